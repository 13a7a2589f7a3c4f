//! Every claim, against the model.

use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::pay::*;
use pcc_rules::{Fact, Question as _};

use super::every::{days, none};
use crate::day;
use crate::model::every::{Asked, asked, every, pick, yes};
use crate::model::pay as model;

fn claimed(found: Claim) -> String {
    match found {
        Claim::Allowed(Limit::StandardClass) => "standard class".into(),
        Claim::Allowed(Limit::RevenueMileageRates) => "revenue rates".into(),
        Claim::Allowed(Limit::Fare) => "fare".into(),
        Claim::Allowed(Limit::EconomyClass) => "economy".into(),
        Claim::Allowed(Limit::Actual) => "actual".into(),
        Claim::Allowed(Limit::UpTo(sum)) => format!("up to {}", sum.pence() / 100),
        Claim::NotAllowed => "not allowed".into(),
        Claim::NotApplicable(body) => none(body),
    }
}

const FACTS: [(&str, usize); 9] = [
    ("suspended", 2),
    ("for-functions", 2),
    ("reasonable", 2),
    ("driving-necessary", 2),
    ("public-transport", 2),
    ("agreed-beforehand", 2),
    ("good-value", 2),
    ("breakfast-applies", 2),
    ("approved", 2),
];

fn plain(at: &[usize]) -> model::Claim {
    model::Claim {
        suspended: at[0] == 1,
        for_functions: at[1] == 1,
        reasonable: at[2] == 1,
        driving_necessary: at[3] == 1,
        public_transport: at[4] == 1,
        agreed: at[5] == 1,
        good_value: at[6] == 1,
        breakfast: at[7] == 1,
        approved: at[8] == 1,
    }
}

fn claim(on: NaiveDate, area: Fact<Area>, expense: Fact<Expense>, said: &[Option<usize>; 9]) -> Asked {
    let facts = ClaimFacts {
        area,
        suspended: yes(said[0]),
        expense,
        for_functions: yes(said[1]),
        reasonable: yes(said[2]),
        driving_necessary: yes(said[3]),
        public_transport: yes(said[4]),
        agreed_beforehand: yes(said[5]),
        good_value: yes(said[6]),
        breakfast_applies: yes(said[7]),
        approved: yes(said[8]),
    };
    asked(facts.answer(on), claimed)
}

const JUDGED: [&str; 3] = ["reasonable", "good-value", "approved"];

/// Every kind of expense and none in three areas, on both sides of each change; the facts of one kind alone all no or all
/// yes.
#[test]
fn prsra_sch1_para3_every_claim() {
    let areas = [Area::Kent, Area::NorthYorkshire, Area::Metropolitan];
    let mut cases = 0;
    for on in days(&["2012-11-22", "2018-08-01", "2024-05-07"]) {
        for rest in [0, 1] {
            cases += every(
                &[("area", 3), ("expense", 9), FACTS[0], FACTS[1], FACTS[2]],
                &JUDGED,
                |at| {
                    let said = plain(&[at[2], at[3], at[4], rest, rest, rest, rest, rest, rest]);
                    model::claim(areas[at[0]].id(), on, Expense::ALL[at[1]].as_str(), &said)
                },
                |at| {
                    let own = Some(rest);
                    let said = [at[2], at[3], at[4], own, own, own, own, own, own];
                    claim(on, pick(&areas, at[0]), pick(Expense::ALL, at[1]), &said)
                },
            );
        }
    }
    assert_eq!(cases, 12_960);
}

/// Each kind with every fact of its own and of the others: what another kind turns on changes nothing and is never needed.
#[test]
fn determination_table_every_claim_of_a_kind() {
    let mut cases = 0;
    for expense in Expense::ALL {
        for own in [&[3, 4, 5][..], &[5, 6, 7, 8]] {
            let facts: Vec<_> = [0, 1, 2].iter().chain(own).map(|at| FACTS[*at]).collect();
            let shown: Vec<usize> = [0, 1, 2].iter().chain(own).copied().collect();
            for rest in [0, 1] {
                cases += every(
                    &facts,
                    &JUDGED,
                    |at| {
                        let mut said = [rest; 9];
                        shown.iter().zip(at).for_each(|(fact, value)| said[*fact] = *value);
                        model::claim("kent", day("2024-05-09"), expense.as_str(), &plain(&said))
                    },
                    |at| {
                        let mut said = [Some(rest); 9];
                        shown.iter().zip(at).for_each(|(fact, value)| said[*fact] = *value);
                        claim(day("2024-05-09"), Area::Kent.into(), Fact::Known(*expense), &said)
                    },
                );
            }
        }
    }
    assert_eq!(cases, 52_488);
}
