use pcc_rules::calendar::Deadline;
use pcc_rules::law::{Binding, OutOfForce};
use pcc_rules::pay::{self, Publication, PublicationFacts, Variation, refuse_variation};
use pcc_rules::reasoning::{Outcome, Standing, Unsettled};
use pcc_rules::{Fact, Question, Refusal};

use crate::{day, eve};

/// Published or not; no time is stated, so "not yet" is a warning. Law from 22 November 2012.
#[test]
fn prsra_sch1_para5_2_determinations_are_published_within_no_stated_time() {
    let facts = |published| PublicationFacts { published: Fact::Known(published) };
    assert_eq!(facts(true).answer(day("2012-11-22")), Ok(Publication::Published));
    assert_eq!(facts(false).answer(day("2012-11-22")), Ok(Publication::Unpublished(Deadline::NoneStated)));
    assert_eq!(facts(true).answer(day("2024-05-01")).map(|one| one.standing()), Ok(Standing::Met));
    let unpublished = facts(false).answer(day("2024-05-01")).unwrap();
    assert_eq!(unpublished.standing(), Standing::Warning);
    assert_eq!(unpublished.to_string(), "not published: no time limit stated");
    assert!(matches!(facts(true).answer(eve("2012-11-22")), Err(Unsettled::OutOfForce(_))));
    let unknown = PublicationFacts::default();
    assert!(unknown.determine(day("2024-05-01")).needs().names().eq(["published"]));
    assert_eq!(pay::PUBLISHED.provisions()[0].key().to_string(), "ukpga/2011/13/schedule/1/paragraph/5/2");
}

/// The advice of a cut for part-time commissioners was refused in 2012, and that of no performance pay taken.
#[test]
fn the_determination_of_2012_lets_no_salary_turn_on_hours_or_results() {
    for (ground, rule) in
        [(Variation::PartTime, &pay::NO_PART_TIME_CUT), (Variation::Performance, &pay::NO_PERFORMANCE_PAY)]
    {
        assert_eq!(refuse_variation(ground, day("2012-11-22")), Refusal::Forbidden(rule));
        assert_eq!(refuse_variation(ground, day("2024-05-01")), Refusal::Forbidden(rule));
        assert_eq!(
            refuse_variation(ground, eve("2012-11-22")),
            OutOfForce::NotYet { starts: day("2012-11-22") }.into()
        );
        assert_eq!(rule.binding(), Binding::Determination);
    }
}

/// A determination binds as law does, and is not on legislation.gov.uk.
#[test]
fn a_determination_binds_but_is_not_legislation() {
    assert!(Binding::Determination.is_law());
    let instrument = pay::NO_PART_TIME_CUT.provisions()[0].instrument();
    assert!(!instrument.is_legislation());
    let url = pay::NO_PART_TIME_CUT.provisions()[0].url().map(|url| url.to_string());
    assert!(url.is_some_and(|url| url.starts_with("https://www.gov.uk/government/speeches/")));
    // Known from an office's replies alone, so there is no address to give.
    assert!(pay::SUPPLEMENT.provisions()[0].url().is_none());
}
