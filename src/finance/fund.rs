//! The police fund and the audit committee. (PRSRA 2011 s. 21; the financial codes.)
//!
//! Each elected policing body keeps one police fund, through which every receipt and every payment goes, and accounts of
//! it; pensions regulations may say otherwise. The chief constable has none. The code, to which regard is had, asks for an
//! independent audit committee, best shared by the two; no Act does.

use core::fmt;

use chrono::NaiveDate;

use crate::area::Area;
use crate::law::Actor::{ChiefConstable, Commissioner};
use crate::law::{Confidence, FMCOP_2012, FMCOP_2018, POLICE_ACT_1996, PRSRA_2011, Rule, commenced, rules};
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Weigh, facts};

rules! {
    FUND_KEPT = duty("finance.fund-kept", Commissioner,
        "the policing body keeps a police fund")
        .under(&[PRSRA_2011.section("21(1)"), PRSRA_2011.section("21(6)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);
    FUND_ALL = duty("finance.fund-everything", Commissioner,
        "every receipt goes into the police fund and every payment out of it, subject to police pensions regulations")
        .under(&[PRSRA_2011.section("21(2)"), PRSRA_2011.section("21(3)"), PRSRA_2011.section("21(5)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);
    FUND_ACCOUNTS = duty("finance.fund-accounts", Commissioner,
        "the policing body keeps accounts of payments into and out of the police fund")
        .under(&[PRSRA_2011.section("21(4)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);
    AUDIT_COMMITTEE = duty("finance.audit-committee", Commissioner,
        "the body and the chief constable have an independent audit committee; one for both is the form recommended")
        .also_by(&[ChiefConstable])
        .under(&[FMCOP_2018.whole(), FMCOP_2012.whole(), PRSRA_2011.section("17(4)"), POLICE_ACT_1996.section("39A(7)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE)
        .confidence_is(Confidence::Secondary);
}

listed! {
    /// A duty on the police fund.
    pub enum FundDuty {
        /// It is kept.
        Kept = "kept",
        /// Everything goes through it.
        Everything = "everything",
        /// Accounts of it are kept.
        Accounts = "accounts",
    }
}

facts! {
    /// A police fund.
    pub struct FundFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whether there is one.
        pub kept: Fact<bool>,
        /// Whether every receipt and payment goes through it, but what pensions regulations take elsewhere.
        pub everything: Fact<bool>,
        /// Whether accounts of payments in and out are kept.
        pub accounts: Fact<bool>,
    }
}

/// Whether the fund is kept as the Act asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Fund {
    /// Yes.
    Kept,
    /// These duties are not done.
    Lacks(Set<FundDuty>),
}

impl fmt::Display for Fund {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kept => f.write_str("the police fund is kept as it must be"),
            Self::Lacks(duties) => write!(f, "not done: {duties}"),
        }
    }
}

impl Outcome for Fund {
    fn standing(&self) -> Standing {
        match self {
            Self::Kept => Standing::Met,
            Self::Lacks(_) => Standing::NotMet,
        }
    }
}

/// Whether the police fund is kept. (PRSRA 2011 s. 21.)
impl Question for FundFacts {
    type Outcome = Fund;

    const RULE: &'static Rule = &FUND_KEPT;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Fund> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&FUND_KEPT)?;
        let tests = [
            (FundDuty::Kept, &FUND_KEPT, self.kept()),
            (FundDuty::Everything, &FUND_ALL, self.everything()),
            (FundDuty::Accounts, &FUND_ACCOUNTS, self.accounts()),
        ];
        let mut missing = Set::EMPTY;
        for (duty, rule, done) in tests {
            if !weigh.test(rule, done.is(|yes| *yes))?.holds()? {
                missing.insert(duty);
            }
        }
        Ok(if missing.is_empty() { Fund::Kept } else { Fund::Lacks(missing) })
    }
}

facts! {
    /// An audit committee.
    pub struct AuditCommitteeFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whether there is one.
        pub exists: Fact<bool>,
        /// Whether its members are independent of the commissioner and the force.
        pub independent: Fact<bool>,
        /// Whether it serves both the policing body and the chief constable.
        pub joint: Fact<bool>,
    }
}

/// Whether there is an audit committee as the code has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum AuditCommittee {
    /// An independent one for both.
    Joint,
    /// An independent one for one of them, which the code allows.
    Separate,
    /// One that is not independent.
    NotIndependent,
    /// None.
    None,
}

impl fmt::Display for AuditCommittee {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Joint => "an independent audit committee serves both",
            Self::Separate => "an independent audit committee, not shared",
            Self::NotIndependent => "the audit committee is not independent",
            Self::None => "no audit committee",
        })
    }
}

/// A code asks for regard: departing from it is worth a look, and no breach by itself.
impl Outcome for AuditCommittee {
    fn standing(&self) -> Standing {
        match self {
            Self::Joint | Self::Separate => Standing::Met,
            Self::NotIndependent | Self::None => Standing::Warning,
        }
    }
}

/// Whether there is an independent audit committee. (The financial codes; PRSRA 2011 s. 17(4).)
impl Question for AuditCommitteeFacts {
    type Outcome = AuditCommittee;

    const RULE: &'static Rule = &AUDIT_COMMITTEE;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<AuditCommittee> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&AUDIT_COMMITTEE)?;
        if !weigh.test(&AUDIT_COMMITTEE, self.exists().is(|yes| *yes))?.holds()? {
            return Ok(AuditCommittee::None);
        }
        if !weigh.test(&AUDIT_COMMITTEE, self.independent().is(|yes| *yes))?.holds()? {
            return Ok(AuditCommittee::NotIndependent);
        }
        self.joint().is(|yes| *yes).settle(AuditCommittee::Joint, AuditCommittee::Separate)
    }
}
