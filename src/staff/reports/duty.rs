//! When the monitoring officer must report. (LGHA 1989 s. 5(2), (2AA).)
//!
//! The test is what appears to the officer: that a proposal, decision or omission of the body, or of anybody who holds
//! office or employment under it, is, has led to, or would lead to one of three things. A matter for the Welsh
//! Ombudsman counts only once the Ombudsman has investigated it.

use core::fmt;

use chrono::NaiveDate;

use super::rules::{MONITORING_REPORTS, OMBUDSMAN_FIRST};
use crate::area::Area;
use crate::law::{Actor, LGHA_1989, Place, Rule};
use crate::listed::{Set, listed};
use crate::reasoning::{
    Answer, Gap, Judgement, Outcome, Question, Reasons, Standing, Truth, Unsettled, Weigh, facts,
};

/// What appears to the officer.
pub static APPEARS: Judgement = Judgement::new(
    "does a proposal, decision or omission appear to be, or to lead to, a breach of law or maladministration?",
    Actor::ChiefExecutive,
);

/// READING: the limb names the English Local Commissioners' maladministration and no place.
pub static MALADMINISTRATION_IN_WALES: Gap = Gap {
    statement: "whether in Wales the monitoring officer reports on maladministration that no Ombudsman has investigated",
    readings: &[
        "yes: limb (aa) borrows the meaning that Part 3 of the Local Government Act 1974 gives the word, wherever the body is",
        "no: Part 3 is about bodies in England, and for Wales limb (c) waits for the Ombudsman",
    ],
    provisions: &[LGHA_1989.section("5(2)(aa)"), LGHA_1989.section("5(2)(c)"), LGHA_1989.section("5(2AA)")],
};

listed! {
    /// What a proposal, decision or omission appears to be or to lead to.
    pub enum Concern {
        /// A breach of an enactment, a rule of law or a statutory code. (s. 5(2)(a).)
        Contravention = "contravention",
        /// Maladministration or failure as in Part 3 of the Local Government Act 1974. (s. 5(2)(aa).)
        Maladministration = "maladministration",
        /// A matter that the Public Services Ombudsman for Wales could investigate. (s. 5(2)(c).)
        OmbudsmanMatter = "ombudsman-matter",
    }
}

facts! {
    /// Something that the body, or somebody under it, proposes, has decided or has left undone.
    pub struct ReportDutyFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// What it appears to the monitoring officer to be or to lead to; an empty list for nothing of the kind.
        pub concerns: Fact<Set<Concern>>,
        /// The Public Services Ombudsman for Wales has investigated it.
        pub ombudsman_investigated: Fact<bool>,
    }
}

/// Whether the monitoring officer must report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum ReportDuty {
    /// Yes.
    Due,
    /// No.
    NotDue,
}

impl fmt::Display for ReportDuty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Due => "the monitoring officer must report",
            Self::NotDue => "no report is due",
        })
    }
}

impl Outcome for ReportDuty {
    fn standing(&self) -> Standing {
        Standing::Stated
    }
}

/// Whether the monitoring officer must report. (LGHA 1989 s. 5(2), (2AA).)
impl Question for ReportDutyFacts {
    type Outcome = ReportDuty;

    const RULE: &'static Rule = &MONITORING_REPORTS;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<ReportDuty> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&MONITORING_REPORTS)?;
        let area = *self.area().needed()?;
        area.body_on(law_on)?;
        let welsh = area.place() == Place::Wales;
        let is = |concern| self.concerns().judged(&APPEARS, |concerns| concerns.contains(concern));
        let contravention = is(Concern::Contravention);
        if contravention.holds()? {
            weigh.test(&MONITORING_REPORTS, Truth::Met)?;
            return Ok(ReportDuty::Due);
        }
        let maladministration = is(Concern::Maladministration).holds()?;
        let due = if welsh && is(Concern::OmbudsmanMatter).holds()? {
            weigh.test(&OMBUDSMAN_FIRST, self.ombudsman_investigated().is(|yes| *yes))?.holds()?
        } else {
            !welsh && maladministration
        };
        if welsh && !due && maladministration {
            return Err(Unsettled::NoRule(&MALADMINISTRATION_IN_WALES));
        }
        weigh.test(&MONITORING_REPORTS, due.into())?.settle(ReportDuty::Due, ReportDuty::NotDue)
    }
}
