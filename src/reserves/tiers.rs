//! The three tiers of a published reserves strategy. (Home Office guidance of 31 January 2018; FMCOP 2018 para. 7.2.1.)
//!
//! Every reserve is split between spending planned in the current medium term plan, projects beyond it, and
//! contingency; the three make up its balance on every date. They are another axis than general, earmarked and
//! capital: an insurance reserve is earmarked and third tier. See [`strategy_binding`](super::strategy_binding)
//! for how this binds.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use crate::law::{Binding, Rule};
use crate::money::Pounds;
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Weigh, facts};

use super::policy::ReserveKind;
use super::strategy::{TIERS, bind};

/// How a reserve is split: the three tiers of the guidance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Tiers {
    /// Tier 1: planned spending in the current medium term financial plan.
    pub planned: Pounds,
    /// Tier 2: specific projects beyond the planning period.
    pub later: Pounds,
    /// Tier 3: general contingency, or resources for other needs such as insurance.
    pub contingency: Pounds,
}

impl Tiers {
    /// The three together, unless too large.
    #[must_use]
    pub const fn sum(&self) -> Option<Pounds> {
        match self.planned.checked_add(self.later) {
            Some(sum) => sum.checked_add(self.contingency),
            None => None,
        }
    }
}

/// One reserve on one day, as a strategy shows it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ReserveLine {
    /// Its name.
    pub name: String,
    /// General, earmarked or capital: another axis than the tiers.
    pub kind: ReserveKind,
    /// The day.
    pub day: NaiveDate,
    /// The balance.
    pub balance: Pounds,
    /// The split; absent where the strategy gives none.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub tiers: Option<Tiers>,
}

impl ReserveLine {
    /// Whether it is split into tiers that make up the balance exactly.
    #[must_use]
    pub fn adds_up(&self) -> bool {
        self.tiers.and_then(|tiers| tiers.sum()) == Some(self.balance)
    }
}

/// The reserves a strategy shows: each name once a day.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "Vec<ReserveLine>", into = "Vec<ReserveLine>")
)]
pub struct ReserveTable(Vec<ReserveLine>);

/// The lines are no table of reserves.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ReserveTableError {
    /// There are none.
    #[error("a table of reserves needs a reserve")]
    Empty,
    /// One reserve stands in it twice for a day.
    #[error("`{name}` is given twice for `{day}`")]
    Twice {
        /// The reserve.
        name: String,
        /// The day.
        day: NaiveDate,
    },
}

impl ReserveTable {
    /// A table of reserves, sorted by day and name.
    ///
    /// # Errors
    /// [`ReserveTableError`] where it is empty, or gives a reserve twice for a day.
    pub fn new(mut lines: Vec<ReserveLine>) -> Result<Self, ReserveTableError> {
        if lines.is_empty() {
            return Err(ReserveTableError::Empty);
        }
        lines.sort_by(|a, b| (a.day, &a.name).cmp(&(b.day, &b.name)));
        let twice =
            lines.iter().zip(lines.iter().skip(1)).find(|(a, b)| (a.day, &a.name) == (b.day, &b.name));
        match twice {
            Some((line, _)) => Err(ReserveTableError::Twice { name: line.name.clone(), day: line.day }),
            None => Ok(Self(lines)),
        }
    }

    /// The lines, by day and name.
    #[must_use]
    pub fn lines(&self) -> &[ReserveLine] {
        &self.0
    }
}

impl TryFrom<Vec<ReserveLine>> for ReserveTable {
    type Error = ReserveTableError;

    fn try_from(lines: Vec<ReserveLine>) -> Result<Self, ReserveTableError> {
        Self::new(lines)
    }
}

impl From<ReserveTable> for Vec<ReserveLine> {
    fn from(table: ReserveTable) -> Self {
        table.0
    }
}

facts! {
    /// The reserves a strategy shows, with their tiers.
    pub struct TierFacts {
        /// The table, every reserve and every date.
        pub reserves: Fact<ReserveTable>,
    }
}

/// Whether every reserve is split into tiers that add up.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case", tag = "kind"))]
pub enum TierCheck {
    /// Every one is.
    AddUp {
        /// How what is asked binds.
        binding: Binding,
    },
    /// These have no split, or one that is not their balance.
    DoNotAddUp {
        /// The lines.
        lines: Vec<ReserveLine>,
        /// How what is departed from binds.
        binding: Binding,
    },
}

impl fmt::Display for TierCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AddUp { .. } => f.write_str("the tiers make up every reserve"),
            Self::DoNotAddUp { lines, binding } => {
                write!(f, "the tiers do not make up the balance, as the {binding} asks:")?;
                lines.iter().enumerate().try_for_each(|(i, line)| {
                    write!(f, "{} {} on {}", if i > 0 { "," } else { "" }, line.name, line.day)
                })
            }
        }
    }
}

impl Outcome for TierCheck {
    fn standing(&self) -> Standing {
        match self {
            Self::AddUp { .. } => Standing::Met,
            Self::DoNotAddUp { .. } => Standing::Warning,
        }
    }
}

/// Whether the three tiers make up every reserve on every date. (Guidance of 2018; FMCOP 2018 para. 7.2.1.)
impl Question for TierFacts {
    type Outcome = TierCheck;

    const RULE: &'static Rule = &TIERS;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<TierCheck> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        let all = self.reserves().is(|table| table.lines().iter().all(ReserveLine::adds_up));
        let all = weigh.test(&TIERS, all)?;
        let binding = bind(&mut weigh, law_on, all)?;
        let lines: Vec<_> =
            self.reserves().needed()?.lines().iter().filter(|line| !line.adds_up()).cloned().collect();
        Ok(if lines.is_empty() {
            TierCheck::AddUp { binding }
        } else {
            TierCheck::DoNotAddUp { lines, binding }
        })
    }
}
