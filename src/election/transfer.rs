//! Areas whose commissioner gave way to a mayor: which elections their orders call off. (SI 2016/448 art. 4; SI
//! 2021/112 art. 34; SI 2023/1432 art. 32; SI 2024/414 art. 4.)
//!
//! Each order ends the office on a day, calls off every ordinary election from then on, and bars by-elections for
//! vacancies in the last stretch before that day. North Yorkshire's stretch stops at the poll of 2 May 2024, four days
//! before the office ended ([`OFFICE_ABOUT_TO_END`](super::OFFICE_ABOUT_TO_END)).

use chrono::{Datelike, NaiveDate};

use crate::area::{
    Area, GREATER_MANCHESTER_MAYOR, NORTH_YORKSHIRE_MAYOR, SOUTH_YORKSHIRE_MAYOR, WEST_YORKSHIRE_MAYOR,
};
use crate::law::{Provision, SI_2016_448, SI_2021_112, SI_2023_1432, SI_2024_414, ymd};

/// What one order does to the elections of its area's commissioner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Transfer {
    /// The area.
    pub area: Area,
    /// The first day on which the order was law.
    pub made_law: NaiveDate,
    /// The first year of the cycle in which the area has no ordinary election of a commissioner.
    pub first_year_without: i32,
    /// What says so.
    pub no_ordinary_election: Provision,
    /// The first and the last day of the vacancies that are not filled by election.
    pub no_by_election_for: (NaiveDate, NaiveDate),
    /// What says so.
    pub no_by_election: Provision,
    /// The first day without a commissioner.
    pub ended: NaiveDate,
}

/// The four orders.
pub static TRANSFERS: &[Transfer] = &[
    Transfer {
        area: Area::GreaterManchester,
        made_law: ymd(2016, 3, 30),
        first_year_without: 2016,
        no_ordinary_election: SI_2016_448.article("4(3)"),
        no_by_election_for: (ymd(2016, 11, 9), ymd(2017, 5, 8)),
        no_by_election: SI_2016_448.article("4(5)"),
        ended: GREATER_MANCHESTER_MAYOR,
    },
    Transfer {
        area: Area::WestYorkshire,
        made_law: ymd(2021, 1, 30),
        first_year_without: 2020,
        no_ordinary_election: SI_2021_112.article("34(3)"),
        no_by_election_for: (ymd(2021, 1, 30), ymd(2021, 5, 10)),
        no_by_election: SI_2021_112.article("34(5)"),
        ended: WEST_YORKSHIRE_MAYOR,
    },
    Transfer {
        area: Area::NorthYorkshire,
        made_law: ymd(2023, 12, 20),
        first_year_without: 2024,
        no_ordinary_election: SI_2023_1432.article("32(3)"),
        no_by_election_for: (ymd(2023, 12, 20), ymd(2024, 5, 2)),
        no_by_election: SI_2023_1432.article("32(5)"),
        ended: NORTH_YORKSHIRE_MAYOR,
    },
    Transfer {
        area: Area::SouthYorkshire,
        made_law: ymd(2024, 3, 21),
        first_year_without: 2024,
        no_ordinary_election: SI_2024_414.article("4(3)"),
        no_by_election_for: (ymd(2024, 3, 21), ymd(2024, 5, 7)),
        no_by_election: SI_2024_414.article("4(5)"),
        ended: SOUTH_YORKSHIRE_MAYOR,
    },
];

impl Transfer {
    /// The order of an area, if it was law on a day.
    #[must_use]
    pub fn of(area: Area, law_on: NaiveDate) -> Option<&'static Self> {
        TRANSFERS.iter().find(|one| one.area == area && one.made_law <= law_on)
    }

    /// Whether it bars an election for a vacancy of a day.
    #[must_use]
    pub fn bars(&self, vacant_on: NaiveDate) -> bool {
        let (first, last) = self.no_by_election_for;
        first <= vacant_on && vacant_on <= last
    }
}

/// Whether the area has a poll in a year of the cycle.
pub(super) fn votes(area: Area, year: i32, law_on: NaiveDate) -> bool {
    Transfer::of(area, law_on).is_none_or(|transfer| year < transfer.first_year_without)
}

/// The year of the cycle that holds a day: of 6 May 2021, 2020.
pub(super) fn cycle_year(day: NaiveDate) -> i32 {
    day.year().saturating_sub(day.year().rem_euclid(4))
}
