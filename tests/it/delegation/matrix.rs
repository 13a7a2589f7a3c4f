use pcc_rules::area::{Area, Body};
use pcc_rules::delegation::{self, Cell, Function, MAYORS_AUDITOR, Route, cell};
use pcc_rules::law::{OutOfForce, Rule};
use pcc_rules::plan::VARYING_BY_DELEGATE;
use pcc_rules::reasoning::Unsettled;

use crate::{day, eve};

const TODAY: &str = "2026-11-22";

fn word(area: Area, function: Function, route: Route, on: &str) -> &'static str {
    match cell(area, function, route, day(on)) {
        Ok(Cell::Allowed(rule)) => {
            assert_eq!(rule, route.power());
            "yes"
        }
        Ok(Cell::Forbidden(_)) => "no",
        Ok(Cell::Unclear(gap)) => {
            assert_eq!(gap, &VARYING_BY_DELEGATE);
            "?"
        }
        Ok(Cell::NotAFunction) => "-",
        Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts })) => {
            assert_eq!(starts, day("2015-04-01"), "{function} on {on}");
            "later"
        }
        Err(Unsettled::NotEncoded(left_out)) => {
            assert_eq!(left_out.provision, MAYORS_AUDITOR.provision);
            "open"
        }
        other => panic!("{function} {route} on {on}: {other:?}"),
    }
}

/// The list of every function, with the three ways: to the deputy, to others, by the deputy to others.
type Table<'t> = &'t [(&'t str, [&'t str; 3])];

fn holds(area: Area, days: &[&str], table: Table<'_>) {
    for on in days {
        for (name, expected) in table {
            let function: Function = name.parse().unwrap();
            let found = [Route::ToDeputy, Route::ToOther, Route::DeputyToOther]
                .map(|route| word(area, function, route, on));
            assert_eq!(found, *expected, "{name} in {area} on {on}");
        }
        // Every function has its row.
        let named: Vec<&str> = table.iter().map(|(name, _)| *name).collect();
        assert!(Function::ALL.iter().all(|function| named.contains(&function.as_str())), "{named:?}");
        assert_eq!(named.len(), Function::ALL.len());
    }
}

const NOT_LONDONS: [(&str, [&str; 3]); 4] = [
    ("recommend-commissioner", ["-", "-", "-"]),
    ("represent-on-deputy-commissioner", ["-", "-", "-"]),
    ("consulted-on-senior-officers", ["-", "-", "-"]),
    ("suspend-or-remove-metropolitan-chiefs", ["-", "-", "-"]),
];

fn commissioners(
    auditor: [&'static str; 3],
    complaints: [&'static str; 3],
) -> Vec<(&'static str, [&'static str; 3])> {
    let mut table = vec![
        ("issue-plan", ["no", "no", "no"]),
        ("vary-plan", ["?", "?", "?"]),
        ("determine-objectives", ["yes", "no", "no"]),
        ("attend-panel", ["yes", "no", "no"]),
        ("prepare-annual-report", ["yes", "no", "no"]),
        ("appoint-or-remove-chief-constable", ["no", "no", "no"]),
        ("calculate-budget", ["no", "no", "no"]),
        ("appoint-auditor", auditor),
        ("limit-auditors-liability", auditor),
        ("police-complaints", complaints),
        ("older-police-complaints", ["yes", "yes", "yes"]),
        ("other", ["yes", "yes", "yes"]),
    ];
    table.extend(NOT_LONDONS);
    table
}

const LATER: [&str; 3] = ["later", "later", "later"];
const AUDIT: [&str; 3] = ["yes", "no", "no"];
const FREE: [&str; 3] = ["yes", "yes", "yes"];
const KEPT: [&str; 3] = ["no", "no", "no"];

/// The table of section 18(7), cell by cell, on both sides of each of its days, for every area while it had a
/// commissioner.
#[test]
fn prsra_s18_7_the_commissioners_table_cell_by_cell() {
    let days = [
        (["2012-11-22", "2015-03-31"], commissioners(LATER, FREE)),
        (["2015-04-01", "2020-01-31"], commissioners(AUDIT, FREE)),
        (["2020-02-01", TODAY], commissioners(AUDIT, KEPT)),
    ];
    for area in Area::ALL {
        for (days, table) in &days {
            for on in days {
                if area.body_on(day(on)).is_ok_and(Body::is_commissioner) {
                    holds(area, &[*on], table);
                }
            }
        }
        let before = cell(area, Function::Other, Route::ToDeputy, eve("2012-11-22"));
        if area != Area::Metropolitan && area != Area::CityOfLondon {
            let not_yet = OutOfForce::NotYet { starts: day("2012-11-22") };
            assert_eq!(before, Err(Unsettled::OutOfForce(not_yet)), "{area}");
        }
    }
}

/// Section 19(7): the deputy mayor may have (b), (c), (d), (i) and (j); nobody else any of (a) to (j).
#[test]
fn prsra_s19_7_londons_table_cell_by_cell() {
    let table = |auditor, complaints| {
        vec![
            ("issue-plan", KEPT),
            ("vary-plan", ["?", "?", "?"]),
            ("determine-objectives", ["yes", "no", "no"]),
            ("attend-panel", ["yes", "no", "no"]),
            ("prepare-annual-report", ["yes", "no", "no"]),
            ("appoint-or-remove-chief-constable", ["-", "-", "-"]),
            ("calculate-budget", ["-", "-", "-"]),
            ("appoint-auditor", auditor),
            ("limit-auditors-liability", auditor),
            ("police-complaints", complaints),
            ("older-police-complaints", FREE),
            ("recommend-commissioner", KEPT),
            ("represent-on-deputy-commissioner", KEPT),
            ("consulted-on-senior-officers", KEPT),
            ("suspend-or-remove-metropolitan-chiefs", KEPT),
            ("other", FREE),
        ]
    };
    holds(Area::Metropolitan, &["2012-01-16", "2015-03-31"], &table(LATER, FREE));
    holds(Area::Metropolitan, &["2015-04-01", "2020-01-31"], &table(AUDIT, FREE));
    holds(Area::Metropolitan, &["2020-02-01", TODAY], &table(AUDIT, KEPT));
    let london = |on| cell(Area::Metropolitan, Function::Other, Route::ToOther, on);
    let not_yet = OutOfForce::NotYet { starts: day("2012-01-16") };
    assert_eq!(london(eve("2012-01-16")), Err(Unsettled::OutOfForce(not_yet)));
    let city = cell(Area::CityOfLondon, Function::Other, Route::ToOther, day(TODAY));
    assert_eq!(city, Err(Unsettled::OutOfForce(OutOfForce::DoesNotExtend)));
}

/// Paragraph 21 of the four Orders: the policing component in (f), and no (g) or (h); from the day the mayor took over.
#[test]
fn the_mayors_orders_change_f_and_drop_g_and_h() {
    let open = ["open", "open", "open"];
    for (area, first) in [
        (Area::GreaterManchester, "2017-05-08"),
        (Area::WestYorkshire, "2021-05-10"),
        (Area::NorthYorkshire, "2024-05-07"),
        (Area::SouthYorkshire, "2024-05-07"),
    ] {
        let complaints = if day(first) < day("2020-02-01") { FREE } else { KEPT };
        holds(area, &[first], &commissioners(open, complaints));
        holds(area, &[TODAY], &commissioners(open, KEPT));
        let eve = eve(first).to_string();
        holds(area, &[&eve], &commissioners(AUDIT, complaints));
        let budget = |on: &str| cell(area, Function::CalculateBudget, Route::ToDeputy, day(on));
        assert_eq!(budget(first), Ok(Cell::Forbidden(&delegation::MAYORS_BUDGET)));
        assert_eq!(budget(&eve), Ok(Cell::Forbidden(&delegation::KEPT_FROM_DEPUTY)));
    }
    holds(Area::GreaterManchester, &["2020-01-31"], &commissioners(open, FREE));
    holds(Area::GreaterManchester, &["2020-02-01"], &commissioners(open, KEPT));
}

/// Each shut way names the rule that shuts it.
#[test]
fn a_shut_way_names_its_rule() {
    let shut = |area, function, route| match cell(area, function, route, day(TODAY)) {
        Ok(Cell::Forbidden(rule)) => rule,
        other => panic!("{other:?}"),
    };
    let rules: [(&Rule, Area, Function, Route); 9] = [
        (&delegation::KEPT_FROM_DEPUTY, Area::Kent, Function::IssuePlan, Route::ToDeputy),
        (&delegation::KEPT_FROM_OTHERS, Area::Kent, Function::AttendPanel, Route::ToOther),
        (&delegation::NOT_BY_DEPUTY, Area::Kent, Function::DetermineObjectives, Route::DeputyToOther),
        (&delegation::AUDIT_BY_DEPUTY_ALONE, Area::Kent, Function::AppointAuditor, Route::ToOther),
        (&delegation::COMPLAINTS_KEPT, Area::Kent, Function::PoliceComplaints, Route::ToDeputy),
        (&delegation::ONLY_WHAT_IS_HELD, Area::Kent, Function::PoliceComplaints, Route::DeputyToOther),
        (
            &delegation::LONDON_KEPT_FROM_DEPUTY,
            Area::Metropolitan,
            Function::ConsultedOnSeniorOfficers,
            Route::ToDeputy,
        ),
        (&delegation::LONDON_KEPT_FROM_OTHERS, Area::Metropolitan, Function::AttendPanel, Route::ToOther),
        (&delegation::LONDON_NOT_BY_DEPUTY, Area::Metropolitan, Function::AttendPanel, Route::DeputyToOther),
    ];
    for (rule, area, function, route) in rules {
        assert_eq!(shut(area, function, route), rule, "{function} {route} in {area}");
    }
}

/// The plan's own page says the same of issuing and varying by delegates.
#[test]
fn the_plan_and_the_table_agree_on_issuing_and_varying() {
    use pcc_rules::Refusal;
    use pcc_rules::plan::{Event, Maker, may_make};
    for area in [Area::Kent, Area::SouthWales, Area::Metropolitan, Area::WestYorkshire] {
        for (maker, route) in [
            (Maker::Deputy, Route::ToDeputy),
            (Maker::Delegate, Route::ToOther),
            (Maker::Delegate, Route::DeputyToOther),
        ] {
            let made = |event| may_make(event, maker, area.place(), day(TODAY));
            assert!(matches!(made(Event::Issue), Err(Refusal::Forbidden(_))));
            assert_eq!(word(area, Function::IssuePlan, route, TODAY), "no");
            assert_eq!(made(Event::Variation), Err(Refusal::NoRule(&VARYING_BY_DELEGATE)));
            assert_eq!(word(area, Function::VaryPlan, route, TODAY), "?");
        }
    }
}
