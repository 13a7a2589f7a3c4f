//! Whether the panel may suspend a commissioner. (PRSRA 2011 s. 30; the transfer orders.)
//!
//! It needs a charge, brought in the United Kingdom, the Channel Islands or the Isle of Man, with an offence for which
//! an adult can be sentenced to more than two years: two years exactly is not enough. An arrest, an investigation or a
//! referral is no charge. Each fact is taken as it appears to the panel, and whether to suspend is then the panel's
//! choice: the section asks for no hearing, notice or special majority, and the function is not a special one
//! ([`panel::Function::Suspension`](crate::panel::Function::Suspension)). What it does to pay is
//! [`pay::SuspendedPayFacts`](crate::pay::SuspendedPayFacts).
//!
//! Mayors with a commissioner's functions can be suspended from those functions alone. London has a section of its own.

use core::fmt;

use chrono::NaiveDate;

use super::rules::{CHARGED, CHARGED_IN, FIXED_LIFE, OVER_TWO_YEARS, SUSPEND, SUSPEND_MAYOR};
use crate::area::{Area, Body};
use crate::law::Rule;
use crate::listed::listed;
use crate::reasoning::{Answer, Outcome, Question, Read, Reasons, Standing, Weigh, facts};

listed! {
    /// How far a criminal matter has gone.
    pub enum Matter {
        /// There is none.
        Nothing = "nothing",
        /// It is investigated, or has been referred for investigation.
        Investigation = "investigation",
        /// There has been an arrest but no charge.
        Arrest = "arrest",
        /// There is a charge.
        Charge = "charge",
    }
}

listed! {
    /// Where a charge was brought.
    pub enum ChargedIn {
        /// England and Wales, Scotland or Northern Ireland.
        UnitedKingdom = "united-kingdom",
        /// The Channel Islands.
        ChannelIslands = "channel-islands",
        /// The Isle of Man.
        IsleOfMan = "isle-of-man",
        /// Anywhere else.
        Elsewhere = "elsewhere",
    }
}

impl ChargedIn {
    /// Whether charges and convictions there count. (PRSRA 2011 ss. 30(1)(a) and 66(3)(c).)
    #[must_use]
    pub const fn counts(self) -> bool {
        !matches!(self, Self::Elsewhere)
    }
}

/// The most that a person of 18 or over can be sentenced to for an offence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", tag = "kind", deny_unknown_fields)
)]
pub enum MaximumSentence {
    /// Imprisonment for so many months; none where the offence carries no imprisonment.
    Months {
        /// How many.
        months: u16,
    },
    /// Imprisonment for life, in the court's discretion.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::reasoning::no_more_keys"))]
    Life,
    /// Imprisonment for life, fixed by law.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::reasoning::no_more_keys"))]
    FixedLife,
}

/// Two years.
const TWO_YEARS: u16 = 24;

impl MaximumSentence {
    /// Whether it is a term of more than two years. (PRSRA 2011 s. 30(1)(b).)
    #[must_use]
    pub const fn exceeds_two_years(self) -> bool {
        match self {
            Self::Months { months } => months > TWO_YEARS,
            Self::Life => true,
            Self::FixedLife => false,
        }
    }

    /// Whether a charge with the offence allows a suspension: more than two years, or life fixed by law.
    #[must_use]
    pub const fn allows_suspension(self) -> bool {
        self.exceeds_two_years() || matches!(self, Self::FixedLife)
    }

    /// Whether the offence is imprisonable at all. (PRSRA 2011 s. 66(4)(a).)
    #[must_use]
    pub const fn is_imprisonable(self) -> bool {
        !matches!(self, Self::Months { months: 0 })
    }
}

facts! {
    /// A criminal matter that concerns a commissioner, as it appears to the panel.
    pub struct SuspensionFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// How far the matter has gone.
        pub matter: Fact<Matter>,
        /// Where it is dealt with: where the charge was brought, if there is one.
        pub charged_in: Fact<ChargedIn>,
        /// The most that an adult can be sentenced to for the offence.
        pub maximum: Fact<MaximumSentence>,
    }
}

/// Whether the panel may suspend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Suspension {
    /// It may; whether it does is its own choice.
    MaySuspend,
    /// It has no power to.
    NoPower,
}

impl fmt::Display for Suspension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MaySuspend => "the panel may suspend, at its discretion",
            Self::NoPower => "the panel has no power to suspend",
        })
    }
}

impl Outcome for Suspension {
    fn standing(&self) -> Standing {
        match self {
            Self::MaySuspend => Standing::Warning,
            Self::NoPower => Standing::NotApplicable,
        }
    }
}

/// Whether the panel may suspend. (PRSRA 2011 s. 30(1), (4).)
impl Question for SuspensionFacts {
    type Outcome = Suspension;

    const RULE: &'static Rule = &SUSPEND;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Suspension> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&SUSPEND)?;
        let charged = weigh.test(&CHARGED, self.matter().is(|matter| *matter == Matter::Charge))?;
        let there = weigh.test(&CHARGED_IN, self.charged_in().is(|place| place.counts()))?;
        let long = weigh.test(&OVER_TWO_YEARS, self.maximum().is(|most| most.exceeds_two_years()))?;
        let fixed = weigh.test(&FIXED_LIFE, self.maximum().is(|most| *most == MaximumSentence::FixedLife))?;
        let may = charged & there & (long | fixed);
        if let Read::Known(area) = self.area()
            && area.body_on(law_on)? == Body::Mayor
        {
            weigh.test(&SUSPEND_MAYOR, may)?;
        }
        weigh.test(&SUSPEND, may)?.settle(Suspension::MaySuspend, Suspension::NoPower)
    }
}
