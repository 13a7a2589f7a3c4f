//! Who must or may act next on a complaint or conduct matter, by when, and what follows if nobody does.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::event::Kind;
use super::process::{Complaint, DAYS_TO_REPLY, State, Wish};
use super::withdrawal::told_of;
use crate::calendar::{Deadline, plus_days};
use crate::complaints::rules::*;
use crate::complaints::{LATE_REFERENCE, REFERRED_ANEW, Recipient};
use crate::law::Rule;
use crate::process::{Next, OnDefault};

/// As soon as practicable after a day.
const fn soon(rule: &'static Rule, after: NaiveDate) -> Next {
    let by = Deadline::AsSoonAsPracticable { after };
    Next { rule, by, timed_by: Some(rule), on_default: OnDefault::NoLimit }
}

impl Complaint {
    pub(super) fn next_acts(&self, on: NaiveDate) -> Vec<Next> {
        let mut next = self.main_acts(on);
        let state = self.state_on(on);
        let over = matches!(state, State::Withdrawing { .. } | State::Withdrawn | State::Discontinued);
        let ended = over || matches!(state, State::NotMade | State::Elsewhere { .. } | State::NotTakenUp);
        if !ended && !self.recorded {
            next.push(Next::open(self.recorded_by()));
        }
        if !ended && self.recorded && !self.copied && self.kind == Kind::Complaint {
            next.push(Next::open(&COPIES));
        }
        // Silence makes a withdrawal, of which others are told.
        let silence = (state != self.state).then(|| told_of(state)).into_iter().flatten();
        next.extend(self.telling.iter().copied().chain(silence).map(Next::open));
        if !over && self.withdrawn_state().is_some() {
            next.extend(self.wish_acts());
        }
        next
    }

    fn main_acts(&self, on: NaiveDate) -> Vec<Next> {
        let first = self.history().next().map_or(on, |(dated, _)| dated.on);
        match self.state_on(on) {
            State::Elsewhere { by } => self.passed_on_acts(by),
            State::Open if !self.recorded => {
                Vec::from([soon(&EVIDENCE_OF_HOLDER, first), Next::open(&EVIDENCE)])
            }
            // A conduct matter that is recorded is referred, and is never referred back to this.
            State::Open | State::ReferredBack => self.panel_acts(on),
            State::ToRefer { last, called } => Vec::from([self.reference(last, called)]),
            State::WithIopc => Vec::from([Next::open(&IOPC_DETERMINES)]),
            State::Investigated => {
                Vec::from([Next::open(&REPORT_SUBMITTED), Next::open(&INVESTIGATION_DISCONTINUED)])
            }
            State::Reported => Vec::from([Next::open(&REPORT_CONSIDERED), Next::open(&REPORT_PUBLISHED)]),
            State::Resolving { invited, appointed, since, .. } => {
                let mut acts =
                    Vec::from([if invited { soon(&OUTCOME, since) } else { soon(&COMMENT, since) }]);
                acts.extend(self.otherwise());
                if appointed {
                    acts.push(Next::open(&REMITTED));
                }
                acts
            }
            State::WithOfficer { since } => Vec::from([soon(&OUTCOME_TOLD, since)]),
            State::Withdrawing { with_iopc: None } => Vec::from([Next::open(&WITHDRAWAL_REVIEWED)]),
            State::Withdrawing { .. } => Vec::from([Next::open(&WITHDRAWAL_PUBLIC_INTEREST)]),
            _ => Vec::new(),
        }
    }

    fn passed_on_acts(&self, by: Recipient) -> Vec<Next> {
        let rule = match (self.kind, by) {
            (Kind::Complaint, by) => by.rule(),
            (Kind::ConductMatter, Recipient::Iopc) => Some(&RECORDING_DIRECTED),
            (Kind::ConductMatter, _) => Some(&CONDUCT_NOTIFIED),
        };
        rule.map(Next::open).into_iter().collect()
    }

    /// Part 4, or what regulation 15 puts in its place.
    fn panel_acts(&self, on: NaiveDate) -> Vec<Next> {
        let body = self.area.body_on(on).ok();
        let route = body.and_then(|body| self.about.route_under(body).ok().flatten());
        route.map(|route| Next::open(route.rule())).into_iter().chain(self.otherwise()).collect()
    }

    /// Regulation 15, closed to what was referred and not referred back: a direction to resolve leaves it closed.
    fn otherwise(&self) -> Option<Next> {
        (!self.referred).then_some(Next::open(&DISAPPLICATION))
    }

    fn reference(&self, last: NaiveDate, called: bool) -> Next {
        let timed_by = if called { &CALLED_IN_IN_TIME } else { &REFERRED_IN_TIME };
        let anew = self.considered && self.kind == Kind::ConductMatter && !called;
        let gap = if anew { &REFERRED_ANEW } else { &LATE_REFERENCE };
        Next {
            rule: self.referred_by(),
            by: Deadline::By { day: last },
            timed_by: Some(timed_by),
            on_default: OnDefault::NoRule(gap),
        }
    }

    fn wish_acts(&self) -> Option<Next> {
        match self.wish {
            Wish::None => None,
            Wish::Indicated => Some(Next::open(&WITHDRAWAL_ASKED)),
            Wish::Asked(day) => Some(Next {
                rule: &WITHDRAWAL_REPLIED,
                by: Deadline::By { day: plus_days(day, DAYS_TO_REPLY) },
                timed_by: Some(&WITHDRAWAL_BY_SILENCE),
                on_default: OnDefault::Provided(&WITHDRAWAL_BY_SILENCE),
            }),
        }
    }
}
