//! Tests of pay.

mod allowance;
mod band;
mod determination;
mod every;
mod every_claim;
mod mayor;
mod others;
mod salary;
mod stated;
mod words;

use pcc_rules::area::Area;
use pcc_rules::money::Pounds;

/// Whole pounds.
fn pounds(pounds: u64) -> Pounds {
    Pounds::from_pence(pounds * 100)
}

fn area(id: &str) -> Area {
    id.parse().unwrap_or_else(|_| panic!("`{id}` is not an area"))
}
