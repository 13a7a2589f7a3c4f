use pcc_rules::area::Area;
use pcc_rules::duties::{self, ComplaintFacts, Oversight};
use pcc_rules::law::{OutOfForce, Place};
use pcc_rules::reasoning::{Finding, Outcome as _, Standing, Unsettled};
use pcc_rules::{Fact, Question};

use super::{TRI, fact, starts};
use crate::{day, eve, finding};

fn matter(known: Option<&str>, linked: Option<bool>, reopened: Option<bool>) -> ComplaintFacts {
    ComplaintFacts {
        area: Fact::Known(Area::Kent),
        known_on: fact(known.map(day)),
        linked_to_older: fact(linked),
        reopened: fact(reopened),
    }
}

#[test]
fn si_2020_5_the_saving_starts_with_the_limb() {
    for rule in [&duties::OLDER_COMPLAINTS, &duties::REOPENED_COMPLAINTS] {
        starts(
            rule,
            &[
                (Place::Metropolitan, "2020-02-01"),
                (Place::England, "2020-02-01"),
                (Place::Wales, "2020-02-01"),
            ],
        );
    }
    let whole = matter(Some("2020-01-31"), Some(false), Some(false));
    assert_eq!(
        whole.answer(eve("2020-02-01")),
        Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2020-02-01") }))
    );
    let city = ComplaintFacts { area: Fact::Known(Area::CityOfLondon), ..whole };
    assert_eq!(city.answer(day("2024-05-09")), Err(Unsettled::OutOfForce(OutOfForce::DoesNotExtend)));
}

/// Reg. 3(1)(a): 31 January 2020 is before, 1 February is not.
#[test]
fn si_2020_5_reg3_1_a_older_matters_stay_outside() {
    let d = matter(Some("2020-01-31"), Some(false), Some(false)).determine(day("2020-02-01"));
    assert_eq!(d.settled(), Some(&Oversight::OlderMatter));
    assert_eq!(finding(d.grounds(), &duties::OLDER_COMPLAINTS), Some(Finding::Met));
    assert_eq!(finding(d.grounds(), &duties::ACCOUNT_COMPLAINTS), Some(Finding::NotMet));
    let d = matter(Some("2020-02-01"), Some(false), Some(false)).determine(day("2020-02-01"));
    assert_eq!(d.settled(), Some(&Oversight::UnderTheLimb));
    assert_eq!(finding(d.grounds(), &duties::ACCOUNT_COMPLAINTS), Some(Finding::Met));
    assert_eq!(Oversight::UnderTheLimb.standing(), Standing::Stated);
}

/// Every combination of facts against reg. 3 in plain booleans: open exactly where the completions differ.
#[test]
fn si_2020_5_reg3_all_combinations() {
    let settle = |older: bool, linked: bool, reopened: bool| (older || linked) && !reopened;
    let options = |value: Option<bool>| value.map_or(vec![false, true], |value| vec![value]);
    for older in TRI {
        for linked in TRI {
            for reopened in TRI {
                let known = older.map(|older| if older { "2020-01-31" } else { "2020-02-01" });
                let mut possible = Vec::new();
                for a in options(older) {
                    for b in options(linked) {
                        for c in options(reopened) {
                            possible.push(settle(a, b, c));
                        }
                    }
                }
                let expected = match (possible.contains(&true), possible.contains(&false)) {
                    (true, false) => Some(Oversight::OlderMatter),
                    (false, true) => Some(Oversight::UnderTheLimb),
                    _ => None,
                };
                let d = matter(known, linked, reopened).determine(day("2024-05-09"));
                assert_eq!(d.settled().copied(), expected, "{older:?} {linked:?} {reopened:?}");
                if reopened == Some(true) {
                    assert_eq!(finding(d.grounds(), &duties::REOPENED_COMPLAINTS), Some(Finding::Met));
                }
            }
        }
    }
}
