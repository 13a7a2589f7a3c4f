//! Holding the chief constable to account, and what the chief constable owes.
//!
//! A commissioner must secure that the police force is maintained, efficient and effective, and must hold the chief
//! constable to account for it: for everything, and in particular for nine listed matters, the limbs. A mayor with a
//! commissioner's functions has the same duties, and the Mayor's Office for Policing and Crime their twins in
//! section 3 of the 2011 Act. The City of London has none of them.
//!
//! | question | answer | provision |
//! |---|---|---|
//! | which limbs are there that day? | [`limbs`], [`Limb::rule`] | PRSRA 2011 ss. 1(8), 3(8) |
//! | what evidence is recorded on a limb? | [`AccountFacts`] | ss. 1(8), 3(8) |
//! | by what mechanisms is it done? | [`MechanismsFacts`] | ss. 1(7), 3(7), which leave it open |
//! | does limb (ca) cover this complaint? | [`ComplaintFacts`] | SI 2020/5 reg. 3 |
//! | are the core duties done? | [`CoreDutyFacts`] | ss. 1(6)-(7), 3(6)-(7) |
//! | does the chief constable help as is reasonable? | [`AssistanceFacts`] | ss. 2(5), 4(5) |
//! | had the chief constable regard to the plan? | [`PlanRegardFacts`] | s. 8(2), (4) |
//! | are the neighbourhood arrangements there? | [`EngagementFacts`] | s. 34 |
//! | was good value for money secured? | [`ValueForMoneyFacts`] | s. 35 |
//! | was required information given? published? | [`InformationFacts`], [`PublicationFacts`] | s. 36(1)-(4) |
//! | may the commissioner have it published? | [`may_publish_information`] | s. 36(3)-(4) |
//! | who answers for collaboration? | [`CollaborationFacts`] | Police Act 1996 s. 23D |
//! | were chances to collaborate taken? | [`CommissionersOpportunitiesFacts`], [`ChiefConstablesOpportunitiesFacts`] | Police Act 1996 ss. 22C, 22B |
//! | which Policing Protocol is in force? what does it expect? | [`protocol_on`], [`expectations`] | SI 2011/2744; SI 2023/649 |
//! | was regard had to it? | [`ProtocolFacts`] | PRSRA 2011 s. 79(2) |
//!
//! **Consequence.** Nothing in these provisions makes an offence or a penalty, or makes an act void. Doing otherwise
//! can be reviewed by the panel, which reports and may call the commissioner before it (ss. 28(6), 29), and, by
//! general public law, by a court. A limb with no evidence recorded is therefore never an answer of "not done".
//!
//! **Limits.** "Efficient and effective", "held to account", "good value for money", "reasonable" and "regular" are
//! judgements, for a named decider. Commissioners have no end date here: their end, announced in November 2025
//! for May 2028, is in no Act that was found.

mod account;
mod chief_constable;
mod collaboration;
mod complaint;
mod engagement;
mod limb;
mod outcome;
mod protocol;
mod securing;

pub use account::*;
pub use chief_constable::*;
pub use collaboration::*;
pub use complaint::*;
pub use engagement::*;
pub use limb::*;
pub use outcome::*;
pub use protocol::*;
pub use securing::*;

use crate::law::{
    CHILDREN_ACT_2004, EQUALITY_ACT_2010, LeftOut, POLICE_ACT_1996, PRA_2002, PROTOCOL_2023, PRSRA_2011, Rule,
};

/// The rules of the topic.
pub static RULES: &[&Rule] = &[
    &ACCOUNT_IN_PARTICULAR,
    &ACCOUNT_PLAN,
    &ACCOUNT_STRATEGIC_POLICING_REQUIREMENT,
    &ACCOUNT_CODES,
    &ACCOUNT_COMPLAINTS,
    &ACCOUNT_CO_OPERATION,
    &ACCOUNT_ENGAGEMENT,
    &ACCOUNT_VALUE_FOR_MONEY,
    &ACCOUNT_EQUALITY,
    &ACCOUNT_CHILDREN,
    &MAINTAIN_FORCE,
    &EFFICIENT_AND_EFFECTIVE,
    &ACCOUNT_CHIEF_CONSTABLE,
    &ACCOUNT_FORCE,
    &METHOD,
    &OLDER_COMPLAINTS,
    &REOPENED_COMPLAINTS,
    &ASSIST,
    &REGARD_TO_PLAN,
    &VALUE_FOR_MONEY,
    &VALUE_FOR_MONEY_BY_FORCE,
    &GIVE_INFORMATION,
    &INFORMATION_FORM,
    &PUBLISH_INFORMATION,
    &PUBLISH_AS_REQUIRED,
    &NEIGHBOURHOOD_VIEWS,
    &NEIGHBOURHOOD_INFORMATION,
    &NEIGHBOURHOOD_MEETINGS,
    &NEIGHBOURHOODS,
    &ACCOUNT_COLLABORATION,
    &REVIEW_COLLABORATION,
    &NOTIFY_PARTNERS,
    &CONSIDER_COLLABORATION,
    &GIVE_EFFECT_TO_COLLABORATION,
    &CHIEF_CONSTABLE_REVIEWS_COLLABORATION,
    &CHIEF_CONSTABLE_NOTIFIES_PARTNERS,
    &CHIEF_CONSTABLE_CONSIDERS_COLLABORATION,
    &CHIEF_CONSTABLE_GIVES_EFFECT,
    &REGARD_TO_PROTOCOL,
    &PROTOCOL_STAFF_REGARD,
    &PROTOCOL_NOLAN,
    &PROTOCOL_FUNDING,
    &PROTOCOL_SCRUTINY,
    &PROTOCOL_PERFORMANCE,
    &PROTOCOL_GOVERNANCE_SCHEMES,
    &PROTOCOL_MONITOR_COMPLAINTS,
    &PROTOCOL_NO_FETTER,
    &PROTOCOL_ACCESS,
    &PROTOCOL_ANSWERS_TO,
    &PROTOCOL_IMPARTIAL,
    &PROTOCOL_POLITICALLY_IMPARTIAL,
    &PROTOCOL_CONSULT_APPOINTMENTS,
    &PROTOCOL_SUPPORT_PLAN,
    &PROTOCOL_BRIEFING,
    &PROTOCOL_EXPLAIN,
    &PROTOCOL_POLITICS,
    &PROTOCOL_COMPLAINTS,
    &PROTOCOL_PANEL,
    &PROTOCOL_INVITATION_2011,
    &PROTOCOL_INVITATION_2023,
    &PROTOCOL_NATIONAL_POLICY,
    &PROTOCOL_INFORMED,
    &PROTOCOL_SAFEGUARD,
    &PROTOCOL_POLICE_FUND,
    &PROTOCOL_BUDGETS,
    &PROTOCOL_DISPUTES,
];

/// Provisions of the topic that are not encoded, and why.
pub static LEFT_OUT: &[LeftOut] = &[
    LeftOut {
        provision: PRSRA_2011.section("1(1)"),
        reason: "one commissioner for each area, the style of a police, fire and crime commissioner, and the end of police \
                 authorities: the areas know who governs each day",
    },
    LeftOut {
        provision: PRSRA_2011.section("18(3)"),
        reason: "which functions a deputy or another delegate may exercise, and who may not be one: issuing and varying a \
                 plan alone are encoded, with the plan",
    },
    LeftOut {
        provision: PRSRA_2011.section("38(2)"),
        reason: "suspending a chief constable and calling on one to resign are not yet encoded",
    },
    LeftOut {
        provision: POLICE_ACT_1996.section("96(1B)"),
        reason: "views of people and ratepayers before the first precept: part of the precept, not yet encoded",
    },
    LeftOut {
        provision: PRSRA_2011.section("1(2)"),
        reason: "the office is a corporation sole: a status with nothing to test",
    },
    LeftOut {
        provision: PRSRA_2011.section("2(3)"),
        reason: "direction and control by the chief constable: a status, which other rules here refer to",
    },
    LeftOut {
        provision: PRSRA_2011.section("2(6)"),
        reason: "collaboration agreements that move direction and control depend on each agreement's terms",
    },
    LeftOut {
        provision: PRSRA_2011.section("8(1)"),
        reason: "the commissioner's own regard to the plan, and in 8(3) that of the Mayor's Office, is no duty of the chief constable",
    },
    LeftOut {
        provision: PRSRA_2011.section("8(5)"),
        reason: "guidance on having regard to the plan: none is known to have been given",
    },
    LeftOut { provision: PRSRA_2011.section("10"), reason: "co-operation with partners is not encoded yet" },
    LeftOut {
        provision: PRSRA_2011.section("17(1)"),
        reason: "the commissioner's own regard to people's views is not encoded yet",
    },
    LeftOut {
        provision: PRSRA_2011.section("79(3)"),
        reason: "varying and replacing the Protocol is for the Secretary of State",
    },
    LeftOut {
        provision: POLICE_ACT_1996.section("6ZA"),
        reason: "the City: its Common Council's functions towards its Commissioner are set by order",
    },
    LeftOut {
        provision: POLICE_ACT_1996.section("22"),
        reason: "the City: its Commissioner's reports to the Common Council",
    },
    LeftOut {
        provision: POLICE_ACT_1996.section("22A"),
        reason: "making collaboration agreements; sections 22C and 23D also bind the City's Common Council, which is not covered",
    },
    LeftOut {
        provision: POLICE_ACT_1996.section("37A"),
        reason: "the Strategic Policing Requirement itself: here only the matter of a limb",
    },
    LeftOut {
        provision: POLICE_ACT_1996.section("39A"),
        reason: "codes of practice for police forces: here only the matter of a limb; subsection (7) was not read",
    },
    LeftOut {
        provision: PRA_2002.whole(),
        reason: "handling complaints under Part 2: here only the matter of a limb",
    },
    LeftOut {
        provision: EQUALITY_ACT_2010.section("149"),
        reason: "the equality duty itself: here only the matter of a limb",
    },
    LeftOut {
        provision: CHILDREN_ACT_2004.section("25"),
        reason: "Welsh duties on children's welfare, which limb (h) does not name",
    },
    LeftOut {
        provision: CHILDREN_ACT_2004.section("28"),
        reason: "Welsh duties on safeguarding children, which limb (h) does not name",
    },
    LeftOut {
        provision: PROTOCOL_2023.only_schedule("17"),
        reason: "items that restate duties in Acts are found under those Acts",
    },
    LeftOut {
        provision: PROTOCOL_2023.only_schedule("25"),
        reason: "the differences in London restate the Acts",
    },
    LeftOut {
        provision: PROTOCOL_2023.only_schedule("28"),
        reason: "what the Home Secretary does, in paragraphs 27 to 31 (27 to 29 in 2011), is no duty of an office here",
    },
    LeftOut {
        provision: PROTOCOL_2023.only_schedule("35"),
        reason: "what is within direction and control is a matter for the plan's operational independence",
    },
];
