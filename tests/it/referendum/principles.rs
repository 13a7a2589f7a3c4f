use pcc_rules::CATALOGUE;
use pcc_rules::calendar::FinancialYear;
use pcc_rules::law::{Binding, Confidence, Place};
use pcc_rules::money::Pounds;
use pcc_rules::referendum::{self, Principle, Step, principle_for};

use super::year;
use crate::budget::{amount, law_from, pounds};

/// What each year's report is said to have set, as a table: per cent in hundredths, pounds for all, pounds for the lowest
/// quartile.
const TABLE: [(i32, Option<u32>, Option<u64>, Option<u64>); 15] = [
    (2012, Some(400), None, None),
    (2013, Some(200), None, Some(500)),
    (2014, Some(200), None, None),
    (2015, Some(200), None, None),
    (2016, Some(200), None, Some(500)),
    (2017, Some(200), None, Some(500)),
    (2018, None, Some(1200), None),
    (2019, None, Some(2400), None),
    (2020, None, Some(1000), None),
    (2021, None, Some(1500), None),
    (2022, None, Some(1000), None),
    (2023, None, Some(1500), None),
    (2024, None, Some(1300), None),
    (2025, None, Some(1400), None),
    (2026, None, Some(1500), None),
];

fn principle(starts: i32) -> Principle {
    principle_for(year(starts)).unwrap().principle
}

/// The exact limit, a penny under and a penny over, for every year, after £160 and in both quartiles: at a limit in per
/// cent the amount is excessive, at a limit in pounds it is not.
#[test]
fn lgfa_s52zc_every_limit_at_its_edge() {
    for (starts, percent, cash, lowest) in TABLE {
        let ask = |pence: u64, quartile| {
            principle(starts).is_excessive(
                amount("160.00"),
                Pounds::from_pence(pence).try_into().unwrap(),
                quartile,
            )
        };
        for quartile in [false, true] {
            let at = match (percent, cash, lowest) {
                (Some(_), None, Some(lowest)) if quartile => 16_000 + lowest,
                // A hundredth of a per cent of £160 is 1.6p; the last penny below is the most.
                (Some(percent), None, _) => (160 * u64::from(percent)).div_ceil(100) - 1 + 16_000,
                (None, Some(cash), None) => 16_000 + cash,
                other => panic!("{other:?}"),
            };
            assert!(!ask(at - 1, quartile), "{starts}: a penny under");
            assert!(!ask(at, quartile), "{starts}: at the most that is not");
            assert!(ask(at + 1, quartile), "{starts}: a penny over");
            assert_eq!(principle(starts).largest(amount("160.00"), quartile).pence(), at, "{starts}");
        }
    }
    // Two per cent of £160 is £3.20 exactly, and exactly that is excessive; £13 exactly is not.
    assert!(principle(2015).is_excessive(amount("160.00"), amount("163.20"), false));
    assert!(!principle(2015).is_excessive(amount("160.00"), amount("163.199999"), false));
    assert!(!principle(2024).is_excessive(amount("160.00"), amount("173.00"), false));
    assert!(principle(2024).is_excessive(amount("160.00"), amount("173.000001"), false));
}

/// £5 is the better of the two below £250, two per cent above it: excessive only if beyond both.
#[test]
fn the_lowest_quartile_has_the_better_of_the_two() {
    let most = |previous, quartile| principle(2016).largest(amount(previous), quartile);
    assert_eq!(most("160.00", true), pounds("165.00"));
    assert_eq!(most("160.00", false), pounds("163.19"));
    // 2% of £250 is £5: at the crossing £255 is not beyond £5, and is 2%.
    assert_eq!((most("250.00", true), most("250.00", false)), (pounds("255.00"), pounds("254.99")));
    assert_eq!((most("300.00", true), most("300.00", false)), (pounds("305.99"), pounds("305.99")));
}

/// Amounts with parts of a penny are compared as they are: 2% of 185.904374 is 3.71808748.
#[test]
fn unrounded_amounts_are_compared_unrounded() {
    let previous = amount("185.904374");
    assert!(!principle(2015).is_excessive(previous, amount("189.622461"), false));
    assert!(principle(2015).is_excessive(previous, amount("189.622462"), false));
    assert_eq!(principle(2015).largest(previous, false), pounds("189.62"));
    assert_eq!(principle(2024).largest(previous, false), pounds("198.90"));
    let exact = amount("76196042.02/409866.86");
    assert_eq!(principle(2024).largest(exact, false), pounds("198.90"));
}

/// A fall, or no change, is never excessive; after nothing any amount is beyond two per cent, and £13 is not beyond £13.
#[test]
fn no_rise_is_never_excessive() {
    for (starts, ..) in TABLE {
        for quartile in [false, true] {
            for (previous, next) in [("160.00", "160.00"), ("160.00", "0"), ("0", "0")] {
                assert!(!principle(starts).is_excessive(amount(previous), amount(next), quartile));
            }
        }
    }
    assert!(principle(2015).is_excessive(amount("0"), amount("0.01"), false));
    assert_eq!(principle(2015).largest(amount("0"), false), pounds("0"));
    assert_eq!(principle(2024).largest(amount("0"), false), pounds("13.00"));
    // The largest amounts.
    let most = amount("1000000000000000");
    assert!(!principle(2024).is_excessive(amount("999999999999987"), most, false));
    assert!(principle(2024).is_excessive(amount("999999999999986.99"), most, false));
    assert_eq!(principle(2015).largest(most, false), pounds("1019999999999999.99"));
    assert_eq!(principle(2015).largest_in_steps(amount("1.00"), false, Step::NINE_PENCE), pounds("0.99"));
}

/// Years without principles have none: before the Chapter, and those not yet set.
#[test]
fn years_not_set_have_no_principle() {
    assert!(principle_for(year(2011)).is_none());
    assert!(principle_for(year(2027)).is_none());
    assert!(principle_for(FinancialYear::starting(2200).unwrap()).is_none());
}

/// The rule of each year says its figure, where it stands, and how sure it is.
#[test]
fn each_years_rule_says_its_limit_and_its_confidence() {
    let rules = [
        &referendum::PRINCIPLE_2012,
        &referendum::PRINCIPLE_2013,
        &referendum::PRINCIPLE_2014,
        &referendum::PRINCIPLE_2015,
        &referendum::PRINCIPLE_2016,
        &referendum::PRINCIPLE_2017,
        &referendum::PRINCIPLE_2018,
        &referendum::PRINCIPLE_2019,
        &referendum::PRINCIPLE_2020,
        &referendum::PRINCIPLE_2021,
        &referendum::PRINCIPLE_2022,
        &referendum::PRINCIPLE_2023,
        &referendum::PRINCIPLE_2024,
        &referendum::PRINCIPLE_2025,
        &referendum::PRINCIPLE_2026,
    ];
    for ((starts, percent, cash, lowest), rule) in TABLE.into_iter().zip(rules) {
        assert_eq!(principle_for(year(starts)).unwrap().rule, rule);
        assert_eq!(rule.id(), format!("referendum.principle-{starts}"));
        assert_eq!(CATALOGUE.find(rule.id()), Some(rule));
        assert_eq!(rule.binding(), Binding::Determination);
        let sure = if starts == 2012 { Confidence::Unconfirmed } else { Confidence::Secondary };
        assert_eq!(rule.confidence(), sure);
        law_from(rule, &format!("{starts}-01-01"), &[Place::England]);
        let statement = rule.statement();
        assert!(statement.contains(&year(starts).to_string()), "{statement}");
        let figures = [
            percent.map(|percent| format!("less than {}% more", percent / 100)),
            cash.or(lowest).map(|pence| format!("at most £{} more", pence / 100)),
        ];
        for figure in figures.into_iter().flatten() {
            assert!(statement.contains(&figure), "{figure} in {statement}");
        }
    }
    assert_eq!(
        referendum::PRINCIPLE_2024.provisions()[0].key().to_string(),
        "determination/council-tax-principles-2024"
    );
}
