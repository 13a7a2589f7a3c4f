//! Every case of the topic's questions against the model, unknown facts included.

use pcc_rules::area::Area;
use pcc_rules::calendar::Deadline;
use pcc_rules::duties::{
    AccountFacts, AssistanceFacts, ChiefConstablesOpportunitiesFacts, CollaborationFacts,
    CommissionersOpportunitiesFacts, ComplaintFacts, CoreDutyFacts, Duty, EngagementFacts, Evidence,
    Information, InformationFacts, Limb, Limbs, Mechanism, Mechanisms, MechanismsFacts, MechanismsInUse,
    Neighbourhoods, Oversight, PlanRegardFacts, ProtocolFacts, PublicationFacts, Record, Reply,
    ValueForMoneyFacts, limbs, may_publish_information, protocol_on,
};
use pcc_rules::law::{OutOfForce, Place};
use pcc_rules::{Question, Refusal, Unsettled};

use crate::model::areas::{KINDS, Kind, elected_bodies, kind};
use crate::model::duties as model;
use crate::model::facts::{BOTH, known};
use crate::model::worlds::{Law, Says, every_case, not_law, values};
use crate::{day, eve};

/// Both sides of the first day in London and elsewhere, and a later day.
fn days() -> [chrono::NaiveDate; 5] {
    [eve("2012-01-16"), day("2012-01-16"), eve("2012-11-22"), day("2012-11-22"), day("2024-05-09")]
}

fn duty(done: bool) -> Duty {
    if done { Duty::Done } else { Duty::NotDone }
}

#[test]
fn prsra_s1_6_and_7_core_duties_in_every_case() {
    let facts = values!(CoreDutyFacts {
        area: KINDS,
        force_maintained: BOTH,
        efficient_and_effective: BOTH,
        chief_constable_held_to_account: BOTH,
        force_held_to_account: BOTH,
    });
    let judged = ["efficient-and-effective", "chief-constable-held-to-account", "force-held-to-account"];
    let cases = every_case(&facts, &judged, &days(), |f, on| {
        if let Some(stop) = not_law(elected_bodies(kind(known(&f.area))), on) {
            return stop;
        }
        let (maintained, good) = (known(&f.force_maintained), known(&f.efficient_and_effective));
        let (own, force) = (known(&f.chief_constable_held_to_account), known(&f.force_held_to_account));
        Law::of(
            duty(model::core_duties(maintained, good, own, force)),
            &[
                ("duties.maintain-force", maintained),
                ("duties.efficient-and-effective", good),
                ("duties.account-chief-constable", own),
                ("duties.account-force", force),
            ],
        )
    });
    assert_eq!(cases, 2025);
}

/// One duty of one fact, from the days of the elected bodies.
macro_rules! one_fact {
    ($facts:ident, $fact:ident, $rule:literal, $judged:expr, $cases:literal) => {{
        let facts = values!($facts { area: KINDS, $fact: BOTH });
        let cases = every_case(&facts, $judged, &days(), |f, on| {
            let done = known(&f.$fact);
            not_law(elected_bodies(kind(known(&f.area))), on)
                .unwrap_or_else(|| Law::of(duty(done), &[($rule, done)]))
        });
        assert_eq!(cases, $cases);
    }};
}

#[test]
fn prsra_ss2_5_8_2_79_2_help_and_regard_in_every_case() {
    one_fact!(AssistanceFacts, reasonable_help, "duties.assist-commissioner", &["reasonable-help"], 75);
    one_fact!(PlanRegardFacts, had_regard, "duties.regard-to-plan", &[], 75);
    one_fact!(ProtocolFacts, had_regard, "duties.regard-to-protocol", &[], 75);
}

#[test]
fn prsra_s35_value_for_money_in_every_case() {
    let facts = values!(ValueForMoneyFacts { area: KINDS, in_own_functions: BOTH, by_force: BOTH });
    let cases = every_case(&facts, &["in-own-functions", "by-force"], &days(), |f, on| {
        let (own, force) = (known(&f.in_own_functions), known(&f.by_force));
        not_law(model::chief_constables_from(kind(known(&f.area))), on).unwrap_or_else(|| {
            Law::of(
                duty(own && force),
                &[("duties.value-for-money", own), ("duties.value-for-money-by-force", force)],
            )
        })
    });
    assert_eq!(cases, 225);
}

#[test]
fn prsra_s36_1_and_2_information_in_every_case() {
    let replies = [
        None,
        Some(Reply::Given),
        Some(Reply::GivenInAnotherForm),
        Some(Reply::Outstanding),
        Some(Reply::Refused),
    ];
    let facts = values!(InformationFacts { area: KINDS, required: replies });
    let cases = every_case(&facts, &[], &days(), |f, on| {
        if let Some(stop) = not_law(elected_bodies(kind(known(&f.area))), on) {
            return stop;
        }
        let (outcome, given, in_form) = match known(&f.required).map(Reply::as_str) {
            None => (Information::NothingRequired, true, None),
            Some("given") => (Information::Given, true, Some(true)),
            Some("given-in-another-form") => (Information::WrongForm, true, Some(false)),
            // The section has no time limit, so late is not known to it, and no exception.
            Some("outstanding") => (Information::Outstanding(Deadline::NoneStated), false, None),
            _ => (Information::Refused, false, None),
        };
        let form = in_form.map(|met| ("duties.information-form", met));
        let found: Vec<_> = [("duties.give-information", given)].into_iter().chain(form).collect();
        Law::of(outcome, &found)
    });
    assert_eq!(cases, 150);
}

#[test]
fn prsra_s36_3_publication_in_every_case() {
    let facts = values!(PublicationFacts { area: KINDS, required: BOTH, arranged: BOTH });
    let cases = every_case(&facts, &[], &days(), |f, on| {
        let (required, arranged) = (known(&f.required), known(&f.arranged));
        let outcome = if required { duty(arranged) } else { Duty::NotCalledFor };
        not_law(elected_bodies(kind(known(&f.area))), on)
            .unwrap_or_else(|| Law::of(outcome, &[("duties.publish-as-required", arranged || !required)]))
    });
    assert_eq!(cases, 225);
}

#[test]
fn prsra_s34_engagement_in_every_case() {
    let counts = [(1, 0), (1, 1), (2, 1), (12, 0), (12, 11), (12, 12)];
    let facts = values!(EngagementFacts {
        area: KINDS,
        views: BOTH,
        information: BOTH,
        neighbourhoods: counts.map(|(all, met)| Neighbourhoods::new(all, met).unwrap()),
        regular: BOTH,
    });
    let cases = every_case(&facts, &["regular"], &days(), |f, on| {
        if let Some(stop) = not_law(model::chief_constables_from(kind(known(&f.area))), on) {
            return stop;
        }
        let (views, information, regular) = (known(&f.views), known(&f.information), known(&f.regular));
        let each = known(&f.neighbourhoods);
        let met_in_each = each.with_meetings() >= each.determined();
        Law::of(
            duty(model::engagement(views, information, met_in_each, regular)),
            &[
                ("duties.neighbourhood-views", views),
                ("duties.neighbourhood-information", information),
                ("duties.neighbourhoods", true),
                ("duties.neighbourhood-meetings", met_in_each && regular),
            ],
        )
    });
    assert_eq!(cases, 4725);
}

#[test]
fn pa96_s23d_answering_for_collaboration_in_every_case() {
    let facts = values!(CollaborationFacts { area: KINDS, agreement: BOTH, held_to_account: BOTH });
    let cases = every_case(&facts, &["held-to-account"], &days(), |f, on| {
        let (agreement, held) = (known(&f.agreement), known(&f.held_to_account));
        let outcome = if agreement { duty(held) } else { Duty::NotCalledFor };
        not_law(elected_bodies(kind(known(&f.area))), on)
            .unwrap_or_else(|| Law::of(outcome, &[("duties.account-collaboration", held || !agreement)]))
    });
    assert_eq!(cases, 225);
}

/// The seven facts of either section as the model takes them.
macro_rules! opportunity {
    ($facts:expr) => {
        model::opportunity(&model::Opportunity {
            reviewed: known(&$facts.under_consideration),
            proposed: known(&$facts.proposed),
            notified: known(&$facts.notified),
            considered: known(&$facts.considered),
            agrees: known(&$facts.agrees),
            partner_agrees: known(&$facts.a_partner_agrees),
            acted: known(&$facts.given_effect),
        })
    };
}

#[test]
fn pa96_s22c_the_commissioners_chances_in_every_case() {
    let facts = values!(CommissionersOpportunitiesFacts {
        area: [Area::Kent, Area::CityOfLondon],
        under_consideration: BOTH,
        proposed: BOTH,
        notified: BOTH,
        considered: BOTH,
        agrees: BOTH,
        a_partner_agrees: BOTH,
        given_effect: BOTH,
    });
    let cases = every_case(&facts, &[], &[eve("2012-11-22"), day("2012-11-22")], |f, on| {
        not_law(elected_bodies(kind(known(&f.area))), on).unwrap_or_else(|| {
            let [reviewed, notified, considered, acted] = opportunity!(f);
            Law::of(
                duty(reviewed && notified && considered && acted),
                &[
                    ("duties.review-collaboration", reviewed),
                    ("duties.notify-partners", notified),
                    ("duties.consider-collaboration", considered),
                    ("duties.give-effect-to-collaboration", acted),
                ],
            )
        })
    });
    assert_eq!(cases, 13_122);
}

#[test]
fn pa96_s22b_the_chief_constables_chances_in_every_case() {
    let facts = values!(ChiefConstablesOpportunitiesFacts {
        under_consideration: BOTH,
        proposed: BOTH,
        notified: BOTH,
        considered: BOTH,
        agrees: BOTH,
        a_partner_agrees: BOTH,
        given_effect: BOTH,
    });
    let cases = every_case(&facts, &[], &[eve("2012-01-16"), day("2012-01-16")], |f, on| {
        not_law(Some("2012-01-16"), on).unwrap_or_else(|| {
            let [reviewed, notified, considered, acted] = opportunity!(f);
            Law::of(
                duty(reviewed && notified && considered && acted),
                &[
                    ("duties.chief-constable-reviews-collaboration", reviewed),
                    ("duties.chief-constable-notifies-partners", notified),
                    ("duties.chief-constable-considers-collaboration", considered),
                    ("duties.chief-constable-gives-effect-to-collaboration", acted),
                ],
            )
        })
    });
    assert_eq!(cases, 4374);
}

#[test]
fn si_2020_5_reg3_older_complaints_in_every_case() {
    let facts = values!(ComplaintFacts {
        area: KINDS,
        known_on: ["2012-01-16", "2020-01-31", "2020-02-01", "2024-05-09"].map(day),
        linked_to_older: BOTH,
        reopened: BOTH,
    });
    let days = [eve("2020-02-01"), day("2020-02-01"), day("2026-11-22")];
    let cases = every_case(&facts, &[], &days, |f, on| {
        if let Some(stop) = not_law(model::limb_starts("ca", kind(known(&f.area))), on) {
            return stop;
        }
        let (known_on, linked) = (known(&f.known_on), known(&f.linked_to_older));
        let reopened = known(&f.reopened);
        let outside = model::is_older_matter(known_on, linked, reopened);
        let outcome = if outside { Oversight::OlderMatter } else { Oversight::UnderTheLimb };
        Law::of(
            outcome,
            &[
                ("duties.complaints-before-2020", model::is_older_matter(known_on, linked, false)),
                ("duties.complaints-reopened", reopened),
                ("duties.account-complaints", !outside),
            ],
        )
    });
    assert_eq!(cases, 675);
}

#[test]
fn prsra_s1_7_mechanisms_in_every_case() {
    let sets = [vec![], vec![Mechanism::Committee], Mechanism::ALL.to_vec()];
    let facts = values!(MechanismsFacts { area: KINDS, mechanisms: sets.map(Mechanisms::from_iter) });
    let cases = every_case(&facts, &[], &days(), |f, on| {
        let outcome = MechanismsInUse { mechanisms: known(&f.mechanisms) };
        not_law(elected_bodies(kind(known(&f.area))), on)
            .unwrap_or_else(|| Law::of(outcome, &[("duties.account-method", true)]))
    });
    assert_eq!(cases, 100);
}

fn occasion(record: &Record) -> model::Occasion {
    model::Occasion {
        on: record.on,
        letters: record.limbs.iter().map(Limb::letter).collect(),
        by: record.mechanism.as_str(),
    }
}

/// What the model makes of an account; the evidence in the crate's words.
fn account(f: &AccountFacts, on: chrono::NaiveDate) -> Law<Evidence> {
    let (limb, kind) = (known(&f.limb), kind(known(&f.area)));
    let list = not_law(elected_bodies(kind), on);
    if let Some(stop) = list.or_else(|| not_law(model::limb_starts(limb.letter(), kind), on)) {
        return stop;
    }
    let occasions: Vec<_> = known(&f.records).iter().map(occasion).collect();
    // With or without evidence the rule itself stays for judgement, so no finding is the model's to give.
    match model::evidence(&occasions, limb.letter(), kind, on) {
        None => Law::open(Says::Judged, &[]),
        Some((records, latest, ways)) => {
            let mechanisms = ways.iter().map(|way| way.parse::<Mechanism>().unwrap()).collect();
            Law::of(Evidence { limb, records, latest, mechanisms }, &[])
        }
    }
}

pub(crate) fn account_agrees(f: &AccountFacts, on: chrono::NaiveDate) {
    let answer = f.answer(on);
    match (account(f, on).says, &answer) {
        (Says::Outcome(expected), Ok(found)) => assert_eq!(*found, expected, "{f:?} on {on}"),
        (Says::Judged, Err(Unsettled::ForJudgement { needs, .. })) => assert!(needs.is_empty()),
        (Says::NotYet(day), Err(open)) => {
            assert_eq!(*open, Unsettled::OutOfForce(OutOfForce::NotYet { starts: day }), "{f:?} on {on}");
        }
        (Says::Nowhere, Err(open)) => {
            assert_eq!(*open, Unsettled::OutOfForce(OutOfForce::DoesNotExtend), "{f:?} on {on}");
        }
        (says, _) => panic!("{f:?} on {on}: {answer:?}, not {says:?}"),
    }
}

/// Every limb, area and day with every pair of records among twelve.
#[test]
fn prsra_s1_8_evidence_in_every_case() {
    let mut records = Vec::new();
    for on in ["2012-01-16", "2012-11-21", "2012-11-22", "2020-01-31", "2020-02-01", "2024-05-09"] {
        for limbs in [Limbs::all(), Limbs::from_iter([Limb::Complaints, Limb::Children])] {
            let mechanism = if limbs.len() == 2 { Mechanism::Committee } else { Mechanism::PublicMeeting };
            records.push(Record { on: day(on), mechanism, limbs });
        }
    }
    let mut cases = 0;
    for area in KINDS {
        for limb in Limb::ALL.iter().copied() {
            for on in ["2012-01-15", "2012-01-16", "2012-11-22", "2020-01-31", "2020-02-01", "2026-11-22"] {
                for first in 0..=records.len() {
                    for second in first..=records.len() {
                        let two = [first, second].into_iter().filter_map(|one| records.get(one).copied());
                        let facts = AccountFacts {
                            area: area.into(),
                            records: two.collect::<Vec<_>>().into(),
                            ..AccountFacts::default()
                        };
                        account_agrees(&facts.about(limb), day(on));
                        cases += 1;
                    }
                }
            }
        }
    }
    assert_eq!(cases, 19_656);
}

/// Which limbs, Protocol and power there are on each day around every start, in each kind of place.
#[test]
fn prsra_ss1_8_36_3_79_what_is_law_day_by_day() {
    let places = [Place::England, Place::Wales, Place::Metropolitan, Place::City];
    let kinds = [Kind::England, Kind::Wales, Kind::London, Kind::City];
    let mut cases = 0;
    for (place, kind) in places.into_iter().zip(kinds) {
        for first in ["2012-01-10", "2012-11-15", "2020-01-25", "2023-06-28", "2026-11-15"] {
            for on in day(first).iter_days().take(14) {
                let begun = elected_bodies(kind).is_some_and(|starts| day(starts) <= on);
                let listed: Vec<&str> = Limb::ALL
                    .iter()
                    .map(|limb| limb.letter())
                    .filter(|letter| model::limb_starts(letter, kind).is_some_and(|starts| day(starts) <= on))
                    .collect();
                let found = limbs(place, on).map(|limbs| limbs.iter().map(Limb::letter).collect::<Vec<_>>());
                assert_eq!(found.ok(), begun.then_some(listed), "{place} on {on}");
                let protocol = protocol_on(place, on).ok().map(|row| row.value().title());
                let year = protocol.map(|title| if title.contains("2023") { 2023 } else { 2011 });
                assert_eq!(year, model::protocol(kind, on), "{place} on {on}: {protocol:?}");
                let may = may_publish_information(place, on);
                assert_eq!(may.is_ok(), begun, "{place} on {on}");
                assert!(begun || matches!(may, Err(Refusal::Unsettled(Unsettled::OutOfForce(_)))));
                cases += 1;
            }
        }
    }
    assert_eq!(cases, 280);
}
