//! Where a scrutiny stands, as an answer with its grounds.

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::rules::VETO_MAJORITY;
use super::{Issuable, Scrutiny, Stage};
use crate::money::Pounds;
use crate::process::Process as _;
use crate::reasoning::{Determination, Finding, Ground, Outcome, Standing, Unsettled};

/// Where the scrutiny of a precept stands on a day.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Progress {
    /// The stage.
    pub stage: Stage,
    /// The first of the last days still to be kept or already missed, if the next step has one.
    pub due: Option<NaiveDate>,
    /// What may be issued, once something may.
    pub issuable: Option<Issuable>,
    /// What was issued.
    pub issued: Option<Pounds>,
    /// How many steps came after their last day.
    pub late: usize,
}

impl fmt::Display for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.stage)?;
        if let Some(issued) = self.issued {
            write!(f, ": {issued:#}")?;
        }
        if let Some(issuable) = &self.issuable {
            write!(f, "; may be issued: {issuable}")?;
        }
        if let Some(due) = self.due {
            write!(f, "; next by {due}")?;
        }
        if self.late > 0 { write!(f, "; steps after their last day: {}", self.late) } else { Ok(()) }
    }
}

impl Outcome for Progress {
    fn standing(&self) -> Standing {
        match (self.late, self.stage) {
            (0, Stage::Issued) => Standing::Met,
            (0, _) => Standing::Stated,
            _ => Standing::NotMet,
        }
    }
}

impl Scrutiny {
    /// Where the scrutiny stands on a day at or after the last event: each event a ground, and each last day that it
    /// missed; a gap in the law where it has fallen into one.
    pub fn progress(&self, on: NaiveDate) -> Determination<Progress> {
        let mut grounds: Vec<Ground> = Vec::new();
        for (dated, rule) in self.history() {
            // A vote that failed is the one step that shows its rule unmet.
            let finding = if *rule == VETO_MAJORITY { Finding::NotMet } else { Finding::Met };
            grounds.push(Ground { rule, finding });
            let missed = self.late().find(|(late, _)| core::ptr::eq(*late, dated));
            grounds.extend(missed.map(|(_, rule)| Ground { rule, finding: Finding::NotMet }));
        }
        grounds.extend(self.ended_under(on).map(|rule| Ground { rule, finding: Finding::Met }));
        let answer = match self.gap(on) {
            Some(gap) => Err(Unsettled::NoRule(gap)),
            None => Ok(Progress {
                stage: self.stage(on),
                due: self.next(on).iter().filter_map(|next| next.by.last_day()).min(),
                issuable: self.issuable(on).ok(),
                issued: self.issued(),
                late: self.late().count(),
            }),
        };
        Determination::new(answer, grounds)
    }
}
