use pcc_rules::budget::{
    Band, BasicAmount, BasicAmountError, BillingAuthority, Estimate, EstimateError, TaxBase, TaxBaseError,
    TaxBases, TaxBasesError,
};
use pcc_rules::law::Place;
use pcc_rules::money::{Rounding, Unrounded};
use proptest::prelude::*;

use super::{amount, estimate, pounds};

/// A thousand million million pounds survive, and a penny more is an error, not a wrap.
#[test]
fn the_largest_amounts_survive_and_larger_ones_are_errors() {
    let most = "1000000000000000.00";
    assert_eq!(estimate(most).to_string(), most);
    assert!(matches!("1000000000000000.01".parse::<Estimate>(), Err(EstimateError::TooLarge(_))));
    assert!(matches!("-1".parse::<Estimate>(), Err(EstimateError::Pounds(_))));
    assert_eq!(
        "1000000000000000.01".parse::<Estimate>().unwrap_err().to_string(),
        "`1000000000000000.01` pounds is more than the 1000000000000000 that a budget counts to"
    );
    // On one dwelling, and on as many as there can be.
    let one: TaxBase = "1".parse().unwrap();
    assert_eq!(BasicAmount::of(estimate(most), one).to_string(), most);
    assert_eq!(BasicAmount::of(estimate(most), one).band(Band::I).to_string(), "7000000000000000.00/3");
    let all: TaxBase = "1000000000000".parse().unwrap();
    assert_eq!(BasicAmount::of(estimate(most), all), amount("1000"));
    assert_eq!(BasicAmount::of(estimate(most), all).on(all).unwrap().to_string(), most);
    // An amount that raises more than can be counted raises no amount.
    assert_eq!(amount(most).on(all), None);
    assert_eq!(amount("0").on(all), Some(Unrounded::ZERO));
}

#[test]
fn a_tax_base_is_one_dwelling_at_least() {
    let error = |text: &str| text.parse::<TaxBase>().unwrap_err();
    for out in ["0", "0.9999", "-5", "1000000000000.0001", "79228162514264337593543950335"] {
        assert!(matches!(error(out), TaxBaseError::OutOfRange(_)), "{out}");
    }
    assert!(matches!(error("1.00001"), TaxBaseError::TooFine(_)));
    assert!(matches!(error("1,000"), TaxBaseError::NotANumber(_)));
    assert_eq!("37919.440".parse::<TaxBase>().unwrap().to_string(), "37919.44");
    assert!("1.0001".parse::<TaxBase>().is_ok());
}

#[test]
fn a_basic_amount_is_a_sum_or_a_fraction() {
    let error = |text: &str| text.parse::<BasicAmount>().unwrap_err();
    assert_eq!(amount("185.904374").to_string(), "185.904374");
    assert_eq!(amount("0.000001").to_string(), "0.000001");
    assert!(matches!(error("0.00000000001"), BasicAmountError::TooFine(_)));
    assert!(matches!(error("-0.01"), BasicAmountError::OutOfRange(_)));
    assert!(matches!(error("1000000000000000.01"), BasicAmountError::OutOfRange(_)));
    assert!(matches!(error("1/0"), BasicAmountError::OutOfRange(_)));
    assert!(matches!(error("1/-3"), BasicAmountError::OutOfRange(_)));
    assert!(matches!(error("two"), BasicAmountError::NotANumber(_)));
    assert!(matches!(error("1/2/3"), BasicAmountError::NotANumber(_)));
    let exact = amount("76196042.02/409866.86");
    assert_eq!(exact, BasicAmount::of(estimate("76196042.02"), "409866.86".parse().unwrap()));
    assert!(exact > amount("185.904373") && exact < amount("185.904374"));
    // A half, a third: the one has a decimal, the other has not.
    assert_eq!(amount("1/8").to_string(), "0.125");
    assert_eq!(amount("2/3").to_string(), "2.00/3");
    assert_eq!(format!("{:#}", amount("2/3").unrounded()), "£0.666667");
    assert_eq!(format!("{:#}", amount("1289.71").unrounded()), "£1,289.71");
}

/// A round tax base leaves more decimal places than documents print: ten of them are written and read, beyond that a
/// fraction.
#[test]
fn lgfa_s42b_a_basic_amount_over_a_round_tax_base_is_read_as_it_is_written() {
    for (base, text) in [
        ("50000", "24.6913578"),
        ("1000000", "1.23456789"),
        ("100000000", "0.0123456789"),
        ("1000000000", "1234567.89/1000000000"),
    ] {
        let exact = BasicAmount::of(estimate("1234567.89"), base.parse().unwrap());
        assert_eq!((exact.to_string().as_str(), amount(text)), (text, exact));
    }
}

#[test]
fn each_billing_authority_stands_once() {
    let of = |names: &[&str]| {
        let one = |name: &&str| BillingAuthority {
            authority: (*name).to_string(),
            tax_base: "1000000000000".parse().unwrap(),
        };
        TaxBases::new(names.iter().map(one).collect())
    };
    assert_eq!(of(&[]), Err(TaxBasesError::None));
    assert!(of(&["Rugby"]).is_ok());
    assert_eq!(of(&["Rugby", "Rugby"]), Err(TaxBasesError::Twice("Rugby".into())));
    assert_eq!(of(&["Rugby", "Stratford"]), Err(TaxBasesError::TooLarge("Stratford".into())));
}

/// Numbers are text in JSON: a float is refused, and what is refused in text is refused there.
#[test]
fn amounts_are_text_in_json() {
    assert!(serde_json::from_str::<Estimate>("5").unwrap_err().to_string().contains("an amount in quotes"));
    assert!(serde_json::from_str::<TaxBase>("5.5").unwrap_err().to_string().contains("dwellings in quotes"));
    let error = serde_json::from_str::<BasicAmount>("289.71").unwrap_err().to_string();
    assert!(error.contains("a basic amount in quotes, such as \"289.71\""), "{error}");
    let error = serde_json::from_str::<TaxBases>("[]").unwrap_err().to_string();
    assert!(error.contains("there is no billing authority"), "{error}");
}

/// The proportion of section 5, and a ninth band in Wales alone.
#[test]
fn lgfa_s5_the_proportion_of_the_bands() {
    let ninths: Vec<u32> = Band::ALL.iter().map(|band| band.ninths()).collect();
    assert_eq!(ninths, [6, 7, 8, 9, 11, 13, 15, 18, 21]);
    assert_eq!(Band::of(Place::England).count(), 8);
    assert_eq!(Band::of(Place::Wales).last(), Some(Band::I));
    // Six ninths of £264.50.
    let a = amount("264.50").band(Band::A);
    assert_eq!(a.to_string(), "529.00/3");
    assert_eq!([Rounding::HalfUp, Rounding::Down].map(|way| a.round(way).to_string()), ["176.33", "176.33"]);
}

/// Half a penny: up, to the even penny, or dropped; a little less or more than half goes to the nearest.
#[test]
fn half_a_penny_goes_where_the_practice_says() {
    let round = |text: &str| {
        Rounding::ALL.iter().map(|way| amount(text).unrounded().round(*way).to_string()).collect::<Vec<_>>()
    };
    assert_eq!(Rounding::ALL, [Rounding::HalfUp, Rounding::HalfEven, Rounding::Down]);
    assert_eq!(round("0.005"), ["0.01", "0.00", "0.00"]);
    assert_eq!(round("0.015"), ["0.02", "0.02", "0.01"]);
    assert_eq!(round("0.004999"), ["0.00", "0.00", "0.00"]);
    assert_eq!(round("0.005001"), ["0.01", "0.01", "0.00"]);
    assert_eq!(round("0.01"), ["0.01", "0.01", "0.01"]);
    assert_eq!(Rounding::default(), Rounding::HalfUp);
    let third = amount("1/3").unrounded();
    assert_eq!(third.to_places(2).to_string(), "0.33");
    assert_eq!(third.to_places(10).to_string(), "0.3333333333");
    assert_eq!(third.to_places(99), third.to_places(10));
    assert_eq!(amount("0.005").unrounded().to_places(2).to_string(), "0.01");
    assert!(!third.is_whole() && Unrounded::from(pounds("5")).is_whole());
    assert_eq!(third.checked_sub(amount("1/4").unrounded()).unwrap().to_string(), "0.25/3");
    assert_eq!(amount("1/4").unrounded().checked_sub(third), None);
}

proptest! {
    #![proptest_config(crate::prop::random(256))]

    /// Fractions compare as their cross products do, and read back as themselves.
    #[test]
    fn fractions_compare_exactly_and_survive_text(
        (a, b) in (0..5_000u64, 1..50u64),
        (c, d) in (0..5_000u64, 1..50u64),
    ) {
        let (left, right) = (amount(&format!("{a}/{b}")), amount(&format!("{c}/{d}")));
        prop_assert_eq!(left.cmp(&right), (a * d).cmp(&(c * b)));
        prop_assert_eq!(amount(&left.to_string()), left);
        let back: BasicAmount = serde_json::from_str(&serde_json::to_string(&left).unwrap()).unwrap();
        prop_assert_eq!(back, left);
    }
}
