//! Where a scrutiny stands, and the gaps it can fall into.

use core::fmt;

use crate::law::{PCP_REGS_2012, PRSRA_2011};
use crate::reasoning::Gap;

/// READING: no veto and no report by 8 February.
pub static NO_REPORT: Gap = Gap {
    statement: "when the scrutiny ends if the panel neither vetoes the precept nor reports on it by 8 February",
    readings: &[
        "it has no end until the panel reports and the commissioner responds: regulation 4(2) needs a veto",
        "it is over, as guidance for panels treats it, and the proposed precept may be issued",
    ],
    provisions: &[PCP_REGS_2012.regulation("4(2)"), PRSRA_2011.schedule("5", "1(2)(a)")],
};

/// READING: the commissioner told the panel only after the panel's last day.
pub static ASKED_TOO_LATE: Gap = Gap {
    statement: "what follows when the panel is told of a precept only after its own last day to deal with it, as it mostly is of a substitute",
    readings: &[
        "the regulations apply as they stand: the panel has not acted by its day, so the scrutiny is at an end whatever it decides",
        "the panel has not failed to act, for it could not: its veto stands, or its second report is still to come",
    ],
    provisions: &[
        PCP_REGS_2012.regulation("4(2)"),
        PCP_REGS_2012.regulation("6(3)"),
        PRSRA_2011.schedule("5", "1(3)"),
    ],
};

/// READING: publishing is part of the duty that has a last day, but the scrutiny goes by the response given.
pub static UNPUBLISHED: Gap = Gap {
    statement: "what follows when the response after a veto is given in time and published late, or not at all",
    readings: &[
        "nothing for the scrutiny, which goes by the response given; the duty to publish is still owed",
        "the duty to respond is not complied with until the response is published, so neither is its last day",
    ],
    provisions: &[
        PCP_REGS_2012.regulation("5(1)"),
        PCP_REGS_2012.regulation("7"),
        PCP_REGS_2012.regulation("8(1)"),
    ],
};

/// Where the scrutiny of a precept stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Stage {
    /// The panel has not been notified of a precept.
    NotNotified,
    /// The panel is reviewing the proposed precept.
    UnderReview,
    /// 8 February has passed without a veto and without a report.
    NoReport,
    /// The panel has reported without a veto; the commissioner responds.
    Reported,
    /// The panel has vetoed and said so in time; the commissioner responds with a revised precept.
    Vetoed,
    /// The panel is reviewing the revised precept.
    Revised,
    /// The panel has made its second report; the commissioner responds.
    SecondReported,
    /// The panel was told of a precept only after its last day to deal with it, and the text has no plain end.
    AskedTooLate,
    /// The scrutiny has ended; the precept may be issued.
    Ended,
    /// The precept is issued.
    Issued,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotNotified => "no precept notified to the panel",
            Self::UnderReview => "proposed precept under review by the panel",
            Self::NoReport => "no veto and no report in time",
            Self::Reported => "panel has reported without a veto",
            Self::Vetoed => "precept vetoed",
            Self::Revised => "revised precept under review by the panel",
            Self::SecondReported => "panel has made its second report",
            Self::AskedTooLate => "panel told after its last day",
            Self::Ended => "scrutiny ended",
            Self::Issued => "precept issued",
        })
    }
}
