//! The types of [`precept`](crate::precept).

use alloc::vec::Vec;

use chrono::NaiveDate;
use proptest::prelude::{Just, prop_oneof};
use proptest::strategy::{BoxedStrategy, Strategy};

use super::{Sample, any};
use crate::area::Area;
use crate::calendar::FinancialYear;
use crate::law::ymd;
use crate::money::Pounds;
use crate::precept::{Dated, Event, Kind, Recommendation, Scrutiny};
use crate::process::Process as _;

/// One of nine neighbouring sums, so that those of one case are often equal or a penny apart.
fn sum() -> BoxedStrategy<Pounds> {
    (27_497..27_506u64).prop_map(Pounds::from_pence).boxed()
}

/// Four times in five with a figure.
impl Sample for Recommendation {
    fn strategy() -> BoxedStrategy<Self> {
        prop_oneof![4 => sum().prop_map(Self::of), 1 => Just(Self::default())].boxed()
    }
}

/// Any event.
impl Sample for Event {
    fn strategy() -> BoxedStrategy<Self> {
        let recommendations = || proptest::collection::vec(any::<Recommendation>(), 0..3);
        prop_oneof![
            3 => sum().prop_map(|precept| Self::Proposed { precept }),
            3 => any().prop_map(|vote| Self::VotedOnVeto { vote }),
            2 => recommendations().prop_map(|recommendations| Self::Reported { recommendations }),
            4 => (any(), recommendations())
                .prop_map(|(because, recommendations)| Self::ReportedVeto { because, recommendations }),
            3 => Just(Self::Responded {}),
            4 => sum().prop_map(|precept| Self::Revised { precept }),
            3 => (any(), recommendations())
                .prop_map(|(verdict, recommendations)| Self::SecondReported { verdict, recommendations }),
            1 => Just(Self::Published {}),
            1 => Just(Self::TaxBasesNotified {}),
            5 => sum().prop_map(|precept| Self::Issued { precept }),
        ]
        .boxed()
    }
}

/// A season of 2026/27 and those of some events that the law allows, in order.
impl Sample for Scrutiny {
    fn strategy() -> BoxedStrategy<Self> {
        let year =
            (2026..2027).prop_filter_map("a year the crate knows", |year| FinancialYear::starting(year).ok());
        (any::<Area>(), year, any::<Kind>(), history(ymd(2026, 1, 25), 24))
            .prop_map(|(area, year, kind, events)| {
                events.into_iter().fold(Self::new(area, year, kind), |so_far, event| {
                    so_far.clone().apply(event).unwrap_or(so_far)
                })
            })
            .boxed()
    }
}

/// Events in order of their days, most on the day of the one before or a few days later, the first from `start` on.
pub fn history(start: NaiveDate, length: usize) -> BoxedStrategy<Vec<Dated>> {
    let step = prop_oneof![6 => Just(0u64), 3 => 1..4u64, 1 => 4..12u64];
    super::dated(start, step, length)
}
