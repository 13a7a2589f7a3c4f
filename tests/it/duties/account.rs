use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::duties::{
    self, AccountFacts, Evidence, Limb, Limbs, Mechanism, Mechanisms, MechanismsFacts, MechanismsInUse,
    Record, limbs,
};
use pcc_rules::law::{Actor, Confidence, OutOfForce, Place};
use pcc_rules::reasoning::{Finding, Outcome as _, Standing, Unsettled};
use pcc_rules::{Answer, Fact, Question};

use super::{LONDON_THEN_ELSEWHERE, starts};
use crate::{day, eve, finding};

fn record(on: &str, mechanism: Mechanism, limbs: impl IntoIterator<Item = Limb>) -> Record {
    Record { on: day(on), mechanism, limbs: Limbs::from_iter(limbs) }
}

fn ask(area: Area, limb: Limb, records: &[Record], law_on: NaiveDate) -> Answer<Evidence> {
    AccountFacts { area: Fact::Known(area), limb: Fact::Known(limb), records: Fact::Known(records.to_vec()) }
        .answer(law_on)
}

fn is_judgement(answer: &Answer<Evidence>) -> bool {
    matches!(answer, Err(Unsettled::ForJudgement { judgement, needs })
        if judgement.decider == Actor::Commissioner
            && judgement.question.starts_with("no evidence is recorded; whether the chief constable is held")
            && needs.is_empty())
}

/// Three records on value for money, one of them of a later day, and one on something else.
#[test]
fn prsra_s1_8_evidence_counts_the_records_of_the_limb_to_the_day() {
    let records = [
        record("2023-02-20", Mechanism::FormalReport, [Limb::ValueForMoney, Limb::Plan]),
        record("2022-06-14", Mechanism::PublicMeeting, [Limb::ValueForMoney]),
        record("2023-03-01", Mechanism::Committee, [Limb::Equality]),
        record("2023-04-01", Mechanism::ForceMeeting, [Limb::ValueForMoney]),
    ];
    let expected = |records, latest, mechanisms: &[Mechanism]| {
        Ok(Evidence {
            limb: Limb::ValueForMoney,
            records,
            latest: day(latest),
            mechanisms: mechanisms.iter().copied().collect(),
        })
    };
    let on = |law_on| ask(Area::Bedfordshire, Limb::ValueForMoney, &records, law_on);
    let two = [Mechanism::PublicMeeting, Mechanism::FormalReport];
    assert_eq!(on(eve("2023-04-01")), expected(2, "2023-02-20", &two));
    let three = [Mechanism::PublicMeeting, Mechanism::FormalReport, Mechanism::ForceMeeting];
    assert_eq!(on(day("2023-04-01")), expected(3, "2023-04-01", &three));
    assert_eq!(on(day("2022-06-14")), expected(1, "2022-06-14", &[Mechanism::PublicMeeting]));
    assert!(is_judgement(&on(eve("2022-06-14"))));
}

/// The Act fixes no method: each mechanism alone is evidence on each limb.
#[test]
fn prsra_s1_7_every_mechanism_serves_every_limb() {
    for &limb in Limb::ALL {
        for &mechanism in Mechanism::ALL {
            let records = [record("2022-06-14", mechanism, [limb])];
            let found = ask(Area::Kent, limb, &records, day("2022-06-14"));
            assert_eq!(found.map(|found| found.mechanisms), Ok(Mechanisms::from_iter([mechanism])));
        }
    }
}

/// No record, and records of every other limb alone, leave the question to the commissioner, in words of the limb.
#[test]
fn prsra_s1_8_without_evidence_it_is_for_the_commissioner_and_never_a_breach() {
    let mut questions = Vec::new();
    for &limb in Limb::ALL {
        let others = Limbs::all().without(Limbs::from_iter([limb]));
        let others = [Record { on: day("2022-06-14"), mechanism: Mechanism::PublicMeeting, limbs: others }];
        let none = ask(Area::Kent, limb, &[], day("2024-05-09"));
        assert!(is_judgement(&none), "{limb}");
        assert_eq!(ask(Area::Kent, limb, &others, day("2024-05-09")), none);
        let Err(Unsettled::ForJudgement { judgement, .. }) = none else { panic!("{limb}") };
        let matter = limb.rule().statement().strip_prefix("the chief constable is ").unwrap();
        assert!(judgement.question.ends_with(matter));
        questions.push(judgement.question);
    }
    questions.sort_unstable();
    questions.dedup();
    assert_eq!(questions.len(), 9);
}

/// A record that covers no limb is evidence on none.
#[test]
fn prsra_s1_8_a_record_of_other_functions_is_no_evidence_on_a_limb() {
    let records = [record("2022-06-14", Mechanism::PublicMeeting, [])];
    assert!(is_judgement(&ask(Area::Kent, Limb::Plan, &records, day("2024-05-09"))));
}

/// Complaints discussed on 31 January 2020 were not discussed under limb (ca), which starts the day after.
#[test]
fn prsra_s1_8_a_record_from_before_the_limb_does_not_count() {
    let asked = day("2024-05-09");
    for (area, limb, first) in [
        (Area::Kent, Limb::Complaints, "2020-02-01"),
        (Area::Kent, Limb::Plan, "2012-11-22"),
        (Area::Metropolitan, Limb::Plan, "2012-01-16"),
        (Area::Metropolitan, Limb::StrategicPolicingRequirement, "2012-01-16"),
    ] {
        let held = |on| [Record { on, mechanism: Mechanism::Committee, limbs: Limbs::from_iter([limb]) }];
        assert!(is_judgement(&ask(area, limb, &held(eve(first)), asked)), "{limb}");
        assert_eq!(ask(area, limb, &held(day(first)), asked).map(|found| found.latest), Ok(day(first)));
    }
}

/// Whether there is evidence or none, the limb itself stays for judgement, and the outcome is a statement.
#[test]
fn prsra_s1_8_evidence_is_stated_and_not_held_against_a_measure() {
    let facts = AccountFacts {
        area: Fact::Known(Area::Durham),
        records: Fact::Known(vec![record(
            "2021-03-01",
            Mechanism::MinutedPrivateMeeting,
            [Limb::Engagement],
        )]),
        ..AccountFacts::default()
    }
    .about(Limb::Engagement);
    let d = facts.determine(day("2021-03-31"));
    assert_eq!(finding(d.grounds(), &duties::ACCOUNT_ENGAGEMENT), Some(Finding::ForJudgement));
    assert_eq!(d.settled().unwrap().standing(), Standing::Stated);
    let text = d.to_string();
    assert!(text.starts_with(
        "1 record on limb (e), the latest of 2021-03-01, by minuted-private-meeting; \
         whether that is enough is for the commissioner to judge"
    ));
    assert!(text.contains("[PRSRA 2011 s. 1(8)(e); PRSRA 2011 s. 3(8)(e); PRSRA 2011 s. 34]"));
    let none = facts.about(Limb::Plan).determine(day("2021-03-31"));
    assert_eq!(finding(none.grounds(), &duties::ACCOUNT_PLAN), Some(Finding::ForJudgement));
    assert!(none.to_string().starts_with(
        "for the commissioner to judge: no evidence is recorded; whether the chief constable is held to account \
         for having regard to the police and crime plan"
    ));
}

#[test]
fn out_of_force_limbs_ask_for_no_facts() {
    let out = |area, limb, date: &str| {
        AccountFacts { area: Fact::Known(area), ..AccountFacts::default() }.about(limb).answer(day(date))
    };
    let never = Err(Unsettled::OutOfForce(OutOfForce::DoesNotExtend));
    assert_eq!(out(Area::SouthWales, Limb::Children, "2024-05-09"), never);
    assert_eq!(out(Area::CityOfLondon, Limb::Plan, "2024-05-09"), never);
    let not_yet = Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2020-02-01") }));
    assert_eq!(out(Area::Kent, Limb::Complaints, "2020-01-31"), not_yet);
    // The twin of the next county is asked for its records.
    let open = out(Area::Kent, Limb::Children, "2024-05-09").unwrap_err();
    assert!(open.needs().names().eq(["records"]));
}

#[test]
fn unknown_records_are_needed_and_an_empty_list_is_not_unknown() {
    let law_on = day("2024-05-09");
    let nothing = AccountFacts::default();
    assert!(nothing.determine(law_on).needs().names().eq(["area"]));
    let kent = AccountFacts { area: Fact::Known(Area::Kent), ..nothing };
    assert!(kent.determine(law_on).needs().names().eq(["limb", "records"]));
    assert!(kent.clone().about(Limb::Plan).determine(law_on).needs().names().eq(["records"]));
    let empty = AccountFacts { records: Fact::Known(Vec::new()), ..kent };
    assert!(empty.determine(law_on).needs().names().eq(["limb"]));
    assert!(is_judgement(&empty.about(Limb::Plan).answer(law_on)));
}

/// The answer from a long list is that of an independent count.
#[test]
fn a_million_repeated_records_are_counted() {
    let one = record("2022-06-14", Mechanism::InformalMeeting, [Limb::Plan]);
    let facts = AccountFacts {
        area: Fact::Known(Area::Kent),
        records: Fact::Known(vec![one; 1_000_000]),
        ..AccountFacts::default()
    };
    assert_eq!(facts.about(Limb::Plan).answer(day("2024-05-09")).map(|found| found.records), Ok(1_000_000));
}

/// The whole of a small domain, against plain booleans: every place, limb, record day and day asked about.
#[test]
fn evidence_agrees_with_a_plain_model() {
    let days =
        ["2012-01-16", "2012-04-24", "2012-04-25", "2012-11-22", "2020-01-31", "2020-02-01", "2024-05-09"];
    let areas = [Area::Kent, Area::Gwent, Area::Metropolitan, Area::CityOfLondon];
    let in_force = |area: Area, limb: Limb, on: NaiveDate| {
        let list = match area.place() {
            Place::City => return false,
            Place::Metropolitan => "2012-01-16",
            Place::England | Place::Wales => "2012-11-22",
        };
        let later = match limb {
            Limb::Complaints => "2020-02-01",
            Limb::Children if area.place() == Place::Wales => return false,
            _ => "2012-01-16",
        };
        on >= day(list) && on >= day(later)
    };
    for area in areas {
        for &limb in Limb::ALL {
            for held in days {
                for asked in days {
                    let records = [record(held, Mechanism::Committee, [limb])];
                    let answer = ask(area, limb, &records, day(asked));
                    let counts = in_force(area, limb, day(asked))
                        && in_force(area, limb, day(held))
                        && day(held) <= day(asked);
                    assert_eq!(answer.is_ok(), counts, "{area} {limb} {held} {asked}");
                    assert_eq!(
                        matches!(answer, Err(Unsettled::OutOfForce(_))),
                        !in_force(area, limb, day(asked))
                    );
                    assert_eq!(
                        limbs(area.place(), day(asked)).is_ok_and(|limbs| limbs.contains(limb)),
                        in_force(area, limb, day(asked))
                    );
                }
            }
        }
    }
}

fn in_use(area: Area, mechanisms: impl IntoIterator<Item = Mechanism>) -> MechanismsFacts {
    MechanismsFacts { area: Fact::Known(area), mechanisms: Fact::Known(mechanisms.into_iter().collect()) }
}

/// Bedfordshire 2022-23: recorded one-to-ones, a board, formal reports, the Joint Audit Committee, informal meetings.
/// Durham 2021: the Executive Board, scrutiny panels and the audit committee, visits and the force's own meetings.
#[test]
fn prsra_s1_7_offices_say_which_mechanisms_they_use() {
    starts(&duties::METHOD, LONDON_THEN_ELSEWHERE);
    assert_eq!(duties::METHOD.confidence(), Confidence::Inferred);
    let bedfordshire = [
        Mechanism::MinutedPrivateMeeting,
        Mechanism::FormalReport,
        Mechanism::Committee,
        Mechanism::InformalMeeting,
    ];
    let durham = [Mechanism::MinutedPrivateMeeting, Mechanism::Committee, Mechanism::ForceMeeting];
    for (area, used) in [(Area::Bedfordshire, &bedfordshire[..]), (Area::Durham, &durham[..])] {
        let d = in_use(area, used.iter().copied()).determine(day("2023-03-31"));
        let expected = MechanismsInUse { mechanisms: used.iter().copied().collect() };
        assert_eq!(d.settled(), Some(&expected));
        assert_eq!(expected.standing(), Standing::Stated);
        assert_eq!(finding(d.grounds(), &duties::METHOD), Some(Finding::Met));
        assert!(d.to_string().contains("by itself no evidence on any limb"));
    }
}

#[test]
fn prsra_s1_7_no_mechanism_is_a_statement_and_unknown_mechanisms_are_needed() {
    let none = in_use(Area::Durham, []).determine(day("2023-03-31"));
    assert_eq!(none.settled(), Some(&MechanismsInUse { mechanisms: Mechanisms::EMPTY }));
    assert!(none.to_string().starts_with("no mechanism is in use"));
    let unknown = MechanismsFacts { area: Fact::Known(Area::Durham), ..MechanismsFacts::default() };
    assert!(unknown.determine(day("2023-03-31")).needs().names().eq(["mechanisms"]));
    assert_eq!(
        in_use(Area::CityOfLondon, []).answer(day("2023-03-31")),
        Err(Unsettled::OutOfForce(OutOfForce::DoesNotExtend))
    );
}

#[test]
fn facts_are_read_from_a_document() {
    let text = r#"{"area": "bedfordshire", "limb": "value-for-money", "records": [
        {"on": "2022-06-14", "mechanism": "minuted-private-meeting", "limbs": ["value-for-money", "plan"]}]}"#;
    let facts: AccountFacts = serde_json::from_str(text).unwrap();
    let expected = AccountFacts {
        area: Fact::Known(Area::Bedfordshire),
        limb: Fact::Known(Limb::ValueForMoney),
        records: Fact::Known(vec![record(
            "2022-06-14",
            Mechanism::MinutedPrivateMeeting,
            [Limb::Plan, Limb::ValueForMoney],
        )]),
    };
    assert_eq!(facts, expected);
    let again: AccountFacts = serde_json::from_str(&serde_json::to_string(&facts).unwrap()).unwrap();
    assert_eq!(again, expected);
    for (near, what) in [
        (text.replace("\"on\"", "\"held\""), "unknown field `held`"),
        (text.replace("2022-06-14", "2022-06-31"), "out of range"),
        (text.replace("\"plan\"", "\"value-for-money\""), "`value-for-money` is given twice"),
        (text.replace("\"plan\"", "\"a\""), "unknown variant `a`"),
    ] {
        let error = serde_json::from_str::<AccountFacts>(&near).unwrap_err().to_string();
        assert!(error.contains(what), "{error}");
    }
}
