//! Questions of the topic, and properties of its functions.

super::questions! {
    level: pcc_rules::reserves::LevelFacts;
    forecast: pcc_rules::reserves::ForecastFacts;
    strategy: pcc_rules::reserves::StrategyFacts;
    tiers: pcc_rules::reserves::TierFacts;
    general_reserve: pcc_rules::reserves::GeneralReserveFacts;
    budget_report: pcc_rules::reserves::BudgetReportFacts;
    monitoring: pcc_rules::reserves::MonitoringFacts;
}

use pcc_rules::Question as _;
use pcc_rules::money::{Percent, Pounds};
use pcc_rules::reserves::{
    BaseKind, Edges, LevelFacts, Of, Policy, Position, Printed, Stated, Test, Tiers, implied_base,
    needs_explanation,
};
use pcc_rules::strategies::any;
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::day;

/// Whether a balance keeps to at least `lo` of the base.
fn keeps(lo: Percent, balance: Pounds, base: Pounds) -> bool {
    let test = Test::PercentMin { lo, base: BaseKind::NetRevenueBudget, edges: Edges::Included };
    let year = pcc_rules::calendar::FinancialYear::starting(2021).unwrap();
    LevelFacts {
        policy: Policy::new(Of::Total, test, "a plan").unwrap().into(),
        balance: balance.into(),
        base_year: year.into(),
        base_amount: base.into(),
        ..LevelFacts::default()
    }
    .answer(day("2021-05-06"))
    .unwrap()
    .is_kept()
}

proptest! {
    #![proptest_config(crate::prop::random(128))]

    /// A penny more never takes a balance below a floor, nor a penny more of base above it.
    #[test]
    fn a_floor_is_monotone(lo in any::<Percent>(), balance in 0..1_000_000u64, base in 0..1_000_000u64) {
        let pence = Pounds::from_pence;
        if keeps(lo, pence(balance), pence(base)) {
            prop_assert!(keeps(lo, pence(balance + 1), pence(base)));
        } else {
            prop_assert!(!keeps(lo, pence(balance), pence(base + 1)));
        }
    }

    /// The exact distance to a limit and the verdict tell the same story: limit = balance + shortfall - margin.
    #[test]
    fn the_distance_leads_back_to_the_limit(facts in any::<LevelFacts>()) {
        use pcc_rules::reserves::Verdict::{Above, Below, OnTarget, Within};
        let Ok(level) = facts.answer(day("2021-05-06")) else { return Ok(()) };
        let balance = Decimal::from(level.balance);
        match level.verdict {
            Within { margin } => prop_assert_eq!(balance - margin.pounds(), level.lo.pounds()),
            OnTarget => prop_assert_eq!(balance, level.lo.pounds()),
            Below { shortfall } => prop_assert_eq!(balance + shortfall.pounds(), level.lo.pounds()),
            Above { excess } => prop_assert_eq!(Some(balance - excess.pounds()), level.hi.map(|hi| hi.pounds())),
        }
    }

    /// The base a percentage was truly taken of is always among those its printed figures allow.
    #[test]
    fn the_true_base_is_always_allowed(balance in 1..10_000u64, base in 10_000..100_000u64) {
        // Printed to the nearest £1 and the nearest whole point, halves up.
        let printed = (balance + 50) / 100 * 100;
        let share = (balance * 200 + base) / (base * 2);
        let implied = implied_base(
            Printed::new(Pounds::from_pence(printed), Pounds::from_pence(100)),
            Printed::new(Percent::new(share.into()).unwrap(), Percent::new(Decimal::ONE).unwrap()),
        );
        prop_assert!(implied.allows(Pounds::from_pence(base)));
    }

    /// Justification is asked for above a twentieth, and nowhere else.
    #[test]
    fn more_than_a_twentieth_needs_explanation(general in 0..=u64::MAX / 20, budget: u64) {
        prop_assert_eq!(needs_explanation(Pounds::from_pence(general), Pounds::from_pence(budget)), general * 20 > budget);
    }

    /// General and earmarked that make up a total come back from it, and any other total is refused.
    #[test]
    fn a_total_is_its_two_parts(general in 0..1u64 << 60, earmarked in 0..1u64 << 60, off in 1..1u64 << 60) {
        let pence = |n| Some(Pounds::from_pence(n));
        let stated = |total| Stated { general: pence(general), earmarked: pence(earmarked), total: pence(total) };
        let position = Position::new(day("2021-03-31"), stated(general + earmarked)).unwrap();
        prop_assert_eq!(position.earmarked(), pence(earmarked));
        prop_assert!(Position::new(day("2021-03-31"), stated(general + earmarked + off)).is_err());
    }

    /// Which tier holds the money does not matter to the sum.
    #[test]
    fn the_sum_of_tiers_does_not_depend_on_their_order(tiers in any::<Tiers>()) {
        let turned = Tiers { planned: tiers.contingency, later: tiers.planned, contingency: tiers.later };
        prop_assert_eq!(tiers.sum(), turned.sum());
    }
}
