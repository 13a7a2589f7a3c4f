use pcc_rules::area::Area;
use pcc_rules::complaints::{
    self as law, PREVENTED, Referral, ReferralFacts, ReferralGround, last_day_to_refer,
};
use pcc_rules::reasoning::{Finding, Unsettled};
use pcc_rules::{Fact, Question as _};

use crate::{day, finding};

const GROUNDS: [ReferralGround; 3] =
    [ReferralGround::SeriousComplaint, ReferralGround::ConductMatter, ReferralGround::CalledIn];

fn referred(ground: ReferralGround, on: Option<&str>) -> ReferralFacts {
    ReferralFacts {
        area: Area::Norfolk.into(),
        ground: Some(ground).into(),
        referred_before: false.into(),
        clear_on: day("2026-11-20").into(),
        referred_on: on.map(day).into(),
        prevented: false.into(),
    }
}

/// The day after, whatever day it is: over a weekend, a bank holiday, a leap day and the turn of a year.
#[test]
fn cmr_reg13_3_the_last_day_is_the_day_after() {
    for (clear, last) in [
        ("2026-11-18", "2026-11-19"),
        ("2026-11-20", "2026-11-21"),
        ("2026-12-24", "2026-12-25"),
        ("2026-12-31", "2027-01-01"),
        ("2028-02-28", "2028-02-29"),
        ("2027-02-28", "2027-03-01"),
    ] {
        assert_eq!(last_day_to_refer(day(clear)), day(last), "{clear}");
    }
}

/// Clear on Friday 20 November 2026: referred on the day, on the Saturday, and on the Sunday, which is too late.
#[test]
fn cmr_reg13_3_and_4_referred_by_the_end_of_the_next_day() {
    let last_day = day("2026-11-21");
    for ground in GROUNDS {
        for (on, expected) in [
            ("2026-11-20", Referral::InTime { last_day }),
            ("2026-11-21", Referral::InTime { last_day }),
            ("2026-11-22", Referral::Late { last_day }),
            ("2026-12-22", Referral::Late { last_day }),
        ] {
            let determination = referred(ground, Some(on)).determine(day("2027-01-01"));
            assert_eq!(determination.settled(), Some(&expected), "{ground} on {on}");
            assert_eq!(finding(determination.grounds(), ground.rule()), Some(Finding::Met));
            let in_time = expected == Referral::InTime { last_day };
            let found = if in_time { Finding::Met } else { Finding::NotMet };
            assert_eq!(finding(determination.grounds(), ground.timed_by()), Some(found));
        }
        // Not referred: due on the last day, and late the day after.
        let open = referred(ground, None);
        assert_eq!(open.answer(day("2026-11-21")), Ok(Referral::Due { last_day }));
        assert_eq!(open.answer(day("2026-11-22")), Ok(Referral::Late { last_day }));
    }
    assert_eq!(ReferralGround::CalledIn.timed_by(), &law::CALLED_IN_IN_TIME);
    assert_eq!(ReferralGround::ConductMatter.timed_by(), &law::REFERRED_IN_TIME);
    let rules = [&law::SERIOUS_REFERRED, &law::CONDUCT_REFERRED, &law::CALLED_IN_REFERRED];
    assert_eq!(GROUNDS.map(|ground| ground.rule().id()), rules.map(|rule| rule.id()));
}

/// Reg. 37: exceptional circumstances lift the limit, and are judged only where it was not kept.
#[test]
fn cmr_reg37_exceptional_circumstances_lift_the_limit() {
    let late = referred(ReferralGround::SeriousComplaint, Some("2026-11-22"));
    let last_day = day("2026-11-21");
    let excused = ReferralFacts { prevented: true.into(), ..late.clone() };
    let determination = excused.determine(day("2026-12-01"));
    assert_eq!(determination.settled(), Some(&Referral::Excused { last_day }));
    assert_eq!(finding(determination.grounds(), &law::EXCEPTIONAL_CIRCUMSTANCES), Some(Finding::Met));
    let open = ReferralFacts { prevented: Fact::Unknown, ..late };
    let Err(Unsettled::ForJudgement { judgement, .. }) = open.answer(day("2026-12-01")) else {
        panic!("judged")
    };
    assert_eq!(judgement, &PREVENTED);
    let in_time = referred(ReferralGround::SeriousComplaint, Some("2026-11-21"));
    assert!(ReferralFacts { prevented: Fact::Unknown, ..in_time }.answer(day("2026-12-01")).is_ok());
}

/// Reg. 13(7): once is enough unless the Director General calls; and what has no ground is not referred.
#[test]
fn cmr_reg13_7_not_again_unless_called_in() {
    for ground in GROUNDS {
        let before = ReferralFacts { referred_before: true.into(), ..referred(ground, None) };
        let answer = before.answer(day("2026-11-30"));
        let again = ground == ReferralGround::CalledIn;
        assert_eq!(answer == Ok(Referral::NotRequired), !again, "{ground}");
        let found = finding(before.determine(day("2026-11-30")).grounds(), &law::REFERRED_ONCE);
        assert_eq!(found, (!again).then_some(Finding::Met));
    }
    let none = ReferralFacts { ground: None.into(), ..referred(ReferralGround::CalledIn, None) };
    assert_eq!(none.answer(day("2026-11-30")), Ok(Referral::NotRequired));
}
