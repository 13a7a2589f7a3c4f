use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use pcc_rules::CATALOGUE;
use pcc_rules::law::*;

use crate::{day, eve};

/// The forms that the key must take, down to the limb.
#[test]
fn a_provision_has_a_citation_a_key_and_an_address() {
    for (provision, citation, key) in [
        (PRSRA_2011.section("1(8)(ca)"), "PRSRA 2011 s. 1(8)(ca)", "ukpga/2011/13/section/1/8/ca"),
        (
            PRSRA_2011.schedule("8", "4(6)"),
            "PRSRA 2011 Sch. 8 para. 4(6)",
            "ukpga/2011/13/schedule/8/paragraph/4/6",
        ),
        (PCP_REGS_2012.regulation("12(3)"), "SI 2012/2271 reg. 12(3)", "uksi/2012/2271/regulation/12/3"),
        (
            POLITICAL_RESTRICTIONS_1990.only_schedule("4"),
            "SI 1990/851 Sch. para. 4",
            "uksi/1990/851/schedule/paragraph/4",
        ),
        (SI_2012_2892.article("2(a)"), "SI 2012/2892 art. 2(a)", "uksi/2012/2892/article/2/a"),
        (PRSRA_2011.whole(), "PRSRA 2011", "ukpga/2011/13"),
    ] {
        assert_eq!(provision.to_string(), citation);
        assert_eq!(provision.key().to_string(), key);
        assert_eq!(provision.url().unwrap().to_string(), format!("https://www.legislation.gov.uk/{key}"));
    }
    assert_eq!(NORFOLK_RESERVES_POLICY.whole().url().map(|url| url.to_string()), None);
}

/// The key is the identity, however the limbs were written.
#[test]
fn provisions_are_equal_when_their_keys_are() {
    assert_eq!(PRSRA_2011.section("7(1)(ea)"), PRSRA_2011.section("7(1)(ea)"));
    assert_ne!(PRSRA_2011.section("7"), PRSRA_2011.schedule("7", ""));
    assert!(PRSRA_2011.schedule("8", "4(6)").is_within(PRSRA_2011.schedule("8", "4")));
    assert!(PRSRA_2011.schedule("8", "4(6)").is_within_key("ukpga/2011/13/schedule/8"));
    assert!(!PRSRA_2011.schedule("8", "4(6)").is_within_key("ukpga/2011/13/schedule/80"));
    assert!(!PRSRA_2011.section("18").is_within(PRSRA_2011.section("1")));
}

#[test]
fn the_catalogue_is_looked_up_by_id_topic_bearer_provision_and_day() {
    let once = CATALOGUE.find("chief-constable.veto-once").unwrap();
    assert_eq!(
        (once.topic(), once.modality(), once.bearer()),
        (Topic::ChiefConstable, Modality::Prohibition, Actor::Panel)
    );
    assert_eq!(once.binding(), Binding::Regulations);
    assert!(CATALOGUE.find("chief-constable.veto-twice").is_none());
    assert!(CATALOGUE.by_topic(Topic::Plan).all(|rule| rule.id().starts_with("plan.")));
    assert!(CATALOGUE.by_bearer(Actor::Panel).any(|rule| rule == once));
    // The Protocol binds four kinds of body in the same words.
    for bearer in [Actor::Commissioner, Actor::ChiefConstable, Actor::Panel, Actor::SecretaryOfState] {
        assert!(CATALOGUE.by_bearer(bearer).any(|rule| rule.id() == "duties.regard-to-protocol"), "{bearer}");
    }
    assert!(!CATALOGUE.by_bearer(Actor::Victims).any(|rule| rule.id() == "duties.regard-to-protocol"));
    assert!(CATALOGUE.by_provision(PCP_REGS_2012.regulation("12")).any(|rule| rule == once));
    assert!(CATALOGUE.by_provision_key("uksi/2012/2271/regulation/12/3").any(|rule| rule == once));
    assert!(!CATALOGUE.by_provision(PCP_REGS_2012.regulation("1")).any(|rule| rule == once));
    assert!(CATALOGUE.in_force(Place::Wales, day("2012-11-22")).any(|rule| rule == once));
    assert!(!CATALOGUE.in_force(Place::Wales, eve("2012-11-22")).any(|rule| rule == once));
    assert!(!CATALOGUE.in_force(Place::Metropolitan, day("2024-05-09")).any(|rule| rule == once));
}

/// Before the first day, after the last, in another place: each is said, and never a neighbouring version.
#[test]
fn a_rule_out_of_force_says_how() {
    let old = &pcc_rules::plan::CRIME_REDUCTION_GRANTS;
    assert_eq!(
        old.check_force(Place::England, eve("2012-11-22")),
        Err(OutOfForce::NotYet { starts: day("2012-11-22") })
    );
    assert_eq!(old.check_force(Place::England, day("2014-03-19")), Ok(()));
    assert_eq!(
        old.check_force(Place::England, day("2014-03-20")),
        Err(OutOfForce::Ended { last_day: day("2014-03-19") })
    );
    assert_eq!(old.check_force(Place::City, day("2013-03-20")), Err(OutOfForce::DoesNotExtend));
    assert_eq!(
        OutOfForce::Ended { last_day: day("2014-03-19") }.to_string(),
        "not in force after 2014-03-19"
    );
    assert_eq!(old.spans()[0].ended_by().unwrap().to_string(), "SI 2014/630 art. 3");
}

#[test]
fn bindings_tell_law_from_guidance_and_policy() {
    assert!(Binding::Statute.is_law() && Binding::Regulations.is_law());
    assert!(!Binding::Code.is_law() && !Binding::Guidance.is_law() && !Binding::LocalPolicy.is_law());
    assert_eq!(PROTOCOL_2023.binding(), Binding::Code);
    assert_eq!(
        PROTOCOL_2023.paragraph("35").url().unwrap().to_string(),
        "https://www.legislation.gov.uk/uksi/2023/649/paragraph/35"
    );
}

/// Which of the four places each named set holds.
#[test]
fn extents_hold_their_places() {
    let places = |extent: Extent| Place::ALL.map(|place| extent.contains(place));
    for (extent, england, wales, metropolitan, city) in [
        (Extent::EVERYWHERE, true, true, true, true),
        (Extent::ENGLAND, true, false, false, false),
        (Extent::WALES, false, true, false, false),
        (Extent::METROPOLITAN, false, false, true, false),
        (Extent::OUTSIDE_LONDON, true, true, false, false),
        (Extent::ELECTED_BODIES, true, true, true, false),
        (Extent::ALL_ENGLAND, true, false, true, true),
    ] {
        assert_eq!(places(extent), [england, wales, metropolitan, city]);
        assert_eq!(places(extent.and(extent)), places(extent));
    }
    for one in Place::ALL {
        for two in Place::ALL {
            let both = Extent::of(one).and(Extent::of(two));
            assert_eq!(places(both), Place::ALL.map(|place| place == one || place == two));
        }
    }
}

/// What a rule says of itself as a whole: where it has ever been law, and whether it is law anywhere on a day.
#[test]
fn a_rule_knows_all_its_places_and_days() {
    let days =
        ["2011-11-01", "2012-01-15", "2012-01-16", "2012-11-22", "2014-03-20", "2023-07-03", "2026-11-22"];
    for rule in CATALOGUE.rules() {
        let extent = rule.extent().unwrap();
        for place in Place::ALL {
            let ever = rule.spans().iter().any(|span| span.extent().contains(place));
            assert_eq!(extent.contains(place), ever, "`{}`", rule.id());
        }
        for on in days.map(day) {
            let anywhere = Place::ALL.iter().any(|place| rule.is_law(*place, on));
            assert_eq!(rule.in_force_somewhere(on), anywhere, "`{}` on {on}", rule.id());
        }
        assert_eq!(rule.bearers().next(), Some(rule.bearer()));
    }
}

/// The catalogue finds what it lists, and nothing else.
#[test]
fn the_catalogue_finds_each_rule_by_all_it_says() {
    for on in ["2012-11-21", "2012-11-22", "2026-11-22"].map(day) {
        for place in Place::ALL {
            let found = CATALOGUE.in_force(place, on).count();
            assert_eq!(found, CATALOGUE.rules().filter(|rule| rule.check_force(place, on).is_ok()).count());
        }
    }
    let by_topic: usize = Topic::ALL.iter().map(|topic| CATALOGUE.by_topic(*topic).count()).sum();
    assert_eq!(by_topic, CATALOGUE.rules().count());
    for rule in CATALOGUE.rules() {
        for bearer in rule.bearers() {
            assert!(CATALOGUE.by_bearer(bearer).any(|one| one == rule), "`{}`", rule.id());
        }
    }
    assert!(!CATALOGUE.by_provision_key("ukpga/2011/13/section/1").any(|rule| {
        rule.provisions().iter().all(|one| !one.key().to_string().starts_with("ukpga/2011/13/section/1/"))
            && rule.provisions().iter().all(|one| one.key().to_string() != "ukpga/2011/13/section/1")
    }));
}

/// A rule is its id and a provision its key, in sets as elsewhere; each says itself.
#[test]
fn rules_and_provisions_are_told_apart_in_sets() {
    let rules: HashSet<&Rule> = CATALOGUE.rules().chain(CATALOGUE.rules()).collect();
    assert_eq!(rules.len(), CATALOGUE.rules().count());
    let hash = |value: &dyn Fn(&mut DefaultHasher)| {
        let mut hasher = DefaultHasher::new();
        value(&mut hasher);
        hasher.finish()
    };
    let ids: HashSet<u64> = CATALOGUE.rules().map(|rule| hash(&|hasher| rule.hash(hasher))).collect();
    assert_eq!(ids.len(), rules.len());
    let [one, same, other] =
        [PRSRA_2011.section("7(1)"), PRSRA_2011.section("7(1)"), PRSRA_2011.section("71")];
    assert_eq!(hash(&|hasher| one.hash(hasher)), hash(&|hasher| same.hash(hasher)));
    assert_ne!(hash(&|hasher| one.hash(hasher)), hash(&|hasher| other.hash(hasher)));
    assert_eq!(format!("{one:?}"), "PRSRA 2011 s. 7(1)");
    assert_eq!(PRSRA_2011.title(), "Police Reform and Social Responsibility Act 2011");
    let places = Place::ALL.map(|place| place.to_string());
    assert_eq!(places, ["England", "Wales", "the metropolitan police district", "the City of London"]);
}

/// Places are a set: one named twice stands once, and each set holds the places it is made of and no other.
#[test]
fn an_extent_holds_each_place_once() {
    use Place::{City, England, Metropolitan, Wales};
    assert_eq!(Extent::ENGLAND.and(Extent::ALL_ENGLAND), Extent::ALL_ENGLAND);
    for (extent, places) in [
        (Extent::OUTSIDE_LONDON, &[England, Wales][..]),
        (Extent::ELECTED_BODIES, &[England, Wales, Metropolitan]),
        (Extent::ALL_ENGLAND, &[England, Metropolitan, City]),
        (Extent::EVERYWHERE, &[England, Wales, Metropolitan, City]),
    ] {
        for place in Place::ALL {
            assert_eq!(extent.contains(place), places.contains(&place), "{place:?} in {extent:?}");
        }
    }
}
