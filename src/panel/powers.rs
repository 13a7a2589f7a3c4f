//! What a panel may do and what it may not. (PRSRA 2011 ss. 13, 28, 29; Schs 1, 5, 6, 8.)
//!
//! A panel may require the commissioner and the commissioner's staff to come and answer, and require a written
//! response; it may only request the chief constable, and only for an occasion for which it requires the
//! commissioner. It has two vetoes and no more: of a precept and of a chief constable. [`may`] answers for each
//! [`Act`]; when and how a veto takes effect is for the topic it belongs to.
//!
//! ```
//! use pcc_rules::area::Area;
//! use pcc_rules::panel::{Act, REQUEST_CHIEF_CONSTABLE, may};
//! use pcc_rules::Refusal;
//!
//! let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
//! assert_eq!(
//!     may(Act::RequireChiefConstable, Area::Norfolk, day).err(),
//!     Some(Refusal::NoPower(&REQUEST_CHIEF_CONSTABLE))
//! );
//! assert!(may(Act::RequestChiefConstableWithCommissioner, Area::Norfolk, day).is_ok());
//! ```

use core::fmt;

use chrono::NaiveDate;

use super::establishment::PART_2;
use super::functions::{ANNUAL_REPORT_REPORT, PLAN_REPORT};
use super::procedure::SUB_COMMITTEE_MAY_NOT_CO_OPT;
use super::unless_mayors;
use crate::area::Area;
use crate::calendar::Deadline;
use crate::law::{Actor, Confidence, PRSRA_2011, Place, Rule, commenced};
use crate::listed::listed;
use crate::reasoning::{Gap, Judgement, Refusal};

/// Attendance of the commissioner and staff.
pub static REQUIRE_ATTENDANCE: Rule = Rule::power(
    "panel.require-attendance",
    Actor::Panel,
    "the panel may require the commissioner and the commissioner's staff to attend and answer its questions",
)
.towards(&[Actor::Commissioner, Actor::Staff])
.under(&[PRSRA_2011.section("29(1)")])
.in_force(commenced::OUTSIDE_LONDON);

/// The deputy among them.
pub static DEPUTY_IS_STAFF: Rule = Rule::condition(
    "panel.deputy-is-staff",
    Actor::Deputy,
    "the deputy commissioner is one of the commissioner's staff, so the panel may require the deputy too",
)
.under(&[PRSRA_2011.section("18(10)"), PRSRA_2011.section("29(1)")])
.in_force(commenced::OUTSIDE_LONDON);

/// A member of staff keeps back the advice that person gave. Nobody else's, and the commissioner keeps back none.
pub static OWN_ADVICE: Rule = Rule::immunity(
    "panel.own-advice",
    Actor::Staff,
    "a member of staff need not disclose advice which that person gave the commissioner",
)
.towards(&[Actor::Panel])
.under(&[PRSRA_2011.section("29(2)")])
.in_force(commenced::OUTSIDE_LONDON);

/// Written responses.
pub static REQUIRE_RESPONSE: Rule = Rule::power(
    "panel.require-response",
    Actor::Panel,
    "the panel may require a written response to a report or recommendation within a reasonable period it sets",
)
.towards(&[Actor::Commissioner])
.under(&[PRSRA_2011.section("29(3)")])
.in_force(commenced::OUTSIDE_LONDON);

/// What the commissioner owes in return.
pub static COMMISSIONER_COMPLIES: Rule = Rule::duty(
    "panel.commissioner-complies",
    Actor::Commissioner,
    "the commissioner must attend and must respond in writing as the panel requires",
)
.towards(&[Actor::Panel])
.under(&[PRSRA_2011.section("29(4)")])
.in_force(commenced::OUTSIDE_LONDON);

/// What staff owe in return.
pub static STAFF_COMPLY: Rule =
    Rule::duty("panel.staff-comply", Actor::Staff, "staff must attend and answer as the panel requires")
        .towards(&[Actor::Panel])
        .under(&[PRSRA_2011.section("29(5)")])
        .in_force(commenced::OUTSIDE_LONDON);

/// A request, never a requirement, and never without the commissioner.
pub static REQUEST_CHIEF_CONSTABLE: Rule = Rule::power(
    "panel.request-chief-constable",
    Actor::Panel,
    "the panel may request the chief constable to attend on an occasion for which it requires the commissioner",
)
.towards(&[Actor::ChiefConstable])
.under(&[PRSRA_2011.section("29(6)")])
.in_force(commenced::OUTSIDE_LONDON);

/// The scrutiny that is not otherwise provided for.
pub static SCRUTINY: Rule = Rule::duty(
    "panel.scrutiny",
    Actor::Panel,
    "the panel reviews or scrutinises what the commissioner decides and does, and reports or recommends on it",
)
.towards(&[Actor::Commissioner])
.under(&[PRSRA_2011.section("28(6)")])
.in_force(commenced::OUTSIDE_LONDON);

/// Whom the panel scrutinises.
pub static SCRUTINISES_COMMISSIONER: Rule = Rule::condition(
    "panel.scrutinises-commissioner",
    Actor::Panel,
    "the panel scrutinises the commissioner, not the chief constable or the force",
)
.towards(&[Actor::ChiefConstable])
.under(&[PRSRA_2011.section("28(6)")])
.in_force(commenced::OUTSIDE_LONDON)
.confidence_is(Confidence::Inferred);

/// One veto.
pub static MAY_VETO_CHIEF_CONSTABLE: Rule = Rule::power(
    "panel.may-veto-chief-constable",
    Actor::Panel,
    "the panel may, having reviewed a proposed chief constable, veto the appointment",
)
.towards(&[Actor::Commissioner])
.under(&[PRSRA_2011.schedule("8", "5(1)"), PRSRA_2011.section("28(5)")])
.in_force(commenced::SCHEDULE_8);

/// The other.
pub static MAY_VETO_PRECEPT: Rule = Rule::power(
    "panel.may-veto-precept",
    Actor::Panel,
    "the panel may, having reviewed a proposed precept, veto it",
)
.towards(&[Actor::Commissioner])
.under(&[PRSRA_2011.schedule("5", "4"), PRSRA_2011.section("28(5)")])
.in_force(commenced::SCHEDULE_5);

/// Chief executive, chief finance officer and deputy.
pub static SENIOR_APPOINTMENTS: Rule = Rule::duty(
    "panel.senior-appointments",
    Actor::Panel,
    "the panel reviews, hears and recommends on a deputy, chief executive or chief finance officer; it has no veto",
)
.towards(&[Actor::Commissioner])
.under(&[PRSRA_2011.schedule("1", "10"), PRSRA_2011.schedule("1", "11"), PRSRA_2011.schedule("1", "12")])
.in_force(commenced::SCHEDULE_1);

/// The end of an English panel's functions.
pub static ONLY_STATUTORY_FUNCTIONS: Rule = Rule::prohibition(
    "panel.only-statutory-functions",
    Actor::Panel,
    "a panel set up by councils has only the functions that the 2011 Act and fire and rescue law give it",
)
.under(&[PRSRA_2011.schedule("6", "4(6)")])
.in_force(PART_2);

/// No such sentence in Part 3 of the Schedule.
pub static WELSH_FUNCTIONS: Gap = Gap {
    statement: "whether a panel set up by the Secretary of State may take on other functions",
    readings: &[
        "it may not: a body that statute made has only the functions that statute gives it",
        "Part 3 leaves out the limit that Part 2 states, so the limit does not bind there",
    ],
    provisions: &[PRSRA_2011.schedule("6", "13"), PRSRA_2011.schedule("6", "4(6)")],
};

/// How much notice is reasonable.
pub static REASONABLE_NOTICE: Judgement =
    Judgement::new("whether the notice to attend is reasonable", Actor::Panel);
/// Which questions.
pub static NECESSARY_QUESTION: Judgement =
    Judgement::new("whether the question appears necessary for the panel's functions", Actor::Panel);
/// How long for a response.
pub static REASONABLE_PERIOD: Judgement =
    Judgement::new("what period for a written response is reasonable", Actor::Panel);

static ATTENDANCE: &[&Judgement] = &[&REASONABLE_NOTICE, &NECESSARY_QUESTION];
static RESPONSE: &[&Judgement] = &[&REASONABLE_PERIOD];

listed! {
    /// Something a panel might do.
    pub enum Act {
        /// Require the commissioner to attend and answer.
        RequireCommissioner = "require-commissioner",
        /// Require the commissioner to disclose advice received.
        RequireCommissionerOnAdvice = "require-commissioner-on-advice",
        /// Require a member of the commissioner's staff, its chief executive or finance officer included.
        RequireStaff = "require-staff",
        /// Require the deputy commissioner.
        RequireDeputy = "require-deputy",
        /// Require a member of staff to disclose advice that person gave the commissioner.
        RequireStaffOnOwnAdvice = "require-staff-on-own-advice",
        /// Require a member of staff to disclose advice that somebody else gave the commissioner.
        RequireStaffOnOthersAdvice = "require-staff-on-others-advice",
        /// Require the chief constable to attend.
        RequireChiefConstable = "require-chief-constable",
        /// Request the chief constable on an occasion for which the commissioner is required.
        RequestChiefConstableWithCommissioner = "request-chief-constable-with-commissioner",
        /// Request the chief constable on another occasion.
        RequestChiefConstableAlone = "request-chief-constable-alone",
        /// Require a written response to a report or recommendation.
        RequireResponse = "require-response",
        /// Review a decision or action of the commissioner and report on it.
        ReviewCommissioner = "review-commissioner",
        /// Review a decision or action of the chief constable as such.
        ReviewChiefConstable = "review-chief-constable",
        /// Veto a candidate for chief constable.
        VetoChiefConstable = "veto-chief-constable",
        /// Veto a proposed precept.
        VetoPrecept = "veto-precept",
        /// Veto a proposed deputy commissioner.
        VetoDeputy = "veto-deputy",
        /// Veto a proposed chief executive.
        VetoChiefExecutive = "veto-chief-executive",
        /// Veto a proposed chief finance officer.
        VetoChiefFinanceOfficer = "veto-chief-finance-officer",
        /// Veto a police and crime plan.
        VetoPlan = "veto-plan",
        /// Reject an annual report so that it does not stand.
        VetoAnnualReport = "veto-annual-report",
        /// Let a sub-committee co-opt members.
        CoOptBySubCommittee = "co-opt-by-sub-committee",
        /// Exercise a function that neither the 2011 Act nor fire and rescue law gives it.
        TakeOtherFunction = "take-other-function",
    }
}

/// A power, and what goes with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[must_use]
pub struct Permission {
    /// The rule that gives it.
    pub rule: &'static Rule,
    /// The duty of whoever it is used on, if there is one.
    pub owed: Option<&'static Rule>,
    /// What has to be judged in using it.
    pub subject_to: &'static [&'static Judgement],
    /// How soon the duty is to be done.
    pub deadline: Deadline,
}

impl Permission {
    pub(crate) const fn under(rule: &'static Rule) -> Self {
        Self { rule, owed: None, subject_to: &[], deadline: Deadline::NoneStated }
    }

    const fn owing(mut self, duty: &'static Rule) -> Self {
        self.owed = Some(duty);
        self
    }

    const fn judged(mut self, subject_to: &'static [&'static Judgement]) -> Self {
        self.subject_to = subject_to;
        self
    }

    const fn within(mut self, deadline: Deadline) -> Self {
        self.deadline = deadline;
        self
    }
}

impl fmt::Display for Permission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.rule.statement())?;
        if let Some(provision) = self.rule.provisions().first() {
            write!(f, " [{provision}]")?;
        }
        self.subject_to
            .iter()
            .try_for_each(|judgement| write!(f, "; for the {}: {}", judgement.decider, judgement.question))
    }
}

/// Whether the panel of an area may do something on a day.
///
/// # Errors
/// [`Refusal::NoPower`] with the rule that gives something less, or nothing; [`Refusal::ConditionUnmet`],
/// [`Refusal::Forbidden`] and [`Refusal::NoRule`] where one of those it is; and in London, and before the rule
/// was law, [`Unsettled::OutOfForce`](crate::Unsettled::OutOfForce). For the panel of a mayor, the acts that the transfer
/// Orders change are [`Unsettled::NotEncoded`](crate::Unsettled::NotEncoded).
pub fn may(act: Act, area: Area, law_on: NaiveDate) -> Result<Permission, Refusal> {
    let place = area.place();
    let answer = answer(act, place);
    let rule = match &answer {
        Ok(permission) => Some(permission.rule),
        Err(refusal) => refusal.rule(),
    };
    // The gap opens where the panel itself exists.
    rule.unwrap_or(&SUB_COMMITTEE_MAY_NOT_CO_OPT).check_force(place, law_on)?;
    if act.is_of_attendance() {
        unless_mayors(area, law_on)?;
    }
    answer
}

impl Act {
    /// The acts under section 29(1), (2) and (6) and section 28(6), which the Orders for mayors change.
    const fn is_of_attendance(self) -> bool {
        matches!(
            self,
            Self::RequireCommissioner
                | Self::RequireCommissionerOnAdvice
                | Self::RequireStaff
                | Self::RequireStaffOnOwnAdvice
                | Self::RequireStaffOnOthersAdvice
                | Self::RequireDeputy
                | Self::RequestChiefConstableWithCommissioner
                | Self::RequestChiefConstableAlone
                | Self::ReviewCommissioner
        )
    }
}

const fn answer(act: Act, place: Place) -> Result<Permission, Refusal> {
    let attendance = Permission::under(&REQUIRE_ATTENDANCE).judged(ATTENDANCE);
    match act {
        // Section 29(2) speaks of staff alone: the commissioner has no advice to keep back.
        Act::RequireCommissioner | Act::RequireCommissionerOnAdvice => {
            Ok(attendance.owing(&COMMISSIONER_COMPLIES))
        }
        // "Advice given by that person": another's advice is not protected.
        Act::RequireStaff | Act::RequireStaffOnOthersAdvice => Ok(attendance.owing(&STAFF_COMPLY)),
        Act::RequireDeputy => Ok(Permission::under(&DEPUTY_IS_STAFF).judged(ATTENDANCE).owing(&STAFF_COMPLY)),
        Act::RequireStaffOnOwnAdvice => Err(Refusal::NoPower(&OWN_ADVICE)),
        Act::RequireChiefConstable => Err(Refusal::NoPower(&REQUEST_CHIEF_CONSTABLE)),
        // Whoever is requested may decline: no duty answers the power.
        Act::RequestChiefConstableWithCommissioner => {
            Ok(Permission::under(&REQUEST_CHIEF_CONSTABLE).judged(ATTENDANCE))
        }
        Act::RequestChiefConstableAlone => Err(Refusal::ConditionUnmet(&REQUEST_CHIEF_CONSTABLE)),
        Act::RequireResponse => Ok(Permission::under(&REQUIRE_RESPONSE)
            .owing(&COMMISSIONER_COMPLIES)
            .judged(RESPONSE)
            .within(Deadline::Reasonable)),
        Act::ReviewCommissioner => Ok(Permission::under(&SCRUTINY)),
        Act::ReviewChiefConstable => Err(Refusal::NoPower(&SCRUTINISES_COMMISSIONER)),
        Act::VetoChiefConstable => Ok(Permission::under(&MAY_VETO_CHIEF_CONSTABLE)),
        Act::VetoPrecept => Ok(Permission::under(&MAY_VETO_PRECEPT)),
        Act::VetoDeputy | Act::VetoChiefExecutive | Act::VetoChiefFinanceOfficer => {
            Err(Refusal::NoPower(&SENIOR_APPOINTMENTS))
        }
        Act::VetoPlan => Err(Refusal::NoPower(&PLAN_REPORT)),
        Act::VetoAnnualReport => Err(Refusal::NoPower(&ANNUAL_REPORT_REPORT)),
        Act::CoOptBySubCommittee => Err(Refusal::Forbidden(&SUB_COMMITTEE_MAY_NOT_CO_OPT)),
        Act::TakeOtherFunction => match place {
            Place::Wales => Err(Refusal::NoRule(&WELSH_FUNCTIONS)),
            _ => Err(Refusal::NoPower(&ONLY_STATUTORY_FUNCTIONS)),
        },
    }
}
