//! What a refusal names: the rule that the step breaks, or whose turn has not come.

use pcc_rules::chief_constable::*;
use pcc_rules::law::Rule;
use pcc_rules::process::Process as _;
use pcc_rules::reasoning::{Finding, Outcome as _, Refusal, Standing};

use super::transitions::{after, appointed, proposed, voted};
use crate::{day, finding};

const A: Candidate = Candidate(1);
const B: Candidate = Candidate(2);
const RECOMMENDED: Event = Event::Recommended { recommendation: Recommendation::Appoint };
const DECIDED: Event = Event::Decided { response: Response::Accepts };

type Steps = Vec<(&'static str, Event)>;

/// All on one day, for no stage here turns on the days.
fn on_the_5th(events: &[Event]) -> Steps {
    events.iter().map(|event| ("2026-01-05", event.clone())).collect()
}

fn vetoed(more: &[Event]) -> Steps {
    on_the_5th(&[&[proposed(A), Event::Heard {}, voted(8), Event::ReportedVeto {}], more].concat())
}

fn refusal(events: &Steps, on: &str, event: Event) -> Refusal {
    after(events).apply(Dated { on: day(on), event }).unwrap_err()
}

const fn not_yet(rule: &'static Rule) -> Refusal {
    Refusal::NotYet { rule, opens: None }
}

/// Nobody is reviewed: there is nobody, the review is done, its time is over, or the next person is a reserve candidate.
#[test]
fn prsra_sch8_para4_a_step_of_a_review_without_a_review_names_what_is_missing() {
    let first = |more: &[Event]| on_the_5th(&[&[proposed(A)], more].concat());
    let steps: [(Event, &'static Rule); 3] =
        [(Event::Heard {}, &HEARING), (voted(8), &VETO_IN_TIME), (RECOMMENDED, &REPORT_IN_TIME)];
    for (step, rule) in steps {
        let ask = |events: &Steps, on: &str| refusal(events, on, step.clone());
        let done = Refusal::ConditionUnmet(rule);
        assert_eq!(ask(&vec![], "2026-01-05"), Refusal::ConditionUnmet(&NOTIFY), "{step}");
        assert_eq!(ask(&first(&[Event::Heard {}, RECOMMENDED]), "2026-01-05"), done, "{step}");
        assert_eq!(ask(&first(&[Event::Heard {}, RECOMMENDED, DECIDED]), "2026-01-05"), done, "{step}");
        // The three weeks that begin on 5 January end on the 25th.
        let late = Refusal::TooLate { rule, last_day: day("2026-01-25") };
        assert_eq!(ask(&first(&[]), "2026-01-26"), late, "{step}");
        let reserve =
            if step == voted(8) { Refusal::Forbidden(&VETO_ONCE) } else { Refusal::ConditionUnmet(&RESERVE) };
        assert_eq!(ask(&vetoed(&[]), "2026-01-05"), reserve, "{step}");
        let reported = vetoed(&[proposed(B), Event::Heard {}, RECOMMENDED]);
        let reserve = if step == voted(8) { Refusal::Forbidden(&VETO_ONCE) } else { done };
        assert_eq!(ask(&reported, "2026-01-05"), reserve, "{step}");
    }
}

/// Paragraph 7 and regulation 11: no decision before a report.
#[test]
fn prsra_sch8_para7_no_decision_before_the_report() {
    let ask = |events: &Steps, on: &str| refusal(events, on, DECIDED);
    assert_eq!(ask(&on_the_5th(&[proposed(A)]), "2026-01-05"), not_yet(&DECIDE));
    assert_eq!(ask(&vetoed(&[proposed(B)]), "2026-01-05"), not_yet(&RESERVE_DECIDE));
    // Nor after the three weeks for a reserve candidate, which end nothing.
    assert_eq!(ask(&vetoed(&[proposed(B)]), "2026-01-26"), not_yet(&RESERVE_DECIDE));
    for none in [vec![], vetoed(&[]), on_the_5th(&[proposed(A), Event::Heard {}, RECOMMENDED, DECIDED])] {
        assert_eq!(ask(&none, "2026-01-05"), Refusal::ConditionUnmet(&DECIDE));
    }
}

/// Paragraph 2(1)(b): who has not been through a process of his own has not, whatever gap somebody else is in.
#[test]
fn prsra_sch8_para2_1b_the_gap_of_one_candidate_is_not_anothers() {
    let unreported = on_the_5th(&[proposed(A), Event::Heard {}, voted(8)]);
    let overdue = vetoed(&[proposed(B)]);
    let ask = |events: &Steps, who| refusal(events, "2026-01-26", appointed(who));
    assert_eq!(ask(&unreported, A), Refusal::NoRule(&VETO_UNREPORTED));
    assert_eq!(ask(&unreported, B), not_yet(&AFTER_PROCESS));
    assert_eq!(ask(&overdue, B), Refusal::NoRule(&RESERVE_OVERDUE));
    assert_eq!(ask(&overdue, Candidate(3)), not_yet(&AFTER_PROCESS));
    let filled = on_the_5th(&[proposed(A), Event::Heard {}, RECOMMENDED, DECIDED, appointed(A)]);
    assert_eq!(ask(&filled, B), Refusal::ConditionUnmet(&APPOINTS));
}

/// Regulation 10(2): the hearing is owed before a late report too.
#[test]
fn pcp_regs_reg10_2_the_hearing_is_owed_before_a_late_report_on_a_reserve_candidate() {
    let next = |events: &[Event]| -> Vec<&'static str> {
        after(&vetoed(events)).next(day("2026-01-26")).iter().map(|one| one.rule.id()).collect()
    };
    assert_eq!(next(&[proposed(B), Event::Published {}]), [RESERVE_HEARING.id(), RESERVE_REPORT.id()]);
    assert_eq!(next(&[proposed(B), Event::Heard {}, Event::Published {}]), [RESERVE_REPORT.id()]);
}

/// What the progress of an appointment says: the veto once it is used, a vote as it went, and that a filled post is met.
#[test]
fn the_progress_of_an_appointment_in_words() {
    let of = |events: &Steps| after(events).progress(day("2026-01-05"));
    let says = |events: &Steps| of(events).settled().unwrap().to_string();
    let voted_down = on_the_5th(&[proposed(A), Event::Heard {}, voted(7)]);
    let carried = on_the_5th(&[proposed(A), Event::Heard {}, voted(8)]);
    let review = "candidate under review by the panel, the panel's time ends with 2026-01-25";
    assert_eq!(says(&voted_down), review);
    assert_eq!(says(&vetoed(&[])), "candidate vetoed; the veto has been used for this vacancy");
    assert_eq!(finding(of(&voted_down).grounds(), &VETO_MAJORITY), Some(Finding::NotMet));
    assert_eq!(finding(of(&carried).grounds(), &VETO), Some(Finding::Met));
    let filled = on_the_5th(&[proposed(A), Event::Heard {}, RECOMMENDED, DECIDED, appointed(A)]);
    for (events, standing) in
        [(&filled, Standing::Met), (&carried, Standing::Stated), (&vec![], Standing::Stated)]
    {
        assert_eq!(of(events).settled().unwrap().standing(), standing);
    }
    assert_eq!(says(&filled), "appointed");
}
