//! Police money in plain words: fund, committee, dealings, services and grants, and when a finance officer must report.

use chrono::NaiveDate;

use crate::day;

/// Who governs, as far as money tells them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Seat {
    England,
    Wales,
    /// A commissioner until 9 May 2021 and a mayor since.
    WestYorkshire,
    London,
    City,
}

/// Whether a mayor has the functions.
pub(crate) fn mayor(seat: Seat, on: NaiveDate) -> bool {
    seat == Seat::WestYorkshire && on >= day("2021-05-10")
}

/// What the Act of 2011 gives elected policing bodies began in London first, and never in the City; `None` once it has.
pub(crate) fn begun(seat: Seat, on: NaiveDate) -> Option<String> {
    let first = match seat {
        Seat::City => return Some("not here".into()),
        Seat::London => "2012-01-16",
        _ => "2012-11-22",
    };
    (on < day(first)).then(|| format!("from {first}"))
}

/// Section 21: three duties, each by itself.
pub(crate) fn fund(seat: Seat, on: NaiveDate, kept: bool, everything: bool, accounts: bool) -> String {
    if let Some(out) = begun(seat, on) {
        return out;
    }
    let mut lacks = String::from("lacks");
    for (done, duty) in [(kept, " kept"), (everything, " everything"), (accounts, " accounts")] {
        if !done {
            lacks += duty;
        }
    }
    if kept && everything && accounts { "kept".into() } else { lacks }
}

pub(crate) fn committee(seat: Seat, on: NaiveDate, exists: bool, independent: bool, joint: bool) -> String {
    if let Some(out) = begun(seat, on) {
        return out;
    }
    let found = match (exists, independent, joint) {
        (false, _, _) => "none",
        (true, false, _) => "not independent",
        (true, true, true) => "joint",
        (true, true, false) => "separate",
    };
    found.into()
}

/// Section 143 of the Act of 2014, the same day everywhere.
pub(crate) fn services(on: NaiveDate, purpose: &str, thinks_so: bool) -> String {
    if on < day("2014-03-20") {
        return "from 2014-03-20".into();
    }
    match (purpose, thinks_so) {
        ("by-order", _) => "left out",
        (_, true) => "within",
        (_, false) => "not so judged",
    }
    .into()
}

/// Section 9 of the Act of 2011 until the day before, then section 143(3).
pub(crate) fn grant(
    seat: Seat,
    on: NaiveDate,
    with_arrangement: bool,
    purpose: &str,
    thinks_so: bool,
) -> String {
    if on >= day("2014-03-20") {
        return if with_arrangement { services(on, purpose, thinks_so) } else { "no arrangement".into() };
    }
    if let Some(out) = begun(seat, on) {
        return out;
    }
    match (purpose, thinks_so) {
        ("crime-reduction", true) => "within",
        ("crime-reduction", false) => "not so judged",
        _ => "not for this",
    }
    .into()
}

/// Paragraph 3(f) of the order on published information.
pub(crate) fn grant_published(seat: Seat, on: NaiveDate, purpose: &str, published: &[&str]) -> String {
    if let Some(out) = begun(seat, on) {
        return out;
    }
    match purpose {
        "victims" => return "gap".into(),
        "by-order" => return "left out".into(),
        _ => {}
    }
    let asked = ["conditions", "recipient", "purpose", "reasons"];
    let lacks: Vec<&str> = asked.into_iter().filter(|detail| !published.contains(detail)).collect();
    if lacks.is_empty() { "full".into() } else { format!("lacks {}", lacks.join(" ")) }
}

/// What is said of a dealing.
pub(crate) struct Dealing {
    pub(crate) consent: bool,
    pub(crate) within_limits: bool,
    pub(crate) sterling: bool,
    pub(crate) treasury: bool,
    pub(crate) pending_revenue: bool,
    pub(crate) scheme_land: bool,
}

/// Schedules 1 to 4 to the Act of 2011, and Part 1 of the Local Government Act 2003.
pub(crate) fn dealing(seat: Seat, on: NaiveDate, by: &str, act: &str, said: &Dealing) -> String {
    if let Some(out) = begun(seat, on) {
        return out;
    }
    let consented = |then: &'static str| if said.consent { then } else { "no consent" };
    let found = if by == "body" {
        if mayor(seat, on) {
            return "left out".into();
        }
        let debt = ["borrow", "borrow-temporarily", "credit-arrangement"].contains(&act);
        if debt && !said.within_limits {
            "over a limit"
        } else if debt && act != "credit-arrangement" && !said.sterling && !said.treasury {
            "not sterling"
        } else {
            "within"
        }
    } else {
        // Paragraph 7(3) barred all borrowing, until paragraph 7A took its place.
        let since_2014 = on >= day("2014-05-13");
        match act {
            "borrow" => "no power",
            "borrow-temporarily" if !since_2014 => "no power",
            "borrow-temporarily" if said.consent && !said.sterling => "not sterling",
            "borrow-temporarily" if said.consent && !said.pending_revenue => "not pending revenue",
            "credit-arrangement" | "invest" if !since_2014 => return "left out".into(),
            "credit-arrangement" => "no power",
            "land" => {
                if said.scheme_land {
                    "within"
                } else {
                    "no power"
                }
            }
            "staff-agreement" => "within",
            "borrow-temporarily" | "invest" | "property" | "contract" => consented("within"),
            other => panic!("no act is called {other}"),
        }
    };
    format!("{by} {act}: {found}")
}

/// Section 114(2) and (3): which reports are due.
pub(crate) fn reports_due(
    seat: Seat,
    on: NaiveDate,
    of: &str,
    irregular: bool,
    by: &str,
    shortfall: bool,
) -> String {
    if let Some(out) = begun(seat, on) {
        return out;
    }
    if of == "body" && mayor(seat, on) {
        return "left out".into();
    }
    let mut due = of.to_string();
    if irregular && by != "somebody-else" {
        due += " unlawfulness";
    }
    if shortfall {
        due += " shortfall";
    }
    due
}
