//! The office in the hands of the commissioner, as a process. (PRSRA 2011 ss. 30, 50, 51, 59 to 61, 66, 70;
//! Elections Act 2022 s. 31.)
//!
//! It begins with a commissioner in office. The panel may suspend on a charge; a criminal court's disqualification
//! order suspends by itself. A vacancy by resignation or death occurs at once, one by an order when the order takes
//! effect; in every other case only when the office is declared vacant, which the appropriate officer does forthwith.
//! A final conviction, not the conviction, disqualifies: what becomes of a suspension in between the text does not
//! say plainly ([`CONVICTION_OPEN`]).
//!
//! A term begins whether or not the winner has delivered the declaration of acceptance, so whoever holds the office
//! without it can be charged, suspended and disqualified like anybody else; two months after the election without it
//! leave the office vacant, with no event.
//!
//! Mayors can be charged and suspended; their vacancies and elections are not encoded, nor is finality of their
//! convictions: a suspension in doubt stays so until the panel ends it or the conviction is quashed, and whoever
//! follows begins with [`Tenure::in_office`]. The term of a re-elected commissioner is a new one: a charge that is
//! still pending is entered again. Somebody who dies or is disqualified between re-election and the new term does so
//! twice over, in the old term and as its winner.

use alloc::vec::Vec;
use chrono::NaiveDate;

use super::rules::{
    ACCEPT_IN_TIME, ACCEPT_OFFICE, BY_ELECTION_TERM, CHARGED, CONVICTION_FINAL, COURT_ORDER, DECLARE_VACANT,
    DECLARED_BY_COURT, DISQUALIFIED, NOT_FOR_MAYORS, ORDER_NOT_UNDONE, ORDER_UPHELD, ORDER_VACATES,
    ORDINARY_TERM, RESIGN, SIX_MONTHS, SUSPEND, SUSPENSION_ACQUITTED, SUSPENSION_CONVICTED,
    SUSPENSION_DROPPED, SUSPENSION_LIFTED, VACANT_ON_DEATH,
};
use super::tenure_matters::{Matters, Upshot};
use super::tenure_seat::{Seat, Standing, Winner, lapsed, last_ordinary_poll};
use super::{
    CONVICTION_OPEN, DECLARATION_AFTER_ORDER, DatedTenure, DeclaredBy, TenureEvent, TenureStage, Vacancy,
    VacancyCause, VacancyGround, WINNER_DIED, accept_by, last_of_six_months,
};
use crate::area::{Area, Body};
use crate::calendar::{plus_days, term_start, two_months_from};
use crate::law::Rule;
use crate::process::{HistoryError, Next, Process, in_order, replay, stored};
use crate::reasoning::{Answer, Gap, Refusal};

/// The office of one area in the hands of its commissioner, from event to event.
///
/// Stored as its area and its list of events, and read back through the same checks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "super::tenure_event::Stored", into = "super::tenure_event::Stored")
)]
pub struct Tenure {
    area: Area,
    seat: Seat,
    winner: Option<Winner>,
    matters: Matters,
    history: Vec<(DatedTenure, &'static Rule)>,
}

impl Tenure {
    /// An office whose commissioner has accepted it.
    #[must_use]
    pub const fn in_office(area: Area) -> Self {
        Self {
            area,
            seat: Seat::Held { polled: None },
            winner: None,
            matters: Matters::none(),
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
        match self.winner.filter(|winner| winner.starts() <= on) {
            Some(winner) => (lapsed(winner.seat(), None, on), true),
            None => (lapsed(self.seat, self.matters.order_vacates_on(), on), false),
        }
    }

    /// The rules under which time alone has changed the office since the last event.
    pub(super) fn passed(&self, on: NaiveDate) -> impl Iterator<Item = &'static Rule> + use<> {
        let (seat, fresh) = self.seat(on);
        let before = self.winner.filter(|_| fresh).map_or(self.seat, Winner::seat);
        let term: Option<&'static Rule> = if fresh { Some(&ORDINARY_TERM) } else { None };
        let end: Option<&'static Rule> = match (before, seat) {
            (Seat::Held { .. }, Seat::Lost { .. }) => Some(&ACCEPT_IN_TIME),
            (Seat::Held { .. }, Seat::Vacant(_)) => Some(&ORDER_VACATES),
            _ => None,
        };
        [term, end].into_iter().flatten()
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
        self.matters = Matters::none();
    }

    /// What hangs on the person in office on a day; nothing does on a winner whose term has just begun.
    fn matters(&self, on: NaiveDate) -> Option<&Matters> {
        match self.seat(on) {
            (Seat::Held { .. }, false) => Some(&self.matters),
            _ => None,
        }
    }

    /// Where the office stands on a day at or after the last event.
    #[must_use]
    pub fn stage(&self, on: NaiveDate) -> TenureStage {
        let matters = self.matters(on);
        match self.seat(on).0 {
            Seat::Held { polled } => match (matters.and_then(Matters::suspension), polled) {
                (Some(suspension), _) => suspension,
                (None, Some(_)) => TenureStage::Elected,
                (None, None) if self.is_suspendable(on) => TenureStage::Suspendable,
                (None, None) => TenureStage::InOffice,
            },
            Seat::Lost { .. } => TenureStage::ToBeDeclared,
            Seat::Vacant(_) | Seat::Unfilled { .. } => TenureStage::Vacant,
        }
    }

    /// Whether a charge allows the panel to suspend, which it has not done.
    #[must_use]
    pub fn is_suspendable(&self, on: NaiveDate) -> bool {
        self.matters(on).is_some_and(Matters::is_suspendable)
    }

    /// The vacancy on a day, with the day it is taken to have occurred. None where the law does not say which day
    /// that is: see [`WINNER_DIED`].
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
        self.lost(on).map(|(ground, _)| ground)
    }

    /// That ground with the day on which it arose.
    pub(super) fn lost(&self, on: NaiveDate) -> Option<(VacancyGround, NaiveDate)> {
        match self.seat(on).0 {
            Seat::Lost { ground, on } => Some((ground, on)),
            _ => None,
        }
    }

    /// Whether somebody holds the office who has not delivered the declaration of acceptance.
    #[must_use]
    pub fn awaits_acceptance(&self, on: NaiveDate) -> bool {
        matches!(self.seat(on).0, Seat::Held { polled: Some(_) })
    }

    /// The last day for the declaration of acceptance, while one is awaited. None also where that day depends on
    /// bank holidays that are not known.
    #[must_use]
    pub fn accept_by(&self, on: NaiveDate) -> Option<NaiveDate> {
        match self.seat(on).0 {
            Seat::Held { polled: Some(polled) } => accept_by(polled),
            _ => None,
        }
    }

    /// The last day of a suspension by a court's order, while one runs: that day the order vacates the office.
    #[must_use]
    pub fn order_vacates_on(&self, on: NaiveDate) -> Option<NaiveDate> {
        self.matters(on).and_then(Matters::order_vacates_on)
    }

    /// Whether the panel's suspension runs on a day, which pay turns on.
    ///
    /// # Errors
    /// [`CONVICTION_OPEN`] while a conviction on the charge is not final.
    pub fn is_suspended_by_panel(&self, on: NaiveDate) -> Answer<bool> {
        self.matters(on).map_or(Ok(false), Matters::is_suspended_by_panel)
    }

    /// The gap in the law that the office has fallen into by a day, if it has.
    #[must_use]
    pub fn gap(&self, on: NaiveDate) -> Option<&'static Gap> {
        match (self.stage(on), self.seat(on).0) {
            (TenureStage::SuspensionInDoubt, _) => Some(&CONVICTION_OPEN),
            (_, Seat::Unfilled { .. }) => Some(&WINNER_DIED),
            _ => None,
        }
    }

    /// The rule under which time alone has last changed the office since the last event, if it has: a new term, an
    /// order, or the end of the time to accept.
    #[must_use]
    pub fn ended_under(&self, on: NaiveDate) -> Option<&'static Rule> {
        self.passed(on).last()
    }

    fn held(&mut self, rule: &'static Rule) -> Result<&mut Matters, Refusal> {
        match self.seat {
            Seat::Held { .. } => Ok(&mut self.matters),
            _ => Err(Refusal::ConditionUnmet(rule)),
        }
    }

    /// As [`held`](Self::held), where an order that has vacated the office is past undoing.
    fn undoing(&mut self, rule: &'static Rule) -> Result<&mut Matters, Refusal> {
        match self.seat {
            Seat::Vacant(Vacancy { cause: VacancyCause::Order, .. }) => {
                Err(Refusal::Forbidden(&ORDER_NOT_UNDONE))
            }
            _ => self.held(rule),
        }
    }

    fn end(&mut self, upshot: Upshot, on: NaiveDate) {
        if upshot == Upshot::Disqualified {
            self.leave(Seat::Lost { ground: VacancyGround::Disqualification, on });
        }
    }

    fn declare_vacant(
        &mut self,
        by: DeclaredBy,
        ground: VacancyGround,
        on: NaiveDate,
    ) -> Result<(), Refusal> {
        let disqualification = ground == VacancyGround::Disqualification;
        let ordered = match self.seat {
            Seat::Held { .. } => self.matters.order_vacates_on().is_some(),
            Seat::Vacant(vacancy) => vacancy.cause == VacancyCause::Order,
            _ => false,
        };
        let open = match self.seat {
            Seat::Lost { ground: lost, .. } => lost == ground,
            // The High Court may find a disqualification that nobody has acted on. (s. 71(1), (2).)
            Seat::Held { .. } => by == DeclaredBy::HighCourt && disqualification,
            Seat::Vacant(_) | Seat::Unfilled { .. } => false,
        };
        if ordered && disqualification && by == DeclaredBy::AppropriateOfficer {
            return Err(Refusal::NoRule(&DECLARATION_AFTER_ORDER));
        }
        if !open {
            return Err(Refusal::ConditionUnmet(&DECLARE_VACANT));
        }
        self.leave(Seat::Vacant(Vacancy { on, cause: VacancyCause::Declaration { ground } }));
        Ok(())
    }

    /// The holder goes, from one day to the next.
    fn go(&mut self, cause: VacancyCause, rule: &'static Rule, on: NaiveDate) -> Result<(), Refusal> {
        self.held(rule)?;
        self.leave(Seat::Vacant(Vacancy { on, cause }));
        Ok(())
    }

    /// Where the last day can be told the office is lost without this event.
    fn default(&mut self, on: NaiveDate) -> Result<(), Refusal> {
        let Seat::Held { polled: Some(polled) } = self.seat else {
            return Err(Refusal::ConditionUnmet(&ACCEPT_IN_TIME));
        };
        match accept_by(polled) {
            Some(last) => Err(Refusal::NotYet { rule: &ACCEPT_IN_TIME, opens: Some(plus_days(last, 1)) }),
            None if on <= two_months_from(polled) => {
                Err(Refusal::NotYet { rule: &ACCEPT_IN_TIME, opens: None })
            }
            None => {
                self.leave(Seat::Lost { ground: VacancyGround::NoAcceptance, on });
                Ok(())
            }
        }
    }

    fn elect(&mut self, on: NaiveDate) -> Result<(), Refusal> {
        let polled = last_ordinary_poll(on).filter(|polled| on <= term_start(*polled));
        match polled {
            Some(polled) if self.winner.is_none() => {
                self.winner = Some(Winner { polled, standing: Standing::Unaccepted });
                self.settle(on);
                Ok(())
            }
            _ => Err(Refusal::ConditionUnmet(&ORDINARY_TERM)),
        }
    }

    fn elect_to_vacancy(&mut self, polled: NaiveDate, on: NaiveDate) -> Result<(), Refusal> {
        let since = match self.seat {
            Seat::Vacant(vacancy) if self.winner.is_none() => vacancy.on,
            Seat::Unfilled { since } if self.winner.is_none() => since,
            _ => return Err(Refusal::ConditionUnmet(&BY_ELECTION_TERM)),
        };
        in_order(Some(since), polled)?;
        in_order(Some(polled), on)?;
        self.leave(Seat::Held { polled: Some(polled) });
        Ok(())
    }

    /// What has become of a winner who waits for the term to begin.
    fn winner_is(&mut self, standing: Standing, rule: &'static Rule) -> Result<(), Refusal> {
        match &mut self.winner {
            Some(winner) if matches!(winner.standing, Standing::Unaccepted | Standing::Accepted) => {
                winner.standing = standing;
                Ok(())
            }
            _ => Err(Refusal::ConditionUnmet(rule)),
        }
    }

    fn accept(&mut self) -> Result<(), Refusal> {
        match (&mut self.winner, &mut self.seat) {
            (Some(winner), _) if winner.standing == Standing::Unaccepted => {
                winner.standing = Standing::Accepted;
                Ok(())
            }
            (None, Seat::Held { polled: polled @ Some(_) }) => {
                *polled = None;
                Ok(())
            }
            (None, Seat::Lost { ground: VacancyGround::NoAcceptance, on: last_day }) => {
                Err(Refusal::TooLate { rule: &ACCEPT_IN_TIME, last_day: *last_day })
            }
            _ => Err(Refusal::ConditionUnmet(&ACCEPT_OFFICE)),
        }
    }
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
        TenureEvent::Disqualified {} | TenureEvent::WinnerDisqualified {} => (&DISQUALIFIED, false),
        TenureEvent::CeasedForIncapacity { .. } => (&SIX_MONTHS, false),
        TenureEvent::DefaultedOnAcceptance {} => (&ACCEPT_IN_TIME, false),
        TenureEvent::DeclaredVacant { by: DeclaredBy::HighCourt, .. } => (&DECLARED_BY_COURT, false),
        TenureEvent::DeclaredVacant { .. } => (&DECLARE_VACANT, false),
        TenureEvent::Resigned {} => (&RESIGN, false),
        TenureEvent::Died {} => (&VACANT_ON_DEATH, false),
        TenureEvent::ElectedAtOrdinary {} | TenureEvent::WinnerDied {} => (&ORDINARY_TERM, false),
        TenureEvent::ElectedAtByElection { .. } => (&BY_ELECTION_TERM, false),
        TenureEvent::Accepted {} => (&ACCEPT_OFFICE, false),
    }
}

impl Process for Tenure {
    type Event = TenureEvent;

    fn apply(mut self, dated: DatedTenure) -> Result<Self, Refusal> {
        let DatedTenure { on, event } = dated;
        in_order(self.history.last().map(|(last, _)| last.on), on)?;
        let (mut rule, mayors_too) = law(&event);
        rule.check_force(self.area.place(), on)?;
        if self.area.body_on(on)? == Body::Mayor && !mayors_too {
            return Err(Refusal::ConditionUnmet(&NOT_FOR_MAYORS));
        }
        self.settle(on);
        let area = self.area;
        match event {
            TenureEvent::Charged { charge, charged_in, maximum } => {
                self.held(&CHARGED)?.charge(charge, charged_in, maximum)?;
            }
            TenureEvent::Suspended { charge } => self.held(&CHARGED)?.suspend(area, charge, on)?,
            TenureEvent::ChargeDropped { charge } | TenureEvent::Acquitted { charge } => {
                self.held(&CHARGED)?.end_charge(charge)?;
            }
            TenureEvent::ConvictedWithoutDisqualification { charge } => {
                self.held(&CHARGED)?.convict_harmlessly(charge)?;
            }
            TenureEvent::Convicted { charge } => self.held(&CHARGED)?.convict(charge)?,
            TenureEvent::ConvictionQuashed { charge } => rule = self.undoing(&CHARGED)?.quash(charge)?,
            TenureEvent::ConvictionFinal { charge } => {
                let upshot = self.held(&CHARGED)?.finalise(charge)?;
                self.end(upshot, on);
            }
            TenureEvent::SuspensionLifted {} => self.held(&SUSPENSION_LIFTED)?.lift()?,
            TenureEvent::OrderMade { charge, appeal_by } => {
                self.held(&CHARGED)?.order(charge, appeal_by, on)?;
            }
            TenureEvent::OrderAppealed {} => self.undoing(&ORDER_VACATES)?.appeal()?,
            TenureEvent::OrderAppealUpheld {} => {
                let upshot = self.undoing(&ORDER_VACATES)?.uphold()?;
                self.end(upshot, on);
            }
            TenureEvent::OrderAppealFailed {} => {
                self.undoing(&ORDER_VACATES)?.fail_appeal()?;
                self.leave(Seat::Vacant(Vacancy { on, cause: VacancyCause::Order }));
            }
            TenureEvent::Disqualified {} => {
                self.held(&DISQUALIFIED)?;
                self.end(Upshot::Disqualified, on);
            }
            TenureEvent::CeasedForIncapacity { appointed_on } => {
                self.held(&SIX_MONTHS)?;
                let last = last_of_six_months(appointed_on);
                if on < last {
                    return Err(Refusal::NotYet { rule: &SIX_MONTHS, opens: Some(last) });
                }
                if last < on {
                    return Err(Refusal::ConditionUnmet(&SIX_MONTHS));
                }
                self.leave(Seat::Lost { ground: VacancyGround::Incapacity, on });
            }
            TenureEvent::DefaultedOnAcceptance {} => self.default(on)?,
            TenureEvent::DeclaredVacant { by, ground } => self.declare_vacant(by, ground, on)?,
            TenureEvent::Resigned {} => self.go(VacancyCause::Resignation, rule, on)?,
            TenureEvent::Died {} => self.go(VacancyCause::Death, rule, on)?,
            TenureEvent::ElectedAtOrdinary {} => self.elect(on)?,
            TenureEvent::ElectedAtByElection { polled_on } => self.elect_to_vacancy(polled_on, on)?,
            TenureEvent::WinnerDied {} => self.winner_is(Standing::Dead, rule)?,
            TenureEvent::WinnerDisqualified {} => self.winner_is(Standing::Disqualified, rule)?,
            TenureEvent::Accepted {} => self.accept()?,
        }
        self.history.push((dated, rule));
        Ok(self)
    }

    fn next(&self, on: NaiveDate) -> Vec<Next> {
        self.next_acts(on)
    }
}

stored! { Tenure as super::tenure_event::Stored { area } }
