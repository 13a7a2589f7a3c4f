//! Head of paid service and monitoring officer. (LGHA 1989 ss. 4(1A), 5(1), (1C).)
//!
//! The chief executive of a commissioner, or of the Mayor's Office, is both by law. Nobody designates anybody, and
//! nobody else can be either; the chief finance officer may never be monitoring officer. An acting chief executive
//! counts as the chief executive (PRSRA 2011 Sch. 1 para. 7(3)). Where a mayor has the functions both subsections are
//! left out, and the combined authority designates its own officers.

use core::fmt;

use chrono::NaiveDate;

use super::Role;
use super::posts::COMBINED_AUTHORITY_EMPLOYS;
use crate::area::{Area, Body};
use crate::law::{Actor, LGHA_1989, PRSRA_2011, Rule, commenced};
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Truth, Weigh, facts};

/// Head of paid service.
pub static HEAD_OF_PAID_SERVICE: Rule = Rule::condition(
    "staff.officers-head-of-paid-service",
    Actor::ChiefExecutive,
    "the body's chief executive is head of its paid service by law",
)
.under(&[LGHA_1989.section("4(1A)"), PRSRA_2011.schedule("16", "201")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// Monitoring officer.
pub static MONITORING_OFFICER: Rule = Rule::condition(
    "staff.officers-monitoring-officer",
    Actor::ChiefExecutive,
    "the body's chief executive is its monitoring officer by law",
)
.under(&[LGHA_1989.section("5(1C)"), PRSRA_2011.schedule("16", "202")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// Never the finance officer.
pub static NOT_THE_FINANCE_OFFICER: Rule = Rule::prohibition(
    "staff.officers-not-the-finance-officer",
    Actor::ChiefFinanceOfficer,
    "the monitoring officer may not be the chief finance officer",
)
.under(&[LGHA_1989.section("5(1)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

listed! {
    /// A statutory office that the chief executive holds by law.
    pub enum StatutoryOffice {
        /// Head of the body's paid service.
        HeadOfPaidService = "head-of-paid-service",
        /// Monitoring officer.
        MonitoringOfficer = "monitoring-officer",
    }
}

facts! {
    /// Who an office says holds its two statutory offices.
    pub struct OfficersFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// The post said to be head of paid service.
        pub head_of_paid_service: Fact<Role>,
        /// The post said to be monitoring officer.
        pub monitoring_officer: Fact<Role>,
    }
}

/// Whether what an office says of its officers is the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Officers {
    /// The chief executive holds both.
    AsTheLawHasThem,
    /// The office names somebody else for these.
    Otherwise(Set<StatutoryOffice>),
    /// A mayor has the functions: the officers are those the combined authority designates.
    NotApplicable,
}

impl fmt::Display for Officers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AsTheLawHasThem => {
                f.write_str("the chief executive is head of paid service and monitoring officer")
            }
            Self::Otherwise(offices) => write!(f, "by law the chief executive, not as stated: {offices}"),
            Self::NotApplicable => f.write_str("the officers are those the combined authority designates"),
        }
    }
}

impl Outcome for Officers {
    fn standing(&self) -> Standing {
        match self {
            Self::AsTheLawHasThem => Standing::Met,
            Self::Otherwise(_) => Standing::NotMet,
            Self::NotApplicable => Standing::NotApplicable,
        }
    }
}

/// Whether an office has the statutory officers that the law gives it. (LGHA 1989 ss. 4(1A), 5(1), (1C).)
impl Question for OfficersFacts {
    type Outcome = Officers;

    const RULE: &'static Rule = &MONITORING_OFFICER;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Officers> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&MONITORING_OFFICER)?;
        if self.area().needed()?.body_on(law_on)? == Body::Mayor {
            weigh.test(&COMBINED_AUTHORITY_EMPLOYS, Truth::Met)?;
            return Ok(Officers::NotApplicable);
        }
        let head = weigh.test(
            &HEAD_OF_PAID_SERVICE,
            self.head_of_paid_service().is(|role| *role == Role::ChiefExecutive),
        )?;
        let monitoring = weigh
            .test(&MONITORING_OFFICER, self.monitoring_officer().is(|role| *role == Role::ChiefExecutive))?;
        weigh.test(
            &NOT_THE_FINANCE_OFFICER,
            self.monitoring_officer().is(|role| *role != Role::ChiefFinanceOfficer),
        )?;
        let (_, _) = self.head_of_paid_service().zip(self.monitoring_officer()).needed()?;
        let mut otherwise = Set::EMPTY;
        if !head.holds()? {
            otherwise.insert(StatutoryOffice::HeadOfPaidService);
        }
        if !monitoring.holds()? {
            otherwise.insert(StatutoryOffice::MonitoringOfficer);
        }
        Ok(if otherwise.is_empty() { Officers::AsTheLawHasThem } else { Officers::Otherwise(otherwise) })
    }
}
