//! For how long a chief constable can be appointed. (SI 2003/527 reg. 11(2) to (2B).)
//!
//! A first term is fixed and at most five years; it can be extended by agreement once by at most three years, then
//! by at most a year each time. Read as the regulation stood on 22 November 2012; later changes to it are unread, so
//! whether today's limits are the same is not confirmed.

use core::fmt;

use chrono::NaiveDate;

use super::rules::{EXTENSION, FIXED_TERM};
use crate::law::Rule;
use crate::listed::listed;
use crate::reasoning::{Answer, Outcome, Question, Read, Reasons, Standing, Weigh, facts};

listed! {
    /// Which stretch of a chief constable's service is being agreed.
    pub enum Term {
        /// The term of the appointment itself: at most 60 months.
        First = "first",
        /// The first extension: at most 36 months.
        FirstExtension = "first-extension",
        /// Any later extension: at most 12 months.
        LaterExtension = "later-extension",
    }
}

impl Term {
    /// The longest it can be, in months.
    #[must_use]
    pub const fn longest_in_months(self) -> u16 {
        match self {
            Self::First => 60,
            Self::FirstExtension => 36,
            Self::LaterExtension => 12,
        }
    }
}

facts! {
    /// A term as proposed.
    pub struct TermFacts {
        /// Which stretch it is.
        pub term: Fact<Term>,
        /// Its length in months.
        pub months: Fact<u16>,
    }
}

/// Whether a term is short enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum TermLength {
    /// It can be agreed.
    WithinLimit,
    /// It is too long.
    TooLong {
        /// The most it can be, in months.
        longest: u16,
    },
}

impl fmt::Display for TermLength {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WithinLimit => f.write_str("within the limit"),
            Self::TooLong { longest } => write!(f, "longer than the {longest} months allowed"),
        }
    }
}

impl Outcome for TermLength {
    fn standing(&self) -> Standing {
        match self {
            Self::WithinLimit => Standing::Met,
            Self::TooLong { .. } => Standing::NotMet,
        }
    }
}

/// Whether a term can be agreed. (SI 2003/527 reg. 11(2A), (2B).)
impl Question for TermFacts {
    type Outcome = TermLength;

    const RULE: &'static Rule = &FIXED_TERM;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<TermLength> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        weigh.in_force(&FIXED_TERM)?;
        let term = match (self.term(), self.months()) {
            // What even the shortest limit allows needs no more facts.
            (Read::Unknown(_), Read::Known(months))
                if *months <= Term::LaterExtension.longest_in_months() =>
            {
                Read::Known(&Term::First)
            }
            (term, _) => term,
        };
        let (term, months) = term.zip(self.months()).needed()?;
        let rule = if *term == Term::First { &FIXED_TERM } else { &EXTENSION };
        let longest = term.longest_in_months();
        weigh
            .test(rule, (*months <= longest).into())?
            .settle(TermLength::WithinLimit, TermLength::TooLong { longest })
    }
}
