//! Properties of reviews, of meetings and of requirements for information.

use pcc_rules::area::Area;
use pcc_rules::panel::scrutiny::{
    ActingBody, InformationRequest, Matter, Occasion, OccasionEvent, Review, ReviewEvent, Subject, Witness,
};
use pcc_rules::panel::{OWN_ADVICE, REQUEST_CHIEF_CONSTABLE};
use pcc_rules::process::Process as _;
use pcc_rules::strategies::any;
use pcc_rules::strategies::scrutiny::{occasion_history, request_history, review_history};
use proptest::prelude::*;

use crate::process::acts;
use crate::{day, model};

proptest! {
    #![proptest_config(crate::prop::random(192))]

    /// Whatever happens, valid or not, the plain model agrees; and no committee or officer ever exercises a special
    /// function, in either nation.
    #[test]
    fn no_committee_exercises_a_special_function(
        events in review_history(day("2024-04-11"), 30),
        subject in any::<Subject>(),
        english in any::<bool>(),
    ) {
        let mut real = Review::new(if english { Area::Norfolk } else { Area::Gwent }, subject);
        let mut plain = model::scrutiny::Review::new(subject.as_str(), english);
        for dated in events {
            let json = serde_json::to_value(&dated.event).unwrap();
            let allowed = plain.allows(dated.on, &json);
            match real.clone().apply(dated.clone()) {
                Ok(after) => {
                    prop_assert!(allowed, "the model refuses {:?} of {}", dated, subject);
                    if let ReviewEvent::Met { of: by, .. } | ReviewEvent::Reviewed { by } | ReviewEvent::Reported { by } = dated.event {
                        prop_assert!(by == ActingBody::Panel || subject == Subject::Other);
                    }
                    plain.happens(dated.on, &json);
                    real = after;
                }
                Err(refusal) => prop_assert!(!allowed, "refused {:?} of {}: {}", dated, subject, refusal),
            }
            for on in [0, 1, 30].map(|days| dated.on + chrono::Days::new(days)) {
                prop_assert_eq!(format!("{:?}", real.stage(on)), plain.stage(on));
                prop_assert_eq!(acts(&real.next(on)), plain.next(), "of {} on {}", subject, on);
            }
        }
    }

    /// The chief constable is never required and is requested only beside the commissioner; nobody who gave advice has
    /// a duty to disclose it; the plain model agrees on every step.
    #[test]
    fn a_chief_constable_is_never_required_and_own_advice_is_never_owed(
        events in occasion_history(day("2024-04-11"), 30),
        days in 0..3u64,
    ) {
        let meets_on = day("2024-04-11") + chrono::Days::new(days);
        let mut real = Occasion::on(Area::Norfolk, meets_on);
        let mut plain = model::scrutiny::Occasion::new(meets_on);
        for dated in events {
            let json = serde_json::to_value(dated.event).unwrap();
            let allowed = plain.allows(dated.on, &json);
            match real.clone().apply(dated.clone()) {
                Ok(after) => {
                    prop_assert!(allowed, "the model refuses {:?}", dated);
                    plain.happens(&json);
                    real = after;
                }
                Err(refusal) => {
                    prop_assert!(!allowed, "refused {:?}: {}", dated, refusal);
                    if let OccasionEvent::Withheld { whom, matter: Matter::OwnAdvice } = dated.event {
                        prop_assert!(whom == Witness::Commissioner || refusal.rule() != Some(&OWN_ADVICE));
                    }
                }
            }
            for on in [0, 1, 2].map(|days| dated.on + chrono::Days::new(days)) {
                prop_assert_eq!(format!("{:?}", real.stage(on)), plain.stage(on));
                prop_assert_eq!(acts(&real.next(on)), plain.next(on), "on {}", on);
            }
            prop_assert!(!real.required().contains(Witness::ChiefConstable));
            prop_assert!(!real.is_chief_constable_requested() || real.required().contains(Witness::Commissioner));
            prop_assert_eq!(real.is_chief_constable_requested(), plain.requested);
            prop_assert_eq!(real.required().len(), plain.required.len());
            for next in real.next(dated.on) {
                prop_assert!(!(next.is_duty() && (next.rule == &OWN_ADVICE || next.rule == &REQUEST_CHIEF_CONSTABLE)));
            }
        }
    }

    /// Nothing is kept back that has to be supplied, and nothing supplied that an enactment forbids.
    #[test]
    fn nothing_forbidden_is_supplied_and_nothing_due_is_kept_back(events in request_history(day("2024-04-11"), 14)) {
        let mut real = InformationRequest::new(Area::Norfolk);
        let mut plain = model::scrutiny::Request::default();
        for dated in events {
            let json = serde_json::to_value(dated.event).unwrap();
            let allowed = plain.allows(&json);
            match real.clone().apply(dated.clone()) {
                Ok(after) => {
                    prop_assert!(allowed, "the model refuses {:?}", dated);
                    plain.happens(&json);
                    real = after;
                }
                Err(refusal) => prop_assert!(!allowed, "refused {:?}: {}", dated, refusal),
            }
            prop_assert_eq!(format!("{:?}", real.stage(dated.on)), plain.stage());
            prop_assert_eq!(acts(&real.next(dated.on)), plain.next());
        }
    }

    /// Stored and read back, each is the same.
    #[test]
    fn stored_scrutiny_replays_to_itself(
        review in any::<Review>(), occasion in any::<Occasion>(), request in any::<InformationRequest>(),
    ) {
        let text = serde_json::to_string(&review).unwrap();
        prop_assert_eq!(serde_json::from_str::<Review>(&text).unwrap(), review);
        let text = serde_json::to_string(&occasion).unwrap();
        prop_assert_eq!(serde_json::from_str::<Occasion>(&text).unwrap(), occasion);
        let text = serde_json::to_string(&request).unwrap();
        prop_assert_eq!(serde_json::from_str::<InformationRequest>(&text).unwrap(), request);
    }
}
