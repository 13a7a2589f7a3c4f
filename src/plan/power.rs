//! Who may issue or vary a plan, and when jointly. (PRSRA 2011 ss. 5(3), (4), (5A), (5C), 6(3), (4), 18, 19, 62(4).)
//!
//! The body may issue a plan at any time and may vary one. Issuing cannot be passed to the deputy or anybody else;
//! of varying the Act does not say. An acting commissioner may do neither. Where the commissioner is also the fire
//! and rescue authority the plan may be a joint one.

use chrono::NaiveDate;

use crate::area::{Area, Body};
use crate::law::{Actor, Confidence, PRSRA_2011, Place, Rule, Span, commenced};
use crate::listed::listed;
use crate::reasoning::{Gap, Refusal};

listed! {
    /// What is done with a plan.
    pub enum Event {
        /// A plan is issued: the one due after an election, or a further one.
        Issue = "issue",
        /// A plan is varied.
        Variation = "variation",
    }
}

listed! {
    /// Who would issue or vary the plan.
    pub enum Maker {
        /// The commissioner, mayor or Mayor's Office in person.
        Commissioner = "commissioner",
        /// The deputy, by delegation.
        Deputy = "deputy",
        /// Anybody else, by delegation from the commissioner or the deputy.
        Delegate = "delegate",
        /// Somebody the panel has appointed to act as commissioner.
        ActingCommissioner = "acting-commissioner",
    }
}

/// A plan may be issued at any time, not only after an election.
pub static ISSUE_AT_ANY_TIME: Rule =
    Rule::power("plan.issue-at-any-time", Actor::Commissioner, "a plan may be issued at any time")
        .under(&[PRSRA_2011.section("5(3)"), PRSRA_2011.section("6(3)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);

/// A plan may be varied.
pub static VARY: Rule = Rule::power("plan.vary", Actor::Commissioner, "a plan may be varied")
    .under(&[PRSRA_2011.section("5(4)"), PRSRA_2011.section("6(4)")])
    .in_force(commenced::LONDON_THEN_ELSEWHERE);

/// Issuing is not delegable: not to the deputy, not to others, not onward.
pub static ISSUING_NOT_DELEGATED: Rule = Rule::prohibition(
    "plan.issuing-not-delegated",
    Actor::Commissioner,
    "issuing a plan may not be left to the deputy or to anybody else",
)
.towards(&[Actor::Deputy, Actor::Staff])
.under(&[
    PRSRA_2011.section("18(7)(a)"),
    PRSRA_2011.section("18(3)(b)"),
    PRSRA_2011.section("18(3)(d)"),
    PRSRA_2011.section("18(5)(b)"),
    PRSRA_2011.section("19(7)(a)"),
])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

static SINCE_APR_2012: &[Span] = &[commenced::APR_2012];

/// An acting commissioner has every function but this.
pub static NOT_BY_ACTING: Rule = Rule::prohibition(
    "plan.not-by-acting-commissioner",
    Actor::Staff,
    "an acting commissioner may neither issue nor vary a plan",
)
.under(&[PRSRA_2011.section("62(4)")])
.in_force(SINCE_APR_2012);

/// The list of functions that cannot be delegated names issuing, not varying.
pub static VARYING_BY_DELEGATE: Gap = Gap {
    statement: "the functions that cannot be delegated include issuing a plan; varying one is not named",
    readings: &[
        "varying is a function of its own and not on the list, so it may be delegated",
        "a variation is a plan issued in part, so it may not; section 62(4), which names both, shows the care taken",
    ],
    provisions: &[PRSRA_2011.section("18(7)(a)"), PRSRA_2011.section("19(7)(a)")],
};

/// From 3 April 2017.
pub(super) static SINCE_APR_2017: &[Span] = &[commenced::APR_2017];

/// Where the fire rules of a plan apply.
pub static FIRE_AREA: Rule = Rule::condition(
    "plan.fire-area",
    Actor::Commissioner,
    "the police area is that of a fire and rescue authority the commissioner has become, or contains it",
)
.under(&[PRSRA_2011.section("5(5A)"), crate::law::FRSA_2004.section("4A")])
.in_force(SINCE_APR_2017)
.confidence_is(Confidence::Inferred);

/// A joint plan.
pub static JOINT_PLAN: Rule = Rule::power(
    "plan.joint-plan",
    Actor::Commissioner,
    "the commissioner and the fire and rescue authority may prepare the plan jointly",
)
.under(&[PRSRA_2011.section("5(5C)")])
.in_force(SINCE_APR_2017)
.confidence_is(Confidence::Inferred);

pub(super) const RULES: &[&Rule] =
    &[&ISSUE_AT_ANY_TIME, &VARY, &ISSUING_NOT_DELEGATED, &NOT_BY_ACTING, &FIRE_AREA, &JOINT_PLAN];

impl Event {
    /// The power to do it.
    #[must_use]
    pub const fn power(self) -> &'static Rule {
        match self {
            Self::Issue => &ISSUE_AT_ANY_TIME,
            Self::Variation => &VARY,
        }
    }
}

/// Whether somebody may issue or vary a plan; the answer is the power used.
///
/// # Errors
/// [`Refusal::Forbidden`] for a delegate who would issue and an acting commissioner; [`Refusal::NoRule`] for a
/// delegate who would vary; unsettled where the rules are not law there and then.
pub fn may_make(
    event: Event,
    maker: Maker,
    place: Place,
    law_on: NaiveDate,
) -> Result<&'static Rule, Refusal> {
    event.power().check_force(place, law_on)?;
    match (maker, event) {
        (Maker::Commissioner, _) => Ok(event.power()),
        (Maker::Deputy | Maker::Delegate, Event::Issue) => {
            ISSUING_NOT_DELEGATED.check_force(place, law_on)?;
            Err(Refusal::Forbidden(&ISSUING_NOT_DELEGATED))
        }
        (Maker::Deputy | Maker::Delegate, Event::Variation) => Err(Refusal::NoRule(&VARYING_BY_DELEGATE)),
        (Maker::ActingCommissioner, _) => {
            NOT_BY_ACTING.check_force(place, law_on)?;
            Err(Refusal::Forbidden(&NOT_BY_ACTING))
        }
    }
}

/// Whether the fire rules apply there that day: so far, exactly where the commissioner is the fire authority.
///
/// The Act also covers an authority whose area is only part of the police area; none has been made.
#[must_use]
pub fn is_fire_area(area: Area, law_on: NaiveDate) -> bool {
    FIRE_AREA.is_law(area.place(), law_on) && area.body_on(law_on) == Ok(Body::FireCommissioner)
}

/// Whether the plan of an area may be prepared jointly with the fire and rescue authority.
///
/// # Errors
/// [`Refusal::ConditionUnmet`] where the commissioner is not the fire authority; unsettled before 3 April 2017 and
/// in London.
pub fn may_be_joint(area: Area, law_on: NaiveDate) -> Result<&'static Rule, Refusal> {
    JOINT_PLAN.check_force(area.place(), law_on)?;
    if is_fire_area(area, law_on) { Ok(&JOINT_PLAN) } else { Err(Refusal::ConditionUnmet(&FIRE_AREA)) }
}
