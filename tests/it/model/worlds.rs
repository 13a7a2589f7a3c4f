//! Every case of a question: each fact with each of its values and unknown, against a model that knows every fact.

use std::fmt::Debug;

use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::law::OutOfForce;
use pcc_rules::reasoning::{Finding, Ground};
use pcc_rules::{Answer, Question, Unsettled};

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
    pub(crate) found: Vec<(&'static str, bool)>,
}

impl<T> Law<T> {
    pub(crate) fn of(outcome: T, found: &[(&'static str, bool)]) -> Self {
        Self { says: Says::Outcome(outcome), found: found.to_vec() }
    }

    pub(crate) fn open(says: Says<T>, found: &[(&'static str, bool)]) -> Self {
        Self { says, found: found.to_vec() }
    }
}

/// The four kinds of area that the law tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    England,
    Wales,
    London,
    City,
}

pub(crate) fn kind(area: Area) -> Kind {
    match area.id() {
        "metropolitan" => Kind::London,
        "city-of-london" => Kind::City,
        "dyfed-powys" | "gwent" | "north-wales" | "south-wales" => Kind::Wales,
        _ => Kind::England,
    }
}

/// One area of each kind.
pub(crate) const KINDS: [Area; 4] = [Area::Kent, Area::Gwent, Area::Metropolitan, Area::CityOfLondon];

/// Stops a model where its law has not begun: `starts` is none where it never does.
pub(crate) fn not_law<T>(starts: Option<&str>, on: NaiveDate) -> Option<Law<T>> {
    match starts.map(day) {
        None => Some(Law::open(Says::Nowhere, &[])),
        Some(starts) if on < starts => Some(Law::open(Says::NotYet(starts), &[])),
        Some(_) => None,
    }
}

/// Provisions on elected local policing bodies: London ten months before the rest, the City never.
pub(crate) fn elected_bodies(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::England | Kind::Wales => Some("2012-11-22"),
        Kind::London => Some("2012-01-16"),
        Kind::City => None,
    }
}

/// For each fact of a question, in order, a set of facts for each of its values: that fact alone is known.
macro_rules! values {
    ($question:ident { $($fact:ident: $values:expr),+ $(,)? }) => {
        vec![$(
            $values
                .into_iter()
                .map(|value| $question { $fact: pcc_rules::Fact::Known(value), ..$question::default() })
                .collect::<Vec<$question>>()
        ),+]
    };
}
pub(crate) use values;

/// Both values of a fact that is true or false.
pub(crate) const BOTH: [bool; 2] = [true, false];

/// Goes through every combination of the values, and of each unknown, on every day, and returns how many there were.
///
/// With all facts known, answer and grounds are the model's. With some unknown, the answer is the model's if all that
/// the unknown facts can be leads to it, and is open if not. An open answer needs facts that can change the model's, and
/// does not change where others are learned; it is for judgement if all that it needs were judged. What is
/// found for a rule is found in every case the facts leave open, or is itself open.
pub(crate) fn every_case<Q>(
    facts: &[Vec<Q>],
    judged: &[&str],
    days: &[NaiveDate],
    law: impl Fn(&Q, NaiveDate) -> Law<Q::Outcome>,
) -> usize
where
    Q: Question + Debug,
    Q::Outcome: PartialEq + Clone,
{
    assert_eq!(facts.len(), Q::NAMES.len(), "values for each fact");
    for name in judged {
        assert!(Q::NAMES.contains(name), "`{name}` is no fact");
    }
    let cases: usize = facts.iter().map(|values| values.len() + 1).product();
    for &on in days {
        let mut seen = Seen::<Q>::default();
        for case in 0..cases {
            seen.take(facts, judged, case, on, &law);
        }
    }
    cases * days.len()
}

/// What has been seen of the cases of a day: each case leads to cases seen before by learning one fact.
struct Seen<Q: Question> {
    answers: Vec<Answer<Q::Outcome>>,
    /// What the model says if it says one thing only, by its place in `said`.
    settled: Vec<Option<usize>>,
    said: Vec<Says<Q::Outcome>>,
    /// The unknown facts that can change it.
    matter: Vec<u64>,
    /// For each rule, by its place in `rules`: met, not met, not weighed.
    found: Vec<u128>,
    rules: Vec<&'static str>,
}

impl<Q: Question> Default for Seen<Q> {
    fn default() -> Self {
        Self {
            answers: Vec::new(),
            settled: Vec::new(),
            said: Vec::new(),
            matter: Vec::new(),
            found: Vec::new(),
            rules: Vec::new(),
        }
    }
}

const MET: u128 = 1;
const NOT_MET: u128 = 2;
const NOT_WEIGHED: u128 = 4;

impl<Q> Seen<Q>
where
    Q: Question + Debug,
    Q::Outcome: PartialEq + Clone,
{
    fn take(
        &mut self,
        facts: &[Vec<Q>],
        judged: &[&str],
        case: usize,
        on: NaiveDate,
        law: &impl Fn(&Q, NaiveDate) -> Law<Q::Outcome>,
    ) {
        let mut asked = Q::default();
        // For each unknown fact its number, and how far back the case lies in which it has its last value.
        let mut unknown: Vec<(usize, usize)> = Vec::new();
        let (mut rest, mut stride) = (case, 1);
        for (index, values) in facts.iter().enumerate() {
            match values.get(rest % (values.len() + 1)) {
                Some(value) => {
                    assert!(value.is_known(index), "value {index} is of another fact");
                    asked.take(index, value);
                }
                None => unknown.push((index, stride)),
            }
            rest /= values.len() + 1;
            stride *= values.len() + 1;
        }
        let learned =
            |index: usize, stride: usize| (1..=facts[index].len()).map(move |back| case - back * stride);

        let (settled, matter, found);
        if unknown.is_empty() {
            let law = law(&asked, on);
            found = self.grounds(&law.found);
            settled = Some(self.said.iter().position(|one| *one == law.says).unwrap_or_else(|| {
                self.said.push(law.says);
                self.said.len() - 1
            }));
            matter = 0;
        } else {
            let (first, stride) = unknown[0];
            let mut all = learned(first, stride).map(|one| self.settled[one]);
            let one = all.next().unwrap();
            settled = if all.all(|other| other == one) { one } else { None };
            found = learned(first, stride).fold(0, |found, one| found | self.found[one]);
            matter = if let [(only, _)] = unknown[..] {
                u64::from(settled.is_none()) << only
            } else {
                let one_known = unknown.iter().flat_map(|&(index, stride)| learned(index, stride));
                one_known.fold(0, |matter, one| matter | self.matter[one])
            };
        }

        let determination = asked.determine(on);
        let answer = determination.answer().cloned().map_err(|open| *open);
        let what = || format!("{asked:?} on {on}");
        let needs = determination.needs();
        match settled.map(|one| &self.said[one]) {
            Some(says) => assert!(agrees(&answer, says), "{}: {answer:?}, not {says:?}", what()),
            None => {
                assert!(!needs.is_empty(), "{}: {answer:?}, though facts still matter", what());
                let all_judged = needs.names().all(|name| judged.contains(&name));
                let for_judgement = matches!(answer, Err(Unsettled::ForJudgement { .. }));
                assert_eq!(for_judgement, all_judged, "{}: {answer:?}, judged or not", what());
            }
        }
        for &(index, stride) in &unknown {
            if needs.contains(index) {
                let name = Q::NAMES[index];
                assert!(matter & (1 << index) != 0, "{}: `{name}` is needed and makes no difference", what());
            } else {
                for other in learned(index, stride) {
                    assert!(
                        self.answers[other] == answer,
                        "{}: {answer:?} changed by a fact not needed",
                        what()
                    );
                }
            }
        }
        self.check_grounds(determination.grounds(), found, unknown.is_empty(), &what);

        self.answers.push(answer);
        self.settled.push(settled);
        self.matter.push(matter);
        self.found.push(found);
    }

    /// What a model found, as three bits for each rule.
    fn grounds(&mut self, found: &[(&'static str, bool)]) -> u128 {
        for (rule, _) in found {
            if !self.rules.contains(rule) {
                self.rules.push(rule);
                let new = self.rules.len() - 1;
                assert!(new < 42, "no more rules than bits");
            }
        }
        // A rule not seen yet is not weighed either.
        let mut all = ((1 << 126) - 1) / 7 * NOT_WEIGHED;
        for (rule, met) in found {
            let at = 3 * self.rules.iter().position(|one| one == rule).unwrap();
            all = all & !(7 << at) | (if *met { MET } else { NOT_MET }) << at;
        }
        all
    }

    fn check_grounds(&self, grounds: &[Ground], found: u128, complete: bool, what: &dyn Fn() -> String) {
        for (at, rule) in self.rules.iter().enumerate() {
            let could_be = found >> (3 * at) & 7;
            let finding =
                grounds.iter().filter(|ground| ground.rule.id() == *rule).map(|ground| ground.finding);
            let right = finding.clone().all(|finding| match finding {
                Finding::Met => could_be & NOT_MET == 0,
                Finding::NotMet => could_be & MET == 0,
                Finding::Unknown | Finding::ForJudgement => could_be.count_ones() > 1,
            });
            let weighed = !complete || finding.clone().count() == usize::from(could_be != NOT_WEIGHED);
            assert!(right && weighed, "{}: `{rule}` found {:?}", what(), finding.collect::<Vec<_>>());
        }
        for ground in grounds {
            assert!(
                self.rules.contains(&ground.rule.id()),
                "{}: a ground not in the model: {ground}",
                what()
            );
        }
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

/// Complete facts of a random test against the model.
pub(crate) fn one_case<Q>(asked: &Q, on: NaiveDate, law: &Law<Q::Outcome>)
where
    Q: Question + Debug,
    Q::Outcome: PartialEq + Clone,
{
    let determination = asked.determine(on);
    let answer = determination.answer().cloned().map_err(|open| *open);
    assert!(agrees(&answer, &law.says), "{asked:?} on {on}: {answer:?}, not {:?}", law.says);
    let mut seen = Seen::<Q>::default();
    let found = seen.grounds(&law.found);
    seen.check_grounds(determination.grounds(), found, true, &|| format!("{asked:?} on {on}"));
}
