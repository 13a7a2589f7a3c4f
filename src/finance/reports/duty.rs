//! When a chief finance officer must report. (LGFA 1988 s. 114(2), (3), (8), (8A).)
//!
//! The test is what appears to the officer. What is unlawful counts if the authority, a committee, an office-holder, an
//! employee, a member of the force or a joint committee does it; a sub-committee is a committee. A shortfall counts
//! whoever brings it about.

use core::fmt;

use chrono::NaiveDate;

use super::MAYORS_FINANCE_REPORTS;
use super::event::{Authority, Trigger};
use super::rules::{
    FORCE_SHORTFALL_REPORTED, FORCE_UNLAWFUL_REPORTED, SHORTFALL_REPORTED, UNLAWFUL_REPORTED,
};
use crate::area::{Area, Body};
use crate::law::{Actor, Rule};
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Judgement, Outcome, Question, Reasons, Standing, Unsettled, Weigh, facts};

/// What appears to the officer to be unlawful.
pub static APPEARS_UNLAWFUL: Judgement = Judgement::new(
    "does a decision, a course of action or an entry in the accounts appear unlawful?",
    Actor::ChiefFinanceOfficer,
);

/// What appears to the officer to be likely.
pub static APPEARS_SHORT: Judgement = Judgement::new(
    "does the year's spending appear likely to exceed the resources available to meet it?",
    Actor::ChiefFinanceOfficer,
);

/// The same for the chief constable's finance officer.
pub static APPEARS_UNLAWFUL_TO_FORCE: Judgement =
    Judgement::new(APPEARS_UNLAWFUL.question, Actor::ForceFinanceOfficer);

/// The same for the chief constable's finance officer.
pub static APPEARS_SHORT_TO_FORCE: Judgement =
    Judgement::new(APPEARS_SHORT.question, Actor::ForceFinanceOfficer);

listed! {
    /// What appears to be unlawful. (s. 114(2).)
    pub enum Irregularity {
        /// A decision, made or about to be, that involves unlawful expenditure. (a)
        Expenditure = "expenditure",
        /// A course, taken or about to be, that would be unlawful and likely to cause a loss or deficiency. (b)
        LossOrDeficiency = "loss-or-deficiency",
        /// An unlawful entry about to be made in the accounts. (c)
        Entry = "entry",
    }
}

listed! {
    /// Who does it.
    pub enum Doer {
        /// The commissioner, Mayor's Office or chief constable whose finance officer it is.
        Authority = "authority",
        /// A committee or sub-committee of the authority.
        Committee = "committee",
        /// A person who holds any office or employment under it.
        OfficeHolderOrEmployee = "office-holder-or-employee",
        /// A member of the police force of the chief constable, or that the body maintains.
        MemberOfForce = "member-of-force",
        /// A joint committee or sub-committee on which the authority is represented.
        JointCommittee = "joint-committee",
        /// Anybody else.
        SomebodyElse = "somebody-else",
    }
}

facts! {
    /// What a finance officer has before them.
    pub struct FinanceReportFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whose finance officer it is.
        pub of: Fact<Authority>,
        /// What appears to the officer to be unlawful; an empty list for nothing.
        pub irregularities: Fact<Set<Irregularity>>,
        /// Who did it, or is about to.
        pub by: Fact<Doer>,
        /// Whether the year's spending appears likely to exceed the resources available, sums borrowed included.
        pub shortfall: Fact<bool>,
    }
}

/// Which reports are due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct FinanceReportsDue {
    /// From whose finance officer.
    pub of: Authority,
    /// On what; an empty set for no report.
    pub on: Set<Trigger>,
}

impl fmt::Display for FinanceReportsDue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.on.is_empty() {
            write!(f, "no report is due ({})", self.of)
        } else {
            write!(f, "the finance officer must report ({}): {}", self.of, self.on)
        }
    }
}

impl Outcome for FinanceReportsDue {
    fn standing(&self) -> Standing {
        Standing::Stated
    }
}

/// Whether a finance officer must report, and on what. (LGFA 1988 s. 114(2), (3).)
impl Question for FinanceReportFacts {
    type Outcome = FinanceReportsDue;

    const RULE: &'static Rule = &UNLAWFUL_REPORTED;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<FinanceReportsDue> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&UNLAWFUL_REPORTED)?;
        let body = self.area().needed()?.body_on(law_on)?;
        let of = *self.of().needed()?;
        if of == Authority::Body && body == Body::Mayor {
            return Err(Unsettled::NotEncoded(&MAYORS_FINANCE_REPORTS));
        }
        let (unlawful, by_unlawful, short, by_short) = match of {
            Authority::Body => (&UNLAWFUL_REPORTED, &APPEARS_UNLAWFUL, &SHORTFALL_REPORTED, &APPEARS_SHORT),
            Authority::ChiefConstable => (
                &FORCE_UNLAWFUL_REPORTED,
                &APPEARS_UNLAWFUL_TO_FORCE,
                &FORCE_SHORTFALL_REPORTED,
                &APPEARS_SHORT_TO_FORCE,
            ),
        };
        let is_unlawful = self.irregularities().judged(by_unlawful, |found| !found.is_empty());
        let counts = self.by().is(|by| *by != Doer::SomebodyElse);
        let mut on = Set::EMPTY;
        if weigh.test(unlawful, is_unlawful & counts)?.holds()? {
            on.insert(Trigger::Unlawfulness);
        }
        if weigh.test(short, self.shortfall().judged(by_short, |short| *short))?.holds()? {
            on.insert(Trigger::Shortfall);
        }
        Ok(FinanceReportsDue { of, on })
    }
}
