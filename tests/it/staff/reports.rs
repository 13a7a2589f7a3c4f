use pcc_rules::area::Area;
use pcc_rules::calendar::{Deadline, Period};
use pcc_rules::law::{Actor, OutOfForce, Place};
use pcc_rules::process::{OnDefault, Process as _};
use pcc_rules::reasoning::{Finding, Outcome as _, Refusal, Standing, Unsettled};
use pcc_rules::staff::reports::*;
use pcc_rules::{Fact, Question as _, Set};

use crate::{day, eve, finding, model};

const PREPARED: Event = Event::Prepared { by: Author::Officer, consultation: Consultation::Done };
const TO_BODY: Event = Event::Sent { to: Recipient::Body };
const TO_PANEL: Event = Event::Sent { to: Recipient::Panel };
const CONSIDERED: Event = Event::Considered {};
const STEP: Event = Event::StepTaken {};
const HEAD: ReportKind = ReportKind::HeadOfPaidService;
const MONITORING: ReportKind = ReportKind::MonitoringOfficer;

fn report(area: Area, of: ReportKind, events: &[(&str, Event)]) -> OfficerReport {
    let events = events.iter().map(|(on, event)| Dated { on: day(on), event: *event });
    OfficerReport::from_events(area, of, events).unwrap_or_else(|error| panic!("{error}"))
}

fn refusal(of: ReportKind, events: &[(&str, Event)], on: &str, event: Event) -> Refusal {
    report(Area::Norfolk, of, events).apply(Dated { on: day(on), event }).unwrap_err()
}

/// Prepared and sent on 24 September 2025; considered on Tuesday 23 December.
const OPEN: [(&str, Event); 3] =
    [("2025-09-22", PREPARED), ("2025-09-24", TO_BODY), ("2025-09-24", TO_PANEL)];
const DECIDED: [(&str, Event); 4] = [OPEN[0], OPEN[1], OPEN[2], ("2025-12-23", CONSIDERED)];

/// ss. 4(5A), 5(5)(a)(i): no later than three months after being sent it; the day of sending is not counted. The
/// council's 21 days are nowhere.
#[test]
fn lgha_s4_5a_and_5_5_three_months_from_being_sent_it() {
    for (of, rule) in [(HEAD, &HEAD_CONSIDERED), (MONITORING, &MONITORING_CONSIDERED)] {
        let open = report(Area::Norfolk, of, &OPEN);
        assert_eq!(open.due(), Some(day("2025-12-24")));
        assert_eq!(open.stage(day("2025-10-16")), Stage::ToConsider, "day 22");
        assert_eq!(open.stage(day("2025-12-24")), Stage::ToConsider);
        assert_eq!(open.stage(day("2025-12-25")), Stage::Overdue);
        let last = open.progress(day("2025-12-24"));
        assert_eq!(last.settled().map(|progress| progress.standing()), Some(Standing::Stated));
        let late = open.progress(day("2025-12-25"));
        assert_eq!(late.settled().map(|progress| progress.standing()), Some(Standing::NotMet));
        assert_eq!(finding(late.grounds(), rule), Some(Finding::NotMet));
        // Considered on the last day, and the day after: late, but considered.
        for (on, standing) in [("2025-12-24", Standing::Met), ("2025-12-25", Standing::NotMet)] {
            let done = open.clone().apply(Dated { on: day(on), event: CONSIDERED }).unwrap();
            let closed = done.progress(day("2026-03-01"));
            let progress = closed.settled().unwrap();
            assert_eq!((progress.stage, progress.standing()), (Stage::Closed, standing));
        }
    }
}

/// Over every day of five years, against a walk day by day: months of every length, a leap year among them.
#[test]
fn three_months_after_every_day() {
    let mut on = day("2023-01-01");
    while on < day("2028-01-01") {
        assert_eq!(Period::Months(3).last_day_after(on), model::reports::three_months_after(on), "{on}");
        on = on.succ_opt().unwrap();
    }
    for (sent, last) in [
        ("2025-11-30", "2026-02-28"),
        ("2023-11-30", "2024-02-29"),
        ("2023-02-28", "2023-05-28"),
        ("2024-01-31", "2024-04-30"),
        ("2024-05-15", "2024-08-15"),
    ] {
        assert_eq!(TIME_TO_CONSIDER.last_day_after(day(sent)), day(last));
    }
    assert_eq!(Period::Days(21).last_day_after(day("2024-02-28")), day("2024-03-20"));
    assert_eq!(Period::Weeks(3).last_day_after(day("2024-02-28")), day("2024-03-20"));
}

/// s. 5(6), (8): the end of the first business day after, over every day the calendar knows, against the model's own
/// bank holidays; Christmas Eve counts.
#[test]
fn lgha_s5_6_and_8_the_standstill_of_every_day() {
    let mut on = day("2012-01-01");
    while on < day("2028-12-20") {
        assert_eq!(standstill(on).unwrap().last, model::reports::first_business_day_after(on), "{on}");
        on = on.succ_opt().unwrap();
    }
    assert_eq!(standstill(day("2025-12-23")).unwrap().last, day("2025-12-24"));
    // Good Friday 2026 is 3 April, Easter Monday the 6th.
    assert_eq!(standstill(day("2026-04-02")).unwrap().last, day("2026-04-07"));
    assert_eq!(standstill(day("2028-12-29")).unwrap_err().day, day("2029-01-01"));
}

/// s. 5(5)(b): the day before sending, the days it is open, the last day of the standstill and the day after.
#[test]
fn lgha_s5_5_b_no_step_while_it_stands_still() {
    let may = |events: &[(&str, Event)], on: &str| {
        report(Area::Norfolk, MONITORING, events).may_give_effect(day(on))
    };
    assert_eq!(may(&[], "2025-09-22"), Ok(&STANDSTILL));
    // Between preparing and sending the text does not say.
    assert_eq!(may(&OPEN[..1], "2025-09-23"), Err(Refusal::NoRule(&STANDSTILL_START)));
    let open = Err(Refusal::NotYet { rule: &STANDSTILL, opens: None });
    assert_eq!(may(&OPEN, "2025-09-24"), open);
    assert_eq!(may(&OPEN, "2025-12-24"), open);
    // Not considered in time, it goes on standing still.
    assert_eq!(may(&OPEN, "2026-06-01"), open);
    let standing = Refusal::NotYet { rule: &STANDSTILL, opens: Some(day("2025-12-25")) };
    assert_eq!(may(&DECIDED, "2025-12-23"), Err(standing));
    assert_eq!(may(&DECIDED, "2025-12-24"), Err(standing));
    assert_eq!(may(&DECIDED, "2025-12-25"), Ok(&STANDSTILL));
    assert_eq!(refusal(MONITORING, &DECIDED, "2025-12-24", STEP), standing);
    assert!(
        report(Area::Norfolk, MONITORING, &DECIDED)
            .apply(Dated { on: day("2025-12-25"), event: STEP })
            .is_ok()
    );
    let still = report(Area::Norfolk, MONITORING, &DECIDED);
    assert_eq!(still.stage(day("2025-12-24")), Stage::StandingStill);
    let progress = *still.progress(day("2025-12-24")).settled().unwrap();
    assert_eq!((progress.stands_still, progress.still_until), (true, Some(day("2025-12-24"))));
    assert_eq!(progress.to_string(), "considered, and still standing still, to the end of 2025-12-24");
}

/// The head of paid service's report suspends nothing.
#[test]
fn lgha_s4_the_heads_report_suspends_nothing() {
    for events in [&OPEN[..0], &OPEN[..1], &OPEN, &DECIDED] {
        let head = report(Area::Norfolk, HEAD, events);
        assert_eq!(head.may_give_effect(day("2025-12-23")), Ok(&HEAD_SUSPENDS_NOTHING));
        assert_eq!(head.standstill(), None);
        assert!(head.apply(Dated { on: day("2025-12-23"), event: STEP }).is_ok());
    }
    assert_eq!(report(Area::Norfolk, HEAD, &DECIDED).stage(day("2025-12-23")), Stage::Closed);
}

/// ss. 4(4)(a), 5(3)(b): to the body and to the panel, as soon as practicable; where a mayor has the functions, to the
/// combined authority's other members too.
#[test]
fn lgha_s4_4_and_5_3_b_copies() {
    for (of, own, mayors) in [
        (HEAD, &HEAD_COPIES, &MAYORS_HEAD_COPIES),
        (MONITORING, &MONITORING_COPIES, &MAYORS_MONITORING_COPIES),
    ] {
        let two = Set::from_iter([Recipient::Body, Recipient::Panel]);
        let copies = |area, on| OfficerReport::none(area, of).copies(on);
        assert_eq!(copies(Area::Norfolk, day("2012-11-22")), Ok((two, own)));
        assert_eq!(copies(Area::Metropolitan, day("2012-01-16")), Ok((two, own)));
        assert_eq!(copies(Area::SouthYorkshire, eve("2024-05-07")), Ok((two, own)));
        assert_eq!(copies(Area::SouthYorkshire, day("2024-05-07")), Ok((Set::all(), mayors)));
        assert!(copies(Area::CityOfLondon, day("2024-05-07")).is_err());
        assert_eq!(
            refusal(of, &OPEN[..1], "2025-09-23", Event::Sent { to: Recipient::AuthorityMembers }),
            Refusal::NoPower(own)
        );
        assert_eq!(refusal(of, &OPEN, "2025-09-25", TO_PANEL), Refusal::ConditionUnmet(own));
        assert_eq!(
            refusal(of, &OPEN[..1], "2025-09-25", CONSIDERED),
            Refusal::NotYet { rule: own, opens: None }
        );
        let next = report(Area::Norfolk, of, &OPEN[..1]).next(day("2025-09-23"));
        let soon = Deadline::AsSoonAsPracticable { after: day("2025-09-22") };
        assert_eq!(next.iter().filter(|next| next.rule == own && next.by == soon).count(), 2);
        let yorkshire = report(Area::SouthYorkshire, of, &OPEN[..1]).next(day("2025-09-23"));
        assert_eq!(yorkshire.iter().filter(|next| next.rule == mayors).count(), 3);
        assert_eq!(yorkshire[0].who(), Actor::CombinedAuthority);
    }
    let order = refusal(MONITORING, &[], "2025-09-22", TO_BODY);
    assert_eq!(order, Refusal::NotYet { rule: &MONITORING_REPORTS, opens: None });
    assert_eq!(
        refusal(HEAD, &[], "2025-09-22", TO_BODY),
        Refusal::NotYet { rule: &HEAD_REPORTS, opens: None }
    );
}

/// s. 5(3)(a), (7): in person, or the nominated deputy; the finance officer consulted as far as practicable.
#[test]
fn lgha_s5_3_a_and_7_in_person_and_after_consulting() {
    let prepared = |by, consultation| Event::Prepared { by, consultation };
    let first =
        |of, event| OfficerReport::none(Area::Norfolk, of).apply(Dated { on: day("2025-09-22"), event });
    for by in [Author::Officer, Author::NominatedDeputy] {
        for consultation in [Consultation::Done, Consultation::NotPracticable] {
            assert!(first(MONITORING, prepared(by, consultation)).is_ok());
        }
        assert_eq!(
            first(MONITORING, prepared(by, Consultation::NotDone)),
            Err(Refusal::ConditionUnmet(&MONITORING_CONSULTS))
        );
    }
    let else_ = first(MONITORING, prepared(Author::AnybodyElse, Consultation::Done));
    assert_eq!(else_, Err(Refusal::NoPower(&MONITORING_PERSONALLY)));
    // Nobody need be consulted on the head of paid service's, and nobody is nominated for it.
    assert!(first(HEAD, prepared(Author::Officer, Consultation::NotDone)).is_ok());
    for by in [Author::NominatedDeputy, Author::AnybodyElse] {
        assert_eq!(first(HEAD, prepared(by, Consultation::Done)), Err(Refusal::NoPower(&HEAD_REPORTS)));
    }
}

/// Who is next, by when, and what follows.
#[test]
fn next_says_who_considers_and_by_when() {
    for (of, rule) in [(HEAD, &HEAD_CONSIDERED), (MONITORING, &MONITORING_CONSIDERED)] {
        let next = report(Area::Norfolk, of, &OPEN).next(day("2025-10-01"));
        assert_eq!((next[0].rule, next[0].who()), (rule, Actor::Commissioner));
        assert_eq!(next[0].by, Deadline::By { day: day("2025-12-24") });
        let on_default = if of == MONITORING {
            OnDefault::Provided(&STANDSTILL)
        } else {
            OnDefault::NoRule(&HEAD_NOT_CONSIDERED)
        };
        assert_eq!(next[0].on_default, on_default);
        assert_eq!(next.iter().any(|next| next.rule == &STANDSTILL), of == MONITORING);
        assert_eq!(OfficerReport::none(Area::Norfolk, of).next(day("2025-10-01")).len(), 1);
        assert!(report(Area::Norfolk, of, &DECIDED).next(day("2025-12-25")).is_empty());
    }
}

#[test]
fn reports_by_place_and_day() {
    let at = |area, on| OfficerReport::none(area, MONITORING).apply(Dated { on, event: PREPARED }).err();
    let not_yet = |starts| Some(Refusal::from(OutOfForce::NotYet { starts: day(starts) }));
    assert_eq!(at(Area::Kent, eve("2012-11-22")), not_yet("2012-11-22"));
    assert_eq!(at(Area::Kent, day("2012-11-22")), None);
    assert_eq!(at(Area::Metropolitan, eve("2012-01-16")), not_yet("2012-01-16"));
    assert_eq!(at(Area::Metropolitan, day("2012-01-16")), None);
    assert_eq!(at(Area::CityOfLondon, day("2024-05-07")), Some(OutOfForce::DoesNotExtend.into()));
    let out_of_order = refusal(HEAD, &OPEN, "2025-09-23", CONSIDERED);
    assert!(matches!(out_of_order, Refusal::OutOfOrder { .. }));
    // Past the table of bank holidays the standstill cannot be counted.
    let late = refusal(MONITORING, &OPEN, "2028-12-29", CONSIDERED);
    assert!(matches!(late, Refusal::Unsettled(Unsettled::NotEncoded(why)) if *why == BEYOND_THE_CALENDAR));
    assert!(
        report(Area::Norfolk, HEAD, &OPEN).apply(Dated { on: day("2028-12-29"), event: CONSIDERED }).is_ok()
    );
}

/// s. 5(2), (2AA): what appears, in England and in Wales.
#[test]
fn lgha_s5_2_when_the_monitoring_officer_must_report() {
    let ask = |area, concerns: &[Concern], investigated: Fact<bool>| {
        ReportDutyFacts {
            area: Fact::Known(area),
            concerns: Set::from_iter(concerns.iter().copied()).into(),
            ombudsman_investigated: investigated,
        }
        .determine(day("2024-05-09"))
    };
    use Concern::{Contravention, Maladministration, OmbudsmanMatter};
    let settled =
        |area, concerns: &[Concern], investigated| ask(area, concerns, investigated).settled().copied();
    for area in [Area::Kent, Area::Metropolitan, Area::WestYorkshire] {
        assert_eq!(settled(area, &[], Fact::Unknown), Some(ReportDuty::NotDue));
        assert_eq!(settled(area, &[Contravention], Fact::Unknown), Some(ReportDuty::Due));
        assert_eq!(settled(area, &[Maladministration], Fact::Unknown), Some(ReportDuty::Due));
        assert_eq!(settled(area, &[OmbudsmanMatter], Fact::Known(true)), Some(ReportDuty::NotDue));
    }
    let gwent = |concerns: &[Concern], investigated| settled(Area::Gwent, concerns, investigated);
    assert_eq!(gwent(&[Contravention], Fact::Unknown), Some(ReportDuty::Due));
    assert_eq!(gwent(&[OmbudsmanMatter], Fact::Known(true)), Some(ReportDuty::Due));
    assert_eq!(gwent(&[OmbudsmanMatter], Fact::Known(false)), Some(ReportDuty::NotDue));
    let open = ask(Area::Gwent, &[OmbudsmanMatter], Fact::Unknown);
    assert!(open.needs().names().eq(["ombudsman-investigated"]));
    assert_eq!(finding(open.grounds(), &OMBUDSMAN_FIRST), Some(Finding::Unknown));
    for (concerns, investigated) in [
        (&[Maladministration][..], Fact::Unknown),
        (&[Maladministration, OmbudsmanMatter][..], Fact::Known(false)),
    ] {
        let gap = ask(Area::Gwent, concerns, investigated);
        assert_eq!(gap.answer(), Err(&Unsettled::NoRule(&MALADMINISTRATION_IN_WALES)));
    }
    // What appears is the officer's own judgement.
    let judged =
        ReportDutyFacts { area: Area::Kent.into(), ..ReportDutyFacts::default() }.answer(day("2024-05-09"));
    assert!(matches!(judged, Err(Unsettled::ForJudgement { judgement, .. }) if *judgement == APPEARS));
    assert_eq!(APPEARS.decider, Actor::ChiefExecutive);
}

/// Each rule with the provision it states first, and where it is law.
#[test]
fn the_rules_of_the_reports_stand_where_the_act_says() {
    let keys = [
        (&HEAD_REPORTS, "ukpga/1989/42/section/4/2"),
        (&HEAD_COPIES, "ukpga/1989/42/section/4/4/a"),
        (&HEAD_CONSIDERED, "ukpga/1989/42/section/4/5A"),
        (&HEAD_SUSPENDS_NOTHING, "ukpga/1989/42/section/4/5A"),
        (&MONITORING_REPORTS, "ukpga/1989/42/section/5/2/a"),
        (&OMBUDSMAN_FIRST, "ukpga/1989/42/section/5/2AA"),
        (&MONITORING_CONSULTS, "ukpga/1989/42/section/5/3/a/iii"),
        (&MONITORING_COPIES, "ukpga/1989/42/section/5/3/b"),
        (&MONITORING_PERSONALLY, "ukpga/1989/42/section/5/7"),
        (&MONITORING_CONSIDERED, "ukpga/1989/42/section/5/5/a/i"),
        (&STANDSTILL, "ukpga/1989/42/section/5/5/b"),
        (&MAYORS_HEAD_COPIES, "uksi/2017/470/schedule/1/paragraph/9/3/b"),
        (&MAYORS_MONITORING_COPIES, "uksi/2017/470/schedule/1/paragraph/9/4/b"),
    ];
    assert_eq!(keys.len(), RULES.len());
    for (rule, key) in keys {
        assert_eq!(rule.provisions()[0].key().to_string(), key);
        let wales = rule.check_force(Place::Wales, day("2012-11-22"));
        let london = rule.check_force(Place::Metropolitan, day("2012-01-16"));
        let england = rule.check_force(Place::England, day("2017-05-08"));
        let nowhere = Err(OutOfForce::DoesNotExtend);
        let expected = if rule == &OMBUDSMAN_FIRST {
            (Ok(()), nowhere, nowhere)
        } else if key.starts_with("uksi") {
            (nowhere, nowhere, Ok(()))
        } else {
            (Ok(()), Ok(()), Ok(()))
        };
        assert_eq!((wales, london, england), expected, "{}", rule.id());
    }
    assert!(OMBUDSMAN_FIRST.check_force(Place::Wales, eve("2012-11-22")).is_err());
    assert!(MAYORS_HEAD_COPIES.check_force(Place::England, eve("2017-05-08")).is_err());
}

/// A misspelt or extra field is an error in every event, and a report names no other area than its office.
#[test]
fn a_stored_report_swallows_nothing() {
    let read = |events: &str| {
        serde_json::from_str::<OfficerReport>(&format!(
            r#"{{"area":"norfolk","of":"monitoring-officer","events":[{events}]}}"#
        ))
    };
    let prepared = r#"{"on":"2025-09-22","event":{"kind":"prepared","by":"officer","consultation":"done"}}"#;
    assert_eq!(read(prepared).unwrap(), report(Area::Norfolk, MONITORING, &OPEN[..1]));
    let extra =
        read(r#"{"on":"2025-09-22","event":{"kind":"considered","extra":1}}"#).unwrap_err().to_string();
    assert!(extra.contains("unknown field `extra`"), "{extra}");
    let early = read(r#"{"on":"2025-09-22","event":{"kind":"considered"}}"#).unwrap_err().to_string();
    assert!(early.contains("event 1 (`considered` on 2025-09-22) is refused: not yet"), "{early}");
}
