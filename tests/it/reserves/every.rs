//! Every case of what statute, guidance and code ask to be said of reserves, against the model.

use chrono::NaiveDate;
use pcc_rules::money::Pounds;
use pcc_rules::reserves::{Strategy, *};
use pcc_rules::{Question as _, Set};

use super::{pence, year};
use crate::model::facts::{BOTH, known, with_eves, words, yes};
use crate::model::reserves as model;
use crate::model::worlds::{every_word, in_words, values};
use crate::{day, eve};

/// Both sides of the first day of commissioners, and a later day.
fn days() -> [NaiveDate; 3] {
    [eve("2012-11-22"), day("2012-11-22"), day("2026-11-22")]
}

#[test]
fn lga_s28_every_review() {
    let amounts = [None, Some(0), Some(1), Some(2)].map(|amount| amount.map(pence));
    let requirements = amounts
        .into_iter()
        .flat_map(|calculated| amounts.map(|reviewed| ReviewedRequirement { calculated, reviewed }));
    let facts = values!(MonitoringFacts {
        reviewed: BOTH,
        same_reserves: BOTH,
        requirement: requirements,
        needed_action_taken: BOTH,
    });
    let cases = every_word(
        &facts,
        &["needed-action-taken"],
        &days(),
        |f, on| {
            let ReviewedRequirement { calculated, reviewed } = known(&f.requirement);
            let sums = (calculated.map(Pounds::pence), reviewed.map(Pounds::pence));
            model::monitoring(on, yes(&f.reviewed), yes(&f.same_reserves), sums, yes(&f.needed_action_taken))
        },
        |found| match found {
            Monitoring::NoWorse => "no worse",
            Monitoring::DealtWith => "dealt with",
            Monitoring::NotDealtWith => "not dealt with",
            Monitoring::OtherReserves => "other reserves",
            Monitoring::NotReviewed => "not reviewed",
        },
    );
    assert_eq!(cases, 1_377);
}

#[test]
fn lga_s25_every_report() {
    use ReportMatter::{Estimates, Reserves};
    let decisions = ["2021-01-31", "2021-02-01", "2021-02-02", "2021-02-03"].map(day);
    let reports = decisions[1..].iter().flat_map(|made_on| {
        [vec![], vec![Estimates], vec![Reserves], vec![Estimates, Reserves]]
            .map(|matters| Some(BudgetReport { made_on: *made_on, matters: Set::from_iter(matters) }))
    });
    let facts =
        values!(BudgetReportFacts { report: reports.chain([None]), decided_on: decisions, regard_had: BOTH });
    let cases = every_word(
        &facts,
        &[],
        &days(),
        |f, on| {
            let report = known(&f.report)
                .map(|one| (one.made_on, one.matters.contains(Estimates), one.matters.contains(Reserves)));
            model::budget_report(on, report, known(&f.decided_on), yes(&f.regard_had))
        },
        |found| match found {
            BudgetReportCheck::Done => "done".into(),
            BudgetReportCheck::NoReport => "no report".into(),
            BudgetReportCheck::Incomplete { missing } => format!("lacks {}", words(missing)),
            BudgetReportCheck::TooLate { made_on, decided_on } => format!("{made_on} after {decided_on}"),
            BudgetReportCheck::NoRegard => "no regard".into(),
        },
    );
    assert_eq!(cases, 630);
}

fn strategy_days() -> Vec<NaiveDate> {
    with_eves(["2018-01-31", "2018-07-31", "2026-11-22"])
}

#[test]
fn fmcop_7_2_1_every_strategy() {
    let facts = values!(StrategyFacts {
        published: BOTH,
        every_reserve: BOTH,
        years_ahead: [0, 1, 2, 3].map(YearsAhead),
        earmarked_detail: BOTH,
        programmes: BOTH,
    });
    let cases = every_word(
        &facts,
        &[],
        &strategy_days(),
        |f, on| {
            let parts = [&f.every_reserve, &f.earmarked_detail, &f.programmes].map(yes);
            model::strategy(on, yes(&f.published), known(&f.years_ahead).0, parts)
        },
        |found| match found {
            Strategy::AsAsked { binding } => format!("{binding}: as asked"),
            Strategy::NotPublished { binding } => format!("{binding}: not published"),
            Strategy::Lacks { parts, binding } => format!("{binding}: {}", words(parts)),
        },
    );
    assert_eq!(cases, 2_430);
}

#[test]
fn fmcop_7_2_1_every_general_reserve() {
    let base = |amount| Base { kind: BaseKind::NetRevenueBudget, year: year(2021), amount: pence(amount) };
    let facts = values!(GeneralReserveFacts {
        general: [0, 5, 6, 7, 501].map(pence),
        budget: [0, 100, 120, 139, 140, 10_000].map(base),
        level_explained: BOTH,
        justified: BOTH,
    });
    let cases = every_word(
        &facts,
        &[],
        &strategy_days(),
        |f, on| {
            let (general, budget) = (known(&f.general).pence(), known(&f.budget).amount.pence());
            model::general(on, general, budget, yes(&f.level_explained), yes(&f.justified))
        },
        |found| {
            let explained = if found.level_explained { "explained" } else { "not explained" };
            let (general, budget) = (found.general.pence(), found.budget.amount.pence());
            let binding = found.binding;
            format!("{binding}: {general} of {budget}, {explained}, {}", found.justification)
        },
    );
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
                let answer = TierFacts { reserves: table.into() }.answer(on);
                let found = in_words(answer, |found| match found {
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
                assert_eq!(found, expected, "{balance} {tiers:?}");
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
