use std::num::NonZeroU16;

use pcc_rules::panel::{self, Cast, Roll, Side, Vote, VoteError, votes_needed};

use super::{key, outside_london_from};
use crate::model::panel as model;

fn needed(members: u16) -> u16 {
    votes_needed(NonZeroU16::new(members).unwrap())
}

/// Two-thirds of 10 to 20 members, rounded up; and the most who may be against, abstain or stay away.
#[test]
fn prsra_sch8_para5_4_votes_needed_and_the_most_not_in_favour() {
    for (members, votes, others) in [
        (10, 7, 3),
        (11, 8, 3),
        (12, 8, 4),
        (13, 9, 4),
        (14, 10, 4),
        (15, 10, 5),
        (16, 11, 5),
        (17, 12, 5),
        (18, 12, 6),
        (19, 13, 6),
        (20, 14, 6),
    ] {
        assert_eq!(needed(members), votes, "{members} members");
        let just = Vote::new(members, votes).unwrap();
        assert!(just.reaches_two_thirds());
        assert_eq!(just.not_in_favour(), others);
        assert_eq!(just.needed(), votes);
        assert!(!Vote::new(members, votes - 1).unwrap().reaches_two_thirds());
    }
}

/// Every panel up to sixty members and every vote, against thirds counted out one by one.
#[test]
fn prsra_sch8_para5_4_agrees_with_the_model_on_every_small_vote() {
    for members in 1..=60 {
        for in_favour in 0..=members {
            let vote = Vote::new(members, in_favour).unwrap();
            assert_eq!(vote.reaches_two_thirds(), model::two_thirds(members, in_favour), "{vote:?}");
            assert_eq!(vote.reaches_two_thirds(), in_favour >= needed(members), "{vote:?}");
        }
    }
}

#[test]
fn the_largest_panels_do_not_overflow() {
    // 65535 is three times 21845.
    assert_eq!(needed(65_535), 43_690);
    assert!(Vote::new(65_535, 43_690).unwrap().reaches_two_thirds());
    assert!(!Vote::new(65_535, 43_689).unwrap().reaches_two_thirds());
}

fn roll(seats: u16, vacant: u16, in_favour: u16, against: u16, abstained: u16, absent: u16) -> Roll {
    Roll { seats, vacant, in_favour, against, abstained, absent, second_vote: None }
}

/// Absent and abstaining members weigh against; vacant seats weigh nothing; unanimity of those present is no help.
#[test]
fn prsra_sch8_para5_4_who_counts() {
    for (name, roll, members, in_favour, reached) in [
        ("nine attend, eight for", roll(12, 0, 8, 1, 0, 3), 12, 8, true),
        ("seven attend, all for", roll(12, 0, 7, 0, 0, 5), 12, 7, false),
        ("one seat vacant", roll(12, 1, 7, 2, 0, 2), 11, 7, false),
        ("two seats vacant", roll(12, 2, 7, 3, 0, 0), 10, 7, true),
        ("five abstain", roll(13, 0, 8, 0, 5, 0), 13, 8, false),
        ("thirteen of twenty", roll(20, 0, 13, 7, 0, 0), 20, 13, false),
        ("nine of thirteen", roll(13, 0, 9, 4, 0, 0), 13, 9, true),
    ] {
        let vote = roll.vote().unwrap();
        assert_eq!((vote.members().get(), vote.in_favour()), (members, in_favour), "{name}");
        assert_eq!(vote.reaches_two_thirds(), reached, "{name}");
    }
}

/// A chair counted twice is one person: eight votes of seven persons on a panel of twelve fall short.
#[test]
fn prsra_sch8_para5_4_a_casting_vote_never_counts_twice() {
    let minutes = Roll { second_vote: Some(Side::InFavour), ..roll(12, 0, 8, 5, 0, 0) };
    let vote = minutes.vote().unwrap();
    assert_eq!((vote.members().get(), vote.in_favour()), (12, 7));
    assert!(!vote.reaches_two_thirds());
    // Counted against, it takes nothing from those in favour.
    let against = Roll { second_vote: Some(Side::Against), ..roll(12, 0, 8, 5, 0, 0) };
    assert_eq!(against.vote().map(Vote::in_favour), Ok(8));
    // One vote on a side cannot be a first and a second.
    for votes in [0, 1] {
        let nobody = Roll { second_vote: Some(Side::InFavour), ..roll(12, 0, votes, 12, 0, 0) };
        assert_eq!(nobody.vote(), Err(VoteError::NobodyVotedTwice(Side::InFavour)));
    }
    let two = Roll { second_vote: Some(Side::InFavour), ..roll(12, 0, 2, 11, 0, 0) };
    assert_eq!(two.vote().map(Vote::in_favour), Ok(1));
}

#[test]
fn what_cannot_be_is_not_a_vote() {
    assert_eq!(Vote::new(0, 0), Err(VoteError::NoMembers));
    assert_eq!(Vote::new(12, 13), Err(VoteError::ExceedsMembership { in_favour: 13, members: 12 }));
    assert!(Vote::new(12, 12).is_ok());
    assert_eq!(roll(12, 13, 0, 0, 0, 0).vote(), Err(VoteError::ExceedsSeats { vacant: 13, seats: 12 }));
    assert_eq!(roll(12, 12, 0, 0, 0, 0).vote(), Err(VoteError::NoMembers));
    for absent in [2, 4] {
        let accounted = 9 + u32::from(absent);
        assert_eq!(
            roll(12, 0, 8, 1, 0, absent).vote(),
            Err(VoteError::DoesNotAddUp { accounted, members: 12 })
        );
    }
    let many = u16::MAX;
    assert!(matches!(roll(many, 0, many, many, many, many).vote(), Err(VoteError::DoesNotAddUp { .. })));
}

/// Each kind of vote counts by its own rule, and the table agrees with the count of a roll.
#[test]
fn prsra_sch6_para26_every_member_may_vote_and_each_cast_has_its_rule() {
    let expected = [
        (Cast::InFavour, true, true, &panel::EVERY_MEMBER_VOTES),
        (Cast::Against, true, false, &panel::COUNTS_MEMBERS),
        (Cast::Abstained, true, false, &panel::COUNTS_MEMBERS),
        (Cast::Absent, true, false, &panel::COUNTS_MEMBERS),
        (Cast::Vacant, false, false, &panel::VACANCIES_DROP_OUT),
        (Cast::Second, false, false, &panel::COUNTS_PERSONS_ONCE),
    ];
    assert_eq!(Cast::ALL.len(), expected.len());
    for (cast, member, in_favour, rule) in expected {
        assert_eq!((cast.is_member(), cast.is_in_favour(), cast.rule()), (member, in_favour, rule), "{cast}");
        // One more of it on a roll of twelve adds just that.
        let mut more = roll(12, 0, 8, 4, 0, 0);
        match cast {
            Cast::InFavour => (more.seats, more.in_favour) = (13, 9),
            Cast::Against => (more.seats, more.against) = (13, 5),
            Cast::Abstained => (more.seats, more.abstained) = (13, 1),
            Cast::Absent => (more.seats, more.absent) = (13, 1),
            Cast::Vacant => (more.seats, more.vacant) = (13, 1),
            Cast::Second => (more.in_favour, more.second_vote) = (9, Some(Side::InFavour)),
        }
        let vote = more.vote().unwrap();
        assert_eq!(
            (vote.members().get(), vote.in_favour()),
            (12 + u16::from(member), 8 + u16::from(in_favour))
        );
    }
}

#[test]
fn counting_is_law_from_the_day_of_the_vetoes_and_voting_from_schedule_6() {
    for rule in [&panel::COUNTS_MEMBERS, &panel::VACANCIES_DROP_OUT, &panel::COUNTS_PERSONS_ONCE] {
        outside_london_from(rule, "2012-11-22");
        assert_eq!(key(rule), "ukpga/2011/13/schedule/8/paragraph/5/4");
        assert_eq!(rule.provisions()[1].key().to_string(), "ukpga/2011/13/schedule/5/paragraph/4/4");
    }
    outside_london_from(&panel::EVERY_MEMBER_VOTES, "2012-04-25");
    assert_eq!(key(&panel::EVERY_MEMBER_VOTES), "ukpga/2011/13/schedule/6/paragraph/26");
}

#[test]
fn a_vote_is_read_through_its_checks() {
    let read = |text: &str| serde_json::from_str::<Vote>(text);
    assert_eq!(read(r#"{"members":13,"in-favour":9}"#).unwrap(), Vote::new(13, 9).unwrap());
    assert_eq!(serde_json::to_string(&Vote::new(13, 9).unwrap()).unwrap(), r#"{"members":13,"in-favour":9}"#);
    for (text, message) in [
        (r#"{"members":12,"in-favour":13}"#, "`13` in favour exceed a membership of `12`"),
        (r#"{"members":0,"in-favour":0}"#, "a panel of `0` members cannot vote"),
    ] {
        assert!(read(text).unwrap_err().to_string().contains(message));
    }
    assert!(read(r#"{"members":12}"#).is_err());
    let minutes: Roll = serde_json::from_str(
        r#"{"seats":12,"vacant":1,"in-favour":9,"against":3,"second-vote":"in-favour"}"#,
    )
    .unwrap();
    assert_eq!(minutes.vote().map(|vote| (vote.members().get(), vote.in_favour())), Ok((11, 8)));
}
