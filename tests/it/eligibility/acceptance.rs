use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::commissioner::{ACCEPT_IN_TIME, ACCEPT_OFFICE, DECLARE_VACANT};
use pcc_rules::eligibility::*;
use pcc_rules::law::OutOfForce;
use pcc_rules::pay::{ARREARS, DECLARATION};
use pcc_rules::reasoning::Finding;
use pcc_rules::{Fact, Question, Set, Unsettled};

use crate::{day, eve, finding};

/// Wiltshire, May 2021, declared as asked by the day it was delivered.
fn declared(elected: &str, delivered: &str) -> AcceptanceFacts {
    AcceptanceFacts {
        area: Area::Wiltshire.into(),
        elected_on: day(elected).into(),
        made_on: Some(day(delivered)).into(),
        made_before: MadeBefore::AppropriateOfficer.into(),
        legislatures_when_made: Set::EMPTY.into(),
        delivered_on: Some(day(delivered)).into(),
        legislatures_when_delivered: Set::EMPTY.into(),
    }
}

fn none(elected: &str) -> AcceptanceFacts {
    AcceptanceFacts { made_on: None.into(), delivered_on: None.into(), ..declared(elected, elected) }
}

/// The worked window, 7 May to 6 July 2021, and its end: the office of Wiltshire fell vacant so.
#[test]
fn prsra_s70_2_wiltshire_2021_had_to_6_july() {
    let facts = none("2021-05-06");
    for on in [day("2021-05-07"), day("2021-07-06")] {
        assert_eq!(facts.answer(on), Ok(Acceptance::Awaited { by: day("2021-07-06") }));
    }
    assert_eq!(facts.answer(day("2021-07-07")), Ok(Acceptance::Defaulted { after: day("2021-07-06") }));
    let awaited = facts.determine(day("2021-07-06"));
    assert_eq!(finding(awaited.grounds(), &ACCEPT_OFFICE), Some(Finding::NotMet));
    assert_eq!(finding(awaited.grounds(), &DECLARATION), Some(Finding::NotMet));
    assert_eq!(finding(awaited.grounds(), &ARREARS), Some(Finding::Met));
    assert_eq!(finding(awaited.grounds(), &DECLARE_VACANT), None);
    let defaulted = facts.determine(day("2021-07-07"));
    assert_eq!(finding(defaulted.grounds(), &ACCEPT_IN_TIME), Some(Finding::NotMet));
    assert_eq!(finding(defaulted.grounds(), &DECLARE_VACANT), Some(Finding::Met));
    assert_eq!(finding(defaulted.grounds(), &ARREARS), None);
}

/// Delivered on the last day, a day late, and before the day asked about.
#[test]
fn prsra_s70_1_made_and_delivered_by_the_last_day() {
    let on = day("2021-08-01");
    assert_eq!(declared("2021-05-06", "2021-07-06").answer(on), Ok(Acceptance::Accepted));
    let late = Ok(Acceptance::Defaulted { after: day("2021-07-06") });
    assert_eq!(declared("2021-05-06", "2021-07-07").answer(on), late);
    let facts = declared("2021-05-06", "2021-05-13");
    assert_eq!(facts.answer(eve("2021-05-13")), Ok(Acceptance::Awaited { by: day("2021-07-06") }));
    assert_eq!(facts.answer(day("2021-05-13")), Ok(Acceptance::Accepted));
    // Made but not delivered, delivered before made, made before the election.
    assert_eq!(AcceptanceFacts { delivered_on: None.into(), ..facts.clone() }.answer(on), late);
    let made = |made: &str| AcceptanceFacts { made_on: Some(day(made)).into(), ..facts.clone() }.answer(on);
    assert_eq!(made("2021-05-14"), late);
    assert_eq!(made("2021-05-05"), late);
    assert_eq!(made("2021-05-06"), Ok(Acceptance::Accepted));
}

/// S. 73(1), (2): a last day that is no business day moves on: over a weekend, Christmas Eve to Boxing Day, Easter.
#[test]
fn prsra_s73_the_last_day_rolls_to_a_business_day() {
    for (elected, last) in [
        ("2024-05-02", "2024-07-02"),
        ("2024-06-06", "2024-08-06"),
        // 12 and 13 October 2024 are a Saturday and a Sunday.
        ("2024-08-10", "2024-10-10"),
        ("2024-08-11", "2024-10-11"),
        ("2024-08-12", "2024-10-14"),
        ("2024-08-13", "2024-10-14"),
        // 24 to 26 December 2024 fall out, and so do Good Friday 18 April to Easter Monday 21 April 2025.
        ("2024-10-23", "2024-12-23"),
        ("2024-10-24", "2024-12-27"),
        ("2024-10-26", "2024-12-27"),
        ("2025-02-18", "2025-04-22"),
    ] {
        assert_eq!(
            none(elected).answer(day(elected)),
            Ok(Acceptance::Awaited { by: day(last) }),
            "{elected}"
        );
    }
    // Past the bank holidays that are known nothing is guessed.
    assert_eq!(none("2099-05-07").answer(day("2099-05-07")), Err(Unsettled::NotEncoded(&UNKNOWN_HOLIDAYS)));
}

/// S. 70(3): before three kinds of persons and nobody else.
#[test]
fn prsra_s70_3_before_whom() {
    let on = day("2021-08-01");
    for who in MadeBefore::ALL.iter().copied() {
        let facts = AcceptanceFacts { made_before: who.into(), ..declared("2021-05-06", "2021-05-13") };
        let good = who.as_str() != "anybody-else";
        assert_eq!(facts.answer(on) == Ok(Acceptance::Accepted), good, "{who}");
        let found = if good { Finding::Met } else { Finding::NotMet };
        assert_eq!(finding(facts.determine(on).grounds(), &DECLARED_BEFORE), Some(found));
    }
    let open = AcceptanceFacts { made_before: Fact::Unknown, ..declared("2021-05-06", "2021-05-13") };
    assert!(open.determine(on).needs().names().eq(["made-before"]));
}

/// S. 70(5): not while a member of a parliament, at either step; the Lords are none.
#[test]
fn prsra_s70_5_not_while_a_member() {
    let on = day("2024-08-01");
    for seat in Legislature::ALL.iter().copied() {
        let expected = seat.as_str() == "house-of-lords";
        let seats = Fact::Known(Set::from_iter([seat]));
        let good = declared("2024-05-02", "2024-05-09");
        let when_made = AcceptanceFacts { legislatures_when_made: seats, ..good.clone() };
        let when_delivered = AcceptanceFacts { legislatures_when_delivered: seats, ..good };
        for facts in [when_made, when_delivered] {
            assert_eq!(facts.answer(on) == Ok(Acceptance::Accepted), expected, "{seat}");
            let found = if expected { Finding::Met } else { Finding::NotMet };
            assert_eq!(finding(facts.determine(on).grounds(), &MAY_NOT_DECLARE), Some(found));
        }
    }
}

/// A thing that is not known leaves open what turns on it, and nothing else.
#[test]
fn what_is_not_known_is_asked_for() {
    let on = day("2021-06-01");
    let nothing = AcceptanceFacts { area: Area::Wiltshire.into(), ..AcceptanceFacts::default() };
    assert!(nothing.determine(on).needs().names().eq(["elected-on"]));
    let elected = AcceptanceFacts { elected_on: day("2021-05-06").into(), ..nothing };
    assert_eq!(elected.determine(on).needs().len(), 5);
    // Never made, so nothing else matters.
    let unmade = AcceptanceFacts { made_on: None.into(), ..elected };
    assert_eq!(unmade.answer(on), Ok(Acceptance::Awaited { by: day("2021-07-06") }));
}

/// Law from 25 April 2012, outside London, and not for mayors.
#[test]
fn prsra_s70_is_for_commissioners() {
    let on =
        |area: Area, on: NaiveDate| AcceptanceFacts { area: area.into(), ..none("2021-05-06") }.answer(on);
    assert_eq!(
        on(Area::Wiltshire, eve("2012-04-25")),
        Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2012-04-25") }))
    );
    assert!(matches!(on(Area::Metropolitan, day("2021-05-07")), Err(Unsettled::OutOfForce(_))));
    assert_eq!(on(Area::WestYorkshire, day("2021-05-10")), Err(Unsettled::NotEncoded(&MAYORS)));
    assert!(on(Area::WestYorkshire, day("2021-05-09")).is_ok());
}
