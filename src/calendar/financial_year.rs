//! Financial years of local policing bodies.

use core::fmt;

use chrono::{Datelike, NaiveDate};

use crate::law::{OutOfForce, ymd};

/// A financial year: twelve months ending with 31 March. Named by the year it starts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "i32", into = "i32")
)]
pub struct FinancialYear {
    starts_in: i32,
}

/// The year lies outside those a date can be in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[error("`{0}` is not a year between 1990 and 2200")]
pub struct FinancialYearError(pub i32);

impl FinancialYear {
    /// The year that starts on 1 April of `year`: 2021 is 2021/22.
    ///
    /// # Errors
    /// Outside 1990 to 2200.
    pub const fn starting(year: i32) -> Result<Self, FinancialYearError> {
        if year >= 1990 && year <= 2200 {
            Ok(Self { starts_in: year })
        } else {
            Err(FinancialYearError(year))
        }
    }

    /// The year that holds a day.
    ///
    /// # Errors
    /// Outside 1990 to 2200.
    pub fn containing(day: NaiveDate) -> Result<Self, FinancialYearError> {
        let year = if day.month() >= 4 { day.year() } else { day.year().saturating_sub(1) };
        Self::starting(year)
    }

    /// The calendar year it starts in.
    #[must_use]
    pub const fn starts_in(self) -> i32 {
        self.starts_in
    }

    /// 1 April.
    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.starts_in, 4, 1).unwrap_or(NaiveDate::MAX)
    }

    /// 31 March.
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.starts_in.saturating_add(1), 3, 31).unwrap_or(NaiveDate::MAX)
    }

    /// The year after. After 2200, itself.
    #[must_use]
    pub const fn next(self) -> Self {
        match Self::starting(self.starts_in.saturating_add(1)) {
            Ok(next) => next,
            Err(_) => self,
        }
    }

    /// Whether it holds the day.
    #[must_use]
    pub fn contains(self, day: NaiveDate) -> bool {
        self.first_day() <= day && day <= self.last_day()
    }
}

/// `2021/22`.
impl fmt::Display for FinancialYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{:02}", self.starts_in, self.starts_in.saturating_add(1).rem_euclid(100))
    }
}

impl TryFrom<i32> for FinancialYear {
    type Error = FinancialYearError;

    fn try_from(year: i32) -> Result<Self, Self::Error> {
        Self::starting(year)
    }
}

impl From<FinancialYear> for i32 {
    fn from(year: FinancialYear) -> Self {
        year.starts_in
    }
}

/// A commissioner's first financial year began with the first poll. (PRSRA 2011 Sch. 1 para. 16.)
const FIRST_COMMISSIONERS_YEAR: (NaiveDate, NaiveDate) = (ymd(2012, 11, 15), ymd(2013, 3, 31));
/// The Mayor's Office began after 1 October, so its first year ran to the second 31 March. (Sch. 3 para. 9.)
const FIRST_MAYORS_OFFICE_YEAR: (NaiveDate, NaiveDate) = (ymd(2012, 1, 16), ymd(2013, 3, 31));

/// First and last day of the financial year of a commissioner that holds a day: the first one is short.
///
/// # Errors
/// Before the first poll of commissioners; and as [`FinancialYear::containing`], which no later day reaches
/// before 2200.
pub fn commissioners_year(day: NaiveDate) -> Result<(NaiveDate, NaiveDate), OutOfForce> {
    local_year(day, FIRST_COMMISSIONERS_YEAR)
}

/// First and last day of the financial year of the Mayor's Office that holds a day: the first one is long.
///
/// # Errors
/// Before the Mayor's Office began.
pub fn mayors_office_year(day: NaiveDate) -> Result<(NaiveDate, NaiveDate), OutOfForce> {
    local_year(day, FIRST_MAYORS_OFFICE_YEAR)
}

fn local_year(day: NaiveDate, first: (NaiveDate, NaiveDate)) -> Result<(NaiveDate, NaiveDate), OutOfForce> {
    if day < first.0 {
        Err(OutOfForce::NotYet { starts: first.0 })
    } else if day <= first.1 {
        Ok(first)
    } else {
        FinancialYear::containing(day)
            .map(|year| (year.first_day(), year.last_day()))
            .map_err(|_| OutOfForce::Ended { last_day: ymd(2201, 3, 31) })
    }
}
