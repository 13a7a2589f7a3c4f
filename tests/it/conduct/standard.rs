use pcc_rules::area::Area;
use pcc_rules::conduct::{self, Reach, Standard, StandardFacts};
use pcc_rules::law::{Binding, Confidence};
use pcc_rules::reasoning::Finding;
use pcc_rules::{Question, Unsettled};

use super::key;
use crate::{day, eve, finding};

fn ask(area: Area, standard: Standard, on: &str) -> Reach {
    StandardFacts { area: area.into(), standard: standard.into() }.answer(day(on)).unwrap()
}

/// What binds a commissioner and what does not.
#[test]
fn no_code_of_conduct_binds_a_commissioner_in_law() {
    use Standard::{
        CouncillorsCode, EthicalFramework, OwnCode, PoliceCodeOfEthics, PublicityCode, PublishedPolicy,
        SevenPrinciples, Vetting,
    };
    for (standard, expected) in [
        (PublishedPolicy, Some(Binding::Regulations)),
        (SevenPrinciples, Some(Binding::Code)),
        (PublicityCode, Some(Binding::Code)),
        (OwnCode, Some(Binding::LocalPolicy)),
        (EthicalFramework, Some(Binding::Guidance)),
        (CouncillorsCode, None),
        (PoliceCodeOfEthics, None),
        (Vetting, None),
    ] {
        let expected =
            expected.map_or(Reach::DoesNotReach(standard), |binding| Reach::Reaches(standard, binding));
        assert_eq!(ask(Area::Wiltshire, standard, "2024-05-09"), expected);
    }
    assert_eq!(key(&conduct::NO_VETTING), "ukpga/2011/13/section/64");
    for rule in [&conduct::OWN_CODE, &conduct::ETHICAL_FRAMEWORK] {
        assert!(!rule.binding().is_law());
    }
    for rule in [&conduct::NO_STATUTORY_CODE, &conduct::POLICE_CODES] {
        assert_eq!(rule.confidence(), Confidence::Unconfirmed);
    }
}

/// The Orders send complaints about a mayor to the combined authority's code, from the mayor's first day.
#[test]
fn a_mayor_is_held_to_the_combined_authoritys_code() {
    for (area, first) in [
        (Area::GreaterManchester, "2017-05-08"),
        (Area::WestYorkshire, "2021-05-10"),
        (Area::NorthYorkshire, "2024-05-07"),
        (Area::SouthYorkshire, "2024-05-07"),
    ] {
        let before = eve(first).to_string();
        let code = Standard::CouncillorsCode;
        assert_eq!(ask(area, code, &before), Reach::DoesNotReach(code));
        assert_eq!(ask(area, code, first), Reach::Reaches(code, Binding::Regulations));
        let own = Standard::OwnCode;
        assert_eq!(ask(area, own, &before), Reach::Reaches(own, Binding::LocalPolicy));
        assert_eq!(ask(area, own, first), Reach::DoesNotReach(own));
        let d = StandardFacts { area: area.into(), standard: code.into() }.determine(day(first));
        assert_eq!(finding(d.grounds(), &conduct::MAYORS_CODE), Some(Finding::Met));
    }
}

#[test]
fn standards_are_asked_outside_london_from_the_first_commissioners() {
    let facts = |area: Area| StandardFacts { area: area.into(), standard: Standard::Vetting.into() };
    assert!(matches!(facts(Area::Gwent).answer(eve("2012-11-22")), Err(Unsettled::OutOfForce(_))));
    assert!(facts(Area::Gwent).answer(day("2012-11-22")).is_ok());
    assert!(matches!(facts(Area::Metropolitan).answer(day("2024-05-09")), Err(Unsettled::OutOfForce(_))));
}
