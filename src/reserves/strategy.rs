//! The published reserves strategy. (Home Office guidance of 31 January 2018; FMCOP 2018 para. 7.2.1.)
//!
//! The guidance asked each commissioner to publish a strategy from 31 January 2018. In July 2018 the same
//! requirements became section 7.2.1 of the financial code, to which a commissioner must have regard. One rule
//! therefore stands for each requirement, resting on the guidance, and [`IN_THE_CODE`] says from which day they
//! also bind as a code. The exact day in July was not found, so the code counts from the last day it can have
//! been: before it an answer rests on guidance alone. Neither is law: a departure is a [`Standing::Warning`]
//! and carries the [`Binding`] it departs from, so it is never mistaken for a breach of a statutory duty.

use core::fmt;

use chrono::NaiveDate;

use crate::law::{
    Actor, Binding, Confidence, Extent, FMCOP_2018, OutOfForce, PRSRA_2011, Place, RESERVES_GUIDANCE_2018,
    Rule, Span, ymd,
};
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Truth, Weigh, facts};

static SINCE_2018: &[Span] =
    &[Span::since(ymd(2018, 1, 31), RESERVES_GUIDANCE_2018.whole()).within(Extent::OUTSIDE_LONDON)];

/// The requirements as part of the financial code. July 2018 is all that was found of its day.
pub static IN_THE_CODE: Rule = Rule::duty(
    "reserves.strategy-in-code",
    Actor::Commissioner,
    "the commissioner has regard to the requirements on reserves as part of the financial code",
)
.under(&[FMCOP_2018.paragraph("7.2.1"), PRSRA_2011.section("17(4)")])
.in_force(&[Span::since(ymd(2018, 7, 31), FMCOP_2018.whole()).within(Extent::OUTSIDE_LONDON)])
.confidence_is(Confidence::Inferred);

macro_rules! requirements {
    ($($(#[$doc:meta])* $rule:ident = $id:literal, $confidence:ident, $statement:literal;)+) => {
        $(
            $(#[$doc])*
            pub static $rule: Rule = Rule::duty($id, Actor::Commissioner, $statement)
                .towards(&[Actor::Public])
                .under(&[RESERVES_GUIDANCE_2018.whole(), FMCOP_2018.paragraph("7.2.1")])
                .in_force(SINCE_2018)
                .confidence_is(Confidence::$confidence);
        )+
    };
}

requirements! {
    /// Alone or inside the medium term financial plan.
    PUBLISHED = "reserves.strategy-published", Secondary,
        "a reserves strategy that the public can read is on the commissioner's website";
    /// Resource and capital, current and planned. Not confirmed against the text.
    EVERY_RESERVE = "reserves.strategy-every-reserve", Unconfirmed,
        "the strategy shows every reserve and the total, current and planned, resource and capital";
    /// Practice runs to the end of the plan, three to five years. Not confirmed against the text.
    LOOKS_AHEAD = "reserves.strategy-looks-ahead", Unconfirmed,
        "the strategy looks at least two years ahead";
    /// Three tiers and no other.
    TIERS = "reserves.strategy-tiers", Secondary,
        "every reserve is split between planned spending, later projects and general contingency";
    /// How, not only how much.
    GENERAL_EXPLAINED = "reserves.general-explained", Secondary,
        "the strategy explains how the level of the general reserve was set";
    /// Strictly more than 5%.
    OVER_FIVE_PERCENT = "reserves.general-over-five-percent", Secondary,
        "a general reserve of more than 5% of the budget is justified";
    /// The first half of the requirement.
    EARMARKED_DETAIL = "reserves.strategy-earmarked-detail", Secondary,
        "each earmarked reserve is given with the activities or items it funds";
    /// The second half. Not confirmed against the text.
    PROGRAMMES = "reserves.strategy-programmes", Unconfirmed,
        "an earmarked reserve that several programmes share is given with each of them";
}

/// How the requirements on a strategy bind on a day: as guidance, or as part of a code.
///
/// # Errors
/// Before the guidance, and in London, for which it was not issued.
pub fn strategy_binding(place: Place, law_on: NaiveDate) -> Result<Binding, OutOfForce> {
    PUBLISHED.check_force(place, law_on)?;
    Ok(if IN_THE_CODE.is_law(place, law_on) { IN_THE_CODE.binding() } else { PUBLISHED.binding() })
}

/// The last step of each question: what the requirements come to is weighed under the code too, once it binds.
pub(super) fn bind<R: Reasons>(
    weigh: &mut Weigh<'_, R>,
    law_on: NaiveDate,
    followed: Truth,
) -> Answer<Binding> {
    let binding = strategy_binding(Place::England, law_on)?;
    if binding == Binding::Code {
        weigh.test(&IN_THE_CODE, followed)?;
    }
    Ok(binding)
}

listed! {
    /// A part of a published strategy.
    pub enum StrategyPart {
        /// Every reserve and the total, current and planned, resource and capital.
        EveryReserve = "every-reserve",
        /// At least two years ahead.
        LooksAhead = "looks-ahead",
        /// What each earmarked reserve funds.
        EarmarkedDetail = "earmarked-detail",
        /// The programmes that share an earmarked reserve.
        Programmes = "programmes",
    }
}

/// How many whole years a strategy looks ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
pub struct YearsAhead(pub u16);

facts! {
    /// A reserves strategy: whether it is published, and what it shows.
    pub struct StrategyFacts {
        /// Whether it is on the website for the public to read, alone or inside the medium term financial plan.
        pub published: Fact<bool>,
        /// Whether it shows every reserve and the total, current and planned, resource and capital.
        pub every_reserve: Fact<bool>,
        /// How many whole years ahead it looks.
        pub years_ahead: Fact<YearsAhead>,
        /// Whether it says what each earmarked reserve funds.
        pub earmarked_detail: Fact<bool>,
        /// Whether it gives each programme of an earmarked reserve that several share; yes where none do.
        pub programmes: Fact<bool>,
    }
}

/// Whether the strategy is as the guidance asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case", tag = "kind"))]
pub enum Strategy {
    /// Published, with everything in it.
    AsAsked {
        /// How what is asked binds.
        binding: Binding,
    },
    /// There is no published strategy.
    NotPublished {
        /// How what is departed from binds.
        binding: Binding,
    },
    /// Published without these parts.
    Lacks {
        /// The parts.
        parts: Set<StrategyPart>,
        /// How what is departed from binds.
        binding: Binding,
    },
}

impl fmt::Display for Strategy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AsAsked { .. } => f.write_str("the reserves strategy is published with everything in it"),
            Self::NotPublished { binding } => {
                write!(f, "no reserves strategy is published, as the {binding} asks")
            }
            Self::Lacks { parts, binding } => {
                write!(f, "the reserves strategy lacks what the {binding} asks: {parts}")
            }
        }
    }
}

impl Outcome for Strategy {
    fn standing(&self) -> Standing {
        match self {
            Self::AsAsked { .. } => Standing::Met,
            Self::NotPublished { .. } | Self::Lacks { .. } => Standing::Warning,
        }
    }
}

/// The least number of years a strategy looks ahead.
const YEARS_AHEAD: YearsAhead = YearsAhead(2);

/// Whether the strategy is published and complete. (Guidance of 2018; FMCOP 2018 para. 7.2.1.)
impl Question for StrategyFacts {
    type Outcome = Strategy;

    const RULE: &'static Rule = &PUBLISHED;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Strategy> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        let published = weigh.test(&PUBLISHED, self.published().is(|yes| *yes))?;
        if published == Truth::NotMet {
            return Ok(Strategy::NotPublished { binding: bind(&mut weigh, law_on, published)? });
        }
        let found = [
            (StrategyPart::EveryReserve, &EVERY_RESERVE, self.every_reserve().is(|yes| *yes)),
            (StrategyPart::LooksAhead, &LOOKS_AHEAD, self.years_ahead().is(|years| *years >= YEARS_AHEAD)),
            (StrategyPart::EarmarkedDetail, &EARMARKED_DETAIL, self.earmarked_detail().is(|yes| *yes)),
            (StrategyPart::Programmes, &PROGRAMMES, self.programmes().is(|yes| *yes)),
        ];
        // Every part is named that is missing, so each must be known, even where another is missing already.
        let (mut known, mut followed, mut parts) = (published, published, Set::EMPTY);
        for (part, rule, truth) in found {
            followed = followed & weigh.test(rule, truth)?;
            if truth == Truth::NotMet {
                parts.insert(part);
            } else {
                known = known & truth;
            }
        }
        let binding = bind(&mut weigh, law_on, followed)?;
        known.holds()?;
        Ok(if parts.is_empty() { Strategy::AsAsked { binding } } else { Strategy::Lacks { parts, binding } })
    }
}
