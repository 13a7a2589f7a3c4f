//! The steps that follow on a vacancy, one after the other: who, what, by when, and the working.

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::CALENDAR_ENDS;
use super::ordinary::term_end;
use super::rules::{
    BY_ELECTION, BY_ELECTION_TERM_ENDS, IN_35_DAYS, NOTIFY_FAILURE, ROLLED, RUNS_FROM_NOTICE,
};
use super::{AppropriateOfficer, AppropriateOfficerFacts, ByElection, ByElectionFacts, Cause, last_poll_day};
use crate::area::Area;
use crate::calendar::{BusinessDays, Counted, Deadline};
use crate::commissioner::{
    ACCEPT_OFFICE, ACTING_VACANCY, BY_ELECTION_TERM, DECLARE_VACANT, PUBLIC_NOTICE, RETURNING_OFFICER_NOTICE,
    accept_by,
};
use crate::law::{Actor, Rule};
use crate::reasoning::{Answer, Fact, Outcome, Question, Reasons, Standing, Unsettled, Weigh, facts};

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Step {
    /// The rule that asks for it; its bearer acts.
    pub rule: &'static Rule,
    /// By when.
    pub by: Deadline,
    /// The days counted, with each day left out and why, where days are counted.
    pub count: Option<Counted>,
}

impl Step {
    const fn new(rule: &'static Rule, by: Deadline) -> Self {
        Self { rule, by, count: None }
    }

    /// Who acts.
    #[must_use]
    pub const fn who(&self) -> Actor {
        self.rule.bearer()
    }

    /// What.
    #[must_use]
    pub const fn what(&self) -> &'static str {
        self.rule.statement()
    }

    /// The last day, if the law fixes one.
    #[must_use]
    pub const fn last_day(&self) -> Option<NaiveDate> {
        self.by.last_day()
    }
}

/// `returning-officer, by 2014-08-21: .. [PRSRA 2011 s. 51(4)]`.
impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}: {}", self.who(), self.by, self.what())?;
        self.rule.provisions().first().map_or(Ok(()), |provision| write!(f, " [{provision}]"))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Step {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut out = serializer.serialize_struct("Step", 6)?;
        out.serialize_field("rule", self.rule.id())?;
        out.serialize_field("who", &self.who())?;
        out.serialize_field("what", self.what())?;
        out.serialize_field("by", &self.by)?;
        out.serialize_field("count", &self.count)?;
        out.serialize_field("provisions", self.rule.provisions())?;
        out.end()
    }
}

/// What follows on a vacancy, step by step.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Timetable {
    /// What the law makes of the vacancy.
    pub outcome: ByElection,
    /// The steps in their order. The last day of acceptance is counted from the last day for the poll.
    pub steps: Vec<Step>,
    /// Who the appropriate officer is, where the day of the poll, and so the order that designates the council, is known.
    pub officer: Option<AppropriateOfficer>,
    /// The day on which the term of the winner ends, as far as can be told.
    pub term_end: Option<NaiveDate>,
}

/// The timetable of a vacancy. (PRSRA 2011 ss. 51, 59, 60, 62, 70, 73.)
///
/// ```
/// use pcc_rules::area::Area;
/// use pcc_rules::election::{ByElectionFacts, Cause, by_election};
/// use pcc_rules::Fact;
///
/// let facts = ByElectionFacts {
///     area: Area::WestMidlands.into(),
///     cause: Cause::Death.into(),
///     happened_on: "2014-07-01".parse::<chrono::NaiveDate>()?.into(),
///     notified_on: Some("2014-07-03".parse()?).into(),
///     ..ByElectionFacts::default()
/// };
/// let timetable = by_election(&facts, "2014-07-04".parse()?)?;
/// assert_eq!(timetable.outcome.last_poll_day(), Some("2014-08-21".parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// As the question: facts missing, no rule, or not law there and then.
pub fn by_election(facts: &ByElectionFacts, law_on: NaiveDate) -> Answer<Timetable> {
    let outcome = facts.answer(law_on)?;
    let mut steps = Vec::new();
    let (mut officer, mut ends) = (None, None);
    if facts.cause == Fact::Known(Cause::FailedElection) {
        steps.push(Step::new(&NOTIFY_FAILURE, Deadline::NoneStated));
    }
    if let ByElection::ToBeDeclared { since } = outcome {
        steps.push(Step::new(&DECLARE_VACANT, Deadline::Forthwith { after: since }));
    }
    if let Some(after) = outcome.vacant_on() {
        let by = Deadline::AsSoonAsPracticable { after };
        steps.push(Step::new(&PUBLIC_NOTICE, by));
        steps.push(Step::new(&RETURNING_OFFICER_NOTICE, by));
        steps.push(Step::new(&ACTING_VACANCY, Deadline::NoneStated));
    }
    match &outcome {
        ByElection::AwaitsNotice { .. } => steps.push(Step::new(&RUNS_FROM_NOTICE, Deadline::NoneStated)),
        ByElection::NotHeld { because, until, .. } => {
            steps.push(Step::new(because.rule(), Deadline::By { day: *until }));
        }
        ByElection::Due { vacant_on, count, .. } => {
            let by = Deadline::By { day: count.last };
            steps.push(Step::new(&BY_ELECTION, by));
            steps.push(Step { count: Some(count.clone()), ..Step::new(&IN_35_DAYS, by) });
            steps.push(Step::new(&BY_ELECTION_TERM, Deadline::NoneStated));
            let accept = accept_by(count.last).map_or(Deadline::NoneStated, |day| Deadline::By { day });
            steps.push(Step::new(&ACCEPT_OFFICE, accept));
            let area = facts.area.known().copied();
            ends = area.and_then(|area| term_end(area, *vacant_on, law_on));
            let by = ends.map_or(Deadline::NoneStated, |day| Deadline::By { day });
            steps.push(Step::new(&BY_ELECTION_TERM_ENDS, by));
            officer = area.and_then(|area| officer_for(area, count.last, law_on));
        }
        ByElection::NotApplicable(_) | ByElection::ToBeDeclared { .. } => {}
    }
    Ok(Timetable { outcome, steps, officer, term_end: ends })
}

fn officer_for(area: Area, poll: NaiveDate, law_on: NaiveDate) -> Option<AppropriateOfficer> {
    AppropriateOfficerFacts { area: area.into(), poll: poll.into() }.answer(law_on).ok()
}

facts! {
    /// A day fixed for a by-election.
    pub struct PollDayFacts {
        /// The day of the relevant event.
        pub event_on: Fact<NaiveDate>,
        /// The day fixed.
        pub fixed: Fact<NaiveDate>,
    }
}

/// Whether the day fixed will do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case")
)]
pub enum PollDay {
    /// The poll is held on this day: the day fixed or, if that is no business day, the next one.
    InTime {
        /// The day.
        held_on: NaiveDate,
    },
    /// It is too late.
    TooLate {
        /// The last day.
        last_day: NaiveDate,
    },
    /// The day is not after the event.
    NotAfterTheEvent,
}

impl fmt::Display for PollDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InTime { held_on } => write!(f, "in time: the poll is held on {held_on}"),
            Self::TooLate { last_day } => write!(f, "too late: the last day was {last_day}"),
            Self::NotAfterTheEvent => f.write_str("the poll is to be after the relevant event"),
        }
    }
}

impl Outcome for PollDay {
    fn standing(&self) -> Standing {
        match self {
            Self::InTime { .. } => Standing::Met,
            Self::TooLate { .. } | Self::NotAfterTheEvent => Standing::NotMet,
        }
    }
}

/// Whether the day fixed for a by-election is in time. (PRSRA 2011 ss. 51(4), 73(1) to (4).)
impl Question for PollDayFacts {
    type Outcome = PollDay;

    const RULE: &'static Rule = &IN_35_DAYS;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<PollDay> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        weigh.in_force(&IN_35_DAYS)?;
        let (event_on, fixed) = self.event_on().zip(self.fixed()).needed()?;
        if fixed <= event_on {
            weigh.test(&IN_35_DAYS, false.into())?;
            return Ok(PollDay::NotAfterTheEvent);
        }
        let unknown = Unsettled::NotEncoded(&CALENDAR_ENDS);
        let last_day = last_poll_day(*event_on).map_err(|_| unknown)?.last;
        if !weigh.test(&IN_35_DAYS, (*fixed <= last_day).into())?.holds()? {
            return Ok(PollDay::TooLate { last_day });
        }
        let held_on = BusinessDays::Elections.roll_forward(*fixed).map_err(|_| unknown)?.last;
        weigh.test(&ROLLED, (held_on != *fixed).into())?;
        Ok(PollDay::InTime { held_on })
    }
}
