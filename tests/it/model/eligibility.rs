//! Sections 64 to 68 and 70(5) in words and booleans: which limbs catch a person of whom everything is known.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use pcc_rules::eligibility::CandidateFacts;
use serde_json::Value;

use crate::day;

/// The facts as read from their JSON.
pub(crate) struct Plain {
    facts: Value,
}

impl Plain {
    pub(crate) fn new(facts: &CandidateFacts) -> Self {
        Self { facts: serde_json::to_value(facts).unwrap() }
    }

    fn has(&self, list: &str, name: &str) -> bool {
        self.facts[list].as_array().unwrap().iter().any(|one| one == name)
    }

    fn has_any(&self, list: &str, names: &[&str]) -> bool {
        names.iter().any(|name| self.has(list, name))
    }

    fn yes(&self, fact: &str) -> bool {
        self.facts[fact].as_bool().unwrap()
    }

    fn day(&self, fact: &str) -> NaiveDate {
        day(self.facts[fact].as_str().unwrap())
    }

    fn citizens_of_the_union(&self, new_rule: bool) -> bool {
        self.has_any("citizenship", &["qualifying-eu", "eu-retained-rights"])
            || !new_rule && self.has("citizenship", "european-union")
    }

    fn under_18(&self, on: NaiveDate) -> bool {
        let born = self.day("born");
        // Birthdays that have begun by then, one by one.
        let mut birthdays = 0;
        for year in born.year() + 1..=on.year() {
            let birthday =
                born.with_year(year).unwrap_or_else(|| NaiveDate::from_ymd_opt(year, 3, 1).unwrap());
            if birthday <= on {
                birthdays += 1;
            }
        }
        birthdays < 18
    }

    fn registered(&self, list: &str, wales: bool, new_rule: bool) -> bool {
        let local = self.has(list, "local-government");
        if !wales {
            return local;
        }
        let of_the_union = self.citizens_of_the_union(new_rule)
            && (new_rule || !self.has_any("citizenship", &["british", "qualifying-commonwealth", "irish"]));
        self.has(list, "parliamentary") || local && (self.yes("barred-peer") || of_the_union)
    }

    /// Whether the person falls into a place where the text reads two ways.
    pub(crate) fn is_in_doubt(&self, stage: &str, by_election: bool, on: &str) -> bool {
        let electing = stage == "nomination" || stage == "poll";
        let mayors = electing && on >= "2017-05-08";
        (mayors && self.has("elsewhere", "county-mayoral-candidate"))
            || (mayors && by_election && self.has("elsewhere", "county-mayor"))
            || (on >= "2012-11-16" && self.has("police-posts", "mayor-police-staff"))
            || (on >= "2017-04-03"
                && stage == "taking-office"
                && by_election
                && self.yes("deputy")
                && self.has("police-posts", "commissioner-staff"))
            || (on >= "2012-09-15" && self.has("council-posts", "joint-authority-employee"))
    }

    /// The limbs, where the text does not leave them in doubt. `welsh` and `fire` describe the area.
    pub(crate) fn limbs(
        &self,
        stage: &str,
        by_election: bool,
        on: &str,
        welsh: bool,
        fire: bool,
    ) -> BTreeSet<&'static str> {
        let mut found = BTreeSet::new();
        let mut add = |name, catches: bool| {
            if catches {
                found.insert(name);
            }
        };
        let nomination = stage == "nomination";
        let electing = nomination || stage == "poll";
        let asked_on = day(on);
        // A poll on 7 May 2024 or later, however early the nomination for it after October 2023.
        let new_rule = match stage {
            "poll" => on >= "2024-05-07",
            "nomination" => {
                on >= "2024-05-07" || on >= "2023-11-01" && self.day("poll-on") >= day("2024-05-07")
            }
            _ => on >= "2024-05-07" && self.day("poll-on") >= day("2024-05-07"),
        };
        if electing {
            let nominated = if nomination { asked_on } else { asked_on.min(self.day("nominated-on")) };
            add("under-age", self.under_18(nominated));
            let wales = welsh && on >= "2018-04-01";
            add(
                "not-registered",
                !self.registered("registers-at-nomination", wales, new_rule)
                    || !nomination && !self.registered("registers-at-poll", wales, new_rule),
            );
            add("standing-elsewhere", self.has("elsewhere", "commissioner-candidate"));
            add("commissioner-elsewhere", by_election && self.has("elsewhere", "commissioner"));
            if on >= "2017-05-08" {
                add("standing-for-mayor", self.has("elsewhere", "mayoral-candidate"));
                add("police-mayor", by_election && self.has("elsewhere", "mayor"));
            }
            add("police-authority", on <= "2012-11-15" && self.has("police-posts", "police-authority"));
        }
        let posts = |names: &[&str]| self.has_any("police-posts", names);
        add("constable", posts(&["constable"]));
        add("other-force", posts(&["transport-police", "nuclear-constabulary"]));
        add("special-constable", posts(&["special-constable", "transport-special-constable"]));
        add("oversight-body", posts(&["oversight-member", "oversight-staff"]));
        add("police-controlled", on >= "2012-09-15" && posts(&["controlled-entity-employee"]));
        if on >= "2012-11-16" {
            add("chief-officer-staff", posts(&["chief-officer-staff"]));
            add("mayor-of-london", posts(&["mayor-of-london"]));
            add("common-council", posts(&["common-councillor", "common-council-police-staff"]));
            let excepted = on >= "2017-04-03"
                && self.yes("deputy")
                && (stage == "taking-office" || electing && (!by_election || self.yes("acting-throughout")));
            add(
                "police-body-staff",
                posts(&["mayors-office-staff"]) || posts(&["commissioner-staff"]) && !excepted,
            );
        }
        let citizen = self.has_any("citizenship", &["british", "qualifying-commonwealth", "irish"])
            || self.citizens_of_the_union(new_rule);
        add("citizenship", !citizen);
        add("judicial-office", self.has("public-offices", "judicial-office"));
        add("civil-service", self.has("public-offices", "civil-servant"));
        add("armed-forces", self.has("public-offices", "regular-forces"));
        add("foreign-legislature", self.has("public-offices", "foreign-legislator"));
        add(
            "insolvency",
            self.facts["insolvency"]
                .as_array()
                .unwrap()
                .iter()
                .any(|one| one.as_str().unwrap().contains("restrictions")),
        );
        add(
            "conviction",
            self.facts["convictions"].as_array().unwrap().iter().any(|one| {
                one["convicted-in"] != "elsewhere"
                    && one["maximum"]["months"] != 0
                    && one["finality"]["kind"] == "final"
                    && day(one["finality"]["on"].as_str().unwrap()) <= asked_on
            }),
        );
        add("electoral-practice", self.has("incapacities", "corrupt-or-illegal-practice"));
        let northern = ["northern-ireland-assembly", "northern-ireland-council"];
        add("northern-ireland-practice", on >= "2023-11-01" && self.has_any("incapacities", &northern));
        add("council-staff", self.has("council-posts", "council-staff"));
        add(
            "council-controlled",
            on >= "2012-09-15" && self.has("council-posts", "controlled-entity-employee"),
        );
        add(
            "fire-authority",
            fire && on >= "2017-04-03" && self.has("fire-posts", "fire-authority-employee"),
        );
        let london = ["london-fire-commissioner", "london-fire-commissioner-staff"];
        add("london-fire-commissioner", on >= "2018-04-01" && self.has_any("fire-posts", &london));
        if let Some(made) = self.facts["disqualification-order"].as_str().map(day) {
            // The day of the same number five years on is the first day after it.
            let after = made
                .with_year(made.year() + 5)
                .unwrap_or_else(|| NaiveDate::from_ymd_opt(made.year() + 5, 3, 1).unwrap());
            add("court-order", on >= "2023-11-01" && made <= asked_on && asked_on < after);
        }
        let parliaments = [
            "house-of-commons",
            "scottish-parliament",
            "senedd",
            "northern-ireland-assembly",
            "european-parliament",
        ];
        add("legislature", stage == "holding" && self.has_any("seats-taken", &parliaments));
        add("may-not-declare", stage == "taking-office" && self.has_any("legislatures", &parliaments));
        found
    }
}
