//! Bank holidays by rule: Easter by the Gregorian computus, the fixed days and their substitutes, the one-offs.

use chrono::{Datelike, Days, NaiveDate, Weekday};

pub(crate) fn weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

pub(crate) fn is(day: NaiveDate, month: u32, of_month: u32) -> bool {
    (day.month(), day.day()) == (month, of_month)
}

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn easter(year: i32) -> NaiveDate {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    date(year, u32::try_from(n / 31).unwrap(), u32::try_from(n % 31 + 1).unwrap())
}

fn monday_on_or_after(day: NaiveDate) -> NaiveDate {
    (0..7).map(|n| day + Days::new(n)).find(|day| day.weekday() == Weekday::Mon).unwrap()
}

/// Whether a weekday is a bank or public holiday of England and Wales.
pub(crate) fn holiday(day: NaiveDate) -> bool {
    let year = day.year();
    let mut days = vec![easter(year) - Days::new(2), easter(year) + Days::new(1)];
    // New Year's Day, or the Monday after a weekend.
    let new_year = date(year, 1, 1);
    days.push(if weekend(new_year) { monday_on_or_after(new_year) } else { new_year });
    // The first Monday of May, but VE Day in 2020; the last of May, but early June in 2012 and 2022.
    days.push(if year == 2020 { date(2020, 5, 8) } else { monday_on_or_after(date(year, 5, 1)) });
    days.push(match year {
        2012 => date(2012, 6, 4),
        2022 => date(2022, 6, 2),
        _ => monday_on_or_after(date(year, 5, 25)),
    });
    days.push(monday_on_or_after(date(year, 8, 25)));
    // Christmas and Boxing Day, each moved past the weekend and past the other.
    match date(year, 12, 25).weekday() {
        Weekday::Fri => days.extend([date(year, 12, 25), date(year, 12, 28)]),
        Weekday::Sat => days.extend([date(year, 12, 27), date(year, 12, 28)]),
        Weekday::Sun => days.extend([date(year, 12, 26), date(year, 12, 27)]),
        _ => days.extend([date(year, 12, 25), date(year, 12, 26)]),
    }
    days.extend([date(2012, 6, 5), date(2022, 6, 3), date(2022, 9, 19), date(2023, 5, 8)]);
    days.contains(&day)
}

/// The day before, or after.
fn before(day: NaiveDate) -> NaiveDate {
    day - Days::new(1)
}

fn after(day: NaiveDate) -> NaiveDate {
    day + Days::new(1)
}

/// Walks on from a day, not itself counted, to the day of the same number so many months later, or to the last day of a
/// month that has no such number: that day, and whether the number was found.
fn same_number(from: NaiveDate, months: u16) -> (NaiveDate, bool) {
    let (mut day, mut begun) = (from, 0);
    loop {
        if begun == months && day.day() == from.day() {
            return (day, true);
        }
        let next = after(day);
        if next.day() == 1 {
            if begun == months {
                return (day, false);
            }
            begun += 1;
        }
        day = next;
    }
}

/// The last day of so many months that begin with a day: the eve of the corresponding date.
pub(crate) fn months_beginning_with(first: NaiveDate, months: u16) -> NaiveDate {
    match same_number(first, months) {
        (day, true) => before(day),
        (last, false) => last,
    }
}

/// The last day so many months after a day: the corresponding date.
pub(crate) fn months_after(day: NaiveDate, months: u16) -> NaiveDate {
    same_number(day, months).0
}

/// The first day of so many months that end with a day: walked back to the day of the same number, or over the whole of
/// a month that has none.
pub(crate) fn months_ending_with(last: NaiveDate, months: u16) -> NaiveDate {
    let (mut day, mut gone) = (last, 0);
    loop {
        if gone == months && day.day() <= last.day() {
            return after(day);
        }
        if day.day() == 1 {
            gone += 1;
        }
        day = before(day);
    }
}

/// The first Thursday of a month of May.
fn first_thursday_in_may(year: i32) -> NaiveDate {
    let mut day = date(year, 5, 1);
    while day.weekday() != Weekday::Thu {
        day = after(day);
    }
    day
}

/// Every ordinary poll from 2012 on, in order, with the year it belongs to, as the law of a day had them.
pub(crate) fn polls(on: NaiveDate, until: i32) -> Vec<(i32, NaiveDate)> {
    let mut polls = vec![(2012, date(2012, 11, 15))];
    let mut year = 2016;
    while year <= until {
        let held = if year == 2020 && on >= date(2020, 3, 25) { 2021 } else { year };
        polls.push((year, first_thursday_in_may(held)));
        year += 4;
    }
    polls
}

/// Who governs an area: as `commissioner`, `fire`, `mayor`, `mopac` or `common-council`; nobody before the 2011 Act.
pub(crate) fn body(area: &str, on: NaiveDate) -> Option<&'static str> {
    let from = |year, month, day| on >= date(year, month, day);
    match area {
        "metropolitan" => from(2012, 1, 16).then_some("mopac"),
        "city-of-london" => from(2012, 1, 16).then_some("common-council"),
        _ if !from(2012, 11, 22) => None,
        "greater-manchester" if from(2017, 5, 8) => Some("mayor"),
        "west-yorkshire" if from(2021, 5, 10) => Some("mayor"),
        "south-yorkshire" | "north-yorkshire" if from(2024, 5, 7) => Some("mayor"),
        "essex" if from(2017, 10, 1) => Some("fire"),
        "staffordshire" if from(2018, 8, 1) => Some("fire"),
        "north-yorkshire" if from(2018, 11, 15) => Some("fire"),
        "northamptonshire" if from(2019, 1, 1) => Some("fire"),
        "cumbria" if from(2023, 4, 1) => Some("fire"),
        _ => Some("commissioner"),
    }
}
