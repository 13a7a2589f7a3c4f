//! What can happen to a complaint or a conduct matter.

use core::fmt;

use crate::complaints::{Description, Recipient};
use crate::listed::{Set, listed};
use crate::process::Happening;

listed! {
    /// What is handled.
    pub enum Kind {
        /// A complaint, serious or not.
        Complaint = "complaint",
        /// A conduct matter: a sign of a crime, without a complaint.
        ConductMatter = "conduct-matter",
    }
}

listed! {
    /// Why it is not taken up.
    pub enum Because {
        /// Criminal proceedings deal or dealt with it. (Regs 9(6)(a), 11(4)(b), 12(2)(b).)
        CriminalProceedings = "criminal-proceedings",
        /// The complaint was withdrawn. (Reg. 9(6)(b).)
        Withdrawn = "withdrawn",
        /// The Director General finds exceptional circumstances against notifying. (Reg. 9(1).)
        Exceptional = "exceptional",
        /// What was received is no complaint about an office holder's conduct. (Reg. 10(1).)
        NotAComplaint = "not-a-complaint",
        /// The conduct matter was recorded as a complaint. (Regs 11(4)(a), 12(2)(a).)
        RecordedAsComplaint = "recorded-as-complaint",
    }
}

listed! {
    /// What the Director General determines on a reference. (Reg. 14.)
    pub enum Determined {
        /// It has to be investigated.
        Investigate = "investigate",
        /// It need not be, and goes back.
        ReferBack = "refer-back",
    }
}

listed! {
    /// What follows when an investigation is discontinued. (Reg. 24(8) to (10).)
    pub enum Direction {
        /// Nothing is directed.
        NoFurtherAction = "no-further-action",
        /// A report on it all the same.
        Report = "report",
        /// The Regulations are disapplied; for complaints alone.
        Disapply = "disapply",
        /// Informal resolution; for complaints alone.
        Resolve = "resolve",
        /// The panel handles it as it thinks fit.
        PanelDiscretion = "panel-discretion",
    }
}

listed! {
    /// Who is to resolve a complaint.
    pub enum Resolver {
        /// The panel as a whole.
        Panel = "panel",
        /// A sub-committee of the panel.
        SubCommittee = "sub-committee",
        /// One member of the panel.
        Member = "member",
        /// Somebody appointed who is not on the panel, holds no relevant office and is not the chief executive.
        Outsider = "outsider",
        /// The body's chief executive, appointed for it.
        ChiefExecutive = "chief-executive",
        /// The officer to whom the panel has delegated its part in complaints.
        Delegate = "delegate",
        /// A relevant office holder.
        OfficeHolder = "office-holder",
    }
}

/// Something that happened to a complaint or conduct matter.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "kind", deny_unknown_fields)
)]
pub enum Event {
    /// A complaint was made, or a conduct matter came to somebody's attention.
    Received {
        /// Whose.
        by: Recipient,
    },
    /// Whoever received it notified the office holder's panel.
    Notified {},
    /// The panel, or whoever received it, decided not to take it up.
    Declined {
        /// Why.
        because: Because,
    },
    /// The panel recorded it.
    Recorded {},
    /// The Director General directed the panel to record a conduct matter.
    RecordingDirected {},
    /// Those who have to be told of the last step were told.
    Told {},
    /// The complainant and the office holder got their copies of a recorded complaint.
    CopiesSupplied {},
    /// The panel determined that the complaint is serious.
    FoundSerious {},
    /// The Director General notified the panel that it must be referred.
    CalledIn {},
    /// The panel referred it.
    Referred {},
    /// The Director General determined whether it has to be investigated.
    Determined {
        /// Which way.
        outcome: Determined,
    },
    /// The Director General discontinued the investigation.
    Discontinued {
        /// What is to follow.
        direction: Direction,
    },
    /// The report of the investigation was submitted or completed.
    Reported {},
    /// The report was sent to the panel and published, so far as it can be.
    ReportPublished {},
    /// The panel decided to handle the complaint as it thinks fit.
    Disapplied {
        /// The kinds of complaint that it considers this one to be.
        under: Set<Description>,
    },
    /// The panel is done with what it handles as it thinks fit.
    Concluded {},
    /// The panel arranged for informal resolution.
    ResolutionArranged {
        /// By whom.
        by: Resolver,
    },
    /// The complaint went back from whoever was appointed to the panel as a whole.
    Remitted {},
    /// The complainant and the office holder were given the opportunity to comment.
    CommentInvited {},
    /// It was recorded that the office holder chose not to comment.
    SilenceNoted {},
    /// An apology was passed on for the office holder.
    ApologyTendered {
        /// The holder has admitted the conduct.
        admitted: bool,
        /// The holder has agreed to the apology.
        agreed: bool,
    },
    /// The panel treated it as resolved, for it had been satisfactorily dealt with before.
    TreatedAsResolved {},
    /// The outcome was recorded and copies sent to both.
    OutcomeRecorded {},
    /// Both were given the opportunity to make representations on publication.
    RepresentationsInvited {},
    /// Part of the record was published.
    Published {
        /// In the panel's opinion, having considered what was said, it is in the public interest.
        public_interest: bool,
    },
    /// The panel passed it to the monitoring officer.
    PassedOn {},
    /// The monitoring officer told the panel of the outcome.
    OutcomeTold {},
    /// The complainant withdrew, or wants no further steps, in writing and signed.
    Withdrawn {},
    /// The complainant indicated the same otherwise.
    WithdrawalIndicated {},
    /// The panel wrote to ask.
    WithdrawalAsked {},
    /// The complainant replied.
    Replied {
        /// With the wish to withdraw, or that no further steps be taken.
        withdraws: bool,
    },
    /// It was determined whether the withdrawn complaint is to be treated as a conduct matter.
    WithdrawalDetermined {
        /// It is.
        conduct_matter: bool,
    },
    /// The panel set out to investigate.
    Investigated {},
    /// The panel declared that the office holder has to leave office.
    Removed {},
}

impl Happening for Event {
    fn name(&self) -> &'static str {
        match self {
            Self::Received { .. } => "received",
            Self::Notified {} => "notified",
            Self::Declined { .. } => "declined",
            Self::Recorded {} => "recorded",
            Self::RecordingDirected {} => "recording-directed",
            Self::Told {} => "told",
            Self::CopiesSupplied {} => "copies-supplied",
            Self::FoundSerious {} => "found-serious",
            Self::CalledIn {} => "called-in",
            Self::Referred {} => "referred",
            Self::Determined { .. } => "determined",
            Self::Discontinued { .. } => "discontinued",
            Self::Reported {} => "reported",
            Self::ReportPublished {} => "report-published",
            Self::Disapplied { .. } => "disapplied",
            Self::Concluded {} => "concluded",
            Self::ResolutionArranged { .. } => "resolution-arranged",
            Self::Remitted {} => "remitted",
            Self::CommentInvited {} => "comment-invited",
            Self::SilenceNoted {} => "silence-noted",
            Self::ApologyTendered { .. } => "apology-tendered",
            Self::TreatedAsResolved {} => "treated-as-resolved",
            Self::OutcomeRecorded {} => "outcome-recorded",
            Self::RepresentationsInvited {} => "representations-invited",
            Self::Published { .. } => "published",
            Self::PassedOn {} => "passed-on",
            Self::OutcomeTold {} => "outcome-told",
            Self::Withdrawn {} => "withdrawn",
            Self::WithdrawalIndicated {} => "withdrawal-indicated",
            Self::WithdrawalAsked {} => "withdrawal-asked",
            Self::Replied { .. } => "replied",
            Self::WithdrawalDetermined { .. } => "withdrawal-determined",
            Self::Investigated {} => "investigated",
            Self::Removed {} => "removed",
        }
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Received { by } => write!(f, "it reaches the {by}"),
            Self::Declined { because } => write!(f, "it is not taken up ({because})"),
            Self::Determined { outcome } => write!(f, "the Director General determines: {outcome}"),
            Self::Discontinued { direction } => write!(f, "the investigation is discontinued ({direction})"),
            Self::Disapplied { under } => write!(f, "the panel handles it as it thinks fit ({under})"),
            Self::ResolutionArranged { by } => write!(f, "informal resolution by the {by} is arranged"),
            other => f.write_str(other.name()),
        }
    }
}

/// An event and the day it happened.
pub type Dated = crate::process::Dated<Event>;

/// A complaint or conduct matter as stored: its area, whom it is about, which it is, and its events.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, rename = "Complaint")]
pub(super) struct Stored {
    pub(super) area: crate::area::Area,
    pub(super) about: crate::complaints::Holder,
    pub(super) what: Kind,
    pub(super) events: alloc::vec::Vec<Dated>,
}
