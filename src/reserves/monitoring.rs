//! Watching the budget through the year. (LGA 2003 s. 28.)
//!
//! The commissioner goes over the budget calculations from time to time, on the same figures for reserves, and
//! deals with a worsened position. When the position counts as worse is fixed by comparing one amount: the
//! council tax requirement in England, the budget requirement in Wales. What is then needed is for the
//! commissioner to judge. Law for commissioners from 22 November 2012; London has its own section.

use core::fmt;

use chrono::NaiveDate;

use crate::law::{Actor, LGA_2003, Rule, commenced};
use crate::money::Pounds;
use crate::reasoning::{Answer, Judgement, Outcome, Question, Reasons, Standing, Truth, Weigh, facts};

/// From time to time: no interval is fixed.
pub static REVIEW_BUDGET: Rule = Rule::duty(
    "reserves.review-budget",
    Actor::Commissioner,
    "the commissioner reviews the budget calculations from time to time during the year",
)
.under(&[LGA_2003.section("28(1)")])
.in_force(commenced::SCHEDULE_16);

/// Reserves to meet a revenue deficit of an earlier year are the exception.
pub static SAME_RESERVES: Rule = Rule::condition(
    "reserves.review-same-reserves",
    Actor::Commissioner,
    "a review keeps the figures for reserves of the calculations, except those to meet an earlier deficit",
)
.under(&[LGA_2003.section("28(2)")])
.in_force(commenced::SCHEDULE_16);

/// "Such action, if any": what is needed is for the commissioner, and may be to use reserves or to do nothing.
pub static ACT_ON_DETERIORATION: Rule = Rule::duty(
    "reserves.act-on-deterioration",
    Actor::Commissioner,
    "where the position has worsened the commissioner takes the action, if any, that the commissioner thinks needed",
)
.under(&[LGA_2003.section("28(3)"), LGA_2003.section("28(4)")])
.in_force(commenced::SCHEDULE_16);

/// What the budget requirement, or in England the council tax requirement, came to in the calculations and on
/// review. The amount may not fall to be calculated at all: then it is `None`, in serialised facts `null` (a
/// missing key is an error, for it would say nothing).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ReviewedRequirement {
    /// In the calculations under review.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "serde::Deserialize::deserialize"))]
    pub calculated: Option<Pounds>,
    /// On the review.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "serde::Deserialize::deserialize"))]
    pub reviewed: Option<Pounds>,
}

impl ReviewedRequirement {
    /// Whether the position has worsened: an amount falls to be calculated on the review and either none did
    /// before or a smaller one. (LGA 2003 s. 28(4).)
    #[must_use]
    pub fn has_worsened(&self) -> bool {
        // `None` is less than any amount, and no amount is less than `None`.
        self.calculated < self.reviewed
    }
}

/// What a review leaves to the commissioner.
pub static NEEDED_ACTION: Judgement =
    Judgement::new("what action, if any, is needed to deal with the worsened position", Actor::Commissioner);

facts! {
    /// A budget as it is watched through the year.
    pub struct MonitoringFacts {
        /// Whether the calculations have been reviewed during the year.
        pub reviewed: Fact<bool>,
        /// Whether the review kept the figures for reserves, those to meet an earlier deficit aside.
        pub same_reserves: Fact<bool>,
        /// What the requirement came to, before and on the review.
        pub requirement: Fact<ReviewedRequirement>,
        /// Whether the commissioner did what the commissioner thought needed, be it nothing.
        pub needed_action_taken: Fact<bool>,
    }
}

/// Whether the budget is watched as statute asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Monitoring {
    /// Reviewed, and the position is no worse.
    NoWorse,
    /// Reviewed, worse, and dealt with as the commissioner thought needed.
    DealtWith,
    /// Worse, and what the commissioner thought needed was not done.
    NotDealtWith,
    /// Reviewed on other figures for reserves.
    OtherReserves,
    /// Not reviewed.
    NotReviewed,
}

impl fmt::Display for Monitoring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoWorse => "the budget was reviewed and the position is no worse",
            Self::DealtWith => "the position has worsened and was dealt with as thought needed",
            Self::NotDealtWith => "the position has worsened and was not dealt with as thought needed",
            Self::OtherReserves => "the review used other figures for reserves than the calculations",
            Self::NotReviewed => "the budget has not been reviewed during the year",
        })
    }
}

impl Outcome for Monitoring {
    fn standing(&self) -> Standing {
        match self {
            Self::NoWorse | Self::DealtWith => Standing::Met,
            Self::NotDealtWith | Self::OtherReserves | Self::NotReviewed => Standing::NotMet,
        }
    }
}

/// Whether the budget is reviewed during the year and acted on. (LGA 2003 s. 28.)
impl Question for MonitoringFacts {
    type Outcome = Monitoring;

    const RULE: &'static Rule = &REVIEW_BUDGET;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Monitoring> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        if !weigh.test(&REVIEW_BUDGET, self.reviewed().is(|yes| *yes))?.holds()? {
            return Ok(Monitoring::NotReviewed);
        }
        if !weigh.test(&SAME_RESERVES, self.same_reserves().is(|yes| *yes))?.holds()? {
            return Ok(Monitoring::OtherReserves);
        }
        let worse = self.requirement().is(|requirement| requirement.has_worsened());
        if worse == Truth::NotMet {
            return Ok(Monitoring::NoWorse);
        }
        let acted = self.needed_action_taken().judged(&NEEDED_ACTION, |yes| *yes);
        weigh.test(&ACT_ON_DETERIORATION, !worse | acted)?;
        worse.holds()?;
        acted.settle(Monitoring::DealtWith, Monitoring::NotDealtWith)
    }
}
