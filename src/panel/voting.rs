//! How a panel's two-thirds is counted. (PRSRA 2011 Sch. 5 para. 4(4), Sch. 8 para. 5(4), Sch. 6 para. 26.)
//!
//! The two vetoes need two-thirds of the persons who are members when the decision is made. So somebody absent
//! or abstaining weighs as much as somebody against, a vacant seat weighs nothing, and nobody counts twice,
//! the chair included. What follows from a vote is decided where the veto is: this file only counts.
//!
//! ```
//! use pcc_rules::panel::{Roll, Vote};
//!
//! // Twelve seats, one vacant; seven of the nine who came are in favour.
//! let vote: Vote = Roll { seats: 12, vacant: 1, in_favour: 7, against: 2, absent: 2, ..Roll::default() }.vote()?;
//! assert_eq!((vote.members().get(), vote.needed()), (11, 8));
//! assert!(!vote.reaches_two_thirds());
//! # Ok::<(), pcc_rules::panel::VoteError>(())
//! ```

use core::num::NonZeroU16;

use crate::law::{Actor, Confidence, PRSRA_2011, Rule, Span, commenced};
use crate::listed::listed;

/// Schedule 6 began with Chapter 6, before there were commissioners.
pub(super) static SCHEDULE_6: &[Span] = &[commenced::APR_2012];

/// Whose two-thirds it is.
pub static COUNTS_MEMBERS: Rule = Rule::condition(
    "panel.counts-members",
    Actor::Panel,
    "the two-thirds is of the persons who are members when the decision is made, voting or not",
)
.under(&[PRSRA_2011.schedule("8", "5(4)"), PRSRA_2011.schedule("5", "4(4)")])
.in_force(commenced::SCHEDULE_8);

/// A seat that nobody holds is not a person who is a member.
pub static VACANCIES_DROP_OUT: Rule = Rule::condition(
    "panel.vacancies-drop-out",
    Actor::Panel,
    "a vacant seat is no member and makes the two-thirds smaller",
)
.under(&[PRSRA_2011.schedule("8", "5(4)"), PRSRA_2011.schedule("5", "4(4)")])
.in_force(commenced::SCHEDULE_8)
.confidence_is(Confidence::Inferred);

/// The test is of persons who vote in favour, not of votes given.
pub static COUNTS_PERSONS_ONCE: Rule = Rule::condition(
    "panel.counts-persons-once",
    Actor::Panel,
    "a person in favour counts once toward the two-thirds: a second or casting vote adds nothing",
)
.under(&[PRSRA_2011.schedule("8", "5(4)"), PRSRA_2011.schedule("5", "4(4)")])
.in_force(commenced::SCHEDULE_8)
.confidence_is(Confidence::Inferred);

/// Appointed and co-opted members alike.
pub static EVERY_MEMBER_VOTES: Rule = Rule::power(
    "panel.every-member-votes",
    Actor::Panel,
    "every member of the panel may vote, co-opted members included",
)
.under(&[PRSRA_2011.schedule("6", "26")])
.in_force(SCHEDULE_6);

/// The votes that a two-thirds of the members takes: two-thirds rounded up.
///
/// ```
/// # use core::num::NonZeroU16;
/// use pcc_rules::panel::votes_needed;
///
/// assert_eq!(NonZeroU16::new(13).map(votes_needed), Some(9));
/// ```
#[must_use]
pub const fn votes_needed(members: NonZeroU16) -> u16 {
    // Two-thirds rounded up is the whole less a third rounded down, which cannot overflow.
    members.get().saturating_sub(members.get() / 3)
}

/// A vote of the panel: the persons who were members when it was taken, and those in favour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "Counts", into = "Counts")
)]
pub struct Vote {
    members: NonZeroU16,
    in_favour: u16,
}

/// The counts do not make a vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum VoteError {
    /// Nobody was a member.
    #[error("a panel of `0` members cannot vote")]
    NoMembers,
    /// More in favour than there are members.
    #[error("`{in_favour}` in favour exceed a membership of `{members}`")]
    ExceedsMembership {
        /// In favour, as given.
        in_favour: u16,
        /// Members, as given.
        members: u16,
    },
    /// More vacant seats than seats.
    #[error("`{vacant}` vacant seats exceed `{seats}` seats")]
    ExceedsSeats {
        /// Vacant seats, as given.
        vacant: u16,
        /// Seats, as given.
        seats: u16,
    },
    /// A second vote was counted on a side on which nobody voted.
    #[error("a second vote needs somebody who voted `{0}` before")]
    NobodyVotedTwice(
        /// The side it was counted on.
        Side,
    ),
    /// Those who voted, abstained and were absent are not the members.
    #[error("`{accounted}` in favour, against, abstaining or absent are not the `{members}` members")]
    DoesNotAddUp {
        /// The persons accounted for.
        accounted: u32,
        /// Seats less vacant seats.
        members: u16,
    },
}

impl Vote {
    /// A vote of so many members, so many of them in favour. Both count persons.
    ///
    /// # Errors
    /// [`VoteError::NoMembers`]; [`VoteError::ExceedsMembership`].
    pub const fn new(members: u16, in_favour: u16) -> Result<Self, VoteError> {
        match NonZeroU16::new(members) {
            None => Err(VoteError::NoMembers),
            Some(_) if in_favour > members => Err(VoteError::ExceedsMembership { in_favour, members }),
            Some(members) => Ok(Self { members, in_favour }),
        }
    }

    /// Persons who were members when the vote was taken.
    #[must_use]
    pub const fn members(self) -> NonZeroU16 {
        self.members
    }

    /// Members who voted in favour.
    #[must_use]
    pub const fn in_favour(self) -> u16 {
        self.in_favour
    }

    /// Members who did not vote in favour: against, abstaining or absent.
    #[must_use]
    pub const fn not_in_favour(self) -> u16 {
        self.members.get().saturating_sub(self.in_favour)
    }

    /// The votes that two-thirds of these members take.
    #[must_use]
    pub const fn needed(self) -> u16 {
        votes_needed(self.members)
    }

    /// Whether at least two-thirds of the members voted in favour. (Rule [`COUNTS_MEMBERS`].)
    #[must_use]
    pub fn reaches_two_thirds(self) -> bool {
        u32::from(self.in_favour).saturating_mul(3) >= u32::from(self.members.get()).saturating_mul(2)
    }
}

listed! {
    /// What became of a seat, or of a second vote, when the panel voted.
    pub enum Cast {
        /// The member voted in favour.
        InFavour = "in-favour",
        /// The member voted against.
        Against = "against",
        /// The member was there and did not vote.
        Abstained = "abstained",
        /// The member was not there.
        Absent = "absent",
        /// Nobody held the seat.
        Vacant = "vacant",
        /// A second or casting vote of somebody who had voted already.
        Second = "second",
    }
}

impl Cast {
    /// Whether it adds one to the members of whom two-thirds are asked.
    #[must_use]
    pub const fn is_member(self) -> bool {
        matches!(self, Self::InFavour | Self::Against | Self::Abstained | Self::Absent)
    }

    /// Whether it adds one to those in favour.
    #[must_use]
    pub const fn is_in_favour(self) -> bool {
        matches!(self, Self::InFavour)
    }

    /// Why it counts as it does.
    #[must_use]
    pub const fn rule(self) -> &'static Rule {
        match self {
            Self::InFavour => &EVERY_MEMBER_VOTES,
            Self::Against | Self::Abstained | Self::Absent => &COUNTS_MEMBERS,
            Self::Vacant => &VACANCIES_DROP_OUT,
            Self::Second => &COUNTS_PERSONS_ONCE,
        }
    }
}

listed! {
    /// A side of a vote.
    pub enum Side {
        /// In favour.
        InFavour = "in-favour",
        /// Against.
        Against = "against",
    }
}

/// A vote as minutes record it, seat by seat. [`vote`](Self::vote) checks that it adds up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default, deny_unknown_fields, rename_all = "kebab-case")
)]
pub struct Roll {
    /// Seats on the panel, vacant or not.
    pub seats: u16,
    /// Seats that nobody held when the decision was made.
    pub vacant: u16,
    /// Votes counted in favour, a second vote included.
    pub in_favour: u16,
    /// Votes counted against, a second vote included.
    pub against: u16,
    /// Members who were there and did not vote.
    pub abstained: u16,
    /// Members who were not there.
    pub absent: u16,
    /// The side on which a chair who had already voted was counted a second time, if one was.
    pub second_vote: Option<Side>,
}

impl Roll {
    /// The vote, in persons.
    ///
    /// # Errors
    /// [`VoteError`] where the seats do not add up, or nobody was a member.
    pub fn vote(self) -> Result<Vote, VoteError> {
        let Self { seats, vacant, abstained, absent, .. } = self;
        let members = seats.checked_sub(vacant).ok_or(VoteError::ExceedsSeats { vacant, seats })?;
        let in_favour = self.persons(self.in_favour, Side::InFavour)?;
        let against = self.persons(self.against, Side::Against)?;
        let accounted =
            [in_favour, against, abstained, absent].map(u32::from).into_iter().fold(0, u32::saturating_add);
        if accounted != u32::from(members) {
            return Err(VoteError::DoesNotAddUp { accounted, members });
        }
        Vote::new(members, in_favour)
    }

    /// The persons behind the votes counted on a side. (Rule [`COUNTS_PERSONS_ONCE`].)
    fn persons(self, votes: u16, side: Side) -> Result<u16, VoteError> {
        if self.second_vote != Some(side) {
            return Ok(votes);
        }
        match votes.checked_sub(1) {
            Some(persons) if persons > 0 => Ok(persons),
            _ => Err(VoteError::NobodyVotedTwice(side)),
        }
    }
}

/// The written form of a [`Vote`].
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Counts {
    members: u16,
    in_favour: u16,
}

#[cfg(feature = "serde")]
impl TryFrom<Counts> for Vote {
    type Error = VoteError;

    fn try_from(counts: Counts) -> Result<Self, VoteError> {
        Self::new(counts.members, counts.in_favour)
    }
}

#[cfg(feature = "serde")]
impl From<Vote> for Counts {
    fn from(vote: Vote) -> Self {
        Self { members: vote.members.get(), in_favour: vote.in_favour }
    }
}
