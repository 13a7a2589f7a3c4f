//! What an acting commissioner may do, who acts next, and where it stands as an answer.

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::rules::{ACTING_ENDS_TERMINATION, ACTING_FUNCTIONS, ACTING_PROPERTY, ACTING_STEPS_DOWN};
use super::{Acting, ActingStage, Appointee, ELECTION_GAP};
use crate::law::{Place, Rule};
use crate::listed::listed;
use crate::plan::{self, Maker};
use crate::process::Next;
use crate::reasoning::{Determination, Finding, Ground, Outcome, Refusal, Standing, Unsettled};

listed! {
    /// Something that a commissioner does.
    #[non_exhaustive]
    pub enum Function {
        /// Issuing a police and crime plan.
        IssuePlan = "issue-plan",
        /// Varying one.
        VaryPlan = "vary-plan",
        /// Appointing the chief constable.
        AppointChiefConstable = "appoint-chief-constable",
        /// Setting the precept.
        Precept = "precept",
        /// Appointing a deputy.
        AppointDeputy = "appoint-deputy",
        /// Dealing with the commissioner's property and rights.
        Property = "property",
        /// Any other function that an enactment gives a commissioner.
        Other = "other",
    }
}

/// Whether an acting commissioner may do a thing; the answer is the power used. (PRSRA 2011 s. 62(4), (5).)
///
/// # Errors
/// [`Refusal::Forbidden`] for issuing and varying a plan; unsettled where the rules are not law there and then.
pub fn acting_may_do(function: Function, place: Place, law_on: NaiveDate) -> Result<&'static Rule, Refusal> {
    let rule = match function {
        Function::IssuePlan => {
            return plan::may_make(plan::Event::Issue, Maker::ActingCommissioner, place, law_on);
        }
        Function::VaryPlan => {
            return plan::may_make(plan::Event::Variation, Maker::ActingCommissioner, place, law_on);
        }
        Function::Property => &ACTING_PROPERTY,
        _ => &ACTING_FUNCTIONS,
    };
    rule.check_force(place, law_on)?;
    Ok(rule)
}

/// Where the acting of a commissioner's functions stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct ActingProgress {
    /// The stage.
    pub stage: ActingStage,
    /// What the acting commissioner was when appointed.
    pub appointee: Option<Appointee>,
    /// The last of the six months after which an incapacitated commissioner ceases to hold office.
    pub ceases_after: Option<NaiveDate>,
}

impl fmt::Display for ActingProgress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.stage)?;
        match self.ceases_after {
            Some(day) => write!(f, "; the commissioner ceases to hold office unless able to act by {day}"),
            None => Ok(()),
        }
    }
}

impl Outcome for ActingProgress {
    fn standing(&self) -> Standing {
        match self.stage {
            ActingStage::NotNeeded => Standing::NotApplicable,
            ActingStage::Needed | ActingStage::InDoubt => Standing::Warning,
            _ => Standing::Met,
        }
    }
}

impl Acting {
    /// Whether the acting commissioner of a day may do a thing.
    ///
    /// # Errors
    /// As [`acting_may_do`]; and [`Refusal::NoPower`] where nobody acts, [`Refusal::NoRule`] where that is in doubt.
    pub fn may_do(&self, function: Function, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        match self.stage(on) {
            ActingStage::InDoubt => Err(Refusal::NoRule(&ELECTION_GAP)),
            stage if stage.is_acting() => acting_may_do(function, self.area().place(), on),
            _ => Err(Refusal::NoPower(&ACTING_FUNCTIONS)),
        }
    }

    /// Where it stands on a day at or after the last event: each event a ground; a gap in the law where it has fallen
    /// into one.
    pub fn progress(&self, on: NaiveDate) -> Determination<ActingProgress> {
        let steps = self.history().map(|(_, rule)| rule).chain(self.passed(on));
        let grounds: Vec<Ground> = steps.map(|rule| Ground { rule, finding: Finding::Met }).collect();
        let answer = match self.gap(on) {
            Some(gap) => Err(Unsettled::NoRule(gap)),
            None => Ok(ActingProgress {
                stage: self.stage(on),
                appointee: self.appointee(on),
                ceases_after: self.ceases_after(on),
            }),
        };
        Determination::new(answer, grounds)
    }

    pub(super) fn next_acts(&self, on: NaiveDate) -> Vec<Next> {
        if self.stage(on).is_acting() {
            return Vec::from([Next::open(&ACTING_ENDS_TERMINATION), Next::open(&ACTING_STEPS_DOWN)]);
        }
        self.called_for(on).map(|cover| Next::open(cover.rule())).into_iter().collect()
    }
}
