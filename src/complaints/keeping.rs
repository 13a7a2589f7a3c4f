//! Where complaints go, and what the panel keeps. (SI 2012/62 regs 30, 34.)
//!
//! The panel tells the elected local policing body the name and address of whoever takes complaints, and the body
//! publishes it as the panel says. In a mayor's area the mayor is read for the body. The panel keeps three kinds of
//! records. Law from 16 January 2012; panels outside London were set up from 25 April 2012.

use core::fmt;

use chrono::NaiveDate;

use super::rules::{ADDRESS_NOTIFIED, ADDRESS_PUBLISHED, RECORDS};
use crate::area::Area;
use crate::law::Rule;
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Weigh, facts};

/// Whether it is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Keeping {
    /// It is.
    Done,
    /// It is not.
    NotDone,
}

impl fmt::Display for Keeping {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Done => "done",
            Self::NotDone => "not done",
        })
    }
}

impl Outcome for Keeping {
    fn standing(&self) -> Standing {
        match self {
            Self::Done => Standing::Met,
            Self::NotDone => Standing::NotMet,
        }
    }
}

facts! {
    /// The address for complaints about the office holders of an area.
    pub struct AddressFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whether the panel has told the body the name and address of the person to whom complaints go.
        pub notified: Fact<bool>,
        /// Whether the body has published them by the means the panel specified.
        pub published: Fact<bool>,
    }
}

/// Whether the public can know where complaints go. (SI 2012/62 reg. 30.)
impl Question for AddressFacts {
    type Outcome = Keeping;

    const RULE: &'static Rule = &ADDRESS_PUBLISHED;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Keeping> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        let notified = weigh.test(&ADDRESS_NOTIFIED, self.notified().is(|yes| *yes))?;
        let published = weigh.test(&ADDRESS_PUBLISHED, self.published().is(|yes| *yes))?;
        (notified & published).settle(Keeping::Done, Keeping::NotDone)
    }
}

listed! {
    /// What a panel keeps records of. (Reg. 34.)
    pub enum RecordKind {
        /// Every complaint and purported complaint made to it.
        Complaints = "complaints",
        /// Every conduct matter it has recorded.
        ConductMatters = "conduct-matters",
        /// Every power it has used and duty it has done under the Regulations.
        Acts = "acts",
    }
}

facts! {
    /// The records a panel keeps.
    pub struct RecordsFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// What it keeps records of.
        pub kept: Fact<Set<RecordKind>>,
    }
}

/// Whether a panel keeps the records it must. (SI 2012/62 reg. 34.)
impl Question for RecordsFacts {
    type Outcome = Keeping;

    const RULE: &'static Rule = &RECORDS;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Keeping> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        let all = self.kept().is(|kept| *kept == Set::all());
        weigh.test(&RECORDS, all)?.settle(Keeping::Done, Keeping::NotDone)
    }
}
