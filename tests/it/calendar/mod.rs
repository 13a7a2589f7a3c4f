mod counted;

use chrono::{Days, NaiveDate};
use pcc_rules::calendar::{
    BusinessDays, CalendarNotKnown, Deadline, FIRST_KNOWN, FinancialYear, LAST_KNOWN, LeftOut, Pause, Period,
    WhyLeftOut, commissioners_year, mayors_office_year,
};
use pcc_rules::law::OutOfForce;
use proptest::prelude::*;

use crate::{day, eve, model};

const EVERY: [BusinessDays; 4] = [
    BusinessDays::Elections,
    BusinessDays::MonitoringOfficer,
    BusinessDays::FinanceOfficer,
    BusinessDays::Accounts,
];

/// 1 April to 31 March, and the name.
#[test]
fn a_financial_year_runs_from_april_to_march() {
    let year = FinancialYear::starting(2021).unwrap();
    assert_eq!((year.first_day(), year.last_day()), (day("2021-04-01"), day("2022-03-31")));
    assert_eq!(year.to_string(), "2021/22");
    assert_eq!(FinancialYear::starting(1999).unwrap().to_string(), "1999/00");
    assert_eq!(FinancialYear::containing(day("2022-03-31")), Ok(year));
    assert_eq!(FinancialYear::containing(day("2022-04-01")), Ok(year.next()));
    assert!(year.contains(day("2021-04-01")) && !year.contains(eve("2021-04-01")));
    assert!(FinancialYear::starting(1989).is_err() && FinancialYear::starting(2201).is_err());
    assert_eq!(
        FinancialYear::starting(2201).unwrap_err().to_string(),
        "`2201` is not a year between 1990 and 2200"
    );
}

/// PRSRA 2011 Sch. 1 para. 16: from the first poll, 15 November 2012, to the next 31 March.
#[test]
fn prsra_sch1_para16_a_commissioners_first_year_is_short() {
    assert_eq!(commissioners_year(day("2012-11-14")), Err(OutOfForce::NotYet { starts: day("2012-11-15") }));
    let first = Ok((day("2012-11-15"), day("2013-03-31")));
    assert_eq!(commissioners_year(day("2012-11-15")), first);
    assert_eq!(commissioners_year(day("2013-03-31")), first);
    assert_eq!(commissioners_year(day("2013-04-01")), Ok((day("2013-04-01"), day("2014-03-31"))));
}

/// PRSRA 2011 Sch. 3 para. 9: begun after 1 October, so to the second 31 March.
#[test]
fn prsra_sch3_para9_the_mayors_offices_first_year_is_long() {
    assert_eq!(mayors_office_year(eve("2012-01-16")), Err(OutOfForce::NotYet { starts: day("2012-01-16") }));
    let first = Ok((day("2012-01-16"), day("2013-03-31")));
    for inside in ["2012-01-16", "2012-03-31", "2012-04-01", "2013-03-31"] {
        assert_eq!(mayors_office_year(day(inside)), first);
    }
    assert_eq!(mayors_office_year(day("2013-04-01")), Ok((day("2013-04-01"), day("2014-03-31"))));
}

/// 56 days beginning with the day of publication, and months by the corresponding date.
#[test]
fn periods_begin_with_the_day() {
    for (first, last) in [
        ("2017-05-02", "2017-06-26"),
        ("2024-03-01", "2024-04-25"),
        ("2025-12-30", "2026-02-23"),
        ("2026-09-24", "2026-11-18"),
    ] {
        assert_eq!(Period::Days(56).last_day(day(first)), day(last));
    }
    for (first, months, last) in [
        ("2026-06-10", 1, "2026-07-09"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2026-01-29", 1, "2026-02-28"),
        ("2026-01-28", 1, "2026-02-27"),
        ("2026-03-01", 1, "2026-03-31"),
        ("2026-03-31", 1, "2026-04-30"),
        // The declaration of acceptance: two months beginning with the day after the poll of 6 May 2021.
        ("2021-05-07", 2, "2021-07-06"),
        ("2025-08-31", 6, "2026-02-28"),
    ] {
        assert_eq!(Period::Months(months).last_day(day(first)), day(last), "{months} months from {first}");
    }
    assert_eq!(Period::Days(1).last_day(day("2026-01-01")), day("2026-01-01"));
    assert_eq!(Period::Days(0).last_day(day("2026-01-01")), day("2025-12-31"));
    assert_eq!(Period::Weeks(3).last_day(NaiveDate::MAX), NaiveDate::MAX);
    assert_eq!(Period::Months(600).last_day(NaiveDate::MAX), NaiveDate::MAX);
}

#[test]
fn pauses_that_overlap_are_left_out_once() {
    let pause = |from: &str, to: &str| Pause { from: day(from), to: day(to), name: "pause" };
    let counted = Period::Days(5).beginning_with(
        day("2026-01-01"),
        &[
            pause("2026-01-03", "2026-01-05"),
            pause("2026-01-04", "2026-01-06"),
            pause("2025-01-01", "2025-12-31"),
        ],
    );
    assert_eq!(counted.last, day("2026-01-09"));
    assert_eq!(
        counted.left_out,
        [LeftOut { from: day("2026-01-03"), to: day("2026-01-06"), why: WhyLeftOut::Ignored("pause") }]
    );
}

proptest! {
    #![proptest_config(crate::prop::random(256))]

    /// Days and weeks with any pauses agree with a count day by day.
    #[test]
    fn a_paused_period_agrees_with_a_count_day_by_day(
        start in 0u64..5000,
        n in 1u16..60,
        pauses in proptest::collection::vec((0u64..5100, 0u64..40), 0..5),
    ) {
        let at = |n: u64| day("2012-01-01") + Days::new(n);
        let spans: Vec<_> = pauses.iter().map(|(from, length)| (at(*from), at(from + length))).collect();
        let pauses: Vec<_> = spans.iter().map(|(from, to)| Pause { from: *from, to: *to, name: "pause" }).collect();
        let counted = Period::Days(n).beginning_with(at(start), &pauses);
        let (last, left_out) = model::count(at(start), u32::from(n), &spans);
        prop_assert_eq!(counted.last, last);
        let days: i64 = counted.left_out.iter().map(|run| (run.to - run.from).num_days() + 1).sum();
        prop_assert_eq!(usize::try_from(days).unwrap(), left_out);
    }
}

/// The latest by-election polls of the worked table, and the four test vectors of real by-elections.
#[test]
fn prsra_s51_4_s73_thirty_five_business_days() {
    for (event, poll) in [
        ("2026-03-02", "2026-04-22"),
        ("2026-06-01", "2026-07-20"),
        ("2026-11-23", "2027-01-15"),
        ("2027-01-11", "2027-03-01"),
        ("2014-07-03", "2014-08-21"),
        ("2014-07-01", "2014-08-19"),
        ("2019-05-30", "2019-07-18"),
        ("2021-10-07", "2021-11-25"),
        ("2021-07-06", "2021-08-24"),
    ] {
        assert_eq!(
            BusinessDays::Elections.nth_after(day(event), 35).unwrap().last,
            day(poll),
            "event on {event}"
        );
    }
}

/// Every day left out is recorded with its reason: Christmas 2026.
#[test]
fn the_days_left_out_say_why() {
    let counted = BusinessDays::Elections.nth_after(day("2026-12-23"), 1).unwrap();
    let why: Vec<_> = counted.left_out.iter().map(|run| (run.from, run.to, run.why.to_string())).collect();
    assert_eq!(
        why,
        [
            (day("2026-12-24"), day("2026-12-24"), "Christmas Eve".to_string()),
            (day("2026-12-25"), day("2026-12-25"), "Christmas Day".to_string()),
            (day("2026-12-26"), day("2026-12-26"), "Saturday".to_string()),
            (day("2026-12-27"), day("2026-12-27"), "Sunday".to_string()),
            (day("2026-12-28"), day("2026-12-28"), "Boxing Day".to_string()),
        ]
    );
    assert_eq!(counted.last, day("2026-12-29"));
}

/// LGFA 1988 s. 115(9): to the end of the first business day after the decision. LGHA 1989 s. 5(8) likewise.
#[test]
fn christmas_eve_counts_for_the_two_officers_but_not_for_elections() {
    for (decided, last) in [("2026-03-20", "2026-03-23"), ("2026-04-02", "2026-04-07")] {
        for days in [BusinessDays::FinanceOfficer, BusinessDays::MonitoringOfficer] {
            assert_eq!(days.nth_after(day(decided), 1).unwrap().last, day(last));
        }
    }
    let eve_of_christmas = day("2026-12-24");
    assert_eq!(BusinessDays::Elections.left_out(eve_of_christmas), Ok(Some(WhyLeftOut::ChristmasEve)));
    assert_eq!(BusinessDays::MonitoringOfficer.left_out(eve_of_christmas), Ok(None));
    assert_eq!(BusinessDays::FinanceOfficer.left_out(eve_of_christmas), Ok(None));
    let cited: Vec<String> = EVERY.iter().map(|days| days.provision().to_string()).collect();
    assert_eq!(
        cited,
        ["PRSRA 2011 s. 73(5)", "LGHA 1989 s. 5(8)", "LGFA 1988 s. 115(12)", "SI 2015/234 reg. 2(1)"]
    );
}

/// The four one-off holidays, the moved ones, and an ordinary day beside each.
#[test]
fn proclaimed_holidays_are_left_out() {
    for (date, name) in [
        ("2012-06-05", "Queen's Diamond Jubilee"),
        ("2020-05-08", "Early May bank holiday (VE day)"),
        ("2022-06-03", "Platinum Jubilee bank holiday"),
        ("2022-09-19", "Bank Holiday for the State Funeral of Queen Elizabeth II"),
        ("2023-05-08", "Bank holiday for the coronation of King Charles III"),
    ] {
        for days in EVERY {
            assert_eq!(days.left_out(day(date)), Ok(Some(WhyLeftOut::Holiday(name))));
        }
    }
    for ordinary in ["2020-05-04", "2022-05-30", "2023-05-09", "2022-09-20"] {
        assert_eq!(BusinessDays::Elections.left_out(day(ordinary)), Ok(None));
    }
}

/// Outside the table the calendar is not known: on either side, and where a count runs off the end.
#[test]
fn outside_the_table_the_calendar_is_not_known() {
    assert_eq!((FIRST_KNOWN, LAST_KNOWN), (day("2011-11-01"), day("2028-12-31")));
    for days in EVERY {
        assert_eq!(days.left_out(eve("2011-11-01")), Err(CalendarNotKnown { day: day("2011-10-31") }));
        assert!(days.left_out(FIRST_KNOWN).is_ok() && days.left_out(LAST_KNOWN).is_ok());
        assert_eq!(days.nth_after(day("2028-12-20"), 35), Err(CalendarNotKnown { day: day("2029-01-01") }));
        assert_eq!(days.roll_forward(day("2029-01-01")), Err(CalendarNotKnown { day: day("2029-01-01") }));
    }
    assert_eq!(
        CalendarNotKnown { day: day("2029-01-01") }.to_string(),
        "calendar not known on `2029-01-01`: bank holidays are known from 2011-11-01 to 2028-12-31"
    );
}

#[test]
fn a_day_that_does_not_count_rolls_forward() {
    // The last day for a declaration after the poll of 2 May 2024 is 2 July, a Tuesday: it stays.
    assert_eq!(BusinessDays::Elections.roll_forward(day("2024-07-02")).unwrap().last, day("2024-07-02"));
    assert_eq!(BusinessDays::Elections.roll_forward(day("2024-03-29")).unwrap().last, day("2024-04-02"));
    assert_eq!(BusinessDays::Elections.nth_after(day("2024-03-30"), 0).unwrap().last, day("2024-03-30"));
}

/// Every start day of the table agrees with a count day by day on an independent calendar: rules for weekends, Easter
/// and the moved days, and the one-offs by hand.
#[test]
fn business_days_agree_with_an_independent_calendar() {
    let mut date = FIRST_KNOWN;
    while date <= LAST_KNOWN {
        let holiday = model::calendar::holiday(date);
        let weekend = model::calendar::weekend(date);
        for days in EVERY {
            let christmas_eve = days == BusinessDays::Elections && model::calendar::is(date, 12, 24);
            let left_out = days.left_out(date).unwrap().is_some();
            assert_eq!(left_out, weekend || holiday || christmas_eve, "{date} for {days:?}");
        }
        date = date + Days::new(1);
    }
}

#[test]
fn deadlines_say_themselves() {
    let by = Deadline::By { day: day("2024-05-09") };
    assert_eq!((by.to_string().as_str(), by.last_day()), ("by 2024-05-09", Some(day("2024-05-09"))));
    let soon = Deadline::AsSoonAsPracticable { after: day("2024-05-09") };
    assert_eq!(
        (soon.to_string().as_str(), soon.last_day()),
        ("as soon as practicable after 2024-05-09", None)
    );
    assert_eq!(Deadline::Reasonable.last_day(), None);
    assert_eq!(Deadline::NoneStated.to_string(), "no time limit stated");
}

/// Six months ending with a day are the six months beginning with the first of them, wherever both ends have a number.
#[test]
fn the_first_day_of_a_period_is_the_other_end_of_its_last() {
    for (period, last, first) in [
        (Period::Months(6), "2028-05-04", "2027-11-05"),
        (Period::Months(6), "2024-08-31", "2024-03-01"),
        (Period::Months(6), "2024-08-30", "2024-03-01"),
        (Period::Months(6), "2024-02-29", "2023-08-30"),
        (Period::Weeks(3), "2026-03-02", "2026-02-10"),
        (Period::Days(1), "2026-03-02", "2026-03-02"),
    ] {
        assert_eq!(period.first_day(day(last)), day(first), "{period:?} ending with {last}");
    }
    let mut last = day("2023-01-01");
    while last < day("2025-01-01") {
        for period in [Period::Days(10), Period::Weeks(3)] {
            assert_eq!(period.last_day(period.first_day(last)), last);
        }
        if chrono::Datelike::day(&last) < 28 {
            assert_eq!(Period::Months(6).last_day(Period::Months(6).first_day(last)), last, "{last}");
        }
        last = last + Days::new(1);
    }
    assert_eq!(Period::Months(6).first_day(NaiveDate::MIN), NaiveDate::MIN);
}

/// Counted back: the last day is one of them if it is a business day.
#[test]
fn business_days_that_end_with_a_day() {
    let three = |last: &str| BusinessDays::Elections.ending_with(day(last), 3).unwrap();
    assert_eq!(three("2026-04-08").first, day("2026-04-02"));
    let over_easter = three("2026-04-05");
    assert_eq!((over_easter.first, over_easter.left_out.len()), (day("2026-03-31"), 3));
    assert!(BusinessDays::Elections.ending_with(day("2029-01-02"), 1).is_err());
}
