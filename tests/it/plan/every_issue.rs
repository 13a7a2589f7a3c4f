//! Every case of the questions on issuing a plan, and on the plan in effect, against the model.

use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::plan::{
    Election, ElectionKind, InEffect, InEffectFacts, Issuing, IssuingFacts, Plan, Promptness, PromptnessFacts,
};

use crate::day;
use crate::model::areas::has_mayor;
use crate::model::areas::{Kind, elected_bodies, kind};
use crate::model::facts::{BOTH, known};
use crate::model::plan as model;
use crate::model::worlds::{Law, Says, every_case, not_law, one_case, values};

/// Whether an election starts the duty to issue a plan, and whether its winner is London's; or why that is open.
fn duty<T>(area: Area, election: &Election, on: NaiveDate) -> Result<(bool, bool), Law<T>> {
    let kind = kind(area);
    if let Some(stop) = not_law(elected_bodies(kind), on) {
        return Err(stop);
    }
    // The winner came to hold a body that there was.
    if let Some(stop) = not_law(elected_bodies(kind), election.took_office()) {
        return Err(stop);
    }
    let by_election = election.kind().as_str() == "by-election";
    if by_election && area.id() == "south-yorkshire" && has_mayor(area, election.took_office()) {
        return Err(Law::open(Says::Gap("ukpga/2011/13/section/5/1"), &[]));
    }
    Ok((!by_election, kind == Kind::London))
}

fn issuing(f: &IssuingFacts, on: NaiveDate) -> Law<Issuing> {
    let (area, election) = (known(&f.area), known(&f.election));
    let (ordinary, london) = match duty(area, &election, on) {
        Ok(duty) => duty,
        Err(stop) => return stop,
    };
    if !ordinary {
        return Law::of(Issuing::NoDuty, &[("plan.ordinary-election", false)]);
    }
    let Some(last_day) = model::year_end(london, election.poll()) else {
        let first = if london { "2012-01-16" } else { "2012-11-15" };
        return Law::open(Says::NotYet(day(first)), &[("plan.ordinary-election", true)]);
    };
    let in_year = |met: bool| [("plan.ordinary-election", true), ("plan.issue-within-year", met)];
    match model::issuing(last_day, election.took_office(), &known(&f.issued), on) {
        model::Issuing::InTime(issued) => Law::of(Issuing::InTime { issued, last_day }, &in_year(true)),
        model::Issuing::Late(issued) => Law::of(Issuing::Late { issued, last_day }, &in_year(false)),
        model::Issuing::Missed => Law::of(Issuing::Missed { last_day }, &in_year(false)),
        model::Issuing::NotYetDue => {
            Law::of(Issuing::NotYetDue { last_day }, &[("plan.ordinary-election", true)])
        }
    }
}

fn promptness(f: &PromptnessFacts, on: NaiveDate) -> Law<Promptness> {
    match duty(known(&f.area), &known(&f.election), on) {
        Err(stop) => stop,
        Ok((false, _)) => Law::of(Promptness::NoDuty, &[("plan.ordinary-election", false)]),
        Ok((true, _)) => {
            let prompt = known(&f.as_soon_as_practicable);
            let outcome = if prompt { Promptness::Prompt } else { Promptness::NotPrompt };
            Law::of(outcome, &[("plan.ordinary-election", true), ("plan.issue-promptly", prompt)])
        }
    }
}

const ISSUERS: [Area; 4] = [Area::Kent, Area::SouthYorkshire, Area::Metropolitan, Area::CityOfLondon];

fn elections() -> Vec<Election> {
    let polls = [
        (ElectionKind::Ordinary, "2012-01-10", "2012-01-12"),
        (ElectionKind::Ordinary, "2012-05-03", "2012-05-04"),
        (ElectionKind::Ordinary, "2012-11-14", "2012-11-22"),
        (ElectionKind::Ordinary, "2012-11-15", "2012-11-22"),
        (ElectionKind::Ordinary, "2013-03-31", "2013-04-01"),
        (ElectionKind::Ordinary, "2024-05-02", "2024-05-09"),
        (ElectionKind::ByElection, "2024-05-02", "2024-05-06"),
        (ElectionKind::ByElection, "2024-05-02", "2024-05-07"),
    ];
    polls.into_iter().map(|(kind, poll, took)| Election::new(kind, day(poll), day(took)).unwrap()).collect()
}

fn issue_days() -> [NaiveDate; 9] {
    [
        "2012-01-15",
        "2012-01-16",
        "2012-11-22",
        "2013-03-31",
        "2013-04-01",
        "2024-05-08",
        "2024-05-09",
        "2025-03-31",
        "2025-04-01",
    ]
    .map(day)
}

#[test]
fn prsra_s5_1_issuing_in_every_case() {
    let mut issued = vec![vec![]];
    let days = issue_days();
    for (at, first) in days.iter().enumerate() {
        issued.push(vec![*first]);
        issued.extend(days[at + 1..].iter().map(|second| vec![*second, *first]));
    }
    let facts = values!(IssuingFacts { area: ISSUERS, election: elections(), issued: issued });
    assert_eq!(every_case(&facts, &[], &days, issuing), 19_035);
}

#[test]
fn prsra_s5_2_promptness_in_every_case() {
    let facts =
        values!(PromptnessFacts { area: ISSUERS, election: elections(), as_soon_as_practicable: BOTH });
    assert_eq!(every_case(&facts, &["as-soon-as-practicable"], &issue_days(), promptness), 1215);
}

fn paper(plan: &Plan) -> model::Paper {
    model::Paper { issued: plan.issue_day(), named: plan.named_day(), after_poll: plan.after_poll() }
}

fn in_effect(f: &InEffectFacts, on: NaiveDate) -> Law<InEffect> {
    let kind = kind(known(&f.area));
    if let Some(stop) = not_law(elected_bodies(kind), on) {
        return stop;
    }
    let papers: Vec<_> = known(&f.plans).iter().map(paper).collect();
    match model::in_effect(&papers, kind, on) {
        model::Effect::Crossed => Law::open(Says::Gap("ukpga/2011/13/section/7/3/b"), &[]),
        model::Effect::Postponed => Law::open(Says::Gap("ukpga/2011/13/section/7/3"), &[]),
        model::Effect::NoPlan => Law::of(InEffect::NoPlan, &[("plan.has-effect", false)]),
        model::Effect::Plan(run) => {
            let mut found = vec![("plan.planning-period", true), ("plan.has-effect", true)];
            if run.paper.named.is_some() {
                found.push(("plan.qualifying-after-issue", !run.fails.contains(&"after-issue")));
                found.push(("plan.qualifying-by-next-election", !run.fails.contains(&"by-next-election")));
                found.push(("plan.qualifying-by-next-year", !run.fails.contains(&"by-next-year")));
                if !run.fails.is_empty() {
                    found.push(("plan.named-day-ignored", true));
                }
            }
            let outcome = InEffect::Plan { issued: run.paper.issued, first: run.first, last: run.last };
            Law::of(outcome, &found)
        }
    }
}

/// Every pair of plans issued and beginning on turning days, and the two together with one that names no day.
#[test]
fn prsra_s7_3_the_plan_in_effect_in_every_case() {
    let issued =
        ["2012-11-21", "2012-11-22", "2016-05-04", "2016-05-05", "2020-03-24", "2020-03-25", "2021-05-06"];
    let named = ["2016-05-05", "2016-05-06", "2017-04-01", "2017-04-02", "2020-05-01", "2021-05-06"];
    let mut plans = Vec::new();
    for issue in issued.map(day) {
        plans.push(Plan::issued(issue));
        for begins in named.map(day) {
            plans.push(Plan::issued(issue).beginning(begins));
        }
        let due = Plan::issued(issue).beginning(day("2017-04-02"));
        plans.extend(due.due_after(day("2016-05-05")));
    }
    let mut lists = vec![vec![]];
    for (at, first) in plans.iter().enumerate() {
        lists.extend(plans[at..].iter().map(|second| vec![*first, *second]));
    }
    let facts = values!(InEffectFacts { area: [Area::Kent, Area::CityOfLondon], plans: lists });
    let days = [
        "2012-11-21",
        "2012-11-22",
        "2016-05-04",
        "2017-03-31",
        "2017-04-01",
        "2020-05-01",
        "2021-03-31",
        "2021-04-01",
        "2022-03-31",
        "2022-04-01",
    ]
    .map(day);
    assert_eq!(every_case(&facts, &[], &days, in_effect), 42_990);
}

mod random {
    use pcc_rules::strategies::any;
    use proptest::prelude::*;

    use super::*;
    use crate::model::facts::or;

    proptest! {
        #![proptest_config(crate::prop::random(128))]

        #[test]
        fn prsra_s7_3_any_plans(f in any::<InEffectFacts>(), area in any::<Area>(), on in any::<NaiveDate>()) {
            let f = InEffectFacts { area: area.into(), plans: or(&f.plans, Vec::new()) };
            one_case(&f, on, &in_effect(&f, on));
        }

        #[test]
        fn prsra_s5_1_any_election(
            area in any::<Area>(), election in any::<Election>(), issued in any::<Vec<NaiveDate>>(), on in any::<NaiveDate>(),
        ) {
            let f = IssuingFacts { area: area.into(), election: election.into(), issued: issued.into() };
            one_case(&f, on, &issuing(&f, on));
        }
    }
}
