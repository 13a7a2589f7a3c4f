//! Every case of what statute, guidance and code ask to be said of reserves, against the model.

use chrono::NaiveDate;
use pcc_rules::Question as _;
use pcc_rules::reserves::{Strategy, *};

use super::{pence, year};
use crate::model::every::{Asked, asked, every, pick, yes};
use crate::model::reserves as model;
use crate::{day, eve};

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
                assert_eq!(found, Asked::Settled(expected), "{balance} {tiers:?}");
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
