//! Questions of the topic, and properties of its functions.

use chrono::{NaiveDate, TimeDelta};
use pcc_rules::area::Area;
use pcc_rules::chief_constable::{
    Appointment, Candidate, Event, PostElection, Stage, VetoFacts, VetoPower, three_weeks,
};
use pcc_rules::panel::Vote;
use pcc_rules::process::Process as _;
use pcc_rules::strategies::any;
use pcc_rules::strategies::chief_constable::history;
use proptest::prelude::*;

use crate::{day, model};

super::questions! {
    veto: VetoFacts, near vetoes_near;
    eligibility: pcc_rules::chief_constable::EligibilityFacts;
    term: pcc_rules::chief_constable::TermFacts;
}

/// Vetoes that just succeed or just fail around the days a case knows.
fn vetoes_near(case: &VetoFacts) -> Vec<VetoFacts> {
    let plus = |day: NaiveDate, days: i64| day + TimeDelta::days(days);
    let (received, decided) = (case.received_on.known().copied(), case.decided_on.known().copied());
    let [heard, reported] = [&case.heard_on, &case.reported_on].map(|fact| fact.known().copied());
    let poll = case
        .post_election
        .known()
        .copied()
        .flatten()
        .map(|one| day(serde_json::to_value(one).unwrap()["poll"].as_str().unwrap()));
    let days = [received, decided, heard.flatten(), reported.flatten(), poll];
    let last = days.into_iter().flatten().max().unwrap_or(day("2024-04-15"));
    let starts =
        || days.into_iter().flatten().chain([last]).flat_map(|day| [0, 1, 20, 25].map(|n| plus(day, -n)));
    let mut near = Vec::new();
    for received in received.map_or_else(|| starts().collect(), |day| vec![day]) {
        let around = || [0, 20, 25].map(|n| plus(received, n)).into_iter().chain(heard.flatten()).collect();
        for decided in decided.map_or_else(around, |day| vec![day]) {
            let late = plus(last.max(decided).max(received), 1);
            for pause in [None, PostElection::new(plus(received, 1), late).ok()] {
                for (before, in_favour) in [(false, 8), (false, 7), (true, 8)] {
                    for reported in [0, 20, 21]
                        .map(|n| Some(plus(received, n).max(decided)))
                        .into_iter()
                        .chain([Some(late), None])
                    {
                        near.push(VetoFacts {
                            vetoed_before: before.into(),
                            received_on: received.into(),
                            post_election: pause.into(),
                            heard_on: (!before).then_some(decided).into(),
                            decided_on: decided.into(),
                            vote: Vote::new(12, in_favour).unwrap().into(),
                            reported_on: reported.into(),
                        });
                    }
                }
            }
        }
    }
    near
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// The three weeks are 21 days that are not in a pause, counted one by one.
    #[test]
    fn the_three_weeks_agree_with_a_day_by_day_count(
        received in any::<chrono::NaiveDate>(),
        pauses in proptest::collection::vec(any::<pcc_rules::chief_constable::PostElection>(), 0..3),
    ) {
        let spans: Vec<_> = pauses.iter().map(|one| {
            let json = serde_json::to_value(one).unwrap();
            (day(json["poll"].as_str().unwrap()), day(json["declared"].as_str().unwrap()))
        }).collect();
        let counted = three_weeks(received, &pauses);
        let (last, left_out) = model::count(received, 21, &spans);
        prop_assert_eq!(counted.last, last);
        let days: i64 = counted.left_out.iter().map(|run| (run.to - run.from).num_days() + 1).sum();
        prop_assert_eq!(usize::try_from(days).unwrap(), left_out);
    }

    /// Whatever happens, valid or not: a vetoed candidate is never appointed, nobody is vetoed twice over, and
    /// nobody is appointed before the confirmation process has ended. The plain model agrees on every step.
    #[test]
    fn random_histories_keep_the_invariants(events in history(day("2026-01-05"), 24)) {
        let mut real = Appointment::vacant(Area::Norfolk);
        let mut plain = model::appointment::Plain::new();
        for dated in events {
            let before = real.clone();
            let stage = before.stage(dated.on);
            let allowed = plain.allows(&dated);
            match real.clone().apply(dated.clone()) {
                Ok(after) => {
                    prop_assert!(allowed, "the model refuses {:?} at {:?}", dated, stage);
                    plain.happens(&dated);
                    if let Event::Appointed { candidate } = dated.event {
                        prop_assert_ne!(before.vetoed(), Some(candidate), "a vetoed candidate was appointed");
                        prop_assert!(matches!(stage, Stage::ProcessEnded | Stage::ReserveEnded));
                    }
                    if matches!(dated.event, Event::VotedOnVeto { .. } | Event::ReportedVeto {}) {
                        prop_assert_eq!(before.veto(), VetoPower::Available, "a second veto");
                    }
                    if before.veto() == VetoPower::Exercised && !matches!(dated.event, Event::FellVacant {}) {
                        prop_assert_eq!(after.veto(), VetoPower::Exercised, "the veto came back");
                    }
                    real = after;
                }
                Err(refusal) => prop_assert!(!allowed, "refused {:?} at {:?}: {}", dated, stage, refusal),
            }
            prop_assert_eq!(format!("{:?}", real.stage(dated.on)), plain.stage(dated.on));
        }
    }

    /// Stored and read back, an appointment is the same; and every act it asks for next has a bearer.
    #[test]
    fn a_stored_appointment_replays_to_itself(events in history(day("2026-01-05"), 16)) {
        let mut real = Appointment::vacant(Area::Norfolk);
        for dated in events {
            let on = dated.on;
            if let Ok(after) = real.clone().apply(dated) {
                real = after;
            }
            let text = serde_json::to_string(&real).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Appointment>(&text).unwrap(), &real);
            let ended = real.stage(on) == Stage::Filled;
            prop_assert_eq!(real.next(on).is_empty(), ended);
        }
    }
}

#[test]
fn candidates_are_told_apart_by_number() {
    assert_eq!(Candidate(1).to_string(), "candidate 1");
}
