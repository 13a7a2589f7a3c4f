use pcc_rules::law::{Actor, Binding, Confidence, Modality, OutOfForce, Place, Rule};
use pcc_rules::reasoning::{Finding, Outcome as _, Refusal, Standing, Unsettled};
use pcc_rules::reserves::{
    self, BudgetReport, BudgetReportCheck, BudgetReportFacts, ReportMatter, may_decide_otherwise,
    may_spend_receipts_on_revenue, statutory_minimum,
};
use pcc_rules::{Fact, Question, Set};

use crate::{day, eve, finding};

const FIRST_DAY: &str = "2012-11-22";

fn report(made_on: &str, matters: impl IntoIterator<Item = ReportMatter>) -> Option<BudgetReport> {
    Some(BudgetReport { made_on: day(made_on), matters: Set::from_iter(matters) })
}

fn budget(report: Option<BudgetReport>, regard_had: bool) -> BudgetReportFacts {
    BudgetReportFacts {
        report: report.into(),
        decided_on: day("2021-02-02").into(),
        regard_had: regard_had.into(),
    }
}

const BOTH: [ReportMatter; 2] = [ReportMatter::Estimates, ReportMatter::Reserves];

#[test]
fn lga_s25_1_report_on_both_matters_and_regard_had() {
    let d = budget(report("2021-02-02", BOTH), true).determine(day("2021-02-02"));
    assert_eq!(d.settled(), Some(&BudgetReportCheck::Done));
    assert_eq!(d.settled().unwrap().standing(), Standing::Met);
    for rule in [
        &reserves::REPORT_ON_ESTIMATES,
        &reserves::REPORT_ON_RESERVES,
        &reserves::REPORT_BEFORE_DECISION,
        &reserves::REGARD_TO_REPORT,
    ] {
        assert_eq!(finding(d.grounds(), rule), Some(Finding::Met), "{}", rule.id());
        assert_eq!(rule.binding(), Binding::Statute);
    }
    assert_eq!(reserves::REPORT_ON_RESERVES.bearer(), Actor::ChiefFinanceOfficer);
    assert_eq!(reserves::REGARD_TO_REPORT.bearer(), Actor::Commissioner);
}

#[test]
fn lga_s25_1_each_matter_left_out_is_named() {
    for (given, missing, rule, key) in [
        (
            ReportMatter::Estimates,
            ReportMatter::Reserves,
            &reserves::REPORT_ON_RESERVES,
            "ukpga/2003/26/section/25/1/b",
        ),
        (
            ReportMatter::Reserves,
            ReportMatter::Estimates,
            &reserves::REPORT_ON_ESTIMATES,
            "ukpga/2003/26/section/25/1/a",
        ),
    ] {
        let d = budget(report("2021-02-01", [given]), true).determine(day("2021-02-02"));
        let missing = Set::from_iter([missing]);
        assert_eq!(d.settled(), Some(&BudgetReportCheck::Incomplete { missing }));
        assert_eq!(d.settled().unwrap().standing(), Standing::NotMet);
        assert_eq!(finding(d.grounds(), rule), Some(Finding::NotMet));
        assert_eq!(rule.provisions()[0].key().to_string(), key);
    }
    let none = BudgetReportFacts { report: Fact::Known(None), ..BudgetReportFacts::default() };
    assert_eq!(none.answer(day("2021-02-02")), Ok(BudgetReportCheck::NoReport));
}

/// On the day of the decision it can still be regarded; the day after it cannot.
#[test]
fn lga_s25_2_the_report_comes_before_the_decision() {
    let on = |made_on| budget(report(made_on, BOTH), true).answer(day("2021-02-02")).unwrap();
    assert_eq!(on("2021-02-01"), BudgetReportCheck::Done);
    assert_eq!(on("2021-02-02"), BudgetReportCheck::Done);
    let (made_on, decided_on) = (day("2021-02-03"), day("2021-02-02"));
    assert_eq!(on("2021-02-03"), BudgetReportCheck::TooLate { made_on, decided_on });
    let said = serde_json::json!({"kind": "too-late", "made-on": "2021-02-03", "decided-on": "2021-02-02"});
    assert_eq!(serde_json::to_value(on("2021-02-03")).unwrap(), said);
    assert_eq!(reserves::REPORT_BEFORE_DECISION.confidence(), Confidence::Inferred);
}

/// Regard and no more: not to follow the report is the commissioner's to decide.
#[test]
fn lga_s25_2_regard_is_a_duty_and_the_report_is_no_veto() {
    let d = budget(report("2021-02-01", BOTH), false).determine(day("2021-02-02"));
    assert_eq!(d.settled(), Some(&BudgetReportCheck::NoRegard));
    assert_eq!(finding(d.grounds(), &reserves::REGARD_TO_REPORT), Some(Finding::NotMet));
    for place in [Place::England, Place::Wales] {
        assert_eq!(may_decide_otherwise(place, day(FIRST_DAY)), Ok(&reserves::DECIDE_OTHERWISE));
        let not_yet = OutOfForce::NotYet { starts: day(FIRST_DAY) };
        assert_eq!(may_decide_otherwise(place, eve(FIRST_DAY)), Err(Refusal::Unsettled(not_yet.into())));
    }
    let nowhere = Refusal::Unsettled(OutOfForce::DoesNotExtend.into());
    assert_eq!(may_decide_otherwise(Place::Metropolitan, day("2021-02-02")), Err(nowhere));
}

#[test]
fn lga_s25_needs_one_step_at_a_time() {
    let needs =
        |facts: BudgetReportFacts| facts.determine(day("2021-02-02")).needs().names().collect::<Vec<_>>();
    let all = budget(report("2021-02-01", BOTH), true);
    assert_eq!(needs(BudgetReportFacts::default()), ["report"]);
    assert_eq!(needs(BudgetReportFacts { decided_on: Fact::Unknown, ..all.clone() }), ["decided-on"]);
    assert_eq!(needs(BudgetReportFacts { regard_had: Fact::Unknown, ..all.clone() }), ["regard-had"]);
    let not_yet = Unsettled::OutOfForce(OutOfForce::NotYet { starts: day(FIRST_DAY) });
    assert_eq!(all.answer(eve(FIRST_DAY)), Err(not_yet));
    assert!(all.answer(day(FIRST_DAY)).is_ok());
    let text = r#"{"report":{"made-on":"2021-02-01","matters":["estimates","reserves"]},"decided-on":"2021-02-02","regard-had":true}"#;
    assert_eq!(serde_json::from_str::<BudgetReportFacts>(text).unwrap(), all);
}

/// No level is set: the power to set one is the Secretary of State's in England and the ministers' in Wales.
#[test]
fn lga_s26_there_is_no_statutory_minimum() {
    for (place, power, holder) in [
        (Place::England, &reserves::MINIMUM_RESERVES, Actor::SecretaryOfState),
        (Place::Wales, &reserves::MINIMUM_RESERVES_WALES, Actor::WelshMinisters),
    ] {
        let minimum = statutory_minimum(place, day("2026-11-22")).unwrap();
        assert_eq!(minimum.amount, None);
        assert_eq!(minimum.because, &reserves::NO_MINIMUM);
        assert_eq!(minimum.because.confidence(), Confidence::Secondary);
        assert_eq!((minimum.power, minimum.power.bearer()), (power, holder));
        assert_eq!(minimum.power.modality(), Modality::Power);
        assert!(power.check_force(place, day(FIRST_DAY)).is_ok());
        assert!(power.check_force(place, eve(FIRST_DAY)).is_err());
        // Section 27 has nothing to bite on.
        assert_eq!(minimum.idle_duty, &reserves::CONTROLLED_RESERVE_REPORT);
        let not_yet = OutOfForce::NotYet { starts: day(FIRST_DAY) };
        assert_eq!(statutory_minimum(place, eve(FIRST_DAY)), Err(not_yet));
    }
    let elsewhere = |rule: &Rule, place| rule.check_force(place, day("2021-02-02"));
    assert_eq!(elsewhere(&reserves::MINIMUM_RESERVES, Place::Wales), Err(OutOfForce::DoesNotExtend));
    assert_eq!(elsewhere(&reserves::MINIMUM_RESERVES_WALES, Place::England), Err(OutOfForce::DoesNotExtend));
    assert_eq!(statutory_minimum(Place::Metropolitan, day("2021-02-02")), Err(OutOfForce::DoesNotExtend));
}

#[test]
fn si_2003_3146_reg23_capital_receipts_do_not_meet_revenue_spending() {
    let on = may_spend_receipts_on_revenue;
    assert_eq!(on(Place::England, day(FIRST_DAY)), Err(Refusal::Forbidden(&reserves::CAPITAL_RECEIPTS)));
    let not_yet = OutOfForce::NotYet { starts: day(FIRST_DAY) };
    assert_eq!(on(Place::England, eve(FIRST_DAY)), Err(Refusal::Unsettled(not_yet.into())));
    let nowhere = Refusal::Unsettled(OutOfForce::DoesNotExtend.into());
    assert_eq!(on(Place::Wales, day("2021-02-02")), Err(nowhere));
}
