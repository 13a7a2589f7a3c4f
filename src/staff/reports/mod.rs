//! The reports of the head of paid service and of the monitoring officer. (LGHA 1989 ss. 4, 5.)
//!
//! The chief executive is both. As head of paid service they may put proposals on staff and organisation to the body;
//! as monitoring officer they must report whatever appears to be unlawful or maladministration. Either report goes to
//! the body and to the panel as soon as practicable, and the body has three months from being sent it. A council has
//! 21 days for the second: a commissioner has not. While a monitoring officer's report is open nothing may be done to
//! give effect to what it is about, until the end of the first business day after consideration ends; Christmas
//! Eve is a business day here.
//!
//! | question | ask | provision |
//! |---|---|---|
//! | must the monitoring officer report? | [`ReportDutyFacts`] | s. 5(2), (2AA) |
//! | who gets copies, by when is it considered, what stands still? | [`OfficerReport`] | ss. 4(4), (5A), 5(3), (5) to (8) |
//! | until when does it stand still? | [`standstill`] | s. 5(6), (8) |
//!
//! Where a mayor has the functions the officers are those the combined authority designates, all its members get a
//! copy, and the mayor considers the report if it is about those functions. The chief finance officer's report is in
//! [`finance::reports`](crate::finance::reports).

mod duty;
mod event;
mod process;
mod rules;

pub use duty::*;
pub use event::*;
pub use process::*;
pub use rules::*;

use chrono::NaiveDate;

use crate::calendar::{BusinessDays, CalendarNotKnown, Counted, Period};
use crate::law::{LGHA_1989, LeftOut, Rule};
use crate::reasoning::Gap;

/// The rules of the officers' reports.
pub static RULES: &[&Rule] = rules::RULES;

/// The time the body has after it is sent a report. (LGHA 1989 ss. 4(5A), 5(5)(a)(i).)
pub const TIME_TO_CONSIDER: Period = Period::Months(3);

/// READING: the suspension is "in consequence of the report", and no day is given on which it begins.
pub static STANDSTILL_START: Gap = Gap {
    statement: "whether what is reported on stands still from the day the report is prepared, before the body is sent a copy",
    readings: &[
        "yes: the suspension is in consequence of the report, which is there once it is prepared",
        "no: the body that must ensure it, and consider the report, knows nothing before it is sent a copy",
    ],
    provisions: &[LGHA_1989.section("5(5)(b)"), LGHA_1989.section("5(6)")],
};

/// What follows if the body never considers proposals on its staff.
pub static HEAD_NOT_CONSIDERED: Gap = Gap {
    statement: "what follows if three months pass and the head of paid service's report is not considered",
    readings: &["the body is in breach of its duty, and nothing else is provided"],
    provisions: &[LGHA_1989.section("4(5A)")],
};

/// Days outside the table of bank holidays.
pub static BEYOND_THE_CALENDAR: LeftOut = LeftOut {
    provision: LGHA_1989.section("5(8)"),
    reason: "which days are bank holidays is known from 1 November 2011 to 31 December 2028 alone",
};

/// The standstill after consideration was concluded on a day: `last` is the business day to whose end it runs.
///
/// ```
/// use pcc_rules::staff::reports::standstill;
///
/// // Wednesday, and Christmas Eve counts.
/// let counted = standstill("2025-12-23".parse()?)?;
/// assert_eq!(counted.last, "2025-12-24".parse()?);
/// // Concluded on Christmas Eve: Christmas Day, Boxing Day and a weekend go by.
/// assert_eq!(standstill("2025-12-24".parse()?)?.last, "2025-12-29".parse()?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// Outside the table of bank holidays.
pub fn standstill(concluded: NaiveDate) -> Result<Counted, CalendarNotKnown> {
    BusinessDays::MonitoringOfficer.nth_after(concluded, 1)
}
