//! This crate, three ways: the small functions that the questions rest on, on what was prepared; the whole dated
//! question, whose facts may be unknown, with the answer alone; and the same with every ground and citation.
//!
//! The question of the veto asks more than the two-thirds: the hearing, the three weeks, the report.

use std::hint::black_box;

use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::calendar::FinancialYear;
use pcc_rules::chief_constable::{Veto, VetoFacts};
use pcc_rules::law::Place;
use pcc_rules::money::{Percent, Pounds};
use pcc_rules::panel::Vote;
use pcc_rules::plan::{Content, ContentFacts, Section, Sections, required_sections};
use pcc_rules::reserves::{BaseKind, Edges, LevelFacts, Of, Policy, Test};
use pcc_rules::{Fact, Question};

use super::Engine;
use crate::rules::{Found, Input};

/// In the order of the sections' names in the rules.
const SECTIONS: [Section; 7] = [
    Section::Objectives,
    Section::PolicingToBeProvided,
    Section::Resources,
    Section::Reporting,
    Section::Measurement,
    Section::Services,
    Section::Grants,
];

/// The day whose law applies.
fn on() -> NaiveDate {
    "2024-05-09".parse().expect("a day")
}

fn sections(present: u8) -> Sections {
    let sections = SECTIONS.into_iter().enumerate().filter(|(bit, _)| present & (1 << bit) != 0);
    sections.map(|(_, section)| section).collect()
}

fn count(sections: &Sections) -> Found {
    u32::try_from(sections.len()).expect("seven at most")
}

enum Prepared {
    Vote(Vote),
    Sections(Sections),
    Reserves { general: Pounds, total: Pounds, budget: Pounds },
}

pub fn functions() -> Engine {
    let required = required_sections(Place::England, on()).expect("law");
    let percent = |text: &str| text.parse::<Percent>().expect("a percentage");
    let (lo, hi, floor) = (percent("2.5"), percent("3"), percent("6"));
    Engine::of(
        "pcc-rules, functions",
        |input| match input {
            Input::Veto { members, in_favour } => {
                Prepared::Vote(Vote::new(members, in_favour).expect("a vote"))
            }
            Input::Sections { present } => Prepared::Sections(sections(present)),
            Input::Reserves { general, total, budget } => {
                let [general, total, budget] = [general, total, budget].map(Pounds::from_pence);
                Prepared::Reserves { general, total, budget }
            }
        },
        move |input| match *input {
            Prepared::Vote(vote) => vote.reaches_two_thirds().into(),
            Prepared::Sections(given) => count(&required.without(given)),
            Prepared::Reserves { general, total, budget } => {
                let within = lo.compare(general, budget).is_ge() && hi.compare(general, budget).is_le();
                (within && floor.compare(total, budget).is_ge()).into()
            }
        },
    )
}

enum Facts {
    Veto(VetoFacts),
    Plan(ContentFacts),
    Levels([LevelFacts; 2]),
}

/// A range of the general reserve, and a floor under all reserves.
fn policies() -> [Policy; 2] {
    let percent = |text: &str| text.parse().expect("a percentage");
    let (base, edges) = (BaseKind::NetRevenueBudget, Edges::Included);
    let range = Test::PercentRange { lo: percent("2.5"), hi: percent("3"), base, edges };
    let floor = Test::PercentMin { lo: percent("6"), base, edges };
    let policy = |of, test| Policy::new(of, test, "an example").expect("a policy");
    [policy(Of::General, range), policy(Of::Total, floor)]
}

fn build(policies: &[Policy; 2], input: Input) -> Facts {
    match input {
        Input::Veto { members, in_favour } => {
            let day = |day| NaiveDate::from_ymd_opt(2024, 4, day).expect("a day");
            Facts::Veto(VetoFacts {
                vetoed_before: false.into(),
                received_on: day(15).into(),
                post_election: None.into(),
                heard_on: Some(day(22)).into(),
                decided_on: day(22).into(),
                vote: Vote::new(members, in_favour).expect("a vote").into(),
                reported_on: Some(day(23)).into(),
            })
        }
        Input::Sections { present } => {
            Facts::Plan(ContentFacts { area: Area::Norfolk.into(), sections: sections(present).into() })
        }
        Input::Reserves { general, total, budget } => {
            let level = |policy: &Policy, balance| LevelFacts {
                policy: policy.clone().into(),
                balance: Pounds::from_pence(balance).into(),
                base_year: FinancialYear::starting(2024).expect("a year").into(),
                base_amount: Pounds::from_pence(budget).into(),
                assessed_level: Fact::Unknown,
            };
            let [range, floor] = policies;
            Facts::Levels([level(range, general), level(floor, total)])
        }
    }
}

fn engine(name: &'static str, grounds: bool) -> Engine {
    let policies = policies();
    let on = on();
    let kept = move |level: &LevelFacts| {
        if grounds {
            let told = black_box(level.determine(on));
            told.settled().is_some_and(|level| level.is_kept())
        } else {
            level.answer(on).is_ok_and(|level| level.is_kept())
        }
    };
    Engine::of(
        name,
        move |input| build(&policies, input),
        move |facts| -> Found {
            match facts {
                Facts::Veto(veto) => {
                    let answer =
                        if grounds { black_box(veto.determine(on)).into_parts().0 } else { veto.answer(on) };
                    (answer == Ok(Veto::TakesEffect)).into()
                }
                Facts::Plan(plan) => {
                    let answer =
                        if grounds { black_box(plan.determine(on)).into_parts().0 } else { plan.answer(on) };
                    match answer {
                        Ok(Content::Complete) => 0,
                        Ok(Content::Missing(sections)) => count(&sections),
                        Err(_) => u32::MAX,
                    }
                }
                Facts::Levels([range, floor]) => (kept(range) && kept(floor)).into(),
            }
        },
    )
}

pub fn question() -> Engine {
    engine("pcc-rules, question", false)
}

pub fn with_grounds() -> Engine {
    engine("pcc-rules, question with grounds", true)
}
