//! Whether a person may be elected or hold the office, limb by limb and as a whole. (PRSRA 2011 ss. 64 to 68, 70(5);
//! Elections Act 2022 s. 30.)
//!
//! One limb is enough, so the answer is settled as soon as one is known to bite, whatever else is not known;
//! [`CandidateFacts::caught_by`] names all that are known to. Eligible is whoever all limbs of the stage are known not
//! to catch.
//!
//! ```
//! use chrono::NaiveDate;
//! use pcc_rules::Question;
//! use pcc_rules::area::Area;
//! use pcc_rules::commissioner::{ChargedIn, MaximumSentence};
//! use pcc_rules::eligibility::{CandidateFacts, Conviction, Eligibility, Finality, Limb, Limbs, Stage};
//!
//! let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).ok_or("no such day");
//! // Six months at most, long ago, and only fined: still an offence for which an adult can be imprisoned.
//! let conviction = Conviction {
//!     convicted_in: ChargedIn::UnitedKingdom,
//!     maximum: MaximumSentence::Months { months: 6 },
//!     finality: Finality::Final { on: day(1991, 3, 1)? },
//! };
//! let facts = CandidateFacts {
//!     area: Area::Wiltshire.into(),
//!     stage: Stage::Poll.into(),
//!     convictions: vec![conviction].into(),
//!     ..CandidateFacts::default()
//! };
//! assert_eq!(facts.answer(day(2021, 5, 6)?)?, Eligibility::Disqualified);
//! assert_eq!(facts.caught_by(day(2021, 5, 6)?)?, Limbs::from_iter([Limb::Conviction]));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod bites;

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use self::bites::asked;
use super::citizenship::Citizenship;
use super::gaps::MAYORS;
use super::limb::{Limb, Limbs, Stage};
use super::person::{BirthDate, Conviction};
use super::posts::{
    CouncilPost, Elsewhere, FirePost, Incapacity, InsolvencyMeasure, Legislature, PolicePost, PublicOffice,
    Register,
};
use super::rules::ELIGIBLE;
use crate::area::{Area, Body};
use crate::law::Rule;
use crate::listed::Set;
use crate::process::Poll;
use crate::reasoning::{
    Answer, Determination, Needs, Outcome, Question, Read, Reasons, Standing, Truth, Unsettled, Weigh, facts,
};

facts! {
    /// What is known of a candidate for, or holder of, the office of commissioner on the day asked about.
    ///
    /// A list that is given is complete: an empty one says that there is nothing of the kind.
    pub struct CandidateFacts {
        /// The police area whose commissioner the person would be or is.
        pub area: Fact<Area>,
        /// The stage at which to ask. The day asked about is the day of nomination, of the poll, or a later one.
        pub stage: Fact<Stage>,
        /// The kind of election.
        pub election: Fact<Poll>,
        /// The day of the poll that the person stands at or was elected at.
        pub poll_on: Fact<NaiveDate>,
        /// Asked on the day of the poll: the day of nomination.
        pub nominated_on: Fact<NaiveDate>,
        /// The day of birth.
        pub born: Fact<BirthDate>,
        /// The registers in which the person was entered, for an address in the police area, on the day of nomination.
        pub registers_at_nomination: Fact<Set<Register>>,
        /// The same on the day of the poll.
        pub registers_at_poll: Fact<Set<Register>>,
        /// Barred as a peer from voting at parliamentary elections. Asked in Wales alone.
        pub barred_peer: Fact<bool>,
        /// Citizenships.
        pub citizenship: Fact<Set<Citizenship>>,
        /// Other candidacies and offices of the kind.
        pub elsewhere: Fact<Set<Elsewhere>>,
        /// Posts and offices on the side of the police.
        pub police_posts: Fact<Set<PolicePost>>,
        /// Staff of a commissioner: the post is that of deputy, and the only one.
        pub deputy: Fact<bool>,
        /// A deputy at a by-election: acting commissioner on the day of nomination and at all times since, until the
        /// day asked about or the declaration of the result.
        pub acting_throughout: Fact<bool>,
        /// Offices and service of the state.
        pub public_offices: Fact<Set<PublicOffice>>,
        /// Insolvency measures that have effect.
        pub insolvency: Fact<Set<InsolvencyMeasure>>,
        /// Every conviction that has not been set aside.
        pub convictions: Fact<Vec<Conviction>>,
        /// Incapacities by practices at elections that have effect.
        pub incapacities: Fact<Set<Incapacity>>,
        /// The day on which a criminal court made the latest disqualification order that stands.
        pub disqualification_order: Fact<Option<NaiveDate>>,
        /// Work for a council of the police area or somebody close to one.
        pub council_posts: Fact<Set<CouncilPost>>,
        /// Work for a fire and rescue authority.
        pub fire_posts: Fact<Set<FirePost>>,
        /// Parliaments of which the person is a member.
        pub legislatures: Fact<Set<Legislature>>,
        /// A holder: parliaments of which the person has become a member while commissioner.
        pub seats_taken: Fact<Set<Legislature>>,
    }
}

/// Whether a person may be elected, take up or hold the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Eligibility {
    /// No limb that is asked at the stage catches the person.
    Eligible,
    /// At least one does: see [`CandidateFacts::caught_by`].
    Disqualified,
}

impl fmt::Display for Eligibility {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Eligible => "eligible: no limb disqualifies",
            Self::Disqualified => "disqualified",
        })
    }
}

impl Outcome for Eligibility {
    fn standing(&self) -> Standing {
        match self {
            Self::Eligible => Standing::Met,
            Self::Disqualified => Standing::NotMet,
        }
    }
}

/// What one limb makes of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum LimbFinding {
    /// It does not disqualify.
    Clear,
    /// It disqualifies.
    Caught,
    /// It is not asked at this stage.
    NotAsked(Stage),
}

impl fmt::Display for LimbFinding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Clear => f.write_str("clear"),
            Self::Caught => f.write_str("disqualifies"),
            Self::NotAsked(stage) => write!(f, "not asked at the stage of {stage}"),
        }
    }
}

impl Outcome for LimbFinding {
    fn standing(&self) -> Standing {
        match self {
            Self::Clear => Standing::Met,
            Self::Caught => Standing::NotMet,
            Self::NotAsked(_) => Standing::NotApplicable,
        }
    }
}

/// Whether a person may be elected or hold the office. (PRSRA 2011 ss. 64 to 68, 70(5); Elections Act 2022 s. 30.)
impl Question for CandidateFacts {
    type Outcome = Eligibility;

    const RULE: &'static Rule = &ELIGIBLE;

    /// Some limbs give more than one.
    const GROUNDS: usize = 40;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Eligibility> {
        let area = self.commissioners_area(law_on, reasons)?;
        let needs = match self.stage() {
            Read::Known(stage) => return self.decide_at(*stage, area, law_on, reasons),
            Read::Unknown(needs) => needs,
        };
        let at = |stage: &Stage| self.decide_at(*stage, area, law_on, &mut ());
        let first = at(&Stage::Nomination);
        if Stage::ALL.iter().all(|stage| at(stage) == first) {
            return self.decide_at(Stage::Nomination, area, law_on, reasons);
        }
        let of = |stage| at(stage).err().map_or(Needs::NONE, |open| open.needs());
        Err(Unsettled::NeedsFacts(Stage::ALL.iter().map(of).fold(needs, Needs::and)))
    }
}

impl CandidateFacts {
    /// What one limb makes of the person, with its own grounds and needs.
    pub fn on_limb(&self, limb: Limb, law_on: NaiveDate) -> Determination<LimbFinding> {
        let mut grounds = Vec::new();
        let answer = self.limb_answer(limb, law_on, &mut grounds);
        Determination::new(answer, grounds)
    }

    /// Every limb that is known to disqualify, whatever is not known of the others.
    ///
    /// # Errors
    /// Where the area or the stage is not known, is outside the law, or is a mayor's.
    pub fn caught_by(&self, law_on: NaiveDate) -> Answer<Limbs> {
        let area = self.commissioners_area(law_on, &mut ())?;
        let stage = *self.stage().needed()?;
        Ok(asked(stage, area, law_on)
            .filter(|limb| self.bites(*limb, stage, area, law_on) == Ok(Truth::Met))
            .collect())
    }

    fn limb_answer<R: Reasons>(&self, limb: Limb, law_on: NaiveDate, reasons: &mut R) -> Answer<LimbFinding> {
        let area = self.commissioners_area(law_on, reasons)?;
        let mut weigh = Weigh::new(law_on, Read::Known(area.place()), reasons);
        weigh.in_force(limb.rule())?;
        let stage = *self.stage().needed()?;
        if !limb.stages().contains(&stage) {
            return Ok(LimbFinding::NotAsked(stage));
        }
        let bites = self.bites(limb, stage, area, law_on).map_err(Unsettled::NoRule)?;
        self.qualify(limb, stage, area, law_on, &mut weigh)?;
        weigh.test(limb.rule(), !bites)?.settle(LimbFinding::Clear, LimbFinding::Caught)
    }

    /// The area, where it is one that elects a commissioner.
    fn commissioners_area<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Area> {
        let weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&ELIGIBLE)?;
        let area = *self.area().needed()?;
        match area.body_on(law_on) {
            Ok(Body::Mayor) => Err(Unsettled::NotEncoded(&MAYORS)),
            // Before the first commissioner took office there was an election to win all the same.
            _ => Ok(area),
        }
    }

    fn decide_at<R: Reasons>(
        &self,
        stage: Stage,
        area: Area,
        law_on: NaiveDate,
        reasons: &mut R,
    ) -> Answer<Eligibility> {
        let mut weigh = Weigh::new(law_on, Read::Known(area.place()), reasons);
        let (mut caught, mut gap) = (Truth::NotMet, None);
        for limb in asked(stage, area, law_on) {
            match self.bites(limb, stage, area, law_on) {
                Ok(bites) => {
                    self.qualify(limb, stage, area, law_on, &mut weigh)?;
                    weigh.test(limb.rule(), !bites)?;
                    caught = caught | bites;
                }
                Err(open) => gap = gap.or(Some(open)),
            }
        }
        weigh.test(&ELIGIBLE, !caught)?;
        match gap {
            Some(gap) if caught == Truth::NotMet => Err(Unsettled::NoRule(gap)),
            _ => caught.settle(Eligibility::Disqualified, Eligibility::Eligible),
        }
    }
}
