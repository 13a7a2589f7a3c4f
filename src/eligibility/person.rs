//! A birth and a conviction, as far as they matter.

use chrono::{Datelike, NaiveDate};

use crate::commissioner::{ChargedIn, MaximumSentence};

/// The day of a birth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
pub struct BirthDate(pub NaiveDate);

/// The age at which a person may be elected.
const OF_AGE: i32 = 18;

impl BirthDate {
    /// Whether somebody born then is 18 on a day: from the start of the eighteenth birthday. One born on 29 February
    /// has it, in a year without that day, on 1 March.
    #[must_use]
    pub fn is_of_age_on(self, day: NaiveDate) -> bool {
        let eighteenth = (self.0.year().saturating_add(OF_AGE), self.0.month(), self.0.day());
        eighteenth <= (day.year(), day.month(), day.day())
    }
}

/// A conviction that stands. Neither the sentence, nor the person's age, nor its being spent matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", deny_unknown_fields)
)]
pub struct Conviction {
    /// Where the court sat.
    pub convicted_in: ChargedIn,
    /// The most that a person of 18 or over can be sentenced to for the offence; none where only a fine.
    pub maximum: MaximumSentence,
    /// Whether it can still be appealed.
    pub finality: Finality,
}

/// Whether a conviction can still be appealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", tag = "kind", deny_unknown_fields)
)]
pub enum Finality {
    /// The ordinary time for an appeal runs, or an appeal or application is pending.
    Open {},
    /// It is final.
    Final {
        /// The day on which the time ran out, or the appeal was disposed of, abandoned or failed.
        on: NaiveDate,
    },
}

impl Conviction {
    /// Whether it would disqualify once final: there, and for an offence for which an adult can be imprisoned.
    #[must_use]
    pub const fn is_of_the_kind(self) -> bool {
        self.convicted_in.counts() && self.maximum.is_imprisonable()
    }

    /// Whether it is final on a day. (PRSRA 2011 s. 66(4)(b).)
    #[must_use]
    pub fn is_final_on(self, day: NaiveDate) -> bool {
        matches!(self.finality, Finality::Final { on } if on <= day)
    }
}
