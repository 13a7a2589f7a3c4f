//! What council tax has to raise: outgoings less income. (LGFA 1992 ss. 42A, 42B(2); Wales ss. 43, 44.)
//!
//! England and Wales differ in where the central grants stand. In England they are income, and what is left is the
//! council tax requirement. In Wales the budget requirement comes first and the grants are taken from it; there is no
//! collection fund. What English notices call the net budget requirement is neither.

use core::fmt;

use chrono::NaiveDate;

use super::Estimate;
use super::rules::{
    CALCULATE, GRANTS_WALES, INCOME, INCOME_WALES, OUTGOINGS, OUTGOINGS_WALES, REQUIREMENT,
    REQUIREMENT_WALES, RESERVES_FOR_SPENDING, RESERVES_FOR_SPENDING_WALES,
};
use crate::area::Area;
use crate::law::{Place, Rule};
use crate::money::Pounds;
use crate::reasoning::{Answer, Outcome, Question, Read, Reasons, Standing, Truth, Weigh, facts};

facts! {
    /// The estimates for a year. An item there is none of is nought: `"0"`, not left out.
    pub struct RequirementFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Spending to be charged to a revenue account; in England with grants repaid to the Secretary of State.
        /// (s. 42A(2)(a), (6).)
        pub expenditure: Fact<Estimate>,
        /// Grants repaid to the Secretary of State or the Welsh Ministers: an item of its own, which no reserves are used
        /// for. Wales alone. (s. 43(2)(aa).)
        pub grants_repaid: Fact<Estimate>,
        /// The commissioner's share of a collection fund deficit, which counts as spending. England alone. (s. 42A(7A).)
        pub collection_fund_deficit: Fact<Estimate>,
        /// The allowance for contingencies. (s. 42A(2)(b).)
        pub contingencies: Fact<Estimate>,
        /// Reserves to be raised for spending to come. (s. 42A(2)(c).)
        pub reserves_raised: Fact<Estimate>,
        /// Reserves to cover a revenue deficit of an earlier year not yet provided for. (s. 42A(2)(d).)
        pub earlier_deficit: Fact<Estimate>,
        /// Police grant and the other central grants: income in England (s. 42A(3)(a)); in Wales, those that section
        /// 43(3) lists and section 44(1) takes off afterwards.
        pub central_grants: Fact<Estimate>,
        /// Every other receipt credited to a revenue account, the precept aside; in Wales with central grants due for an
        /// earlier year. (ss. 42A(3)(a), 43(3)(aa).)
        pub other_income: Fact<Estimate>,
        /// The commissioner's share of a collection fund surplus, which counts as income. England alone. (s. 42A(10).)
        pub collection_fund_surplus: Fact<Estimate>,
        /// Reserves to be used for spending and contingencies. (s. 42A(3)(b).)
        pub reserves_used: Fact<Estimate>,
    }
}

/// The sums behind a requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Sums {
    /// All outgoings.
    pub outgoings: Pounds,
    /// All income: with the central grants in England, without them in Wales.
    pub income: Pounds,
    /// What outgoings exceed income by; nought where they do not. The council tax requirement in England, the budget
    /// requirement in Wales.
    pub requirement: Pounds,
    /// The central grants taken from it, in Wales.
    pub grants: Option<Pounds>,
    /// What council tax has to raise.
    pub to_raise: Pounds,
}

/// What council tax has to raise, or why the estimates are no calculation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Requirement {
    /// It was calculated.
    Calculated(Sums),
    /// More reserves are used than there is spending and contingency to meet with them.
    ReservesBeyondSpending {
        /// By how much.
        excess: Pounds,
    },
}

impl fmt::Display for Requirement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Sums { outgoings, income, requirement, grants, to_raise } = match self {
            Self::Calculated(sums) => sums,
            Self::ReservesBeyondSpending { excess } => {
                return write!(f, "reserves used exceed spending and contingencies by {excess:#}");
            }
        };
        write!(
            f,
            "council tax has to raise {to_raise:#}: outgoings of {outgoings:#} less income of {income:#}"
        )?;
        match grants {
            Some(grants) => {
                write!(f, " are a budget requirement of {requirement:#}, less central grants of {grants:#}")
            }
            None => Ok(()),
        }
    }
}

impl Outcome for Requirement {
    fn standing(&self) -> Standing {
        match self {
            Self::Calculated(_) => Standing::Stated,
            Self::ReservesBeyondSpending { .. } => Standing::NotMet,
        }
    }
}

/// The pence of estimates together: eleven of them at 1e17 are far inside 64 bits.
fn total<const N: usize>(items: [Estimate; N]) -> Pounds {
    Pounds::from_pence(items.iter().fold(0u64, |sum, item| sum.saturating_add(item.pounds().pence())))
}

/// What is left of an amount, nought at least.
fn less(from: Pounds, taken: Pounds) -> Pounds {
    from.checked_sub(taken).unwrap_or(Pounds::ZERO)
}

/// What council tax has to raise. (LGFA 1992 ss. 42A, 43, 44.)
impl Question for RequirementFacts {
    type Outcome = Requirement;

    const RULE: &'static Rule = &CALCULATE;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Requirement> {
        let place = self.area().map(|area| area.place());
        let mut weigh = Weigh::new(law_on, place, reasons);
        weigh.in_force(&CALCULATE)?;
        let wales = self.area().needed()?.place() == Place::Wales;
        weigh.test(&CALCULATE, Truth::Met)?;

        let reserves_rule = if wales { &RESERVES_FOR_SPENDING_WALES } else { &RESERVES_FOR_SPENDING };
        let spent = self.expenditure().zip(self.contingencies());
        let (fund_deficit, fund_surplus) = self.collection_fund(wales);
        // Reserves beyond what they may meet end the matter, whatever the other estimates are.
        if let Read::Known((((spending, contingencies), deficit), used)) =
            spent.zip(fund_deficit).zip(self.reserves_used())
        {
            let met = total([*spending, deficit, *contingencies]);
            if !weigh.test(reserves_rule, (used.pounds() <= met).into())?.holds()? {
                return Ok(Requirement::ReservesBeyondSpending { excess: less(used.pounds(), met) });
            }
        }
        let spent = spent.zip(fund_deficit.zip(fund_surplus));
        let repaid =
            if wales { self.grants_repaid().map(|repaid| *repaid) } else { Read::Known(Estimate::ZERO) };
        let set_aside = repaid.zip(self.reserves_raised()).zip(self.earlier_deficit());
        let received = self.central_grants().zip(self.other_income()).zip(self.reserves_used());
        let (
            (((spending, contingencies), (fund_deficit, fund_surplus)), ((repaid, raised), deficit)),
            ((grants, other), used),
        ) = spent.zip(set_aside).zip(received).needed()?;

        let outgoings = total([*spending, fund_deficit, repaid, *contingencies, *raised, *deficit]);
        weigh.test(if wales { &OUTGOINGS_WALES } else { &OUTGOINGS }, Truth::Met)?;
        let counted = if wales { Estimate::ZERO } else { *grants };
        let income = total([counted, *other, fund_surplus, *used]);
        weigh.test(if wales { &INCOME_WALES } else { &INCOME }, Truth::Met)?;
        let requirement = less(outgoings, income);
        weigh.test(if wales { &REQUIREMENT_WALES } else { &REQUIREMENT }, Truth::Met)?;
        let (grants, to_raise) = if wales {
            weigh.test(&GRANTS_WALES, Truth::Met)?;
            (Some(grants.pounds()), less(requirement, grants.pounds()))
        } else {
            (None, requirement)
        };
        Ok(Requirement::Calculated(Sums { outgoings, income, requirement, grants, to_raise }))
    }
}

impl RequirementFacts {
    /// The shares of the collection fund's deficit and surplus; in Wales there is no such fund.
    fn collection_fund(&self, wales: bool) -> (Read<Estimate>, Read<Estimate>) {
        if wales {
            (Read::Known(Estimate::ZERO), Read::Known(Estimate::ZERO))
        } else {
            (
                self.collection_fund_deficit().map(|deficit| *deficit),
                self.collection_fund_surplus().map(|surplus| *surplus),
            )
        }
    }
}
