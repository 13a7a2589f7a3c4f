use pcc_rules::Refusal;
use pcc_rules::area::Area;
use pcc_rules::law::{OutOfForce, Place};
use pcc_rules::plan::{self, Event, Maker, is_fire_area, may_be_joint, may_make};
use pcc_rules::reasoning::Unsettled;

use crate::{day, eve};

const OUTSIDE: [Place; 2] = [Place::England, Place::Wales];

#[test]
fn prsra_s5_3_4_the_commissioner_may_issue_at_any_time_and_vary() {
    for place in [Place::England, Place::Wales, Place::Metropolitan] {
        let power = |event| may_make(event, Maker::Commissioner, place, day("2024-05-09"));
        assert_eq!(power(Event::Issue), Ok(&plan::ISSUE_AT_ANY_TIME));
        assert_eq!(power(Event::Variation), Ok(&plan::VARY));
    }
    let early = may_make(Event::Variation, Maker::Commissioner, Place::Wales, eve("2012-11-22"));
    let not_yet = OutOfForce::NotYet { starts: day("2012-11-22") };
    assert_eq!(early, Err(Refusal::Unsettled(Unsettled::OutOfForce(not_yet))));
    let city = may_make(Event::Issue, Maker::Commissioner, Place::City, day("2024-05-09"));
    assert_eq!(city, Err(Refusal::Unsettled(Unsettled::OutOfForce(OutOfForce::DoesNotExtend))));
}

/// Section 18(7)(a): no deputy, no other delegate, in London neither.
#[test]
fn prsra_s18_7_a_issuing_cannot_be_delegated() {
    for place in [Place::England, Place::Wales, Place::Metropolitan] {
        for maker in [Maker::Deputy, Maker::Delegate] {
            let refusal = may_make(Event::Issue, maker, place, day("2024-05-09"));
            assert_eq!(refusal, Err(Refusal::Forbidden(&plan::ISSUING_NOT_DELEGATED)));
        }
    }
}

/// Varying is not named in section 18(7): the answer is that no rule provides, with both readings.
#[test]
fn prsra_s18_7_varying_by_a_delegate_is_open() {
    for maker in [Maker::Deputy, Maker::Delegate] {
        let refusal = may_make(Event::Variation, maker, Place::England, day("2024-05-09"));
        assert_eq!(refusal, Err(Refusal::NoRule(&plan::VARYING_BY_DELEGATE)));
    }
    assert_eq!(plan::VARYING_BY_DELEGATE.readings.len(), 2);
}

#[test]
fn prsra_s62_4_an_acting_commissioner_may_neither_issue_nor_vary() {
    for event in [Event::Issue, Event::Variation] {
        for place in OUTSIDE {
            let refusal = may_make(event, Maker::ActingCommissioner, place, day("2012-11-22"));
            assert_eq!(refusal, Err(Refusal::Forbidden(&plan::NOT_BY_ACTING)));
        }
        // There is no acting commissioner in London.
        let london = may_make(event, Maker::ActingCommissioner, Place::Metropolitan, day("2024-05-09"));
        let nowhere = Unsettled::OutOfForce(OutOfForce::DoesNotExtend);
        assert_eq!(london, Err(Refusal::Unsettled(nowhere)));
    }
}

/// Essex became a fire area on 1 October 2017, Cumbria on 1 April 2023; North Yorkshire ceased to be one when the mayor
/// took over on 7 May 2024. Norfolk never was one.
#[test]
fn prsra_s5_5a_fire_areas_by_day() {
    let days = [
        (Area::Essex, eve("2017-10-01"), false),
        (Area::Essex, day("2017-10-01"), true),
        (Area::Cumbria, eve("2023-04-01"), false),
        (Area::Cumbria, day("2023-04-01"), true),
        (Area::NorthYorkshire, eve("2024-05-07"), true),
        (Area::NorthYorkshire, day("2024-05-07"), false),
        (Area::Norfolk, day("2024-05-09"), false),
        (Area::Metropolitan, day("2024-05-09"), false),
    ];
    for (area, on, expected) in days {
        assert_eq!(is_fire_area(area, on), expected, "{area} on {on}");
    }
}

#[test]
fn prsra_s5_5c_a_joint_plan_needs_a_fire_commissioner() {
    assert_eq!(may_be_joint(Area::Essex, day("2024-05-09")), Ok(&plan::JOINT_PLAN));
    assert_eq!(
        may_be_joint(Area::Norfolk, day("2024-05-09")),
        Err(Refusal::ConditionUnmet(&plan::FIRE_AREA))
    );
    let not_yet = Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2017-04-03") });
    assert_eq!(may_be_joint(Area::Essex, eve("2017-04-03")), Err(Refusal::Unsettled(not_yet)));
    // The power was there before the first fire commissioner was.
    assert_eq!(may_be_joint(Area::Essex, day("2017-04-03")), Err(Refusal::ConditionUnmet(&plan::FIRE_AREA)));
}
