//! How a panel decides by ordinary vote, and with how many present. (Local Government Act 1972 Sch. 12 paras 39, 44.)
//!
//! Where the panel's rules of procedure do not say, a committee of councils decides by a majority of the members
//! present and voting, and whoever presides has a second vote on a tie. An English panel is such a committee.
//! Whether the second vote reaches a Welsh panel can be read both ways ([`CASTING_VOTE_IN_WALES`]). No provision
//! sets a quorum ([`NO_QUORUM`]). None of this touches the two-thirds of a veto, which counts persons once
//! ([`Vote`](super::Vote)), or the unanimity that co-opting a council member takes.

use core::fmt;
use core::num::NonZeroU16;

use chrono::NaiveDate;

use super::establishment::PART_2;
use super::procedure::METHOD_OF_DECISION;
use super::seats::Members;
use super::voting::{SCHEDULE_6, Side};
use crate::area::Area;
use crate::law::{Actor, Confidence, LGA_1972, PCP_ENACTMENTS_2012, PRSRA_2011, Place, Rule};
use crate::listed::listed;
use crate::reasoning::{Answer, Gap, Outcome, Question, Reasons, Standing, Unsettled, Weigh, facts};

/// How a panel decides where its rules do not say.
pub static MAJORITY: Rule = Rule::condition(
    "panel.majority",
    Actor::Panel,
    "unless its rules say otherwise, the panel decides by a majority of the members present and voting",
)
.under(&[
    LGA_1972.schedule("12", "39(1)"),
    LGA_1972.schedule("12", "44(1)"),
    PRSRA_2011.schedule("6", "4(5)"),
])
.in_force(SCHEDULE_6)
.confidence_is(Confidence::Inferred);

/// How an English panel's tie is broken where its rules do not say.
pub static CASTING_VOTE: Rule = Rule::power(
    "panel.casting-vote",
    Actor::Panel,
    "unless its rules say otherwise, whoever presides at an English panel has a second vote on a tie",
)
.under(&[
    LGA_1972.schedule("12", "39(2)"),
    LGA_1972.schedule("12", "44(1)"),
    PRSRA_2011.schedule("6", "4(5)"),
])
.in_force(PART_2)
.confidence_is(Confidence::Inferred);

/// The regulations give panels set up by the Secretary of State paragraphs 40 to 44, and paragraph 39 has the
/// casting vote; but paragraph 44 gives committees paragraphs 39 to 43.
pub static CASTING_VOTE_IN_WALES: Gap = Gap {
    statement: "whether the chair of a Welsh panel whose rules do not say has a casting vote",
    readings: &[
        "yes: paragraph 44 applies, it gives committees paragraph 39, and the panel is read as a committee",
        "no: the regulations list paragraphs 40 to 44 and leave paragraph 39 out, so a tie is no majority",
    ],
    provisions: &[
        PCP_ENACTMENTS_2012.only_schedule("24"),
        PCP_ENACTMENTS_2012.regulation("6(b)"),
        LGA_1972.schedule("12", "39(2)"),
        LGA_1972.schedule("12", "44(1)"),
    ],
};

/// Where a quorum may be found.
pub static QUORUM: Rule =
    Rule::condition("panel.quorum", Actor::Panel, "a quorum is what the panel's rules of procedure set")
        .under(&[PRSRA_2011.schedule("6", "25(1)")])
        .in_force(SCHEDULE_6)
        .confidence_is(Confidence::Inferred);

/// Where it may not.
pub static NO_QUORUM: Gap = Gap {
    statement: "how many members make a quorum where the panel's rules of procedure do not say",
    readings: &[
        "none is needed beyond the members a decision takes, such as two-thirds of them for a veto",
        "the standing orders of the councils whose committee the panel is supply one",
    ],
    provisions: &[PRSRA_2011.schedule("6", "25")],
};

listed! {
    /// What rules of procedure say about deciding.
    pub enum Method {
        /// Nothing.
        Silent = "silent",
        /// A majority, and a casting vote for the chair.
        CastingVote = "casting-vote",
        /// A majority, and no casting vote.
        NoCastingVote = "no-casting-vote",
        /// Another method.
        Other = "other",
    }
}

/// The members who voted on an ordinary decision. Counts are persons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, rename_all = "kebab-case")
)]
pub struct Division {
    /// In favour.
    pub in_favour: u16,
    /// Against.
    pub against: u16,
}

facts! {
    /// An ordinary decision of a panel: any that the Act does not ask two-thirds or unanimity for, such as to
    /// suspend the commissioner or to appoint an acting one.
    pub struct DecisionFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// What the panel's rules of procedure say about deciding.
        pub method: Fact<Method>,
        /// How the members present voted.
        pub division: Fact<Division>,
        /// The casting vote of whoever presided; `Known(None)` if none was given.
        pub casting_vote: Fact<Option<Side>>,
    }
}

/// How a decision went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Decision {
    /// It is made.
    Carried,
    /// It is not.
    Lost,
    /// As the panel's own method of deciding has it.
    ByOwnMethod,
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Carried => "carried",
            Self::Lost => "lost",
            Self::ByOwnMethod => "decided by the method of the panel's own rules of procedure",
        })
    }
}

impl Outcome for Decision {
    fn standing(&self) -> Standing {
        Standing::Stated
    }
}

/// How an ordinary decision went. (Local Government Act 1972 Sch. 12 paras 39, 44; PRSRA 2011 Sch. 6 para. 25(3).)
impl Question for DecisionFacts {
    type Outcome = Decision;

    const RULE: &'static Rule = &MAJORITY;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Decision> {
        let place = self.area().map(|area| area.place());
        let mut weigh = Weigh::new(law_on, place, reasons);
        weigh.in_force(&MAJORITY)?;
        let (place, method) = place.zip(self.method()).needed()?;
        if *method != Method::Silent {
            weigh.test(&METHOD_OF_DECISION, true.into())?;
        }
        if *method == Method::Other {
            return Ok(Decision::ByOwnMethod);
        }
        let Division { in_favour, against } = *self.division().needed()?;
        let majority = weigh.test(&MAJORITY, (in_favour > against).into())?;
        if in_favour != against || *method == Method::NoCastingVote {
            return majority.settle(Decision::Carried, Decision::Lost);
        }
        if *method == Method::Silent && place == Place::Wales {
            return Err(Unsettled::NoRule(&CASTING_VOTE_IN_WALES));
        }
        let casting = self.casting_vote().is(|vote| *vote == Some(Side::InFavour));
        if *method == Method::Silent {
            weigh.test(&CASTING_VOTE, casting)?;
        }
        casting.settle(Decision::Carried, Decision::Lost)
    }
}

/// The number of members that rules of procedure make a quorum: one at least. Serialised as that number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "u16", into = "u16")
)]
pub struct OwnQuorum(NonZeroU16);

/// Nobody is no quorum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[error("a quorum is at least one member, not `0`")]
pub struct QuorumError;

impl OwnQuorum {
    /// So many members.
    ///
    /// # Errors
    /// None at all.
    pub const fn new(members: u16) -> Result<Self, QuorumError> {
        match NonZeroU16::new(members) {
            Some(members) => Ok(Self(members)),
            None => Err(QuorumError),
        }
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u16 {
        self.0.get()
    }
}

impl TryFrom<u16> for OwnQuorum {
    type Error = QuorumError;

    fn try_from(members: u16) -> Result<Self, QuorumError> {
        Self::new(members)
    }
}

impl From<OwnQuorum> for u16 {
    fn from(quorum: OwnQuorum) -> Self {
        quorum.get()
    }
}

facts! {
    /// Attendance at a meeting of a panel.
    pub struct QuorumFacts {
        /// The quorum in the panel's rules of procedure; `Known(None)` if they set none.
        pub quorum: Fact<Option<OwnQuorum>>,
        /// Members present.
        pub present: Fact<Members>,
    }
}

/// Whether a meeting could do business.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Quorum {
    /// Enough members were present.
    Present,
    /// Too few were.
    Lacking,
}

impl fmt::Display for Quorum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Present => "a quorum was present",
            Self::Lacking => "no quorum was present",
        })
    }
}

impl Outcome for Quorum {
    fn standing(&self) -> Standing {
        match self {
            Self::Present => Standing::Met,
            Self::Lacking => Standing::NotMet,
        }
    }
}

/// Whether a meeting had the quorum that the panel's own rules set. The Schedule sets none.
impl Question for QuorumFacts {
    type Outcome = Quorum;

    const RULE: &'static Rule = &QUORUM;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Quorum> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        weigh.in_force(&QUORUM)?;
        let Some(quorum) = *self.quorum().needed()? else {
            return Err(Unsettled::NoRule(&NO_QUORUM));
        };
        weigh
            .test(&QUORUM, self.present().is(|present| present.0 >= quorum.get()))?
            .settle(Quorum::Present, Quorum::Lacking)
    }
}
