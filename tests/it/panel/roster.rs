use pcc_rules::area::Area;
use pcc_rules::panel::{self, Bar, Bars, Member, Role, Roster, RosterFacts, Seat};
use pcc_rules::reasoning::{Finding, Unsettled};
use pcc_rules::{Fact, Question, Set};

use super::{key, outside_london_from};
use crate::model::panel as model;
use crate::{day, eve, finding};

const TODAY: &str = "2026-11-22";

fn member(seat: Seat, roles: impl IntoIterator<Item = Role>) -> Member {
    Member { seat, roles: Set::from_iter(roles) }
}

/// Ten councillors and two others, then these as well.
fn roster(area: Area, more: impl IntoIterator<Item = Member>) -> RosterFacts {
    let mut members = vec![member(Seat::Appointed, [Role::CouncilMember]); 10];
    members.extend([member(Seat::CoOpted, []), member(Seat::CoOpted, [Role::FormerOfficer])]);
    members.extend(more);
    RosterFacts { area: area.into(), members: members.into() }
}

fn breaches(bars: impl IntoIterator<Item = Bar>) -> Roster {
    Roster::Breaches(Bars::from_iter(bars))
}

/// Every role alone: barred or not by the paragraph that names it, as a co-opted and as an appointed member.
#[test]
fn prsra_sch6_paras21_22_each_role() {
    // The role; its bar and limb; whether the bar reaches appointed members; whether it needs a fire panel.
    let expected = [
        (Role::Commissioner, Some((Bar::Commissioner, "21")), true, false),
        (Role::CommissionersStaff, Some((Bar::CommissionersStaff, "22/1/a")), false, false),
        (Role::ForceCivilianStaff, Some((Bar::ForceCivilianStaff, "22/1/b")), false, false),
        (Role::MemberOfParliament, Some((Bar::MemberOfParliament, "22/1/c")), false, false),
        (Role::MemberOfSenedd, Some((Bar::MemberOfSenedd, "22/1/d")), false, false),
        (Role::MemberOfScottishParliament, Some((Bar::MemberOfScottishParliament, "22/1/e")), false, false),
        (Role::MemberOfEuropeanParliament, Some((Bar::MemberOfEuropeanParliament, "22/1/f")), false, false),
        (Role::FireAuthorityStaff, Some((Bar::FireAuthorityStaff, "22/3/a")), false, true),
        (Role::TransferredFireStaff, Some((Bar::TransferredFireStaff, "22/3/b")), false, true),
        (Role::CouncilMember, None, false, false),
        (Role::Constable, None, false, false),
        (Role::FormerOfficer, None, false, false),
        (Role::OtherForcesStaff, None, false, false),
        (Role::Peer, None, false, false),
        (Role::OtherAreasDeputy, None, false, false),
    ];
    assert_eq!(Role::ALL.len(), expected.len());
    for (role, bar, appointed_too, fire_only) in expected {
        assert_eq!(role.bar(), bar.map(|(bar, _)| bar), "{role}");
        for (area, fire) in [(Area::Essex, true), (Area::Kent, false), (Area::Gwent, false)] {
            for seat in Seat::ALL {
                let barred =
                    bar.is_some() && (fire || !fire_only) && (*seat == Seat::CoOpted || appointed_too);
                let answer = roster(area, [member(*seat, [role])]).answer(day(TODAY));
                let expected = match bar {
                    Some((bar, _)) if barred => breaches([bar]),
                    _ => Roster::Lawful,
                };
                assert_eq!(answer, Ok(expected), "{role} {seat} in {area}");
            }
        }
        if let Some((bar, at)) = bar {
            assert_eq!(key(bar.rule()), format!("ukpga/2011/13/schedule/6/paragraph/{at}"));
        }
    }
}

#[test]
fn each_bar_has_its_rule_and_its_first_day() {
    for (bar, rule, first) in [
        (Bar::Commissioner, &panel::NO_COMMISSIONER, "2012-04-25"),
        (Bar::CommissionersStaff, &panel::NO_COMMISSIONERS_STAFF, "2012-04-25"),
        (Bar::ForceCivilianStaff, &panel::NO_FORCE_STAFF, "2012-04-25"),
        (Bar::MemberOfParliament, &panel::NO_MP, "2012-04-25"),
        (Bar::MemberOfSenedd, &panel::NO_MS, "2012-04-25"),
        (Bar::MemberOfScottishParliament, &panel::NO_MSP, "2012-04-25"),
        (Bar::MemberOfEuropeanParliament, &panel::NO_MEP, "2012-04-25"),
        (Bar::FireAuthorityStaff, &panel::NO_FIRE_STAFF, "2017-04-03"),
        (Bar::TransferredFireStaff, &panel::NO_TRANSFERRED_FIRE_STAFF, "2017-04-03"),
        (Bar::CouncilMemberOfTwo, &panel::NO_COUNCIL_MEMBER_OF_TWO, "2012-04-25"),
        (Bar::CouncilMemberOfMore, &panel::TWO_WHO_ARE_NO_COUNCIL_MEMBERS, "2012-04-25"),
    ] {
        assert_eq!(bar.rule(), rule);
        outside_london_from(rule, first);
    }
    assert_eq!(key(&panel::NO_COUNCIL_MEMBER_OF_TWO), "ukpga/2011/13/schedule/6/paragraph/23/1");
    assert_eq!(key(&panel::TWO_WHO_ARE_NO_COUNCIL_MEMBERS), "ukpga/2011/13/schedule/6/paragraph/23/2");
}

/// Essex's commissioner became the fire and rescue authority on 1 October 2017; fire staff were free till then.
#[test]
fn prsra_sch6_para22_3_fire_bars_begin_with_the_fire_authority() {
    let facts = roster(Area::Essex, [member(Seat::CoOpted, [Role::FireAuthorityStaff])]);
    assert_eq!(facts.answer(eve("2017-10-01")), Ok(Roster::Lawful));
    assert_eq!(facts.answer(day("2017-10-01")), Ok(breaches([Bar::FireAuthorityStaff])));
    // When the mayor took over the Orders changed who may sit, which is not encoded.
    let york = roster(Area::NorthYorkshire, [member(Seat::CoOpted, [Role::TransferredFireStaff])]);
    assert_eq!(york.answer(eve("2024-05-07")), Ok(breaches([Bar::TransferredFireStaff])));
    assert_eq!(york.answer(day("2024-05-07")), Err(Unsettled::NotEncoded(&panel::MAYORAL_PANELS)));
    // A panel may sit before there is any commissioner.
    assert_eq!(facts.answer(day("2012-04-25")), Ok(Roster::Lawful));
}

/// Co-opted council members beside so many others, on every small panel.
#[test]
fn prsra_sch6_para23_council_members_among_the_co_opted() {
    for council_members in 0..=5u16 {
        for others in 0..=5u16 {
            let mut members = vec![member(Seat::Appointed, [Role::CouncilMember]); 10];
            members.extend(vec![member(Seat::CoOpted, [Role::CouncilMember]); council_members.into()]);
            members.extend(vec![member(Seat::CoOpted, [Role::Peer]); others.into()]);
            let facts = RosterFacts { area: Area::Kent.into(), members: members.into() };
            let expected = if model::councillors_may_be_co_opted(council_members, others) {
                Roster::Lawful
            } else if council_members + others <= 2 {
                breaches([Bar::CouncilMemberOfTwo])
            } else {
                breaches([Bar::CouncilMemberOfMore])
            };
            assert_eq!(facts.answer(day(TODAY)), Ok(expected), "{council_members} beside {others}");
        }
    }
}

#[test]
fn several_bars_are_all_reported() {
    let more = [
        member(Seat::CoOpted, [Role::CommissionersStaff, Role::MemberOfSenedd]),
        member(Seat::Appointed, [Role::CouncilMember, Role::MemberOfParliament]),
        member(Seat::Appointed, [Role::Commissioner]),
    ];
    let d = roster(Area::Gwent, more).determine(day(TODAY));
    assert_eq!(
        d.settled(),
        Some(&breaches([Bar::Commissioner, Bar::CommissionersStaff, Bar::MemberOfSenedd]))
    );
    assert_eq!(finding(d.grounds(), &panel::NO_MS), Some(Finding::NotMet));
    assert_eq!(finding(d.grounds(), &panel::NO_MP), Some(Finding::Met));
    assert_eq!(finding(d.grounds(), &panel::NO_FIRE_STAFF), None);
    let nothing = RosterFacts { area: Area::Gwent.into(), members: Fact::Unknown };
    assert!(nothing.determine(day(TODAY)).needs().names().eq(["members"]));
    assert!(roster(Area::Metropolitan, []).answer(day(TODAY)).is_err());
}
