//! Every case of the questions on pay, against the model.

use chrono::NaiveDate;
use pcc_rules::area::{Area, Body};
use pcc_rules::money::Pounds;
use pcc_rules::pay::*;
use pcc_rules::{Question as _, Refusal};

use crate::model::every::{Asked, asked, every, pick, yes};
use crate::model::pay as model;
use crate::{day, eve};

fn pence(pence: u64) -> Pounds {
    Pounds::from_pence(pence)
}

pub(super) fn none(body: Body) -> String {
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

pub(super) fn days(changes: &[&str]) -> Vec<NaiveDate> {
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
