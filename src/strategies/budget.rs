//! The types of [`budget`](crate::budget).

use alloc::string::ToString as _;
use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::prelude::{Just, prop_oneof};
use proptest::strategy::{BoxedStrategy, Strategy};
use rust_decimal::Decimal;

use super::{Sample, any};
use crate::budget::{
    BasicAmount, BillingAuthority, Change, Estimate, Practice, SpendingLine, TaxBase, TaxBases,
};
use crate::money::{Percent, Pounds};

/// Up to three billion pounds, one time in four nothing, and now and then the most there can be.
impl Sample for Estimate {
    fn strategy() -> BoxedStrategy<Self> {
        let most = Pounds::from_pence(100_000_000_000_000_000);
        prop_oneof![2 => Just(Pounds::ZERO), 7 => any::<Pounds>(), 1 => Just(most)]
            .prop_filter_map("an estimate", |pounds| Self::new(pounds).ok())
            .boxed()
    }
}

/// One to half a million dwellings, in hundredths; now and then the most there can be.
impl Sample for TaxBase {
    fn strategy() -> BoxedStrategy<Self> {
        prop_oneof![9 => 100..50_000_000i64, 1 => Just(100_000_000_000_000i64)]
            .prop_filter_map("a tax base", |hundredths| Self::new(Decimal::new(hundredths, 2)).ok())
            .boxed()
    }
}

impl Sample for BillingAuthority {
    fn strategy() -> BoxedStrategy<Self> {
        ("[A-Z][a-z]{2,8}", any::<TaxBase>())
            .prop_map(|(authority, tax_base)| Self { authority, tax_base })
            .boxed()
    }
}

/// One to nine billing authorities.
impl Sample for TaxBases {
    fn strategy() -> BoxedStrategy<Self> {
        vec(any::<BillingAuthority>(), 1..10)
            .prop_filter_map("each once, and together a tax base", |mut authorities: Vec<_>| {
                for (at, one) in authorities.iter_mut().enumerate() {
                    one.authority.push_str(&at.to_string());
                }
                Self::new(authorities).ok()
            })
            .boxed()
    }
}

impl Sample for Practice {
    fn strategy() -> BoxedStrategy<Self> {
        (any(), any()).prop_map(|(setting, rounding)| Self { setting, rounding }).boxed()
    }
}

/// Near the amounts that stand £160 and a limit apart, so that those of one case are often just either side of it; one
/// time in four a requirement over a tax base.
impl Sample for BasicAmount {
    fn strategy() -> BoxedStrategy<Self> {
        let near = |pence: u64| pence.saturating_sub(2)..pence.saturating_add(3);
        let pence = prop_oneof![
            3 => near(16_000),
            1 => near(16_320),
            1 => near(16_500),
            1 => near(17_000),
            1 => near(17_500),
            1 => 0..60_000u64,
        ];
        prop_oneof![
            3 => pence.prop_filter_map("an amount", |pence| Self::try_from(Pounds::from_pence(pence)).ok()),
            1 => (any::<Estimate>(), any::<TaxBase>()).prop_map(|(requirement, base)| Self::of(requirement, base)),
        ]
        .boxed()
    }
}

impl<T: Sample> Sample for Change<T> {
    fn strategy() -> BoxedStrategy<Self> {
        (any(), any()).prop_map(|(before, after)| Self { before, after }).boxed()
    }
}

impl Sample for SpendingLine {
    fn strategy() -> BoxedStrategy<Self> {
        ("[a-z ]{1,12}", any::<Percent>()).prop_map(|(on, share)| Self { on, share }).boxed()
    }
}
