//! Every mutant of the crate that `cargo mutants` lists, tried in minutes: built together, each as a switch, rather
//! than one by one.
//!
//! What the compiler refuses is checked in the source itself. A mutant that cannot be a switch, or that only a constant
//! reaches (constants are evaluated while the crate compiles, with no switch thrown), is left to `cargo mutants`.

mod build;
mod list;
mod refused;
mod report;
mod schema;
mod text;
mod tree;
mod tries;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

use anyhow::{Context, Result};

use crate::report::Outcome;
use crate::tries::Tried;

fn main() -> Result<ExitCode> {
    let begun = Instant::now();
    let mut arguments = std::env::args().skip(1);
    let work = PathBuf::from(arguments.next().context("a folder to work in")?);
    let filter = arguments.next();
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let repository = &here.join("../..").canonicalize()?;

    let mutants = list::mutants(repository)?;
    let chosen: Vec<_> = mutants
        .iter()
        .enumerate()
        .filter(|(_, mutant)| filter.as_ref().is_none_or(|filter| mutant.name.contains(filter)))
        .collect();
    let build = build::build(repository, work.join("switches"), &chosen)?;
    let others =
        chosen.iter().map(|(number, _)| *number).filter(|number| !build.switches.contains_key(number));
    let (refused, tried) = rayon::join(
        || refused::refused(repository, work.join("source"), &mutants, others.collect()),
        || tries::tries(&build, &mutants),
    );
    let (refused, tried) = (refused?, tried?);

    let outcomes: BTreeMap<usize, Outcome> = chosen
        .iter()
        .map(|(number, _)| {
            let outcome = match tried.get(number) {
                Some(Tried::Killed) => Outcome::Killed,
                // What a constant makes of a `const fn` may tell.
                Some(_) if build.switches[number] => Outcome::Left,
                Some(Tried::Survived) => Outcome::Survived,
                Some(Tried::NotReached) => Outcome::NotReached,
                None if refused.contains(number) => Outcome::DoesNotCompile,
                None => Outcome::Left,
            };
            (*number, outcome)
        })
        .collect();
    let table = report::table(&mutants, &outcomes);
    let command = report::command(&mutants, &outcomes).unwrap_or_default();
    println!("{table}\n{command}");
    fs::write(work.join("left.sh"), command)?;
    fs::write(work.join("outcomes.txt"), report::list(&mutants, &outcomes))?;
    let list = fs::read_to_string(here.join("equivalent.txt"))?;
    let failures = report::failures(&mutants, &outcomes, &report::equivalent(&list)?);
    for failure in &failures {
        println!("{failure}\n");
    }
    if filter.is_none() {
        let minutes = begun.elapsed().as_secs().div_ceil(60);
        let by = [version(&["rustc"])?, version(&["cargo", "mutants"])?].join(", ");
        fs::write(here.join("runs.md"), format!("{table}\n{minutes} minutes; {by}.\n"))?;
    }
    Ok(if failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The name of a tool and its version.
fn version(tool: &[&str]) -> Result<String> {
    let output = Command::new(tool[0]).args(&tool[1..]).arg("--version").output()?;
    let told = String::from_utf8(output.stdout)?;
    Ok(told.split_whitespace().take(2).collect::<Vec<_>>().join(" "))
}
