//! Every value that the law changes from day to day, the day before each change and the day of it.

use std::path::Path;

use chrono::NaiveDate;
use pcc_rules::area::{Area, Body};
use pcc_rules::conduct::{Item, Threshold};
use pcc_rules::duties::PROTOCOLS;
use pcc_rules::eligibility::UNION_CITIZENS;
use pcc_rules::pay::{Band, FIRE_SUPPLEMENT, SCALES};
use pcc_rules::plan::SPR;

use crate::{day, eve};

/// A timeline by the name of its static, what holds on a day in words, and each change: the day and what holds from it.
/// Before the first of them nothing does.
type Changes = (&'static str, fn(NaiveDate) -> String, &'static [(&'static str, &'static str)]);

const NOTHING: &str = "-";

fn sum(item: Item, body: Body, on: NaiveDate) -> String {
    match item.threshold(body, on) {
        Ok(Some(Threshold::Above(sum) | Threshold::UpTo(sum))) => sum.to_string(),
        _ => NOTHING.into(),
    }
}

fn scale(on: NaiveDate) -> String {
    let Ok(row) = SCALES.on(on) else { return NOTHING.into() };
    let pounds = Band::ALL.iter().map(|band| row.value().figure(*band).amount.to_string());
    pounds.collect::<Vec<_>>().join(" ")
}

const TIMELINES: &[Changes] = &[
    // SI 2022/1230 art. 11: the shadow authority precepts; from 1 April 2023 the fire commissioner does.
    (
        "CUMBRIA_SHADOW",
        |on| if Area::Cumbria.precepts_for_fire_on(on) { "fire precept".into() } else { NOTHING.into() },
        &[("2023-01-01", "fire precept")],
    ),
    // SI 2012/1129 art. 2; Elections Act 2022 Sch. 8, by SI 2023/1145 reg. 5(b).
    (
        "UNION_CITIZENS",
        |on| UNION_CITIZENS.on(on).map_or(NOTHING.into(), |row| format!("{:?}", row.value())),
        &[("2012-04-25", "All"), ("2024-05-07", "Qualifying")],
    ),
    // SI 2011/2744 art. 1(1); SI 2023/649 arts 1(1), 3.
    (
        "PROTOCOLS",
        |on| PROTOCOLS.on(on).map_or(NOTHING.into(), |row| row.value().key().into()),
        &[("2012-01-16", "uksi/2011/2744"), ("2023-07-03", "uksi/2023/649")],
    ),
    // Police Act 1996 s. 37A(1).
    (
        "SPR",
        |on| SPR.on(on).map_or(NOTHING.into(), |row| format!("{:?}", row.value())),
        &[("2012-07-31", "First"), ("2015-03-31", "Second"), ("2023-02-20", "Third")],
    ),
    // PRSRA 2011 Sch. 1 para. 2: the five bands.
    (
        "SCALES",
        scale,
        &[
            ("2012-11-22", "100000.00 85000.00 75000.00 70000.00 65000.00"),
            ("2018-05-01", "100000.00 86700.00 76500.00 71400.00 66300.00"),
            ("2022-05-01", "101900.00 88600.00 78400.00 73300.00 68200.00"),
        ],
    ),
    (
        "FIRE_SUPPLEMENT",
        |on| FIRE_SUPPLEMENT.on(on).map_or(NOTHING.into(), |row| row.value().amount.to_string()),
        &[("2019-01-01", "3000.00")],
    ),
    // SI 2011/3050 Sch. para. 4(b), as SI 2012/2479 art. 5 raised the sum.
    (
        "CONTRACT_SUMS",
        |on| sum(Item::Contracts, Body::Commissioner, on),
        &[("2012-01-16", "500.00"), ("2012-11-22", "10000.00")],
    ),
    // SI 2017/470 Sch. 1 para. 50(3)(c).
    ("MAYORS_CONTRACT_SUMS", |on| sum(Item::Tenders, Body::Mayor, on), &[("2017-05-08", "5000.00")]),
    // SI 2011/3050 art. 1(2).
    (
        "SENIOR_SALARIES",
        |on| sum(Item::SeniorEmployees, Body::MayorsOffice, on),
        &[("2012-01-16", "58200.00")],
    ),
    // SI 2017/470 Sch. 1 para. 50(2)(c).
    (
        "MAYORS_SENIOR_SALARIES",
        |on| sum(Item::SeniorEmployees, Body::Mayor, on),
        &[("2017-05-08", "50000.00")],
    ),
    // SI 2011/3050 Sch. para. 3(g).
    ("EXPENDITURE_SUMS", |on| sum(Item::Expenditure, Body::Commissioner, on), &[("2012-01-16", "500.00")]),
];

#[test]
fn each_value_changes_on_its_day_and_not_the_day_before() {
    let mut changes = 0;
    for (name, value, rows) in TIMELINES {
        let mut before = NOTHING;
        for (on, since) in *rows {
            assert_eq!(value(eve(on)), before, "{name} before {on}");
            assert_eq!(value(day(on)), *since, "{name} on {on}");
            (before, changes) = (since, changes + 1);
        }
        assert_eq!(value(day("2026-11-22")), before, "{name} has a change that is not in the table");
    }
    assert_eq!(changes, 18);
}

/// A timeline of the source that is not in the table has no such test.
#[test]
fn every_timeline_has_its_changes_here() {
    let mut found = Vec::new();
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        for line in std::fs::read_to_string(&path).unwrap().lines() {
            if let Some((name, _)) = line.split_once(": Timeline<")
                && let Some((_, name)) = name.rsplit_once("static ")
            {
                found.push(name.to_string());
            }
        }
    }
    found.sort();
    let mut here: Vec<&str> = TIMELINES.iter().map(|(name, ..)| *name).collect();
    here.sort_unstable();
    assert_eq!(found, here);
}

/// Rows follow each other without a hole, but for the shadow authority, whose one row ends.
#[test]
fn rows_follow_each_other() {
    fn follow<T>(name: &str, rows: &[pcc_rules::law::Row<T>]) {
        for pair in rows.windows(2) {
            let last = pair[0].last_day().unwrap_or_else(|| pair[1].first_day().pred_opt().unwrap());
            assert!(pair[0].first_day() <= last, "{name}");
            assert_eq!(last.succ_opt(), Some(pair[1].first_day()), "{name}");
        }
        assert!(rows.last().is_some_and(|row| row.last_day().is_none()), "{name} ends");
    }
    follow("UNION_CITIZENS", UNION_CITIZENS.rows());
    follow("PROTOCOLS", PROTOCOLS.rows());
    follow("SPR", SPR.rows());
    follow("SCALES", SCALES.rows());
    follow("FIRE_SUPPLEMENT", FIRE_SUPPLEMENT.rows());
    for area in Area::ALL {
        follow(area.id(), area.bodies().rows());
    }
}
