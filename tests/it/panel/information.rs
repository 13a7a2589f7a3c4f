use pcc_rules::area::Area;
use pcc_rules::law::{Actor, OutOfForce, Place};
use pcc_rules::panel::{self, Harm, InformationFacts, Supply};
use pcc_rules::reasoning::{Finding, Unsettled};
use pcc_rules::{Fact, Question, Set};

use super::key;
use crate::{day, eve, finding};

const TODAY: &str = "2026-11-22";

fn ask(required: bool, harms: impl IntoIterator<Item = Harm>, prohibited: bool) -> InformationFacts {
    InformationFacts {
        area: Area::Suffolk.into(),
        reasonably_required: required.into(),
        harms: Set::from_iter(harms).into(),
        prohibited: prohibited.into(),
    }
}

/// Every combination of the four exceptions.
#[test]
fn prsra_s13_2_each_exception_by_itself_lifts_the_duty() {
    for required in [true, false] {
        for prohibited in [true, false] {
            for bits in 0..8u8 {
                let harms =
                    Harm::ALL.iter().enumerate().filter(|(i, _)| bits & (1 << i) != 0).map(|(_, one)| *one);
                let expected = match (prohibited, required && bits == 0) {
                    (true, _) => Supply::Forbidden,
                    (false, true) => Supply::Must,
                    (false, false) => Supply::NeedNot,
                };
                assert_eq!(ask(required, harms, prohibited).answer(day(TODAY)), Ok(expected));
            }
        }
    }
}

#[test]
fn prsra_s13_each_exception_is_a_ground_of_its_own() {
    for (harm, rule, limb) in [
        (Harm::NationalSecurity, &panel::NATIONAL_SECURITY, "a"),
        (Harm::Safety, &panel::SAFETY, "b"),
        (Harm::CrimeAndJustice, &panel::CRIME_AND_JUSTICE, "c"),
    ] {
        assert_eq!(harm.rule(), rule);
        assert_eq!(key(rule), format!("ukpga/2011/13/section/13/2/{limb}"));
        let d = ask(true, [harm], false).determine(day(TODAY));
        assert_eq!(d.settled(), Some(&Supply::NeedNot));
        let met: Vec<_> =
            d.grounds().iter().filter(|ground| ground.finding == Finding::Met).map(|g| g.rule).collect();
        assert_eq!(met, [&panel::INFORMATION, rule, &panel::OTHER_INFORMATION]);
    }
    let d = ask(true, [], true).determine(day(TODAY));
    assert_eq!(finding(d.grounds(), &panel::PROHIBITED_BY_ENACTMENT), Some(Finding::Met));
    assert_eq!(key(&panel::PROHIBITED_BY_ENACTMENT), "ukpga/2011/13/section/13/2/d");
    assert_eq!(key(&panel::INFORMATION), "ukpga/2011/13/section/13/1");
    assert_eq!(key(&panel::OTHER_INFORMATION), "ukpga/2011/13/section/13/3");
}

/// The harms are the chief officer's to see; what is required is the panel's to say first.
#[test]
fn prsra_s13_2_the_view_is_the_chief_officers() {
    let open = InformationFacts { harms: Fact::Unknown, ..ask(true, [], false) };
    assert!(matches!(
        open.answer(day(TODAY)),
        Err(Unsettled::ForJudgement { judgement, needs })
            if judgement == &panel::CHIEF_OFFICERS_VIEW && needs.names().eq(["harms"])
    ));
    assert_eq!(panel::CHIEF_OFFICERS_VIEW.decider, Actor::ChiefConstable);
    let unasked = InformationFacts { reasonably_required: Fact::Unknown, ..ask(true, [], false) };
    assert!(matches!(
        unasked.answer(day(TODAY)),
        Err(Unsettled::ForJudgement { judgement, .. }) if judgement == &panel::REASONABLY_REQUIRED
    ));
    assert_eq!(panel::REASONABLY_REQUIRED.decider, Actor::Panel);
    // One harm seen is enough, whatever the panel may require.
    let seen = InformationFacts { reasonably_required: Fact::Unknown, ..ask(true, [Harm::Safety], false) };
    assert_eq!(seen.answer(day(TODAY)), Ok(Supply::NeedNot));
}

/// The section binds the Mayor's Office too, from January 2012; not the Common Council.
#[test]
fn prsra_s13_where_and_when() {
    let rules = [
        &panel::INFORMATION,
        &panel::NATIONAL_SECURITY,
        &panel::SAFETY,
        &panel::CRIME_AND_JUSTICE,
        &panel::PROHIBITED_BY_ENACTMENT,
        &panel::OTHER_INFORMATION,
    ];
    for rule in rules {
        for (place, first) in [
            (Place::Metropolitan, "2012-01-16"),
            (Place::England, "2012-11-22"),
            (Place::Wales, "2012-11-22"),
        ] {
            assert_eq!(rule.check_force(place, eve(first)), Err(OutOfForce::NotYet { starts: day(first) }));
            assert!(rule.check_force(place, day(first)).is_ok());
        }
        assert_eq!(rule.check_force(Place::City, day(TODAY)), Err(OutOfForce::DoesNotExtend));
    }
}
