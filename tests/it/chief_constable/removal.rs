use pcc_rules::area::Area;
use pcc_rules::calendar::Deadline;
use pcc_rules::chief_constable::removal::*;
use pcc_rules::chief_constable::{FIXED_TERM, PostElection};
use pcc_rules::law::{Actor, OutOfForce, Rule};
use pcc_rules::process::Poll;
use pcc_rules::process::{OnDefault, Process as _};
use pcc_rules::reasoning::{Finding, Refusal, Unsettled};

use super::removal_transitions::{
    ACCEPTS, ADVISES_CALL, ADVISES_NO_CALL, HEARD, REJECTS, RESIGNED, after, next, not_yet, refusal, steps,
    with,
};
use crate::{day, finding};

const ORDINARY: Event = Event::Polled { poll: Poll::Ordinary };

/// Each event is allowed under, and recorded with, the rule that provides for it.
#[test]
fn each_step_of_a_removal_rests_on_its_rule() {
    let whole = after(&steps(11));
    let rules: Vec<&str> = whole.history().map(|(_, rule)| rule.id()).collect();
    let expected: [&Rule; 11] = [
        &VIEWS_OBTAINED,
        &REASONS,
        &PROPOSAL_NOTIFIED,
        &OPPORTUNITY,
        &REPRESENTATIONS_CONSIDERED,
        &FURTHER_NOTICE,
        &SCRUTINY_HEARING,
        &PANEL_RECOMMENDS,
        &DECISION_NOTIFIED,
        &CALL,
        &MUST_GO,
    ];
    assert_eq!(rules, expected.map(Rule::id));
}

#[test]
fn prsra_s38_2_and_sch8_para11_a_suspension_is_told_to_the_panel_which_decides_nothing() {
    let suspended = [("2026-11-02", Event::Suspended {})];
    let [told] = after(&suspended).next(day("2026-11-02"))[..] else { panic!("one act") };
    assert_eq!(
        (*told.rule == SUSPENSION_NOTIFIED, told.who(), told.is_duty()),
        (true, Actor::Commissioner, true)
    );
    assert_eq!(told.by, Deadline::NoneStated);
    assert!(after(&suspended).is_suspended());
    assert_eq!(refusal(&suspended, "2026-11-03", Event::Suspended {}), Refusal::ConditionUnmet(&SUSPEND));
    assert_eq!(refusal(&[], "2026-11-03", Event::SuspensionEnded {}), Refusal::ConditionUnmet(&SUSPEND));
    assert_eq!(
        refusal(&[], "2026-11-03", Event::SuspensionNotified {}),
        Refusal::ConditionUnmet(&SUSPENSION_NOTIFIED)
    );
    // Suspended is neither called on nor nearer to it.
    assert_eq!(refusal(&suspended, "2026-11-03", Event::CalledOn {}), not_yet(&GATE));
    let text = after(&suspended).progress(day("2026-11-03")).to_string();
    assert!(text.starts_with("in post, no call proposed; suspended from duty\n  met: "), "{text}");
}

/// The gate: no call at any step before it, whatever has been done; from then on a call.
#[test]
fn prsra_sch8_para12_1_no_call_before_the_end_of_the_scrutiny_process() {
    for done in 0..9 {
        let before = steps(done);
        assert_eq!(refusal(&before, "2026-11-27", Event::CalledOn {}), not_yet(&GATE), "after {done} steps");
        assert_eq!(after(&before).ended_under(day("2026-11-27")), None);
    }
    let open = after(&steps(9));
    assert_eq!(open.ended_under(day("2026-11-30")), Some(&GATE_NOTICE));
    assert_eq!(open.may_call(day("2026-11-30")), Ok(&CALL));
    assert_eq!(refusal(&steps(10), "2026-12-01", Event::CalledOn {}), Refusal::ConditionUnmet(&CALL));
    assert_eq!(refusal(&steps(11), "2026-12-02", Event::CalledOn {}), Refusal::ConditionUnmet(&CALL));
}

/// Received on Monday 2 November 2026: the six weeks end with Sunday 13 December; the gate opens on the 14th, heard
/// or not.
#[test]
fn prsra_sch8_para12_2_a_six_weeks_of_silence_open_the_gate() {
    for done in [6, 7] {
        let silent = after(&steps(done));
        assert_eq!(silent.due().unwrap().last, day("2026-12-13"));
        assert_eq!(silent.stage(day("2026-12-13")), Stage::PanelScrutiny);
        assert_eq!(silent.ended_under(day("2026-12-13")), None);
        assert_eq!(refusal(&steps(done), "2026-12-13", Event::CalledOn {}), not_yet(&GATE));
        assert_eq!(silent.stage(day("2026-12-14")), Stage::MayCall);
        assert_eq!(silent.ended_under(day("2026-12-14")), Some(&GATE_LAPSE));
        let called = silent.apply(Dated { on: day("2026-12-14"), event: Event::CalledOn {} }).unwrap();
        assert_eq!(called.stage(day("2026-12-14")), Stage::Called);
        assert_eq!(called.ended_under(day("2026-12-14")), None);
    }
    // A recommendation given in time stops the lapse: the gate then waits for the commissioner's notice.
    let advised = with(7, &[("2026-12-13", ADVISES_NO_CALL)]);
    assert_eq!(refusal(&advised, "2027-03-01", Event::CalledOn {}), not_yet(&GATE));
}

/// The worked figures of the six weeks, with and without a poll between.
#[test]
fn prsra_sch8_para15_3_the_six_weeks_are_42_days_beginning_with_receipt() {
    let pause = |poll, declared| vec![PostElection::new(day(poll), day(declared)).unwrap()];
    for (received, pauses, last) in [
        ("2026-02-10", vec![], "2026-03-23"),
        ("2026-11-02", vec![], "2026-12-13"),
        ("2026-12-21", vec![], "2027-01-31"),
        ("2028-02-14", vec![], "2028-03-26"),
        ("2024-04-11", pause("2024-05-02", "2024-05-08"), "2024-05-29"),
        ("2024-04-12", pause("2024-05-02", "2024-05-08"), "2024-05-30"),
        ("2024-04-15", pause("2024-05-02", "2024-05-08"), "2024-06-02"),
        ("2024-05-02", pause("2024-05-02", "2024-05-08"), "2024-06-19"),
        ("2024-05-09", pause("2024-05-02", "2024-05-08"), "2024-06-19"),
        ("2021-04-20", pause("2021-05-06", "2021-05-12"), "2021-06-07"),
    ] {
        assert_eq!(six_weeks(day(received), &pauses).last, day(last), "from {received}");
    }
}

#[test]
fn prsra_sch8_para15_3_a_late_recommendation_hearing_or_consultation_is_too_late() {
    let late = Refusal::TooLate { rule: &RECOMMEND_IN_TIME, last_day: day("2026-12-13") };
    for event in [ADVISES_CALL, HEARD(), Event::Consulted {}] {
        assert!(after(&steps(7)).apply(Dated { on: day("2026-12-13"), event: event.clone() }).is_ok());
        assert_eq!(refusal(&steps(7), "2026-12-14", event), late);
    }
}

/// Received on 15 April 2024, poll on 2 May: the six weeks have no last day until the declaration, on the 8th, then
/// end on 2 June.
#[test]
fn prsra_sch8_para15_7_an_ordinary_poll_stops_the_clock() {
    let mut events: Vec<(&str, Event)> =
        steps(6).into_iter().map(|(_, event)| ("2024-04-15", event)).collect();
    events.push(("2024-05-02", ORDINARY));
    let waiting = after(&events);
    assert_eq!((waiting.due(), waiting.stage(day("2024-12-31"))), (None, Stage::PanelScrutiny));
    events.push(("2024-05-08", Event::Declared {}));
    let declared = after(&events);
    assert_eq!(declared.due().unwrap().last, day("2024-06-02"));
    assert_eq!(declared.history().last().unwrap().1, &SCRUTINY_PAUSE);
    // A poll after the last day stops nothing.
    let lapsed = after(&with(6, &[("2026-12-14", ORDINARY)]));
    assert_eq!(lapsed.due().unwrap().last, day("2026-12-13"));
    assert!(after(&with(6, &[("2026-12-13", ORDINARY)])).due().is_none());
}

/// Only an ordinary poll stops the clock.
#[test]
fn prsra_sch8_para15_8_by_elections_stop_nothing() {
    let last = |area| {
        let more =
            [("2026-11-10", Event::Polled { poll: Poll::ByElection }), ("2026-11-13", Event::Declared {})];
        let events = with(6, &more).into_iter().map(|(on, event)| Dated { on: day(on), event });
        Removal::from_events(area, Subject::ChiefConstable, events)
            .map(|removal| removal.due().unwrap().last)
            .map_err(|refused| refused.refusal)
    };
    assert_eq!(last(Area::Norfolk), Ok(day("2026-12-13")));
    assert_eq!(last(Area::WestYorkshire), Ok(day("2026-12-13")));
}

/// The chief constable writes to the commissioner and speaks to the panel; deputies and assistants alone are heard
/// by whoever calls on them.
#[test]
fn prsra_sch8_para13_4_no_oral_representations_to_the_commissioner() {
    let on = day("2026-11-02");
    assert_eq!(
        right_to_be_heard(Area::Norfolk, Forum::Commissioner, on),
        Err(Refusal::NoPower(&WRITTEN_ONLY))
    );
    assert_eq!(right_to_be_heard(Area::Norfolk, Forum::ScrutinyHearing, on), Ok(&BOTH_MAY_ATTEND));
    for forum in Forum::ALL {
        let out = |out: OutOfForce| Err(Refusal::from(out));
        let starts = day("2012-11-22");
        assert_eq!(right_to_be_heard(Area::Metropolitan, *forum, on), out(OutOfForce::DoesNotExtend));
        assert_eq!(
            right_to_be_heard(Area::Gwent, *forum, day("2012-11-21")),
            out(OutOfForce::NotYet { starts })
        );
    }
}

/// The appointment hearing is public; this one is private, and both sides may come.
#[test]
fn prsra_sch8_para15_9_the_hearing_is_private_and_open_to_both() {
    let heard =
        |sitting, open_to: &[Party]| Event::Heard { sitting, open_to: open_to.iter().copied().collect() };
    assert_eq!(
        refusal(&steps(6), "2026-11-20", heard(Sitting::Public, Party::ALL)),
        Refusal::ConditionUnmet(&HEARING_PRIVATE)
    );
    for one in Party::ALL {
        assert_eq!(
            refusal(&steps(6), "2026-11-20", heard(Sitting::Private, &[*one])),
            Refusal::ConditionUnmet(&BOTH_MAY_ATTEND)
        );
    }
    assert_eq!(refusal(&steps(6), "2026-11-20", ADVISES_CALL), not_yet(&SCRUTINY_HEARING));
    assert_eq!(refusal(&steps(8), "2026-11-28", HEARD()), Refusal::ConditionUnmet(&SCRUTINY_HEARING));
    assert_eq!(refusal(&steps(5), "2026-11-02", HEARD()), not_yet(&FURTHER_NOTICE));
}

#[test]
fn prsra_sch8_para15_4_a_consulting_the_chief_inspector_is_optional() {
    let consulted = after(&with(6, &[("2026-11-10", Event::Consulted {})]));
    assert_eq!(consulted.history().last().unwrap().1, &CONSULT_INSPECTORATE);
    assert_eq!(
        refusal(&steps(8), "2026-11-28", Event::Consulted {}),
        Refusal::ConditionUnmet(&CONSULT_INSPECTORATE)
    );
}

/// The four ways a recommendation and a decision can meet: the call goes on where the commissioner sides with one.
#[test]
fn prsra_sch8_para16_the_commissioner_may_accept_or_reject() {
    for (advice, decision, stage) in [
        (ADVISES_CALL, ACCEPTS, Stage::MayCall),
        (ADVISES_CALL, REJECTS, Stage::Retained),
        (ADVISES_NO_CALL, ACCEPTS, Stage::Retained),
        (ADVISES_NO_CALL, REJECTS, Stage::MayCall),
    ] {
        let events = with(7, &[("2026-11-27", advice), ("2026-11-30", decision)]);
        assert_eq!(after(&events).stage(day("2026-11-30")), stage, "{events:?}");
    }
    assert_eq!(refusal(&steps(7), "2026-11-27", ACCEPTS), not_yet(&PANEL_RECOMMENDS));
    assert_eq!(refusal(&steps(9), "2026-11-30", ACCEPTS), Refusal::ConditionUnmet(&DECISION_NOTIFIED));
    assert_eq!(
        next(&steps(8), "2026-11-27"),
        [
            &RECOMMENDATION_CONSIDERED,
            &ACCEPT_OR_REJECT,
            &DECISION_NOTIFIED,
            &RECOMMENDATION_PUBLISHED,
            &SUSPEND
        ]
        .map(Rule::id)
    );
    // The decision does not end the duty to publish.
    assert_eq!(next(&steps(9), "2026-11-30"), [&CALL, &RECOMMENDATION_PUBLISHED, &SUSPEND].map(Rule::id));
    let published = with(9, &[("2026-11-30", Event::Published {})]);
    assert_eq!(next(&published, "2026-11-30"), [&CALL, &SUSPEND].map(Rule::id));
    assert_eq!(
        refusal(&published, "2026-11-30", Event::Published {}),
        Refusal::ConditionUnmet(&RECOMMENDATION_PUBLISHED)
    );
}

/// The panel has no veto here at any stage, and the text gives it no other way to stop a call.
#[test]
fn prsra_sch8_para16_1_b_the_panel_cannot_block() {
    for done in 0..=11 {
        assert_eq!(
            refusal(&steps(done), "2026-12-10", Event::Blocked {}),
            Refusal::NoPower(&NO_VETO_OF_CALL),
            "after {done} steps"
        );
    }
}

/// Paragraph 12(2)(b) speaks of a decision "whether or not": a decision not to call reads two ways.
#[test]
fn prsra_sch8_para12_2_b_a_call_after_deciding_against_one_is_a_gap() {
    let retained = with(7, &[("2026-11-27", ADVISES_NO_CALL), ("2026-11-30", ACCEPTS)]);
    assert_eq!(
        refusal(&retained, "2026-12-01", Event::CalledOn {}),
        Refusal::NoRule(&CALL_AFTER_DECIDING_AGAINST)
    );
    assert_eq!(CALL_AFTER_DECIDING_AGAINST.readings.len(), 2);
    // A new proposal starts at the beginning.
    let again = [&retained[..], &[("2026-12-01", Event::ViewsObtained {})]].concat();
    assert_eq!(after(&again).stage(day("2026-12-01")), Stage::Proposed);
    assert_eq!(refusal(&again, "2026-12-01", Event::CalledOn {}), not_yet(&GATE));
}

#[test]
fn prsra_s38_3_a_proposal_can_be_dropped_until_the_call() {
    for done in 1..=9 {
        let dropped = after(&with(done, &[("2026-12-10", Event::Dropped {})]));
        assert_eq!(dropped.stage(day("2026-12-10")), Stage::InPost);
        assert_eq!(dropped.may_call(day("2027-12-10")), Err(not_yet(&GATE)), "after {done} steps");
    }
    for done in [0, 10, 11] {
        assert_eq!(refusal(&steps(done), "2026-12-10", Event::Dropped {}), Refusal::ConditionUnmet(&CALL));
    }
}

#[test]
fn prsra_s38_4_who_is_called_on_must_go() {
    let called = after(&steps(10)).next(day("2026-12-01"));
    let must = called[0];
    assert_eq!((*must.rule == MUST_GO, must.who(), must.is_duty()), (true, Actor::ChiefConstable, true));
    // No rule says by when, nor what follows.
    assert_eq!((must.by, must.on_default), (Deadline::NoneStated, OnDefault::NoLimit));
    for departure in [Departure::Resigned, Departure::Retired] {
        let gone = after(&with(10, &[("2026-12-05", Event::Left { departure })]));
        assert_eq!(gone.history().last().unwrap().1, &MUST_GO);
    }
}

/// SI 2003/527 regs 11(2), 11(3), 14: service ends in other ways too, at any stage.
#[test]
fn police_regs_reg11_3_service_ends_without_a_call() {
    for (departure, rule) in [
        (Departure::Resigned, &OTHER_ENDS),
        (Departure::Retired, &OTHER_ENDS),
        (Departure::TermExpired, &FIXED_TERM),
        (Departure::Dismissed, &OTHER_ENDS),
        (Departure::Moved, &OTHER_ENDS),
    ] {
        for done in 0..10 {
            let gone = after(&with(done, &[("2026-12-01", Event::Left { departure })]));
            assert_eq!(gone.history().last().unwrap().1, rule, "{departure}");
            assert_eq!(gone.stage(day("2026-12-01")), Stage::Ended);
            let to_publish = usize::from(done > 7);
            assert_eq!(gone.next(day("2026-12-01")).len(), to_publish);
        }
    }
    let dismissed = after(&with(10, &[("2026-12-05", Event::Left { departure: Departure::Dismissed })]));
    assert_eq!(dismissed.history().last().unwrap().1, &OTHER_ENDS);
    assert_eq!(refusal(&steps(11), "2026-12-05", RESIGNED), Refusal::ConditionUnmet(&OTHER_ENDS));
    // A suspension ends with the service; the panel has still to be told of it.
    let suspended = after(&[("2026-11-02", Event::Suspended {}), ("2026-11-03", RESIGNED)]);
    assert!(!suspended.is_suspended());
    assert_eq!(suspended.next(day("2026-11-03")).len(), 1);
    assert_eq!(refusal(&steps(11), "2026-12-05", Event::Suspended {}), Refusal::ConditionUnmet(&SUSPEND));
}

/// Section 41(10): whoever acts for an unable chief constable goes through the same.
#[test]
fn prsra_s41_10_an_acting_chief_constable_goes_through_the_same() {
    let acting = |n: usize| {
        let events = steps(n).into_iter().map(|(on, event)| Dated { on: day(on), event });
        Removal::from_events(Area::Norfolk, Subject::ActingChiefConstable, events).unwrap()
    };
    let called = acting(10);
    assert_eq!(called.stage(day("2026-12-01")), Stage::Called);
    assert!(called.progress(day("2026-12-01")).grounds().iter().any(|ground| *ground.rule == ACTING_ALIKE));
    let stops = |removal: Removal| {
        let event = Event::Left { departure: Departure::StoppedActing };
        removal.apply(Dated { on: day("2026-12-05"), event })
    };
    assert_eq!(stops(acting(3)).unwrap().history().last().unwrap().1, &ACTING_ALIKE);
    assert_eq!(stops(after(&steps(3))).unwrap_err(), Refusal::ConditionUnmet(&ACTING_ALIKE));
}

/// SI 2003/527 reg. 11(2D) with (2F)(a): the fixed term of whoever acts does not expire while they act.
#[test]
fn police_regs_reg11_2d_the_term_of_whoever_acts_runs_on() {
    let expires = |subject, done: usize| {
        let events = steps(done).into_iter().map(|(on, event)| Dated { on: day(on), event });
        let event = Event::Left { departure: Departure::TermExpired };
        let removal = Removal::from_events(Area::Norfolk, subject, events).unwrap();
        removal.apply(Dated { on: day("2026-12-05"), event }).map(|gone| gone.history().last().unwrap().1)
    };
    for done in 0..=10 {
        let forbidden = Err(Refusal::Forbidden(&TERM_RUNS_ON));
        assert_eq!(expires(Subject::ActingChiefConstable, done), forbidden, "after {done} steps");
        assert_eq!(expires(Subject::ChiefConstable, done), Ok(&FIXED_TERM), "after {done} steps");
    }
}

/// Whoever stops acting stays an officer: suspended if so before, and if called on, bound to go on one reading of s. 38(4)
/// with s. 41(10)(a).
#[test]
fn prsra_s41_10_the_end_of_acting_ends_neither_suspension_nor_call() {
    let acting = |more: &[(&str, Event)]| {
        let events = more.iter().map(|(on, event)| Dated { on: day(on), event: event.clone() });
        Removal::from_events(Area::Norfolk, Subject::ActingChiefConstable, events).unwrap()
    };
    let stopped = Event::Left { departure: Departure::StoppedActing };
    let suspended = acting(&[("2026-11-02", Event::Suspended {}), ("2026-11-03", stopped.clone())]);
    assert_eq!((suspended.stage(day("2026-11-03")), suspended.is_suspended()), (Stage::Ended, true));
    assert_eq!(
        suspended.progress(day("2026-11-03")).settled().unwrap().to_string(),
        "over; suspended from duty"
    );
    let lifted = suspended.apply(Dated { on: day("2026-11-04"), event: Event::SuspensionEnded {} }).unwrap();
    assert!(!lifted.is_suspended());

    let on = day("2026-12-02");
    let called = acting(&with(10, &[("2026-12-02", stopped.clone())]));
    assert_eq!((called.stage(on), called.gap(on)), (Stage::Called, Some(&CALL_OUTLIVES_ACTING)));
    assert_eq!(called.progress(on).answer(), Err(&Unsettled::NoRule(&CALL_OUTLIVES_ACTING)));
    let must = called.next(on)[0];
    assert_eq!(*must.rule, MUST_GO);
    assert!(matches!(must.on_default, OnDefault::NoRule(gap) if *gap == CALL_OUTLIVES_ACTING));
    assert!(called.next(on).iter().all(|act| *act.rule != SUSPEND));
    let step = |event| called.clone().apply(Dated { on, event });
    assert_eq!(step(Event::Suspended {}).unwrap_err(), Refusal::ConditionUnmet(&ACTING_ALIKE));
    assert_eq!(step(stopped).unwrap_err(), Refusal::ConditionUnmet(&ACTING_ALIKE));
    for departure in [Departure::Resigned, Departure::TermExpired] {
        let gone = step(Event::Left { departure }).unwrap();
        assert_eq!((gone.stage(on), gone.history().last().unwrap().1), (Stage::Ended, &OTHER_ENDS));
    }
}

#[test]
fn there_is_no_such_process_in_london_nor_before_the_commissioners_did() {
    let first = |area, on: &str, event| {
        Removal::in_post(area, Subject::ChiefConstable).apply(Dated { on: day(on), event })
    };
    let out = |out: OutOfForce| Err(Refusal::Unsettled(Unsettled::OutOfForce(out)));
    for event in [Event::Suspended {}, Event::ViewsObtained {}] {
        assert_eq!(first(Area::Metropolitan, "2026-11-02", event.clone()), out(OutOfForce::DoesNotExtend));
        assert_eq!(first(Area::CityOfLondon, "2026-11-02", event.clone()), out(OutOfForce::DoesNotExtend));
        let starts = day("2012-11-22");
        assert_eq!(first(Area::Gwent, "2012-11-21", event.clone()), out(OutOfForce::NotYet { starts }));
        assert!(first(Area::Gwent, "2012-11-22", event).is_ok());
    }
}

#[test]
fn next_says_who_acts_in_a_removal_by_when_and_the_default() {
    let scrutiny = after(&steps(6)).next(day("2026-11-02"));
    let rules: Vec<&str> = scrutiny.iter().map(|one| one.rule.id()).collect();
    assert_eq!(rules, [&SCRUTINY_HEARING, &CONSULT_INSPECTORATE, &PANEL_RECOMMENDS, &SUSPEND].map(Rule::id));
    for one in &scrutiny[..3] {
        assert_eq!((one.who(), one.by), (Actor::Panel, Deadline::By { day: day("2026-12-13") }));
        // A power that is not used is gone, and nothing follows.
        if *one.rule == CONSULT_INSPECTORATE {
            assert_eq!(one.on_default, OnDefault::NoLimit);
        } else {
            assert!(matches!(one.on_default, OnDefault::Provided(rule) if *rule == GATE_LAPSE));
        }
        assert_eq!(one.timed_by, Some(&RECOMMEND_IN_TIME));
    }
    assert!(scrutiny[0].is_duty() && !scrutiny[1].is_duty());
    // Nothing is owed before a call is proposed; then what can be done, in the order of the text.
    for (done, on, expected) in [
        (0, "2026-11-02", vec![&SUSPEND]),
        (
            1,
            "2026-10-26",
            vec![
                &REASONS,
                &VIEWS_TO_CHIEF_CONSTABLE,
                &PROPOSAL_NOTIFIED,
                &OPPORTUNITY,
                &VIEWS_REGARDED,
                &SUSPEND,
            ],
        ),
        (
            2,
            "2026-10-27",
            vec![
                &PROPOSAL_NOTIFIED,
                &REASONS_TO_PANEL,
                &VIEWS_TO_PANEL,
                &OPPORTUNITY,
                &VIEWS_REGARDED,
                &SUSPEND,
            ],
        ),
        (3, "2026-10-27", vec![&OPPORTUNITY, &VIEWS_REGARDED, &SUSPEND]),
        (4, "2026-10-27", vec![&REPRESENTATIONS_CONSIDERED, &VIEWS_REGARDED, &SUSPEND]),
        (7, "2026-11-20", vec![&CONSULT_INSPECTORATE, &PANEL_RECOMMENDS, &SUSPEND]),
        (7, "2026-12-14", vec![&CALL, &SUSPEND]),
    ] {
        let expected: Vec<&str> = expected.into_iter().map(Rule::id).collect();
        assert_eq!(next(&steps(done), on), expected, "after {done} steps");
    }
    let invited = [("2026-10-26", Event::Invited {})];
    assert_eq!(next(&invited, "2026-10-26"), [&VIEWS_OBTAINED, &PROPOSAL_NOTIFIED, &SUSPEND].map(Rule::id));
}

/// A lifted suspension, a dropped proposal and a by-election are no grounds: none of them does what its rule says.
#[test]
fn grounds_of_a_removal_say_met_only_of_what_was() {
    let events = [
        ("2026-10-20", Event::Suspended {}),
        ("2026-10-21", Event::SuspensionEnded {}),
        ("2026-10-22", Event::Invited {}),
        ("2026-10-23", Event::Dropped {}),
        ("2026-10-24", Event::Polled { poll: Poll::ByElection }),
        ("2026-10-25", Event::Declared {}),
    ];
    let progress = after(&events).progress(day("2026-10-25"));
    let rules: Vec<&str> = progress.grounds().iter().map(|ground| ground.rule.id()).collect();
    assert_eq!(rules, [&SUSPEND, &OPPORTUNITY].map(Rule::id));
    let polled = after(&[("2024-05-02", ORDINARY)]).progress(day("2024-05-02"));
    assert_eq!(finding(polled.grounds(), &SCRUTINY_PAUSE), Some(Finding::Met));
}

#[test]
fn progress_says_the_stage_and_the_last_day() {
    let scrutiny = after(&steps(6)).progress(day("2026-11-02"));
    let due = Some(day("2026-12-13"));
    assert_eq!(scrutiny.settled(), Some(&Progress { stage: Stage::PanelScrutiny, suspended: false, due }));
    assert_eq!(scrutiny.grounds().len(), 6);
    assert!(scrutiny.to_string().starts_with("before the panel, the panel's time ends with 2026-12-13\n"));
    // Past the last day the lapse is a ground of its own, and the date is no longer to come.
    let lapsed = after(&steps(6)).progress(day("2026-12-14"));
    assert_eq!(*lapsed.grounds().last().unwrap().rule, GATE_LAPSE);
    assert_eq!(lapsed.settled().unwrap().due, None);
}

/// The stored form, spelt out; a misspelt field, a wrong event and a wrong order are each told.
#[test]
fn a_stored_removal_reads_back_or_says_what_is_wrong() {
    let json = r#"{"area":"norfolk","subject":"chief-constable","events":[
        {"on":"2026-10-20","event":{"kind":"suspended"}},
        {"on":"2026-10-20","event":{"kind":"suspension-notified"}},
        {"on":"2026-10-26","event":{"kind":"views-obtained"}},
        {"on":"2026-10-27","event":{"kind":"reasons-given","given":["explanation","views"]}},
        {"on":"2026-10-27","event":{"kind":"proposal-notified","given":["notification","reasons","views"]}},
        {"on":"2026-10-27","event":{"kind":"invited"}},
        {"on":"2026-10-29","event":{"kind":"represented"}},
        {"on":"2026-10-29","event":{"kind":"representations-copied"}},
        {"on":"2026-10-30","event":{"kind":"considered"}},
        {"on":"2026-11-02","event":{"kind":"still-proposed","given":["notice-to-chief-constable","notice-to-panel",
            "reasons-to-chief-constable","reasons-to-panel","copies-to-inspectorate","copies-to-chief-executive"]}},
        {"on":"2026-11-20","event":{"kind":"heard","sitting":"private","open-to":["commissioner","chief-constable"]}},
        {"on":"2026-11-27","event":{"kind":"recommended","advice":"do-not-call"}},
        {"on":"2026-11-30","event":{"kind":"decided","response":"rejects"}}]}"#;
    let read: Removal = serde_json::from_str(json).unwrap();
    assert_eq!(read.stage(day("2026-11-30")), Stage::MayCall);
    let error = |from: &str, to: &str| {
        assert!(json.contains(from));
        serde_json::from_str::<Removal>(&json.replacen(from, to, 1)).unwrap_err().to_string()
    };
    assert!(error("\"invited\"", "\"invite\"").contains("unknown variant `invite`"));
    assert!(error("\"sitting\"", "\"setting\"").contains("unknown field `setting`"));
    assert!(error("2026-11-20", "2026-10-20").contains("event 11 (`heard` on 2026-10-20) is refused"));
    assert!(error("\"explanation\",", "").contains("event 4 (`reasons-given` on 2026-10-27) is refused"));
    assert!(error("norfolk", "norfolkshire").contains("`norfolkshire` is not one of the 43 police areas"));
    let without = json.replacen("\"subject\":\"chief-constable\",", "", 1);
    assert_eq!(serde_json::from_str::<Removal>(&without).unwrap(), read, "the subject may be left out");
}
