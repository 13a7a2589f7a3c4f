//! What every outcome of the topic says of itself, how it counts, and how large an amount may be.

use pcc_rules::Set;
use pcc_rules::area::Area;
use pcc_rules::budget::*;
use pcc_rules::law::Place;
use pcc_rules::money::Pounds;
use pcc_rules::reasoning::{Outcome as _, Standing};

use super::{amount, bases, estimate, pounds};

#[test]
fn outcomes_say_themselves() {
    let found =
        Calculation::of(Place::England, estimate("900.00"), &bases(&["1", "2"]), Practice::WHOLE_PENCE);
    assert_eq!(
        found.to_string(),
        "£300 for band D on a tax base of 3: A £200.00, B £233.33, C £266.67, D £300.00, E £366.67, F £433.33, \
         G £500.00, H £600.00; a precept of £900 on 2 billing authorities"
    );
    assert_eq!(found.standing(), Standing::Stated);
    let defects = Set::from_iter([Defect::Requirement, Defect::TaxBase]);
    for (outcome, words, standing) in [
        (Substitution::HasEffect, "the substitute calculations have effect", Standing::Met),
        (
            Substitution::Unlimited,
            "the substitute calculations have effect, whatever they come to",
            Standing::Met,
        ),
        (
            Substitution::NoEffect(defects),
            "the substitute calculations have no effect: requirement, tax-base",
            Standing::NotMet,
        ),
    ] {
        assert_eq!((outcome.to_string(), outcome.standing()), (words.to_owned(), standing));
    }
    let sums = |grants: Option<&str>| Sums {
        outgoings: pounds("100.00"),
        income: pounds("40.00"),
        requirement: pounds("60.00"),
        grants: grants.map(pounds),
        to_raise: pounds(if grants.is_some() { "50.00" } else { "60.00" }),
    };
    for (outcome, words, standing) in [
        (
            Requirement::Calculated(sums(None)),
            "council tax has to raise £60: outgoings of £100 less income of £40",
            Standing::Stated,
        ),
        (
            Requirement::Calculated(sums(Some("10.00"))),
            "council tax has to raise £50: outgoings of £100 less income of £40 are a budget requirement of \
             £60, less central grants of £10",
            Standing::Stated,
        ),
        (
            Requirement::ReservesBeyondSpending { excess: pounds("1.00") },
            "reserves used exceed spending and contingencies by £1",
            Standing::NotMet,
        ),
    ] {
        assert_eq!((outcome.to_string(), outcome.standing()), (words.to_owned(), standing));
    }
    assert_eq!(Area::Kent.place(), Place::England);
}

/// An amount is kept within 10^21 pence over 10^16, and itself within 10^15 pounds: each bound by itself.
#[test]
fn a_basic_amount_is_bounded_in_each_part() {
    let refused = |text: &str| text.parse::<BasicAmount>().unwrap_err();
    // Numerator past 10^21 ten-thousandths of pence, the amount small; denominator past 10^16, the numerator small.
    for text in ["1234567890123457.000001/1000.0007", "1000000/1000000000000.0001"] {
        assert!(matches!(refused(text), BasicAmountError::TooFine(_)), "{text}: {:?}", refused(text));
    }
    assert!(matches!(refused("1000000000000000.01"), BasicAmountError::OutOfRange(_)));
    assert_eq!(amount("1000000000000000").unrounded(), Pounds::from_pence(100_000_000_000_000_000).into());
    let most = BasicAmount::try_from(Pounds::from_pence(100_000_000_000_000_000));
    assert!(most.is_ok());
    assert!(BasicAmount::try_from(Pounds::from_pence(100_000_000_000_000_001)).is_err());
}
