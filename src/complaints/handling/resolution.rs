//! Informal resolution, the monitoring officers, and what the panel handles as it thinks fit. (SI 2012/62 regs 15, 27
//! to 29.)

use chrono::NaiveDate;

use super::event::{Event, Kind, Resolver};
use super::process::{Complaint, State};
use crate::complaints::rules::*;
use crate::complaints::{AFTER_REPORT, Route, may_resolve};
use crate::law::Rule;
use crate::reasoning::Refusal;

impl Complaint {
    /// Whether Part 4, or what regulation 15 puts in its place, is open; `keeper` keeps it from serious complaints.
    pub(super) fn for_the_panel(&self, keeper: &'static Rule, again: &'static Rule) -> Result<(), Refusal> {
        match (self.kind, self.state) {
            (Kind::ConductMatter, State::NotMade | State::Elsewhere { .. }) => Err(self.refuse(again)),
            (Kind::ConductMatter, _) => Err(Refusal::NoPower(keeper)),
            (_, State::ToRefer { .. } | State::WithIopc | State::Investigated) => {
                Err(Refusal::Forbidden(keeper))
            }
            (_, State::Reported) => Err(Refusal::NoRule(&AFTER_REPORT)),
            (_, State::Open | State::ReferredBack) if self.recorded => Ok(()),
            (_, State::Open | State::ReferredBack | State::NotTakenUp) => {
                Err(Refusal::NotYet { rule: &RECORDED, opens: None })
            }
            _ => Err(self.refuse(again)),
        }
    }

    /// Who deals with it if it is not serious.
    pub(super) fn route(&self, on: NaiveDate) -> Result<Route, Refusal> {
        let route = self.about.route_under(self.area.body_on(on)?)?;
        route.ok_or(Refusal::ConditionUnmet(&OFFICE_HOLDERS))
    }

    /// Whether informal resolution is open.
    pub(super) fn for_resolution(&self, on: NaiveDate) -> Result<(), Refusal> {
        let route = self.route(on)?;
        self.for_the_panel(&OTHER_COMPLAINTS, route.rule())?;
        if route == Route::Panel { Ok(()) } else { Err(Refusal::NoPower(route.rule())) }
    }

    pub(super) fn resolve(&mut self, by: Resolver, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        self.for_resolution(on)?;
        let rule = may_resolve(by, self.area, on)?.rule;
        let appointed = by != Resolver::Panel;
        self.state = State::Resolving { appointed, invited: false, silent: false, since: on };
        Ok(rule)
    }

    pub(super) fn pass_on(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        let route = self.route(on)?;
        self.for_the_panel(&OTHER_COMPLAINTS, route.rule())?;
        if route == Route::Panel {
            return Err(Refusal::NoPower(route.rule()));
        }
        self.state = State::WithOfficer { since: on };
        Ok(route.rule())
    }

    pub(super) fn disapply(&mut self, some: bool) -> Result<&'static Rule, Refusal> {
        if !matches!((self.kind, self.state), (Kind::Complaint, State::Resolving { .. })) {
            self.for_the_panel(&DISAPPLICABLE, &DISAPPLICABLE)?;
        }
        // Regulation 15(1) asks for a reference back under regulation 14(2); a direction on discontinuance is none.
        if self.referred {
            return Err(Refusal::Forbidden(&DISAPPLICABLE));
        }
        if !some {
            return Err(Refusal::ConditionUnmet(&DISAPPLICATION));
        }
        self.state = State::AtDiscretion;
        self.owe(&DISAPPLICATION_TOLD);
        Ok(&DISAPPLICATION)
    }

    /// A step in the course of informal resolution.
    pub(super) fn while_resolving(&mut self, event: &Event) -> Result<&'static Rule, Refusal> {
        let home = match event {
            Event::Remitted {} => &REMITTED,
            Event::CommentInvited {} => &COMMENT,
            Event::SilenceNoted {} => &SILENCE_NOTED,
            Event::ApologyTendered { .. } => &APOLOGY,
            _ => &OUTCOME,
        };
        let refusal = self.refuse(home);
        let State::Resolving { appointed, invited, silent, .. } = &mut self.state else {
            return Err(refusal);
        };
        match event {
            Event::Remitted {} if *appointed => *appointed = false,
            Event::CommentInvited {} if !*invited => *invited = true,
            Event::SilenceNoted {} if *invited && !*silent => *silent = true,
            Event::ApologyTendered { admitted: true, agreed: true } => {}
            Event::ApologyTendered { .. } => return Err(Refusal::Forbidden(&APOLOGY)),
            Event::OutcomeRecorded {} if *invited => self.state = State::Resolved { heard: false },
            Event::SilenceNoted {} | Event::OutcomeRecorded {} if !*invited => {
                return Err(Refusal::NotYet { rule: &COMMENT, opens: None });
            }
            _ => return Err(refusal),
        }
        Ok(home)
    }

    pub(super) fn treat_as_resolved(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        if !matches!(self.state, State::Resolving { .. }) {
            self.for_resolution(on)?;
        }
        self.state = State::Closed;
        Ok(&ALREADY_SETTLED)
    }

    pub(super) fn publish(&mut self, public_interest: Option<bool>) -> Result<&'static Rule, Refusal> {
        let refusal = self.refuse(&PUBLICATION);
        let State::Resolved { heard } = &mut self.state else { return Err(refusal) };
        match public_interest {
            None => *heard = true,
            Some(_) if !*heard => return Err(Refusal::NotYet { rule: &PUBLICATION, opens: None }),
            Some(false) => return Err(Refusal::Forbidden(&PUBLICATION)),
            Some(true) => {}
        }
        Ok(&PUBLICATION)
    }
}
