use chrono::{Datelike, NaiveDate};
use pcc_rules::area::{Area, Body};
use pcc_rules::law::{Confidence, OutOfForce};
use pcc_rules::money::Pounds;
use pcc_rules::pay::{
    self, Band, Pay, RECOMMENDED_2022, SUPPLEMENT_BEFORE_2019, Salary, SalaryFacts, salary_of,
};
use pcc_rules::reasoning::{Finding, Outcome, Standing, Unsettled};
use pcc_rules::{Answer, Fact, Question};

use super::{area, pounds};
use crate::model::pay::{self as model, BANDS, Sum};
use crate::{day, eve, finding};

/// The yearly sum of the office, or `None` where there is no salary.
fn sum(area: Area, day: NaiveDate) -> Answer<Option<Pounds>> {
    salary_of(area, day).map(|pay| match pay {
        Pay::Payable(salary) => Some(salary.amount),
        Pay::NotApplicable(_) => None,
        other => panic!("the salary of an office is never {other:?}"),
    })
}

fn salary(area: Area, date: &str) -> Salary {
    match salary_of(area, day(date)) {
        Ok(Pay::Payable(salary)) => salary,
        other => panic!("{area} on {date}: {other:?}"),
    }
}

/// A commissioner of an area who declared on the day given and is not suspended.
fn commissioner(area: Area, declared: &str) -> SalaryFacts {
    SalaryFacts {
        area: Fact::Known(area),
        declared_on: Fact::Known(Some(day(declared))),
        suspended: Fact::Known(false),
    }
}

fn found(area: Area, date: NaiveDate) -> Sum {
    match sum(area, date) {
        Ok(Some(sum)) => Sum::Pounds(sum.pence() / 100),
        Ok(None) => Sum::NoSalary,
        Err(Unsettled::NoRule(gap)) if *gap == SUPPLEMENT_BEFORE_2019 => Sum::Open,
        Err(other) => panic!("{area} on {date}: {other}"),
    }
}

/// Every area on the first of every month from December 2012 to December 2030, and about every change, as the
/// table has it; no recommended figure or 7.5 per cent is ever among the answers.
#[test]
fn prsra_sch1_para2_every_area_and_month_as_the_table_and_no_recommended_figure() {
    let mut days: Vec<NaiveDate> = (2013..=2030)
        .flat_map(|year| (1..=12).map(move |month| NaiveDate::from_ymd_opt(year, month, 1).unwrap()))
        .chain([day("2012-11-22"), day("2012-12-01"), day("2030-12-31")])
        .collect();
    for change in ["2017-05-08", "2017-10-01", "2018-05-01", "2018-08-01", "2018-11-15", "2019-01-01"]
        .into_iter()
        .chain(["2021-05-10", "2022-05-01", "2023-04-01", "2024-05-07"])
    {
        days.extend([eve(change), day(change)]);
    }
    let recommended = RECOMMENDED_2022.groups.map(|sum| sum.pence() / 100);
    for area in Area::ALL {
        for date in &days {
            let found = found(area, *date);
            assert_eq!(found, model::sum(area.id(), *date), "{area} on {date}");
            if let Sum::Pounds(sum) = found {
                for group in recommended {
                    // Neither bare, nor with 3,000, nor with 7.5 per cent.
                    assert!(
                        ![group, group + 3_000, group * 1_075 / 1_000].contains(&sum),
                        "{area} on {date}"
                    );
                }
                assert!((65_000..=101_900).contains(&sum), "{area} on {date}");
            }
        }
    }
    assert_eq!(days.iter().filter(|date| date.year() == 2012).count(), 2);
}

/// The scale as a briefing printed it for the poll of 2 May 2024.
#[test]
fn the_table_printed_for_the_poll_of_2024() {
    let printed = [101_900, 88_600, 78_400, 73_300, 68_200];
    let with_fire = [("essex", 91_600), ("staffordshire", 81_400), ("northamptonshire", 76_300)];
    let with_fire = with_fire.into_iter().chain([("north-yorkshire", 76_300)]).collect::<Vec<_>>();
    for (ids, amount) in BANDS.iter().zip(printed) {
        for id in *ids {
            // The table leaves out the two mayors, and prints Cumbria without its supplement.
            if ["greater-manchester", "west-yorkshire", "cumbria"].contains(id) {
                continue;
            }
            let expected = with_fire.iter().find(|(fire, _)| fire == id).map_or(amount, |(_, sum)| *sum);
            assert_eq!(salary(area(id), "2024-05-02").amount, pounds(expected), "{id}");
        }
    }
}

/// Cumbria has been a fire authority since 1 April 2023: 68,200 before, 71,200 from then on.
#[test]
fn the_table_printed_in_2024_omits_cumbrias_supplement() {
    assert_eq!(salary(Area::Cumbria, "2023-03-31").amount, pounds(68_200));
    let after = salary(Area::Cumbria, "2023-04-01");
    assert_eq!(
        (after.amount, after.basic, after.supplement),
        (pounds(71_200), pounds(68_200), pounds(3_000))
    );
}

/// Wiltshire in 2024: band 4, £73,300.
#[test]
fn wiltshire_in_2024_is_in_band_4_at_73_300() {
    assert_eq!(
        salary(Area::Wiltshire, "2024-05-01"),
        Salary {
            amount: pounds(73_300),
            band: Band::Four,
            basic: pounds(73_300),
            supplement: Pounds::ZERO,
            since: day("2022-05-01"),
            set_by: pay::SCALES.rows()[2].by(),
            confidence: Confidence::Secondary,
            last_confirmed: day("2024-05-02"),
            is_confirmed: true,
        }
    );
}

/// The figure stands after the last day on which it was confirmed, and says so. With a supplement the earlier of
/// the two days counts.
#[test]
fn a_sum_after_its_last_confirmation_says_so() {
    assert!(salary(Area::Wiltshire, "2024-05-02").is_confirmed);
    let later = salary(Area::Wiltshire, "2024-05-03");
    assert!(!later.is_confirmed);
    assert_eq!(later.to_string(), "£73,300 a year (band 4; last confirmed 2024-05-02)");
    assert!(salary(Area::WestMidlands, "2025-11-13").is_confirmed);
    assert!(!salary(Area::WestMidlands, "2025-11-14").is_confirmed);
    let essex = salary(Area::Essex, "2024-05-04");
    assert_eq!(essex.to_string(), "£91,600 a year (band 2, with £3,000 for fire and rescue)");
    assert!(!salary(Area::Essex, "2024-05-05").is_confirmed);
    assert_eq!(salary(Area::Staffordshire, "2024-05-01").last_confirmed, day("2024-05-02"));
    // Northamptonshire in 2019: the band's row was confirmed to its end, and so was the supplement.
    assert!(salary(Area::Northamptonshire, "2022-04-30").is_confirmed);
}

/// The less sure of figure and supplement.
#[test]
fn a_sum_is_known_as_surely_as_its_weaker_part() {
    assert_eq!(salary(Area::WestMidlands, "2013-01-01").confidence, Confidence::Seen);
    assert_eq!(salary(Area::Cumbria, "2013-01-01").confidence, Confidence::Seen);
    assert_eq!(salary(Area::Essex, "2019-01-01").confidence, Confidence::Inferred);
    assert_eq!(salary(Area::Northamptonshire, "2019-01-01").confidence, Confidence::Secondary);
}

/// 71,400 + 3,000 = 74,400, the sum Northamptonshire gave for 2019; the day before it was 71,400.
#[test]
fn prsra_sch1_para2_4_northamptonshire_in_2019() {
    assert_eq!(salary(Area::Northamptonshire, "2018-12-31").amount, pounds(71_400));
    assert_eq!(salary(Area::Northamptonshire, "2019-01-01").amount, pounds(74_400));
    let d = commissioner(Area::Northamptonshire, "2016-05-09").determine(day("2019-01-01"));
    assert_eq!(finding(d.grounds(), &pay::FIRE_ROLE), Some(Finding::Met));
    assert_eq!(finding(d.grounds(), &pay::SUPPLEMENT), Some(Finding::Met));
    let d = commissioner(Area::Northamptonshire, "2016-05-09").determine(eve("2019-01-01"));
    assert_eq!(finding(d.grounds(), &pay::FIRE_ROLE), None);
    assert_eq!(pay::SUPPLEMENT.confidence(), Confidence::Inferred);
    assert_eq!(pay::FIRE_ROLE.provisions()[0].key().to_string(), "ukpga/2011/13/schedule/1/paragraph/2/4");
    assert_eq!(pay::FIRE_ROLE.spans()[0].first_day(), day("2017-04-03"));
    assert_eq!(pay::SUPPLEMENT.spans()[0].first_day(), day("2019-01-01"));
}

/// Open for the three commissioners who were fire authorities before January 2019, from the day each became one,
/// and for nobody else.
#[test]
fn the_supplement_before_january_2019_is_not_known() {
    for (area, from) in [
        (Area::Essex, "2017-10-01"),
        (Area::Staffordshire, "2018-08-01"),
        (Area::NorthYorkshire, "2018-11-15"),
    ] {
        assert!(sum(area, eve(from)).is_ok());
        for date in [day(from), day("2018-12-31")] {
            assert_eq!(sum(area, date), Err(Unsettled::NoRule(&SUPPLEMENT_BEFORE_2019)), "{area} on {date}");
            // It is open only if a salary is payable at all.
            let mut facts = commissioner(area, "2016-05-09");
            assert_eq!(facts.answer(date), Err(Unsettled::NoRule(&SUPPLEMENT_BEFORE_2019)));
            facts.suspended = Fact::Known(true);
            assert_eq!(facts.answer(date), Ok(Pay::NothingPayable));
            facts.suspended = Fact::Known(false);
            facts.declared_on = Fact::Known(None);
            assert_eq!(facts.answer(date), Ok(Pay::NotYetPayable));
        }
        assert!(sum(area, day("2019-01-01")).is_ok());
    }
    assert_eq!(SUPPLEMENT_BEFORE_2019.readings.len(), 2);
    assert!(sum(Area::Northamptonshire, day("2018-12-31")).is_ok());
    assert!(sum(Area::Kent, day("2018-12-01")).is_ok());
}

/// The last day of each commissioner is paid; from the mayor's first day there is no salary under the Act.
#[test]
fn prsra_sch1_para1_a_mayor_has_no_salary_under_the_act() {
    for (area, from, last) in [
        (Area::GreaterManchester, "2017-05-08", 100_000),
        (Area::WestYorkshire, "2021-05-10", 100_000),
        (Area::NorthYorkshire, "2024-05-07", 76_300),
        (Area::SouthYorkshire, "2024-05-07", 88_600),
    ] {
        assert_eq!(sum(area, eve(from)), Ok(Some(pounds(last))), "{area}");
        assert_eq!(salary_of(area, day(from)), Ok(Pay::NotApplicable(Body::Mayor)), "{area}");
        // Whatever is said of the person.
        let d = SalaryFacts { area: Fact::Known(area), ..SalaryFacts::default() }.determine(day(from));
        assert_eq!(d.settled(), Some(&Pay::NotApplicable(Body::Mayor)));
        assert_eq!(finding(d.grounds(), &pay::SCOPE), Some(Finding::NotMet));
    }
    let keys: Vec<_> = pay::SCOPE.provisions().iter().map(|one| one.key().to_string()).collect();
    assert_eq!(
        keys,
        [
            "ukpga/2011/13/schedule/1/paragraph/1",
            "uksi/2017/470/schedule/2/paragraph/21/f",
            "uksi/2021/112/schedule/6/paragraph/21/f",
            "uksi/2023/1432/schedule/6/paragraph/21/f",
            "uksi/2024/414/schedule/2/paragraph/21/f",
        ]
    );
}

/// London's two bodies are outside, and nothing is law before 22 November 2012, there or elsewhere.
#[test]
fn prsra_sch1_para1_london_is_outside_and_nothing_is_law_before_november_2012() {
    for (area, body) in [(Area::Metropolitan, Body::MayorsOffice), (Area::CityOfLondon, Body::CommonCouncil)]
    {
        assert_eq!(salary_of(area, day("2012-11-22")), Ok(Pay::NotApplicable(body)));
        let facts = SalaryFacts { area: Fact::Known(area), ..SalaryFacts::default() };
        assert_eq!(facts.answer(day("2024-05-01")), Ok(Pay::NotApplicable(body)));
    }
    let not_yet = OutOfForce::NotYet { starts: day("2012-11-22") };
    for area in Area::ALL {
        assert_eq!(salary_of(area, eve("2012-11-22")), Err(Unsettled::OutOfForce(not_yet)), "{area}");
    }
    assert_eq!(SalaryFacts::default().answer(eve("2012-11-22")), Err(Unsettled::OutOfForce(not_yet)));
    assert_eq!(
        pay::SALARY.spans()[0].began_by().map(|by| by.key().to_string()).as_deref(),
        Some("uksi/2012/2892/article/2/b")
    );
}

/// Wales is paid as England is.
#[test]
fn prsra_sch1_para2_wales_is_included() {
    for (area, first, now) in [
        (Area::SouthWales, 85_000, 88_600),
        (Area::Gwent, 70_000, 73_300),
        (Area::NorthWales, 70_000, 73_300),
        (Area::DyfedPowys, 65_000, 68_200),
    ] {
        assert_eq!(salary(area, "2012-11-22").amount, pounds(first));
        assert_eq!(salary(area, "2024-05-01").amount, pounds(now));
        assert!(matches!(
            commissioner(area, "2021-05-12").answer(day("2024-05-01")),
            Ok(Pay::Payable(paid)) if paid.amount == pounds(now)
        ));
    }
}

/// Paid from the day the declaration is made and delivered, not the day before; a later declaration counts as none.
#[test]
fn prsra_s70_6_nothing_before_the_declaration_and_arrears_after() {
    let declared = commissioner(Area::Kent, "2024-05-10");
    let before = declared.determine(day("2024-05-09"));
    assert_eq!(before.settled(), Some(&Pay::NotYetPayable));
    assert_eq!(finding(before.grounds(), &pay::DECLARATION), Some(Finding::NotMet));
    assert_eq!(finding(before.grounds(), &pay::ARREARS), Some(Finding::Met));
    assert_eq!(finding(before.grounds(), &pay::SALARY), None);
    for date in ["2024-05-10", "2024-05-11"] {
        let d = declared.determine(day(date));
        assert!(matches!(d.settled(), Some(Pay::Payable(paid)) if paid.amount == pounds(88_600)));
        assert_eq!(finding(d.grounds(), &pay::DECLARATION), Some(Finding::Met));
        assert_eq!(finding(d.grounds(), &pay::ARREARS), None);
    }
    let never = SalaryFacts { declared_on: Fact::Known(None), ..declared };
    assert_eq!(never.answer(day("2024-05-10")), Ok(Pay::NotYetPayable));
    assert_eq!(pay::DECLARATION.provisions()[0].key().to_string(), "ukpga/2011/13/section/70/6");
    assert_eq!(pay::ARREARS.provisions()[0].key().to_string(), "ukpga/2011/13/section/70/7");
}

/// A suspended commissioner counts as not holding office: nothing is due, and there are no arrears to wait for.
#[test]
fn prsra_s30_3_nothing_is_payable_for_a_suspension() {
    let mut facts = commissioner(Area::Kent, "2021-05-13");
    facts.suspended = Fact::Known(true);
    let d = facts.determine(day("2023-01-01"));
    assert_eq!(d.settled(), Some(&Pay::NothingPayable));
    assert_eq!(finding(d.grounds(), &pay::SUSPENSION), Some(Finding::Met));
    for declared_on in [Fact::Unknown, Fact::Known(None)] {
        let facts = SalaryFacts { declared_on, ..facts.clone() };
        assert_eq!(facts.answer(day("2023-01-01")), Ok(Pay::NothingPayable));
        let grounds = facts.determine(day("2023-01-01"));
        assert_eq!(finding(grounds.grounds(), &pay::ARREARS), None);
    }
    assert_eq!(pay::SUSPENSION.provisions()[0].key().to_string(), "ukpga/2011/13/section/30/3");
}

/// The grounds of an ordinary salary, in order.
#[test]
fn prsra_sch1_para2_and_5_1_the_grounds_of_a_salary() {
    let d = commissioner(Area::Wiltshire, "2021-08-30").determine(day("2024-05-01"));
    let grounds: Vec<_> = d.grounds().iter().map(|ground| (ground.rule.id(), ground.finding)).collect();
    use Finding::{Met, NotMet};
    assert_eq!(
        grounds,
        [
            (pay::SCOPE.id(), Met),
            (pay::SUSPENSION.id(), NotMet),
            (pay::DECLARATION.id(), Met),
            (pay::SALARY.id(), Met),
            (pay::AMOUNT.id(), Met),
            (pay::BY_AREA.id(), Met),
            (pay::PAID_BY.id(), Met),
        ]
    );
    let key = |rule: &pcc_rules::law::Rule| rule.provisions()[0].key().to_string();
    assert_eq!(key(&pay::SALARY), "ukpga/2011/13/schedule/1/paragraph/2/1");
    assert_eq!(key(&pay::AMOUNT), "ukpga/2011/13/schedule/1/paragraph/2/2");
    assert_eq!(key(&pay::BY_AREA), "ukpga/2011/13/schedule/1/paragraph/2/3");
    assert_eq!(key(&pay::PAID_BY), "ukpga/2011/13/schedule/1/paragraph/5/1");
}

/// Each unknown fact that can still matter is asked for, and no other.
#[test]
fn what_is_unknown_is_needed_only_where_it_matters() {
    let on = day("2024-05-01");
    let needs = |facts: &SalaryFacts| facts.determine(on).needs().names().collect::<Vec<_>>();
    let nothing = SalaryFacts::default();
    assert_eq!(needs(&nothing), ["area", "declared-on", "suspended"]);
    let suspended = SalaryFacts { suspended: Fact::Known(true), ..nothing.clone() };
    assert_eq!(needs(&suspended), ["area"]);
    let kent = SalaryFacts { area: Fact::Known(Area::Kent), ..nothing.clone() };
    assert_eq!(needs(&kent), ["declared-on", "suspended"]);
    let in_office = SalaryFacts { suspended: Fact::Known(false), ..kent.clone() };
    assert_eq!(needs(&in_office), ["declared-on"]);
    let declared = SalaryFacts { declared_on: Fact::Known(Some(on)), ..kent };
    assert_eq!(needs(&declared), ["suspended"]);
    // No declaration does not settle it: a suspension would leave nothing to wait for.
    let undeclared = SalaryFacts { declared_on: Fact::Known(None), ..declared };
    assert_eq!(needs(&undeclared), ["suspended"]);
}

#[test]
fn pay_says_itself_and_how_it_counts() {
    let said = |pay: Pay| (pay.to_string(), pay.standing());
    assert_eq!(
        said(Pay::NotYetPayable),
        ("not payable until the declaration of acceptance; arrears follow".into(), Standing::Stated)
    );
    assert_eq!(
        said(Pay::NothingPayable),
        ("nothing is payable for a time of suspension".into(), Standing::Stated)
    );
    assert_eq!(
        said(Pay::NotApplicable(Body::CommonCouncil)),
        ("no salary under the Act: Common Council of the City of London".into(), Standing::NotApplicable)
    );
    let paid = salary_of(Area::Wiltshire, day("2024-05-01")).unwrap();
    assert_eq!(paid.standing(), Standing::Stated);
}

/// The wire form of facts and of an answer.
#[test]
fn salary_facts_and_answers_on_the_wire() {
    let facts: SalaryFacts =
        serde_json::from_str(r#"{"area":"wiltshire","declared-on":"2024-05-09","suspended":false}"#).unwrap();
    assert_eq!(facts, commissioner(Area::Wiltshire, "2024-05-09"));
    let never: SalaryFacts = serde_json::from_str(r#"{"declared-on":null}"#).unwrap();
    assert_eq!(never, SalaryFacts { declared_on: Fact::Known(None), ..SalaryFacts::default() });
    assert!(serde_json::from_str::<SalaryFacts>(r#"{"paid":true}"#).is_err());
    assert_eq!(
        serde_json::to_value(facts.answer(day("2024-05-09")).unwrap()).unwrap(),
        serde_json::json!({"payable": {
            "amount": "73300.00", "band": "4", "basic": "73300.00", "supplement": "0.00", "since": "2022-05-01",
            "set-by": "determination/pcc-salaries-2022", "confidence": "secondary",
            "last-confirmed": "2024-05-02", "is-confirmed": false,
        }})
    );
}
