//! A season of scrutiny, step by step: the panel vetoes a precept, the commissioner revises it, and it is issued.
//!
//! `cargo run --example precept` runs the season in `examples/seasons/veto.json`, whose sums are made up; `-- FILE.json`
//! another. An event that the law does not allow is refused with its clause, and the run fails.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::calendar::FinancialYear;
use pcc_rules::precept::{Dated, Kind, LastDays, Scrutiny};
use pcc_rules::process::{OnDefault, Process as _};
use serde_json::Value;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let given = std::env::args_os().nth(1).map(PathBuf::from);
    let file =
        given.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/seasons/veto.json"));
    let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let season: Value =
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?;
    let area: Area = field(&season, "area")?;
    let year: FinancialYear = field(&season, "year")?;
    let kind: Kind = field(&season, "kind")?;
    let events: Vec<Dated> = field(&season, "events")?;

    println!("{} precept of {} for {year}", kind, area.name());
    show_last_days(LastDays::of(year));
    let mut scrutiny = Scrutiny::new(area, year, kind);
    let mut last = None;
    for Dated { on, event } in events {
        println!("\n{on}  {event}");
        scrutiny = scrutiny.apply(Dated { on, event }).map_err(|refusal| format!("REFUSED: {refusal}"))?;
        show(&scrutiny, on);
        last = Some(on);
    }

    if let Some(on) = last {
        println!("\nwhere it stands on {on}, and why\n{}", scrutiny.progress(on));
    }
    Ok(())
}

fn field<T>(season: &Value, name: &str) -> Result<T, Box<dyn Error>>
where
    T: for<'de> serde::Deserialize<'de>,
{
    let value = season.get(name).ok_or_else(|| format!("the season has no `{name}`"))?;
    serde_json::from_value(value.clone()).map_err(|error| format!("`{name}`: {error}").into())
}

fn show_last_days(days: LastDays) {
    for (day, step) in [
        (days.notify, "the commissioner notifies the panel"),
        (days.report, "the panel reports"),
        (days.respond_to_veto, "after a veto: the commissioner responds and revises"),
        (days.second_report, "after a veto: the panel's second report"),
        (days.issue, "the precept is issued"),
        (days.respond_to_second, "after a veto: the commissioner responds to the second report"),
    ] {
        println!("  by {day}  {step}");
    }
}

fn show(scrutiny: &Scrutiny, on: NaiveDate) {
    println!("            now: {}", scrutiny.stage(on));
    for next in scrutiny.next(on) {
        println!("            next: {next}");
        match next.on_default {
            OnDefault::Provided(rule) => println!("                  or else: {}", rule.statement()),
            OnDefault::NoRule(gap) => {
                println!("                  or else: no rule provides ({})", gap.statement)
            }
            OnDefault::NoLimit => {}
        }
    }
    match scrutiny.issuable(on) {
        Ok(open) => {
            let cited: Vec<String> = open.rule().provisions().iter().map(ToString::to_string).collect();
            println!("            may be issued: {open}");
            println!("                  because {} [{}]", open.rule().statement(), cited.join("; "));
        }
        Err(refusal) => println!("            nothing may be issued: {refusal}"),
    }
}
