//! A finance officer's report counted day by day, as plain values and a table of strings.

use chrono::{Days, NaiveDate};

use super::reports::first_business_day_after;

/// The last of 21 days of which the day of sending is the first, found by counting on the fingers.
pub(crate) fn twenty_first_day(sent: NaiveDate) -> NaiveDate {
    let (mut at, mut counted) = (sent, 1);
    while counted < 21 {
        at = at + Days::new(1);
        counted += 1;
    }
    at
}

#[derive(Default)]
pub(crate) struct Plain {
    pub(crate) force: bool,
    pub(crate) unlawful: bool,
    london: bool,
    made: bool,
    copies: Vec<String>,
    begun: bool,
    sent: Option<NaiveDate>,
    decided: Option<NaiveDate>,
    answered: bool,
    answers: Vec<String>,
    told: bool,
}

impl Plain {
    pub(crate) fn new(force: bool, unlawful: bool, london: bool) -> Self {
        Self { force, unlawful, london, ..Self::default() }
    }

    /// The copies, from the table.
    fn wants(&self) -> &'static [&'static str] {
        match (self.force, self.london) {
            (true, _) => &["auditor", "chief-constable", "body"],
            (false, false) => &["auditor", "body", "panel-members"],
            (false, true) => &["auditor", "body", "panel-members", "mayor-of-london", "assembly-chair"],
        }
    }

    fn answers_to(&self) -> [&'static str; 3] {
        ["finance-officer", "auditor", if self.force { "body" } else { "panel-members" }]
    }

    /// Yes, no, or not to be told.
    pub(crate) fn prohibited(&self, on: NaiveDate) -> Option<bool> {
        match (self.begun, self.sent, self.decided) {
            (false, _, _) => Some(false),
            (true, None, _) => None,
            (true, Some(_), None) => Some(true),
            (true, Some(_), Some(day)) => Some(on <= first_business_day_after(day)),
        }
    }

    /// The last of the 21 days, while it runs.
    pub(crate) fn due(&self, on: NaiveDate) -> Option<NaiveDate> {
        self.sent.map(twenty_first_day).filter(|last| self.decided.is_none() && on <= *last)
    }

    /// The day with which the prohibition ends, while it runs and that is fixed.
    pub(crate) fn ends(&self, on: NaiveDate) -> Option<NaiveDate> {
        self.decided.map(first_business_day_after).filter(|last| on <= *last)
    }

    /// Where it stands, in a word.
    pub(crate) fn stage(&self, on: NaiveDate) -> &'static str {
        if self.decided.is_some() {
            return match (self.ends(on), self.answers.len() == 3 && self.told) {
                (Some(_), _) => "Running",
                (None, false) => "ToAnswer",
                (None, true) => "Closed",
            };
        }
        match (self.sent, self.due(on)) {
            (Some(_), Some(_)) => "ToDecide",
            (Some(_), None) => "Overdue",
            (None, _) if self.begun => "PartlySent",
            (None, _) if self.made => "Made",
            (None, _) => "None",
        }
    }

    /// What is owing on a day, each by its duty: a copy for each who lacks one, the decision, the answer or a copy of it
    /// for each, word to the auditor; and that something is prohibited.
    pub(crate) fn owing(&self, on: NaiveDate) -> Vec<&'static str> {
        if !self.made {
            return vec!["report"];
        }
        let mut owing = vec!["copy"; self.wants().len() - self.copies.len()];
        if self.sent.is_some() && self.decided.is_none() {
            owing.push("decision");
        }
        if self.decided.is_some() {
            let copies = vec!["answer's copy"; 3 - self.answers.len()];
            owing.extend(if self.answered { copies } else { vec!["answer"] });
            owing.extend((!self.told).then_some("word to the auditor"));
        }
        owing.extend((self.prohibited(on) == Some(true)).then_some("prohibited"));
        owing
    }

    pub(crate) fn late(&self, on: NaiveDate) -> bool {
        self.sent.is_some_and(|sent| self.decided.unwrap_or(on) > twenty_first_day(sent))
    }

    /// An event by its kind and values; false where it is not allowed.
    pub(crate) fn happens(&mut self, kind: &str, value: &str, more: &str, on: NaiveDate) -> bool {
        let value = value.to_string();
        match kind {
            "made" => {
                let must_consult = !self.force && self.unlawful;
                let allowed = !self.made && value != "anybody-else" && !(must_consult && more == "not-done");
                self.made |= allowed;
                allowed
            }
            "sent" => {
                let allowed =
                    self.made && self.wants().contains(&value.as_str()) && !self.copies.contains(&value);
                if allowed {
                    self.copies.push(value);
                    self.begun = true;
                    if self.copies.len() == self.wants().len() {
                        self.sent = Some(on);
                    }
                }
                allowed
            }
            "considered" => {
                let allowed = self.sent.is_some() && self.decided.is_none();
                if allowed {
                    self.decided = Some(on);
                }
                allowed
            }
            "responded" => {
                let allowed = self.decided.is_some() && !self.answered && more == "3";
                self.answered |= allowed;
                allowed
            }
            "response-sent" => {
                let allowed = self.answered
                    && self.answers_to().contains(&value.as_str())
                    && !self.answers.contains(&value);
                if allowed {
                    self.answers.push(value);
                }
                allowed
            }
            "auditor-told" => {
                let allowed = self.decided.is_some() && !self.told;
                self.told |= allowed;
                allowed
            }
            "conduct-pursued" => !self.unlawful || self.prohibited(on) == Some(false),
            _ => self.unlawful || value != "none" || self.prohibited(on) == Some(false),
        }
    }
}
