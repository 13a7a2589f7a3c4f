use pcc_rules::law::{Actor, OutOfForce};
use pcc_rules::reasoning::{Finding, Outcome as _, Standing, Unsettled};
use pcc_rules::reserves::{self, Monitoring, MonitoringFacts, ReviewedRequirement};
use pcc_rules::{Fact, Question};

use super::pounds;
use crate::{day, eve, finding};

const FIRST_DAY: &str = "2012-11-22";

fn requirement(calculated: Option<&str>, reviewed: Option<&str>) -> ReviewedRequirement {
    ReviewedRequirement { calculated: calculated.map(pounds), reviewed: reviewed.map(pounds) }
}

fn watched(requirement: ReviewedRequirement, needed_action_taken: Fact<bool>) -> MonitoringFacts {
    MonitoringFacts {
        reviewed: true.into(),
        same_reserves: true.into(),
        requirement: requirement.into(),
        needed_action_taken,
    }
}

/// Worse only if an amount is calculated on review and none, or a smaller one, was before.
#[test]
fn lga_s28_4_when_the_position_has_worsened() {
    for (calculated, reviewed, worse) in [
        (None, None, false),
        (None, Some("0.01"), true),
        (None, Some("0"), true),
        (Some("100"), None, false),
        (Some("100"), Some("99.99"), false),
        (Some("100"), Some("100"), false),
        (Some("100"), Some("100.01"), true),
    ] {
        let requirement = requirement(calculated, reviewed);
        assert_eq!(requirement.has_worsened(), worse, "{calculated:?} {reviewed:?}");
        let answer = watched(requirement, true.into()).answer(day("2021-10-01")).unwrap();
        assert_eq!(answer, if worse { Monitoring::DealtWith } else { Monitoring::NoWorse });
    }
}

#[test]
fn lga_s28_1_and_2_review_on_the_same_reserves() {
    let same = requirement(Some("100"), Some("100"));
    let reviewed = watched(same, Fact::Unknown);
    assert_eq!(reviewed.answer(day("2021-10-01")), Ok(Monitoring::NoWorse));
    let never = MonitoringFacts { reviewed: false.into(), ..reviewed.clone() }.determine(day("2021-10-01"));
    assert_eq!(never.settled(), Some(&Monitoring::NotReviewed));
    assert_eq!(finding(never.grounds(), &reserves::REVIEW_BUDGET), Some(Finding::NotMet));
    let other =
        MonitoringFacts { same_reserves: false.into(), ..reviewed.clone() }.determine(day("2021-10-01"));
    assert_eq!(other.settled(), Some(&Monitoring::OtherReserves));
    assert_eq!(finding(other.grounds(), &reserves::SAME_RESERVES), Some(Finding::NotMet));
    assert!(
        [Monitoring::NotReviewed, Monitoring::OtherReserves, Monitoring::NotDealtWith]
            .iter()
            .all(|outcome| outcome.standing() == Standing::NotMet)
    );
    let not_yet = Unsettled::OutOfForce(OutOfForce::NotYet { starts: day(FIRST_DAY) });
    assert_eq!(reviewed.answer(eve(FIRST_DAY)), Err(not_yet));
    assert_eq!(reviewed.answer(day(FIRST_DAY)), Ok(Monitoring::NoWorse));
}

/// What is needed, if anything, is the commissioner's to judge; what was judged needed is to be done.
#[test]
fn lga_s28_3_action_is_for_the_commissioner_to_judge() {
    let worse = requirement(Some("100"), Some("101"));
    let open = watched(worse, Fact::Unknown).determine(day("2021-10-01"));
    let Err(Unsettled::ForJudgement { judgement, needs }) = open.answer() else { panic!("{open}") };
    assert_eq!((judgement, judgement.decider), (&&reserves::NEEDED_ACTION, Actor::Commissioner));
    assert!(needs.names().eq(["needed-action-taken"]));
    assert_eq!(finding(open.grounds(), &reserves::ACT_ON_DETERIORATION), Some(Finding::ForJudgement));
    let done = |taken: bool| watched(worse, taken.into()).answer(day("2021-10-01")).unwrap();
    assert_eq!((done(true), done(true).standing()), (Monitoring::DealtWith, Standing::Met));
    assert_eq!(done(false), Monitoring::NotDealtWith);
    let unseen = MonitoringFacts { requirement: Fact::Unknown, ..watched(worse, true.into()) };
    assert!(unseen.determine(day("2021-10-01")).needs().names().eq(["requirement"]));
}

/// A key left out says nothing, so it is not read as "no amount fell to be calculated".
#[test]
fn lga_s28_4_an_amount_left_out_is_not_an_amount_of_none() {
    let read = |text| serde_json::from_str::<ReviewedRequirement>(text);
    assert_eq!(read(r#"{"calculated": "100", "reviewed": null}"#).unwrap(), requirement(Some("100"), None));
    assert!(read(r#"{"calculated": "100"}"#).is_err());
    assert!(read(r#"{"reviewed": "100"}"#).is_err());
}
