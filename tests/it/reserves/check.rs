use pcc_rules::calendar::FinancialYear;
use pcc_rules::law::{Binding, OutOfForce};
use pcc_rules::money::Pounds;
use pcc_rules::reasoning::{Finding, Outcome as _, Standing, Unsettled};
use pcc_rules::reserves::{
    self, Base, BaseKind, Edges, Level, LevelFacts, Of, POLICY, POLICY_GENERAL, POLICY_TOTAL, Policy, Test,
    Verdict,
};
use pcc_rules::{Fact, Question};

use super::{decimal, percent, pounds, year};
use crate::{day, eve, finding};

const NRB: BaseKind = BaseKind::NetRevenueBudget;

fn general(lo: &str, hi: &str, edges: Edges) -> Policy {
    let test = Test::PercentRange { lo: percent(lo), hi: percent(hi), base: NRB, edges };
    Policy::new(Of::General, test, "a plan").unwrap()
}

fn total(lo: &str, edges: Edges) -> Policy {
    Policy::new(Of::Total, Test::PercentMin { lo: percent(lo), base: NRB, edges }, "a plan").unwrap()
}

fn facts(policy: Policy, balance: &str, base_year: FinancialYear, base: &str) -> LevelFacts {
    LevelFacts {
        policy: policy.into(),
        balance: pounds(balance).into(),
        base_year: base_year.into(),
        base_amount: pounds(base).into(),
        ..LevelFacts::default()
    }
}

fn level(facts: &LevelFacts) -> Level {
    facts.answer(day("2021-05-06")).unwrap()
}

/// Norfolk: 2.5% to 3% of £183.1m is £4.5775m to £5.493m, both ends inside.
#[test]
fn norfolk_general_range_on_the_budget_of_2021_22() {
    let at = |balance| level(&facts(general("2.5", "3", Edges::Included), balance, year(2021), "183100000"));
    let lowest = at("4577500.00");
    assert_eq!((lowest.lo.pounds(), lowest.hi.unwrap().pounds()), (decimal("4577500"), decimal("5493000")));
    assert!(matches!(lowest.verdict, Verdict::Within { margin } if margin.pounds().is_zero()));
    assert!(
        matches!(at("5493000.00").verdict, Verdict::Within { margin } if margin.pounds() == decimal("915500"))
    );
    assert!(
        matches!(at("4577499.99").verdict, Verdict::Below { shortfall } if shortfall.pounds() == decimal("0.01"))
    );
    assert!(
        matches!(at("5493000.01").verdict, Verdict::Above { excess } if excess.pounds() == decimal("0.01"))
    );
    for (balance, standing) in [
        ("4577499.99", Standing::NotMet),
        ("4577500", Standing::Met),
        ("5493000", Standing::Met),
        ("5493000.01", Standing::NotMet),
    ] {
        assert_eq!(at(balance).standing(), standing, "{balance}");
    }
}

/// Norfolk: 6% of £183.1m is £10.986m; £12.8m clears it by £1.814m and is 6.9907% of that base.
#[test]
fn norfolk_total_floor_on_the_budget_of_2021_22() {
    let at = |balance| level(&facts(total("6", Edges::Included), balance, year(2021), "183100000"));
    let forecast = at("12800000");
    assert_eq!(forecast.lo.pounds(), decimal("10986000"));
    assert_eq!(forecast.hi, None);
    assert!(matches!(forecast.verdict, Verdict::Within { margin } if margin.pounds() == decimal("1814000")));
    assert_eq!(forecast.share().unwrap().round_dp(4), decimal("6.9907"));
    assert_eq!(forecast.base, Some(Base { kind: NRB, year: year(2021), amount: pounds("183100000") }));
    assert!(matches!(at("10986000").verdict, Verdict::Within { .. }));
    assert!(
        matches!(at("10985999.99").verdict, Verdict::Below { shortfall } if shortfall.pounds() == decimal("0.01"))
    );
    assert_eq!(
        forecast.to_string(),
        "total reserves of £12,800,000 (6.99% of the net revenue budget 2021/22 of £183,100,000): \
         £1,814,000 over the lower limit of £10,986,000"
    );
}

/// £16.8m is 9.6% of £175.0m and 9.18% of £183.1m: the same balance, two bases, two shares.
#[test]
fn the_base_changes_the_share() {
    let share = |base_year, base| {
        level(&facts(total("6", Edges::Included), "16800000", base_year, base)).share().unwrap().round_dp(2)
    };
    assert_eq!(share(year(2020), "175000000"), decimal("9.6"));
    assert_eq!(share(year(2021), "183100000"), decimal("9.18"));
}

/// £12.8m on the 2024/25 budget of £211,395,975 is 6.05%: above a floor of £12,683,758.50 by £116,241.50.
#[test]
fn norfolk_total_floor_on_the_budget_of_2024_25() {
    let level = level(&facts(total("6", Edges::Included), "12800000", year(2024), "211395975"));
    assert_eq!(level.lo.pounds(), decimal("12683758.5"));
    assert!(matches!(level.verdict, Verdict::Within { margin } if margin.pounds() == decimal("116241.5")));
    assert_eq!(level.share().unwrap().round_dp(2), decimal("6.05"));
}

/// A limit that is not whole pence is kept exact: 2.5% of £0.05 is £0.00125.
#[test]
fn a_limit_may_be_a_part_of_a_penny() {
    let level = level(&facts(total("2.5", Edges::Included), "0", year(2021), "0.05"));
    assert!(
        matches!(level.verdict, Verdict::Below { shortfall } if shortfall.pounds() == decimal("0.00125"))
    );
    assert!(level.to_string().ends_with("£0.00125 short of the lower limit of £0.00125"), "{level}");
}

/// Every balance of 0 to 60p on a base of £10, against whole-number arithmetic, ends in and ends out.
#[test]
fn ranges_and_floors_agree_with_whole_number_arithmetic() {
    for edges in Edges::ALL.iter().copied() {
        let out = edges == Edges::Excluded;
        for balance in 0..=60u64 {
            let ask = |policy| {
                level(&LevelFacts {
                    balance: Pounds::from_pence(balance).into(),
                    ..facts(policy, "0", year(2021), "10")
                })
            };
            // 2.5% and 3% of 1,000p are 25p and 30p.
            let (below, above) = (balance < 25 || out && balance == 25, balance > 30 || out && balance == 30);
            let range = ask(general("2.5", "3", edges));
            assert_eq!(matches!(range.verdict, Verdict::Below { .. }), below, "{balance} {edges}");
            assert_eq!(matches!(range.verdict, Verdict::Above { .. }), above, "{balance} {edges}");
            assert_eq!(range.is_kept(), !below && !above);
            assert_eq!(ask(total("2.5", edges)).is_kept(), !below, "{balance} {edges}");
        }
    }
}

/// An aim may be missed either way without passing a limit: worth a look, no more.
#[test]
fn a_target_is_met_exactly_or_missed_either_way() {
    let target = Test::PercentTarget { percent: percent("3"), base: BaseKind::NetRevenueExpenditure };
    let cash = Test::CashLevel { amount: pounds("8490000") };
    for test in [target, cash] {
        let policy = Policy::new(Of::General, test, "a page").unwrap();
        let at = |balance| level(&facts(policy.clone(), balance, year(2018), "283000000"));
        let exact = at("8490000");
        assert_eq!((exact.verdict, exact.standing()), (Verdict::OnTarget, Standing::Met));
        let below = at("8489999.99");
        assert!(
            matches!(below.verdict, Verdict::Below { shortfall } if shortfall.pounds() == decimal("0.01"))
        );
        let above = at("8500000");
        assert!(matches!(above.verdict, Verdict::Above { excess } if excess.pounds() == decimal("10000")));
        assert_eq!((below.standing(), above.standing()), (Standing::Warning, Standing::Warning));
    }
}

#[test]
fn a_cash_level_needs_no_base() {
    let policy = Policy::new(Of::Total, Test::CashLevel { amount: pounds("14000000") }, "a plan").unwrap();
    let facts =
        LevelFacts { policy: policy.into(), balance: pounds("14000000").into(), ..LevelFacts::default() };
    let level = level(&facts);
    assert_eq!((level.verdict, level.base, level.share()), (Verdict::OnTarget, None, None));
}

/// A percentage without the year or the amount of its base has no answer.
#[test]
fn a_percentage_needs_the_year_and_the_amount_of_its_base() {
    let all = facts(total("6", Edges::Included), "12800000", year(2021), "183100000");
    let needs = |facts: LevelFacts| facts.determine(day("2021-05-06")).needs().names().collect::<Vec<_>>();
    assert_eq!(needs(LevelFacts { base_year: Fact::Unknown, ..all.clone() }), ["base-year"]);
    assert_eq!(needs(LevelFacts { base_amount: Fact::Unknown, ..all.clone() }), ["base-amount"]);
    assert_eq!(needs(LevelFacts { balance: Fact::Unknown, ..all.clone() }), ["balance"]);
    assert_eq!(
        needs(LevelFacts { policy: all.policy.clone(), ..LevelFacts::default() }),
        ["balance", "base-year", "base-amount"]
    );
    assert_eq!(needs(LevelFacts::default()), ["policy", "balance"]);
    assert_eq!(needs(LevelFacts { policy: Fact::Unknown, ..all }), ["policy"]);
}

/// Merseyside's kind of policy: the level is judged, and until it is there is no answer.
#[test]
fn a_risk_based_policy_is_for_judgement_until_assessed() {
    let policy = Policy::new(Of::General, Test::RiskBased, "a page").unwrap();
    let facts = |assessed: Fact<Pounds>| LevelFacts {
        policy: policy.clone().into(),
        balance: pounds("12000000").into(),
        assessed_level: assessed,
        ..LevelFacts::default()
    };
    let open = facts(Fact::Unknown).determine(day("2021-05-06"));
    let Err(Unsettled::ForJudgement { judgement, needs }) = open.answer() else { panic!("{open}") };
    assert_eq!(judgement, &&reserves::RISK_ASSESSMENT);
    assert!(needs.names().eq(["assessed-level"]));
    assert_eq!(finding(open.grounds(), &POLICY_GENERAL), Some(Finding::ForJudgement));
    let nothing = LevelFacts { balance: Fact::Unknown, ..facts(Fact::Unknown) };
    assert!(matches!(nothing.answer(day("2021-05-06")), Err(Unsettled::NeedsFacts(_))));
    for (assessed, kept) in [("12000000", true), ("11999999.99", true), ("12000000.01", false)] {
        let level = level(&facts(pounds(assessed).into()));
        assert_eq!((level.is_kept(), level.hi, level.base), (kept, None, None), "{assessed}");
    }
}

/// Each rule is local policy: a departure is internal. The ground names which reserves.
#[test]
fn the_ground_is_the_commissioners_own_policy() {
    for (policy, rule, other) in [
        (general("2.5", "3", Edges::Included), &POLICY_GENERAL, &POLICY_TOTAL),
        (total("6", Edges::Included), &POLICY_TOTAL, &POLICY_GENERAL),
    ] {
        let facts = facts(policy, "1", year(2021), "183100000");
        let d = facts.determine(day("2021-05-06"));
        assert_eq!(finding(d.grounds(), rule), Some(Finding::NotMet));
        assert_eq!(finding(d.grounds(), other), None);
        assert_eq!(rule.binding(), Binding::LocalPolicy);
        assert!(!rule.binding().is_law());
    }
    assert_eq!(
        finding(LevelFacts::default().determine(day("2021-05-06")).grounds(), &POLICY),
        Some(Finding::Unknown)
    );
}

#[test]
fn there_is_no_policy_before_there_are_commissioners() {
    let facts = facts(total("6", Edges::Included), "12800000", year(2012), "183100000");
    let not_yet = Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2012-11-22") });
    assert_eq!(facts.answer(eve("2012-11-22")), Err(not_yet));
    assert!(facts.answer(day("2012-11-22")).is_ok());
}

/// Norfolk in spring 2021 as an office writes it: the general balance is not stated, so it is needed.
#[test]
fn norfolk_spring_2021_as_written_by_an_office() {
    let general: LevelFacts = serde_json::from_str(
        r#"{"policy": {"of": "general", "source": "candidate briefing, spring 2021",
                       "test": {"kind": "percent-range", "lo": "2.5", "hi": "3", "base": "net-revenue-budget"}},
            "base-year": 2021, "base-amount": "183100000"}"#,
    )
    .unwrap();
    assert!(general.determine(day("2021-05-06")).needs().names().eq(["balance"]));
    let total: LevelFacts = serde_json::from_str(
        r#"{"policy": {"of": "total", "source": "candidate briefing, spring 2021",
                       "test": {"kind": "percent-min", "lo": "6", "base": "net-revenue-budget"}},
            "balance": "12800000", "base-year": 2021, "base-amount": "183100000"}"#,
    )
    .unwrap();
    let answer = total.answer(day("2021-05-06")).unwrap();
    assert_eq!(answer.standing(), Standing::Met);
    assert_eq!(
        serde_json::to_value(answer).unwrap(),
        serde_json::json!({
            "of": "total", "balance": "12800000.00", "lo": "10986000", "hi": null, "aim": false,
            "base": {"kind": "net-revenue-budget", "year": 2021, "amount": "183100000.00"},
            "verdict": {"kind": "within", "margin": "1814000"},
        })
    );
}
