//! A requirement for information as a process. (PRSRA 2011 s. 13.)
//!
//! What the panel may reasonably require is the panel's to judge; whether disclosure would harm is the chief officer's
//! view, not the commissioner's; whether an enactment forbids it is a fact. The section states no time.

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use crate::area::Area;
use crate::law::Rule;
use crate::listed::Set;
use crate::panel::{
    Harm, INFORMATION, InformationFacts, NATIONAL_SECURITY, OTHER_INFORMATION, PROHIBITED_BY_ENACTMENT,
    Supply,
};
use crate::process::{Happening, HistoryError, Next, Process, in_order, replay, stored};
use crate::reasoning::{
    Determination, Finding, Ground, Outcome, Question as _, Refusal, Standing, Unsettled,
};

/// Something that happened to a requirement for information.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "kind", deny_unknown_fields)
)]
pub enum RequestEvent {
    /// The panel required the information.
    Required {},
    /// It was judged whether the panel may reasonably require it.
    Judged {
        /// Whether it may.
        reasonable: bool,
    },
    /// The chief officer gave a view on disclosure.
    Viewed {
        /// The harms seen; none if none.
        harms: Set<Harm>,
    },
    /// It was found whether an enactment forbids disclosure.
    Checked {
        /// Whether one does.
        prohibited: bool,
    },
    /// The commissioner supplied it.
    Supplied {},
    /// The commissioner kept it back.
    Withheld {},
}

impl Happening for RequestEvent {
    fn name(&self) -> &'static str {
        match self {
            Self::Required {} => "required",
            Self::Judged { .. } => "judged",
            Self::Viewed { .. } => "viewed",
            Self::Checked { .. } => "checked",
            Self::Supplied {} => "supplied",
            Self::Withheld {} => "withheld",
        }
    }
}

/// An event of a requirement and the day it happened.
pub type DatedRequestEvent = crate::process::Dated<RequestEvent>;

/// Where a requirement for information stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum RequestStage {
    /// Nothing is required.
    NotRequired,
    /// Whether it has to be supplied waits for a fact, or for somebody's view.
    Open,
    /// It has to be supplied.
    Due,
    /// It may be supplied or not.
    Optional,
    /// An enactment forbids supplying it.
    Forbidden,
    /// It was supplied.
    Supplied,
    /// It was kept back, rightly.
    Withheld,
}

impl fmt::Display for RequestStage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotRequired => "no information is required",
            Self::Open => "it is not settled whether it has to be supplied",
            Self::Due => "has to be supplied",
            Self::Optional => "may be supplied or not",
            Self::Forbidden => "an enactment forbids supplying it",
            Self::Supplied => "supplied",
            Self::Withheld => "kept back under an exception",
        })
    }
}

impl Outcome for RequestStage {
    fn standing(&self) -> Standing {
        match self {
            Self::NotRequired => Standing::NotApplicable,
            Self::Open | Self::Due | Self::Optional | Self::Forbidden => Standing::Stated,
            Self::Supplied | Self::Withheld => Standing::Met,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum State {
    NotRequired,
    Required,
    Supplied,
    Withheld,
}

/// One requirement for information, from event to event.
///
/// Stored as its area and its events, and read back through the same checks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "Stored", into = "Stored")
)]
pub struct InformationRequest {
    facts: InformationFacts,
    area: Area,
    state: State,
    history: Vec<(DatedRequestEvent, &'static Rule)>,
}

impl InformationRequest {
    /// Nothing required yet.
    #[must_use]
    pub fn new(area: Area) -> Self {
        let facts = InformationFacts { area: area.into(), ..InformationFacts::default() };
        Self { facts, area, state: State::NotRequired, history: Vec::new() }
    }

    /// A requirement with a history.
    ///
    /// # Errors
    /// [`HistoryError`] names the first event that the law, or the order of days, does not allow.
    pub fn from_events(
        area: Area,
        events: impl IntoIterator<Item = DatedRequestEvent>,
    ) -> Result<Self, HistoryError> {
        replay(Self::new(area), events)
    }

    /// The police area.
    #[must_use]
    pub const fn area(&self) -> Area {
        self.area
    }

    /// The facts of the question whether the information has to be supplied, as far as they are known.
    #[must_use]
    pub const fn facts(&self) -> &InformationFacts {
        &self.facts
    }

    /// Each event so far with the rule it was allowed under.
    pub fn history(&self) -> impl Iterator<Item = (&DatedRequestEvent, &'static Rule)> {
        self.history.iter().map(|(dated, rule)| (dated, *rule))
    }

    /// Where the requirement stands on a day at or after the last event.
    #[must_use]
    pub fn stage(&self, on: NaiveDate) -> RequestStage {
        match self.state {
            State::NotRequired => RequestStage::NotRequired,
            State::Supplied => RequestStage::Supplied,
            State::Withheld => RequestStage::Withheld,
            State::Required => match self.facts.answer(on) {
                Ok(Supply::Must) => RequestStage::Due,
                Ok(Supply::NeedNot) => RequestStage::Optional,
                Ok(Supply::Forbidden) => RequestStage::Forbidden,
                Err(_) => RequestStage::Open,
            },
        }
    }

    /// Where the requirement stands on a day. While it is not settled whether the information has to be supplied, the
    /// answer says what is missing, or who judges.
    pub fn progress(&self, on: NaiveDate) -> Determination<RequestStage> {
        let stage = self.stage(on);
        if matches!(self.state, State::Required) {
            let (answer, grounds) = self.facts.determine(on).into_parts();
            return Determination::new(answer.map(|_| stage), grounds);
        }
        let grounds = self.history().map(|(_, rule)| Ground { rule, finding: Finding::Met });
        Determination::new(Ok(stage), grounds.collect())
    }

    fn supply(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        let rule = match self.facts.answer(on) {
            Ok(Supply::Must) => &INFORMATION,
            Ok(Supply::Forbidden) => return Err(Refusal::Forbidden(&PROHIBITED_BY_ENACTMENT)),
            Ok(Supply::NeedNot) => &OTHER_INFORMATION,
            // Only judgement is wanting, so no enactment forbids it; whatever is judged, it may be supplied.
            Err(Unsettled::ForJudgement { .. }) => &OTHER_INFORMATION,
            Err(open) => return Err(open.into()),
        };
        self.state = State::Supplied;
        Ok(rule)
    }

    fn withhold(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        let rule = match self.facts.answer(on)? {
            Supply::Must => return Err(Refusal::Forbidden(&INFORMATION)),
            Supply::Forbidden => &PROHIBITED_BY_ENACTMENT,
            Supply::NeedNot => {
                let harms = self.facts.harms.known().copied().unwrap_or(Set::EMPTY);
                harms.iter().next().map_or(&OTHER_INFORMATION, Harm::rule)
            }
        };
        self.state = State::Withheld;
        Ok(rule)
    }
}

impl Process for InformationRequest {
    type Event = RequestEvent;

    fn apply(mut self, dated: DatedRequestEvent) -> Result<Self, Refusal> {
        let on = dated.on;
        in_order(self.history.last().map(|(last, _)| last.on), on)?;
        INFORMATION.check_force(self.area.place(), on)?;
        match (self.state, &dated.event) {
            (State::NotRequired, RequestEvent::Required {}) | (State::Required, _) => {}
            (State::NotRequired, _) => return Err(Refusal::NotYet { rule: &INFORMATION, opens: None }),
            _ => return Err(Refusal::ConditionUnmet(&INFORMATION)),
        }
        let rule = match dated.event {
            RequestEvent::Required {} if self.state == State::Required => {
                return Err(Refusal::ConditionUnmet(&INFORMATION));
            }
            RequestEvent::Required {} => {
                self.state = State::Required;
                &INFORMATION
            }
            RequestEvent::Judged { reasonable } => {
                self.facts.reasonably_required = reasonable.into();
                &INFORMATION
            }
            RequestEvent::Viewed { harms } => {
                self.facts.harms = harms.into();
                harms.iter().next().map_or(&NATIONAL_SECURITY, Harm::rule)
            }
            RequestEvent::Checked { prohibited } => {
                self.facts.prohibited = prohibited.into();
                &PROHIBITED_BY_ENACTMENT
            }
            RequestEvent::Supplied {} => self.supply(on)?,
            RequestEvent::Withheld {} => self.withhold(on)?,
        };
        self.history.push((dated, rule));
        Ok(self)
    }

    fn next(&self, on: NaiveDate) -> Vec<Next> {
        let next = match self.stage(on) {
            RequestStage::Due => Some(Next::open(&INFORMATION)),
            RequestStage::Optional => Some(Next::open(&OTHER_INFORMATION)),
            _ => None,
        };
        next.into_iter().collect()
    }
}

/// A requirement as stored.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, rename = "InformationRequest")]
struct Stored {
    area: Area,
    events: Vec<DatedRequestEvent>,
}

stored! { InformationRequest as Stored { area } }
