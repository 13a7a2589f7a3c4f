//! The types of [`confirmation`](crate::staff::confirmation).

use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;
use proptest::prelude::{Just, prop_oneof};
use proptest::strategy::{BoxedStrategy, Strategy};

use super::{Sample, any};
use crate::area::Area;
use crate::calendar::plus_days;
use crate::chief_constable::{Candidate, Recommendation, Response};
use crate::law::ymd;
use crate::listed::Set;
use crate::process::Process as _;
use crate::reasoning::Fact;
use crate::staff::confirmation::{Confirmation, Dated, Event, SeniorEligibilityFacts, SeniorPost};

/// Any event; a proposal is complete and of somebody eligible for every post three times in four.
impl Sample for Event {
    fn strategy() -> BoxedStrategy<Self> {
        let proposed = |notice, eligibility| {
            (any::<Candidate>(), notice, eligibility).prop_map(|(candidate, notice, eligibility)| {
                Self::Proposed { candidate, notice, eligibility }
            })
        };
        let fit = SeniorEligibilityFacts {
            post: Fact::Unknown,
            finance_qualified: true.into(),
            bars: Set::EMPTY.into(),
        };
        prop_oneof![
            6 => proposed(Just(Set::all()).boxed(), Just(fit).boxed()),
            2 => proposed(any(), any()),
            5 => Just(Self::Heard {}),
            4 => any::<Recommendation>().prop_map(|recommendation| Self::Reported { recommendation }),
            1 => Just(Self::Vetoed {}),
            4 => any::<Response>().prop_map(|response| Self::Decided { response }),
            1 => Just(Self::Withdrawn {}),
            6 => any::<Candidate>().prop_map(|candidate| Self::Appointed { candidate }),
            1 => Just(Self::Left {}),
            1 => Just(Self::HolderUnable {}),
            1 => Just(Self::HolderAble {}),
            2 => any::<bool>().prop_map(|finance_qualified| Self::ActingAppointed { finance_qualified }),
            1 => Just(Self::ActingEnded {}),
            1 => Just(Self::PolledAtOrdinary {}),
            1 => (0..60u64).prop_map(|days| Self::PolledAtByElection {
                vacant_since: plus_days(ymd(2025, 11, 24), days),
            }),
            2 => Just(Self::Declared {}),
        ]
        .boxed()
    }
}

/// A post and those of some events that the law allows, in order.
impl Sample for Confirmation {
    fn strategy() -> BoxedStrategy<Self> {
        (any::<Area>(), any::<SeniorPost>(), history(ymd(2024, 4, 11), 16))
            .prop_map(|(area, post, events)| {
                events.into_iter().fold(Self::vacant(area, post), |so_far, event| {
                    so_far.clone().apply(event).unwrap_or(so_far)
                })
            })
            .boxed()
    }
}

/// Events in order of their days, the first on `start`: days apart, about the three weeks, or now and then years.
pub fn history(start: NaiveDate, length: usize) -> BoxedStrategy<Vec<Dated>> {
    let step = prop_oneof![8 => 0..5u64, 2 => 19..24u64, 1 => 0..900u64];
    super::dated(start, step, length)
}
