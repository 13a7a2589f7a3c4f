//! The seats of a panel, in maps of plain numbers, every figure counted anew from them.

mod next;
pub(crate) mod opening;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use pcc_rules::panel::membership::{Dated, Opening};
use serde_json::Value;

#[derive(Clone, Default)]
struct Council {
    extras: u64,
    mayor: Option<u64>,
    mayor_times: u64,
    mayor_failed: bool,
    notice: bool,
    found: bool,
    ever_found: bool,
    declined: u64,
    mayor_first: bool,
    left: bool,
    asked: u64,
    returned: u64,
    /// The day of the meeting from which 21 days run, `None` while there was none; no entry while nothing is unused.
    clock: Option<Option<NaiveDate>>,
    told: bool,
}

#[derive(Clone)]
struct Nomination {
    council: u64,
    secretary: bool,
    accepted: Option<NaiveDate>,
    told: bool,
}

#[derive(Clone)]
pub(crate) struct Plain {
    welsh: bool,
    councils: BTreeMap<u64, Council>,
    /// Person to council and how: `c` by it, `s` by the Secretary of State.
    appointed: BTreeMap<u64, (u64, char)>,
    /// Person to whether a council member.
    pub(crate) co_opted: BTreeMap<u64, bool>,
    nominations: BTreeMap<u64, Nomination>,
    secretary_declined: u64,
    pub(crate) seats: u64,
    agreed: Option<u64>,
    asked_to_agree: bool,
    more_would_help: Option<bool>,
    untold: BTreeSet<u64>,
    last: NaiveDate,
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap()
}

fn numbers(value: &Value) -> Vec<u64> {
    value.as_array().unwrap().iter().map(number).collect()
}

impl Plain {
    pub(crate) fn new(opening: &Opening) -> Self {
        let json = serde_json::to_value(opening).unwrap();
        let list = |name: &str| json[name].as_array().unwrap().clone();
        let councils = list("councils").into_iter().map(|one| {
            let extras = number(&one["extras"]);
            (number(&one["council"]), Council { extras, ..Council::default() })
        });
        let mut plain = Self {
            welsh: ["gwent", "south-wales", "north-wales", "dyfed-powys"]
                .contains(&json["area"].as_str().unwrap()),
            councils: councils.collect(),
            appointed: BTreeMap::new(),
            co_opted: BTreeMap::new(),
            nominations: BTreeMap::new(),
            secretary_declined: 0,
            seats: 2,
            agreed: None,
            asked_to_agree: false,
            more_would_help: None,
            untold: BTreeSet::new(),
            last: opening.since,
        };
        for member in list("members") {
            let person = number(&member["person"]);
            match member["by"]["kind"].as_str().unwrap() {
                "council" => {
                    plain.appointed.insert(person, (number(&member["by"]["council"]), 'c')).is_none()
                }
                "secretary-of-state" => {
                    plain.appointed.insert(person, (number(&member["by"]["council"]), 's')).is_none()
                }
                _ => plain.co_opted.insert(person, member["by"]["council-member"] == true).is_none(),
            };
        }
        plain.clocks(None, opening.since);
        plain
    }

    fn full(&self) -> u64 {
        (self.councils.len() as u64).max(10)
    }

    fn vacant(&self) -> u64 {
        self.full() - self.appointed.len() as u64
    }

    fn open(&self, council: u64) -> u64 {
        self.nominations.values().filter(|one| one.council == council && !one.secretary).count() as u64
    }

    /// What a council may still nominate for, its open nominations included.
    fn power(&self, council: u64) -> u64 {
        let one = &self.councils[&council];
        if self.welsh {
            return one.asked + self.open(council);
        }
        if self.vacant() == 0 {
            0
        } else if self.councils.len() == 1 {
            self.vacant()
        } else {
            let its = self.appointed.values().filter(|by| **by == (council, 'c')).count() as u64;
            (1 + one.extras).saturating_sub(its)
        }
    }

    fn unused(&self, council: u64) -> bool {
        let one = &self.councils[&council];
        !self.welsh && !one.notice && self.power(council) > self.open(council) + one.declined
    }

    fn clocks(&mut self, annual: Option<u64>, on: NaiveDate) {
        let unused: Vec<u64> = self.councils.keys().copied().filter(|one| self.unused(*one)).collect();
        for (council, one) in &mut self.councils {
            if !unused.contains(council) {
                one.clock = None;
            } else if one.clock.is_none() {
                one.clock = Some((annual == Some(*council)).then_some(on));
                one.told = false;
            }
        }
    }

    pub(crate) fn relevant(&self, council: u64) -> Option<NaiveDate> {
        let one = &self.councils[&council];
        if one.extras > 0 && self.councils.len() > 1 {
            return None;
        }
        Some(one.clock?? + Days::new(21))
    }

    fn owed(&self) -> u64 {
        if self.welsh {
            let open = self
                .councils
                .values()
                .map(|one| one.returned - u64::from(one.mayor_first && one.returned > 0));
            open.sum::<u64>() + self.secretary_declined
        } else if self.councils.values().any(|one| one.found) {
            self.vacant().saturating_sub(self.nominations.values().filter(|one| one.secretary).count() as u64)
        } else {
            0
        }
    }

    fn to_ask(&self) -> u64 {
        let owed: u64 = self.councils.values().map(|one| one.asked + one.returned).sum();
        self.vacant() - owed - self.secretary_declined - self.nominations.len() as u64
    }

    fn late(&self, on: NaiveDate) -> bool {
        !self.welsh
            && (self.councils.keys().any(|one| self.relevant(*one).is_some_and(|day| day <= on))
                || self
                    .nominations
                    .values()
                    .any(|one| !one.secretary && one.accepted.is_some_and(|day| day + Days::new(14) <= on)))
    }

    pub(crate) fn stage(&self, on: NaiveDate) -> &'static str {
        let co_opted = self.co_opted.len() as u64;
        if self.vacant() > 0 {
            let secretary = if self.welsh {
                self.nominations.values().any(|one| one.accepted.is_some())
                    || self.to_ask() > 0
                    || self.secretary_declined > 0
                    || self.councils.values().any(|one| one.returned > 0)
            } else {
                self.nominations.values().any(|one| one.secretary)
            };
            if secretary || self.owed() > 0 {
                "WithSecretaryOfState"
            } else if self.late(on) {
                "InDefault"
            } else {
                "Nominating"
            }
        } else if co_opted > self.seats {
            "OverNumber"
        } else if co_opted < self.seats {
            "CoOpting"
        } else {
            "Complete"
        }
    }

    fn fresh(&self, persons: &[u64]) -> bool {
        let distinct: BTreeSet<_> = persons.iter().collect();
        let known = |one: &u64| {
            self.appointed.contains_key(one)
                || self.co_opted.contains_key(one)
                || self.nominations.contains_key(one)
        };
        distinct.len() == persons.len() && !persons.iter().any(known)
    }

    /// The mayor is on the panel, or nominated, or has been in vain this term.
    fn mayor_is_dealt_with(&self, one: &Council, person: u64) -> bool {
        one.mayor_failed || !self.fresh(&[person])
    }

    fn resolution_stands(&self, wanted: u64) -> bool {
        wanted > 2 && self.full() + wanted <= 20
    }

    pub(crate) fn allows(&self, dated: &Dated) -> bool {
        let event = serde_json::to_value(&dated.event).unwrap();
        let on = dated.on;
        if on < self.last {
            return false;
        }
        let at =
            || event["council"].as_u64().and_then(|one| self.councils.get(&one).map(|found| (one, found)));
        let person = |name: &str| number(&event[name]);
        match event["kind"].as_str().unwrap() {
            "mayor-took-office" => {
                let elsewhere = |(number, one): (&u64, &Council)| {
                    event["council"] != *number && one.mayor == Some(person("mayor"))
                };
                at().is_some() && !self.councils.iter().any(elsewhere)
            }
            "mayor-left-office" => at().is_some_and(|(_, one)| one.mayor.is_some()),
            "council-met" => at().is_some(),
            "nominated" => at().is_some_and(|(council, one)| {
                let nominees = numbers(&event["nominees"]);
                let mayor = one.mayor.is_none_or(|mayor| {
                    nominees.contains(&mayor) || self.mayor_is_dealt_with(one, mayor)
                });
                let room = self.power(council).saturating_sub(self.open(council));
                !one.notice && !nominees.is_empty() && nominees.len() as u64 <= room && self.fresh(&nominees) && mayor
            }),
            "accepted" => self.nominations.get(&person("nominee")).is_some_and(|one| one.accepted.is_none()),
            "declined" => self.nominations.contains_key(&person("nominee")),
            "withdrawn" => false,
            "appointed" => {
                let accepted = self.nominations.get(&person("nominee")).is_some_and(|one| one.accepted.is_some());
                let already = self.co_opted.contains_key(&person("nominee"));
                accepted && !already && self.vacant() > 0
            }
            "failure-notified" => at().is_some_and(|(council, one)| match event["failure"].as_str().unwrap() {
                "not-nominated" => {
                    one.clock.is_some() && !one.told && self.relevant_of_any(council).is_some_and(|day| day <= on)
                }
                "not-appointed" => self.waiting(council).is_some_and(|(day, _)| day <= on),
                _ => false,
            } && !self.welsh),
            "failure-found" => at().is_some_and(|(council, one)| {
                if self.welsh {
                    return event["failure"] == "not-nominated" && one.asked > 0;
                }
                self.vacant() > 0
                    && match event["failure"].as_str().unwrap() {
                        "not-nominated" => self.unused(council),
                        "not-appointed" => {
                            one.declined > u64::from(one.mayor_first)
                                || self
                                    .nominations
                                    .values()
                                    .any(|nom| nom.council == council && !nom.secretary && nom.accepted.is_some())
                        }
                        "not-remained" => one.left,
                        "no-power" => one.notice,
                        _ => one.mayor.is_some() && one.mayor_failed && one.mayor_times > 1 && !one.mayor_first,
                    }
            }),
            "notice-given" => !self.welsh && at().is_some_and(|(_, one)| one.ever_found && !one.notice),
            "notice-withdrawn" => !self.welsh && at().is_some_and(|(_, one)| one.notice),
            "asked" => {
                let requests = event["requests"].as_array().unwrap();
                let asked: u64 = requests.iter().map(|one| number(&one["nominations"])).sum();
                let whom: BTreeSet<u64> = requests.iter().map(|one| number(&one["council"])).collect();
                self.welsh
                    && asked > 0
                    && asked == self.to_ask()
                    && whom.len() == requests.len()
                    && whom.iter().all(|one| self.councils.contains_key(one))
            }
            "asked-again" => self.welsh && at().is_some_and(|(_, one)| one.returned > 0),
            "secretary-nominated" => {
                let nominees = event["nominees"].as_array().unwrap();
                let persons: Vec<u64> = nominees.iter().map(|one| number(&one["person"])).collect();
                let (wanted, owed) = (persons.len() as u64, self.owed());
                let due: Vec<u64> = self
                    .councils
                    .values()
                    .filter_map(|one| one.mayor.filter(|mayor| !self.mayor_is_dealt_with(one, *mayor)))
                    .collect();
                let mayors = persons.iter().filter(|one| due.contains(one)).count();
                let enough = if self.welsh { wanted <= owed } else { wanted == owed };
                wanted > 0
                    && enough
                    && nominees.iter().all(|one| self.councils.contains_key(&number(&one["council"])))
                    && self.fresh(&persons)
                    && mayors >= due.len().min(persons.len())
            }
            "decided-on-more" | "agreed" => true,
            "asked-to-agree" => self.resolution_stands(number(&event["co-opted"])),
            "resolved" => {
                let wanted = number(&event["co-opted"]);
                self.resolution_stands(wanted) && self.agreed == Some(wanted)
            }
            "co-opted" => {
                let roles: Vec<&str> = event["roles"].as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
                let free = ["council-member", "constable", "former-officer", "other-forces-staff", "peer",
                    "other-areas-deputy", "fire-authority-staff", "transferred-fire-staff"];
                let barred = roles.iter().any(|one| !free.contains(one));
                let (members, in_favour) = (number(&event["vote"]["members"]), number(&event["vote"]["in-favour"]));
                let others = self.co_opted.values().filter(|council| !**council).count();
                let councillor = roles.contains(&"council-member");
                let everybody = (self.appointed.len() + self.co_opted.len()) as u64;
                let who = person("person");
                (self.co_opted.len() as u64) < self.seats
                    && !self.appointed.contains_key(&who)
                    && !self.co_opted.contains_key(&who)
                    && members == everybody
                    && !barred
                    && (!councillor || (in_favour == members && others >= 2))
            }
            "co-option-notified" => self.untold.contains(&person("person")),
            "left" => {
                let member = person("member");
                let annual = event["how"] == "term-ended-at-annual-meeting";
                match self.appointed.get(&member) {
                    Some((_, by)) => !annual || *by == 'c',
                    None => self.co_opted.contains_key(&member) && !annual,
                }
            }
            "ceased-to-be-councillor" => {
                let who = person("person");
                self.co_opted.get(&who).copied().unwrap_or_else(|| {
                    !self.appointed.contains_key(&who) && self.nominations.contains_key(&who)
                })
            }
            other => panic!("an event the model does not know: {other}"),
        }
    }

    /// The relevant date even of a council that the regulation does not name, which nothing forbids to give notice.
    fn relevant_of_any(&self, council: u64) -> Option<NaiveDate> {
        Some(self.councils[&council].clock?? + Days::new(21))
    }

    fn waiting(&self, council: u64) -> Option<(NaiveDate, u64)> {
        self.nominations
            .iter()
            .filter(|(_, one)| one.council == council && !one.secretary && !one.told)
            .filter_map(|(person, one)| Some((one.accepted? + Days::new(14), *person)))
            .min()
    }

    fn drop_nominee(&mut self, person: u64, refused: bool) {
        let Some(one) = self.nominations.remove(&person) else { return };
        let council = self.councils.get_mut(&one.council).unwrap();
        if refused && council.mayor == Some(person) {
            council.mayor_failed = true;
            council.mayor_first |= !one.secretary && council.mayor_times == 1;
        }
        match (self.welsh, one.secretary) {
            (true, true) => self.secretary_declined += 1,
            (true, false) => council.returned += 1,
            (false, false) if refused => council.declined += 1,
            _ => {}
        }
    }

    pub(crate) fn happens(&mut self, dated: &Dated) {
        let on = dated.on;
        let event = serde_json::to_value(&dated.event).unwrap();
        let person = |name: &str| number(&event[name]);
        let council = event["council"].as_u64();
        let mut annual = None;
        match event["kind"].as_str().unwrap() {
            "mayor-took-office" => {
                let one = self.councils.get_mut(&council.unwrap()).unwrap();
                let before = one.mayor.replace(person("mayor"));
                (one.mayor_times, one.mayor_failed) = (0, false);
                if let Some(before) = before.filter(|before| *before != person("mayor")) {
                    self.drop_nominee(before, false);
                }
            }
            "mayor-left-office" => {
                let before = self.councils.get_mut(&council.unwrap()).unwrap().mayor.take();
                self.drop_nominee(before.unwrap(), false);
            }
            "council-met" => {
                let one = self.councils.get_mut(&council.unwrap()).unwrap();
                if one.clock == Some(None) {
                    one.clock = Some(Some(on));
                }
            }
            "nominated" => {
                let nominees = numbers(&event["nominees"]);
                let one = self.councils.get_mut(&council.unwrap()).unwrap();
                if self.welsh {
                    one.asked -= nominees.len() as u64;
                } else {
                    one.declined = one.declined.saturating_sub(nominees.len() as u64);
                    one.mayor_first = false;
                }
                if one.mayor.is_some_and(|mayor| nominees.contains(&mayor)) {
                    one.mayor_times += 1;
                }
                for nominee in nominees {
                    let council = council.unwrap();
                    self.nominations.insert(
                        nominee,
                        Nomination { council, secretary: false, accepted: None, told: false },
                    );
                }
            }
            "accepted" => self.nominations.get_mut(&person("nominee")).unwrap().accepted = Some(on),
            "declined" => self.drop_nominee(person("nominee"), true),
            "appointed" => {
                let one = self.nominations.remove(&person("nominee")).unwrap();
                self.appointed
                    .insert(person("nominee"), (one.council, if one.secretary { 's' } else { 'c' }));
                if self.vacant() == 0 {
                    for one in self.councils.values_mut() {
                        (one.found, one.declined, one.mayor_first, one.left) = (false, 0, false, false);
                    }
                }
            }
            "failure-notified" if event["failure"] == "not-nominated" => {
                self.councils.get_mut(&council.unwrap()).unwrap().told = true;
            }
            "failure-notified" => {
                let (_, who) = self.waiting(council.unwrap()).unwrap();
                self.nominations.get_mut(&who).unwrap().told = true;
            }
            "failure-found" => {
                let one = self.councils.get_mut(&council.unwrap()).unwrap();
                if self.welsh {
                    one.returned += one.asked;
                    one.asked = 0;
                } else {
                    (one.found, one.ever_found) = (true, true);
                }
            }
            "notice-given" => self.councils.get_mut(&council.unwrap()).unwrap().notice = true,
            "notice-withdrawn" => self.councils.get_mut(&council.unwrap()).unwrap().notice = false,
            "asked" => {
                for one in event["requests"].as_array().unwrap() {
                    self.councils.get_mut(&number(&one["council"])).unwrap().asked +=
                        number(&one["nominations"]);
                }
            }
            "asked-again" => {
                let one = self.councils.get_mut(&council.unwrap()).unwrap();
                one.returned -= 1;
                one.asked += 1;
                one.mayor_first = false;
            }
            "secretary-nominated" => {
                let nominees = event["nominees"].as_array().unwrap();
                if self.welsh {
                    for _ in nominees {
                        if self.secretary_declined > 0 {
                            self.secretary_declined -= 1;
                        } else {
                            let free = self
                                .councils
                                .values_mut()
                                .find(|one| one.returned > u64::from(one.mayor_first));
                            free.unwrap().returned -= 1;
                        }
                    }
                }
                for one in nominees {
                    let council = number(&one["council"]);
                    self.nominations.insert(
                        number(&one["person"]),
                        Nomination { council, secretary: true, accepted: None, told: false },
                    );
                }
            }
            "asked-to-agree" => self.asked_to_agree = true,
            "agreed" => (self.agreed, self.asked_to_agree) = (Some(number(&event["co-opted"])), false),
            "decided-on-more" => self.more_would_help = event["would-help"].as_bool(),
            "resolved" => {
                self.seats = number(&event["co-opted"]);
                // Para. 31(4): the power is used.
                self.more_would_help = self.more_would_help.map(|_| false);
            }
            "co-opted" => {
                let councillor = event["roles"].as_array().unwrap().iter().any(|one| one == "council-member");
                self.co_opted.insert(person("person"), councillor);
                if councillor {
                    self.untold.insert(person("person"));
                }
            }
            "co-option-notified" => {
                self.untold.remove(&person("person"));
            }
            "left" => {
                let member = person("member");
                self.untold.remove(&member);
                self.co_opted.remove(&member);
                if let Some((council, by)) = self.appointed.remove(&member)
                    && by == 'c'
                {
                    self.councils.get_mut(&council).unwrap().left = true;
                    annual = (event["how"] == "term-ended-at-annual-meeting").then_some(council);
                }
            }
            "ceased-to-be-councillor" => match self.co_opted.get_mut(&person("person")) {
                Some(councillor) => *councillor = false,
                None => self.drop_nominee(person("person"), false),
            },
            _ => {}
        }
        self.clocks(annual, on);
        self.last = on;
    }
}
