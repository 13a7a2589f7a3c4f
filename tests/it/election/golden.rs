//! The by-elections that were held, with what is known of each.

use pcc_rules::area::Area;
use pcc_rules::election::{
    AppropriateOfficer, AppropriateOfficerFacts, ByElection, ByElectionFacts, Cause, PollDay, PollDayFacts,
    VotedOffice, VotingSystem, VotingSystemFacts, by_election, last_poll_day,
};
use pcc_rules::law::Rule;
use pcc_rules::{Fact, Question};

use crate::{day, eve};

/// Area, poll, cause, the earliest relevant event that the poll is in time for, council, last day of the term.
const HELD: [(Area, &str, Cause, &str, &str, &str); 5] = [
    (Area::WestMidlands, "2014-08-21", Cause::Death, "2014-07-03", "Birmingham City Council", "2016-05-11"),
    (
        Area::SouthYorkshire,
        "2014-10-30",
        Cause::Resignation,
        "2014-09-11",
        "Barnsley Metropolitan Borough Council",
        "2016-05-11",
    ),
    (
        Area::Northumbria,
        "2019-07-18",
        Cause::Resignation,
        "2019-05-30",
        "Sunderland City Council",
        "2020-05-13",
    ),
    (Area::Wiltshire, "2021-08-19", Cause::NoAcceptance, "2021-07-01", "Wiltshire Council", "2024-05-08"),
    (
        Area::NorthYorkshire,
        "2021-11-25",
        Cause::Resignation,
        "2021-10-07",
        "Selby District Council",
        "2024-05-08",
    ),
];

/// The event on the day given makes the poll the last day or later; the day before, the poll would have been late.
#[test]
fn the_by_elections_held_were_in_time_for_their_events() {
    for (area, poll, cause, event, council, term_end) in HELD {
        let fits = |event_on| {
            PollDayFacts { event_on: Fact::Known(event_on), fixed: day(poll).into() }.answer(day(poll))
        };
        assert_eq!(fits(day(event)), Ok(PollDay::InTime { held_on: day(poll) }), "{area}");
        assert!(matches!(fits(eve(event)), Ok(PollDay::TooLate { .. })), "{area}");
        assert_eq!(last_poll_day(day(event)).unwrap().last, day(poll), "{area}");

        let facts = ByElectionFacts {
            area: area.into(),
            cause: cause.into(),
            happened_on: day(event).into(),
            declared_on: Some(day(event)).into(),
            notified_on: Some(day(event)).into(),
        };
        let timetable = by_election(&facts, day(event)).unwrap();
        assert_eq!(timetable.outcome.last_poll_day(), Some(day(poll)), "{area}");
        assert_eq!(timetable.term_end, Some(day(term_end)), "{area}");
        assert!(timetable.officer.unwrap().to_string().contains(council), "{area}");
        let officer = AppropriateOfficerFacts { area: area.into(), poll: day(poll).into() }.answer(day(poll));
        assert!(
            matches!(officer, Ok(AppropriateOfficer::Of { council: name, .. }) if name == council),
            "{area}"
        );
        let system = VotingSystemFacts {
            office: VotedOffice::Commissioner.into(),
            poll: day(poll).into(),
            three_or_more: true.into(),
        };
        assert_eq!(system.answer(day(poll)), Ok(VotingSystem::SupplementaryVote), "{area}");
    }
}

/// West Midlands, 2014: the poll was on the last day counted from the electors' letters of 3 July, not from the death two
/// days before, from which 19 August would have been the last.
#[test]
fn west_midlands_2014_ran_from_the_electors_notice() {
    let facts = ByElectionFacts {
        area: Area::WestMidlands.into(),
        cause: Cause::Death.into(),
        happened_on: day("2014-07-01").into(),
        notified_on: Some(day("2014-07-03")).into(),
        ..ByElectionFacts::default()
    };
    let answer = facts.answer(day("2014-07-04")).unwrap();
    assert_eq!(
        (answer.vacant_on(), answer.last_poll_day()),
        (Some(day("2014-07-01")), Some(day("2014-08-21")))
    );
    assert_eq!(last_poll_day(day("2014-07-01")).unwrap().last, day("2014-08-19"));
    let silent = ByElectionFacts { notified_on: None.into(), ..facts };
    assert_eq!(
        silent.answer(day("2014-07-02")),
        Ok(ByElection::AwaitsNotice { vacant_on: day("2014-07-01") })
    );
}

/// The examples are read by the same path, and give the same days.
#[test]
fn the_examples_of_vacancies_give_their_days() {
    for (name, last) in [("west-midlands-2014", "2014-08-21"), ("wiltshire-2021", "2021-08-25")] {
        let path = format!("{}/examples/vacancies/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let json: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let facts: ByElectionFacts = serde_json::from_value(json["vacancy"].clone()).unwrap();
        let on = json["law-on"].as_str().unwrap();
        let timetable = by_election(&facts, day(on)).unwrap();
        assert_eq!(timetable.outcome.last_poll_day(), Some(day(last)), "{name}");
        let told = serde_json::to_value(&timetable).unwrap();
        assert_eq!(told["outcome"]["due"]["count"]["last"], last);
        assert!(
            timetable.steps.iter().map(|step| step.rule).all(|rule: &Rule| !rule.provisions().is_empty())
        );
    }
}
