use pcc_rules::area::Area;
use pcc_rules::calendar::Deadline;
use pcc_rules::law::{Actor, OutOfForce, Place};
use pcc_rules::panel::{
    self, AnnualReportFacts, Meeting, PanelDuty, PlanReviewFacts, PublicationFacts, SupportFacts,
    annual_report_meeting, panel_name,
};
use pcc_rules::reasoning::{Finding, Unsettled};
use pcc_rules::{Fact, Question};

use super::{key, one_nation_from, outside_london_from};
use crate::{day, eve, finding};

const TODAY: &str = "2026-11-22";

fn report(meeting: Meeting, rest: [bool; 4]) -> AnnualReportFacts {
    let [prompt, questioned, reviewed, reported] = rest.map(Fact::Known);
    AnnualReportFacts { meeting: meeting.into(), prompt, questioned, reviewed, reported }
}

/// All five at once, and any one short is not enough.
#[test]
fn prsra_s28_4_the_four_limbs_on_an_annual_report() {
    for meeting in Meeting::ALL {
        for bits in 0..16u8 {
            let rest = [0, 1, 2, 3].map(|i| bits & (1 << i) != 0);
            let done = *meeting == Meeting::Public && rest == [true; 4];
            let expected = if done { PanelDuty::Done } else { PanelDuty::NotDone };
            assert_eq!(report(*meeting, rest).answer(day(TODAY)), Ok(expected), "{meeting} {rest:?}");
        }
    }
    for (short, rule, limb) in [
        ([false, true, true, true], &panel::ANNUAL_REPORT_MEETING, "a"),
        ([true, false, true, true], &panel::ANNUAL_REPORT_QUESTIONS, "b"),
        ([true, true, false, true], &panel::ANNUAL_REPORT_REVIEW, "c"),
        ([true, true, true, false], &panel::ANNUAL_REPORT_REPORT, "d"),
    ] {
        let d = report(Meeting::Public, short).determine(day(TODAY));
        let not_met: Vec<_> =
            d.grounds().iter().filter(|ground| ground.finding == Finding::NotMet).map(|g| g.rule).collect();
        assert_eq!(not_met, [rule]);
        assert_eq!(key(rule), format!("ukpga/2011/13/section/28/4/{limb}"));
        outside_london_from(rule, "2012-11-22");
    }
}

/// "As soon as practicable" is no number of days: it is judged, and only where there was a public meeting.
#[test]
fn prsra_s28_4_a_how_soon_is_judged() {
    let open = AnnualReportFacts { prompt: Fact::Unknown, ..report(Meeting::Public, [true; 4]) };
    assert!(matches!(
        open.answer(day(TODAY)),
        Err(Unsettled::ForJudgement { judgement, needs })
            if judgement == &panel::AS_SOON_AS_PRACTICABLE && needs.names().eq(["prompt"])
    ));
    assert_eq!(panel::AS_SOON_AS_PRACTICABLE.decider, Actor::Panel);
    let private = AnnualReportFacts { meeting: Meeting::Private.into(), ..open };
    assert_eq!(private.answer(day(TODAY)), Ok(PanelDuty::NotDone));
    let sent = day("2025-07-18");
    assert_eq!(annual_report_meeting(Place::Wales, sent), Ok(Deadline::AsSoonAsPracticable { after: sent }));
    assert!(annual_report_meeting(Place::Metropolitan, sent).is_err());
    assert!(annual_report_meeting(Place::England, eve("2012-11-22")).is_err());
}

#[test]
fn prsra_s28_3_review_and_report_on_the_draft_plan() {
    for (reviewed, reported) in [(true, true), (true, false), (false, true), (false, false)] {
        let facts = PlanReviewFacts { reviewed: reviewed.into(), reported: reported.into() };
        let d = facts.determine(day(TODAY));
        let expected = if reviewed && reported { PanelDuty::Done } else { PanelDuty::NotDone };
        assert_eq!(d.settled(), Some(&expected));
        let found = |met| Some(if met { Finding::Met } else { Finding::NotMet });
        assert_eq!(finding(d.grounds(), &panel::PLAN_REVIEW), found(reviewed));
        assert_eq!(finding(d.grounds(), &panel::PLAN_REPORT), found(reported));
    }
    outside_london_from(&panel::PLAN_REVIEW, "2012-11-22");
    outside_london_from(&panel::PLAN_REPORT, "2012-11-22");
    assert_eq!(key(&panel::PLAN_REVIEW), "ukpga/2011/13/section/28/3/a");
    assert_eq!(key(&panel::PLAN_REPORT), "ukpga/2011/13/section/28/3/b");
}

/// Copies go to the councils in England and not in Wales.
#[test]
fn prsra_s28_7_8_publication_and_copies() {
    let facts = |area: Area, published: bool, copied: bool| PublicationFacts {
        area: area.into(),
        published: published.into(),
        copied: copied.into(),
    };
    for (area, published, copied, done) in [
        (Area::Dorset, true, true, true),
        (Area::Dorset, true, false, false),
        (Area::Dorset, false, true, false),
        (Area::Gwent, true, false, true),
        (Area::Gwent, false, true, false),
    ] {
        let expected = if done { PanelDuty::Done } else { PanelDuty::NotDone };
        assert_eq!(
            facts(area, published, copied).answer(day(TODAY)),
            Ok(expected),
            "{area} {published} {copied}"
        );
    }
    let uncopied = PublicationFacts { copied: Fact::Unknown, ..facts(Area::Gwent, true, false) };
    let d = uncopied.determine(day(TODAY));
    assert_eq!((d.settled(), finding(d.grounds(), &panel::COPIES)), (Some(&PanelDuty::Done), None));
    let dorset = PublicationFacts { area: Area::Dorset.into(), ..uncopied };
    assert!(dorset.determine(day(TODAY)).needs().names().eq(["copied"]));
    outside_london_from(&panel::PUBLISH, "2012-11-22");
    one_nation_from(&panel::COPIES, Place::England, "2012-11-22");
    assert_eq!(key(&panel::PUBLISH), "ukpga/2011/13/section/28/7");
    assert_eq!(key(&panel::COPIES), "ukpga/2011/13/section/28/8");
}

#[test]
fn prsra_s28_2_support_is_judged() {
    let ask = |supportive| SupportFacts { supportive }.answer(day(TODAY));
    assert_eq!(ask(true.into()), Ok(PanelDuty::Done));
    assert_eq!(ask(false.into()), Ok(PanelDuty::NotDone));
    assert!(matches!(
        ask(Fact::Unknown),
        Err(Unsettled::ForJudgement { judgement, .. }) if judgement == &panel::SUPPORTIVE
    ));
    assert_eq!(panel::SUPPORTIVE.decider, Actor::Panel);
    outside_london_from(&panel::SUPPORT, "2012-11-22");
    assert_eq!(key(&panel::SUPPORT), "ukpga/2011/13/section/28/2");
}

/// The fire name comes with fire functions, area by area, and goes when a mayor takes over.
#[test]
fn prsra_s28_1b_the_name_of_the_panel() {
    let plain = Ok("Police and Crime Panel");
    let fire = Ok("Police, Fire and Crime Panel");
    assert_eq!(panel_name(Area::Essex, eve("2017-10-01")), plain);
    assert_eq!(panel_name(Area::Essex, day("2017-10-01")), fire);
    assert_eq!(panel_name(Area::NorthYorkshire, eve("2024-05-07")), fire);
    assert_eq!(panel_name(Area::NorthYorkshire, day("2024-05-07")), plain);
    assert_eq!(panel_name(Area::Kent, day(TODAY)), plain);
    assert_eq!(panel_name(Area::Gwent, day("2012-04-25")), plain);
    assert_eq!(
        panel_name(Area::Gwent, eve("2012-04-25")),
        Err(OutOfForce::NotYet { starts: day("2012-04-25") })
    );
    for area in [Area::Metropolitan, Area::CityOfLondon] {
        assert_eq!(panel_name(area, day(TODAY)), Err(OutOfForce::DoesNotExtend));
    }
    outside_london_from(&panel::PANEL, "2012-04-25");
    outside_london_from(&panel::FIRE_PANEL_NAME, "2017-04-03");
    assert_eq!(key(&panel::PANEL), "ukpga/2011/13/section/28/1");
    assert_eq!(key(&panel::FIRE_PANEL_NAME), "ukpga/2011/13/section/28/1B");
}
