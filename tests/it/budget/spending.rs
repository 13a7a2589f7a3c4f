use pcc_rules::Question;
use pcc_rules::budget::{self, SpendingFacts, SpendingLine};
use pcc_rules::calendar::FinancialYear;
use pcc_rules::law::{Confidence, Place};
use pcc_rules::reserves::SharesTotal;

use super::{key, law_from};
use crate::day;

fn total(year: i32, shares: &[&str]) -> SharesTotal {
    let line = |(at, share): (usize, &&str)| SpendingLine {
        on: format!("line {at}"),
        share: share.parse().unwrap(),
    };
    let facts = SpendingFacts {
        year: FinancialYear::starting(year).unwrap().into(),
        lines: shares.iter().enumerate().map(line).collect::<Vec<_>>().into(),
        nearest: "1".parse::<pcc_rules::money::Percent>().unwrap().into(),
    };
    facts.answer(day("2024-05-09")).unwrap().total
}

/// Wiltshire's briefing of 2024: the budget for 2023/24, the one for 2021/22 in brackets, and who spends it.
#[test]
fn wiltshires_printed_shares() {
    let now = ["26", "6", "4", "6", "25", "2", "6", "6", "15", "0", "4"];
    let before = ["28", "6", "4", "5", "24", "4", "8", "4", "15", "1", "3"];
    assert_eq!(total(2023, &now), SharesTotal::Hundred);
    assert_eq!(total(2021, &before), SharesTotal::Rounded("102".parse().unwrap()));
    assert_eq!(total(2023, &["2", "2", "96"]), SharesTotal::Hundred);
    // Three lines may be off by a point and a half together, not by two.
    assert!(matches!(total(2023, &["2", "2", "94"]), SharesTotal::NotOneWhole(_)));
}

/// Norfolk's spending table prints gross lines as shares of the net budget: £223,453,993 of £199,853,993 for 2023/24.
#[test]
fn gross_lines_are_no_parts_of_a_net_budget() {
    let gross = super::pounds("223453993").percentage_of(super::pounds("199853993")).unwrap();
    assert_eq!(gross.round_dp(1).to_string(), "111.8");
    assert!(matches!(total(2023, &["90", "21.8"]), SharesTotal::NotOneWhole(_)));
}

#[test]
fn si_2011_3050_the_budget_is_published() {
    law_from(&budget::PUBLISH_BUDGET, "2012-11-22", &[Place::England, Place::Wales]);
    assert_eq!(key(&budget::PUBLISH_BUDGET), "uksi/2011/3050/schedule/paragraph/3/a");
    assert_eq!(budget::PUBLISH_BUDGET.confidence(), Confidence::Secondary);
}
