//! The steps of a removal: what each event needs, and what it leaves behind.

use chrono::NaiveDate;

use super::event::{
    Advice, Departure, Event, FurtherItem, Party, ProposalItem, ReasonsItem, Sitting, Subject,
};
use super::process::State;
use super::rules::{
    ACTING_ALIKE, BOTH_MAY_ATTEND, CALL, CONSULT_INSPECTORATE, COPIES_TO_CHIEF_EXECUTIVE,
    COPIES_TO_INSPECTORATE, DECISION_NOTIFIED, FRESH_REASONS, FURTHER_NOTICE, HEARING_PRIVATE, MUST_GO,
    NO_VETO_OF_CALL, OPPORTUNITY, OPPORTUNITY_INFORMED, OTHER_ENDS, PANEL_RECOMMENDS, PROPOSAL_NOTIFIED,
    REASONS, REASONS_TO_PANEL, RECOMMEND_IN_TIME, RECOMMENDATION_PUBLISHED, REPRESENTATIONS_CONSIDERED,
    REPRESENTATIONS_COPIED, SCRUTINY_HEARING, SCRUTINY_PAUSE, SUSPEND, SUSPENSION_NOTIFIED, TERM_RUNS_ON,
    VIEWS_OBTAINED, VIEWS_TO_CHIEF_CONSTABLE, VIEWS_TO_PANEL,
};
use super::{Owed, Removal, Stage};
use crate::area::Body;
use crate::chief_constable::{FIXED_TERM, Response};
use crate::law::{OutOfForce, Rule};
use crate::listed::{Listed, Set};
use crate::reasoning::Refusal;

/// What a step comes to: the rule it is allowed under.
type Step = Result<&'static Rule, Refusal>;

const fn not_yet(rule: &'static Rule) -> Refusal {
    Refusal::NotYet { rule, opens: None }
}

impl Removal {
    /// Takes a step with the six weeks over or not.
    pub(super) fn step(&mut self, event: &Event, on: NaiveDate, over: bool) -> Step {
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
            Event::Published {} => self.publish(),
            Event::Blocked {} => Err(Refusal::NoPower(&NO_VETO_OF_CALL)),
            Event::Decided { response } => self.decide(*response, stage),
            Event::Dropped {} => self.drop_proposal(stage),
            Event::CalledOn {} => {
                let rule = Self::call_at(stage)?;
                self.state = State::Called { stopped_acting: false };
                Ok(rule)
            }
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

    /// The rule of the step that comes next, for whoever is too early.
    fn awaits(&self, stage: Stage) -> &'static Rule {
        match stage {
            Stage::InPost | Stage::Retained => &VIEWS_OBTAINED,
            Stage::Proposed => self.first_owed().unwrap_or(&FURTHER_NOTICE),
            Stage::PanelScrutiny => &PANEL_RECOMMENDS,
            Stage::Recommended => &DECISION_NOTIFIED,
            Stage::MayCall => &CALL,
            Stage::Called => &MUST_GO,
            Stage::Ended => &OTHER_ENDS,
        }
    }

    fn first_owed(&self) -> Option<&'static Rule> {
        self.owed().iter().next().map(Owed::rule)
    }

    /// Refuses a step that is not due at the stage: too early for it, or past it.
    fn at(&self, stage: Stage, due_at: Stage, rule: &'static Rule) -> Result<(), Refusal> {
        match stage.cmp(&due_at) {
            core::cmp::Ordering::Equal => Ok(()),
            core::cmp::Ordering::Less => Err(not_yet(self.awaits(stage))),
            core::cmp::Ordering::Greater => Err(Refusal::ConditionUnmet(rule)),
        }
    }

    /// As [`at`](Self::at) for what belongs in the panel's six weeks, which can also be too late.
    fn in_scrutiny(&self, rule: &'static Rule, on: NaiveDate, stage: Stage) -> Result<(), Refusal> {
        match (self.state, self.time.last_day(on)) {
            (State::Scrutiny { .. }, Some(last_day)) if stage == Stage::MayCall => {
                Err(Refusal::TooLate { rule: &RECOMMEND_IN_TIME, last_day })
            }
            _ => self.at(stage, Stage::PanelScrutiny, rule),
        }
    }

    fn suspend(&mut self, stage: Stage) -> Step {
        // The power is over whoever acts, not over who did. (s. 41(10).)
        if self.state == (State::Called { stopped_acting: true }) {
            return Err(Refusal::ConditionUnmet(&ACTING_ALIKE));
        }
        if self.suspended || stage == Stage::Ended {
            return Err(Refusal::ConditionUnmet(&SUSPEND));
        }
        (self.suspended, self.suspension_untold) = (true, true);
        Ok(&SUSPEND)
    }

    fn tell_of_suspension(&mut self) -> Step {
        if !self.suspension_untold {
            return Err(Refusal::ConditionUnmet(&SUSPENSION_NOTIFIED));
        }
        self.suspension_untold = false;
        Ok(&SUSPENSION_NOTIFIED)
    }

    fn end_suspension(&mut self) -> Step {
        if !self.suspended {
            return Err(Refusal::ConditionUnmet(&SUSPEND));
        }
        self.suspended = false;
        Ok(&SUSPEND)
    }

    /// What is owed on the proposal that a step belongs to: a new one where none is open and the step can come first.
    fn proposal(&self, rule: &'static Rule, stage: Stage) -> Result<Set<Owed>, Refusal> {
        match (self.state, stage) {
            (State::Proposed { owed }, _) => Ok(owed),
            // After a decision not to call, a new proposal starts where the first did.
            (_, Stage::InPost | Stage::Retained) => Ok(Owed::at_first()),
            _ => Err(Refusal::ConditionUnmet(rule)),
        }
    }

    /// Discharges what is owed, if it is and can be.
    fn discharge(&mut self, owed: Set<Owed>, done: Owed, rule: &'static Rule) -> Step {
        if !owed.contains(done) {
            return Err(Refusal::ConditionUnmet(rule));
        }
        self.state = State::Proposed { owed: owed.without(Set::from_iter([done])) };
        Ok(rule)
    }

    fn obtain_views(&mut self, stage: Stage) -> Step {
        let owed = self.proposal(&VIEWS_OBTAINED, stage)?;
        self.discharge(owed, Owed::Views, &VIEWS_OBTAINED)
    }

    fn give_reasons(&mut self, given: Set<ReasonsItem>, stage: Stage) -> Step {
        let owed = self.proposal(&REASONS, stage)?;
        // Regulation 11A(1)(c): a copy of the views goes with the reasons, so they are there by then.
        if !Owed::Reasons.can_be_done(owed) {
            return Err(not_yet(&VIEWS_OBTAINED));
        }
        whole(given, Set::all(), |item| match item {
            ReasonsItem::Explanation => &REASONS,
            ReasonsItem::Views => &VIEWS_TO_CHIEF_CONSTABLE,
        })?;
        self.discharge(owed, Owed::Reasons, &REASONS)
    }

    fn notify(&mut self, given: Set<ProposalItem>, stage: Stage) -> Step {
        let owed = self.proposal(&PROPOSAL_NOTIFIED, stage)?;
        let copies = Set::all().without(Set::from_iter([ProposalItem::Notification]));
        let (notified, copied) =
            (given.contains(ProposalItem::Notification), !given.shared_with(copies).is_empty());
        if copied {
            // Paragraph 13(3)(b): a copy of reasons that were given; regulation 11A(1)(d): the views with them.
            if !Owed::CopyOfReasons.can_be_done(owed) {
                return Err(not_yet(&REASONS));
            }
            whole(given, copies, |item| match item {
                ProposalItem::Views => &VIEWS_TO_PANEL,
                ProposalItem::Notification | ProposalItem::Reasons => &REASONS_TO_PANEL,
            })?;
        }
        let steps = [(notified, Owed::Notification), (copied, Owed::CopyOfReasons)];
        let done: Set<Owed> = steps.into_iter().filter_map(|(done, owed)| done.then_some(owed)).collect();
        if owed.shared_with(done).is_empty() {
            return Err(Refusal::ConditionUnmet(if copied { &REASONS_TO_PANEL } else { &PROPOSAL_NOTIFIED }));
        }
        self.state = State::Proposed { owed: owed.without(done) };
        Ok(if notified { &PROPOSAL_NOTIFIED } else { &REASONS_TO_PANEL })
    }

    fn invite(&mut self, stage: Stage) -> Step {
        let owed = self.proposal(&OPPORTUNITY, stage)?;
        self.discharge(owed, Owed::Opportunity, &OPPORTUNITY)
    }

    fn represent(&mut self, on: NaiveDate, stage: Stage) -> Step {
        let State::Proposed { owed } = self.state else {
            return Err(match stage {
                Stage::InPost | Stage::Retained => not_yet(&OPPORTUNITY),
                _ => Refusal::ConditionUnmet(&OPPORTUNITY),
            });
        };
        self.to_copy_since = self.to_copy_since.or(Some(on));
        // What comes after others were considered is considered too.
        let more = Set::from_iter([Owed::Consideration, Owed::CopyOfRepresentations]);
        self.state = State::Proposed { owed: owed.joined_with(more) };
        Ok(&OPPORTUNITY)
    }

    fn copy_representations(&mut self) -> Step {
        if self.to_copy_since.take().is_none() {
            return Err(Refusal::ConditionUnmet(&REPRESENTATIONS_COPIED));
        }
        if let State::Proposed { owed } = &mut self.state {
            *owed = owed.without(Set::from_iter([Owed::CopyOfRepresentations]));
        }
        Ok(&REPRESENTATIONS_COPIED)
    }

    fn consider(&mut self, stage: Stage) -> Step {
        self.at(stage, Stage::Proposed, &REPRESENTATIONS_CONSIDERED)?;
        let owed = self.owed();
        if owed.contains(Owed::Opportunity) {
            return Err(not_yet(&OPPORTUNITY));
        }
        if owed.contains(Owed::Reasons) {
            return Err(not_yet(&OPPORTUNITY_INFORMED));
        }
        self.discharge(owed, Owed::Consideration, &REPRESENTATIONS_CONSIDERED)
    }

    fn propose_further(&mut self, given: Set<FurtherItem>, on: NaiveDate, stage: Stage) -> Step {
        self.at(stage, Stage::Proposed, &FURTHER_NOTICE)?;
        // Paragraph 14(1) comes after compliance with all of paragraph 13.
        if let Some(rule) = self.first_owed() {
            return Err(not_yet(rule));
        }
        let chief_executive = Set::from_iter([FurtherItem::CopiesToChiefExecutive]);
        let due =
            if self.has_chief_executive(on)? { Set::all() } else { Set::all().without(chief_executive) };
        whole(given, due, |item| match item {
            FurtherItem::NoticeToChiefConstable | FurtherItem::NoticeToPanel => &FURTHER_NOTICE,
            FurtherItem::ReasonsToChiefConstable | FurtherItem::ReasonsToPanel => &FRESH_REASONS,
            FurtherItem::CopiesToInspectorate => &COPIES_TO_INSPECTORATE,
            FurtherItem::CopiesToChiefExecutive => &COPIES_TO_CHIEF_EXECUTIVE,
        })?;
        self.time.begin(on);
        self.state = State::Scrutiny { heard: false };
        Ok(&FURTHER_NOTICE)
    }

    /// Whether there is a chief executive appointed under Sch. 1 para. 6(1)(a), whom regulation 11A(2)(c) means: the
    /// Orders leave that paragraph out for mayors and put nobody in the place.
    pub(super) fn has_chief_executive(&self, on: NaiveDate) -> Result<bool, OutOfForce> {
        Ok(self.area.body_on(on)? != Body::Mayor)
    }

    fn hear(&mut self, sitting: Sitting, open_to: Set<Party>, on: NaiveDate, stage: Stage) -> Step {
        self.in_scrutiny(&SCRUTINY_HEARING, on, stage)?;
        if sitting == Sitting::Public {
            return Err(Refusal::ConditionUnmet(&HEARING_PRIVATE));
        }
        if open_to != Set::all() {
            return Err(Refusal::ConditionUnmet(&BOTH_MAY_ATTEND));
        }
        self.state = State::Scrutiny { heard: true };
        Ok(&SCRUTINY_HEARING)
    }

    fn recommend(&mut self, advice: Advice, on: NaiveDate, stage: Stage) -> Step {
        self.in_scrutiny(&PANEL_RECOMMENDS, on, stage)?;
        if !self.heard() {
            return Err(not_yet(&SCRUTINY_HEARING));
        }
        self.state = State::Recommended(advice);
        self.unpublished = true;
        Ok(&PANEL_RECOMMENDS)
    }

    fn publish(&mut self) -> Step {
        if !self.unpublished {
            return Err(Refusal::ConditionUnmet(&RECOMMENDATION_PUBLISHED));
        }
        self.unpublished = false;
        Ok(&RECOMMENDATION_PUBLISHED)
    }

    fn decide(&mut self, response: Response, stage: Stage) -> Step {
        let State::Recommended(advice) = self.state else {
            self.at(stage, Stage::Recommended, &DECISION_NOTIFIED)?;
            return Err(Refusal::ConditionUnmet(&DECISION_NOTIFIED));
        };
        let calls = (advice == Advice::Call) == (response == Response::Accepts);
        self.state = if calls { State::MayCall } else { State::Retained };
        Ok(&DECISION_NOTIFIED)
    }

    fn drop_proposal(&mut self, stage: Stage) -> Step {
        match stage {
            Stage::InPost | Stage::Retained | Stage::Called | Stage::Ended => {
                Err(Refusal::ConditionUnmet(&CALL))
            }
            _ => {
                self.state = State::InPost;
                Ok(&CALL)
            }
        }
    }

    fn leave(&mut self, departure: Departure, stage: Stage) -> Step {
        if stage == Stage::Ended {
            return Err(Refusal::ConditionUnmet(&OTHER_ENDS));
        }
        let stopped_acting = self.state == (State::Called { stopped_acting: true });
        let acts = self.subject == Subject::ActingChiefConstable && !stopped_acting;
        let rule = match departure {
            Departure::StoppedActing if !acts => return Err(Refusal::ConditionUnmet(&ACTING_ALIKE)),
            // The officer stays in the service: suspended if so before, and if called on, perhaps bound to go.
            Departure::StoppedActing => {
                let called = stage == Stage::Called;
                self.state = if called { State::Called { stopped_acting: true } } else { State::Ended };
                return Ok(&ACTING_ALIKE);
            }
            Departure::TermExpired if acts => return Err(Refusal::Forbidden(&TERM_RUNS_ON)),
            Departure::TermExpired if self.subject == Subject::ChiefConstable => &FIXED_TERM,
            Departure::Resigned | Departure::Retired if stage == Stage::Called && !stopped_acting => &MUST_GO,
            _ => &OTHER_ENDS,
        };
        self.state = State::Ended;
        self.suspended = false;
        Ok(rule)
    }
}

/// Refuses a set from which an item that is due is missing, with the rule that asks for the first one missing.
fn whole<T: Listed>(given: Set<T>, due: Set<T>, rule: impl Fn(T) -> &'static Rule) -> Result<(), Refusal> {
    match due.without(given).iter().next() {
        Some(missing) => Err(Refusal::ConditionUnmet(rule(missing))),
        None => Ok(()),
    }
}
