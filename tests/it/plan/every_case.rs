//! Every case of the topic's questions against the model, unknown facts included.

use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::plan::{
    Commitment, CommitmentKind, Content, ContentFacts, Copied, Copies, CopiesFacts, CopyFor, Election,
    ElectionKind, Event, Head, InEffect, InEffectFacts, Issuing, IssuingFacts, Making, Objectives,
    ObjectivesFacts, Operational, OperationalFacts, Plan, Promptness, PromptnessFacts, Regard, RegardFacts,
    Regardful, Review, ReviewDuty, ReviewFacts, Section, Step, Steps, StepsFacts,
};
use pcc_rules::{Fact, Set};

use crate::model::areas::{has_mayor, is_fire_area};
use crate::model::plan as model;
use crate::model::worlds::{
    BOTH, KINDS, Kind, Law, Says, elected_bodies, every_case, every_case_of, kind, not_law, one_case, values,
};
use crate::{day, eve};

fn known<T: Clone>(fact: &Fact<T>) -> T {
    fact.known().unwrap().clone()
}

fn days() -> [NaiveDate; 4] {
    [eve("2012-01-16"), day("2012-01-16"), eve("2012-11-22"), day("2012-11-22")]
}

/// Every set of a list, in an order of its own.
fn sets<T: pcc_rules::Listed>(list: &'static [T]) -> Vec<Set<T>> {
    let subset = |bits: u32| list.iter().enumerate().filter(move |(i, _)| bits & (1 << i) != 0);
    (0..1u32 << list.len()).map(|bits| subset(bits).map(|(_, one)| *one).collect()).collect()
}

#[test]
fn prsra_s7_1_content_in_every_case() {
    let facts = values!(ContentFacts { area: KINDS, sections: sets(Section::ALL) });
    let days = [eve("2012-01-16"), day("2012-01-16"), day("2012-11-22"), eve("2014-03-20"), day("2014-03-20")];
    let cases = every_case(&facts, &[], &days, |f, on| {
        if let Some(stop) = not_law(elected_bodies(kind(known(&f.area))), on) {
            return stop;
        }
        let given: Vec<&str> = known(&f.sections).iter().map(Section::as_str).collect();
        let needed = model::sections(on).into_iter().map(|one| one.parse::<Section>().unwrap());
        let (there, missing): (Vec<_>, Vec<_>) = needed.partition(|one| given.contains(&one.as_str()));
        let mut found: Vec<_> = there.iter().map(|one| (one.rule().id(), true)).collect();
        found.extend(missing.iter().map(|one| (one.rule().id(), false)));
        let outcome =
            if missing.is_empty() { Content::Complete } else { Content::Missing(Set::from_iter(missing)) };
        Law::of(outcome, &found)
    });
    assert_eq!(cases, 6425);
}

#[test]
fn prsra_s7_2_objectives_in_every_case() {
    let facts = values!(ObjectivesFacts { area: KINDS, heads: sets(Head::ALL) });
    let cases = every_case(&facts, &[], &days(), |f, on| {
        let given: Vec<&str> = known(&f.heads).iter().map(Head::as_str).collect();
        let heads = ["policing", "crime-and-disorder-reduction", "national-functions"];
        let none: Vec<Head> =
            heads.iter().filter(|head| !given.contains(head)).map(|head| head.parse().unwrap()).collect();
        let found = [("plan.objectives-under-each-head", none.is_empty())];
        let outcome = if none.is_empty() {
            Objectives::UnderEachHead
        } else {
            Objectives::NoneUnder(Set::from_iter(none))
        };
        not_law(elected_bodies(kind(known(&f.area))), on).unwrap_or_else(|| Law::of(outcome, &found))
    });
    assert_eq!(cases, 180);
}

#[test]
fn prsra_s8_regard_in_every_case() {
    let facts = values!(RegardFacts { area: KINDS, by_body: BOTH, by_chief_constable: BOTH });
    let cases = every_case(&facts, &[], &days(), |f, on| {
        let (body, chief) = (known(&f.by_body), known(&f.by_chief_constable));
        let mut not_by = Set::EMPTY;
        if !body {
            not_by.insert(Regardful::Body);
        }
        if !chief {
            not_by.insert(Regardful::ChiefConstable);
        }
        let outcome = if body && chief { Regard::ByBoth } else { Regard::NotBy(not_by) };
        let found = [("plan.regard-by-body", body), ("plan.regard-by-chief-constable", chief)];
        not_law(elected_bodies(kind(known(&f.area))), on).unwrap_or_else(|| Law::of(outcome, &found))
    });
    assert_eq!(cases, 180);
}

#[test]
fn prsra_s5_9_review_in_every_case() {
    let reviewed = ["2013-01-01", "2015-03-30", "2015-03-31", "2023-02-19", "2023-02-20", "2024-05-09"];
    let mut reviewed: Vec<_> = reviewed.iter().map(|one| Some(day(one))).collect();
    reviewed.push(None);
    let facts = values!(ReviewFacts { area: KINDS, reviewed: reviewed, panel_report_since: BOTH });
    let turns = ["2015-03-30", "2015-03-31", "2023-02-19", "2023-02-20", "2026-11-22"].map(day);
    let days: Vec<_> = days().into_iter().chain(turns).collect();
    let cases = every_case(&facts, &[], &days, |f, on| {
        let kind = kind(known(&f.area));
        if let Some(stop) = not_law(elected_bodies(kind), on) {
            return stop;
        }
        let london = kind == Kind::London;
        let due = model::review(london, known(&f.reviewed), known(&f.panel_report_since), on);
        let mut duties = vec!["under-review", "panel-report", "spr-change"];
        duties.retain(|duty| !(london && *duty == "panel-report"));
        let rule = |duty: &str| duty.parse::<ReviewDuty>().unwrap().rule().id();
        let found: Vec<_> = duties.iter().map(|duty| (rule(duty), !due.contains(duty))).collect();
        if due.is_empty() {
            return Law::of(Review::UpToDate, &found);
        }
        Law::of(Review::Due(due.iter().map(|duty| duty.parse::<ReviewDuty>().unwrap()).collect()), &found)
    });
    assert_eq!(cases, 1080);
}

#[test]
fn prsra_s5_10_and_11_copies_in_every_case() {
    let copied = [None, Some(Copied::IssuedPlan), Some(Copied::Variation), Some(Copied::PlanAsVaried)];
    let facts = values!(CopiesFacts {
        area: KINDS,
        event: Event::ALL.iter().copied(),
        chief_constable: copied,
        responsible_authorities: copied,
        public: copied,
    });
    let cases = every_case(&facts, &[], &[eve("2012-11-22"), day("2012-11-22")], |f, on| {
        // In London the provisions on the Mayor's strategies take the place of the subsection.
        let kind = kind(known(&f.area));
        let starts = matches!(kind, Kind::England | Kind::Wales).then_some("2012-11-22");
        if let Some(stop) = not_law(starts, on) {
            return stop;
        }
        let (mut outstanding, mut found) = (Set::EMPTY, Vec::new());
        for (who, rule, copied) in [
            (CopyFor::ChiefConstable, "plan.copy-to-chief-constable", known(&f.chief_constable)),
            (
                CopyFor::ResponsibleAuthorities,
                "plan.copy-to-responsible-authorities",
                known(&f.responsible_authorities),
            ),
            (CopyFor::Public, "plan.copy-published", known(&f.public)),
        ] {
            let word = copied.map_or("nothing", Copied::as_str);
            let serves = model::copy_serves(word, known(&f.event).as_str());
            if serves && word == "plan-as-varied" {
                found.push(("plan.copy-as-varied", true));
            }
            found.push((rule, serves));
            if !serves {
                outstanding.insert(who);
            }
        }
        let all = outstanding.is_empty();
        Law::of(if all { Copies::AllSent } else { Copies::Outstanding(outstanding) }, &found)
    });
    assert_eq!(cases, 3750);
}

#[test]
fn protocol_paras_18_35_operational_matters_in_every_case() {
    let one = |kind: CommitmentKind| Commitment { kind, text: None };
    let mut plans = vec![vec![]];
    for (at, first) in CommitmentKind::ALL.iter().enumerate() {
        plans.extend(CommitmentKind::ALL[at..].iter().map(|second| vec![one(*first), one(*second)]));
    }
    let facts = values!(OperationalFacts { area: KINDS, commitments: plans });
    let turns = [eve("2023-07-03"), day("2023-07-03")];
    let days: Vec<_> = days().into_iter().chain(turns).collect();
    let cases = every_case(&facts, &[], &days, |f, on| {
        if let Some(stop) = not_law(elected_bodies(kind(known(&f.area))), on) {
            return stop;
        }
        let commitments = known(&f.commitments);
        let words: Vec<&str> = commitments.iter().map(|one| one.kind.as_str()).collect();
        let flagged: Vec<&str> = words.into_iter().filter(|word| !model::is_strategic(word)).collect();
        let example = if on < day("2023-07-03") {
            "plan.operational-matters-2011"
        } else {
            "plan.operational-matters-2023"
        };
        let found = [("plan.operational", flagged.is_empty()), (example, flagged.is_empty())];
        if flagged.is_empty() {
            return Law::of(Operational::Clear, &found);
        }
        let matters = flagged.iter().filter_map(|word| model::matter(word));
        let outcome = Operational::Flagged {
            commitments: flagged.iter().map(|word| word.parse::<CommitmentKind>().unwrap()).collect(),
            matters: matters.map(|word| word.parse().unwrap()).collect(),
        };
        Law::of(outcome, &found)
    });
    assert_eq!(cases, 3210);
}

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
        "2012-01-15", "2012-01-16", "2012-11-22", "2013-03-31", "2013-04-01", "2024-05-08", "2024-05-09",
        "2025-03-31", "2025-04-01",
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
    let facts = values!(PromptnessFacts { area: ISSUERS, election: elections(), as_soon_as_practicable: BOTH });
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
    let issued = ["2012-11-21", "2012-11-22", "2016-05-04", "2016-05-05", "2020-03-24", "2020-03-25", "2021-05-06"];
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
        "2012-11-21", "2012-11-22", "2016-05-04", "2017-03-31", "2017-04-01", "2020-05-01", "2021-03-31",
        "2021-04-01", "2022-03-31", "2022-04-01",
    ]
    .map(day);
    assert_eq!(every_case(&facts, &[], &days, in_effect), 42_990);
}

fn making(f: &StepsFacts, on: NaiveDate) -> Law<Making> {
    let area = known(&f.area);
    if let Some(stop) = not_law(elected_bodies(kind(area)), on) {
        return stop;
    }
    let fire = is_fire_area(area, on);
    let steps = model::steps(
        &model::Making {
            kind: kind(area),
            fire,
            is_issue: known(&f.event).as_str() == "issue",
            public_views: known(&f.public_views),
            victims_views: known(&f.victims_views),
            draft: known(&f.draft),
            consulted: known(&f.chief_constable_consulted),
            sent: known(&f.sent_to_panel),
            reasonable_time: known(&f.panel_had_reasonable_time),
            reported: known(&f.panel_reported),
            regard_to_panel: known(&f.regard_to_panel),
            response: known(&f.response_given),
            response_published: known(&f.response_published),
            differs: known(&f.differs_from_draft),
            consulted_again: known(&f.chief_constable_consulted_again),
            regard_to_spr: known(&f.regard_to_spr),
            regard_to_framework: known(&f.regard_to_fire_framework),
            joint: known(&f.joint),
            regard_to_priorities: known(&f.regard_to_fire_priorities),
            priorities_set_out: known(&f.fire_priorities_set_out),
            issued: known(&f.issued),
        },
        on,
    );
    let step = |word: &str| word.parse::<Step>().unwrap();
    let mut found: Vec<_> =
        steps.iter().map(|(word, taken, in_time)| (step(word).rule().id(), *taken && *in_time)).collect();
    if fire {
        found.push(("plan.fire-area", true));
    }
    let missing: Steps = steps.iter().filter(|(_, taken, _)| !taken).map(|(word, ..)| step(word)).collect();
    let out_of_order: Steps =
        steps.iter().filter(|(.., in_time)| !in_time).map(|(word, ..)| step(word)).collect();
    if missing.is_empty() && out_of_order.is_empty() {
        Law::of(Making::Complete, &found)
    } else {
        Law::of(Making::Incomplete { missing, out_of_order }, &found)
    }
}

/// A plan made as it should be, in a fire area, with all that may be called for.
fn made() -> StepsFacts {
    let on = |text: &str| Fact::Known(Some(day(text)));
    let yes = Fact::Known(true);
    StepsFacts {
        area: Area::Essex.into(),
        event: Event::Issue.into(),
        public_views: on("2024-06-01"),
        victims_views: on("2024-06-01"),
        draft: on("2024-06-01"),
        chief_constable_consulted: on("2024-06-01"),
        sent_to_panel: on("2024-06-01"),
        panel_had_reasonable_time: yes,
        panel_reported: on("2024-06-02"),
        regard_to_panel: yes,
        response_given: on("2024-06-02"),
        response_published: on("2024-06-02"),
        differs_from_draft: yes,
        chief_constable_consulted_again: on("2024-06-02"),
        regard_to_spr: yes,
        regard_to_fire_framework: yes,
        joint: yes,
        regard_to_fire_priorities: yes,
        fire_priorities_set_out: yes,
        issued: on("2024-06-02"),
    }
}

/// As [`values!`], for some facts alone; the others stay as they are in the base.
macro_rules! some_values {
    ($base:expr, { $($fact:ident: $values:expr),+ $(,)? }) => {{
        use pcc_rules::reasoning::Facts;
        let mut facts = vec![Vec::new(); StepsFacts::NAMES.len()];
        $(
            let index = StepsFacts::NAMES.iter().position(|name| *name == stringify!($fact).replace('_', "-"));
            facts[index.unwrap()] = $values
                .into_iter()
                .map(|value| StepsFacts { $fact: Fact::Known(value), ..StepsFacts::default() })
                .collect();
        )+
        facts
    }};
}

/// A day before and a day after all others, which are there for what an unknown day could be.
const EDGES: [&str; 2] = ["2024-05-31", "2024-06-03"];

fn on_days() -> [Option<NaiveDate>; 5] {
    let [before, after] = EDGES.map(|edge| Some(day(edge)));
    [None, before, Some(day("2024-06-01")), Some(day("2024-06-02")), after]
}

/// Whether no day that may vary is on the edge.
fn inner(f: &StepsFacts) -> bool {
    let days = [
        &f.public_views,
        &f.victims_views,
        &f.draft,
        &f.chief_constable_consulted,
        &f.sent_to_panel,
        &f.panel_reported,
        &f.response_given,
        &f.response_published,
        &f.chief_constable_consulted_again,
        &f.issued,
    ];
    let edges = EDGES.map(|edge| Some(day(edge)));
    !days.into_iter().filter_map(Fact::known).any(|day| edges.contains(day))
}

/// Each way in which the days of one run of steps can fall, the rest of the plan being made as it should be.
#[test]
fn prsra_s5_6_the_order_of_steps_in_every_case() {
    let judged = ["panel-had-reasonable-time"];
    let on = [day("2024-06-10")];
    let to_the_panel = some_values!(made(), {
        draft: on_days(),
        chief_constable_consulted: on_days(),
        sent_to_panel: on_days(),
        panel_reported: on_days(),
        issued: on_days(),
    });
    assert_eq!(every_case_of(&made(), &to_the_panel, inner, &judged, &on, making), 7776);
    let answering = some_values!(made(), {
        panel_reported: on_days(),
        regard_to_panel: BOTH,
        response_given: on_days(),
        response_published: on_days(),
        issued: on_days(),
    });
    assert_eq!(every_case_of(&made(), &answering, inner, &judged, &on, making), 3888);
    let views = some_values!(made(), {
        event: Event::ALL.iter().copied(),
        public_views: on_days(),
        victims_views: on_days(),
        issued: on_days(),
    });
    assert_eq!(every_case_of(&made(), &views, inner, &judged, &on, making), 648);
    let again = some_values!(made(), {
        sent_to_panel: on_days(),
        panel_had_reasonable_time: BOTH,
        differs_from_draft: BOTH,
        chief_constable_consulted_again: on_days(),
        issued: on_days(),
    });
    assert_eq!(every_case_of(&made(), &again, inner, &judged, &on, making), 1944);
}

/// Where the steps of the Requirement and of fire bind, on both sides of their days.
#[test]
fn prsra_s5_5_and_5b_regard_to_others_in_every_case() {
    let facts = some_values!(made(), {
        area: [Area::Essex, Area::Kent, Area::Metropolitan, Area::CityOfLondon],
        regard_to_spr: BOTH,
        regard_to_fire_framework: BOTH,
        joint: BOTH,
        regard_to_fire_priorities: BOTH,
        fire_priorities_set_out: BOTH,
    });
    let days = ["2012-07-30", "2012-07-31", "2012-11-21", "2012-11-22", "2017-09-30", "2017-10-01"].map(day);
    assert_eq!(every_case_of(&made(), &facts, |_| true, &[], &days, making), 7290);
}

/// On the first days of the rules: what was issued, or done, before them.
#[test]
fn prsra_s5_6_the_first_days_in_every_case() {
    let turn = [None, Some(eve("2012-11-22")), Some(day("2012-11-22")), Some(day("2012-11-23"))];
    let facts = some_values!(made(), {
        draft: turn,
        panel_reported: turn,
        response_given: turn,
        issued: turn,
    });
    let base = StepsFacts { area: Area::Kent.into(), ..made() };
    assert_eq!(every_case_of(&base, &facts, |f| !f.issued.is_unknown() && !f.draft.is_unknown(), &[], &[day("2012-11-22")], making), 625);
}

mod random {
    use pcc_rules::strategies::any;
    use proptest::prelude::*;

    use super::*;

    fn or<T: Clone>(fact: &Fact<T>, otherwise: T) -> Fact<T> {
        Fact::Known(fact.known().cloned().unwrap_or(otherwise))
    }

    proptest! {
        #![proptest_config(crate::prop::random(128))]

        #[test]
        fn prsra_s5_6_any_plan_or_variation(f in any::<StepsFacts>(), area in any::<Area>(), on in any::<NaiveDate>()) {
            let f = StepsFacts {
                area: area.into(),
                event: or(&f.event, Event::Issue),
                public_views: or(&f.public_views, None),
                victims_views: or(&f.victims_views, None),
                draft: or(&f.draft, None),
                chief_constable_consulted: or(&f.chief_constable_consulted, None),
                sent_to_panel: or(&f.sent_to_panel, None),
                panel_had_reasonable_time: or(&f.panel_had_reasonable_time, true),
                panel_reported: or(&f.panel_reported, None),
                regard_to_panel: or(&f.regard_to_panel, true),
                response_given: or(&f.response_given, None),
                response_published: or(&f.response_published, None),
                differs_from_draft: or(&f.differs_from_draft, true),
                chief_constable_consulted_again: or(&f.chief_constable_consulted_again, None),
                regard_to_spr: or(&f.regard_to_spr, true),
                regard_to_fire_framework: or(&f.regard_to_fire_framework, true),
                joint: or(&f.joint, true),
                regard_to_fire_priorities: or(&f.regard_to_fire_priorities, true),
                fire_priorities_set_out: or(&f.fire_priorities_set_out, true),
                issued: or(&f.issued, None),
            };
            one_case(&f, on, &making(&f, on));
        }

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
