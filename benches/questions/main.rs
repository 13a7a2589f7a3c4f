//! What an answer costs in time and memory: each question bare and with its grounds, and a whole office.

mod facts;

use divan::{Bencher, black_box};
use pcc_rules::Question;
use pcc_rules::office::assess;

#[global_allocator]
static ALLOCATIONS: divan::AllocProfiler = divan::AllocProfiler::system();

fn main() {
    divan::main();
}

fn bare<Q: Question + Sync>(bencher: Bencher<'_, '_>, question: &Q) {
    let on = facts::on();
    bencher.bench(|| black_box(question).answer(black_box(on)).is_ok());
}

fn with_grounds<Q: Question + Sync>(bencher: Bencher<'_, '_>, question: &Q) {
    let on = facts::on();
    bencher.bench(|| black_box(question).determine(black_box(on)));
}

#[divan::bench]
fn veto_bare(bencher: Bencher<'_, '_>) {
    bare(bencher, &facts::veto());
}

#[divan::bench]
fn veto_with_grounds(bencher: Bencher<'_, '_>) {
    with_grounds(bencher, &facts::veto());
}

#[divan::bench]
fn missing_sections_bare(bencher: Bencher<'_, '_>) {
    bare(bencher, &facts::content());
}

#[divan::bench]
fn missing_sections_with_grounds(bencher: Bencher<'_, '_>) {
    with_grounds(bencher, &facts::content());
}

#[divan::bench]
fn reserves_bare(bencher: Bencher<'_, '_>) {
    bare(bencher, &facts::reserves());
}

#[divan::bench]
fn reserves_with_grounds(bencher: Bencher<'_, '_>) {
    with_grounds(bencher, &facts::reserves());
}

#[divan::bench(args = facts::OFFICES)]
fn assess_office(bencher: Bencher<'_, '_>, name: &str) {
    let office = facts::office(name);
    let on = office.law_on.known().copied().unwrap_or_default();
    bencher.bench(|| assess(black_box(&office), black_box(on)));
}
