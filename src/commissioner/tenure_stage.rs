//! Where an office can stand, how a vacancy is dated, and where the text leaves that open.

use core::fmt;

use chrono::NaiveDate;

use super::VacancyGround;
use super::rules::{ORDER_VACANCY, VACANT_ON_DEATH, VACANT_ON_RECEIPT, VACANT_WHEN_DECLARED};
use crate::law::{ELECTIONS_ACT_2022, PRSRA_2011, Rule};
use crate::reasoning::Gap;

/// READING: whether a suspension outlasts a conviction that is not yet final.
pub static CONVICTION_OPEN: Gap = Gap {
    statement: "whether a suspension goes on between a conviction and the day it becomes final",
    readings: &[
        "it goes on: a conviction counts only once final, and a final one disqualifies, so limb (c) does not apply",
        "it ends: there is a conviction, and it does not yet disqualify, which is what limb (c) says",
    ],
    provisions: &[PRSRA_2011.section("30(2)(c)"), PRSRA_2011.section("66(4)(b)")],
};

/// READING: whether the office is without a holder before it is declared vacant.
pub static DISQUALIFIED_HOLDER: Gap = Gap {
    statement: "whether nobody holds the office between a disqualification and the declaration of the vacancy",
    readings: &[
        "nobody does: the declaration says that the office has been vacated, so an acting commissioner is due",
        "the vacancy occurs on the declaration, until when the office is held, though acts and duties are in doubt",
    ],
    provisions: &[
        PRSRA_2011.section("59(1)(d)"),
        PRSRA_2011.section("60(1)(a)"),
        PRSRA_2011.section("62(1)(a)"),
    ],
};

/// READING: whether the appropriate officer declares an office vacant that an order vacates.
pub static DECLARATION_AFTER_ORDER: Gap = Gap {
    statement: "whether the appropriate officer declares the office vacant because of a court's disqualification order",
    readings: &[
        "yes, and forthwith: whoever is disqualified by any Act has to be declared out, and the order disqualifies",
        "no: until the order vacates the office it is held, and then it is vacant, on that day, without a declaration",
    ],
    provisions: &[
        PRSRA_2011.section("60(1)(a)"),
        PRSRA_2011.section("59(1)(e)"),
        ELECTIONS_ACT_2022.section("31(2)"),
    ],
};

/// READING: on which day a vacancy occurs if the winner of an ordinary election dies before the term begins.
pub static WINNER_DIED: Gap = Gap {
    statement: "on which day the vacancy occurs when the winner of an ordinary election dies before the term begins",
    readings: &[
        "on the day that the term would have begun, for until then somebody else holds the office",
        "on the date of death, as whenever a vacancy comes of a death",
    ],
    provisions: &[PRSRA_2011.section("59(1)(c)"), PRSRA_2011.section("50(7)")],
};

/// Where the office stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum TenureStage {
    /// The commissioner is in office and no charge allows a suspension.
    InOffice,
    /// A charge allows the panel to suspend; it has not.
    Suspendable,
    /// The panel has suspended the commissioner.
    Suspended,
    /// The panel had suspended, and there is a conviction that is not final: see [`CONVICTION_OPEN`].
    SuspensionInDoubt,
    /// A court's disqualification order has suspended the commissioner, whatever the panel has done.
    SuspendedByOrder,
    /// The office has to be declared vacant.
    ToBeDeclared,
    /// The office is vacant.
    Vacant,
    /// Somebody elected holds the office, is not suspended, but has not delivered the declaration of acceptance.
    Elected,
}

impl fmt::Display for TenureStage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::InOffice => "in office",
            Self::Suspendable => "in office, charged so that the panel may suspend",
            Self::Suspended => "suspended by the panel",
            Self::SuspensionInDoubt => "suspended by the panel, then convicted but not finally",
            Self::SuspendedByOrder => "suspended by a court's disqualification order",
            Self::ToBeDeclared => "to be declared vacant",
            Self::Vacant => "vacant",
            Self::Elected => "elected, declaration of acceptance awaited",
        })
    }
}

/// How a vacancy came about, which fixes the day it is taken to occur.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case", tag = "kind"))]
pub enum VacancyCause {
    /// Resignation: the day the notice is received.
    Resignation,
    /// Death: the day of it.
    Death,
    /// A ground on which the office is declared vacant: the day of the declaration.
    Declaration {
        /// The ground.
        ground: VacancyGround,
    },
    /// A court's disqualification order: the day the order vacates the office.
    Order,
}

impl VacancyCause {
    /// The rule that fixes the day.
    #[must_use]
    pub const fn rule(self) -> &'static Rule {
        match self {
            Self::Resignation => &VACANT_ON_RECEIPT,
            Self::Death => &VACANT_ON_DEATH,
            Self::Declaration { .. } => &VACANT_WHEN_DECLARED,
            Self::Order => &ORDER_VACANCY,
        }
    }
}

/// A vacancy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Vacancy {
    /// The day on which it is taken to occur.
    pub on: NaiveDate,
    /// How it came about.
    pub cause: VacancyCause,
}
