use pcc_rules::reserves::{BaseKind, Edges, Of, Policy, PolicyError, ReserveKind, Test};

use super::{percent, pounds};

fn range(lo: &str, hi: &str, edges: Edges) -> Test {
    Test::PercentRange { lo: percent(lo), hi: percent(hi), base: BaseKind::NetRevenueBudget, edges }
}

#[test]
fn limits_that_cross_are_refused_and_limits_that_meet_are_not() {
    let new = |lo, hi, edges| Policy::new(Of::General, range(lo, hi, edges), "a plan").map(|_| ());
    assert_eq!(new("2.5", "3", Edges::Included), Ok(()));
    assert_eq!(new("3", "3", Edges::Included), Ok(()));
    assert_eq!(
        new("3.0001", "3", Edges::Included),
        Err(PolicyError::Crossed { lo: percent("3.0001"), hi: percent("3") })
    );
    assert_eq!(new("3", "3", Edges::Excluded), Err(PolicyError::NothingBetween(percent("3"))));
    assert_eq!(new("2.9999", "3", Edges::Excluded), Ok(()));
}

#[test]
fn a_policy_has_a_source() {
    for blank in ["", "  "] {
        assert_eq!(Policy::new(Of::Total, Test::RiskBased, blank), Err(PolicyError::NoSource));
    }
    assert_eq!(Policy::new(Of::Total, Test::RiskBased, "a page").unwrap().source(), "a page");
}

#[test]
fn a_policy_is_read_through_its_constructor() {
    let text = r#"{"of":"general","test":{"kind":"percent-range","lo":"2.5","hi":"3","base":"net-revenue-budget"},"source":"a plan"}"#;
    let policy: Policy = serde_json::from_str(text).unwrap();
    assert_eq!(policy, Policy::new(Of::General, range("2.5", "3", Edges::Included), "a plan").unwrap());
    assert_eq!(serde_json::to_string(&policy).unwrap(), text);

    let crossed = text.replace("\"2.5\"", "\"3.5\"");
    let error = serde_json::from_str::<Policy>(&crossed).unwrap_err().to_string();
    assert!(
        error.contains("the lower limit of `3.5` per cent is above the higher of `3` per cent"),
        "{error}"
    );
    let excluded =
        text.replace(r#""base":"net-revenue-budget""#, r#""base":"net-revenue-budget","edges":"excluded""#);
    let policy: Policy = serde_json::from_str(&excluded).unwrap();
    assert_eq!(policy.test(), &range("2.5", "3", Edges::Excluded));
    for wrong in [text.replace("\"lo\"", "\"low\""), text.replace("\"source\"", "\"sources\"")] {
        assert!(serde_json::from_str::<Policy>(&wrong).is_err(), "{wrong}");
    }
}

#[test]
fn every_kind_of_test_has_its_base_and_its_text_form() {
    let cases = [
        (
            Test::PercentMin { lo: percent("6"), base: BaseKind::ApprovedBudget, edges: Edges::Included },
            r#"{"kind":"percent-min","lo":"6","base":"approved-budget"}"#,
            Some(BaseKind::ApprovedBudget),
            false,
        ),
        (
            Test::PercentTarget { percent: percent("3"), base: BaseKind::NetRevenueExpenditure },
            r#"{"kind":"percent-target","percent":"3","base":"net-revenue-expenditure"}"#,
            Some(BaseKind::NetRevenueExpenditure),
            true,
        ),
        (
            Test::CashLevel { amount: pounds("8000000") },
            r#"{"kind":"cash-level","amount":"8000000.00"}"#,
            None,
            true,
        ),
        (Test::RiskBased, r#"{"kind":"risk-based"}"#, None, false),
    ];
    for (test, text, base, aim) in cases {
        assert_eq!(serde_json::to_string(&test).unwrap(), text);
        assert_eq!(serde_json::from_str::<Test>(text).unwrap(), test);
        assert_eq!(test.base(), base);
        assert_eq!(test.is_aim(), aim);
    }
    assert_eq!(range("2", "3", Edges::Included).base(), Some(BaseKind::NetRevenueBudget));
    assert!(!range("2", "3", Edges::Included).is_aim());
}

/// Capital reserves count in neither balance, earmarked ones in the total alone.
#[test]
fn which_reserves_count() {
    let counted = |of| ReserveKind::ALL.iter().copied().filter(|kind| kind.counts_in(of)).collect::<Vec<_>>();
    assert_eq!(counted(Of::General), [ReserveKind::General]);
    assert_eq!(counted(Of::Total), [ReserveKind::General, ReserveKind::Earmarked]);
}
