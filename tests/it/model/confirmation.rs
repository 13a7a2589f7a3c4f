//! A senior post in plain words: its holder, if any, and whoever is proposed, if anybody.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use pcc_rules::staff::confirmation::Dated;
use serde_json::Value;

use super::count;

/// Somebody proposed, and what has been done about it.
struct Proposed {
    candidate: u64,
    received: NaiveDate,
    heard: bool,
    reported: bool,
    told: bool,
}

pub(crate) struct Plain {
    post: &'static str,
    /// Whether a mayor has the functions: there is a deputy then, whose term is not the commissioners', and no officer.
    mayor: bool,
    proposed: Option<Proposed>,
    /// The last day of the term in which the holder was appointed, and whether the commissioner thinks the holder unable.
    holder: Option<(NaiveDate, bool)>,
    pub(crate) acting: bool,
    poll: Option<NaiveDate>,
    by_election: bool,
    pauses: Vec<(NaiveDate, NaiveDate)>,
    last: Option<NaiveDate>,
}

/// The last day of the term that runs on a day from 2024 on: the sixth after the first Thursday in May of 2024 or of a
/// fourth year after it. (s. 50(3), (7)(b).)
pub(crate) fn last_day_of_term(day: NaiveDate) -> NaiveDate {
    let mut last = day;
    loop {
        let poll = last - Days::new(6);
        let first_thursday = poll.month() == 5 && poll.day() <= 7 && poll.weekday() == Weekday::Thu;
        if first_thursday && poll.year() % 4 == 0 {
            return last;
        }
        last = last + Days::new(1);
    }
}

impl Plain {
    pub(crate) fn new(post: &'static str, mayor: bool) -> Self {
        Self {
            post,
            mayor,
            proposed: None,
            holder: None,
            acting: false,
            poll: None,
            by_election: false,
            pauses: Vec::new(),
            last: None,
        }
    }

    /// Sch. 1 para. 8(3): a deputy stays no longer than the term of the commissioner who appointed would run.
    pub(crate) fn holder(&self, on: NaiveDate) -> Option<(NaiveDate, bool)> {
        self.holder.filter(|(last, _)| self.mayor || self.post != "Deputy" || on <= *last)
    }

    /// Whether the three weeks are over.
    fn silent(&self, received: NaiveDate, on: NaiveDate) -> bool {
        let (last, _) = count(received, 21, &self.pauses);
        self.poll.is_none_or(|poll| poll > last) && last < on
    }

    /// The last day of the three weeks, while somebody is under review and no poll up to it waits for its declaration.
    pub(crate) fn due(&self) -> Option<NaiveDate> {
        let proposed = self.proposed.as_ref().filter(|one| !one.reported)?;
        let (last, _) = count(proposed.received, 21, &self.pauses);
        self.poll.is_none_or(|poll| last < poll).then_some(last)
    }

    /// Whether a declaration came after the two months that s. 70 gives for it, when no text says how long the clock stood.
    pub(crate) fn disputed(&self) -> bool {
        self.pauses.iter().any(|(poll, declared)| (*declared - *poll).num_days() > 59)
    }

    pub(crate) fn stage(&self, on: NaiveDate) -> &'static str {
        if self.mayor && self.post != "Deputy" {
            return "Transferred";
        }
        match &self.proposed {
            Some(Proposed { told: true, .. }) => "Decided",
            Some(Proposed { reported: true, .. }) => "Reported",
            Some(proposed) if self.silent(proposed.received, on) => "Unreported",
            Some(_) => "UnderReview",
            None if self.holder(on).is_some() => "Filled",
            None => "Vacant",
        }
    }

    /// Para. 7(1): for as long as the post is vacant or its holder unable.
    pub(crate) fn nobody_able(&self, on: NaiveDate) -> bool {
        self.post != "Deputy" && !self.mayor && self.holder(on).is_none_or(|(_, unable)| unable)
    }

    /// What each post asks of a person.
    fn eligible(&self, facts: &Value) -> bool {
        match self.post {
            "Deputy" => facts["bars"].as_array().is_some_and(Vec::is_empty),
            "ChiefFinanceOfficer" => facts["finance-qualified"] == true,
            _ => true,
        }
    }

    pub(crate) fn allows(&self, dated: &Dated) -> bool {
        let (on, event) = (dated.on, serde_json::to_value(&dated.event).unwrap());
        let officer = self.post != "Deputy";
        let under_review = self.proposed.as_ref().filter(|one| !one.reported);
        self.last.is_none_or(|last| last <= on)
            && !(self.mayor && officer)
            && match event["kind"].as_str().unwrap() {
                "proposed" => {
                    let whole = event["notice"].as_array().unwrap().len() == 4;
                    self.proposed.is_none() && whole && self.eligible(&event["eligibility"])
                }
                "heard" => under_review.is_some(),
                "reported" => under_review.is_some_and(|one| one.heard),
                "vetoed" => false,
                "decided" => self.proposed.as_ref().is_some_and(|one| one.reported && !one.told),
                "withdrawn" => self.proposed.is_some(),
                "appointed" => {
                    let free = self.holder(on).is_none();
                    let done = |one: &Proposed| one.told || !one.reported && self.silent(one.received, on);
                    free && self
                        .proposed
                        .as_ref()
                        .is_some_and(|one| done(one) && event["candidate"] == one.candidate)
                }
                "left" => self.holder(on).is_some(),
                "holder-unable" => officer && self.holder(on).is_some_and(|(_, unable)| !unable),
                "holder-able" => officer && self.holder(on).is_some_and(|(_, unable)| unable),
                "acting-appointed" => {
                    let qualified = self.post == "ChiefExecutive" || event["finance-qualified"] == true;
                    !self.acting && qualified && self.nobody_able(on)
                }
                "acting-ended" => self.acting,
                "polled-at-by-election" => {
                    event["vacant-since"].as_str().unwrap().parse::<NaiveDate>().unwrap() <= on
                }
                "polled-at-ordinary" | "declared" => true,
                other => panic!("an event the model does not know: {other}"),
            }
    }

    pub(crate) fn happens(&mut self, dated: &Dated) {
        let on = dated.on;
        let event = serde_json::to_value(&dated.event).unwrap();
        match event["kind"].as_str().unwrap() {
            "proposed" => {
                let candidate = event["candidate"].as_u64().unwrap();
                self.proposed =
                    Some(Proposed { candidate, received: on, heard: false, reported: false, told: false });
            }
            "heard" => self.proposed.as_mut().unwrap().heard = true,
            "reported" => self.proposed.as_mut().unwrap().reported = true,
            "decided" => self.proposed.as_mut().unwrap().told = true,
            "withdrawn" => self.proposed = None,
            "left" => self.holder = None,
            "appointed" => {
                (self.holder, self.proposed) = (Some((last_day_of_term(on), false)), None);
                self.acting = false;
            }
            kind @ ("holder-unable" | "holder-able") => {
                self.holder.as_mut().unwrap().1 = kind == "holder-unable";
                self.acting = false;
            }
            "acting-appointed" => self.acting = true,
            "acting-ended" => self.acting = false,
            "polled-at-by-election" => self.by_election = true,
            "polled-at-ordinary" => {
                self.by_election = false;
                self.poll = self.poll.or(Some(on));
            }
            "declared" => {
                if let Some(poll) = self.poll.take() {
                    self.pauses.push((poll, on));
                }
                // Sch. 1 para. 8(3A).
                if self.by_election && self.post == "Deputy" && !self.mayor {
                    self.holder = None;
                }
                self.by_election = false;
            }
            _ => {}
        }
        self.last = Some(on);
    }
}
