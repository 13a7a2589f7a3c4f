use pcc_rules::law::{OutOfForce, Place};
use pcc_rules::panel::{self, Councils, Establishment, LegalNature, established_by, legal_nature};

use super::{key, one_nation_from};
use crate::{day, eve};

const TODAY: &str = "2026-11-22";

fn councils(number: u16) -> Councils {
    Councils::new(number).unwrap()
}

/// Councils in England, the Secretary of State in Wales; nobody in London; nothing before 25 April 2012.
#[test]
fn prsra_sch6_paras3_12_who_sets_panels_up() {
    let on = |place, date| established_by(place, date);
    assert_eq!(on(Place::England, day("2012-04-25")), Ok(Establishment::Councils));
    assert_eq!(on(Place::Wales, day("2012-04-25")), Ok(Establishment::SecretaryOfState));
    for place in [Place::England, Place::Wales] {
        assert_eq!(on(place, eve("2012-04-25")), Err(OutOfForce::NotYet { starts: day("2012-04-25") }));
    }
    for place in [Place::Metropolitan, Place::City] {
        assert_eq!(on(place, day(TODAY)), Err(OutOfForce::DoesNotExtend));
    }
    assert_eq!(Establishment::Councils.rule(), &panel::ESTABLISHED_BY_COUNCILS);
    assert_eq!(Establishment::SecretaryOfState.rule(), &panel::ESTABLISHED_BY_SECRETARY_OF_STATE);
}

#[test]
fn prsra_sch6_paras4_5_13_5_what_a_panel_is() {
    let nature = |place, number| legal_nature(place, councils(number), day(TODAY));
    assert_eq!(nature(Place::England, 1), Ok(LegalNature::Committee));
    assert_eq!(nature(Place::England, 2), Ok(LegalNature::JointCommittee));
    assert_eq!(nature(Place::Wales, 1), Ok(LegalNature::Neither));
    assert_eq!(nature(Place::Wales, 7), Ok(LegalNature::Neither));
    assert!(nature(Place::City, 1).is_err());
    assert_eq!(LegalNature::JointCommittee.rule(), &panel::COMMITTEE_OF_COUNCILS);
    assert_eq!(LegalNature::Neither.rule(), &panel::NO_COMMITTEE);
}

#[test]
fn rules_stand_where_and_when_they_should() {
    for (rule, place, at) in [
        (&panel::ESTABLISHED_BY_COUNCILS, Place::England, "3/2"),
        (&panel::ESTABLISHED_BY_SECRETARY_OF_STATE, Place::Wales, "12/2"),
        (&panel::COMMITTEE_OF_COUNCILS, Place::England, "4/5"),
        (&panel::NO_COMMITTEE, Place::Wales, "13/5"),
    ] {
        one_nation_from(rule, place, "2012-04-25");
        assert_eq!(key(rule), format!("ukpga/2011/13/schedule/6/paragraph/{at}"));
    }
}
