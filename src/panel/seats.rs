//! How many members one council appoints. (PRSRA 2011 Sch. 6 paras 5 to 8, 15.)
//!
//! In England a single council may nominate all ten members; of ten or more councils each may nominate one; of two
//! to nine each may nominate one and such of the extra members, which make up ten, as the panel arrangements let it
//! appoint. In Wales the Secretary of State decides whom to ask. Law from 25 April 2012, outside London.

use core::num::NonZeroU16;

use chrono::NaiveDate;

use super::establishment::{PART_2, PART_3};
use crate::law::{Actor, PRSRA_2011, Place, Rule};
use crate::reasoning::Refusal;

/// Appointed members where the area covers ten or fewer councils.
pub(super) const TEN: u16 = 10;

/// The seats beyond one each, in an English area of two to nine councils.
pub static EXTRA_MEMBERS: Rule = Rule::duty(
    "panel.extra-members",
    Actor::Council,
    "with two to nine councils the arrangements say which may appoint the extra members that make ten",
)
.under(&[PRSRA_2011.schedule("6", "5(2)"), PRSRA_2011.schedule("6", "5(3)")])
.in_force(PART_2);

/// A council's seats in such an area.
pub static QUOTA: Rule = Rule::condition(
    "panel.quota",
    Actor::Council,
    "with two to nine councils, a council's quota is one and the extra members it may appoint",
)
.under(&[PRSRA_2011.schedule("6", "8(5)")])
.in_force(PART_2);

/// A council's seats in an area of one council.
pub static SINGLE_COUNCIL: Rule = Rule::power(
    "panel.single-council",
    Actor::Council,
    "the only council of an area may nominate all ten members",
)
.under(&[PRSRA_2011.schedule("6", "6(2)"), PRSRA_2011.schedule("6", "6(4)")])
.in_force(PART_2);

/// A council's seats in an area of ten or more.
pub static ONE_EACH: Rule =
    Rule::power("panel.one-each", Actor::Council, "with ten or more councils, each may nominate one member")
        .under(&[PRSRA_2011.schedule("6", "7(2)")])
        .in_force(PART_2);

/// Nominations in Wales.
pub static ASKED_IN_WALES: Rule = Rule::power(
    "panel.asked-in-wales",
    Actor::SecretaryOfState,
    "the Secretary of State decides which councils to ask for nominations, and for how many",
)
.under(&[PRSRA_2011.schedule("6", "15(2)"), PRSRA_2011.schedule("6", "15(3)")])
.in_force(PART_3);

/// A number of members. Counts persons; serialised as the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Members(pub u16);

/// How many county, district or county borough councils a police area covers, wholly or in part. At least one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "u16", into = "u16")
)]
pub struct Councils(NonZeroU16);

/// An area covers at least one council.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[error("a police area covers at least one council, not `0`")]
pub struct CouncilsError;

impl Councils {
    /// So many councils.
    ///
    /// # Errors
    /// None at all.
    pub const fn new(councils: u16) -> Result<Self, CouncilsError> {
        match NonZeroU16::new(councils) {
            Some(councils) => Ok(Self(councils)),
            None => Err(CouncilsError),
        }
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u16 {
        self.0.get()
    }

    /// The members that are appointed: ten, or one for each council where that is more.
    #[must_use]
    pub const fn appointed_members(self) -> u16 {
        match self.get() {
            0..=TEN => TEN,
            more => more,
        }
    }

    /// In England, the seats beyond one for each council, where there are two to nine councils.
    #[must_use]
    pub const fn extra_members(self) -> Option<u16> {
        match self.get() {
            2..TEN => Some(TEN.saturating_sub(self.get())),
            _ => None,
        }
    }
}

impl TryFrom<u16> for Councils {
    type Error = CouncilsError;

    fn try_from(councils: u16) -> Result<Self, CouncilsError> {
        Self::new(councils)
    }
}

impl From<Councils> for u16 {
    fn from(councils: Councils) -> Self {
        councils.get()
    }
}

/// How many members one council may appoint, given the `extras` that the arrangements let it appoint.
///
/// # Errors
/// [`Refusal::NoPower`] in Wales, where the Secretary of State decides whom to ask ([`ASKED_IN_WALES`]);
/// [`Refusal::ConditionUnmet`] for more extra members than the area has ([`EXTRA_MEMBERS`]); and where no panel
/// is law.
///
/// ```
/// use pcc_rules::law::Place;
/// use pcc_rules::panel::{Councils, seats_of_council};
///
/// let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
/// let four = Councils::new(4)?;
/// assert_eq!(seats_of_council(Place::England, four, 2, day), Ok(3));
/// assert!(seats_of_council(Place::England, four, 7, day).is_err());
/// # Ok::<(), pcc_rules::panel::CouncilsError>(())
/// ```
pub fn seats_of_council(
    place: Place,
    councils: Councils,
    extras: u16,
    law_on: NaiveDate,
) -> Result<u16, Refusal> {
    if place == Place::Wales {
        ASKED_IN_WALES.check_force(place, law_on)?;
        return Err(Refusal::NoPower(&ASKED_IN_WALES));
    }
    EXTRA_MEMBERS.check_force(place, law_on)?;
    if extras > councils.extra_members().unwrap_or(0) {
        return Err(Refusal::ConditionUnmet(&EXTRA_MEMBERS));
    }
    Ok(match councils.get() {
        1 => TEN,
        2..TEN => extras.saturating_add(1),
        _ => 1,
    })
}

/// The rule behind the number that [`seats_of_council`] gives.
#[must_use]
pub const fn seats_rule(councils: Councils) -> &'static Rule {
    match councils.get() {
        1 => &SINGLE_COUNCIL,
        2..TEN => &QUOTA,
        _ => &ONE_EACH,
    }
}
