//! Where a chief finance officer's report stands.

use core::fmt;

use chrono::NaiveDate;

use crate::reasoning::{Outcome, Standing};

/// Where a report stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Stage {
    /// There is none.
    None,
    /// It is made, and no copy has been sent.
    Made,
    /// Some of the copies have been sent.
    PartlySent,
    /// All copies are sent, and the 21 days run; so does the prohibition.
    ToDecide,
    /// They have passed without a decision; the prohibition runs on.
    Overdue,
    /// It is decided, and the prohibition runs to the end of the next business day.
    Running,
    /// Nothing is prohibited any more; the answer, or word to the auditor, is owing.
    ToAnswer,
    /// All is done.
    Closed,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "no report",
            Self::Made => "made, not yet sent",
            Self::PartlySent => "sent to some who must have it",
            Self::ToDecide => "for decision",
            Self::Overdue => "not decided in time",
            Self::Running => "decided, the prohibition still running",
            Self::ToAnswer => "decided, and to be answered",
            Self::Closed => "decided and answered",
        })
    }
}

/// Where a report stands on a day, and what follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Progress {
    /// The stage.
    pub stage: Stage,
    /// The last day to decide, while it runs.
    pub due: Option<NaiveDate>,
    /// Whether the decision was late, or is.
    pub late: bool,
    /// Whether the prohibition runs. While some copies are sent and others not, the text does not say, and this is false.
    pub prohibited: bool,
    /// The day to whose end it runs, once consideration is concluded.
    pub prohibited_until: Option<NaiveDate>,
}

impl fmt::Display for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.stage)?;
        if let Some(due) = self.due {
            write!(f, ", by {due}")?;
        }
        match (self.prohibited_until, self.prohibited) {
            (Some(last), _) => write!(f, ", to the end of {last}"),
            (None, true) => f.write_str("; the prohibition runs"),
            (None, false) => Ok(()),
        }
    }
}

impl Outcome for Progress {
    fn standing(&self) -> Standing {
        match (self.late, self.stage) {
            (true, _) => Standing::NotMet,
            (false, Stage::Closed) => Standing::Met,
            (false, _) => Standing::Stated,
        }
    }
}
