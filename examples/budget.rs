//! A published budget from its estimates to every band: what council tax raises, what each billing authority pays, how the
//! rise stands to the year's limit, and the reserves against policy, with every clause relied on.
//!
//! `cargo run --example budget` reads Warwickshire's for 2024/25 from `examples/budgets`; `-- FILE.json` another, of the
//! form of an office with a budget. A file that is none ends with the error and exit code 1.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::NaiveDate;
use pcc_rules::budget::{self, Calculation, Requirement};
use pcc_rules::law::{Confidence, Place, Provision};
use pcc_rules::office::{Detail, Finding, Office, assess};
use pcc_rules::referendum::{self, Increase, Rise, Step};

fn main() -> ExitCode {
    match run() {
        Ok(text) => match io::stdout().write_all(text.as_bytes()) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                eprintln!("{error}");
                ExitCode::FAILURE
            }
            _ => ExitCode::SUCCESS,
        },
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<String, Box<dyn Error>> {
    let given = std::env::args_os().nth(1).map(PathBuf::from);
    let file = given.unwrap_or_else(|| {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/budgets/warwickshire-2024-25.json")
    });
    let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let office: Office = serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_str(&text))
        .map_err(|error| format!("{}: {}: {}", file.display(), error.path(), error.inner()))?;
    let law_on = *office.law_on.known().ok_or("the file has no `law-on`, the day whose law to apply")?;
    office.check_by(law_on)?;

    let mut out = String::new();
    writeln!(out, "{}\n{}\nlaw of {law_on}", office.office, office.source)?;
    let assessment = assess(&office, law_on);
    let asked = |finding: &&Finding| {
        // Of the reserves, the balances against policy and against the line of 5%.
        let id = finding.rule.id();
        ["budget.", "referendum.", "reserves.policy", "reserves.general"]
            .iter()
            .any(|one| id.starts_with(one))
    };
    let mut clauses = BTreeMap::new();
    for finding in assessment.findings.iter().filter(asked) {
        show(&mut out, finding)?;
        for ground in finding.grounds.iter().filter(|_| finding.answer.is_ok()) {
            for provision in ground.rule.provisions() {
                let confidence = ground.rule.confidence();
                let known = clauses.entry(provision.key().to_string()).or_insert((*provision, confidence));
                known.1 = known.1.min(confidence);
            }
        }
    }
    show_timetable(&mut out, &office, law_on)?;
    show_clauses(&mut out, &clauses)?;
    Ok(out)
}

fn show(out: &mut String, finding: &Finding) -> std::fmt::Result {
    match &finding.answer {
        Ok(Detail::Requirement(Requirement::Calculated(sums))) => {
            writeln!(out, "\nWhat council tax has to raise")?;
            writeln!(out, "{:>20} outgoings", format!("{:#}", sums.outgoings))?;
            writeln!(out, "{:>20} income", format!("{:#}", sums.income))?;
            if let Some(grants) = sums.grants {
                writeln!(out, "{:>20} budget requirement", format!("{:#}", sums.requirement))?;
                writeln!(out, "{:>20} central grants", format!("{grants:#}"))?;
            }
            writeln!(out, "{:>20} to raise", format!("{:#}", sums.to_raise))
        }
        Ok(Detail::Calculation(calculation)) => show_calculation(out, calculation),
        Ok(Detail::Bands(bands)) => {
            writeln!(out, "\nEvery band from the band D as printed")?;
            bands
                .amounts
                .iter()
                .try_for_each(|(band, amount)| writeln!(out, "{:>20} {band}", format!("£{}", amount.pounds)))
        }
        Ok(Detail::Increase(increase)) => show_increase(out, increase),
        Ok(detail) => writeln!(out, "\n{}: {}\n  {detail}", finding.verdict(), finding.rule.statement()),
        Err(open) => writeln!(out, "\n{}\n  {open}", finding.rule.statement()),
    }
}

fn show_calculation(out: &mut String, calculation: &Calculation) -> std::fmt::Result {
    let practice = calculation.practice;
    writeln!(out, "\nThe amounts: from {} (rounding {})", practice.setting, practice.rounding)?;
    let basic_amount = format!("{:#}", calculation.basic_amount.unrounded());
    writeln!(out, "{basic_amount:>20} unrounded, on a tax base of {}", calculation.tax_base)?;
    for (band, amount) in &calculation.bands {
        write!(out, "{:>20} {band}", format!("£{}", amount.pounds))?;
        writeln!(
            out,
            "{}",
            if amount.unrounded.is_whole() {
                String::new()
            } else {
                format!(", from {:#}", amount.unrounded)
            }
        )?;
    }
    for share in &calculation.shares {
        writeln!(out, "{:>20} {}", format!("{:#}", share.amount.pounds), share.authority)?;
    }
    writeln!(out, "{:>20} precept", format!("{:#}", calculation.precept))
}

fn show_increase(out: &mut String, increase: &Increase) -> std::fmt::Result {
    writeln!(out, "\nThe rise against the limit\n  {increase}")?;
    let (Increase::NotExcessive(rise) | Increase::Excessive(rise)) = increase else { return Ok(()) };
    let Rise { principle, previous, .. } = *rise;
    writeln!(
        out,
        "{:>20} the most that is not excessive",
        format!("{:#}", principle.largest(previous, false))
    )?;
    let lattice = principle.largest_in_steps(previous, false, Step::NINE_PENCE);
    writeln!(out, "{:>20} the most of which every band is whole pence", format!("{lattice:#}"))
}

fn show_timetable(out: &mut String, office: &Office, law_on: NaiveDate) -> std::fmt::Result {
    let (Some(year), Some(area)) = (office.budget.increase.year.known(), office.area.known()) else {
        return Ok(());
    };
    writeln!(out, "\nWho does what by when, for {year} (law of {law_on})")?;
    budget::timetable(*year, area.place()).iter().try_for_each(|step| writeln!(out, "  {step}"))?;
    if area.place() == Place::England {
        writeln!(out, "were the amount excessive")?;
        referendum::timetable(*year).iter().try_for_each(|step| writeln!(out, "  {step}"))?;
    }
    Ok(())
}

fn show_clauses(out: &mut String, clauses: &BTreeMap<String, (Provision, Confidence)>) -> std::fmt::Result {
    writeln!(out, "\nClauses relied on")?;
    clauses.values().try_for_each(|(provision, confidence)| match confidence {
        Confidence::Seen => writeln!(out, "  {provision}"),
        other => writeln!(out, "  {provision} ({other})"),
    })
}
