//! When an area elects its commissioner in the ordinary way, and for which term. (PRSRA 2011 ss. 50, 73; Coronavirus
//! Act 2020 s. 60; the transfer orders.)
//!
//! Every fourth year from 2012, on 15 November 2012 and then on the first Thursday in May. The term begins with the
//! seventh day after the poll and ends with the sixth day after the next ordinary poll, or with the last day of the
//! office where a mayor takes over. The answer is what the law of the day asked about leads one to expect: until 24 March 2020
//! the election of 2020 was to be held on 7 May 2020, from the day after on 6 May 2021. The year names the
//! election and stays 2020.
//!
//! An order may put a poll on a later day of its year; none has. Its limits are asked with [`MovePollFacts`].

use core::fmt;

use chrono::NaiveDate;

use super::rules::{
    FIRST_POLL, MOVE_IN_TIME, MOVE_LATER_ONLY, MOVE_POLL, NO_ORDINARY_ELECTION, ORDINARY, POLL_DAY,
    POLL_WITH_COUNCILS, POSTPONED_ORDINARY,
};
use super::transfer::{cycle_year, votes};
use super::{CALENDAR_ENDS, Transfer};
use crate::area::Area;
use crate::calendar::{POSTPONED_ON, Period, expected_poll, next_poll, plus_days, previous, term_start};
use crate::commissioner::ORDINARY_TERM;
use crate::law::{Provision, Rule};
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Unsettled, Weigh, facts};

/// A year of the cycle of ordinary elections: 2012 and each fourth year after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "i32", into = "i32")
)]
pub struct ElectionYear(i32);

/// There is no ordinary election in the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[error(
    "`{0}` is not a year of ordinary elections, 2012 or a fourth year after it to 2200; the election held in 2021 is 2020's"
)]
pub struct ElectionYearError(pub i32);

impl ElectionYear {
    /// The election of a year of the cycle. (PRSRA 2011 s. 50(1).)
    ///
    /// ```
    /// use pcc_rules::election::ElectionYear;
    ///
    /// assert!(ElectionYear::new(2024).is_ok());
    /// assert!(ElectionYear::new(2021).is_err());
    /// ```
    ///
    /// # Errors
    /// A year that is not 2012 or a fourth year after it, or is past 2200.
    pub const fn new(year: i32) -> Result<Self, ElectionYearError> {
        if year >= 2012 && year <= 2200 && year.rem_euclid(4) == 0 {
            Ok(Self(year))
        } else {
            Err(ElectionYearError(year))
        }
    }

    /// The year.
    #[must_use]
    pub const fn get(self) -> i32 {
        self.0
    }
}

impl TryFrom<i32> for ElectionYear {
    type Error = ElectionYearError;

    fn try_from(year: i32) -> Result<Self, Self::Error> {
        Self::new(year)
    }
}

impl From<ElectionYear> for i32 {
    fn from(year: ElectionYear) -> Self {
        year.0
    }
}

facts! {
    /// An area and an ordinary election.
    pub struct OrdinaryElectionFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// The year of the cycle: for the election held in 2021, 2020.
        pub year: Fact<ElectionYear>,
    }
}

/// The ordinary election of an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case")
)]
pub enum OrdinaryElection {
    /// There is one.
    Held {
        /// The day of the poll.
        poll: NaiveDate,
        /// First day of the term it gives.
        term_start: NaiveDate,
        /// Last day of that term, as far as can be told.
        term_end: NaiveDate,
    },
    /// An order that gave the functions to a mayor called it off.
    CalledOff(Provision),
}

impl fmt::Display for OrdinaryElection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Held { poll, term_start, term_end } => {
                write!(f, "poll on {poll}, for a term from {term_start} to {term_end}")
            }
            Self::CalledOff(by) => write!(f, "no election of a commissioner: called off by {by}"),
        }
    }
}

impl Outcome for OrdinaryElection {
    fn standing(&self) -> Standing {
        match self {
            Self::Held { .. } => Standing::Stated,
            Self::CalledOff(_) => Standing::NotApplicable,
        }
    }
}

/// When an area elects its commissioner in the ordinary way. (PRSRA 2011 s. 50.)
impl Question for OrdinaryElectionFacts {
    type Outcome = OrdinaryElection;

    const RULE: &'static Rule = &ORDINARY;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<OrdinaryElection> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&ORDINARY)?;
        let area = *self.area().needed()?;
        let year = self.year().needed()?.get();
        weigh.test(&ORDINARY, true.into())?;
        if let Some(transfer) = Transfer::of(area, law_on)
            && year >= transfer.first_year_without
        {
            weigh.test(&NO_ORDINARY_ELECTION, true.into())?;
            return Ok(OrdinaryElection::CalledOff(transfer.no_ordinary_election));
        }
        let poll_rule = match year {
            2012 => &FIRST_POLL,
            2020 if law_on >= POSTPONED_ON => &POSTPONED_ORDINARY,
            _ if POLL_DAY.in_force_somewhere(law_on) => &POLL_DAY,
            _ => &POLL_WITH_COUNCILS,
        };
        weigh.test(poll_rule, true.into())?;
        weigh.test(&ORDINARY_TERM, true.into())?;
        let poll = expected_poll(year, law_on).ok_or(Unsettled::NotEncoded(&CALENDAR_ENDS))?;
        let term_end = term_end(area, poll, law_on).ok_or(Unsettled::NotEncoded(&CALENDAR_ENDS))?;
        Ok(OrdinaryElection::Held { poll, term_start: term_start(poll), term_end })
    }
}

/// Last day of the term that runs on from a day after its poll, as the law of `law_on` had it: the sixth day after the
/// next ordinary poll, or the eve of the first day without a commissioner. (PRSRA 2011 s. 50(7)(b), (8).)
pub(super) fn term_end(area: Area, after: NaiveDate, law_on: NaiveDate) -> Option<NaiveDate> {
    let poll = next_poll(after, law_on)?;
    match Transfer::of(area, law_on) {
        // The orders keep the office "until" the first day without it.
        Some(transfer) if !votes(area, cycle_year(poll), law_on) => Some(previous(transfer.ended)),
        _ => Some(plus_days(poll, 6)),
    }
}

/// The areas that have a poll at an ordinary election, as the law of a day had it.
///
/// ```
/// use pcc_rules::election::{ElectionYear, areas_voting};
///
/// let day = "2024-05-02".parse()?;
/// assert_eq!(areas_voting(ElectionYear::new(2024)?, day).count(), 37);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn areas_voting(year: ElectionYear, law_on: NaiveDate) -> impl Iterator<Item = Area> {
    Area::ALL.into_iter().filter(move |area| {
        let facts = OrdinaryElectionFacts { area: (*area).into(), year: year.into() };
        matches!(facts.answer(law_on), Ok(OrdinaryElection::Held { .. }))
    })
}

facts! {
    /// An order that would move a poll.
    pub struct MovePollFacts {
        /// The day on which the order is, or would be, made.
        pub made_on: Fact<NaiveDate>,
        /// The day it puts the poll of that year on.
        pub to: Fact<NaiveDate>,
    }
}

/// Whether an order may move the poll.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case")
)]
pub enum MovePoll {
    /// It may.
    May,
    /// There is no ordinary election in the year of the day, or it is 2012's, which the Act fixes.
    NoPower,
    /// The day is before the first Thursday in May.
    TooEarlyADay,
    /// The order comes in the last six months, or when the day for the poll has passed.
    MadeTooLate {
        /// The last day on which it could be made.
        last_day: NaiveDate,
    },
}

impl fmt::Display for MovePoll {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::May => f.write_str("an order may put the poll on that day"),
            Self::NoPower => {
                f.write_str("no power: the poll can only be moved within the year of a later election")
            }
            Self::TooEarlyADay => f.write_str("the day is before the first Thursday in May"),
            Self::MadeTooLate { last_day } => write!(f, "the order could be made no later than {last_day}"),
        }
    }
}

impl Outcome for MovePoll {
    fn standing(&self) -> Standing {
        match self {
            Self::May => Standing::Met,
            Self::NoPower | Self::TooEarlyADay | Self::MadeTooLate { .. } => Standing::NotMet,
        }
    }
}

/// Whether an order may put an ordinary poll on another day. (PRSRA 2011 s. 50(4), (5).)
impl Question for MovePollFacts {
    type Outcome = MovePoll;

    const RULE: &'static Rule = &MOVE_POLL;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<MovePoll> {
        use chrono::Datelike as _;

        let mut weigh = Weigh::outside_london(law_on, reasons);
        weigh.in_force(&MOVE_POLL)?;
        let to = *self.to().needed()?;
        let year = to.year();
        let poll = expected_poll(year, law_on).filter(|poll| year > 2012 && poll.year() == year);
        weigh.test(&MOVE_POLL, poll.is_some().into())?;
        let Some(poll) = poll else { return Ok(MovePoll::NoPower) };
        if !weigh.test(&MOVE_LATER_ONLY, (to >= poll).into())?.holds()? {
            return Ok(MovePoll::TooEarlyADay);
        }
        // Past the Thursday itself there is no poll left to move.
        let last_day = previous(Period::Months(6).first_day(poll));
        let in_time = self.made_on().is(|made| *made <= last_day);
        weigh.test(&MOVE_IN_TIME, in_time)?.settle(MovePoll::May, MovePoll::MadeTooLate { last_day })
    }
}
