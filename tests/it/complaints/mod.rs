mod disapplication;
mod every_case;
mod handling;
mod office_holder;
mod powers;
mod recording;
mod referral;
mod transitions;

use pcc_rules::complaints::{self, handling::*};
use pcc_rules::law::{Place, Rule};

use crate::{day, eve};

pub(crate) fn dated(on: &str, event: Event) -> Dated {
    Dated { on: day(on), event }
}

/// Every rule of the Regulations is law from 16 January 2012 where it extends, those under mayors from 8 May 2017, and
/// nothing is in the City.
#[test]
fn the_regulations_are_law_from_16_january_2012() {
    let under_mayors =
        ["office-holders-under-a-mayor", "delegation-under-a-mayor", "passed-on-under-a-mayor"];
    let in_london = ["delegation-in-london", "passed-on-in-london"];
    let outside = ["acting-commissioner"];
    let is = |rule: &Rule, names: &[&str]| {
        names.contains(&rule.id().strip_prefix("complaints.").expect("a rule of the topic"))
    };
    // A monitoring officer has complaints in London, and under mayors from the first of them.
    let told = &complaints::OUTCOME_TOLD;
    for (place, first) in [(Place::Metropolitan, "2012-01-16"), (Place::England, "2017-05-08")] {
        assert!(told.check_force(place, eve(first)).is_err() && told.check_force(place, day(first)).is_ok());
    }
    assert!(told.check_force(Place::Wales, day("2026-11-22")).is_err());
    for rule in complaints::RULES.iter().filter(|rule| **rule != told) {
        let (first, places): (_, &[Place]) = if is(rule, &under_mayors) {
            ("2017-05-08", &[Place::England])
        } else if is(rule, &in_london) {
            ("2012-01-16", &[Place::Metropolitan])
        } else if is(rule, &outside) {
            // Section 62 began with Chapter 6.
            ("2012-04-25", &[Place::England, Place::Wales])
        } else {
            ("2012-01-16", &[Place::England, Place::Wales, Place::Metropolitan])
        };
        for place in Place::ALL {
            let there = places.contains(&place);
            assert_eq!(rule.check_force(place, day(first)).is_ok(), there, "{} {place}", rule.id());
            assert!(rule.check_force(place, eve(first)).is_err(), "{} {place}", rule.id());
        }
    }
}

/// The clause each rule states, for those whose number is most easily mistaken.
#[test]
fn rules_cite_the_clause_they_state() {
    for (rule, key) in [
        (&complaints::SERIOUS_COMPLAINT, "ukpga/2011/13/schedule/7/paragraph/2/6"),
        (&complaints::CONDUCT_MATTER, "ukpga/2011/13/section/31/1/b"),
        (&complaints::NO_REMOVAL, "ukpga/2011/13/schedule/7/paragraph/6/1"),
        (&complaints::RECORDED, "uksi/2012/62/regulation/9/5"),
        (&complaints::REFERRED_IN_TIME, "uksi/2012/62/regulation/13/3/a"),
        (&complaints::CALLED_IN_IN_TIME, "uksi/2012/62/regulation/13/4/a"),
        (&complaints::EXCEPTIONAL_CIRCUMSTANCES, "uksi/2012/62/regulation/37"),
        (&complaints::APOLOGY, "uksi/2012/62/regulation/28/11"),
        (&complaints::WITHDRAWAL_REPORTED, "uksi/2012/62/regulation/16/3"),
        (&complaints::DELEGATION, "uksi/2012/62/regulation/7/1/a"),
        (&complaints::PUBLICATION, "uksi/2012/62/regulation/28/13"),
        (&complaints::PASSED_ON_UNDER_MAYORS, "uksi/2024/414/schedule/1/paragraph/51/6"),
    ] {
        assert_eq!(rule.provisions()[0].key().to_string(), key, "{}", rule.id());
    }
}
