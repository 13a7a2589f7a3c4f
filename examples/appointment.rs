//! A commissioner proposes a chief constable; the panel of twelve vetoes, and a reserve candidate is appointed.

use std::error::Error;
use std::io::{self, Write as _};
use std::process::ExitCode;

use chrono::NaiveDate;
use pcc_rules::Set;
use pcc_rules::area::Area;
use pcc_rules::chief_constable::{
    Appointment, Candidate, Dated, EligibilityFacts, Event, Recommendation, Response,
};
use pcc_rules::panel::Vote;
use pcc_rules::process::{OnDefault, Process as _};

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
    let proposed = |number| Event::Proposed { candidate: Candidate(number), notice: Set::all() };
    let appointed = |number| Event::Appointed {
        candidate: Candidate(number),
        eligibility: EligibilityFacts::constable(),
    };
    let events = [
        ("2026-09-01", proposed(1)),
        ("2026-09-10", Event::Heard {}),
        ("2026-09-10", Event::VotedOnVeto { vote: Vote::new(12, 8)? }),
        ("2026-09-11", Event::ReportedVeto {}),
        ("2026-09-14", appointed(1)),
        ("2026-10-05", proposed(2)),
        ("2026-10-14", Event::Heard {}),
        ("2026-10-14", Event::VotedOnVeto { vote: Vote::new(12, 12)? }),
        ("2026-10-15", Event::Recommended { recommendation: Recommendation::DoNotAppoint }),
        ("2026-10-19", Event::Decided { response: Response::Rejects }),
        ("2026-10-20", appointed(2)),
    ];

    let mut out = io::stdout().lock();
    let mut appointment = Appointment::vacant(Area::Norfolk);
    for (on, event) in events {
        let on: NaiveDate = on.parse()?;
        writeln!(out, "{on}  {event}")?;
        match appointment.clone().apply(Dated { on, event }) {
            Ok(moved) => appointment = moved,
            Err(refusal) => writeln!(out, "            REFUSED: {refusal}")?,
        }
        writeln!(out, "            now: {}", appointment.stage(on))?;
        for next in appointment.next(on) {
            writeln!(out, "            next: {next}")?;
            match next.on_default {
                OnDefault::Provided(rule) => {
                    writeln!(out, "                  or else: {}", rule.statement())?
                }
                OnDefault::NoRule(gap) => {
                    writeln!(out, "                  or else: no rule provides ({})", gap.statement)?;
                }
                OnDefault::NoLimit => {}
            }
        }
    }

    writeln!(out, "\nthe steps and what each rests on")?;
    for (dated, rule) in appointment.history() {
        let cited: Vec<String> = rule.provisions().iter().map(ToString::to_string).collect();
        writeln!(out, "{}  {} [{}]", dated.on, dated.event, cited.join("; "))?;
    }
    Ok(())
}
