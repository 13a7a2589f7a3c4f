use pcc_rules::area::Area;
use pcc_rules::panel::{self, Bar, Bars, CoOpted, CoOption, CoOptionFacts, Role, Vote};
use pcc_rules::{Fact, Question, Set};

use super::{key, outside_london_from};
use crate::model::panel as model;
use crate::{day, eve};

const TODAY: &str = "2026-11-22";

fn co_option(roles: impl IntoIterator<Item = Role>, others: CoOpted, vote: (u16, u16)) -> CoOptionFacts {
    CoOptionFacts {
        area: Area::Kent.into(),
        roles: Set::from_iter(roles).into(),
        co_opted: others.into(),
        vote: Vote::new(vote.0, vote.1).unwrap().into(),
    }
}

const TWO_OTHERS: CoOpted = CoOpted { council_members: 0, others: 2 };

/// All the members, not all who came: one of twelve short is too few.
#[test]
fn nan_reg7_a_council_member_takes_every_member() {
    let ask = |votes, on| co_option([Role::CouncilMember], TWO_OTHERS, (12, votes)).answer(on);
    assert_eq!(ask(12, day(TODAY)), Ok(CoOption::May));
    assert_eq!(ask(11, day(TODAY)), Ok(CoOption::MayNot(Bars::from_iter([Bar::NotUnanimous]))));
    assert_eq!(ask(11, day("2012-07-02")), Ok(CoOption::MayNot(Bars::from_iter([Bar::NotUnanimous]))));
    // Before the regulations nothing asked for it.
    assert_eq!(ask(11, eve("2012-07-02")), Ok(CoOption::May));
    // Nobody else takes unanimity.
    assert_eq!(co_option([Role::Peer], TWO_OTHERS, (12, 7)).answer(day(TODAY)), Ok(CoOption::May));
}

/// Before the co-option there must be two others already.
#[test]
fn prsra_sch6_para23_2_two_others_first() {
    for council_members in 0..=4 {
        for others in 0..=4 {
            let facts = co_option([Role::CouncilMember], CoOpted { council_members, others }, (12, 12));
            let expected = if model::councillors_may_be_co_opted(council_members + 1, others) {
                CoOption::May
            } else if council_members + 1 + others <= 2 {
                CoOption::MayNot(Bars::from_iter([Bar::CouncilMemberOfTwo]))
            } else {
                CoOption::MayNot(Bars::from_iter([Bar::CouncilMemberOfMore]))
            };
            assert_eq!(facts.answer(day(TODAY)), Ok(expected), "{council_members} and {others} before");
        }
    }
}

#[test]
fn a_barred_person_may_not_be_co_opted_by_any_vote() {
    let facts = co_option(
        [Role::ForceCivilianStaff, Role::CouncilMember],
        CoOpted { others: 1, ..TWO_OTHERS },
        (12, 11),
    );
    assert_eq!(
        facts.answer(day(TODAY)),
        Ok(CoOption::MayNot(Bars::from_iter([
            Bar::ForceCivilianStaff,
            Bar::CouncilMemberOfTwo,
            Bar::NotUnanimous
        ])))
    );
    let open = CoOptionFacts { co_opted: Fact::Unknown, vote: Fact::Unknown, ..facts };
    assert!(open.determine(day(TODAY)).needs().names().eq(["co-opted", "vote"]));
    let peer = CoOptionFacts { roles: Set::from_iter([Role::Peer]).into(), ..open };
    assert_eq!(peer.answer(day(TODAY)), Ok(CoOption::May));
}

#[test]
fn nan_reg7_is_law_from_2_july_2012() {
    outside_london_from(&panel::UNANIMITY, "2012-07-02");
    assert_eq!(key(&panel::UNANIMITY), "uksi/2012/1433/regulation/7");
    assert_eq!(Bar::NotUnanimous.rule(), &panel::UNANIMITY);
}
