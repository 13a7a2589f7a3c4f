//! What is recorded of holding the chief constable to account, limb by limb. (PRSRA 2011 ss. 1(7)-(8), 3(7)-(8).)
//!
//! The Act fixes no method and no frequency. So a record that covers a limb is evidence that the chief constable was
//! held to account for it, and how much is enough is for the commissioner; the lack of any record is no breach, and
//! leaves the whole question to the commissioner. What does not count for a limb on the day asked about:
//!
//! - a record of a later day;
//! - a record of a day on which the limb was not yet law in the area: nobody was held to account under it;
//! - a mechanism that is in use, without a record of what it covered and when ([`MechanismsFacts`]).
//!
//! The commissioner is a corporation sole, so a predecessor's records are the office's own.
//!
//! ```
//! use chrono::NaiveDate;
//! use pcc_rules::{Fact, Question, area::Area, duties::{AccountFacts, Limb, Limbs, Mechanism, Record}};
//!
//! let (held, asked) = (NaiveDate::from_ymd_opt(2022, 6, 14), NaiveDate::from_ymd_opt(2023, 3, 31));
//! let record = Record {
//!     on: held.ok_or("no such day")?,
//!     mechanism: Mechanism::MinutedPrivateMeeting,
//!     limbs: Limbs::from_iter([Limb::ValueForMoney]),
//! };
//! let facts = AccountFacts {
//!     area: Fact::Known(Area::Bedfordshire),
//!     records: Fact::Known(vec![record]),
//!     ..AccountFacts::default()
//! };
//! let asked = asked.ok_or("no such day")?;
//! assert_eq!(facts.clone().about(Limb::ValueForMoney).answer(asked).map(|found| found.records), Ok(1));
//! assert!(facts.about(Limb::Engagement).answer(asked).is_err_and(|open| open.to_string().starts_with("for the commissioner")));
//! # Ok::<(), &str>(())
//! ```

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::{ACCOUNT_IN_PARTICULAR, Limb, Limbs};
use crate::area::Area;
use crate::law::{Actor, Confidence, PRSRA_2011, Place, Rule, commenced};
use crate::listed::{Set, listed};
use crate::reasoning::{
    Answer, Fact, Needs, Outcome, Question, Read, Reasons, Standing, Truth, Unsettled, Weigh, facts,
};

listed! {
    /// A way in which a chief constable is held to account. The Act names none: these are those in use.
    #[non_exhaustive]
    pub enum Mechanism {
        /// A meeting with the chief constable that the public can attend or watch.
        PublicMeeting = "public-meeting",
        /// A private meeting with the chief constable of which a minute or note is kept, one-to-ones included.
        MinutedPrivateMeeting = "minuted-private-meeting",
        /// A written report that the chief constable gives, or the commissioner calls for.
        FormalReport = "formal-report",
        /// An audit committee, a scrutiny panel or another committee.
        Committee = "committee",
        /// Attendance at the force's own meetings, visits included.
        ForceMeeting = "force-meeting",
        /// An informal meeting with the chief constable or senior officers and staff.
        InformalMeeting = "informal-meeting",
    }
}

/// Several mechanisms.
pub type Mechanisms = Set<Mechanism>;

/// One occasion on which the chief constable was held to account, as recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "kebab-case"))]
pub struct Record {
    /// The day it was held, or the report made.
    pub on: NaiveDate,
    /// How.
    pub mechanism: Mechanism,
    /// The limbs it covered; none where it covered other functions of the chief constable alone.
    pub limbs: Limbs,
}

/// The choice of method, which the Act leaves open.
pub static METHOD: Rule = Rule::power(
    "duties.account-method",
    Actor::Commissioner,
    "how, and how often, the chief constable is held to account is for the commissioner to choose",
)
.under(&[PRSRA_2011.section("1(7)"), PRSRA_2011.section("3(7)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE)
.confidence_is(Confidence::Inferred);

facts! {
    /// What is recorded of holding the chief constable to account, and the limb asked about.
    pub struct AccountFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// The limb asked about.
        pub limb: Fact<Limb>,
        /// Every record kept, in any order and on any limb; an empty list says that none is.
        pub records: Fact<Vec<Record>>,
    }
}

impl AccountFacts {
    /// The same facts, asked about this limb.
    #[must_use]
    pub fn about(mut self, limb: Limb) -> Self {
        self.limb = Fact::Known(limb);
        self
    }
}

/// The evidence recorded on a limb. It says nothing on whether it is enough, which no rule measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Evidence {
    /// The limb.
    pub limb: Limb,
    /// How many records cover it; never none.
    pub records: usize,
    /// The day of the latest.
    pub latest: NaiveDate,
    /// Every mechanism among them.
    pub mechanisms: Mechanisms,
}

impl Evidence {
    /// One pass over the records, whatever their number.
    fn of(limb: Limb, records: &[Record], place: Place, law_on: NaiveDate) -> Option<Self> {
        let mut found: Option<Self> = None;
        for record in records {
            let counts =
                record.limbs.contains(limb) && record.on <= law_on && limb.rule().is_law(place, record.on);
            if counts {
                let so_far =
                    found.get_or_insert(Self { limb, records: 0, latest: record.on, mechanisms: Set::EMPTY });
                so_far.records = so_far.records.saturating_add(1);
                so_far.latest = so_far.latest.max(record.on);
                so_far.mechanisms.insert(record.mechanism);
            }
        }
        found
    }
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { limb, records, latest, mechanisms } = self;
        let noun = if *records == 1 { "record" } else { "records" };
        write!(f, "{records} {noun} on limb ({}), the latest of {latest}, by {mechanisms}", limb.letter())?;
        f.write_str("; whether that is enough is for the commissioner to judge")
    }
}

impl Outcome for Evidence {
    fn standing(&self) -> Standing {
        Standing::Stated
    }
}

/// What evidence is recorded on a limb; where there is none, the commissioner's judgement. Never a breach.
impl Question for AccountFacts {
    type Outcome = Evidence;

    const RULE: &'static Rule = &ACCOUNT_IN_PARTICULAR;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Evidence> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&ACCOUNT_IN_PARTICULAR)?;
        if let Read::Known(limb) = self.limb() {
            weigh.in_force(limb.rule())?;
            if let Read::Unknown(needs) = self.records() {
                weigh.test(limb.rule(), Truth::Unknown(needs))?;
            }
        }
        let (area, (limb, records)) = self.area().zip(self.limb().zip(self.records())).needed()?;
        // With or without evidence, whether the duty is done stays the commissioner's to judge: no fact records it.
        let judgement = limb.judgement();
        weigh.test(limb.rule(), Truth::ForJudgement(judgement, Needs::NONE))?;
        Evidence::of(*limb, records, area.place(), law_on)
            .ok_or(Unsettled::ForJudgement { judgement, needs: Needs::NONE })
    }
}

facts! {
    /// Which mechanisms an office says that it uses, where it gives no days and no limbs.
    pub struct MechanismsFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// The mechanisms in use; an empty list says that there is none.
        pub mechanisms: Fact<Mechanisms>,
    }
}

/// The mechanisms in use. None is evidence on any limb: for that, see [`AccountFacts`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct MechanismsInUse {
    /// Which.
    pub mechanisms: Mechanisms,
}

impl fmt::Display for MechanismsInUse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.mechanisms.is_empty() {
            return f.write_str("no mechanism is in use; the Act asks for none in particular");
        }
        write!(f, "in use: {}; by itself no evidence on any limb", self.mechanisms)
    }
}

impl Outcome for MechanismsInUse {
    fn standing(&self) -> Standing {
        Standing::Stated
    }
}

/// Which mechanisms are in use. (The choice is the commissioner's: PRSRA 2011 ss. 1(7), 3(7).)
impl Question for MechanismsFacts {
    type Outcome = MechanismsInUse;

    const RULE: &'static Rule = &METHOD;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<MechanismsInUse> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.test(&METHOD, Truth::Met)?;
        self.mechanisms().map(|mechanisms| MechanismsInUse { mechanisms: *mechanisms }).needed()
    }
}
