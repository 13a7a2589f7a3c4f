//! Holding the chief constable to account, and what the chief constable owes, in plain booleans and lists.

use chrono::NaiveDate;

use super::areas::{Kind, elected_bodies};
use crate::day;

/// Sections 1(8) and 3(8): the limbs by their letters, and the first day of each; none where it is never law.
pub(crate) fn limb_starts(letter: &str, kind: Kind) -> Option<&'static str> {
    match letter {
        // SI 2020/5 reg. 2(i), everywhere at once.
        "ca" => elected_bodies(kind).map(|_| "2020-02-01"),
        // The Children Act's duties are those of chief officers of English areas.
        "h" if kind == Kind::Wales => None,
        _ => elected_bodies(kind),
    }
}

/// Sections 34 and 35: everywhere with an elected body on one day. (SI 2011/3019 Sch. 1.)
pub(crate) fn chief_constables_from(kind: Kind) -> Option<&'static str> {
    if kind == Kind::City { None } else { Some("2012-01-16") }
}

/// Sections 1(6) and (7).
pub(crate) fn core_duties(maintained: bool, good: bool, own: bool, force: bool) -> bool {
    maintained && good && own && force
}

/// One occasion: its day, the limbs by letter, and how.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Occasion {
    pub(crate) on: NaiveDate,
    pub(crate) letters: Vec<&'static str>,
    pub(crate) by: &'static str,
}

/// How many occasions show that the limb was dealt with, the day of the latest, and the ways, each once.
pub(crate) fn evidence(
    occasions: &[Occasion],
    letter: &str,
    kind: Kind,
    on: NaiveDate,
) -> Option<(usize, NaiveDate, Vec<&'static str>)> {
    let starts = day(limb_starts(letter, kind)?);
    let counting: Vec<&Occasion> = occasions
        .iter()
        .filter(|one| one.letters.contains(&letter) && starts <= one.on && one.on <= on)
        .collect();
    let mut ways: Vec<&str> = counting.iter().map(|one| one.by).collect();
    ways.sort_unstable();
    ways.dedup();
    let latest = counting.iter().map(|one| one.on).max()?;
    Some((counting.len(), latest, ways))
}

/// SI 2020/5 reg. 3: whether handling the matter is left outside limb (ca).
pub(crate) fn is_older_matter(known_on: NaiveDate, linked: bool, reopened: bool) -> bool {
    let before = known_on < day("2020-02-01");
    if reopened { false } else { before || linked }
}

/// Section 34, with a meeting in each neighbourhood that is regular.
pub(crate) fn engagement(views: bool, information: bool, met_in_each: bool, regular: bool) -> bool {
    views && information && met_in_each && regular
}

/// Police Act 1996 ss. 22B and 22C: which of the four duties are done.
pub(crate) struct Opportunity {
    pub(crate) reviewed: bool,
    pub(crate) proposed: bool,
    pub(crate) notified: bool,
    pub(crate) considered: bool,
    pub(crate) agrees: bool,
    pub(crate) partner_agrees: bool,
    pub(crate) acted: bool,
}

pub(crate) fn opportunity(one: &Opportunity) -> [bool; 4] {
    if !one.proposed {
        return [one.reviewed, true, true, true];
    }
    // Two must agree before anybody has to act, and only those who agree.
    let must_act = one.agrees && one.partner_agrees;
    [one.reviewed, one.notified, one.considered, one.acted || !must_act]
}

/// The year of the Protocol to which regard must be had.
pub(crate) fn protocol(kind: Kind, on: NaiveDate) -> Option<u16> {
    let starts = day(elected_bodies(kind)?);
    if on < starts {
        None
    } else if on < day("2023-07-03") {
        Some(2011)
    } else {
        Some(2023)
    }
}
