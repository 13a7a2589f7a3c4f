//! What can happen to a senior post.

use core::fmt;

use chrono::NaiveDate;

use super::SeniorEligibilityFacts;
use crate::chief_constable::{Candidate, NoticeItem, Recommendation, Response};
use crate::listed::{Set, listed};
use crate::process::Happening;

listed! {
    /// The three posts that are put to the panel. (Sch. 1 para. 9(1).)
    pub enum SeniorPost {
        /// The commissioner's chief executive.
        ChiefExecutive = "chief-executive",
        /// The commissioner's chief finance officer.
        ChiefFinanceOfficer = "chief-finance-officer",
        /// The deputy commissioner, or a mayor's deputy for policing.
        Deputy = "deputy",
    }
}

/// Something that happened to a senior post.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "kind", deny_unknown_fields)
)]
pub enum Event {
    /// The panel received the notification of a proposed appointment.
    Proposed {
        /// Who.
        candidate: Candidate,
        /// What the notification held. (Sch. 1 para. 9(2).)
        notice: Set<NoticeItem>,
        /// What makes the candidate eligible.
        eligibility: SeniorEligibilityFacts,
    },
    /// The panel held its public confirmation hearing.
    Heard {},
    /// The panel's report with a recommendation reached the commissioner.
    Reported {
        /// What it recommends.
        recommendation: Recommendation,
    },
    /// The panel voted to veto.
    Vetoed {},
    /// The commissioner told the panel of the decision on its recommendation.
    Decided {
        /// Whether it is accepted.
        response: Response,
    },
    /// The candidate withdrew, or the commissioner does not go on with the appointment.
    Withdrawn {},
    /// The commissioner appointed a candidate.
    Appointed {
        /// Who.
        candidate: Candidate,
    },
    /// The holder left.
    Left {},
    /// In the commissioner's opinion the holder cannot carry out the duties of the post.
    HolderUnable {},
    /// The holder can again.
    HolderAble {},
    /// Somebody was appointed to act.
    ActingAppointed {
        /// Qualified to be a chief finance officer. Matters for that post alone.
        finance_qualified: bool,
    },
    /// Whoever acted stopped acting.
    ActingEnded {},
    /// A poll at an ordinary election of the commissioner, or of the mayor with a commissioner's functions.
    PolledAtOrdinary {},
    /// A poll to fill a vacancy in that office.
    PolledAtByElection {
        /// The day on which the vacancy occurred.
        vacant_since: NaiveDate,
    },
    /// The person elected delivered the declaration of acceptance.
    Declared {},
}

impl Happening for Event {
    fn name(&self) -> &'static str {
        match self {
            Self::Proposed { .. } => "proposed",
            Self::Heard {} => "heard",
            Self::Reported { .. } => "reported",
            Self::Vetoed {} => "vetoed",
            Self::Decided { .. } => "decided",
            Self::Withdrawn {} => "withdrawn",
            Self::Appointed { .. } => "appointed",
            Self::Left {} => "left",
            Self::HolderUnable {} => "holder-unable",
            Self::HolderAble {} => "holder-able",
            Self::ActingAppointed { .. } => "acting-appointed",
            Self::ActingEnded {} => "acting-ended",
            Self::PolledAtOrdinary {} => "polled-at-ordinary",
            Self::PolledAtByElection { .. } => "polled-at-by-election",
            Self::Declared {} => "declared",
        }
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Proposed { candidate, .. } => write!(f, "the panel is notified of {candidate}"),
            Self::Heard {} => f.write_str("the panel hears the candidate in public"),
            Self::Reported { recommendation } => {
                write!(f, "the panel reports with a recommendation ({recommendation})")
            }
            Self::Vetoed {} => f.write_str("the panel votes to veto"),
            Self::Decided { response } => {
                write!(f, "the commissioner {response} the recommendation and tells the panel")
            }
            Self::Withdrawn {} => f.write_str("the proposal is withdrawn"),
            Self::Appointed { candidate } => write!(f, "the commissioner appoints {candidate}"),
            Self::Left {} => f.write_str("the holder leaves"),
            Self::HolderUnable {} => f.write_str("the commissioner finds the holder unable"),
            Self::HolderAble {} => f.write_str("the holder is able again"),
            Self::ActingAppointed { .. } => f.write_str("somebody is appointed to act"),
            Self::ActingEnded {} => f.write_str("nobody acts any more"),
            Self::PolledAtOrdinary {} => f.write_str("a poll is held at an ordinary election"),
            Self::PolledAtByElection { vacant_since } => {
                write!(f, "a poll is held to fill the vacancy of {vacant_since}")
            }
            Self::Declared {} => f.write_str("the declaration of acceptance is delivered"),
        }
    }
}

/// An event of a senior post and the day it happened.
pub type Dated = crate::process::Dated<Event>;

/// A senior post as stored: its area, which post, and its events.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, rename = "Confirmation")]
pub(super) struct Stored {
    pub(super) area: crate::area::Area,
    pub(super) post: SeniorPost,
    pub(super) events: alloc::vec::Vec<Dated>,
}
