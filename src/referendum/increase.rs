//! Whether a rise in council tax is excessive. (LGFA 1992 ss. 52ZB to 52ZE, 52ZX(2).)
//!
//! England alone. The comparison is of the basic amounts actually calculated, exact; the panel's scrutiny is another
//! gate, which says nothing about this one. An excessive amount is no breach: it goes to a referendum.

use core::fmt;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::principles::FIRST_YEAR;
use super::rules::{APPROVED, COMPARED, COMPONENT, DETERMINE, DIRECTION, NOT_A_CAP, PRINCIPLES};
use super::{FIRE_PRINCIPLES, LATER_YEARS, LONDON_PRINCIPLES, MAYORS_YEARS, Principle, principle_for};
use crate::area::{Area, Body};
use crate::budget::BasicAmount;
use crate::calendar::FinancialYear;
use crate::law::{OutOfForce, Place, Rule, ymd};
use crate::money::Unrounded;
use crate::precept::{Kind, LastDays};
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Truth, Unsettled, Weigh, facts};

facts! {
    /// A basic amount of council tax and the one of the year before.
    pub struct IncreaseFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Which precept: of policing, or of a commissioner who is the fire and rescue authority.
        pub kind: Fact<Kind>,
        /// The year the amount is for.
        pub year: Fact<FinancialYear>,
        /// Before the year begins: whether the House of Commons has approved the principles for it. (s. 52ZD.)
        pub approved: Fact<bool>,
        /// The basic amount of the year before, or the notional amount approved in its place. (ss. 52ZC(3), 52ZE.)
        pub previous: Fact<BasicAmount>,
        /// The basic amount for the year, as calculated. (s. 52ZX(2).)
        pub amount: Fact<BasicAmount>,
        /// For 2013/14, 2016/17 and 2017/18: whether the report lists the commissioner in the lowest quartile.
        pub lowest_quartile: Fact<bool>,
        /// Of an excessive amount: whether the Secretary of State has directed that the referendum provisions do not
        /// apply to the commissioner for the year. (s. 52ZR.)
        pub directed: Fact<bool>,
    }
}

/// A basic amount beside the one of the year before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Rise {
    /// The year.
    pub year: FinancialYear,
    /// What is excessive that year.
    pub principle: Principle,
    /// The amount of the year before.
    pub previous: BasicAmount,
    /// The amount for the year.
    pub amount: BasicAmount,
}

impl Rise {
    /// By how much more, exact; none for a fall.
    #[must_use]
    pub fn more(&self) -> Option<Unrounded> {
        self.amount.unrounded().checked_sub(self.previous.unrounded())
    }

    /// By how many per cent more, for people: to about 20 digits, and no decision rests on it. None for a fall, or after
    /// nothing.
    #[must_use]
    pub fn percent(&self) -> Option<Decimal> {
        let more = self.more()?.to_places(10);
        more.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(self.previous.unrounded().to_places(10))
    }
}

impl fmt::Display for Rise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#} for {}, ", self.amount.unrounded(), self.year)?;
        match (self.more(), self.percent()) {
            (Some(more), Some(percent)) => {
                write!(f, "{more:#} ({}%) more than {:#}", percent.round_dp(4), self.previous.unrounded())
            }
            _ => write!(f, "after {:#}", self.previous.unrounded()),
        }
    }
}

/// Whether a rise is excessive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Increase {
    /// It is not.
    NotExcessive(Rise),
    /// It is: the amount stands only if a referendum approves it.
    Excessive(Rise),
    /// The principles are not approved, and without them nothing is.
    NoPrinciples,
    /// It is beyond the limit, and a direction means that no referendum is held.
    Directed(Rise),
}

impl fmt::Display for Increase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotExcessive(rise) => write!(f, "{rise}: not excessive, as {} would be", rise.principle),
            Self::Excessive(rise) => {
                write!(f, "{rise}: excessive, being {}; it takes a referendum", rise.principle)
            }
            Self::NoPrinciples => {
                f.write_str("no principles are approved for the year, and without them nothing is excessive")
            }
            Self::Directed(rise) => {
                write!(f, "{rise}: {}, and a direction frees the year of a referendum", rise.principle)
            }
        }
    }
}

/// A limit is not a cap: an excessive amount is worth a look and breaks no rule.
impl Outcome for Increase {
    fn standing(&self) -> Standing {
        match self {
            Self::NotExcessive(_) => Standing::Met,
            Self::Excessive(_) => Standing::Warning,
            Self::NoPrinciples | Self::Directed(_) => Standing::NotApplicable,
        }
    }
}

/// The principle that a year has for whoever precepts for policing in an area, and the rule that it is.
fn principle(area: Area, year: FinancialYear) -> Answer<(Principle, &'static Rule, Body)> {
    if year.starts_in() < FIRST_YEAR {
        return Err(OutOfForce::NotYet { starts: ymd(FIRST_YEAR, 4, 1) }.into());
    }
    let Some(found) = principle_for(year) else { return Err(Unsettled::NotEncoded(&LATER_YEARS)) };
    // Whoever could issue the year's precept in time; for 2012/13, before there was a body, the police authority.
    let body = area.body_on(LastDays::of(year).issue).unwrap_or(Body::Commissioner);
    match body {
        Body::Mayor if !MAYORS_YEARS_ENCODED.contains(&year.starts_in()) => {
            Err(Unsettled::NotEncoded(&MAYORS_YEARS))
        }
        _ => Ok((found.principle, found.rule, body)),
    }
}

/// The years for which documents of mayors were found to go by the commissioners' figure.
const MAYORS_YEARS_ENCODED: [i32; 1] = [2025];

/// Whether a basic amount is excessive. (LGFA 1992 s. 52ZB(3).)
impl Question for IncreaseFacts {
    type Outcome = Increase;

    const RULE: &'static Rule = &DETERMINE;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Increase> {
        let place = self.area().map(|area| area.place());
        let mut weigh = Weigh::new(law_on, place, reasons);
        weigh.in_force(&DETERMINE)?;
        let area = *self.area().needed()?;
        if area.place() == Place::Metropolitan {
            return Err(Unsettled::NotEncoded(&LONDON_PRINCIPLES));
        }
        if *self.kind().needed()? == Kind::Fire {
            return Err(Unsettled::NotEncoded(&FIRE_PRINCIPLES));
        }
        let year = *self.year().needed()?;
        let (principle, rule, body) = principle(area, year)?;
        weigh.in_force(rule)?;
        weigh.test(&PRINCIPLES, Truth::Met)?;
        if law_on < year.first_day()
            && !weigh.test(&APPROVED, self.approved().is(|approved| *approved))?.holds()?
        {
            return Ok(Increase::NoPrinciples);
        }
        if body == Body::Mayor {
            weigh.test(&COMPONENT, Truth::Met)?;
        }
        let (previous, amount) = self.previous().zip(self.amount()).needed()?;
        weigh.test(&COMPARED, Truth::Met)?;
        let rise = Rise { year, principle, previous: *previous, amount: *amount };
        let kept = if principle.turns_on_quartile(*previous, *amount) {
            self.lowest_quartile().is(|lowest| !principle.is_excessive(*previous, *amount, *lowest))
        } else {
            (!principle.is_excessive(*previous, *amount, false)).into()
        };
        if weigh.test(rule, kept)?.holds()? {
            return Ok(Increase::NotExcessive(rise));
        }
        if weigh.test(&DIRECTION, self.directed().is(|directed| *directed))?.holds()? {
            return Ok(Increase::Directed(rise));
        }
        weigh.test(&NOT_A_CAP, Truth::Met)?;
        Ok(Increase::Excessive(rise))
    }
}
