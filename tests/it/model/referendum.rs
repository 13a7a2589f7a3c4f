//! The referendum again: the limits by cross-multiplying, and the process as strings.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use pcc_rules::referendum::Dated;
use serde_json::Value;

use crate::day;

/// An amount as text, in pence over a number.
fn fraction(text: &str) -> (i128, i128) {
    let (above, below) = text.split_once('/').unwrap_or((text, "1"));
    let (whole, part) = above.split_once('.').unwrap_or((above, ""));
    let digits: i128 = format!("{whole}{part}").parse().unwrap();
    let scale = 10i128.pow(u32::try_from(part.len()).unwrap());
    (digits * 100, scale * below.parse::<i128>().unwrap())
}

/// Whether an amount is excessive for a year from 2012/13 to 2026/27.
pub(crate) fn excessive(year: i32, previous: &str, amount: &str, lowest: bool) -> bool {
    let ((p, q), (a, b)) = (fraction(previous), fraction(amount));
    if a * q <= p * b {
        return false;
    }
    let per_cent = |n: i128| 100 * a * q >= (100 + n) * p * b;
    let pounds = |n: i128| a * q - p * b > n * 100 * q * b;
    match year {
        2012 => per_cent(4),
        2013 | 2016 | 2017 => per_cent(2) && (!lowest || pounds(5)),
        2014 | 2015 => per_cent(2),
        2018 => pounds(12),
        2019 => pounds(24),
        2020 | 2022 => pounds(10),
        2021 | 2023 | 2026 => pounds(15),
        2024 => pounds(13),
        2025 => pounds(14),
        other => panic!("no principles for {other}"),
    }
}

pub(crate) struct Plain {
    state: &'static str,
    previous: String,
    lowest: bool,
    left: u64,
    single: bool,
    late: bool,
    told: bool,
    directed: bool,
    last: Option<NaiveDate>,
    poll: NaiveDate,
    not_held: u16,
    received: NaiveDate,
    /// The rule of the last event, and the times missed so far.
    pub(crate) rule: &'static str,
    pub(crate) missed: Vec<&'static str>,
}

impl Plain {
    /// An amount for 2024/25 in an area in England.
    pub(crate) fn new() -> Self {
        let mut poll = day("2024-05-01");
        while poll.weekday() != Weekday::Thu {
            poll = poll + Days::new(1);
        }
        Self {
            state: "NotExcessive",
            previous: String::new(),
            lowest: false,
            left: 0,
            single: false,
            late: false,
            told: false,
            directed: false,
            last: None,
            poll,
            not_held: 0,
            received: NaiveDate::MIN,
            rule: "",
            missed: Vec::new(),
        }
    }

    pub(crate) fn stage(&self, on: NaiveDate) -> &'static str {
        if ["Excessive", "Substituted"].contains(&self.state) && on >= self.poll {
            return "SubstituteNeeded";
        }
        self.state
    }

    pub(crate) fn allows(&self, dated: &Dated) -> bool {
        let event = serde_json::to_value(&dated.event).unwrap();
        let text = |field: &str| event[field].as_str().unwrap();
        let on = dated.on;
        let stage = self.stage(on);
        self.last.is_none_or(|last| last <= on)
            && match event["kind"].as_str().unwrap() {
                "day-ordered" => on <= day("2024-02-01"),
                "determined" => {
                    let lowest = event["lowest-quartile"] == Value::Bool(true);
                    stage == "NotExcessive" && excessive(2024, text("previous"), text("amount"), lowest)
                }
                "substituted" => {
                    stage == "Excessive" && !excessive(2024, &self.previous, text("amount"), self.lowest)
                }
                "notified" => stage == "Substituted",
                "polled" => {
                    stage == "Notified" && !self.late && (on == self.poll || self.single && on < self.poll)
                }
                "not-held" => stage == "Notified" && on >= self.poll,
                "result-told" => ["Carried", "Lost"].contains(&stage) && !self.told,
                "directed" => stage != "Lost" && !self.directed,
                "substitute-issued" => ["SubstituteNeeded", "Directed"].contains(&stage),
                other => panic!("an event the model does not know: {other}"),
            }
    }

    pub(crate) fn happens(&mut self, dated: &Dated) {
        let event = serde_json::to_value(&dated.event).unwrap();
        self.rule = match event["kind"].as_str().unwrap() {
            "day-ordered" => {
                self.poll = day(event["day"].as_str().unwrap());
                "referendum.day-ordered"
            }
            "determined" => {
                self.state = "Excessive";
                self.previous = event["previous"].as_str().unwrap().to_string();
                self.lowest = event["lowest-quartile"] == Value::Bool(true);
                "referendum.determine"
            }
            "substituted" => {
                self.state = "Substituted";
                "referendum.substitute-calculations"
            }
            "notified" => {
                self.state = "Notified";
                self.left = event["authorities"].as_u64().unwrap();
                self.single = self.left == 1;
                self.late = dated.on > day("2024-03-08");
                if self.late {
                    self.missed.push("referendum.notify-by");
                }
                "referendum.notify"
            }
            "polled" => {
                let votes = |field: &str| event[field].as_u64().unwrap();
                let carried = votes("in-favour") > votes("against");
                self.state = if carried { "Carried" } else { "Lost" };
                if carried { "referendum.carried" } else { "referendum.lost" }
            }
            "not-held" => {
                self.left -= 1;
                self.not_held += 1;
                if self.left == 0 {
                    self.state = if self.late { "SubstituteNeeded" } else { "NotHeld" };
                }
                if self.late { "referendum.not-notified" } else { "referendum.not-held" }
            }
            "result-told" => {
                self.told = true;
                "referendum.tell-result"
            }
            "directed" => {
                self.state = "Directed";
                self.directed = true;
                self.received = dated.on;
                "referendum.direction"
            }
            "substitute-issued" => {
                let after_direction = self.state == "Directed";
                self.state = "SubstituteIssued";
                // The last of twenty-one days, the day of receipt being the first.
                if after_direction && dated.on > self.received + Days::new(20) {
                    self.missed.push("referendum.after-direction");
                }
                if after_direction { "referendum.after-direction" } else { "referendum.not-notified" }
            }
            other => panic!("an event the model does not know: {other}"),
        };
        self.last = Some(dated.on);
    }

    /// Whether a notice given too late has not yet lost all effect.
    pub(crate) fn is_in_doubt(&self) -> bool {
        self.state == "Notified" && self.late
    }

    /// Billing authorities told in time that held no poll where others did or may.
    pub(crate) fn defaulters(&self) -> u16 {
        let polling = ["Notified", "Carried", "Lost"].contains(&self.state);
        if polling && !self.late { self.not_held } else { 0 }
    }

    /// What follows if a step is not done: the rule that says so, a gap, or nothing; and the rule that sets its day.
    pub(crate) fn on_default(&self, rule: &str) -> (&'static str, &'static str) {
        match rule {
            "referendum.substitute-calculations" | "referendum.notify" => {
                ("referendum.not-notified", "referendum.notify-by")
            }
            "referendum.hold-poll" => (
                if self.late { "gap" } else { "referendum.not-held" },
                if self.single { "referendum.single-poll-day" } else { "referendum.poll-day" },
            ),
            "referendum.not-notified" => ("referendum.not-notified", ""),
            "referendum.after-direction" => ("referendum.no-payment", "referendum.after-direction"),
            _ => ("", ""),
        }
    }

    /// What is to be done next, and the last day for each.
    pub(crate) fn next(&self, on: NaiveDate) -> Vec<(&'static str, Option<NaiveDate>)> {
        let notice = Some(day("2024-03-08"));
        match self.stage(on) {
            "NotExcessive" => vec![("referendum.determine", None)],
            "Excessive" => {
                vec![("referendum.substitute-calculations", notice), ("referendum.notify", notice)]
            }
            "Substituted" => vec![("referendum.notify", notice)],
            "Notified" => vec![("referendum.hold-poll", Some(self.poll))],
            "Carried" | "Lost" => {
                let mut next = Vec::new();
                if !self.told {
                    next.push(("referendum.tell-result", None));
                }
                let expenses = if self.defaulters() > 0 {
                    "referendum.expenses-of-default"
                } else {
                    "referendum.expenses"
                };
                next.push((expenses, None));
                next
            }
            "SubstituteNeeded" => vec![("referendum.not-notified", None)],
            "Directed" => vec![("referendum.after-direction", Some(self.received + Days::new(20)))],
            _ => Vec::new(),
        }
    }
}
