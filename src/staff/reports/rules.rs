//! The rules of the two officers' reports, in the order of sections 4 and 5.

use crate::law::Actor::{ChiefExecutive, CombinedAuthority, Commissioner, Panel};
use crate::law::{
    Confidence, Extent, LGHA_1989, Rule, SI_2017_470, SI_2021_112, SI_2023_1432, SI_2024_414, Span,
    commenced, rules,
};
use crate::staff::restriction::SINCE_FIRST_MAYOR;

static WALES: &[Span] = &[commenced::NOV_2012.within(Extent::WALES)];

rules! {
    HEAD_REPORTS = duty("staff.reports-head-of-paid-service", ChiefExecutive,
        "where the head of paid service thinks fit, a report proposes how functions, staff numbers and staff are organised")
        .also_by(&[CombinedAuthority])
        .towards(&[Commissioner])
        .under(&[LGHA_1989.section("4(2)"), LGHA_1989.section("4(3)"), LGHA_1989.section("4(1A)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);
    HEAD_COPIES = duty("staff.reports-head-copies", ChiefExecutive,
        "as soon as practicable a copy of the head of paid service's report goes to the body and to its panel")
        .towards(&[Commissioner, Panel])
        .under(&[LGHA_1989.section("4(4)(a)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);
    HEAD_CONSIDERED = duty("staff.reports-head-considered", Commissioner,
        "the body considers the head of paid service's report no later than three months after it is sent a copy")
        .towards(&[ChiefExecutive])
        .under(&[LGHA_1989.section("4(5A)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);
    HEAD_SUSPENDS_NOTHING = condition("staff.reports-head-suspends-nothing", Commissioner,
        "the head of paid service's report suspends nothing: only the monitoring officer's does")
        .under(&[LGHA_1989.section("4(5A)"), LGHA_1989.section("5(5)(b)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE)
        .confidence_is(Confidence::Inferred);

    MONITORING_REPORTS = duty("staff.reports-monitoring-officer", ChiefExecutive,
        "the monitoring officer reports on whatever appears to be, or to lead to, a breach of law or maladministration")
        .also_by(&[CombinedAuthority])
        .towards(&[Commissioner])
        .under(&[
            LGHA_1989.section("5(2)(a)"), LGHA_1989.section("5(2)(aa)"), LGHA_1989.section("5(2)(c)"),
            LGHA_1989.section("5(1C)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);
    OMBUDSMAN_FIRST = condition("staff.reports-ombudsman-first", ChiefExecutive,
        "on a matter for the Public Services Ombudsman for Wales no report is due until the Ombudsman has investigated")
        .under(&[LGHA_1989.section("5(2AA)"), LGHA_1989.section("5(2)(c)")])
        .in_force(WALES);
    MONITORING_CONSULTS = duty("staff.reports-monitoring-consults", ChiefExecutive,
        "the monitoring officer, preparing a report, consults the chief finance officer as far as practicable")
        .also_by(&[CombinedAuthority])
        .under(&[LGHA_1989.section("5(3)(a)(iii)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);
    MONITORING_COPIES = duty("staff.reports-monitoring-copies", ChiefExecutive,
        "as soon as practicable a copy of the monitoring officer's report goes to the body and to its panel")
        .towards(&[Commissioner, Panel])
        .under(&[LGHA_1989.section("5(3)(b)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);
    MONITORING_PERSONALLY = duty("staff.reports-monitoring-personally", ChiefExecutive,
        "the monitoring officer reports in person or, while absent or ill, by the member of staff nominated as deputy")
        .also_by(&[CombinedAuthority])
        .under(&[LGHA_1989.section("5(7)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);
    MONITORING_CONSIDERED = duty("staff.reports-monitoring-considered", Commissioner,
        "the body considers the monitoring officer's report no later than three months after it is sent a copy")
        .towards(&[ChiefExecutive])
        .under(&[LGHA_1989.section("5(5)(a)(i)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);
    STANDSTILL = duty("staff.reports-standstill", Commissioner,
        "no step gives effect to what is reported on until the end of the first business day after consideration ends")
        .under(&[LGHA_1989.section("5(5)(b)"), LGHA_1989.section("5(6)"), LGHA_1989.section("5(8)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);

    MAYORS_HEAD_COPIES = duty("staff.reports-mayors-head-copies", CombinedAuthority,
        "where a mayor has the functions, the head's report on them goes to all the authority's members and the panel")
        .towards(&[Commissioner, Panel])
        .under(&[
            SI_2017_470.schedule("1", "9(3)(b)"), SI_2021_112.schedule("5", "9(3)(b)"),
            SI_2023_1432.schedule("5", "9(3)(b)"), SI_2024_414.schedule("1", "9(3)(b)")])
        .in_force(&[SINCE_FIRST_MAYOR]);
    MAYORS_MONITORING_COPIES = duty("staff.reports-mayors-monitoring-copies", CombinedAuthority,
        "where a mayor has the functions, the monitoring officer's report on them goes to all members and the panel")
        .towards(&[Commissioner, Panel])
        .under(&[
            SI_2017_470.schedule("1", "9(4)(b)"), SI_2021_112.schedule("5", "9(4)(b)"),
            SI_2023_1432.schedule("5", "9(4)(b)"), SI_2024_414.schedule("1", "9(4)(b)")])
        .in_force(&[SINCE_FIRST_MAYOR]);
}
