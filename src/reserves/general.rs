//! What a strategy says of the general reserve. (Home Office guidance of 31 January 2018; FMCOP 2018 para. 7.2.1.)
//!
//! Its level is explained, and justified where it is more than 5% of the budget: a trigger to explain, not a
//! ceiling, and of the general reserve alone. Exactly 5% needs no justification. The guidance does not say what
//! the 5% is taken of (practice is the net budget), so the budget comes with its kind and year.

use core::cmp::Ordering;
use core::fmt;

use chrono::NaiveDate;

use crate::law::{Binding, Rule};
use crate::listed::listed;
use crate::money::{Percent, Pounds};
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Truth, Weigh, facts};

use super::policy::Base;
use super::strategy::{GENERAL_EXPLAINED, OVER_FIVE_PERCENT, bind};

/// The share of the budget above which a general reserve is justified: a trigger to explain, not a ceiling.
pub const GENERAL_RESERVE_TRIGGER: Percent = Percent::hundredths(500);

/// Whether a general reserve is more than 5% of a budget. Exactly 5% is not.
#[must_use]
pub fn needs_explanation(general: Pounds, budget: Pounds) -> bool {
    GENERAL_RESERVE_TRIGGER.compare(general, budget) == Ordering::Greater
}

facts! {
    /// What a strategy says of the general reserve.
    pub struct GeneralReserveFacts {
        /// The general reserve alone; earmarked and capital reserves do not count.
        pub general: Fact<Pounds>,
        /// The budget it is compared with: which, of what year. The guidance does not say which; practice is
        /// the net revenue budget.
        pub budget: Fact<Base>,
        /// Whether the strategy explains how the level was set.
        pub level_explained: Fact<bool>,
        /// Whether the strategy justifies a level of more than 5%.
        pub justified: Fact<bool>,
    }
}

/// Whether the strategy says enough of the general reserve.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct GeneralReserve {
    /// The general reserve.
    pub general: Pounds,
    /// The budget it was compared with.
    pub budget: Base,
    /// Whether the level is explained.
    pub level_explained: bool,
    /// Whether it is more than 5% and, if so, justified.
    pub justification: Justification,
    /// How what is asked binds.
    pub binding: Binding,
}

listed! {
    /// Whether a general reserve is justified where it must be.
    pub enum Justification {
        /// Not more than 5%: nothing to justify.
        NotNeeded = "not-needed",
        /// More than 5%, and justified.
        Given = "given",
        /// More than 5%, and not justified.
        Missing = "missing",
    }
}

impl fmt::Display for GeneralReserve {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let more = if self.justification == Justification::NotNeeded { "not more" } else { "more" };
        let justified = match self.justification {
            Justification::NotNeeded => "",
            Justification::Given => " and justified",
            Justification::Missing => " and not justified",
        };
        let explained = if self.level_explained { "explained" } else { "not explained" };
        write!(
            f,
            "the general reserve of {:#} is {more} than 5% of {}{justified}; its level is {explained} (asked by {})",
            self.general, self.budget, self.binding
        )
    }
}

impl Outcome for GeneralReserve {
    fn standing(&self) -> Standing {
        if self.level_explained && self.justification != Justification::Missing {
            Standing::Met
        } else {
            Standing::Warning
        }
    }
}

/// Whether the general reserve is explained, and justified if over 5%. (Guidance of 2018; FMCOP 2018 para. 7.2.1.)
impl Question for GeneralReserveFacts {
    type Outcome = GeneralReserve;

    const RULE: &'static Rule = &OVER_FIVE_PERCENT;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<GeneralReserve> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        let explained = weigh.test(&GENERAL_EXPLAINED, self.level_explained().is(|yes| *yes))?;
        let amounts = self.general().zip(self.budget());
        let over = amounts.is(|(general, budget)| needs_explanation(*general, budget.amount));
        let justified = weigh.test(&OVER_FIVE_PERCENT, !over | self.justified().is(|yes| *yes))?;
        let binding = bind(&mut weigh, law_on, explained & justified)?;
        // Both halves stand in the answer, so one departure does not make the other idle.
        (self.level_explained().is(|_| true) & amounts.is(|_| true)).holds()?;
        let justified = justified.holds()?;
        let (general, budget) = amounts.needed()?;
        Ok(GeneralReserve {
            general: *general,
            budget: *budget,
            level_explained: explained == Truth::Met,
            justification: match (over, justified) {
                (Truth::NotMet, _) => Justification::NotNeeded,
                (_, true) => Justification::Given,
                (_, false) => Justification::Missing,
            },
            binding,
        })
    }
}
