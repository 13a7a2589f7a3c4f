//! Charges, convictions, suspensions and disqualification orders: what hangs on the person in office, and goes with
//! that person. (PRSRA 2011 ss. 30, 66(3)(c), (4); Elections Act 2022 s. 31.)

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::rules::{
    CHARGED, CONVICTION_FINAL, COURT_ORDER, ORDER_UPHELD, ORDER_VACATES, SUSPEND, SUSPENSION_ACQUITTED,
    SUSPENSION_LIFTED,
};
use super::{
    CONVICTION_OPEN, Charge, ChargedIn, Matter, MaximumSentence, Suspension, SuspensionFacts, TenureStage,
};
use crate::area::Area;
use crate::calendar::Period;
use crate::law::Rule;
use crate::reasoning::{Answer, Question, Refusal, Unsettled};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Order {
    charge: Charge,
    made: NaiveDate,
    appeal_by: NaiveDate,
    appealed: bool,
}

impl Order {
    fn vacates_on(self) -> NaiveDate {
        let three_months = Period::Months(3).last_day(self.made);
        if self.appealed { three_months } else { three_months.min(self.appeal_by) }
    }
}

/// How far a charge has gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Progress {
    Open,
    Convicted,
    Final,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Pending {
    charge: Charge,
    charged_in: ChargedIn,
    maximum: MaximumSentence,
    progress: Progress,
}

impl Pending {
    fn allows_suspension(self) -> bool {
        self.progress == Progress::Open && self.charged_in.counts() && self.maximum.allows_suspension()
    }

    /// Whether a final conviction disqualifies. (PRSRA 2011 s. 66(3)(c), (4)(a).)
    const fn disqualifies(self) -> bool {
        self.charged_in.counts() && self.maximum.is_imprisonable()
    }
}

/// What becomes of the person by an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Upshot {
    Stays,
    /// Disqualified, so that the office has to be declared vacant.
    Disqualified,
}

/// The criminal matters of the person in office.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Matters {
    pending: Vec<Pending>,
    suspended: Option<Charge>,
    order: Option<Order>,
}

impl Matters {
    pub(super) const fn none() -> Self {
        Self { pending: Vec::new(), suspended: None, order: None }
    }

    /// The last day of a suspension by a court's order, which that day vacates the office unless an appeal is over
    /// sooner. (EA 2022 s. 31(2), (3).)
    pub(super) fn order_vacates_on(&self) -> Option<NaiveDate> {
        self.order.map(Order::vacates_on)
    }

    /// The stage that a suspension puts the office in, whatever else is true of it.
    pub(super) fn suspension(&self) -> Option<TenureStage> {
        match (self.order, self.suspended) {
            (Some(_), _) => Some(TenureStage::SuspendedByOrder),
            (None, Some(charge)) if self.is_convicted(charge) => Some(TenureStage::SuspensionInDoubt),
            (None, Some(_)) => Some(TenureStage::Suspended),
            (None, None) => None,
        }
    }

    pub(super) fn is_suspended_by_panel(&self) -> Answer<bool> {
        match self.suspended {
            Some(charge) if self.is_convicted(charge) => Err(Unsettled::NoRule(&CONVICTION_OPEN)),
            suspended => Ok(suspended.is_some()),
        }
    }

    pub(super) fn is_suspendable(&self) -> bool {
        self.suspended.is_none() && self.pending.iter().any(|one| one.allows_suspension())
    }

    fn is_convicted(&self, charge: Charge) -> bool {
        self.pending.iter().any(|one| one.charge == charge && one.progress != Progress::Open)
    }

    fn find(&self, charge: Charge) -> Result<Pending, Refusal> {
        let found = self.pending.iter().find(|one| one.charge == charge).copied();
        found.ok_or(Refusal::ConditionUnmet(&CHARGED))
    }

    fn go_on(&mut self, charge: Charge, to: Progress) {
        self.pending.iter_mut().filter(|one| one.charge == charge).for_each(|one| one.progress = to);
    }

    /// Closes a charge, and with it the suspension that rests on it.
    fn close(&mut self, charge: Charge) {
        self.pending.retain(|one| one.charge != charge);
        self.suspended = self.suspended.filter(|suspended| *suspended != charge);
    }

    pub(super) fn charge(
        &mut self,
        charge: Charge,
        charged_in: ChargedIn,
        maximum: MaximumSentence,
    ) -> Result<(), Refusal> {
        if self.find(charge).is_ok() {
            return Err(Refusal::ConditionUnmet(&CHARGED));
        }
        self.pending.push(Pending { charge, charged_in, maximum, progress: Progress::Open });
        Ok(())
    }

    pub(super) fn suspend(&mut self, area: Area, charge: Charge, on: NaiveDate) -> Result<(), Refusal> {
        let pending = self.find(charge)?;
        let facts = SuspensionFacts {
            area: area.into(),
            matter: Matter::Charge.into(),
            charged_in: pending.charged_in.into(),
            maximum: pending.maximum.into(),
        };
        if facts.answer(on)? == Suspension::NoPower {
            return Err(Refusal::NoPower(&SUSPEND));
        }
        if pending.progress != Progress::Open {
            return Err(Refusal::NoRule(&CONVICTION_OPEN));
        }
        if self.suspended.is_some() {
            return Err(Refusal::ConditionUnmet(&SUSPEND));
        }
        self.suspended = Some(charge);
        Ok(())
    }

    /// A charge is dropped, or ends in an acquittal.
    pub(super) fn end_charge(&mut self, charge: Charge) -> Result<(), Refusal> {
        if self.find(charge)?.progress != Progress::Open {
            return Err(Refusal::ConditionUnmet(&CHARGED));
        }
        self.close(charge);
        Ok(())
    }

    /// A conviction as charged that cannot disqualify. Of an offence that can, it is the open case of limb (c).
    pub(super) fn convict_harmlessly(&mut self, charge: Charge) -> Result<(), Refusal> {
        if self.find(charge)?.disqualifies() {
            return Err(Refusal::NoRule(&CONVICTION_OPEN));
        }
        self.end_charge(charge)
    }

    pub(super) fn convict(&mut self, charge: Charge) -> Result<(), Refusal> {
        let pending = self.find(charge)?;
        if pending.progress != Progress::Open || !pending.disqualifies() {
            return Err(Refusal::ConditionUnmet(&CONVICTION_FINAL));
        }
        self.go_on(charge, Progress::Convicted);
        Ok(())
    }

    /// With the conviction goes the order made on it: an appeal against either keeps the office. (EA 2022
    /// s. 31(3)(b), (4)(b).) The answer is the rule it rests on.
    pub(super) fn quash(&mut self, charge: Charge) -> Result<&'static Rule, Refusal> {
        if self.find(charge)?.progress == Progress::Open {
            return Err(Refusal::ConditionUnmet(&CONVICTION_FINAL));
        }
        self.close(charge);
        Ok(match self.order.take_if(|order| order.charge == charge) {
            Some(_) => &ORDER_UPHELD,
            None => &SUSPENSION_ACQUITTED,
        })
    }

    pub(super) fn finalise(&mut self, charge: Charge) -> Result<Upshot, Refusal> {
        if self.find(charge)?.progress != Progress::Convicted {
            return Err(Refusal::ConditionUnmet(&CONVICTION_FINAL));
        }
        self.go_on(charge, Progress::Final);
        // PRSRA 2011 s. 59(2A): where an order was made for it, the order vacates the office.
        let ordered = self.order.is_some_and(|order| order.charge == charge);
        Ok(if ordered { Upshot::Stays } else { Upshot::Disqualified })
    }

    pub(super) fn lift(&mut self) -> Result<(), Refusal> {
        self.suspended.take().map(|_| ()).ok_or(Refusal::ConditionUnmet(&SUSPENSION_LIFTED))
    }

    pub(super) fn order(
        &mut self,
        charge: Charge,
        appeal_by: NaiveDate,
        made: NaiveDate,
    ) -> Result<(), Refusal> {
        if self.find(charge)?.progress == Progress::Open || self.order.is_some() {
            return Err(Refusal::ConditionUnmet(&COURT_ORDER));
        }
        if appeal_by < made {
            return Err(Refusal::OutOfOrder { after: made, day: appeal_by });
        }
        self.order = Some(Order { charge, made, appeal_by, appealed: false });
        Ok(())
    }

    fn running(&mut self, appealed: bool) -> Result<&mut Order, Refusal> {
        let order = self.order.as_mut().filter(|order| order.appealed == appealed);
        order.ok_or(Refusal::ConditionUnmet(&ORDER_VACATES))
    }

    pub(super) fn appeal(&mut self) -> Result<(), Refusal> {
        self.running(false)?.appealed = true;
        Ok(())
    }

    /// The order is gone. A conviction that became final while it ran, and stands, disqualifies now.
    pub(super) fn uphold(&mut self) -> Result<Upshot, Refusal> {
        let charge = self.running(true)?.charge;
        self.order = None;
        let is_final = self.find(charge).is_ok_and(|pending| pending.progress == Progress::Final);
        Ok(if is_final { Upshot::Disqualified } else { Upshot::Stays })
    }

    /// Whether an appeal runs that can fail, which vacates the office at once.
    pub(super) fn fail_appeal(&mut self) -> Result<(), Refusal> {
        self.running(true).map(|_| ())
    }
}
