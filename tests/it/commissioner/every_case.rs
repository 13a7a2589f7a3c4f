//! Every case of suspension and of what an acting commissioner may do against the law in plain booleans.

use pcc_rules::area::Area;
use pcc_rules::commissioner::*;
use pcc_rules::{Refusal, Unsettled};

use crate::model::acting::after_six_months;
use crate::model::areas::{Kind, kind};
use crate::model::facts::{known, with_eves};
use crate::model::worlds::{Law, every_case, not_law, values};
use crate::{day, eve};

/// Section 30(1), (4), and the transfer orders for mayors.
#[test]
fn prsra_s30_1_and_4_suspensions_in_every_case() {
    let months = |months| MaximumSentence::Months { months };
    let facts = values!(SuspensionFacts {
        area: [
            Area::Kent,
            Area::Gwent,
            Area::GreaterManchester,
            Area::SouthYorkshire,
            Area::Metropolitan,
            Area::CityOfLondon,
        ],
        matter: Matter::ALL.iter().copied(),
        charged_in: ChargedIn::ALL.iter().copied(),
        maximum: [months(0), months(24), months(25), MaximumSentence::Life, MaximumSentence::FixedLife],
    });
    let days = with_eves(["2012-11-22", "2017-05-08", "2024-05-07"]);
    let cases = every_case(&facts, &[], &days, |f, on| {
        let area = known(&f.area);
        let outside = matches!(kind(area), Kind::England | Kind::Wales);
        if let Some(stop) = not_law(outside.then_some("2012-11-22"), on) {
            return stop;
        }
        let charged = known(&f.matter).as_str() == "charge";
        let there = known(&f.charged_in).as_str() != "elsewhere";
        // More than two years; life, which is longer; and life fixed by law, which is no term of imprisonment.
        let (long, fixed) = match known(&f.maximum) {
            MaximumSentence::Months { months } => (months > 24, false),
            MaximumSentence::Life => (true, false),
            MaximumSentence::FixedLife => (false, true),
        };
        let may = charged && there && (long || fixed);
        let mut found = vec![
            ("commissioner.suspension-charged", charged),
            ("commissioner.suspension-charged-in", there),
            ("commissioner.suspension-over-two-years", long),
            ("commissioner.suspension-fixed-life", fixed),
            ("commissioner.suspend", may),
        ];
        let mayor_from = match area.id() {
            "greater-manchester" => "2017-05-08",
            "south-yorkshire" => "2024-05-07",
            _ => "9999-12-31",
        };
        if on >= day(mayor_from) {
            found.push(("commissioner.suspend-mayor", may));
        }
        Law::of(if may { Suspension::MaySuspend } else { Suspension::NoPower }, &found)
    });
    assert_eq!(cases, 6300);
}

/// Sections 30(1)(b), 30(4) and 66(4)(a), month by month.
#[test]
fn prsra_s30_1b_and_s66_4a_every_term() {
    for months in 0..=60 {
        let term = MaximumSentence::Months { months };
        let whole_years = months / 12;
        let over = whole_years > 2 || whole_years == 2 && months % 12 != 0;
        let found = (term.exceeds_two_years(), term.allows_suspension(), term.is_imprisonable());
        assert_eq!(found, (over, over, months != 0), "{months}");
    }
    let life = [MaximumSentence::Life, MaximumSentence::FixedLife];
    assert_eq!(life.map(MaximumSentence::allows_suspension), [true, true]);
    assert_eq!(life.map(MaximumSentence::is_imprisonable), [true, true]);
}

/// Section 62(4) and (5) for every function, in every place: all but the plan.
#[test]
fn prsra_s62_4_what_an_acting_commissioner_may_do() {
    for area in [Area::Kent, Area::Gwent, Area::Metropolitan, Area::CityOfLondon] {
        let outside = matches!(kind(area), Kind::England | Kind::Wales);
        for on in
            [eve("2012-04-25"), day("2012-04-25"), eve("2012-11-22"), day("2012-11-22"), day("2026-11-22")]
        {
            for function in Function::ALL {
                let plan = ["issue-plan", "vary-plan"].contains(&function.as_str());
                // Plans came with the commissioners themselves, section 62 half a year before.
                let law = outside && on >= day(if plan { "2012-11-22" } else { "2012-04-25" });
                let power = if function.as_str() == "property" { "property" } else { "functions" };
                match acting_may_do(*function, area.place(), on) {
                    Ok(rule) => {
                        assert!(law && !plan, "{function} in {area}");
                        assert_eq!(rule.id(), format!("commissioner.acting-{power}"));
                    }
                    Err(Refusal::Forbidden(rule)) => {
                        assert!(law && plan, "{function} in {area}");
                        assert_eq!(rule, &pcc_rules::plan::NOT_BY_ACTING);
                    }
                    Err(refusal) => {
                        let none = matches!(refusal, Refusal::Unsettled(Unsettled::OutOfForce(_)));
                        assert!(none && (!law || !outside), "{function} in {area} on {on}: {refusal}");
                    }
                }
            }
        }
    }
}

/// Section 63(2): the last of six months that begin with the day of the appointment, for every day of four years.
#[test]
fn prsra_s63_six_months_beginning_with_every_day() {
    let mut on = day("2023-01-01");
    while on < day("2027-01-01") {
        assert_eq!(last_of_six_months(on), after_six_months(on).pred_opt().unwrap(), "{on}");
        on = on.succ_opt().unwrap();
    }
}
