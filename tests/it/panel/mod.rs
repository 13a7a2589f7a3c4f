mod arrangements;
mod balance;
mod co_option;
mod composition;
mod decision;
mod delegation;
mod establishment;
mod every_case;
mod every_day;
mod every_panel;
mod functions;
mod information;
mod mayor;
mod meetings;
mod membership;
mod membership_steps;
mod opening;
mod powers;
mod procedure;
mod roster;
mod scrutiny;
mod seats;
mod voting;
mod words;

use pcc_rules::law::{Confidence, Place, Rule};

use crate::{day, eve};

/// The rule is law outside London from a day, not on the day before, and never in London.
fn outside_london_from(rule: &Rule, first: &str) {
    for place in [Place::England, Place::Wales] {
        assert!(rule.check_force(place, eve(first)).is_err(), "{} before {first}", rule.id());
        assert!(rule.check_force(place, day(first)).is_ok(), "{} on {first}", rule.id());
    }
    for place in [Place::Metropolitan, Place::City] {
        assert!(rule.check_force(place, day("2026-11-22")).is_err(), "{} in London", rule.id());
    }
}

/// As [`outside_london_from`], in one of the two nations alone.
fn one_nation_from(rule: &Rule, place: Place, first: &str) {
    let other = if place == Place::England { Place::Wales } else { Place::England };
    assert!(rule.check_force(place, eve(first)).is_err(), "{} before {first}", rule.id());
    assert!(rule.check_force(place, day(first)).is_ok(), "{} on {first}", rule.id());
    for elsewhere in [other, Place::Metropolitan, Place::City] {
        assert!(rule.check_force(elsewhere, day("2026-11-22")).is_err(), "{} elsewhere", rule.id());
    }
}

/// The first provision of a rule.
fn key(rule: &Rule) -> String {
    rule.provisions()[0].key().to_string()
}

/// What the crate infers or could not confirm is marked so, and nothing else is.
#[test]
fn readings_are_marked_as_readings() {
    use pcc_rules::panel;
    let inferred: Vec<_> = panel::RULES
        .iter()
        .filter(|rule| rule.confidence() == Confidence::Inferred)
        .map(|rule| rule.id())
        .collect();
    assert_eq!(
        inferred,
        [
            "panel.resolution-at-most-twenty",
            "panel.vacancies-drop-out",
            "panel.counts-persons-once",
            "panel.scrutinises-commissioner",
            "panel.not-special",
            "panel.majority",
            "panel.casting-vote",
            "panel.quorum",
            "panel.nominees-counted",
        ]
    );
    let secondary: Vec<_> = panel::RULES
        .iter()
        .filter(|rule| rule.confidence() == Confidence::Secondary)
        .map(|rule| rule.id())
        .collect();
    assert_eq!(
        secondary,
        ["panel.meetings-open", "panel.notice-england", "panel.notice-wales", "panel.remote-meetings"]
    );
}

/// Every rule is listed once.
#[test]
fn every_rule_is_listed_once() {
    let mut ids: Vec<_> = pcc_rules::panel::RULES.iter().map(|rule| rule.id()).collect();
    ids.sort_unstable();
    let all = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), all);
}

/// Each facts struct read from the text a document would hold, and written back the same.
#[test]
fn facts_are_read_and_written_alike() {
    use pcc_rules::panel;

    fn check<T: serde::Serialize + serde::de::DeserializeOwned>(text: &str) {
        let facts: T = serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(serde_json::to_string(&facts).unwrap(), text);
        // A name that is not a fact's is an error, not an unknown fact.
        assert!(serde_json::from_str::<T>(r#"{"no-such-fact":true}"#).is_err());
    }

    check::<panel::NumbersFacts>(
        r#"{"area":"durham","councils":2,"appointed":10,"co-opted":2,"resolution":null,"agreed":false}"#,
    );
    check::<panel::NumbersFacts>(r#"{"councils":3,"resolution":3}"#);
    check::<panel::RosterFacts>(
        r#"{"area":"essex","members":[{"seat":"appointed","roles":["council-member"]},{"seat":"co-opted","roles":[]}]}"#,
    );
    check::<panel::CoOptionFacts>(
        r#"{"area":"kent","roles":["council-member"],"co-opted":{"council-members":0,"others":2},"vote":{"members":12,"in-favour":12}}"#,
    );
    check::<panel::MayorFacts>(
        r#"{"area":"leicestershire","has-mayor":true,"on-panel":false,"declined":false,"nominated":true}"#,
    );
    check::<panel::BalanceFacts>(
        r#"{"area":"surrey","balanced":true,"skilled":true,"more-would-help":null,"has-more":false,"fire-considered":false}"#,
    );
    check::<panel::ArrangementsFacts>(
        r#"{"area":"cumbria","councils":2,"provisions":["co-option","costs"]}"#,
    );
    check::<panel::InformationFacts>(
        r#"{"area":"suffolk","reasonably-required":true,"harms":["safety"],"prohibited":false}"#,
    );
    check::<panel::SupportFacts>(r#"{"supportive":true}"#);
    check::<panel::PlanReviewFacts>(r#"{"reviewed":true,"reported":true}"#);
    check::<panel::AnnualReportFacts>(
        r#"{"meeting":"public","prompt":true,"questioned":true,"reviewed":true,"reported":true}"#,
    );
    check::<panel::PublicationFacts>(r#"{"area":"gwent","published":true,"copied":false}"#);
    check::<panel::ProcedureFacts>(r#"{"rules":["chair-appointment","chair-removal"]}"#);
    check::<panel::ProcedureFacts>(r#"{"rules":null}"#);
    check::<panel::DecisionFacts>(
        r#"{"area":"gwent","method":"silent","division":{"in-favour":5,"against":5},"casting-vote":"in-favour"}"#,
    );
    check::<panel::QuorumFacts>(r#"{"quorum":null,"present":7}"#);
}
