use pcc_rules::area::Area;
use pcc_rules::law::{OutOfForce, Place};
use pcc_rules::precept::Kind;
use pcc_rules::reasoning::{Finding, Outcome as _, Standing};
use pcc_rules::referendum::{self, Increase, IncreaseFacts};
use pcc_rules::{Fact, Question, Unsettled};

use super::year;
use crate::budget::{amount, key, law_from};
use crate::{day, eve, finding};

fn facts(area: Area, starts: i32, previous: &str, proposed: &str) -> IncreaseFacts {
    IncreaseFacts {
        area: area.into(),
        kind: Kind::Policing.into(),
        year: year(starts).into(),
        approved: true.into(),
        previous: amount(previous).into(),
        amount: amount(proposed).into(),
        lowest_quartile: false.into(),
        directed: false.into(),
    }
}

/// £13 for 2024/25: exactly it is not excessive, a penny more is, and that is no breach.
#[test]
fn lgfa_s52zb_a_limit_is_not_a_cap() {
    let ask = |proposed| facts(Area::Warwickshire, 2024, "276.71", proposed).determine(day("2024-02-16"));
    let within = ask("289.71");
    assert!(matches!(within.settled(), Some(Increase::NotExcessive(_))));
    assert_eq!(finding(within.grounds(), &referendum::PRINCIPLE_2024), Some(Finding::Met));
    assert_eq!(finding(within.grounds(), &referendum::NOT_A_CAP), None);
    let beyond = ask("289.72");
    let Some(found @ Increase::Excessive(rise)) = beyond.settled() else { panic!("{beyond}") };
    assert_eq!(found.standing(), Standing::Warning);
    assert_eq!(rise.more().unwrap().to_string(), "13.01");
    for (rule, found) in [
        (&referendum::PRINCIPLES, Finding::Met),
        (&referendum::COMPARED, Finding::Met),
        (&referendum::PRINCIPLE_2024, Finding::NotMet),
        (&referendum::NOT_A_CAP, Finding::Met),
    ] {
        assert_eq!(finding(beyond.grounds(), rule), Some(found), "{}", rule.id());
    }
    let text = beyond.to_string();
    assert!(
        text.starts_with(
            "£289.72 for 2024/25, £13.01 (4.7017%) more than £276.71: excessive, being more than £13 more"
        ),
        "{text}"
    );
}

/// Until the principles are approved nothing is excessive; once the year has begun it is no longer asked.
#[test]
fn lgfa_s52zd_no_principles_nothing_excessive() {
    let asked = |approved| IncreaseFacts { approved, ..facts(Area::Norfolk, 2024, "160.00", "500.00") };
    let before = asked(Fact::Known(false)).determine(day("2024-02-01"));
    assert_eq!(before.settled(), Some(&Increase::NoPrinciples));
    assert_eq!(finding(before.grounds(), &referendum::APPROVED), Some(Finding::NotMet));
    assert!(asked(Fact::Unknown).answer(eve("2024-04-01")).unwrap_err().needs().names().eq(["approved"]));
    assert!(matches!(asked(Fact::Unknown).answer(day("2024-04-01")), Ok(Increase::Excessive(_))));
    // The principles of a year are not those of the year before it.
    assert_eq!(
        asked(Fact::Known(true)).answer(eve("2024-01-01")),
        Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2024-01-01") }))
    );
    assert!(asked(Fact::Known(true)).answer(day("2024-01-01")).is_ok());
}

/// Under a direction no referendum is due, whatever the amount; it is asked only of an amount beyond the limit.
#[test]
fn lgfa_s52zr_3_a_direction_frees_the_year() {
    let ask = |proposed, directed| {
        IncreaseFacts { directed, ..facts(Area::Norfolk, 2024, "160.00", proposed) }
            .determine(day("2024-04-01"))
    };
    let free = ask("173.01", Fact::Known(true));
    let Some(found @ Increase::Directed(_)) = free.settled() else { panic!("{free}") };
    assert_eq!(found.standing(), Standing::NotApplicable);
    assert_eq!(finding(free.grounds(), &referendum::DIRECTION), Some(Finding::Met));
    assert_eq!(finding(free.grounds(), &referendum::NOT_A_CAP), None);
    assert!(ask("173.01", Fact::Unknown).needs().names().eq(["directed"]));
    assert!(matches!(ask("173.00", Fact::Unknown).settled(), Some(Increase::NotExcessive(_))));
}

/// Whether the quartile matters depends on the rise: below 2%, or beyond both, it does not.
#[test]
fn the_quartile_is_asked_only_where_it_tells() {
    let ask = |proposed| {
        let facts = facts(Area::Norfolk, 2016, "160.00", proposed);
        IncreaseFacts { lowest_quartile: Fact::Unknown, ..facts }.answer(day("2016-04-01"))
    };
    assert!(matches!(ask("163.19"), Ok(Increase::NotExcessive(_))));
    assert!(ask("163.20").unwrap_err().needs().names().eq(["lowest-quartile"]));
    assert!(ask("165.00").unwrap_err().needs().names().eq(["lowest-quartile"]));
    assert!(matches!(ask("165.01"), Ok(Increase::Excessive(_))));
    // In 2014/15 there was no such option.
    let facts = facts(Area::Norfolk, 2014, "160.00", "163.20");
    let facts = IncreaseFacts { lowest_quartile: Fact::Unknown, ..facts };
    assert!(matches!(facts.answer(day("2014-04-01")), Ok(Increase::Excessive(_))));
}

/// Years before the Chapter, and years not set; 2012/13, the police authorities' last.
#[test]
fn years_without_principles_are_answered_as_such() {
    let ask = |starts| facts(Area::Kent, starts, "160.00", "166.40").answer(day("2026-11-22"));
    assert_eq!(ask(2011), Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2012-04-01") })));
    assert!(matches!(ask(2012), Ok(Increase::Excessive(_))));
    for later in [2027, 2028, 2100] {
        assert_eq!(ask(later), Err(Unsettled::NotEncoded(&referendum::LATER_YEARS)));
    }
    assert!(matches!(ask(2026), Ok(Increase::NotExcessive(_))));
}

/// Wales has no referendums: Dyfed-Powys rose by 7.75% for 2023/24 without one. London's and fire principles are not
/// encoded; a mayor's are for the one year that documents were found for.
#[test]
fn who_the_principles_are_for() {
    let ask = |area, starts| facts(area, starts, "100.00", "107.75").answer(day("2026-11-22"));
    assert_eq!(ask(Area::DyfedPowys, 2023), Err(Unsettled::OutOfForce(OutOfForce::DoesNotExtend)));
    assert_eq!(ask(Area::CityOfLondon, 2023), Err(Unsettled::OutOfForce(OutOfForce::DoesNotExtend)));
    assert_eq!(ask(Area::Metropolitan, 2023), Err(Unsettled::NotEncoded(&referendum::LONDON_PRINCIPLES)));
    // A commissioner who is the fire authority has the same principle for policing, and another for fire.
    assert!(ask(Area::Essex, 2023).is_ok());
    let fire = IncreaseFacts { kind: Kind::Fire.into(), ..facts(Area::Essex, 2023, "70.00", "75.00") };
    assert_eq!(fire.answer(day("2024-01-01")), Err(Unsettled::NotEncoded(&referendum::FIRE_PRINCIPLES)));
    // West Yorkshire's commissioner set the precept for 2021/22, and the mayor the next.
    assert!(ask(Area::WestYorkshire, 2021).is_ok());
    assert_eq!(ask(Area::WestYorkshire, 2022), Err(Unsettled::NotEncoded(&referendum::MAYORS_YEARS)));
}

/// 2025/26: Greater Manchester from £256.30 to £270.30 and York and North Yorkshire from £306.86 to £320.86, both £14.
#[test]
fn si_2017_611_a_mayors_component_is_compared_by_itself() {
    for (area, previous, proposed, beyond) in [
        (Area::GreaterManchester, "256.30", "270.30", "270.31"),
        (Area::NorthYorkshire, "306.86", "320.86", "320.87"),
    ] {
        let found = facts(area, 2025, previous, proposed).determine(day("2025-04-01"));
        assert!(matches!(found.settled(), Some(Increase::NotExcessive(_))), "{found}");
        assert_eq!(finding(found.grounds(), &referendum::COMPONENT), Some(Finding::Met));
        let more = facts(area, 2025, previous, beyond).answer(day("2025-04-01"));
        assert!(matches!(more, Ok(Increase::Excessive(_))));
    }
    law_from(&referendum::COMPONENT, "2017-04-27", &[Place::England]);
}

#[test]
fn the_days_and_places_of_the_test() {
    for (rule, provision) in [
        (&referendum::DETERMINE, "ukpga/1992/14/section/52ZB/3"),
        (&referendum::PRINCIPLES, "ukpga/1992/14/section/52ZC/1"),
        (&referendum::COMPARED, "ukpga/1992/14/section/52ZX/2"),
        (&referendum::APPROVED, "ukpga/1992/14/section/52ZD/1"),
        (&referendum::NOT_A_CAP, "ukpga/1992/14/section/52ZB/4"),
    ] {
        law_from(rule, "2011-12-03", &[Place::England, Place::Metropolitan]);
        assert_eq!(key(rule), provision);
    }
}
