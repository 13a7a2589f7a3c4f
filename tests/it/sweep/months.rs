//! Every question on the first day of every month from November 2011 to December 2030, in every police area: knowing
//! nothing but the area, and knowing everything.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::sync::OnceLock;

use chrono::{Months, NaiveDate};
use pcc_rules::area::Area;
use pcc_rules::law::{OutOfForce, Row, Rule, Span};
use pcc_rules::reasoning::Ground;
use pcc_rules::strategies::Sample;
use pcc_rules::{CATALOGUE, Question, Unsettled};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde::de::DeserializeOwned;

use crate::day;
use crate::prop::pool_of;

/// How many complete sets of facts an area gets, of how many drawn; each is asked every so many months. A run that
/// `PROPTEST_CASES` makes long asks them every month.
const COMPLETE: usize = 2;
const DRAWN: usize = 10;
const STRIDE: usize = 23;

fn stride() -> usize {
    if std::env::var_os("PROPTEST_CASES").is_some() { 1 } else { STRIDE }
}

/// What was gone through for one question.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Swept {
    areas: usize,
    /// Times asked, knowing the area alone.
    bare: usize,
    /// Times asked, knowing everything.
    complete: usize,
}

/// A question by the full name of its facts, and how to ask it month by month.
pub(crate) type Each = (fn() -> &'static str, fn() -> Swept);

fn every_month() -> Vec<NaiveDate> {
    let months = (0..).map(|n| day("2011-11-01") + Months::new(n));
    months.take_while(|month| *month <= day("2030-12-01")).collect()
}

/// Asks one question of every month and, where it asks for the area, of every area.
pub(crate) fn months<Q>() -> Swept
where
    Q: Question + Sample + DeserializeOwned,
    Q::Outcome: PartialEq + Debug,
{
    let index = Q::NAMES.iter().position(|name| *name == "area");
    let areas = if index.is_some() { Area::ALL.map(Some).to_vec() } else { vec![None] };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let pool = pool_of::<Q>(&mut runner, DRAWN);
    let (months, stride) = (every_month(), stride());
    let mut swept = Swept { areas: areas.len(), ..Swept::default() };
    for (nth, area) in areas.into_iter().enumerate() {
        let mut bare = Q::default();
        let mut complete: Vec<Q> = pool.iter().cycle().skip(nth * 3).take(COMPLETE).cloned().collect();
        if let (Some(index), Some(area)) = (index, area) {
            bare = serde_json::from_value(serde_json::json!({ "area": area.id() })).unwrap();
            complete.iter_mut().for_each(|facts| facts.take(index, &bare));
        }
        let mut before = None;
        for (month, on) in months.iter().enumerate() {
            // Where nothing changed, the answer without grounds is asked of every eighth area and month.
            let again = stride == 1 || (nth + month) % 8 == 0;
            before = Some(ask(&bare, area, *on, again, before));
            swept.bare += 1;
        }
        for (set, facts) in complete.iter().enumerate() {
            // Not the same months for all areas, so that together they cover the year.
            for month in months.iter().skip((nth + set * stride / COMPLETE) % stride).step_by(stride) {
                let _ = ask(facts, area, *month, true, None);
                swept.complete += 1;
            }
        }
    }
    swept
}

type Asked<T> = (Result<T, Unsettled>, Vec<Ground>);

/// Asks with grounds, without, and once more. What is the same as the month before was looked at then, but for its being
/// law.
fn ask<Q>(
    facts: &Q,
    area: Option<Area>,
    on: NaiveDate,
    again: bool,
    before: Option<Asked<Q::Outcome>>,
) -> Asked<Q::Outcome>
where
    Q: Question + Debug,
    Q::Outcome: PartialEq + Debug,
{
    let asked = facts.determine(on).into_parts();
    for ground in &asked.1 {
        let law = match area {
            Some(area) => ground.rule.is_law(area.place(), on),
            None => ground.rule.in_force_somewhere(on),
        };
        assert!(law, "`{}` is a ground on {on} while it is not law there: {facts:?}", ground.rule.id());
    }
    let changed = before.as_ref() != Some(&asked);
    if again || changed {
        assert!(asked.0 == facts.answer(on), "the bare answer differs on {on}: {facts:?}");
    }
    if changed {
        assert!(asked == facts.determine(on).into_parts(), "asked again on {on}, another answer: {facts:?}");
        declared(facts, on, &asked);
    }
    asked
}

/// What an answer names, the catalogue declares; complete facts lack nothing.
fn declared<Q>(facts: &Q, on: NaiveDate, (answer, grounds): &Asked<Q::Outcome>)
where
    Q: Question + Debug,
    Q::Outcome: PartialEq + Debug,
{
    for ground in grounds {
        assert!(catalogue().rules.contains(&address(ground.rule)), "`{}`", ground.rule.id());
    }
    let Err(open) = answer else {
        assert!(!grounds.is_empty(), "an answer without grounds on {on}: {facts:?}");
        return;
    };
    let complete = (0..Q::NAMES.len()).all(|index| facts.is_known(index));
    assert!(!complete || open.needs().is_empty(), "everything is known, and on {on}: {open}: {facts:?}");
    match open {
        Unsettled::NeedsFacts(needs) => {
            assert!(!needs.is_empty(), "facts are needed on {on}, but none is named: {facts:?}");
        }
        Unsettled::NoRule(gap) => {
            assert!(CATALOGUE.gaps().any(|one| std::ptr::eq(one, *gap)), "not declared: {}", gap.statement);
        }
        Unsettled::NotEncoded(left_out) => {
            assert!(CATALOGUE.left_out().any(|one| one == *left_out), "not declared: {left_out:?}");
        }
        Unsettled::OutOfForce(why) => {
            let known = (0..Q::NAMES.len()).filter(|index| facts.is_known(*index)).count();
            out_of_force(facts, on, *why, known <= 1);
        }
        Unsettled::ForJudgement { .. } => {}
    }
}

/// The day that such an answer names is one on which the law changed. Where no fact is a day of its own, the answer is
/// the same up to it and another past it.
fn out_of_force<Q: Question + Debug>(facts: &Q, on: NaiveDate, why: OutOfForce, no_days: bool) {
    let same = |day: Option<NaiveDate>| facts.answer(day.unwrap()).err() == Some(Unsettled::OutOfForce(why));
    match why {
        OutOfForce::NotYet { starts } => {
            assert!(catalogue().starts.contains(&starts), "`{starts}` on {on}: {facts:?}");
            let turns = on < starts && same(starts.pred_opt()) && !same(Some(starts));
            assert!(turns || !no_days, "on {on}: {why}: {facts:?}");
        }
        OutOfForce::Ended { last_day } => {
            assert!(catalogue().last_days.contains(&last_day), "`{last_day}` on {on}: {facts:?}");
            let turns = last_day < on && same(last_day.succ_opt()) && !same(Some(last_day));
            assert!(turns || !no_days, "on {on}: {why}: {facts:?}");
        }
        OutOfForce::DoesNotExtend => {}
    }
}

/// Days that answers name besides those of rules and bodies: the first order that designates councils, and the first
/// year with council tax principles.
const OTHER_STARTS: [&str; 2] = ["2012-08-10", "2012-04-01"];

/// The catalogue's rules by where they stand in memory, and the days on which its rules and the areas' bodies begin and
/// end.
struct Declared {
    rules: BTreeSet<usize>,
    starts: BTreeSet<NaiveDate>,
    last_days: BTreeSet<NaiveDate>,
}

fn address(rule: &'static Rule) -> usize {
    std::ptr::from_ref(rule).addr()
}

fn catalogue() -> &'static Declared {
    static DECLARED: OnceLock<Declared> = OnceLock::new();
    DECLARED.get_or_init(|| {
        let spans = || CATALOGUE.rules().flat_map(Rule::spans);
        let bodies = Area::ALL.iter().flat_map(|area| area.bodies().rows()).map(Row::first_day);
        Declared {
            rules: CATALOGUE.rules().map(address).collect(),
            starts: spans().map(Span::first_day).chain(bodies).chain(OTHER_STARTS.map(day)).collect(),
            last_days: spans().filter_map(Span::last_day).collect(),
        }
    })
}

/// 230 months, and 43 areas for the 87 questions that ask for the area; of the complete facts, ten months for each set.
#[test]
fn every_question_in_every_area_on_every_month() {
    assert_eq!(every_month().len(), 230);
    let swept: Vec<Swept> = crate::prop::every_question().map(|(_, months)| months()).collect();
    let of = |areas| swept.iter().filter(|one| one.areas == areas).count();
    assert_eq!((swept.len(), of(43), of(1)), (117, 87, 30));
    assert_eq!(swept.iter().map(|one| one.bare).sum::<usize>(), 867_330);
    let complete = if stride() == 1 { 1_734_660 } else { 75_420 };
    assert_eq!(swept.iter().map(|one| one.complete).sum::<usize>(), complete);
}
