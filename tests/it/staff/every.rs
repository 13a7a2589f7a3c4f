//! The questions of staff with every fact known and unknown, against the plain models.

use pcc_rules::area::Area;
use pcc_rules::process::Poll;
use pcc_rules::staff::*;
use pcc_rules::{Refusal, Unsettled};

use crate::day;
use crate::every::{areas, every, id, of, yes};
use crate::model::staff as model;

/// Both sides of each day on which who is caught, or what by, changed.
const DAYS: [&str; 16] = [
    "2012-01-15",
    "2012-01-16",
    "2012-08-05",
    "2012-08-06",
    "2012-11-21",
    "2012-11-22",
    "2017-05-07",
    "2017-05-08",
    "2017-10-01",
    "2018-03-31",
    "2018-04-01",
    "2022-05-05",
    "2022-05-06",
    "2024-05-06",
    "2024-05-07",
    "2026-11-22",
];

/// A fact that the combinations give, or its default where they leave it out.
macro_rules! word {
    ($facts:ident.$fact:ident) => {
        $facts.$fact.known().map_or("", |value| value.as_str())
    };
}

fn key(provision: &pcc_rules::law::Provision) -> String {
    let key = provision.key().to_string();
    let instrument = format!("{}/", provision.instrument().key());
    key.strip_prefix(&instrument).unwrap().to_owned()
}

/// LGHA s. 1(9) to (11).
#[test]
fn lgha_s1_9_every_area_and_role_known_or_not() {
    let values: [Vec<RestrictionFacts>; 2] = [
        of(areas(), |facts: &mut RestrictionFacts, area| facts.area = area.into()),
        of(Role::ALL.iter().copied(), |facts: &mut RestrictionFacts, role| facts.role = role.into()),
    ];
    let mut asked = 0;
    for on in DAYS {
        asked += every(
            &values,
            day(on),
            |facts| model::status(id(&facts.area), word!(facts.role), day(on)),
            |status| {
                match status {
                    RestrictionStatus::Restricted => "restricted",
                    RestrictionStatus::PartlyRestricted(part) => part.as_str(),
                    RestrictionStatus::NotRestricted => "free",
                    RestrictionStatus::OrdinaryRules => "ordinary",
                    RestrictionStatus::NotApplicable => "none",
                }
                .to_owned()
            },
        );
    }
    assert_eq!(asked, 4_160);
}

/// LGHA ss. 3, 3A.
#[test]
fn lgha_s3a_every_area_and_role() {
    let mut asked = 0;
    for on in DAYS {
        for area in areas() {
            for role in Role::ALL {
                let found = match may_apply_for_exemption(area, *role, day(on)) {
                    Err(Refusal::NoPower(rule)) if rule == &NO_EXEMPTION => "no power",
                    Err(Refusal::ConditionUnmet(rule)) if rule == &NO_EXEMPTION => "nothing to exempt",
                    Err(Refusal::NoRule(_)) => "gap",
                    Err(Refusal::Unsettled(Unsettled::NotEncoded(what))) if what == &LISTED_POSTS => {
                        "left out"
                    }
                    Err(Refusal::Unsettled(Unsettled::OutOfForce(_))) => "",
                    other => panic!("{other:?}"),
                };
                let expected = model::exemption(area.id(), role.as_str(), day(on));
                let out = expected.starts_with("from") || expected == "not here";
                assert!(found == expected || out && found.is_empty(), "{role} in {area} on {on}: {found}");
                asked += 1;
            }
        }
    }
    assert_eq!(asked, 3_600);
}

fn asked_of(facts: &ActivityFacts) -> model::Act<'static> {
    model::Act {
        act: word!(facts.act),
        elected: word!(facts.body),
        management: yes(&facts.management),
        outside_dealings: yes(&facts.outside_dealings),
        to_the_public: yes(&facts.to_the_public),
        party_aim: yes(&facts.party_aim),
        own_work: yes(&facts.own_work),
        own_display: yes(&facts.own_display),
        official_duty: yes(&facts.official_duty),
    }
}

/// The acts that turn on the same facts, the areas and roles, and those facts, known and not; the others stay unknown.
fn activities(
    on: &str,
    areas: &[Area],
    roles: &[Role],
    acts: &[Act],
    bodies: &[ElectedBody],
    flags: [bool; 7],
) -> usize {
    type Facts = ActivityFacts;
    let flag = |index: usize, set: fn(&mut Facts, bool)| -> Vec<Facts> {
        if flags[index] { of([false, true], set) } else { vec![] }
    };
    let values = [
        of(areas.iter().copied(), |facts: &mut Facts, area| facts.area = area.into()),
        of(roles.iter().copied(), |facts: &mut Facts, role| facts.role = role.into()),
        of(acts.iter().copied(), |facts: &mut Facts, act| facts.act = act.into()),
        of(bodies.iter().copied(), |facts: &mut Facts, body| facts.body = body.into()),
        flag(0, |facts, yes| facts.management = yes.into()),
        flag(1, |facts, yes| facts.outside_dealings = yes.into()),
        flag(2, |facts, yes| facts.to_the_public = yes.into()),
        flag(3, |facts, yes| facts.party_aim = yes.into()),
        flag(4, |facts, yes| facts.own_work = yes.into()),
        flag(5, |facts, yes| facts.own_display = yes.into()),
        flag(6, |facts, yes| facts.official_duty = yes.into()),
    ];
    every(
        &values,
        day(on),
        |facts| model::activity(id(&facts.area), word!(facts.role), &asked_of(facts), day(on)),
        |activity| match activity {
            Activity::Permitted => "permitted".to_owned(),
            Activity::Prohibited(by) => key(by).strip_prefix("schedule/paragraph/").unwrap().to_owned(),
            Activity::OrdinaryRules => "ordinary".to_owned(),
            Activity::NotApplicable => "none".to_owned(),
        },
    )
}

/// One role of each status, and the deputy mayor of London, whose status changed twice.
const KINDS: [Role; 8] = [
    Role::OtherStaff,
    Role::DeputyCommissioner,
    Role::LondonDeputyMayor,
    Role::FireAuthorityStaff,
    Role::CombinedAuthorityPredominantly,
    Role::CombinedAuthorityPartly,
    Role::SecondeeOrAgencyWorker,
    Role::CouncilOfficer,
];

/// SI 1990/851 Sch. paras 1, 3, 5 and what is on no list: every area, role, act and body elected.
#[test]
fn si_1990_851_paras_1_3_5_candidacies_known_or_not() {
    let acts = [
        Act::AnnounceCandidacy,
        Act::ActAsElectionAgent,
        Act::CanvassForParty,
        Act::CanvassForCandidate,
        Act::Vote,
    ];
    let areas: Vec<Area> = areas().collect();
    let mut asked = 0;
    for on in ["2012-08-05", "2018-03-31"] {
        asked += activities(on, &areas, &KINDS, &acts, ElectedBody::ALL, [false; 7]);
    }
    asked += activities("2026-11-22", &areas, Role::ALL, &acts, ElectedBody::ALL, [false; 7]);
    assert_eq!(asked, 29_040);
}

/// Sch. paras 4, 6, 7, 8: each act alone with every fact that it turns on.
#[test]
fn si_1990_851_paras_4_to_8_party_activity_known_or_not() {
    let areas = [
        Area::Kent,
        Area::Essex,
        Area::GreaterManchester,
        Area::NorthYorkshire,
        Area::Metropolitan,
        Area::CityOfLondon,
    ];
    let mut asked = 0;
    for on in ["2012-08-05", "2026-11-22"] {
        let office = [true, true, false, false, false, false, false];
        asked += activities(on, &areas, Role::ALL, &[Act::HoldPartyOffice], &[], office);
        let speak = [false, false, true, true, false, false, true];
        asked += activities(on, &areas, &KINDS, &[Act::Speak], &[], speak);
        let publish = [false, false, true, true, true, true, true];
        asked += activities(on, &areas, &KINDS, &[Act::Publish], &[], publish);
        for act in &Act::ALL[7..] {
            asked += activities(on, &areas, Role::ALL, &[*act], &[], [false; 7]);
        }
    }
    assert_eq!(asked, 39_480);
}

/// Sch. paras 2, 2D.
#[test]
fn si_1990_851_paras_2_and_2d_resigning_known_or_not() {
    type Facts = ResignationFacts;
    let values = [
        of(areas(), |facts: &mut Facts, area| facts.area = area.into()),
        of(Role::ALL.iter().copied(), |facts: &mut Facts, role| facts.role = role.into()),
        of(
            [ElectedBody::HouseOfCommons, ElectedBody::Senedd, ElectedBody::LocalAuthority],
            |facts: &mut Facts, body| facts.body = body.into(),
        ),
        of([false, true], |facts: &mut Facts, yes| facts.written_notice = yes.into()),
        of(Pending::ALL.iter().copied(), |facts: &mut Facts, pending| facts.pending = pending.into()),
    ];
    let mut asked = 0;
    for on in ["2012-08-05", "2026-11-22"] {
        asked += every(
            &values,
            day(on),
            |facts| {
                let (area, role) = (id(&facts.area), word!(facts.role));
                let pending = word!(facts.pending) != "not-pending";
                let written = yes(&facts.written_notice);
                model::resignation(area, role, word!(facts.body), written, pending, day(on))
            },
            |resignation| {
                match resignation {
                    Resignation::EndsAtOnce => "at-once",
                    Resignation::AsTheContractSays => "contract",
                    Resignation::OrdinaryRules => "ordinary",
                    Resignation::NotApplicable => "none",
                }
                .to_owned()
            },
        );
    }
    assert_eq!(asked, 24_960);
}

/// LGHA s. 1(1), (1B), PRSRA Sch. 6 paras 21, 22.
#[test]
fn lgha_s1_1_every_area_role_and_seat_known_or_not() {
    type Facts = MembershipFacts;
    let values = [
        of(areas(), |facts: &mut Facts, area| facts.area = area.into()),
        of(Role::ALL.iter().copied(), |facts: &mut Facts, role| facts.role = role.into()),
        of(Seat::ALL.iter().copied(), |facts: &mut Facts, seat| facts.seat = seat.into()),
    ];
    for seat in Seat::ALL {
        assert_eq!(seat.is_local_authority(), model::local_authority(seat.as_str()), "{seat}");
    }
    let mut asked = 0;
    for on in ["2012-08-06", "2018-03-31", "2018-04-01", "2022-05-05", "2022-05-06", "2026-11-22"] {
        asked += every(
            &values,
            day(on),
            |facts| model::membership(id(&facts.area), word!(facts.role), word!(facts.seat), day(on)),
            |membership| match membership {
                Membership::Disqualified(by) => key(by),
                Membership::NotBarred => "not-barred".to_owned(),
                Membership::OrdinaryRules => "ordinary".to_owned(),
                Membership::NotApplicable => "none".to_owned(),
            },
        );
    }
    assert_eq!(asked, 39_000);
}

/// LGHA s. 7(1).
#[test]
fn lgha_s7_1_every_area_and_role_known_or_not() {
    type Facts = MeritFacts;
    let values = [
        of(areas(), |facts: &mut Facts, area| facts.area = area.into()),
        of(Role::ALL.iter().copied(), |facts: &mut Facts, role| facts.role = role.into()),
        of([false, true], |facts: &mut Facts, yes| facts.on_merit = yes.into()),
    ];
    let mut asked = 0;
    for on in DAYS {
        asked += every(
            &values,
            day(on),
            |facts| model::merit(id(&facts.area), word!(facts.role), yes(&facts.on_merit), day(on)),
            |merit| {
                match merit {
                    Merit::OnMerit => "on-merit",
                    Merit::NotOnMerit => "not-on-merit",
                    Merit::NotRequired => "not-required",
                }
                .to_owned()
            },
        );
    }
    assert_eq!(asked, 12_480);
}

/// PRSRA s. 65(1), (1A), (2), on both sides of the day from which a deputy may stand.
#[test]
fn prsra_s65_1_every_role_and_election_known_or_not() {
    type Facts = ElectionBarFacts;
    let values = [
        of(Role::ALL.iter().copied(), |facts: &mut Facts, role| facts.role = role.into()),
        of([Poll::Ordinary, Poll::ByElection], |facts: &mut Facts, poll| facts.election = poll.into()),
        of([false, true], |facts: &mut Facts, yes| facts.acting_throughout = yes.into()),
    ];
    let mut asked = 0;
    for on in ["2012-11-22", "2017-04-02", "2017-04-03", "2026-11-22"] {
        asked += every(
            &values,
            day(on),
            |facts| {
                let ordinary = facts.election.known() == Some(&Poll::Ordinary);
                model::election_bar(word!(facts.role), ordinary, yes(&facts.acting_throughout), day(on))
            },
            |bar| match bar {
                ElectionBar::Disqualified(by) => key(by).strip_prefix("section/65/1/").unwrap().to_owned(),
                ElectionBar::NotByTheseLimbs => "not-barred".to_owned(),
            },
        );
    }
    assert_eq!(asked, 936);
}
