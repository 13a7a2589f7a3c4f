//! A panel on the day its history begins: the councils of the area and the members in post.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::event::{CouncilNumber, Person};
use crate::area::Area;
use crate::law::Place;
use crate::panel::{Councils, Resolution, may_resolve};
use crate::reasoning::Refusal;

/// A council that the area covers, and the extra members that the arrangements let it appoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CouncilSeats {
    /// Which council.
    pub council: CouncilNumber,
    /// How many of the extra members of an English area of two to nine councils; nought elsewhere.
    pub extras: u16,
}

/// How a member came to the panel, and what that turns on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "kind", deny_unknown_fields)
)]
pub enum Origin {
    /// Nominated by a council, and appointed by it or, in Wales, by the Secretary of State.
    Council {
        /// Which council.
        council: CouncilNumber,
    },
    /// Nominated and appointed by the Secretary of State.
    SecretaryOfState {
        /// Of which council a councillor.
        council: CouncilNumber,
    },
    /// Co-opted by the panel.
    CoOpted {
        /// Whether a member of a council in the area.
        council_member: bool,
    },
}

impl Origin {
    /// The council of an appointed member.
    #[must_use]
    pub const fn council(self) -> Option<CouncilNumber> {
        match self {
            Self::Council { council } | Self::SecretaryOfState { council } => Some(council),
            Self::CoOpted { .. } => None,
        }
    }
}

/// A member of the panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Seated {
    /// Who.
    pub person: Person,
    /// How the person came to the panel.
    pub by: Origin,
}

/// A panel on the day its history begins. A seat then vacant counts as fallen vacant that day, for the times of
/// SI 2012/1433: begin early enough, or with a full panel.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", deny_unknown_fields)
)]
pub struct Opening {
    /// The police area.
    pub area: Area,
    /// The day.
    pub since: NaiveDate,
    /// The councils that the area covers, each once.
    pub councils: Vec<CouncilSeats>,
    /// The members in post.
    #[cfg_attr(feature = "serde", serde(default))]
    pub members: Vec<Seated>,
    /// The resolution on co-opted members in force, if there is one.
    #[cfg_attr(feature = "serde", serde(default))]
    pub resolution: Option<Resolution>,
}

/// More councils than England and Wales have: a bound on what is read, not law.
const MOST_COUNCILS: u16 = 500;

/// A panel that cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum OpeningError {
    /// No council, or more than there are in England and Wales.
    #[error("a police area covers at least one council and fewer than {MOST_COUNCILS}, not `{0}`")]
    Councils(
        /// As given.
        usize,
    ),
    /// The same council twice.
    #[error("`{0}` is given twice")]
    CouncilTwice(
        /// Which.
        CouncilNumber,
    ),
    /// The extra members do not make ten.
    #[error("`{given}` extra members are shared out, but an area of so many councils has `{expected}`")]
    Extras {
        /// As given.
        given: u64,
        /// What the Act gives the area.
        expected: u16,
    },
    /// The same person twice.
    #[error("`{0}` is a member twice")]
    MemberTwice(
        /// Who.
        Person,
    ),
    /// A member of a council that is not of the area.
    #[error("`{0}` is not a council of the area")]
    UnknownCouncil(
        /// As given.
        CouncilNumber,
    ),
    /// More appointed members than there are seats for them.
    #[error("`{given}` appointed members exceed the `{seats}` seats for them")]
    TooManyAppointed {
        /// As given.
        given: usize,
        /// Seats.
        seats: u16,
    },
    /// More co-opted members than there are seats for them.
    #[error("`{given}` co-opted members exceed the `{seats}` seats for them")]
    TooManyCoOpted {
        /// As given.
        given: usize,
        /// Seats.
        seats: u16,
    },
    /// A resolution that could not have been passed.
    #[error("the resolution on co-opted members is refused: {0}")]
    Resolution(
        /// Why.
        Refusal,
    ),
}

/// The first value that stands a second time.
pub(super) fn repeated<T: Copy + Ord>(values: impl Iterator<Item = T>) -> Option<T> {
    let mut sorted: Vec<T> = values.collect();
    sorted.sort_unstable();
    let later = sorted.iter().skip(1);
    sorted.iter().zip(later).find(|(one, next)| one == next).map(|(one, _)| *one)
}

impl Opening {
    /// How many councils the area covers.
    ///
    /// # Errors
    /// None, or more than there are.
    pub fn number_of_councils(&self) -> Result<Councils, OpeningError> {
        let given = self.councils.len();
        let number = u16::try_from(given)
            .ok()
            .filter(|number| *number < MOST_COUNCILS)
            .and_then(|number| Councils::new(number).ok());
        number.ok_or(OpeningError::Councils(given))
    }

    /// The co-opted seats on the first day.
    #[must_use]
    pub fn co_opted_seats(&self) -> u16 {
        self.resolution.map_or(2, |Resolution(number)| number)
    }

    /// Checks that such a panel can be, whether or not it is complete.
    ///
    /// # Errors
    /// [`OpeningError`] with the value that cannot stand.
    pub fn check(&self) -> Result<Councils, OpeningError> {
        let councils = self.number_of_councils()?;
        if let Some(council) = repeated(self.councils.iter().map(|one| one.council)) {
            return Err(OpeningError::CouncilTwice(council));
        }
        let expected = match self.area.place() {
            Place::Wales => 0,
            _ => councils.extra_members().unwrap_or(0),
        };
        let given = self.councils.iter().map(|one| u64::from(one.extras)).sum();
        if given != u64::from(expected) {
            return Err(OpeningError::Extras { given, expected });
        }
        if let Some(person) = repeated(self.members.iter().map(|one| one.person)) {
            return Err(OpeningError::MemberTwice(person));
        }
        let known = |council: &CouncilNumber| self.councils.iter().any(|one| one.council == *council);
        if let Some(council) = self.members.iter().filter_map(|one| one.by.council()).find(|one| !known(one))
        {
            return Err(OpeningError::UnknownCouncil(council));
        }
        let appointed = self.members.iter().filter(|one| one.by.council().is_some()).count();
        let seats = councils.appointed_members();
        if appointed > usize::from(seats) {
            return Err(OpeningError::TooManyAppointed { given: appointed, seats });
        }
        if let Some(Resolution(number)) = self.resolution {
            may_resolve(self.area.place(), councils, number, true, self.since)
                .map_err(OpeningError::Resolution)?;
        }
        let (given, seats) = (self.members.len().saturating_sub(appointed), self.co_opted_seats());
        if given > usize::from(seats) {
            return Err(OpeningError::TooManyCoOpted { given, seats });
        }
        Ok(councils)
    }
}
