//! By-elections again: 35 days counted one by one on the calendar by rule, and the bars as plain lists of days.

use chrono::{Days, NaiveDate};

use super::calendar::{holiday, is, weekend};
use super::election;
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

/// A vacancy of which everything is known.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Vacancy<'v> {
    pub(crate) area: &'v str,
    pub(crate) cause: &'v str,
    pub(crate) happened: NaiveDate,
    pub(crate) declared: Option<NaiveDate>,
    pub(crate) notified: Option<NaiveDate>,
}

/// What follows on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum End {
    NotYet(&'static str),
    Mayor,
    ToBeDeclared,
    /// Why not, and until when the office stays unfilled.
    NotHeld(NaiveDate, &'static str, NaiveDate),
    Gap(&'static str),
    NoCalendar,
    Awaits(NaiveDate),
    /// The vacancy, what the time runs from, its day, and the last day.
    Due(NaiveDate, &'static str, NaiveDate, NaiveDate),
}

const DECLARED: [&str; 3] = ["no-acceptance", "incapacity", "disqualification"];

/// The polls that the law of a day leads one to expect, each with the year of its cycle.
fn polls(law_on: NaiveDate) -> impl Iterator<Item = (i32, NaiveDate)> {
    (2012..=2040).step_by(4).map(move |year| (year, election::poll(year, law_on)))
}

impl Vacancy<'_> {
    fn mayor_from(&self) -> Option<NaiveDate> {
        election::called_off(self.area, 2100, NaiveDate::MAX).map(|(_, ended)| ended)
    }

    /// The poll, or where the law has called it off the first day without a commissioner.
    fn until(&self, (year, poll): (i32, NaiveDate), law_on: NaiveDate) -> NaiveDate {
        election::called_off(self.area, year, law_on).map_or(poll, |(_, ended)| ended)
    }

    /// The first poll after the vacancy at which the area votes, and the first day of the term.
    fn next_poll(&self, vacant: NaiveDate, law_on: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        let (year, poll) = polls(law_on).find(|(_, poll)| *poll > vacant)?;
        let votes = election::called_off(self.area, year, law_on).is_none();
        votes.then(|| (poll, poll + Days::new(7)))
    }

    /// Sections 51 and 59, article 80, the orders, the regulations of 2020, by the law of a day on which all that
    /// the facts tell of has happened.
    pub(crate) fn follows(&self, law_on: NaiveDate, calendar: &Calendar) -> End {
        let cause_from = election::cause_from(self.cause);
        if law_on < day(cause_from) {
            return End::NotYet(cause_from);
        }
        let failed = self.cause == "failed-election";
        let (vacant, _) = election::vacant(self.cause, self.happened, self.declared);
        // The ground of a vacancy yet to be declared is looked at as it arose.
        let on = vacant.unwrap_or(self.happened);
        if on < day("2012-11-22") {
            return End::NotYet("2012-11-22");
        }
        let mayors = |on: NaiveDate| self.mayor_from().is_some_and(|from| from <= on);
        if mayors(on) {
            return End::Mayor;
        }
        let Some(vacant) = vacant else { return End::ToBeDeclared };
        if let Some(bar) = self.barred(vacant, failed, law_on, calendar) {
            return bar;
        }
        let event = if failed {
            Some(("failure-notice", vacant))
        } else if DECLARED.contains(&self.cause) {
            Some(("declaration", vacant))
        } else if self.cause == "court-order" && self.declared.is_some() {
            return End::Gap("ukpga/2011/13/section/60/1/a");
        } else {
            self.notified.filter(|on| *on >= vacant).map(|on| ("electors-notice", on))
        };
        let last = event.map(|(_, on)| calendar.last_poll_day(on).0);
        if last.is_some_and(|last| last > day("2028-12-31")) {
            return End::NoCalendar;
        }
        // Regulation 10: all of the term of 2016 that was not to be polled by 15 March 2020.
        let of_that_term = within(vacant, "2016-05-06", "2021-05-05") && !mayors(day("2020-03-16"));
        let polled_before = last.is_some_and(|last| last < day("2020-03-16"));
        if law_on >= day("2020-04-07") && of_that_term && !polled_before {
            let until = self.until((2020, day("2021-05-06")), law_on);
            return End::NotHeld(vacant, "postponed-to-may-2021", until);
        }
        let by = event.map_or(law_on, |(_, on)| on);
        if mayors(by) {
            return End::Mayor;
        }
        if let Some((poll, term)) = self.next_poll(vacant, law_on)
            && poll < by
        {
            if by < term {
                return End::Gap("ukpga/2011/13/section/51/2");
            }
            return End::NotHeld(vacant, "filled-at-ordinary-election", poll);
        }
        match (event, last) {
            (Some((event, on)), Some(last)) => End::Due(vacant, event, on, last),
            _ => End::Awaits(vacant),
        }
    }

    /// What bars an election for the day of a vacancy, called or not.
    fn barred(&self, on: NaiveDate, failed: bool, law_on: NaiveDate, calendar: &Calendar) -> Option<End> {
        let bars = [
            ("greater-manchester", "2016-11-09", "2017-05-08"),
            ("west-yorkshire", "2021-01-30", "2021-05-10"),
            ("north-yorkshire", "2023-12-20", "2024-05-02"),
            ("south-yorkshire", "2024-03-21", "2024-05-07"),
        ];
        if let Some((_, from, to)) = bars.iter().find(|bar| bar.0 == self.area) {
            if within(on, from, to) {
                return Some(End::NotHeld(on, "before-transfer-to-mayor", self.mayor_from().unwrap()));
            }
            if on > day(to) {
                return Some(End::Gap("uksi/2023/1432/article/32/2"));
            }
        }
        let votes = |year: i32| election::called_off(self.area, year, law_on).is_none();
        let outgoing = polls(law_on).any(|(year, poll)| on > poll && on < poll + Days::new(7) && votes(year));
        if !failed && outgoing {
            return Some(End::Gap("ukpga/2011/13/section/51/2"));
        }
        if let Some((from, ..)) = HALF_YEARS.iter().find(|(from, to, _)| within(on, from, to)) {
            if failed {
                return Some(End::Gap("ukpga/2011/13/section/51/7"));
            }
            let poll = polls(law_on).find(|(_, poll)| *poll >= day(from) && *poll >= on).unwrap();
            return Some(End::NotHeld(on, "before-ordinary-election", self.until(poll, law_on)));
        }
        if within(on, "2020-03-16", "2021-05-05") && law_on >= day("2020-04-07") {
            let until = self.until((2020, day("2021-05-06")), law_on);
            return Some(End::NotHeld(on, "postponed-to-may-2021", until));
        }
        let doubtful = calendar.stretches.iter().any(|(first, months)| *first <= on && on < *months);
        doubtful.then_some(End::Gap("ukpga/2011/13/section/51/7"))
    }

    /// Section 51(8)(b): the last day of a term won at the by-election.
    pub(crate) fn term_end(&self, vacant: NaiveDate, law_on: NaiveDate) -> NaiveDate {
        let next = polls(law_on).find(|(_, poll)| *poll > vacant).unwrap();
        match election::called_off(self.area, next.0, law_on) {
            Some((_, ended)) => ended - Days::new(1),
            None => next.1 + Days::new(6),
        }
    }
}
