//! Council tax referendums: when a rise is excessive, and what follows.
//!
//! The Secretary of State's principles say each year when the basic amount of a commissioner's council tax has risen too
//! far. A limit is not a cap: a higher amount may be set, but the billing authorities are told by 8 March, with a
//! substitute precept that is not excessive, and on the first Thursday in May the electors decide. England alone.
//!
//! | question | ask | provision |
//! |---|---|---|
//! | is the amount excessive? | [`IncreaseFacts`] | LGFA 1992 ss. 52ZB to 52ZE, 52ZX |
//! | what was the limit of a year? | [`principle_for`] | the year's report |
//! | what is the most that is not excessive? | [`Principle::largest`], [`Principle::largest_in_steps`] | the same |
//! | it is: where does it stand, who acts next, by when? | [`Referendum`], [`Referendum::after`] a scrutiny | ss. 52ZJ to 52ZR |
//! | is the year freed of it by a direction? | the same two | ss. 52ZR, 52ZT, 52ZW |
//! | by when is notice given, and when is the poll? | [`last_notice`], [`poll_day`], [`timetable()`] | SI 2012/460 reg. 3; s. 52ZN |
//!
//! Not here: the principles for fire precepts, for London and, but for one year, for mayors, of which no figure was
//! found; and the conduct of a poll.

mod event;
mod increase;
mod next;
mod principles;
mod process;
mod progress;
mod rules;

pub use event::*;
pub use increase::*;
pub use principles::*;
pub use process::*;
pub use progress::*;
pub use rules::*;

use alloc::vec::Vec;

use chrono::{NaiveDate, Weekday};

use crate::budget;
use crate::calendar::{Deadline, FinancialYear};
use crate::law::{GLAA_1999, LGFA_1992, LeftOut, PRSRA_2011, Rule, SI_2012_444, SI_2017_611, count, joined};
use crate::reasoning::Gap;

/// The rules of the topic.
pub static RULES: &[&Rule] = &joined::<{ count(PARTS) }>(PARTS);
const PARTS: &[&[&Rule]] = &[rules::RULES, principles::RULES];

/// The last day for telling the billing authorities: 8 March before the year, 17 March for 2012/13. (SI 2012/460 reg. 3.)
#[must_use]
pub fn last_notice(year: FinancialYear) -> NaiveDate {
    let day = if year.starts_in() == principles::FIRST_YEAR { 17 } else { 8 };
    NaiveDate::from_ymd_opt(year.starts_in(), 3, day).unwrap_or(NaiveDate::MAX)
}

/// The day of the referendums, where there are two or more and no other day is ordered; where there is one, its last
/// day: the first Thursday in May of the year. (LGFA 1992 s. 52ZN(2), (4).)
///
/// ```
/// use pcc_rules::calendar::FinancialYear;
/// use pcc_rules::referendum::poll_day;
///
/// assert_eq!(poll_day(FinancialYear::starting(2015)?), "2015-05-07".parse()?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn poll_day(year: FinancialYear) -> NaiveDate {
    NaiveDate::from_weekday_of_month_opt(year.starts_in(), 5, Weekday::Thu, 1).unwrap_or(NaiveDate::MAX)
}

/// The steps of a referendum on the amount of a year, in the order of their days.
#[must_use]
pub fn timetable(year: FinancialYear) -> Vec<budget::Step> {
    let step = budget::Step::new;
    Vec::from([
        step(&DETERMINE, None, Deadline::NoneStated, None),
        step(
            &SUBSTITUTE_CALCULATIONS,
            None,
            Deadline::By { day: last_notice(year) },
            Some(&NOTIFY_EXCESS_BY),
        ),
        step(&NOTIFY_EXCESS, None, Deadline::By { day: last_notice(year) }, Some(&NOTIFY_EXCESS_BY)),
        step(&HOLD_POLL, None, Deadline::By { day: poll_day(year) }, Some(&POLL_DAY)),
        step(&TELL_RESULT, None, Deadline::NoneStated, None),
    ])
}

/// The years after the last whose principles were set by 22 November 2026.
pub static LATER_YEARS: LeftOut = LeftOut {
    provision: LGFA_1992.section("52ZD(1)"),
    reason: "the principles for 2027/28 and later years had not been set by 22 November 2026",
};

/// Commissioners who are fire and rescue authorities.
pub static FIRE_PRINCIPLES: LeftOut = LeftOut {
    provision: LGFA_1992.section("52ZC(4)"),
    reason: "the principles for fire and rescue authorities, a category of their own, were not found year by year",
};

/// London.
pub static LONDON_PRINCIPLES: LeftOut = LeftOut {
    provision: GLAA_1999.section("88"),
    reason: "the Greater London Authority compares amounts that hold policing and all else, by principles not found here",
};

/// Mayors.
pub static MAYORS_YEARS: LeftOut = LeftOut {
    provision: SI_2017_611.article("4"),
    reason: "the principle for a mayor's policing component was found for 2025/26 alone",
};

/// READING: whether the panel scrutinises the substitute precept that goes with the notice.
pub static DORMANT_SUBSTITUTE: Gap = Gap {
    statement: "whether the substitute precept that goes with the notice of a referendum is scrutinised by the panel first",
    readings: &[
        "it is: issuing a precept includes issuing a substitute, and none may be issued before the scrutiny has ended",
        "it is not: it lies dormant, has effect by the Act if the referendum is lost, and no timetable is written for it",
    ],
    provisions: &[
        PRSRA_2011.schedule("5", "1(3)"),
        LGFA_1992.section("52ZK(2)"),
        LGFA_1992.section("52ZO(5)"),
    ],
};

/// READING: notice after its last day, and a referendum all the same.
pub static LATE_NOTICE: Gap = Gap {
    statement: "what a referendum decides that is held on a notice given after its last day",
    readings: &[
        "the matter: the failure provided for is that of holding none, and one was held",
        "nothing: it was not held in accordance with the Chapter, so the substitute is to be issued",
    ],
    provisions: &[LGFA_1992.section("52ZP(1)"), LGFA_1992.section("52ZP(2)"), LGFA_1992.section("52ZK(8)")],
};

/// Where the law of the topic gives no answer, or can be read in more than one way.
pub static GAPS: &[&Gap] = &[&DORMANT_SUBSTITUTE, &LATE_NOTICE];

/// Provisions of the topic that are not encoded, and why.
pub static LEFT_OUT: &[LeftOut] = &[
    LATER_YEARS,
    FIRE_PRINCIPLES,
    LONDON_PRINCIPLES,
    MAYORS_YEARS,
    LeftOut {
        provision: LGFA_1992.section("52ZP(4)"),
        reason: "a notice to some billing authorities only, which stops all from paying, is not told apart from one to none",
    },
    LeftOut {
        provision: LGFA_1992.section("52ZN(6)"),
        reason: "who may vote, local government electors of both areas, is a matter of the register",
    },
    LeftOut {
        provision: SI_2012_444.whole(),
        reason: "how a referendum is conducted, from the question on the paper to the count, is for counting officers",
    },
    LeftOut {
        provision: LGFA_1992.section("52ZQ"),
        reason: "the power to make those regulations; and section 52ZY, a power to ask for information",
    },
    LeftOut {
        provision: LGFA_1992.section("52ZO(9)"),
        reason: "what was paid on the first precept counts towards the substitute, which is between the authorities",
    },
];
