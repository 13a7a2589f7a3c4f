//! Facts that may be unknown, and reading them.

use core::fmt;

use super::{Answer, Judgement, Truth, Unsettled};

/// A fact as far as it is known. `Known(None)` says a thing is known to be absent; `Unknown` says nothing.
///
/// In serialised facts a missing key is unknown, and `null` is `Known(None)` where absence is possible.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Fact<T> {
    /// The fact.
    Known(T),
    /// Not known.
    #[default]
    Unknown,
}

impl<T> From<T> for Fact<T> {
    fn from(value: T) -> Self {
        Self::Known(value)
    }
}

impl<T> Fact<T> {
    /// The fact by reference.
    #[must_use]
    pub const fn as_ref(&self) -> Fact<&T> {
        match self {
            Self::Known(value) => Fact::Known(value),
            Self::Unknown => Fact::Unknown,
        }
    }

    /// The fact, if known.
    #[must_use]
    pub const fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Unknown => None,
        }
    }

    /// Whether it is not known.
    #[must_use]
    pub const fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}

#[cfg(feature = "serde")]
impl<T: serde::Serialize> serde::Serialize for Fact<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Known(value) => value.serialize(serializer),
            Self::Unknown => serializer.serialize_unit(),
        }
    }
}

#[cfg(feature = "serde")]
impl<'de, T: serde::Deserialize<'de>> serde::Deserialize<'de> for Fact<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self::Known)
    }
}

/// Reads a variant that has no fields of its own beside the key that names it: serde would swallow any other there.
#[cfg(feature = "serde")]
pub(crate) fn no_more_keys<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<(), D::Error> {
    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Nothing {}

    let Nothing {} = serde::Deserialize::deserialize(deserializer)?;
    Ok(())
}

/// Which facts of a question are still needed: their names, in the order the question declares them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Needs {
    names: &'static [&'static str],
    bits: u64,
}

impl Needs {
    /// Nothing.
    pub const NONE: Self = Self { names: &[], bits: 0 };

    #[inline]
    pub(crate) const fn one(names: &'static [&'static str], index: usize) -> Self {
        Self { names, bits: 1 << index }
    }

    /// Whether nothing is needed.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// How many facts are needed.
    #[must_use]
    pub const fn len(self) -> usize {
        self.bits.count_ones() as usize
    }

    /// Whether the fact at a place in [`Facts::NAMES`] is needed.
    #[must_use]
    pub const fn contains(self, index: usize) -> bool {
        index < 64 && self.bits & (1 << index) != 0
    }

    /// Both together, of one question.
    #[must_use]
    #[inline]
    pub(crate) const fn and(self, other: Self) -> Self {
        let names = if self.bits == 0 { other.names } else { self.names };
        Self { names, bits: self.bits | other.bits }
    }

    /// The names, as serialised facts spell them.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        self.names.iter().enumerate().filter(move |(index, _)| self.contains(*index)).map(|(_, name)| *name)
    }
}

impl fmt::Display for Needs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, name) in self.names().enumerate() {
            if i > 0 {
                f.write_str(", ")?;
            }
            f.write_str(name)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Needs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.names()).finish()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Needs {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.names())
    }
}

/// What a fact, or several together, say to a rule: a value, or which facts it waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Read<T> {
    Known(T),
    Unknown(Needs),
}

impl<T> Read<T> {
    #[inline]
    pub(crate) fn map<U>(self, f: impl FnOnce(T) -> U) -> Read<U> {
        match self {
            Self::Known(value) => Read::Known(f(value)),
            Self::Unknown(needs) => Read::Unknown(needs),
        }
    }

    #[inline]
    pub(crate) fn zip<U>(self, other: Read<U>) -> Read<(T, U)> {
        match (self, other) {
            (Self::Known(a), Read::Known(b)) => Read::Known((a, b)),
            (Self::Unknown(a), Read::Unknown(b)) => Read::Unknown(a.and(b)),
            (Self::Unknown(needs), _) | (_, Read::Unknown(needs)) => Read::Unknown(needs),
        }
    }

    /// The value, or an answer that asks for the facts it waits for.
    #[inline]
    pub(crate) fn needed(self) -> Answer<T> {
        match self {
            Self::Known(value) => Ok(value),
            Self::Unknown(needs) => Err(Unsettled::NeedsFacts(needs)),
        }
    }

    /// The test of a rule: unknown where a fact it turns on is.
    #[inline]
    pub(crate) fn is(self, test: impl FnOnce(T) -> bool) -> Truth {
        match self {
            Self::Known(value) => test(value).into(),
            Self::Unknown(needs) => Truth::Unknown(needs),
        }
    }

    /// As [`is`](Self::is), where the fact records what somebody judged: until then it is theirs to judge.
    #[inline]
    pub(crate) fn judged(self, by: &'static Judgement, test: impl FnOnce(T) -> bool) -> Truth {
        match self.is(test) {
            Truth::Unknown(needs) => Truth::ForJudgement(by, needs),
            settled => settled,
        }
    }
}

/// The facts of one question, by number. Implemented where a struct of facts is declared, and nowhere else.
pub trait Facts: Clone + Default {
    /// The facts' names as serialised, in declared order. At most 64.
    const NAMES: &'static [&'static str];

    /// Whether the fact at `index` is known; false past the end.
    fn is_known(&self, index: usize) -> bool;

    /// Takes the fact at `index`, known or not, from `other`; past the end, nothing.
    fn take(&mut self, index: usize, other: &Self);
}

/// Declares a struct of [`Fact`]s with its serde form, [`Facts`], a reader for each field, and a strategy.
///
/// A reader is a private method with the field's name: `self.vote().is(|vote| ..)`.
macro_rules! facts {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $($(#[$doc:meta])* pub $field:ident : Fact<$ty:ty>,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize),
            serde(default, deny_unknown_fields, rename_all = "kebab-case"))]
        pub struct $name {
            $(
                $(#[$doc])*
                #[cfg_attr(feature = "serde",
                    serde(skip_serializing_if = "crate::reasoning::Fact::is_unknown"))]
                pub $field: $crate::reasoning::Fact<$ty>,
            )+
        }

        impl $name {
            $crate::reasoning::fact::readers!(0usize; $($field : $ty,)+);
        }

        impl $crate::reasoning::Facts for $name {
            const NAMES: &'static [&'static str] = &[$($crate::reasoning::fact::kebab!($field)),+];

            fn is_known(&self, index: usize) -> bool {
                let known = [$(!self.$field.is_unknown()),+];
                known.get(index).copied().unwrap_or(false)
            }

            fn take(&mut self, index: usize, other: &Self) {
                let mut at = 0usize;
                $(
                    if at == index { self.$field.clone_from(&other.$field); }
                    at = at.saturating_add(1);
                )+
                let _ = at;
            }
        }

        #[cfg(feature = "proptest")]
        impl $crate::strategies::Sample for $name {
            fn strategy() -> proptest::strategy::BoxedStrategy<Self> {
                use proptest::strategy::Strategy as _;
                let all = $crate::strategies::nest!($($crate::reasoning::Fact<$ty>),+);
                all.prop_map(|$crate::strategies::nested!($($field),+)| Self { $($field),+ }).boxed()
            }
        }
    };
}

/// A field's name as serialised: `in_favour` gives `in-favour`.
macro_rules! kebab {
    ($field:ident) => {{
        const NAME: &str = stringify!($field);
        const BYTES: [u8; NAME.len()] = $crate::reasoning::fact::hyphens(NAME.as_bytes());
        match core::str::from_utf8(&BYTES) {
            Ok(name) => name,
            Err(_) => NAME,
        }
    }};
}

#[expect(clippy::indexing_slicing, reason = "bounded by the loop, evaluated at compile time")]
pub(crate) const fn hyphens<const N: usize>(name: &[u8]) -> [u8; N] {
    let mut out = [b'-'; N];
    let mut i = 0;
    while i < N {
        if name[i] != b'_' {
            out[i] = name[i];
        }
        i = i.saturating_add(1);
    }
    out
}

macro_rules! readers {
    ($index:expr;) => {};
    ($index:expr; $field:ident : $ty:ty, $($rest:tt)*) => {
        #[inline]
        #[allow(dead_code, reason = "not every question reads every fact through its reader")]
        fn $field(&self) -> $crate::reasoning::Read<&$ty> {
            match &self.$field {
                $crate::reasoning::Fact::Known(value) => $crate::reasoning::Read::Known(value),
                $crate::reasoning::Fact::Unknown => $crate::reasoning::Read::Unknown(
                    $crate::reasoning::Needs::one(<Self as $crate::reasoning::Facts>::NAMES, $index),
                ),
            }
        }
        $crate::reasoning::fact::readers!($index + 1; $($rest)*);
    };
}

pub(crate) use {facts, kebab, readers};
