use pcc_rules::law::Binding;
use pcc_rules::money::Pounds;
use pcc_rules::reasoning::{Finding, Outcome as _, Standing};
use pcc_rules::reserves::{
    self, Base, BaseKind, GeneralReserve, GeneralReserveFacts, IN_THE_CODE, Justification, needs_explanation,
};
use pcc_rules::{Fact, Question};

use super::{pounds, year};
use crate::{day, finding};

/// 5% of £183.1m is £9.155m: that sum needs no explanation, a penny more does.
#[test]
fn more_than_five_percent_is_strict() {
    let budget = pounds("183100000");
    assert!(!needs_explanation(pounds("9154999.99"), budget));
    assert!(!needs_explanation(pounds("9155000.00"), budget));
    assert!(needs_explanation(pounds("9155000.01"), budget));
}

/// Every general reserve of up to 60p on every budget of up to £10, against `general * 100 > budget * 5`.
#[test]
fn more_than_five_percent_agrees_with_whole_number_arithmetic() {
    for budget in 0..=1_000u64 {
        for general in 0..=60u64 {
            let needed = needs_explanation(Pounds::from_pence(general), Pounds::from_pence(budget));
            assert_eq!(needed, general * 100 > budget * 5, "{general} of {budget}");
        }
    }
}

fn general_reserve(general: &str, level_explained: bool, justified: Fact<bool>) -> GeneralReserveFacts {
    GeneralReserveFacts {
        general: pounds(general).into(),
        budget: net_budget().into(),
        level_explained: level_explained.into(),
        justified,
    }
}

fn net_budget() -> Base {
    Base { kind: BaseKind::NetRevenueBudget, year: year(2021), amount: pounds("183100000") }
}

#[test]
fn a_general_reserve_of_more_than_five_percent_is_justified() {
    let (yes, no) = (Fact::Known(true), Fact::Known(false));
    for (general, justified, expected, standing) in [
        ("9155000.00", Fact::Unknown, Justification::NotNeeded, Standing::Met),
        ("9155000.00", no, Justification::NotNeeded, Standing::Met),
        ("9155000.01", yes, Justification::Given, Standing::Met),
        ("9155000.01", no, Justification::Missing, Standing::Warning),
    ] {
        let d = general_reserve(general, true, justified).determine(day("2021-05-06"));
        let answer = d.settled().unwrap();
        assert_eq!((answer.justification, answer.standing()), (expected, standing), "{general}");
        assert_eq!((answer.budget, answer.binding), (net_budget(), Binding::Code), "the base comes back");
        let found = if standing == Standing::Met { Finding::Met } else { Finding::NotMet };
        assert_eq!(finding(d.grounds(), &reserves::OVER_FIVE_PERCENT), Some(found));
        assert_eq!(finding(d.grounds(), &IN_THE_CODE), Some(found));
    }
    let over = general_reserve("9155000.01", true, Fact::Unknown);
    assert!(over.determine(day("2021-05-06")).needs().names().eq(["justified"]));
}

#[test]
fn the_level_of_the_general_reserve_is_explained_whatever_it_is() {
    let unexplained = general_reserve("1", false, Fact::Unknown).determine(day("2018-01-31"));
    let answer: &GeneralReserve = unexplained.settled().unwrap();
    assert_eq!((answer.level_explained, answer.standing()), (false, Standing::Warning));
    assert_eq!(answer.binding, Binding::Guidance);
    assert_eq!(finding(unexplained.grounds(), &reserves::GENERAL_EXPLAINED), Some(Finding::NotMet));
    assert_eq!(finding(unexplained.grounds(), &IN_THE_CODE), None);
    assert_eq!(
        answer.to_string(),
        "the general reserve of £1 is not more than 5% of the net revenue budget 2021/22 of £183,100,000; \
         its level is not explained (asked by guidance)"
    );
}

/// The base is not defined in the guidance, so without one there is no answer.
#[test]
fn five_percent_of_nothing_stated_is_not_guessed() {
    let facts =
        GeneralReserveFacts { budget: Fact::Unknown, ..general_reserve("1", true, Fact::Known(true)) };
    assert!(facts.determine(day("2021-05-06")).needs().names().eq(["budget"]));
    let read: GeneralReserveFacts = serde_json::from_str(
        r#"{"general": "9155000.01", "level-explained": true, "justified": true,
            "budget": {"kind": "net-revenue-budget", "year": 2021, "amount": "183100000"}}"#,
    )
    .unwrap();
    assert_eq!(read.answer(day("2021-05-06")).unwrap().justification, Justification::Given);
}
