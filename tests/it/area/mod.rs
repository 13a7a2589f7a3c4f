use chrono::NaiveDate;
use pcc_rules::CATALOGUE;
use pcc_rules::area::{ANNOUNCED, Area, Body, DIFFERENCES, Fate, areas_of, changes, commissioners_on};
use pcc_rules::election::{ElectionYear, areas_voting};
use pcc_rules::law::{OutOfForce, Place};

use crate::model::calendar as model;
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
        let change = changes().find(|change| change.area == area && change.on == day(on)).unwrap();
        assert_eq!((change.from, change.to), (before, after));
        assert_eq!(change.by.instrument().key(), instrument);
    }
    assert_eq!(changes().count(), 9);
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

/// Every area on every day of eighteen years, and all that is counted from it, beside a plain list of who governs what.
#[test]
fn who_governs_an_area_agrees_with_a_list_on_every_day() {
    let mut asked = 0;
    let days = day("2011-11-01").iter_days().take_while(|on| *on <= day("2028-12-31"));
    for on in days {
        let (mut commissioners, mut fire) = (0, 0);
        for area in Area::ALL {
            let body = model::body(area.id(), on);
            let word = |body: Body| match body {
                Body::Commissioner => "commissioner",
                Body::FireCommissioner => "fire",
                Body::Mayor => "mayor",
                Body::MayorsOffice => "mopac",
                Body::CommonCouncil => "common-council",
                _ => "unlisted",
            };
            assert_eq!(area.body_on(on).ok().map(word), body, "{area} on {on}");
            let shadow = area == Area::Cumbria && on >= day("2023-01-01");
            assert_eq!(area.precepts_for_fire_on(on), body == Some("fire") || shadow, "{area} on {on}");
            commissioners += usize::from(matches!(body, Some("commissioner" | "fire")));
            fire += usize::from(body == Some("fire"));
            asked += 1;
        }
        assert_eq!(commissioners_on(on), commissioners, "{on}");
        assert_eq!(areas_of(Body::FireCommissioner, on).count(), fire, "{on}");
    }
    assert_eq!(asked, 269_653);
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
        assert_eq!(commissioners_on(day(on)), commissioners, "commissioners on {on}");
        assert_eq!(areas_of(Body::FireCommissioner, day(on)).count(), fire, "fire commissioners on {on}");
        assert_eq!(count(day(on), Body::has_commissioner_functions), 41);
    }
    assert_eq!(commissioners_on(eve("2012-11-22")), 0);
    // The same by adding and taking away: 41, and one less with each mayor.
    for on in [eve("2017-05-08"), day("2017-05-08"), day("2021-05-10"), day("2024-05-07"), day("2026-11-22")]
    {
        let mayors = changes().filter(|change| change.to == Body::Mayor && change.on <= on).count();
        assert_eq!(commissioners_on(on), 41 - mayors, "{on}");
        assert_eq!(areas_of(Body::Mayor, on).count(), mayors);
    }
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

/// Names of bodies, the day before and the day of each change of name.
#[test]
fn prsra_s1_3_what_each_body_is_called() {
    let name = |area: Area, on| area.body_name_on(on).map(|name| name.to_string());
    let pcc = "Police and Crime Commissioner for";
    let pfcc = "Police, Fire and Crime Commissioner for";
    for (area, on, before, after, by) in [
        (
            Area::Essex,
            "2017-10-01",
            format!("{pcc} Essex"),
            format!("{pfcc} Essex"),
            "ukpga/2011/13/section/1/3B",
        ),
        (
            Area::Staffordshire,
            "2018-08-01",
            format!("{pcc} Staffordshire"),
            format!("{pfcc} Staffordshire"),
            "ukpga/2011/13/section/1/3B",
        ),
        (
            Area::NorthYorkshire,
            "2018-11-15",
            format!("{pcc} North Yorkshire"),
            format!("{pfcc} North Yorkshire"),
            "ukpga/2011/13/section/1/3B",
        ),
        (
            Area::Northamptonshire,
            "2019-01-01",
            format!("{pcc} Northamptonshire"),
            format!("{pfcc} Northamptonshire"),
            "ukpga/2011/13/section/1/3B",
        ),
        (
            Area::Cumbria,
            "2023-04-01",
            format!("{pcc} Cumbria"),
            format!("{pfcc} Cumbria"),
            "ukpga/2011/13/section/1/3B",
        ),
        (
            Area::HampshireAndIsleOfWight,
            "2022-07-13",
            format!("{pcc} Hampshire"),
            format!("{pcc} Hampshire and Isle of Wight"),
            "ukpga/2011/13/section/1/3",
        ),
        (
            Area::GreaterManchester,
            "2017-05-08",
            format!("{pcc} Greater Manchester"),
            "Mayor of the Greater Manchester Combined Authority".into(),
            "uksi/2017/470",
        ),
        (
            Area::WestYorkshire,
            "2021-05-10",
            format!("{pcc} West Yorkshire"),
            "Mayor of the West Yorkshire Combined Authority".into(),
            "uksi/2021/112",
        ),
        (
            Area::NorthYorkshire,
            "2024-05-07",
            format!("{pfcc} North Yorkshire"),
            "Mayor of the York and North Yorkshire Combined Authority".into(),
            "uksi/2023/1432",
        ),
        (
            Area::SouthYorkshire,
            "2024-05-07",
            format!("{pcc} South Yorkshire"),
            "Mayor of the South Yorkshire Mayoral Combined Authority".into(),
            "uksi/2024/414",
        ),
    ] {
        assert_eq!(name(area, eve(on)), Ok(before));
        assert_eq!(name(area, day(on)), Ok(after));
        let named = area.body_name_on(day(on)).unwrap();
        assert_eq!(named.by().key().to_string(), by);
        assert_eq!(Ok(named.body()), area.body_on(day(on)));
    }
    assert_eq!(name(Area::Metropolitan, day("2012-01-16")).unwrap(), "Mayor's Office for Policing and Crime");
    assert_eq!(name(Area::CityOfLondon, day("2024-05-09")).unwrap(), "Common Council of the City of London");
    assert!(name(Area::Kent, eve("2012-11-22")).is_err());
}

/// Cumbria's commissioner precepted for fire as shadow authority from 1 January 2023; all others from their first day.
#[test]
fn si_2022_1230_art11_cumbria_precepts_as_shadow_authority() {
    for (area, first) in [
        (Area::Essex, "2017-10-01"),
        (Area::Staffordshire, "2018-08-01"),
        (Area::NorthYorkshire, "2018-11-15"),
        (Area::Northamptonshire, "2019-01-01"),
        (Area::Cumbria, "2023-01-01"),
    ] {
        assert!(!area.precepts_for_fire_on(eve(first)), "{area} before {first}");
        assert!(area.precepts_for_fire_on(day(first)), "{area} on {first}");
    }
    for on in ["2023-03-31", "2023-04-01", "2023-04-02", "2026-11-22"] {
        assert!(Area::Cumbria.precepts_for_fire_on(day(on)), "{on}");
    }
    assert!(Area::NorthYorkshire.precepts_for_fire_on(day("2024-05-06")));
    assert!(!Area::NorthYorkshire.precepts_for_fire_on(day("2024-05-07")));
    assert!(!Area::Kent.precepts_for_fire_on(day("2026-11-22")));
    // The scrutiny of a fire precept follows.
    use pcc_rules::Process;
    use pcc_rules::calendar::FinancialYear;
    use pcc_rules::precept::{Dated, Event, Kind, Scrutiny};
    let proposed = |on: &str| {
        let event = Event::Proposed { precept: "5000000".parse().unwrap() };
        let year = FinancialYear::starting(2023).unwrap();
        Scrutiny::new(Area::Cumbria, year, Kind::Fire).apply(Dated { on: day(on), event })
    };
    assert!(proposed("2023-01-01").is_ok());
    assert!(proposed("2022-12-31").is_err());
}

/// Every pointer leads to a rule of the catalogue, which rests on the provision that it names or on something about it.
#[test]
fn each_difference_points_to_a_rule() {
    for one in DIFFERENCES {
        assert_ne!(one.body, Body::Commissioner);
        let Some(id) = one.rule else { continue };
        let rule = CATALOGUE.find(id).unwrap_or_else(|| panic!("no rule `{id}`"));
        let cited = rule.provisions().iter().any(|at| at.is_within(one.by) || one.by.is_within(*at));
        // Two rules state the ordinary case; the crate reads the modification where they are asked.
        let states_the_ordinary_case =
            ["chief-constable.post-election-pause", "plan.ordinary-election"].contains(&id);
        assert!(cited != states_the_ordinary_case, "`{id}` and {}", one.by);
    }
    assert_eq!(Body::Commissioner.differences().count(), 0);
    for body in [Body::FireCommissioner, Body::Mayor, Body::MayorsOffice, Body::CommonCouncil] {
        assert!(body.differences().count() > 0, "{body}");
    }
}

/// What was announced ends no rule, changes no area and calls off no election.
#[test]
fn what_was_announced_has_no_effect() {
    let end = ANNOUNCED.iter().find(|one| one.on == Some(day("2025-11-13"))).unwrap();
    assert_eq!((end.fate, end.expected), (Fate::NotEnacted, Some(day("2028-05-11"))));
    for one in ANNOUNCED {
        assert!(!matches!(one.fate, Fate::Enacted(_)) && !one.source.is_empty(), "{}", one.what);
        let expected = one.expected.unwrap();
        for rule in CATALOGUE.rules() {
            for span in rule
                .spans()
                .iter()
                .filter(|span| one.fate == Fate::NotEnacted && span.covers(day("2026-11-22")))
            {
                assert!(span.covers(expected), "`{}` ends with {}", rule.id(), one.what);
            }
        }
        assert!(changes().all(|change| one.fate != Fate::NotEnacted || change.on < expected));
    }
    for area in Area::ALL {
        assert_eq!(area.body_on(day("2028-05-11")), area.body_on(day("2026-11-22")));
    }
    assert_eq!(commissioners_on(day("2028-05-11")), 37);
    let year = ElectionYear::new(2028).unwrap();
    assert_eq!(areas_voting(year, day("2026-11-22")).count(), 37);
    assert_eq!(Area::WestMidlands.body_on(day("2024-05-07")), Ok(Body::Commissioner));
}

/// Nothing in the source reads the announcements but the page that holds them.
#[test]
fn no_code_reads_the_announcements() {
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut open = vec![source];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if !path.ends_with("area/announced.rs") && !path.ends_with("area/mod.rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                assert!(!text.contains("ANNOUNCED"), "{}", path.display());
            }
        }
    }
}
