//! Who acts next in a removal, paragraph by paragraph.

use chrono::NaiveDate;

use super::Plain;
use crate::model::panel_time::has_a_mayor;

fn open(who: &str, rule: &str) -> String {
    format!("{who} chief-constable.removal-{rule}")
}

impl Plain {
    pub(crate) fn due(&self, on: NaiveDate) -> Option<NaiveDate> {
        if self.state == "PanelScrutiny" { self.time.due(on) } else { None }
    }

    /// What paragraph 13 and regulation 11A(1) still ask for, in words.
    pub(crate) fn owed(&self) -> Vec<&'static str> {
        if self.state != "Proposed" {
            return Vec::new();
        }
        let one = &self.proposal;
        [
            ("views", !one.views),
            ("reasons", !one.reasons),
            ("notification", !one.panel_notified),
            ("copy-of-reasons", !one.panel_has_reasons),
            ("opportunity", !one.invited),
            ("consideration", !one.considered),
            ("copy-of-representations", one.represented_uncopied),
        ]
        .into_iter()
        .filter_map(|(what, owed)| owed.then_some(what))
        .collect()
    }

    fn steps(&self, on: NaiveDate) -> Vec<String> {
        let one = &self.proposal;
        let must = |rule: &str| open("commissioner must", rule);
        let mut next = Vec::new();
        // Regulation 11A(1)(a), (b): the views, then regard to them.
        next.push(must(if one.views { "views-regarded" } else { "views-obtained" }));
        // Paragraph 13(2); the views go with the reasons.
        if one.views && !one.reasons {
            next.extend(["reasons", "views-to-chief-constable"].map(must));
        }
        // Paragraph 13(3).
        if !one.panel_notified {
            next.push(must("proposal-notified"));
        }
        if one.reasons && !one.panel_has_reasons {
            next.extend(["reasons-to-panel", "views-to-panel"].map(must));
        }
        // Paragraph 13(4), (5).
        if !one.invited {
            next.push(must("opportunity"));
        }
        if one.invited && one.reasons && !one.considered {
            next.push(must("representations-considered"));
        }
        // Paragraph 14 and regulation 11A(2), once paragraph 13 is complied with.
        if self.owed().is_empty() {
            next.extend(["further-notice", "fresh-reasons", "copies-to-inspectorate"].map(must));
            if !has_a_mayor(self.area, on) {
                next.push(must("copies-to-chief-executive"));
            }
        }
        next
    }

    pub(crate) fn next(&self, on: NaiveDate) -> Vec<String> {
        let stage = self.stage(on);
        let act = self.time.acts(on);
        let in_six_weeks = |who: &str, rule: &str, default: &str| {
            let rule = format!("chief-constable.removal-{rule}");
            act(who, &rule, "chief-constable.removal-recommends-in-time", default)
        };
        let acted = stage == "Called" && self.stopped_acting;
        let mut next = match stage {
            "InPost" | "Retained" | "Ended" => Vec::new(),
            "Proposed" => self.steps(on),
            // Paragraph 15(2) to (4).
            "PanelScrutiny" => {
                let lapses = " else chief-constable.removal-gate-lapse";
                let mut acts = vec![
                    in_six_weeks("panel must", "recommends", lapses),
                    in_six_weeks("panel may", "consult-inspectorate", ""),
                ];
                if !self.heard {
                    acts.push(in_six_weeks("panel must", "hearing", lapses));
                }
                acts
            }
            // Paragraph 16.
            "Recommended" => vec![
                open("commissioner must", "recommendation-considered"),
                open("commissioner may", "accept-or-reject"),
                open("commissioner must", "decision-notified"),
            ],
            "MayCall" => vec![open("commissioner may", "call")],
            // Section 38(4), with s. 41(10)(a).
            "Called" => {
                let doubt = if acted { " else? ukpga/2011/13/section/38/4" } else { "" };
                vec![format!("{}{doubt}", open("chief-constable must", "must-go"))]
            }
            other => panic!("no stage: {other}"),
        };
        // Paragraph 13(5)(b): as soon as practicable, from the first that the panel has not had.
        if let Some(since) = self.uncopied_since {
            next.push(format!("{} soon after {since}", open("commissioner must", "representations-copied")));
        }
        next.extend(self.unpublished.then(|| open("panel must", "recommendation-published")));
        next.extend(self.untold.then(|| open("commissioner must", "suspension-notified")));
        // Section 38(2), over whoever is or acts.
        if !self.suspended && stage != "Ended" && !acted {
            next.push(open("commissioner may", "suspend"));
        }
        next.sort();
        next
    }
}

impl Plain {
    /// Whether the panel has still to be told of a suspension. (Paragraph 11.)
    pub(crate) fn owes_notice(&self) -> bool {
        self.untold
    }

    /// What opened the gate: paragraph 12(2)(a), silence, or (b), the notice of the decision.
    pub(crate) fn ended_under(&self, on: NaiveDate) -> Option<&'static str> {
        match (self.state, self.stage(on)) {
            ("PanelScrutiny", "MayCall") => Some("chief-constable.removal-gate-lapse"),
            ("MayCall", _) => Some("chief-constable.removal-gate-notice"),
            _ => None,
        }
    }
}
