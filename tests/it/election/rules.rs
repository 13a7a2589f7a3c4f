//! Where each rule stands and from when.

use pcc_rules::election;
use pcc_rules::law::{Confidence, Place, Rule, Topic};

use crate::{day, eve};

/// From a day in a place, by a provision, and not the day before.
fn stands(rule: &Rule, key: &str, place: Place, first: &str) {
    assert_eq!(rule.provisions()[0].key().to_string(), key, "{}", rule.id());
    assert!(rule.check_force(place, day(first)).is_ok(), "{}", rule.id());
    assert!(rule.check_force(place, eve(first)).is_err(), "{}", rule.id());
}

#[test]
fn each_rule_stands_in_its_place_from_its_day() {
    let act = |at: &str| format!("ukpga/2011/13/section/{at}");
    for (rule, at) in [
        (&election::ORDINARY, "50/1"),
        (&election::FIRST_POLL, "50/2"),
        (&election::POLL_WITH_COUNCILS, "50/3"),
        (&election::MOVE_POLL, "50/4"),
        (&election::MOVE_LATER_ONLY, "50/5/a"),
        (&election::MOVE_IN_TIME, "50/5/b"),
        (&election::ROLLED, "73/1"),
        (&election::BY_ELECTION, "51/2"),
        (&election::IN_35_DAYS, "51/4"),
        (&election::RUNS_FROM_DECLARATION, "51/5/a"),
        (&election::RUNS_FROM_NOTICE, "51/5/b"),
        (&election::BEFORE_ORDINARY, "51/7"),
        (&election::BY_ELECTION_TERM_ENDS, "51/8/b"),
        (&election::DATE_OF_VACANCY, "59/1"),
        (&election::SUPPLEMENTARY_VOTE, "57"),
        (&election::LOCAL_REGISTER, "52/1"),
        (&election::ONE_VOTE, "52/2"),
        (&election::RELEVANT_ELECTOR, "51/6"),
        (&election::DESIGNATED, "75/1"),
        (&election::HEAD_OF_PAID_SERVICE, "75/2/a"),
    ] {
        stands(rule, &act(at), Place::England, "2012-04-25");
    }
    for (rule, at) in [
        (&election::PARLIAMENTARY_REGISTER, "52/1B"),
        (&election::PEER_BY_LOCAL_REGISTER, "52/1C"),
        (&election::UNION_CITIZEN, "52/1C/a"),
        (&election::RELEVANT_ELECTOR_WALES, "51/6A"),
        (&election::POLL_DAY, "50/3"),
    ] {
        stands(rule, &act(at), Place::Wales, "2018-04-01");
    }
    stands(&election::EU_CITIZEN, &act("52/1C/a/ii"), Place::Wales, "2024-05-07");
    stands(&election::LOCAL_REGISTER_WALES, &act("52/1"), Place::Wales, "2012-04-25");
    stands(&election::RELEVANT_ELECTOR_UNTIL_2018, &act("51/6"), Place::Wales, "2012-04-25");
    stands(&election::CHIEF_EXECUTIVE_WALES, &act("75/2/b"), Place::Wales, "2022-05-05");
    stands(&election::SIMPLE_MAJORITY, &act("57/2"), Place::England, "2022-10-26");
    let order = |at: &str| format!("uksi/2012/1917/{at}");
    for (rule, at) in [
        (&election::RUNS_FROM_FAILURE, "article/80/4"),
        (&election::VACANT_ON_FAILURE, "article/80/2"),
        (&election::NOTIFY_FAILURE, "article/79"),
        (&election::PROPOSED, "schedule/3/paragraph/7/1"),
        (&election::ASSENTED, "schedule/3/paragraph/7/1"),
        (&election::SUBSCRIBERS_ARE_ELECTORS, "schedule/3/paragraph/7/2"),
        (&election::CONSENTED, "schedule/3/paragraph/8"),
        (&election::DEPOSITED, "schedule/3/paragraph/9/1"),
        (&election::DEPOSIT_LOST, "schedule/3/paragraph/63/5"),
        (&election::DEPOSIT_RETURNED, "schedule/3/paragraph/63/2"),
    ] {
        stands(rule, &order(at), Place::Wales, "2012-07-25");
    }
    stands(&election::ASSENTED_2021, "uksi/2021/293/article/4", Place::England, "2021-03-11");
    stands(&election::POSTPONED_ORDINARY, "ukpga/2020/7/section/60/12", Place::Wales, "2020-03-25");
    stands(&election::POSTPONED_BY_ELECTION, "uksi/2020/395/regulation/10/1", Place::Wales, "2020-04-07");
    stands(&election::NO_ORDINARY_ELECTION, "uksi/2016/448/article/4/3", Place::England, "2016-03-30");
    stands(&election::BEFORE_TRANSFER, "uksi/2016/448/article/4/5", Place::England, "2016-03-30");
    let again = &election::MAYORS_SUPPLEMENTARY_VOTE_AGAIN;
    assert!(again.check_force(Place::England, eve("2026-06-18")).is_err());
    assert!(again.check_force(Place::England, day("2026-06-18")).is_ok());
    assert!(again.check_force(Place::Wales, day("2026-06-18")).is_err());
}

/// What rests on the text and what on reports of it.
#[test]
fn what_was_not_read_says_so() {
    let unread: Vec<&str> = election::RULES
        .iter()
        .filter(|rule| rule.confidence() != Confidence::Seen)
        .map(|rule| rule.id())
        .collect();
    assert_eq!(unread, ["election.mayors-supplementary-vote-again"]);
    assert!(election::RULES.iter().all(|rule| rule.topic() == Topic::Election));
}
