use pcc_rules::Refusal;
use pcc_rules::law::{OutOfForce, Place};
use pcc_rules::panel::{
    self, Flaw, Hearing, clear_days_of_notice, hearing_is_public, may_meet_remotely,
    proceedings_stand_despite,
};

use super::{key, one_nation_from, outside_london_from};
use crate::{day, eve};

const TODAY: &str = "2026-11-22";

/// Confirmation hearings and the annual report are public, the removal of a chief constable is not.
#[test]
fn prsra_sch8_paras6_15_which_meetings_are_public() {
    for (hearing, public, rule, at) in [
        (
            Hearing::ChiefConstableAppointment,
            true,
            &panel::CHIEF_CONSTABLE_HEARING,
            "ukpga/2011/13/schedule/8/paragraph/6/2",
        ),
        (Hearing::SeniorAppointment, true, &panel::SENIOR_HEARING, "ukpga/2011/13/schedule/1/paragraph/11/2"),
        (Hearing::AnnualReport, true, &panel::ANNUAL_REPORT_MEETING, "ukpga/2011/13/section/28/4/a"),
        (
            Hearing::ChiefConstableRemoval,
            false,
            &panel::REMOVAL_HEARING,
            "ukpga/2011/13/schedule/8/paragraph/15/9",
        ),
        (Hearing::Other, true, &panel::MEETINGS_OPEN, "ukpga/1972/70/section/100A"),
    ] {
        assert_eq!((hearing.rule(), key(rule).as_str()), (rule, at));
        outside_london_from(rule, "2012-11-22");
        for place in [Place::England, Place::Wales] {
            assert_eq!(hearing_is_public(hearing, place, day("2012-11-22")), Ok(public), "{hearing}");
        }
        assert!(hearing_is_public(hearing, Place::Metropolitan, day(TODAY)).is_err());
    }
}

#[test]
fn lga1972_s100a_five_clear_days_in_england_three_in_wales() {
    assert_eq!(clear_days_of_notice(Place::England, day(TODAY)), Ok(5));
    assert_eq!(clear_days_of_notice(Place::Wales, day(TODAY)), Ok(3));
    assert_eq!(clear_days_of_notice(Place::City, day(TODAY)), Err(OutOfForce::DoesNotExtend));
    one_nation_from(&panel::NOTICE_ENGLAND, Place::England, "2012-11-22");
    one_nation_from(&panel::NOTICE_WALES, Place::Wales, "2012-11-22");
}

/// From 4 April 2020, for meetings held before 7 May 2021.
#[test]
fn si_2020_392_remote_meetings_came_and_went() {
    for place in [Place::England, Place::Wales] {
        let on = |date| may_meet_remotely(place, date).map(|may| may.rule);
        assert_eq!(
            on(eve("2020-04-04")),
            Err(Refusal::from(OutOfForce::NotYet { starts: day("2020-04-04") }))
        );
        assert_eq!(on(day("2020-04-04")), Ok(&panel::REMOTE_MEETINGS));
        assert_eq!(on(day("2021-05-06")), Ok(&panel::REMOTE_MEETINGS));
        assert_eq!(
            on(day("2021-05-07")),
            Err(Refusal::from(OutOfForce::Ended { last_day: day("2021-05-06") }))
        );
    }
    assert!(may_meet_remotely(Place::City, day("2020-06-01")).is_err());
}

#[test]
fn prsra_sch6_para30_a_vacancy_or_a_defect_spoils_nothing() {
    for flaw in Flaw::ALL {
        for place in [Place::England, Place::Wales] {
            assert_eq!(proceedings_stand_despite(*flaw, place, day("2012-04-25")), Ok(&panel::VALID_DESPITE));
            assert!(proceedings_stand_despite(*flaw, place, eve("2012-04-25")).is_err());
        }
        assert_eq!(proceedings_stand_despite(*flaw, Place::City, day(TODAY)), Err(OutOfForce::DoesNotExtend));
    }
    assert_eq!(key(&panel::VALID_DESPITE), "ukpga/2011/13/schedule/6/paragraph/30");
}
