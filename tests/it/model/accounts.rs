//! The dates of the accounts read off the regulations, with working days counted one by one.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use chrono::{Days, NaiveDate};

use super::calendar::{holiday, weekend};
use super::finance::{Seat, begun};
use crate::day;

/// The last day whose bank holidays are known.
const LAST: &str = "2028-12-31";

/// Whether a day is no Saturday, Sunday or bank holiday.
fn working(on: NaiveDate) -> bool {
    static DAYS: OnceLock<BTreeSet<NaiveDate>> = OnceLock::new();
    let found = || {
        let all = day("2011-11-01").iter_days().take_while(|on| *on <= day("2029-02-28"));
        all.filter(|on| !weekend(*on) && !holiday(*on)).collect()
    };
    DAYS.get_or_init(found).contains(&on)
}

fn next(on: NaiveDate) -> NaiveDate {
    on + Days::new(1)
}

/// The first day from a day on that is no Saturday, Sunday or bank holiday.
pub(crate) fn first_working_day(from: NaiveDate) -> NaiveDate {
    let mut at = from;
    while !working(at) {
        at = next(at);
    }
    at
}

/// How many working days a stretch holds, both ends included.
pub(crate) fn working_days(from: NaiveDate, to: NaiveDate) -> usize {
    from.iter_days().take_while(|day| *day <= to).filter(|day| working(*day)).count()
}

/// The so-manieth working day from a day on.
pub(crate) fn nth_working_day(from: NaiveDate, n: usize) -> NaiveDate {
    from.iter_days().filter(|day| working(*day)).nth(n - 1).unwrap()
}

/// How the opening of the public's rights is fixed.
#[derive(Debug, PartialEq)]
pub(crate) enum How {
    ByAuditor,
    /// The thirty working days take in the first ten of a month.
    TakesIn(u32),
    /// On or before the first working day of a month.
    By(u32),
}

/// Regulations 15(1), (5) to (7) and 21, each from the day it was law; years by the one they start in.
pub(crate) fn how(year: i32, law: NaiveDate) -> Result<How, String> {
    if year < 2012 {
        return Err("left out".into());
    }
    let first = if year < 2015 { "2012-01-16" } else { "2015-04-01" };
    if law < day(first) {
        return Err(format!("from {first}"));
    }
    Ok(match year {
        2012..=2014 => How::ByAuditor,
        2015 | 2016 => How::TakesIn(7),
        2019 if law >= day("2020-04-30") => How::By(9),
        2020 | 2021 if law >= day("2021-03-31") => How::By(8),
        2024..=2027 if law >= day("2024-09-30") => How::By(7),
        _ => How::TakesIn(6),
    })
}

/// The first and the last day on which the rights may open; the first is none where nothing keeps them from it.
pub(crate) fn window(year: i32, how: &How) -> Result<(Option<NaiveDate>, NaiveDate), String> {
    let (How::TakesIn(month) | How::By(month)) = how else { panic!("no window by the auditor") };
    let first = NaiveDate::from_ymd_opt(year + 1, *month, 1).unwrap();
    if first > day(LAST) {
        return Err("left out".into());
    }
    let latest = first_working_day(first);
    if *how == How::By(*month) {
        return Ok((None, latest));
    }
    // Back from the tenth working day, as long as no more than thirty are passed.
    let (mut earliest, mut passed) = (nth_working_day(first, 10), 1);
    loop {
        let before = earliest - Days::new(1);
        passed += usize::from(working(before));
        if passed > 30 {
            return Ok((Some(earliest), latest));
        }
        earliest = before;
    }
}

/// Whether England's regulations, or nobody's that were read, speak of the accounts of a body.
fn england(seat: Seat, on: NaiveDate) -> Result<(), String> {
    match begun(seat, on) {
        Some(out) => Err(out),
        None if seat == Seat::Wales => Err("left out".into()),
        None => Ok(()),
    }
}

/// Regulation 15: whether the public's rights opened in time, on the law of the day they opened.
pub(crate) fn rights(
    seat: Seat,
    on: NaiveDate,
    year: i32,
    on_website: Option<NaiveDate>,
    notice: bool,
) -> Result<String, String> {
    england(seat, on)?;
    let today = how(year, on)?;
    if today == How::ByAuditor {
        return Ok("by the auditor".into());
    }
    window(year, &today)?;
    let law = on_website.map_or(on, |day| day.min(on));
    let (earliest, latest) = window(year, &how(year, law)?)?;
    if let Some(on_website) = on_website {
        let opened = next(on_website);
        if let Some(earliest) = earliest.filter(|earliest| opened < *earliest) {
            return Ok(format!("too early before {earliest}"));
        }
        if opened <= latest {
            return Ok(format!("open {opened} to {}", nth_working_day(opened, 30)));
        }
    } else if on <= latest {
        return Ok(format!("due {latest}"));
    }
    let notice = match (law >= day("2021-03-31"), notice) {
        (false, _) => "none asked",
        (true, true) => "notice",
        (true, false) => "no notice",
    };
    Ok(format!("late after {latest}, {notice}"))
}

/// Regulations 9A(2), (3), 10(1), (4) to (4C) and 21: the last day of publication and whether 9A gives it.
pub(crate) fn last(year: i32, law: NaiveDate) -> Result<(NaiveDate, bool), String> {
    how(year, law)?;
    let of = |month, of_month| NaiveDate::from_ymd_opt(year + 1, month, of_month).unwrap();
    if law >= day("2024-09-30") && (2015..=2027).contains(&year) {
        let on = match year {
            2023 => "2025-02-28",
            2024 => "2026-02-27",
            2025 => "2027-01-31",
            2026 => "2027-11-30",
            2027 => "2028-11-30",
            _ => "2024-12-13",
        };
        return Ok((day(on), true));
    }
    let last = match year {
        ..=2016 => of(9, 30),
        2019 if law >= day("2020-04-30") => of(11, 30),
        2020 if law >= day("2021-03-31") => of(9, 30),
        2021 if law >= day("2022-07-22") => of(11, 30),
        2021 if law >= day("2021-03-31") => of(9, 30),
        2022..=2027 if law >= day("2022-07-22") => of(9, 30),
        _ => of(7, 31),
    };
    Ok((last, false))
}

/// What is said of accounts that are out of time.
pub(crate) struct Late<'a> {
    pub(crate) audited: bool,
    pub(crate) pending: &'a [&'a str],
    pub(crate) notice: &'a [&'a str],
}

/// Regulations 9A(4) to (6) and 10(1), (2).
pub(crate) fn publication(
    seat: Seat,
    on: NaiveDate,
    year: i32,
    published: Option<NaiveDate>,
    said: &Late<'_>,
) -> Result<String, String> {
    england(seat, on)?;
    last(year, on)?;
    let (last, by_9a) = last(year, published.map_or(on, |day| day.min(on)))?;
    if published.is_some_and(|day| day <= last) {
        return Ok(format!("in time {last}"));
    }
    if published.is_none() && on <= last {
        return Ok(format!("due {last}"));
    }
    if year < 2015 {
        return Err("left out".into());
    }
    let counts = |what: &&&str| **what != "value-for-money" || year >= 2023;
    let (case, asked): (_, &[&str]) = match (by_9a, said.audited) {
        (false, true) => return Ok(format!("late after {last}: audit concluded")),
        (false, false) => ("audit open", &["published", "reasons"]),
        (true, false) if said.pending.iter().any(|what| counts(&what)) => {
            ("excused", &["published", "reasons"])
        }
        (true, _) => ("failure", &["published", "reasons", "accepts-duty", "copied-to-secretary-of-state"]),
    };
    let lacks: Vec<&str> = asked.iter().copied().filter(|part| !said.notice.contains(part)).collect();
    Ok(format!("late after {last}: {case} lacks {}", lacks.join(" ")).trim_end().into())
}

/// PRSRA Sch. 1 para. 16, Sch. 3 para. 9; SI 2021/112 art. 41: the year that holds a day.
pub(crate) fn body_year(area: &str, on: NaiveDate) -> Result<(NaiveDate, NaiveDate), String> {
    let mayor = match area {
        "greater-manchester" => Some(day("2017-05-08")),
        "west-yorkshire" => Some(day("2021-05-10")),
        "north-yorkshire" | "south-yorkshire" => Some(day("2024-05-07")),
        _ => None,
    };
    let first = match area {
        "city-of-london" => return Err("not here".into()),
        "metropolitan" => day("2012-01-16"),
        _ => day("2012-11-15"),
    };
    if on < first {
        return Err(format!("from {first}"));
    }
    // The 31 March that ends it: walked to, twice from January 2012.
    let mut end = on;
    while (chrono::Datelike::month(&end), chrono::Datelike::day(&end)) != (3, 31) {
        end = next(end);
    }
    if end == day("2012-03-31") {
        end = day("2013-03-31");
    }
    let start = if end == day("2013-03-31") {
        first
    } else {
        NaiveDate::from_ymd_opt(chrono::Datelike::year(&end) - 1, 4, 1).unwrap()
    };
    if area == "west-yorkshire" && day("2020-04-01") <= on && on <= day("2021-05-09") {
        return Ok((day("2020-04-01"), day("2021-05-09")));
    }
    match mayor {
        Some(mayor) if end >= mayor => Err("left out".into()),
        _ => Ok((start, end)),
    }
}
