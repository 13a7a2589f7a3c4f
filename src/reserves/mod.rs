//! Reserves: what a commissioner holds back, how it is measured, and what must be said of it.
//!
//! No statute sets a least or a greatest level. The chief finance officer reports on the reserves when the budget
//! is calculated; Home Office guidance, since July 2018 inside the financial code, asks for a published strategy
//! and for reasons where the general reserve is more than 5% of the budget; and each commissioner may have a
//! policy of the commissioner's own. The three bind differently, and so do their rules: [`Binding`] tells.
//!
//! | question | ask | provision |
//! |---|---|---|
//! | does a balance keep to the commissioner's own policy, and by how much? | [`LevelFacts`] | the policy, a fact with its source |
//! | when does a forecast fall below it? | [`ForecastFacts`], [`Outlook::first_below`] | the policy |
//! | which policies have been found in documents? | [`known_policies`] | the documents |
//! | is the strategy published, with everything in it? | [`StrategyFacts`] | Home Office guidance 2018; FMCOP 2018 para. 7.2.1 |
//! | do the three tiers make up every reserve? | [`TierFacts`] | the same |
//! | is the general reserve explained, and justified if over 5%? | [`GeneralReserveFacts`], [`needs_explanation`] | the same |
//! | as guidance or as a code? | [`strategy_binding`] | the same; PRSRA 2011 s. 17(4) |
//! | did the officer report, and was regard had? | [`BudgetReportFacts`] | LGA 2003 s. 25 |
//! | may the commissioner decide otherwise? | [`may_decide_otherwise`] | LGA 2003 s. 25(2) |
//! | what is the least level by statute? | [`statutory_minimum`] | LGA 2003 ss. 26, 27 |
//! | is the budget watched through the year? | [`MonitoringFacts`] | LGA 2003 s. 28 |
//! | which reserves count in a balance? | [`ReserveKind::counts_in`] | |
//! | may capital receipts meet revenue spending? | [`may_spend_receipts_on_revenue`] | SI 2003/3146 reg. 23 |
//! | which base lies behind a printed percentage? | [`implied_base`] | arithmetic |
//! | do printed shares total a hundred? | [`shares_total`] | arithmetic |
//!
//! Limits: outside London only. Every percentage is compared by cross-multiplying, on a base whose kind, year
//! and amount are given; none is assumed.
//!
//! [`Binding`]: crate::law::Binding

mod adequacy;
mod check;
mod forecast;
mod general;
mod known;
mod level;
mod monitoring;
mod policy;
mod position;
mod published;
mod strategy;
mod tiers;

pub use adequacy::*;
pub use check::*;
pub use forecast::*;
pub use general::*;
pub use known::*;
pub use level::*;
pub use monitoring::*;
pub use policy::*;
pub use position::*;
pub use published::*;
pub use strategy::*;
pub use tiers::*;

use crate::law::{
    CAPITAL_FINANCE_WALES_REGS_2003, FMCOP_2018, LGA_2003, LeftOut, POLICE_ACT_1996, RESERVES_GUIDANCE_2018,
    Rule,
};

/// The rules of the topic.
pub static RULES: &[&Rule] = &[
    &POLICY,
    &POLICY_GENERAL,
    &POLICY_TOTAL,
    &POLICY_FORECAST,
    &NORFOLK_GENERAL,
    &NORFOLK_TOTAL,
    &GLOUCESTERSHIRE_GENERAL,
    &GLOUCESTERSHIRE_TOTAL,
    &HAMPSHIRE_GENERAL,
    &HAMPSHIRE_TOTAL,
    &KENT_GENERAL,
    &ESSEX_GENERAL,
    &MERSEYSIDE_GENERAL,
    &IN_THE_CODE,
    &PUBLISHED,
    &EVERY_RESERVE,
    &LOOKS_AHEAD,
    &TIERS,
    &GENERAL_EXPLAINED,
    &OVER_FIVE_PERCENT,
    &EARMARKED_DETAIL,
    &PROGRAMMES,
    &REPORT_ON_ESTIMATES,
    &REPORT_ON_RESERVES,
    &REPORT_BEFORE_DECISION,
    &REGARD_TO_REPORT,
    &DECIDE_OTHERWISE,
    &MINIMUM_RESERVES,
    &MINIMUM_RESERVES_WALES,
    &NO_MINIMUM,
    &CONTROLLED_RESERVE_REPORT,
    &REVIEW_BUDGET,
    &SAME_RESERVES,
    &ACT_ON_DETERIORATION,
    &CAPITAL_RECEIPTS,
];

/// Provisions of the topic that are not encoded, and why.
pub static LEFT_OUT: &[LeftOut] = &[
    LeftOut {
        provision: LGA_2003.section("25(1)"),
        reason: "the accountants' bulletins on reserves, their three purposes and the line to provisions guide the report; \
                 published shares of direct funding and policies without a figure are no policy to test",
    },
    LeftOut {
        provision: POLICE_ACT_1996.section("41"),
        reason: "the power to direct a least budget is about the budget, not the reserves",
    },
    LeftOut {
        provision: LGA_2003.section("26(4)"),
        reason: "different least balances for different reserves: nothing is controlled, so none differ",
    },
    LeftOut {
        provision: LGA_2003.section("27(4)"),
        reason: "regard to a report on a controlled reserve: no reserve is controlled",
    },
    LeftOut {
        provision: LGA_2003.section("28(5)"),
        reason: "substitute calculations: whether they have effect stands with the budget",
    },
    LeftOut {
        provision: LGA_2003.section("29"),
        reason: "London: the Mayor's Office reviews its component budget and reports a worsening to the Mayor",
    },
    LeftOut {
        provision: CAPITAL_FINANCE_WALES_REGS_2003.whole(),
        reason: "uses of capital receipts in Wales: the regulations were not read",
    },
    LeftOut {
        provision: RESERVES_GUIDANCE_2018.whole(),
        reason: "London: whether the guidance speaks to the Mayor's Office was not found",
    },
    LeftOut {
        provision: FMCOP_2018.paragraph("7.2.1"),
        reason: "the yearly cycle of publication: no day is fixed, so the strategy current on the day is asked about",
    },
    LeftOut {
        provision: FMCOP_2018.whole(),
        reason: "audit committees, schemes of consent and financial regulations are not about reserves",
    },
];
