//! The figures a budget is made of: estimates of money, tax bases, and the basic amount that follows from them.
//!
//! Each is bounded where it is read, far above any budget, so that nothing calculated from them can overflow.

use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use rust_decimal::Decimal;

use super::Band;
use crate::money::{Pounds, PoundsError, Rounding, Unrounded};

/// The largest estimate: a thousand million million pounds, in pence.
const MOST_PENCE: u64 = 100_000_000_000_000_000;
/// The largest tax base: a million million dwellings, in ten-thousandths.
const MOST_DWELLINGS: u64 = 10_000_000_000_000_000;
/// Ten-thousandths of a dwelling in one.
const ONE_DWELLING: u64 = 10_000;

/// An amount estimated in a budget: nought to 10^15 pounds, in whole pence. Text form `1234.50`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(into = "String"))]
pub struct Estimate(Pounds);

/// The amount cannot stand in a budget.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum EstimateError {
    /// No amount of money.
    #[error(transparent)]
    Pounds(#[from] PoundsError),
    /// More than any budget.
    #[error("`{0}` pounds is more than the 1000000000000000 that a budget counts to")]
    TooLarge(Pounds),
}

impl Estimate {
    /// Nothing.
    pub const ZERO: Self = Self(Pounds::ZERO);

    /// An estimated amount.
    ///
    /// # Errors
    /// [`EstimateError::TooLarge`] above 10^15 pounds.
    pub const fn new(pounds: Pounds) -> Result<Self, EstimateError> {
        if pounds.pence() > MOST_PENCE { Err(EstimateError::TooLarge(pounds)) } else { Ok(Self(pounds)) }
    }

    /// The amount.
    #[must_use]
    pub const fn pounds(self) -> Pounds {
        self.0
    }
}

impl fmt::Display for Estimate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Estimate {
    type Err = EstimateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::new(text.parse()?)
    }
}

impl From<Estimate> for String {
    fn from(estimate: Estimate) -> Self {
        alloc::format!("{estimate}")
    }
}

/// A council tax base: the dwellings of an area as so many of band D, to a ten-thousandth of one. One at least, and at
/// most 10^12. Text form `37919.44`. (SI 2012/2914 regs 3 to 5, 7.)
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(into = "String"))]
pub struct TaxBase {
    ten_thousandths: u64,
}

/// The number cannot be a tax base.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum TaxBaseError {
    /// Less than one dwelling, or more than there can be.
    #[error("`{0}` dwellings is not between 1 and 1000000000000")]
    OutOfRange(Decimal),
    /// More than four decimal places.
    #[error("`{0}` dwellings has more than four decimal places")]
    TooFine(Decimal),
    /// Not a decimal number.
    #[error("`{0}` is not a number of dwellings such as `37919.44`")]
    NotANumber(String),
}

impl TaxBase {
    /// A number of band D dwellings.
    ///
    /// # Errors
    /// [`TaxBaseError`] outside 1 to 10^12, or with more than four decimal places.
    pub fn new(dwellings: Decimal) -> Result<Self, TaxBaseError> {
        let out = || TaxBaseError::OutOfRange(dwellings);
        let exact = dwellings.checked_mul(Decimal::from(ONE_DWELLING)).ok_or_else(out)?;
        if !exact.fract().is_zero() {
            return Err(TaxBaseError::TooFine(dwellings));
        }
        let ten_thousandths = u64::try_from(exact.trunc()).map_err(|_| out())?;
        Self::checked(ten_thousandths).ok_or_else(out)
    }

    /// Both together, unless they are too many.
    pub(super) fn and(self, other: Self) -> Option<Self> {
        Self::checked(self.ten_thousandths.checked_add(other.ten_thousandths)?)
    }

    fn checked(ten_thousandths: u64) -> Option<Self> {
        (ONE_DWELLING..=MOST_DWELLINGS).contains(&ten_thousandths).then_some(Self { ten_thousandths })
    }

    /// The number of band D dwellings.
    #[must_use]
    pub fn dwellings(self) -> Decimal {
        Decimal::from_i128_with_scale(self.ten_thousandths.into(), 4).normalize()
    }
}

impl fmt::Display for TaxBase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.dwellings().fmt(f)
    }
}

impl FromStr for TaxBase {
    type Err = TaxBaseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let dwellings = Decimal::from_str_exact(text).map_err(|_| TaxBaseError::NotANumber(text.into()))?;
        Self::new(dwellings)
    }
}

impl From<TaxBase> for String {
    fn from(base: TaxBase) -> Self {
        alloc::format!("{base}")
    }
}

/// A basic amount of council tax: the amount for band D. Exact: a sum to at most ten decimal places, of which
/// documents print six (`289.71`, `185.904374`), or a requirement over a tax base (`76196042.02/409866.86`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(into = "String"))]
pub struct BasicAmount(Unrounded);

/// The text cannot be a basic amount.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum BasicAmountError {
    /// Below nought, or above 10^15 pounds.
    #[error("`{0}` pounds is not between 0 and 1000000000000000")]
    OutOfRange(String),
    /// More than ten decimal places, or a fraction that no requirement and tax base give.
    #[error("`{0}` pounds is finer than a requirement over a tax base, or than ten decimal places")]
    TooFine(String),
    /// Not a number.
    #[error("`{0}` is not a basic amount such as `289.71` or `76196042.02/409866.86`")]
    NotANumber(String),
}

impl BasicAmount {
    /// Nothing.
    pub const ZERO: Self = Self(Unrounded::ZERO);

    /// A requirement divided by a tax base, exact. (LGFA 1992 ss. 42B(1), 44(1).)
    #[must_use]
    pub fn of(requirement: Estimate, base: TaxBase) -> Self {
        // At most 1e17 pence times 1e4, and over 1e4 or more.
        let pence = u128::from(requirement.0.pence()).saturating_mul(ONE_DWELLING.into());
        Self::ratio(pence, base.ten_thousandths.into()).unwrap_or(Self::ZERO)
    }

    /// Within the bounds that keep everything calculated from it inside 128 bits.
    fn ratio(pence: u128, over: u128) -> Option<Self> {
        let amount = Unrounded::ratio(pence, over)?;
        let (pence, over) = amount.parts();
        let fits = pence <= 1_000_000_000_000_000_000_000 && over <= MOST_DWELLINGS.into();
        (fits && amount.round(Rounding::Down).pence() <= MOST_PENCE).then_some(Self(amount))
    }

    /// The amount, exact.
    #[must_use]
    pub const fn unrounded(self) -> Unrounded {
        self.0
    }

    /// Set to a whole number of pence.
    #[must_use]
    pub fn rounded(self, rounding: Rounding) -> Self {
        Self(self.0.round(rounding).into())
    }

    /// The amount for a band: so many ninths of it, exact. (LGFA 1992 s. 47(1).)
    #[must_use]
    pub fn band(self, band: Band) -> Unrounded {
        let (pence, over) = self.0.parts();
        // At most 1e21 times 21, over at most 1e16 times 9.
        Unrounded::ratio(pence.saturating_mul(band.ninths().into()), over.saturating_mul(9))
            .unwrap_or(Unrounded::ZERO)
    }

    /// What it raises on a tax base, exact. (LGFA 1992 s. 48(2).)
    #[must_use]
    pub fn on(self, base: TaxBase) -> Option<Unrounded> {
        let (pence, over) = self.0.parts();
        // At most 1e21 times 1e16, over at most 1e16 times 1e4.
        Unrounded::ratio(
            pence.saturating_mul(base.ten_thousandths.into()),
            over.saturating_mul(ONE_DWELLING.into()),
        )
    }

    /// Pence, and what they are over: at most 1e21 and 1e16.
    pub(crate) const fn parts(self) -> (u128, u128) {
        self.0.parts()
    }
}

impl TryFrom<Pounds> for BasicAmount {
    type Error = BasicAmountError;

    fn try_from(pounds: Pounds) -> Result<Self, Self::Error> {
        Self::ratio(pounds.pence().into(), 1)
            .ok_or_else(|| BasicAmountError::OutOfRange(alloc::format!("{pounds}")))
    }
}

/// `289.71`; for people `£289.71`, and to six places where it is not a whole number of pence.
impl fmt::Display for BasicAmount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for BasicAmount {
    type Err = BasicAmountError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let number =
            |part: &str| Decimal::from_str_exact(part).map_err(|_| BasicAmountError::NotANumber(text.into()));
        // To ten places, so hundred-millionths of a penny; the divisor to four, as a tax base.
        let (dividend, divisor) = match text.split_once('/') {
            None => (number(text)?, Decimal::ONE),
            Some((dividend, divisor)) => (number(dividend)?, number(divisor)?),
        };
        let scaled = |value: Decimal, by: u64| -> Result<u128, BasicAmountError> {
            let scaled = value
                .checked_mul(Decimal::from(by))
                .ok_or_else(|| BasicAmountError::OutOfRange(text.into()))?;
            if !scaled.fract().is_zero() {
                return Err(BasicAmountError::TooFine(text.into()));
            }
            u128::try_from(scaled.trunc()).map_err(|_| BasicAmountError::OutOfRange(text.into()))
        };
        let (dividend, divisor) = (scaled(dividend, 10_000_000_000)?, scaled(divisor, 10_000)?);
        // A divisor of at most 28 digits, so inside 128 bits.
        let amount = Unrounded::ratio(dividend, divisor.saturating_mul(10_000))
            .filter(|amount| amount.round(Rounding::Down).pence() <= MOST_PENCE)
            .ok_or_else(|| BasicAmountError::OutOfRange(text.into()))?;
        let (pence, over) = amount.parts();
        Self::ratio(pence, over).ok_or_else(|| BasicAmountError::TooFine(text.into()))
    }
}

impl From<BasicAmount> for String {
    fn from(amount: BasicAmount) -> Self {
        alloc::format!("{amount}")
    }
}

#[cfg(feature = "serde")]
crate::money::read_from_text!(Estimate, "an amount in quotes, such as \"1234.50\"");
#[cfg(feature = "serde")]
crate::money::read_from_text!(TaxBase, "a number of dwellings in quotes, such as \"37919.44\"");
#[cfg(feature = "serde")]
crate::money::read_from_text!(BasicAmount, "a basic amount in quotes, such as \"289.71\"");
