use pcc_rules::area::Area;
use pcc_rules::commissioner::*;
use pcc_rules::law::{Binding, OutOfForce, Place};
use pcc_rules::panel;
use pcc_rules::pay::{Pay, SalaryFacts, SuspendedPay, SuspendedPayFacts};
use pcc_rules::reasoning::{Finding, Unsettled};
use pcc_rules::{Fact, Question};

use crate::{day, eve, finding};

fn months(months: u16) -> MaximumSentence {
    MaximumSentence::Months { months }
}

fn facts(matter: Matter, charged_in: ChargedIn, maximum: MaximumSentence) -> SuspensionFacts {
    SuspensionFacts {
        area: Area::Norfolk.into(),
        matter: matter.into(),
        charged_in: charged_in.into(),
        maximum: maximum.into(),
    }
}

#[test]
fn prsra_s30_1b_two_years_exactly_is_not_enough() {
    let on = day("2024-05-20");
    for (maximum, expected) in [
        (months(0), Suspension::NoPower),
        (months(23), Suspension::NoPower),
        (months(24), Suspension::NoPower),
        (months(25), Suspension::MaySuspend),
        (MaximumSentence::Life, Suspension::MaySuspend),
        (MaximumSentence::FixedLife, Suspension::MaySuspend),
    ] {
        let one = facts(Matter::Charge, ChargedIn::UnitedKingdom, maximum);
        assert_eq!(one.answer(on), Ok(expected), "{maximum:?}");
        assert_eq!(maximum.allows_suspension(), expected == Suspension::MaySuspend);
    }
    let life = facts(Matter::Charge, ChargedIn::UnitedKingdom, MaximumSentence::FixedLife).determine(on);
    assert_eq!(finding(life.grounds(), &FIXED_LIFE), Some(Finding::Met));
    assert_eq!(finding(life.grounds(), &OVER_TWO_YEARS), Some(Finding::NotMet));
    let abroad = facts(Matter::Arrest, ChargedIn::Elsewhere, months(25)).determine(on);
    for rule in [&CHARGED, &CHARGED_IN, &SUSPEND] {
        assert_eq!(finding(abroad.grounds(), rule), Some(Finding::NotMet), "{}", rule.id());
    }
}

/// The whole of the small domain against the section in booleans.
#[test]
fn prsra_s30_1_charged_there_with_more_than_two_years() {
    for matter in Matter::ALL {
        for place in ChargedIn::ALL {
            let lives = [(MaximumSentence::Life, true), (MaximumSentence::FixedLife, true)];
            for (maximum, grave) in (0..40).map(|number| (months(number), number > 24)).chain(lives) {
                let there = ["united-kingdom", "channel-islands", "isle-of-man"].contains(&place.as_str());
                let may = matter.as_str() == "charge" && there && grave;
                let expected = if may { Suspension::MaySuspend } else { Suspension::NoPower };
                let one = facts(*matter, *place, maximum);
                assert_eq!(one.answer(day("2026-03-02")), Ok(expected), "{matter} {place} {maximum:?}");
            }
        }
    }
}

#[test]
fn an_investigation_without_a_charge_settles_it_whatever_the_offence() {
    let known = SuspensionFacts {
        area: Area::Gwent.into(),
        matter: Matter::Investigation.into(),
        ..SuspensionFacts::default()
    };
    assert_eq!(known.answer(day("2024-05-20")), Ok(Suspension::NoPower));
    let charged = SuspensionFacts { matter: Matter::Charge.into(), ..known };
    let open = charged.answer(day("2024-05-20")).unwrap_err();
    assert!(open.needs().names().eq(["charged-in", "maximum"]), "{open}");
    let nowhere = SuspensionFacts { area: Fact::Unknown, ..charged };
    assert!(nowhere.answer(day("2024-05-20")).unwrap_err().needs().names().eq(["area"]));
}

#[test]
fn prsra_s30_is_law_from_the_day_of_the_first_commissioners_and_not_in_london() {
    let one = facts(Matter::Charge, ChargedIn::IsleOfMan, months(25));
    assert_eq!(one.answer(day("2012-11-22")), Ok(Suspension::MaySuspend));
    let starts = day("2012-11-22");
    assert_eq!(one.answer(eve("2012-11-22")), Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts })));
    let london = SuspensionFacts { area: Area::Metropolitan.into(), ..one };
    assert_eq!(london.answer(starts), Err(Unsettled::OutOfForce(OutOfForce::DoesNotExtend)));
}

/// The orders: a mayor is suspended from the functions only, on the same charge.
#[test]
fn si_2021_112_sch5_para25a_a_mayor_can_be_suspended() {
    let one = SuspensionFacts {
        area: Area::WestYorkshire.into(),
        ..facts(Matter::Charge, ChargedIn::UnitedKingdom, months(25))
    };
    let mayor = one.determine(day("2021-05-10"));
    assert_eq!(mayor.settled(), Some(&Suspension::MaySuspend));
    assert_eq!(finding(mayor.grounds(), &SUSPEND_MAYOR), Some(Finding::Met));
    assert_eq!(finding(one.determine(eve("2021-05-10")).grounds(), &SUSPEND_MAYOR), None);
    assert_eq!(SUSPEND_MAYOR.binding(), Binding::Regulations);
}

/// Section 30 and section 62 are not special functions, so the panel may leave them to a sub-committee.
#[test]
fn prsra_sch6_para27_suspending_and_appointing_are_not_special_functions() {
    for function in [panel::Function::Suspension, panel::Function::ActingCommissioner] {
        assert!(!function.is_special());
        let left =
            panel::may_delegate(function, panel::Delegate::SubCommittee, Place::England, day("2024-05-20"));
        assert!(left.is_ok(), "{function}");
    }
}

/// A suspended commissioner is unpaid; a suspended mayor is paid: the process and the pay rules agree.
#[test]
fn prsra_s30_3_a_suspended_commissioner_is_unpaid() {
    let on = day("2026-03-02");
    let suspended = |area| {
        super::tenure::after(
            area,
            &[("2026-03-01", super::tenure::charged(1)), ("2026-03-02", super::tenure::suspended(1))],
        )
    };
    for (area, expected) in
        [(Area::Norfolk, SuspendedPay::Stops), (Area::WestYorkshire, SuspendedPay::GoesOn)]
    {
        assert_eq!(suspended(area).is_suspended_by_panel(on), Ok(true));
        assert_eq!(SuspendedPayFacts { area: area.into() }.answer(on), Ok(expected));
    }
    let tenure = suspended(Area::Norfolk);
    let salary = |tenure: &Tenure| SalaryFacts {
        area: Area::Norfolk.into(),
        declared_on: Some(day("2024-05-08")).into(),
        suspended: tenure.is_suspended_by_panel(on).unwrap().into(),
    };
    assert_eq!(salary(&tenure).answer(on), Ok(Pay::NothingPayable));
    let lifted = super::tenure::then(&tenure, "2026-03-02", TenureEvent::SuspensionLifted {}).unwrap();
    assert!(matches!(salary(&lifted).answer(on), Ok(Pay::Payable(_))));
}
