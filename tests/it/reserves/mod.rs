//! Tests of the topic.

mod adequacy;
mod check;
mod every;
mod every_figure;
mod every_level;
mod forecast;
mod general;
mod known;
mod monitoring;
mod policy;
mod position;
mod published;
mod strategy;
mod tiers;
mod words;

use pcc_rules::calendar::FinancialYear;
use pcc_rules::money::{Percent, Pounds};
use rust_decimal::Decimal;

/// An amount written `183100000` or `12683758.50`.
fn pounds(text: &str) -> Pounds {
    text.parse().unwrap_or_else(|_| panic!("`{text}` is not an amount"))
}

fn pence(pence: u64) -> Pounds {
    Pounds::from_pence(pence)
}

fn percent(text: &str) -> Percent {
    text.parse().unwrap_or_else(|_| panic!("`{text}` is not a percentage"))
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap_or_else(|_| panic!("`{text}` is not a number"))
}

/// The year that starts on 1 April of `year`.
fn year(year: i32) -> FinancialYear {
    FinancialYear::starting(year).expect("a year in range")
}
