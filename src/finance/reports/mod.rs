//! Chief finance officers' reports. (LGFA 1988 ss. 114 to 116.)
//!
//! The commissioner is one authority and the chief constable another: each has a finance officer, who reports on that
//! one alone. There are two triggers. What appears unlawful is reported so that it stops; a year's spending likely to
//! exceed the resources is reported so that no new agreement is made unless the officer authorises it. From the day
//! copies are sent, that day counted, there are 21 days to decide, weekends and holidays included; the prohibition runs
//! from the same day to the end of the first business day after the decision, whenever and whatever it is, and for good
//! if there is none. Then comes a written answer, and the auditor is told.
//!
//! | question | ask | provision |
//! |---|---|---|
//! | must the finance officer report, and on what? | [`FinanceReportFacts`] | s. 114(2), (3), (8), (8A) |
//! | who gets copies, by when is it decided, what is prohibited, who is answered? | [`FinanceReport`] | ss. 114(4) to (6), 115, 116 |
//! | which is the last of the 21 days? | [`TIME_TO_DECIDE`] | s. 115(1D) |
//! | until when does the prohibition run? | [`prohibition`] | s. 115(9) to (12) |
//!
//! A council's meeting within 21 days is no part of it: commissioners and chief constables are left out of that in
//! terms. The panel is no recipient of the report on a chief constable. Where a mayor has the functions the body's own
//! report is the combined authority's, which is council law.

mod duty;
mod event;
mod process;
mod rules;
mod side;
mod stage;

pub use duty::*;
pub use event::*;
pub use process::*;
pub use rules::*;
pub use stage::*;

use chrono::NaiveDate;

use crate::calendar::{BusinessDays, CalendarNotKnown, Counted, Period};
use crate::law::{LGFA_1988, LeftOut, Rule};
use crate::reasoning::Gap;

/// The rules of finance officers' reports.
pub static RULES: &[&Rule] = rules::RULES;

/// The time to decide, beginning with the day copies are sent. (LGFA 1988 s. 115(1D).)
pub const TIME_TO_DECIDE: Period = Period::Days(21);

/// READING: "the day on which copies of the report are sent" is one day; the copies may go on several.
pub static WHICH_SENDING: Gap = Gap {
    statement: "on which day copies are sent, where the first and the last of them go on different days",
    readings: &[
        "the day on which the last copy that is required goes: until then copies have not been sent",
        "the day on which the first copy goes to whoever must decide",
    ],
    provisions: &[LGFA_1988.section("115(1D)"), LGFA_1988.section("115(9)(a)")],
};

/// Where a mayor has the functions.
pub static MAYORS_FINANCE_REPORTS: LeftOut = LeftOut {
    provision: LGFA_1988.section("115(2)"),
    reason: "where a mayor has the functions the report is the combined authority's, considered at a meeting of it",
};

/// Days outside the table of bank holidays.
pub static BEYOND_THE_CALENDAR: LeftOut = LeftOut {
    provision: LGFA_1988.section("115(12)"),
    reason: "which days are bank holidays is known from 1 November 2011 to 31 December 2028 alone",
};

/// The prohibition after consideration was concluded on a day: `last` is the business day to whose end it runs.
///
/// ```
/// use pcc_rules::finance::reports::prohibition;
///
/// // Good Friday 2026 is 3 April and Easter Monday the 6th.
/// assert_eq!(prohibition("2026-04-02".parse()?)?.last, "2026-04-07".parse()?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// Outside the table of bank holidays.
pub fn prohibition(concluded: NaiveDate) -> Result<Counted, CalendarNotKnown> {
    BusinessDays::FinanceOfficer.nth_after(concluded, 1)
}
