use pcc_rules::area::Area;
use pcc_rules::election::{self, Franchise, MayVote, RelevantElector, RelevantElectorFacts, VoterFacts};
use pcc_rules::reasoning::Finding;
use pcc_rules::{Fact, Question};

use super::TODAY;
use crate::{day, eve, finding};

/// On no register, of 18, not having voted.
fn nobody(area: Area) -> VoterFacts {
    VoterFacts {
        area: area.into(),
        local: false.into(),
        parliamentary: false.into(),
        franchise: Franchise::Ordinary.into(),
        aged_18: true.into(),
        voted: false.into(),
    }
}

fn local(area: Area, franchise: Franchise) -> VoterFacts {
    VoterFacts { local: true.into(), franchise: franchise.into(), ..nobody(area) }
}

fn notifier(voter: &VoterFacts) -> RelevantElectorFacts {
    RelevantElectorFacts {
        area: voter.area,
        local: voter.local,
        parliamentary: voter.parliamentary,
        franchise: voter.franchise,
        aged_18: voter.aged_18,
    }
}

/// Whether the person may vote, which here is whether the person's notice of a vacancy counts.
fn counts(voter: &VoterFacts, on: chrono::NaiveDate) -> bool {
    let vote = voter.answer(on) == Ok(MayVote::May);
    let notice = notifier(voter).answer(on) == Ok(RelevantElector::Relevant);
    assert_eq!(vote, notice);
    vote
}

/// England: the local register, whoever is on it, and no other.
#[test]
fn prsra_s52_1_england_votes_by_the_local_register() {
    for franchise in Franchise::ALL {
        assert!(counts(&local(Area::Kent, *franchise), day(TODAY)), "{franchise}");
    }
    assert!(!counts(&nobody(Area::Kent), day(TODAY)));
    assert!(!counts(&VoterFacts { parliamentary: true.into(), ..nobody(Area::Kent) }, day(TODAY)));
}

/// Wales: until 31 March 2018 as England; from 1 April the parliamentary register, so that somebody of 16 on the local
/// one has no vote.
#[test]
fn prsra_s52_1b_wales_votes_by_the_parliamentary_register_from_april_2018() {
    let changed = "2018-04-01";
    let on_local = local(Area::Gwent, Franchise::Ordinary);
    let on_parliamentary = VoterFacts { parliamentary: true.into(), ..nobody(Area::Gwent) };
    assert!(counts(&on_local, eve(changed)) && !counts(&on_parliamentary, eve(changed)));
    assert!(!counts(&on_local, day(changed)) && counts(&on_parliamentary, day(changed)));
    let sixteen = VoterFacts { aged_18: false.into(), ..on_local };
    assert!(counts(&sixteen, eve(changed)) && !counts(&sixteen, day(changed)));
    let found = |on, rule| finding(on_parliamentary.determine(on).grounds(), rule);
    assert_eq!(found(eve(changed), &election::LOCAL_REGISTER_WALES), Some(Finding::NotMet));
    assert_eq!(found(day(changed), &election::PARLIAMENTARY_REGISTER), Some(Finding::Met));
    let notice = |on, rule| finding(notifier(&on_parliamentary).determine(on).grounds(), rule);
    assert_eq!(notice(eve(changed), &election::RELEVANT_ELECTOR_UNTIL_2018), Some(Finding::NotMet));
    assert_eq!(notice(day(changed), &election::RELEVANT_ELECTOR_WALES), Some(Finding::Met));
}

/// Peers by the local register at any age; EU citizens by it at 18. From 7 May 2024 not every citizen of the Union.
#[test]
fn prsra_s52_1c_peers_and_eu_citizens_come_in_by_the_local_register() {
    let changed = "2024-05-07";
    for (franchise, before, from, of_17) in [
        (Franchise::Ordinary, false, false, false),
        (Franchise::BarredPeer, true, true, true),
        (Franchise::QualifyingEuCitizen, true, true, false),
        (Franchise::EuCitizenWithRetainedRights, true, true, false),
        (Franchise::OtherEuCitizen, true, false, false),
    ] {
        let voter = local(Area::NorthWales, franchise);
        assert_eq!(counts(&voter, eve(changed)), before, "{franchise} before");
        assert_eq!(counts(&voter, day(changed)), from, "{franchise} from");
        let young = VoterFacts { aged_18: false.into(), ..voter.clone() };
        assert_eq!(counts(&young, day(changed)), of_17, "{franchise} under 18");
        let unregistered = VoterFacts { local: false.into(), ..voter };
        assert!(!counts(&unregistered, eve(changed)), "{franchise} on no register");
    }
    // The poll of 2 May 2024 was under the old words.
    assert!(counts(&local(Area::NorthWales, Franchise::OtherEuCitizen), day("2024-05-02")));
    let eu = |on| local(Area::NorthWales, Franchise::QualifyingEuCitizen).determine(on);
    assert_eq!(finding(eu(eve(changed)).grounds(), &election::UNION_CITIZEN), Some(Finding::Met));
    assert_eq!(finding(eu(day(changed)).grounds(), &election::EU_CITIZEN), Some(Finding::Met));
    let peer = local(Area::NorthWales, Franchise::BarredPeer).determine(day(changed));
    assert_eq!(finding(peer.grounds(), &election::PEER_BY_LOCAL_REGISTER), Some(Finding::Met));
}

/// The words of the Wales Act 2017 asked 18 years of an EU citizen who votes, and none of one who gives notice; those of
/// the Elections Act 2022 ask them of both.
#[test]
fn prsra_s51_6c_an_eu_citizens_notice_had_no_age_before_may_2024() {
    let changed = "2024-05-07";
    let young = VoterFacts { aged_18: false.into(), ..local(Area::Gwent, Franchise::QualifyingEuCitizen) };
    let told = |voter: &VoterFacts, on| (voter.answer(on), notifier(voter).answer(on));
    assert_eq!(told(&young, day("2018-04-01")), (Ok(MayVote::NotAnElector), Ok(RelevantElector::Relevant)));
    assert_eq!(told(&young, eve(changed)), (Ok(MayVote::NotAnElector), Ok(RelevantElector::Relevant)));
    assert_eq!(told(&young, day(changed)), (Ok(MayVote::NotAnElector), Ok(RelevantElector::NotRelevant)));
    let of_no_age = VoterFacts { aged_18: Fact::Unknown, ..young };
    assert_eq!(notifier(&of_no_age).answer(eve(changed)), Ok(RelevantElector::Relevant));
    assert!(notifier(&of_no_age).determine(day(changed)).needs().names().eq(["aged-18"]));
}

#[test]
fn prsra_s52_2_one_vote_in_an_area() {
    let again = VoterFacts { voted: true.into(), ..local(Area::Kent, Franchise::Ordinary) };
    let d = again.determine(day(TODAY));
    assert_eq!(d.settled(), Some(&MayVote::NotAgain));
    assert_eq!(finding(d.grounds(), &election::ONE_VOTE), Some(Finding::NotMet));
    assert_eq!(finding(d.grounds(), &election::LOCAL_REGISTER), Some(Finding::Met));
    let notice = notifier(&again).determine(day(TODAY));
    assert_eq!(finding(notice.grounds(), &election::RELEVANT_ELECTOR), Some(Finding::Met));
}

/// A parliamentary elector in Wales need not say what else; somebody on no register needs nothing more.
#[test]
fn what_is_unknown_is_needed_only_where_it_matters() {
    let open = VoterFacts { area: Area::Gwent.into(), ..VoterFacts::default() };
    let needs = |facts: &VoterFacts| facts.determine(day(TODAY)).needs().names().collect::<Vec<_>>();
    assert_eq!(needs(&open), ["local", "parliamentary", "franchise", "aged-18"]);
    let elector = VoterFacts { parliamentary: true.into(), ..open };
    assert_eq!(needs(&elector), ["voted"]);
    let peer = VoterFacts {
        franchise: Franchise::BarredPeer.into(),
        aged_18: Fact::Unknown,
        ..local(Area::Gwent, Franchise::BarredPeer)
    };
    assert_eq!(peer.answer(day(TODAY)), Ok(MayVote::May));
}
