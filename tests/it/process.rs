//! What every process shares.

mod panel_time;

use pcc_rules::calendar::Deadline;
use pcc_rules::chief_constable::{self, removal};
use pcc_rules::commissioner::{ActingEvent, TenureEvent};
use pcc_rules::complaints::handling;
use pcc_rules::finance::reports as finance_reports;
use pcc_rules::panel::membership;
use pcc_rules::panel::scrutiny::{RequestEvent, ReviewEvent};
use pcc_rules::process::{Happening, Next, OnDefault};
use pcc_rules::staff::{confirmation, reports};
use pcc_rules::strategies::Sample;
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;
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

/// Each says something, and no two the same.
fn say_what_they_are(all: &[&dyn std::fmt::Display]) {
    let texts: std::collections::BTreeSet<String> = all.iter().map(ToString::to_string).collect();
    assert!(texts.len() == all.len() && !texts.contains(""), "{texts:?}");
}

/// One event of each kind that is drawn, and how many kinds there are.
fn events_say_what_they_are<E: Sample + Happening + std::fmt::Display + 'static>(kinds: usize) {
    let mut runner = TestRunner::deterministic();
    let strategy = pcc_rules::strategies::any::<E>();
    let mut drawn: std::collections::BTreeMap<&str, E> = std::collections::BTreeMap::new();
    for _ in 0..1_000 {
        let event = strategy.new_tree(&mut runner).unwrap().current();
        drawn.insert(event.name(), event);
    }
    let all: Vec<&dyn std::fmt::Display> =
        drawn.values().map(|event| event as &dyn std::fmt::Display).collect();
    assert_eq!(all.len(), kinds, "{:?}", drawn.keys());
    say_what_they_are(&all);
}

#[test]
fn events_and_stages_are_told_apart_in_words() {
    events_say_what_they_are::<chief_constable::Event>(12);
    events_say_what_they_are::<removal::Event>(22);
    events_say_what_they_are::<handling::Event>(34);
    events_say_what_they_are::<membership::Event>(23);
    events_say_what_they_are::<ReviewEvent>(15);
    {
        use chief_constable::Stage::*;
        say_what_they_are(&[&Vacant, &UnderReview, &Reported, &Vetoed, &VetoUnreported, &ProcessEnded]);
        say_what_they_are(&[&ReserveUnderReview, &ReserveOverdue, &ReserveReported, &ReserveEnded, &Filled]);
    }
    {
        use pcc_rules::panel::scrutiny::OccasionStage::*;
        say_what_they_are(&[&NobodyRequired, &Called, &Absent, &Answering, &Held]);
    }
    {
        use pcc_rules::panel::scrutiny::RequestStage::*;
        say_what_they_are(&[&NotRequired, &Open, &Due, &Optional, &Forbidden, &Supplied, &Withheld]);
    }
    {
        use pcc_rules::panel::scrutiny::ReviewStage::*;
        say_what_they_are(&[&NotSent, &WithPanel, &IssuedWithoutReport, &AwaitingResponse, &ResponseOverdue]);
        say_what_they_are(&[&Outstanding, &Done]);
    }
    {
        use membership::Stage::*;
        say_what_they_are(&[
            &Nominating,
            &InDefault,
            &WithSecretaryOfState,
            &CoOpting,
            &Complete,
            &OverNumber,
        ]);
    }
}

#[test]
fn outcomes_are_told_apart_in_words() {
    use pcc_rules::{chief_constable as chief, complaints};
    say_what_they_are(&[&chief::Veto::TakesEffect, &chief::Veto::NoEffect, &chief::Veto::AwaitsReport]);
    say_what_they_are(&[&chief::Eligibility::Eligible, &chief::Eligibility::NotEligible]);
    let [short, long] = [36, 60].map(|longest| chief::TermLength::TooLong { longest });
    say_what_they_are(&[&chief::TermLength::WithinLimit, &short, &long]);
    say_what_they_are(&[&complaints::Disapplication::May, &complaints::Disapplication::MayNot]);
    say_what_they_are(&[&complaints::Keeping::Done, &complaints::Keeping::NotDone]);
    let covered = complaints::Route::ALL.iter().map(|route| complaints::Covered::Covered(*route));
    let covered: Vec<complaints::Covered> = covered.chain([complaints::Covered::NotCovered]).collect();
    say_what_they_are(&covered.iter().map(|one| one as &dyn std::fmt::Display).collect::<Vec<_>>());
    {
        use complaints::Matter::*;
        say_what_they_are(&[&SeriousComplaint, &OtherComplaint, &ConductMatter, &Elsewhere, &Neither]);
    }
    {
        use complaints::Recording::*;
        say_what_they_are(&[&Record, &Notify, &NeedNotButTell, &NeedNot]);
    }
    {
        use complaints::Referral::*;
        let last_day = crate::day("2026-11-21");
        let timed = [InTime { last_day }, Due { last_day }, Excused { last_day }, Late { last_day }];
        for one in timed {
            assert!(one.to_string().contains("2026-11-21"), "{one}");
        }
        let [in_time, due, excused, late] = &timed;
        say_what_they_are(&[&NotRequired, in_time, due, excused, late]);
    }
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
