use pcc_rules::area::Area;
use pcc_rules::law::OutOfForce;
use pcc_rules::reasoning::{Answer, Finding};
use pcc_rules::staff::{self, Membership, MembershipFacts, Role, Seat};
use pcc_rules::{Fact, Question, Unsettled};

use crate::{day, eve, finding};

fn seat(area: Area, role: Role, seat: Seat) -> MembershipFacts {
    MembershipFacts { area: area.into(), role: role.into(), seat: seat.into() }
}

fn on(area: Area, role: Role, of: Seat, date: &str) -> Answer<Membership> {
    seat(area, role, of).answer(day(date))
}

fn key(answer: Answer<Membership>) -> String {
    match answer {
        Ok(Membership::Disqualified(provision)) => provision.key().to_string(),
        other => format!("{other:?}"),
    }
}

const COUNCILS: &str = "ukpga/1989/42/section/1/1";

/// Section 21(1) and (2) as listed, and what is not on the list.
#[test]
fn lgha_s21_1_which_bodies_are_local_authorities() {
    use Seat::*;
    let listed = [
        CountyCouncil,
        CountyBoroughCouncil,
        DistrictCouncil,
        LondonBoroughCouncil,
        CommonCouncil,
        IslesOfScilly,
        CombinedFireAuthority,
        JointAuthority,
        EconomicProsperityBoard,
        CombinedAuthority,
        CombinedCountyAuthority,
        SubNationalTransportBody,
        BroadsAuthority,
        JointBoard,
        WelshJointPlanningBoard,
        ScottishCouncil,
    ];
    for &one in Seat::ALL {
        assert_eq!(one.is_local_authority(), listed.contains(&one), "{one}");
        let answer = on(Area::Dorset, Role::OtherStaff, one, "2024-05-09");
        if listed.contains(&one) {
            assert_eq!(key(answer), COUNCILS, "{one}");
        }
    }
    for one in [ParishCouncil, CommunityCouncil, GreaterLondonAuthority, NationalParkAuthority] {
        let d = seat(Area::Dorset, Role::OtherStaff, one).determine(day("2024-05-09"));
        assert_eq!(d.settled(), Some(&Membership::NotBarred), "{one}");
        assert_eq!(finding(d.grounds(), &staff::NOT_A_LOCAL_AUTHORITY), Some(Finding::Met));
    }
}

/// s. 1(1): staff are out of councils from the first day, the deputy is not.
#[test]
fn lgha_s1_1_staff_may_not_be_councillors_and_the_deputy_may() {
    let d = seat(Area::Kent, Role::ChiefExecutive, Seat::DistrictCouncil).determine(day("2012-11-22"));
    assert!(matches!(d.settled(), Some(Membership::Disqualified(_))));
    assert_eq!(finding(d.grounds(), &staff::COUNCIL), Some(Finding::Met));
    assert!(matches!(
        seat(Area::Kent, Role::ChiefExecutive, Seat::DistrictCouncil).answer(eve("2012-11-22")),
        Err(Unsettled::OutOfForce(OutOfForce::NotYet { .. }))
    ));
    for role in [Role::DeputyCommissioner, Role::Commissioner, Role::ChiefConstableStaff] {
        assert_eq!(on(Area::Kent, role, Seat::DistrictCouncil, "2024-05-09"), Ok(Membership::NotBarred));
    }
    assert_eq!(key(on(Area::Essex, Role::FireAuthorityStaff, Seat::CountyCouncil, "2024-05-09")), COUNCILS);
    assert_eq!(
        on(Area::WestYorkshire, Role::CombinedAuthorityPartly, Seat::DistrictCouncil, "2024-05-09"),
        Ok(Membership::OrdinaryRules)
    );
    assert_eq!(
        on(Area::WestYorkshire, Role::OtherStaff, Seat::DistrictCouncil, "2024-05-09"),
        Ok(Membership::NotApplicable)
    );
}

/// s. 1(11), from 1 April 2018, for section 1(1) only.
#[test]
fn lgha_s1_11_londons_deputy_mayor_may_be_a_councillor_from_april_2018() {
    let role = Role::LondonDeputyMayor;
    let council = seat(Area::Metropolitan, role, Seat::LondonBoroughCouncil);
    assert_eq!(key(council.answer(eve("2018-04-01"))), COUNCILS);
    assert_eq!(council.answer(day("2018-04-01")), Ok(Membership::NotBarred));
    let d = council.determine(day("2018-04-01"));
    assert_eq!(finding(d.grounds(), &staff::COUNCIL), Some(Finding::NotMet));
    assert_eq!(
        key(on(Area::Metropolitan, role, Seat::CorporateJointCommittee, "2024-05-09")),
        "ukpga/1989/42/section/1/1B"
    );
    assert_eq!(
        on(Area::Metropolitan, role, Seat::HouseOfCommons, "2024-05-09"),
        Err(Unsettled::NoRule(&staff::COMMONS))
    );
    // Staff beside the deputy mayor are still barred.
    assert_eq!(
        key(on(Area::Metropolitan, Role::OtherStaff, Seat::LondonBoroughCouncil, "2024-05-09")),
        COUNCILS
    );
}

/// s. 1(1B), from 6 May 2022, for restricted posts anywhere.
#[test]
fn lgha_s1_1b_corporate_joint_committees() {
    for area in [Area::Gwent, Area::Norfolk] {
        let committee = seat(area, Role::OtherStaff, Seat::CorporateJointCommittee);
        let before = committee.determine(eve("2022-05-06"));
        assert_eq!(before.settled(), Some(&Membership::NotBarred));
        assert_eq!(finding(before.grounds(), &staff::JOINT_COMMITTEE), None);
        let d = committee.determine(day("2022-05-06"));
        assert_eq!(key(d.answer().copied().map_err(|open| *open)), "ukpga/1989/42/section/1/1B");
        assert_eq!(finding(d.grounds(), &staff::JOINT_COMMITTEE), Some(Finding::Met));
    }
    assert_eq!(
        on(Area::Gwent, Role::DeputyCommissioner, Seat::CorporateJointCommittee, "2024-05-09"),
        Ok(Membership::NotBarred)
    );
}

/// The parliaments: arguable for staff, nothing in it for the rest.
#[test]
fn lgha_s1_2_parliaments_are_gaps_for_staff_alone() {
    for role in [Role::ChiefExecutive, Role::OtherStaff, Role::ActingCommissioner] {
        assert_eq!(
            on(Area::Durham, role, Seat::HouseOfCommons, "2024-05-09"),
            Err(Unsettled::NoRule(&staff::COMMONS))
        );
        assert_eq!(
            on(Area::Durham, role, Seat::Senedd, "2024-05-09"),
            Err(Unsettled::NoRule(&staff::SENEDD))
        );
    }
    assert_eq!(staff::COMMONS.readings.len(), 2);
    assert_eq!(
        on(Area::Durham, Role::DeputyCommissioner, Seat::HouseOfCommons, "2024-05-09"),
        Ok(Membership::NotBarred)
    );
}

/// Sch. 6 paras 21 and 22: the commissioner never, the staff not by co-option, the deputy as staff.
#[test]
fn gowa_sch1a_the_senedd_has_lists_of_its_own_from_5_april_2021() {
    let gap = |on| seat(Area::Kent, Role::OtherStaff, Seat::Senedd).answer(on);
    assert_eq!(gap(eve("2021-04-05")), Err(Unsettled::NoRule(&staff::COMMONS)));
    assert_eq!(gap(day("2021-04-05")), Err(Unsettled::NoRule(&staff::SENEDD)));
}

#[test]
fn prsra_sch6_para22_no_co_option_of_the_bodys_staff() {
    let panel = |area, role, date| on(area, role, Seat::PanelCoOption, date);
    for role in [
        Role::DeputyCommissioner,
        Role::DeputyAsActingCommissioner,
        Role::AssistantCommissioner,
        Role::ChiefExecutive,
        Role::ChiefFinanceOfficer,
        Role::OtherStaff,
        Role::ActingCommissioner,
        Role::TransferredStaff,
        Role::ForceCivilian,
        Role::ChiefConstableStaff,
    ] {
        let d = seat(Area::Norfolk, role, Seat::PanelCoOption).determine(day("2012-11-22"));
        assert_eq!(
            key(d.answer().copied().map_err(|open| *open)),
            "ukpga/2011/13/schedule/6/paragraph/22/1",
            "{role}"
        );
        assert_eq!(finding(d.grounds(), &staff::CO_OPTION), Some(Finding::Met));
    }
    let d = seat(Area::Norfolk, Role::Commissioner, Seat::PanelCoOption).determine(day("2024-05-09"));
    assert_eq!(finding(d.grounds(), &staff::COMMISSIONER_ON_PANEL), Some(Finding::Met));
    assert!(matches!(d.settled(), Some(Membership::Disqualified(_))));
    for role in
        [Role::PoliceOfficer, Role::Volunteer, Role::Contractor, Role::PanelMember, Role::CouncilOfficer]
    {
        assert_eq!(panel(Area::Norfolk, role, "2024-05-09"), Ok(Membership::NotBarred), "{role}");
    }
    let fire = seat(Area::Essex, Role::FireAuthorityStaff, Seat::PanelCoOption).determine(day("2017-10-01"));
    assert_eq!(finding(fire.grounds(), &staff::FIRE_CO_OPTION), Some(Finding::Met));
    for role in [
        Role::CombinedAuthorityPredominantly,
        Role::CombinedAuthorityPartly,
        Role::CombinedAuthorityDeputyMayor,
    ] {
        let d = seat(Area::SouthYorkshire, role, Seat::PanelCoOption).determine(day("2024-05-07"));
        assert!(matches!(d.settled(), Some(Membership::Disqualified(_))));
        assert_eq!(finding(d.grounds(), &staff::COMBINED_CO_OPTION), Some(Finding::Met));
    }
    assert_eq!(
        panel(Area::Norfolk, Role::SecondeeOrAgencyWorker, "2024-05-09"),
        Err(Unsettled::NoRule(&staff::SECONDEE_CO_OPTION))
    );
    // London's panel is a committee of the Assembly.
    assert_eq!(
        panel(Area::Metropolitan, Role::OtherStaff, "2024-05-09"),
        Err(Unsettled::OutOfForce(OutOfForce::DoesNotExtend))
    );
}

/// Where the status is open, a seat free to the restricted is free, and any other is as open.
#[test]
fn an_open_status_leaves_free_seats_free() {
    let of = |seat| on(Area::Kent, Role::SecondeeOrAgencyWorker, seat, "2024-05-09");
    assert_eq!(of(Seat::ParishCouncil), Ok(Membership::NotBarred));
    assert_eq!(of(Seat::CountyCouncil), Err(Unsettled::NoRule(&staff::SECONDEES)));
    assert_eq!(of(Seat::HouseOfCommons), Err(Unsettled::NoRule(&staff::SECONDEES)));
    let unnamed = MembershipFacts { seat: Fact::Unknown, ..seat(Area::Kent, Role::OtherStaff, Seat::Senedd) };
    assert!(unnamed.determine(day("2024-05-09")).needs().names().eq(["seat"]));
    let volunteer = MembershipFacts { role: Role::Volunteer.into(), ..unnamed };
    assert_eq!(volunteer.answer(day("2024-05-09")), Ok(Membership::NotBarred));
}
