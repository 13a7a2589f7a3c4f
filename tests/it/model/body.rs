//! Who governs an area, as far as the models of staff, conduct and delegation tell them apart.

use chrono::NaiveDate;
use pcc_rules::area::Area;

use crate::day;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Body {
    Commissioner,
    /// A commissioner who is the fire and rescue authority too.
    Fire,
    Mayor,
    London,
    City,
}

/// One area of each kind, and each that changed hands in a way of its own.
pub(crate) const AREAS: [Area; 9] = [
    Area::Kent,
    Area::SouthWales,
    Area::Essex,
    Area::Cumbria,
    Area::GreaterManchester,
    Area::NorthYorkshire,
    Area::SouthYorkshire,
    Area::Metropolitan,
    Area::CityOfLondon,
];

pub(crate) fn body(area: &str, on: NaiveDate) -> Body {
    let since = |first: &str| on >= day(first);
    match area {
        "city-of-london" => Body::City,
        "metropolitan" => Body::London,
        "greater-manchester" if since("2017-05-08") => Body::Mayor,
        "north-yorkshire" | "south-yorkshire" if since("2024-05-07") => Body::Mayor,
        "essex" if since("2017-10-01") => Body::Fire,
        "north-yorkshire" if since("2018-11-15") => Body::Fire,
        "cumbria" if since("2023-04-01") => Body::Fire,
        _ => Body::Commissioner,
    }
}

/// What is law for the elected bodies alone: why it is not yet, or not, in the area.
pub(crate) fn not_law(area: &str, on: NaiveDate, london: &str, elsewhere: &str) -> Option<String> {
    let first = match body(area, on) {
        Body::City => return Some("not here".to_owned()),
        Body::London => london,
        _ => elsewhere,
    };
    (on < day(first)).then(|| format!("from {first}"))
}

/// The same, since there are such bodies.
pub(crate) fn no_body_yet(area: &str, on: NaiveDate) -> Option<String> {
    not_law(area, on, "2012-01-16", "2012-11-22")
}

/// Whether an answer in words says that there is no such law there and then.
pub(crate) fn is_no_law(word: &str) -> bool {
    word == "not here" || word.starts_with("from ")
}
