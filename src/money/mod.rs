//! Exact money and percentages.

use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use rust_decimal::Decimal;

mod unrounded;

pub use unrounded::{Rounding, Unrounded};

/// An amount of money, nought or more, in whole pence. Text form `1234.50`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(into = "String"))]
pub struct Pounds {
    pence: u64,
}

/// The amount cannot be.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum PoundsError {
    /// Below nought.
    #[error("`{0}` pounds is a negative amount")]
    Negative(Decimal),
    /// Not a whole number of pence.
    #[error("`{0}` pounds is not a whole number of pence")]
    PartOfAPenny(Decimal),
    /// More than the crate counts (about 180 million billion pence).
    #[error("`{0}` pounds is too large")]
    TooLarge(Decimal),
    /// Not a decimal number.
    #[error("`{0}` is not an amount of pounds such as `1234.50`")]
    NotANumber(String),
}

impl Pounds {
    /// Nothing.
    pub const ZERO: Self = Self { pence: 0 };

    /// A number of pence.
    #[must_use]
    pub const fn from_pence(pence: u64) -> Self {
        Self { pence }
    }

    /// A number of whole pounds, for constants.
    pub(crate) const fn whole(pounds: u32) -> Self {
        Self { pence: (pounds as u64).saturating_mul(100) }
    }

    /// An exact number of pounds.
    ///
    /// # Errors
    /// [`PoundsError`] for a negative amount, a part of a penny, or too large an amount.
    pub fn new(pounds: Decimal) -> Result<Self, PoundsError> {
        if pounds.is_sign_negative() && !pounds.is_zero() {
            return Err(PoundsError::Negative(pounds));
        }
        let pence = pounds.checked_mul(Decimal::ONE_HUNDRED).ok_or(PoundsError::TooLarge(pounds))?;
        if !pence.fract().is_zero() {
            return Err(PoundsError::PartOfAPenny(pounds));
        }
        let pence = u64::try_from(pence.trunc()).map_err(|_| PoundsError::TooLarge(pounds))?;
        Ok(Self { pence })
    }

    /// The amount in pence.
    #[must_use]
    pub const fn pence(self) -> u64 {
        self.pence
    }

    /// The sum, unless it is too large.
    #[must_use]
    pub const fn checked_add(self, other: Self) -> Option<Self> {
        match self.pence.checked_add(other.pence) {
            Some(pence) => Some(Self { pence }),
            None => None,
        }
    }

    /// The difference, unless it is below nought.
    #[must_use]
    pub const fn checked_sub(self, other: Self) -> Option<Self> {
        match self.pence.checked_sub(other.pence) {
            Some(pence) => Some(Self { pence }),
            None => None,
        }
    }

    /// This amount as a percentage of `base`, to 28 significant digits; `None` if the base is nothing.
    #[must_use]
    pub fn percentage_of(self, base: Self) -> Option<Decimal> {
        Decimal::from(self).checked_mul(Decimal::ONE_HUNDRED)?.checked_div(Decimal::from(base))
    }
}

impl From<Pounds> for Decimal {
    fn from(pounds: Pounds) -> Self {
        Self::from_i128_with_scale(i128::from(pounds.pence), 2)
    }
}

impl TryFrom<Decimal> for Pounds {
    type Error = PoundsError;

    fn try_from(pounds: Decimal) -> Result<Self, Self::Error> {
        Self::new(pounds)
    }
}

/// `1234.50`; the alternate form `{:#}` is for people: `£1,234.50`, without the pence where there are none.
impl fmt::Display for Pounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (pounds, pence) = (self.pence / 100, self.pence % 100);
        if !f.alternate() {
            return write!(f, "{pounds}.{pence:02}");
        }
        f.write_str("£")?;
        thousands(f, pounds)?;
        if pence > 0 { write!(f, ".{pence:02}") } else { Ok(()) }
    }
}

/// A number with a comma before each three digits.
fn thousands(f: &mut fmt::Formatter<'_>, number: u64) -> fmt::Result {
    if number < 1000 {
        return write!(f, "{number}");
    }
    thousands(f, number / 1000)?;
    write!(f, ",{:03}", number % 1000)
}

impl FromStr for Pounds {
    type Err = PoundsError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let pounds = Decimal::from_str_exact(text).map_err(|_| PoundsError::NotANumber(text.into()))?;
        Self::new(pounds)
    }
}

impl From<Pounds> for String {
    fn from(pounds: Pounds) -> Self {
        alloc::format!("{pounds}")
    }
}

/// A percentage from 0 to 100, in steps of a ten-thousandth of a percentage point. Text form `2.5`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(into = "String"))]
pub struct Percent {
    millionths: u32,
}

/// The percentage cannot be.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum PercentError {
    /// Below nought or above a hundred.
    #[error("`{0}` per cent is not between 0 and 100")]
    OutOfRange(Decimal),
    /// More than four decimal places.
    #[error("`{0}` per cent has more than four decimal places")]
    TooFine(Decimal),
    /// Not a decimal number.
    #[error("`{0}` is not a percentage such as `2.5`")]
    NotANumber(String),
}

impl Percent {
    /// A percentage in hundredths of a percentage point, for constants: `250` is 2.5%.
    pub(crate) const fn hundredths(hundredths: u16) -> Self {
        Self { millionths: (hundredths as u32).saturating_mul(100) }
    }

    /// A percentage: `2.5` for two and a half per cent.
    ///
    /// # Errors
    /// [`PercentError`] outside 0 to 100, or with more than four decimal places.
    pub fn new(percent: Decimal) -> Result<Self, PercentError> {
        if percent.is_sign_negative() && !percent.is_zero() || percent > Decimal::ONE_HUNDRED {
            return Err(PercentError::OutOfRange(percent));
        }
        let millionths = percent.checked_mul(Decimal::from(10_000)).ok_or(PercentError::TooFine(percent))?;
        if !millionths.fract().is_zero() {
            return Err(PercentError::TooFine(percent));
        }
        let millionths = u32::try_from(millionths.trunc()).map_err(|_| PercentError::TooFine(percent))?;
        Ok(Self { millionths })
    }

    /// The percentage in steps of a ten-thousandth of a percentage point: 2.5% is 25,000.
    pub(crate) const fn millionths(self) -> u32 {
        self.millionths
    }

    /// How `part` compares with this percentage of `whole`: exact, nothing is divided.
    #[must_use]
    pub fn compare(self, part: Pounds, whole: Pounds) -> core::cmp::Ordering {
        let part = u128::from(part.pence).saturating_mul(1_000_000);
        let share = u128::from(whole.pence).saturating_mul(u128::from(self.millionths));
        part.cmp(&share)
    }

    /// This percentage of an amount, in pounds, exact to a millionth of a penny.
    #[must_use]
    pub fn of(self, whole: Pounds) -> Decimal {
        // At most 1.8e19 pence times 1e6: inside the 28 digits a `Decimal` holds.
        let share = i128::from(whole.pence).saturating_mul(i128::from(self.millionths));
        Decimal::try_from_i128_with_scale(share, 8).unwrap_or(Decimal::MAX)
    }
}

impl From<Percent> for Decimal {
    fn from(percent: Percent) -> Self {
        Self::from_i128_with_scale(i128::from(percent.millionths), 4).normalize()
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", Decimal::from(*self))
    }
}

impl FromStr for Percent {
    type Err = PercentError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let percent = Decimal::from_str_exact(text).map_err(|_| PercentError::NotANumber(text.into()))?;
        Self::new(percent)
    }
}

impl From<Percent> for String {
    fn from(percent: Percent) -> Self {
        alloc::format!("{percent}")
    }
}

/// Numbers are read from text alone: a float would lose pennies on the way in.
#[cfg(feature = "serde")]
macro_rules! read_from_text {
    ($type:ty, $expecting:literal) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Text;

                impl serde::de::Visitor<'_> for Text {
                    type Value = $type;

                    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                        f.write_str($expecting)
                    }

                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$type, E> {
                        text.parse().map_err(E::custom)
                    }
                }

                deserializer.deserialize_str(Text)
            }
        }
    };
}

#[cfg(feature = "serde")]
pub(crate) use read_from_text;

#[cfg(feature = "serde")]
read_from_text!(Pounds, "an amount in quotes, such as \"1234.50\"");
#[cfg(feature = "serde")]
read_from_text!(Percent, "a percentage in quotes, such as \"2.5\"");
