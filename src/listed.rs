//! Closed lists of words, and sets of them.

use alloc::string::String;
use core::fmt;
use core::marker::PhantomData;

/// A type whose values are a closed list, each with a stable kebab-case name.
pub trait Listed: Copy + Eq + fmt::Debug + 'static {
    /// Every value, in order.
    const LIST: &'static [Self];

    /// The stable name.
    fn name(self) -> &'static str;

    /// Its place in [`LIST`](Self::LIST).
    fn index(self) -> u32;
}

/// A name that is not on a list.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[error("`{0}` is not on the list of names that can stand here")]
pub struct UnknownName(pub String);

/// Declares an enum that is a closed list: names, serde form, `Display`, `FromStr`, [`Listed`], a strategy.
macro_rules! listed {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        pub enum $name { $($(#[$doc])* #[cfg_attr(feature = "serde", serde(rename = $word))] $variant,)+ }

        impl $name {
            /// Every value, in order.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The stable kebab-case name.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }

        impl $crate::listed::Listed for $name {
            const LIST: &'static [Self] = Self::ALL;

            fn name(self) -> &'static str {
                self.as_str()
            }

            fn index(self) -> u32 {
                self as u32
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::listed::UnknownName;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                Self::ALL
                    .iter()
                    .copied()
                    .find(|one| one.as_str() == name)
                    .ok_or_else(|| $crate::listed::UnknownName(name.into()))
            }
        }

        #[cfg(feature = "proptest")]
        impl $crate::strategies::Sample for $name {
            fn strategy() -> proptest::strategy::BoxedStrategy<Self> {
                $crate::strategies::one_of(Self::ALL.to_vec())
            }
        }
    };
}

pub(crate) use listed;

/// A set of values of a closed list of at most 32. Serialised as a list of names without repeats.
///
/// ```
/// use pcc_rules::{Set, plan::Section};
///
/// let written = Set::from_iter([Section::Objectives, Section::Grants]);
/// let missing = Set::all().without(written);
/// assert!(missing.contains(Section::Resources) && !missing.contains(Section::Grants));
/// assert_eq!(written.to_string(), "objectives, grants");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Set<T> {
    bits: u32,
    of: PhantomData<T>,
}

impl<T: Listed> Set<T> {
    /// No value.
    pub const EMPTY: Self = Self { bits: 0, of: PhantomData };

    /// Every value of the list.
    #[must_use]
    pub fn all() -> Self {
        T::LIST.iter().copied().collect()
    }

    /// Whether there is no value in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// How many values it holds.
    #[must_use]
    pub const fn len(self) -> usize {
        self.bits.count_ones() as usize
    }

    /// Whether it holds a value.
    #[must_use]
    pub fn contains(self, value: T) -> bool {
        self.bits & bit(value) != 0
    }

    /// Adds a value; true if it was not there.
    pub fn insert(&mut self, value: T) -> bool {
        let new = !self.contains(value);
        self.bits |= bit(value);
        new
    }

    /// The values of this set that are not in the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self { bits: self.bits & !other.bits, of: PhantomData }
    }

    /// The values in both.
    #[must_use]
    pub const fn shared_with(self, other: Self) -> Self {
        Self { bits: self.bits & other.bits, of: PhantomData }
    }

    /// The values in either.
    #[must_use]
    pub const fn joined_with(self, other: Self) -> Self {
        Self { bits: self.bits | other.bits, of: PhantomData }
    }

    /// The values, in list order.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::LIST.iter().copied().filter(move |value| self.contains(*value))
    }
}

fn bit<T: Listed>(value: T) -> u32 {
    const { assert!(T::LIST.len() <= 32, "a set holds a list of at most 32 values") };
    1u32.checked_shl(value.index()).unwrap_or(0)
}

impl<T: Listed> Default for Set<T> {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl<T: Listed> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut set = Self::EMPTY;
        set.extend(values);
        set
    }
}

impl<T: Listed> Extend<T> for Set<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, values: I) {
        for value in values {
            self.insert(value);
        }
    }
}

impl<T: Listed> fmt::Debug for Set<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// Names with commas between.
impl<T: Listed> fmt::Display for Set<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, value) in self.iter().enumerate() {
            if i > 0 {
                f.write_str(", ")?;
            }
            f.write_str(value.name())?;
        }
        Ok(())
    }
}

#[cfg(feature = "serde")]
impl<T: Listed> serde::Serialize for Set<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Listed::name))
    }
}

/// A repeated value is an error, so however long the list, no more is read than the closed list is long.
#[cfg(feature = "serde")]
impl<'de, T: Listed + serde::Deserialize<'de>> serde::Deserialize<'de> for Set<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Values<T>(PhantomData<T>);

        impl<'de, T: Listed + serde::Deserialize<'de>> serde::de::Visitor<'de> for Values<T> {
            type Value = Set<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of names without repeats")
            }

            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut values: A) -> Result<Set<T>, A::Error> {
                let mut set = Set::EMPTY;
                while let Some(value) = values.next_element::<T>()? {
                    if !set.insert(value) {
                        return Err(serde::de::Error::custom(format_args!(
                            "`{}` is given twice",
                            value.name()
                        )));
                    }
                }
                Ok(set)
            }
        }

        deserializer.deserialize_seq(Values(PhantomData))
    }
}

#[cfg(feature = "proptest")]
impl<T: Listed> crate::strategies::Sample for Set<T> {
    fn strategy() -> proptest::strategy::BoxedStrategy<Self> {
        use proptest::strategy::Strategy as _;
        proptest::sample::subsequence(T::LIST.to_vec(), 0..=T::LIST.len())
            .prop_map(|values| values.into_iter().collect())
            .boxed()
    }
}
