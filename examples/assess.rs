//! A governance manager's report: what the law asks of an office, clause by clause, and how its facts stand.
//!
//! `cargo run --example assess` reports on the four offices in `examples/offices`; `-- FILE.json ..` on others. `--json`
//! prints one array of assessments; `--on 2024-05-09` applies the law of another day than the file's own.

use std::error::Error;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::NaiveDate;
use pcc_rules::calendar::Deadline;
use pcc_rules::law::{Confidence, Topic};
use pcc_rules::office::{Assessment, Finding, Office, Verdict, assess};
use pcc_rules::reasoning::Finding as Found;
use pcc_rules::{Fact, Unsettled};

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
    let (mut files, mut json, mut on) = (Vec::new(), false, None);
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--json" => json = true,
            "--on" => {
                let day = args.next().ok_or("`--on` is followed by a day such as 2024-05-09")?;
                let parsed = day.parse::<NaiveDate>();
                on = Some(parsed.map_err(|_| format!("`{day}` is not a day such as 2024-05-09"))?);
            }
            option if option.starts_with('-') => return Err(format!("`{option}` is not an option").into()),
            file => files.push(PathBuf::from(file)),
        }
    }
    if files.is_empty() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/offices");
        files =
            fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
        files.sort();
    }

    let offices = files.iter().map(|file| read(file)).collect::<Result<Vec<_>, _>>()?;
    let mut assessments = Vec::new();
    for (office, file) in offices.iter().zip(&files) {
        let own = office.law_on.known().copied();
        let day =
            on.or(own).ok_or_else(|| format!("{}: no `law-on`; give a day with `--on`", file.display()))?;
        office.check_by(day).map_err(|error| format!("{}: {error}", file.display()))?;
        assessments.push((office, assess(office, day)));
    }

    let mut out = io::BufWriter::new(io::stdout().lock());
    if json {
        let all: Vec<_> = assessments.iter().map(|(_, assessment)| assessment).collect();
        serde_json::to_writer_pretty(&mut out, &all)?;
        writeln!(out)?;
    } else {
        for (office, assessment) in &assessments {
            report(&mut out, office, assessment)?;
        }
    }
    Ok(out.flush()?)
}

/// Reads one office; an error names the file, the field and what is wrong with it.
fn read(file: &Path) -> Result<Office, Box<dyn Error>> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let mut json = serde_json::Deserializer::from_str(&text);
    let office: Office = serde_path_to_error::deserialize(&mut json)
        .map_err(|error| format!("{}: at `{}`: {}", file.display(), error.path(), error.inner()))?;
    json.end().map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(office)
}

fn report(out: &mut impl Write, office: &Office, assessment: &Assessment<'_>) -> io::Result<()> {
    let title = format!("{}, on the law of {}", assessment.office, assessment.law_on);
    writeln!(out, "{title}\n{}\nfrom: {}", "=".repeat(title.chars().count()), office.source)?;
    if let Fact::Known(area) = office.area
        && let Ok(body) = area.body_on(assessment.law_on)
    {
        writeln!(out, "area: {}, governed by a {body}", area.name_on(assessment.law_on))?;
    }
    for topic in Topic::ALL {
        let mut findings = assessment.on(*topic).peekable();
        if findings.peek().is_none() {
            continue;
        }
        writeln!(out, "\n{}", heading(*topic))?;
        let mut last = None;
        for finding in findings {
            // A rule asked of several posts is stated once.
            let again = last.replace(finding.rule) == Some(finding.rule) && finding.about.is_some();
            if !again {
                statement(out, finding)?;
            }
            answer(out, finding)?;
        }
    }
    writeln!(out, "\nIn all:")?;
    for verdict in Verdict::ALL {
        let count = assessment.with(*verdict).count();
        if count > 0 {
            writeln!(out, "{count:5} {}", word(*verdict))?;
        }
    }
    writeln!(out, "\n")
}

fn statement(out: &mut impl Write, finding: &Finding<'_>) -> io::Result<()> {
    let cited: Vec<String> = finding.rule.provisions().iter().map(ToString::to_string).collect();
    let sure = match finding.rule.confidence() {
        Confidence::Seen => String::new(),
        confidence => format!(", {confidence}"),
    };
    writeln!(out, "  {}", finding.rule.statement())?;
    writeln!(out, "    [{}; {}{sure}]", cited.join("; "), finding.rule.binding())
}

fn answer(out: &mut impl Write, finding: &Finding<'_>) -> io::Result<()> {
    let about = finding.about.map(|about| format!("{about}: ")).unwrap_or_default();
    write!(out, "    {:<15} {about}", word(finding.verdict()))?;
    match &finding.answer {
        Ok(detail) => writeln!(out, "{detail}")?,
        Err(Unsettled::NoRule(gap)) => {
            writeln!(out, "{}; it can be read so:", gap.statement)?;
            for reading in gap.readings {
                writeln!(out, "{:20}- {reading}", "")?;
            }
        }
        Err(open) => writeln!(out, "{open}")?,
    }
    if matches!(finding.verdict(), Verdict::NotMet | Verdict::Warning) {
        for ground in finding.grounds.iter().filter(|ground| ground.finding == Found::NotMet) {
            writeln!(out, "{:20}{ground}", "")?;
        }
    }
    if let Some(due) = finding.due().and_then(Deadline::last_day) {
        writeln!(out, "{:20}due by {due}", "")?;
    }
    Ok(())
}

const fn heading(topic: Topic) -> &'static str {
    match topic {
        Topic::Duties => "Holding the chief constable to account",
        Topic::Plan => "The police and crime plan",
        Topic::Panel => "The police and crime panel",
        Topic::ChiefConstable => "Appointing and removing a chief constable",
        Topic::Precept => "Scrutiny of the precept",
        Topic::Budget => "The budget and council tax",
        Topic::Referendum => "Council tax referendums",
        Topic::Commissioner => "The commissioner's office",
        Topic::Election => "Elections of the commissioner",
        Topic::Eligibility => "Who may be commissioner",
        Topic::Complaints => "Complaints about the commissioner",
        Topic::Staff => "The commissioner's staff",
        Topic::Delegation => "Deputies and delegation",
        Topic::Conduct => "Conduct and published information",
        Topic::Reserves => "Reserves",
        Topic::Finance => "Finance",
        Topic::Pay => "Pay",
        _ => "Other subjects",
    }
}

const fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "met",
        Verdict::NotMet => "NOT MET",
        Verdict::NotApplicable => "not applicable",
        Verdict::Stated => "as it stands",
        Verdict::Warning => "WARNING",
        Verdict::NeedsFacts => "needs facts",
        Verdict::ForJudgement => "for judgement",
        Verdict::NoRule => "no rule",
        Verdict::NotEncoded => "not encoded",
        Verdict::OutOfForce => "not in force",
    }
}
