//! Balances over time, measured against the commissioner's own policy.
//!
//! General and earmarked reserves make up the total; capital reserves stand apart. Which base a later year is
//! measured on is a choice that changes the answer, so it is a fact: one stated base for every date, or each
//! year's own.

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use crate::calendar::FinancialYear;
use crate::law::{Actor, OWN_RESERVES_POLICY, Rule, commenced};
use crate::money::Pounds;
use crate::reasoning::{Answer, Needs, Outcome, Question, Read, Reasons, Standing, Truth, Weigh, facts};

use super::check::{POLICY, RISK_ASSESSMENT};
use super::level::{Level, Limits, Scale, Verdict};
use super::policy::Policy;
use super::position::{Forecast, Position};

/// The policy, over the dates of a forecast.
pub static POLICY_FORECAST: Rule = Rule::condition(
    "reserves.policy-forecast",
    Actor::Commissioner,
    "reserves stay at the level in the commissioner's own policy on every date of the forecast",
)
.under(&[OWN_RESERVES_POLICY.whole()])
.in_force(commenced::OUTSIDE_LONDON);

/// The amount of a base in one financial year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct YearBase {
    /// The year.
    pub year: FinancialYear,
    /// The amount.
    pub amount: Pounds,
}

/// Amounts of a base by year, each year once.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "Vec<YearBase>", into = "Vec<YearBase>")
)]
pub struct YearBases(Vec<YearBase>);

/// One year has two amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[error("`{0}` has two amounts")]
pub struct YearTwice(pub FinancialYear);

impl YearBases {
    /// Amounts by year, in any order.
    ///
    /// # Errors
    /// Where a year is given twice.
    pub fn new(mut years: Vec<YearBase>) -> Result<Self, YearTwice> {
        years.sort_by_key(|one| one.year);
        match years.iter().zip(years.iter().skip(1)).find(|(one, next)| one.year == next.year) {
            Some((twice, _)) => Err(YearTwice(twice.year)),
            None => Ok(Self(years)),
        }
    }
}

impl TryFrom<Vec<YearBase>> for YearBases {
    type Error = YearTwice;

    fn try_from(years: Vec<YearBase>) -> Result<Self, YearTwice> {
        Self::new(years)
    }
}

impl From<YearBases> for Vec<YearBase> {
    fn from(years: YearBases) -> Self {
        years.0
    }
}

/// Which amounts the percentages of a forecast are taken of.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", tag = "kind", content = "base", deny_unknown_fields)
)]
pub enum Bases {
    /// One stated year's, for every date.
    Fixed(YearBase),
    /// That of the financial year the date falls in.
    YearByYear(YearBases),
}

impl Bases {
    /// The base of a day.
    fn on(&self, day: NaiveDate) -> Option<YearBase> {
        match self {
            Self::Fixed(base) => Some(*base),
            Self::YearByYear(years) => years.0.iter().copied().find(|one| one.year.contains(day)),
        }
    }
}

facts! {
    /// A forecast, and the policy it is measured against.
    pub struct ForecastFacts {
        /// The commissioner's own policy.
        pub policy: Fact<Policy>,
        /// The reserves day by day, past and planned.
        pub positions: Fact<Forecast>,
        /// What the percentages are taken of.
        pub bases: Fact<Bases>,
        /// The level that the risk assessment found prudent, for a policy by risk assessment.
        pub assessed_level: Fact<Pounds>,
    }
}

/// One date of a forecast.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case", tag = "kind"))]
pub enum Line {
    /// Measured.
    Measured {
        /// The day.
        day: NaiveDate,
        /// How the balance stands.
        level: Level,
    },
    /// Not measured: the forecast does not state the balance the policy is about.
    NotStated {
        /// The day.
        day: NaiveDate,
    },
    /// Not measured: there is no base for its financial year.
    NoBase {
        /// The day.
        day: NaiveDate,
    },
}

impl Line {
    /// The day.
    #[must_use]
    pub const fn day(&self) -> NaiveDate {
        match *self {
            Self::Measured { day, .. } | Self::NotStated { day } | Self::NoBase { day } => day,
        }
    }

    /// How the balance stands, where it was measured.
    #[must_use]
    pub const fn level(&self) -> Option<&Level> {
        match self {
            Self::Measured { level, .. } => Some(level),
            Self::NotStated { .. } | Self::NoBase { .. } => None,
        }
    }
}

/// A forecast measured date by date.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Outlook {
    /// The dates, earliest first.
    pub lines: Vec<Line>,
}

impl Outlook {
    /// The first day shown to be below the policy. Days that could not be measured say nothing either way.
    #[must_use]
    pub fn first_below(&self) -> Option<NaiveDate> {
        self.first(|verdict| matches!(verdict, Verdict::Below { .. }))
    }

    /// The first day shown to be above the policy.
    #[must_use]
    pub fn first_above(&self) -> Option<NaiveDate> {
        self.first(|verdict| matches!(verdict, Verdict::Above { .. }))
    }

    /// Whether every date was measured.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.lines.iter().all(|line| line.level().is_some())
    }

    fn first(&self, is: impl Fn(Verdict) -> bool) -> Option<NaiveDate> {
        self.lines.iter().find(|line| line.level().is_some_and(|level| is(level.verdict))).map(Line::day)
    }

    /// The worst of its dates; a date not measured is worth a look.
    fn worst(&self) -> Standing {
        let worse = |a, b| match (a, b) {
            (Standing::NotMet, _) | (_, Standing::NotMet) => Standing::NotMet,
            (Standing::Met, Standing::Met) => Standing::Met,
            _ => Standing::Warning,
        };
        self.lines.iter().fold(Standing::Met, |worst, line| {
            worse(worst, line.level().map_or(Standing::Warning, Outcome::standing))
        })
    }
}

impl fmt::Display for Outlook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, line) in self.lines.iter().enumerate() {
            if i > 0 {
                f.write_str("; ")?;
            }
            match line {
                Line::Measured { day, level } => write!(f, "{day}: {level}")?,
                Line::NotStated { day } => write!(f, "{day}: balance not stated")?,
                Line::NoBase { day } => write!(f, "{day}: no base for that year")?,
            }
        }
        Ok(())
    }
}

impl Outcome for Outlook {
    fn standing(&self) -> Standing {
        self.worst()
    }
}

/// How a forecast stands to the policy, date by date. (The policy itself.)
impl Question for ForecastFacts {
    type Outcome = Outlook;

    const RULE: &'static Rule = &POLICY_FORECAST;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Outlook> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        weigh.in_force(&POLICY)?;
        let given = self.policy().zip(self.positions());
        if matches!(given, Read::Unknown(_)) {
            weigh.test(&POLICY_FORECAST, given.is(|_| true))?;
        }
        let (policy, forecast) = given.needed()?;
        let scale = policy.scale();
        // Where no date states the balance, nothing is measured and no base is needed.
        if forecast.positions().iter().any(|position| position.balance(policy.of()).is_some()) {
            let given = match scale {
                Scale::Shares(_) => self.bases().is(|_| true),
                Scale::Pounds(_) => Truth::Met,
                Scale::Assessed(_) => self.assessed_level().judged(&RISK_ASSESSMENT, |_| true),
            };
            if given != Truth::Met {
                weigh.test(&POLICY_FORECAST, given)?.holds()?;
            }
        }
        let limits = |day| match scale {
            Scale::Shares(shares) => {
                self.bases.known()?.on(day).map(|base| shares.on(base.year, base.amount))
            }
            Scale::Pounds(limits) => Some(limits),
            Scale::Assessed(of) => self.assessed_level.known().map(|sum| Limits::at_least(of, *sum)),
        };
        let line = |position: &Position| {
            let day = position.day();
            match (position.balance(policy.of()), limits(day)) {
                (None, _) => Line::NotStated { day },
                (Some(_), None) => Line::NoBase { day },
                (Some(balance), Some(limits)) => Line::Measured { day, level: limits.measure(balance) },
            }
        };
        let outlook = Outlook { lines: forecast.positions().iter().map(line).collect() };
        // A date that could not be measured is neither kept nor broken.
        let kept = outlook.lines.iter().fold(Truth::Met, |kept, line| {
            kept & line.level().map_or(Truth::Unknown(Needs::NONE), |level| level.is_kept().into())
        });
        weigh.test(&POLICY_FORECAST, kept)?;
        Ok(outlook)
    }
}
