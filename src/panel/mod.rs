//! Police and crime panels: who sits on them, how they vote, what they must, may and may not do.
//!
//! Every police area outside London has a panel of councillors and co-opted members, which scrutinises the
//! commissioner, not the chief constable, and does so to support the commissioner's work. It has two vetoes, each
//! by two-thirds of its members.
//!
//! | question | answer | provision |
//! |---|---|---|
//! | did two-thirds of the members vote for it? | [`Vote`], [`Roll`], [`votes_needed`] | PRSRA 2011 Sch. 8 para. 5(4), Sch. 5 para. 4 |
//! | who sets it up, and what is it? | [`established_by`], [`legal_nature`] | Sch. 6 paras 3, 4(5), 12, 13(5) |
//! | has it the members it should have? | [`NumbersFacts`], [`may_resolve`] | Sch. 6 paras 4, 13 |
//! | how many may one council appoint? | [`seats_of_council`] | Sch. 6 paras 5 to 8, 15 |
//! | may everybody on it sit? | [`RosterFacts`] | Sch. 6 paras 21 to 23 |
//! | may this person be co-opted? | [`CoOptionFacts`] | Sch. 6 paras 21 to 23; SI 2012/1433 reg. 7 |
//! | must the elected mayor be nominated? | [`MayorFacts`] | Sch. 6 para. 33 |
//! | how are its seats filled, and what if they are not? | [`membership::Composition`] | Sch. 6 paras 4 to 16, 33 to 35; SI 2012/1433 |
//! | is it balanced? | [`BalanceFacts`] | Sch. 6 paras 31 to 32A |
//! | are its arrangements complete? | [`ArrangementsFacts`] | Sch. 6 paras 5, 11, 24, 28, 29 |
//! | may it do this? | [`may`] | ss. 28, 29; Schs 1, 5, 6, 8 |
//! | may it leave this to others? | [`may_delegate`] | Sch. 6 para. 27; SI 2012/2734 reg. 7 |
//! | must it be given this information? | [`InformationFacts`] | s. 13 |
//! | how does a review go, who comes before it, what is supplied? | [`scrutiny::Review`], [`scrutiny::Occasion`], [`scrutiny::InformationRequest`] | ss. 5, 12, 13, 28, 29 |
//! | what is it called? | [`panel_name`] | s. 28(1B) |
//! | did it do its duty on plan, annual report, publication? | [`PlanReviewFacts`], [`AnnualReportFacts`], [`PublicationFacts`], [`SupportFacts`] | s. 28(2) to (9) |
//! | are its rules of procedure complete? | [`ProcedureFacts`] | Sch. 6 para. 25 |
//! | how did an ordinary decision go? was there a quorum? | [`DecisionFacts`], [`QuorumFacts`] | LGA 1972 Sch. 12 paras 39, 44 |
//! | is the meeting public? on what notice? may it be remote? | [`hearing_is_public`], [`clear_days_of_notice`], [`may_meet_remotely`] | Sch. 8 paras 6, 15; LGA 1972 s. 100A; SI 2020/392 |
//! | does a vacancy spoil it? | [`proceedings_stand_despite`] | Sch. 6 para. 30 |
//!
//! Limits: an English area is taken to have a panel set up by its councils, as no order moving one to Part 3 of
//! Schedule 6 is known. In London the London Assembly's panel has other functions, which are left out.

mod arrangements;
mod balance;
mod co_option;
mod composition;
mod decision;
mod delegation;
mod establishment;
mod functions;
mod information;
mod mayor;
mod meetings;
pub mod membership;
mod powers;
mod procedure;
mod roster;
pub mod scrutiny;
mod seats;
mod voting;

pub use arrangements::*;
pub use balance::*;
pub use co_option::*;
pub use composition::*;
pub use decision::*;
pub use delegation::*;
pub use establishment::*;
pub use functions::*;
pub use information::*;
pub use mayor::*;
pub use meetings::*;
pub use powers::*;
pub use procedure::*;
pub use roster::*;
pub use seats::*;
pub use voting::*;

use chrono::NaiveDate;

use crate::area::{Area, Body};
use crate::law::{
    LGA_1972, LeftOut, PCP_ENACTMENTS_2012, PCP_NOMINATIONS_2012, PROTOCOL_2023, PRSRA_2011, Rule,
    SI_2012_2892, SI_2024_414, count, joined,
};
use crate::reasoning::{Answer, Gap, Unsettled};

const MAYORS: LeftOut = LeftOut {
    provision: SI_2024_414.schedule("1", "34"),
    reason: "for a mayor the transfer Orders change who may sit on the panel and whom it may require or request",
};

/// What the transfer Orders change for the panels of mayors, in their schedules of modifications.
pub static MAYORAL_PANELS: LeftOut = MAYORS;

/// Stops where the panel is a mayor's, for the Orders' changes to these rules are not encoded.
fn unless_mayors(area: Area, law_on: NaiveDate) -> Answer<()> {
    match area.body_on(law_on) {
        Ok(Body::Mayor) => Err(Unsettled::NotEncoded(&MAYORAL_PANELS)),
        _ => Ok(()),
    }
}

/// The rules of the topic.
pub static RULES: &[&Rule] = &joined::<{ count(PARTS) }>(PARTS);

const PARTS: &[&[&Rule]] = &[OWN_RULES, membership::RULES, scrutiny::RULES];

const OWN_RULES: &[&Rule] = &[
    &PANEL,
    &FIRE_PANEL_NAME,
    &ESTABLISHED_BY_COUNCILS,
    &ESTABLISHED_BY_SECRETARY_OF_STATE,
    &COMMITTEE_OF_COUNCILS,
    &NO_COMMITTEE,
    &NUMBERS,
    &APPOINTED_ENGLAND,
    &APPOINTED_WALES,
    &CO_OPTED_ENGLAND,
    &CO_OPTED_WALES,
    &MORE_THAN_TWO,
    &AGREED_BY_SECRETARY_OF_STATE,
    &AT_MOST_TWENTY,
    &EXTRA_MEMBERS,
    &QUOTA,
    &SINGLE_COUNCIL,
    &ONE_EACH,
    &ASKED_IN_WALES,
    &NO_COMMISSIONER,
    &NO_COMMISSIONERS_STAFF,
    &NO_FORCE_STAFF,
    &NO_MP,
    &NO_MS,
    &NO_MSP,
    &NO_MEP,
    &NO_FIRE_STAFF,
    &NO_TRANSFERRED_FIRE_STAFF,
    &NO_COUNCIL_MEMBER_OF_TWO,
    &TWO_WHO_ARE_NO_COUNCIL_MEMBERS,
    &UNANIMITY,
    &NOMINATE_MAYOR,
    &MAYOR_DECLINED,
    &MAYOR_RULE_EXCLUDED,
    &BALANCED,
    &SKILLED,
    &DECIDE_ON_MORE,
    &HAVE_MORE,
    &FIRE_EXPERTISE,
    &ARRANGE_CO_OPTION,
    &ARRANGE_TERMS,
    &ARRANGE_LEAVING,
    &ARRANGE_REAPPOINTMENT,
    &ARRANGE_PROMOTION,
    &ARRANGE_SUPPORT,
    &ARRANGE_GUIDANCE,
    &ARRANGE_COSTS,
    &ARRANGE_ALLOWANCES,
    &ARRANGE_NO_PROCEDURE,
    &COUNTS_MEMBERS,
    &VACANCIES_DROP_OUT,
    &COUNTS_PERSONS_ONCE,
    &EVERY_MEMBER_VOTES,
    &SUPPORT,
    &PLAN_REVIEW,
    &PLAN_REPORT,
    &ANNUAL_REPORT_MEETING,
    &ANNUAL_REPORT_QUESTIONS,
    &ANNUAL_REPORT_REVIEW,
    &ANNUAL_REPORT_REPORT,
    &SCRUTINY,
    &SCRUTINISES_COMMISSIONER,
    &PUBLISH,
    &COPIES,
    &REQUIRE_ATTENDANCE,
    &DEPUTY_IS_STAFF,
    &OWN_ADVICE,
    &REQUIRE_RESPONSE,
    &COMMISSIONER_COMPLIES,
    &STAFF_COMPLY,
    &REQUEST_CHIEF_CONSTABLE,
    &MAY_VETO_CHIEF_CONSTABLE,
    &MAY_VETO_PRECEPT,
    &SENIOR_APPOINTMENTS,
    &ONLY_STATUTORY_FUNCTIONS,
    &SPECIAL_FUNCTIONS,
    &SPECIAL_FIRE_FUNCTIONS,
    &NOT_SPECIAL,
    &MAY_DELEGATE,
    &INFORMATION,
    &NATIONAL_SECURITY,
    &SAFETY,
    &CRIME_AND_JUSTICE,
    &PROHIBITED_BY_ENACTMENT,
    &OTHER_INFORMATION,
    &RULES_OF_PROCEDURE,
    &CHAIR,
    &METHOD_OF_DECISION,
    &SUB_COMMITTEES,
    &SUB_COMMITTEE_MAY_NOT_CO_OPT,
    &MAJORITY,
    &CASTING_VOTE,
    &QUORUM,
    &VALID_DESPITE,
    &CHIEF_CONSTABLE_HEARING,
    &SENIOR_HEARING,
    &REMOVAL_HEARING,
    &MEETINGS_OPEN,
    &NOTICE_ENGLAND,
    &NOTICE_WALES,
    &REMOTE_MEETINGS,
];

/// Where the law of the topic gives no answer, or can be read in more than one way.
pub static GAPS: &[&Gap] = &[
    &CASTING_VOTE_IN_WALES,
    &NO_QUORUM,
    &SPECIAL_TO_OFFICER,
    &membership::NOMINATION_WITHDRAWN,
    &membership::NO_LONGER_COUNCILLOR,
    &membership::ANOTHER_UNDER_NOTICE,
    &membership::QUOTA_NOT_NOTIFIED,
    &WELSH_FUNCTIONS,
    &scrutiny::NO_SANCTION,
    &scrutiny::REVIEW_AFTER_ISSUE,
    &scrutiny::PRESENTED_BY_ANOTHER,
    &scrutiny::OTHER_RESPONSE,
    &scrutiny::DOCUMENTS,
    &scrutiny::INVITATION,
];

/// Provisions of the topic that are not encoded, and why.
pub static LEFT_OUT: &[LeftOut] = &[
    MAYORS,
    LeftOut {
        provision: PRSRA_2011.schedule("6", "1"),
        reason: "orders that move an English area to Part 3: none is known, and the numbers are the same",
    },
    LeftOut {
        provision: PRSRA_2011.schedule("6", "18"),
        reason: "nominations to an English panel set up by the Secretary of State: none is known",
    },
    LeftOut {
        provision: PRSRA_2011.schedule("6", "19"),
        reason: "liabilities of the panel's members: outside the question of who sits and what they may do",
    },
    LeftOut {
        provision: PRSRA_2011.schedule("6", "20"),
        reason: "resources that the Secretary of State may provide: a discretion without a test",
    },
    LeftOut {
        provision: PCP_NOMINATIONS_2012.regulation("3"),
        reason: "notice of the first panel arrangements, due by 16 July 2012: spent",
    },
    LeftOut {
        provision: PCP_ENACTMENTS_2012.regulation("6"),
        reason: "how applied law is read: used where delegation and voting need it, not a question of its own",
    },
    LeftOut {
        provision: PCP_ENACTMENTS_2012.only_schedule("2"),
        reason: "a sub-committee's passing a function on to an officer: left to the panel's directions",
    },
    LeftOut {
        provision: PCP_ENACTMENTS_2012.only_schedule("3"),
        reason: "liability, indemnities, freedom of information, equality and conduct: general local authority law",
    },
    LeftOut {
        provision: LGA_1972.section("100B"),
        reason: "agendas, reports and exempt information: general local authority law",
    },
    LeftOut {
        provision: PRSRA_2011.section("12(1)"),
        reason: "what an annual report is about; there is no time by which it is produced",
    },
    LeftOut {
        provision: PRSRA_2011.section("12(6)"),
        reason: "publication of the annual report itself is a duty to the public, without a time or a step here",
    },
    LeftOut {
        provision: PRSRA_2011.section("17(2)"),
        reason: "regard in the next financial year to the panel's report on the annual report has no end to tell",
    },
    LeftOut {
        provision: PRSRA_2011.section("32"),
        reason: "the London Assembly's panel is another body with other functions",
    },
    LeftOut {
        provision: PRSRA_2011.section("33"),
        reason: "the London Assembly's scrutiny of the Mayor's Office for Policing and Crime",
    },
    LeftOut {
        provision: SI_2012_2892.article("5(4)"),
        reason: "force staff still employed by the commissioner could not be required: its last day is not confirmed",
    },
    LeftOut {
        provision: PROTOCOL_2023.only_schedule("24"),
        reason: "restates the panel's statutory powers and adds none",
    },
];
