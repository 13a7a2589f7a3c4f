//! Financial years, statutory periods, business days, ordinary elections and deadlines.
//!
//! | question | answer |
//! |---|---|
//! | when does "three weeks beginning with the day" end? | [`Period::last_day`]; with a pause, [`Period::beginning_with`] |
//! | when does "six months ending with the day" begin? | [`Period::first_day`] |
//! | when does "no later than three months after" end? | [`Period::last_day_after`] |
//! | which days count for an election? for a standstill? | [`BusinessDays`] |
//! | which financial year? | [`FinancialYear`]; a body's own first year, [`commissioners_year`] |
//! | when do commissioners face the electors, and when do terms run? | [`ordinary_poll`], [`next_expected_after`], [`term_start`], [`term_end`] |
//! | by when must whoever is elected have accepted? | [`accept_by`] |
//! | by when? | [`Deadline`] |
//!
//! Weekends and holidays count in a [`Period`]: only the Acts that [`BusinessDays`] lists leave them out.

mod bank_holiday;
mod deadline;
mod financial_year;
mod period;
mod poll;
mod working_day;

pub use bank_holiday::{FIRST_KNOWN, LAST_KNOWN};
pub use deadline::Deadline;
pub use financial_year::{FinancialYear, FinancialYearError, commissioners_year, mayors_office_year};
pub use period::{Counted, LeftOut, Pause, Period};
pub(crate) use period::{next, plus_days, previous};
pub use poll::{
    POSTPONED_BY, POSTPONED_ON, accept_by, expected_poll, next_expected_after, ordinary_poll, term_end,
    term_start,
};
pub(crate) use poll::{next_poll, two_months_from};
pub use working_day::{BusinessDays, CalendarNotKnown, WhyLeftOut};
