//! Tests of the topic.

mod account;
mod chief_constable;
mod collaboration;
mod complaint;
mod engagement;
mod every_case;
mod limb;
mod protocol;
mod securing;
mod words;

use pcc_rules::duties::Duty;
use pcc_rules::law::{OutOfForce, Place, Rule};
use pcc_rules::reasoning::{Outcome as _, Standing};
use pcc_rules::{Fact, duties};

use crate::{day, eve};

/// Unknown, no, yes.
pub(crate) const TRI: [Option<bool>; 3] = [None, Some(false), Some(true)];

pub(crate) fn fact<T>(value: Option<T>) -> Fact<T> {
    value.map_or(Fact::Unknown, Fact::Known)
}

/// The rule is law in these places from these days on, each from the eve's morrow, and nowhere else.
pub(crate) fn starts(rule: &Rule, days: &[(Place, &str)]) {
    for place in Place::ALL {
        match days.iter().find(|(at, _)| *at == place) {
            Some((_, first)) => {
                let not_yet = Err(OutOfForce::NotYet { starts: day(first) });
                assert_eq!(rule.check_force(place, eve(first)), not_yet, "{} in {place}", rule.id());
                assert_eq!(rule.check_force(place, day(first)), Ok(()), "{} in {place}", rule.id());
                assert_eq!(rule.check_force(place, day("2026-11-22")), Ok(()), "{} in {place}", rule.id());
            }
            None => assert_eq!(
                rule.check_force(place, day("2026-11-22")),
                Err(OutOfForce::DoesNotExtend),
                "{} in {place}",
                rule.id()
            ),
        }
    }
}

/// SI 2011/3019 Sch. 1 in London, SI 2012/2892 art. 2 elsewhere.
pub(crate) const LONDON_THEN_ELSEWHERE: &[(Place, &str)] =
    &[(Place::Metropolitan, "2012-01-16"), (Place::England, "2012-11-22"), (Place::Wales, "2012-11-22")];

#[test]
fn every_rule_is_listed_once_with_a_provision_and_a_first_day() {
    let mut ids: Vec<&str> = duties::RULES.iter().map(|rule| rule.id()).collect();
    ids.sort_unstable();
    let count = ids.len();
    ids.dedup();
    // The list and its nine limbs; the method; the saving; core duties; the chief constable's; section 34;
    // collaboration; the regard duty and what the Protocol expects.
    let expected = 10 + 1 + 2 + 4 + 8 + 4 + 9 + (1 + 27);
    assert_eq!((ids.len(), count), (expected, expected));
    for rule in duties::RULES {
        assert!(!rule.provisions().is_empty() && !rule.spans().is_empty(), "{}", rule.id());
        assert!(rule.spans().iter().all(|span| span.began_by().is_some()), "{}", rule.id());
    }
}

#[test]
fn a_duty_counts_as_it_reads() {
    let words = [
        (Duty::Done, "done", Standing::Met),
        (Duty::NotDone, "not done", Standing::NotMet),
        (Duty::NotCalledFor, "not called for", Standing::NotApplicable),
    ];
    for (duty, text, standing) in words {
        assert_eq!((duty.to_string().as_str(), duty.standing()), (text, standing));
    }
}
