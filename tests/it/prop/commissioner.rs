//! Questions of the topic, and properties of its functions.

use chrono::{Datelike, Days, NaiveDate};
use pcc_rules::area::Area;
use pcc_rules::commissioner::*;
use pcc_rules::law::Place;
use pcc_rules::plan;
use pcc_rules::process::Process as _;
use pcc_rules::reasoning::Refusal;
use pcc_rules::strategies::any;
use pcc_rules::strategies::commissioner::{acting_history, tenure_history};
use pcc_rules::{Fact, Question};
use proptest::prelude::*;

use crate::{day, model};

super::questions! {
    suspension: SuspensionFacts;
}

const FIRST: &str = "2024-01-10";

proptest! {
    #![proptest_config(crate::prop::random(256))]

    /// No facts, however incomplete, let the panel suspend without a charge, or for two years or less; complete facts
    /// let it exactly on such a charge brought there.
    #[test]
    fn suspension_is_for_a_charge_there_over_two_years_and_nothing_else(facts in any::<SuspensionFacts>(), on in any::<NaiveDate>()) {
        let grave = |maximum| match maximum {
            MaximumSentence::Months { months } => months > 24,
            MaximumSentence::Life | MaximumSentence::FixedLife => true,
        };
        let may = matches!(
            (&facts.matter, &facts.charged_in, &facts.maximum),
            (
                Fact::Known(Matter::Charge),
                Fact::Known(ChargedIn::UnitedKingdom | ChargedIn::ChannelIslands | ChargedIn::IsleOfMan),
                Fact::Known(maximum),
            ) if grave(*maximum)
        );
        let known = !(facts.matter.is_unknown() || facts.charged_in.is_unknown() || facts.maximum.is_unknown());
        let commissioner = |area: &Area| matches!(area.place(), Place::England | Place::Wales);
        match facts.answer(on) {
            Ok(Suspension::MaySuspend) => prop_assert!(may),
            Ok(Suspension::NoPower) => prop_assert!(!may),
            Err(open) => {
                let law = matches!(&facts.area, Fact::Known(area) if commissioner(area)) && on >= day("2012-11-22");
                prop_assert!(!(known && law), "{open}");
            }
        }
    }

    /// Whatever happens, valid or not, the plain model agrees on every step and on the days between, and nobody is in
    /// office past the time to accept who has not accepted.
    #[test]
    fn random_offices_agree_with_the_model(events in tenure_history(24)) {
        let mut real = Tenure::in_office(Area::Norfolk);
        let mut plain = model::tenure::Plain::new(day(FIRST));
        for dated in events {
            // The eve as well: nothing but time has passed.
            let eve = dated.on.pred_opt().unwrap();
            if plain.today <= eve {
                plain.until(eve);
                prop_assert_eq!(format!("{:?}", real.stage(eve)), plain.stage());
            }
            let before = real.clone();
            let allowed = plain.happens(&serde_json::to_value(&dated).unwrap());
            match real.clone().apply(dated.clone()) {
                Ok(after) => {
                    prop_assert!(allowed, "the model refuses {:?} at {:?}", dated, before.stage(dated.on));
                    real = after;
                }
                Err(refusal) => prop_assert!(!allowed, "refused {:?} at {:?}: {}", dated, before.stage(dated.on), refusal),
            }
            let on = dated.on;
            prop_assert_eq!(format!("{:?}", real.stage(on)), plain.stage());
            prop_assert_eq!(real.vacancy(on).map(|one| one.on), plain.vacant_since());
            prop_assert_eq!(real.vacancy(on).is_some_and(|one| one.cause == VacancyCause::Order), plain.is_vacant_by_order());
            prop_assert_eq!(real.is_suspended_by_panel(on).ok(), plain.suspended_by_panel());
            prop_assert_eq!(real.awaits_acceptance(on), plain.yet_to_accept().is_some());
            // Beyond the bank holidays that are known the crate does not say.
            let told = |last: &NaiveDate| *last <= day("2028-12-31");
            let accept_by = plain.yet_to_accept().map(model::tenure::last_day_to_accept);
            prop_assert_eq!(real.accept_by(on), accept_by.filter(told));
            prop_assert_eq!(real.to_declare(on).map(VacancyGround::as_str), plain.to_declare());
            prop_assert_eq!(real.order_vacates_on(on), plain.order_vacates_on());
            let next: Vec<_> = real.next(on).iter().map(|next| (next.rule.id(), next.by.last_day())).collect();
            let expected = plain.next().into_iter();
            let expected = expected.map(|(rule, last)| (rule, last.filter(|last| rule != "commissioner.accept-office" || told(last))));
            prop_assert_eq!(next, expected.collect::<Vec<_>>());
            let progress = real.progress(on);
            match progress.answer() {
                Ok(found) => {
                    prop_assert_eq!(format!("{:?}", found.stage), plain.stage());
                    prop_assert_eq!(found.vacancy.map(|one| one.on), plain.vacant_since());
                    prop_assert_eq!(found.to_declare.map(VacancyGround::as_str), plain.to_declare());
                    prop_assert_eq!(found.awaits_acceptance, plain.yet_to_accept().is_some());
                }
                // A vacancy without its day is the one gap, a suspension in doubt the other.
                Err(_) => prop_assert!(plain.suspended_by_panel().is_none() || plain.stage() == "Vacant" && plain.vacant_since().is_none()),
            }
            let cover = real.cover(on).ok().map(|cover| cover.map_or("nothing", Cover::as_str));
            prop_assert_eq!(cover, plain.cover());
        }
        let text = serde_json::to_string(&real).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Tenure>(&text).unwrap(), &real);
        // Nobody who was elected is in office later than the last day to accept unless accepted by it.
        let last_election = real.history().filter_map(|(dated, _)| match dated.event {
            TenureEvent::ElectedAtByElection { polled_on } => Some(polled_on),
            TenureEvent::ElectedAtOrdinary {} => Some(if dated.on.year() == 2024 { day("2024-05-02") } else { day("2028-05-04") }),
            _ => None,
        }).last();
        let last_election = last_election.map(|poll| (poll, model::tenure::last_day_to_accept(poll)));
        if let Some((poll, last)) = last_election.filter(|(_, last)| *last <= day("2028-12-31")) {
            let accepted = real.history().any(|(dated, _)| {
                dated.event == TenureEvent::Accepted {} && poll <= dated.on && dated.on <= last
            });
            let latest = real.history().last().map_or(last, |(dated, _)| dated.on).max(last) + Days::new(1);
            prop_assert!(accepted || matches!(real.stage(latest), TenureStage::ToBeDeclared | TenureStage::Vacant), "{:?}", real.stage(latest));
        }
    }

    /// Whatever happens, nobody acts who was not staff when appointed, an acting commissioner does everything but issue
    /// or vary a plan, and the plain model agrees on every step.
    #[test]
    fn random_acting_agrees_with_the_model(events in acting_history(24), mayor in any::<bool>()) {
        let area = if mayor { Area::WestYorkshire } else { Area::Norfolk };
        let mut real = Acting::nobody(area);
        let mut plain = model::acting::Plain::new(mayor, day(FIRST));
        for dated in events {
            let allowed = plain.happens(&serde_json::to_value(&dated).unwrap());
            match real.clone().apply(dated.clone()) {
                Ok(after) => {
                    prop_assert!(allowed, "the model refuses {:?}", dated);
                    real = after;
                }
                Err(refusal) => prop_assert!(!allowed, "refused {:?}: {}", dated, refusal),
            }
            let stage = real.stage(dated.on);
            prop_assert_eq!(format!("{stage:?}"), plain.stage());
            prop_assert_eq!(stage.is_acting(), real.appointee(dated.on).is_some());
            prop_assert_eq!(real.ceases_after(dated.on), plain.ceases_after());
            let next: Vec<&str> = real.next(dated.on).iter().map(|next| next.rule.id()).collect();
            prop_assert_eq!(next, plain.next());
            match real.progress(dated.on).settled() {
                Some(found) => {
                    prop_assert_eq!((found.stage, found.appointee), (stage, real.appointee(dated.on)));
                    prop_assert_eq!(found.ceases_after, plain.ceases_after());
                }
                None => prop_assert_eq!(plain.stage(), "InDoubt"),
            }
            prop_assert!(matches!(real.appointee(dated.on), None | Some(Appointee::Staff | Appointee::Deputy)));
            for function in Function::ALL {
                let may = real.may_do(*function, dated.on);
                let plans = matches!(function, Function::IssuePlan | Function::VaryPlan);
                match (stage, plans) {
                    (ActingStage::InDoubt, _) => prop_assert_eq!(may, Err(Refusal::NoRule(&ELECTION_GAP))),
                    (stage, true) if stage.is_acting() => prop_assert_eq!(may, Err(Refusal::Forbidden(&plan::NOT_BY_ACTING))),
                    (stage, false) if stage.is_acting() => prop_assert!(may.is_ok()),
                    _ => prop_assert_eq!(may, Err(Refusal::NoPower(&ACTING_FUNCTIONS))),
                }
            }
        }
        let text = serde_json::to_string(&real).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Acting>(&text).unwrap(), &real);
    }
}

/// What the two processes are told of one history.
struct Both {
    tenure: Tenure,
    acting: Acting,
    held: bool,
    suspended: bool,
    /// The day on which the term of somebody elected begins, and whether anybody will begin it.
    term: Option<(NaiveDate, bool)>,
    appoint: bool,
}

impl Both {
    fn tell(&mut self, on: NaiveDate, event: ActingEvent) {
        let told = self.acting.clone().apply(DatedActing { on, event });
        self.acting = told.unwrap_or_else(|refusal| panic!("{event} on {on}: {refusal}"));
    }

    /// Tells the acting process what a day has brought to the office, and appoints where the panel has to.
    fn day(&mut self, on: NaiveDate) {
        if let Some((_, alive)) = self.term.take_if(|(begins, _)| *begins <= on) {
            (self.held, self.suspended) = (alive, false);
        }
        // READING: an office that is lost for disqualification is held until declared vacant.
        let held = match (self.tenure.stage(on), self.tenure.to_declare(on)) {
            (TenureStage::Vacant, _) => false,
            (_, ground) => ground.is_none_or(|ground| ground == VacancyGround::Disqualification),
        };
        if self.held && !held {
            self.tell(on, ActingEvent::FellVacant {});
            (self.held, self.suspended) = (false, false);
        }
        if let Ok(suspended) = self.tenure.is_suspended_by_panel(on)
            && self.suspended != suspended
        {
            self.suspended = suspended;
            let event = if suspended { ActingEvent::Suspended {} } else { ActingEvent::SuspensionEnded {} };
            self.tell(on, event);
        }
        if self.appoint && self.acting.stage(on) == ActingStage::Needed {
            let because = if held { Because::Suspension {} } else { Because::Vacancy {} };
            self.tell(on, ActingEvent::Appointed { because, appointee: Appointee::Staff });
        }
    }

    fn agree(&self, on: NaiveDate) -> Result<(), TestCaseError> {
        let stage = self.acting.stage(on);
        if let Ok(cover) = self.tenure.cover(on) {
            prop_assert_eq!(
                stage != ActingStage::NotNeeded,
                cover.is_some(),
                "{} on {}: {:?}",
                self.tenure.stage(on),
                on,
                stage
            );
            match (stage, cover) {
                (ActingStage::ForVacancy | ActingStage::RunsOn, cover) => {
                    prop_assert_eq!(cover, Some(Cover::Vacancy))
                }
                (ActingStage::ForSuspension, cover) => prop_assert_eq!(cover, Some(Cover::Suspension)),
                _ => {}
            }
        }
        Ok(())
    }
}

proptest! {
    #![proptest_config(crate::prop::random(64))]

    /// One history, day by day, through both processes: somebody is called for or acts exactly when the office has
    /// something to cover.
    #[test]
    fn prsra_s62_1_the_office_and_its_acting_commissioner_agree_every_day(events in tenure_history(20), appoint in any::<bool>()) {
        let mut both = Both {
            tenure: Tenure::in_office(Area::Norfolk),
            acting: Acting::nobody(Area::Norfolk),
            held: true,
            suspended: false,
            term: None,
            appoint,
        };
        let mut on = day(FIRST);
        for dated in events {
            while on < dated.on {
                both.day(on);
                both.agree(on)?;
                on = on + Days::new(1);
            }
            both.day(on);
            let Ok(after) = both.tenure.clone().apply(dated.clone()) else { continue };
            both.tenure = after;
            match dated.event {
                TenureEvent::ElectedAtOrdinary {} => {
                    let term_begins = if on.year() == 2024 { day("2024-05-09") } else { day("2028-05-11") };
                    both.tell(on, ActingEvent::Elected { term_begins });
                    both.term = Some((term_begins, true));
                }
                TenureEvent::ElectedAtByElection { .. } => {
                    both.tell(on, ActingEvent::Elected { term_begins: on });
                    both.term = Some((on, true));
                }
                TenureEvent::WinnerDied {} => {
                    both.tell(on, ActingEvent::WinnerDied {});
                    both.term = both.term.map(|(begins, _)| (begins, false));
                }
                _ => {}
            }
            both.day(on);
            both.agree(on)?;
        }
    }
}
