use chrono::NaiveDate;
use pcc_rules::area::{Area, Body};
use pcc_rules::law::{OutOfForce, Place};

use crate::{day, eve};

/// Every change of who governs, the day before and the day of, with its instrument.
#[test]
fn each_transfer_takes_effect_on_its_day() {
    use Body::{Commissioner, FireCommissioner, Mayor};
    for (area, on, before, after, instrument) in [
        (Area::GreaterManchester, "2017-05-08", Commissioner, Mayor, "uksi/2017/470"),
        (Area::Essex, "2017-10-01", Commissioner, FireCommissioner, "uksi/2017/864"),
        (Area::Staffordshire, "2018-08-01", Commissioner, FireCommissioner, "uksi/2018/696"),
        (Area::NorthYorkshire, "2018-11-15", Commissioner, FireCommissioner, "uksi/2018/970"),
        (Area::Northamptonshire, "2019-01-01", Commissioner, FireCommissioner, "uksi/2018/1072"),
        (Area::WestYorkshire, "2021-05-10", Commissioner, Mayor, "uksi/2021/112"),
        (Area::Cumbria, "2023-04-01", Commissioner, FireCommissioner, "uksi/2022/1230"),
        (Area::NorthYorkshire, "2024-05-07", FireCommissioner, Mayor, "uksi/2023/1432"),
        (Area::SouthYorkshire, "2024-05-07", Commissioner, Mayor, "uksi/2024/414"),
    ] {
        assert_eq!(area.body_on(eve(on)), Ok(before), "{area} before {on}");
        assert_eq!(area.body_on(day(on)), Ok(after), "{area} on {on}");
        assert_eq!(area.governed_on(day(on)).unwrap().by().instrument().key(), instrument);
    }
}

#[test]
fn prsra_s1_9_all_forty_one_began_on_one_day_and_london_before() {
    for area in Area::ALL {
        let (first, body) = match area {
            Area::Metropolitan => ("2012-01-16", Body::MayorsOffice),
            Area::CityOfLondon => ("2012-01-16", Body::CommonCouncil),
            _ => ("2012-11-22", Body::Commissioner),
        };
        assert_eq!(area.body_on(eve(first)), Err(OutOfForce::NotYet { starts: day(first) }));
        assert_eq!(area.body_on(day(first)), Ok(body));
    }
}

fn count(on: NaiveDate, test: impl Fn(Body) -> bool) -> usize {
    Area::ALL.iter().filter(|area| area.body_on(on).is_ok_and(&test)).count()
}

/// 41 commissioners, then 40, 39 and 37; and the fire commissioners among them.
#[test]
fn the_number_of_commissioners_by_day() {
    for (on, commissioners, fire) in [
        ("2012-11-22", 41, 0),
        ("2017-05-07", 41, 0),
        ("2017-05-08", 40, 0),
        ("2017-10-01", 40, 1),
        ("2018-08-01", 40, 2),
        ("2018-11-15", 40, 3),
        ("2019-01-01", 40, 4),
        ("2021-05-09", 40, 4),
        ("2021-05-10", 39, 4),
        ("2023-04-01", 39, 5),
        ("2024-05-06", 39, 5),
        ("2024-05-07", 37, 4),
        ("2026-11-22", 37, 4),
    ] {
        assert_eq!(count(day(on), Body::is_commissioner), commissioners, "commissioners on {on}");
        assert_eq!(count(day(on), |body| body == Body::FireCommissioner), fire, "fire commissioners on {on}");
        assert_eq!(count(day(on), Body::has_commissioner_functions), 41);
    }
    assert_eq!(count(eve("2012-11-22"), Body::is_commissioner), 0);
}

/// The briefing of March 2021 counts four police, fire and crime commissioners: right that day. Another briefing knows
/// two areas without a commissioner; by 2024 there are six.
#[test]
fn what_the_documents_say_of_areas_holds_for_their_day() {
    assert_eq!(count(day("2021-03-19"), |body| body == Body::FireCommissioner), 4);
    let without = |on| {
        let mut areas: Vec<&str> = Area::ALL
            .iter()
            .filter(|area| !area.body_on(day(on)).is_ok_and(Body::is_commissioner))
            .map(|area| area.id())
            .collect();
        areas.sort_unstable();
        areas
    };
    assert_eq!(without("2019-01-01"), ["city-of-london", "greater-manchester", "metropolitan"]);
    assert_eq!(
        without("2024-05-07"),
        [
            "city-of-london",
            "greater-manchester",
            "metropolitan",
            "north-yorkshire",
            "south-yorkshire",
            "west-yorkshire"
        ]
    );
    // The transfer planned for the West Midlands in May 2024 did not happen.
    assert_eq!(Area::WestMidlands.body_on(day("2026-11-22")), Ok(Body::Commissioner));
}

#[test]
fn si_2022_790_hampshire_is_renamed() {
    let hampshire = Area::HampshireAndIsleOfWight;
    assert_eq!(hampshire.name_on(eve("2022-07-13")), "Hampshire");
    assert_eq!(hampshire.name_on(day("2022-07-13")), "Hampshire and Isle of Wight");
    assert_eq!(hampshire.named_by().to_string(), "SI 2022/790 reg. 2");
    assert_eq!(Area::Kent.name_on(day("2012-11-22")), "Kent");
}

/// 37 in England, 4 in Wales, and two in London; ids go there and back.
#[test]
fn the_areas_are_the_forty_three() {
    let of = |place| Area::ALL.iter().filter(|area| area.place() == place).count();
    assert_eq!(Place::ALL.map(of), [37, 4, 1, 1]);
    for area in Area::ALL {
        assert_eq!(area.id().parse(), Ok(area));
        assert_eq!(area.to_string(), area.id());
    }
    let mut ids = Area::ALL.map(Area::id);
    ids.sort_unstable();
    assert!(ids.windows(2).all(|pair| pair[0] != pair[1]));
    assert_eq!(
        "wiltshire-and-swindon".parse::<Area>().unwrap_err().to_string(),
        "`wiltshire-and-swindon` is not one of the 43 police areas of England and Wales, such as `devon-and-cornwall`"
    );
}
