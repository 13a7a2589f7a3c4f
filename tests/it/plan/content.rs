use pcc_rules::area::Area;
use pcc_rules::law::{OutOfForce, Place};
use pcc_rules::plan::{self, Content, ContentFacts, Section, Sections, required_sections};
use pcc_rules::reasoning::{Finding, Unsettled};
use pcc_rules::{Fact, Question};

use crate::{day, eve, finding};

fn plan(area: Area, sections: impl IntoIterator<Item = Section>) -> ContentFacts {
    ContentFacts { area: Fact::Known(area), sections: Fact::Known(Sections::from_iter(sections)) }
}

const BEFORE_2014: [Section; 6] = [
    Section::Objectives,
    Section::PolicingToBeProvided,
    Section::Resources,
    Section::Reporting,
    Section::Measurement,
    Section::CrimeReductionGrants,
];
const SINCE_2014: [Section; 7] = [
    Section::Objectives,
    Section::PolicingToBeProvided,
    Section::Resources,
    Section::Reporting,
    Section::Measurement,
    Section::Services,
    Section::Grants,
];

/// Six sections before 20 March 2014, seven from then; London ten months earlier (PRSRA 2011 s. 7(1); SI 2014/630).
#[test]
fn prsra_s7_1_sections_by_day_and_place() {
    let on = |place, date| required_sections(place, date).map(|sections| sections.iter().collect::<Vec<_>>());
    for place in [Place::England, Place::Wales] {
        assert_eq!(on(place, eve("2012-11-22")), Err(OutOfForce::NotYet { starts: day("2012-11-22") }));
        assert_eq!(on(place, day("2012-11-22")), Ok(BEFORE_2014.to_vec()));
    }
    assert_eq!(
        on(Place::Metropolitan, eve("2012-01-16")),
        Err(OutOfForce::NotYet { starts: day("2012-01-16") })
    );
    assert_eq!(on(Place::Metropolitan, day("2012-01-16")), Ok(BEFORE_2014.to_vec()));
    for place in [Place::England, Place::Wales, Place::Metropolitan] {
        assert_eq!(on(place, eve("2014-03-20")), Ok(BEFORE_2014.to_vec()));
        assert_eq!(on(place, day("2014-03-20")), Ok(SINCE_2014.to_vec()));
        assert_eq!(on(place, day("2026-11-22")), Ok(SINCE_2014.to_vec()));
    }
    assert_eq!(on(Place::City, day("2024-05-09")), Err(OutOfForce::DoesNotExtend));
}

/// Each section alone left out is the one reported missing, by its own rule and limb.
#[test]
fn prsra_s7_1_each_missing_section_is_named_with_its_limb() {
    let limbs = [
        (Section::Objectives, &plan::OBJECTIVES, "ukpga/2011/13/section/7/1/a"),
        (Section::PolicingToBeProvided, &plan::POLICING, "ukpga/2011/13/section/7/1/b"),
        (Section::Resources, &plan::RESOURCES, "ukpga/2011/13/section/7/1/c"),
        (Section::Reporting, &plan::REPORTING, "ukpga/2011/13/section/7/1/d"),
        (Section::Measurement, &plan::MEASUREMENT, "ukpga/2011/13/section/7/1/e"),
        (Section::Services, &plan::SERVICES, "ukpga/2011/13/section/7/1/ea"),
        (Section::Grants, &plan::GRANTS, "ukpga/2011/13/section/7/1/f"),
    ];
    for (left_out, rule, key) in limbs {
        let facts = plan(Area::Norfolk, SINCE_2014.into_iter().filter(|one| *one != left_out));
        let d = facts.determine(day("2024-05-09"));
        assert_eq!(d.settled(), Some(&Content::Missing(Sections::from_iter([left_out]))));
        assert_eq!(finding(d.grounds(), rule), Some(Finding::NotMet));
        assert_eq!(d.grounds().iter().filter(|ground| ground.finding == Finding::Met).count(), 6);
        assert_eq!(rule.provisions()[0].key().to_string(), key);
    }
}

/// A plan of 2013 with all the old sections lacks both new ones in 2014, and the old grants do not count.
#[test]
fn prsra_s7_1_f_old_grants_do_not_stand_in_for_the_new() {
    assert_eq!(plan(Area::Kent, BEFORE_2014).answer(eve("2014-03-20")), Ok(Content::Complete));
    assert_eq!(
        plan(Area::Kent, BEFORE_2014).answer(day("2014-03-20")),
        Ok(Content::Missing(Sections::from_iter([Section::Services, Section::Grants])))
    );
    let d = plan(Area::Kent, []).determine(eve("2014-03-20"));
    assert_eq!(finding(d.grounds(), &plan::CRIME_REDUCTION_GRANTS), Some(Finding::NotMet));
}

#[test]
fn unknown_facts_are_needed_and_nothing_is_guessed() {
    let d = ContentFacts { area: Fact::Known(Area::Kent), ..ContentFacts::default() }
        .determine(day("2024-05-09"));
    assert!(d.needs().names().eq(["sections"]));
    assert!(d.grounds().iter().all(|ground| ground.finding == Finding::Unknown));
    let nothing = ContentFacts::default();
    assert!(nothing.determine(day("2024-05-09")).needs().names().eq(["area"]));
    // Not law anywhere yet, but the day it starts still turns on the area.
    assert!(nothing.determine(day("2011-12-01")).needs().names().eq(["area"]));
    let london = ContentFacts { area: Fact::Known(Area::Metropolitan), ..nothing };
    assert_eq!(
        london.answer(day("2011-12-01")),
        Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2012-01-16") }))
    );
}
