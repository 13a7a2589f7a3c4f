//! Accounts and audit: which year, by when the draft, the public's rights and publication. (SI 2015/234; SI 2011/817.)
//!
//! The body and the chief constable each have accounts of their own, on the same dates. The finance officer signs the
//! draft and puts it on the website with a notice; the public's rights run for thirty working days from the day after.
//! Approval and publication follow. Almost every year has had dates of its own, some changed while it ran, so each date
//! is asked of a year and a day: an unpublished year takes the dates of the day, a published one those of its own day.
//!
//! | question | ask | provision |
//! |---|---|---|
//! | which is the financial year of this body? | [`body_year`] | PRSRA 2011 Sch. 1 para. 16, Sch. 3 para. 9 |
//! | by when must the public's rights open, and the draft be out? | [`opening`], [`latest_opening`], [`earliest_opening`] | SI 2015/234 regs 14, 15, 21 |
//! | from when to when do they run? | [`rights_period`] | regs 14, 15(3) |
//! | did they open in time, and if not was there a notice? | [`RightsFacts`] | reg. 15 |
//! | by when must the audited accounts be published? | [`last_publication`] | regs 9A, 10, 21 |
//! | were they, and if not was there the right notice? | [`PublicationFacts`] | regs 9A(2) to (6), 10(1), (2) |
//!
//! England and the metropolitan police district: the Welsh dates were not read.

mod opening;
mod publication;
mod rules;
mod year;

pub use opening::*;
pub use publication::*;
pub use rules::*;
pub use year::*;

use chrono::NaiveDate;

use crate::calendar::FinancialYear;
use crate::law::{
    ACCOUNTS_REGS_2011, ACCOUNTS_REGS_2015, ACCOUNTS_WALES_REGS_2014, LeftOut, OutOfForce, Rule,
};
use crate::reasoning::{Answer, Unsettled};

/// The rules of the accounts.
pub static RULES: &[&Rule] = rules::RULES;

/// Wales.
pub static ACCOUNTS_IN_WALES: LeftOut = LeftOut {
    provision: ACCOUNTS_WALES_REGS_2014.regulation("10"),
    reason: "the dates of accounts in Wales were not read",
};

/// Years that no commissioner answered for.
pub static BEFORE_COMMISSIONERS: LeftOut = LeftOut {
    provision: ACCOUNTS_REGS_2011.whole(),
    reason: "accounts of years before 2012/13 were police authorities'",
};

/// Days outside the table of bank holidays.
pub static BEYOND_THE_CALENDAR: LeftOut = LeftOut {
    provision: ACCOUNTS_REGS_2015.regulation("2(1)"),
    reason: "which days are bank holidays is known from 1 November 2011 to 31 December 2028 alone",
};

/// One value for the accounts of some years, on the law of a day and after.
struct YearRow<T> {
    /// The first and the last of the years, each by the year it starts in.
    years: (i32, i32),
    /// First day on which it is law.
    from: NaiveDate,
    rule: &'static Rule,
    value: T,
}

/// The row for the accounts of a year on the law of a day: of several, the latest.
fn row<T>(
    rows: &'static [YearRow<T>],
    year: FinancialYear,
    law_on: NaiveDate,
) -> Answer<&'static YearRow<T>> {
    let holds = |row: &&YearRow<T>| (row.years.0..=row.years.1).contains(&year.starts_in());
    let on_the_day = rows.iter().rev().filter(holds).find(|row| row.from <= law_on);
    match (on_the_day, rows.iter().find(holds)) {
        (Some(row), _) => Ok(row),
        (None, Some(first)) => Err(OutOfForce::NotYet { starts: first.from }.into()),
        (None, None) => Err(Unsettled::NotEncoded(&BEFORE_COMMISSIONERS)),
    }
}
