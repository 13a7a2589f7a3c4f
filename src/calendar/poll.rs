//! Ordinary elections of commissioners, and the terms between them. (PRSRA 2011 s. 50.)
//!
//! There is one in 2012 and one in each fourth year after it: on 15 November 2012, and then on the first Thursday
//! in May. The 2020 election was moved to 2021 by the Coronavirus Act 2020, which was law from its Royal Assent on
//! 25 March 2020 and left the cycle alone, so the next was 2024 (s. 60(12), (13); s. 87(1)). The Mayor of London
//! and the mayors who took on a commissioner's functions vote on the same days (s. 60(6), (7), (10), (11); the
//! mayors' own Orders), save London's poll of 3 May 2012.
//!
//! No order has moved a poll to a later day of its year (s. 50(4)), and no first Thursday in May has not been a
//! business day (s. 73). When an order may do so, and which areas vote, is in [`election`](crate::election).

use chrono::{Datelike, NaiveDate, Weekday};

use super::{BusinessDays, Period, plus_days};
use crate::law::{CORONAVIRUS_ACT_2020, Provision, ymd};

const FIRST_YEAR: i32 = 2012;
/// The first poll was fixed by the Act. (s. 50(2).)
const FIRST_POLL: NaiveDate = ymd(2012, 11, 15);
/// The election of this year of the cycle was held in the year after.
const POSTPONED_YEAR: i32 = 2020;

/// The day from which the 2020 election was to be held in 2021 instead.
pub const POSTPONED_ON: NaiveDate = ymd(2020, 3, 25);
/// What postponed it.
pub const POSTPONED_BY: Provision = CORONAVIRUS_ACT_2020.section("60(12)");

fn first_thursday_in_may(year: i32) -> Option<NaiveDate> {
    NaiveDate::from_weekday_of_month_opt(year, 5, Weekday::Thu, 1)
}

/// Poll day of the ordinary election that belongs to a year of the cycle: 2020's was held on 6 May 2021.
///
/// None for a year that is not 2012 or a fourth year after it. (PRSRA 2011 s. 50(1)-(3).)
///
/// ```
/// use pcc_rules::calendar::ordinary_poll;
///
/// assert_eq!(ordinary_poll(2024).map(|day| day.to_string()).as_deref(), Some("2024-05-02"));
/// assert_eq!(ordinary_poll(2021), None);
/// ```
#[must_use]
pub fn ordinary_poll(year: i32) -> Option<NaiveDate> {
    if year < FIRST_YEAR || year.rem_euclid(4) != 0 {
        None
    } else if year == FIRST_YEAR {
        Some(FIRST_POLL)
    } else if year == POSTPONED_YEAR {
        first_thursday_in_may(year.saturating_add(1))
    } else {
        first_thursday_in_may(year)
    }
}

/// Poll day of the ordinary election that belongs to a year of the cycle, as the law of `on` had it.
///
/// As [`ordinary_poll`], but until 24 March 2020 the election of 2020 was to be held on 7 May 2020.
#[must_use]
pub fn expected_poll(year: i32, on: NaiveDate) -> Option<NaiveDate> {
    if year == POSTPONED_YEAR && on < POSTPONED_ON {
        first_thursday_in_may(year)
    } else {
        ordinary_poll(year)
    }
}

/// The ordinary election that, on `day`, the law led one to expect next. Poll day itself is not after itself.
///
/// Until 24 March 2020 that was 7 May 2020; from 25 March 2020 it was 6 May 2021. None past the end of the
/// calendar.
#[must_use]
pub fn next_expected_after(day: NaiveDate) -> Option<NaiveDate> {
    next_poll(day, day)
}

/// The first ordinary election after a day, as the law of `on` had it. None past the end of the calendar.
pub(crate) fn next_poll(after: NaiveDate, on: NaiveDate) -> Option<NaiveDate> {
    let (from, to) = (after.year().saturating_sub(4), after.year().saturating_add(4));
    (from.max(FIRST_YEAR)..=to.max(FIRST_YEAR))
        .filter_map(|year| expected_poll(year, on))
        .find(|poll| *poll > after)
}

/// First day of the term won at an ordinary election: the seventh day after the poll. (PRSRA 2011 s. 50(7)(a).)
#[must_use]
pub fn term_start(poll: NaiveDate) -> NaiveDate {
    plus_days(poll, 7)
}

/// Last day of that term: the sixth day after the poll at the next ordinary election. (PRSRA 2011 s. 50(7)(b).)
///
/// As things turned out: the term won in 2016 ended in May 2021. None past the end of the calendar.
#[must_use]
pub fn term_end(poll: NaiveDate) -> Option<NaiveDate> {
    (poll.year().max(FIRST_YEAR)..=poll.year().saturating_add(5).max(FIRST_YEAR))
        .filter_map(ordinary_poll)
        .find(|next| *next > poll)
        .map(|next| plus_days(next, 6))
}

/// The last of the two months, before it is moved on to a business day.
pub(crate) fn two_months_from(polled: NaiveDate) -> NaiveDate {
    Period::Months(2).last_day(plus_days(polled, 1))
}

/// The last day for a declaration of acceptance: two months from the day after the election, moved on to a business
/// day. (PRSRA 2011 ss. 70(2), 73(1), (2).) None where the bank holidays there are not known.
///
/// READING: the election is the poll, for section 73(3) calls the day that a poll is put off to the day of election,
/// and section 51(8)(a) has other words for being declared elected. The other reading counts from the declaration
/// of the result, which can be a day or more later.
#[must_use]
pub fn accept_by(polled_on: NaiveDate) -> Option<NaiveDate> {
    BusinessDays::Elections.roll_forward(two_months_from(polled_on)).ok().map(|counted| counted.last)
}
