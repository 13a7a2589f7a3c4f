//! Every case of a question: each fact with each of its values and unknown, against a model that knows every fact. It
//! answers with an outcome and what it finds on the way, or in words.

use std::fmt::Debug;

use chrono::NaiveDate;
use pcc_rules::law::OutOfForce;
use pcc_rules::{Answer, Question, Unsettled};

use super::grounds::Grounds;
use crate::day;

/// What a model makes of facts that are all known.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Says<T> {
    Outcome(T),
    /// Law from this day.
    NotYet(NaiveDate),
    /// Never law in this place.
    Nowhere,
    /// Somebody's to judge, whatever the facts.
    Judged,
    /// A gap, by its first provision.
    Gap(&'static str),
    /// Not encoded, by its provision.
    LeftOut(&'static str),
}

/// What a model says, and what it finds for each rule on the way.
#[derive(Debug, Clone)]
pub(crate) struct Law<T> {
    pub(crate) says: Says<T>,
    pub(crate) found: Found,
}

type Found = Vec<(&'static str, bool)>;

impl<T> Law<T> {
    pub(crate) fn of(outcome: T, found: &[(&'static str, bool)]) -> Self {
        Self { says: Says::Outcome(outcome), found: found.to_vec() }
    }

    pub(crate) fn open(says: Says<T>, found: &[(&'static str, bool)]) -> Self {
        Self { says, found: found.to_vec() }
    }
}

fn agrees<T: PartialEq>(answer: &Answer<T>, says: &Says<T>) -> bool {
    match (answer, says) {
        (Ok(outcome), Says::Outcome(expected)) => outcome == expected,
        (Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts })), Says::NotYet(day)) => starts == day,
        (Err(Unsettled::OutOfForce(OutOfForce::DoesNotExtend)), Says::Nowhere) => true,
        (Err(Unsettled::ForJudgement { needs, .. }), Says::Judged) => needs.is_empty(),
        (Err(Unsettled::NoRule(gap)), Says::Gap(key)) => gap.provisions[0].key().to_string() == *key,
        (Err(Unsettled::NotEncoded(left_out)), Says::LeftOut(key)) => {
            left_out.provision.key().to_string() == *key
        }
        _ => false,
    }
}

/// An answer in words: an outcome in its own, and what else can be settled in the same for every question.
pub(crate) fn in_words<T, W: Into<String>>(answer: Answer<T>, said: impl FnOnce(T) -> W) -> String {
    match answer {
        Ok(outcome) => said(outcome).into(),
        Err(Unsettled::NoRule(_)) => "gap".into(),
        Err(Unsettled::NotEncoded(_)) => "left out".into(),
        Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts })) => format!("from {starts}"),
        Err(Unsettled::OutOfForce(OutOfForce::Ended { last_day })) => format!("to {last_day}"),
        Err(Unsettled::OutOfForce(OutOfForce::DoesNotExtend)) => "not here".into(),
        Err(open) => format!("open: {open}"),
    }
}

/// Stops a model where its law has not begun: `starts` is none where it never does.
pub(crate) fn not_law<T>(starts: Option<&str>, on: NaiveDate) -> Option<Law<T>> {
    match starts.map(day) {
        None => Some(Law::open(Says::Nowhere, &[])),
        Some(starts) if on < starts => Some(Law::open(Says::NotYet(starts), &[])),
        Some(_) => None,
    }
}

/// For each fact of a question, in order, a set of facts for each of its values: that fact alone is known. Every fact has
/// values, unless two dots say that those not named are as they are in the base of the walk.
macro_rules! values {
    ($question:ident { $($fact:ident: $values:expr,)+ .. }) => {
        $crate::model::worlds::in_place($crate::model::worlds::values!($question { $($fact: $values),+ }))
    };
    ($question:ident { $($fact:ident: $values:expr),+ $(,)? }) => {
        vec![$(
            $values
                .into_iter()
                .map(|value| {
                    #[allow(clippy::needless_update, reason = "a question can have one fact only")]
                    let alone = $question { $fact: pcc_rules::Fact::Known(value), ..$question::default() };
                    alone
                })
                .collect::<Vec<$question>>()
        ),+]
    };
}
pub(crate) use values;

/// The values of some facts at the places of those facts, the others without.
pub(crate) fn in_place<Q: Question>(named: Vec<Vec<Q>>) -> Vec<Vec<Q>> {
    let mut values = vec![Vec::new(); Q::NAMES.len()];
    for one in named {
        if let Some(index) = one.first().map(|first| (0..Q::NAMES.len()).find(|at| first.is_known(*at))) {
            values[index.unwrap()] = one;
        }
    }
    values
}

/// Goes through every case of facts that all have values, against a model, and returns how many there were.
pub(crate) fn every_case<Q>(
    values: &[Vec<Q>],
    judged: &[&str],
    days: &[NaiveDate],
    law: impl Fn(&Q, NaiveDate) -> Law<Q::Outcome>,
) -> usize
where
    Q: Question + Debug,
    Q::Outcome: PartialEq + Clone,
{
    Walk { judged, ..Walk::of(all(values)) }.law(days, law)
}

/// As [`every_case`], against a model that answers in words.
pub(crate) fn every_word<Q, M: Into<String>, W: Into<String>>(
    values: &[Vec<Q>],
    judged: &[&str],
    days: &[NaiveDate],
    model: impl Fn(&Q, NaiveDate) -> M,
    said: impl Fn(&Q::Outcome) -> W,
) -> usize
where
    Q: Question + Debug,
    Q::Outcome: PartialEq + Clone,
{
    Walk { judged, ..Walk::of(all(values)) }.words(days, model, said)
}

/// The values, of which every fact has one at least.
fn all<Q: Question>(values: &[Vec<Q>]) -> &[Vec<Q>] {
    for (name, values) in Q::NAMES.iter().zip(values) {
        assert!(!values.is_empty(), "`{name}` has no value");
    }
    values
}

/// A walk through every combination of the values, and of each unknown.
///
/// With all facts known, the answer is the model's, and so are the grounds of a model that finds them. With some unknown,
/// the answer is the model's if all that the unknown facts can be leads to it, and is open if not. An open answer needs
/// facts, each of them unknown and able to change the model's, and does not change where others are learned; it is for
/// judgement exactly if all that it needs were judged. What is found for a rule is found in every case the facts leave
/// open; beside a settled answer it is open only if those differ.
pub(crate) struct Walk<'a, Q> {
    /// A fact without values stays as it is here. Unknown, it is never needed.
    pub(crate) base: Q,
    pub(crate) values: &'a [Vec<Q>],
    /// The facts that record what somebody judged.
    pub(crate) judged: &'a [&'a str],
    pub(crate) shown: &'a dyn Fn(&Q) -> Shown,
    /// Whether an open answer needs not some but all of the facts that can change it.
    pub(crate) needs_all: bool,
}

/// What of a question the walk shows the model. Facts that are compared with each other need values beyond those that
/// the others have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shown {
    /// All that the unknown facts can be.
    All,
    /// Less, as where a known fact has a value at the edge: the answer may stay open.
    Part,
    /// A known fact has a value that is there for what it can be when unknown: the question is not asked.
    NotAsked,
}

impl<'a, Q> Walk<'a, Q>
where
    Q: Question + Debug,
    Q::Outcome: PartialEq + Clone,
{
    pub(crate) fn of(values: &'a [Vec<Q>]) -> Self {
        Self { base: Q::default(), values, judged: &[], shown: &|_| Shown::All, needs_all: false }
    }

    /// Every case on every day against a model that answers with an outcome and what it finds for each rule. Returns how
    /// many cases were asked.
    pub(crate) fn law(&self, days: &[NaiveDate], law: impl Fn(&Q, NaiveDate) -> Law<Q::Outcome>) -> usize {
        let said = |facts: &Q, on| {
            let law = law(facts, on);
            (law.says, Some(law.found))
        };
        self.go(days, &said, &agrees)
    }

    /// The same against a model that answers in words.
    pub(crate) fn words<M: Into<String>, W: Into<String>>(
        &self,
        days: &[NaiveDate],
        model: impl Fn(&Q, NaiveDate) -> M,
        said: impl Fn(&Q::Outcome) -> W,
    ) -> usize {
        let model = |facts: &Q, on| (model(facts, on).into(), None);
        self.go(days, &model, &|answer, word: &String| {
            in_words(answer.as_ref().map_err(|open| *open), &said) == *word
        })
    }

    fn go<S: PartialEq + Debug>(
        &self,
        days: &[NaiveDate],
        model: &impl Fn(&Q, NaiveDate) -> (S, Option<Found>),
        agrees: &impl Fn(&Answer<Q::Outcome>, &S) -> bool,
    ) -> usize {
        assert_eq!(self.values.len(), Q::NAMES.len(), "values for each fact");
        for name in self.judged {
            assert!(Q::NAMES.contains(name), "`{name}` is no fact");
        }
        let cases: usize = self.values.iter().map(|values| choices(values)).product();
        let mut asked = 0;
        for &on in days {
            let mut seen = Seen::default();
            for case in 0..cases {
                asked += usize::from(self.take(&mut seen, case, on, model, agrees));
            }
        }
        asked
    }

    /// The facts of a case, and for each that has values and is unknown, its number and how far back the case lies in which
    /// it has its last value.
    fn case(&self, case: usize) -> (Q, Vec<(usize, usize)>) {
        let (mut facts, mut unknown) = (self.base.clone(), Vec::new());
        let (mut rest, mut stride) = (case, 1);
        for (index, values) in self.values.iter().enumerate() {
            match values.get(rest % choices(values)) {
                _ if values.is_empty() => {}
                Some(value) => {
                    assert!(value.is_known(index), "value {index} is of another fact");
                    facts.take(index, value);
                }
                None => {
                    facts.take(index, &Q::default());
                    unknown.push((index, stride));
                }
            }
            rest /= choices(values);
            stride *= choices(values);
        }
        (facts, unknown)
    }

    /// Asks a case and checks what is answered; whether it was asked.
    fn take<S: PartialEq + Debug>(
        &self,
        seen: &mut Seen<Q::Outcome, S>,
        case: usize,
        on: NaiveDate,
        model: &impl Fn(&Q, NaiveDate) -> (S, Option<Found>),
        agrees: &impl Fn(&Answer<Q::Outcome>, &S) -> bool,
    ) -> bool {
        let (facts, unknown) = self.case(case);
        let learned = |(index, stride): (usize, usize)| {
            (1..=self.values[index].len()).map(move |back| case - back * stride)
        };
        let (settled, matter, found);
        let mut weighed = None;
        if let Some(&first) = unknown.first() {
            let mut all = learned(first).map(|one| seen.settled[one]);
            let one = all.next().unwrap();
            settled = if all.all(|other| other == one) { one } else { None };
            found = learned(first).try_fold(0, |found, one| Some(found | seen.found[one]?));
            // What the others can change is seen with any one fact learned, so that two facts tell of all.
            let two = unknown.iter().take(2).flat_map(|one| learned(*one));
            matter = match unknown[..] {
                [(only, _)] => u64::from(settled.is_none()) << only,
                _ => two.fold(0, |matter, one| matter | seen.matter[one]),
            };
        } else {
            let (says, by_rule) = model(&facts, on);
            found = by_rule.as_ref().map(|found| seen.grounds.of(found));
            weighed = by_rule;
            settled = Some(seen.said.iter().rposition(|one| *one == says).unwrap_or_else(|| {
                seen.said.push(says);
                seen.said.len() - 1
            }));
            matter = 0;
        }
        seen.settled.push(settled);
        seen.matter.push(matter);
        seen.found.push(found);
        let shown = (self.shown)(&facts);
        if shown == Shown::NotAsked {
            seen.answers.push(None);
            return false;
        }

        let determination = facts.determine(on);
        let answer = determination.answer().cloned().map_err(|open| *open);
        let what = || format!("{facts:?} on {on}: {answer:?}");
        let needs = determination.needs();
        let names = |bits: u64| {
            Q::NAMES.iter().enumerate().filter(move |(at, _)| bits & (1 << at) != 0).map(|(_, name)| *name)
        };
        match settled.map(|one| &seen.said[one]) {
            Some(_) if shown == Shown::Part && !needs.is_empty() => {}
            Some(says) => assert!(agrees(&answer, says), "{}, not {says:?}", what()),
            None => assert!(
                !needs.is_empty(),
                "{}, though it can change with {:?}",
                what(),
                names(matter).collect::<Vec<_>>()
            ),
        }
        if !needs.is_empty() {
            let all_judged = needs.names().all(|name| self.judged.contains(&name));
            let for_judgement = matches!(answer, Err(Unsettled::ForJudgement { .. }));
            let not = if all_judged { "" } else { "not " };
            assert!(for_judgement == all_judged, "{}, and is {not}for judgement", what());
        }
        for (index, name) in Q::NAMES.iter().enumerate().filter(|(index, _)| needs.contains(*index)) {
            assert!(unknown.iter().any(|(one, _)| *one == index), "{}: `{name}` is not asked about", what());
            assert!(
                shown == Shown::Part || matter & (1 << index) != 0,
                "{}: `{name}` is needed and makes no difference",
                what()
            );
        }
        if self.needs_all {
            assert!(needs.names().eq(names(matter)), "{}: needed is not all that matters", what());
        }
        for &(index, stride) in unknown.iter().filter(|(index, _)| !needs.contains(*index)) {
            for other in learned((index, stride)).filter_map(|other| seen.answers[other].as_ref()) {
                assert!(*other == answer, "{}, but {other:?} once `{}` is learned", what(), Q::NAMES[index]);
            }
        }
        if let Some(found) = found {
            seen.grounds.check(&determination, found, weighed.as_deref(), &what);
        }
        seen.answers.push(Some(answer));
        true
    }
}

/// The values and unknown, or what the base has.
fn choices<Q>(values: &[Q]) -> usize {
    if values.is_empty() { 1 } else { values.len() + 1 }
}

/// What has been seen of the cases of a day: each case leads to cases seen before by learning one fact.
struct Seen<T, S> {
    /// None where the case was not asked.
    answers: Vec<Option<Answer<T>>>,
    /// What the model says if it says one thing only, by its place in `said`.
    settled: Vec<Option<usize>>,
    said: Vec<S>,
    /// The unknown facts that can change it.
    matter: Vec<u64>,
    /// What it finds, if it tells.
    found: Vec<Option<u128>>,
    grounds: Grounds,
}

impl<T, S> Default for Seen<T, S> {
    fn default() -> Self {
        Self {
            answers: Vec::new(),
            settled: Vec::new(),
            said: Vec::new(),
            matter: Vec::new(),
            found: Vec::new(),
            grounds: Grounds::default(),
        }
    }
}

/// Complete facts of a random test against the model.
pub(crate) fn one_case<Q>(asked: &Q, on: NaiveDate, law: &Law<Q::Outcome>)
where
    Q: Question + Debug,
    Q::Outcome: PartialEq + Clone,
{
    let determination = asked.determine(on);
    let answer = determination.answer().cloned().map_err(|open| *open);
    assert!(agrees(&answer, &law.says), "{asked:?} on {on}: {answer:?}, not {:?}", law.says);
    let mut grounds = Grounds::default();
    let found = grounds.of(&law.found);
    grounds.check(&determination, found, Some(&law.found), &|| format!("{asked:?} on {on}"));
}
