//! What a published, rounded figure says: the base behind a percentage, and lists that should total a hundred.

use core::fmt;

use rust_decimal::Decimal;

use crate::money::{Percent, Pounds};

/// A figure as printed, rounded to the nearest step: 16.8 million to the nearest 0.1 million.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Printed<T> {
    /// The figure.
    pub figure: T,
    /// The step it was rounded to.
    pub nearest: T,
}

impl<T> Printed<T> {
    /// A figure and the step it was rounded to.
    pub const fn new(figure: T, nearest: T) -> Self {
        Self { figure, nearest }
    }
}

/// The bases that a printed balance and its printed percentage allow, both ends included.
///
/// The printed percentage does not say which base it was taken of; this says which it cannot have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ImpliedBase {
    /// Twice the ends, so that half a step stays whole: pence, and ten-thousandths of a point.
    balance: (u128, u128),
    share: (u128, u128),
}

/// The bases that a balance, printed with its percentage of one, allows. Exact: a figure may lie up to half a
/// step from what is printed, and which way halves go is not assumed.
#[must_use]
pub fn implied_base(balance: Printed<Pounds>, share: Printed<Percent>) -> ImpliedBase {
    let ends = |figure: u64, nearest: u64| {
        let (twice, half) = (u128::from(figure).saturating_mul(2), u128::from(nearest));
        (twice.saturating_sub(half), twice.saturating_add(half))
    };
    ImpliedBase {
        balance: ends(balance.figure.pence(), balance.nearest.pence()),
        share: ends(share.figure.millionths().into(), share.nearest.millionths().into()),
    }
}

impl ImpliedBase {
    /// Whether a base could have given both figures. Cross-multiplied: nothing is divided.
    #[must_use]
    pub fn allows(&self, base: Pounds) -> bool {
        let of_base = |share: u128| u128::from(base.pence()).saturating_mul(share);
        let whole = |balance: u128| balance.saturating_mul(1_000_000);
        whole(self.balance.0) <= of_base(self.share.1) && of_base(self.share.0) <= whole(self.balance.1)
    }

    /// The smallest base, in pounds to 28 significant digits; `None` where the percentage is nothing.
    #[must_use]
    pub fn lowest(&self) -> Option<Decimal> {
        pounds(self.balance.0, self.share.1)
    }

    /// The largest base; `None` where the percentage may have been nothing, so that there is no largest.
    #[must_use]
    pub fn highest(&self) -> Option<Decimal> {
        pounds(self.balance.1, self.share.0)
    }
}

/// Twice a number of pence over twice a share in millionths, in pounds.
fn pounds(pence: u128, millionths: u128) -> Option<Decimal> {
    let whole = pence.checked_mul(10_000).and_then(|n| i128::try_from(n).ok())?;
    let share = i128::try_from(millionths).ok()?;
    Decimal::try_from_i128_with_scale(whole, 0).ok()?.checked_div(Decimal::from_i128_with_scale(share, 0))
}

/// What the parts of a printed list come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum SharesTotal {
    /// Exactly a hundred.
    Hundred,
    /// Not a hundred, but no further off than rounding the parts explains.
    Rounded(
        /// The total.
        #[cfg_attr(feature = "serde", serde(serialize_with = "as_text"))]
        Decimal,
    ),
    /// Too far off for rounding: not parts of one whole, or taken of another base.
    NotOneWhole(
        /// The total.
        #[cfg_attr(feature = "serde", serde(serialize_with = "as_text"))]
        Decimal,
    ),
}

#[cfg(feature = "serde")]
fn as_text<S: serde::Serializer>(total: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(total)
}

impl fmt::Display for SharesTotal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Hundred => f.write_str("the parts total 100%"),
            Self::Rounded(total) => write!(f, "the parts total {total}%, as rounding may make them"),
            Self::NotOneWhole(total) => write!(f, "the parts total {total}%, too far from 100% for rounding"),
        }
    }
}

/// What shares printed to the nearest step come to: `n` of them may be off by half a step each.
#[must_use]
pub fn shares_total(shares: &[Percent], nearest: Percent) -> SharesTotal {
    const HUNDRED: u64 = 1_000_000;
    let total = shares.iter().fold(0u64, |sum, share| sum.saturating_add(share.millionths().into()));
    let parts = u64::try_from(shares.len()).unwrap_or(u64::MAX);
    let twice_off = total.abs_diff(HUNDRED).saturating_mul(2);
    let percent = Decimal::from_i128_with_scale(i128::from(total), 4).normalize();
    if total == HUNDRED {
        SharesTotal::Hundred
    } else if twice_off <= parts.saturating_mul(nearest.millionths().into()) {
        SharesTotal::Rounded(percent)
    } else {
        SharesTotal::NotOneWhole(percent)
    }
}
