//! The types of [`chief_constable`](crate::chief_constable).

use alloc::vec;
use alloc::vec::Vec;

use chrono::{Days, NaiveDate};
use proptest::prelude::{Just, prop_oneof};
use proptest::strategy::{BoxedStrategy, Strategy};

use super::{Sample, any};
use crate::area::Area;
use crate::chief_constable::{
    Appointment, Candidate, Dated, EligibilityFacts, Event, PostElection, Recommendation, Response,
};
use crate::law::ymd;
use crate::listed::Set;
use crate::panel::Vote;
use crate::process::Process as _;

/// A poll on any day and a declaration up to 90 days later.
impl Sample for PostElection {
    fn strategy() -> BoxedStrategy<Self> {
        (any::<NaiveDate>(), 0..90u64)
            .prop_filter_map("the declaration follows the poll", |(poll, days)| {
                Self::new(poll, poll.checked_add_days(Days::new(days))?).ok()
            })
            .boxed()
    }
}

/// One of four.
impl Sample for Candidate {
    fn strategy() -> BoxedStrategy<Self> {
        (1..5u16).prop_map(Self).boxed()
    }
}

/// Any event; a proposal is complete four times in five, and as often an appointment one of an eligible constable.
impl Sample for Event {
    fn strategy() -> BoxedStrategy<Self> {
        let proposed = |notice| {
            (any::<Candidate>(), notice).prop_map(|(candidate, notice)| Self::Proposed { candidate, notice })
        };
        let appointed = |eligibility| {
            (any::<Candidate>(), eligibility)
                .prop_map(|(candidate, eligibility)| Self::Appointed { candidate, eligibility })
        };
        prop_oneof![
            4 => proposed(Just(Set::all()).boxed()),
            1 => proposed(any()),
            4 => Just(Self::Heard {}),
            4 => any().prop_map(|vote| Self::VotedOnVeto { vote }),
            3 => any::<Recommendation>().prop_map(|recommendation| Self::Recommended { recommendation }),
            3 => Just(Self::ReportedVeto {}),
            1 => Just(Self::Published {}),
            3 => any::<Response>().prop_map(|response| Self::Decided { response }),
            1 => Just(Self::Withdrawn {}),
            4 => appointed(Just(EligibilityFacts::constable()).boxed()),
            1 => appointed(any()),
            1 => Just(Self::FellVacant {}),
            2 => any().prop_map(|poll| Self::Polled { poll }),
            2 => Just(Self::Declared {}),
        ]
        .boxed()
    }
}

/// The steps of a review up to its report: of a candidate whom the panel vetoes, or of one on whom it recommends.
fn review(candidate: u16, vetoed: bool) -> Vec<Event> {
    let mut steps =
        Vec::from([Event::Proposed { candidate: Candidate(candidate), notice: Set::all() }, Event::Heard {}]);
    if vetoed {
        steps.extend(Vote::new(12, 8).ok().map(|vote| Event::VotedOnVeto { vote }));
        steps.push(Event::ReportedVeto {});
    } else {
        steps.push(Event::Recommended { recommendation: Recommendation::Appoint });
    }
    steps
}

/// The steps of a decision and of the appointment that follows.
fn appointment(candidate: u16) -> Vec<Event> {
    Vec::from([
        Event::Decided { response: Response::Accepts },
        Event::Appointed { candidate: Candidate(candidate), eligibility: EligibilityFacts::constable() },
    ])
}

/// The steps of one vacancy in order: a first candidate, half the time vetoed, then a second, and a third now and then.
fn in_turn() -> BoxedStrategy<Vec<Event>> {
    (any::<bool>(), 0..4u8)
        .prop_map(|(vetoed, more)| {
            let decided = Event::Decided { response: Response::Rejects };
            let mut steps = review(1, vetoed);
            if !vetoed {
                steps.push(decided.clone());
            }
            steps.extend(review(2, false));
            if more == 0 {
                steps.push(decided);
                steps.extend(review(3, false));
            }
            steps.extend(appointment(if more == 0 { 3 } else { 2 }));
            steps.push(Event::FellVacant {});
            steps
        })
        .boxed()
}

/// A vacancy and those of some events that the law allows, in order.
impl Sample for Appointment {
    fn strategy() -> BoxedStrategy<Self> {
        (any::<Area>(), history(ymd(2024, 4, 11)))
            .prop_map(|(area, events)| {
                events
                    .into_iter()
                    .fold(Self::vacant(area), |so_far, event| so_far.clone().apply(event).unwrap_or(so_far))
            })
            .boxed()
    }
}

/// Events in order of their days, the first on `start`: the steps of two vacancies, each left out one time in twelve,
/// with any events between. Days between them are few, or about the three weeks.
pub fn history(start: NaiveDate) -> BoxedStrategy<Vec<Dated>> {
    let steps = (in_turn(), in_turn()).prop_map(|(one, other)| one.into_iter().chain(other).collect());
    super::stepwise(
        start,
        steps.boxed(),
        12,
        prop_oneof![8 => 0..4u64, 1 => 19..24u64, 1 => 60..80u64].boxed(),
    )
}
