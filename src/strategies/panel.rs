//! The types of [`panel`](crate::panel).

use proptest::strategy::{BoxedStrategy, Strategy};

use super::Sample;
use crate::panel::{Vote, votes_needed};

/// Panels of up to 24 members; half the votes within one of two-thirds.
impl Sample for Vote {
    fn strategy() -> BoxedStrategy<Self> {
        let any = (1..25u16).prop_flat_map(|members| (proptest::strategy::Just(members), 0..=members));
        let near = (1..25u16, 0..3u16).prop_map(|(members, more)| {
            let needed = core::num::NonZeroU16::new(members).map_or(0, votes_needed);
            (members, needed.saturating_add(more).saturating_sub(1).min(members))
        });
        proptest::prop_oneof![any, near]
            .prop_filter_map("no more in favour than members", |(members, votes)| Self::new(members, votes).ok())
            .boxed()
    }
}
