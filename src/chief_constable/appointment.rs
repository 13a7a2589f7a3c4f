//! An appointment as a process: events in, the stage and the refusals out. (Sch. 8 Part 1; SI 2012/2271 Part 3.)
//!
//! The stage is a function of the events and of the day asked about, for some things happen because nothing did:
//! the three weeks pass. Nothing is assumed where the text is silent: see [`VETO_UNREPORTED`], [`RESERVE_OVERDUE`],
//! [`PAUSE_WITHOUT_END`](crate::process::PAUSE_WITHOUT_END) and
//! [`MAYORAL_BY_ELECTION_PAUSE`](crate::process::MAYORAL_BY_ELECTION_PAUSE).

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::rules::{APPOINTS, DECIDE, PROCESS_LAPSES, RESERVE_ENDS};
use super::veto::{TIME_FOR_REPORT, VETO_UNREPORTED};
use super::{Candidate, Dated, Event, Stage, VetoPower};
use crate::area::Area;
use crate::calendar::Counted;
use crate::law::{PCP_REGS_2012, Rule};
use crate::process::{HistoryError, Next, PanelTime, Passed, Process, in_order, replay, stored};
use crate::reasoning::{Gap, Refusal};

/// READING: no rule ends the process when the panel does not report on a reserve candidate in time.
pub static RESERVE_OVERDUE: Gap = Gap {
    statement: "what follows when the panel does not report on a reserve candidate within three weeks",
    readings: &[
        "the process goes on: the commissioner waits, and a late report can still be acted on",
        "the process ends as it does for a first candidate, and the reserve candidate may be appointed",
    ],
    provisions: &[PCP_REGS_2012.regulation("10(1)"), PCP_REGS_2012.regulation("12(1)")],
};

/// What the last event left behind, before time is taken into account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum State {
    Vacant,
    Review {
        candidate: Candidate,
        heard: bool,
        veto_carried: bool,
    },
    Reported {
        candidate: Candidate,
    },
    Vetoed {
        /// The candidate withdrew before the panel had said that it vetoed.
        report_owed: bool,
    },
    Ended {
        candidate: Candidate,
    },
    Filled,
}

/// One vacancy of chief constable, from event to event.
///
/// Stored as its area and its list of events, and read back through the same checks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "super::event::Stored", into = "super::event::Stored")
)]
pub struct Appointment {
    pub(super) area: Area,
    pub(super) state: State,
    pub(super) veto: VetoPower,
    pub(super) vetoed: Option<Candidate>,
    pub(super) time: PanelTime,
    pub(super) doubt: Option<&'static Gap>,
    /// Reports that wait to be published: on candidates under paragraph 3, and on reserve candidates.
    pub(super) unpublished: Unpublished,
    history: Vec<(Dated, &'static Rule)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(super) struct Unpublished {
    pub(super) first: bool,
    pub(super) reserve: bool,
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
            unpublished: Unpublished { first: false, reserve: false },
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

    /// The candidate proposed last, until withdrawn, vetoed or appointed.
    #[must_use]
    pub const fn candidate(&self) -> Option<Candidate> {
        match self.state {
            State::Review { candidate, .. } | State::Reported { candidate } | State::Ended { candidate } => {
                Some(candidate)
            }
            State::Vacant | State::Vetoed { .. } | State::Filled => None,
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

    /// Whether the three weeks have passed by a day, for the candidate under review or a veto still to be reported.
    fn passed(&self, on: NaiveDate) -> Passed {
        match self.state {
            State::Review { .. } | State::Vetoed { report_owed: true } => self.time.passed(on),
            _ => Passed::No,
        }
    }

    /// Where the appointment stands on a day at or after the last event. Where it is in doubt whether the three weeks
    /// have passed, as before they had.
    #[must_use]
    pub fn stage(&self, on: NaiveDate) -> Stage {
        self.stage_if(self.passed(on) == Passed::Yes)
    }

    /// Where it stands with the three weeks over or not.
    pub(super) const fn stage_if(&self, over: bool) -> Stage {
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
            State::Vetoed { .. } => Stage::Vetoed,
            State::Ended { .. } if reserve => Stage::ReserveEnded,
            State::Ended { .. } => Stage::ProcessEnded,
            State::Filled => Stage::Filled,
        }
    }

    /// The gap in the law that the appointment has fallen into by a day, if it has.
    #[must_use]
    pub fn gap(&self, on: NaiveDate) -> Option<&'static Gap> {
        match (self.passed(on), self.stage(on)) {
            (Passed::InDoubt(gap), _) if self.in_review() => Some(gap),
            (_, Stage::VetoUnreported) => Some(&VETO_UNREPORTED),
            (_, Stage::ReserveOverdue) => Some(&RESERVE_OVERDUE),
            _ => None,
        }
    }

    /// A gap that the appointment has passed by, on a day at or after the last event: what has been done since stands
    /// on one of its readings.
    #[must_use]
    pub fn doubt(&self, on: NaiveDate) -> Option<&'static Gap> {
        match (self.state, self.passed(on)) {
            (State::Vetoed { .. }, Passed::Yes) => Some(&VETO_UNREPORTED),
            (State::Vetoed { .. }, Passed::InDoubt(gap)) => Some(gap),
            _ => self.doubt,
        }
    }

    /// The candidate against whom a veto has been carried that is not yet reported.
    pub(super) const fn candidate_voted_out(&self) -> Option<Candidate> {
        match self.state {
            State::Review { candidate, veto_carried: true, .. } => Some(candidate),
            _ => None,
        }
    }

    /// Whether a veto was carried against somebody who withdrew, and the panel has still to say so.
    pub(super) fn owes_veto_report(&self) -> bool {
        self.state == (State::Vetoed { report_owed: true })
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

    /// Whether the candidate under review has been heard in public.
    pub(super) const fn heard(&self) -> bool {
        matches!(self.state, State::Review { heard: true, .. })
    }

    /// Whether a veto of the candidate under review has been carried.
    pub(super) const fn veto_carried(&self) -> bool {
        self.candidate_voted_out().is_some()
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

stored! { Appointment as super::event::Stored { area } }
