//! All tests but the documentation's, one binary; the folders mirror `src`.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::type_complexity,
    clippy::unwrap_used,
    missing_docs,
    reason = "a failing test is meant to panic, and tables of cases have the types of their cases"
)]

mod alloc;
mod api;
mod area;
mod budget;
mod calendar;
mod chief_constable;
mod commissioner;
mod complaints;
mod conduct;
mod delegation;
mod documents;
mod duties;
mod election;
mod eligibility;
mod finance;
mod law;
mod listed;
mod meta;
mod model;
mod money;
mod office;
mod panel;
mod pay;
mod plan;
mod precept;
mod process;
mod prop;
mod readme;
mod reasoning;
mod referendum;
mod reserves;
mod staff;
mod sweep;
mod wire;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use pcc_rules::law::Rule;
use pcc_rules::reasoning::{Finding, Ground};

/// A day written `2024-05-09`.
pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_else(|_| panic!("`{text}` is not a day"))
}

/// The day before.
pub(crate) fn eve(text: &str) -> NaiveDate {
    day(text).pred_opt().expect("has a day before")
}

/// What was found for a rule.
pub(crate) fn finding(grounds: &[Ground], rule: &Rule) -> Option<Finding> {
    grounds.iter().find(|ground| ground.rule == rule).map(|ground| ground.finding)
}

/// Holds a list against the one last reviewed, line by line; `UPDATE_CASES` writes it anew for the review.
pub(crate) fn stands_as_reviewed(name: &str, now: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/cases").join(name);
    if std::env::var_os("UPDATE_CASES").is_some() {
        fs::write(&path, now).unwrap();
    }
    let reviewed = fs::read_to_string(&path).unwrap_or_default();
    let (now, reviewed): (BTreeSet<&str>, BTreeSet<&str>) =
        (now.lines().collect(), reviewed.lines().collect());
    let differ: Vec<_> = now.symmetric_difference(&reviewed).collect();
    assert!(differ.is_empty(), "not as reviewed in tests/it/cases/{name}: {differ:#?}");
}
