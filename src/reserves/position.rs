//! Reserves on a day, and a forecast of them.
//!
//! General and earmarked reserves make up the total, so two of the three give the third and three can contradict
//! each other. Capital reserves stand apart.

use alloc::vec::Vec;
use core::cmp::Ordering;

use chrono::NaiveDate;

use crate::money::Pounds;

use super::policy::Of;

/// What a document states of the reserves on a day. The three stand in one equation, so two give the third.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Stated {
    /// The general reserve.
    pub general: Option<Pounds>,
    /// All earmarked revenue reserves.
    pub earmarked: Option<Pounds>,
    /// Both together.
    pub total: Option<Pounds>,
}

/// Usable revenue reserves on a day. The general reserve or the total may not be stated, but not neither.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "PositionParts", into = "PositionParts")
)]
pub struct Position {
    day: NaiveDate,
    general: Option<Pounds>,
    total: Option<Pounds>,
}

#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct PositionParts {
    day: NaiveDate,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    general: Option<Pounds>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    earmarked: Option<Pounds>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    total: Option<Pounds>,
}

#[cfg(feature = "serde")]
impl TryFrom<PositionParts> for Position {
    type Error = PositionError;

    fn try_from(parts: PositionParts) -> Result<Self, PositionError> {
        let PositionParts { day, general, earmarked, total } = parts;
        Self::new(day, Stated { general, earmarked, total })
    }
}

#[cfg(feature = "serde")]
impl From<Position> for PositionParts {
    fn from(position: Position) -> Self {
        let Position { day, general, total } = position;
        Self { day, general, earmarked: None, total }
    }
}

/// The balances cannot be those of one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum PositionError {
    /// Neither the general reserve nor the total follows from what is stated.
    #[error("neither the general reserve nor the total is stated")]
    NothingStated,
    /// General and earmarked do not make the total.
    #[error("`{general}` general and `{earmarked}` earmarked do not make a total of `{total}`")]
    DoesNotSum {
        /// The general reserve.
        general: Pounds,
        /// The earmarked reserves.
        earmarked: Pounds,
        /// The total stated.
        total: Pounds,
    },
    /// A part is larger than the whole.
    #[error("a part of `{part}` is above the total of `{total}`")]
    PartAboveTotal {
        /// The general or earmarked reserves.
        part: Pounds,
        /// The total stated.
        total: Pounds,
    },
    /// More than the crate counts.
    #[error("`{0}` and `{1}` are together too large")]
    TooLarge(Pounds, Pounds),
}

impl Position {
    /// The reserves on a day, from what is stated of them.
    ///
    /// # Errors
    /// [`PositionError`] where the figures contradict each other, or give neither the general reserve nor the
    /// total.
    pub fn new(day: NaiveDate, stated: Stated) -> Result<Self, PositionError> {
        let rest = |total: Pounds, part: Pounds| {
            total.checked_sub(part).ok_or(PositionError::PartAboveTotal { part, total })
        };
        let sum = |a: Pounds, b: Pounds| a.checked_add(b).ok_or(PositionError::TooLarge(a, b));
        let Stated { general, earmarked, total } = stated;
        let (general, total) = match (general, earmarked, total) {
            (None, _, None) => return Err(PositionError::NothingStated),
            (Some(general), None, None) => (Some(general), None),
            (None, None, Some(total)) => (None, Some(total)),
            (None, Some(earmarked), Some(total)) => (Some(rest(total, earmarked)?), Some(total)),
            (Some(general), None, Some(total)) => {
                rest(total, general)?;
                (Some(general), Some(total))
            }
            (Some(general), Some(earmarked), None) => (Some(general), Some(sum(general, earmarked)?)),
            (Some(general), Some(earmarked), Some(total)) => {
                if sum(general, earmarked)? != total {
                    return Err(PositionError::DoesNotSum { general, earmarked, total });
                }
                (Some(general), Some(total))
            }
        };
        Ok(Self { day, general, total })
    }

    /// The day.
    #[must_use]
    pub const fn day(&self) -> NaiveDate {
        self.day
    }

    /// The general reserve or the total, where it is stated or follows.
    #[must_use]
    pub const fn balance(&self, of: Of) -> Option<Pounds> {
        match of {
            Of::General => self.general,
            Of::Total => self.total,
        }
    }

    /// All earmarked reserves, where both others are stated or follow.
    #[must_use]
    pub fn earmarked(&self) -> Option<Pounds> {
        self.total?.checked_sub(self.general?)
    }
}

/// Positions on days that ascend.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "Vec<Position>", into = "Vec<Position>")
)]
pub struct Forecast(Vec<Position>);

/// The positions are no forecast.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ForecastError {
    /// There are none.
    #[error("a forecast needs a position")]
    Empty,
    /// One day has two.
    #[error("`{0}` has two positions")]
    Twice(NaiveDate),
    /// A day comes before the one listed ahead of it.
    #[error("`{day}` is listed after `{after}`")]
    OutOfOrder {
        /// The day listed ahead.
        after: NaiveDate,
        /// The earlier day.
        day: NaiveDate,
    },
}

impl Forecast {
    /// A forecast, earliest day first.
    ///
    /// # Errors
    /// [`ForecastError`] where it is empty or its days do not ascend.
    pub fn new(positions: Vec<Position>) -> Result<Self, ForecastError> {
        if positions.is_empty() {
            return Err(ForecastError::Empty);
        }
        for (one, next) in positions.iter().zip(positions.iter().skip(1)) {
            match one.day.cmp(&next.day) {
                Ordering::Less => {}
                Ordering::Equal => return Err(ForecastError::Twice(one.day)),
                Ordering::Greater => {
                    return Err(ForecastError::OutOfOrder { after: one.day, day: next.day });
                }
            }
        }
        Ok(Self(positions))
    }

    /// The positions, earliest first.
    #[must_use]
    pub fn positions(&self) -> &[Position] {
        &self.0
    }
}

impl TryFrom<Vec<Position>> for Forecast {
    type Error = ForecastError;

    fn try_from(positions: Vec<Position>) -> Result<Self, ForecastError> {
        Self::new(positions)
    }
}

impl From<Forecast> for Vec<Position> {
    fn from(forecast: Forecast) -> Self {
        forecast.0
    }
}
