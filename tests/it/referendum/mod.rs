//! Tests of the topic.

mod every_case;
mod increase;
mod principles;
mod process;
mod stored;
mod transitions;
mod words;

use core::num::NonZeroU16;

use pcc_rules::area::Area;
use pcc_rules::calendar::FinancialYear;
use pcc_rules::process::Process as _;
use pcc_rules::reasoning::Refusal;
use pcc_rules::referendum::{Dated, Event, Referendum};

use crate::budget::amount;
use crate::day;

fn year(starts: i32) -> FinancialYear {
    FinancialYear::starting(starts).unwrap()
}

/// An amount of Norfolk's for 2024/25, when more than £13 was excessive: notice by 8 March, poll on 2 May 2024.
fn after(events: &[(&str, Event)]) -> Referendum {
    let events = events.iter().map(|(on, event)| Dated { on: day(on), event: event.clone() });
    Referendum::from_events(Area::Norfolk, year(2024), events).unwrap_or_else(|error| panic!("{error}"))
}

fn refusal(events: &[(&str, Event)], on: &str, event: Event) -> Refusal {
    after(events).apply(Dated { on: day(on), event }).unwrap_err()
}

fn determined(proposed: &str) -> Event {
    Event::Determined { previous: amount("160.00"), amount: amount(proposed), lowest_quartile: false }
}

fn substituted(substitute: &str) -> Event {
    Event::Substituted { amount: amount(substitute) }
}

fn notified(authorities: u16) -> Event {
    Event::Notified { authorities: NonZeroU16::new(authorities).unwrap() }
}

const YES: Event = Event::Polled { in_favour: 2, against: 1 };
const NO: Event = Event::Polled { in_favour: 1, against: 2 };
const TIE: Event = Event::Polled { in_favour: 2, against: 2 };

/// The first `n` steps: excessive at £180, a substitute at £173, seven billing authorities told on the last day.
fn steps(n: usize) -> Vec<(&'static str, Event)> {
    [("2024-02-20", determined("180.00")), ("2024-02-21", substituted("173.00")), ("2024-03-08", notified(7))]
        [..n]
        .to_vec()
}

fn with(n: usize, more: &[(&'static str, Event)]) -> Vec<(&'static str, Event)> {
    [&steps(n)[..], more].concat()
}
