//! Questions of the topic, and properties of its arithmetic.

use pcc_rules::budget::{
    Band, BandsFacts, BasicAmount, Calculation, CalculationFacts, Estimate, Practice, RequirementFacts,
    Setting, SpendingFacts, SubstitutionFacts, TaxBases,
};
use pcc_rules::law::Place;
use pcc_rules::money::{Rounding, Unrounded};
use pcc_rules::strategies::any;
use proptest::prelude::*;

use crate::model;

super::questions! {
    requirement: RequirementFacts;
    calculation: CalculationFacts;
    bands: BandsFacts;
    substitution: SubstitutionFacts, near near_substitution;
    spending: SpendingFacts;
}

/// Random amounts seldom fall on one side of each other in both pairs, so each is also put the other way round.
fn near_substitution(facts: &SubstitutionFacts) -> Vec<SubstitutionFacts> {
    let estimate = |pounds: &str| pounds.parse::<Estimate>().unwrap();
    let amount = |pounds: &str| pounds.parse::<BasicAmount>().unwrap();
    let mut near = Vec::new();
    for bits in 0..64u32 {
        let bit = |n: u32| bits & (1 << n) != 0;
        let (less, more) = (bit(0), bit(1));
        near.push(SubstitutionFacts {
            area: if bit(5) { pcc_rules::area::Area::Gwent } else { pcc_rules::area::Area::Kent }.into(),
            requirement: pcc_rules::budget::Change {
                before: estimate("2"),
                after: estimate(if less { "1" } else { "3" }),
            }
            .into(),
            basic_amount: pcc_rules::budget::Change {
                before: amount("2"),
                after: amount(if more { "1" } else { "3" }),
            }
            .into(),
            same_tax_base: bit(2).into(),
            same_grants: bit(3).into(),
            quashed: bit(4).into(),
            directed: false.into(),
        });
    }
    for one in near.clone() {
        near.push(SubstitutionFacts { directed: true.into(), ..one });
    }
    let _ = facts;
    near
}

fn place() -> impl Strategy<Value = Place> {
    prop_oneof![Just(Place::England), Just(Place::Wales)]
}

proptest! {
    #![proptest_config(crate::prop::random(128))]

    /// Every band and every share, for every practice, is what whole numbers and remainders give.
    #[test]
    fn every_amount_agrees_with_a_model_in_whole_numbers(
        place in place(), to_raise in any::<Estimate>(), bases in any::<TaxBases>(), practice in any::<Practice>(),
    ) {
        let found = Calculation::of(place, to_raise, &bases, practice);
        let hundredths: Vec<u128> = bases
            .authorities()
            .iter()
            .map(|one| model::budget::hundredths(&one.tax_base.to_string()))
            .collect();
        let plain = model::budget::calculate(
            to_raise.pounds().pence().into(),
            &hundredths,
            place == Place::Wales,
            practice.setting == Setting::WholePence,
            practice.rounding.as_str(),
        );
        let bands: Vec<u128> = found.bands.iter().map(|(_, band)| band.pounds.pence().into()).collect();
        let shares: Vec<u128> = found.shares.iter().map(|share| share.amount.pounds.pence().into()).collect();
        prop_assert_eq!(bands, plain.bands);
        prop_assert_eq!(&shares, &plain.shares);
        prop_assert_eq!(u128::from(found.precept.pence()), shares.iter().sum::<u128>());
    }

    /// Unrounded, the shares miss the requirement by less than a penny for each authority; from whole pence they miss what
    /// band D raises by as little, and that misses the requirement by half a penny a dwelling at most.
    #[test]
    fn shares_sum_to_the_requirement_within_a_penny_for_each_authority(
        to_raise in any::<Estimate>(), bases in any::<TaxBases>(),
    ) {
        let authorities = u64::try_from(bases.authorities().len()).unwrap();
        let found = Calculation::of(Place::England, to_raise, &bases, Practice::UNROUNDED);
        prop_assert!(found.precept.pence().abs_diff(to_raise.pounds().pence()) <= authorities);
        let whole = Calculation::of(Place::England, to_raise, &bases, Practice::WHOLE_PENCE);
        let raised = whole.set.on(bases.total()).unwrap().round(Rounding::Down).pence();
        prop_assert!(whole.precept.pence().abs_diff(raised) <= authorities);
        let dwellings = model::budget::hundredths(&bases.total().to_string());
        let off = u128::from(raised.abs_diff(to_raise.pounds().pence()));
        prop_assert!(off <= dwellings / 200 + 1, "{off} of {dwellings}");
    }

    /// A higher band never pays less, before or after rounding; nor does a band of a higher band D.
    #[test]
    fn bands_rise_with_the_band_and_with_band_d(
        (one, other) in (any::<BasicAmount>(), any::<BasicAmount>()), rounding in any::<Rounding>(),
    ) {
        let (low, high) = (one.min(other), one.max(other));
        for (band, next) in Band::ALL.iter().zip(&Band::ALL[1..]) {
            prop_assert!(low.band(*band) <= low.band(*next));
            prop_assert!(low.band(*band).round(rounding) <= low.band(*next).round(rounding));
            prop_assert!(low.band(*band) <= high.band(*band));
            prop_assert!(low.band(*band).round(rounding) <= high.band(*band).round(rounding));
        }
        prop_assert_eq!(low.band(Band::D), low.unrounded());
    }

    /// Rounding moves an amount by less than a penny, to the nearest one by half a penny at most, and a whole one not at all.
    #[test]
    fn rounding_moves_an_amount_by_less_than_a_penny(amount in any::<BasicAmount>(), rounding in any::<Rounding>()) {
        let (exact, rounded) = (amount.unrounded(), Unrounded::from(amount.unrounded().round(rounding)));
        let off = exact.checked_sub(rounded).or_else(|| rounded.checked_sub(exact)).unwrap();
        let penny: BasicAmount = "0.01".parse().unwrap();
        let half: BasicAmount = "0.005".parse().unwrap();
        prop_assert!(off < penny.unrounded());
        prop_assert!(rounding == Rounding::Down || off <= half.unrounded());
        prop_assert!(!exact.is_whole() || off == Unrounded::ZERO);
    }
}
