//! A senior post as a process: events in, the stage and the refusals out. (Sch. 1 paras 7, 9 to 12.)
//!
//! The stage is a function of the events and of the day: three weeks pass, and a deputy's appointment runs out. Acting
//! in the post runs beside the stage, and so does its holder, for a successor can be proposed before the holder goes.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::event::{Dated, Event, SeniorPost};
use super::rules::{
    ACTING_HOLDER, ACTING_QUALIFIED, DEPUTY_AGE_AND_SEATS, DEPUTY_BY_ELECTION, DEPUTY_MAYOR_ALIKE,
    DEPUTY_OTHERWISE, DEPUTY_TERM, DEPUTY_TERM_2012, NO_END_OF_PROCESS, NO_VETO_OF_STAFF,
    SENIOR_ACCEPT_OR_REJECT, SENIOR_DECIDED, SENIOR_HEARING, SENIOR_IN_TIME, SENIOR_NOTIFIED, SENIOR_PAUSE,
    SENIOR_PUBLISHED, SENIOR_REPORTED, SENIOR_REVIEWED,
};
use super::{
    APPOINTED_EARLY, DEPUTY_TERM_AFTER_VACANCY, Progress, SeniorEligibility, SeniorEligibilityFacts, Stage,
    TIME_FOR_SENIOR_REPORT, latest_end_of_deputy,
};
use crate::area::{Area, Body};
use crate::calendar::Counted;
use crate::chief_constable::{Candidate, NoticeItem};
use crate::law::{OutOfForce, Rule, commenced};
use crate::listed::Set;
use crate::process::Poll;
use crate::process::{HistoryError, Next, OnDefault, PanelTime, Passed, Process, in_order, replay, stored};
use crate::reasoning::{Determination, Fact, Finding, Gap, Ground, Question, Refusal, Unsettled};
use crate::staff::{
    CHIEF_EXECUTIVE, CHIEF_FINANCE_OFFICER, COMBINED_AUTHORITY_EMPLOYS, FINANCE_QUALIFICATION, ONE_DEPUTY,
};

/// How far a proposed appointment has gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Step {
    Review { heard: bool },
    Reported,
    Decided,
}

/// Who is proposed, and how far that has gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Proposal {
    candidate: Candidate,
    step: Step,
}

/// Who holds the post, as far as it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Holder {
    since: NaiveDate,
    last_day: Option<NaiveDate>,
    unable: bool,
}

/// One senior post, from event to event.
///
/// Stored as its area, the post, and its list of events, and read back through the same checks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "super::event::Stored", into = "super::event::Stored")
)]
pub struct Confirmation {
    area: Area,
    post: SeniorPost,
    proposal: Option<Proposal>,
    holder: Option<Holder>,
    acting: bool,
    time: PanelTime,
    /// The day of the vacancy, from a by-election's poll to the declaration of acceptance.
    by_election: Option<NaiveDate>,
    history: Vec<(Dated, &'static Rule)>,
}

impl Confirmation {
    /// A vacant post.
    #[must_use]
    pub const fn vacant(area: Area, post: SeniorPost) -> Self {
        Self {
            area,
            post,
            proposal: None,
            holder: None,
            acting: false,
            time: PanelTime::of(TIME_FOR_SENIOR_REPORT),
            by_election: None,
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

    /// The candidate proposed last, until appointed or withdrawn.
    #[must_use]
    pub const fn candidate(&self) -> Option<Candidate> {
        match self.proposal {
            Some(Proposal { candidate, .. }) => Some(candidate),
            None => None,
        }
    }

    /// The panel's three weeks, each day left out with the reason. `None` when nobody is under review, or while a
    /// poll has been held and no declaration yet delivered.
    #[must_use]
    pub fn due(&self) -> Option<Counted> {
        if self.heard().is_some() { self.time.due() } else { None }
    }

    /// While the panel reviews, whether it has held the hearing.
    const fn heard(&self) -> Option<bool> {
        match self.proposal {
            Some(Proposal { step: Step::Review { heard }, .. }) => Some(heard),
            _ => None,
        }
    }

    /// Whether Schedule 1 is law for the area on a day.
    fn in_force(&self, on: NaiveDate) -> Result<(), OutOfForce> {
        SENIOR_NOTIFIED.check_force(self.area.place(), on)
    }

    fn is_mayor(&self, on: NaiveDate) -> bool {
        self.area.body_on(on) == Ok(Body::Mayor)
    }

    fn holder(&self, on: NaiveDate) -> Option<Holder> {
        self.holder.filter(|holder| holder.last_day.is_none_or(|last| on <= last))
    }

    /// Whether the post has a holder on a day at or after the last event.
    #[must_use]
    pub fn is_filled(&self, on: NaiveDate) -> bool {
        self.holder(on).is_some()
    }

    /// Where the post stands on a day at or after the last event.
    #[must_use]
    pub fn stage(&self, on: NaiveDate) -> Stage {
        if self.post != SeniorPost::Deputy && self.is_mayor(on) {
            return Stage::Transferred;
        }
        match self.proposal.map(|proposal| proposal.step) {
            Some(Step::Review { .. }) if self.time.passed(on) == Passed::Yes => Stage::Unreported,
            Some(Step::Review { .. }) => Stage::UnderReview,
            Some(Step::Reported) => Stage::Reported,
            Some(Step::Decided) => Stage::Decided,
            None if self.is_filled(on) => Stage::Filled,
            None => Stage::Vacant,
        }
    }

    /// The gap in the law on which it turns whether the three weeks have passed by a day, if it turns on one.
    #[must_use]
    pub fn gap(&self, on: NaiveDate) -> Option<&'static Gap> {
        match (self.heard(), self.time.passed(on)) {
            (Some(_), Passed::InDoubt(gap)) => Some(gap),
            _ => None,
        }
    }

    /// The rule under which the panel's time, or else a deputy's, has run out by a day, if it has.
    #[must_use]
    pub fn ended_under(&self, on: NaiveDate) -> Option<&'static Rule> {
        self.passed(on).last()
    }

    fn passed(&self, on: NaiveDate) -> impl Iterator<Item = &'static Rule> + use<> {
        let last = self.holder.and_then(|holder| holder.last_day).filter(|last| *last < on);
        let silent: Option<&'static Rule> =
            if self.stage(on) == Stage::Unreported { Some(&NO_END_OF_PROCESS) } else { None };
        [last.map(|last| self.term_rule(last)), silent].into_iter().flatten()
    }

    /// Whether somebody must be appointed to act: nobody able holds the post, and nobody acts.
    #[must_use]
    pub fn wants_acting_holder(&self, on: NaiveDate) -> bool {
        !self.acting && self.can_have_acting_holder(on)
    }

    fn can_have_acting_holder(&self, on: NaiveDate) -> bool {
        self.post != SeniorPost::Deputy
            && !self.is_mayor(on)
            && self.in_force(on).is_ok()
            && self.holder(on).is_none_or(|holder| holder.unable)
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
        // Each proposed appointment is notified, to a post about to fall vacant too; s. 18(1) limits the appointment.
        if self.proposal.is_some() {
            return Err(Refusal::ConditionUnmet(&SENIOR_NOTIFIED));
        }
        if notice != Set::all() {
            return Err(Refusal::ConditionUnmet(&SENIOR_NOTIFIED));
        }
        let facts = SeniorEligibilityFacts { post: self.post.into(), ..eligibility.clone() };
        if facts.answer(on)? == SeniorEligibility::NotEligible {
            return Err(Refusal::ConditionUnmet(self.not_met(&facts)));
        }
        self.time.begin(on);
        self.proposal = Some(Proposal { candidate, step: Step::Review { heard: false } });
        Ok(if self.is_mayor(on) { &DEPUTY_MAYOR_ALIKE } else { &SENIOR_NOTIFIED })
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

    fn hear(&mut self) -> Result<&'static Rule, Refusal> {
        self.review(&SENIOR_HEARING)?.step = Step::Review { heard: true };
        Ok(&SENIOR_HEARING)
    }

    /// No rule ends the review, so a late report is a breach but still a report.
    fn report(&mut self) -> Result<&'static Rule, Refusal> {
        let proposal = self.review(&SENIOR_REPORTED)?;
        if proposal.step != (Step::Review { heard: true }) {
            return Err(Refusal::NotYet { rule: &SENIOR_HEARING, opens: None });
        }
        proposal.step = Step::Reported;
        Ok(&SENIOR_REPORTED)
    }

    fn review(&mut self, rule: &'static Rule) -> Result<&mut Proposal, Refusal> {
        match &mut self.proposal {
            Some(proposal) if matches!(proposal.step, Step::Review { .. }) => Ok(proposal),
            Some(_) => Err(Refusal::ConditionUnmet(rule)),
            None => Err(Refusal::NotYet { rule: &SENIOR_NOTIFIED, opens: None }),
        }
    }

    fn decide(&mut self) -> Result<&'static Rule, Refusal> {
        match &mut self.proposal {
            Some(proposal @ Proposal { step: Step::Reported, .. }) => {
                proposal.step = Step::Decided;
                Ok(&SENIOR_DECIDED)
            }
            Some(Proposal { step: Step::Review { .. }, .. }) => {
                Err(Refusal::NotYet { rule: &SENIOR_REPORTED, opens: None })
            }
            Some(_) => Err(Refusal::ConditionUnmet(&SENIOR_DECIDED)),
            None => Err(Refusal::NotYet { rule: &SENIOR_NOTIFIED, opens: None }),
        }
    }

    fn withdraw(&mut self) -> Result<&'static Rule, Refusal> {
        self.proposal.take().map(|_| &SENIOR_NOTIFIED).ok_or(Refusal::ConditionUnmet(&SENIOR_NOTIFIED))
    }

    fn appoint(&mut self, candidate: Candidate, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        if self.is_filled(on) {
            return Err(Refusal::ConditionUnmet(self.filled_under()));
        }
        if self.candidate() != Some(candidate) {
            return Err(Refusal::NotYet { rule: &SENIOR_NOTIFIED, opens: None });
        }
        if matches!(self.stage(on), Stage::UnderReview | Stage::Reported) {
            return Err(Refusal::NoRule(self.gap(on).unwrap_or(&APPOINTED_EARLY)));
        }
        let last_day = if self.is_commissioners_deputy(on) { latest_end_of_deputy(on) } else { None };
        self.proposal = None;
        self.holder = Some(Holder { since: on, last_day, unable: false });
        self.acting = false;
        Ok(self.filled_under())
    }

    fn is_commissioners_deputy(&self, on: NaiveDate) -> bool {
        self.post == SeniorPost::Deputy && !self.is_mayor(on)
    }

    fn leave(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        if !self.is_filled(on) {
            return Err(Refusal::ConditionUnmet(self.filled_under()));
        }
        self.holder = None;
        // How else a deputy's appointment ends is for its terms.
        let otherwise = DEPUTY_OTHERWISE.check_force(self.area.place(), on).is_ok();
        Ok(if self.post == SeniorPost::Deputy && otherwise { &DEPUTY_OTHERWISE } else { self.filled_under() })
    }

    fn judge_holder(&mut self, now_unable: bool, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        if self.post == SeniorPost::Deputy {
            return Err(Refusal::NoPower(&ACTING_HOLDER));
        }
        let filled = self.is_filled(on);
        match &mut self.holder {
            Some(holder) if filled && holder.unable != now_unable => {
                holder.unable = now_unable;
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

    fn poll(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        self.time.poll(Poll::Ordinary, self.area, on)?;
        self.by_election = None;
        Ok(&SENIOR_PAUSE)
    }

    fn poll_to_fill(&mut self, vacant_since: NaiveDate, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        in_order(Some(vacant_since), on)?;
        self.by_election_ends(vacant_since, on)?;
        self.time.poll(Poll::ByElection, self.area, on)?;
        self.by_election = Some(vacant_since);
        Ok(&SENIOR_PAUSE)
    }

    fn declare(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        let by_election = self.by_election;
        let ends = by_election.map_or(Ok(false), |vacant_since| self.by_election_ends(vacant_since, on))?;
        self.by_election = None;
        self.time.declare(on);
        if !ends {
            return Ok(&SENIOR_PAUSE);
        }
        self.holder = None;
        Ok(&DEPUTY_BY_ELECTION)
    }

    /// Whether a by-election ends the appointment of the deputy in post. Under the text before the 2017 Act, which a
    /// deputy keeps in whose time it was amended while a by-election was in progress, no rule says. (PCA 2017
    /// s. 121(4)-(6).)
    fn by_election_ends(&self, vacant_since: NaiveDate, on: NaiveDate) -> Result<bool, Refusal> {
        let amended = commenced::APR_2017.first_day();
        match self.holder(on).filter(|_| self.is_commissioners_deputy(on)) {
            Some(holder) if holder.since < amended && vacant_since < amended => {
                Err(Refusal::NoRule(&DEPUTY_TERM_AFTER_VACANCY))
            }
            holder => Ok(holder.is_some()),
        }
    }

    /// Appointing, unless the post still has a holder.
    fn open_to_appoint(&self, on: NaiveDate) -> Option<Next> {
        if self.is_filled(on) { None } else { Some(Next::open(self.filled_under())) }
    }

    /// An act of the panel inside its three weeks.
    fn timed(&self, rule: &'static Rule, on: NaiveDate) -> Next {
        self.time.act(rule, &SENIOR_IN_TIME, OnDefault::Provided(&NO_END_OF_PROCESS), on)
    }

    /// Where the post stands on a day at or after the last event, each event a ground. Out of force where Schedule 1
    /// is no law.
    pub fn progress(&self, on: NaiveDate) -> Determination<Progress> {
        let steps = self.history().map(|(_, rule)| rule).chain(self.passed(on));
        let mut grounds: Vec<Ground> = steps.map(|rule| Ground { rule, finding: Finding::Met }).collect();
        if self.can_have_acting_holder(on) {
            let finding = if self.acting { Finding::Met } else { Finding::NotMet };
            grounds.push(Ground { rule: &ACTING_HOLDER, finding });
        }
        let stage = self.stage(on);
        if stage == Stage::Transferred {
            grounds.push(Ground { rule: &COMBINED_AUTHORITY_EMPLOYS, finding: Finding::Met });
        }
        let due = if stage == Stage::UnderReview { self.due().map(|due| due.last) } else { None };
        let progress = Progress {
            stage,
            filled: self.is_filled(on),
            acting: self.acting,
            wants_acting: self.wants_acting_holder(on),
            due,
        };
        let answer = match (self.in_force(on), self.gap(on)) {
            (Err(out), _) => Err(out.into()),
            (Ok(()), Some(gap)) => Err(Unsettled::NoRule(gap)),
            (Ok(()), None) => Ok(progress),
        };
        Determination::new(answer, grounds)
    }
}

impl Process for Confirmation {
    type Event = Event;

    fn apply(mut self, dated: Dated) -> Result<Self, Refusal> {
        let Dated { on, event } = &dated;
        let on = *on;
        in_order(self.history.last().map(|(last, _)| last.on), on)?;
        self.in_force(on)?;
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
            Event::Heard {} => self.hear()?,
            Event::Reported { .. } => self.report()?,
            Event::Vetoed {} => return Err(Refusal::NoPower(&NO_VETO_OF_STAFF)),
            Event::Decided { .. } => self.decide()?,
            Event::Withdrawn {} => self.withdraw()?,
            Event::Appointed { candidate } => self.appoint(*candidate, on)?,
            Event::Left {} => self.leave(on)?,
            Event::HolderUnable {} => self.judge_holder(true, on)?,
            Event::HolderAble {} => self.judge_holder(false, on)?,
            Event::ActingAppointed { finance_qualified } => self.appoint_acting(*finance_qualified, on)?,
            Event::ActingEnded {} => self.end_acting()?,
            Event::PolledAtOrdinary {} => self.poll(on)?,
            Event::PolledAtByElection { vacant_since } => self.poll_to_fill(*vacant_since, on)?,
            Event::Declared {} => self.declare(on)?,
        };
        self.history.push((dated, rule));
        Ok(self)
    }

    fn next(&self, on: NaiveDate) -> Vec<Next> {
        let mut next: Vec<Next> = Vec::with_capacity(4);
        if self.in_force(on).is_err() {
            return next;
        }
        match self.stage(on) {
            Stage::Vacant => next.extend([Next::open(self.filled_under()), Next::open(&SENIOR_NOTIFIED)]),
            Stage::UnderReview => {
                if self.heard() == Some(false) {
                    next.push(self.timed(&SENIOR_HEARING, on));
                }
                next.extend([self.timed(&SENIOR_REVIEWED, on), self.timed(&SENIOR_REPORTED, on)]);
            }
            Stage::Unreported => {
                next.push(Next::open(&SENIOR_REPORTED));
                next.extend(self.open_to_appoint(on));
            }
            Stage::Reported => next.extend([
                Next::open(&SENIOR_ACCEPT_OR_REJECT),
                Next::open(&SENIOR_DECIDED),
                Next::open(&SENIOR_PUBLISHED),
            ]),
            Stage::Decided => next.extend(self.open_to_appoint(on)),
            Stage::Filled | Stage::Transferred => {}
        }
        if self.wants_acting_holder(on) {
            next.push(Next::open(&ACTING_HOLDER));
        }
        next
    }
}

stored! { Confirmation as super::event::Stored { area, post } }
