//! The main job: the facts of whole offices, read, assessed and told.

mod bad_input;
mod four_offices;

use pcc_rules::office::{Office, Verdict, assess};
use pcc_rules::strategies::any;
use pcc_rules::{CATALOGUE, Fact};
use proptest::prelude::*;
use serde_json::Value;

use crate::day;

/// Reads an office; an error comes with the path of the field.
pub(crate) fn read(json: &str) -> Result<Office, String> {
    let mut reader = serde_json::Deserializer::from_str(json);
    serde_path_to_error::deserialize(&mut reader)
        .map_err(|error| format!("{}: {}", error.path(), error.inner()))
}

/// An office of which nothing is known is asked everything and answers nothing it does not know.
#[test]
fn an_office_of_which_nothing_is_known_breaks_no_rule() {
    let office = Office::default();
    let assessment = assess(&office, day("2024-05-09"));
    for verdict in [Verdict::Met, Verdict::NotMet, Verdict::Warning, Verdict::Stated] {
        assert_eq!(assessment.with(verdict).count(), 0, "{verdict}");
    }
    assert!(assessment.with(Verdict::NeedsFacts).count() > 30);
}

/// On a day before any of it was law, everything that turns on the area is out of force there.
#[test]
fn before_the_act_nothing_is_in_force() {
    let office = Office { area: Fact::Known("kent".parse().unwrap()), ..Office::default() }.sited().unwrap();
    let assessment = assess(&office, day("2011-11-01"));
    let in_force: Vec<&str> = assessment
        .findings
        .iter()
        .filter(|finding| finding.verdict() != Verdict::OutOfForce)
        .map(|finding| finding.rule.id())
        .collect();
    // The two duties of chief officers that began everywhere in January 2012 are not law yet either; what is left
    // does not rest on the 2011 Act.
    assert_eq!(in_force, Vec::<&str>::new());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any office on any day: findings in the order of the subjects, each under a rule of the catalogue, each open one
    /// with no standing of its own, and the JSON says the same as the values.
    #[test]
    fn any_office_is_assessed_on_any_day(office in any::<Office>(), on in any::<chrono::NaiveDate>()) {
        let assessment = assess(&office, on);
        let topics: Vec<_> = assessment.findings.iter().map(|finding| finding.rule.topic()).collect();
        prop_assert!(topics.is_sorted(), "ordered by subject");
        let json = serde_json::to_value(&assessment).unwrap();
        let findings = json["findings"].as_array().unwrap();
        prop_assert_eq!(findings.len(), assessment.findings.len());
        for (finding, json) in assessment.findings.iter().zip(findings) {
            prop_assert!(CATALOGUE.find(finding.rule.id()).is_some());
            prop_assert_eq!(&json["outcome"], finding.verdict().as_str());
            prop_assert_eq!(&json["rule"], finding.rule.id());
            let needs: Vec<&str> = finding.needs().names().collect();
            prop_assert_eq!(json["needs"].as_array().unwrap().len(), needs.len());
            prop_assert_eq!(finding.verdict() == Verdict::NeedsFacts, finding.answer.is_err() && !needs.is_empty() && json["outcome"] == "needs-facts");
            for key in ["statement", "topic", "citations", "binding", "confidence", "grounds", "detail"] {
                prop_assert!(json.get(key).is_some_and(|value| *value != Value::Null), "`{key}` is told");
            }
        }
    }

    /// An office written and read back is the same office.
    #[test]
    fn an_office_survives_json(office in any::<Office>()) {
        let json = serde_json::to_string(&office).unwrap();
        prop_assert_eq!(read(&json), Ok(office));
    }
}

/// The scrutiny of a precept and the appointment of a chief constable are told where they stand, with what is next.
#[test]
fn processes_under_way_are_assessed() {
    let office = read(
        r#"{"office":"o","source":"s","area":"norfolk",
        "scrutinies":[{"area":"norfolk","year":2026,"kind":"policing","events":[
            {"on":"2026-01-30","event":{"kind":"proposed","precept":"278.01"}}]}],
        "appointment":{"area":"norfolk","events":[{"on":"2026-01-30","event":{"kind":"polled","poll":"by-election"}}]}}"#,
    )
    .unwrap();
    let assessment = assess(&office, day("2026-02-02"));
    let due: Vec<_> = assessment
        .on(pcc_rules::law::Topic::Precept)
        .filter_map(|finding| finding.due().and_then(|due| due.last_day()))
        .collect();
    assert!(!due.is_empty() && due.iter().all(|day| *day == crate::day("2026-02-08")), "{due:?}");
    assert!(assessment.on(pcc_rules::law::Topic::ChiefConstable).count() >= 2);
    assert!(read(r#"{"office":"o","source":"s","area":"kent","scrutinies":[{"area":"norfolk","year":2026,"kind":"policing","events":[]}]}"#)
        .unwrap_err()
        .contains("`scrutinies` is about `norfolk`, but the office is of `kent`"));
}

/// A complaint found serious is told as referable, due the day after and overdue from the day after that.
#[test]
fn a_complaint_under_way_is_assessed() {
    let office = read(
        r#"{"office":"o","source":"s","area":"norfolk","complaints":{"cases":[
        {"area":"norfolk","about":"commissioner","what":"complaint","events":[
            {"on":"2026-11-19","event":{"kind":"received","by":"panel"}},
            {"on":"2026-11-20","event":{"kind":"found-serious"}}]}]}}"#,
    )
    .unwrap();
    for (on, verdict) in [("2026-11-21", Verdict::Stated), ("2026-11-22", Verdict::NotMet)] {
        let assessment = assess(&office, day(on));
        let case = assessment.findings.iter().find(|finding| finding.about == Some("commissioner")).unwrap();
        assert_eq!(case.verdict(), verdict, "{on}");
        let due = assessment.on(pcc_rules::law::Topic::Complaints).find_map(pcc_rules::office::Finding::due);
        assert_eq!(due.and_then(|due| due.last_day()), Some(day("2026-11-21")));
    }
    assert!(office.check_by(day("2026-11-20")).is_ok());
    assert!(office.check_by(day("2026-11-19")).unwrap_err().to_string().contains("complaints.cases.events"));
}
