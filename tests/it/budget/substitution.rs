use pcc_rules::area::Area;
use pcc_rules::budget::{self, Change, Defect, Substitution, SubstitutionFacts};
use pcc_rules::law::Place;
use pcc_rules::reasoning::Finding;
use pcc_rules::{Fact, Question, Set};

use super::{amount, estimate, key, law_from};
use crate::{day, finding};

const TODAY: &str = "2026-11-22";

/// A requirement and a basic amount, each unchanged unless said.
fn facts(area: Area, requirement: &str, basic_amount: &str) -> SubstitutionFacts {
    SubstitutionFacts {
        area: area.into(),
        requirement: Change { before: estimate("1000"), after: estimate(requirement) }.into(),
        basic_amount: Change { before: amount("200"), after: amount(basic_amount) }.into(),
        same_tax_base: true.into(),
        same_grants: true.into(),
        quashed: false.into(),
        directed: false.into(),
    }
}

fn no_effect(defects: impl IntoIterator<Item = Defect>) -> Substitution {
    Substitution::NoEffect(Set::from_iter(defects))
}

/// The same or less has effect; a penny more of either has none. In the year a precept is cut and not raised.
#[test]
fn lgfa_s49_2_a_neither_amount_may_rise() {
    let ask = |requirement, basic| facts(Area::Kent, requirement, basic).answer(day(TODAY)).unwrap();
    assert_eq!(ask("1000", "200"), Substitution::HasEffect);
    assert_eq!(ask("999.99", "199.999999"), Substitution::HasEffect);
    assert_eq!(ask("1000.01", "200"), no_effect([Defect::Requirement]));
    assert_eq!(ask("1000", "200.000001"), no_effect([Defect::BasicAmount]));
    assert_eq!(ask("2000", "400"), no_effect([Defect::Requirement, Defect::BasicAmount]));
}

#[test]
fn lgfa_s49_3_the_tax_base_stays() {
    let other = SubstitutionFacts { same_tax_base: false.into(), ..facts(Area::Kent, "900", "180") };
    let found = other.determine(day(TODAY));
    assert_eq!(found.settled(), Some(&no_effect([Defect::TaxBase])));
    assert_eq!(finding(found.grounds(), &budget::SUBSTITUTE_TAX_BASE), Some(Finding::NotMet));
    assert_eq!(finding(found.grounds(), &budget::SUBSTITUTE_REQUIREMENT), Some(Finding::Met));
    assert_eq!(finding(found.grounds(), &budget::SUBSTITUTE_BASIC_AMOUNT), Some(Finding::Met));
}

/// In Wales the grants stay too; in England they are no part of it.
#[test]
fn lgfa_s49_3_wales_keeps_the_grants() {
    let others = |area| SubstitutionFacts { same_grants: false.into(), ..facts(area, "900", "180") };
    let wales = others(Area::Gwent).determine(day(TODAY));
    assert_eq!(wales.settled(), Some(&no_effect([Defect::Grants])));
    assert_eq!(finding(wales.grounds(), &budget::SUBSTITUTE_GRANTS_WALES), Some(Finding::NotMet));
    assert_eq!(others(Area::Kent).answer(day(TODAY)), Ok(Substitution::HasEffect));
}

/// After quashing nothing limits them, neither amounts nor tax base.
#[test]
fn lgfa_s49_4d_and_5_after_quashing_the_limits_fall_away() {
    for area in [Area::Kent, Area::Gwent] {
        let facts = facts(area, "2000", "400");
        let quashed = SubstitutionFacts { quashed: true.into(), same_tax_base: false.into(), ..facts };
        let found = quashed.determine(day(TODAY));
        assert_eq!(found.settled(), Some(&Substitution::Unlimited));
        assert_eq!(finding(found.grounds(), &budget::QUASHED), Some(Finding::Met));
        let open = SubstitutionFacts { quashed: Fact::Unknown, ..quashed };
        assert!(open.answer(day(TODAY)).unwrap_err().needs().names().eq(["quashed"]));
    }
}

/// Under a direction section 49(2)(za) is ignored, and that alone: the amounts may rise, the tax base stays. In Wales
/// there is no such direction.
#[test]
fn lgfa_s52zt_5_b_a_direction_lets_the_amounts_rise_on_the_same_tax_base() {
    let directed = |area, same_tax_base: bool| SubstitutionFacts {
        directed: true.into(),
        same_tax_base: same_tax_base.into(),
        ..facts(area, "2000", "400")
    };
    let found = directed(Area::Kent, true).determine(day(TODAY));
    assert_eq!(found.settled(), Some(&Substitution::HasEffect));
    assert_eq!(finding(found.grounds(), &budget::DIRECTED), Some(Finding::Met));
    assert_eq!(finding(found.grounds(), &budget::SUBSTITUTE_TAX_BASE), Some(Finding::Met));
    assert_eq!(directed(Area::Kent, false).answer(day(TODAY)), Ok(no_effect([Defect::TaxBase])));
    let both = no_effect([Defect::Requirement, Defect::BasicAmount]);
    assert_eq!(directed(Area::Gwent, true).answer(day(TODAY)), Ok(both));
    // Whether there is one is asked only where an amount rises.
    let unknown = |to| SubstitutionFacts { directed: Fact::Unknown, ..facts(Area::Kent, "1000", to) };
    assert_eq!(unknown("200").answer(day(TODAY)), Ok(Substitution::HasEffect));
    assert!(unknown("201").answer(day(TODAY)).unwrap_err().needs().names().eq(["directed"]));
}

#[test]
fn the_days_and_places_of_substitution() {
    let both = &[Place::England, Place::Wales][..];
    for (rule, places, provision) in [
        (&budget::SUBSTITUTE, both, "ukpga/1992/14/section/49/1"),
        (&budget::SUBSTITUTE_REQUIREMENT, both, "ukpga/1992/14/section/49/2/za"),
        (&budget::SUBSTITUTE_BASIC_AMOUNT, both, "ukpga/1992/14/section/49/2/za"),
        (&budget::SUBSTITUTE_TAX_BASE, both, "ukpga/1992/14/section/49/2A"),
        (&budget::SUBSTITUTE_GRANTS_WALES, &[Place::Wales][..], "ukpga/1992/14/section/49/3"),
        (&budget::QUASHED, both, "ukpga/1992/14/section/49/4D"),
        (&budget::DIRECTED, &[Place::England][..], "ukpga/1992/14/section/52ZT/5/b"),
    ] {
        law_from(rule, "2012-11-22", places);
        assert_eq!(key(rule), provision);
    }
}
