//! Questions of pay, and properties of its functions.

use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::money::Pounds;
use pcc_rules::pay::{
    MayoralAllowance, MayoralAllowanceFacts, Pay, Recipient, RemunerationReport, SalaryFacts, StatedSalary,
    StatedSalaryFacts, salary_of,
};
use pcc_rules::strategies::any;
use pcc_rules::{Fact, Question};
use proptest::prelude::*;

super::questions! {
    salary: SalaryFacts;
    stated_salary: StatedSalaryFacts;
    publication: pcc_rules::pay::PublicationFacts;
    claim: pcc_rules::pay::ClaimFacts;
    verification: pcc_rules::pay::VerificationFacts;
    other_pay: pcc_rules::pay::OtherPayFacts;
    suspended_pay: pcc_rules::pay::SuspendedPayFacts;
    mayoral_allowance: MayoralAllowanceFacts, near allowances_near;
}

/// What may be paid, and what stops it one fact at a time: sums are as the case has them, for two seldom meet.
fn allowances_near(facts: &MayoralAllowanceFacts) -> Vec<MayoralAllowanceFacts> {
    let scheme = facts.scheme.known().copied().flatten().unwrap_or_default();
    let recommended = facts.report.known().copied().flatten().map_or(scheme, |report| report.recommended);
    let report = RemunerationReport { panel_members: 3, outsiders: true, recommended };
    let paid = MayoralAllowanceFacts {
        area: Fact::Known(Area::NorthYorkshire),
        recipient: Fact::Known(Recipient::Mayor),
        leads_a_council: Fact::Known(false),
        report: Fact::Known(Some(report)),
        scheme: Fact::Known(Some(recommended)),
    };
    let deputy = MayoralAllowanceFacts { recipient: Fact::Known(Recipient::DeputyMayor), ..paid.clone() };
    vec![
        MayoralAllowanceFacts { area: Fact::Known(Area::Kent), ..paid.clone() },
        MayoralAllowanceFacts { recipient: Fact::Known(Recipient::OtherMember), ..paid.clone() },
        MayoralAllowanceFacts { leads_a_council: Fact::Known(true), ..deputy.clone() },
        MayoralAllowanceFacts { report: Fact::Known(None), ..paid.clone() },
        MayoralAllowanceFacts { scheme: Fact::Known(None), ..paid.clone() },
        deputy,
        paid,
    ]
}

/// The yearly sum of the office, where there is one.
fn sum(area: Area, day: NaiveDate) -> Option<Pounds> {
    match salary_of(area, day) {
        Ok(Pay::Payable(salary)) => Some(salary.amount),
        _ => None,
    }
}

proptest! {
    #![proptest_config(crate::prop::random(256))]

    /// No sum of an area ever falls while it has a commissioner.
    #[test]
    fn a_salary_never_falls(area in any::<Area>(), a in any::<NaiveDate>(), b in any::<NaiveDate>()) {
        if let (Some(earlier), Some(later)) = (sum(area, a.min(b)), sum(area, a.max(b))) {
            prop_assert!(earlier <= later);
        }
    }

    /// Whoever is paid is paid the salary of the office; the person's facts only say whether.
    #[test]
    fn who_is_paid_is_paid_the_salary_of_the_office(facts in any::<SalaryFacts>(), day in any::<NaiveDate>()) {
        if let (Ok(Pay::Payable(salary)), Fact::Known(area)) = (facts.answer(day), &facts.area) {
            prop_assert_eq!(salary_of(*area, day), Ok(Pay::Payable(salary)));
            prop_assert_eq!(salary.basic.checked_add(salary.supplement), Some(salary.amount));
        }
    }

    /// The salary of the office, stated, is always the same as determined; a pound more never is.
    #[test]
    fn the_salary_of_the_office_stated_is_as_determined(area in any::<Area>(), day in any::<NaiveDate>()) {
        if let Some(sum) = sum(area, day) {
            let stated = |sum| StatedSalaryFacts { area: Fact::Known(area), stated: Fact::Known(sum) }.answer(day);
            prop_assert!(matches!(stated(sum), Ok(StatedSalary::Same(_))));
            let more = sum.checked_add(Pounds::from_pence(100)).unwrap();
            let differs = matches!(stated(more), Ok(StatedSalary::Differs { .. }));
            prop_assert!(differs);
        }
    }

    /// A smaller scheme never makes an allowance unlawful.
    #[test]
    fn a_smaller_scheme_never_makes_an_allowance_unlawful(
        facts in any::<MayoralAllowanceFacts>(), less in 0..1_000_000u64, day in any::<NaiveDate>(),
    ) {
        let facts = MayoralAllowanceFacts { area: Fact::Known(Area::NorthYorkshire), ..facts };
        if let (Ok(MayoralAllowance::Payable), Fact::Known(Some(scheme))) = (facts.answer(day), &facts.scheme) {
            let smaller = Fact::Known(Some(Pounds::from_pence(scheme.pence().saturating_sub(less))));
            let answer = MayoralAllowanceFacts { scheme: smaller, ..facts.clone() }.answer(day);
            prop_assert_eq!(answer, Ok(MayoralAllowance::Payable));
        }
    }
}
