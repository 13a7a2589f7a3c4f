use pcc_rules::area::Area;
use pcc_rules::calendar::Deadline;
use pcc_rules::law::{Confidence, OutOfForce, Place, Rule};
use pcc_rules::panel::scrutiny::*;
use pcc_rules::panel::{self, Harm, MAYORAL_PANELS, PanelDuty, Supply};
use pcc_rules::plan;
use pcc_rules::process::{Next, OnDefault, Process};
use pcc_rules::reasoning::{Finding, Outcome as _, Refusal, Standing, Unsettled};
use pcc_rules::{Question as _, Set};

use super::{key, outside_london_from};
use crate::{day, eve, finding};

const PANEL: ActingBody = ActingBody::Panel;
const REVIEWED: ReviewEvent = ReviewEvent::Reviewed { by: PANEL };
const REPORTED: ReviewEvent = ReviewEvent::Reported { by: PANEL };
const MET: ReviewEvent = ReviewEvent::Met { public: true, of: PANEL };

fn review(subject: Subject, events: &[(&str, ReviewEvent)]) -> Review {
    let events = events.iter().map(|(on, event)| DatedReviewEvent { on: day(on), event: event.clone() });
    Review::from_events(Area::Norfolk, subject, events).unwrap_or_else(|error| panic!("{error}"))
}

fn refused(review: &Review, on: &str, event: ReviewEvent) -> Refusal {
    review.clone().apply(DatedReviewEvent { on: day(on), event }).unwrap_err()
}

fn next_of<P: Process>(process: &P, on: &str, rule: &Rule) -> Option<Next> {
    process.next(day(on)).into_iter().find(|one| one.rule == rule)
}

const fn not_yet(rule: &'static Rule) -> Refusal {
    Refusal::NotYet { rule, opens: None }
}

/// The first so many steps of a draft plan, each on its day.
fn plan_steps(n: usize) -> Vec<(&'static str, ReviewEvent)> {
    let all = [
        ("2026-09-01", ReviewEvent::Sent {}),
        ("2026-09-15", REVIEWED),
        ("2026-09-16", REPORTED),
        ("2026-09-17", ReviewEvent::RegardHad {}),
        ("2026-09-18", ReviewEvent::Responded {}),
        ("2026-09-19", ReviewEvent::ResponsePublished {}),
        ("2026-09-20", ReviewEvent::Published {}),
        ("2026-09-21", ReviewEvent::Copied {}),
        ("2026-09-22", ReviewEvent::Issued {}),
    ];
    all[..n].to_vec()
}

/// Every event at every step of a draft plan: allowed only where the table says, with the stage it leads to.
#[test]
fn the_table_of_a_plan_review_holds_cell_by_cell() {
    use ReviewStage::{AwaitingResponse, Done, IssuedWithoutReport, NotSent, Outstanding, WithPanel};
    let stages = [
        NotSent,
        WithPanel,
        WithPanel,
        AwaitingResponse,
        AwaitingResponse,
        Outstanding,
        Outstanding,
        Outstanding,
        Done,
        Done,
    ];
    // After so many steps, the stage the event leads to; the rest is refused.
    let table: [(&str, ReviewEvent, &[(usize, ReviewStage)]); 16] = [
        ("sent", ReviewEvent::Sent {}, &[(0, WithPanel)]),
        ("produced", ReviewEvent::Produced {}, &[]),
        ("met", MET, &[]),
        ("presented", ReviewEvent::Presented { by: Presenter::Commissioner }, &[]),
        ("questioned", ReviewEvent::Questioned {}, &[]),
        ("reviewed", REVIEWED, &[(1, WithPanel)]),
        ("reviewed by a sub-committee", ReviewEvent::Reviewed { by: ActingBody::SubCommittee }, &[]),
        ("reported", REPORTED, &[(2, AwaitingResponse)]),
        ("reported by an officer", ReviewEvent::Reported { by: ActingBody::Officer }, &[]),
        (
            "response required",
            ReviewEvent::ResponseRequired { by: day("2026-10-31") },
            &[(3, AwaitingResponse), (4, AwaitingResponse)],
        ),
        ("regard", ReviewEvent::RegardHad {}, &[(3, AwaitingResponse)]),
        ("responded", ReviewEvent::Responded {}, &[(3, Outstanding), (4, Outstanding)]),
        ("response published", ReviewEvent::ResponsePublished {}, &[(5, Outstanding)]),
        (
            "published",
            ReviewEvent::Published {},
            &[(3, AwaitingResponse), (4, AwaitingResponse), (5, Outstanding), (6, Outstanding)],
        ),
        (
            "copied",
            ReviewEvent::Copied {},
            &[(3, AwaitingResponse), (4, AwaitingResponse), (5, Outstanding), (6, Outstanding), (7, Done)],
        ),
        ("issued", ReviewEvent::Issued {}, &[(6, Outstanding), (7, Outstanding), (8, Done)]),
    ];
    for (n, stage) in stages.into_iter().enumerate() {
        let now = review(Subject::Plan, &plan_steps(n));
        assert_eq!(now.stage(day("2026-09-30")), stage, "after {n}");
        for (name, event, allowed) in &table {
            let expected = allowed.iter().find(|(at, _)| *at == n).map(|(_, to)| *to);
            let result = now.clone().apply(DatedReviewEvent { on: day("2026-09-30"), event: event.clone() });
            let got = result.as_ref().ok().map(|after| after.stage(day("2026-09-30")));
            assert_eq!(got, expected, "after {n}: {name}: {result:?}");
        }
    }
    let unheard = [
        ("2026-09-01", ReviewEvent::Sent {}),
        ("2026-10-01", ReviewEvent::TimeJudged { reasonable: true }),
        ("2026-10-01", ReviewEvent::Issued {}),
    ];
    let unheard = review(Subject::Plan, &unheard);
    assert_eq!(unheard.stage(day("2026-10-01")), IssuedWithoutReport);
    assert_eq!(refused(&unheard, "2026-10-02", REVIEWED), Refusal::NoRule(&REVIEW_AFTER_ISSUE));
}

/// Sections 5(7) and 28(3) give no number of days: the deadline stays open, and the time is somebody's to judge.
#[test]
fn prsra_s5_7_no_number_of_days_is_made_up_for_a_draft_plan() {
    let sent = review(Subject::Variation, &plan_steps(1));
    for rule in [&panel::PLAN_REVIEW, &panel::PLAN_REPORT] {
        let next = next_of(&sent, "2027-09-01", rule).unwrap();
        assert_eq!(
            (next.by, next.timed_by, next.on_default),
            (Deadline::Reasonable, Some(&plan::REASONABLE_TIME), OnDefault::NoLimit)
        );
    }
    let Refusal::Unsettled(Unsettled::ForJudgement { judgement, .. }) =
        refused(&sent, "2027-09-01", ReviewEvent::Issued {})
    else {
        panic!("for judgement");
    };
    assert_eq!(judgement, &plan::WAS_TIME_REASONABLE);
    let judged = |reasonable| {
        review(
            Subject::Variation,
            &[&plan_steps(1)[..], &[("2026-09-02", ReviewEvent::TimeJudged { reasonable })]].concat(),
        )
    };
    assert_eq!(
        refused(&judged(false), "2026-09-02", ReviewEvent::Issued {}),
        Refusal::ConditionUnmet(&plan::REASONABLE_TIME)
    );
    assert!(
        judged(true).apply(DatedReviewEvent { on: day("2026-09-02"), event: ReviewEvent::Issued {} }).is_ok()
    );
    assert_eq!(
        refused(&review(Subject::Plan, &[]), "2026-09-01", ReviewEvent::Issued {}),
        not_yet(&plan::SEND_TO_PANEL)
    );
    for (steps, rule) in [(3, &plan::REGARD_TO_PANEL), (4, &plan::RESPOND), (5, &plan::PUBLISH_RESPONSE)] {
        assert_eq!(
            refused(&review(Subject::Plan, &plan_steps(steps)), "2026-09-30", ReviewEvent::Issued {}),
            not_yet(rule)
        );
    }
}

/// Paragraph 27: the plan and the annual report are for the panel itself; general scrutiny may be left to others.
#[test]
fn prsra_sch6_para27_no_committee_reviews_a_plan_or_an_annual_report() {
    let by = ActingBody::SubCommittee;
    let sent = review(Subject::Plan, &plan_steps(1));
    assert_eq!(
        refused(&sent, "2026-09-02", ReviewEvent::Reviewed { by }),
        Refusal::Forbidden(&panel::SPECIAL_FUNCTIONS)
    );
    assert_eq!(
        refused(&sent, "2026-09-02", ReviewEvent::Reviewed { by: ActingBody::Officer }),
        Refusal::NoRule(&panel::SPECIAL_TO_OFFICER)
    );
    let annual = review(
        Subject::AnnualReport,
        &[("2026-09-01", ReviewEvent::Produced {}), ("2026-09-01", ReviewEvent::Sent {})],
    );
    for event in [ReviewEvent::Met { public: true, of: by }, ReviewEvent::Reviewed { by }] {
        assert_eq!(refused(&annual, "2026-09-02", event), Refusal::Forbidden(&panel::SPECIAL_FUNCTIONS));
    }
    let other = review(
        Subject::Other,
        &[("2026-09-01", ReviewEvent::Reviewed { by }), ("2026-09-01", ReviewEvent::Reported { by })],
    );
    assert_eq!(other.rule(), &panel::SCRUTINY);
}

/// Sections 12 and 28(4): sent, met in public, presented and asked, reviewed, reported, answered, published.
#[test]
fn prsra_ss12_and_28_4_an_annual_report_from_sending_to_published_response() {
    let steps = [
        ("2026-07-01", ReviewEvent::Produced {}),
        ("2026-07-02", ReviewEvent::Sent {}),
        ("2026-07-20", MET),
        ("2026-07-20", ReviewEvent::Presented { by: Presenter::Commissioner }),
        ("2026-07-20", ReviewEvent::Questioned {}),
        ("2026-07-21", REVIEWED),
        ("2026-07-22", REPORTED),
        ("2026-07-23", ReviewEvent::Published {}),
        ("2026-07-23", ReviewEvent::Copied {}),
        ("2026-08-01", ReviewEvent::Responded {}),
        ("2026-08-02", ReviewEvent::ResponsePublished {}),
    ];
    let at = |n: usize| review(Subject::AnnualReport, &steps[..n]);
    let soon = |rule| next_of(&at(2), "2026-07-03", rule).unwrap().by;
    assert_eq!(
        soon(&panel::ANNUAL_REPORT_MEETING),
        Deadline::AsSoonAsPracticable { after: day("2026-07-02") }
    );
    assert_eq!(
        next_of(&at(1), "2026-07-01", &ANNUAL_REPORT_SENT).unwrap().by,
        Deadline::AsSoonAsPracticable { after: day("2026-07-01") }
    );
    let presents = next_of(&at(2), "2026-07-03", &ANNUAL_REPORT_PRESENTED).unwrap();
    assert_eq!((presents.is_duty(), presents.on_default), (true, OnDefault::NoRule(&NO_SANCTION)));
    assert!(next_of(&at(7), "2026-07-22", &ANNUAL_REPORT_RESPONSE).unwrap().is_duty());
    assert!(next_of(&at(10), "2026-08-01", &ANNUAL_REPORT_RESPONSE_PUBLISHED).unwrap().is_duty());
    assert_eq!(refused(&at(0), "2026-07-01", ReviewEvent::Sent {}), not_yet(&ANNUAL_REPORT_SENT));
    assert_eq!(
        refused(&at(2), "2026-07-03", ReviewEvent::Met { public: false, of: PANEL }),
        Refusal::ConditionUnmet(&panel::ANNUAL_REPORT_MEETING)
    );
    assert_eq!(
        refused(&at(2), "2026-07-03", ReviewEvent::Questioned {}),
        not_yet(&panel::ANNUAL_REPORT_MEETING)
    );
    assert_eq!(
        refused(&at(3), "2026-07-20", ReviewEvent::Presented { by: Presenter::Other }),
        Refusal::NoRule(&PRESENTED_BY_ANOTHER)
    );
    let deputy = at(3)
        .apply(DatedReviewEvent {
            on: day("2026-07-20"),
            event: ReviewEvent::Presented { by: Presenter::Deputy },
        })
        .unwrap();
    assert_eq!(deputy.history().last().unwrap().1, &DEPUTY_STANDS_IN);
    let done = at(11);
    assert_eq!(done.stage(day("2026-08-02")), ReviewStage::Done);
    // The process gives the facts of the questions.
    let facts = panel::AnnualReportFacts { prompt: true.into(), ..done.annual_report() };
    assert_eq!(facts.answer(day("2026-08-02")), Ok(PanelDuty::Done));
    assert_eq!(done.publication().answer(day("2026-08-02")), Ok(PanelDuty::Done));
    assert_eq!(at(7).publication().answer(day("2026-08-02")), Ok(PanelDuty::NotDone));
    let plan = review(Subject::Plan, &plan_steps(3));
    assert_eq!(plan.plan_review().answer(day("2026-09-30")), Ok(PanelDuty::Done));
    assert_eq!(plan.plan_steps().panel_reported, Some(day("2026-09-16")).into());
}

/// Section 28(8): copies in England alone.
#[test]
fn prsra_s28_8_welsh_panels_send_no_copies() {
    let steps =
        [("2026-09-01", REVIEWED), ("2026-09-01", REPORTED), ("2026-09-01", ReviewEvent::Published {})];
    let events = || steps.iter().map(|(on, event)| DatedReviewEvent { on: day(on), event: event.clone() });
    let welsh = Review::from_events(Area::Gwent, Subject::Other, events()).unwrap();
    assert_eq!(welsh.stage(day("2026-09-01")), ReviewStage::Done);
    assert_eq!(refused(&welsh, "2026-09-02", ReviewEvent::Copied {}), OutOfForce::DoesNotExtend.into());
    let english = Review::from_events(Area::Norfolk, Subject::Other, events()).unwrap();
    assert_eq!(english.stage(day("2026-09-01")), ReviewStage::Outstanding);
}

/// Section 29(3): the panel sets the last day, and only then is there one.
#[test]
fn prsra_s29_3_a_response_is_due_by_the_day_the_panel_sets() {
    let reported = [("2026-09-01", REVIEWED), ("2026-09-02", REPORTED)];
    let open = review(Subject::Other, &reported);
    assert_eq!(refused(&open, "2026-09-03", ReviewEvent::Responded {}), not_yet(&panel::REQUIRE_RESPONSE));
    let required = |by: &str| ReviewEvent::ResponseRequired { by: day(by) };
    assert_eq!(
        refused(&open, "2026-09-03", required("2026-09-02")),
        Refusal::ConditionUnmet(&panel::REQUIRE_RESPONSE)
    );
    let due = review(Subject::Other, &[&reported[..], &[("2026-09-03", required("2026-09-30"))]].concat());
    let next = next_of(&due, "2026-09-03", &panel::COMMISSIONER_COMPLIES).unwrap();
    assert_eq!(
        (next.by.last_day(), next.on_default),
        (Some(day("2026-09-30")), OnDefault::NoRule(&NO_SANCTION))
    );
    assert_eq!(
        (due.stage(day("2026-09-30")), due.stage(day("2026-10-01"))),
        (ReviewStage::AwaitingResponse, ReviewStage::ResponseOverdue)
    );
    let late =
        due.apply(DatedReviewEvent { on: day("2026-10-05"), event: ReviewEvent::Responded {} }).unwrap();
    assert_eq!(late.stage(day("2026-10-05")), ReviewStage::Outstanding);
    assert_eq!(
        refused(&late, "2026-10-06", ReviewEvent::ResponsePublished {}),
        Refusal::NoRule(&OTHER_RESPONSE)
    );
}

/// For a mayor plans, reports and information go as for a commissioner; attendance and general scrutiny do not.
#[test]
fn scrutiny_is_of_its_place_and_time() {
    let first = |area, subject, on: &str, event| {
        Review::new(area, subject).apply(DatedReviewEvent { on: day(on), event }).map(|_| ())
    };
    let mayors = || Refusal::Unsettled(Unsettled::NotEncoded(&MAYORAL_PANELS));
    assert_eq!(first(Area::SouthYorkshire, Subject::Plan, "2026-09-01", ReviewEvent::Sent {}), Ok(()));
    assert_eq!(first(Area::SouthYorkshire, Subject::Other, "2026-09-01", REVIEWED), Err(mayors()));
    assert_eq!(first(Area::SouthYorkshire, Subject::Other, "2024-05-06", REVIEWED), Ok(()));
    assert_eq!(
        first(Area::Metropolitan, Subject::Plan, "2026-09-01", ReviewEvent::Sent {}),
        Err(OutOfForce::DoesNotExtend.into())
    );
    let early = Refusal::from(OutOfForce::NotYet { starts: day("2012-11-22") });
    assert_eq!(first(Area::Norfolk, Subject::Plan, "2012-11-21", ReviewEvent::Sent {}), Err(early));
    assert_eq!(first(Area::Norfolk, Subject::Plan, "2012-11-22", ReviewEvent::Sent {}), Ok(()));
    let occasion = Occasion::on(Area::SouthYorkshire, day(MEETS));
    assert_eq!(
        occasion.apply(DatedOccasionEvent { on: day("2026-09-01"), event: required(Witness::Commissioner) }),
        Err(mayors())
    );
    // Nothing is owed or open where the law does not run: in London, before it began, and under a mayor.
    for (area, runs, stops) in [
        (Area::Metropolitan, None, "2026-09-01"),
        (Area::Norfolk, Some("2012-11-22"), "2012-11-21"),
        (Area::SouthYorkshire, Some("2024-05-06"), "2024-05-07"),
    ] {
        let occasion = Occasion::on(area, day("2030-01-01"));
        let other = Review::new(area, Subject::Other);
        if let Some(runs) = runs {
            assert!(!occasion.next(day(runs)).is_empty() && occasion.progress(day(runs)).settled().is_some());
            assert!(!other.next(day(runs)).is_empty() && other.progress(day(runs)).settled().is_some());
        }
        assert!(occasion.next(day(stops)).is_empty() && occasion.progress(day(stops)).settled().is_none());
        assert!(other.next(day(stops)).is_empty() && other.progress(day(stops)).settled().is_none());
    }
    assert!(Review::new(Area::Metropolitan, Subject::Plan).next(day("2026-09-01")).is_empty());
    assert!(!Review::new(Area::SouthYorkshire, Subject::Plan).next(day("2026-09-01")).is_empty());
    for rule in [&DEPUTY_STANDS_IN, &NO_OTHER_STAND_IN] {
        outside_london_from(rule, "2012-11-22");
    }
    for rule in [
        &ANNUAL_REPORT_SENT,
        &ANNUAL_REPORT_PRESENTED,
        &ANNUAL_REPORT_RESPONSE,
        &ANNUAL_REPORT_RESPONSE_PUBLISHED,
    ] {
        assert_eq!(rule.confidence(), Confidence::Seen);
        for (place, from) in [(Place::England, "2012-11-22"), (Place::Metropolitan, "2012-01-16")] {
            assert!(
                rule.check_force(place, eve(from)).is_err() && rule.check_force(place, day(from)).is_ok()
            );
        }
    }
    assert_eq!(key(&ANNUAL_REPORT_PRESENTED), "ukpga/2011/13/section/12/3");
    assert_eq!(key(&NO_OTHER_STAND_IN), "ukpga/2011/13/section/18/3/d");
}

const MEETS: &str = "2026-09-15";

const fn required(whom: Witness) -> OccasionEvent {
    OccasionEvent::Required { whom }
}

const fn attended(whom: Witness) -> OccasionEvent {
    OccasionEvent::Attended { whom }
}

const fn requested(whom: Witness) -> OccasionEvent {
    OccasionEvent::Requested { whom }
}

fn occasion(events: &[(&str, OccasionEvent)]) -> Occasion {
    let events = events.iter().map(|(on, event)| DatedOccasionEvent { on: day(on), event: *event });
    Occasion::from_events(Area::Norfolk, day(MEETS), events).unwrap_or_else(|error| panic!("{error}"))
}

fn refuses(occasion: &Occasion, on: &str, event: OccasionEvent) -> Refusal {
    occasion.clone().apply(DatedOccasionEvent { on: day(on), event }).unwrap_err()
}

/// Section 29(1) and (6), witness by witness: whom a panel may require, whom it may request, alone and beside.
#[test]
fn prsra_s29_who_can_be_required_and_who_only_requested() {
    let alone = Occasion::on(Area::Norfolk, day(MEETS));
    let beside = occasion(&[("2026-09-01", required(Witness::Commissioner))]);
    for whom in Witness::ALL {
        let can = match whom {
            Witness::ChiefConstable => Err(Refusal::NoPower(&panel::REQUEST_CHIEF_CONSTABLE)),
            Witness::Force | Witness::Former => Err(Refusal::NoPower(&panel::REQUIRE_ATTENDANCE)),
            _ => Ok(()),
        };
        let on = day("2026-09-01");
        assert_eq!(
            alone.clone().apply(DatedOccasionEvent { on, event: required(*whom) }).map(|_| ()),
            can,
            "{whom}"
        );
        let chief = *whom == Witness::ChiefConstable;
        let expected = if chief {
            Refusal::ConditionUnmet(&panel::REQUEST_CHIEF_CONSTABLE)
        } else {
            Refusal::NoRule(&INVITATION)
        };
        assert_eq!(refuses(&alone, "2026-09-01", requested(*whom)), expected, "{whom}");
        assert_eq!(
            beside.clone().apply(DatedOccasionEvent { on, event: requested(*whom) }).is_ok(),
            chief,
            "{whom}"
        );
    }
    // The request falls with the requirement beside which it stands, and with a notice that is not reasonable.
    let both =
        [("2026-09-01", required(Witness::Commissioner)), ("2026-09-01", requested(Witness::ChiefConstable))];
    assert!(occasion(&both).is_chief_constable_requested());
    for event in [
        OccasionEvent::Released { whom: Witness::Commissioner },
        OccasionEvent::NoticeJudged { whom: Witness::Commissioner, reasonable: false },
    ] {
        let after = occasion(&both).apply(DatedOccasionEvent { on: day("2026-09-02"), event }).unwrap();
        assert!(!after.is_chief_constable_requested() && after.required().is_empty());
        assert_eq!(after.stage(day(MEETS)), OccasionStage::NobodyRequired);
    }
    let fair = OccasionEvent::NoticeJudged { whom: Witness::Commissioner, reasonable: true };
    assert!(
        occasion(&both)
            .apply(DatedOccasionEvent { on: day("2026-09-02"), event: fair })
            .unwrap()
            .is_chief_constable_requested()
    );
}

/// Required people come on the day; the day before it is not yet, the day after too late and they are absent.
#[test]
fn prsra_s29_4_whoever_is_required_comes_on_the_day() {
    let called = occasion(&[
        ("2026-09-01", required(Witness::Commissioner)),
        ("2026-09-01", requested(Witness::ChiefConstable)),
    ]);
    let duty = next_of(&called, MEETS, &panel::COMMISSIONER_COMPLIES).unwrap();
    assert_eq!((duty.by.last_day(), duty.on_default), (Some(day(MEETS)), OnDefault::NoRule(&NO_SANCTION)));
    assert_eq!(
        refuses(&called, "2026-09-14", attended(Witness::Commissioner)),
        Refusal::NotYet { rule: &panel::REQUIRE_ATTENDANCE, opens: Some(day(MEETS)) }
    );
    assert_eq!(
        refuses(&called, "2026-09-16", attended(Witness::Commissioner)),
        Refusal::TooLate { rule: &panel::REQUIRE_ATTENDANCE, last_day: day(MEETS) }
    );
    assert_eq!(
        (called.stage(day(MEETS)), called.stage(day("2026-09-16"))),
        (OccasionStage::Called, OccasionStage::Absent)
    );
    // The chief constable may stay away: nothing is owed.
    let held = called
        .clone()
        .apply(DatedOccasionEvent { on: day(MEETS), event: attended(Witness::Commissioner) })
        .unwrap();
    assert_eq!(held.stage(day("2026-09-16")), OccasionStage::Held);
    assert_eq!(
        refuses(&held, MEETS, attended(Witness::OtherStaff)),
        Refusal::ConditionUnmet(&panel::REQUIRE_ATTENDANCE)
    );
    // The deputy may come for the commissioner, nobody else.
    let stood_in = |by| {
        called.clone().apply(DatedOccasionEvent { on: day(MEETS), event: OccasionEvent::StoodIn { by } })
    };
    assert_eq!(stood_in(Presenter::Deputy).unwrap().history().last().unwrap().1, &DEPUTY_STANDS_IN);
    assert_eq!(stood_in(Presenter::Other).unwrap_err(), Refusal::Forbidden(&NO_OTHER_STAND_IN));
    assert_eq!(
        refuses(&called, "2026-09-16", required(Witness::Deputy)),
        Refusal::TooLate { rule: &panel::REQUIRE_ATTENDANCE, last_day: day(MEETS) }
    );
    assert_eq!(
        refuses(&called, MEETS, OccasionEvent::DocumentRequired { whom: Witness::Commissioner }),
        Refusal::NoRule(&DOCUMENTS)
    );
}

/// Section 29(2), witness by witness and matter by matter: only staff keep back, and only their own advice.
#[test]
fn prsra_s29_2_only_own_advice_of_staff_is_kept_back() {
    for whom in [
        Witness::Commissioner,
        Witness::Deputy,
        Witness::ChiefExecutive,
        Witness::ChiefFinanceOfficer,
        Witness::OtherStaff,
    ] {
        for matter in Matter::ALL {
            let put = [
                ("2026-09-01", required(whom)),
                (MEETS, attended(whom)),
                (MEETS, OccasionEvent::Asked { whom, matter: *matter }),
            ];
            let asked = occasion(&put);
            let protected = whom != Witness::Commissioner && *matter == Matter::OwnAdvice;
            let owed = if whom == Witness::Commissioner {
                &panel::COMMISSIONER_COMPLIES
            } else {
                &panel::STAFF_COMPLY
            };
            let withheld = asked.clone().apply(DatedOccasionEvent {
                on: day(MEETS),
                event: OccasionEvent::Withheld { whom, matter: *matter },
            });
            assert_eq!(next_of(&asked, MEETS, owed).is_some(), !protected, "{whom} {matter}");
            assert_eq!(next_of(&asked, MEETS, &panel::OWN_ADVICE).is_some(), protected, "{whom} {matter}");
            assert_eq!(
                asked.stage(day(MEETS)),
                if protected { OccasionStage::Held } else { OccasionStage::Answering }
            );
            match withheld {
                Ok(after) => assert!(protected && after.history().last().unwrap().1 == &panel::OWN_ADVICE),
                Err(refusal) => assert!(!protected && refusal == Refusal::Forbidden(owed), "{whom} {matter}"),
            }
            let answered = OccasionEvent::Answered { whom, matter: *matter };
            assert_eq!(
                asked
                    .apply(DatedOccasionEvent { on: day(MEETS), event: answered })
                    .unwrap()
                    .stage(day(MEETS)),
                OccasionStage::Held
            );
        }
    }
    // A chief constable who came may decline to answer.
    let whom = Witness::ChiefConstable;
    let chief = occasion(&[
        ("2026-09-01", required(Witness::Commissioner)),
        ("2026-09-01", requested(whom)),
        (MEETS, attended(whom)),
        (MEETS, OccasionEvent::Asked { whom, matter: Matter::Plain }),
        (MEETS, OccasionEvent::Withheld { whom, matter: Matter::Plain }),
    ]);
    assert_eq!(chief.history().last().unwrap().1, &panel::REQUEST_CHIEF_CONSTABLE);
}

fn request(events: &[RequestEvent]) -> InformationRequest {
    let events = events.iter().map(|event| DatedRequestEvent { on: day("2026-09-01"), event: *event });
    InformationRequest::from_events(Area::Norfolk, events).unwrap_or_else(|error| panic!("{error}"))
}

fn ends(request: &InformationRequest, event: RequestEvent) -> Result<RequestStage, Refusal> {
    let on = day("2026-09-02");
    request.clone().apply(DatedRequestEvent { on, event }).map(|after| after.stage(on))
}

/// Section 13, every combination of the panel's judgement, the chief officer's view and the enactment.
#[test]
fn prsra_s13_what_is_supplied_and_what_is_kept_back() {
    let (supplied, withheld) = (RequestEvent::Supplied {}, RequestEvent::Withheld {});
    for reasonable in [true, false] {
        for harm in [None, Some(Harm::NationalSecurity), Some(Harm::Safety), Some(Harm::CrimeAndJustice)] {
            for prohibited in [true, false] {
                let harms: Set<Harm> = harm.into_iter().collect();
                let one = request(&[
                    RequestEvent::Required {},
                    RequestEvent::Judged { reasonable },
                    RequestEvent::Viewed { harms },
                    RequestEvent::Checked { prohibited },
                ]);
                let must = reasonable && harm.is_none() && !prohibited;
                let expected = if prohibited {
                    RequestStage::Forbidden
                } else if must {
                    RequestStage::Due
                } else {
                    RequestStage::Optional
                };
                assert_eq!(one.stage(day("2026-09-01")), expected);
                assert_eq!(
                    ends(&one, supplied),
                    if prohibited {
                        Err(Refusal::Forbidden(&panel::PROHIBITED_BY_ENACTMENT))
                    } else {
                        Ok(RequestStage::Supplied)
                    }
                );
                assert_eq!(
                    ends(&one, withheld),
                    if must {
                        Err(Refusal::Forbidden(&panel::INFORMATION))
                    } else {
                        Ok(RequestStage::Withheld)
                    }
                );
                // No time is stated: the duty has no last day.
                let due = next_of(&one, "2026-09-01", &panel::INFORMATION);
                assert_eq!(due.map(|next| next.by), must.then_some(Deadline::NoneStated));
            }
        }
    }
}

/// Whose view decides: the chief officer's on harm, not the commissioner's; until it is given nothing is kept back.
#[test]
fn prsra_s13_2_the_chief_officers_view_decides() {
    let open = request(&[
        RequestEvent::Required {},
        RequestEvent::Judged { reasonable: true },
        RequestEvent::Checked { prohibited: false },
    ]);
    let progress = open.progress(day("2026-09-01"));
    let Err(Unsettled::ForJudgement { judgement, .. }) = progress.answer() else { panic!("for judgement") };
    assert_eq!(*judgement, &panel::CHIEF_OFFICERS_VIEW);
    assert_eq!(open.stage(day("2026-09-01")), RequestStage::Open);
    assert!(matches!(
        ends(&open, RequestEvent::Withheld {}),
        Err(Refusal::Unsettled(Unsettled::ForJudgement { .. }))
    ));
    // Supplied all the same, it is beyond the duty.
    assert_eq!(ends(&open, RequestEvent::Supplied {}), Ok(RequestStage::Supplied));
    let unchecked = request(&[RequestEvent::Required {}, RequestEvent::Judged { reasonable: true }]);
    assert!(matches!(
        ends(&unchecked, RequestEvent::Supplied {}),
        Err(Refusal::Unsettled(Unsettled::NeedsFacts(_)))
    ));
    assert_eq!(ends(&request(&[]), RequestEvent::Supplied {}), Err(not_yet(&panel::INFORMATION)));
    assert_eq!(ends(&open, RequestEvent::Required {}), Err(Refusal::ConditionUnmet(&panel::INFORMATION)));
    let viewed = open
        .apply(DatedRequestEvent { on: day("2026-09-02"), event: RequestEvent::Viewed { harms: Set::EMPTY } })
        .unwrap();
    assert_eq!(viewed.facts().answer(day("2026-09-02")), Ok(Supply::Must));
}

/// The stored forms spelt out; cut short an earlier state; reordered or wrong, the event is named.
#[test]
fn stored_scrutiny_reads_back_or_names_the_event() {
    let text = r#"{"area":"norfolk","subject":"plan","events":[
        {"on":"2026-09-01","event":{"kind":"sent"}},
        {"on":"2026-09-15","event":{"kind":"reviewed","by":"panel"}},
        {"on":"2026-09-16","event":{"kind":"reported","by":"panel"}}]}"#;
    assert_eq!(
        serde_json::from_str::<Review>(text).unwrap().stage(day("2026-09-16")),
        ReviewStage::AwaitingResponse
    );
    let cut = text.replace(
        r#",
        {"on":"2026-09-16","event":{"kind":"reported","by":"panel"}}"#,
        "",
    );
    assert_eq!(
        serde_json::from_str::<Review>(&cut).unwrap().stage(day("2026-09-16")),
        ReviewStage::WithPanel
    );
    let meeting = r#"{"area":"norfolk","meets-on":"2026-09-15","events":[
        {"on":"2026-09-01","event":{"kind":"required","whom":"commissioner"}},
        {"on":"2026-09-02","event":{"kind":"requested","whom":"chief-constable"}},
        {"on":"2026-09-15","event":{"kind":"attended","whom":"commissioner"}}]}"#;
    assert_eq!(
        serde_json::from_str::<Occasion>(meeting).unwrap().stage(day("2026-09-15")),
        OccasionStage::Held
    );
    let asked = r#"{"area":"norfolk","events":[
        {"on":"2026-09-01","event":{"kind":"required"}},
        {"on":"2026-09-02","event":{"kind":"viewed","harms":["safety"]}},
        {"on":"2026-09-03","event":{"kind":"checked","prohibited":false}},
        {"on":"2026-09-04","event":{"kind":"withheld"}}]}"#;
    assert_eq!(
        serde_json::from_str::<InformationRequest>(asked).unwrap().stage(day("2026-09-04")),
        RequestStage::Withheld
    );
    let error = |text: &str, from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        let text = text.replacen(from, to, 1);
        let review = serde_json::from_str::<Review>(&text).err().map(|error| error.to_string());
        let meeting = serde_json::from_str::<Occasion>(&text).err().map(|error| error.to_string());
        let asked = serde_json::from_str::<InformationRequest>(&text).err().map(|error| error.to_string());
        [review, meeting, asked].map(Option::unwrap).join("; ")
    };
    for (text, from, to, expected) in [
        (text, "\"sent\"", "\"published\"", "event 1 (`published` on 2026-09-01) is refused: not yet"),
        (
            text,
            "2026-09-15",
            "2026-09-17",
            "event 3 (`reported` on 2026-09-16) is refused: `2026-09-16` comes before",
        ),
        (
            text,
            "\"by\":\"panel\"",
            "\"by\":\"sub-committee\"",
            "event 2 (`reviewed` on 2026-09-15) is refused: forbidden",
        ),
        (text, "\"by\":\"panel\"", "\"of\":\"panel\"", "unknown field `of`"),
        (
            meeting,
            "commissioner",
            "deputy",
            "event 2 (`requested` on 2026-09-02) is refused: a condition is not met",
        ),
        (
            meeting,
            "commissioner",
            "chief-constable",
            "event 1 (`required` on 2026-09-01) is refused: no power",
        ),
        (asked, "\"safety\"", "", "event 4 (`withheld` on 2026-09-04) is refused"),
        (asked, "\"safety\"", "\"safe\"", "unknown variant `safe`"),
        (asked, "\"required\"", "\"supplied\"", "event 1 (`supplied` on 2026-09-01) is refused: not yet"),
    ] {
        let got = error(text, from, to);
        assert!(got.contains(expected), "{from}: {got}");
    }
}

/// The facts that a review of a draft plan tells the question on the steps of a plan, each from its own event.
#[test]
fn a_plan_review_tells_the_steps_of_the_plan() {
    let facts = |subject, n| review(subject, &plan_steps(n)).plan_steps();
    let whole = plan::StepsFacts {
        area: Area::Norfolk.into(),
        event: plan::Event::Issue.into(),
        sent_to_panel: Some(day("2026-09-01")).into(),
        panel_reported: Some(day("2026-09-16")).into(),
        regard_to_panel: true.into(),
        response_given: Some(day("2026-09-18")).into(),
        response_published: Some(day("2026-09-19")).into(),
        issued: Some(day("2026-09-22")).into(),
        ..plan::StepsFacts::default()
    };
    assert_eq!(facts(Subject::Plan, 9), whole);
    let event = plan::Event::Variation.into();
    assert_eq!(facts(Subject::Variation, 9), plan::StepsFacts { event, ..whole.clone() });
    let none = plan::StepsFacts {
        area: whole.area,
        event: whole.event,
        sent_to_panel: None.into(),
        panel_reported: None.into(),
        regard_to_panel: false.into(),
        response_given: None.into(),
        response_published: None.into(),
        issued: None.into(),
        ..plan::StepsFacts::default()
    };
    assert_eq!(facts(Subject::Plan, 0), none);
    let judged =
        [("2026-09-01", ReviewEvent::Sent {}), ("2026-09-30", ReviewEvent::TimeJudged { reasonable: false })];
    let time = review(Subject::Plan, &judged).plan_steps().panel_had_reasonable_time;
    assert_eq!(time, false.into());
}

/// Section 29(3): the panel may set a day for a response that is owed anyway, the day of asking included, and once.
#[test]
fn prsra_s29_3_the_panel_may_set_a_day_for_any_response() {
    let reported = review(Subject::Plan, &plan_steps(3));
    let power = next_of(&reported, "2026-09-16", &panel::REQUIRE_RESPONSE);
    assert!(!power.unwrap().is_duty());
    let required = |by: &str| ReviewEvent::ResponseRequired { by: day(by) };
    let set = |by| DatedReviewEvent { on: day("2026-09-16"), event: required(by) };
    assert!(reported.clone().apply(set("2026-09-15")).is_err());
    let due = reported.apply(set("2026-09-16")).unwrap();
    assert_eq!(next_of(&due, "2026-09-16", &panel::REQUIRE_RESPONSE), None);
    assert_eq!(next_of(&due, "2026-09-16", &plan::RESPOND).unwrap().by.last_day(), Some(day("2026-09-16")));
    // Overdue the day after, which is a duty not done.
    for (on, stage, standing) in [
        ("2026-09-16", ReviewStage::AwaitingResponse, Standing::Stated),
        ("2026-09-17", ReviewStage::ResponseOverdue, Standing::NotMet),
    ] {
        let progress = due.progress(day(on));
        assert_eq!((progress.settled(), stage.standing()), (Some(&stage), standing));
        let overdue = (standing == Standing::NotMet).then_some(Finding::NotMet);
        assert_eq!(finding(progress.grounds(), &panel::COMMISSIONER_COMPLIES), overdue);
    }
    assert_eq!(ReviewStage::Done.standing(), Standing::Met);
}

/// The rule a question is put under, who is found absent, and that the request goes with the commissioner's requirement.
#[test]
fn prsra_s29_6_a_request_stands_and_falls_with_the_commissioners_requirement() {
    let asked = |whom| OccasionEvent::Asked { whom, matter: Matter::Plain };
    let chief = Witness::ChiefConstable;
    let both = [
        ("2026-09-01", required(Witness::Commissioner)),
        ("2026-09-01", required(Witness::Deputy)),
        ("2026-09-01", OccasionEvent::Requested { whom: chief }),
    ];
    let called = occasion(&both);
    let release = |whom| {
        let event = OccasionEvent::Released { whom };
        called.clone().apply(DatedOccasionEvent { on: day("2026-09-02"), event }).unwrap()
    };
    assert!(release(Witness::Deputy).is_chief_constable_requested());
    assert!(!release(Witness::Commissioner).is_chief_constable_requested());
    let came =
        occasion(&[&both[..], &[(MEETS, attended(chief)), (MEETS, attended(Witness::Deputy))]].concat());
    for (whom, rule) in
        [(chief, &panel::REQUEST_CHIEF_CONSTABLE), (Witness::Deputy, &panel::REQUIRE_ATTENDANCE)]
    {
        let put = came.clone().apply(DatedOccasionEvent { on: day(MEETS), event: asked(whom) }).unwrap();
        assert_eq!(put.history().last().unwrap().1, rule, "{whom}");
        // What a chief constable keeps back is no advice of staff.
        assert_eq!(next_of(&put, MEETS, &panel::OWN_ADVICE), None, "{whom}");
    }
    // With whoever is let off, the questions to that person go, and no others.
    let both_asked = [
        ("2026-09-01", required(Witness::Commissioner)),
        ("2026-09-01", required(Witness::Deputy)),
        (MEETS, attended(Witness::Commissioner)),
        (MEETS, attended(Witness::Deputy)),
        (MEETS, asked(Witness::Commissioner)),
        (MEETS, asked(Witness::Deputy)),
        (MEETS, OccasionEvent::Released { whom: Witness::Deputy }),
    ];
    let one_asked = occasion(&both_asked);
    assert!(next_of(&one_asked, MEETS, &panel::COMMISSIONER_COMPLIES).is_some());
    assert_eq!(next_of(&one_asked, MEETS, &panel::STAFF_COMPLY), None);
    // The commissioner did not come: found out the day after.
    let after = day(MEETS).succ_opt().unwrap();
    for (on, absent) in [(day(MEETS), None), (after, Some(Finding::NotMet))] {
        let progress = came.progress(on);
        assert_eq!(finding(progress.grounds(), &panel::COMMISSIONER_COMPLIES), absent, "{on}");
    }
}

/// Each step of a requirement for information with its rule.
#[test]
fn prsra_s13_each_step_of_a_requirement_rests_on_its_rule() {
    let events = [
        RequestEvent::Required {},
        RequestEvent::Judged { reasonable: true },
        RequestEvent::Viewed { harms: Set::EMPTY },
        RequestEvent::Checked { prohibited: false },
        RequestEvent::Supplied {},
    ];
    let dated = events.map(|event| DatedRequestEvent { on: day("2026-09-01"), event });
    let supplied = InformationRequest::from_events(Area::Norfolk, dated).unwrap();
    let rules: Vec<&str> = supplied.history().map(|(_, rule)| rule.id()).collect();
    let information = panel::INFORMATION.id();
    assert_eq!(rules.len(), 5);
    assert_eq!((rules[0], rules[1], rules[4]), (information, information, information));
    assert_eq!(rules[3], panel::PROHIBITED_BY_ENACTMENT.id());
}
