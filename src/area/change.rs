//! Every change of who governs, and how many commissioners there are by day: read from the areas' own tables.

use chrono::NaiveDate;

use super::{Area, Body};
use crate::law::Provision;

/// One area's body giving way to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Change {
    /// The area.
    pub area: Area,
    /// The first day of the new body.
    pub on: NaiveDate,
    /// The body before.
    pub from: Body,
    /// The body since.
    pub to: Body,
    /// What made the change.
    pub by: Provision,
}

/// Every change so far, area by area in the order of the list: nine since 2012.
///
/// ```
/// use pcc_rules::area::{Area, Body, changes};
///
/// let cumbria = changes().find(|change| change.area == Area::Cumbria);
/// assert_eq!(cumbria.map(|change| (change.on.to_string(), change.to)), Some(("2023-04-01".into(), Body::FireCommissioner)));
/// ```
pub fn changes() -> impl Iterator<Item = Change> {
    Area::ALL.into_iter().flat_map(|area| {
        let rows = area.bodies().rows();
        rows.iter().zip(rows.iter().skip(1)).map(move |(before, after)| Change {
            area,
            on: after.first_day(),
            from: *before.value(),
            to: *after.value(),
            by: after.by(),
        })
    })
}

/// The areas that a kind of body governs on a day.
pub fn areas_of(body: Body, day: NaiveDate) -> impl Iterator<Item = Area> {
    Area::ALL.into_iter().filter(move |area| area.body_on(day) == Ok(body))
}

/// How many commissioners there are on a day, with or without fire functions: 41 at first, 37 since 7 May 2024.
///
/// ```
/// use pcc_rules::area::commissioners_on;
///
/// assert_eq!(commissioners_on("2012-11-21".parse()?), 0);
/// assert_eq!(commissioners_on("2012-11-22".parse()?), 41);
/// assert_eq!(commissioners_on("2024-05-07".parse()?), 37);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn commissioners_on(day: NaiveDate) -> usize {
    Area::ALL.into_iter().filter(|area| area.body_on(day).is_ok_and(Body::is_commissioner)).count()
}
