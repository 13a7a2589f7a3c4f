use pcc_rules::area::{Area, Body};
use pcc_rules::law::{Confidence, OutOfForce};
use pcc_rules::pay::{self, ACTING, OtherPay, OtherPayFacts, Payee, SuspendedPay, SuspendedPayFacts};
use pcc_rules::reasoning::{Finding, Outcome, Standing, Unsettled};
use pcc_rules::{Answer, Fact, Question};

use crate::{day, eve, finding};

fn paid(payee: Payee, date: &str) -> Answer<OtherPay> {
    OtherPayFacts { payee: Fact::Known(payee) }.answer(day(date))
}

fn not_yet<T>(starts: &str) -> Answer<T> {
    Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day(starts) }))
}

/// A deputy is staff, paid what the commissioner agrees: no determination, no limit.
#[test]
fn prsra_sch1_para13_1_the_commissioner_sets_a_deputys_pay() {
    assert_eq!(paid(Payee::Deputy, "2012-11-21"), not_yet("2012-11-22"));
    assert_eq!(paid(Payee::Deputy, "2012-11-22"), Ok(OtherPay::SetByCommissioner));
    let d = OtherPayFacts { payee: Fact::Known(Payee::Deputy) }.determine(day("2024-05-09"));
    assert_eq!(d.settled().map(Outcome::standing), Some(Standing::Stated));
    assert_eq!(
        d.settled().map(ToString::to_string).as_deref(),
        Some("set by the commissioner, with no limit in law")
    );
    let keys: Vec<_> = pay::DEPUTY.provisions().iter().map(|one| one.key().to_string()).collect();
    let expected = ["schedule/1/paragraph/13/1", "section/18/10", "schedule/1/paragraph/9/2/d"];
    assert_eq!(keys, expected.map(|at| format!("ukpga/2011/13/{at}")));
}

/// The Act says nothing of an acting commissioner's pay, and reads two ways.
#[test]
fn prsra_s62_an_acting_commissioners_pay_is_a_gap() {
    assert_eq!(paid(Payee::ActingCommissioner, "2012-11-21"), not_yet("2012-11-22"));
    assert_eq!(paid(Payee::ActingCommissioner, "2012-11-22"), Err(Unsettled::NoRule(&ACTING)));
    assert_eq!(ACTING.readings.len(), 2);
    assert!(ACTING.provisions.iter().any(|one| one.key().to_string() == "ukpga/2011/13/section/62/9"));
}

/// None determined, before or after the recommendation of 2022.
#[test]
fn no_payment_on_loss_of_office_is_in_force() {
    for date in ["2012-11-22", "2021-05-12", "2024-05-09"] {
        assert_eq!(paid(Payee::LeavingCommissioner, date), Ok(OtherPay::Nothing));
    }
    assert_eq!(pay::NO_LOSS_OF_OFFICE_PAYMENT.confidence(), Confidence::Secondary);
}

/// Since the first of them, in Greater Manchester on 8 May 2017.
#[test]
fn mayors_and_their_deputies_are_paid_by_their_own_authorities() {
    for (payee, pay) in [
        (Payee::Mayor, OtherPay::SetByCombinedAuthority),
        (Payee::DeputyMayorForPolicing, OtherPay::SetByMayor),
    ] {
        assert_eq!(paid(payee, "2017-05-07"), not_yet("2017-05-08"));
        assert_eq!(paid(payee, "2017-05-08"), Ok(pay));
        assert_eq!(paid(payee, "2024-05-09"), Ok(pay));
    }
    assert_eq!(pay::MAYOR.provisions().len(), 4);
    let keys: Vec<_> = pay::DEPUTY_MAYOR.provisions().iter().map(|one| one.key().to_string()).collect();
    let expected = [("2017/470", 1), ("2021/112", 5), ("2023/1432", 5), ("2024/414", 1)];
    assert_eq!(keys, expected.map(|(si, schedule)| format!("uksi/{si}/schedule/{schedule}/paragraph/32/g")));
}

/// London is said to be elsewhere, and not surely.
#[test]
fn the_mayor_of_london_is_paid_under_another_act() {
    assert_eq!(paid(Payee::MayorOfLondon, "2012-01-15"), not_yet("2012-01-16"));
    assert_eq!(paid(Payee::MayorOfLondon, "2012-01-16"), Ok(OtherPay::SetInLondon));
    assert_eq!(pay::MAYOR_OF_LONDON.confidence(), Confidence::Unconfirmed);
}

#[test]
fn whose_pay_is_needed() {
    assert!(OtherPayFacts::default().determine(day("2024-05-09")).needs().names().eq(["payee"]));
    let facts: OtherPayFacts = serde_json::from_str(r#"{"payee":"acting-commissioner"}"#).unwrap();
    assert_eq!(facts.payee, Fact::Known(Payee::ActingCommissioner));
}

/// Pay stops for a suspended commissioner and goes on for a suspended mayor; the panel suspends nobody in London.
#[test]
fn prsra_s30_3_stops_a_commissioners_pay_and_not_a_mayors() {
    let on = |area, date| SuspendedPayFacts { area: Fact::Known(area) }.answer(date);
    for (area, from) in [
        (Area::GreaterManchester, "2017-05-08"),
        (Area::WestYorkshire, "2021-05-10"),
        (Area::NorthYorkshire, "2024-05-07"),
        (Area::SouthYorkshire, "2024-05-07"),
    ] {
        assert_eq!(on(area, eve(from)), Ok(SuspendedPay::Stops), "{area}");
        let d = SuspendedPayFacts { area: Fact::Known(area) }.determine(day(from));
        assert_eq!(d.settled(), Some(&SuspendedPay::GoesOn), "{area}");
        assert_eq!(finding(d.grounds(), &pay::SUSPENSION), Some(Finding::NotMet));
        assert_eq!(finding(d.grounds(), &pay::MAYOR_SUSPENDED), Some(Finding::Met));
    }
    for area in [Area::Kent, Area::Gwent, Area::Cumbria] {
        assert_eq!(on(area, day("2012-11-22")), Ok(SuspendedPay::Stops));
        assert_eq!(on(area, day("2024-05-09")), Ok(SuspendedPay::Stops));
    }
    assert_eq!(
        on(Area::Metropolitan, day("2024-05-09")),
        Ok(SuspendedPay::NotApplicable(Body::MayorsOffice))
    );
    // Section 30 is no law in London: what is weighed there is whose pay it is.
    for london in [Area::Metropolitan, Area::CityOfLondon] {
        let d = SuspendedPayFacts { area: Fact::Known(london) }.determine(day("2024-05-09"));
        assert_eq!(finding(d.grounds(), &pay::SUSPENSION), None, "{d}");
        assert_eq!(finding(d.grounds(), &pay::SCOPE), Some(Finding::NotMet), "{d}");
    }
    assert_eq!(
        on(Area::CityOfLondon, day("2024-05-09")).map(|one| one.standing()),
        Ok(Standing::NotApplicable)
    );
    assert_eq!(on(Area::Kent, eve("2012-11-22")), not_yet("2012-11-22"));
    let keys: Vec<_> = pay::MAYOR_SUSPENDED.provisions().iter().map(|one| one.key().to_string()).collect();
    assert!(
        keys.contains(&"uksi/2024/414/article/14".to_owned()),
        "the correction for York and North Yorkshire"
    );
    assert!(keys.contains(&"uksi/2021/112/schedule/5/paragraph/25/b".to_owned()));
}
