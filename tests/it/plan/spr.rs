use pcc_rules::law::OutOfForce;
use pcc_rules::plan::{NationalThreat, SPR, Spr, spr_changed_by, spr_on};

use crate::{day, eve};

#[test]
fn pa96_s37a_editions_by_day() {
    assert_eq!(spr_on(eve("2012-07-31")), Err(OutOfForce::NotYet { starts: day("2012-07-31") }));
    assert_eq!(spr_on(day("2012-07-31")), Ok(Spr::First));
    assert_eq!(spr_on(eve("2015-03-31")), Ok(Spr::First));
    assert_eq!(spr_on(day("2015-03-31")), Ok(Spr::Second));
    assert_eq!(spr_on(eve("2023-02-20")), Ok(Spr::Second));
    assert_eq!(spr_on(day("2023-02-20")), Ok(Spr::Third));
    assert_eq!(spr_on(day("2026-11-22")), Ok(Spr::Third));
    assert!(SPR.rows().iter().all(|row| row.by().key().to_string() == "ukpga/1996/16/section/37A/1"));
}

/// Five threats, then six, then seven.
#[test]
fn pa96_s37a_threats_by_edition() {
    let new = [NationalThreat::ChildSexualAbuse, NationalThreat::ViolenceAgainstWomenAndGirls];
    for (edition, count, has) in
        [(Spr::First, 5, [false, false]), (Spr::Second, 6, [true, false]), (Spr::Third, 7, [true, true])]
    {
        assert_eq!(edition.threats().len(), count);
        assert_eq!(new.map(|threat| edition.threats().contains(threat)), has);
    }
}

/// The first edition is no change; the second and third are.
#[test]
fn prsra_s5_9_b_ii_changes_of_the_requirement() {
    assert_eq!(spr_changed_by(eve("2015-03-31")), None);
    assert_eq!(spr_changed_by(day("2015-03-31")), Some(day("2015-03-31")));
    assert_eq!(spr_changed_by(eve("2023-02-20")), Some(day("2015-03-31")));
    assert_eq!(spr_changed_by(day("2023-02-20")), Some(day("2023-02-20")));
}
