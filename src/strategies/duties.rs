//! The types of [`duties`](crate::duties).

use alloc::vec::Vec;

use chrono::NaiveDate;
use proptest::prop_oneof;
use proptest::strategy::{BoxedStrategy, Strategy};

use super::{Sample, any, one_of};
use crate::duties::{Limb, Limbs, Mechanism, Neighbourhoods, Record};

/// Half the time on a day on which a limb became law somewhere.
impl Sample for Record {
    fn strategy() -> BoxedStrategy<Self> {
        let starts: Vec<NaiveDate> = Limb::ALL
            .iter()
            .flat_map(|limb| limb.rule().spans().iter().map(crate::law::Span::first_day))
            .collect();
        let on = prop_oneof![any::<NaiveDate>(), one_of(starts)];
        (on, any::<Mechanism>(), any::<Limbs>())
            .prop_map(|(on, mechanism, limbs)| Self { on, mechanism, limbs })
            .boxed()
    }
}

/// Half the time with meetings everywhere.
impl Sample for Neighbourhoods {
    fn strategy() -> BoxedStrategy<Self> {
        (1..200u16)
            .prop_flat_map(|determined| {
                prop_oneof![determined..=determined, 0..=determined]
                    .prop_filter_map("counts that can be", move |held| Self::new(determined, held).ok())
            })
            .boxed()
    }
}
