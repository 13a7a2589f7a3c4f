//! Making a year's calculations again. (LGFA 1992 s. 49.)
//!
//! A precept can be cut in the year and not raised: substitutes have no effect if the requirement or the basic amount
//! would exceed the one before, or on another tax base. All of that falls away where the calculations before were quashed.
//! Where the Secretary of State has directed that the referendum provisions do not apply the amounts may rise, to what
//! the direction states, and the tax base stays. The precept that a lost referendum brings into effect is another
//! matter: [`referendum`](crate::referendum).

use core::fmt;

use chrono::NaiveDate;

use super::rules::{
    DIRECTED, QUASHED, SUBSTITUTE, SUBSTITUTE_BASIC_AMOUNT, SUBSTITUTE_GRANTS_WALES, SUBSTITUTE_REQUIREMENT,
    SUBSTITUTE_TAX_BASE,
};
use super::{BasicAmount, Estimate};
use crate::area::Area;
use crate::law::{Place, Rule};
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Truth, Weigh, facts};

/// An amount before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, rename_all = "kebab-case")
)]
pub struct Change<T> {
    /// In the calculations before.
    pub before: T,
    /// In the substitutes.
    pub after: T,
}

facts! {
    /// Substitute calculations and those they are to replace.
    pub struct SubstitutionFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// The council tax requirement, or in Wales the budget requirement.
        pub requirement: Fact<Change<Estimate>>,
        /// The basic amount.
        pub basic_amount: Fact<Change<BasicAmount>>,
        /// Whether the same tax base is used.
        pub same_tax_base: Fact<bool>,
        /// In Wales: whether the same central grants are used, or more only by additional grant not counted before.
        pub same_grants: Fact<bool>,
        /// Whether the calculations before were quashed because sections 42A to 48 were not complied with.
        pub quashed: Fact<bool>,
        /// In England, where an amount rises: whether there is a direction under section 52ZR for the year. It states
        /// the requirement, which then counts as the one calculated. (s. 52ZT(5)(a).)
        pub directed: Fact<bool>,
    }
}

listed! {
    /// Why substitute calculations have no effect.
    pub enum Defect {
        /// The requirement would be more.
        Requirement = "requirement",
        /// The basic amount would be more.
        BasicAmount = "basic-amount",
        /// The tax base is another.
        TaxBase = "tax-base",
        /// The central grants are others.
        Grants = "grants",
    }
}

/// Whether substitute calculations have effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Substitution {
    /// They do; a precept follows as soon as reasonably practicable, once the panel has scrutinised it.
    HasEffect,
    /// They do, for no limit applies to them: the calculations before were quashed.
    Unlimited,
    /// They do not, for these reasons.
    NoEffect(Set<Defect>),
}

impl fmt::Display for Substitution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::HasEffect => f.write_str("the substitute calculations have effect"),
            Self::Unlimited => f.write_str("the substitute calculations have effect, whatever they come to"),
            Self::NoEffect(defects) => write!(f, "the substitute calculations have no effect: {defects}"),
        }
    }
}

impl Outcome for Substitution {
    fn standing(&self) -> Standing {
        match self {
            Self::HasEffect | Self::Unlimited => Standing::Met,
            Self::NoEffect(_) => Standing::NotMet,
        }
    }
}

/// Whether calculations made in substitution have effect. (LGFA 1992 s. 49.)
impl Question for SubstitutionFacts {
    type Outcome = Substitution;

    const RULE: &'static Rule = &SUBSTITUTE;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Substitution> {
        let place = self.area().map(|area| area.place());
        let mut weigh = Weigh::new(law_on, place, reasons);
        weigh.in_force(&SUBSTITUTE)?;
        let wales = self.area().needed()?.place() == Place::Wales;
        weigh.test(&SUBSTITUTE, Truth::Met)?;
        if weigh.test(&QUASHED, self.quashed().is(|yes| *yes))?.holds()? {
            return Ok(Substitution::Unlimited);
        }
        let mut defects = Set::EMPTY;
        let mut open = Truth::Met;
        let requirement = self.requirement().is(|one| one.after <= one.before);
        let basic_amount = self.basic_amount().is(|one| one.after <= one.before);
        // A direction lets the amounts rise, section 49(2)(za), and nothing else: so it matters only if one does.
        let directed = if wales || requirement & basic_amount == Truth::Met {
            Truth::NotMet
        } else {
            weigh.test(&DIRECTED, self.directed().is(|yes| *yes))?
        };
        if directed != Truth::Met && directed != Truth::NotMet {
            open = directed;
        }
        let tax_base = self.same_tax_base().is(|same| *same);
        let grants = if wales { self.same_grants().is(|same| *same) } else { Truth::Met };
        for (rule, kept, defect) in [
            (&SUBSTITUTE_REQUIREMENT, requirement, Defect::Requirement),
            (&SUBSTITUTE_BASIC_AMOUNT, basic_amount, Defect::BasicAmount),
            (&SUBSTITUTE_TAX_BASE, tax_base, Defect::TaxBase),
            (&SUBSTITUTE_GRANTS_WALES, grants, Defect::Grants),
        ] {
            let may_rise =
                directed == Truth::Met && matches!(defect, Defect::Requirement | Defect::BasicAmount);
            if may_rise || (defect == Defect::Grants && !wales) {
                continue;
            }
            match weigh.test(rule, kept)? {
                Truth::Met => {}
                Truth::NotMet => {
                    defects.insert(defect);
                }
                unknown => open = open & unknown,
            }
        }
        // Every defect is told, so every one must be known.
        open.holds()?;
        Ok(if defects.is_empty() { Substitution::HasEffect } else { Substitution::NoEffect(defects) })
    }
}
