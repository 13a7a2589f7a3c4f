//! Questions of the topic, and properties of its functions.

use pcc_rules::law::Place;
use pcc_rules::panel::{
    CoOption, CoOptionFacts, Councils, Role, Roll, Roster, RosterFacts, Vote, may_resolve, seats_of_council,
};
use pcc_rules::strategies::any;
use pcc_rules::{Fact, Question, Set};
use proptest::prelude::*;

use crate::day;

super::questions! {
    numbers: pcc_rules::panel::NumbersFacts;
    roster: pcc_rules::panel::RosterFacts;
    co_option: pcc_rules::panel::CoOptionFacts;
    mayor: pcc_rules::panel::MayorFacts;
    balance: pcc_rules::panel::BalanceFacts;
    arrangements: pcc_rules::panel::ArrangementsFacts;
    information: pcc_rules::panel::InformationFacts;
    support: pcc_rules::panel::SupportFacts;
    plan_review: pcc_rules::panel::PlanReviewFacts;
    annual_report: pcc_rules::panel::AnnualReportFacts;
    publication: pcc_rules::panel::PublicationFacts;
    procedure: pcc_rules::panel::ProcedureFacts;
    decision: pcc_rules::panel::DecisionFacts;
    quorum: pcc_rules::panel::QuorumFacts;
}

proptest! {
    #![proptest_config(crate::prop::random(256))]

    /// One more member in favour never loses a two-thirds, and one more member who is not never gains it.
    #[test]
    fn two_thirds_rises_with_votes_and_falls_with_members(
        (members, in_favour) in (1..u16::MAX).prop_flat_map(|members| (Just(members), 0..members)),
    ) {
        let reached = |members, votes| Vote::new(members, votes).map(Vote::reaches_two_thirds).unwrap();
        prop_assert!(!reached(members, in_favour) || reached(members, in_favour + 1));
        prop_assert!(reached(members, in_favour) || !reached(members + 1, in_favour));
    }

    /// The votes needed are the fewest that reach two-thirds.
    #[test]
    fn votes_needed_is_the_least_that_reaches_two_thirds(members in 1..=u16::MAX) {
        let needed = Vote::new(members, 0).unwrap().needed();
        prop_assert!(Vote::new(members, needed).unwrap().reaches_two_thirds());
        prop_assert!(needed == 0 || !Vote::new(members, needed - 1).unwrap().reaches_two_thirds());
    }

    /// It makes no difference whether those not in favour were against, abstained or stayed away.
    #[test]
    fn every_way_not_to_be_in_favour_is_the_same(
        in_favour in 1..20u16, against in 0..20u16, abstained in 0..20u16, absent in 0..20u16, vacant in 0..5u16,
    ) {
        let others = against + abstained + absent;
        let seats = in_favour + others + vacant;
        let roll = Roll { seats, vacant, in_favour, against, abstained, absent, second_vote: None };
        let all_absent = Roll { against: 0, abstained: 0, absent: others, ..roll };
        prop_assert_eq!(roll.vote(), all_absent.vote());
        prop_assert_eq!(roll.vote(), Vote::new(in_favour + others, in_favour));
    }

    /// Whoever may not be co-opted still may not, and for the same reasons at least, after taking on another role.
    #[test]
    fn further_roles_never_free_anybody(facts in any::<CoOptionFacts>(), more in any::<Role>()) {
        let on = day("2026-11-22");
        if let (Fact::Known(roles), Ok(CoOption::MayNot(bars))) = (facts.roles, facts.answer(on)) {
            let wider: Set<Role> = roles.iter().chain([more]).collect();
            let answer = CoOptionFacts { roles: wider.into(), ..facts }.answer(on);
            if let Ok(outcome) = answer {
                let CoOption::MayNot(now) = outcome else { panic!("freed by `{more}`") };
                prop_assert!(bars.without(now).is_empty());
            }
        }
    }

    /// Who sits where on the list makes no difference.
    #[test]
    fn the_order_of_a_roster_does_not_matter(facts in any::<RosterFacts>()) {
        let on = day("2026-11-22");
        if let Fact::Known(members) = &facts.members {
            let turned: Vec<_> = members.iter().rev().copied().collect();
            prop_assert_eq!(RosterFacts { members: turned.into(), ..facts.clone() }.answer(on), facts.answer(on));
        }
    }

    /// Whoever may be co-opted to a lawful panel leaves it lawful.
    #[test]
    fn a_lawful_co_option_leaves_a_lawful_roster(base in any::<RosterFacts>(), proposal in any::<CoOptionFacts>()) {
        use pcc_rules::panel::{CoOpted, Member, Seat};
        let on = day("2026-11-22");
        if let (Fact::Known(members), Fact::Known(roles), Ok(Roster::Lawful)) =
            (&base.members, proposal.roles, base.answer(on))
        {
            let count = |council: bool| {
                let seats = members.iter().filter(|one| one.seat == Seat::CoOpted);
                u16::try_from(seats.filter(|one| one.roles.contains(Role::CouncilMember) == council).count()).unwrap()
            };
            let co_opted = CoOpted { council_members: count(true), others: count(false) };
            let ask = CoOptionFacts { area: base.area, co_opted: co_opted.into(), ..proposal };
            if ask.answer(on) == Ok(CoOption::May) {
                let mut after = members.clone();
                after.push(Member { seat: Seat::CoOpted, roles });
                prop_assert_eq!(RosterFacts { members: after.into(), ..base.clone() }.answer(on), Ok(Roster::Lawful));
            }
        }
    }

    /// A resolution that is allowed leaves at most twenty members and more than two co-opted.
    #[test]
    fn a_resolution_never_leads_past_twenty(councils in any::<Councils>(), number in 0..30u16, agreed in any::<bool>()) {
        if let Ok(full) = may_resolve(Place::Wales, councils, number, agreed, day("2026-11-22")) {
            prop_assert!(agreed && full.total() <= 20 && full.co_opted > 2);
        }
    }

    /// The councils' seats add up to the appointed members, however the extra ones are shared out.
    #[test]
    fn council_seats_add_up_to_the_appointed_members(councils in any::<Councils>(), split in 0..10u16) {
        let on = day("2026-11-22");
        let extras = councils.extra_members().unwrap_or(0);
        let first = split.min(extras);
        let seats = |extras| seats_of_council(Place::England, councils, extras, on).unwrap();
        let total = match councils.get() {
            1 => seats(0),
            number => seats(first) + seats(extras - first) + (number - 2) * seats(0),
        };
        prop_assert_eq!(total, councils.appointed_members());
    }
}
