//! Questions of the topic, and properties of its functions.

use chrono::{Days, NaiveDate};
use pcc_rules::area::{Area, Body};
use pcc_rules::eligibility::*;
use pcc_rules::law::Place;
use pcc_rules::process::Poll;
use pcc_rules::reasoning::Facts as _;
use pcc_rules::strategies::any;
use pcc_rules::{Fact, Question, Set, Unsettled};
use proptest::prelude::*;

use crate::eligibility::{clear, convicted, near};
use crate::model::eligibility::Plain;

super::questions! {
    candidate: CandidateFacts, near near;
    acceptance: AcceptanceFacts, near declarations;
    acts: ActsFacts;
    challenge: ChallengeFacts;
}

/// Declarations made and delivered on the day of the election, later and not at all, in good form and not.
fn declarations(facts: &AcceptanceFacts) -> Vec<AcceptanceFacts> {
    let elected = facts.elected_on.known().copied().unwrap_or_else(|| crate::day("2012-04-25"));
    // A step that is known may leave no other day to the other.
    let step = |fact: &Fact<Option<NaiveDate>>| fact.known().copied().flatten();
    let steps =
        [None, Some(elected), Some(elected + Days::new(90)), step(&facts.made_on), step(&facts.delivered_on)];
    let seats = [Set::EMPTY, Set::all()];
    let mut all = Vec::new();
    for (made, delivered) in steps.into_iter().flat_map(|made| steps.map(|delivered| (made, delivered))) {
        for bits in 0..8usize {
            let known = AcceptanceFacts {
                area: Area::Kent.into(),
                elected_on: elected.into(),
                made_on: made.into(),
                made_before: if bits & 1 == 0 { MadeBefore::Magistrate } else { MadeBefore::AnybodyElse }
                    .into(),
                legislatures_when_made: seats[bits >> 1 & 1].into(),
                delivered_on: delivered.into(),
                legislatures_when_delivered: seats[bits >> 2].into(),
            };
            all.push(super::fill(facts, &known, |_| true));
        }
    }
    all
}

/// A person of whom everything is known, clear but for a few facts.
fn nearly_clear() -> impl Strategy<Value = CandidateFacts> {
    let stage_and_election = (any::<Stage>(), any::<Poll>());
    let area = proptest::sample::select(vec![Area::Kent, Area::Gwent, Area::Essex, Area::Cumbria]);
    let changes = proptest::collection::vec(0..CandidateFacts::NAMES.len(), 0..5);
    (area, stage_and_election, any::<CandidateFacts>(), changes).prop_map(
        |(area, (stage, election), other, changes)| {
            let mut facts = clear(area, stage, election);
            for index in changes {
                // The area stays, which the model is told about apart.
                if index > 0 && other.is_known(index) {
                    facts.take(index, &other);
                }
            }
            facts
        },
    )
}

/// What the plain model makes of it: the limbs, and whether the text is in doubt.
fn told(facts: &CandidateFacts, on: NaiveDate) -> (Vec<&'static str>, bool) {
    let (Fact::Known(area), Fact::Known(stage), Fact::Known(election)) =
        (facts.area, facts.stage, facts.election)
    else {
        panic!("complete facts")
    };
    let plain = Plain::new(facts);
    let by_election = election == Poll::ByElection;
    let welsh = area.place() == Place::Wales;
    let fire = area.body_on(on) == Ok(Body::FireCommissioner);
    let limbs = plain.limbs(stage.as_str(), by_election, &on.to_string(), welsh, fire);
    (limbs.into_iter().collect(), plain.is_in_doubt(stage.as_str(), by_election, &on.to_string()))
}

proptest! {
    #![proptest_config(crate::prop::random(160))]

    /// Whoever it is, the plain model names the same limbs and comes to the same end.
    #[test]
    fn random_candidates_agree_with_the_model(facts in nearly_clear(), on in any::<NaiveDate>()) {
        let on = on.max(crate::day("2012-04-25"));
        let (limbs, doubt) = told(&facts, on);
        let mut caught: Vec<&str> = facts.caught_by(on).unwrap().iter().map(Limb::as_str).collect();
        caught.sort_unstable();
        prop_assert_eq!(&caught, &limbs);
        match facts.answer(on) {
            Ok(Eligibility::Disqualified) => prop_assert!(!limbs.is_empty()),
            Ok(Eligibility::Eligible) => prop_assert!(limbs.is_empty() && !doubt),
            Err(Unsettled::NoRule(_)) => prop_assert!(limbs.is_empty() && doubt),
            Err(open) => prop_assert!(false, "everything is known: {}", open),
        }
    }

    /// One more thing that disqualifies never makes anybody eligible.
    #[test]
    fn a_further_ground_never_makes_anybody_eligible(facts in nearly_clear(), ground in 0..10usize, which in any::<CandidateFacts>(), on in any::<NaiveDate>()) {
        fn more<T: pcc_rules::Listed>(list: &mut Fact<Set<T>>, other: &Fact<Set<T>>) {
            if let (Fact::Known(list), Fact::Known(other)) = (list, other) {
                *list = list.joined_with(*other);
            }
        }
        let mut worse = facts.clone();
        match ground {
            0 => more(&mut worse.elsewhere, &which.elsewhere),
            1 => more(&mut worse.police_posts, &which.police_posts),
            2 => more(&mut worse.public_offices, &which.public_offices),
            3 => more(&mut worse.insolvency, &which.insolvency),
            4 => more(&mut worse.incapacities, &which.incapacities),
            5 => more(&mut worse.council_posts, &which.council_posts),
            6 => more(&mut worse.fire_posts, &which.fire_posts),
            7 => more(&mut worse.legislatures, &which.legislatures),
            8 => more(&mut worse.seats_taken, &which.seats_taken),
            _ => {
                let mut all = worse.convictions.known().cloned().unwrap_or_default();
                all.push(convicted(1, "2000-01-01"));
                worse.convictions = all.into();
            }
        }
        if worse.answer(on) == Ok(Eligibility::Eligible) {
            prop_assert_eq!(facts.answer(on), Ok(Eligibility::Eligible));
        }
        if let (Ok(before), Ok(after)) = (facts.caught_by(on), worse.caught_by(on)) {
            prop_assert!(before.without(after).is_empty(), "{} lost", before.without(after));
        }
    }

    /// Each limb asked alone, the limbs known to bite, and the whole say the same, however little is known.
    #[test]
    fn the_limbs_make_the_whole(facts in prop_oneof![any::<CandidateFacts>(), nearly_clear()], forget in any::<CandidateFacts>(), on in any::<NaiveDate>()) {
        let mut facts = facts;
        for index in 2..CandidateFacts::NAMES.len() {
            if !forget.is_known(index) {
                facts.take(index, &CandidateFacts::default());
            }
        }
        if let Ok(caught) = facts.caught_by(on) {
            for limb in Limb::ALL.iter().copied() {
                let alone = facts.on_limb(limb, on);
                prop_assert_eq!(alone.settled() == Some(&LimbFinding::Caught), caught.contains(limb), "{}", limb);
            }
            prop_assert_eq!(facts.answer(on) == Ok(Eligibility::Disqualified), !caught.is_empty());
        }
    }

    /// What is not given stays open: whoever is called eligible is clear of every limb of the stage, with nothing to ask.
    #[test]
    fn nobody_is_eligible_while_a_limb_is_open(facts in nearly_clear(), forget in 2..2 * CandidateFacts::NAMES.len(), on in any::<NaiveDate>()) {
        let mut facts = facts;
        if forget < CandidateFacts::NAMES.len() {
            facts.take(forget, &CandidateFacts::default());
        }
        if facts.answer(on) == Ok(Eligibility::Eligible) {
            for limb in Limb::ALL.iter().copied() {
                let found = facts.on_limb(limb, on);
                let clear = matches!(found.settled(), Some(LimbFinding::Clear | LimbFinding::NotAsked(_)));
                let law = !matches!(found.answer(), Err(Unsettled::OutOfForce(_)));
                prop_assert!(clear || !law, "{}: {}", limb, found);
            }
        }
    }

    /// With up to three facts unknown the answer is settled exactly if the model says one thing whatever they are: of each
    /// the values are those of the persons near, which are clear of every limb and caught by each. The days of the poll and
    /// of the nomination are given, for the age of the person could turn on any.
    #[test]
    fn what_is_unknown_of_a_candidate_matters_as_the_model_says(facts in nearly_clear(), hide in proptest::collection::vec(5..CandidateFacts::NAMES.len(), 1..4), on in any::<NaiveDate>()) {
        let on = on.max(crate::day("2012-04-25"));
        let hide: std::collections::BTreeSet<usize> = hide.into_iter().collect();
        let mut known = facts.clone();
        hide.iter().for_each(|index| known.take(*index, &CandidateFacts::default()));
        // Every combination of what the near persons, and this one, have in the places of the hidden facts.
        let mut worlds = vec![facts.clone()];
        for index in &hide {
            let values = near(&CandidateFacts::default());
            worlds = worlds.iter().flat_map(|world| {
                let with = |value: &CandidateFacts| {
                    let mut other = world.clone();
                    other.take(*index, value);
                    other
                };
                let mut all: Vec<CandidateFacts> = values.iter().chain([&facts]).map(with).collect();
                all.dedup();
                all
            }).collect();
            worlds.sort_by_cached_key(|world| serde_json::to_string(world).unwrap());
            worlds.dedup();
        }
        let answer = known.answer(on);
        let ends: std::collections::BTreeSet<&str> = worlds.iter().map(|world| {
            let (limbs, doubt) = told(world, on);
            match (limbs.is_empty(), doubt) {
                (false, _) => "disqualified",
                (true, true) => "doubt",
                (true, false) => "eligible",
            }
        }).collect();
        let found = match &answer {
            Ok(Eligibility::Disqualified) => "disqualified",
            Ok(Eligibility::Eligible) => "eligible",
            Err(Unsettled::NoRule(_)) => "doubt",
            Err(open) => {
                let needs = open.needs();
                prop_assert!(!needs.is_empty() && hide.iter().any(|index| needs.contains(*index)), "{}", open);
                "open"
            }
        };
        if ends.len() == 1 {
            prop_assert_eq!(Some(&found), ends.first());
        } else {
            prop_assert_eq!(found, "open", "{:?}", ends);
        }
    }
}
