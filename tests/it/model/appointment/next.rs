//! Who acts next in an appointment, paragraph by paragraph.

use chrono::NaiveDate;

use super::Plain;

const RESERVE_OVERDUE: &str = " else? uksi/2012/2271/regulation/10/1";
const VETO_UNREPORTED: &str = " else? ukpga/2011/13/schedule/8/paragraph/2/3";

fn chief(rest: &str) -> String {
    let (who, rule) = rest.split_once(": ").unwrap();
    format!("{who} chief-constable.{rule}")
}

impl Plain {
    pub(crate) fn due(&self, on: NaiveDate) -> Option<NaiveDate> {
        let reviewing = |one: &super::Proposed| !one.withdrawn && !one.veto_reported && !one.recommended;
        if self.filled || !self.proposed.as_ref().is_some_and(reviewing) { None } else { self.time.due(on) }
    }

    pub(crate) fn next(&self, on: NaiveDate) -> Vec<String> {
        let stage = self.stage(on);
        let act = self.time.acts(on);
        let in_three_weeks = |who: &str, rule: &str, under: &str, default: &str| {
            let [rule, under] = [rule, under].map(|rule| format!("chief-constable.{rule}"));
            act(who, &rule, &under, default)
        };
        let lapses = " else chief-constable.process-lapses";
        let proposed = self.proposed.as_ref();
        let mut next = match stage {
            // Paragraph 3(1).
            "Vacant" => vec![chief("commissioner must: notify")],
            // Paragraphs 4(2), (3), (6), 5(1), (2), (5) and 6(1).
            "UnderReview" => {
                let mut acts = Vec::new();
                if proposed.is_some_and(|one| !one.heard) {
                    acts.push(in_three_weeks("panel must", "hearing", "report-in-time", lapses));
                }
                if proposed.is_some_and(|one| one.veto_carried) {
                    acts.push(in_three_weeks(
                        "panel must",
                        "veto-reported",
                        "report-in-time",
                        VETO_UNREPORTED,
                    ));
                } else {
                    acts.push(in_three_weeks("panel must", "review", "report-in-time", lapses));
                    acts.push(in_three_weeks("panel must", "report", "report-in-time", lapses));
                    acts.push(in_three_weeks("panel may", "veto", "veto-in-time", ""));
                }
                acts
            }
            // Paragraph 7(2), (3).
            "Reported" => vec![chief("commissioner must: decide")],
            // Regulation 9(1); the report of a veto of somebody who withdrew is still owed while there is time for certain.
            "Vetoed" => {
                let owed = proposed.is_some_and(|one| {
                    one.withdrawn && one.veto_carried && !one.veto_reported && !one.reserve
                });
                let report = in_three_weeks("panel must", "veto-reported", "report-in-time", VETO_UNREPORTED);
                let still = owed && !self.rests_on_a_reading(on);
                still.then_some(report).into_iter().chain([chief("commissioner must: reserve")]).collect()
            }
            "VetoUnreported" => vec![format!("{}{VETO_UNREPORTED}", chief("commissioner must: reserve"))],
            // Paragraph 2(1)(b): the process has ended.
            "ProcessEnded" => vec![chief("commissioner may: appoints")],
            // Regulation 10(1), (2).
            "ReserveUnderReview" | "ReserveOverdue" => {
                let mut rules = vec!["reserve-report"];
                rules.extend(proposed.is_some_and(|one| !one.heard).then_some("reserve-hearing"));
                let act = |rule: &str| match stage {
                    "ReserveOverdue" => format!("panel must chief-constable.{rule}"),
                    _ => in_three_weeks("panel must", rule, "reserve-report", RESERVE_OVERDUE),
                };
                rules.into_iter().map(act).collect()
            }
            // Regulation 11.
            "ReserveReported" => vec![chief("commissioner must: reserve-decide")],
            // Regulation 12(2).
            "ReserveEnded" => vec![chief("commissioner may: reserve-then")],
            "Filled" => Vec::new(),
            other => panic!("no stage: {other}"),
        };
        // Paragraph 4(7); regulation 10(4).
        next.extend(self.unpublished.then(|| chief("panel must: publish-report")));
        next.extend(self.unpublished_reserve.then(|| chief("panel must: reserve-publish")));
        next.sort();
        next
    }
}

impl Plain {
    fn current(&self) -> Option<&super::Proposed> {
        let open = |one: &&super::Proposed| !one.withdrawn && !one.veto_reported && !self.filled;
        self.proposed.as_ref().filter(open)
    }

    /// Whoever was proposed last, until withdrawn, vetoed or appointed.
    pub(crate) fn candidate(&self) -> Option<u64> {
        self.current().map(|one| one.candidate)
    }

    /// Against whom the veto was used in this vacancy.
    pub(crate) fn vetoed(&self) -> Option<u64> {
        self.vetoed
    }

    /// What has ended the process of the last candidate: paragraph 2(3) or (4), or regulation 12(1).
    pub(crate) fn ended_under(&self, on: NaiveDate) -> Option<&'static str> {
        let one = self.current()?;
        match (one.told, one.reserve, self.stage(on)) {
            (true, true, _) => Some("chief-constable.reserve-ends"),
            (true, false, _) => Some("chief-constable.decide"),
            (false, _, "ProcessEnded" | "VetoUnreported") => Some("chief-constable.process-lapses"),
            _ => None,
        }
    }
}
