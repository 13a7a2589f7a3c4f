//! Section 18 and its twin for London in plain words: what may go where, and to whom.

use chrono::NaiveDate;

/// The body of an area, as far as delegation tells them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Commissioner,
    Mayor,
    London,
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
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

/// `may`, `may-not`, `no-function` or `unclear`.
pub(crate) fn arrangement(
    kind: Kind,
    on: NaiveDate,
    function: &str,
    grantor: &str,
    persons: &[&str],
    deputy_holds: bool,
) -> &'static str {
    if !exists(kind, function) {
        return "no-function";
    }
    let deputy = persons.contains(&"deputy");
    let kept_from_deputy = shut_to_deputy(kind, function) || complaints(function, on);
    let kept_from_others = listed(kind, function) || complaints(function, on);
    let no = match grantor {
        "body" if deputy => kept_from_deputy,
        "body" => kept_from_others || persons.iter().any(|person| barred(kind, person)),
        "deputy" => {
            deputy
                || kept_from_deputy
                || !deputy_holds
                || kept_from_others
                || persons.iter().any(|person| barred(kind, person))
        }
        _ => true,
    };
    let own_staff = persons.contains(&"own-staff") && !deputy && kind != Kind::Mayor;
    if no {
        "may-not"
    } else if function == "vary-plan" || own_staff {
        "unclear"
    } else {
        "may"
    }
}
