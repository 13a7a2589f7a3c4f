//! Reviews, meetings and requirements for information in plain sets of words.

mod next;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde_json::Value;

fn word<'v>(event: &'v Value, name: &str) -> &'v str {
    event[name].as_str().unwrap()
}

/// A review: the steps taken, and when.
pub(crate) struct Review {
    pub(crate) subject: &'static str,
    pub(crate) english: bool,
    done: BTreeMap<&'static str, NaiveDate>,
    judged: Option<bool>,
    due: Option<NaiveDate>,
}

const STEPS: &[&str] = &[
    "produced",
    "sent",
    "met",
    "presented",
    "questioned",
    "reviewed",
    "reported",
    "published",
    "copied",
    "regard-had",
    "responded",
    "response-published",
    "issued",
    "response-required",
];

impl Review {
    pub(crate) fn new(subject: &'static str, english: bool) -> Self {
        Self { subject, english, done: BTreeMap::new(), judged: None, due: None }
    }

    fn has(&self, step: &str) -> bool {
        self.done.contains_key(step)
    }

    pub(crate) fn allows(&self, on: NaiveDate, event: &Value) -> bool {
        let kind = word(event, "kind");
        let plan = ["plan", "variation"].contains(&self.subject);
        let annual = self.subject == "annual-report";
        let other = self.subject == "other";
        // Special functions are for the panel; the rest may be left to others.
        let right_body = |name: &str| word(event, name) == "panel" || other;
        let begun = (other || self.has("sent")) && !self.has("issued");
        if kind != "time-judged" && self.has(kind) {
            return false;
        }
        match kind {
            "produced" => annual,
            "sent" => plan || (annual && self.has("produced")),
            "met" => annual && begun && event["public"] == true && right_body("of"),
            "presented" => annual && self.has("met") && word(event, "by") != "other",
            "questioned" => annual && self.has("met"),
            "reviewed" => begun && right_body("by"),
            "reported" => begun && right_body("by") && self.has("reviewed"),
            "published" => self.has("reported"),
            "copied" => self.english && self.has("reported"),
            "response-required" => {
                let by: NaiveDate = word(event, "by").parse().unwrap();
                self.has("reported") && !self.has("responded") && on <= by
            }
            "time-judged" => plan && self.has("sent"),
            "regard-had" => plan && self.has("reported"),
            "responded" => self.has("reported") && (!other || self.due.is_some()),
            "response-published" => self.has("responded") && !other,
            "issued" => {
                let answered =
                    ["regard-had", "responded", "response-published"].iter().all(|one| self.has(one));
                let after_report = if self.has("reported") { answered } else { self.judged == Some(true) };
                plan && self.has("sent") && after_report
            }
            other => panic!("an event the model does not know: {other}"),
        }
    }

    pub(crate) fn happens(&mut self, on: NaiveDate, event: &Value) {
        let kind = word(event, "kind");
        self.done.extend(STEPS.iter().filter(|one| **one == kind).map(|one| (*one, on)));
        match kind {
            "time-judged" => self.judged = event["reasonable"].as_bool(),
            "response-required" => self.due = word(event, "by").parse().ok(),
            _ => {}
        }
    }

    pub(crate) fn stage(&self, on: NaiveDate) -> &'static str {
        let (plan, other) = (["plan", "variation"].contains(&self.subject), self.subject == "other");
        if !other && !self.has("sent") {
            return "NotSent";
        }
        if !self.has("reported") {
            return if self.has("issued") { "IssuedWithoutReport" } else { "WithPanel" };
        }
        if !self.has("responded") && (!other || self.due.is_some()) {
            return if self.due.is_some_and(|due| due < on) { "ResponseOverdue" } else { "AwaitingResponse" };
        }
        let mut owed = vec!["published"];
        owed.extend(self.english.then_some("copied"));
        owed.extend(plan.then_some("regard-had"));
        owed.extend((!other).then_some("response-published"));
        if self.subject == "annual-report" {
            owed.extend(["met", "presented", "questioned"]);
        }
        if owed.iter().all(|one| self.has(one)) { "Done" } else { "Outstanding" }
    }
}

/// A meeting: who must come, who came, what is open.
pub(crate) struct Occasion {
    meets_on: NaiveDate,
    pub(crate) required: BTreeSet<String>,
    pub(crate) requested: bool,
    came: BTreeSet<String>,
    open: Vec<(String, String)>,
}

const BODY: &[&str] = &["commissioner", "deputy", "chief-executive", "chief-finance-officer", "other-staff"];

impl Occasion {
    pub(crate) fn new(meets_on: NaiveDate) -> Self {
        Self {
            meets_on,
            required: BTreeSet::new(),
            requested: false,
            came: BTreeSet::new(),
            open: Vec::new(),
        }
    }

    /// Nobody is bound to answer but commissioner and staff, and no staff on advice of their own.
    fn must_answer(whom: &str, matter: &str) -> bool {
        BODY.contains(&whom) && (whom == "commissioner" || matter != "own-advice")
    }

    pub(crate) fn allows(&self, on: NaiveDate, event: &Value) -> bool {
        let called =
            |whom: &str| self.required.contains(whom) || (whom == "chief-constable" && self.requested);
        let may_come = |whom: &str| on == self.meets_on && called(whom) && !self.came.contains(whom);
        let put = || (word(event, "whom").to_string(), word(event, "matter").to_string());
        match word(event, "kind") {
            "required" => {
                let whom = word(event, "whom");
                on <= self.meets_on && BODY.contains(&whom) && !self.required.contains(whom)
            }
            "notice-judged" | "released" => self.required.contains(word(event, "whom")),
            "requested" => {
                let chief = word(event, "whom") == "chief-constable";
                chief && on <= self.meets_on && self.required.contains("commissioner") && !self.requested
            }
            "attended" => may_come(word(event, "whom")),
            "stood-in" => may_come("commissioner") && word(event, "by") != "other",
            "asked" => on == self.meets_on && self.came.contains(word(event, "whom")),
            "answered" => self.open.contains(&put()),
            "withheld" => {
                let (whom, matter) = put();
                self.open.contains(&(whom.clone(), matter.clone())) && !Self::must_answer(&whom, &matter)
            }
            "document-required" => false,
            other => panic!("an event the model does not know: {other}"),
        }
    }

    pub(crate) fn happens(&mut self, event: &Value) {
        let kind = word(event, "kind");
        match kind {
            "required" => {
                self.required.insert(word(event, "whom").into());
            }
            "notice-judged" if event["reasonable"] == true => {}
            "notice-judged" | "released" => {
                let whom = word(event, "whom");
                self.required.remove(whom);
                self.open.retain(|(asked, _)| asked != whom);
                self.requested &= whom != "commissioner";
            }
            "requested" => self.requested = true,
            "attended" => {
                self.came.insert(word(event, "whom").into());
            }
            "stood-in" => {
                self.came.insert("commissioner".into());
            }
            "asked" => self.open.push((word(event, "whom").into(), word(event, "matter").into())),
            _ => {
                let put = (word(event, "whom").to_string(), word(event, "matter").to_string());
                let at = self.open.iter().position(|one| *one == put).unwrap();
                self.open.remove(at);
            }
        }
    }

    pub(crate) fn stage(&self, on: NaiveDate) -> &'static str {
        if self.required.is_empty() {
            "NobodyRequired"
        } else if !self.required.is_subset(&self.came) {
            if on > self.meets_on { "Absent" } else { "Called" }
        } else if self.open.iter().any(|(whom, matter)| Self::must_answer(whom, matter)) {
            "Answering"
        } else {
            "Held"
        }
    }
}

/// A requirement for information.
#[derive(Default)]
pub(crate) struct Request {
    state: &'static str,
    reasonable: Option<bool>,
    harm: Option<bool>,
    prohibited: Option<bool>,
}

impl Request {
    /// What section 13 says: `None` while something it turns on is open.
    fn duty(&self) -> Option<&'static str> {
        if self.prohibited? {
            return Some("Forbidden");
        }
        match (self.reasonable, self.harm) {
            (Some(false), _) | (_, Some(true)) => Some("Optional"),
            (Some(true), Some(false)) => Some("Due"),
            _ => None,
        }
    }

    pub(crate) fn allows(&self, event: &Value) -> bool {
        match (self.state, word(event, "kind")) {
            ("", "required") => true,
            ("" | "Supplied" | "Withheld", _) | (_, "required") => false,
            (_, "supplied") => self.prohibited == Some(false),
            (_, "withheld") => ["Optional", "Forbidden"].contains(&self.duty().unwrap_or("open")),
            _ => true,
        }
    }

    pub(crate) fn happens(&mut self, event: &Value) {
        match word(event, "kind") {
            "required" => self.state = "Required",
            "judged" => self.reasonable = event["reasonable"].as_bool(),
            "viewed" => self.harm = Some(!event["harms"].as_array().unwrap().is_empty()),
            "checked" => self.prohibited = event["prohibited"].as_bool(),
            "supplied" => self.state = "Supplied",
            _ => self.state = "Withheld",
        }
    }

    pub(crate) fn stage(&self) -> &'static str {
        match self.state {
            "" => "NotRequired",
            "Required" => self.duty().unwrap_or("Open"),
            done => done,
        }
    }
}
