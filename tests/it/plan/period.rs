use pcc_rules::area::Area;
use pcc_rules::law::OutOfForce;
use pcc_rules::plan::{
    self, InEffect, InEffectFacts, Plan, PlanError, PlanningPeriod, QualifyingCondition, planning_period,
};
use pcc_rules::reasoning::{Finding, Outcome, Standing, Unsettled};
use pcc_rules::{Fact, Question, Set};

use crate::{day, eve, finding};

fn issued(text: &str) -> Plan {
    Plan::issued(day(text))
}

fn plans(area: Area, plans: impl IntoIterator<Item = Plan>) -> InEffectFacts {
    InEffectFacts { area: Fact::Known(area), plans: Fact::Known(plans.into_iter().collect()) }
}

/// The day of issue of the plan in effect.
fn in_effect(facts: &InEffectFacts, on: &str) -> Option<String> {
    match facts.answer(day(on)).unwrap_or_else(|open| panic!("{on}: {open}")) {
        InEffect::Plan { issued, .. } => Some(issued.to_string()),
        InEffect::NoPlan => None,
    }
}

/// Day of issue, and the 31 March of the financial year in which the next election was then expected.
#[test]
fn prsra_s7_7_a_plan_runs_to_the_end_of_the_year_of_the_next_expected_election() {
    let rows = [
        ("2012-11-22", "2017-03-31"),
        ("2013-03-28", "2017-03-31"),
        ("2016-05-04", "2017-03-31"),
        ("2016-05-05", "2021-03-31"),
        ("2017-03-31", "2021-03-31"),
        ("2020-03-24", "2021-03-31"),
        ("2020-03-25", "2022-03-31"),
        ("2021-05-05", "2022-03-31"),
        ("2021-05-13", "2025-03-31"),
        ("2025-02-10", "2029-03-31"),
    ];
    for (text, last) in rows {
        for area in [Area::Norfolk, Area::Gwent, Area::Essex] {
            let expected = PlanningPeriod { first: day(text), last: day(last), fails: Set::EMPTY };
            assert_eq!(planning_period(&issued(text), area), Ok(expected), "{text} {area}");
        }
    }
}

/// Mayors who took over vote on the same days; so does London, which first voted on 3 May 2012.
#[test]
fn prsra_s7_7_mayors_and_london() {
    let last = |area, text| planning_period(&issued(text), area).map(|period| period.last);
    assert_eq!(last(Area::GreaterManchester, "2017-05-08"), Ok(day("2021-03-31")));
    assert_eq!(last(Area::WestYorkshire, "2022-03-01"), Ok(day("2025-03-31")));
    assert_eq!(last(Area::SouthYorkshire, "2025-01-10"), Ok(day("2029-03-31")));
    assert_eq!(last(Area::Metropolitan, "2012-05-02"), Ok(day("2013-03-31")));
    assert_eq!(last(Area::Metropolitan, "2012-05-03"), Ok(day("2017-03-31")));
    assert_eq!(last(Area::Metropolitan, "2012-11-14"), Ok(day("2017-03-31")));
    assert_eq!(last(Area::Metropolitan, "2012-11-15"), Ok(day("2017-03-31")));
    assert_eq!(last(Area::Metropolitan, "2013-03-20"), Ok(day("2017-03-31")));
    assert_eq!(last(Area::CityOfLondon, "2013-03-20"), Err(OutOfForce::DoesNotExtend));
    assert_eq!(last(Area::Norfolk, "2012-11-21"), Err(OutOfForce::NotYet { starts: day("2012-11-22") }));
}

fn fails(plan: Plan) -> (String, Vec<QualifyingCondition>) {
    let period = planning_period(&plan, Area::Norfolk).expect("a plan");
    (period.first.to_string(), period.fails.iter().collect())
}

/// After issue: the day of issue itself does not qualify, the next day does.
#[test]
fn prsra_s7_7_a_named_day_falls_after_issue() {
    let plan = issued("2025-02-10");
    let start = "2025-02-10".to_string();
    for early in ["2025-02-09", "2025-02-10"] {
        let expected = (start.clone(), vec![QualifyingCondition::AfterIssue]);
        assert_eq!(fails(plan.beginning(day(early))), expected);
    }
    assert_eq!(fails(plan.beginning(day("2025-02-11"))), ("2025-02-11".into(), vec![]));
}

/// Not after the next election: poll day qualifies, the day after does not.
#[test]
fn prsra_s7_7_a_named_day_is_no_later_than_the_next_election() {
    let plan = issued("2025-02-10");
    assert_eq!(fails(plan.beginning(day("2028-05-04"))), ("2028-05-04".into(), vec![]));
    let late = (("2025-02-10").into(), vec![QualifyingCondition::ByNextElection]);
    assert_eq!(fails(plan.beginning(day("2028-05-05"))), late);
}

/// In the plan due after the 2024 election: 1 April 2025 qualifies, 2 April does not. A further plan is free of this.
#[test]
fn prsra_s7_7_a_named_day_of_a_plan_due_is_by_1_april() {
    let further = issued("2025-02-10");
    let due = further.due_after(day("2024-05-02")).expect("issued after");
    assert_eq!(fails(due.beginning(day("2025-04-01"))), ("2025-04-01".into(), vec![]));
    let late = ("2025-02-10".to_string(), vec![QualifyingCondition::ByNextYear]);
    assert_eq!(fails(due.beginning(day("2025-04-02"))), late);
    assert_eq!(fails(further.beginning(day("2025-04-02"))), ("2025-04-02".into(), vec![]));
    let both = vec![QualifyingCondition::ByNextElection, QualifyingCondition::ByNextYear];
    assert_eq!(fails(due.beginning(day("2029-01-01"))), ("2025-02-10".into(), both));
    // After the first poll of all, whose financial year was the short one.
    let first = issued("2013-03-20").due_after(day("2012-11-15")).expect("issued after");
    assert_eq!(fails(first.beginning(day("2013-04-01"))).1, vec![]);
    assert_eq!(fails(first.beginning(day("2013-04-02"))).1, vec![QualifyingCondition::ByNextYear]);
}

/// The tests of a named day are grounds; of a day that fails, so is what follows.
#[test]
fn named_days_are_grounds() {
    let plan = issued("2025-02-10").due_after(day("2024-05-02")).expect("issued after");
    let d = plans(Area::Norfolk, [plan.beginning(day("2025-04-02"))]).determine(day("2025-03-01"));
    let last = day("2029-03-31");
    let runs = InEffect::Plan { issued: day("2025-02-10"), first: day("2025-02-10"), last };
    assert_eq!(d.settled(), Some(&runs));
    assert_eq!(finding(d.grounds(), &plan::QUALIFYING_AFTER_ISSUE), Some(Finding::Met));
    assert_eq!(finding(d.grounds(), &plan::QUALIFYING_BY_NEXT_ELECTION), Some(Finding::Met));
    assert_eq!(finding(d.grounds(), &plan::QUALIFYING_BY_NEXT_YEAR), Some(Finding::NotMet));
    assert_eq!(finding(d.grounds(), &plan::NAMED_DAY_IGNORED), Some(Finding::Met));
    assert_eq!(finding(d.grounds(), &plan::PLANNING_PERIOD), Some(Finding::Met));
    assert_eq!(finding(d.grounds(), &plan::HAS_EFFECT), Some(Finding::Met));
    let good = plans(Area::Norfolk, [plan.beginning(day("2025-03-01"))]).determine(day("2025-03-01"));
    assert_eq!(finding(good.grounds(), &plan::NAMED_DAY_IGNORED), None);
    assert!(good.grounds().iter().all(|ground| ground.finding == Finding::Met));
}

/// The outgoing commissioner's plan binds the newcomer from May 2024 until the new plan first has effect.
#[test]
fn prsra_s7_3_a_plan_does_not_lapse_at_an_election() {
    let old = issued("2022-03-10");
    let new = issued("2025-02-10").beginning(day("2025-03-01"));
    for both in [[old, new], [new, old]] {
        let facts = plans(Area::Norfolk, both);
        assert_eq!(in_effect(&facts, "2022-03-09"), None);
        assert_eq!(in_effect(&facts, "2022-03-10").as_deref(), Some("2022-03-10"));
        assert_eq!(in_effect(&facts, "2024-05-09").as_deref(), Some("2022-03-10"));
        assert_eq!(in_effect(&facts, "2025-02-28").as_deref(), Some("2022-03-10"));
        assert_eq!(in_effect(&facts, "2025-03-01").as_deref(), Some("2025-02-10"));
        assert_eq!(in_effect(&facts, "2029-03-31").as_deref(), Some("2025-02-10"));
        assert_eq!(in_effect(&facts, "2029-04-01"), None);
    }
    assert_eq!(InEffect::NoPlan.standing(), Standing::Warning);
}

/// The Wiltshire plan 2022-2025: the briefing says it stays active until a new one is finalised, which is so to 31 March
/// 2025 and no longer.
#[test]
fn wiltshire_2022_plan_stays_in_effect_until_31_march_2025() {
    let facts = plans(Area::Wiltshire, [issued("2022-03-31")]);
    assert_eq!(in_effect(&facts, "2024-06-01").as_deref(), Some("2022-03-31"));
    assert_eq!(in_effect(&facts, "2025-03-31").as_deref(), Some("2022-03-31"));
    assert_eq!(in_effect(&facts, "2025-04-01"), None);
    let none = facts.determine(day("2025-04-01"));
    assert_eq!(finding(none.grounds(), &plan::HAS_EFFECT), Some(Finding::NotMet));
}

/// Durham: a plan of 2016-17 on 13 May 2021, when the commissioner elected late took office. From 1 April 2021 to the
/// last day on the other reading no rule says.
#[test]
fn durham_2021_no_rule_says_what_is_in_effect_after_the_postponed_election() {
    let facts = plans(Area::Durham, [issued("2016-12-01")]);
    assert_eq!(in_effect(&facts, "2021-03-31").as_deref(), Some("2016-12-01"));
    for open in ["2021-04-01", "2021-05-13", "2022-03-31"] {
        let answer = facts.answer(day(open));
        assert_eq!(answer, Err(Unsettled::NoRule(&plan::POSTPONED_ELECTION)), "{open}");
    }
    assert_eq!(in_effect(&facts, "2022-04-01"), None);
    assert_eq!(plan::POSTPONED_ELECTION.readings.len(), 2);
    // A new plan ends the doubt.
    let renewed = plans(Area::Durham, [issued("2016-12-01"), issued("2021-11-01")]);
    assert_eq!(renewed.answer(eve("2021-11-01")), Err(Unsettled::NoRule(&plan::POSTPONED_ELECTION)));
    assert_eq!(in_effect(&renewed, "2021-11-01").as_deref(), Some("2021-11-01"));
    // The doubt is only about plans issued before the postponement was law, in expectation of 2020.
    let on_the_day = plans(Area::Durham, [issued("2020-03-25")]);
    assert_eq!(in_effect(&on_the_day, "2021-05-13").as_deref(), Some("2020-03-25"));
    let eve_of = plans(Area::Durham, [issued("2020-03-24")]);
    assert_eq!(eve_of.answer(day("2021-05-13")), Err(Unsettled::NoRule(&plan::POSTPONED_ELECTION)));
    let ended_in_2017 = plans(Area::Durham, [issued("2013-03-20")]);
    assert_eq!(in_effect(&ended_in_2017, "2021-05-13"), None);
}

/// A plan issued in January to begin in April, and one issued in February that begins at once: from April each would
/// end the other.
#[test]
fn prsra_s7_3_b_crossed_plans_are_open() {
    let january = issued("2023-01-10").beginning(day("2023-04-01"));
    let february = issued("2023-02-10");
    let facts = plans(Area::Kent, [january, february]);
    assert_eq!(in_effect(&facts, "2023-03-31").as_deref(), Some("2023-02-10"));
    assert_eq!(facts.answer(day("2023-04-01")), Err(Unsettled::NoRule(&plan::CROSSED_PLANS)));
    // Side by side, not crossed: the later-issued begins on the same day or later.
    for begins in ["2023-04-01", "2023-05-01"] {
        let facts = plans(Area::Kent, [january, february.beginning(day(begins))]);
        assert_eq!(in_effect(&facts, "2023-05-01").as_deref(), Some("2023-02-10"));
    }
}

#[test]
fn no_plan_and_missing_facts_are_different() {
    assert_eq!(plans(Area::Kent, []).answer(day("2023-04-01")), Ok(InEffect::NoPlan));
    let unknown = InEffectFacts { plans: Fact::Unknown, ..plans(Area::Kent, []) };
    assert!(unknown.determine(day("2023-04-01")).needs().names().eq(["plans"]));
    // Issued before there was a commissioner: not a plan.
    let early = plans(Area::Kent, [issued("2012-11-21")]);
    assert_eq!(in_effect(&early, "2012-11-22"), None);
}

/// In JSON only the day of issue is needed; a plan due after a poll is not issued before it.
#[test]
fn a_plan_is_in_order() {
    let error = PlanError::IssuedBeforePoll { poll: day("2024-05-02"), issued: eve("2024-05-02") };
    assert_eq!(Plan::issued(eve("2024-05-02")).due_after(day("2024-05-02")), Err(error));
    assert!(Plan::issued(day("2024-05-02")).due_after(day("2024-05-02")).is_ok());
    let json = r#"{"area":"kent","plans":[{"issued":"2022-03-10"},{"issued":"2025-02-10","begins":"2025-04-01","after-poll":"2024-05-02"}]}"#;
    let facts: InEffectFacts = serde_json::from_str(json).expect("reads");
    let due =
        issued("2025-02-10").beginning(day("2025-04-01")).due_after(day("2024-05-02")).expect("in order");
    assert_eq!(facts, plans(Area::Kent, [issued("2022-03-10"), due]));
    assert_eq!(serde_json::to_string(&facts).expect("writes"), json);
    assert!(serde_json::from_str::<Plan>(r#"{"issued":"2024-05-01","after-poll":"2024-05-02"}"#).is_err());
    let [named, poll] = [due.named_day(), due.after_poll()];
    assert_eq!(
        (due.issue_day(), named, poll),
        (day("2025-02-10"), Some(day("2025-04-01")), Some(day("2024-05-02")))
    );
}

/// A plan that took over on one reading ended the other, even once it has itself run out. Only the postponement lets a
/// plan issued earlier run out first.
#[test]
fn prsra_s7_3_b_crossed_plans_stay_crossed_after_the_one_has_run_out() {
    let crossed = [issued("2020-03-24").beginning(day("2020-05-01")), issued("2020-04-01")];
    let ask = |on| plans(Area::Norfolk, crossed).answer(day(on));
    assert_eq!(in_effect(&plans(Area::Norfolk, crossed), "2020-04-30"), Some("2020-04-01".to_string()));
    for on in ["2020-05-01", "2021-03-31", "2021-04-01", "2022-03-31"] {
        assert_eq!(ask(on), Err(Unsettled::NoRule(&plan::CROSSED_PLANS)), "{on}");
    }
    assert_eq!(ask("2022-04-01"), Ok(InEffect::NoPlan));
}
