//! Times of publication as plain lists and day-by-day counts: no code shared with the crate.

use chrono::{Datelike, NaiveDate};

/// Part 2 of the Schedule as one list of words: what starts the time of each item.
pub(crate) fn starts(item: &str, trigger: &str) -> bool {
    let para_9 = [
        "office-holder-names",
        "office-holder-addresses",
        "office-holder-salaries",
        "senior-employees",
        "premises",
        "conduct-policy",
        "decision-policy",
        "records-policy",
        "disclosure-policy",
        "custody-visiting",
    ];
    let para_12 = ["staff-number", "staff-proportions", "staff-structure", "borrowed-staff"];
    let para_15 = ["register-of-interests", "gift-register"];
    let para_10 = ["budget", "precept", "revenue", "proposed-spending", "investment-strategy"];
    let para_13 = ["office-holder-allowances", "travel", "small-contracts", "custody-visitors"];
    let para_16 = [
        "contracts",
        "tenders",
        "public-meetings",
        "meeting-papers",
        "minutes",
        "decisions",
        "partnership-reports",
    ];
    let para_16a = ["priorities-contribution", "priorities-applicable"];
    let para_16bc = [
        "inspection-report",
        "inspection-summary",
        "complaint-data",
        "complaint-statistics",
        "complaint-report",
    ];
    match trigger {
        "ordinary-election" | "by-election" => {
            para_9.contains(&item) || para_12.contains(&item) || para_15.contains(&item)
        }
        "change" => para_15.contains(&item),
        "year-begins" => para_10.contains(&item),
        "year-ends" => item == "complaint-count",
        "quarter-ends" => para_13.contains(&item),
        "month-ends" => ["grants", "expenditure"].contains(&item),
        "available" => para_16.contains(&item),
        "plan-issued" => para_16a.contains(&item),
        "published" => para_16a.contains(&item) || para_16bc.contains(&item),
        _ => false,
    }
}

/// The last day for it, if there is one, counted a day at a time.
pub(crate) fn last_day(trigger: &str, on: NaiveDate) -> Option<NaiveDate> {
    match trigger {
        "plan-issued" => Some(on),
        "year-begins" => on.pred_opt(),
        "published" => {
            // Up to, and not on, the day of the same number; in a month too short, its last day.
            let mut last = on;
            loop {
                let next = last.succ_opt()?;
                let same_number = next.day() == on.day();
                let month_over = next.month() != last.month() && last.month() != on.month();
                if same_number || month_over {
                    return Some(last);
                }
                last = next;
            }
        }
        _ => None,
    }
}
