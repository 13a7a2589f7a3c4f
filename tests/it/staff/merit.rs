use pcc_rules::area::Area;
use pcc_rules::law::OutOfForce;
use pcc_rules::reasoning::Finding;
use pcc_rules::staff::{self, Merit, MeritFacts, Role};
use pcc_rules::{Fact, Question, Unsettled};

use crate::{day, eve, finding};

fn appointed(area: Area, role: Role, on_merit: bool) -> MeritFacts {
    MeritFacts { area: area.into(), role: role.into(), on_merit: on_merit.into() }
}

/// s. 7(1)(aa): paid posts under the body; Sch. 1 para. 8(4): not the deputy. Every role in four kinds of area.
#[test]
fn lgha_s7_1_aa_which_appointments_must_be_on_merit() {
    for &role in Role::ALL {
        for area in [Area::Norfolk, Area::Essex, Area::WestYorkshire, Area::Metropolitan] {
            let mayor = area == Area::WestYorkshire;
            let must = match role.as_str() {
                "chief-executive"
                | "chief-finance-officer"
                | "other-staff"
                | "assistant-commissioner"
                | "force-civilian" => !mayor,
                "combined-authority-predominantly" | "combined-authority-partly" => mayor,
                _ => false,
            };
            for made in [true, false] {
                let expected = match (must, made) {
                    (true, true) => Merit::OnMerit,
                    (true, false) => Merit::NotOnMerit,
                    (false, _) => Merit::NotRequired,
                };
                assert_eq!(
                    appointed(area, role, made).answer(day("2024-05-09")),
                    Ok(expected),
                    "{area} {role}"
                );
            }
        }
    }
}

/// Each exception, and each reach, is a ground of its own.
#[test]
fn prsra_sch1_para8_4_the_deputies_and_their_grounds() {
    for (area, role, rule, found) in [
        (Area::Norfolk, Role::OtherStaff, &staff::MERIT, Finding::Met),
        (Area::WestYorkshire, Role::CombinedAuthorityPartly, &staff::COMBINED_AUTHORITY_MERIT, Finding::Met),
        (Area::Norfolk, Role::DeputyCommissioner, &staff::DEPUTY_WITHOUT_MERIT, Finding::Met),
        (Area::Metropolitan, Role::LondonDeputyMayor, &staff::LONDON_DEPUTY_WITHOUT_MERIT, Finding::Met),
        (
            Area::SouthYorkshire,
            Role::CombinedAuthorityDeputyMayor,
            &staff::COMBINED_DEPUTY_WITHOUT_MERIT,
            Finding::Met,
        ),
        (Area::Norfolk, Role::Volunteer, &staff::PAID_POSTS, Finding::NotMet),
        (Area::Norfolk, Role::LondonDeputyMayor, &staff::PAID_POSTS, Finding::NotMet),
    ] {
        let d = appointed(area, role, true).determine(day("2024-05-09"));
        assert_eq!(finding(d.grounds(), rule), Some(found), "{area} {role}");
    }
    let d = appointed(Area::Norfolk, Role::OtherStaff, false).determine(day("2024-05-09"));
    assert_eq!(finding(d.grounds(), &staff::MERIT), Some(Finding::NotMet));
}

/// Merit is for the appointing body to judge; and the rule has its first days.
#[test]
fn lgha_s7_1_aa_judgement_and_first_days() {
    let open = MeritFacts { on_merit: Fact::Unknown, ..appointed(Area::Norfolk, Role::OtherStaff, true) };
    assert!(matches!(
        open.answer(day("2024-05-09")),
        Err(Unsettled::ForJudgement { judgement, .. }) if judgement == &staff::ON_MERIT
    ));
    let starts = |date| Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day(date) }));
    let of = |area, date| appointed(area, Role::OtherStaff, true).answer(date);
    assert_eq!(of(Area::Norfolk, eve("2012-11-22")), starts("2012-11-22"));
    assert_eq!(of(Area::Norfolk, day("2012-11-22")), Ok(Merit::OnMerit));
    assert_eq!(of(Area::Metropolitan, eve("2012-01-16")), starts("2012-01-16"));
    assert_eq!(of(Area::Metropolitan, day("2012-01-16")), Ok(Merit::OnMerit));
}
