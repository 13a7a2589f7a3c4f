//! Every requirement of council tax against the model: who turns on what, on either side of the border.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::budget::*;
use pcc_rules::money::Pounds;
use pcc_rules::reasoning::Facts as _;
use pcc_rules::strategies::any;
use pcc_rules::{Fact, Question as _};
use proptest::prelude::*;

use super::every_case::{commissioners, estimates};
use crate::model::areas::{Kind, kind};
use crate::model::budget as model;
use crate::model::facts::known;
use crate::model::worlds::{Law, Says, one_case, values};
use crate::{day, eve};

fn requirement(f: &RequirementFacts, on: NaiveDate) -> Law<Requirement> {
    let area = known(&f.area);
    if let Some(stop) = commissioners(area, on) {
        return stop;
    }
    let wales = kind(area) == Kind::Wales;
    let pence = |fact: &Fact<Estimate>| known(fact).pounds().pence();
    let estimates = model::Estimates {
        wales,
        expenditure: pence(&f.expenditure),
        grants_repaid: pence(&f.grants_repaid),
        fund_deficit: pence(&f.collection_fund_deficit),
        contingencies: pence(&f.contingencies),
        reserves_raised: pence(&f.reserves_raised),
        earlier_deficit: pence(&f.earlier_deficit),
        central_grants: pence(&f.central_grants),
        other_income: pence(&f.other_income),
        fund_surplus: pence(&f.collection_fund_surplus),
        reserves_used: pence(&f.reserves_used),
    };
    let beyond = estimates.beyond();
    let reserves = if wales { "budget.reserves-for-spending-wales" } else { "budget.reserves-for-spending" };
    let mut found = vec![("budget.calculate", true), (reserves, beyond == 0)];
    if beyond > 0 {
        let excess = Pounds::from_pence(beyond);
        return Law::of(Requirement::ReservesBeyondSpending { excess }, &found);
    }
    let steps: &[&str] = if wales {
        &["budget.outgoings-wales", "budget.income-wales", "budget.requirement-wales", "budget.grants-wales"]
    } else {
        &["budget.outgoings", "budget.income", "budget.requirement"]
    };
    found.extend(steps.iter().map(|rule| (*rule, true)));
    let (outgoings, income, requirement, grants, to_raise) = estimates.sums();
    let sums = Sums {
        outgoings: Pounds::from_pence(outgoings),
        income: Pounds::from_pence(income),
        requirement: Pounds::from_pence(requirement),
        grants: grants.map(Pounds::from_pence),
        to_raise: Pounds::from_pence(to_raise),
    };
    Law::of(Requirement::Calculated(sums), &found)
}

/// Each item in turn with the reserves, the rest known or not by turns: who turns on what, on either side of the border.
#[test]
fn lgfa_ss42a_and_43_requirements_in_every_case() {
    let facts = values!(RequirementFacts {
        area: [Area::Kent, Area::Gwent, Area::Metropolitan],
        expenditure: estimates([3, 7]),
        grants_repaid: estimates([0, 11]),
        collection_fund_deficit: estimates([0, 13]),
        contingencies: estimates([1, 2]),
        reserves_raised: estimates([0, 17]),
        earlier_deficit: estimates([0, 19]),
        central_grants: estimates([0, 5]),
        other_income: estimates([0, 23]),
        collection_fund_surplus: estimates([0, 29]),
        reserves_used: estimates([4, 9]),
    });
    // Ten items at once are too many: four unknown or varied at a time, the others nought or as they are first.
    let mut cases = 0;
    for group in [[1, 4, 10, 2], [1, 3, 10, 7], [5, 6, 8, 10], [3, 4, 9, 10]] {
        cases += vary(&facts, &group);
    }
    assert_eq!(cases, 4 * 4 * 81 * 2);
}

/// Every case of four items: the others stand in each set of facts that is asked.
fn vary(facts: &[Vec<RequirementFacts>], group: &[usize]) -> usize {
    let mut asked = 0;
    for area in 0..=facts[0].len() {
        for case in 0..3usize.pow(u32::try_from(group.len()).unwrap()) {
            for on in [eve("2012-11-22"), day("2026-02-01")] {
                let mut one = RequirementFacts::default();
                if let Some(area) = facts[0].get(area) {
                    one.take(0, area);
                }
                let (mut rest, mut hidden) = (case, BTreeSet::new());
                for (index, values) in facts.iter().enumerate().skip(1) {
                    let value = if group.contains(&index) { rest % 3 } else { 0 };
                    match values.get(value) {
                        Some(value) => one.take(index, value),
                        None => drop(hidden.insert(index)),
                    }
                    if group.contains(&index) {
                        rest /= 3;
                    }
                }
                check_requirement(&one, &hidden, on);
                asked += 1;
            }
        }
    }
    asked
}

/// With the items of a list unknown: the model's answer if none of them matters, and else what matters is needed.
fn check_requirement(one: &RequirementFacts, hidden: &BTreeSet<usize>, on: NaiveDate) {
    let needs = one.determine(on).needs();
    let Fact::Known(area) = one.area else {
        assert!(needs.names().eq(["area"]), "{one:?}");
        return;
    };
    let wales = kind(area) == Kind::Wales;
    // Of no account there: grants repaid in England, the collection fund in Wales.
    let idle: &[usize] = if wales { &[3, 9] } else { &[2] };
    let matter: Vec<usize> = hidden.iter().copied().filter(|index| !idle.contains(index)).collect();
    let mut complete = one.clone();
    let filler = RequirementFacts { area: area.into(), ..complete_estimates() };
    for index in hidden {
        complete.take(*index, &filler);
    }
    // Reserves beyond the spending end it, where the four items of that are known.
    let of_the_reserves = [1, 3, 4, 10].iter().all(|index| idle.contains(index) || !hidden.contains(index));
    let expected = requirement(&complete, on);
    let ended = matches!(expected.says, Says::Outcome(Requirement::ReservesBeyondSpending { .. }));
    let law = commissioners::<()>(area, on).is_none();
    if !law || matter.is_empty() || of_the_reserves && ended {
        assert!(needs.is_empty(), "{one:?} on {on}");
        let answer = one.answer(on);
        assert_eq!(answer, complete.answer(on), "{one:?} on {on}");
        one_case(&complete, on, &expected);
    } else {
        let found: Vec<usize> =
            (0..RequirementFacts::NAMES.len()).filter(|index| needs.contains(*index)).collect();
        assert_eq!(found, matter, "{one:?} on {on}");
    }
}

fn complete_estimates() -> RequirementFacts {
    let [none] = estimates([0]);
    RequirementFacts {
        area: Fact::Unknown,
        expenditure: none.into(),
        grants_repaid: none.into(),
        collection_fund_deficit: none.into(),
        contingencies: none.into(),
        reserves_raised: none.into(),
        earlier_deficit: none.into(),
        central_grants: none.into(),
        other_income: none.into(),
        collection_fund_surplus: none.into(),
        reserves_used: none.into(),
    }
}

proptest! {
    #![proptest_config(crate::prop::random(256))]

    /// Any estimates, some of them unknown, in England and in Wales.
    #[test]
    fn lgfa_ss42a_and_43_any_estimates_agree_with_the_model(
        facts in any::<RequirementFacts>(), rest in any::<RequirementFacts>(), few in any::<bool>(),
        area in proptest::sample::select(vec![Area::Kent, Area::Gwent]),
    ) {
        let mut facts = RequirementFacts { area: area.into(), ..facts };
        // Half the time but little is unknown.
        for index in 1..RequirementFacts::NAMES.len() {
            if few && !facts.is_known(index) {
                facts.take(index, &rest);
            }
        }
        let hidden = (1..RequirementFacts::NAMES.len()).filter(|index| !facts.is_known(*index)).collect();
        check_requirement(&facts, &hidden, day("2026-02-01"));
    }
}
