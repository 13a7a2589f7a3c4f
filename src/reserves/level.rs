//! Limits in figures, and how a balance stands to them.

use core::cmp::Ordering;
use core::fmt;

use rust_decimal::Decimal;

use crate::calendar::FinancialYear;
use crate::money::{Percent, Pounds};

use super::policy::{Base, BaseKind, Edges, Of, Policy, Test};

/// What the limits of a policy wait for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Scale {
    /// A base to take percentages of.
    Shares(Shares),
    /// Nothing.
    Pounds(Limits),
    /// The level found by the risk assessment.
    Assessed(Of),
}

/// Limits in percentages, without their base.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shares {
    of: Of,
    base: BaseKind,
    lo: Percent,
    hi: Option<Percent>,
    edges: Edges,
    aim: bool,
}

impl Shares {
    pub(super) fn on(self, year: FinancialYear, amount: Pounds) -> Limits {
        let base = Base { kind: self.base, year, amount };
        Limits {
            of: self.of,
            lo: Limit::Share(self.lo, base),
            hi: self.hi.map(|hi| Limit::Share(hi, base)),
            edges: self.edges,
            aim: self.aim,
        }
    }
}

/// An amount of pounds that need not be whole pence: a percentage of a budget, kept exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExactPounds {
    /// Millionths of a penny.
    millionths: u128,
}

impl ExactPounds {
    /// The number of pounds.
    #[must_use]
    pub fn pounds(self) -> Decimal {
        // A balance or a percentage of a base is below 1.9e25 millionths of a penny, inside the 28 digits of a `Decimal`.
        let millionths = i128::try_from(self.millionths).unwrap_or(i128::MAX);
        Decimal::try_from_i128_with_scale(millionths, 8).unwrap_or(Decimal::MAX).normalize()
    }

    /// How far apart two amounts are, whichever is the larger.
    const fn apart(self, other: Self) -> Self {
        Self { millionths: self.millionths.abs_diff(other.millionths) }
    }
}

impl From<Pounds> for ExactPounds {
    fn from(pounds: Pounds) -> Self {
        Percent::WHOLE.exactly_of(pounds)
    }
}

impl Percent {
    const WHOLE: Self = Self::hundredths(10_000);

    /// This percentage of an amount.
    fn exactly_of(self, whole: Pounds) -> ExactPounds {
        ExactPounds { millionths: u128::from(whole.pence()).saturating_mul(u128::from(self.millionths())) }
    }
}

/// `£4,577,500`, or `£0.125` where there is a part of a penny.
impl fmt::Display for ExactPounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match Pounds::new(self.pounds()) {
            Ok(pounds) => write!(f, "{pounds:#}"),
            Err(_) => write!(f, "£{}", self.pounds()),
        }
    }
}

/// Serialised as the number of pounds, in text.
#[cfg(feature = "serde")]
impl serde::Serialize for ExactPounds {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.pounds())
    }
}

impl Policy {
    /// What its limits wait for.
    pub(super) fn scale(&self) -> Scale {
        let shares =
            |base, lo, hi, edges, aim| Scale::Shares(Shares { of: self.of, base, lo, hi, edges, aim });
        match self.test {
            Test::PercentRange { lo, hi, base, edges } => shares(base, lo, Some(hi), edges, false),
            Test::PercentMin { lo, base, edges } => shares(base, lo, None, edges, false),
            Test::PercentTarget { percent, base } => {
                shares(base, percent, Some(percent), Edges::Included, true)
            }
            Test::CashLevel { amount } => Scale::Pounds(Limits {
                of: self.of,
                lo: Limit::Sum(amount),
                hi: Some(Limit::Sum(amount)),
                edges: Edges::Included,
                aim: true,
            }),
            Test::RiskBased => Scale::Assessed(self.of),
        }
    }
}

/// One end of what a policy allows.
#[derive(Debug, Clone, Copy)]
pub(super) enum Limit {
    Share(Percent, Base),
    Sum(Pounds),
}

impl Limit {
    fn compare(self, balance: Pounds) -> Ordering {
        match self {
            Self::Share(percent, base) => percent.compare(balance, base.amount),
            Self::Sum(sum) => balance.cmp(&sum),
        }
    }

    fn amount(self) -> ExactPounds {
        match self {
            Self::Share(percent, base) => percent.exactly_of(base.amount),
            Self::Sum(sum) => sum.into(),
        }
    }

    const fn base(self) -> Option<Base> {
        match self {
            Self::Share(_, base) => Some(base),
            Self::Sum(_) => None,
        }
    }
}

/// What a policy allows, in figures.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    of: Of,
    lo: Limit,
    hi: Option<Limit>,
    edges: Edges,
    aim: bool,
}

impl Limits {
    /// The least that a risk assessment found prudent.
    pub(super) const fn at_least(of: Of, sum: Pounds) -> Self {
        Self { of, lo: Limit::Sum(sum), hi: None, edges: Edges::Included, aim: false }
    }

    pub(super) fn measure(self, balance: Pounds) -> Level {
        let held = ExactPounds::from(balance);
        let edge_is_out = self.edges == Edges::Excluded;
        let (lo, hi) = (self.lo.amount(), self.hi.map(Limit::amount));
        let passes_lo = match self.lo.compare(balance) {
            Ordering::Less => false,
            Ordering::Equal => !edge_is_out,
            Ordering::Greater => true,
        };
        let passes_hi = match self.hi.map(|hi| hi.compare(balance)) {
            Some(Ordering::Greater) => false,
            Some(Ordering::Equal) => !edge_is_out,
            Some(Ordering::Less) | None => true,
        };
        let verdict = match (passes_lo, hi) {
            (false, _) => Verdict::Below { shortfall: lo.apart(held) },
            (true, Some(hi)) if !passes_hi => Verdict::Above { excess: held.apart(hi) },
            _ if self.aim => Verdict::OnTarget,
            _ => Verdict::Within { margin: held.apart(lo) },
        };
        Level { of: self.of, balance, lo, hi, base: self.lo.base(), aim: self.aim, verdict }
    }
}

/// How a balance stands to a policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case", tag = "kind"))]
pub enum Verdict {
    /// Inside the limits.
    Within {
        /// By how much it clears the lower one.
        margin: ExactPounds,
    },
    /// Exactly at the level aimed at.
    OnTarget,
    /// Under the lower limit, or under the level aimed at.
    Below {
        /// By how much. Nothing means exactly at a limit that the policy leaves out.
        shortfall: ExactPounds,
    },
    /// Over the higher limit, or over the level aimed at.
    Above {
        /// By how much. Nothing means exactly at a limit that the policy leaves out.
        excess: ExactPounds,
    },
}

/// A balance measured against a policy, with the figures it rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Level {
    /// Which reserves.
    pub of: Of,
    /// The balance.
    pub balance: Pounds,
    /// The lower limit.
    pub lo: ExactPounds,
    /// The higher limit, if there is one.
    pub hi: Option<ExactPounds>,
    /// What the percentages were taken of; `None` for a policy in pounds.
    pub base: Option<Base>,
    /// Whether the policy is an aim and not a limit.
    pub aim: bool,
    /// How the balance stands.
    pub verdict: Verdict,
}

impl Level {
    /// The balance as a percentage of the base, to 28 significant digits. Decisions never rest on it.
    #[must_use]
    pub fn share(&self) -> Option<Decimal> {
        self.balance.percentage_of(self.base?.amount)
    }

    /// Whether the policy is kept, or its aim met exactly.
    #[must_use]
    pub const fn is_kept(&self) -> bool {
        matches!(self.verdict, Verdict::Within { .. } | Verdict::OnTarget)
    }
}

/// The balance, its share of the base, and how far it lies from the limit that decides.
impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, lower) = (
            match self.of {
                Of::General => "general reserve",
                Of::Total => "total reserves",
            },
            if self.aim { "level aimed at" } else { "lower limit" },
        );
        write!(f, "{name} of {:#}", self.balance)?;
        if let (Some(share), Some(base)) = (self.share(), self.base) {
            write!(f, " ({}% of {base})", share.round_dp(2).normalize())?;
        }
        match self.verdict {
            Verdict::Within { margin } => write!(f, ": {margin} over the {lower} of {}", self.lo),
            Verdict::OnTarget => write!(f, ": exactly the {lower}"),
            Verdict::Below { shortfall } => write!(f, ": {shortfall} short of the {lower} of {}", self.lo),
            Verdict::Above { excess } => {
                let higher = if self.aim { lower } else { "higher limit" };
                write!(f, ": {excess} over the {higher} of {}", self.hi.unwrap_or(self.lo))
            }
        }
    }
}
