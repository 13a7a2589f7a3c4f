//! An officer's report as a process: prepared, sent, considered, and what stands still meanwhile.
//! (LGHA 1989 ss. 4(2) to (5A), 5(2) to (8).)

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::event::{Author, Consultation, Dated, Event, Recipient, ReportKind};
use super::rules::{
    HEAD_CONSIDERED, HEAD_COPIES, HEAD_REPORTS, HEAD_SUSPENDS_NOTHING, MAYORS_HEAD_COPIES,
    MAYORS_MONITORING_COPIES, MONITORING_CONSIDERED, MONITORING_CONSULTS, MONITORING_COPIES,
    MONITORING_PERSONALLY, MONITORING_REPORTS, STANDSTILL,
};
use super::{BEYOND_THE_CALENDAR, HEAD_NOT_CONSIDERED, STANDSTILL_START, TIME_TO_CONSIDER, standstill};
use crate::area::{Area, Body};
use crate::calendar::{Counted, Deadline, next as next_day};
use crate::law::Rule;
use crate::listed::Set;
use crate::process::{HistoryError, Next, OnDefault, Process, in_order, replay, stored};
use crate::reasoning::{Determination, Finding, Ground, Outcome, Refusal, Standing, Unsettled};

/// Where a report stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Stage {
    /// There is none.
    None,
    /// It is prepared, and the body has not been sent it.
    Prepared,
    /// The body has it, and has time.
    ToConsider,
    /// The three months have passed without consideration.
    Overdue,
    /// It is considered, and what it is about still stands still.
    StandingStill,
    /// It is considered, and nothing stands still.
    Closed,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "no report",
            Self::Prepared => "prepared, not yet sent to the body",
            Self::ToConsider => "for the body to consider",
            Self::Overdue => "not considered in time",
            Self::StandingStill => "considered, and still standing still",
            Self::Closed => "considered",
        })
    }
}

/// One report of an officer, from event to event.
///
/// Stored as its area, whose it is, and its list of events, and read back through the same checks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "super::event::Stored", into = "super::event::Stored")
)]
pub struct OfficerReport {
    area: Area,
    of: ReportKind,
    prepared: Option<NaiveDate>,
    sent: Set<Recipient>,
    due: Option<NaiveDate>,
    considered: Option<NaiveDate>,
    history: Vec<(Dated, &'static Rule)>,
}

impl OfficerReport {
    /// A report that is not there yet.
    #[must_use]
    pub const fn none(area: Area, of: ReportKind) -> Self {
        Self { area, of, prepared: None, sent: Set::EMPTY, due: None, considered: None, history: Vec::new() }
    }

    /// A report with a history.
    ///
    /// # Errors
    /// [`HistoryError`] names the first event that the law, or the order of days, does not allow.
    pub fn from_events(
        area: Area,
        of: ReportKind,
        events: impl IntoIterator<Item = Dated>,
    ) -> Result<Self, HistoryError> {
        replay(Self::none(area, of), events)
    }

    /// The police area.
    #[must_use]
    pub const fn area(&self) -> Area {
        self.area
    }

    /// Whose report it is.
    #[must_use]
    pub const fn of(&self) -> ReportKind {
        self.of
    }

    /// Each event so far with the rule it was allowed under.
    pub fn history(&self) -> impl Iterator<Item = (&Dated, &'static Rule)> {
        self.history.iter().map(|(dated, rule)| (dated, *rule))
    }

    /// The last day for the body to consider it: three months after the day it was sent.
    #[must_use]
    pub const fn due(&self) -> Option<NaiveDate> {
        self.due
    }

    /// The standstill counted out, each day passed over with the reason, once consideration is concluded.
    #[must_use]
    pub fn standstill(&self) -> Option<Counted> {
        match self.of {
            ReportKind::MonitoringOfficer => self.considered.and_then(|day| standstill(day).ok()),
            ReportKind::HeadOfPaidService => None,
        }
    }

    /// Where the report stands on a day at or after the last event.
    #[must_use]
    pub fn stage(&self, on: NaiveDate) -> Stage {
        match (self.prepared, self.due, self.considered) {
            (_, _, Some(_)) if self.standstill().is_some_and(|counted| on <= counted.last) => {
                Stage::StandingStill
            }
            (_, _, Some(_)) => Stage::Closed,
            (_, Some(due), None) if due < on => Stage::Overdue,
            (_, Some(_), None) => Stage::ToConsider,
            (Some(_), None, None) => Stage::Prepared,
            (None, None, None) => Stage::None,
        }
    }

    /// Whether a step may be taken, on a day at or after the last event, to give effect to what the report is about;
    /// the answer is the rule that leaves it free.
    ///
    /// # Errors
    /// [`Refusal::NotYet`] while it stands still, with the first day that is free if that is fixed; [`Refusal::NoRule`]
    /// between preparing the report and sending it to the body.
    pub fn may_give_effect(&self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        if self.of == ReportKind::HeadOfPaidService {
            return Ok(&HEAD_SUSPENDS_NOTHING);
        }
        match self.stage(on) {
            Stage::None | Stage::Closed => Ok(&STANDSTILL),
            Stage::Prepared => Err(Refusal::NoRule(&STANDSTILL_START)),
            Stage::ToConsider | Stage::Overdue => Err(Refusal::NotYet { rule: &STANDSTILL, opens: None }),
            Stage::StandingStill => {
                let opens = self.standstill().map(|counted| next_day(counted.last));
                Err(Refusal::NotYet { rule: &STANDSTILL, opens })
            }
        }
    }

    /// Who must be sent a copy on the law of a day, and the rule that says so.
    ///
    /// # Errors
    /// Before the area had a policing body, and in the City of London.
    pub fn copies(&self, on: NaiveDate) -> Result<(Set<Recipient>, &'static Rule), Refusal> {
        let mayor = self.area.body_on(on)? == Body::Mayor;
        let rule = match (self.of, mayor) {
            (ReportKind::HeadOfPaidService, false) => &HEAD_COPIES,
            (ReportKind::HeadOfPaidService, true) => &MAYORS_HEAD_COPIES,
            (ReportKind::MonitoringOfficer, false) => &MONITORING_COPIES,
            (ReportKind::MonitoringOfficer, true) => &MAYORS_MONITORING_COPIES,
        };
        rule.check_force(self.area.place(), on)?;
        let all = Set::from_iter([Recipient::Body, Recipient::Panel]);
        Ok((if mayor { Set::all() } else { all }, rule))
    }

    const fn reports(&self) -> &'static Rule {
        match self.of {
            ReportKind::HeadOfPaidService => &HEAD_REPORTS,
            ReportKind::MonitoringOfficer => &MONITORING_REPORTS,
        }
    }

    /// The rule under which the body considers it.
    #[must_use]
    pub const fn considers(&self) -> &'static Rule {
        match self.of {
            ReportKind::HeadOfPaidService => &HEAD_CONSIDERED,
            ReportKind::MonitoringOfficer => &MONITORING_CONSIDERED,
        }
    }

    fn prepare(
        &mut self,
        by: Author,
        consultation: Consultation,
        on: NaiveDate,
    ) -> Result<&'static Rule, Refusal> {
        if self.prepared.is_some() {
            return Err(Refusal::ConditionUnmet(self.reports()));
        }
        match (self.of, by) {
            (_, Author::Officer) => {}
            (ReportKind::MonitoringOfficer, Author::NominatedDeputy) => {}
            (ReportKind::MonitoringOfficer, Author::AnybodyElse) => {
                return Err(Refusal::NoPower(&MONITORING_PERSONALLY));
            }
            // Nobody is nominated for the head of paid service: only somebody appointed to act stands in.
            (ReportKind::HeadOfPaidService, _) => return Err(Refusal::NoPower(&HEAD_REPORTS)),
        }
        if self.of == ReportKind::MonitoringOfficer && consultation == Consultation::NotDone {
            return Err(Refusal::ConditionUnmet(&MONITORING_CONSULTS));
        }
        self.prepared = Some(on);
        Ok(self.reports())
    }

    fn send(&mut self, to: Recipient, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        let (recipients, rule) = self.copies(on)?;
        if self.prepared.is_none() {
            return Err(Refusal::NotYet { rule: self.reports(), opens: None });
        }
        if !recipients.contains(to) {
            return Err(Refusal::NoPower(rule));
        }
        if !self.sent.insert(to) {
            return Err(Refusal::ConditionUnmet(rule));
        }
        if to == Recipient::Body {
            self.due = Some(TIME_TO_CONSIDER.last_day_after(on));
        }
        Ok(rule)
    }

    fn consider(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        if self.due.is_none() {
            let (_, rule) = self.copies(on)?;
            return Err(Refusal::NotYet { rule, opens: None });
        }
        if self.considered.is_some() {
            return Err(Refusal::ConditionUnmet(self.considers()));
        }
        if self.of == ReportKind::MonitoringOfficer && standstill(on).is_err() {
            return Err(Unsettled::NotEncoded(&BEYOND_THE_CALENDAR).into());
        }
        // Late consideration is a breach, but it is consideration.
        self.considered = Some(on);
        Ok(self.considers())
    }

    /// Where the report stands on a day at or after the last event, each event a ground.
    pub fn progress(&self, on: NaiveDate) -> Determination<Progress> {
        let met = |rule| Ground { rule, finding: Finding::Met };
        let mut grounds: Vec<Ground> = self.history().map(|(_, rule)| met(rule)).collect();
        let late = self.due.is_some_and(|due| due < self.considered.unwrap_or(on));
        if late {
            grounds.push(Ground { rule: self.considers(), finding: Finding::NotMet });
        }
        let stage = self.stage(on);
        let due = if stage == Stage::ToConsider { self.due } else { None };
        let still_until =
            if stage == Stage::StandingStill { self.standstill().map(|counted| counted.last) } else { None };
        let stands_still = self.of == ReportKind::MonitoringOfficer
            && matches!(stage, Stage::ToConsider | Stage::Overdue | Stage::StandingStill);
        Determination::new(Ok(Progress { stage, due, late, stands_still, still_until }), grounds)
    }
}

/// Where a report stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Progress {
    /// The stage.
    pub stage: Stage,
    /// The last day for the body to consider it, while it runs.
    pub due: Option<NaiveDate>,
    /// Whether the body was late, or is.
    pub late: bool,
    /// Whether no step may be taken to give effect to what it is about.
    pub stands_still: bool,
    /// The day to whose end it stands still, once consideration is concluded.
    pub still_until: Option<NaiveDate>,
}

impl fmt::Display for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.stage)?;
        if let Some(due) = self.due {
            write!(f, ", by {due}")?;
        }
        match (self.still_until, self.stands_still) {
            (Some(last), _) => write!(f, ", to the end of {last}"),
            (None, true) => f.write_str("; what it is about stands still"),
            (None, false) => Ok(()),
        }
    }
}

impl Outcome for Progress {
    fn standing(&self) -> Standing {
        match (self.late, self.stage) {
            (true, _) => Standing::NotMet,
            (false, Stage::Closed) => Standing::Met,
            (false, _) => Standing::Stated,
        }
    }
}

impl Process for OfficerReport {
    type Event = Event;

    fn apply(mut self, dated: Dated) -> Result<Self, Refusal> {
        let Dated { on, event } = dated;
        in_order(self.history.last().map(|(last, _)| last.on), on)?;
        self.reports().check_force(self.area.place(), on)?;
        self.area.body_on(on)?;
        let rule = match event {
            Event::Prepared { by, consultation } => self.prepare(by, consultation, on)?,
            Event::Sent { to } => self.send(to, on)?,
            Event::Considered {} => self.consider(on)?,
            Event::StepTaken {} => self.may_give_effect(on)?,
        };
        self.history.push((dated, rule));
        Ok(self)
    }

    fn next(&self, on: NaiveDate) -> Vec<Next> {
        let mut next = Vec::with_capacity(4);
        let Some(prepared) = self.prepared else {
            next.push(Next::open(self.reports()));
            return next;
        };
        if let Ok((recipients, rule)) = self.copies(on) {
            for _ in recipients.without(self.sent).iter() {
                let by = Deadline::AsSoonAsPracticable { after: prepared };
                next.push(Next { by, ..Next::open(rule) });
            }
        }
        if let (Some(due), None) = (self.due, self.considered) {
            let on_default = match self.of {
                ReportKind::MonitoringOfficer => OnDefault::Provided(&STANDSTILL),
                ReportKind::HeadOfPaidService => OnDefault::NoRule(&HEAD_NOT_CONSIDERED),
            };
            let (rule, by) = (self.considers(), Deadline::By { day: due });
            next.push(Next { rule, by, timed_by: Some(rule), on_default });
        }
        if self.progress(on).settled().is_some_and(|progress| progress.stands_still) {
            next.push(Next::open(&STANDSTILL));
        }
        next
    }
}

stored! { OfficerReport as super::event::Stored { area, of } }
