//! Every case of the topic's questions against the model, unknown facts included.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::budget::*;
use pcc_rules::calendar::FinancialYear;
use pcc_rules::law::Place;
use pcc_rules::money::{Percent, Pounds, Rounding};
use pcc_rules::reasoning::Facts as _;
use pcc_rules::reserves::SharesTotal;
use pcc_rules::strategies::any;
use pcc_rules::{Fact, Question as _, Set};
use proptest::prelude::*;

use crate::model::budget as model;
use crate::model::worlds::{BOTH, KINDS, Kind, Law, every_case, kind, not_law, one_case, values};
use crate::{day, eve};

fn known<T: Clone>(fact: &Fact<T>) -> T {
    fact.known().unwrap().clone()
}

/// Commissioners' budgets, from the day on which they came into being.
fn commissioners<T>(area: Area, on: NaiveDate) -> Option<Law<T>> {
    not_law(matches!(kind(area), Kind::England | Kind::Wales).then_some("2012-11-22"), on)
}

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

fn estimates<const N: usize>(pounds: [u32; N]) -> [Estimate; N] {
    pounds.map(|pounds| Estimate::new(Pounds::from_pence(u64::from(pounds) * 100)).unwrap())
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
    let ended = matches!(
        expected.says,
        crate::model::worlds::Says::Outcome(Requirement::ReservesBeyondSpending { .. })
    );
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

#[test]
fn lgfa_s49_substitutes_in_every_case() {
    let estimate = |[before, after]: [u32; 2]| {
        let [before, after] = estimates([before, after]);
        Change { before, after }
    };
    let amount = |[before, after]: [&str; 2]| {
        let [before, after] = [before, after].map(|text| text.parse::<BasicAmount>().unwrap());
        Change { before, after }
    };
    let facts = values!(SubstitutionFacts {
        area: [Area::Kent, Area::Gwent, Area::Metropolitan],
        requirement: [[5, 4], [5, 5], [5, 6]].map(estimate),
        basic_amount: [["100/3", "33.33"], ["100/3", "100/3"], ["33.33", "100/3"]].map(amount),
        same_tax_base: BOTH,
        same_grants: BOTH,
        quashed: BOTH,
        directed: BOTH,
    });
    let cases = every_case(&facts, &[], &[eve("2012-11-22"), day("2012-11-22")], |f, on| {
        let area = known(&f.area);
        if let Some(stop) = commissioners(area, on) {
            return stop;
        }
        let wales = kind(area) == Kind::Wales;
        let (requirement, amount) = (known(&f.requirement), known(&f.basic_amount));
        let rises = [requirement.after > requirement.before, amount.after > amount.before];
        let [base, grants, quashed, directed] =
            [&f.same_tax_base, &f.same_grants, &f.quashed, &f.directed].map(known);
        let mut found = vec![("budget.substitute", true), ("budget.substitute-after-quashing", quashed)];
        let Some(broken) = model::substitutes(wales, rises, [base, grants, quashed, directed]) else {
            return Law::of(Substitution::Unlimited, &found);
        };
        // A direction is of England, and of account only where something rises.
        let rising = rises[0] || rises[1];
        if !wales && rising {
            found.push(("budget.substitute-after-direction", directed));
        }
        if wales || !(rising && directed) {
            found.push(("budget.substitute-requirement", !rises[0]));
            found.push(("budget.substitute-basic-amount", !rises[1]));
        }
        found.push(("budget.substitute-tax-base", base));
        if wales {
            found.push(("budget.substitute-grants-wales", grants));
        }
        let defects: Set<Defect> = broken.iter().map(|name| name.parse::<Defect>().unwrap()).collect();
        let outcome =
            if defects.is_empty() { Substitution::HasEffect } else { Substitution::NoEffect(defects) };
        Law::of(outcome, &found)
    });
    assert_eq!(cases, 10_368);
}

#[test]
fn si_2011_3050_para3_shares_of_a_budget_in_every_case() {
    let lines = |shares: &[u16]| -> Vec<SpendingLine> {
        let line = |(at, share): (usize, &u16)| SpendingLine { on: format!("{at}"), share: percent(*share) };
        shares.iter().enumerate().map(line).collect()
    };
    let lists: [&[u16]; 9] = [
        &[],
        &[10_000],
        &[9_950],
        &[9_949],
        &[5_000, 5_100],
        &[5_000, 5_101],
        &[4_000, 3_000, 3_150],
        &[3_333, 3_333, 3_333],
        &[2_000, 2_000, 5_800],
    ];
    let facts = values!(SpendingFacts {
        year: [2023, 2024].map(|year| FinancialYear::starting(year).unwrap()),
        lines: lists.map(lines),
        nearest: [1, 100].map(percent),
    });
    let cases = every_case(&facts, &[], &[eve("2012-11-22"), day("2012-11-22")], |f, on| {
        if let Some(stop) = not_law(Some("2012-11-22"), on) {
            return stop;
        }
        let (year, lines, nearest) = (known(&f.year), known(&f.lines), known(&f.nearest));
        let hundredths = |share: Percent| {
            let text = format!("{share}");
            u64::try_from(model::hundredths(&text)).unwrap()
        };
        let shares: Vec<u64> = lines.iter().map(|line| hundredths(line.share)).collect();
        let total: u64 = shares.iter().sum();
        let printed = points(total);
        let total = match model::shares(&shares, hundredths(nearest)) {
            "hundred" => SharesTotal::Hundred,
            "rounded" => SharesTotal::Rounded(printed),
            _ => SharesTotal::NotOneWhole(printed),
        };
        let outcome = Spending { year, lines: lines.len(), nearest, total };
        Law::of(outcome, &[("budget.publish", true)])
    });
    assert_eq!(cases, 180);
}

fn percent(hundredths: u16) -> Percent {
    points(hundredths.into()).to_string().parse().unwrap()
}

/// Hundredths of a point as the decimal that is printed.
fn points(hundredths: u64) -> rust_decimal::Decimal {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
        .parse::<rust_decimal::Decimal>()
        .unwrap()
        .normalize()
}

fn tax_bases(bases: &[&str]) -> TaxBases {
    let authority = |(at, base): (usize, &&str)| BillingAuthority {
        authority: format!("authority {at}"),
        tax_base: base.parse().unwrap(),
    };
    TaxBases::new(bases.iter().enumerate().map(authority).collect()).unwrap()
}

/// What is known decides when there is an answer, and which rules it rests on; the amounts are the plain ones.
#[test]
fn lgfa_ss42b_to_48_calculations_in_every_case() {
    let facts = values!(CalculationFacts {
        area: KINDS,
        to_raise: estimates([64_581_000, 1]),
        tax_bases: [tax_bases(&["222916.02"]), tax_bases(&["1", "2.75", "37919.44"])],
        practice: [
            Practice::WHOLE_PENCE,
            Practice::UNROUNDED,
            Practice { setting: Setting::Unrounded, rounding: Rounding::Down }
        ],
    });
    let cases = every_case(&facts, &[], &[eve("2012-11-22"), day("2012-11-22")], |f, on| {
        let area = known(&f.area);
        if let Some(stop) = commissioners(area, on) {
            return stop;
        }
        let wales = kind(area) == Kind::Wales;
        let place = if wales { Place::Wales } else { Place::England };
        let (to_raise, bases, practice) = (known(&f.to_raise), known(&f.tax_bases), known(&f.practice));
        let outcome = Calculation::of(place, to_raise, &bases, practice);
        let hundredths: Vec<u128> =
            bases.authorities().iter().map(|one| model::hundredths(&one.tax_base.to_string())).collect();
        let whole = practice.setting == Setting::WholePence;
        let way = practice.rounding.as_str();
        let plain = model::calculate(to_raise.pounds().pence().into(), &hundredths, wales, whole, way);
        let bands: Vec<u128> = outcome.bands.iter().map(|(_, one)| one.pounds.pence().into()).collect();
        let shares: Vec<u128> = outcome.shares.iter().map(|one| one.amount.pounds.pence().into()).collect();
        assert_eq!((&bands, &shares), (&plain.bands, &plain.shares));
        let by_place: &[&str] = if wales {
            &["budget.basic-amount-wales", "budget.bands-wales"]
        } else {
            &["budget.tax-base", "budget.basic-amount"]
        };
        let both = ["budget.bands", "budget.shares", "budget.no-rounding"];
        let found: Vec<_> = by_place.iter().chain(&both).map(|rule| (*rule, true)).collect();
        Law::of(outcome, &found)
    });
    assert_eq!(cases, 360);
}

#[test]
fn lgfa_s47_bands_in_every_case() {
    let facts = values!(BandsFacts {
        area: KINDS,
        basic_amount: ["264.50", "185.904374"].map(|text| text.parse::<BasicAmount>().unwrap()),
        rounding: Rounding::ALL.iter().copied(),
    });
    let cases = every_case(&facts, &[], &[eve("2012-11-22"), day("2012-11-22")], |f, on| {
        let area = known(&f.area);
        if let Some(stop) = commissioners(area, on) {
            return stop;
        }
        let (band_d, rounding) = (known(&f.basic_amount), known(&f.rounding));
        let wales = kind(area) == Kind::Wales;
        let letters = if wales { "ABCDEFGHI" } else { "ABCDEFGH" };
        let ninths = [6u128, 7, 8, 9, 11, 13, 15, 18, 21];
        let text = band_d.to_string();
        let exact: u128 = text.replace('.', "").parse().unwrap();
        let places = text.split_once('.').map_or(0, |(_, part)| part.len());
        let over = 10u128.pow(u32::try_from(places).unwrap()) * 9;
        let amounts: Vec<(Band, Rounded)> = letters
            .chars()
            .zip(ninths)
            .map(|(letter, n)| {
                let band = letter.to_string().parse::<Band>().unwrap();
                let pence = model::round(exact * n * 100, over, rounding.as_str());
                let pounds = Pounds::from_pence(u64::try_from(pence).unwrap());
                (band, Rounded { unrounded: band_d.band(band), pounds })
            })
            .collect();
        let mut found = vec![("budget.bands", true), ("budget.no-rounding", true)];
        if wales {
            found.push(("budget.bands-wales", true));
        }
        Law::of(Bands { rounding, amounts }, &found)
    });
    assert_eq!(cases, 120);
}
