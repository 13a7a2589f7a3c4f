//! How long a plan runs, and which plan is in effect on a day. (PRSRA 2011 s. 7(3), (7).)
//!
//! A plan runs from the day it is issued, or from a later day it names if that day qualifies, to the end of the
//! financial year in which, when it was issued, the next ordinary election was expected. It does not lapse at an
//! election: the outgoing commissioner's plan has effect for the newcomer until a new plan first has effect or its
//! own last day. A named day that does not qualify counts for nothing: the plan then runs from its issue.
//!
//! The postponed election of 2020 left a hole. A plan issued before 25 March 2020 expected a poll in May 2020, so on
//! its face it ended on 31 March 2021, five weeks before the poll of May 2021; nothing read cures that.
//!
//! Where a mayor took over a commissioner's functions the commissioner's plan went on as the combined authority's
//! (SI 2017/470 art. 6(4), SI 2024/414 art. 8(4)). Not modelled: a plan that the Greater Manchester commissioner
//! issued after 30 March 2016, when no further election of a commissioner was to come.

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::deadline::end_of_poll_year;
use crate::area::{Area, Body};
use crate::calendar::{POSTPONED_BY, next_expected_after};
use crate::law::{Actor, Confidence, OutOfForce, PRSRA_2011, Rule, commenced, ymd};
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Gap, Outcome, Question, Reasons, Standing, Unsettled, Weigh, facts};

/// The plan has effect through its planning period, unless another takes its place.
pub static HAS_EFFECT: Rule = Rule::condition(
    "plan.has-effect",
    Actor::Commissioner,
    "a plan has effect through its planning period, or until another plan first has effect",
)
.under(&[PRSRA_2011.section("7(3)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// How long the period is.
pub static PLANNING_PERIOD: Rule = Rule::condition(
    "plan.planning-period",
    Actor::Commissioner,
    "a planning period runs from issue or a qualifying day to the end of the financial year of the next expected election",
)
.under(&[PRSRA_2011.section("7(7)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

listed! {
    /// A condition on the day a plan names as the day it begins to have effect.
    pub enum QualifyingCondition {
        /// It falls after the day of issue.
        AfterIssue = "after-issue",
        /// It does not fall after the next expected ordinary election.
        ByNextElection = "by-next-election",
        /// In a plan due after an election, it is no later than the first day of the next financial year.
        ByNextYear = "by-next-year",
    }
}

macro_rules! qualifying {
    ($($rule:ident = $condition:ident, $id:literal, $statement:literal;)+) => {
        $(
            #[doc = $statement]
            pub static $rule: Rule = Rule::condition($id, Actor::Commissioner, $statement)
                .under(&[PRSRA_2011.section("7(7)")])
                .in_force(commenced::LONDON_THEN_ELSEWHERE);
        )+

        impl QualifyingCondition {
            /// The rule that lays it down.
            #[must_use]
            pub const fn rule(self) -> &'static Rule {
                match self { $(Self::$condition => &$rule,)+ }
            }
        }

        pub(super) const RULES: &[&Rule] = &[&HAS_EFFECT, &PLANNING_PERIOD, &NAMED_DAY_IGNORED, $(&$rule),+];
    };
}

qualifying! {
    QUALIFYING_AFTER_ISSUE = AfterIssue, "plan.qualifying-after-issue",
        "a day named for the plan to begin falls after the day of issue";
    QUALIFYING_BY_NEXT_ELECTION = ByNextElection, "plan.qualifying-by-next-election",
        "a day named for the plan to begin does not fall after the next expected ordinary election";
    QUALIFYING_BY_NEXT_YEAR = ByNextYear, "plan.qualifying-by-next-year",
        "a plan due after an election begins by the first day of the next financial year";
}

/// What follows from naming a day that does not qualify.
pub static NAMED_DAY_IGNORED: Rule = Rule::condition(
    "plan.named-day-ignored",
    Actor::Commissioner,
    "a plan that names a day that does not qualify runs from the day of issue",
)
.under(&[PRSRA_2011.section("7(7)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE)
.confidence_is(Confidence::Inferred);

/// The hole the postponement left.
pub static POSTPONED_ELECTION: Gap = Gap {
    statement: "a plan issued when an election was expected in May 2020 ends on its face on 31 March 2021, before the \
                postponed election; no provision says what is then in effect",
    readings: &[
        "the period was fixed by what was expected at issue, so no plan is in effect until a new one is",
        "the election expected is the one that belongs to 2020, held in May 2021, so the plan runs on to 31 March 2022",
    ],
    provisions: &[PRSRA_2011.section("7(3)"), PRSRA_2011.section("7(7)"), POSTPONED_BY],
};
/// Last day on the face of such a plan, and on the other reading.
const ENDS_ON_ITS_FACE: NaiveDate = ymd(2021, 3, 31);
const ENDS_IF_CARRIED: NaiveDate = ymd(2022, 3, 31);

/// Two plans that pass each other.
pub static CROSSED_PLANS: Gap = Gap {
    statement: "a plan issued earlier begins later than one issued after it; each ends when the other first has effect",
    readings: &[
        "the plan that begins later takes over, though it was issued first",
        "the plan issued later replaces the earlier one, which never has effect",
    ],
    provisions: &[PRSRA_2011.section("7(3)(b)")],
};

/// The Mayor of London was next elected on 3 May 2012 when the Mayor's Office began; later polls fall on the days of
/// the commissioners' cycle. (GLA Act 1999 s. 3, seen in its notes; Coronavirus Act 2020 s. 60(6), (7).)
const LONDON_2012: NaiveDate = ymd(2012, 5, 3);
const COMMISSIONERS_2012: NaiveDate = ymd(2012, 11, 15);

/// A plan, by its days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "PlanParts", into = "PlanParts")
)]
pub struct Plan {
    issued: NaiveDate,
    begins: Option<NaiveDate>,
    after_poll: Option<NaiveDate>,
}

#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct PlanParts {
    issued: NaiveDate,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    begins: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    after_poll: Option<NaiveDate>,
}

/// Why there can be no such plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum PlanError {
    /// A plan due after an election is issued after it.
    #[error("a plan due after the poll of `{poll}` cannot have been issued on `{issued}`, before it")]
    IssuedBeforePoll {
        /// Poll day.
        poll: NaiveDate,
        /// The day given for issue.
        issued: NaiveDate,
    },
}

impl Plan {
    /// A plan issued on a day that names no day to begin and was not the one due after an election.
    #[must_use]
    pub const fn issued(issued: NaiveDate) -> Self {
        Self { issued, begins: None, after_poll: None }
    }

    /// The same plan, naming the day on which it is to begin to have effect.
    #[must_use]
    pub const fn beginning(mut self, day: NaiveDate) -> Self {
        self.begins = Some(day);
        self
    }

    /// The same plan, as the one due after the ordinary election of a day.
    ///
    /// # Errors
    /// A poll after the day of issue.
    pub fn due_after(mut self, poll: NaiveDate) -> Result<Self, PlanError> {
        if self.issued < poll {
            return Err(PlanError::IssuedBeforePoll { poll, issued: self.issued });
        }
        self.after_poll = Some(poll);
        Ok(self)
    }

    /// Day of issue.
    #[must_use]
    pub const fn issue_day(&self) -> NaiveDate {
        self.issued
    }

    /// The day it names to begin, if it names one.
    #[must_use]
    pub const fn named_day(&self) -> Option<NaiveDate> {
        self.begins
    }

    /// The poll after which it was due, if it was.
    #[must_use]
    pub const fn after_poll(&self) -> Option<NaiveDate> {
        self.after_poll
    }
}

#[cfg(feature = "serde")]
impl TryFrom<PlanParts> for Plan {
    type Error = PlanError;

    fn try_from(parts: PlanParts) -> Result<Self, PlanError> {
        let plan = Self { begins: parts.begins, ..Self::issued(parts.issued) };
        parts.after_poll.map_or(Ok(plan), |poll| plan.due_after(poll))
    }
}

#[cfg(feature = "serde")]
impl From<Plan> for PlanParts {
    fn from(plan: Plan) -> Self {
        let Plan { issued, begins, after_poll } = plan;
        Self { issued, begins, after_poll }
    }
}

/// The days through which a plan has effect if no other takes its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct PlanningPeriod {
    /// First day.
    pub first: NaiveDate,
    /// Last day.
    pub last: NaiveDate,
    /// The conditions that a day named by the plan fails; where it fails any, the plan runs from its issue.
    pub fails: Set<QualifyingCondition>,
}

/// The ordinary election that was expected next when a plan was issued.
fn expected_at_issue(body: Body, issued: NaiveDate) -> Result<NaiveDate, OutOfForce> {
    let from = match body {
        Body::MayorsOffice if issued < LONDON_2012 => return Ok(LONDON_2012),
        // The commissioners' first poll was none of London's.
        Body::MayorsOffice => issued.max(COMMISSIONERS_2012),
        _ => issued,
    };
    // None only past the end of the calendar.
    next_expected_after(from).ok_or(OutOfForce::Ended { last_day: NaiveDate::MAX })
}

/// The planning period of a plan for an area. (PRSRA 2011 s. 7(7).)
///
/// # Errors
/// Where no body issued plans there on the day of issue.
pub fn planning_period(plan: &Plan, area: Area) -> Result<PlanningPeriod, OutOfForce> {
    let body = area.body_on(plan.issued)?;
    let next_election = expected_at_issue(body, plan.issued)?;
    let last = end_of_poll_year(body, next_election)?;
    let (mut first, mut fails) = (plan.issued, Set::EMPTY);
    if let Some(named) = plan.begins {
        let by_next_year = match plan.after_poll {
            Some(poll) => named <= crate::calendar::plus_days(end_of_poll_year(body, poll)?, 1),
            None => true,
        };
        let conditions = [
            (QualifyingCondition::AfterIssue, named > plan.issued),
            (QualifyingCondition::ByNextElection, named <= next_election),
            (QualifyingCondition::ByNextYear, by_next_year),
        ];
        fails = conditions.into_iter().filter(|(_, met)| !met).map(|(condition, _)| condition).collect();
        if fails.is_empty() {
            first = named;
        }
    }
    Ok(PlanningPeriod { first, last, fails })
}

facts! {
    /// What the plan in effect turns on.
    pub struct InEffectFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Every plan issued for it, in any order. Those issued after the day asked about do not count.
        pub plans: Fact<Vec<Plan>>,
    }
}

/// The plan in effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "kind")
)]
pub enum InEffect {
    /// This one.
    Plan {
        /// The day it was issued.
        issued: NaiveDate,
        /// First day of its planning period.
        first: NaiveDate,
        /// Last day, unless another plan takes its place sooner.
        last: NaiveDate,
    },
    /// None.
    NoPlan,
}

impl fmt::Display for InEffect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plan { issued, first, last } => {
                write!(f, "the plan issued on {issued} has effect, from {first} to {last} unless replaced")
            }
            Self::NoPlan => f.write_str("no plan is in effect"),
        }
    }
}

impl Outcome for InEffect {
    fn standing(&self) -> Standing {
        match self {
            Self::Plan { .. } => Standing::Stated,
            // Whether a plan is overdue is another question.
            Self::NoPlan => Standing::Warning,
        }
    }
}

/// Which plan is in effect on the day. (PRSRA 2011 s. 7(3).)
impl Question for InEffectFacts {
    type Outcome = InEffect;

    const RULE: &'static Rule = &HAS_EFFECT;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<InEffect> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&HAS_EFFECT)?;
        let (area, plans) = self.area().zip(self.plans()).needed()?;
        // A paper issued before there was a body to issue it is not a plan.
        let issued = || {
            let by_then = plans.iter().filter(|plan| plan.issued <= law_on);
            by_then.filter_map(|plan| planning_period(plan, *area).ok().map(|period| (plan, period)))
        };
        let begun = || issued().filter(|(_, period)| period.first <= law_on);
        let began_last = begun().max_by_key(|(plan, period)| (period.first, plan.issued));
        // Even a plan that has run out ended, on one reading, the plan that it took over from.
        if began_last.is_some_and(|(plan, _)| {
            begun().any(|(other, period)| other.issued > plan.issued && law_on <= period.last)
        }) {
            return Err(Unsettled::NoRule(&CROSSED_PLANS));
        }
        let Some((plan, period)) = began_last.filter(|(_, period)| law_on <= period.last) else {
            // Only a plan that expected the poll of May 2020 ends there, and it has: no plan that has begun is running.
            let expected_2020 = |(_, period): (&Plan, PlanningPeriod)| period.last == ENDS_ON_ITS_FACE;
            if law_on <= ENDS_IF_CARRIED && begun().any(expected_2020) {
                return Err(Unsettled::NoRule(&POSTPONED_ELECTION));
            }
            weigh.test(&HAS_EFFECT, false.into())?;
            return Ok(InEffect::NoPlan);
        };
        if plan.begins.is_some() {
            for condition in QualifyingCondition::ALL {
                weigh.test(condition.rule(), (!period.fails.contains(*condition)).into())?;
            }
            if !period.fails.is_empty() {
                weigh.test(&NAMED_DAY_IGNORED, true.into())?;
            }
        }
        weigh.test(&PLANNING_PERIOD, true.into())?;
        weigh.test(&HAS_EFFECT, true.into())?;
        Ok(InEffect::Plan { issued: plan.issued, first: period.first, last: period.last })
    }
}
