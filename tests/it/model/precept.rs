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
    /// The responses to be published, by the rule of each.
    owed: Vec<&'static str>,
    substitute: bool,
    /// The report came after 8 February.
    reported_late: bool,
    /// The rule of the last event, and the times missed so far.
    pub(crate) rule: &'static str,
    pub(crate) late: Vec<&'static str>,
    last: Option<NaiveDate>,
}

/// The time that the regulations and the Act set for a step of 2026/27, by its rule.
fn time_for(rule: &str) -> Option<(&'static str, &'static str)> {
    Some(match rule {
        "precept.notify" => ("precept.notify-by", "2026-02-01"),
        "precept.review" | "precept.report" | "precept.veto" | "precept.veto-reported" => {
            ("precept.report-by", "2026-02-08")
        }
        "precept.revise" | "precept.respond-to-veto" | "precept.publish-response-to-veto" => {
            ("precept.respond-to-veto-by", "2026-02-15")
        }
        "precept.review-revised" | "precept.second-report" => ("precept.second-report-by", "2026-02-22"),
        "precept.respond-to-second" | "precept.publish-second-response" => {
            ("precept.second-response-by", "2026-03-01")
        }
        "precept.issue" => ("precept.issue-by", "2026-02-28"),
        _ => return None,
    })
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
            owed: Vec::new(),
            substitute: false,
            reported_late: false,
            rule: "",
            late: Vec::new(),
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
            "published" => !self.owed.is_empty(),
            "tax-bases-notified" => true,
            "issued" => self.issuable(pence(&event["precept"]), on),
            other => panic!("an event the model does not know: {other}"),
        }
    }

    /// Told after its last day, the panel cannot miss it.
    fn told_late(&self) -> bool {
        self.state == "UnderReview" && self.told > day("2026-02-08")
    }

    pub(crate) fn happens(&mut self, dated: &Dated) {
        let event = serde_json::to_value(&dated.event).unwrap();
        let could_not = self.told_late();
        self.rule = match event["kind"].as_str().unwrap() {
            "proposed" => {
                self.substitute = self.state == "Issued";
                self.state = "UnderReview";
                self.proposed = pence(&event["precept"]);
                (self.told, self.carried) = (dated.on, false);
                if self.substitute { "precept.substitute" } else { "precept.notify" }
            }
            "voted-on-veto" => {
                let number = |name: &str| u16::try_from(event["vote"][name].as_u64().unwrap()).unwrap();
                self.carried = two_thirds(number("members"), number("in-favour"));
                if self.carried { "precept.veto" } else { "precept.veto-majority" }
            }
            "reported" => {
                self.state = "Reported";
                self.reported_late = dated.on > day("2026-02-08");
                self.recommends(&event);
                "precept.report"
            }
            "reported-veto" => {
                self.state = "Vetoed";
                self.because = event["because"].as_str().unwrap().to_string();
                "precept.veto-reported"
            }
            "responded" => {
                let second = self.state == "SecondReported";
                self.ended = if second { "second" } else { "response" };
                self.state = "Ended";
                self.owed.push(if second {
                    "precept.publish-second-response"
                } else {
                    "precept.publish-response"
                });
                if second { "precept.respond-to-second" } else { "precept.respond" }
            }
            "revised" => {
                self.state = "Revised";
                self.revised = pence(&event["precept"]);
                self.told = dated.on;
                self.owed.push("precept.publish-response-to-veto");
                "precept.revise"
            }
            "second-reported" => {
                self.state = "SecondReported";
                self.recommends(&event);
                let rejects = event["verdict"] == "rejects";
                if rejects { "precept.rejection-stops-nothing" } else { "precept.second-report" }
            }
            "published" => self.owed.remove(0),
            "tax-bases-notified" => {
                self.tax_bases = true;
                "precept.not-before-tax-bases"
            }
            "issued" => {
                self.state = "Issued";
                if self.substitute { "precept.issue-substitute" } else { "precept.issue" }
            }
            other => panic!("an event the model does not know: {other}"),
        };
        if let Some((time, last)) = time_for(self.rule)
            && !could_not
            && dated.on > day(last)
        {
            self.late.push(time);
        }
        self.last = Some(dated.on);
    }

    /// Where the law says nothing: no veto and no report in time, or a panel that was told after its time.
    pub(crate) fn gap(&self, on: NaiveDate) -> Option<&'static str> {
        match self.stage(on) {
            "NoReport" => Some("no report"),
            "Reported" if self.reported_late => Some("no report"),
            "AskedTooLate" => Some("asked too late"),
            _ => None,
        }
    }

    /// The rule under which the scrutiny has ended.
    pub(crate) fn ended_under(&self, on: NaiveDate) -> Option<&'static str> {
        (self.stage(on) == "Ended").then_some(match (self.state, self.ended) {
            ("UnderReview", _) => "precept.unreported-veto",
            ("Revised", _) => "precept.no-second-report",
            (_, "response") => "precept.ends-on-response",
            _ => "precept.ends-on-second-response",
        })
    }

    /// What follows if a step is not done by its day: the rule that says so, a gap, or nothing.
    pub(crate) fn on_default(&self, rule: &str, on: NaiveDate) -> &'static str {
        match rule {
            "precept.notify" => "precept.after-scrutiny",
            "precept.veto" | "precept.veto-reported" => "precept.unreported-veto",
            "precept.review" | "precept.report" => "gap",
            "precept.respond-to-veto" | "precept.revise" => "precept.vetoed-not-issued",
            "precept.review-revised" | "precept.second-report" => "precept.no-second-report",
            "precept.respond-to-second" => "precept.ends-on-second-response",
            "precept.issue" => "precept.late-not-void",
            "precept.publish-response-to-veto" | "precept.publish-second-response" => "gap",
            "precept.respond"
            | "precept.publish-response"
            | "precept.revised-or-other"
            | "precept.issue-substitute" => "",
            other => panic!("{other} on {on}"),
        }
    }

    /// What is to be done next, and the last day for each.
    pub(crate) fn next(&self, on: NaiveDate) -> Vec<(&'static str, Option<NaiveDate>)> {
        let mut next = match self.stage(on) {
            "NotNotified" => vec!["precept.notify"],
            "UnderReview" if self.carried => vec!["precept.veto-reported"],
            "UnderReview" => vec!["precept.review", "precept.report", "precept.veto"],
            "NoReport" => vec!["precept.report"],
            "Reported" => vec!["precept.respond"],
            "Vetoed" => vec!["precept.respond-to-veto", "precept.revise"],
            "Revised" => vec!["precept.review-revised", "precept.second-report"],
            "SecondReported" => vec!["precept.respond-to-second"],
            "Ended" => {
                let issue = if self.substitute { "precept.issue-substitute" } else { "precept.issue" };
                if self.ended_under(on) == Some("precept.ends-on-second-response") {
                    vec!["precept.revised-or-other", issue]
                } else {
                    vec![issue]
                }
            }
            _ => Vec::new(),
        };
        next.extend(&self.owed);
        let no_time = |rule: &str| rule == "precept.report" && self.told_late();
        let last = |rule: &str| time_for(rule).filter(|_| !no_time(rule)).map(|(_, last)| day(last));
        next.into_iter().map(|rule| (rule, last(rule))).collect()
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
