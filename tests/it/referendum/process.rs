use pcc_rules::area::Area;
use pcc_rules::calendar::Deadline;
use pcc_rules::law::{Actor, OutOfForce, Place, Rule};
use pcc_rules::precept::{AFTER_SCRUTINY, Event as Step, Kind, Scrutiny};
use pcc_rules::process::{OnDefault, Process as _};
use pcc_rules::reasoning::{Finding, Outcome as _, Refusal, Standing, Unsettled};
use pcc_rules::referendum::*;

use super::{NO, TIE, YES, after, determined, notified, refusal, steps, substituted, with, year};
use crate::budget::{amount, key, law_from, pounds};
use crate::day;

/// Bedfordshire, 2015/16: a rise of 15.8%, put to the vote on 7 May 2015: 91,086 for and 207,551 against, so that the
/// substitute had effect. The amounts here stand for the percentages; the source gives no more. A rise of 2.0% as printed
/// was less than 2%, or it would itself have been excessive.
#[test]
fn bedfordshire_2015_the_one_referendum_was_lost() {
    assert_eq!(poll_day(year(2015)), day("2015-05-07"));
    let on = |on: &str, event| Dated { on: day(on), event };
    let start = Referendum::new(Area::Bedfordshire, year(2015));
    let told = start
        .apply(on(
            "2015-02-20",
            Event::Determined {
                previous: amount("160.00"),
                amount: amount("185.28"),
                lowest_quartile: false,
            },
        ))
        .unwrap();
    let twice = told.clone().apply(on("2015-02-20", substituted("163.20")));
    assert_eq!(twice, Err(Refusal::Forbidden(&SUBSTITUTE_CALCULATIONS)));
    let lost = [
        on("2015-02-20", substituted("163.19")),
        on("2015-02-27", notified(3)),
        on("2015-05-07", Event::Polled { in_favour: 91_086, against: 207_551 }),
    ]
    .into_iter()
    .fold(told, |so_far, event| so_far.apply(event).unwrap());
    assert_eq!(lost.stage(day("2015-05-08")), Stage::Lost);
    assert_eq!(lost.history().last().map(|(_, rule)| rule), Some(&LOST));
    let next: Vec<&Rule> = lost.next(day("2015-05-08")).iter().map(|next| next.rule).collect();
    assert_eq!(next, [&TELL_RESULT, &EXPENSES]);
    let told = lost.apply(on("2015-05-08", Event::ResultTold {})).unwrap();
    assert!(told.next(day("2015-05-09")).iter().all(|next| *next.rule != TELL_RESULT));
}

/// The duty follows a precept that the panel let pass: issued first, and then another gate.
#[test]
fn a_precept_that_passed_the_panel_may_still_need_a_referendum() {
    let sum = pounds("98400000.00");
    let scrutiny = Scrutiny::new(Area::Norfolk, year(2024), Kind::Policing);
    assert_eq!(Referendum::after(&scrutiny), Err(Refusal::NotYet { rule: &AFTER_SCRUTINY, opens: None }));
    let issued = [
        ("2024-01-30", Step::TaxBasesNotified {}),
        ("2024-01-30", Step::Proposed { precept: sum }),
        ("2024-02-05", Step::Reported { recommendations: vec![] }),
        ("2024-02-09", Step::Responded {}),
        ("2024-02-12", Step::Issued { precept: sum }),
    ]
    .into_iter()
    .fold(scrutiny, |so_far, (on, event)| {
        so_far.apply(pcc_rules::precept::Dated { on: day(on), event }).unwrap()
    });
    let referendum = Referendum::after(&issued).unwrap();
    assert_eq!((referendum.area(), referendum.year()), (Area::Norfolk, year(2024)));
    assert_eq!(referendum.stage(day("2024-02-12")), Stage::NotExcessive);
    // The substitute that is issued in the end is notified to the panel as the first was.
    let again = issued
        .apply(pcc_rules::precept::Dated {
            on: day("2024-05-07"),
            event: Step::Proposed { precept: pounds("95000000.00") },
        })
        .unwrap();
    assert!(again.is_of_substitute());
    assert!(DORMANT_SUBSTITUTE.readings.len() == 2);
    let fire = Scrutiny::new(Area::Essex, year(2024), Kind::Fire);
    assert_eq!(Referendum::after(&fire), Err(Refusal::Unsettled(Unsettled::NotEncoded(&FIRE_PRINCIPLES))));
}

#[test]
fn lgfa_s52zj_the_substitute_is_not_excessive_itself() {
    assert_eq!(refusal(&[], "2024-02-20", determined("173.00")), Refusal::ConditionUnmet(&DETERMINE));
    assert!(after(&[("2024-02-20", determined("173.01"))]).history().count() == 1);
    assert_eq!(
        refusal(&steps(1), "2024-02-21", substituted("173.01")),
        Refusal::Forbidden(&SUBSTITUTE_CALCULATIONS)
    );
    let on = day("2024-02-20");
    let next = after(&steps(1)).next(on);
    assert_eq!(
        next.iter().map(|next| next.rule).collect::<Vec<_>>(),
        [&SUBSTITUTE_CALCULATIONS, &NOTIFY_EXCESS]
    );
    assert_eq!(next[0].who(), Actor::Commissioner);
    assert_eq!(next[1].by, Deadline::By { day: day("2024-03-08") });
    assert_eq!(next[1].timed_by, Some(&NOTIFY_EXCESS_BY));
    assert_eq!(next[1].on_default, OnDefault::Provided(&NOT_NOTIFIED));
}

/// 8 March is in time and 9 March late; for 2012/13 it was 17 March.
#[test]
fn si_2012_460_reg3_notice_by_8_march() {
    assert_eq!((last_notice(year(2012)), last_notice(year(2013))), (day("2012-03-17"), day("2013-03-08")));
    let in_time = after(&steps(3));
    assert!(in_time.late().next().is_none() && in_time.gap().is_none());
    let late = after(&with(2, &[("2024-03-09", notified(7))]));
    assert_eq!(late.late().map(|(_, rule)| rule).collect::<Vec<_>>(), [&NOTIFY_EXCESS_BY]);
    assert_eq!(late.gap(), Some(&LATE_NOTICE));
    let progress = late.progress(day("2024-03-09"));
    assert_eq!(progress.answer().unwrap_err(), &Unsettled::NoRule(&LATE_NOTICE));
    assert!(
        progress
            .grounds()
            .iter()
            .any(|ground| *ground.rule == NOTIFY_EXCESS_BY && ground.finding == Finding::NotMet)
    );
    assert_eq!(late.next(day("2024-03-09"))[0].on_default, OnDefault::NoRule(&LATE_NOTICE));
    let polled = refusal(&with(2, &[("2024-03-09", notified(7))]), "2024-05-02", YES);
    assert_eq!(polled, Refusal::NoRule(&LATE_NOTICE));
}

/// Several billing authorities poll on the first Thursday in May and on no other day.
#[test]
fn lgfa_s52zn_2_several_poll_on_the_first_thursday_in_may() {
    let poll_days = [(2013, "2013-05-02"), (2024, "2024-05-02"), (2025, "2025-05-01"), (2026, "2026-05-07")];
    for (starts, on) in poll_days {
        assert_eq!(poll_day(year(starts)), day(on));
    }
    let opens = Some(day("2024-05-02"));
    assert_eq!(refusal(&steps(3), "2024-05-01", YES), Refusal::NotYet { rule: &POLL_DAY, opens });
    assert_eq!(after(&with(3, &[("2024-05-02", YES)])).stage(day("2024-05-02")), Stage::Carried);
    let late = refusal(&steps(3), "2024-05-03", YES);
    assert_eq!(late, Refusal::TooLate { rule: &POLL_DAY, last_day: day("2024-05-02") });
    let next = after(&steps(3)).next(day("2024-03-08"));
    assert_eq!(
        (next[0].rule, next[0].who(), next[0].timed_by),
        (&HOLD_POLL, Actor::Council, Some(&POLL_DAY))
    );
}

/// One alone polls when it likes, but no later.
#[test]
fn lgfa_s52zn_3_4_one_polls_not_later_than_that() {
    let single = with(2, &[("2024-03-08", notified(1))]);
    for on in ["2024-03-08", "2024-04-11", "2024-05-02"] {
        let on_day = [&single[..], &[(on, YES)]].concat();
        assert_eq!(after(&on_day).stage(day(on)), Stage::Carried);
    }
    let late = refusal(&single, "2024-05-03", YES);
    assert_eq!(late, Refusal::TooLate { rule: &SINGLE_POLL_DAY, last_day: day("2024-05-02") });
    assert_eq!(after(&single).next(day("2024-03-08"))[0].timed_by, Some(&SINGLE_POLL_DAY));
}

/// Another day in the year may be ordered by 1 February before it.
#[test]
fn lgfa_s52zn_5_another_day_is_ordered_by_1_february() {
    let ordered = Event::DayOrdered { day: day("2024-06-06") };
    let moved = after(&[&[("2024-02-01", ordered.clone())][..], &steps(3)].concat());
    assert_eq!(moved.poll_day(), day("2024-06-06"));
    assert_eq!(
        moved.clone().apply(Dated { on: day("2024-05-02"), event: YES }).unwrap_err(),
        Refusal::NotYet { rule: &POLL_DAY, opens: Some(day("2024-06-06")) }
    );
    assert!(moved.apply(Dated { on: day("2024-06-06"), event: YES }).is_ok());
    let last_day = day("2024-02-01");
    assert_eq!(refusal(&[], "2024-02-02", ordered), Refusal::TooLate { rule: &DAY_ORDERED, last_day });
    let other_year = Event::DayOrdered { day: day("2025-04-01") };
    assert_eq!(refusal(&[], "2024-02-01", other_year), Refusal::ConditionUnmet(&DAY_ORDERED));
}

/// More for than against, all polls together; a tie approves nothing.
#[test]
fn lgfa_s52zo_a_majority_of_those_voting() {
    for (votes, stage, rule) in
        [(YES, Stage::Carried, &CARRIED), (TIE, Stage::Lost, &LOST), (NO, Stage::Lost, &LOST)]
    {
        let polled = after(&with(3, &[("2024-05-02", votes)]));
        assert_eq!(polled.stage(day("2024-05-02")), stage);
        assert_eq!(polled.history().last().map(|(_, rule)| rule), Some(rule));
        assert_eq!(polled.progress(day("2024-05-02")).settled().unwrap().standing(), Standing::Stated);
    }
    let one_vote = Event::Polled { in_favour: 150_001, against: 150_000 };
    assert_eq!(after(&with(3, &[("2024-05-02", one_vote)])).stage(day("2024-05-02")), Stage::Carried);
}

/// Neither notice nor poll: from the day of the poll the substitute is to be issued, and nothing is paid until it is.
#[test]
fn lgfa_s52zp_2_without_notice_the_substitute_is_issued() {
    for done in [1, 2] {
        let missed = after(&steps(done));
        assert_ne!(missed.stage(day("2024-05-01")), Stage::SubstituteNeeded);
        assert_eq!(missed.stage(day("2024-05-02")), Stage::SubstituteNeeded);
        let next = missed.next(day("2024-05-02"));
        assert_eq!((next[0].rule, next[0].by), (&NOT_NOTIFIED, Deadline::NoneStated));
        let progress = missed.progress(day("2024-05-02"));
        assert_eq!(progress.settled().unwrap().standing(), Standing::NotMet);
        let issued =
            missed.apply(Dated { on: day("2024-05-10"), event: Event::SubstituteIssued {} }).unwrap();
        assert_eq!(issued.stage(day("2024-05-10")), Stage::SubstituteIssued);
    }
    // A notice that came too late, and no poll: the same.
    let late = with(2, &[("2024-03-09", notified(1)), ("2024-05-02", Event::NotHeld {})]);
    assert_eq!(after(&late).stage(day("2024-05-02")), Stage::SubstituteNeeded);
}

/// Notified in time and no poll: the substitute has effect there; where others polled, their votes count.
#[test]
fn lgfa_s52zp_7_where_no_poll_is_held_the_substitute_has_effect() {
    let two = with(2, &[("2024-03-08", notified(2))]);
    let opens = Some(day("2024-05-02"));
    assert_eq!(refusal(&two, "2024-05-01", Event::NotHeld {}), Refusal::NotYet { rule: &POLL_DAY, opens });
    let one = [&two[..], &[("2024-05-02", Event::NotHeld {})]].concat();
    assert_eq!(after(&one).stage(day("2024-05-02")), Stage::Notified);
    assert_eq!(after(&one).history().last().map(|(_, rule)| rule), Some(&NOT_HELD));
    let polled = [&one[..], &[("2024-05-02", YES)]].concat();
    assert_eq!(after(&polled).stage(day("2024-05-02")), Stage::Carried);
    // The amount stands but for that one, which bears the expenses of the other. (SI 2012/460 reg. 4.)
    for (votes, stage) in
        [(YES, "approved: the precept stands"), (NO, "not approved: the substitute precept has effect")]
    {
        let polled = after(&[&one[..], &[("2024-05-02", votes)]].concat());
        let progress = polled.progress(day("2024-05-03"));
        let progress = progress.settled().unwrap();
        assert_eq!((progress.not_held, progress.standing()), (1, Standing::NotMet));
        let text =
            format!("{stage}; billing authorities without a referendum, where the substitute has effect: 1");
        assert_eq!(progress.to_string(), text);
        let next: Vec<&Rule> = polled.next(day("2024-05-03")).iter().map(|next| next.rule).collect();
        assert_eq!(next, [&TELL_RESULT, &EXPENSES_OF_DEFAULT]);
    }
    let neither = [&one[..], &[("2024-05-02", Event::NotHeld {})]].concat();
    assert_eq!(after(&neither).stage(day("2024-05-02")), Stage::NotHeld);
    assert_eq!(after(&neither).progress(day("2024-05-02")).settled().unwrap().standing(), Standing::NotMet);
}

/// A direction frees the year: substitutes within 21 days beginning with its receipt. After a lost poll there is none.
#[test]
fn lgfa_s52zr_a_direction_and_its_21_days() {
    let directed = with(1, &[("2024-03-01", Event::Directed {})]);
    let next = after(&directed).next(day("2024-03-01"));
    assert_eq!((next[0].rule, next[0].by), (&AFTER_DIRECTION, Deadline::By { day: day("2024-03-21") }));
    assert_eq!(next[0].on_default, OnDefault::Provided(&NO_PAYMENT));
    for (on, late) in [("2024-03-21", 0), ("2024-03-22", 1)] {
        let issued = [&directed[..], &[(on, Event::SubstituteIssued {})]].concat();
        assert_eq!(after(&issued).late().count(), late, "{on}");
        assert_eq!(after(&issued).stage(day(on)), Stage::SubstituteIssued);
    }
    let lost = with(3, &[("2024-05-02", NO)]);
    assert_eq!(refusal(&lost, "2024-05-03", Event::Directed {}), Refusal::Forbidden(&DIRECTION));
    // s. 52ZR(6) bars it after a lost poll alone.
    let won = with(3, &[("2024-05-02", YES), ("2024-05-03", Event::Directed {})]);
    assert_eq!(after(&won).stage(day("2024-05-03")), Stage::Directed);
    let unnotified =
        with(2, &[("2024-05-02", Event::SubstituteIssued {}), ("2024-05-03", Event::Directed {})]);
    assert_eq!(after(&unnotified).stage(day("2024-05-03")), Stage::Directed);
}

#[test]
fn only_england_outside_london_has_the_process() {
    let apply = |area, on: &str| {
        Referendum::new(area, year(2024))
            .apply(Dated { on: day(on), event: determined("180.00") })
            .unwrap_err()
    };
    let nowhere = Refusal::Unsettled(Unsettled::OutOfForce(OutOfForce::DoesNotExtend));
    assert_eq!(apply(Area::Gwent, "2024-02-20"), nowhere);
    assert_eq!(apply(Area::CityOfLondon, "2024-02-20"), nowhere);
    let london = Refusal::Unsettled(Unsettled::NotEncoded(&LONDON_PRINCIPLES));
    assert_eq!(apply(Area::Metropolitan, "2024-02-20"), london);
    let mayor = Refusal::Unsettled(Unsettled::NotEncoded(&MAYORS_YEARS));
    assert_eq!(apply(Area::WestYorkshire, "2024-02-20"), mayor);
}

#[test]
fn the_days_and_provisions_of_a_referendum() {
    for (rule, from, provision) in [
        (&SUBSTITUTE_CALCULATIONS, "2011-12-03", "ukpga/1992/14/section/52ZJ/1"),
        (&NOTIFY_EXCESS, "2011-12-03", "ukpga/1992/14/section/52ZK/1"),
        (&NOTIFY_EXCESS_BY, "2012-03-16", "uksi/2012/460/regulation/3"),
        (&HOLD_POLL, "2011-12-03", "ukpga/1992/14/section/52ZN/1"),
        (&POLL_DAY, "2011-12-03", "ukpga/1992/14/section/52ZN/2"),
        (&SINGLE_POLL_DAY, "2011-12-03", "ukpga/1992/14/section/52ZN/3"),
        (&DAY_ORDERED, "2011-12-03", "ukpga/1992/14/section/52ZN/2/b"),
        (&EXPENSES, "2011-12-03", "ukpga/1992/14/section/52ZN/7"),
        (&EXPENSES_OF_DEFAULT, "2012-03-16", "uksi/2012/460/regulation/4/4"),
        (&TELL_RESULT, "2011-12-03", "ukpga/1992/14/section/52ZO/1"),
        (&CARRIED, "2011-12-03", "ukpga/1992/14/section/52ZO/2"),
        (&LOST, "2011-12-03", "ukpga/1992/14/section/52ZO/4"),
        (&NOT_NOTIFIED, "2011-12-03", "ukpga/1992/14/section/52ZP/2"),
        (&NOT_HELD, "2011-12-03", "ukpga/1992/14/section/52ZP/7"),
        (&DIRECTION, "2011-12-03", "ukpga/1992/14/section/52ZR/1"),
        (&AFTER_DIRECTION, "2011-12-03", "ukpga/1992/14/section/52ZT/4/b"),
        (&NO_PAYMENT, "2011-12-03", "ukpga/1992/14/section/52ZW/5"),
    ] {
        law_from(rule, from, &[Place::England, Place::Metropolitan]);
        assert_eq!(key(rule), provision);
    }
}
