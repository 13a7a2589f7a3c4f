//! Whether a vacancy is filled by an election, and by when. (PRSRA 2011 ss. 51, 59, 73; SI 2012/1917 art. 80; SI
//! 2020/395 reg. 10; the transfer orders.)
//!
//! The time runs not from the vacancy but from a *relevant event*: the declaration of vacancy by the High Court or the
//! appropriate officer or, where there is none, notice of the vacancy by two relevant electors. So after a death or a
//! resignation nothing runs until two electors write. From the day after the event 35 business days are counted; the last
//! of them is the last day for the poll.
//!
//! There is no by-election for a vacancy of the six months that end with the next ordinary poll, in an area about to pass to a
//! mayor, or where the poll would have fallen from 16 March 2020 to 5 May 2021.
//!
//! Points that the text leaves open are [`SIX_MONTHS_COUNTED`], [`AFTER_THE_POLL`], [`FAILED_BEFORE_ORDINARY`],
//! [`OFFICE_ABOUT_TO_END`] and [`DECLARATION_AFTER_ORDER`].

use core::fmt;

use chrono::NaiveDate;

use super::rules::{
    BEFORE_ORDINARY, BEFORE_TRANSFER, BY_ELECTION, IN_35_DAYS, ORDINARY, POSTPONED_BY_ELECTION,
    RUNS_FROM_DECLARATION, RUNS_FROM_FAILURE, RUNS_FROM_NOTICE,
};
use super::transfer::{cycle_year, votes};
use super::vacancy::{date_of, whatever_the_cause};
use super::{CALENDAR_ENDS, Cause, Transfer, VacancyDate};
use crate::area::{Area, Body};
use crate::calendar::{
    BusinessDays, CalendarNotKnown, Counted, Deadline, Period, next_poll, ordinary_poll, previous, term_start,
};
use crate::commissioner::DECLARATION_AFTER_ORDER;
use crate::law::{PCC_ELECTIONS_2012, PRSRA_2011, Rule, SI_2023_1432, ymd};
use crate::listed::listed;
use crate::reasoning::{
    Answer, Fact, Gap, Outcome, Question, Read, Reasons, Standing, Unsettled, Weigh, facts,
};

/// How long after the relevant event the poll may be, in business days. (PRSRA 2011 ss. 51(4), 73(4).)
pub const DAYS_FOR_BY_ELECTION: u16 = 35;
/// First and last day of the by-election polls that were put off to 6 May 2021. (SI 2020/395 reg. 4.)
pub const BY_ELECTIONS_PUT_OFF: (NaiveDate, NaiveDate) = (ymd(2020, 3, 16), ymd(2021, 5, 5));
/// The day on which they were held instead.
const PUT_OFF_TO: NaiveDate = ymd(2021, 5, 6);

/// READING: whether the six months without a by-election are calendar months.
pub static SIX_MONTHS_COUNTED: Gap = Gap {
    statement: "whether days that are not business days are left out of the six months before an ordinary poll too",
    readings: &[
        "no: six months are calendar months, in which single days are not counted, so a by-election is held",
        "yes: such days are disregarded in computing any period for section 51, so the six months reach further back and none is held",
    ],
    provisions: &[PRSRA_2011.section("51(7)"), PRSRA_2011.section("73(4)")],
};

/// READING: a vacancy in the old term after the ordinary poll.
pub static AFTER_THE_POLL: Gap = Gap {
    statement: "whether a vacancy between an ordinary poll and the start of the term that it gives is filled by an election",
    readings: &[
        "no: whoever was elected takes office within days, and nothing is left to fill",
        "yes: the six months end with the poll, so that the duty to hold an election stands",
    ],
    provisions: &[PRSRA_2011.section("51(2)"), PRSRA_2011.section("51(7)"), PRSRA_2011.section("50(7)")],
};

/// READING: an election that failed, of which notice comes in the six months before an ordinary poll.
pub static FAILED_BEFORE_ORDINARY: Gap = Gap {
    statement: "whether a failed or void election of which notice comes in the six months before an ordinary poll is held again",
    readings: &[
        "no: the vacancy is one of the six months, and no election is held for it",
        "yes: the order has an election held wherever one failed, and the coming ordinary one may be what failed",
    ],
    provisions: &[
        PRSRA_2011.section("51(7)"),
        PCC_ELECTIONS_2012.article("80(2)"),
        PCC_ELECTIONS_2012.article("80(3)"),
    ],
};

/// READING: North Yorkshire's order bars by-elections to 2 May 2024 and ends the office on 7 May.
pub static OFFICE_ABOUT_TO_END: Gap = Gap {
    statement: "whether a vacancy in North Yorkshire from 3 to 6 May 2024 is filled by an election",
    readings: &[
        "no: from 7 May 2024 there is no office to fill",
        "yes: neither the order's bar nor the six months reach those days",
    ],
    provisions: &[SI_2023_1432.article("32(2)"), SI_2023_1432.article("32(5)"), PRSRA_2011.section("51(2)")],
};

facts! {
    /// A vacancy, and what has been done about it.
    pub struct ByElectionFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Why the office is vacant.
        pub cause: Fact<Cause>,
        /// The day of it: the officer received the resignation or the notice that an election failed, the commissioner
        /// died, the order vacated the office; or, where the vacancy has to be declared, the ground for that arose.
        pub happened_on: Fact<NaiveDate>,
        /// The day on which the officer or the High Court declared the office vacant; absent if neither has. Read for
        /// disqualification of any kind, want of acceptance and incapacity. After a court's order it is in doubt what a
        /// declaration does: see [`DECLARATION_AFTER_ORDER`].
        pub declared_on: Fact<Option<NaiveDate>>,
        /// The day by which two relevant electors had given the officer notice of the vacancy; absent if they have not. Read
        /// where nothing is declared.
        pub notified_on: Fact<Option<NaiveDate>>,
    }
}

listed! {
    /// What the 35 days run from.
    pub enum RelevantEvent {
        /// The declaration of vacancy.
        Declaration = "declaration",
        /// Notice by two relevant electors.
        ElectorsNotice = "electors-notice",
        /// The officer's receipt of the notice that an election failed or was void.
        FailureNotice = "failure-notice",
    }
}

impl RelevantEvent {
    const fn words(self) -> &'static str {
        match self {
            Self::Declaration => "declaration of vacancy",
            Self::ElectorsNotice => "notice by two electors",
            Self::FailureNotice => "notice that an election failed",
        }
    }

    /// The rule that makes it one.
    #[must_use]
    pub const fn rule(self) -> &'static Rule {
        match self {
            Self::Declaration => &RUNS_FROM_DECLARATION,
            Self::ElectorsNotice => &RUNS_FROM_NOTICE,
            Self::FailureNotice => &RUNS_FROM_FAILURE,
        }
    }
}

listed! {
    /// Why a vacancy is not filled by a by-election.
    pub enum NoByElection {
        /// It falls in the six months that end with the next ordinary poll.
        BeforeOrdinary = "before-ordinary-election",
        /// The order that passes the functions to a mayor bars it.
        BeforeTransfer = "before-transfer-to-mayor",
        /// The polls of 2020 and 2021 were put off to the ordinary one.
        Postponed = "postponed-to-may-2021",
        /// Nobody called it before the next ordinary election, whose winner holds the office.
        FilledAtOrdinary = "filled-at-ordinary-election",
    }
}

impl NoByElection {
    /// The rule that says so.
    #[must_use]
    pub const fn rule(self) -> &'static Rule {
        match self {
            Self::BeforeOrdinary => &BEFORE_ORDINARY,
            Self::BeforeTransfer => &BEFORE_TRANSFER,
            Self::Postponed => &POSTPONED_BY_ELECTION,
            Self::FilledAtOrdinary => &ORDINARY,
        }
    }
}

/// What follows on a vacancy.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case")
)]
pub enum ByElection {
    /// The office is not a commissioner's: a mayor's vacancies follow the mayor's own orders.
    NotApplicable(Body),
    /// There is no vacancy until the office is declared vacant, which is owed.
    ToBeDeclared {
        /// The day on which the ground arose.
        since: NaiveDate,
    },
    /// No by-election is held.
    NotHeld {
        /// The day of the vacancy.
        vacant_on: NaiveDate,
        /// Why not.
        because: NoByElection,
        /// The ordinary poll that fills it, or the first day without a commissioner.
        until: NaiveDate,
    },
    /// One has to be held, but the time does not run until two relevant electors give notice.
    AwaitsNotice {
        /// The day of the vacancy.
        vacant_on: NaiveDate,
    },
    /// The poll has to be held by a day.
    Due {
        /// The day of the vacancy.
        vacant_on: NaiveDate,
        /// What the 35 days run from.
        event: RelevantEvent,
        /// The day of it.
        event_on: NaiveDate,
        /// The days counted: the last of them is the last day for the poll.
        count: Counted,
    },
}

impl ByElection {
    /// The day of the vacancy, if there is one.
    #[must_use]
    pub const fn vacant_on(&self) -> Option<NaiveDate> {
        match self {
            Self::NotApplicable(_) | Self::ToBeDeclared { .. } => None,
            Self::NotHeld { vacant_on, .. }
            | Self::AwaitsNotice { vacant_on }
            | Self::Due { vacant_on, .. } => Some(*vacant_on),
        }
    }

    /// The last day for the poll, if the time runs.
    #[must_use]
    pub const fn last_poll_day(&self) -> Option<NaiveDate> {
        match self {
            Self::Due { count, .. } => Some(count.last),
            _ => None,
        }
    }
}

impl fmt::Display for ByElection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotApplicable(body) => write!(f, "no by-election of a commissioner: {body}"),
            Self::ToBeDeclared { since } => {
                write!(f, "the office is to be declared vacant {}", Deadline::Forthwith { after: *since })
            }
            Self::NotHeld { vacant_on, because, until } => {
                write!(f, "vacant since {vacant_on}; no by-election ({because}), unfilled until {until}")
            }
            Self::AwaitsNotice { vacant_on } => {
                write!(f, "vacant since {vacant_on}; the 35 days run from notice by two electors")
            }
            Self::Due { vacant_on, event, event_on, count } => write!(
                f,
                "vacant since {vacant_on}; poll by {}, 35 business days after the {} of {event_on}",
                count.last,
                event.words()
            ),
        }
    }
}

impl Outcome for ByElection {
    fn standing(&self) -> Standing {
        match self {
            Self::NotApplicable(_) | Self::NotHeld { .. } => Standing::NotApplicable,
            Self::ToBeDeclared { .. } | Self::AwaitsNotice { .. } => Standing::Warning,
            Self::Due { .. } => Standing::Stated,
        }
    }
}

/// The last day for the poll after a relevant event, with every day left out and why. (PRSRA 2011 ss. 51(4), 73(4), (5).)
///
/// ```
/// use pcc_rules::election::last_poll_day;
///
/// // West Midlands, 2014: two electors gave notice on 3 July.
/// assert_eq!(last_poll_day("2014-07-03".parse()?)?.last, "2014-08-21".parse()?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// Where the count leaves the table of bank holidays.
pub fn last_poll_day(event_on: NaiveDate) -> Result<Counted, CalendarNotKnown> {
    BusinessDays::Elections.nth_after(event_on, DAYS_FOR_BY_ELECTION)
}

/// Whether a by-election is held, and by when. (PRSRA 2011 s. 51.)
impl Question for ByElectionFacts {
    type Outcome = ByElection;

    const RULE: &'static Rule = &BY_ELECTION;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<ByElection> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&BY_ELECTION)?;
        let area = *self.area().needed()?;
        match self.cause() {
            Read::Known(cause) => self.follows(area, *cause, law_on, &mut weigh),
            Read::Unknown(needs) => {
                let outcome = whatever_the_cause(needs, |cause| {
                    let mut nobody = ();
                    let mut unheard = Weigh::new(law_on, Read::Known(area.place()), &mut nobody);
                    self.follows(area, cause, law_on, &mut unheard)
                })?;
                match &outcome {
                    ByElection::NotHeld { because, .. } => weigh.test(because.rule(), true.into())?,
                    _ => weigh.test(&BY_ELECTION, false.into())?,
                };
                Ok(outcome)
            }
        }
    }
}

impl ByElectionFacts {
    /// What follows on a vacancy by a cause.
    fn follows<R: Reasons>(
        &self,
        area: Area,
        cause: Cause,
        law_on: NaiveDate,
        weigh: &mut Weigh<'_, R>,
    ) -> Answer<ByElection> {
        let date = date_of(cause, self.happened_on(), self.declared_on(), weigh)?;
        let (VacancyDate::Occurs(on) | VacancyDate::ToBeDeclared { since: on }) = date;
        let body = area.body_on(on)?;
        if !body.is_commissioner() {
            weigh.test(&BY_ELECTION, false.into())?;
            return Ok(ByElection::NotApplicable(body));
        }
        let VacancyDate::Occurs(vacant_on) = date else {
            return Ok(ByElection::ToBeDeclared { since: on });
        };
        if let Some((because, until)) = barred_on(area, cause, vacant_on, law_on)? {
            weigh.test(because.rule(), true.into())?;
            return Ok(ByElection::NotHeld { vacant_on, because, until });
        }
        let event = self.event(cause, vacant_on)?;
        let count = event.map(|(_, on)| last_poll_day(on)).transpose();
        let count = count.map_err(|_| Unsettled::NotEncoded(&CALENDAR_ENDS))?;
        // What was to be polled by the day before was not put off. All else was: a vacancy of that term that nobody called,
        // or called later, was one on 24 March 2020. (SI 2020/395 reg. 10(1), (3).)
        let not_held = if count.as_ref().is_some_and(|count| count.last < BY_ELECTIONS_PUT_OFF.0) {
            None
        } else {
            put_off(area, vacant_on, law_on).map(|until| (NoByElection::Postponed, until))
        };
        // Without an event, and on the day of one, there has to be an office still, and nobody in it.
        let called_on = event.map_or(law_on.max(vacant_on), |(_, on)| on);
        let body = area.body_on(called_on)?;
        if not_held.is_none() && !body.is_commissioner() {
            weigh.test(&BY_ELECTION, false.into())?;
            return Ok(ByElection::NotApplicable(body));
        }
        let not_held = match not_held {
            None => filled(area, vacant_on, called_on, law_on)?,
            postponed => postponed,
        };
        if let Some((because, until)) = not_held {
            weigh.test(because.rule(), true.into())?;
            return Ok(ByElection::NotHeld { vacant_on, because, until });
        }
        let (Some((event, event_on)), Some(count)) = (event, count) else {
            weigh.test(&BY_ELECTION, true.into())?;
            weigh.test(&RUNS_FROM_NOTICE, false.into())?;
            return Ok(ByElection::AwaitsNotice { vacant_on });
        };
        weigh.test(&BY_ELECTION, true.into())?;
        weigh.test(event.rule(), true.into())?;
        weigh.test(&IN_35_DAYS, true.into())?;
        Ok(ByElection::Due { vacant_on, event, event_on, count })
    }

    /// The days that the facts give.
    pub fn days(&self) -> impl Iterator<Item = NaiveDate> + '_ {
        let later = [&self.declared_on, &self.notified_on].into_iter().filter_map(Fact::known);
        self.happened_on.known().into_iter().copied().chain(later.copied().flatten())
    }

    /// What the 35 days run from, if anything does yet.
    fn event(&self, cause: Cause, vacant_on: NaiveDate) -> Answer<Option<(RelevantEvent, NaiveDate)>> {
        if cause == Cause::FailedElection {
            return Ok(Some((RelevantEvent::FailureNotice, vacant_on)));
        }
        // What is declared is vacant on that day. (s. 59(1)(d).)
        if cause.is_declared() {
            return Ok(Some((RelevantEvent::Declaration, vacant_on)));
        }
        // Where the officer has no cause to declare, only the electors' notice starts the time.
        if cause == Cause::CourtOrder && self.declared_on().needed()?.is_some() {
            return Err(Unsettled::NoRule(&DECLARATION_AFTER_ORDER));
        }
        // There is no notice of a vacancy before there is a vacancy.
        let notified = self.notified_on().needed()?.filter(|on| *on >= vacant_on);
        Ok(notified.map(|on| (RelevantEvent::ElectorsNotice, on)))
    }
}

/// What bars a by-election for a vacancy of a day, whatever else happens, and until when the office stays unfilled.
fn barred_on(
    area: Area,
    cause: Cause,
    vacant_on: NaiveDate,
    law_on: NaiveDate,
) -> Answer<Option<(NoByElection, NaiveDate)>> {
    // The area has its commissioner still: what the bar does not reach lies between it and the mayor.
    if let Some(transfer) = Transfer::of(area, law_on)
        && transfer.no_by_election_for.0 <= vacant_on
    {
        return if transfer.bars(vacant_on) {
            Ok(Some((NoByElection::BeforeTransfer, transfer.ended)))
        } else {
            Err(Unsettled::NoRule(&OFFICE_ABOUT_TO_END))
        };
    }
    // Where the ordinary election failed nobody is about to take office. (SI 2012/1917 art. 80(3).)
    let failed = cause == Cause::FailedElection;
    if !failed && in_outgoing_term(area, vacant_on, law_on) {
        return Err(Unsettled::NoRule(&AFTER_THE_POLL));
    }
    let unknown = Unsettled::NotEncoded(&CALENDAR_ENDS);
    // A poll on the day itself is the end of its six months, not the start of the next cycle.
    let poll = |on| next_poll(previous(vacant_on), on).ok_or(unknown);
    let expected = poll(vacant_on)?;
    if Period::Months(6).first_day(expected) <= vacant_on {
        if failed {
            return Err(Unsettled::NoRule(&FAILED_BEFORE_ORDINARY));
        }
        let held = poll(law_on.max(vacant_on))?;
        return Ok(Some((NoByElection::BeforeOrdinary, unfilled_until(area, held, law_on))));
    }
    let (first, last) = BY_ELECTIONS_PUT_OFF;
    if first <= vacant_on
        && vacant_on <= last
        && let Some(until) = put_off(area, vacant_on, law_on)
    {
        return Ok(Some((NoByElection::Postponed, until)));
    }
    if in_six_months_of_business_days(expected, vacant_on)? {
        return Err(Unsettled::NoRule(&SIX_MONTHS_COUNTED));
    }
    Ok(None)
}

/// Between the area's poll and the day before the term that it gives.
fn in_outgoing_term(area: Area, on: NaiveDate, law_on: NaiveDate) -> bool {
    let year = cycle_year(on);
    votes(area, year, law_on) && ordinary_poll(year).is_some_and(|poll| poll < on && on < term_start(poll))
}

/// The longest stretch that the second reading could mean: as many business days as the six months have days. They
/// never reach back ten months.
fn in_six_months_of_business_days(poll: NaiveDate, on: NaiveDate) -> Answer<bool> {
    if on < Period::Months(10).first_day(poll) {
        return Ok(false);
    }
    let first = Period::Months(6).first_day(poll);
    let days = poll.signed_duration_since(first).num_days().saturating_add(1);
    let stretch = BusinessDays::Elections.ending_with(poll, u16::try_from(days).unwrap_or(u16::MAX));
    stretch.map(|stretch| stretch.first <= on).map_err(|_| Unsettled::NotEncoded(&CALENDAR_ENDS))
}

/// Until when a vacancy stays unfilled under the regulations of 2020, which are about the term that ended in 2021, in the
/// areas that had a commissioner then.
fn put_off(area: Area, vacant_on: NaiveDate, law_on: NaiveDate) -> Option<NaiveDate> {
    let law = POSTPONED_BY_ELECTION.in_force_somewhere(law_on);
    let of_that_term = next_poll(previous(vacant_on), law_on) == Some(PUT_OFF_TO)
        && area.body_on(BY_ELECTIONS_PUT_OFF.0).is_ok_and(Body::is_commissioner);
    (law && of_that_term).then(|| unfilled_until(area, PUT_OFF_TO, law_on))
}

/// Whether the winner of the next ordinary election has taken office by a day, and when the poll was.
fn filled(
    area: Area,
    vacant_on: NaiveDate,
    by: NaiveDate,
    law_on: NaiveDate,
) -> Answer<Option<(NoByElection, NaiveDate)>> {
    let held = |poll: &NaiveDate| *poll < by && votes(area, cycle_year(*poll), law_on);
    let Some(poll) = next_poll(vacant_on, law_on).filter(held) else { return Ok(None) };
    if by < term_start(poll) {
        return Err(Unsettled::NoRule(&AFTER_THE_POLL));
    }
    Ok(Some((NoByElection::FilledAtOrdinary, poll)))
}

/// The ordinary poll, or for an area that has none the first day without a commissioner.
fn unfilled_until(area: Area, poll: NaiveDate, law_on: NaiveDate) -> NaiveDate {
    match Transfer::of(area, law_on) {
        Some(transfer) if !votes(area, cycle_year(poll), law_on) => transfer.ended,
        _ => poll,
    }
}
