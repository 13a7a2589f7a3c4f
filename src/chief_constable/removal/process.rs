//! A removal as a process: events in, the stage and the refusals out. (Sch. 8 Part 2; SI 2003/527 reg. 11A.)
//!
//! The stage is a function of the events and of the day asked about, for six weeks of silence open the gate. The
//! suspension is a flag beside the stage: it can begin and end at any of them and moves none.

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::event::{
    Advice, Dated, Departure, Event, FurtherItem, Party, ProposalItem, ReasonsItem, Sitting, Subject,
};
use super::rules::{
    ACTING_ALIKE, BOTH_MAY_ATTEND, CALL, CONSULT_INSPECTORATE, COPIES_TO_CHIEF_EXECUTIVE,
    COPIES_TO_INSPECTORATE, DECISION_NOTIFIED, FRESH_REASONS, FURTHER_NOTICE, GATE, GATE_LAPSE, GATE_NOTICE,
    HEARING_PRIVATE, MUST_GO, NO_VETO_OF_CALL, OPPORTUNITY, OTHER_ENDS, PANEL_RECOMMENDS, PROPOSAL_NOTIFIED,
    REASONS, RECOMMEND_IN_TIME, REPRESENTATIONS_CONSIDERED, REPRESENTATIONS_COPIED, SCRUTINY_HEARING,
    SCRUTINY_PAUSE, SUSPEND, SUSPENSION_NOTIFIED, VIEWS_OBTAINED, VIEWS_TO_CHIEF_CONSTABLE, VIEWS_TO_PANEL,
};
use super::{CALL_AFTER_DECIDING_AGAINST, TIME_FOR_RECOMMENDATION};
use crate::area::Area;
use crate::calendar::Counted;
use crate::chief_constable::{FIXED_TERM, Response};
use crate::law::Rule;
use crate::listed::Set;
use crate::process::{HistoryError, Next, PanelTime, Passed, Process, in_order, replay};
use crate::reasoning::{Determination, Finding, Gap, Ground, Outcome, Refusal, Standing, Unsettled};

/// Where a removal stands on a day, in the order of the steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Stage {
    /// In post, and no call is proposed.
    InPost,
    /// In post: the commissioner told the panel of a decision that means no call.
    Retained,
    /// The chief inspector's written views are at hand.
    ViewsHeld,
    /// The chief constable has the reasons and the views.
    ReasonsGiven,
    /// The panel has the notification, the reasons and the views.
    Explained,
    /// The chief constable can make written representations.
    Invited,
    /// Any representations have been considered.
    Considered,
    /// The six weeks run.
    PanelScrutiny,
    /// The panel has recommended; the commissioner decides.
    Recommended,
    /// The gate is open: the commissioner may call.
    MayCall,
    /// The commissioner has called; the chief constable must go.
    Called,
    /// The chief constable's service has ended.
    Ended,
}

impl Stage {
    /// The rule of the step that comes next, for whoever is too early.
    const fn awaits(self) -> &'static Rule {
        match self {
            Self::InPost | Self::Retained => &VIEWS_OBTAINED,
            Self::ViewsHeld => &REASONS,
            Self::ReasonsGiven => &PROPOSAL_NOTIFIED,
            Self::Explained => &OPPORTUNITY,
            Self::Invited => &REPRESENTATIONS_CONSIDERED,
            Self::Considered => &FURTHER_NOTICE,
            Self::PanelScrutiny => &PANEL_RECOMMENDS,
            Self::Recommended => &DECISION_NOTIFIED,
            Self::MayCall => &CALL,
            Self::Called => &MUST_GO,
            Self::Ended => &OTHER_ENDS,
        }
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::InPost => "in post, no call proposed",
            Self::Retained => "in post, the commissioner having decided not to call",
            Self::ViewsHeld => "the chief inspector's views are at hand",
            Self::ReasonsGiven => "the chief constable has the reasons",
            Self::Explained => "the panel has been notified",
            Self::Invited => "open to written representations",
            Self::Considered => "representations considered",
            Self::PanelScrutiny => "before the panel",
            Self::Recommended => "panel has recommended",
            Self::MayCall => "the commissioner may call",
            Self::Called => "called on to resign or retire",
            Self::Ended => "service ended",
        })
    }
}

/// What the last event left behind, before time is taken into account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// A stage that only an event can change.
    At(Stage),
    Scrutiny {
        heard: bool,
    },
    Recommended(Advice),
}

/// The suspension or removal of one chief constable, from event to event.
///
/// Stored as its area, whom it is about, and its list of events, and read back through the same checks.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "super::event::Stored", into = "super::event::Stored")
)]
pub struct Removal {
    area: Area,
    subject: Subject,
    state: State,
    suspended: bool,
    suspension_untold: bool,
    /// Since when the panel has waited for a copy of representations.
    to_copy_since: Option<NaiveDate>,
    time: PanelTime,
    history: Vec<(Dated, &'static Rule)>,
}

impl Removal {
    /// Somebody in post, not suspended, with no call proposed.
    #[must_use]
    pub const fn in_post(area: Area, subject: Subject) -> Self {
        Self {
            area,
            subject,
            state: State::At(Stage::InPost),
            suspended: false,
            suspension_untold: false,
            to_copy_since: None,
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

    /// Whether the chief constable is suspended from duty.
    #[must_use]
    pub const fn is_suspended(&self) -> bool {
        self.suspended
    }

    /// Whether the panel has still to be told of a suspension. Its end does not end the duty.
    #[must_use]
    pub const fn owes_notice_of_suspension(&self) -> bool {
        self.suspension_untold
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
    const fn stage_if(&self, over: bool) -> Stage {
        match self.state {
            State::At(stage) => stage,
            State::Scrutiny { .. } if over => Stage::MayCall,
            State::Scrutiny { .. } => Stage::PanelScrutiny,
            State::Recommended(_) => Stage::Recommended,
        }
    }

    /// The gap in the law on which it turns whether the six weeks have passed by a day, if it turns on one.
    #[must_use]
    pub fn gap(&self, on: NaiveDate) -> Option<&'static Gap> {
        match self.passed(on) {
            Passed::InDoubt(gap) => Some(gap),
            Passed::No | Passed::Yes => None,
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
        match self.gap(on) {
            Some(gap) => Err(Refusal::NoRule(gap)),
            None => Self::call_at(self.stage(on)),
        }
    }

    const fn call_at(stage: Stage) -> Result<&'static Rule, Refusal> {
        match stage {
            Stage::MayCall => Ok(&CALL),
            Stage::Retained => Err(Refusal::NoRule(&CALL_AFTER_DECIDING_AGAINST)),
            Stage::Called | Stage::Ended => Err(Refusal::ConditionUnmet(&CALL)),
            _ => Err(Refusal::NotYet { rule: &GATE, opens: None }),
        }
    }

    /// Refuses a step that is not due at the stage: too early for it, or past it.
    fn at(stage: Stage, due_at: Stage, rule: &'static Rule) -> Result<(), Refusal> {
        match stage.cmp(&due_at) {
            core::cmp::Ordering::Equal => Ok(()),
            core::cmp::Ordering::Less => Err(Refusal::NotYet { rule: stage.awaits(), opens: None }),
            core::cmp::Ordering::Greater => Err(Refusal::ConditionUnmet(rule)),
        }
    }

    /// As [`at`](Self::at) for what belongs in the panel's six weeks, which can also be too late.
    fn in_scrutiny(&self, rule: &'static Rule, on: NaiveDate, stage: Stage) -> Result<(), Refusal> {
        match (self.state, self.time.last_day(on)) {
            (State::Scrutiny { .. }, Some(last_day)) if stage == Stage::MayCall => {
                Err(Refusal::TooLate { rule: &RECOMMEND_IN_TIME, last_day })
            }
            _ => Self::at(stage, Stage::PanelScrutiny, rule),
        }
    }

    fn suspend(&mut self, stage: Stage) -> Result<&'static Rule, Refusal> {
        if self.suspended || stage == Stage::Ended {
            return Err(Refusal::ConditionUnmet(&SUSPEND));
        }
        (self.suspended, self.suspension_untold) = (true, true);
        Ok(&SUSPEND)
    }

    fn tell_of_suspension(&mut self) -> Result<&'static Rule, Refusal> {
        if !self.suspension_untold {
            return Err(Refusal::ConditionUnmet(&SUSPENSION_NOTIFIED));
        }
        self.suspension_untold = false;
        Ok(&SUSPENSION_NOTIFIED)
    }

    fn end_suspension(&mut self) -> Result<&'static Rule, Refusal> {
        if !self.suspended {
            return Err(Refusal::ConditionUnmet(&SUSPEND));
        }
        self.suspended = false;
        Ok(&SUSPEND)
    }

    fn obtain_views(&mut self, stage: Stage) -> Result<&'static Rule, Refusal> {
        // After a decision not to call, a new proposal starts where the first did.
        if stage != Stage::Retained {
            Self::at(stage, Stage::InPost, &VIEWS_OBTAINED)?;
        }
        self.state = State::At(Stage::ViewsHeld);
        Ok(&VIEWS_OBTAINED)
    }

    fn give_reasons(&mut self, given: Set<ReasonsItem>, stage: Stage) -> Result<&'static Rule, Refusal> {
        Self::at(stage, Stage::ViewsHeld, &REASONS)?;
        whole(given, |item| match item {
            ReasonsItem::Explanation => &REASONS,
            ReasonsItem::Views => &VIEWS_TO_CHIEF_CONSTABLE,
        })?;
        self.state = State::At(Stage::ReasonsGiven);
        Ok(&REASONS)
    }

    fn notify(&mut self, given: Set<ProposalItem>, stage: Stage) -> Result<&'static Rule, Refusal> {
        Self::at(stage, Stage::ReasonsGiven, &PROPOSAL_NOTIFIED)?;
        whole(given, |item| match item {
            ProposalItem::Notification | ProposalItem::Reasons => &PROPOSAL_NOTIFIED,
            ProposalItem::Views => &VIEWS_TO_PANEL,
        })?;
        self.state = State::At(Stage::Explained);
        Ok(&PROPOSAL_NOTIFIED)
    }

    fn invite(&mut self, stage: Stage) -> Result<&'static Rule, Refusal> {
        Self::at(stage, Stage::Explained, &OPPORTUNITY)?;
        self.state = State::At(Stage::Invited);
        Ok(&OPPORTUNITY)
    }

    fn represent(&mut self, on: NaiveDate, stage: Stage) -> Result<&'static Rule, Refusal> {
        // Representations that come after others were considered are considered too.
        if stage != Stage::Considered {
            Self::at(stage, Stage::Invited, &OPPORTUNITY)?;
        }
        self.to_copy_since = self.to_copy_since.or(Some(on));
        self.state = State::At(Stage::Invited);
        Ok(&OPPORTUNITY)
    }

    fn copy_representations(&mut self) -> Result<&'static Rule, Refusal> {
        if self.to_copy_since.take().is_none() {
            return Err(Refusal::ConditionUnmet(&REPRESENTATIONS_COPIED));
        }
        Ok(&REPRESENTATIONS_COPIED)
    }

    fn consider(&mut self, stage: Stage) -> Result<&'static Rule, Refusal> {
        Self::at(stage, Stage::Invited, &REPRESENTATIONS_CONSIDERED)?;
        self.state = State::At(Stage::Considered);
        Ok(&REPRESENTATIONS_CONSIDERED)
    }

    fn propose_further(
        &mut self,
        given: Set<FurtherItem>,
        on: NaiveDate,
        stage: Stage,
    ) -> Result<&'static Rule, Refusal> {
        Self::at(stage, Stage::Considered, &FURTHER_NOTICE)?;
        // Paragraph 14(1) comes after compliance with all of paragraph 13.
        if self.to_copy_since.is_some() {
            return Err(Refusal::NotYet { rule: &REPRESENTATIONS_COPIED, opens: None });
        }
        whole(given, |item| match item {
            FurtherItem::NoticeToChiefConstable | FurtherItem::NoticeToPanel => &FURTHER_NOTICE,
            FurtherItem::ReasonsToChiefConstable | FurtherItem::ReasonsToPanel => &FRESH_REASONS,
            FurtherItem::CopiesToInspectorate => &COPIES_TO_INSPECTORATE,
            FurtherItem::CopiesToChiefExecutive => &COPIES_TO_CHIEF_EXECUTIVE,
        })?;
        self.time.begin(on);
        self.state = State::Scrutiny { heard: false };
        Ok(&FURTHER_NOTICE)
    }

    fn hear(
        &mut self,
        sitting: Sitting,
        open_to: Set<Party>,
        on: NaiveDate,
        stage: Stage,
    ) -> Result<&'static Rule, Refusal> {
        self.in_scrutiny(&SCRUTINY_HEARING, on, stage)?;
        if sitting == Sitting::Public {
            return Err(Refusal::ConditionUnmet(&HEARING_PRIVATE));
        }
        if open_to != Set::all() {
            return Err(Refusal::ConditionUnmet(&BOTH_MAY_ATTEND));
        }
        if let State::Scrutiny { heard, .. } = &mut self.state {
            *heard = true;
        }
        Ok(&SCRUTINY_HEARING)
    }

    fn recommend(&mut self, advice: Advice, on: NaiveDate, stage: Stage) -> Result<&'static Rule, Refusal> {
        self.in_scrutiny(&PANEL_RECOMMENDS, on, stage)?;
        if !self.heard() {
            return Err(Refusal::NotYet { rule: &SCRUTINY_HEARING, opens: None });
        }
        self.state = State::Recommended(advice);
        Ok(&PANEL_RECOMMENDS)
    }

    fn decide(&mut self, response: Response, stage: Stage) -> Result<&'static Rule, Refusal> {
        let State::Recommended(advice) = self.state else {
            Self::at(stage, Stage::Recommended, &DECISION_NOTIFIED)?;
            return Err(Refusal::ConditionUnmet(&DECISION_NOTIFIED));
        };
        let calls = (advice == Advice::Call) == (response == Response::Accepts);
        self.state = State::At(if calls { Stage::MayCall } else { Stage::Retained });
        Ok(&DECISION_NOTIFIED)
    }

    fn drop_proposal(&mut self, stage: Stage) -> Result<&'static Rule, Refusal> {
        match stage {
            Stage::InPost | Stage::Retained | Stage::Called | Stage::Ended => {
                Err(Refusal::ConditionUnmet(&CALL))
            }
            _ => {
                self.state = State::At(Stage::InPost);
                Ok(&CALL)
            }
        }
    }

    fn call(&mut self, stage: Stage) -> Result<&'static Rule, Refusal> {
        let rule = Self::call_at(stage)?;
        self.state = State::At(Stage::Called);
        Ok(rule)
    }

    fn leave(&mut self, departure: Departure, stage: Stage) -> Result<&'static Rule, Refusal> {
        if stage == Stage::Ended {
            return Err(Refusal::ConditionUnmet(&OTHER_ENDS));
        }
        let rule = match (departure, self.subject) {
            (Departure::StoppedActing, Subject::ChiefConstable) => {
                return Err(Refusal::ConditionUnmet(&ACTING_ALIKE));
            }
            (Departure::StoppedActing, Subject::ActingChiefConstable) => &ACTING_ALIKE,
            (Departure::Resigned | Departure::Retired, _) if stage == Stage::Called => &MUST_GO,
            (Departure::TermExpired, Subject::ChiefConstable) => &FIXED_TERM,
            _ => &OTHER_ENDS,
        };
        self.state = State::At(Stage::Ended);
        self.suspended = false;
        Ok(rule)
    }

    /// Takes a step with the six weeks over or not.
    fn step(&mut self, event: &Event, on: NaiveDate, over: bool) -> Result<&'static Rule, Refusal> {
        let stage = self.stage_if(over);
        match event {
            Event::Suspended {} => self.suspend(stage),
            Event::SuspensionNotified {} => self.tell_of_suspension(),
            Event::SuspensionEnded {} => self.end_suspension(),
            Event::ViewsObtained {} => self.obtain_views(stage),
            Event::ReasonsGiven { given } => self.give_reasons(*given, stage),
            Event::ProposalNotified { given } => self.notify(*given, stage),
            Event::Invited {} => self.invite(stage),
            Event::Represented {} => self.represent(on, stage),
            Event::RepresentationsCopied {} => self.copy_representations(),
            Event::Considered {} => self.consider(stage),
            Event::StillProposed { given } => self.propose_further(*given, on, stage),
            Event::Consulted {} => {
                self.in_scrutiny(&CONSULT_INSPECTORATE, on, stage)?;
                Ok(&CONSULT_INSPECTORATE)
            }
            Event::Heard { sitting, open_to } => self.hear(*sitting, *open_to, on, stage),
            Event::Recommended { advice } => self.recommend(*advice, on, stage),
            Event::Blocked {} => Err(Refusal::NoPower(&NO_VETO_OF_CALL)),
            Event::Decided { response } => self.decide(*response, stage),
            Event::Dropped {} => self.drop_proposal(stage),
            Event::CalledOn {} => self.call(stage),
            Event::Left { departure } => self.leave(*departure, stage),
            Event::Polled { poll } => {
                self.time.poll(*poll, self.area, on)?;
                Ok(&SCRUTINY_PAUSE)
            }
            Event::Declared {} => {
                self.time.declare(on);
                Ok(&SCRUTINY_PAUSE)
            }
        }
    }

    pub(super) const fn panel_time(&self) -> &PanelTime {
        &self.time
    }

    /// Whether the scrutiny hearing has been held.
    pub(super) const fn heard(&self) -> bool {
        matches!(self.state, State::Scrutiny { heard: true, .. })
    }

    /// Since when representations wait to be copied to the panel.
    pub(super) const fn to_copy_since(&self) -> Option<NaiveDate> {
        self.to_copy_since
    }

    /// Where the removal stands on a day at or after the last event, each event a ground.
    pub fn progress(&self, on: NaiveDate) -> Determination<Progress> {
        let acting = (self.subject == Subject::ActingChiefConstable).then_some(&ACTING_ALIKE);
        let steps = self.history().map(|(_, rule)| rule).chain(acting).chain(self.ended_under(on));
        let grounds: Vec<Ground> = steps.map(|rule| Ground { rule, finding: Finding::Met }).collect();
        let stage = self.stage(on);
        let due = if stage == Stage::PanelScrutiny { self.due().map(|due| due.last) } else { None };
        let progress = Progress { stage, suspended: self.suspended, due };
        let answer = self.gap(on).map_or(Ok(progress), |gap| Err(Unsettled::NoRule(gap)));
        Determination::new(answer, grounds)
    }
}

/// Refuses a set from which an item is missing, with the rule that asks for the first one missing.
fn whole<T: crate::Listed>(given: Set<T>, rule: impl Fn(T) -> &'static Rule) -> Result<(), Refusal> {
    match Set::all().without(given).iter().next() {
        Some(missing) => Err(Refusal::ConditionUnmet(rule(missing))),
        None => Ok(()),
    }
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

#[cfg(feature = "serde")]
impl TryFrom<super::event::Stored> for Removal {
    type Error = HistoryError;

    fn try_from(stored: super::event::Stored) -> Result<Self, Self::Error> {
        Self::from_events(stored.area, stored.subject, stored.events)
    }
}

#[cfg(feature = "serde")]
impl From<Removal> for super::event::Stored {
    fn from(removal: Removal) -> Self {
        Self {
            area: removal.area,
            subject: removal.subject,
            events: removal.history.into_iter().map(|(dated, _)| dated).collect(),
        }
    }
}
