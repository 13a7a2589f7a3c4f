//! What the briefings of offices say that the law contradicts, each followed by the law.

use pcc_rules::area::{Area, Body};
use pcc_rules::panel::{self, Act, may};
use pcc_rules::plan::{Event, Step, steps_for};
use pcc_rules::staff::{
    Act as PoliticalAct, Activity, ActivityFacts, ElectedBody, RestrictionFacts, RestrictionStatus, Role,
};
use pcc_rules::{Fact, Question, Refusal, Unsettled, complaints, duties, plan};

use crate::day;

/// "All staff are barred from any political activity": the terms are a closed list of acts.
#[test]
fn staff_are_not_barred_from_every_political_activity() {
    let asked = |act, body: Option<ElectedBody>| {
        ActivityFacts {
            area: Area::Bedfordshire.into(),
            role: Role::OtherStaff.into(),
            act: Fact::Known(act),
            body: body.map_or(Fact::Unknown, Fact::Known),
            ..ActivityFacts::default()
        }
        .answer(day("2023-03-31"))
    };
    for free in PoliticalAct::ALL {
        let answer = asked(*free, Some(ElectedBody::PoliceAndCrimeCommissioner));
        if matches!(
            free.as_str(),
            "belong-to-party"
                | "vote"
                | "donate"
                | "private-opinion"
                | "attend-party-meeting"
                | "announce-candidacy"
        ) {
            assert_eq!(answer, Ok(Activity::Permitted), "{free}");
        }
    }
    assert!(matches!(
        asked(PoliticalAct::AnnounceCandidacy, Some(ElectedBody::LocalAuthority)),
        Ok(Activity::Prohibited(_))
    ));
}

/// "The deputy is the only member of staff who can take part in politics": right for commissioners, and for mayors read as
/// the deputy mayor for policing; London's deputy mayor is bound in part.
#[test]
fn the_deputy_alone_is_free_of_politics_but_not_in_london() {
    let status = |area, role| {
        RestrictionFacts { area: Fact::Known(area), role: Fact::Known(role) }.answer(day("2024-05-09"))
    };
    assert_eq!(status(Area::Wiltshire, Role::DeputyCommissioner), Ok(RestrictionStatus::NotRestricted));
    assert_eq!(status(Area::Wiltshire, Role::AssistantCommissioner), Ok(RestrictionStatus::Restricted));
    assert_eq!(
        status(Area::WestYorkshire, Role::CombinedAuthorityDeputyMayor),
        Ok(RestrictionStatus::NotRestricted)
    );
    assert!(matches!(
        status(Area::Metropolitan, Role::LondonDeputyMayor),
        Ok(RestrictionStatus::PartlyRestricted(_))
    ));
}

/// "Every force area has a commissioner, except Greater Manchester and London", and "elected for every area outside
/// London": the second is true of 2012, the first of 2017 to May 2021. The press counts 41 in 2025, and 38 were
/// expected for the poll of 2024: there were 37.
#[test]
fn how_many_areas_have_a_commissioner() {
    let without =
        |on| Area::ALL.iter().filter(|area| !area.body_on(day(on)).is_ok_and(Body::is_commissioner)).count();
    for (on, expected) in
        [("2012-11-22", 2), ("2017-05-08", 3), ("2021-05-10", 4), ("2024-05-07", 6), ("2025-11-13", 6)]
    {
        assert_eq!(without(on), expected, "{on}");
    }
}

/// "When changing plans the commissioner must consult the public": the Act asks for the public's and victims' views before
/// a plan is issued, not before one is varied; the chief constable and the panel come into both.
#[test]
fn the_public_is_consulted_on_issue_and_not_on_variation() {
    let steps = |event| steps_for(event, Area::Durham, day("2021-03-19")).unwrap();
    let (issue, variation) = (steps(Event::Issue), steps(Event::Variation));
    for step in [Step::PublicViews, Step::VictimsViews] {
        assert!(issue.contains(step) && !variation.contains(step), "{step}");
    }
    for step in [Step::ConsultChiefConstable, Step::SendToPanel] {
        assert!(issue.contains(step) && variation.contains(step), "{step}");
    }
}

/// The response to the panel on the plan: the commissioner chooses how to publish it. A report of the panel: the panel.
#[test]
fn who_chooses_how_to_publish() {
    assert!(
        plan::PUBLISH_RESPONSE
            .provisions()
            .iter()
            .any(|one| one.is_within_key("ukpga/2011/13/section/5/12/a"))
    );
    assert!(plan::PUBLISH_RESPONSE.bearer() == pcc_rules::law::Actor::Commissioner);
    assert!(panel::PUBLISH.provisions().iter().any(|one| one.is_within_key("ukpga/2011/13/section/28/9")));
    assert!(panel::PUBLISH.bearer() == pcc_rules::law::Actor::Panel);
}

/// The Strategic Policing Requirement: the chief constable has regard to it in everything, the commissioner when a plan is
/// issued or varied.
#[test]
fn who_has_regard_to_the_strategic_policing_requirement() {
    let limb = duties::Limb::StrategicPolicingRequirement.rule();
    assert!(limb.provisions().iter().any(|one| one.is_within_key("ukpga/1996/16/section/37A/2")));
    for event in [Event::Issue, Event::Variation] {
        assert!(steps_for(event, Area::Kent, day("2024-05-09")).unwrap().contains(Step::RegardToSpr));
    }
}

/// "A panel has no power to prevent" a senior appointment: right, and the veto is for chief constables and precepts alone.
/// "The panel can be asked to hold the chief constable to account": it cannot, nor require attendance.
#[test]
fn what_a_panel_cannot_do() {
    let kent = |act| may(act, Area::Kent, day("2024-05-09"));
    for act in [
        Act::VetoDeputy,
        Act::VetoChiefExecutive,
        Act::VetoChiefFinanceOfficer,
        Act::RequireChiefConstable,
        Act::ReviewChiefConstable,
    ] {
        assert!(matches!(kent(act), Err(Refusal::NoPower(_))), "{act}");
    }
    assert!(kent(Act::VetoChiefConstable).is_ok() && kent(Act::VetoPrecept).is_ok());
}

/// "The panel investigates non-criminal complaints": it resolves them informally and may not investigate.
#[test]
fn a_panel_does_not_investigate_complaints() {
    let durham = |act| complaints::may_handle(act, Area::Durham, day("2021-03-19"));
    assert_eq!(
        durham(complaints::ComplaintAct::Investigate).unwrap_err(),
        Refusal::Forbidden(&complaints::NO_INVESTIGATION)
    );
    assert!(durham(complaints::ComplaintAct::Resolve).is_ok());
}

/// "Complaints are managed by the council's monitoring officer": they are the panel's, which may give them to a committee or
/// an officer of a council, for they are no special function.
#[test]
fn complaints_are_the_panels_to_delegate() {
    let delegate =
        |to| panel::may_delegate(panel::Function::Complaints, to, Area::Wiltshire.place(), day("2024-05-09"));
    assert!(delegate(panel::Delegate::SubCommittee).is_ok());
    assert!(delegate(panel::Delegate::Officer).is_ok());
    assert!(!matches!(
        panel::may_delegate(
            panel::Function::PlanReview,
            panel::Delegate::SubCommittee,
            Area::Wiltshire.place(),
            day("2024-05-09")
        ),
        Ok(_) | Err(Refusal::Unsettled(Unsettled::OutOfForce(_)))
    ));
}
