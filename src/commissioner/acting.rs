//! Acting commissioners, as a process. (PRSRA 2011 ss. 62, 63; the transfer orders.)
//!
//! The panel must appoint one, from the commissioner's staff, when nobody holds the office, when the commissioner is
//! incapacitated and when the panel has suspended the commissioner; for a mayor, on suspension only. No time is stated.
//! The appointment ends with an election, when either side ends it, and with the incapacity or suspension it was made
//! for, unless the office has fallen vacant meanwhile, when it runs on. Six months of incapacity from the first
//! appointment for it end the commissioner's tenure, whoever acts at the end of them.
//!
//! The appointment ends when somebody is elected, which can be days before anybody can act: see [`ELECTION_GAP`].

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::rules::{
    ACCEPT_OFFICE, ACTING_ENDS_ELECTION, ACTING_ENDS_INCAPACITY, ACTING_ENDS_SUSPENSION,
    ACTING_ENDS_TERMINATION, ACTING_FROM_STAFF, ACTING_INCAPACITY, ACTING_REPRESENTATIONS, ACTING_RUNS_ON,
    ACTING_SUSPENSION, ACTING_VACANCY, INCAPACITATED, MAYOR_ONLY_SUSPENDED, MAYOR_POOL, NOT_DEPUTY_MAYOR,
    SIX_MONTHS, SUSPEND,
};
use super::{ActingEvent, Appointee, Because, Cover, DatedActing, Representations};
use crate::area::{Area, Body};
use crate::calendar::Period;
use crate::law::{PRSRA_2011, Rule};
use crate::process::{HistoryError, Next, Process, in_order, replay};
use crate::reasoning::{Gap, Refusal};

/// READING: who acts between an election and the day the winner can.
pub static ELECTION_GAP: Gap = Gap {
    statement: "who acts between the election of a person and the day that person can act",
    readings: &[
        "nobody, unless the panel appoints afresh where nobody holds the office: the election itself ends the appointment",
        "the acting commissioner: only an election that has put somebody into office ends the appointment",
    ],
    provisions: &[PRSRA_2011.section("62(6)(a)"), PRSRA_2011.section("50(7)"), PRSRA_2011.section("70(1)")],
};

impl Cover {
    /// The duty to appoint for it.
    #[must_use]
    pub const fn rule(self) -> &'static Rule {
        match self {
            Self::Vacancy => &ACTING_VACANCY,
            Self::Incapacity => &ACTING_INCAPACITY,
            Self::Suspension => &ACTING_SUSPENSION,
        }
    }
}

/// Where the acting of a commissioner's functions stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum ActingStage {
    /// Nothing calls for an acting commissioner.
    NotNeeded,
    /// The panel has to appoint one.
    Needed,
    /// One acts while the office is vacant.
    ForVacancy,
    /// One acts during an incapacity.
    ForIncapacity,
    /// One acts during a suspension.
    ForSuspension,
    /// One appointed for incapacity or suspension acts on in a vacancy.
    RunsOn,
    /// Somebody has been elected but cannot act yet: see [`ELECTION_GAP`].
    AwaitingWinner,
}

impl ActingStage {
    /// Whether somebody acts.
    #[must_use]
    pub const fn is_acting(self) -> bool {
        matches!(self, Self::ForVacancy | Self::ForIncapacity | Self::ForSuspension | Self::RunsOn)
    }
}

impl fmt::Display for ActingStage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotNeeded => "no acting commissioner is called for",
            Self::Needed => "an acting commissioner has to be appointed",
            Self::ForVacancy => "acting commissioner for a vacancy",
            Self::ForIncapacity => "acting commissioner for incapacity",
            Self::ForSuspension => "acting commissioner for suspension",
            Self::RunsOn => "acting commissioner, running on in a vacancy",
            Self::AwaitingWinner => "somebody is elected who cannot act yet",
        })
    }
}

/// An appointment that runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Appointment {
    cover: Cover,
    appointee: Appointee,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct State {
    vacant: bool,
    incapacitated: bool,
    suspended: bool,
    elected: bool,
    acting: Option<Appointment>,
    /// The day of the first appointment for the incapacity that runs.
    clock: Option<NaiveDate>,
}

impl State {
    /// The same on a day: an incapacity that has outlasted the six months has left the office vacant.
    fn on(mut self, on: NaiveDate) -> Self {
        if self.clock.is_some_and(|first| last_of_six_months(first) < on) {
            self.fall_vacant();
        }
        self
    }

    const fn fall_vacant(&mut self) {
        self.vacant = true;
        self.incapacitated = false;
        self.suspended = false;
        self.elected = false;
        self.clock = None;
    }

    const fn needs(self, mayor: bool) -> bool {
        self.suspended || !mayor && (self.vacant || self.incapacitated)
    }

    const fn calls_for(self, cover: Cover) -> bool {
        match cover {
            Cover::Vacancy => self.vacant,
            Cover::Incapacity => self.incapacitated,
            Cover::Suspension => self.suspended,
        }
    }
}

/// The last of the six months that begin with the day of an appointment for incapacity. (PRSRA 2011 s. 63(1)(b).)
#[must_use]
pub fn last_of_six_months(appointed: NaiveDate) -> NaiveDate {
    Period::Months(6).last_day(appointed)
}

/// Who exercises a commissioner's functions in the commissioner's stead, from event to event.
///
/// Stored as its area and its list of events, and read back through the same checks.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "super::acting_event::Stored", into = "super::acting_event::Stored")
)]
pub struct Acting {
    area: Area,
    state: State,
    history: Vec<(DatedActing, &'static Rule)>,
}

impl Acting {
    /// A commissioner in office who can act, or a mayor.
    #[must_use]
    pub fn nobody(area: Area) -> Self {
        Self { area, state: State::default(), history: Vec::new() }
    }

    /// The same with a history.
    ///
    /// # Errors
    /// [`HistoryError`] names the first event that the law, or the order of days, does not allow.
    pub fn from_events(
        area: Area,
        events: impl IntoIterator<Item = DatedActing>,
    ) -> Result<Self, HistoryError> {
        replay(Self::nobody(area), events)
    }

    /// The police area.
    #[must_use]
    pub const fn area(&self) -> Area {
        self.area
    }

    /// Each event so far with the rule it was allowed under.
    pub fn history(&self) -> impl Iterator<Item = (&DatedActing, &'static Rule)> {
        self.history.iter().map(|(dated, rule)| (dated, *rule))
    }

    fn is_mayor(&self, on: NaiveDate) -> bool {
        self.area.body_on(on) == Ok(Body::Mayor)
    }

    /// Where it stands on a day at or after the last event.
    #[must_use]
    pub fn stage(&self, on: NaiveDate) -> ActingStage {
        let state = self.state.on(on);
        match state.acting.map(|one| one.cover) {
            Some(Cover::Incapacity | Cover::Suspension) if state.vacant => ActingStage::RunsOn,
            Some(Cover::Vacancy) => ActingStage::ForVacancy,
            Some(Cover::Incapacity) => ActingStage::ForIncapacity,
            Some(Cover::Suspension) => ActingStage::ForSuspension,
            None if !state.needs(self.is_mayor(on)) => ActingStage::NotNeeded,
            None if state.elected => ActingStage::AwaitingWinner,
            None => ActingStage::Needed,
        }
    }

    /// What calls for an acting commissioner on a day when none acts, in the order of section 62(1).
    pub(super) fn called_for(&self, on: NaiveDate) -> Option<Cover> {
        let (state, mayor) = (self.state.on(on), self.is_mayor(on));
        let mut covers = Cover::ALL.iter().copied().filter(|one| !mayor || *one == Cover::Suspension);
        covers.find(|cover| state.calls_for(*cover)).filter(|_| self.stage(on) == ActingStage::Needed)
    }

    /// What the acting commissioner was when appointed, while one acts.
    #[must_use]
    pub fn appointee(&self, on: NaiveDate) -> Option<Appointee> {
        self.state.on(on).acting.map(|one| one.appointee)
    }

    /// The last of the six months after which an incapacitated commissioner ceases to hold office, while they run.
    #[must_use]
    pub fn ceases_after(&self, on: NaiveDate) -> Option<NaiveDate> {
        self.state.on(on).clock.map(last_of_six_months)
    }

    /// The gap in the law that the office has fallen into by a day, if it has.
    #[must_use]
    pub fn gap(&self, on: NaiveDate) -> Option<&'static Gap> {
        if self.stage(on) == ActingStage::AwaitingWinner { Some(&ELECTION_GAP) } else { None }
    }

    /// The rule under which the commissioner has ceased to hold office since the last event, if that is so.
    #[must_use]
    pub fn ended_under(&self, on: NaiveDate) -> Option<&'static Rule> {
        if self.state.clock.is_some() && self.state.on(on).clock.is_none() { Some(&SIX_MONTHS) } else { None }
    }

    fn appoint(&mut self, because: Because, appointee: Appointee, on: NaiveDate) -> Result<(), Refusal> {
        let (cover, mayor) = (because.cover(), self.is_mayor(on));
        if mayor && cover != Cover::Suspension {
            return Err(Refusal::NoPower(&MAYOR_ONLY_SUSPENDED));
        }
        if !self.state.calls_for(cover) || self.state.acting.is_some() {
            return Err(Refusal::ConditionUnmet(cover.rule()));
        }
        if self.state.elected {
            return Err(Refusal::NoRule(&ELECTION_GAP));
        }
        match appointee {
            Appointee::Staff | Appointee::Deputy => {}
            Appointee::DeputyMayor if mayor => return Err(Refusal::Forbidden(&NOT_DEPUTY_MAYOR)),
            _ if mayor => return Err(Refusal::ConditionUnmet(&MAYOR_POOL)),
            _ => return Err(Refusal::ConditionUnmet(&ACTING_FROM_STAFF)),
        }
        if let Because::Incapacity { representations } = because {
            if representations == Representations::Ignored {
                return Err(Refusal::ConditionUnmet(&ACTING_REPRESENTATIONS));
            }
            // The six months run from an appointment, and a second one does not put them off.
            self.state.clock = self.state.clock.or(Some(on));
        }
        self.state.acting = Some(Appointment { cover, appointee });
        Ok(())
    }

    /// The appointment ends if it was made for this and the office is not vacant.
    fn end_with(&mut self, cover: Cover) {
        self.state.acting = self.state.acting.filter(|one| one.cover != cover || self.state.vacant);
    }
}

impl Process for Acting {
    type Event = ActingEvent;

    fn apply(mut self, dated: DatedActing) -> Result<Self, Refusal> {
        let DatedActing { on, event } = dated;
        in_order(self.history.last().map(|(last, _)| last.on), on)?;
        let rule = law(&event, self.state.on(on));
        rule.check_force(self.area.place(), on)?;
        self.area.body_on(on)?;
        let lapsed = self.ended_under(on).is_some();
        self.state = self.state.on(on);
        let unmet = Err(Refusal::ConditionUnmet(rule));
        let in_office = !self.state.vacant;
        match event {
            // A winner at a by-election who goes leaves the office vacant again.
            ActingEvent::FellVacant {} if in_office || self.state.elected => self.state.fall_vacant(),
            ActingEvent::Incapacitated {} if self.is_mayor(on) => {
                return Err(Refusal::NoPower(&MAYOR_ONLY_SUSPENDED));
            }
            ActingEvent::Incapacitated {} if in_office && !self.state.incapacitated => {
                self.state.incapacitated = true;
            }
            ActingEvent::Suspended {} if in_office && !self.state.suspended => self.state.suspended = true,
            ActingEvent::Appointed { because, appointee } => self.appoint(because, appointee, on)?,
            ActingEvent::Ended { .. } if self.state.acting.is_some() => self.state.acting = None,
            ActingEvent::IncapacityEnded {} if self.state.incapacitated => {
                self.state.incapacitated = false;
                self.state.clock = None;
                self.end_with(Cover::Incapacity);
            }
            ActingEvent::IncapacityEnded {} if lapsed => return Err(Refusal::ConditionUnmet(&SIX_MONTHS)),
            ActingEvent::SuspensionEnded {} if self.state.suspended => {
                self.state.suspended = false;
                self.end_with(Cover::Suspension);
            }
            ActingEvent::Elected {} if !self.state.elected => {
                self.state.elected = true;
                self.state.acting = None;
            }
            ActingEvent::TookOffice {} if self.state.elected => self.state = State::default(),
            _ => return unmet,
        }
        self.history.push((dated, rule));
        Ok(self)
    }

    fn next(&self, on: NaiveDate) -> Vec<Next> {
        self.next_acts(on)
    }
}

/// The rule an event happens under.
const fn law(event: &ActingEvent, before: State) -> &'static Rule {
    match event {
        ActingEvent::FellVacant {} if before.acting.is_some() => &ACTING_RUNS_ON,
        ActingEvent::FellVacant {} => &ACTING_VACANCY,
        ActingEvent::Incapacitated {} => &INCAPACITATED,
        ActingEvent::Suspended {} => &SUSPEND,
        ActingEvent::Appointed { because, .. } => because.cover().rule(),
        ActingEvent::Ended { .. } => &ACTING_ENDS_TERMINATION,
        ActingEvent::IncapacityEnded {} => &ACTING_ENDS_INCAPACITY,
        ActingEvent::SuspensionEnded {} => &ACTING_ENDS_SUSPENSION,
        ActingEvent::Elected {} => &ACTING_ENDS_ELECTION,
        ActingEvent::TookOffice {} => &ACCEPT_OFFICE,
    }
}

#[cfg(feature = "serde")]
impl TryFrom<super::acting_event::Stored> for Acting {
    type Error = HistoryError;

    fn try_from(stored: super::acting_event::Stored) -> Result<Self, Self::Error> {
        Self::from_events(stored.area, stored.events)
    }
}

#[cfg(feature = "serde")]
impl From<Acting> for super::acting_event::Stored {
    fn from(acting: Acting) -> Self {
        Self { area: acting.area, events: acting.history.into_iter().map(|(dated, _)| dated).collect() }
    }
}
