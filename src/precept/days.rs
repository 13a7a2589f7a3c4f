//! The last days of a scrutiny. (SI 2012/2271 regs 3 to 7; LGFA 1992 s. 40(5).)

use chrono::NaiveDate;

use crate::calendar::{FinancialYear, previous};

/// The last day for each step: all in the financial year before the one the precept is for, and calendar days, so
/// that none moves for a weekend or a holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct LastDays {
    /// The commissioner notifies the proposed precept: 1 February. (Reg. 3.)
    pub notify: NaiveDate,
    /// The panel reviews and reports: 8 February. (Reg. 4(1).)
    pub report: NaiveDate,
    /// The commissioner responds to a veto: 15 February. (Reg. 5(1).)
    pub respond_to_veto: NaiveDate,
    /// The panel's second report: 22 February. (Reg. 6(1).)
    pub second_report: NaiveDate,
    /// The commissioner responds to it: 1 March. (Reg. 7.)
    pub respond_to_second: NaiveDate,
    /// The precept is issued: the day before 1 March. (LGFA 1992 s. 40(5).)
    pub issue: NaiveDate,
}

impl LastDays {
    /// The last days for the precept of a year: those of 2027/28 lie in February and March 2027.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use pcc_rules::{calendar::FinancialYear, precept::LastDays};
    ///
    /// let days = LastDays::of(FinancialYear::starting(2028)?);
    /// assert_eq!(Some(days.issue), NaiveDate::from_ymd_opt(2028, 2, 29));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of(year: FinancialYear) -> Self {
        let on = |month, day| NaiveDate::from_ymd_opt(year.starts_in(), month, day).unwrap_or(NaiveDate::MAX);
        Self {
            notify: on(2, 1),
            report: on(2, 8),
            respond_to_veto: on(2, 15),
            second_report: on(2, 22),
            respond_to_second: on(3, 1),
            issue: previous(on(3, 1)),
        }
    }
}
