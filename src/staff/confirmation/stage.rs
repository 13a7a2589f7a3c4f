//! Where a senior post can stand.

use core::fmt;

use chrono::NaiveDate;

use crate::reasoning::{Outcome, Standing};

/// Where a senior post stands on a day, in the order of the steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Stage {
    /// The post is vacant and nobody is proposed.
    Vacant,
    /// The panel is reviewing a candidate.
    UnderReview,
    /// The three weeks passed without a report; the candidate can be appointed all the same.
    Unreported,
    /// The panel has recommended; the commissioner decides.
    Reported,
    /// The panel knows the decision; the candidate can be appointed, whatever the recommendation.
    Decided,
    /// The post has a holder and nobody is proposed.
    Filled,
    /// A mayor has the functions, and the post is the combined authority's.
    Transferred,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Vacant => "vacant, nobody proposed",
            Self::UnderReview => "candidate under review by the panel",
            Self::Unreported => "no report in time",
            Self::Reported => "panel has recommended",
            Self::Decided => "recommendation decided on",
            Self::Filled => "appointed",
            Self::Transferred => "the combined authority's",
        })
    }
}

/// Where a senior post stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Progress {
    /// The stage.
    pub stage: Stage,
    /// Whether the post has a holder, who may be about to leave while somebody else is proposed.
    pub filled: bool,
    /// Whether somebody acts in the post.
    pub acting: bool,
    /// Whether somebody must be appointed to act.
    pub wants_acting: bool,
    /// The last of the panel's three weeks, while they run and are known.
    pub due: Option<NaiveDate>,
}

impl fmt::Display for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.stage)?;
        if let Some(due) = self.due {
            write!(f, ", the panel's time ends with {due}")?;
        }
        if self.filled && self.stage != Stage::Filled {
            f.write_str("; the post still has a holder")?;
        }
        match (self.acting, self.wants_acting) {
            (true, _) => f.write_str("; somebody acts in the post"),
            (false, true) => f.write_str("; somebody must be appointed to act"),
            (false, false) => Ok(()),
        }
    }
}

impl Outcome for Progress {
    fn standing(&self) -> Standing {
        match (self.wants_acting, self.stage) {
            (true, _) => Standing::NotMet,
            (false, Stage::Filled) => Standing::Met,
            (false, Stage::Transferred) => Standing::NotApplicable,
            (false, _) => Standing::Stated,
        }
    }
}
