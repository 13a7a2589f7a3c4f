//! Tests of pay.

mod allowance;
mod band;
mod determination;
mod mayor;
mod others;
mod salary;
mod stated;

use pcc_rules::area::Area;
use pcc_rules::money::Pounds;

/// Whole pounds.
fn pounds(pounds: u64) -> Pounds {
    Pounds::from_pence(pounds * 100)
}

/// The pay table of the 41 areas, written out again from the bands of 2012: ids by band, 1 first.
const BANDS: [&[&str]; 5] = [
    &["greater-manchester", "west-midlands", "west-yorkshire"],
    &[
        "avon-and-somerset",
        "devon-and-cornwall",
        "essex",
        "hampshire-and-isle-of-wight",
        "kent",
        "lancashire",
        "merseyside",
        "northumbria",
        "south-wales",
        "south-yorkshire",
        "sussex",
        "thames-valley",
    ],
    &[
        "cheshire",
        "derbyshire",
        "hertfordshire",
        "humberside",
        "leicestershire",
        "nottinghamshire",
        "staffordshire",
        "west-mercia",
    ],
    &[
        "bedfordshire",
        "cambridgeshire",
        "cleveland",
        "dorset",
        "durham",
        "gwent",
        "norfolk",
        "north-wales",
        "north-yorkshire",
        "northamptonshire",
        "suffolk",
        "surrey",
        "wiltshire",
    ],
    &["cumbria", "dyfed-powys", "gloucestershire", "lincolnshire", "warwickshire"],
];

/// The pay rows: first day, pounds by band. (2012 statement; 2 per cent in May 2018 but not for band 1; £1,900 in 2022.)
const ROWS: [(&str, [u64; 5]); 3] = [
    ("2012-11-22", [100_000, 85_000, 75_000, 70_000, 65_000]),
    ("2018-05-01", [100_000, 86_700, 76_500, 71_400, 66_300]),
    ("2022-05-01", [101_900, 88_600, 78_400, 73_300, 68_200]),
];

fn area(id: &str) -> Area {
    id.parse().unwrap_or_else(|_| panic!("`{id}` is not an area"))
}

/// Where an area stands in [`BANDS`].
fn band_index(area: Area) -> Option<usize> {
    BANDS.iter().position(|ids| ids.contains(&area.id()))
}
