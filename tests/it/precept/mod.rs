//! Tests of the topic.

mod days;
mod golden;
mod issuable;
mod scrutiny;
mod stored;
mod transitions;
mod words;

use pcc_rules::area::Area;
use pcc_rules::calendar::FinancialYear;
use pcc_rules::money::Pounds;
use pcc_rules::panel::Vote;
use pcc_rules::precept::{Dated, Direction, Event, Kind, Recommendation, Scrutiny, Verdict};
use pcc_rules::process::Process as _;
use pcc_rules::reasoning::Refusal;

use crate::day;

pub(crate) fn pounds(text: &str) -> Pounds {
    text.parse().unwrap_or_else(|_| panic!("`{text}` is not a sum"))
}

pub(crate) fn year(starts: i32) -> FinancialYear {
    FinancialYear::starting(starts).unwrap()
}

fn dated(events: &[(&str, Event)]) -> Vec<Dated> {
    events.iter().map(|(on, event)| Dated { on: day(on), event: event.clone() }).collect()
}

/// The policing precept of Norfolk for 2026/27, whose last days are 1, 8, 15 and 22 February and 1 March 2026.
fn after(events: &[(&str, Event)]) -> Scrutiny {
    Scrutiny::from_events(Area::Norfolk, year(2026), Kind::Policing, dated(events))
        .unwrap_or_else(|error| panic!("{error}"))
}

fn refusal(events: &[(&str, Event)], on: &str, event: Event) -> Refusal {
    after(events).apply(Dated { on: day(on), event }).unwrap_err()
}

fn allowed(events: &[(&str, Event)], on: &str, event: Event) -> bool {
    after(events).apply(Dated { on: day(on), event }).is_ok()
}

fn proposed(sum: &str) -> Event {
    Event::Proposed { precept: pounds(sum) }
}

/// Twelve members, of whom eight are two-thirds.
fn voted(in_favour: u16) -> Event {
    Event::VotedOnVeto { vote: Vote::new(12, in_favour).unwrap() }
}

fn figures(sums: &[&str]) -> Vec<Recommendation> {
    sums.iter().map(|sum| Recommendation::of(pounds(sum))).collect()
}

fn reported(sums: &[&str]) -> Event {
    Event::Reported { recommendations: figures(sums) }
}

fn vetoed(because: Direction) -> Event {
    Event::ReportedVeto { because, recommendations: Vec::new() }
}

fn revised(sum: &str) -> Event {
    Event::Revised { precept: pounds(sum) }
}

fn second(verdict: Option<Verdict>, sums: &[&str]) -> Event {
    Event::SecondReported { verdict, recommendations: figures(sums) }
}

fn issued(sum: &str) -> Event {
    Event::Issued { precept: pounds(sum) }
}

/// Proposed at 278.01 and vetoed with a report of 6 February.
fn to_veto(because: Direction) -> Vec<(&'static str, Event)> {
    vec![("2026-01-30", proposed("278.01")), ("2026-02-05", voted(8)), ("2026-02-06", vetoed(because))]
}

/// As [`to_veto`], with a revised precept, a second report and the response to it.
fn to_end(because: Direction, sum: &str, recommended: &[&str]) -> Vec<(&'static str, Event)> {
    [
        to_veto(because),
        vec![
            ("2026-02-13", revised(sum)),
            ("2026-02-20", second(Some(Verdict::Rejects), recommended)),
            ("2026-02-24", Event::Responded {}),
        ],
    ]
    .concat()
}
