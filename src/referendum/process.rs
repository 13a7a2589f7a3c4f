//! What becomes of an excessive amount, from the determination to the end. (LGFA 1992 ss. 52ZJ to 52ZR.)
//!
//! It starts where the scrutiny of the precept ended ([`Referendum::after`]): the panel's gate and this one are apart, and
//! a figure that passed the first may be stopped at the second. If the referendum is lost the substitute precept has
//! effect by the Act; if there was neither notice nor referendum it is issued, and that is a substitute which the panel
//! scrutinises ([`Scrutiny`] takes it from there). Of the dormant one see [`DORMANT_SUBSTITUTE`](super::DORMANT_SUBSTITUTE).

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::rules::{
    AFTER_DIRECTION, CARRIED, DAY_ORDERED, DETERMINE, DIRECTION, HOLD_POLL, LOST, NOT_HELD, NOT_NOTIFIED,
    NOTIFY_EXCESS, NOTIFY_EXCESS_BY, POLL_DAY, SINGLE_POLL_DAY, SUBSTITUTE_CALCULATIONS, TELL_RESULT,
};
use super::{Dated, Event, Increase, IncreaseFacts, LATE_NOTICE, Rise, Stage, last_notice, poll_day};
use crate::area::Area;
use crate::budget::BasicAmount;
use crate::calendar::{FinancialYear, Period};
use crate::law::Rule;
use crate::precept::{AFTER_SCRUTINY, Kind, Scrutiny};
use crate::process::{HistoryError, Next, Process, in_order, replay};
use crate::reasoning::{Gap, Question as _, Refusal};

/// What the last event left behind, before time is taken into account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum State {
    NotExcessive,
    Excessive { rise: Rise, lowest_quartile: bool },
    Substituted { rise: Rise },
    Notified { rise: Rise, authorities: u16, not_held: u16, late: bool },
    Carried { not_held: u16 },
    Lost { not_held: u16 },
    NotHeld,
    SubstituteNeeded,
    Directed { received: NaiveDate },
    SubstituteIssued,
}

/// An amount of council tax for a year that may need a referendum, from event to event. England outside London.
///
/// Stored as its area and year and its list of events, and read back through the same checks.
///
/// ```
/// use pcc_rules::Process;
/// use pcc_rules::area::Area;
/// use pcc_rules::calendar::FinancialYear;
/// use pcc_rules::referendum::{Dated, Event, Referendum, Stage};
///
/// let determined = Event::Determined {
///     previous: "160.00".parse()?,
///     amount: "185.28".parse()?,
///     lowest_quartile: false,
/// };
/// let on = "2015-02-20".parse()?;
/// let referendum = Referendum::new(Area::Bedfordshire, FinancialYear::starting(2015)?)
///     .apply(Dated { on, event: determined })?;
/// assert_eq!(referendum.stage(on), Stage::Excessive);
/// assert_eq!(referendum.next(on)[1].to_string().split(':').next(), Some("commissioner must, by 2015-03-08"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "super::event::Stored", into = "super::event::Stored")
)]
pub struct Referendum {
    area: Area,
    year: FinancialYear,
    ordered: Option<NaiveDate>,
    state: State,
    told: bool,
    history: Vec<Step>,
}

/// An event, the rule it was allowed under, and the rule whose last day it missed, if it missed one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Step {
    dated: Dated,
    rule: &'static Rule,
    missed: Option<&'static Rule>,
}

impl Referendum {
    /// The amount of a year, not yet determined to be excessive.
    #[must_use]
    pub const fn new(area: Area, year: FinancialYear) -> Self {
        Self { area, year, ordered: None, state: State::NotExcessive, told: false, history: Vec::new() }
    }

    /// The gate after the scrutiny of a policing precept, once that is issued.
    ///
    /// # Errors
    /// [`Refusal`] before the precept is issued; of a fire precept, whose principles are not encoded.
    pub fn after(scrutiny: &Scrutiny) -> Result<Self, Refusal> {
        if scrutiny.kind() == Kind::Fire {
            return Err(crate::reasoning::Unsettled::NotEncoded(&super::FIRE_PRINCIPLES).into());
        }
        if scrutiny.issued().is_none() {
            return Err(Refusal::NotYet { rule: &AFTER_SCRUTINY, opens: None });
        }
        Ok(Self::new(scrutiny.area(), scrutiny.year()))
    }

    /// A year's amount with a history.
    ///
    /// # Errors
    /// [`HistoryError`] names the first event that the law, or the order of days, does not allow.
    pub fn from_events(
        area: Area,
        year: FinancialYear,
        events: impl IntoIterator<Item = Dated>,
    ) -> Result<Self, HistoryError> {
        replay(Self::new(area, year), events)
    }

    /// The police area.
    #[must_use]
    pub const fn area(&self) -> Area {
        self.area
    }

    /// The year the amount is for.
    #[must_use]
    pub const fn year(&self) -> FinancialYear {
        self.year
    }

    /// The day of the referendums, or the last day for the only one.
    #[must_use]
    pub fn poll_day(&self) -> NaiveDate {
        self.ordered.unwrap_or_else(|| poll_day(self.year))
    }

    /// Each event so far with the rule it was allowed under.
    pub fn history(&self) -> impl Iterator<Item = (&Dated, &'static Rule)> {
        self.history.iter().map(|step| (&step.dated, step.rule))
    }

    /// Each event after its last day, with the rule that sets the day.
    pub fn late(&self) -> impl Iterator<Item = (&Dated, &'static Rule)> {
        self.history.iter().filter_map(|step| Some((&step.dated, step.missed?)))
    }

    /// Where it stands on a day at or after the last event. What is not notified before the day of the poll needs the
    /// substitute from that day, the first on which nothing is paid. (s. 52ZP(5)(a).)
    #[must_use]
    pub fn stage(&self, on: NaiveDate) -> Stage {
        match self.state {
            State::NotExcessive => Stage::NotExcessive,
            State::Excessive { .. } | State::Substituted { .. } if on >= self.poll_day() => {
                Stage::SubstituteNeeded
            }
            State::Excessive { .. } => Stage::Excessive,
            State::Substituted { .. } => Stage::Substituted,
            State::Notified { .. } => Stage::Notified,
            State::Carried { .. } => Stage::Carried,
            State::Lost { .. } => Stage::Lost,
            State::NotHeld => Stage::NotHeld,
            State::SubstituteNeeded => Stage::SubstituteNeeded,
            State::Directed { .. } => Stage::Directed,
            State::SubstituteIssued => Stage::SubstituteIssued,
        }
    }

    /// The gap in the law that the referendum has fallen into: a notice given too late, and not yet without effect.
    #[must_use]
    pub const fn gap(&self) -> Option<&'static Gap> {
        match self.state {
            State::Notified { late: true, .. } => Some(&LATE_NOTICE),
            _ => None,
        }
    }

    /// Whether the Secretary of State has been told the result.
    pub(super) const fn is_told(&self) -> bool {
        self.told
    }

    /// How many billing authorities, told in time, held no referendum where others did or still may.
    pub(super) const fn defaulters(&self) -> u16 {
        match self.state {
            State::Notified { not_held, late: false, .. }
            | State::Carried { not_held }
            | State::Lost { not_held } => not_held,
            _ => 0,
        }
    }

    /// Whether one billing authority alone was notified.
    pub(super) const fn is_single(&self) -> bool {
        matches!(self.state, State::Notified { authorities: 1, .. })
    }

    /// The last day for the substitutes that follow a direction: 21 days beginning with receiving it.
    pub(super) fn direction_ends(&self) -> Option<NaiveDate> {
        match self.state {
            State::Directed { received } => Some(Period::Days(21).last_day(received)),
            _ => None,
        }
    }

    fn order_day(&mut self, day: NaiveDate, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        let last_day = NaiveDate::from_ymd_opt(self.year.starts_in(), 2, 1).unwrap_or(NaiveDate::MIN);
        if on > last_day {
            return Err(Refusal::TooLate { rule: &DAY_ORDERED, last_day });
        }
        // The power over a single referendum is to name another day in the year; one for all is used for both here.
        if !self.year.contains(day) {
            return Err(Refusal::ConditionUnmet(&DAY_ORDERED));
        }
        self.ordered = Some(day);
        Ok(&DAY_ORDERED)
    }

    fn determine(
        &mut self,
        (previous, amount, lowest_quartile): (BasicAmount, BasicAmount, bool),
        on: NaiveDate,
    ) -> Result<&'static Rule, Refusal> {
        if self.state != State::NotExcessive {
            return Err(Refusal::ConditionUnmet(&DETERMINE));
        }
        let facts = IncreaseFacts {
            area: self.area.into(),
            kind: Kind::Policing.into(),
            year: self.year.into(),
            approved: true.into(),
            directed: false.into(),
            previous: previous.into(),
            amount: amount.into(),
            lowest_quartile: lowest_quartile.into(),
        };
        match facts.answer(on)? {
            Increase::Excessive(rise) => {
                self.state = State::Excessive { rise, lowest_quartile };
                Ok(&DETERMINE)
            }
            _ => Err(Refusal::ConditionUnmet(&DETERMINE)),
        }
    }

    fn substitute(&mut self, amount: BasicAmount, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        match self.state {
            State::Excessive { rise, lowest_quartile } if self.stage(on) == Stage::Excessive => {
                if rise.principle.is_excessive(rise.previous, amount, lowest_quartile) {
                    return Err(Refusal::Forbidden(&SUBSTITUTE_CALCULATIONS));
                }
                self.state = State::Substituted { rise };
                Ok(&SUBSTITUTE_CALCULATIONS)
            }
            State::NotExcessive => Err(Refusal::NotYet { rule: &DETERMINE, opens: None }),
            _ => Err(Refusal::ConditionUnmet(&SUBSTITUTE_CALCULATIONS)),
        }
    }

    fn notify(&mut self, authorities: u16, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        match self.state {
            State::Substituted { rise } if self.stage(on) == Stage::Substituted => {
                let late = on > last_notice(self.year);
                self.state = State::Notified { rise, authorities, not_held: 0, late };
                Ok(&NOTIFY_EXCESS)
            }
            State::NotExcessive => Err(Refusal::NotYet { rule: &DETERMINE, opens: None }),
            State::Excessive { .. } => Err(Refusal::NotYet { rule: &SUBSTITUTE_CALCULATIONS, opens: None }),
            _ => Err(Refusal::ConditionUnmet(&NOTIFY_EXCESS)),
        }
    }

    fn poll(&mut self, in_favour: u64, against: u64, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        let State::Notified { late, not_held, .. } = self.state else {
            return Err(match self.stage(on) {
                Stage::NotExcessive | Stage::Excessive | Stage::Substituted => {
                    Refusal::NotYet { rule: &NOTIFY_EXCESS, opens: None }
                }
                _ => Refusal::ConditionUnmet(&HOLD_POLL),
            });
        };
        let (day, single) = (self.poll_day(), self.is_single());
        if on > day {
            let rule = if single { &SINGLE_POLL_DAY } else { &POLL_DAY };
            return Err(Refusal::TooLate { rule, last_day: day });
        }
        if on < day && !single {
            return Err(Refusal::NotYet { rule: &POLL_DAY, opens: Some(day) });
        }
        if late {
            return Err(Refusal::NoRule(&LATE_NOTICE));
        }
        // A majority of those voting: a tie approves nothing.
        let carried = in_favour > against;
        self.state = if carried { State::Carried { not_held } } else { State::Lost { not_held } };
        Ok(if carried { &CARRIED } else { &LOST })
    }

    fn not_held(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        let State::Notified { rise, authorities, not_held, late } = self.state else {
            return Err(Refusal::ConditionUnmet(&HOLD_POLL));
        };
        let day = self.poll_day();
        if on < day {
            return Err(Refusal::NotYet { rule: &POLL_DAY, opens: Some(day) });
        }
        let not_held = not_held.saturating_add(1);
        self.state = if not_held < authorities {
            State::Notified { rise, authorities, not_held, late }
        } else if late {
            State::SubstituteNeeded
        } else {
            State::NotHeld
        };
        Ok(if late { &NOT_NOTIFIED } else { &NOT_HELD })
    }

    fn tell(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        match self.stage(on) {
            Stage::Carried | Stage::Lost if !self.told => {
                self.told = true;
                Ok(&TELL_RESULT)
            }
            Stage::Carried | Stage::Lost => Err(Refusal::ConditionUnmet(&TELL_RESULT)),
            _ => Err(Refusal::NotYet { rule: &HOLD_POLL, opens: None }),
        }
    }

    fn direct(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        match self.state {
            State::Lost { .. } => Err(Refusal::Forbidden(&DIRECTION)),
            // One direction a year. Nothing bars it after a poll that was won, or not held.
            _ if self.history.iter().any(|step| step.dated.event == Event::Directed {}) => {
                Err(Refusal::ConditionUnmet(&DIRECTION))
            }
            _ => {
                self.state = State::Directed { received: on };
                Ok(&DIRECTION)
            }
        }
    }

    fn issue_substitute(&mut self, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        let rule = match self.stage(on) {
            Stage::SubstituteNeeded => &NOT_NOTIFIED,
            Stage::Directed => &AFTER_DIRECTION,
            _ => return Err(Refusal::ConditionUnmet(&NOT_NOTIFIED)),
        };
        self.state = State::SubstituteIssued;
        Ok(rule)
    }
}

impl Process for Referendum {
    type Event = Event;

    fn apply(mut self, dated: Dated) -> Result<Self, Refusal> {
        let on = dated.on;
        in_order(self.history.last().map(|last| last.dated.on), on)?;
        DETERMINE.check_force(self.area.place(), on)?;
        if self.area.place() == crate::law::Place::Metropolitan {
            return Err(crate::reasoning::Unsettled::NotEncoded(&super::LONDON_PRINCIPLES).into());
        }
        let ends = self.direction_ends();
        let rule = match dated.event {
            Event::DayOrdered { day } => self.order_day(day, on)?,
            Event::Determined { previous, amount, lowest_quartile } => {
                self.determine((previous, amount, lowest_quartile), on)?
            }
            Event::Substituted { amount } => self.substitute(amount, on)?,
            Event::Notified { authorities } => self.notify(authorities.get(), on)?,
            Event::Polled { in_favour, against } => self.poll(in_favour, against, on)?,
            Event::NotHeld {} => self.not_held(on)?,
            Event::ResultTold {} => self.tell(on)?,
            Event::Directed {} => self.direct(on)?,
            Event::SubstituteIssued {} => self.issue_substitute(on)?,
        };
        let late_notice = *rule == NOTIFY_EXCESS && on > last_notice(self.year);
        let late_substitute = *rule == AFTER_DIRECTION && ends.is_some_and(|last| on > last);
        let missed = match (late_notice, late_substitute) {
            (true, _) => Some(&NOTIFY_EXCESS_BY),
            (_, true) => Some(&AFTER_DIRECTION),
            _ => None,
        };
        self.history.push(Step { dated, rule, missed });
        Ok(self)
    }

    fn next(&self, on: NaiveDate) -> Vec<Next> {
        self.next_acts(on)
    }
}

#[cfg(feature = "serde")]
impl TryFrom<super::event::Stored> for Referendum {
    type Error = HistoryError;

    fn try_from(stored: super::event::Stored) -> Result<Self, HistoryError> {
        Self::from_events(stored.area, stored.year, stored.events)
    }
}

#[cfg(feature = "serde")]
impl From<Referendum> for super::event::Stored {
    fn from(referendum: Referendum) -> Self {
        Self {
            area: referendum.area,
            year: referendum.year,
            events: referendum.history.into_iter().map(|step| step.dated).collect(),
        }
    }
}
