//! What a disqualification does to acts already done, and who may bring it to court. (PRSRA 2011 ss. 69, 71.)
//!
//! What a person elected does in the office stays valid: the section cures a disqualification, not the want of a
//! declaration of acceptance. Anybody may ask the High Court to declare that the holder is or was disqualified, on
//! grounds from the election or later ones, or has gone by six months of incapacity or for want of acceptance. Grounds
//! from the election are for the election petition alone where one raises them.

use core::fmt;

use chrono::NaiveDate;

use super::gaps::MAYORS;
use super::rules::{ACTS_VALID, COURT_IS_FINAL, PETITION, RESPONDENT, SECURITY};
use crate::area::{Area, Body};
use crate::commissioner::DECLARED_BY_COURT;
use crate::law::Rule;
use crate::listed::listed;
use crate::money::Pounds;
use crate::reasoning::{Answer, Outcome, Question, Read, Reasons, Standing, Truth, Unsettled, Weigh, facts};

/// The most that an applicant can be asked to secure for costs, unless an order changes it. (PRSRA 2011 s. 71(6).)
pub const MOST_SECURITY: Pounds = Pounds::whole(5_000);

facts! {
    /// Acts whose validity is in doubt because of a disqualification.
    pub struct ActsFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whoever did them had been elected commissioner for the area.
        pub elected: Fact<bool>,
        /// They were done in that office.
        pub in_office: Fact<bool>,
    }
}

/// Whether acts stand despite a disqualification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Acts {
    /// They are as valid as without it.
    Valid,
    /// The section does not reach them.
    NotSaved,
}

impl fmt::Display for Acts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Valid => "valid despite any disqualification",
            Self::NotSaved => "not saved by the section",
        })
    }
}

impl Outcome for Acts {
    fn standing(&self) -> Standing {
        match self {
            Self::Valid => Standing::Met,
            Self::NotSaved => Standing::NotApplicable,
        }
    }
}

/// Whether acts are valid despite a disqualification. (PRSRA 2011 s. 69.)
impl Question for ActsFacts {
    type Outcome = Acts;

    const RULE: &'static Rule = &ACTS_VALID;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Acts> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        commissioners(&weigh, self.area(), &ACTS_VALID, law_on)?;
        let saved = self.elected().is(|yes| *yes) & self.in_office().is(|yes| *yes);
        weigh.test(&ACTS_VALID, saved)?.settle(Acts::Valid, Acts::NotSaved)
    }
}

listed! {
    /// What an applicant claims of whoever purports to be commissioner.
    pub enum Claim {
        /// Disqualified on grounds that were there at the election.
        DisqualifiedWhenElected = "disqualified-when-elected",
        /// Disqualified, now or at some time, on grounds that arose later.
        DisqualifiedSince = "disqualified-since",
        /// No longer commissioner after six months of incapacity. (s. 63.)
        GoneByIncapacity = "gone-by-incapacity",
        /// No longer commissioner for want of a declaration of acceptance. (s. 70.)
        GoneByNoAcceptance = "gone-by-no-acceptance",
    }
}

facts! {
    /// An application to the High Court about a commissioner.
    pub struct ChallengeFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// What the applicant claims.
        pub claim: Fact<Claim>,
        /// An election petition is pending, or has been tried, in which disqualification on the same grounds is or was
        /// in issue. Asked of grounds from the election alone.
        pub petition: Fact<bool>,
    }
}

/// Whether the High Court may declare what is claimed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Challenge {
    /// Anybody may apply.
    MayApply,
    /// The matter is the election petition's.
    ForPetition,
}

impl fmt::Display for Challenge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MayApply => {
                write!(f, "anybody may apply to the High Court, securing costs of up to {MOST_SECURITY:#}")
            }
            Self::ForPetition => f.write_str("no declaration: an election petition raises or has raised it"),
        }
    }
}

impl Outcome for Challenge {
    fn standing(&self) -> Standing {
        Standing::Stated
    }
}

/// Whether an application to the High Court lies. (PRSRA 2011 s. 71.)
impl Question for ChallengeFacts {
    type Outcome = Challenge;

    const RULE: &'static Rule = &DECLARED_BY_COURT;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Challenge> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        commissioners(&weigh, self.area(), &DECLARED_BY_COURT, law_on)?;
        let at_election = self.claim().is(|claim| *claim == Claim::DisqualifiedWhenElected);
        let open = weigh.test(&PETITION, !(at_election & self.petition().is(|yes| *yes)))?;
        weigh.test(&DECLARED_BY_COURT, open)?;
        if open == Truth::Met {
            for rule in [&RESPONDENT, &SECURITY, &COURT_IS_FINAL] {
                weigh.test(rule, Truth::Met)?;
            }
        }
        open.settle(Challenge::MayApply, Challenge::ForPetition)
    }
}

/// Stops where the rule is not law, and where the area elects a mayor.
fn commissioners<R: Reasons>(
    weigh: &Weigh<'_, R>,
    area: Read<&Area>,
    rule: &'static Rule,
    law_on: NaiveDate,
) -> Answer<()> {
    weigh.in_force(rule)?;
    match area.needed()?.body_on(law_on) {
        Ok(Body::Mayor) => Err(Unsettled::NotEncoded(&MAYORS)),
        _ => Ok(()),
    }
}
