use chrono::{Days, NaiveDate};
use pcc_rules::area::{Area, Body};
use pcc_rules::calendar::{FIRST_KNOWN, LAST_KNOWN};
use pcc_rules::commissioner::DECLARATION_AFTER_ORDER;
use pcc_rules::election::{
    self, AFTER_THE_POLL, ByElection, ByElectionFacts, CALENDAR_ENDS, Cause, FAILED_BEFORE_ORDINARY,
    NoByElection, OFFICE_ABOUT_TO_END, RelevantEvent, SIX_MONTHS_COUNTED, last_poll_day,
};
use pcc_rules::law::OutOfForce;
use pcc_rules::reasoning::{Finding, Unsettled};
use pcc_rules::{Fact, Question};

use super::TODAY;
use crate::model::by_election::{Calendar, Plain, follows};
use crate::{day, eve, finding};

/// A resignation of which two electors give notice the same day.
fn resigned(area: Area, on: NaiveDate) -> ByElectionFacts {
    ByElectionFacts {
        area: area.into(),
        cause: Cause::Resignation.into(),
        happened_on: on.into(),
        declared_on: None.into(),
        notified_on: Some(on).into(),
    }
}

/// The worked figures: event, last day, calendar days between, and the days left out that are no weekend.
#[test]
fn prsra_s51_4_and_s73_4_the_worked_figures() {
    for (event, last, days, holidays) in [
        ("2026-03-02", "2026-04-22", 51, &["2026-04-03", "2026-04-06"][..]),
        ("2026-06-01", "2026-07-20", 49, &[]),
        ("2026-11-23", "2027-01-15", 53, &["2026-12-24", "2026-12-25", "2026-12-28", "2027-01-01"]),
        ("2027-01-11", "2027-03-01", 49, &[]),
        ("2014-07-03", "2014-08-21", 49, &[]),
        ("2014-07-01", "2014-08-19", 49, &[]),
        ("2019-05-30", "2019-07-18", 49, &[]),
        ("2021-10-07", "2021-11-25", 49, &[]),
        ("2021-07-06", "2021-08-24", 49, &[]),
    ] {
        let count = last_poll_day(day(event)).unwrap();
        assert_eq!((count.first, count.last), (day(event) + Days::new(1), day(last)), "{event}");
        assert_eq!((count.last - day(event)).num_days(), days, "{event}");
        let named: Vec<String> = count
            .left_out
            .iter()
            .filter(|run| !["Saturday", "Sunday"].contains(&run.why.to_string().as_str()))
            .map(|run| run.from.to_string())
            .collect();
        assert_eq!(named, holidays, "{event}");
        let left_out: i64 = count.left_out.iter().map(|run| (run.to - run.from).num_days() + 1).sum();
        assert_eq!(left_out, days - 35, "{event}");
    }
}

/// Every event day from 2012 to the end of the table against a count day by day on an independent calendar.
#[test]
fn prsra_s51_4_every_event_day_agrees_with_the_model() {
    let calendar = Calendar::new();
    let (mut on, mut known) = (day("2012-01-01"), 0);
    assert!(FIRST_KNOWN < on);
    while on <= LAST_KNOWN {
        let (last, left_out) = calendar.last_poll_day(on);
        match last_poll_day(on) {
            Ok(count) => {
                let runs: i64 = count.left_out.iter().map(|run| (run.to - run.from).num_days() + 1).sum();
                assert_eq!((count.last, runs), (last, i64::try_from(left_out).unwrap()), "{on}");
                known += 1;
            }
            Err(error) => assert!(last > LAST_KNOWN && error.day > LAST_KNOWN, "{on}: {error}"),
        }
        on = on + Days::new(1);
    }
    assert!(known > 6_100, "{known}");
}

/// Every vacancy from the first term to the poll of 2028, in areas of every kind, against the plain model: by a
/// resignation called the same day, and by an election that failed.
#[test]
fn every_vacancy_agrees_with_the_model() {
    let calendar = Calendar::new();
    for area in [
        Area::Kent,
        Area::Gwent,
        Area::GreaterManchester,
        Area::WestYorkshire,
        Area::NorthYorkshire,
        Area::SouthYorkshire,
    ] {
        let mut on = day("2012-11-22");
        while on <= day("2028-05-12") {
            for cause in [Cause::Resignation, Cause::FailedElection] {
                let vacancy = ByElectionFacts { cause: cause.into(), ..resigned(area, on) };
                let found = match vacancy.answer(day(TODAY)) {
                    Ok(ByElection::NotHeld { until, vacant_on, .. }) => {
                        assert_eq!(vacant_on, on);
                        Plain::Unfilled(until)
                    }
                    Ok(ByElection::Due { count, .. }) => Plain::PollBy(count.last),
                    Ok(ByElection::NotApplicable(_)) => Plain::NoCommissioner,
                    Err(Unsettled::NoRule(_)) => Plain::Open,
                    other => panic!("{area} on {on}: {other:?}"),
                };
                let failed = cause == Cause::FailedElection;
                assert_eq!(found, follows(area.id(), on, failed, &calendar), "{area} on {on}: {cause}");
            }
            on = on + Days::new(1);
        }
    }
}

fn unfilled(vacant_on: NaiveDate, because: NoByElection, until: &str) -> Result<ByElection, Unsettled> {
    Ok(ByElection::NotHeld { vacant_on, because, until: day(until) })
}

/// The calendar months before 4 May 2028 begin on 5 November 2027. Before that, as far as the months counted in
/// business days would reach, the text is open; before that an election is due.
#[test]
fn prsra_s51_7_no_by_election_in_the_six_months_before() {
    let first = "2027-11-05";
    let ask = |on| resigned(Area::Kent, on).answer(day(TODAY));
    assert_eq!(ask(day(first)), unfilled(day(first), NoByElection::BeforeOrdinary, "2028-05-04"));
    assert_eq!(ask(eve(first)), Err(Unsettled::NoRule(&SIX_MONTHS_COUNTED)));
    assert_eq!(
        ask(day("2028-05-04")),
        unfilled(day("2028-05-04"), NoByElection::BeforeOrdinary, "2028-05-04")
    );
    assert_eq!(ask(day("2028-05-05")), Err(Unsettled::NoRule(&AFTER_THE_POLL)));
    assert_eq!(ask(day("2028-05-10")), Err(Unsettled::NoRule(&AFTER_THE_POLL)));
    assert!(matches!(ask(day("2028-05-11")), Ok(ByElection::Due { .. })));
    // 182 business days that end with the poll begin in the middle of August.
    assert_eq!(ask(day("2027-08-16")), Err(Unsettled::NoRule(&SIX_MONTHS_COUNTED)));
    assert!(matches!(ask(day("2027-07-30")), Ok(ByElection::Due { .. })));
    let d = resigned(Area::Kent, day(first)).determine(day(TODAY));
    assert_eq!(finding(d.grounds(), &election::BEFORE_ORDINARY), Some(Finding::Met));
    assert_eq!(NoByElection::BeforeOrdinary.rule(), &election::BEFORE_ORDINARY);
    for gap in [&SIX_MONTHS_COUNTED, &AFTER_THE_POLL, &OFFICE_ABOUT_TO_END, &FAILED_BEFORE_ORDINARY] {
        assert_eq!(gap.readings.len(), 2);
    }
}

/// The time runs from the declaration where there is one, else from the electors' notice, which a death waits for.
#[test]
fn prsra_s51_5_what_the_days_run_from() {
    let base = resigned(Area::Kent, day("2025-07-01"));
    let ask = |facts: &ByElectionFacts| facts.answer(day(TODAY)).unwrap();
    let event = |facts: &ByElectionFacts| match ask(facts) {
        ByElection::Due { event, event_on, .. } => (event, event_on),
        other => panic!("{other}"),
    };
    let silent = ByElectionFacts { notified_on: None.into(), ..base.clone() };
    assert_eq!(ask(&silent), ByElection::AwaitsNotice { vacant_on: day("2025-07-01") });
    // A letter before the vacancy is no notice of it.
    let early = ByElectionFacts { notified_on: Some(eve("2025-07-01")).into(), ..base.clone() };
    assert_eq!(ask(&early), ByElection::AwaitsNotice { vacant_on: day("2025-07-01") });
    assert_eq!(event(&base), (RelevantEvent::ElectorsNotice, day("2025-07-01")));
    let late = ByElectionFacts { notified_on: Some(day("2025-09-01")).into(), ..base.clone() };
    assert_eq!(event(&late), (RelevantEvent::ElectorsNotice, day("2025-09-01")));
    // A declaration without power changes nothing for a resignation.
    let declared = ByElectionFacts { declared_on: Some(day("2025-07-15")).into(), ..base.clone() };
    assert_eq!(event(&declared), (RelevantEvent::ElectorsNotice, day("2025-07-01")));
    for cause in [Cause::NoAcceptance, Cause::Incapacity, Cause::Disqualification] {
        let facts = ByElectionFacts { cause: cause.into(), ..declared.clone() };
        assert_eq!(event(&facts), (RelevantEvent::Declaration, day("2025-07-15")), "{cause}");
        assert_eq!(ask(&facts).vacant_on(), Some(day("2025-07-15")));
        let facts = ByElectionFacts { declared_on: None.into(), ..facts };
        assert_eq!(ask(&facts), ByElection::ToBeDeclared { since: day("2025-07-01") }, "{cause}");
    }
    // A court's order vacates by itself; whether the officer declares besides, and starts the time, is open.
    let order = ByElectionFacts { cause: Cause::CourtOrder.into(), ..declared.clone() };
    for on in [eve("2025-07-01"), day("2025-07-01"), day("2025-07-15")] {
        let order = ByElectionFacts { declared_on: Some(on).into(), ..order.clone() };
        assert_eq!(order.answer(day(TODAY)), Err(Unsettled::NoRule(&DECLARATION_AFTER_ORDER)), "{on}");
    }
    let order = ByElectionFacts { declared_on: None.into(), ..order };
    assert_eq!(event(&order), (RelevantEvent::ElectorsNotice, day("2025-07-01")));
    assert_eq!(ask(&order).vacant_on(), Some(day("2025-07-01")));
    // In the last six months it does not matter.
    let barred = ByElectionFacts { happened_on: day("2028-01-10").into(), ..order };
    let barred = ByElectionFacts { declared_on: Some(day("2028-01-11")).into(), ..barred };
    assert_eq!(
        barred.answer(day(TODAY)),
        unfilled(day("2028-01-10"), NoByElection::BeforeOrdinary, "2028-05-04")
    );
    let failed = ByElectionFacts { cause: Cause::FailedElection.into(), notified_on: None.into(), ..base };
    assert_eq!(event(&failed), (RelevantEvent::FailureNotice, day("2025-07-01")));
    for (facts, rule) in [
        (&late, &election::RUNS_FROM_NOTICE),
        (&failed, &election::RUNS_FROM_FAILURE),
        (&ByElectionFacts { cause: Cause::Incapacity.into(), ..declared }, &election::RUNS_FROM_DECLARATION),
    ] {
        let d = facts.determine(day(TODAY));
        for rule in [rule, &election::BY_ELECTION, &election::IN_35_DAYS] {
            assert_eq!(finding(d.grounds(), rule), Some(Finding::Met), "{d}");
        }
    }
}

/// SI 2012/1917 art. 80(3), (4): an ordinary election that failed is held again in 35 days of the notice of it, though the
/// old term still runs. Where the notice comes before the ordinary poll the Act and the order do not fit together.
#[test]
fn si_2012_1917_art80_an_ordinary_election_that_failed() {
    let failed = |on: NaiveDate| ByElectionFacts {
        cause: Cause::FailedElection.into(),
        notified_on: None.into(),
        ..resigned(Area::Kent, on)
    };
    let ask = |on| failed(on).answer(day(TODAY));
    for (on, last) in [("2024-05-03", "2024-06-25"), ("2024-05-08", "2024-06-27")] {
        assert_eq!(ask(day(on)).unwrap().last_poll_day(), Some(day(last)), "{on}");
    }
    for on in ["2023-11-03", "2024-04-05", "2024-05-02"] {
        assert_eq!(ask(day(on)), Err(Unsettled::NoRule(&FAILED_BEFORE_ORDINARY)), "{on}");
    }
    assert_eq!(ask(eve("2023-11-03")), Err(Unsettled::NoRule(&SIX_MONTHS_COUNTED)));
    // The mayors' orders bar every election.
    let mayors = ByElectionFacts { area: Area::SouthYorkshire.into(), ..failed(day("2024-05-03")) };
    let barred = unfilled(day("2024-05-03"), NoByElection::BeforeTransfer, "2024-05-07");
    assert_eq!(mayors.answer(day(TODAY)), barred);
}

/// Nobody called it until an ordinary election put somebody into the office, or a mayor took over.
#[test]
fn a_vacancy_that_nobody_called_ends_with_the_next_ordinary_election() {
    let on = "2023-06-01";
    let silent = ByElectionFacts { notified_on: None.into(), ..resigned(Area::Kent, day(on)) };
    let called = |by: &str| ByElectionFacts { notified_on: Some(day(by)).into(), ..silent.clone() };
    let filled = unfilled(day(on), NoByElection::FilledAtOrdinary, "2024-05-02");
    let gap = Err(Unsettled::NoRule(&AFTER_THE_POLL));
    assert_eq!(silent.answer(day("2024-05-02")), Ok(ByElection::AwaitsNotice { vacant_on: day(on) }));
    assert!(matches!(called("2024-05-02").answer(day(TODAY)), Ok(ByElection::Due { .. })));
    for open in [day("2024-05-03"), day("2024-05-08")] {
        assert_eq!(
            (silent.answer(open), called(&open.to_string()).answer(day(TODAY))),
            (gap.clone(), gap.clone())
        );
    }
    assert_eq!(silent.answer(day("2024-05-09")), filled);
    assert_eq!(called("2024-05-09").answer(day(TODAY)), filled);
    let d = silent.determine(day(TODAY));
    assert_eq!(finding(d.grounds(), NoByElection::FilledAtOrdinary.rule()), Some(Finding::Met));
    let north = |facts: ByElectionFacts| ByElectionFacts { area: Area::NorthYorkshire.into(), ..facts };
    let mayor = Ok(ByElection::NotApplicable(Body::Mayor));
    assert_eq!(
        north(silent.clone()).answer(eve("2024-05-07")),
        Ok(ByElection::AwaitsNotice { vacant_on: day(on) })
    );
    assert_eq!(north(silent.clone()).answer(day("2024-05-07")), mayor);
    assert_eq!(north(called("2024-05-07")).answer(day(TODAY)), mayor);
}

/// Each order bars by-elections on its days, and not before it is law.
#[test]
fn orders_bar_by_elections_before_a_mayor_takes_over() {
    let now = day(TODAY);
    for (area, first, last, ended) in [
        (Area::GreaterManchester, "2016-11-09", "2017-05-08", "2017-05-08"),
        (Area::WestYorkshire, "2021-01-30", "2021-05-10", "2021-05-10"),
        (Area::NorthYorkshire, "2023-12-20", "2024-05-02", "2024-05-07"),
        (Area::SouthYorkshire, "2024-03-21", "2024-05-07", "2024-05-07"),
    ] {
        for on in [day(first), eve(ended).min(day(last))] {
            let d = resigned(area, on).determine(now);
            assert_eq!(
                d.answer(),
                unfilled(on, NoByElection::BeforeTransfer, ended).as_ref(),
                "{area} on {on}"
            );
            assert_eq!(finding(d.grounds(), &election::BEFORE_TRANSFER), Some(Finding::Met));
        }
        let before = resigned(area, eve(first)).answer(now);
        assert!(
            !matches!(before, Ok(ByElection::NotHeld { because: NoByElection::BeforeTransfer, .. })),
            "{area}: {before:?}"
        );
        assert_eq!(resigned(area, day(ended)).answer(now), Ok(ByElection::NotApplicable(Body::Mayor)));
    }
    // Greater Manchester, the day before its six months: an election was due.
    assert!(matches!(
        resigned(Area::GreaterManchester, eve("2016-11-09")).answer(now),
        Ok(ByElection::Due { .. })
    ));
    // North Yorkshire's bar stops four days short.
    for on in ["2024-05-03", "2024-05-06"] {
        let gap = resigned(Area::NorthYorkshire, day(on)).answer(now);
        assert_eq!(gap, Err(Unsettled::NoRule(&OFFICE_ABOUT_TO_END)));
    }
    // On the law of the day before its order North Yorkshire's vacancy waits for the ordinary poll, on that of the day for the mayor.
    let vacancy = resigned(Area::NorthYorkshire, day("2024-01-10"));
    let on = day("2024-01-10");
    assert_eq!(vacancy.answer(eve("2023-12-20")), unfilled(on, NoByElection::BeforeOrdinary, "2024-05-02"));
    assert_eq!(vacancy.answer(day("2023-12-20")), unfilled(on, NoByElection::BeforeTransfer, "2024-05-07"));
}

/// The regulations of 2020, law from 7 April: what would have been polled from 16 March 2020 to 5 May 2021 waits.
#[test]
fn si_2020_395_reg10_by_elections_wait_for_may_2021() {
    let may = "2021-05-06";
    let summer = resigned(Area::Kent, day("2020-08-03"));
    assert_eq!(summer.answer(day("2020-08-03")), unfilled(day("2020-08-03"), NoByElection::Postponed, may));
    let spring = resigned(Area::Kent, day("2020-03-26"));
    assert!(matches!(spring.answer(eve("2020-04-07")), Ok(ByElection::Due { .. })));
    assert_eq!(spring.answer(day("2020-04-07")), unfilled(day("2020-03-26"), NoByElection::Postponed, may));
    // An old vacancy: 35 days that end on Friday 13 March 2020 were in time, those that end on the 16th were put off.
    let called = |on: &str| ByElectionFacts {
        notified_on: Some(day(on)).into(),
        ..resigned(Area::Kent, day("2019-06-03"))
    };
    let now = day("2020-04-07");
    let Ok(ByElection::Due { count, .. }) = called("2020-01-24").answer(now) else { panic!("due") };
    assert_eq!(count.last, day("2020-03-13"));
    let put_off = called("2020-01-27").determine(now);
    assert_eq!(put_off.answer(), unfilled(day("2019-06-03"), NoByElection::Postponed, may).as_ref());
    assert_eq!(finding(put_off.grounds(), &election::POSTPONED_BY_ELECTION), Some(Finding::Met));
    // Regulation 10(3) keeps it unfilled though it was called late enough for a poll after May 2021.
    for on in ["2021-03-31", "2021-05-05", "2021-05-20"] {
        let late = unfilled(day("2019-06-03"), NoByElection::Postponed, may);
        assert_eq!(called(on).answer(day(TODAY)), late, "{on}");
    }
    // And one that nobody called stays unfilled.
    let silent = ByElectionFacts { notified_on: None.into(), ..resigned(Area::Kent, day("2019-06-03")) };
    assert_eq!(silent.answer(now), unfilled(day("2019-06-03"), NoByElection::Postponed, may));
    assert!(matches!(silent.answer(eve("2020-04-07")), Ok(ByElection::AwaitsNotice { .. })));
    assert!(matches!(resigned(Area::Kent, day("2021-05-13")).answer(day(TODAY)), Ok(ByElection::Due { .. })));
}

/// A vacancy of the six months before 7 May 2020 stays unfilled though that poll was moved by a year.
#[test]
fn a_vacancy_before_the_poll_that_was_moved_waits_for_it() {
    let winter = resigned(Area::Kent, day("2019-12-17"));
    let ordinary = |until| unfilled(day("2019-12-17"), NoByElection::BeforeOrdinary, until);
    assert_eq!(winter.answer(day("2019-12-17")), ordinary("2020-05-07"));
    assert_eq!(winter.answer(eve("2020-03-25")), ordinary("2020-05-07"));
    assert_eq!(winter.answer(day("2020-03-25")), ordinary("2021-05-06"));
    assert_eq!(winter.answer(day(TODAY)), ordinary("2021-05-06"));
}

#[test]
fn elsewhere_and_before_there_is_no_by_election() {
    let now = day(TODAY);
    for area in [Area::Metropolitan, Area::CityOfLondon] {
        let answer = resigned(area, day("2025-07-01")).answer(now);
        assert_eq!(answer, Err(Unsettled::OutOfForce(OutOfForce::DoesNotExtend)), "{area}");
    }
    let first = "2012-11-22";
    assert_eq!(
        resigned(Area::Kent, eve(first)).answer(now),
        Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day(first) }))
    );
    assert!(matches!(resigned(Area::Kent, day(first)).answer(now), Ok(ByElection::Due { .. })));
    // The count leaves the calendar.
    assert!(matches!(resigned(Area::Kent, day("2028-11-08")).answer(now), Ok(ByElection::Due { .. })));
    for on in ["2028-11-09", "2031-12-01"] {
        let answer = resigned(Area::Kent, day(on)).answer(now);
        assert!(
            answer == Err(Unsettled::NotEncoded(&CALENDAR_ENDS))
                || day(on) > day("2031-11-05") && answer.is_ok(),
            "{on}: {answer:?}"
        );
    }
}

/// The six months counted in business days never reach back ten months; within these, where the bank holidays are not
/// known, neither is whether they reach a day.
#[test]
fn prsra_s51_7_ten_months_before_the_poll_of_2032() {
    let silent = |on: NaiveDate| ByElectionFacts { notified_on: None.into(), ..resigned(Area::Kent, on) };
    let ask = |on| silent(on).answer(day(TODAY));
    let first = "2031-07-07";
    assert_eq!(ask(eve(first)), Ok(ByElection::AwaitsNotice { vacant_on: eve(first) }));
    assert_eq!(ask(day(first)), Err(Unsettled::NotEncoded(&CALENDAR_ENDS)));
}

/// Put off whatever the cause was, so that the cause is not needed; the ground is the regulation.
#[test]
fn si_2020_395_reg10_whatever_the_cause() {
    let on = day("2020-06-01");
    let facts = ByElectionFacts {
        area: Area::Kent.into(),
        happened_on: on.into(),
        declared_on: Some(on).into(),
        ..ByElectionFacts::default()
    };
    let found = facts.determine(day(TODAY));
    assert_eq!(found.answer(), unfilled(on, NoByElection::Postponed, "2021-05-06").as_ref());
    assert_eq!(finding(found.grounds(), &election::POSTPONED_BY_ELECTION), Some(Finding::Met));
    // Before 2017 an area that has a mayor by then: nothing there was put off.
    let manchester =
        ByElectionFacts { notified_on: None.into(), ..resigned(Area::GreaterManchester, day("2016-06-01")) };
    assert_eq!(manchester.answer(day(TODAY)), Ok(ByElection::NotApplicable(Body::Mayor)));
}

#[test]
fn what_is_unknown_is_needed_only_where_it_matters() {
    let needs = |facts: &ByElectionFacts| facts.determine(day(TODAY)).needs().names().collect::<Vec<_>>();
    assert_eq!(needs(&ByElectionFacts::default()), ["area"]);
    let open = ByElectionFacts { area: Area::Kent.into(), ..ByElectionFacts::default() };
    // Whatever the cause, one of these days fixes the vacancy.
    assert_eq!(needs(&open), ["cause", "happened-on", "declared-on"]);
    let death = ByElectionFacts { cause: Cause::Death.into(), ..open.clone() };
    assert_eq!(needs(&death), ["happened-on"]);
    let death = ByElectionFacts { happened_on: day("2025-07-01").into(), ..death };
    assert_eq!(needs(&death), ["notified-on"]);
    // In the last six months nobody's notice matters.
    let barred = ByElectionFacts { happened_on: day("2028-01-10").into(), ..death };
    assert!(matches!(barred.answer(day(TODAY)), Ok(ByElection::NotHeld { .. })));
    let incapacity = ByElectionFacts { cause: Cause::Incapacity.into(), ..open };
    assert_eq!(needs(&incapacity), ["declared-on"]);
    let declared = ByElectionFacts { declared_on: Some(day("2025-07-01")).into(), ..incapacity };
    assert_eq!(declared.answer(day(TODAY)).unwrap().last_poll_day(), Some(day("2025-08-19")));
    assert!(declared.happened_on == Fact::Unknown);
    // Before there were commissioners the cause does not matter either.
    let early = ByElectionFacts {
        area: Area::Kent.into(),
        happened_on: day("2012-01-16").into(),
        declared_on: None.into(),
        ..ByElectionFacts::default()
    };
    assert!(matches!(early.answer(day(TODAY)), Err(Unsettled::OutOfForce(_))));
}
