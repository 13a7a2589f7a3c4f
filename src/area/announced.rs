//! What was announced and is not law.
//!
//! Nothing here has any effect on any answer: no rule ends by it and no area changes by it. It is kept so that what was said is
//! not taken for what was enacted. When an Act or an order is made, its rules and rows say so, and the item here
//! names it as [`Fate::Enacted`].

use chrono::NaiveDate;

use crate::law::{Provision, ymd};

/// What has become of an announcement, as far as was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Fate {
    /// Nothing enacts it.
    NotEnacted,
    /// It was enacted here.
    Enacted(Provision),
    /// It did not happen.
    Abandoned,
}

/// A change that was announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Announced {
    /// What.
    pub what: &'static str,
    /// When, where the day is known.
    pub on: Option<NaiveDate>,
    /// By whom or in what, and where it was read.
    pub source: &'static str,
    /// The day from which it was to be so, where one was given.
    pub expected: Option<NaiveDate>,
    /// What has become of it.
    pub fate: Fate,
}

/// Announcements that would change who governs police areas, in the order of their days.
pub static ANNOUNCED: &[Announced] = &[
    Announced {
        what: "the Mayor of the West Midlands takes on the commissioner's functions",
        on: None,
        source: "ministers, for the elections of May 2024 (parliamenttoday.com); the High Court stopped it in March 2024, \
                 which was not confirmed against any text",
        expected: Some(ymd(2024, 5, 7)),
        fate: Fate::Abandoned,
    },
    Announced {
        what: "police and crime commissioners end with the terms that end in May 2028",
        on: Some(ymd(2025, 11, 13)),
        source: "the policing minister in the Commons (parallelparliament.co.uk), subject to legislation",
        expected: Some(ymd(2028, 5, 11)),
        fate: Fate::NotEnacted,
    },
    Announced {
        what: "mayors take their place where they can; elsewhere boards of council leaders with a policing and crime lead",
        on: Some(ymd(2026, 1, 26)),
        source: "the White Paper \"From local to national: a new model for policing\" (dyfedpowys-pcc.org.uk)",
        expected: Some(ymd(2028, 5, 11)),
        fate: Fate::NotEnacted,
    },
];
