//! Properties that hold for every question, checked on each with [`laws_of_a_question`].

use std::fmt::Debug;

use chrono::NaiveDate;
use pcc_rules::Question;
use pcc_rules::area::Area;
use pcc_rules::process::{Next, OnDefault};
use pcc_rules::strategies::{Sample, any};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// Names the questions of a topic: each obeys [`laws_of_a_question`], and is asked month by month in [`crate::sweep`]. One
/// left out fails the sweep in `meta`. Where random facts seldom meet, `near` gives complete facts close to those of the case.
macro_rules! questions {
    ($($name:ident: $question:ty $(, near $near:expr)?;)+) => {
        $(
            #[test]
            fn $name() {
                #[allow(unused_mut, unused_assignments, reason = "most questions need no cases of their own")]
                let mut near: fn(&$question) -> Vec<$question> = |_| Vec::new();
                $(near = $near;)?
                $crate::prop::laws_of_a_question::<$question>(near);
            }
        )+

        /// The same questions, month by month.
        pub(crate) static MONTHS: &[$crate::sweep::Each] =
            &[$((std::any::type_name::<$question>, $crate::sweep::months::<$question>)),+];

        /// Shows the questions of the topic, and their answers, to the list of what is written.
        pub(crate) fn shown_to(wire: &mut $crate::wire::Wire) {
            $(wire.question::<$question>();)+
        }
    };
}
pub(crate) use questions;

mod budget;
mod chief_constable;
mod commissioner;
mod complaints;
mod conduct;
mod confirmation;
mod delegation;
mod duties;
mod election;
mod eligibility;
mod finance;
mod membership;
mod panel;
mod pay;
mod plan;
mod precept;
mod referendum;
mod removal;
mod reports;
mod reserves;
mod scrutiny;
mod staff;

/// Every question that a property names, to be asked month by month.
pub(crate) fn every_question() -> impl Iterator<Item = &'static crate::sweep::Each> {
    [
        budget::MONTHS,
        chief_constable::MONTHS,
        commissioner::MONTHS,
        complaints::MONTHS,
        conduct::MONTHS,
        confirmation::MONTHS,
        delegation::MONTHS,
        duties::MONTHS,
        election::MONTHS,
        eligibility::MONTHS,
        finance::MONTHS,
        panel::MONTHS,
        pay::MONTHS,
        plan::MONTHS,
        referendum::MONTHS,
        reports::MONTHS,
        reserves::MONTHS,
        staff::MONTHS,
    ]
    .into_iter()
    .flatten()
}

/// As many random cases as `PROPTEST_CASES` asks for, and these few in a run that does not.
pub(crate) fn random(few: u32) -> Config {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    // Strategies draw again where values do not fit together, the oftener the more cases there are.
    Config {
        cases: asked.unwrap_or(few),
        failure_persistence: None,
        max_local_rejects: u32::MAX,
        ..Config::default()
    }
}

/// A commissioner's area, a mayor's, and that of the mayor whose by-elections are in doubt, with their stored names.
const AREAS: [(Area, &str); 3] = [
    (Area::Norfolk, "norfolk"),
    (Area::WestYorkshire, "west-yorkshire"),
    (Area::SouthYorkshire, "south-yorkshire"),
];

/// `base` with each fact it does not know taken from `other`, as far as `choose` allows.
fn fill<Q: Question>(base: &Q, other: &Q, choose: impl Fn(usize) -> bool) -> Q {
    let mut filled = base.clone();
    for index in 0..Q::NAMES.len() {
        if !base.is_known(index) && choose(index) {
            filled.take(index, other);
        }
    }
    filled
}

/// Four laws, on random facts and days:
/// learning a fact never changes a settled answer;
/// learning facts that are not needed never changes an open answer;
/// each fact that is needed can change it;
/// every ground's rule is law somewhere on the day, and the bare answer is the answer with grounds.
pub(crate) fn laws_of_a_question<Q>(near: fn(&Q) -> Vec<Q>)
where
    Q: Question + Sample,
    Q::Outcome: PartialEq + Debug,
{
    // By default the same cases every time, so that a run that fails, fails again; `PROPTEST_CASES` asks for as many
    // fresh ones.
    let fresh = std::env::var_os("PROPTEST_CASES").is_some();
    let mut runner = if fresh {
        TestRunner::new(random(64))
    } else {
        TestRunner::new_with_rng(random(64), TestRng::deterministic_rng(RngAlgorithm::ChaCha))
    };
    let pool = pool_of::<Q>(&mut runner, 150);
    runner
        .run(&(any::<Q>(), any::<NaiveDate>()), |(facts, day)| {
            let answer = facts.answer(day);
            let determination = facts.determine(day);
            let same = match (&answer, determination.answer()) {
                (Ok(a), Ok(b)) => a == b,
                (Err(a), Err(b)) => a == b,
                _ => false,
            };
            prop_assert!(same, "bare answer and determination differ");
            for ground in determination.grounds() {
                prop_assert!(
                    ground.rule.in_force_somewhere(day),
                    "{} is a ground while not law",
                    ground.rule.id()
                );
            }
            let needs = determination.needs();
            if answer.is_ok() {
                prop_assert!(!determination.grounds().is_empty(), "a settled answer without grounds");
            }
            for index in 0..Q::NAMES.len() {
                prop_assert!(!(needs.contains(index) && facts.is_known(index)), "a known fact is needed");
            }
            for other in &pool {
                if let Ok(settled) = &answer {
                    let more = fill(&facts, other, |_| true).answer(day);
                    prop_assert_eq!(more.as_ref().ok(), Some(settled), "learning flipped a settled answer");
                } else {
                    let more = fill(&facts, other, |index| !needs.contains(index)).answer(day);
                    prop_assert_eq!(&more, &answer, "a fact not needed changed the answer");
                }
            }
            for index in (0..Q::NAMES.len()).filter(|&index| needs.contains(index)) {
                let near = near(&facts);
                prop_assert!(
                    witness(&facts, near.iter().cloned(), &near, index, day)
                        || witness(&facts, mixed(&facts, &pool), &pool, index, day),
                    "`{}` is needed, but nothing it could be changes the answer on {}",
                    Q::NAMES[index],
                    day
                );
            }
            Ok(())
        })
        .unwrap();
}

/// Facts of which none is unknown.
pub(crate) fn pool_of<Q: Question + Sample>(runner: &mut TestRunner, size: usize) -> Vec<Q> {
    let strategy = any::<Q>();
    let mut draw = || strategy.new_tree(runner).expect("the strategy draws").current();
    let complete = |facts: &Q| (0..Q::NAMES.len()).all(|index| facts.is_known(index));
    (0..size)
        .map(|_| {
            let mut facts = draw();
            while !complete(&facts) {
                facts = fill(&facts, &draw(), |_| true);
            }
            facts
        })
        .collect()
}

/// Complete facts that keep what is known and take the rest, fact by fact, from anywhere in the pool. The choice comes
/// from a small generator of its own, so that a failure repeats.
fn mixed<Q: Question>(facts: &Q, pool: &[Q]) -> impl Iterator<Item = Q> {
    let mut state = 0x9e37_79b9_u64;
    let mut pick = move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        &pool[usize::try_from(state >> 33).unwrap() % pool.len()]
    };
    std::iter::repeat_with(move || {
        let mut one = facts.clone();
        (0..Q::NAMES.len()).filter(|&i| !facts.is_known(i)).for_each(|i| one.take(i, pick()));
        one
    })
    .take(400)
}

/// Whether some two values of one fact, all else alike, give different answers.
fn witness<Q>(facts: &Q, bases: impl Iterator<Item = Q>, others: &[Q], index: usize, day: NaiveDate) -> bool
where
    Q: Question,
    Q::Outcome: PartialEq,
{
    bases.map(|base| fill(facts, &base, |_| true)).any(|complete| {
        let answer = complete.answer(day);
        others.iter().any(|other| {
            let mut varied = complete.clone();
            varied.take(index, other);
            varied.answer(day) != answer
        })
    })
}

/// What follows if nobody acts, by the name of its rule.
fn by_default(next: &Next) -> &'static str {
    match next.on_default {
        OnDefault::Provided(rule) => rule.id(),
        OnDefault::NoRule(_) => "gap",
        OnDefault::NoLimit => "",
    }
}

/// Every question, with its answers.
pub(crate) fn shown_to(wire: &mut crate::wire::Wire) {
    budget::shown_to(wire);
    chief_constable::shown_to(wire);
    commissioner::shown_to(wire);
    complaints::shown_to(wire);
    conduct::shown_to(wire);
    confirmation::shown_to(wire);
    delegation::shown_to(wire);
    duties::shown_to(wire);
    election::shown_to(wire);
    eligibility::shown_to(wire);
    finance::shown_to(wire);
    panel::shown_to(wire);
    pay::shown_to(wire);
    plan::shown_to(wire);
    referendum::shown_to(wire);
    reports::shown_to(wire);
    reserves::shown_to(wire);
    staff::shown_to(wire);
}
