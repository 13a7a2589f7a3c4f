use pcc_rules::law::{OutOfForce, Rule};
use pcc_rules::reasoning::{Finding, Outcome as _, Standing, Unsettled};
use pcc_rules::reserves::{
    BaseKind, Bases, Edges, Forecast, ForecastError, ForecastFacts, Line, Of, Outlook, POLICY_FORECAST,
    Policy, Position, Stated, Test, YearBase, YearBases, YearTwice,
};
use pcc_rules::{Fact, Question};

use super::{decimal, percent, pounds, year};
use crate::{day, eve, finding};

fn stated(general: Option<&str>, earmarked: Option<&str>, total: Option<&str>) -> Stated {
    let [general, earmarked, total] = [general, earmarked, total].map(|one| one.map(pounds));
    Stated { general, earmarked, total }
}

fn total(date: &str, total: &str) -> Position {
    Position::new(day(date), stated(None, None, Some(total))).unwrap()
}

fn floor(lo: &str) -> Policy {
    let test = Test::PercentMin { lo: percent(lo), base: BaseKind::NetRevenueBudget, edges: Edges::Included };
    Policy::new(Of::Total, test, "candidate briefing, spring 2021").unwrap()
}

fn fixed(starts_in: i32, amount: &str) -> Bases {
    Bases::Fixed(YearBase { year: year(starts_in), amount: pounds(amount) })
}

fn by_year(years: &[(i32, &str)]) -> Bases {
    let years = years.iter().map(|&(start, amount)| YearBase { year: year(start), amount: pounds(amount) });
    Bases::YearByYear(YearBases::new(years.collect()).unwrap())
}

fn facts(policy: Policy, positions: Vec<Position>, bases: Bases) -> ForecastFacts {
    ForecastFacts {
        policy: policy.into(),
        positions: Forecast::new(positions).unwrap().into(),
        bases: bases.into(),
        ..ForecastFacts::default()
    }
}

fn outlook(facts: &ForecastFacts) -> Outlook {
    facts.answer(day("2021-05-06")).unwrap()
}

#[test]
fn a_forecast_ascends_and_has_each_day_once() {
    let (early, late) = (total("2021-03-31", "2"), total("2022-03-31", "1"));
    assert_eq!(Forecast::new(vec![]), Err(ForecastError::Empty));
    assert_eq!(Forecast::new(vec![early, early]), Err(ForecastError::Twice(day("2021-03-31"))));
    assert_eq!(
        Forecast::new(vec![late, early]),
        Err(ForecastError::OutOfOrder { after: day("2022-03-31"), day: day("2021-03-31") })
    );
    assert_eq!(Forecast::new(vec![early, late]).unwrap().positions(), [early, late]);
    let twice = YearBase { year: year(2021), amount: pounds("1") };
    assert_eq!(YearBases::new(vec![twice, twice]), Err(YearTwice(year(2021))));
    let text = r#"[{"day":"2022-03-31","total":"1"},{"day":"2021-03-31","total":"2"}]"#;
    let error = serde_json::from_str::<Forecast>(text).unwrap_err().to_string();
    assert!(error.contains("`2021-03-31` is listed after `2022-03-31`"), "{error}");
}

/// Norfolk's total reserves fall from £16.8m to £12.8m and stay over 6% of the one budget they are measured on.
#[test]
fn norfolk_forecast_on_one_stated_base() {
    let facts = facts(
        floor("6"),
        vec![total("2021-03-31", "16800000"), total("2025-03-31", "12800000")],
        fixed(2021, "183100000"),
    );
    let outlook = outlook(&facts);
    let shares: Vec<_> =
        outlook.lines.iter().map(|line| line.level().unwrap().share().unwrap().round_dp(2)).collect();
    assert_eq!(shares, [decimal("9.18"), decimal("6.99")]);
    assert!(outlook.lines.iter().all(|line| line.level().unwrap().base.unwrap().year == year(2021)));
    assert_eq!(
        (outlook.first_below(), outlook.is_complete(), outlook.standing()),
        (None, true, Standing::Met)
    );
    let d = facts.determine(day("2021-05-06"));
    assert_eq!(finding(d.grounds(), &POLICY_FORECAST), Some(Finding::Met));
}

/// Year by year, each balance stands against the budget of the year it ends: 175.0 then 211.395975.
#[test]
fn norfolk_forecast_on_each_years_own_base() {
    let positions = vec![total("2021-03-31", "16800000"), total("2025-03-31", "12800000")];
    let bases = by_year(&[(2024, "211395975"), (2020, "175000000")]);
    let own = outlook(&facts(floor("6"), positions.clone(), bases));
    let level = |i: usize| *own.lines[i].level().unwrap();
    assert_eq!(level(0).share().unwrap().round_dp(1), decimal("9.6"));
    assert_eq!(level(1).lo.pounds(), decimal("12683758.5"));
    assert_eq!(own.first_below(), None);
    // A penny less than the floor, rounded up to whole pence, is below it.
    let short = vec![total("2021-03-31", "16800000"), total("2025-03-31", "12683758.49")];
    let bases = by_year(&[(2020, "175000000"), (2024, "211395975")]);
    let short = outlook(&facts(floor("6"), short, bases));
    assert_eq!((short.first_below(), short.standing()), (Some(day("2025-03-31")), Standing::NotMet));
}

/// 31 March still belongs to the year that ends with it, 1 April to the next.
#[test]
fn a_year_ends_on_31_march() {
    let on = |date| {
        let facts =
            facts(floor("6"), vec![total(date, "1000")], by_year(&[(2020, "10000"), (2021, "20000")]));
        outlook(&facts).lines[0].level().unwrap().base.unwrap().year
    };
    assert_eq!((on("2021-03-31"), on("2021-04-01")), (year(2020), year(2021)));
}

/// The first day below is the earliest, and a later recovery does not hide it.
#[test]
fn the_first_day_below_is_found() {
    let positions = ["600", "599.99", "601", "0"]
        .into_iter()
        .zip(["2021-03-31", "2022-03-31", "2023-03-31", "2024-03-31"])
        .map(|(balance, date)| total(date, balance))
        .collect();
    let outlook = outlook(&facts(floor("6"), positions, fixed(2021, "10000")));
    assert_eq!(outlook.first_below(), Some(day("2022-03-31")));
    assert_eq!(outlook.first_above(), None);
}

/// A date without a base or a balance is neither kept nor broken, and is worth a look.
#[test]
fn dates_that_cannot_be_measured_are_said_to_be() {
    let positions = || {
        vec![
            total("2021-03-31", "700"),
            Position::new(day("2022-03-31"), stated(Some("700"), None, None)).unwrap(),
            total("2023-03-31", "700"),
        ]
    };
    let gaps = facts(floor("6"), positions(), by_year(&[(2020, "10000"), (2021, "10000")]));
    let found = outlook(&gaps);
    assert!(matches!(found.lines[0], Line::Measured { .. }));
    assert_eq!(found.lines[1], Line::NotStated { day: day("2022-03-31") });
    assert_eq!(found.lines[2], Line::NoBase { day: day("2023-03-31") });
    assert_eq!((found.is_complete(), found.standing()), (false, Standing::Warning));
    assert_eq!(
        finding(gaps.determine(day("2021-05-06")).grounds(), &POLICY_FORECAST),
        Some(Finding::Unknown)
    );
    // One date shown to be below settles it, whatever the others are.
    let below = facts(floor("8"), positions(), by_year(&[(2020, "10000")]));
    assert_eq!(outlook(&below).standing(), Standing::NotMet);
    assert_eq!(
        finding(below.determine(day("2021-05-06")).grounds(), &POLICY_FORECAST),
        Some(Finding::NotMet)
    );
}

#[test]
fn bases_are_needed_only_where_something_is_measured_on_them() {
    let needs = |facts: &ForecastFacts| {
        facts.determine(day("2021-05-06")).needs().names().map(str::to_owned).collect::<Vec<_>>()
    };
    let all = facts(floor("6"), vec![total("2021-03-31", "700")], fixed(2021, "10000"));
    assert_eq!(needs(&ForecastFacts { bases: Fact::Unknown, ..all.clone() }), ["bases"]);
    assert_eq!(needs(&ForecastFacts { policy: Fact::Unknown, ..all.clone() }), ["policy"]);
    assert_eq!(needs(&ForecastFacts::default()), ["policy", "positions"]);
    // No date states the general reserve, so no base can matter.
    let test =
        Test::PercentMin { lo: percent("3"), base: BaseKind::NetRevenueBudget, edges: Edges::Included };
    let general = Policy::new(Of::General, test, "a plan").unwrap();
    let idle = ForecastFacts { policy: general.into(), bases: Fact::Unknown, ..all.clone() };
    assert_eq!(outlook(&idle).lines, [Line::NotStated { day: day("2021-03-31") }]);
    // A sum needs no base; a risk assessment is for judgement.
    let cash = Policy::new(Of::Total, Test::CashLevel { amount: pounds("699") }, "a plan").unwrap();
    let cash = ForecastFacts { policy: cash.into(), bases: Fact::Unknown, ..all.clone() };
    assert_eq!(outlook(&cash).first_above(), Some(day("2021-03-31")));
    assert_eq!(outlook(&cash).standing(), Standing::Warning);
    let risk = Policy::new(Of::Total, Test::RiskBased, "a plan").unwrap();
    let risk = ForecastFacts { policy: risk.into(), ..all };
    assert!(matches!(risk.answer(day("2021-05-06")), Err(Unsettled::ForJudgement { .. })));
    let assessed = ForecastFacts { assessed_level: pounds("701").into(), ..risk };
    assert_eq!(outlook(&assessed).first_below(), Some(day("2021-03-31")));
}

#[test]
fn a_forecast_has_no_policy_before_there_are_commissioners() {
    let facts = facts(floor("6"), vec![total("2013-03-31", "700")], fixed(2012, "10000"));
    let not_yet = Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2012-11-22") });
    assert_eq!(facts.answer(eve("2012-11-22")), Err(not_yet));
    assert!(facts.answer(day("2012-11-22")).is_ok());
    let rule: &Rule = ForecastFacts::RULE;
    assert_eq!(rule.id(), "reserves.policy-forecast");
}

#[test]
fn a_forecast_as_written_by_an_office() {
    let facts: ForecastFacts = serde_json::from_str(
        r#"{"policy": {"of": "total", "source": "candidate briefing, spring 2021",
                       "test": {"kind": "percent-min", "lo": "6", "base": "net-revenue-budget"}},
            "positions": [{"day": "2021-03-31", "total": "16800000"}, {"day": "2025-03-31", "total": "12800000"}],
            "bases": {"kind": "fixed", "base": {"year": 2021, "amount": "183100000"}}}"#,
    )
    .unwrap();
    assert_eq!(outlook(&facts).standing(), Standing::Met);
    assert_eq!(
        serde_json::from_value::<ForecastFacts>(serde_json::to_value(&facts).unwrap()).unwrap(),
        facts
    );
    let by_year: Bases =
        serde_json::from_str(r#"{"kind": "year-by-year", "base": [{"year": 2020, "amount": "175000000"}]}"#)
            .unwrap();
    assert!(matches!(by_year, Bases::YearByYear(_)));
}
