//! The types of [`staff`](crate::staff).

use proptest::prop_oneof;
use proptest::strategy::{BoxedStrategy, Strategy};

use super::{Sample, any, one_of};
use crate::staff::{Post, Role};

/// Half the time a post that the law counts.
impl Sample for Post {
    fn strategy() -> BoxedStrategy<Self> {
        let counted = [Role::ChiefExecutive, Role::ChiefFinanceOfficer, Role::DeputyCommissioner];
        let role = prop_oneof![any(), one_of(counted.into())];
        (any(), role, any()).prop_map(|(title, role, cover)| Self { title, role, cover }).boxed()
    }
}
