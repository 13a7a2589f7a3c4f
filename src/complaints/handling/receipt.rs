//! Receiving, passing on and recording. (SI 2012/62 regs 9 to 12, 31.)

use chrono::NaiveDate;

use super::event::{Because, Kind};
use super::process::{Complaint, State};
use crate::complaints::rules::*;
use crate::complaints::{Recipient, last_day_to_refer};
use crate::law::Rule;
use crate::reasoning::Refusal;

impl Complaint {
    pub(super) fn receive(&mut self, by: Recipient) -> Result<&'static Rule, Refusal> {
        let known = matches!(by, Recipient::Panel | Recipient::AnotherPanel | Recipient::Iopc);
        let rule = match self.kind {
            Kind::Complaint => by.rule().unwrap_or(&RECORDED),
            // The Regulations speak of conduct matters that come to a panel or to the Director General alone.
            Kind::ConductMatter if known => self.passed_on_by(by),
            Kind::ConductMatter => return Err(Refusal::ConditionUnmet(&CONDUCT_RECORDED)),
        };
        if self.state != State::NotMade {
            return Err(self.refuse(self.recorded_by()));
        }
        self.state = if by == Recipient::Panel { State::Open } else { State::Elsewhere { by } };
        Ok(if by == Recipient::Panel { self.recorded_by() } else { rule })
    }

    pub(super) fn notify(&mut self) -> Result<&'static Rule, Refusal> {
        let State::Elsewhere { by } = self.state else { return Err(self.refuse(self.recorded_by())) };
        if self.kind == Kind::ConductMatter && by == Recipient::Iopc {
            // The Director General directs instead.
            return Err(Refusal::ConditionUnmet(&RECORDING_DIRECTED));
        }
        self.state = State::Open;
        Ok(self.passed_on_by(by))
    }

    pub(super) fn passed_on_by(&self, by: Recipient) -> &'static Rule {
        match (self.kind, by) {
            (Kind::Complaint, by) => by.rule().unwrap_or(&RECORDED),
            (Kind::ConductMatter, Recipient::Iopc) => &RECORDING_DIRECTED,
            (Kind::ConductMatter, _) => &CONDUCT_NOTIFIED,
        }
    }

    pub(super) fn decline(&mut self, because: Because) -> Result<&'static Rule, Refusal> {
        let by = match self.state {
            State::Elsewhere { by } => by,
            State::Open if !self.recorded => Recipient::Panel,
            _ => return Err(self.refuse(self.recorded_by())),
        };
        if self.directed {
            return Err(Refusal::Forbidden(&RECORD_AS_DIRECTED));
        }
        let rule = match (self.kind, because, by) {
            (Kind::Complaint, Because::CriminalProceedings, _) => &CRIMINAL_PROCEEDINGS,
            (Kind::Complaint, Because::Withdrawn, _) => &WITHDRAWN_BEFORE,
            (Kind::Complaint, Because::Exceptional, Recipient::Iopc) => &IOPC_NOTIFIES,
            // What only purports to be a complaint need not be taken up; regulation 10 has it answered all the same.
            (Kind::Complaint, Because::NotAComplaint, _) => &GROUNDS_TOLD,
            (Kind::ConductMatter, Because::CriminalProceedings | Because::RecordedAsComplaint, _) => {
                &CONDUCT_EXCEPTIONS
            }
            (Kind::Complaint, ..) => return Err(Refusal::ConditionUnmet(self.passed_on_by(by))),
            (Kind::ConductMatter, ..) => return Err(Refusal::ConditionUnmet(&CONDUCT_EXCEPTIONS)),
        };
        self.state = State::NotTakenUp;
        if self.kind == Kind::Complaint && by.tells_grounds() {
            self.owe(&GROUNDS_TOLD);
        }
        Ok(rule)
    }

    pub(super) fn record(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        let rule = self.recorded_by();
        match self.state {
            State::Open
            | State::NotTakenUp
            | State::ToRefer { .. }
            | State::WithIopc
            | State::Investigated
            | State::Reported
            | State::ReferredBack
            | State::AtDiscretion
            | State::Closed
                if !self.recorded => {}
            _ => return Err(self.refuse(rule)),
        }
        self.recorded = true;
        match (self.kind, self.state) {
            (Kind::Complaint, State::NotTakenUp) => self.state = State::Open,
            (Kind::ConductMatter, State::Open | State::NotTakenUp) => {
                self.state = State::ToRefer { last: last_day_to_refer(on), called: false };
            }
            _ => {}
        }
        Ok(rule)
    }

    pub(super) fn direct_recording(&mut self) -> Result<&'static Rule, Refusal> {
        if self.kind == Kind::Complaint {
            return Err(Refusal::NoPower(&RECORDING_DIRECTED));
        }
        match self.state {
            State::NotMade | State::Elsewhere { .. } | State::Open | State::NotTakenUp
                if !self.recorded && !self.directed =>
            {
                self.state = State::Open;
                self.directed = true;
                Ok(&RECORDING_DIRECTED)
            }
            _ => Err(self.refuse(&RECORDING_DIRECTED)),
        }
    }

    pub(super) fn supply_copies(&mut self) -> Result<&'static Rule, Refusal> {
        if self.kind == Kind::ConductMatter {
            return Err(Refusal::NoPower(&COPIES));
        }
        if matches!(self.state, State::Withdrawing { .. } | State::Withdrawn | State::Discontinued) {
            return Err(self.refuse(&COPIES));
        }
        if !self.recorded {
            return Err(Refusal::NotYet { rule: self.recorded_by(), opens: None });
        }
        if core::mem::replace(&mut self.copied, true) {
            return Err(Refusal::ConditionUnmet(&COPIES));
        }
        Ok(&COPIES)
    }

    /// Somebody has to be told.
    pub(super) fn owe(&mut self, rule: &'static Rule) {
        if !self.telling.contains(&rule) {
            self.telling.push(rule);
        }
    }

    pub(super) fn tell(&mut self) -> Result<&'static Rule, Refusal> {
        let rule = self.telling.last().copied().ok_or(Refusal::ConditionUnmet(&GROUNDS_TOLD))?;
        self.telling.clear();
        Ok(rule)
    }
}
