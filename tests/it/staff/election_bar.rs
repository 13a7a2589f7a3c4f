use pcc_rules::law::OutOfForce;
use pcc_rules::reasoning::Finding;
use pcc_rules::staff::{self, Election, ElectionBar, ElectionBarFacts, Role};
use pcc_rules::{Fact, Question, Unsettled};

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
            "assistant-commissioner"
            | "chief-executive"
            | "chief-finance-officer"
            | "other-staff"
            | "acting-commissioner"
            | "transferred-staff"
            | "force-civilian"
            | "london-deputy-mayor"
            | "contractor"
            | "secondee-or-agency-worker" => STAFF_LIMB,
            "chief-constable-staff" => "ukpga/2011/13/section/65/1/d",
            "police-officer" => "ukpga/2011/13/section/65/1/a",
            "deputy-commissioner" | "deputy-as-acting-commissioner" => continue,
            "combined-authority-predominantly"
            | "combined-authority-partly"
            | "combined-authority-deputy-mayor" => {
                assert_eq!(
                    stands(role).answer(day("2024-05-02")),
                    Err(Unsettled::NoRule(&staff::COMBINED_AUTHORITY_CANDIDATES))
                );
                continue;
            }
            _ => "Ok(NotByTheseLimbs)",
        };
        assert_eq!(bar(&stands(role), "2024-05-02"), limb, "{role}");
    }
    for (role, rule) in [
        (Role::OtherStaff, &staff::BODY_STAFF_BARRED),
        (Role::ChiefConstableStaff, &staff::CHIEF_OFFICER_STAFF_BARRED),
        (Role::PoliceOfficer, &staff::POLICE_BARRED),
    ] {
        assert_eq!(finding(stands(role).determine(day("2024-05-02")).grounds(), rule), Some(Finding::Met));
    }
}

/// The bar began with Chapter 6, on 25 April 2012.
#[test]
fn prsra_s65_begins_with_chapter_6() {
    assert_eq!(
        stands(Role::OtherStaff).answer(eve("2012-04-25")),
        Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2012-04-25") }))
    );
    assert_eq!(bar(&stands(Role::OtherStaff), "2012-04-25"), STAFF_LIMB);
}

/// (1A), over its whole domain and on both sides of 3 April 2017.
#[test]
fn prsra_s65_1a_the_deputy_may_stand_from_april_2017() {
    for role in [Role::DeputyCommissioner, Role::DeputyAsActingCommissioner] {
        for election in [Election::Ordinary, Election::ByElection] {
            for acting in [true, false] {
                let facts = ElectionBarFacts {
                    election: election.into(),
                    acting_throughout: acting.into(),
                    ..stands(role)
                };
                assert_eq!(bar(&facts, "2017-04-02"), STAFF_LIMB);
                let excepted = election == Election::Ordinary || acting;
                let expected = if excepted { "Ok(NotByTheseLimbs)" } else { STAFF_LIMB };
                assert_eq!(bar(&facts, "2017-04-03"), expected, "{election} {acting}");
                let d = facts.determine(day("2017-04-03"));
                let found = if excepted { Finding::Met } else { Finding::NotMet };
                assert_eq!(finding(d.grounds(), &staff::DEPUTY_MAY_STAND), Some(found));
            }
        }
    }
    // Nothing to ask before the exception, either fact after it.
    assert_eq!(stands(Role::DeputyCommissioner).determine(day("2016-05-05")).needs().len(), 0);
    let open = stands(Role::DeputyCommissioner).determine(day("2024-05-02"));
    assert!(open.needs().names().eq(["election", "acting-throughout"]));
    let ordinary =
        ElectionBarFacts { election: Fact::Known(Election::Ordinary), ..stands(Role::DeputyCommissioner) };
    assert_eq!(ordinary.answer(day("2024-05-02")), Ok(ElectionBar::NotByTheseLimbs));
}
