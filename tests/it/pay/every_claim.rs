//! Every claim, against the model.

use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::pay::*;

use super::every::none;
use crate::day;
use crate::model::facts::{BOTH, id, name, with_eves, yes};
use crate::model::pay as model;
use crate::model::worlds::{Walk, values};

fn claimed(found: &Claim) -> String {
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

/// Facts with values beside those of the base.
fn claims(base: ClaimFacts, values: &[Vec<ClaimFacts>], days: &[NaiveDate]) -> usize {
    let claim = |f: &ClaimFacts, on| {
        let said = model::Claim {
            suspended: yes(&f.suspended),
            for_functions: yes(&f.for_functions),
            reasonable: yes(&f.reasonable),
            driving_necessary: yes(&f.driving_necessary),
            public_transport: yes(&f.public_transport),
            agreed: yes(&f.agreed_beforehand),
            good_value: yes(&f.good_value),
            breakfast: yes(&f.breakfast_applies),
            approved: yes(&f.approved),
        };
        model::claim(id(&f.area), on, name(&f.expense), &said)
    };
    let judged = ["reasonable", "good-value", "approved"];
    Walk { base, judged: &judged, ..Walk::of(values) }.words(days, claim, claimed)
}

/// All that one kind of expense or another turns on alone.
fn all(own: bool) -> ClaimFacts {
    ClaimFacts {
        driving_necessary: own.into(),
        public_transport: own.into(),
        agreed_beforehand: own.into(),
        good_value: own.into(),
        breakfast_applies: own.into(),
        approved: own.into(),
        ..ClaimFacts::default()
    }
}

/// Every kind of expense and none in three areas, on both sides of each change; the facts of one kind alone all no or all
/// yes.
#[test]
fn prsra_sch1_para3_every_claim() {
    let facts = values!(ClaimFacts {
        area: [Area::Kent, Area::NorthYorkshire, Area::Metropolitan],
        suspended: BOTH,
        expense: Expense::ALL.iter().copied(),
        for_functions: BOTH,
        reasonable: BOTH,
        ..
    });
    let days = with_eves(["2012-11-22", "2018-08-01", "2024-05-07"]);
    let cases: usize = BOTH.map(|own| claims(all(own), &facts, &days)).iter().sum();
    assert_eq!(cases, 12_960);
}

/// Each kind with every fact of its own and of the others: what another kind turns on changes nothing and is never needed.
#[test]
fn determination_table_every_claim_of_a_kind() {
    let travel = values!(ClaimFacts {
        suspended: BOTH,
        for_functions: BOTH,
        reasonable: BOTH,
        driving_necessary: BOTH,
        public_transport: BOTH,
        agreed_beforehand: BOTH,
        ..
    });
    let stay = values!(ClaimFacts {
        suspended: BOTH,
        for_functions: BOTH,
        reasonable: BOTH,
        agreed_beforehand: BOTH,
        good_value: BOTH,
        breakfast_applies: BOTH,
        approved: BOTH,
        ..
    });
    let mut cases = 0;
    for expense in Expense::ALL {
        for own in BOTH {
            let base = ClaimFacts { area: Area::Kent.into(), expense: (*expense).into(), ..all(own) };
            for facts in [&travel, &stay] {
                cases += claims(base.clone(), facts, &[day("2024-05-09")]);
            }
        }
    }
    assert_eq!(cases, 52_488);
}
