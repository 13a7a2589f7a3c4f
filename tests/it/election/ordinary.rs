use pcc_rules::area::Area;
use pcc_rules::calendar::expected_poll;
use pcc_rules::election::{
    self, ElectionYear, MovePoll, MovePollFacts, OrdinaryElection, OrdinaryElectionFacts, TRANSFERS,
    areas_voting,
};
use pcc_rules::law::OutOfForce;
use pcc_rules::reasoning::{Finding, Outcome, Standing, Unsettled};
use pcc_rules::{Fact, Question};

use super::TODAY;
use crate::{day, eve, finding};

fn facts(area: Area, year: i32) -> OrdinaryElectionFacts {
    OrdinaryElectionFacts { area: area.into(), year: ElectionYear::new(year).unwrap().into() }
}

fn held(poll: &str, term_start: &str, term_end: &str) -> OrdinaryElection {
    OrdinaryElection::Held { poll: day(poll), term_start: day(term_start), term_end: day(term_end) }
}

/// The table of ordinary elections: the poll, the term it gave, how many areas voted.
#[test]
fn prsra_s50_the_ordinary_elections() {
    for (year, poll, start, end, areas) in [
        (2012, "2012-11-15", "2012-11-22", "2016-05-11", 41),
        (2016, "2016-05-05", "2016-05-12", "2021-05-12", 40),
        (2020, "2021-05-06", "2021-05-13", "2024-05-08", 39),
        (2024, "2024-05-02", "2024-05-09", "2028-05-10", 37),
        (2028, "2028-05-04", "2028-05-11", "2032-05-12", 37),
    ] {
        assert_eq!(facts(Area::Kent, year).answer(day(TODAY)), Ok(held(poll, start, end)), "{year}");
        let all = areas_voting(ElectionYear::new(year).unwrap(), day(TODAY));
        assert_eq!(all.count(), areas, "{year}");
    }
    for year in [2011, 2008, 2013, 2014, 2015, 2017, 2021, 2022, 2204] {
        assert!(ElectionYear::new(year).is_err(), "{year}");
    }
}

/// Until 24 March 2020 the election of 2020 was to be held on 7 May 2020, and the term of 2016 to end a year sooner.
#[test]
fn coronavirus_act_s60_12_moves_the_election_of_2020() {
    let moved = "2020-03-25";
    assert_eq!(
        facts(Area::Kent, 2020).answer(eve(moved)),
        Ok(held("2020-05-07", "2020-05-14", "2024-05-08"))
    );
    assert_eq!(
        facts(Area::Kent, 2020).answer(day(moved)),
        Ok(held("2021-05-06", "2021-05-13", "2024-05-08"))
    );
    assert_eq!(
        facts(Area::Kent, 2016).answer(eve(moved)),
        Ok(held("2016-05-05", "2016-05-12", "2020-05-13"))
    );
    assert_eq!(
        facts(Area::Kent, 2016).answer(day(moved)),
        Ok(held("2016-05-05", "2016-05-12", "2021-05-12"))
    );
    let d = facts(Area::Kent, 2020).determine(day(moved));
    assert_eq!(finding(d.grounds(), &election::POSTPONED_ORDINARY), Some(Finding::Met));
    assert_eq!(expected_poll(2020, eve(moved)), Some(day("2020-05-07")));
    assert_eq!(expected_poll(2020, day(moved)), Some(day("2021-05-06")));
    assert_eq!(expected_poll(2024, eve(moved)), Some(day("2024-05-02")));
}

/// The ordinary day of council elections until 31 March 2018, the first Thursday in May from 1 April: the same days.
#[test]
fn prsra_s50_3_the_poll_day_no_longer_follows_the_councils() {
    let changed = "2018-04-01";
    let found = |on, rule| finding(facts(Area::Gwent, 2024).determine(on).grounds(), rule);
    assert_eq!(found(eve(changed), &election::POLL_WITH_COUNCILS), Some(Finding::Met));
    assert_eq!(found(eve(changed), &election::POLL_DAY), None);
    assert_eq!(found(day(changed), &election::POLL_DAY), Some(Finding::Met));
    assert_eq!(found(day(changed), &election::POLL_WITH_COUNCILS), None);
    assert_eq!(facts(Area::Gwent, 2024).answer(eve(changed)), facts(Area::Gwent, 2024).answer(day(changed)));
    let d = facts(Area::Gwent, 2012).determine(day(changed));
    assert_eq!(finding(d.grounds(), &election::FIRST_POLL), Some(Finding::Met));
    let started = "2012-04-25";
    assert_eq!(
        facts(Area::Kent, 2012).answer(eve(started)),
        Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day(started) }))
    );
    assert!(facts(Area::Kent, 2012).answer(day(started)).is_ok());
    let london = facts(Area::Metropolitan, 2024).answer(day(TODAY));
    assert_eq!(london, Err(Unsettled::OutOfForce(OutOfForce::DoesNotExtend)));
}

/// Each order calls the elections off from the day it is law, and shortens the last term to the eve of the change.
#[test]
fn orders_that_give_a_mayor_the_functions_call_elections_off() {
    for (area, law, year, off, last_won, old_end, new_end) in [
        (
            Area::GreaterManchester,
            "2016-03-30",
            2016,
            "uksi/2016/448/article/4/3",
            2012,
            "2016-05-11",
            "2017-05-07",
        ),
        (
            Area::WestYorkshire,
            "2021-01-30",
            2020,
            "uksi/2021/112/article/34/3",
            2016,
            "2021-05-12",
            "2021-05-09",
        ),
        (
            Area::NorthYorkshire,
            "2023-12-20",
            2024,
            "uksi/2023/1432/article/32/3",
            2020,
            "2024-05-08",
            "2024-05-06",
        ),
        (
            Area::SouthYorkshire,
            "2024-03-21",
            2024,
            "uksi/2024/414/article/4/3",
            2020,
            "2024-05-08",
            "2024-05-06",
        ),
    ] {
        assert!(matches!(facts(area, year).answer(eve(law)), Ok(OrdinaryElection::Held { .. })), "{area}");
        let called_off = facts(area, year).determine(day(law));
        let Some(OrdinaryElection::CalledOff(by)) = called_off.settled() else { panic!("{area}") };
        assert_eq!(by.key().to_string(), off);
        assert_eq!(called_off.settled().map(Outcome::standing), Some(Standing::NotApplicable));
        assert_eq!(finding(called_off.grounds(), &election::NO_ORDINARY_ELECTION), Some(Finding::Met));
        assert!(matches!(facts(area, year + 4).answer(day(law)), Ok(OrdinaryElection::CalledOff(_))));
        let ends = |on| match facts(area, last_won).answer(on) {
            Ok(OrdinaryElection::Held { term_end, .. }) => term_end,
            other => panic!("{area}: {other:?}"),
        };
        assert_eq!((ends(eve(law)), ends(day(law))), (day(old_end), day(new_end)), "{area}");
    }
    // The area's own government changes on the day on which the order ends the office.
    for transfer in TRANSFERS {
        let body = |on| transfer.area.body_on(on).unwrap();
        assert!(body(transfer.ended.pred_opt().unwrap()).is_commissioner());
        assert!(!body(transfer.ended).is_commissioner());
    }
}

fn order(made_on: &str, to: &str) -> MovePollFacts {
    MovePollFacts { made_on: day(made_on).into(), to: day(to).into() }
}

/// The six months that end with 4 May 2028 begin with 5 November 2027: an order of 4 November is in time.
#[test]
fn prsra_s50_5_b_an_order_is_not_made_in_the_last_six_months() {
    let may = |made_on| order(made_on, "2028-05-11").answer(day(TODAY));
    let last_day = day("2027-11-04");
    assert_eq!(may("2027-11-04"), Ok(MovePoll::May));
    assert_eq!(may("2027-11-05"), Ok(MovePoll::MadeTooLate { last_day }));
    assert_eq!(may("2028-05-04"), Ok(MovePoll::MadeTooLate { last_day }));
    assert_eq!(may("2028-05-05"), Ok(MovePoll::MadeTooLate { last_day }));
    let d = order("2027-11-05", "2028-05-11").determine(day(TODAY));
    assert_eq!(finding(d.grounds(), &election::MOVE_IN_TIME), Some(Finding::NotMet));
    assert_eq!(finding(d.grounds(), &election::MOVE_POLL), Some(Finding::Met));
}

/// The day may be the Thursday itself or any later one of the year, and none before it or in a year without an election.
#[test]
fn prsra_s50_4_and_5_a_the_poll_moves_to_a_later_day_of_the_year() {
    let to = |to| order("2026-01-01", to).answer(day(TODAY));
    assert_eq!(to("2028-05-03"), Ok(MovePoll::TooEarlyADay));
    assert_eq!(to("2028-05-04"), Ok(MovePoll::May));
    assert_eq!(to("2028-12-31"), Ok(MovePoll::May));
    assert_eq!(to("2029-01-01"), Ok(MovePoll::NoPower));
    assert_eq!(to("2027-12-31"), Ok(MovePoll::NoPower));
    let d = order("2026-01-01", "2028-05-03").determine(day(TODAY));
    assert_eq!(finding(d.grounds(), &election::MOVE_LATER_ONLY), Some(Finding::NotMet));
    // The poll of 2012 is fixed by the Act; that of 2020 left its year by another.
    assert_eq!(order("2012-05-01", "2012-11-22").answer(day("2012-05-01")), Ok(MovePoll::NoPower));
    let autumn = |law_on| order("2019-10-01", "2020-10-01").answer(law_on);
    assert_eq!(autumn(eve("2020-03-25")), Ok(MovePoll::May));
    assert_eq!(autumn(day("2020-03-25")), Ok(MovePoll::NoPower));
    // Where the day will not do, when the order is made does not matter.
    let open = MovePollFacts { made_on: Fact::Unknown, ..order("2026-01-01", "2028-05-03") };
    assert_eq!(open.answer(day(TODAY)), Ok(MovePoll::TooEarlyADay));
    let open = MovePollFacts { to: day("2028-06-01").into(), ..open };
    assert!(open.determine(day(TODAY)).needs().names().eq(["made-on"]));
}

#[test]
fn a_year_without_an_ordinary_election_is_an_error() {
    let read = |json| serde_json::from_str::<OrdinaryElectionFacts>(json);
    assert_eq!(read(r#"{"area":"kent","year":2024}"#).unwrap(), facts(Area::Kent, 2024));
    let error = read(r#"{"area":"kent","year":2021}"#).unwrap_err().to_string();
    assert!(error.contains("`2021` is not a year of ordinary elections"), "{error}");
}
