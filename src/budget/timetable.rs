//! Who does what by when in the months before a year. (LGFA 1992 Part I Ch. IV; SI 2012/2271; SI 2012/2914.)
//!
//! The dates are days of the calendar: none moves for a weekend or a holiday. What the panel and the commissioner do
//! after a veto is in [`LastDays`](crate::precept::LastDays); the steps of a referendum are in
//! [`referendum::timetable`](crate::referendum::timetable).

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::rules::{
    CALCULATE, CALCULATE_FIRST, PUBLISH_BUDGET, TAX_BASE_DETERMINED, TAX_BASE_NOTIFIED, VIEWS,
};
use crate::calendar::{Deadline, FinancialYear, previous};
use crate::law::{Actor, Place, Rule};
use crate::precept::{ISSUE, ISSUE_BY, LastDays, NOTIFY, NOTIFY_BY, REPORT, REPORT_BY};

/// One step of the timetable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Step {
    /// The rule that asks for it; its bearer acts.
    pub rule: &'static Rule,
    /// The first day, where there is one.
    pub from: Option<NaiveDate>,
    /// By when.
    pub by: Deadline,
    /// The rule that sets the time, if another does.
    pub timed_by: Option<&'static Rule>,
}

impl Step {
    pub(crate) const fn new(
        rule: &'static Rule,
        from: Option<NaiveDate>,
        by: Deadline,
        timed_by: Option<&'static Rule>,
    ) -> Self {
        Self { rule, from, by, timed_by }
    }

    /// Who acts.
    #[must_use]
    pub const fn who(&self) -> Actor {
        self.rule.bearer()
    }
}

/// `commissioner, by 2027-02-01: ..`
impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, ", self.who())?;
        if let Some(from) = self.from {
            write!(f, "from {from}, ")?;
        }
        write!(f, "{}: {}", self.by, self.rule.statement())?;
        self.rule.provisions().first().map_or(Ok(()), |provision| write!(f, " [{provision}]"))
    }
}

/// The steps of the budget of a year in a place, in the order of their days. London and the City have none of their own
/// here.
///
/// ```
/// use pcc_rules::budget::timetable;
/// use pcc_rules::calendar::FinancialYear;
/// use pcc_rules::law::Place;
///
/// let steps = timetable(FinancialYear::starting(2027)?, Place::England);
/// let last = steps.last().and_then(|step| step.by.last_day());
/// assert_eq!(last, Some("2027-03-31".parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn timetable(year: FinancialYear, place: Place) -> Vec<Step> {
    let days = LastDays::of(year);
    let by = |day| Deadline::By { day };
    let on = |year: i32, month, day| NaiveDate::from_ymd_opt(year, month, day);
    let (starts, before) = (year.starts_in(), year.starts_in().saturating_sub(1));
    let january = previous(days.notify);
    let mut steps = Vec::from([
        Step::new(&TAX_BASE_NOTIFIED, on(before, 12, 1), by(january), None),
        Step::new(&NOTIFY, None, by(days.notify), Some(&NOTIFY_BY)),
        Step::new(&REPORT, None, by(days.report), Some(&REPORT_BY)),
        Step::new(&TAX_BASE_DETERMINED, on(starts, 2, 1), by(days.issue), Some(&ISSUE_BY)),
        Step::new(&VIEWS, None, by(days.issue), Some(&ISSUE_BY)),
        Step::new(&CALCULATE, None, by(days.issue), Some(&CALCULATE_FIRST)),
        // Sooner only if every billing authority has notified its tax base.
        Step::new(
            &ISSUE,
            on(starts, 2, 1).filter(|_| place == Place::England),
            by(days.issue),
            Some(&ISSUE_BY),
        ),
        Step::new(&PUBLISH_BUDGET, None, by(previous(year.first_day())), None),
    ]);
    steps.retain(|step| {
        let extent = step.rule.extent();
        matches!(place, Place::England | Place::Wales) && extent.is_some_and(|extent| extent.contains(place))
    });
    steps
}
