//! Finance: the police fund, finance officers' reports, accounts, dealings, and services and grants.
//!
//! The commissioner owns the money and the chief constable spends most of it; the law deals with them as two authorities.
//! Each has a chief finance officer who must speak up, in a report that stops things, when something is unlawful or the
//! money will not last; each has accounts of its own, with dates that changed almost every year; and what each may do with
//! land, loans and contracts differs. Reserves and the budget report are in [`reserves`](crate::reserves), the precept in
//! [`precept`](crate::precept), the qualification of finance officers in [`staff`](crate::staff).
//!
//! | question | ask | provision |
//! |---|---|---|
//! | is the police fund kept? | [`FundFacts`] | PRSRA 2011 s. 21 |
//! | must a finance officer report? what follows? | [`reports`] | LGFA 1988 ss. 114 to 116 |
//! | which financial year? draft, public's rights, publication, notices? | [`accounts`] | SI 2015/234; SI 2011/817 |
//! | is there an audit committee? | [`AuditCommitteeFacts`] | the financial codes |
//! | who may borrow, invest, contract, deal in land, with whose consent? | [`cell`], [`DealingFacts`] | PRSRA 2011 Schs 1 to 4; LGA 2003 Part 1 |
//! | may these services be arranged? | [`ServicesFacts`] | ASBCPA 2014 s. 143(1) |
//! | may this grant be made? | [`GrantFacts`] | PRSRA 2011 s. 9; ASBCPA 2014 s. 143(3) |
//! | is it published? | [`GrantPublicationFacts`] | SI 2011/3050 Sch. para. 3(f) |

pub mod accounts;
mod dealing;
mod fund;
mod grant;
pub mod reports;

pub use dealing::{
    Act, BORROWS, CONTRACT_CONSENT, CREDIT_BEFORE_2014, Cell, Dealing, DealingFacts, GENERAL_POWER,
    IN_STERLING, INVESTMENT_CONSENT, INVESTS, MAYORS_DEALINGS, NO_BORROWING, NO_CREDIT, NO_LAND,
    ONLY_TEMPORARY, PROPERTY_CONSENT, Power, SCHEME_LAND, STAFF_AGREEMENTS, TEMPORARY_LOAN, WITHIN_LIMITS,
    cell,
};
pub use fund::{
    AUDIT_COMMITTEE, AuditCommittee, AuditCommitteeFacts, FUND_ACCOUNTS, FUND_ALL, FUND_KEPT, Fund, FundDuty,
    FundFacts,
};
pub use grant::{
    ARRANGED_GRANTS, CRIME_SERVICES, Commissioned, FREE_GRANTS, GRANT_PUBLISHED, GrantDetail, GrantFacts,
    GrantPublication, GrantPublicationFacts, MEANT_TO_HELP, ORDERED_SERVICES, SECURES_REDUCTION,
    ServicePurpose, ServicesFacts, VICTIM_GRANTS_PUBLISHED, VICTIM_SERVICES,
};

use crate::law::{
    ACCOUNTS_REGS_2015, FMCOP_2012, LAAA_2014, LGA_2003, LGFA_1988, LeftOut, POLICE_ACT_1996, PRSRA_2011,
    Rule, SI_2024_907, count, joined,
};
use crate::reasoning::Gap;

const PARTS: &[&[&Rule]] = &[fund::RULES, reports::RULES, accounts::RULES, dealing::RULES, grant::RULES];

/// The rules of the topic.
pub static RULES: &[&Rule] = &joined::<{ count(PARTS) }>(PARTS);

/// Where the law of the topic gives no answer, or can be read in more than one way.
pub static GAPS: &[&Gap] = &[&VICTIM_GRANTS_PUBLISHED, &reports::WHICH_SENDING];

/// Provisions of the topic that are not encoded, and why.
pub static LEFT_OUT: &[LeftOut] = &[
    reports::MAYORS_FINANCE_REPORTS,
    reports::BEYOND_THE_CALENDAR,
    accounts::ACCOUNTS_IN_WALES,
    accounts::BEFORE_COMMISSIONERS,
    accounts::BEYOND_THE_CALENDAR,
    accounts::LATE_BEFORE_2015,
    accounts::MAYORS_YEAR,
    CREDIT_BEFORE_2014,
    MAYORS_DEALINGS,
    ORDERED_SERVICES,
    LeftOut {
        provision: LGFA_1988.section("115(1BA)"),
        reason: "reports on a commissioner's fire authority, and on fire functions of a chief constable, are fire law; \
                 section 115(9)(b) names no end of the prohibition for that authority",
    },
    LeftOut {
        provision: LGFA_1988.section("114(7)"),
        reason: "the staff and resources that the officer thinks sufficient are for the officer to judge",
    },
    LeftOut {
        provision: LGFA_1988.section("116(1)"),
        reason: "notice of a meeting to the auditor: commissioners and chief constables hold none",
    },
    LeftOut {
        provision: PRSRA_2011.schedule("2", "4(1)"),
        reason: "that a chief constable appoints a finance officer, and one to act while the post is vacant, is the force's own staffing",
    },
    LeftOut {
        provision: ACCOUNTS_REGS_2015.regulation("9"),
        reason: "the order of signing, approving and re-confirming, and the governance statement before it, is not encoded",
    },
    LeftOut {
        provision: ACCOUNTS_REGS_2015.regulation("10(3)"),
        reason: "five years of public access and copies for a reasonable sum are not encoded",
    },
    LeftOut {
        provision: ACCOUNTS_REGS_2015.regulation("7(3)"),
        reason: "the note on pay, and group accounts by proper practices, are contents of the accounts",
    },
    LeftOut {
        provision: SI_2024_907.regulation("2(6)"),
        reason: "considering and publishing the auditor's annual letter or report has no day of its own",
    },
    LeftOut {
        provision: LAAA_2014.section("20(1)(c)"),
        reason: "the auditor's view of value for money is the auditor's duty",
    },
    LeftOut {
        provision: LGA_2003.section("12A"),
        reason: "risk-mitigation directions to English commissioners: the day on which they came into force was not found",
    },
    LeftOut {
        provision: LGA_2003.section("3(5)"),
        reason: "how the affordable limit is set, under the accountants' prudential code, is not encoded",
    },
    LeftOut {
        provision: LGA_2003.section("13"),
        reason: "lenders' protection and security bind lenders; minimum revenue provision and treasury codes are proper practice",
    },
    LeftOut {
        provision: POLICE_ACT_1996.section("46"),
        reason: "grants from the Home Secretary to policing bodies are central government's",
    },
    LeftOut {
        provision: FMCOP_2012.paragraph("5"),
        reason: "schemes of consent, financial regulations and contract standing orders are each office's own",
    },
];
