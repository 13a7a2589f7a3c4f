//! A complaint or conduct matter as a process: events in, the stage and the refusals out.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::event::{Dated, Event, Kind};
use super::stage::{Progress, Stage};
use crate::area::Area;
use crate::complaints::rules::*;
use crate::complaints::{Holder, Recipient};
use crate::law::Rule;
use crate::process::{HistoryError, Process, in_order, replay, stored};
use crate::reasoning::{Determination, Finding, Ground, Refusal};

/// The days a complainant has to reply. (Reg. 16(8)(b).)
pub const DAYS_TO_REPLY: u64 = 21;

/// What the last event left behind, before time is taken into account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum State {
    NotMade,
    Elsewhere {
        by: Recipient,
    },
    /// With the panel, recorded or not.
    Open,
    NotTakenUp,
    ToRefer {
        last: NaiveDate,
        called: bool,
    },
    WithIopc,
    Investigated,
    Reported,
    ReferredBack,
    Resolving {
        appointed: bool,
        invited: bool,
        silent: bool,
        since: NaiveDate,
    },
    Resolved {
        heard: bool,
    },
    WithOfficer {
        since: NaiveDate,
    },
    AtDiscretion,
    /// Withdrawn; where it was referred and not referred back, what it had come to.
    Withdrawing {
        with_iopc: Option<WithIopc>,
    },
    Withdrawn,
    Closed,
    /// An investigation was discontinued, and nothing directed.
    Discontinued,
}

/// What a matter that was referred and not referred back has come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum WithIopc {
    Undetermined,
    UnderInvestigation,
    Reported,
    /// Back with the panel by a direction after a discontinuance, or called in once more.
    WithPanel,
}

/// An unsigned wish to withdraw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Wish {
    None,
    Indicated,
    /// The panel wrote on this day.
    Asked(NaiveDate),
}

/// One complaint or conduct matter, from event to event.
///
/// Stored as its area, whom it is about, what it is, and its list of events, and read back through the same checks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "super::event::Stored", into = "super::event::Stored")
)]
pub struct Complaint {
    pub(super) area: Area,
    pub(super) about: Holder,
    what: Kind,
    /// What it is by now: a withdrawn complaint can become a conduct matter.
    pub(super) kind: Kind,
    pub(super) state: State,
    pub(super) recorded: bool,
    pub(super) directed: bool,
    /// The Director General has determined on it before.
    pub(super) considered: bool,
    /// It was referred, and is not for the time being referred back under regulation 14(2).
    pub(super) referred: bool,
    pub(super) copied: bool,
    pub(super) wish: Wish,
    /// What somebody has still to be told of.
    pub(super) telling: Vec<&'static Rule>,
    history: Vec<(Dated, &'static Rule)>,
    pub(super) late: Vec<(NaiveDate, NaiveDate)>,
}

impl Complaint {
    /// Nothing yet.
    #[must_use]
    pub const fn new(area: Area, about: Holder, what: Kind) -> Self {
        Self {
            area,
            about,
            what,
            kind: what,
            state: State::NotMade,
            recorded: false,
            directed: false,
            considered: false,
            referred: false,
            copied: false,
            wish: Wish::None,
            telling: Vec::new(),
            history: Vec::new(),
            late: Vec::new(),
        }
    }

    /// A complaint or conduct matter with a history.
    ///
    /// # Errors
    /// [`HistoryError`] names the first event that the law, or the order of days, does not allow.
    pub fn from_events(
        area: Area,
        about: Holder,
        what: Kind,
        events: impl IntoIterator<Item = Dated>,
    ) -> Result<Self, HistoryError> {
        replay(Self::new(area, about, what), events)
    }

    /// The police area.
    #[must_use]
    pub const fn area(&self) -> Area {
        self.area
    }

    /// Whom it is about.
    #[must_use]
    pub const fn about(&self) -> Holder {
        self.about
    }

    /// What it was at first.
    #[must_use]
    pub const fn what(&self) -> Kind {
        self.what
    }

    /// What it is by now: a withdrawn complaint can become a conduct matter.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// Whether the panel has recorded it.
    #[must_use]
    pub const fn is_recorded(&self) -> bool {
        self.recorded
    }

    /// Each event so far with the rule it was allowed under.
    pub fn history(&self) -> impl Iterator<Item = (&Dated, &'static Rule)> {
        self.history.iter().map(|(dated, rule)| (dated, *rule))
    }

    /// References made after their last day: the day of each, and the last day.
    #[must_use]
    pub fn late(&self) -> &[(NaiveDate, NaiveDate)] {
        &self.late
    }

    /// Where it stands on a day at or after the last event.
    #[must_use]
    pub fn stage(&self, on: NaiveDate) -> Stage {
        match self.state_on(on) {
            State::NotMade => Stage::NotMade,
            State::Elsewhere { .. } => Stage::Elsewhere,
            State::Open if self.recorded => Stage::Recorded,
            State::Open => Stage::Received,
            State::NotTakenUp => Stage::NotTakenUp,
            State::ToRefer { .. } => Stage::Referable,
            State::WithIopc => Stage::WithIopc,
            State::Investigated => Stage::UnderInvestigation,
            State::Reported => Stage::Reported,
            State::ReferredBack => Stage::ReferredBack,
            State::Resolving { .. } => Stage::Resolving,
            State::Resolved { .. } => Stage::Resolved,
            State::WithOfficer { .. } => Stage::WithMonitoringOfficer,
            State::AtDiscretion => Stage::AtDiscretion,
            State::Withdrawing { .. } => Stage::Withdrawing,
            State::Withdrawn => Stage::Withdrawn,
            State::Closed | State::Discontinued => Stage::Closed,
        }
    }

    /// The last day for the reference, while one is owed.
    #[must_use]
    pub const fn due(&self) -> Option<NaiveDate> {
        match self.state {
            State::ToRefer { last, .. } => Some(last),
            _ => None,
        }
    }

    /// Where it stands on a day at or after the last event, each event a ground.
    pub fn progress(&self, on: NaiveDate) -> Determination<Progress> {
        let mut grounds: Vec<Ground> =
            self.history.iter().map(|(_, rule)| Ground { rule, finding: Finding::Met }).collect();
        if self.state != self.state_on(on) {
            grounds.push(Ground { rule: &WITHDRAWAL_BY_SILENCE, finding: Finding::Met });
        }
        let stage = self.stage(on);
        let due = if stage == Stage::Referable { self.due() } else { None };
        let overdue = due.is_some_and(|last| on > last);
        if overdue {
            grounds.push(Ground { rule: self.referred_by(), finding: Finding::NotMet });
        }
        let answer = match self.route(on) {
            Err(Refusal::Unsettled(open)) => Err(open),
            _ => Ok(Progress { stage, due, overdue }),
        };
        Determination::new(answer, grounds)
    }

    /// The rule under which it must be referred.
    pub(super) const fn referred_by(&self) -> &'static Rule {
        match (self.state, self.kind) {
            (State::ToRefer { called: true, .. }, _) => &CALLED_IN_REFERRED,
            (_, Kind::Complaint) => &SERIOUS_REFERRED,
            (_, Kind::ConductMatter) => &CONDUCT_REFERRED,
        }
    }

    /// The rule under which the panel records it.
    pub(super) const fn recorded_by(&self) -> &'static Rule {
        match self.kind {
            Kind::Complaint => &RECORDED,
            Kind::ConductMatter if self.directed => &RECORD_AS_DIRECTED,
            Kind::ConductMatter => &CONDUCT_RECORDED,
        }
    }

    /// Why a step under a rule cannot be taken where the matter stands.
    pub(super) fn refuse(&self, rule: &'static Rule) -> Refusal {
        match self.state {
            State::NotMade => Refusal::NotYet { rule: self.recorded_by(), opens: None },
            State::Elsewhere { by } => Refusal::NotYet { rule: self.passed_on_by(by), opens: None },
            State::Withdrawing { with_iopc: None } => {
                Refusal::NotYet { rule: &WITHDRAWAL_REVIEWED, opens: None }
            }
            State::Withdrawing { with_iopc: Some(_) } => {
                Refusal::NotYet { rule: &WITHDRAWAL_PUBLIC_INTEREST, opens: None }
            }
            State::Withdrawn => Refusal::ConditionUnmet(&WITHDRAWN),
            State::Discontinued => Refusal::Forbidden(&AFTER_DISCONTINUANCE),
            _ => Refusal::ConditionUnmet(rule),
        }
    }

    /// Moves from one state to the next under a rule.
    fn step(&mut self, from: State, to: State, rule: &'static Rule) -> Result<&'static Rule, Refusal> {
        if self.state != from {
            return Err(self.refuse(rule));
        }
        self.state = to;
        Ok(rule)
    }

    fn happens(&mut self, event: &Event, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        match event {
            Event::Received { by } => self.receive(*by),
            Event::Notified {} => self.notify(),
            Event::Declined { because } => self.decline(*because),
            Event::Recorded {} => self.record(on),
            Event::RecordingDirected {} => self.direct_recording(),
            Event::Told {} => self.tell(),
            Event::CopiesSupplied {} => self.supply_copies(),
            Event::FoundSerious {} => self.find_serious(on),
            Event::CalledIn {} => self.call_in(on),
            Event::Referred {} => self.refer(on),
            Event::Determined { outcome } => self.determine(*outcome),
            Event::Discontinued { direction } => self.discontinue(*direction),
            Event::Reported {} => self.step(State::Investigated, State::Reported, &REPORT_SUBMITTED),
            Event::ReportPublished {} => self.step(State::Reported, State::Closed, &REPORT_PUBLISHED),
            Event::Disapplied { under } => self.disapply(!under.is_empty()),
            Event::Concluded {} => self.step(State::AtDiscretion, State::Closed, &DISAPPLICATION),
            Event::ResolutionArranged { by } => self.resolve(*by, on),
            Event::Remitted {}
            | Event::CommentInvited {}
            | Event::SilenceNoted {}
            | Event::ApologyTendered { .. }
            | Event::OutcomeRecorded {} => self.while_resolving(event),
            Event::TreatedAsResolved {} => self.treat_as_resolved(on),
            Event::RepresentationsInvited {} => self.publish(None),
            Event::Published { public_interest } => self.publish(Some(*public_interest)),
            Event::PassedOn {} => self.pass_on(on),
            Event::OutcomeTold {} => match self.state {
                from @ State::WithOfficer { .. } => self.step(from, State::Closed, &OUTCOME_TOLD),
                _ => Err(self.refuse(&OUTCOME_TOLD)),
            },
            Event::Withdrawn {}
            | Event::WithdrawalIndicated {}
            | Event::WithdrawalAsked {}
            | Event::Replied { .. } => self.withdraw(event, on),
            Event::WithdrawalDetermined { conduct_matter } => self.determine_withdrawal(*conduct_matter, on),
            // Whatever the stage.
            Event::Investigated {} => Err(match self.kind {
                Kind::Complaint => Refusal::Forbidden(&NO_INVESTIGATION),
                Kind::ConductMatter => Refusal::NoPower(&INVESTIGATED_BY),
            }),
            Event::Removed {} => Err(Refusal::NoPower(&NO_REMOVAL)),
        }
    }
}

impl Process for Complaint {
    type Event = Event;

    fn apply(mut self, dated: Dated) -> Result<Self, Refusal> {
        let on = dated.on;
        in_order(self.history.last().map(|(last, _)| last.on), on)?;
        RECORDED.check_force(self.area.place(), on)?;
        self.route(on)?;
        self.lapse(on);
        let rule = self.happens(&dated.event, on)?;
        self.history.push((dated, rule));
        Ok(self)
    }

    fn next(&self, on: NaiveDate) -> Vec<crate::process::Next> {
        // A mayor can have taken over since the last event: what then is not encoded.
        if self.route(on).is_err() { Vec::new() } else { self.next_acts(on) }
    }
}

stored! { Complaint as super::event::Stored { area, about, what } }
