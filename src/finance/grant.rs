//! Services and grants. (PRSRA 2011 s. 9 until 20 March 2014; ASBCPA 2014 s. 143 since; SI 2011/3050.)
//!
//! Until 20 March 2014 an elected policing body could grant money to anybody, if in its opinion that would secure or help
//! to secure less crime and disorder in its area. Since then a local policing body, the City's Common Council included,
//! may provide or arrange services, and a grant must be in connection with such an arrangement. Conditions, repayment
//! included, may be put on either. The order on published information still asks for each "crime and disorder reduction
//! grant", month by month.

use core::fmt;

use chrono::NaiveDate;

use crate::area::Area;
use crate::law::Actor::Commissioner;
use crate::law::{
    ASBCPA_2014, Actor, LeftOut, PRSRA_2011, Rule, SI_2014_630, SPECIFIED_INFORMATION_2011, Span, commenced,
    rules, ymd,
};
use crate::listed::{Set, listed};
use crate::reasoning::{
    Answer, Gap, Judgement, Outcome, Question, Reasons, Standing, Truth, Unsettled, Weigh, facts,
};

static SINCE_MARCH_2014: &[Span] = &[Span::since(ymd(2014, 3, 20), SI_2014_630.article("3"))];
static UNTIL_MARCH_2014: &[Span] = &[
    commenced::LONDON_JAN_2012.until(ymd(2014, 3, 19), SI_2014_630.article("3")),
    commenced::NOV_2012.until(ymd(2014, 3, 19), SI_2014_630.article("3")),
];

rules! {
    FREE_GRANTS = power("finance.grant-free-standing", Commissioner,
        "until 20 March 2014 the body could grant money to anybody if it thought that secured, or helped secure, less crime and disorder")
        .under(&[PRSRA_2011.section("9(1)"), PRSRA_2011.section("9(2)")])
        .in_force(UNTIL_MARCH_2014);
    CRIME_SERVICES = power("finance.services-crime-reduction", Commissioner,
        "the policing body may provide or arrange services that it thinks secure, or help secure, less crime and disorder in its area")
        .under(&[ASBCPA_2014.section("143(1)(a)")])
        .in_force(SINCE_MARCH_2014);
    VICTIM_SERVICES = power("finance.services-victims", Commissioner,
        "the policing body may provide or arrange services it means to help victims, witnesses or others affected by crime or its like")
        .under(&[ASBCPA_2014.section("143(1)(b)")])
        .in_force(SINCE_MARCH_2014);
    ARRANGED_GRANTS = power("finance.grant-with-arrangement", Commissioner,
        "the policing body may make grants in connection with arrangements for services")
        .under(&[ASBCPA_2014.section("143(3)")])
        .in_force(SINCE_MARCH_2014);
    GRANT_PUBLISHED = duty("finance.grant-published", Commissioner,
        "each crime and disorder reduction grant is published, soon after its month: recipient, purpose, conditions and reasons")
        .towards(&[Actor::Public])
        .under(&[
            SPECIFIED_INFORMATION_2011.only_schedule("3(f)"), SPECIFIED_INFORMATION_2011.only_schedule("14"),
            PRSRA_2011.section("11(1)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);
}

/// Services of a kind that an order names.
pub static ORDERED_SERVICES: LeftOut = LeftOut {
    provision: ASBCPA_2014.section("143(1)(c)"),
    reason: "services of a kind that the Secretary of State names by order: no order was found",
};

/// READING: the order of 2011 speaks of grants under a section that is gone.
pub static VICTIM_GRANTS_PUBLISHED: Gap = Gap {
    statement: "whether a grant for services to victims is a crime and disorder reduction grant that must be published",
    readings: &[
        "no: the order asks for the reasons why the grant would reduce crime and disorder",
        "yes: it is the successor of the grants the order was made for, and other spending over £500 is published anyway",
    ],
    provisions: &[SPECIFIED_INFORMATION_2011.only_schedule("3(f)"), ASBCPA_2014.section("143(3)")],
};

/// What the body thinks of the effect.
pub static SECURES_REDUCTION: Judgement = Judgement::new(
    "will it secure, or help to secure, crime and disorder reduction in the area?",
    Actor::Commissioner,
);

/// What the body means the services to do.
pub static MEANT_TO_HELP: Judgement = Judgement::new(
    "are the services meant to help victims, witnesses or others affected by offences or anti-social behaviour?",
    Actor::Commissioner,
);

listed! {
    /// What services are for.
    pub enum ServicePurpose {
        /// Crime and disorder reduction. (s. 143(1)(a).)
        CrimeReduction = "crime-reduction",
        /// Help to victims, witnesses and others affected. (s. 143(1)(b).)
        Victims = "victims",
        /// A kind that an order names. (s. 143(1)(c).)
        ByOrder = "by-order",
    }
}

impl ServicePurpose {
    const fn rule(self) -> Option<(&'static Rule, &'static Judgement)> {
        match self {
            Self::CrimeReduction => Some((&CRIME_SERVICES, &SECURES_REDUCTION)),
            Self::Victims => Some((&VICTIM_SERVICES, &MEANT_TO_HELP)),
            Self::ByOrder => None,
        }
    }
}

facts! {
    /// Services that a policing body provides or arranges. The law of the day of the arrangement is asked for.
    pub struct ServicesFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// What they are for.
        pub purpose: Fact<ServicePurpose>,
        /// Whether the body thinks that they reduce crime and disorder, or means them to help, as the purpose asks.
        pub so_judged: Fact<bool>,
    }
}

facts! {
    /// A grant of a policing body. The law of the day of the grant is asked for.
    pub struct GrantFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whether it is in connection with an arrangement for services. Asked from 20 March 2014.
        pub with_arrangement: Fact<bool>,
        /// What it, or the services, are for.
        pub purpose: Fact<ServicePurpose>,
        /// Whether the body thinks that it reduces crime and disorder, or means the services to help.
        pub so_judged: Fact<bool>,
    }
}

/// Whether there is power for services or a grant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Commissioned {
    /// There is, and conditions, repayment included, may be put on a grant.
    Within,
    /// There is none: the body does not think, or mean, what the power asks.
    NotSoJudged,
    /// There is none: a grant must hang on an arrangement for services.
    NoArrangement,
    /// There is none: only reducing crime and disorder could be paid for by a grant.
    NotForThis,
}

impl fmt::Display for Commissioned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Within => "within power, on any conditions, repayment included",
            Self::NotSoJudged => "beyond power: the body does not think or mean what the power asks",
            Self::NoArrangement => "beyond power: not in connection with an arrangement for services",
            Self::NotForThis => {
                "beyond power: until 20 March 2014 grants were for crime and disorder reduction alone"
            }
        })
    }
}

impl Outcome for Commissioned {
    fn standing(&self) -> Standing {
        match self {
            Self::Within => Standing::Met,
            _ => Standing::NotMet,
        }
    }
}

/// Whether there is power for the services. (ASBCPA 2014 s. 143(1).)
impl Question for ServicesFacts {
    type Outcome = Commissioned;

    const RULE: &'static Rule = &CRIME_SERVICES;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Commissioned> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&CRIME_SERVICES)?;
        let Some((rule, judgement)) = self.purpose().needed()?.rule() else {
            return Err(Unsettled::NotEncoded(&ORDERED_SERVICES));
        };
        weigh
            .test(rule, self.so_judged().judged(judgement, |yes| *yes))?
            .settle(Commissioned::Within, Commissioned::NotSoJudged)
    }
}

/// Whether there is power for a grant. (PRSRA 2011 s. 9; ASBCPA 2014 s. 143(3).)
impl Question for GrantFacts {
    type Outcome = Commissioned;

    const RULE: &'static Rule = &ARRANGED_GRANTS;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Commissioned> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        // The change came on one day everywhere.
        if ARRANGED_GRANTS.in_force_somewhere(law_on) {
            weigh.in_force(&ARRANGED_GRANTS)?;
            if !weigh.test(&ARRANGED_GRANTS, self.with_arrangement().is(|yes| *yes))?.holds()? {
                return Ok(Commissioned::NoArrangement);
            }
            let Some((rule, judgement)) = self.purpose().needed()?.rule() else {
                return Err(Unsettled::NotEncoded(&ORDERED_SERVICES));
            };
            return weigh
                .test(rule, self.so_judged().judged(judgement, |yes| *yes))?
                .settle(Commissioned::Within, Commissioned::NotSoJudged);
        }
        weigh.in_force(&FREE_GRANTS)?;
        if *self.purpose().needed()? != ServicePurpose::CrimeReduction {
            weigh.test(&FREE_GRANTS, Truth::NotMet)?;
            return Ok(Commissioned::NotForThis);
        }
        weigh
            .test(&FREE_GRANTS, self.so_judged().judged(&SECURES_REDUCTION, |yes| *yes))?
            .settle(Commissioned::Within, Commissioned::NotSoJudged)
    }
}

listed! {
    /// What is published of a grant. (SI 2011/3050 Sch. para. 3(f).)
    pub enum GrantDetail {
        /// The conditions attached, or that there are none.
        Conditions = "conditions",
        /// Who received it.
        Recipient = "recipient",
        /// What it is for.
        Purpose = "purpose",
        /// Why the body thought that it would secure, or help to secure, crime and disorder reduction.
        Reasons = "reasons",
    }
}

facts! {
    /// What is published of a grant once its month is over. What article 2(2) of the order lets a body keep back is asked
    /// in [`conduct`](crate::conduct): name it here as if published.
    pub struct GrantPublicationFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// What the grant, or the services, are for.
        pub purpose: Fact<ServicePurpose>,
        /// What is published of it; an empty list for nothing.
        pub published: Fact<Set<GrantDetail>>,
    }
}

/// Whether a grant is published in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum GrantPublication {
    /// Yes.
    Full,
    /// These are missing.
    Lacks(Set<GrantDetail>),
}

impl fmt::Display for GrantPublication {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Full => f.write_str("published in full"),
            Self::Lacks(missing) => write!(f, "not published: {missing}"),
        }
    }
}

impl Outcome for GrantPublication {
    fn standing(&self) -> Standing {
        match self {
            Self::Full => Standing::Met,
            Self::Lacks(_) => Standing::NotMet,
        }
    }
}

/// Whether a grant is published as the order asks. (SI 2011/3050 Sch. paras 3(f), 14.)
impl Question for GrantPublicationFacts {
    type Outcome = GrantPublication;

    const RULE: &'static Rule = &GRANT_PUBLISHED;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<GrantPublication> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&GRANT_PUBLISHED)?;
        match self.purpose().needed()? {
            ServicePurpose::CrimeReduction => {}
            ServicePurpose::Victims => return Err(Unsettled::NoRule(&VICTIM_GRANTS_PUBLISHED)),
            ServicePurpose::ByOrder => return Err(Unsettled::NotEncoded(&ORDERED_SERVICES)),
        }
        let full = self.published().is(|published| *published == Set::all());
        weigh.test(&GRANT_PUBLISHED, full)?;
        let missing = Set::all().without(*self.published().needed()?);
        Ok(if missing.is_empty() { GrantPublication::Full } else { GrantPublication::Lacks(missing) })
    }
}
