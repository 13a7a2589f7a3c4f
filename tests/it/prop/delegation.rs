//! Questions of the topic, and what no chain of arrangements can do.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::delegation::{
    Arrangement, ArrangementFacts, Delegate, DeputyFacts, FireArrangementFacts, Function, Grantor,
};
use pcc_rules::strategies::any;
use pcc_rules::{Question, Set};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::day;
use crate::model::delegation::{Kind, barred, listed};

super::questions! {
    arrangement: ArrangementFacts;
    deputy: DeputyFacts;
    fire_arrangement: FireArrangementFacts;
}

/// Who can be given a function in a chain: the deputy, somebody on no list, staff, and each person listed.
fn persons() -> Vec<Vec<Delegate>> {
    let mut persons: Vec<Vec<Delegate>> = Delegate::ALL.iter().map(|one| vec![*one]).collect();
    persons.extend([
        vec![],
        vec![Delegate::OwnStaff, Delegate::Constable],
        vec![Delegate::MayorOfLondon, Delegate::Constable],
    ]);
    persons
}

proptest! {
    #![proptest_config(crate::prop::random(128))]

    /// Whatever is arranged, in whatever order: nobody listed ever holds a function; nobody but the deputy ever holds a
    /// listed one; the deputy never holds the plan, the chief constable's post or the budget; whoever holds from the
    /// deputy holds what the deputy held and was free to pass on; and nobody holds from anybody else.
    #[test]
    fn no_chain_of_arrangements_reaches_whom_or_what_it_may_not(
        place in 0..3usize,
        on in prop_oneof![Just(day("2016-05-09")), Just(day("2020-01-31")), Just(day("2020-02-01")), Just(day("2026-11-22"))],
        steps in vec((any::<Function>(), any::<Grantor>(), 0..15usize, 0..15usize), 1..60),
    ) {
        let (area, kind) =
            [(Area::Kent, Kind::Commissioner), (Area::GreaterManchester, Kind::Mayor), (Area::Metropolitan, Kind::London)][place];
        let kind = if on < day("2017-05-08") && kind == Kind::Mayor { Kind::Commissioner } else { kind };
        let persons = persons();
        let mut held: BTreeSet<(usize, &str)> = BTreeSet::new();
        for (function, grantor, from, to) in steps {
            // Somebody further down tries with what somebody holds.
            let passed = held.iter().nth(from).map(|(_, name)| *name);
            let (function, name) = match (grantor, passed) {
                (Grantor::Delegate, Some(name)) => (name.parse().unwrap(), name),
                (Grantor::Delegate, None) => continue,
                _ => (function, function.as_str()),
            };
            let holds = held.contains(&(0, name));
            let facts = ArrangementFacts {
                area: area.into(),
                function: function.into(),
                grantor: grantor.into(),
                delegate: Set::from_iter(persons[to].iter().copied()).into(),
                deputy_holds: holds.into(),
            };
            if facts.answer(on) == Ok(Arrangement::May) {
                prop_assert!(grantor != Grantor::Delegate, "{name} passed on from below");
                if grantor == Grantor::Deputy {
                    prop_assert!(holds && to != 0 && !listed(kind, name), "{name} passed on by the deputy");
                }
                held.insert((to, name));
            }
            for (who, name) in &held {
                let deputy = persons[*who].contains(&Delegate::Deputy);
                prop_assert!(deputy || !listed(kind, name), "{name} held by {:?}", persons[*who]);
                prop_assert!(deputy || !persons[*who].iter().any(|one| barred(kind, one.as_str())), "{:?}", persons[*who]);
                prop_assert!(!["issue-plan", "appoint-or-remove-chief-constable", "calculate-budget"].contains(name));
                prop_assert!(*name != "police-complaints" || on < day("2020-02-01"));
            }
        }
    }

    /// Being on one more list never helps, the deputy's and the staff's own lists apart.
    #[test]
    fn one_more_listed_capacity_never_helps(
        facts in any::<ArrangementFacts>(), more in select(&Delegate::ALL[2..]), on in any::<NaiveDate>(),
    ) {
        let mut listed = facts.clone();
        if let pcc_rules::Fact::Known(who) = &mut listed.delegate {
            who.insert(more);
        }
        if listed.answer(on) == Ok(Arrangement::May) {
            prop_assert_eq!(facts.answer(on), Ok(Arrangement::May));
        }
    }
}
