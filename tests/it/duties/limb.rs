use pcc_rules::Listed as _;
use pcc_rules::area::Area;
use pcc_rules::duties::{self, Limb, Limbs, limbs};
use pcc_rules::law::{Actor, Modality, OutOfForce, Place};

use super::{LONDON_THEN_ELSEWHERE, starts};
use crate::{day, eve};

/// Each limb: its letter, wire name, rule id and every provision it rests on.
#[test]
fn prsra_s1_8_and_s3_8_share_nine_letters_and_each_limb_cites_both() {
    let table: [(Limb, &str, &str, &str, &[&str]); 9] = [
        (
            Limb::Plan,
            "a",
            "plan",
            "duties.account-plan",
            &["ukpga/2011/13/section/8/2", "ukpga/2011/13/section/8/4"],
        ),
        (
            Limb::StrategicPolicingRequirement,
            "b",
            "strategic-policing-requirement",
            "duties.account-strategic-policing-requirement",
            &["ukpga/1996/16/section/37A/2"],
        ),
        (
            Limb::CodesOfPractice,
            "c",
            "codes-of-practice",
            "duties.account-codes-of-practice",
            &["ukpga/1996/16/section/39A/7", "ukpga/2014/12/section/124"],
        ),
        (
            Limb::Complaints,
            "ca",
            "complaints",
            "duties.account-complaints",
            &["ukpga/2002/30", "ukpga/2017/3/section/22"],
        ),
        (
            Limb::CoOperation,
            "d",
            "co-operation",
            "duties.account-co-operation",
            &["ukpga/1996/16/section/22A"],
        ),
        (Limb::Engagement, "e", "engagement", "duties.account-engagement", &["ukpga/2011/13/section/34"]),
        (
            Limb::ValueForMoney,
            "f",
            "value-for-money",
            "duties.account-value-for-money",
            &["ukpga/2011/13/section/35"],
        ),
        (Limb::Equality, "g", "equality", "duties.account-equality", &["ukpga/2010/15/section/149"]),
        (
            Limb::Children,
            "h",
            "children",
            "duties.account-children",
            &["ukpga/2004/31/section/10", "ukpga/2004/31/section/11"],
        ),
    ];
    assert_eq!(Limb::LIST.to_vec(), table.map(|row| row.0).to_vec());
    for (limb, letter, name, id, sources) in table {
        assert_eq!((limb.letter(), limb.as_str(), limb.rule().id()), (letter, name, id));
        let keys: Vec<String> = limb.rule().provisions().iter().map(|one| one.key().to_string()).collect();
        let mut expected = vec![
            format!("ukpga/2011/13/section/1/8/{letter}"),
            format!("ukpga/2011/13/section/3/8/{letter}"),
        ];
        expected.extend(sources.iter().map(ToString::to_string));
        assert_eq!(keys, expected);
        assert_eq!((limb.rule().modality(), limb.rule().bearer()), (Modality::Duty, Actor::Commissioner));
        assert_eq!(limb.rule().owed_to(), [Actor::Public]);
    }
}

#[test]
fn prsra_s1_8_starts_with_the_commissioner_and_s3_8_with_the_mayors_office() {
    starts(&duties::ACCOUNT_IN_PARTICULAR, LONDON_THEN_ELSEWHERE);
    for rule in [
        &duties::ACCOUNT_PLAN,
        &duties::ACCOUNT_CODES,
        &duties::ACCOUNT_CO_OPERATION,
        &duties::ACCOUNT_ENGAGEMENT,
        &duties::ACCOUNT_VALUE_FOR_MONEY,
        &duties::ACCOUNT_EQUALITY,
    ] {
        starts(rule, LONDON_THEN_ELSEWHERE);
    }
}

/// Section 3(8) came whole on 16 January 2012, though the requirement it names came later.
#[test]
fn prsra_s3_8_b_is_law_with_the_rest_of_the_list() {
    starts(
        &duties::ACCOUNT_STRATEGIC_POLICING_REQUIREMENT,
        &[(Place::Metropolitan, "2012-01-16"), (Place::England, "2012-11-22"), (Place::Wales, "2012-11-22")],
    );
}

/// SI 2020/5 reg. 2(i), everywhere with an elected body.
#[test]
fn prsra_s1_8_ca_starts_on_1_february_2020() {
    starts(
        &duties::ACCOUNT_COMPLAINTS,
        &[(Place::Metropolitan, "2020-02-01"), (Place::England, "2020-02-01"), (Place::Wales, "2020-02-01")],
    );
    let [span] = duties::ACCOUNT_COMPLAINTS.spans() else { panic!("one span") };
    assert_eq!(span.began_by().unwrap().key().to_string(), "uksi/2020/5/regulation/2/i");
    assert_eq!(span.began_by().unwrap().instrument().short(), "SI 2020/5");
}

/// Children Act 2004 ss. 10 and 11 name English police areas; the Welsh twins, ss. 25 and 28, are not named.
#[test]
fn prsra_s1_8_h_bites_in_england_only() {
    starts(&duties::ACCOUNT_CHILDREN, &[(Place::Metropolitan, "2012-01-16"), (Place::England, "2012-11-22")]);
}

/// Eight limbs before 1 February 2020 and nine from then; one fewer in Wales, and in London before 25 April 2012.
#[test]
fn prsra_s1_8_limbs_by_day_and_place() {
    let count = |place, date| limbs(place, date).map(|limbs| limbs.len());
    let rows = [
        (Place::England, day("2012-11-22"), 8),
        (Place::England, eve("2020-02-01"), 8),
        (Place::England, day("2020-02-01"), 9),
        (Place::England, day("2026-11-22"), 9),
        (Place::Wales, day("2012-11-22"), 7),
        (Place::Wales, eve("2020-02-01"), 7),
        (Place::Wales, day("2020-02-01"), 8),
        (Place::Metropolitan, day("2012-01-16"), 8),
        (Place::Metropolitan, eve("2020-02-01"), 8),
        (Place::Metropolitan, day("2020-02-01"), 9),
    ];
    for (place, date, expected) in rows {
        assert_eq!(count(place, date), Ok(expected), "{place} {date}");
    }
    let starts_in = |starts| Err(OutOfForce::NotYet { starts: day(starts) });
    assert_eq!(count(Place::England, eve("2012-11-22")), starts_in("2012-11-22"));
    assert_eq!(count(Place::Metropolitan, eve("2012-01-16")), starts_in("2012-01-16"));
    assert_eq!(count(Place::City, day("2024-05-09")), Err(OutOfForce::DoesNotExtend));
    let all = Limbs::all();
    assert_eq!(limbs(Place::England, day("2024-05-09")), Ok(all));
    assert_eq!(limbs(Place::Wales, day("2024-05-09")), Ok(all.without(Limbs::from_iter([Limb::Children]))));
    assert_eq!(
        limbs(Place::England, day("2019-05-09")),
        Ok(all.without(Limbs::from_iter([Limb::Complaints])))
    );
}

/// A mayor with a commissioner's functions has a commissioner's limbs: Greater Manchester before and after 8 May 2017.
#[test]
fn mayors_have_the_same_limbs() {
    let area = Area::GreaterManchester;
    for date in [eve("2017-05-08"), day("2017-05-08")] {
        assert_eq!(limbs(area.place(), date), limbs(Area::Kent.place(), date));
    }
}
