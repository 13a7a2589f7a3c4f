//! The steps of an appointment: what each event needs, and what it leaves behind.

use chrono::NaiveDate;

use super::appointment::State;
use super::rules::{
    AFTER_PROCESS, APPOINTS, DECIDE, ELIGIBLE_CONSTABLE, HEARING, NOT_BARRED, NOTIFY, PAUSE, PUBLISH,
    RECOMMEND, REPORT_IN_TIME, RESERVE, RESERVE_DECIDE, RESERVE_HEARING, RESERVE_NOTIFY, RESERVE_PAUSE,
    RESERVE_PUBLISH, RESERVE_RECOMMEND, RESERVE_THEN, VETO, VETO_IN_TIME, VETO_MAJORITY, VETO_ONCE,
    VETO_REPORTED, VETOED_NOT_APPOINTED,
};
use super::{
    Appointment, Candidate, Eligibility, EligibilityFacts, Event, NoticeItem, RESERVE_OVERDUE, Stage,
    VETO_UNREPORTED, VetoPower,
};
use crate::law::Rule;
use crate::listed::Set;
use crate::reasoning::{Fact, Gap, Question as _, Refusal};

/// What a step comes to: the rule it is allowed under.
type Step = Result<&'static Rule, Refusal>;

const fn not_yet(rule: &'static Rule) -> Refusal {
    Refusal::NotYet { rule, opens: None }
}

impl Appointment {
    /// Takes a step with the three weeks over or not.
    pub(super) fn step(&mut self, event: &Event, on: NaiveDate, over: bool) -> Step {
        let stage = self.stage_if(over);
        match event {
            Event::Proposed { candidate, notice } => self.propose(*candidate, *notice, on, stage),
            Event::Heard {} => self.hear(on, stage),
            Event::VotedOnVeto { vote } => self.vote(vote.reaches_two_thirds(), on, stage),
            Event::Recommended { .. } => self.recommend(on, stage),
            Event::ReportedVeto {} => self.report_veto(on, stage, over),
            Event::Published {} => self.publish(),
            Event::Decided { .. } => self.decide(stage),
            Event::Withdrawn {} => self.withdraw(stage),
            Event::Appointed { candidate, eligibility } => self.appoint(*candidate, eligibility, on, stage),
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

    const fn pause_rule(&self) -> &'static Rule {
        if matches!(self.veto, VetoPower::Exercised) { &RESERVE_PAUSE } else { &PAUSE }
    }

    /// Why a step of a review cannot be taken when no review is open: its time has passed, or there is none.
    fn nothing_to_review(&self, rule: &'static Rule, on: NaiveDate) -> Refusal {
        match (self.state, self.time.last_day(on)) {
            (State::Review { .. }, Some(last_day)) => Refusal::TooLate { rule, last_day },
            (State::Reported { .. } | State::Ended { .. }, _) => Refusal::ConditionUnmet(rule),
            _ => Refusal::ConditionUnmet(if self.veto == VetoPower::Exercised { &RESERVE } else { &NOTIFY }),
        }
    }

    fn propose(
        &mut self,
        candidate: Candidate,
        notice: Set<NoticeItem>,
        on: NaiveDate,
        stage: Stage,
    ) -> Step {
        match stage {
            Stage::Vacant | Stage::ProcessEnded => {}
            // Regulation 9(1) turns on the use of the power, whatever became of the report.
            Stage::Vetoed | Stage::VetoUnreported | Stage::ReserveEnded => {}
            Stage::Filled => return Err(Refusal::ConditionUnmet(&APPOINTS)),
            Stage::UnderReview | Stage::Reported => return Err(not_yet(&AFTER_PROCESS)),
            Stage::ReserveUnderReview | Stage::ReserveReported => return Err(not_yet(&RESERVE_THEN)),
            Stage::ReserveOverdue => return Err(Refusal::NoRule(&RESERVE_OVERDUE)),
        }
        let reserve = self.veto == VetoPower::Exercised || stage == Stage::VetoUnreported;
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
        if stage == Stage::VetoUnreported {
            self.exercise(Some(&VETO_UNREPORTED));
        }
        // Whether the panel still says in time that it vetoed somebody who withdrew is not followed from here on.
        if self.owes_veto_report() {
            self.doubt = Some(&VETO_UNREPORTED);
        }
        self.time.begin(on);
        self.state = State::Review { candidate, heard: false, veto_carried: false };
        Ok(rule)
    }

    /// Records the veto of the candidate under review.
    const fn exercise(&mut self, doubt: Option<&'static Gap>) {
        self.vetoed = self.candidate_voted_out();
        self.veto = VetoPower::Exercised;
        self.doubt = doubt;
    }

    fn hear(&mut self, on: NaiveDate, stage: Stage) -> Step {
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

    fn vote(&mut self, carried: bool, on: NaiveDate, stage: Stage) -> Step {
        if self.veto == VetoPower::Exercised {
            return Err(Refusal::Forbidden(&VETO_ONCE));
        }
        match (&mut self.state, stage) {
            (State::Review { heard: false, .. }, Stage::UnderReview) => Err(not_yet(&HEARING)),
            // The panel has made the decision that paragraph 5(3) speaks of.
            (State::Review { veto_carried: true, .. }, Stage::UnderReview) => {
                Err(Refusal::ConditionUnmet(&VETO))
            }
            (State::Review { veto_carried, .. }, Stage::UnderReview) => {
                *veto_carried = carried;
                Ok(if carried { &VETO } else { &VETO_MAJORITY })
            }
            _ => Err(self.nothing_to_review(&VETO_IN_TIME, on)),
        }
    }

    fn recommend(&mut self, on: NaiveDate, stage: Stage) -> Step {
        match (self.state, stage) {
            (State::Review { heard: false, .. }, Stage::UnderReview) => Err(not_yet(&HEARING)),
            (State::Review { heard: false, .. }, Stage::ReserveUnderReview | Stage::ReserveOverdue) => {
                Err(not_yet(&RESERVE_HEARING))
            }
            (State::Review { veto_carried: true, .. }, Stage::UnderReview) => {
                Err(Refusal::ConditionUnmet(&VETO_REPORTED))
            }
            (State::Review { candidate, .. }, Stage::UnderReview) => {
                self.state = State::Reported { candidate };
                self.unpublished.first = true;
                Ok(&RECOMMEND)
            }
            (State::Review { candidate, .. }, Stage::ReserveUnderReview | Stage::ReserveOverdue) => {
                self.state = State::Reported { candidate };
                self.unpublished.reserve = true;
                Ok(&RESERVE_RECOMMEND)
            }
            _ => Err(self.nothing_to_review(&REPORT_IN_TIME, on)),
        }
    }

    fn report_veto(&mut self, on: NaiveDate, stage: Stage, over: bool) -> Step {
        match (self.state, stage) {
            (State::Review { veto_carried: true, .. }, Stage::UnderReview) => self.exercise(None),
            (State::Review { .. }, Stage::UnderReview) => {
                return Err(Refusal::ConditionUnmet(&VETO_MAJORITY));
            }
            (State::Review { .. }, Stage::ReserveUnderReview | Stage::ReserveOverdue) => {
                return Err(Refusal::Forbidden(&VETO_ONCE));
            }
            // Paragraph 4(3) asks for a report on a proposed appointment, and does not ask whether it still is one.
            (State::Vetoed { report_owed: true }, _) if over => {
                let rule = &REPORT_IN_TIME;
                return Err(match self.time.last_day(on) {
                    Some(last_day) => Refusal::TooLate { rule, last_day },
                    None => Refusal::ConditionUnmet(rule),
                });
            }
            (State::Vetoed { report_owed: true }, _) => {}
            (State::Vetoed { report_owed: false }, _) => {
                return Err(Refusal::ConditionUnmet(&VETO_REPORTED));
            }
            _ => return Err(self.nothing_to_review(&REPORT_IN_TIME, on)),
        }
        self.state = State::Vetoed { report_owed: false };
        self.unpublished.first = true;
        Ok(&VETO_REPORTED)
    }

    fn publish(&mut self) -> Step {
        let published = core::mem::take(&mut self.unpublished);
        match (published.first, published.reserve) {
            (true, _) => Ok(&PUBLISH),
            (false, true) => Ok(&RESERVE_PUBLISH),
            (false, false) => Err(Refusal::ConditionUnmet(&PUBLISH)),
        }
    }

    fn decide(&mut self, stage: Stage) -> Step {
        match (self.state, stage) {
            (State::Reported { candidate }, Stage::Reported) => {
                self.state = State::Ended { candidate };
                Ok(&DECIDE)
            }
            (State::Reported { candidate }, Stage::ReserveReported) => {
                self.state = State::Ended { candidate };
                Ok(&RESERVE_DECIDE)
            }
            (_, Stage::UnderReview) => Err(not_yet(&DECIDE)),
            (_, Stage::ReserveUnderReview | Stage::ReserveOverdue) => Err(not_yet(&RESERVE_DECIDE)),
            _ => Err(Refusal::ConditionUnmet(&DECIDE)),
        }
    }

    fn withdraw(&mut self, stage: Stage) -> Step {
        match stage {
            // A veto that was carried has been used, so whoever comes next is a reserve candidate.
            Stage::UnderReview if self.candidate_voted_out().is_some() => {
                self.exercise(None);
                self.state = State::Vetoed { report_owed: true };
                Ok(&RESERVE)
            }
            Stage::VetoUnreported => {
                self.exercise(Some(&VETO_UNREPORTED));
                self.state = State::Vetoed { report_owed: false };
                Ok(&RESERVE)
            }
            Stage::UnderReview | Stage::Reported | Stage::ProcessEnded => {
                self.state = State::Vacant;
                Ok(&NOTIFY)
            }
            Stage::ReserveUnderReview
            | Stage::ReserveOverdue
            | Stage::ReserveReported
            | Stage::ReserveEnded => {
                self.state = State::Vetoed { report_owed: false };
                Ok(&RESERVE)
            }
            Stage::Vacant | Stage::Vetoed | Stage::Filled => Err(Refusal::ConditionUnmet(&NOTIFY)),
        }
    }

    fn appoint(
        &mut self,
        candidate: Candidate,
        eligibility: &EligibilityFacts,
        on: NaiveDate,
        stage: Stage,
    ) -> Step {
        if self.vetoed == Some(candidate) {
            return Err(Refusal::Forbidden(&VETOED_NOT_APPOINTED));
        }
        match stage {
            Stage::ProcessEnded | Stage::ReserveEnded if self.candidate() == Some(candidate) => {
                // Paragraph 2(1)(a) and section 88C bear on the appointment, so on the law and the facts of its day.
                if eligibility.answer(on)? == Eligibility::NotEligible {
                    let barred = eligibility.barred == Fact::Known(true) && NOT_BARRED.in_force_somewhere(on);
                    return Err(if barred {
                        Refusal::Forbidden(&NOT_BARRED)
                    } else {
                        Refusal::ConditionUnmet(&ELIGIBLE_CONSTABLE)
                    });
                }
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
            _ => Err(not_yet(&AFTER_PROCESS)),
        }
    }

    fn fall_vacant(&mut self, stage: Stage) -> Step {
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
}
