use pcc_rules::area::Area;
use pcc_rules::budget::{self, Requirement, RequirementFacts, Sums};
use pcc_rules::law::{OutOfForce, Place};
use pcc_rules::reasoning::Finding;
use pcc_rules::{Fact, Question, Unsettled};

use super::{estimate, key, law_from, pounds};
use crate::{day, eve, finding};

const TODAY: &str = "2026-11-22";

/// Round figures: 1,000 spent, 30 of deficit of the collection fund, 20 for contingencies, 10 into reserves, 5 for an old
/// deficit; 400 of grants, 100 other, 15 of surplus, 40 of reserves used. In Wales 7 of grants to repay, which in England
/// are spending.
fn facts(area: Area) -> RequirementFacts {
    RequirementFacts {
        area: area.into(),
        expenditure: estimate("1000").into(),
        grants_repaid: estimate("7").into(),
        collection_fund_deficit: estimate("30").into(),
        contingencies: estimate("20").into(),
        reserves_raised: estimate("10").into(),
        earlier_deficit: estimate("5").into(),
        central_grants: estimate("400").into(),
        other_income: estimate("100").into(),
        collection_fund_surplus: estimate("15").into(),
        reserves_used: estimate("40").into(),
    }
}

fn sums(facts: &RequirementFacts) -> Sums {
    match facts.answer(day(TODAY)) {
        Ok(Requirement::Calculated(sums)) => sums,
        other => panic!("{other:?}"),
    }
}

/// Outgoings 1,065, income 555, requirement 510.
#[test]
fn lgfa_s42a_outgoings_less_income() {
    let found = facts(Area::Kent).determine(day(TODAY));
    let expected = Sums {
        outgoings: pounds("1065"),
        income: pounds("555"),
        requirement: pounds("510"),
        grants: None,
        to_raise: pounds("510"),
    };
    assert_eq!(found.settled(), Some(&Requirement::Calculated(expected)));
    for rule in [
        &budget::CALCULATE,
        &budget::OUTGOINGS,
        &budget::INCOME,
        &budget::RESERVES_FOR_SPENDING,
        &budget::REQUIREMENT,
    ] {
        assert_eq!(finding(found.grounds(), rule), Some(Finding::Met), "{}", rule.id());
    }
    assert_eq!(finding(found.grounds(), &budget::GRANTS_WALES), None);
    assert!(
        found
            .to_string()
            .starts_with("council tax has to raise £510: outgoings of £1,065 less income of £555")
    );
}

/// In Wales there is no collection fund, and the grants come off the budget requirement: 1,042 less 140 is 902, less 400.
#[test]
fn lgfa_s43_wales_takes_grants_from_the_budget_requirement() {
    let found = facts(Area::Gwent).determine(day(TODAY));
    let expected = Sums {
        outgoings: pounds("1042"),
        income: pounds("140"),
        requirement: pounds("902"),
        grants: Some(pounds("400")),
        to_raise: pounds("502"),
    };
    assert_eq!(found.settled(), Some(&Requirement::Calculated(expected)));
    for rule in [
        &budget::OUTGOINGS_WALES,
        &budget::INCOME_WALES,
        &budget::RESERVES_FOR_SPENDING_WALES,
        &budget::REQUIREMENT_WALES,
        &budget::GRANTS_WALES,
    ] {
        assert_eq!(finding(found.grounds(), rule), Some(Finding::Met), "{}", rule.id());
    }
    assert_eq!(finding(found.grounds(), &budget::INCOME), None);
    // So a Welsh office need not know of one.
    let without = RequirementFacts {
        collection_fund_deficit: Fact::Unknown,
        collection_fund_surplus: Fact::Unknown,
        ..facts(Area::Gwent)
    };
    assert_eq!(without.answer(day(TODAY)), facts(Area::Gwent).answer(day(TODAY)));
    // A negative result counts as nothing.
    let much = RequirementFacts { central_grants: estimate("902.01").into(), ..facts(Area::Gwent) };
    assert_eq!((sums(&much).requirement, sums(&much).to_raise), (pounds("902"), pounds("0")));
    let less = RequirementFacts { central_grants: estimate("901.99").into(), ..facts(Area::Gwent) };
    assert_eq!(sums(&less).to_raise, pounds("0.01"));
}

/// Exactly as much income as outgoings leaves nothing; a penny less leaves a penny; more leaves nothing too.
#[test]
fn lgfa_s42b_2_nothing_where_income_is_no_less() {
    for (other, to_raise) in [("609.99", "0.01"), ("610.00", "0"), ("610.01", "0"), ("99999", "0")] {
        let facts = RequirementFacts { other_income: estimate(other).into(), ..facts(Area::Kent) };
        assert_eq!(sums(&facts).to_raise, pounds(to_raise), "{other}");
    }
}

/// Reserves go against spending, with the deficit that counts as spending, and contingencies: 1,050 in all, and 1,020 in
/// Wales, where the grants to repay are no spending.
#[test]
fn lgfa_s42a_3_b_reserves_are_used_for_spending_alone() {
    for (area, most, more) in [(Area::Kent, "1050", "1050.01"), (Area::Gwent, "1020", "1020.01")] {
        let with = |used| RequirementFacts { reserves_used: estimate(used).into(), ..facts(area) };
        assert!(matches!(with(most).answer(day(TODAY)), Ok(Requirement::Calculated(_))), "{area}");
        let beyond = with(more).determine(day(TODAY));
        assert_eq!(
            beyond.settled(),
            Some(&Requirement::ReservesBeyondSpending { excess: pounds("0.01") }),
            "{area}"
        );
        // Whatever else is not known.
        let unknown = RequirementFacts { central_grants: Fact::Unknown, ..with(more) };
        assert!(unknown.answer(day(TODAY)).is_ok());
    }
}

#[test]
fn an_estimate_left_out_is_asked_for_and_never_nought() {
    let without =
        RequirementFacts { other_income: Fact::Unknown, contingencies: Fact::Unknown, ..facts(Area::Kent) };
    assert!(without.answer(day(TODAY)).unwrap_err().needs().names().eq(["contingencies", "other-income"]));
    // What is an item of its own in Wales is not asked for in England.
    let repaid = |area| RequirementFacts { grants_repaid: Fact::Unknown, ..facts(area) };
    assert!(repaid(Area::Gwent).answer(day(TODAY)).unwrap_err().needs().names().eq(["grants-repaid"]));
    assert_eq!(repaid(Area::Kent).answer(day(TODAY)), facts(Area::Kent).answer(day(TODAY)));
    let nowhere = RequirementFacts { area: Fact::Unknown, ..facts(Area::Kent) };
    assert!(nowhere.answer(day(TODAY)).unwrap_err().needs().names().eq(["area"]));
}

#[test]
fn london_calculates_under_an_act_of_its_own() {
    for area in [Area::Metropolitan, Area::CityOfLondon] {
        let open = facts(area).answer(day(TODAY)).unwrap_err();
        assert_eq!(open, Unsettled::OutOfForce(OutOfForce::DoesNotExtend));
    }
}

/// The ten largest estimates together are no wrap.
#[test]
fn the_largest_estimates_are_added_without_a_wrap() {
    let most = estimate("1000000000000000");
    let facts = RequirementFacts {
        expenditure: most.into(),
        collection_fund_deficit: most.into(),
        contingencies: most.into(),
        reserves_raised: most.into(),
        earlier_deficit: most.into(),
        ..facts(Area::Kent)
    };
    assert_eq!(sums(&facts).outgoings, pounds("5000000000000000"));
    assert_eq!(sums(&facts).to_raise, pounds("4999999999999445"));
}

#[test]
fn the_days_and_places_of_the_calculations() {
    let (england, wales) = (&[Place::England][..], &[Place::Wales][..]);
    let both = &[Place::England, Place::Wales][..];
    for (rule, places, provision) in [
        (&budget::CALCULATE, both, "ukpga/1992/14/section/42A/1"),
        (&budget::OUTGOINGS, england, "ukpga/1992/14/section/42A/2"),
        (&budget::INCOME, england, "ukpga/1992/14/section/42A/3"),
        (&budget::RESERVES_FOR_SPENDING, england, "ukpga/1992/14/section/42A/3/b"),
        (&budget::REQUIREMENT, england, "ukpga/1992/14/section/42A/4"),
        (&budget::OUTGOINGS_WALES, wales, "ukpga/1992/14/section/43/2"),
        (&budget::INCOME_WALES, wales, "ukpga/1992/14/section/43/3"),
        (&budget::RESERVES_FOR_SPENDING_WALES, wales, "ukpga/1992/14/section/43/3/b"),
        (&budget::REQUIREMENT_WALES, wales, "ukpga/1992/14/section/43/4"),
        (&budget::GRANTS_WALES, wales, "ukpga/1992/14/section/44/1"),
    ] {
        law_from(rule, "2012-11-22", places);
        assert_eq!(key(rule), provision);
    }
    let early = facts(Area::Kent).answer(eve("2012-11-22")).unwrap_err();
    assert_eq!(early, Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2012-11-22") }));
}
