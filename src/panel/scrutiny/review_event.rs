//! What can happen in a review.

use core::fmt;

use chrono::NaiveDate;

use crate::listed::listed;
use crate::panel::Delegate;
use crate::process::Happening;

listed! {
    /// What a panel reviews.
    pub enum Subject {
        /// A draft police and crime plan.
        Plan = "plan",
        /// A draft variation of a plan.
        Variation = "variation",
        /// An annual report.
        AnnualReport = "annual-report",
        /// Another decision or action of the commissioner.
        Other = "other",
    }
}

impl Subject {
    /// Whether it is a plan or a variation.
    #[must_use]
    pub const fn is_plan(self) -> bool {
        matches!(self, Self::Plan | Self::Variation)
    }
}

listed! {
    /// Who exercises a function of the panel.
    pub enum ActingBody {
        /// The panel itself.
        Panel = "panel",
        /// A sub-committee of it.
        SubCommittee = "sub-committee",
        /// An officer of a council in the area.
        Officer = "officer",
    }
}

impl ActingBody {
    /// To whom the panel then left the function.
    #[must_use]
    pub const fn delegate(self) -> Option<Delegate> {
        match self {
            Self::Panel => None,
            Self::SubCommittee => Some(Delegate::SubCommittee),
            Self::Officer => Some(Delegate::Officer),
        }
    }
}

listed! {
    /// Who comes before the panel for the commissioner.
    pub enum Presenter {
        /// The commissioner.
        Commissioner = "commissioner",
        /// The deputy, by arrangement with the commissioner.
        Deputy = "deputy",
        /// Somebody else.
        Other = "other",
    }
}

/// Something that happened in a review.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "kind", deny_unknown_fields)
)]
pub enum ReviewEvent {
    /// The annual report was produced.
    Produced {},
    /// The draft, or the annual report, was sent to the panel.
    Sent {},
    /// A meeting on the annual report was held.
    Met {
        /// Whether the public was admitted.
        public: bool,
        /// By whom.
        of: ActingBody,
    },
    /// The annual report was presented at the meeting.
    Presented {
        /// By whom.
        by: Presenter,
    },
    /// The panel asked there what its members thought appropriate.
    Questioned {},
    /// The draft, the report, the decision or the action was reviewed.
    Reviewed {
        /// By whom.
        by: ActingBody,
    },
    /// A report or recommendations were made to the commissioner.
    Reported {
        /// By whom.
        by: ActingBody,
    },
    /// The panel published them.
    Published {},
    /// The panel sent copies to the councils. England only.
    Copied {},
    /// The panel required a written response.
    ResponseRequired {
        /// The last day of the period that it set.
        by: NaiveDate,
    },
    /// It was judged whether the panel had a reasonable time for the draft.
    TimeJudged {
        /// Whether it had.
        reasonable: bool,
    },
    /// The commissioner had regard to the report or recommendations on the draft.
    RegardHad {},
    /// The commissioner gave the panel a response.
    Responded {},
    /// The commissioner published it.
    ResponsePublished {},
    /// The plan was issued or varied.
    Issued {},
}

impl Happening for ReviewEvent {
    fn name(&self) -> &'static str {
        match self {
            Self::Produced {} => "produced",
            Self::Sent {} => "sent",
            Self::Met { .. } => "met",
            Self::Presented { .. } => "presented",
            Self::Questioned {} => "questioned",
            Self::Reviewed { .. } => "reviewed",
            Self::Reported { .. } => "reported",
            Self::Published {} => "published",
            Self::Copied {} => "copied",
            Self::ResponseRequired { .. } => "response-required",
            Self::TimeJudged { .. } => "time-judged",
            Self::RegardHad {} => "regard-had",
            Self::Responded {} => "responded",
            Self::ResponsePublished {} => "response-published",
            Self::Issued {} => "issued",
        }
    }
}

impl fmt::Display for ReviewEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Produced {} => f.write_str("the annual report is produced"),
            Self::Sent {} => f.write_str("it is sent to the panel"),
            Self::Met { public, of } => {
                write!(f, "a {} meeting of the {of} is held", if *public { "public" } else { "private" })
            }
            Self::Presented { by } => write!(f, "the annual report is presented ({by})"),
            Self::Questioned {} => f.write_str("the panel asks its questions"),
            Self::Reviewed { by } => write!(f, "it is reviewed ({by})"),
            Self::Reported { by } => write!(f, "a report or recommendations are made ({by})"),
            Self::Published {} => f.write_str("the panel publishes its report"),
            Self::Copied {} => f.write_str("the panel sends copies to the councils"),
            Self::ResponseRequired { by } => write!(f, "a written response is required by {by}"),
            Self::TimeJudged { reasonable: true } => f.write_str("the panel had a reasonable time"),
            Self::TimeJudged { reasonable: false } => f.write_str("the panel had no reasonable time"),
            Self::RegardHad {} => f.write_str("the commissioner has regard to the report"),
            Self::Responded {} => f.write_str("the commissioner responds"),
            Self::ResponsePublished {} => f.write_str("the response is published"),
            Self::Issued {} => f.write_str("the plan is issued or varied"),
        }
    }
}

/// An event of a review and the day it happened.
pub type DatedReviewEvent = crate::process::Dated<ReviewEvent>;
