use pcc_rules::area::Area;
use pcc_rules::calendar::Deadline;
use pcc_rules::law::{Actor, OutOfForce, Place, Rule};
use pcc_rules::precept::*;
use pcc_rules::process::{OnDefault, Process as _};
use pcc_rules::reasoning::{Finding, Outcome as _, Refusal, Standing, Unsettled};

use super::{
    after, allowed, dated, issued, pounds, proposed, refusal, reported, revised, second, to_end, to_veto,
    vetoed, voted, year,
};
use crate::{day, eve, finding};

const TOLD: &str = "2026-01-30";

fn told() -> Vec<(&'static str, Event)> {
    vec![(TOLD, proposed("278.01"))]
}

/// Each event is allowed under, and recorded with, the rule that provides for it.
#[test]
fn each_step_rests_on_its_rule() {
    let rules = |events: &[(&str, Event)]| -> Vec<&str> {
        after(events).history().map(|(_, rule)| rule.id()).collect()
    };
    let vetoed = [
        to_end(Direction::TooHigh, "275.00", &[]),
        vec![
            ("2026-02-24", Event::Published {}),
            ("2026-02-24", Event::Published {}),
            ("2026-02-25", issued("275.00")),
            ("2026-05-01", proposed("270.00")),
            ("2026-05-11", reported(&[])),
            ("2026-05-12", Event::Responded {}),
            ("2026-05-13", issued("270.00")),
        ],
    ]
    .concat();
    let expected: [&Rule; 13] = [
        &NOTIFY,
        &VETO,
        &VETO_REPORTED,
        &REVISE,
        &REJECTION_STOPS_NOTHING,
        &RESPOND_TO_SECOND,
        &PUBLISH_AFTER_VETO,
        &PUBLISH_SECOND,
        &ISSUE,
        &SUBSTITUTE,
        &REPORT,
        &RESPOND,
        &ISSUE_SUBSTITUTE,
    ];
    assert_eq!(rules(&vetoed), expected.map(Rule::id));
    let plain = [
        told(),
        vec![
            ("2026-01-31", Event::TaxBasesNotified {}),
            ("2026-02-05", voted(7)),
            ("2026-02-06", reported(&[])),
            ("2026-02-09", Event::Responded {}),
            ("2026-02-10", Event::Published {}),
        ],
    ]
    .concat();
    let expected: [&Rule; 6] = [&NOTIFY, &NOT_BEFORE, &VETO_MAJORITY, &REPORT, &RESPOND, &PUBLISH];
    assert_eq!(rules(&plain), expected.map(Rule::id));
    let accepted = [
        to_veto(Direction::TooHigh),
        vec![("2026-02-13", revised("275.00")), ("2026-02-14", second(Some(Verdict::Accepts), &[]))],
    ]
    .concat();
    assert_eq!(rules(&accepted).last(), Some(&SECOND_REPORT.id()));
}

#[test]
fn prsra_sch5_para1_1_no_precept_before_the_end_of_the_scrutiny() {
    let early = Refusal::NotYet { rule: &AFTER_SCRUTINY, opens: None };
    assert_eq!(refusal(&[], "2026-02-10", issued("278.01")), early);
    assert_eq!(refusal(&told(), "2026-02-08", issued("278.01")), early);
    let reported = [told(), vec![("2026-02-06", reported(&["270.00"]))]].concat();
    assert_eq!(refusal(&reported, "2026-02-28", issued("270.00")), early);
    assert_eq!(refusal(&to_veto(Direction::TooHigh), "2026-03-31", issued("270.00")), early);
    let end = to_end(Direction::TooHigh, "275.00", &[]);
    assert_eq!(refusal(&end[..5], "2026-02-24", issued("275.00")), early);
    assert!(allowed(&end, "2026-02-24", issued("275.00")));
}

/// How each scrutiny ends: on the response, on the second response, or by the passing of a day.
#[test]
fn prsra_sch5_para1_2_and_pcp_regs_reg8_1_how_the_scrutiny_ends() {
    let ended = |events: &[(&str, Event)], on: &str| after(events).ended_under(day(on));
    let answered =
        [told(), vec![("2026-02-06", reported(&[])), ("2026-02-09", Event::Responded {})]].concat();
    assert_eq!(ended(&answered[..2], "2026-02-28"), None);
    assert_eq!(ended(&answered, "2026-02-09"), Some(&ENDS_ON_RESPONSE));
    let end = to_end(Direction::TooLow, "280.00", &[]);
    assert_eq!(ended(&end[..5], "2026-03-31"), None);
    assert_eq!(ended(&end, "2026-02-24"), Some(&ENDS_ON_SECOND_RESPONSE));
    assert_eq!(ended(&end[..4], "2026-02-22"), None);
    assert_eq!(ended(&end[..4], "2026-02-23"), Some(&NO_SECOND_REPORT));
    assert_eq!(ended(&end[..2], "2026-02-08"), None);
    assert_eq!(ended(&end[..2], "2026-02-09"), Some(&UNREPORTED_VETO));
    // A reported veto never ends by itself.
    assert_eq!(ended(&end[..3], "2027-02-09"), None);
}

/// Two-thirds of twelve is eight; of thirteen nine. One short is no veto.
#[test]
fn prsra_sch5_para4_4_two_thirds_of_the_members() {
    for (members, in_favour, carried) in [
        (12, 7, false),
        (12, 8, true),
        (12, 9, true),
        (13, 8, false),
        (13, 9, true),
        (10, 6, false),
        (10, 7, true),
    ] {
        let vote = pcc_rules::panel::Vote::new(members, in_favour).unwrap();
        let events = [told(), vec![("2026-02-05", Event::VotedOnVeto { vote })]].concat();
        let result = after(&events).apply(Dated { on: day("2026-02-06"), event: vetoed(Direction::TooHigh) });
        assert_eq!(result.is_ok(), carried, "{in_favour} of {members}");
        if !carried {
            assert_eq!(result.unwrap_err(), Refusal::ConditionUnmet(&VETO_MAJORITY));
        }
    }
}

#[test]
fn prsra_sch5_para4_2_a_carried_veto_is_reported_as_one() {
    let carried = [told(), vec![("2026-02-05", voted(8))]].concat();
    let unmet = Refusal::ConditionUnmet(&VETO_REPORTED);
    assert_eq!(refusal(&carried, "2026-02-06", reported(&[])), unmet);
    assert_eq!(refusal(&carried, "2026-02-06", voted(12)), unmet);
    assert!(allowed(&carried, "2026-02-08", vetoed(Direction::TooLow)));
    // A vote that failed can be followed by another, until the report.
    let twice = [told(), vec![("2026-02-05", voted(7)), ("2026-02-06", voted(8))]].concat();
    assert!(allowed(&twice, "2026-02-06", vetoed(Direction::TooLow)));
    let reported = [told(), vec![("2026-02-05", reported(&[]))]].concat();
    assert_eq!(refusal(&reported, "2026-02-06", voted(8)), unmet);
}

#[test]
fn pcp_regs_reg4_1_a_veto_report_is_too_late_on_the_ninth() {
    let carried = [told(), vec![("2026-02-08", voted(8))]].concat();
    let last_day = day("2026-02-08");
    assert!(allowed(&carried, "2026-02-08", vetoed(Direction::TooHigh)));
    for event in [vetoed(Direction::TooHigh), reported(&[])] {
        assert_eq!(refusal(&carried, "2026-02-09", event), Refusal::TooLate { rule: &REPORT_BY, last_day });
    }
    assert!(allowed(&carried, "2026-02-09", issued("278.01")));
}

/// A veto first carried after 8 February was not reported by then: the proposed precept may be issued.
#[test]
fn pcp_regs_reg4_2_a_veto_decided_late_ends_the_scrutiny_too() {
    let late = [told(), vec![("2026-02-10", voted(12))]].concat();
    assert_eq!(after(&late).ended_under(day("2026-02-10")), Some(&UNREPORTED_VETO));
    assert!(allowed(&late, "2026-02-10", issued("278.01")));
}

#[test]
fn pcp_regs_reg4_without_veto_or_report_no_rule_ends_the_scrutiny() {
    let silent = after(&told());
    assert_eq!(silent.gap(day("2026-02-08")), None);
    assert_eq!(silent.gap(day("2026-02-09")), Some(&NO_REPORT));
    assert_eq!(NO_REPORT.readings.len(), 2);
    assert_eq!(silent.ended_under(day("2026-03-31")), None);
    assert_eq!(refusal(&told(), "2026-02-09", issued("278.01")), Refusal::NoRule(&NO_REPORT));
    let progress = silent.progress(day("2026-02-09"));
    assert_eq!(progress.answer(), Err(&Unsettled::NoRule(&NO_REPORT)));
    // A late report leads out of it, once it is answered.
    let late = [told(), vec![("2026-02-10", reported(&["270.00"]))]].concat();
    assert_eq!(after(&late).gap(day("2026-02-10")), Some(&NO_REPORT));
    assert_eq!(refusal(&late, "2026-02-10", issued("278.01")), Refusal::NoRule(&NO_REPORT));
    let answered = [late, vec![("2026-02-11", Event::Responded {})]].concat();
    assert_eq!(after(&answered).gap(day("2026-02-11")), None);
    for (sum, ok) in [("278.01", true), ("270.00", true), ("274.00", false)] {
        assert_eq!(allowed(&answered, "2026-02-11", issued(sum)), ok, "{sum}");
    }
}

/// Proposed 278.01: lower means 278.00, higher 278.02; equal is neither.
#[test]
fn pcp_regs_reg5_3_the_revised_precept_goes_the_way_of_the_report() {
    for (because, sum, expected) in [
        (Direction::TooHigh, "278.00", Ok(())),
        (Direction::TooHigh, "278.01", Err(Refusal::Forbidden(&REVISED_LOWER))),
        (Direction::TooHigh, "279.00", Err(Refusal::Forbidden(&REVISED_LOWER))),
        (Direction::TooLow, "278.02", Ok(())),
        (Direction::TooLow, "278.01", Err(Refusal::Forbidden(&REVISED_HIGHER))),
        (Direction::TooLow, "278.00", Err(Refusal::Forbidden(&REVISED_HIGHER))),
        (Direction::Neither, "278.00", Ok(())),
        (Direction::Neither, "278.02", Ok(())),
        (Direction::Neither, "278.01", Err(Refusal::NoRule(&VETOED_FIGURE))),
    ] {
        let result = after(&to_veto(because)).apply(Dated { on: day("2026-02-15"), event: revised(sum) });
        assert_eq!(result.map(|_| ()), expected, "{because}: {sum}");
    }
}

#[test]
fn pcp_regs_reg5_2_the_response_to_a_veto_has_a_revised_precept() {
    let veto = to_veto(Direction::TooHigh);
    assert_eq!(refusal(&veto, "2026-02-13", Event::Responded {}), Refusal::ConditionUnmet(&REVISE));
    // Without a veto the commissioner cannot revise: only a recommendation opens another figure.
    let plain = [told(), vec![("2026-02-06", reported(&[]))]].concat();
    assert_eq!(
        refusal(&plain, "2026-02-13", revised("270.00")),
        Refusal::Forbidden(&AS_PROPOSED_OR_RECOMMENDED)
    );
    assert_eq!(refusal(&told(), "2026-02-05", revised("270.00")), Refusal::ConditionUnmet(&RESPOND_TO_VETO));
}

/// The last day of the second report is 22 February; on the 23rd the scrutiny has ended.
#[test]
fn pcp_regs_reg6_1_a_second_report_is_too_late_on_the_twenty_third() {
    let revised = [to_veto(Direction::TooHigh), vec![("2026-02-15", revised("275.00"))]].concat();
    assert!(allowed(&revised, "2026-02-22", second(None, &[])));
    let last_day = day("2026-02-22");
    assert_eq!(
        refusal(&revised, "2026-02-23", second(None, &[])),
        Refusal::TooLate { rule: &SECOND_REPORT_BY, last_day }
    );
    let not_yet = Refusal::NotYet { rule: &REVISE, opens: None };
    assert_eq!(refusal(&to_veto(Direction::TooHigh), "2026-02-13", second(None, &[])), not_yet);
}

/// A second veto does not exist, and rejecting the revised precept changes nothing about what may be issued.
#[test]
fn pcp_regs_reg6_2_a_rejection_stops_nothing() {
    let revised = [to_veto(Direction::TooHigh), vec![("2026-02-13", revised("275.00"))]].concat();
    let none = Refusal::Forbidden(&REJECTION_STOPS_NOTHING);
    assert_eq!(refusal(&revised, "2026-02-14", voted(12)), none);
    assert_eq!(refusal(&revised, "2026-02-14", vetoed(Direction::TooHigh)), none);
    let answered = |verdict| {
        let more = vec![("2026-02-20", second(verdict, &["276.00"])), ("2026-02-21", Event::Responded {})];
        after(&[revised.clone(), more].concat()).issuable(day("2026-02-21"))
    };
    let accepted = answered(Some(Verdict::Accepts));
    assert!(accepted.is_ok());
    assert_eq!(accepted, answered(Some(Verdict::Rejects)));
    assert_eq!(accepted, answered(None));
}

/// Each last day, with the day it is kept and the day after. A late step is a breach and no bar.
#[test]
fn pcp_regs_late_steps_of_the_commissioner_are_told_and_not_refused() {
    let late =
        |events: &[(&str, Event)]| -> Vec<&str> { after(events).late().map(|(_, rule)| rule.id()).collect() };
    let one = |rule: &Rule| vec![rule.id()];
    assert!(late(&[("2026-02-01", proposed("278.01"))]).is_empty());
    assert_eq!(late(&[("2026-02-02", proposed("278.01"))]), one(&NOTIFY_BY));
    assert!(late(&[told(), vec![("2026-02-08", reported(&[]))]].concat()).is_empty());
    assert_eq!(late(&[told(), vec![("2026-02-09", reported(&[]))]].concat()), one(&REPORT_BY));
    let veto = to_veto(Direction::TooHigh);
    let with = |more: &[(&'static str, Event)]| [&veto[..], more].concat();
    assert!(late(&with(&[("2026-02-15", revised("275.00"))])).is_empty());
    assert_eq!(late(&with(&[("2026-02-16", revised("275.00"))])), one(&RESPOND_TO_VETO_BY));
    assert_eq!(
        late(&with(&[("2026-02-15", revised("275.00")), ("2026-02-16", Event::Published {})])),
        one(&RESPOND_TO_VETO_BY)
    );
    let second = with(&[
        ("2026-02-15", revised("275.00")),
        ("2026-02-15", Event::Published {}),
        ("2026-02-22", second(None, &[])),
    ]);
    let answered = |on: &'static str| [&second[..], &[(on, Event::Responded {})]].concat();
    assert!(late(&answered("2026-03-01")).is_empty());
    assert_eq!(late(&answered("2026-03-02")), one(&SECOND_RESPONSE_BY));
    assert_eq!(
        late(&[answered("2026-03-01"), vec![("2026-03-02", Event::Published {})]].concat()),
        one(&SECOND_RESPONSE_BY)
    );
}

/// Before 1 March: the last day is the day before. A late precept is issued all the same.
#[test]
fn lgfa_s40_5_a_late_precept_is_not_void() {
    let end = to_end(Direction::TooHigh, "275.00", &[]);
    for (on, kept) in [("2026-02-28", true), ("2026-03-01", false), ("2026-06-01", false)] {
        let season = after(&[&end[..], &[(on, issued("275.00"))]].concat());
        assert_eq!(season.issued(), Some(pounds("275.00")));
        assert_eq!(season.late().next().is_none(), kept, "{on}");
        let progress = season.progress(day(on));
        assert_eq!(
            progress.settled().unwrap().standing(),
            if kept { Standing::Met } else { Standing::NotMet }
        );
        assert_eq!(finding(progress.grounds(), &ISSUE_BY), (!kept).then_some(Finding::NotMet));
    }
    let next = after(&end).next(day("2026-02-24"));
    assert!(next.iter().any(|one| *one.rule == ISSUE
        && matches!(one.on_default, OnDefault::Provided(rule) if *rule == LATE_NOT_VOID)));
}

/// A quick scrutiny can end in January; in England the precept still waits for February or for the tax bases.
#[test]
fn lgfa_s40_5a_not_before_february_unless_all_tax_bases_are_notified() {
    let quick = [
        ("2026-01-12", proposed("278.01")),
        ("2026-01-20", reported(&[])),
        ("2026-01-22", Event::Responded {}),
    ];
    let opens = Some(day("2026-02-01"));
    assert_eq!(refusal(&quick, "2026-01-31", issued("278.01")), Refusal::NotYet { rule: &NOT_BEFORE, opens });
    assert!(allowed(&quick, "2026-02-01", issued("278.01")));
    let notified = [&quick[..], &[("2026-01-23", Event::TaxBasesNotified {})]].concat();
    assert!(allowed(&notified, "2026-01-23", issued("278.01")));
    let gwent = |event| {
        Scrutiny::from_events(Area::Gwent, year(2026), Kind::Policing, dated(&quick))
            .unwrap()
            .apply(Dated { on: day("2026-01-31"), event })
    };
    assert!(gwent(issued("278.01")).is_ok());
    assert_eq!(
        gwent(Event::TaxBasesNotified {}),
        Err(Refusal::Unsettled(Unsettled::OutOfForce(OutOfForce::DoesNotExtend)))
    );
}

#[test]
fn prsra_sch5_para1_3_a_substitute_goes_through_scrutiny_again() {
    let mut events = to_end(Direction::TooHigh, "275.00", &[]);
    // A scrutiny that has ended is for one precept: only once that is issued is there something to substitute.
    assert_eq!(refusal(&events, "2026-02-25", proposed("270.00")), Refusal::ConditionUnmet(&SUBSTITUTE));
    events.push(("2026-02-25", issued("275.00")));
    let again = Refusal::NotYet { rule: &SUBSTITUTE, opens: None };
    assert_eq!(refusal(&events, "2026-05-01", issued("270.00")), again);
    events.push(("2026-05-01", proposed("270.00")));
    assert!(after(&events).is_of_substitute());
    // The panel's day is long past: no rule ends its silence, and what a veto does can be read two ways.
    assert_eq!(refusal(&events, "2026-05-02", issued("270.00")), Refusal::NoRule(&NO_REPORT));
    let next = after(&events).next(day("2026-05-02"));
    assert!(next.iter().any(|one| *one.rule == REPORT && one.by == Deadline::NoneStated));
    let opposed = [&events[..], &[("2026-05-10", voted(8))]].concat();
    assert_eq!(after(&opposed).stage(day("2026-05-10")), Stage::AskedTooLate);
    assert_eq!(refusal(&opposed, "2026-05-11", issued("270.00")), Refusal::NoRule(&ASKED_TOO_LATE));
    let answered =
        [&events[..], &[("2026-05-11", reported(&[])), ("2026-05-12", Event::Responded {})]].concat();
    assert!(after(&answered).late().next().is_none(), "a panel told after its day is not late");
    let next = after(&answered).next(day("2026-05-12"));
    assert!(next.iter().any(|one| *one.rule == ISSUE_SUBSTITUTE && one.by == Deadline::NoneStated));
    assert!(allowed(&answered, "2026-05-12", issued("270.00")));
    // A substitute proposed while the panel's time still runs is scrutinised like the first, with its veto.
    let early = [
        ("2026-01-05", proposed("278.01")),
        ("2026-01-12", reported(&[])),
        ("2026-01-13", Event::Responded {}),
        ("2026-01-14", Event::TaxBasesNotified {}),
        ("2026-01-15", issued("278.01")),
        ("2026-02-03", proposed("277.00")),
        ("2026-02-06", voted(8)),
        ("2026-02-07", vetoed(Direction::TooHigh)),
    ];
    assert_eq!(after(&early).stage(day("2026-02-09")), Stage::Vetoed);
}

/// The day the panel was told decides: on the 8th it can still act, and regulation 4(2) applies by its words; on the 9th
/// it could not. The same of the 22nd and the revised precept.
#[test]
fn pcp_regs_a_panel_told_after_its_last_day_is_a_gap() {
    for (on, stage) in [("2026-02-08", Stage::Ended), ("2026-02-09", Stage::AskedTooLate)] {
        let season = after(&[(on, proposed("278.01")), (on, voted(8))]);
        assert_eq!(season.stage(day("2026-02-09")), stage, "{on}");
        assert_eq!(season.gap(day("2026-02-09")).is_some(), stage == Stage::AskedTooLate);
    }
    for (on, stage) in [("2026-02-22", Stage::Ended), ("2026-02-23", Stage::AskedTooLate)] {
        let season = after(&[to_veto(Direction::TooHigh), vec![(on, revised("275.00"))]].concat());
        assert_eq!(season.stage(day("2026-02-23")), stage, "{on}");
    }
    let late = [("2026-02-09", proposed("278.01")), ("2026-02-09", voted(8))];
    for event in
        [proposed("1.00"), reported(&[]), vetoed(Direction::TooHigh), Event::Responded {}, revised("1.00")]
    {
        assert_eq!(refusal(&late, "2026-02-10", event), Refusal::NoRule(&ASKED_TOO_LATE));
    }
    assert!(after(&late).next(day("2026-02-10")).is_empty());
}

#[test]
fn prsra_sch5_para5_2_c_each_response_is_published_once() {
    let end = to_end(Direction::TooHigh, "275.00", &[]);
    let none = Refusal::NotYet { rule: &PUBLISH, opens: None };
    assert_eq!(refusal(&told(), "2026-02-24", Event::Published {}), none);
    let owed = |events: &[(&str, Event)]| -> Vec<&str> {
        let publications = [&PUBLISH, &PUBLISH_AFTER_VETO, &PUBLISH_SECOND].map(Rule::id);
        let next = after(events).next(day("2026-02-24"));
        next.iter().map(|one| one.rule.id()).filter(|id| publications.contains(id)).collect()
    };
    for (rule, last) in [(&PUBLISH_AFTER_VETO, "2026-02-15"), (&PUBLISH_SECOND, "2026-03-01")] {
        let next = after(&end).next(day("2026-02-24"));
        let one = next.iter().find(|one| one.rule == rule).unwrap();
        assert_eq!(one.by, Deadline::By { day: day(last) });
        assert!(matches!(one.on_default, OnDefault::NoRule(gap) if *gap == UNPUBLISHED));
    }
    let plain = [told(), vec![("2026-02-06", reported(&[])), ("2026-02-09", Event::Responded {})]].concat();
    let next = after(&plain).next(day("2026-02-09"));
    assert!(next.iter().any(|one| *one.rule == PUBLISH && one.by == Deadline::NoneStated));
    let mut events = end;
    assert_eq!(owed(&events), [PUBLISH_AFTER_VETO.id(), PUBLISH_SECOND.id()]);
    events.push(("2026-02-24", Event::Published {}));
    assert_eq!(owed(&events), [PUBLISH_SECOND.id()]);
    events.push(("2026-02-24", Event::Published {}));
    assert!(owed(&events).is_empty());
    assert_eq!(refusal(&events, "2026-02-24", Event::Published {}), none);
}

/// Who acts next in each stage, and by when. What follows if nobody does is the rule or the gap of that day.
#[test]
fn next_says_who_must_act_by_when() {
    let next = |events: &[(&str, Event)], on: &str| -> Vec<(Actor, &str, Option<String>)> {
        let acts = after(events).next(day(on));
        acts.iter()
            .map(|one| (one.who(), one.rule.id(), one.by.last_day().map(|day| day.to_string())))
            .collect()
    };
    let end = to_end(Direction::TooHigh, "275.00", &[]);
    let by = |day: &str| Some(day.to_string());
    use Actor::{Commissioner, Panel};
    assert_eq!(next(&[], "2026-01-10"), [(Commissioner, NOTIFY.id(), by("2026-02-01"))]);
    assert_eq!(
        next(&told(), "2026-02-01"),
        [&REVIEW, &REPORT, &VETO].map(|rule| (Panel, rule.id(), by("2026-02-08")))
    );
    assert_eq!(next(&end[..2], "2026-02-06"), [(Panel, VETO_REPORTED.id(), by("2026-02-08"))]);
    assert_eq!(
        next(&end[..3], "2026-02-06"),
        [&RESPOND_TO_VETO, &REVISE].map(|rule| (Commissioner, rule.id(), by("2026-02-15")))
    );
    assert_eq!(
        next(&end[..4], "2026-02-13")[..2],
        [&REVIEW_REVISED, &SECOND_REPORT].map(|rule| (Panel, rule.id(), by("2026-02-22")))
    );
    assert_eq!(next(&end[..5], "2026-02-20")[0], (Commissioner, RESPOND_TO_SECOND.id(), by("2026-03-01")));
    assert_eq!(
        next(&end, "2026-02-24")[..2],
        [(Commissioner, REVISED_OR_OTHER.id(), None), (Commissioner, ISSUE.id(), by("2026-02-28"))]
    );
    let reported = [told(), vec![("2026-02-06", reported(&[]))]].concat();
    assert_eq!(next(&reported, "2026-02-06"), [(Commissioner, RESPOND.id(), None)]);
    for (events, on, expected) in [
        (vec![], "2026-02-01", &AFTER_SCRUTINY),
        (end[..2].to_vec(), "2026-02-06", &UNREPORTED_VETO),
        (end[..3].to_vec(), "2026-02-06", &VETOED_NOT_ISSUED),
        (end[..4].to_vec(), "2026-02-13", &NO_SECOND_REPORT),
        (end[..5].to_vec(), "2026-02-20", &ENDS_ON_SECOND_RESPONSE),
    ] {
        let first = after(&events).next(day(on))[0];
        assert!(matches!(first.on_default, OnDefault::Provided(rule) if rule == expected), "{first}");
    }
    assert!(
        matches!(after(&told()).next(day("2026-02-01"))[0].on_default, OnDefault::NoRule(gap) if *gap == NO_REPORT)
    );
}

/// Wales as England; London not at all; nobody before the commissioners.
#[test]
fn prsra_s26_where_and_when_there_is_scrutiny() {
    let propose = |area, starts, kind, on: &str| {
        Scrutiny::new(area, year(starts), kind)
            .apply(Dated { on: day(on), event: proposed("278.01") })
            .map(|_| ())
    };
    let out = |out| Err(Refusal::Unsettled(Unsettled::OutOfForce(out)));
    for area in [Area::Metropolitan, Area::CityOfLondon] {
        assert_eq!(propose(area, 2026, Kind::Policing, "2026-01-30"), out(OutOfForce::DoesNotExtend));
    }
    let starts = day("2012-11-22");
    assert_eq!(propose(Area::Gwent, 2013, Kind::Policing, "2012-11-21"), out(OutOfForce::NotYet { starts }));
    assert_eq!(propose(Area::Gwent, 2013, Kind::Policing, "2012-11-22"), Ok(()));
    // A mayor's component for policing has the same scrutiny, and no fire precept of its own.
    assert_eq!(propose(Area::WestYorkshire, 2026, Kind::Policing, "2026-01-30"), Ok(()));
    assert_eq!(propose(Area::WestYorkshire, 2026, Kind::Fire, "2026-01-30"), Err(Refusal::NoPower(&FIRE)));
    for rule in RULES {
        assert!(rule.check_force(Place::England, starts).is_ok() || *rule == &FIRE, "{}", rule.id());
        assert!(rule.check_force(Place::England, eve("2012-11-22")).is_err(), "{}", rule.id());
    }
}

/// Essex became a fire authority on 1 October 2017; nobody's fire precept was scrutinised before 3 April 2017.
#[test]
fn frsa_sch_a2_para12_a_fire_precept_has_its_own_scrutiny() {
    let fire = |area, starts, on: &str| {
        Scrutiny::new(area, year(starts), Kind::Fire)
            .apply(Dated { on: day(on), event: proposed("70.00") })
            .map(|season| season.stage(day(on)))
    };
    assert_eq!(fire(Area::Essex, 2018, "2017-09-30"), Err(Refusal::NoPower(&FIRE)));
    assert_eq!(fire(Area::Essex, 2018, "2017-10-01"), Ok(Stage::UnderReview));
    assert_eq!(fire(Area::Norfolk, 2026, "2026-01-30"), Err(Refusal::NoPower(&FIRE)));
    let starts = day("2017-04-03");
    assert_eq!(
        fire(Area::Essex, 2017, "2017-04-02"),
        Err(Refusal::Unsettled(Unsettled::OutOfForce(OutOfForce::NotYet { starts })))
    );
    assert_eq!(fire(Area::Essex, 2017, "2017-04-03"), Err(Refusal::NoPower(&FIRE)));
    // Each precept runs its own course: a veto of one leaves the other where it was.
    let run = |kind, more: &[(&str, Event)]| {
        let events = [&[("2026-01-30", proposed("70.00"))][..], more].concat();
        Scrutiny::from_events(Area::Essex, year(2026), kind, dated(&events)).unwrap().stage(day("2026-02-06"))
    };
    let veto = [("2026-02-05", voted(8)), ("2026-02-06", vetoed(Direction::TooHigh))];
    assert_eq!(run(Kind::Fire, &veto), Stage::Vetoed);
    assert_eq!(run(Kind::Policing, &[("2026-02-06", reported(&[]))]), Stage::Reported);
    let season = Scrutiny::new(Area::Essex, year(2026), Kind::Fire);
    assert_eq!((season.area(), season.year(), season.kind()), (Area::Essex, year(2026), Kind::Fire));
}

#[test]
fn progress_says_where_it_stands_with_its_grounds() {
    let failed = [told(), vec![("2026-02-05", voted(7))]].concat();
    let progress = after(&failed).progress(day("2026-02-05"));
    assert_eq!(finding(progress.grounds(), &VETO_MAJORITY), Some(Finding::NotMet));
    assert_eq!(
        progress.settled().unwrap().to_string(),
        "proposed precept under review by the panel; next by 2026-02-08"
    );
    let end = after(&to_end(Direction::TooHigh, "275.00", &[])).progress(day("2026-02-24"));
    assert_eq!(finding(end.grounds(), &ENDS_ON_SECOND_RESPONSE), Some(Finding::Met));
    let settled = end.settled().unwrap();
    assert_eq!((settled.stage, settled.late, settled.standing()), (Stage::Ended, 0, Standing::Stated));
    assert!(settled.to_string().starts_with("scrutiny ended; may be issued: £275 or less"), "{settled}");
}

#[test]
fn events_out_of_order_are_refused_and_the_event_is_named() {
    let events = dated(&[("2026-01-30", proposed("278.01")), ("2026-01-29", voted(8))]);
    let error = Scrutiny::from_events(Area::Norfolk, year(2026), Kind::Policing, events).unwrap_err();
    assert_eq!((error.index, error.name), (1, "voted-on-veto"));
    assert_eq!(error.refusal, Refusal::OutOfOrder { after: day("2026-01-30"), day: day("2026-01-29") });
}
