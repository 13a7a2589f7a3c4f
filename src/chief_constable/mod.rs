//! Appointing a chief constable.
//!
//! The commissioner proposes; the panel reviews, hears the candidate in public and reports within three weeks; it
//! recommends, or by two-thirds of all its members vetoes. Every candidate notified under paragraph 3 can be vetoed
//! until one is. From then on each further person for the vacancy is a reserve candidate, on whom the panel reports
//! but whom it cannot veto, however often another is proposed.
//!
//! | question | ask | provision |
//! |---|---|---|
//! | can this person be appointed at all? | [`EligibilityFacts`] | Sch. 8 para. 2 |
//! | does the veto take effect? | [`VetoFacts`] | Sch. 8 paras 5, 6 |
//! | how long has the panel? | [`three_weeks`] | Sch. 8 para. 4(6), (9), (10) |
//! | where does the appointment stand, and who acts next? | [`Appointment`] | Sch. 8 Part 1; SI 2012/2271 Part 3 |
//! | for how long can the appointment be? | [`TermFacts`] | SI 2003/527 reg. 11 |
//!
//! Outside London only: the Commissioner of Police of the Metropolis is a royal appointment on another footing.

mod appointment;
mod eligibility;
mod event;
mod next;
mod progress;
mod rules;
mod term;
mod veto;

pub use appointment::*;
pub use eligibility::*;
pub use event::*;
pub use progress::*;
pub use rules::*;
pub use term::*;
pub use veto::*;

use crate::law::{LeftOut, PCP_REGS_2012, POLICE_REGS_2003, PRSRA_2011, Rule};

/// The rules of the topic.
pub static RULES: &[&Rule] = rules::RULES;

/// Provisions of the topic that are not encoded, and why.
pub static LEFT_OUT: &[LeftOut] = &[
    LeftOut {
        provision: PRSRA_2011.schedule("8", "2(1B)"),
        reason: "which overseas forces and ranks are approved is in regulations that were not read; it is a fact here",
    },
    LeftOut {
        provision: PRSRA_2011.schedule("8", "11"),
        reason: "suspension and removal (Part 2 of the Schedule) are not yet encoded",
    },
    LeftOut {
        provision: PRSRA_2011.section("42"),
        reason: "the London appointments follow other rules and are not encoded",
    },
    LeftOut {
        provision: POLICE_REGS_2003.regulation("11(1)"),
        reason: "rank, training and advertising are set by determinations that were read in part only",
    },
    LeftOut {
        provision: POLICE_REGS_2003.regulation("11(2D)"),
        reason: "a fixed term that runs on while its holder acts as chief officer concerns deputies",
    },
    LeftOut {
        provision: PCP_REGS_2012.regulation("3"),
        reason: "Part 2 of the Regulations concerns precepts and stands with their scrutiny",
    },
];
