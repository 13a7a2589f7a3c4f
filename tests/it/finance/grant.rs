use pcc_rules::area::Area;
use pcc_rules::finance::*;
use pcc_rules::law::{Actor, OutOfForce, Place};
use pcc_rules::reasoning::{Finding, Unsettled};
use pcc_rules::{Fact, Question as _, Set};

use crate::{day, eve, finding};

use ServicePurpose::{ByOrder, CrimeReduction, Victims};

fn grant(area: Area, arrangement: Fact<bool>, purpose: ServicePurpose, judged: Fact<bool>) -> GrantFacts {
    GrantFacts {
        area: area.into(),
        with_arrangement: arrangement,
        purpose: Fact::Known(purpose),
        so_judged: judged,
    }
}

/// PRSRA s. 9 to 19 March 2014, ASBCPA s. 143(3) from the 20th: the free-standing grant, then the one with an arrangement.
#[test]
fn prsra_s9_and_asbcpa_s143_3_the_day_the_power_changed() {
    let free = grant(Area::Norfolk, false.into(), CrimeReduction, true.into());
    for on in [day("2012-11-22"), eve("2014-03-20")] {
        let found = free.determine(on);
        assert_eq!(found.settled(), Some(&Commissioned::Within));
        assert_eq!(finding(found.grounds(), &FREE_GRANTS), Some(Finding::Met));
    }
    let after = free.determine(day("2014-03-20"));
    assert_eq!(after.settled(), Some(&Commissioned::NoArrangement));
    assert_eq!(finding(after.grounds(), &ARRANGED_GRANTS), Some(Finding::NotMet));
    // Victims could not be helped by a grant before.
    let victims = grant(Area::Norfolk, true.into(), Victims, true.into());
    assert_eq!(victims.answer(eve("2014-03-20")), Ok(Commissioned::NotForThis));
    assert_eq!(victims.answer(day("2014-03-20")), Ok(Commissioned::Within));
    let london = grant(Area::Metropolitan, false.into(), CrimeReduction, true.into());
    assert_eq!(london.answer(day("2012-01-16")), Ok(Commissioned::Within));
    assert!(london.answer(eve("2012-01-16")).is_err());
    // The City's Common Council is a local policing body, and never was an elected one.
    let city = grant(Area::CityOfLondon, true.into(), CrimeReduction, true.into());
    assert_eq!(city.answer(eve("2014-03-20")), Err(OutOfForce::DoesNotExtend.into()));
    assert_eq!(city.answer(day("2014-03-20")), Ok(Commissioned::Within));
}

/// The test is what the body thinks, or means.
#[test]
fn asbcpa_s143_1_what_the_body_thinks_or_means() {
    for (purpose, judgement, rule) in
        [(CrimeReduction, &SECURES_REDUCTION, &CRIME_SERVICES), (Victims, &MEANT_TO_HELP, &VICTIM_SERVICES)]
    {
        let services = |judged| ServicesFacts {
            area: Area::Gwent.into(),
            purpose: Fact::Known(purpose),
            so_judged: judged,
        };
        let ask = |judged: bool| services(judged.into()).determine(day("2014-03-20"));
        assert_eq!(ask(true).settled(), Some(&Commissioned::Within));
        assert_eq!(ask(false).settled(), Some(&Commissioned::NotSoJudged));
        assert_eq!(finding(ask(false).grounds(), rule), Some(Finding::NotMet));
        let open = services(Fact::Unknown).answer(day("2014-03-20"));
        assert!(matches!(open, Err(Unsettled::ForJudgement { judgement: asked, .. }) if asked == judgement));
        assert_eq!(judgement.decider, Actor::Commissioner);
        let on_grant = grant(Area::Gwent, true.into(), purpose, false.into()).answer(day("2024-05-09"));
        assert_eq!(on_grant, Ok(Commissioned::NotSoJudged));
        assert!(services(true.into()).answer(eve("2014-03-20")).is_err());
    }
    let ordered = Err(Unsettled::NotEncoded(&ORDERED_SERVICES));
    assert_eq!(grant(Area::Gwent, true.into(), ByOrder, true.into()).answer(day("2024-05-09")), ordered);
}

/// SI 2011/3050 Sch. para. 3(f): conditions, recipient, purpose and reasons of each grant.
#[test]
fn si_2011_3050_para_3_f_grants_are_published() {
    let ask = |area: Area, purpose, published: Set<GrantDetail>| GrantPublicationFacts {
        area: area.into(),
        purpose: Fact::Known(purpose),
        published: published.into(),
    };
    let on = day("2024-05-09");
    assert_eq!(ask(Area::Kent, CrimeReduction, Set::all()).answer(on), Ok(GrantPublication::Full));
    for detail in GrantDetail::ALL {
        let missing = Set::from_iter([*detail]);
        let lacks = ask(Area::Kent, CrimeReduction, Set::all().without(missing)).determine(on);
        assert_eq!(lacks.settled(), Some(&GrantPublication::Lacks(missing)));
        assert_eq!(finding(lacks.grounds(), &GRANT_PUBLISHED), Some(Finding::NotMet));
    }
    let victims = ask(Area::Kent, Victims, Set::all()).answer(on);
    assert_eq!(victims, Err(Unsettled::NoRule(&VICTIM_GRANTS_PUBLISHED)));
    assert!(ask(Area::CityOfLondon, CrimeReduction, Set::all()).answer(on).is_err());
    assert!(GRANT_PUBLISHED.check_force(Place::Metropolitan, day("2012-01-16")).is_ok());
    assert!(GRANT_PUBLISHED.check_force(Place::Wales, eve("2012-11-22")).is_err());
}
