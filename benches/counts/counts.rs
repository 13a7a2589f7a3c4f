//! How many instructions one answer takes, counted by valgrind, so that a change in cost shows on a noisy machine: each
//! question bare and with its grounds, and whole offices. `counts.txt` keeps them; `run` writes it.

use std::hint::black_box;

use chrono::NaiveDate;
use gungraun::{Callgrind, EventKind, prelude::*};
use pcc_rules::chief_constable::{Veto, VetoFacts};
use pcc_rules::office::{Assessment, Office, assess};
use pcc_rules::plan::{Content, ContentFacts};
use pcc_rules::reserves::{Level, LevelFacts};
use pcc_rules::{Answer, Determination, Question};

/// Facts and a day, kept for good: neither reading them nor giving them back is counted, and what is told can borrow.
fn kept<T>(facts: T, on: NaiveDate) -> (&'static T, NaiveDate) {
    (Box::leak(Box::new(facts)), on)
}

#[library_benchmark]
#[bench::bare(kept(facts::veto(), facts::on()))]
fn veto((facts, on): (&'static VetoFacts, NaiveDate)) -> Answer<Veto> {
    black_box(facts).answer(on)
}

#[library_benchmark]
#[bench::with_grounds(kept(facts::veto(), facts::on()))]
fn veto_told((facts, on): (&'static VetoFacts, NaiveDate)) -> Determination<Veto> {
    black_box(facts).determine(on)
}

#[library_benchmark]
#[bench::bare(kept(facts::content(), facts::on()))]
fn missing_sections((facts, on): (&'static ContentFacts, NaiveDate)) -> Answer<Content> {
    black_box(facts).answer(on)
}

#[library_benchmark]
#[bench::with_grounds(kept(facts::content(), facts::on()))]
fn missing_sections_told((facts, on): (&'static ContentFacts, NaiveDate)) -> Determination<Content> {
    black_box(facts).determine(on)
}

#[library_benchmark]
#[bench::bare(kept(facts::reserves(), facts::on()))]
fn reserves((facts, on): (&'static LevelFacts, NaiveDate)) -> Answer<Level> {
    black_box(facts).answer(on)
}

#[library_benchmark]
#[bench::with_grounds(kept(facts::reserves(), facts::on()))]
fn reserves_told((facts, on): (&'static LevelFacts, NaiveDate)) -> Determination<Level> {
    black_box(facts).determine(on)
}

/// An office and the day of its facts.
fn office(name: &str) -> (&'static Office, NaiveDate) {
    let office = facts::office(name);
    let on = office.law_on.known().copied().unwrap_or_default();
    kept(office, on)
}

#[library_benchmark]
#[bench::bedfordshire_2022_23(office("bedfordshire-2022-23"))]
#[bench::durham_2021(office("durham-2021"))]
#[bench::norfolk_2021(office("norfolk-2021"))]
#[bench::wiltshire_2024(office("wiltshire-2024"))]
fn assessment((office, on): (&'static Office, NaiveDate)) -> Assessment<'static> {
    assess(black_box(office), on)
}

library_benchmark_group!(
    name = answers;
    benchmarks = veto, veto_told, missing_sections, missing_sections_told, reserves, reserves_told, assessment
);

main!(
    config = LibraryBenchmarkConfig::default().tool(Callgrind::default().format([EventKind::Ir]));
    library_benchmark_groups = answers
);
