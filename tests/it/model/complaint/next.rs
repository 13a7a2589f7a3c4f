//! Who acts next on a complaint or conduct matter, regulation by regulation.

use chrono::{Days, NaiveDate};

use super::Plain;

fn open(who: &str, rule: &str) -> String {
    format!("{who} complaints.{rule}")
}

/// As soon as practicable after a day, by the rule itself.
fn soon(who: &str, rule: &str, after: NaiveDate) -> String {
    format!("{who} complaints.{rule} soon after {after} under complaints.{rule}")
}

impl Plain {
    /// Whether the last day for the reference has passed.
    pub(crate) fn overdue(&self, on: NaiveDate) -> bool {
        self.stage(on) == "referable" && self.due.is_some_and(|due| due < on)
    }

    pub(crate) fn next(&self, on: NaiveDate) -> Vec<String> {
        let mut now = self.clone();
        now.settle(on);
        let mut next = now.main(on);
        let none_yet = ["nowhere", "elsewhere", "declined"].contains(&now.desk);
        let over = ["withdrawing", "withdrawn", "stopped"].contains(&now.desk);
        // Regs 9(5), 11(3), 12(1), (3); reg. 31(1).
        if !none_yet && !over && !now.has("recorded") {
            next.push(match (now.conduct, now.has("directed")) {
                (false, _) => open("panel must", "recorded"),
                (true, true) => open("panel must", "record-as-directed"),
                (true, false) => open("panel must", "conduct-recorded"),
            });
        }
        if !none_yet && !over && now.has("recorded") && !now.has("copied") && !now.conduct {
            next.push(open("panel must", "copies"));
        }
        next.extend(
            now.owed.iter().map(|rule| {
                open(if *rule == "referred-back-told" { "iopc must" } else { "panel must" }, rule)
            }),
        );
        // Reg. 16(7), (8).
        if now.can_withdraw() && now.has("wish") {
            next.push(open("panel must", "withdrawal-asked"));
        }
        if let Some(asked) = now.asked.filter(|_| now.can_withdraw()) {
            let last = asked + Days::new(21);
            let silence = "complaints.withdrawal-by-silence";
            let reply = open("complainant may", "withdrawal-replied");
            next.push(format!("{reply} by {last} under {silence} else {silence}"));
        }
        next.sort();
        next
    }

    fn main(&self, on: NaiveDate) -> Vec<String> {
        let first = self.first.unwrap_or(on);
        // Reg. 15: not for what was referred and not referred back.
        let otherwise = (!self.has("director")).then(|| open("panel may", "disapplication"));
        match self.desk {
            "elsewhere" => self.passed_on().into_iter().collect(),
            // Reg. 8(1) to (3).
            "inbox" if !self.has("recorded") => {
                vec![
                    soon("office-holder must", "evidence-of-the-holder", first),
                    open("panel must", "evidence"),
                ]
            }
            // Regs 15, 28(1), 29(1).
            "inbox" | "back" if !self.conduct => {
                let part_4 = if self.passes { "passed-on-in-london" } else { "informal-resolution" };
                [open("panel must", part_4)].into_iter().chain(otherwise).collect()
            }
            "to-refer" => self.reference().into_iter().collect(),
            // Regs 14(1), 24, 25, 26.
            "iopc" => vec![open("iopc must", "iopc-determines")],
            "investigation" => {
                vec![open("iopc must", "report-submitted"), open("iopc may", "investigation-discontinued")]
            }
            "reported" => vec![open("iopc must", "report-considered"), open("iopc must", "report-published")],
            // Reg. 28(5), (9), (12).
            "resolving" => {
                let step = if self.has("invited") { "outcome" } else { "comment" };
                let mut acts = vec![soon("panel must", step, self.since.unwrap())];
                acts.extend(otherwise);
                acts.extend(self.has("appointed").then(|| open("panel may", "remitted")));
                acts
            }
            "officer" => vec![soon("monitoring-officer must", "outcome-told", self.since.unwrap())],
            // Reg. 16(4), (5).
            "withdrawing" if self.has("director") => vec![open("iopc must", "withdrawal-public-interest")],
            "withdrawing" => vec![open("panel must", "withdrawal-reviewed")],
            _ => Vec::new(),
        }
    }

    /// Regs 9(1) to (4), 11(2)(b), 12(3).
    fn passed_on(&self) -> Option<String> {
        Some(match (self.conduct, self.with.as_str()) {
            (true, "iopc") => open("iopc may", "recording-directed"),
            (true, _) => open("panel must", "conduct-notified"),
            (false, "another-panel") => open("panel must", "wrong-panel-notifies"),
            (false, "iopc") => open("iopc must", "iopc-notifies"),
            (false, "chief-officer") => open("chief-constable must", "chief-officer-notifies"),
            (false, "office-holder") => open("office-holder must", "office-holder-notifies"),
            (false, _) => return None,
        })
    }

    /// Reg. 13(1) to (4); whether a complaint that came back and became a conduct matter is referred anew is open.
    fn reference(&self) -> Option<String> {
        let called = self.has("called");
        let (rule, under) = match (called, self.conduct) {
            (true, _) => ("called-in-referred", "called-in-in-time"),
            (false, false) => ("serious-referred", "referred-in-time"),
            (false, true) => ("conduct-referred", "referred-in-time"),
        };
        let anew = self.conduct && self.has("considered") && !called;
        let paragraph = if anew { 7 } else { 3 };
        let default = format!("else? uksi/2012/62/regulation/13/{paragraph}");
        Some(format!("{} by {} under complaints.{under} {default}", open("panel must", rule), self.due?))
    }
}
