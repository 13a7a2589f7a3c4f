//! Who acts next on the way to a full panel, paragraph by paragraph.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::Plain;

const NO_NOMINATION: &str = "panel.notify-no-nomination";
const NO_APPOINTMENT: &str = "panel.notify-no-appointment";

/// A power in time until the day before a notice is due.
fn until(power: &str, due: NaiveDate, notice: &str) -> String {
    format!("{power} by {} under {notice} else {notice}", due - Days::new(1))
}

/// The notice, after which the Secretary of State may be satisfied of the failure.
fn notice(rule: &str, due: NaiveDate) -> String {
    format!("council must {rule} by {due} under {rule} else panel.default-found")
}

impl Plain {
    pub(crate) fn next(&self, on: NaiveDate) -> Vec<String> {
        let mut next = BTreeSet::new();
        for (number, one) in &self.councils {
            if self.may_nominate(*number) > 0 {
                next.insert(self.nominate(*number, on));
            }
            // SI 2012/1433 reg. 4.
            if let Some(due) = self.relevant(*number).filter(|due| !self.welsh && *due <= on && !one.told) {
                next.insert(notice(NO_NOMINATION, due));
            }
        }
        for one in self.nominations.values() {
            let Some(due) = one.accepted.map(|on| on + Days::new(14)) else { continue };
            match (self.welsh, one.secretary) {
                // Paras 16(3), 10(6).
                (true, _) => next.insert("secretary-of-state must panel.appoint-in-wales".to_owned()),
                (_, true) => next.insert("secretary-of-state must panel.appoint-in-default".to_owned()),
                // Para. 9(2); reg. 5.
                _ if on < due => next.insert(until("council may panel.appoint-nominee", due, NO_APPOINTMENT)),
                _ => {
                    if !one.told {
                        next.insert(notice(NO_APPOINTMENT, due));
                    }
                    next.insert("council may panel.appoint-nominee".to_owned())
                }
            };
        }
        let mut add = |act: &str| next.insert(act.to_owned());
        // Paras 10(2), 15, 16(4).
        if self.welsh {
            if self.to_ask() > 0 {
                add("secretary-of-state must panel.ask-in-wales");
            }
            if self.secretary_declined > 0 || self.councils.values().any(|one| one.returned > 0) {
                add("secretary-of-state must panel.ask-again-or-nominate");
            }
        } else if self.owed() > 0 {
            add("secretary-of-state must panel.nominate-in-default");
        }
        // Para. 31(4); SI 2012/1433 reg. 8.
        match self.more_would_help {
            None => drop(add("panel must panel.decide-on-more")),
            Some(true) => drop(add("panel must panel.have-more")),
            Some(false) => {}
        }
        if self.asked_to_agree {
            add("secretary-of-state may panel.resolution-agreed");
        }
        if (self.co_opted.len() as u64) < self.seats {
            add(if self.welsh {
                "panel may panel.co-opted-wales"
            } else {
                "panel may panel.co-opted-england"
            });
        }
        if !self.untold.is_empty() {
            add("panel must panel.notify-co-option");
        }
        next.into_iter().collect()
    }

    /// Paras 6(2), 7(2), 8(2), (3) and 15; by when, reg. 4 of SI 2012/1433.
    fn nominate(&self, number: u64, on: NaiveDate) -> String {
        let one = &self.councils[&number];
        let power = match (self.councils.len(), one.extras) {
            _ if self.welsh => {
                return "council may panel.nominate-when-asked else panel.ask-again-or-nominate".to_owned();
            }
            (1, _) => "council may panel.single-council",
            (2..10, 0) => "council may panel.nominate-one",
            // The regulation does not name the power of a council with extra members.
            (2..10, _) => {
                return "council may panel.nominate-to-quota else? uksi/2012/1433/regulation/4/1/a"
                    .to_owned();
            }
            _ => "council may panel.one-each",
        };
        match one.clock {
            // The power was used, and the nominee refused: the regulation sets no time for another nomination.
            None => power.to_owned(),
            // Its time runs from a meeting that has not been held.
            Some(None) => format!("{power} under {NO_NOMINATION}"),
            Some(Some(met)) if met + Days::new(21) <= on => power.to_owned(),
            Some(Some(met)) => until(power, met + Days::new(21), NO_NOMINATION),
        }
    }
}

impl Plain {
    /// How many a council may nominate now: none under a notice. (Paras 6(3), 7(3), 8(4).)
    pub(crate) fn may_nominate(&self, council: u64) -> u64 {
        if self.councils[&council].notice {
            0
        } else {
            self.power(council).saturating_sub(self.open(council))
        }
    }

    /// Whether the councils are fairly represented: of ten or more each has one councillor on the panel, of fewer one or
    /// more, of one alone it is not asked. (Para. 10(5).)
    pub(crate) fn fair(&self) -> Option<bool> {
        let of = |council: &u64| self.appointed.values().filter(|by| by.0 == *council).count();
        let all = |right: fn(usize) -> bool| Some(self.councils.keys().all(|council| right(of(council))));
        match self.councils.len() {
            1 => None,
            2..10 => all(|members| members > 0),
            _ => all(|members| members == 1),
        }
    }

    /// What is found of the notices whose day has come, of the numbers and of fair representation, in order of the words.
    /// A notice is late the day after.
    pub(crate) fn found(&self, on: NaiveDate) -> Vec<String> {
        let mut found = Vec::new();
        let mut notice = |rule: &str, due: NaiveDate, told: bool| {
            if due <= on && told {
                found.push(format!("met {rule}"));
            } else if due < on && !told {
                found.push(format!("not met {rule}"));
            }
        };
        if !self.welsh {
            for (number, one) in &self.councils {
                self.relevant(*number).into_iter().for_each(|due| notice(NO_NOMINATION, due, one.told));
            }
            for one in self.nominations.values().filter(|one| !one.secretary) {
                let due = one.accepted.map(|on| on + Days::new(14));
                due.into_iter().for_each(|due| notice(NO_APPOINTMENT, due, one.told));
            }
        }
        let complete = self.stage(on) == "Complete";
        found.push(format!("{} panel.numbers", if complete { "met" } else { "not met" }));
        let fair = self.fair() != Some(false);
        found.push(format!("{} panel.fair-representation", if fair { "met" } else { "for judgement" }));
        found.push("for judgement panel.balanced".to_owned());
        found.sort();
        found
    }

    /// How the whole counts: a vacancy is no breach, a notice that is late is, and so are too many members.
    pub(crate) fn standing(&self, on: NaiveDate) -> &'static str {
        let late = self.found(on).iter().any(|one| one.starts_with("not met panel.notify"));
        match self.stage(on) {
            "Complete" => "met",
            "OverNumber" => "not met",
            _ if late => "not met",
            _ => "warning",
        }
    }
}
