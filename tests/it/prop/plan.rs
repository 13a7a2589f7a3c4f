//! Questions of the topic, and properties of its functions.

use chrono::{Datelike, Days, NaiveDate};
use pcc_rules::area::Area;
use pcc_rules::calendar::{next_expected_after, ordinary_poll, term_end, term_start};
use pcc_rules::plan::{Event, Plan, StepsFacts, planning_period};
use pcc_rules::strategies::any;
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
    steps: StepsFacts, near steps_taken;
}

/// Plans and variations of which every step was taken on one day, or none was: a day of the case, or one beside it.
fn steps_taken(case: &StepsFacts) -> Vec<StepsFacts> {
    let days = [
        &case.public_views,
        &case.victims_views,
        &case.draft,
        &case.chief_constable_consulted,
        &case.sent_to_panel,
        &case.panel_reported,
        &case.response_given,
        &case.response_published,
        &case.chief_constable_consulted_again,
        &case.issued,
    ];
    let days = days.into_iter().filter_map(|day| day.known().copied().flatten());
    let beside = days.flat_map(|day| [day - Days::new(1), day, day + Days::new(1)].map(Some));
    let mut all = Vec::new();
    for day in beside.chain([None]) {
        for (event, yes) in [Event::Issue, Event::Variation].into_iter().flat_map(|e| [(e, true), (e, false)])
        {
            all.push(StepsFacts {
                area: Area::Cumbria.into(),
                event: event.into(),
                public_views: day.into(),
                victims_views: day.into(),
                draft: day.into(),
                chief_constable_consulted: day.into(),
                sent_to_panel: day.into(),
                panel_had_reasonable_time: yes.into(),
                panel_reported: day.into(),
                regard_to_panel: yes.into(),
                response_given: day.into(),
                response_published: day.into(),
                differs_from_draft: yes.into(),
                chief_constable_consulted_again: day.into(),
                regard_to_spr: yes.into(),
                regard_to_fire_framework: yes.into(),
                joint: yes.into(),
                regard_to_fire_priorities: yes.into(),
                fire_priorities_set_out: yes.into(),
                issued: day.into(),
            });
        }
    }
    all
}

proptest! {
    #![proptest_config(crate::prop::random(256))]

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
