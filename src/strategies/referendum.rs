//! The types of [`referendum`](crate::referendum).

use alloc::vec::Vec;
use core::num::NonZeroU16;

use chrono::NaiveDate;
use proptest::prelude::{Just, prop_oneof};
use proptest::strategy::{BoxedStrategy, Strategy};

use super::{Sample, any};
use crate::area::Area;
use crate::budget::BasicAmount;
use crate::calendar::FinancialYear;
use crate::law::ymd;
use crate::money::Pounds;
use crate::process::Process as _;
use crate::referendum::{Dated, Event, Referendum};

/// A few pence either side of £160 and of the most that was not excessive after it in 2024/25.
fn amount() -> BoxedStrategy<BasicAmount> {
    prop_oneof![1 => 15_998..16_003u64, 2 => 17_299..17_303u64, 1 => 17_400..17_500u64]
        .prop_filter_map("an amount", |pence| BasicAmount::try_from(Pounds::from_pence(pence)).ok())
        .boxed()
}

/// Any event. Votes are few, so that they are often tied.
impl Sample for Event {
    fn strategy() -> BoxedStrategy<Self> {
        let authorities = (1..3u16).prop_filter_map("one at least", NonZeroU16::new);
        prop_oneof![
            1 => Just(Self::DayOrdered { day: ymd(2024, 5, 9) }),
            6 => (Just("160.00"), amount(), any()).prop_filter_map("a pair", |(previous, amount, lowest_quartile)| {
                Some(Self::Determined { previous: previous.parse().ok()?, amount, lowest_quartile })
            }),
            6 => amount().prop_map(|amount| Self::Substituted { amount }),
            6 => authorities.prop_map(|authorities| Self::Notified { authorities }),
            6 => (0..3u64, 0..3u64).prop_map(|(in_favour, against)| Self::Polled { in_favour, against }),
            4 => Just(Self::NotHeld {}),
            2 => Just(Self::ResultTold {}),
            1 => Just(Self::Directed {}),
            3 => Just(Self::SubstituteIssued {}),
        ]
        .boxed()
    }
}

/// An amount for 2024/25 and those of some events that the law allows, in order.
impl Sample for Referendum {
    fn strategy() -> BoxedStrategy<Self> {
        let year = (2024..2025).prop_filter_map("a year", |year| FinancialYear::starting(year).ok());
        (any::<Area>(), year, history(ymd(2024, 1, 28), 30))
            .prop_map(|(area, year, events)| {
                events.into_iter().fold(Self::new(area, year), |so_far, event| {
                    so_far.clone().apply(event).unwrap_or(so_far)
                })
            })
            .boxed()
    }
}

/// Events in order of their days: most on the day of the one before, some days later, or on to the poll; the first from
/// `start` on.
pub fn history(start: NaiveDate, length: usize) -> BoxedStrategy<Vec<Dated>> {
    let step = prop_oneof![8 => Just(0u64), 3 => 1..6u64, 2 => 18..24u64];
    super::dated(start, step, length)
}
