//! What an office must have, in plain words: posts, officers, qualifications, hearings, reports, data protection.

use chrono::{Datelike, NaiveDate, Weekday};

use super::body::{Body, body, no_body_yet, not_law};
use crate::day;

/// A post as its office tells it: what it is in law, and how it is covered.
pub(crate) type Post<'a> = (&'a str, &'a str);

/// PRSRA s. 18(1), Sch. 1 paras 6, 7: what is amiss, in order.
pub(crate) fn posts(area: &str, posts: &[Post<'_>], qualified: bool, on: NaiveDate) -> String {
    let since = "2012-11-22";
    match body(area, on) {
        Body::City | Body::London => return "not here".to_owned(),
        _ if on < day(since) => return format!("from {since}"),
        Body::Mayor => return "not-applicable".to_owned(),
        Body::Commissioner | Body::Fire => {}
    }
    let (mut executive, mut finance, mut deputies) = (false, false, 0);
    for (role, cover) in posts {
        let covered = *cover == "held" || *cover == "acting";
        match *role {
            "chief-executive" => executive |= covered,
            "chief-finance-officer" => finance |= covered,
            "deputy-commissioner" | "deputy-as-acting-commissioner" if *cover != "vacant" => deputies += 1,
            _ => {}
        }
    }
    let amiss = [
        ("no-chief-executive", !executive),
        ("no-chief-finance-officer", !finance),
        ("unqualified-finance-officer", finance && !qualified),
        ("second-deputy", deputies > 1),
    ];
    in_order(&amiss)
}

/// LGHA ss. 4(1A), 5(1C): the chief executive is both, by law.
pub(crate) fn officers(area: &str, head: &str, monitoring: &str, on: NaiveDate) -> String {
    if let Some(why) = no_body_yet(area, on) {
        return why;
    }
    if body(area, on) == Body::Mayor {
        return "not-applicable".to_owned();
    }
    in_order(&[
        ("head-of-paid-service", head != "chief-executive"),
        ("monitoring-officer", monitoring != "chief-executive"),
    ])
}

/// UK GDPR arts 37, 38, DPA s. 69.
pub(crate) fn data_protection(
    area: &str,
    controller: &str,
    officer: bool,
    conflict: bool,
    on: NaiveDate,
) -> String {
    let since = "2018-05-25";
    if let Some(why) = not_law(area, on, since, since) {
        return why;
    }
    if body(area, on) == Body::Mayor {
        return "left out".to_owned();
    }
    in_order(&[
        ("no-officer", !officer),
        ("conflicting-tasks", officer && conflict),
        ("wrong-controller", controller != "body"),
    ])
}

/// Sch. 1 paras 6(4), 8(2), 8(6), s. 18(6): only the deputy has bars, only the finance officer a qualification.
pub(crate) fn eligible(post: &str, qualified: bool, bars: usize) -> bool {
    match post {
        "deputy" => bars == 0,
        "chief-finance-officer" => qualified,
        _ => true,
    }
}

/// Sch. 1 paras 6(2), 7(3), 9(1).
pub(crate) fn hearing(appointment: &str) -> &'static str {
    match appointment {
        "chief-executive" | "chief-finance-officer" | "deputy" => "needed",
        "acting-chief-executive" | "acting-chief-finance-officer" => "gap",
        _ => "not-needed",
    }
}

/// LGHA s. 5(2), (2AA).
pub(crate) fn report_due(area: &str, concerns: &[&str], investigated: bool, on: NaiveDate) -> String {
    if let Some(why) = no_body_yet(area, on) {
        return why;
    }
    let welsh = area == "south-wales";
    let ombudsman = concerns.contains(&"ombudsman-matter") && investigated;
    let maladministration = concerns.contains(&"maladministration");
    let answer = if concerns.contains(&"contravention") {
        "due"
    } else if welsh {
        // Whether limb (aa) reaches Wales is not said.
        if ombudsman {
            "due"
        } else if maladministration {
            "gap"
        } else {
            "not-due"
        }
    } else if maladministration {
        "due"
    } else {
        "not-due"
    };
    answer.to_owned()
}

/// Whether an ordinary poll was, or will be, held on a day: the first on 15 November 2012, that of the cycle's 2020 on
/// 6 May 2021, the others on the first Thursday in May of every fourth year.
pub(crate) fn ordinary_poll(on: NaiveDate) -> bool {
    let (year, month, number) = (on.year(), on.month(), on.day());
    match year {
        2012 => (month, number) == (11, 15),
        2020 => false,
        2021 => (month, number) == (5, 6),
        _ => year % 4 == 0 && month == 5 && number <= 7 && on.weekday() == Weekday::Thu,
    }
}

fn in_order(amiss: &[(&str, bool)]) -> String {
    let there: Vec<&str> = amiss.iter().filter(|(_, there)| *there).map(|(word, _)| *word).collect();
    if there.is_empty() { "as-required".to_owned() } else { there.join(" ") }
}
