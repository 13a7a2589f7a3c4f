//! Properties of the membership of a panel over time.

use chrono::{Days, NaiveDate};
use pcc_rules::Question as _;
use pcc_rules::panel::membership::{
    COUNCILLORS_ONLY, Composition, Event, NOTICE_BARS, Opening, Origin, Stage,
};
use pcc_rules::panel::{Complement, NumberFault};
use pcc_rules::process::Process as _;
use pcc_rules::reasoning::Outcome as _;
use pcc_rules::strategies::any;
use pcc_rules::strategies::membership::{history, opening};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

use crate::process::acts;
use crate::{day, model};

/// The stage, what is found and the next acts agree with the plain model on the day, and on days after on which nothing
/// happened.
fn agree(real: &Composition, plain: &model::membership::Plain, on: NaiveDate) -> Result<(), TestCaseError> {
    let history = real.history().count();
    for on in [0, 1, 13, 14, 15, 20, 21, 22].map(|days| on + Days::new(days)) {
        prop_assert_eq!(format!("{:?}", real.stage(on)), plain.stage(on), "on {} of {:?}", on, real);
        prop_assert_eq!(acts(&real.next(on)), plain.next(on), "on {} of {:?}", on, real);
        let progress = real.progress(on);
        let found =
            progress.grounds()[history..].iter().map(|one| format!("{} {}", one.finding, one.rule.id()));
        let mut found: Vec<String> = found.collect();
        found.sort();
        prop_assert_eq!(found, plain.found(on), "on {} of {:?}", on, real);
        let standing = progress.settled().map(|one| one.standing().to_string());
        prop_assert_eq!(standing.as_deref(), Some(plain.standing(on)), "on {} of {:?}", on, real);
    }
    prop_assert_eq!(real.fairly_represented(), plain.fair());
    for one in &real.opening().councils {
        let number = u64::from(one.council.0);
        prop_assert_eq!(u64::from(real.may_nominate(one.council)), plain.may_nominate(number));
        prop_assert_eq!(real.relevant_date(one.council), plain.relevant(number));
    }
    Ok(())
}

/// The same histories every time, so that what they reach they always reach.
#[test]
fn the_same_memberships_agree_with_the_model_on_every_step() {
    let mut runner = TestRunner::deterministic();
    let (openings, courses) = (opening(day("2026-01-05")), history(day("2026-01-05"), 24));
    let mut draw = || {
        (openings.new_tree(&mut runner).unwrap().current(), courses.new_tree(&mut runner).unwrap().current())
    };
    let (mut allowed, mut refused) = (0, 0);
    for _ in 0..200 {
        let (start, events) = draw();
        let mut real = Composition::open(start.clone()).unwrap();
        let mut plain = model::membership::Plain::new(&start);
        for dated in events {
            let may = plain.allows(&dated);
            let after = real.clone().apply(dated.clone());
            assert_eq!(after.is_ok(), may, "{dated:?} of {real:?}");
            match after {
                Ok(after) => {
                    plain.happens(&dated);
                    real = after;
                    agree(&real, &plain, dated.on).unwrap();
                    allowed += 1;
                }
                Err(_) => refused += 1,
            }
        }
    }
    assert!(allowed > 500 && refused > 500, "{allowed} and {refused}");
}

proptest! {
    #![proptest_config(crate::prop::random(128))]

    /// Whatever happens, valid or not, the plain model agrees on each step and stage; and at every step: never more
    /// appointed members than seats, never more than two co-opted seats without agreement to their number, never more
    /// than twenty members by a resolution, nobody twice, nobody barred, and the process agrees with the question.
    #[test]
    fn the_cap_is_never_passed_without_agreement_and_nobody_counts_who_is_no_member(
        start in opening(day("2026-01-05")),
        events in history(day("2026-01-05"), 24),
    ) {
        let mut real = Composition::open(start.clone()).unwrap();
        let mut plain = model::membership::Plain::new(&start);
        let mut agreed = Vec::new();
        for dated in events {
            let (stage, allowed) = (real.stage(dated.on), plain.allows(&dated));
            match real.clone().apply(dated.clone()) {
                Ok(after) => {
                    prop_assert!(allowed, "the model refuses {:?} at {:?}", dated, stage);
                    match &dated.event {
                        Event::Agreed { co_opted } => agreed.push(co_opted.0),
                        Event::CoOpted { vote, roles, .. } => {
                            prop_assert_eq!(usize::from(vote.members().get()), real.members().len());
                            let councillor = roles.contains(pcc_rules::panel::Role::CouncilMember);
                            prop_assert!(!councillor || vote.not_in_favour() == 0);
                        }
                        _ => {}
                    }
                    plain.happens(&dated);
                    real = after;
                }
                Err(refusal) => prop_assert!(!allowed, "refused {:?} at {:?}: {}", dated, stage, refusal),
            }
            agree(&real, &plain, dated.on)?;
            let Complement { appointed, co_opted } = real.complement();
            prop_assert!(real.appointed() <= appointed);
            prop_assert!(co_opted == 2 || (agreed.contains(&co_opted) && appointed + co_opted <= 20));
            prop_assert_eq!(u64::from(co_opted), plain.seats);
            let mut persons: Vec<_> = real.members().iter().map(|one| one.person).collect();
            persons.sort_unstable();
            persons.dedup();
            prop_assert_eq!(persons.len(), real.members().len());
            let councillors = real.co_opted();
            prop_assert_eq!(usize::from(councillors.council_members), plain.co_opted.values().filter(|one| **one).count());
            let numbers = real.numbers().answer(dated.on).unwrap();
            prop_assert!(!numbers.faults.contains(NumberFault::AppointedOver));
            prop_assert_eq!(numbers.faults.is_empty(), real.stage(dated.on) == Stage::Complete);
            let over = numbers.faults.contains(NumberFault::CoOptedOver);
            prop_assert!(!over || real.stage(dated.on) != Stage::Complete);
        }
    }

    /// Whoever was appointed had been nominated and had accepted; nobody was nominated under a notice.
    #[test]
    fn nobody_is_appointed_who_did_not_accept(real in any::<Composition>()) {
        let before: Vec<_> = real.history().collect();
        for (at, (dated, _)) in before.iter().enumerate() {
            if let Event::Appointed { nominee } = dated.event {
                let accepted = before[..at].iter().any(|(one, _)| one.event == Event::Accepted { nominee });
                prop_assert!(accepted);
            }
            if let Event::Nominated { council, .. } = dated.event {
                let notices = before[..at].iter().filter(|(one, _)| one.event == Event::NoticeGiven { council }).count();
                let ended = before[..at].iter().filter(|(one, _)| one.event == Event::NoticeWithdrawn { council }).count();
                prop_assert_eq!(notices, ended, "{}", NOTICE_BARS.statement());
            }
        }
        let by_council = real.members().iter().filter(|one| matches!(one.by, Origin::Council { .. })).count();
        prop_assert!(by_council <= usize::from(real.complement().appointed), "{}", COUNCILLORS_ONLY.statement());
    }

    /// Stored and read back, the membership is the same; what is next is law that day, and no duty has a made-up day.
    #[test]
    fn a_stored_membership_replays_to_itself(real in any::<Composition>()) {
        let text = serde_json::to_string(&real).unwrap();
        prop_assert_eq!(serde_json::from_str::<Composition>(&text).unwrap(), real.clone());
        let on = real.history().last().map_or(real.opening().since, |(dated, _)| dated.on);
        for next in real.next(on) {
            prop_assert!(next.rule.check_force(real.area().place(), on).is_ok());
            prop_assert_eq!(next.by.last_day().is_some(), next.on_default != pcc_rules::process::OnDefault::NoLimit
                && !matches!(next.on_default, pcc_rules::process::OnDefault::NoRule(_))
                && next.timed_by.is_some());
        }
    }

    /// Any opening is either refused with what is wrong or opens with the members it gives.
    #[test]
    fn an_opening_opens_with_its_members(start in any::<Opening>()) {
        let open = Composition::open(start.clone()).unwrap();
        prop_assert_eq!(open.members(), &start.members[..]);
    }
}
