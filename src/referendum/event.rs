//! What can happen to an excessive amount, and where it then stands.

use core::fmt;
use core::num::NonZeroU16;

use chrono::NaiveDate;

use crate::budget::BasicAmount;
use crate::process::Happening;

/// Something that happened to an excessive amount.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "kind", deny_unknown_fields)
)]
pub enum Event {
    /// The Secretary of State ordered another day for referendums of the year.
    DayOrdered {
        /// The day.
        day: NaiveDate,
    },
    /// The basic amount was determined to be excessive.
    Determined {
        /// The amount of the year before, or the notional amount in its place.
        previous: BasicAmount,
        /// The amount for the year.
        amount: BasicAmount,
        /// Whether the year's report lists the commissioner in the lowest quartile.
        lowest_quartile: bool,
    },
    /// Substitute calculations were made.
    Substituted {
        /// Their basic amount.
        amount: BasicAmount,
    },
    /// Every billing authority was told, with the substitute precept. Notice to some of them alone is not encoded.
    Notified {
        /// How many billing authorities there are.
        authorities: NonZeroU16,
    },
    /// The referendums were held on this day.
    Polled {
        /// Votes for the amount, in all of them together.
        in_favour: u64,
        /// Votes against it.
        against: u64,
    },
    /// A billing authority held no referendum; one event for each.
    NotHeld {},
    /// The commissioner told the Secretary of State the result.
    ResultTold {},
    /// A direction that the referendum provisions do not apply for the year was received, after the calculations were
    /// made. Before them it states the requirement, and nothing is calculated again. (s. 52ZT(3), (4).)
    Directed {},
    /// The substitute precept was issued, where the Act does not bring it into effect by itself.
    SubstituteIssued {},
}

impl Happening for Event {
    fn name(&self) -> &'static str {
        match self {
            Self::DayOrdered { .. } => "day-ordered",
            Self::Determined { .. } => "determined",
            Self::Substituted { .. } => "substituted",
            Self::Notified { .. } => "notified",
            Self::Polled { .. } => "polled",
            Self::NotHeld {} => "not-held",
            Self::ResultTold {} => "result-told",
            Self::Directed {} => "directed",
            Self::SubstituteIssued {} => "substitute-issued",
        }
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DayOrdered { day } => write!(f, "the referendums are ordered to be on {day}"),
            Self::Determined { amount, previous, .. } => {
                write!(f, "{:#} after {:#} is excessive", amount.unrounded(), previous.unrounded())
            }
            Self::Substituted { amount } => {
                write!(f, "substitute calculations come to {:#}", amount.unrounded())
            }
            Self::Notified { authorities } => write!(f, "{authorities} billing authorities are told"),
            Self::Polled { in_favour, against } => {
                write!(f, "{in_favour} vote for the amount and {against} against")
            }
            Self::NotHeld {} => f.write_str("a billing authority holds no referendum"),
            Self::ResultTold {} => f.write_str("the Secretary of State is told the result"),
            Self::Directed {} => f.write_str("a direction that the provisions do not apply is received"),
            Self::SubstituteIssued {} => f.write_str("the substitute precept is issued"),
        }
    }
}

/// An event of a referendum and the day it happened.
pub type Dated = crate::process::Dated<Event>;

/// Where an amount stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Stage {
    /// It has not been determined to be excessive.
    NotExcessive,
    /// It is excessive; substitute calculations are to be made.
    Excessive,
    /// They are made; the billing authorities are to be told.
    Substituted,
    /// They have been told; the referendums are to come.
    Notified,
    /// The amount was approved, and stands; where a billing authority held no referendum the substitute has effect.
    Carried,
    /// It was not approved: the substitute has effect.
    Lost,
    /// No billing authority held a referendum: the substitute has effect.
    NotHeld,
    /// The billing authorities were not told in time and there was no referendum: the substitute is to be issued.
    SubstituteNeeded,
    /// The provisions do not apply for the year: substitutes are to be calculated and issued.
    Directed,
    /// The substitute is issued.
    SubstituteIssued,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotExcessive => "not determined to be excessive",
            Self::Excessive => "excessive, without substitute calculations",
            Self::Substituted => "billing authorities to be told",
            Self::Notified => "referendums to come",
            Self::Carried => "approved: the precept stands",
            Self::Lost => "not approved: the substitute precept has effect",
            Self::NotHeld => "no referendum held: the substitute precept has effect",
            Self::SubstituteNeeded => "no notice and no referendum: the substitute precept is to be issued",
            Self::Directed => "directed not to apply: substitutes to be issued",
            Self::SubstituteIssued => "substitute precept issued",
        })
    }
}

/// A referendum as stored: its area and year, and its events.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, rename = "Referendum")]
pub(super) struct Stored {
    pub(super) area: crate::area::Area,
    pub(super) year: crate::calendar::FinancialYear,
    pub(super) events: alloc::vec::Vec<Dated>,
}
