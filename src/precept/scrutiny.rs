//! The scrutiny of one precept as a process. (PRSRA 2011 Sch. 5; SI 2012/2271 Part 2.)
//!
//! The stage is a function of the events and of the day asked about, for 8 and 22 February pass by themselves. A late
//! step of the commissioner is a breach, which [`Scrutiny::late`] tells, and no bar; a late step of the panel is what
//! the regulations make of it. Nothing is assumed where the text is silent: see [`NO_REPORT`], [`ASKED_TOO_LATE`] and
//! [`VETOED_FIGURE`].

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::issuable::{Issuable, VETOED_FIGURE};
use super::rules::{
    AFTER_SCRUTINY, AS_PROPOSED_OR_RECOMMENDED, ENDS_ON_RESPONSE, ENDS_ON_SECOND_RESPONSE, FIRE, ISSUE,
    ISSUE_BY, ISSUE_SUBSTITUTE, NO_SECOND_REPORT, NOT_BEFORE, NOTIFY, NOTIFY_BY, PUBLISH, PUBLISH_AFTER_VETO,
    PUBLISH_SECOND, REJECTION_STOPS_NOTHING, REPORT, REPORT_BY, RESPOND, RESPOND_TO_SECOND, RESPOND_TO_VETO,
    RESPOND_TO_VETO_BY, REVIEW, REVIEW_REVISED, REVISE, REVISED_HIGHER, REVISED_LOWER, SECOND_REPORT,
    SECOND_REPORT_BY, SECOND_RESPONSE_BY, SUBSTITUTE, UNREPORTED_VETO, VETO, VETO_MAJORITY, VETO_REPORTED,
    VETOED_NOT_ISSUED,
};
use super::stage::{ASKED_TOO_LATE, NO_REPORT, Stage};
use super::{Dated, Direction, Event, Kind, LastDays, Recommendation, Verdict};
use crate::area::Area;
use crate::calendar::FinancialYear;
use crate::law::Rule;
use crate::money::Pounds;
use crate::process::{HistoryError, Next, Process, in_order, replay};
use crate::reasoning::{Gap, Refusal};

/// What the last event left behind, before time is taken into account.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum State {
    NotNotified,
    Review { proposed: Pounds, notified: NaiveDate, vetoed: bool },
    Reported { proposed: Pounds, recommendations: Vec<Recommendation>, in_time: bool },
    Vetoed { proposed: Pounds, because: Direction },
    Revised { proposed: Pounds, because: Direction, revised: Pounds, notified: NaiveDate },
    Second { proposed: Pounds, because: Direction, revised: Pounds, recommendations: Vec<Recommendation> },
    Ended { issuable: Issuable, under: &'static Rule },
    Issued { precept: Pounds },
}

/// The scrutiny of one precept for one financial year, and of any substitute for it, from event to event.
///
/// Stored as its area, year and kind and its list of events, and read back through the same checks.
///
/// ```
/// use chrono::NaiveDate;
/// use pcc_rules::area::Area;
/// use pcc_rules::calendar::FinancialYear;
/// use pcc_rules::precept::{AFTER_SCRUTINY, Dated, Event, Kind, Scrutiny, Stage};
/// use pcc_rules::{Process, Refusal};
///
/// let on: NaiveDate = "2027-01-29".parse()?;
/// let precept = "98400000.00".parse()?;
/// let season = Scrutiny::new(Area::Norfolk, FinancialYear::starting(2027)?, Kind::Policing)
///     .apply(Dated { on, event: Event::Proposed { precept } })?;
/// assert_eq!(season.stage(on), Stage::UnderReview);
/// assert_eq!(season.may_issue(precept, on), Err(Refusal::NotYet { rule: &AFTER_SCRUTINY, opens: None }));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "super::event::Stored", into = "super::event::Stored")
)]
pub struct Scrutiny {
    area: Area,
    year: FinancialYear,
    kind: Kind,
    state: State,
    substitute: bool,
    tax_bases_notified: bool,
    /// The publications owed, the earliest first.
    unpublished: Vec<&'static Rule>,
    history: Vec<Step>,
}

/// An event, the rule it was allowed under, and the rule whose last day it missed, if it missed one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Step {
    dated: Dated,
    rule: &'static Rule,
    missed: Option<&'static Rule>,
}

impl Scrutiny {
    /// A year's precept of which the panel has not been notified.
    #[must_use]
    pub const fn new(area: Area, year: FinancialYear, kind: Kind) -> Self {
        Self {
            area,
            year,
            kind,
            state: State::NotNotified,
            substitute: false,
            tax_bases_notified: false,
            unpublished: Vec::new(),
            history: Vec::new(),
        }
    }

    /// A year's precept with a history.
    ///
    /// # Errors
    /// [`HistoryError`] names the first event that the law, or the order of days, does not allow.
    pub fn from_events(
        area: Area,
        year: FinancialYear,
        kind: Kind,
        events: impl IntoIterator<Item = Dated>,
    ) -> Result<Self, HistoryError> {
        replay(Self::new(area, year, kind), events)
    }

    /// The police area.
    #[must_use]
    pub const fn area(&self) -> Area {
        self.area
    }

    /// The year the precept is for.
    #[must_use]
    pub const fn year(&self) -> FinancialYear {
        self.year
    }

    /// Which precept.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// The last days of its steps.
    #[must_use]
    pub fn last_days(&self) -> LastDays {
        LastDays::of(self.year)
    }

    /// Each event so far with the rule it was allowed under.
    pub fn history(&self) -> impl Iterator<Item = (&Dated, &'static Rule)> {
        self.history.iter().map(|step| (&step.dated, step.rule))
    }

    /// Each event after its last day, with the rule that sets the day. A late precept is not void:
    /// [`LATE_NOT_VOID`](super::LATE_NOT_VOID). A panel is not late that was told only after its day.
    pub fn late(&self) -> impl Iterator<Item = (&Dated, &'static Rule)> {
        self.history.iter().filter_map(|step| Some((&step.dated, step.missed?)))
    }

    /// The precept issued last, if one is and no substitute is under way.
    #[must_use]
    pub const fn issued(&self) -> Option<Pounds> {
        match self.state {
            State::Issued { precept } => Some(precept),
            _ => None,
        }
    }

    /// Whether the scrutiny is of a substitute for a precept already issued. (Sch. 5 para. 1(3).)
    #[must_use]
    pub const fn is_of_substitute(&self) -> bool {
        self.substitute
    }

    /// Where the scrutiny stands on a day at or after the last event.
    #[must_use]
    pub fn stage(&self, on: NaiveDate) -> Stage {
        let days = self.last_days();
        match self.state {
            State::NotNotified => Stage::NotNotified,
            State::Review { .. } if on <= days.report => Stage::UnderReview,
            State::Review { vetoed: false, .. } => Stage::NoReport,
            State::Review { notified, .. } if days.report < notified => Stage::AskedTooLate,
            State::Review { .. } => Stage::Ended,
            State::Reported { .. } => Stage::Reported,
            State::Vetoed { .. } => Stage::Vetoed,
            State::Revised { notified, .. } if days.second_report < notified => Stage::AskedTooLate,
            State::Revised { .. } if on <= days.second_report => Stage::Revised,
            State::Revised { .. } => Stage::Ended,
            State::Second { .. } => Stage::SecondReported,
            State::Ended { .. } => Stage::Ended,
            State::Issued { .. } => Stage::Issued,
        }
    }

    /// The gap in the law that the scrutiny has fallen into by a day, if it has. A late report without a veto leaves
    /// it open until the response is given, which ends the scrutiny on either reading.
    #[must_use]
    pub fn gap(&self, on: NaiveDate) -> Option<&'static Gap> {
        match self.stage(on) {
            Stage::NoReport => Some(&NO_REPORT),
            Stage::Reported if matches!(self.state, State::Reported { in_time: false, .. }) => {
                Some(&NO_REPORT)
            }
            Stage::AskedTooLate => Some(&ASKED_TOO_LATE),
            _ => None,
        }
    }

    /// The rule under which the scrutiny has ended by a day, if it has.
    #[must_use]
    pub fn ended_under(&self, on: NaiveDate) -> Option<&'static Rule> {
        match (&self.state, self.stage(on)) {
            (State::Review { .. }, Stage::Ended) => Some(&UNREPORTED_VETO),
            (State::Revised { .. }, Stage::Ended) => Some(&NO_SECOND_REPORT),
            (State::Ended { under, .. }, _) => Some(under),
            _ => None,
        }
    }

    /// What may be issued on a day at or after the last event.
    ///
    /// # Errors
    /// [`Refusal`]: before the end of the scrutiny; in England before 1 February, unless every billing authority has
    /// notified its tax base; where no rule says whether the scrutiny has ended.
    pub fn issuable(&self, on: NaiveDate) -> Result<Issuable, Refusal> {
        self.check_law(on)?;
        let issuable = match (&self.state, self.stage(on)) {
            (State::Ended { issuable, .. }, _) => issuable.clone(),
            (State::Review { proposed, .. }, Stage::Ended) => Issuable::only(*proposed, &UNREPORTED_VETO),
            (State::Revised { revised, .. }, Stage::Ended) => Issuable::only(*revised, &NO_SECOND_REPORT),
            (State::Issued { .. }, _) => return Err(Refusal::NotYet { rule: &SUBSTITUTE, opens: None }),
            _ => {
                return Err(match self.gap(on) {
                    Some(gap) => Refusal::NoRule(gap),
                    None => Refusal::NotYet { rule: &AFTER_SCRUTINY, opens: None },
                });
            }
        };
        match self.first_day(on) {
            Some(opens) if on < opens => Err(Refusal::NotYet { rule: &NOT_BEFORE, opens: Some(opens) }),
            _ => Ok(issuable),
        }
    }

    /// Whether a precept of this sum may be issued on a day at or after the last event.
    ///
    /// # Errors
    /// [`Refusal`] with the rule that stands against it.
    pub fn may_issue(&self, precept: Pounds, on: NaiveDate) -> Result<(), Refusal> {
        match (&self.state, self.stage(on)) {
            (
                State::Vetoed { proposed, .. }
                | State::Revised { proposed, .. }
                | State::Second { proposed, .. },
                Stage::Vetoed | Stage::Revised | Stage::SecondReported,
            ) if *proposed == precept => {
                self.check_law(on)?;
                Err(Refusal::Forbidden(&VETOED_NOT_ISSUED))
            }
            _ => self.issuable(on)?.allows(precept),
        }
    }

    /// The first day for issuing, where tax bases are still to be notified. In Wales another period applies, which
    /// is left out.
    fn first_day(&self, on: NaiveDate) -> Option<NaiveDate> {
        let england = NOT_BEFORE.is_law(self.area.place(), on);
        let february = NaiveDate::from_ymd_opt(self.year.starts_in(), 2, 1);
        february.filter(|_| england && !self.tax_bases_notified)
    }

    /// The law of the day reaches the area, and for a fire precept its commissioner is the fire authority,
    /// or its shadow.
    fn check_law(&self, on: NaiveDate) -> Result<(), Refusal> {
        NOTIFY.check_force(self.area.place(), on)?;
        if self.kind == Kind::Fire {
            FIRE.check_force(self.area.place(), on)?;
            self.area.body_on(on)?;
            if !self.area.precepts_for_fire_on(on) {
                return Err(Refusal::NoPower(&FIRE));
            }
        }
        Ok(())
    }

    /// The rule that sets the time for a step, and its last day. A substitute is not proposed or issued to a day.
    pub(super) fn time_for(&self, step: &Rule) -> Option<(&'static Rule, NaiveDate)> {
        let days = self.last_days();
        let times: [(&Rule, &'static Rule, NaiveDate); 12] = [
            (&NOTIFY, &NOTIFY_BY, days.notify),
            (&REVIEW, &REPORT_BY, days.report),
            (&REPORT, &REPORT_BY, days.report),
            (&VETO, &REPORT_BY, days.report),
            (&VETO_REPORTED, &REPORT_BY, days.report),
            (&REVISE, &RESPOND_TO_VETO_BY, days.respond_to_veto),
            (&PUBLISH_AFTER_VETO, &RESPOND_TO_VETO_BY, days.respond_to_veto),
            (&REVIEW_REVISED, &SECOND_REPORT_BY, days.second_report),
            (&SECOND_REPORT, &SECOND_REPORT_BY, days.second_report),
            (&RESPOND_TO_SECOND, &SECOND_RESPONSE_BY, days.respond_to_second),
            (&PUBLISH_SECOND, &SECOND_RESPONSE_BY, days.respond_to_second),
            (&ISSUE, &ISSUE_BY, days.issue),
        ];
        times.into_iter().find(|(one, ..)| *one == step).map(|(_, timed_by, last)| (timed_by, last))
    }

    fn propose(&mut self, proposed: Pounds, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        let rule = match self.stage(on) {
            Stage::NotNotified => &NOTIFY,
            Stage::Issued => &SUBSTITUTE,
            Stage::Ended => return Err(Refusal::ConditionUnmet(&SUBSTITUTE)),
            Stage::AskedTooLate => return Err(Refusal::NoRule(&ASKED_TOO_LATE)),
            _ => return Err(Refusal::NotYet { rule: &AFTER_SCRUTINY, opens: None }),
        };
        self.substitute = *rule == SUBSTITUTE;
        self.state = State::Review { proposed, notified: on, vetoed: false };
        Ok(rule)
    }

    fn vote(&mut self, carried: bool, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        match &mut self.state {
            // Carried after 8 February it cannot be reported in time, which regulation 4(2) provides for.
            State::Review { vetoed: vetoed @ false, .. } => {
                *vetoed = carried;
                Ok(if carried { &VETO } else { &VETO_MAJORITY })
            }
            _ => Err(match self.stage(on) {
                Stage::NotNotified => Refusal::NotYet { rule: &NOTIFY, opens: None },
                Stage::UnderReview | Stage::Reported | Stage::Vetoed => {
                    Refusal::ConditionUnmet(&VETO_REPORTED)
                }
                Stage::Revised | Stage::SecondReported => Refusal::Forbidden(&REJECTION_STOPS_NOTHING),
                Stage::AskedTooLate => Refusal::NoRule(&ASKED_TOO_LATE),
                Stage::NoReport | Stage::Ended | Stage::Issued => Refusal::ConditionUnmet(&VETO),
            }),
        }
    }

    fn report(
        &mut self,
        recommendations: &[Recommendation],
        on: NaiveDate,
    ) -> Result<&'static Rule, Refusal> {
        let in_time = match self.stage(on) {
            Stage::UnderReview => true,
            Stage::NoReport => false,
            _ => return Err(self.nothing_to_report(on)),
        };
        match self.state {
            State::Review { proposed, vetoed: false, .. } => {
                let recommendations = recommendations.to_vec();
                self.state = State::Reported { proposed, recommendations, in_time };
                Ok(&REPORT)
            }
            _ => Err(Refusal::ConditionUnmet(&VETO_REPORTED)),
        }
    }

    fn report_veto(&mut self, because: Direction, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        match (&self.state, self.stage(on)) {
            (&State::Review { proposed, vetoed: true, .. }, Stage::UnderReview) => {
                self.state = State::Vetoed { proposed, because };
                Ok(&VETO_REPORTED)
            }
            (_, Stage::UnderReview | Stage::NoReport) => Err(Refusal::ConditionUnmet(&VETO_MAJORITY)),
            (_, Stage::Revised | Stage::SecondReported) => Err(Refusal::Forbidden(&REJECTION_STOPS_NOTHING)),
            _ => Err(self.nothing_to_report(on)),
        }
    }

    /// Why the panel has no first report to make.
    fn nothing_to_report(&self, on: NaiveDate) -> Refusal {
        match (&self.state, self.stage(on)) {
            (_, Stage::NotNotified) => Refusal::NotYet { rule: &NOTIFY, opens: None },
            (_, Stage::AskedTooLate) => Refusal::NoRule(&ASKED_TOO_LATE),
            (State::Review { .. }, Stage::Ended) => {
                Refusal::TooLate { rule: &REPORT_BY, last_day: self.last_days().report }
            }
            _ => Refusal::ConditionUnmet(&REPORT),
        }
    }

    fn respond(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        let (issuable, under, rule, publish) = match (&self.state, self.stage(on)) {
            (State::Reported { proposed, recommendations, .. }, _) => (
                Issuable::proposed_or(*proposed, recommendations.clone(), &AS_PROPOSED_OR_RECOMMENDED),
                &ENDS_ON_RESPONSE,
                &RESPOND,
                &PUBLISH,
            ),
            (State::Second { proposed, because, revised, recommendations }, _) => (
                Issuable::revised_or(*because, *proposed, *revised, recommendations.clone()),
                &ENDS_ON_SECOND_RESPONSE,
                &RESPOND_TO_SECOND,
                &PUBLISH_SECOND,
            ),
            (_, Stage::NotNotified | Stage::UnderReview | Stage::NoReport) => {
                return Err(Refusal::NotYet { rule: &RESPOND, opens: None });
            }
            (_, Stage::Vetoed) => return Err(Refusal::ConditionUnmet(&REVISE)),
            (_, Stage::Revised) => return Err(Refusal::NotYet { rule: &RESPOND_TO_SECOND, opens: None }),
            (_, Stage::AskedTooLate) => return Err(Refusal::NoRule(&ASKED_TOO_LATE)),
            _ => return Err(Refusal::ConditionUnmet(&RESPOND)),
        };
        self.state = State::Ended { issuable, under };
        self.unpublished.push(publish);
        Ok(rule)
    }

    fn revise(&mut self, revised: Pounds, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        let State::Vetoed { proposed, because } = self.state else {
            return Err(match self.stage(on) {
                Stage::Reported => Refusal::Forbidden(&AS_PROPOSED_OR_RECOMMENDED),
                Stage::AskedTooLate => Refusal::NoRule(&ASKED_TOO_LATE),
                _ => Refusal::ConditionUnmet(&RESPOND_TO_VETO),
            });
        };
        match because {
            Direction::TooHigh if revised >= proposed => Err(Refusal::Forbidden(&REVISED_LOWER)),
            Direction::TooLow if revised <= proposed => Err(Refusal::Forbidden(&REVISED_HIGHER)),
            Direction::Neither if revised == proposed => Err(Refusal::NoRule(&VETOED_FIGURE)),
            _ => {
                self.state = State::Revised { proposed, because, revised, notified: on };
                self.unpublished.push(&PUBLISH_AFTER_VETO);
                Ok(&REVISE)
            }
        }
    }

    fn report_again(
        &mut self,
        verdict: Option<Verdict>,
        recommendations: &[Recommendation],
        on: NaiveDate,
    ) -> Result<&'static Rule, Refusal> {
        match (&self.state, self.stage(on)) {
            (&State::Revised { proposed, because, revised, .. }, Stage::Revised) => {
                let recommendations = recommendations.to_vec();
                self.state = State::Second { proposed, because, revised, recommendations };
                Ok(match verdict {
                    Some(Verdict::Rejects) => &REJECTION_STOPS_NOTHING,
                    Some(Verdict::Accepts) | None => &SECOND_REPORT,
                })
            }
            (State::Revised { .. }, Stage::Ended) => {
                Err(Refusal::TooLate { rule: &SECOND_REPORT_BY, last_day: self.last_days().second_report })
            }
            (_, Stage::AskedTooLate) => Err(Refusal::NoRule(&ASKED_TOO_LATE)),
            (_, Stage::Vetoed) => Err(Refusal::NotYet { rule: &REVISE, opens: None }),
            _ => Err(Refusal::ConditionUnmet(&SECOND_REPORT)),
        }
    }

    fn publish(&mut self) -> Result<&'static Rule, Refusal> {
        if self.unpublished.is_empty() {
            return Err(Refusal::NotYet { rule: &PUBLISH, opens: None });
        }
        Ok(self.unpublished.remove(0))
    }

    fn notify_tax_bases(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        NOT_BEFORE.check_force(self.area.place(), on)?;
        self.tax_bases_notified = true;
        Ok(&NOT_BEFORE)
    }

    fn issue(&mut self, precept: Pounds, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        self.may_issue(precept, on)?;
        self.state = State::Issued { precept };
        Ok(if self.substitute { &ISSUE_SUBSTITUTE } else { &ISSUE })
    }

    /// Whether the panel has carried a veto that it has not reported.
    pub(super) const fn veto_carried(&self) -> bool {
        matches!(self.state, State::Review { vetoed: true, .. })
    }

    /// Whether the panel was notified of the proposed precept only after its day to report on it.
    pub(super) fn asked_too_late(&self) -> bool {
        matches!(self.state, State::Review { notified, .. } if self.last_days().report < notified)
    }

    /// The publications owed, the earliest first.
    pub(super) fn unpublished(&self) -> &[&'static Rule] {
        &self.unpublished
    }
}

impl Process for Scrutiny {
    type Event = Event;

    fn apply(mut self, dated: Dated) -> Result<Self, Refusal> {
        let on = dated.on;
        in_order(self.history.last().map(|last| last.dated.on), on)?;
        self.check_law(on)?;
        let could_not = self.asked_too_late();
        let rule = match &dated.event {
            Event::Proposed { precept } => self.propose(*precept, on)?,
            Event::VotedOnVeto { vote } => self.vote(vote.reaches_two_thirds(), on)?,
            Event::Reported { recommendations } => self.report(recommendations, on)?,
            Event::ReportedVeto { because, .. } => self.report_veto(*because, on)?,
            Event::Responded {} => self.respond(on)?,
            Event::Revised { precept } => self.revise(*precept, on)?,
            Event::SecondReported { verdict, recommendations } => {
                self.report_again(*verdict, recommendations, on)?
            }
            Event::Published {} => self.publish()?,
            Event::TaxBasesNotified {} => self.notify_tax_bases(on)?,
            Event::Issued { precept } => self.issue(*precept, on)?,
        };
        let last = if could_not { None } else { self.time_for(rule) };
        let missed = last.filter(|(_, last)| *last < on).map(|(timed_by, _)| timed_by);
        self.history.push(Step { dated, rule, missed });
        Ok(self)
    }

    fn next(&self, on: NaiveDate) -> Vec<Next> {
        self.next_acts(on)
    }
}

#[cfg(feature = "serde")]
impl TryFrom<super::event::Stored> for Scrutiny {
    type Error = HistoryError;

    fn try_from(stored: super::event::Stored) -> Result<Self, HistoryError> {
        Self::from_events(stored.area, stored.year, stored.kind, stored.events)
    }
}

#[cfg(feature = "serde")]
impl From<Scrutiny> for super::event::Stored {
    fn from(scrutiny: Scrutiny) -> Self {
        Self {
            area: scrutiny.area,
            year: scrutiny.year,
            kind: scrutiny.kind,
            events: scrutiny.history.into_iter().map(|step| step.dated).collect(),
        }
    }
}
