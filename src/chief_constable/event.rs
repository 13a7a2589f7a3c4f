//! What can happen in an appointment.

use core::fmt;

use super::EligibilityFacts;
use crate::listed::{Set, listed};
use crate::panel::Vote;
use crate::process::{Happening, Poll};

/// A candidate of the vacancy, by number: the crate keeps no names of persons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
pub struct Candidate(pub u16);

/// `candidate 1`.
impl fmt::Display for Candidate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "candidate {}", self.0)
    }
}

listed! {
    /// What the notification of a proposed appointment must hold. (Sch. 8 para. 3(2).)
    pub enum NoticeItem {
        /// The name of the person.
        Name = "name",
        /// The criteria used to assess suitability.
        Criteria = "criteria",
        /// Why the person meets them.
        WhyMet = "why-met",
        /// The terms and conditions of the appointment.
        Terms = "terms",
    }
}

listed! {
    /// What a panel's report recommends.
    pub enum Recommendation {
        /// To appoint.
        Appoint = "appoint",
        /// Not to appoint.
        DoNotAppoint = "do-not-appoint",
    }
}

listed! {
    /// What the commissioner decides on a recommendation.
    pub enum Response {
        /// Accepts it.
        Accepts = "accepts",
        /// Rejects it.
        Rejects = "rejects",
    }
}

/// Something that happened in an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", tag = "kind", deny_unknown_fields)
)]
pub enum Event {
    /// The panel received the commissioner's notification of a proposed appointment: of a first candidate, or
    /// once one was vetoed, of a reserve candidate.
    Proposed {
        /// Who.
        candidate: Candidate,
        /// What the notification held.
        notice: Set<NoticeItem>,
    },
    /// The panel held its public confirmation hearing.
    Heard {},
    /// The panel voted on a veto, whether or not it was carried.
    VotedOnVeto {
        /// The vote.
        vote: Vote,
    },
    /// The panel's report with a recommendation reached the commissioner.
    Recommended {
        /// What it recommends.
        recommendation: Recommendation,
    },
    /// The panel's report saying that it has vetoed reached the commissioner.
    ReportedVeto {},
    /// The panel published all its reports so far.
    Published {},
    /// The commissioner told the panel of the decision on its recommendation.
    Decided {
        /// Whether it is accepted.
        response: Response,
    },
    /// The candidate withdrew, or the commissioner dropped the proposal.
    Withdrawn {},
    /// The commissioner appointed a candidate.
    Appointed {
        /// Who.
        candidate: Candidate,
        /// What made the candidate eligible on the day.
        eligibility: EligibilityFacts,
    },
    /// The post fell vacant again.
    FellVacant {},
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
            Self::Proposed { .. } => "proposed",
            Self::Heard {} => "heard",
            Self::VotedOnVeto { .. } => "voted-on-veto",
            Self::Recommended { .. } => "recommended",
            Self::ReportedVeto {} => "reported-veto",
            Self::Published {} => "published",
            Self::Decided { .. } => "decided",
            Self::Withdrawn {} => "withdrawn",
            Self::Appointed { .. } => "appointed",
            Self::FellVacant {} => "fell-vacant",
            Self::Polled { .. } => "polled",
            Self::Declared {} => "declared",
        }
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Proposed { candidate, .. } => write!(f, "the panel is notified of {candidate}"),
            Self::Heard {} => f.write_str("the panel hears the candidate in public"),
            Self::VotedOnVeto { vote } => write!(
                f,
                "the panel votes on a veto: {} of {} members in favour",
                vote.in_favour(),
                vote.members()
            ),
            Self::Recommended { recommendation: Recommendation::Appoint } => {
                f.write_str("the panel reports and recommends to appoint")
            }
            Self::Recommended { recommendation: Recommendation::DoNotAppoint } => {
                f.write_str("the panel reports and recommends not to appoint")
            }
            Self::ReportedVeto {} => f.write_str("the panel reports that it has vetoed"),
            Self::Published {} => f.write_str("the panel publishes its report"),
            Self::Decided { response } => {
                write!(f, "the commissioner {response} the recommendation and tells the panel")
            }
            Self::Withdrawn {} => f.write_str("the proposal is withdrawn"),
            Self::Appointed { candidate, .. } => write!(f, "the commissioner appoints {candidate}"),
            Self::FellVacant {} => f.write_str("the post falls vacant"),
            Self::Polled { poll } => write!(f, "a poll is held ({poll})"),
            Self::Declared {} => f.write_str("the declaration of acceptance is delivered"),
        }
    }
}

/// An event of an appointment and the day it happened.
pub type Dated = crate::process::Dated<Event>;

/// An appointment as stored: its area and its events.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, rename = "Appointment")]
pub(super) struct Stored {
    pub(super) area: crate::area::Area,
    pub(super) events: alloc::vec::Vec<Dated>,
}
