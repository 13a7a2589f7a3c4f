//! Properties of the removal of a chief constable.

use pcc_rules::area::Area;
use pcc_rules::chief_constable::PostElection;
use pcc_rules::chief_constable::removal::{
    Event, GATE_LAPSE, GATE_NOTICE, Removal, Stage, Subject, six_weeks,
};
use pcc_rules::process::Process as _;
use pcc_rules::strategies::any;
use pcc_rules::strategies::removal::history;
use proptest::prelude::*;

use crate::{day, model};

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// The six weeks are 42 days that are not in a pause, counted one by one.
    #[test]
    fn the_six_weeks_agree_with_a_day_by_day_count(
        received in any::<chrono::NaiveDate>(),
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
        mayor in any::<bool>(),
    ) {
        let area = if mayor { Area::WestYorkshire } else { Area::Norfolk };
        let mut real = Removal::in_post(area, subject);
        let mut plain = model::removal::Plain::new(subject == Subject::ActingChiefConstable);
        for dated in events {
            let stage = real.stage(dated.on);
            let allowed = plain.allows(&dated);
            match real.clone().apply(dated.clone()) {
                Ok(after) => {
                    prop_assert!(allowed, "the model refuses {:?} at {:?}", dated, stage);
                    plain.happens(&dated);
                    match dated.event {
                        Event::CalledOn {} => {
                            let opened = real.ended_under(dated.on);
                            prop_assert!(opened == Some(&GATE_LAPSE) || opened == Some(&GATE_NOTICE));
                            prop_assert_eq!(stage, Stage::MayCall);
                        }
                        Event::Blocked {} => prop_assert!(false, "the panel blocked a call"),
                        Event::Suspended {} | Event::SuspensionEnded {} | Event::SuspensionNotified {} => {
                            prop_assert_eq!(after.stage(dated.on), stage);
                        }
                        _ => {}
                    }
                    real = after;
                }
                Err(refusal) => prop_assert!(!allowed, "refused {:?} at {:?}: {}", dated, stage, refusal),
            }
            prop_assert_eq!(format!("{:?}", real.stage(dated.on)), plain.stage(dated.on));
            prop_assert_eq!(real.is_suspended(), plain.suspended);
            prop_assert_eq!(real.may_call(dated.on).is_ok(), plain.stage(dated.on) == "MayCall");
        }
    }

    /// Stored and read back, a removal is the same; somebody can always act until the service has ended.
    #[test]
    fn a_stored_removal_replays_to_itself(real in any::<Removal>()) {
        let text = serde_json::to_string(&real).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Removal>(&text).unwrap(), &real);
        let on = real.history().last().map_or(day("2024-04-11"), |(dated, _)| dated.on);
        let over = real.stage(on) == Stage::Ended && !real.owes_notice_of_suspension();
        let copying = real.next(on).iter().all(|one| one.rule.id().ends_with("representations-copied"));
        prop_assert_eq!(real.next(on).is_empty() || over && copying, over);
    }
}

/// The histories that the properties run on reach every stage.
#[test]
fn random_histories_reach_every_stage_of_a_removal() {
    use proptest::strategy::ValueTree as _;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..400 {
        let events = history(day("2026-01-05")).new_tree(&mut runner).unwrap().current();
        let mut real = Removal::in_post(Area::Norfolk, Subject::ChiefConstable);
        for dated in events {
            let on = dated.on;
            if let Ok(after) = real.clone().apply(dated) {
                real = after;
            }
            seen.insert(real.stage(on));
        }
    }
    assert_eq!(seen.len(), 12, "{seen:?}");
}
