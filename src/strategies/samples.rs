//! The foundation's own types.

use alloc::vec::Vec;

use proptest::prop_oneof;
use proptest::strategy::{BoxedStrategy, Strategy};

use super::{Sample, any, one_of};
use crate::area::{Area, Body};
use crate::calendar::FinancialYear;
use crate::law::Place;
use crate::money::{Percent, Pounds};
use crate::process::Dated;

/// Half the time an area whose law or government differs from most.
impl Sample for Area {
    fn strategy() -> BoxedStrategy<Self> {
        let special = Vec::from([
            Self::Metropolitan,
            Self::CityOfLondon,
            Self::SouthWales,
            Self::Essex,
            Self::GreaterManchester,
            Self::WestYorkshire,
            Self::NorthYorkshire,
        ]);
        prop_oneof![one_of(Self::ALL.to_vec()), one_of(special)].boxed()
    }
}

impl Sample for Place {
    fn strategy() -> BoxedStrategy<Self> {
        one_of(Self::ALL.to_vec())
    }
}

impl Sample for Body {
    fn strategy() -> BoxedStrategy<Self> {
        one_of(Vec::from([
            Self::Commissioner,
            Self::FireCommissioner,
            Self::Mayor,
            Self::MayorsOffice,
            Self::CommonCouncil,
        ]))
    }
}

impl Sample for FinancialYear {
    fn strategy() -> BoxedStrategy<Self> {
        (2011..2031).prop_filter_map("a year the crate knows", |year| Self::starting(year).ok()).boxed()
    }
}

/// Up to three billion pounds.
impl Sample for Pounds {
    fn strategy() -> BoxedStrategy<Self> {
        (0..300_000_000_000u64).prop_map(Self::from_pence).boxed()
    }
}

impl Sample for Percent {
    fn strategy() -> BoxedStrategy<Self> {
        (0..=10_000u16).prop_map(Self::hundredths).boxed()
    }
}

impl<E: Sample> Sample for Dated<E> {
    fn strategy() -> BoxedStrategy<Self> {
        (any(), any()).prop_map(|(on, event)| Self { on, event }).boxed()
    }
}
