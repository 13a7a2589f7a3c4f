//! By when a plan must be issued after an election. (PRSRA 2011 ss. 5(1), (2), (13), 6(1), (2), (15).)
//!
//! Two limits bind at once: within the financial year in which the ordinary election is held, so by 31 March, and
//! as soon as practicable after the winner takes office. The first is a day and is asked with [`IssuingFacts`]; the
//! second is a judgement, asked with [`PromptnessFacts`]. Neither runs from a by-election: the winner takes over
//! the plan there is.
//!
//! A mayor's duty runs from the mayor's election, by the Orders that gave mayors a commissioner's functions, and the
//! Mayor's Office's from the election of the Mayor of London. The Orders leave out the words that confine the duty
//! to ordinary elections, so whether a mayor's by-election starts it is open.
//!
//! A plan counts if issued on or after the day office was taken, since section 5(2) ties the duty to it (inferred):
//! one issued by the outgoing commissioner earlier in the year does not.

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use crate::area::{Area, Body};
use crate::calendar::{Deadline, commissioners_year, mayors_office_year, term_start};
use crate::law::{Actor, OutOfForce, PRSRA_2011, Rule, SI_2024_414, commenced};
use crate::listed::listed;
use crate::reasoning::{
    Answer, Gap, Judgement, Outcome, Question, Read, Reasons, Standing, Unsettled, Weigh, facts,
};

/// The plan is issued within the financial year of the ordinary election.
pub static ISSUE_WITHIN_YEAR: Rule = Rule::duty(
    "plan.issue-within-year",
    Actor::Commissioner,
    "a plan is issued within the financial year in which the ordinary election is held",
)
.towards(&[Actor::Public])
.under(&[PRSRA_2011.section("5(1)"), PRSRA_2011.section("6(1)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// And as soon as practicable after taking office.
pub static ISSUE_PROMPTLY: Rule = Rule::duty(
    "plan.issue-promptly",
    Actor::Commissioner,
    "the plan due after an ordinary election is issued as soon as practicable after taking office",
)
.towards(&[Actor::Public])
.under(&[PRSRA_2011.section("5(2)"), PRSRA_2011.section("6(2)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// What starts the duty.
pub static ORDINARY_ELECTION: Rule = Rule::condition(
    "plan.ordinary-election",
    Actor::Commissioner,
    "the duty to issue a plan runs from an ordinary election, not from one held to fill a vacancy",
)
.under(&[PRSRA_2011.section("5(13)"), PRSRA_2011.section("6(15)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

pub(super) const RULES: &[&Rule] = &[&ISSUE_WITHIN_YEAR, &ISSUE_PROMPTLY, &ORDINARY_ELECTION];

/// READING: for a mayor the Act is read with "election for the return of a mayor". Three of the four Orders define the
/// words by the cycle that they lay down, so that a by-election does not count; South Yorkshire's does not define them.
pub static MAYORAL_BY_ELECTION: Gap = Gap {
    statement: "the Order for South Yorkshire puts \"election for the return of a mayor\" for \"ordinary election\" and does \
                not define it, so it does not say whether an election to fill a vacancy counts",
    readings: &[
        "any election of a mayor counts, so a by-election starts the duty to issue a plan",
        "the elections meant are those of the mayor's cycle, so a by-election does not",
    ],
    provisions: &[PRSRA_2011.section("5(1)"), SI_2024_414.schedule("1", "18")],
};

/// Practicability is for the commissioner, and on review for a court.
pub static WAS_ISSUE_PROMPT: Judgement = Judgement::new(
    "whether the plan was, or still can be, issued as soon as practicable after taking office (subject to review by a court)",
    Actor::Commissioner,
);

listed! {
    /// Why an election was held.
    pub enum ElectionKind {
        /// At the end of a term.
        Ordinary = "ordinary",
        /// To fill a vacancy.
        ByElection = "by-election",
    }
}

/// An election and the day its winner took office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "ElectionParts", into = "ElectionParts")
)]
pub struct Election {
    kind: ElectionKind,
    poll: NaiveDate,
    took_office: NaiveDate,
}

#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ElectionParts {
    kind: ElectionKind,
    poll: NaiveDate,
    took_office: NaiveDate,
}

/// Why there can be no such election.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ElectionError {
    /// The winner cannot take office before the poll.
    #[error("office taken on `{took_office}`, before the poll of `{poll}`")]
    OfficeBeforePoll {
        /// Poll day.
        poll: NaiveDate,
        /// The day given for taking office.
        took_office: NaiveDate,
    },
}

impl Election {
    /// An election of a kind, with its poll day and the day the winner took office.
    ///
    /// # Errors
    /// Office taken before the poll.
    pub fn new(kind: ElectionKind, poll: NaiveDate, took_office: NaiveDate) -> Result<Self, ElectionError> {
        if took_office < poll {
            return Err(ElectionError::OfficeBeforePoll { poll, took_office });
        }
        Ok(Self { kind, poll, took_office })
    }

    /// An ordinary election of a commissioner, whose term begins on the seventh day after the poll.
    #[must_use]
    pub fn ordinary(poll: NaiveDate) -> Self {
        Self { kind: ElectionKind::Ordinary, poll, took_office: term_start(poll) }
    }

    /// Why it was held.
    #[must_use]
    pub const fn kind(&self) -> ElectionKind {
        self.kind
    }

    /// Poll day.
    #[must_use]
    pub const fn poll(&self) -> NaiveDate {
        self.poll
    }

    /// The day the winner took office.
    #[must_use]
    pub const fn took_office(&self) -> NaiveDate {
        self.took_office
    }
}

#[cfg(feature = "serde")]
impl TryFrom<ElectionParts> for Election {
    type Error = ElectionError;

    fn try_from(parts: ElectionParts) -> Result<Self, ElectionError> {
        Self::new(parts.kind, parts.poll, parts.took_office)
    }
}

#[cfg(feature = "serde")]
impl From<Election> for ElectionParts {
    fn from(election: Election) -> Self {
        let Election { kind, poll, took_office } = election;
        Self { kind, poll, took_office }
    }
}

/// Last day of the financial year, as the body's own years go, that holds a poll.
///
/// # Errors
/// Before the body's first financial year, and for the Common Council, which has no plan.
pub fn end_of_poll_year(body: Body, poll: NaiveDate) -> Result<NaiveDate, OutOfForce> {
    let (_, last_day) = match body {
        Body::MayorsOffice => mayors_office_year(poll)?,
        Body::CommonCouncil => return Err(OutOfForce::DoesNotExtend),
        // A mayor's is the combined authority's year, which has run to 31 March since before there were mayors.
        Body::Commissioner | Body::FireCommissioner | Body::Mayor => commissioners_year(poll)?,
    };
    Ok(last_day)
}

/// Both limits on issuing the plan due after an ordinary election: the day, and practicability.
///
/// # Errors
/// As [`end_of_poll_year`].
pub fn issue_limits(body: Body, election: &Election) -> Result<[Deadline; 2], OutOfForce> {
    let day = end_of_poll_year(body, election.poll)?;
    Ok([Deadline::By { day }, Deadline::AsSoonAsPracticable { after: election.took_office }])
}

/// Whether an election starts the duty. The body is the one its winner came to hold.
fn starts_duty(area: Area, election: &Election) -> Answer<(Body, bool)> {
    let body = area.body_on(election.took_office)?;
    match (election.kind, body) {
        (ElectionKind::ByElection, Body::Mayor) if area == Area::SouthYorkshire => {
            Err(Unsettled::NoRule(&MAYORAL_BY_ELECTION))
        }
        (kind, body) => Ok((body, kind == ElectionKind::Ordinary)),
    }
}

facts! {
    /// What the day for issuing a plan turns on.
    pub struct IssuingFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// The latest election.
        pub election: Fact<Election>,
        /// Every day on which a plan was issued, in any order: the first after taking office counts.
        pub issued: Fact<Vec<NaiveDate>>,
    }
}

/// Whether the plan due after an election was issued within the year. The days of issue on record are taken whole; the
/// day asked about tells whether a plan not issued is overdue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "kind")
)]
pub enum Issuing {
    /// It was.
    InTime {
        /// The day it was issued.
        issued: NaiveDate,
        /// The last day.
        last_day: NaiveDate,
    },
    /// It was issued, but late.
    Late {
        /// The day it was issued.
        issued: NaiveDate,
        /// The last day.
        last_day: NaiveDate,
    },
    /// It was not, and the last day has passed.
    Missed {
        /// The last day.
        last_day: NaiveDate,
    },
    /// It has not been yet, and the last day has not passed.
    NotYetDue {
        /// The last day.
        last_day: NaiveDate,
    },
    /// The election does not ask for a plan.
    NoDuty,
}

impl fmt::Display for Issuing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InTime { issued, last_day } => {
                write!(f, "issued on {issued}, in time: the last day was {last_day}")
            }
            Self::Late { issued, last_day } => {
                write!(f, "issued on {issued}, late: the last day was {last_day}")
            }
            Self::Missed { last_day } => write!(f, "not issued by {last_day}, the last day"),
            Self::NotYetDue { last_day } => write!(f, "not issued yet; due by {last_day}"),
            Self::NoDuty => f.write_str("no plan is due from this election"),
        }
    }
}

impl Outcome for Issuing {
    fn standing(&self) -> Standing {
        match self {
            Self::InTime { .. } => Standing::Met,
            Self::Late { .. } | Self::Missed { .. } => Standing::NotMet,
            Self::NotYetDue { .. } => Standing::Stated,
            Self::NoDuty => Standing::NotApplicable,
        }
    }
}

/// Whether the plan was issued within the financial year of the ordinary election. (PRSRA 2011 ss. 5(1), 6(1).)
impl Question for IssuingFacts {
    type Outcome = Issuing;

    const RULE: &'static Rule = &ISSUE_WITHIN_YEAR;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Issuing> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&ISSUE_WITHIN_YEAR)?;
        let (area, election) = self.area().zip(self.election()).needed()?;
        let (body, duty) = starts_duty(*area, election)?;
        weigh.test(&ORDINARY_ELECTION, duty.into())?;
        if !duty {
            return Ok(Issuing::NoDuty);
        }
        let last_day = end_of_poll_year(body, election.poll)?;
        if law_on < election.took_office {
            return Ok(Issuing::NotYetDue { last_day });
        }
        let counts = |day: &NaiveDate| election.took_office <= *day;
        let first = self.issued().map(|days| days.iter().copied().filter(counts).min());
        if first == Read::Known(None) && law_on <= last_day {
            return Ok(Issuing::NotYetDue { last_day });
        }
        weigh.test(&ISSUE_WITHIN_YEAR, first.is(|first| first.is_some_and(|issued| issued <= last_day)))?;
        Ok(match first.needed()? {
            Some(issued) if issued <= last_day => Issuing::InTime { issued, last_day },
            Some(issued) => Issuing::Late { issued, last_day },
            None => Issuing::Missed { last_day },
        })
    }
}

facts! {
    /// What promptness turns on.
    pub struct PromptnessFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// The latest election.
        pub election: Fact<Election>,
        /// Whether the plan came as soon as practicable after taking office, once that is judged.
        pub as_soon_as_practicable: Fact<bool>,
    }
}

/// Whether the plan came as soon as practicable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Promptness {
    /// It did.
    Prompt,
    /// It could have come sooner.
    NotPrompt,
    /// The election does not ask for a plan.
    NoDuty,
}

impl fmt::Display for Promptness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Prompt => "issued as soon as practicable after taking office",
            Self::NotPrompt => "not issued as soon as practicable after taking office",
            Self::NoDuty => "no plan is due from this election",
        })
    }
}

impl Outcome for Promptness {
    fn standing(&self) -> Standing {
        match self {
            Self::Prompt => Standing::Met,
            Self::NotPrompt => Standing::NotMet,
            Self::NoDuty => Standing::NotApplicable,
        }
    }
}

/// Whether the plan was issued as soon as practicable after taking office. (PRSRA 2011 ss. 5(2), 6(2).)
impl Question for PromptnessFacts {
    type Outcome = Promptness;

    const RULE: &'static Rule = &ISSUE_PROMPTLY;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Promptness> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&ISSUE_PROMPTLY)?;
        let (area, election) = self.area().zip(self.election()).needed()?;
        let (_, duty) = starts_duty(*area, election)?;
        weigh.test(&ORDINARY_ELECTION, duty.into())?;
        if !duty {
            return Ok(Promptness::NoDuty);
        }
        let prompt = self.as_soon_as_practicable().judged(&WAS_ISSUE_PROMPT, |prompt| *prompt);
        weigh.test(&ISSUE_PROMPTLY, prompt)?.settle(Promptness::Prompt, Promptness::NotPrompt)
    }
}
