//! The commissioner's own office: suspension, vacancy, acting commissioners.
//!
//! The panel may suspend a commissioner charged with an offence that carries more than two years. A vacancy is dated by
//! its cause: receipt of a resignation, death, or else the declaration of the appropriate officer or the High Court.
//! Whenever nobody holds the office, or its holder is incapacitated or suspended, the panel must appoint an acting
//! commissioner from the staff, who may do everything but issue or vary a plan.
//!
//! | question | ask | provision |
//! |---|---|---|
//! | may the panel suspend? | [`SuspensionFacts`] | s. 30(1), (4) |
//! | where does the office stand, when did a vacancy occur, who declares it? | [`Tenure`] | ss. 30(2), 50, 51, 59 to 61, 66, 70; Elections Act 2022 s. 31 |
//! | must the panel appoint, who may be appointed, when does it end? | [`Acting`] | ss. 62, 63 |
//! | what may an acting commissioner do? | [`acting_may_do`], [`Acting::may_do`] | s. 62(4), (5) |
//! | when do six months of incapacity end? | [`last_of_six_months`] | s. 63 |
//! | when must an elected person have accepted? | [`accept_by`] | s. 70(2) |
//!
//! Elections, by-elections and who the appropriate officer is are in [`election`](crate::election). What a suspension does
//! to pay is in [`pay`](crate::pay); that it is no special function, in [`panel`](crate::panel).

mod acting;
mod acting_event;
mod acting_next;
mod rules;
mod suspension;
mod tenure;
mod tenure_event;
mod tenure_matters;
mod tenure_next;
mod tenure_seat;
mod tenure_stage;

pub use crate::calendar::accept_by;
pub use acting::*;
pub use acting_event::*;
pub use acting_next::*;
pub use rules::*;
pub use suspension::*;
pub use tenure::*;
pub use tenure_event::*;
pub use tenure_next::*;
pub use tenure_stage::*;

use crate::law::{LeftOut, PRSRA_2011, Rule};
use crate::reasoning::Gap;

/// The rules of the topic.
pub static RULES: &[&Rule] = rules::RULES;

/// Where the law of the topic gives no answer, or can be read in more than one way.
pub static GAPS: &[&Gap] =
    &[&ELECTION_GAP, &CONVICTION_OPEN, &DISQUALIFIED_HOLDER, &DECLARATION_AFTER_ORDER, &WINNER_DIED];

/// Provisions of the topic that are not encoded, and why.
pub static LEFT_OUT: &[LeftOut] = &[
    LeftOut {
        provision: PRSRA_2011.section("33"),
        reason: "the suspension of the Mayor's Office in London is not encoded",
    },
    LeftOut {
        provision: PRSRA_2011.section("60(2)(b)"),
        reason: "that an application to the High Court lifts the officer's duty is in the rule, not an event",
    },
    LeftOut {
        provision: PRSRA_2011.section("65"),
        reason: "the grounds of disqualification, which are with eligibility, are one event in a tenure",
    },
    LeftOut {
        provision: PRSRA_2011.section("71(5)"),
        reason: "of the proceedings in the High Court, only a declaration of vacancy is an event in a tenure",
    },
    LeftOut {
        provision: crate::law::SI_2012_2892.article("5(5)"),
        reason: "the transitory bar on appointing police civilian staff is spent",
    },
    LeftOut {
        provision: crate::law::SI_2021_112.schedule("5", "28"),
        reason: "that mayors unable to act for six months cease to be mayor turns on their deputy mayors",
    },
];
