//! By-elections again: 35 days counted one by one on the calendar by rule, and the bars as plain lists of days.

use chrono::{Days, NaiveDate};

use super::calendar::{holiday, is, weekend};
use crate::day;

/// Every day from the start of 2010 to the end of 2032 in order, each with whether it counts for section 51.
pub(crate) struct Calendar {
    first: NaiveDate,
    counts: Vec<bool>,
    /// Before each half-year: the days that it would reach back to if it were counted in days that count.
    stretches: Vec<(NaiveDate, NaiveDate)>,
}

impl Calendar {
    pub(crate) fn new() -> Self {
        let first = day("2010-01-01");
        let counts = first
            .iter_days()
            .take_while(|on| *on <= day("2032-12-31"))
            .map(|on| !weekend(on) && !holiday(on) && !is(on, 12, 24))
            .collect();
        let mut calendar = Self { first, counts, stretches: Vec::new() };
        for (from, poll) in [
            ("2015-11-06", "2016-05-05"),
            ("2019-11-08", "2020-05-07"),
            ("2023-11-03", "2024-05-02"),
            ("2027-11-05", "2028-05-04"),
        ] {
            let days = (day(poll) - day(from)).num_days() + 1;
            calendar.stretches.push((calendar.back_from(day(poll), days), day(from)));
        }
        calendar
    }

    pub(crate) fn counts(&self, on: NaiveDate) -> bool {
        self.counts[usize::try_from((on - self.first).num_days()).unwrap()]
    }

    /// The 35th day after the event, leaving out those that do not count, and how many were left out.
    pub(crate) fn last_poll_day(&self, event: NaiveDate) -> (NaiveDate, usize) {
        let (mut on, mut counted, mut left_out) = (event, 0, 0);
        while counted < 35 {
            on = on + Days::new(1);
            if self.counts(on) { counted += 1 } else { left_out += 1 }
        }
        (on, left_out)
    }

    /// The first of so many days that count and end with the poll.
    fn back_from(&self, poll: NaiveDate, days: i64) -> NaiveDate {
        let (mut on, mut counted) = (poll, i64::from(self.counts(poll)));
        while counted < days {
            on = on - Days::new(1);
            counted += i64::from(self.counts(on));
        }
        on
    }
}

/// What follows on a vacancy of which two electors give notice the same day, or by an election that failed, of which
/// the officer has notice that day; by the law of November 2026.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Plain {
    Unfilled(NaiveDate),
    Open,
    PollBy(NaiveDate),
    NoCommissioner,
}

fn within(on: NaiveDate, from: &str, to: &str) -> bool {
    day(from) <= on && on <= day(to)
}

/// The days of the half-years before the polls, by hand, with the poll that fills the vacancy. The first of 2020 are
/// those before the poll of 7 May 2020 that was still expected.
const HALF_YEARS: [(&str, &str, &str); 5] = [
    ("2015-11-06", "2016-05-05", "2016-05-05"),
    ("2019-11-08", "2020-03-24", "2021-05-06"),
    ("2020-11-07", "2021-05-06", "2021-05-06"),
    ("2023-11-03", "2024-05-02", "2024-05-02"),
    ("2027-11-05", "2028-05-04", "2028-05-04"),
];

pub(crate) fn follows(area: &str, on: NaiveDate, failed: bool, calendar: &Calendar) -> Plain {
    // Area, the days that its order bars, the first day without a commissioner, the polls called off.
    let orders = [
        ("greater-manchester", "2016-11-09", "2017-05-08", "2017-05-08", "2016-05-05"),
        ("west-yorkshire", "2021-01-30", "2021-05-10", "2021-05-10", "2021-05-06"),
        ("north-yorkshire", "2023-12-20", "2024-05-02", "2024-05-07", "2024-05-02"),
        ("south-yorkshire", "2024-03-21", "2024-05-07", "2024-05-07", "2024-05-02"),
    ];
    let order = orders.iter().find(|order| order.0 == area);
    if let Some((_, from, to, ended, _)) = order {
        if on >= day(ended) {
            return Plain::NoCommissioner;
        }
        if within(on, from, to) {
            return Plain::Unfilled(day(ended));
        }
        if on > day(to) {
            return Plain::Open;
        }
    }
    let called_off = |poll: &str| order.is_some_and(|order| poll >= order.4);
    let until = |poll: &str| if called_off(poll) { day(order.unwrap().3) } else { day(poll) };
    for poll in ["2012-11-15", "2016-05-05", "2021-05-06", "2024-05-02", "2028-05-04"] {
        if !failed && !called_off(poll) && on > day(poll) && on < day(poll) + Days::new(7) {
            return Plain::Open;
        }
    }
    if let Some((.., poll)) = HALF_YEARS.iter().find(|(from, to, _)| within(on, from, to)) {
        return if failed { Plain::Open } else { Plain::Unfilled(until(poll)) };
    }
    if within(on, "2020-03-16", "2021-05-05") {
        return Plain::Unfilled(until("2021-05-06"));
    }
    if calendar.stretches.iter().any(|(first, months)| *first <= on && on < *months) {
        return Plain::Open;
    }
    Plain::PollBy(calendar.last_poll_day(on).0)
}
