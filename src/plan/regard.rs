//! Who must have regard to the plan. (PRSRA 2011 s. 8(1)-(4).)
//!
//! The body that issued it and the chief constable, in exercising all their functions. Regard is not obedience: the
//! plan is weighed, and may be departed from for good reason.

use core::fmt;

use chrono::NaiveDate;

use crate::area::Area;
use crate::law::{Actor, PRSRA_2011, Rule, commenced};
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Truth, Weigh, facts};

listed! {
    /// Who owes regard to the plan.
    pub enum Regardful {
        /// The commissioner, mayor or Mayor's Office.
        Body = "body",
        /// The chief constable; in London the Commissioner of Police of the Metropolis.
        ChiefConstable = "chief-constable",
    }
}

/// By both.
pub static REGARD: Rule = Rule::duty(
    "plan.regard",
    Actor::Commissioner,
    "those who carry out the plan have regard to it in exercising their functions",
)
.under(&[PRSRA_2011.section("8")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// By the body.
pub static REGARD_BY_BODY: Rule = Rule::duty(
    "plan.regard-by-body",
    Actor::Commissioner,
    "the commissioner has regard to the plan in exercising any function",
)
.under(&[PRSRA_2011.section("8(1)"), PRSRA_2011.section("8(3)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// By the chief constable.
pub static REGARD_BY_CHIEF_CONSTABLE: Rule = Rule::duty(
    "plan.regard-by-chief-constable",
    Actor::ChiefConstable,
    "the chief constable has regard to the plan in exercising any function",
)
.towards(&[Actor::Commissioner])
.under(&[PRSRA_2011.section("8(2)"), PRSRA_2011.section("8(4)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

pub(super) const RULES: &[&Rule] = &[&REGARD, &REGARD_BY_BODY, &REGARD_BY_CHIEF_CONSTABLE];

facts! {
    /// Whether regard was had to the plan.
    pub struct RegardFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// By the body that issued it.
        pub by_body: Fact<bool>,
        /// By the chief constable.
        pub by_chief_constable: Fact<bool>,
    }
}

/// Who had regard to the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Regard {
    /// Both.
    ByBoth,
    /// Not these.
    NotBy(Set<Regardful>),
}

impl fmt::Display for Regard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ByBoth => f.write_str("body and chief constable had regard to the plan"),
            Self::NotBy(who) => write!(f, "no regard had to the plan by: {who}"),
        }
    }
}

impl Outcome for Regard {
    fn standing(&self) -> Standing {
        match self {
            Self::ByBoth => Standing::Met,
            Self::NotBy(_) => Standing::NotMet,
        }
    }
}

/// Whether those who must have regard to the plan had it. (PRSRA 2011 s. 8(1)-(4).)
impl Question for RegardFacts {
    type Outcome = Regard;

    const RULE: &'static Rule = &REGARD;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Regard> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&REGARD)?;
        self.area().needed()?;
        let by_body = weigh.test(&REGARD_BY_BODY, self.by_body().is(|had| *had))?;
        let by_chief = weigh.test(&REGARD_BY_CHIEF_CONSTABLE, self.by_chief_constable().is(|had| *had))?;
        let (mut open, mut not_by) = (Truth::Met, Set::EMPTY);
        for (who, had) in [(Regardful::Body, by_body), (Regardful::ChiefConstable, by_chief)] {
            match had {
                Truth::Met => {}
                Truth::NotMet => {
                    not_by.insert(who);
                }
                unsettled => open = open & unsettled,
            }
        }
        open.holds()?;
        Ok(if not_by.is_empty() { Regard::ByBoth } else { Regard::NotBy(not_by) })
    }
}
