//! Pay: a commissioner's salary and allowances, and who sets the pay of everyone else.
//!
//! A police and crime commissioner is paid the salary that the Secretary of State determines for the area,
//! and allowances for expenses of the kinds and amounts determined. The commissioner, as the body, pays both.
//! Nothing is paid before the declaration of acceptance, and nothing is due for a suspension. Mayors with a
//! commissioner's functions, the Mayor's Office and the Common Council are outside all of it.
//!
//! | question | answer | provision |
//! |---|---|---|
//! | what is a commissioner paid on a day? | [`SalaryFacts`] -> [`Pay`] | PRSRA 2011 Sch. 1 para. 2, ss. 30(3), 70(6) |
//! | what is the salary of the office? | [`salary_of`] | Sch. 1 para. 2 |
//! | is the salary a document states the right one? | [`StatedSalaryFacts`] -> [`StatedSalary`] | Sch. 1 para. 2 |
//! | which band, which sum, which day? | [`Band::of`], [`SCALES`], [`FIRE_SUPPLEMENT`] | Sch. 1 para. 2(2) to (4) |
//! | may it vary with hours or results? | [`refuse_variation`] | the first determination |
//! | has a determination been published? | [`PublicationFacts`] -> [`Publication`] | Sch. 1 para. 5(2) |
//! | is a claim paid, and how far? | [`ClaimFacts`] -> [`Claim`] | Sch. 1 para. 3; the determination of allowances |
//! | has a claim been checked? | [`VerificationFacts`] -> [`Verification`] | the determination of allowances |
//! | who sets a deputy's pay? a mayor's? | [`OtherPayFacts`] -> [`OtherPay`] | Sch. 1 paras. 9, 13; the transfer orders |
//! | does pay stop on suspension? | [`SuspendedPayFacts`] -> [`SuspendedPay`] | s. 30(3) and as modified |
//! | may a mayor have an allowance? | [`MayoralAllowanceFacts`] -> [`MayoralAllowance`] | SI 2023/1432 Sch. 1 paras. 5 to 7 |
//!
//! Salaries and allowances are published too: [`conduct::Item`](crate::conduct::Item).
//!
//! Limits. No determination of salary was read itself: each figure carries its
//! [`Confidence`](crate::law::Confidence) and the last day on which it was confirmed, and a rise after that
//! may have been missed. What was recommended in 2022 and declined is kept as [`RECOMMENDED_2022`], which no
//! answer uses. Answers are about whoever holds the office: a vacant one has nobody to pay.

mod allowance;
mod band;
mod determination;
mod mayor;
mod others;
mod salary;
mod stated;

pub use allowance::*;
pub use band::*;
pub use determination::*;
pub use mayor::*;
pub use others::*;
pub use salary::*;
pub use stated::*;

use crate::law::{LeftOut, PRSRA_2011, Rule, SI_2021_112, SI_2023_1432};
use crate::reasoning::Gap;

/// The rules of pay.
pub static RULES: &[&Rule] = &[
    &SCOPE,
    &SALARY,
    &AMOUNT,
    &BY_AREA,
    &FIRE_ROLE,
    &SUPPLEMENT,
    &PAID_BY,
    &DECLARATION,
    &ARREARS,
    &SUSPENSION,
    &AS_DETERMINED,
    &PUBLISHED,
    &NO_PART_TIME_CUT,
    &NO_PERFORMANCE_PAY,
    &ALLOWANCES,
    &FOR_FUNCTIONS,
    &REASONABLE,
    &TRAIN,
    &MILEAGE,
    &TAXI,
    &FOREIGN,
    &HOTEL_AGREED,
    &HOTEL_VALUE,
    &MEALS,
    &EXCEPTIONAL,
    &VERIFIED,
    &DEPUTY,
    &NO_LOSS_OF_OFFICE_PAYMENT,
    &MAYOR,
    &DEPUTY_MAYOR,
    &MAYOR_OF_LONDON,
    &MAYOR_SUSPENDED,
    &AUTHORITY,
    &LISTED,
    &NOT_A_LEADER,
    &REPORT,
    &PANEL_OF_THREE,
    &PANEL_OF_OUTSIDERS,
    &SCHEME,
];

/// Where the law of the topic gives no answer, or can be read in more than one way.
pub static GAPS: &[&Gap] =
    &[&DINNER_RATE, &BEFORE_AUGUST_2018, &OTHER_AUTHORITIES, &ACTING, &SUPPLEMENT_BEFORE_2019];

/// What is not encoded.
pub static LEFT_OUT: &[LeftOut] = &[
    LeftOut {
        provision: PRSRA_2011.schedule("1", "4"),
        reason: "pension payments, and the commissioner's place in the Local Government Pension Scheme (SI 2013/2356 Sch. 2)",
    },
    LeftOut {
        provision: PRSRA_2011.schedule("1", "3(3)"),
        reason: "lets allowances differ by case; the determination found makes one provision for all",
    },
    LeftOut {
        provision: PRSRA_2011.schedule("1", "4"),
        reason: "pension payments: no determination of them was found",
    },
    LeftOut {
        provision: PRSRA_2011.schedule("1", "13(2)"),
        reason: "pensions of staff are a matter of their terms and the pension scheme",
    },
    LeftOut {
        provision: SI_2021_112.schedule("5", "32(b)"),
        reason: "pensions of former commissioners where a mayor took over; the other orders are alike",
    },
    LeftOut {
        provision: SI_2023_1432.schedule("1", "6(3)"),
        reason: "what the remuneration panel's own members are paid turns on the authority alone",
    },
];
