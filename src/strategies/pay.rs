//! The types of [`pay`](crate::pay).

use proptest::strategy::{BoxedStrategy, Strategy};

use super::{Sample, any};
use crate::pay::RemunerationReport;

/// Panels of up to six, so that as many are too small as not.
impl Sample for RemunerationReport {
    fn strategy() -> BoxedStrategy<Self> {
        (0..6u16, any::<bool>(), any())
            .prop_map(|(panel_members, outsiders, recommended)| Self {
                panel_members,
                outsiders,
                recommended,
            })
            .boxed()
    }
}
