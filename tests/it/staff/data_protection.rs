use pcc_rules::area::Area;
use pcc_rules::law::{Confidence, OutOfForce};
use pcc_rules::reasoning::Finding;
use pcc_rules::staff::{self, Controller, DataProtection, DataProtectionFacts, DataShortfall};
use pcc_rules::{Fact, Question, Set, Unsettled};

use crate::{day, eve, finding};

fn office(controller: Controller, officer: bool, conflict: bool) -> DataProtectionFacts {
    DataProtectionFacts {
        area: Area::Norfolk.into(),
        controller: controller.into(),
        officer_designated: officer.into(),
        conflicting_tasks: conflict.into(),
    }
}

/// DPA s. 69(1), UK GDPR arts 37(1)(a), 38(6): the whole domain.
#[test]
fn dpa_s69_1_over_the_whole_domain() {
    for &controller in Controller::ALL {
        for officer in [true, false] {
            for conflict in [true, false] {
                let mut wrong = Vec::new();
                if controller != Controller::Body {
                    wrong.push(DataShortfall::WrongController);
                }
                if !officer {
                    wrong.push(DataShortfall::NoOfficer);
                }
                if officer && conflict {
                    wrong.push(DataShortfall::ConflictingTasks);
                }
                let expected = if wrong.is_empty() {
                    DataProtection::AsRequired
                } else {
                    DataProtection::Short(Set::from_iter(wrong))
                };
                assert_eq!(office(controller, officer, conflict).answer(day("2024-05-09")), Ok(expected));
            }
        }
    }
}

#[test]
fn dpa_s69_grounds_and_how_sure_they_are() {
    let d = office(Controller::ChiefExecutive, true, true).determine(day("2024-05-09"));
    assert_eq!(finding(d.grounds(), &staff::CONTROLLER), Some(Finding::NotMet));
    assert_eq!(finding(d.grounds(), &staff::DESIGNATE_OFFICER), Some(Finding::Met));
    assert_eq!(finding(d.grounds(), &staff::NO_CONFLICT), Some(Finding::NotMet));
    let none = office(Controller::Body, false, false).determine(day("2024-05-09"));
    assert_eq!(finding(none.grounds(), &staff::DESIGNATE_OFFICER), Some(Finding::NotMet));
    assert_eq!(finding(none.grounds(), &staff::NO_CONFLICT), None);
    assert_eq!(staff::DESIGNATE_OFFICER.confidence(), Confidence::Secondary);
    assert_eq!(staff::CONTROLLER.confidence(), Confidence::Inferred);
    assert_eq!(staff::NO_CONFLICT.confidence(), Confidence::Unconfirmed);
}

#[test]
fn data_protection_by_day_place_and_judgement() {
    let full = office(Controller::Body, true, false);
    assert_eq!(
        full.answer(eve("2018-05-25")),
        Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2018-05-25") }))
    );
    assert_eq!(full.answer(day("2018-05-25")), Ok(DataProtection::AsRequired));
    let mayor =
        DataProtectionFacts { area: Area::GreaterManchester.into(), ..DataProtectionFacts::default() };
    assert_eq!(mayor.answer(day("2024-05-09")), Err(Unsettled::NotEncoded(&staff::MAYORS_DATA)));
    // A chief executive as officer is neither forbidden nor waved through: somebody must ask whether tasks conflict.
    let unasked = DataProtectionFacts { conflicting_tasks: Fact::Unknown, ..full };
    assert!(matches!(
        unasked.answer(day("2024-05-09")),
        Err(Unsettled::ForJudgement { judgement, .. }) if judgement == &staff::CONFLICT
    ));
}
