//! Acting commissioners, as a process. (PRSRA 2011 ss. 62, 63; the transfer orders.)
//!
//! The panel must appoint one, from the commissioner's staff, when nobody holds the office, when the commissioner is
//! incapacitated and when the panel has suspended the commissioner; for a mayor, on suspension only. No time is stated.
//! The appointment ends with an election, when either side ends it, and with the incapacity or suspension it was made
//! for, unless the office has fallen vacant meanwhile, when it runs on. Six months of incapacity from the first
//! appointment for it end the commissioner's tenure, whoever acts at the end of them.
//!
//! After an ordinary election the old term has days to run. What becomes meanwhile of an appointment that ran at the
//! election the text does not say plainly: see [`ELECTION_GAP`]. Where none ran, the same duties go on as before it.
//! From the day the new term begins somebody holds the office. That the holder cannot act before delivering the
//! declaration of acceptance is no incapacity, so until then nobody acts.

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::rules::{
    ACTING_ENDS_ELECTION, ACTING_ENDS_INCAPACITY, ACTING_ENDS_SUSPENSION, ACTING_ENDS_TERMINATION,
    ACTING_FROM_STAFF, ACTING_INCAPACITY, ACTING_REPRESENTATIONS, ACTING_RUNS_ON, ACTING_STEPS_DOWN,
    ACTING_SUSPENSION, ACTING_VACANCY, BY_ELECTION_TERM, INCAPACITATED, MAYOR_ONLY_SUSPENDED, MAYOR_POOL,
    NOT_DEPUTY_MAYOR, ORDINARY_TERM, SIX_MONTHS, SUSPEND,
};
use super::tenure_seat::last_ordinary_poll;
use super::{ActingEvent, Appointee, Because, Cover, DatedActing, EndedBy, Representations};
use crate::area::{Area, Body};
use crate::calendar::{Period, term_start};
use crate::law::{PRSRA_2011, Rule};
use crate::process::{HistoryError, Next, Process, in_order, replay, stored};
use crate::reasoning::{Gap, Refusal};

/// READING: whether an appointment outlasts an ordinary election until the term of the winner begins.
pub static ELECTION_GAP: Gap = Gap {
    statement: "whether an acting commissioner acts on between an ordinary election and the winner's term",
    readings: &[
        "no: the election itself ends the appointment, and the panel appoints afresh if there is still cause",
        "yes: only an election that has put somebody into office ends the appointment",
    ],
    provisions: &[PRSRA_2011.section("62(6)(a)"), PRSRA_2011.section("50(7)")],
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
    /// One acted when somebody was elected whose term has not begun: see [`ELECTION_GAP`].
    InDoubt,
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
            Self::InDoubt => "one acted until an election, and the winner's term has not begun",
        })
    }
}

/// An appointment that runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Appointment {
    cover: Cover,
    appointee: Appointee,
    /// An election has been held since, and its winner's term has not begun.
    in_doubt: bool,
}

/// Somebody elected whose term has not begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Winner {
    begins: NaiveDate,
    alive: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
struct State {
    vacant: bool,
    incapacitated: bool,
    suspended: bool,
    winner: Option<Winner>,
    acting: Option<Appointment>,
    /// The day of the first appointment for the incapacity that runs.
    clock: Option<NaiveDate>,
}

impl State {
    /// The same on a day: an incapacity that has outlasted the six months has left the office vacant, and a new term
    /// has given it a holder.
    fn on(mut self, on: NaiveDate) -> Self {
        let new_term = self.winner.filter(|winner| winner.begins <= on);
        let over = new_term.map_or(on, |winner| winner.begins);
        if self.clock.is_some_and(|first| last_of_six_months(first) < over) {
            self.fall_vacant();
        }
        match new_term {
            Some(Winner { alive: true, .. }) => Self::default(),
            // The old term is over and nobody follows.
            Some(Winner { alive: false, .. }) => {
                self.winner = None;
                self.fall_vacant();
                self
            }
            None => self,
        }
    }

    /// Whoever was elected to follow still is.
    const fn fall_vacant(&mut self) {
        self.vacant = true;
        self.incapacitated = false;
        self.suspended = false;
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
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
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
        match state.acting {
            Some(Appointment { in_doubt: true, .. }) => ActingStage::InDoubt,
            Some(Appointment { cover: Cover::Vacancy, .. }) => ActingStage::ForVacancy,
            Some(_) if state.vacant => ActingStage::RunsOn,
            Some(Appointment { cover: Cover::Incapacity, .. }) => ActingStage::ForIncapacity,
            Some(Appointment { cover: Cover::Suspension, .. }) => ActingStage::ForSuspension,
            None if state.needs(self.is_mayor(on)) => ActingStage::Needed,
            None => ActingStage::NotNeeded,
        }
    }

    /// What calls for an acting commissioner on a day when none acts, in the order of section 62(1).
    pub(super) fn called_for(&self, on: NaiveDate) -> Option<Cover> {
        let (state, mayor) = (self.state.on(on), self.is_mayor(on));
        let mut covers = Cover::ALL.iter().copied().filter(|one| !mayor || *one == Cover::Suspension);
        covers.find(|cover| state.calls_for(*cover)).filter(|_| self.stage(on) == ActingStage::Needed)
    }

    /// What the acting commissioner was when appointed, while it is certain that one acts.
    #[must_use]
    pub fn appointee(&self, on: NaiveDate) -> Option<Appointee> {
        self.state.on(on).acting.filter(|one| !one.in_doubt).map(|one| one.appointee)
    }

    /// The last of the six months after which an incapacitated commissioner ceases to hold office, while they run.
    #[must_use]
    pub fn ceases_after(&self, on: NaiveDate) -> Option<NaiveDate> {
        self.state.on(on).clock.map(last_of_six_months)
    }

    /// The gap in the law that the office has fallen into by a day, if it has.
    #[must_use]
    pub fn gap(&self, on: NaiveDate) -> Option<&'static Gap> {
        if self.stage(on) == ActingStage::InDoubt { Some(&ELECTION_GAP) } else { None }
    }

    /// The rule under which time alone has last changed who holds the office since the last event, if it has: six
    /// months of incapacity, or a commissioner's new term.
    #[must_use]
    pub fn ended_under(&self, on: NaiveDate) -> Option<&'static Rule> {
        self.passed(on).last()
    }

    pub(super) fn passed(&self, on: NaiveDate) -> impl Iterator<Item = &'static Rule> + use<> {
        let since = self.history.last().map_or(NaiveDate::MIN, |(last, _)| last.on);
        let begun = self.state.winner.map(|winner| winner.begins).filter(|begins| *begins <= on);
        let over = begun.unwrap_or(on);
        let ceased = self.state.clock.is_some_and(|first| last_of_six_months(first) < over);
        let term = begun.is_some_and(|begins| since < begins) && !self.is_mayor(on);
        let six_months: Option<&'static Rule> = if ceased { Some(&SIX_MONTHS) } else { None };
        let new_term: Option<&'static Rule> = if term { Some(&ORDINARY_TERM) } else { None };
        [six_months, new_term].into_iter().flatten()
    }

    fn appoint(&mut self, because: Because, appointee: Appointee, on: NaiveDate) -> Result<(), Refusal> {
        let (cover, mayor) = (because.cover(), self.is_mayor(on));
        if mayor && cover != Cover::Suspension {
            return Err(Refusal::NoPower(&MAYOR_ONLY_SUSPENDED));
        }
        if self.state.acting.is_some_and(|one| one.in_doubt) {
            return Err(Refusal::NoRule(&ELECTION_GAP));
        }
        if !self.state.calls_for(cover) || self.state.acting.is_some() {
            return Err(Refusal::ConditionUnmet(cover.rule()));
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
        self.state.acting = Some(Appointment { cover, appointee, in_doubt: false });
        Ok(())
    }

    /// The appointment ends if it was made for this and the office is not vacant.
    fn end_with(&mut self, cover: Cover) {
        self.state.acting = self.state.acting.filter(|one| one.cover != cover || self.state.vacant);
    }

    fn elect(&mut self, begins: NaiveDate, on: NaiveDate) -> Result<(), Refusal> {
        in_order(Some(on), begins)?;
        if self.state.winner.is_some() {
            return Err(Refusal::ConditionUnmet(&ACTING_ENDS_ELECTION));
        }
        let ordinary = last_ordinary_poll(on).map(term_start) == Some(begins);
        let by_election = self.state.vacant && begins == on;
        if !(ordinary || by_election || self.is_mayor(on)) {
            let rule = if self.state.vacant { &BY_ELECTION_TERM } else { &ORDINARY_TERM };
            return Err(Refusal::ConditionUnmet(rule));
        }
        self.state.winner = Some(Winner { begins, alive: true });
        if let Some(acting) = &mut self.state.acting {
            acting.in_doubt = true;
        }
        Ok(())
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
        let lapsed = self.passed(on).any(|rule| *rule == SIX_MONTHS);
        self.state = self.state.on(on);
        let unmet = Err(Refusal::ConditionUnmet(rule));
        let in_office = !self.state.vacant;
        match event {
            ActingEvent::FellVacant {} if in_office => self.state.fall_vacant(),
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
            ActingEvent::Elected { term_begins } => self.elect(term_begins, on)?,
            ActingEvent::WinnerDied {} => match &mut self.state.winner {
                Some(winner) if winner.alive => winner.alive = false,
                _ => return unmet,
            },
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
        ActingEvent::Ended { by: EndedBy::Panel } => &ACTING_ENDS_TERMINATION,
        ActingEvent::Ended { by: EndedBy::ActingCommissioner } => &ACTING_STEPS_DOWN,
        ActingEvent::IncapacityEnded {} => &ACTING_ENDS_INCAPACITY,
        ActingEvent::SuspensionEnded {} => &ACTING_ENDS_SUSPENSION,
        ActingEvent::Elected { .. } => &ACTING_ENDS_ELECTION,
        ActingEvent::WinnerDied {} => &ORDINARY_TERM,
    }
}

stored! { Acting as super::acting_event::Stored { area } }
