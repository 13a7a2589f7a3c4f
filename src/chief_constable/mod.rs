//! Appointing a chief constable, and removing one.
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
//! | can the chief constable be suspended or made to go? | [`removal`] | s. 38(2) to (4); Sch. 8 Part 2; SI 2003/527 reg. 11A |
//!
//! Outside London only: the Commissioner of Police of the Metropolis is a royal appointment on another footing.

mod appointment;
mod eligibility;
mod event;
mod next;
mod progress;
pub mod removal;
mod rules;
mod stage;
mod steps;
mod term;
mod veto;

pub use appointment::*;
pub use eligibility::*;
pub use event::*;
pub use progress::*;
pub use rules::*;
pub use stage::*;
pub use term::*;
pub use veto::*;

use crate::law::{
    LeftOut, PCP_REGS_2012, POLICE_ACT_1996, POLICE_REGS_2003, PRSRA_2011, Rule, SI_2017_470, count, joined,
};
use crate::reasoning::Gap;

/// The rules of the topic.
pub static RULES: &[&Rule] = &joined::<{ count(PARTS) }>(PARTS);

const PARTS: &[&[&Rule]] = &[rules::RULES, removal::RULES];

/// Where the law of the topic gives no answer, or can be read in more than one way.
pub static GAPS: &[&Gap] = &[
    &RESERVE_OVERDUE,
    &FIRE_ROUTE_GAP,
    &removal::CALL_AFTER_DECIDING_AGAINST,
    &removal::CALL_OUTLIVES_ACTING,
    &VETO_UNREPORTED,
];

/// Provisions of the topic that are not encoded, and why.
pub static LEFT_OUT: &[LeftOut] = &[
    LeftOut {
        provision: PRSRA_2011.schedule("8", "2(1B)"),
        reason: "which overseas forces and ranks are approved is in regulations that were not read; it is a fact here",
    },
    LeftOut {
        provision: PRSRA_2011.schedule("8", "17"),
        reason: "suspending and removing deputy and assistant chief constables (Part 3) is the chief constable's own process",
    },
    LeftOut {
        provision: POLICE_REGS_2003.regulation("11B"),
        reason: "the chief inspector's part in removing deputy and assistant chief constables belongs to that process",
    },
    LeftOut {
        provision: PRSRA_2011.section("39"),
        reason: "appointing, suspending and calling on deputies, and assistants (s. 40), is for the chief constable",
    },
    LeftOut {
        provision: PRSRA_2011.section("41"),
        reason: "who acts for a chief constable and in what order is for the force; only subsection (10) is encoded",
    },
    LeftOut {
        provision: POLICE_ACT_1996.section("50"),
        reason: "conduct, performance and retirement are in regulations that were not read; here they only end a service",
    },
    LeftOut {
        provision: PRSRA_2011.section("48"),
        reason: "suspending and calling on the Commissioner of Police of the Metropolis follows other rules",
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
        provision: POLICE_REGS_2003.regulation("11(2E)"),
        reason: "the notice whether a term that ran on will be extended passes between chief constable and deputy",
    },
    LeftOut {
        provision: SI_2017_470.schedule("2", "21(f)"),
        reason: "takes the chief executive of SI 2003/527 reg. 11A(2)(c) from mayors, as the later Orders do; nobody comes in the place",
    },
    LeftOut {
        provision: PCP_REGS_2012.regulation("3"),
        reason: "Part 2 of the Regulations concerns precepts and stands with their scrutiny",
    },
];
