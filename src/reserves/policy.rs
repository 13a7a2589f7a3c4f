//! A commissioner's own policy on how much to hold in reserve, and the base its percentages are taken of.
//!
//! No law sets a level. A policy is one commissioner's own, so it is a fact of the office and comes with its
//! source; the commissioner alone can change it, and to depart from it is an internal matter. A percentage means
//! nothing without its base: which amount, of which year.

use alloc::borrow::Cow;
use core::fmt;

use crate::calendar::FinancialYear;
use crate::listed::listed;
use crate::money::{Percent, Pounds};

listed! {
    /// Which reserves a level is set for.
    pub enum Of {
        /// The general reserve: held for no stated purpose, for the unforeseen.
        General = "general",
        /// Usable revenue reserves together: general and earmarked.
        Total = "total",
    }
}

listed! {
    /// A kind of reserve, by what it may be used for.
    pub enum ReserveKind {
        /// Held for no stated purpose.
        General = "general",
        /// Revenue money set aside for a stated purpose.
        Earmarked = "earmarked",
        /// Capital receipts, capital grants not yet used, and other capital reserves.
        Capital = "capital",
    }
}

impl ReserveKind {
    /// Whether it counts in the balance that a level is set for. Capital reserves count in neither: what
    /// they may be spent on is restricted.
    #[must_use]
    pub const fn counts_in(self, of: Of) -> bool {
        matches!((self, of), (Self::General, _) | (Self::Earmarked, Of::Total))
    }
}

listed! {
    /// What a percentage is taken of. The same balance is a different share of each.
    #[non_exhaustive]
    pub enum BaseKind {
        /// The net revenue budget, also called the net budget.
        NetRevenueBudget = "net-revenue-budget",
        /// Net revenue expenditure.
        NetRevenueExpenditure = "net-revenue-expenditure",
        /// The revenue budget, where the policy does not say net.
        RevenueBudget = "revenue-budget",
        /// The police budget, where the policy says no more than that.
        PoliceBudget = "police-budget",
        /// The budget as approved, whatever stands in it.
        ApprovedBudget = "approved-budget",
        /// Core government funding, legacy council tax grants and precept: the base of published Home Office
        /// shares, not of any known policy.
        DirectFunding = "direct-funding",
    }
}

/// An amount that percentages are taken of: which, of what year, how much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Base {
    /// Which amount.
    pub kind: BaseKind,
    /// Its financial year.
    pub year: FinancialYear,
    /// How much.
    pub amount: Pounds,
}

/// `the net revenue budget 2021/22 of £183,100,000`.
impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the ")?;
        self.kind.as_str().split('-').try_for_each(|word| write!(f, "{word} "))?;
        write!(f, "{} of {:#}", self.year, self.amount)
    }
}

listed! {
    /// Whether a balance exactly at a limit keeps to it.
    #[derive(Default)]
    pub enum Edges {
        /// It does: "between", "at least", "as a minimum".
        #[default]
        Included = "included",
        /// It does not: "more than", "less than".
        Excluded = "excluded",
    }
}

impl Edges {
    #[cfg(feature = "serde")]
    fn are_included(&self) -> bool {
        *self == Self::Included
    }
}

/// How a policy sets the level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", tag = "kind", deny_unknown_fields)
)]
pub enum Test {
    /// Between two percentages of a base.
    PercentRange {
        /// The lower.
        lo: Percent,
        /// The higher.
        hi: Percent,
        /// What they are percentages of.
        base: BaseKind,
        /// Whether the two ends are inside.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Edges::are_included"))]
        edges: Edges,
    },
    /// At least a percentage of a base.
    PercentMin {
        /// The percentage.
        lo: Percent,
        /// What it is a percentage of.
        base: BaseKind,
        /// Whether the percentage itself is enough.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Edges::are_included"))]
        edges: Edges,
    },
    /// Held at a percentage of a base: an aim, not a limit.
    PercentTarget {
        /// The percentage.
        percent: Percent,
        /// What it is a percentage of.
        base: BaseKind,
    },
    /// Held at a sum: an aim, not a limit.
    CashLevel {
        /// The sum.
        amount: Pounds,
    },
    /// At least what a risk assessment finds prudent each time; the policy itself names no figure.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::reasoning::no_more_keys"))]
    RiskBased,
}

impl Test {
    /// What its percentages are taken of, where it has any.
    #[must_use]
    pub const fn base(&self) -> Option<BaseKind> {
        match *self {
            Self::PercentRange { base, .. }
            | Self::PercentMin { base, .. }
            | Self::PercentTarget { base, .. } => Some(base),
            Self::CashLevel { .. } | Self::RiskBased => None,
        }
    }

    /// Whether it is an aim, from which a balance may stray either way without passing a limit.
    #[must_use]
    pub const fn is_aim(&self) -> bool {
        matches!(self, Self::PercentTarget { .. } | Self::CashLevel { .. })
    }
}

/// One commissioner's own policy, with where it is written.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "Parts", rename_all = "kebab-case")
)]
pub struct Policy {
    pub(super) of: Of,
    pub(super) test: Test,
    pub(super) source: Cow<'static, str>,
}

#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts {
    of: Of,
    test: Test,
    source: alloc::string::String,
}

#[cfg(feature = "serde")]
impl TryFrom<Parts> for Policy {
    type Error = PolicyError;

    fn try_from(Parts { of, test, source }: Parts) -> Result<Self, PolicyError> {
        Self::new(of, test, source)
    }
}

/// The policy cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum PolicyError {
    /// The lower limit is above the higher.
    #[error("the lower limit of `{lo}` per cent is above the higher of `{hi}` per cent")]
    Crossed {
        /// The lower.
        lo: Percent,
        /// The higher.
        hi: Percent,
    },
    /// The limits meet and both are left out, so that no balance keeps to them.
    #[error("no balance lies between `{0}` per cent and itself with both ends left out")]
    NothingBetween(Percent),
    /// It says nowhere where it is written.
    #[error("a policy needs a source, such as `candidate briefing, spring 2021`")]
    NoSource,
}

impl Policy {
    /// A policy and where it is written.
    ///
    /// # Errors
    /// [`PolicyError`] where the limits cross or leave nothing between them, or the source is blank.
    pub fn new(of: Of, test: Test, source: impl Into<Cow<'static, str>>) -> Result<Self, PolicyError> {
        let source = source.into();
        if source.trim().is_empty() {
            return Err(PolicyError::NoSource);
        }
        match test {
            Test::PercentRange { lo, hi, .. } if lo > hi => Err(PolicyError::Crossed { lo, hi }),
            Test::PercentRange { lo, hi, edges: Edges::Excluded, .. } if lo == hi => {
                Err(PolicyError::NothingBetween(lo))
            }
            _ => Ok(Self { of, test, source }),
        }
    }

    /// Which reserves it is about.
    #[must_use]
    pub const fn of(&self) -> Of {
        self.of
    }

    /// How it sets the level.
    #[must_use]
    pub const fn test(&self) -> &Test {
        &self.test
    }

    /// Where it is written.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }
}
