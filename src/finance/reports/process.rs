//! A chief finance officer's report as a process: made, sent, decided, answered, and what is prohibited meanwhile.
//! (LGFA 1988 ss. 114(3A) to (6), 115, 116(2B), (2C).)

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::event::{
    AgreementAuthority, Author, Authority, Consultation, Dated, Event, Recipient, ResponsePart,
    ResponseRecipient, Trigger,
};
use super::rules::{
    AUTHORISES, CONSULTS, COPIES, FORCE_COPIES, LONDON_COPIES, PERSONALLY, PROHIBITION_PERIOD,
};
use super::side::{BODY, FORCE, Side};
use super::{BEYOND_THE_CALENDAR, MAYORS_FINANCE_REPORTS, TIME_TO_DECIDE, WHICH_SENDING, prohibition};
use super::{Progress, Stage};
use crate::area::{Area, Body};
use crate::calendar::{Counted, Deadline, next as next_day};
use crate::law::{Place, Rule};
use crate::listed::Set;
use crate::process::{HistoryError, Next, OnDefault, Process, in_order, replay, stored};
use crate::reasoning::{Determination, Finding, Ground, Refusal, Unsettled};

/// One report of a chief finance officer, from event to event.
///
/// Stored as its area, whose it is, what it is on, and its list of events, and read back through the same checks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "super::event::Stored", into = "super::event::Stored")
)]
pub struct FinanceReport {
    area: Area,
    of: Authority,
    on: Trigger,
    made: Option<NaiveDate>,
    sent: Set<Recipient>,
    first_sent: Option<NaiveDate>,
    all_sent: Option<NaiveDate>,
    considered: Option<NaiveDate>,
    responded: Option<NaiveDate>,
    answered: Set<ResponseRecipient>,
    auditor_told: bool,
    history: Vec<(Dated, &'static Rule)>,
}

impl FinanceReport {
    /// A report that is not there yet.
    #[must_use]
    pub const fn none(area: Area, of: Authority, on: Trigger) -> Self {
        Self {
            area,
            of,
            on,
            made: None,
            sent: Set::EMPTY,
            first_sent: None,
            all_sent: None,
            considered: None,
            responded: None,
            answered: Set::EMPTY,
            auditor_told: false,
            history: Vec::new(),
        }
    }

    /// A report with a history.
    ///
    /// # Errors
    /// [`HistoryError`] names the first event that the law, or the order of days, does not allow.
    pub fn from_events(
        area: Area,
        of: Authority,
        on: Trigger,
        events: impl IntoIterator<Item = Dated>,
    ) -> Result<Self, HistoryError> {
        replay(Self::none(area, of, on), events)
    }

    /// The police area.
    #[must_use]
    pub const fn area(&self) -> Area {
        self.area
    }

    /// Whose report it is.
    #[must_use]
    pub const fn of(&self) -> Authority {
        self.of
    }

    /// What it is on.
    #[must_use]
    pub const fn trigger(&self) -> Trigger {
        self.on
    }

    /// Each event so far with the rule it was allowed under.
    pub fn history(&self) -> impl Iterator<Item = (&Dated, &'static Rule)> {
        self.history.iter().map(|(dated, rule)| (dated, *rule))
    }

    const fn side(&self) -> &'static Side {
        match self.of {
            Authority::Body => &BODY,
            Authority::ChiefConstable => &FORCE,
        }
    }

    const fn reports(&self) -> &'static Rule {
        match self.on {
            Trigger::Unlawfulness => self.side().unlawfulness,
            Trigger::Shortfall => self.side().shortfall,
        }
    }

    /// The rule under which it is considered.
    #[must_use]
    pub const fn considers(&self) -> &'static Rule {
        self.side().considered
    }

    /// What it prohibits while the prohibition runs.
    #[must_use]
    pub const fn prohibits(&self) -> &'static Rule {
        match self.on {
            Trigger::Unlawfulness => self.side().conduct,
            Trigger::Shortfall => self.side().agreements,
        }
    }

    /// The last day to decide: the 21st, the day of sending being the first. Nothing moves it past a weekend.
    ///
    /// READING: where copies go on several days, counted from the day on which the last of those required goes; on the
    /// other reading it is earlier.
    #[must_use]
    pub fn due(&self) -> Option<NaiveDate> {
        self.all_sent.map(|sent| TIME_TO_DECIDE.last_day(sent))
    }

    /// The end of the prohibition counted out, each day passed over with the reason, once consideration is concluded.
    #[must_use]
    pub fn prohibition(&self) -> Option<Counted> {
        self.considered.and_then(|day| prohibition(day).ok())
    }

    /// Where the report stands on a day at or after the last event.
    #[must_use]
    pub fn stage(&self, on: NaiveDate) -> Stage {
        match (self.made, self.due(), self.considered) {
            (_, _, Some(_)) if self.prohibition().is_some_and(|counted| on <= counted.last) => Stage::Running,
            (_, _, Some(_)) if self.unanswered().is_empty() && self.auditor_told => Stage::Closed,
            (_, _, Some(_)) => Stage::ToAnswer,
            (_, Some(due), None) if due < on => Stage::Overdue,
            (_, Some(_), None) => Stage::ToDecide,
            (_, None, None) if self.first_sent.is_some() => Stage::PartlySent,
            (Some(_), None, None) => Stage::Made,
            (None, None, None) => Stage::None,
        }
    }

    /// Whether the prohibition runs on a day at or after the last event.
    ///
    /// # Errors
    /// [`Refusal::NoRule`] while some of the copies have been sent and others not.
    pub fn is_prohibited(&self, on: NaiveDate) -> Result<bool, Refusal> {
        match self.stage(on) {
            Stage::None | Stage::Made | Stage::ToAnswer | Stage::Closed => Ok(false),
            Stage::ToDecide | Stage::Overdue | Stage::Running => Ok(true),
            Stage::PartlySent => Err(Refusal::NoRule(&WHICH_SENDING)),
        }
    }

    /// Whether the conduct reported as unlawful may be pursued, as far as this report goes, on a day at or after the
    /// last event; the answer is the rule that leaves it free. Whether it is unlawful is another question.
    ///
    /// # Errors
    /// [`Refusal::NotYet`] while the prohibition runs, with the first day that is free if that is fixed.
    pub fn may_pursue(&self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        match self.on {
            Trigger::Unlawfulness => self.free(on),
            Trigger::Shortfall => Ok(&PROHIBITION_PERIOD),
        }
    }

    /// Whether a new agreement that may cost money may be made, as far as this report goes.
    ///
    /// # Errors
    /// As [`may_pursue`](Self::may_pursue), unless the finance officer authorises it in writing on one of three grounds.
    pub fn may_agree(&self, authority: AgreementAuthority, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        match (self.on, authority) {
            (Trigger::Unlawfulness, _) => Ok(&PROHIBITION_PERIOD),
            (Trigger::Shortfall, AgreementAuthority::None) => self.free(on),
            (
                Trigger::Shortfall,
                AgreementAuthority::StopsWorsening
                | AgreementAuthority::Improves
                | AgreementAuthority::PreventsRecurrence,
            ) => Ok(&AUTHORISES),
        }
    }

    fn free(&self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        if self.is_prohibited(on)? {
            let opens = self.prohibition().map(|counted| next_day(counted.last));
            Err(Refusal::NotYet { rule: self.prohibits(), opens })
        } else {
            Ok(&PROHIBITION_PERIOD)
        }
    }

    /// Who must be sent a copy, and the rule that says so.
    #[must_use]
    pub fn copies(&self) -> (Set<Recipient>, &'static Rule) {
        use Recipient::{AssemblyChair, Auditor, ChiefConstable, MayorOfLondon, PanelMembers};
        match (self.of, self.area.place()) {
            (Authority::ChiefConstable, _) => {
                (Set::from_iter([Auditor, ChiefConstable, Recipient::Body]), &FORCE_COPIES)
            }
            (Authority::Body, Place::Metropolitan) => (
                Set::from_iter([Auditor, Recipient::Body, PanelMembers, MayorOfLondon, AssemblyChair]),
                &LONDON_COPIES,
            ),
            (Authority::Body, _) => (Set::from_iter([Auditor, Recipient::Body, PanelMembers]), &COPIES),
        }
    }

    /// Who is still to be sent the answer.
    fn unanswered(&self) -> Set<ResponseRecipient> {
        Set::from_iter(self.side().answers).without(self.answered)
    }

    fn make(
        &mut self,
        by: Author,
        consultation: Consultation,
        on: NaiveDate,
    ) -> Result<&'static Rule, Refusal> {
        if self.made.is_some() {
            return Err(Refusal::ConditionUnmet(self.reports()));
        }
        if by == Author::AnybodyElse {
            return Err(Refusal::NoPower(&PERSONALLY));
        }
        // Nobody need be consulted on a shortfall, nor by a chief constable's finance officer on anything.
        if (self.of, self.on, consultation) == (Authority::Body, Trigger::Unlawfulness, Consultation::NotDone)
        {
            return Err(Refusal::ConditionUnmet(&CONSULTS));
        }
        self.made = Some(on);
        Ok(self.reports())
    }

    fn send(&mut self, to: Recipient, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        let (recipients, rule) = self.copies();
        if self.made.is_none() {
            return Err(Refusal::NotYet { rule: self.reports(), opens: None });
        }
        if !recipients.contains(to) {
            return Err(Refusal::NoPower(rule));
        }
        if !self.sent.insert(to) {
            return Err(Refusal::ConditionUnmet(rule));
        }
        self.first_sent = self.first_sent.or(Some(on));
        if recipients.without(self.sent).is_empty() {
            self.all_sent = Some(on);
        }
        Ok(rule)
    }

    fn consider(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        match (self.first_sent, self.all_sent) {
            (None, _) => return Err(Refusal::NotYet { rule: self.copies().1, opens: None }),
            (Some(_), None) => return Err(Refusal::NoRule(&WHICH_SENDING)),
            (Some(_), Some(_)) => {}
        }
        if self.considered.is_some() {
            return Err(Refusal::ConditionUnmet(self.considers()));
        }
        if prohibition(on).is_err() {
            return Err(Unsettled::NotEncoded(&BEYOND_THE_CALENDAR).into());
        }
        // A late decision is a breach, and ends the prohibition all the same.
        self.considered = Some(on);
        Ok(self.considers())
    }

    fn respond(&mut self, gives: Set<ResponsePart>, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        let rule = self.side().response;
        if self.considered.is_none() {
            return Err(Refusal::NotYet { rule: self.considers(), opens: None });
        }
        if self.responded.is_some() || gives != Set::all() {
            return Err(Refusal::ConditionUnmet(rule));
        }
        self.responded = Some(on);
        Ok(rule)
    }

    fn answer(&mut self, to: ResponseRecipient) -> Result<&'static Rule, Refusal> {
        let side = self.side();
        if self.responded.is_none() {
            return Err(Refusal::NotYet { rule: side.response, opens: None });
        }
        if !side.answers.contains(&to) {
            return Err(Refusal::NoPower(side.response_copies));
        }
        if !self.answered.insert(to) {
            return Err(Refusal::ConditionUnmet(side.response_copies));
        }
        Ok(side.response_copies)
    }

    fn tell_auditor(&mut self) -> Result<&'static Rule, Refusal> {
        let rule = self.side().auditor_told;
        if self.considered.is_none() {
            return Err(Refusal::NotYet { rule: self.considers(), opens: None });
        }
        if self.auditor_told {
            return Err(Refusal::ConditionUnmet(rule));
        }
        self.auditor_told = true;
        Ok(rule)
    }

    /// Where the report stands on a day at or after the last event, each event a ground.
    pub fn progress(&self, on: NaiveDate) -> Determination<Progress> {
        let met = |rule| Ground { rule, finding: Finding::Met };
        let mut grounds: Vec<Ground> = self.history().map(|(_, rule)| met(rule)).collect();
        let late = self.due().is_some_and(|due| due < self.considered.unwrap_or(on));
        if late {
            grounds.push(Ground { rule: self.considers(), finding: Finding::NotMet });
        }
        let stage = self.stage(on);
        let progress = Progress {
            stage,
            due: self.due().filter(|_| stage == Stage::ToDecide),
            late,
            prohibited: self.is_prohibited(on).unwrap_or(false),
            prohibited_until: self.prohibition().filter(|_| stage == Stage::Running).map(|one| one.last),
        };
        Determination::new(Ok(progress), grounds)
    }
}

impl Process for FinanceReport {
    type Event = Event;

    fn apply(mut self, dated: Dated) -> Result<Self, Refusal> {
        let Dated { on, event } = dated;
        in_order(self.history.last().map(|(last, _)| last.on), on)?;
        self.reports().check_force(self.area.place(), on)?;
        if self.area.body_on(on)? == Body::Mayor && self.of == Authority::Body {
            return Err(Unsettled::NotEncoded(&MAYORS_FINANCE_REPORTS).into());
        }
        let rule = match event {
            Event::Made { by, consultation } => self.make(by, consultation, on)?,
            Event::Sent { to } => self.send(to, on)?,
            Event::Considered { .. } => self.consider(on)?,
            Event::Responded { gives } => self.respond(gives, on)?,
            Event::ResponseSent { to } => self.answer(to)?,
            Event::AuditorTold {} => self.tell_auditor()?,
            Event::ConductPursued {} => self.may_pursue(on)?,
            Event::Agreed { authority } => self.may_agree(authority, on)?,
        };
        self.history.push((dated, rule));
        Ok(self)
    }

    fn next(&self, on: NaiveDate) -> Vec<Next> {
        let mut next = Vec::with_capacity(5);
        if self.made.is_none() {
            next.push(Next::open(self.reports()));
            return next;
        }
        // The duty to send has no time of its own.
        let (recipients, rule) = self.copies();
        next.extend(recipients.without(self.sent).iter().map(|_| Next::open(rule)));
        let side = self.side();
        let soon = |after| Deadline::AsSoonAsPracticable { after };
        match (self.due(), self.considered, self.responded) {
            (Some(day), None, _) => {
                let (rule, by) = (side.considered, Deadline::By { day });
                let on_default = OnDefault::Provided(&PROHIBITION_PERIOD);
                next.push(Next { rule, by, timed_by: Some(rule), on_default });
            }
            (_, Some(considered), None) => {
                next.push(Next { by: soon(considered), ..Next::open(side.response) });
            }
            (_, Some(_), Some(responded)) => next.extend(
                self.unanswered()
                    .iter()
                    .map(|_| Next { by: soon(responded), ..Next::open(side.response_copies) }),
            ),
            (None, None, _) => {}
        }
        if self.considered.is_some() && !self.auditor_told {
            next.push(Next::open(side.auditor_told));
        }
        if self.is_prohibited(on) == Ok(true) {
            next.push(Next::open(self.prohibits()));
        }
        next
    }
}

stored! { FinanceReport as super::event::Stored { area, of, on } }
