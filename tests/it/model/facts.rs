//! Facts as the models read them, and values for them.

use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::{Fact, Listed, Set};

use crate::{day, eve};

/// A known fact.
pub(crate) fn known<T: Clone>(fact: &Fact<T>) -> T {
    fact.known().unwrap().clone()
}

/// The fact as it is, and where it is unknown this value.
pub(crate) fn or<T: Clone>(fact: &Fact<T>, otherwise: T) -> Fact<T> {
    Fact::Known(fact.known().cloned().unwrap_or(otherwise))
}

/// The name of a known fact of a closed list; nothing for one that the walk leaves unknown.
pub(crate) fn name<T: Listed>(fact: &Fact<T>) -> &'static str {
    fact.known().map_or("", |one| one.name())
}

/// The names of a known set.
pub(crate) fn names<T: Listed>(fact: &Fact<Set<T>>) -> Vec<&'static str> {
    known(fact).iter().map(Listed::name).collect()
}

/// A set in words, one after the other.
pub(crate) fn words<T: Listed>(set: &Set<T>) -> String {
    set.iter().map(Listed::name).collect::<Vec<_>>().join(" ")
}

/// The known area by its name.
pub(crate) fn id(area: &Fact<Area>) -> &'static str {
    known(area).id()
}

/// Whether a fact is known to be so.
pub(crate) fn yes(fact: &Fact<bool>) -> bool {
    fact.known() == Some(&true)
}

/// Every set of a list, the empty one first.
pub(crate) fn sets<T: Listed>() -> Vec<Set<T>> {
    let set = |bits: u32| T::LIST.iter().copied().filter(move |one| bits & 1 << one.index() != 0).collect();
    (0..1u32 << T::LIST.len()).map(set).collect()
}

/// Both values of a fact that is true or false.
pub(crate) const BOTH: [bool; 2] = [true, false];

/// Each day of a change, after its eve.
pub(crate) fn with_eves<'a>(changes: impl IntoIterator<Item = &'a str>) -> Vec<NaiveDate> {
    changes.into_iter().flat_map(|change| [eve(change), day(change)]).collect()
}
