//! The office in the hands of the commissioner, as a process. (PRSRA 2011 ss. 30, 50, 51, 59 to 61, 66, 70;
//! Elections Act 2022 s. 31.)
//!
//! It begins with a commissioner in office. The panel may suspend on a charge; a criminal court's disqualification
//! order suspends by itself. A vacancy by resignation or death occurs at once, one by an order when the order takes
//! effect; in every other case only when the office is declared vacant, which the appropriate officer does forthwith.
//! A final conviction, not the conviction, disqualifies: what becomes of a suspension in between the text does not
//! say plainly ([`CONVICTION_OPEN`]).
//!
//! Mayors can be charged and suspended; their vacancies and elections are not encoded. The term of a re-elected
//! commissioner is a new one: a charge that is still pending is entered again.

use alloc::vec::Vec;
use chrono::{Datelike, NaiveDate};

use super::rules::{
    ACCEPT_IN_TIME, ACCEPT_OFFICE, BY_ELECTION_TERM, CHARGED, CONVICTION_FINAL, COURT_ORDER, DECLARE_VACANT,
    DECLARED_BY_COURT, DISQUALIFIED, NOT_FOR_MAYORS, ORDER_NOT_UNDONE, ORDER_UPHELD, ORDER_VACATES,
    ORDINARY_TERM, RESIGN, SIX_MONTHS, SUSPEND, SUSPENSION_ACQUITTED, SUSPENSION_CONVICTED,
    SUSPENSION_DROPPED, SUSPENSION_LIFTED, VACANT_ON_DEATH,
};
use super::{
    CONVICTION_OPEN, Charge, ChargedIn, DatedTenure, DeclaredBy, MaximumSentence, Suspension,
    SuspensionFacts, TenureEvent, TenureStage, Vacancy, VacancyCause, VacancyGround,
};
use crate::area::{Area, Body};
use crate::calendar::{BusinessDays, Period, ordinary_poll, plus_days, term_start};
use crate::chief_constable::Poll;
use crate::law::Rule;
use crate::process::{HistoryError, Next, Process, in_order, replay};
use crate::reasoning::{Answer, Gap, Question, Refusal, Unsettled};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Seat {
    Held,
    Lost(VacancyGround),
    Vacant(Vacancy),
    Elected { on: NaiveDate },
}

/// A winner of an ordinary election whose term has not begun when elected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Winner {
    on: NaiveDate,
    starts: NaiveDate,
    accepted: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Order {
    charge: Charge,
    made: NaiveDate,
    appeal_by: NaiveDate,
    appealed: bool,
}

impl Order {
    /// The day on which the order vacates the office unless an appeal ends sooner. (EA 2022 s. 31(2), (3).)
    fn vacates_on(self) -> NaiveDate {
        let three_months = Period::Months(3).last_day(self.made);
        if self.appealed { three_months } else { three_months.min(self.appeal_by) }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Pending {
    charge: Charge,
    charged_in: ChargedIn,
    maximum: MaximumSentence,
    convicted: bool,
}

impl Pending {
    const fn allows_suspension(self) -> bool {
        !self.convicted && self.charged_in.counts() && self.maximum.allows_suspension()
    }

    /// Whether a final conviction disqualifies. (PRSRA 2011 s. 66(3)(c), (4)(a).)
    const fn disqualifies(self) -> bool {
        self.charged_in.counts() && self.maximum.is_imprisonable()
    }
}

/// The office of one area in the hands of its commissioner, from event to event.
///
/// Stored as its area and its list of events, and read back through the same checks.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "super::tenure_event::Stored", into = "super::tenure_event::Stored")
)]
pub struct Tenure {
    area: Area,
    seat: Seat,
    winner: Option<Winner>,
    pending: Vec<Pending>,
    suspended: Option<Charge>,
    order: Option<Order>,
    history: Vec<(DatedTenure, &'static Rule)>,
}

impl Tenure {
    /// An office whose commissioner has accepted it.
    #[must_use]
    pub const fn in_office(area: Area) -> Self {
        Self {
            area,
            seat: Seat::Held,
            winner: None,
            pending: Vec::new(),
            suspended: None,
            order: None,
            history: Vec::new(),
        }
    }

    /// An office with a history.
    ///
    /// # Errors
    /// [`HistoryError`] names the first event that the law, or the order of days, does not allow.
    pub fn from_events(
        area: Area,
        events: impl IntoIterator<Item = DatedTenure>,
    ) -> Result<Self, HistoryError> {
        replay(Self::in_office(area), events)
    }

    /// The police area.
    #[must_use]
    pub const fn area(&self) -> Area {
        self.area
    }

    /// Each event so far with the rule it was allowed under.
    pub fn history(&self) -> impl Iterator<Item = (&DatedTenure, &'static Rule)> {
        self.history.iter().map(|(dated, rule)| (dated, *rule))
    }

    /// Who sits by a day, and whether that is a winner whose term has begun since the last event.
    fn seat(&self, on: NaiveDate) -> (Seat, bool) {
        if let Some(winner) = self.winner.filter(|winner| winner.starts <= on) {
            let seat = if winner.accepted { Seat::Held } else { Seat::Elected { on: winner.on } };
            return (seat, true);
        }
        match self.order {
            Some(order) if self.seat == Seat::Held && order.vacates_on() < on => {
                (Seat::Vacant(Vacancy { on: order.vacates_on(), cause: VacancyCause::Order }), false)
            }
            _ => (self.seat, false),
        }
    }

    /// Takes in what has happened by a day because time passed.
    fn settle(&mut self, on: NaiveDate) {
        let (seat, fresh) = self.seat(on);
        if fresh {
            self.winner = None;
        }
        if seat != self.seat || fresh {
            self.leave(seat);
        }
    }

    /// The commissioner leaves; nothing that concerned the person concerns the office any more.
    fn leave(&mut self, seat: Seat) {
        self.seat = seat;
        self.pending.clear();
        self.suspended = None;
        self.order = None;
    }

    /// Where the office stands on a day at or after the last event.
    #[must_use]
    pub fn stage(&self, on: NaiveDate) -> TenureStage {
        match self.seat(on) {
            (Seat::Held, true) => TenureStage::InOffice,
            (Seat::Held, false) if self.order.is_some() => TenureStage::SuspendedByOrder,
            (Seat::Held, false) => match self.suspended {
                Some(charge) if self.is_convicted(charge) => TenureStage::SuspensionInDoubt,
                Some(_) => TenureStage::Suspended,
                None if self.pending.iter().any(|one| one.allows_suspension()) => TenureStage::Suspendable,
                None => TenureStage::InOffice,
            },
            (Seat::Lost(_), _) => TenureStage::ToBeDeclared,
            (Seat::Vacant(_), _) => TenureStage::Vacant,
            (Seat::Elected { .. }, _) => TenureStage::Elected,
        }
    }

    /// The vacancy on a day, with the day it is taken to have occurred.
    #[must_use]
    pub fn vacancy(&self, on: NaiveDate) -> Option<Vacancy> {
        match self.seat(on).0 {
            Seat::Vacant(vacancy) => Some(vacancy),
            _ => None,
        }
    }

    /// The ground on which the office has to be declared vacant, if it has.
    #[must_use]
    pub fn to_declare(&self, on: NaiveDate) -> Option<VacancyGround> {
        match self.seat(on).0 {
            Seat::Lost(ground) => Some(ground),
            _ => None,
        }
    }

    /// The last day for the declaration of acceptance, while one is awaited. None also where that day depends on
    /// bank holidays that are not known.
    #[must_use]
    pub fn accept_by(&self, on: NaiveDate) -> Option<NaiveDate> {
        match self.seat(on).0 {
            Seat::Elected { on: elected } => accept_by(elected),
            _ => None,
        }
    }

    /// The last day of a suspension by a court's order, while one runs: that day the order vacates the office.
    #[must_use]
    pub fn order_vacates_on(&self, on: NaiveDate) -> Option<NaiveDate> {
        if self.stage(on) == TenureStage::SuspendedByOrder { self.order.map(Order::vacates_on) } else { None }
    }

    /// Whether the panel's suspension runs on a day, which pay turns on.
    ///
    /// # Errors
    /// [`CONVICTION_OPEN`] while a conviction on the charge is not final.
    pub fn is_suspended_by_panel(&self, on: NaiveDate) -> Answer<bool> {
        match (self.seat(on), self.suspended) {
            ((Seat::Held, false), Some(charge)) if self.is_convicted(charge) => {
                Err(Unsettled::NoRule(&CONVICTION_OPEN))
            }
            ((Seat::Held, false), suspended) => Ok(suspended.is_some()),
            _ => Ok(false),
        }
    }

    /// The gap in the law that the office has fallen into by a day, if it has.
    #[must_use]
    pub fn gap(&self, on: NaiveDate) -> Option<&'static Gap> {
        match self.stage(on) {
            TenureStage::SuspensionInDoubt => Some(&CONVICTION_OPEN),
            _ => None,
        }
    }

    /// The rule under which an order has vacated the office since the last event, if it has.
    #[must_use]
    pub fn ended_under(&self, on: NaiveDate) -> Option<&'static Rule> {
        match (self.seat, self.seat(on)) {
            (_, (_, true)) => Some(&ORDINARY_TERM),
            (Seat::Held, (Seat::Vacant(_), _)) => Some(&ORDER_VACATES),
            _ => None,
        }
    }

    fn is_convicted(&self, charge: Charge) -> bool {
        self.pending.iter().any(|one| one.charge == charge && one.convicted)
    }

    fn find(&self, charge: Charge) -> Result<Pending, Refusal> {
        let found = self.pending.iter().find(|one| one.charge == charge).copied();
        found.filter(|_| self.seat == Seat::Held).ok_or(Refusal::ConditionUnmet(&CHARGED))
    }

    fn held(&self, rule: &'static Rule) -> Result<(), Refusal> {
        if self.seat == Seat::Held { Ok(()) } else { Err(Refusal::ConditionUnmet(rule)) }
    }

    /// Closes a charge, and with it the suspension that rests on it.
    fn close(&mut self, charge: Charge) {
        self.pending.retain(|one| one.charge != charge);
        if self.suspended == Some(charge) {
            self.suspended = None;
        }
    }

    fn charge(&mut self, new: Pending) -> Result<(), Refusal> {
        self.held(&CHARGED)?;
        if self.pending.iter().any(|one| one.charge == new.charge) {
            return Err(Refusal::ConditionUnmet(&CHARGED));
        }
        self.pending.push(new);
        Ok(())
    }

    fn suspend(&mut self, charge: Charge, on: NaiveDate) -> Result<(), Refusal> {
        let pending = self.find(charge)?;
        let facts = SuspensionFacts {
            area: self.area.into(),
            matter: super::Matter::Charge.into(),
            charged_in: pending.charged_in.into(),
            maximum: pending.maximum.into(),
        };
        if facts.answer(on)? == Suspension::NoPower {
            return Err(Refusal::NoPower(&SUSPEND));
        }
        if pending.convicted {
            return Err(Refusal::NoRule(&CONVICTION_OPEN));
        }
        if self.suspended.is_some() {
            return Err(Refusal::ConditionUnmet(&SUSPEND));
        }
        self.suspended = Some(charge);
        Ok(())
    }

    /// A charge ends before a conviction.
    fn end_charge(&mut self, charge: Charge) -> Result<(), Refusal> {
        if self.find(charge)?.convicted {
            return Err(Refusal::ConditionUnmet(&CHARGED));
        }
        self.close(charge);
        Ok(())
    }

    fn convict(&mut self, charge: Charge) -> Result<(), Refusal> {
        let pending = self.find(charge)?;
        if pending.convicted || !pending.disqualifies() {
            return Err(Refusal::ConditionUnmet(&CONVICTION_FINAL));
        }
        self.pending.iter_mut().filter(|one| one.charge == charge).for_each(|one| one.convicted = true);
        Ok(())
    }

    fn quash(&mut self, charge: Charge) -> Result<(), Refusal> {
        if !self.find(charge)?.convicted {
            return Err(Refusal::ConditionUnmet(&CONVICTION_FINAL));
        }
        self.close(charge);
        Ok(())
    }

    fn finalise(&mut self, charge: Charge) -> Result<(), Refusal> {
        if !self.find(charge)?.convicted {
            return Err(Refusal::ConditionUnmet(&CONVICTION_FINAL));
        }
        // Section 59(2A): where an order was made for it, the order vacates the office.
        if self.order.is_none_or(|order| order.charge != charge) {
            self.leave(Seat::Lost(VacancyGround::Disqualification));
        }
        Ok(())
    }

    fn lift(&mut self) -> Result<(), Refusal> {
        self.held(&SUSPENSION_LIFTED)?;
        self.suspended.take().map(|_| ()).ok_or(Refusal::ConditionUnmet(&SUSPENSION_LIFTED))
    }

    fn order(&mut self, charge: Charge, appeal_by: NaiveDate, on: NaiveDate) -> Result<(), Refusal> {
        if !self.find(charge)?.convicted || self.order.is_some() {
            return Err(Refusal::ConditionUnmet(&COURT_ORDER));
        }
        if appeal_by < on {
            return Err(Refusal::OutOfOrder { after: on, day: appeal_by });
        }
        self.order = Some(Order { charge, made: on, appeal_by, appealed: false });
        Ok(())
    }

    /// The order that runs. One that has vacated the office is past undoing.
    fn running_order(&mut self, appealed: bool) -> Result<&mut Order, Refusal> {
        if let Seat::Vacant(Vacancy { cause: VacancyCause::Order, .. }) = self.seat {
            return Err(Refusal::Forbidden(&ORDER_NOT_UNDONE));
        }
        match &mut self.order {
            Some(order) if order.appealed == appealed => Ok(order),
            _ => Err(Refusal::ConditionUnmet(&ORDER_VACATES)),
        }
    }

    fn declare_vacant(
        &mut self,
        by: DeclaredBy,
        ground: VacancyGround,
        on: NaiveDate,
    ) -> Result<(), Refusal> {
        let open = match self.seat {
            Seat::Lost(lost) => lost == ground,
            // The High Court may find a disqualification that nobody has acted on.
            Seat::Held => by == DeclaredBy::HighCourt && ground == VacancyGround::Disqualification,
            Seat::Vacant(_) | Seat::Elected { .. } => false,
        };
        if !open {
            return Err(Refusal::ConditionUnmet(&DECLARE_VACANT));
        }
        self.leave(Seat::Vacant(Vacancy { on, cause: VacancyCause::Declaration { ground } }));
        Ok(())
    }

    /// The holder goes, from one day to the next; a person elected who has not accepted holds the office too.
    fn go(&mut self, cause: VacancyCause, rule: &'static Rule, on: NaiveDate) -> Result<(), Refusal> {
        if !matches!(self.seat, Seat::Held | Seat::Elected { .. }) {
            return Err(Refusal::ConditionUnmet(rule));
        }
        self.leave(Seat::Vacant(Vacancy { on, cause }));
        Ok(())
    }

    fn default(&mut self, on: NaiveDate) -> Result<(), Refusal> {
        let Seat::Elected { on: elected } = self.seat else {
            return Err(Refusal::ConditionUnmet(&ACCEPT_IN_TIME));
        };
        match accept_by(elected) {
            Some(last) if last < on => {
                self.leave(Seat::Lost(VacancyGround::NoAcceptance));
                Ok(())
            }
            last => {
                Err(Refusal::NotYet { rule: &ACCEPT_IN_TIME, opens: last.map(|last| plus_days(last, 1)) })
            }
        }
    }

    fn elect(&mut self, poll: Poll, on: NaiveDate) -> Result<(), Refusal> {
        match poll {
            Poll::ByElection => {
                if !matches!(self.seat, Seat::Vacant(_)) || self.winner.is_some() {
                    return Err(Refusal::ConditionUnmet(&BY_ELECTION_TERM));
                }
                self.leave(Seat::Elected { on });
            }
            Poll::Ordinary => {
                let polled = last_ordinary_poll(on).ok_or(Refusal::ConditionUnmet(&ORDINARY_TERM))?;
                let starts = term_start(polled);
                if self.winner.is_some() || starts < on {
                    return Err(Refusal::ConditionUnmet(&ORDINARY_TERM));
                }
                self.winner = Some(Winner { on, starts, accepted: false });
                self.settle(on);
            }
        }
        Ok(())
    }

    fn accept(&mut self) -> Result<(), Refusal> {
        match (&mut self.winner, self.seat) {
            (Some(winner), _) if !winner.accepted => winner.accepted = true,
            (None, Seat::Elected { .. }) => self.seat = Seat::Held,
            _ => return Err(Refusal::ConditionUnmet(&ACCEPT_OFFICE)),
        }
        Ok(())
    }
}

/// The last day for a declaration of acceptance: two months from the day after the election, moved on to a business
/// day. (PRSRA 2011 ss. 70(2), 73(1), (2).) None where the bank holidays there are not known.
#[must_use]
pub fn accept_by(elected: NaiveDate) -> Option<NaiveDate> {
    let last = Period::Months(2).last_day(plus_days(elected, 1));
    BusinessDays::Elections.roll_forward(last).ok().map(|counted| counted.last)
}

/// The ordinary poll of a year, on or before a day of it.
fn last_ordinary_poll(on: NaiveDate) -> Option<NaiveDate> {
    let this_year = |poll: &NaiveDate| poll.year() == on.year() && *poll <= on;
    [on.year(), on.year().saturating_sub(1)].into_iter().filter_map(ordinary_poll).find(this_year)
}

/// The rule an event happens under, and whether it concerns mayors too.
const fn law(event: &TenureEvent) -> (&'static Rule, bool) {
    match event {
        TenureEvent::Charged { .. } => (&CHARGED, true),
        TenureEvent::Suspended { .. } => (&SUSPEND, true),
        TenureEvent::ChargeDropped { .. } => (&SUSPENSION_DROPPED, true),
        TenureEvent::Acquitted { .. } | TenureEvent::ConvictionQuashed { .. } => {
            (&SUSPENSION_ACQUITTED, true)
        }
        TenureEvent::ConvictedWithoutDisqualification { .. } => (&SUSPENSION_CONVICTED, true),
        TenureEvent::SuspensionLifted {} => (&SUSPENSION_LIFTED, true),
        TenureEvent::Convicted { .. } => (&CONVICTION_FINAL, true),
        TenureEvent::ConvictionFinal { .. } => (&CONVICTION_FINAL, false),
        TenureEvent::OrderMade { .. } => (&COURT_ORDER, false),
        TenureEvent::OrderAppealed {} | TenureEvent::OrderAppealFailed {} => (&ORDER_VACATES, false),
        TenureEvent::OrderAppealUpheld {} => (&ORDER_UPHELD, false),
        TenureEvent::Disqualified {} => (&DISQUALIFIED, false),
        TenureEvent::CeasedForIncapacity {} => (&SIX_MONTHS, false),
        TenureEvent::DefaultedOnAcceptance {} => (&ACCEPT_IN_TIME, false),
        TenureEvent::DeclaredVacant { by: DeclaredBy::HighCourt, .. } => (&DECLARED_BY_COURT, false),
        TenureEvent::DeclaredVacant { .. } => (&DECLARE_VACANT, false),
        TenureEvent::Resigned {} => (&RESIGN, false),
        TenureEvent::Died {} => (&VACANT_ON_DEATH, false),
        TenureEvent::Elected { poll: Poll::Ordinary } => (&ORDINARY_TERM, false),
        TenureEvent::Elected { poll: Poll::ByElection } => (&BY_ELECTION_TERM, false),
        TenureEvent::Accepted {} => (&ACCEPT_OFFICE, false),
    }
}

impl Process for Tenure {
    type Event = TenureEvent;

    fn apply(mut self, dated: DatedTenure) -> Result<Self, Refusal> {
        let DatedTenure { on, event } = dated;
        in_order(self.history.last().map(|(last, _)| last.on), on)?;
        let (rule, mayors_too) = law(&event);
        rule.check_force(self.area.place(), on)?;
        if self.area.body_on(on)? == Body::Mayor && !mayors_too {
            return Err(Refusal::ConditionUnmet(&NOT_FOR_MAYORS));
        }
        self.settle(on);
        match event {
            TenureEvent::Charged { charge, charged_in, maximum } => {
                self.charge(Pending { charge, charged_in, maximum, convicted: false })?;
            }
            TenureEvent::Suspended { charge } => self.suspend(charge, on)?,
            TenureEvent::ChargeDropped { charge }
            | TenureEvent::Acquitted { charge }
            | TenureEvent::ConvictedWithoutDisqualification { charge } => self.end_charge(charge)?,
            TenureEvent::Convicted { charge } => self.convict(charge)?,
            TenureEvent::ConvictionQuashed { charge } => self.quash(charge)?,
            TenureEvent::ConvictionFinal { charge } => self.finalise(charge)?,
            TenureEvent::SuspensionLifted {} => self.lift()?,
            TenureEvent::OrderMade { charge, appeal_by } => self.order(charge, appeal_by, on)?,
            TenureEvent::OrderAppealed {} => self.running_order(false)?.appealed = true,
            TenureEvent::OrderAppealUpheld {} => {
                self.running_order(true)?;
                self.order = None;
            }
            TenureEvent::OrderAppealFailed {} => {
                self.running_order(true)?;
                self.leave(Seat::Vacant(Vacancy { on, cause: VacancyCause::Order }));
            }
            TenureEvent::Disqualified {} => {
                self.held(&DISQUALIFIED)?;
                self.leave(Seat::Lost(VacancyGround::Disqualification));
            }
            TenureEvent::CeasedForIncapacity {} => {
                self.held(&SIX_MONTHS)?;
                self.leave(Seat::Lost(VacancyGround::Incapacity));
            }
            TenureEvent::DefaultedOnAcceptance {} => self.default(on)?,
            TenureEvent::DeclaredVacant { by, ground } => self.declare_vacant(by, ground, on)?,
            TenureEvent::Resigned {} => self.go(VacancyCause::Resignation, rule, on)?,
            TenureEvent::Died {} => self.go(VacancyCause::Death, rule, on)?,
            TenureEvent::Elected { poll } => self.elect(poll, on)?,
            TenureEvent::Accepted {} => self.accept()?,
        }
        self.history.push((dated, rule));
        Ok(self)
    }

    fn next(&self, on: NaiveDate) -> Vec<Next> {
        self.next_acts(on)
    }
}

#[cfg(feature = "serde")]
impl TryFrom<super::tenure_event::Stored> for Tenure {
    type Error = HistoryError;

    fn try_from(stored: super::tenure_event::Stored) -> Result<Self, Self::Error> {
        Self::from_events(stored.area, stored.events)
    }
}

#[cfg(feature = "serde")]
impl From<Tenure> for super::tenure_event::Stored {
    fn from(tenure: Tenure) -> Self {
        Self { area: tenure.area, events: tenure.history.into_iter().map(|(dated, _)| dated).collect() }
    }
}
