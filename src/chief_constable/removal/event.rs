//! What can happen in the suspension and removal of a chief constable.

use core::fmt;

use crate::chief_constable::Response;
use crate::listed::{Set, listed};
use crate::process::Happening;
use crate::process::Poll;

listed! {
    /// Whom the process is about.
    pub enum Subject {
        /// The chief constable.
        ChiefConstable = "chief-constable",
        /// A deputy or assistant acting because the chief constable cannot, or because there is none. (s. 41(10).)
        ActingChiefConstable = "acting-chief-constable",
    }
}

// Not derived: a list of values has no room for the attribute.
#[allow(clippy::derivable_impls, reason = "the enum is made by a macro")]
impl Default for Subject {
    fn default() -> Self {
        Self::ChiefConstable
    }
}

listed! {
    /// What the chief constable is given when a call is first proposed.
    pub enum ReasonsItem {
        /// A written explanation of the reasons. (Sch. 8 para. 13(2).)
        Explanation = "explanation",
        /// A copy of the chief inspector's written views. (SI 2003/527 reg. 11A(1)(c).)
        Views = "views",
    }
}

listed! {
    /// What the panel is given when a call is first proposed, at once or in two steps.
    pub enum ProposalItem {
        /// Written notification of the proposal. (Sch. 8 para. 13(3)(a).)
        Notification = "notification",
        /// A copy of the reasons. (Sch. 8 para. 13(3)(b).)
        Reasons = "reasons",
        /// A copy of the chief inspector's written views. (SI 2003/527 reg. 11A(1)(d).)
        Views = "views",
    }
}

listed! {
    /// What is given, and to whom, when a call is still proposed.
    pub enum FurtherItem {
        /// Notice to the chief constable. (Sch. 8 para. 14(2)(a).)
        NoticeToChiefConstable = "notice-to-chief-constable",
        /// Notice to the panel. (Sch. 8 para. 14(2)(b).)
        NoticeToPanel = "notice-to-panel",
        /// A fresh written explanation to the chief constable. (SI 2003/527 reg. 11A(2)(a).)
        ReasonsToChiefConstable = "reasons-to-chief-constable",
        /// The same to the panel. (SI 2003/527 reg. 11A(2)(a).)
        ReasonsToPanel = "reasons-to-panel",
        /// Copies of notice and explanation to the chief inspector. (SI 2003/527 reg. 11A(2)(b).)
        CopiesToInspectorate = "copies-to-inspectorate",
        /// Copies of notice, explanation and views to the chief executive. (SI 2003/527 reg. 11A(2)(c).)
        CopiesToChiefExecutive = "copies-to-chief-executive",
    }
}

listed! {
    /// Whether the public is let in.
    pub enum Sitting {
        /// In private, as a scrutiny hearing is.
        Private = "private",
        /// In public, as a confirmation hearing is.
        Public = "public",
    }
}

listed! {
    /// Who is entitled to attend a scrutiny hearing and speak.
    pub enum Party {
        /// The commissioner.
        Commissioner = "commissioner",
        /// The chief constable.
        ChiefConstable = "chief-constable",
    }
}

listed! {
    /// What the panel recommends on a proposed call.
    pub enum Advice {
        /// To call for the resignation or retirement.
        Call = "call",
        /// Not to.
        DoNotCall = "do-not-call",
    }
}

listed! {
    /// How a chief constable's service ends.
    pub enum Departure {
        /// By resignation.
        Resigned = "resigned",
        /// By retirement.
        Retired = "retired",
        /// With the fixed term of the appointment, which does not end while its holder acts. (SI 2003/527 reg. 11(2),
        /// (2D).)
        TermExpired = "term-expired",
        /// By dismissal, or at the end of other proceedings under police regulations. (SI 2003/527 reg. 11(3).)
        Dismissed = "dismissed",
        /// By promotion or transfer to another force. (SI 2003/527 reg. 11(3).)
        Moved = "moved",
        /// By the end of acting: only for somebody who acts. (PRSRA 2011 s. 41(1)(a), (5).)
        StoppedActing = "stopped-acting",
    }
}

/// Something that happened in a suspension or removal.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "kind", deny_unknown_fields)
)]
pub enum Event {
    /// The commissioner suspended the chief constable from duty.
    Suspended {},
    /// The commissioner told the panel of the suspension.
    SuspensionNotified {},
    /// The suspension ended, with or without a court.
    SuspensionEnded {},
    /// The chief inspector's written views on a proposed call reached the commissioner.
    ViewsObtained {},
    /// The commissioner explained the proposal to the chief constable.
    ReasonsGiven {
        /// What was given.
        given: Set<ReasonsItem>,
    },
    /// The commissioner notified the panel of the proposal, gave it a copy of the reasons, or both.
    ProposalNotified {
        /// What was given.
        given: Set<ProposalItem>,
    },
    /// The chief constable was invited to make written representations.
    Invited {},
    /// Written representations of the chief constable reached the commissioner.
    Represented {},
    /// The panel was given a copy of all written representations so far.
    RepresentationsCopied {},
    /// The time for representations is over and any made have been considered.
    Considered {},
    /// The panel received the notice that a call is still proposed, with what goes with it.
    StillProposed {
        /// What was given, and to whom.
        given: Set<FurtherItem>,
    },
    /// The panel consulted the chief inspector of constabulary.
    Consulted {},
    /// The panel held a scrutiny hearing.
    Heard {
        /// In private or in public.
        sitting: Sitting,
        /// Who was free to attend and speak, whether or not they did.
        open_to: Set<Party>,
    },
    /// The panel's written recommendation reached the commissioner.
    Recommended {
        /// What it recommends.
        advice: Advice,
    },
    /// The panel published its recommendation.
    Published {},
    /// The panel voted to block the call.
    Blocked {},
    /// The commissioner told the panel of the decision on its recommendation.
    Decided {
        /// Whether it is accepted.
        response: Response,
    },
    /// The commissioner gave up the proposal.
    Dropped {},
    /// The commissioner called on the chief constable to resign or retire.
    CalledOn {},
    /// The chief constable's service ended, or the acting of whoever acted.
    Left {
        /// How.
        departure: Departure,
    },
    /// A poll for the commissioner, or for the mayor with a commissioner's functions.
    Polled {
        /// Which kind.
        poll: Poll,
    },
    /// The person elected delivered the declaration of acceptance.
    Declared {},
}

impl Happening for Event {
    fn name(&self) -> &'static str {
        match self {
            Self::Suspended {} => "suspended",
            Self::SuspensionNotified {} => "suspension-notified",
            Self::SuspensionEnded {} => "suspension-ended",
            Self::ViewsObtained {} => "views-obtained",
            Self::ReasonsGiven { .. } => "reasons-given",
            Self::ProposalNotified { .. } => "proposal-notified",
            Self::Invited {} => "invited",
            Self::Represented {} => "represented",
            Self::RepresentationsCopied {} => "representations-copied",
            Self::Considered {} => "considered",
            Self::StillProposed { .. } => "still-proposed",
            Self::Consulted {} => "consulted",
            Self::Heard { .. } => "heard",
            Self::Recommended { .. } => "recommended",
            Self::Published {} => "published",
            Self::Blocked {} => "blocked",
            Self::Decided { .. } => "decided",
            Self::Dropped {} => "dropped",
            Self::CalledOn {} => "called-on",
            Self::Left { .. } => "left",
            Self::Polled { .. } => "polled",
            Self::Declared {} => "declared",
        }
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Suspended {} => f.write_str("the commissioner suspends the chief constable"),
            Self::SuspensionNotified {} => f.write_str("the panel is told of the suspension"),
            Self::SuspensionEnded {} => f.write_str("the suspension ends"),
            Self::ViewsObtained {} => f.write_str("the chief inspector gives written views"),
            Self::ReasonsGiven { given } => write!(f, "the chief constable is given: {given}"),
            Self::ProposalNotified { given } => write!(f, "the panel is given: {given}"),
            Self::Invited {} => f.write_str("the chief constable is invited to make written representations"),
            Self::Represented {} => f.write_str("the chief constable makes written representations"),
            Self::RepresentationsCopied {} => f.write_str("the panel is given a copy of the representations"),
            Self::Considered {} => f.write_str("the commissioner has considered any representations"),
            Self::StillProposed { given } => write!(f, "a call is still proposed: {given}"),
            Self::Consulted {} => f.write_str("the panel consults the chief inspector"),
            Self::Heard { sitting, open_to } => {
                write!(f, "the panel holds a hearing ({sitting}), open to: {open_to}")
            }
            Self::Recommended { advice: Advice::Call } => f.write_str("the panel recommends to call"),
            Self::Recommended { advice: Advice::DoNotCall } => {
                f.write_str("the panel recommends not to call")
            }
            Self::Published {} => f.write_str("the panel publishes its recommendation"),
            Self::Blocked {} => f.write_str("the panel votes to block the call"),
            Self::Decided { response } => {
                write!(f, "the commissioner {response} the recommendation and tells the panel")
            }
            Self::Dropped {} => f.write_str("the commissioner drops the proposal"),
            Self::CalledOn {} => {
                f.write_str("the commissioner calls on the chief constable to resign or retire")
            }
            Self::Left { departure } => write!(f, "the chief constable's service ends ({departure})"),
            Self::Polled { poll } => write!(f, "a poll is held ({poll})"),
            Self::Declared {} => f.write_str("the declaration of acceptance is delivered"),
        }
    }
}

/// An event of a removal and the day it happened.
pub type Dated = crate::process::Dated<Event>;

/// A removal as stored: its area, whom it is about, and its events.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, rename = "Removal")]
pub(super) struct Stored {
    pub(super) area: crate::area::Area,
    #[serde(default)]
    pub(super) subject: Subject,
    pub(super) events: alloc::vec::Vec<Dated>,
}
