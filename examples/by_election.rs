//! A returning officer's timetable: what follows on a vacancy, by when, and every day that is not counted.
//!
//! `cargo run --example by_election` takes the vacancy in `examples/vacancies/west-midlands-2014.json`; `-- FILE.json`
//! another.

use std::error::Error;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::NaiveDate;
use pcc_rules::Unsettled;
use pcc_rules::calendar::{Counted, LeftOut};
use pcc_rules::election::{ByElectionFacts, Timetable, by_election};

/// A vacancy as a file gives it.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Scene {
    source: String,
    law_on: NaiveDate,
    vacancy: ByElectionFacts,
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
    let given = std::env::args_os().nth(1).map(PathBuf::from);
    let default = "examples/vacancies/west-midlands-2014.json";
    let file = given.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join(default));
    let scene = read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let timetable = by_election(&scene.vacancy, scene.law_on)
        .map_err(|open| format!("{}: {}", file.display(), why(&open)))?;
    Ok(show(&mut io::stdout().lock(), &scene, &timetable)?)
}

/// Reads one vacancy; an error names the field and what is wrong with it.
fn read(file: &Path) -> Result<Scene, Box<dyn Error>> {
    let text = fs::read_to_string(file)?;
    let mut json = serde_json::Deserializer::from_str(&text);
    let scene = serde_path_to_error::deserialize(&mut json)
        .map_err(|error| format!("at `{}`: {}", error.path(), error.inner()))?;
    json.end()?;
    Ok(scene)
}

/// Why there is no timetable; a gap in the law comes with its readings.
fn why(open: &Unsettled) -> String {
    match open {
        Unsettled::NoRule(gap) => format!("{open}\n- {}", gap.readings.join("\n- ")),
        open => open.to_string(),
    }
}

fn show(out: &mut impl Write, scene: &Scene, timetable: &Timetable) -> io::Result<()> {
    let area = scene.vacancy.area.known().map_or("", |area| area.name_on(scene.law_on));
    let cause = scene.vacancy.cause.known().map_or("", |cause| cause.as_str());
    writeln!(out, "{area}: {cause}, on the law of {}\nfrom: {}\n", scene.law_on, scene.source)?;
    writeln!(out, "{}", timetable.outcome)?;
    if let Some(officer) = timetable.officer {
        writeln!(out, "appropriate officer: {officer}")?;
    }
    writeln!(out, "\nsteps")?;
    for (number, step) in timetable.steps.iter().enumerate() {
        writeln!(out, "{:3}. {step}", number.saturating_add(1))?;
        if let Some(count) = &step.count {
            working(out, count)?;
        }
    }
    Ok(())
}

fn working(out: &mut impl Write, count: &Counted) -> io::Result<()> {
    writeln!(out, "     counted from {} to {}, these days left out:", count.first, count.last)?;
    for LeftOut { from, to, why } in &count.left_out {
        for day in from.iter_days().take_while(|day| day <= to) {
            writeln!(out, "       {day}  {why}")?;
        }
    }
    Ok(())
}
