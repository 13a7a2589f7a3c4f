//! The types of [`election`](crate::election).

use proptest::prop_oneof;
use proptest::strategy::{BoxedStrategy, Strategy};

use super::Sample;
use crate::election::{ElectionYear, VoteShare};

/// 2012 to 2032.
impl Sample for ElectionYear {
    fn strategy() -> BoxedStrategy<Self> {
        (0..6i32)
            .prop_filter_map("a year of the cycle", |n| {
                Self::new(n.saturating_mul(4).saturating_add(2012)).ok()
            })
            .boxed()
    }
}

/// Half the time within one vote of 5 per cent.
impl Sample for VoteShare {
    fn strategy() -> BoxedStrategy<Self> {
        let any = (0..3_000_000u32).prop_flat_map(|all| (0..=all, proptest::strategy::Just(all)));
        let near = (1..100_000u32, 0..3u32).prop_map(|(twentieth, more)| {
            (twentieth.saturating_sub(1).saturating_add(more), twentieth.saturating_mul(20))
        });
        prop_oneof![any, near]
            .prop_filter_map("no more votes than all", |(candidate, all)| Self::new(candidate, all).ok())
            .boxed()
    }
}
