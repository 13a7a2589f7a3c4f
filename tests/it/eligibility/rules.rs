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

/// Each limb under the clause that the Act gives it.
#[test]
fn each_limb_stands_under_its_clause() {
    let limbs: &[(Limb, &Rule, &str)] = &[
        (Limb::UnderAge, &UNDER_AGE, "PRSRA 2011 s. 64(1)(a)"),
        (Limb::NotRegistered, &NOT_REGISTERED, "PRSRA 2011 s. 64(1)(b)"),
        (Limb::StandingElsewhere, &STANDING_ELSEWHERE, "PRSRA 2011 s. 64(3)"),
        (Limb::StandingForMayor, &STANDING_FOR_MAYOR, "PRSRA 2011 s. 64(3A)"),
        (Limb::CommissionerElsewhere, &COMMISSIONER_ELSEWHERE, "PRSRA 2011 s. 64(4)(a)"),
        (Limb::PoliceMayor, &POLICE_MAYOR, "PRSRA 2011 s. 64(4A)(a)"),
        (Limb::Constable, &CONSTABLE, "PRSRA 2011 s. 65(1)(a)"),
        (Limb::OtherForce, &OTHER_FORCE, "PRSRA 2011 s. 65(1)(b)"),
        (Limb::SpecialConstable, &SPECIAL_CONSTABLE, "PRSRA 2011 s. 65(1)(c)"),
        (Limb::ChiefOfficerStaff, &CHIEF_OFFICER_STAFF, "PRSRA 2011 s. 65(1)(d)"),
        (Limb::PoliceBodyStaff, &POLICE_BODY_STAFF, "PRSRA 2011 s. 65(1)(e)"),
        (Limb::MayorOfLondon, &MAYOR_OF_LONDON, "PRSRA 2011 s. 65(1)(f)"),
        (Limb::CommonCouncil, &COMMON_COUNCIL, "PRSRA 2011 s. 65(1)(g)"),
        (Limb::OversightBody, &OVERSIGHT_BODY, "PRSRA 2011 s. 65(1)(h)"),
        (Limb::PoliceControlled, &POLICE_CONTROLLED, "PRSRA 2011 s. 65(1)(i)"),
        (Limb::PoliceAuthority, &POLICE_AUTHORITY, "PRSRA 2011 s. 65(4)"),
        (Limb::Citizenship, &CITIZENSHIP, "PRSRA 2011 s. 66(1)"),
        (Limb::JudicialOffice, &JUDICIAL_OFFICE, "PRSRA 2011 s. 66(2)(a)"),
        (Limb::CivilService, &CIVIL_SERVICE, "PRSRA 2011 s. 66(2)(a)"),
        (Limb::ArmedForces, &ARMED_FORCES, "PRSRA 2011 s. 66(2)(a)"),
        (Limb::ForeignLegislature, &FOREIGN_LEGISLATURE, "PRSRA 2011 s. 66(2)(b)"),
        (Limb::Insolvency, &INSOLVENCY, "PRSRA 2011 s. 66(3)(a)"),
        (Limb::Conviction, &CONVICTED, "PRSRA 2011 s. 66(3)(c)"),
        (Limb::ElectoralPractice, &ELECTORAL_PRACTICE, "PRSRA 2011 s. 66(3)(d)"),
        (Limb::NorthernIrelandPractice, &NORTHERN_IRELAND_PRACTICE, "PRSRA 2011 s. 66(3)(e)"),
        (Limb::CouncilStaff, &COUNCIL_STAFF, "PRSRA 2011 s. 66(5)(a)"),
        (Limb::CouncilControlled, &COUNCIL_CONTROLLED, "PRSRA 2011 s. 66(5)(b)"),
        (Limb::FireAuthority, &FIRE_AUTHORITY, "PRSRA 2011 s. 66(11)"),
        (Limb::LondonFireCommissioner, &LONDON_FIRE_COMMISSIONER, "PRSRA 2011 s. 66(12)"),
        (Limb::CourtOrder, &COURT_ORDER, "Elections Act 2022 s. 30(2)"),
        (Limb::Legislature, &LEGISLATURE, "PRSRA 2011 s. 67"),
        (Limb::MayNotDeclare, &MAY_NOT_DECLARE, "PRSRA 2011 s. 70(5)"),
    ];
    assert!(limbs.iter().map(|(limb, ..)| *limb).eq(Limb::ALL.iter().copied()));
    for (limb, rule, clause) in limbs {
        assert_eq!(limb.rule(), *rule);
        assert_eq!(rule.id(), format!("eligibility.{limb}"));
        assert_eq!(rule.provisions()[0].to_string(), *clause);
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
