//! A candidate's own check before the papers go in: every limb that can disqualify, and what the facts make of it.
//!
//! `cargo run --example candidate` checks the files in `examples/candidates`; `-- FILE.json ..` others. A file has `who`,
//! `source`, the day `law-on` and the `facts` of `eligibility::CandidateFacts`; what it leaves out is unknown, not absent.

use std::error::Error;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::NaiveDate;
use pcc_rules::eligibility::{CandidateFacts, Limb, Stage};
use pcc_rules::{Question as _, Unsettled};

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Candidate {
    who: String,
    source: String,
    law_on: NaiveDate,
    facts: CandidateFacts,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read the output has read enough.
        Err(error)
            if error.downcast_ref::<io::Error>().is_some_and(|it| it.kind() == io::ErrorKind::BrokenPipe) =>
        {
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let mut files: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    if files.is_empty() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/candidates");
        files =
            fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
        files.sort();
    }
    let candidates = files.iter().map(|file| read(file)).collect::<Result<Vec<_>, _>>()?;
    let mut out = io::BufWriter::new(io::stdout().lock());
    candidates.iter().try_for_each(|candidate| check(&mut out, candidate))?;
    Ok(out.flush()?)
}

/// Reads one file; an error names the file, the field and what is wrong with it.
fn read(file: &Path) -> Result<Candidate, Box<dyn Error>> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let mut json = serde_json::Deserializer::from_str(&text);
    let candidate = serde_path_to_error::deserialize(&mut json)
        .map_err(|error| format!("{}: at `{}`: {}", file.display(), error.path(), error.inner()))?;
    json.end().map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(candidate)
}

fn check(out: &mut impl Write, candidate: &Candidate) -> io::Result<()> {
    let Candidate { who, source, law_on, facts } = candidate;
    writeln!(out, "{who}\non the law of {law_on}; from: {source}\n")?;
    let found = facts.determine(*law_on);
    if !matches!(found.answer(), Err(Unsettled::OutOfForce(_) | Unsettled::NotEncoded(_))) {
        for limb in Limb::ALL.iter().copied() {
            let finding = facts.on_limb(limb, *law_on);
            let finding = finding.answer().map_or_else(ToString::to_string, ToString::to_string);
            let stages: Vec<&str> = limb.stages().iter().copied().map(Stage::as_str).collect();
            writeln!(out, "{limb:26} {finding}\n{:26} [{}; {}]", "", clauses(limb), stages.join(", "))?;
        }
    }

    let conclusion = found.answer().map_or_else(ToString::to_string, ToString::to_string);
    writeln!(out, "\nconclusion: {conclusion}")?;
    for limb in facts.caught_by(*law_on).unwrap_or_default().iter() {
        writeln!(out, "  {} [{}]", limb.rule().statement(), clauses(limb))?;
    }
    writeln!(out, "\n")
}

fn clauses(limb: Limb) -> String {
    let clauses: Vec<String> = limb.rule().provisions().iter().map(ToString::to_string).collect();
    clauses.join("; ")
}
