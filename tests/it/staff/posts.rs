use pcc_rules::area::Area;
use pcc_rules::law::OutOfForce;
use pcc_rules::reasoning::Finding;
use pcc_rules::staff::{
    self, Cover, Establishment, Post, PostsFacts, RestrictionStatus, Role, Shortfall, Shortfalls,
};
use pcc_rules::{Fact, Question, Unsettled};

use crate::{day, eve, finding};

fn office(posts: Vec<Post>, qualified: bool) -> PostsFacts {
    PostsFacts {
        area: Area::Bedfordshire.into(),
        posts: posts.into(),
        finance_officer_qualified: qualified.into(),
    }
}

fn post(role: Role, cover: Cover) -> Post {
    Post { cover, ..Post::held(role.as_str(), role) }
}

fn short(shortfalls: impl IntoIterator<Item = Shortfall>) -> Establishment {
    Establishment::Short(Shortfalls::from_iter(shortfalls))
}

/// Sch. 1 paras 6 and 7, s. 18(1): every cover of both posts, with and without qualification, and up to three deputies.
#[test]
fn prsra_sch1_para6_and_7_over_the_whole_domain() {
    let covers = [None, Some(Cover::Held), Some(Cover::Acting), Some(Cover::Unable), Some(Cover::Vacant)];
    for executive in covers {
        for finance in covers {
            for qualified in [true, false] {
                for deputies in 0..=3 {
                    let mut posts: Vec<Post> =
                        (0..deputies).map(|_| post(Role::DeputyCommissioner, Cover::Held)).collect();
                    posts.extend(executive.map(|cover| post(Role::ChiefExecutive, cover)));
                    posts.extend(finance.map(|cover| post(Role::ChiefFinanceOfficer, cover)));
                    let somebody =
                        |cover: Option<Cover>| cover == Some(Cover::Held) || cover == Some(Cover::Acting);
                    let mut expected = Shortfalls::EMPTY;
                    if !somebody(executive) {
                        expected.insert(Shortfall::NoChiefExecutive);
                    }
                    if !somebody(finance) {
                        expected.insert(Shortfall::NoChiefFinanceOfficer);
                    } else if !qualified {
                        expected.insert(Shortfall::UnqualifiedFinanceOfficer);
                    }
                    if deputies > 1 {
                        expected.insert(Shortfall::SecondDeputy);
                    }
                    let expected = if expected.is_empty() {
                        Establishment::AsRequired
                    } else {
                        Establishment::Short(expected)
                    };
                    assert_eq!(
                        office(posts, qualified).answer(day("2024-05-09")),
                        Ok(expected),
                        "{executive:?} {finance:?} {qualified} {deputies}"
                    );
                }
            }
        }
    }
}

/// Each requirement is weighed by its own rule.
#[test]
fn each_requirement_has_its_own_ground() {
    let d = office(vec![post(Role::DeputyCommissioner, Cover::Held); 2], true).determine(day("2024-05-09"));
    assert_eq!(
        d.settled(),
        Some(&short([
            Shortfall::NoChiefExecutive,
            Shortfall::NoChiefFinanceOfficer,
            Shortfall::SecondDeputy
        ]))
    );
    for rule in [&staff::CHIEF_EXECUTIVE, &staff::CHIEF_FINANCE_OFFICER, &staff::ONE_DEPUTY] {
        assert_eq!(finding(d.grounds(), rule), Some(Finding::NotMet));
    }
    assert_eq!(finding(d.grounds(), &staff::FINANCE_QUALIFICATION), None);
    let full = vec![post(Role::ChiefExecutive, Cover::Acting), post(Role::ChiefFinanceOfficer, Cover::Held)];
    let d = office(full, false).determine(day("2024-05-09"));
    assert_eq!(d.settled(), Some(&short([Shortfall::UnqualifiedFinanceOfficer])));
    assert_eq!(finding(d.grounds(), &staff::FINANCE_QUALIFICATION), Some(Finding::NotMet));
    assert_eq!(finding(d.grounds(), &staff::ONE_DEPUTY), Some(Finding::Met));
}

/// s. 18(1): a deputy is not required, by 2024 or at all; a vacant post is no deputy; an assistant is not one either.
#[test]
fn prsra_s18_1_a_deputy_is_allowed_and_never_required() {
    let statutory = [post(Role::ChiefExecutive, Cover::Held), post(Role::ChiefFinanceOfficer, Cover::Held)];
    let with = |others: Vec<Post>| office([statutory.to_vec(), others].concat(), true);
    for date in ["2012-11-22", "2024-05-09", "2026-11-22"] {
        assert_eq!(with(Vec::new()).answer(day(date)), Ok(Establishment::AsRequired));
    }
    let today = day("2024-05-09");
    let deputy = |cover| post(Role::DeputyCommissioner, cover);
    assert_eq!(with(vec![deputy(Cover::Held)]).answer(today), Ok(Establishment::AsRequired));
    assert_eq!(
        with(vec![deputy(Cover::Held), deputy(Cover::Vacant)]).answer(today),
        Ok(Establishment::AsRequired)
    );
    assert_eq!(
        with(vec![deputy(Cover::Held), deputy(Cover::Unable)]).answer(today),
        Ok(short([Shortfall::SecondDeputy]))
    );
    assert_eq!(
        with(vec![deputy(Cover::Held), post(Role::DeputyAsActingCommissioner, Cover::Held)]).answer(today),
        Ok(short([Shortfall::SecondDeputy]))
    );
    assert_eq!(
        with(vec![deputy(Cover::Held), post(Role::AssistantCommissioner, Cover::Held)]).answer(today),
        Ok(Establishment::AsRequired)
    );
}

#[test]
fn posts_by_place_and_day() {
    let full = office(
        vec![post(Role::ChiefExecutive, Cover::Held), post(Role::ChiefFinanceOfficer, Cover::Held)],
        true,
    );
    assert_eq!(
        full.answer(eve("2012-11-22")),
        Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2012-11-22") }))
    );
    assert_eq!(full.answer(day("2012-11-22")), Ok(Establishment::AsRequired));
    let mayor = PostsFacts { area: Area::GreaterManchester.into(), ..PostsFacts::default() };
    assert!(mayor.determine(eve("2017-05-08")).needs().names().eq(["posts"]));
    let d = mayor.determine(day("2017-05-08"));
    assert_eq!(d.settled(), Some(&Establishment::NotApplicable));
    assert_eq!(finding(d.grounds(), &staff::COMBINED_AUTHORITY_EMPLOYS), Some(Finding::Met));
    let london = PostsFacts { area: Area::Metropolitan.into(), ..full };
    assert_eq!(london.answer(day("2024-05-09")), Err(Unsettled::OutOfForce(OutOfForce::DoesNotExtend)));
}

/// Qualification is asked only where there is somebody to be qualified.
#[test]
fn prsra_sch1_para7_2_qualification_is_needed_only_of_somebody() {
    let nobody = PostsFacts {
        finance_officer_qualified: Fact::Unknown,
        ..office(vec![post(Role::ChiefExecutive, Cover::Held)], true)
    };
    assert_eq!(nobody.answer(day("2024-05-09")), Ok(short([Shortfall::NoChiefFinanceOfficer])));
    let acting = PostsFacts {
        posts: vec![post(Role::ChiefExecutive, Cover::Held), post(Role::ChiefFinanceOfficer, Cover::Acting)]
            .into(),
        ..nobody
    };
    assert!(acting.determine(day("2024-05-09")).needs().names().eq(["finance-officer-qualified"]));
}

#[test]
fn a_post_says_whether_it_is_restricted() {
    let on = |role| Post::held("x", role).restriction(Area::Bedfordshire, day("2024-05-09"));
    assert_eq!(on(Role::ChiefExecutive), Ok(RestrictionStatus::Restricted));
    assert_eq!(on(Role::DeputyCommissioner), Ok(RestrictionStatus::NotRestricted));
}

/// An office's document needs no cover for a post that has a holder, and no key it does not know.
#[test]
fn posts_read_from_an_office_document() {
    let text = r#"{
        "area": "bedfordshire",
        "posts": [
            { "title": "chief executive", "role": "chief-executive" },
            { "title": "interim chief finance officer", "role": "chief-finance-officer", "cover": "acting" }
        ],
        "finance-officer-qualified": true
    }"#;
    let facts: PostsFacts = serde_json::from_str(text).unwrap();
    assert_eq!(facts.answer(day("2024-05-09")), Ok(Establishment::AsRequired));
    let back: PostsFacts = serde_json::from_str(&serde_json::to_string(&facts).unwrap()).unwrap();
    assert_eq!(back, facts);
    let unknown = text.replace("\"cover\"", "\"covered\"");
    assert!(serde_json::from_str::<PostsFacts>(&unknown).is_err());
}
