//! The budgets of the examples: what their documents say, and what the law makes of it.

use pcc_rules::area::Area;
use pcc_rules::budget::Requirement;
use pcc_rules::office::{Detail, Office, Verdict, assess};
use pcc_rules::referendum::Increase;

use super::pounds;
use crate::office::read;

fn office(name: &str) -> Office {
    let path = format!("{}/examples/budgets/{name}.json", env!("CARGO_MANIFEST_DIR"));
    read(&std::fs::read_to_string(path).unwrap()).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// What was found on the questions of the budget and the reserves, but not what is still open.
fn details(office: &Office) -> Vec<Detail> {
    let found = assess(office, *office.law_on.known().unwrap());
    found.findings.into_iter().filter_map(|finding| finding.answer.ok()).collect()
}

#[test]
fn warwickshires_budget_is_at_its_limit_and_no_further() {
    let office = office("warwickshire-2024-25");
    let found = details(&office);
    let Some(Detail::Requirement(Requirement::Calculated(sums))) =
        found.iter().find(|one| matches!(one, Detail::Requirement(_)))
    else {
        panic!("{found:?}");
    };
    assert_eq!(sums.to_raise, pounds("64581000"));
    let Some(Detail::Increase(Increase::NotExcessive(rise))) =
        found.iter().find(|one| matches!(one, Detail::Increase(_)))
    else {
        panic!("{found:?}");
    };
    assert_eq!(rise.principle.largest(rise.previous, false), pounds("289.71"));
    let bands = found.iter().find(|one| matches!(one, Detail::Bands(_))).unwrap().to_string();
    assert!(bands.contains("A £193.14") && bands.contains("H £579.42"), "{bands}");
    // Its reserves are not given, so their ratio is asked for.
    let general = assess(&office, *office.law_on.known().unwrap());
    let general =
        general.findings.iter().find(|one| one.rule.id() == "reserves.general-over-five-percent").unwrap();
    assert_eq!(general.verdict(), Verdict::NeedsFacts);
}

#[test]
fn west_mercias_shares_are_a_penny_over() {
    let found = details(&office("west-mercia-2023-24"));
    let Some(Detail::Calculation(calculation)) =
        found.iter().find(|one| matches!(one, Detail::Calculation(_)))
    else {
        panic!("{found:?}");
    };
    assert_eq!(calculation.shares.len(), 9);
    assert_eq!(calculation.precept, pounds("122124490.36"));
}

/// Every example names its source and no fact of it is lost on the way through JSON.
#[test]
fn the_budgets_name_their_source_and_survive_json() {
    for (name, area) in [
        ("warwickshire-2024-25", Area::Warwickshire),
        ("norfolk-2021-22", Area::Norfolk),
        ("west-mercia-2023-24", Area::WestMercia),
    ] {
        let office = office(name);
        assert!(office.source.len() > 10 && office.budget.source.len() > 10);
        assert_eq!(office.area.known(), Some(&area));
        assert_eq!(read(&serde_json::to_string(&office).unwrap()), Ok(office));
    }
}

/// A budget that is none says which field, what was there, and what was expected.
#[test]
fn a_wrong_budget_is_refused_with_its_field() {
    let path = format!("{}/examples/budgets/west-mercia-2023-24.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    for (from, to, expected) in [
        ("\"122124490.35\"", "122124490.35", "budget.calculation.to-raise: invalid type: floating point"),
        (
            "\"122124490.35\"",
            "\"1000000000000000.01\"",
            "is more than the 1000000000000000 that a budget counts to",
        ),
        ("\"37919.44\"", "\"0.5\"", "`0.5` dwellings is not between 1 and 1000000000000"),
        ("Malvern Hills\"", "Herefordshire\"", "`Herefordshire` is given twice"),
        ("whole-pence", "whole-pounds", "unknown variant `whole-pounds`"),
        ("half-up\" }", "half-down\" }", "unknown variant `half-down`"),
        ("\"264.50\"", "\"264.50000000001\"", "or than ten decimal places"),
        ("\"kind\": \"policing\"", "\"kind\": \"police\"", "unknown variant `police`"),
        ("\"year\": 2023", "\"year\": 1066", "`1066` is not a year between 1990 and 2200"),
        ("\"calculation\"", "\"calculations\"", "unknown field `calculations`"),
    ] {
        assert!(text.contains(from), "{from}");
        let error = read(&text.replacen(from, to, 1)).unwrap_err();
        assert!(error.contains(expected), "{error}");
    }
}
