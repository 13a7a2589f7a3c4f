//! The facts that are measured: of the questions on their own, and of the four offices of the examples.
#![allow(unreachable_pub, missing_docs, reason = "a module here, and the library of `benches/counts`")]

use chrono::NaiveDate;
use pcc_rules::Fact;
use pcc_rules::area::Area;
use pcc_rules::chief_constable::VetoFacts;
use pcc_rules::office::Office;
use pcc_rules::panel::Vote;
use pcc_rules::plan::{ContentFacts, Section, Sections};
use pcc_rules::reserves::LevelFacts;

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

/// The day whose law applies to the questions on their own.
pub fn on() -> NaiveDate {
    day(2024, 5, 9)
}

/// Eight of twelve members against a candidate, heard, voted on and reported within the three weeks.
pub fn veto() -> VetoFacts {
    VetoFacts {
        vetoed_before: false.into(),
        received_on: day(2024, 4, 15).into(),
        post_election: None.into(),
        heard_on: Some(day(2024, 4, 22)).into(),
        decided_on: day(2024, 4, 22).into(),
        vote: Vote::new(12, 8).map_or(Fact::Unknown, Fact::Known),
        reported_on: Some(day(2024, 4, 23)).into(),
    }
}

/// A plan in Norfolk with four of its sections.
pub fn content() -> ContentFacts {
    let sections = [Section::Objectives, Section::Resources, Section::Reporting, Section::Measurement];
    ContentFacts { area: Area::Norfolk.into(), sections: Sections::from_iter(sections).into() }
}

/// Norfolk's floor of 6% on its total reserves.
pub fn reserves() -> LevelFacts {
    office("norfolk-2021").reserves.levels.get(1).cloned().unwrap_or_default()
}

pub const OFFICES: [&str; 4] = ["bedfordshire-2022-23", "durham-2021", "norfolk-2021", "wiltshire-2024"];

/// One of [`OFFICES`].
pub fn office(name: &str) -> Office {
    let json = match name {
        "bedfordshire-2022-23" => include_str!("../../examples/offices/bedfordshire-2022-23.json"),
        "durham-2021" => include_str!("../../examples/offices/durham-2021.json"),
        "norfolk-2021" => include_str!("../../examples/offices/norfolk-2021.json"),
        _ => include_str!("../../examples/offices/wiltshire-2024.json"),
    };
    serde_json::from_str(json).unwrap_or_default()
}
