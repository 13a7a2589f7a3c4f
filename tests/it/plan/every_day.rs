//! The functions of the topic against the model, in every area or place, around every day on which the law changed.

use chrono::{Days, NaiveDate};
use pcc_rules::area::{Area, Body};
use pcc_rules::calendar::Deadline;
use pcc_rules::law::{OutOfForce, Place};
use pcc_rules::plan::{
    self, Copied, Election, ElectionKind, Event, Maker, NationalThreat, Plan, Section, Spr, Step,
    end_of_poll_year, is_fire_area, issue_limits, may_be_joint, may_make, planning_period, required_sections,
    spr_changed_by, spr_on, steps_for,
};
use pcc_rules::{Refusal, Set};

use crate::day;
use crate::model::areas;
use crate::model::areas::{Kind, elected_bodies, kind};
use crate::model::plan as model;

fn around(middle: &str) -> Vec<NaiveDate> {
    day(middle).checked_sub_days(Days::new(3)).unwrap().iter_days().take(6).collect()
}

/// Six days around each day on which something of the topic began or ended.
fn days() -> Vec<NaiveDate> {
    let middles = [
        "2012-01-16",
        "2012-04-25",
        "2012-07-31",
        "2012-11-22",
        "2014-03-20",
        "2015-03-31",
        "2017-04-03",
        "2017-10-01",
        "2018-08-01",
        "2018-11-15",
        "2019-01-01",
        "2023-02-20",
        "2023-04-01",
        "2024-05-07",
        "2026-11-22",
    ];
    middles.into_iter().flat_map(around).collect()
}

const PLACES: [(Place, Kind); 4] = [
    (Place::England, Kind::England),
    (Place::Wales, Kind::Wales),
    (Place::Metropolitan, Kind::London),
    (Place::City, Kind::City),
];

/// What the law gives from a day on, or why it is not law.
fn lawful<T>(starts: Option<&str>, on: NaiveDate, given: T) -> Result<T, OutOfForce> {
    match starts.map(day) {
        None => Err(OutOfForce::DoesNotExtend),
        Some(starts) if on < starts => Err(OutOfForce::NotYet { starts }),
        Some(_) => Ok(given),
    }
}

#[test]
fn prsra_ss7_1_18_62_what_a_plan_needs_and_who_may_make_it_on_every_day() {
    let mut cases = 0;
    for on in days() {
        for (place, kind) in PLACES {
            let sections = model::sections(on).into_iter().map(|one| one.parse::<Section>().unwrap());
            let sections: Set<Section> = sections.collect();
            assert_eq!(required_sections(place, on), lawful(elected_bodies(kind), on, sections));
            for event in Event::ALL.iter().copied() {
                for maker in Maker::ALL.iter().copied() {
                    let word = model::may_make(event.as_str(), maker.as_str());
                    let acting = maker.as_str() == "acting-commissioner";
                    let expected = match word {
                        "may" => {
                            Ok(if event.as_str() == "issue" { "plan.issue-at-any-time" } else { "plan.vary" })
                        }
                        "open" => Err(Refusal::NoRule(&plan::VARYING_BY_DELEGATE)),
                        // Acting commissioners are those of section 62, which London has none of.
                        _ if acting && kind == Kind::London => Err(Refusal::from(OutOfForce::DoesNotExtend)),
                        _ if acting => Err(Refusal::Forbidden(&plan::NOT_BY_ACTING)),
                        _ => Err(Refusal::Forbidden(&plan::ISSUING_NOT_DELEGATED)),
                    };
                    let expected = lawful(elected_bodies(kind), on, expected);
                    let expected = expected.unwrap_or_else(|stop| Err(Refusal::from(stop)));
                    let found = may_make(event, maker, place, on).map(|rule| rule.id());
                    assert_eq!(found, expected, "{event} by {maker} in {place} on {on}");
                    cases += 1;
                }
            }
        }
    }
    assert_eq!(cases, 2880);
}

#[test]
fn prsra_s5_5a_to_5e_fire_in_every_area_on_every_day() {
    let mut cases = 0;
    for on in days() {
        for area in Area::ALL {
            let (fire, kind) = (areas::is_fire_area(area, on), kind(area));
            assert_eq!(is_fire_area(area, on), fire, "{area} on {on}");
            let outside = matches!(kind, Kind::England | Kind::Wales).then_some("2017-04-03");
            let joint =
                if fire { Ok("plan.joint-plan") } else { Err(Refusal::ConditionUnmet(&plan::FIRE_AREA)) };
            let joint = lawful(outside, on, joint).unwrap_or_else(|stop| Err(Refusal::from(stop)));
            assert_eq!(may_be_joint(area, on).map(|rule| rule.id()), joint, "{area} on {on}");
            for event in Event::ALL.iter().copied() {
                let binds = |step: &Step| match step.as_str() {
                    "public-views" | "victims-views" => event.as_str() == "issue",
                    "regard-to-spr" => model::edition(on).is_some(),
                    other if other.contains("fire") => fire,
                    _ => true,
                };
                let steps = Step::ALL.iter().copied().filter(binds).collect();
                assert_eq!(steps_for(event, area, on), lawful(elected_bodies(kind), on, steps));
                cases += 1;
            }
        }
    }
    assert_eq!(cases, 7740);
}

/// The editions, the day of the last change, and the threats that each named: each kept those before it.
#[test]
fn pa96_s37a_editions_on_every_day() {
    for on in days() {
        let edition = model::edition(on).map(|edition| Spr::ALL[edition]);
        assert_eq!(spr_on(on).ok(), edition, "{on}");
        assert_eq!(spr_changed_by(on), model::edition_changed(on), "{on}");
    }
    for (edition, threats) in Spr::ALL.iter().zip([5, 6, 7]) {
        let named: Vec<NationalThreat> = edition.threats().iter().collect();
        assert_eq!(named, NationalThreat::ALL[..threats], "{edition}");
    }
}

#[test]
fn prsra_s5_10_and_11_what_serves_as_a_copy() {
    for event in Event::ALL.iter().copied() {
        for copied in Copied::ALL.iter().copied() {
            let serves = model::copy_serves(copied.as_str(), event.as_str());
            assert_eq!(copied.serves(event), serves, "{copied} after {event}");
        }
    }
}

/// Sections 5(1), 6(1): the year of every poll around each 31 March, and at the beginning.
#[test]
fn prsra_s5_1_and_6_1_the_end_of_the_polls_year_day_by_day() {
    let mut cases = 0;
    let middles =
        ["2012-01-16", "2012-05-03", "2012-11-15", "2013-03-31", "2016-05-05", "2020-03-31", "2029-03-31"];
    for poll in middles.into_iter().flat_map(around) {
        let election = Election::new(ElectionKind::Ordinary, poll, poll).unwrap();
        for body in
            [Body::Commissioner, Body::FireCommissioner, Body::Mayor, Body::MayorsOffice, Body::CommonCouncil]
        {
            let london = body == Body::MayorsOffice;
            let starts = day(if london { "2012-01-16" } else { "2012-11-15" });
            let last_day = model::year_end(london, poll).ok_or(OutOfForce::NotYet { starts });
            let last_day =
                if body == Body::CommonCouncil { Err(OutOfForce::DoesNotExtend) } else { last_day };
            assert_eq!(end_of_poll_year(body, poll), last_day, "{body} {poll}");
            let limits =
                last_day.map(|day| [Deadline::By { day }, Deadline::AsSoonAsPracticable { after: poll }]);
            assert_eq!(issue_limits(body, &election), limits, "{body} {poll}");
            cases += 1;
        }
    }
    assert_eq!(cases, 210);
}

/// Section 7(7): every plan issued around a day that turns the period, with every named day and every poll.
#[test]
fn prsra_s7_7_planning_periods_day_by_day() {
    let issued =
        ["2012-01-16", "2012-05-03", "2012-11-22", "2016-05-05", "2020-03-25", "2021-05-06", "2028-05-04"];
    let named =
        ["2012-11-22", "2016-05-05", "2017-04-01", "2020-05-07", "2021-05-06", "2022-04-01", "2029-04-01"];
    let polls = ["2012-05-03", "2012-11-15", "2016-05-05", "2021-05-06", "2028-05-04"];
    let named: Vec<Option<NaiveDate>> = named.into_iter().flat_map(around).map(Some).chain([None]).collect();
    let polls: Vec<Option<NaiveDate>> = polls.into_iter().map(|poll| Some(day(poll))).chain([None]).collect();
    let mut cases = 0;
    for area in [Area::Norfolk, Area::SouthWales, Area::Metropolitan, Area::CityOfLondon] {
        for issued in issued.into_iter().flat_map(around) {
            for named in &named {
                for after_poll in polls.iter().filter(|poll| poll.is_none_or(|poll| poll <= issued)) {
                    let mut plan = Plan::issued(issued);
                    if let Some(named) = named {
                        plan = plan.beginning(*named);
                    }
                    if let Some(poll) = after_poll {
                        plan = plan.due_after(*poll).unwrap();
                    }
                    let paper = model::Paper { issued, named: *named, after_poll: *after_poll };
                    let found = planning_period(&plan, area).ok().map(|period| {
                        let fails: Vec<&str> = period.fails.iter().map(|one| one.as_str()).collect();
                        (period.first, period.last, fails)
                    });
                    let run = model::run(paper, kind(area)).map(|run| (run.first, run.last, run.fails));
                    assert_eq!(found, run, "{plan:?} in {area}");
                    cases += 1;
                }
            }
        }
    }
    assert_eq!(cases, 23_736);
}
