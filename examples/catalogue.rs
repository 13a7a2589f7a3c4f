//! Every rule of the crate: where it stands, who it binds, and from when. `--json` prints one object a line.

use std::error::Error;
use std::io::{self, Write as _};
use std::process::ExitCode;

use pcc_rules::CATALOGUE;
use pcc_rules::law::{Place, Provision, Rule, Span};
use serde_json::{Value, json};

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
    let as_json = match std::env::args().nth(1).as_deref() {
        None => false,
        Some("--json") => true,
        Some(other) => return Err(format!("`{other}` is not an option: there is `--json`").into()),
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut topic = None;
    for rule in CATALOGUE.rules() {
        if as_json {
            writeln!(out, "{}", object(rule))?;
            continue;
        }
        if topic.replace(rule.topic()) != Some(rule.topic()) {
            writeln!(out, "\n{}\n", rule.topic())?;
        }
        let cited: Vec<String> = rule.provisions().iter().map(ToString::to_string).collect();
        writeln!(out, "{:<44} {:<11} {}", rule.id(), rule.modality(), rule.statement())?;
        writeln!(out, "{:<44} {} [{}], {}", "", cited.join("; "), rule.binding(), spans(rule))?;
    }
    if !as_json {
        writeln!(out, "\nleft out\n")?;
        for left_out in CATALOGUE.left_out() {
            writeln!(out, "{:<44} {}", left_out.provision.to_string(), left_out.reason)?;
        }
    }
    Ok(())
}

fn spans(rule: &Rule) -> String {
    let one = |span: &Span| match span.last_day() {
        Some(last) => format!("{} to {last}", span.first_day()),
        None => format!("from {}", span.first_day()),
    };
    rule.spans().iter().map(one).collect::<Vec<_>>().join("; ")
}

fn object(rule: &Rule) -> Value {
    let provision = |one: &Provision| {
        json!({
            "citation": one.to_string(),
            "key": one.key().to_string(),
            "url": one.url().map(|url| url.to_string()),
        })
    };
    let places = |span: &Span| {
        Place::ALL.into_iter().filter(|place| span.extent().contains(*place)).collect::<Vec<_>>()
    };
    let span = |one: &Span| {
        json!({
            "places": places(one),
            "from": one.first_day(),
            "began-by": one.began_by().as_ref().map(provision),
            "until": one.last_day(),
            "ended-by": one.ended_by().as_ref().map(provision),
        })
    };
    let still = rule.spans().iter().any(|span| span.last_day().is_none());
    json!({
        "id": rule.id(),
        "statement": rule.statement(),
        "topic": rule.topic(),
        "modality": rule.modality(),
        "bearer": rule.bearer(),
        "also-borne-by": rule.bearers().skip(1).collect::<Vec<_>>(),
        "towards": rule.owed_to(),
        "binding": rule.binding(),
        "confidence": rule.confidence(),
        "provisions": rule.provisions().iter().map(provision).collect::<Vec<_>>(),
        "from": rule.spans().iter().map(Span::first_day).min(),
        "until": if still { None } else { rule.spans().iter().filter_map(Span::last_day).max() },
        "spans": rule.spans().iter().map(span).collect::<Vec<_>>(),
    })
}
