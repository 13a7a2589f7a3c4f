//! A panel's own rules of procedure. (PRSRA 2011 Sch. 6 para. 25.)
//!
//! A panel must make rules of procedure, which must cover how its chair is appointed, resigns and is removed. They
//! may say how the panel decides ([`DecisionFacts`](super::DecisionFacts)) and provide for sub-committees, which may
//! not co-opt. They may not give special functions away ([`may_delegate`](super::may_delegate)). Law from 25 April
//! 2012, outside London.

use core::fmt;

use chrono::NaiveDate;

use super::voting::SCHEDULE_6;
use crate::law::{Actor, PRSRA_2011, Rule};
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Weigh, facts};

/// That there are rules.
pub static RULES_OF_PROCEDURE: Rule =
    Rule::duty("panel.rules-of-procedure", Actor::Panel, "the panel makes rules of procedure")
        .under(&[PRSRA_2011.schedule("6", "25(1)")])
        .in_force(SCHEDULE_6);

/// What they must cover.
pub static CHAIR: Rule = Rule::duty(
    "panel.chair",
    Actor::Panel,
    "the rules of procedure provide for the chair's appointment, resignation and removal",
)
.under(&[PRSRA_2011.schedule("6", "25(2)")])
.in_force(SCHEDULE_6);

/// What they may say about decisions.
pub static METHOD_OF_DECISION: Rule = Rule::power(
    "panel.method-of-decision",
    Actor::Panel,
    "the rules of procedure may say how the panel makes decisions",
)
.under(&[PRSRA_2011.schedule("6", "25(3)(a)")])
.in_force(SCHEDULE_6);

/// What they may say about sub-committees.
pub static SUB_COMMITTEES: Rule = Rule::power(
    "panel.sub-committees",
    Actor::Panel,
    "the rules of procedure may provide for sub-committees",
)
.under(&[PRSRA_2011.schedule("6", "25(3)(b)"), PRSRA_2011.schedule("6", "25(5)")])
.in_force(SCHEDULE_6);

/// What a sub-committee may not do.
pub static SUB_COMMITTEE_MAY_NOT_CO_OPT: Rule = Rule::prohibition(
    "panel.sub-committee-may-not-co-opt",
    Actor::Panel,
    "a sub-committee of the panel may not co-opt members",
)
.under(&[PRSRA_2011.schedule("6", "25(4)")])
.in_force(SCHEDULE_6);

listed! {
    /// Something that rules of procedure can provide for.
    pub enum ProcedureItem {
        /// Appointing the chair.
        ChairAppointment = "chair-appointment",
        /// The chair's resignation.
        ChairResignation = "chair-resignation",
        /// Removing the chair.
        ChairRemoval = "chair-removal",
        /// How decisions are made. Optional.
        MethodOfDecision = "method-of-decision",
        /// Sub-committees. Optional.
        SubCommittees = "sub-committees",
    }
}

impl ProcedureItem {
    /// The rule that asks for it or allows it.
    #[must_use]
    pub const fn rule(self) -> &'static Rule {
        match self {
            Self::ChairAppointment | Self::ChairResignation | Self::ChairRemoval => &CHAIR,
            Self::MethodOfDecision => &METHOD_OF_DECISION,
            Self::SubCommittees => &SUB_COMMITTEES,
        }
    }

    /// Whether the rules must provide for it.
    #[must_use]
    pub const fn is_required(self) -> bool {
        matches!(self, Self::ChairAppointment | Self::ChairResignation | Self::ChairRemoval)
    }
}

facts! {
    /// A panel's rules of procedure.
    pub struct ProcedureFacts {
        /// What they provide for; `Known(None)` if the panel has made none.
        pub rules: Fact<Option<Set<ProcedureItem>>>,
    }
}

/// Whether a panel's rules of procedure are what they must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Procedure {
    /// They are.
    Complete,
    /// They leave these out.
    Missing(Set<ProcedureItem>),
    /// There are none.
    NotMade,
}

impl fmt::Display for Procedure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Complete => f.write_str("the rules of procedure cover all they must"),
            Self::Missing(items) => write!(f, "the rules of procedure leave out: {items}"),
            Self::NotMade => f.write_str("the panel has made no rules of procedure"),
        }
    }
}

impl Outcome for Procedure {
    fn standing(&self) -> Standing {
        match self {
            Self::Complete => Standing::Met,
            Self::Missing(_) | Self::NotMade => Standing::NotMet,
        }
    }
}

/// Whether a panel has the rules of procedure it must have. (PRSRA 2011 Sch. 6 para. 25.)
impl Question for ProcedureFacts {
    type Outcome = Procedure;

    const RULE: &'static Rule = &RULES_OF_PROCEDURE;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Procedure> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        if !weigh.test(&RULES_OF_PROCEDURE, self.rules().is(Option::is_some))?.holds()? {
            return Ok(Procedure::NotMade);
        }
        let given = self.rules().needed()?.unwrap_or_default();
        let required: Set<_> = ProcedureItem::ALL.iter().copied().filter(|item| item.is_required()).collect();
        let missing = required.without(given);
        weigh.test(&CHAIR, missing.is_empty().into())?;
        Ok(if missing.is_empty() { Procedure::Complete } else { Procedure::Missing(missing) })
    }
}
