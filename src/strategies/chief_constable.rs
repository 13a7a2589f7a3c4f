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

/// Any event; a proposal is complete and of an eligible constable four times in five.
impl Sample for Event {
    fn strategy() -> BoxedStrategy<Self> {
        let proposed = |notice, eligibility| {
            (any::<Candidate>(), notice, eligibility).prop_map(|(candidate, notice, eligibility)| {
                Self::Proposed { candidate, notice, eligibility }
            })
        };
        prop_oneof![
            4 => proposed(Just(Set::all()).boxed(), Just(EligibilityFacts::constable()).boxed()),
            1 => proposed(any(), any()),
            4 => Just(Self::Heard {}),
            4 => any().prop_map(|vote| Self::VotedOnVeto { vote }),
            3 => any::<Recommendation>().prop_map(|recommendation| Self::Recommended { recommendation }),
            3 => Just(Self::ReportedVeto {}),
            3 => any::<Response>().prop_map(|response| Self::Decided { response }),
            1 => Just(Self::Withdrawn {}),
            4 => any::<Candidate>().prop_map(|candidate| Self::Appointed { candidate }),
            1 => Just(Self::FellVacant {}),
            1 => any().prop_map(|poll| Self::Polled { poll }),
            1 => Just(Self::Declared {}),
        ]
        .boxed()
    }
}

/// A vacancy and those of some events that the law allows, in order.
impl Sample for Appointment {
    fn strategy() -> BoxedStrategy<Self> {
        (any::<Area>(), history(ymd(2024, 4, 11), 12))
            .prop_map(|(area, events)| {
                events
                    .into_iter()
                    .fold(Self::vacant(area), |so_far, event| so_far.clone().apply(event).unwrap_or(so_far))
            })
            .boxed()
    }
}

/// Events in order of their days, each up to 30 days after the one before, the first on `start`.
pub fn history(start: NaiveDate, length: usize) -> BoxedStrategy<Vec<Dated>> {
    let step = prop_oneof![Just(0u64), 1..5u64, 19..24u64, 0..30u64];
    super::dated(start, step, length)
}
