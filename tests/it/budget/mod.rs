//! Tests of the topic.

mod amounts;
mod calculation;
mod every_case;
mod every_requirement;
mod examples;
mod requirement;
mod spending;
mod substitution;
mod timetable;
mod vectors;
mod words;

use pcc_rules::budget::{BasicAmount, BillingAuthority, Estimate, TaxBases};
use pcc_rules::law::{OutOfForce, Place, Rule};
use pcc_rules::money::Pounds;

use crate::{day, eve};

pub(crate) fn pounds(text: &str) -> Pounds {
    text.parse().unwrap_or_else(|error| panic!("{error}"))
}

pub(crate) fn estimate(text: &str) -> Estimate {
    text.parse().unwrap_or_else(|error| panic!("{error}"))
}

pub(crate) fn amount(text: &str) -> BasicAmount {
    text.parse().unwrap_or_else(|error| panic!("{error}"))
}

/// Billing authorities named by their number.
pub(crate) fn bases(texts: &[&str]) -> TaxBases {
    let one = |(at, text): (usize, &&str)| BillingAuthority {
        authority: format!("authority {at}"),
        tax_base: text.parse().unwrap_or_else(|error| panic!("{error}")),
    };
    TaxBases::new(texts.iter().enumerate().map(one).collect()).unwrap_or_else(|error| panic!("{error}"))
}

/// Law in these places from a day on, and nowhere else.
pub(crate) fn law_from(rule: &Rule, from: &str, places: &[Place]) {
    for place in Place::ALL {
        if places.contains(&place) {
            assert_eq!(rule.check_force(place, day(from)), Ok(()), "{} in {place}", rule.id());
            let before = rule.check_force(place, eve(from));
            assert_eq!(before, Err(OutOfForce::NotYet { starts: day(from) }), "{} in {place}", rule.id());
        } else {
            assert!(rule.check_force(place, day("2026-11-22")).is_err(), "{} in {place}", rule.id());
        }
    }
}

pub(crate) fn key(rule: &Rule) -> String {
    rule.provisions()[0].key().to_string()
}
