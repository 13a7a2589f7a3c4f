//! The question of the topic, and properties of the limits and of the process.

use pcc_rules::area::Area;
use pcc_rules::budget::BasicAmount;
use pcc_rules::calendar::FinancialYear;
use pcc_rules::money::Pounds;
use pcc_rules::process::Process as _;
use pcc_rules::reasoning::Unsettled;
use pcc_rules::referendum::{IncreaseFacts, Principle, Referendum, Step, principle_for};
use pcc_rules::strategies::any;
use pcc_rules::strategies::referendum::history;
use proptest::prelude::*;

use crate::{day, model};

super::questions! {
    increase: IncreaseFacts;
}

fn principle(year: i32) -> Principle {
    principle_for(FinancialYear::starting(year).unwrap()).unwrap().principle
}

proptest! {
    #![proptest_config(crate::prop::random(256))]

    /// Every limit of every year agrees with one cross-multiplied in whole numbers.
    #[test]
    fn every_limit_agrees_with_the_model(
        year in 2012..2027i32, previous in any::<BasicAmount>(), amount in any::<BasicAmount>(), lowest: bool,
    ) {
        let found = principle(year).is_excessive(previous, amount, lowest);
        let plain = model::referendum::excessive(year, &previous.to_string(), &amount.to_string(), lowest);
        prop_assert_eq!(found, plain);
    }

    /// A larger proposal is never less excessive, and one after a larger year never more.
    #[test]
    fn a_larger_proposal_is_never_less_excessive(
        year in 2012..2027i32,
        previous in any::<BasicAmount>(),
        (one, other) in (any::<BasicAmount>(), any::<BasicAmount>()),
        lowest: bool,
    ) {
        let (smaller, larger) = (one.min(other), one.max(other));
        let principle = principle(year);
        prop_assert!(!principle.is_excessive(previous, smaller, lowest) || principle.is_excessive(previous, larger, lowest));
        prop_assert!(!principle.is_excessive(larger, previous, lowest) || principle.is_excessive(smaller, previous, lowest));
        // To be in the lowest quartile never hurts.
        prop_assert!(!principle.is_excessive(previous, one, true) || principle.is_excessive(previous, one, false));
    }

    /// The largest amount is not excessive, a penny more is, and the largest in steps is the last step below it.
    #[test]
    fn the_largest_amount_is_the_last_that_is_not_excessive(
        year in 2012..2027i32, previous in any::<BasicAmount>(), lowest: bool,
    ) {
        let principle = principle(year);
        let excessive = |pence: u64| {
            principle.is_excessive(previous, Pounds::from_pence(pence).try_into().unwrap(), lowest)
        };
        let most = principle.largest(previous, lowest).pence();
        prop_assume!(most < 100_000_000_000_000_000);
        prop_assert!(!excessive(most));
        prop_assert!(excessive(most + 1));
        let in_steps = principle.largest_in_steps(previous, lowest, Step::NINE_PENCE).pence();
        prop_assert!(in_steps.is_multiple_of(9) && in_steps <= most && most < in_steps + 9);
    }

}

proptest! {
    #![proptest_config(crate::prop::random(128))]

    /// Whatever happens, valid or not, the plain model agrees on every step.
    #[test]
    fn random_histories_agree_with_the_plain_model(events in history(day("2024-01-28"), 30)) {
        let mut real = Referendum::new(Area::Norfolk, FinancialYear::starting(2024).unwrap());
        let mut plain = model::referendum::Plain::new();
        for dated in events {
            let stage = real.stage(dated.on);
            let allowed = plain.allows(&dated);
            match real.clone().apply(dated.clone()) {
                Ok(after) => {
                    prop_assert!(allowed, "the model refuses {:?} at {:?}", dated, stage);
                    plain.happens(&dated);
                    real = after;
                }
                Err(refusal) => prop_assert!(!allowed, "refused {:?} at {:?}: {}", dated, stage, refusal),
            }
            let on = dated.on;
            prop_assert_eq!(format!("{:?}", real.stage(on)), plain.stage(on));
            prop_assert_eq!(real.history().last().map_or("", |(_, rule)| rule.id()), plain.rule);
            let late: Vec<&str> = real.late().map(|(_, rule)| rule.id()).collect();
            prop_assert_eq!(&late, &plain.missed);
            prop_assert_eq!(real.gap().is_some(), plain.is_in_doubt());
            let next: Vec<_> = real.next(on).iter().map(|next| (next.rule.id(), next.by.last_day())).collect();
            prop_assert_eq!(&next, &plain.next(on));
            for next in real.next(on) {
                let default = super::by_default(&next);
                let timed_by = next.timed_by.map_or("", |rule| rule.id());
                prop_assert_eq!((default, timed_by), plain.on_default(next.rule.id()), "{}", next.rule.id());
            }
            let progress = real.progress(on);
            match progress.answer() {
                Ok(found) => {
                    let due = next.iter().filter_map(|(_, last)| *last).min();
                    prop_assert_eq!((found.stage, found.due), (real.stage(on), due));
                    prop_assert_eq!((found.late, found.not_held), (late.len(), plain.defaulters()));
                }
                Err(open) => prop_assert_eq!(Some(*open), real.gap().map(Unsettled::NoRule)),
            }
            prop_assert_eq!(progress.grounds().len(), real.history().count() + late.len());
        }
    }

    /// Stored and read back, a referendum is the same.
    #[test]
    fn a_stored_referendum_replays_to_itself(real in any::<Referendum>()) {
        let text = serde_json::to_string(&real).unwrap();
        prop_assert_eq!(serde_json::from_str::<Referendum>(&text).unwrap(), real);
    }
}
