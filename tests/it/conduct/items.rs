use pcc_rules::area::Body;
use pcc_rules::calendar::Period;
use pcc_rules::conduct::{Item, Threshold, Timing};
use pcc_rules::law::{OutOfForce, Place};
use pcc_rules::money::Pounds;

use super::key;
use crate::{day, eve};

/// The Order row by row: item, paragraph, timing paragraph, first day in London and elsewhere, last day.
const ORDER: &[(&str, &str, &str, Option<&str>, Option<&str>)] = &[
    ("conduct.office-holder-names", "1/a", "9", ORIGINAL, ELSEWHERE),
    ("conduct.office-holder-addresses", "1/b", "9", ORIGINAL, ELSEWHERE),
    ("conduct.office-holder-salaries", "1/c", "9", ORIGINAL, ELSEWHERE),
    ("conduct.office-holder-allowances", "1/d", "13", ORIGINAL, ELSEWHERE),
    ("conduct.register-of-interests", "1/e", "15", ORIGINAL, ELSEWHERE),
    ("conduct.complaint-count", "1/f", "11", ORIGINAL, ELSEWHERE),
    ("conduct.staff-number", "2/a", "12", ORIGINAL, ELSEWHERE),
    ("conduct.staff-proportions", "2/b", "12", ORIGINAL, ELSEWHERE),
    ("conduct.staff-structure", "2/c", "12", ORIGINAL, ELSEWHERE),
    ("conduct.senior-employees", "2/d", "9", ORIGINAL, ELSEWHERE),
    ("conduct.gift-register", "2/e", "15", ORIGINAL, ELSEWHERE),
    ("conduct.borrowed-staff", "2A", "12", ELSEWHERE, ELSEWHERE),
    ("conduct.budget", "3/a", "10", ORIGINAL, ELSEWHERE),
    ("conduct.precept", "3/b", "10", None, ELSEWHERE),
    ("conduct.revenue", "3/c", "10", ORIGINAL, ELSEWHERE),
    ("conduct.proposed-spending", "3/d", "10", ORIGINAL, ELSEWHERE),
    ("conduct.investment-strategy", "3/e", "10", ORIGINAL, ELSEWHERE),
    ("conduct.grants", "3/f", "14", ORIGINAL, ELSEWHERE),
    ("conduct.expenditure", "3/g", "14", ORIGINAL, ELSEWHERE),
    ("conduct.travel", "3/h", "13", Some("2013-08-12"), Some("2013-08-12")),
    ("conduct.premises", "4/a", "9", ORIGINAL, ELSEWHERE),
    ("conduct.contracts", "4/b", "16", ORIGINAL, ELSEWHERE),
    ("conduct.tenders", "4/c", "16", ORIGINAL, ELSEWHERE),
    ("conduct.small-contracts", "4/d", "13", ELSEWHERE, ELSEWHERE),
    ("conduct.public-meetings", "5/a", "16", ORIGINAL, ELSEWHERE),
    ("conduct.meeting-papers", "5/b", "16", ORIGINAL, ELSEWHERE),
    ("conduct.minutes", "5/c", "16", ORIGINAL, ELSEWHERE),
    ("conduct.decisions", "5/d", "16", ORIGINAL, ELSEWHERE),
    ("conduct.conduct-policy", "6/a", "9", ORIGINAL, ELSEWHERE),
    ("conduct.decision-policy", "6/b", "9", ORIGINAL, ELSEWHERE),
    ("conduct.records-policy", "6/c", "9", ORIGINAL, ELSEWHERE),
    ("conduct.disclosure-policy", "6/d", "9", ORIGINAL, ELSEWHERE),
    ("conduct.partnership-reports", "7", "16", ORIGINAL, ELSEWHERE),
    ("conduct.priorities-contribution", "7A/a", "16A", IN_2021, IN_2021),
    ("conduct.priorities-applicable", "7A/b", "16A", IN_2021, IN_2021),
    ("conduct.inspection-report", "7B/a", "16B/a", IN_2021, IN_2021),
    ("conduct.inspection-summary", "7B/b", "16B/b", IN_2021, IN_2021),
    ("conduct.complaint-data", "7C/a/i", "16C/a", IN_2021, IN_2021),
    ("conduct.complaint-statistics", "7C/a/ii", "16C/a", IN_2021, IN_2021),
    ("conduct.complaint-report", "7C/b", "16C/b", IN_2021, IN_2021),
    ("conduct.custody-visitors", "8", "13", ORIGINAL, None),
    ("conduct.custody-visiting", "8", "9", ELSEWHERE, ELSEWHERE),
];

const ORIGINAL: Option<&str> = Some("2012-01-16");
const ELSEWHERE: Option<&str> = Some("2012-11-22");
const IN_2021: Option<&str> = Some("2021-05-31");

#[test]
fn sio_sch_part1_the_items_row_by_row() {
    assert_eq!(Item::ALL.len(), ORDER.len());
    for (item, (name, at, timed_at, london, elsewhere)) in Item::ALL.iter().zip(ORDER) {
        let rule = item.rule();
        assert_eq!(rule.id(), *name);
        assert_eq!(Some(item.as_str()), name.strip_prefix("conduct."));
        assert_eq!(key(rule), format!("uksi/2011/3050/schedule/paragraph/{at}"));
        let timed = rule.provisions()[1].key().to_string();
        assert_eq!(timed, format!("uksi/2011/3050/schedule/paragraph/{timed_at}"), "{name}");
        // The timing's own paragraph is the rule's; paragraphs 16B and 16C are one time of publication.
        let of_timing = item.timing().provision().key().to_string();
        let same =
            item.timing() == Timing::WithinMonth || timed == of_timing || timed.starts_with(&of_timing);
        assert!(same, "{name}: {of_timing}");
        for (place, first) in
            [(Place::Metropolitan, london), (Place::England, elsewhere), (Place::Wales, elsewhere)]
        {
            match first {
                Some(first) => {
                    assert!(rule.is_law(place, day(first)), "{name} in {place} on {first}");
                    assert!(!rule.is_law(place, eve(first)), "{name} in {place} before {first}");
                    assert_eq!(rule.is_law(place, day("2026-11-22")), *name != "conduct.custody-visitors");
                }
                None => {
                    assert_eq!(rule.check_force(place, day("2026-11-22")), Err(OutOfForce::DoesNotExtend))
                }
            }
        }
        assert_eq!(rule.check_force(Place::City, day("2026-11-22")), Err(OutOfForce::DoesNotExtend));
    }
}

/// The visitors' identity was published until 21 November 2012, how the arrangements work from the day after.
#[test]
fn si_2012_2479_art6_visiting_arrangements_replace_the_visitors() {
    let law = |item: Item, on: &str| item.rule().is_law(Place::Metropolitan, day(on));
    assert!(law(Item::CustodyVisitors, "2012-11-21") && !law(Item::CustodyVisitors, "2012-11-22"));
    assert!(!law(Item::CustodyVisiting, "2012-11-21") && law(Item::CustodyVisiting, "2012-11-22"));
}

fn pounds(text: &str) -> Pounds {
    text.parse().unwrap()
}

/// Contracts: above £500 until 21 November 2012, above £10,000 since, for mayors £5,000; the list takes the rest.
#[test]
fn sio_sch_para4_contracts_above_and_up_to_the_sum() {
    let at = |item: Item, body, on: &str| item.threshold(body, day(on)).map(Option::unwrap);
    for item in [Item::Contracts, Item::Tenders] {
        assert_eq!(at(item, Body::MayorsOffice, "2012-11-21"), Ok(Threshold::Above(pounds("500"))));
        for body in [Body::Commissioner, Body::FireCommissioner, Body::MayorsOffice] {
            assert_eq!(at(item, body, "2012-11-22"), Ok(Threshold::Above(pounds("10000"))));
            assert_eq!(at(item, body, "2026-11-22"), Ok(Threshold::Above(pounds("10000"))));
        }
        assert_eq!(at(item, Body::Mayor, "2017-05-08"), Ok(Threshold::Above(pounds("5000"))));
        let starts = day("2017-05-08");
        assert_eq!(at(item, Body::Mayor, "2017-05-07"), Err(OutOfForce::NotYet { starts }));
    }
    assert_eq!(
        at(Item::SmallContracts, Body::Commissioner, "2024-05-09"),
        Ok(Threshold::UpTo(pounds("10000")))
    );
    let (copy, list) = (Threshold::Above(pounds("10000")), Threshold::UpTo(pounds("10000")));
    for (sum, copied) in [("9999.99", false), ("10000", false), ("10000.01", true)] {
        assert_eq!(copy.includes(pounds(sum)), copied, "{sum}");
        assert_eq!(list.includes(pounds(sum)), !copied, "{sum}");
    }
}

/// A senior employee earns more than £58,200; where a mayor governs, more than £50,000.
#[test]
fn sio_art1_2_senior_employees_by_salary() {
    let senior = |body, salary: &str| {
        let threshold = Item::SeniorEmployees.threshold(body, day("2024-05-09"));
        threshold.map(|threshold| threshold.unwrap().includes(pounds(salary)))
    };
    assert_eq!(senior(Body::Commissioner, "58200"), Ok(false));
    assert_eq!(senior(Body::Commissioner, "58200.01"), Ok(true));
    assert_eq!(senior(Body::Mayor, "50000"), Ok(false));
    assert_eq!(senior(Body::Mayor, "50000.01"), Ok(true));
    assert_eq!(
        Item::Expenditure.threshold(Body::Commissioner, day("2024-05-09")),
        Ok(Some(Threshold::Above(pounds("500"))))
    );
}

/// Gifts, travel and grants are published whatever their amount.
#[test]
fn sio_sch_paras_2e_3f_3h_have_no_minimum() {
    for item in [Item::GiftRegister, Item::Travel, Item::Grants, Item::OfficeHolderAllowances] {
        assert_eq!(item.threshold(Body::Commissioner, day("2024-05-09")), Ok(None), "{item}");
    }
}

/// What the chief constable spends and contracts for, from 22 November 2012.
#[test]
fn si_2012_2479_arts4_5_take_in_the_chief_constable() {
    let covered = |on: &str| -> Vec<&str> {
        let all = Item::ALL.iter().filter(|item| item.covers_chief_constable(day(on)));
        all.map(|item| item.as_str()).collect()
    };
    assert_eq!(covered("2012-11-22"), ["expenditure", "contracts", "tenders", "small-contracts"]);
    assert!(covered("2012-11-21").is_empty());
}

/// Yearly, half-yearly and quarterly reviews; what is new each time is not reviewed.
#[test]
fn sio_sch_paras_9_12_16a_reviews() {
    assert_eq!(Item::OfficeHolderNames.timing().review(), Some(Period::Months(12)));
    assert_eq!(Item::StaffNumber.timing().review(), Some(Period::Months(6)));
    assert_eq!(Item::PrioritiesApplicable.timing().review(), Some(Period::Months(3)));
    assert_eq!(Item::RegisterOfInterests.timing().review(), None);
    assert_eq!(Item::Budget.timing().review(), None);
}
