//! Which test reaches which mutant, and whether any fails with it.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use rayon::prelude::*;
use wait_timeout::ChildExt;

use crate::build::Build;
use crate::list::Mutant;

/// Kilobytes for a test: a mutant may never stop collecting.
const MEMORY: u32 = 4 << 20;

#[derive(Debug)]
struct Test {
    name: String,
    cost: Duration,
}

/// The tests, and by mutant those that reach it.
#[derive(Debug)]
struct Reach {
    tests: Vec<Test>,
    by_mutant: HashMap<usize, Vec<usize>>,
}

/// Runs these tests in a process of their own: one that fails, or that spoils a static, harms no other.
fn run(build: &Build, tests: &[&str], variable: (&str, &str), limit: Duration) -> Result<Option<ExitStatus>> {
    let mut process = Command::new("sh")
        .arg("-c")
        .arg(format!(r#"ulimit -c 0 -v {MEMORY}; exec "$0" "$@""#))
        .arg(&build.tests)
        .args(["--exact", "--test-threads=1", "--quiet"])
        .args(tests)
        .current_dir(&build.tree.folder)
        // Properties draw the same each time, and do not look for a smaller case.
        .env("PROPTEST_RNG_SEED", "1")
        .env("PROPTEST_MAX_SHRINK_ITERS", "0")
        .env(variable.0, variable.1)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let status = process.wait_timeout(limit)?;
    if status.is_none() {
        process.kill()?;
        process.wait()?;
    }
    Ok(status)
}

/// Runs each test alone without a mutant.
fn reach(build: &Build) -> Result<Reach> {
    let list = Command::new(&build.tests).args(["--list", "--format=terse"]).output()?;
    let names: Vec<String> = String::from_utf8(list.stdout)?
        .lines()
        .filter_map(|line| line.strip_suffix(": test").map(String::from))
        .collect();
    let recorded: Vec<(Test, Vec<u8>)> = names
        .into_par_iter()
        .enumerate()
        .map(|(number, name)| {
            let file = build.tree.folder.join(format!("reached.{number}"));
            let begun = Instant::now();
            let status =
                run(build, &[&name], ("MUTANTS_REACHED", &file.to_string_lossy()), Duration::from_secs(600))?;
            let cost = begun.elapsed();
            ensure!(status.is_some_and(|status| status.success()), "{name} fails without a mutant");
            // A test that reaches no switch writes none.
            let reached = fs::read(&file).unwrap_or_default();
            let _ = fs::remove_file(file);
            Ok((Test { name, cost }, reached))
        })
        .collect::<Result<_>>()?;
    let mut by_mutant = HashMap::<usize, Vec<usize>>::new();
    let mut tests = Vec::new();
    for (test, reached) in recorded {
        for mutant in reached.as_chunks().0 {
            by_mutant.entry(u32::from_le_bytes(*mutant) as usize).or_default().push(tests.len());
        }
        tests.push(test);
    }
    Ok(Reach { tests, by_mutant })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tried {
    Killed,
    Survived,
    NotReached,
}

/// Every switch, with the tests that reach it.
pub fn tries(build: &Build, mutants: &[Mutant]) -> Result<BTreeMap<usize, Tried>> {
    let reach = reach(build)?;
    eprintln!("{} tests pass without a mutant", reach.tests.len());
    build
        .switches
        .par_iter()
        .map(|(&number, _)| {
            let Some(tests) = reach.by_mutant.get(&number) else { return Ok((number, Tried::NotReached)) };
            let mut tests: Vec<&Test> = tests.iter().map(|test| &reach.tests[*test]).collect();
            let path = mutants[number].file.trim_start_matches("src/").trim_end_matches(".rs");
            tests.sort_by_key(|test| expected(test, path));
            let one = number.to_string();
            for some in batches(&tests) {
                let names: Vec<&str> = some.iter().map(|test| test.name.as_str()).collect();
                let cost: Duration = some.iter().map(|test| test.cost).sum();
                let status = run(build, &names, ("MUTANT", &one), Duration::from_secs(15) + 30 * cost)?;
                if !status.is_some_and(|status| status.success()) {
                    return Ok((number, Tried::Killed));
                }
            }
            Ok((number, Tried::Survived))
        })
        .collect()
}

/// What a test costs, less for every word of the mutant's path in its name: the tests of a file are the likely ones to
/// fail.
fn expected(test: &Test, path: &str) -> Duration {
    let near = path.split('/').filter(|word| test.name.split("::").any(|part| part == *word)).count();
    test.cost / 5u32.pow(near as u32)
}

/// Few tests first, then ever more in one process.
fn batches<'a, 'b>(tests: &'b [&'a Test]) -> Vec<&'b [&'a Test]> {
    let mut batches = Vec::new();
    let mut room = Duration::from_millis(250);
    let mut rest = tests;
    while !rest.is_empty() {
        let mut cost = Duration::ZERO;
        let fit = rest
            .iter()
            .take_while(|test| {
                cost += test.cost;
                cost <= room
            })
            .count();
        let (some, others) = rest.split_at(fit.max(1));
        batches.push(some);
        rest = others;
        room *= 3;
    }
    batches
}
