//! The types of [`eligibility`](crate::eligibility).

use chrono::{Months, NaiveDate};
use proptest::prelude::{Just, prop_oneof};
use proptest::strategy::{BoxedStrategy, Strategy};

use super::{Sample, any};
use crate::commissioner::{ChargedIn, MaximumSentence};
use crate::eligibility::{BirthDate, Conviction, Finality};

/// Of a person about eighteen, or about forty, on a day that is drawn.
impl Sample for BirthDate {
    fn strategy() -> BoxedStrategy<Self> {
        let years = prop_oneof![Just(18u32), Just(40u32)];
        (any::<NaiveDate>(), years)
            .prop_map(|(day, years)| {
                Self(day.checked_sub_months(Months::new(years.saturating_mul(12))).unwrap_or(day))
            })
            .boxed()
    }
}

/// Half of them open, for an offence that mostly carries imprisonment.
impl Sample for Conviction {
    fn strategy() -> BoxedStrategy<Self> {
        let finality =
            prop_oneof![Just(Finality::Open {}), any::<NaiveDate>().prop_map(|on| Finality::Final { on }),];
        (any::<ChargedIn>(), any::<MaximumSentence>(), finality)
            .prop_map(|(convicted_in, maximum, finality)| Self { convicted_in, maximum, finality })
            .boxed()
    }
}
