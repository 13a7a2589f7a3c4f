//! What each outcome says, and how it counts, where no other test has it.

use pcc_rules::Set;
use pcc_rules::law::Binding;
use pcc_rules::reasoning::Standing::{Met, NotMet, Warning};
use pcc_rules::reasoning::{Outcome, Standing};
use pcc_rules::reserves::*;

use super::{percent, pounds, year};
use crate::day;

fn says(outcome: &dyn Outcome, words: &str, standing: Standing) {
    assert_eq!((outcome.to_string().as_str(), outcome.standing()), (words, standing));
}

#[test]
fn what_is_said_of_the_budget() {
    says(&BudgetReportCheck::Done, "the budget was decided with regard to a full report", Met);
    says(&BudgetReportCheck::NoReport, "no report on estimates and reserves was made", NotMet);
    let missing = Set::all();
    says(&BudgetReportCheck::Incomplete { missing }, "the report leaves out: estimates, reserves", NotMet);
    let late = BudgetReportCheck::TooLate { made_on: day("2021-02-03"), decided_on: day("2021-02-02") };
    says(&late, "the report of 2021-02-03 came after the decision of 2021-02-02", NotMet);
    says(&BudgetReportCheck::NoRegard, "the budget was decided without regard to the report", NotMet);
    for (monitoring, words, standing) in [
        (Monitoring::NoWorse, "the budget was reviewed and the position is no worse", Met),
        (Monitoring::DealtWith, "the position has worsened and was dealt with as thought needed", Met),
        (
            Monitoring::NotDealtWith,
            "the position has worsened and was not dealt with as thought needed",
            NotMet,
        ),
        (
            Monitoring::OtherReserves,
            "the review used other figures for reserves than the calculations",
            NotMet,
        ),
        (Monitoring::NotReviewed, "the budget has not been reviewed during the year", NotMet),
    ] {
        says(&monitoring, words, standing);
    }
}

#[test]
fn what_is_said_of_a_strategy() {
    let binding = Binding::Guidance;
    says(&Strategy::AsAsked { binding }, "the reserves strategy is published with everything in it", Met);
    let none = "no reserves strategy is published, as the guidance asks";
    says(&Strategy::NotPublished { binding }, none, Warning);
    let parts = [StrategyPart::LooksAhead, StrategyPart::Programmes].into_iter().collect();
    let lacks = "the reserves strategy lacks what the guidance asks: looks-ahead, programmes";
    says(&Strategy::Lacks { parts, binding }, lacks, Warning);
}

/// Dates with a stop between them, each with its level or why there is none.
#[test]
fn what_is_said_of_a_forecast() {
    let base = Base { kind: BaseKind::NetRevenueBudget, year: year(2020), amount: pounds("100") };
    let test = Test::PercentMin { lo: percent("6"), base: base.kind, edges: Edges::Included };
    let facts = LevelFacts {
        policy: Policy::new(Of::Total, test, "a plan").unwrap().into(),
        balance: pounds("7").into(),
        base_year: base.year.into(),
        base_amount: base.amount.into(),
        ..LevelFacts::default()
    };
    let level = pcc_rules::Question::answer(&facts, day("2021-05-06")).unwrap();
    let outlook = Outlook {
        lines: vec![
            Line::Measured { day: day("2021-03-31"), level },
            Line::NotStated { day: day("2022-03-31") },
            Line::NoBase { day: day("2023-03-31") },
        ],
    };
    let words = "2021-03-31: total reserves of £7 (7% of the net revenue budget 2020/21 of £100): £1 over the lower \
                 limit of £6; 2022-03-31: balance not stated; 2023-03-31: no base for that year";
    says(&outlook, words, Warning);
    says(&Outlook { lines: outlook.lines[..1].to_vec() }, &words[..words.find("; 2022").unwrap()], Met);
}
