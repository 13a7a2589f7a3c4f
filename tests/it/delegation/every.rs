//! The questions of delegation with every fact known and unknown, against the plain models.

use pcc_rules::area::{Area, Body};
use pcc_rules::delegation::*;
use pcc_rules::law::OutOfForce;
use pcc_rules::staff::confirmation::DeputyBar;
use pcc_rules::{Set, Unsettled};

use crate::day;
use crate::every::{areas, every, id, of, yes};
use crate::model::delegation::{self as model, Kind};

fn words(obstacles: impl Iterator<Item = &'static str>) -> String {
    obstacles.collect::<Vec<_>>().join(" ")
}

/// ss. 18, 19: the same arrangements in areas of each kind with one set of persons after another.
fn arrangements(on: &str, areas: &[Area], persons: &[&[Delegate]]) -> usize {
    type Facts = ArrangementFacts;
    let values = [
        of(areas.iter().copied(), |facts: &mut Facts, area| facts.area = area.into()),
        of(Function::ALL.iter().copied(), |facts: &mut Facts, one| facts.function = one.into()),
        of(Grantor::ALL.iter().copied(), |facts: &mut Facts, one| facts.grantor = one.into()),
        of(persons, |facts: &mut Facts, all: &&[Delegate]| {
            facts.delegate = Set::from_iter(all.iter().copied()).into()
        }),
        of([false, true], |facts: &mut Facts, yes| facts.deputy_holds = yes.into()),
    ];
    every(
        &values,
        day(on),
        |facts| {
            let persons: Vec<&str> = facts.delegate.known().unwrap().iter().map(Delegate::as_str).collect();
            let function = facts.function.known().unwrap().as_str();
            let grantor = facts.grantor.known().unwrap().as_str();
            model::obstacles(id(&facts.area), function, grantor, &persons, yes(&facts.deputy_holds), day(on))
        },
        |arrangement| match arrangement {
            Arrangement::May => "may".to_owned(),
            Arrangement::MayNot(why) => words(why.iter().map(Obstacle::as_str)),
            Arrangement::NotAFunction => "no-function".to_owned(),
        },
    )
}

/// ss. 18(1) to (7), 19(1) to (7): everybody listed and every pair of them today, and a few on both sides of each day.
#[test]
fn prsra_s18_and_19_every_arrangement_known_or_not() {
    use Delegate::{Constable, Deputy, OwnStaff};
    let few: [&[Delegate]; 4] = [&[], &[Deputy], &[OwnStaff], &[Constable]];
    let mut all: Vec<Vec<Delegate>> = vec![vec![]];
    for (place, one) in Delegate::ALL.iter().enumerate() {
        all.extend(Delegate::ALL[place..].iter().map(|other| vec![*one, *other]));
    }
    let all: Vec<&[Delegate]> = all.iter().map(Vec::as_slice).collect();
    let areas = [Area::Kent, Area::GreaterManchester, Area::Metropolitan, Area::CityOfLondon];
    let mut asked = 0;
    for on in ["2012-01-15", "2012-11-21", "2015-03-31", "2015-04-01", "2020-01-31", "2020-02-01"] {
        asked += arrangements(on, &areas, &few);
    }
    asked += arrangements("2026-11-22", &areas, &all);
    assert_eq!(asked, 112_200);
}

/// ss. 18(7), 19(7): every function on every way, in every kind of area, on both sides of each day.
#[test]
fn prsra_s18_7_and_19_7_every_cell_against_the_plain_model() {
    let mut asked = 0;
    for on in [
        "2012-01-15",
        "2012-01-16",
        "2012-11-21",
        "2012-11-22",
        "2015-03-31",
        "2015-04-01",
        "2017-05-07",
        "2017-05-08",
        "2020-01-31",
        "2020-02-01",
        "2024-05-06",
        "2024-05-07",
        "2026-11-22",
    ] {
        for area in areas() {
            for function in Function::ALL {
                for route in Route::ALL {
                    let found = match cell(area, *function, *route, day(on)) {
                        Ok(Cell::Allowed(_)) => "yes".to_owned(),
                        Ok(Cell::Forbidden(_)) => "no".to_owned(),
                        Ok(Cell::Unclear(_)) => "gap".to_owned(),
                        Ok(Cell::NotAFunction) => "no-function".to_owned(),
                        Err(Unsettled::NotEncoded(_)) => "left out".to_owned(),
                        Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts })) => format!("from {starts}"),
                        Err(Unsettled::OutOfForce(OutOfForce::DoesNotExtend)) => "not here".to_owned(),
                        other => panic!("{other:?}"),
                    };
                    let expected = model::cell(area.id(), function.as_str(), route.as_str(), day(on));
                    assert_eq!(found, expected, "{function} {route} in {area} on {on}");
                    asked += 1;
                }
            }
        }
    }
    assert_eq!(asked, 5_616);
}

/// ss. 18(6), 19(6): every person for every body, and the same ground among the bars of a deputy.
#[test]
fn prsra_s18_6_and_19_6_every_person_for_every_body() {
    for delegate in Delegate::ALL {
        for (body, kind) in [
            (Body::Commissioner, Kind::Commissioner),
            (Body::FireCommissioner, Kind::Commissioner),
            (Body::Mayor, Kind::Mayor),
            (Body::MayorsOffice, Kind::London),
        ] {
            let barred = model::barred(kind, delegate.as_str());
            assert_eq!(delegate.barred_under(body).is_some(), barred, "{delegate} {body:?}");
        }
        let bar = delegate.deputy_bar().map(DeputyBar::as_str);
        let expected = match delegate.as_str() {
            "deputy" | "own-staff" | "statutory-deputy-mayor" | "combined-authority" => None,
            "another-commissioner" => Some("commissioner"),
            same => Some(same),
        };
        assert_eq!(bar, expected);
    }
}

/// s. 18(1)(a), (6), Sch. 1 para. 8(2), (6): each bar, and some together.
#[test]
fn prsra_s18_1_every_deputy_known_or_not() {
    type Facts = DeputyFacts;
    let mut bars: Vec<Set<DeputyBar>> = vec![Set::EMPTY, DeputyBar::ALL.iter().copied().collect()];
    bars.extend(DeputyBar::ALL.iter().map(|bar| Set::from_iter([*bar])));
    bars.extend(DeputyBar::ALL.windows(2).map(|two| two.iter().copied().collect::<Set<_>>()));
    let values = [
        of(areas(), |facts: &mut Facts, area| facts.area = area.into()),
        of([false, true], |facts: &mut Facts, yes| facts.deputy_in_post = yes.into()),
        of(bars, |facts: &mut Facts, bars| facts.bars = bars.into()),
        of([false, true], |facts: &mut Facts, yes| facts.statutory_deputy_mayor = yes.into()),
    ];
    let mut asked = 0;
    for on in ["2012-01-15", "2012-11-21", "2012-11-22", "2017-05-08", "2026-11-22"] {
        asked += every(
            &values,
            day(on),
            |facts| {
                let bars: Vec<&str> = facts.bars.known().unwrap().iter().map(DeputyBar::as_str).collect();
                let (in_post, statutory) = (yes(&facts.deputy_in_post), yes(&facts.statutory_deputy_mayor));
                model::deputy(id(&facts.area), in_post, &bars, statutory, day(on))
            },
            |appointment| match appointment {
                DeputyAppointment::May => "may".to_owned(),
                DeputyAppointment::MayNot(why) => words(why.iter().map(DeputyObstacle::as_str)),
            },
        );
    }
    assert_eq!(asked, 18_000);
}

/// SI 2017/864 arts 4 to 8 and its twins.
#[test]
fn fire_orders_arts_4_to_8_every_arrangement_known_or_not() {
    type Facts = FireArrangementFacts;
    let values = [
        of(areas(), |facts: &mut Facts, area| facts.area = area.into()),
        of(FireFunction::ALL.iter().copied(), |facts: &mut Facts, one| facts.function = one.into()),
        of(Grantor::ALL.iter().copied(), |facts: &mut Facts, one| facts.grantor = one.into()),
        of(FireDelegate::ALL.iter().copied(), |facts: &mut Facts, one| facts.delegate = one.into()),
        of([false, true], |facts: &mut Facts, yes| facts.deputy_holds = yes.into()),
    ];
    let mut asked = 0;
    for on in ["2017-09-30", "2017-10-01", "2026-11-22"] {
        asked += every(
            &values,
            day(on),
            |facts| {
                let function = facts.function.known().unwrap().as_str();
                let grantor = facts.grantor.known().unwrap().as_str();
                let delegate = facts.delegate.known().unwrap().as_str();
                model::fire(id(&facts.area), function, grantor, delegate, yes(&facts.deputy_holds), day(on))
            },
            |arrangement| match arrangement {
                FireArrangement::May => "may".to_owned(),
                FireArrangement::MayNot(why) => words(why.iter().map(Obstacle::as_str)),
                FireArrangement::NotApplicable => "not-applicable".to_owned(),
            },
        );
    }
    assert_eq!(asked, 38_880);
}
