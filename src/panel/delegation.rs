//! What a panel may leave to a sub-committee or an officer. (PRSRA 2011 Sch. 6 para. 27; SI 2012/2734 reg. 7.)
//!
//! Special functions are for the panel itself: no committee or sub-committee may discharge them. They are the
//! draft plan, the annual report, senior appointments, the precept and the appointment of a chief constable;
//! from 3 April 2017 also plan, report and precept of a fire and rescue authority. The list is closed: general
//! scrutiny, the commissioner's suspension, an acting commissioner, complaints and the removal of a chief
//! constable are not on it. Those a panel may arrange for a sub-committee, or an officer of a council in the
//! area, to discharge: law from 22 November 2012.

use chrono::NaiveDate;

use super::powers::Permission;
use super::voting::SCHEDULE_6;
use crate::law::{
    Actor, Confidence, Extent, PCP_ENACTMENTS_2012, PRSRA_2011, Place, Rule, Span, commenced, ymd,
};
use crate::listed::listed;
use crate::reasoning::{Gap, Refusal};

/// The regulations that apply local authority law to panels.
pub(super) static ENACTMENTS: &[Span] =
    &[Span::since(ymd(2012, 11, 22), PCP_ENACTMENTS_2012.regulation("1(1)")).within(Extent::OUTSIDE_LONDON)];
static FIRE: &[Span] = &[commenced::APR_2017];

/// What only the panel itself may do.
pub static SPECIAL_FUNCTIONS: Rule = Rule::prohibition(
    "panel.special-functions",
    Actor::Panel,
    "a special function may not be discharged by a committee or sub-committee of the panel",
)
.under(&[PRSRA_2011.schedule("6", "27(1)"), PRSRA_2011.schedule("6", "27(2)")])
.in_force(SCHEDULE_6);

/// The same of the fire and rescue authority's plan, report and precept.
pub static SPECIAL_FIRE_FUNCTIONS: Rule = Rule::prohibition(
    "panel.special-fire-functions",
    Actor::Panel,
    "plan, report and precept of a fire and rescue authority are special functions too",
)
.under(&[PRSRA_2011.schedule("6", "27(3)"), PRSRA_2011.schedule("6", "27(1)")])
.in_force(FIRE);

/// What may be arranged for the rest.
pub static MAY_DELEGATE: Rule = Rule::power(
    "panel.may-delegate",
    Actor::Panel,
    "the panel may arrange for other functions to be discharged by a sub-committee or a council's officer",
)
.under(&[PCP_ENACTMENTS_2012.regulation("7"), PRSRA_2011.schedule("6", "27(1)")])
.in_force(ENACTMENTS);

/// That the list is closed.
pub static NOT_SPECIAL: Rule = Rule::condition(
    "panel.not-special",
    Actor::Panel,
    "a function that the list does not name, such as suspending the commissioner, is not a special function",
)
.under(&[PRSRA_2011.schedule("6", "27(2)")])
.in_force(SCHEDULE_6)
.confidence_is(Confidence::Inferred);

/// Paragraph 27 speaks of committees; regulation 7 is subject to it and speaks of officers as well.
pub static SPECIAL_TO_OFFICER: Gap = Gap {
    statement: "whether a panel may arrange for an officer to discharge a special function",
    readings: &[
        "it may not: the power is subject to paragraph 27, which keeps special functions for the whole panel",
        "paragraph 27 bars committees and sub-committees alone, so an officer is not barred",
    ],
    provisions: &[PRSRA_2011.schedule("6", "27(1)"), PCP_ENACTMENTS_2012.regulation("7")],
};

listed! {
    /// A function of a panel.
    pub enum Function {
        /// Review of the draft plan or variation: section 28(3).
        PlanReview = "plan-review",
        /// The annual report: section 28(4).
        AnnualReport = "annual-report",
        /// A proposed deputy, chief executive or chief finance officer: Schedule 1 paragraphs 10 and 11.
        SeniorAppointment = "senior-appointment",
        /// The precept: Schedule 5.
        Precept = "precept",
        /// Appointing a chief constable: Schedule 8 Part 1.
        ChiefConstableAppointment = "chief-constable-appointment",
        /// Review of a fire and rescue plan or statement.
        FirePlanReview = "fire-plan-review",
        /// A fire and rescue authority's annual report.
        FireAnnualReport = "fire-annual-report",
        /// A fire and rescue authority's precept.
        FirePrecept = "fire-precept",
        /// Scrutiny of other decisions and actions: section 28(6).
        GeneralScrutiny = "general-scrutiny",
        /// Suspending the commissioner: section 30.
        Suspension = "suspension",
        /// Appointing an acting commissioner: section 62.
        ActingCommissioner = "acting-commissioner",
        /// Complaints about the commissioner or deputy.
        Complaints = "complaints",
        /// Scrutiny of a proposal to remove a chief constable: Schedule 8 Part 2.
        ChiefConstableRemoval = "chief-constable-removal",
    }
}

impl Function {
    /// The rule that makes it special, or that says it is not.
    #[must_use]
    pub const fn rule(self) -> &'static Rule {
        match self {
            Self::PlanReview
            | Self::AnnualReport
            | Self::SeniorAppointment
            | Self::Precept
            | Self::ChiefConstableAppointment => &SPECIAL_FUNCTIONS,
            Self::FirePlanReview | Self::FireAnnualReport | Self::FirePrecept => &SPECIAL_FIRE_FUNCTIONS,
            Self::GeneralScrutiny
            | Self::Suspension
            | Self::ActingCommissioner
            | Self::Complaints
            | Self::ChiefConstableRemoval => &NOT_SPECIAL,
        }
    }

    /// Whether it is a special function, once its rule is law.
    #[must_use]
    pub const fn is_special(self) -> bool {
        !matches!(
            self,
            Self::GeneralScrutiny
                | Self::Suspension
                | Self::ActingCommissioner
                | Self::Complaints
                | Self::ChiefConstableRemoval
        )
    }
}

listed! {
    /// Whom a panel might leave a function to.
    pub enum Delegate {
        /// A sub-committee of the panel.
        SubCommittee = "sub-committee",
        /// An officer of a council in the area.
        Officer = "officer",
    }
}

/// Whether the panel of a place may leave a function to somebody on a day.
///
/// # Errors
/// [`Refusal::Forbidden`] for a special function and a sub-committee; [`Refusal::NoRule`] for a special function
/// and an officer, where the text can be read two ways; and in London, and before the rule was law.
pub fn may_delegate(
    function: Function,
    to: Delegate,
    place: Place,
    law_on: NaiveDate,
) -> Result<Permission, Refusal> {
    function.rule().check_force(place, law_on)?;
    if function.is_special() && to == Delegate::SubCommittee {
        return Err(Refusal::Forbidden(function.rule()));
    }
    // Before regulation 7 nothing spoke of officers, nor of any function.
    MAY_DELEGATE.check_force(place, law_on)?;
    if function.is_special() {
        return Err(Refusal::NoRule(&SPECIAL_TO_OFFICER));
    }
    Ok(Permission::under(&MAY_DELEGATE))
}
