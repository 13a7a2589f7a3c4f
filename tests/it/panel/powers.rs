use pcc_rules::Refusal;
use pcc_rules::area::Area;
use pcc_rules::calendar::Deadline;
use pcc_rules::law::{Actor, OutOfForce, Rule};
use pcc_rules::panel::{self, Act, may};
use pcc_rules::reasoning::Unsettled;

use super::{key, one_nation_from, outside_london_from};
use crate::{day, eve};

const TODAY: &str = "2026-11-22";

fn allowed(act: Act) -> &'static Rule {
    may(act, Area::Kent, day(TODAY)).unwrap_or_else(|refusal| panic!("{act}: {refusal}")).rule
}

fn refused(act: Act) -> Refusal {
    match may(act, Area::Kent, day(TODAY)) {
        Ok(permission) => panic!("{act} allowed: {permission}"),
        Err(refusal) => refusal,
    }
}

#[test]
fn prsra_s29_1_commissioner_and_staff_may_be_required() {
    let commissioner = may(Act::RequireCommissioner, Area::Gwent, day(TODAY)).unwrap();
    assert_eq!(commissioner.rule, &panel::REQUIRE_ATTENDANCE);
    assert_eq!(commissioner.owed, Some(&panel::COMMISSIONER_COMPLIES));
    let staff = may(Act::RequireStaff, Area::Kent, day(TODAY)).unwrap();
    assert_eq!((staff.rule, staff.owed), (&panel::REQUIRE_ATTENDANCE, Some(&panel::STAFF_COMPLY)));
    for permission in [commissioner, staff] {
        assert_eq!(permission.subject_to, [&panel::REASONABLE_NOTICE, &panel::NECESSARY_QUESTION]);
        assert!(permission.subject_to.iter().all(|judgement| judgement.decider == Actor::Panel));
        assert_eq!(permission.deadline, Deadline::NoneStated);
    }
    let deputy = may(Act::RequireDeputy, Area::Kent, day(TODAY)).unwrap();
    assert_eq!((deputy.rule, deputy.owed), (&panel::DEPUTY_IS_STAFF, Some(&panel::STAFF_COMPLY)));
    assert!(commissioner.to_string().contains("[PRSRA 2011 s. 29(1)]; for the panel: whether the notice"));
}

/// The adviser's own advice is protected; another's is not, and the commissioner keeps none back.
#[test]
fn prsra_s29_2_only_the_advisers_own_advice_is_protected() {
    assert_eq!(refused(Act::RequireStaffOnOwnAdvice), Refusal::NoPower(&panel::OWN_ADVICE));
    assert_eq!(allowed(Act::RequireStaffOnOthersAdvice), &panel::REQUIRE_ATTENDANCE);
    assert_eq!(allowed(Act::RequireCommissionerOnAdvice), &panel::REQUIRE_ATTENDANCE);
}

#[test]
fn prsra_s29_3_the_panel_sets_the_period_for_a_response() {
    let response = may(Act::RequireResponse, Area::Kent, day(TODAY)).unwrap();
    assert_eq!(
        (response.rule, response.owed),
        (&panel::REQUIRE_RESPONSE, Some(&panel::COMMISSIONER_COMPLIES))
    );
    assert_eq!(response.subject_to, [&panel::REASONABLE_PERIOD]);
    assert_eq!(response.deadline, Deadline::Reasonable);
}

/// A request, with the commissioner there, and nobody is bound by it.
#[test]
fn prsra_s29_6_the_chief_constable_is_requested_never_required() {
    assert_eq!(refused(Act::RequireChiefConstable), Refusal::NoPower(&panel::REQUEST_CHIEF_CONSTABLE));
    assert_eq!(
        refused(Act::RequestChiefConstableAlone),
        Refusal::ConditionUnmet(&panel::REQUEST_CHIEF_CONSTABLE)
    );
    let request = may(Act::RequestChiefConstableWithCommissioner, Area::Kent, day(TODAY)).unwrap();
    assert_eq!((request.rule, request.owed), (&panel::REQUEST_CHIEF_CONSTABLE, None));
    assert_eq!(request.subject_to.len(), 2);
    assert_eq!(refused(Act::ReviewChiefConstable), Refusal::NoPower(&panel::SCRUTINISES_COMMISSIONER));
    assert_eq!(allowed(Act::ReviewCommissioner), &panel::SCRUTINY);
}

/// Two vetoes; none of a deputy, a chief executive, a chief finance officer, a plan or an annual report.
#[test]
fn prsra_s28_5_there_are_two_vetoes_and_no_more() {
    assert_eq!(allowed(Act::VetoChiefConstable), &panel::MAY_VETO_CHIEF_CONSTABLE);
    assert_eq!(allowed(Act::VetoPrecept), &panel::MAY_VETO_PRECEPT);
    for act in [Act::VetoDeputy, Act::VetoChiefExecutive, Act::VetoChiefFinanceOfficer] {
        assert_eq!(refused(act), Refusal::NoPower(&panel::SENIOR_APPOINTMENTS), "{act}");
    }
    assert_eq!(refused(Act::VetoPlan), Refusal::NoPower(&panel::PLAN_REPORT));
    assert_eq!(refused(Act::VetoAnnualReport), Refusal::NoPower(&panel::ANNUAL_REPORT_REPORT));
}

#[test]
fn prsra_sch6_para25_4_a_sub_committee_may_not_co_opt() {
    assert_eq!(refused(Act::CoOptBySubCommittee), Refusal::Forbidden(&panel::SUB_COMMITTEE_MAY_NOT_CO_OPT));
}

/// The limit stands in Part 2 of the Schedule, which is England's; Part 3 is silent.
#[test]
fn prsra_sch6_para4_6_other_functions() {
    assert_eq!(refused(Act::TakeOtherFunction), Refusal::NoPower(&panel::ONLY_STATUTORY_FUNCTIONS));
    assert_eq!(
        may(Act::TakeOtherFunction, Area::Gwent, day(TODAY)).err(),
        Some(Refusal::NoRule(&panel::WELSH_FUNCTIONS))
    );
    assert_eq!(panel::WELSH_FUNCTIONS.readings.len(), 2);
    one_nation_from(&panel::ONLY_STATUTORY_FUNCTIONS, pcc_rules::law::Place::England, "2012-04-25");
    // Even the gap is law only where there is a panel.
    assert_eq!(
        may(Act::TakeOtherFunction, Area::Gwent, eve("2012-04-25")).err(),
        Some(Refusal::from(OutOfForce::NotYet { starts: day("2012-04-25") }))
    );
}

/// No act at all in London, where Schedules 5 and 8 give no veto and the City has no panel.
#[test]
fn there_is_no_such_panel_in_london() {
    for act in Act::ALL {
        for place in [Area::Metropolitan, Area::CityOfLondon] {
            assert_eq!(
                may(*act, place, day(TODAY)).err(),
                Some(Refusal::Unsettled(Unsettled::OutOfForce(OutOfForce::DoesNotExtend))),
                "{act} in {place}"
            );
        }
    }
}

/// Whatever is allowed in England is allowed in Wales, and every answer starts on the day its provision did.
#[test]
fn every_act_has_an_answer_from_the_day_commissioners_took_office() {
    for act in Act::ALL {
        let (england, wales) = (may(*act, Area::Kent, day(TODAY)), may(*act, Area::Gwent, day(TODAY)));
        assert_eq!(england.is_ok(), wales.is_ok(), "{act}");
        assert_eq!(england, may(*act, Area::Kent, day("2012-11-22")), "{act}");
        if england.is_ok() {
            assert!(may(*act, Area::Kent, eve("2012-11-22")).is_err(), "{act}");
        }
    }
}

#[test]
fn rules_stand_under_their_clauses() {
    for (rule, at) in [
        (&panel::REQUIRE_ATTENDANCE, "section/29/1"),
        (&panel::DEPUTY_IS_STAFF, "section/18/10"),
        (&panel::OWN_ADVICE, "section/29/2"),
        (&panel::REQUIRE_RESPONSE, "section/29/3"),
        (&panel::COMMISSIONER_COMPLIES, "section/29/4"),
        (&panel::STAFF_COMPLY, "section/29/5"),
        (&panel::REQUEST_CHIEF_CONSTABLE, "section/29/6"),
        (&panel::SCRUTINY, "section/28/6"),
        (&panel::SCRUTINISES_COMMISSIONER, "section/28/6"),
        (&panel::MAY_VETO_CHIEF_CONSTABLE, "schedule/8/paragraph/5/1"),
        (&panel::MAY_VETO_PRECEPT, "schedule/5/paragraph/4"),
        (&panel::SENIOR_APPOINTMENTS, "schedule/1/paragraph/10"),
    ] {
        outside_london_from(rule, "2012-11-22");
        assert_eq!(key(rule), format!("ukpga/2011/13/{at}"));
    }
}

/// For a mayor the Orders change attendance and scrutiny, and the crate says that it does not encode how; vetoes stay.
#[test]
fn si_2024_414_sch1_a_mayors_panel_is_not_answered_as_a_commissioners() {
    let at = |act, date| may(act, Area::SouthYorkshire, day(date));
    for act in [
        Act::RequireCommissioner,
        Act::RequireStaffOnOthersAdvice,
        Act::RequestChiefConstableAlone,
        Act::ReviewCommissioner,
    ] {
        let refusal = at(act, "2024-05-07").unwrap_err();
        assert_eq!(refusal, Refusal::Unsettled(Unsettled::NotEncoded(&panel::MAYORAL_PANELS)), "{act}");
        assert_ne!(at(act, "2024-05-06"), at(act, "2024-05-07"), "{act}");
    }
    assert!(at(Act::VetoPrecept, "2024-05-07").is_ok() && at(Act::VetoChiefConstable, "2024-05-07").is_ok());
}

/// Requiring anybody, the deputy included, leaves notice and need to judgement.
#[test]
fn prsra_s29_1_attendance_is_at_reasonable_notice_for_all() {
    for act in [
        Act::RequireCommissioner,
        Act::RequireStaff,
        Act::RequireDeputy,
        Act::RequestChiefConstableWithCommissioner,
    ] {
        let judged: Vec<&str> =
            may(act, Area::Kent, day(TODAY)).unwrap().subject_to.iter().map(|one| one.question).collect();
        assert_eq!(judged, [panel::REASONABLE_NOTICE.question, panel::NECESSARY_QUESTION.question], "{act}");
    }
}
