//! What can happen to an officer's report.

use core::fmt;

use crate::listed::listed;
use crate::process::Happening;

listed! {
    /// Whose report it is.
    pub enum ReportKind {
        /// The head of paid service's, with proposals on staff and organisation. (LGHA 1989 s. 4.)
        HeadOfPaidService = "head-of-paid-service",
        /// The monitoring officer's, on a breach of law or maladministration. (LGHA 1989 s. 5.)
        MonitoringOfficer = "monitoring-officer",
    }
}

listed! {
    /// Who prepared a report.
    pub enum Author {
        /// The officer, or whoever acts as chief executive.
        Officer = "officer",
        /// The member of staff nominated as the monitoring officer's deputy, while the officer was absent or ill.
        NominatedDeputy = "nominated-deputy",
        /// Anybody else.
        AnybodyElse = "anybody-else",
    }
}

listed! {
    /// Whether the chief finance officer was consulted on a monitoring officer's report.
    pub enum Consultation {
        /// Yes.
        Done = "done",
        /// It was not practicable.
        NotPracticable = "not-practicable",
        /// No.
        NotDone = "not-done",
    }
}

listed! {
    /// Who is sent a copy.
    pub enum Recipient {
        /// The commissioner or Mayor's Office; where a mayor has the functions, the mayor.
        Body = "body",
        /// The panel for the police area.
        Panel = "panel",
        /// The other members of the combined authority, where a mayor has the functions.
        AuthorityMembers = "authority-members",
    }
}

/// Something that happened to an officer's report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", tag = "kind", deny_unknown_fields)
)]
pub enum Event {
    /// The report was prepared.
    Prepared {
        /// By whom.
        by: Author,
        /// Whether the chief finance officer was consulted. Matters for the monitoring officer's report alone.
        consultation: Consultation,
    },
    /// A copy was sent.
    Sent {
        /// To whom.
        to: Recipient,
    },
    /// The body concluded its consideration.
    Considered {},
    /// A step was taken to give effect to the proposal or decision reported on.
    StepTaken {},
}

impl Happening for Event {
    fn name(&self) -> &'static str {
        match self {
            Self::Prepared { .. } => "prepared",
            Self::Sent { .. } => "sent",
            Self::Considered {} => "considered",
            Self::StepTaken {} => "step-taken",
        }
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Prepared { by, .. } => write!(f, "the report is prepared ({by})"),
            Self::Sent { to } => write!(f, "a copy is sent ({to})"),
            Self::Considered {} => f.write_str("the body concludes its consideration"),
            Self::StepTaken {} => f.write_str("a step is taken to give effect to what is reported on"),
        }
    }
}

/// An event of a report and the day it happened.
pub type Dated = crate::process::Dated<Event>;

/// A report as stored: its area, whose it is, and its events.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, rename = "OfficerReport")]
pub(super) struct Stored {
    pub(super) area: crate::area::Area,
    pub(super) of: ReportKind,
    pub(super) events: alloc::vec::Vec<Dated>,
}
