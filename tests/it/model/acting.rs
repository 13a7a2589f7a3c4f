//! Acting commissioners in plain booleans, reading events as JSON. (PRSRA 2011 ss. 62, 63.)

use chrono::{Datelike, Days, NaiveDate};
use serde_json::Value;

pub(crate) struct Plain {
    mayor: bool,
    held: bool,
    ill: bool,
    suspended: bool,
    elected: bool,
    acting_for: Option<String>,
    first_for_illness: Option<NaiveDate>,
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
    pub(crate) fn new(mayor: bool) -> Self {
        Self {
            mayor,
            held: true,
            ill: false,
            suspended: false,
            elected: false,
            acting_for: None,
            first_for_illness: None,
        }
    }

    fn time_passes(&mut self, on: NaiveDate) {
        if self.first_for_illness.is_some_and(|first| after_six_months(first) <= on) {
            self.vacate();
        }
    }

    fn vacate(&mut self) {
        (self.held, self.ill, self.suspended, self.elected) = (false, false, false, false);
        self.first_for_illness = None;
    }

    pub(crate) fn stage(&mut self, on: NaiveDate) -> &'static str {
        self.time_passes(on);
        match self.acting_for.as_deref() {
            Some("vacancy") => "ForVacancy",
            Some(_) if !self.held => "RunsOn",
            Some("incapacity") => "ForIncapacity",
            Some(_) => "ForSuspension",
            None => {
                let called_for =
                    if self.mayor { self.suspended } else { !self.held || self.ill || self.suspended };
                match (called_for, self.elected) {
                    (false, _) => "NotNeeded",
                    (true, true) => "AwaitingWinner",
                    (true, false) => "Needed",
                }
            }
        }
    }

    /// Takes an event in; false, and nothing changed but by time, where the law does not allow it.
    pub(crate) fn happens(&mut self, dated: &Value) -> bool {
        let on: NaiveDate = dated["on"].as_str().unwrap().parse().unwrap();
        self.time_passes(on + Days::new(0));
        let event = &dated["event"];
        let end = |acting: &mut Option<String>, held: bool, of: &str| {
            if held && acting.as_deref() == Some(of) {
                *acting = None;
            }
        };
        let allowed;
        match event["kind"].as_str().unwrap() {
            "fell-vacant" => {
                allowed = self.held || self.elected;
                if allowed {
                    self.vacate();
                }
            }
            "incapacitated" => {
                allowed = self.held && !self.ill && !self.mayor;
                self.ill |= allowed;
            }
            "suspended" => {
                allowed = self.held && !self.suspended;
                self.suspended |= allowed;
            }
            "appointed" => {
                let cover = event["because"]["cover"].as_str().unwrap();
                let called = match cover {
                    "vacancy" => !self.held && !self.mayor,
                    "incapacity" => self.ill && !self.mayor,
                    _ => self.suspended,
                };
                let staff = ["staff", "deputy"].contains(&event["appointee"].as_str().unwrap());
                let regard = event["because"]["representations"].as_str() != Some("ignored");
                allowed = called && staff && regard && self.acting_for.is_none() && !self.elected;
                if allowed {
                    self.acting_for = Some(cover.into());
                    if cover == "incapacity" && self.first_for_illness.is_none() {
                        self.first_for_illness = Some(on);
                    }
                }
            }
            "ended" => allowed = self.acting_for.take().is_some(),
            "incapacity-ended" => {
                allowed = self.ill;
                if allowed {
                    self.ill = false;
                    self.first_for_illness = None;
                    end(&mut self.acting_for, self.held, "incapacity");
                }
            }
            "suspension-ended" => {
                allowed = self.suspended;
                if allowed {
                    self.suspended = false;
                    end(&mut self.acting_for, self.held, "suspension");
                }
            }
            "elected" => {
                allowed = !self.elected;
                if allowed {
                    self.elected = true;
                    self.acting_for = None;
                }
            }
            "took-office" => {
                allowed = self.elected;
                if allowed {
                    *self = Self::new(self.mayor);
                }
            }
            other => panic!("an event the model does not know: {other}"),
        }
        allowed
    }
}
