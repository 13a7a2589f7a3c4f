//! The clock that appointment, removal and confirmation share, asked through each of them.

use chrono::NaiveDate;
use pcc_rules::Set;
use pcc_rules::area::Area;
use pcc_rules::calendar::Deadline;
use pcc_rules::chief_constable::removal::{self, Removal, Subject};
use pcc_rules::chief_constable::{self, Appointment, Candidate, Event, Recommendation, Stage};
use pcc_rules::process::Poll;
use pcc_rules::process::{
    Dated, MAYORAL_BY_ELECTION_PAUSE, Next, OnDefault, PAUSE_WITHOUT_END, Process as _, replay,
};
use pcc_rules::reasoning::{Gap, Refusal, Unsettled};
use pcc_rules::staff::confirmation::{self, Confirmation, SeniorPost};

use crate::chief_constable::{removal_transitions, transitions};
use crate::day;

/// What happens at the polls.
#[derive(Clone, Copy)]
enum At {
    Poll,
    ByElection,
    Declaration,
}

/// The gap each process is in on a day, the panel having been notified on one and the polls gone as told.
fn gaps(area: Area, notified: &str, polls: &[(&str, At)], on: &str) -> [Option<&'static Gap>; 3] {
    let kind = |at| if matches!(at, At::Poll) { Poll::Ordinary } else { Poll::ByElection };
    let appointment = polls.iter().fold(appointment(area, notified), |so_far, (when, at)| {
        let declared = matches!(at, At::Declaration);
        let event = if declared { Event::Declared {} } else { Event::Polled { poll: kind(*at) } };
        so_far.apply(Dated { on: day(when), event }).unwrap()
    });
    let removal = polls.iter().fold(removal(area, notified), |so_far, (when, at)| {
        let declared = matches!(at, At::Declaration);
        let event =
            if declared { removal::Event::Declared {} } else { removal::Event::Polled { poll: kind(*at) } };
        so_far.apply(Dated { on: day(when), event }).unwrap()
    });
    let deputy = polls.iter().fold(deputy(area, notified), |so_far, (when, at)| {
        let declared = matches!(at, At::Declaration);
        let event = match (declared, kind(*at)) {
            (true, _) => confirmation::Event::Declared {},
            (false, Poll::Ordinary) => confirmation::Event::PolledAtOrdinary {},
            (false, Poll::ByElection) => {
                confirmation::Event::PolledAtByElection { vacant_since: day(notified) }
            }
        };
        so_far.apply(Dated { on: day(when), event }).unwrap()
    });
    [appointment.gap(day(on)), removal.gap(day(on)), deputy.gap(day(on))]
}

fn appointment(area: Area, notified: &str) -> Appointment {
    let event = transitions::proposed(Candidate(1));
    Appointment::vacant(area).apply(Dated { on: day(notified), event }).unwrap()
}

fn removal(area: Area, notified: &str) -> Removal {
    let steps = removal_transitions::steps(6).into_iter();
    let events = steps.map(|(_, event)| Dated { on: day(notified), event });
    Removal::from_events(area, Subject::ChiefConstable, events).unwrap()
}

fn deputy(area: Area, notified: &str) -> Confirmation {
    let event = confirmation::Event::Proposed {
        candidate: Candidate(1),
        notice: Set::all(),
        eligibility: confirmation::SeniorEligibilityFacts { bars: Set::EMPTY.into(), ..Default::default() },
    };
    Confirmation::vacant(area, SeniorPost::Deputy).apply(Dated { on: day(notified), event }).unwrap()
}

fn polled(area: Area, events: &[(&str, Event)]) -> Appointment {
    let events = events.iter().map(|(on, event)| Dated { on: day(on), event: event.clone() });
    replay(appointment(area, "2024-04-15"), events).unwrap()
}

const ORDINARY: Event = Event::Polled { poll: Poll::Ordinary };
const BY_ELECTION: Event = Event::Polled { poll: Poll::ByElection };
const RECOMMENDED: Event = Event::Recommended { recommendation: Recommendation::Appoint };

fn apply(process: &Appointment, on: &str, event: Event) -> Result<Appointment, Refusal> {
    process.clone().apply(Dated { on: day(on), event })
}

/// The winner of the poll of 2 May 2024 had until 2 July: the pause ends then, or with the declaration of 1 August.
/// Of the three weeks from 15 April, 17 days passed before the poll: the last is 6 July on the one reading and 5 August
/// on the other. In between no rule says.
#[test]
fn prsra_s70_2_a_commissioner_who_declares_late_leaves_the_three_weeks_in_doubt() {
    let late = polled(Area::Norfolk, &[("2024-05-02", ORDINARY), ("2024-05-08", Event::Heard {})]);
    for (on, in_doubt) in
        [("2024-07-03", false), ("2024-07-06", false), ("2024-07-07", true), ("2024-08-01", true)]
    {
        assert_eq!(late.gap(day(on)), in_doubt.then_some(&PAUSE_WITHOUT_END), "{on}");
        assert_eq!(late.stage(day(on)), Stage::UnderReview, "{on}: as before the lapse");
        assert_eq!(late.ended_under(day(on)), None, "{on}");
        assert_eq!(apply(&late, on, RECOMMENDED).is_ok(), !in_doubt, "{on}");
    }
    let declared = apply(&late, "2024-08-01", Event::Declared {}).unwrap();
    for event in [RECOMMENDED, transitions::proposed(Candidate(2)), transitions::voted(8), Event::Heard {}] {
        assert_eq!(apply(&declared, "2024-08-05", event), Err(Refusal::NoRule(&PAUSE_WITHOUT_END)));
    }
    let open = declared.progress(day("2024-08-05"));
    assert_eq!(open.answer(), Err(&Unsettled::NoRule(&PAUSE_WITHOUT_END)));
    assert_eq!(
        (declared.gap(day("2024-08-06")), declared.stage(day("2024-08-06"))),
        (None, Stage::ProcessEnded)
    );
    // A withdrawal is right on either reading.
    assert!(apply(&declared, "2024-08-05", Event::Withdrawn {}).is_ok());
}

/// The Orders omit s. 70(2): a mayor's pause runs to the declaration, however late, and leaves nothing open.
#[test]
fn si_2017_470_sch1_para31_b_mayors_have_no_time_to_declare() {
    for area in [Area::GreaterManchester, Area::WestYorkshire, Area::NorthYorkshire, Area::SouthYorkshire] {
        let waiting = polled(area, &[("2024-05-02", ORDINARY), ("2024-05-08", Event::Heard {})]);
        assert_eq!((waiting.gap(day("2025-05-02")), waiting.due()), (None, None), "{area}");
        assert_eq!(waiting.next(day("2025-05-02"))[0].by, Deadline::NoneStated);
        let declared = apply(&waiting, "2024-08-01", Event::Declared {}).unwrap();
        assert_eq!(declared.due().unwrap().last, day("2024-08-05"), "{area}");
        assert!(apply(&declared, "2024-08-05", RECOMMENDED).is_ok(), "{area}");
    }
}

/// Whether there is a time to declare is asked on its last day: two months after the poll of 4 May 2017 a mayor governed
/// Greater Manchester, two months after that of 5 May 2016 a commissioner.
#[test]
fn the_body_of_the_last_day_has_the_time_to_declare_or_none() {
    let gap = |poll: &str| {
        let notified = day(poll) - chrono::Days::new(1);
        let polls = [(poll, At::Poll)];
        gaps(Area::GreaterManchester, &notified.to_string(), &polls, "2018-01-01")
    };
    assert_eq!(gap("2017-05-04"), [None; 3]);
    assert_eq!(gap("2016-05-05"), [Some(&PAUSE_WITHOUT_END); 3]);
}

/// Section 73 moves the last day on: two months after Friday 24 October 2025 end with 24 December, which does not count,
/// nor do Christmas Day, Boxing Day and the weekend; so the pause ends with Monday the 29th, and the three weeks of a
/// panel notified on the day of the poll with 19 January.
#[test]
fn prsra_s73_the_last_day_to_declare_is_moved_on_to_a_business_day() {
    let polls = [("2025-10-24", At::Poll)];
    for (on, in_doubt) in [("2026-01-19", false), ("2026-01-20", true)] {
        let [appointment, _, deputy] = gaps(Area::Norfolk, "2025-10-24", &polls, on);
        assert_eq!([appointment, deputy], [in_doubt.then_some(&PAUSE_WITHOUT_END); 2], "{on}");
    }
}

/// South Yorkshire's Order does not define the election meant. Notified on 15 April 2026: the three weeks end on 5 May,
/// the six on 26 May, or five days later if those of the by-election do not count.
#[test]
fn si_2024_414_sch1_para36_a_by_election_for_the_mayor_of_south_yorkshire_is_in_doubt() {
    let polls = [("2026-04-20", At::ByElection), ("2026-04-24", At::Declaration)];
    let doubt = Some(&MAYORAL_BY_ELECTION_PAUSE);
    for (on, expected) in [
        ("2026-05-05", [None; 3]),
        ("2026-05-06", [doubt, None, doubt]),
        ("2026-05-10", [doubt, None, doubt]),
        ("2026-05-11", [None; 3]),
        ("2026-05-26", [None; 3]),
        ("2026-05-27", [None, doubt, None]),
        ("2026-05-31", [None, doubt, None]),
        ("2026-06-01", [None; 3]),
    ] {
        assert_eq!(gaps(Area::SouthYorkshire, "2026-04-15", &polls, on), expected, "{on}");
        for area in [Area::Norfolk, Area::GreaterManchester, Area::WestYorkshire, Area::NorthYorkshire] {
            assert_eq!(gaps(area, "2026-04-15", &polls, on), [None; 3], "{area} on {on}");
        }
    }
    for words in ["36(a)", "36(b)", "32(f)", "32(d)", "29"] {
        assert!(
            MAYORAL_BY_ELECTION_PAUSE.provisions.iter().any(|one| one.to_string().ends_with(words)),
            "{words}"
        );
    }
}

/// Two by-elections lengthen the doubt; an ordinary poll between is no doubt, and stops both clocks.
#[test]
fn every_poll_of_south_yorkshire_is_kept() {
    let twice = [
        ("2026-04-16", At::ByElection),
        ("2026-04-17", At::Declaration),
        ("2026-04-20", At::ByElection),
        ("2026-04-22", At::Declaration),
    ];
    let ends = |polls: &[(&str, At)], on| gaps(Area::SouthYorkshire, "2026-04-15", polls, on)[0].is_some();
    assert!(!ends(&twice, "2026-05-05") && ends(&twice, "2026-05-06"));
    assert!(ends(&twice, "2026-05-10") && !ends(&twice, "2026-05-11"));
    let ordinary = [&twice[..], &[("2026-05-04", At::Poll)]].concat();
    for on in ["2026-05-05", "2026-05-06", "2026-12-31"] {
        assert!(!ends(&ordinary, on), "both clocks stand still on {on}");
    }
    let undeclared = [("2026-04-20", At::ByElection)];
    assert!(ends(&undeclared, "2026-05-06") && ends(&undeclared, "2027-05-06"));
}

/// While the last day turns on a gap none is given, and the gap is what follows.
#[test]
fn next_and_due_say_that_the_last_day_is_in_dispute() {
    let follows = |next: &[Next], gap: &'static Gap| {
        next.iter().filter(|one| one.timed_by.is_some()).all(|one| {
            one.by == Deadline::NoneStated
                && matches!(one.on_default, OnDefault::NoRule(open) if std::ptr::eq(open, gap))
        })
    };
    let events = [
        Dated { on: day("2026-04-15"), event: transitions::proposed(Candidate(1)) },
        Dated { on: day("2026-04-20"), event: BY_ELECTION },
        Dated { on: day("2026-04-24"), event: Event::Declared {} },
    ];
    let disputed = Appointment::from_events(Area::SouthYorkshire, events).unwrap();
    assert_eq!(disputed.due(), None);
    assert!(follows(&disputed.next(day("2026-05-01")), &MAYORAL_BY_ELECTION_PAUSE));
    let waiting = polled(Area::Norfolk, &[("2024-05-02", ORDINARY)]);
    assert!(follows(&waiting.next(day("2024-07-03")), &PAUSE_WITHOUT_END));
    let before: Vec<Next> = waiting.next(day("2024-07-02"));
    assert!(
        matches!(before[0].on_default, OnDefault::Provided(rule) if *rule == chief_constable::PROCESS_LAPSES)
    );
}

/// In doubt a call is neither allowed nor forbidden; what does not turn on the time goes on.
#[test]
fn a_removal_in_doubt_waits_only_with_what_turns_on_the_time() {
    use removal::{Departure, Event};
    let on: NaiveDate = day("2026-05-27");
    let events = [
        Dated { on: day("2026-04-20"), event: Event::Polled { poll: Poll::ByElection } },
        Dated { on: day("2026-04-24"), event: Event::Declared {} },
    ];
    let doubtful = replay(removal(Area::SouthYorkshire, "2026-04-15"), events).unwrap();
    let gap = Refusal::NoRule(&MAYORAL_BY_ELECTION_PAUSE);
    assert_eq!(doubtful.may_call(on), Err(gap));
    assert_eq!(doubtful.progress(on).answer(), Err(&Unsettled::NoRule(&MAYORAL_BY_ELECTION_PAUSE)));
    let step = |event| doubtful.clone().apply(Dated { on, event });
    for event in [Event::CalledOn {}, Event::Consulted {}, removal_transitions::HEARD()] {
        assert_eq!(step(event).unwrap_err(), gap);
    }
    for event in [
        Event::Suspended {},
        Event::Left { departure: Departure::Resigned },
        Event::Dropped {},
        Event::Polled { poll: Poll::ByElection },
        Event::Polled { poll: Poll::Ordinary },
        Event::Declared {},
    ] {
        assert!(step(event.clone()).is_ok(), "{event}");
    }
    assert_eq!(step(Event::ViewsObtained {}).unwrap_err().kind(), "condition-unmet");
    assert!(doubtful.may_call(day("2026-06-01")).is_ok());
}

/// A senior appointment in doubt can be reported on, but not made.
#[test]
fn a_senior_appointment_in_doubt_is_not_made() {
    use confirmation::Event;
    let on = day("2026-05-06");
    let events = [
        Dated { on: day("2026-04-20"), event: Event::PolledAtByElection { vacant_since: day("2026-03-02") } },
        Dated { on: day("2026-04-24"), event: Event::Declared {} },
        Dated { on, event: Event::Heard {} },
    ];
    let doubtful = replay(deputy(Area::SouthYorkshire, "2026-04-15"), events).unwrap();
    let appointed = || Event::Appointed { candidate: Candidate(1) };
    let step = |on, event| doubtful.clone().apply(Dated { on, event });
    assert_eq!(step(on, appointed()).unwrap_err(), Refusal::NoRule(&MAYORAL_BY_ELECTION_PAUSE));
    assert!(step(on, Event::Reported { recommendation: Recommendation::Appoint }).is_ok());
    assert_eq!(doubtful.progress(on).answer(), Err(&Unsettled::NoRule(&MAYORAL_BY_ELECTION_PAUSE)));
    assert!(step(day("2026-05-11"), appointed()).is_ok());
}

/// Before anybody is proposed: the polls and declarations so far, then the proposal.
fn proposed_after(area: Area, events: &[(&str, Event)], notified: &str) -> Appointment {
    let events = events.iter().map(|(on, event)| Dated { on: day(on), event: event.clone() });
    let so_far = replay(Appointment::vacant(area), events).unwrap();
    so_far.apply(Dated { on: day(notified), event: transitions::proposed(Candidate(1)) }).unwrap()
}

/// PRSRA 2011 Sch. 8 para. 4(9), (10): the day of the declaration is the last of the period that is ignored, so three
/// weeks that begin with it have their first day the day after.
#[test]
fn prsra_sch8_para4_10_the_day_of_the_declaration_is_ignored_where_the_time_begins_with_it() {
    for (notified, last) in
        [("2024-05-08", "2024-05-29"), ("2024-05-09", "2024-05-29"), ("2024-05-10", "2024-05-30")]
    {
        let events = [("2024-05-02", ORDINARY), ("2024-05-08", Event::Declared {})];
        let due = proposed_after(Area::Norfolk, &events, notified).due().unwrap();
        assert_eq!(due.last, day(last), "notified on {notified}");
    }
}

/// PRSRA 2011 Sch. 8 para. 4(9): each day from a poll to its declaration is left out once. Three weeks from 12 April 2024
/// end on the day of the poll itself, 2 May, and with the seven days to 8 May on the 9th. Notified on the day of the
/// declaration they lose that one day, and end on 29 May. A second poll on the day of a declaration, declared that day,
/// takes no more: from 15 April 17 days passed before 2 May, and the last four end on 12 May.
#[test]
fn prsra_sch8_para4_9_each_day_from_the_poll_to_the_declaration_is_left_out_once() {
    const DECLARED: Event = Event::Declared {};
    let once = [("2024-05-02", ORDINARY), ("2024-05-08", DECLARED)];
    let twice = [&once[..], &[("2024-05-08", ORDINARY), ("2024-05-08", DECLARED)]].concat();
    for (before, notified, after, last) in [
        (&once[..0], "2024-04-12", &once[..], "2024-05-09"),
        (&once[..1], "2024-05-08", &once[1..], "2024-05-29"),
        (&once[..0], "2024-04-15", &twice[..], "2024-05-12"),
    ] {
        let after = after.iter().map(|(on, event)| Dated { on: day(on), event: event.clone() });
        let panel = replay(proposed_after(Area::Norfolk, before, notified), after).unwrap();
        assert_eq!(panel.due().unwrap().last, day(last), "notified on {notified}");
        assert_eq!(panel.stage(day(last)), Stage::UnderReview, "notified on {notified}");
        assert_eq!(panel.stage(day(last).succ_opt().unwrap()), Stage::ProcessEnded, "notified on {notified}");
    }
}

/// A veto carried against a candidate who withdrew is still to be reported. Where the three weeks are over on one reading
/// only, the vacancy is in no gap, for another candidate can be proposed; but whether that veto is spent stays in doubt.
#[test]
fn prsra_sch8_para5_4_a_veto_still_to_be_reported_is_in_doubt_with_the_three_weeks() {
    let owed = polled(
        Area::Norfolk,
        &[
            ("2024-05-02", ORDINARY),
            ("2024-05-08", Event::Heard {}),
            ("2024-05-08", transitions::voted(8)),
            ("2024-05-09", Event::Withdrawn {}),
        ],
    );
    for (on, in_doubt) in [("2024-07-06", false), ("2024-07-07", true)] {
        assert_eq!(owed.gap(day(on)), None, "{on}");
        assert_eq!(owed.doubt(day(on)), in_doubt.then_some(&PAUSE_WITHOUT_END), "{on}");
    }
}

/// On the last day for the declaration it can still be made, and nothing is in doubt; the day after it is.
#[test]
fn prsra_s70_2_nothing_is_in_doubt_on_the_last_day_to_declare() {
    let waiting = proposed_after(Area::Norfolk, &[("2024-05-02", ORDINARY)], "2024-07-02");
    let in_doubt = |on: &str| {
        let next = waiting.next(day(on));
        next.iter().any(|one| one.on_default == OnDefault::NoRule(&PAUSE_WITHOUT_END))
    };
    assert!(!in_doubt("2024-07-02"));
    assert!(in_doubt("2024-07-03"));
}

/// A poll of 2021 whose winner never declared, and a by-election for the mayor: the by-election is in doubt on the one
/// reading of the pause on which the time runs at all.
#[test]
fn both_gaps_together_are_told_as_the_by_elections() {
    let mayor = proposed_after(Area::SouthYorkshire, &[("2021-05-06", ORDINARY)], "2024-05-08");
    let polled = apply(&mayor, "2024-05-10", BY_ELECTION).unwrap();
    assert_eq!(polled.gap(day("2024-06-30")), Some(&MAYORAL_BY_ELECTION_PAUSE));
    assert_eq!(mayor.gap(day("2024-06-30")), Some(&PAUSE_WITHOUT_END));
}
