use pcc_rules::area::{Area, Body};
use pcc_rules::money::Pounds;
use pcc_rules::pay::{self, SUPPLEMENT_BEFORE_2019, StatedSalary, StatedSalaryFacts};
use pcc_rules::reasoning::{Finding, Outcome, Standing, Unsettled};
use pcc_rules::{Fact, Question};

use super::pounds;
use crate::{day, eve, finding};

fn stated(area: Area, sum: Pounds) -> StatedSalaryFacts {
    StatedSalaryFacts { area: Fact::Known(area), stated: Fact::Known(sum) }
}

/// Wiltshire's £73,300 is right; a penny either way is not, and both sums are given.
#[test]
fn prsra_sch1_para2_2_the_sum_stated_is_the_sum_determined_to_the_penny() {
    let on = day("2024-05-01");
    let d = stated(Area::Wiltshire, pounds(73_300)).determine(on);
    assert_eq!(d.settled().map(Outcome::standing), Some(Standing::Met));
    assert_eq!(
        d.settled().map(ToString::to_string).as_deref(),
        Some("as determined: £73,300 a year (band 4)")
    );
    assert_eq!(finding(d.grounds(), &pay::AS_DETERMINED), Some(Finding::Met));
    for pence in [7_329_999, 7_330_001] {
        let d = stated(Area::Wiltshire, Pounds::from_pence(pence)).determine(on);
        let Some(StatedSalary::Differs { stated, determined }) = d.settled() else { panic!("{d}") };
        assert_eq!((stated.pence(), determined.amount), (pence, pounds(73_300)));
        assert_eq!(d.settled().map(Outcome::standing), Some(Standing::NotMet));
        assert_eq!(finding(d.grounds(), &pay::AS_DETERMINED), Some(Finding::NotMet));
    }
    let said = stated(Area::Wiltshire, pounds(70_000)).answer(on).map(|outcome| outcome.to_string());
    assert_eq!(said.as_deref(), Ok("£70,000 stated, £73,300 a year (band 4) determined"));
}

/// After the last day on which the figure was confirmed a difference is a warning; the same sum is still right.
#[test]
fn a_difference_from_an_unconfirmed_figure_is_only_a_warning() {
    let standing =
        |sum, date| stated(Area::Wiltshire, pounds(sum)).answer(day(date)).map(|one| one.standing());
    assert_eq!(standing(75_000, "2024-05-02"), Ok(Standing::NotMet));
    assert_eq!(standing(75_000, "2024-05-03"), Ok(Standing::Warning));
    assert_eq!(standing(73_300, "2024-05-03"), Ok(Standing::Met));
}

/// The whole is compared, supplement and all; last year's figure is no longer right on the day of a rise.
#[test]
fn prsra_sch1_para2_4_the_supplement_and_the_day_count() {
    let same = |area, sum, date| matches!(stated(area, pounds(sum)).answer(date), Ok(StatedSalary::Same(_)));
    assert!(same(Area::Essex, 91_600, day("2024-05-01")));
    assert!(!same(Area::Essex, 88_600, day("2024-05-01")));
    assert!(same(Area::Kent, 86_700, eve("2022-05-01")));
    assert!(!same(Area::Kent, 86_700, day("2022-05-01")));
}

/// No salary to compare with under a mayor or in London; an open one before January 2019 in Essex.
#[test]
fn prsra_sch1_para1_nothing_to_compare_where_there_is_no_salary() {
    let alone = |area| StatedSalaryFacts { area: Fact::Known(area), ..StatedSalaryFacts::default() };
    assert_eq!(
        alone(Area::SouthYorkshire).answer(day("2024-05-07")),
        Ok(StatedSalary::NotApplicable(Body::Mayor))
    );
    assert_eq!(
        alone(Area::Metropolitan).determine(day("2024-05-07")).settled().map(ToString::to_string).as_deref(),
        Some("no salary under the Act: Mayor's Office for Policing and Crime")
    );
    assert_eq!(alone(Area::Essex).answer(day("2018-06-01")), Err(Unsettled::NoRule(&SUPPLEMENT_BEFORE_2019)));
    assert!(alone(Area::Essex).determine(day("2019-06-01")).needs().names().eq(["stated"]));
    let none = StatedSalaryFacts::default();
    assert!(none.determine(day("2019-06-01")).needs().names().eq(["area", "stated"]));
    assert!(matches!(none.answer(eve("2012-11-22")), Err(Unsettled::OutOfForce(_))));
}

#[test]
fn stated_salary_on_the_wire() {
    let facts: StatedSalaryFacts = serde_json::from_str(r#"{"area":"wiltshire","stated":"73300"}"#).unwrap();
    assert_eq!(facts, stated(Area::Wiltshire, pounds(73_300)));
    let differs = stated(Area::Wiltshire, pounds(1)).answer(day("2024-05-01")).unwrap();
    let json = serde_json::to_value(differs).unwrap();
    assert_eq!(json["differs"]["stated"], "1.00");
    assert_eq!(json["differs"]["determined"]["amount"], "73300.00");
}
