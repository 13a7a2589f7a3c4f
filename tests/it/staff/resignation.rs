use pcc_rules::area::Area;
use pcc_rules::reasoning::Finding;
use pcc_rules::staff::{self, ElectedBody, Pending, Resignation, ResignationFacts, Role};
use pcc_rules::{Fact, Question, Unsettled};

use crate::{day, finding};

fn resign(area: Area, role: Role, body: ElectedBody, written: bool, pending: Pending) -> ResignationFacts {
    ResignationFacts {
        area: area.into(),
        role: role.into(),
        body: body.into(),
        written_notice: written.into(),
        pending: pending.into(),
    }
}

/// Paras 2 and 2D over every body, notice, pending state and nation.
#[test]
fn para2_and_2d_over_the_whole_domain() {
    for area in [Area::Norfolk, Area::Metropolitan, Area::NorthWales] {
        for &body in ElectedBody::ALL {
            for written in [true, false] {
                for &pending in Pending::ALL {
                    let at_once = written
                        && ((body == ElectedBody::HouseOfCommons && pending != Pending::NotPending)
                            || (body == ElectedBody::Senedd && area == Area::NorthWales));
                    let answer =
                        resign(area, Role::OtherStaff, body, written, pending).answer(day("2024-05-30"));
                    let expected =
                        if at_once { Resignation::EndsAtOnce } else { Resignation::AsTheContractSays };
                    assert_eq!(answer, Ok(expected), "{area} {body} {written} {pending}");
                }
            }
        }
    }
}

#[test]
fn para2_grounds_and_facts_needed() {
    let commons = resign(
        Area::Norfolk,
        Role::ChiefExecutive,
        ElectedBody::HouseOfCommons,
        true,
        Pending::DissolutionAnnounced,
    );
    let d = commons.determine(day("2024-05-30"));
    assert_eq!(finding(d.grounds(), &staff::RESIGN_FOR_COMMONS), Some(Finding::Met));
    assert_eq!(finding(d.grounds(), &staff::RESIGN_FOR_SENEDD), None);
    let wales =
        ResignationFacts { area: Area::Gwent.into(), body: ElectedBody::Senedd.into(), ..commons.clone() };
    let d = wales.determine(day("2026-03-30"));
    assert_eq!(finding(d.grounds(), &staff::RESIGN_FOR_SENEDD), Some(Finding::Met));
    assert_eq!(finding(d.grounds(), &staff::RESIGN_FOR_COMMONS), Some(Finding::NotMet));
    let open = ResignationFacts { pending: Fact::Unknown, ..commons.clone() };
    assert!(open.determine(day("2024-05-30")).needs().names().eq(["pending"]));
    let spoken = ResignationFacts { written_notice: false.into(), body: Fact::Unknown, ..open };
    assert_eq!(spoken.answer(day("2024-05-30")), Ok(Resignation::AsTheContractSays));
}

/// The term is read into restricted contracts alone; paragraph 2 binds and helps London's deputy mayor.
#[test]
fn para2_helps_those_whom_the_terms_bind() {
    let of = |area, role| {
        resign(area, role, ElectedBody::HouseOfCommons, true, Pending::VacancyOccurred)
            .answer(day("2024-05-30"))
    };
    assert_eq!(of(Area::Norfolk, Role::DeputyCommissioner), Ok(Resignation::AsTheContractSays));
    assert_eq!(of(Area::Metropolitan, Role::LondonDeputyMayor), Ok(Resignation::EndsAtOnce));
    assert_eq!(of(Area::Essex, Role::FireAuthorityStaff), Ok(Resignation::AsTheContractSays));
    assert_eq!(of(Area::Essex, Role::FireAuthoritySeniorPost), Ok(Resignation::EndsAtOnce));
    assert_eq!(of(Area::WestYorkshire, Role::CombinedAuthorityPartly), Ok(Resignation::OrdinaryRules));
    assert_eq!(of(Area::WestYorkshire, Role::OtherStaff), Ok(Resignation::NotApplicable));
    assert_eq!(of(Area::Norfolk, Role::SecondeeOrAgencyWorker), Err(Unsettled::NoRule(&staff::SECONDEES)));
}
