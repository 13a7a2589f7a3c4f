//! A senior post as a table of strings: state, event, next state.

use chrono::{Datelike, Days, NaiveDate};
use pcc_rules::staff::confirmation::Dated;
use serde_json::Value;

use super::count;

pub(crate) struct Plain {
    post: &'static str,
    state: &'static str,
    candidate: u64,
    received: NaiveDate,
    heard: bool,
    unable: bool,
    pub(crate) acting: bool,
    appointed: NaiveDate,
    poll: Option<NaiveDate>,
    by_election: bool,
    pauses: Vec<(NaiveDate, NaiveDate)>,
    last: Option<NaiveDate>,
}

/// The first ordinary poll after a day from 2024 on: the first Thursday in May of every fourth year.
fn next_poll(after: NaiveDate) -> NaiveDate {
    let mut day = after + Days::new(1);
    while !(day.year() % 4 == 0
        && day.month() == 5
        && day.day() <= 7
        && day.weekday() == chrono::Weekday::Thu)
    {
        day = day + Days::new(1);
    }
    day
}

impl Plain {
    pub(crate) fn new(post: &'static str) -> Self {
        Self {
            post,
            state: "Vacant",
            candidate: 0,
            received: NaiveDate::MIN,
            heard: false,
            unable: false,
            acting: false,
            appointed: NaiveDate::MIN,
            poll: None,
            by_election: false,
            pauses: Vec::new(),
            last: None,
        }
    }

    pub(crate) fn stage(&self, on: NaiveDate) -> &'static str {
        if self.state == "UnderReview" {
            let (last, _) = count(self.received, 21, &self.pauses);
            if self.poll.is_none_or(|poll| poll > last) && last < on {
                return "Unreported";
            }
        }
        if self.state == "Filled" && self.post == "Deputy" && on > next_poll(self.appointed) + Days::new(6) {
            return "Vacant";
        }
        self.state
    }

    /// What each post asks of a person.
    fn eligible(&self, facts: &Value) -> bool {
        match self.post {
            "Deputy" => facts["bars"].as_array().is_some_and(Vec::is_empty),
            "ChiefFinanceOfficer" => facts["finance-qualified"] == true,
            _ => true,
        }
    }

    pub(crate) fn allows(&self, dated: &Dated) -> bool {
        let event = serde_json::to_value(&dated.event).unwrap();
        let stage = self.stage(dated.on);
        let officer = self.post != "Deputy";
        let open = ["UnderReview", "Unreported"].contains(&stage);
        self.last.is_none_or(|last| last <= dated.on)
            && match event["kind"].as_str().unwrap() {
                "proposed" => {
                    let whole = event["notice"].as_array().unwrap().len() == 4;
                    stage == "Vacant" && whole && self.eligible(&event["eligibility"])
                }
                "heard" => open,
                "reported" => open && self.heard,
                "vetoed" => false,
                "decided" => stage == "Reported",
                "withdrawn" => !["Vacant", "Filled"].contains(&stage),
                "appointed" => {
                    ["Unreported", "Decided"].contains(&stage) && event["candidate"] == self.candidate
                }
                "left" => stage == "Filled",
                "holder-unable" => officer && stage == "Filled" && !self.unable,
                "holder-able" => officer && stage == "Filled" && self.unable,
                "acting-appointed" => {
                    let qualified = self.post == "ChiefExecutive" || event["finance-qualified"] == true;
                    officer && !self.acting && qualified && (stage != "Filled" || self.unable)
                }
                "acting-ended" => self.acting,
                "polled" | "declared" => true,
                other => panic!("an event the model does not know: {other}"),
            }
    }

    pub(crate) fn happens(&mut self, dated: &Dated) {
        let on = dated.on;
        let event = serde_json::to_value(&dated.event).unwrap();
        let stage = self.stage(on);
        match event["kind"].as_str().unwrap() {
            "proposed" => {
                self.state = "UnderReview";
                self.candidate = event["candidate"].as_u64().unwrap();
                (self.received, self.heard) = (on, false);
            }
            "heard" => self.heard = true,
            "reported" => self.state = "Reported",
            "decided" => self.state = "Decided",
            "withdrawn" | "left" => self.state = "Vacant",
            "appointed" => {
                (self.state, self.appointed) = ("Filled", on);
                (self.acting, self.unable) = (false, false);
            }
            "holder-unable" => (self.unable, self.acting) = (true, false),
            "holder-able" => (self.unable, self.acting) = (false, false),
            "acting-appointed" => self.acting = true,
            "acting-ended" => self.acting = false,
            "polled" => {
                self.by_election = event["poll"] == "by-election";
                if !self.by_election {
                    self.poll = self.poll.or(Some(on));
                }
            }
            "declared" => {
                if let Some(poll) = self.poll.take() {
                    self.pauses.push((poll, on));
                }
                if self.by_election && self.post == "Deputy" && stage == "Filled" {
                    self.state = "Vacant";
                }
                self.by_election = false;
            }
            _ => {}
        }
        self.last = Some(on);
    }
}
