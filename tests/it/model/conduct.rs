//! Publication, registers, standards and publicity as plain lists and day-by-day counts.

use chrono::{Datelike, NaiveDate};

use super::body::{Body, body, no_body_yet};
use crate::day;

/// Part 2 of the Schedule as one list of words: what starts the time of each item.
pub(crate) fn starts(item: &str, trigger: &str) -> bool {
    let para_9 = [
        "office-holder-names",
        "office-holder-addresses",
        "office-holder-salaries",
        "senior-employees",
        "premises",
        "conduct-policy",
        "decision-policy",
        "records-policy",
        "disclosure-policy",
        "custody-visiting",
    ];
    let para_12 = ["staff-number", "staff-proportions", "staff-structure", "borrowed-staff"];
    let para_15 = ["register-of-interests", "gift-register"];
    let para_10 = ["budget", "precept", "revenue", "proposed-spending", "investment-strategy"];
    let para_13 = ["office-holder-allowances", "travel", "small-contracts", "custody-visitors"];
    let para_16 = [
        "contracts",
        "tenders",
        "public-meetings",
        "meeting-papers",
        "minutes",
        "decisions",
        "partnership-reports",
    ];
    let para_16a = ["priorities-contribution", "priorities-applicable"];
    let para_16bc = [
        "inspection-report",
        "inspection-summary",
        "complaint-data",
        "complaint-statistics",
        "complaint-report",
    ];
    match trigger {
        "ordinary-election" | "by-election" => {
            para_9.contains(&item) || para_12.contains(&item) || para_15.contains(&item)
        }
        "change" => para_15.contains(&item),
        "year-begins" => para_10.contains(&item),
        "year-ends" => item == "complaint-count",
        "quarter-ends" => para_13.contains(&item),
        "month-ends" => ["grants", "expenditure"].contains(&item),
        "available" => para_16.contains(&item),
        "plan-issued" => para_16a.contains(&item),
        "published" => para_16a.contains(&item) || para_16bc.contains(&item),
        _ => false,
    }
}

/// The last day for it, if there is one, counted a day at a time.
pub(crate) fn last_day(trigger: &str, on: NaiveDate) -> Option<NaiveDate> {
    match trigger {
        "plan-issued" => Some(on),
        "year-begins" => on.pred_opt(),
        "published" => {
            // Up to, and not on, the day of the same number; in a month too short, its last day.
            let mut last = on;
            loop {
                let next = last.succ_opt()?;
                let same_number = next.day() == on.day();
                let month_over = next.month() != last.month() && last.month() != on.month();
                if same_number || month_over {
                    return Some(last);
                }
                last = next;
            }
        }
        _ => None,
    }
}

/// The Order as it stood on a day: why an item was not, or not yet, on its list.
pub(crate) fn not_listed(area: &str, item: &str, on: NaiveDate) -> Option<String> {
    no_body_yet(area, on).or_else(|| not_yet_listed(area, item, on))
}

fn not_yet_listed(area: &str, item: &str, on: NaiveDate) -> Option<String> {
    let london = body(area, on) == Body::London;
    let first = match item {
        // The Mayor's Office issues no precept; the visitors' names left the list before there were commissioners.
        "precept" if london => return Some("not here".to_owned()),
        "custody-visitors" if !london => return Some("not here".to_owned()),
        "custody-visitors" if on > day("2012-11-21") => return Some("to 2012-11-21".to_owned()),
        "borrowed-staff" | "small-contracts" | "custody-visiting" => "2012-11-22",
        "travel" => "2013-08-12",
        item if in_2021(item) => "2021-05-31",
        _ if london => "2012-01-16",
        _ => "2012-11-22",
    };
    (on < day(first)).then(|| format!("from {first}"))
}

/// Paragraphs 7A to 7C.
fn in_2021(item: &str) -> bool {
    ["priorities-", "inspection-", "complaint-data", "complaint-statistics", "complaint-report"]
        .iter()
        .any(|one| item.starts_with(one))
}

/// An item that falls due, and what became of it.
pub(crate) struct Item<'a> {
    pub(crate) item: &'a str,
    pub(crate) trigger: &'a str,
    pub(crate) on: NaiveDate,
    pub(crate) published: Option<NaiveDate>,
    pub(crate) prompt: bool,
    pub(crate) exception: Option<&'a str>,
}

/// Art. 2, Sch. Part 2: `in-time`, `not-yet`, `not-in-time`, `not-started`, the exception, `gap`, or why it is not law.
pub(crate) fn publication(area: &str, asked: &Item<'_>, on: NaiveDate) -> String {
    let last = last_day(asked.trigger, asked.on);
    // A time that ran out before the item was on the list was never missed.
    let not_law =
        not_listed(area, asked.item, on).or_else(|| not_yet_listed(area, asked.item, last.unwrap_or(on)));
    if let Some(why) = not_law {
        return why;
    }
    let gap = match (asked.trigger, body(area, on)) {
        ("ordinary-election" | "by-election" | "plan-issued", Body::London) => true,
        ("by-election", Body::Mayor) => area == "south-yorkshire",
        _ => false,
    };
    let first = match asked.trigger {
        "year-begins" | "plan-issued" => NaiveDate::MIN,
        "year-ends" | "quarter-ends" | "month-ends" => asked.on.succ_opt().unwrap(),
        _ => asked.on,
    };
    let published = asked.published.filter(|day| first <= *day && *day <= on);
    let timely = match last {
        Some(last) => published.unwrap_or(on) <= last,
        None => on < first || asked.prompt,
    };
    let word = if gap {
        "gap"
    } else if asked.trigger == "by-election" {
        "not-started"
    } else if timely && published.is_some() {
        "in-time"
    } else if let Some(exception) = asked.exception {
        exception
    } else if timely {
        "not-yet"
    } else {
        "not-in-time"
    };
    word.to_owned()
}

/// Sch. paras 17 to 19: `as-specified`, `not-as-specified`, `free`.
pub(crate) fn manner(
    area: &str,
    item: &str,
    prominent: bool,
    linked: bool,
    consolidated: bool,
    on: NaiveDate,
) -> String {
    if let Some(why) = not_listed(area, item, on) {
        return why;
    }
    let both_offices =
        ["office-holder-names", "office-holder-addresses", "office-holder-salaries", "register-of-interests"];
    let kept = if item.starts_with("inspection-") {
        Some(prominent && linked)
    } else if in_2021(item) {
        Some(prominent)
    } else if both_offices.contains(&item) && body(area, on) == Body::Fire {
        Some(consolidated)
    } else {
        None
    };
    kept.map_or("free", |kept| if kept { "as-specified" } else { "not-as-specified" }).to_owned()
}

/// The sum of an item for a body in whole pounds, and whether the item counts above it or up to it.
pub(crate) fn threshold(item: &str, body: Body, on: NaiveDate) -> Result<Option<(u64, bool)>, String> {
    let mayor = body == Body::Mayor;
    let first = if mayor { "2017-05-08" } else { "2012-01-16" };
    let contracts = match mayor {
        true => 5_000,
        false if on < day("2012-11-22") => 500,
        false => 10_000,
    };
    let sum = match item {
        "senior-employees" => (if mayor { 50_000 } else { 58_200 }, true),
        "expenditure" => (500, true),
        "contracts" | "tenders" => (contracts, true),
        "small-contracts" => (contracts, false),
        _ => return Ok(None),
    };
    let first = if item == "expenditure" { "2012-01-16" } else { first };
    if on < day(first) { Err(format!("from {first}")) } else { Ok(Some(sum)) }
}

/// The paragraph that times an item's publication, one by one, and how many months apart its reviews are.
pub(crate) fn timed_by(item: &str) -> (&'static str, Option<u16>) {
    match item {
        "complaint-count" => ("11", None),
        "register-of-interests" | "gift-register" => ("15", None),
        "staff-number" | "staff-proportions" | "staff-structure" | "borrowed-staff" => ("12", Some(6)),
        "budget" | "precept" | "revenue" | "proposed-spending" | "investment-strategy" => ("10", None),
        "grants" | "expenditure" => ("14", None),
        "office-holder-allowances" | "travel" | "small-contracts" | "custody-visitors" => ("13", None),
        "contracts"
        | "tenders"
        | "public-meetings"
        | "meeting-papers"
        | "minutes"
        | "decisions"
        | "partnership-reports" => ("16", None),
        "priorities-contribution" | "priorities-applicable" => ("16A", Some(3)),
        item if in_2021(item) => ("16B", None),
        _ => ("9", Some(12)),
    }
}

/// Sch. para. 1(e): every paid post and other pecuniary interest.
pub(crate) fn interest(area: &str, interest: &str, registered: bool, on: NaiveDate) -> String {
    if let Some(why) = no_body_yet(area, on) {
        return why;
    }
    let word = match (interest, registered) {
        ("not-pecuniary", _) => "gap",
        (_, true) => "registered",
        (_, false) => "missing",
    };
    word.to_owned()
}

/// Sch. para. 2(e): every offer to an office holder or to staff, with whether it was accepted.
pub(crate) fn offer(area: &str, to: &str, entry: &str, on: NaiveDate) -> String {
    if let Some(why) = no_body_yet(area, on) {
        return why;
    }
    let word = match (to, entry) {
        ("other", _) => "not-applicable",
        (_, "complete") => "registered",
        (_, "without-answer") => "incomplete",
        _ => "missing",
    };
    word.to_owned()
}

/// Which standards reach the holder of the office outside London, and how: a mayor is held to the combined authority's
/// code and has none of his or her own.
pub(crate) fn standard(area: &str, standard: &str, on: NaiveDate) -> String {
    let mayor = match body(area, on) {
        Body::London | Body::City => return "not here".to_owned(),
        _ if on < day("2012-11-22") => return "from 2012-11-22".to_owned(),
        body => body == Body::Mayor,
    };
    let word = match standard {
        "published-policy" => "regulations",
        "seven-principles" | "publicity-code" => "code",
        "ethical-framework" => "guidance",
        "own-code" if !mayor => "local policy",
        "councillors-code" if mayor => "regulations",
        _ => "none",
    };
    word.to_owned()
}

/// LGA 1986 ss. 2(1), 4(1), 6(2).
pub(crate) fn publicity(area: &str, political: bool, regard: bool, on: NaiveDate) -> String {
    if let Some(why) = no_body_yet(area, on) {
        return why;
    }
    let word = match (political, regard) {
        (true, _) => "may-not",
        (false, false) => "without-regard",
        (false, true) => "may",
    };
    word.to_owned()
}
