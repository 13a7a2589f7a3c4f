//! A removal as a table of strings: state, event, next state.

use chrono::NaiveDate;
use pcc_rules::chief_constable::removal::Dated;
use serde_json::Value;

use super::count;

pub(crate) struct Plain {
    state: &'static str,
    advice_is_call: bool,
    received: NaiveDate,
    heard: bool,
    uncopied: bool,
    pub(crate) suspended: bool,
    untold: bool,
    acting: bool,
    poll: Option<NaiveDate>,
    pauses: Vec<(NaiveDate, NaiveDate)>,
    last: Option<NaiveDate>,
}

fn names(value: &Value) -> usize {
    value.as_array().unwrap().len()
}

impl Plain {
    pub(crate) fn new(acting: bool) -> Self {
        Self {
            state: "InPost",
            advice_is_call: false,
            received: NaiveDate::MIN,
            heard: false,
            uncopied: false,
            suspended: false,
            untold: false,
            acting,
            poll: None,
            pauses: Vec::new(),
            last: None,
        }
    }

    /// Whether the six weeks are over. Days since an undeclared poll do not count.
    fn over(&self, on: NaiveDate) -> bool {
        let (last, _) = count(self.received, 42, &self.pauses);
        self.poll.is_none_or(|poll| poll > last) && last < on
    }

    pub(crate) fn stage(&self, on: NaiveDate) -> &'static str {
        if self.state == "PanelScrutiny" && self.over(on) { "MayCall" } else { self.state }
    }

    /// The stage that an event leads to, if it is allowed.
    fn leads_to(&self, event: &Value, on: NaiveDate) -> Option<&'static str> {
        let stage = self.stage(on);
        let step = |from: &str, to: &'static str, whole: bool| (stage == from && whole).then_some(to);
        let given = || names(&event["given"]);
        match event["kind"].as_str().unwrap() {
            "suspended" => (!self.suspended && stage != "Ended").then_some(self.state),
            "suspension-ended" => self.suspended.then_some(self.state),
            "suspension-notified" => self.untold.then_some(self.state),
            "views-obtained" => ["InPost", "Retained"].contains(&stage).then_some("ViewsHeld"),
            "reasons-given" => step("ViewsHeld", "ReasonsGiven", given() == 2),
            "proposal-notified" => step("ReasonsGiven", "Explained", given() == 3),
            "invited" => step("Explained", "Invited", true),
            "represented" => ["Invited", "Considered"].contains(&stage).then_some("Invited"),
            "representations-copied" => self.uncopied.then_some(self.state),
            "considered" => step("Invited", "Considered", true),
            "still-proposed" => step("Considered", "PanelScrutiny", given() == 6 && !self.uncopied),
            "consulted" => step("PanelScrutiny", "PanelScrutiny", true),
            "heard" => {
                let proper = event["sitting"] == "private" && names(&event["open-to"]) == 2;
                step("PanelScrutiny", "PanelScrutiny", proper)
            }
            "recommended" => step("PanelScrutiny", "Recommended", self.heard),
            "blocked" => None,
            "decided" => {
                let accepts = event["response"] == "accepts";
                let to = match (self.advice_is_call, accepts) {
                    (true, true) | (false, false) => "MayCall",
                    (true, false) | (false, true) => "Retained",
                };
                step("Recommended", to, true)
            }
            "dropped" => (!["InPost", "Retained", "Called", "Ended"].contains(&stage)).then_some("InPost"),
            "called-on" => step("MayCall", "Called", true),
            "left" => {
                let possible = self.acting || event["departure"] != "stopped-acting";
                (stage != "Ended" && possible).then_some("Ended")
            }
            "polled" | "declared" => Some(self.state),
            other => panic!("an event the model does not know: {other}"),
        }
    }

    pub(crate) fn allows(&self, dated: &Dated) -> bool {
        let event = serde_json::to_value(&dated.event).unwrap();
        self.last.is_none_or(|last| last <= dated.on) && self.leads_to(&event, dated.on).is_some()
    }

    pub(crate) fn happens(&mut self, dated: &Dated) {
        let on = dated.on;
        let event = serde_json::to_value(&dated.event).unwrap();
        self.state = self.leads_to(&event, on).unwrap();
        match event["kind"].as_str().unwrap() {
            "suspended" => (self.suspended, self.untold) = (true, true),
            "suspension-ended" => self.suspended = false,
            "suspension-notified" => self.untold = false,
            "represented" => self.uncopied = true,
            "representations-copied" => self.uncopied = false,
            "still-proposed" => (self.received, self.heard) = (on, false),
            "heard" => self.heard = true,
            "recommended" => self.advice_is_call = event["advice"] == "call",
            "left" => self.suspended = false,
            "polled" if event["poll"] == "ordinary" => {
                self.poll = self.poll.or(Some(on));
            }
            "declared" => {
                if let Some(poll) = self.poll.take() {
                    self.pauses.push((poll, on));
                }
            }
            _ => {}
        }
        self.last = Some(on);
    }
}
