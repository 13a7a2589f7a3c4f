//! The three heads of police and crime objectives. (PRSRA 2011 s. 7(2).)
//!
//! The objectives are the body's objectives for the policing of the area, for crime and disorder reduction there, and
//! for the force's national or international functions. The text does not say in terms that there must be one under
//! each head; a plan with none under a head gets a warning (inferred). Crime and disorder reduction covers substance
//! misuse and re-offending; national or international functions cover the protection of prominent people, national
//! security and counter-terrorism (s. 102).

use core::fmt;

use chrono::NaiveDate;

use crate::area::Area;
use crate::law::{Actor, Confidence, PRSRA_2011, Rule, commenced};
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Weigh, facts};

listed! {
    /// A head of objectives.
    pub enum Head {
        /// (a) The policing of the area.
        Policing = "policing",
        /// (b) Crime and disorder reduction in the area.
        CrimeAndDisorderReduction = "crime-and-disorder-reduction",
        /// (c) The force's national or international functions.
        NationalFunctions = "national-functions",
    }
}

/// An objective under each head.
pub static OBJECTIVES_UNDER_EACH_HEAD: Rule = Rule::condition(
    "plan.objectives-under-each-head",
    Actor::Commissioner,
    "there are objectives for policing, for crime and disorder reduction and for national or international functions",
)
.under(&[
    PRSRA_2011.section("7(2)"),
    PRSRA_2011.section("102"),
])
.in_force(commenced::LONDON_THEN_ELSEWHERE)
.confidence_is(Confidence::Inferred);

pub(super) const RULES: &[&Rule] = &[&OBJECTIVES_UNDER_EACH_HEAD];

facts! {
    /// Where a plan's objectives fall.
    pub struct ObjectivesFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// The heads under which the plan has an objective.
        pub heads: Fact<Set<Head>>,
    }
}

/// Whether the objectives cover the three heads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Objectives {
    /// They do.
    UnderEachHead,
    /// There is none under these.
    NoneUnder(Set<Head>),
}

impl fmt::Display for Objectives {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnderEachHead => f.write_str("there are objectives under each head"),
            Self::NoneUnder(heads) => write!(f, "no objective for: {heads}"),
        }
    }
}

impl Outcome for Objectives {
    fn standing(&self) -> Standing {
        match self {
            Self::UnderEachHead => Standing::Met,
            Self::NoneUnder(_) => Standing::Warning,
        }
    }
}

/// Whether a plan has an objective under each head. (PRSRA 2011 s. 7(2).)
impl Question for ObjectivesFacts {
    type Outcome = Objectives;

    const RULE: &'static Rule = &OBJECTIVES_UNDER_EACH_HEAD;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Objectives> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&OBJECTIVES_UNDER_EACH_HEAD)?;
        self.area().needed()?;
        let without = self.heads().map(|heads| Set::all().without(*heads));
        weigh
            .test(&OBJECTIVES_UNDER_EACH_HEAD, without.is(Set::is_empty))?
            .settle(Objectives::UnderEachHead, Objectives::NoneUnder(without.needed().unwrap_or_default()))
    }
}
