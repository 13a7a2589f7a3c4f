//! Every function that counts days, beside a walk day by day, over every day there is to begin with.

use chrono::{Datelike, Days, NaiveDate};
use pcc_rules::calendar::{
    BusinessDays, CalendarNotKnown, FIRST_KNOWN, FinancialYear, LAST_KNOWN, LeftOut, Period, accept_by,
    commissioners_year, expected_poll, mayors_office_year, next_expected_after, ordinary_poll, term_end,
    term_start,
};
use pcc_rules::law::OutOfForce;

use super::EVERY;
use crate::model::calendar as model;
use crate::{day, eve};

fn days(from: &str, to: &str) -> impl Iterator<Item = NaiveDate> {
    let to = day(to);
    day(from).iter_days().take_while(move |day| *day <= to)
}

/// Days on both sides of a leap day and of every end of a month, with no months, a few and more than a year.
#[test]
fn periods_of_months_agree_with_a_walk() {
    let mut counted = 0;
    for from in days("2023-01-01", "2025-02-28") {
        for months in [0, 1, 2, 3, 6, 12, 13] {
            let period = Period::Months(months);
            assert_eq!(
                period.last_day(from),
                model::months_beginning_with(from, months),
                "{period:?} {from}"
            );
            assert_eq!(period.last_day_after(from), model::months_after(from, months), "{period:?} {from}");
            assert_eq!(period.first_day(from), model::months_ending_with(from, months), "{period:?} {from}");
            counted += 3;
        }
    }
    assert_eq!(counted, 16_590);
}

#[test]
fn periods_of_days_and_weeks_agree_with_a_walk() {
    let mut counted = 0;
    for from in days("2024-02-01", "2024-03-31") {
        let (mut last, mut first) = (from.pred_opt().unwrap(), from.succ_opt().unwrap());
        for n in 0..=70u16 {
            let mut periods = vec![Period::Days(n)];
            if n % 7 == 0 {
                periods.push(Period::Weeks(n / 7));
            }
            for period in periods {
                assert_eq!(period.last_day(from), last, "{period:?} from {from}");
                assert_eq!(period.first_day(from), first, "{period:?} to {from}");
                assert_eq!(Some(period.last_day_after(from)), last.succ_opt(), "{period:?} after {from}");
                counted += 3;
            }
            (last, first) = (last.succ_opt().unwrap(), first.pred_opt().unwrap());
        }
    }
    assert_eq!(counted, 14_760);
}

/// The ends of the calendar: what would lie beyond is its last day, or its first.
#[test]
fn periods_stop_at_the_ends_of_the_calendar() {
    for period in [Period::Days(2), Period::Weeks(1), Period::Months(1)] {
        for last in [period.last_day(NaiveDate::MAX), period.last_day_after(NaiveDate::MAX)] {
            assert_eq!(last, NaiveDate::MAX);
        }
        assert_eq!(period.first_day(NaiveDate::MIN), NaiveDate::MIN);
    }
}

/// Every day of the table of holidays, and of the month on either side of it.
fn table() -> Vec<NaiveDate> {
    days("2011-10-01", "2029-01-31").collect()
}

/// Whether each counts: none outside the table is known to.
fn counts(kind: BusinessDays, table: &[NaiveDate]) -> Vec<Option<bool>> {
    let known = |day: &NaiveDate| (FIRST_KNOWN..=LAST_KNOWN).contains(day);
    let eve = |day: NaiveDate| kind == BusinessDays::Elections && model::is(day, 12, 24);
    let free = |day: NaiveDate| model::weekend(day) || model::holiday(day) || eve(day);
    table.iter().map(|day| known(day).then(|| !free(*day))).collect()
}

/// The days of a list of runs, one by one; runs that could be one are.
fn listed(runs: &[LeftOut]) -> Vec<NaiveDate> {
    for pair in runs.windows(2) {
        let joined = pair[0].why == pair[1].why && pair[0].to.succ_opt() == Some(pair[1].from);
        assert!(!joined && pair[0].to < pair[1].from, "{pair:?}");
    }
    let of = |run: &LeftOut| {
        let to = run.to;
        run.from.iter_days().take_while(move |day| *day <= to).collect::<Vec<_>>()
    };
    runs.iter().flat_map(of).collect()
}

/// Forward and back from every day, by each Act's list: the day reached, and each day left out on the way; or the first
/// day that is not known.
#[test]
fn business_days_agree_with_a_walk() {
    let (table, mut counted) = (table(), 0);
    for kind in EVERY {
        let counts = counts(kind, &table);
        for (at, from) in table.iter().enumerate() {
            // The 35 days of a by-election are of its own kind.
            for n in [1u16, 2, if kind == BusinessDays::Elections { 35 } else { 7 }] {
                let walk = |forward: bool, begin: usize| {
                    let (mut at, mut left, mut free) = (begin, n, Vec::new());
                    loop {
                        match counts.get(at).copied().flatten() {
                            None => return Err(CalendarNotKnown { day: table[at] }),
                            Some(true) => left -= 1,
                            Some(false) => free.push(table[at]),
                        }
                        if left == 0 {
                            return Ok((table[at], free));
                        }
                        at = if forward { at + 1 } else { at - 1 };
                    }
                };
                if at + 1 < table.len() {
                    let after = kind.nth_after(*from, n).map(|found| (found.last, listed(&found.left_out)));
                    assert_eq!(after, walk(true, at + 1), "{n} {kind:?} after {from}");
                }
                let ending = kind.ending_with(*from, n).map(|found| {
                    (found.first, found.left_out.iter().map(|one| one.from).collect::<Vec<_>>())
                });
                assert_eq!(ending, walk(false, at), "{n} {kind:?} ending with {from}");
                if n == 1 {
                    let rolled = kind.roll_forward(*from).map(|found| (found.last, listed(&found.left_out)));
                    assert_eq!(rolled, walk(true, at), "{kind:?} on or after {from}");
                }
                counted += 1;
            }
            assert_eq!(kind.nth_after(*from, 0).map(|found| found.last), Ok(*from));
            assert_eq!(kind.ending_with(*from, 0).map(|found| found.first), Ok(*from));
        }
    }
    assert_eq!(counted, 75_996);
}

/// PRSRA 2011 s. 50(1) to (4) and the Coronavirus Act 2020 s. 60(12): each year's poll, as it was held and as it was to
/// be held before 25 March 2020.
#[test]
fn prsra_s50_ordinary_polls_agree_with_a_walk() {
    let held = model::polls(day("2026-11-22"), 2100);
    for year in 1990..=2100 {
        let poll = held.iter().find(|(of, _)| *of == year).map(|(_, poll)| *poll);
        assert_eq!(ordinary_poll(year), poll, "{year}");
        for on in [day("2012-01-01"), eve("2020-03-25"), day("2020-03-25"), day("2021-05-06")] {
            let expected = model::polls(on, 2100).iter().find(|(of, _)| *of == year).map(|(_, poll)| *poll);
            assert_eq!(expected_poll(year, on), expected, "{year} on {on}");
        }
    }
    for pair in held.windows(2) {
        let ((_, poll), (_, next)) = (pair[0], pair[1]);
        assert_eq!(term_start(poll), poll + Days::new(7));
        assert_eq!(term_end(poll), Some(next + Days::new(6)), "the term won on {poll}");
    }
    assert_eq!(
        (ordinary_poll(2012), ordinary_poll(2020)),
        (Some(day("2012-11-15")), Some(day("2021-05-06")))
    );
}

/// The next poll, as the law led one to expect it, on every day from 2011 to 2033.
#[test]
fn prsra_s50_the_next_expected_poll_agrees_with_a_walk() {
    let mut counted = 0;
    for on in days("2011-01-01", "2033-12-31") {
        let next = model::polls(on, 2040).into_iter().map(|(_, poll)| poll).find(|poll| *poll > on);
        assert_eq!(next_expected_after(on), next, "{on}");
        counted += 1;
    }
    assert_eq!(counted, 8_401);
    assert_eq!(next_expected_after(NaiveDate::MAX), None);
    assert_eq!(next_expected_after(NaiveDate::MIN), Some(day("2012-11-15")));
    assert_eq!(term_end(NaiveDate::MAX), None);
}

/// PRSRA 2011 ss. 70(2), 73: two months beginning with the day after each day, moved on to a day that counts.
#[test]
fn prsra_s70_2_the_time_to_accept_agrees_with_a_walk() {
    let table = table();
    let counts = counts(BusinessDays::Elections, &table);
    for (at, polled) in table.iter().enumerate().take(table.len() - 100) {
        let last = model::months_beginning_with(table[at + 1], 2);
        let from = table.iter().position(|day| *day == last).unwrap();
        let known = (from..table.len()).find(|at| counts[*at] != Some(false));
        let expected = known.filter(|at| counts[*at].is_some()).map(|at| table[at]);
        assert_eq!(accept_by(*polled), expected, "{polled}");
    }
    assert_eq!(accept_by(day("2028-12-31")), None);
}

/// Every day has one financial year, from 1 April to 31 March; the first ones of bodies are short or long.
#[test]
fn financial_years_agree_with_a_walk() {
    let mut starts_in = 1990;
    for on in days("1990-04-01", "2201-03-31") {
        if on.day() == 1 && on.month() == 4 && on.year() > 1990 {
            starts_in += 1;
        }
        let year = FinancialYear::containing(on).unwrap();
        assert_eq!(year.starts_in(), starts_in, "{on}");
        assert!(year.contains(on));
    }
    assert_eq!(starts_in, 2200);
    assert!(FinancialYear::containing(eve("1990-04-01")).is_err());
    assert!(FinancialYear::containing(day("2201-04-01")).is_err());
    let last = FinancialYear::starting(2200).unwrap();
    assert_eq!(
        (last.next(), last.first_day(), last.last_day()),
        (last, day("2200-04-01"), day("2201-03-31"))
    );
    assert_eq!(FinancialYear::starting(1990).unwrap().next().starts_in(), 1991);
    assert!(FinancialYear::starting(1990).is_ok() && FinancialYear::starting(1989).is_err());
    let year = FinancialYear::starting(2024).unwrap();
    assert!(year.contains(day("2024-04-01")) && year.contains(day("2025-03-31")));
    assert!(!year.contains(eve("2024-04-01")) && !year.contains(day("2025-04-01")));
    for (of, first) in [(commissioners_year as fn(_) -> _, "2012-11-15"), (mayors_office_year, "2012-01-16")]
    {
        for on in days("2011-01-01", "2015-12-31") {
            let april = |year| NaiveDate::from_ymd_opt(year, 4, 1).unwrap();
            let starts = if on < april(on.year()) { on.year() - 1 } else { on.year() };
            let expected = if on < day(first) {
                Err(OutOfForce::NotYet { starts: day(first) })
            } else if on < day("2013-04-01") {
                Ok((day(first), day("2013-03-31")))
            } else {
                Ok((april(starts), april(starts + 1).pred_opt().unwrap()))
            };
            assert_eq!(of(on), expected, "{on}");
        }
        assert_eq!(of(day("2201-04-01")), Err(OutOfForce::Ended { last_day: day("2201-03-31") }));
    }
}
