//! Publicity, and the time before an election. (Local Government Act 1986 ss. 2, 4, 6.)
//!
//! No Act makes a "pre-election period" for commissioners, fixes its first day or stops the office in it. What binds, binds
//! all year: a commissioner is a local authority for Part II of the 1986 Act, so may publish nothing that appears to be
//! designed to affect support for a political party, and has regard to the code on publicity in every decision on it. In
//! England that code asks for special care in times of heightened sensitivity, such as before a poll. Staff are politically restricted all year
//! ([`staff`](crate::staff)); the commissioner and the deputy are not. The rest is advice ([`before_an_election`]).

use core::fmt;

use chrono::NaiveDate;

use crate::area::Area;
use crate::law::{
    APCC_PRE_ELECTION, Actor, Confidence, Extent, LGA_1986, PRSRA_2011, PUBLICITY_CODE_2011, Rule, Span,
    commenced, rules, ymd,
};
use crate::listed::listed;
use crate::reasoning::{Answer, Judgement, Outcome, Question, Reasons, Standing, Truth, Weigh, facts};

/// The code of 2011 is for England.
static IN_ENGLAND: &[Span] = &[commenced::LONDON_JAN_2012, commenced::NOV_2012.within(Extent::ENGLAND)];
static SINCE_2016: &[Span] = &[Span::from(ymd(2016, 3, 1)).within(Extent::OUTSIDE_LONDON)];

rules! {
    POLITICAL_PUBLICITY = prohibition("conduct.political-publicity", Actor::Commissioner,
        "nothing is published, or paid for, that appears to be designed to affect public support for a political party")
        .under(&[LGA_1986.section("2(1)"), LGA_1986.section("2(3)"), LGA_1986.section("6(2)(a)"), PRSRA_2011.schedule("16", "173")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);
    PUBLICITY_REGARD = duty("conduct.publicity-regard", Actor::Commissioner,
        "in every decision on publicity regard is had to the code of recommended practice that applies")
        .under(&[LGA_1986.section("4(1)"), LGA_1986.section("6(2)(a)"), PRSRA_2011.schedule("16", "173")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);
    HEIGHTENED_SENSITIVITY = duty("conduct.heightened-sensitivity", Actor::Commissioner,
        "publicity is issued with care in periods of heightened sensitivity, such as before an election")
        .under(&[PUBLICITY_CODE_2011.whole()])
        .in_force(IN_ENGLAND)
        .confidence_is(Confidence::Secondary);
    PUBLIC_RESOURCES = prohibition("conduct.no-public-resources", Actor::Commissioner,
        "the office's resources are not used for anybody's campaign; the commissioner and the deputy may campaign themselves")
        .also_by(&[Actor::Deputy])
        .under(&[APCC_PRE_ELECTION.whole()])
        .in_force(SINCE_2016)
        .confidence_is(Confidence::Secondary);
    STAFF_NEUTRAL = duty("conduct.staff-neutral", Actor::Staff,
        "staff of the office stay neutral between candidates and parties")
        .under(&[APCC_PRE_ELECTION.whole()])
        .in_force(SINCE_2016)
        .confidence_is(Confidence::Secondary);
}

listed! {
    /// Who is asked about before an election.
    pub enum Campaigner {
        /// The commissioner or the deputy.
        OfficeHolder = "office-holder",
        /// A member of the staff.
        Staff = "staff",
    }
}

/// What applies to somebody before an election, each rule with how it binds: the law first, then advice. All of it that is
/// law applies all year.
#[must_use]
pub fn before_an_election(who: Campaigner) -> &'static [&'static Rule] {
    match who {
        Campaigner::OfficeHolder => OFFICE_HOLDER,
        Campaigner::Staff => STAFF,
    }
}

static OFFICE_HOLDER: &[&Rule] =
    &[&POLITICAL_PUBLICITY, &PUBLICITY_REGARD, &HEIGHTENED_SENSITIVITY, &PUBLIC_RESOURCES];
static STAFF: &[&Rule] = &[&POLITICAL_PUBLICITY, &PUBLICITY_REGARD, &HEIGHTENED_SENSITIVITY, &STAFF_NEUTRAL];

/// The Act gives what to look at: content, style, time, those addressed, the likely effect.
pub static PARTY_POLITICAL: Judgement = Judgement::new(
    "whether the material appears to be designed to affect public support for a political party (subject to review by a court)",
    Actor::Commissioner,
);

facts! {
    /// Something the office would publish, at any time of the year.
    pub struct PublicityFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whether it is judged to appear designed to affect public support for a political party.
        pub party_political: Fact<bool>,
        /// Whether regard was had to the code on publicity in deciding on it.
        pub regard_had: Fact<bool>,
    }
}

/// Whether something may be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Publicity {
    /// It may.
    May,
    /// It may not: it is party political.
    MayNot,
    /// It may, but the decision was taken without regard to the code.
    WithoutRegard,
}

impl fmt::Display for Publicity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::May => "may be published",
            Self::MayNot => "may not be published: it appears designed to affect support for a party",
            Self::WithoutRegard => "decided without regard to the code on publicity",
        })
    }
}

impl Outcome for Publicity {
    fn standing(&self) -> Standing {
        match self {
            Self::May => Standing::Met,
            Self::MayNot | Self::WithoutRegard => Standing::NotMet,
        }
    }
}

/// Whether something may be published. (LGA 1986 ss. 2, 4.)
impl Question for PublicityFacts {
    type Outcome = Publicity;

    const RULE: &'static Rule = &POLITICAL_PUBLICITY;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Publicity> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&POLITICAL_PUBLICITY)?;
        let political = self.party_political().judged(&PARTY_POLITICAL, |political| *political);
        weigh.test(&POLITICAL_PUBLICITY, !political)?;
        let regard = weigh.test(&PUBLICITY_REGARD, self.regard_had().is(|had| *had))?;
        if political == Truth::Met {
            return Ok(Publicity::MayNot);
        }
        if self.regard_had.is_unknown() {
            self.party_political().zip(self.regard_had()).needed()?;
        }
        political.holds()?;
        regard.settle(Publicity::May, Publicity::WithoutRegard)
    }
}
