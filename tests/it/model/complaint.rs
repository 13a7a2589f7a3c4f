//! A complaint or conduct matter in flags and strings, from the JSON of its events. What has happened is kept as
//! answers to questions a clerk would ask, not as a stage.

mod next;

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use pcc_rules::complaints::handling::Dated;
use serde_json::Value;

#[derive(Clone)]
pub(crate) struct Plain {
    conduct: bool,
    /// Whether what is not serious goes to a monitoring officer.
    passes: bool,
    /// One word for where it lies.
    desk: &'static str,
    flags: BTreeSet<&'static str>,
    asked: Option<NaiveDate>,
    /// Of what somebody has still to be told, by the names of the rules.
    owed: BTreeSet<&'static str>,
    /// The first day, and that on which the resolution was arranged or the monitoring officer was told.
    first: Option<NaiveDate>,
    since: Option<NaiveDate>,
    with: String,
    was: &'static str,
    pub(crate) due: Option<NaiveDate>,
    /// References after their last day: when, and the last day.
    pub(crate) late: Vec<(NaiveDate, NaiveDate)>,
    last: Option<NaiveDate>,
}

impl Plain {
    pub(crate) fn new(conduct: bool, passes: bool) -> Self {
        Self {
            conduct,
            passes,
            desk: "nowhere",
            flags: BTreeSet::new(),
            asked: None,
            owed: BTreeSet::new(),
            first: None,
            since: None,
            with: String::new(),
            was: "",
            due: None,
            late: Vec::new(),
            last: None,
        }
    }

    pub(crate) fn is_recorded(&self) -> bool {
        self.has("recorded")
    }

    fn has(&self, flag: &str) -> bool {
        self.flags.contains(flag)
    }

    /// Something can still be withdrawn.
    fn can_withdraw(&self) -> bool {
        !self.conduct
            && [
                "inbox",
                "to-refer",
                "iopc",
                "investigation",
                "reported",
                "back",
                "resolving",
                "officer",
                "discretion",
            ]
            .contains(&self.desk)
    }

    /// Silence for 21 whole days after the letter.
    fn silent(&self, on: NaiveDate) -> bool {
        self.asked.is_some_and(|asked| {
            let mut day = asked;
            for _ in 0..21 {
                day = day + Days::new(1);
            }
            on > day
        }) && self.can_withdraw()
    }

    pub(crate) fn stage(&self, on: NaiveDate) -> &'static str {
        if self.silent(on) {
            return "withdrawing";
        }
        match self.desk {
            "nowhere" => "not-made",
            "inbox" if self.has("recorded") => "recorded",
            "inbox" => "received",
            "declined" => "not-taken-up",
            "to-refer" => "referable",
            "iopc" => "with-iopc",
            "investigation" => "under-investigation",
            "back" => "referred-back",
            "officer" => "with-monitoring-officer",
            "discretion" => "at-discretion",
            "stopped" => "closed",
            other => other,
        }
    }

    fn settle(&mut self, on: NaiveDate) {
        if self.silent(on) {
            self.take_back();
        }
    }

    fn take_back(&mut self) {
        self.was = self.desk;
        self.desk = "withdrawing";
        self.asked = None;
        self.flags.remove("wish");
        // Reg. 16(3), (9).
        self.owed.insert("withdrawal-told");
        if self.has("director") {
            self.owed.insert("withdrawal-reported");
        }
    }

    /// A complaint that the panel itself may deal with now.
    fn panels_own(&self) -> bool {
        !self.conduct && self.has("recorded") && ["inbox", "back"].contains(&self.desk)
    }

    pub(crate) fn allows(&mut self, dated: &Dated) -> bool {
        if self.last.is_some_and(|last| dated.on < last) {
            return false;
        }
        let before = (self.desk, self.asked, self.flags.clone(), self.owed.clone(), self.was);
        self.settle(dated.on);
        let allowed = self.allowed(&serde_json::to_value(&dated.event).unwrap());
        if !allowed {
            (self.desk, self.asked, self.flags, self.owed, self.was) = before;
        }
        allowed
    }

    fn allowed(&self, event: &Value) -> bool {
        let at = |desks: &[&str]| desks.contains(&self.desk);
        let is = |field: &str, value: &str| event[field] == value;
        let after_all =
            at(&["inbox", "declined", "resolving", "resolved", "officer", "discretion", "closed"]);
        match event["kind"].as_str().unwrap() {
            "received" => {
                let reaches = ["panel", "another-panel", "iopc"].contains(&event["by"].as_str().unwrap());
                at(&["nowhere"]) && (!self.conduct || reaches)
            }
            "notified" => at(&["elsewhere"]) && !(self.conduct && self.with == "iopc"),
            "declined" => {
                let here = at(&["elsewhere"]) || (at(&["inbox"]) && !self.has("recorded"));
                let good = if self.conduct {
                    is("because", "criminal-proceedings") || is("because", "recorded-as-complaint")
                } else {
                    is("because", "criminal-proceedings")
                        || is("because", "withdrawn")
                        || is("because", "not-a-complaint")
                        || (is("because", "exceptional") && self.with == "iopc" && at(&["elsewhere"]))
                };
                here && good && !self.has("directed")
            }
            "recorded" => {
                !self.has("recorded")
                    && !at(&["nowhere", "elsewhere", "resolving", "resolved", "officer", "withdrawing"])
                    && !at(&["withdrawn", "stopped"])
            }
            "recording-directed" => {
                self.conduct
                    && !self.has("directed")
                    && !self.has("recorded")
                    && at(&["nowhere", "elsewhere", "inbox", "declined"])
            }
            "told" => !self.owed.is_empty(),
            "copies-supplied" => {
                !self.conduct
                    && self.has("recorded")
                    && !self.has("copied")
                    && !at(&["withdrawing", "withdrawn", "stopped"])
            }
            "found-serious" => !self.conduct && !self.has("considered") && after_all,
            "called-in" => after_all || at(&["to-refer", "iopc", "investigation", "reported", "back"]),
            "referred" => at(&["to-refer"]),
            "determined" => at(&["iopc"]),
            "discontinued" => {
                let complaints_only = is("direction", "disapply") || is("direction", "resolve");
                at(&["investigation"]) && !(self.conduct && complaints_only)
            }
            "reported" => at(&["investigation"]),
            "report-published" => at(&["reported"]),
            "disapplied" => {
                let some = !event["under"].as_array().unwrap().is_empty();
                some && !self.has("director") && (self.panels_own() || at(&["resolving"]))
            }
            "concluded" => at(&["discretion"]),
            "resolution-arranged" => {
                let barred = ["office-holder", "delegate", "chief-executive"];
                self.panels_own() && !self.passes && !barred.contains(&event["by"].as_str().unwrap())
            }
            "remitted" => at(&["resolving"]) && self.has("appointed"),
            "comment-invited" => at(&["resolving"]) && !self.has("invited"),
            "silence-noted" => at(&["resolving"]) && self.has("invited") && !self.has("silent"),
            "apology-tendered" => at(&["resolving"]) && event["admitted"] == true && event["agreed"] == true,
            "treated-as-resolved" => at(&["resolving"]) || (self.panels_own() && !self.passes),
            "outcome-recorded" => at(&["resolving"]) && self.has("invited"),
            "representations-invited" => at(&["resolved"]),
            "published" => at(&["resolved"]) && self.has("heard") && event["public-interest"] == true,
            "passed-on" => self.panels_own() && self.passes,
            "outcome-told" => at(&["officer"]),
            "withdrawn" => self.can_withdraw(),
            "withdrawal-indicated" => self.can_withdraw() && self.asked.is_none() && !self.has("wish"),
            "withdrawal-asked" => self.can_withdraw() && self.has("wish"),
            "replied" => self.can_withdraw() && self.asked.is_some(),
            "withdrawal-determined" => at(&["withdrawing"]),
            "investigated" | "removed" => false,
            other => panic!("an event the model does not know: {other}"),
        }
    }

    pub(crate) fn happens(&mut self, dated: &Dated) {
        let (on, event) = (dated.on, serde_json::to_value(&dated.event).unwrap());
        let tomorrow = on + Days::new(1);
        self.last = Some(on);
        self.first = self.first.or(Some(on));
        match event["kind"].as_str().unwrap() {
            "received" => {
                self.with = event["by"].as_str().unwrap().to_string();
                self.desk = if self.with == "panel" { "inbox" } else { "elsewhere" };
            }
            "notified" => self.desk = "inbox",
            "declined" => {
                let iopc =
                    ["iopc", "somebody-else"].contains(&self.with.as_str()) && self.desk == "elsewhere";
                // Reg. 10(2).
                if !self.conduct && !iopc {
                    self.owed.insert("grounds-told");
                }
                self.desk = "declined";
            }
            "recorded" => {
                self.flags.insert("recorded");
                let fresh = ["inbox", "declined"].contains(&self.desk);
                if self.conduct && fresh {
                    (self.desk, self.due) = ("to-refer", Some(tomorrow));
                    self.flags.remove("called");
                } else if fresh {
                    self.desk = "inbox";
                }
            }
            "recording-directed" => {
                self.flags.insert("directed");
                self.desk = "inbox";
            }
            "told" => self.owed.clear(),
            "copies-supplied" => drop(self.flags.insert("copied")),
            "found-serious" => {
                (self.desk, self.due) = ("to-refer", Some(tomorrow));
                self.flags.remove("called");
            }
            "called-in" if self.desk != "to-refer" => {
                (self.desk, self.due) = ("to-refer", Some(tomorrow));
                self.flags.insert("called");
            }
            "referred" => {
                self.desk = "iopc";
                self.late.extend(self.due.filter(|due| *due < on).map(|due| (on, due)));
                self.flags.insert("director");
                self.owed.insert("reference-told");
            }
            "determined" => {
                self.flags.insert("considered");
                if event["outcome"] == "investigate" {
                    self.desk = "investigation";
                } else {
                    self.desk = if self.conduct { "discretion" } else { "back" };
                    self.flags.remove("director");
                    self.owed.insert("referred-back-told");
                }
            }
            "discontinued" => {
                self.desk = match event["direction"].as_str().unwrap() {
                    "no-further-action" => "stopped",
                    "report" => "investigation",
                    "resolve" => "back",
                    _ => "discretion",
                }
            }
            "reported" => self.desk = "reported",
            "report-published" | "concluded" | "treated-as-resolved" | "outcome-told" => self.desk = "closed",
            "disapplied" => {
                self.desk = "discretion";
                self.owed.insert("disapplication-told");
            }
            "resolution-arranged" => {
                (self.desk, self.since) = ("resolving", Some(on));
                for flag in ["appointed", "invited", "silent", "heard"] {
                    self.flags.remove(flag);
                }
                if event["by"] != "panel" {
                    self.flags.insert("appointed");
                }
            }
            "remitted" => drop(self.flags.remove("appointed")),
            "comment-invited" => drop(self.flags.insert("invited")),
            "silence-noted" => drop(self.flags.insert("silent")),
            "outcome-recorded" => self.desk = "resolved",
            "representations-invited" => drop(self.flags.insert("heard")),
            "passed-on" => (self.desk, self.since) = ("officer", Some(on)),
            "withdrawn" => self.take_back(),
            "withdrawal-indicated" => drop(self.flags.insert("wish")),
            "withdrawal-asked" => {
                self.flags.remove("wish");
                self.asked = Some(on);
            }
            "replied" if event["withdraws"] == true => self.take_back(),
            "replied" => self.asked = None,
            "withdrawal-determined" => {
                self.owed.insert("withdrawal-told");
                if event["conduct-matter"] == true {
                    self.conduct = true;
                    self.flags.insert("recorded");
                    self.desk = match self.was {
                        "iopc" | "investigation" | "reported" => self.was,
                        _ => {
                            self.due = Some(tomorrow);
                            self.flags.remove("called");
                            "to-refer"
                        }
                    };
                } else {
                    self.desk = "withdrawn";
                }
            }
            _ => {}
        }
        if self.desk != "to-refer" {
            self.due = None;
        }
    }
}
