//! The clauses and days of the rules beside the limbs, and the files of candidates.

use pcc_rules::eligibility::*;
use pcc_rules::law::{Place, Rule};

use crate::{day, eve};

#[test]
fn each_rule_stands_under_its_clause_from_its_day() {
    let both = &[Place::England, Place::Wales][..];
    let rules: &[(&Rule, &str, &[Place], &str)] = &[
        (&ELIGIBLE, "PRSRA 2011 s. 64", both, "2012-04-25"),
        (&WELSH_REGISTER, "PRSRA 2011 s. 64(1B)", &[Place::Wales], "2018-04-01"),
        (&UNION_CITIZENS_QUALIFY, "PRSRA 2011 s. 68(2)(c)", both, "2023-11-01"),
        (&HOLDERS_SAVED, "Elections Act 2022 Sch. 8 para. 12", both, "2024-05-07"),
        (&DEPUTY_MAY_STAND, "PRSRA 2011 s. 65(1A)", both, "2017-04-03"),
        (&ACTS_VALID, "PRSRA 2011 s. 69", both, "2012-04-25"),
        (&DECLARED_BEFORE, "PRSRA 2011 s. 70(3)", both, "2012-04-25"),
        (&PETITION, "PRSRA 2011 s. 71(3)", both, "2012-04-25"),
        (&RESPONDENT, "PRSRA 2011 s. 71(5)(a)", both, "2012-04-25"),
        (&SECURITY, "PRSRA 2011 s. 71(5)(b)", both, "2012-04-25"),
        (&COURT_IS_FINAL, "PRSRA 2011 s. 71(7)", both, "2012-04-25"),
    ];
    for (rule, clause, places, from) in rules {
        assert_eq!(rule.provisions()[0].to_string(), *clause);
        for place in Place::ALL {
            assert_eq!(rule.check_force(place, day(from)).is_ok(), places.contains(&place), "{clause}");
            assert!(rule.check_force(place, eve(from)).is_err(), "{clause}");
        }
    }
}

/// Each limb under a clause of its own.
#[test]
fn each_limb_has_its_own_clause() {
    let mut seen = std::collections::BTreeSet::new();
    for limb in Limb::ALL.iter().copied() {
        let clauses: Vec<String> = limb.rule().provisions().iter().map(|one| one.to_string()).collect();
        assert!(seen.insert(clauses.join("; ")), "{limb}");
        assert_eq!(limb.rule().id(), format!("eligibility.{limb}"));
    }
}

/// The examples read, survive, and say what they are named for.
#[test]
fn the_files_of_candidates_read() {
    for (file, on, expected) in [
        ("old-conviction", "2021-05-06", "Ok(Disqualified)"),
        ("deputy-in-gwent", "2024-04-05", "these facts are still needed: insolvency"),
    ] {
        let path = format!("{}/examples/candidates/{file}.json", env!("CARGO_MANIFEST_DIR"));
        let value: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        assert_eq!(value["law-on"], on);
        let facts: CandidateFacts = serde_json::from_value(value["facts"].clone()).unwrap();
        assert_eq!(serde_json::to_value(&facts).unwrap(), value["facts"]);
        let answer = pcc_rules::Question::answer(&facts, day(on));
        let told = answer.map_or_else(|open| open.to_string(), |outcome| format!("Ok({outcome:?})"));
        assert_eq!(told, expected);
    }
    for wrong in [
        r#"{"stages": "poll"}"#,
        r#"{"citizenship": ["british", "british"]}"#,
        r#"{"police-posts": ["sheriff"]}"#,
        r#"{"born": "1970-02-30"}"#,
        r#"{"convictions": [{"convicted-in": "united-kingdom", "maximum": {"kind": "life"}}]}"#,
        r#"{"convictions": [{"convicted-in": "united-kingdom", "maximum": {"kind": "life"}, "finality": {"kind": "open", "on": "2020-01-01"}}]}"#,
    ] {
        assert!(serde_json::from_str::<CandidateFacts>(wrong).is_err(), "{wrong}");
    }
}
