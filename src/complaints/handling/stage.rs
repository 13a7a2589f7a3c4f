//! Where a complaint or conduct matter stands.

use core::fmt;

use chrono::NaiveDate;

use crate::listed::listed;
use crate::reasoning::{Outcome, Standing};

listed! {
    /// Where a complaint or conduct matter stands on a day.
    pub enum Stage {
        /// Nothing has happened.
        NotMade = "not-made",
        /// Somebody else has it, and the office holder's panel does not know.
        Elsewhere = "elsewhere",
        /// The panel has it and has not recorded it.
        Received = "received",
        /// It was not taken up.
        NotTakenUp = "not-taken-up",
        /// The panel has recorded it, and it need not be referred.
        Recorded = "recorded",
        /// It must be referred.
        Referable = "referable",
        /// It is referred, and the Director General has not determined whether to investigate.
        WithIopc = "with-iopc",
        /// It is being investigated, or a report on a discontinued investigation is to come.
        UnderInvestigation = "under-investigation",
        /// The report is made.
        Reported = "reported",
        /// A complaint came back for Part 4.
        ReferredBack = "referred-back",
        /// It is being resolved informally.
        Resolving = "resolving",
        /// The outcome of informal resolution is recorded.
        Resolved = "resolved",
        /// The monitoring officer deals with it.
        WithMonitoringOfficer = "with-monitoring-officer",
        /// The panel handles it as it thinks fit, or not at all.
        AtDiscretion = "at-discretion",
        /// It was withdrawn; whether it is a conduct matter is not determined.
        Withdrawing = "withdrawing",
        /// It was withdrawn and the Regulations have ceased to apply.
        Withdrawn = "withdrawn",
        /// It is done with.
        Closed = "closed",
    }
}

/// Where a complaint or conduct matter stands on a day, and what is overdue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Progress {
    /// The stage.
    pub stage: Stage,
    /// The last day for the reference, while one is owed.
    pub due: Option<NaiveDate>,
    /// Whether that day has passed.
    pub overdue: bool,
}

impl fmt::Display for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.stage)?;
        match self.due {
            Some(due) if self.overdue => write!(f, ", and it was to be referred by {due}"),
            Some(due) => write!(f, ", to be referred by {due}"),
            None => Ok(()),
        }
    }
}

impl Outcome for Progress {
    fn standing(&self) -> Standing {
        if self.overdue { Standing::NotMet } else { Standing::Stated }
    }
}
