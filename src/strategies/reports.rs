//! The types of [`staff::reports`](crate::staff::reports).

use alloc::vec::Vec;

use chrono::NaiveDate;
use proptest::prelude::{Just, prop_oneof};
use proptest::strategy::{BoxedStrategy, Strategy};

use super::{Sample, any};
use crate::area::Area;
use crate::law::ymd;
use crate::process::Process as _;
use crate::staff::reports::{Author, Consultation, Dated, Event, OfficerReport, ReportKind};

/// Any event; a report is prepared as it should be half the time.
impl Sample for Event {
    fn strategy() -> BoxedStrategy<Self> {
        let right = Self::Prepared { by: Author::Officer, consultation: Consultation::Done };
        let prepared = (any::<Author>(), any::<Consultation>())
            .prop_map(|(by, consultation)| Self::Prepared { by, consultation });
        prop_oneof![
            3 => Just(right),
            3 => prepared,
            6 => any().prop_map(|to| Self::Sent { to }),
            3 => Just(Self::Considered {}),
            4 => Just(Self::StepTaken {}),
        ]
        .boxed()
    }
}

/// A report and those of some events that the law allows, in order.
impl Sample for OfficerReport {
    fn strategy() -> BoxedStrategy<Self> {
        (any::<Area>(), any::<ReportKind>(), history(ymd(2024, 4, 11), 16))
            .prop_map(|(area, of, events)| {
                events
                    .into_iter()
                    .fold(Self::none(area, of), |so_far, event| so_far.clone().apply(event).unwrap_or(so_far))
            })
            .boxed()
    }
}

/// Events in order of their days, the first from `start` on: days apart, or about three months.
pub fn history(start: NaiveDate, length: usize) -> BoxedStrategy<Vec<Dated>> {
    super::dated(start, prop_oneof![8 => 0..5u64, 1 => 88..95u64], length)
}
