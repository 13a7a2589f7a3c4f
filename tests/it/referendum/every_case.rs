//! Every case of a rise against the model, unknown facts included.

use chrono::{Datelike as _, NaiveDate, Weekday};
use pcc_rules::area::Area;
use pcc_rules::budget::BasicAmount;
use pcc_rules::money::{Pounds, Rounding};
use pcc_rules::precept::Kind;
use pcc_rules::referendum::{
    Increase, IncreaseFacts, Rise, Step, last_notice, poll_day, principle_for, timetable,
};
use rust_decimal::Decimal;

use super::year;
use crate::day;
use crate::model::facts::{BOTH, known};
use crate::model::referendum as model;
use crate::model::worlds::{Law, Says, every_case, not_law, one_case, values};

fn amounts<const N: usize>(texts: [&str; N]) -> [BasicAmount; N] {
    texts.map(|text| text.parse().unwrap())
}

/// Sections 52ZB to 52ZE and 52ZR, and the reports of the years.
fn increase(f: &IncreaseFacts, on: NaiveDate) -> Law<Increase> {
    // England with London, but not the City, since the Chapter began.
    let area = known(&f.area);
    let there = !["gwent", "city-of-london"].contains(&area.id());
    if let Some(stop) = not_law(there.then_some("2011-12-03"), on) {
        return stop;
    }
    if area.id() == "metropolitan" {
        return Law::open(Says::LeftOut("ukpga/1999/29/section/88"), &[]);
    }
    if known(&f.kind).as_str() == "fire" {
        return Law::open(Says::LeftOut("ukpga/1992/14/section/52ZC/4"), &[]);
    }
    let starts = known(&f.year).starts_in();
    match starts {
        ..2012 => return Law::open(Says::NotYet(day("2012-04-01")), &[]),
        2027.. => return Law::open(Says::LeftOut("ukpga/1992/14/section/52ZD/1"), &[]),
        _ => {}
    }
    // Greater Manchester's precepts from 2018/19 are a mayor's, whose principle is known of one year.
    let mayors = area.id() == "greater-manchester" && starts >= 2018;
    if mayors && starts != 2025 {
        return Law::open(Says::LeftOut("uksi/2017/611/article/4"), &[]);
    }
    if let Some(stop) = not_law(Some(&format!("{starts}-01-01")), on) {
        return stop;
    }
    let mut found = vec![("referendum.principles", true)];
    // Until the year begins the Commons may not yet have approved the principles.
    if on < day(&format!("{starts}-04-01")) {
        let approved = known(&f.approved);
        found.push(("referendum.principles-approved", approved));
        if !approved {
            return Law::of(Increase::NoPrinciples, &found);
        }
    }
    if mayors {
        found.push(("referendum.component", true));
    }
    found.push(("referendum.compared", true));
    let (previous, amount, lowest) = (known(&f.previous), known(&f.amount), known(&f.lowest_quartile));
    let excessive = model::excessive(starts, &previous.to_string(), &amount.to_string(), lowest);
    let rule = match starts {
        2012 => "referendum.principle-2012",
        2016 => "referendum.principle-2016",
        2017 => "referendum.principle-2017",
        2018 => "referendum.principle-2018",
        2024 => "referendum.principle-2024",
        2025 => "referendum.principle-2025",
        2026 => "referendum.principle-2026",
        other => panic!("{other}"),
    };
    found.push((rule, !excessive));
    let principle = principle_for(known(&f.year)).unwrap().principle;
    let rise = Rise { year: known(&f.year), principle, previous, amount };
    if !excessive {
        return Law::of(Increase::NotExcessive(rise), &found);
    }
    let directed = known(&f.directed);
    found.push(("referendum.direction", directed));
    if directed {
        return Law::of(Increase::Directed(rise), &found);
    }
    found.push(("referendum.not-a-cap", true));
    Law::of(Increase::Excessive(rise), &found)
}

/// A commissioner's area with everything about the amounts.
#[test]
fn lgfa_ss52zb_to_52ze_rises_in_every_case() {
    let facts = values!(IncreaseFacts {
        area: [Area::Kent, Area::GreaterManchester, Area::Metropolitan],
        kind: [Kind::Policing, Kind::Fire],
        year: [2016, 2024].map(year),
        approved: BOTH,
        previous: amounts(["160", "170"]),
        amount: amounts(["165", "165.01", "183.01"]),
        lowest_quartile: BOTH,
        directed: BOTH,
    });
    let days = ["2016-03-31", "2024-03-31"].map(day);
    assert_eq!(every_case(&facts, &[], &days, increase), 23_328);
}

/// Every kind of area and every border of the years and of the days, all known.
#[test]
fn lgfa_s52zb_where_and_when() {
    let areas = [Area::Kent, Area::GreaterManchester, Area::Gwent, Area::Metropolitan, Area::CityOfLondon];
    let days = [
        "2011-12-02",
        "2011-12-03",
        "2011-12-31",
        "2012-01-01",
        "2012-03-31",
        "2017-03-31",
        "2017-12-31",
        "2018-01-01",
        "2025-03-31",
        "2025-04-01",
        "2026-11-22",
    ];
    let mut cases = 0;
    for (area, on) in areas.into_iter().flat_map(|area| days.map(|on| (area, day(on)))) {
        for starts in [2011, 2012, 2017, 2018, 2025, 2026, 2027] {
            for bits in 0..8 {
                let facts = IncreaseFacts {
                    area: area.into(),
                    kind: Kind::Policing.into(),
                    year: year(starts).into(),
                    approved: (bits & 1 == 0).into(),
                    previous: amounts(["200"])[0].into(),
                    amount: amounts(["214", "214.01"])[bits >> 1 & 1].into(),
                    lowest_quartile: false.into(),
                    directed: (bits >> 2 == 0).into(),
                };
                one_case(&facts, on, &increase(&facts, on));
                cases += 1;
            }
        }
    }
    assert_eq!(cases, 3080);
}

/// What is more, and by how many per cent, for every pence of a rise from £160 and of a fall.
#[test]
fn the_rise_in_pounds_and_per_cent() {
    for pence in (15_000..18_000u64).step_by(7) {
        let [previous] = amounts(["160"]);
        let amount = BasicAmount::try_from(Pounds::from_pence(pence)).unwrap();
        let principle = principle_for(year(2024)).unwrap().principle;
        let rise = Rise { year: year(2024), principle, previous, amount };
        let more = pence.checked_sub(16_000);
        assert_eq!(rise.more().map(|more| more.round(Rounding::Down).pence()), more);
        // A penny is a sixteenth of a hundredth part.
        let per_cent = rise.percent().map(|per_cent| per_cent * Decimal::from(160));
        assert_eq!(per_cent.map(|one| one.normalize()), more.map(Decimal::from), "{pence}");
    }
}

/// The most that is not excessive, found by trying every penny.
#[test]
fn lgfa_s52zc_the_largest_amount_penny_by_penny() {
    for (starts, lowest) in (2012..=2026).flat_map(|starts| [(starts, false), (starts, true)]) {
        let principle = principle_for(year(starts)).unwrap().principle;
        for text in ["160.00", "99.99", "185.904374", "500/3"] {
            let [previous] = amounts([text]);
            let excessive = |pence: u64| {
                let amount = format!("{}.{:02}", pence / 100, pence % 100);
                model::excessive(starts, text, &amount, lowest)
            };
            let mut most = previous.unrounded().round(Rounding::Down).pence();
            while !excessive(most + 1) {
                most += 1;
            }
            assert_eq!(principle.largest(previous, lowest).pence(), most, "{starts} {text}");
            let mut on_step = most;
            while on_step % 9 != 0 {
                on_step -= 1;
            }
            let steps = principle.largest_in_steps(previous, lowest, Step::NINE_PENCE);
            assert_eq!(steps.pence(), on_step, "{starts} {text}");
        }
    }
}

/// SI 2012/460 reg. 3, s. 52ZK(8): by 8 March, in 2012 by the 17th; s. 52ZN(2): the first Thursday in May.
#[test]
fn lgfa_ss52zk_and_52zn_the_days_of_every_year() {
    for starts in 2012..=2040 {
        let notice = if starts == 2012 { "2012-03-17".to_owned() } else { format!("{starts}-03-08") };
        let mut thursday = day(&format!("{starts}-05-01"));
        while thursday.weekday() != Weekday::Thu {
            thursday = thursday.succ_opt().unwrap();
        }
        assert_eq!((last_notice(year(starts)), poll_day(year(starts))), (day(&notice), thursday), "{starts}");
        let steps: Vec<_> =
            timetable(year(starts)).iter().map(|one| (one.rule.id(), one.by.last_day())).collect();
        let expected = [
            ("referendum.determine", None),
            ("referendum.substitute-calculations", Some(day(&notice))),
            ("referendum.notify", Some(day(&notice))),
            ("referendum.hold-poll", Some(thursday)),
            ("referendum.tell-result", None),
        ];
        assert_eq!(steps, expected, "{starts}");
    }
}
