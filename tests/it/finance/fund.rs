use pcc_rules::area::Area;
use pcc_rules::finance::*;
use pcc_rules::law::Binding;
use pcc_rules::reasoning::{Finding, Outcome as _, Standing};
use pcc_rules::{Fact, Question as _, Set};

use crate::{day, eve, finding};

/// PRSRA s. 21: kept, everything through it, accounts of it.
#[test]
fn prsra_s21_the_police_fund() {
    let ask = |area: Area, done: [bool; 3], on| {
        let [kept, everything, accounts] = done.map(Fact::Known);
        FundFacts { area: area.into(), kept, everything, accounts }.determine(on)
    };
    let first = day("2012-11-22");
    assert_eq!(ask(Area::Kent, [true; 3], first).settled(), Some(&Fund::Kept));
    for (at, (duty, rule)) in [
        (FundDuty::Kept, &FUND_KEPT),
        (FundDuty::Everything, &FUND_ALL),
        (FundDuty::Accounts, &FUND_ACCOUNTS),
    ]
    .into_iter()
    .enumerate()
    {
        let mut done = [true; 3];
        done[at] = false;
        let lacks = ask(Area::Kent, done, first);
        assert_eq!(lacks.settled(), Some(&Fund::Lacks(Set::from_iter([duty]))));
        assert_eq!(finding(lacks.grounds(), rule), Some(Finding::NotMet));
    }
    assert!(ask(Area::Kent, [true; 3], eve("2012-11-22")).answer().is_err());
    assert!(ask(Area::Metropolitan, [true; 3], day("2012-01-16")).answer().is_ok());
    assert!(ask(Area::CityOfLondon, [true; 3], first).answer().is_err());
}

/// The codes: an independent committee, best a joint one; no Act asks for it, so that lacking it is no breach by itself.
#[test]
fn fmcop_the_audit_committee() {
    let ask = |exists: bool, independent: bool, joint: bool| {
        AuditCommitteeFacts {
            area: Area::Kent.into(),
            exists: exists.into(),
            independent: independent.into(),
            joint: joint.into(),
        }
        .answer(day("2021-04-30"))
        .unwrap()
    };
    assert_eq!(ask(true, true, true), AuditCommittee::Joint);
    assert_eq!(ask(true, true, false), AuditCommittee::Separate);
    assert_eq!(ask(true, false, true), AuditCommittee::NotIndependent);
    assert_eq!(ask(false, true, true), AuditCommittee::None);
    assert_eq!(AuditCommittee::None.standing(), Standing::Warning);
    assert_eq!(AUDIT_COMMITTEE.binding(), Binding::Code);
}
