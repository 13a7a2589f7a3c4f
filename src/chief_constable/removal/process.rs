//! A removal as a process: events in, the stage and the refusals out. (Sch. 8 Part 2; SI 2003/527 reg. 11A.)
//!
//! The stage is a function of the events and of the day asked about, for six weeks of silence open the gate. The
//! suspension is a flag beside the stage: it can begin and end at any of them and moves none.

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::event::{Advice, Dated, Event, Subject};
use super::rules::{ACTING_ALIKE, CALL, GATE, GATE_LAPSE, GATE_NOTICE};
use super::{CALL_AFTER_DECIDING_AGAINST, CALL_OUTLIVES_ACTING, Owed, Stage, TIME_FOR_RECOMMENDATION};
use crate::area::Area;
use crate::calendar::Counted;
use crate::law::Rule;
use crate::listed::Set;
use crate::process::Poll;
use crate::process::{HistoryError, Next, PanelTime, Passed, Process, in_order, replay, stored};
use crate::reasoning::{Determination, Finding, Gap, Ground, Outcome, Refusal, Standing, Unsettled};

/// What the last event left behind, before time is taken into account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum State {
    InPost,
    Retained,
    Proposed { owed: Set<Owed> },
    Scrutiny { heard: bool },
    Recommended(Advice),
    MayCall,
    Called { stopped_acting: bool },
    Ended,
}

/// The suspension or removal of one chief constable, from event to event.
///
/// Stored as its area, whom it is about, and its list of events, and read back through the same checks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "super::event::Stored", into = "super::event::Stored")
)]
pub struct Removal {
    pub(super) area: Area,
    pub(super) subject: Subject,
    pub(super) state: State,
    pub(super) suspended: bool,
    pub(super) suspension_untold: bool,
    /// Since when the panel has waited for a copy of representations, those on an earlier proposal included.
    pub(super) to_copy_since: Option<NaiveDate>,
    /// A recommendation waits to be published.
    pub(super) unpublished: bool,
    pub(super) time: PanelTime,
    history: Vec<(Dated, &'static Rule)>,
}

impl Removal {
    /// Somebody in post, not suspended, with no call proposed.
    #[must_use]
    pub const fn in_post(area: Area, subject: Subject) -> Self {
        Self {
            area,
            subject,
            state: State::InPost,
            suspended: false,
            suspension_untold: false,
            to_copy_since: None,
            unpublished: false,
            time: PanelTime::of(TIME_FOR_RECOMMENDATION),
            history: Vec::new(),
        }
    }

    /// The same with a history.
    ///
    /// # Errors
    /// [`HistoryError`] names the first event that the law, or the order of days, does not allow.
    pub fn from_events(
        area: Area,
        subject: Subject,
        events: impl IntoIterator<Item = Dated>,
    ) -> Result<Self, HistoryError> {
        replay(Self::in_post(area, subject), events)
    }

    /// The police area.
    #[must_use]
    pub const fn area(&self) -> Area {
        self.area
    }

    /// Whom it is about.
    #[must_use]
    pub const fn subject(&self) -> Subject {
        self.subject
    }

    /// Each event so far with the rule it was allowed under.
    pub fn history(&self) -> impl Iterator<Item = (&Dated, &'static Rule)> {
        self.history.iter().map(|(dated, rule)| (dated, *rule))
    }

    /// Whether the chief constable is suspended from duty. Whoever is suspended while acting and then stops acting stays
    /// so.
    #[must_use]
    pub const fn is_suspended(&self) -> bool {
        self.suspended
    }

    /// Whether the panel has still to be told of a suspension. Its end does not end the duty.
    #[must_use]
    pub const fn owes_notice_of_suspension(&self) -> bool {
        self.suspension_untold
    }

    /// What is still owed before a proposed call can be proposed once more. Nothing where none is proposed.
    #[must_use]
    pub const fn owed(&self) -> Set<Owed> {
        match self.state {
            State::Proposed { owed } => owed,
            _ => Set::EMPTY,
        }
    }

    /// The panel's six weeks, each day left out with the reason. `None` when the panel is not at work, while a poll
    /// has been held and no declaration yet delivered, or where the last day turns on a gap in the law.
    #[must_use]
    pub fn due(&self) -> Option<Counted> {
        if matches!(self.state, State::Scrutiny { .. }) { self.time.due() } else { None }
    }

    /// Whether the panel's six weeks have passed by a day.
    fn passed(&self, on: NaiveDate) -> Passed {
        if matches!(self.state, State::Scrutiny { .. }) { self.time.passed(on) } else { Passed::No }
    }

    /// Where the removal stands on a day at or after the last event. Where it is in doubt whether the six weeks have
    /// passed, as before they had.
    #[must_use]
    pub fn stage(&self, on: NaiveDate) -> Stage {
        self.stage_if(self.passed(on) == Passed::Yes)
    }

    /// Where it stands with the six weeks over or not.
    pub(super) const fn stage_if(&self, over: bool) -> Stage {
        match self.state {
            State::InPost => Stage::InPost,
            State::Retained => Stage::Retained,
            State::Proposed { .. } => Stage::Proposed,
            State::Scrutiny { .. } if over => Stage::MayCall,
            State::Scrutiny { .. } => Stage::PanelScrutiny,
            State::Recommended(_) => Stage::Recommended,
            State::MayCall => Stage::MayCall,
            State::Called { .. } => Stage::Called,
            State::Ended => Stage::Ended,
        }
    }

    /// The gap in the law that the removal has fallen into by a day, if it has.
    #[must_use]
    pub fn gap(&self, on: NaiveDate) -> Option<&'static Gap> {
        match (self.state, self.passed(on)) {
            (_, Passed::InDoubt(gap)) => Some(gap),
            (State::Called { stopped_acting: true }, _) => Some(&CALL_OUTLIVES_ACTING),
            _ => None,
        }
    }

    /// The rule under which the scrutiny process has ended by a day, if it has and a call is still proposed.
    #[must_use]
    pub fn ended_under(&self, on: NaiveDate) -> Option<&'static Rule> {
        match (self.state, self.stage(on)) {
            (State::Scrutiny { .. }, Stage::MayCall) => Some(&GATE_LAPSE),
            (_, Stage::MayCall) => Some(&GATE_NOTICE),
            _ => None,
        }
    }

    /// Whether the commissioner may call on the chief constable to resign or retire on a day at or after the last
    /// event, and under which rule.
    ///
    /// # Errors
    /// Before the gate opens; after a decision not to call, and where it is in doubt whether the six weeks have passed,
    /// for the text reads two ways; after a call, or the end of service.
    pub fn may_call(&self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        match self.passed(on) {
            Passed::InDoubt(gap) => Err(Refusal::NoRule(gap)),
            Passed::Yes | Passed::No => Self::call_at(self.stage(on)),
        }
    }

    pub(super) const fn call_at(stage: Stage) -> Result<&'static Rule, Refusal> {
        match stage {
            Stage::MayCall => Ok(&CALL),
            Stage::Retained => Err(Refusal::NoRule(&CALL_AFTER_DECIDING_AGAINST)),
            Stage::Called | Stage::Ended => Err(Refusal::ConditionUnmet(&CALL)),
            _ => Err(Refusal::NotYet { rule: &GATE, opens: None }),
        }
    }

    /// Whether the scrutiny hearing has been held.
    pub(super) const fn heard(&self) -> bool {
        matches!(self.state, State::Scrutiny { heard: true })
    }

    /// Where the removal stands on a day at or after the last event, each event that meets a rule a ground; a gap in
    /// the law where it has fallen into one.
    pub fn progress(&self, on: NaiveDate) -> Determination<Progress> {
        let acting = (self.subject == Subject::ActingChiefConstable).then_some(&ACTING_ALIKE);
        let steps = self.history.iter().filter(|(dated, _)| meets_its_rule(&dated.event));
        let rules = steps.map(|(_, rule)| *rule).chain(acting).chain(self.ended_under(on));
        let grounds: Vec<Ground> = rules.map(|rule| Ground { rule, finding: Finding::Met }).collect();
        let stage = self.stage(on);
        let due = if stage == Stage::PanelScrutiny { self.due().map(|due| due.last) } else { None };
        let progress = Progress { stage, suspended: self.suspended, due };
        let answer = self.gap(on).map_or(Ok(progress), |gap| Err(Unsettled::NoRule(gap)));
        Determination::new(answer, grounds)
    }
}

/// Whether an event does what the rule says that it is allowed under. The end of a suspension is no suspension, a dropped
/// proposal no call, and a by-election stops no clock for certain.
const fn meets_its_rule(event: &Event) -> bool {
    !matches!(
        event,
        Event::SuspensionEnded {}
            | Event::Dropped {}
            | Event::Polled { poll: Poll::ByElection }
            | Event::Declared {}
    )
}

/// Where a removal stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Progress {
    /// The stage.
    pub stage: Stage,
    /// Whether the chief constable is suspended from duty.
    pub suspended: bool,
    /// The last of the panel's six weeks, while they run and are known.
    pub due: Option<NaiveDate>,
}

impl fmt::Display for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.stage)?;
        if let Some(due) = self.due {
            write!(f, ", the panel's time ends with {due}")?;
        }
        f.write_str(if self.suspended { "; suspended from duty" } else { "" })
    }
}

impl Outcome for Progress {
    fn standing(&self) -> Standing {
        Standing::Stated
    }
}

impl Process for Removal {
    type Event = Event;

    fn apply(mut self, dated: Dated) -> Result<Self, Refusal> {
        let Dated { on, event } = &dated;
        let on = *on;
        in_order(self.history.last().map(|(last, _)| last.on), on)?;
        CALL.check_force(self.area.place(), on)?;
        let rule = self.passed(on).step(&mut self, |process, over| process.step(event, on, over))?;
        self.history.push((dated, rule));
        Ok(self)
    }

    fn next(&self, on: NaiveDate) -> Vec<Next> {
        self.next_acts(on)
    }
}

stored! { Removal as super::event::Stored { area, subject } }
