//! Every day on which a limb or what qualifies it changes: the day before and the day of.

use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::eligibility::*;
use pcc_rules::law::OutOfForce;
use pcc_rules::process::Poll;
use pcc_rules::reasoning::Finding;
use pcc_rules::{Fact, Question, Set, Unsettled};

use super::clear;
use crate::model::eligibility::Plain;
use crate::model::facts::with_eves;
use crate::{day, eve, finding};

/// Limb by limb, when it is first law.
#[test]
fn each_limb_is_law_from_its_day() {
    for limb in Limb::ALL.iter().copied() {
        let starts = match limb {
            Limb::ChiefOfficerStaff | Limb::PoliceBodyStaff | Limb::MayorOfLondon | Limb::CommonCouncil => {
                "2012-11-16"
            }
            Limb::PoliceControlled | Limb::CouncilControlled => "2012-09-15",
            Limb::StandingForMayor | Limb::PoliceMayor => "2017-05-08",
            Limb::FireAuthority => "2017-04-03",
            Limb::LondonFireCommissioner => "2018-04-01",
            Limb::CourtOrder | Limb::NorthernIrelandPractice => "2023-11-01",
            _ => "2012-04-25",
        };
        let facts = clear(Area::Kent, limb.stages()[0], Poll::Ordinary);
        let not_yet = Err(&Unsettled::OutOfForce(OutOfForce::NotYet { starts: day(starts) }));
        let before = facts.on_limb(limb, eve(starts));
        // Before Chapter 6 the whole question is not law.
        assert_eq!(before.answer(), not_yet, "{limb}");
        assert!(facts.on_limb(limb, day(starts)).answer().is_ok(), "{limb}");
    }
    // The limb of the first elections is law to the day of them.
    let first = clear(Area::Kent, Stage::Poll, Poll::Ordinary);
    assert!(first.on_limb(Limb::PoliceAuthority, day("2012-11-15")).answer().is_ok());
    assert!(matches!(
        first.on_limb(Limb::PoliceAuthority, day("2012-11-16")).answer(),
        Err(Unsettled::OutOfForce(_))
    ));
}

/// S. 65(4): police authorities' people at the first elections, then those of the bodies that followed them.
#[test]
fn prsra_s65_4_the_first_elections() {
    let ask = |post, on: &str| {
        let mut facts = clear(Area::Kent, Stage::Poll, Poll::Ordinary);
        facts.police_posts = Set::from_iter([post]).into();
        facts.answer(day(on)) == Ok(Eligibility::Disqualified)
    };
    for (post, first, later) in [
        (PolicePost::PoliceAuthority, true, false),
        (PolicePost::ChiefOfficerStaff, false, true),
        (PolicePost::MayorsOfficeStaff, false, true),
        (PolicePost::MayorOfLondon, false, true),
        (PolicePost::CommonCouncillor, false, true),
        (PolicePost::Constable, true, true),
        (PolicePost::OversightMember, true, true),
    ] {
        assert_eq!((ask(post, "2012-11-15"), ask(post, "2012-11-16")), (first, later), "{post}");
    }
}

/// Wales Act 2017 s. 8: the register changes on 1 April 2018, in Wales alone.
#[test]
fn prsra_s64_1a_the_register_changes_in_wales_on_1_april_2018() {
    let ask = |area, register, on| {
        let mut facts = clear(area, Stage::Nomination, Poll::ByElection);
        facts.registers_at_nomination = Set::from_iter([register]).into();
        facts.answer(on) == Ok(Eligibility::Eligible)
    };
    for (on, welsh_local, welsh_parliamentary) in
        [(eve("2018-04-01"), true, false), (day("2018-04-01"), false, true)]
    {
        assert_eq!(ask(Area::Gwent, Register::LocalGovernment, on), welsh_local);
        assert_eq!(ask(Area::Gwent, Register::Parliamentary, on), welsh_parliamentary);
        assert!(!ask(Area::Gwent, Register::ParliamentaryOverseas, on));
        assert!(ask(Area::Kent, Register::LocalGovernment, on));
        assert!(!ask(Area::Kent, Register::Parliamentary, on));
    }
}

fn of_the_union(area: Area, stage: Stage, poll: &str, citizen: Citizenship) -> CandidateFacts {
    let mut facts = clear(area, stage, Poll::ByElection);
    facts.poll_on = day(poll).into();
    facts.citizenship = Set::from_iter([citizen]).into();
    facts
}

/// Elections Act 2022 Sch. 8 para. 6 with SI 2023/1145 reg. 3(i): the rule is that of the poll, not of the nomination.
#[test]
fn ea2022_sch8_para6_union_citizens_by_the_poll() {
    let ask = |stage, poll, citizen, on: &str| {
        of_the_union(Area::Kent, stage, poll, citizen).answer(day(on)) == Ok(Eligibility::Eligible)
    };
    let union = Citizenship::EuropeanUnion;
    assert!(ask(Stage::Poll, "2024-05-06", union, "2024-05-06"));
    assert!(!ask(Stage::Poll, "2024-05-07", union, "2024-05-07"));
    assert!(ask(Stage::Nomination, "2024-05-06", union, "2024-04-05"));
    assert!(!ask(Stage::Nomination, "2024-05-07", union, "2024-04-05"));
    assert!(!ask(Stage::Nomination, "2024-05-07", union, "2023-11-01"));
    assert!(ask(Stage::Nomination, "2024-05-07", union, "2023-10-31"));
    for stage in [Stage::Nomination, Stage::Poll] {
        for citizen in [Citizenship::QualifyingEu, Citizenship::EuRetainedRights, Citizenship::Irish] {
            assert!(ask(stage, "2024-05-09", citizen, "2024-05-09"));
            assert!(ask(stage, "2024-05-02", citizen, "2024-05-02"));
        }
    }
    // The day of the poll is needed only between the two days, and of such a citizen.
    let mut facts = of_the_union(Area::Kent, Stage::Nomination, "2024-05-02", union);
    facts.poll_on = Fact::Unknown;
    assert!(facts.determine(day("2024-04-05")).needs().names().eq(["poll-on"]));
    assert_eq!(facts.answer(eve("2023-11-01")), Ok(Eligibility::Eligible));
    assert_eq!(facts.answer(day("2024-05-07")), Ok(Eligibility::Disqualified));
    facts.citizenship = Set::from_iter([Citizenship::British]).into();
    assert_eq!(facts.answer(day("2024-04-05")), Ok(Eligibility::Eligible));
    let rows: Vec<NaiveDate> = UNION_CITIZENS.rows().iter().map(|row| row.first_day()).collect();
    assert_eq!(rows, [day("2012-04-25"), day("2024-05-07")]);
    assert_eq!(UNION_CITIZENS.on(eve("2024-05-07")).unwrap().value(), &UnionCitizens::All);
    assert_eq!(UNION_CITIZENS.on(day("2024-05-07")).unwrap().value(), &UnionCitizens::Qualifying);
}

/// Elections Act 2022 Sch. 8 para. 12: whoever was elected before stays to the end of the term.
#[test]
fn ea2022_sch8_para12_holders_stay() {
    let ask = |poll: &str, on| {
        of_the_union(Area::Kent, Stage::Holding, poll, Citizenship::EuropeanUnion).determine(on)
    };
    for on in [eve("2024-05-07"), day("2024-05-07"), day("2028-05-10")] {
        assert_eq!(ask("2024-05-02", on).settled(), Some(&Eligibility::Eligible));
    }
    let saved = ask("2024-05-02", day("2024-05-07"));
    assert_eq!(finding(saved.grounds(), &HOLDERS_SAVED), Some(Finding::Met));
    assert_eq!(finding(ask("2024-05-02", eve("2024-05-07")).grounds(), &HOLDERS_SAVED), None);
    let later = ask("2025-07-03", day("2025-08-01"));
    assert_eq!(later.settled(), Some(&Eligibility::Disqualified));
    assert_eq!(finding(later.grounds(), &UNION_CITIZENS_QUALIFY), Some(Finding::NotMet));
    let mut unknown = of_the_union(Area::Kent, Stage::Holding, "2024-05-02", Citizenship::EuropeanUnion);
    unknown.poll_on = Fact::Unknown;
    assert!(unknown.determine(day("2025-08-01")).needs().names().eq(["poll-on"]));
}

/// S. 64(1C)(a), old and new words: in Wales the local register does for EU citizens who may stand.
#[test]
fn prsra_s64_1c_union_citizens_on_the_local_register_in_wales() {
    let ask = |citizens: &[Citizenship], on: &str| {
        let mut facts = clear(Area::Gwent, Stage::Poll, Poll::ByElection);
        facts.citizenship = citizens.iter().copied().collect::<Set<_>>().into();
        facts.registers_at_nomination = Set::from_iter([Register::LocalGovernment]).into();
        facts.registers_at_poll = Set::from_iter([Register::LocalGovernment]).into();
        facts.on_limb(Limb::NotRegistered, day(on)).settled() == Some(&LimbFinding::Clear)
    };
    use Citizenship::{British, EuropeanUnion, Irish, QualifyingEu};
    assert!(ask(&[EuropeanUnion], "2024-05-06"));
    assert!(!ask(&[EuropeanUnion], "2024-05-07"));
    assert!(!ask(&[EuropeanUnion, Irish], "2024-05-06"));
    assert!(!ask(&[British, QualifyingEu], "2024-05-06"));
    assert!(ask(&[British, QualifyingEu], "2024-05-07"));
    assert!(!ask(&[British], "2024-05-07"));
}

/// Elections Act 2022 s. 30(2): five years beginning with the day of the order.
#[test]
fn ea2022_s30_five_years_from_the_order() {
    let ask = |made: &str, on| {
        let mut facts = clear(Area::Kent, Stage::Nomination, Poll::Ordinary);
        facts.disqualification_order = Some(day(made)).into();
        facts.answer(on) == Ok(Eligibility::Disqualified)
    };
    assert!(!ask("2024-02-29", eve("2024-02-29")));
    assert!(ask("2024-02-29", day("2024-02-29")));
    assert!(ask("2024-02-29", day("2029-02-28")));
    assert!(!ask("2024-02-29", day("2029-03-01")));
    assert!(ask("2023-11-01", eve("2028-11-01")));
    assert!(!ask("2023-11-01", day("2028-11-01")));
}

/// S. 66(10), (11): from the day the commissioner is the fire authority, in that area alone.
#[test]
fn prsra_s66_11_from_the_day_of_the_fire_role() {
    let ask = |area, on| {
        let mut facts = clear(area, Stage::Holding, Poll::Ordinary);
        facts.fire_posts = Set::from_iter([FirePost::FireAuthorityEmployee]).into();
        facts.answer(on) == Ok(Eligibility::Disqualified)
    };
    assert!(!ask(Area::Essex, eve("2017-10-01")));
    assert!(ask(Area::Essex, day("2017-10-01")));
    assert!(!ask(Area::Cumbria, eve("2023-04-01")));
    assert!(ask(Area::Cumbria, day("2023-04-01")));
    assert!(!ask(Area::Kent, day("2023-04-01")));
}

/// Every value of every list alone, at every stage, on both sides of every day, and in every election, area and poll that
/// can matter to it: the plain model agrees.
#[test]
fn every_value_alone_agrees_with_the_model() {
    type Change = Box<dyn Fn(&mut CandidateFacts)>;
    let (kent, all) = (&[Area::Kent][..], &[Area::Kent, Area::Gwent, Area::Essex][..]);
    let (ordinary, both) = (&[Poll::Ordinary][..], &[Poll::Ordinary, Poll::ByElection][..]);
    let (one, two) = (&["2024-05-02"][..], &["2024-05-02", "2024-05-09"][..]);
    let mut changes: Vec<(Change, &[Area], &[Poll], &[&str])> = vec![(Box::new(|_| {}), all, both, two)];
    macro_rules! each {
        ($field:ident: $list:ty, $areas:expr, $elections:expr, $polls:expr) => {
            for value in <$list>::ALL.iter().copied() {
                let change: Change = Box::new(move |facts| facts.$field = Set::from_iter([value]).into());
                changes.push((change, $areas, $elections, $polls));
            }
        };
    }
    each!(registers_at_nomination: Register, all, ordinary, one);
    each!(registers_at_poll: Register, all, ordinary, one);
    each!(citizenship: Citizenship, all, ordinary, two);
    each!(elsewhere: Elsewhere, kent, both, one);
    each!(police_posts: PolicePost, kent, ordinary, one);
    each!(public_offices: PublicOffice, kent, ordinary, one);
    each!(insolvency: InsolvencyMeasure, kent, ordinary, one);
    each!(incapacities: Incapacity, kent, ordinary, one);
    each!(council_posts: CouncilPost, kent, ordinary, one);
    each!(fire_posts: FirePost, all, ordinary, one);
    each!(legislatures: Legislature, kent, ordinary, one);
    each!(seats_taken: Legislature, kent, ordinary, one);
    for (deputy, acting) in [(true, false), (true, true), (false, true)] {
        let change: Change = Box::new(move |facts| {
            facts.police_posts = Set::from_iter([PolicePost::CommissionerStaff]).into();
            facts.deputy = deputy.into();
            facts.acting_throughout = acting.into();
        });
        changes.push((change, kent, both, one));
    }
    let ordered: Change = Box::new(|facts| facts.disqualification_order = Some(day("2023-11-01")).into());
    changes.push((ordered, kent, ordinary, one));
    let turning = [
        "2012-04-26",
        "2012-09-15",
        "2012-11-16",
        "2017-04-03",
        "2017-05-08",
        "2017-10-01",
        "2018-04-01",
        "2023-11-01",
        "2024-05-07",
        "2028-11-01",
    ];
    let days = with_eves(turning);
    for (change, areas, elections, polls) in changes {
        for poll in polls {
            let mut facts = clear(Area::Kent, Stage::Poll, Poll::Ordinary);
            facts.poll_on = day(poll).into();
            facts.nominated_on = day("2012-05-01").into();
            change(&mut facts);
            let plain = Plain::new(&facts);
            for area in areas.iter().copied() {
                facts.area = area.into();
                for stage in Stage::ALL.iter().copied() {
                    facts.stage = stage.into();
                    for election in elections.iter().copied() {
                        facts.election = election.into();
                        for on in days.iter().copied() {
                            agree(&facts, &plain, (area, stage, election), on);
                        }
                    }
                }
            }
        }
    }
}

fn agree(facts: &CandidateFacts, plain: &Plain, (area, stage, election): (Area, Stage, Poll), on: NaiveDate) {
    let (welsh, by) = (area == Area::Gwent, election == Poll::ByElection);
    let fire = area == Area::Essex && on >= day("2017-10-01");
    let text = on.to_string();
    let limbs = plain.limbs(stage.as_str(), by, &text, welsh, fire);
    let caught = facts.caught_by(on).unwrap();
    assert!(
        caught.iter().all(|limb| limbs.contains(limb.as_str())) && caught.len() == limbs.len(),
        "{area} {stage} {election} {on}: {caught}, not {limbs:?}"
    );
    let doubt = plain.is_in_doubt(stage.as_str(), by, &text);
    match facts.answer(on) {
        Ok(Eligibility::Disqualified) => assert!(!limbs.is_empty()),
        Ok(Eligibility::Eligible) => assert!(limbs.is_empty() && !doubt),
        Err(Unsettled::NoRule(_)) => assert!(limbs.is_empty() && doubt),
        Err(open) => panic!("{open}"),
    }
}
