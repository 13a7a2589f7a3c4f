//! Every case of the questions on pay, against the model.

use chrono::NaiveDate;
use pcc_rules::area::{Area, Body};
use pcc_rules::money::Pounds;
use pcc_rules::pay::*;
use pcc_rules::{Fact, Question as _, Refusal};

use crate::model::every::{Asked, asked, every, pick, yes};
use crate::model::pay as model;
use crate::{day, eve};

fn pence(pence: u64) -> Pounds {
    Pounds::from_pence(pence)
}

fn none(body: Body) -> String {
    let body = match body {
        Body::Commissioner | Body::FireCommissioner => "commissioner",
        Body::Mayor => "mayor",
        Body::MayorsOffice => "mayors-office",
        _ => "common-council",
    };
    format!("none: {body}")
}

/// A commissioner, three who took on fire or gave way to a mayor, and London's two.
const AREAS: [Area; 6] = [
    Area::Kent,
    Area::Essex,
    Area::NorthYorkshire,
    Area::WestYorkshire,
    Area::Metropolitan,
    Area::CityOfLondon,
];

fn days(changes: &[&str]) -> Vec<NaiveDate> {
    changes.iter().flat_map(|change| [eve(change), day(change)]).collect()
}

const CHANGES: [&str; 8] = [
    "2012-11-22",
    "2017-10-01",
    "2018-05-01",
    "2018-11-15",
    "2019-01-01",
    "2021-05-10",
    "2022-05-01",
    "2024-05-07",
];

#[test]
fn prsra_sch1_para2_and_ss30_and_70_every_salary() {
    let mut cases = 0;
    for on in days(&CHANGES) {
        let declared = [None, on.pred_opt(), Some(on), on.succ_opt()];
        cases += every(
            &[("area", 6), ("declared-on", 4), ("suspended", 2)],
            &[],
            |at| model::salary(AREAS[at[0]].id(), on, declared[at[1]], at[2] == 1),
            |at| {
                let facts = SalaryFacts {
                    area: pick(&AREAS, at[0]),
                    declared_on: pick(&declared, at[1]),
                    suspended: yes(at[2]),
                };
                asked(facts.answer(on), |pay| match pay {
                    Pay::Payable(salary) => {
                        assert_eq!(salary.amount.pence(), salary.basic.pence() + salary.supplement.pence());
                        assert_eq!(salary.is_confirmed, on <= salary.last_confirmed);
                        (salary.amount.pence() / 100).to_string()
                    }
                    Pay::NotYetPayable => "not yet".into(),
                    Pay::NothingPayable => "nothing".into(),
                    Pay::NotApplicable(body) => none(body),
                })
            },
        );
    }
    assert_eq!(cases, 1_680);
}

#[test]
fn prsra_sch1_para2_every_stated_salary() {
    let sums = [0, 8_500_000, 8_670_000, 8_670_001, 9_160_000, 7_630_000, 10_000_000];
    let mut cases = 0;
    for on in days(&CHANGES) {
        cases += every(
            &[("area", 6), ("stated", 7)],
            &[],
            |at| model::stated(AREAS[at[0]].id(), on, sums[at[1]]),
            |at| {
                let facts =
                    StatedSalaryFacts { area: pick(&AREAS, at[0]), stated: pick(&sums.map(pence), at[1]) };
                asked(facts.answer(on), |found| match found {
                    StatedSalary::Same(salary) => format!("same {}", salary.amount.pence() / 100),
                    StatedSalary::Differs { stated, determined } => {
                        format!("{}p stated, {} determined", stated.pence(), determined.amount.pence() / 100)
                    }
                    StatedSalary::NotApplicable(body) => none(body),
                })
            },
        );
    }
    assert_eq!(cases, 896);
}

/// Every area on both sides of every day on which somebody took over.
#[test]
fn prsra_s30_3_every_suspension() {
    let mut cases = 0;
    for on in days(&["2012-01-16", "2012-11-22", "2017-05-08", "2021-05-10", "2024-05-07"]) {
        cases += every(
            &[("area", Area::ALL.len())],
            &[],
            |at| model::suspended(Area::ALL[at[0]].id(), on),
            |at| {
                let facts = SuspendedPayFacts { area: pick(Area::ALL.as_ref(), at[0]) };
                asked(facts.answer(on), |found| match found {
                    SuspendedPay::Stops => "stops".into(),
                    SuspendedPay::GoesOn => "goes on".into(),
                    SuspendedPay::NotApplicable(body) => none(body),
                })
            },
        );
    }
    assert_eq!(cases, 440);
}

#[test]
fn every_payee() {
    let mut cases = 0;
    for on in days(&["2012-01-16", "2012-11-22", "2017-05-08", "2024-05-07"]) {
        cases += every(
            &[("payee", 6)],
            &[],
            |at| model::other(Payee::ALL[at[0]].as_str(), on),
            |at| {
                asked(OtherPayFacts { payee: pick(Payee::ALL, at[0]) }.answer(on), |found| {
                    match found {
                        OtherPay::SetByCommissioner => "the commissioner",
                        OtherPay::SetByCombinedAuthority => "the combined authority",
                        OtherPay::SetByMayor => "the mayor",
                        OtherPay::SetInLondon => "London",
                        OtherPay::Nothing => "nothing",
                    }
                    .into()
                })
            },
        );
    }
    assert_eq!(cases, 56);
}

#[test]
fn si_2023_1432_sch1_every_allowance() {
    let areas =
        [Area::NorthYorkshire, Area::GreaterManchester, Area::Kent, Area::Metropolitan, Area::CityOfLondon];
    let mut reports: Vec<model::Report> = vec![None];
    for (members, sum) in [(2, 12), (3, 12), (3, 10), (4, 10)] {
        reports.extend([false, true].map(|outsiders| Some((members, outsiders, sum))));
    }
    let given: Vec<_> = reports
        .iter()
        .map(|report| {
            report.map(|(panel_members, outsiders, recommended)| RemunerationReport {
                panel_members,
                outsiders,
                recommended: pence(recommended),
            })
        })
        .collect();
    let schemes = [None, Some(9), Some(10), Some(11), Some(12)];
    let mut cases = 0;
    for on in days(&["2023-12-20", "2024-05-07"]) {
        cases += every(
            &[("area", 5), ("recipient", 4), ("leads-a-council", 2), ("report", 9), ("scheme", 5)],
            &[],
            |at| {
                let (area, recipient) = (areas[at[0]].id(), Recipient::ALL[at[1]].as_str());
                model::mayoral_allowance(area, on, recipient, at[2] == 1, reports[at[3]], schemes[at[4]])
            },
            |at| {
                let facts = MayoralAllowanceFacts {
                    area: pick(&areas, at[0]),
                    recipient: pick(Recipient::ALL, at[1]),
                    leads_a_council: yes(at[2]),
                    report: pick(&given, at[3]),
                    scheme: pick(&schemes.map(|sum| sum.map(pence)), at[4]),
                };
                asked(facts.answer(on), |found| match found {
                    MayoralAllowance::Payable => "payable".into(),
                    MayoralAllowance::NotPayable => "not payable".into(),
                    MayoralAllowance::NotApplicable(body) => none(body),
                })
            },
        );
    }
    assert_eq!(cases, 21_600);
}

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
#[test]
fn every_check_and_publication_and_variation() {
    for on in days(&["2012-11-22", "2018-08-01", "2026-11-22"]) {
        let first =
            |first: &str, word: &str| if on < day(first) { format!("from {first}") } else { word.into() };
        let published = every(
            &[("published", 2)],
            &[],
            |at| first("2012-11-22", if at[0] == 1 { "published" } else { "not" }),
            |at| {
                asked(PublicationFacts { published: yes(at[0]) }.answer(on), |found| {
                    if found == Publication::Published { "published" } else { "not" }.into()
                })
            },
        );
        let verified = every(
            &[("verified", 2)],
            &[],
            |at| first("2018-08-01", if at[0] == 1 { "verified" } else { "not" }),
            |at| {
                asked(VerificationFacts { verified: yes(at[0]) }.answer(on), |found| {
                    if found == Verification::Verified { "verified" } else { "not" }.into()
                })
            },
        );
        assert_eq!((published, verified), (3, 3));
        for ground in Variation::ALL {
            let forbidden = matches!(refuse_variation(*ground, on), Refusal::Forbidden(_));
            assert_eq!(forbidden, on >= day("2012-11-22"), "{ground} {on}");
        }
    }
    assert_eq!(
        asked(salary_of(Area::Kent, eve("2012-11-22")), |_| String::new()),
        Asked::Settled("from 2012-11-22".into())
    );
}
