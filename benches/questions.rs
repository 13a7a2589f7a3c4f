//! What an answer costs: each question bare and with its grounds, and a whole office.

use chrono::NaiveDate;
use divan::{Bencher, black_box};
use pcc_rules::area::Area;
use pcc_rules::chief_constable::VetoFacts;
use pcc_rules::office::{Office, assess};
use pcc_rules::panel::Vote;
use pcc_rules::plan::{ContentFacts, Section, Sections};
use pcc_rules::reserves::LevelFacts;
use pcc_rules::{Fact, Question};

#[global_allocator]
static ALLOCATIONS: divan::AllocProfiler = divan::AllocProfiler::system();

fn main() {
    divan::main();
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

fn veto() -> VetoFacts {
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

fn content() -> ContentFacts {
    let sections = [Section::Objectives, Section::Resources, Section::Reporting, Section::Measurement];
    ContentFacts { area: Area::Norfolk.into(), sections: Sections::from_iter(sections).into() }
}

/// Norfolk's floor of 6% on its total reserves.
fn reserves() -> LevelFacts {
    let office: Result<Office, _> =
        serde_json::from_str(include_str!("../examples/offices/norfolk-2021.json"));
    office.ok().and_then(|office| office.reserves.levels.get(1).cloned()).unwrap_or_default()
}

const ON: (i32, u32, u32) = (2024, 5, 9);

fn bare<Q: Question + Sync>(bencher: Bencher<'_, '_>, question: &Q) {
    let on = day(ON.0, ON.1, ON.2);
    bencher.bench(|| black_box(question).answer(black_box(on)).is_ok());
}

fn with_grounds<Q: Question + Sync>(bencher: Bencher<'_, '_>, question: &Q) {
    let on = day(ON.0, ON.1, ON.2);
    bencher.bench(|| black_box(question).determine(black_box(on)));
}

#[divan::bench]
fn veto_bare(bencher: Bencher<'_, '_>) {
    bare(bencher, &veto());
}

#[divan::bench]
fn veto_with_grounds(bencher: Bencher<'_, '_>) {
    with_grounds(bencher, &veto());
}

#[divan::bench]
fn missing_sections_bare(bencher: Bencher<'_, '_>) {
    bare(bencher, &content());
}

#[divan::bench]
fn missing_sections_with_grounds(bencher: Bencher<'_, '_>) {
    with_grounds(bencher, &content());
}

#[divan::bench]
fn reserves_bare(bencher: Bencher<'_, '_>) {
    bare(bencher, &reserves());
}

#[divan::bench]
fn reserves_with_grounds(bencher: Bencher<'_, '_>) {
    with_grounds(bencher, &reserves());
}

#[divan::bench(args = ["bedfordshire-2022-23", "durham-2021", "norfolk-2021", "wiltshire-2024"])]
fn assess_office(bencher: Bencher<'_, '_>, name: &str) {
    let json = match name {
        "bedfordshire-2022-23" => include_str!("../examples/offices/bedfordshire-2022-23.json"),
        "durham-2021" => include_str!("../examples/offices/durham-2021.json"),
        "norfolk-2021" => include_str!("../examples/offices/norfolk-2021.json"),
        _ => include_str!("../examples/offices/wiltshire-2024.json"),
    };
    let office: Office = serde_json::from_str(json).unwrap_or_default();
    let on = office.law_on.known().copied().unwrap_or_default();
    bencher.bench(|| assess(black_box(&office), black_box(on)));
}
