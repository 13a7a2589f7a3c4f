//! What four offices say of their staff, tested against the law.

use pcc_rules::area::Area;
use pcc_rules::process::Poll;
use pcc_rules::staff::{
    Act, Activity, ActivityFacts, Controller, DataProtection, DataProtectionFacts, DataShortfall,
    ElectionBar, ElectionBarFacts, Establishment, Officers, OfficersFacts, Post, PostsFacts,
    RestrictionStatus, Role,
};
use pcc_rules::{Fact, Question, Set};

use super::who;
use crate::day;

const TODAY: &str = "2024-05-09";

/// Bedfordshire: commissioner, deputy, chief executive, chief finance officer and seventeen others.
#[test]
fn bedfordshire_has_the_posts_it_must_and_restricts_nineteen_of_them() {
    let mut posts = vec![
        Post::held("deputy commissioner", Role::DeputyCommissioner),
        Post::held("chief executive", Role::ChiefExecutive),
        Post::held("chief finance officer", Role::ChiefFinanceOfficer),
    ];
    posts.extend((1..=17).map(|n| Post::held(format!("role {n}"), Role::OtherStaff)));
    let restricted = posts
        .iter()
        .filter(|post| post.restriction(Area::Bedfordshire, day(TODAY)) == Ok(RestrictionStatus::Restricted))
        .count();
    assert_eq!(restricted, 19);
    let facts = PostsFacts {
        area: Area::Bedfordshire.into(),
        posts: posts.into(),
        finance_officer_qualified: true.into(),
    };
    assert_eq!(facts.answer(day(TODAY)), Ok(Establishment::AsRequired));
}

/// Durham: staff can do no political work, "with the only exception a deputy". The exception is right, the bar too wide.
#[test]
fn durham_is_right_on_the_deputy_and_wrong_on_any_political_work() {
    assert_eq!(
        who(Area::Durham, Role::DeputyCommissioner).answer(day(TODAY)),
        Ok(RestrictionStatus::NotRestricted)
    );
    let act = |act| ActivityFacts {
        area: Area::Durham.into(),
        role: Role::OtherStaff.into(),
        act: Fact::Known(act),
        ..ActivityFacts::default()
    };
    assert_eq!(act(Act::BelongToParty).answer(day(TODAY)), Ok(Activity::Permitted));
    assert!(matches!(act(Act::CanvassForParty).answer(day(TODAY)), Ok(Activity::Prohibited(_))));
}

/// Wiltshire: all staff restricted, one deputy only, the chief executive is monitoring officer.
#[test]
fn wiltshire_is_right_on_all_three() {
    for role in
        [Role::ChiefExecutive, Role::ChiefFinanceOfficer, Role::OtherStaff, Role::AssistantCommissioner]
    {
        assert_eq!(who(Area::Wiltshire, role).answer(day(TODAY)), Ok(RestrictionStatus::Restricted));
    }
    let facts = OfficersFacts {
        area: Area::Wiltshire.into(),
        head_of_paid_service: Role::ChiefExecutive.into(),
        monitoring_officer: Role::ChiefExecutive.into(),
    };
    assert_eq!(facts.answer(day(TODAY)), Ok(Officers::AsTheLawHasThem));
}

/// Norfolk: "data controller: chief executive". The controller is the commissioner as corporation sole.
#[test]
fn norfolk_names_the_wrong_controller() {
    let facts = DataProtectionFacts {
        area: Area::Norfolk.into(),
        controller: Controller::ChiefExecutive.into(),
        officer_designated: true.into(),
        conflicting_tasks: false.into(),
    };
    assert_eq!(
        facts.answer(day(TODAY)),
        Ok(DataProtection::Short(Set::from_iter([DataShortfall::WrongController])))
    );
}

/// A restricted person may say that she will stand for commissioner, and cannot be elected while she is staff.
#[test]
fn staff_may_announce_for_commissioner_but_not_be_elected() {
    let facts = ElectionBarFacts {
        role: Role::OtherStaff.into(),
        election: Poll::Ordinary.into(),
        acting_throughout: false.into(),
    };
    assert!(matches!(facts.answer(day(TODAY)), Ok(ElectionBar::Disqualified(_))));
}
