//! Questions of the topic, and properties of its functions.

use chrono::{Datelike, NaiveDate};
use pcc_rules::area::Area;
use pcc_rules::calendar::{next_expected_after, ordinary_poll, term_end, term_start};
use pcc_rules::plan::{Event, Making, Plan, Step, Steps, StepsFacts, is_fire_area, planning_period, spr_on};
use pcc_rules::strategies::any;
use pcc_rules::{Fact, Question};
use proptest::prelude::*;

super::questions! {
    content: pcc_rules::plan::ContentFacts;
    copies: pcc_rules::plan::CopiesFacts;
    in_effect: pcc_rules::plan::InEffectFacts;
    issuing: pcc_rules::plan::IssuingFacts;
    objectives: pcc_rules::plan::ObjectivesFacts;
    operational: pcc_rules::plan::OperationalFacts;
    promptness: pcc_rules::plan::PromptnessFacts;
    regard: pcc_rules::plan::RegardFacts;
    review: pcc_rules::plan::ReviewFacts;
    steps: StepsFacts;
}

/// The fact, or what to take it for where it is unknown.
fn or<T: Clone>(fact: &Fact<T>, otherwise: T) -> T {
    fact.known().cloned().unwrap_or(otherwise)
}

/// The steps of a plan, all facts known, written out clause by clause: what is missing and what is out of order.
fn model(f: &StepsFacts, area: Area, on: NaiveDate) -> (Steps, Steps) {
    let (mut missing, mut wrong) = (Steps::EMPTY, Steps::EMPTY);
    let starts = if area == Area::Metropolitan { (2012, 1, 16) } else { (2012, 11, 22) };
    let begun = |day: &NaiveDate| (day.year(), day.month(), day.day()) >= starts;
    let issued = or(&f.issued, None).filter(begun);
    let (draft, sent) = (or(&f.draft, None), or(&f.sent_to_panel, None));
    let (reported, responded) = (or(&f.panel_reported, None), or(&f.response_given, None));
    let mut dated = |step, day: Option<NaiveDate>, after: Option<NaiveDate>, before: Option<NaiveDate>| {
        let Some(day) = day else {
            missing.insert(step);
            return;
        };
        let too_soon = after.is_some_and(|after| day < after);
        let too_late = before.is_some_and(|before| day > before) || issued.is_some_and(|issued| day > issued);
        if too_soon || too_late {
            wrong.insert(step);
        }
    };
    if or(&f.event, Event::Issue) == Event::Issue {
        dated(Step::PublicViews, or(&f.public_views, None), None, None);
        dated(Step::VictimsViews, or(&f.victims_views, None), None, None);
    }
    dated(Step::Draft, draft, None, None);
    dated(Step::ConsultChiefConstable, or(&f.chief_constable_consulted, None), None, draft);
    dated(Step::SendToPanel, sent, draft, reported);
    let report_binds = match (reported, issued) {
        (None, _) => false,
        (Some(_), None) => true,
        (Some(reported), Some(issued)) => reported <= issued,
    };
    if report_binds {
        dated(Step::Respond, responded, reported, None);
        dated(Step::PublishResponse, or(&f.response_published, None), responded, None);
    }
    if or(&f.differs_from_draft, false) {
        dated(Step::ConsultAgain, or(&f.chief_constable_consulted_again, None), None, None);
    }
    let joint = or(&f.joint, false);
    let fire = is_fire_area(area, on);
    let undated = [
        (Step::ReasonableTime, sent.is_some(), or(&f.panel_had_reasonable_time, false)),
        (Step::RegardToPanel, report_binds, or(&f.regard_to_panel, false)),
        (Step::RegardToSpr, spr_on(on).is_ok(), or(&f.regard_to_spr, false)),
        (Step::RegardToFireFramework, fire, or(&f.regard_to_fire_framework, false)),
        (Step::RegardToFirePriorities, fire && !joint, or(&f.regard_to_fire_priorities, false)),
        (Step::FirePrioritiesSetOut, fire && joint, or(&f.fire_priorities_set_out, false)),
    ];
    for (step, binds, done) in undated {
        if binds && !done {
            missing.insert(step);
        }
    }
    (missing, wrong)
}

/// Every fact known, as [`model`] takes it.
fn known(f: &StepsFacts, area: Area) -> StepsFacts {
    let dated = |fact: &Fact<Option<NaiveDate>>| Fact::Known(or(fact, None));
    let yes = |fact: &Fact<bool>| Fact::Known(or(fact, false));
    StepsFacts {
        area: Fact::Known(area),
        event: Fact::Known(or(&f.event, Event::Issue)),
        public_views: dated(&f.public_views),
        victims_views: dated(&f.victims_views),
        draft: dated(&f.draft),
        chief_constable_consulted: dated(&f.chief_constable_consulted),
        sent_to_panel: dated(&f.sent_to_panel),
        panel_had_reasonable_time: yes(&f.panel_had_reasonable_time),
        panel_reported: dated(&f.panel_reported),
        regard_to_panel: yes(&f.regard_to_panel),
        response_given: dated(&f.response_given),
        response_published: dated(&f.response_published),
        differs_from_draft: yes(&f.differs_from_draft),
        chief_constable_consulted_again: dated(&f.chief_constable_consulted_again),
        regard_to_spr: yes(&f.regard_to_spr),
        regard_to_fire_framework: yes(&f.regard_to_fire_framework),
        joint: yes(&f.joint),
        regard_to_fire_priorities: yes(&f.regard_to_fire_priorities),
        fire_priorities_set_out: yes(&f.fire_priorities_set_out),
        issued: dated(&f.issued),
    }
}

proptest! {
    #![proptest_config(crate::prop::random(256))]

    /// The question of the steps agrees with a model written from plain days and booleans.
    #[test]
    fn the_steps_agree_with_a_plain_model(
        facts in any::<StepsFacts>(),
        area in prop_oneof![Just(Area::Essex), Just(Area::Norfolk), Just(Area::Metropolitan)],
        // Around the turn to fire areas, or anywhere at all.
        on in any::<NaiveDate>(),
    ) {
        let Ok(answer) = known(&facts, area).answer(on) else { return Ok(()) };
        let (missing, out_of_order) = model(&facts, area, on);
        let expected = if missing.is_empty() && out_of_order.is_empty() {
            Making::Complete
        } else {
            Making::Incomplete { missing, out_of_order }
        };
        prop_assert_eq!(answer, expected);
    }

    /// The next expected poll lies ahead by no more than five years, and between elections does not move but for the
    /// postponement.
    #[test]
    fn the_next_expected_poll_lies_ahead(day in any::<NaiveDate>()) {
        let poll = next_expected_after(day).expect("within the calendar");
        prop_assert!(poll > day);
        prop_assert!(poll.year() - day.year() <= 5);
        prop_assert_eq!(poll.weekday(), chrono::Weekday::Thu);
        let eve = poll.pred_opt().expect("has a day before");
        let postponed = poll.to_string() == "2020-05-07";
        prop_assert!(next_expected_after(eve) == Some(poll) || postponed);
    }

    /// Terms follow one another without a gap: each begins the day after the last ended.
    #[test]
    fn terms_follow_one_another(n in 0..40i32) {
        let poll = ordinary_poll(2012 + 4 * n).expect("a year of the cycle");
        let next = ordinary_poll(2016 + 4 * n).expect("a year of the cycle");
        prop_assert_eq!(term_end(poll).and_then(|last| last.succ_opt()), Some(term_start(next)));
    }

    /// A planning period starts no sooner than the issue, ends on a 31 March after it, and a plan issued later never
    /// ends sooner.
    #[test]
    fn planning_periods_end_on_31_march(plan in any::<Plan>(), later in any::<NaiveDate>(), area in any::<Area>()) {
        let Ok(period) = planning_period(&plan, area) else { return Ok(()) };
        prop_assert!(plan.issue_day() <= period.first);
        prop_assert!(period.first <= period.last);
        prop_assert_eq!((period.last.month(), period.last.day()), (3, 31));
        prop_assert!(period.first == plan.issue_day() || period.fails.is_empty());
        if later >= plan.issue_day() {
            let other = planning_period(&Plan::issued(later), area).expect("there is a body by then");
            prop_assert!(other.last >= period.last);
        }
    }
}
