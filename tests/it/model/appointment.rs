//! An appointment as a table of strings: state, event, next state.

use chrono::{Months, NaiveDate};
use pcc_rules::chief_constable::{Dated, Event, Poll};
use serde_json::Value;

use super::{count, two_thirds};

pub(crate) struct Plain {
    state: &'static str,
    candidate: u64,
    received: NaiveDate,
    heard: bool,
    carried: bool,
    used: bool,
    vetoed: Vec<u64>,
    poll: Option<NaiveDate>,
    pauses: Vec<(NaiveDate, NaiveDate)>,
    last: Option<NaiveDate>,
}

/// The event as its own JSON: the model reads it as data, not as the crate's types.
fn data(event: &Event) -> Value {
    serde_json::to_value(event).unwrap()
}

impl Plain {
    pub(crate) fn new() -> Self {
        Self {
            state: "Vacant",
            candidate: 0,
            received: NaiveDate::MIN,
            heard: false,
            carried: false,
            used: false,
            vetoed: Vec::new(),
            poll: None,
            pauses: Vec::new(),
            last: None,
        }
    }

    /// Whether the three weeks are over. Days since an undeclared poll do not count.
    fn over(&self, on: NaiveDate) -> bool {
        let mut left_out = self.pauses.clone();
        if let Some(poll) = self.poll {
            left_out.push((poll, on));
            if poll <= on && count(self.received, 21, &self.pauses).0 >= poll {
                return false;
            }
        }
        count(self.received, 21, &left_out).0 < on
    }

    pub(crate) fn stage(&self, on: NaiveDate) -> &'static str {
        match self.state {
            "UnderReview" if self.over(on) && self.carried => "VetoUnreported",
            "UnderReview" if self.over(on) => "ProcessEnded",
            "ReserveUnderReview" if self.over(on) => "ReserveOverdue",
            state => state,
        }
    }

    pub(crate) fn allows(&self, dated: &Dated) -> bool {
        let on = dated.on;
        if self.last.is_some_and(|last| on < last) {
            return false;
        }
        let event = data(&dated.event);
        let stage = self.stage(on);
        let candidate = event["candidate"].as_u64().unwrap_or(0);
        match event["kind"].as_str().unwrap() {
            "proposed" => {
                let open =
                    ["Vacant", "ProcessEnded", "Vetoed", "VetoUnreported", "ReserveEnded"].contains(&stage);
                let voted_out = stage == "VetoUnreported" && candidate == self.candidate;
                let barred_as_reserve = self.vetoed.contains(&candidate) || voted_out;
                let same_again = stage == "ReserveEnded" && candidate == self.candidate;
                open && !barred_as_reserve
                    && !same_again
                    && event["notice"].as_array().unwrap().len() == 4
                    && eligible(&event)
            }
            "heard" => ["UnderReview", "ReserveUnderReview", "ReserveOverdue"].contains(&stage),
            "voted-on-veto" => stage == "UnderReview" && self.heard && !self.carried,
            "recommended" => match stage {
                "UnderReview" => self.heard && !self.carried,
                "ReserveUnderReview" | "ReserveOverdue" => self.heard,
                _ => false,
            },
            "reported-veto" => stage == "UnderReview" && self.carried,
            "decided" => ["Reported", "ReserveReported"].contains(&stage),
            "withdrawn" => {
                ["UnderReview", "Reported", "ReserveUnderReview", "ReserveOverdue", "ReserveReported"]
                    .contains(&stage)
            }
            "appointed" => ["ProcessEnded", "ReserveEnded"].contains(&stage) && candidate == self.candidate,
            "fell-vacant" => stage == "Filled",
            "polled" => true,
            // Two months beginning with the day after the poll, by the corresponding date.
            "declared" => self.poll.is_none_or(|poll| on <= poll + Months::new(2)),
            other => panic!("an event the model does not know: {other}"),
        }
    }

    pub(crate) fn happens(&mut self, dated: &Dated) {
        let on = dated.on;
        let event = data(&dated.event);
        let stage = self.stage(on);
        match event["kind"].as_str().unwrap() {
            "proposed" => {
                if stage == "VetoUnreported" {
                    self.used = true;
                    self.vetoed.push(self.candidate);
                }
                self.state = if self.used { "ReserveUnderReview" } else { "UnderReview" };
                self.candidate = event["candidate"].as_u64().unwrap();
                (self.received, self.heard, self.carried) = (on, false, false);
            }
            "heard" => self.heard = true,
            "voted-on-veto" => {
                let vote = &event["vote"];
                let number = |name: &str| u16::try_from(vote[name].as_u64().unwrap()).unwrap();
                self.carried = two_thirds(number("members"), number("in-favour"));
            }
            "recommended" => self.state = if self.used { "ReserveReported" } else { "Reported" },
            "reported-veto" => {
                (self.state, self.used) = ("Vetoed", true);
                self.vetoed.push(self.candidate);
            }
            "decided" => self.state = if self.used { "ReserveEnded" } else { "ProcessEnded" },
            "withdrawn" => {
                if self.carried && !self.used && stage == "UnderReview" {
                    self.used = true;
                    self.vetoed.push(self.candidate);
                }
                self.state = if self.used { "Vetoed" } else { "Vacant" };
            }
            "appointed" => self.state = "Filled",
            "fell-vacant" => {
                (self.state, self.used) = ("Vacant", false);
                self.vetoed.clear();
            }
            "polled" => {
                if matches!(dated.event, Event::Polled { poll: Poll::Ordinary }) && self.poll.is_none() {
                    self.poll = Some(on);
                }
            }
            "declared" => {
                if let Some(poll) = self.poll.take() {
                    self.pauses.push((poll, on));
                }
            }
            other => panic!("an event the model does not know: {other}"),
        }
        self.last = Some(on);
    }
}

/// Eligible on a day after 2017: not barred, a constable or an approved overseas officer where no fire functions are
/// delegated, trained where they are. Anything unknown is not shown.
fn eligible(event: &Value) -> bool {
    let facts = &event["eligibility"];
    let known = |name: &str, value: bool| facts[name].as_bool() == Some(value);
    let police = known("uk-constable", true) || known("approved-overseas-officer", true);
    let no_fire = known("fire-delegated-by-commissioner", false) && known("fire-delegated-by-mayor", false);
    let fire = known("fire-delegated-by-commissioner", true) || known("fire-delegated-by-mayor", true);
    let trained = known("fire-experience-and-training", true);
    // With police service and training both, it does not matter whether fire functions are delegated.
    known("barred", false) && (police && (no_fire || trained) || fire && trained)
}
