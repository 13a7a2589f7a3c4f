//! Political restriction, merit and the bars on staff in plain words: roles, acts and seats by name.

use chrono::NaiveDate;

use super::body::{Body, body, is_no_law, no_body_yet};
use crate::day;

/// Whether there is such a post, or such a person, under the body.
fn exists(role: &str, body: Body, on: NaiveDate) -> bool {
    let commissioner = matches!(body, Body::Commissioner | Body::Fire);
    match role {
        "deputy-commissioner" | "acting-commissioner" | "deputy-as-acting-commissioner" => commissioner,
        "london-deputy-mayor" | "london-deputy-mayor-in-assembly" => body == Body::London,
        "london-fire-commissioner-staff" => body == Body::London && on >= day("2018-04-01"),
        "fire-authority-senior-post" | "fire-authority-staff" => body == Body::Fire,
        // In London the Assembly's own committee is the panel.
        "council-officer" => body != Body::London,
        "commissioner"
        | "chief-constable-staff"
        | "police-officer"
        | "volunteer"
        | "contractor"
        | "secondee-or-agency-worker"
        | "panel-member" => true,
        role if role.starts_with("combined-authority") => body == Body::Mayor,
        // The rest are staff of a body that has staff of its own.
        _ => body != Body::Mayor,
    }
}

/// LGHA s. 1(9) to (11) with SI 1990/851 reg. 3(3), (4): `restricted`, `free`, `ordinary`, `none` for no such post, `gap`,
/// or what a person caught in part is caught for.
pub(crate) fn status(area: &str, role: &str, on: NaiveDate) -> String {
    if let Some(why) = no_body_yet(area, on) {
        return why;
    }
    let body = body(area, on);
    if !exists(role, body, on) {
        return "none".to_owned();
    }
    let word = match role {
        // s. 1(9): all staff.
        "assistant-commissioner"
        | "chief-executive"
        | "chief-finance-officer"
        | "other-staff"
        | "acting-commissioner"
        | "fire-authority-senior-post" => "restricted",
        // SI 2012/2733 art. 4 freed the police civilians.
        "force-civilian" if on < day("2012-11-22") => "restricted",
        // The 2023 Order replaces words that do not stand in s. 1(9).
        "combined-authority-predominantly" if area == "north-yorkshire" => "gap",
        "combined-authority-predominantly" => "restricted",
        "combined-authority-partly" | "council-officer" => "ordinary",
        "secondee-or-agency-worker" | "london-fire-commissioner-staff" => "gap",
        // Reg. 3(4): all are caught, and only the senior posts are bound by terms.
        "fire-authority-staff" => "councils-only",
        "london-deputy-mayor" if on < day("2012-08-06") => "restricted",
        "london-deputy-mayor" if on < day("2018-04-01") => "councils-and-candidacy",
        "london-deputy-mayor" => "parliamentary-candidacy",
        // Deputies, those excepted in 2012, and everybody who is not staff.
        _ => "free",
    };
    word.to_owned()
}

/// SI 1990/851 Sch. para. 1: the bodies for which no candidacy may be announced.
fn listed(area: &str, elected: &str) -> bool {
    match elected {
        "house-of-commons" | "european-parliament" | "senedd" => true,
        // (aa) was put in for England alone.
        "scottish-parliament" => area != "south-wales",
        _ => local(elected),
    }
}

/// Para. 1(c): a combined authority is a local authority, and its mayor a member.
fn local(elected: &str) -> bool {
    matches!(elected, "local-authority" | "combined-authority-mayoralty")
}

/// What somebody does: the act, the body elected, and what else was asked and true.
pub(crate) struct Act<'a> {
    pub(crate) act: &'a str,
    pub(crate) elected: &'a str,
    pub(crate) management: bool,
    pub(crate) outside_dealings: bool,
    pub(crate) to_the_public: bool,
    pub(crate) party_aim: bool,
    pub(crate) own_work: bool,
    pub(crate) own_display: bool,
    pub(crate) official_duty: bool,
}

/// The paragraph of the Schedule that forbids the act to those whom all terms bind.
fn forbidden(area: &str, act: &Act<'_>) -> Option<&'static str> {
    let listed = listed(area, act.elected);
    let for_a_party = act.party_aim && act.to_the_public && !act.official_duty;
    match act.act {
        "announce-candidacy" if listed => Some("1"),
        "act-as-election-agent" if listed => Some("3"),
        "hold-party-office" if act.management || act.outside_dealings => Some("4"),
        "canvass-for-party" => Some("5"),
        "canvass-for-candidate" if listed => Some("5"),
        "speak" if for_a_party => Some("6"),
        "publish" if for_a_party && act.own_work && !act.own_display => Some("7/1"),
        _ => None,
    }
}

/// `permitted`, the paragraph that forbids it, or as [`status`] where that is open.
pub(crate) fn activity(area: &str, role: &str, act: &Act<'_>, on: NaiveDate) -> String {
    let status = status(area, role, on);
    let forbidden = forbidden(area, act);
    let answer = match (status.as_str(), forbidden) {
        ("free" | "councils-only", _) | ("restricted" | "gap", None) => "permitted",
        ("restricted", Some(paragraph)) => paragraph,
        // Reg. 3(3): of the terms only paragraphs 1 to 3 are left, from April 2018 without 1(c).
        ("councils-and-candidacy" | "parliamentary-candidacy", Some(paragraph @ ("1" | "3"))) => {
            match (status.as_str(), paragraph, local(act.elected)) {
                ("parliamentary-candidacy", "1", true) => "permitted",
                ("parliamentary-candidacy", _, true) => "gap",
                _ => paragraph,
            }
        }
        ("councils-and-candidacy" | "parliamentary-candidacy", _) => "permitted",
        (status, _) => status,
    };
    answer.to_owned()
}

/// Sch. paras 2 and 2D: `at-once`, `contract`, or as [`status`].
pub(crate) fn resignation(
    area: &str,
    role: &str,
    elected: &str,
    written: bool,
    pending: bool,
    on: NaiveDate,
) -> String {
    let at_once =
        written && (elected == "house-of-commons" && pending || elected == "senedd" && area == "south-wales");
    let status = status(area, role, on);
    let answer = match status.as_str() {
        "free" | "councils-only" => "contract",
        "restricted" | "councils-and-candidacy" | "parliamentary-candidacy" if at_once => "at-once",
        "restricted" | "councils-and-candidacy" | "parliamentary-candidacy" => "contract",
        "gap" if !at_once => "contract",
        status => status,
    };
    answer.to_owned()
}

/// LGHA s. 3A: only a post on a list can be exempted, and nobody caught by s. 1(9) holds one.
pub(crate) fn exemption(area: &str, role: &str, on: NaiveDate) -> String {
    let status = status(area, role, on);
    let answer = match status.as_str() {
        "free" | "none" => "nothing to exempt",
        "ordinary" => "left out",
        "restricted" | "councils-only" | "councils-and-candidacy" | "parliamentary-candidacy" => "no power",
        open => open,
    };
    answer.to_owned()
}

/// LGHA s. 21(1), (2), one by one.
pub(crate) fn local_authority(seat: &str) -> bool {
    [
        "county-council",
        "county-borough-council",
        "district-council",
        "london-borough-council",
        "common-council",
        "isles-of-scilly",
        "combined-fire-authority",
        "joint-authority",
        "economic-prosperity-board",
        "combined-authority",
        "combined-county-authority",
        "sub-national-transport-body",
        "broads-authority",
        "joint-board",
        "welsh-joint-planning-board",
        "scottish-council",
    ]
    .contains(&seat)
}

/// LGHA s. 1(1), (1B) and PRSRA Sch. 6 paras 21, 22: `not-barred`, the bar by its key, or as [`status`].
pub(crate) fn membership(area: &str, role: &str, seat: &str, on: NaiveDate) -> String {
    let status = status(area, role, on);
    // Neither section 1 nor paragraph 22 names them.
    let nobody = matches!(role, "police-officer" | "volunteer" | "contractor" | "panel-member");
    if status == "none" || is_no_law(&status) {
        return status;
    }
    let answer = if nobody {
        "not-barred"
    } else if seat == "panel-co-option" {
        co_option(area, role, on)
    } else {
        let caught = match status.as_str() {
            "ordinary" => return status,
            "free" => return "not-barred".to_owned(),
            caught => caught,
        };
        let bar = match seat {
            "house-of-commons" | "senedd" => return "gap".to_owned(),
            "corporate-joint-committee" if on >= day("2022-05-06") => Some("section/1/1B"),
            // s. 1(11) is for s. 1(1) alone.
            seat if local_authority(seat) && caught != "parliamentary-candidacy" => Some("section/1/1"),
            _ => None,
        };
        match bar {
            Some(_) if caught == "gap" => "gap",
            Some(bar) => bar,
            None => "not-barred",
        }
    };
    answer.to_owned()
}

fn co_option(area: &str, role: &str, on: NaiveDate) -> &'static str {
    match body(area, on) {
        // The Assembly makes the panel, not Schedule 6.
        Body::London => "not here",
        _ => match role {
            "commissioner" => "schedule/6/paragraph/21",
            "council-officer" => "not-barred",
            "secondee-or-agency-worker" => "gap",
            "fire-authority-senior-post" | "fire-authority-staff" => "schedule/6/paragraph/22/3",
            role if role.starts_with("combined-authority") => "schedule/6/paragraph/22/1/a",
            // The body's staff, the deputy and an acting commissioner among them, and the force's civilians.
            _ => "schedule/6/paragraph/22/1",
        },
    }
}

/// LGHA s. 7(1)(a), (aa): whether an appointment to the post is made on merit.
pub(crate) fn merit(area: &str, role: &str, made_on_merit: bool, on: NaiveDate) -> String {
    let status = status(area, role, on);
    if is_no_law(&status) {
        return status;
    }
    let appointed = [
        "assistant-commissioner",
        "chief-executive",
        "chief-finance-officer",
        "other-staff",
        "force-civilian",
        "combined-authority-predominantly",
        "combined-authority-partly",
    ];
    let answer = match (status != "none" && appointed.contains(&role), made_on_merit) {
        (false, _) => "not-required",
        (true, true) => "on-merit",
        (true, false) => "not-on-merit",
    };
    answer.to_owned()
}

/// Staff in the wide meaning of s. 65(2), deputies apart.
pub(crate) const STAFF: [&str; 10] = [
    "assistant-commissioner",
    "chief-executive",
    "chief-finance-officer",
    "other-staff",
    "acting-commissioner",
    "transferred-staff",
    "force-civilian",
    "london-deputy-mayor",
    "contractor",
    "secondee-or-agency-worker",
];

/// PRSRA s. 65(1)(a), (d), (e), (1A), (2), from the first commissioners on: the limb, `not-barred` or `gap`.
pub(crate) fn election_bar(role: &str, ordinary: bool, acting_throughout: bool, on: NaiveDate) -> String {
    let answer = match role {
        "police-officer" => "a",
        "chief-constable-staff" => "d",
        "deputy-commissioner" | "deputy-as-acting-commissioner"
            if on >= day("2017-04-03") && (ordinary || acting_throughout) =>
        {
            "not-barred"
        }
        // Whether a mayor's staff are a commissioner's is not said.
        role if role.starts_with("combined-authority") => "gap",
        // s. 65(2): staff here are contractors, secondees and agency workers too. An Assembly member is not staff.
        "deputy-commissioner" | "deputy-as-acting-commissioner" => "e",
        role if STAFF.contains(&role) => "e",
        _ => "not-barred",
    };
    answer.to_owned()
}
