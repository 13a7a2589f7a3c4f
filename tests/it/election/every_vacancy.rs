//! Vacancies of every cause against the model: what follows, with everything known or not, and the timetable.

use std::sync::LazyLock;

use chrono::{Days, NaiveDate};
use pcc_rules::Question as _;
use pcc_rules::area::{Area, Body};
use pcc_rules::calendar::Deadline;
use pcc_rules::election::*;
use pcc_rules::strategies::any;
use proptest::prelude::*;

use crate::day;
use crate::model::by_election::{Calendar, End, Vacancy};
use crate::model::election as model;
use crate::model::facts::known;
use crate::model::tenure::last_day_to_accept;
use crate::model::worlds::{Law, Says, every_case, not_law, one_case, values};

/// Made once for all cases.
fn calendar() -> &'static Calendar {
    static CALENDAR: LazyLock<Calendar> = LazyLock::new(Calendar::new);
    &CALENDAR
}

fn plain(f: &ByElectionFacts) -> Vacancy<'static> {
    Vacancy {
        area: known(&f.area).id(),
        cause: known(&f.cause).as_str(),
        happened: known(&f.happened_on),
        declared: known(&f.declared_on),
        notified: known(&f.notified_on),
    }
}

fn why(name: &str) -> (NoByElection, &'static str) {
    match name {
        "before-ordinary-election" => {
            (NoByElection::BeforeOrdinary, "election.no-by-election-before-ordinary")
        }
        "before-transfer-to-mayor" => {
            (NoByElection::BeforeTransfer, "election.no-by-election-before-transfer")
        }
        "postponed-to-may-2021" => (NoByElection::Postponed, "election.by-election-2020-postponed"),
        _ => (NoByElection::FilledAtOrdinary, "election.ordinary"),
    }
}

fn event(name: &str) -> (RelevantEvent, &'static str) {
    match name {
        "declaration" => (RelevantEvent::Declaration, "election.by-election-from-declaration"),
        "electors-notice" => (RelevantEvent::ElectorsNotice, "election.by-election-from-notice"),
        _ => (RelevantEvent::FailureNotice, "election.by-election-from-failure"),
    }
}

fn law(f: &ByElectionFacts, on: NaiveDate, calendar: &Calendar) -> Law<ByElection> {
    let outside = !matches!(known(&f.area).id(), "metropolitan" | "city-of-london");
    if let Some(stop) = not_law(outside.then_some("2012-04-25"), on) {
        return stop;
    }
    let vacancy = plain(f);
    let by_election = "election.by-election";
    let end = vacancy.follows(on, calendar);
    let (vacant, cause) = model::vacant(vacancy.cause, vacancy.happened, vacancy.declared);
    let mut found = vec![(cause, vacant.is_some())];
    if vacant.is_none() {
        found.push(("commissioner.declare-vacant", false));
    }
    if end == End::NotYet(model::cause_from(vacancy.cause)) && end != End::NotYet("2012-11-22") {
        found.clear();
    }
    match end {
        End::NotYet(from) => Law::open(Says::NotYet(day(from)), &found),
        End::Gap(key) => Law::open(Says::Gap(key), &found),
        End::NoCalendar => Law::open(Says::LeftOut("ukpga/2011/13/section/73/5"), &found),
        End::ToBeDeclared => Law::of(ByElection::ToBeDeclared { since: vacancy.happened }, &found),
        End::Mayor => {
            found.push((by_election, false));
            Law::of(ByElection::NotApplicable(Body::Mayor), &found)
        }
        End::NotHeld(vacant_on, name, until) => {
            let (because, rule) = why(name);
            found.push((rule, true));
            Law::of(ByElection::NotHeld { vacant_on, because, until }, &found)
        }
        End::Awaits(vacant_on) => {
            found.extend([(by_election, true), ("election.by-election-from-notice", false)]);
            Law::of(ByElection::AwaitsNotice { vacant_on }, &found)
        }
        End::Due(vacant_on, name, event_on, last) => {
            let (event, rule) = event(name);
            found.extend([(by_election, true), (rule, true), ("election.by-election-35-days", true)]);
            let count = last_poll_day(event_on).unwrap();
            assert_eq!(count.last, last, "{event_on}");
            Law::of(ByElection::Due { vacant_on, event, event_on, count }, &found)
        }
    }
}

/// Days whose law is asked about, three days of a time, and an area.
type Scene<'s> = (&'s [&'s str], [&'s str; 3], Area);

/// Every cause, and every order of what happened, in each of the times that the law treats in its own way, beside an
/// ordinary time.
#[test]
fn prsra_s51_vacancies_in_every_case() {
    let scenes: [Scene<'_>; 9] = [
        // Before there were commissioners, and a first year.
        (&["2014-08-01"], ["2012-11-21", "2012-11-22", "2014-07-03"], Area::Kent),
        // Half a year before an ordinary poll, and its day; a mayor's order that calls the poll off.
        (&["2016-05-06"], ["2015-11-05", "2015-11-06", "2016-05-05"], Area::GreaterManchester),
        // Its last stretch, and its mayor.
        (&["2026-11-22"], ["2016-06-01", "2017-05-07", "2017-06-01"], Area::GreaterManchester),
        // The poll that was moved by a year.
        (
            &["2020-03-24", "2020-03-25", "2020-04-06", "2020-04-07"],
            ["2019-11-07", "2019-11-08", "2020-03-24"],
            Area::Kent,
        ),
        (&["2026-11-22"], ["2019-07-01", "2020-01-24", "2020-01-27"], Area::WestYorkshire),
        (&["2021-05-13"], ["2020-06-01", "2021-05-06", "2021-05-12"], Area::Kent),
        // An old vacancy filled at the poll of 2024; a mayor from 7 May.
        (&["2024-05-10"], ["2023-06-01", "2024-05-02", "2024-05-09"], Area::Kent),
        (&["2024-05-06"], ["2024-03-20", "2024-04-01", "2024-05-03"], Area::NorthYorkshire),
        // The calendar ends.
        (&["2028-11-10"], ["2028-01-10", "2028-11-08", "2028-11-09"], Area::Kent),
    ];
    let mut cases = 0;
    for (law_on, [one, two, three], area) in scenes {
        let [base, one, two, three] = ["2013-03-05", one, two, three].map(day);
        let facts = values!(ByElectionFacts {
            area: [area, Area::Metropolitan],
            cause: Cause::ALL.iter().copied(),
            happened_on: [base, one, two, three],
            declared_on: [None, Some(base), Some(three)],
            notified_on: [None, Some(base), Some(two), Some(three)],
        });
        let days: Vec<NaiveDate> = law_on.iter().map(|on| day(on)).collect();
        cases += every_case(&facts, &[], &days, |f, on| law(f, on, calendar()));
    }
    assert_eq!(cases, 28_800);
}

/// Anything that happened since 2012, known on a later day.
fn vacancy() -> impl Strategy<Value = (ByElectionFacts, NaiveDate)> {
    let special =
        vec![Area::GreaterManchester, Area::WestYorkshire, Area::NorthYorkshire, Area::SouthYorkshire];
    let area = prop_oneof![any::<Area>(), proptest::sample::select(special)];
    // Evenly over sixteen years, or about an ordinary poll.
    let polls =
        proptest::sample::select(vec!["2016-05-05", "2020-03-24", "2021-05-06", "2024-05-02", "2028-05-04"]);
    let near = (polls, 0..460u64).prop_map(|(poll, before)| day(poll) + Days::new(60) - Days::new(before));
    let on = prop_oneof![(0..5_800u64).prop_map(|days| day("2012-11-15") + Days::new(days)), near];
    let later = || proptest::option::of(prop_oneof![0..60u64, 0..1_500u64]);
    (area, any::<Cause>(), on, later(), later(), prop_oneof![0..60u64, 0..3_000u64]).prop_map(
        |(area, cause, on, declared, notified, after)| {
            // The model's half-years end with the poll of 2028.
            let plus = |days: u64| (on + Days::new(days)).min(day("2028-10-31"));
            let facts = ByElectionFacts {
                area: area.into(),
                cause: cause.into(),
                happened_on: on.into(),
                declared_on: declared.map(plus).into(),
                // A notice may have come a little before the vacancy.
                notified_on: notified.map(|days| plus(days) - Days::new(20)).into(),
            };
            let latest = on.max(declared.map_or(on, plus)).max(notified.map_or(on, plus));
            (facts, latest + Days::new(after))
        },
    )
}

proptest! {
    #![proptest_config(crate::prop::random(256))]

    /// Whatever happened, the answer and its grounds are the model's, and so is every step of the timetable.
    #[test]
    fn any_vacancy_agrees_with_the_model((facts, on) in vacancy()) {
        let law = law(&facts, on, calendar());
        one_case(&facts, on, &law);
        let Says::Outcome(outcome) = &law.says else {
            prop_assert_eq!(by_election(&facts, on).err(), facts.answer(on).err());
            return Ok(());
        };
        let vacancy = plain(&facts);
        let (mut steps, mut ends) = (Vec::new(), None);
        if vacancy.cause == "failed-election" {
            steps.push(("election.notify-failure", Deadline::NoneStated));
        }
        if let ByElection::ToBeDeclared { since } = outcome {
            steps.push(("commissioner.declare-vacant", Deadline::Forthwith { after: *since }));
        }
        if let ByElection::NotHeld { vacant_on: after, .. } | ByElection::AwaitsNotice { vacant_on: after } | ByElection::Due { vacant_on: after, .. } = outcome {
            let by = Deadline::AsSoonAsPracticable { after: *after };
            steps.push(("commissioner.vacancy-public-notice", by));
            steps.push(("commissioner.vacancy-returning-officer", by));
            steps.push(("commissioner.acting-for-vacancy", Deadline::NoneStated));
        }
        let mut officer = None;
        match outcome {
            ByElection::AwaitsNotice { .. } => steps.push(("election.by-election-from-notice", Deadline::NoneStated)),
            ByElection::NotHeld { because, until, .. } => steps.push((why(because.as_str()).1, Deadline::By { day: *until })),
            ByElection::Due { vacant_on, count, .. } => {
                let poll = Deadline::By { day: count.last };
                steps.push(("election.by-election", poll));
                steps.push(("election.by-election-35-days", poll));
                steps.push(("commissioner.by-election-term", Deadline::NoneStated));
                let accept = last_day_to_accept(count.last);
                let known = accept <= day("2028-12-31");
                steps.push(("commissioner.accept-office", if known { Deadline::By { day: accept } } else { Deadline::NoneStated }));
                ends = Some(vacancy.term_end(*vacant_on, on));
                steps.push(("election.by-election-term-ends", Deadline::By { day: ends.unwrap() }));
                officer = model::table(count.last, on);
            }
            _ => {}
        }
        let timetable = by_election(&facts, on).unwrap();
        let found: Vec<_> = timetable.steps.iter().map(|step| (step.rule.id(), step.by)).collect();
        prop_assert_eq!(found, steps);
        prop_assert_eq!(timetable.term_end, ends);
        prop_assert_eq!(&timetable.outcome, outcome);
        let counted: Vec<_> = timetable.steps.iter().filter_map(|step| step.count.as_ref()).map(|count| count.last).collect();
        prop_assert_eq!(counted, outcome.last_poll_day().into_iter().collect::<Vec<_>>());
        let order = officer.map(|table| ["uksi/2012/2084", "uksi/2015/2028", "uksi/2020/134", "uksi/2024/186"][table]);
        match timetable.officer {
            Some(AppropriateOfficer::Of { by, .. }) => prop_assert_eq!(Some(by.key().to_string()), order.map(str::to_owned)),
            Some(AppropriateOfficer::NoneDesignated) => {
                let mayors = ["greater-manchester", "west-yorkshire", "north-yorkshire"].contains(&vacancy.area);
                prop_assert!(order.is_some() && mayors);
            }
            None => prop_assert_eq!(order, None),
        }
    }
}
