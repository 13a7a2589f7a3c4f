//! Questions and properties of senior appointments.

use pcc_rules::area::Area;
use pcc_rules::law::Place;
use pcc_rules::process::Process as _;
use pcc_rules::reasoning::{Refusal, Unsettled};
use pcc_rules::staff::COMBINED_AUTHORITY_EMPLOYS;
use pcc_rules::staff::confirmation::{
    Confirmation, Dated, Event, HearingFacts, NO_VETO_OF_STAFF, SeniorEligibilityFacts, SeniorPost, Stage,
    latest_end_of_deputy,
};
use pcc_rules::strategies::any;
use pcc_rules::strategies::confirmation::history;
use proptest::prelude::*;

use crate::{day, model};

super::questions! {
    hearing: HearingFacts;
    senior_eligibility: SeniorEligibilityFacts;
}

/// Sch. 1 para. 8(3), on every day around two polls: the last day of the term that runs on the day of the appointment.
#[test]
fn the_latest_end_of_a_deputy_is_the_last_day_of_the_term_that_runs() {
    for start in ["2024-03-01", "2028-03-01"] {
        for appointed_on in day(start).iter_days().take(120) {
            let last = model::confirmation::last_day_of_term(appointed_on);
            assert_eq!(latest_end_of_deputy(appointed_on), Some(last), "{appointed_on}");
        }
    }
}

proptest! {
    #![proptest_config(crate::prop::random(256))]

    /// Whatever happens, valid or not: nobody is ever vetoed, only the candidate is appointed, and no deputy has an
    /// acting holder. The plain model agrees on every step.
    #[test]
    fn no_deputy_chief_executive_or_finance_officer_is_ever_vetoed(
        events in prop_oneof![history(day("2024-04-25"), 30), history(day("2026-01-05"), 30)],
        post in any::<SeniorPost>(),
        mayor in prop::bool::weighted(0.2),
    ) {
        let mut real = Confirmation::vacant(if mayor { Area::WestYorkshire } else { Area::Norfolk }, post);
        let name = match post {
            SeniorPost::ChiefExecutive => "ChiefExecutive",
            SeniorPost::ChiefFinanceOfficer => "ChiefFinanceOfficer",
            SeniorPost::Deputy => "Deputy",
        };
        let mut plain = model::confirmation::Plain::new(name, mayor);
        for dated in events {
            let stage = real.stage(dated.on);
            let allowed = plain.allows(&dated);
            match real.clone().apply(dated.clone()) {
                Ok(after) => {
                    prop_assert!(allowed, "the model refuses {:?} at {:?}", dated, stage);
                    if let Event::Appointed { candidate } = dated.event {
                        prop_assert_eq!(real.candidate(), Some(candidate));
                    }
                    plain.happens(&dated);
                    real = after;
                }
                Err(refusal) => {
                    prop_assert!(!allowed, "refused {:?} at {:?}: {}", dated, stage, refusal);
                    if dated.event == (Event::Vetoed {}) && plain.stage(dated.on) != "Transferred" {
                        prop_assert_eq!(refusal, Refusal::NoPower(&NO_VETO_OF_STAFF));
                    }
                }
            }
            prop_assert_eq!(format!("{:?}", real.stage(dated.on)), plain.stage(dated.on));
            if !plain.disputed() {
                prop_assert_eq!(real.due().map(|due| due.last), plain.due());
                if let Some(progress) = real.progress(dated.on).settled() {
                    let under_review = plain.stage(dated.on) == "UnderReview";
                    prop_assert_eq!(progress.due, plain.due().filter(|_| under_review));
                }
            }
            prop_assert_eq!(real.is_acting(), plain.acting);
            prop_assert!(!(real.is_acting() && post == SeniorPost::Deputy));
            prop_assert_eq!(real.wants_acting_holder(dated.on), plain.nobody_able(dated.on) && !plain.acting);
            prop_assert_eq!(real.is_filled(dated.on), plain.holder(dated.on).is_some());
            // No deputy outstays the term of the commissioner who appointed.
            if let Some((last, _)) = plain.holder(dated.on).filter(|_| post == SeniorPost::Deputy && !mayor) {
                prop_assert!(real.is_filled(last) && !real.is_filled(last.succ_opt().unwrap()));
            }
        }
    }

    /// In every area and at every time, nobody on the staff is vetoed, and no duty runs where the law does not.
    #[test]
    fn nowhere_is_anybody_on_the_staff_vetoed(real in any::<Confirmation>(), days in 0u64..4000) {
        let last = real.history().last().map_or(day("2012-01-02"), |(dated, _)| dated.on);
        let on = last + chrono::Days::new(days);
        let refusal = real.clone().apply(Dated { on, event: Event::Vetoed {} }).unwrap_err();
        let place = real.area().place();
        let london = matches!(place, Place::Metropolitan | Place::City);
        if london || on < day("2012-11-22") {
            prop_assert!(matches!(refusal, Refusal::Unsettled(Unsettled::OutOfForce(_))), "{refusal}");
            prop_assert!(!real.wants_acting_holder(on) && real.next(on).is_empty());
            prop_assert!(matches!(real.progress(on).answer(), Err(Unsettled::OutOfForce(_))));
        } else if real.stage(on) == Stage::Transferred {
            prop_assert_eq!(refusal, Refusal::NoPower(&COMBINED_AUTHORITY_EMPLOYS));
            prop_assert!(!real.wants_acting_holder(on) && real.next(on).is_empty());
        } else {
            prop_assert_eq!(refusal, Refusal::NoPower(&NO_VETO_OF_STAFF));
        }
    }

    /// Stored and read back, a senior post is the same.
    #[test]
    fn a_stored_senior_post_replays_to_itself(real in any::<Confirmation>()) {
        let text = serde_json::to_string(&real).unwrap();
        prop_assert_eq!(serde_json::from_str::<Confirmation>(&text).unwrap(), real);
    }
}
