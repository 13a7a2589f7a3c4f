//! The types of [`finance`](crate::finance).

use alloc::vec::Vec;

use chrono::NaiveDate;
use proptest::prelude::{Just, prop_oneof};
use proptest::strategy::{BoxedStrategy, Strategy};

use super::{Sample, any};
use crate::area::Area;
use crate::finance::reports::{Author, Consultation, Dated, Event, FinanceReport};
use crate::law::ymd;
use crate::listed::Set;
use crate::process::Process as _;

/// Any event; a report is made, and answered, as it should be half the time.
impl Sample for Event {
    fn strategy() -> BoxedStrategy<Self> {
        let right = Self::Made { by: Author::Officer, consultation: Consultation::Done };
        let made = (any::<Author>(), any::<Consultation>())
            .prop_map(|(by, consultation)| Self::Made { by, consultation });
        prop_oneof![
            3 => Just(right),
            2 => made,
            12 => any().prop_map(|to| Self::Sent { to }),
            3 => any().prop_map(|view| Self::Considered { view }),
            2 => Just(Self::Responded { gives: Set::all() }),
            1 => any().prop_map(|gives| Self::Responded { gives }),
            3 => any().prop_map(|to| Self::ResponseSent { to }),
            2 => Just(Self::AuditorTold {}),
            3 => Just(Self::ConductPursued {}),
            3 => any().prop_map(|authority| Self::Agreed { authority }),
        ]
        .boxed()
    }
}

/// A report and those of some events that the law allows, in order.
impl Sample for FinanceReport {
    fn strategy() -> BoxedStrategy<Self> {
        (any::<Area>(), any(), any(), history(ymd(2024, 4, 11), 24))
            .prop_map(|(area, of, on, events)| {
                events.into_iter().fold(Self::none(area, of, on), |so_far, event| {
                    so_far.clone().apply(event).unwrap_or(so_far)
                })
            })
            .boxed()
    }
}

/// Events in order of their days, the first from `start` on: mostly the same day, at times about 21 days apart.
pub fn history(start: NaiveDate, length: usize) -> BoxedStrategy<Vec<Dated>> {
    super::dated(start, prop_oneof![8 => Just(0u64), 3 => 0..4u64, 1 => 19..23u64], length)
}
