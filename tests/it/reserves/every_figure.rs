//! Every small position, printed figure and pair of limits, against the model.

use pcc_rules::money::{Percent, Pounds};
use pcc_rules::reserves::*;
use rust_decimal::Decimal;

use super::{pence, percent};
use crate::day;
use crate::model::reserves as model;

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
