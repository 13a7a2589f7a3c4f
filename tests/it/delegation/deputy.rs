use pcc_rules::area::Area;
use pcc_rules::delegation::{
    DeputyAppointment, DeputyFacts, DeputyObstacle, LONDON_DEPUTY, MAYORS_LISTED_PERSONS,
};
use pcc_rules::law::OutOfForce;
use pcc_rules::reasoning::Finding;
use pcc_rules::staff::ONE_DEPUTY;
use pcc_rules::staff::confirmation::{
    DEPUTY_AGE_AND_SEATS, DEPUTY_NO_OFFICE_HOLDER, DEPUTY_NOT_DISQUALIFIED, DeputyBar, SeniorEligibility,
    SeniorEligibilityFacts, SeniorPost,
};
use pcc_rules::{Fact, Question, Set, Unsettled};

use crate::{day, eve, finding};

const TODAY: &str = "2026-11-22";

fn person(area: Area, bars: &[DeputyBar]) -> DeputyFacts {
    DeputyFacts {
        area: area.into(),
        deputy_in_post: false.into(),
        bars: Set::from_iter(bars.iter().copied()).into(),
        statutory_deputy_mayor: false.into(),
    }
}

fn no(obstacles: &[DeputyObstacle]) -> Result<DeputyAppointment, Unsettled> {
    Ok(DeputyAppointment::MayNot(Set::from_iter(obstacles.iter().copied())))
}

/// s. 18(1)(a): a person as *the* deputy.
#[test]
fn prsra_s18_1_one_deputy_at_a_time() {
    let second = DeputyFacts { deputy_in_post: true.into(), ..person(Area::Kent, &[]) };
    assert_eq!(second.answer(day(TODAY)), no(&[DeputyObstacle::DeputyInPost]));
    let found = second.determine(day(TODAY));
    assert_eq!(finding(found.grounds(), &ONE_DEPUTY), Some(Finding::NotMet));
    assert_eq!(person(Area::Kent, &[]).answer(day(TODAY)), Ok(DeputyAppointment::May));
}

/// Every bar alone: the confirmation of the post says the same.
#[test]
fn prsra_s18_6_and_sch1_para8_each_bar_bars_here_and_in_the_confirmation() {
    for bar in DeputyBar::ALL {
        let expected = match bar.as_str() {
            "constable"
            | "commissioner"
            | "mayors-office"
            | "deputy-mayor-for-policing"
            | "mayor-of-london"
            | "common-council"
            | "other-police-body"
            | "staff-of-these" => DeputyObstacle::OfficeHolder,
            "police-employment"
            | "citizenship"
            | "bankruptcy-restrictions"
            | "imprisonable-offence"
            | "election-offence" => DeputyObstacle::Disqualified,
            _ => DeputyObstacle::AgeOrSeat,
        };
        let d = person(Area::Kent, &[*bar]).determine(day(TODAY));
        assert_eq!(d.settled(), no(&[expected]).as_ref().ok(), "{bar}");
        for rule in [&DEPUTY_NO_OFFICE_HOLDER, &DEPUTY_AGE_AND_SEATS, &DEPUTY_NOT_DISQUALIFIED] {
            let found = if rule == bar.rule() { Finding::NotMet } else { Finding::Met };
            assert_eq!(finding(d.grounds(), rule), Some(found), "{bar}");
        }
        let confirmed = SeniorEligibilityFacts {
            post: SeniorPost::Deputy.into(),
            finance_qualified: Fact::Unknown,
            bars: Set::from_iter([*bar]).into(),
        };
        assert_eq!(confirmed.answer(day(TODAY)), Ok(SeniorEligibility::NotEligible));
    }
}

/// Paragraph 21(b) of the Orders adds the statutory deputy mayor, where a mayor has the functions and nowhere else.
#[test]
fn a_mayors_deputy_for_policing_is_not_the_statutory_deputy_mayor() {
    let both = |area| DeputyFacts { statutory_deputy_mayor: true.into(), ..person(area, &[]) };
    let barred = no(&[DeputyObstacle::StatutoryDeputyMayor]);
    assert_eq!(both(Area::WestYorkshire).answer(day("2021-05-10")), barred);
    assert_eq!(both(Area::WestYorkshire).answer(eve("2021-05-10")), Ok(DeputyAppointment::May));
    assert_eq!(both(Area::Merseyside).answer(day(TODAY)), Ok(DeputyAppointment::May));
    let found = both(Area::SouthYorkshire).determine(day(TODAY));
    assert_eq!(finding(found.grounds(), &MAYORS_LISTED_PERSONS), Some(Finding::NotMet));
    let open = DeputyFacts { statutory_deputy_mayor: Fact::Unknown, ..person(Area::SouthYorkshire, &[]) };
    assert!(open.determine(day(TODAY)).needs().names().eq(["statutory-deputy-mayor"]));
}

#[test]
fn deputies_by_place_and_day() {
    let ask = |area, on| person(area, &[]).answer(on);
    let not_yet = Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2012-11-22") });
    assert_eq!(ask(Area::Kent, eve("2012-11-22")), Err(not_yet));
    assert_eq!(ask(Area::Kent, day("2012-11-22")), Ok(DeputyAppointment::May));
    let london = ask(Area::Metropolitan, day(TODAY));
    assert!(matches!(london, Err(Unsettled::NotEncoded(left_out)) if *left_out == LONDON_DEPUTY));
    // Section 18 is no law of the City's on any day.
    for on in [eve("2012-01-16"), day(TODAY)] {
        assert_eq!(ask(Area::CityOfLondon, on), Err(Unsettled::OutOfForce(OutOfForce::DoesNotExtend)));
    }
}
