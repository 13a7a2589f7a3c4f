//! Who acts next while an office passes from hand to hand, and where it stands as an answer.

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::rules::{
    ACCEPT_IN_TIME, ACCEPT_OFFICE, DECLARE_VACANT, INCAPACITATED, PUBLIC_NOTICE, RETURNING_OFFICER_NOTICE,
    SUSPEND, SUSPENSION_LIFTED,
};
use super::{
    CONVICTION_OPEN, Cover, DISQUALIFIED_HOLDER, Tenure, TenureStage, Vacancy, VacancyGround, WINNER_DIED,
};
use crate::calendar::Deadline;
use crate::law::Actor;
use crate::process::{Next, OnDefault};
use crate::reasoning::{Answer, Determination, Finding, Ground, Judgement, Outcome, Standing, Unsettled};

/// Whether a commissioner is incapacitated is the panel's to decide.
pub static INCAPACITY: Judgement =
    Judgement::new("is the commissioner unable to exercise the functions of the office", Actor::Panel);

/// Where an office stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct TenureProgress {
    /// The stage.
    pub stage: TenureStage,
    /// The vacancy, while there is one.
    pub vacancy: Option<Vacancy>,
    /// The ground on which the office has to be declared vacant, until it is.
    pub to_declare: Option<VacancyGround>,
    /// Whether somebody holds the office who has not delivered the declaration of acceptance.
    pub awaits_acceptance: bool,
}

impl fmt::Display for TenureProgress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.stage)?;
        if let Some(vacancy) = self.vacancy {
            write!(f, " since {}", vacancy.on)?;
        }
        if let Some(ground) = self.to_declare {
            write!(f, " on the ground of {ground}")?;
        }
        if self.awaits_acceptance && self.stage != TenureStage::Elected {
            f.write_str(", declaration of acceptance awaited")?;
        }
        Ok(())
    }
}

impl Outcome for TenureProgress {
    fn standing(&self) -> Standing {
        match self.stage {
            TenureStage::InOffice => Standing::Stated,
            _ => Standing::Warning,
        }
    }
}

impl Tenure {
    /// Where the office stands on a day at or after the last event: each event a ground; a gap in the law where it has
    /// fallen into one.
    pub fn progress(&self, on: NaiveDate) -> Determination<TenureProgress> {
        let steps = self.history().map(|(_, rule)| rule).chain(self.passed(on));
        let grounds: Vec<Ground> = steps.map(|rule| Ground { rule, finding: Finding::Met }).collect();
        let answer = match self.gap(on) {
            Some(gap) => Err(Unsettled::NoRule(gap)),
            None => Ok(TenureProgress {
                stage: self.stage(on),
                vacancy: self.vacancy(on),
                to_declare: self.to_declare(on),
                awaits_acceptance: self.awaits_acceptance(on),
            }),
        };
        Determination::new(answer, grounds)
    }

    /// What gives the panel a duty to appoint an acting commissioner on a day, if anything does; incapacity apart
    /// while the commissioner may act. (PRSRA 2011 s. 62(1).)
    ///
    /// # Errors
    /// [`INCAPACITY`] for the panel to judge while a court's order, which is not a suspension by the panel, keeps the
    /// commissioner from acting; [`DISQUALIFIED_HOLDER`] before a disqualification is declared; and
    /// [`CONVICTION_OPEN`]. Want of acceptance alone is no incapacity.
    pub fn cover(&self, on: NaiveDate) -> Answer<Option<Cover>> {
        match (self.stage(on), self.to_declare(on)) {
            (TenureStage::SuspensionInDoubt, _) => Err(Unsettled::NoRule(&CONVICTION_OPEN)),
            (TenureStage::SuspendedByOrder, _) if self.is_suspended_by_panel(on) != Ok(true) => {
                INCAPACITATED.check_force(self.area().place(), on)?;
                Err(Unsettled::ForJudgement { judgement: &INCAPACITY, needs: crate::reasoning::Needs::NONE })
            }
            (TenureStage::Suspended | TenureStage::SuspendedByOrder, _) => Ok(Some(Cover::Suspension)),
            (TenureStage::ToBeDeclared, Some(VacancyGround::Disqualification)) => {
                Err(Unsettled::NoRule(&DISQUALIFIED_HOLDER))
            }
            (TenureStage::ToBeDeclared | TenureStage::Vacant, _) => Ok(Some(Cover::Vacancy)),
            _ => Ok(None),
        }
    }

    pub(super) fn next_acts(&self, on: NaiveDate) -> Vec<Next> {
        let timed = |rule, by| Next { by, ..Next::open(rule) };
        let mut next = match self.stage(on) {
            TenureStage::InOffice | TenureStage::SuspendedByOrder => Vec::new(),
            TenureStage::Suspendable | TenureStage::Elected => {
                self.is_suspendable(on).then(|| Next::open(&SUSPEND)).into_iter().collect()
            }
            TenureStage::Suspended | TenureStage::SuspensionInDoubt => {
                Vec::from([Next::open(&SUSPENSION_LIFTED)])
            }
            TenureStage::ToBeDeclared => {
                let after = self.lost(on).map_or(on, |(_, since)| since);
                Vec::from([timed(&DECLARE_VACANT, Deadline::Forthwith { after })])
            }
            TenureStage::Vacant => {
                let notice = |rule| match self.vacancy(on) {
                    Some(vacancy) => timed(rule, Deadline::AsSoonAsPracticable { after: vacancy.on }),
                    // The day they run from is the one that the law leaves open.
                    None => Next { on_default: OnDefault::NoRule(&WINNER_DIED), ..Next::open(rule) },
                };
                Vec::from([notice(&PUBLIC_NOTICE), notice(&RETURNING_OFFICER_NOTICE)])
            }
        };
        if self.awaits_acceptance(on) {
            next.push(Next {
                rule: &ACCEPT_OFFICE,
                by: self.accept_by(on).map_or(Deadline::NoneStated, |day| Deadline::By { day }),
                timed_by: Some(&ACCEPT_IN_TIME),
                on_default: OnDefault::Provided(&ACCEPT_IN_TIME),
            });
        }
        next
    }
}
