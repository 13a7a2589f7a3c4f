//! When a thing must be done by.

use core::fmt;

use chrono::NaiveDate;

/// A time limit as the law states it. The crate never turns the open ones into a number of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case", tag = "kind"))]
pub enum Deadline {
    /// On or before this day.
    By {
        /// The last day.
        day: NaiveDate,
    },
    /// Forthwith after a day.
    Forthwith {
        /// The day it runs from.
        after: NaiveDate,
    },
    /// As soon as practicable after a day.
    AsSoonAsPracticable {
        /// The day it runs from.
        after: NaiveDate,
    },
    /// Within a reasonable time, which somebody judges.
    Reasonable,
    /// The provision states no time.
    NoneStated,
}

impl Deadline {
    /// The last day, if the law fixes one.
    #[must_use]
    pub const fn last_day(self) -> Option<NaiveDate> {
        match self {
            Self::By { day } => Some(day),
            Self::Forthwith { .. }
            | Self::AsSoonAsPracticable { .. }
            | Self::Reasonable
            | Self::NoneStated => None,
        }
    }
}

impl fmt::Display for Deadline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::By { day } => write!(f, "by {day}"),
            Self::Forthwith { after } => write!(f, "forthwith after {after}"),
            Self::AsSoonAsPracticable { after } => write!(f, "as soon as practicable after {after}"),
            Self::Reasonable => f.write_str("within a reasonable time"),
            Self::NoneStated => f.write_str("no time limit stated"),
        }
    }
}
