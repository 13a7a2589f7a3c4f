//! Looking rules up.

use chrono::NaiveDate;

use super::{Actor, Place, Provision, Rule, Topic};
use crate::reasoning::Gap;

/// All rules of the topics joined: look one up by id, or list them by topic, bearer, provision or day.
///
/// The crate's own is [`CATALOGUE`](crate::CATALOGUE).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Catalogue {
    topics: &'static [&'static [&'static Rule]],
    left_out: &'static [&'static [LeftOut]],
    gaps: &'static [&'static [&'static Gap]],
}

/// A provision in scope that is not encoded, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct LeftOut {
    /// What is left out.
    pub provision: Provision,
    /// Why.
    pub reason: &'static str,
}

impl Catalogue {
    pub(crate) const fn new(
        topics: &'static [&'static [&'static Rule]],
        left_out: &'static [&'static [LeftOut]],
        gaps: &'static [&'static [&'static Gap]],
    ) -> Self {
        Self { topics, left_out, gaps }
    }

    /// Every rule, topic by topic.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> + use<> {
        self.topics.iter().flat_map(|rules| rules.iter().copied())
    }

    /// The rule with an id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&'static Rule> {
        self.rules().find(|rule| rule.id() == id)
    }

    /// The rules of a topic.
    pub fn by_topic(&self, topic: Topic) -> impl Iterator<Item = &'static Rule> + use<> {
        self.rules().filter(move |rule| rule.topic() == topic)
    }

    /// The rules that speak to somebody.
    pub fn by_bearer(&self, bearer: Actor) -> impl Iterator<Item = &'static Rule> + use<> {
        self.rules().filter(move |rule| rule.bearers().any(|one| one == bearer))
    }

    /// The rules that rest on a provision or on anything inside it.
    pub fn by_provision(&self, outer: Provision) -> impl Iterator<Item = &'static Rule> + use<> {
        self.rules().filter(move |rule| rule.provisions().iter().any(|one| one.is_within(outer)))
    }

    /// As [`by_provision`](Self::by_provision), from a key such as `ukpga/2011/13/schedule/8`.
    pub fn by_provision_key<'k>(&self, key: &'k str) -> impl Iterator<Item = &'static Rule> + use<'k> {
        self.rules().filter(move |rule| rule.provisions().iter().any(|one| one.is_within_key(key)))
    }

    /// The rules that are law in a place on a day.
    pub fn in_force(&self, place: Place, day: NaiveDate) -> impl Iterator<Item = &'static Rule> + use<> {
        self.rules().filter(move |rule| rule.is_law(place, day))
    }

    /// Provisions of the subjects covered that are not encoded, each with the reason.
    pub fn left_out(&self) -> impl Iterator<Item = &'static LeftOut> + use<> {
        self.left_out.iter().flat_map(|one| one.iter())
    }

    /// Where the law of the subjects covered gives no answer, or can be read in more than one way.
    pub fn gaps(&self) -> impl Iterator<Item = &'static Gap> + use<> {
        self.gaps.iter().flat_map(|gaps| gaps.iter().copied())
    }
}

/// How many rules the parts of a topic hold together.
#[expect(clippy::indexing_slicing, reason = "bounded by the loops, evaluated at compile time")]
pub(crate) const fn count(parts: &[&[&'static Rule]]) -> usize {
    let (mut total, mut part) = (0usize, 0usize);
    while part < parts.len() {
        total = total.saturating_add(parts[part].len());
        part = part.saturating_add(1);
    }
    total
}

/// The rules of a topic's parts in one list of [`count`] of them.
#[expect(clippy::indexing_slicing, reason = "bounded by the loops, evaluated at compile time")]
pub(crate) const fn joined<const N: usize>(parts: &[&[&'static Rule]]) -> [&'static Rule; N] {
    let mut out = [parts[0][0]; N];
    let (mut at, mut part) = (0usize, 0usize);
    while part < parts.len() {
        let mut i = 0usize;
        while i < parts[part].len() {
            out[at] = parts[part][i];
            at = at.saturating_add(1);
            i = i.saturating_add(1);
        }
        part = part.saturating_add(1);
    }
    out
}
