//! Where an excessive amount stands, as an answer with its grounds.

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::{Referendum, Stage};
use crate::process::Process as _;
use crate::reasoning::{Determination, Finding, Ground, Outcome, Standing, Unsettled};

/// Where an amount of council tax that may need a referendum stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Progress {
    /// The stage.
    pub stage: Stage,
    /// The first of the last days still to be kept or already missed, if the next step has one.
    pub due: Option<NaiveDate>,
    /// How many steps came after their last day.
    pub late: usize,
    /// How many billing authorities held no referendum where others did: there the substitute has effect.
    /// (LGFA 1992 s. 52ZP(7).)
    pub not_held: u16,
}

impl fmt::Display for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.stage)?;
        if let Some(due) = self.due {
            write!(f, "; next by {due}")?;
        }
        if self.late > 0 {
            write!(f, "; steps after their last day: {}", self.late)?;
        }
        if self.not_held > 0 {
            write!(
                f,
                "; billing authorities without a referendum, where the substitute has effect: {}",
                self.not_held
            )?;
        }
        Ok(())
    }
}

impl Outcome for Progress {
    fn standing(&self) -> Standing {
        match self.stage {
            _ if self.late > 0 || self.not_held > 0 => Standing::NotMet,
            Stage::NotHeld | Stage::SubstituteNeeded => Standing::NotMet,
            _ => Standing::Stated,
        }
    }
}

impl Referendum {
    /// Where it stands on a day at or after the last event: each event a ground, and each last day that it missed; a gap
    /// in the law where it has fallen into one.
    pub fn progress(&self, on: NaiveDate) -> Determination<Progress> {
        let mut grounds: Vec<Ground> = Vec::new();
        for (dated, rule) in self.history() {
            grounds.push(Ground { rule, finding: Finding::Met });
            let missed = self.late().find(|(late, _)| core::ptr::eq(*late, dated));
            grounds.extend(missed.map(|(_, rule)| Ground { rule, finding: Finding::NotMet }));
        }
        let answer = match self.gap() {
            Some(gap) => Err(Unsettled::NoRule(gap)),
            None => Ok(Progress {
                stage: self.stage(on),
                due: self.next(on).iter().filter_map(|next| next.by.last_day()).min(),
                late: self.late().count(),
                not_held: self.defaulters(),
            }),
        };
        Determination::new(answer, grounds)
    }
}
