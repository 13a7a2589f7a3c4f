//! Days that count: each Act keeps its own list of days left out.

use alloc::vec::Vec;
use core::fmt;

use chrono::{Datelike, NaiveDate, Weekday};

use super::bank_holiday::{FIRST_KNOWN, LAST_KNOWN, bank_holiday};
use super::period::{Counted, LeftOut, next, previous, push};
use crate::law::{ACCOUNTS_REGS_2015, LGFA_1988, LGHA_1989, PRSRA_2011, Provision};

/// The day lies outside the table of bank holidays, so whether it counts is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[error("calendar not known on `{day}`: bank holidays are known from {FIRST_KNOWN} to {LAST_KNOWN}")]
pub struct CalendarNotKnown {
    /// The first day that is not known.
    pub day: NaiveDate,
}

/// Which Act's list of days left out applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum BusinessDays {
    /// Elections and declarations of acceptance: Christmas Eve is left out too, and days of public
    /// thanksgiving or mourning. (PRSRA 2011 s. 73(5).)
    Elections,
    /// The monitoring officer's standstill: Christmas Eve counts. (LGHA 1989 s. 5(8).)
    MonitoringOfficer,
    /// The finance officer's prohibition period: Christmas Eve counts. (LGFA 1988 s. 115(12).)
    FinanceOfficer,
    /// Working days of the accounts: Christmas Eve counts, bank holidays in England do not. (SI 2015/234 reg. 2(1).)
    Accounts,
}

/// Why a day is not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum WhyLeftOut {
    /// A Saturday.
    Saturday,
    /// A Sunday.
    Sunday,
    /// Christmas Eve, where the Act leaves it out.
    ChristmasEve,
    /// A bank or public holiday, Good Friday and Christmas Day included, by name.
    Holiday(&'static str),
    /// A span that the rule says to ignore.
    Ignored(&'static str),
}

impl fmt::Display for WhyLeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Saturday => "Saturday",
            Self::Sunday => "Sunday",
            Self::ChristmasEve => "Christmas Eve",
            Self::Holiday(name) | Self::Ignored(name) => name,
        })
    }
}

impl BusinessDays {
    /// The provision that defines the day.
    #[must_use]
    pub const fn provision(self) -> Provision {
        match self {
            Self::Elections => PRSRA_2011.section("73(5)"),
            Self::MonitoringOfficer => LGHA_1989.section("5(8)"),
            Self::FinanceOfficer => LGFA_1988.section("115(12)"),
            Self::Accounts => ACCOUNTS_REGS_2015.regulation("2(1)"),
        }
    }

    /// Why a day is left out, or `None` if it is a business day.
    ///
    /// # Errors
    /// Outside the table of bank holidays, weekends included.
    pub fn left_out(self, day: NaiveDate) -> Result<Option<WhyLeftOut>, CalendarNotKnown> {
        if day < FIRST_KNOWN || day > LAST_KNOWN {
            return Err(CalendarNotKnown { day });
        }
        Ok(match day.weekday() {
            Weekday::Sat => Some(WhyLeftOut::Saturday),
            Weekday::Sun => Some(WhyLeftOut::Sunday),
            _ if self == Self::Elections && (day.month(), day.day()) == (12, 24) => {
                Some(WhyLeftOut::ChristmasEve)
            }
            _ => bank_holiday(day).map(WhyLeftOut::Holiday),
        })
    }

    /// The day itself if it is a business day, else the next one, with the days passed over.
    ///
    /// # Errors
    /// Where the search leaves the table of bank holidays.
    pub fn roll_forward(self, day: NaiveDate) -> Result<Counted, CalendarNotKnown> {
        self.count(day, 1)
    }

    /// The `n`th business day after `day`, which is not itself counted, with every day left out and why.
    /// For no days, `day` itself.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use pcc_rules::calendar::BusinessDays;
    ///
    /// let event = NaiveDate::from_ymd_opt(2026, 3, 2).ok_or("no such day")?;
    /// let poll = BusinessDays::Elections.nth_after(event, 35)?;
    /// assert_eq!(poll.last.to_string(), "2026-04-22");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Where the count leaves the table of bank holidays.
    pub fn nth_after(self, day: NaiveDate, n: u16) -> Result<Counted, CalendarNotKnown> {
        if n == 0 {
            return Ok(Counted { first: day, last: day, left_out: Vec::new() });
        }
        self.count(next(day), n)
    }

    /// The `n` business days that end with `last`, which is counted if it is one: the first of them, with every day
    /// left out and why, the latest first. For no days, `last` itself.
    ///
    /// # Errors
    /// Where the count leaves the table of bank holidays.
    pub fn ending_with(self, last: NaiveDate, n: u16) -> Result<Counted, CalendarNotKnown> {
        let mut left_out = Vec::new();
        let (mut counted, mut day) = (0u16, last);
        while counted < n {
            match self.left_out(day)? {
                Some(why) => left_out.push(LeftOut { from: day, to: day, why }),
                None => counted = counted.saturating_add(1),
            }
            if counted < n {
                day = previous(day);
            }
        }
        Ok(Counted { first: day, last, left_out })
    }

    fn count(self, first: NaiveDate, n: u16) -> Result<Counted, CalendarNotKnown> {
        let mut left_out = Vec::new();
        let mut counted = 0u16;
        let mut day = first;
        loop {
            match self.left_out(day)? {
                Some(why) => push(&mut left_out, LeftOut { from: day, to: day, why }),
                None => counted = counted.saturating_add(1),
            }
            if counted >= n {
                return Ok(Counted { first, last: day, left_out });
            }
            day = next(day);
        }
    }
}
