//! Working days of the accounts, counted one by one.

use chrono::{Days, NaiveDate};

use super::calendar::{holiday, weekend};

/// The first day from a day on that is no Saturday, Sunday or bank holiday.
pub(crate) fn first_working_day(from: NaiveDate) -> NaiveDate {
    let mut at = from;
    while weekend(at) || holiday(at) {
        at = at + Days::new(1);
    }
    at
}

/// How many working days a stretch holds, both ends included.
pub(crate) fn working_days(from: NaiveDate, to: NaiveDate) -> usize {
    from.iter_days().take_while(|day| *day <= to).filter(|day| !weekend(*day) && !holiday(*day)).count()
}
