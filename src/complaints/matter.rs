//! Whether it is a serious complaint, another complaint or a conduct matter. (PRSRA 2011 s. 31(1), Sch. 7 para. 2(6);
//! SI 2012/62 regs 2(1), 17.)
//!
//! All turns on crime: conduct that is or appears to be a criminal offence, one that can be tried in England and
//! Wales. Whether it appears so is for the panel. Nothing else is serious, corruption that is no offence included. Law
//! from 16 January 2012.

use core::fmt;

use chrono::NaiveDate;

use super::rules::{CONDUCT_ELSEWHERE, CONDUCT_MATTER, CRIMINAL_OFFENCE, SERIOUS_COMPLAINT};
use crate::area::Area;
use crate::law::{Actor, Rule};
use crate::reasoning::{Answer, Judgement, Outcome, Question, Reasons, Standing, Weigh, facts};

/// What the conduct looks like.
pub static APPEARS_CRIMINAL: Judgement = Judgement::new(
    "whether the conduct is or involves, or appears to be or involve, an offence",
    Actor::Panel,
);

facts! {
    /// Conduct of an office holder that somebody complains of or that is in question.
    pub struct MatterFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whether somebody complains of it.
        pub complaint: Fact<bool>,
        /// Whether it is or involves, or appears to be or involve, an offence.
        pub offence: Fact<bool>,
        /// Whether that offence can be tried in England and Wales.
        pub triable_here: Fact<bool>,
    }
}

/// What a matter is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Matter {
    /// A serious complaint.
    SeriousComplaint,
    /// Any other complaint.
    OtherComplaint,
    /// A conduct matter.
    ConductMatter,
    /// No conduct matter for happening elsewhere; the holder tells the panel, which handles it as it thinks fit.
    Elsewhere,
    /// None of these.
    Neither,
}

impl fmt::Display for Matter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::SeriousComplaint => "a serious complaint, which the panel refers",
            Self::OtherComplaint => "a complaint that is not serious",
            Self::ConductMatter => "a conduct matter, which the panel records and refers",
            Self::Elsewhere => {
                "no conduct matter, for it cannot be tried in England and Wales; the holder tells the panel of it"
            }
            Self::Neither => "neither a complaint nor a conduct matter",
        })
    }
}

impl Outcome for Matter {
    fn standing(&self) -> Standing {
        match self {
            Self::Neither => Standing::NotApplicable,
            _ => Standing::Stated,
        }
    }
}

/// What a matter is. (PRSRA 2011 s. 31(1), Sch. 7 para. 2(6).)
impl Question for MatterFacts {
    type Outcome = Matter;

    const RULE: &'static Rule = &SERIOUS_COMPLAINT;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Matter> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&SERIOUS_COMPLAINT)?;
        let offence = self.offence().judged(&APPEARS_CRIMINAL, |offence| *offence);
        let triable = weigh.test(&CRIMINAL_OFFENCE, self.triable_here().is(|triable| *triable))?;
        if *self.complaint().needed()? {
            let serious = weigh.test(&SERIOUS_COMPLAINT, offence & triable)?;
            return serious.settle(Matter::SeriousComplaint, Matter::OtherComplaint);
        }
        if weigh.test(&CONDUCT_MATTER, offence & triable)?.holds()? {
            return Ok(Matter::ConductMatter);
        }
        weigh.test(&CONDUCT_ELSEWHERE, offence & !triable)?.settle(Matter::Elsewhere, Matter::Neither)
    }
}
