mod content;
mod copies;
mod deadline;
mod every_case;
mod every_day;
mod every_issue;
mod every_making;
mod objectives;
mod operational;
mod period;
mod poll;
mod power;
mod regard;
mod review;
mod spr;
mod steps;
mod words;

use pcc_rules::CATALOGUE;
use pcc_rules::law::{Confidence, OutOfForce, Place, Topic};
use pcc_rules::plan;

use crate::{day, eve};

/// Rules whose span differs from the usual, with their last day; all others start in London on 16 January 2012 and
/// outside on 22 November 2012, and go on.
#[test]
fn every_rule_starts_when_its_provision_was_commenced() {
    let ends_2014 = ["plan.content-crime-reduction-grants"];
    let starts_2014 = ["plan.content-services", "plan.content-grants"];
    let outside_london_only = [
        "plan.copies",
        "plan.copy-to-chief-constable",
        "plan.copy-to-responsible-authorities",
        "plan.copy-published",
        "plan.copy-as-varied",
        "plan.review-on-panel-report",
    ];
    let fire = [
        "plan.fire-area",
        "plan.joint-plan",
        "plan.step-regard-to-fire-framework",
        "plan.step-regard-to-fire-priorities",
        "plan.step-fire-priorities-set-out",
    ];
    for rule in plan::RULES {
        let id = rule.id();
        let (london, outside) = match id {
            "plan.operational-matters-2023" => (Some("2023-07-03"), "2023-07-03"),
            "plan.not-by-acting-commissioner" => (None, "2012-04-25"),
            _ if fire.contains(&id) => (None, "2017-04-03"),
            _ if outside_london_only.contains(&id) => (None, "2012-11-22"),
            _ if starts_2014.contains(&id) => (Some("2014-03-20"), "2014-03-20"),
            _ => (Some("2012-01-16"), "2012-11-22"),
        };
        let last = match id {
            "plan.operational-matters-2011" => Some("2023-07-02"),
            _ if ends_2014.contains(&id) => Some("2014-03-19"),
            _ => None,
        };
        assert!(rule.check_force(Place::City, day("2024-05-09")).is_err(), "{id} in the City");
        let places =
            [(Place::England, Some(outside)), (Place::Wales, Some(outside)), (Place::Metropolitan, london)];
        for (place, starts) in places {
            let Some(starts) = starts else {
                let never = rule.check_force(place, day("2018-01-01"));
                assert_eq!(never, Err(OutOfForce::DoesNotExtend), "{id} in {place}");
                continue;
            };
            let not_yet = Err(OutOfForce::NotYet { starts: day(starts) });
            assert_eq!(rule.check_force(place, eve(starts)), not_yet, "{id} in {place}");
            assert_eq!(rule.check_force(place, day(starts)), Ok(()), "{id} in {place}");
            match last {
                Some(last) => {
                    let ended = Err(OutOfForce::Ended { last_day: day(last) });
                    assert_eq!(rule.check_force(place, day(last)), Ok(()), "{id} in {place}");
                    assert_eq!(rule.check_force(place, day("2026-11-22")), ended, "{id} in {place}");
                }
                None => assert_eq!(rule.check_force(place, day("2026-11-22")), Ok(()), "{id} in {place}"),
            }
        }
    }
}

/// Each rule rests on these provisions, the one it states first.
#[test]
fn every_rule_cites_its_limb() {
    let keys = [
        ("plan.objectives-under-each-head", "ukpga/2011/13/section/7/2"),
        ("plan.steps", "ukpga/2011/13/section/5/6"),
        ("plan.step-public-views", "ukpga/1996/16/section/96/1A"),
        ("plan.step-victims-views", "ukpga/1996/16/section/96/1A"),
        ("plan.step-draft", "ukpga/2011/13/section/5/6/a"),
        ("plan.step-consult-chief-constable", "ukpga/2011/13/section/5/6/b"),
        ("plan.step-send-to-panel", "ukpga/2011/13/section/5/6/c"),
        ("plan.step-reasonable-time", "ukpga/2011/13/section/5/7"),
        ("plan.step-regard-to-panel", "ukpga/2011/13/section/5/6/d"),
        ("plan.step-respond", "ukpga/2011/13/section/5/6/e"),
        ("plan.step-publish-response", "ukpga/2011/13/section/5/6/f"),
        ("plan.step-consult-again", "ukpga/2011/13/section/5/8"),
        ("plan.step-regard-to-spr", "ukpga/2011/13/section/5/5"),
        ("plan.step-regard-to-fire-framework", "ukpga/2011/13/section/5/5B/a"),
        ("plan.step-regard-to-fire-priorities", "ukpga/2011/13/section/5/5B/b"),
        ("plan.step-fire-priorities-set-out", "ukpga/2011/13/section/5/5D"),
        ("plan.issue-at-any-time", "ukpga/2011/13/section/5/3"),
        ("plan.vary", "ukpga/2011/13/section/5/4"),
        ("plan.issuing-not-delegated", "ukpga/2011/13/section/18/7/a"),
        ("plan.not-by-acting-commissioner", "ukpga/2011/13/section/62/4"),
        ("plan.fire-area", "ukpga/2011/13/section/5/5A"),
        ("plan.joint-plan", "ukpga/2011/13/section/5/5C"),
        ("plan.issue-within-year", "ukpga/2011/13/section/5/1"),
        ("plan.issue-promptly", "ukpga/2011/13/section/5/2"),
        ("plan.ordinary-election", "ukpga/2011/13/section/5/13"),
        ("plan.has-effect", "ukpga/2011/13/section/7/3"),
        ("plan.planning-period", "ukpga/2011/13/section/7/7"),
        ("plan.qualifying-after-issue", "ukpga/2011/13/section/7/7"),
        ("plan.qualifying-by-next-election", "ukpga/2011/13/section/7/7"),
        ("plan.qualifying-by-next-year", "ukpga/2011/13/section/7/7"),
        ("plan.named-day-ignored", "ukpga/2011/13/section/7/7"),
        ("plan.copies", "ukpga/2011/13/section/5/10"),
        ("plan.copy-to-chief-constable", "ukpga/2011/13/section/5/10/a"),
        ("plan.copy-to-responsible-authorities", "ukpga/2011/13/section/5/10/a"),
        ("plan.copy-published", "ukpga/2011/13/section/5/10/b"),
        ("plan.copy-as-varied", "ukpga/2011/13/section/5/11"),
        ("plan.keep-under-review", "ukpga/2011/13/section/5/9/a"),
        ("plan.review-on-panel-report", "ukpga/2011/13/section/5/9/b/i"),
        ("plan.review-on-spr-change", "ukpga/2011/13/section/5/9/b/ii"),
        ("plan.regard", "ukpga/2011/13/section/8"),
        ("plan.regard-by-body", "ukpga/2011/13/section/8/1"),
        ("plan.regard-by-chief-constable", "ukpga/2011/13/section/8/2"),
        ("plan.operational", "ukpga/2011/13/section/2/3"),
        ("plan.operational-matters-2011", "uksi/2011/2744/schedule/paragraph/33"),
        ("plan.operational-matters-2023", "uksi/2023/649/schedule/paragraph/35"),
    ];
    for (id, key) in keys {
        let rule = CATALOGUE.find(id).unwrap_or_else(|| panic!("{id} is not in the catalogue"));
        assert_eq!(rule.provisions()[0].key().to_string(), key, "{id}");
    }
    let others = plan::RULES.iter().filter(|rule| !rule.id().starts_with("plan.content"));
    assert_eq!(others.count(), keys.len());
    assert!(plan::RULES.iter().all(|rule| rule.topic() == Topic::Plan));
}

/// What the text does not itself say is marked as a reading of it.
#[test]
fn readings_are_marked_as_inferred() {
    let inferred: Vec<_> = plan::RULES
        .iter()
        .filter(|rule| rule.confidence() != Confidence::Seen)
        .map(|rule| (rule.id(), rule.confidence()))
        .collect();
    let expected = [
        "plan.objectives-under-each-head",
        "plan.step-regard-to-fire-framework",
        "plan.step-regard-to-fire-priorities",
        "plan.step-fire-priorities-set-out",
        "plan.fire-area",
        "plan.joint-plan",
        "plan.named-day-ignored",
        "plan.operational",
    ];
    assert_eq!(inferred, expected.map(|id| (id, Confidence::Inferred)));
}
