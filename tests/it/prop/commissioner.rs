//! Questions of the topic, and properties of its functions.

use pcc_rules::area::Area;
use pcc_rules::commissioner::*;
use pcc_rules::pay::{SuspendedPay, SuspendedPayFacts};
use pcc_rules::process::Process as _;
use pcc_rules::strategies::any;
use pcc_rules::strategies::commissioner::{acting_history, tenure_history};
use pcc_rules::{Fact, Question};
use proptest::prelude::*;

use crate::model;

super::questions! {
    suspension: SuspensionFacts;
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// No facts, however incomplete, let the panel suspend without a charge, or for two years or less.
    #[test]
    fn suspension_without_a_charge_over_two_years_is_always_refused(facts in any::<SuspensionFacts>(), on in any::<chrono::NaiveDate>()) {
        let charged = facts.matter == Fact::Known(Matter::Charge);
        let grave = match facts.maximum {
            Fact::Known(MaximumSentence::Months { months }) => months > 24,
            Fact::Known(MaximumSentence::Life | MaximumSentence::FixedLife) => true,
            Fact::Unknown => false,
        };
        if facts.answer(on) == Ok(Suspension::MaySuspend) {
            prop_assert!(charged && grave);
        }
    }

    /// Whatever happens, valid or not, the plain model agrees on every step, nobody is suspended without a grave
    /// charge, and a commissioner suspended by the panel is unpaid.
    #[test]
    fn random_offices_agree_with_the_model(events in tenure_history(24)) {
        let mut real = Tenure::in_office(Area::Norfolk);
        let mut plain = model::tenure::Plain::new();
        for dated in events {
            let before = real.clone();
            let allowed = plain.happens(&serde_json::to_value(&dated).unwrap());
            match real.clone().apply(dated.clone()) {
                Ok(after) => {
                    prop_assert!(allowed, "the model refuses {:?} at {:?}", dated, before.stage(dated.on));
                    if let TenureEvent::Suspended { .. } = dated.event {
                        prop_assert!(matches!(before.stage(dated.on), TenureStage::Suspendable | TenureStage::SuspendedByOrder));
                    }
                    real = after;
                }
                Err(refusal) => prop_assert!(!allowed, "refused {:?} at {:?}: {}", dated, before.stage(dated.on), refusal),
            }
            prop_assert_eq!(format!("{:?}", real.stage(dated.on)), plain.stage(dated.on));
            prop_assert_eq!(real.vacancy(dated.on).map(|one| one.on), plain.vacant_since(dated.on));
            if real.is_suspended_by_panel(dated.on) == Ok(true) {
                prop_assert_eq!(SuspendedPayFacts { area: Area::Norfolk.into() }.answer(dated.on), Ok(SuspendedPay::Stops));
            }
            let text = serde_json::to_string(&real).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Tenure>(&text).unwrap(), &real);
        }
    }

    /// Whatever happens, nobody acts who was not staff when appointed, an acting commissioner never issues or varies
    /// a plan, and the plain model agrees on every step.
    #[test]
    fn random_acting_agrees_with_the_model(events in acting_history(24), mayor in any::<bool>()) {
        let area = if mayor { Area::WestYorkshire } else { Area::Norfolk };
        let mut real = Acting::nobody(area);
        let mut plain = model::acting::Plain::new(mayor);
        for dated in events {
            let allowed = plain.happens(&serde_json::to_value(&dated).unwrap());
            match real.clone().apply(dated.clone()) {
                Ok(after) => {
                    prop_assert!(allowed, "the model refuses {:?}", dated);
                    real = after;
                }
                Err(refusal) => prop_assert!(!allowed, "refused {:?}: {}", dated, refusal),
            }
            let stage = real.stage(dated.on);
            prop_assert_eq!(format!("{stage:?}"), plain.stage(dated.on));
            prop_assert_eq!(stage.is_acting(), real.appointee(dated.on).is_some());
            prop_assert!(matches!(real.appointee(dated.on), None | Some(Appointee::Staff | Appointee::Deputy)));
            for function in [Function::IssuePlan, Function::VaryPlan] {
                prop_assert!(real.may_do(function, dated.on).is_err());
            }
            prop_assert_eq!(real.may_do(Function::Other, dated.on).is_ok(), stage.is_acting());
            let text = serde_json::to_string(&real).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Acting>(&text).unwrap(), &real);
        }
    }
}
