use pcc_rules::budget::{self, Step, timetable};
use pcc_rules::calendar::FinancialYear;
use pcc_rules::law::{Actor, Place};
use pcc_rules::precept;
use pcc_rules::referendum;

use crate::day;

fn steps(starts: i32, place: Place) -> Vec<Step> {
    timetable(FinancialYear::starting(starts).unwrap(), place)
}

/// The months before 2027/28, day by day; a leap year has a day more before 1 March.
#[test]
fn who_does_what_by_when_before_2027_28() {
    let expected = [
        (&budget::TAX_BASE_NOTIFIED, Actor::Council, "2027-01-31"),
        (&precept::NOTIFY, Actor::Commissioner, "2027-02-01"),
        (&precept::REPORT, Actor::Panel, "2027-02-08"),
        (&budget::TAX_BASE_DETERMINED, Actor::Commissioner, "2027-02-28"),
        (&budget::VIEWS, Actor::Commissioner, "2027-02-28"),
        (&budget::CALCULATE, Actor::Commissioner, "2027-02-28"),
        (&precept::ISSUE, Actor::Commissioner, "2027-02-28"),
        (&budget::PUBLISH_BUDGET, Actor::Commissioner, "2027-03-31"),
    ];
    let found = steps(2027, Place::England);
    let told: Vec<_> = found.iter().map(|step| (step.rule.id(), step.who(), step.by.last_day())).collect();
    assert_eq!(told, expected.map(|(rule, who, by)| (rule.id(), who, Some(day(by)))));
    assert_eq!(found[0].from, Some(day("2026-12-01")));
    assert_eq!(found[6].from, Some(day("2027-02-01")));
    assert_eq!(found[5].timed_by, Some(&budget::CALCULATE_FIRST));
    assert_eq!(steps(2028, Place::England)[6].by.last_day(), Some(day("2028-02-29")));
    assert!(found[1].to_string().starts_with("commissioner, by 2027-02-01: the panel is notified"));
}

/// In Wales the English tax base regulations do not apply, and the first day for issuing is not encoded.
#[test]
fn wales_has_a_timetable_of_its_own_and_london_none_here() {
    let wales = steps(2027, Place::Wales);
    let english = [&budget::TAX_BASE_NOTIFIED, &budget::TAX_BASE_DETERMINED];
    assert!(wales.iter().all(|step| !english.contains(&step.rule)));
    assert!(wales.iter().all(|step| step.from.is_none()));
    assert_eq!(wales.len(), 6);
    assert_eq!(steps(2027, Place::Metropolitan), []);
    assert_eq!(steps(2027, Place::City), []);
}

#[test]
fn the_steps_of_a_referendum() {
    let found = referendum::timetable(FinancialYear::starting(2027).unwrap());
    let told: Vec<_> = found.iter().map(|step| (step.rule.id(), step.by.last_day())).collect();
    let expected = [
        (&referendum::DETERMINE, None),
        (&referendum::SUBSTITUTE_CALCULATIONS, Some("2027-03-08")),
        (&referendum::NOTIFY_EXCESS, Some("2027-03-08")),
        (&referendum::HOLD_POLL, Some("2027-05-06")),
        (&referendum::TELL_RESULT, None),
    ];
    assert_eq!(told, expected.map(|(rule, by)| (rule.id(), by.map(day))));
}
