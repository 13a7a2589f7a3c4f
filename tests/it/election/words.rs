//! What every outcome of the topic says of itself, and how it counts.

use pcc_rules::area::{Area, Body};
use pcc_rules::election::*;
use pcc_rules::reasoning::{Outcome, Standing};
use pcc_rules::{Question as _, Set};

use super::TODAY;
use crate::day;

/// An outcome's words and its standing.
pub(crate) fn says(outcome: &dyn Outcome) -> (String, Standing) {
    (outcome.to_string(), outcome.standing())
}

#[test]
fn vacancies_and_by_elections() {
    use Standing::{NotApplicable, Stated, Warning};
    let since = day("2025-07-01");
    let not_held = |because, until| ByElection::NotHeld { vacant_on: since, because, until: day(until) };
    let due = |event| ByElection::Due {
        vacant_on: since,
        event,
        event_on: day("2025-07-03"),
        count: last_poll_day(day("2025-07-03")).unwrap(),
    };
    let days = |event: &str| {
        format!(
            "vacant since 2025-07-01; poll by 2025-08-21, 35 business days after the {event} of 2025-07-03"
        )
    };
    for (outcome, words, standing) in [
        (
            ByElection::NotApplicable(Body::Mayor),
            "no by-election of a commissioner: mayor with police and crime commissioner functions".to_owned(),
            NotApplicable,
        ),
        (
            ByElection::ToBeDeclared { since },
            "the office is to be declared vacant forthwith after 2025-07-01".to_owned(),
            Warning,
        ),
        (
            not_held(NoByElection::BeforeOrdinary, "2028-05-04"),
            "vacant since 2025-07-01; no by-election (before-ordinary-election), unfilled until 2028-05-04"
                .to_owned(),
            NotApplicable,
        ),
        (
            ByElection::AwaitsNotice { vacant_on: since },
            "vacant since 2025-07-01; the 35 days run from notice by two electors".to_owned(),
            Warning,
        ),
        (due(RelevantEvent::Declaration), days("declaration of vacancy"), Stated),
        (due(RelevantEvent::ElectorsNotice), days("notice by two electors"), Stated),
        (due(RelevantEvent::FailureNotice), days("notice that an election failed"), Stated),
    ] {
        assert_eq!(says(&outcome), (words, standing));
    }
    assert_eq!(says(&VacancyDate::Occurs(since)), ("the vacancy occurs on 2025-07-01".into(), Stated));
    assert_eq!(
        says(&VacancyDate::ToBeDeclared { since }),
        (
            "no vacancy until the office is declared vacant, which is to be done forthwith after 2025-07-01"
                .into(),
            Warning
        )
    );
}

#[test]
fn polls_votes_and_nominations() {
    use Standing::{Met, NotMet, Stated};
    let on = day("2025-07-01");
    let faults = Set::from_iter([NominationFault::NotProposed, NominationFault::NoDeposit]);
    let outcomes: [(&dyn Outcome, &str, Standing); 16] = [
        (&PollDay::InTime { held_on: on }, "in time: the poll is held on 2025-07-01", Met),
        (&PollDay::TooLate { last_day: on }, "too late: the last day was 2025-07-01", NotMet),
        (&PollDay::NotAfterTheEvent, "the poll is to be after the relevant event", NotMet),
        (&MovePoll::May, "an order may put the poll on that day", Met),
        (
            &MovePoll::NoPower,
            "no power: the poll can only be moved within the year of a later election",
            NotMet,
        ),
        (&MovePoll::TooEarlyADay, "the day is before the first Thursday in May", NotMet),
        (&MovePoll::MadeTooLate { last_day: on }, "the order could be made no later than 2025-07-01", NotMet),
        (&MayVote::May, "may vote", Met),
        (&MayVote::NotAnElector, "may not vote: no elector of the police area", NotMet),
        (&MayVote::NotAgain, "may not vote again", NotMet),
        (&RelevantElector::Relevant, "a relevant elector, whose notice counts", Met),
        (&RelevantElector::NotRelevant, "no relevant elector of the police area", NotMet),
        (&Nomination::Stands, "stands nominated as far as these rules go", Met),
        (&Nomination::Falls(faults), "not validly nominated: not-proposed, no-deposit", NotMet),
        (&Deposit::Returned, "the deposit is returned", Stated),
        (&Deposit::Forfeited, "the deposit is forfeited", Stated),
    ];
    for (outcome, words, standing) in outcomes {
        assert_eq!(says(outcome), (words.to_owned(), standing));
    }
    assert_eq!(says(&VotingSystem::SimpleMajority), ("simple-majority".into(), Stated));
}

/// The days that the facts of a vacancy give, in their order, and those that are known to be none left out.
#[test]
fn the_days_of_a_vacancy() {
    let facts = ByElectionFacts {
        area: Area::Kent.into(),
        happened_on: day("2025-07-01").into(),
        declared_on: None.into(),
        notified_on: Some(day("2025-07-03")).into(),
        ..ByElectionFacts::default()
    };
    assert!(facts.days().eq(["2025-07-01", "2025-07-03"].map(day)));
    let declared = ByElectionFacts { declared_on: Some(day("2025-07-02")).into(), ..facts };
    assert!(declared.days().eq(["2025-07-01", "2025-07-02", "2025-07-03"].map(day)));
    assert_eq!(ByElectionFacts::default().days().next(), None);
    // Undeclared, a disqualification waits and a resignation does not: the cause matters as much as its day.
    let open =
        ByElectionFacts { declared_on: None.into(), area: Area::Kent.into(), ..ByElectionFacts::default() };
    assert!(open.determine(day(TODAY)).needs().names().eq(["cause", "happened-on"]));
    let open = VacancyFacts { declared_on: None.into(), ..VacancyFacts::default() };
    assert!(open.determine(day(TODAY)).needs().names().eq(["cause", "happened-on"]));
}
