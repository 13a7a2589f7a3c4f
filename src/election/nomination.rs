//! Whether a candidate stands nominated, and what becomes of the deposit. (SI 2012/1917 Sch. 3 rules 7 to 9, 63; SI
//! 2021/293.)
//!
//! A paper is subscribed by a proposer, a seconder and 98 others, all electors of the police area and none of them
//! anonymous. Of more signatures than that the first count, so that one bad one among them makes the paper fall. For
//! elections whose notice was published from 11 March 2021 to 28 February 2022 two for each voting area were enough, the
//! proposer and the seconder included. £5,000 is deposited, and lost by whoever polls no more than 5 per cent: at exactly
//! 5 per cent it is gone.
//!
//! The form of the paper, the home address and the descriptions of parties are not asked about; nor is whether the person may
//! be elected.

use core::fmt;

use chrono::NaiveDate;

use super::rules::ELECTIONS_ORDER;
use crate::calendar::{BusinessDays, CalendarNotKnown, Counted};
use crate::law::{Actor, Extent, PCC_ELECTIONS_2012, Rule, SI_2021_293, Span, rules, ymd};
use crate::listed::{Set, listed};
use crate::money::Pounds;
use crate::reasoning::{Answer, Outcome, Question, Read, Reasons, Standing, Truth, Weigh, by_cases, facts};

/// The deposit. (SI 2012/1917 Sch. 3 rule 9(1).)
pub const DEPOSIT: Pounds = Pounds::from_pence(500_000);
/// Subscribers in all: a proposer, a seconder and 98 others. (SI 2012/1917 Sch. 3 rule 7(1).)
pub const SUBSCRIBERS: u16 = 100;
/// First and last day of the notices of election for which fewer were enough. (SI 2021/293 arts 1(2), 2.)
pub const FEWER_SUBSCRIBERS: (NaiveDate, NaiveDate) = (ymd(2021, 3, 11), ymd(2022, 2, 28));

static FEWER: &[Span] =
    &[Span::since(ymd(2021, 3, 11), SI_2021_293.article("1(2)")).within(Extent::OUTSIDE_LONDON)];

rules! {
    PROPOSED = condition("election.nomination-proposed", Actor::Elector,
        "a nomination paper is subscribed by two electors as proposer and seconder")
        .under(&[PCC_ELECTIONS_2012.schedule("3", "7(1)")])
        .in_force(ELECTIONS_ORDER);
    ASSENTED = condition("election.nomination-assented", Actor::Elector,
        "98 other electors assent to the nomination, which makes 100 with proposer and seconder")
        .under(&[PCC_ELECTIONS_2012.schedule("3", "7(1)")])
        .in_force(ELECTIONS_ORDER);
    ASSENTED_2021 = condition("election.nomination-assented-2021", Actor::Elector,
        "for notices of 11 March 2021 to 28 February 2022 two less than twice the voting areas of the police area assent")
        .under(&[SI_2021_293.article("4"), SI_2021_293.article("2"), PCC_ELECTIONS_2012.schedule("3", "7(1A)")])
        .in_force(FEWER);
    SUBSCRIBERS_ARE_ELECTORS = condition("election.nomination-electors", Actor::Elector,
        "those who count, the first of each kind on the paper, are electors of the police area without anonymous entries")
        .under(&[PCC_ELECTIONS_2012.schedule("3", "7(2)"), PCC_ELECTIONS_2012.schedule("3", "7(5)"), PCC_ELECTIONS_2012.schedule("3", "7(6)")])
        .in_force(ELECTIONS_ORDER);
    CONSENTED = condition("election.nomination-consent", Actor::Candidate,
        "the candidate consents in writing, before a witness, no more than 31 days before the last day for papers")
        .under(&[PCC_ELECTIONS_2012.schedule("3", "8")])
        .in_force(ELECTIONS_ORDER);
    DEPOSITED = condition("election.deposit", Actor::Candidate,
        "£5,000 is deposited with the returning officer in the time for delivering nomination papers")
        .under(&[PCC_ELECTIONS_2012.schedule("3", "9(1)")])
        .in_force(ELECTIONS_ORDER);
    DEPOSIT_LOST = condition("election.deposit-forfeited", Actor::Candidate,
        "the deposit is forfeited by a candidate who polls no more than 5 per cent of all votes, first preferences where there were two")
        .under(&[PCC_ELECTIONS_2012.schedule("3", "63(5)")])
        .in_force(ELECTIONS_ORDER);
    DEPOSIT_RETURNED = duty("election.deposit-returned", Actor::ReturningOfficer,
        "any other is returned by the business day after the result; after death or want of nomination as soon as practicable")
        .towards(&[Actor::Candidate])
        .under(&[
            PCC_ELECTIONS_2012.schedule("3", "63(2)"),
            PCC_ELECTIONS_2012.schedule("3", "63(3)"),
            PCC_ELECTIONS_2012.schedule("3", "63(4)")
        ])
        .in_force(ELECTIONS_ORDER);
}

/// How many electors other than proposer and seconder have to assent, by the day on which the notice of election was
/// published. (SI 2012/1917 Sch. 3 rule 7(1), (1A).)
///
/// ```
/// use pcc_rules::election::assenters_needed;
///
/// // Devon and Cornwall, in 2021: twelve voting areas, 24 subscribers in all.
/// assert_eq!(assenters_needed("2021-03-29".parse()?, 12), 22);
/// assert_eq!(assenters_needed("2024-03-26".parse()?, 12), 98);
/// # Ok::<(), chrono::ParseError>(())
/// ```
#[must_use]
pub fn assenters_needed(notice_on: NaiveDate, voting_areas: u16) -> u16 {
    let all = if takes_fewer(notice_on) { voting_areas.saturating_mul(2) } else { SUBSCRIBERS };
    all.saturating_sub(2)
}

fn takes_fewer(notice_on: NaiveDate) -> bool {
    FEWER_SUBSCRIBERS.0 <= notice_on && notice_on <= FEWER_SUBSCRIBERS.1
}

listed! {
    /// What is wrong with a nomination.
    pub enum NominationFault {
        /// Proposer or seconder is wanting.
        NotProposed = "not-proposed",
        /// Too few assent.
        TooFewAssent = "too-few-assent",
        /// One of those who count is no elector of the area, or has an anonymous entry.
        NotAllElectors = "not-all-electors",
        /// There is no consent as the rules ask.
        NoConsent = "no-consent",
        /// The deposit is short.
        NoDeposit = "no-deposit",
    }
}

impl NominationFault {
    /// The rule it goes against.
    #[must_use]
    pub const fn rule(self) -> &'static Rule {
        match self {
            Self::NotProposed => &PROPOSED,
            Self::TooFewAssent => &ASSENTED,
            Self::NotAllElectors => &SUBSCRIBERS_ARE_ELECTORS,
            Self::NoConsent => &CONSENTED,
            Self::NoDeposit => &DEPOSITED,
        }
    }
}

facts! {
    /// A nomination paper as delivered.
    pub struct NominationFacts {
        /// The day on which the notice of election was published.
        pub notice_on: Fact<NaiveDate>,
        /// How many voting areas lie wholly or partly in the police area: districts, counties without districts, the Isles
        /// of Scilly, Welsh counties and county boroughs. Only notices of 2021 and 2022 turn on it.
        pub voting_areas: Fact<u16>,
        /// Whether two electors sign as proposer and seconder.
        pub proposed: Fact<bool>,
        /// How many others sign as assenting.
        pub assenters: Fact<u16>,
        /// Whether all who count are electors of the police area without an anonymous entry. Of more signatures than
        /// needed the first count.
        pub all_electors: Fact<bool>,
        /// Whether the candidate's consent is there as the rules ask.
        pub consent: Fact<bool>,
        /// What has been deposited in time.
        pub deposit: Fact<Pounds>,
    }
}

/// Whether a candidate stands nominated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Nomination {
    /// As far as these rules go.
    Stands,
    /// For these faults the candidate does not.
    Falls(Set<NominationFault>),
}

impl fmt::Display for Nomination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stands => f.write_str("stands nominated as far as these rules go"),
            Self::Falls(faults) => write!(f, "not validly nominated: {faults}"),
        }
    }
}

impl Outcome for Nomination {
    fn standing(&self) -> Standing {
        match self {
            Self::Stands => Standing::Met,
            Self::Falls(_) => Standing::NotMet,
        }
    }
}

/// Whether a nomination has the subscribers, the consent and the deposit it needs. (SI 2012/1917 Sch. 3 rules 7 to 9.)
impl Question for NominationFacts {
    type Outcome = Nomination;

    const RULE: &'static Rule = &ASSENTED;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Nomination> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        weigh.in_force(&ASSENTED)?;
        let (fewer, assented) = self.assented(law_on);
        let proposed = self.proposed().is(|proposed| *proposed);
        let electors = self.all_electors().is(|all| *all);
        let consent = self.consent().is(|consent| *consent);
        let deposited = self.deposit().is(|deposit| *deposit >= DEPOSIT);
        let mut faults = Set::EMPTY;
        for (rule, truth, fault) in [
            (&PROPOSED, proposed, NominationFault::NotProposed),
            (if fewer { &ASSENTED_2021 } else { &ASSENTED }, assented, NominationFault::TooFewAssent),
            (&SUBSCRIBERS_ARE_ELECTORS, electors, NominationFault::NotAllElectors),
            (&CONSENTED, consent, NominationFault::NoConsent),
            (&DEPOSITED, deposited, NominationFault::NoDeposit),
        ] {
            if !weigh.test(rule, truth)?.holds()? {
                faults.insert(fault);
            }
        }
        Ok(if faults.is_empty() { Nomination::Stands } else { Nomination::Falls(faults) })
    }
}

impl NominationFacts {
    /// Whether fewer assenters are known to be enough, and whether there are enough.
    fn assented(&self, law_on: NaiveDate) -> (bool, Truth) {
        let usual = SUBSCRIBERS.saturating_sub(2);
        let as_usual = self.assenters().map(|assenters| *assenters >= usual);
        if !ASSENTED_2021.in_force_somewhere(law_on) {
            return (false, as_usual.is(|enough| enough));
        }
        let in_2021 = self.voting_areas().map(|areas| assenters_needed(FEWER_SUBSCRIBERS.0, *areas));
        let enough_in_2021 = match in_2021 {
            Read::Known(0) => Read::Known(true),
            needed => self.assenters().zip(needed).map(|(assenters, needed)| *assenters >= needed),
        };
        let fewer = self.notice_on().map(|notice| takes_fewer(*notice));
        // With fifty voting areas the two come to the same.
        let told_apart = match in_2021 {
            Read::Known(needed) if needed == usual => Read::Known(false),
            _ => fewer,
        };
        let enough = by_cases([told_apart, enough_in_2021, as_usual], |[fewer, in_2021, usual]| {
            Ok(if fewer { in_2021 } else { usual })
        });
        let truth = match enough {
            Ok(enough) => enough.into(),
            Err(open) => Truth::Unknown(open.needs()),
        };
        (fewer == Read::Known(true), truth)
    }
}

/// The votes of one candidate out of all: first preferences where there were two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "VoteShareParts", into = "VoteShareParts")
)]
pub struct VoteShare {
    candidate: u32,
    all: u32,
}

#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", rename = "VoteShare")]
struct VoteShareParts {
    candidate: u32,
    all: u32,
}

/// A candidate cannot have more votes than were polled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[error("`{candidate}` votes for the candidate exceed the `{all}` polled by all the candidates")]
pub struct VoteShareError {
    /// The candidate's.
    pub candidate: u32,
    /// All candidates'.
    pub all: u32,
}

impl VoteShare {
    /// A candidate's votes out of those polled by all the candidates.
    ///
    /// # Errors
    /// More votes than were polled.
    pub const fn new(candidate: u32, all: u32) -> Result<Self, VoteShareError> {
        if candidate <= all { Ok(Self { candidate, all }) } else { Err(VoteShareError { candidate, all }) }
    }

    /// The candidate's votes.
    #[must_use]
    pub const fn candidate(self) -> u32 {
        self.candidate
    }

    /// All candidates' votes.
    #[must_use]
    pub const fn all(self) -> u32 {
        self.all
    }

    /// Whether the candidate polled more than 5 per cent.
    #[must_use]
    pub fn over_five_per_cent(self) -> bool {
        u64::from(self.candidate).saturating_mul(20) > u64::from(self.all)
    }
}

#[cfg(feature = "serde")]
impl TryFrom<VoteShareParts> for VoteShare {
    type Error = VoteShareError;

    fn try_from(parts: VoteShareParts) -> Result<Self, VoteShareError> {
        Self::new(parts.candidate, parts.all)
    }
}

#[cfg(feature = "serde")]
impl From<VoteShare> for VoteShareParts {
    fn from(share: VoteShare) -> Self {
        Self { candidate: share.candidate, all: share.all }
    }
}

facts! {
    /// A deposit after the election.
    pub struct DepositFacts {
        /// Whether the candidate stood nominated, lived, and a poll was taken.
        pub polled: Fact<bool>,
        /// The candidate's votes.
        pub votes: Fact<VoteShare>,
    }
}

/// What becomes of a deposit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Deposit {
    /// It is returned.
    Returned,
    /// It is forfeited.
    Forfeited,
}

impl fmt::Display for Deposit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Returned => "the deposit is returned",
            Self::Forfeited => "the deposit is forfeited",
        })
    }
}

impl Outcome for Deposit {
    fn standing(&self) -> Standing {
        Standing::Stated
    }
}

/// What becomes of a candidate's deposit. (SI 2012/1917 Sch. 3 rule 63.)
impl Question for DepositFacts {
    type Outcome = Deposit;

    const RULE: &'static Rule = &DEPOSIT_LOST;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Deposit> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        weigh.in_force(&DEPOSIT_LOST)?;
        let lost = self.polled().is(|polled| *polled) & self.votes().is(|votes| !votes.over_five_per_cent());
        if weigh.test(&DEPOSIT_LOST, lost)?.holds()? {
            return Ok(Deposit::Forfeited);
        }
        weigh.test(&DEPOSIT_RETURNED, true.into())?;
        Ok(Deposit::Returned)
    }
}

/// The last day for returning the deposit of a candidate who stood and lived, by the day on which the result was
/// declared. (SI 2012/1917 Sch. 3 rule 63(2), (3).)
///
/// # Errors
/// Where the day after leaves the table of bank holidays.
pub fn deposit_return_by(declared_on: NaiveDate) -> Result<Counted, CalendarNotKnown> {
    BusinessDays::Elections.nth_after(declared_on, 1)
}
