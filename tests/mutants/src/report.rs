//! What became of the mutants.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use anyhow::{Context, Result};

use crate::list::Mutant;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// A test fails with it, or does not end in time.
    Killed,
    Survived,
    NotReached,
    DoesNotCompile,
    /// It is not a switch, or no test reaches it as one and a constant may.
    Left,
}

const COLUMNS: [Outcome; 5] =
    [Outcome::Killed, Outcome::Survived, Outcome::NotReached, Outcome::DoesNotCompile, Outcome::Left];

/// A row for each topic, and one for all.
pub fn table(mutants: &[Mutant], outcomes: &BTreeMap<usize, Outcome>) -> String {
    let mut topics = BTreeMap::<&str, [usize; 5]>::new();
    for (number, outcome) in outcomes {
        let column = COLUMNS.iter().position(|column| column == outcome).unwrap_or_default();
        topics.entry(mutants[*number].topic()).or_default()[column] += 1;
    }
    let mut all = [0; 5];
    topics.values().for_each(|row| all.iter_mut().zip(row).for_each(|(sum, count)| *sum += count));
    let mut table = String::from(
        "| topic | mutants | killed | survived | reached by no test | do not compile | left to `cargo mutants` |\n\
         |---|---:|---:|---:|---:|---:|---:|\n",
    );
    for (topic, row) in topics.into_iter().chain([("all", all)]) {
        let counts = row.map(|count| count.to_string()).join(" | ");
        let _ = writeln!(table, "| {topic} | {} | {counts} |", row.iter().sum::<usize>());
    }
    table
}

/// Every mutant, a line each.
pub fn list(mutants: &[Mutant], outcomes: &BTreeMap<usize, Outcome>) -> String {
    outcomes.iter().map(|(number, outcome)| format!("{outcome:?} {}\n", mutants[*number].name)).collect()
}

/// A command that has `cargo mutants` try just those left to it, if there are any. The files too: it holds a deleted field
/// of any file against no name.
pub fn command(mutants: &[Mutant], outcomes: &BTreeMap<usize, Outcome>) -> Option<String> {
    let left = outcomes.iter().filter(|(_, outcome)| **outcome == Outcome::Left);
    let left: Vec<&Mutant> = left.map(|(number, _)| &mutants[*number]).collect();
    let files: BTreeSet<&str> = left.iter().map(|mutant| mutant.file.as_str()).collect();
    let files = files.into_iter().map(|file| format!("--file {file}"));
    let names = left.iter().map(|mutant| {
        // A regular expression in single quotes; a quote of the name is any character.
        let name = regex_syntax::escape(&mutant.name).replace('\'', ".");
        format!("--re '^{name}$'")
    });
    let told: String = files.chain(names).map(|one| format!(" \\\n    {one}")).collect();
    (!told.is_empty()).then(|| format!("cargo mutants{told}\n"))
}

/// The mutants listed as what no test can tell from the original: a name and why, in one line.
pub fn equivalent(list: &str) -> Result<BTreeSet<&str>> {
    let lines = list.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| Ok(line.split_once(" -- ").with_context(|| format!("no reason: {line}"))?.0)).collect()
}

/// What a maintainer must see to: mutants alive that are not listed, and listed ones that are not alive.
pub fn failures(
    mutants: &[Mutant],
    outcomes: &BTreeMap<usize, Outcome>,
    equivalent: &BTreeSet<&str>,
) -> Vec<String> {
    let mut failures = Vec::new();
    for name in equivalent {
        if !mutants.iter().any(|mutant| mutant.plain_name == *name) {
            failures.push(format!("listed as equivalent, and gone: {name}"));
        }
    }
    for (number, outcome) in outcomes {
        let mutant = &mutants[*number];
        let told = match (outcome, equivalent.contains(mutant.plain_name.as_str())) {
            (Outcome::Survived, false) => "survives",
            (Outcome::NotReached, false) => "is reached by no test",
            (Outcome::Killed, true) => "is listed as equivalent, and killed",
            (Outcome::DoesNotCompile, true) => "is listed as equivalent, and does not compile",
            _ => continue,
        };
        let change: Vec<&str> = mutant.change().collect();
        failures.push(format!("{}\n{told}: {}\n{}", mutant.name, mutant.plain_name, change.join("\n")));
    }
    failures
}
