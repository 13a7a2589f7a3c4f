//! What an office must have, with every fact known and unknown, against the plain models.

use chrono::Days;
use pcc_rules::staff::confirmation::{
    DeputyBar, HearingFacts, HearingNeeded, SeniorEligibility, SeniorEligibilityFacts, SeniorPost,
    StaffAppointment, latest_end_of_deputy,
};
use pcc_rules::staff::reports::{Concern, ReportDuty, ReportDutyFacts};
use pcc_rules::staff::*;
use pcc_rules::{Fact, Set};

use crate::day;
use crate::every::{areas, every, id, of, yes};
use crate::model::staff_office as model;

const DAYS: [&str; 8] = [
    "2012-01-15",
    "2012-01-16",
    "2012-11-21",
    "2012-11-22",
    "2018-05-24",
    "2018-05-25",
    "2024-05-06",
    "2024-05-07",
];

/// PRSRA s. 18(1), Sch. 1 paras 6, 7: each cover of the two officers, and none to three deputies of all sorts.
#[test]
fn prsra_sch1_paras6_7_every_office_known_or_not() {
    type Facts = PostsFacts;
    use Cover::{Held, Unable, Vacant};
    use Role::{AssistantCommissioner, DeputyAsActingCommissioner, DeputyCommissioner};
    let deputies: [&[(Role, Cover)]; 7] = [
        &[],
        &[(DeputyCommissioner, Held), (AssistantCommissioner, Held)],
        &[(DeputyCommissioner, Vacant), (DeputyAsActingCommissioner, Held)],
        &[(DeputyCommissioner, Unable), (DeputyCommissioner, Held)],
        &[(DeputyCommissioner, Held), (DeputyAsActingCommissioner, Held)],
        &[(DeputyCommissioner, Vacant), (DeputyCommissioner, Vacant)],
        &[(DeputyCommissioner, Held), (DeputyCommissioner, Unable), (DeputyCommissioner, Vacant)],
    ];
    let covers = || [None].into_iter().chain(Cover::ALL.iter().copied().map(Some));
    let mut offices: Vec<Vec<Post>> = Vec::new();
    for executive in covers() {
        for finance in covers() {
            for deputies in deputies {
                let mut office = Vec::new();
                for (role, cover) in [(Role::ChiefExecutive, executive), (Role::ChiefFinanceOfficer, finance)]
                {
                    office.extend(cover.map(|cover| Post { cover, ..Post::held("officer", role) }));
                }
                let deputies = deputies.iter();
                office.extend(
                    deputies.map(|(role, cover)| Post { cover: *cover, ..Post::held("deputy", *role) }),
                );
                offices.push(office);
            }
        }
    }
    // Two of one post, of which one is covered.
    let executive = |cover| Post { cover, ..Post::held("executive", Role::ChiefExecutive) };
    offices.push(vec![executive(Vacant), executive(Held)]);
    let values = [
        of(areas(), |facts: &mut Facts, area| facts.area = area.into()),
        of(offices, |facts: &mut Facts, posts| facts.posts = posts.into()),
        of([false, true], |facts: &mut Facts, yes| facts.finance_officer_qualified = yes.into()),
    ];
    let mut asked = 0;
    for on in ["2012-11-21", "2012-11-22", "2026-11-22"] {
        asked += every(
            &values,
            day(on),
            |facts| {
                let posts: Vec<model::Post<'_>> = facts.posts.known().map_or_else(Vec::new, |posts| {
                    posts.iter().map(|post| (post.role.as_str(), post.cover.as_str())).collect()
                });
                model::posts(id(&facts.area), &posts, yes(&facts.finance_officer_qualified), day(on))
            },
            |establishment| match establishment {
                Establishment::AsRequired => "as-required".to_owned(),
                Establishment::Short(short) => words(short.iter().map(Shortfall::as_str)),
                Establishment::NotApplicable => "not-applicable".to_owned(),
            },
        );
    }
    assert_eq!(asked, 15_930);
}

fn words(words: impl Iterator<Item = &'static str>) -> String {
    words.collect::<Vec<_>>().join(" ")
}

/// LGHA ss. 4(1A), 5(1), (1C).
#[test]
fn lgha_s4_1a_and_5_1c_every_pair_of_officers_known_or_not() {
    type Facts = OfficersFacts;
    let values = [
        of(areas(), |facts: &mut Facts, area| facts.area = area.into()),
        of(Role::ALL.iter().copied(), |facts: &mut Facts, role| facts.head_of_paid_service = role.into()),
        of(Role::ALL.iter().copied(), |facts: &mut Facts, role| facts.monitoring_officer = role.into()),
    ];
    let mut asked = 0;
    for on in ["2012-01-15", "2012-01-16", "2012-11-21", "2026-11-22"] {
        asked += every(
            &values,
            day(on),
            |facts| {
                let named = |role: &Fact<Role>| role.known().map_or("", |role| role.as_str());
                let (head, monitoring) =
                    (named(&facts.head_of_paid_service), named(&facts.monitoring_officer));
                model::officers(id(&facts.area), head, monitoring, day(on))
            },
            |officers| match officers {
                Officers::AsTheLawHasThem => "as-required".to_owned(),
                Officers::Otherwise(offices) => words(offices.iter().map(StatutoryOffice::as_str)),
                Officers::NotApplicable => "not-applicable".to_owned(),
            },
        );
    }
    assert_eq!(asked, 27_040);
}

/// DPA s. 69, UK GDPR arts 37, 38.
#[test]
fn dpa_s69_every_office_known_or_not() {
    type Facts = DataProtectionFacts;
    let values = [
        of(areas(), |facts: &mut Facts, area| facts.area = area.into()),
        of(Controller::ALL.iter().copied(), |facts: &mut Facts, named| facts.controller = named.into()),
        of([false, true], |facts: &mut Facts, yes| facts.officer_designated = yes.into()),
        of([false, true], |facts: &mut Facts, yes| facts.conflicting_tasks = yes.into()),
    ];
    let mut asked = 0;
    for on in DAYS {
        asked += every(
            &values,
            day(on),
            |facts| {
                let controller = facts.controller.known().map_or("", |named| named.as_str());
                let (officer, conflict) = (yes(&facts.officer_designated), yes(&facts.conflicting_tasks));
                model::data_protection(id(&facts.area), controller, officer, conflict, day(on))
            },
            |data| match data {
                DataProtection::AsRequired => "as-required".to_owned(),
                DataProtection::Short(short) => words(short.iter().map(DataShortfall::as_str)),
            },
        );
    }
    assert_eq!(asked, 2_880);
}

/// LGFA s. 113(2), (3): every set of bodies of accountants, and unknown.
#[test]
fn lgfa_s113_every_set_of_bodies() {
    type Facts = QualificationFacts;
    let sets = (0..1u32 << AccountancyBody::ALL.len()).map(|bits| -> Set<AccountancyBody> {
        let all = AccountancyBody::ALL.iter().enumerate();
        all.filter(|(place, _)| bits & 1 << place != 0).map(|(_, body)| *body).collect()
    });
    let values = [of(sets, |facts: &mut Facts, bodies| facts.member_of = bodies.into())];
    let asked = every(
        &values,
        day("2012-11-22"),
        |facts| if facts.member_of.known().unwrap().iter().count() > 0 { "yes" } else { "no" }.to_owned(),
        |answer| if *answer == Qualification::Qualified { "yes" } else { "no" }.to_owned(),
    );
    assert_eq!(asked, 129);
    let early = every(
        &values,
        day("2012-11-21"),
        |_| "from 2012-11-22".to_owned(),
        |answer| format!("{answer} too early"),
    );
    assert_eq!(early, 129);
}

/// PRSRA s. 18(6), Sch. 1 paras 6(4), 8(2), 8(6): each post with each bar and each pair of bars.
#[test]
fn prsra_sch1_paras6_8_every_post_and_bar_known_or_not() {
    type Facts = SeniorEligibilityFacts;
    let mut bars: Vec<Set<DeputyBar>> = vec![Set::EMPTY];
    for (i, one) in DeputyBar::ALL.iter().enumerate() {
        bars.extend(DeputyBar::ALL[i..].iter().map(|other| Set::from_iter([*one, *other])));
    }
    let values = [
        of(SeniorPost::ALL.iter().copied(), |facts: &mut Facts, post| facts.post = post.into()),
        of([false, true], |facts: &mut Facts, yes| facts.finance_qualified = yes.into()),
        of(bars, |facts: &mut Facts, bars| facts.bars = bars.into()),
    ];
    let mut asked = 0;
    for on in ["2012-11-21", "2012-11-22"] {
        asked += every(
            &values,
            day(on),
            |facts| {
                if day(on) < day("2012-11-22") {
                    return "from 2012-11-22".to_owned();
                }
                let post = facts.post.known().unwrap().as_str();
                let bars = facts.bars.known().unwrap().iter().count();
                let eligible = model::eligible(post, yes(&facts.finance_qualified), bars);
                if eligible { "eligible" } else { "not-eligible" }.to_owned()
            },
            |answer| match answer {
                SeniorEligibility::Eligible => "eligible".to_owned(),
                SeniorEligibility::NotEligible => "not-eligible".to_owned(),
            },
        );
    }
    assert_eq!(asked, 4_608);
}

/// Sch. 1 paras 6(2), (3), 7(3), 9(1).
#[test]
fn prsra_sch1_paras6_9_every_appointment_known_or_not() {
    type Facts = HearingFacts;
    let values =
        [of(StaffAppointment::ALL.iter().copied(), |facts: &mut Facts, one| facts.appointment = one.into())];
    let asked = every(
        &values,
        day("2012-11-22"),
        |facts| model::hearing(facts.appointment.known().unwrap().as_str()).to_owned(),
        |needed| if *needed == HearingNeeded::Needed { "needed" } else { "not-needed" }.to_owned(),
    );
    assert_eq!(asked, 7);
}

/// LGHA s. 5(2), (2AA).
#[test]
fn lgha_s5_2_every_concern_known_or_not() {
    type Facts = ReportDutyFacts;
    let sets = (0..8u32).map(|bits| -> Set<Concern> {
        let all = Concern::ALL.iter().enumerate();
        all.filter(|(place, _)| bits & 1 << place != 0).map(|(_, one)| *one).collect()
    });
    let values = [
        of(areas(), |facts: &mut Facts, area| facts.area = area.into()),
        of(sets, |facts: &mut Facts, concerns| facts.concerns = concerns.into()),
        of([false, true], |facts: &mut Facts, yes| facts.ombudsman_investigated = yes.into()),
    ];
    let mut asked = 0;
    for on in DAYS {
        asked += every(
            &values,
            day(on),
            |facts| {
                let concerns: Vec<&str> =
                    facts.concerns.known().unwrap().iter().map(Concern::as_str).collect();
                model::report_due(id(&facts.area), &concerns, yes(&facts.ombudsman_investigated), day(on))
            },
            |duty| if *duty == ReportDuty::Due { "due" } else { "not-due" }.to_owned(),
        );
    }
    assert_eq!(asked, 2_160);
}

/// PRSRA Sch. 1 para. 8(3): the first day, from the appointment on, that is the sixth after an ordinary poll; for an
/// appointment on any day from the first commissioners to the poll of 2032.
#[test]
fn prsra_sch1_para8_3_the_last_day_of_a_deputy_walked_back_from() {
    let (mut appointed, mut last, mut asked) = (day("2032-05-12"), day("2032-05-12"), 0);
    while appointed >= day("2012-11-21") {
        if model::ordinary_poll(appointed - Days::new(6)) {
            last = appointed;
        }
        assert_eq!(latest_end_of_deputy(appointed), Some(last), "{appointed}");
        appointed = appointed.pred_opt().unwrap();
        asked += 1;
    }
    assert_eq!(asked, 7_113);
}
