//! What an office must have, with every fact known and unknown, against the plain models.

use chrono::{Days, NaiveDate};
use pcc_rules::Set;
use pcc_rules::staff::confirmation::{
    DeputyBar, HearingFacts, HearingNeeded, SeniorEligibility, SeniorEligibilityFacts, SeniorPost,
    StaffAppointment, latest_end_of_deputy,
};
use pcc_rules::staff::reports::{ReportDuty, ReportDutyFacts};
use pcc_rules::staff::*;

use crate::day;
use crate::model::body::AREAS;
use crate::model::facts::{BOTH, id, name, names, sets, with_eves, words, yes};
use crate::model::staff_office as model;
use crate::model::worlds::{every_word, values};

fn days() -> Vec<NaiveDate> {
    with_eves(["2012-01-16", "2012-11-22", "2018-05-25", "2024-05-07"])
}

/// PRSRA s. 18(1), Sch. 1 paras 6, 7: each cover of the two officers, and none to three deputies of all sorts.
#[test]
fn prsra_sch1_paras6_7_every_office_known_or_not() {
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
    let facts = values!(PostsFacts { area: AREAS, posts: offices, finance_officer_qualified: BOTH });
    let cases = every_word(
        &facts,
        &[],
        &["2012-11-21", "2012-11-22", "2026-11-22"].map(day),
        |f, on| {
            let posts: Vec<model::Post<'_>> = f
                .posts
                .known()
                .unwrap()
                .iter()
                .map(|post| (post.role.as_str(), post.cover.as_str()))
                .collect();
            model::posts(id(&f.area), &posts, yes(&f.finance_officer_qualified), on)
        },
        |establishment| match establishment {
            Establishment::AsRequired => "as-required".to_owned(),
            Establishment::Short(short) => words(short),
            Establishment::NotApplicable => "not-applicable".to_owned(),
        },
    );
    assert_eq!(cases, 15_930);
}

/// LGHA ss. 4(1A), 5(1), (1C).
#[test]
fn lgha_s4_1a_and_5_1c_every_pair_of_officers_known_or_not() {
    let roles = || Role::ALL.iter().copied();
    let facts =
        values!(OfficersFacts { area: AREAS, head_of_paid_service: roles(), monitoring_officer: roles() });
    let cases = every_word(
        &facts,
        &[],
        &["2012-01-15", "2012-01-16", "2012-11-21", "2026-11-22"].map(day),
        |f, on| model::officers(id(&f.area), name(&f.head_of_paid_service), name(&f.monitoring_officer), on),
        |officers| match officers {
            Officers::AsTheLawHasThem => "as-required".to_owned(),
            Officers::Otherwise(offices) => words(offices),
            Officers::NotApplicable => "not-applicable".to_owned(),
        },
    );
    assert_eq!(cases, 27_040);
}

/// DPA s. 69, UK GDPR arts 37, 38.
#[test]
fn dpa_s69_every_office_known_or_not() {
    let facts = values!(DataProtectionFacts {
        area: AREAS,
        controller: Controller::ALL.iter().copied(),
        officer_designated: BOTH,
        conflicting_tasks: BOTH,
    });
    let cases = every_word(
        &facts,
        &["conflicting-tasks"],
        &days(),
        |f, on| {
            let (officer, conflict) = (yes(&f.officer_designated), yes(&f.conflicting_tasks));
            model::data_protection(id(&f.area), name(&f.controller), officer, conflict, on)
        },
        |data| match data {
            DataProtection::AsRequired => "as-required".to_owned(),
            DataProtection::Short(short) => words(short),
        },
    );
    assert_eq!(cases, 2_880);
}

/// LGFA s. 113(2), (3): every set of bodies of accountants, and unknown.
#[test]
fn lgfa_s113_every_set_of_bodies() {
    let facts = values!(QualificationFacts { member_of: sets() });
    let cases = every_word(
        &facts,
        &[],
        &with_eves(["2012-11-22"]),
        |f, on| match names(&f.member_of).len() {
            _ if on < day("2012-11-22") => "from 2012-11-22",
            0 => "no",
            _ => "yes",
        },
        |answer| if *answer == Qualification::Qualified { "yes" } else { "no" },
    );
    assert_eq!(cases, 2 * 129);
}

/// PRSRA s. 18(6), Sch. 1 paras 6(4), 8(2), 8(6): each post with each bar and each pair of bars.
#[test]
fn prsra_sch1_paras6_8_every_post_and_bar_known_or_not() {
    let mut bars: Vec<Set<DeputyBar>> = vec![Set::EMPTY];
    for (i, one) in DeputyBar::ALL.iter().enumerate() {
        bars.extend(DeputyBar::ALL[i..].iter().map(|other| Set::from_iter([*one, *other])));
    }
    let facts = values!(SeniorEligibilityFacts {
        post: SeniorPost::ALL.iter().copied(),
        finance_qualified: BOTH,
        bars: bars,
    });
    let cases = every_word(
        &facts,
        &[],
        &with_eves(["2012-11-22"]),
        |f, on| {
            if on < day("2012-11-22") {
                return "from 2012-11-22";
            }
            let bars = names(&f.bars).len();
            let eligible = model::eligible(name(&f.post), yes(&f.finance_qualified), bars);
            if eligible { "eligible" } else { "not-eligible" }
        },
        |answer| match answer {
            SeniorEligibility::Eligible => "eligible",
            SeniorEligibility::NotEligible => "not-eligible",
        },
    );
    assert_eq!(cases, 4_608);
}

/// Sch. 1 paras 6(2), (3), 7(3), 9(1).
#[test]
fn prsra_sch1_paras6_9_every_appointment_known_or_not() {
    let facts = values!(HearingFacts { appointment: StaffAppointment::ALL.iter().copied() });
    let cases = every_word(
        &facts,
        &[],
        &[day("2012-11-22")],
        |f, _| model::hearing(name(&f.appointment)),
        |needed| if *needed == HearingNeeded::Needed { "needed" } else { "not-needed" },
    );
    assert_eq!(cases, 7);
}

/// LGHA s. 5(2), (2AA).
#[test]
fn lgha_s5_2_every_concern_known_or_not() {
    let facts = values!(ReportDutyFacts { area: AREAS, concerns: sets(), ombudsman_investigated: BOTH });
    let cases = every_word(
        &facts,
        &["concerns"],
        &days(),
        |f, on| model::report_due(id(&f.area), &names(&f.concerns), yes(&f.ombudsman_investigated), on),
        |duty| if *duty == ReportDuty::Due { "due" } else { "not-due" },
    );
    assert_eq!(cases, 2_160);
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
