//! Questions of the topic, and properties of its functions.

use chrono::NaiveDate;
use pcc_rules::staff::{
    Act, Activity, ActivityFacts, Establishment, Membership, MembershipFacts, Part, Post, PostsFacts,
    RestrictionFacts, RestrictionStatus, Role, Seat, Shortfall,
};
use pcc_rules::strategies::any;
use pcc_rules::{Fact, Question};
use proptest::prelude::*;

super::questions! {
    restriction: pcc_rules::staff::RestrictionFacts;
    activity: pcc_rules::staff::ActivityFacts;
    resignation: pcc_rules::staff::ResignationFacts;
    membership: pcc_rules::staff::MembershipFacts;
    election_bar: pcc_rules::staff::ElectionBarFacts;
    posts: pcc_rules::staff::PostsFacts;
    officers: pcc_rules::staff::OfficersFacts;
    merit: pcc_rules::staff::MeritFacts;
    data_protection: pcc_rules::staff::DataProtectionFacts;
}

proptest! {
    #![proptest_config(crate::prop::random(256))]

    /// Nobody is forbidden anything who is not restricted, wholly or in part.
    #[test]
    fn only_the_restricted_are_forbidden_anything(facts in any::<ActivityFacts>(), day in any::<NaiveDate>()) {
        let who = RestrictionFacts { area: facts.area, role: facts.role };
        if let Ok(Activity::Prohibited(_)) = facts.answer(day) {
            prop_assert!(matches!(
                who.answer(day),
                Ok(RestrictionStatus::Restricted | RestrictionStatus::PartlyRestricted(_))
            ));
        }
    }

    /// What is on no list is free to everybody, whatever else is known: "barred from any political activity" is wrong.
    #[test]
    fn membership_votes_and_opinions_are_never_forbidden(facts in any::<ActivityFacts>(), day in any::<NaiveDate>()) {
        for act in [Act::BelongToParty, Act::Vote, Act::Donate, Act::PrivateOpinion, Act::AttendPartyMeeting, Act::TradeUnionWork] {
            let free = ActivityFacts { act: Fact::Known(act), ..facts.clone() };
            prop_assert!(!matches!(free.answer(day), Ok(Activity::Prohibited(_))));
            prop_assert!(!matches!(free.answer(day), Err(pcc_rules::Unsettled::NoRule(_))));
        }
    }

    /// LGHA s. 1(1): every local authority gives one answer, and a parish or community council never disqualifies.
    #[test]
    fn lgha_s1_1_every_local_authority_gives_the_same_answer(facts in any::<MembershipFacts>(), day in any::<NaiveDate>()) {
        let of = |seat: Seat| MembershipFacts { seat: Fact::Known(seat), ..facts.clone() }.answer(day);
        for seat in Seat::ALL.iter().filter(|seat| seat.is_local_authority()) {
            prop_assert_eq!(of(*seat), of(Seat::CountyCouncil));
        }
        for seat in [Seat::ParishCouncil, Seat::CommunityCouncil, Seat::NationalParkAuthority] {
            prop_assert!(!matches!(of(seat), Ok(Membership::Disqualified(_))));
        }
    }

    /// The order in which an office lists its posts changes nothing, and neither does another ordinary post.
    #[test]
    fn the_order_of_posts_and_ordinary_posts_change_nothing(facts in any::<PostsFacts>(), day in any::<NaiveDate>()) {
        let mut other = facts.clone();
        if let Fact::Known(posts) = &mut other.posts {
            posts.reverse();
            posts.push(Post::held("policy officer", Role::OtherStaff));
        }
        prop_assert_eq!(facts.answer(day), other.answer(day));
    }

    /// Sch. 1 para. 7: filling a vacancy, for good or for the time being, never adds a shortfall but that of a qualification.
    #[test]
    fn prsra_sch1_para7_covering_a_post_never_makes_it_worse(facts in any::<PostsFacts>(), day in any::<NaiveDate>()) {
        let mut better = facts.clone();
        if let Fact::Known(posts) = &mut better.posts {
            posts.push(Post::held("chief executive", Role::ChiefExecutive));
        }
        if let (Ok(Establishment::Short(before)), Ok(after)) = (facts.answer(day), better.answer(day)) {
            let left = match after {
                Establishment::Short(short) => short,
                _ => pcc_rules::staff::Shortfalls::EMPTY,
            };
            prop_assert!(left.without(before).is_empty());
            prop_assert!(!left.contains(Shortfall::NoChiefExecutive));
        }
    }

    /// A part restriction is London's deputy mayor or a fire authority's staff, and nobody else.
    #[test]
    fn only_two_kinds_of_people_are_restricted_in_part(facts in any::<RestrictionFacts>(), day in any::<NaiveDate>()) {
        if let Ok(RestrictionStatus::PartlyRestricted(part)) = facts.answer(day) {
            let expected = match part {
                Part::CouncilsAndCandidacy | Part::ParliamentaryCandidacy => Role::LondonDeputyMayor,
                Part::CouncilsOnly => Role::FireAuthorityStaff,
            };
            prop_assert_eq!(facts.role, Fact::Known(expected));
        }
    }
}
