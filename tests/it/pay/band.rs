use pcc_rules::area::Area;
use pcc_rules::law::{Confidence, OutOfForce};
use pcc_rules::pay::{Band, FIRE_SUPPLEMENT, RECOMMENDED_2022, SCALES};

use super::{area, pounds};
use crate::model::pay::{BANDS, ROWS, band_index};
use crate::{day, eve};

/// 3 + 12 + 8 + 13 + 5 = 41 areas, each in the band of the table; none in London.
#[test]
fn prsra_sch1_para2_3_every_area_has_its_band_and_london_none() {
    assert_eq!(BANDS.map(<[_]>::len), [3, 12, 8, 13, 5]);
    for (ids, band) in BANDS.iter().zip(Band::ALL) {
        for id in *ids {
            assert_eq!(Band::of(area(id)), Some(*band), "{id}");
        }
    }
    for area in Area::ALL {
        assert_eq!(Band::of(area).is_some(), band_index(area.id()).is_some(), "{area}");
    }
    assert_eq!(Band::of(Area::Metropolitan), None);
    assert_eq!(Band::of(Area::CityOfLondon), None);
}

/// Every figure of the table, on the first day of its row and on the last; the day before gives the row before.
#[test]
fn prsra_sch1_para2_2_every_figure_on_the_first_and_last_day_of_its_row() {
    assert_eq!(SCALES.rows().len(), ROWS.len());
    for (i, (first, figures)) in ROWS.iter().enumerate() {
        for (amount, band) in figures.iter().zip(Band::ALL) {
            let on = |date| SCALES.on(date).map(|row| row.value().figure(*band).amount);
            assert_eq!(on(day(first)), Ok(pounds(*amount)));
            let before = match i.checked_sub(1) {
                Some(earlier) => Ok(pounds(ROWS[earlier].1[*band as usize])),
                None => Err(OutOfForce::NotYet { starts: day("2012-11-22") }),
            };
            assert_eq!(on(eve(first)), before);
        }
    }
    // Open at the end: the last figures stand until another is found.
    assert_eq!(SCALES.on(day("2030-12-31")).map(|row| row.first_day()), Ok(day("2022-05-01")));
}

/// Each row is by the decision that set it.
#[test]
fn prsra_sch1_para2_2_each_row_names_its_decision() {
    let keys: Vec<_> = SCALES.rows().iter().map(|row| row.by().key().to_string()).collect();
    let years = ["2012", "2018", "2022"].map(|year| format!("determination/pcc-salaries-{year}"));
    assert_eq!(keys, years);
    assert!(SCALES.rows().iter().all(|row| row.last_day().is_none()));
}

/// Bands 2 to 5 rose by exactly 2 per cent in 2018 and band 1 not at all; all five rose by £1,900 in 2022.
#[test]
fn the_rises_of_2018_and_2022_fit_the_figures() {
    let figure = |row: usize, band: Band| SCALES.rows()[row].value().figure(band).amount.pence() / 100;
    assert_eq!(figure(1, Band::One), figure(0, Band::One));
    for band in &Band::ALL[1..] {
        assert_eq!(figure(1, *band) * 100, figure(0, *band) * 102, "{band}");
    }
    for band in Band::ALL {
        assert_eq!(figure(2, *band), figure(1, *band) + 1_900, "{band}");
    }
}

/// £3,000 from January 2019, never raised: 71,400 + 3,000 was the £74,400 of Northamptonshire.
#[test]
fn the_fire_supplement_is_flat_and_starts_in_january_2019() {
    assert_eq!(
        FIRE_SUPPLEMENT.on(eve("2019-01-01")).map(|row| row.value().amount),
        Err(OutOfForce::NotYet { starts: day("2019-01-01") })
    );
    for date in ["2019-01-01", "2022-04-30", "2022-05-01", "2026-11-22"] {
        assert_eq!(FIRE_SUPPLEMENT.on(day(date)).map(|row| row.value().amount), Ok(pounds(3_000)));
    }
    assert_eq!(FIRE_SUPPLEMENT.rows().len(), 1);
}

/// Only the ends of the 2012 range were printed; band 1 of 2018 is worked out; no figure of 2022 was read in a
/// determination.
#[test]
fn each_figure_says_how_it_is_known() {
    let known =
        |row: usize| Band::ALL.iter().map(move |band| SCALES.rows()[row].value().figure(*band).confidence);
    use Confidence::{Inferred, Secondary, Seen};
    assert!(known(0).eq([Seen, Secondary, Secondary, Secondary, Seen]));
    assert!(known(1).eq([Inferred, Inferred, Inferred, Secondary, Inferred]));
    assert!(known(2).eq([Secondary; 5]));
}

/// A closed row is confirmed to its last day; of the open one, the top figure was still printed on 13 November
/// 2025, the Essex sum on 4 May 2024, and the others for the poll of 2 May 2024.
#[test]
fn each_figure_says_until_when_it_is_confirmed() {
    let confirmed = |row: usize| {
        Band::ALL.iter().map(move |band| SCALES.rows()[row].value().figure(*band).last_confirmed)
    };
    assert!(confirmed(0).all(|last| last == eve("2018-05-01")));
    assert!(confirmed(1).all(|last| last == eve("2022-05-01")));
    let last = ["2025-11-13", "2024-05-04", "2024-05-02", "2024-05-02", "2024-05-02"];
    assert!(confirmed(2).eq(last.map(day)));
    assert_eq!(FIRE_SUPPLEMENT.rows()[0].value().last_confirmed, day("2024-05-04"));
}

/// The three groups and the 7.5 per cent of 2022, which were declined.
#[test]
fn the_recommendation_of_2022_is_kept_apart() {
    assert_eq!(RECOMMENDED_2022.groups, [108_800, 94_300, 83_200].map(pounds));
    assert_eq!(RECOMMENDED_2022.fire_supplement.to_string(), "7.5");
    assert_eq!(RECOMMENDED_2022.from, day("2022-05-01"));
    assert_eq!(RECOMMENDED_2022.declined_by.key().to_string(), "determination/pcc-salaries-2022");
}
