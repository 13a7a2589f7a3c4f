//! Scrutiny of the precept.
//!
//! The commissioner tells the panel by 1 February what precept is proposed; the panel reports by 8 February and may
//! recommend, or by two-thirds of all its members veto. Without a veto the proposed precept is issued, or one the
//! panel recommends, and no other. After a veto the commissioner answers by 15 February with a revised precept, lower
//! or higher as the report asks; the panel reports again by 22 February but cannot veto again; and once that is
//! answered, by 1 March, the precept stays on the right side of the revised one unless the second report recommends
//! otherwise. A panel that vetoes and does not report by 8 February has its veto set aside.
//!
//! | question | ask | provision |
//! |---|---|---|
//! | where does the precept stand, and who acts next? | [`Scrutiny`] | Sch. 5; SI 2012/2271 Part 2 |
//! | by when? | [`LastDays`] | SI 2012/2271 regs 3 to 7; LGFA 1992 s. 40(5) |
//! | which figures may be issued? | [`Scrutiny::issuable`] | Sch. 5 paras 5, 6; SI 2012/2271 regs 4(2), 6(3), 8 |
//! | may this one? | [`Scrutiny::may_issue`] | the same; LGFA 1992 s. 40(5A) |
//! | which steps came late? | [`Scrutiny::late`] | the same |
//!
//! Sums are of the whole precept, compared in pence. In Wales the scrutiny is the same. A mayor's component for policing
//! is scrutinised as a commissioner's precept is; a commissioner who is the fire and rescue authority has a second
//! [`Scrutiny`], of [`Kind::Fire`]. London has none. The calculations behind the precept are in [`budget`](crate::budget).
//! Whether council tax rises so much that there must be a referendum is another gate, which a figure that passes this one
//! may still meet: [`Referendum::after`](crate::referendum::Referendum::after).

mod days;
mod event;
mod issuable;
mod next;
mod progress;
mod rules;
mod scrutiny;
mod stage;

pub use days::*;
pub use event::*;
pub use issuable::*;
pub use progress::*;
pub use rules::*;
pub use scrutiny::*;
pub use stage::*;

use crate::law::{LGFA_1992, LeftOut, PCP_REGS_2012, POLICE_ACT_1996, PRSRA_2011, Rule};
use crate::reasoning::Gap;

/// The rules of the topic.
pub static RULES: &[&Rule] = rules::RULES;

/// Where the law of the topic gives no answer, or can be read in more than one way.
pub static GAPS: &[&Gap] = &[&VETOED_FIGURE, &NO_REPORT, &ASKED_TOO_LATE, &UNPUBLISHED];

/// Provisions of the topic that are not encoded, and why.
pub static LEFT_OUT: &[LeftOut] = &[
    LeftOut {
        provision: LGFA_1992.section("40(6)"),
        reason: "the period before which no precept is issued in Wales rests on regulations that were not read",
    },
    LeftOut {
        provision: LGFA_1992.section("40(7)"),
        reason: "that the year's calculations come before the precept is not among the events",
    },
    LeftOut {
        provision: POLICE_ACT_1996.section("41"),
        reason: "a direction that sets a minimum budget is outside the scrutiny, which leaves it untouched",
    },
    LeftOut {
        provision: PRSRA_2011.schedule("5", "7"),
        reason: "the power to make the regulations binds the Secretary of State; what was made under it is encoded",
    },
    LeftOut {
        provision: PRSRA_2011.schedule("5", "8"),
        reason: "the power to make the regulations on issuing after a veto; what was made under it is encoded",
    },
    LeftOut {
        provision: PCP_REGS_2012.regulation("9"),
        reason: "Part 3 of the Regulations concerns chief constables and stands with their appointment",
    },
];
