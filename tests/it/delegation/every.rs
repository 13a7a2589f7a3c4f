//! The questions of delegation with every fact known and unknown, against the plain models.

use chrono::NaiveDate;
use pcc_rules::area::{Area, Body};
use pcc_rules::delegation::*;
use pcc_rules::staff::confirmation::DeputyBar;
use pcc_rules::{Answer, Set};

use crate::day;
use crate::model::body::AREAS;
use crate::model::delegation::{self as model, Kind};
use crate::model::facts::{BOTH, id, name, names, with_eves, words, yes};
use crate::model::worlds::{every_word, in_words, values};

/// ss. 18, 19: the same arrangements in areas of each kind with one set of persons after another.
fn arrangements(days: &[NaiveDate], areas: &[Area], persons: &[Set<Delegate>]) -> usize {
    let facts = values!(ArrangementFacts {
        area: areas.iter().copied(),
        function: Function::ALL.iter().copied(),
        grantor: Grantor::ALL.iter().copied(),
        delegate: persons.iter().copied(),
        deputy_holds: BOTH,
    });
    every_word(
        &facts,
        &[],
        days,
        |f, on| {
            let (function, grantor) = (name(&f.function), name(&f.grantor));
            model::obstacles(id(&f.area), function, grantor, &names(&f.delegate), yes(&f.deputy_holds), on)
        },
        |arrangement| match arrangement {
            Arrangement::May => "may".to_owned(),
            Arrangement::MayNot(why) => words(why),
            Arrangement::NotAFunction => "no-function".to_owned(),
        },
    )
}

/// ss. 18(1) to (7), 19(1) to (7): everybody listed and every pair of them today, and a few on both sides of each day.
#[test]
fn prsra_s18_and_19_every_arrangement_known_or_not() {
    use Delegate::{Constable, Deputy, OwnStaff};
    let few = [Set::EMPTY, Set::from_iter([Deputy]), Set::from_iter([OwnStaff]), Set::from_iter([Constable])];
    let mut all = vec![Set::EMPTY];
    for (place, one) in Delegate::ALL.iter().enumerate() {
        all.extend(Delegate::ALL[place..].iter().map(|other| Set::from_iter([*one, *other])));
    }
    let areas = [Area::Kent, Area::GreaterManchester, Area::Metropolitan, Area::CityOfLondon];
    let early = ["2012-01-15", "2012-11-21", "2015-03-31", "2015-04-01", "2020-01-31", "2020-02-01"].map(day);
    let cases = arrangements(&early, &areas, &few) + arrangements(&[day("2026-11-22")], &areas, &all);
    assert_eq!(cases, 112_200);
}

/// ss. 18(7), 19(7): every function on every way, in every kind of area, on both sides of each day.
#[test]
fn prsra_s18_7_and_19_7_every_cell_against_the_plain_model() {
    let mut asked = 0;
    let changes = ["2012-01-16", "2012-11-22", "2015-04-01", "2017-05-08", "2020-02-01", "2024-05-07"];
    for on in with_eves(changes).into_iter().chain([day("2026-11-22")]) {
        for area in AREAS {
            for function in Function::ALL {
                for route in Route::ALL {
                    let found: Answer<Cell> = cell(area, *function, *route, on);
                    let found = in_words(found, |cell| match cell {
                        Cell::Allowed(_) => "yes",
                        Cell::Forbidden(_) => "no",
                        Cell::Unclear(_) => "gap",
                        Cell::NotAFunction => "no-function",
                    });
                    let expected = model::cell(area.id(), function.as_str(), route.as_str(), on);
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
    let mut bars: Vec<Set<DeputyBar>> = vec![Set::EMPTY, Set::all()];
    bars.extend(DeputyBar::ALL.iter().map(|bar| Set::from_iter([*bar])));
    bars.extend(DeputyBar::ALL.windows(2).map(|two| two.iter().copied().collect::<Set<_>>()));
    let facts =
        values!(DeputyFacts { area: AREAS, deputy_in_post: BOTH, bars: bars, statutory_deputy_mayor: BOTH });
    let cases = every_word(
        &facts,
        &[],
        &["2012-01-15", "2012-11-21", "2012-11-22", "2017-05-08", "2026-11-22"].map(day),
        |f, on| {
            let (in_post, statutory) = (yes(&f.deputy_in_post), yes(&f.statutory_deputy_mayor));
            model::deputy(id(&f.area), in_post, &names(&f.bars), statutory, on)
        },
        |appointment| match appointment {
            DeputyAppointment::May => "may".to_owned(),
            DeputyAppointment::MayNot(why) => words(why),
        },
    );
    assert_eq!(cases, 18_000);
}

/// SI 2017/864 arts 4 to 8 and its twins.
#[test]
fn fire_orders_arts_4_to_8_every_arrangement_known_or_not() {
    let facts = values!(FireArrangementFacts {
        area: AREAS,
        function: FireFunction::ALL.iter().copied(),
        grantor: Grantor::ALL.iter().copied(),
        delegate: FireDelegate::ALL.iter().copied(),
        deputy_holds: BOTH,
    });
    let cases = every_word(
        &facts,
        &[],
        &["2017-09-30", "2017-10-01", "2026-11-22"].map(day),
        |f, on| {
            let (function, grantor, delegate) = (name(&f.function), name(&f.grantor), name(&f.delegate));
            model::fire(id(&f.area), function, grantor, delegate, yes(&f.deputy_holds), on)
        },
        |arrangement| match arrangement {
            FireArrangement::May => "may".to_owned(),
            FireArrangement::MayNot(why) => words(why),
            FireArrangement::NotApplicable => "not-applicable".to_owned(),
        },
    );
    assert_eq!(cases, 38_880);
}
