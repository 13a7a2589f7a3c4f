//! Amounts before rounding, and how they are rounded.

use core::cmp::Ordering;
use core::fmt;

use rust_decimal::Decimal;

use super::Pounds;
use crate::listed::listed;

listed! {
    /// How an amount that is not a whole number of pence becomes one.
    #[derive(Default)]
    pub enum Rounding {
        /// To the nearest penny, half a penny up: what published bands follow.
        #[default]
        HalfUp = "half-up",
        /// To the nearest penny, half a penny to the even one.
        HalfEven = "half-even",
        /// Down: part of a penny is dropped.
        Down = "down",
    }
}

/// An amount of money, nought or more, that need not be a whole number of pence: kept as a fraction, so exact.
///
/// Its text form is `185.904374` where at most ten places say it all, and a fraction such as `8.26/9` (of a number of
/// pounds) where no decimal does. The alternate form `{:#}` is for people and may be shorter: `£185.904374`, to six
/// places.
///
/// ```
/// use pcc_rules::budget::{Band, BasicAmount};
/// use pcc_rules::money::Rounding;
///
/// let band_d: BasicAmount = "264.50".parse()?;
/// let a = band_d.band(Band::A);
/// assert_eq!(a.to_string(), "529.00/3");
/// assert_eq!(a.round(Rounding::HalfUp).to_string(), "176.33");
/// # Ok::<(), pcc_rules::budget::BasicAmountError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Unrounded {
    /// Pence, over `over`, in lowest terms. The whole pence are below the largest number of them there can be.
    pence: u128,
    over: u128,
}

impl Unrounded {
    /// Nothing.
    pub const ZERO: Self = Self { pence: 0, over: 1 };

    /// So many pence over a number; `None` over nought, or if there are more pence than [`Pounds`] counts.
    pub(crate) fn ratio(pence: u128, over: u128) -> Option<Self> {
        let divisor = gcd(pence, over);
        let (pence, over) = (pence.checked_div(divisor)?, over.checked_div(divisor)?);
        let whole = pence.checked_div(over)?;
        (whole < u128::from(u64::MAX)).then_some(Self { pence, over })
    }

    /// The pence, and what they are over, in lowest terms.
    pub(crate) const fn parts(self) -> (u128, u128) {
        (self.pence, self.over)
    }

    /// Whole pence, and what is left of a penny as a numerator. Nothing is over nought.
    fn split(self) -> (u128, u128) {
        (
            self.pence.checked_div(self.over).unwrap_or_default(),
            self.pence.checked_rem(self.over).unwrap_or_default(),
        )
    }

    /// Whether it is a whole number of pence, so that no rounding changes it.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        self.over == 1
    }

    /// In whole pence.
    #[must_use]
    pub fn round(self, rounding: Rounding) -> Pounds {
        let (whole, left) = self.split();
        let up = match (rounding, left.cmp(&self.over.saturating_sub(left))) {
            (Rounding::Down, _) | (_, Ordering::Less) => false,
            (Rounding::HalfUp, _) | (_, Ordering::Greater) => true,
            (Rounding::HalfEven, Ordering::Equal) => whole % 2 == 1,
        };
        // `ratio` leaves room for one penny more.
        let pence = whole.saturating_add(u128::from(up));
        Pounds::from_pence(u64::try_from(pence).unwrap_or(u64::MAX))
    }

    /// In pounds, to two to ten decimal places, the last rounded half up.
    #[must_use]
    pub fn to_places(self, places: u32) -> Decimal {
        let places = places.clamp(2, 10);
        let (mut digits, mut left) = self.split();
        for _ in 2..places {
            let ten = left.saturating_mul(10);
            digits = digits.saturating_mul(10).saturating_add(ten.checked_div(self.over).unwrap_or_default());
            left = ten.checked_rem(self.over).unwrap_or_default();
        }
        if left >= self.over.saturating_sub(left) {
            digits = digits.saturating_add(1);
        }
        // At most 1.8e19 pence and eight digits more: inside the 28 digits a `Decimal` holds.
        let digits = i128::try_from(digits).unwrap_or(i128::MAX);
        Decimal::try_from_i128_with_scale(digits, places).unwrap_or(Decimal::MAX)
    }

    /// The decimal that says it all, if ten places can.
    fn exact(self) -> Option<Decimal> {
        let fits = 100_000_000u128.checked_rem(self.over)? == 0;
        fits.then(|| self.to_places(10).normalize())
    }

    /// The difference, unless it is below nought or too fine to keep.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        let left = self.pence.checked_mul(other.over)?;
        let right = other.pence.checked_mul(self.over)?;
        Self::ratio(left.checked_sub(right)?, self.over.checked_mul(other.over)?)
    }
}

/// The greatest common divisor; one of two noughts is one.
fn gcd(mut a: u128, mut b: u128) -> u128 {
    while let Some(left) = a.checked_rem(b) {
        (a, b) = (b, left);
    }
    a.max(1)
}

impl From<Pounds> for Unrounded {
    fn from(pounds: Pounds) -> Self {
        Self { pence: pounds.pence().into(), over: 1 }
    }
}

/// Whole parts first, then the rest turned over, as Euclid has it: nothing is multiplied, so nothing overflows.
impl Ord for Unrounded {
    fn cmp(&self, other: &Self) -> Ordering {
        let (mut a, mut b) = (*self, *other);
        loop {
            let ((whole_a, left_a), (whole_b, left_b)) = (a.split(), b.split());
            match whole_a.cmp(&whole_b) {
                Ordering::Equal if left_a == 0 || left_b == 0 => return left_a.min(1).cmp(&left_b.min(1)),
                Ordering::Equal => {
                    // Of two rests the larger has the smaller inverse.
                    (a, b) = (Self { pence: b.over, over: left_b }, Self { pence: a.over, over: left_a });
                }
                unequal => return unequal,
            }
        }
    }
}

impl PartialOrd for Unrounded {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Unrounded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_whole() {
            return self.round(Rounding::Down).fmt(f);
        }
        if f.alternate() {
            return write!(f, "£{}", self.to_places(6));
        }
        match self.exact() {
            Some(decimal) => write!(f, "{decimal}"),
            None => write!(f, "{}.{:02}/{}", self.pence / 100, self.pence % 100, self.over),
        }
    }
}

/// Serialised as its text form.
#[cfg(feature = "serde")]
impl serde::Serialize for Unrounded {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
