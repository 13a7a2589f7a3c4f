//! What a published budget is spent on: shares in per cent that should total a hundred. (SI 2011/3050 Sch. para. 3.)
//!
//! Printed shares are rounded, so eleven of them can total 102 and still be one whole. Gross lines printed as a share of
//! the net budget are not parts of it, and total more than a hundred.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::rules::PUBLISH_BUDGET;
use crate::calendar::FinancialYear;
use crate::law::Rule;
use crate::money::Percent;
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Truth, Weigh, facts};
use crate::reserves::{SharesTotal, shares_total};

/// One line of a budget as printed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, rename_all = "kebab-case")
)]
pub struct SpendingLine {
    /// What it is spent on.
    pub on: String,
    /// Its share of the budget.
    pub share: Percent,
}

facts! {
    /// The lines of a budget as a document prints them.
    pub struct SpendingFacts {
        /// The financial year.
        pub year: Fact<FinancialYear>,
        /// The lines.
        pub lines: Fact<Vec<SpendingLine>>,
        /// The step that the shares are rounded to: `"1"` for whole per cent.
        pub nearest: Fact<Percent>,
    }
}

/// What the lines come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Spending {
    /// The financial year.
    pub year: FinancialYear,
    /// How many lines there are.
    pub lines: usize,
    /// The step they are rounded to.
    pub nearest: Percent,
    /// Their total.
    pub total: SharesTotal,
}

impl fmt::Display for Spending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} lines of the budget {}: {}", self.lines, self.year, self.total)
    }
}

impl Outcome for Spending {
    fn standing(&self) -> Standing {
        match self.total {
            SharesTotal::Hundred | SharesTotal::Rounded(_) => Standing::Stated,
            SharesTotal::NotOneWhole(_) => Standing::Warning,
        }
    }
}

/// Whether the printed lines of a budget make one whole. (SI 2011/3050 Sch. para. 3(d).)
impl Question for SpendingFacts {
    type Outcome = Spending;

    const RULE: &'static Rule = &PUBLISH_BUDGET;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Spending> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        weigh.in_force(&PUBLISH_BUDGET)?;
        let ((year, lines), nearest) = self.year().zip(self.lines()).zip(self.nearest()).needed()?;
        weigh.test(&PUBLISH_BUDGET, Truth::Met)?;
        let shares: Vec<Percent> = lines.iter().map(|line| line.share).collect();
        Ok(Spending {
            year: *year,
            lines: lines.len(),
            nearest: *nearest,
            total: shares_total(&shares, *nearest),
        })
    }
}
