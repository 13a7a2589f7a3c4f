//! Acting commissioners, day by day: one function for each subsection, reading events as JSON. (PRSRA 2011 ss. 62, 63.)
//! Ordinary polls: 2 May 2024 and 4 May 2028.

use chrono::{Datelike, Days, NaiveDate};
use serde_json::Value;

use crate::day;

struct Appointment {
    because: String,
    /// Whether somebody has been elected since, whose term is still to begin.
    election_since: bool,
}

pub(crate) struct Plain {
    today: NaiveDate,
    mayor: bool,
    somebody_holds: bool,
    incapacitated: bool,
    suspended: bool,
    appointment: Option<Appointment>,
    /// The day that section 63(1)(b) counts from.
    first_appointed_for_incapacity: Option<NaiveDate>,
    /// The day of the new term, and whether anybody is left to begin it.
    new_term: Option<(NaiveDate, bool)>,
}

/// The first day on which six months that began with a day are over: the same day of the sixth month after, or the
/// first of the seventh where that month is too short.
pub(crate) fn after_six_months(first: NaiveDate) -> NaiveDate {
    let months = first.year() * 12 + i32::try_from(first.month0()).unwrap() + 6;
    let of = |months: i32, day: u32| {
        NaiveDate::from_ymd_opt(months.div_euclid(12), u32::try_from(months.rem_euclid(12)).unwrap() + 1, day)
    };
    of(months, first.day()).unwrap_or_else(|| of(months + 1, 1).unwrap())
}

impl Plain {
    pub(crate) fn new(mayor: bool, today: NaiveDate) -> Self {
        Self {
            today,
            mayor,
            somebody_holds: true,
            incapacitated: false,
            suspended: false,
            appointment: None,
            first_appointed_for_incapacity: None,
            new_term: None,
        }
    }

    pub(crate) fn until(&mut self, on: NaiveDate) {
        while self.today < on {
            self.today = self.today + Days::new(1);
            self.s63();
            self.term_begins();
        }
    }

    /// At the end of the six months the commissioner ceases to be commissioner.
    fn s63(&mut self) {
        if self.first_appointed_for_incapacity.is_some_and(|first| after_six_months(first) <= self.today) {
            self.nobody_holds();
        }
    }

    fn nobody_holds(&mut self) {
        (self.somebody_holds, self.incapacitated, self.suspended) = (false, false, false);
        self.first_appointed_for_incapacity = None;
    }

    /// Sections 50(7), 51(8): the old commissioner is one no more; the new one is sound and free, or there is none.
    fn term_begins(&mut self) {
        if let Some((_, alive)) = self.new_term.take_if(|(begins, _)| *begins <= self.today) {
            self.nobody_holds();
            self.somebody_holds = alive;
            self.appointment.take_if(|_| alive);
        }
    }

    /// Section 62(1), in a mayor's area (c) alone.
    fn called_for(&self, because: &str) -> bool {
        match because {
            "vacancy" => !self.somebody_holds && !self.mayor,
            "incapacity" => self.incapacitated && !self.mayor,
            _ => self.suspended,
        }
    }

    pub(crate) fn stage(&self) -> &'static str {
        match &self.appointment {
            Some(Appointment { election_since: true, .. }) => "InDoubt",
            Some(appointment) => match (appointment.because.as_str(), self.somebody_holds) {
                ("vacancy", _) => "ForVacancy",
                (_, false) => "RunsOn",
                ("incapacity", true) => "ForIncapacity",
                _ => "ForSuspension",
            },
            None if ["vacancy", "incapacity", "suspension"].iter().any(|one| self.called_for(one)) => {
                "Needed"
            }
            None => "NotNeeded",
        }
    }

    /// Section 63: the last of the six months, while they run.
    pub(crate) fn ceases_after(&self) -> Option<NaiveDate> {
        self.first_appointed_for_incapacity.map(|first| after_six_months(first) - Days::new(1))
    }

    /// Who has to act or may, by the rule: the panel appoints, or ends the appointment, or the appointee steps down.
    pub(crate) fn next(&self) -> Vec<&'static str> {
        let calls = [
            ("vacancy", "commissioner.acting-for-vacancy"),
            ("incapacity", "commissioner.acting-for-incapacity"),
            ("suspension", "commissioner.acting-for-suspension"),
        ];
        match self.stage() {
            "Needed" => {
                calls.iter().filter(|(one, _)| self.called_for(one)).map(|(_, rule)| *rule).take(1).collect()
            }
            "NotNeeded" | "InDoubt" => Vec::new(),
            _ => vec!["commissioner.acting-terminated", "commissioner.acting-steps-down"],
        }
    }

    /// Takes an event in; false, and nothing changed but by time, where the law does not allow it.
    pub(crate) fn happens(&mut self, dated: &Value) -> bool {
        self.until(day(dated["on"].as_str().unwrap()));
        let event = &dated["event"];
        self.takes_in(event["kind"].as_str().unwrap(), event).is_some()
    }

    fn takes_in(&mut self, kind: &str, event: &Value) -> Option<()> {
        let require = |condition: bool| condition.then_some(());
        match kind {
            "fell-vacant" => {
                require(self.somebody_holds)?;
                self.nobody_holds();
            }
            "incapacitated" => {
                require(self.somebody_holds && !self.incapacitated && !self.mayor)?;
                self.incapacitated = true;
            }
            "suspended" => {
                require(self.somebody_holds && !self.suspended)?;
                self.suspended = true;
            }
            "appointed" => self.s62_1_to_3(event)?,
            // Section 62(6)(b).
            "ended" => drop(self.appointment.take()?),
            "incapacity-ended" => {
                require(self.incapacitated)?;
                self.incapacitated = false;
                self.first_appointed_for_incapacity = None;
                self.s62_6c_d("incapacity");
            }
            "suspension-ended" => {
                require(self.suspended)?;
                self.suspended = false;
                self.s62_6c_d("suspension");
            }
            "elected" => self.s62_6a(day(event["term-begins"].as_str().unwrap()))?,
            "winner-died" => {
                let alive = self.new_term.as_mut().map(|(_, alive)| alive).filter(|alive| **alive)?;
                *alive = false;
            }
            other => panic!("an event the model does not know: {other}"),
        }
        Some(())
    }

    fn s62_1_to_3(&mut self, event: &Value) -> Option<()> {
        let because = event["because"]["cover"].as_str().unwrap();
        let staff = ["staff", "deputy"].contains(&event["appointee"].as_str().unwrap());
        let regard = event["because"]["representations"].as_str() != Some("ignored");
        (self.called_for(because) && staff && regard && self.appointment.is_none()).then_some(())?;
        self.appointment = Some(Appointment { because: because.into(), election_since: false });
        if because == "incapacity" {
            self.first_appointed_for_incapacity.get_or_insert(self.today);
        }
        Some(())
    }

    /// Unless subsection (7) keeps it going.
    fn s62_6c_d(&mut self, reason: &str) {
        let vacant = !self.somebody_holds;
        self.appointment.take_if(|one| one.because == reason && !vacant);
    }

    /// The election, before the term that it is to: an ordinary election's begins with the seventh day after the poll,
    /// a by-election's with the declaration; a mayor's Order says when.
    fn s62_6a(&mut self, begins: NaiveDate) -> Option<()> {
        let today = self.today;
        let ordinary = ["2024-05-02", "2028-05-04"]
            .map(day)
            .iter()
            .any(|poll| *poll <= today && *poll + Days::new(7) == begins);
        let by_election = !self.somebody_holds && begins == today;
        (self.new_term.is_none() && begins >= today && (ordinary || by_election || self.mayor))
            .then_some(())?;
        self.new_term = Some((begins, true));
        if let Some(appointment) = &mut self.appointment {
            appointment.election_since = true;
        }
        self.term_begins();
        Some(())
    }
}
