//! The types of [`scrutiny`](crate::panel::scrutiny).

use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;
use proptest::prelude::{Just, prop_oneof};
use proptest::strategy::{BoxedStrategy, Strategy};

use super::{Sample, any};
use crate::area::Area;
use crate::law::ymd;
use crate::panel::scrutiny::{
    ActingBody, DatedOccasionEvent, DatedRequestEvent, DatedReviewEvent, InformationRequest, Matter,
    Occasion, OccasionEvent, RequestEvent, Review, ReviewEvent, Subject, Witness,
};
use crate::process::Process as _;

const START: NaiveDate = ymd(2024, 4, 11);

/// The panel itself four times in five.
fn body() -> BoxedStrategy<ActingBody> {
    prop_oneof![4 => Just(ActingBody::Panel), 1 => any::<ActingBody>()].boxed()
}

/// Any event; a period for a response ends within two months of the poll of 2024.
impl Sample for ReviewEvent {
    fn strategy() -> BoxedStrategy<Self> {
        let day = (0..60u64).prop_map(|days| crate::calendar::plus_days(START, days));
        prop_oneof![
            3 => Just(Self::Produced {}),
            6 => Just(Self::Sent {}),
            3 => (any::<bool>(), body()).prop_map(|(public, of)| Self::Met { public, of }),
            2 => any().prop_map(|by| Self::Presented { by }),
            2 => Just(Self::Questioned {}),
            5 => body().prop_map(|by| Self::Reviewed { by }),
            5 => body().prop_map(|by| Self::Reported { by }),
            3 => Just(Self::Published {}),
            3 => Just(Self::Copied {}),
            3 => day.prop_map(|by| Self::ResponseRequired { by }),
            1 => any::<bool>().prop_map(|reasonable| Self::TimeJudged { reasonable }),
            3 => Just(Self::RegardHad {}),
            4 => Just(Self::Responded {}),
            4 => Just(Self::ResponsePublished {}),
            3 => Just(Self::Issued {}),
        ]
        .boxed()
    }
}

impl Sample for OccasionEvent {
    fn strategy() -> BoxedStrategy<Self> {
        let whom = || {
            prop_oneof![
                3 => Just(Witness::Commissioner),
                2 => Just(Witness::ChiefExecutive),
                2 => Just(Witness::ChiefConstable),
                1 => any::<Witness>(),
            ]
        };
        let put = || (whom(), any::<Matter>());
        prop_oneof![
            6 => whom().prop_map(|whom| Self::Required { whom }),
            1 => (whom(), any()).prop_map(|(whom, reasonable)| Self::NoticeJudged { whom, reasonable }),
            1 => whom().prop_map(|whom| Self::Released { whom }),
            3 => whom().prop_map(|whom| Self::Requested { whom }),
            6 => whom().prop_map(|whom| Self::Attended { whom }),
            1 => any().prop_map(|by| Self::StoodIn { by }),
            6 => put().prop_map(|(whom, matter)| Self::Asked { whom, matter }),
            3 => put().prop_map(|(whom, matter)| Self::Answered { whom, matter }),
            3 => put().prop_map(|(whom, matter)| Self::Withheld { whom, matter }),
            1 => whom().prop_map(|whom| Self::DocumentRequired { whom }),
        ]
        .boxed()
    }
}

impl Sample for RequestEvent {
    fn strategy() -> BoxedStrategy<Self> {
        prop_oneof![
            3 => Just(Self::Required {}),
            2 => any::<bool>().prop_map(|reasonable| Self::Judged { reasonable }),
            2 => any().prop_map(|harms| Self::Viewed { harms }),
            2 => any::<bool>().prop_map(|prohibited| Self::Checked { prohibited }),
            1 => Just(Self::Supplied {}),
            1 => Just(Self::Withheld {}),
        ]
        .boxed()
    }
}

/// An area and those of some events that the law allows, in order.
impl Sample for Review {
    fn strategy() -> BoxedStrategy<Self> {
        (any::<Area>(), any::<Subject>(), review_history(START, 16))
            .prop_map(|(area, subject, events)| {
                events.into_iter().fold(Self::new(area, subject), |so_far, event| {
                    so_far.clone().apply(event).unwrap_or(so_far)
                })
            })
            .boxed()
    }
}

impl Sample for Occasion {
    fn strategy() -> BoxedStrategy<Self> {
        (any::<Area>(), 0..4u64, occasion_history(START, 16))
            .prop_map(|(area, days, events)| {
                let start = Self::on(area, crate::calendar::plus_days(START, days));
                events.into_iter().fold(start, |so_far, event| so_far.clone().apply(event).unwrap_or(so_far))
            })
            .boxed()
    }
}

impl Sample for InformationRequest {
    fn strategy() -> BoxedStrategy<Self> {
        (any::<Area>(), request_history(START, 8))
            .prop_map(|(area, events)| {
                events
                    .into_iter()
                    .fold(Self::new(area), |so_far, event| so_far.clone().apply(event).unwrap_or(so_far))
            })
            .boxed()
    }
}

/// Events in order of their days, from `start` on, days apart.
pub fn review_history(start: NaiveDate, length: usize) -> BoxedStrategy<Vec<DatedReviewEvent>> {
    super::dated(start, 0..5u64, length)
}

/// Events in order of their days, from `start` on, most of them on one day.
pub fn occasion_history(start: NaiveDate, length: usize) -> BoxedStrategy<Vec<DatedOccasionEvent>> {
    super::dated(start, prop_oneof![6 => Just(0u64), 1 => 1..3u64], length)
}

/// Events in order of their days, from `start` on, days apart.
pub fn request_history(start: NaiveDate, length: usize) -> BoxedStrategy<Vec<DatedRequestEvent>> {
    super::dated(start, 0..5u64, length)
}
