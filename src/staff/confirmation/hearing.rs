//! Which appointments are put to the panel. (PRSRA 2011 Sch. 1 paras 6, 7, 9.)

use core::fmt;

use chrono::NaiveDate;

use super::ACTING_HEARING;
use super::rules::{OTHER_STAFF, SENIOR_APPOINTMENT};
use crate::law::Rule;
use crate::listed::listed;
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Truth, Unsettled, Weigh, facts};

listed! {
    /// What somebody is appointed to be.
    pub enum StaffAppointment {
        /// Chief executive.
        ChiefExecutive = "chief-executive",
        /// Chief finance officer.
        ChiefFinanceOfficer = "chief-finance-officer",
        /// Deputy.
        Deputy = "deputy",
        /// To act as chief executive.
        ActingChiefExecutive = "acting-chief-executive",
        /// To act as chief finance officer.
        ActingChiefFinanceOfficer = "acting-chief-finance-officer",
        /// Any other member of staff.
        OtherStaff = "other-staff",
    }
}

facts! {
    /// What decides whether an appointment is put to the panel.
    pub struct HearingFacts {
        /// What the person is appointed to be.
        pub appointment: Fact<StaffAppointment>,
    }
}

/// Whether an appointment is put to the panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum HearingNeeded {
    /// It is: notice, public hearing, report, decision.
    Needed,
    /// It is not.
    NotNeeded,
}

impl fmt::Display for HearingNeeded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Needed => "the panel holds a confirmation hearing",
            Self::NotNeeded => "appointed without a hearing",
        })
    }
}

impl Outcome for HearingNeeded {
    fn standing(&self) -> Standing {
        Standing::Stated
    }
}

/// Whether an appointment is put to the panel. (PRSRA 2011 Sch. 1 paras 6, 9(1).)
impl Question for HearingFacts {
    type Outcome = HearingNeeded;

    const RULE: &'static Rule = &SENIOR_APPOINTMENT;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<HearingNeeded> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        weigh.in_force(&SENIOR_APPOINTMENT)?;
        match self.appointment().needed()? {
            StaffAppointment::ChiefExecutive
            | StaffAppointment::ChiefFinanceOfficer
            | StaffAppointment::Deputy => {
                weigh.test(&SENIOR_APPOINTMENT, Truth::Met)?;
                Ok(HearingNeeded::Needed)
            }
            StaffAppointment::ActingChiefExecutive | StaffAppointment::ActingChiefFinanceOfficer => {
                Err(Unsettled::NoRule(&ACTING_HEARING))
            }
            StaffAppointment::OtherStaff => {
                weigh.test(&SENIOR_APPOINTMENT, Truth::NotMet)?;
                weigh.test(&OTHER_STAFF, Truth::Met)?;
                Ok(HearingNeeded::NotNeeded)
            }
        }
    }
}
