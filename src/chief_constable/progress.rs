//! Where an appointment stands, as an answer with its grounds.

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::{Appointment, Event, Stage, VetoPower};
use crate::process::Poll;
use crate::reasoning::{Determination, Finding, Gap, Ground, Outcome, Standing, Unsettled};

/// Where an appointment stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Progress {
    /// The stage.
    pub stage: Stage,
    /// Whether the panel can still veto.
    pub veto: VetoPower,
    /// The last of the panel's three weeks, while they run and are known.
    pub due: Option<NaiveDate>,
    /// The gap in the law, passed by on one of its readings, that all since depends on.
    pub doubt: Option<&'static Gap>,
}

impl fmt::Display for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.stage)?;
        if let Some(due) = self.due {
            write!(f, ", the panel's time ends with {due}")?;
        }
        if self.veto == VetoPower::Exercised {
            f.write_str("; the veto has been used for this vacancy")?;
        }
        self.doubt.map_or(Ok(()), |gap| write!(f, "; in doubt: {}", gap.statement))
    }
}

impl Outcome for Progress {
    fn standing(&self) -> Standing {
        if self.stage == Stage::Filled { Standing::Met } else { Standing::Stated }
    }
}

impl Appointment {
    /// Where the appointment stands on a day at or after the last event: each event that meets a rule, or does not, a
    /// ground; a gap in the law where it has fallen into one.
    pub fn progress(&self, on: NaiveDate) -> Determination<Progress> {
        let steps = self.history().filter_map(|(dated, rule)| Some((rule, finding(&dated.event)?)));
        let steps = steps.chain(self.ended_under(on).map(|rule| (rule, Finding::Met)));
        let grounds: Vec<Ground> = steps.map(|(rule, finding)| Ground { rule, finding }).collect();
        let under_review = matches!(self.stage(on), Stage::UnderReview | Stage::ReserveUnderReview);
        let due = if under_review { self.due().map(|due| due.last) } else { None };
        let answer = match self.gap(on) {
            Some(gap) => Err(Unsettled::NoRule(gap)),
            None => Ok(Progress { stage: self.stage(on), veto: self.veto(), due, doubt: self.doubt(on) }),
        };
        Determination::new(answer, grounds)
    }
}

/// What an event makes of the rule that it is allowed under; of none, where it does nothing that the rule speaks of: a
/// withdrawal notifies nobody, and a by-election stops no clock for certain.
fn finding(event: &Event) -> Option<Finding> {
    match event {
        Event::VotedOnVeto { vote } if !vote.reaches_two_thirds() => Some(Finding::NotMet),
        Event::Withdrawn {}
        | Event::FellVacant {}
        | Event::Polled { poll: Poll::ByElection }
        | Event::Declared {} => None,
        _ => Some(Finding::Met),
    }
}
