//! Who may vote, and who may call a by-election. (PRSRA 2011 ss. 51(6) to (6C), 52.)
//!
//! In England the local government register decides, in Wales since 1 April 2018 the parliamentary one, so that those of
//! 16 and 17 who vote for the Senedd and for councils have no vote for commissioner. Two groups that have no parliamentary vote
//! come in there by the local register: peers barred from it, and citizens of the European Union who are 18. Overseas electors
//! do not count. One vote for each police area.
//!
//! To *vote* one must be entitled to on the day of the poll; to give the *notice* that starts the 35 days of a by-election it
//! is enough to be registered.
//!
//! Until 6 May 2024 any citizen of the Union counted in Wales, for the notice at any age; from 7 May 2024 a qualifying one or
//! one with retained rights.

use core::fmt;

use chrono::NaiveDate;

use super::rules::{RUNS_FROM_NOTICE, SINCE_APRIL_2018, UNTIL_APRIL_2018};
use crate::area::Area;
use crate::law::{
    Actor, ELECTIONS_ACT_2022, Extent, PRSRA_2011, Place, Rule, SI_2017_1179, Span, commenced, rules, ymd,
};
use crate::listed::listed;
use crate::reasoning::{Answer, Outcome, Question, Read, Reasons, Standing, Truth, Weigh, facts};

static ENGLAND: &[Span] = &[commenced::APR_2012.within(Extent::ENGLAND)];
static WALES_UNTIL_2018: &[Span] =
    &[commenced::APR_2012.within(Extent::WALES).until(ymd(2018, 3, 31), SI_2017_1179.whole())];
static WALES_SINCE_2018: &[Span] =
    &[Span::since(ymd(2018, 4, 1), SI_2017_1179.whole()).within(Extent::WALES)];
static UNION_UNTIL_2024: &[Span] = &[Span::since(ymd(2018, 4, 1), SI_2017_1179.whole())
    .within(Extent::WALES)
    .until(ymd(2024, 5, 6), ELECTIONS_ACT_2022.schedule("8", "6"))];
static UNION_SINCE_2024: &[Span] =
    &[Span::since(ymd(2024, 5, 7), ELECTIONS_ACT_2022.schedule("8", "6")).within(Extent::WALES)];

rules! {
    LOCAL_REGISTER = condition("election.voter-local-register", Actor::Elector,
        "a voter in England is entitled to vote at local elections there and registered at an address in the area")
        .under(&[PRSRA_2011.section("52(1)")])
        .in_force(ENGLAND);
    LOCAL_REGISTER_WALES = condition("election.voter-local-register-wales", Actor::Elector,
        "until 2018 a voter in Wales too is a local government elector registered at an address in the area")
        .under(&[PRSRA_2011.section("52(1)")])
        .in_force(WALES_UNTIL_2018);
    PARLIAMENTARY_REGISTER = condition("election.voter-parliamentary-register", Actor::Elector,
        "a voter in Wales is a parliamentary elector registered at an address in the area, not as an overseas elector")
        .under(&[PRSRA_2011.section("52(1B)"), PRSRA_2011.section("52(1A)")])
        .in_force(WALES_SINCE_2018);
    PEER_BY_LOCAL_REGISTER = condition("election.voter-peer", Actor::Elector,
        "a peer barred from the parliamentary vote may vote in Wales as a local government elector of the area")
        .under(&[PRSRA_2011.section("52(1C)")])
        .in_force(WALES_SINCE_2018);
    UNION_CITIZEN = condition("election.voter-union-citizen", Actor::Elector,
        "until 2024 any citizen of the Union of 18 may vote in Wales as a local government elector of the area")
        .under(&[PRSRA_2011.section("52(1C)(a)")])
        .in_force(UNION_UNTIL_2024);
    EU_CITIZEN = condition("election.voter-eu-citizen", Actor::Elector,
        "a qualifying EU citizen, or one with retained rights, of 18 may vote in Wales as a local elector of the area")
        .under(&[PRSRA_2011.section("52(1C)(a)(ii)")])
        .in_force(UNION_SINCE_2024);
    ONE_VOTE = prohibition("election.voter-once", Actor::Elector,
        "nobody votes as elector more than once in a police area at one election")
        .under(&[PRSRA_2011.section("52(2)")])
        .in_force(super::rules::CHAPTER_6);
    RELEVANT_ELECTOR = condition("election.relevant-elector", Actor::Elector,
        "whoever gives notice of a vacancy in England is registered as a local elector at an address in the area")
        .under(&[PRSRA_2011.section("51(6)")])
        .in_force(&[commenced::APR_2012.within(Extent::ENGLAND)]);
    RELEVANT_ELECTOR_UNTIL_2018 = condition("election.relevant-elector-wales-2012", Actor::Elector,
        "until 2018 whoever gives notice in Wales too is registered as a local elector at an address in the area")
        .under(&[PRSRA_2011.section("51(6)")])
        .in_force(WALES_UNTIL_2018);
    RELEVANT_ELECTOR_WALES = condition("election.relevant-elector-wales", Actor::Elector,
        "whoever gives notice in Wales is registered to vote for Parliament there, or is a peer or EU citizen on the local register")
        .under(&[PRSRA_2011.section("51(6A)"), PRSRA_2011.section("51(6B)"), PRSRA_2011.section("51(6C)")])
        .in_force(WALES_SINCE_2018);
}

listed! {
    /// What in the person may stand in for a parliamentary vote in Wales.
    pub enum Franchise {
        /// Nothing.
        Ordinary = "ordinary",
        /// A peer barred from voting at parliamentary elections.
        BarredPeer = "barred-peer",
        /// A qualifying EU citizen: of a state with a voting treaty, as the Representation of the People Act 1983 says.
        QualifyingEuCitizen = "qualifying-eu-citizen",
        /// An EU citizen with retained rights.
        EuCitizenWithRetainedRights = "eu-citizen-with-retained-rights",
        /// Any other citizen of the Union.
        OtherEuCitizen = "other-eu-citizen",
    }
}

impl Franchise {
    /// Whether an EU citizen of this kind counts, by the law of a day.
    fn is_eu(self, law_on: NaiveDate) -> bool {
        match self {
            Self::Ordinary | Self::BarredPeer => false,
            Self::QualifyingEuCitizen | Self::EuCitizenWithRetainedRights => true,
            Self::OtherEuCitizen => UNION_CITIZEN.in_force_somewhere(law_on),
        }
    }
}

facts! {
    /// Somebody who would vote for commissioner.
    pub struct VoterFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whether, on the day of the poll, the person is registered as a local government elector at an address in the
        /// area and would be entitled to vote at a local election there.
        pub local: Fact<bool>,
        /// Whether, on the day of the poll, the person is registered as a parliamentary elector at an address in the area,
        /// otherwise than as an overseas elector, and would be entitled to vote at a parliamentary election there.
        pub parliamentary: Fact<bool>,
        /// What in the person may stand in for a parliamentary vote.
        pub franchise: Fact<Franchise>,
        /// Whether the person is 18.
        pub aged_18: Fact<bool>,
        /// Whether the person has voted as elector at this election in the area already.
        pub voted: Fact<bool>,
    }
}

/// Whether somebody may vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum MayVote {
    /// The person may.
    May,
    /// The person is not an elector of the area.
    NotAnElector,
    /// The person has voted.
    NotAgain,
}

impl fmt::Display for MayVote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::May => "may vote",
            Self::NotAnElector => "may not vote: no elector of the police area",
            Self::NotAgain => "may not vote again",
        })
    }
}

impl Outcome for MayVote {
    fn standing(&self) -> Standing {
        match self {
            Self::May => Standing::Met,
            Self::NotAnElector | Self::NotAgain => Standing::NotMet,
        }
    }
}

/// What is known of somebody's registration.
struct Registered<'f> {
    local: Read<&'f bool>,
    parliamentary: Read<&'f bool>,
    franchise: Read<&'f Franchise>,
    aged_18: Read<&'f bool>,
}

impl Registered<'_> {
    fn local(&self) -> Truth {
        self.local.is(|local| *local)
    }

    fn adult(&self) -> Truth {
        self.aged_18.is(|adult| *adult)
    }

    /// The parliamentary register, or the local one for a peer or an EU citizen of age: each limb by itself.
    fn in_wales(&self, of_age: Truth, law_on: NaiveDate) -> [Truth; 3] {
        let peer = self.franchise.is(|one| *one == Franchise::BarredPeer);
        let eu = self.franchise.is(|one| one.is_eu(law_on)) & of_age;
        [self.parliamentary.is(|yes| *yes), peer & self.local(), eu & self.local()]
    }
}

/// Whether somebody may vote for commissioner. (PRSRA 2011 s. 52.)
impl Question for VoterFacts {
    type Outcome = MayVote;

    const RULE: &'static Rule = &ONE_VOTE;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<MayVote> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&ONE_VOTE)?;
        let place = self.area().needed()?.place();
        let registered = Registered {
            local: self.local(),
            parliamentary: self.parliamentary(),
            franchise: self.franchise(),
            aged_18: self.aged_18(),
        };
        let elector = if place != Place::Wales {
            weigh.test(&LOCAL_REGISTER, registered.local())?
        } else if SINCE_APRIL_2018.iter().any(|span| span.covers(law_on)) {
            let [parliamentary, peer, eu] = registered.in_wales(registered.adult(), law_on);
            let eu_rule = if UNION_CITIZEN.in_force_somewhere(law_on) { &UNION_CITIZEN } else { &EU_CITIZEN };
            weigh.test(&PARLIAMENTARY_REGISTER, parliamentary)?
                | weigh.test(&PEER_BY_LOCAL_REGISTER, peer)?
                | weigh.test(eu_rule, eu)?
        } else {
            weigh.test(&LOCAL_REGISTER_WALES, registered.local())?
        };
        if !elector.holds()? {
            return Ok(MayVote::NotAnElector);
        }
        weigh.test(&ONE_VOTE, self.voted().is(|voted| !voted))?.settle(MayVote::May, MayVote::NotAgain)
    }
}

facts! {
    /// Somebody who gives notice of a vacancy.
    pub struct RelevantElectorFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whether the person is on a register of local government electors at an address in the area.
        pub local: Fact<bool>,
        /// Whether the person is on a register of parliamentary electors at an address in the area, otherwise than as an
        /// overseas elector.
        pub parliamentary: Fact<bool>,
        /// What in the person may stand in for a parliamentary vote.
        pub franchise: Fact<Franchise>,
        /// Whether the person is 18. Read from 7 May 2024.
        pub aged_18: Fact<bool>,
    }
}

/// Whether somebody's notice of a vacancy counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum RelevantElector {
    /// It does: two such electors start the 35 days.
    Relevant,
    /// It does not.
    NotRelevant,
}

impl fmt::Display for RelevantElector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Relevant => "a relevant elector, whose notice counts",
            Self::NotRelevant => "no relevant elector of the police area",
        })
    }
}

impl Outcome for RelevantElector {
    fn standing(&self) -> Standing {
        match self {
            Self::Relevant => Standing::Met,
            Self::NotRelevant => Standing::NotMet,
        }
    }
}

/// Whether somebody is a relevant elector, whose notice with one other's starts the time. (PRSRA 2011 s. 51(6) to (6C).)
impl Question for RelevantElectorFacts {
    type Outcome = RelevantElector;

    const RULE: &'static Rule = &RUNS_FROM_NOTICE;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<RelevantElector> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&RUNS_FROM_NOTICE)?;
        let place = self.area().needed()?.place();
        let registered = Registered {
            local: self.local(),
            parliamentary: self.parliamentary(),
            franchise: self.franchise(),
            aged_18: self.aged_18(),
        };
        let relevant = if place != Place::Wales {
            weigh.test(&RELEVANT_ELECTOR, registered.local())?
        } else if UNTIL_APRIL_2018.iter().any(|span| span.covers(law_on)) {
            weigh.test(&RELEVANT_ELECTOR_UNTIL_2018, registered.local())?
        } else {
            // Section 51(6C)(a) had no age before it was replaced with section 52(1C)(a), which always had one.
            let of_age =
                if UNION_CITIZEN.in_force_somewhere(law_on) { Truth::Met } else { registered.adult() };
            let [parliamentary, peer, eu] = registered.in_wales(of_age, law_on);
            weigh.test(&RELEVANT_ELECTOR_WALES, parliamentary | peer | eu)?
        };
        relevant.settle(RelevantElector::Relevant, RelevantElector::NotRelevant)
    }
}
