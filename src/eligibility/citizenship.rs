//! The citizenship condition, which turns on the day of the poll. (PRSRA 2011 s. 68; Elections Act 2022 Sch. 8 paras 6, 12.)
//!
//! Until the polls of 6 May 2024 any citizen of the European Union met it; from those of 7 May 2024 only one of a country
//! with a treaty, or one with rights kept from before. The new rule governed nominations for such a poll from 1 November
//! 2023 (SI 2023/1145 reg. 3(i)), and it leaves whoever was elected before it in office to the end of the term (Sch. 8
//! para. 12). So both the candidate and the holder go by the poll.

use chrono::NaiveDate;

use super::Stage;
use super::posts::Register;
use crate::law::{Row, SI_2023_1145, Timeline, commenced, ymd};
use crate::listed::{Set, listed};

listed! {
    /// What a person is a citizen of, with the right to be here where that matters; a person can be several.
    pub enum Citizenship {
        /// Of the United Kingdom.
        British = "british",
        /// Of another Commonwealth country, needing no leave to enter or remain, otherwise than only under section 8 of
        /// the Immigration Act 1971, or having indefinite leave. (s. 68(3), (4).)
        QualifyingCommonwealth = "qualifying-commonwealth",
        /// Of another Commonwealth country, without that. Not enough.
        OtherCommonwealth = "other-commonwealth",
        /// Of Ireland.
        Irish = "irish",
        /// Of a member state of the European Union.
        EuropeanUnion = "european-union",
        /// Qualifying EU citizen: of Denmark, Luxembourg, Poland, Portugal, Spain or another country that RPA 1983
        /// Sch. 6A lists, needing no leave to enter or remain or having any. (RPA 1983 s. 203A.)
        QualifyingEu = "qualifying-eu",
        /// EU citizen with retained rights: of another member state, resident here before 2021 and lawfully since.
        /// (RPA 1983 s. 203B.)
        EuRetainedRights = "eu-retained-rights",
    }
}

/// Which citizens of the Union may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum UnionCitizens {
    /// All of them.
    All,
    /// Those of a treaty country and those with retained rights.
    Qualifying,
}

/// The first poll under the rule of the Elections Act 2022.
const NEW_RULE: NaiveDate = ymd(2024, 5, 7);
/// The first day on which that rule governs a nomination.
const NEW_RULE_NOMINATIONS: NaiveDate = ymd(2023, 11, 1);

/// Which citizens of the Union may stand at a poll, and hold what they win there.
pub static UNION_CITIZENS: Timeline<UnionCitizens> = Timeline::new(&[
    Row::from(commenced::APR_2012.first_day(), crate::law::SI_2012_1129.article("2"), UnionCitizens::All),
    Row::from(NEW_RULE, SI_2023_1145.regulation("5(b)"), UnionCitizens::Qualifying),
]);

impl UnionCitizens {
    /// The rule of a poll.
    pub(super) fn at_poll(poll: NaiveDate) -> Self {
        UNION_CITIZENS.on(poll).map_or(Self::All, |row| *row.value())
    }

    /// The rule, where the stage and the day asked about settle it whatever the day of the poll.
    pub(super) fn whatever_the_poll(stage: Stage, law_on: NaiveDate) -> Option<Self> {
        match stage {
            Stage::Poll => Some(Self::at_poll(law_on)),
            Stage::Nomination if law_on >= NEW_RULE => Some(Self::Qualifying),
            Stage::Nomination if law_on < NEW_RULE_NOMINATIONS => Some(Self::All),
            Stage::TakingOffice | Stage::Holding if law_on < NEW_RULE => Some(Self::All),
            Stage::Nomination | Stage::TakingOffice | Stage::Holding => None,
        }
    }

    /// Section 68(2).
    pub(super) fn admit(self, citizen_of: Set<Citizenship>) -> bool {
        any(citizen_of, WHATEVER_THE_UNION) || any(citizen_of, self.union())
    }

    /// Whether a person is a citizen of the Union and nothing else that would do.
    pub(super) fn is_what_counts(citizen_of: Set<Citizenship>) -> bool {
        !any(citizen_of, WHATEVER_THE_UNION) && any(citizen_of, Self::All.union())
    }

    const fn union(self) -> &'static [Citizenship] {
        match self {
            Self::All => {
                &[Citizenship::EuropeanUnion, Citizenship::QualifyingEu, Citizenship::EuRetainedRights]
            }
            Self::Qualifying => &[Citizenship::QualifyingEu, Citizenship::EuRetainedRights],
        }
    }

    /// Section 64(1C)(a): whether, in Wales, the local register will do. The old words, "relevant citizen of the Union",
    /// left out those who were Irish or qualifying Commonwealth citizens too. (RPA 1983 s. 202(1).)
    pub(super) fn may_use_local_register(self, citizen_of: Set<Citizenship>) -> bool {
        any(citizen_of, self.union()) && (self == Self::Qualifying || !any(citizen_of, WHATEVER_THE_UNION))
    }
}

/// Section 68(2)(a) and (b).
const WHATEVER_THE_UNION: &[Citizenship] =
    &[Citizenship::British, Citizenship::QualifyingCommonwealth, Citizenship::Irish];

fn any(citizen_of: Set<Citizenship>, list: &[Citizenship]) -> bool {
    list.iter().any(|one| citizen_of.contains(*one))
}

/// Whether entries in the registers make an elector in England, or in Wales before April 2018. (s. 64(1)(b).)
pub(super) fn is_local_elector(entered: Set<Register>) -> bool {
    entered.contains(Register::LocalGovernment)
}

/// Whether they make one in Wales since. (s. 64(1B).)
pub(super) fn is_parliamentary_elector(entered: Set<Register>) -> bool {
    entered.contains(Register::Parliamentary)
}
