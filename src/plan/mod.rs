//! The police and crime plan.
//!
//! After each ordinary election the commissioner issues a plan within the financial year, and as soon as
//! practicable; may issue another or vary it at any time; consults the public, victims and the chief constable and
//! answers the panel on the way; and keeps it under review. It sets out a closed list of matters for a planning
//! period that outlasts the next election, and body and chief constable alike have regard to it.
//!
//! | question | answer | provision |
//! |---|---|---|
//! | does the plan set out all it must? | [`ContentFacts`], [`required_sections`] | PRSRA 2011 s. 7(1) |
//! | are there objectives under each head? | [`ObjectivesFacts`] | s. 7(2) |
//! | is every step taken, in order? | [`StepsFacts`], [`steps_for`] | ss. 5(5)-(8), 6(5)-(8); Police Act 1996 s. 96(1A) |
//! | who may issue or vary it, and jointly with whom? | [`may_make`], [`may_be_joint`] | ss. 5(3), (4), (5C), 18, 19, 62(4) |
//! | was it issued in time? | [`IssuingFacts`], [`PromptnessFacts`], [`issue_limits`] | ss. 5(1), (2), 6(1), (2) |
//! | how long does it run, and which is in effect? | [`planning_period`], [`InEffectFacts`] | s. 7(3), (7) |
//! | who gets a copy? | [`CopiesFacts`] | s. 5(10)-(12) |
//! | is a review called for? | [`ReviewFacts`] | ss. 5(9), 6(9) |
//! | who has regard to it? | [`RegardFacts`] | s. 8(1)-(4) |
//! | does it touch operational matters? | [`OperationalFacts`] | Policing Protocol; a warning only |
//! | which Strategic Policing Requirement? | [`SPR`], [`spr_on`] | Police Act 1996 s. 37A(1) |
//!
//! Breach of these rules is a matter for judicial review and for the panel: no provision makes it an offence or
//! undoes the plan. In London the Mayor's Office stands in the commissioner's place and the Assembly's police and crime
//! panel in the panel's; what differs there is said file by file. The City of London has no plan. The panel's own
//! duty to review the draft is with the panel's rules.

mod content;
mod copies;
mod deadline;
mod objectives;
mod operational;
mod period;
mod power;
mod regard;
mod review;
mod spr;
mod steps;

pub use content::*;
pub use copies::*;
pub use deadline::*;
pub use objectives::*;
pub use operational::*;
pub use period::*;
pub use power::*;
pub use regard::*;
pub use review::*;
pub use spr::*;
pub use steps::*;

use crate::law::{LeftOut, POLICE_ACT_1996, PRSRA_2011, Rule, SI_2017_470, SI_2024_414, count, joined};
use crate::reasoning::Gap;

const PARTS: &[&[&Rule]] = &[
    content::RULES,
    objectives::RULES,
    steps::RULES,
    power::RULES,
    deadline::RULES,
    period::RULES,
    copies::RULES,
    review::RULES,
    regard::RULES,
    operational::RULES,
];

/// The rules of the plan.
pub static RULES: &[&Rule] = &joined::<{ count(PARTS) }>(PARTS);

/// Where the law of the topic gives no answer, or can be read in more than one way.
pub static GAPS: &[&Gap] = &[&MAYORAL_BY_ELECTION, &POSTPONED_ELECTION, &CROSSED_PLANS, &VARYING_BY_DELEGATE];

/// What is not encoded.
pub static LEFT_OUT: &[LeftOut] = &[
    LeftOut {
        provision: PRSRA_2011.section("5(5A)(b)"),
        reason: "a fire authority whose area is only part of the police area: none has been made, so a fire area is \
                 known by its body",
    },
    LeftOut {
        provision: PRSRA_2011.section("6(10)"),
        reason: "London only: provisions of the Greater London Authority Act 1999 on the Mayor's strategies, applied to \
                 the plan in place of the rule on copies (s. 6(11), (14)); that Act was not read",
    },
    LeftOut {
        provision: PRSRA_2011.section("6(12)"),
        reason: "London only: consistency between the Mayor's strategies and the plan, and co-operation over it (s. 6(13))",
    },
    LeftOut {
        provision: PRSRA_2011.section("7(4)"),
        reason: "guidance on plans by the Secretary of State, and regard to it (s. 7(5), (6)): none is known",
    },
    LeftOut {
        provision: PRSRA_2011.section("8(5)"),
        reason: "guidance on regard to the plan, and regard to it (s. 8(6), (7)): none is known",
    },
    LeftOut {
        provision: PRSRA_2011.section("28(3)"),
        reason: "the panel's review of the draft and its report: the panel's own duty, with the panel's rules",
    },
    LeftOut {
        provision: PRSRA_2011.section("50(4)"),
        reason: "an order moving an ordinary poll to a later day of its year: none has been made; pass the true poll day",
    },
    LeftOut {
        provision: POLICE_ACT_1996.section("37A(2)"),
        reason: "the chief constable's regard to the Strategic Policing Requirement: with the duties held to account for",
    },
    LeftOut {
        provision: POLICE_ACT_1996.section("96(2)"),
        reason: "making the arrangements for getting views, after consulting the chief officer: standing arrangements, \
                 not steps of one plan",
    },
    LeftOut {
        provision: SI_2017_470.article("6(4)"),
        reason: "what the commissioner did goes on as the combined authority's: true of plans without a rule of its own \
                 here; the like Orders for West Yorkshire and York and North Yorkshire were not read on this",
    },
    LeftOut {
        provision: SI_2024_414.article("3(3)"),
        reason: "the mayors' own poll days: those since they took over are the days of the commissioners' cycle",
    },
];
