//! What may be issued once the scrutiny has ended. (Sch. 5 para. 5(3); SI 2012/2271 regs 4(2), 6(3), 8.)

use alloc::vec::Vec;
use core::fmt;

use super::rules::{NO_DIRECTION, NOT_ABOVE_REVISED, NOT_BELOW_REVISED};
use super::{Direction, Recommendation};
use crate::law::{Actor, PCP_REGS_2012, PRSRA_2011, Rule};
use crate::money::Pounds;
use crate::reasoning::{Gap, Judgement, Needs, Refusal, Unsettled};

/// A recommendation that names no figure still opens those that accord with it.
pub static ACCORDS: Judgement = Judgement::new(
    "whether the precept accords with a recommendation of the panel that names no figure",
    Actor::Commissioner,
);

/// READING: the bar on the vetoed precept gives way to the regulations, which without a direction set no limit.
pub static VETOED_FIGURE: Gap = Gap {
    statement: "whether, after a veto that gave no direction, the vetoed figure may be proposed again and issued",
    readings: &[
        "it may: regulation 8(2) allows any different precept, and the bar on the vetoed one is subject to the regulations",
        "it may not: nothing in the regulations lifts the bar in words, as regulation 4(2) does",
    ],
    provisions: &[
        PRSRA_2011.schedule("5", "6(2)"),
        PRSRA_2011.schedule("5", "6(5)"),
        PCP_REGS_2012.regulation("8(2)"),
    ],
};

/// The figures open without a recommendation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case", tag = "kind"))]
pub enum Limit {
    /// One sum alone.
    Only {
        /// The sum.
        precept: Pounds,
    },
    /// This sum or less.
    AtMost {
        /// The revised precept.
        precept: Pounds,
    },
    /// This sum or more.
    AtLeast {
        /// The revised precept.
        precept: Pounds,
    },
    /// Any sum; of the vetoed one the law does not plainly say.
    AnyBut {
        /// The vetoed precept.
        vetoed: Pounds,
    },
}

/// What may be issued, and under which rule.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Issuable {
    limit: Limit,
    recommendations: Vec<Recommendation>,
    rule: &'static Rule,
    /// What refuses a figure outside: the rule itself where it forbids, else no power is given.
    forbids: bool,
}

impl Issuable {
    /// One sum alone, because a rule gives no power to issue another.
    pub(super) const fn only(precept: Pounds, rule: &'static Rule) -> Self {
        Self { limit: Limit::Only { precept }, recommendations: Vec::new(), rule, forbids: false }
    }

    /// The proposed precept, or as recommended.
    pub(super) const fn proposed_or(
        precept: Pounds,
        recommendations: Vec<Recommendation>,
        rule: &'static Rule,
    ) -> Self {
        Self { limit: Limit::Only { precept }, recommendations, rule, forbids: true }
    }

    /// After the second report: a limit on one side of the revised precept. (Reg. 8(3).)
    pub(super) const fn revised_or(
        because: Direction,
        vetoed: Pounds,
        precept: Pounds,
        recommendations: Vec<Recommendation>,
    ) -> Self {
        let (limit, rule) = match because {
            Direction::TooHigh => (Limit::AtMost { precept }, &NOT_ABOVE_REVISED),
            Direction::TooLow => (Limit::AtLeast { precept }, &NOT_BELOW_REVISED),
            Direction::Neither => (Limit::AnyBut { vetoed }, &NO_DIRECTION),
        };
        Self { limit, recommendations, rule, forbids: true }
    }

    /// The figures open without a recommendation.
    #[must_use]
    pub const fn limit(&self) -> Limit {
        self.limit
    }

    /// The figures that a recommendation names, which are open too.
    pub fn recommended(&self) -> impl Iterator<Item = Pounds> {
        self.recommendations.iter().filter_map(|one| one.precept)
    }

    /// The rule that sets the limit.
    #[must_use]
    pub const fn rule(&self) -> &'static Rule {
        self.rule
    }

    /// Whether a sum is among them.
    ///
    /// # Errors
    /// [`Refusal`] with the rule that sets the limit; for judgement where a recommendation names no figure.
    pub fn allows(&self, sum: Pounds) -> Result<(), Refusal> {
        let inside = match self.limit {
            Limit::Only { precept } => sum == precept,
            Limit::AtMost { precept } => sum <= precept,
            Limit::AtLeast { precept } => sum >= precept,
            Limit::AnyBut { vetoed } if sum == vetoed => return Err(Refusal::NoRule(&VETOED_FIGURE)),
            Limit::AnyBut { .. } => true,
        };
        if inside || self.recommended().any(|recommended| recommended == sum) {
            Ok(())
        } else if self.recommendations.iter().any(|one| one.precept.is_none()) {
            Err(Refusal::Unsettled(Unsettled::ForJudgement { judgement: &ACCORDS, needs: Needs::NONE }))
        } else if self.forbids {
            Err(Refusal::Forbidden(self.rule))
        } else {
            Err(Refusal::NoPower(self.rule))
        }
    }
}

/// `£275.00 or less, or as recommended £276.00`.
impl fmt::Display for Issuable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.limit {
            Limit::Only { precept } => write!(f, "{precept:#}"),
            Limit::AtMost { precept } => write!(f, "{precept:#} or less"),
            Limit::AtLeast { precept } => write!(f, "{precept:#} or more"),
            Limit::AnyBut { vetoed } => write!(f, "any sum but the vetoed {vetoed:#}"),
        }?;
        self.recommended().try_for_each(|precept| write!(f, ", or as recommended {precept:#}"))?;
        if self.recommendations.iter().any(|one| one.precept.is_none()) {
            f.write_str(", or in accordance with a recommendation that names no figure")?;
        }
        Ok(())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Issuable {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut out = serializer.serialize_struct("Issuable", 3)?;
        out.serialize_field("limit", &self.limit)?;
        out.serialize_field("recommendations", &self.recommendations)?;
        out.serialize_field("rule", self.rule.id())?;
        out.end()
    }
}
