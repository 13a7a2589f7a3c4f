//! Section 18 and its twin for London in plain words: what may go where, and to whom.

use chrono::NaiveDate;

use super::body::{Body, body, no_body_yet};
use crate::day;

/// The body of an area, as far as delegation tells them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Commissioner,
    Mayor,
    London,
}

/// Whether the body has the function at all.
pub(crate) fn exists(kind: Kind, function: &str) -> bool {
    let met = [
        "recommend-commissioner",
        "represent-on-deputy-commissioner",
        "consulted-on-senior-officers",
        "suspend-or-remove-metropolitan-chiefs",
    ];
    let outside = ["appoint-or-remove-chief-constable", "calculate-budget"];
    if kind == Kind::London { !outside.contains(&function) } else { !met.contains(&function) }
}

/// Subsection (7), by paragraph: on the list, and shut to the deputy too.
pub(crate) fn listed(kind: Kind, function: &str) -> bool {
    let both = ["issue-plan", "determine-objectives", "attend-panel", "prepare-annual-report"];
    let audit = ["appoint-auditor", "limit-auditors-liability"];
    both.contains(&function)
        || shut_to_deputy(kind, function)
        || (kind != Kind::Mayor && audit.contains(&function))
}

fn shut_to_deputy(kind: Kind, function: &str) -> bool {
    function == "issue-plan"
        || (exists(kind, function)
            && [
                "appoint-or-remove-chief-constable",
                "calculate-budget",
                "recommend-commissioner",
                "represent-on-deputy-commissioner",
                "consulted-on-senior-officers",
                "suspend-or-remove-metropolitan-chiefs",
            ]
            .contains(&function))
}

/// Subsection (3)(aa), from 1 February 2020.
fn complaints(function: &str, on: NaiveDate) -> bool {
    function == "police-complaints" && on >= day("2020-02-01")
}

/// Subsection (6), person by person.
pub(crate) fn barred(kind: Kind, person: &str) -> bool {
    match person {
        "constable"
        | "another-commissioner"
        | "mayor-of-london"
        | "common-council"
        | "other-police-body"
        | "staff-of-these" => true,
        "mayors-office" | "deputy-mayor-for-policing" => kind != Kind::London,
        "statutory-deputy-mayor" | "combined-authority" => kind == Kind::Mayor,
        _ => false,
    }
}

/// Section 18 or 19 by area and day: the kind of body, or why the section is not law.
fn kind(area: &str, on: NaiveDate) -> Result<Kind, String> {
    match (no_body_yet(area, on), body(area, on)) {
        (Some(why), _) => Err(why),
        (None, Body::Mayor) => Ok(Kind::Mayor),
        (None, Body::London) => Ok(Kind::London),
        (None, _) => Ok(Kind::Commissioner),
    }
}

/// Whether the function is a function of the body on the day: `None`, or the word for why not.
fn no_function(kind: Kind, function: &str, on: NaiveDate) -> Option<String> {
    let audit = ["appoint-auditor", "limit-auditors-liability"].contains(&function);
    if audit && kind == Kind::Mayor {
        Some("left out".to_owned())
    } else if audit && on < day("2015-04-01") {
        Some("from 2015-04-01".to_owned())
    } else {
        (!exists(kind, function)).then(|| "no-function".to_owned())
    }
}

/// One way of one function: `yes`, `no`, `gap`, `no-function`, `left out` or why it is not law.
pub(crate) fn cell(area: &str, function: &str, route: &str, on: NaiveDate) -> String {
    let kind = match kind(area, on) {
        Ok(kind) => kind,
        Err(why) => return why,
    };
    if let Some(why) = no_function(kind, function, on) {
        return why;
    }
    let kept = complaints(function, on)
        || if route == "to-deputy" { shut_to_deputy(kind, function) } else { listed(kind, function) };
    match (function, kept) {
        ("vary-plan", _) => "gap",
        (_, true) => "no",
        (_, false) => "yes",
    }
    .to_owned()
}

/// Every obstacle to an arrangement, in order, or as [`cell`].
pub(crate) fn obstacles(
    area: &str,
    function: &str,
    grantor: &str,
    persons: &[&str],
    deputy_holds: bool,
    on: NaiveDate,
) -> String {
    let kind = match kind(area, on) {
        Ok(kind) => kind,
        Err(why) => return why,
    };
    if let Some(why) = no_function(kind, function, on) {
        return why;
    }
    let by_deputy = grantor == "deputy";
    let to_deputy = persons.contains(&"deputy");
    let kept_from_deputy = shut_to_deputy(kind, function) || complaints(function, on);
    let kept = if by_deputy {
        // Subsection (5) names the list, and not the complaints, which the deputy cannot hold.
        listed(kind, function)
    } else if to_deputy {
        kept_from_deputy
    } else {
        listed(kind, function) || complaints(function, on)
    };
    let person = !to_deputy && persons.iter().any(|person| barred(kind, person));
    let words: Vec<&str> = match grantor {
        "delegate" => vec!["no-power"],
        _ => [
            ("function-kept", kept),
            ("listed-person", person),
            ("not-held", by_deputy && (kept_from_deputy || !deputy_holds)),
            ("not-another", by_deputy && to_deputy),
        ]
        .into_iter()
        .filter_map(|(word, there)| there.then_some(word))
        .collect(),
    };
    let own_staff = persons.contains(&"own-staff") && !to_deputy && kind != Kind::Mayor;
    if !words.is_empty() {
        words.join(" ")
    } else if function == "vary-plan" || own_staff {
        "gap".to_owned()
    } else {
        "may".to_owned()
    }
}

/// s. 18(1)(a), (6), Sch. 1 para. 8(2), (6): what stands against a deputy.
pub(crate) fn deputy(area: &str, in_post: bool, bars: &[&str], statutory: bool, on: NaiveDate) -> String {
    let kind = match kind(area, on) {
        Ok(Kind::London) => return "left out".to_owned(),
        Ok(kind) => kind,
        Err(why) => return why,
    };
    let any = |list: &[&str]| bars.iter().any(|bar| list.contains(bar));
    let words: Vec<&str> = [
        ("deputy-in-post", in_post),
        (
            "office-holder",
            any(&[
                "constable",
                "commissioner",
                "mayors-office",
                "deputy-mayor-for-policing",
                "mayor-of-london",
                "common-council",
                "other-police-body",
                "staff-of-these",
            ]),
        ),
        (
            "age-or-seat",
            any(&[
                "under-18",
                "house-of-commons",
                "european-parliament",
                "welsh-parliament",
                "scottish-parliament",
                "northern-ireland-assembly",
            ]),
        ),
        (
            "disqualified",
            any(&[
                "police-employment",
                "citizenship",
                "bankruptcy-restrictions",
                "imprisonable-offence",
                "election-offence",
            ]),
        ),
        ("statutory-deputy-mayor", statutory && kind == Kind::Mayor),
    ]
    .into_iter()
    .filter_map(|(word, there)| there.then_some(word))
    .collect();
    if words.is_empty() { "may".to_owned() } else { words.join(" ") }
}

/// SI 2017/864 arts 4 to 8 and its twins: every obstacle to a fire arrangement, in order.
pub(crate) fn fire(
    area: &str,
    function: &str,
    grantor: &str,
    delegate: &str,
    deputy_holds: bool,
    on: NaiveDate,
) -> String {
    match body(area, on) {
        Body::City | Body::London => return "not here".to_owned(),
        _ if area == "south-wales" => return "not here".to_owned(),
        _ if on < day("2017-10-01") => return "from 2017-10-01".to_owned(),
        Body::Fire if area == "north-yorkshire" => return "left out".to_owned(),
        Body::Fire => {}
        _ => return "not-applicable".to_owned(),
    }
    let deputys = ["determine-priorities", "attend-panel", "appoint-auditor", "limit-auditors-liability"];
    // Arts 5, 6, 8: to whom the authority itself may delegate it, out of those of art. 4.
    let to = |who: &str| match function {
        "other" => true,
        "prepare-risk-plan" => who == "chief-fire-officer",
        function => deputys.contains(&function) && who == "deputy",
    };
    let words: Vec<&str> = match grantor {
        "delegate" => vec!["no-power"],
        "body" => [("function-kept", !to(delegate)), ("not-among-those", delegate == "anybody-else")]
            .into_iter()
            .filter_map(|(word, there)| there.then_some(word))
            .collect(),
        _ => [
            ("function-kept", function != "other"),
            ("not-held", !deputy_holds || !to("deputy")),
            ("not-among-those", ["anybody-else", "deputy"].contains(&delegate)),
        ]
        .into_iter()
        .filter_map(|(word, there)| there.then_some(word))
        .collect(),
    };
    if words.is_empty() { "may".to_owned() } else { words.join(" ") }
}
