//! The questions of staff with every fact known and unknown, against the plain models.

use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::process::Poll;
use pcc_rules::staff::*;
use pcc_rules::{Refusal, Unsettled};

use crate::day;
use crate::model::body::{AREAS, is_no_law};
use crate::model::facts::{BOTH, id, name, with_eves, yes};
use crate::model::staff as model;
use crate::model::worlds::{Walk, every_word, values};

/// Both sides of each day on which who is caught, or what by, changed, and other days.
fn days() -> Vec<NaiveDate> {
    let changes =
        ["2012-01-16", "2012-08-06", "2012-11-22", "2017-05-08", "2018-04-01", "2022-05-06", "2024-05-07"];
    [with_eves(changes), ["2017-10-01", "2026-11-22"].map(day).to_vec()].concat()
}

fn key(provision: &pcc_rules::law::Provision) -> String {
    let key = provision.key().to_string();
    let instrument = format!("{}/", provision.instrument().key());
    key.strip_prefix(&instrument).unwrap().to_owned()
}

/// LGHA s. 1(9) to (11).
#[test]
fn lgha_s1_9_every_area_and_role_known_or_not() {
    let facts = values!(RestrictionFacts { area: AREAS, role: Role::ALL.iter().copied() });
    let cases = every_word(
        &facts,
        &[],
        &days(),
        |f, on| model::status(id(&f.area), name(&f.role), on),
        |status| match status {
            RestrictionStatus::Restricted => "restricted",
            RestrictionStatus::PartlyRestricted(part) => part.as_str(),
            RestrictionStatus::NotRestricted => "free",
            RestrictionStatus::OrdinaryRules => "ordinary",
            RestrictionStatus::NotApplicable => "none",
        },
    );
    assert_eq!(cases, 4_160);
}

/// LGHA ss. 3, 3A.
#[test]
fn lgha_s3a_every_area_and_role() {
    let mut asked = 0;
    for on in days() {
        for area in AREAS {
            for role in Role::ALL {
                let found = match may_apply_for_exemption(area, *role, on) {
                    Err(Refusal::NoPower(rule)) if rule == &NO_EXEMPTION => "no power",
                    Err(Refusal::ConditionUnmet(rule)) if rule == &NO_EXEMPTION => "nothing to exempt",
                    Err(Refusal::NoRule(_)) => "gap",
                    Err(Refusal::Unsettled(Unsettled::NotEncoded(what))) if what == &LISTED_POSTS => {
                        "left out"
                    }
                    Err(Refusal::Unsettled(Unsettled::OutOfForce(_))) => "",
                    other => panic!("{other:?}"),
                };
                let expected = model::exemption(area.id(), role.as_str(), on);
                let out = is_no_law(&expected);
                assert!(found == expected || out && found.is_empty(), "{role} in {area} on {on}: {found}");
                asked += 1;
            }
        }
    }
    assert_eq!(asked, 3_600);
}

fn act_of(facts: &ActivityFacts) -> model::Act<'static> {
    model::Act {
        act: name(&facts.act),
        elected: name(&facts.body),
        management: yes(&facts.management),
        outside_dealings: yes(&facts.outside_dealings),
        to_the_public: yes(&facts.to_the_public),
        party_aim: yes(&facts.party_aim),
        own_work: yes(&facts.own_work),
        own_display: yes(&facts.own_display),
        official_duty: yes(&facts.official_duty),
    }
}

/// Facts with values, known and not, beside those of the base; the others, on which the acts do not turn, stay unknown.
fn activities(base: ActivityFacts, values: &[Vec<ActivityFacts>], days: &[NaiveDate]) -> usize {
    Walk { base, judged: &["party-aim"], ..Walk::of(values) }.words(
        days,
        |f, on| model::activity(id(&f.area), name(&f.role), &act_of(f), on),
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
    let of = |roles: &[Role]| {
        values!(ActivityFacts {
            area: AREAS,
            role: roles.iter().copied(),
            act: acts,
            body: ElectedBody::ALL.iter().copied(),
            ..
        })
    };
    let every = |roles, days: &[NaiveDate]| activities(ActivityFacts::default(), &of(roles), days);
    let cases =
        every(&KINDS, &["2012-08-05", "2018-03-31"].map(day)) + every(Role::ALL, &[day("2026-11-22")]);
    assert_eq!(cases, 29_040);
}

/// Sch. paras 4, 6, 7, 8: each act alone with every fact that it turns on.
#[test]
fn si_1990_851_paras_4_to_8_party_activity_known_or_not() {
    type Facts = ActivityFacts;
    let areas = [
        Area::Kent,
        Area::Essex,
        Area::GreaterManchester,
        Area::NorthYorkshire,
        Area::Metropolitan,
        Area::CityOfLondon,
    ];
    let alone = |act: Act, facts: Vec<Vec<Facts>>| {
        let base = Facts { act: act.into(), ..Facts::default() };
        activities(base, &facts, &["2012-08-05", "2026-11-22"].map(day))
    };
    let roles = || Role::ALL.iter().copied();
    let office = values!(Facts { area: areas, role: roles(), management: BOTH, outside_dealings: BOTH, .. });
    let speech = values!(Facts {
        area: areas,
        role: KINDS,
        to_the_public: BOTH,
        party_aim: BOTH,
        official_duty: BOTH,
        ..
    });
    let writing = values!(Facts {
        area: areas,
        role: KINDS,
        to_the_public: BOTH,
        party_aim: BOTH,
        own_work: BOTH,
        own_display: BOTH,
        official_duty: BOTH,
        ..
    });
    let mut cases =
        alone(Act::HoldPartyOffice, office) + alone(Act::Speak, speech) + alone(Act::Publish, writing);
    for act in &Act::ALL[7..] {
        cases += alone(*act, values!(Facts { area: areas, role: roles(), .. }));
    }
    assert_eq!(cases, 39_480);
}

/// Sch. paras 2, 2D.
#[test]
fn si_1990_851_paras_2_and_2d_resigning_known_or_not() {
    let facts = values!(ResignationFacts {
        area: AREAS,
        role: Role::ALL.iter().copied(),
        body: [ElectedBody::HouseOfCommons, ElectedBody::Senedd, ElectedBody::LocalAuthority],
        written_notice: BOTH,
        pending: Pending::ALL.iter().copied(),
    });
    let cases = every_word(
        &facts,
        &[],
        &["2012-08-05", "2026-11-22"].map(day),
        |f, on| {
            let pending = name(&f.pending) != "not-pending";
            model::resignation(id(&f.area), name(&f.role), name(&f.body), yes(&f.written_notice), pending, on)
        },
        |resignation| match resignation {
            Resignation::EndsAtOnce => "at-once",
            Resignation::AsTheContractSays => "contract",
            Resignation::OrdinaryRules => "ordinary",
            Resignation::NotApplicable => "none",
        },
    );
    assert_eq!(cases, 24_960);
}

/// LGHA s. 1(1), (1B), PRSRA Sch. 6 paras 21, 22.
#[test]
fn lgha_s1_1_every_area_role_and_seat_known_or_not() {
    for seat in Seat::ALL {
        assert_eq!(seat.is_local_authority(), model::local_authority(seat.as_str()), "{seat}");
    }
    let facts = values!(MembershipFacts {
        area: AREAS,
        role: Role::ALL.iter().copied(),
        seat: Seat::ALL.iter().copied(),
    });
    let cases = every_word(
        &facts,
        &[],
        &["2012-08-06", "2018-03-31", "2018-04-01", "2022-05-05", "2022-05-06", "2026-11-22"].map(day),
        |f, on| model::membership(id(&f.area), name(&f.role), name(&f.seat), on),
        |membership| match membership {
            Membership::Disqualified(by) => key(by),
            Membership::NotBarred => "not-barred".to_owned(),
            Membership::OrdinaryRules => "ordinary".to_owned(),
            Membership::NotApplicable => "none".to_owned(),
        },
    );
    assert_eq!(cases, 39_000);
}

/// LGHA s. 7(1).
#[test]
fn lgha_s7_1_every_area_and_role_known_or_not() {
    let facts = values!(MeritFacts { area: AREAS, role: Role::ALL.iter().copied(), on_merit: BOTH });
    let cases = every_word(
        &facts,
        &["on-merit"],
        &days(),
        |f, on| model::merit(id(&f.area), name(&f.role), yes(&f.on_merit), on),
        |merit| match merit {
            Merit::OnMerit => "on-merit",
            Merit::NotOnMerit => "not-on-merit",
            Merit::NotRequired => "not-required",
        },
    );
    assert_eq!(cases, 12_480);
}

/// PRSRA s. 65(1), (1A), (2), on both sides of the day from which a deputy may stand.
#[test]
fn prsra_s65_1_every_role_and_election_known_or_not() {
    let facts = values!(ElectionBarFacts {
        role: Role::ALL.iter().copied(),
        election: [Poll::Ordinary, Poll::ByElection],
        acting_throughout: BOTH,
    });
    let cases = every_word(
        &facts,
        &[],
        &["2012-11-22", "2017-04-02", "2017-04-03", "2026-11-22"].map(day),
        |f, on| {
            let ordinary = f.election.known() == Some(&Poll::Ordinary);
            model::election_bar(name(&f.role), ordinary, yes(&f.acting_throughout), on)
        },
        |bar| match bar {
            ElectionBar::Disqualified(by) => key(by).strip_prefix("section/65/1/").unwrap().to_owned(),
            ElectionBar::NotByTheseLimbs => "not-barred".to_owned(),
        },
    );
    assert_eq!(cases, 936);
}
