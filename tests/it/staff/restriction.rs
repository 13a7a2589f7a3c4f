use pcc_rules::area::{Area, Body};
use pcc_rules::law::{Confidence, OutOfForce};
use pcc_rules::reasoning::{Answer, Finding};
use pcc_rules::staff::{self, Part, RestrictionFacts, RestrictionStatus, Role, may_apply_for_exemption};
use pcc_rules::{Fact, Question, Refusal, Unsettled};

use super::who;
use crate::{day, eve, finding};

use RestrictionStatus::{NotApplicable, NotRestricted, OrdinaryRules, PartlyRestricted, Restricted};

fn on(area: Area, role: Role, date: &str) -> Answer<RestrictionStatus> {
    who(area, role).answer(day(date))
}

const STAFF: [Role; 4] =
    [Role::ChiefExecutive, Role::ChiefFinanceOfficer, Role::OtherStaff, Role::AssistantCommissioner];

/// Every member of staff, whatever the post, from the day commissioners came.
#[test]
fn lgha_s1_9_all_staff_are_restricted_from_the_first_commissioners() {
    for role in STAFF {
        assert_eq!(
            who(Area::Bedfordshire, role).answer(eve("2012-11-22")),
            Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2012-11-22") }))
        );
        assert_eq!(on(Area::Bedfordshire, role, "2012-11-22"), Ok(Restricted));
        assert_eq!(on(Area::Gwent, role, "2026-11-22"), Ok(Restricted));
        let d = who(Area::Bedfordshire, role).determine(day("2024-05-09"));
        assert_eq!(finding(d.grounds(), &staff::BODY_STAFF), Some(Finding::Met));
        // Neither an adviser nor a chief executive is the one deputy.
        assert_eq!(finding(d.grounds(), &staff::DEPUTY_EXCEPTED), Some(Finding::NotMet));
    }
}

/// The Mayor's Office and its staff came ten months earlier.
#[test]
fn lgha_s1_9_london_staff_are_restricted_from_january_2012() {
    for role in STAFF {
        assert_eq!(
            who(Area::Metropolitan, role).answer(eve("2012-01-16")),
            Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2012-01-16") }))
        );
        assert_eq!(on(Area::Metropolitan, role, "2012-01-16"), Ok(Restricted));
    }
    assert_eq!(
        on(Area::CityOfLondon, Role::OtherStaff, "2024-05-09"),
        Err(Unsettled::OutOfForce(OutOfForce::DoesNotExtend))
    );
}

/// The exception moved from (9) to (10) on 1 April 2018 and the answer never changed.
#[test]
fn lgha_s1_10_the_deputy_is_excepted_throughout_and_by_the_subsection_of_the_day() {
    for role in [Role::DeputyCommissioner, Role::DeputyAsActingCommissioner] {
        for date in ["2012-11-22", "2018-03-31", "2018-04-01", "2026-11-22"] {
            assert_eq!(on(Area::Durham, role, date), Ok(NotRestricted), "{date}");
        }
        let before = who(Area::Durham, role).determine(day("2018-03-31"));
        assert_eq!(finding(before.grounds(), &staff::DEPUTY_EXCEPTED_2012), Some(Finding::Met));
        assert_eq!(finding(before.grounds(), &staff::DEPUTY_EXCEPTED), None);
        let after = who(Area::Durham, role).determine(day("2018-04-01"));
        assert_eq!(finding(after.grounds(), &staff::DEPUTY_EXCEPTED), Some(Finding::Met));
        assert_eq!(finding(after.grounds(), &staff::DEPUTY_EXCEPTED_2012), None);
    }
    // Excepted as the deputy, though staff like the rest.
    let d = who(Area::Durham, Role::DeputyCommissioner).determine(day("2024-05-09"));
    assert_eq!(finding(d.grounds(), &staff::BODY_STAFF), Some(Finding::Met));
}

/// s. 62(2): a member of staff who acts as commissioner is staff still; the deputy who acts is still the deputy.
#[test]
fn prsra_s62_2_an_acting_commissioner_is_restricted_unless_the_deputy() {
    let d = who(Area::Kent, Role::ActingCommissioner).determine(day("2021-10-01"));
    assert_eq!(d.settled(), Some(&Restricted));
    assert_eq!(finding(d.grounds(), &staff::ACTING_COMMISSIONER), Some(Finding::Met));
    assert_eq!(staff::ACTING_COMMISSIONER.confidence(), Confidence::Inferred);
    assert_eq!(on(Area::Kent, Role::DeputyAsActingCommissioner, "2021-10-01"), Ok(NotRestricted));
}

/// Those who are not staff: the commissioner, the force's people, volunteers, contractors, the panel.
#[test]
fn lgha_s1_9_only_staff_are_caught() {
    for area in [Area::Norfolk, Area::SouthWales, Area::Essex, Area::WestYorkshire, Area::Metropolitan] {
        for role in [
            Role::Commissioner,
            Role::ChiefConstableStaff,
            Role::PoliceOfficer,
            Role::Volunteer,
            Role::Contractor,
            Role::PanelMember,
        ] {
            let d = who(area, role).determine(day("2024-05-09"));
            assert_eq!(d.settled(), Some(&NotRestricted), "{area} {role}");
            assert_eq!(finding(d.grounds(), &staff::ONLY_STAFF), Some(Finding::Met));
        }
    }
}

#[test]
fn lgha_s1_9_a_secondee_is_a_gap_with_both_readings() {
    for area in [Area::Norfolk, Area::Metropolitan, Area::SouthYorkshire] {
        assert_eq!(
            on(area, Role::SecondeeOrAgencyWorker, "2024-05-09"),
            Err(Unsettled::NoRule(&staff::SECONDEES))
        );
    }
    assert_eq!(staff::SECONDEES.readings.len(), 2);
}

/// SI 2012/1772 from 6 August 2012, SI 2018/227 and SI 2018/269 from 1 April 2018.
#[test]
fn lgha_s1_11_londons_deputy_mayor_is_freed_in_two_steps() {
    let role = Role::LondonDeputyMayor;
    let step = |date| who(Area::Metropolitan, role).answer(date);
    assert_eq!(step(day("2012-01-16")), Ok(Restricted));
    assert_eq!(step(eve("2012-08-06")), Ok(Restricted));
    assert_eq!(step(day("2012-08-06")), Ok(PartlyRestricted(Part::CouncilsAndCandidacy)));
    assert_eq!(step(eve("2018-04-01")), Ok(PartlyRestricted(Part::CouncilsAndCandidacy)));
    assert_eq!(step(day("2018-04-01")), Ok(PartlyRestricted(Part::ParliamentaryCandidacy)));
    let d = who(Area::Metropolitan, role).determine(day("2018-04-01"));
    for rule in
        [&staff::LONDON_DEPUTY_PARTY_TERMS, &staff::LONDON_DEPUTY_COUNCILLOR, &staff::LONDON_DEPUTY_CANDIDACY]
    {
        assert_eq!(finding(d.grounds(), rule), Some(Finding::Met));
    }
    // An Assembly member in the post is not staff at all.
    let member = who(Area::Metropolitan, Role::LondonDeputyMayorInAssembly).determine(day("2012-01-16"));
    assert_eq!(member.settled(), Some(&NotRestricted));
    assert_eq!(finding(member.grounds(), &staff::ASSEMBLY_MEMBER), Some(Finding::Met));
}

/// Predominantly, not partly; and not before the mayor takes over.
#[test]
fn lgha_s1_9_as_modified_for_mayors_turns_on_predominant_deployment() {
    for (area, first) in [
        (Area::GreaterManchester, "2017-05-08"),
        (Area::WestYorkshire, "2021-05-10"),
        (Area::SouthYorkshire, "2024-05-07"),
    ] {
        let d = who(area, Role::CombinedAuthorityPredominantly).determine(day(first));
        assert_eq!(d.settled(), Some(&Restricted), "{area}");
        assert_eq!(finding(d.grounds(), &staff::COMBINED_AUTHORITY_STAFF), Some(Finding::Met));
        let partly = who(area, Role::CombinedAuthorityPartly).determine(day(first));
        assert_eq!(partly.settled(), Some(&OrdinaryRules));
        assert_eq!(finding(partly.grounds(), &staff::COMBINED_AUTHORITY_STAFF), Some(Finding::NotMet));
        assert_eq!(finding(partly.grounds(), &staff::ORDINARY_RULES), Some(Finding::Met));
        let deputy = who(area, Role::CombinedAuthorityDeputyMayor).determine(day(first));
        assert_eq!(deputy.settled(), Some(&NotRestricted));
        assert_eq!(finding(deputy.grounds(), &staff::COMBINED_AUTHORITY_DEPUTY), Some(Finding::Met));
        // The day before it is a commissioner's office, and the other way about.
        assert_eq!(who(area, Role::CombinedAuthorityPredominantly).answer(eve(first)), Ok(NotApplicable));
        assert_eq!(who(area, Role::ChiefExecutive).answer(eve(first)), Ok(Restricted));
        assert_eq!(on(area, Role::ChiefExecutive, first), Ok(NotApplicable));
        assert_eq!(on(area, Role::DeputyCommissioner, first), Ok(NotApplicable));
    }
}

/// SI 2023/1432 Sch. 5 para. 9(2)(a) misquotes section 1(9); (b), on the deputy mayor, does not misquote (10).
#[test]
fn si_2023_1432_york_and_north_yorkshire_is_disputed_for_staff_alone() {
    let on_first = |role| on(Area::NorthYorkshire, role, "2024-05-07");
    assert_eq!(
        on_first(Role::CombinedAuthorityPredominantly),
        Err(Unsettled::NoRule(&staff::YORK_MISQUOTATION))
    );
    assert_eq!(on_first(Role::CombinedAuthorityDeputyMayor), Ok(NotRestricted));
    assert_eq!(on_first(Role::CombinedAuthorityPartly), Ok(OrdinaryRules));
    assert_eq!(who(Area::NorthYorkshire, Role::OtherStaff).answer(eve("2024-05-07")), Ok(Restricted));
}

/// Fire authority staff are caught whole or for councils alone (reg. 3(4)), and only where there is such an authority.
#[test]
fn lgha_s1_9_fire_staff_and_reg_3_4_senior_posts() {
    assert_eq!(who(Area::Essex, Role::FireAuthorityStaff).answer(eve("2017-10-01")), Ok(NotApplicable));
    for (area, first) in [(Area::Essex, "2017-10-01"), (Area::Cumbria, "2023-04-01")] {
        assert_eq!(who(area, Role::FireAuthoritySeniorPost).answer(eve(first)), Ok(NotApplicable));
        let senior = who(area, Role::FireAuthoritySeniorPost).determine(day(first));
        assert_eq!(senior.settled(), Some(&Restricted));
        assert_eq!(finding(senior.grounds(), &staff::FIRE_AUTHORITY_STAFF), Some(Finding::Met));
        assert_eq!(finding(senior.grounds(), &staff::FIRE_AUTHORITY_TERMS), Some(Finding::Met));
        let firefighter = who(area, Role::FireAuthorityStaff).determine(day(first));
        assert_eq!(firefighter.settled(), Some(&PartlyRestricted(Part::CouncilsOnly)));
        assert_eq!(finding(firefighter.grounds(), &staff::FIRE_AUTHORITY_TERMS), Some(Finding::NotMet));
    }
    // A combined authority's fire staff, and a plain commissioner's area, have no such posts.
    assert_eq!(on(Area::GreaterManchester, Role::FireAuthorityStaff, "2024-05-09"), Ok(NotApplicable));
    assert_eq!(on(Area::Kent, Role::FireAuthorityStaff, "2024-05-09"), Ok(NotApplicable));
    assert_eq!(staff::FIRE_AUTHORITY_STAFF.spans()[0].first_day(), day("2017-04-03"));
    assert_eq!(staff::FIRE_AUTHORITY_TERMS.spans()[0].first_day(), day("2017-10-01"));
}

/// SI 2018/227 reg. 4(c)(i) leaves out the very paragraph that the published text shows as commenced.
#[test]
fn pca_sch2_para86_london_fire_commissioner_staff_is_a_gap() {
    let role = Role::LondonFireCommissionerStaff;
    assert_eq!(who(Area::Metropolitan, role).answer(eve("2018-04-01")), Ok(NotApplicable));
    assert_eq!(on(Area::Metropolitan, role, "2018-04-01"), Err(Unsettled::NoRule(&staff::LONDON_FIRE_STAFF)));
    assert_eq!(on(Area::Kent, role, "2018-04-01"), Ok(NotApplicable));
}

/// Sch. 15 para. 20 and SI 2012/2733 art. 4.
#[test]
fn prsra_sch15_para20_transferred_staff_and_police_civilians_are_outside() {
    for area in [Area::Sussex, Area::Metropolitan] {
        let d = who(area, Role::TransferredStaff).determine(day("2012-11-22"));
        assert_eq!(d.settled(), Some(&NotRestricted));
        assert_eq!(finding(d.grounds(), &staff::TRANSFERRED_STAFF), Some(Finding::Met));
        let civilian = who(area, Role::ForceCivilian).determine(day("2012-11-22"));
        assert_eq!(civilian.settled(), Some(&NotRestricted));
        assert_eq!(finding(civilian.grounds(), &staff::FORCE_CIVILIAN), Some(Finding::Met));
    }
    // In London paragraph 20 came with the Mayor's Office; the order on police civilians did not.
    assert_eq!(on(Area::Metropolitan, Role::TransferredStaff, "2012-01-16"), Ok(NotRestricted));
    assert_eq!(who(Area::Metropolitan, Role::ForceCivilian).answer(eve("2012-11-22")), Ok(Restricted));
    assert_eq!(on(Area::WestYorkshire, Role::TransferredStaff, "2021-05-10"), Ok(NotApplicable));
}

/// LGHA s. 3A(2): only a post on a council's list can be exempted.
#[test]
fn lgha_s3a_there_is_no_exemption_to_apply_for() {
    let ask = |area, role| may_apply_for_exemption(area, role, day("2024-05-09"));
    assert_eq!(ask(Area::Kent, Role::OtherStaff), Err(Refusal::NoPower(&staff::NO_EXEMPTION)));
    assert_eq!(ask(Area::Metropolitan, Role::LondonDeputyMayor), Err(Refusal::NoPower(&staff::NO_EXEMPTION)));
    assert_eq!(ask(Area::Kent, Role::DeputyCommissioner), Err(Refusal::ConditionUnmet(&staff::NO_EXEMPTION)));
    assert_eq!(ask(Area::Kent, Role::LondonDeputyMayor), Err(Refusal::ConditionUnmet(&staff::NO_EXEMPTION)));
    // Under the ordinary rules it turns on the authority's own list, which the crate does not hold.
    let listed = Refusal::Unsettled(Unsettled::NotEncoded(&staff::LISTED_POSTS));
    assert_eq!(ask(Area::WestYorkshire, Role::CombinedAuthorityPartly), Err(listed));
    assert_eq!(ask(Area::Kent, Role::SecondeeOrAgencyWorker), Err(Refusal::NoRule(&staff::SECONDEES)));
    assert!(matches!(ask(Area::CityOfLondon, Role::OtherStaff), Err(Refusal::Unsettled(_))));
}

/// Every area, role and turning day against a table written from the statute by body, not by the code.
#[test]
fn every_area_role_and_turning_day_agrees_with_the_table() {
    let days = [
        "2012-01-15",
        "2012-01-16",
        "2012-08-05",
        "2012-08-06",
        "2012-11-21",
        "2012-11-22",
        "2017-05-07",
        "2017-05-08",
        "2017-09-30",
        "2017-10-01",
        "2018-03-31",
        "2018-04-01",
        "2021-05-09",
        "2021-05-10",
        "2023-03-31",
        "2023-04-01",
        "2024-05-06",
        "2024-05-07",
        "2026-11-22",
    ];
    for area in Area::ALL {
        for date in days {
            for &role in Role::ALL {
                let asked = day(date);
                let answer = who(area, role).answer(asked);
                let expected = match area.body_on(asked) {
                    Err(_) | Ok(Body::CommonCouncil) => None,
                    Ok(body) => Some(table(area, body, role, date)),
                };
                match (answer, expected) {
                    (Err(Unsettled::OutOfForce(_)), None) => {}
                    (Err(Unsettled::NoRule(_)), Some("gap")) => {}
                    (Ok(Restricted), Some("yes")) => {}
                    (Ok(NotRestricted), Some("no")) => {}
                    (Ok(OrdinaryRules), Some("council")) => {}
                    (Ok(NotApplicable), Some("none")) => {}
                    (Ok(PartlyRestricted(part)), Some(word)) if part.as_str() == word => {}
                    (answer, expected) => panic!("{area} {role} {date}: {answer:?}, expected {expected:?}"),
                }
            }
        }
    }
}

fn table(area: Area, body: Body, role: Role, date: &str) -> &'static str {
    let row: [&str; 4] = match role.as_str() {
        // commissioner, with fire, mayor, London
        "commissioner"
        | "chief-constable-staff"
        | "police-officer"
        | "volunteer"
        | "contractor"
        | "panel-member" => ["no", "no", "no", "no"],
        "deputy-commissioner" | "deputy-as-acting-commissioner" => ["no", "no", "none", "none"],
        "assistant-commissioner" | "chief-executive" | "chief-finance-officer" | "other-staff" => {
            ["yes", "yes", "none", "yes"]
        }
        "acting-commissioner" => ["yes", "yes", "none", "none"],
        "transferred-staff" => ["no", "no", "none", "no"],
        "force-civilian" => ["no", "no", "none", if date < "2012-11-22" { "yes" } else { "no" }],
        "london-deputy-mayor" if date < "2012-08-06" => ["none", "none", "none", "yes"],
        "london-deputy-mayor" if date < "2018-04-01" => ["none", "none", "none", "councils-and-candidacy"],
        "london-deputy-mayor" => ["none", "none", "none", "parliamentary-candidacy"],
        "london-deputy-mayor-in-assembly" => ["none", "none", "none", "no"],
        "combined-authority-predominantly" if area == Area::NorthYorkshire => ["none", "none", "gap", "none"],
        "combined-authority-predominantly" => ["none", "none", "yes", "none"],
        "combined-authority-partly" => ["none", "none", "council", "none"],
        "combined-authority-deputy-mayor" => ["none", "none", "no", "none"],
        "fire-authority-senior-post" => ["none", "yes", "none", "none"],
        "fire-authority-staff" => ["none", "councils-only", "none", "none"],
        "london-fire-commissioner-staff" if date < "2018-04-01" => ["none", "none", "none", "none"],
        "london-fire-commissioner-staff" => ["none", "none", "none", "gap"],
        "secondee-or-agency-worker" => ["gap", "gap", "gap", "gap"],
        "council-officer" => ["council", "council", "council", "none"],
        other => panic!("no row for {other}"),
    };
    match body {
        Body::Commissioner => row[0],
        Body::FireCommissioner => row[1],
        Body::Mayor => row[2],
        _ => row[3],
    }
}

#[test]
fn both_facts_are_needed_and_the_area_first() {
    let nothing = RestrictionFacts::default();
    assert!(nothing.determine(day("2024-05-09")).needs().names().eq(["area"]));
    let area = RestrictionFacts { area: Area::Kent.into(), role: Fact::Unknown };
    assert!(area.determine(day("2024-05-09")).needs().names().eq(["role"]));
    // Before commissioners no role could change the answer.
    assert_eq!(area.determine(eve("2012-11-22")).needs().len(), 0);
}
