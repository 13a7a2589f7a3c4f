//! A panel's meetings: public or private, on what notice, in person or not, and what does not spoil them.
//!
//! Confirmation hearings and the meeting on the annual report are public; the hearing on a chief constable's
//! removal is private; other meetings are open save for exempt information. Public notice is five clear days in
//! England and three in Wales. Members could attend remotely a meeting held from 4 April 2020 to 6 May 2021. A
//! vacancy or a defective appointment does not make proceedings invalid. (PRSRA 2011 Schs 1, 6, 8; Local Government
//! Act 1972 Part VA; SI 2020/392.)

use chrono::NaiveDate;

use super::delegation::ENACTMENTS;
use super::functions::ANNUAL_REPORT_MEETING;
use super::powers::Permission;
use super::voting::SCHEDULE_6;
use crate::law::{
    Actor, Confidence, Extent, LGA_1972, OutOfForce, PCP_ENACTMENTS_2012, PRSRA_2011, Place, Rule,
    SI_2020_392, Span, commenced, ymd,
};
use crate::listed::listed;
use crate::reasoning::Refusal;

static NOTICE_IN_ENGLAND: &[Span] =
    &[Span::since(ymd(2012, 11, 22), PCP_ENACTMENTS_2012.regulation("3")).within(Extent::ENGLAND)];
static NOTICE_IN_WALES: &[Span] =
    &[Span::since(ymd(2012, 11, 22), PCP_ENACTMENTS_2012.regulation("5")).within(Extent::WALES)];
/// For meetings before 7 May 2021.
static PANDEMIC: &[Span] = &[Span::since(ymd(2020, 4, 4), SI_2020_392.regulation("1"))
    .within(Extent::OUTSIDE_LONDON)
    .until(ymd(2021, 5, 6), SI_2020_392.regulation("2(4)"))];

/// Vacancies and defects.
pub static VALID_DESPITE: Rule = Rule::immunity(
    "panel.valid-despite",
    Actor::Panel,
    "a vacancy or a defect in an appointment does not make the panel's proceedings invalid",
)
.under(&[PRSRA_2011.schedule("6", "30")])
.in_force(SCHEDULE_6);

/// The hearing of a candidate for chief constable.
pub static CHIEF_CONSTABLE_HEARING: Rule = Rule::duty(
    "panel.chief-constable-hearing",
    Actor::Panel,
    "the confirmation hearing of a candidate for chief constable is a public meeting",
)
.towards(&[Actor::Public])
.under(&[PRSRA_2011.schedule("8", "6(2)")])
.in_force(commenced::SCHEDULE_8);

/// The hearing of a candidate for a senior post.
pub static SENIOR_HEARING: Rule = Rule::duty(
    "panel.senior-hearing",
    Actor::Panel,
    "the confirmation hearing of a deputy, chief executive or chief finance officer is a public meeting",
)
.towards(&[Actor::Public])
.under(&[PRSRA_2011.schedule("1", "11(2)")])
.in_force(commenced::SCHEDULE_1);

/// The hearing before a chief constable is called on to go.
pub static REMOVAL_HEARING: Rule = Rule::duty(
    "panel.removal-hearing",
    Actor::Panel,
    "the scrutiny hearing on a chief constable's removal is private; commissioner and chief constable may attend",
)
.towards(&[Actor::ChiefConstable, Actor::Commissioner])
.under(&[PRSRA_2011.schedule("8", "15(9)")])
.in_force(commenced::SCHEDULE_8);

/// Every other meeting.
pub static MEETINGS_OPEN: Rule = Rule::duty(
    "panel.meetings-open",
    Actor::Panel,
    "other meetings are open to the public, save where exempt or confidential information excludes it",
)
.towards(&[Actor::Public])
.under(&[
    LGA_1972.section("100A"),
    PCP_ENACTMENTS_2012.only_schedule("1"),
    PCP_ENACTMENTS_2012.only_schedule("25"),
])
.in_force(ENACTMENTS)
.confidence_is(Confidence::Secondary);

/// Notice in England.
pub static NOTICE_ENGLAND: Rule = Rule::duty(
    "panel.notice-england",
    Actor::Panel,
    "in England public notice of a meeting is given at least five clear days before it",
)
.towards(&[Actor::Public])
.under(&[LGA_1972.section("100A(6)(a)"), PCP_ENACTMENTS_2012.only_schedule("1")])
.in_force(NOTICE_IN_ENGLAND)
.confidence_is(Confidence::Secondary);

/// Notice in Wales.
pub static NOTICE_WALES: Rule = Rule::duty(
    "panel.notice-wales",
    Actor::Panel,
    "in Wales public notice of a meeting is given at least three clear days before it",
)
.towards(&[Actor::Public])
.under(&[LGA_1972.section("100A(6)"), PCP_ENACTMENTS_2012.only_schedule("25")])
.in_force(NOTICE_IN_WALES)
.confidence_is(Confidence::Secondary);

/// Remote meetings in the pandemic.
pub static REMOTE_MEETINGS: Rule = Rule::power(
    "panel.remote-meetings",
    Actor::Panel,
    "members may attend by remote means a meeting held before 7 May 2021",
)
.under(&[SI_2020_392.regulation("5"), SI_2020_392.regulation("2(4)")])
.in_force(PANDEMIC)
.confidence_is(Confidence::Secondary);

listed! {
    /// A meeting of a panel.
    pub enum Hearing {
        /// Confirmation hearing of a candidate for chief constable.
        ChiefConstableAppointment = "chief-constable-appointment",
        /// Confirmation hearing of a deputy, chief executive or chief finance officer.
        SeniorAppointment = "senior-appointment",
        /// The meeting on an annual report.
        AnnualReport = "annual-report",
        /// Scrutiny hearing on the removal of a chief constable.
        ChiefConstableRemoval = "chief-constable-removal",
        /// Any other meeting.
        Other = "other",
    }
}

impl Hearing {
    /// The rule that opens it to the public or closes it.
    #[must_use]
    pub const fn rule(self) -> &'static Rule {
        match self {
            Self::ChiefConstableAppointment => &CHIEF_CONSTABLE_HEARING,
            Self::SeniorAppointment => &SENIOR_HEARING,
            Self::AnnualReport => &ANNUAL_REPORT_MEETING,
            Self::ChiefConstableRemoval => &REMOVAL_HEARING,
            Self::Other => &MEETINGS_OPEN,
        }
    }
}

/// Whether a meeting is open to the public. An open one may still exclude it for exempt information.
///
/// # Errors
/// In London, and before 22 November 2012.
pub fn hearing_is_public(hearing: Hearing, place: Place, law_on: NaiveDate) -> Result<bool, OutOfForce> {
    hearing.rule().check_force(place, law_on)?;
    Ok(hearing != Hearing::ChiefConstableRemoval)
}

/// The clear days of public notice that a meeting takes, unless it is convened at shorter notice.
///
/// # Errors
/// In London, and before 22 November 2012.
pub fn clear_days_of_notice(place: Place, law_on: NaiveDate) -> Result<u16, OutOfForce> {
    let (rule, days) = if place == Place::Wales { (&NOTICE_WALES, 3) } else { (&NOTICE_ENGLAND, 5) };
    rule.check_force(place, law_on).map(|()| days)
}

/// Whether members could attend remotely under the regulations of 2020.
///
/// # Errors
/// Before 4 April 2020, after 6 May 2021, and in London. Whether anything else allows it later the crate does not say.
pub fn may_meet_remotely(place: Place, law_on: NaiveDate) -> Result<Permission, Refusal> {
    REMOTE_MEETINGS.check_force(place, law_on)?;
    Ok(Permission::under(&REMOTE_MEETINGS))
}

listed! {
    /// A flaw in a panel's membership.
    pub enum Flaw {
        /// A seat is vacant.
        Vacancy = "vacancy",
        /// A member's appointment was defective.
        DefectiveAppointment = "defective-appointment",
    }
}

/// The rule by which proceedings stand in spite of a flaw in the membership: the same for both.
///
/// # Errors
/// In London, and before 25 April 2012.
pub fn proceedings_stand_despite(
    flaw: Flaw,
    place: Place,
    law_on: NaiveDate,
) -> Result<&'static Rule, OutOfForce> {
    let rule = match flaw {
        Flaw::Vacancy | Flaw::DefectiveAppointment => &VALID_DESPITE,
    };
    rule.check_force(place, law_on).map(|()| rule)
}
