//! Financial years, statutory periods, business days and deadlines.
//!
//! | question | answer |
//! |---|---|
//! | when does "three weeks beginning with the day" end? | [`Period::last_day`]; with a pause, [`Period::beginning_with`] |
//! | which days count for an election? for a standstill? | [`BusinessDays`] |
//! | which financial year? | [`FinancialYear`]; a body's own first year, [`commissioners_year`] |
//! | by when? | [`Deadline`] |
//!
//! Weekends and holidays count in a [`Period`]: only the Acts that [`BusinessDays`] lists leave them out.

mod bank_holiday;
mod deadline;
mod financial_year;
mod period;
mod working_day;

pub use bank_holiday::{FIRST_KNOWN, LAST_KNOWN};
pub use deadline::Deadline;
pub use financial_year::{FinancialYear, FinancialYearError, commissioners_year, mayors_office_year};
pub use period::{Counted, LeftOut, Pause, Period};
pub(crate) use period::plus_days;
pub use working_day::{BusinessDays, CalendarNotKnown, WhyLeftOut};
