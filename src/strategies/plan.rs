//! The types of [`plan`](crate::plan).

use chrono::{Datelike, NaiveDate};
use proptest::strategy::{BoxedStrategy, Strategy};

use super::{Sample, any};
use crate::calendar::plus_days;
use crate::plan::{Commitment, CommitmentKind, Election, ElectionKind, Plan};

/// Polls to 2028, so that plans can follow; office is taken up to ten days after.
impl Sample for Election {
    fn strategy() -> BoxedStrategy<Self> {
        (any::<ElectionKind>(), any::<NaiveDate>(), 0..11u64)
            .prop_filter_map("a poll that plans can follow", |(kind, poll, days)| {
                let election = Self::new(kind, poll, plus_days(poll, days)).ok();
                election.filter(|_| poll.year() <= 2028)
            })
            .boxed()
    }
}

/// Half of the plans name a day to begin, half were due after a poll up to three hundred days before.
impl Sample for Plan {
    fn strategy() -> BoxedStrategy<Self> {
        (any::<NaiveDate>(), any::<Option<NaiveDate>>(), any::<Option<NaiveDate>>(), 0..300u64)
            .prop_map(|(day, begins, poll, days)| {
                let plan = Self::issued(poll.map_or(day, |poll| plus_days(poll, days)));
                let plan = begins.map_or(plan, |begins| plan.beginning(begins));
                poll.and_then(|poll| plan.due_after(poll).ok()).unwrap_or(plan)
            })
            .boxed()
    }
}

impl Sample for Commitment {
    fn strategy() -> BoxedStrategy<Self> {
        (any::<CommitmentKind>(), any::<Option<alloc::string::String>>())
            .prop_map(|(kind, text)| Self { kind, text })
            .boxed()
    }
}
