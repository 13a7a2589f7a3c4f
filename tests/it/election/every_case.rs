//! Every case of the topic's questions against the model, unknown facts included.

use chrono::{Days, NaiveDate};
use pcc_rules::area::Area;
use pcc_rules::election::*;
use pcc_rules::law::{OutOfForce, Provision, SI_2012_2084, SI_2015_2028, SI_2020_134, SI_2024_186};
use pcc_rules::money::Pounds;
use pcc_rules::{Fact, Question as _, Set, Unsettled};

use crate::model::by_election::Calendar;
use crate::model::election as model;
use crate::model::worlds::{BOTH, KINDS, Kind, Law, Says, every_case, kind, not_law, one_case, values};
use crate::{day, eve};

fn known<T: Clone>(fact: &Fact<T>) -> T {
    fact.known().unwrap().clone()
}

/// Chapter 6: outside London, from April 2012.
fn chapter_6<T>(area: Area, on: NaiveDate) -> Option<Law<T>> {
    let outside = matches!(kind(area), Kind::England | Kind::Wales);
    not_law(outside.then_some("2012-04-25"), on)
}

/// Each day and the one before.
fn with_eves<const N: usize>(days: [&str; N]) -> Vec<NaiveDate> {
    days.into_iter().flat_map(|on| [eve(on), day(on)]).collect()
}

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
    let days = with_eves(["2012-04-25", "2018-04-01", "2024-05-07"]);
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
    let days = with_eves(["2012-04-25", "2018-04-01", "2024-05-07"]);
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
    assert!(PollDayFacts::default().answer(on).is_err());
}
