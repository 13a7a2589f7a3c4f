//! Questions of the topic, and properties of its functions.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate, TimeDelta};
use pcc_rules::chief_constable::{
    Appointment, Candidate, Dated, Event, PostElection, Stage, VetoFacts, VetoPower, three_weeks,
};
use pcc_rules::panel::Vote;
use pcc_rules::process::Process as _;
use pcc_rules::strategies::any;
use pcc_rules::strategies::chief_constable::history;
use proptest::prelude::*;

use crate::process::acts;
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
            // A declaration that comes years late keeps the three weeks open until then.
            for declared in [None, Some(late), Some(late.max(day("2040-01-01")))] {
                let pause = declared.and_then(|declared| PostElection::new(plus(received, 1), declared).ok());
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
    #![proptest_config(crate::prop::random(256))]

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

    /// Whatever happens, valid or not: a vetoed candidate is never appointed, at most one veto is carried in a vacancy, and
    /// nobody is appointed before the confirmation process has ended. The plain model agrees on every step.
    #[test]
    fn random_histories_keep_the_invariants(
        events in history(day("2026-01-05")),
        area in proptest::sample::select(super::AREAS.to_vec()),
        later in 1..60u64,
    ) {
        let (area, name) = area;
        let mut real = Appointment::vacant(area);
        let mut plain = model::appointment::Plain::new(name);
        let mut so_far: Vec<Dated> = Vec::new();
        for dated in events {
            let on = dated.on;
            let stage = real.stage(on);
            let expected = plain.after(&dated);
            match real.clone().apply(dated.clone()) {
                Ok(after) => {
                    let Some(expected) = expected else {
                        return Err(TestCaseError::fail(format!("the model refuses {dated:?} at {stage:?}")));
                    };
                    so_far.push(dated);
                    prop_assert!(keeps_the_invariants(&so_far), "{:?}", so_far);
                    (real, plain) = (after, expected);
                }
                Err(refusal) => {
                    prop_assert!(expected.is_none(), "refused {:?} at {:?}: {}", dated, stage, refusal);
                    let never = matches!(dated.event, Event::Polled { .. } | Event::Declared {});
                    prop_assert!(!never, "a poll or declaration refused");
                }
            }
            prop_assert_eq!(format!("{:?}", real.stage(on)), plain.stage(on));
            prop_assert_eq!(real.gap(on).is_some(), plain.in_doubt(on));
            prop_assert_eq!(real.doubt(on).is_some(), plain.rests_on_a_reading(on));
            prop_assert_eq!(real.vetoed().map(|one| u64::from(one.0)), plain.vetoed());
            prop_assert_eq!(real.veto() == VetoPower::Exercised, plain.vetoed().is_some());
            prop_assert_eq!(real.candidate().map(|one| u64::from(one.0)), plain.candidate());
            // The next acts on the day, and on days after on which nothing happened.
            for on in [0, later].map(|days| on + Days::new(days)) {
                prop_assert_eq!(acts(&real.next(on)), plain.next(on), "on {} after {:?}", on, so_far);
                prop_assert_eq!(real.due().map(|due| due.last), plain.due(on));
                prop_assert_eq!(real.ended_under(on).map(|rule| rule.id()), plain.ended_under(on));
            }
        }
    }

    /// Stored and read back, an appointment is the same; and somebody can act until the post is filled.
    #[test]
    fn a_stored_appointment_replays_to_itself(real in any::<Appointment>()) {
        let text = serde_json::to_string(&real).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Appointment>(&text).unwrap(), &real);
        let on = real.history().last().map_or(day("2024-04-11"), |(dated, _)| dated.on);
        prop_assert!(!real.next(on).is_empty() || real.stage(on) == Stage::Filled);
    }
}

/// By the history alone, since the post last fell vacant: at most one veto was carried; nobody against whom one was is
/// appointed; whoever is appointed was proposed last, and then the panel was told of a decision or gave no report.
fn keeps_the_invariants(history: &[Dated]) -> bool {
    let vacant = history.iter().rposition(|one| one.event == (Event::FellVacant {})).map_or(0, |at| at + 1);
    let (mut proposed, mut reported, mut told, mut carried) = (None, false, false, Vec::new());
    for one in &history[vacant..] {
        match &one.event {
            Event::Proposed { candidate, .. } => {
                (proposed, reported, told) = (Some(*candidate), false, false)
            }
            Event::VotedOnVeto { vote } if model::two_thirds(vote.members().get(), vote.in_favour()) => {
                carried.extend(proposed);
            }
            Event::Recommended { .. } | Event::ReportedVeto {} => reported = true,
            Event::Decided { .. } => told = true,
            Event::Withdrawn {} => proposed = None,
            Event::Appointed { candidate, .. }
                if proposed != Some(*candidate) || carried.contains(candidate) || reported != told =>
            {
                return false;
            }
            _ => {}
        }
    }
    carried.len() <= 1
}

/// The histories that the properties run on reach every stage, an appointment after a veto, and every doubt.
#[test]
fn random_histories_reach_every_stage_of_an_appointment() {
    use proptest::strategy::ValueTree as _;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut seen, mut gaps, mut filled) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for (round, (area, _)) in super::AREAS.iter().cycle().take(600).enumerate() {
        let events = history(day("2026-01-05")).new_tree(&mut runner).unwrap().current();
        let mut real = Appointment::vacant(*area);
        for dated in events {
            let on = dated.on;
            if let Ok(after) = real.clone().apply(dated) {
                real = after;
            }
            seen.insert(format!("{:?}", real.stage(on)));
            gaps.extend(real.gap(on).or(real.doubt(on)).map(|gap| gap.statement));
            if real.stage(on) == Stage::Filled {
                filled.insert((round % 3, real.vetoed().is_some()));
            }
        }
    }
    assert_eq!(seen.len(), 11, "{seen:?}");
    assert_eq!(gaps.len(), 4, "{gaps:?}");
    assert_eq!(filled.len(), 6, "each area, with and without a veto: {filled:?}");
}

#[test]
fn candidates_are_told_apart_by_number() {
    assert_eq!(Candidate(1).to_string(), "candidate 1");
}

/// Days that random histories seldom meet, on which readings part or the time stands still by one day.
#[test]
fn the_three_weeks_of_rare_histories_agree_with_the_model() {
    use pcc_rules::process::Poll;
    let notice = pcc_rules::Set::all();
    let proposed = || Event::Proposed { candidate: Candidate(1), notice };
    let polled = |poll| Event::Polled { poll };
    let rare: [(usize, &[(&str, Event)]); 5] = [
        // Notified on the very day of the declaration, which does not count.
        (
            0,
            &[
                ("2026-01-05", polled(Poll::Ordinary)),
                ("2026-01-12", Event::Declared {}),
                ("2026-01-12", proposed()),
            ],
        ),
        // And on the day after, when nothing is left out.
        (
            0,
            &[
                ("2026-01-05", polled(Poll::Ordinary)),
                ("2026-01-12", Event::Declared {}),
                ("2026-01-13", proposed()),
            ],
        ),
        // Notified on the last day for a declaration that never comes.
        (0, &[("2026-01-05", polled(Poll::Ordinary)), ("2026-03-05", proposed())]),
        (0, &[("2026-01-05", polled(Poll::Ordinary)), ("2026-03-06", proposed())]),
        // A commissioner who did not declare in time, and then a by-election for the mayor.
        (
            2,
            &[
                ("2024-02-15", polled(Poll::Ordinary)),
                ("2024-04-25", proposed()),
                ("2024-05-10", polled(Poll::ByElection)),
            ],
        ),
    ];
    for (area, events) in rare {
        let (area, name) = super::AREAS[area];
        let (mut real, mut plain) = (Appointment::vacant(area), model::appointment::Plain::new(name));
        for (on, event) in events {
            let dated = Dated { on: day(on), event: event.clone() };
            plain = plain.after(&dated).unwrap();
            real = real.apply(dated).unwrap();
        }
        for later in 0..120 {
            let on = day(events[events.len() - 1].0) + Days::new(later);
            assert_eq!(acts(&real.next(on)), plain.next(on), "on {on} after {events:?}");
            assert_eq!(format!("{:?}", real.stage(on)), plain.stage(on), "on {on} after {events:?}");
            assert_eq!(real.due().map(|due| due.last), plain.due(on), "on {on} after {events:?}");
        }
    }
}
