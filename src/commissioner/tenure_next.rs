//! Who acts next while an office passes from hand to hand, and where it stands as an answer.

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::rules::{
    ACCEPT_IN_TIME, ACCEPT_OFFICE, DECLARE_VACANT, INCAPACITATED, PUBLIC_NOTICE, RETURNING_OFFICER_NOTICE,
    SUSPEND, SUSPENSION_LIFTED,
};
use super::{Cover, DISQUALIFIED_HOLDER, Tenure, TenureStage, Vacancy, VacancyGround};
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
}

impl fmt::Display for TenureProgress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.stage)?;
        if let Some(vacancy) = self.vacancy {
            write!(f, " since {}", vacancy.on)?;
        }
        match self.to_declare {
            Some(ground) => write!(f, " on the ground of {ground}"),
            None => Ok(()),
        }
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
        let steps = self.history().map(|(_, rule)| rule).chain(self.ended_under(on));
        let grounds: Vec<Ground> = steps.map(|rule| Ground { rule, finding: Finding::Met }).collect();
        let answer = match self.gap(on) {
            Some(gap) => Err(Unsettled::NoRule(gap)),
            None => Ok(TenureProgress {
                stage: self.stage(on),
                vacancy: self.vacancy(on),
                to_declare: self.to_declare(on),
            }),
        };
        Determination::new(answer, grounds)
    }

    /// What gives the panel a duty to appoint an acting commissioner on a day, if anything does; incapacity apart
    /// while the commissioner may act. (PRSRA 2011 s. 62(1).)
    ///
    /// # Errors
    /// [`INCAPACITY`] for the panel to judge while a court's order, which is not a suspension by the panel, keeps the
    /// commissioner from acting; [`DISQUALIFIED_HOLDER`] before a disqualification is declared; and the gap of
    /// [`gap`](Self::gap). Want of acceptance alone is no incapacity.
    pub fn cover(&self, on: NaiveDate) -> Answer<Option<Cover>> {
        if let Some(gap) = self.gap(on) {
            return Err(Unsettled::NoRule(gap));
        }
        match (self.stage(on), self.to_declare(on)) {
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
        match self.stage(on) {
            TenureStage::InOffice | TenureStage::SuspendedByOrder => Vec::new(),
            TenureStage::Suspendable => Vec::from([Next::open(&SUSPEND)]),
            TenureStage::Suspended | TenureStage::SuspensionInDoubt => {
                Vec::from([Next::open(&SUSPENSION_LIFTED)])
            }
            TenureStage::ToBeDeclared => {
                let after = self.history().last().map_or(on, |(last, _)| last.on);
                Vec::from([timed(&DECLARE_VACANT, Deadline::Forthwith { after })])
            }
            TenureStage::Vacant => {
                let after = self.vacancy(on).map_or(on, |vacancy| vacancy.on);
                let by = Deadline::AsSoonAsPracticable { after };
                Vec::from([timed(&PUBLIC_NOTICE, by), timed(&RETURNING_OFFICER_NOTICE, by)])
            }
            TenureStage::Elected => {
                let by = self.accept_by(on).map_or(Deadline::NoneStated, |day| Deadline::By { day });
                Vec::from([Next {
                    rule: &ACCEPT_OFFICE,
                    by,
                    timed_by: Some(&ACCEPT_IN_TIME),
                    on_default: OnDefault::Provided(&ACCEPT_IN_TIME),
                }])
            }
        }
    }
}
