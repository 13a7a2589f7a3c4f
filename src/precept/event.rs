//! What can happen in the scrutiny of a precept.

use alloc::vec::Vec;
use core::fmt;

use crate::listed::listed;
use crate::money::Pounds;
use crate::panel::Vote;
use crate::process::Happening;

listed! {
    /// Which precept: a commissioner who is also the fire and rescue authority issues two, each scrutinised alone.
    pub enum Kind {
        /// For policing; of a mayor, the component for policing.
        Policing = "policing",
        /// For the fire and rescue authority that the commissioner is.
        Fire = "fire",
    }
}

listed! {
    /// Why the panel's report says it vetoed. (SI 2012/2271 reg. 5(3).)
    pub enum Direction {
        /// Because the proposed precept is too high.
        TooHigh = "too-high",
        /// Because it is too low.
        TooLow = "too-low",
        /// The report indicates neither.
        Neither = "neither",
    }
}

listed! {
    /// What the second report says of the revised precept. (SI 2012/2271 reg. 6(2)(a).)
    pub enum Verdict {
        /// The panel accepts it.
        Accepts = "accepts",
        /// The panel rejects it, which stops nothing.
        Rejects = "rejects",
    }
}

/// A recommendation in a report of the panel.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", deny_unknown_fields, default)
)]
pub struct Recommendation {
    /// The precept it names, if it names one. Whether a figure accords with one that names none is for judgement.
    pub precept: Option<Pounds>,
}

impl Recommendation {
    /// A recommendation to issue a precept of this sum.
    #[must_use]
    pub const fn of(precept: Pounds) -> Self {
        Self { precept: Some(precept) }
    }
}

/// Something that happened in the scrutiny of a precept. Sums are of the whole precept, not of one band of dwelling.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", tag = "kind", deny_unknown_fields)
)]
pub enum Event {
    /// The panel was notified of the precept proposed; once a precept is issued, of a substitute for it.
    Proposed {
        /// The sum.
        precept: Pounds,
    },
    /// The panel, having reviewed the proposed precept, voted on a veto, whether or not it was carried.
    VotedOnVeto {
        /// The vote.
        vote: Vote,
    },
    /// The panel's report, without a veto, reached the commissioner.
    Reported {
        /// What it recommends, if anything.
        #[cfg_attr(feature = "serde", serde(default))]
        recommendations: Vec<Recommendation>,
    },
    /// The panel's report saying that it has vetoed reached the commissioner.
    ReportedVeto {
        /// Why, as the report says.
        because: Direction,
        /// What it recommends, if anything; the commissioner has regard to it, but it opens no figure.
        #[cfg_attr(feature = "serde", serde(default))]
        recommendations: Vec<Recommendation>,
    },
    /// The commissioner gave the panel the response to a report without a veto, or to the second report.
    Responded {},
    /// The commissioner gave the panel the response to a veto, with the revised precept.
    Revised {
        /// The sum.
        precept: Pounds,
    },
    /// The panel's second report, on the revised precept, reached the commissioner.
    SecondReported {
        /// Whether it accepts or rejects the revised precept; it need not say.
        #[cfg_attr(feature = "serde", serde(default))]
        verdict: Option<Verdict>,
        /// What it recommends, if anything.
        #[cfg_attr(feature = "serde", serde(default))]
        recommendations: Vec<Recommendation>,
    },
    /// The commissioner published the earliest response not yet published.
    Published {},
    /// The last of the billing authorities notified its tax base for the year.
    TaxBasesNotified {},
    /// The commissioner issued the precept.
    Issued {
        /// The sum.
        precept: Pounds,
    },
}

impl Happening for Event {
    fn name(&self) -> &'static str {
        match self {
            Self::Proposed { .. } => "proposed",
            Self::VotedOnVeto { .. } => "voted-on-veto",
            Self::Reported { .. } => "reported",
            Self::ReportedVeto { .. } => "reported-veto",
            Self::Responded {} => "responded",
            Self::Revised { .. } => "revised",
            Self::SecondReported { .. } => "second-reported",
            Self::Published {} => "published",
            Self::TaxBasesNotified {} => "tax-bases-notified",
            Self::Issued { .. } => "issued",
        }
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Proposed { precept } => write!(f, "the panel is notified of a precept of {precept:#}"),
            Self::VotedOnVeto { vote } => write!(
                f,
                "the panel votes on a veto: {} of {} members in favour",
                vote.in_favour(),
                vote.members()
            ),
            Self::Reported { recommendations } => {
                f.write_str("the panel reports without a veto")?;
                recommended(f, recommendations)
            }
            Self::ReportedVeto { because, recommendations } => {
                f.write_str(match because {
                    Direction::TooHigh => "the panel reports that it has vetoed the precept as too high",
                    Direction::TooLow => "the panel reports that it has vetoed the precept as too low",
                    Direction::Neither => "the panel reports that it has vetoed the precept",
                })?;
                recommended(f, recommendations)
            }
            Self::Responded {} => f.write_str("the commissioner responds to the report"),
            Self::Revised { precept } => {
                write!(f, "the commissioner responds with a revised precept of {precept:#}")
            }
            Self::SecondReported { verdict, recommendations } => {
                f.write_str(match verdict {
                    Some(Verdict::Accepts) => "the panel's second report accepts the revised precept",
                    Some(Verdict::Rejects) => "the panel's second report rejects the revised precept",
                    None => "the panel makes its second report",
                })?;
                recommended(f, recommendations)
            }
            Self::Published {} => f.write_str("the commissioner publishes the response"),
            Self::TaxBasesNotified {} => f.write_str("the last billing authority notifies its tax base"),
            Self::Issued { precept } => write!(f, "the commissioner issues a precept of {precept:#}"),
        }
    }
}

fn recommended(f: &mut fmt::Formatter<'_>, recommendations: &[Recommendation]) -> fmt::Result {
    recommendations.iter().enumerate().try_for_each(|(i, one)| {
        f.write_str(if i == 0 { ", recommending " } else { "; " })?;
        match one.precept {
            Some(precept) => write!(f, "{precept:#}"),
            None => f.write_str("without naming a figure"),
        }
    })
}

/// An event of a scrutiny and the day it happened.
pub type Dated = crate::process::Dated<Event>;

/// A scrutiny as stored: its area, year and kind, and its events.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, rename = "Scrutiny")]
pub(super) struct Stored {
    pub(super) area: crate::area::Area,
    pub(super) year: crate::calendar::FinancialYear,
    pub(super) kind: Kind,
    pub(super) events: Vec<Dated>,
}
