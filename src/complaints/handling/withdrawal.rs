//! Withdrawing a complaint. (SI 2012/62 reg. 16.)

use chrono::NaiveDate;

use super::event::{Event, Kind};
use super::process::{Complaint, DAYS_TO_REPLY, State, Wish, WithIopc};
use crate::calendar::plus_days;
use crate::complaints::last_day_to_refer;
use crate::complaints::rules::*;
use crate::law::Rule;
use crate::reasoning::Refusal;

/// Whom a recorded withdrawal has to be told: the office holder, and where it has the complaint the Director General.
pub(super) fn told_of(withdrawn: State) -> impl Iterator<Item = &'static Rule> {
    let referred = matches!(withdrawn, State::Withdrawing { with_iopc: Some(_) });
    let reported: Option<&'static Rule> = referred.then_some(&WITHDRAWAL_REPORTED);
    reported.into_iter().chain([&WITHDRAWAL_TOLD])
}

impl Complaint {
    /// The state once days without a reply have done their work.
    pub(super) fn state_on(&self, on: NaiveDate) -> State {
        match (self.wish, self.withdrawn_state()) {
            (Wish::Asked(day), Some(withdrawn)) if on > plus_days(day, DAYS_TO_REPLY) => withdrawn,
            _ => self.state,
        }
    }

    /// What a withdrawal leads to, where there still is something to withdraw from.
    pub(super) const fn withdrawn_state(&self) -> Option<State> {
        let with_iopc = match self.state {
            State::WithIopc => Some(WithIopc::Undetermined),
            State::Investigated => Some(WithIopc::UnderInvestigation),
            State::Reported => Some(WithIopc::Reported),
            // Paragraphs (3) and (5) ask only whether it was referred and has not been referred back.
            State::ToRefer { .. }
            | State::ReferredBack
            | State::Resolving { .. }
            | State::WithOfficer { .. }
            | State::AtDiscretion
                if self.referred =>
            {
                Some(WithIopc::WithPanel)
            }
            State::Open
            | State::ToRefer { .. }
            | State::ReferredBack
            | State::Resolving { .. }
            | State::WithOfficer { .. }
            | State::AtDiscretion => None,
            _ => return None,
        };
        match self.kind {
            Kind::Complaint => Some(State::Withdrawing { with_iopc }),
            Kind::ConductMatter => None,
        }
    }

    /// Lets days without a reply do their work before anything else happens.
    pub(super) fn lapse(&mut self, on: NaiveDate) {
        let now = self.state_on(on);
        if now != self.state {
            self.withdraw_to(now);
        }
    }

    pub(super) fn withdraw_to(&mut self, state: State) {
        self.state = state;
        self.wish = Wish::None;
        for rule in told_of(state) {
            self.owe(rule);
        }
    }

    pub(super) fn withdraw(&mut self, event: &Event, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        let home = match event {
            Event::Withdrawn {} => &WITHDRAWN,
            Event::Replied { .. } => &WITHDRAWAL_REPLIED,
            _ => &WITHDRAWAL_ASKED,
        };
        if self.kind == Kind::ConductMatter {
            return Err(Refusal::NoPower(home));
        }
        let Some(withdrawn) = self.withdrawn_state() else { return Err(self.refuse(home)) };
        match (event, self.wish) {
            (Event::Withdrawn {}, _) => self.withdraw_to(withdrawn),
            (Event::WithdrawalIndicated {}, Wish::None) => self.wish = Wish::Indicated,
            (Event::WithdrawalAsked {}, Wish::Indicated) => self.wish = Wish::Asked(on),
            (Event::Replied { withdraws: true }, Wish::Asked(_)) => self.withdraw_to(withdrawn),
            (Event::Replied { withdraws: false }, Wish::Asked(_)) => self.wish = Wish::None,
            (Event::Replied { .. }, _) => {
                return Err(Refusal::NotYet { rule: &WITHDRAWAL_ASKED, opens: None });
            }
            _ => return Err(Refusal::ConditionUnmet(home)),
        }
        Ok(home)
    }

    pub(super) fn determine_withdrawal(
        &mut self,
        conduct_matter: bool,
        on: NaiveDate,
    ) -> Result<&'static Rule, Refusal> {
        let State::Withdrawing { with_iopc } = self.state else {
            return Err(self.refuse(&WITHDRAWAL_REVIEWED));
        };
        let by = if with_iopc.is_some() { &WITHDRAWAL_PUBLIC_INTEREST } else { &WITHDRAWAL_REVIEWED };
        self.owe(&WITHDRAWAL_TOLD);
        if !conduct_matter {
            self.state = State::Withdrawn;
            return Ok(by);
        }
        self.kind = Kind::ConductMatter;
        self.recorded = true;
        self.state = match with_iopc {
            Some(WithIopc::Undetermined) => State::WithIopc,
            Some(WithIopc::UnderInvestigation) => State::Investigated,
            Some(WithIopc::Reported) => State::Reported,
            Some(WithIopc::WithPanel) | None => State::ToRefer { last: last_day_to_refer(on), called: false },
        };
        Ok(&BECOMES_CONDUCT_MATTER)
    }
}
