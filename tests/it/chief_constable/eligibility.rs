use pcc_rules::Question;
use pcc_rules::chief_constable::{
    ELIGIBLE_CONSTABLE, ELIGIBLE_FIRE, ELIGIBLE_FIRE_MAYOR, ELIGIBLE_OVERSEAS, Eligibility, EligibilityFacts,
    FIRE_ROUTE_GAP, NOT_BARRED,
};
use pcc_rules::reasoning::{Finding, Unsettled};

use crate::{day, eve, finding};

fn nobody() -> EligibilityFacts {
    EligibilityFacts { uk_constable: false.into(), ..EligibilityFacts::constable() }
}

#[test]
fn prsra_sch8_para2_1a_a_constable_is_eligible_and_nobody_else_in_2012() {
    let d = EligibilityFacts::constable().determine(day("2012-11-22"));
    assert_eq!(d.settled(), Some(&Eligibility::Eligible));
    assert_eq!(finding(d.grounds(), &ELIGIBLE_CONSTABLE), Some(Finding::Met));
    assert_eq!(nobody().answer(day("2012-11-22")), Ok(Eligibility::NotEligible));
    assert!(EligibilityFacts::constable().answer(eve("2012-11-22")).is_err());
}

#[test]
fn prsra_sch8_para2_1a_b_overseas_officers_from_21_july_2014() {
    let overseas = EligibilityFacts { approved_overseas_officer: true.into(), ..nobody() };
    assert_eq!(overseas.answer(eve("2014-07-21")), Ok(Eligibility::NotEligible));
    let d = overseas.determine(day("2014-07-21"));
    assert_eq!(d.settled(), Some(&Eligibility::Eligible));
    assert_eq!(finding(d.grounds(), &ELIGIBLE_OVERSEAS), Some(Finding::Met));
}

#[test]
fn prsra_sch8_para2_1aa_the_fire_route_by_who_delegates() {
    let fire = EligibilityFacts {
        fire_delegated_by_commissioner: true.into(),
        fire_experience_and_training: true.into(),
        ..nobody()
    };
    assert_eq!(fire.answer(eve("2017-04-03")), Ok(Eligibility::NotEligible));
    let d = fire.determine(day("2017-04-03"));
    assert_eq!(d.settled(), Some(&Eligibility::Eligible));
    assert_eq!(finding(d.grounds(), &ELIGIBLE_FIRE), Some(Finding::Met));
    let mayor = EligibilityFacts {
        fire_delegated_by_commissioner: false.into(),
        fire_delegated_by_mayor: true.into(),
        ..fire
    };
    assert_eq!(mayor.answer(eve("2017-07-17")), Ok(Eligibility::NotEligible));
    let d = mayor.determine(day("2017-07-17"));
    assert_eq!(d.settled(), Some(&Eligibility::Eligible));
    assert_eq!(finding(d.grounds(), &ELIGIBLE_FIRE_MAYOR), Some(Finding::Met));
}

/// "Subject to" reads two ways for a police officer without fire training where fire functions are delegated.
#[test]
fn prsra_sch8_para2_1aa_subject_to_reads_two_ways() {
    let officer =
        EligibilityFacts { fire_delegated_by_commissioner: true.into(), ..EligibilityFacts::constable() };
    assert_eq!(officer.answer(eve("2017-04-03")), Ok(Eligibility::Eligible));
    assert_eq!(officer.answer(day("2017-04-03")), Err(Unsettled::NoRule(&FIRE_ROUTE_GAP)));
    let both = EligibilityFacts { fire_experience_and_training: true.into(), ..officer };
    assert_eq!(both.answer(day("2017-04-03")), Ok(Eligibility::Eligible));
}

#[test]
fn police_act_s88c_the_barred_list_from_15_december_2017() {
    let barred = EligibilityFacts { barred: true.into(), ..EligibilityFacts::constable() };
    assert_eq!(barred.answer(eve("2017-12-15")), Ok(Eligibility::Eligible));
    let d = barred.determine(day("2017-12-15"));
    assert_eq!(d.settled(), Some(&Eligibility::NotEligible));
    assert_eq!(finding(d.grounds(), &NOT_BARRED), Some(Finding::NotMet));
}

/// Being barred decides alone; for a constable whose force has no fire functions, training is beside the point.
#[test]
fn needs_only_what_can_change_the_answer() {
    let barred = EligibilityFacts { barred: true.into(), ..EligibilityFacts::default() };
    assert_eq!(barred.answer(day("2024-05-09")), Ok(Eligibility::NotEligible));
    let open = EligibilityFacts {
        fire_experience_and_training: pcc_rules::Fact::Unknown,
        barred: pcc_rules::Fact::Unknown,
        ..EligibilityFacts::constable()
    };
    assert!(open.determine(day("2024-05-09")).needs().names().eq(["barred"]));
}
