//! The membership of a panel as a process: events in, seats and refusals out. (Sch. 6 paras 4 to 18, 33 to 35.)

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::NOMINATION_WITHDRAWN;
use super::council::{Arose, Council, Unused};
use super::event::{CouncilNumber, Dated, Event, Person};
use super::opening::{Opening, OpeningError, Origin, Seated, repeated};
use super::rules::{
    COUNCILLORS_ONLY, NOMINATE_ONE, NOMINATE_TO_QUOTA, NOMINATE_WHEN_ASKED, REASONS_FOR_MORE,
};
use crate::area::Area;
use crate::law::{Place, Rule};
use crate::panel::{
    AGREED_BY_SECRETARY_OF_STATE, APPOINTED_ENGLAND, APPOINTED_WALES, CO_OPTED_ENGLAND, CO_OPTED_WALES,
    CoOpted, Complement, Councils, DECIDE_ON_MORE, HAVE_MORE, Members, NUMBERS, NumbersFacts, ONE_EACH,
    Resolution, SINGLE_COUNCIL, unless_mayors,
};
use crate::process::{HistoryError, Process, in_order, replay};
use crate::reasoning::{Answer, Refusal};

/// A nomination that is neither refused nor followed by an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Nomination {
    pub(super) person: Person,
    pub(super) council: CouncilNumber,
    pub(super) by_secretary: bool,
    pub(super) accepted: Option<NaiveDate>,
    /// That the council has not appointed was told.
    pub(super) notified: bool,
}

/// The membership of one panel, from event to event.
///
/// Stored as its opening and its events, and read back through the same checks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "Stored", into = "Stored")
)]
pub struct Composition {
    opening: Opening,
    pub(super) number: Councils,
    pub(super) councils: Vec<Council>,
    pub(super) members: Vec<Seated>,
    pub(super) nominations: Vec<Nomination>,
    /// Wales: refusals of those whom the Secretary of State nominated, to be made good.
    pub(super) secretary_declined: u16,
    pub(super) resolution: Option<Resolution>,
    pub(super) asked_to_agree: Option<Resolution>,
    pub(super) agreed: Option<Resolution>,
    pub(super) more_would_help: Option<bool>,
    /// Co-opted council members of whom the Secretary of State is still to be told.
    pub(super) untold: Vec<Person>,
    pub(super) history: Vec<(Dated, &'static Rule)>,
}

/// An opening that cannot be, or a history that the law does not allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum CompositionError {
    /// The opening.
    #[error(transparent)]
    Opening(#[from] OpeningError),
    /// The history, with the event that shows it.
    #[error("event {} (`{name}` on {on}) is refused: {refusal}", index.saturating_add(1))]
    History {
        /// The place of the event, from nought.
        index: usize,
        /// Its kind.
        name: &'static str,
        /// Its day.
        on: NaiveDate,
        /// Why.
        refusal: Refusal,
    },
}

impl From<HistoryError> for CompositionError {
    fn from(error: HistoryError) -> Self {
        let HistoryError { index, name, on, refusal } = error;
        Self::History { index, name, on, refusal }
    }
}

impl Composition {
    /// The panel on its first day.
    ///
    /// # Errors
    /// [`OpeningError`] with the value that cannot stand.
    pub fn open(opening: Opening) -> Result<Self, OpeningError> {
        let number = opening.check()?;
        let councils = opening.councils.iter().map(|one| Council::new(one.council, one.extras));
        let mut composition = Self {
            number,
            councils: councils.collect(),
            members: opening.members.clone(),
            nominations: Vec::new(),
            secretary_declined: 0,
            resolution: opening.resolution,
            asked_to_agree: None,
            agreed: None,
            more_would_help: None,
            untold: Vec::new(),
            history: Vec::new(),
            opening,
        };
        composition.note_unused(Arose::by(composition.opening.since), None);
        Ok(composition)
    }

    /// The panel with a history.
    ///
    /// # Errors
    /// [`CompositionError`] names the value of the opening, or the first event, that cannot stand.
    pub fn from_events(
        opening: Opening,
        events: impl IntoIterator<Item = Dated>,
    ) -> Result<Self, CompositionError> {
        Ok(replay(Self::open(opening)?, events)?)
    }

    /// The police area.
    #[must_use]
    pub const fn area(&self) -> Area {
        self.opening.area
    }

    /// The panel on its first day.
    #[must_use]
    pub const fn opening(&self) -> &Opening {
        &self.opening
    }

    /// Each event so far with the rule it was allowed under.
    pub fn history(&self) -> impl Iterator<Item = (&Dated, &'static Rule)> {
        self.history.iter().map(|(dated, rule)| (dated, *rule))
    }

    /// The members in post.
    #[must_use]
    pub fn members(&self) -> &[Seated] {
        &self.members
    }

    /// The members that the panel is to have.
    #[must_use]
    pub fn complement(&self) -> Complement {
        Complement {
            appointed: self.number.appointed_members(),
            co_opted: self.resolution.map_or(2, |Resolution(number)| number),
        }
    }

    /// The appointed members in post.
    #[must_use]
    pub fn appointed(&self) -> u16 {
        count(self.members.iter().filter(|one| one.by.council().is_some()))
    }

    /// The co-opted members in post: members of a council in the area, and others.
    #[must_use]
    pub fn co_opted(&self) -> CoOpted {
        let of = |wanted| {
            self.members.iter().filter(move |one| one.by == Origin::CoOpted { council_member: wanted })
        };
        CoOpted { council_members: count(of(true)), others: count(of(false)) }
    }

    /// The facts of the question on numbers. A resolution in the history was agreed to.
    #[must_use]
    pub fn numbers(&self) -> NumbersFacts {
        let CoOpted { council_members, others } = self.co_opted();
        NumbersFacts {
            area: self.area().into(),
            councils: self.number.into(),
            appointed: Members(self.appointed()).into(),
            co_opted: Members(council_members.saturating_add(others)).into(),
            resolution: self.resolution.into(),
            agreed: true.into(),
        }
    }

    /// Schedule 6 is law here, and the panel is not a mayor's, which the Orders change.
    pub(super) fn runs(&self, on: NaiveDate) -> Answer<()> {
        NUMBERS.check_force(self.place(), on)?;
        unless_mayors(self.area(), on)
    }

    pub(super) const fn place(&self) -> Place {
        self.opening.area.place()
    }

    pub(super) fn is_welsh(&self) -> bool {
        self.place() == Place::Wales
    }

    pub(super) const fn number_of_councils(&self) -> u16 {
        self.number.get()
    }

    /// Appointed seats that are vacant.
    pub(super) fn short(&self) -> u16 {
        self.complement().appointed.saturating_sub(self.appointed())
    }

    /// Nominations by a council that are open.
    pub(super) fn open_of(&self, council: CouncilNumber) -> u16 {
        count(self.nominations.iter().filter(|one| one.council == council && !one.by_secretary))
    }

    /// Nominations by the Secretary of State that are open.
    pub(super) fn open_of_secretary(&self) -> u16 {
        count(self.nominations.iter().filter(|one| one.by_secretary))
    }

    /// The seats that a council has the power to nominate for, its open nominations not taken off.
    pub(super) fn lacking(&self, council: &Council) -> u16 {
        if self.is_welsh() {
            return council.asked.saturating_add(self.open_of(council.number));
        }
        let short = self.short();
        if short == 0 {
            return 0;
        }
        let by_it = Origin::Council { council: council.number };
        let appointed = count(self.members.iter().filter(|one| one.by == by_it));
        match self.number.get() {
            1 => short,
            _ => council.extras.saturating_add(1).saturating_sub(appointed),
        }
    }

    /// The rule that lets a council nominate.
    pub(super) fn power(&self, council: &Council) -> &'static Rule {
        match (self.is_welsh(), self.number.get(), council.extras) {
            (true, ..) => &NOMINATE_WHEN_ASKED,
            (_, 1, _) => &SINGLE_COUNCIL,
            (_, 2..10, 0) => &NOMINATE_ONE,
            (_, 2..10, _) => &NOMINATE_TO_QUOTA,
            _ => &ONE_EACH,
        }
    }

    /// Seats for which a council has not nominated anybody, or nobody but those who refused.
    pub(super) fn unnominated(&self, council: &Council) -> u16 {
        let used = self.open_of(council.number).saturating_add(council.declined);
        if council.notice { 0 } else { self.lacking(council).saturating_sub(used) }
    }

    /// Keeps each council's clock: one starts when a power not used arises, and stops when none is left.
    pub(super) fn note_unused(&mut self, arose: Arose, annual_meeting: Option<(CouncilNumber, NaiveDate)>) {
        if self.is_welsh() {
            return;
        }
        let unused: Vec<bool> = self.councils.iter().map(|council| self.unnominated(council) > 0).collect();
        for (council, unused) in self.councils.iter_mut().zip(unused) {
            let at_meeting = annual_meeting.filter(|(number, _)| *number == council.number);
            let arose = at_meeting.map_or(arose, |(_, met)| Arose::AtAnnualMeeting(met));
            council.unused = match council.unused {
                _ if !unused => None,
                None => Some(Unused { arose, notified: false }),
                running => running,
            };
        }
    }

    pub(super) fn council(&self, number: CouncilNumber) -> Option<&Council> {
        self.councils.iter().find(|one| one.number == number)
    }

    pub(super) fn council_mut(&mut self, number: CouncilNumber) -> Result<&mut Council, Refusal> {
        let found = self.councils.iter_mut().find(|one| one.number == number);
        found.ok_or(Refusal::ConditionUnmet(&COUNCILLORS_ONLY))
    }

    pub(super) fn is_member(&self, person: Person) -> bool {
        self.members.iter().any(|one| one.person == person)
    }

    pub(super) fn is_nominee(&self, person: Person) -> bool {
        self.nominations.iter().any(|one| one.person == person)
    }

    /// Nobody is nominated twice, or while on the panel.
    pub(super) fn all_new(&self, persons: impl Iterator<Item = Person> + Clone) -> Result<(), Refusal> {
        let taken = |person: Person| self.is_member(person) || self.is_nominee(person);
        if persons.clone().any(taken) || repeated(persons).is_some() {
            return Err(Refusal::ConditionUnmet(&NUMBERS));
        }
        Ok(())
    }

    pub(super) const fn appointed_rule(&self) -> &'static Rule {
        if matches!(self.place(), Place::Wales) { &APPOINTED_WALES } else { &APPOINTED_ENGLAND }
    }

    pub(super) const fn co_opted_rule(&self) -> &'static Rule {
        if matches!(self.place(), Place::Wales) { &CO_OPTED_WALES } else { &CO_OPTED_ENGLAND }
    }
}

/// How many, up to the most a count can be.
pub(super) fn count<T>(of: impl Iterator<Item = T>) -> u16 {
    of.fold(0, |so_far, _| so_far.saturating_add(1))
}

impl Process for Composition {
    type Event = Event;

    fn apply(mut self, dated: Dated) -> Result<Self, Refusal> {
        let on = dated.on;
        in_order(Some(self.history.last().map_or(self.opening.since, |(last, _)| last.on)), on)?;
        self.runs(on)?;
        let annual_meeting = self.annual_meeting(&dated);
        let rule = match &dated.event {
            Event::MayorTookOffice { council, mayor } => self.take_office(*council, *mayor)?,
            Event::MayorLeftOffice { council } => self.leave_office(*council)?,
            Event::CouncilMet { council } => self.meet(*council, on)?,
            Event::Nominated { council, nominees } => self.nominate(*council, nominees, on)?,
            Event::Accepted { nominee } => self.accept(*nominee, on)?,
            Event::Declined { nominee } => self.decline(*nominee)?,
            Event::Withdrawn { nominee } => {
                self.nomination(*nominee)?;
                return Err(Refusal::NoRule(&NOMINATION_WITHDRAWN));
            }
            Event::Appointed { nominee } => self.appoint(*nominee)?,
            Event::FailureNotified { council, failure } => self.notify(*council, *failure, on)?,
            Event::FailureFound { council, failure } => self.find(*council, *failure)?,
            Event::NoticeGiven { council } => self.give_notice(*council, on)?,
            Event::NoticeWithdrawn { council } => self.withdraw_notice(*council, on)?,
            Event::Asked { requests } => self.ask(requests, on)?,
            Event::AskedAgain { council } => self.ask_again(*council, on)?,
            Event::SecretaryNominated { nominees } => self.secretary_nominate(nominees, on)?,
            Event::DecidedOnMore { would_help } => {
                self.more_would_help = Some(*would_help);
                &DECIDE_ON_MORE
            }
            Event::AskedToAgree { co_opted } => {
                self.resolve(*co_opted, true, on)?;
                self.asked_to_agree = Some(*co_opted);
                let asks = REASONS_FOR_MORE.check_force(self.place(), on).is_ok();
                if asks { &REASONS_FOR_MORE } else { &AGREED_BY_SECRETARY_OF_STATE }
            }
            Event::Agreed { co_opted } => {
                (self.agreed, self.asked_to_agree) = (Some(*co_opted), None);
                &AGREED_BY_SECRETARY_OF_STATE
            }
            Event::Resolved { co_opted } => {
                let rule = self.resolve(*co_opted, self.agreed == Some(*co_opted), on)?;
                self.resolution = Some(*co_opted);
                // A panel that found that more would help has then used its power.
                let helped = self.more_would_help == Some(true);
                if helped {
                    self.more_would_help = Some(false);
                }
                if helped { &HAVE_MORE } else { rule }
            }
            Event::CoOpted { person, roles, vote } => self.co_opt(*person, *roles, *vote, on)?,
            Event::CoOptionNotified { person } => self.tell_of_co_option(*person)?,
            Event::Left { member, how } => self.leave(*member, *how)?,
            Event::CeasedToBeCouncillor { person } => self.cease(*person)?,
        };
        self.note_unused(Arose::Otherwise, annual_meeting);
        self.history.push((dated, rule));
        Ok(self)
    }

    fn next(&self, on: NaiveDate) -> Vec<crate::process::Next> {
        if self.runs(on).is_ok() { super::next::next(self, on) } else { Vec::new() }
    }
}

/// The membership of a panel as stored.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, rename = "Composition")]
struct Stored {
    opening: Opening,
    events: Vec<Dated>,
}

#[cfg(feature = "serde")]
impl TryFrom<Stored> for Composition {
    type Error = CompositionError;

    fn try_from(stored: Stored) -> Result<Self, Self::Error> {
        Self::from_events(stored.opening, stored.events)
    }
}

#[cfg(feature = "serde")]
impl From<Composition> for Stored {
    fn from(composition: Composition) -> Self {
        let events = composition.history.into_iter().map(|(dated, _)| dated).collect();
        Self { opening: composition.opening, events }
    }
}
