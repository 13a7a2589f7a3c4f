//! A veto, a candidate and a term in plain booleans and counted days.

use chrono::NaiveDate;

use super::{count, two_thirds};
use crate::day;

/// A veto with every fact known.
pub(crate) struct Veto {
    pub(crate) vetoed_before: bool,
    pub(crate) received: NaiveDate,
    pub(crate) pause: Option<(NaiveDate, NaiveDate)>,
    pub(crate) heard: Option<NaiveDate>,
    pub(crate) decided: NaiveDate,
    pub(crate) members: u16,
    pub(crate) in_favour: u16,
    pub(crate) reported: Option<NaiveDate>,
}

/// What each provision makes of a veto.
pub(crate) struct Vetoed {
    /// Regulation 12(3): it is the first of the vacancy.
    pub(crate) first: bool,
    /// Paragraph 6(1): a hearing on the proposal came before the decision.
    pub(crate) heard: bool,
    /// Paragraph 5(4).
    pub(crate) majority: bool,
    /// Paragraph 5(5).
    pub(crate) decided_in_time: bool,
    /// Paragraphs 5(2) and 4(6).
    pub(crate) reported_in_time: bool,
    /// Paragraph 2(3): the time has passed with no report given.
    pub(crate) over: bool,
}

impl Vetoed {
    pub(crate) fn carried(&self) -> bool {
        self.first && self.heard && self.majority && self.decided_in_time
    }
}

/// The last of the three weeks, counted day by day.
pub(crate) fn last_day(received: NaiveDate, pause: Option<(NaiveDate, NaiveDate)>) -> NaiveDate {
    count(received, 21, pause.as_slice()).0
}

pub(crate) fn veto(one: &Veto, last: NaiveDate, today: NaiveDate) -> Vetoed {
    let within = |day: NaiveDate| one.received <= day && day <= last;
    Vetoed {
        first: !one.vetoed_before,
        heard: one.heard.is_some_and(|heard| one.received <= heard && heard <= one.decided),
        majority: two_thirds(one.members, one.in_favour),
        decided_in_time: within(one.decided),
        reported_in_time: one.reported.is_some_and(|day| one.decided <= day && within(day)),
        over: one.reported.is_some() || last < today,
    }
}

/// A person who may become chief constable.
pub(crate) struct Person {
    pub(crate) constable: bool,
    pub(crate) overseas: bool,
    pub(crate) fire_by_commissioner: bool,
    pub(crate) fire_by_mayor: bool,
    pub(crate) trained: bool,
    pub(crate) barred: bool,
}

/// Whether eligible on either reading of paragraph 2(1AA): the fire route beside the others, and instead of them.
pub(crate) fn eligible(person: &Person, on: NaiveDate) -> [bool; 2] {
    let since = |first: &str| on >= day(first);
    if since("2017-12-15") && person.barred {
        return [false, false];
    }
    let police = person.constable || since("2014-07-21") && person.overseas;
    let delegated =
        since("2017-04-03") && person.fire_by_commissioner || since("2017-07-17") && person.fire_by_mayor;
    let beside = police || delegated && person.trained;
    let instead = if delegated { person.trained } else { police };
    [beside, instead]
}

/// The most that a stretch of service can be: five years, then three, then a year at a time.
pub(crate) fn longest_in_months(term: &str) -> u16 {
    match term {
        "first" => 5 * 12,
        "first-extension" => 3 * 12,
        "later-extension" => 12,
        other => panic!("no stretch of service: {other}"),
    }
}
