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
        match event["kind"].as_str().unwrap() {
            "day-ordered" => self.poll = day(event["day"].as_str().unwrap()),
            "determined" => {
                self.state = "Excessive";
                self.previous = event["previous"].as_str().unwrap().to_string();
                self.lowest = event["lowest-quartile"] == Value::Bool(true);
            }
            "substituted" => self.state = "Substituted",
            "notified" => {
                self.state = "Notified";
                self.left = event["authorities"].as_u64().unwrap();
                self.single = self.left == 1;
                self.late = dated.on > day("2024-03-08");
            }
            "polled" => {
                let votes = |field: &str| event[field].as_u64().unwrap();
                self.state = if votes("in-favour") > votes("against") { "Carried" } else { "Lost" };
            }
            "not-held" => {
                self.left -= 1;
                if self.left == 0 {
                    self.state = if self.late { "SubstituteNeeded" } else { "NotHeld" };
                }
            }
            "result-told" => self.told = true,
            "directed" => {
                self.state = "Directed";
                self.directed = true;
            }
            "substitute-issued" => self.state = "SubstituteIssued",
            _ => {}
        }
        self.last = Some(dated.on);
    }
}
