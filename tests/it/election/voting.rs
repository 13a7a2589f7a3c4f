use pcc_rules::election::{self, SUPPLEMENTARY_VOTE_TO_COME, VotedOffice, VotingSystem, VotingSystemFacts};
use pcc_rules::law::OutOfForce;
use pcc_rules::reasoning::{Finding, Unsettled};
use pcc_rules::{CATALOGUE, Fact, Question};

use super::TODAY;
use crate::{day, eve, finding};

fn poll(office: VotedOffice, poll: chrono::NaiveDate, three_or_more: bool) -> VotingSystemFacts {
    VotingSystemFacts { office: office.into(), poll: poll.into(), three_or_more: three_or_more.into() }
}

const COMMISSIONER: VotedOffice = VotedOffice::Commissioner;
const MAYOR: VotedOffice = VotedOffice::CombinedAuthorityMayor;
use VotingSystem::{SimpleMajority, SupplementaryVote};

/// The table of systems, each row on its first day and the day before, with three candidates and with two.
#[test]
fn voting_systems_by_poll_day_and_office() {
    for (office, first, before, from) in [
        (COMMISSIONER, "2023-05-04", SupplementaryVote, SimpleMajority),
        (MAYOR, "2023-05-04", SupplementaryVote, SimpleMajority),
        (MAYOR, "2026-06-18", SimpleMajority, SupplementaryVote),
        // Enacted for commissioners but not commenced.
        (COMMISSIONER, "2026-06-18", SimpleMajority, SimpleMajority),
        (COMMISSIONER, "2028-05-04", SimpleMajority, SimpleMajority),
    ] {
        let system = |on, three| poll(office, on, three).answer(day(TODAY));
        assert_eq!(system(eve(first), true), Ok(before), "{office} before {first}");
        assert_eq!(system(day(first), true), Ok(from), "{office} from {first}");
        assert_eq!(system(eve(first), false), Ok(SimpleMajority), "two candidates");
        assert_eq!(system(day(first), false), Ok(SimpleMajority), "two candidates");
    }
    for held in ["2012-11-15", "2016-05-05", "2021-05-06"] {
        assert_eq!(poll(COMMISSIONER, day(held), true).answer(day(held)), Ok(SupplementaryVote));
    }
    assert_eq!(poll(COMMISSIONER, day("2024-05-02"), true).answer(day("2024-05-02")), Ok(SimpleMajority));
}

/// Section 13 came into force on 26 October 2022: before, a poll of 2024 was to be under the old system.
#[test]
fn elections_act_s13_is_law_from_26_october_2022() {
    let of_2024 = poll(COMMISSIONER, day("2024-05-02"), true);
    assert_eq!(of_2024.answer(eve("2022-10-26")), Ok(SupplementaryVote));
    assert_eq!(of_2024.answer(day("2022-10-26")), Ok(SimpleMajority));
    // In force, and saved for polls before the ordinary day of 2023.
    assert_eq!(poll(COMMISSIONER, eve("2023-05-04"), true).answer(day("2022-10-26")), Ok(SupplementaryVote));
    // And until the regulations of 2026 a mayor's poll of that autumn was to be under the simple majority.
    let autumn = poll(MAYOR, day("2026-10-01"), true);
    assert_eq!(autumn.answer(eve("2026-06-18")), Ok(SimpleMajority));
    assert_eq!(autumn.answer(day("2026-06-18")), Ok(SupplementaryVote));
}

/// Each answer rests on the rule of its office and day.
#[test]
fn each_system_has_its_rule() {
    for (office, on, rule) in [
        (COMMISSIONER, "2021-05-06", &election::SUPPLEMENTARY_VOTE),
        (MAYOR, "2021-05-06", &election::SUPPLEMENTARY_VOTE),
        (COMMISSIONER, "2024-05-02", &election::SIMPLE_MAJORITY),
        (MAYOR, "2024-05-02", &election::SIMPLE_MAJORITY),
        (MAYOR, "2026-07-01", &election::MAYORS_SUPPLEMENTARY_VOTE_AGAIN),
        (COMMISSIONER, "2026-07-01", &election::SIMPLE_MAJORITY),
    ] {
        let d = poll(office, day(on), true).determine(day(TODAY));
        assert_eq!(finding(d.grounds(), rule), Some(Finding::Met), "{office} on {on}: {d}");
        let met = d.grounds().iter().filter(|ground| ground.finding == Finding::Met);
        assert_eq!(met.count(), 1, "{office} on {on}: {d}");
    }
    let first = "2012-04-25";
    let of_2012 = poll(COMMISSIONER, day("2012-11-15"), true);
    assert_eq!(
        of_2012.answer(eve(first)),
        Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day(first) }))
    );
    assert_eq!(of_2012.answer(day(first)), Ok(SupplementaryVote));
}

/// What is enacted and not commenced is listed as left out, and no rule rests on it for commissioners.
#[test]
fn edcea_s63_is_kept_apart_for_commissioners() {
    assert!(CATALOGUE.left_out().any(|one| *one == SUPPLEMENTARY_VOTE_TO_COME));
    let rests: Vec<&str> =
        CATALOGUE.by_provision(SUPPLEMENTARY_VOTE_TO_COME.provision).map(|rule| rule.id()).collect();
    assert_eq!(rests, ["election.mayors-supplementary-vote-again"]);
}

/// How many stand matters only where there is a supplementary vote, the office only since 2026.
#[test]
fn what_is_unknown_is_needed_only_where_it_matters() {
    let needs = |facts: &VotingSystemFacts, on| facts.determine(on).needs().names().collect::<Vec<_>>();
    let open = |on| VotingSystemFacts { three_or_more: Fact::Unknown, ..poll(COMMISSIONER, day(on), true) };
    assert_eq!(open("2024-05-02").answer(day(TODAY)), Ok(SimpleMajority));
    assert_eq!(needs(&open("2021-05-06"), day(TODAY)), ["three-or-more"]);
    let nothing = VotingSystemFacts::default();
    assert_eq!(needs(&nothing, eve("2022-10-26")), ["three-or-more"]);
    assert_eq!(needs(&nothing, day("2022-10-26")), ["poll", "three-or-more"]);
    assert_eq!(needs(&nothing, day("2026-06-18")), ["office", "poll", "three-or-more"]);
    let two = VotingSystemFacts { three_or_more: false.into(), ..nothing };
    assert_eq!(two.answer(day(TODAY)), Ok(SimpleMajority));
}
