//! Who gets a copy of a plan or variation. (PRSRA 2011 s. 5(10)-(12).)
//!
//! The chief constable and every other responsible authority of an area wholly or partly in the police area are
//! sent a copy, and one is published in a manner the commissioner chooses. For a variation the plan as varied will
//! do instead. It comes after issue, and no time is stated, so what is outstanding is no breach by itself.
//!
//! In London there is no such rule: the Greater London Authority Act 1999 governs, so the answer there is that the
//! rule does not extend.

use core::fmt;

use chrono::NaiveDate;

use super::power::Event;
use crate::area::Area;
use crate::calendar::Deadline;
use crate::law::{Actor, CDA_1998, PRSRA_2011, Rule, commenced};
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Outcome, Question, Read, Reasons, Standing, Truth, Weigh, facts};

listed! {
    /// Who is to have a copy.
    pub enum CopyFor {
        /// The chief constable.
        ChiefConstable = "chief-constable",
        /// Each other responsible authority of a community safety partnership in the area.
        ResponsibleAuthorities = "responsible-authorities",
        /// The public, by publication.
        Public = "public",
    }
}

listed! {
    /// What was sent or published.
    pub enum Copied {
        /// The plan as issued.
        IssuedPlan = "issued-plan",
        /// The variation.
        Variation = "variation",
        /// The plan with the variation worked in.
        PlanAsVaried = "plan-as-varied",
    }
}

/// All three together.
pub static COPIES: Rule = Rule::duty(
    "plan.copies",
    Actor::Commissioner,
    "a plan or variation is sent to those who police and keep the area safe, and published",
)
.towards(&[Actor::ChiefConstable, Actor::ResponsibleAuthority, Actor::Public])
.under(&[PRSRA_2011.section("5(10)")])
.in_force(commenced::OUTSIDE_LONDON);

/// To the chief constable.
pub static COPY_TO_CHIEF_CONSTABLE: Rule = Rule::duty(
    "plan.copy-to-chief-constable",
    Actor::Commissioner,
    "the chief constable is sent a copy of the issued plan or the variation",
)
.towards(&[Actor::ChiefConstable])
.under(&[PRSRA_2011.section("5(10)(a)")])
.in_force(commenced::OUTSIDE_LONDON);

/// To the responsible authorities. The Act says "other" because the chief constable is one of them.
pub static COPY_TO_AUTHORITIES: Rule = Rule::duty(
    "plan.copy-to-responsible-authorities",
    Actor::Commissioner,
    "every other responsible authority of an area in the police area is sent a copy of the issued plan or the variation",
)
.towards(&[Actor::ResponsibleAuthority])
.under(&[PRSRA_2011.section("5(10)(a)"), CDA_1998.section("5(1)")])
.in_force(commenced::OUTSIDE_LONDON);

/// To the public.
pub static COPY_PUBLISHED: Rule = Rule::duty(
    "plan.copy-published",
    Actor::Commissioner,
    "a copy of the issued plan or the variation is published, in a manner the commissioner chooses",
)
.towards(&[Actor::Public])
.under(&[PRSRA_2011.section("5(10)(b)"), PRSRA_2011.section("5(12)(b)")])
.in_force(commenced::OUTSIDE_LONDON);

/// The plan as varied will do.
pub static AS_VARIED_WILL_DO: Rule = Rule::power(
    "plan.copy-as-varied",
    Actor::Commissioner,
    "for a variation, a copy of the plan as varied may be sent or published instead",
)
.under(&[PRSRA_2011.section("5(11)")])
.in_force(commenced::OUTSIDE_LONDON);

pub(super) const RULES: &[&Rule] =
    &[&COPIES, &COPY_TO_CHIEF_CONSTABLE, &COPY_TO_AUTHORITIES, &COPY_PUBLISHED, &AS_VARIED_WILL_DO];

/// By when the copies go: the Act states no time.
pub const COPIES_DUE: Deadline = Deadline::NoneStated;

impl CopyFor {
    /// The rule that asks for it.
    #[must_use]
    pub const fn rule(self) -> &'static Rule {
        match self {
            Self::ChiefConstable => &COPY_TO_CHIEF_CONSTABLE,
            Self::ResponsibleAuthorities => &COPY_TO_AUTHORITIES,
            Self::Public => &COPY_PUBLISHED,
        }
    }
}

impl Copied {
    /// Whether sending or publishing it does what the Act asks after the event.
    #[must_use]
    pub const fn serves(self, event: Event) -> bool {
        match event {
            Event::Issue => matches!(self, Self::IssuedPlan),
            Event::Variation => matches!(self, Self::Variation | Self::PlanAsVaried),
        }
    }
}

facts! {
    /// What was sent to whom after a plan was issued or varied. `null` says nothing was.
    pub struct CopiesFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whether a plan was issued or varied.
        pub event: Fact<Event>,
        /// What the chief constable was sent.
        pub chief_constable: Fact<Option<Copied>>,
        /// What every other responsible authority was sent; `null` while any has been sent nothing.
        pub responsible_authorities: Fact<Option<Copied>>,
        /// What was published.
        pub public: Fact<Option<Copied>>,
    }
}

/// How the copies stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Copies {
    /// Everybody has one.
    AllSent,
    /// These do not yet.
    Outstanding(Set<CopyFor>),
}

impl fmt::Display for Copies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AllSent => f.write_str("copies are sent and published"),
            Self::Outstanding(who) => write!(f, "still to have a copy, {COPIES_DUE}: {who}"),
        }
    }
}

impl Outcome for Copies {
    fn standing(&self) -> Standing {
        match self {
            Self::AllSent => Standing::Met,
            Self::Outstanding(_) => Standing::Warning,
        }
    }
}

/// Whether everybody who is to have a copy has one. (PRSRA 2011 s. 5(10), (11).)
impl Question for CopiesFacts {
    type Outcome = Copies;

    const RULE: &'static Rule = &COPIES;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Copies> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&COPIES)?;
        let (mut open, mut outstanding) = (Truth::Met, Set::EMPTY);
        for who in CopyFor::ALL.iter().copied() {
            let copied = match who {
                CopyFor::ChiefConstable => self.chief_constable(),
                CopyFor::ResponsibleAuthorities => self.responsible_authorities(),
                CopyFor::Public => self.public(),
            };
            let has_one = match copied {
                Read::Known(None) => Truth::NotMet,
                copied => {
                    copied.zip(self.event()).is(|(copied, event)| copied.is_some_and(|it| it.serves(*event)))
                }
            };
            if copied == Read::Known(&Some(Copied::PlanAsVaried)) && has_one == Truth::Met {
                weigh.test(&AS_VARIED_WILL_DO, Truth::Met)?;
            }
            match weigh.test(who.rule(), has_one)? {
                Truth::Met => {}
                Truth::NotMet => {
                    outstanding.insert(who);
                }
                unsettled => open = open & unsettled,
            }
        }
        open.holds()?;
        Ok(if outstanding.is_empty() { Copies::AllSent } else { Copies::Outstanding(outstanding) })
    }
}
