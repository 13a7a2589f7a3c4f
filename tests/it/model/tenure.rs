//! The office of a commissioner, day by day: one function for each section, each as the section says it. Ordinary
//! polls: 2 May 2024 and 4 May 2028.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};
use serde_json::Value;

use crate::day;
use crate::model::calendar::{holiday, is, weekend};

#[derive(Clone, PartialEq)]
enum Trial {
    Open,
    Convicted,
    BeyondAppeal,
}

#[derive(Clone)]
struct Charge {
    brought_here: bool,
    over_two_years: bool,
    imprisonable: bool,
    trial: Trial,
}

#[derive(Clone)]
struct Order {
    charge: u64,
    date: NaiveDate,
    appeal_ends: NaiveDate,
    appealed: bool,
}

/// Whoever the office belongs to, or belonged to until declared out.
#[derive(Clone, Default)]
struct Person {
    /// The poll, while no declaration of acceptance is delivered.
    yet_to_accept: Option<NaiveDate>,
    charges: BTreeMap<u64, Charge>,
    panel_suspends_for: Option<u64>,
    order: Option<Order>,
    /// A ground of section 60(1), which the officer has to declare.
    out_by: Option<&'static str>,
}

struct Elect {
    person: Person,
    poll: NaiveDate,
    dead: bool,
}

enum Office {
    Of(Person),
    /// Since the day in section 59, where it says one.
    Vacant {
        since: Option<NaiveDate>,
        from: NaiveDate,
        by_order: bool,
    },
}

pub(crate) struct Plain {
    pub(crate) today: NaiveDate,
    office: Office,
    elect: Option<Elect>,
}

/// The first day on which so many months that began with a day are over.
fn after_months(first: NaiveDate, months: i32) -> NaiveDate {
    let months = first.year() * 12 + i32::try_from(first.month0()).unwrap() + months;
    let of = |months: i32, day: u32| {
        NaiveDate::from_ymd_opt(months.div_euclid(12), u32::try_from(months.rem_euclid(12)).unwrap() + 1, day)
    };
    of(months, first.day()).unwrap_or_else(|| of(months + 1, 1).unwrap())
}

/// Sections 70(2) and 73: the last of two months beginning with the day after the election, or the next business day.
pub(crate) fn last_day_to_accept(poll: NaiveDate) -> NaiveDate {
    let mut last = after_months(poll + Days::new(1), 2) - Days::new(1);
    while weekend(last) || holiday(last) || is(last, 12, 24) {
        last = last + Days::new(1);
    }
    last
}

/// Section 50: the poll that somebody declared elected on a day was elected at.
fn ordinary_poll(declared: NaiveDate) -> Option<NaiveDate> {
    let polls = ["2024-05-02", "2028-05-04"].map(day);
    polls.into_iter().find(|poll| *poll <= declared && declared <= *poll + Days::new(7))
}

impl Plain {
    pub(crate) fn new(today: NaiveDate) -> Self {
        Self { today, office: Office::Of(Person::default()), elect: None }
    }

    fn vacate(&mut self, since: NaiveDate, by_order: bool) {
        self.office = Office::Vacant { since: Some(since), from: since, by_order };
    }

    /// Whoever holds the office: in it, and on no ground out of it.
    fn holder(&mut self) -> Option<&mut Person> {
        match &mut self.office {
            Office::Of(person) if person.out_by.is_none() => Some(person),
            _ => None,
        }
    }

    /// Day by day, what each day brings by itself.
    pub(crate) fn until(&mut self, on: NaiveDate) {
        while self.today < on {
            self.today = self.today + Days::new(1);
            self.ea_s31_2_3();
            self.s70_2();
            self.s50_7();
        }
    }

    /// Elections Act 2022 s. 31(2), (3): at the end of the earlier of three months and the time for appeal; after an
    /// appeal, of the three months.
    fn ea_s31_2_3(&mut self) {
        let today = self.today;
        let Some(Some(order)) = self.holder().map(|person| person.order.clone()) else { return };
        let months_over = after_months(order.date, 3) <= today;
        let appeal_over = order.appeal_ends < today && !order.appealed;
        if months_over || appeal_over {
            self.vacate(today - Days::new(1), true);
        }
    }

    /// Section 70(2): vacant at the end of the period, so for the officer to declare.
    fn s70_2(&mut self) {
        let today = self.today;
        if let Some(person) = self.holder()
            && person.yet_to_accept.is_some_and(|poll| last_day_to_accept(poll) < today)
        {
            *person = Person { out_by: Some("no-acceptance"), ..Person::default() };
        }
    }

    /// Section 50(7): a term begins with the seventh day after the poll, when the one before it is over.
    fn s50_7(&mut self) {
        let today = self.today;
        if let Some(elect) = self.elect.take_if(|elect| elect.poll + Days::new(7) <= today) {
            self.office = if elect.dead {
                Office::Vacant { since: None, from: today, by_order: false }
            } else {
                Office::Of(elect.person)
            };
        }
    }

    pub(crate) fn vacant_since(&self) -> Option<NaiveDate> {
        match self.office {
            Office::Vacant { since, .. } => since,
            Office::Of(_) => None,
        }
    }

    pub(crate) fn yet_to_accept(&self) -> Option<NaiveDate> {
        match &self.office {
            Office::Of(person) => person.yet_to_accept,
            Office::Vacant { .. } => None,
        }
    }

    /// Section 30: true while the suspension runs, nothing between a conviction and its finality.
    pub(crate) fn suspended_by_panel(&self) -> Option<bool> {
        match &self.office {
            Office::Of(Person { panel_suspends_for: Some(charge), charges, .. }) => {
                (charges[charge].trial == Trial::Open).then_some(true)
            }
            _ => Some(false),
        }
    }

    pub(crate) fn stage(&self) -> &'static str {
        let person = match &self.office {
            Office::Vacant { .. } => return "Vacant",
            Office::Of(person) => person,
        };
        if person.out_by.is_some() {
            "ToBeDeclared"
        } else if person.order.is_some() {
            "SuspendedByOrder"
        } else if person.panel_suspends_for.is_some() {
            if self.suspended_by_panel().is_some() { "Suspended" } else { "SuspensionInDoubt" }
        } else if person.yet_to_accept.is_some() {
            "Elected"
        } else if person.can_be_suspended() {
            "Suspendable"
        } else {
            "InOffice"
        }
    }

    /// The ground of section 60(1), until the officer or the court has declared the office vacant.
    pub(crate) fn to_declare(&self) -> Option<&'static str> {
        match &self.office {
            Office::Of(person) => person.out_by,
            Office::Vacant { .. } => None,
        }
    }

    /// Elections Act 2022 s. 31(2), (3): the last day in office under an order that stands.
    pub(crate) fn order_vacates_on(&self) -> Option<NaiveDate> {
        let Office::Of(Person { order: Some(order), .. }) = &self.office else { return None };
        let months = after_months(order.date, 3) - Days::new(1);
        Some(if order.appealed { months } else { months.min(order.appeal_ends) })
    }

    /// Who has to act or may, by the rule, with the last day if there is one.
    pub(crate) fn next(&self) -> Vec<(&'static str, Option<NaiveDate>)> {
        let mut next = match (&self.office, self.stage()) {
            (_, "Vacant") => {
                vec![
                    ("commissioner.vacancy-public-notice", None),
                    ("commissioner.vacancy-returning-officer", None),
                ]
            }
            (_, "ToBeDeclared") => vec![("commissioner.declare-vacant", None)],
            (_, "Suspended" | "SuspensionInDoubt") => vec![("commissioner.suspension-lifted", None)],
            (Office::Of(person), "Suspendable" | "Elected") if person.can_be_suspended() => {
                vec![("commissioner.suspend", None)]
            }
            _ => Vec::new(),
        };
        let last = self.yet_to_accept().map(last_day_to_accept);
        next.extend(last.map(|last| ("commissioner.accept-office", Some(last))));
        next
    }

    /// What section 62(1) asks of the panel; nothing where the law leaves it open.
    pub(crate) fn cover(&self) -> Option<&'static str> {
        match (&self.office, self.suspended_by_panel()) {
            (Office::Vacant { .. }, _) => Some("vacancy"),
            (Office::Of(Person { out_by: Some("disqualification"), .. }), _) => None,
            (Office::Of(Person { out_by: Some(_), .. }), _) => Some("vacancy"),
            (_, Some(true)) => Some("suspension"),
            (Office::Of(Person { order: Some(_), .. }), _) | (_, None) => None,
            _ => Some("nothing"),
        }
    }

    /// Section 60(1).
    fn out(&mut self, by: &'static str) {
        self.office = Office::Of(Person { out_by: Some(by), ..Person::default() });
    }

    /// Takes an event in; false, and nothing changed but by time, where the law does not allow it.
    pub(crate) fn happens(&mut self, dated: &Value) -> bool {
        let on = day(dated["on"].as_str().unwrap());
        self.until(on);
        let event = &dated["event"];
        match event["kind"].as_str().unwrap() {
            "declared-vacant" => self.s60_and_71(event),
            "elected-at-ordinary" => self.s50(on),
            "elected-at-by-election" => self.s51(day(event["polled-on"].as_str().unwrap()), on),
            kind @ ("winner-died" | "winner-disqualified") => self.winner_drops_out(kind),
            "accepted" => self.s70_1(),
            kind => self.befalls_the_holder(kind, event, on).is_some(),
        }
    }

    fn s60_and_71(&mut self, event: &Value) -> bool {
        let court_disqualifies = event["by"] == "high-court" && event["ground"] == "disqualification";
        let open = match &self.office {
            Office::Of(Person { out_by: Some(ground), .. }) => event["ground"] == *ground,
            Office::Of(_) => court_disqualifies,
            Office::Vacant { .. } => false,
        };
        if open {
            self.vacate(self.today, false);
        }
        open
    }

    fn s50(&mut self, declared: NaiveDate) -> bool {
        let Some(poll) = ordinary_poll(declared).filter(|_| self.elect.is_none()) else { return false };
        let person = Person { yet_to_accept: Some(poll), ..Person::default() };
        self.elect = Some(Elect { person, poll, dead: false });
        self.s50_7();
        true
    }

    fn s51(&mut self, poll: NaiveDate, declared: NaiveDate) -> bool {
        let Office::Vacant { from, .. } = self.office else { return false };
        let open = self.elect.is_none() && from <= poll && poll <= declared;
        if open {
            self.office = Office::Of(Person { yet_to_accept: Some(poll), ..Person::default() });
        }
        open
    }

    fn winner_drops_out(&mut self, kind: &str) -> bool {
        let Some(elect) = self.elect.as_mut().filter(|elect| !elect.dead && elect.person.out_by.is_none())
        else {
            return false;
        };
        elect.dead = kind == "winner-died";
        elect.person = Person { out_by: Some("disqualification"), ..Person::default() };
        true
    }

    fn s70_1(&mut self) -> bool {
        let person = match &mut self.elect {
            Some(elect) if !elect.dead && elect.person.out_by.is_none() => Some(&mut elect.person),
            Some(_) => None,
            None => self.holder(),
        };
        person.is_some_and(|person| person.yet_to_accept.take().is_some())
    }

    fn befalls_the_holder(&mut self, kind: &str, event: &Value, on: NaiveDate) -> Option<()> {
        let person = self.holder()?;
        let number = event["charge"].as_u64().unwrap_or(0);
        let charge = person.charges.get(&number).cloned();
        // Section 66(3)(c), (4)(a).
        let can_disqualify = charge.as_ref().is_some_and(|one| one.brought_here && one.imprisonable);
        let trial = charge.as_ref().map(|one| one.trial.clone());
        let require = |condition: bool| condition.then_some(());
        let ordered = person.order.as_ref().is_some_and(|order| order.charge == number);
        match kind {
            "charged" => {
                require(charge.is_none())?;
                let maximum = &event["maximum"];
                let months = maximum["months"].as_u64().unwrap_or(u64::MAX);
                let brought_here = event["charged-in"] != "elsewhere";
                let (over_two_years, imprisonable) = (months > 24, months > 0);
                let new = Charge { brought_here, over_two_years, imprisonable, trial: Trial::Open };
                person.charges.insert(number, new);
            }
            // Section 30(1).
            "suspended" => {
                let charge = charge?;
                require(charge.brought_here && charge.over_two_years && charge.trial == Trial::Open)?;
                require(person.panel_suspends_for.is_none())?;
                person.panel_suspends_for = Some(number);
            }
            // Section 30(2)(a), (b), and (c) where the conviction cannot disqualify.
            "charge-dropped" | "acquitted" | "convicted-without-disqualification" => {
                require(trial == Some(Trial::Open))?;
                require(kind != "convicted-without-disqualification" || !can_disqualify)?;
                person.forget(number);
            }
            "convicted" => {
                require(trial == Some(Trial::Open) && can_disqualify)?;
                person.charges.get_mut(&number)?.trial = Trial::Convicted;
            }
            // Elections Act 2022 s. 31(3)(b): an appeal against the conviction saves from the order too.
            "conviction-quashed" => {
                require(trial.is_some_and(|trial| trial != Trial::Open))?;
                person.forget(number);
                person.order.take_if(|_| ordered);
            }
            // Section 66(4)(b), but section 59(2A) where there is an order.
            "conviction-final" => {
                require(trial == Some(Trial::Convicted))?;
                person.charges.get_mut(&number)?.trial = Trial::BeyondAppeal;
                if !ordered {
                    self.out("disqualification");
                }
            }
            // Section 30(2)(d).
            "suspension-lifted" => drop(person.panel_suspends_for.take()?),
            // Elections Act 2022 s. 30.
            "order-made" => {
                let appeal_ends = day(event["appeal-by"].as_str().unwrap());
                require(trial.is_some_and(|trial| trial != Trial::Open))?;
                require(person.order.is_none() && on <= appeal_ends)?;
                person.order = Some(Order { charge: number, date: on, appeal_ends, appealed: false });
            }
            "order-appealed" => person.order.as_mut().filter(|order| !order.appealed)?.appealed = true,
            "order-appeal-upheld" => {
                let order = person.order.take_if(|order| order.appealed)?;
                if person.charges[&order.charge].trial == Trial::BeyondAppeal {
                    self.out("disqualification");
                }
            }
            "order-appeal-failed" => {
                person.order.as_ref().filter(|order| order.appealed)?;
                self.vacate(on, true);
            }
            "disqualified" => self.out("disqualification"),
            // Section 63: the period that began with the appointment ends today.
            "ceased-for-incapacity" => {
                let appointed = day(event["appointed-on"].as_str().unwrap());
                require(after_months(appointed, 6) == on + Days::new(1))?;
                self.out("incapacity");
            }
            "resigned" | "died" => self.vacate(on, false),
            // The holidays of these years are known, so it needs no event.
            "defaulted-on-acceptance" => return None,
            other => panic!("an event the model does not know: {other}"),
        }
        Some(())
    }

    pub(crate) fn is_vacant_by_order(&self) -> bool {
        matches!(self.office, Office::Vacant { by_order: true, .. })
    }
}

impl Person {
    fn can_be_suspended(&self) -> bool {
        let enough =
            |charge: &Charge| charge.brought_here && charge.over_two_years && charge.trial == Trial::Open;
        self.charges.values().any(enough)
    }

    fn forget(&mut self, charge: u64) {
        self.charges.remove(&charge);
        self.panel_suspends_for.take_if(|one| *one == charge);
    }
}
