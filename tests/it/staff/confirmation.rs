use pcc_rules::area::Area;
use pcc_rules::calendar::Deadline;
use pcc_rules::chief_constable::{Candidate, NoticeItem, Recommendation, Response};
use pcc_rules::law::{Actor, OutOfForce, Rule};
use pcc_rules::process::{OnDefault, Process as _};
use pcc_rules::reasoning::{Finding, Refusal, Unsettled};
use pcc_rules::staff::confirmation::*;
use pcc_rules::staff::{
    CHIEF_EXECUTIVE, CHIEF_FINANCE_OFFICER, COMBINED_AUTHORITY_EMPLOYS, FINANCE_QUALIFICATION, ONE_DEPUTY,
};
use pcc_rules::{Fact, Question as _, Set};

use crate::{day, eve, finding};

pub(super) const A: Candidate = Candidate(1);
pub(super) const B: Candidate = Candidate(2);
pub(super) const REPORTED: Event = Event::Reported { recommendation: Recommendation::DoNotAppoint };
pub(super) const DECIDED: Event = Event::Decided { response: Response::Rejects };
pub(super) const APPOINTED: Event = Event::Appointed { candidate: A };
pub(super) const ACTING: Event = Event::ActingAppointed { finance_qualified: true };
pub(super) const ORDINARY: Event = Event::PolledAtOrdinary {};

pub(super) fn by_election(vacant_since: &str) -> Event {
    Event::PolledAtByElection { vacant_since: day(vacant_since) }
}

fn fit() -> SeniorEligibilityFacts {
    SeniorEligibilityFacts { post: Fact::Unknown, finance_qualified: true.into(), bars: Set::EMPTY.into() }
}

pub(super) fn proposed(candidate: Candidate) -> Event {
    Event::Proposed { candidate, notice: Set::all(), eligibility: fit() }
}

pub(super) fn after(post: SeniorPost, events: &[(&str, Event)]) -> Confirmation {
    let events = events.iter().map(|(on, event)| Dated { on: day(on), event: event.clone() });
    Confirmation::from_events(Area::Norfolk, post, events).unwrap_or_else(|error| panic!("{error}"))
}

fn refusal(post: SeniorPost, events: &[(&str, Event)], on: &str, event: Event) -> Refusal {
    after(post, events).apply(Dated { on: day(on), event }).unwrap_err()
}

/// Notified on Monday 2 November 2026, so that the panel has until Sunday the 22nd. The first `n` steps.
pub(super) fn steps(n: usize) -> Vec<(&'static str, Event)> {
    [
        ("2026-11-02", proposed(A)),
        ("2026-11-10", Event::Heard {}),
        ("2026-11-13", REPORTED),
        ("2026-11-16", DECIDED),
        ("2026-11-17", APPOINTED),
    ][..n]
        .to_vec()
}

pub(super) fn with(n: usize, more: &[(&'static str, Event)]) -> Vec<(&'static str, Event)> {
    [&steps(n)[..], more].concat()
}

/// Para. 9(1) with s. 18(1): a successor is notified while the holder serves, but not appointed.
#[test]
fn prsra_sch1_para9_1_a_successor_can_be_proposed_before_the_holder_leaves() {
    for post in SeniorPost::ALL {
        let successor = with(
            5,
            &[
                ("2026-11-18", proposed(B)),
                ("2026-11-20", Event::Heard {}),
                ("2026-11-23", REPORTED),
                ("2026-11-24", DECIDED),
            ],
        );
        let on = day("2026-11-25");
        let decided = after(*post, &successor);
        assert_eq!((decided.stage(on), decided.is_filled(on)), (Stage::Decided, true));
        assert!(!decided.wants_acting_holder(on) && decided.next(on).is_empty());
        let progress = decided.progress(on).settled().unwrap().to_string();
        assert_eq!(progress, "recommendation decided on; the post still has a holder");
        let fills = [&CHIEF_EXECUTIVE, &CHIEF_FINANCE_OFFICER, &ONE_DEPUTY][*post as usize];
        let appoint = Event::Appointed { candidate: B };
        assert_eq!(refusal(*post, &successor, "2026-11-25", appoint.clone()), Refusal::ConditionUnmet(fills));
        let left = decided.apply(Dated { on, event: Event::Left {} }).unwrap();
        assert_eq!(left.next(on)[0].rule, fills);
        assert!(left.apply(Dated { on, event: appoint }).unwrap().is_filled(on));
    }
}

/// Para. 7(1): "if and for as long as": when whoever acts stops, the duty is back.
#[test]
fn prsra_sch1_para7_1_the_duty_to_appoint_somebody_to_act_returns() {
    let on = day("2026-12-01");
    let ended = ("2026-12-01", Event::ActingEnded {});
    for post in [SeniorPost::ChiefExecutive, SeniorPost::ChiefFinanceOfficer] {
        let unable = with(5, &[("2026-11-18", Event::HolderUnable {}), ("2026-11-19", ACTING)]);
        for events in [vec![("2026-11-19", ACTING)], unable] {
            let acting = after(post, &events);
            assert!(acting.is_acting() && !acting.wants_acting_holder(on));
            let stopped = after(post, &[&events[..], std::slice::from_ref(&ended)].concat());
            assert!(!stopped.is_acting() && stopped.wants_acting_holder(on));
            assert_eq!(stopped.next(on).last().unwrap().rule, &ACTING_HOLDER);
            assert_eq!(stopped.history().last().unwrap().1, &ACTING_HOLDER);
            let again = after(post, &[&events[..], &[ended.clone(), ("2026-12-02", ACTING)]].concat());
            assert!(again.is_acting());
        }
    }
    assert_eq!(
        refusal(SeniorPost::Deputy, &[], "2026-12-01", ended.1),
        Refusal::ConditionUnmet(&ACTING_HOLDER)
    );
}

/// Where Schedule 1 is no law, or the posts are a combined authority's, nobody owes anything under it.
#[test]
fn no_duty_is_stated_where_schedule_1_does_not_run() {
    for post in SeniorPost::ALL {
        let vacant = |area| Confirmation::vacant(area, *post);
        let on = day("2026-11-02");
        for (process, on, out) in [
            (vacant(Area::Metropolitan), on, OutOfForce::DoesNotExtend),
            (vacant(Area::CityOfLondon), on, OutOfForce::DoesNotExtend),
            (vacant(Area::Gwent), eve("2012-11-22"), OutOfForce::NotYet { starts: day("2012-11-22") }),
        ] {
            assert!(!process.wants_acting_holder(on) && process.next(on).is_empty());
            assert_eq!(process.progress(on).answer(), Err(&Unsettled::OutOfForce(out)));
        }
        let officer = *post != SeniorPost::Deputy;
        let (mayor, before) = (vacant(Area::WestYorkshire), eve("2021-05-10"));
        assert_eq!(mayor.wants_acting_holder(before), officer);
        assert!(!mayor.wants_acting_holder(day("2021-05-10")));
        let progress = mayor.progress(day("2021-05-10"));
        if officer {
            assert!(mayor.next(day("2021-05-10")).is_empty());
            assert_eq!(progress.settled().unwrap().stage, Stage::Transferred);
            assert_eq!(finding(progress.grounds(), &COMBINED_AUTHORITY_EMPLOYS), Some(Finding::Met));
        } else {
            assert_eq!(progress.settled().unwrap().stage, Stage::Vacant);
        }
        assert_eq!(vacant(Area::Gwent).wants_acting_holder(day("2012-11-22")), officer);
    }
}

#[test]
fn each_step_of_a_senior_appointment_rests_on_its_rule() {
    for (post, fills) in [
        (SeniorPost::ChiefExecutive, &CHIEF_EXECUTIVE),
        (SeniorPost::ChiefFinanceOfficer, &CHIEF_FINANCE_OFFICER),
        (SeniorPost::Deputy, &ONE_DEPUTY),
    ] {
        let whole = after(post, &steps(5));
        let rules: Vec<&str> = whole.history().map(|(_, rule)| rule.id()).collect();
        let expected: [&Rule; 5] =
            [&SENIOR_NOTIFIED, &SENIOR_HEARING, &SENIOR_REPORTED, &SENIOR_DECIDED, fills];
        assert_eq!(rules, expected.map(Rule::id));
    }
}

/// The panel recommends against, the commissioner rejects it and appoints: nothing stops that.
#[test]
fn prsra_sch1_para12_no_senior_appointment_is_vetoed() {
    for post in SeniorPost::ALL {
        for done in 0..=5 {
            assert_eq!(
                refusal(*post, &steps(done), "2026-11-18", Event::Vetoed {}),
                Refusal::NoPower(&NO_VETO_OF_STAFF)
            );
        }
        assert_eq!(after(*post, &steps(5)).stage(day("2026-11-17")), Stage::Filled);
    }
}

#[test]
fn prsra_sch1_para9_2_all_four_items_are_given() {
    for missing in NoticeItem::ALL {
        let notice = Set::all().without(Set::from_iter([*missing]));
        let event = Event::Proposed { candidate: A, notice, eligibility: fit() };
        assert_eq!(
            refusal(SeniorPost::Deputy, &[], "2026-11-02", event),
            Refusal::ConditionUnmet(&SENIOR_NOTIFIED),
            "without {missing}"
        );
    }
}

/// The last of the three weeks is the 22nd; a report after it is late, not lost, for no rule ends the review.
#[test]
fn prsra_sch1_para10_5_three_weeks_without_a_report_stop_nothing() {
    let silent = after(SeniorPost::ChiefExecutive, &steps(1));
    assert_eq!(silent.due().unwrap().last, day("2026-11-22"));
    assert_eq!(
        (silent.ended_under(day("2026-11-22")), silent.stage(day("2026-11-22"))),
        (None, Stage::UnderReview)
    );
    assert_eq!(silent.ended_under(day("2026-11-23")), Some(&NO_END_OF_PROCESS));
    assert_eq!(
        refusal(SeniorPost::ChiefExecutive, &steps(1), "2026-11-22", APPOINTED),
        Refusal::NoRule(&APPOINTED_EARLY)
    );
    assert!(silent.clone().apply(Dated { on: day("2026-11-23"), event: APPOINTED }).is_ok());
    let late = after(SeniorPost::ChiefExecutive, &with(2, &[("2027-01-04", REPORTED)]));
    assert_eq!(late.stage(day("2027-01-04")), Stage::Reported);
    // Para. 12(2) fixes no order between telling the panel and appointing.
    assert_eq!(
        refusal(SeniorPost::Deputy, &steps(3), "2026-11-14", APPOINTED),
        Refusal::NoRule(&APPOINTED_EARLY)
    );
    assert_eq!(APPOINTED_EARLY.readings.len(), 2);
    assert_eq!(
        refusal(SeniorPost::Deputy, &steps(4), "2026-11-17", Event::Appointed { candidate: B }),
        Refusal::NotYet { rule: &SENIOR_NOTIFIED, opens: None }
    );
}

#[test]
fn prsra_sch1_para10_8_an_ordinary_poll_stops_the_clock() {
    let polled = [("2024-04-15", proposed(A)), ("2024-05-02", ORDINARY)];
    let waiting = after(SeniorPost::ChiefExecutive, &polled);
    assert_eq!((waiting.due(), waiting.stage(day("2024-12-31"))), (None, Stage::UnderReview));
    let declared =
        after(SeniorPost::ChiefExecutive, &[&polled[..], &[("2024-05-08", Event::Declared {})]].concat());
    assert_eq!(declared.due().unwrap().last, day("2024-05-12"));
    assert_eq!(declared.history().last().unwrap().1, &SENIOR_PAUSE);
    let by_election = after(
        SeniorPost::ChiefExecutive,
        &[("2024-04-15", proposed(A)), ("2024-05-02", by_election("2024-03-04"))],
    );
    assert_eq!(by_election.due().unwrap().last, day("2024-05-05"));
}

#[test]
fn prsra_sch1_para11_1_no_report_before_the_hearing() {
    let post = SeniorPost::Deputy;
    let not_yet = |rule| Refusal::NotYet { rule, opens: None };
    assert_eq!(refusal(post, &steps(1), "2026-11-03", REPORTED), not_yet(&SENIOR_HEARING));
    assert_eq!(refusal(post, &[], "2026-11-03", Event::Heard {}), not_yet(&SENIOR_NOTIFIED));
    assert_eq!(refusal(post, &steps(2), "2026-11-12", DECIDED), not_yet(&SENIOR_REPORTED));
    assert_eq!(refusal(post, &steps(4), "2026-11-16", DECIDED), Refusal::ConditionUnmet(&SENIOR_DECIDED));
}

/// Acting is a duty for the two officers, whatever the stage, and unknown to the deputy.
#[test]
fn prsra_sch1_para7_1_somebody_acts_while_the_post_is_vacant_or_its_holder_unable() {
    for post in [SeniorPost::ChiefExecutive, SeniorPost::ChiefFinanceOfficer] {
        let vacant = after(post, &[]);
        assert!(vacant.wants_acting_holder(day("2026-11-02")));
        let must = *vacant.next(day("2026-11-02")).last().unwrap();
        assert_eq!(
            (must.rule == &ACTING_HOLDER, must.is_duty(), must.who()),
            (true, true, Actor::Commissioner)
        );
        assert_eq!(
            finding(vacant.progress(day("2026-11-02")).grounds(), &ACTING_HOLDER),
            Some(Finding::NotMet)
        );
        let acting = after(post, &[("2026-11-01", ACTING)]);
        assert!(!acting.wants_acting_holder(day("2026-11-02")));
        assert_eq!(finding(acting.progress(day("2026-11-02")).grounds(), &ACTING_HOLDER), Some(Finding::Met));
        assert_eq!(
            refusal(post, &[("2026-11-01", ACTING)], "2026-11-02", ACTING),
            Refusal::ConditionUnmet(&ACTING_HOLDER)
        );
        // Acting goes on through the review and stops when the post is filled.
        let filled = after(post, &[&[("2026-11-01", ACTING)][..], &steps(5)].concat());
        assert!(!filled.is_acting() && !filled.wants_acting_holder(day("2026-11-18")));
        assert_eq!(refusal(post, &steps(5), "2026-11-18", ACTING), Refusal::ConditionUnmet(&ACTING_HOLDER));
        let unable = with(5, &[("2027-01-04", Event::HolderUnable {})]);
        assert!(after(post, &unable).wants_acting_holder(day("2027-01-04")));
        let covered = [&unable[..], &[("2027-01-05", ACTING), ("2027-02-01", Event::HolderAble {})]].concat();
        assert!(!after(post, &covered).is_acting());
    }
    for event in [ACTING, Event::HolderUnable {}] {
        assert_eq!(
            refusal(SeniorPost::Deputy, &steps(5), "2026-11-18", event),
            Refusal::NoPower(&ACTING_HOLDER)
        );
    }
    assert!(!after(SeniorPost::Deputy, &[]).wants_acting_holder(day("2026-11-02")));
}

#[test]
fn prsra_sch1_para7_2_an_acting_finance_officer_is_qualified() {
    let unqualified = Event::ActingAppointed { finance_qualified: false };
    assert_eq!(
        refusal(SeniorPost::ChiefFinanceOfficer, &[], "2026-11-02", unqualified.clone()),
        Refusal::ConditionUnmet(&ACTING_QUALIFIED)
    );
    assert!(after(SeniorPost::ChiefExecutive, &[("2026-11-02", unqualified)]).is_acting());
}

#[test]
fn prsra_sch1_para6_2_which_appointments_need_a_hearing() {
    let on = day("2026-11-02");
    for appointment in StaffAppointment::ALL {
        let facts = HearingFacts { appointment: (*appointment).into() };
        let expected = match appointment {
            StaffAppointment::OtherStaff => Ok(HearingNeeded::NotNeeded),
            StaffAppointment::ActingChiefExecutive | StaffAppointment::ActingChiefFinanceOfficer => {
                Err(Unsettled::NoRule(&ACTING_HEARING))
            }
            _ => Ok(HearingNeeded::Needed),
        };
        assert_eq!(facts.answer(on), expected, "{appointment}");
        let starts = day("2012-11-22");
        assert_eq!(facts.answer(eve("2012-11-22")), Err(OutOfForce::NotYet { starts }.into()));
    }
    assert_eq!(ACTING_HEARING.readings.len(), 2);
    let other = HearingFacts { appointment: StaffAppointment::OtherStaff.into() }.determine(on);
    assert_eq!(finding(other.grounds(), &OTHER_STAFF), Some(Finding::Met));
    assert_eq!(finding(other.grounds(), &SENIOR_APPOINTMENT), Some(Finding::NotMet));
}

/// Each bar alone keeps a deputy out under its own rule, and keeps nobody else out.
#[test]
fn prsra_s18_6_and_sch1_para8_each_bar_keeps_a_deputy_out() {
    let on = day("2026-11-02");
    for (at, bar) in DeputyBar::ALL.iter().enumerate() {
        let rule = match at {
            0..8 => &DEPUTY_NO_OFFICE_HOLDER,
            8..14 => &DEPUTY_AGE_AND_SEATS,
            _ => &DEPUTY_NOT_DISQUALIFIED,
        };
        let facts = SeniorEligibilityFacts { bars: Set::from_iter([*bar]).into(), ..fit() };
        let event = Event::Proposed { candidate: A, notice: Set::all(), eligibility: facts.clone() };
        assert_eq!(
            refusal(SeniorPost::Deputy, &[], "2026-11-02", event.clone()),
            Refusal::ConditionUnmet(rule),
            "{bar}"
        );
        let deputy = SeniorEligibilityFacts { post: SeniorPost::Deputy.into(), ..facts }.determine(on);
        assert_eq!(deputy.settled(), Some(&SeniorEligibility::NotEligible));
        for one in [&DEPUTY_NO_OFFICE_HOLDER, &DEPUTY_AGE_AND_SEATS, &DEPUTY_NOT_DISQUALIFIED] {
            let expected = if one == rule { Finding::NotMet } else { Finding::Met };
            assert_eq!(finding(deputy.grounds(), one), Some(expected), "{bar}");
        }
        assert!(after(SeniorPost::ChiefExecutive, &[]).apply(Dated { on, event }).is_ok());
    }
    assert_eq!(DeputyBar::ALL.len(), 19);
    let unknown = SeniorEligibilityFacts { bars: Fact::Unknown, ..fit() };
    let event = Event::Proposed { candidate: A, notice: Set::all(), eligibility: unknown };
    assert!(matches!(
        refusal(SeniorPost::Deputy, &[], "2026-11-02", event),
        Refusal::Unsettled(Unsettled::NeedsFacts(needs)) if needs.names().eq(["bars"])
    ));
}

#[test]
fn lgfa_s113_a_finance_officer_is_qualified() {
    let facts = SeniorEligibilityFacts { finance_qualified: false.into(), ..fit() };
    let event = Event::Proposed { candidate: A, notice: Set::all(), eligibility: facts };
    assert_eq!(
        refusal(SeniorPost::ChiefFinanceOfficer, &[], "2026-11-02", event.clone()),
        Refusal::ConditionUnmet(&FINANCE_QUALIFICATION)
    );
    assert_eq!(after(SeniorPost::Deputy, &[("2026-11-02", event)]).candidate(), Some(A));
    for (post, qualified, expected) in [
        (SeniorPost::ChiefFinanceOfficer, true, Some(Finding::Met)),
        (SeniorPost::ChiefFinanceOfficer, false, Some(Finding::NotMet)),
        (SeniorPost::ChiefExecutive, false, None),
    ] {
        let facts =
            SeniorEligibilityFacts { post: post.into(), finance_qualified: qualified.into(), ..fit() };
        let found = facts.determine(day("2026-11-02"));
        assert_eq!(finding(found.grounds(), &FINANCE_QUALIFICATION), expected, "{post}");
    }
}

/// One deputy: no other is appointed while there is one.
#[test]
fn prsra_s18_1_there_is_one_deputy() {
    assert_eq!(
        refusal(SeniorPost::Deputy, &steps(5), "2026-11-18", Event::Appointed { candidate: B }),
        Refusal::ConditionUnmet(&ONE_DEPUTY)
    );
}

/// Polls on 5 May 2016, 6 May 2021, 2 May 2024 and 4 May 2028: the sixth day after each, which is when the term of the
/// commissioner who appointed ends; from the poll until then that is still the one before.
#[test]
fn prsra_sch1_para8_3_a_deputy_ends_by_the_sixth_day_after_the_next_ordinary_poll() {
    for (appointed, last) in [
        ("2012-11-22", "2016-05-11"),
        ("2016-05-04", "2016-05-11"),
        ("2016-05-05", "2016-05-11"),
        ("2016-05-11", "2016-05-11"),
        ("2016-05-12", "2021-05-12"),
        ("2021-01-04", "2021-05-12"),
        ("2021-05-05", "2021-05-12"),
        ("2021-05-12", "2021-05-12"),
        ("2021-05-13", "2024-05-08"),
        ("2024-05-01", "2024-05-08"),
        ("2024-05-02", "2024-05-08"),
        ("2024-05-08", "2024-05-08"),
        ("2024-05-09", "2028-05-10"),
        ("2026-11-17", "2028-05-10"),
    ] {
        assert_eq!(latest_end_of_deputy(day(appointed)), Some(day(last)), "appointed on {appointed}");
    }
    let deputy = after(SeniorPost::Deputy, &steps(5));
    assert_eq!(deputy.stage(day("2028-05-10")), Stage::Filled);
    assert_eq!(deputy.ended_under(day("2028-05-10")), None);
    assert_eq!(deputy.stage(day("2028-05-11")), Stage::Vacant);
    assert_eq!(deputy.ended_under(day("2028-05-11")), Some(&DEPUTY_TERM));
    assert!(deputy.apply(Dated { on: day("2028-05-11"), event: proposed(A) }).is_ok());
    // The officers stay.
    assert_eq!(after(SeniorPost::ChiefExecutive, &steps(5)).stage(day("2040-01-01")), Stage::Filled);
    // Before the 2017 Act the deputy's term was tied to the commissioner's own, which ended the same day.
    let days = ["2012-12-03", "2012-12-10", "2012-12-11", "2012-12-12", "2012-12-13"];
    let early: Vec<_> = steps(5).into_iter().zip(days).map(|((_, event), on)| (on, event)).collect();
    assert_eq!(after(SeniorPost::Deputy, &early).ended_under(day("2016-05-12")), Some(&DEPUTY_TERM_2012));
}

#[test]
fn prsra_sch1_para8_3a_a_deputy_ends_with_the_by_election_winners_declaration() {
    let polled = with(5, &[("2027-03-04", by_election("2027-01-11"))]);
    assert_eq!(after(SeniorPost::Deputy, &polled).stage(day("2027-03-08")), Stage::Filled);
    let declared = [&polled[..], &[("2027-03-08", Event::Declared {})]].concat();
    let ended = after(SeniorPost::Deputy, &declared);
    assert_eq!(
        (ended.stage(day("2027-03-08")), ended.history().last().unwrap().1),
        (Stage::Vacant, &DEPUTY_BY_ELECTION)
    );
    assert_eq!(after(SeniorPost::ChiefExecutive, &declared).stage(day("2027-03-08")), Stage::Filled);
    // A declaration that follows no by-election ends nothing.
    let other = after(SeniorPost::Deputy, &with(5, &[("2027-03-08", Event::Declared {})]));
    assert_eq!(other.stage(day("2027-03-08")), Stage::Filled);
    let left = |post| after(post, &with(5, &[("2027-01-04", Event::Left {})])).history().last().unwrap().1;
    assert_eq!(left(SeniorPost::Deputy), &DEPUTY_OTHERWISE);
    assert_eq!(left(SeniorPost::ChiefExecutive), &CHIEF_EXECUTIVE);
    assert_eq!(left(SeniorPost::ChiefFinanceOfficer), &CHIEF_FINANCE_OFFICER);
}

/// PCA 2017 s. 121(4) to (6): the amended text is for deputies already in post too, but not where the vacancy had
/// occurred and its winner not accepted when it came into force on 3 April 2017.
#[test]
fn pca_2017_s121_5_a_deputy_in_a_by_election_in_progress_keeps_the_older_text() {
    let appointed = |days: [&'static str; 5]| {
        steps(5).into_iter().zip(days).map(|((_, event), on)| (on, event)).collect::<Vec<_>>()
    };
    let before = appointed(["2016-06-01", "2016-06-08", "2016-06-09", "2016-06-10", "2017-04-02"]);
    let after_it = appointed(["2016-06-01", "2016-06-08", "2016-06-09", "2016-06-10", "2017-04-03"]);
    let declared = |events: &[(&'static str, Event)], vacant: &str, polled: &'static str| {
        let process = after(SeniorPost::Deputy, events);
        let polled = process.apply(Dated { on: day(polled), event: by_election(vacant) })?;
        polled.apply(Dated { on: day("2017-05-10"), event: Event::Declared {} })
    };
    let open = Err(Refusal::NoRule(&DEPUTY_TERM_AFTER_VACANCY));
    assert_eq!(declared(&before, "2017-04-02", "2017-05-04"), open);
    assert_eq!(declared(&before, "2017-02-20", "2017-04-02"), open);
    for (events, vacant) in [(&before, "2017-04-03"), (&after_it, "2017-04-02"), (&after_it, "2017-04-03")] {
        let ended = declared(events, vacant, "2017-05-04").unwrap();
        assert_eq!(ended.stage(day("2017-05-10")), Stage::Vacant);
        assert_eq!(ended.history().last().unwrap().1, &DEPUTY_BY_ELECTION);
    }
    assert_eq!(DEPUTY_TERM_AFTER_VACANCY.readings.len(), 2);
    // Appointed between the poll and the declaration.
    let between =
        [("2017-03-01", proposed(A)), ("2017-03-23", by_election("2017-02-20")), ("2017-03-24", APPOINTED)];
    assert_eq!(
        refusal(SeniorPost::Deputy, &between, "2017-04-04", Event::Declared {}),
        Refusal::NoRule(&DEPUTY_TERM_AFTER_VACANCY)
    );
    // A deputy who left with the vacancy, or an officer, is no obstacle; nor is a poll told without one.
    let left = [&before[..], &[("2017-04-02", Event::Left {})]].concat();
    assert!(declared(&left, "2017-04-02", "2017-05-04").is_ok());
    let out_of_order = refusal(SeniorPost::Deputy, &before, "2017-05-04", by_election("2017-05-05"));
    assert_eq!(out_of_order, Refusal::OutOfOrder { after: day("2017-05-05"), day: day("2017-05-04") });
}

/// A mayor's officers are the combined authority's; a mayor's deputy for policing is put to the panel.
#[test]
fn a_mayor_has_a_deputy_but_no_officers_of_the_office() {
    let propose = |area, post, on: &str| {
        Confirmation::vacant(area, post).apply(Dated { on: day(on), event: proposed(A) })
    };
    for post in [SeniorPost::ChiefExecutive, SeniorPost::ChiefFinanceOfficer] {
        let refused = propose(Area::WestYorkshire, post, "2026-11-02").unwrap_err();
        assert_eq!(refused, Refusal::NoPower(&COMBINED_AUTHORITY_EMPLOYS));
        assert!(propose(Area::WestYorkshire, post, "2021-05-09").is_ok());
    }
    assert!(propose(Area::WestYorkshire, SeniorPost::Deputy, "2026-11-02").is_ok());
    let mayors = propose(Area::WestYorkshire, SeniorPost::Deputy, "2026-11-02").unwrap();
    assert_eq!(mayors.history().last().unwrap().1, &DEPUTY_MAYOR_ALIKE);
    let keys = DEPUTY_MAYOR_ALIKE.provisions().iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(keys.iter().filter(|key| key.ends_with("32(e)")).count(), 4, "{keys:?}");
    let out = |out: OutOfForce| Err(Refusal::from(out));
    assert_eq!(propose(Area::Metropolitan, SeniorPost::Deputy, "2026-11-02"), out(OutOfForce::DoesNotExtend));
    let starts = day("2012-11-22");
    assert_eq!(propose(Area::Gwent, SeniorPost::Deputy, "2012-11-21"), out(OutOfForce::NotYet { starts }));
    assert!(propose(Area::Gwent, SeniorPost::Deputy, "2012-11-22").is_ok());
}

/// Sch. 1 para. 10(9): only an ordinary poll stops the three weeks.
#[test]
fn prsra_sch1_para10_9_by_elections_stop_nothing() {
    let polled = |area| {
        let proposed = Confirmation::vacant(area, SeniorPost::Deputy)
            .apply(Dated { on: day("2026-11-02"), event: proposed(A) });
        let polled =
            proposed.unwrap().apply(Dated { on: day("2026-11-05"), event: by_election("2026-10-05") });
        polled.unwrap().due().map(|due| due.last)
    };
    assert_eq!(polled(Area::Gwent), Some(day("2026-11-22")));
    assert_eq!(polled(Area::WestYorkshire), Some(day("2026-11-22")));
}

#[test]
fn next_says_who_acts_on_a_senior_appointment_by_when_and_the_default() {
    let next = |n: usize, on: &str| -> Vec<&str> {
        after(SeniorPost::Deputy, &steps(n)).next(day(on)).iter().map(|one| one.rule.id()).collect()
    };
    assert_eq!(next(0, "2026-11-02"), [&ONE_DEPUTY, &SENIOR_NOTIFIED].map(Rule::id));
    assert_eq!(next(1, "2026-11-02"), [&SENIOR_HEARING, &SENIOR_REVIEWED, &SENIOR_REPORTED].map(Rule::id));
    assert_eq!(next(2, "2026-11-23"), [&SENIOR_REPORTED, &ONE_DEPUTY].map(Rule::id));
    assert_eq!(
        next(3, "2026-11-13"),
        [&SENIOR_ACCEPT_OR_REJECT, &SENIOR_DECIDED, &SENIOR_PUBLISHED].map(Rule::id)
    );
    assert_eq!(next(4, "2026-11-16"), [ONE_DEPUTY.id()]);
    assert!(next(5, "2026-11-17").is_empty());
    for one in after(SeniorPost::Deputy, &steps(1)).next(day("2026-11-02")) {
        assert_eq!((one.who(), one.by), (Actor::Panel, Deadline::By { day: day("2026-11-22") }));
        assert_eq!(one.timed_by, Some(&SENIOR_IN_TIME));
        assert!(matches!(one.on_default, OnDefault::Provided(rule) if *rule == NO_END_OF_PROCESS));
    }
}

/// The stored form, spelt out; a misspelt field and a wrong order are each told.
#[test]
fn a_stored_senior_appointment_reads_back_or_says_what_is_wrong() {
    let json = r#"{"area":"norfolk","post":"chief-finance-officer","events":[
        {"on":"2026-10-30","event":{"kind":"acting-appointed","finance-qualified":true}},
        {"on":"2026-11-02","event":{"kind":"proposed","candidate":1,"notice":["name","criteria","why-met","terms"],
            "eligibility":{"finance-qualified":true}}},
        {"on":"2026-11-10","event":{"kind":"heard"}},
        {"on":"2026-11-13","event":{"kind":"reported","recommendation":"appoint"}},
        {"on":"2026-11-16","event":{"kind":"decided","response":"accepts"}},
        {"on":"2026-11-17","event":{"kind":"appointed","candidate":1}}]}"#;
    let read: Confirmation = serde_json::from_str(json).unwrap();
    assert_eq!(
        (read.post(), read.stage(day("2026-11-17"))),
        (SeniorPost::ChiefFinanceOfficer, Stage::Filled)
    );
    let error = |from: &str, to: &str| {
        assert!(json.contains(from));
        serde_json::from_str::<Confirmation>(&json.replacen(from, to, 1)).unwrap_err().to_string()
    };
    assert!(error("finance-qualified", "qualified").contains("unknown field `qualified`"));
    assert!(error("2026-11-10", "2026-10-10").contains("event 3 (`heard` on 2026-10-10) is refused"));
    assert!(error("norfolk", "norfolkshire").contains("`norfolkshire` is not one of the 43 police areas"));
}
