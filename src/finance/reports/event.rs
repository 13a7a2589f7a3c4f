//! What can happen to a chief finance officer's report.

use core::fmt;

use crate::listed::{Set, listed};
use crate::process::Happening;

listed! {
    /// Whose chief finance officer it is: each reports on that authority alone.
    pub enum Authority {
        /// The commissioner's, or the Mayor's Office's.
        Body = "body",
        /// The chief constable's, or the Commissioner of Police of the Metropolis's.
        ChiefConstable = "chief-constable",
    }
}

listed! {
    /// What a report is made on.
    pub enum Trigger {
        /// Unlawful spending, a loss by an unlawful course, an unlawful entry. (s. 114(2).)
        Unlawfulness = "unlawfulness",
        /// A year's spending likely to exceed the resources available. (s. 114(3).)
        Shortfall = "shortfall",
    }
}

listed! {
    /// Who made a report. (s. 114(5), (6).)
    pub enum Author {
        /// The officer, or whoever acts as chief finance officer.
        Officer = "officer",
        /// While the officer is absent or ill, a nominated member of staff who belongs to a body of accountants.
        NominatedAccountant = "nominated-accountant",
        /// The same, where no member of the officer's staff belongs to one.
        NominatedWhereNoAccountant = "nominated-where-no-accountant",
        /// Anybody else.
        AnybodyElse = "anybody-else",
    }
}

listed! {
    /// Whether the head of paid service and the monitoring officer were consulted. (s. 114(3A).)
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
    /// Who is sent a copy of the report.
    pub enum Recipient {
        /// Whoever has the duty to audit the accounts when the report is made.
        Auditor = "auditor",
        /// The commissioner, or the Mayor's Office.
        Body = "body",
        /// The chief constable.
        ChiefConstable = "chief-constable",
        /// Each member of the panel for the police area, or of the Assembly's panel.
        PanelMembers = "panel-members",
        /// The Mayor of London.
        MayorOfLondon = "mayor-of-london",
        /// The chair of the London Assembly.
        AssemblyChair = "assembly-chair",
    }
}

listed! {
    /// What is decided on the report.
    pub enum View {
        /// The views in the report are agreed with.
        Agrees = "agrees",
        /// They are not.
        Disagrees = "disagrees",
    }
}

listed! {
    /// What the answer to a report must give. (s. 115(1E).)
    pub enum ResponsePart {
        /// The action taken, if any.
        ActionTaken = "action-taken",
        /// The action proposed, if any.
        ActionProposed = "action-proposed",
        /// The reasons for the action, or for none.
        Reasons = "reasons",
    }
}

listed! {
    /// Who is sent the answer.
    pub enum ResponseRecipient {
        /// The chief finance officer who reported.
        FinanceOfficer = "finance-officer",
        /// The auditor.
        Auditor = "auditor",
        /// Each member of the panel.
        PanelMembers = "panel-members",
        /// The commissioner or Mayor's Office.
        Body = "body",
    }
}

listed! {
    /// The chief finance officer's written authority for an agreement. (s. 115(6A), (6B).)
    pub enum AgreementAuthority {
        /// None, or none in writing that gives the ground and the reasons.
        None = "none",
        /// It is likely to stop the situation from getting worse.
        StopsWorsening = "stops-worsening",
        /// It is likely to improve it.
        Improves = "improves",
        /// It is likely to prevent it from recurring.
        PreventsRecurrence = "prevents-recurrence",
    }
}

/// Something that happened to a chief finance officer's report, or because of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", tag = "kind", deny_unknown_fields)
)]
pub enum Event {
    /// The report was made.
    Made {
        /// By whom.
        by: Author,
        /// Whether the two statutory officers were consulted. Matters for the body's report on unlawfulness alone.
        consultation: Consultation,
    },
    /// A copy was sent.
    Sent {
        /// To whom.
        to: Recipient,
    },
    /// Consideration was concluded and the decision made. What was decided does not matter to the prohibition.
    Considered {
        /// Whether the report was agreed with.
        view: View,
    },
    /// The answer was prepared.
    Responded {
        /// What it gives.
        gives: Set<ResponsePart>,
    },
    /// A copy of the answer was sent.
    ResponseSent {
        /// To whom.
        to: ResponseRecipient,
    },
    /// The finance officer told the auditor what was decided.
    AuditorTold {},
    /// The conduct reported on was pursued.
    ConductPursued {},
    /// A new agreement was made that may cost money at any time.
    Agreed {
        /// The finance officer's authority for it.
        authority: AgreementAuthority,
    },
}

impl Happening for Event {
    fn name(&self) -> &'static str {
        match self {
            Self::Made { .. } => "made",
            Self::Sent { .. } => "sent",
            Self::Considered { .. } => "considered",
            Self::Responded { .. } => "responded",
            Self::ResponseSent { .. } => "response-sent",
            Self::AuditorTold {} => "auditor-told",
            Self::ConductPursued {} => "conduct-pursued",
            Self::Agreed { .. } => "agreed",
        }
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Made { by, .. } => write!(f, "the report is made ({by})"),
            Self::Sent { to } => write!(f, "a copy is sent ({to})"),
            Self::Considered { view } => write!(f, "consideration is concluded ({view})"),
            Self::Responded { .. } => f.write_str("the answer is prepared"),
            Self::ResponseSent { to } => write!(f, "the answer is sent ({to})"),
            Self::AuditorTold {} => f.write_str("the auditor is told of the decision"),
            Self::ConductPursued {} => f.write_str("the conduct reported on is pursued"),
            Self::Agreed { authority } => write!(f, "a new agreement is made (authority: {authority})"),
        }
    }
}

/// An event of a report and the day it happened.
pub type Dated = crate::process::Dated<Event>;

/// A report as stored: its area, whose it is, on what, and its events.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, rename = "FinanceReport")]
pub(super) struct Stored {
    pub(super) area: crate::area::Area,
    pub(super) of: Authority,
    pub(super) on: Trigger,
    pub(super) events: alloc::vec::Vec<Dated>,
}
