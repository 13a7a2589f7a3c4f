//! The types of [`panel`](crate::panel).

use proptest::prop_oneof;
use proptest::strategy::{BoxedStrategy, Just, Strategy};

use super::{Sample, any};
use crate::listed::Set;
use crate::panel::{CoOpted, Councils, Division, Member, Members, OwnQuorum, Resolution, Role, Seat, Vote};

/// Panels of up to 24 members; half the votes within one of two-thirds, a quarter unanimous.
impl Sample for Vote {
    fn strategy() -> BoxedStrategy<Self> {
        let spread = (1..25u16).prop_flat_map(|members| (Just(members), 0..=members));
        let near = (1..25u16, 0..3u16).prop_map(|(members, more)| {
            let needed = Self::new(members, 0).map_or(0, Self::needed);
            (members, needed.saturating_add(more).saturating_sub(1).min(members))
        });
        let all = (1..25u16).prop_map(|members| (members, members));
        prop_oneof![1 => spread, 2 => near, 1 => all]
            .prop_filter_map("no more in favour than members", |(members, votes)| {
                Self::new(members, votes).ok()
            })
            .boxed()
    }
}

/// Up to thirty: a third at most four, a third about as many as a panel has or more.
impl Sample for Members {
    fn strategy() -> BoxedStrategy<Self> {
        prop_oneof![0..5u16, 0..12u16, 9..31u16].prop_map(Self).boxed()
    }
}

/// One to twenty councils, half the time at most three.
impl Sample for Councils {
    fn strategy() -> BoxedStrategy<Self> {
        prop_oneof![1..21u16, 1..4u16]
            .prop_filter_map("at least one", |councils| Self::new(councils).ok())
            .boxed()
    }
}

/// Up to twelve, a third of them three, the fewest there can lawfully be.
impl Sample for Resolution {
    fn strategy() -> BoxedStrategy<Self> {
        prop_oneof![2 => (0..13u16).prop_map(Self), 1 => Just(Self(3))].boxed()
    }
}

/// Half of them with at most one role.
impl Sample for Member {
    fn strategy() -> BoxedStrategy<Self> {
        let few = any::<Option<Role>>().prop_map(|role| role.into_iter().collect::<Set<Role>>());
        let roles = prop_oneof![few, any::<Set<Role>>()];
        (any::<Seat>(), roles).prop_map(|(seat, roles)| Self { seat, roles }).boxed()
    }
}

/// Up to four of each.
impl Sample for CoOpted {
    fn strategy() -> BoxedStrategy<Self> {
        (0..5u16, 0..5u16).prop_map(|(council_members, others)| Self { council_members, others }).boxed()
    }
}

/// One to eight members.
impl Sample for OwnQuorum {
    fn strategy() -> BoxedStrategy<Self> {
        (1..9u16).prop_filter_map("at least one", |members| Self::new(members).ok()).boxed()
    }
}

/// Up to nine on a side, a third of them ties.
impl Sample for Division {
    fn strategy() -> BoxedStrategy<Self> {
        let spread = (0..10u16, 0..10u16).prop_map(|(in_favour, against)| Self { in_favour, against });
        let ties = (0..10u16).prop_map(|votes| Self { in_favour: votes, against: votes });
        prop_oneof![2 => spread, 1 => ties].boxed()
    }
}
