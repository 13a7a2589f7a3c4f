//! Every case of a few facts, each one of a few values or unknown, against a model that decides complete facts.

use std::collections::HashMap;

use pcc_rules::law::OutOfForce;
use pcc_rules::reasoning::Unsettled;
use pcc_rules::{Answer, Fact};

/// What an answer comes to: the law in words, or the facts that it waits for and whether it leaves them to somebody.
#[derive(Debug, PartialEq)]
pub(crate) enum Asked {
    Settled(String),
    Open { needs: Vec<&'static str>, judged: bool },
}

/// An answer in the words of the model. A gap, what is left out and what is not law are answers too: no fact changes them.
pub(crate) fn asked<T>(answer: Answer<T>, say: impl FnOnce(T) -> String) -> Asked {
    let open = match answer {
        Ok(outcome) => return Asked::Settled(say(outcome)),
        Err(open) => open,
    };
    Asked::Settled(match open {
        Unsettled::NeedsFacts(needs) => return Asked::Open { needs: needs.names().collect(), judged: false },
        Unsettled::ForJudgement { needs, .. } => {
            return Asked::Open { needs: needs.names().collect(), judged: true };
        }
        Unsettled::NoRule(_) => "gap".into(),
        Unsettled::NotEncoded(_) => "left out".into(),
        Unsettled::OutOfForce(OutOfForce::NotYet { starts }) => format!("from {starts}"),
        Unsettled::OutOfForce(OutOfForce::Ended { last_day }) => format!("to {last_day}"),
        Unsettled::OutOfForce(_) => "nowhere".into(),
    })
}

/// One of the values, or unknown.
pub(crate) fn pick<T: Clone>(values: &[T], at: Option<usize>) -> Fact<T> {
    at.map_or(Fact::Unknown, |i| Fact::Known(values[i].clone()))
}

/// Yes, no, or unknown.
pub(crate) fn yes(at: Option<usize>) -> Fact<bool> {
    pick(&[false, true], at)
}

/// Goes through every case of facts with so many values each: an answer is settled exactly if every completion gives the
/// same one, and it is that; while it is open each fact it needs is unknown and can change it; and it is for judgement
/// exactly if nothing but what somebody judges is needed. Gives back how many cases there were.
pub(crate) fn every(
    facts: &[(&'static str, usize)],
    judged: &[&str],
    model: impl Fn(&[usize]) -> String,
    ask: impl Fn(&[Option<usize>]) -> Asked,
) -> usize {
    let count = facts.iter().map(|(_, size)| size + 1).product();
    let mut words = HashMap::new();
    let mut said: Vec<String> = Vec::new();
    // For each case the one answer that is left, if there is one. The last value of each fact is "unknown", so that the
    // completions of a case come before it.
    let mut left: Vec<Option<usize>> = Vec::with_capacity(count);
    let place = |case: &[Option<usize>]| {
        case.iter().zip(facts).fold(0, |at, (value, (_, size))| at * (size + 1) + value.unwrap_or(*size))
    };
    for number in 0..count {
        let mut rest = number;
        let mut case = vec![None; facts.len()];
        for (value, (_, size)) in case.iter_mut().zip(facts).rev() {
            *value = Some(rest % (size + 1)).filter(|at| at < size);
            rest /= size + 1;
        }
        let one = match case.iter().position(Option::is_none) {
            None => {
                let complete: Vec<usize> = case.iter().map(|value| value.unwrap()).collect();
                let word = model(&complete);
                Some(*words.entry(word.clone()).or_insert_with(|| {
                    said.push(word);
                    said.len() - 1
                }))
            }
            Some(open) => same(&mut (0..facts[open].1).map(|value| {
                let mut narrower = case.clone();
                narrower[open] = Some(value);
                left[place(&narrower)]
            })),
        };
        left.push(one);
        let named = || -> Vec<_> { facts.iter().map(|(name, _)| name).zip(&case).collect() };
        match (ask(&case), one) {
            (Asked::Settled(found), Some(one)) => assert_eq!(found, said[one], "{:?}", named()),
            (Asked::Open { needs, judged: for_judgement }, None) => {
                assert!(!needs.is_empty(), "nothing is needed: {:?}", named());
                for name in &needs {
                    let at = facts.iter().position(|(fact, _)| fact == name).unwrap();
                    assert!(case[at].is_none(), "`{name}` is known: {:?}", named());
                    let tells = can_tell(&mut case.clone(), facts, at, &|case| left[place(case)].is_none());
                    assert!(tells, "`{name}` is needed and changes nothing: {:?}", named());
                }
                let all_judged = needs.iter().all(|name| judged.contains(name));
                assert_eq!(for_judgement, all_judged, "{needs:?} of {:?}", named());
            }
            (found, expected) => {
                panic!("{found:?} and not {:?}: {:?}", expected.map(|one| &said[one]), named())
            }
        }
    }
    count
}

/// The value they all have, if they have one.
fn same(values: &mut impl Iterator<Item = Option<usize>>) -> Option<usize> {
    let first = values.next()??;
    values.all(|value| value == Some(first)).then_some(first)
}

/// Whether some completion of all the other facts leaves the answer to the one.
fn can_tell(
    case: &mut Vec<Option<usize>>,
    facts: &[(&'static str, usize)],
    one: usize,
    open: &impl Fn(&[Option<usize>]) -> bool,
) -> bool {
    let Some(other) = (0..case.len()).find(|&at| at != one && case[at].is_none()) else {
        return open(case);
    };
    for value in 0..facts[other].1 {
        case[other] = Some(value);
        if can_tell(case, facts, one, open) {
            return true;
        }
    }
    case[other] = None;
    false
}
