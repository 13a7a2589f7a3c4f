//! Every nomination and deposit against the model, unknown facts included.

use chrono::{Days, NaiveDate};
use pcc_rules::election::*;
use pcc_rules::law::OutOfForce;
use pcc_rules::money::Pounds;
use pcc_rules::reasoning::Facts as _;
use pcc_rules::{Fact, Question as _, Set, Unsettled};

use crate::model::by_election::Calendar;
use crate::model::election as model;
use crate::model::facts::{BOTH, known, with_eves};
use crate::model::worlds::{Law, every_case, not_law, one_case, values};
use crate::{day, eve};

fn nomination(f: &NominationFacts, on: NaiveDate) -> Law<Nomination> {
    if let Some(stop) = not_law(Some("2012-07-25"), on) {
        return stop;
    }
    let (needed, rule) = model::assenters(known(&f.notice_on), known(&f.voting_areas), on);
    let tests = [
        ("election.nomination-proposed", known(&f.proposed), NominationFault::NotProposed),
        (rule, known(&f.assenters) >= needed, NominationFault::TooFewAssent),
        ("election.nomination-electors", known(&f.all_electors), NominationFault::NotAllElectors),
        ("election.nomination-consent", known(&f.consent), NominationFault::NoConsent),
        ("election.deposit", known(&f.deposit).pence() >= 500_000, NominationFault::NoDeposit),
    ];
    let faults: Set<NominationFault> =
        tests.iter().filter(|(_, met, _)| !met).map(|(.., fault)| *fault).collect();
    let outcome = if faults.is_empty() { Nomination::Stands } else { Nomination::Falls(faults) };
    Law::of(outcome, &tests.map(|(rule, met, _)| (rule, met)))
}

/// What the assenters can still come to, and which of notice, voting areas and assenters can change it: tried with a notice
/// of either kind and numbers on both sides of every border.
fn assent(state: [Option<u16>; 3], on: NaiveDate) -> (Option<bool>, Vec<usize>) {
    let notices = ["2021-03-29", "2024-03-26"].map(day);
    let ranges: [Vec<u16>; 3] =
        [vec![0, 1], vec![0, 1, 12, 49, 50, 51, 60, 70], vec![0, 21, 22, 96, 97, 98, 118, 140]];
    let values = [0, 1, 2].map(|fact| state[fact].map_or_else(|| ranges[fact].clone(), |value| vec![value]));
    let met = |one: [u16; 3]| one[2] >= model::assenters(notices[usize::from(one[0])], one[1], on).0;
    let mut tells = [false; 3];
    let mut ends = [false; 2];
    for (notice, areas) in
        values[0].iter().flat_map(|notice| values[1].iter().map(move |areas| (*notice, *areas)))
    {
        for assenters in &values[2] {
            let one = [notice, areas, *assenters];
            let end = met(one);
            ends[usize::from(end)] = true;
            for (fact, tells) in tells.iter_mut().enumerate().filter(|(fact, _)| state[*fact].is_none()) {
                let with = |value: &u16| {
                    let mut other = one;
                    other[fact] = *value;
                    other
                };
                *tells = *tells || ranges[fact].iter().any(|value| met(with(value)) != end);
            }
        }
    }
    let facts = [0, 1, 3];
    let needed = (0..3).filter(|fact| tells[*fact]).map(|fact| facts[fact]).collect();
    match ends {
        [true, true] => (None, needed),
        [_, end] => (Some(end), Vec::new()),
    }
}

/// Every combination of what is known and unknown: open where the first test that is open needs facts, and these alone.
#[test]
fn si_2012_1917_sch3_rules7_to_9_nominations_in_every_case() {
    let notices = ["2021-03-29", "2024-03-26"].map(day);
    let unknown_or = |values: &[u16]| -> Vec<Option<u16>> {
        [None].into_iter().chain(values.iter().copied().map(Some)).collect()
    };
    let mut cases = 0;
    for on in with_eves(["2021-03-11"]) {
        for notice in unknown_or(&[0, 1]) {
            for (areas, assenters) in unknown_or(&[1, 12, 50, 60]).into_iter().flat_map(|areas| {
                unknown_or(&[0, 22, 97, 98]).into_iter().map(move |assenters| (areas, assenters))
            }) {
                let (assented, needed) = assent([notice, areas, assenters], on);
                for rest in 0..81 {
                    let third = |place: u32| [None, Some(false), Some(true)][rest / 3usize.pow(place) % 3];
                    let fact = |known: Option<bool>| known.map_or(Fact::Unknown, Fact::Known);
                    let pence = |enough| Pounds::from_pence(if enough { 500_000 } else { 499_999 });
                    let facts = NominationFacts {
                        notice_on: notice.map_or(Fact::Unknown, |one| notices[usize::from(one)].into()),
                        voting_areas: areas.map_or(Fact::Unknown, Fact::Known),
                        proposed: fact(third(0)),
                        assenters: assenters.map_or(Fact::Unknown, Fact::Known),
                        all_electors: fact(third(1)),
                        consent: fact(third(2)),
                        deposit: third(3).map_or(Fact::Unknown, |enough| pence(enough).into()),
                    };
                    let tests = [
                        (third(0), vec![2], NominationFault::NotProposed),
                        (assented, needed.clone(), NominationFault::TooFewAssent),
                        (third(1), vec![4], NominationFault::NotAllElectors),
                        (third(2), vec![5], NominationFault::NoConsent),
                        (third(3), vec![6], NominationFault::NoDeposit),
                    ];
                    let found = facts.answer(on);
                    if let Some((_, needed, _)) = tests.iter().find(|(met, ..)| met.is_none()) {
                        let needs = found
                            .as_ref()
                            .map_or_else(|open| open.needs(), |_| pcc_rules::reasoning::Needs::NONE);
                        let needs: Vec<usize> = (0..7).filter(|index| needs.contains(*index)).collect();
                        assert_eq!(&needs, needed, "{facts:?} on {on}: {found:?}");
                    } else {
                        let faults: Set<NominationFault> = tests
                            .iter()
                            .filter(|(met, ..)| *met == Some(false))
                            .map(|(.., fault)| *fault)
                            .collect();
                        let expected =
                            if faults.is_empty() { Nomination::Stands } else { Nomination::Falls(faults) };
                        assert_eq!(found, Ok(expected), "{facts:?} on {on}");
                        if (0..7).all(|index| facts.is_known(index)) {
                            one_case(&facts, on, &nomination(&facts, on));
                        }
                    }
                    cases += 1;
                }
            }
        }
    }
    assert_eq!(cases, 12_150);
    let early = NominationFacts::default().answer(eve("2012-07-25"));
    let starts = day("2012-07-25");
    assert_eq!(early, Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts })));
}

/// The subscribers on both sides of what each notice asks for, with all else in order.
#[test]
fn si_2021_293_subscribers_of_every_notice() {
    let notices = ["2021-03-10", "2021-03-11", "2022-02-28", "2022-03-01"].map(day);
    let on = day("2026-11-22");
    for (notice, areas) in
        notices.into_iter().flat_map(|notice| [0, 1, 12, 49, 50, 51].map(|areas| (notice, areas)))
    {
        for assenters in [0, 21, 22, 95, 96, 97, 98, 99, 100] {
            let facts = NominationFacts {
                notice_on: notice.into(),
                voting_areas: areas.into(),
                proposed: true.into(),
                assenters: assenters.into(),
                all_electors: true.into(),
                consent: true.into(),
                deposit: Pounds::from_pence(500_000).into(),
            };
            one_case(&facts, on, &nomination(&facts, on));
        }
    }
    for notice in notices {
        for areas in 0..=400 {
            let (needed, _) = model::assenters(notice, areas, on);
            assert_eq!(assenters_needed(notice, areas), needed, "{areas} on {notice}");
        }
    }
}

#[test]
fn si_2012_1917_sch3_rule63_deposits_in_every_case() {
    let shares = [
        (0, 0),
        (0, 1),
        (1, 19),
        (1, 20),
        (1, 21),
        (5, 99),
        (5, 100),
        (5, 101),
        (6, 100),
        (u32::MAX, u32::MAX),
    ];
    let facts = values!(DepositFacts {
        polled: BOTH,
        votes: shares.map(|(votes, all)| VoteShare::new(votes, all).unwrap()),
    });
    let cases = every_case(&facts, &[], &with_eves(["2012-07-25"]), |f, on| {
        if let Some(stop) = not_law(Some("2012-07-25"), on) {
            return stop;
        }
        let votes = known(&f.votes);
        let lost = known(&f.polled) && model::loses_deposit(votes.candidate(), votes.all());
        if lost {
            return Law::of(Deposit::Forfeited, &[("election.deposit-forfeited", true)]);
        }
        let found = [("election.deposit-forfeited", false), ("election.deposit-returned", true)];
        Law::of(Deposit::Returned, &found)
    });
    assert_eq!(cases, 66);
    // Every number of votes out of few.
    for all in 0..=130 {
        for votes in 0..=all {
            let share = VoteShare::new(votes, all).unwrap();
            assert_eq!(share.over_five_per_cent(), !model::loses_deposit(votes, all), "{votes} of {all}");
        }
        assert!(VoteShare::new(all + 1, all).is_err());
    }
}

/// The business day after the result, for every day of two years.
#[test]
fn si_2012_1917_sch3_rule63_2_the_day_for_returning_a_deposit() {
    let calendar = Calendar::new();
    let mut on = day("2026-01-01");
    while on < day("2027-12-31") {
        let mut by = on + Days::new(1);
        while !calendar.counts(by) {
            by = by + Days::new(1);
        }
        assert_eq!(deposit_return_by(on).unwrap().last, by, "{on}");
        on = on + Days::new(1);
    }
}
