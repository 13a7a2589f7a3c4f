//! Questions and properties of complaints.

use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::complaints::handling::*;
use pcc_rules::complaints::{
    AddressFacts, ConductRecordingFacts, DisapplicationFacts, Holder, HolderFacts, MatterFacts, NO_REMOVAL,
    RecordingFacts, RecordsFacts, ReferralFacts,
};
use pcc_rules::process::Process as _;
use pcc_rules::reasoning::Refusal;
use pcc_rules::strategies::any;
use pcc_rules::strategies::complaints::history;
use proptest::prelude::*;

use crate::process::acts;
use crate::{day, model};

super::questions! {
    holder: HolderFacts;
    matter: MatterFacts;
    recording: RecordingFacts;
    conduct_recording: ConductRecordingFacts;
    referral: ReferralFacts, near near_a_referral;
    disapplication: DisapplicationFacts, near near_a_disapplication;
    address: AddressFacts;
    records: RecordsFacts;
}

/// References on the last day and the day after, excused and not.
fn near_a_referral(facts: &ReferralFacts) -> Vec<ReferralFacts> {
    let clear: NaiveDate = facts.clear_on.known().copied().unwrap_or(day("2024-05-09"));
    let mut near = Vec::new();
    for area in [Area::Norfolk, Area::CityOfLondon] {
        for ground in [None, Some(pcc_rules::complaints::ReferralGround::SeriousComplaint)] {
            for days in [0, 1, 2] {
                for yes in [true, false] {
                    for clear in [clear, day("2030-12-31")] {
                        near.push(ReferralFacts {
                            area: area.into(),
                            ground: ground.into(),
                            referred_before: false.into(),
                            clear_on: clear.into(),
                            referred_on: (yes || days > 0).then(|| clear + chrono::Days::new(days)).into(),
                            prevented: yes.into(),
                        });
                        let one = near[near.len() - 1].clone();
                        near.push(ReferralFacts { referred_before: true.into(), ..one.clone() });
                        near.push(ReferralFacts { prevented: (!yes).into(), ..one });
                    }
                }
            }
        }
    }
    let mut mixed = Vec::new();
    for one in near {
        mixed.push(super::fill(facts, &one, |_| true));
        mixed.push(one);
    }
    mixed
}

/// A complaint of no kind, and one kind at a time one fact short of it.
fn near_a_disapplication(facts: &DisapplicationFacts) -> Vec<DisapplicationFacts> {
    // Of two days of which one is known the other is the same: then the complaint is not delayed.
    let (incident, made) = (facts.latest_incident.known().copied(), facts.made_on.known().copied());
    let incident = incident.or(made).unwrap_or(day("2024-05-09"));
    let made = made.unwrap_or(incident);
    let none = DisapplicationFacts {
        area: Area::Norfolk.into(),
        recorded: true.into(),
        referable: false.into(),
        otherwise: true.into(),
        about_staff: false.into(),
        latest_incident: incident.into(),
        made_on: made.into(),
        good_reason: true.into(),
        injustice: false.into(),
        already_subject: false.into(),
        names_nobody: false.into(),
        traceable: true.into(),
        abusive: false.into(),
        same_as_before: false.into(),
        fresh_allegations: true.into(),
        fresh_evidence: true.into(),
        earlier_end: None.into(),
    };
    let all = DisapplicationFacts {
        area: Area::CityOfLondon.into(),
        recorded: false.into(),
        referable: true.into(),
        otherwise: false.into(),
        about_staff: true.into(),
        latest_incident: (made - chrono::Days::new(4000)).into(),
        made_on: (incident + chrono::Days::new(4000)).into(),
        good_reason: false.into(),
        injustice: true.into(),
        already_subject: true.into(),
        names_nobody: true.into(),
        traceable: false.into(),
        abusive: true.into(),
        same_as_before: true.into(),
        fresh_allegations: false.into(),
        fresh_evidence: false.into(),
        earlier_end: Some(pcc_rules::complaints::EarlierEnd::Resolved).into(),
    };
    use pcc_rules::reasoning::Facts as _;
    let mut near = vec![none.clone(), all.clone()];
    // The facts of each kind that hold together; `none` with them, less one.
    for group in [&[4usize][..], &[5, 6, 7], &[5, 6, 8], &[9], &[10, 11], &[12], &[13, 14, 15, 16]] {
        let mut whole = none.clone();
        for index in group {
            whole.take(*index, &all);
        }
        near.push(whole.clone());
        for index in group {
            let mut short = whole.clone();
            short.take(*index, &none);
            near.push(short);
        }
    }
    near.into_iter().map(|one| super::fill(facts, &one, |_| true)).chain([none, all]).collect()
}

/// Walks a random history beside the plain model and hands every step to a check.
fn walk(
    mut real: Complaint,
    mut plain: model::complaint::Plain,
    events: Vec<Dated>,
    mut check: impl FnMut(&Complaint, &Dated, Result<&Complaint, Refusal>) -> Result<(), TestCaseError>,
) -> Result<(), TestCaseError> {
    for dated in events {
        let stage = real.stage(dated.on);
        let allowed = plain.allows(&dated);
        match real.clone().apply(dated.clone()) {
            Ok(after) => {
                prop_assert!(allowed, "the model refuses {:?} at {:?}", dated, stage);
                check(&real, &dated, Ok(&after))?;
                plain.happens(&dated);
                real = after;
            }
            Err(refusal) => {
                prop_assert!(!allowed, "refused {:?} at {:?}: {}", dated, stage, refusal);
                check(&real, &dated, Err(refusal))?;
            }
        }
        prop_assert_eq!(real.stage(dated.on).as_str(), plain.stage(dated.on));
        prop_assert_eq!(real.due(), plain.due);
        prop_assert_eq!(real.is_recorded(), plain.is_recorded());
        prop_assert_eq!(real.late(), &plain.late[..]);
        // The next acts on the day, and on days after on which nothing happened.
        for on in [0, 1, 2, 21, 22].map(|days| dated.on + chrono::Days::new(days)) {
            prop_assert_eq!(acts(&real.next(on)), plain.next(on), "on {} after {:?}", on, dated);
            let overdue = real.progress(on).settled().map(|progress| progress.overdue);
            prop_assert_eq!(overdue, Some(plain.overdue(on)));
            prop_assert_eq!(real.stage(on).as_str(), plain.stage(on));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(crate::prop::random(192))]

    /// Whatever happens, valid or not: no panel investigates, nobody is removed, no delegate and no office holder
    /// resolves, and nothing that was found serious is resolved before the Director General sends it back or directs it.
    /// The plain model agrees on every step.
    #[test]
    fn no_panel_investigates_removes_or_resolves_what_is_serious(
        events in history(day("2026-01-05"), 40),
        kind in any::<Kind>(),
        london in any::<bool>(),
    ) {
        let (area, about) = if london {
            (Area::Metropolitan, Holder::MayorsOffice)
        } else {
            (Area::Norfolk, Holder::Commissioner)
        };
        let plain = model::complaint::Plain::new(kind == Kind::ConductMatter, london);
        let (mut serious, mut sent_back) = (false, false);
        walk(Complaint::new(area, about, kind), plain, events, |before, dated, after| {
            match (&dated.event, &after) {
                (Event::Investigated {}, after) => prop_assert!(after.is_err(), "a panel investigates"),
                (Event::Removed {}, after) => {
                    prop_assert_eq!((*after).err(), Some(Refusal::NoPower(&NO_REMOVAL)));
                }
                (Event::FoundSerious {} | Event::CalledIn {}, Ok(_)) => (serious, sent_back) = (true, false),
                (
                    Event::Determined { outcome: Determined::ReferBack }
                    | Event::Discontinued { direction: Direction::Resolve },
                    Ok(_),
                ) => sent_back = true,
                (Event::ResolutionArranged { by }, Ok(_)) => {
                    prop_assert!(!serious || sent_back, "a serious complaint is resolved informally");
                    prop_assert!(
                        !matches!(by, Resolver::Delegate | Resolver::OfficeHolder | Resolver::ChiefExecutive),
                        "{by} resolves"
                    );
                    prop_assert!(before.is_recorded() && !london);
                }
                (Event::TreatedAsResolved {} | Event::OutcomeRecorded {} | Event::PassedOn {}, Ok(_)) => {
                    prop_assert!(!serious || sent_back, "a serious complaint is resolved");
                    prop_assert_eq!(before.kind(), Kind::Complaint);
                }
                _ => {}
            }
            Ok(())
        })?;
    }

    /// On the next steps: a duty with a last day is the reference, by the day after, or the reply, by the 21st; and what
    /// must be done can be done.
    #[test]
    fn what_must_be_done_by_a_day_is_a_reference_or_a_reply(real in any::<Complaint>(), later in 0..40u64) {
        let last = real.history().last().map_or(day("2024-04-11"), |(dated, _)| dated.on);
        let on = last + chrono::Days::new(later);
        if real.progress(on).settled().is_none() {
            prop_assert!(real.next(on).is_empty(), "a mayor has taken over");
        }
        for next in real.next(on) {
            let day = next.by.last_day();
            if next.is_duty() {
                prop_assert_eq!(day, real.due().filter(|_| day.is_some()));
                if day.is_some() {
                    let referred = real.clone().apply(Dated { on, event: Event::Referred {} }).unwrap();
                    prop_assert_eq!(referred.late().len() - real.late().len(), usize::from(day < Some(on)));
                }
            } else if let Some(day) = day {
                prop_assert!(on <= day, "a reply is not awaited after its last day");
            }
        }
    }

    /// Stored and read back, a complaint is the same; cut short it is one too, and turned round it names the event.
    #[test]
    fn a_stored_complaint_replays_to_itself(real in any::<Complaint>(), keep in 0..30usize) {
        let text = serde_json::to_string(&real).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Complaint>(&text).unwrap(), &real);
        let events: Vec<Dated> = real.history().map(|(dated, _)| dated.clone()).collect();
        let again = |events: Vec<Dated>| Complaint::from_events(real.area(), real.about(), real.what(), events);
        prop_assert!(again(events.iter().take(keep).cloned().collect()).is_ok());
        // A complaint starts with being received; a conduct matter can also start with a direction.
        if events.len() > 1 && real.what() == Kind::Complaint {
            let error = again(events[1..].to_vec()).unwrap_err();
            prop_assert_eq!((error.index, error.on), (0, events[1].on));
            let mut turned = events.clone();
            let (first, second) = (turned[0].event.clone(), turned[1].event.clone());
            (turned[0].event, turned[1].event) = (second, first);
            let error = again(turned).unwrap_err();
            prop_assert_eq!((error.index, error.on), (0, events[0].on));
        }
    }
}
