//! Every case of the topic's questions against the model, unknown facts included.

use chrono::{Days, NaiveDate};
use pcc_rules::area::Area;
use pcc_rules::election::*;
use pcc_rules::law::{Provision, SI_2012_2084, SI_2015_2028, SI_2020_134, SI_2024_186};

use crate::day;
use crate::model::areas::{KINDS, Kind, kind};
use crate::model::by_election::Calendar;
use crate::model::election as model;
use crate::model::facts::{BOTH, known, with_eves};
use crate::model::worlds::{Law, Says, every_case, not_law, values};

/// Chapter 6: outside London, from April 2012.
fn chapter_6<T>(area: Area, on: NaiveDate) -> Option<Law<T>> {
    let outside = matches!(kind(area), Kind::England | Kind::Wales);
    not_law(outside.then_some("2012-04-25"), on)
}

/// Each day and the one before.
fn provision(key: &str) -> Provision {
    let all = TRANSFERS.iter().flat_map(|one| [one.no_ordinary_election, one.no_by_election]);
    all.into_iter().find(|one| one.key().to_string() == key).unwrap_or_else(|| panic!("{key}"))
}

#[test]
fn prsra_s50_every_area_and_year_in_every_case() {
    let facts = values!(OrdinaryElectionFacts {
        area: Area::ALL,
        year: [2012, 2016, 2020, 2024, 2028, 2200].map(|year| ElectionYear::new(year).unwrap()),
    });
    let days = with_eves([
        "2012-04-25",
        "2016-03-30",
        "2018-04-01",
        "2020-03-25",
        "2021-01-30",
        "2023-12-20",
        "2024-03-21",
    ]);
    let cases = every_case(&facts, &[], &days, |f, on| {
        let (area, year) = (known(&f.area), known(&f.year).get());
        if let Some(stop) = chapter_6(area, on) {
            return stop;
        }
        if let Some((by, _)) = model::called_off(area.id(), year, on) {
            let found = [("election.ordinary", true), ("election.no-ordinary-after-transfer", true)];
            return Law::of(OrdinaryElection::CalledOff(provision(by)), &found);
        }
        let poll = model::poll(year, on);
        let found = [
            ("election.ordinary", true),
            (model::poll_fixed_by(year, on), true),
            ("commissioner.ordinary-term", true),
        ];
        let (term_start, term_end) = (poll + Days::new(7), model::term_end(area.id(), year, on));
        Law::of(OrdinaryElection::Held { poll, term_start, term_end }, &found)
    });
    assert_eq!(cases, 4312);
    // The list of the areas that vote is the same question asked of each.
    for on in &days[1..] {
        for year in [2012, 2016, 2020, 2024, 2028] {
            let found: Vec<Area> = areas_voting(ElectionYear::new(year).unwrap(), *on).collect();
            let outside = Area::ALL.into_iter().filter(|area| chapter_6::<()>(*area, *on).is_none());
            let votes = |area: &Area| model::called_off(area.id(), year, *on).is_none();
            assert_eq!(found, outside.filter(votes).collect::<Vec<_>>(), "{year} on {on}");
        }
    }
}

#[test]
fn prsra_s50_4_and_5_moving_a_poll_in_every_case() {
    let facts = values!(MovePollFacts {
        made_on: [
            "2015-11-05",
            "2015-11-06",
            "2019-11-07",
            "2019-11-08",
            "2023-11-02",
            "2023-11-03",
            "2024-05-03"
        ]
        .map(day),
        to: [
            "2008-05-01",
            "2012-11-16",
            "2014-05-01",
            "2016-05-04",
            "2016-05-05",
            "2020-05-06",
            "2020-05-07",
            "2020-10-01",
            "2021-05-06",
            "2024-01-01",
            "2024-05-01",
            "2024-05-02",
            "2024-12-31",
            "2025-01-01",
        ]
        .map(day),
    });
    let days = with_eves(["2012-04-25", "2020-03-25"]);
    let cases = every_case(&facts, &[], &days, |f, on| {
        if let Some(stop) = not_law(Some("2012-04-25"), on) {
            return stop;
        }
        let Some((poll, last_day)) = model::movable(known(&f.to), on) else {
            return Law::of(MovePoll::NoPower, &[("election.move-poll", false)]);
        };
        let (late, in_time) = (known(&f.to) >= poll, known(&f.made_on) <= last_day);
        let mut found = vec![("election.move-poll", true), ("election.move-poll-later-only", late)];
        if late {
            found.push(("election.move-poll-in-time", in_time));
        }
        let outcome = match (late, in_time) {
            (false, _) => MovePoll::TooEarlyADay,
            (true, false) => MovePoll::MadeTooLate { last_day },
            (true, true) => MovePoll::May,
        };
        Law::of(outcome, &found)
    });
    assert_eq!(cases, 480);
}

#[test]
fn prsra_s57_voting_systems_in_every_case() {
    let facts = values!(VotingSystemFacts {
        office: VotedOffice::ALL.iter().copied(),
        poll: with_eves(["2022-10-26", "2023-05-04", "2026-06-18"]),
        three_or_more: BOTH,
    });
    let days = with_eves(["2012-04-25", "2022-10-26", "2026-06-18"]);
    let cases = every_case(&facts, &[], &days, |f, on| {
        if let Some(stop) = not_law(Some("2012-04-25"), on) {
            return stop;
        }
        let (poll, three) = (known(&f.poll), known(&f.three_or_more));
        let mayor = known(&f.office) == VotedOffice::CombinedAuthorityMayor;
        let [old, again] = model::supplementary(mayor, poll, on);
        let mut found = vec![("election.supplementary-vote", three && old)];
        if on >= day("2026-06-18") {
            found.push(("election.mayors-supplementary-vote-again", three && again));
        }
        if three && (old || again) {
            return Law::of(VotingSystem::SupplementaryVote, &found);
        }
        if on >= day("2022-10-26") {
            found.push(("election.simple-majority", !old));
        }
        Law::of(VotingSystem::SimpleMajority, &found)
    });
    assert_eq!(cases, 378);
}

/// The facts of a person on the registers, as the model takes them.
macro_rules! person {
    ($facts:expr) => {
        model::Person {
            wales: kind(known(&$facts.area)) == Kind::Wales,
            local: known(&$facts.local),
            parliamentary: known(&$facts.parliamentary),
            franchise: known(&$facts.franchise).as_str(),
            adult: known(&$facts.aged_18),
        }
    };
}

/// Days on which it changed who may vote.
const FRANCHISE_CHANGES: [&str; 3] = ["2012-04-25", "2018-04-01", "2024-05-07"];

#[test]
fn prsra_s52_who_may_vote_in_every_case() {
    let facts = values!(VoterFacts {
        area: KINDS,
        local: BOTH,
        parliamentary: BOTH,
        franchise: Franchise::ALL.iter().copied(),
        aged_18: BOTH,
        voted: BOTH,
    });
    let days = with_eves(FRANCHISE_CHANGES);
    let cases = every_case(&facts, &[], &days, |f, on| {
        if let Some(stop) = chapter_6(known(&f.area), on) {
            return stop;
        }
        let mut found = person!(f).votes(on);
        if !found.iter().any(|(_, met)| *met) {
            return Law::of(MayVote::NotAnElector, &found);
        }
        let voted = known(&f.voted);
        found.push(("election.voter-once", !voted));
        Law::of(if voted { MayVote::NotAgain } else { MayVote::May }, &found)
    });
    assert_eq!(cases, 14_580);
}

#[test]
fn prsra_s51_6_whose_notice_counts_in_every_case() {
    let facts = values!(RelevantElectorFacts {
        area: KINDS,
        local: BOTH,
        parliamentary: BOTH,
        franchise: Franchise::ALL.iter().copied(),
        aged_18: BOTH,
    });
    let days = with_eves(FRANCHISE_CHANGES);
    let cases = every_case(&facts, &[], &days, |f, on| {
        if let Some(stop) = chapter_6(known(&f.area), on) {
            return stop;
        }
        let (rule, counts) = person!(f).may_give_notice(on);
        Law::of(
            if counts { RelevantElector::Relevant } else { RelevantElector::NotRelevant },
            &[(rule, counts)],
        )
    });
    assert_eq!(cases, 4860);
}

#[test]
fn prsra_s75_which_order_designates_the_officers_council_in_every_case() {
    let facts = values!(AppropriateOfficerFacts {
        area: [
            Area::Kent,
            Area::GreaterManchester,
            Area::NorthYorkshire,
            Area::Gwent,
            Area::Metropolitan,
            Area::CityOfLondon
        ],
        poll: with_eves(["2012-11-15", "2016-05-05", "2020-05-07", "2024-05-02"]),
    });
    let days = with_eves([
        "2012-04-25",
        "2012-08-10",
        "2016-05-05",
        "2020-02-12",
        "2021-04-01",
        "2022-05-05",
        "2024-02-22",
    ]);
    let councils = |area: Area| match area {
        Area::Kent => [
            Some("Dover District Council"),
            Some("Dover District Council"),
            Some("Dartford Borough Council"),
            Some("Gravesham Borough Council"),
        ],
        Area::GreaterManchester => {
            [Some("Manchester City Council"), Some("Manchester City Council"), None, None]
        }
        Area::NorthYorkshire => [
            Some("City of York Council"),
            Some("Ryedale Borough Council"),
            Some("Selby District Council"),
            None,
        ],
        _ => [
            Some("Newport City Council"),
            Some("Newport City Council"),
            Some("Blaenau Gwent County Borough Council"),
            Some("Caerphilly County Borough Council"),
        ],
    };
    let orders = [&SI_2012_2084, &SI_2015_2028, &SI_2020_134, &SI_2024_186];
    let cases = every_case(&facts, &[], &days, |f, on| {
        let area = known(&f.area);
        if let Some(stop) = chapter_6(area, on).or_else(|| not_law(Some("2012-08-10"), on)) {
            return stop;
        }
        let Some(table) = model::table(known(&f.poll), on) else {
            return Law::open(Says::LeftOut("uksi/2020/134/article/2"), &[]);
        };
        let designated = "election.appropriate-officer-designated";
        let Some(council) = councils(area)[table] else {
            return Law::of(AppropriateOfficer::NoneDesignated, &[(designated, false)]);
        };
        let (title, rule) = if kind(area) == Kind::Wales && on >= day("2022-05-05") {
            (OfficerTitle::ChiefExecutive, "election.appropriate-officer-wales")
        } else {
            (OfficerTitle::HeadOfPaidService, "election.appropriate-officer-england")
        };
        let by = orders[table].whole();
        Law::of(AppropriateOfficer::Of { council, title, by }, &[(designated, true), (rule, true)])
    });
    assert_eq!(cases, 882);
}

#[test]
fn prsra_s59_1_dates_of_vacancies_in_every_case() {
    let facts = values!(VacancyFacts {
        cause: Cause::ALL.iter().copied(),
        happened_on: ["2023-05-01", "2023-06-01", "2026-01-01"].map(day),
        declared_on: [None, Some("2023-05-01"), Some("2023-06-01"), Some("2026-02-01")].map(|on| on.map(day)),
    });
    let days = with_eves(["2012-04-25", "2012-07-25", "2023-11-01"]);
    let cases = every_case(&facts, &[], &days, |f, on| {
        let question = "election.date-of-vacancy";
        let (cause, happened) = (known(&f.cause).as_str(), known(&f.happened_on));
        if let Some(stop) = not_law(Some("2012-04-25"), on) {
            return stop;
        }
        if on < day(model::cause_from(cause)) {
            return Law::open(Says::NotYet(day(model::cause_from(cause))), &[(question, true)]);
        }
        match model::vacant(cause, happened, known(&f.declared_on)) {
            (Some(on), rule) => Law::of(VacancyDate::Occurs(on), &[(question, true), (rule, true)]),
            (None, rule) => Law::of(
                VacancyDate::ToBeDeclared { since: happened },
                &[(question, true), (rule, false), ("commissioner.declare-vacant", false)],
            ),
        }
    });
    assert_eq!(cases, 960);
}

#[test]
fn prsra_s51_4_and_s73_a_day_fixed_in_every_case() {
    let calendar = Calendar::new();
    let events = ["2014-07-03", "2026-03-31", "2026-11-23", "2028-11-08", "2028-11-09"].map(day);
    let mut fixed: Vec<NaiveDate> = events.iter().flat_map(|on| [*on, *on + Days::new(1)]).collect();
    for event in events {
        let (last, _) = calendar.last_poll_day(event);
        fixed.extend([last - Days::new(2), last - Days::new(1), last, last + Days::new(1)]);
    }
    // Good Friday, a Saturday, Christmas Eve.
    fixed.extend(["2014-07-05", "2026-04-03", "2026-12-24"].map(day));
    // An event before all the days fixed, so that not one of them is before every event.
    let events = events.into_iter().chain([day("2014-06-02")]);
    let facts = values!(PollDayFacts { event_on: events, fixed: fixed });
    let in_35_days = "election.by-election-35-days";
    let cases = every_case(&facts, &[], &with_eves(["2012-04-25"]), |f, on| {
        if let Some(stop) = not_law(Some("2012-04-25"), on) {
            return stop;
        }
        let (event, fixed) = (known(&f.event_on), known(&f.fixed));
        let (last_day, _) = calendar.last_poll_day(event);
        if fixed <= event {
            return Law::of(PollDay::NotAfterTheEvent, &[(in_35_days, false)]);
        }
        if last_day > day("2028-12-31") {
            return Law::open(Says::LeftOut("ukpga/2011/13/section/73/5"), &[]);
        }
        if fixed > last_day {
            return Law::of(PollDay::TooLate { last_day }, &[(in_35_days, false)]);
        }
        let mut held_on = fixed;
        while !calendar.counts(held_on) {
            held_on = held_on + Days::new(1);
        }
        let found = [(in_35_days, true), ("election.next-business-day", held_on != fixed)];
        Law::of(PollDay::InTime { held_on }, &found)
    });
    assert_eq!(cases, 476);
}
