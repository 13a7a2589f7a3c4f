use pcc_rules::eligibility;
use pcc_rules::law::OutOfForce;
use pcc_rules::process::Poll;
use pcc_rules::reasoning::Finding;
use pcc_rules::staff::{ElectionBar, ElectionBarFacts, Role};
use pcc_rules::{Fact, Question, Unsettled};

use crate::model::staff::STAFF;
use crate::{day, eve, finding};

fn stands(role: Role) -> ElectionBarFacts {
    ElectionBarFacts { role: role.into(), ..ElectionBarFacts::default() }
}

fn bar(facts: &ElectionBarFacts, date: &str) -> String {
    match facts.answer(day(date)) {
        Ok(ElectionBar::Disqualified(provision)) => provision.key().to_string(),
        other => format!("{other:?}"),
    }
}

const STAFF_LIMB: &str = "ukpga/2011/13/section/65/1/e";

/// Each role by its limb, with the wide meaning of staff.
#[test]
fn prsra_s65_1_each_role_by_its_limb() {
    for &role in Role::ALL {
        let limb = match role.as_str() {
            staff if STAFF.contains(&staff) => STAFF_LIMB,
            "chief-constable-staff" => "ukpga/2011/13/section/65/1/d",
            "police-officer" => "ukpga/2011/13/section/65/1/a",
            "deputy-commissioner" | "deputy-as-acting-commissioner" => continue,
            "combined-authority-predominantly"
            | "combined-authority-partly"
            | "combined-authority-deputy-mayor" => {
                assert_eq!(
                    stands(role).answer(day("2024-05-02")),
                    Err(Unsettled::NoRule(&eligibility::COMBINED_AUTHORITY_CANDIDATES))
                );
                continue;
            }
            _ => "Ok(NotByTheseLimbs)",
        };
        assert_eq!(bar(&stands(role), "2024-05-02"), limb, "{role}");
    }
    for (role, rule) in [
        (Role::OtherStaff, &eligibility::POLICE_BODY_STAFF),
        (Role::ChiefConstableStaff, &eligibility::CHIEF_OFFICER_STAFF),
        (Role::PoliceOfficer, &eligibility::CONSTABLE),
    ] {
        assert_eq!(finding(stands(role).determine(day("2024-05-02")).grounds(), rule), Some(Finding::NotMet));
    }
}

/// The bar on police officers began with Chapter 6, on 25 April 2012; that on staff was off for the first elections.
#[test]
fn prsra_s65_begins_with_chapter_6_and_65_4_ends_with_the_first_elections() {
    for (role, limb, starts) in [
        (Role::PoliceOfficer, "ukpga/2011/13/section/65/1/a", "2012-04-25"),
        (Role::ChiefConstableStaff, "ukpga/2011/13/section/65/1/d", "2012-11-16"),
        (Role::OtherStaff, STAFF_LIMB, "2012-11-16"),
    ] {
        assert_eq!(
            stands(role).answer(eve(starts)),
            Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day(starts) }))
        );
        assert_eq!(bar(&stands(role), starts), limb);
    }
}

/// (1A), over its whole domain and on both sides of 3 April 2017.
#[test]
fn prsra_s65_1a_the_deputy_may_stand_from_april_2017() {
    for role in [Role::DeputyCommissioner, Role::DeputyAsActingCommissioner] {
        for election in [Poll::Ordinary, Poll::ByElection] {
            for acting in [true, false] {
                let facts = ElectionBarFacts {
                    election: election.into(),
                    acting_throughout: acting.into(),
                    ..stands(role)
                };
                assert_eq!(bar(&facts, "2017-04-02"), STAFF_LIMB);
                let excepted = election == Poll::Ordinary || acting;
                let expected = if excepted { "Ok(NotByTheseLimbs)" } else { STAFF_LIMB };
                assert_eq!(bar(&facts, "2017-04-03"), expected, "{election} {acting}");
                let d = facts.determine(day("2017-04-03"));
                let found = if excepted { Finding::Met } else { Finding::NotMet };
                assert_eq!(finding(d.grounds(), &eligibility::DEPUTY_MAY_STAND), Some(found));
            }
        }
    }
    // Nothing to ask before the exception, either fact after it.
    assert_eq!(stands(Role::DeputyCommissioner).determine(day("2016-05-05")).needs().len(), 0);
    let open = stands(Role::DeputyCommissioner).determine(day("2024-05-02"));
    assert!(open.needs().names().eq(["election", "acting-throughout"]));
    let ordinary =
        ElectionBarFacts { election: Fact::Known(Poll::Ordinary), ..stands(Role::DeputyCommissioner) };
    assert_eq!(ordinary.answer(day("2024-05-02")), Ok(ElectionBar::NotByTheseLimbs));
}
