//! What every process shares.

mod panel_time;

use pcc_rules::calendar::Deadline;
use pcc_rules::chief_constable::removal;
use pcc_rules::commissioner::{ActingEvent, TenureEvent};
use pcc_rules::complaints::handling;
use pcc_rules::finance::reports as finance_reports;
use pcc_rules::panel::scrutiny::{RequestEvent, ReviewEvent};
use pcc_rules::process::{Next, OnDefault};
use pcc_rules::staff::{confirmation, reports};
use serde::de::DeserializeOwned;

/// Acts as the models write them down, in order: who must or may, under which rule, by when, and what follows if not.
pub(crate) fn acts(next: &[Next]) -> Vec<String> {
    let one = |next: &Next| {
        let verb = if next.is_duty() { "must" } else { "may" };
        let by = match next.by {
            Deadline::NoneStated => String::new(),
            Deadline::By { day } => format!(" by {day}"),
            Deadline::AsSoonAsPracticable { after } => format!(" soon after {after}"),
            Deadline::Forthwith { after } => format!(" forthwith after {after}"),
            Deadline::Reasonable => " in reasonable time".to_owned(),
        };
        let under = next.timed_by.map_or(String::new(), |rule| format!(" under {}", rule.id()));
        let default = match next.on_default {
            OnDefault::NoLimit => String::new(),
            OnDefault::Provided(rule) => format!(" else {}", rule.id()),
            OnDefault::NoRule(gap) => format!(" else? {}", gap.provisions[0].key()),
        };
        format!("{} {verb} {}{by}{under}{default}", next.who(), next.rule.id())
    };
    let mut all: Vec<String> = next.iter().map(one).collect();
    all.sort();
    all
}

fn swallows_nothing<T: DeserializeOwned>(kinds: &[&str]) {
    for kind in kinds {
        let with = |more: &str| serde_json::from_str::<T>(&format!(r#"{{"kind":"{kind}"{more}}}"#)).err();
        assert!(with("").is_none(), "{kind}");
        let error = with(r#","extra":1"#).map(|error| error.to_string()).unwrap_or_default();
        assert!(error.contains("unknown field `extra`"), "{kind}: {error}");
    }
}

/// A misspelt or extra field is an error in events without fields of their own too.
#[test]
fn no_event_without_fields_swallows_one() {
    swallows_nothing::<removal::Event>(&["suspended", "views-obtained", "blocked", "called-on", "declared"]);
    swallows_nothing::<reports::Event>(&["considered", "step-taken"]);
    swallows_nothing::<handling::Event>(&[
        "notified",
        "recorded",
        "called-in",
        "referred",
        "withdrawn",
        "told",
    ]);
    swallows_nothing::<ReviewEvent>(&["produced", "sent", "published", "copied", "responded", "issued"]);
    swallows_nothing::<RequestEvent>(&["required", "supplied", "withheld"]);
    swallows_nothing::<confirmation::Event>(&["heard", "vetoed", "left", "polled-at-ordinary", "declared"]);
    swallows_nothing::<ActingEvent>(&["fell-vacant", "incapacitated", "winner-died"]);
    swallows_nothing::<finance_reports::Event>(&["auditor-told", "conduct-pursued"]);
    swallows_nothing::<TenureEvent>(&["suspension-lifted", "disqualified", "resigned", "died", "accepted"]);
}
