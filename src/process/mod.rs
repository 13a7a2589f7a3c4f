//! Processes: values moved on by dated events, which can always say who acts next, by when, and what follows if
//! nobody does.
//!
//! A process refuses an event that the law does not allow with the rule that forbids it, and is then as it was. It is
//! stored as its events and read back through the same checks ([`replay`]). Where it stands is a function of the
//! events and of the day asked about, for some things happen because nothing did.

mod panel_time;

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use crate::calendar::Deadline;
use crate::law::{Actor, Modality, Rule};
use crate::reasoning::{Gap, Outcome, Refusal, Standing};

pub use panel_time::{MAYORAL_BY_ELECTION_PAUSE, PAUSE_WITHOUT_END, Poll};
pub(crate) use panel_time::{PanelTime, Passed};

/// Where the law of the topic gives no answer, or can be read in more than one way.
pub static GAPS: &[&Gap] = &[&MAYORAL_BY_ELECTION_PAUSE, &PAUSE_WITHOUT_END];

/// Something that can happen in a process.
pub trait Happening {
    /// The kebab-case name of the kind of event, as serialised.
    fn name(&self) -> &'static str;
}

/// An event and the day it happened.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", deny_unknown_fields)
)]
pub struct Dated<E> {
    /// The day.
    pub on: NaiveDate,
    /// What happened.
    pub event: E,
}

/// A process that the law lays down.
pub trait Process: Sized {
    /// What can happen in it.
    type Event: Happening;

    /// Moves the process on by one event, on the law of its day.
    ///
    /// # Errors
    /// [`Refusal`] with the rule that does not allow it.
    fn apply(self, dated: Dated<Self::Event>) -> Result<Self, Refusal>;

    /// What somebody must or may do next, on a day at or after the last event.
    fn next(&self, on: NaiveDate) -> Vec<Next>;
}

/// A history that the law does not allow, with the event that shows it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[error("event {} (`{name}` on {on}) is refused: {refusal}", index.saturating_add(1))]
pub struct HistoryError {
    /// The place of the event, from nought.
    pub index: usize,
    /// Its kind.
    pub name: &'static str,
    /// Its day.
    pub on: NaiveDate,
    /// Why.
    pub refusal: Refusal,
}

/// A process moved on by a history.
///
/// # Errors
/// [`HistoryError`] names the first event that the law, or the order of days, does not allow.
pub fn replay<P: Process>(
    start: P,
    events: impl IntoIterator<Item = Dated<P::Event>>,
) -> Result<P, HistoryError> {
    events.into_iter().enumerate().try_fold(start, |process, (index, dated)| {
        let (name, on) = (dated.event.name(), dated.on);
        process.apply(dated).map_err(|refusal| HistoryError { index, name, on, refusal })
    })
}

/// A process stored as what it began with and its events, and read back through the same checks.
macro_rules! stored {
    ($process:ident as $stored:ty { $($start:ident),+ }) => {
        #[cfg(feature = "serde")]
        impl TryFrom<$stored> for $process {
            type Error = $crate::process::HistoryError;

            fn try_from(stored: $stored) -> Result<Self, Self::Error> {
                Self::from_events($(stored.$start,)+ stored.events)
            }
        }

        #[cfg(feature = "serde")]
        impl From<$process> for $stored {
            fn from(process: $process) -> Self {
                let events = process.history.into_iter().map(|(dated, _)| dated).collect();
                Self { $($start: process.$start,)+ events }
            }
        }
    };
}
pub(crate) use stored;

/// Refuses an event dated before the last one.
pub(crate) fn in_order(last: Option<NaiveDate>, day: NaiveDate) -> Result<(), Refusal> {
    match last {
        Some(after) if day < after => Err(Refusal::OutOfOrder { after, day }),
        _ => Ok(()),
    }
}

/// One act that is open to somebody, or owed by them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Next {
    /// The rule that asks for it or allows it; its bearer acts.
    pub rule: &'static Rule,
    /// By when.
    pub by: Deadline,
    /// The rule that sets the time, if one does.
    pub timed_by: Option<&'static Rule>,
    /// What follows if the day passes.
    pub on_default: OnDefault,
}

/// What follows when a time limit passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OnDefault {
    /// A rule provides for it.
    Provided(&'static Rule),
    /// No rule does.
    NoRule(&'static Gap),
    /// Nothing does: there is no limit to pass, or what passes with it is a power that need not be used.
    NoLimit,
}

impl Next {
    /// Who acts.
    #[must_use]
    pub const fn who(&self) -> Actor {
        self.rule.bearer()
    }

    /// Whether they must, rather than may.
    #[must_use]
    pub fn is_duty(&self) -> bool {
        self.rule.modality() == Modality::Duty
    }

    /// An act without a time limit.
    pub(crate) const fn open(rule: &'static Rule) -> Self {
        Self { rule, by: Deadline::NoneStated, timed_by: None, on_default: OnDefault::NoLimit }
    }
}

/// `panel must, by 2026-11-22: ..`, with the rule and its first provision.
impl fmt::Display for Next {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verb = if self.is_duty() { "must" } else { "may" };
        write!(f, "{} {verb}, {}: {}", self.who(), self.by, self.rule.statement())?;
        self.rule.provisions().first().map_or(Ok(()), |provision| write!(f, " [{provision}]"))
    }
}

/// Something to come, so neither met nor not met.
impl Outcome for Next {
    fn standing(&self) -> Standing {
        Standing::Stated
    }
}
