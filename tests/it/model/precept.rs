//! The scrutiny of a precept as a table of strings: state, event, next state. For 2026/27 and a policing precept.

use chrono::NaiveDate;
use pcc_rules::precept::Dated;
use serde_json::Value;

use super::two_thirds;
use crate::day;

pub(crate) struct Plain {
    state: &'static str,
    proposed: u64,
    told: NaiveDate,
    carried: bool,
    because: String,
    revised: u64,
    /// Figures that the report in force recommends, and whether it recommends without one.
    figures: Vec<u64>,
    figureless: bool,
    /// How an ended scrutiny ended: "response", "second".
    ended: &'static str,
    tax_bases: bool,
    owed: usize,
    last: Option<NaiveDate>,
}

/// An amount in pence, read as text.
fn pence(value: &Value) -> u64 {
    value.as_str().unwrap().replace('.', "").parse().unwrap()
}

impl Plain {
    pub(crate) fn new() -> Self {
        Self {
            state: "NotNotified",
            proposed: 0,
            told: NaiveDate::MIN,
            carried: false,
            because: String::new(),
            revised: 0,
            figures: Vec::new(),
            figureless: false,
            ended: "",
            tax_bases: false,
            owed: 0,
            last: None,
        }
    }

    pub(crate) fn stage(&self, on: NaiveDate) -> &'static str {
        match self.state {
            "UnderReview" if on > day("2026-02-08") => match (self.carried, self.told > day("2026-02-08")) {
                (false, _) => "NoReport",
                (true, true) => "AskedTooLate",
                (true, false) => "Ended",
            },
            "Revised" if self.told > day("2026-02-22") => "AskedTooLate",
            "Revised" if on > day("2026-02-22") => "Ended",
            state => state,
        }
    }

    /// Whether a sum may be issued: 5(3) without a veto; 4(2), 6(3) and 8 after one.
    pub(crate) fn issuable(&self, sum: u64, on: NaiveDate) -> bool {
        if self.stage(on) != "Ended" || !self.tax_bases && on < day("2026-02-01") {
            return false;
        }
        match (self.state, self.ended) {
            ("UnderReview", _) => sum == self.proposed,
            ("Revised", _) => sum == self.revised,
            (_, "response") => sum == self.proposed || self.figures.contains(&sum),
            (_, "second") => match self.because.as_str() {
                "too-high" => sum <= self.revised || self.figures.contains(&sum),
                "too-low" => sum >= self.revised || self.figures.contains(&sum),
                _ => sum != self.proposed,
            },
            other => panic!("an end the model does not know: {other:?}"),
        }
    }

    pub(crate) fn allows(&self, dated: &Dated) -> bool {
        let on = dated.on;
        if self.last.is_some_and(|last| on < last) {
            return false;
        }
        let event = serde_json::to_value(&dated.event).unwrap();
        let stage = self.stage(on);
        match event["kind"].as_str().unwrap() {
            "proposed" => ["NotNotified", "Issued"].contains(&stage),
            "voted-on-veto" => ["UnderReview", "NoReport"].contains(&stage) && !self.carried,
            "reported" => ["UnderReview", "NoReport"].contains(&stage) && !self.carried,
            "reported-veto" => stage == "UnderReview" && self.carried,
            "responded" => ["Reported", "SecondReported"].contains(&stage),
            "revised" => {
                let sum = pence(&event["precept"]);
                stage == "Vetoed"
                    && match self.because.as_str() {
                        "too-high" => sum < self.proposed,
                        "too-low" => sum > self.proposed,
                        _ => sum != self.proposed,
                    }
            }
            "second-reported" => stage == "Revised",
            "published" => self.owed > 0,
            "tax-bases-notified" => true,
            "issued" => self.issuable(pence(&event["precept"]), on),
            other => panic!("an event the model does not know: {other}"),
        }
    }

    pub(crate) fn happens(&mut self, dated: &Dated) {
        let event = serde_json::to_value(&dated.event).unwrap();
        match event["kind"].as_str().unwrap() {
            "proposed" => {
                self.state = "UnderReview";
                self.proposed = pence(&event["precept"]);
                (self.told, self.carried) = (dated.on, false);
            }
            "voted-on-veto" => {
                let number = |name: &str| u16::try_from(event["vote"][name].as_u64().unwrap()).unwrap();
                self.carried = two_thirds(number("members"), number("in-favour"));
            }
            "reported" => {
                self.state = "Reported";
                self.recommends(&event);
            }
            "reported-veto" => {
                self.state = "Vetoed";
                self.because = event["because"].as_str().unwrap().to_string();
            }
            "responded" => {
                self.ended = if self.state == "Reported" { "response" } else { "second" };
                self.state = "Ended";
                self.owed += 1;
            }
            "revised" => {
                self.state = "Revised";
                self.revised = pence(&event["precept"]);
                self.told = dated.on;
                self.owed += 1;
            }
            "second-reported" => {
                self.state = "SecondReported";
                self.recommends(&event);
            }
            "published" => self.owed -= 1,
            "tax-bases-notified" => self.tax_bases = true,
            "issued" => self.state = "Issued",
            other => panic!("an event the model does not know: {other}"),
        }
        self.last = Some(dated.on);
    }

    fn recommends(&mut self, event: &Value) {
        let all = event["recommendations"].as_array().unwrap();
        self.figures =
            all.iter().filter(|one| !one["precept"].is_null()).map(|one| pence(&one["precept"])).collect();
        self.figureless = self.figures.len() < all.len();
    }

    /// Whether a sum turns on a recommendation that names no figure.
    pub(crate) fn for_judgement(&self, sum: u64, on: NaiveDate) -> bool {
        let open = self.stage(on) == "Ended" && (self.tax_bases || on >= day("2026-02-01"));
        let vetoed_again = self.ended == "second" && self.because == "neither";
        open && self.state == "Ended" && self.figureless && !vetoed_again && !self.issuable(sum, on)
    }
}
