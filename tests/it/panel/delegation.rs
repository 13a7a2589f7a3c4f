use pcc_rules::Refusal;
use pcc_rules::law::{OutOfForce, Place};
use pcc_rules::panel::{self, Delegate, Function, may_delegate};

use super::{key, outside_london_from};
use crate::{day, eve};

const TODAY: &str = "2026-11-22";

/// Paragraph 27(2) and (3), function by function.
#[test]
fn prsra_sch6_para27_special_functions_are_for_the_panel_itself() {
    let special = [
        Function::PlanReview,
        Function::AnnualReport,
        Function::SeniorAppointment,
        Function::Precept,
        Function::ChiefConstableAppointment,
    ];
    let fire = [Function::FirePlanReview, Function::FireAnnualReport, Function::FirePrecept];
    for function in Function::ALL {
        let to = |to| may_delegate(*function, to, Place::England, day(TODAY));
        let rule = if special.contains(function) {
            &panel::SPECIAL_FUNCTIONS
        } else if fire.contains(function) {
            &panel::SPECIAL_FIRE_FUNCTIONS
        } else {
            &panel::NOT_SPECIAL
        };
        assert_eq!(function.rule(), rule, "{function}");
        assert_eq!(function.is_special(), rule != &panel::NOT_SPECIAL, "{function}");
        if function.is_special() {
            assert_eq!(to(Delegate::SubCommittee), Err(Refusal::Forbidden(rule)), "{function}");
            assert_eq!(to(Delegate::Officer), Err(Refusal::NoRule(&panel::SPECIAL_TO_OFFICER)), "{function}");
        } else {
            for delegate in Delegate::ALL {
                assert_eq!(to(*delegate).map(|may| may.rule), Ok(&panel::MAY_DELEGATE), "{function}");
            }
        }
    }
}

/// The five that the list leaves out, among them the suspension of a commissioner and Part 2 of Schedule 8.
#[test]
fn prsra_sch6_para27_2_the_list_is_closed() {
    let not_special: Vec<_> = Function::ALL.iter().filter(|one| !one.is_special()).copied().collect();
    assert_eq!(
        not_special,
        [
            Function::GeneralScrutiny,
            Function::Suspension,
            Function::ActingCommissioner,
            Function::Complaints,
            Function::ChiefConstableRemoval
        ]
    );
}

#[test]
fn each_bar_and_the_power_start_on_their_day() {
    outside_london_from(&panel::SPECIAL_FUNCTIONS, "2012-04-25");
    outside_london_from(&panel::SPECIAL_FIRE_FUNCTIONS, "2017-04-03");
    outside_london_from(&panel::NOT_SPECIAL, "2012-04-25");
    outside_london_from(&panel::MAY_DELEGATE, "2012-11-22");
    assert_eq!(key(&panel::SPECIAL_FUNCTIONS), "ukpga/2011/13/schedule/6/paragraph/27/1");
    assert_eq!(key(&panel::SPECIAL_FIRE_FUNCTIONS), "ukpga/2011/13/schedule/6/paragraph/27/3");
    assert_eq!(key(&panel::NOT_SPECIAL), "ukpga/2011/13/schedule/6/paragraph/27/2");
    assert_eq!(key(&panel::MAY_DELEGATE), "uksi/2012/2734/regulation/7");

    let on = |function, day| may_delegate(function, Delegate::SubCommittee, Place::Wales, day);
    assert_eq!(
        on(Function::FirePrecept, eve("2017-04-03")),
        Err(Refusal::from(OutOfForce::NotYet { starts: day("2017-04-03") }))
    );
    assert_eq!(
        on(Function::GeneralScrutiny, eve("2012-11-22")),
        Err(Refusal::from(OutOfForce::NotYet { starts: day("2012-11-22") }))
    );
    assert!(on(Function::GeneralScrutiny, day("2012-11-22")).is_ok());
    assert!(may_delegate(Function::Precept, Delegate::SubCommittee, Place::City, day(TODAY)).is_err());
}
