//! Whether a balance keeps to the commissioner's own policy.
//!
//! The policy is given as a fact with its source. Its percentages are taken of the base it names, so the year
//! and the amount of that base are asked for and come back with the answer: without them there is none. A
//! policy by risk assessment leaves the level to judgement until the assessment is given. A balance outside
//! the policy breaks no law.

use chrono::NaiveDate;

use crate::calendar::FinancialYear;
use crate::law::{Actor, OWN_RESERVES_POLICY, Rule, commenced};
use crate::money::Pounds;
use crate::reasoning::{Answer, Judgement, Outcome, Question, Read, Reasons, Standing, Weigh, facts};

use super::level::{Level, Limits, Scale};
use super::policy::{Of, Policy, Test};

/// The commissioner's own policy, whatever it says.
pub static POLICY: Rule = Rule::condition(
    "reserves.policy",
    Actor::Commissioner,
    "reserves are held at the level in the commissioner's own policy",
)
.under(&[OWN_RESERVES_POLICY.whole()])
.in_force(commenced::OUTSIDE_LONDON);

/// The part of it on the general reserve.
pub static POLICY_GENERAL: Rule = Rule::condition(
    "reserves.policy-general",
    Actor::Commissioner,
    "the general reserve is at the level in the commissioner's own policy",
)
.under(&[OWN_RESERVES_POLICY.whole()])
.in_force(commenced::OUTSIDE_LONDON);

/// The part of it on general and earmarked reserves together.
pub static POLICY_TOTAL: Rule = Rule::condition(
    "reserves.policy-total",
    Actor::Commissioner,
    "general and earmarked reserves together are at the level in the commissioner's own policy",
)
.under(&[OWN_RESERVES_POLICY.whole()])
.in_force(commenced::OUTSIDE_LONDON);

impl Of {
    /// The rule that a policy on these reserves is kept.
    #[must_use]
    pub const fn rule(self) -> &'static Rule {
        match self {
            Self::General => &POLICY_GENERAL,
            Self::Total => &POLICY_TOTAL,
        }
    }
}

/// What a policy by risk assessment leaves open.
pub static RISK_ASSESSMENT: Judgement = Judgement::new(
    "what level of reserves is prudent against the risks, on the chief finance officer's advice",
    Actor::Commissioner,
);

facts! {
    /// A balance, and the policy it is measured against.
    pub struct LevelFacts {
        /// The commissioner's own policy.
        pub policy: Fact<Policy>,
        /// The balance of the reserves the policy is about. Capital reserves never count.
        pub balance: Fact<Pounds>,
        /// The financial year whose base the percentages are taken of; not always the year of the balance.
        pub base_year: Fact<FinancialYear>,
        /// The amount of the base that the policy names, in that year.
        pub base_amount: Fact<Pounds>,
        /// The level that the risk assessment found prudent, for a policy by risk assessment.
        pub assessed_level: Fact<Pounds>,
    }
}

/// A limit passed is a rule of the commissioner's own not kept, which breaks no law: the binding of the rule
/// tells. An aim missed is only worth a look.
impl Outcome for Level {
    fn standing(&self) -> Standing {
        match (self.is_kept(), self.aim) {
            (true, _) => Standing::Met,
            (false, true) => Standing::Warning,
            (false, false) => Standing::NotMet,
        }
    }
}

/// Whether the balance keeps to the policy, by how much, and on which base. (The policy itself.)
impl Question for LevelFacts {
    type Outcome = Level;

    const RULE: &'static Rule = &POLICY;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Level> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        weigh.in_force(&POLICY)?;
        if self.policy.is_unknown() {
            weigh.test(&POLICY, self.policy().is(|_| true))?;
            // Which base it turns on is not known before the policy is.
            self.policy().zip(self.balance()).needed()?;
        }
        let policy = self.policy().needed()?;
        let limits = match policy.scale() {
            Scale::Shares(shares) => {
                self.base_year().zip(self.base_amount()).map(|(year, amount)| shares.on(*year, *amount))
            }
            Scale::Pounds(limits) => Read::Known(limits),
            Scale::Assessed(of) => self.assessed_level().map(|sum| Limits::at_least(of, *sum)),
        };
        let level = self.balance().zip(limits).map(|(balance, limits)| limits.measure(*balance));
        let kept = match (level, policy.test()) {
            (Read::Unknown(_), Test::RiskBased) => {
                self.balance().is(|_| true) & self.assessed_level().judged(&RISK_ASSESSMENT, |_| true)
            }
            (level, _) => level.is(|level| level.is_kept()),
        };
        weigh.test(policy.of().rule(), kept)?.settle((), ())?;
        level.needed()
    }
}
