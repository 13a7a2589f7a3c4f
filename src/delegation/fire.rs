//! Functions of a commissioner's fire and rescue authority. (SI 2017/864 arts 4 to 8 and the other areas' Orders.)
//!
//! Where the commissioner is the fire and rescue authority the Order for the area, and not section 18, says what may
//! be delegated and to whom: the deputy, the authority's staff or the commissioner's staff, and nobody else. Eleven
//! functions stay with the authority; four go to the deputy or to nobody; one, making the risk management plan, to
//! the chief fire officer or to nobody. The deputy may delegate onward to either staff, but none of the four.
//!
//! The Orders for Essex, Staffordshire, Northamptonshire and Cumbria agree. North Yorkshire's was revoked with the
//! commissioner and was not read.

use core::fmt;

use chrono::NaiveDate;

use super::rules::{
    BY_NOBODY_ELSE, FIRE_ARRANGEMENTS, FIRE_BY_DEPUTY, FIRE_DEPUTY_ALONE, FIRE_KEPT, FIRE_NOT_BY_DEPUTY,
    FIRE_RISK_PLAN, ONLY_WHAT_IS_HELD,
};
use super::{Grantor, Obstacle};
use crate::area::{Area, Body};
use crate::law::{LeftOut, Rule, SI_2018_970};
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Outcome, Question, Read, Reasons, Standing, Truth, Unsettled, Weigh, facts};

/// North Yorkshire, from 15 November 2018 to 6 May 2024.
pub static NORTH_YORKSHIRES_FIRE: LeftOut = LeftOut {
    provision: SI_2018_970.article("4"),
    reason: "the Order was revoked with the commissioner, and its text was not read",
};

listed! {
    /// A function of a fire and rescue authority, as far as delegation tells them apart.
    pub enum FireFunction {
        /// Calculating a council tax requirement. (art. 5(1)(a).)
        CalculateCouncilTax = "calculate-council-tax",
        /// Approving the fire and rescue plan and statement. (art. 5(1)(b).)
        ApproveFirePlan = "approve-fire-plan",
        /// Approving the integrated risk management plan. (art. 5(1)(c).)
        ApproveRiskPlan = "approve-risk-plan",
        /// Appointing, suspending or dismissing the chief fire officer. (art. 5(1)(d).)
        AppointOrDismissChiefFireOfficer = "appoint-or-dismiss-chief-fire-officer",
        /// Holding the chief fire officer to account. (art. 5(1)(e).)
        HoldChiefFireOfficerToAccount = "hold-chief-fire-officer-to-account",
        /// Approving a pay policy statement. (art. 5(1)(f).)
        ApprovePayPolicy = "approve-pay-policy",
        /// Approving arrangements for a reinforcement scheme. (art. 5(1)(g).)
        ApproveReinforcementScheme = "approve-reinforcement-scheme",
        /// Approving arrangements with other employers of fire-fighters. (art. 5(1)(h).)
        ApproveOtherEmployers = "approve-other-employers",
        /// Approving arrangements for others to discharge functions. (art. 5(1)(i).)
        ApproveDischargeByOthers = "approve-discharge-by-others",
        /// Approving plans for emergencies. (art. 5(1)(j).)
        ApproveEmergencyPlans = "approve-emergency-plans",
        /// Approving co-operation with other responders. (art. 5(1)(k).)
        ApproveResponderCoOperation = "approve-responder-co-operation",
        /// Determining priorities and objectives for the fire and rescue plan. (art. 6(a).)
        DeterminePriorities = "determine-priorities",
        /// Attending a meeting of the panel that has required it. (art. 6(b).)
        AttendPanel = "attend-panel",
        /// Appointing a local auditor. (art. 6(c).)
        AppointAuditor = "appoint-auditor",
        /// Deciding whether to limit the auditor's liability. (art. 6(d).)
        LimitAuditorsLiability = "limit-auditors-liability",
        /// Preparing and publishing the integrated risk management plan. (art. 8.)
        PrepareRiskPlan = "prepare-risk-plan",
        /// Any other function.
        Other = "other",
    }
}

impl FireFunction {
    /// The rule that confines it, if one does.
    #[must_use]
    pub const fn confined_by(self) -> Option<&'static Rule> {
        match self {
            Self::DeterminePriorities
            | Self::AttendPanel
            | Self::AppointAuditor
            | Self::LimitAuditorsLiability => Some(&FIRE_DEPUTY_ALONE),
            Self::PrepareRiskPlan => Some(&FIRE_RISK_PLAN),
            Self::Other => None,
            _ => Some(&FIRE_KEPT),
        }
    }
}

listed! {
    /// For whom a fire function would be delegated.
    pub enum FireDelegate {
        /// The deputy commissioner.
        Deputy = "deputy",
        /// The chief fire officer, who is on the authority's staff.
        ChiefFireOfficer = "chief-fire-officer",
        /// Anybody else on the fire and rescue authority's staff.
        AuthorityStaff = "authority-staff",
        /// The commissioner's chief executive, chief finance officer or other staff.
        CommissionersStaff = "commissioners-staff",
        /// Anybody else.
        AnybodyElse = "anybody-else",
    }
}

facts! {
    /// An arrangement for somebody to exercise a function of a commissioner's fire and rescue authority.
    pub struct FireArrangementFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// The function.
        pub function: Fact<FireFunction>,
        /// Who delegates.
        pub grantor: Fact<Grantor>,
        /// To whom.
        pub delegate: Fact<FireDelegate>,
        /// The authority has delegated the function to the deputy. Asked where the deputy delegates.
        pub deputy_holds: Fact<bool>,
    }
}

/// Whether a fire function may be delegated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum FireArrangement {
    /// It may.
    May,
    /// It may not, for these reasons.
    MayNot(Set<Obstacle>),
    /// The commissioner is not the fire and rescue authority.
    NotApplicable,
}

impl fmt::Display for FireArrangement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::May => f.write_str("may be delegated"),
            Self::MayNot(obstacles) => write!(f, "may not be delegated: {obstacles}"),
            Self::NotApplicable => f.write_str("the commissioner is not the fire and rescue authority"),
        }
    }
}

impl Outcome for FireArrangement {
    fn standing(&self) -> Standing {
        match self {
            Self::May => Standing::Met,
            Self::MayNot(_) => Standing::NotMet,
            Self::NotApplicable => Standing::NotApplicable,
        }
    }
}

/// Whether a fire function may be delegated. (SI 2017/864 arts 4 to 8 and the other areas' Orders.)
impl Question for FireArrangementFacts {
    type Outcome = FireArrangement;

    const RULE: &'static Rule = &FIRE_ARRANGEMENTS;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<FireArrangement> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&FIRE_ARRANGEMENTS)?;
        let area = *self.area().needed()?;
        if area.body_on(law_on)? != Body::FireCommissioner {
            weigh.test(&FIRE_ARRANGEMENTS, Truth::NotMet)?;
            return Ok(FireArrangement::NotApplicable);
        }
        if area == Area::NorthYorkshire {
            return Err(Unsettled::NotEncoded(&NORTH_YORKSHIRES_FIRE));
        }
        let mut obstacles = Set::EMPTY;
        let grantor = *self.grantor().needed()?;
        if grantor == Grantor::Delegate {
            weigh.test(&BY_NOBODY_ELSE, Truth::NotMet)?;
            obstacles.insert(Obstacle::NoPower);
            return Ok(FireArrangement::MayNot(obstacles));
        }
        let function = *self.function().needed()?;
        let confined = function.confined_by();
        let by_deputy = grantor == Grantor::Deputy;
        let can_hold = confined.is_none() || confined == Some(&FIRE_DEPUTY_ALONE);
        let held = match (by_deputy, can_hold) {
            (false, _) => Read::Known(true),
            (true, true) => self.deputy_holds().map(|holds| *holds),
            (true, false) => Read::Known(false),
        };
        let (held, delegate) = held.zip(self.delegate().map(|delegate| *delegate)).needed()?;
        if by_deputy && !weigh.test(&ONLY_WHAT_IS_HELD, held.into())?.holds()? {
            obstacles.insert(Obstacle::NotHeld);
        }
        let power = if by_deputy { &FIRE_BY_DEPUTY } else { &FIRE_ARRANGEMENTS };
        let named = delegate != FireDelegate::AnybodyElse && !(by_deputy && delegate == FireDelegate::Deputy);
        if !weigh.test(power, named.into())?.holds()? {
            obstacles.insert(Obstacle::NotAmongThose);
        }
        if let Some(rule) = confined {
            let fits = if by_deputy || rule == &FIRE_KEPT {
                false
            } else if rule == &FIRE_RISK_PLAN {
                delegate == FireDelegate::ChiefFireOfficer
            } else {
                delegate == FireDelegate::Deputy
            };
            // What the deputy may have and not pass on is shut by the article on the deputy.
            let rule = if by_deputy && can_hold { &FIRE_NOT_BY_DEPUTY } else { rule };
            if !weigh.test(rule, fits.into())?.holds()? {
                obstacles.insert(Obstacle::FunctionKept);
            }
        }
        Ok(if obstacles.is_empty() { FireArrangement::May } else { FireArrangement::MayNot(obstacles) })
    }
}
