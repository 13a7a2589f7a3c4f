//! Each limb: what it catches, a near miss that it does not, and what it waits for.

use pcc_rules::area::Area;
use pcc_rules::commissioner::{CONVICTION_FINAL, ChargedIn, MaximumSentence};
use pcc_rules::eligibility::*;
use pcc_rules::process::Poll;
use pcc_rules::reasoning::Finding;
use pcc_rules::{Fact, Listed, Question, Set, Unsettled};

use super::{clear, convicted};
use crate::{day, eve, finding};

const TODAY: &str = "2026-11-22";

type Change = fn(&mut CandidateFacts);

fn only<T: Listed>(value: T) -> Fact<Set<T>> {
    Set::from_iter([value]).into()
}

/// The stage and election at which to ask; what catches; what does not; and, once that is forgotten, the facts needed.
fn case(limb: Limb) -> (Stage, Poll, Change, Change, Change, &'static [&'static str]) {
    use Poll::{ByElection, Ordinary};
    use Stage::{Holding, Nomination, TakingOffice};
    match limb {
        Limb::UnderAge => (
            Nomination,
            Ordinary,
            |f| f.born = BirthDate(day("2008-11-23")).into(),
            |f| f.born = BirthDate(day("2008-11-22")).into(),
            |f| f.born = Fact::Unknown,
            &["born"],
        ),
        Limb::NotRegistered => (
            Stage::Poll,
            Ordinary,
            |f| f.registers_at_poll = only(Register::Parliamentary),
            |f| f.registers_at_poll = only(Register::LocalGovernment),
            |f| f.registers_at_poll = Fact::Unknown,
            &["registers-at-poll"],
        ),
        Limb::StandingElsewhere => (
            Nomination,
            Ordinary,
            |f| f.elsewhere = only(Elsewhere::CommissionerCandidate),
            |f| f.elsewhere = only(Elsewhere::Commissioner),
            |f| f.elsewhere = Fact::Unknown,
            &["elsewhere"],
        ),
        Limb::StandingForMayor => (
            Nomination,
            Ordinary,
            |f| f.elsewhere = only(Elsewhere::MayoralCandidate),
            |f| f.elsewhere = only(Elsewhere::Mayor),
            |f| f.elsewhere = Fact::Unknown,
            &["elsewhere"],
        ),
        // A sitting commissioner may change areas, but at an ordinary election alone.
        Limb::CommissionerElsewhere => (
            Nomination,
            ByElection,
            |f| f.elsewhere = only(Elsewhere::Commissioner),
            |f| {
                f.elsewhere = only(Elsewhere::Commissioner);
                f.election = Ordinary.into();
            },
            |f| {
                f.elsewhere = only(Elsewhere::Commissioner);
                f.election = Fact::Unknown;
            },
            &["election"],
        ),
        Limb::PoliceMayor => (
            Nomination,
            ByElection,
            |f| f.elsewhere = only(Elsewhere::Mayor),
            |f| {
                f.elsewhere = only(Elsewhere::Mayor);
                f.election = Ordinary.into();
            },
            |f| f.elsewhere = Fact::Unknown,
            &["elsewhere"],
        ),
        Limb::Constable => posts(
            |f| f.police_posts = only(PolicePost::Constable),
            |f| f.police_posts = only(PolicePost::PartTimeConstable),
        ),
        Limb::OtherForce => posts(
            |f| f.police_posts = only(PolicePost::NuclearConstabulary),
            |f| f.police_posts = only(PolicePost::PartTimeConstable),
        ),
        Limb::SpecialConstable => posts(
            |f| f.police_posts = only(PolicePost::TransportSpecialConstable),
            |f| f.police_posts = only(PolicePost::PanelMember),
        ),
        Limb::ChiefOfficerStaff => posts(
            |f| f.police_posts = only(PolicePost::ChiefOfficerStaff),
            |f| f.police_posts = only(PolicePost::PartTimeConstable),
        ),
        Limb::PoliceBodyStaff => (
            Nomination,
            Ordinary,
            |f| f.police_posts = only(PolicePost::CommissionerStaff),
            |f| {
                f.police_posts = only(PolicePost::CommissionerStaff);
                f.deputy = true.into();
            },
            |f| {
                f.police_posts = only(PolicePost::CommissionerStaff);
                f.deputy = Fact::Unknown;
            },
            &["deputy"],
        ),
        Limb::MayorOfLondon => posts(
            |f| f.police_posts = only(PolicePost::MayorOfLondon),
            |f| f.police_posts = only(PolicePost::PanelMember),
        ),
        Limb::CommonCouncil => posts(
            |f| f.police_posts = only(PolicePost::CommonCouncilPoliceStaff),
            |f| f.police_posts = only(PolicePost::CommonCouncilOtherStaff),
        ),
        Limb::OversightBody => posts(
            |f| f.police_posts = only(PolicePost::OversightStaff),
            |f| f.police_posts = only(PolicePost::PanelMember),
        ),
        Limb::PoliceControlled => posts(
            |f| f.police_posts = only(PolicePost::ControlledEntityEmployee),
            |f| f.police_posts = only(PolicePost::PanelMember),
        ),
        // Asked on the day of the first poll, below.
        Limb::PoliceAuthority => posts(
            |f| f.police_posts = only(PolicePost::PoliceAuthority),
            |f| f.police_posts = only(PolicePost::PanelMember),
        ),
        Limb::Citizenship => (
            Nomination,
            Ordinary,
            |f| f.citizenship = only(Citizenship::OtherCommonwealth),
            |f| f.citizenship = only(Citizenship::QualifyingCommonwealth),
            |f| f.citizenship = Fact::Unknown,
            &["citizenship"],
        ),
        Limb::JudicialOffice => offices(
            |f| f.public_offices = only(PublicOffice::JudicialOffice),
            |f| f.public_offices = only(PublicOffice::Magistrate),
        ),
        Limb::CivilService => offices(
            |f| f.public_offices = only(PublicOffice::CivilServant),
            |f| f.public_offices = only(PublicOffice::Councillor),
        ),
        Limb::ArmedForces => offices(
            |f| f.public_offices = only(PublicOffice::RegularForces),
            |f| f.public_offices = only(PublicOffice::ReserveForces),
        ),
        Limb::ForeignLegislature => offices(
            |f| f.public_offices = only(PublicOffice::ForeignLegislator),
            |f| f.public_offices = only(PublicOffice::Peer),
        ),
        Limb::Insolvency => (
            Holding,
            Ordinary,
            |f| f.insolvency = only(InsolvencyMeasure::BankruptcyRestrictionsUndertaking),
            |f| f.insolvency = only(InsolvencyMeasure::Bankruptcy),
            |f| f.insolvency = Fact::Unknown,
            &["insolvency"],
        ),
        Limb::Conviction => (
            Holding,
            Ordinary,
            |f| f.convictions = vec![convicted(1, "1981-01-01")].into(),
            |f| f.convictions = vec![convicted(0, "1981-01-01")].into(),
            |f| f.convictions = Fact::Unknown,
            &["convictions"],
        ),
        Limb::ElectoralPractice => (
            Holding,
            Ordinary,
            |f| f.incapacities = only(Incapacity::CorruptOrIllegalPractice),
            |f| f.incapacities = only(Incapacity::NorthernIrelandCouncil),
            |f| f.incapacities = Fact::Unknown,
            &["incapacities"],
        ),
        Limb::NorthernIrelandPractice => (
            Holding,
            Ordinary,
            |f| f.incapacities = only(Incapacity::NorthernIrelandAssembly),
            |f| f.incapacities = only(Incapacity::CorruptOrIllegalPractice),
            |f| f.incapacities = Fact::Unknown,
            &["incapacities"],
        ),
        Limb::CouncilStaff => council(
            |f| f.council_posts = only(CouncilPost::CouncilStaff),
            |f| f.council_posts = only(CouncilPost::SchoolStaff),
        ),
        Limb::CouncilControlled => council(
            |f| f.council_posts = only(CouncilPost::ControlledEntityEmployee),
            |f| f.council_posts = only(CouncilPost::ParishControlledEntityEmployee),
        ),
        // Kent's commissioner is no fire authority, Essex's is.
        Limb::FireAuthority => (
            Holding,
            Ordinary,
            |f| {
                f.area = Area::Essex.into();
                f.fire_posts = only(FirePost::FireAuthorityEmployee);
            },
            |f| f.fire_posts = only(FirePost::FireAuthorityEmployee),
            |f| {
                f.area = Area::Essex.into();
                f.fire_posts = Fact::Unknown;
            },
            &["fire-posts"],
        ),
        Limb::LondonFireCommissioner => (
            Holding,
            Ordinary,
            |f| f.fire_posts = only(FirePost::LondonFireCommissionerStaff),
            |f| f.fire_posts = only(FirePost::CombinedAuthorityEmployee),
            |f| f.fire_posts = Fact::Unknown,
            &["fire-posts"],
        ),
        Limb::CourtOrder => (
            Nomination,
            Ordinary,
            |f| f.disqualification_order = Some(day("2023-11-01")).into(),
            |f| f.disqualification_order = Some(day("2026-11-23")).into(),
            |f| f.disqualification_order = Fact::Unknown,
            &["disqualification-order"],
        ),
        // A member who was elected commissioner is not one who becomes a member.
        Limb::Legislature => (
            Holding,
            Ordinary,
            |f| f.seats_taken = only(Legislature::Senedd),
            |f| {
                f.legislatures = only(Legislature::HouseOfCommons);
                f.seats_taken = only(Legislature::HouseOfLords);
            },
            |f| f.seats_taken = Fact::Unknown,
            &["seats-taken"],
        ),
        Limb::MayNotDeclare => (
            TakingOffice,
            Ordinary,
            |f| f.legislatures = only(Legislature::HouseOfCommons),
            |f| f.legislatures = only(Legislature::HouseOfLords),
            |f| f.legislatures = Fact::Unknown,
            &["legislatures"],
        ),
    }
}

type Case = (Stage, Poll, Change, Change, Change, &'static [&'static str]);

fn posts(caught: Change, missed: Change) -> Case {
    (Stage::Holding, Poll::Ordinary, caught, missed, |f| f.police_posts = Fact::Unknown, &["police-posts"])
}

fn offices(caught: Change, missed: Change) -> Case {
    (Stage::Poll, Poll::Ordinary, caught, missed, |f| f.public_offices = Fact::Unknown, &["public-offices"])
}

fn council(caught: Change, missed: Change) -> Case {
    (Stage::Poll, Poll::Ordinary, caught, missed, |f| f.council_posts = Fact::Unknown, &["council-posts"])
}

#[test]
fn each_limb_catches_its_case_misses_its_near_miss_and_waits_for_its_fact() {
    for limb in Limb::ALL.iter().copied() {
        let (stage, election, caught, missed, unknown, needs) = case(limb);
        let (stage, on) = match limb {
            Limb::PoliceAuthority => (Stage::Poll, day("2012-11-15")),
            _ => (stage, day(TODAY)),
        };
        let with = |change: Change| {
            let mut facts = clear(Area::Kent, stage, election);
            change(&mut facts);
            facts
        };
        let (caught, missed, unknown) = (with(caught), with(missed), with(unknown));
        let alone = caught.on_limb(limb, on);
        assert_eq!(alone.settled(), Some(&LimbFinding::Caught), "{limb}");
        assert_eq!(finding(alone.grounds(), limb.rule()), Some(Finding::NotMet), "{limb}");
        assert_eq!(caught.answer(on), Ok(Eligibility::Disqualified), "{limb}");
        assert!(caught.caught_by(on).unwrap().contains(limb), "{limb}");

        let alone = missed.on_limb(limb, on);
        assert_eq!(alone.settled(), Some(&LimbFinding::Clear), "{limb}");
        assert_eq!(finding(alone.grounds(), limb.rule()), Some(Finding::Met), "{limb}");

        assert!(unknown.on_limb(limb, on).needs().names().eq(needs.iter().copied()), "{limb}");
        // Nothing else is in doubt, so the whole waits for the same.
        assert!(unknown.determine(on).needs().names().eq(needs.iter().copied()), "{limb}");
        assert!(!unknown.caught_by(on).unwrap().contains(limb), "{limb}");

        // Known to bite settles it, whatever else is not known.
        let mut little =
            CandidateFacts { area: caught.area, stage: caught.stage, ..CandidateFacts::default() };
        assert!(little.determine(on).needs().len() > 5, "{limb}");
        little.clone_from(&caught);
        little.born = if limb == Limb::UnderAge { caught.born } else { Fact::Unknown };
        assert_eq!(little.answer(on), Ok(Eligibility::Disqualified), "{limb}");
    }
}

/// Each limb at the stages of its clause, and not at the others.
#[test]
fn each_limb_is_asked_at_the_stages_of_its_clause() {
    for limb in Limb::ALL.iter().copied() {
        let expected: &[&str] = match limb.rule().provisions()[0].to_string().as_str() {
            clause if clause.starts_with("PRSRA 2011 s. 64") => &["nomination", "poll"],
            "PRSRA 2011 s. 65(4)" => &["nomination", "poll"],
            "PRSRA 2011 s. 67" => &["holding"],
            "PRSRA 2011 s. 70(5)" => &["taking-office"],
            clause => {
                assert!(
                    clause.starts_with("PRSRA 2011 s. 65(1)")
                        || clause.starts_with("PRSRA 2011 s. 66")
                        || clause == "Elections Act 2022 s. 30(2)"
                );
                &["nomination", "poll", "taking-office", "holding"]
            }
        };
        let stages: Vec<&str> = limb.stages().iter().map(|stage| stage.as_str()).collect();
        assert_eq!(stages, expected, "{limb}");
        for stage in Stage::ALL.iter().copied().filter(|stage| !limb.stages().contains(stage)) {
            let facts = clear(Area::Kent, stage, Poll::Ordinary);
            if limb != Limb::PoliceAuthority {
                assert_eq!(facts.on_limb(limb, day(TODAY)).settled(), Some(&LimbFinding::NotAsked(stage)));
            }
        }
    }
}

/// Whom nothing catches is eligible at every stage, with every limb of it among the grounds.
#[test]
fn whoever_no_limb_catches_is_eligible() {
    for stage in Stage::ALL.iter().copied() {
        for election in [Poll::Ordinary, Poll::ByElection] {
            let found = clear(Area::Kent, stage, election).determine(day(TODAY));
            assert_eq!(found.settled(), Some(&Eligibility::Eligible));
            assert!(found.grounds().iter().all(|ground| ground.finding == Finding::Met));
            let asked = Limb::ALL.iter().filter(|limb| limb.stages().contains(&stage)).count();
            // The limb of the first elections is law no longer.
            let expected = asked - usize::from(stage.is_election());
            assert_eq!(found.grounds().iter().filter(|one| one.rule != &ELIGIBLE).count(), expected);
            assert_eq!(finding(found.grounds(), &ELIGIBLE), Some(Finding::Met));
        }
    }
}

/// Nothing on no list bars: councillors, peers, magistrates, party officers, reservists, bankrupts.
#[test]
fn what_is_on_no_list_is_no_bar() {
    let mut facts = clear(Area::Kent, Stage::Poll, Poll::ByElection);
    facts.public_offices = Set::from_iter([
        PublicOffice::Councillor,
        PublicOffice::Peer,
        PublicOffice::Magistrate,
        PublicOffice::PartyOfficer,
        PublicOffice::ReserveForces,
    ])
    .into();
    facts.insolvency = Set::from_iter([
        InsolvencyMeasure::Bankruptcy,
        InsolvencyMeasure::DebtReliefOrder,
        InsolvencyMeasure::VoluntaryArrangement,
    ])
    .into();
    facts.council_posts = Set::from_iter([
        CouncilPost::SchoolStaff,
        CouncilPost::LondonBoroughStaff,
        CouncilPost::StaffOfCouncilElsewhere,
        CouncilPost::ParishControlledEntityEmployee,
    ])
    .into();
    facts.legislatures = only(Legislature::HouseOfCommons);
    assert_eq!(facts.answer(day(TODAY)), Ok(Eligibility::Eligible));
}

/// S. 66(3)(c), (4): the offence decides, never the sentence or the age of the matter, and only once it is final.
#[test]
fn prsra_s66_3_c_any_imprisonable_offence_once_final() {
    let ask = |conviction: Conviction, on| {
        let mut facts = clear(Area::Wiltshire, Stage::Poll, Poll::Ordinary);
        facts.convictions = vec![convicted(0, "2001-01-01"), conviction].into();
        facts.answer(on)
    };
    let on = day("2021-05-06");
    let (no, yes) = (Ok(Eligibility::Disqualified), Ok(Eligibility::Eligible));
    for (maximum, expected) in [
        (MaximumSentence::Months { months: 0 }, &yes),
        (MaximumSentence::Months { months: 1 }, &no),
        (MaximumSentence::Life, &no),
        (MaximumSentence::FixedLife, &no),
    ] {
        assert_eq!(&ask(Conviction { maximum, ..convicted(1, "1981-01-01") }, on), expected);
    }
    for (convicted_in, expected) in [
        (ChargedIn::UnitedKingdom, &no),
        (ChargedIn::ChannelIslands, &no),
        (ChargedIn::IsleOfMan, &no),
        (ChargedIn::Elsewhere, &yes),
    ] {
        assert_eq!(&ask(Conviction { convicted_in, ..convicted(1, "1981-01-01") }, on), expected);
    }
    let open = Conviction { finality: Finality::Open {}, ..convicted(6, "2021-05-06") };
    assert_eq!(ask(open, on), yes);
    assert_eq!(ask(convicted(6, "2021-05-06"), on), no);
    assert_eq!(ask(convicted(6, "2021-05-06"), eve("2021-05-06")), yes);
    let mut facts = clear(Area::Wiltshire, Stage::Poll, Poll::Ordinary);
    facts.convictions = vec![convicted(6, "2021-05-06")].into();
    let grounds = |facts: &CandidateFacts, on| facts.determine(on).grounds().to_vec();
    assert_eq!(finding(&grounds(&facts, on), &CONVICTION_FINAL), Some(Finding::Met));
    assert_eq!(finding(&grounds(&facts, eve("2021-05-06")), &CONVICTION_FINAL), Some(Finding::NotMet));
    facts.convictions = vec![convicted(0, "2000-01-01")].into();
    assert_eq!(finding(&grounds(&facts, on), &CONVICTION_FINAL), None);
}

/// S. 66(3)(a), (b) with paragraph 8 of each Schedule: six measures, undertakings included.
#[test]
fn prsra_s66_3_a_orders_and_undertakings_alike() {
    let caught: Vec<&str> = InsolvencyMeasure::ALL
        .iter()
        .filter(|measure| {
            let mut facts = clear(Area::Kent, Stage::Holding, Poll::Ordinary);
            facts.insolvency = only(**measure);
            facts.answer(day(TODAY)) == Ok(Eligibility::Disqualified)
        })
        .map(|measure| measure.as_str())
        .collect();
    assert_eq!(
        caught,
        [
            "bankruptcy-restrictions-order",
            "interim-bankruptcy-restrictions-order",
            "bankruptcy-restrictions-undertaking",
            "debt-relief-restrictions-order",
            "interim-debt-relief-restrictions-order",
            "debt-relief-restrictions-undertaking"
        ]
    );
}

/// S. 64(1)(a): 18 on the birthday itself, judged on the day of nomination even when asked on that of the poll.
#[test]
fn prsra_s64_1_a_eighteen_when_nominated() {
    let at = |stage, born: &str, nominated: Option<&str>, on: &str| {
        let mut facts = clear(Area::Kent, stage, Poll::Ordinary);
        facts.born = BirthDate(day(born)).into();
        facts.nominated_on = nominated.map_or(Fact::Unknown, |on| day(on).into());
        facts.on_limb(Limb::UnderAge, day(on))
    };
    let (clear, caught) = (Some(&LimbFinding::Clear), Some(&LimbFinding::Caught));
    assert_eq!(at(Stage::Nomination, "2006-04-05", None, "2024-04-05").settled(), clear);
    assert_eq!(at(Stage::Nomination, "2006-04-06", None, "2024-04-05").settled(), caught);
    // The birthday between the two days comes too late.
    assert_eq!(at(Stage::Poll, "2006-04-06", Some("2024-04-05"), "2024-05-02").settled(), caught);
    assert_eq!(at(Stage::Poll, "2006-04-05", Some("2024-04-05"), "2024-05-02").settled(), clear);
    assert!(at(Stage::Poll, "2006-04-06", None, "2024-05-02").needs().names().eq(["nominated-on"]));
    // Under 18 on the day of the poll, when nominated too.
    assert_eq!(at(Stage::Poll, "2006-05-03", None, "2024-05-02").settled(), caught);
    // Born on 29 February: 1 March in a common year.
    assert!(!BirthDate(day("2004-02-29")).is_of_age_on(day("2022-02-28")));
    assert!(BirthDate(day("2004-02-29")).is_of_age_on(day("2022-03-01")));
}

/// S. 64(1)(b), (1B), (1C): two days and two registers, over every set of entries.
#[test]
fn prsra_s64_1_two_registers_on_two_days() {
    let sets = || {
        (0..8u8).map(|bits| {
            Register::ALL
                .iter()
                .enumerate()
                .filter(|(i, _)| bits & (1 << i) != 0)
                .map(|(_, register)| *register)
                .collect::<Set<Register>>()
        })
    };
    let local = |set: Set<Register>| set.contains(Register::LocalGovernment);
    let parliamentary = |set: Set<Register>| set.contains(Register::Parliamentary);
    for (nominated, polled) in sets().flat_map(|one| sets().map(move |other| (one, other))) {
        let ask = |area, stage, peer: bool| {
            let mut facts = clear(area, stage, Poll::Ordinary);
            facts.registers_at_nomination = nominated.into();
            facts.registers_at_poll = polled.into();
            facts.barred_peer = peer.into();
            facts.on_limb(Limb::NotRegistered, day(TODAY)).settled() == Some(&LimbFinding::Clear)
        };
        for peer in [true, false] {
            assert_eq!(ask(Area::Kent, Stage::Nomination, peer), local(nominated));
            assert_eq!(ask(Area::Kent, Stage::Poll, peer), local(nominated) && local(polled));
            let welsh = |set| parliamentary(set) || peer && local(set);
            assert_eq!(ask(Area::Gwent, Stage::Nomination, peer), welsh(nominated));
            assert_eq!(ask(Area::Gwent, Stage::Poll, peer), welsh(nominated) && welsh(polled));
        }
    }
    let found = clear(Area::Gwent, Stage::Poll, Poll::Ordinary).on_limb(Limb::NotRegistered, day(TODAY));
    assert_eq!(finding(found.grounds(), &WELSH_REGISTER), Some(Finding::Met));
}

/// S. 65(1A): what the deputy may, stage by stage. In office a deputy's post would be a bar like any other.
#[test]
fn prsra_s65_1a_the_deputy_at_every_stage() {
    for (stage, election, acting, expected) in [
        (Stage::Nomination, Poll::Ordinary, false, Ok(true)),
        (Stage::Poll, Poll::Ordinary, false, Ok(true)),
        (Stage::Nomination, Poll::ByElection, true, Ok(true)),
        (Stage::Poll, Poll::ByElection, true, Ok(true)),
        (Stage::Nomination, Poll::ByElection, false, Ok(false)),
        (Stage::Poll, Poll::ByElection, false, Ok(false)),
        (Stage::TakingOffice, Poll::Ordinary, false, Ok(true)),
        (Stage::TakingOffice, Poll::ByElection, true, Err(&DEPUTY_ELECTED)),
        (Stage::Holding, Poll::Ordinary, false, Ok(false)),
        (Stage::Holding, Poll::ByElection, true, Ok(false)),
    ] {
        let mut facts = clear(Area::Kent, stage, election);
        facts.police_posts = only(PolicePost::CommissionerStaff);
        facts.deputy = true.into();
        facts.acting_throughout = acting.into();
        let expected = match expected {
            Ok(true) => Ok(Eligibility::Eligible),
            Ok(false) => Ok(Eligibility::Disqualified),
            Err(gap) => Err(Unsettled::NoRule(gap)),
        };
        assert_eq!(facts.answer(day(TODAY)), expected, "{stage} {election} {acting}");
        // The Mayor's Office has no such exception.
        facts.police_posts = only(PolicePost::MayorsOfficeStaff);
        assert_eq!(facts.answer(day(TODAY)), Ok(Eligibility::Disqualified));
    }
    let mut facts = clear(Area::Kent, Stage::Poll, Poll::ByElection);
    facts.police_posts = only(PolicePost::CommissionerStaff);
    facts.deputy = true.into();
    let found = facts.determine(day(TODAY));
    assert_eq!(finding(found.grounds(), &DEPUTY_MAY_STAND), Some(Finding::NotMet));
    facts.acting_throughout = Fact::Unknown;
    assert!(facts.determine(day(TODAY)).needs().names().eq(["acting-throughout"]));
}

/// Where the text reads two ways there is no answer, unless another limb gives one; what is not known comes first.
#[test]
fn a_limb_in_doubt_leaves_the_answer_in_doubt() {
    let cases: [(&'static pcc_rules::reasoning::Gap, Change, Limb); 4] = [
        (&COUNTY_MAYORS, |f| f.elsewhere = only(Elsewhere::CountyMayoralCandidate), Limb::StandingForMayor),
        (&COUNTY_MAYORS, |f| f.elsewhere = only(Elsewhere::CountyMayor), Limb::PoliceMayor),
        (
            &COMBINED_AUTHORITY_CANDIDATES,
            |f| f.police_posts = only(PolicePost::MayorPoliceStaff),
            Limb::PoliceBodyStaff,
        ),
        (
            &JOINT_AUTHORITIES,
            |f| f.council_posts = only(CouncilPost::JointAuthorityEmployee),
            Limb::CouncilControlled,
        ),
    ];
    for (gap, change, limb) in cases {
        let mut facts = clear(Area::Kent, Stage::Poll, Poll::ByElection);
        change(&mut facts);
        assert_eq!(facts.answer(day(TODAY)), Err(Unsettled::NoRule(gap)));
        assert_eq!(facts.on_limb(limb, day(TODAY)).answer(), Err(&Unsettled::NoRule(gap)));
        assert!(facts.caught_by(day(TODAY)).unwrap().is_empty());
        facts.born = Fact::Unknown;
        assert!(facts.determine(day(TODAY)).needs().names().eq(["born"]));
        facts.insolvency = only(InsolvencyMeasure::BankruptcyRestrictionsOrder);
        assert_eq!(facts.answer(day(TODAY)), Ok(Eligibility::Disqualified));
    }
}

/// Where the stage is not known, what bites at every stage settles it, and else the stage is needed.
#[test]
fn the_stage_is_needed_only_where_it_matters() {
    let mut facts = clear(Area::Kent, Stage::Poll, Poll::Ordinary);
    facts.stage = Fact::Unknown;
    assert_eq!(facts.answer(day(TODAY)), Ok(Eligibility::Eligible));
    facts.legislatures = only(Legislature::HouseOfCommons);
    assert!(facts.determine(day(TODAY)).needs().names().eq(["stage"]));
    facts.born = Fact::Unknown;
    assert!(facts.determine(day(TODAY)).needs().names().eq(["stage", "born"]));
    facts.convictions = vec![convicted(1, "2000-01-01")].into();
    assert_eq!(facts.answer(day(TODAY)), Ok(Eligibility::Disqualified));
    assert!(!facts.determine(day(TODAY)).grounds().is_empty());
}

/// An area whose mayor has the functions elects no commissioner; London's police body is not elected as one.
#[test]
fn mayors_and_london_are_elected_otherwise() {
    let ask = |area, on: &str| clear(area, Stage::Holding, Poll::Ordinary).answer(day(on));
    assert_eq!(ask(Area::SouthYorkshire, "2024-05-06"), Ok(Eligibility::Eligible));
    assert_eq!(ask(Area::SouthYorkshire, "2024-05-07"), Err(Unsettled::NotEncoded(&MAYORS)));
    for area in [Area::Metropolitan, Area::CityOfLondon] {
        assert!(matches!(ask(area, TODAY), Err(Unsettled::OutOfForce(_))));
    }
    let nowhere = CandidateFacts::default().determine(day(TODAY));
    assert!(nowhere.needs().names().eq(["area"]));
}
