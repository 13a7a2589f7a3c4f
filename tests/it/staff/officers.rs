use pcc_rules::area::Area;
use pcc_rules::law::OutOfForce;
use pcc_rules::reasoning::Finding;
use pcc_rules::staff::{self, Officers, OfficersFacts, Role, StatutoryOffice};
use pcc_rules::{Question, Set, Unsettled};

use crate::{day, eve, finding};

fn named(area: Area, head: Role, monitoring: Role) -> OfficersFacts {
    OfficersFacts {
        area: area.into(),
        head_of_paid_service: head.into(),
        monitoring_officer: monitoring.into(),
    }
}

/// ss. 4(1A), 5(1C): every pair of roles, in a commissioner's office and in London.
#[test]
fn lgha_s4_1a_and_5_1c_the_chief_executive_is_both_by_law() {
    for area in [Area::Norfolk, Area::Metropolitan] {
        for &head in Role::ALL {
            for &monitoring in Role::ALL {
                let mut wrong = Vec::new();
                if head != Role::ChiefExecutive {
                    wrong.push(StatutoryOffice::HeadOfPaidService);
                }
                if monitoring != Role::ChiefExecutive {
                    wrong.push(StatutoryOffice::MonitoringOfficer);
                }
                let expected = if wrong.is_empty() {
                    Officers::AsTheLawHasThem
                } else {
                    Officers::Otherwise(Set::from_iter(wrong))
                };
                assert_eq!(named(area, head, monitoring).answer(day("2024-05-09")), Ok(expected));
            }
        }
    }
}

/// s. 5(1): never the finance officer, and a ground of its own says so.
#[test]
fn lgha_s5_1_never_the_chief_finance_officer() {
    let d = named(Area::Kent, Role::ChiefExecutive, Role::ChiefFinanceOfficer).determine(day("2024-05-09"));
    assert_eq!(finding(d.grounds(), &staff::NOT_THE_FINANCE_OFFICER), Some(Finding::NotMet));
    assert_eq!(finding(d.grounds(), &staff::MONITORING_OFFICER), Some(Finding::NotMet));
    assert_eq!(finding(d.grounds(), &staff::HEAD_OF_PAID_SERVICE), Some(Finding::Met));
    let other = named(Area::Kent, Role::OtherStaff, Role::OtherStaff).determine(day("2024-05-09"));
    assert_eq!(finding(other.grounds(), &staff::NOT_THE_FINANCE_OFFICER), Some(Finding::Met));
    assert_eq!(finding(other.grounds(), &staff::HEAD_OF_PAID_SERVICE), Some(Finding::NotMet));
}

#[test]
fn officers_by_place_and_day() {
    let both = |area| named(area, Role::ChiefExecutive, Role::ChiefExecutive);
    assert_eq!(
        both(Area::Kent).answer(eve("2012-11-22")),
        Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2012-11-22") }))
    );
    assert_eq!(both(Area::Kent).answer(day("2012-11-22")), Ok(Officers::AsTheLawHasThem));
    assert_eq!(
        both(Area::Metropolitan).answer(eve("2012-01-16")),
        Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2012-01-16") }))
    );
    assert_eq!(both(Area::Metropolitan).answer(day("2012-01-16")), Ok(Officers::AsTheLawHasThem));
    // The combined authority designates its own: the subsections are left out for mayors.
    assert_eq!(both(Area::WestYorkshire).answer(eve("2021-05-10")), Ok(Officers::AsTheLawHasThem));
    assert_eq!(both(Area::WestYorkshire).answer(day("2021-05-10")), Ok(Officers::NotApplicable));
    let open = OfficersFacts { area: Area::Kent.into(), ..OfficersFacts::default() };
    assert!(
        open.determine(day("2024-05-09")).needs().names().eq(["head-of-paid-service", "monitoring-officer"])
    );
}
