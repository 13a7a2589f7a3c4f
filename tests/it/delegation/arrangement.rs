use pcc_rules::area::Area;
use pcc_rules::delegation::{
    self, Arrangement, ArrangementFacts, Delegate, Function, Grantor, OWN_STAFF, Obstacle,
};
use pcc_rules::plan::VARYING_BY_DELEGATE;
use pcc_rules::reasoning::Finding;
use pcc_rules::{Fact, Question, Set, Unsettled};

use crate::model::delegation::{self as model, Kind};
use crate::{day, eve, finding};

const TODAY: &str = "2026-11-22";

fn asked(area: Area, grantor: Grantor, function: Function, who: &[Delegate]) -> ArrangementFacts {
    ArrangementFacts {
        area: area.into(),
        function: function.into(),
        grantor: grantor.into(),
        delegate: Set::from_iter(who.iter().copied()).into(),
        deputy_holds: true.into(),
    }
}

fn no(obstacles: &[Obstacle]) -> Result<Arrangement, Unsettled> {
    Ok(Arrangement::MayNot(Set::from_iter(obstacles.iter().copied())))
}

/// The obstacles one by one, and together.
#[test]
fn each_obstacle_is_named() {
    let kent =
        |grantor, function, who: &[Delegate]| asked(Area::Kent, grantor, function, who).answer(day(TODAY));
    assert_eq!(kent(Grantor::Body, Function::IssuePlan, &[]), no(&[Obstacle::FunctionKept]));
    assert_eq!(kent(Grantor::Body, Function::Other, &[Delegate::Constable]), no(&[Obstacle::ListedPerson]));
    assert_eq!(
        kent(Grantor::Body, Function::AttendPanel, &[Delegate::StaffOfThese]),
        no(&[Obstacle::FunctionKept, Obstacle::ListedPerson])
    );
    assert_eq!(kent(Grantor::Delegate, Function::Other, &[]), no(&[Obstacle::NoPower]));
    assert_eq!(kent(Grantor::Deputy, Function::Other, &[Delegate::Deputy]), no(&[Obstacle::NotAnother]));
    assert_eq!(kent(Grantor::Deputy, Function::PoliceComplaints, &[]), no(&[Obstacle::NotHeld]));
    assert_eq!(
        kent(Grantor::Deputy, Function::IssuePlan, &[]),
        no(&[Obstacle::FunctionKept, Obstacle::NotHeld])
    );
    let mut unheld = asked(Area::Kent, Grantor::Deputy, Function::Other, &[]);
    unheld.deputy_holds = false.into();
    assert_eq!(unheld.answer(day(TODAY)), no(&[Obstacle::NotHeld]));
    // A deputy who is listed was judged on appointment, under section 18(3)(a).
    assert_eq!(
        kent(Grantor::Body, Function::Other, &[Delegate::Deputy, Delegate::Constable]),
        Ok(Arrangement::May)
    );
}

/// s. 18(6)(b), (h): the commissioner's own staff, read two ways; not so a combined authority's.
#[test]
fn prsra_s18_6_h_own_staff_is_read_two_ways() {
    let staff =
        |area, grantor, function| asked(area, grantor, function, &[Delegate::OwnStaff]).answer(day(TODAY));
    for area in [Area::Wiltshire, Area::Gwent, Area::Metropolitan] {
        for grantor in [Grantor::Body, Grantor::Deputy] {
            assert_eq!(staff(area, grantor, Function::Other), Err(Unsettled::NoRule(&OWN_STAFF)));
            assert_eq!(
                staff(area, grantor, Function::VaryPlan),
                Err(Unsettled::NoRule(&VARYING_BY_DELEGATE))
            );
        }
        // What nobody may be given is settled without the doubt.
        assert_eq!(staff(area, Grantor::Body, Function::AttendPanel), no(&[Obstacle::FunctionKept]));
    }
    assert_eq!(OWN_STAFF.readings.len(), 2);
    let facts = asked(Area::SouthYorkshire, Grantor::Body, Function::Other, &[Delegate::OwnStaff]);
    let mayors = facts.determine(day("2024-05-07"));
    assert_eq!(mayors.settled(), Some(&Arrangement::May));
    assert_eq!(finding(mayors.grounds(), &delegation::MAYORS_STAFF), Some(Finding::Met));
    assert_eq!(facts.answer(eve("2024-05-07")), Err(Unsettled::NoRule(&OWN_STAFF)));
}

/// The effect: the function stays the body's, and the body's property can be dealt with.
#[test]
fn prsra_s18_8_the_function_stays_the_bodys() {
    let kent = asked(Area::Kent, Grantor::Body, Function::Other, &[]).determine(day(TODAY));
    assert_eq!(finding(kent.grounds(), &delegation::TO_OTHERS), Some(Finding::Met));
    assert_eq!(finding(kent.grounds(), &delegation::STAYS_THE_BODYS), Some(Finding::Met));
    assert_eq!(finding(kent.grounds(), &delegation::AS_IF_VESTED), Some(Finding::Met));
    // A mayor's property is the combined authority's.
    let mayor = asked(Area::WestYorkshire, Grantor::Body, Function::Other, &[]).determine(day(TODAY));
    assert_eq!(finding(mayor.grounds(), &delegation::STAYS_THE_BODYS), Some(Finding::Met));
    assert_eq!(finding(mayor.grounds(), &delegation::AS_IF_VESTED), None);
    let refused = asked(Area::Kent, Grantor::Delegate, Function::Other, &[]).determine(day(TODAY));
    assert_eq!(finding(refused.grounds(), &delegation::BY_NOBODY_ELSE), Some(Finding::NotMet));
    assert_eq!(finding(refused.grounds(), &delegation::STAYS_THE_BODYS), None);
}

/// SI 2020/5 reg. 3: older matters stay open, and the saving is a ground from its day.
#[test]
fn si_2020_5_reg3_older_matters_may_still_be_arranged() {
    let ask = |on| asked(Area::Kent, Grantor::Body, Function::OlderPoliceComplaints, &[]).determine(on);
    let now = ask(day("2020-02-01"));
    assert_eq!(now.settled(), Some(&Arrangement::May));
    assert_eq!(finding(now.grounds(), &delegation::OLDER_MATTERS), Some(Finding::Met));
    assert_eq!(finding(ask(eve("2020-02-01")).grounds(), &delegation::OLDER_MATTERS), None);
}

/// The list of persons, body by body, and the same ground as a bar on being deputy.
#[test]
fn prsra_s18_6_and_19_6_who_is_listed() {
    use pcc_rules::area::Body;
    for one in Delegate::ALL {
        let kind = |body| match body {
            Body::Mayor => Kind::Mayor,
            Body::MayorsOffice => Kind::London,
            _ => Kind::Commissioner,
        };
        for body in [Body::Commissioner, Body::FireCommissioner, Body::Mayor, Body::MayorsOffice] {
            assert_eq!(
                one.barred_under(body).is_some(),
                model::barred(kind(body), one.as_str()),
                "{one} {body}"
            );
        }
        if let Some(bar) = one.deputy_bar() {
            assert!(one.barred_under(Body::Commissioner).is_some());
            let name = if *one == Delegate::AnotherCommissioner { "commissioner" } else { one.as_str() };
            assert_eq!(bar.as_str(), name);
        }
    }
    assert_eq!(Delegate::ALL.iter().filter(|one| one.deputy_bar().is_some()).count(), 8);
    assert_eq!(
        Delegate::Constable.barred_under(Body::MayorsOffice),
        Some(&delegation::LONDON_LISTED_PERSONS)
    );
    assert_eq!(Delegate::Constable.barred_under(Body::Mayor), Some(&delegation::LISTED_PERSONS));
    let added = Delegate::StatutoryDeputyMayor.barred_under(Body::Mayor);
    assert_eq!(added, Some(&delegation::MAYORS_LISTED_PERSONS));
}

#[test]
fn needs_come_one_after_another() {
    let open = |facts: &ArrangementFacts| facts.determine(day(TODAY)).needs().names().collect::<Vec<_>>();
    let mut facts = ArrangementFacts::default();
    assert_eq!(open(&facts), ["area"]);
    facts.area = Area::Kent.into();
    assert_eq!(open(&facts), ["function"]);
    facts.function = Function::Other.into();
    assert_eq!(open(&facts), ["grantor"]);
    facts.grantor = Grantor::Deputy.into();
    assert_eq!(open(&facts), ["delegate", "deputy-holds"]);
    facts.grantor = Grantor::Body.into();
    assert_eq!(open(&facts), ["delegate"]);
    facts.grantor = Grantor::Delegate.into();
    assert_eq!(facts.answer(day(TODAY)), no(&[Obstacle::NoPower]));
    // London's own functions are nobody else's, whoever asks.
    let london = ArrangementFacts {
        area: Area::Kent.into(),
        function: Function::RecommendCommissioner.into(),
        ..ArrangementFacts::default()
    };
    assert_eq!(london.answer(day(TODAY)), Ok(Arrangement::NotAFunction));
    assert_eq!(Fact::<bool>::Unknown, london.deputy_holds);
}
