//! An appointment as a process: events in, the stage and the refusals out. (Sch. 8 Part 1; SI 2012/2271 Part 3.)
//!
//! The stage is a function of the events and of the day asked about, for some things happen because nothing did:
//! the three weeks pass. Nothing is assumed where the text is silent: see [`VETO_UNREPORTED`], [`RESERVE_OVERDUE`],
//! [`PAUSE_WITHOUT_END`](crate::process::PAUSE_WITHOUT_END) and
//! [`MAYORAL_BY_ELECTION_PAUSE`](crate::process::MAYORAL_BY_ELECTION_PAUSE).

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::rules::{
    AFTER_PROCESS, APPOINTS, DECIDE, ELIGIBLE_CONSTABLE, HEARING, NOT_BARRED, NOTIFY, PAUSE, PROCESS_LAPSES,
    RECOMMEND, REPORT_IN_TIME, RESERVE, RESERVE_DECIDE, RESERVE_ENDS, RESERVE_HEARING, RESERVE_NOTIFY,
    RESERVE_PAUSE, RESERVE_RECOMMEND, RESERVE_THEN, VETO, VETO_IN_TIME, VETO_MAJORITY, VETO_ONCE,
    VETO_REPORTED, VETOED_NOT_APPOINTED,
};
use super::veto::{TIME_FOR_REPORT, VETO_UNREPORTED};
use super::{Candidate, Dated, Eligibility, EligibilityFacts, Event, NoticeItem};
use crate::area::Area;
use crate::calendar::Counted;
use crate::law::{PCP_REGS_2012, Rule};
use crate::listed::Set;
use crate::process::{HistoryError, Next, PanelTime, Passed, Process, in_order, replay};
use crate::reasoning::{Fact, Gap, Question, Refusal};

/// READING: no rule ends the process when the panel does not report on a reserve candidate in time.
pub static RESERVE_OVERDUE: Gap = Gap {
    statement: "what follows when the panel does not report on a reserve candidate within three weeks",
    readings: &[
        "the process goes on: the commissioner waits, and a late report can still be acted on",
        "the process ends as it does for a first candidate, and the reserve candidate may be appointed",
    ],
    provisions: &[PCP_REGS_2012.regulation("10(1)"), PCP_REGS_2012.regulation("12(1)")],
};

/// Whether the panel can still veto in this vacancy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum VetoPower {
    /// Nobody has been vetoed: whoever is proposed is a candidate under paragraph 3.
    Available,
    /// Somebody has: whoever is proposed is a reserve candidate, and the power does not come back.
    Exercised,
}

/// Where an appointment stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Stage {
    /// The post is vacant and nobody is proposed; nobody has been vetoed.
    Vacant,
    /// The panel is reviewing a candidate under paragraph 3.
    UnderReview,
    /// The panel has recommended; the commissioner decides.
    Reported,
    /// The panel has vetoed and said so in time; another person is to be proposed.
    Vetoed,
    /// The panel carried a veto, but the three weeks passed without a report.
    VetoUnreported,
    /// The process for a candidate has ended without a veto; the candidate may be appointed.
    ProcessEnded,
    /// The panel is reviewing a reserve candidate.
    ReserveUnderReview,
    /// The three weeks for a reserve candidate passed without a report.
    ReserveOverdue,
    /// The panel has recommended on a reserve candidate; the commissioner decides.
    ReserveReported,
    /// The process for a reserve candidate has ended; the candidate may be appointed, or another proposed.
    ReserveEnded,
    /// A chief constable has been appointed.
    Filled,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Vacant => "vacant, nobody proposed",
            Self::UnderReview => "candidate under review by the panel",
            Self::Reported => "panel has recommended",
            Self::Vetoed => "candidate vetoed",
            Self::VetoUnreported => "veto carried but not reported in time",
            Self::ProcessEnded => "confirmation process ended",
            Self::ReserveUnderReview => "reserve candidate under review by the panel",
            Self::ReserveOverdue => "no report on the reserve candidate in time",
            Self::ReserveReported => "panel has recommended on the reserve candidate",
            Self::ReserveEnded => "confirmation process of the reserve candidate ended",
            Self::Filled => "appointed",
        })
    }
}

/// What the last event left behind, before time is taken into account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Vacant,
    /// `last` is the last of the three weeks as far as the polls so far are known.
    Review {
        candidate: Candidate,
        heard: bool,
        veto_carried: bool,
    },
    Reported {
        candidate: Candidate,
    },
    Vetoed,
    Ended {
        candidate: Candidate,
    },
    Filled,
}

/// One vacancy of chief constable, from event to event.
///
/// Stored as its area and its list of events, and read back through the same checks.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "super::event::Stored", into = "super::event::Stored")
)]
pub struct Appointment {
    area: Area,
    state: State,
    veto: VetoPower,
    vetoed: Option<Candidate>,
    time: PanelTime,
    doubt: Option<&'static Gap>,
    history: Vec<(Dated, &'static Rule)>,
}

impl Appointment {
    /// A vacancy.
    #[must_use]
    pub const fn vacant(area: Area) -> Self {
        Self {
            area,
            state: State::Vacant,
            veto: VetoPower::Available,
            vetoed: None,
            time: PanelTime::of(TIME_FOR_REPORT),
            doubt: None,
            history: Vec::new(),
        }
    }

    /// A vacancy with a history.
    ///
    /// # Errors
    /// [`HistoryError`] names the first event that the law, or the order of days, does not allow.
    pub fn from_events(area: Area, events: impl IntoIterator<Item = Dated>) -> Result<Self, HistoryError> {
        replay(Self::vacant(area), events)
    }

    /// The police area.
    #[must_use]
    pub const fn area(&self) -> Area {
        self.area
    }

    /// Each event so far with the rule it was allowed under.
    pub fn history(&self) -> impl Iterator<Item = (&Dated, &'static Rule)> {
        self.history.iter().map(|(dated, rule)| (dated, *rule))
    }

    /// Whether the panel can still veto in this vacancy.
    #[must_use]
    pub const fn veto(&self) -> VetoPower {
        self.veto
    }

    /// The candidate whom the panel vetoed, who cannot be appointed in this vacancy.
    #[must_use]
    pub const fn vetoed(&self) -> Option<Candidate> {
        self.vetoed
    }

    /// The candidate proposed or appointed last, while there is one.
    #[must_use]
    pub const fn candidate(&self) -> Option<Candidate> {
        match self.state {
            State::Review { candidate, .. } | State::Reported { candidate } | State::Ended { candidate } => {
                Some(candidate)
            }
            State::Vacant | State::Vetoed | State::Filled => None,
        }
    }

    /// The panel's three weeks for the candidate under review, each day left out with the reason. `None` when
    /// nobody is under review, while a poll has been held and no declaration yet delivered, or where the last day
    /// turns on a gap in the law.
    #[must_use]
    pub fn due(&self) -> Option<Counted> {
        if self.in_review() { self.time.due() } else { None }
    }

    const fn in_review(&self) -> bool {
        matches!(self.state, State::Review { .. })
    }

    /// Whether the three weeks for the candidate under review have passed by a day.
    fn passed(&self, on: NaiveDate) -> Passed {
        if self.in_review() { self.time.passed(on) } else { Passed::No }
    }

    /// Where the appointment stands on a day at or after the last event. Where it is in doubt whether the three weeks
    /// have passed, as before they had.
    #[must_use]
    pub fn stage(&self, on: NaiveDate) -> Stage {
        self.stage_if(self.passed(on) == Passed::Yes)
    }

    /// Where it stands with the three weeks over or not.
    const fn stage_if(&self, over: bool) -> Stage {
        let reserve = matches!(self.veto, VetoPower::Exercised);
        match self.state {
            State::Vacant => Stage::Vacant,
            State::Review { veto_carried, .. } => match (reserve, over, veto_carried) {
                (false, false, _) => Stage::UnderReview,
                (false, true, true) => Stage::VetoUnreported,
                (false, true, false) => Stage::ProcessEnded,
                (true, false, _) => Stage::ReserveUnderReview,
                (true, true, _) => Stage::ReserveOverdue,
            },
            State::Reported { .. } if reserve => Stage::ReserveReported,
            State::Reported { .. } => Stage::Reported,
            State::Vetoed => Stage::Vetoed,
            State::Ended { .. } if reserve => Stage::ReserveEnded,
            State::Ended { .. } => Stage::ProcessEnded,
            State::Filled => Stage::Filled,
        }
    }

    /// The gap in the law that the appointment has fallen into by a day, if it has.
    #[must_use]
    pub fn gap(&self, on: NaiveDate) -> Option<&'static Gap> {
        match (self.passed(on), self.stage(on)) {
            (Passed::InDoubt(gap), _) => Some(gap),
            (_, Stage::VetoUnreported) => Some(&VETO_UNREPORTED),
            (_, Stage::ReserveOverdue) => Some(&RESERVE_OVERDUE),
            _ => None,
        }
    }

    /// A gap that the appointment has passed by: what has been done since stands on one of its readings.
    #[must_use]
    pub const fn doubt(&self) -> Option<&'static Gap> {
        self.doubt
    }

    fn propose(
        &mut self,
        candidate: Candidate,
        notice: Set<NoticeItem>,
        eligibility: &EligibilityFacts,
        on: NaiveDate,
        stage: Stage,
    ) -> Result<&'static Rule, Refusal> {
        match stage {
            Stage::Vacant | Stage::ProcessEnded => {}
            // Regulation 9(1) turns on the use of the power, whatever became of the report.
            Stage::Vetoed | Stage::VetoUnreported | Stage::ReserveEnded => {}
            Stage::Filled => return Err(Refusal::ConditionUnmet(&APPOINTS)),
            Stage::UnderReview | Stage::Reported => {
                return Err(Refusal::NotYet { rule: &AFTER_PROCESS, opens: None });
            }
            Stage::ReserveUnderReview | Stage::ReserveReported => {
                return Err(Refusal::NotYet { rule: &RESERVE_THEN, opens: None });
            }
            Stage::ReserveOverdue => return Err(Refusal::NoRule(&RESERVE_OVERDUE)),
        }
        let reserve = self.power_used(stage);
        if reserve && (self.vetoed == Some(candidate) || self.candidate_voted_out() == Some(candidate)) {
            return Err(Refusal::Forbidden(&RESERVE));
        }
        // Regulation 12(2): appoint this reserve candidate, or propose another person.
        if stage == Stage::ReserveEnded && self.candidate() == Some(candidate) {
            return Err(Refusal::Forbidden(&RESERVE_THEN));
        }
        let rule = if reserve { &RESERVE_NOTIFY } else { &NOTIFY };
        if notice != Set::all() {
            return Err(Refusal::ConditionUnmet(rule));
        }
        if eligibility.answer(on)? == Eligibility::NotEligible {
            let barred = eligibility.barred == Fact::Known(true) && NOT_BARRED.in_force_somewhere(on);
            return Err(if barred {
                Refusal::Forbidden(&NOT_BARRED)
            } else {
                Refusal::ConditionUnmet(&ELIGIBLE_CONSTABLE)
            });
        }
        if reserve {
            self.exercise();
        }
        self.time.begin(on);
        self.state = State::Review { candidate, heard: false, veto_carried: false };
        Ok(rule)
    }

    /// Whether the panel has used its veto at a stage, reported or not.
    fn power_used(&self, stage: Stage) -> bool {
        self.veto == VetoPower::Exercised || stage == Stage::VetoUnreported
    }

    /// The candidate against whom a veto has been carried that is not yet reported.
    const fn candidate_voted_out(&self) -> Option<Candidate> {
        match self.state {
            State::Review { candidate, veto_carried: true, .. } => Some(candidate),
            _ => None,
        }
    }

    /// Records the veto of the candidate under review. One that was carried and never reported stays in doubt.
    const fn exercise(&mut self) {
        if let Some(candidate) = self.candidate_voted_out() {
            self.vetoed = Some(candidate);
            self.doubt = Some(&VETO_UNREPORTED);
        }
        self.veto = VetoPower::Exercised;
    }

    fn hear(&mut self, on: NaiveDate, stage: Stage) -> Result<&'static Rule, Refusal> {
        match (&mut self.state, stage) {
            (State::Review { heard, .. }, Stage::UnderReview) => {
                *heard = true;
                Ok(&HEARING)
            }
            (State::Review { heard, .. }, Stage::ReserveUnderReview | Stage::ReserveOverdue) => {
                *heard = true;
                Ok(&RESERVE_HEARING)
            }
            _ => Err(self.nothing_to_review(&HEARING, on)),
        }
    }

    fn vote(&mut self, carried: bool, on: NaiveDate, stage: Stage) -> Result<&'static Rule, Refusal> {
        if self.veto == VetoPower::Exercised {
            return Err(Refusal::Forbidden(&VETO_ONCE));
        }
        match (&mut self.state, stage) {
            (State::Review { heard: false, .. }, Stage::UnderReview) => {
                Err(Refusal::NotYet { rule: &HEARING, opens: None })
            }
            (State::Review { veto_carried: true, .. }, Stage::UnderReview) => {
                Err(Refusal::Forbidden(&VETO_ONCE))
            }
            (State::Review { veto_carried, .. }, Stage::UnderReview) => {
                *veto_carried = carried;
                Ok(if carried { &VETO } else { &VETO_MAJORITY })
            }
            _ => Err(self.nothing_to_review(&VETO_IN_TIME, on)),
        }
    }

    fn recommend(&mut self, on: NaiveDate, stage: Stage) -> Result<&'static Rule, Refusal> {
        match (self.state, stage) {
            (State::Review { heard: false, .. }, Stage::UnderReview) => {
                Err(Refusal::NotYet { rule: &HEARING, opens: None })
            }
            (State::Review { heard: false, .. }, Stage::ReserveUnderReview | Stage::ReserveOverdue) => {
                Err(Refusal::NotYet { rule: &RESERVE_HEARING, opens: None })
            }
            (State::Review { veto_carried: true, .. }, Stage::UnderReview) => {
                Err(Refusal::ConditionUnmet(&VETO_REPORTED))
            }
            (State::Review { candidate, .. }, Stage::UnderReview) => {
                self.state = State::Reported { candidate };
                Ok(&RECOMMEND)
            }
            (State::Review { candidate, .. }, Stage::ReserveUnderReview | Stage::ReserveOverdue) => {
                self.state = State::Reported { candidate };
                Ok(&RESERVE_RECOMMEND)
            }
            _ => Err(self.nothing_to_review(&REPORT_IN_TIME, on)),
        }
    }

    fn report_veto(&mut self, on: NaiveDate, stage: Stage) -> Result<&'static Rule, Refusal> {
        if self.veto == VetoPower::Exercised {
            return Err(Refusal::Forbidden(&VETO_ONCE));
        }
        match (self.state, stage) {
            (State::Review { veto_carried: true, .. }, Stage::UnderReview) => {
                self.exercise();
                self.doubt = None;
                self.state = State::Vetoed;
                Ok(&VETO_REPORTED)
            }
            (State::Review { .. }, Stage::UnderReview) => Err(Refusal::ConditionUnmet(&VETO_MAJORITY)),
            _ => Err(self.nothing_to_review(&REPORT_IN_TIME, on)),
        }
    }

    fn decide(&mut self, stage: Stage) -> Result<&'static Rule, Refusal> {
        match (self.state, stage) {
            (State::Reported { candidate }, Stage::Reported) => {
                self.state = State::Ended { candidate };
                Ok(&DECIDE)
            }
            (State::Reported { candidate }, Stage::ReserveReported) => {
                self.state = State::Ended { candidate };
                Ok(&RESERVE_DECIDE)
            }
            (_, Stage::UnderReview) => Err(Refusal::NotYet { rule: &DECIDE, opens: None }),
            (_, Stage::ReserveUnderReview | Stage::ReserveOverdue) => {
                Err(Refusal::NotYet { rule: &RESERVE_DECIDE, opens: None })
            }
            _ => Err(Refusal::ConditionUnmet(&DECIDE)),
        }
    }

    fn withdraw(&mut self, stage: Stage) -> Result<&'static Rule, Refusal> {
        match stage {
            // A veto that was carried has been used, so whoever comes next is a reserve candidate.
            Stage::UnderReview if self.candidate_voted_out().is_some() => {
                self.exercise();
                self.state = State::Vetoed;
                Ok(&RESERVE)
            }
            Stage::UnderReview | Stage::Reported => {
                self.state = State::Vacant;
                Ok(&NOTIFY)
            }
            Stage::ReserveUnderReview | Stage::ReserveOverdue | Stage::ReserveReported => {
                self.state = State::Vetoed;
                Ok(&RESERVE)
            }
            _ => Err(Refusal::ConditionUnmet(&NOTIFY)),
        }
    }

    fn appoint(&mut self, candidate: Candidate, stage: Stage) -> Result<&'static Rule, Refusal> {
        if self.vetoed == Some(candidate) {
            return Err(Refusal::Forbidden(&VETOED_NOT_APPOINTED));
        }
        match stage {
            Stage::ProcessEnded | Stage::ReserveEnded if self.candidate() == Some(candidate) => {
                let rule = if self.veto == VetoPower::Exercised { &RESERVE_THEN } else { &APPOINTS };
                self.state = State::Filled;
                Ok(rule)
            }
            Stage::VetoUnreported if self.candidate() == Some(candidate) => {
                Err(Refusal::NoRule(&VETO_UNREPORTED))
            }
            Stage::ReserveOverdue if self.candidate() == Some(candidate) => {
                Err(Refusal::NoRule(&RESERVE_OVERDUE))
            }
            Stage::Filled => Err(Refusal::ConditionUnmet(&APPOINTS)),
            // Anybody else has not been through a process of their own.
            _ => Err(Refusal::NotYet { rule: &AFTER_PROCESS, opens: None }),
        }
    }

    fn fall_vacant(&mut self, stage: Stage) -> Result<&'static Rule, Refusal> {
        if stage != Stage::Filled {
            return Err(Refusal::ConditionUnmet(&APPOINTS));
        }
        // A new vacancy is a new process under paragraph 3, with the veto available again.
        self.state = State::Vacant;
        self.veto = VetoPower::Available;
        self.vetoed = None;
        self.doubt = None;
        Ok(&APPOINTS)
    }

    const fn pause_rule(&self) -> &'static Rule {
        if matches!(self.veto, VetoPower::Exercised) { &RESERVE_PAUSE } else { &PAUSE }
    }

    /// Why a step of a review cannot be taken when no review is open: its time has passed, or there is none.
    fn nothing_to_review(&self, rule: &'static Rule, on: NaiveDate) -> Refusal {
        match self.time.last_day(on).filter(|_| self.in_review()) {
            Some(last_day) if last_day < on => Refusal::TooLate { rule, last_day },
            _ if matches!(self.state, State::Reported { .. } | State::Ended { .. }) => {
                Refusal::ConditionUnmet(rule)
            }
            _ => Refusal::ConditionUnmet(if self.veto == VetoPower::Exercised { &RESERVE } else { &NOTIFY }),
        }
    }

    /// The rule under which the confirmation process of the last candidate has ended by a day, if it has.
    #[must_use]
    pub fn ended_under(&self, on: NaiveDate) -> Option<&'static Rule> {
        match (self.state, self.stage(on)) {
            (State::Review { .. }, Stage::ProcessEnded | Stage::VetoUnreported) => Some(&PROCESS_LAPSES),
            (_, Stage::ProcessEnded) => Some(&DECIDE),
            (_, Stage::ReserveEnded) => Some(&RESERVE_ENDS),
            _ => None,
        }
    }

    pub(super) const fn panel_time(&self) -> &PanelTime {
        &self.time
    }

    /// Whether the candidate under review has been heard in public.
    pub(super) const fn heard(&self) -> bool {
        matches!(self.state, State::Review { heard: true, .. })
    }

    /// Whether a veto of the candidate under review has been carried.
    pub(super) const fn veto_carried(&self) -> bool {
        self.candidate_voted_out().is_some()
    }

    /// Takes a step with the three weeks over or not.
    fn step(&mut self, event: &Event, on: NaiveDate, over: bool) -> Result<&'static Rule, Refusal> {
        let stage = self.stage_if(over);
        match event {
            Event::Proposed { candidate, notice, eligibility } => {
                self.propose(*candidate, *notice, eligibility, on, stage)
            }
            Event::Heard {} => self.hear(on, stage),
            Event::VotedOnVeto { vote } => self.vote(vote.reaches_two_thirds(), on, stage),
            Event::Recommended { .. } => self.recommend(on, stage),
            Event::ReportedVeto {} => self.report_veto(on, stage),
            Event::Decided { .. } => self.decide(stage),
            Event::Withdrawn {} => self.withdraw(stage),
            Event::Appointed { candidate } => self.appoint(*candidate, stage),
            Event::FellVacant {} => self.fall_vacant(stage),
            Event::Polled { poll } => {
                self.time.poll(*poll, self.area, on)?;
                Ok(self.pause_rule())
            }
            Event::Declared {} => {
                self.time.declare(on);
                Ok(self.pause_rule())
            }
        }
    }
}

impl Process for Appointment {
    type Event = Event;

    fn apply(mut self, dated: Dated) -> Result<Self, Refusal> {
        let Dated { on, event } = &dated;
        let on = *on;
        in_order(self.history.last().map(|(last, _)| last.on), on)?;
        APPOINTS.check_force(self.area.place(), on)?;
        let rule = self.passed(on).step(&mut self, |process, over| process.step(event, on, over))?;
        self.history.push((dated, rule));
        Ok(self)
    }

    fn next(&self, on: NaiveDate) -> Vec<Next> {
        self.next_acts(on)
    }
}

#[cfg(feature = "serde")]
impl TryFrom<super::event::Stored> for Appointment {
    type Error = HistoryError;

    fn try_from(stored: super::event::Stored) -> Result<Self, Self::Error> {
        Self::from_events(stored.area, stored.events)
    }
}

#[cfg(feature = "serde")]
impl From<Appointment> for super::event::Stored {
    fn from(appointment: Appointment) -> Self {
        Self {
            area: appointment.area,
            events: appointment.history.into_iter().map(|(dated, _)| dated).collect(),
        }
    }
}
