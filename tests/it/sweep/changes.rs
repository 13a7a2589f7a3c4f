//! Every rule in every place on the days its law changed, and the day before each, by a table made from the
//! commencement of the provisions ([`super::commencement`]); and what took the place of each rule that ended.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use pcc_rules::CATALOGUE;
use pcc_rules::law::{OutOfForce, Place, Rule};

use super::commencement::{ALONE, COMMENCED};
use crate::day;

/// Days of law in one place: the first, and the last if it has ended.
type Days = (NaiveDate, Option<NaiveDate>);

const LETTERS: [(Place, char); 4] =
    [(Place::England, 'E'), (Place::Wales, 'W'), (Place::Metropolitan, 'M'), (Place::City, 'C')];

fn letter(place: Place) -> char {
    LETTERS.iter().find(|(one, _)| *one == place).unwrap().1
}

/// The days of a place in `EW 2012-11-22; M 2012-01-16..2014-03-19`.
fn days_in(place: Place, text: &str) -> Vec<Days> {
    let mut days = Vec::new();
    for span in text.split("; ") {
        let (places, span) = span.split_once(' ').unwrap();
        if places.contains(letter(place)) {
            let (first, last) = span.split_once("..").map_or((span, None), |(a, b)| (a, Some(day(b))));
            days.push((day(first), last));
        }
    }
    days.sort_unstable();
    days
}

/// The row of the longest part of the key of a rule's first provision, unless the rule has a row of its own.
fn commenced(rule: &Rule) -> Option<(&'static str, &'static str)> {
    let key = rule.provisions()[0].key().to_string();
    let within =
        |outer: &str| key.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let rows = COMMENCED.iter().filter(|(outer, _)| within(outer));
    rows.max_by_key(|(outer, _)| outer.len()).filter(|_| alone(rule).is_none()).copied()
}

fn alone(rule: &Rule) -> Option<&'static str> {
    ALONE.iter().find(|(id, _)| *id == rule.id()).map(|(_, days)| *days)
}

/// What the tables say of a rule.
fn expected(rule: &Rule) -> &'static str {
    let days = alone(rule).or_else(|| commenced(rule).map(|(_, days)| days));
    days.unwrap_or_else(|| panic!("`{}` is not in the tables", rule.id()))
}

/// Every rule, in each of the four places, the day before and the day of every change that the table or the rule knows,
/// and the days after the last.
#[test]
fn every_rule_begins_and_ends_as_its_provision_does() {
    let mut asked = 0;
    for rule in CATALOGUE.rules() {
        let days = expected(rule);
        for place in Place::ALL {
            let law = days_in(place, days);
            let turns =
                law.iter().flat_map(|(first, last)| [Some(*first), last.and_then(|last| last.succ_opt())]);
            let own = rule.spans().iter().filter(|span| span.extent().contains(place));
            let own = own
                .flat_map(|span| [Some(span.first_day()), span.last_day().and_then(|last| last.succ_opt())]);
            let turns: BTreeSet<NaiveDate> = turns.chain(own).flatten().collect();
            let eves = turns.iter().filter_map(NaiveDate::pred_opt);
            for on in eves.chain(turns.iter().copied()).chain([day("2026-11-22"), day("2030-12-31")]) {
                let is_law =
                    law.iter().any(|(first, last)| *first <= on && last.is_none_or(|last| on <= last));
                assert_eq!(rule.is_law(place, on), is_law, "`{}` in {place} on {on}", rule.id());
                assert_eq!(rule.check_force(place, on), why(&law, on), "`{}` in {place} on {on}", rule.id());
                asked += 1;
            }
        }
    }
    assert_eq!((CATALOGUE.rules().count(), asked), (984, 12_452));
}

/// Why a rule with such days is not law: it has ended, it is yet to begin, or it never extends there.
fn why(law: &[Days], on: NaiveDate) -> Result<(), OutOfForce> {
    let mut gone = None;
    for (first, last) in law {
        if on < *first {
            return Err(gone.unwrap_or(OutOfForce::NotYet { starts: *first }));
        }
        match last {
            Some(last) if *last < on => gone = Some(OutOfForce::Ended { last_day: *last }),
            _ => return Ok(()),
        }
    }
    Err(gone.unwrap_or(OutOfForce::DoesNotExtend))
}

/// Each row of the tables is of use: a rule that goes, or a provision that is no longer cited, takes its row with it.
#[test]
fn every_row_of_the_tables_has_a_rule() {
    for (id, _) in ALONE {
        assert!(CATALOGUE.find(id).is_some(), "no rule `{id}`");
    }
    let of_use: BTreeSet<&str> = CATALOGUE.rules().filter_map(commenced).map(|(outer, _)| outer).collect();
    let all: BTreeSet<&str> = COMMENCED.iter().map(|(outer, _)| *outer).collect();
    assert_eq!(of_use, all);
    assert_eq!((COMMENCED.len(), ALONE.len()), (143, 168));
}

/// What ended, where, on which last day, and what has been law there from the day after.
const SUCCEEDED: &[(&str, &str, &str, &[&str])] = &[
    // The 2014 Act's grants and services for the 2011 Act's crime and disorder reduction grants. (SI 2014/630.)
    (
        "plan.content-crime-reduction-grants",
        "EWM",
        "2014-03-19",
        &["plan.content-services", "plan.content-grants"],
    ),
    (
        "finance.grant-free-standing",
        "EWM",
        "2014-03-19",
        &["finance.services-crime-reduction", "finance.services-victims", "finance.grant-with-arrangement"],
    ),
    // Chief constables' dealings: forbidden, then allowed with consent. (SI 2014/949.)
    (
        "finance.dealing-no-borrowing",
        "EWM",
        "2014-05-12",
        &[
            "finance.dealing-only-temporary",
            "finance.dealing-temporary-loan",
            "finance.dealing-no-credit",
            "finance.dealing-investment-consent",
        ],
    ),
    // The Protocol of 2011 and that of 2023. (SI 2023/649.)
    ("plan.operational-matters-2011", "EWM", "2023-07-02", &["plan.operational-matters-2023"]),
    ("duties.protocol-impartial", "EWM", "2023-07-02", &["duties.protocol-politically-impartial"]),
    ("duties.protocol-invitation-2011", "EWM", "2023-07-02", &["duties.protocol-invitation-2023"]),
    // The Wales Act 2017, from April 2018. (SI 2017/1179.)
    ("election.poll-day-with-councils", "EW", "2018-03-31", &["election.poll-day"]),
    (
        "election.voter-local-register-wales",
        "W",
        "2018-03-31",
        &["election.voter-parliamentary-register", "election.voter-peer", "election.voter-union-citizen"],
    ),
    ("election.relevant-elector-wales-2012", "W", "2018-03-31", &["election.relevant-elector-wales"]),
    ("election.voter-union-citizen", "W", "2024-05-06", &["election.voter-eu-citizen"]),
    ("election.appropriate-officer-england", "W", "2022-05-04", &["election.appropriate-officer-wales"]),
    // Section 65(4): at the first election, police authorities in the place of what came after them.
    (
        "eligibility.police-authority",
        "EW",
        "2012-11-15",
        &[
            "eligibility.chief-officer-staff",
            "eligibility.police-body-staff",
            "eligibility.mayor-of-london",
            "eligibility.common-council",
        ],
    ),
    ("staff.restricted-deputy-excepted-2012", "EW", "2018-03-31", &["staff.restricted-deputy-excepted"]),
    (
        "staff.confirmation-deputy-term-2012",
        "EW",
        "2017-04-02",
        &[
            "staff.confirmation-deputy-term",
            "staff.confirmation-deputy-by-election",
            "staff.confirmation-deputy-otherwise",
        ],
    ),
    // SI 2012/2479 art. 6: how visiting is done, in the place of who visits.
    ("conduct.custody-visitors", "M", "2012-11-21", &["conduct.custody-visiting"]),
    // Last dates in the place of those moved year by year. (SI 2024/907.)
    ("finance.accounts-published-2019", "EM", "2024-09-29", &["finance.accounts-last-dates"]),
    ("finance.accounts-published-2020-and-2021", "EM", "2024-09-29", &["finance.accounts-last-dates"]),
    ("finance.accounts-published-2021-to-2027", "EM", "2024-09-29", &["finance.accounts-last-dates"]),
    // Meetings are in person again: nothing took its place. (SI 2020/392 reg. 2(4).)
    ("panel.remote-meetings", "EW", "2021-05-06", &[]),
];

/// Whatever ends is succeeded the day after, there and everywhere it was law, by itself or by the rules named here: the
/// two are never law in one place on one day, and no day is without either.
#[test]
fn what_ends_is_succeeded_the_day_after() {
    let (mut by_itself, mut by_others) = (0, 0);
    for rule in CATALOGUE.rules() {
        for place in Place::ALL {
            for span in rule.spans().iter().filter(|span| span.extent().contains(place)) {
                let Some(last) = span.last_day() else { continue };
                let after = last.succ_opt().unwrap();
                if rule.is_law(place, after) {
                    by_itself += 1;
                    continue;
                }
                let named = SUCCEEDED.iter().find(|(id, places, on, _)| {
                    *id == rule.id() && places.contains(letter(place)) && day(on) == last
                });
                let (.., next) = named.unwrap_or_else(|| panic!("`{}` ends in {place} on {last}", rule.id()));
                for id in *next {
                    let next = CATALOGUE.find(id).unwrap();
                    assert!(next.is_law(place, after) && rule.is_law(place, last), "`{id}` in {place}");
                    let spans = next.spans().iter().filter(|span| span.extent().contains(place));
                    assert!(spans.clone().all(|span| span.first_day() > last), "`{id}` overlaps in {place}");
                }
                by_others += 1;
            }
        }
    }
    // Twenty-one expectations of the Protocol of 2011 stand again in that of 2023.
    let named: usize = SUCCEEDED.iter().map(|(_, places, ..)| places.len()).sum();
    assert_eq!((by_itself, by_others), (63, named));
}
