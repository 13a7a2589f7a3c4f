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
