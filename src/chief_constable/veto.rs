//! Whether a panel's veto of a proposed chief constable takes effect. (PRSRA 2011 Sch. 8 paras 2, 4 to 6, 8.)
//!
//! A veto takes effect if the vacancy has seen none before, a public hearing came first, two-thirds of all members
//! voted for it inside the three weeks, and a report that says so reached the commissioner inside them too. A veto
//! that was carried but not reported in time is where the text pulls apart: see [`VETO_UNREPORTED`]. While the three
//! weeks run, a veto without a report waits for it. Law from 22 November 2012, outside London.

use core::fmt;

use alloc::vec::Vec;
use chrono::NaiveDate;

use super::rules::{HEARING, PROCESS_LAPSES, VETO, VETO_IN_TIME, VETO_MAJORITY, VETO_ONCE, VETO_REPORTED};
use crate::calendar::{Counted, Pause, Period};
use crate::law::{PRSRA_2011, Rule};
use crate::panel::Vote;
use crate::reasoning::{
    Answer, Fact, Gap, Needs, Outcome, Question, Read, Reasons, Standing, Truth, Unsettled, Weigh, facts,
};

/// READING: what becomes of a veto that was voted in time but not reported in time.
pub static VETO_UNREPORTED: Gap = Gap {
    statement: "what becomes of a veto that the panel carried in time but did not report in time",
    readings: &[
        "the candidate stays barred: the process has ended, but the veto power was used, and another person must be proposed",
        "the process has ended without an effective veto, and the candidate may be appointed",
    ],
    provisions: &[PRSRA_2011.schedule("8", "2(3)"), PRSRA_2011.schedule("8", "8(2)")],
};

/// The three weeks the panel has. (Sch. 8 para. 4(6); SI 2012/2271 reg. 10(1).)
pub const TIME_FOR_REPORT: Period = Period::Weeks(3);

/// Days after a poll that do not count. (Sch. 8 para. 4(10).)
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "RawPostElection", into = "RawPostElection")
)]
pub struct PostElection {
    poll: NaiveDate,
    declared: NaiveDate,
}

/// The declaration is dated before the poll.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[error("the declaration of `{declared}` comes before the poll of `{poll}`")]
pub struct PostElectionError {
    poll: NaiveDate,
    declared: NaiveDate,
}

#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, rename = "PostElection")]
struct RawPostElection {
    poll: NaiveDate,
    declared: NaiveDate,
}

#[cfg(feature = "serde")]
impl TryFrom<RawPostElection> for PostElection {
    type Error = PostElectionError;

    fn try_from(raw: RawPostElection) -> Result<Self, Self::Error> {
        Self::new(raw.poll, raw.declared)
    }
}

#[cfg(feature = "serde")]
impl From<PostElection> for RawPostElection {
    fn from(period: PostElection) -> Self {
        Self { poll: period.poll, declared: period.declared }
    }
}

impl PostElection {
    /// From the day of the poll to the day the declaration of acceptance was delivered.
    ///
    /// # Errors
    /// A declaration before the poll.
    pub fn new(poll: NaiveDate, declared: NaiveDate) -> Result<Self, PostElectionError> {
        if declared < poll { Err(PostElectionError { poll, declared }) } else { Ok(Self { poll, declared }) }
    }

    pub(super) const fn pause(self) -> Pause {
        Pause::post_election(self.poll, self.declared)
    }
}

/// The three weeks counted out from the day the panel received the notification, which is the first of them.
///
/// ```
/// use chrono::NaiveDate;
/// use pcc_rules::chief_constable::{PostElection, three_weeks};
///
/// let day = |text: &str| text.parse::<NaiveDate>();
/// let pause = PostElection::new(day("2024-05-02")?, day("2024-05-08")?)?;
/// let due = three_weeks(day("2024-04-15")?, &[pause]);
/// assert_eq!(due.last, day("2024-05-12")?);
/// assert_eq!(due.left_out[0].why.to_string(), "post-election period");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn three_weeks(received: NaiveDate, pauses: &[PostElection]) -> Counted {
    let pauses: Vec<Pause> = pauses.iter().map(|one| one.pause()).collect();
    TIME_FOR_REPORT.beginning_with(received, &pauses)
}

/// The last of the three weeks, at no cost in memory.
fn last_day(received: NaiveDate, pause: Option<PostElection>) -> NaiveDate {
    let last = TIME_FOR_REPORT.last_day(received);
    match pause {
        Some(PostElection { poll, declared }) if poll <= last && received <= declared => {
            let ignored = declared.signed_duration_since(poll.max(received)).num_days().unsigned_abs();
            crate::calendar::plus_days(last, ignored.saturating_add(1))
        }
        _ => last,
    }
}

facts! {
    /// The facts a veto turns on.
    pub struct VetoFacts {
        /// Whether a candidate for this vacancy was vetoed before.
        pub vetoed_before: Fact<bool>,
        /// Day the panel received the notification of the proposed appointment.
        pub received_on: Fact<NaiveDate>,
        /// The post-election period that touches the three weeks; `null` if none does.
        pub post_election: Fact<Option<PostElection>>,
        /// Day of the public confirmation hearing; `null` if there was none.
        pub heard_on: Fact<Option<NaiveDate>>,
        /// Day the panel decided.
        pub decided_on: Fact<NaiveDate>,
        /// How it voted.
        pub vote: Fact<Vote>,
        /// Day a report that states the veto reached the commissioner; `null` if none did.
        pub reported_on: Fact<Option<NaiveDate>>,
    }
}

/// Whether the candidate is barred.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Veto {
    /// The candidate may not be appointed, and another person is proposed.
    TakesEffect,
    /// It is no veto.
    NoEffect,
    /// It is carried, and can still be reported in time.
    AwaitsReport,
}

impl fmt::Display for Veto {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TakesEffect => "the veto takes effect: the candidate may not be appointed",
            Self::NoEffect => "the veto has no effect",
            Self::AwaitsReport => "the veto is carried and still to be reported in time",
        })
    }
}

impl Outcome for Veto {
    fn standing(&self) -> Standing {
        match self {
            Self::TakesEffect => Standing::Met,
            Self::NoEffect => Standing::NotMet,
            Self::AwaitsReport => Standing::Stated,
        }
    }
}

/// Whether a panel's veto takes effect. (PRSRA 2011 Sch. 8 para. 5.)
impl Question for VetoFacts {
    type Outcome = Veto;

    const RULE: &'static Rule = &VETO;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Veto> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        let weeks = self.weeks();
        let carried = weigh.test(&VETO_ONCE, self.vetoed_before().is(|before| !before))?
            & weigh.test(&HEARING, self.heard_first(weeks))?
            & weigh.test(&VETO_MAJORITY, self.vote().is(|vote| vote.reaches_two_thirds()))?
            & weigh.test(&VETO_IN_TIME, weeks.hold(self.decided_on().map(|day| *day)))?
            & self.can_be_in_order().into();
        let reported = self.reported_in_time(weeks);
        weigh.test(&VETO_REPORTED, reported)?;
        // With no report, what there is to say turns on whether the three weeks have passed.
        let waits = match self.reported_on() {
            Read::Known(None) => weeks.not_past(Read::Known(law_on)),
            _ => Truth::NotMet,
        };
        match (carried, reported) {
            (Truth::NotMet, _) => Ok(Veto::NoEffect),
            (Truth::Met, Truth::NotMet) => match waits {
                Truth::Met => Ok(Veto::AwaitsReport),
                Truth::NotMet => {
                    weigh.test(&PROCESS_LAPSES, Truth::Met)?;
                    Err(Unsettled::NoRule(&VETO_UNREPORTED))
                }
                open => Err(Unsettled::NeedsFacts(needs(open))),
            },
            (Truth::Met, reported) => reported.settle(Veto::TakesEffect, Veto::NoEffect),
            (carried, reported) => {
                Err(Unsettled::NeedsFacts(needs(carried).and(needs(reported)).and(needs(waits))))
            }
        }
    }
}

const fn needs(truth: Truth) -> Needs {
    match truth {
        Truth::Unknown(needs) | Truth::ForJudgement(_, needs) => needs,
        Truth::Met | Truth::NotMet => Needs::NONE,
    }
}

/// The three weeks, as far as they are known.
#[derive(Clone, Copy)]
struct Weeks {
    first: Read<NaiveDate>,
    last: Read<NaiveDate>,
    /// The last day if no pause lengthens them, where that is all that is known.
    at_least_to: Option<NaiveDate>,
}

impl Weeks {
    /// Whether a day lies in them.
    #[inline]
    fn hold(self, day: Read<NaiveDate>) -> Truth {
        self.first.zip(day).is(|(first, day)| first <= day) & self.not_past(day)
    }

    /// Whether a day is not after them. A pause can only lengthen them, so where it is unknown the plain three weeks
    /// still settle the days inside them.
    #[inline]
    fn not_past(self, day: Read<NaiveDate>) -> Truth {
        match (day, self.at_least_to) {
            (Read::Known(day), Some(plain)) if day <= plain => Truth::Met,
            _ => self.last.zip(day).is(|(last, day)| day <= last),
        }
    }
}

impl VetoFacts {
    #[inline]
    fn weeks(&self) -> Weeks {
        let first = self.received_on().map(|day| *day);
        let pause = self.post_election().map(|pause| *pause);
        Weeks {
            first,
            last: first.zip(pause).map(|(first, pause)| last_day(first, pause)),
            at_least_to: match (first, pause) {
                (Read::Known(first), Read::Unknown(_)) => Some(last_day(first, None)),
                _ => None,
            },
        }
    }

    /// Whether hearing and decision can both lie in the three weeks, whichever of the days is unknown. The hearing lies
    /// between notification and decision, so it stands in for either: three weeks that do not reach from it to the
    /// decision do not reach there from any notification, and those over before it are over before any decision.
    #[inline]
    fn can_be_in_order(&self) -> bool {
        let known = |day: &Fact<NaiveDate>| day.known().copied();
        let heard = self.heard_on.known().copied().flatten();
        let (first, decided) = (known(&self.received_on).or(heard), known(&self.decided_on).or(heard));
        match (first, decided, self.post_election.known()) {
            (Some(first), Some(decided), Some(pause)) => decided <= last_day(first, *pause),
            _ => true,
        }
    }

    /// Paragraph 6(1), (2): the hearing is on a proposed appointment, so it follows the notification, and comes before
    /// the decision; on the same day is enough.
    #[inline]
    fn heard_first(&self, weeks: Weeks) -> Truth {
        let heard = match self.heard_on() {
            Read::Known(None) => return Truth::NotMet,
            Read::Known(Some(day)) => Read::Known(*day),
            Read::Unknown(needs) => Read::Unknown(needs),
        };
        heard.zip(self.decided_on()).is(|(heard, decided)| heard <= *decided)
            & weeks.first.zip(heard).is(|(received, heard)| received <= heard)
            // No day lies between them if the decision comes first.
            & weeks.first.zip(self.decided_on()).is(|(received, decided)| received <= *decided)
    }

    /// A report that states a veto follows the decision and comes inside the three weeks.
    #[inline]
    fn reported_in_time(&self, weeks: Weeks) -> Truth {
        let reported = match self.reported_on() {
            Read::Known(None) => return Truth::NotMet,
            Read::Known(Some(day)) => Read::Known(*day),
            Read::Unknown(needs) => Read::Unknown(needs),
        };
        let in_time = self.decided_on().zip(reported).is(|(decided, reported)| *decided <= reported)
            & weeks.hold(reported);
        match reported {
            Read::Known(_) => in_time,
            // Too late for the decision is too late for a report of it.
            Read::Unknown(_) => in_time & weeks.not_past(self.decided_on().map(|day| *day)),
        }
    }
}
