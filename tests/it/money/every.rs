//! Money against the model that works digit by digit.

use core::cmp::Ordering;

use pcc_rules::budget::BasicAmount;
use pcc_rules::money::{Percent, PercentError, Pounds, PoundsError, Rounding, Unrounded};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::model::money as model;

fn over(pence: u128, over: u128) -> Unrounded {
    let text = format!("{}.{:02}/{over}", pence / 100, pence % 100);
    text.parse::<BasicAmount>().unwrap_or_else(|error| panic!("{text}: {error}")).unrounded()
}

/// Up to 60p over up to 32: every way of rounding, every number of places, and the text.
#[test]
fn every_small_fraction_rounded_and_written() {
    let mut cases = 0;
    for pence in 0..=60 {
        for of in 1..=32 {
            let amount = over(pence, of);
            for way in Rounding::ALL {
                cases += 1;
                let expected = model::rounded(pence, of, way.as_str());
                assert_eq!(u128::from(amount.round(*way).pence()), expected, "{pence}/{of} {way}");
            }
            for places in 0..=12 {
                cases += 1;
                let expected = model::decimals(pence, of, places);
                assert_eq!(amount.to_places(places).to_string(), expected, "{pence}/{of}");
            }
            assert_eq!(amount.is_whole(), pence % of == 0);
            assert_eq!(amount.to_string(), model::fraction(pence, of), "{pence}/{of}");
            let people = match u64::try_from(pence / of) {
                Ok(whole) if pence % of == 0 => model::texts(whole).1,
                _ => format!("£{}", model::decimals(pence, of, 6)),
            };
            assert_eq!(format!("{amount:#}"), people);
        }
    }
    assert_eq!(cases, 31_232);
}

/// Every two of up to 12p over up to 9: which is larger, and what is left.
#[test]
fn every_two_small_fractions_compared_and_taken_away() {
    let all: Vec<(u128, u128)> = (0..=12).flat_map(|pence| (1..=9).map(move |of| (pence, of))).collect();
    let mut cases = 0;
    for (a, b) in all.iter().flat_map(|a| all.iter().map(move |b| (*a, *b))) {
        cases += 1;
        let (left, right) = (a.0 * b.1, b.0 * a.1);
        let (x, y) = (over(a.0, a.1), over(b.0, b.1));
        assert_eq!(x.cmp(&y), left.cmp(&right), "{a:?} {b:?}");
        assert_eq!(x == y, left == right);
        let rest = left.checked_sub(right).map(|rest| over(rest, a.1 * b.1));
        assert_eq!(x.checked_sub(y), rest, "{a:?} {b:?}");
    }
    assert_eq!(cases, 13_689);
}

/// The largest amount there is, and a penny more.
#[test]
fn the_largest_number_of_pence_is_written_and_compared() {
    let most = Pounds::from_pence(u64::MAX);
    assert_eq!((most.to_string(), format!("{most:#}")), model::texts(u64::MAX));
    assert_eq!(most.to_string().parse::<Pounds>(), Ok(most));
    assert_eq!(Unrounded::from(most).round(Rounding::HalfUp), most);
    assert_eq!(Unrounded::from(most).to_places(10).to_string(), "184467440737095516.1500000000");
    assert_eq!(most.checked_add(Pounds::from_pence(1)), None);
    assert_eq!(most.percentage_of(most), Some(Decimal::from(100)));
    let whole = Percent::new(Decimal::from(100)).unwrap();
    assert_eq!(whole.of(most), Decimal::from(most));
    assert_eq!(whole.compare(most, most), Ordering::Equal);
}

/// So many pence as there can be, less one: a fraction of a penny more must still round up to an amount.
#[test]
fn a_fraction_leaves_room_to_be_rounded_up() {
    let raised = |amount: &str, dwellings: &str| {
        amount
            .parse::<BasicAmount>()
            .unwrap()
            .on(dwellings.parse().unwrap())
            .map(|sum| sum.round(Rounding::HalfUp))
    };
    // 2^64 - 2 is 7,154 times the first sum, and 2^64 - 1 is 65,535 times the second.
    assert_eq!(raised("25785216765039.91", "7154"), Some(Pounds::from_pence(u64::MAX - 1)));
    assert_eq!(raised("2814792717434.89", "65535"), None);
}

#[test]
fn an_amount_is_made_of_a_number_as_of_its_text() {
    assert_eq!(Pounds::try_from(Decimal::new(123_450, 2)), Ok(Pounds::from_pence(123_450)));
    assert_eq!(Pounds::try_from(Decimal::new(1, 3)), Err(PoundsError::PartOfAPenny(Decimal::new(1, 3))));
}

/// Every hundredth of a point up to 3%, of up to 20p in up to 200p.
#[test]
fn every_small_share_compared() {
    let mut cases = 0;
    for hundredths in 0..=300u64 {
        let percent = Percent::new(Decimal::new(i64::try_from(hundredths).unwrap(), 2)).unwrap();
        for part in 0..=6u64 {
            for whole in [0, 1, 40, 100, 120, 199, 200u64] {
                cases += 1;
                let (part, whole) = (Pounds::from_pence(part), Pounds::from_pence(whole));
                let expected = (part.pence() * 10_000).cmp(&(whole.pence() * hundredths));
                assert_eq!(percent.compare(part, whole), expected);
                let of = Decimal::from_i128_with_scale(i128::from(whole.pence() * hundredths), 6);
                assert_eq!(percent.of(whole), of);
            }
        }
    }
    assert_eq!(cases, 14_749);
}

proptest! {
    #![proptest_config(crate::prop::random(256))]

    /// A text of pounds is read to the penny, or refused for what is wrong with it.
    #[test]
    fn pounds_are_read_digit_by_digit(text in "-?(0|[1-9][0-9]{0,20})(\\.[0-9]{1,2}0?[0-9]?)?") {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text.as_str()),
        };
        let nothing = digits.chars().all(|digit| matches!(digit, '0' | '.'));
        let expected = match model::parts(digits, 2) {
            _ if sign && !nothing => Err("negative"),
            Ok(pence) => u64::try_from(pence).map_err(|_| "too large"),
            Err(fine) => Err(fine),
        };
        let found = text.parse::<Pounds>();
        let plain = found.as_ref().map(|pounds| pounds.pence()).map_err(|error| match error {
            PoundsError::Negative(_) => "negative",
            PoundsError::PartOfAPenny(_) => "too fine",
            PoundsError::TooLarge(_) => "too large",
            _ => "no number",
        });
        prop_assert_eq!(plain, expected);
        if let Ok(pounds) = found {
            prop_assert_eq!((pounds.to_string(), format!("{pounds:#}")), model::texts(pounds.pence()));
        }
    }

    /// A percentage lies between nought and a hundred and has four places at most.
    #[test]
    fn percentages_are_read_digit_by_digit(text in "-?(0|[1-9][0-9]?|100|1[0-9]{2})(\\.[0-9]{1,4}0?[0-9]?)?") {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text.as_str()),
        };
        let millionths = model::parts(digits, 6).unwrap();
        let expected = if (sign && millionths > 0) || millionths > 100_000_000 {
            Err("out of range")
        } else if !millionths.is_multiple_of(100) {
            Err("too fine")
        } else {
            Ok(millionths / 100)
        };
        let found = text.parse::<Percent>().map(|percent| {
            model::parts(&Decimal::from(percent).to_string(), 4).unwrap()
        });
        let plain = found.map_err(|error| match error {
            PercentError::OutOfRange(_) => "out of range",
            PercentError::TooFine(_) => "too fine",
            _ => "no number",
        });
        prop_assert_eq!(plain, expected);
    }

    /// One amount as a share of another, by long division to ten places.
    #[test]
    fn a_share_is_the_long_division(part in 0..10_000_000_000_000u64, base in 1..10_000_000_000_000u64) {
        let found = Pounds::from_pence(part).percentage_of(Pounds::from_pence(base)).unwrap();
        let tenth = u128::from(part) * 1_000_000_000_000 / u128::from(base);
        let digits = (found * Decimal::from(10_000_000_000u64)).trunc().to_string().parse::<u128>().unwrap();
        // The last digit kept may have been rounded up.
        prop_assert!(digits == tenth || digits == tenth + 1, "{digits} and {tenth}");
        prop_assert_eq!(Pounds::from_pence(part).percentage_of(Pounds::ZERO), None);
    }

    /// Large fractions compare as their cross products do.
    #[test]
    fn large_fractions_compare_by_cross_products(a in 0..u64::MAX / 1_000, b in 1..1_000_000u64, c in 0..u64::MAX / 1_000, d in 1..1_000_000u64) {
        let [a, b, c, d] = [a, b, c, d].map(u128::from);
        prop_assert_eq!(over(a, b).cmp(&over(c, d)), (a * d).cmp(&(c * b)));
        prop_assert_eq!(u128::from(over(a, b).round(Rounding::Down).pence()), a / b);
    }
}
