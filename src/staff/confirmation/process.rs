//! A senior post as a process: events in, the stage and the refusals out. (Sch. 1 paras 7, 9 to 12.)
//!
//! The stage is a function of the events and of the day: three weeks pass, and a deputy's appointment runs out. Acting
//! in the post runs beside the stage.

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::event::{Dated, Event, SeniorPost};
use super::rules::{
    ACTING_HOLDER, ACTING_QUALIFIED, DEPUTY_AGE_AND_SEATS, DEPUTY_BY_ELECTION, DEPUTY_MAYOR_ALIKE,
    DEPUTY_OTHERWISE, DEPUTY_TERM, DEPUTY_TERM_2012, NO_END_OF_PROCESS, NO_VETO_OF_STAFF,
    SENIOR_ACCEPT_OR_REJECT, SENIOR_DECIDED, SENIOR_HEARING, SENIOR_IN_TIME, SENIOR_NOTIFIED, SENIOR_PAUSE,
    SENIOR_PUBLISHED, SENIOR_REPORTED, SENIOR_REVIEWED,
};
use super::{
    APPOINTED_BEFORE_REPORT, SeniorEligibility, SeniorEligibilityFacts, TIME_FOR_SENIOR_REPORT,
    latest_end_of_deputy,
};
use crate::area::{Area, Body};
use crate::calendar::Counted;
use crate::chief_constable::{Candidate, NoticeItem, Poll};
use crate::law::Rule;
use crate::listed::Set;
use crate::process::{HistoryError, Next, OnDefault, PanelTime, Passed, Process, in_order, replay};
use crate::reasoning::{
    Determination, Fact, Finding, Gap, Ground, Outcome, Question, Refusal, Standing, Unsettled,
};
use crate::staff::{
    CHIEF_EXECUTIVE, CHIEF_FINANCE_OFFICER, COMBINED_AUTHORITY_EMPLOYS, FINANCE_QUALIFICATION, ONE_DEPUTY,
};

/// Where a senior post stands on a day, in the order of the steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Stage {
    /// The post is vacant and nobody is proposed.
    Vacant,
    /// The panel is reviewing a candidate.
    UnderReview,
    /// The three weeks passed without a report; the candidate can be appointed all the same.
    Unreported,
    /// The panel has recommended; the commissioner decides.
    Reported,
    /// The panel knows the decision; the candidate can be appointed, whatever the recommendation.
    Decided,
    /// The post has a holder.
    Filled,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Vacant => "vacant, nobody proposed",
            Self::UnderReview => "candidate under review by the panel",
            Self::Unreported => "no report in time",
            Self::Reported => "panel has recommended",
            Self::Decided => "recommendation decided on",
            Self::Filled => "appointed",
        })
    }
}

/// What the last event left behind, before time is taken into account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Vacant,
    Review { candidate: Candidate, heard: bool },
    Reported { candidate: Candidate },
    Decided { candidate: Candidate },
    Filled { last_day: Option<NaiveDate>, unable: bool },
}

/// One senior post, from event to event.
///
/// Stored as its area, the post, and its list of events, and read back through the same checks.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "super::event::Stored", into = "super::event::Stored")
)]
pub struct Confirmation {
    area: Area,
    post: SeniorPost,
    state: State,
    acting: bool,
    time: PanelTime,
    by_election: bool,
    history: Vec<(Dated, &'static Rule)>,
}

impl Confirmation {
    /// A vacant post.
    #[must_use]
    pub const fn vacant(area: Area, post: SeniorPost) -> Self {
        Self {
            area,
            post,
            state: State::Vacant,
            acting: false,
            time: PanelTime::of(TIME_FOR_SENIOR_REPORT),
            by_election: false,
            history: Vec::new(),
        }
    }

    /// A vacant post with a history.
    ///
    /// # Errors
    /// [`HistoryError`] names the first event that the law, or the order of days, does not allow.
    pub fn from_events(
        area: Area,
        post: SeniorPost,
        events: impl IntoIterator<Item = Dated>,
    ) -> Result<Self, HistoryError> {
        replay(Self::vacant(area, post), events)
    }

    /// The police area.
    #[must_use]
    pub const fn area(&self) -> Area {
        self.area
    }

    /// The post.
    #[must_use]
    pub const fn post(&self) -> SeniorPost {
        self.post
    }

    /// Each event so far with the rule it was allowed under.
    pub fn history(&self) -> impl Iterator<Item = (&Dated, &'static Rule)> {
        self.history.iter().map(|(dated, rule)| (dated, *rule))
    }

    /// Whether somebody acts in the post.
    #[must_use]
    pub const fn is_acting(&self) -> bool {
        self.acting
    }

    /// The candidate proposed last, while the post is not filled.
    #[must_use]
    pub const fn candidate(&self) -> Option<Candidate> {
        match self.state {
            State::Review { candidate, .. }
            | State::Reported { candidate }
            | State::Decided { candidate } => Some(candidate),
            State::Vacant | State::Filled { .. } => None,
        }
    }

    /// The panel's three weeks, each day left out with the reason. `None` when nobody is under review, while a poll
    /// has been held and no declaration yet delivered, or where the last day turns on a gap in the law.
    #[must_use]
    pub fn due(&self) -> Option<Counted> {
        if matches!(self.state, State::Review { .. }) { self.time.due() } else { None }
    }

    /// Where the post stands on a day at or after the last event.
    #[must_use]
    pub fn stage(&self, on: NaiveDate) -> Stage {
        match self.state {
            State::Vacant => Stage::Vacant,
            State::Review { .. } if self.time.passed(on) == Passed::Yes => Stage::Unreported,
            State::Review { .. } => Stage::UnderReview,
            State::Reported { .. } => Stage::Reported,
            State::Decided { .. } => Stage::Decided,
            State::Filled { last_day: Some(last), .. } if last < on => Stage::Vacant,
            State::Filled { .. } => Stage::Filled,
        }
    }

    /// The gap in the law on which it turns whether the three weeks have passed by a day, if it turns on one.
    #[must_use]
    pub fn gap(&self, on: NaiveDate) -> Option<&'static Gap> {
        match (self.state, self.time.passed(on)) {
            (State::Review { .. }, Passed::InDoubt(gap)) => Some(gap),
            _ => None,
        }
    }

    /// The rule under which the panel's time, or a deputy's, has run out by a day, if it has.
    #[must_use]
    pub fn ended_under(&self, on: NaiveDate) -> Option<&'static Rule> {
        match (self.state, self.stage(on)) {
            (_, Stage::Unreported) => Some(&NO_END_OF_PROCESS),
            (State::Filled { last_day: Some(last), .. }, Stage::Vacant) => Some(self.term_rule(last)),
            _ => None,
        }
    }

    /// Whether somebody must be appointed to act: nobody able holds the post, and nobody acts.
    #[must_use]
    pub fn wants_acting_holder(&self, on: NaiveDate) -> bool {
        self.post != SeniorPost::Deputy && !self.acting && self.can_have_acting_holder(on)
    }

    fn can_have_acting_holder(&self, on: NaiveDate) -> bool {
        matches!(self.state, State::Filled { unable: true, .. }) || self.stage(on) != Stage::Filled
    }

    /// The text on a deputy's term as it stood on a day.
    fn term_rule(&self, on: NaiveDate) -> &'static Rule {
        if DEPUTY_TERM.check_force(self.area.place(), on).is_ok() { &DEPUTY_TERM } else { &DEPUTY_TERM_2012 }
    }

    /// The rule under which the commissioner fills the post.
    const fn filled_under(&self) -> &'static Rule {
        match self.post {
            SeniorPost::ChiefExecutive => &CHIEF_EXECUTIVE,
            SeniorPost::ChiefFinanceOfficer => &CHIEF_FINANCE_OFFICER,
            SeniorPost::Deputy => &ONE_DEPUTY,
        }
    }

    fn propose(
        &mut self,
        candidate: Candidate,
        notice: Set<NoticeItem>,
        eligibility: &SeniorEligibilityFacts,
        on: NaiveDate,
    ) -> Result<&'static Rule, Refusal> {
        match self.stage(on) {
            Stage::Vacant => {}
            Stage::Filled => return Err(Refusal::ConditionUnmet(self.filled_under())),
            _ => return Err(Refusal::ConditionUnmet(&SENIOR_NOTIFIED)),
        }
        if notice != Set::all() {
            return Err(Refusal::ConditionUnmet(&SENIOR_NOTIFIED));
        }
        let facts = SeniorEligibilityFacts { post: self.post.into(), ..eligibility.clone() };
        if facts.answer(on)? == SeniorEligibility::NotEligible {
            return Err(Refusal::ConditionUnmet(self.not_met(&facts)));
        }
        self.time.begin(on);
        self.state = State::Review { candidate, heard: false };
        Ok(&SENIOR_NOTIFIED)
    }

    /// The rule that keeps a person out.
    fn not_met(&self, facts: &SeniorEligibilityFacts) -> &'static Rule {
        match (self.post, &facts.bars) {
            (SeniorPost::Deputy, Fact::Known(bars)) => {
                bars.iter().next().map_or(&DEPUTY_AGE_AND_SEATS, super::DeputyBar::rule)
            }
            _ => &FINANCE_QUALIFICATION,
        }
    }

    fn hear(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        self.in_review(&SENIOR_HEARING, on)?;
        if let State::Review { heard, .. } = &mut self.state {
            *heard = true;
        }
        Ok(&SENIOR_HEARING)
    }

    fn report(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        self.in_review(&SENIOR_REPORTED, on)?;
        match self.state {
            // No rule ends the review, so a late report is a breach but still a report.
            State::Review { candidate, heard: true, .. } => {
                self.state = State::Reported { candidate };
                Ok(&SENIOR_REPORTED)
            }
            _ => Err(Refusal::NotYet { rule: &SENIOR_HEARING, opens: None }),
        }
    }

    fn in_review(&self, rule: &'static Rule, on: NaiveDate) -> Result<(), Refusal> {
        match self.stage(on) {
            Stage::UnderReview | Stage::Unreported => Ok(()),
            Stage::Vacant => Err(Refusal::NotYet { rule: &SENIOR_NOTIFIED, opens: None }),
            Stage::Reported | Stage::Decided | Stage::Filled => Err(Refusal::ConditionUnmet(rule)),
        }
    }

    fn decide(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        match (self.state, self.stage(on)) {
            (State::Reported { candidate }, _) => {
                self.state = State::Decided { candidate };
                Ok(&SENIOR_DECIDED)
            }
            (_, Stage::UnderReview | Stage::Unreported) => {
                Err(Refusal::NotYet { rule: &SENIOR_REPORTED, opens: None })
            }
            (_, Stage::Vacant) => Err(Refusal::NotYet { rule: &SENIOR_NOTIFIED, opens: None }),
            _ => Err(Refusal::ConditionUnmet(&SENIOR_DECIDED)),
        }
    }

    fn withdraw(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        if matches!(self.stage(on), Stage::Vacant | Stage::Filled) {
            return Err(Refusal::ConditionUnmet(&SENIOR_NOTIFIED));
        }
        self.state = State::Vacant;
        Ok(&SENIOR_NOTIFIED)
    }

    fn appoint(&mut self, candidate: Candidate, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        let stage = self.stage(on);
        if stage == Stage::Filled {
            return Err(Refusal::ConditionUnmet(self.filled_under()));
        }
        if self.candidate() != Some(candidate) {
            return Err(Refusal::NotYet { rule: &SENIOR_NOTIFIED, opens: None });
        }
        match stage {
            Stage::UnderReview => Err(Refusal::NoRule(self.gap(on).unwrap_or(&APPOINTED_BEFORE_REPORT))),
            Stage::Reported => Err(Refusal::NotYet { rule: &SENIOR_DECIDED, opens: None }),
            _ => {
                let deputy = self.post == SeniorPost::Deputy && self.area.body_on(on)? != Body::Mayor;
                let last_day = if deputy { latest_end_of_deputy(on) } else { None };
                self.state = State::Filled { last_day, unable: false };
                self.acting = false;
                Ok(self.filled_under())
            }
        }
    }

    fn leave(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        if self.stage(on) != Stage::Filled {
            return Err(Refusal::ConditionUnmet(self.filled_under()));
        }
        self.state = State::Vacant;
        // How else a deputy's appointment ends is for its terms.
        let otherwise = DEPUTY_OTHERWISE.check_force(self.area.place(), on).is_ok();
        Ok(if self.post == SeniorPost::Deputy && otherwise { &DEPUTY_OTHERWISE } else { self.filled_under() })
    }

    fn judge_holder(&mut self, now_unable: bool, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        if self.post == SeniorPost::Deputy {
            return Err(Refusal::NoPower(&ACTING_HOLDER));
        }
        let filled = self.stage(on) == Stage::Filled;
        match &mut self.state {
            State::Filled { unable, .. } if filled && *unable != now_unable => {
                *unable = now_unable;
                self.acting = false;
                Ok(&ACTING_HOLDER)
            }
            _ => Err(Refusal::ConditionUnmet(&ACTING_HOLDER)),
        }
    }

    fn appoint_acting(&mut self, finance_qualified: bool, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        if self.post == SeniorPost::Deputy {
            return Err(Refusal::NoPower(&ACTING_HOLDER));
        }
        if self.acting || !self.can_have_acting_holder(on) {
            return Err(Refusal::ConditionUnmet(&ACTING_HOLDER));
        }
        if self.post == SeniorPost::ChiefFinanceOfficer && !finance_qualified {
            return Err(Refusal::ConditionUnmet(&ACTING_QUALIFIED));
        }
        self.acting = true;
        Ok(&ACTING_HOLDER)
    }

    fn end_acting(&mut self) -> Result<&'static Rule, Refusal> {
        if !self.acting {
            return Err(Refusal::ConditionUnmet(&ACTING_HOLDER));
        }
        self.acting = false;
        Ok(&ACTING_HOLDER)
    }

    fn poll(&mut self, poll: Poll, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        self.time.poll(poll, self.area, on)?;
        self.by_election = poll == Poll::ByElection;
        Ok(&SENIOR_PAUSE)
    }

    fn declare(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        self.time.declare(on);
        let by_election = core::mem::take(&mut self.by_election);
        let deputy = self.post == SeniorPost::Deputy && self.area.body_on(on)? != Body::Mayor;
        if !(by_election && deputy && self.stage(on) == Stage::Filled) {
            return Ok(&SENIOR_PAUSE);
        }
        self.state = State::Vacant;
        // Before 2017 the deputy went with the term of the commissioner whose vacancy the by-election filled.
        let now = DEPUTY_BY_ELECTION.check_force(self.area.place(), on).is_ok();
        Ok(if now { &DEPUTY_BY_ELECTION } else { &DEPUTY_TERM_2012 })
    }

    /// An act of the panel inside its three weeks.
    fn timed(&self, rule: &'static Rule, on: NaiveDate) -> Next {
        self.time.act(rule, &SENIOR_IN_TIME, OnDefault::Provided(&NO_END_OF_PROCESS), on)
    }

    /// Where the post stands on a day at or after the last event, each event a ground.
    pub fn progress(&self, on: NaiveDate) -> Determination<Progress> {
        let steps = self.history().map(|(_, rule)| rule).chain(self.ended_under(on));
        let mut grounds: Vec<Ground> = steps.map(|rule| Ground { rule, finding: Finding::Met }).collect();
        if self.post != SeniorPost::Deputy && self.can_have_acting_holder(on) {
            let finding = if self.acting { Finding::Met } else { Finding::NotMet };
            grounds.push(Ground { rule: &ACTING_HOLDER, finding });
        }
        let stage = self.stage(on);
        let due = if stage == Stage::UnderReview { self.due().map(|due| due.last) } else { None };
        let progress =
            Progress { stage, acting: self.acting, wants_acting: self.wants_acting_holder(on), due };
        let answer = self.gap(on).map_or(Ok(progress), |gap| Err(Unsettled::NoRule(gap)));
        Determination::new(answer, grounds)
    }
}

/// Where a senior post stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Progress {
    /// The stage.
    pub stage: Stage,
    /// Whether somebody acts in the post.
    pub acting: bool,
    /// Whether somebody must be appointed to act.
    pub wants_acting: bool,
    /// The last of the panel's three weeks, while they run and are known.
    pub due: Option<NaiveDate>,
}

impl fmt::Display for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.stage)?;
        if let Some(due) = self.due {
            write!(f, ", the panel's time ends with {due}")?;
        }
        match (self.acting, self.wants_acting) {
            (true, _) => f.write_str("; somebody acts in the post"),
            (false, true) => f.write_str("; somebody must be appointed to act"),
            (false, false) => Ok(()),
        }
    }
}

impl Outcome for Progress {
    fn standing(&self) -> Standing {
        match (self.wants_acting, self.stage) {
            (true, _) => Standing::NotMet,
            (false, Stage::Filled) => Standing::Met,
            (false, _) => Standing::Stated,
        }
    }
}

impl Process for Confirmation {
    type Event = Event;

    fn apply(mut self, dated: Dated) -> Result<Self, Refusal> {
        let Dated { on, event } = &dated;
        let on = *on;
        in_order(self.history.last().map(|(last, _)| last.on), on)?;
        SENIOR_NOTIFIED.check_force(self.area.place(), on)?;
        if self.area.body_on(on)? == Body::Mayor {
            // The orders put the mayor's deputy for policing in the deputy's place, and nobody in the others'.
            if self.post != SeniorPost::Deputy {
                return Err(Refusal::NoPower(&COMBINED_AUTHORITY_EMPLOYS));
            }
            DEPUTY_MAYOR_ALIKE.check_force(self.area.place(), on)?;
        }
        let rule = match event {
            Event::Proposed { candidate, notice, eligibility } => {
                self.propose(*candidate, *notice, eligibility, on)?
            }
            Event::Heard {} => self.hear(on)?,
            Event::Reported { .. } => self.report(on)?,
            Event::Vetoed {} => return Err(Refusal::NoPower(&NO_VETO_OF_STAFF)),
            Event::Decided { .. } => self.decide(on)?,
            Event::Withdrawn {} => self.withdraw(on)?,
            Event::Appointed { candidate } => self.appoint(*candidate, on)?,
            Event::Left {} => self.leave(on)?,
            Event::HolderUnable {} => self.judge_holder(true, on)?,
            Event::HolderAble {} => self.judge_holder(false, on)?,
            Event::ActingAppointed { finance_qualified } => self.appoint_acting(*finance_qualified, on)?,
            Event::ActingEnded {} => self.end_acting()?,
            Event::Polled { poll } => self.poll(*poll, on)?,
            Event::Declared {} => self.declare(on)?,
        };
        self.history.push((dated, rule));
        Ok(self)
    }

    fn next(&self, on: NaiveDate) -> Vec<Next> {
        let mut next: Vec<Next> = Vec::with_capacity(4);
        match self.stage(on) {
            Stage::Vacant => next.extend([Next::open(self.filled_under()), Next::open(&SENIOR_NOTIFIED)]),
            Stage::UnderReview => {
                if !matches!(self.state, State::Review { heard: true, .. }) {
                    next.push(self.timed(&SENIOR_HEARING, on));
                }
                next.extend([self.timed(&SENIOR_REVIEWED, on), self.timed(&SENIOR_REPORTED, on)]);
            }
            Stage::Unreported => {
                next.extend([Next::open(&SENIOR_REPORTED), Next::open(self.filled_under())]);
            }
            Stage::Reported => next.extend([
                Next::open(&SENIOR_ACCEPT_OR_REJECT),
                Next::open(&SENIOR_DECIDED),
                Next::open(&SENIOR_PUBLISHED),
            ]),
            Stage::Decided => next.push(Next::open(self.filled_under())),
            Stage::Filled => {}
        }
        if self.wants_acting_holder(on) {
            next.push(Next::open(&ACTING_HOLDER));
        }
        next
    }
}

#[cfg(feature = "serde")]
impl TryFrom<super::event::Stored> for Confirmation {
    type Error = HistoryError;

    fn try_from(stored: super::event::Stored) -> Result<Self, Self::Error> {
        Self::from_events(stored.area, stored.post, stored.events)
    }
}

#[cfg(feature = "serde")]
impl From<Confirmation> for super::event::Stored {
    fn from(confirmation: Confirmation) -> Self {
        Self {
            area: confirmation.area,
            post: confirmation.post,
            events: confirmation.history.into_iter().map(|(dated, _)| dated).collect(),
        }
    }
}
