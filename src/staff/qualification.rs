//! What qualifies a chief finance officer. (LGFA 1988 s. 113(2), (3); PRSRA 2011 Sch. 1 paras 6(4), 7(2).)
//!
//! Membership of one body of accountants at least, of six that are named or of another that the Secretary of State has
//! approved. It is asked of whoever acts in the post too, and of nobody else on the staff. The other way in, having held
//! such a post when the section began in 1988, is spent.

use core::fmt;

use chrono::NaiveDate;

use super::posts::FINANCE_QUALIFICATION;
use crate::law::Rule;
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Weigh, facts};

listed! {
    /// A body of accountants whose members are qualified.
    pub enum AccountancyBody {
        /// The Institute of Chartered Accountants in England and Wales.
        EnglandAndWales = "icaew",
        /// The Institute of Chartered Accountants of Scotland.
        Scotland = "icas",
        /// The chartered certified accountants' association.
        CharteredCertified = "acca",
        /// The Chartered Institute of Public Finance and Accountancy.
        PublicFinance = "cipfa",
        /// The Institute of Chartered Accountants in Ireland.
        Ireland = "icai",
        /// The Chartered Institute of Management Accountants.
        Management = "cima",
        /// Another body established in the United Kingdom that the Secretary of State has approved for this.
        Approved = "approved",
    }
}

facts! {
    /// Somebody who would be chief finance officer, or act as one.
    pub struct QualificationFacts {
        /// The bodies of accountants on the list that the person belongs to.
        pub member_of: Fact<Set<AccountancyBody>>,
    }
}

/// Whether somebody is qualified to be chief finance officer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Qualification {
    /// Yes.
    Qualified,
    /// No.
    NotQualified,
}

impl fmt::Display for Qualification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Qualified => "qualified to be chief finance officer",
            Self::NotQualified => "not qualified to be chief finance officer",
        })
    }
}

impl Outcome for Qualification {
    fn standing(&self) -> Standing {
        match self {
            Self::Qualified => Standing::Met,
            Self::NotQualified => Standing::NotMet,
        }
    }
}

/// Whether somebody is qualified to be chief finance officer. (LGFA 1988 s. 113(2), (3).)
impl Question for QualificationFacts {
    type Outcome = Qualification;

    const RULE: &'static Rule = &FINANCE_QUALIFICATION;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Qualification> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        let member = self.member_of().is(|bodies| !bodies.is_empty());
        weigh
            .test(&FINANCE_QUALIFICATION, member)?
            .settle(Qualification::Qualified, Qualification::NotQualified)
    }
}
