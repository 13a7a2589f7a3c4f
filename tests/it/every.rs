//! Every combination of the facts of a question, each known or not, against a model that decides known ones.

use std::fmt::Debug;

use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::law::OutOfForce;
use pcc_rules::{Fact, Question, Unsettled};

use crate::model::body::AREAS;

/// An area of each kind.
pub(crate) fn areas() -> impl Iterator<Item = Area> {
    AREAS.into_iter().map(|area| area.parse().unwrap())
}

/// The name of a known area.
pub(crate) fn id(area: &Fact<Area>) -> &'static str {
    area.known().map_or("", |area| area.id())
}

/// Whether a fact is known to be so.
pub(crate) fn yes(fact: &Fact<bool>) -> bool {
    fact.known() == Some(&true)
}

/// One set of facts for each value of one fact, which knows that fact alone.
pub(crate) fn of<Q: Default, T>(values: impl IntoIterator<Item = T>, set: impl Fn(&mut Q, T)) -> Vec<Q> {
    let known = |value| {
        let mut facts = Q::default();
        set(&mut facts, value);
        facts
    };
    values.into_iter().map(known).collect()
}

/// An answer of the law other than an outcome, in a word.
fn open(open: &Unsettled) -> String {
    match open {
        Unsettled::NoRule(_) => "gap".to_owned(),
        Unsettled::NotEncoded(_) => "left out".to_owned(),
        Unsettled::OutOfForce(OutOfForce::NotYet { starts }) => format!("from {starts}"),
        Unsettled::OutOfForce(OutOfForce::Ended { last_day }) => format!("to {last_day}"),
        Unsettled::OutOfForce(OutOfForce::DoesNotExtend) => "not here".to_owned(),
        open => panic!("{open} is no answer"),
    }
}

/// Asks with every combination of `values`, the values of each fact in order and besides them that it is unknown, and
/// returns how many there were. A fact without values stays unknown, and one with a single value known.
///
/// Where the model has one answer left the question must give it, and where more are left it must be open, and need
/// something, each fact of which can change the answer.
pub(crate) fn every<Q: Question + Debug>(
    values: &[Vec<Q>],
    on: NaiveDate,
    model: impl Fn(&Q) -> String,
    said: impl Fn(&Q::Outcome) -> String,
) -> usize {
    assert_eq!(values.len(), Q::NAMES.len());
    let states = |values: &Vec<Q>| if values.len() > 1 { values.len() + 1 } else { 1 };
    let total = values.iter().map(states).product();
    let mut words: Vec<String> = Vec::new();
    // By combination: the answers left, and the facts that can change the answer, a bit each.
    let (mut left, mut matters) = (vec![0u128; total], vec![0u32; total]);
    let mut asked = 0;
    for index in 0..total {
        let (mut facts, mut unknown) = (Q::default(), Vec::new());
        let (mut stride, mut rest) = (1, index);
        for (fact, values) in values.iter().enumerate() {
            let value = rest % states(values);
            match values.get(value) {
                Some(known) => facts.take(fact, known),
                None if values.is_empty() => {}
                // The combinations in which it is known come before this one.
                None => unknown.push((fact, (1..=values.len()).map(|back| index - back * stride).collect())),
            }
            (rest, stride) = (rest / states(values), stride * states(values));
        }
        let unknown: Vec<(usize, Vec<usize>)> = unknown;
        match unknown.first() {
            None => {
                let word = model(&facts);
                let place = words.iter().position(|one| *one == word).unwrap_or(words.len());
                if place == words.len() {
                    words.push(word);
                }
                left[index] = 1 << place;
            }
            Some((_, completions)) => left[index] = completions.iter().fold(0, |all, one| all | left[*one]),
        }
        for (fact, _) in &unknown {
            let can = match unknown.iter().find(|(other, _)| other != fact) {
                Some((_, completions)) => completions.iter().any(|one| matters[*one] & 1 << fact != 0),
                None => left[index].count_ones() > 1,
            };
            matters[index] |= u32::from(can) << fact;
        }
        asked += 1;
        let possible = || -> Vec<&str> {
            let all = words.iter().enumerate();
            all.filter(|(place, _)| left[index] & 1 << place != 0).map(|(_, word)| word.as_str()).collect()
        };
        let answer = facts.answer(on);
        let needs = answer.as_ref().err().map(Unsettled::needs).filter(|needs| !needs.is_empty());
        if left[index].count_ones() > 1 {
            let context = || format!("{answer:?} of {facts:?} on {on}, which can be {:?}", possible());
            let needs = needs.unwrap_or_else(|| panic!("settled: {}", context()));
            for fact in (0..Q::NAMES.len()).filter(|fact| needs.contains(*fact)) {
                assert!(
                    matters[index] & 1 << fact != 0,
                    "`{}` changes nothing: {}",
                    Q::NAMES[fact],
                    context()
                );
            }
        } else {
            assert!(needs.is_none(), "{answer:?} of {facts:?} on {on}, which is {:?}", possible());
            let found = answer.as_ref().map_or_else(open, &said);
            assert_eq!(vec![found.as_str()], possible(), "{facts:?} on {on}");
        }
    }
    asked
}
