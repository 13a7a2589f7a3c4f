//! The office of a commissioner in plain booleans, reading events as JSON. Ordinary polls: 2 May 2024 and 4 May 2028.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};
use serde_json::Value;

use crate::day;
use crate::model::calendar::{holiday, is, weekend};

#[derive(Clone)]
struct Charge {
    counts: bool,
    grave: bool,
    imprisonable: bool,
    convicted: bool,
}

#[derive(Clone, Copy)]
struct Order {
    charge: u64,
    made: NaiveDate,
    appeal_by: NaiveDate,
    appealed: bool,
}

pub(crate) struct Plain {
    seat: &'static str,
    ground: String,
    vacant: Option<NaiveDate>,
    elected: NaiveDate,
    winner: Option<(NaiveDate, NaiveDate, bool)>,
    charges: BTreeMap<u64, Charge>,
    suspended: Option<u64>,
    order: Option<Order>,
    by_order: bool,
}

/// The first day on which so many months that began with a day are over.
fn after_months(first: NaiveDate, months: i32) -> NaiveDate {
    let months = first.year() * 12 + i32::try_from(first.month0()).unwrap() + months;
    let of = |months: i32, day: u32| {
        NaiveDate::from_ymd_opt(months.div_euclid(12), u32::try_from(months.rem_euclid(12)).unwrap() + 1, day)
    };
    of(months, first.day()).unwrap_or_else(|| of(months + 1, 1).unwrap())
}

/// The last day for a declaration of acceptance.
pub(crate) fn accept_by(elected: NaiveDate) -> NaiveDate {
    let mut last = after_months(elected + Days::new(1), 2) - Days::new(1);
    while weekend(last) || holiday(last) || is(last, 12, 24) {
        last = last + Days::new(1);
    }
    last
}

impl Plain {
    pub(crate) fn new() -> Self {
        Self {
            seat: "held",
            ground: String::new(),
            vacant: None,
            elected: NaiveDate::MIN,
            winner: None,
            charges: BTreeMap::new(),
            suspended: None,
            order: None,
            by_order: false,
        }
    }

    fn leave(&mut self, seat: &'static str) {
        self.seat = seat;
        self.charges.clear();
        (self.suspended, self.order, self.vacant, self.by_order) = (None, None, None, false);
    }

    fn fall_vacant(&mut self, on: NaiveDate) {
        self.leave("vacant");
        self.vacant = Some(on);
    }

    fn time_passes(&mut self, on: NaiveDate) {
        if let Some(order) = self.order {
            let mut over = after_months(order.made, 3);
            if !order.appealed {
                over = over.min(order.appeal_by + Days::new(1));
            }
            if over <= on {
                self.fall_vacant(over - Days::new(1));
                self.by_order = true;
            }
        }
        if let Some((elected, _, accepted)) = self.winner.filter(|(_, starts, _)| *starts <= on) {
            self.winner = None;
            self.leave(if accepted { "held" } else { "elected" });
            self.elected = elected;
        }
    }

    pub(crate) fn vacant_since(&mut self, on: NaiveDate) -> Option<NaiveDate> {
        self.time_passes(on);
        self.vacant
    }

    pub(crate) fn stage(&mut self, on: NaiveDate) -> &'static str {
        self.time_passes(on);
        match self.seat {
            "lost" => "ToBeDeclared",
            "vacant" => "Vacant",
            "elected" => "Elected",
            _ if self.order.is_some() => "SuspendedByOrder",
            _ => match self.suspended {
                Some(charge) if self.charges[&charge].convicted => "SuspensionInDoubt",
                Some(_) => "Suspended",
                None if self.charges.values().any(|one| one.counts && one.grave && !one.convicted) => {
                    "Suspendable"
                }
                None => "InOffice",
            },
        }
    }

    fn close(&mut self, charge: u64) {
        self.charges.remove(&charge);
        if self.suspended == Some(charge) {
            self.suspended = None;
        }
    }

    /// Takes an event in; false, and nothing changed but by time, where the law does not allow it.
    pub(crate) fn happens(&mut self, dated: &Value) -> bool {
        let on = day(dated["on"].as_str().unwrap());
        self.time_passes(on);
        let event = &dated["event"];
        let number = event["charge"].as_u64().unwrap_or(0);
        let held = self.seat == "held";
        let found = self.charges.get(&number).cloned();
        let open = found.clone().filter(|one| !one.convicted);
        let convicted = found.clone().filter(|one| one.convicted);
        let allowed;
        match event["kind"].as_str().unwrap() {
            "charged" => {
                allowed = held && found.is_none();
                if allowed {
                    let maximum = &event["maximum"];
                    let months = maximum["months"].as_u64().unwrap_or(10_000);
                    let counts = event["charged-in"] != "elsewhere";
                    let one =
                        Charge { counts, grave: months > 24, imprisonable: months > 0, convicted: false };
                    self.charges.insert(number, one);
                }
            }
            "suspended" => {
                allowed = self.suspended.is_none() && open.is_some_and(|one| one.counts && one.grave);
                if allowed {
                    self.suspended = Some(number);
                }
            }
            "charge-dropped" | "acquitted" | "convicted-without-disqualification" => {
                allowed = open.is_some();
                if allowed {
                    self.close(number);
                }
            }
            "convicted" => {
                allowed = open.is_some_and(|one| one.counts && one.imprisonable);
                if allowed {
                    self.charges.get_mut(&number).unwrap().convicted = true;
                }
            }
            "conviction-quashed" => {
                allowed = convicted.is_some();
                if allowed {
                    self.close(number);
                }
            }
            "conviction-final" => {
                allowed = convicted.is_some();
                if allowed && self.order.is_none_or(|order| order.charge != number) {
                    self.leave("lost");
                    self.ground = "disqualification".into();
                }
            }
            "suspension-lifted" => allowed = self.suspended.take().is_some(),
            "order-made" => {
                let appeal_by = day(event["appeal-by"].as_str().unwrap());
                allowed = convicted.is_some() && self.order.is_none() && appeal_by >= on;
                if allowed {
                    self.order = Some(Order { charge: number, made: on, appeal_by, appealed: false });
                }
            }
            "order-appealed" => {
                allowed = self.order.is_some_and(|order| !order.appealed);
                if let Some(order) = &mut self.order {
                    order.appealed = true;
                }
            }
            "order-appeal-upheld" => {
                allowed = self.order.is_some_and(|order| order.appealed);
                if allowed {
                    self.order = None;
                }
            }
            "order-appeal-failed" => {
                allowed = self.order.is_some_and(|order| order.appealed);
                if allowed {
                    self.fall_vacant(on);
                }
            }
            kind @ ("disqualified" | "ceased-for-incapacity") => {
                allowed = held;
                if allowed {
                    self.leave("lost");
                    let ground = if kind == "disqualified" { "disqualification" } else { "incapacity" };
                    self.ground = ground.into();
                }
            }
            "defaulted-on-acceptance" => {
                allowed = self.seat == "elected" && accept_by(self.elected) < on;
                if allowed {
                    self.leave("lost");
                    self.ground = "no-acceptance".into();
                }
            }
            "declared-vacant" => {
                let court = event["by"] == "high-court" && event["ground"] == "disqualification";
                allowed = self.seat == "lost" && event["ground"] == self.ground.as_str() || held && court;
                if allowed {
                    self.fall_vacant(on);
                }
            }
            "resigned" | "died" => {
                allowed = held || self.seat == "elected";
                if allowed {
                    self.fall_vacant(on);
                }
            }
            "elected" if event["poll"] == "by-election" => {
                allowed = self.seat == "vacant" && self.winner.is_none();
                if allowed {
                    self.leave("elected");
                    self.elected = on;
                }
            }
            "elected" => {
                let poll = ["2024-05-02", "2028-05-04"]
                    .map(day)
                    .into_iter()
                    .find(|poll| (*poll..=*poll + Days::new(7)).contains(&on));
                allowed = poll.is_some() && self.winner.is_none();
                if let Some(poll) = poll.filter(|_| allowed) {
                    self.winner = Some((on, poll + Days::new(7), false));
                }
            }
            "accepted" => match &mut self.winner {
                Some((_, _, accepted)) => {
                    allowed = !*accepted;
                    *accepted = true;
                }
                None => {
                    allowed = self.seat == "elected";
                    if allowed {
                        self.seat = "held";
                    }
                }
            },
            other => panic!("an event the model does not know: {other}"),
        }
        allowed
    }
}
