use pcc_rules::area::Area;
use pcc_rules::calendar::Deadline;
use pcc_rules::chief_constable::*;
use pcc_rules::law::{Actor, OutOfForce, Rule};
use pcc_rules::process::Poll;
use pcc_rules::process::{OnDefault, Process as _};
use pcc_rules::reasoning::{Finding, Refusal, Unsettled};

use super::transitions::{after, appointed, proposed, voted};
use crate::day;

const A: Candidate = Candidate(1);
const B: Candidate = Candidate(2);
const C: Candidate = Candidate(3);

const RECOMMENDED: Event = Event::Recommended { recommendation: Recommendation::Appoint };
const DECIDED: Event = Event::Decided { response: Response::Accepts };
const ORDINARY: Event = Event::Polled { poll: Poll::Ordinary };

fn refusal(events: &[(&str, Event)], on: &str, event: Event) -> Refusal {
    after(events).apply(Dated { on: day(on), event }).unwrap_err()
}

fn vetoed() -> Vec<(&'static str, Event)> {
    vec![
        ("2026-11-02", proposed(A)),
        ("2026-11-10", Event::Heard {}),
        ("2026-11-11", voted(8)),
        ("2026-11-12", Event::ReportedVeto {}),
    ]
}

fn reserve() -> Vec<(&'static str, Event)> {
    [vetoed(), vec![("2026-11-20", proposed(B)), ("2026-11-25", Event::Heard {})]].concat()
}

/// Each event is allowed under, and recorded with, the rule that provides for it.
#[test]
fn each_step_rests_on_its_rule() {
    let whole = after(
        &[
            reserve(),
            vec![("2026-12-01", RECOMMENDED), ("2026-12-03", DECIDED), ("2026-12-04", appointed(B))],
        ]
        .concat(),
    );
    let rules: Vec<&str> = whole.history().map(|(_, rule)| rule.id()).collect();
    let expected: [&Rule; 9] = [
        &NOTIFY,
        &HEARING,
        &VETO,
        &VETO_REPORTED,
        &RESERVE_NOTIFY,
        &RESERVE_HEARING,
        &RESERVE_RECOMMEND,
        &RESERVE_DECIDE,
        &RESERVE_THEN,
    ];
    assert_eq!(rules, expected.map(Rule::id));
    let plain = after(&[
        ("2026-11-02", proposed(A)),
        ("2026-11-10", Event::Heard {}),
        ("2026-11-11", voted(7)),
        ("2026-11-13", RECOMMENDED),
        ("2026-11-16", DECIDED),
        ("2026-11-17", appointed(A)),
    ]);
    let rules: Vec<&str> = plain.history().map(|(_, rule)| rule.id()).collect();
    assert_eq!(rules, [&NOTIFY, &HEARING, &VETO_MAJORITY, &RECOMMEND, &DECIDE, &APPOINTS].map(Rule::id));
}

#[test]
fn prsra_sch8_para2_1b_no_appointment_before_the_process_ends() {
    let early = Refusal::NotYet { rule: &AFTER_PROCESS, opens: None };
    let review = [("2026-11-02", proposed(A)), ("2026-11-10", Event::Heard {})];
    assert_eq!(refusal(&review, "2026-11-22", appointed(A)), early);
    // The day after the last of the three weeks the process has ended for want of a report.
    let ended = after(&review);
    assert_eq!(ended.ended_under(day("2026-11-22")), None);
    assert_eq!(ended.ended_under(day("2026-11-23")), Some(&PROCESS_LAPSES));
    assert!(ended.apply(Dated { on: day("2026-11-23"), event: appointed(A) }).is_ok());
    let reported = [&review[..], &[("2026-11-13", RECOMMENDED)]].concat();
    assert_eq!(refusal(&reported, "2026-12-25", appointed(A)), early);
    let decided = after(&[&reported[..], &[("2026-11-16", DECIDED)]].concat());
    assert_eq!(decided.ended_under(day("2026-11-16")), Some(&DECIDE));
}

#[test]
fn prsra_sch8_para3_2_all_four_items_are_given() {
    for missing in NoticeItem::ALL {
        let notice = NoticeItem::ALL.iter().copied().filter(|item| item != missing).collect();
        let event = Event::Proposed { candidate: A, notice };
        assert_eq!(refusal(&[], "2026-11-02", event), Refusal::ConditionUnmet(&NOTIFY), "without {missing}");
    }
    let notice = [NoticeItem::Name].into_iter().collect();
    let event = Event::Proposed { candidate: B, notice };
    assert_eq!(refusal(&vetoed(), "2026-11-20", event), Refusal::ConditionUnmet(&RESERVE_NOTIFY));
}

/// Paragraph 2(1)(a) bears on the appointment: the proposal asks nothing of eligibility.
#[test]
fn prsra_sch8_para2_1a_nobody_is_appointed_who_is_not_eligible() {
    let ended = [("2026-11-02", proposed(A))];
    let with = |eligibility| Event::Appointed { candidate: A, eligibility };
    let nobody = EligibilityFacts { uk_constable: false.into(), ..EligibilityFacts::constable() };
    assert_eq!(refusal(&ended, "2026-11-23", with(nobody)), Refusal::ConditionUnmet(&ELIGIBLE_CONSTABLE));
    let unknown = refusal(&ended, "2026-11-23", with(EligibilityFacts::default()));
    assert!(
        matches!(unknown, Refusal::Unsettled(Unsettled::NeedsFacts(needs)) if needs.len() == 6),
        "{unknown}"
    );
    // Before the process has ended, that comes first.
    let early = Refusal::NotYet { rule: &AFTER_PROCESS, opens: None };
    assert_eq!(refusal(&ended, "2026-11-22", with(EligibilityFacts::default())), early);
}

/// The law of the day of appointment counts: section 88C came on 15 December 2017. Proposed before, appointed after, a
/// barred person is refused, and a reserve candidate too.
#[test]
fn police_act_s88c_bears_on_the_day_of_the_appointment() {
    let barred = || EligibilityFacts { barred: true.into(), ..EligibilityFacts::constable() };
    let first = [("2017-11-20", proposed(A))];
    let appointed = |events: &[(&str, Event)], candidate, on| {
        let event = Event::Appointed { candidate, eligibility: barred() };
        after(events).apply(Dated { on: day(on), event }).err()
    };
    assert_eq!(appointed(&first, A, "2017-12-14"), None);
    assert_eq!(appointed(&first, A, "2017-12-15"), Some(Refusal::Forbidden(&NOT_BARRED)));
    let reserve = [
        ("2017-11-20", proposed(A)),
        ("2017-11-21", Event::Heard {}),
        ("2017-11-21", voted(8)),
        ("2017-11-22", Event::ReportedVeto {}),
        ("2017-12-01", proposed(B)),
        ("2017-12-04", Event::Heard {}),
        ("2017-12-05", RECOMMENDED),
        ("2017-12-06", DECIDED),
    ];
    assert_eq!(appointed(&reserve, B, "2017-12-14"), None);
    assert_eq!(appointed(&reserve, B, "2017-12-15"), Some(Refusal::Forbidden(&NOT_BARRED)));
}

#[test]
fn prsra_sch8_para6_1_no_report_and_no_veto_before_the_hearing() {
    let unheard = [("2026-11-02", proposed(A))];
    let first = Refusal::NotYet { rule: &HEARING, opens: None };
    assert_eq!(refusal(&unheard, "2026-11-03", voted(8)), first);
    assert_eq!(refusal(&unheard, "2026-11-03", RECOMMENDED), first);
    let reserve = [vetoed(), vec![("2026-11-20", proposed(B))]].concat();
    assert_eq!(
        refusal(&reserve, "2026-11-21", RECOMMENDED),
        Refusal::NotYet { rule: &RESERVE_HEARING, opens: None }
    );
}

#[test]
fn prsra_sch8_para4_6_a_late_report_or_veto_is_too_late() {
    let heard = [("2026-11-02", proposed(A)), ("2026-11-10", Event::Heard {})];
    let last_day = day("2026-11-22");
    assert!(after(&heard).apply(Dated { on: last_day, event: RECOMMENDED }).is_ok());
    assert_eq!(
        refusal(&heard, "2026-11-23", RECOMMENDED),
        Refusal::TooLate { rule: &REPORT_IN_TIME, last_day }
    );
    assert!(after(&heard).apply(Dated { on: last_day, event: voted(8) }).is_ok());
    assert_eq!(refusal(&heard, "2026-11-23", voted(8)), Refusal::TooLate { rule: &VETO_IN_TIME, last_day });
}

#[test]
fn prsra_sch8_para5_2_a_carried_veto_is_reported_as_one() {
    let carried = [("2026-11-02", proposed(A)), ("2026-11-10", Event::Heard {}), ("2026-11-11", voted(8))];
    assert_eq!(refusal(&carried, "2026-11-12", RECOMMENDED), Refusal::ConditionUnmet(&VETO_REPORTED));
    let failed = [("2026-11-02", proposed(A)), ("2026-11-10", Event::Heard {}), ("2026-11-11", voted(7))];
    assert_eq!(
        refusal(&failed, "2026-11-12", Event::ReportedVeto {}),
        Refusal::ConditionUnmet(&VETO_MAJORITY)
    );
    assert!(after(&failed).apply(Dated { on: day("2026-11-12"), event: RECOMMENDED }).is_ok());
}

#[test]
fn prsra_sch8_para8_2_a_vetoed_candidate_is_never_appointed() {
    let forbidden = Refusal::Forbidden(&VETOED_NOT_APPOINTED);
    assert_eq!(refusal(&vetoed(), "2026-11-13", appointed(A)), forbidden);
    let ended = [reserve(), vec![("2026-12-01", RECOMMENDED), ("2026-12-03", DECIDED)]].concat();
    assert_eq!(refusal(&ended, "2026-12-04", appointed(A)), forbidden);
}

/// Regulation 9(1) wants another person: the vetoed one cannot come back as a reserve.
#[test]
fn pcp_regs_reg9_1_the_reserve_is_another_person() {
    assert_eq!(refusal(&vetoed(), "2026-11-20", proposed(A)), Refusal::Forbidden(&RESERVE));
}

/// The veto is per vacancy, not per term: every first-stage candidate can be vetoed until one is; afterwards nobody,
/// however often a further person is proposed; a new vacancy starts again.
#[test]
fn pcp_regs_reg12_3_the_veto_is_used_once_for_a_vacancy() {
    // A is heard, not vetoed and not appointed: B can still be vetoed.
    let second = after(&[
        ("2026-11-02", proposed(A)),
        ("2026-11-10", Event::Heard {}),
        ("2026-11-13", RECOMMENDED),
        ("2026-11-16", DECIDED),
        ("2026-11-17", proposed(B)),
        ("2026-11-24", Event::Heard {}),
        ("2026-11-25", voted(8)),
        ("2026-11-26", Event::ReportedVeto {}),
    ]);
    assert_eq!((second.veto(), second.vetoed()), (VetoPower::Exercised, Some(B)));
    // After the veto each further person is a reserve: B, then C, then a third.
    let mut events = reserve();
    for (candidate, days) in [
        (C, ["2026-12-01", "2026-12-03", "2026-12-04", "2026-12-08"]),
        (Candidate(4), ["2026-12-09", "2026-12-10", "2026-12-11", "2026-12-14"]),
    ] {
        assert_eq!(refusal(&events, days[0], voted(12)), Refusal::Forbidden(&VETO_ONCE));
        assert_eq!(refusal(&events, days[0], Event::ReportedVeto {}), Refusal::Forbidden(&VETO_ONCE));
        events.extend([
            (days[0], RECOMMENDED),
            (days[1], DECIDED),
            (days[2], proposed(candidate)),
            (days[3], Event::Heard {}),
        ]);
    }
    // The post is filled and falls vacant again: the veto is back, and A may be proposed.
    events.extend([
        ("2026-12-15", RECOMMENDED),
        ("2026-12-16", DECIDED),
        ("2026-12-17", appointed(Candidate(4))),
        ("2031-12-17", Event::FellVacant {}),
    ]);
    let vacant = after(&events);
    assert_eq!((vacant.veto(), vacant.vetoed()), (VetoPower::Available, None));
    assert!(vacant.apply(Dated { on: day("2032-01-05"), event: proposed(A) }).is_ok());
}

/// Withdrawing before a veto leaves the veto available; after it was carried, the next person is a reserve, and the report
/// that says so is still owed inside the three weeks.
#[test]
fn a_withdrawal_does_not_hide_a_veto_already_carried() {
    let heard = [("2026-11-02", proposed(A)), ("2026-11-10", Event::Heard {})];
    let gone = after(&[&heard[..], &[("2026-11-11", Event::Withdrawn {})]].concat());
    assert_eq!(gone.veto(), VetoPower::Available);
    let withdrawn = [&heard[..], &[("2026-11-11", voted(8)), ("2026-11-12", Event::Withdrawn {})]].concat();
    let carried = after(&withdrawn);
    assert_eq!((carried.veto(), carried.stage(day("2026-11-12"))), (VetoPower::Exercised, Stage::Vetoed));
    assert_eq!((carried.vetoed(), carried.gap(day("2026-12-31"))), (Some(A), None));
    // Carried in time and within it: nothing is in doubt yet.
    assert_eq!(carried.doubt(day("2026-11-22")), None);
    let [report, reserve] = carried.next(day("2026-11-22"))[..] else { panic!("two acts") };
    assert_eq!((*report.rule == VETO_REPORTED, *reserve.rule == RESERVE), (true, true));
    assert_eq!(report.by, Deadline::By { day: day("2026-11-22") });
    let reported =
        carried.clone().apply(Dated { on: day("2026-11-22"), event: Event::ReportedVeto {} }).unwrap();
    assert_eq!(
        (reported.doubt(day("2026-12-31")), reported.history().last().unwrap().1),
        (None, &VETO_REPORTED)
    );
    let again = reported.clone().apply(Dated { on: day("2026-11-22"), event: Event::ReportedVeto {} });
    assert_eq!(again, Err(Refusal::ConditionUnmet(&VETO_REPORTED)));
    // The day after, it is the case that the text leaves open.
    assert_eq!(carried.doubt(day("2026-11-23")), Some(&VETO_UNREPORTED));
    assert_eq!(
        refusal(&withdrawn, "2026-11-23", Event::ReportedVeto {}),
        Refusal::TooLate { rule: &REPORT_IN_TIME, last_day: day("2026-11-22") }
    );
    let told = carried.progress(day("2026-11-23")).settled().unwrap().to_string();
    assert!(told.contains("in doubt: what becomes of a veto"), "{told}");
    assert_eq!(carried.next(day("2026-11-23")).len(), 1);
    // Whoever is proposed before the report: what becomes of it is not followed.
    let next = after(&[&withdrawn[..], &[("2026-11-13", proposed(B))]].concat());
    assert_eq!(next.doubt(day("2026-11-13")), Some(&VETO_UNREPORTED));
}

/// A candidate can withdraw when the process has ended: the vacancy is open again, or a reserve candidate is wanted.
#[test]
fn a_candidate_can_withdraw_after_the_process_has_ended() {
    let withdrawn = |events: &[(&str, Event)], on: &str| {
        let gone = after(events).apply(Dated { on: day(on), event: Event::Withdrawn {} }).unwrap();
        (gone.stage(day(on)), gone.candidate(), gone.veto(), gone.doubt(day(on)))
    };
    let heard = [("2026-11-02", proposed(A)), ("2026-11-10", Event::Heard {})];
    let told = [&heard[..], &[("2026-11-13", RECOMMENDED), ("2026-11-16", DECIDED)]].concat();
    let vacant = (Stage::Vacant, None, VetoPower::Available, None);
    assert_eq!(withdrawn(&told, "2026-11-17"), vacant);
    assert_eq!(withdrawn(&heard, "2026-11-23"), vacant);
    let ended = [reserve(), vec![("2026-12-01", RECOMMENDED), ("2026-12-03", DECIDED)]].concat();
    assert_eq!(withdrawn(&ended, "2026-12-04"), (Stage::Vetoed, None, VetoPower::Exercised, None));
    let unreported = [&heard[..], &[("2026-11-11", voted(8))]].concat();
    assert_eq!(
        withdrawn(&unreported, "2026-11-23"),
        (Stage::Vetoed, None, VetoPower::Exercised, Some(&VETO_UNREPORTED))
    );
    let filled = [&told[..], &[("2026-11-17", appointed(A))]].concat();
    for (events, on) in [(&[][..], "2026-11-02"), (&vetoed(), "2026-11-13"), (&filled, "2026-11-18")] {
        assert_eq!(refusal(events, on, Event::Withdrawn {}), Refusal::ConditionUnmet(&NOTIFY));
    }
}

/// A second vote on a candidate is not what regulation 12(3) forbids: the power was used on this one.
#[test]
fn a_second_vote_on_a_vetoed_candidate_is_no_second_veto() {
    let carried = [("2026-11-02", proposed(A)), ("2026-11-10", Event::Heard {}), ("2026-11-11", voted(8))];
    assert_eq!(refusal(&carried, "2026-11-12", voted(8)), Refusal::ConditionUnmet(&VETO));
    assert_eq!(
        refusal(&vetoed(), "2026-11-13", Event::ReportedVeto {}),
        Refusal::ConditionUnmet(&VETO_REPORTED)
    );
    assert_eq!(refusal(&reserve(), "2026-11-26", Event::ReportedVeto {}), Refusal::Forbidden(&VETO_ONCE));
}

/// A vote that failed is a ground not met; a withdrawal, a vacancy and a by-election are none.
#[test]
fn grounds_of_an_appointment_say_met_only_of_what_was() {
    let failed = [
        ("2026-11-02", proposed(A)),
        ("2026-11-10", Event::Heard {}),
        ("2026-11-11", voted(7)),
        ("2026-11-11", Event::Polled { poll: Poll::ByElection }),
        ("2026-11-12", Event::Declared {}),
        ("2026-11-12", Event::Withdrawn {}),
    ];
    let progress = after(&failed).progress(day("2026-11-12"));
    let found: Vec<_> = progress.grounds().iter().map(|one| (one.rule.id(), one.finding)).collect();
    assert_eq!(
        found,
        [(NOTIFY.id(), Finding::Met), (HEARING.id(), Finding::Met), (VETO_MAJORITY.id(), Finding::NotMet)]
    );
    let filled = [
        ("2026-11-02", proposed(A)),
        ("2026-11-03", ORDINARY),
        ("2026-11-04", Event::Declared {}),
        ("2026-11-25", appointed(A)),
        ("2031-11-24", Event::FellVacant {}),
    ];
    let vacant = after(&filled).progress(day("2031-11-24"));
    let found: Vec<_> = vacant.grounds().iter().map(|one| (one.rule.id(), one.finding)).collect();
    assert_eq!(
        found,
        [(NOTIFY.id(), Finding::Met), (PAUSE.id(), Finding::Met), (APPOINTS.id(), Finding::Met)]
    );
}

/// A report waits to be published until it is, whatever the commissioner decides.
#[test]
fn prsra_sch8_para4_7_the_duty_to_publish_outlives_the_decision() {
    let rules = |events: &[(&str, Event)], on: &str| -> Vec<&str> {
        after(events).next(day(on)).iter().map(|one| one.rule.id()).collect()
    };
    let ended = [reserve(), vec![("2026-12-01", RECOMMENDED), ("2026-12-03", DECIDED)]].concat();
    assert_eq!(rules(&ended, "2026-12-03"), [&RESERVE_THEN, &PUBLISH, &RESERVE_PUBLISH].map(Rule::id));
    let published = |events: &[(&'static str, Event)], on| [events, &[(on, Event::Published {})]].concat();
    let both = published(&ended, "2026-12-03");
    assert_eq!(rules(&both, "2026-12-03"), [RESERVE_THEN.id()]);
    assert_eq!(after(&both).history().last().unwrap().1, &PUBLISH);
    assert_eq!(refusal(&both, "2026-12-03", Event::Published {}), Refusal::ConditionUnmet(&PUBLISH));
    let first = published(&vetoed(), "2026-11-13");
    let later = ended[vetoed().len()..].to_vec();
    let second = published(&[first, later].concat(), "2026-12-04");
    assert_eq!(after(&second).history().last().unwrap().1, &RESERVE_PUBLISH);
}

#[test]
fn prsra_sch8_para2_3_an_unreported_veto_is_a_gap_with_both_readings() {
    let carried = [("2026-11-02", proposed(A)), ("2026-11-10", Event::Heard {}), ("2026-11-11", voted(8))];
    let appointment = after(&carried);
    assert_eq!(appointment.gap(day("2026-11-22")), None);
    assert_eq!(appointment.gap(day("2026-11-23")), Some(&VETO_UNREPORTED));
    assert_eq!(refusal(&carried, "2026-11-23", appointed(A)), Refusal::NoRule(&VETO_UNREPORTED));
    assert_eq!(refusal(&carried, "2026-11-23", proposed(A)), Refusal::Forbidden(&RESERVE));
    let next = after(&[&carried[..], &[("2026-11-23", proposed(B))]].concat());
    assert_eq!((next.veto(), next.vetoed()), (VetoPower::Exercised, Some(A)));
}

#[test]
fn pcp_regs_reg10_1_no_rule_ends_the_reserve_stage() {
    let waiting = after(&reserve());
    // Notified on 20 November: the last day is 10 December.
    assert_eq!(waiting.due().unwrap().last, day("2026-12-10"));
    assert_eq!(waiting.gap(day("2026-12-10")), None);
    assert_eq!(waiting.gap(day("2026-12-11")), Some(&RESERVE_OVERDUE));
    assert_eq!(waiting.ended_under(day("2027-12-11")), None);
    assert_eq!(refusal(&reserve(), "2026-12-11", appointed(B)), Refusal::NoRule(&RESERVE_OVERDUE));
    assert_eq!(refusal(&reserve(), "2026-12-11", proposed(C)), Refusal::NoRule(&RESERVE_OVERDUE));
    let late = waiting.apply(Dated { on: day("2027-02-01"), event: RECOMMENDED }).unwrap();
    assert_eq!(late.stage(day("2027-02-01")), Stage::ReserveReported);
    let decided = late.apply(Dated { on: day("2027-02-02"), event: DECIDED }).unwrap();
    assert_eq!(decided.ended_under(day("2027-02-02")), Some(&RESERVE_ENDS));
}

/// Received on 15 April 2024, poll on 2 May: the three weeks have no last day until the declaration, on the 8th,
/// then end on 12 May.
#[test]
fn prsra_sch8_para4_9_an_ordinary_poll_stops_the_clock() {
    let polled = [("2024-04-15", proposed(A)), ("2024-05-02", ORDINARY)];
    let waiting = after(&polled);
    assert_eq!(waiting.due(), None);
    assert_eq!(waiting.stage(day("2024-06-30")), Stage::UnderReview);
    assert_eq!(waiting.gap(day("2024-06-30")), None);
    let declared = after(&[&polled[..], &[("2024-05-08", Event::Declared {})]].concat());
    assert_eq!(declared.due().unwrap().last, day("2024-05-12"));
    assert_eq!(declared.history().last().unwrap().1, &PAUSE);
    // A poll after the last day stops nothing.
    let after_it = after(&[("2024-04-01", proposed(A)), ("2024-05-02", ORDINARY)]);
    assert_eq!(after_it.due().unwrap().last, day("2024-04-21"));
    let reserve = after(&[vetoed(), vec![("2026-11-20", ORDINARY)]].concat());
    assert_eq!(reserve.history().last().unwrap().1, &RESERVE_PAUSE);
}

/// A by-election does not stop the clock, for a commissioner or for the mayors whose Orders define the election meant.
#[test]
fn prsra_sch8_para4_10_by_elections_do_not_count() {
    let by_election = |area| {
        Appointment::from_events(
            area,
            [
                Dated { on: day("2026-04-15"), event: proposed(A) },
                Dated { on: day("2026-04-20"), event: Event::Polled { poll: Poll::ByElection } },
                Dated { on: day("2026-04-24"), event: Event::Declared {} },
            ],
        )
        .unwrap()
        .due()
        .unwrap()
        .last
    };
    for area in [Area::Norfolk, Area::GreaterManchester, Area::WestYorkshire, Area::NorthYorkshire] {
        assert_eq!(by_election(area), day("2026-05-05"), "{area}");
    }
}

#[test]
fn there_is_no_such_process_in_london_nor_before_the_commissioners() {
    let propose = |area, on: &str| Appointment::vacant(area).apply(Dated { on: day(on), event: proposed(A) });
    let out = |out| Err(Refusal::Unsettled(Unsettled::OutOfForce(out)));
    assert_eq!(propose(Area::Metropolitan, "2026-11-02"), out(OutOfForce::DoesNotExtend));
    assert_eq!(propose(Area::CityOfLondon, "2026-11-02"), out(OutOfForce::DoesNotExtend));
    assert_eq!(propose(Area::Gwent, "2012-11-21"), out(OutOfForce::NotYet { starts: day("2012-11-22") }));
    assert!(propose(Area::Gwent, "2012-11-22").is_ok());
}

/// Who acts next, whether they must, by when, and what follows if they do not.
#[test]
fn next_says_who_must_act_by_when_and_the_default() {
    let review = after(&[("2026-11-02", proposed(A))]);
    let next = review.next(day("2026-11-02"));
    let rules: Vec<&str> = next.iter().map(|one| one.rule.id()).collect();
    assert_eq!(rules, [&HEARING, &REVIEW, &REPORT, &VETO].map(Rule::id));
    for one in &next {
        assert_eq!(one.who(), Actor::Panel);
        assert_eq!(one.by, Deadline::By { day: day("2026-11-22") });
        // A power that is not used is gone, and nothing follows.
        if *one.rule == VETO {
            assert_eq!(one.on_default, OnDefault::NoLimit);
        } else {
            assert!(matches!(one.on_default, OnDefault::Provided(rule) if *rule == PROCESS_LAPSES));
        }
        assert_eq!(
            one.timed_by.map(Rule::id),
            Some(if *one.rule == VETO { &VETO_IN_TIME } else { &REPORT_IN_TIME }.id())
        );
    }
    assert!(next[1].is_duty() && !next[3].is_duty());
    let carried =
        after(&[("2026-11-02", proposed(A)), ("2026-11-10", Event::Heard {}), ("2026-11-11", voted(8))]);
    let [one] = carried.next(day("2026-11-11"))[..] else { panic!("one act") };
    assert_eq!(*one.rule, VETO_REPORTED);
    assert!(matches!(one.on_default, OnDefault::NoRule(gap) if *gap == VETO_UNREPORTED));
    for (events, on, expected) in [
        (vec![], "2026-11-02", vec![&NOTIFY]),
        (vetoed(), "2026-11-13", vec![&RESERVE, &PUBLISH]),
        (reserve(), "2026-11-26", vec![&RESERVE_REPORT, &PUBLISH]),
        (
            [vetoed(), vec![("2026-11-20", proposed(B))]].concat(),
            "2026-11-21",
            vec![&RESERVE_HEARING, &RESERVE_REPORT, &PUBLISH],
        ),
        (
            [reserve(), vec![("2026-12-01", RECOMMENDED)]].concat(),
            "2026-12-02",
            vec![&RESERVE_DECIDE, &PUBLISH, &RESERVE_PUBLISH],
        ),
        (
            [reserve(), vec![("2026-12-01", RECOMMENDED), ("2026-12-02", DECIDED)]].concat(),
            "2026-12-02",
            vec![&RESERVE_THEN, &PUBLISH, &RESERVE_PUBLISH],
        ),
    ] {
        let rules: Vec<&str> = after(&events).next(day(on)).iter().map(|one| one.rule.id()).collect();
        assert_eq!(rules, expected.into_iter().map(Rule::id).collect::<Vec<_>>());
    }
}

#[test]
fn events_out_of_order_are_refused_and_the_event_is_named() {
    let error = Appointment::from_events(
        Area::Norfolk,
        [
            Dated { on: day("2026-11-02"), event: proposed(A) },
            Dated { on: day("2026-11-01"), event: Event::Heard {} },
        ],
    )
    .unwrap_err();
    assert_eq!(error.refusal, Refusal::OutOfOrder { after: day("2026-11-02"), day: day("2026-11-01") });
    assert_eq!(
        error.to_string(),
        "event 2 (`heard` on 2026-11-01) is refused: `2026-11-01` comes before `2026-11-02`, the day of the event before it"
    );
}

/// The stored form, spelt out; a misspelt field, a wrong event and a wrong order are each told.
#[test]
fn a_stored_appointment_reads_back_or_says_what_is_wrong() {
    let json = r#"{"area":"norfolk","events":[
        {"on":"2026-11-02","event":{"kind":"proposed","candidate":1,"notice":["name","criteria","why-met","terms"]}},
        {"on":"2026-11-10","event":{"kind":"heard"}},
        {"on":"2026-11-11","event":{"kind":"voted-on-veto","vote":{"members":12,"in-favour":7}}},
        {"on":"2026-11-23","event":{"kind":"appointed","candidate":1,
            "eligibility":{"uk-constable":true,"approved-overseas-officer":false,"fire-delegated-by-commissioner":false,
            "fire-delegated-by-mayor":false,"fire-experience-and-training":false,"barred":false}}}]}"#;
    let read: Appointment = serde_json::from_str(json).unwrap();
    assert_eq!(read.stage(day("2026-11-23")), Stage::Filled);
    let error = |from: &str, to: &str| {
        assert!(json.contains(from));
        serde_json::from_str::<Appointment>(&json.replacen(from, to, 1)).unwrap_err().to_string()
    };
    assert!(
        error("\"in-favour\":7", "\"in-favour\":13").contains("`13` in favour exceed a membership of `12`")
    );
    assert!(error("\"heard\"", "\"herd\"").contains("unknown variant `herd`"));
    assert!(error("\"barred\"", "\"bard\"").contains("unknown field `bard`"));
    assert!(error("2026-11-10", "2026-10-10").contains("event 2 (`heard` on 2026-10-10) is refused"));
    assert!(error("norfolk", "norfolkshire").contains("`norfolkshire` is not one of the 43 police areas"));
    assert!(error("\"terms\"", "\"name\"").contains("`name` is given twice"));
}

/// Regulation 12(2): appoint this reserve candidate or propose another; the same one is not another.
#[test]
fn pcp_regs_reg12_2_b_another_person_is_not_the_same_person() {
    let ended = [reserve(), vec![("2026-12-01", RECOMMENDED), ("2026-12-03", DECIDED)]].concat();
    assert_eq!(refusal(&ended, "2026-12-04", proposed(B)), Refusal::Forbidden(&RESERVE_THEN));
    assert!(after(&ended).apply(Dated { on: day("2026-12-04"), event: proposed(C) }).is_ok());
}

/// What rests on one reading of an unreported veto stays in doubt until the post is filled and vacant again.
#[test]
fn what_is_built_on_a_gap_stays_in_doubt() {
    let carried = [("2026-11-02", proposed(A)), ("2026-11-10", Event::Heard {}), ("2026-11-11", voted(8))];
    let next = after(&[&carried[..], &[("2026-11-23", proposed(B))]].concat());
    assert_eq!(next.doubt(day("2026-11-24")), Some(&VETO_UNREPORTED));
    let told = next.progress(day("2026-11-24")).settled().unwrap().to_string();
    assert!(told.contains("in doubt: what becomes of a veto"), "{told}");
    assert_eq!(after(&vetoed()).doubt(day("2026-12-31")), None);
    let [one] = after(&carried).next(day("2026-11-23"))[..] else { panic!("one act") };
    assert!(matches!(one.on_default, OnDefault::NoRule(gap) if *gap == VETO_UNREPORTED));
}

/// A second poll before the declaration does not move the first day of the pause.
#[test]
fn a_pause_begins_with_the_first_poll() {
    let twice = after(&[
        ("2024-04-15", proposed(A)),
        ("2024-05-02", ORDINARY),
        ("2024-05-04", ORDINARY),
        ("2024-05-08", Event::Declared {}),
    ]);
    assert_eq!(twice.due().unwrap().last, day("2024-05-12"));
}

/// The acts that are next at each of the other stages, and the due day of both reviews.
#[test]
fn next_at_the_stages_that_end_a_process() {
    let ids = |appointment: &Appointment, on: &str| -> Vec<&str> {
        appointment.next(day(on)).iter().map(|one| one.rule.id()).collect()
    };
    let heard = [("2026-11-02", proposed(A)), ("2026-11-10", Event::Heard {})];
    let carried = after(&[&heard[..], &[("2026-11-11", voted(8))]].concat());
    assert_eq!(ids(&carried, "2026-11-23"), [RESERVE.id()]);
    let ended = after(&heard);
    assert_eq!(ids(&ended, "2026-11-23"), [APPOINTS.id()]);
    let reported = after(&[&heard[..], &[("2026-11-13", RECOMMENDED)]].concat());
    assert_eq!(ids(&reported, "2026-11-14"), [DECIDE.id(), PUBLISH.id()]);
    assert_eq!(ids(&after(&reserve()), "2026-12-11"), [&RESERVE_REPORT, &PUBLISH].map(Rule::id));
    let due =
        |appointment: &Appointment, on: &str| appointment.progress(day(on)).settled().and_then(|one| one.due);
    assert_eq!(due(&ended, "2026-11-22"), Some(day("2026-11-22")));
    assert_eq!(due(&after(&reserve()), "2026-12-10"), Some(day("2026-12-10")));
    assert_eq!(due(&reported, "2026-11-14"), None);
}
