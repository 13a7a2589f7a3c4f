//! The chief constable's arrangements for engaging with local people. (PRSRA 2011 s. 34.)
//!
//! In every neighbourhood of the area, which the chief constable determines, the arrangements must obtain people's
//! views on crime and disorder there, inform them about policing there, and provide for regular meetings with
//! officers who supervise or carry out policing there. One neighbourhood without meetings is one too few. "Regular"
//! fixes no interval and is judged. Law from 16 January 2012 everywhere but the City of London. How good the
//! arrangements are is for the commissioner under [`Limb::Engagement`](super::Limb::Engagement).

use chrono::NaiveDate;

use super::Duty;
use super::chief_constable::JAN_2012;
use crate::area::Area;
use crate::law::{Actor, PRSRA_2011, Rule};
use crate::reasoning::{Answer, Judgement, Question, Reasons, Weigh, facts};

/// Views.
pub static NEIGHBOURHOOD_VIEWS: Rule = Rule::duty(
    "duties.neighbourhood-views",
    Actor::ChiefConstable,
    "there are arrangements to obtain the views of people in each neighbourhood on crime and disorder there",
)
.towards(&[Actor::Public])
.under(&[PRSRA_2011.section("34(1)")])
.in_force(JAN_2012);

/// Information.
pub static NEIGHBOURHOOD_INFORMATION: Rule = Rule::duty(
    "duties.neighbourhood-information",
    Actor::ChiefConstable,
    "there are arrangements to inform people in each neighbourhood about policing there",
)
.towards(&[Actor::Public])
.under(&[PRSRA_2011.section("34(2)")])
.in_force(JAN_2012);

/// Meetings.
pub static NEIGHBOURHOOD_MEETINGS: Rule = Rule::duty(
    "duties.neighbourhood-meetings",
    Actor::ChiefConstable,
    "the arrangements provide for regular meetings in each neighbourhood with officers who police it",
)
.towards(&[Actor::Public])
.under(&[PRSRA_2011.section("34(3)")])
.in_force(JAN_2012);

/// Which neighbourhoods there are.
pub static NEIGHBOURHOODS: Rule = Rule::power(
    "duties.neighbourhoods",
    Actor::ChiefConstable,
    "the chief constable determines what the neighbourhoods are",
)
.under(&[PRSRA_2011.section("34(4)")])
.in_force(JAN_2012);

static REGULAR: Judgement =
    Judgement::new("whether the neighbourhood meetings are regular", Actor::ChiefConstable);

/// How many neighbourhoods the chief constable determined, and in how many of them meetings are arranged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "Counts", into = "Counts"))]
pub struct Neighbourhoods {
    determined: u16,
    with_meetings: u16,
}

/// The counts cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum NeighbourhoodsError {
    /// None was determined.
    #[error("`0` neighbourhoods were determined, and a police area has at least one")]
    None,
    /// More meetings than neighbourhoods.
    #[error("`{with_meetings}` neighbourhoods with meetings exceed the {determined} determined")]
    TooMany {
        /// Neighbourhoods determined.
        determined: u16,
        /// Those with meetings.
        with_meetings: u16,
    },
}

impl Neighbourhoods {
    /// `determined` neighbourhoods, and meetings between people and officers there arranged in `with_meetings` of them.
    ///
    /// # Errors
    /// No neighbourhood, or more with meetings than there are.
    pub const fn new(determined: u16, with_meetings: u16) -> Result<Self, NeighbourhoodsError> {
        if determined == 0 {
            Err(NeighbourhoodsError::None)
        } else if with_meetings > determined {
            Err(NeighbourhoodsError::TooMany { determined, with_meetings })
        } else {
            Ok(Self { determined, with_meetings })
        }
    }

    /// How many were determined.
    #[must_use]
    pub const fn determined(self) -> u16 {
        self.determined
    }

    /// In how many meetings are arranged.
    #[must_use]
    pub const fn with_meetings(self) -> u16 {
        self.with_meetings
    }
}

#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Counts {
    determined: u16,
    with_meetings: u16,
}

#[cfg(feature = "serde")]
impl TryFrom<Counts> for Neighbourhoods {
    type Error = NeighbourhoodsError;

    fn try_from(counts: Counts) -> Result<Self, NeighbourhoodsError> {
        Self::new(counts.determined, counts.with_meetings)
    }
}

#[cfg(feature = "serde")]
impl From<Neighbourhoods> for Counts {
    fn from(Neighbourhoods { determined, with_meetings }: Neighbourhoods) -> Self {
        Self { determined, with_meetings }
    }
}

facts! {
    /// The chief constable's arrangements for engaging with local people.
    pub struct EngagementFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whether there are arrangements to obtain people's views in each neighbourhood.
        pub views: Fact<bool>,
        /// Whether there are arrangements to inform people in each neighbourhood.
        pub information: Fact<bool>,
        /// The neighbourhoods, and those in which meetings are arranged.
        pub neighbourhoods: Fact<Neighbourhoods>,
        /// Whether the meetings are judged to be regular.
        pub regular: Fact<bool>,
    }
}

/// Whether the arrangements that section 34 asks for are there.
impl Question for EngagementFacts {
    type Outcome = Duty;

    const RULE: &'static Rule = &NEIGHBOURHOOD_MEETINGS;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Duty> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        let views = weigh.test(&NEIGHBOURHOOD_VIEWS, self.views().is(|yes| *yes))?;
        let information = weigh.test(&NEIGHBOURHOOD_INFORMATION, self.information().is(|yes| *yes))?;
        weigh.test(&NEIGHBOURHOODS, true.into())?;
        let everywhere = self.neighbourhoods().is(|held| held.with_meetings == held.determined);
        let regular = self.regular().judged(&REGULAR, |yes| *yes);
        let meetings = weigh.test(&NEIGHBOURHOOD_MEETINGS, everywhere & regular)?;
        Duty::from_truth(views & information & meetings)
    }
}
