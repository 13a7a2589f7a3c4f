//! Where the membership of a panel stands on a day.

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::council::appoint_before;
use super::event::{CouncilNumber, Failure};
use super::process::{Composition, count};
use super::rules::{FAIR_REPRESENTATION, NOTIFY_NO_APPOINTMENT, NOTIFY_NO_NOMINATION};
use crate::calendar::previous;
use crate::law::Rule;
use crate::panel::{BALANCED, CoOpted, Complement, NUMBERS};
use crate::reasoning::{Determination, Finding, Ground, Judgement, Outcome, Standing};

/// How fairly the councils are represented is secured as far as is reasonably practicable.
pub static REPRESENTATION: Judgement = Judgement::new(
    "whether the councils are as fairly represented as is reasonably practicable",
    crate::law::Actor::SecretaryOfState,
);

/// Where the membership of a panel stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Stage {
    /// Appointed seats are vacant, and it is for the councils to fill them.
    Nominating,
    /// The same, and a council has passed its relevant date.
    InDefault,
    /// Appointed seats are vacant, and the Secretary of State has the next step.
    WithSecretaryOfState,
    /// Every appointed seat is filled; co-opted seats are vacant.
    CoOpting,
    /// Every seat is filled.
    Complete,
    /// A later resolution left more co-opted members than seats.
    OverNumber,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nominating => "appointed seats are vacant, for the councils to fill",
            Self::InDefault => "a council has not nominated or not appointed in its time",
            Self::WithSecretaryOfState => {
                "appointed seats are vacant, and the Secretary of State has the next step"
            }
            Self::CoOpting => "co-opted seats are vacant",
            Self::Complete => "every seat is filled",
            Self::OverNumber => "more co-opted members than seats",
        })
    }
}

impl Composition {
    /// How many councillors a council may nominate now: none while a notice bars it, or where it is not of the area.
    #[must_use]
    pub fn may_nominate(&self, number: CouncilNumber) -> u16 {
        let council = self.council(number).filter(|council| !council.notice);
        council.map_or(0, |council| self.lacking(council).saturating_sub(self.open_of(number)))
    }

    /// The day on which a council that has not used its power to nominate gives notice of that: by the day before it
    /// still nominates in time. None while it has no such power, or has not met since it arose, or where the
    /// regulation names no day: in Wales, and for a council that appoints extra members.
    #[must_use]
    pub fn relevant_date(&self, number: CouncilNumber) -> Option<NaiveDate> {
        let council = self.council(number)?;
        if council.extras > 0 {
            return None;
        }
        council.unused?.arose.relevant_date()
    }

    /// The councils that have not nominated, or not appointed, by the relevant date, and whether they said so.
    pub fn failures(&self, on: NaiveDate) -> impl Iterator<Item = (CouncilNumber, Failure, bool)> {
        let not_nominated = self.councils.iter().filter_map(move |council| {
            let due = self.relevant_date(council.number).filter(|due| *due <= on)?;
            NOTIFY_NO_NOMINATION.check_force(self.place(), due).ok()?;
            Some((council.number, Failure::NotNominated, council.unused?.notified))
        });
        let not_appointed = self.nominations.iter().filter(|one| !one.by_secretary && !self.is_welsh());
        let not_appointed = not_appointed.filter_map(move |one| {
            let due = appoint_before(one.accepted?);
            NOTIFY_NO_APPOINTMENT.check_force(self.place(), due).ok()?;
            (due <= on).then_some((one.council, Failure::NotAppointed, one.notified))
        });
        not_nominated.chain(not_appointed)
    }

    /// Whether the fair representation objective is met: of ten or more councils each has only one councillor among
    /// the members, of nine or fewer each has at least one. Not asked of a single council.
    #[must_use]
    pub fn fairly_represented(&self) -> Option<bool> {
        let number = self.number_of_councils();
        let of = |council| count(self.members.iter().filter(|one| one.by.council() == Some(council)));
        let mut each = self.councils.iter().map(|council| of(council.number));
        match number {
            1 => None,
            10.. => Some(each.all(|members| members == 1)),
            _ => Some(each.all(|members| members >= 1)),
        }
    }

    /// Where the membership stands on a day at or after the last event.
    #[must_use]
    pub fn stage(&self, on: NaiveDate) -> Stage {
        let CoOpted { council_members, others } = self.co_opted();
        let (co_opted, seats) = (council_members.saturating_add(others), self.complement().co_opted);
        if self.short() > 0 {
            let to_appoint = self.nominations.iter().any(|one| {
                (one.by_secretary || self.is_welsh()) && (one.accepted.is_some() || !self.is_welsh())
            });
            let welsh =
                self.is_welsh() && (self.to_ask() > 0 || self.councils.iter().any(|one| one.returned > 0));
            if self.owed_by_secretary() > 0 || to_appoint || welsh {
                Stage::WithSecretaryOfState
            } else if self.failures(on).next().is_some() {
                Stage::InDefault
            } else {
                Stage::Nominating
            }
        } else if co_opted > seats {
            Stage::OverNumber
        } else if co_opted < seats {
            Stage::CoOpting
        } else {
            Stage::Complete
        }
    }

    /// Where the membership stands on a day, each event a ground; with its number, its fair representation and its
    /// balance, which are for judgement.
    pub fn progress(&self, on: NaiveDate) -> Determination<Progress> {
        let met = |rule| Ground { rule, finding: Finding::Met };
        let mut grounds: Vec<Ground> = self.history().map(|(_, rule)| met(rule)).collect();
        // On the relevant date itself the notice is still in time.
        let overdue = previous(on);
        for (_, failure, told) in self.failures(on).filter(|(.., told)| *told).chain(self.untold(overdue)) {
            let rule: &'static Rule = match failure {
                Failure::NotAppointed => &NOTIFY_NO_APPOINTMENT,
                _ => &NOTIFY_NO_NOMINATION,
            };
            grounds.push(Ground { rule, finding: if told { Finding::Met } else { Finding::NotMet } });
        }
        let stage = self.stage(on);
        let whole = if stage == Stage::Complete { Finding::Met } else { Finding::NotMet };
        let fair = match self.fairly_represented() {
            Some(false) => Finding::ForJudgement,
            _ => Finding::Met,
        };
        let law_on = |rule: &'static Rule| rule.check_force(self.place(), on).is_ok();
        for (rule, finding) in
            [(&NUMBERS, whole), (&FAIR_REPRESENTATION, fair), (&BALANCED, Finding::ForJudgement)]
        {
            if law_on(rule) {
                grounds.push(Ground { rule, finding });
            }
        }
        let co_opted = self.co_opted();
        let progress = Progress {
            stage,
            appointed: self.appointed(),
            co_opted: co_opted.council_members.saturating_add(co_opted.others),
            complement: self.complement(),
            told: self.untold(overdue).next().is_none(),
        };
        Determination::new(self.runs(on).map(|()| progress), grounds)
    }

    fn untold(&self, on: NaiveDate) -> impl Iterator<Item = (CouncilNumber, Failure, bool)> {
        self.failures(on).filter(|(.., told)| !told)
    }
}

/// Where the membership of a panel stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Progress {
    /// The stage.
    pub stage: Stage,
    /// Appointed members in post.
    pub appointed: u16,
    /// Co-opted members in post.
    pub co_opted: u16,
    /// The members that the panel is to have.
    pub complement: Complement,
    /// Whether every failure has been told to the Secretary of State whose date has passed.
    pub told: bool,
}

impl fmt::Display for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Complement { appointed, co_opted } = self.complement;
        write!(
            f,
            "{}: {} of {appointed} appointed, {} of {co_opted} co-opted",
            self.stage, self.appointed, self.co_opted
        )
    }
}

/// A vacancy is no breach; a failure that is not told is, and so are more members than seats.
impl Outcome for Progress {
    fn standing(&self) -> Standing {
        match self.stage {
            Stage::Complete => Standing::Met,
            Stage::OverNumber => Standing::NotMet,
            _ if !self.told => Standing::NotMet,
            _ => Standing::Warning,
        }
    }
}
