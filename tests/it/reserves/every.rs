//! Every case of the questions on reserves, against the model.

use chrono::NaiveDate;
use pcc_rules::calendar::FinancialYear;
use pcc_rules::money::{Percent, Pounds};
use pcc_rules::reasoning::{Outcome as _, Standing};
use pcc_rules::reserves::{Strategy, *};
use pcc_rules::strategies::any;
use pcc_rules::{Fact, Question as _};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{percent, year};
use crate::model::every::{asked, every, pick, yes};
use crate::model::reserves as model;
use crate::{day, eve};

fn pence(pence: u64) -> Pounds {
    Pounds::from_pence(pence)
}

#[test]
fn lga_s28_every_review() {
    let amounts = [None, Some(0), Some(1), Some(2)];
    let pairs: Vec<_> = amounts.iter().flat_map(|a| amounts.map(|b| (*a, b))).collect();
    let given: Vec<_> = pairs
        .iter()
        .map(|(a, b)| ReviewedRequirement { calculated: a.map(pence), reviewed: b.map(pence) })
        .collect();
    let mut cases = 0;
    for on in [eve("2012-11-22"), day("2012-11-22"), day("2026-11-22")] {
        cases += every(
            &[("reviewed", 2), ("same-reserves", 2), ("requirement", 16), ("needed-action-taken", 2)],
            &["needed-action-taken"],
            |at| model::monitoring(on, at[0] == 1, at[1] == 1, pairs[at[2]], at[3] == 1),
            |at| {
                let facts = MonitoringFacts {
                    reviewed: yes(at[0]),
                    same_reserves: yes(at[1]),
                    requirement: pick(&given, at[2]),
                    needed_action_taken: yes(at[3]),
                };
                asked(facts.answer(on), |found| {
                    match found {
                        Monitoring::NoWorse => "no worse",
                        Monitoring::DealtWith => "dealt with",
                        Monitoring::NotDealtWith => "not dealt with",
                        Monitoring::OtherReserves => "other reserves",
                        Monitoring::NotReviewed => "not reviewed",
                    }
                    .into()
                })
            },
        );
    }
    assert_eq!(cases, 1_377);
}

#[test]
fn lga_s25_every_report() {
    let days = ["2021-01-31", "2021-02-01", "2021-02-02", "2021-02-03"].map(day);
    let reports: Vec<Option<(NaiveDate, bool, bool)>> = days[1..]
        .iter()
        .flat_map(|on| [(false, false), (false, true), (true, false), (true, true)].map(|(a, b)| (*on, a, b)))
        .map(Some)
        .chain([None])
        .collect();
    let given: Vec<_> = reports
        .iter()
        .map(|report| {
            report.map(|(made_on, estimates, reserves)| BudgetReport {
                made_on,
                matters: [(estimates, ReportMatter::Estimates), (reserves, ReportMatter::Reserves)]
                    .into_iter()
                    .filter_map(|(dealt_with, matter)| dealt_with.then_some(matter))
                    .collect(),
            })
        })
        .collect();
    let mut cases = 0;
    for on in [eve("2012-11-22"), day("2012-11-22"), day("2026-11-22")] {
        cases += every(
            &[("report", 13), ("decided-on", 4), ("regard-had", 2)],
            &[],
            |at| model::budget_report(on, reports[at[0]], days[at[1]], at[2] == 1),
            |at| {
                let facts = BudgetReportFacts {
                    report: pick(&given, at[0]),
                    decided_on: pick(&days, at[1]),
                    regard_had: yes(at[2]),
                };
                asked(facts.answer(on), |found| match found {
                    BudgetReportCheck::Done => "done".into(),
                    BudgetReportCheck::NoReport => "no report".into(),
                    BudgetReportCheck::Incomplete { missing } => format!("lacks {missing}").replace(',', ""),
                    BudgetReportCheck::TooLate { made_on, decided_on } => {
                        format!("{made_on} after {decided_on}")
                    }
                    BudgetReportCheck::NoRegard => "no regard".into(),
                })
            },
        );
    }
    assert_eq!(cases, 630);
}

const STRATEGY_DAYS: [&str; 3] = ["2018-01-31", "2018-07-31", "2026-11-22"];

fn strategy_days() -> impl Iterator<Item = NaiveDate> {
    STRATEGY_DAYS.into_iter().flat_map(|on| [eve(on), day(on)])
}

#[test]
fn fmcop_7_2_1_every_strategy() {
    let mut cases = 0;
    for on in strategy_days() {
        cases += every(
            &[
                ("published", 2),
                ("every-reserve", 2),
                ("years-ahead", 4),
                ("earmarked-detail", 2),
                ("programmes", 2),
            ],
            &[],
            |at| {
                let years = u16::try_from(at[2]).unwrap();
                model::strategy(on, at[0] == 1, years, [at[1] == 1, at[3] == 1, at[4] == 1])
            },
            |at| {
                let facts = StrategyFacts {
                    published: yes(at[0]),
                    every_reserve: yes(at[1]),
                    years_ahead: pick(&[0, 1, 2, 3].map(YearsAhead), at[2]),
                    earmarked_detail: yes(at[3]),
                    programmes: yes(at[4]),
                };
                asked(facts.answer(on), |found| match found {
                    Strategy::AsAsked { binding } => format!("{binding}: as asked"),
                    Strategy::NotPublished { binding } => format!("{binding}: not published"),
                    Strategy::Lacks { parts, binding } => format!("{binding}: {parts}").replace(',', ""),
                })
            },
        );
    }
    assert_eq!(cases, 2_430);
}

#[test]
fn fmcop_7_2_1_every_general_reserve() {
    let (general, budgets) = ([0, 5, 6, 7, 501], [0, 100, 120, 139, 140, 10_000]);
    let base = |amount| Base { kind: BaseKind::NetRevenueBudget, year: year(2021), amount: pence(amount) };
    let mut cases = 0;
    for on in strategy_days() {
        cases += every(
            &[("general", 5), ("budget", 6), ("level-explained", 2), ("justified", 2)],
            &[],
            |at| model::general(on, general[at[0]], budgets[at[1]], at[2] == 1, at[3] == 1),
            |at| {
                let facts = GeneralReserveFacts {
                    general: pick(&general.map(pence), at[0]),
                    budget: pick(&budgets.map(base), at[1]),
                    level_explained: yes(at[2]),
                    justified: yes(at[3]),
                };
                asked(facts.answer(on), |found| {
                    let explained = if found.level_explained { "explained" } else { "not explained" };
                    let (general, budget) = (found.general.pence(), found.budget.amount.pence());
                    let binding = found.binding;
                    format!("{binding}: {general} of {budget}, {explained}, {}", found.justification)
                })
            },
        );
    }
    assert_eq!(cases, 2_268);
}

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
    let policies = policies();
    let balances = [0, 5, 9, 10, 11, 12, 24, 25, 26, 29, 30, 31, 49, 50, 51, 59, 60, 61];
    let (bases, assessed) = ([0, 200, 1_000], [0, 10, 25]);
    let years = [2020, 2021];
    let cases = every(
        &[("policy", 14), ("balance", 18), ("base-year", 2), ("base-amount", 3), ("assessed-level", 3)],
        &["assessed-level"],
        |at| {
            let policy = &policies[at[0]];
            let (balance, base) = (balances[at[1]], bases[at[3]]);
            let level =
                model::level(plain(policy.test()), balance.into(), base.into(), assessed[at[4]].into());
            let of_a_base = matches!(
                policy.test(),
                Test::PercentRange { .. } | Test::PercentMin { .. } | Test::PercentTarget { .. }
            );
            let base = if of_a_base { format!("{base} of {}", years[at[2]]) } else { "none".into() };
            format!("{} {balance} on {base}: {level}", policy.of())
        },
        |at| {
            let facts = LevelFacts {
                policy: pick(&policies, at[0]),
                balance: pick(&balances.map(pence), at[1]),
                base_year: pick(&years.map(year), at[2]),
                base_amount: pick(&bases.map(pence), at[3]),
                assessed_level: pick(&assessed.map(pence), at[4]),
            };
            asked(facts.answer(day("2021-05-06")), |level| {
                let base = level.base.map_or("none".into(), |base| {
                    format!("{} of {}", base.amount.pence(), base.year.starts_in())
                });
                format!("{} {} on {base}: {}", level.of, level.balance.pence(), said(&level))
            })
        },
    );
    assert_eq!(cases, 13_680);
    let nobody = LevelFacts::default();
    assert_eq!(
        asked(nobody.answer(eve("2012-11-22")), |level| level.to_string()),
        crate::model::every::Asked::Settled("from 2012-11-22".into())
    );
}

/// General, earmarked and total, each unstated or 0 to 4.
#[test]
fn every_position() {
    let stated = || [None].into_iter().chain((0..=4).map(Some));
    let mut cases = 0;
    for general in stated() {
        for earmarked in stated() {
            for total in stated() {
                cases += 1;
                let [g, e, t] = [general, earmarked, total].map(|sum| sum.map(pence));
                let found = Position::new(day("2021-03-31"), Stated { general: g, earmarked: e, total: t });
                let plain = found.as_ref().map_err(|error| match error {
                    PositionError::NothingStated => "nothing stated",
                    PositionError::DoesNotSum { .. } => "does not sum",
                    PositionError::PartAboveTotal { .. } => "part above total",
                    _ => "too large",
                });
                let plain = plain.map(|one| {
                    let sum = |of| one.balance(of).map(Pounds::pence);
                    assert_eq!(
                        one.earmarked().map(Pounds::pence),
                        sum(Of::Total).zip(sum(Of::General)).map(|(total, general)| total - general)
                    );
                    (sum(Of::General), sum(Of::Total))
                });
                assert_eq!(
                    plain,
                    model::position(general, earmarked, total),
                    "{general:?} {earmarked:?} {total:?}"
                );
            }
        }
    }
    assert_eq!(cases, 216);
}

/// Every split of a small balance into tiers, and no split: it adds up exactly if the three are the balance.
#[test]
fn fmcop_7_2_1_every_split() {
    let mut cases = 0;
    for balance in 0..=4u64 {
        for split in 0..=64usize {
            cases += 1;
            let tiers = split.checked_sub(1).map(|n| [n % 4, n / 4 % 4, n / 16].map(|n| n as u64));
            let line = ReserveLine {
                name: "insurance".into(),
                kind: ReserveKind::Earmarked,
                day: day("2021-03-31"),
                balance: pence(balance),
                tiers: tiers.map(|[planned, later, contingency]| Tiers {
                    planned: pence(planned),
                    later: pence(later),
                    contingency: pence(contingency),
                }),
            };
            let sound = ReserveLine { name: "sound".into(), tiers: Some(whole(balance)), ..line.clone() };
            let adds_up = tiers.is_some_and(|tiers| tiers.iter().sum::<u64>() == balance);
            for on in strategy_days() {
                let table = ReserveTable::new(vec![sound.clone(), line.clone()]).unwrap();
                let found = asked(TierFacts { reserves: table.into() }.answer(on), |found| match found {
                    TierCheck::AddUp { binding } => format!("{binding}: adds up"),
                    TierCheck::DoNotAddUp { lines, binding } => {
                        assert_eq!(lines, std::slice::from_ref(&line));
                        format!("{binding}: does not")
                    }
                });
                let expected = model::binding(on).map_or_else(
                    |out| out,
                    |one| format!("{one}: {}", if adds_up { "adds up" } else { "does not" }),
                );
                assert_eq!(found, crate::model::every::Asked::Settled(expected), "{balance} {tiers:?}");
            }
        }
    }
    assert_eq!(cases, 325);
    let most = pence(u64::MAX);
    let past = Tiers { planned: most, later: pence(1), contingency: pence(0) };
    assert_eq!((past.sum(), Tiers { later: pence(0), ..past }.sum()), (None, Some(most)));
    let past = Tiers { planned: most, later: pence(0), contingency: pence(1) };
    assert_eq!(past.sum(), None);
}

fn whole(balance: u64) -> Tiers {
    Tiers { planned: pence(0), later: pence(balance), contingency: pence(0) }
}

/// Small balances, shares, steps and bases, each base tried in hundredths of a penny; and the ends are those it allows.
#[test]
fn every_base_that_a_printed_share_allows() {
    let mut cases = 0;
    for (balance, step) in [(0, 0), (1, 0), (2, 2), (3, 4), (5, 2), (10, 4)] {
        for (share, point) in [(0, 0), (1, 2), (5, 0), (10, 4), (50, 2), (100, 0)] {
            let points = |n: u64| Percent::new(n.into()).unwrap();
            let implied = implied_base(
                Printed::new(pence(balance), pence(step)),
                Printed::new(points(share), points(point)),
            );
            for base in 0..=120 {
                cases += 1;
                let allowed = model::could_be_base((balance, step), (share, point), base);
                let of = format!("{balance}~{step} {share}~{point} of {base}");
                assert_eq!(implied.allows(pence(base)), allowed, "{of}");
                let base = Decimal::from(pence(base));
                let from =
                    implied.lowest().map_or(balance.saturating_sub(step / 2) == 0, |lowest| lowest <= base);
                let to = implied.highest().is_none_or(|highest| base <= highest);
                assert_eq!(from && to, allowed, "{of}: {:?} to {:?}", implied.lowest(), implied.highest());
            }
        }
    }
    assert_eq!(cases, 4_356);
}

/// Lists of up to four parts of 20 to 29 points, to the nearest one: off by half a point each at most.
#[test]
fn every_short_list_of_shares() {
    let mut cases = 0;
    for parts in 0..=4u32 {
        for list in 0..10u32.pow(parts) {
            cases += 1;
            let shares: Vec<u32> = (0..parts).map(|at| 20 + list / 10u32.pow(at) % 10).collect();
            let total: u32 = shares.iter().sum();
            let given: Vec<Percent> = shares.iter().map(|n| Percent::new((*n).into()).unwrap()).collect();
            let expected = if total == 100 {
                SharesTotal::Hundred
            } else if 2 * total.abs_diff(100) <= parts {
                SharesTotal::Rounded(total.into())
            } else {
                SharesTotal::NotOneWhole(total.into())
            };
            assert_eq!(shares_total(&given, percent("1")), expected, "{shares:?}");
        }
    }
    assert_eq!(cases, 11_111);
}

/// Limits of 0 to 2 points with the ends in or out, and a source or none: refused exactly where nothing could keep to it.
#[test]
fn every_pair_of_limits() {
    let mut cases = 0;
    for (lo, hi) in (0..9u64).map(|n| (n / 3, n % 3)) {
        for edges in Edges::ALL.iter().copied() {
            for source in ["a plan", " "] {
                cases += 1;
                let [low, high] = [lo, hi].map(|n| Percent::new(n.into()).unwrap());
                let test = Test::PercentRange { lo: low, hi: high, base: BaseKind::PoliceBudget, edges };
                let found = Policy::new(Of::Total, test, source).map(|_| ());
                // Some number of halves of a point lies inside, or nothing does.
                let inside = |n: u64| match edges {
                    Edges::Included => 2 * lo <= n && n <= 2 * hi,
                    Edges::Excluded => 2 * lo < n && n < 2 * hi,
                };
                let expected = if source == " " {
                    Err(PolicyError::NoSource)
                } else if (0..=4).any(inside) {
                    Ok(())
                } else if lo == hi {
                    Err(PolicyError::NothingBetween(low))
                } else {
                    Err(PolicyError::Crossed { lo: low, hi: high })
                };
                assert_eq!(found, expected, "{lo} {hi} {edges}");
            }
        }
    }
    assert_eq!(cases, 36);
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

/// What statute leaves free, has no figure for, and forbids: in every place, before and from the first commissioners.
#[test]
fn every_place_of_what_statute_says_of_levels() {
    use pcc_rules::law::{Actor, OutOfForce, Place};
    use pcc_rules::reasoning::Refusal;
    let first = day("2012-11-22");
    for place in Place::ALL {
        for on in [eve("2012-01-16"), day("2012-01-16"), eve("2012-11-22"), first, day("2026-11-22")] {
            let outside = matches!(place, Place::England | Place::Wales);
            let out = |reaches: bool| match (reaches, on >= first) {
                (false, _) => Some(OutOfForce::DoesNotExtend),
                (true, false) => Some(OutOfForce::NotYet { starts: first }),
                (true, true) => None,
            };
            let refused = |out: OutOfForce| Refusal::from(out);
            assert_eq!(may_decide_otherwise(place, on).err(), out(outside).map(refused), "{place:?} {on}");
            let minimum = statutory_minimum(place, on);
            assert_eq!(minimum.as_ref().err().copied(), out(outside), "{place:?} {on}");
            if let Ok(minimum) = minimum {
                let holder =
                    if place == Place::Wales { Actor::WelshMinisters } else { Actor::SecretaryOfState };
                assert_eq!((minimum.amount, minimum.power.bearer()), (None, holder));
            }
            let expected =
                out(place == Place::England).map_or(Refusal::Forbidden(&CAPITAL_RECEIPTS), refused);
            assert_eq!(may_spend_receipts_on_revenue(place, on), Err(expected), "{place:?} {on}");
            let binding = strategy_binding(place, on).map(|binding| binding.to_string());
            let expected = if outside { model::binding(on).ok().map(str::to_owned) } else { None };
            assert_eq!(binding.ok(), expected, "{place:?} {on}");
        }
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
