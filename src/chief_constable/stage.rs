//! The stages of an appointment.

use core::fmt;

/// Whether the panel can still veto in this vacancy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum VetoPower {
    /// Nobody has been vetoed: whoever is proposed is a candidate under paragraph 3.
    Available,
    /// Somebody has: whoever is proposed is a reserve candidate, and the power does not come back.
    Exercised,
}

/// Where an appointment stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Stage {
    /// The post is vacant and nobody is proposed; nobody has been vetoed.
    Vacant,
    /// The panel is reviewing a candidate under paragraph 3.
    UnderReview,
    /// The panel has recommended; the commissioner decides.
    Reported,
    /// The panel has vetoed; another person is to be proposed.
    Vetoed,
    /// The panel carried a veto, but the three weeks passed without a report.
    VetoUnreported,
    /// The process for a candidate has ended without a veto; the candidate may be appointed.
    ProcessEnded,
    /// The panel is reviewing a reserve candidate.
    ReserveUnderReview,
    /// The three weeks for a reserve candidate passed without a report.
    ReserveOverdue,
    /// The panel has recommended on a reserve candidate; the commissioner decides.
    ReserveReported,
    /// The process for a reserve candidate has ended; the candidate may be appointed, or another proposed.
    ReserveEnded,
    /// A chief constable has been appointed.
    Filled,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Vacant => "vacant, nobody proposed",
            Self::UnderReview => "candidate under review by the panel",
            Self::Reported => "panel has recommended",
            Self::Vetoed => "candidate vetoed",
            Self::VetoUnreported => "veto carried but not reported in time",
            Self::ProcessEnded => "confirmation process ended",
            Self::ReserveUnderReview => "reserve candidate under review by the panel",
            Self::ReserveOverdue => "no report on the reserve candidate in time",
            Self::ReserveReported => "panel has recommended on the reserve candidate",
            Self::ReserveEnded => "confirmation process of the reserve candidate ended",
            Self::Filled => "appointed",
        })
    }
}
