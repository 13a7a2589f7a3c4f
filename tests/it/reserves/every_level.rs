//! Every level of every kind of policy, and forecasts, against the model.

use chrono::NaiveDate;
use pcc_rules::calendar::FinancialYear;
use pcc_rules::money::Percent;
use pcc_rules::reasoning::{Outcome as _, Standing};
use pcc_rules::reserves::*;
use pcc_rules::strategies::any;
use pcc_rules::{Fact, Question as _};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{pence, percent, year};
use crate::model::facts::known;
use crate::model::reserves as model;
use crate::model::worlds::{every_word, in_words, values};
use crate::{day, eve};

/// The plain form of a test.
fn plain(test: &Test) -> model::Rule {
    let share = |percent: Percent| {
        u128::try_from((Decimal::from(percent) * Decimal::from(10_000)).trunc().mantissa()).unwrap()
    };
    let edges_in = |edges| edges == Edges::Included;
    match *test {
        Test::PercentRange { lo, hi, edges, .. } => {
            model::Rule::Between { lo: share(lo), hi: share(hi), ends_in: edges_in(edges) }
        }
        Test::PercentMin { lo, edges, .. } => model::Rule::AtLeast { lo: share(lo), end_in: edges_in(edges) },
        Test::PercentTarget { percent, .. } => model::Rule::AimShare(share(percent)),
        Test::CashLevel { amount } => model::Rule::AimSum(amount.pence().into()),
        Test::RiskBased => model::Rule::Assessed,
    }
}

/// A level in the model's words.
fn said(level: &Level) -> String {
    let millionths = |sum: ExactPounds| (sum.pounds() * Decimal::from(100_000_000)).normalize().to_string();
    let stands = match level.verdict {
        Verdict::Within { margin } => format!("clear by {}", millionths(margin)),
        Verdict::OnTarget => "on target".into(),
        Verdict::Below { shortfall } => format!("short by {}", millionths(shortfall)),
        Verdict::Above { excess } => format!("over by {}", millionths(excess)),
    };
    let counts = match level.standing() {
        Standing::Met => "met",
        Standing::Warning => "warning",
        _ => "not met",
    };
    let (lo, hi) = (millionths(level.lo), level.hi.map_or("-".into(), millionths));
    format!("{stands} in {lo} to {hi}: {counts}")
}

fn policies() -> Vec<Policy> {
    let base = BaseKind::NetRevenueBudget;
    let mut tests = vec![
        Test::PercentTarget { percent: percent("5"), base },
        Test::CashLevel { amount: pence(10) },
        Test::RiskBased,
    ];
    for edges in Edges::ALL.iter().copied() {
        tests.push(Test::PercentRange { lo: percent("2.5"), hi: percent("3"), base, edges });
        tests.push(Test::PercentMin { lo: percent("6"), base, edges });
    }
    Of::ALL
        .iter()
        .flat_map(|of| tests.iter().map(|test| Policy::new(*of, *test, "a plan").unwrap()))
        .collect()
}

/// Balances at and a penny either side of 2.5%, 3%, 5% and 6% of £10 and of £2, and of 10p.
#[test]
fn every_level_of_every_kind_of_policy() {
    let balances = [0, 5, 9, 10, 11, 12, 24, 25, 26, 29, 30, 31, 49, 50, 51, 59, 60, 61];
    let facts = values!(LevelFacts {
        policy: policies(),
        balance: balances.map(pence),
        base_year: [2020, 2021].map(year),
        base_amount: [0, 200, 1_000].map(pence),
        assessed_level: [0, 10, 25].map(pence),
    });
    let cases = every_word(
        &facts,
        &["assessed-level"],
        &[day("2021-05-06")],
        |f, _| {
            let policy = known(&f.policy);
            let [balance, base, assessed] =
                [&f.balance, &f.base_amount, &f.assessed_level].map(|sum| known(sum).pence());
            let level = model::level(plain(policy.test()), balance.into(), base.into(), assessed.into());
            let of_a_base = matches!(
                policy.test(),
                Test::PercentRange { .. } | Test::PercentMin { .. } | Test::PercentTarget { .. }
            );
            let year = known(&f.base_year).starts_in();
            let base = if of_a_base { format!("{base} of {year}") } else { "none".into() };
            format!("{} {balance} on {base}: {level}", policy.of())
        },
        |level| {
            let base = level.base.map_or("none".into(), |base| {
                format!("{} of {}", base.amount.pence(), base.year.starts_in())
            });
            format!("{} {} on {base}: {}", level.of, level.balance.pence(), said(level))
        },
    );
    assert_eq!(cases, 13_680);
    let early = LevelFacts::default().answer(eve("2012-11-22"));
    assert_eq!(in_words(early, |level| level.to_string()), "from 2012-11-22");
}

/// A line of a forecast in the model's words.
fn line(facts: &ForecastFacts, position: &Position, base: Option<YearBase>) -> String {
    let (Fact::Known(policy), on) = (&facts.policy, position.day()) else { unreachable!() };
    let Some(balance) = position.balance(policy.of()) else { return format!("{on}: not stated") };
    let of_a_base = policy.test().base().is_some();
    if of_a_base && base.is_none() {
        return format!("{on}: no base");
    }
    let base = base.map_or(0, |base| base.amount.pence());
    let assessed = facts.assessed_level.known().map_or(0, |sum| sum.pence());
    format!(
        "{on}: {}",
        model::level(plain(policy.test()), balance.pence().into(), base.into(), assessed.into())
    )
}

/// The financial year of a day by its number, January to March belonging to the year before.
fn starts(on: NaiveDate) -> i32 {
    use chrono::Datelike as _;
    if on.month() < 4 { on.year() - 1 } else { on.year() }
}

proptest! {
    #![proptest_config(crate::prop::random(256))]

    /// Each date by itself; open exactly while the policy, the dates, or what measures a balance that is stated is unknown.
    #[test]
    fn a_forecast_is_its_dates_one_by_one(facts in any::<ForecastFacts>()) {
        let found = facts.answer(day("2021-05-06"));
        let (Fact::Known(policy), Fact::Known(forecast)) = (&facts.policy, &facts.positions) else {
            prop_assert!(found.is_err());
            return Ok(());
        };
        let stated = forecast.positions().iter().any(|one| one.balance(policy.of()).is_some());
        let measured = match policy.test() {
            Test::CashLevel { .. } => true,
            Test::RiskBased => !facts.assessed_level.is_unknown(),
            _ => !facts.bases.is_unknown(),
        };
        if stated && !measured {
            prop_assert!(found.is_err());
            return Ok(());
        }
        let base = |on| match facts.bases.known()? {
            Bases::Fixed(base) => Some(*base),
            Bases::YearByYear(years) => {
                let years = Vec::<YearBase>::from(years.clone());
                years.into_iter().find(|one| one.year.starts_in() == starts(on))
            }
        };
        let expected: Vec<String> =
            forecast.positions().iter().map(|one| line(&facts, one, base(one.day()))).collect();
        let outlook = found.unwrap();
        let lines: Vec<String> = outlook.lines.iter().map(|one| match one {
            Line::Measured { day, level } => format!("{day}: {}", said(level)),
            Line::NotStated { day } => format!("{day}: not stated"),
            Line::NoBase { day } => format!("{day}: no base"),
        }).collect();
        prop_assert_eq!(&lines, &expected);
        let first = |word: &str| expected.iter().position(|one| one.contains(word));
        let on = |at: Option<usize>| at.map(|at| forecast.positions()[at].day());
        prop_assert_eq!(outlook.first_below(), on(first(": short by")));
        prop_assert_eq!(outlook.first_above(), on(first(": over by")));
        let complete = first(": not stated").is_none() && first(": no base").is_none();
        prop_assert_eq!(outlook.is_complete(), complete);
        let standing = if expected.iter().any(|one| one.ends_with(": not met")) {
            Standing::NotMet
        } else if complete && expected.iter().all(|one| one.ends_with(": met")) {
            Standing::Met
        } else {
            Standing::Warning
        };
        prop_assert_eq!(outlook.standing(), standing);
    }

    /// Positions and bases in any order: a forecast is refused exactly unless each day is later than the one before, a
    /// list of bases exactly where a year has two, and a table of reserves where a name has two on one day.
    #[test]
    fn lists_are_refused_for_what_is_wrong_with_them(
        days in proptest::collection::vec(0..4i64, 0..4),
        years in proptest::collection::vec(2020..2024i32, 0..4),
    ) {
        let on = |n: &i64| day("2021-03-31") + chrono::Days::new((*n).unsigned_abs());
        let total = Stated { total: Some(pence(1)), ..Stated::default() };
        let positions = days.iter().map(|n| Position::new(on(n), total).unwrap()).collect();
        let wrong = days.windows(2).find(|pair| pair[0] >= pair[1]);
        let expected = match (days.is_empty(), wrong) {
            (true, _) => Some(ForecastError::Empty),
            (false, Some(pair)) if pair[0] == pair[1] => Some(ForecastError::Twice(on(&pair[0]))),
            (false, Some(pair)) => Some(ForecastError::OutOfOrder { after: on(&pair[0]), day: on(&pair[1]) }),
            (false, None) => None,
        };
        prop_assert_eq!(Forecast::new(positions).err(), expected);
        let bases = years.iter().map(|start| YearBase { year: year(*start), amount: pence(1) }).collect();
        let twice = (2020..2024).find(|start| years.iter().filter(|one| *one == start).count() > 1);
        prop_assert_eq!(YearBases::new(bases).err(), twice.map(|start| YearTwice(year(start))));
        let lines: Vec<ReserveLine> = days.iter().map(|n| ReserveLine {
            name: if n % 2 == 0 { "even" } else { "odd" }.into(),
            kind: ReserveKind::Capital,
            day: on(&(n / 2)),
            balance: pence(1),
            tiers: None,
        }).collect();
        let expected = match (0..4).find(|n| days.iter().filter(|one| *one == n).count() > 1) {
            _ if days.is_empty() => Some(ReserveTableError::Empty),
            Some(n) => Some(ReserveTableError::Twice {
                name: if n % 2 == 0 { "even" } else { "odd" }.into(),
                day: on(&(n / 2)),
            }),
            None => None,
        };
        prop_assert_eq!(ReserveTable::new(lines).err(), expected);
    }
}

/// The days of a year, for the model of a year above.
#[test]
fn a_financial_year_holds_the_days_from_april_to_march() {
    let mut on = day("2020-01-01");
    while on < day("2023-01-01") {
        assert_eq!(FinancialYear::containing(on).unwrap().starts_in(), starts(on), "{on}");
        on = on.succ_opt().unwrap();
    }
}
