use pcc_rules::area::Area;
use pcc_rules::law::Confidence;
use pcc_rules::reasoning::{Answer, Finding};
use pcc_rules::staff::{self, Act, Activity, ActivityFacts, ElectedBody, Role};
use pcc_rules::{Fact, Question, Unsettled};

use crate::{day, eve, finding};

const KNOWN: [bool; 2] = [true, false];

fn act(area: Area, role: Role, act: Act) -> ActivityFacts {
    ActivityFacts { area: area.into(), role: role.into(), act: act.into(), ..ActivityFacts::default() }
}

fn candidacy(area: Area, role: Role, what: Act, body: ElectedBody, date: &str) -> Answer<Activity> {
    ActivityFacts { body: body.into(), ..act(area, role, what) }.answer(day(date))
}

fn key(answer: &Answer<Activity>) -> String {
    match answer {
        Ok(Activity::Prohibited(provision)) => provision.key().to_string(),
        other => format!("{other:?}"),
    }
}

fn paragraph(number: &str) -> String {
    format!("uksi/1990/851/schedule/paragraph/{number}")
}

/// Para. 1: the list by body and nation. England has Scotland since 1 April 1999, Wales never; both have the Senedd.
#[test]
fn para1_the_candidacy_list_by_body_and_nation() {
    use ElectedBody::*;
    for &body in ElectedBody::ALL {
        for area in [Area::Norfolk, Area::Metropolitan, Area::SouthWales] {
            let expected = match body {
                HouseOfCommons
                | Senedd
                | EuropeanParliament
                | LocalAuthority
                | CombinedAuthorityMayoralty => true,
                ScottishParliament => area != Area::SouthWales,
                PoliceAndCrimeCommissioner
                | ParishOrCommunityCouncil
                | GreaterLondonAuthority
                | NorthernIrelandAssembly => false,
            };
            for (what, number) in [
                (Act::AnnounceCandidacy, "1"),
                (Act::ActAsElectionAgent, "3"),
                (Act::CanvassForCandidate, "5"),
            ] {
                let answer = candidacy(area, Role::OtherStaff, what, body, "2024-05-09");
                if expected {
                    assert_eq!(key(&answer), paragraph(number), "{area} {body} {what}");
                } else {
                    assert_eq!(answer, Ok(Activity::Permitted), "{area} {body} {what}");
                }
            }
        }
    }
}

/// Para. 3: an agent's ground is the agent's term, not the candidate's.
#[test]
fn para3_agents_have_a_term_of_their_own() {
    let facts = ActivityFacts {
        body: ElectedBody::LocalAuthority.into(),
        ..act(Area::Norfolk, Role::OtherStaff, Act::ActAsElectionAgent)
    };
    let d = facts.determine(day("2024-05-09"));
    assert_eq!(finding(d.grounds(), &staff::AGENT), Some(Finding::Met));
    assert_eq!(finding(d.grounds(), &staff::ANNOUNCE), None);
}

/// The limb of the list is a ground, with its own provision.
#[test]
fn para1_each_listed_body_rests_on_its_own_limb() {
    for (body, rule, limb) in [
        (ElectedBody::HouseOfCommons, &staff::CANDIDACY_COMMONS, "1/a"),
        (ElectedBody::ScottishParliament, &staff::CANDIDACY_SCOTLAND, "1/aa"),
        (ElectedBody::Senedd, &staff::CANDIDACY_SENEDD, "1/ab"),
        (ElectedBody::EuropeanParliament, &staff::CANDIDACY_EUROPE, "1/b"),
        (ElectedBody::LocalAuthority, &staff::CANDIDACY_COUNCIL, "1/c"),
        (ElectedBody::CombinedAuthorityMayoralty, &staff::CANDIDACY_MAYORALTY, "1/c"),
    ] {
        let facts = ActivityFacts {
            body: body.into(),
            ..act(Area::Norfolk, Role::ChiefExecutive, Act::AnnounceCandidacy)
        };
        let d = facts.determine(day("2024-05-09"));
        assert_eq!(finding(d.grounds(), rule), Some(Finding::Met));
        assert_eq!(finding(d.grounds(), &staff::ANNOUNCE), Some(Finding::Met));
        assert_eq!(rule.provisions()[0].key().to_string(), paragraph(limb));
    }
    assert_eq!(staff::CANDIDACY_MAYORALTY.confidence(), Confidence::Inferred);
}

/// The Scottish and Welsh limbs began in 1999: 1 April for posts in England, 7 July for posts in Wales.
#[test]
fn si_1999_715_and_1665_start_days() {
    use pcc_rules::law::Place::{England, Metropolitan, Wales};
    for (body, place, first) in [
        (ElectedBody::ScottishParliament, England, Some("1999-04-01")),
        (ElectedBody::ScottishParliament, Metropolitan, Some("1999-04-01")),
        (ElectedBody::ScottishParliament, Wales, None),
        (ElectedBody::Senedd, England, Some("1999-04-01")),
        (ElectedBody::Senedd, Wales, Some("1999-07-07")),
        (ElectedBody::HouseOfCommons, Wales, Some("1990-05-01")),
        (ElectedBody::LocalAuthority, England, Some("1990-05-01")),
        (ElectedBody::PoliceAndCrimeCommissioner, England, None),
    ] {
        if let Some(first) = first {
            assert!(body.is_listed(place, day(first)), "{body} {place:?}");
            assert!(!body.is_listed(place, eve(first)), "{body} {place:?}");
        } else {
            assert!(!body.is_listed(place, day("2026-11-22")));
        }
    }
}

/// Para. 1: no commissioner's candidacy is on the list, so announcing one breaks no term.
#[test]
fn para1_announcing_for_commissioner_is_permitted() {
    assert_eq!(
        candidacy(
            Area::Wiltshire,
            Role::OtherStaff,
            Act::AnnounceCandidacy,
            ElectedBody::PoliceAndCrimeCommissioner,
            "2024-03-01"
        ),
        Ok(Activity::Permitted)
    );
}

/// Para. 4: either limb forbids, neither does not.
#[test]
fn para4_party_office_turns_on_management_or_outside_dealings() {
    for management in KNOWN {
        for outside_dealings in KNOWN {
            let facts = ActivityFacts {
                management: management.into(),
                outside_dealings: outside_dealings.into(),
                ..act(Area::Bedfordshire, Role::OtherStaff, Act::HoldPartyOffice)
            };
            let d = facts.determine(day("2024-05-09"));
            if management || outside_dealings {
                assert_eq!(key(&d.answer().copied().map_err(|open| *open)), paragraph("4"));
                assert_eq!(finding(d.grounds(), &staff::PARTY_OFFICE), Some(Finding::Met));
            } else {
                assert_eq!(d.settled(), Some(&Activity::Permitted));
                assert_eq!(finding(d.grounds(), &staff::PARTY_OFFICE), Some(Finding::NotMet));
            }
        }
    }
    // One limb is enough; one missing limb leaves the other to be asked.
    let one = ActivityFacts {
        management: true.into(),
        ..act(Area::Bedfordshire, Role::OtherStaff, Act::HoldPartyOffice)
    };
    assert!(matches!(one.answer(day("2024-05-09")), Ok(Activity::Prohibited(_))));
    let other = ActivityFacts { management: false.into(), ..one };
    assert!(other.determine(day("2024-05-09")).needs().names().eq(["outside-dealings"]));
}

/// Para. 5: for a party without more; for a person only where the body is listed.
#[test]
fn para5_canvassing_for_a_party_is_forbidden() {
    let d = act(Area::Durham, Role::ChiefFinanceOfficer, Act::CanvassForParty).determine(day("2024-05-09"));
    assert_eq!(key(&d.answer().copied().map_err(|open| *open)), paragraph("5"));
    for rule in [&staff::TERMS, &staff::AT_ALL_TIMES, &staff::CANVASS, &staff::BREACH_OF_CONTRACT] {
        assert_eq!(finding(d.grounds(), rule), Some(Finding::Met));
    }
    assert!(
        d.to_string()
            .starts_with("forbidden by SI 1990/851 Sch. para. 5: a breach of contract, not an offence")
    );
}

/// Paras 6 and 8 with reg. 4, over all facts.
#[test]
fn para6_speaking_needs_a_public_and_a_party_aim_and_no_duty() {
    for public in KNOWN {
        for aim in KNOWN {
            for duty in KNOWN {
                let facts = ActivityFacts {
                    to_the_public: public.into(),
                    party_aim: aim.into(),
                    official_duty: duty.into(),
                    ..act(Area::Gwent, Role::OtherStaff, Act::Speak)
                };
                let d = facts.determine(day("2024-05-09"));
                let answer = d.answer().copied().map_err(|open| *open);
                if public && aim && !duty {
                    assert_eq!(key(&answer), paragraph("6"));
                } else {
                    assert_eq!(answer, Ok(Activity::Permitted));
                }
                let found = |yes| Some(if yes { Finding::Met } else { Finding::NotMet });
                assert_eq!(finding(d.grounds(), &staff::PARTY_AIM), found(aim));
                assert_eq!(finding(d.grounds(), &staff::OFFICIAL_DUTIES), found(duty));
                assert_eq!(finding(d.grounds(), &staff::SPEAK), found(public && aim && !duty));
            }
        }
    }
}

/// Paras 7 and 8 with reg. 4, over all facts.
#[test]
fn para7_publishing_over_all_its_facts() {
    for bits in 0..32u8 {
        let [own_work, public, aim, display, duty] = [1, 2, 4, 8, 16].map(|bit| bits & bit != 0);
        let facts = ActivityFacts {
            own_work: own_work.into(),
            to_the_public: public.into(),
            party_aim: aim.into(),
            own_display: display.into(),
            official_duty: duty.into(),
            ..act(Area::Kent, Role::OtherStaff, Act::Publish)
        };
        let d = facts.determine(day("2024-05-09"));
        let answer = d.answer().copied().map_err(|open| *open);
        if own_work && public && aim && !display && !duty {
            assert_eq!(key(&answer), paragraph("7/1"));
        } else {
            assert_eq!(answer, Ok(Activity::Permitted), "{bits:05b}");
        }
        let found = |yes| Some(if yes { Finding::Met } else { Finding::NotMet });
        assert_eq!(finding(d.grounds(), &staff::TO_THE_PUBLIC), found(public));
        assert_eq!(finding(d.grounds(), &staff::OWN_DISPLAY), found(display));
        assert_eq!(
            finding(d.grounds(), &staff::PUBLISH),
            found(matches!(answer, Ok(Activity::Prohibited(_))))
        );
    }
}

/// Para. 7(2): a poster at home is no defence to canvassing, candidacy or speaking. Para. 8: nor are duties to Part I.
#[test]
fn para7_2_and_8_exceptions_reach_no_other_term() {
    let excused = |what| ActivityFacts {
        own_display: true.into(),
        own_work: true.into(),
        to_the_public: true.into(),
        party_aim: true.into(),
        body: ElectedBody::LocalAuthority.into(),
        management: true.into(),
        ..act(Area::Kent, Role::OtherStaff, what)
    };
    for what in [Act::AnnounceCandidacy, Act::ActAsElectionAgent, Act::HoldPartyOffice, Act::CanvassForParty]
    {
        let facts = ActivityFacts { official_duty: true.into(), ..excused(what) };
        let d = facts.determine(day("2024-05-09"));
        assert!(matches!(d.settled(), Some(Activity::Prohibited(_))), "{what}");
        // Reg. 4 belongs to Part II alone.
        assert_eq!(finding(d.grounds(), &staff::PARTY_AIM), None);
    }
    let speech = ActivityFacts { official_duty: false.into(), ..excused(Act::Speak) };
    assert!(matches!(speech.answer(day("2024-05-09")), Ok(Activity::Prohibited(_))));
    let poster = ActivityFacts { official_duty: false.into(), ..excused(Act::Publish) };
    assert_eq!(poster.answer(day("2024-05-09")), Ok(Activity::Permitted));
}

/// Reg. 4: what it looks like is for somebody to judge, and the fact records the judgement.
#[test]
fn reg4_the_apparent_aim_is_for_judgement() {
    let facts = ActivityFacts {
        to_the_public: true.into(),
        official_duty: false.into(),
        ..act(Area::Kent, Role::OtherStaff, Act::Speak)
    };
    let Err(Unsettled::ForJudgement { judgement, needs }) = facts.answer(day("2024-05-09")) else {
        panic!("not for judgement");
    };
    assert_eq!(judgement, &staff::APPARENT_AIM);
    assert!(needs.names().eq(["party-aim"]));
    // Nobody need judge a speech made in private.
    let private = ActivityFacts { to_the_public: false.into(), ..facts };
    assert_eq!(private.answer(day("2024-05-09")), Ok(Activity::Permitted));
}

/// What is on no list is free: the documents' "barred from any political activity" is wrong.
#[test]
fn staff_are_not_barred_from_any_political_activity() {
    for what in [
        Act::BelongToParty,
        Act::Vote,
        Act::Donate,
        Act::PrivateOpinion,
        Act::AttendPartyMeeting,
        Act::TradeUnionWork,
    ] {
        for area in [Area::Wiltshire, Area::Durham, Area::Metropolitan] {
            let d = act(area, Role::OtherStaff, what).determine(day("2021-05-13"));
            assert_eq!(d.settled(), Some(&Activity::Permitted), "{what}");
            assert_eq!(finding(d.grounds(), &staff::ONLY_LISTED), Some(Finding::Met));
            // Restricted all the same.
            assert_eq!(finding(d.grounds(), &staff::TERMS), Some(Finding::Met));
        }
    }
}

/// The deputy, the commissioner and the force's staff are bound by no term.
#[test]
fn reg3_1_the_unrestricted_are_bound_by_no_term() {
    for role in [Role::DeputyCommissioner, Role::Commissioner, Role::ChiefConstableStaff, Role::PoliceOfficer]
    {
        let d = act(Area::Durham, role, Act::CanvassForParty).determine(day("2024-05-09"));
        assert_eq!(d.settled(), Some(&Activity::Permitted));
        assert_eq!(finding(d.grounds(), &staff::TERMS), Some(Finding::NotMet));
        // Whatever the act.
        let unnamed =
            ActivityFacts { area: Area::Durham.into(), role: role.into(), ..ActivityFacts::default() };
        assert_eq!(unnamed.answer(day("2024-05-09")), Ok(Activity::Permitted));
    }
}

/// Reg. 3(4): below the senior posts a fire authority's staff are bound by no term.
#[test]
fn reg3_4_firefighters_are_bound_by_no_term() {
    let of = |role| act(Area::Essex, role, Act::CanvassForParty).answer(day("2024-05-09"));
    assert_eq!(of(Role::FireAuthorityStaff), Ok(Activity::Permitted));
    assert_eq!(key(&of(Role::FireAuthoritySeniorPost)), paragraph("5"));
}

/// Reg. 3(3): London's deputy mayor, day by day and term by term.
#[test]
fn reg3_3_londons_deputy_mayor_by_day() {
    let role = Role::LondonDeputyMayor;
    let party = |date| act(Area::Metropolitan, role, Act::CanvassForParty).answer(date);
    assert_eq!(key(&party(eve("2012-08-06"))), paragraph("5"));
    assert_eq!(party(day("2012-08-06")), Ok(Activity::Permitted));
    for what in [Act::HoldPartyOffice, Act::CanvassForCandidate, Act::Speak, Act::Publish] {
        assert_eq!(act(Area::Metropolitan, role, what).answer(day("2012-08-06")), Ok(Activity::Permitted));
        assert_ne!(act(Area::Metropolitan, role, what).answer(eve("2012-08-06")), Ok(Activity::Permitted));
    }
    let announce = |body, date| candidacy(Area::Metropolitan, role, Act::AnnounceCandidacy, body, date);
    for body in [ElectedBody::LocalAuthority, ElectedBody::CombinedAuthorityMayoralty] {
        assert_eq!(key(&announce(body, "2018-03-31")), paragraph("1"));
        assert_eq!(announce(body, "2018-04-01"), Ok(Activity::Permitted));
    }
    // Parliaments stay.
    for body in [ElectedBody::HouseOfCommons, ElectedBody::ScottishParliament, ElectedBody::Senedd] {
        assert_eq!(key(&announce(body, "2024-05-09")), paragraph("1"));
    }
    // Agent for a council candidate: plain before 2018, two readings since; for the Commons plain throughout.
    let agent = |body, date| candidacy(Area::Metropolitan, role, Act::ActAsElectionAgent, body, date);
    assert_eq!(key(&agent(ElectedBody::LocalAuthority, "2018-03-31")), paragraph("3"));
    assert_eq!(
        agent(ElectedBody::LocalAuthority, "2018-04-01"),
        Err(Unsettled::NoRule(&staff::LONDON_DEPUTY_AS_AGENT))
    );
    assert_eq!(key(&agent(ElectedBody::HouseOfCommons, "2024-05-09")), paragraph("3"));
    assert_eq!(agent(ElectedBody::GreaterLondonAuthority, "2024-05-09"), Ok(Activity::Permitted));
    // Other London staff may still announce no council candidacy.
    assert_eq!(
        key(&candidacy(
            Area::Metropolitan,
            Role::OtherStaff,
            Act::AnnounceCandidacy,
            ElectedBody::LocalAuthority,
            "2024-05-09"
        )),
        paragraph("1")
    );
}

/// Of the terms only those on candidacies are left, and no act is forbidden for a body that is not on their list.
#[test]
fn reg3_3_an_unlisted_body_leaves_londons_deputy_mayor_free_whatever_the_act() {
    let ask = |role, body: ElectedBody| {
        let act =
            ActivityFacts { area: Area::Metropolitan.into(), role: Fact::Known(role), ..Default::default() };
        ActivityFacts { body: body.into(), ..act }.determine(day("2024-05-09"))
    };
    let free = ask(Role::LondonDeputyMayor, ElectedBody::PoliceAndCrimeCommissioner);
    assert_eq!(free.answer(), Ok(&Activity::Permitted));
    for (role, body) in [
        (Role::LondonDeputyMayor, ElectedBody::HouseOfCommons),
        (Role::LondonDeputyMayor, ElectedBody::LocalAuthority),
        (Role::OtherStaff, ElectedBody::PoliceAndCrimeCommissioner),
    ] {
        assert!(ask(role, body).needs().names().eq(["act"]), "{role} {body}");
    }
}

/// Either can settle it alone, so both are needed; one of them known, the other.
#[test]
fn reg3_3_londons_deputy_mayor_needs_act_and_body() {
    let needs = |act: Fact<Act>, body: Fact<ElectedBody>| -> Vec<&str> {
        let (area, role) = (Area::Metropolitan.into(), Role::LondonDeputyMayor.into());
        let facts = ActivityFacts { area, role, act, body, ..ActivityFacts::default() };
        facts.determine(day("2018-03-31")).needs().names().collect()
    };
    let (senedd, parish) = (ElectedBody::Senedd.into(), ElectedBody::ParishOrCommunityCouncil.into());
    assert_eq!(needs(Fact::Unknown, Fact::Unknown), ["act", "body"]);
    assert_eq!(needs(Fact::Unknown, senedd), ["act"]);
    assert!(needs(Fact::Unknown, parish).is_empty());
    assert_eq!(needs(Act::AnnounceCandidacy.into(), Fact::Unknown), ["body"]);
}

/// Where the status is open, what no term forbids is free on either reading, and the rest is as open.
#[test]
fn an_open_status_leaves_free_acts_free() {
    let secondee = |what| act(Area::Kent, Role::SecondeeOrAgencyWorker, what);
    let today = day("2024-05-09");
    assert_eq!(secondee(Act::Vote).answer(today), Ok(Activity::Permitted));
    let d = secondee(Act::CanvassForParty).determine(today);
    assert_eq!(d.answer(), Err(&Unsettled::NoRule(&staff::SECONDEES)));
    // No ground claims that the terms bind.
    assert_eq!(finding(d.grounds(), &staff::TERMS), None);
    assert_eq!(finding(d.grounds(), &staff::BREACH_OF_CONTRACT), None);
    assert!(secondee(Act::AnnounceCandidacy).determine(today).needs().names().eq(["body"]));
    let york = act(Area::NorthYorkshire, Role::CombinedAuthorityPredominantly, Act::CanvassForParty);
    assert_eq!(york.answer(today), Err(Unsettled::NoRule(&staff::YORK_MISQUOTATION)));
    assert_eq!(
        act(Area::WestYorkshire, Role::CombinedAuthorityPartly, Act::CanvassForParty).answer(today),
        Ok(Activity::OrdinaryRules)
    );
    assert_eq!(
        act(Area::WestYorkshire, Role::ChiefExecutive, Act::CanvassForParty).answer(today),
        Ok(Activity::NotApplicable)
    );
}

#[test]
fn only_the_facts_the_act_turns_on_are_needed() {
    let needs = |what| -> Vec<&str> {
        act(Area::Kent, Role::OtherStaff, what).determine(day("2024-05-09")).needs().names().collect()
    };
    assert_eq!(needs(Act::AnnounceCandidacy), ["body"]);
    assert_eq!(needs(Act::HoldPartyOffice), ["management", "outside-dealings"]);
    assert_eq!(needs(Act::Speak), ["to-the-public", "party-aim", "official-duty"]);
    assert_eq!(
        needs(Act::Publish),
        ["to-the-public", "party-aim", "own-work", "own-display", "official-duty"]
    );
    let no_act =
        ActivityFacts { area: Area::Kent.into(), role: Role::OtherStaff.into(), ..ActivityFacts::default() };
    assert!(no_act.determine(day("2024-05-09")).needs().names().eq(["act"]));
    let no_role = ActivityFacts { role: Fact::Unknown, ..act(Area::Kent, Role::OtherStaff, Act::Vote) };
    assert!(no_role.determine(day("2024-05-09")).needs().names().eq(["role"]));
}
