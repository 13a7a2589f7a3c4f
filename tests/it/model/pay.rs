//! Pay as tables of plain numbers: bands, sums by day, and who has none.

use chrono::NaiveDate;

use crate::day;

/// The pay table of the 41 areas, written out again from the bands of 2012: ids by band, 1 first.
pub(crate) const BANDS: [&[&str]; 5] = [
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
pub(crate) const ROWS: [(&str, [u64; 5]); 3] = [
    ("2012-11-22", [100_000, 85_000, 75_000, 70_000, 65_000]),
    ("2018-05-01", [100_000, 86_700, 76_500, 71_400, 66_300]),
    ("2022-05-01", [101_900, 88_600, 78_400, 73_300, 68_200]),
];

/// Where an area stands in [`BANDS`].
pub(crate) fn band_index(area: &str) -> Option<usize> {
    BANDS.iter().position(|ids| ids.contains(&area))
}

/// First day of the mayor, where there is one.
pub(crate) fn mayor_from(area: &str) -> Option<NaiveDate> {
    Some(day(match area {
        "greater-manchester" => "2017-05-08",
        "west-yorkshire" => "2021-05-10",
        "north-yorkshire" | "south-yorkshire" => "2024-05-07",
        _ => return None,
    }))
}

/// First day as fire and rescue authority.
pub(crate) fn fire_from(area: &str) -> Option<NaiveDate> {
    Some(day(match area {
        "essex" => "2017-10-01",
        "staffordshire" => "2018-08-01",
        "north-yorkshire" => "2018-11-15",
        "northamptonshire" => "2019-01-01",
        "cumbria" => "2023-04-01",
        _ => return None,
    }))
}

/// What the table says, in plain numbers: no salary, a sum, or not known.
#[derive(Debug, PartialEq)]
pub(crate) enum Sum {
    NoSalary,
    Pounds(u64),
    Open,
}

/// The salary of an office since there are commissioners.
pub(crate) fn sum(area: &str, date: NaiveDate) -> Sum {
    let Some(band) = band_index(area) else { return Sum::NoSalary };
    if mayor_from(area).is_some_and(|from| date >= from) {
        return Sum::NoSalary;
    }
    let basic = ROWS.iter().rev().find(|(from, _)| date >= day(from)).expect("a row").1[band];
    match fire_from(area) {
        Some(from) if date >= from && date < day("2019-01-01") => Sum::Open,
        Some(from) if date >= from => Sum::Pounds(basic + 3_000),
        _ => Sum::Pounds(basic),
    }
}

/// Schedule 1 is law everywhere from the day commissioners took office; it says itself whom it pays.
fn before(on: NaiveDate) -> Option<String> {
    (on < day("2012-11-22")).then(|| "from 2012-11-22".into())
}

/// Whether there is a commissioner, and if not who governs instead.
fn instead(area: &str, on: NaiveDate) -> Option<String> {
    match area {
        "metropolitan" => Some("none: mayors-office".into()),
        "city-of-london" => Some("none: common-council".into()),
        _ => mayor_from(area).filter(|from| on >= *from).map(|_| "none: mayor".into()),
    }
}

/// Schedule 1 para. 2, ss. 30(3) and 70(6), (7): suspension first, for it leaves no arrears.
pub(crate) fn salary(area: &str, on: NaiveDate, declared: Option<NaiveDate>, suspended: bool) -> String {
    if let Some(out) = before(on).or_else(|| instead(area, on)) {
        return out;
    }
    if suspended {
        return "nothing".into();
    }
    match declared {
        Some(day) if day <= on => {}
        _ => return "not yet".into(),
    }
    match sum(area, on) {
        Sum::Pounds(pounds) => pounds.to_string(),
        _ => "gap".into(),
    }
}

/// A salary as stated, in pence, beside the one of the office.
pub(crate) fn stated(area: &str, on: NaiveDate, pence: u64) -> String {
    if let Some(out) = before(on).or_else(|| instead(area, on)) {
        return out;
    }
    match sum(area, on) {
        Sum::Pounds(pounds) if pounds * 100 == pence => format!("same {pounds}"),
        Sum::Pounds(pounds) => format!("{pence}p stated, {pounds} determined"),
        _ => "gap".into(),
    }
}

/// Section 30(3), and as the Orders change it for mayors.
pub(crate) fn suspended(area: &str, on: NaiveDate) -> String {
    if let Some(out) = before(on) {
        return out;
    }
    match instead(area, on) {
        None => "stops".into(),
        Some(mayor) if mayor == "none: mayor" => "goes on".into(),
        Some(other) => other,
    }
}

/// Who sets the pay of somebody whom no determination pays.
pub(crate) fn other(payee: &str, on: NaiveDate) -> String {
    let (first, who) = match payee {
        "deputy" => ("2012-11-22", "the commissioner"),
        "leaving-commissioner" => ("2012-11-22", "nothing"),
        "acting-commissioner" => ("2012-11-22", "gap"),
        "mayor" => ("2017-05-08", "the combined authority"),
        "deputy-mayor-for-policing" => ("2017-05-08", "the mayor"),
        _ => ("2012-01-16", "London"),
    };
    if on < day(first) { format!("from {first}") } else { who.into() }
}

/// A report of a remuneration panel: how many members, all outsiders, and the sum.
pub(crate) type Report = Option<(u16, bool, u64)>;

/// SI 2023/1432 Sch. 1 paras 5 to 7.
pub(crate) fn mayoral_allowance(
    area: &str,
    on: NaiveDate,
    recipient: &str,
    leads: bool,
    report: Report,
    scheme: Option<u64>,
) -> String {
    // The Order is of York and North Yorkshire, and is no law of London.
    if ["metropolitan", "city-of-london"].contains(&area) {
        return "not here".into();
    }
    if on < day("2023-12-20") {
        return "from 2023-12-20".into();
    }
    match instead(area, on) {
        None => return "none: commissioner".into(),
        Some(who) if who != "none: mayor" => return who,
        Some(_) if area != "north-yorkshire" => return "gap".into(),
        Some(_) => {}
    }
    let entitled = match recipient {
        "mayor" => true,
        "deputy-mayor" | "deputy-mayor-for-policing" => !leads,
        _ => false,
    };
    let recommended = match report {
        Some((members, true, sum)) if members != 0 && members != 1 && members != 2 => Some(sum),
        _ => None,
    };
    let within = match (recommended, scheme) {
        (Some(most), Some(sum)) => sum <= most,
        _ => false,
    };
    if entitled && within { "payable" } else { "not payable" }.into()
}

/// What is said of a claim.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Claim {
    pub(crate) suspended: bool,
    pub(crate) for_functions: bool,
    pub(crate) reasonable: bool,
    pub(crate) driving_necessary: bool,
    pub(crate) public_transport: bool,
    pub(crate) agreed: bool,
    pub(crate) good_value: bool,
    pub(crate) breakfast: bool,
    pub(crate) approved: bool,
}

/// Schedule 1 para. 3, and the table of the determination of August 2018.
pub(crate) fn claim(area: &str, on: NaiveDate, expense: &str, said: &Claim) -> String {
    if let Some(out) = before(on).or_else(|| instead(area, on)) {
        return out;
    }
    if said.suspended || !said.for_functions {
        return "not allowed".into();
    }
    if on < day("2018-08-01") {
        return "gap".into();
    }
    let (paid, limit) = match expense {
        "train" => (true, "standard class"),
        "mileage" => (said.driving_necessary, "revenue rates"),
        "taxi" => (!said.public_transport, "fare"),
        "foreign-travel" => (said.agreed, "economy"),
        "hotel" => (said.agreed && said.good_value, "actual"),
        "breakfast" => (said.breakfast, "up to 10"),
        "lunch" => (false, ""),
        "evening-meal" => (true, "gap"),
        "exceptional" => (said.approved, "actual"),
        other => panic!("no expense is called {other}"),
    };
    if paid && said.reasonable { limit.into() } else { "not allowed".into() }
}
