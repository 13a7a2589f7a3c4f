//! Who acts next in a review, on an occasion and on a requirement, section by section.

use chrono::NaiveDate;

use super::{BODY, Occasion, Request, Review};

/// No provision says what follows if a commissioner or staff do not come, answer or respond.
const NO_SANCTION: &str = " else? ukpga/2011/13/section/29/4";

impl Review {
    pub(crate) fn next(&self) -> Vec<String> {
        let (plan, annual) = (["plan", "variation"].contains(&self.subject), self.subject == "annual-report");
        let mut next: Vec<String> = Vec::new();
        let mut add = |act: &str| next.push(act.to_owned());
        let soon = |act: &str, rule: &str, after: &NaiveDate| {
            format!("{act} {rule} soon after {after} under {rule}")
        };
        match (self.done.get("produced"), self.done.get("sent")) {
            // Ss 5(6)(c), 12(2).
            (_, None) if plan => add("commissioner must plan.step-send-to-panel"),
            (Some(produced), None) if annual => {
                add(&soon("commissioner must", "panel.annual-report-sent", produced));
            }
            (None, None) if annual => {}
            _ if !self.has("reported") && self.has("issued") => {}
            (_, sent) => {
                // Ss 12(3), 28(4)(a), (b).
                if annual && !self.has("met") {
                    add(&soon("panel must", "panel.annual-report-meeting", sent.unwrap()));
                }
                if annual && !self.has("presented") {
                    add(&format!("commissioner must panel.annual-report-presented{NO_SANCTION}"));
                }
                if annual && !self.has("questioned") {
                    add("panel must panel.annual-report-questions");
                }
                if self.has("reported") {
                    self.after_report(plan, add)
                } else {
                    self.before_report(plan, annual, add)
                }
            }
        }
        next.sort();
        next
    }

    /// S. 28(3), (4)(c), (d), (6); s. 5(7) leaves a reasonable time for a draft.
    fn before_report(&self, plan: bool, annual: bool, mut add: impl FnMut(&str)) {
        let time = if plan { " in reasonable time under plan.step-reasonable-time" } else { "" };
        let (review, report) = match (plan, annual) {
            (true, _) => ("panel.plan-review", "panel.plan-report"),
            (_, true) => ("panel.annual-report-review", "panel.annual-report-report"),
            // One duty, to review and to report.
            _ => ("panel.scrutiny", "panel.scrutiny"),
        };
        if !self.has("reviewed") {
            add(&format!("panel must {review}{time}"));
        }
        if self.has("reviewed") || review != report {
            add(&format!("panel must {report}{time}"));
        }
    }

    /// Ss 5(6)(d) to (f), 12(4), 28(7), (8), 29(3), (4).
    fn after_report(&self, plan: bool, mut add: impl FnMut(&str)) {
        let other = self.subject == "other";
        if !self.has("published") {
            add("panel must panel.publish");
        }
        if self.english && !self.has("copied") {
            add("panel must panel.copies");
        }
        if plan && !self.has("regard-had") {
            add("commissioner must plan.step-regard-to-panel");
        }
        if !self.has("responded") {
            let rule = match (plan, other) {
                (true, _) => "plan.step-respond",
                (_, true) => "panel.commissioner-complies",
                _ => "panel.annual-report-response",
            };
            match self.due {
                Some(due) => {
                    add(&format!(
                        "commissioner must {rule} by {due} under panel.require-response{NO_SANCTION}"
                    ));
                }
                None => {
                    add("panel may panel.require-response");
                    if !other {
                        add(&format!("commissioner must {rule}"));
                    }
                }
            }
        } else if !other && !self.has("response-published") {
            let rule =
                if plan { "plan.step-publish-response" } else { "panel.annual-report-response-published" };
            add(&format!("commissioner must {rule}"));
        }
    }
}

impl Occasion {
    pub(crate) fn next(&self, on: NaiveDate) -> Vec<String> {
        let mut next = std::collections::BTreeSet::new();
        // S. 29(4), (5): the commissioner and the staff each have a duty of their own.
        let duty = |whom: &str| match whom {
            "commissioner" => "commissioner must panel.commissioner-complies",
            _ => "staff must panel.staff-comply",
        };
        if on <= self.meets_on {
            for whom in self.required.iter().filter(|whom| !self.came.contains(*whom)) {
                let by = self.meets_on;
                next.insert(format!("{} by {by} under panel.require-attendance{NO_SANCTION}", duty(whom)));
            }
            next.insert("panel may panel.require-attendance".to_owned());
            if self.required.contains("commissioner") && !self.requested {
                next.insert("panel may panel.request-chief-constable".to_owned());
            }
        }
        for (whom, matter) in &self.open {
            if Self::must_answer(whom, matter) {
                next.insert(format!("{}{NO_SANCTION}", duty(whom)));
            } else if BODY.contains(&whom.as_str()) {
                // S. 29(2).
                next.insert("staff may panel.own-advice".to_owned());
            }
        }
        next.into_iter().collect()
    }
}

impl Request {
    /// S. 13(1), (3).
    pub(crate) fn next(&self) -> Vec<String> {
        let act = match self.stage() {
            "Due" => "commissioner must panel.information",
            "Optional" => "commissioner may panel.information-other",
            _ => return Vec::new(),
        };
        vec![act.to_owned()]
    }
}
