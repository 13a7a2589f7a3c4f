//! Who can be appointed. (PRSRA 2011 Sch. 8 para. 2; Police Act 1996 s. 88C.)
//!
//! A constable of any part of the United Kingdom, past or present, from 22 November 2012; an officer of an approved
//! overseas force from 21 July 2014; where fire functions are delegated to the chief constable, a senior fire officer
//! with specified police training from 3 April 2017. The last route is one that the constable's route is "subject
//! to", which reads two ways. Since 15 December 2017 nobody on the barred list.

use core::fmt;

use chrono::NaiveDate;

use super::rules::{ELIGIBLE_CONSTABLE, ELIGIBLE_FIRE, ELIGIBLE_FIRE_MAYOR, ELIGIBLE_OVERSEAS, NOT_BARRED};
use crate::law::{PRSRA_2011, Place, Rule};
use crate::reasoning::{
    Answer, Gap, Outcome, Question, Reasons, Standing, Unsettled, Weigh, by_cases, facts,
};

/// READING: whether the fire route adds to the others or takes their place where fire functions are delegated.
pub static FIRE_ROUTE_GAP: Gap = Gap {
    statement: "whether, once fire functions are delegated to the chief constable, the fire route adds to the other \
                routes or replaces them",
    readings: &[
        "an extra route: either is enough (the Home Office circular on chief officer selection reads it so)",
        "a replacement: for a combined post only the fire route qualifies",
    ],
    provisions: &[PRSRA_2011.schedule("8", "2(1AA)"), PRSRA_2011.schedule("8", "2(1A)")],
};

facts! {
    /// What makes a person eligible to be chief constable.
    pub struct EligibilityFacts {
        /// Is or has been a constable in any part of the United Kingdom.
        pub uk_constable: Fact<bool>,
        /// Is or has been an officer of an approved overseas force, of at least the approved rank.
        pub approved_overseas_officer: Fact<bool>,
        /// A commissioner has delegated fire functions to the chief constable of the force.
        pub fire_delegated_by_commissioner: Fact<bool>,
        /// A mayor has delegated fire functions to the chief constable of the force.
        pub fire_delegated_by_mayor: Fact<bool>,
        /// Has senior fire-service experience and the police training that the College of Policing specifies.
        pub fire_experience_and_training: Fact<bool>,
        /// Is on the police barred list.
        pub barred: Fact<bool>,
    }
}

/// Whether a person can be appointed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Eligibility {
    /// Yes.
    Eligible,
    /// No.
    NotEligible,
}

impl fmt::Display for Eligibility {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Eligible => "eligible",
            Self::NotEligible => "not eligible",
        })
    }
}

impl Outcome for Eligibility {
    fn standing(&self) -> Standing {
        match self {
            Self::Eligible => Standing::Met,
            Self::NotEligible => Standing::NotMet,
        }
    }
}

impl EligibilityFacts {
    /// A person who is or was a constable, for a force without delegated fire functions, and is not barred.
    #[must_use]
    pub fn constable() -> Self {
        Self {
            uk_constable: true.into(),
            approved_overseas_officer: false.into(),
            fire_delegated_by_commissioner: false.into(),
            fire_delegated_by_mayor: false.into(),
            fire_experience_and_training: false.into(),
            barred: false.into(),
        }
    }
}

/// Whether a person can be appointed chief constable. (PRSRA 2011 Sch. 8 para. 2.)
impl Question for EligibilityFacts {
    type Outcome = Eligibility;

    const RULE: &'static Rule = &ELIGIBLE_CONSTABLE;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Eligibility> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        let law = |rule: &Rule| rule.check_force(Place::England, law_on).is_ok();
        let (overseas, barred_list) = (law(&ELIGIBLE_OVERSEAS), law(&NOT_BARRED));
        let (fire, fire_mayor) = (law(&ELIGIBLE_FIRE), law(&ELIGIBLE_FIRE_MAYOR));
        weigh.test(&ELIGIBLE_CONSTABLE, self.uk_constable().is(|yes| *yes))?;
        if overseas {
            weigh.test(&ELIGIBLE_OVERSEAS, self.approved_overseas_officer().is(|yes| *yes))?;
        }
        let trained = self.fire_experience_and_training().is(|yes| *yes);
        if fire {
            weigh.test(&ELIGIBLE_FIRE, self.fire_delegated_by_commissioner().is(|yes| *yes) & trained)?;
        }
        if fire_mayor {
            weigh.test(&ELIGIBLE_FIRE_MAYOR, self.fire_delegated_by_mayor().is(|yes| *yes) & trained)?;
        }
        if barred_list {
            weigh.test(&NOT_BARRED, self.barred().is(|barred| !barred))?;
        }
        let facts = [
            self.uk_constable().map(|yes| *yes),
            self.approved_overseas_officer().map(|yes| *yes),
            self.fire_delegated_by_commissioner().map(|yes| *yes),
            self.fire_delegated_by_mayor().map(|yes| *yes),
            self.fire_experience_and_training().map(|yes| *yes),
            self.barred().map(|yes| *yes),
        ];
        by_cases(facts, |[constable, officer_overseas, by_commissioner, by_mayor, trained, barred]| {
            let usual = constable || overseas && officer_overseas;
            let delegated = fire && by_commissioner || fire_mayor && by_mayor;
            match (delegated, trained, usual) {
                _ if barred_list && barred => Ok(Eligibility::NotEligible),
                // Both readings of the fire route agree but for a police officer without the fire training.
                (true, false, true) => Err(Unsettled::NoRule(&FIRE_ROUTE_GAP)),
                (true, true, _) | (false, _, true) => Ok(Eligibility::Eligible),
                (true, false, false) | (false, _, false) => Ok(Eligibility::NotEligible),
            }
        })
    }
}
