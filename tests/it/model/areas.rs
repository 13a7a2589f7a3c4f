//! Who governs an area on a day, as a list of the areas whose commissioner did not go on alone; and kinds of area.

use chrono::NaiveDate;
use pcc_rules::area::Area;

use crate::day;

/// First and last day on which the area's commissioner was the fire and rescue authority too. (The orders under the
/// Fire and Rescue Services Act 2004 s. 4A; SI 2022/1230 for Cumbria.)
const FIRE: [(&str, &str, &str); 5] = [
    ("essex", "2017-10-01", "9999-12-31"),
    ("staffordshire", "2018-08-01", "9999-12-31"),
    ("north-yorkshire", "2018-11-15", "2024-05-06"),
    ("northamptonshire", "2019-01-01", "9999-12-31"),
    ("cumbria", "2023-04-01", "9999-12-31"),
];

/// First day on which a mayor had the commissioner's functions.
const MAYORS: [(&str, &str); 4] = [
    ("greater-manchester", "2017-05-08"),
    ("west-yorkshire", "2021-05-10"),
    ("north-yorkshire", "2024-05-07"),
    ("south-yorkshire", "2024-05-07"),
];

pub(crate) fn is_fire_area(area: Area, on: NaiveDate) -> bool {
    FIRE.iter().any(|(id, first, last)| *id == area.id() && day(first) <= on && on <= day(last))
}

pub(crate) fn has_mayor(area: Area, on: NaiveDate) -> bool {
    MAYORS.iter().any(|(id, first)| *id == area.id() && day(first) <= on)
}

/// The four kinds of area that the law tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    England,
    Wales,
    London,
    City,
}

pub(crate) fn kind(area: Area) -> Kind {
    match area.id() {
        "metropolitan" => Kind::London,
        "city-of-london" => Kind::City,
        "dyfed-powys" | "gwent" | "north-wales" | "south-wales" => Kind::Wales,
        _ => Kind::England,
    }
}

/// One area of each kind.
pub(crate) const KINDS: [Area; 4] = [Area::Kent, Area::Gwent, Area::Metropolitan, Area::CityOfLondon];

/// Provisions on elected local policing bodies: London ten months before the rest, the City never.
pub(crate) fn elected_bodies(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::England | Kind::Wales => Some("2012-11-22"),
        Kind::London => Some("2012-01-16"),
        Kind::City => None,
    }
}
