//! The commissioner's staff: political restriction, and the posts an office must have.
//!
//! All staff of a commissioner hold politically restricted posts, the deputy alone excepted. That bars them from
//! councils and writes a closed list of forbidden acts into their contracts; everything not on the list is free. The
//! office must have a chief executive, who is head of paid service and monitoring officer by law, and a qualified
//! chief finance officer; it may have one deputy.
//!
//! | question | ask | provision |
//! |---|---|---|
//! | is this person politically restricted? | [`RestrictionFacts`] | LGHA 1989 s. 1(9) to (11) |
//! | can the post be exempted? | [`may_apply_for_exemption`] | LGHA 1989 ss. 3, 3A |
//! | may they do this? | [`ActivityFacts`] | SI 1990/851 reg. 3, Sch. paras 1, 3 to 8 |
//! | does resigning to stand take effect at once? | [`ResignationFacts`] | SI 1990/851 Sch. paras 2, 2D |
//! | may they be a councillor, an MP, on the panel? | [`MembershipFacts`] | LGHA 1989 s. 1(1), (1B); PRSRA 2011 Sch. 6 |
//! | may they be elected commissioner? | [`ElectionBarFacts`] | PRSRA 2011 s. 65(1), (1A) |
//! | has the office the posts it must have? | [`PostsFacts`] | PRSRA 2011 s. 18(1), Sch. 1 paras 6, 7 |
//! | who is monitoring officer? | [`OfficersFacts`] | LGHA 1989 ss. 4(1A), 5(1C) |
//! | is the chief finance officer qualified? | [`QualificationFacts`] | LGFA 1988 s. 113 |
//! | what of the chief executive's reports, as head of paid service and monitoring officer? | [`reports`] | LGHA 1989 ss. 4, 5 |
//! | how is a senior appointment put to the panel? | [`confirmation`] | PRSRA 2011 s. 18(6), Sch. 1 paras 7 to 12 |
//! | was the appointment on merit? | [`MeritFacts`] | LGHA 1989 s. 7 |
//! | who is controller, and is there an officer? | [`DataProtectionFacts`] | DPA 2018 s. 69; UK GDPR art. 37 |
//!
//! Limits: the City of London has no staff of an elected body, so there these questions are not law. London's posts
//! (PRSRA 2011 Sch. 3 para. 2) are not encoded: see [`LEFT_OUT`]. What the deputy may do is
//! in [`delegation`](crate::delegation).

mod activity;
pub mod confirmation;
mod data_protection;
mod election_bar;
mod membership;
mod merit;
mod officers;
mod posts;
mod qualification;
pub mod reports;
mod resignation;
mod restriction;
mod role;

pub use activity::*;
pub use data_protection::*;
pub use election_bar::*;
pub use membership::*;
pub use merit::*;
pub use officers::*;
pub use posts::*;
pub use qualification::*;
pub use resignation::*;
pub use restriction::*;
pub use role::Role;

use crate::law::{
    FRSA_2004, LGFA_1988, LGHA_1989, LeftOut, PCA_2017, POLICE_REGS_2003, POLITICAL_RESTRICTIONS_1990,
    PRSRA_2011, Rule, SI_2012_2892, SI_2024_414, count, joined,
};
use crate::reasoning::Gap;

/// The rules of the topic, question by question.
pub static RULES: &[&Rule] = &joined::<{ count(PARTS) }>(PARTS);

const PARTS: &[&[&Rule]] = &[OWN_RULES, confirmation::RULES, reports::RULES];

const OWN_RULES: &[&Rule] = &[
    &BODY_STAFF,
    &ONLY_STAFF,
    &DEPUTY_EXCEPTED_2012,
    &DEPUTY_EXCEPTED,
    &ACTING_COMMISSIONER,
    &ASSEMBLY_MEMBER,
    &LONDON_DEPUTY_PARTY_TERMS,
    &LONDON_DEPUTY_COUNCILLOR,
    &LONDON_DEPUTY_CANDIDACY,
    &COMBINED_AUTHORITY_STAFF,
    &COMBINED_AUTHORITY_DEPUTY,
    &ORDINARY_RULES,
    &FIRE_AUTHORITY_STAFF,
    &FIRE_AUTHORITY_TERMS,
    &TRANSFERRED_STAFF,
    &FORCE_CIVILIAN,
    &NO_EXEMPTION,
    &TERMS,
    &AT_ALL_TIMES,
    &ONLY_LISTED,
    &ANNOUNCE,
    &CANDIDACY_COMMONS,
    &CANDIDACY_SCOTLAND,
    &CANDIDACY_SENEDD,
    &CANDIDACY_EUROPE,
    &CANDIDACY_COUNCIL,
    &CANDIDACY_MAYORALTY,
    &AGENT,
    &PARTY_OFFICE,
    &CANVASS,
    &SPEAK,
    &PUBLISH,
    &PARTY_AIM,
    &TO_THE_PUBLIC,
    &OWN_DISPLAY,
    &OFFICIAL_DUTIES,
    &BREACH_OF_CONTRACT,
    &RESIGN_FOR_COMMONS,
    &RESIGN_FOR_SENEDD,
    &COUNCIL,
    &NOT_A_LOCAL_AUTHORITY,
    &JOINT_COMMITTEE,
    &COMMISSIONER_ON_PANEL,
    &CO_OPTION,
    &FIRE_CO_OPTION,
    &COMBINED_CO_OPTION,
    &CHIEF_EXECUTIVE,
    &CHIEF_FINANCE_OFFICER,
    &FINANCE_QUALIFICATION,
    &ONE_DEPUTY,
    &COMBINED_AUTHORITY_EMPLOYS,
    &HEAD_OF_PAID_SERVICE,
    &MONITORING_OFFICER,
    &NOT_THE_FINANCE_OFFICER,
    &MERIT,
    &COMBINED_AUTHORITY_MERIT,
    &DEPUTY_WITHOUT_MERIT,
    &LONDON_DEPUTY_WITHOUT_MERIT,
    &COMBINED_DEPUTY_WITHOUT_MERIT,
    &PAID_POSTS,
    &DESIGNATE_OFFICER,
    &CONTROLLER,
    &NO_CONFLICT,
];

/// Where the law of the topic gives no answer, or can be read in more than one way.
pub static GAPS: &[&Gap] = &[
    &LONDON_DEPUTY_AS_AGENT,
    &confirmation::ACTING_HEARING,
    &confirmation::APPOINTED_EARLY,
    &confirmation::DEPUTY_TERM_AFTER_VACANCY,
    &COMMONS,
    &SENEDD,
    &SECONDEE_CO_OPTION,
    &reports::MALADMINISTRATION_IN_WALES,
    &reports::STANDSTILL_START,
    &reports::HEAD_NOT_CONSIDERED,
    &SECONDEES,
    &YORK_MISQUOTATION,
    &LONDON_FIRE_STAFF,
];

/// Provisions of the topic that are not encoded, and why.
pub static LEFT_OUT: &[LeftOut] = &[
    MAYORS_DATA,
    LISTED_POSTS,
    reports::BEYOND_THE_CALENDAR,
    LeftOut {
        provision: LGHA_1989.section("4(1)(b)"),
        reason: "the staff and resources that the two officers think they need, here and in section 5(1)(b), are not encoded",
    },
    LeftOut {
        provision: LGHA_1989.section("4(5B)"),
        reason: "reports of a fire and rescue authority's own officers, here and in section 5(5)(a)(ia): fire law",
    },
    LeftOut {
        provision: SI_2024_414.schedule("1", "9(3)(c)"),
        reason: "that a combined authority too considers its head's report, at a meeting, is not encoded",
    },
    LeftOut {
        provision: LGHA_1989.section("5(5)(a)(ii)"),
        reason: "a council's 21 days, and section 5A on its executive, are council law",
    },
    LeftOut {
        provision: LGFA_1988.section("113(2)(b)"),
        reason: "those who held such a post when the section began in 1988 need no membership; spent",
    },
    LeftOut {
        provision: LGHA_1989.section("2"),
        reason: "which council and combined-authority officers are restricted is council law; the answer says so",
    },
    LeftOut {
        provision: LGHA_1989.section("1(1A)"),
        reason: "chief executives of Welsh councils are not staff of a commissioner",
    },
    LeftOut {
        provision: LGHA_1989.section("21(1B)"),
        reason: "whether a restricted person is barred from being a commissioner's fire authority is unclear, and section 66 of the 2011 Act settles most cases",
    },
    LeftOut {
        provision: LGHA_1989.section("21(1A)"),
        reason: "merit in a fire authority's appointments: fire law",
    },
    LeftOut {
        provision: POLITICAL_RESTRICTIONS_1990.only_schedule("9"),
        reason: "Part III binds councils' political assistants alone",
    },
    LeftOut {
        provision: POLITICAL_RESTRICTIONS_1990.only_schedule("1B"),
        reason: "paragraphs 1A to 1C and 2A to 2C served the first Scottish and Welsh elections of 1999",
    },
    LeftOut {
        provision: POLITICAL_RESTRICTIONS_1990.regulation("3(5)"),
        reason: "London's Deputy Mayor for Fire is not staff of a policing body",
    },
    LeftOut {
        provision: POLITICAL_RESTRICTIONS_1990.regulation("2"),
        reason: "that some foreign organisations are not parties is for whoever states the facts",
    },
    LeftOut {
        provision: POLICE_REGS_2003.regulation("6"),
        reason: "police officers' own bar on an active part in politics: police regulations",
    },
    LeftOut {
        provision: PRSRA_2011.schedule("3", "2"),
        reason: "the Mayor's Office must have a chief executive too, but its finance officer comes under the Greater London Authority Act 1999",
    },
    LeftOut {
        provision: PRSRA_2011.schedule("1", "13"),
        reason: "pay, allowances and pensions of staff are for the commissioner to decide",
    },
    LeftOut {
        provision: PCA_2017.section("121(4)"),
        reason: "deputies in post on 3 April 2017 with a by-election pending kept their old terms; spent",
    },
    LeftOut {
        provision: SI_2012_2892.article("4"),
        reason: "the first chief executives and finance officers, taken over in 2012, had transitory rules; spent",
    },
    LeftOut {
        provision: FRSA_2004.schedule("A2", "11"),
        reason: "the same hearing for a commissioner's fire finance officer, from 3 April 2017: fire law",
    },
    LeftOut {
        provision: SI_2024_414.schedule("1", "32"),
        reason: "when the term of South Yorkshire's deputy mayor for policing must end, the third day after a poll, and who is barred",
    },
    LeftOut {
        provision: PRSRA_2011.schedule("1", "13"),
        reason: "staff pay, allowances, gratuities and pensions are for the commissioner to set",
    },
    LeftOut {
        provision: PRSRA_2011.schedule("1", "15"),
        reason: "no personal liability for acts in good faith",
    },
    LeftOut {
        provision: PRSRA_2011.schedule("6", "22(1)(c)"),
        reason: "members of parliaments who may not be co-opted are not staff: panels",
    },
    LeftOut {
        provision: PRSRA_2011.section("65(1)(b)"),
        reason: "the remaining police grounds that bar a candidate: eligibility",
    },
];
