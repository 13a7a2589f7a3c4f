//! Valuation bands, and the ninths of the basic amount that each pays. (LGFA 1992 ss. 5(1), 5(1A), 47(1).)

use crate::law::Place;
use crate::listed::listed;

listed! {
    /// A valuation band, the lowest first.
    pub enum Band {
        /// Six ninths.
        A = "A",
        /// Seven ninths.
        B = "B",
        /// Eight ninths.
        C = "C",
        /// The basic amount itself.
        D = "D",
        /// Eleven ninths.
        E = "E",
        /// Thirteen ninths.
        F = "F",
        /// Fifteen ninths.
        G = "G",
        /// Eighteen ninths: twice the basic amount.
        H = "H",
        /// Twenty-one ninths, in Wales alone.
        I = "I",
    }
}

impl Band {
    /// The number that stands for the band in the proportion of section 5, of which band D's is nine.
    #[must_use]
    pub const fn ninths(self) -> u32 {
        match self {
            Self::A => 6,
            Self::B => 7,
            Self::C => 8,
            Self::D => 9,
            Self::E => 11,
            Self::F => 13,
            Self::G => 15,
            Self::H => 18,
            Self::I => 21,
        }
    }

    /// The bands of a place: eight in England, nine in Wales (since 1 April 2005).
    pub fn of(place: Place) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |band| place == Place::Wales || *band != Self::I)
    }
}
