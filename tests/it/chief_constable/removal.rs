use pcc_rules::Set;
use pcc_rules::area::Area;
use pcc_rules::calendar::Deadline;
use pcc_rules::chief_constable::removal::*;
use pcc_rules::chief_constable::{FIXED_TERM, Poll, PostElection};
use pcc_rules::law::{Actor, OutOfForce, Rule};
use pcc_rules::process::{OnDefault, Process as _};
use pcc_rules::reasoning::{Refusal, Unsettled};

use super::removal_transitions::{
    ACCEPTS, ADVISES_CALL, ADVISES_NO_CALL, HEARD, REJECTS, RESIGNED, after, steps,
};
use crate::day;

const ORDINARY: Event = Event::Polled { poll: Poll::Ordinary };

fn with(n: usize, more: &[(&'static str, Event)]) -> Vec<(&'static str, Event)> {
    [&steps(n)[..], more].concat()
}

fn refusal(events: &[(&str, Event)], on: &str, event: Event) -> Refusal {
    after(events).apply(Dated { on: day(on), event }).unwrap_err()
}

fn not_yet(rule: &'static Rule) -> Refusal {
    Refusal::NotYet { rule, opens: None }
}

fn next(events: &[(&str, Event)], on: &str) -> Vec<&'static str> {
    after(events).next(day(on)).iter().map(|one| one.rule.id()).collect()
}

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
    let [told, ..] = after(&suspended).next(day("2026-11-02"))[1..] else { panic!("two acts") };
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

/// SI 2003/527 reg. 11A(1)(a) to (c) with para. 13(2): views first, and a copy with the reasons.
#[test]
fn police_regs_reg11a_1_the_views_come_first_and_go_with_the_reasons() {
    let given = |items: &[ReasonsItem]| Event::ReasonsGiven { given: items.iter().copied().collect() };
    assert_eq!(refusal(&[], "2026-10-27", given(ReasonsItem::ALL)), not_yet(&VIEWS_OBTAINED));
    assert_eq!(
        refusal(&steps(1), "2026-10-27", given(&[ReasonsItem::Explanation])),
        Refusal::ConditionUnmet(&VIEWS_TO_CHIEF_CONSTABLE)
    );
    assert_eq!(
        refusal(&steps(1), "2026-10-27", given(&[ReasonsItem::Views])),
        Refusal::ConditionUnmet(&REASONS)
    );
    assert_eq!(
        next(&steps(1), "2026-10-26"),
        [&VIEWS_REGARDED, &REASONS, &VIEWS_TO_CHIEF_CONSTABLE, &SUSPEND].map(Rule::id)
    );
}

#[test]
fn prsra_sch8_para13_3_the_panel_gets_notification_reasons_and_views() {
    let without = |item| Event::ProposalNotified { given: Set::all().without(Set::from_iter([item])) };
    for (item, rule) in [
        (ProposalItem::Notification, &PROPOSAL_NOTIFIED),
        (ProposalItem::Reasons, &PROPOSAL_NOTIFIED),
        (ProposalItem::Views, &VIEWS_TO_PANEL),
    ] {
        assert_eq!(refusal(&steps(2), "2026-10-27", without(item)), Refusal::ConditionUnmet(rule), "{item}");
    }
    let early = Event::ProposalNotified { given: Set::all() };
    assert_eq!(refusal(&steps(1), "2026-10-27", early), not_yet(&REASONS));
    assert_eq!(next(&steps(2), "2026-10-27"), [&PROPOSAL_NOTIFIED, &VIEWS_TO_PANEL, &SUSPEND].map(Rule::id));
}

/// Any representations made are considered and copied before the commissioner goes on; none need be made.
#[test]
fn prsra_sch8_para13_4_5_representations_are_considered_and_copied_before_the_further_notice() {
    let further = || Event::StillProposed { given: Set::all() };
    assert_eq!(refusal(&steps(3), "2026-10-28", Event::Considered {}), not_yet(&OPPORTUNITY));
    assert_eq!(refusal(&steps(3), "2026-10-28", Event::Represented {}), not_yet(&OPPORTUNITY));
    assert_eq!(refusal(&steps(4), "2026-10-28", further()), not_yet(&REPRESENTATIONS_CONSIDERED));
    let made = with(4, &[("2026-10-28", Event::Represented {})]);
    let acts = after(&made).next(day("2026-10-28"));
    assert_eq!(*acts[1].rule, REPRESENTATIONS_COPIED);
    assert_eq!(acts[1].by, Deadline::AsSoonAsPracticable { after: day("2026-10-28") });
    // More representations do not put the first day off.
    let more = [&made[..], &[("2026-10-29", Event::Represented {})]].concat();
    assert_eq!(after(&more).next(day("2026-10-29"))[1].by, acts[1].by);
    let considered = [&made[..], &[("2026-10-29", Event::Considered {})]].concat();
    assert_eq!(refusal(&considered, "2026-10-30", further()), not_yet(&REPRESENTATIONS_COPIED));
    let copied = [&considered[..], &[("2026-10-30", Event::RepresentationsCopied {})]].concat();
    assert_eq!(
        refusal(&copied, "2026-10-30", Event::RepresentationsCopied {}),
        Refusal::ConditionUnmet(&REPRESENTATIONS_COPIED)
    );
    assert!(after(&copied).apply(Dated { on: day("2026-10-30"), event: further() }).is_ok());
    // What comes after others were considered is considered too.
    let again = [&copied[..], &[("2026-10-30", Event::Represented {})]].concat();
    assert_eq!(refusal(&again, "2026-10-30", further()), not_yet(&REPRESENTATIONS_CONSIDERED));
    assert_eq!(
        refusal(&steps(6), "2026-11-03", Event::Represented {}),
        Refusal::ConditionUnmet(&OPPORTUNITY)
    );
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

#[test]
fn prsra_sch8_para14_and_reg11a_2_the_further_notice_goes_to_four_with_fresh_reasons() {
    for (item, rule) in [
        (FurtherItem::NoticeToChiefConstable, &FURTHER_NOTICE),
        (FurtherItem::NoticeToPanel, &FURTHER_NOTICE),
        (FurtherItem::ReasonsToChiefConstable, &FRESH_REASONS),
        (FurtherItem::ReasonsToPanel, &FRESH_REASONS),
        (FurtherItem::CopiesToInspectorate, &COPIES_TO_INSPECTORATE),
        (FurtherItem::CopiesToChiefExecutive, &COPIES_TO_CHIEF_EXECUTIVE),
    ] {
        let given = Set::all().without(Set::from_iter([item]));
        assert_eq!(
            refusal(&steps(5), "2026-11-02", Event::StillProposed { given }),
            Refusal::ConditionUnmet(rule),
            "{item}"
        );
    }
    assert_eq!(
        next(&steps(5), "2026-11-02"),
        [&FURTHER_NOTICE, &FRESH_REASONS, &COPIES_TO_INSPECTORATE, &COPIES_TO_CHIEF_EXECUTIVE, &SUSPEND]
            .map(Rule::id)
    );
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
    assert_eq!(after(&again).stage(day("2026-12-01")), Stage::ViewsHeld);
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
            assert!(gone.next(day("2026-12-01")).is_empty());
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
    // A deputy's term of appointment is not the acting chief constable's.
    let event = Event::Left { departure: Departure::TermExpired };
    let expired = acting(3).apply(Dated { on: day("2026-12-05"), event }).unwrap();
    assert_eq!(expired.history().last().unwrap().1, &OTHER_ENDS);
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
    assert_eq!(next(&[], "2026-11-02"), [&VIEWS_OBTAINED, &SUSPEND].map(Rule::id));
    assert_eq!(next(&steps(3), "2026-11-02"), [&OPPORTUNITY, &SUSPEND].map(Rule::id));
    assert_eq!(next(&steps(4), "2026-11-02"), [&REPRESENTATIONS_CONSIDERED, &SUSPEND].map(Rule::id));
    assert_eq!(
        next(&steps(7), "2026-11-20"),
        [&CONSULT_INSPECTORATE, &PANEL_RECOMMENDS, &SUSPEND].map(Rule::id)
    );
    assert_eq!(next(&steps(7), "2026-12-14"), [&CALL, &SUSPEND].map(Rule::id));
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
