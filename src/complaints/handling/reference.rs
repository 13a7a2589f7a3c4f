//! Finding serious, calling in, referring, and what the Director General makes of it. (SI 2012/62 regs 13, 14, 18, 24.)

use chrono::NaiveDate;

use super::event::{Determined, Direction, Kind};
use super::process::{Complaint, State};
use crate::complaints::last_day_to_refer;
use crate::complaints::rules::*;
use crate::law::Rule;
use crate::reasoning::Refusal;

impl Complaint {
    pub(super) fn find_serious(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        if self.kind == Kind::ConductMatter {
            return Err(Refusal::NoPower(&SERIOUS_COMPLAINT));
        }
        match self.state {
            State::Open
            | State::NotTakenUp
            | State::Resolving { .. }
            | State::Resolved { .. }
            | State::WithOfficer { .. }
            | State::AtDiscretion
            | State::Closed
                if !self.considered =>
            {
                self.state = State::ToRefer { last: last_day_to_refer(on), called: false };
                Ok(&SERIOUS_COMPLAINT)
            }
            _ if self.considered => Err(self.refuse(&REFERRED_ONCE)),
            _ => Err(self.refuse(&SERIOUS_COMPLAINT)),
        }
    }

    pub(super) fn call_in(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        match self.state {
            // What must be referred already keeps its earlier day.
            State::ToRefer { .. } => Ok(&CALLED_IN),
            State::Resolving { .. } => {
                self.state = State::ToRefer { last: last_day_to_refer(on), called: true };
                Ok(&RESOLUTION_GIVES_WAY)
            }
            // "At any time", already being investigated or considered or not. (Reg. 13(5).)
            State::Open
            | State::NotTakenUp
            | State::WithIopc
            | State::Investigated
            | State::Reported
            | State::ReferredBack
            | State::Resolved { .. }
            | State::WithOfficer { .. }
            | State::AtDiscretion
            | State::Closed => {
                self.state = State::ToRefer { last: last_day_to_refer(on), called: true };
                Ok(&CALLED_IN)
            }
            _ => Err(self.refuse(&CALLED_IN)),
        }
    }

    pub(super) fn refer(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        let rule = self.referred_by();
        let State::ToRefer { last, .. } = self.state else { return Err(self.refuse(rule)) };
        if on > last {
            self.late.push((on, last));
        }
        self.state = State::WithIopc;
        self.referred = true;
        self.owe(&REFERENCE_TOLD);
        Ok(rule)
    }

    pub(super) fn determine(&mut self, outcome: Determined) -> Result<&'static Rule, Refusal> {
        if self.state != State::WithIopc {
            return Err(self.refuse(&IOPC_DETERMINES));
        }
        self.considered = true;
        match outcome {
            Determined::Investigate => {
                self.state = State::Investigated;
                Ok(&INVESTIGATED_BY)
            }
            Determined::ReferBack => {
                self.state = self.returned();
                self.referred = false;
                self.owe(&REFERRED_BACK_TOLD);
                Ok(&REFERRED_BACK)
            }
        }
    }

    /// Where what comes back stands: a complaint goes to Part 4, a conduct matter is for the panel.
    pub(super) const fn returned(&self) -> State {
        match self.kind {
            Kind::Complaint => State::ReferredBack,
            Kind::ConductMatter => State::AtDiscretion,
        }
    }

    pub(super) fn discontinue(&mut self, direction: Direction) -> Result<&'static Rule, Refusal> {
        if self.state != State::Investigated {
            return Err(self.refuse(&INVESTIGATION_DISCONTINUED));
        }
        self.state = match (direction, self.kind) {
            (Direction::Disapply | Direction::Resolve, Kind::ConductMatter) => {
                return Err(Refusal::NoPower(&INVESTIGATION_DISCONTINUED));
            }
            (Direction::NoFurtherAction, _) => State::Discontinued,
            (Direction::Report, _) => State::Investigated,
            (Direction::Resolve, Kind::Complaint) => State::ReferredBack,
            (Direction::Disapply | Direction::PanelDiscretion, _) => State::AtDiscretion,
        };
        let nothing = direction == Direction::NoFurtherAction;
        Ok(if nothing { &AFTER_DISCONTINUANCE } else { &INVESTIGATION_DISCONTINUED })
    }
}
