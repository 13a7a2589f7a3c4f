//! Determinations as such: their publication, and what they do not let a salary turn on.
//! (PRSRA 2011 Sch. 1 paras. 2(2) and 5(2); the first determination.)
//!
//! No time is stated for publishing one. In 2012 the advice to cut the salary of a commissioner with other
//! work was the one part refused, and pay by performance was ruled out; nothing found since undoes either.

use core::fmt;

use chrono::NaiveDate;

use crate::calendar::Deadline;
use crate::law::{Actor, Confidence, PCC_SALARIES_2012, PRSRA_2011, Place, Rule, commenced};
use crate::listed::listed;
use crate::reasoning::{Answer, Outcome, Question, Reasons, Refusal, Standing, Weigh, facts};

/// Determinations are public.
pub static PUBLISHED: Rule = Rule::duty(
    "pay.determination-published",
    Actor::SecretaryOfState,
    "the Secretary of State publishes every determination of salary, allowances and pension payments",
)
.towards(&[Actor::Public])
.under(&[PRSRA_2011.schedule("1", "5(2)")])
.in_force(commenced::SCHEDULE_1);

/// The recommendation that Ministers refused in 2012.
pub static NO_PART_TIME_CUT: Rule = Rule::prohibition(
    "pay.no-part-time-cut",
    Actor::SecretaryOfState,
    "the salary is not cut for a commissioner who has other work",
)
.under(&[PCC_SALARIES_2012.whole(), PRSRA_2011.schedule("1", "2(2)")])
.in_force(commenced::SCHEDULE_1)
.confidence_is(Confidence::Inferred);

/// One that they accepted.
pub static NO_PERFORMANCE_PAY: Rule = Rule::prohibition(
    "pay.no-performance-pay",
    Actor::SecretaryOfState,
    "the salary does not vary with performance",
)
.under(&[PCC_SALARIES_2012.whole(), PRSRA_2011.schedule("1", "2(2)")])
.in_force(commenced::SCHEDULE_1)
.confidence_is(Confidence::Inferred);

facts! {
    /// A determination of salary, allowances or pension payments.
    pub struct PublicationFacts {
        /// Whether the Secretary of State has published it.
        pub published: Fact<bool>,
    }
}

/// Whether a determination has been published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Publication {
    /// It has.
    Published,
    /// It has not, and this is the time allowed.
    Unpublished(Deadline),
}

impl fmt::Display for Publication {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Published => f.write_str("published"),
            Self::Unpublished(deadline) => write!(f, "not published: {deadline}"),
        }
    }
}

/// With no time stated, a determination that is still to be published is no breach by itself.
impl Outcome for Publication {
    fn standing(&self) -> Standing {
        match self {
            Self::Published => Standing::Met,
            Self::Unpublished(_) => Standing::Warning,
        }
    }
}

/// Whether the Secretary of State has published a determination. (PRSRA 2011 Sch. 1 para. 5(2).)
impl Question for PublicationFacts {
    type Outcome = Publication;

    const RULE: &'static Rule = &PUBLISHED;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Publication> {
        Weigh::outside_london(law_on, reasons)
            .test(&PUBLISHED, self.published().is(|published| *published))?
            .settle(Publication::Published, Publication::Unpublished(Deadline::NoneStated))
    }
}

listed! {
    /// A ground on which a commissioner's salary might be thought to vary.
    #[non_exhaustive]
    pub enum Variation {
        /// The commissioner has other work.
        PartTime = "part-time",
        /// The commissioner did well, or badly.
        Performance = "performance",
    }
}

/// Why a salary may not be varied on a ground.
#[must_use]
pub fn refuse_variation(ground: Variation, day: NaiveDate) -> Refusal {
    let rule = match ground {
        Variation::PartTime => &NO_PART_TIME_CUT,
        Variation::Performance => &NO_PERFORMANCE_PAY,
    };
    match rule.check_force(Place::England, day) {
        Ok(()) => Refusal::Forbidden(rule),
        Err(out) => out.into(),
    }
}
