//! What a panel may do about a complaint, and what it may leave to others. (SI 2012/62 regs 7, 28; PRSRA 2011 Sch. 7
//! paras 3, 6.)
//!
//! The panel resolves; it does not investigate, punish or remove. It may leave its part to one officer, in London to
//! either of two, but not the resolution, for which it may appoint people. Outside London and the mayors' areas it may also arrange for an officer
//! of a council, as for any function that is not special ([`may_delegate`](crate::panel::may_delegate)).

use chrono::NaiveDate;

use super::handling::Resolver;
use super::rules::{
    ALREADY_SETTLED, APOLOGY, DELEGATION, DELEGATION_IN_LONDON, DELEGATION_UNDER_MAYORS, INVESTIGATED_BY,
    NO_HOLDER_AS_DELEGATE, NO_HOLDER_RESOLVES, NO_INVESTIGATION, NO_REMOVAL, NO_SANCTION, NOT_INVESTIGATING,
    RESOLUTION_NOT_DELEGATED, RESOLVERS,
};
use super::{CHIEF_EXECUTIVE_RESOLVES, INFORMAL_RESOLUTION};
use crate::area::{Area, Body};
use crate::commissioner::SUSPEND;
use crate::law::Rule;
use crate::listed::listed;
use crate::panel::Permission;
use crate::reasoning::Refusal;

listed! {
    /// Something a panel might do about a complaint.
    pub enum ComplaintAct {
        /// Resolve it informally, where it is not serious or came back.
        Resolve = "resolve",
        /// Treat it as resolved because it was satisfactorily dealt with before.
        TreatAsResolved = "treat-as-resolved",
        /// Require the office holder's information, documents or attendance.
        RequireAnswers = "require-answers",
        /// Investigate a complaint that is not serious.
        Investigate = "investigate",
        /// Investigate a serious complaint or a conduct matter.
        InvestigateSerious = "investigate-serious",
        /// Pass on an apology that the office holder has not agreed to.
        ApologiseUnasked = "apologise-unasked",
        /// Punish the office holder.
        Punish = "punish",
        /// Suspend a commissioner who is not charged with an offence.
        SuspendUncharged = "suspend-uncharged",
        /// Remove the office holder.
        Remove = "remove",
    }
}

/// Whether a panel may do something about a complaint about a commissioner or deputy.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NoPower`] with the rule, and before the rule was law
/// [`Unsettled::OutOfForce`](crate::Unsettled::OutOfForce).
pub fn may_handle(act: ComplaintAct, area: Area, law_on: NaiveDate) -> Result<Permission, Refusal> {
    let answer: Result<&'static Rule, Refusal> = match act {
        ComplaintAct::Resolve => Ok(&INFORMAL_RESOLUTION),
        ComplaintAct::TreatAsResolved => Ok(&ALREADY_SETTLED),
        ComplaintAct::RequireAnswers => Ok(&NOT_INVESTIGATING),
        ComplaintAct::Investigate => Err(Refusal::Forbidden(&NO_INVESTIGATION)),
        ComplaintAct::InvestigateSerious => Err(Refusal::NoPower(&INVESTIGATED_BY)),
        ComplaintAct::ApologiseUnasked => Err(Refusal::Forbidden(&APOLOGY)),
        ComplaintAct::Punish => Err(Refusal::NoPower(&NO_SANCTION)),
        ComplaintAct::SuspendUncharged => Err(Refusal::ConditionUnmet(&SUSPEND)),
        ComplaintAct::Remove => Err(Refusal::NoPower(&NO_REMOVAL)),
    };
    in_force(answer, area, law_on)
}

listed! {
    /// Whom a panel might leave its part in complaints to.
    pub enum ComplaintDelegate {
        /// The body's chief executive.
        ChiefExecutive = "chief-executive",
        /// The chief executive while acting as commissioner.
        ChiefExecutiveActing = "chief-executive-acting",
        /// The monitoring officer of the Greater London Authority.
        LondonMonitoringOfficer = "london-monitoring-officer",
        /// The monitoring officer of the combined authority.
        AuthorityMonitoringOfficer = "authority-monitoring-officer",
    }
}

/// Whether a panel may leave its part in complaints, informal resolution apart, to somebody. (SI 2012/62 reg. 7.)
///
/// # Errors
/// [`Refusal::Forbidden`] for somebody who is an office holder, [`Refusal::NoPower`] for the officer of another kind of
/// area, and before the rule was law [`Unsettled::OutOfForce`](crate::Unsettled::OutOfForce).
pub fn may_leave_to(to: ComplaintDelegate, area: Area, law_on: NaiveDate) -> Result<Permission, Refusal> {
    let (rule, officer) = match (area.body_on(law_on)?, to) {
        (Body::Mayor, _) => (&DELEGATION_UNDER_MAYORS, ComplaintDelegate::AuthorityMonitoringOfficer),
        // Paragraph (1)(a) names the chief executive of the Mayor's Office too, by Schedule 3 to the Act.
        (Body::MayorsOffice, to) if to != ComplaintDelegate::ChiefExecutive => {
            (&DELEGATION_IN_LONDON, ComplaintDelegate::LondonMonitoringOfficer)
        }
        _ => (&DELEGATION, ComplaintDelegate::ChiefExecutive),
    };
    let answer = match to {
        ComplaintDelegate::ChiefExecutiveActing => Err(Refusal::Forbidden(&NO_HOLDER_AS_DELEGATE)),
        to if to == officer => Ok(rule),
        _ => Err(Refusal::NoPower(rule)),
    };
    in_force(answer, area, law_on)
}

/// Whether somebody may resolve a complaint. (SI 2012/62 regs 7(1), 28(3), (4).)
///
/// # Errors
/// [`Refusal::Forbidden`] for an office holder and for an officer as the panel's delegate; [`Refusal::NoRule`] for the
/// chief executive as the panel's appointee, where the text can be read two ways; and before the rule was law
/// [`Unsettled::OutOfForce`](crate::Unsettled::OutOfForce).
pub fn may_resolve(by: Resolver, area: Area, law_on: NaiveDate) -> Result<Permission, Refusal> {
    INFORMAL_RESOLUTION.check_force(area.place(), law_on)?;
    match by {
        Resolver::Panel => Ok(Permission::under(&INFORMAL_RESOLUTION)),
        Resolver::SubCommittee | Resolver::Member | Resolver::Outsider => Ok(Permission::under(&RESOLVERS)),
        Resolver::ChiefExecutive => Err(Refusal::NoRule(&CHIEF_EXECUTIVE_RESOLVES)),
        Resolver::Delegate => Err(Refusal::Forbidden(&RESOLUTION_NOT_DELEGATED)),
        Resolver::OfficeHolder => Err(Refusal::Forbidden(&NO_HOLDER_RESOLVES)),
    }
}

fn in_force(
    answer: Result<&'static Rule, Refusal>,
    area: Area,
    law_on: NaiveDate,
) -> Result<Permission, Refusal> {
    let rule = match &answer {
        Ok(rule) => Some(*rule),
        Err(refusal) => refusal.rule(),
    };
    if let Some(rule) = rule {
        rule.check_force(area.place(), law_on)?;
    }
    answer.map(Permission::under)
}
