//! Every case of the questions on pay, against the model.

use pcc_rules::Refusal;
use pcc_rules::area::{Area, Body};
use pcc_rules::money::Pounds;
use pcc_rules::pay::*;

use crate::model::facts::{BOTH, id, known, name, with_eves, yes};
use crate::model::pay as model;
use crate::model::worlds::{every_word, in_words, values};
use crate::{day, eve};

fn pence(pence: u64) -> Pounds {
    Pounds::from_pence(pence)
}

pub(super) fn none(body: &Body) -> String {
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
    for on in with_eves(CHANGES) {
        let declared = [None, on.pred_opt(), Some(on), on.succ_opt()];
        let facts = values!(SalaryFacts { area: AREAS, declared_on: declared, suspended: BOTH });
        cases += every_word(
            &facts,
            &[],
            &[on],
            |f, on| model::salary(id(&f.area), on, known(&f.declared_on), yes(&f.suspended)),
            |pay| match pay {
                Pay::Payable(salary) => {
                    assert_eq!(salary.amount.pence(), salary.basic.pence() + salary.supplement.pence());
                    assert_eq!(salary.is_confirmed, on <= salary.last_confirmed);
                    (salary.amount.pence() / 100).to_string()
                }
                Pay::NotYetPayable => "not yet".into(),
                Pay::NothingPayable => "nothing".into(),
                Pay::NotApplicable(body) => none(body),
            },
        );
    }
    assert_eq!(cases, 1_680);
}

#[test]
fn prsra_sch1_para2_every_stated_salary() {
    let sums = [0, 8_500_000, 8_670_000, 8_670_001, 9_160_000, 7_630_000, 10_000_000];
    let facts = values!(StatedSalaryFacts { area: AREAS, stated: sums.map(pence) });
    let cases = every_word(
        &facts,
        &[],
        &with_eves(CHANGES),
        |f, on| model::stated(id(&f.area), on, known(&f.stated).pence()),
        |found| match found {
            StatedSalary::Same(salary) => format!("same {}", salary.amount.pence() / 100),
            StatedSalary::Differs { stated, determined } => {
                format!("{}p stated, {} determined", stated.pence(), determined.amount.pence() / 100)
            }
            StatedSalary::NotApplicable(body) => none(body),
        },
    );
    assert_eq!(cases, 896);
}

/// Every area on both sides of every day on which somebody took over.
#[test]
fn prsra_s30_3_every_suspension() {
    let facts = values!(SuspendedPayFacts { area: Area::ALL });
    let changes = ["2012-01-16", "2012-11-22", "2017-05-08", "2021-05-10", "2024-05-07"];
    let cases = every_word(
        &facts,
        &[],
        &with_eves(changes),
        |f, on| model::suspended(id(&f.area), on),
        |found| match found {
            SuspendedPay::Stops => "stops".into(),
            SuspendedPay::GoesOn => "goes on".into(),
            SuspendedPay::NotApplicable(body) => none(body),
        },
    );
    assert_eq!(cases, 440);
}

#[test]
fn every_payee() {
    let facts = values!(OtherPayFacts { payee: Payee::ALL.iter().copied() });
    let cases = every_word(
        &facts,
        &[],
        &with_eves(["2012-01-16", "2012-11-22", "2017-05-08", "2024-05-07"]),
        |f, on| model::other(name(&f.payee), on),
        |found| match found {
            OtherPay::SetByCommissioner => "the commissioner",
            OtherPay::SetByCombinedAuthority => "the combined authority",
            OtherPay::SetByMayor => "the mayor",
            OtherPay::SetInLondon => "London",
            OtherPay::Nothing => "nothing",
        },
    );
    assert_eq!(cases, 56);
}

#[test]
fn si_2023_1432_sch1_every_allowance() {
    let areas =
        [Area::NorthYorkshire, Area::GreaterManchester, Area::Kent, Area::Metropolitan, Area::CityOfLondon];
    let mut reports = vec![None];
    for (panel_members, sum) in [(2, 12), (3, 12), (3, 10), (4, 10)] {
        let recommended = pence(sum);
        reports.extend(
            [false, true].map(|outsiders| Some(RemunerationReport { panel_members, outsiders, recommended })),
        );
    }
    let facts = values!(MayoralAllowanceFacts {
        area: areas,
        recipient: Recipient::ALL.iter().copied(),
        leads_a_council: BOTH,
        report: reports,
        scheme: [None, Some(9), Some(10), Some(11), Some(12)].map(|sum| sum.map(pence)),
    });
    let cases = every_word(
        &facts,
        &[],
        &with_eves(["2023-12-20", "2024-05-07"]),
        |f, on| {
            let report =
                known(&f.report).map(|one| (one.panel_members, one.outsiders, one.recommended.pence()));
            let (leads, scheme) = (yes(&f.leads_a_council), known(&f.scheme).map(Pounds::pence));
            model::mayoral_allowance(id(&f.area), on, name(&f.recipient), leads, report, scheme)
        },
        |found| match found {
            MayoralAllowance::Payable => "payable".into(),
            MayoralAllowance::NotPayable => "not payable".into(),
            MayoralAllowance::NotApplicable(body) => none(body),
        },
    );
    assert_eq!(cases, 21_600);
}

#[test]
fn every_check_and_publication_and_variation() {
    let days = with_eves(["2012-11-22", "2018-08-01", "2026-11-22"]);
    let first = |first: &str, on, word: &str| {
        if on < day(first) { format!("from {first}") } else { word.into() }
    };
    let (publication, verification) =
        (values!(PublicationFacts { published: BOTH }), values!(VerificationFacts { verified: BOTH }));
    let published = every_word(
        &publication,
        &[],
        &days,
        |f, on| first("2012-11-22", on, if yes(&f.published) { "published" } else { "not" }),
        |found| if *found == Publication::Published { "published" } else { "not" },
    );
    let verified = every_word(
        &verification,
        &[],
        &days,
        |f, on| first("2018-08-01", on, if yes(&f.verified) { "verified" } else { "not" }),
        |found| if *found == Verification::Verified { "verified" } else { "not" },
    );
    assert_eq!((published, verified), (6 * 3, 6 * 3));
    for on in days {
        for ground in Variation::ALL {
            let forbidden = matches!(refuse_variation(*ground, on), Refusal::Forbidden(_));
            assert_eq!(forbidden, on >= day("2012-11-22"), "{ground} {on}");
        }
    }
    let early = salary_of(Area::Kent, eve("2012-11-22"));
    assert_eq!(in_words(early, |_| "a salary"), "from 2012-11-22");
}
