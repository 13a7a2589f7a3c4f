//! Answers and the grounds they rest on.

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::{Facts, Needs, Read, Truth};
use crate::law::{Actor, LeftOut, OutOfForce, Place, Provision, Rule};

/// An answer: the outcome, or why there is none yet.
pub type Answer<T> = Result<T, Unsettled>;

/// Why a question has no outcome. Six different things, never to be confused with each other or with "no".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case", tag = "kind"))]
pub enum Unsettled {
    /// These facts can still change the answer.
    #[error("these facts are still needed: {0}")]
    NeedsFacts(
        /// The facts.
        #[cfg_attr(feature = "serde", serde(serialize_with = "needs_field"))]
        Needs,
    ),
    /// The law leaves it to somebody.
    #[error("for the {} to judge: {}", judgement.decider, judgement.question)]
    ForJudgement {
        /// The question, and who answers it.
        judgement: &'static Judgement,
        /// The fact that records the judgement once made, if there is one.
        needs: Needs,
    },
    /// No rule provides for the case, or the text can be read two ways.
    #[error("no rule provides: {}", .0.statement)]
    NoRule(#[cfg_attr(feature = "serde", serde(serialize_with = "gap_field"))] &'static Gap),
    /// There is law on it that the crate does not encode.
    #[error("not encoded [{}]: {}", .0.provision, .0.reason)]
    NotEncoded(&'static LeftOut),
    /// The rule asked about is not law there and then.
    #[error(transparent)]
    OutOfForce(#[from] OutOfForce),
}

#[cfg(feature = "serde")]
fn needs_field<S: serde::Serializer>(needs: &Needs, serializer: S) -> Result<S::Ok, S::Error> {
    use serde::ser::SerializeStruct as _;
    let mut out = serializer.serialize_struct("Needs", 1)?;
    out.serialize_field("needs", needs)?;
    out.end()
}

#[cfg(feature = "serde")]
fn gap_field<S: serde::Serializer>(gap: &&Gap, serializer: S) -> Result<S::Ok, S::Error> {
    use serde::ser::SerializeStruct as _;
    let mut out = serializer.serialize_struct("Gap", 3)?;
    out.serialize_field("statement", gap.statement)?;
    out.serialize_field("readings", gap.readings)?;
    out.serialize_field("provisions", gap.provisions)?;
    out.end()
}

/// A question the law leaves to somebody: "reasonable", "in the opinion of".
#[derive(Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Judgement {
    /// What has to be judged.
    pub question: &'static str,
    /// Who judges.
    pub decider: Actor,
}

impl Judgement {
    pub(crate) const fn new(question: &'static str, decider: Actor) -> Self {
        Self { question, decider }
    }
}

/// A gap in the text, or a text that can be read in more than one way.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Gap {
    /// What no rule provides for.
    pub statement: &'static str,
    /// The ways it can be read. The crate takes none of them.
    pub readings: &'static [&'static str],
    /// Where the gap lies.
    pub provisions: &'static [Provision],
}

#[cfg(feature = "serde")]
impl serde::Serialize for Gap {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        gap_field(&self, serializer)
    }
}

/// What was found for one rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Finding {
    /// The test is met, the duty done.
    Met,
    /// It is not.
    NotMet,
    /// Facts are missing.
    Unknown,
    /// Somebody must judge.
    ForJudgement,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Met => "met",
            Self::NotMet => "not met",
            Self::Unknown => "unknown",
            Self::ForJudgement => "for judgement",
        })
    }
}

impl From<Truth> for Finding {
    fn from(truth: Truth) -> Self {
        match truth {
            Truth::Met => Self::Met,
            Truth::NotMet => Self::NotMet,
            Truth::Unknown(_) => Self::Unknown,
            Truth::ForJudgement(..) => Self::ForJudgement,
        }
    }
}

/// One reason: a rule, and what was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ground {
    /// The rule.
    pub rule: &'static Rule,
    /// What was found.
    pub finding: Finding,
}

impl fmt::Display for Ground {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.finding, self.rule.statement())?;
        for (i, provision) in self.rule.provisions().iter().enumerate() {
            write!(f, "{}{provision}", if i == 0 { " [" } else { "; " })?;
        }
        if self.rule.provisions().is_empty() { Ok(()) } else { f.write_str("]") }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Ground {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut out = serializer.serialize_struct("Ground", 3)?;
        out.serialize_field("rule", self.rule.id())?;
        out.serialize_field("finding", &self.finding)?;
        out.serialize_field("provisions", self.rule.provisions())?;
        out.end()
    }
}

/// Where a question puts its grounds: nowhere (`()`), for the bare answer, or a list.
pub trait Reasons {
    /// Takes one ground.
    fn add(&mut self, ground: Ground);
}

impl Reasons for () {
    #[inline]
    fn add(&mut self, _: Ground) {}
}

impl Reasons for Vec<Ground> {
    #[inline]
    fn add(&mut self, ground: Ground) {
        self.push(ground);
    }
}

/// How an outcome counts when a whole office is assessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Standing {
    /// What the rule asks is done, or its test passed.
    Met,
    /// It is not.
    NotMet,
    /// The rule asks nothing of this office.
    NotApplicable,
    /// The outcome says what the law gives (a sum, a date, a status); there is nothing to meet.
    Stated,
    /// Worth a look, though no rule is broken.
    Warning,
}

impl fmt::Display for Standing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Met => "met",
            Self::NotMet => "not met",
            Self::NotApplicable => "not applicable",
            Self::Stated => "stated",
            Self::Warning => "warning",
        })
    }
}

/// What a question can settle to: says itself in words, and how it counts.
pub trait Outcome: fmt::Display + fmt::Debug {
    /// How it counts when a whole office is assessed.
    fn standing(&self) -> Standing;
}

/// A question of law, asked of its facts and a day.
///
/// ```
/// use chrono::NaiveDate;
/// use pcc_rules::{Fact, Question, plan::{Content, ContentFacts, Section, Sections}};
///
/// let day = NaiveDate::from_ymd_opt(2024, 5, 9).unwrap_or_default();
/// let plan = ContentFacts { sections: Fact::Known(Sections::from_iter([Section::Objectives])), ..ContentFacts::default() };
/// assert!(plan.answer(day).is_err_and(|open| open.needs().names().eq(["area"])));
/// ```
pub trait Question: Facts {
    /// What the law says once the facts settle it.
    type Outcome: Outcome;

    /// The rule that the outcome is about.
    const RULE: &'static Rule;

    /// How many grounds to make room for, in the one allocation that they cost.
    const GROUNDS: usize = 16;

    /// Decides, and says why to `reasons`. The other two methods are this one.
    ///
    /// # Errors
    /// [`Unsettled`] where there is no outcome.
    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Self::Outcome>;

    /// The answer without grounds. Allocates nothing, unless the outcome itself holds a list.
    ///
    /// # Errors
    /// [`Unsettled`] where there is no outcome.
    fn answer(&self, law_on: NaiveDate) -> Answer<Self::Outcome> {
        self.decide(law_on, &mut ())
    }

    /// The answer with its grounds, which cost one allocation.
    fn determine(&self, law_on: NaiveDate) -> Determination<Self::Outcome> {
        let mut grounds = Vec::with_capacity(Self::GROUNDS);
        let answer = self.decide(law_on, &mut grounds);
        Determination { answer, grounds }
    }
}

/// An answer with the grounds it rests on, in the order they were weighed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[must_use]
pub struct Determination<T> {
    answer: Answer<T>,
    grounds: Vec<Ground>,
}

impl<T> Determination<T> {
    pub(crate) const fn new(answer: Answer<T>, grounds: Vec<Ground>) -> Self {
        Self { answer, grounds }
    }

    /// The answer.
    ///
    /// # Errors
    /// [`Unsettled`] where there is no outcome.
    pub const fn answer(&self) -> Result<&T, &Unsettled> {
        self.answer.as_ref()
    }

    /// The outcome, if there is one.
    #[must_use]
    pub const fn settled(&self) -> Option<&T> {
        match &self.answer {
            Ok(outcome) => Some(outcome),
            Err(_) => None,
        }
    }

    /// Every rule weighed, in order, with what was found.
    #[must_use]
    pub fn grounds(&self) -> &[Ground] {
        &self.grounds
    }

    /// The facts that can still change the answer; none where it is settled.
    #[must_use]
    pub fn needs(&self) -> Needs {
        self.answer.as_ref().err().map_or(Needs::NONE, Unsettled::needs)
    }

    /// The answer and the grounds apart.
    ///
    /// # Errors
    /// Never: the result is the answer itself.
    pub fn into_parts(self) -> (Answer<T>, Vec<Ground>) {
        (self.answer, self.grounds)
    }
}

impl Unsettled {
    /// The facts that can still change the answer.
    #[must_use]
    pub const fn needs(&self) -> Needs {
        match self {
            Self::NeedsFacts(needs) | Self::ForJudgement { needs, .. } => *needs,
            Self::NoRule(_) | Self::NotEncoded(_) | Self::OutOfForce(_) => Needs::NONE,
        }
    }
}

/// The answer on the first line, then a line for each ground.
impl<T: fmt::Display> fmt::Display for Determination<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.answer {
            Ok(outcome) => write!(f, "{outcome}")?,
            Err(open) => write!(f, "{open}")?,
        }
        self.grounds.iter().try_for_each(|ground| write!(f, "\n  {ground}"))
    }
}

#[cfg(feature = "serde")]
impl<T: serde::Serialize> serde::Serialize for Determination<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut out = serializer.serialize_struct("Determination", 2)?;
        match &self.answer {
            Ok(outcome) => out.serialize_field("settled", outcome)?,
            Err(open) => out.serialize_field("open", open)?,
        }
        out.serialize_field("grounds", &self.grounds)?;
        out.end()
    }
}

/// Weighs rules one by one on a day and in a place, and hands each ground on.
pub(crate) struct Weigh<'r, R> {
    day: NaiveDate,
    place: Read<Place>,
    reasons: &'r mut R,
}

impl<'r, R: Reasons> Weigh<'r, R> {
    pub(crate) fn new(day: NaiveDate, place: Read<Place>, reasons: &'r mut R) -> Self {
        Self { day, place, reasons }
    }

    /// For rules that are the same in every place they extend to.
    pub(crate) fn outside_london(day: NaiveDate, reasons: &'r mut R) -> Self {
        Self::new(day, Read::Known(Place::England), reasons)
    }

    /// Stops with `OutOfForce` if the rule is not law there and then. Where the place is unknown and
    /// would tell, the place is needed.
    #[inline]
    pub(crate) fn in_force(&self, rule: &'static Rule) -> Answer<()> {
        match self.place {
            Read::Known(place) => rule.check_force(place, self.day).map_err(Unsettled::from),
            Read::Unknown(needs) => in_force_anywhere(rule, self.day, needs),
        }
    }

    /// A ground on a rule that is known to be in force.
    #[inline]
    pub(crate) fn ground(&mut self, rule: &'static Rule, truth: Truth) {
        self.reasons.add(Ground { rule, finding: truth.into() });
    }

    /// Weighs a rule: it must be in force, and what was found becomes a ground.
    #[inline]
    pub(crate) fn test(&mut self, rule: &'static Rule, truth: Truth) -> Answer<Truth> {
        self.in_force(rule)?;
        self.ground(rule, truth);
        Ok(truth)
    }
}

/// As [`Weigh::in_force`] where the place is not known.
#[cold]
fn in_force_anywhere(rule: &'static Rule, day: NaiveDate, needs: Needs) -> Answer<()> {
    let [first, rest @ ..] = Place::ALL.map(|place| rule.check_force(place, day));
    if rest.iter().all(|other| *other == first) {
        first.map_err(Unsettled::from)
    } else {
        Err(Unsettled::NeedsFacts(needs))
    }
}
