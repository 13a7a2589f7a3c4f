use pcc_rules::law::OutOfForce;
use pcc_rules::staff::{AccountancyBody, FINANCE_QUALIFICATION, Qualification, QualificationFacts};
use pcc_rules::{Question, Set, Unsettled};

use crate::{day, eve};

/// s. 113(3): any one of the six named bodies, or an approved one; without any, no.
#[test]
fn lgfa_s113_3_membership_of_one_body_qualifies() {
    let ask = |bodies: &[AccountancyBody], on| {
        QualificationFacts { member_of: Set::from_iter(bodies.iter().copied()).into() }.answer(on)
    };
    let names = ["icaew", "icas", "acca", "cipfa", "icai", "cima", "approved"];
    assert!(AccountancyBody::ALL.iter().map(|body| body.as_str()).eq(names));
    for body in AccountancyBody::ALL {
        assert_eq!(ask(&[*body], day("2024-05-09")), Ok(Qualification::Qualified));
    }
    assert_eq!(ask(&[], day("2024-05-09")), Ok(Qualification::NotQualified));
    assert_eq!(ask(&[], day("2012-11-22")), Ok(Qualification::NotQualified));
    let not_yet = Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2012-11-22") });
    assert_eq!(ask(&[], eve("2012-11-22")), Err(not_yet));
    assert_eq!(QualificationFacts::RULE, &FINANCE_QUALIFICATION);
}
