//! Every case of the steps of a plan against the model.

use chrono::NaiveDate;
use pcc_rules::Fact;
use pcc_rules::area::Area;
use pcc_rules::plan::{Event, Making, Step, Steps, StepsFacts};

use crate::model::areas::is_fire_area;
use crate::model::areas::{elected_bodies, kind};
use crate::model::facts::{BOTH, known};
use crate::model::plan as model;
use crate::model::worlds::{Law, Shown, Walk, not_law, one_case, values};
use crate::{day, eve};

fn making(f: &StepsFacts, on: NaiveDate) -> Law<Making> {
    let area = known(&f.area);
    if let Some(stop) = not_law(elected_bodies(kind(area)), on) {
        return stop;
    }
    let fire = is_fire_area(area, on);
    let steps = model::steps(
        &model::Making {
            kind: kind(area),
            fire,
            is_issue: known(&f.event).as_str() == "issue",
            public_views: known(&f.public_views),
            victims_views: known(&f.victims_views),
            draft: known(&f.draft),
            consulted: known(&f.chief_constable_consulted),
            sent: known(&f.sent_to_panel),
            reasonable_time: known(&f.panel_had_reasonable_time),
            reported: known(&f.panel_reported),
            regard_to_panel: known(&f.regard_to_panel),
            response: known(&f.response_given),
            response_published: known(&f.response_published),
            differs: known(&f.differs_from_draft),
            consulted_again: known(&f.chief_constable_consulted_again),
            regard_to_spr: known(&f.regard_to_spr),
            regard_to_framework: known(&f.regard_to_fire_framework),
            joint: known(&f.joint),
            regard_to_priorities: known(&f.regard_to_fire_priorities),
            priorities_set_out: known(&f.fire_priorities_set_out),
            issued: known(&f.issued),
        },
        on,
    );
    let step = |word: &str| word.parse::<Step>().unwrap();
    let mut found: Vec<_> =
        steps.iter().map(|(word, taken, in_time)| (step(word).rule().id(), *taken && *in_time)).collect();
    if fire {
        found.push(("plan.fire-area", true));
    }
    let missing: Steps = steps.iter().filter(|(_, taken, _)| !taken).map(|(word, ..)| step(word)).collect();
    let out_of_order: Steps =
        steps.iter().filter(|(.., in_time)| !in_time).map(|(word, ..)| step(word)).collect();
    if missing.is_empty() && out_of_order.is_empty() {
        Law::of(Making::Complete, &found)
    } else {
        Law::of(Making::Incomplete { missing, out_of_order }, &found)
    }
}

/// A plan made as it should be, in a fire area, with all that may be called for.
fn made() -> StepsFacts {
    let on = |text: &str| Fact::Known(Some(day(text)));
    let yes = Fact::Known(true);
    StepsFacts {
        area: Area::Essex.into(),
        event: Event::Issue.into(),
        public_views: on("2024-06-01"),
        victims_views: on("2024-06-01"),
        draft: on("2024-06-01"),
        chief_constable_consulted: on("2024-06-01"),
        sent_to_panel: on("2024-06-01"),
        panel_had_reasonable_time: yes,
        panel_reported: on("2024-06-02"),
        regard_to_panel: yes,
        response_given: on("2024-06-02"),
        response_published: on("2024-06-02"),
        differs_from_draft: yes,
        chief_constable_consulted_again: on("2024-06-02"),
        regard_to_spr: yes,
        regard_to_fire_framework: yes,
        joint: yes,
        regard_to_fire_priorities: yes,
        fire_priorities_set_out: yes,
        issued: on("2024-06-02"),
    }
}

/// A day before and a day after all others, which are there for what an unknown day could be.
const EDGES: [&str; 2] = ["2024-05-31", "2024-06-03"];

fn on_days() -> [Option<NaiveDate>; 5] {
    let [before, after] = EDGES.map(|edge| Some(day(edge)));
    [None, before, Some(day("2024-06-01")), Some(day("2024-06-02")), after]
}

/// Less than all where a day that may vary is on the edge.
fn shown(f: &StepsFacts) -> Shown {
    let days = [
        &f.public_views,
        &f.victims_views,
        &f.draft,
        &f.chief_constable_consulted,
        &f.sent_to_panel,
        &f.panel_reported,
        &f.response_given,
        &f.response_published,
        &f.chief_constable_consulted_again,
        &f.issued,
    ];
    let edges = EDGES.map(|edge| Some(day(edge)));
    if days.into_iter().filter_map(Fact::known).any(|day| edges.contains(day)) {
        Shown::Part
    } else {
        Shown::All
    }
}

/// Each way in which the days of one run of steps can fall, the rest of the plan being made as it should be.
#[test]
fn prsra_s5_6_the_order_of_steps_in_every_case() {
    let every = |values: &[Vec<StepsFacts>]| {
        Walk { base: made(), judged: &["panel-had-reasonable-time"], shown: &shown, ..Walk::of(values) }
            .law(&[day("2024-06-10")], making)
    };
    let to_the_panel = values!(StepsFacts {
        draft: on_days(),
        chief_constable_consulted: on_days(),
        sent_to_panel: on_days(),
        panel_reported: on_days(),
        issued: on_days(),
        ..
    });
    assert_eq!(every(&to_the_panel), 7776);
    let answering = values!(StepsFacts {
        panel_reported: on_days(),
        regard_to_panel: BOTH,
        response_given: on_days(),
        response_published: on_days(),
        issued: on_days(),
        ..
    });
    assert_eq!(every(&answering), 3888);
    let views = values!(StepsFacts {
        event: Event::ALL.iter().copied(),
        public_views: on_days(),
        victims_views: on_days(),
        issued: on_days(),
        ..
    });
    assert_eq!(every(&views), 648);
    let again = values!(StepsFacts {
        sent_to_panel: on_days(),
        panel_had_reasonable_time: BOTH,
        differs_from_draft: BOTH,
        chief_constable_consulted_again: on_days(),
        issued: on_days(),
        ..
    });
    assert_eq!(every(&again), 1944);
}

/// Where the steps of the Requirement and of fire bind, on both sides of their days.
#[test]
fn prsra_s5_5_and_5b_regard_to_others_in_every_case() {
    let facts = values!(StepsFacts {
        area: [Area::Essex, Area::Kent, Area::Metropolitan, Area::CityOfLondon],
        regard_to_spr: BOTH,
        regard_to_fire_framework: BOTH,
        joint: BOTH,
        regard_to_fire_priorities: BOTH,
        fire_priorities_set_out: BOTH,
        ..
    });
    let days = ["2012-07-30", "2012-07-31", "2012-11-21", "2012-11-22", "2017-09-30", "2017-10-01"].map(day);
    assert_eq!(Walk { base: made(), ..Walk::of(&facts) }.law(&days, making), 7290);
}

/// On the first days of the rules: what was issued, or done, before them.
#[test]
fn prsra_s5_6_the_first_days_in_every_case() {
    let turn = [None, Some(eve("2012-11-22")), Some(day("2012-11-22")), Some(day("2012-11-23"))];
    let facts =
        values!(StepsFacts { draft: turn, panel_reported: turn, response_given: turn, issued: turn, .. });
    let base = StepsFacts { area: Area::Kent.into(), ..made() };
    let shown =
        |f: &StepsFacts| if f.issued.is_unknown() || f.draft.is_unknown() { Shown::Part } else { Shown::All };
    let walk = Walk { base, shown: &shown, ..Walk::of(&facts) };
    assert_eq!(walk.law(&[day("2012-11-22")], making), 625);
}

mod random {
    use pcc_rules::strategies::any;
    use proptest::prelude::*;

    use super::*;
    use crate::model::facts::or;

    proptest! {
        #![proptest_config(crate::prop::random(128))]

        #[test]
        fn prsra_s5_6_any_plan_or_variation(f in any::<StepsFacts>(), area in any::<Area>(), on in any::<NaiveDate>()) {
            let f = StepsFacts {
                area: area.into(),
                event: or(&f.event, Event::Issue),
                public_views: or(&f.public_views, None),
                victims_views: or(&f.victims_views, None),
                draft: or(&f.draft, None),
                chief_constable_consulted: or(&f.chief_constable_consulted, None),
                sent_to_panel: or(&f.sent_to_panel, None),
                panel_had_reasonable_time: or(&f.panel_had_reasonable_time, true),
                panel_reported: or(&f.panel_reported, None),
                regard_to_panel: or(&f.regard_to_panel, true),
                response_given: or(&f.response_given, None),
                response_published: or(&f.response_published, None),
                differs_from_draft: or(&f.differs_from_draft, true),
                chief_constable_consulted_again: or(&f.chief_constable_consulted_again, None),
                regard_to_spr: or(&f.regard_to_spr, true),
                regard_to_fire_framework: or(&f.regard_to_fire_framework, true),
                joint: or(&f.joint, true),
                regard_to_fire_priorities: or(&f.regard_to_fire_priorities, true),
                fire_priorities_set_out: or(&f.fire_priorities_set_out, true),
                issued: or(&f.issued, None),
            };
            one_case(&f, on, &making(&f, on));
        }
    }
}
