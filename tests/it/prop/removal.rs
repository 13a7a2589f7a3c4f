//! Properties of the removal of a chief constable.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use pcc_rules::area::Area;
use pcc_rules::chief_constable::removal::{
    Advice, Dated, Event, Removal, Stage, Subject, TIME_FOR_RECOMMENDATION, six_weeks,
};
use pcc_rules::chief_constable::{PostElection, Response};
use pcc_rules::process::Process as _;
use pcc_rules::reasoning::Refusal;
use pcc_rules::strategies::any;
use pcc_rules::strategies::removal::history;
use proptest::prelude::*;

use crate::process::acts;
use crate::{day, model};

/// Whether a call was right by the history alone: a decision that sided with a call was told since the last further
/// notice, or more than 42 days that lie in no pause have passed since it without a recommendation.
fn call_was_right(before: &[Dated], area: &'static str, on: NaiveDate) -> bool {
    let Some(at) = before.iter().rposition(|one| matches!(one.event, Event::StillProposed { .. })) else {
        return false;
    };
    let since = &before[at..];
    let advice = since.iter().find_map(|one| match one.event {
        Event::Recommended { advice } => Some(advice),
        _ => None,
    });
    if since.iter().any(|one| matches!(one.event, Event::Dropped {} | Event::CalledOn {})) {
        return false;
    }
    if let Some(advice) = advice {
        return since.iter().any(|one| match one.event {
            Event::Decided { response } => (advice == Advice::Call) == (response == Response::Accepts),
            _ => false,
        });
    }
    let mut time = model::panel_time::Time::new(area, 42);
    time.begin(since[0].on);
    for one in before {
        match one.event {
            Event::Polled { poll } => time.poll(one.on, poll.as_str()),
            Event::Declared {} => time.declare(one.on),
            _ => {}
        }
    }
    time.over(on) == model::panel_time::Over::Yes
}

proptest! {
    #![proptest_config(crate::prop::random(256))]

    /// The six weeks are 42 days that are not in a pause, counted one by one.
    #[test]
    fn the_six_weeks_agree_with_a_day_by_day_count(
        received in any::<NaiveDate>(),
        pauses in proptest::collection::vec(any::<PostElection>(), 0..3),
    ) {
        let spans: Vec<_> = pauses.iter().map(|one| {
            let json = serde_json::to_value(one).unwrap();
            (day(json["poll"].as_str().unwrap()), day(json["declared"].as_str().unwrap()))
        }).collect();
        prop_assert_eq!(six_weeks(received, &pauses).last, model::count(received, 42, &spans).0);
    }

    /// Whatever happens, valid or not: nobody is called on before the gate opens, nor after it shuts again; the panel
    /// never blocks; a suspension moves no stage. The plain model agrees on every step.
    #[test]
    fn no_call_comes_before_the_gate_opens(
        events in history(day("2026-01-05")),
        subject in any::<Subject>(),
        area in proptest::sample::select(super::AREAS.to_vec()),
        later in 1..80u64,
    ) {
        let (area, name) = area;
        let mut real = Removal::in_post(area, subject);
        let mut plain = model::removal::Plain::new(name, subject == Subject::ActingChiefConstable);
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
                    match dated.event {
                        Event::CalledOn {} => prop_assert!(call_was_right(&so_far, name, on), "{:?}", so_far),
                        Event::Blocked {} => prop_assert!(false, "the panel blocked a call"),
                        Event::Suspended {} | Event::SuspensionEnded {} | Event::SuspensionNotified {} => {
                            prop_assert_eq!(after.stage(on), stage);
                        }
                        _ => {}
                    }
                    so_far.push(dated);
                    (real, plain) = (after, expected);
                }
                Err(refusal) => {
                    prop_assert!(expected.is_none(), "refused {:?} at {:?}: {}", dated, stage, refusal);
                    let never = matches!(dated.event, Event::Polled { .. } | Event::Declared {});
                    prop_assert!(!never, "a poll or declaration refused");
                }
            }
            prop_assert_eq!(format!("{:?}", real.stage(on)), plain.stage(on));
            prop_assert_eq!(real.is_suspended(), plain.suspended);
            prop_assert_eq!(real.gap(on).is_some(), plain.in_doubt(on));
            let doubt = plain.in_doubt(on) && plain.stage(on) == "PanelScrutiny";
            prop_assert_eq!(real.may_call(on).is_ok(), plain.stage(on) == "MayCall");
            prop_assert!(!doubt || matches!(real.may_call(on), Err(Refusal::NoRule(_))));
            prop_assert_eq!(real.owed().iter().map(|one| one.as_str()).collect::<Vec<_>>(), plain.owed());
            // The next acts on the day, and on days after on which nothing happened.
            for on in [0, later].map(|days| on + Days::new(days)) {
                prop_assert_eq!(acts(&real.next(on)), plain.next(on), "on {} after {:?}", on, so_far);
                prop_assert_eq!(real.due().map(|due| due.last), plain.due(on));
                prop_assert_eq!(real.ended_under(on).map(|rule| rule.id()), plain.ended_under(on));
                prop_assert_eq!(real.owes_notice_of_suspension(), plain.owes_notice());
            }
        }
    }

    /// Stored and read back, a removal is the same; while the service goes on, somebody can act unless nothing is proposed.
    #[test]
    fn a_stored_removal_replays_to_itself(real in any::<Removal>()) {
        let text = serde_json::to_string(&real).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Removal>(&text).unwrap(), &real);
        let on = real.history().last().map_or(day("2024-04-11"), |(dated, _)| dated.on);
        let idle = matches!(real.stage(on), Stage::InPost | Stage::Retained) && real.is_suspended();
        if real.next(on).is_empty() {
            prop_assert!(idle || real.stage(on) == Stage::Ended);
        }
    }
}

/// The histories that the properties run on reach every stage, both ways through the gate, and the doubts.
#[test]
fn random_histories_reach_every_stage_of_a_removal() {
    use proptest::strategy::ValueTree as _;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut seen, mut called_by, mut doubts) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for _ in 0..400 {
        let events = history(day("2026-01-05")).new_tree(&mut runner).unwrap().current();
        let mut real = Removal::in_post(Area::SouthYorkshire, Subject::ActingChiefConstable);
        for dated in events {
            let (on, event) = (dated.on, dated.event.clone());
            let gate = real.ended_under(on).map(pcc_rules::law::Rule::id);
            if let Ok(after) = real.clone().apply(dated) {
                real = after;
                if event == (Event::CalledOn {}) {
                    called_by.extend(gate);
                }
            }
            seen.insert(real.stage(on));
            doubts.extend(real.gap(on + Days::new(3)).map(|gap| gap.statement));
        }
    }
    assert_eq!(seen.len(), 8, "{seen:?}");
    assert_eq!(called_by.len(), 2, "{called_by:?}");
    assert_eq!(doubts.len(), 2, "{doubts:?}");
    assert_eq!(TIME_FOR_RECOMMENDATION, pcc_rules::calendar::Period::Weeks(6));
}
