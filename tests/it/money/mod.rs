mod every;

use core::cmp::Ordering;

use pcc_rules::money::{Percent, PercentError, Pounds, PoundsError};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn pounds(text: &str) -> Pounds {
    text.parse().unwrap_or_else(|error| panic!("{error}"))
}

fn percent(text: &str) -> Percent {
    text.parse().unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn amounts_that_cannot_be_are_refused_each_with_its_own_error() {
    let error = |text: &str| text.parse::<Pounds>().unwrap_err();
    assert!(matches!(error("-0.01"), PoundsError::Negative(_)));
    assert!(matches!(error("1.005"), PoundsError::PartOfAPenny(_)));
    assert!(matches!(error("79228162514264337593543950335"), PoundsError::TooLarge(_)));
    assert!(matches!(error("184467440737095516.16"), PoundsError::TooLarge(_)));
    assert!(matches!(error("1,000"), PoundsError::NotANumber(_)));
    assert_eq!(error("-5").to_string(), "`-5` pounds is a negative amount");
    assert_eq!(error("1.005").to_string(), "`1.005` pounds is not a whole number of pence");
    // Trailing noughts change nothing, and a thousand million million pounds survive.
    assert_eq!(pounds("1.500"), pounds("1.5"));
    assert_eq!(pounds("1000000000000000").pence(), 100_000_000_000_000_000);
    assert_eq!(pounds("-0"), Pounds::ZERO);
}

/// Money is text in JSON: a float is refused, so no penny is lost on the way in.
#[test]
fn a_float_is_no_amount_of_money() {
    assert!(
        serde_json::from_str::<Pounds>("183.1")
            .unwrap_err()
            .to_string()
            .contains("expected an amount in quotes, such as \"1234.50\"")
    );
    assert_eq!(serde_json::from_str::<Pounds>("\"183.10\"").unwrap(), pounds("183.1"));
    assert_eq!(serde_json::to_string(&pounds("183.1")).unwrap(), "\"183.10\"");
    assert!(serde_json::from_str::<Percent>("2.5").is_err());
    assert_eq!(serde_json::to_string(&percent("2.50")).unwrap(), "\"2.5\"");
}

#[test]
fn people_read_thousands_and_machines_do_not() {
    for (text, plain, people) in [
        ("0", "0.00", "£0"),
        ("0.05", "0.05", "£0.05"),
        ("999", "999.00", "£999"),
        ("1000", "1000.00", "£1,000"),
        ("183100000", "183100000.00", "£183,100,000"),
        ("12683758.5", "12683758.50", "£12,683,758.50"),
    ] {
        assert_eq!(pounds(text).to_string(), plain);
        assert_eq!(format!("{:#}", pounds(text)), people);
    }
}

#[test]
fn a_percentage_above_a_hundred_or_below_nought_cannot_be() {
    let error = |text: &str| text.parse::<Percent>().unwrap_err();
    assert!(matches!(error("100.0001"), PercentError::OutOfRange(_)));
    assert!(matches!(error("-0.1"), PercentError::OutOfRange(_)));
    assert!(matches!(error("2.00005"), PercentError::TooFine(_)));
    assert!(matches!(error("two"), PercentError::NotANumber(_)));
    assert_eq!(error("101").to_string(), "`101` per cent is not between 0 and 100");
    assert_eq!(percent("100").of(pounds("5")), Decimal::from(5));
}

/// 5% of 183.1 million is exactly 9,155,000.00: at it, a penny over, a penny under.
#[test]
fn percentages_compare_exactly_at_the_penny() {
    let base = pounds("183100000");
    for (amount, expected) in
        [("9154999.99", Ordering::Less), ("9155000", Ordering::Equal), ("9155000.01", Ordering::Greater)]
    {
        assert_eq!(percent("5").compare(pounds(amount), base), expected);
    }
    assert_eq!(percent("2.5").of(base), "4577500".parse::<Decimal>().unwrap());
    assert_eq!(percent("6").of(pounds("211395975")), "12683758.5".parse::<Decimal>().unwrap());
    assert_eq!(pounds("12.8").percentage_of(Pounds::ZERO), None);
    assert_eq!(pounds("12.8").percentage_of(pounds("183.1")).unwrap().round_dp(4).to_string(), "6.9907");
}

proptest! {
    #![proptest_config(crate::prop::random(256))]

    /// Text and back, decimal and back, JSON and back.
    #[test]
    fn an_amount_survives_every_form(pence in 0u64..=100_000_000_000_000_000) {
        let amount = Pounds::from_pence(pence);
        prop_assert_eq!(amount.to_string().parse::<Pounds>(), Ok(amount));
        prop_assert_eq!(Pounds::new(Decimal::from(amount)), Ok(amount));
        prop_assert_eq!(serde_json::from_str::<Pounds>(&serde_json::to_string(&amount).unwrap()).unwrap(), amount);
    }

    /// The comparison agrees with exact arithmetic on whole numbers, whatever the size.
    #[test]
    fn comparing_a_percentage_is_exact(part in 0u64..=100_000_000_000_000_000, whole in 0u64..=100_000_000_000_000_000, hundredths in 0u32..=10_000) {
        let percent: Percent = format!("{}.{:02}", hundredths / 100, hundredths % 100).parse().unwrap();
        let expected = (u128::from(part) * 10_000).cmp(&(u128::from(whole) * u128::from(hundredths)));
        prop_assert_eq!(percent.compare(Pounds::from_pence(part), Pounds::from_pence(whole)), expected);
    }

    /// Sums and differences never wrap.
    #[test]
    fn sums_and_differences_never_wrap(a in any::<u64>(), b in any::<u64>()) {
        let (x, y) = (Pounds::from_pence(a), Pounds::from_pence(b));
        prop_assert_eq!(x.checked_add(y).map(Pounds::pence), a.checked_add(b));
        prop_assert_eq!(x.checked_sub(y).map(Pounds::pence), a.checked_sub(b));
    }
}
