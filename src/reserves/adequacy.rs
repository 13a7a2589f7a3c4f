//! The finance officer's report on the budget, and what statute says of the level of reserves: nothing.
//! (LGA 2003 ss. 25 to 27.)
//!
//! While the budget is calculated (LGFA 1992 s. 42A in England, s. 43 in Wales) the commissioner's chief finance
//! officer reports on the estimates and the reserves. The commissioner must have regard to the report and may
//! decide otherwise: it is advice, not a veto. The force's officer makes no such report, for the chief constable
//! makes no such calculation. Law for commissioners from 22 November 2012, when they came to be major precepting
//! authorities. Ministers could set a least balance by regulations; none has been found.

use core::fmt;

use chrono::NaiveDate;

use crate::law::{
    Actor, CAPITAL_FINANCE_REGS_2003, Confidence, Extent, LGA_2003, OutOfForce, PRSRA_2011, Place, Rule,
    Span, commenced,
};
use crate::listed::{Set, listed};
use crate::money::Pounds;
use crate::reasoning::{Answer, Outcome, Question, Reasons, Refusal, Standing, Weigh, facts};

/// The first matter of the report.
pub static REPORT_ON_ESTIMATES: Rule = Rule::duty(
    "reserves.report-on-estimates",
    Actor::ChiefFinanceOfficer,
    "the officer reports on the robustness of the estimates made for the budget calculations",
)
.towards(&[Actor::Commissioner])
.under(&[LGA_2003.section("25(1)(a)"), LGA_2003.section("25(3)(f)"), PRSRA_2011.schedule("16", "318")])
.in_force(commenced::SCHEDULE_16);

/// The second.
pub static REPORT_ON_RESERVES: Rule = Rule::duty(
    "reserves.report-on-adequacy",
    Actor::ChiefFinanceOfficer,
    "the officer reports on the adequacy of the proposed financial reserves",
)
.towards(&[Actor::Commissioner])
.under(&[LGA_2003.section("25(1)(b)"), LGA_2003.section("25(3)(f)"), PRSRA_2011.schedule("16", "318")])
.in_force(commenced::SCHEDULE_16);

/// No day is fixed: the report is made while the calculations are, and regard is had when deciding on them.
pub static REPORT_BEFORE_DECISION: Rule = Rule::condition(
    "reserves.report-before-decision",
    Actor::ChiefFinanceOfficer,
    "the report is made before the calculations are decided",
)
.under(&[LGA_2003.section("25(1)"), LGA_2003.section("25(2)")])
.in_force(commenced::SCHEDULE_16)
.confidence_is(Confidence::Inferred);

/// Regard, not obedience.
pub static REGARD_TO_REPORT: Rule = Rule::duty(
    "reserves.regard-to-report",
    Actor::Commissioner,
    "the commissioner has regard to the report when deciding on the calculations",
)
.under(&[LGA_2003.section("25(2)")])
.in_force(commenced::SCHEDULE_16);

/// The other side of regard.
pub static DECIDE_OTHERWISE: Rule = Rule::power(
    "reserves.decide-otherwise",
    Actor::Commissioner,
    "having had regard to the report, the commissioner may decide otherwise than it advises",
)
.under(&[LGA_2003.section("25(2)")])
.in_force(commenced::SCHEDULE_16)
.confidence_is(Confidence::Inferred);

/// The reserve power over levels, in England. Unused as far as was found.
pub static MINIMUM_RESERVES: Rule = Rule::power(
    "reserves.minimum-power",
    Actor::SecretaryOfState,
    "regulations may name controlled reserves and the least balance each may end the year with",
)
.towards(&[Actor::Commissioner])
.under(&[LGA_2003.section("26(2)"), LGA_2003.section("26(3)")])
.in_force(&[ENGLAND]);

/// The same power in Wales.
pub static MINIMUM_RESERVES_WALES: Rule = Rule::power(
    "reserves.minimum-power-wales",
    Actor::WelshMinisters,
    "regulations may name controlled reserves and the least balance each may end the year with",
)
.towards(&[Actor::Commissioner])
.under(&[LGA_2003.section("26(2)"), LGA_2003.section("26(3)")])
.in_force(&[commenced::schedule_nov_2012("2(i)").within(Extent::WALES)]);

/// What follows from the power being unused. A commissioner's own page says that no least level is laid down.
pub static NO_MINIMUM: Rule = Rule::condition(
    "reserves.no-statutory-minimum",
    Actor::Commissioner,
    "no statute or regulations set a least level of reserves",
)
.under(&[LGA_2003.section("26")])
.in_force(commenced::SCHEDULE_16)
.confidence_is(Confidence::Secondary);

/// Idle while no reserve is controlled.
pub static CONTROLLED_RESERVE_REPORT: Rule = Rule::duty(
    "reserves.controlled-reserve-report",
    Actor::ChiefFinanceOfficer,
    "the officer reports why a controlled reserve is below its least balance, and how to stop a repeat",
)
.towards(&[Actor::Commissioner])
.under(&[LGA_2003.section("27(2)"), LGA_2003.section("27(3)")])
.in_force(commenced::SCHEDULE_16);

/// The list of uses is closed, so capital receipts do not pay for ordinary revenue spending.
pub static CAPITAL_RECEIPTS: Rule = Rule::prohibition(
    "reserves.capital-receipts",
    Actor::Commissioner,
    "capital receipts do not meet ordinary revenue spending: their uses are a closed list",
)
.under(&[CAPITAL_FINANCE_REGS_2003.regulation("23"), LGA_2003.section("11")])
.in_force(&[ENGLAND]);

const ENGLAND: Span = commenced::schedule_nov_2012("2(i)").within(Extent::ENGLAND);

listed! {
    /// A matter of the officer's report.
    pub enum ReportMatter {
        /// The robustness of the estimates.
        Estimates = "estimates",
        /// The adequacy of the proposed reserves.
        Reserves = "reserves",
    }
}

impl ReportMatter {
    /// The rule that asks for it.
    #[must_use]
    pub const fn rule(self) -> &'static Rule {
        match self {
            Self::Estimates => &REPORT_ON_ESTIMATES,
            Self::Reserves => &REPORT_ON_RESERVES,
        }
    }
}

/// The officer's report on a budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", deny_unknown_fields)
)]
pub struct BudgetReport {
    /// The day it was made to the commissioner.
    pub made_on: NaiveDate,
    /// What it deals with.
    pub matters: Set<ReportMatter>,
}

facts! {
    /// The officer's report, and the decision on the budget it was made for.
    pub struct BudgetReportFacts {
        /// The report; `Known(None)` if none was made.
        pub report: Fact<Option<BudgetReport>>,
        /// The day the commissioner decided the calculations.
        pub decided_on: Fact<NaiveDate>,
        /// Whether the commissioner had regard to it in deciding; not whether it was followed.
        pub regard_had: Fact<bool>,
    }
}

/// Whether the budget was decided on a report as statute asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "kind")
)]
pub enum BudgetReportCheck {
    /// It was.
    Done,
    /// No report was made.
    NoReport,
    /// The report leaves these out.
    Incomplete {
        /// The matters.
        missing: Set<ReportMatter>,
    },
    /// The report came after the decision.
    TooLate {
        /// The day of the report.
        made_on: NaiveDate,
        /// The day of the decision.
        decided_on: NaiveDate,
    },
    /// The commissioner decided without regard to it.
    NoRegard,
}

impl fmt::Display for BudgetReportCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Done => f.write_str("the budget was decided with regard to a full report"),
            Self::NoReport => f.write_str("no report on estimates and reserves was made"),
            Self::Incomplete { missing } => write!(f, "the report leaves out: {missing}"),
            Self::TooLate { made_on, decided_on } => {
                write!(f, "the report of {made_on} came after the decision of {decided_on}")
            }
            Self::NoRegard => f.write_str("the budget was decided without regard to the report"),
        }
    }
}

impl Outcome for BudgetReportCheck {
    fn standing(&self) -> Standing {
        match self {
            Self::Done => Standing::Met,
            _ => Standing::NotMet,
        }
    }
}

/// Whether the officer reported and the commissioner had regard to it. (LGA 2003 s. 25.)
impl Question for BudgetReportFacts {
    type Outcome = BudgetReportCheck;

    const RULE: &'static Rule = &REPORT_ON_RESERVES;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<BudgetReportCheck> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        for matter in ReportMatter::ALL.iter().copied() {
            let dealt_with =
                |report: &Option<BudgetReport>| report.is_some_and(|report| report.matters.contains(matter));
            weigh.test(matter.rule(), self.report().is(dealt_with))?;
        }
        let Some(report) = *self.report().needed()? else { return Ok(BudgetReportCheck::NoReport) };
        let missing = Set::all().without(report.matters);
        if !missing.is_empty() {
            return Ok(BudgetReportCheck::Incomplete { missing });
        }
        let in_time = self.decided_on().is(|decided_on| report.made_on <= *decided_on);
        let in_time = weigh.test(&REPORT_BEFORE_DECISION, in_time)?.holds()?;
        if !in_time {
            let decided_on = *self.decided_on().needed()?;
            return Ok(BudgetReportCheck::TooLate { made_on: report.made_on, decided_on });
        }
        weigh
            .test(&REGARD_TO_REPORT, self.regard_had().is(|had| *had))?
            .settle(BudgetReportCheck::Done, BudgetReportCheck::NoRegard)
    }
}

/// Whether the commissioner may decide against what the report advises: always, having had regard to it.
/// (LGA 2003 s. 25(2).)
///
/// # Errors
/// Before commissioners, and in London, where the Mayor's budget is calculated under another Act.
pub fn may_decide_otherwise(place: Place, law_on: NaiveDate) -> Result<&'static Rule, Refusal> {
    DECIDE_OTHERWISE.check_force(place, law_on)?;
    Ok(&DECIDE_OTHERWISE)
}

/// What statute says of the least level of reserves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct StatutoryMinimum {
    /// The least level: none.
    pub amount: Option<Pounds>,
    /// Why there is none, and how sure that is.
    pub because: &'static Rule,
    /// The power by which there could be one, and who holds it.
    pub power: &'static Rule,
    /// The report that would follow if a reserve fell below it.
    pub idle_duty: &'static Rule,
}

/// The least level of reserves by statute: there is none, but ministers hold a power to set one. (LGA 2003 s. 26.)
///
/// # Errors
/// Before commissioners, and in London.
pub fn statutory_minimum(place: Place, law_on: NaiveDate) -> Result<StatutoryMinimum, OutOfForce> {
    NO_MINIMUM.check_force(place, law_on)?;
    let power = if place == Place::Wales { &MINIMUM_RESERVES_WALES } else { &MINIMUM_RESERVES };
    Ok(StatutoryMinimum { amount: None, because: &NO_MINIMUM, power, idle_duty: &CONTROLLED_RESERVE_REPORT })
}

/// Whether capital receipts may meet ordinary revenue spending: in England never. (SI 2003/3146 reg. 23.)
///
/// # Errors
/// Forbidden in England. For Wales, whose own regulations are not encoded, for London, and before commissioners,
/// there is no answer here.
pub fn may_spend_receipts_on_revenue(place: Place, law_on: NaiveDate) -> Result<(), Refusal> {
    CAPITAL_RECEIPTS.check_force(place, law_on)?;
    Err(Refusal::Forbidden(&CAPITAL_RECEIPTS))
}
