use pcc_rules::election::{
    self, DEPOSIT, Deposit, DepositFacts, Nomination, NominationFacts, NominationFault, VoteShare,
    assenters_needed, deposit_return_by,
};
use pcc_rules::law::OutOfForce;
use pcc_rules::money::Pounds;
use pcc_rules::reasoning::{Finding, Unsettled};
use pcc_rules::{Fact, Question, Set};

use super::TODAY;
use crate::{day, eve, finding};

/// A paper of 2024 with all it needs.
fn paper() -> NominationFacts {
    NominationFacts {
        notice_on: day("2024-03-26").into(),
        voting_areas: Fact::Unknown,
        proposed: true.into(),
        assenters: 98.into(),
        all_electors: true.into(),
        consent: true.into(),
        deposit: DEPOSIT.into(),
    }
}

fn falls(facts: &NominationFacts, fault: NominationFault) {
    let d = facts.determine(day(TODAY));
    assert_eq!(d.settled(), Some(&Nomination::Falls(Set::from_iter([fault]))), "{d}");
    assert_eq!(finding(d.grounds(), fault.rule()), Some(Finding::NotMet));
}

/// 98 assent, which makes 100: 97 are too few and 99 do no harm.
#[test]
fn si_2012_1917_sch3_rule7_a_hundred_subscribers() {
    let with = |assenters: u16| NominationFacts { assenters: assenters.into(), ..paper() };
    falls(&with(97), NominationFault::TooFewAssent);
    assert_eq!(with(98).answer(day(TODAY)), Ok(Nomination::Stands));
    assert_eq!(with(99).answer(day(TODAY)), Ok(Nomination::Stands));
    falls(&NominationFacts { proposed: false.into(), ..paper() }, NominationFault::NotProposed);
    falls(&NominationFacts { all_electors: false.into(), ..paper() }, NominationFault::NotAllElectors);
}

/// Two for each voting area in all, for notices of 11 March 2021 to 28 February 2022: 24 in Devon and Cornwall.
#[test]
fn si_2021_293_fewer_subscribers_for_the_notices_of_a_year() {
    for (notice_on, needed) in
        [(eve("2021-03-11"), 98), (day("2021-03-11"), 22), (day("2022-02-28"), 22), (day("2022-03-01"), 98)]
    {
        assert_eq!(assenters_needed(notice_on, 12), needed, "{notice_on}");
        let with = |assenters: u16| NominationFacts {
            notice_on: notice_on.into(),
            voting_areas: 12.into(),
            assenters: assenters.into(),
            ..paper()
        };
        assert_eq!(with(needed).answer(day(TODAY)), Ok(Nomination::Stands), "{notice_on}");
        let short = with(needed - 1).answer(day(TODAY));
        assert_eq!(short, Ok(Nomination::Falls(Set::from_iter([NominationFault::TooFewAssent]))));
    }
    assert_eq!((assenters_needed(day("2021-03-29"), 1), assenters_needed(day("2021-03-29"), 0)), (0, 0));
    // How many voting areas there are matters then alone; and the order was no law the day before it.
    let then = NominationFacts { notice_on: day("2021-03-29").into(), ..paper() };
    assert!(then.determine(day(TODAY)).needs().names().eq(["voting-areas"]));
    let d = NominationFacts { voting_areas: 12.into(), ..then.clone() }.determine(day("2021-03-29"));
    assert_eq!(finding(d.grounds(), &election::ASSENTED_2021), Some(Finding::Met));
    assert_eq!(then.answer(eve("2021-03-11")), Ok(Nomination::Stands));
}

#[test]
fn si_2012_1917_sch3_rules_8_and_9_consent_and_five_thousand_pounds() {
    let with = |pence| NominationFacts { deposit: Pounds::from_pence(pence).into(), ..paper() };
    falls(&with(499_999), NominationFault::NoDeposit);
    assert_eq!(with(500_000).answer(day(TODAY)), Ok(Nomination::Stands));
    falls(&NominationFacts { consent: false.into(), ..paper() }, NominationFault::NoConsent);
    let all = NominationFacts {
        proposed: false.into(),
        assenters: 0.into(),
        all_electors: false.into(),
        consent: false.into(),
        deposit: Pounds::from_pence(0).into(),
        ..paper()
    };
    assert_eq!(all.answer(day(TODAY)), Ok(Nomination::Falls(Set::all())));
    let starts = day("2012-07-25");
    assert_eq!(paper().answer(eve("2012-07-25")), Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts })));
    assert_eq!(paper().answer(starts), Ok(Nomination::Stands));
}

/// No more than 5 per cent loses it: exactly 5 is lost, one vote over is not.
#[test]
fn si_2012_1917_sch3_rule63_5_the_deposit_and_five_per_cent() {
    let ask = |candidate, all, polled: bool| {
        let votes = VoteShare::new(candidate, all).unwrap();
        DepositFacts { polled: polled.into(), votes: votes.into() }.answer(day(TODAY))
    };
    assert_eq!(ask(4_999, 100_000, true), Ok(Deposit::Forfeited));
    assert_eq!(ask(5_000, 100_000, true), Ok(Deposit::Forfeited));
    assert_eq!(ask(5_001, 100_000, true), Ok(Deposit::Returned));
    // A twentieth of 201,789 is 10,089.45: West Midlands in 2014, all four candidates well over or, with 10,089, under.
    assert_eq!(ask(12_950, 201_789, true), Ok(Deposit::Returned));
    assert_eq!(ask(10_089, 201_789, true), Ok(Deposit::Forfeited));
    assert_eq!(ask(10_090, 201_789, true), Ok(Deposit::Returned));
    assert_eq!(ask(0, 0, true), Ok(Deposit::Forfeited));
    // Without a poll nothing is lost.
    assert_eq!(ask(0, 0, false), Ok(Deposit::Returned));
    let d = DepositFacts { polled: false.into(), votes: Fact::Unknown }.determine(day(TODAY));
    assert_eq!(finding(d.grounds(), &election::DEPOSIT_LOST), Some(Finding::NotMet));
    assert_eq!(finding(d.grounds(), &election::DEPOSIT_RETURNED), Some(Finding::Met));
    let error = VoteShare::new(2, 1).unwrap_err().to_string();
    assert_eq!(error, "`2` votes for the candidate exceed the `1` polled by all the candidates");
    assert!(serde_json::from_str::<VoteShare>(r#"{"candidate":2,"all":1}"#).is_err());
}

/// By the business day after the result: over the early May holiday of 2024 from Friday to Tuesday.
#[test]
fn si_2012_1917_sch3_rule63_2_the_deposit_goes_back_the_next_day() {
    let by = |declared: &str| deposit_return_by(day(declared)).unwrap().last;
    assert_eq!(by("2024-05-02"), day("2024-05-03"));
    assert_eq!(by("2024-05-03"), day("2024-05-07"));
    assert_eq!(by("2024-05-04"), day("2024-05-07"));
    assert!(deposit_return_by(day("2028-12-31")).is_err());
}
