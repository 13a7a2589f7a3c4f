//! Every case of the topic's questions against the model, unknown facts included.

use chrono::NaiveDate;
use pcc_rules::Set;
use pcc_rules::area::Area;
use pcc_rules::budget::*;
use pcc_rules::calendar::FinancialYear;
use pcc_rules::law::Place;
use pcc_rules::money::{Percent, Pounds, Rounding};
use pcc_rules::reserves::SharesTotal;

use crate::model::areas::{KINDS, Kind, kind};
use crate::model::budget as model;
use crate::model::facts::{BOTH, known};
use crate::model::worlds::{Law, every_case, not_law, values};
use crate::{day, eve};

/// Commissioners' budgets, from the day on which they came into being.
pub(super) fn commissioners<T>(area: Area, on: NaiveDate) -> Option<Law<T>> {
    not_law(matches!(kind(area), Kind::England | Kind::Wales).then_some("2012-11-22"), on)
}

pub(super) fn estimates<const N: usize>(pounds: [u32; N]) -> [Estimate; N] {
    pounds.map(|pounds| Estimate::new(Pounds::from_pence(u64::from(pounds) * 100)).unwrap())
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
