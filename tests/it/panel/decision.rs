use pcc_rules::area::Area;
use pcc_rules::law::Place;
use pcc_rules::panel::{
    self, Decision, DecisionFacts, Division, Members, Method, OwnQuorum, Quorum, QuorumError, QuorumFacts,
    Side,
};
use pcc_rules::reasoning::{Finding, Unsettled};
use pcc_rules::{Fact, Question};

use super::{key, one_nation_from, outside_london_from};
use crate::model::panel as model;
use crate::{day, finding};

const TODAY: &str = "2026-11-22";

fn decision(area: Area, method: Method, votes: (u16, u16), casting: Option<Side>) -> DecisionFacts {
    DecisionFacts {
        area: area.into(),
        method: method.into(),
        division: Division { in_favour: votes.0, against: votes.1 }.into(),
        casting_vote: casting.into(),
    }
}

/// England, rules silent: a majority of those voting, and the second vote of whoever presides on a tie.
#[test]
fn lga1972_sch12_para39_an_english_panel_decides_by_majority_and_casting_vote() {
    for in_favour in 0..=6 {
        for against in 0..=6 {
            for casting in [None, Some(Side::InFavour), Some(Side::Against)] {
                let chair = casting == Some(Side::InFavour);
                let outcome = |carried| Ok(if carried { Decision::Carried } else { Decision::Lost });
                for method in [Method::Silent, Method::CastingVote] {
                    let facts = decision(Area::Kent, method, (in_favour, against), casting);
                    assert_eq!(facts.answer(day(TODAY)), outcome(model::carried(in_favour, against, chair)));
                }
                let without = decision(Area::Kent, Method::NoCastingVote, (in_favour, against), casting);
                assert_eq!(without.answer(day(TODAY)), outcome(in_favour > against));
                let own = decision(Area::Kent, Method::Other, (in_favour, against), casting);
                assert_eq!(own.answer(day(TODAY)), Ok(Decision::ByOwnMethod));
            }
        }
    }
    let tie = decision(Area::Kent, Method::Silent, (5, 5), Some(Side::InFavour)).determine(day(TODAY));
    assert_eq!(finding(tie.grounds(), &panel::MAJORITY), Some(Finding::NotMet));
    assert_eq!(finding(tie.grounds(), &panel::CASTING_VOTE), Some(Finding::Met));
}

/// A Welsh tie under silent rules reads two ways; one vote more or less settles it.
#[test]
fn lga1972_sch12_para44_a_welsh_tie_reads_two_ways() {
    let ask =
        |method, votes| decision(Area::DyfedPowys, method, votes, Some(Side::InFavour)).answer(day(TODAY));
    assert_eq!(ask(Method::Silent, (5, 5)), Err(Unsettled::NoRule(&panel::CASTING_VOTE_IN_WALES)));
    assert_eq!(ask(Method::Silent, (6, 5)), Ok(Decision::Carried));
    assert_eq!(ask(Method::Silent, (5, 6)), Ok(Decision::Lost));
    assert_eq!(ask(Method::CastingVote, (5, 5)), Ok(Decision::Carried));
    assert_eq!(ask(Method::NoCastingVote, (5, 5)), Ok(Decision::Lost));
    assert_eq!(panel::CASTING_VOTE_IN_WALES.readings.len(), 2);
    assert_eq!(
        panel::CASTING_VOTE_IN_WALES.provisions[0].key().to_string(),
        "uksi/2012/2734/schedule/paragraph/24"
    );
}

#[test]
fn prsra_sch6_para25_3_the_panels_own_method_comes_first() {
    let own = decision(Area::Gwent, Method::Other, (0, 9), None).determine(day(TODAY));
    assert_eq!(finding(own.grounds(), &panel::METHOD_OF_DECISION), Some(Finding::Met));
    assert_eq!(finding(own.grounds(), &panel::MAJORITY), None);
    let unsplit =
        DecisionFacts { casting_vote: Fact::Unknown, ..decision(Area::Kent, Method::Silent, (7, 3), None) };
    assert_eq!(unsplit.answer(day(TODAY)), Ok(Decision::Carried));
    let tied = DecisionFacts { division: Division { in_favour: 3, against: 3 }.into(), ..unsplit };
    assert!(tied.determine(day(TODAY)).needs().names().eq(["casting-vote"]));
}

/// No quorum in the Schedule: the panel's own, or a gap.
#[test]
fn prsra_sch6_para25_a_quorum_is_the_panels_own() {
    let ask = |quorum: Option<u16>, present: u16| {
        let quorum = quorum.map(|members| OwnQuorum::new(members).unwrap());
        QuorumFacts { quorum: quorum.into(), present: Members(present).into() }.answer(day(TODAY))
    };
    assert_eq!(ask(Some(4), 3), Ok(Quorum::Lacking));
    assert_eq!(ask(Some(4), 4), Ok(Quorum::Present));
    assert_eq!(ask(Some(4), 5), Ok(Quorum::Present));
    assert_eq!(ask(None, 12), Err(Unsettled::NoRule(&panel::NO_QUORUM)));
    assert_eq!(OwnQuorum::new(0), Err(QuorumError));
    assert_eq!(OwnQuorum::try_from(4).map(u16::from), Ok(4));
    assert_eq!(panel::NO_QUORUM.readings.len(), 2);
    outside_london_from(&panel::QUORUM, "2012-04-25");
}

#[test]
fn rules_stand_where_and_when_they_should() {
    outside_london_from(&panel::MAJORITY, "2012-04-25");
    assert_eq!(key(&panel::MAJORITY), "ukpga/1972/70/schedule/12/paragraph/39/1");
    one_nation_from(&panel::CASTING_VOTE, Place::England, "2012-04-25");
    assert_eq!(key(&panel::CASTING_VOTE), "ukpga/1972/70/schedule/12/paragraph/39/2");
}
