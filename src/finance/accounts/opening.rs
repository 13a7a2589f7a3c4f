//! The draft accounts and the public's rights to inspect, question and object. (SI 2015/234 regs 14, 15, 21.)
//!
//! The period is thirty working days, treated as opening the day after the last of the draft, the governance and
//! narrative statements and the notice goes on the website. The regulations either name ten working days that it must
//! take in, or a day on or before which it opens; either way the last day to open is the first working day of a month, so
//! that the draft is due the day before, weekend or not.

use core::fmt;

use chrono::NaiveDate;

use super::rules::{
    DRAFT_BY_JUNE, OWN_ACCOUNTS, RIGHTS_LATE_NOTICE, RIGHTS_OPEN, RIGHTS_OPEN_2019, RIGHTS_OPEN_AUGUST,
    RIGHTS_OPEN_JULY, RIGHTS_PERIOD,
};
use super::{ACCOUNTS_IN_WALES, BEYOND_THE_CALENDAR, YearRow, row};
use crate::area::Area;
use crate::calendar::{BusinessDays, Counted, FinancialYear};
use crate::law::{Place, Rule, ymd};
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Truth, Unsettled, Weigh, facts};

/// How the regulations fix the opening of the public's rights for the accounts of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Opening {
    /// The auditor appoints the day; the finance officer certifies the accounts by 30 June. (SI 2011/817.)
    ByAuditor,
    /// The period takes in the first ten working days of this month of the year after.
    TakesIn(u32),
    /// It opens on or before the first working day of this month of the year after.
    OnOrBefore(u32),
}

const ROWS: &[YearRow<Opening>] = &[
    YearRow { years: (2012, 2014), from: ymd(2012, 1, 16), rule: &DRAFT_BY_JUNE, value: Opening::ByAuditor },
    YearRow { years: (2015, 2016), from: ymd(2015, 4, 1), rule: &RIGHTS_OPEN, value: Opening::TakesIn(7) },
    YearRow { years: (2017, 2200), from: ymd(2015, 4, 1), rule: &RIGHTS_OPEN, value: Opening::TakesIn(6) },
    YearRow {
        years: (2019, 2019),
        from: ymd(2020, 4, 30),
        rule: &RIGHTS_OPEN_2019,
        value: Opening::OnOrBefore(9),
    },
    YearRow {
        years: (2020, 2021),
        from: ymd(2021, 3, 31),
        rule: &RIGHTS_OPEN_AUGUST,
        value: Opening::OnOrBefore(8),
    },
    YearRow {
        years: (2024, 2027),
        from: ymd(2024, 9, 30),
        rule: &RIGHTS_OPEN_JULY,
        value: Opening::OnOrBefore(7),
    },
];

/// How the opening of the public's rights is fixed for the accounts of a year, on the law of a day.
///
/// # Errors
/// Before the law of that year, and for years before 2012/13.
pub fn opening(year: FinancialYear, law_on: NaiveDate) -> Answer<(Opening, &'static Rule)> {
    row(ROWS, year, law_on).map(|row| (row.value, row.rule))
}

const WORKING: BusinessDays = BusinessDays::Accounts;

fn first_of(month: u32, year: FinancialYear) -> NaiveDate {
    NaiveDate::from_ymd_opt(year.starts_in().saturating_add(1), month, 1).unwrap_or(NaiveDate::MAX)
}

fn known<T, E>(counted: Result<T, E>) -> Answer<T> {
    counted.map_err(|_| Unsettled::NotEncoded(&BEYOND_THE_CALENDAR))
}

/// The last day on which the public's rights may open for the accounts of a year; `None` where the auditor appoints it.
/// The draft must be on the website the day before.
///
/// ```
/// use pcc_rules::calendar::FinancialYear;
/// use pcc_rules::finance::accounts::latest_opening;
///
/// // 1 June 2024 was a Saturday: the draft could lawfully go up on Sunday 2 June.
/// let latest = latest_opening(FinancialYear::starting(2023)?, "2024-05-09".parse()?)?;
/// assert_eq!(latest, Some("2024-06-03".parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// As [`opening`], and where the working days are not known.
pub fn latest_opening(year: FinancialYear, law_on: NaiveDate) -> Answer<Option<NaiveDate>> {
    match opening(year, law_on)?.0 {
        Opening::ByAuditor => Ok(None),
        Opening::TakesIn(month) | Opening::OnOrBefore(month) => {
            known(WORKING.roll_forward(first_of(month, year))).map(|counted| Some(counted.last))
        }
    }
}

/// The first day on which they may open, where the period must take in ten working days: thirty working days that end with
/// the tenth. `None` where nothing keeps them from opening earlier.
///
/// # Errors
/// As [`latest_opening`].
pub fn earliest_opening(year: FinancialYear, law_on: NaiveDate) -> Answer<Option<NaiveDate>> {
    match opening(year, law_on)?.0 {
        Opening::ByAuditor | Opening::OnOrBefore(_) => Ok(None),
        Opening::TakesIn(month) => {
            let eve = crate::calendar::previous(first_of(month, year));
            let tenth = known(WORKING.nth_after(eve, 10))?.last;
            // The day after the working day before the thirty: a weekend in between is no harm.
            let before = known(WORKING.ending_with(tenth, RIGHTS_DAYS.saturating_add(1)))?.first;
            Ok(Some(crate::calendar::next(before)))
        }
    }
}

/// The working days of the public's rights. (SI 2015/234 reg. 14(1).)
pub const RIGHTS_DAYS: u16 = 30;

/// The thirty working days counted out from the day after everything is on the website, which may be no working day.
///
/// # Errors
/// Where the working days are not known.
pub fn rights_period(on_website: NaiveDate) -> Answer<Counted> {
    known(WORKING.nth_after(on_website, RIGHTS_DAYS))
}

facts! {
    /// The draft accounts of the body or of the chief constable, and the public's rights.
    pub struct RightsFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// The year of the accounts, by the year it starts in.
        pub year: Fact<FinancialYear>,
        /// The day on which the last of what must be on the website went there; `Known(None)` if something is missing.
        pub on_website: Fact<Option<NaiveDate>>,
        /// Whether a notice says that the rights have not opened in time, and why. Asked only where they have not.
        pub late_notice: Fact<bool>,
    }
}

/// Whether the public's rights opened in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case", tag = "kind"))]
pub enum Rights {
    /// The auditor appoints the day; the accounts are certified by 30 June.
    ByAuditor,
    /// They opened in time and run, both days included, as said.
    Open {
        /// The first day.
        from: NaiveDate,
        /// The thirtieth working day.
        to: NaiveDate,
    },
    /// They opened before the first day that takes in the ten working days.
    TooEarly {
        /// That day.
        earliest: NaiveDate,
    },
    /// They need not have opened yet.
    Due {
        /// The last day on which they may open; everything is on the website the day before.
        latest: NaiveDate,
    },
    /// They have not opened in time.
    Late {
        /// The last day on which they could.
        latest: NaiveDate,
        /// Whether there is a notice with the reasons; `None` while the law asked for none.
        notice: Option<bool>,
    },
}

impl fmt::Display for Rights {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ByAuditor => {
                f.write_str("the auditor appoints the day for inspection; certified by 30 June")
            }
            Self::Open { from, to } => write!(f, "the public's rights run from {from} to {to}"),
            Self::TooEarly { earliest } => {
                write!(f, "opened too early: before {earliest} the period misses days it must take in")
            }
            Self::Due { latest } => {
                write!(f, "opens by {latest}, with everything on the website the day before")
            }
            Self::Late { latest, notice } => {
                write!(f, "not opened by {latest}")?;
                f.write_str(match notice {
                    Some(true) => ", and a notice says why",
                    Some(false) => ", and no notice says why",
                    None => "",
                })
            }
        }
    }
}

impl Outcome for Rights {
    fn standing(&self) -> Standing {
        match self {
            Self::Open { .. } => Standing::Met,
            Self::ByAuditor | Self::Due { .. } => Standing::Stated,
            Self::TooEarly { .. } | Self::Late { .. } => Standing::NotMet,
        }
    }
}

/// Whether the public's rights opened in time, and if not whether there was a notice. (SI 2015/234 regs 14, 15.)
impl Question for RightsFacts {
    type Outcome = Rights;

    const RULE: &'static Rule = &OWN_ACCOUNTS;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Rights> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&OWN_ACCOUNTS)?;
        let area = *self.area().needed()?;
        area.body_on(law_on)?;
        if area.place() == Place::Wales {
            return Err(Unsettled::NotEncoded(&ACCOUNTS_IN_WALES));
        }
        let year = *self.year().needed()?;
        // For some years the auditor appointed the day, and for others the calendar knows none: then no day is needed.
        if latest_opening(year, law_on)?.is_none() {
            weigh.test(opening(year, law_on)?.1, Truth::Met)?;
            return Ok(Rights::ByAuditor);
        }
        let on_website = *self.on_website().needed()?;
        // What has opened did so under the law of its day.
        let judged_on = on_website.map_or(law_on, |day| day.min(law_on));
        let (rule, Some(latest)) = (opening(year, judged_on)?.1, latest_opening(year, judged_on)?) else {
            return Ok(Rights::ByAuditor);
        };
        if let Some(on_website) = on_website {
            let opened = crate::calendar::next(on_website);
            let period = rights_period(on_website)?;
            weigh.ground(&RIGHTS_PERIOD, Truth::Met);
            if let Some(earliest) = earliest_opening(year, judged_on)?.filter(|earliest| opened < *earliest) {
                weigh.test(rule, Truth::NotMet)?;
                return Ok(Rights::TooEarly { earliest });
            }
            if opened <= latest {
                weigh.test(rule, Truth::Met)?;
                return Ok(Rights::Open { from: opened, to: period.last });
            }
        } else if law_on <= latest {
            // Not yet due is not a breach: the rule is stated.
            weigh.test(rule, Truth::Met)?;
            return Ok(Rights::Due { latest });
        }
        weigh.test(rule, Truth::NotMet)?;
        if RIGHTS_LATE_NOTICE.is_law(area.place(), judged_on) {
            let notice = weigh.test(&RIGHTS_LATE_NOTICE, self.late_notice().is(|yes| *yes))?.holds()?;
            return Ok(Rights::Late { latest, notice: Some(notice) });
        }
        Ok(Rights::Late { latest, notice: None })
    }
}
