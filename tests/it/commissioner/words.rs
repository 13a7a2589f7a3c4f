//! What every event, stage and outcome of the topic says of itself, and how it counts.

use pcc_rules::commissioner::*;
use pcc_rules::reasoning::{Outcome as _, Refusal, Standing};

use super::acting::{ILL, SUSPENDED, VACANT, appointed, elected, norfolk as acting};
use super::tenure::{
    A, ACCEPTED, CONVICTED, FINAL, OFFICER, ORDINARY, by_election, charged, declared, norfolk, order,
    refused, then,
};
use crate::{day, eve};

#[test]
fn events_say_themselves() {
    let numbered = [
        (charged(1), "charged"),
        (TenureEvent::Suspended { charge: A }, "suspended"),
        (TenureEvent::ChargeDropped { charge: A }, "charge-dropped"),
        (TenureEvent::Acquitted { charge: A }, "acquitted"),
        (CONVICTED, "convicted"),
        (TenureEvent::ConvictedWithoutDisqualification { charge: A }, "convicted-without-disqualification"),
        (TenureEvent::ConvictionQuashed { charge: A }, "conviction-quashed"),
        (FINAL, "conviction-final"),
        (order("2026-03-30"), "order-made"),
    ];
    for (event, name) in numbered {
        assert_eq!(event.to_string(), format!("{name} (charge 1)"));
    }
    let plain = [
        (TenureEvent::SuspensionLifted {}, "suspension-lifted"),
        (TenureEvent::OrderAppealed {}, "order-appealed"),
        (TenureEvent::OrderAppealUpheld {}, "order-appeal-upheld"),
        (TenureEvent::OrderAppealFailed {}, "order-appeal-failed"),
        (TenureEvent::Disqualified {}, "disqualified"),
        (TenureEvent::CeasedForIncapacity { appointed_on: day("2026-01-01") }, "ceased-for-incapacity"),
        (TenureEvent::DefaultedOnAcceptance {}, "defaulted-on-acceptance"),
        (
            declared(OFFICER, VacancyGround::Incapacity),
            "declared-vacant by appropriate-officer for incapacity",
        ),
        (TenureEvent::Resigned {}, "resigned"),
        (TenureEvent::Died {}, "died"),
        (ORDINARY, "elected-at-ordinary"),
        (by_election("2026-01-15"), "elected-at-by-election"),
        (TenureEvent::WinnerDied {}, "winner-died"),
        (TenureEvent::WinnerDisqualified {}, "winner-disqualified"),
        (ACCEPTED, "accepted"),
    ];
    for (event, words) in plain {
        assert_eq!(event.to_string(), words);
    }
    let acting = [
        (ActingEvent::FellVacant {}, "fell-vacant"),
        (ActingEvent::Incapacitated {}, "incapacitated"),
        (ActingEvent::Suspended {}, "suspended"),
        (appointed(Because::Vacancy {}), "appointed (staff) for vacancy"),
        (ActingEvent::Ended { by: EndedBy::Panel }, "ended by panel"),
        (ActingEvent::IncapacityEnded {}, "incapacity-ended"),
        (ActingEvent::SuspensionEnded {}, "suspension-ended"),
        (elected("2026-05-14"), "elected from 2026-05-14 on"),
        (ActingEvent::WinnerDied {}, "winner-died"),
    ];
    for (event, words) in acting {
        assert_eq!(event.to_string(), words);
    }
}

#[test]
fn outcomes_say_themselves() {
    assert_eq!(Suspension::MaySuspend.to_string(), "the panel may suspend, at its discretion");
    assert_eq!(Suspension::NoPower.to_string(), "the panel has no power to suspend");
    assert_eq!(Suspension::MaySuspend.standing(), Standing::Warning);
    assert_eq!(Suspension::NoPower.standing(), Standing::NotApplicable);
    let on = day("2026-01-06");
    let appointed = ("2026-01-05", appointed(Because::Vacancy {}));
    for (events, standing) in [
        (&[][..], Standing::NotApplicable),
        (&[VACANT], Standing::Warning),
        (&[ILL], Standing::Warning),
        (&[SUSPENDED], Standing::Warning),
        (&[VACANT, appointed], Standing::Met),
    ] {
        assert_eq!(acting(events).progress(on).settled().unwrap().standing(), standing, "{events:?}");
    }
    let office = |events: &[(&str, TenureEvent)]| norfolk(events).progress(on).settled().unwrap().standing();
    assert_eq!(office(&[]), Standing::Stated);
    assert_eq!(office(&[("2026-01-05", charged(1))]), Standing::Warning);
    assert_eq!(office(&[("2026-01-05", TenureEvent::Resigned {})]), Standing::Warning);
}

/// Section 51: while somebody elected at an ordinary election waits for the term there is nothing to fill.
#[test]
fn prsra_s51_no_by_election_beside_a_winner() {
    let events = [("2024-04-10", TenureEvent::Resigned {}), ("2024-05-03", ORDINARY)];
    let none = Refusal::ConditionUnmet(&BY_ELECTION_TERM);
    assert_eq!(refused(&events, "2024-05-04", by_election("2024-05-03")), none);
    assert!(then(&norfolk(&events[..1]), "2024-05-04", by_election("2024-05-03")).is_ok());
}

/// Section 70: a declaration is delivered once.
#[test]
fn prsra_s70_1_a_winner_accepts_once() {
    let events = [("2024-05-03", ORDINARY), ("2024-05-04", ACCEPTED)];
    assert_eq!(refused(&events, "2024-05-05", ACCEPTED), Refusal::ConditionUnmet(&ACCEPT_OFFICE));
    let out = [("2024-05-03", ORDINARY), ("2024-05-04", TenureEvent::WinnerDisqualified {})];
    assert_eq!(refused(&out, "2024-05-05", ACCEPTED), Refusal::ConditionUnmet(&ACCEPT_OFFICE));
}

/// Elections Act 2022 s. 31(2): the time for an appeal can end on the day of the order, not before it.
#[test]
fn ea_s31_2_the_time_for_an_appeal_ends_no_earlier_than_the_order() {
    let events = [("2026-01-05", charged(1)), ("2026-02-02", CONVICTED)];
    assert!(then(&norfolk(&events), "2026-02-02", order("2026-02-02")).is_ok());
    let early = Refusal::OutOfOrder { after: day("2026-02-02"), day: eve("2026-02-02") };
    assert_eq!(refused(&events, "2026-02-02", order("2026-02-01")), early);
}

/// The order and the want of acceptance: whichever is first, and on one day the order.
#[test]
fn ea_s31_2_and_prsra_s70_2_whichever_is_first() {
    // Polled on 15 January 2026: acceptance by 16 March, the first business day after the two months.
    let lapsed = |appeal_by: &str| {
        let office = norfolk(&[
            ("2025-11-03", TenureEvent::Died {}),
            ("2026-01-16", by_election("2026-01-15")),
            ("2026-01-20", charged(1)),
            ("2026-02-02", CONVICTED),
            ("2026-02-10", order(appeal_by)),
        ]);
        assert_eq!(office.accept_by(day("2026-02-10")), Some(day("2026-03-16")));
        (office.vacancy(day("2026-04-01")), office.to_declare(day("2026-04-01")))
    };
    let by_order = |on| (Some(Vacancy { on: day(on), cause: VacancyCause::Order }), None);
    assert_eq!(lapsed("2026-03-13"), by_order("2026-03-13"));
    assert_eq!(lapsed("2026-03-16"), by_order("2026-03-16"));
    assert_eq!(lapsed("2026-03-17"), (None, Some(VacancyGround::NoAcceptance)));
}

/// Only time that has passed since the last event is told of: a by-election's term begins with its own event.
#[test]
fn prsra_s51_8_a_term_that_begins_with_the_event_is_no_passing_of_time() {
    let by_election = acting(&[VACANT, ("2026-01-20", elected("2026-01-20"))]);
    assert_eq!(by_election.ended_under(day("2026-01-20")), None);
    assert_eq!(by_election.ended_under(day("2026-02-20")), None);
    let ordinary = acting(&[("2024-05-03", elected("2024-05-09"))]);
    assert_eq!(ordinary.ended_under(day("2024-05-08")), None);
    assert_eq!(ordinary.ended_under(day("2024-05-09")), Some(&ORDINARY_TERM));
}
