//! The deputy, and whoever else exercises the body's functions by arrangement.
//!
//! A commissioner may appoint one deputy and arrange for the deputy to exercise any function but three: issuing the
//! plan, hiring and removing the chief constable, and calculating the budget. Anybody else may be given any function
//! that is not on the list; the deputy may pass on what the deputy holds, if it is not on the list either. Nobody
//! further down has power to pass anything on. Nothing goes to police officers, other policing bodies or their
//! staff. The function stays the body's own.
//!
//! | question | ask | provision |
//! |---|---|---|
//! | may this function go this way? | [`cell`] | ss. 18(3), (5), (7), 19(3), (5), (7) |
//! | may this arrangement be made? | [`ArrangementFacts`] | ss. 18(2) to (9), 19(2) to (9) |
//! | may this person be deputy? | [`DeputyFacts`] | s. 18(1)(a), (3)(a), (6); Sch. 1 para. 8(2) |
//! | may this fire function be delegated? | [`FireArrangementFacts`] | SI 2017/864 arts 4 to 8 and its like |
//!
//! The Act asks for no writing, no notice and no publication of an arrangement, and does not say what ends one. How a
//! deputy is put to the panel and until when a deputy's terms may run is in
//! [`staff::confirmation`](crate::staff::confirmation); that a panel delegates too, in [`panel`](crate::panel).

mod arrangement;
mod deputy;
mod fire;
mod matrix;
mod rules;

pub use arrangement::*;
pub use deputy::*;
pub use fire::*;
pub use matrix::*;
pub use rules::*;

use crate::law::{FRSA_2004, LeftOut, PRA_2002, PRSRA_2011, Rule, SI_2017_470, SI_2023_1432, SI_2024_414};
use crate::reasoning::Gap;

/// The rules of the topic.
pub static RULES: &[&Rule] = rules::RULES;

/// Where the law of the topic gives no answer, or can be read in more than one way.
pub static GAPS: &[&Gap] = &[&OWN_STAFF];

/// Provisions of the topic that are not encoded, and why.
pub static LEFT_OUT: &[LeftOut] = &[
    MAYORS_AUDITOR,
    LONDON_DEPUTY,
    NORTH_YORKSHIRES_FIRE,
    LeftOut {
        provision: PRA_2002.section("23(2)(pa)"),
        reason: "the regulations under which functions in police complaints are delegated were not read",
    },
    LeftOut {
        provision: PRSRA_2011.section("18(10)"),
        reason: "that the deputy is on the staff is used where it matters: acting commissioners, staff, the panel",
    },
    LeftOut {
        provision: PRSRA_2011.section("19(12)"),
        reason: "the Assembly's confirmation meeting and veto for London's deputy mayor are not encoded",
    },
    LeftOut {
        provision: SI_2024_414.schedule("1", "21(d)"),
        reason: "whether a mayor's deputy for policing is on the combined authority's staff decides nothing here",
    },
    LeftOut {
        provision: SI_2024_414.schedule("1", "23(b)"),
        reason: "that a mayor's panel scrutinises those who act by arrangement too is not encoded",
    },
    LeftOut {
        provision: SI_2017_470.schedule("1", "32(d)(ii)"),
        reason: "the third day after a mayor's poll, on which a deputy's terms end, is not encoded; nor in the other Orders",
    },
    LeftOut {
        provision: SI_2023_1432.article("43"),
        reason: "how combined-authority mayors delegate fire functions is not encoded",
    },
    LeftOut {
        provision: FRSA_2004.section("4H"),
        reason: "no order was found that lets a commissioner delegate fire functions to the chief constable",
    },
];
