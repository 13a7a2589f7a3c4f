//! Periods of days, weeks and months that begin with a day.

use alloc::vec::Vec;

use chrono::{Days, Months, NaiveDate};

use super::WhyLeftOut;

/// A length of time as statutes state it: "three weeks beginning with the day".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Period {
    /// Days.
    Days(u16),
    /// Weeks of seven days.
    Weeks(u16),
    /// Months, by the corresponding-date rule.
    Months(u16),
}

/// A stretch of days that a rule says to ignore, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Pause {
    /// First day ignored.
    pub from: NaiveDate,
    /// Last day ignored.
    pub to: NaiveDate,
    /// What it is called.
    pub name: &'static str,
}

impl Pause {
    /// From a poll to the declaration of acceptance.
    pub(crate) const fn post_election(poll: NaiveDate, declared: NaiveDate) -> Self {
        Self { from: poll, to: declared, name: "post-election period" }
    }
}

/// A run of days that were not counted, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct LeftOut {
    /// First of them.
    pub from: NaiveDate,
    /// Last of them.
    pub to: NaiveDate,
    /// Why.
    pub why: WhyLeftOut,
}

/// A period counted out: the day ends with `last`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Counted {
    /// The day the period begins with.
    pub first: NaiveDate,
    /// Its last day: the period runs to the end of it.
    pub last: NaiveDate,
    /// The days in between that were not counted, in order.
    pub left_out: Vec<LeftOut>,
}

/// The next day; the last day of the calendar stays where it is.
pub(crate) fn next(day: NaiveDate) -> NaiveDate {
    plus_days(day, 1)
}

/// So many days later, stopping at the last day of the calendar.
pub(crate) fn plus_days(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
}

/// The day before; the first day of the calendar stays where it is.
pub(crate) fn previous(day: NaiveDate) -> NaiveDate {
    day.pred_opt().unwrap_or(NaiveDate::MIN)
}

/// Adds a run, joining it to the last one where it goes on for the same reason.
pub(super) fn push(runs: &mut Vec<LeftOut>, run: LeftOut) {
    match runs.last_mut() {
        Some(last) if last.why == run.why && next(last.to) == run.from => last.to = run.to,
        _ => runs.push(run),
    }
}

impl Period {
    /// The last day of the period that begins with `first`, no day left out.
    ///
    /// A period of months ends the day before the day of the same number, or with the last day of the month
    /// if that month is too short. Past the end of the calendar, its last day.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use pcc_rules::calendar::Period;
    ///
    /// let received = NaiveDate::from_ymd_opt(2026, 2, 10).ok_or("no such day")?;
    /// assert_eq!(Period::Weeks(3).last_day(received).to_string(), "2026-03-02");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn last_day(self, first: NaiveDate) -> NaiveDate {
        match self {
            Self::Months(0) | Self::Weeks(0) | Self::Days(0) => previous(first),
            Self::Days(n) => plus_days(first, u64::from(n).saturating_sub(1)),
            Self::Weeks(n) => plus_days(first, u64::from(n).saturating_mul(7).saturating_sub(1)),
            Self::Months(n) => corresponding(first, n),
        }
    }

    /// The first day of the period that ends with `last`, no day left out: the other end of
    /// [`last_day`](Self::last_day).
    ///
    /// A period of months begins the day after the day of the same number, or with the first day of a month if the
    /// month before is too short. Before the start of the calendar, its first day.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use pcc_rules::calendar::Period;
    ///
    /// let poll = NaiveDate::from_ymd_opt(2028, 5, 4).ok_or("no such day")?;
    /// assert_eq!(Period::Months(6).first_day(poll).to_string(), "2027-11-05");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn first_day(self, last: NaiveDate) -> NaiveDate {
        let before = match self {
            Self::Days(n) => last.checked_sub_days(Days::new(u64::from(n))),
            Self::Weeks(n) => last.checked_sub_days(Days::new(u64::from(n).saturating_mul(7))),
            Self::Months(n) => last.checked_sub_months(Months::new(u32::from(n))),
        };
        before.map_or(NaiveDate::MIN, next)
    }

    /// The last day for what must be done no later than so long after a day, which is not itself counted.
    ///
    /// A period of months ends on the day of the same number, or with the last day of a month that is too short.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use pcc_rules::calendar::Period;
    ///
    /// let sent = NaiveDate::from_ymd_opt(2025, 11, 30).ok_or("no such day")?;
    /// assert_eq!(Period::Months(3).last_day_after(sent).to_string(), "2026-02-28");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn last_day_after(self, day: NaiveDate) -> NaiveDate {
        match self {
            Self::Days(n) => plus_days(day, u64::from(n)),
            Self::Weeks(n) => plus_days(day, u64::from(n).saturating_mul(7)),
            Self::Months(n) => day.checked_add_months(Months::new(u32::from(n))).unwrap_or(NaiveDate::MAX),
        }
    }

    /// Counts the period out, leaving out the days of the pauses.
    ///
    /// Pauses do not lengthen a period of months, which the statutes here never pause.
    #[must_use]
    pub fn beginning_with(self, first: NaiveDate, pauses: &[Pause]) -> Counted {
        let mut last = self.last_day(first);
        let mut left_out = Vec::new();
        if matches!(self, Self::Months(_)) {
            return Counted { first, last, left_out };
        }
        let mut pauses: Vec<Pause> = pauses.iter().copied().filter(|pause| pause.from <= pause.to).collect();
        pauses.sort_unstable_by_key(|pause| (pause.from, pause.to));
        let mut from = first;
        for pause in pauses {
            let start = pause.from.max(from);
            if start > last {
                break;
            }
            if pause.to < start {
                continue;
            }
            let days = pause.to.signed_duration_since(start).num_days().unsigned_abs().saturating_add(1);
            push(&mut left_out, LeftOut { from: start, to: pause.to, why: WhyLeftOut::Ignored(pause.name) });
            last = plus_days(last, days);
            from = next(pause.to);
        }
        Counted { first, last, left_out }
    }
}

/// The day before the day of the same number `months` later, or the last day of that month.
fn corresponding(first: NaiveDate, months: u16) -> NaiveDate {
    let Some(landed) = first.checked_add_months(Months::new(u32::from(months))) else {
        return NaiveDate::MAX;
    };
    // chrono lands on the last day of a month too short for the day: that day is then itself the last.
    let too_short = chrono::Datelike::day(&landed) < chrono::Datelike::day(&first);
    if too_short { landed } else { previous(landed) }
}
