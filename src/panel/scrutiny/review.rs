//! A review as a process: of a draft plan, an annual report, or anything else. (PRSRA 2011 ss. 5, 12, 28, 29(3).)

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::review_event::{ActingBody, DatedReviewEvent, Presenter, ReviewEvent, Subject};
use super::rules::{
    ANNUAL_REPORT_PRESENTED, ANNUAL_REPORT_RESPONSE, ANNUAL_REPORT_RESPONSE_PUBLISHED, ANNUAL_REPORT_SENT,
    DEPUTY_STANDS_IN,
};
use super::{NO_SANCTION, OTHER_RESPONSE, PRESENTED_BY_ANOTHER, REVIEW_AFTER_ISSUE};
use crate::area::Area;
use crate::calendar::Deadline;
use crate::law::{Place, Rule};
use crate::panel::{
    ANNUAL_REPORT_MEETING, ANNUAL_REPORT_QUESTIONS, ANNUAL_REPORT_REPORT, ANNUAL_REPORT_REVIEW, Act,
    AnnualReportFacts, COMMISSIONER_COMPLIES, COPIES, Function, Meeting, PLAN_REPORT, PLAN_REVIEW, PUBLISH,
    PlanReviewFacts, PublicationFacts, REQUIRE_RESPONSE, SCRUTINY, SUPPORT, may, may_delegate,
};
use crate::plan::{
    self, PUBLISH_RESPONSE, REASONABLE_TIME, REGARD_TO_PANEL, RESPOND, SEND_TO_PANEL, STEPS, StepsFacts,
    WAS_TIME_REASONABLE,
};
use crate::process::{HistoryError, Next, OnDefault, Process, in_order, replay, stored};
use crate::reasoning::{Determination, Fact, Finding, Ground, Needs, Outcome, Refusal, Standing, Unsettled};

/// Where a review stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum ReviewStage {
    /// The draft or the annual report has not been sent to the panel.
    NotSent,
    /// The panel reviews it.
    WithPanel,
    /// The plan was issued or varied without a report of the panel.
    IssuedWithoutReport,
    /// The panel has reported; a response is awaited.
    AwaitingResponse,
    /// The day that the panel set for a response has passed without one.
    ResponseOverdue,
    /// No response is awaited; something else is still owed, such as publication.
    Outstanding,
    /// Nothing is owed any more.
    Done,
}

impl fmt::Display for ReviewStage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotSent => "not sent to the panel",
            Self::WithPanel => "with the panel",
            Self::IssuedWithoutReport => "the plan was issued without a report of the panel",
            Self::AwaitingResponse => "the panel has reported; a response is awaited",
            Self::ResponseOverdue => "the response is overdue",
            Self::Outstanding => "something is still to be published, sent or done",
            Self::Done => "done",
        })
    }
}

/// It is something to come until it is done; a response overdue is a duty not done.
impl Outcome for ReviewStage {
    fn standing(&self) -> Standing {
        match self {
            Self::Done => Standing::Met,
            Self::ResponseOverdue => Standing::NotMet,
            _ => Standing::Stated,
        }
    }
}

/// The days on which the steps were taken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
struct Days {
    produced: Option<NaiveDate>,
    sent: Option<NaiveDate>,
    met: Option<NaiveDate>,
    presented: Option<NaiveDate>,
    questioned: Option<NaiveDate>,
    reviewed: Option<NaiveDate>,
    reported: Option<NaiveDate>,
    published: Option<NaiveDate>,
    copied: Option<NaiveDate>,
    regard: Option<NaiveDate>,
    responded: Option<NaiveDate>,
    response_published: Option<NaiveDate>,
    issued: Option<NaiveDate>,
}

/// One review by a panel, from event to event.
///
/// Stored as its area, its subject and its events, and read back through the same checks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "Stored", into = "Stored")
)]
pub struct Review {
    area: Area,
    subject: Subject,
    days: Days,
    required_by: Option<NaiveDate>,
    time_reasonable: Option<bool>,
    history: Vec<(DatedReviewEvent, &'static Rule)>,
}

/// Takes a step once, on a day.
fn once(step: &mut Option<NaiveDate>, on: NaiveDate, rule: &'static Rule) -> Result<&'static Rule, Refusal> {
    match step {
        Some(_) => Err(Refusal::ConditionUnmet(rule)),
        None => {
            *step = Some(on);
            Ok(rule)
        }
    }
}

/// Refuses a step whose own comes first.
fn after(step: Option<NaiveDate>, rule: &'static Rule) -> Result<(), Refusal> {
    step.map(|_| ()).ok_or(Refusal::NotYet { rule, opens: None })
}

impl Review {
    /// A review that has not begun.
    #[must_use]
    pub const fn new(area: Area, subject: Subject) -> Self {
        let days = Days {
            produced: None,
            sent: None,
            met: None,
            presented: None,
            questioned: None,
            reviewed: None,
            reported: None,
            published: None,
            copied: None,
            regard: None,
            responded: None,
            response_published: None,
            issued: None,
        };
        Self { area, subject, days, required_by: None, time_reasonable: None, history: Vec::new() }
    }

    /// A review with a history.
    ///
    /// # Errors
    /// [`HistoryError`] names the first event that the law, or the order of days, does not allow.
    pub fn from_events(
        area: Area,
        subject: Subject,
        events: impl IntoIterator<Item = DatedReviewEvent>,
    ) -> Result<Self, HistoryError> {
        replay(Self::new(area, subject), events)
    }

    /// The police area.
    #[must_use]
    pub const fn area(&self) -> Area {
        self.area
    }

    /// What is reviewed.
    #[must_use]
    pub const fn subject(&self) -> Subject {
        self.subject
    }

    /// Each event so far with the rule it was allowed under.
    pub fn history(&self) -> impl Iterator<Item = (&DatedReviewEvent, &'static Rule)> {
        self.history.iter().map(|(dated, rule)| (dated, *rule))
    }

    /// The facts of the question whether the panel did its duty on a draft plan.
    #[must_use]
    pub fn plan_review(&self) -> PlanReviewFacts {
        PlanReviewFacts {
            reviewed: self.days.reviewed.is_some().into(),
            reported: self.days.reported.is_some().into(),
        }
    }

    /// The facts of the question whether the panel did its duty on an annual report. Whether its meeting was as soon
    /// as practicable is for judgement.
    #[must_use]
    pub fn annual_report(&self) -> AnnualReportFacts {
        let meeting = if self.days.met.is_some() { Meeting::Public } else { Meeting::NotHeld };
        AnnualReportFacts {
            meeting: meeting.into(),
            prompt: Fact::Unknown,
            questioned: self.days.questioned.is_some().into(),
            reviewed: self.days.reviewed.is_some().into(),
            reported: self.days.reported.is_some().into(),
        }
    }

    /// The facts of the question whether the panel published its report.
    #[must_use]
    pub fn publication(&self) -> PublicationFacts {
        PublicationFacts {
            area: self.area.into(),
            published: self.days.published.is_some().into(),
            copied: self.days.copied.is_some().into(),
        }
    }

    /// Those facts of the question on the steps of a plan that the review tells.
    #[must_use]
    pub fn plan_steps(&self) -> StepsFacts {
        let Days { sent, reported, regard, responded, response_published, issued, .. } = self.days;
        let event =
            if self.subject == Subject::Variation { plan::Event::Variation } else { plan::Event::Issue };
        StepsFacts {
            area: self.area.into(),
            event: event.into(),
            sent_to_panel: sent.into(),
            panel_had_reasonable_time: self.time_reasonable.map_or(Fact::Unknown, Fact::Known),
            panel_reported: reported.into(),
            regard_to_panel: regard.is_some().into(),
            response_given: responded.into(),
            response_published: response_published.into(),
            issued: issued.into(),
            ..StepsFacts::default()
        }
    }

    const fn function(&self) -> Function {
        match self.subject {
            Subject::Plan | Subject::Variation => Function::PlanReview,
            Subject::AnnualReport => Function::AnnualReport,
            Subject::Other => Function::GeneralScrutiny,
        }
    }

    /// The duty to review it.
    #[must_use]
    pub const fn rule(&self) -> &'static Rule {
        match self.subject {
            Subject::Plan | Subject::Variation => &PLAN_REVIEW,
            Subject::AnnualReport => &ANNUAL_REPORT_REVIEW,
            Subject::Other => &SCRUTINY,
        }
    }

    const fn report_rule(&self) -> &'static Rule {
        match self.subject {
            Subject::Plan | Subject::Variation => &PLAN_REPORT,
            Subject::AnnualReport => &ANNUAL_REPORT_REPORT,
            Subject::Other => &SCRUTINY,
        }
    }

    const fn response_rule(&self) -> &'static Rule {
        match self.subject {
            Subject::Plan | Subject::Variation => &RESPOND,
            Subject::AnnualReport => &ANNUAL_REPORT_RESPONSE,
            Subject::Other => &COMMISSIONER_COMPLIES,
        }
    }

    /// Whether a response is owed: always on a plan or annual report, else once the panel requires one.
    fn response_is_owed(&self) -> bool {
        self.subject != Subject::Other || self.required_by.is_some()
    }

    /// The panel itself, or somebody to whom it may leave the function.
    fn by(&self, body: ActingBody, on: NaiveDate) -> Result<(), Refusal> {
        match body.delegate() {
            Some(to) => may_delegate(self.function(), to, self.area.place(), on).map(|_| ()),
            None => Ok(()),
        }
    }

    fn of_annual_report(&self, rule: &'static Rule) -> Result<(), Refusal> {
        if self.subject == Subject::AnnualReport { Ok(()) } else { Err(Refusal::ConditionUnmet(rule)) }
    }

    fn of_plan(&self, rule: &'static Rule) -> Result<(), Refusal> {
        if self.subject.is_plan() { Ok(()) } else { Err(Refusal::ConditionUnmet(rule)) }
    }

    fn send(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        match self.subject {
            Subject::Plan | Subject::Variation => once(&mut self.days.sent, on, &SEND_TO_PANEL),
            Subject::AnnualReport => {
                after(self.days.produced, &ANNUAL_REPORT_SENT)?;
                once(&mut self.days.sent, on, &ANNUAL_REPORT_SENT)
            }
            Subject::Other => Err(Refusal::ConditionUnmet(&SCRUTINY)),
        }
    }

    /// What the panel reviews has reached it, and a plan is not issued yet.
    fn begun(&self) -> Result<(), Refusal> {
        match self.subject {
            Subject::Plan | Subject::Variation => after(self.days.sent, &SEND_TO_PANEL)?,
            Subject::AnnualReport => after(self.days.sent, &ANNUAL_REPORT_SENT)?,
            Subject::Other => {}
        }
        if self.days.issued.is_some() { Err(Refusal::NoRule(&REVIEW_AFTER_ISSUE)) } else { Ok(()) }
    }

    fn meet(&mut self, public: bool, of: ActingBody, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        self.of_annual_report(&ANNUAL_REPORT_MEETING)?;
        self.begun()?;
        self.by(of, on)?;
        if !public {
            return Err(Refusal::ConditionUnmet(&ANNUAL_REPORT_MEETING));
        }
        once(&mut self.days.met, on, &ANNUAL_REPORT_MEETING)
    }

    fn present(&mut self, by: Presenter, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        self.of_annual_report(&ANNUAL_REPORT_PRESENTED)?;
        after(self.days.met, &ANNUAL_REPORT_MEETING)?;
        let rule = match by {
            Presenter::Commissioner => &ANNUAL_REPORT_PRESENTED,
            Presenter::Deputy => &DEPUTY_STANDS_IN,
            Presenter::Other => return Err(Refusal::NoRule(&PRESENTED_BY_ANOTHER)),
        };
        once(&mut self.days.presented, on, rule)
    }

    fn require_response(&mut self, by: NaiveDate, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        after(self.days.reported, self.report_rule())?;
        if by < on || self.days.responded.is_some() {
            return Err(Refusal::ConditionUnmet(&REQUIRE_RESPONSE));
        }
        once(&mut self.required_by, by, &REQUIRE_RESPONSE)
    }

    fn respond(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        after(self.days.reported, self.report_rule())?;
        if !self.response_is_owed() {
            return Err(Refusal::NotYet { rule: &REQUIRE_RESPONSE, opens: None });
        }
        let rule = self.response_rule();
        once(&mut self.days.responded, on, rule)
    }

    fn publish_response(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        after(self.days.responded, self.response_rule())?;
        match self.subject {
            Subject::Plan | Subject::Variation => {
                once(&mut self.days.response_published, on, &PUBLISH_RESPONSE)
            }
            Subject::AnnualReport => {
                once(&mut self.days.response_published, on, &ANNUAL_REPORT_RESPONSE_PUBLISHED)
            }
            Subject::Other => Err(Refusal::NoRule(&OTHER_RESPONSE)),
        }
    }

    fn judge_time(&mut self, reasonable: bool) -> Result<&'static Rule, Refusal> {
        self.of_plan(&REASONABLE_TIME)?;
        after(self.days.sent, &SEND_TO_PANEL)?;
        self.time_reasonable = Some(reasonable);
        Ok(&REASONABLE_TIME)
    }

    /// The steps towards the panel come before the issue; where it has not reported, the time it had is judged.
    fn issue(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        self.of_plan(&STEPS)?;
        after(self.days.sent, &SEND_TO_PANEL)?;
        if self.days.reported.is_some() {
            after(self.days.regard, &REGARD_TO_PANEL)?;
            after(self.days.responded, &RESPOND)?;
            after(self.days.response_published, &PUBLISH_RESPONSE)?;
        } else {
            match self.time_reasonable {
                Some(true) => {}
                Some(false) => return Err(Refusal::ConditionUnmet(&REASONABLE_TIME)),
                None => {
                    let needs = Needs::NONE;
                    return Err(Unsettled::ForJudgement { judgement: &WAS_TIME_REASONABLE, needs }.into());
                }
            }
        }
        once(&mut self.days.issued, on, &STEPS)
    }

    /// Where the review stands on a day at or after the last event.
    #[must_use]
    pub fn stage(&self, on: NaiveDate) -> ReviewStage {
        if self.subject != Subject::Other && self.days.sent.is_none() {
            return ReviewStage::NotSent;
        }
        if self.days.reported.is_none() {
            let issued = self.days.issued.is_some();
            return if issued { ReviewStage::IssuedWithoutReport } else { ReviewStage::WithPanel };
        }
        if self.response_is_owed() && self.days.responded.is_none() {
            let overdue = self.required_by.is_some_and(|by| by < on);
            return if overdue { ReviewStage::ResponseOverdue } else { ReviewStage::AwaitingResponse };
        }
        if self.acts().iter().any(Next::is_duty) { ReviewStage::Outstanding } else { ReviewStage::Done }
    }

    /// Where the review stands on a day, each event a ground.
    pub fn progress(&self, on: NaiveDate) -> Determination<ReviewStage> {
        let grounds = self.history().map(|(_, rule)| Ground { rule, finding: Finding::Met });
        let mut grounds: Vec<Ground> = grounds.collect();
        let stage = self.stage(on);
        if stage == ReviewStage::ResponseOverdue {
            grounds.push(Ground { rule: &COMMISSIONER_COMPLIES, finding: Finding::NotMet });
        }
        let answer = match self.runs(on) {
            Err(Refusal::Unsettled(open)) => Err(open),
            _ => Ok(stage),
        };
        Determination::new(answer, grounds)
    }

    /// Section 28 is law here; for a mayor the Orders widen whose decisions are scrutinised.
    fn runs(&self, on: NaiveDate) -> Result<(), Refusal> {
        SUPPORT.check_force(self.area.place(), on)?;
        match self.subject {
            Subject::Other => may(Act::ReviewCommissioner, self.area, on).map(|_| ()),
            Subject::Plan | Subject::Variation | Subject::AnnualReport => Ok(()),
        }
    }

    /// The response, by the day that the panel set if it set one.
    fn next_response(&self) -> Next {
        match self.required_by {
            Some(day) => Next {
                rule: self.response_rule(),
                by: Deadline::By { day },
                timed_by: Some(&REQUIRE_RESPONSE),
                on_default: OnDefault::NoRule(&NO_SANCTION),
            },
            None => Next::open(self.response_rule()),
        }
    }
}

/// An act to be done as soon as practicable after a day.
fn soon(rule: &'static Rule, after: NaiveDate) -> Next {
    Next { by: Deadline::AsSoonAsPracticable { after }, timed_by: Some(rule), ..Next::open(rule) }
}

impl Process for Review {
    type Event = ReviewEvent;

    fn apply(mut self, dated: DatedReviewEvent) -> Result<Self, Refusal> {
        let on = dated.on;
        in_order(self.history.last().map(|(last, _)| last.on), on)?;
        self.runs(on)?;
        let rule = match &dated.event {
            ReviewEvent::Produced {} => {
                self.of_annual_report(&ANNUAL_REPORT_SENT)?;
                once(&mut self.days.produced, on, &ANNUAL_REPORT_SENT)?
            }
            ReviewEvent::Sent {} => self.send(on)?,
            ReviewEvent::Met { public, of } => self.meet(*public, *of, on)?,
            ReviewEvent::Presented { by } => self.present(*by, on)?,
            ReviewEvent::Questioned {} => {
                self.of_annual_report(&ANNUAL_REPORT_QUESTIONS)?;
                after(self.days.met, &ANNUAL_REPORT_MEETING)?;
                once(&mut self.days.questioned, on, &ANNUAL_REPORT_QUESTIONS)?
            }
            ReviewEvent::Reviewed { by } => {
                self.begun()?;
                self.by(*by, on)?;
                let rule = self.rule();
                once(&mut self.days.reviewed, on, rule)?
            }
            ReviewEvent::Reported { by } => {
                self.begun()?;
                self.by(*by, on)?;
                after(self.days.reviewed, self.rule())?;
                let rule = self.report_rule();
                once(&mut self.days.reported, on, rule)?
            }
            ReviewEvent::Published {} => {
                after(self.days.reported, self.report_rule())?;
                once(&mut self.days.published, on, &PUBLISH)?
            }
            ReviewEvent::Copied {} => {
                COPIES.check_force(self.area.place(), on)?;
                after(self.days.reported, self.report_rule())?;
                once(&mut self.days.copied, on, &COPIES)?
            }
            ReviewEvent::ResponseRequired { by } => self.require_response(*by, on)?,
            ReviewEvent::TimeJudged { reasonable } => self.judge_time(*reasonable)?,
            ReviewEvent::RegardHad {} => {
                self.of_plan(&REGARD_TO_PANEL)?;
                after(self.days.reported, &PLAN_REPORT)?;
                once(&mut self.days.regard, on, &REGARD_TO_PANEL)?
            }
            ReviewEvent::Responded {} => self.respond(on)?,
            ReviewEvent::ResponsePublished {} => self.publish_response(on)?,
            ReviewEvent::Issued {} => self.issue(on)?,
        };
        self.history.push((dated, rule));
        Ok(self)
    }

    fn next(&self, on: NaiveDate) -> Vec<Next> {
        if self.runs(on).is_ok() { self.acts() } else { Vec::new() }
    }
}

impl Review {
    /// What is open to somebody, or owed, where the law runs.
    fn acts(&self) -> Vec<Next> {
        let days = &self.days;
        let plan = self.subject.is_plan();
        let mut next = Vec::new();
        match (self.subject, days.sent) {
            (Subject::Plan | Subject::Variation, None) => return Vec::from([Next::open(&SEND_TO_PANEL)]),
            (Subject::AnnualReport, None) => {
                next.extend(days.produced.map(|produced| soon(&ANNUAL_REPORT_SENT, produced)));
                return next;
            }
            (Subject::AnnualReport, Some(sent)) => {
                if days.met.is_none() {
                    next.push(soon(&ANNUAL_REPORT_MEETING, sent));
                }
                if days.presented.is_none() {
                    next.push(Next {
                        on_default: OnDefault::NoRule(&NO_SANCTION),
                        ..Next::open(&ANNUAL_REPORT_PRESENTED)
                    });
                }
                if days.questioned.is_none() {
                    next.push(Next::open(&ANNUAL_REPORT_QUESTIONS));
                }
            }
            _ => {}
        }
        if days.reported.is_none() {
            if days.issued.is_none() {
                // No number of days: the commissioner leaves a reasonable time for a draft.
                let time = |rule| match plan {
                    true => Next {
                        by: Deadline::Reasonable,
                        timed_by: Some(&REASONABLE_TIME),
                        ..Next::open(rule)
                    },
                    false => Next::open(rule),
                };
                if days.reviewed.is_none() {
                    next.push(time(self.rule()));
                }
                if self.subject != Subject::Other || days.reviewed.is_some() {
                    next.push(time(self.report_rule()));
                }
            }
            return next;
        }
        if days.published.is_none() {
            next.push(Next::open(&PUBLISH));
        }
        if days.copied.is_none() && self.area.place() == Place::England {
            next.push(Next::open(&COPIES));
        }
        if plan && days.regard.is_none() {
            next.push(Next::open(&REGARD_TO_PANEL));
        }
        if days.responded.is_none() {
            if self.response_is_owed() {
                next.push(self.next_response());
            }
            if self.required_by.is_none() {
                next.push(Next::open(&REQUIRE_RESPONSE));
            }
        } else if self.subject != Subject::Other && days.response_published.is_none() {
            let rule = if plan { &PUBLISH_RESPONSE } else { &ANNUAL_REPORT_RESPONSE_PUBLISHED };
            next.push(Next::open(rule));
        }
        next
    }
}

/// A review as stored.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, rename = "Review")]
struct Stored {
    area: Area,
    subject: Subject,
    events: Vec<DatedReviewEvent>,
}

stored! { Review as Stored { area, subject } }
