//! The two officers' reports counted day by day, and as a table of strings.

use chrono::{Datelike, Days, NaiveDate};

use super::calendar::{holiday, weekend};

/// Three months after a day, found by walking: the day of the same number in the third month after, or that month's
/// last day.
pub(crate) fn three_months_after(day: NaiveDate) -> NaiveDate {
    let mut month_changes = 0;
    let mut at = day;
    let mut last = day;
    loop {
        let next = at + Days::new(1);
        if next.month() != at.month() {
            month_changes += 1;
        }
        if month_changes > 3 {
            return last;
        }
        at = next;
        last = at;
        if month_changes == 3 && at.day() == day.day() {
            return at;
        }
    }
}

/// The first day after a day that is no Saturday, Sunday or bank holiday.
pub(crate) fn first_business_day_after(day: NaiveDate) -> NaiveDate {
    let mut at = day + Days::new(1);
    while weekend(at) || holiday(at) {
        at = at + Days::new(1);
    }
    at
}

/// A report as plain values: days, whether it is the monitoring officer's, and whether a mayor has the functions.
#[derive(Clone)]
pub(crate) struct Plain {
    pub(crate) monitoring: bool,
    pub(crate) mayor: bool,
    pub(crate) prepared: bool,
    pub(crate) copies: Vec<String>,
    pub(crate) sent: Option<NaiveDate>,
    pub(crate) concluded: Option<NaiveDate>,
}

impl Plain {
    pub(crate) fn new(monitoring: bool) -> Self {
        Self { monitoring, mayor: false, prepared: false, copies: vec![], sent: None, concluded: None }
    }

    pub(crate) fn stage(&self, on: NaiveDate) -> &'static str {
        match (self.prepared, self.sent, self.concluded) {
            (_, _, Some(day)) if self.monitoring && on <= first_business_day_after(day) => "StandingStill",
            (_, _, Some(_)) => "Closed",
            (_, Some(sent), None) if on > three_months_after(sent) => "Overdue",
            (_, Some(_), None) => "ToConsider",
            (true, None, None) => "Prepared",
            (false, None, None) => "None",
        }
    }

    /// Whether a step may be taken: only while no report is open.
    pub(crate) fn free(&self, on: NaiveDate) -> bool {
        !self.monitoring || matches!(self.stage(on), "None" | "Closed")
    }

    /// Whether the body was late, or is, with considering it.
    pub(crate) fn late(&self, on: NaiveDate) -> bool {
        self.sent.is_some_and(|sent| three_months_after(sent) < self.concluded.unwrap_or(on))
    }

    /// Who is still to be sent a copy, once there is a report.
    pub(crate) fn copies_left(&self) -> usize {
        let all = if self.mayor { 3 } else { 2 };
        if self.prepared { all - self.copies.len() } else { 0 }
    }

    /// An event by its kind and value; false where it is not allowed.
    pub(crate) fn happens(&mut self, kind: &str, value: &str, more: &str, on: NaiveDate) -> bool {
        match kind {
            "prepared" => {
                let by = value == "officer" || (self.monitoring && value == "nominated-deputy");
                let allowed = !self.prepared && by && !(self.monitoring && more == "not-done");
                self.prepared |= allowed;
                allowed
            }
            "sent" => {
                let allowed = self.prepared
                    && (self.mayor || value != "authority-members")
                    && !self.copies.contains(&value.to_string());
                if allowed {
                    self.copies.push(value.to_string());
                    if value == "body" {
                        self.sent = Some(on);
                    }
                }
                allowed
            }
            "considered" => {
                let allowed = self.sent.is_some() && self.concluded.is_none();
                if allowed {
                    self.concluded = Some(on);
                }
                allowed
            }
            _ => self.free(on),
        }
    }
}
