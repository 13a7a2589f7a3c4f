use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::law::{Actor, OutOfForce};
use pcc_rules::plan::{self, Event, Making, Step, Steps, StepsFacts, steps_for};
use pcc_rules::reasoning::{Finding, Outcome, Standing, Unsettled};
use pcc_rules::{Fact, Question};

use crate::{day, eve, finding};

fn on(text: &str) -> Fact<Option<NaiveDate>> {
    Fact::Known(Some(day(text)))
}

const NOT_DONE: Fact<Option<NaiveDate>> = Fact::Known(None);
const ISSUED: &str = "2025-02-10";

/// A plan made in order. Outside a fire area nothing of the fire authority is known or asked.
fn made(area: Area, event: Event) -> StepsFacts {
    StepsFacts {
        area: Fact::Known(area),
        event: Fact::Known(event),
        public_views: on("2024-08-01"),
        victims_views: on("2024-08-02"),
        draft: on("2024-10-10"),
        chief_constable_consulted: on("2024-09-15"),
        sent_to_panel: on("2024-10-14"),
        panel_had_reasonable_time: Fact::Known(true),
        panel_reported: on("2024-11-20"),
        regard_to_panel: Fact::Known(true),
        response_given: on("2024-12-05"),
        response_published: on("2024-12-06"),
        differs_from_draft: Fact::Known(true),
        chief_constable_consulted_again: on("2025-01-10"),
        regard_to_spr: Fact::Known(true),
        issued: on(ISSUED),
        ..StepsFacts::default()
    }
}

fn fire(area: Area, joint: bool) -> StepsFacts {
    StepsFacts {
        regard_to_fire_framework: Fact::Known(true),
        joint: Fact::Known(joint),
        regard_to_fire_priorities: Fact::Known(!joint),
        fire_priorities_set_out: Fact::Known(joint),
        ..made(area, Event::Issue)
    }
}

fn missing(steps: impl IntoIterator<Item = Step>) -> Making {
    Making::Incomplete { missing: Steps::from_iter(steps), out_of_order: Steps::EMPTY }
}

fn out_of_order(steps: impl IntoIterator<Item = Step>) -> Making {
    Making::Incomplete { missing: Steps::EMPTY, out_of_order: Steps::from_iter(steps) }
}

fn answer(facts: &StepsFacts) -> Making {
    facts.answer(day(ISSUED)).unwrap_or_else(|open| panic!("{open}"))
}

#[test]
fn prsra_s5_6_a_plan_made_in_order() {
    for area in [Area::Norfolk, Area::Gwent, Area::WestYorkshire, Area::Metropolitan] {
        for event in [Event::Issue, Event::Variation] {
            let d = made(area, event).determine(day(ISSUED));
            assert_eq!(d.settled(), Some(&Making::Complete), "{area} {event}");
            assert!(d.grounds().iter().all(|ground| ground.finding == Finding::Met));
        }
    }
    assert_eq!(Making::Complete.standing(), Standing::Met);
    assert_eq!(missing([Step::Draft]).standing(), Standing::NotMet);
}

/// Each step alone not taken is the one missing, by its own rule.
#[test]
fn prsra_s5_each_step_not_taken_is_named() {
    let complete = made(Area::Norfolk, Event::Issue);
    let no = || Fact::Known(false);
    let cases = [
        (Step::PublicViews, &plan::PUBLIC_VIEWS, StepsFacts { public_views: NOT_DONE, ..complete.clone() }),
        (
            Step::VictimsViews,
            &plan::VICTIMS_VIEWS,
            StepsFacts { victims_views: NOT_DONE, ..complete.clone() },
        ),
        (Step::Draft, &plan::DRAFT, StepsFacts { draft: NOT_DONE, ..complete.clone() }),
        (
            Step::ConsultChiefConstable,
            &plan::CONSULT_CHIEF_CONSTABLE,
            StepsFacts { chief_constable_consulted: NOT_DONE, ..complete.clone() },
        ),
        (Step::SendToPanel, &plan::SEND_TO_PANEL, StepsFacts { sent_to_panel: NOT_DONE, ..complete.clone() }),
        (
            Step::ReasonableTime,
            &plan::REASONABLE_TIME,
            StepsFacts { panel_had_reasonable_time: no(), ..complete.clone() },
        ),
        (
            Step::RegardToPanel,
            &plan::REGARD_TO_PANEL,
            StepsFacts { regard_to_panel: no(), ..complete.clone() },
        ),
        (Step::Respond, &plan::RESPOND, StepsFacts { response_given: NOT_DONE, ..complete.clone() }),
        (
            Step::PublishResponse,
            &plan::PUBLISH_RESPONSE,
            StepsFacts { response_published: NOT_DONE, ..complete.clone() },
        ),
        (
            Step::ConsultAgain,
            &plan::CONSULT_AGAIN,
            StepsFacts { chief_constable_consulted_again: NOT_DONE, ..complete.clone() },
        ),
        (Step::RegardToSpr, &plan::REGARD_TO_SPR, StepsFacts { regard_to_spr: no(), ..complete.clone() }),
    ];
    for (step, rule, facts) in cases {
        let d = facts.determine(day(ISSUED));
        assert_eq!(d.settled(), Some(&missing([step])), "{step}");
        assert_eq!(step.rule(), rule);
        assert_eq!(finding(d.grounds(), rule), Some(Finding::NotMet));
    }
}

/// A candidate briefing says the commissioner must consult public, chief constable and panel "when adopting or
/// changing" a plan. Of the chief constable and the panel that is right; of the public it is wider than the Act, whose
/// section 96(1A) speaks only of a plan being issued.
#[test]
fn pa96_s96_1a_a_briefing_that_the_public_must_be_consulted_on_changes_is_wider_than_the_act() {
    let nobody_asked = |event| StepsFacts {
        public_views: NOT_DONE,
        victims_views: NOT_DONE,
        ..made(Area::Wiltshire, event)
    };
    assert_eq!(answer(&nobody_asked(Event::Variation)), Making::Complete);
    assert_eq!(answer(&nobody_asked(Event::Issue)), missing([Step::PublicViews, Step::VictimsViews]));
    let neither_consulted = StepsFacts {
        chief_constable_consulted: NOT_DONE,
        sent_to_panel: NOT_DONE,
        panel_reported: NOT_DONE,
        ..nobody_asked(Event::Variation)
    };
    assert_eq!(answer(&neither_consulted), missing([Step::ConsultChiefConstable, Step::SendToPanel]));
    let d = nobody_asked(Event::Variation).determine(day(ISSUED));
    assert_eq!(finding(d.grounds(), &plan::PUBLIC_VIEWS), None);
}

/// Regard, response and publication bind only once the panel has reported.
#[test]
fn prsra_s5_6_d_e_f_bind_once_the_panel_has_reported() {
    let silent = StepsFacts {
        panel_reported: NOT_DONE,
        regard_to_panel: Fact::Known(false),
        response_given: NOT_DONE,
        response_published: NOT_DONE,
        ..made(Area::Norfolk, Event::Issue)
    };
    assert_eq!(answer(&silent), Making::Complete);
    let reported = StepsFacts { panel_reported: on("2024-11-20"), ..silent.clone() };
    let three = [Step::RegardToPanel, Step::Respond, Step::PublishResponse];
    assert_eq!(answer(&reported), missing(three));
    // A report that came on the day of issue binds; one the day after does not, for there was none before issue.
    let same_day = StepsFacts { panel_reported: on(ISSUED), ..silent.clone() };
    assert_eq!(answer(&same_day), missing(three));
    let too_late = StepsFacts { panel_reported: on("2025-02-11"), ..silent };
    assert_eq!(answer(&too_late), Making::Complete);
}

/// Section 5(8): only if the text differs, and only the chief constable; nothing sends it back to the panel.
#[test]
fn prsra_s5_8_changes_go_back_to_the_chief_constable_alone() {
    let unconsulted =
        StepsFacts { chief_constable_consulted_again: NOT_DONE, ..made(Area::Norfolk, Event::Issue) };
    assert_eq!(answer(&unconsulted), missing([Step::ConsultAgain]));
    let unchanged = StepsFacts { differs_from_draft: Fact::Known(false), ..unconsulted.clone() };
    assert_eq!(answer(&unchanged), Making::Complete);
    let open = StepsFacts { differs_from_draft: Fact::Unknown, ..unconsulted }.determine(day(ISSUED));
    assert!(open.needs().names().eq(["differs-from-draft"]));
}

/// Each pair of neighbours on one day, then a day the wrong way round.
#[test]
fn prsra_s5_6_order() {
    let m = || made(Area::Norfolk, Event::Issue);
    let pairs = [
        // Consulted while the draft is prepared: by the day it was finished.
        (
            StepsFacts { chief_constable_consulted: on("2024-10-10"), ..m() },
            StepsFacts { chief_constable_consulted: on("2024-10-11"), ..m() },
            Step::ConsultChiefConstable,
        ),
        (
            StepsFacts { sent_to_panel: on("2024-10-10"), ..m() },
            StepsFacts { sent_to_panel: on("2024-10-09"), ..m() },
            Step::SendToPanel,
        ),
        (
            StepsFacts { sent_to_panel: on("2024-11-20"), ..m() },
            StepsFacts { sent_to_panel: on("2024-11-21"), ..m() },
            Step::SendToPanel,
        ),
        (
            StepsFacts { response_given: on("2024-11-20"), ..m() },
            StepsFacts { response_given: on("2024-11-19"), ..m() },
            Step::Respond,
        ),
        (
            StepsFacts { response_published: on("2024-12-05"), ..m() },
            StepsFacts { response_published: on("2024-12-04"), ..m() },
            Step::PublishResponse,
        ),
    ];
    for (right, wrong, step) in pairs {
        assert_eq!(answer(&right), Making::Complete, "{step}");
        assert_eq!(answer(&wrong), out_of_order([step]), "{step}");
        let d = wrong.determine(day(ISSUED));
        assert_eq!(finding(d.grounds(), step.rule()), Some(Finding::NotMet));
    }
}

/// Every dated step comes no later than the issue: the day itself will do, the day after will not.
#[test]
fn prsra_s5_6_before_issue() {
    let m = || made(Area::Norfolk, Event::Issue);
    let late = "2025-02-11";
    let cases = |text: &str| {
        [
            (Step::PublicViews, StepsFacts { public_views: on(text), ..m() }),
            (Step::VictimsViews, StepsFacts { victims_views: on(text), ..m() }),
            (Step::PublishResponse, StepsFacts { response_published: on(text), ..m() }),
            (Step::ConsultAgain, StepsFacts { chief_constable_consulted_again: on(text), ..m() }),
        ]
    };
    for ((step, in_time), (_, too_late)) in cases(ISSUED).into_iter().zip(cases(late)) {
        assert_eq!(answer(&in_time), Making::Complete, "{step}");
        assert_eq!(answer(&too_late), out_of_order([step]), "{step}");
        // Not yet issued: nothing is late.
        assert_eq!(answer(&StepsFacts { issued: NOT_DONE, ..too_late }), Making::Complete, "{step}");
    }
    // A plan issued before any of it was done, all of it afterwards.
    let first = StepsFacts { issued: on("2024-07-31"), ..m() };
    let all = [
        Step::PublicViews,
        Step::VictimsViews,
        Step::Draft,
        Step::ConsultChiefConstable,
        Step::SendToPanel,
        Step::ConsultAgain,
    ];
    assert_eq!(answer(&first), out_of_order(all));
    let response_late = StepsFacts { issued: on("2024-12-04"), ..m() };
    assert_eq!(
        answer(&response_late),
        out_of_order([Step::Respond, Step::PublishResponse, Step::ConsultAgain])
    );
}

/// Until the plan is issued the question is whether it may be.
#[test]
fn a_draft_with_the_panel_lists_what_is_left() {
    let waiting = StepsFacts {
        panel_reported: NOT_DONE,
        chief_constable_consulted_again: NOT_DONE,
        differs_from_draft: Fact::Known(false),
        victims_views: NOT_DONE,
        issued: NOT_DONE,
        ..made(Area::Norfolk, Event::Issue)
    };
    assert_eq!(answer(&waiting), missing([Step::VictimsViews]));
    assert_eq!(answer(&waiting).to_string(), "not taken: victims-views");
}

/// What was issued before the rules were law was not issued under them, so nothing is late for it.
#[test]
fn prsra_s5_an_issue_before_the_rules_is_none_under_them() {
    let facts = |issued| StepsFacts { issued: on(issued), ..made(Area::Norfolk, Event::Issue) };
    assert_eq!(answer(&facts("2012-11-21")), Making::Complete);
    let Making::Incomplete { missing, out_of_order } = answer(&facts("2012-11-22")) else {
        panic!("in order")
    };
    assert!(missing.is_empty());
    assert_eq!(out_of_order.len(), 6);
}

/// Section 5(7) gives no number of days: the commissioner judges, a court may review, and only once a draft is sent.
#[test]
fn prsra_s5_7_reasonable_time_is_for_judgement() {
    let unjudged =
        StepsFacts { panel_had_reasonable_time: Fact::Unknown, ..made(Area::Norfolk, Event::Issue) };
    let d = unjudged.determine(day(ISSUED));
    let Err(Unsettled::ForJudgement { judgement, needs }) = d.answer() else { panic!("{d:?}") };
    assert_eq!(judgement.decider, Actor::Commissioner);
    assert!(judgement.question.contains("court"));
    assert!(needs.names().eq(["panel-had-reasonable-time"]));
    let unsent = StepsFacts { sent_to_panel: NOT_DONE, panel_reported: NOT_DONE, ..unjudged };
    assert_eq!(answer(&unsent), missing([Step::SendToPanel]));
}

/// Regard to the Requirement binds once there is one: in London a plan could precede it.
#[test]
fn prsra_s6_5_no_regard_to_a_requirement_not_yet_issued() {
    let steps =
        |date| steps_for(Event::Issue, Area::Metropolitan, date).map(|s| s.contains(Step::RegardToSpr));
    assert_eq!(steps(day("2012-01-16")), Ok(false));
    assert_eq!(steps(eve("2012-07-31")), Ok(false));
    assert_eq!(steps(day("2012-07-31")), Ok(true));
    let facts = StepsFacts { regard_to_spr: Fact::Unknown, ..made(Area::Metropolitan, Event::Issue) };
    assert_eq!(facts.answer(eve("2012-07-31")), Ok(Making::Complete));
    assert!(facts.determine(day("2012-07-31")).needs().names().eq(["regard-to-spr"]));
}

/// In a fire area: the Framework always; the authority's priorities by regard, or in a joint plan by setting them out.
#[test]
fn prsra_s5_5b_5d_5e_fire_areas() {
    for joint in [false, true] {
        let d = fire(Area::Essex, joint).determine(day(ISSUED));
        assert_eq!(d.settled(), Some(&Making::Complete));
        assert_eq!(finding(d.grounds(), &plan::FIRE_AREA), Some(Finding::Met));
    }
    let none = |joint| StepsFacts {
        regard_to_fire_framework: Fact::Known(false),
        regard_to_fire_priorities: Fact::Known(false),
        fire_priorities_set_out: Fact::Known(false),
        ..fire(Area::Essex, joint)
    };
    assert_eq!(answer(&none(false)), missing([Step::RegardToFireFramework, Step::RegardToFirePriorities]));
    assert_eq!(answer(&none(true)), missing([Step::RegardToFireFramework, Step::FirePrioritiesSetOut]));
    let rules = [
        (Step::RegardToFireFramework, &plan::REGARD_TO_FIRE_FRAMEWORK),
        (Step::RegardToFirePriorities, &plan::REGARD_TO_FIRE_PRIORITIES),
        (Step::FirePrioritiesSetOut, &plan::FIRE_PRIORITIES_SET_OUT),
    ];
    for (step, rule) in rules {
        assert_eq!(step.rule(), rule);
    }
    // Not in Norfolk, nor in Essex before 1 October 2017.
    for (area, date) in [(Area::Norfolk, day(ISSUED)), (Area::Essex, eve("2017-10-01"))] {
        let d = StepsFacts { area: Fact::Known(area), ..none(false) }.determine(date);
        assert_eq!(d.settled(), Some(&Making::Complete));
        assert_eq!(finding(d.grounds(), &plan::FIRE_AREA), None);
    }
    assert_eq!(none(false).answer(day("2017-10-01")), Ok(answer(&none(false))));
    let unknown = made(Area::Essex, Event::Issue).determine(day(ISSUED));
    let needs = ["regard-to-fire-framework", "joint", "regard-to-fire-priorities", "fire-priorities-set-out"];
    assert!(unknown.needs().names().eq(needs));
}

/// Which steps can bind: eleven on an issue, nine on a variation, three more in a fire area.
#[test]
fn steps_by_event_and_area() {
    let count = |event, area| steps_for(event, area, day(ISSUED)).map(Steps::len);
    assert_eq!(count(Event::Issue, Area::Norfolk), Ok(11));
    assert_eq!(count(Event::Variation, Area::Norfolk), Ok(9));
    assert_eq!(count(Event::Issue, Area::Essex), Ok(14));
    assert_eq!(count(Event::Variation, Area::Essex), Ok(12));
    assert_eq!(count(Event::Issue, Area::Metropolitan), Ok(11));
    assert_eq!(count(Event::Issue, Area::CityOfLondon), Err(OutOfForce::DoesNotExtend));
}

#[test]
fn nothing_known_needs_the_area_then_the_rest() {
    let nothing = StepsFacts::default();
    assert!(nothing.determine(day(ISSUED)).needs().names().eq(["area"]));
    let area = StepsFacts { area: Fact::Known(Area::Kent), ..nothing };
    let needs: Vec<_> = area.determine(day(ISSUED)).needs().names().collect();
    assert_eq!(needs.len(), 15);
    assert!(!needs.iter().any(|name| name.contains("fire") || *name == "joint"));
}

#[test]
fn outcomes_as_json() {
    let facts: StepsFacts = serde_json::from_str(
        r#"{"area":"kent","event":"variation","draft":"2024-10-10","sent-to-panel":null,"regard-to-spr":true}"#,
    )
    .expect("reads");
    assert_eq!(facts.sent_to_panel, NOT_DONE);
    assert_eq!(facts.panel_reported, Fact::Unknown);
    let incomplete = serde_json::to_string(&missing([Step::Draft])).expect("writes");
    assert_eq!(incomplete, r#"{"kind":"incomplete","missing":["draft"],"out-of-order":[]}"#);
}

/// A report that asks for a response came by the issue, so where the response was given on that very day the day of the
/// report tells nothing more, and is not asked for.
#[test]
fn prsra_s5_6_e_a_response_on_the_day_of_issue_follows_any_report() {
    let on = Fact::Known(Some(day("2024-06-10")));
    let facts = StepsFacts {
        area: Area::Norfolk.into(),
        event: Event::Variation.into(),
        draft: on,
        chief_constable_consulted: on,
        sent_to_panel: None.into(),
        regard_to_panel: true.into(),
        response_given: on,
        response_published: on,
        differs_from_draft: false.into(),
        regard_to_spr: true.into(),
        issued: on,
        ..StepsFacts::default()
    };
    let not_sent =
        Making::Incomplete { missing: Steps::from_iter([Step::SendToPanel]), out_of_order: Steps::EMPTY };
    assert_eq!(facts.answer(day("2024-07-01")), Ok(not_sent));
    let day_before = StepsFacts { response_given: Some(day("2024-06-09")).into(), ..facts };
    assert!(day_before.determine(day("2024-07-01")).needs().names().eq(["panel-reported"]));
}

/// Nothing was issued under these rules before their first day, so what was done by then came by any issue.
#[test]
fn prsra_s5_6_what_was_done_by_the_first_day_came_by_any_issue() {
    let ask = |done: &str| StepsFacts {
        public_views: on(done),
        victims_views: on(done),
        draft: on(done),
        chief_constable_consulted: on(done),
        sent_to_panel: on(done),
        panel_reported: NOT_DONE,
        differs_from_draft: false.into(),
        issued: Fact::Unknown,
        ..made(Area::Norfolk, Event::Issue)
    };
    assert_eq!(ask("2012-11-22").answer(day("2012-11-22")), Ok(Making::Complete));
    assert!(ask("2012-11-23").determine(day("2012-11-23")).needs().names().eq(["issued"]));
}

/// So a response given before then, and before the report it answers, is out of order whenever the plan was issued.
#[test]
fn prsra_s5_6_e_no_issue_fell_on_the_day_of_a_response_before_the_first_day() {
    let facts = StepsFacts {
        chief_constable_consulted: on("2012-03-01"),
        draft: on("2012-03-02"),
        sent_to_panel: on("2012-03-05"),
        panel_reported: on("2012-04-25"),
        response_given: on("2011-11-01"),
        response_published: on("2012-05-01"),
        differs_from_draft: false.into(),
        issued: Fact::Unknown,
        ..made(Area::Norfolk, Event::Variation)
    };
    let too_soon =
        Making::Incomplete { missing: Steps::EMPTY, out_of_order: Steps::from_iter([Step::Respond]) };
    assert_eq!(facts.answer(day("2012-11-22")), Ok(too_soon));
}
