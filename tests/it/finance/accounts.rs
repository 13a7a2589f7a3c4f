use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::finance::accounts::*;
use pcc_rules::law::{OutOfForce, Place, Rule};
use pcc_rules::reasoning::{Finding, Outcome as _, Standing, Unsettled};
use pcc_rules::{Fact, Question as _, Set};

use super::year;
use crate::{day, eve, finding, model};

fn eve_of(day: NaiveDate) -> NaiveDate {
    day.pred_opt().unwrap()
}

/// PRSRA Sch. 1 para. 16, Sch. 3 para. 9; SI 2021/112 art. 41: 15 November 2012 to 31 March 2013; in London 16 January 2012
/// to 31 March 2013; West Yorkshire's last to 9 May 2021.
#[test]
fn prsra_sch1_para16_and_sch3_para9_the_first_financial_years() {
    let span = |area, on: &str| body_year(area, day(on)).map(|(first, last, _)| (first, last));
    let first = Ok((day("2012-11-15"), day("2013-03-31")));
    for on in ["2012-11-15", "2012-11-22", "2013-03-31"] {
        assert_eq!(span(Area::Norfolk, on), first);
    }
    let later = |from: &str, to: &str| Ok((day(from), day(to)));
    assert_eq!(span(Area::Norfolk, "2013-04-01"), later("2013-04-01", "2014-03-31"));
    assert!(matches!(
        span(Area::Gwent, "2012-11-14"),
        Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts })) if starts == day("2012-11-15")
    ));
    for on in ["2012-01-16", "2012-03-31", "2012-04-01", "2013-03-31"] {
        assert_eq!(span(Area::Metropolitan, on), later("2012-01-16", "2013-03-31"));
    }
    assert_eq!(span(Area::Metropolitan, "2013-04-01"), later("2013-04-01", "2014-03-31"));
    assert!(span(Area::Metropolitan, "2012-01-15").is_err());
    assert_eq!(body_year(Area::CityOfLondon, day("2020-05-09")), Err(OutOfForce::DoesNotExtend.into()));
    for on in ["2020-04-01", "2021-03-31", "2021-04-01", "2021-05-09"] {
        assert_eq!(span(Area::WestYorkshire, on), later("2020-04-01", "2021-05-09"), "{on}");
    }
    assert_eq!(span(Area::WestYorkshire, "2020-03-31"), later("2019-04-01", "2020-03-31"));
    assert_eq!(span(Area::WestYorkshire, "2021-05-10"), Err(Unsettled::NotEncoded(&MAYORS_YEAR)));
    // South Yorkshire's passed to its mayor on 7 May 2024.
    assert_eq!(span(Area::SouthYorkshire, "2024-05-06"), Err(Unsettled::NotEncoded(&MAYORS_YEAR)));
    assert_eq!(span(Area::SouthYorkshire, "2024-03-31"), later("2023-04-01", "2024-03-31"));
    let rule = |area, on: &str| body_year(area, day(on)).unwrap().2;
    assert_eq!(rule(Area::Norfolk, "2013-01-01"), &BODYS_YEAR);
    assert_eq!(rule(Area::Metropolitan, "2013-01-01"), &LONDONS_YEAR);
    assert_eq!(rule(Area::WestYorkshire, "2021-05-09"), &WEST_YORKSHIRES_LAST_YEAR);
}

/// The table typed out: year, last day to open, last day for the draft, audited publication on the day before
/// 30 September 2024, the last date since.
#[test]
fn si_2015_234_the_table_of_dates() {
    let table = [
        (2015, "2016-07-01", "2016-06-30", "2016-09-30", "2024-12-13"),
        (2016, "2017-07-03", "2017-07-02", "2017-09-30", "2024-12-13"),
        (2017, "2018-06-01", "2018-05-31", "2018-07-31", "2024-12-13"),
        (2018, "2019-06-03", "2019-06-02", "2019-07-31", "2024-12-13"),
        (2019, "2020-09-01", "2020-08-31", "2020-11-30", "2024-12-13"),
        (2020, "2021-08-02", "2021-08-01", "2021-09-30", "2024-12-13"),
        (2021, "2022-08-01", "2022-07-31", "2022-11-30", "2024-12-13"),
        (2022, "2023-06-01", "2023-05-31", "2023-09-30", "2024-12-13"),
        (2023, "2024-06-03", "2024-06-02", "2024-09-30", "2025-02-28"),
        (2024, "2025-07-01", "2025-06-30", "2025-09-30", "2026-02-27"),
        (2025, "2026-07-01", "2026-06-30", "2026-09-30", "2027-01-31"),
        (2026, "2027-07-01", "2027-06-30", "2027-09-30", "2027-11-30"),
        (2027, "2028-07-03", "2028-07-02", "2028-09-30", "2028-11-30"),
    ];
    for (starts_in, latest, draft, before, since) in table {
        let open = latest_opening(year(starts_in), day("2024-09-30")).unwrap().unwrap();
        assert_eq!((open, eve_of(open)), (day(latest), day(draft)), "{starts_in}");
        let last = |on| last_publication(year(starts_in), on).unwrap().0;
        assert_eq!(last(eve("2024-09-30")), day(before), "{starts_in}");
        assert_eq!(last(day("2024-09-30")), day(since), "{starts_in}");
        assert_eq!(last_publication(year(starts_in), day("2024-09-30")).unwrap().1, &LAST_DATES);
    }
    // 2012 to 2014: certified by 30 June, the auditor's day, published by 30 September.
    for starts_in in 2012..=2014 {
        let published = last_publication(year(starts_in), day("2016-01-01")).unwrap();
        assert_eq!(published.0, day(&format!("{}-09-30", starts_in + 1)));
        assert_eq!(published.1, &PUBLISHED_2011);
        assert_eq!(opening(year(starts_in), day("2016-01-01")), Ok((Opening::ByAuditor, &DRAFT_BY_JUNE)));
        assert_eq!(latest_opening(year(starts_in), day("2016-01-01")), Ok(None));
    }
    // From 2028 on: June and 31 July, and working days that the calendar does not know.
    assert_eq!(last_publication(year(2028), day("2026-11-22")), Ok((day("2029-07-31"), &PUBLISHED)));
    assert_eq!(opening(year(2028), day("2026-11-22")), Ok((Opening::TakesIn(6), &RIGHTS_OPEN)));
    assert_eq!(
        latest_opening(year(2028), day("2026-11-22")),
        Err(Unsettled::NotEncoded(&BEYOND_THE_CALENDAR))
    );
    assert_eq!(
        last_publication(year(2011), day("2020-01-01")),
        Err(Unsettled::NotEncoded(&BEFORE_COMMISSIONERS))
    );
}

/// Each day on which a year's dates changed: the day before and the day.
#[test]
fn si_2020_404_2021_263_2022_708_and_2024_907_the_days_of_change() {
    let opens = |starts_in, on| latest_opening(year(starts_in), on).unwrap().unwrap().to_string();
    let rule = |starts_in, on| opening(year(starts_in), on).unwrap().1;
    let last = |starts_in, on| last_publication(year(starts_in), on).unwrap().0.to_string();
    let by = |starts_in, on| last_publication(year(starts_in), on).unwrap().1;
    let change = day("2020-04-30");
    assert_eq!(
        (opens(2019, eve_of(change)), opens(2019, change)),
        ("2020-06-01".into(), "2020-09-01".into())
    );
    assert_eq!((last(2019, eve_of(change)), last(2019, change)), ("2020-07-31".into(), "2020-11-30".into()));
    assert_eq!((rule(2019, change), by(2019, change)), (&RIGHTS_OPEN_2019, &PUBLISHED_2019));
    let change = day("2021-03-31");
    assert_eq!(
        (opens(2020, eve_of(change)), opens(2020, change)),
        ("2021-06-01".into(), "2021-08-02".into())
    );
    assert_eq!((last(2020, eve_of(change)), last(2020, change)), ("2021-07-31".into(), "2021-09-30".into()));
    assert_eq!((rule(2020, change), by(2020, change)), (&RIGHTS_OPEN_AUGUST, &PUBLISHED_BY_2021));
    // The accounts of 2021: 30 September 2022 until 21 July 2022.
    let change = day("2022-07-22");
    assert_eq!((last(2021, eve_of(change)), last(2021, change)), ("2022-09-30".into(), "2022-11-30".into()));
    assert_eq!((last(2022, eve_of(change)), last(2022, change)), ("2023-07-31".into(), "2023-09-30".into()));
    assert_eq!(by(2022, change), &PUBLISHED_BY_2022);
    let change = day("2024-09-30");
    assert_eq!(
        (opens(2024, eve_of(change)), opens(2024, change)),
        ("2025-06-02".into(), "2025-07-01".into())
    );
    assert_eq!(rule(2024, change), &RIGHTS_OPEN_JULY);
    assert!(matches!(
        opening(year(2017), eve("2015-04-01")),
        Err(Unsettled::OutOfForce(OutOfForce::NotYet { .. }))
    ));
    assert_eq!(opening(year(2017), day("2015-04-01")), Ok((Opening::TakesIn(6), &RIGHTS_OPEN)));
}

/// regs 14, 15(1): for every year and law the last day is the month's first working day; where ten working days must be
/// taken in, a period opened on either end of the range takes them in, and one opened outside it does not.
#[test]
fn si_2015_234_reg_14_and_15_the_thirty_working_days() {
    for starts_in in 2015..=2027 {
        for on in ["2015-04-01", "2020-04-30", "2021-03-31", "2024-09-30"] {
            let (how, _) = opening(year(starts_in), day(on)).unwrap();
            let (Opening::TakesIn(month) | Opening::OnOrBefore(month)) = how else { panic!("{how:?}") };
            let first = NaiveDate::from_ymd_opt(starts_in + 1, month, 1).unwrap();
            let latest = latest_opening(year(starts_in), day(on)).unwrap().unwrap();
            assert_eq!(latest, model::accounts::first_working_day(first), "{starts_in} {on}");
            let earliest = earliest_opening(year(starts_in), day(on)).unwrap();
            assert_eq!(earliest.is_some(), matches!(how, Opening::TakesIn(_)));
            let Some(earliest) = earliest else { continue };
            // The ten working days, found one by one.
            let tenth = first.iter_days().find(|to| model::accounts::working_days(first, *to) == 10).unwrap();
            let takes_in = |from: NaiveDate| {
                let to = rights_period(eve_of(from)).map(|_| ()).map(|()| {
                    from.iter_days().find(|to| model::accounts::working_days(from, *to) == 30).unwrap()
                });
                from <= latest && to.unwrap() >= tenth
            };
            assert!(takes_in(earliest) && takes_in(latest), "{starts_in} {on}");
            assert!(!takes_in(eve_of(earliest)) && !takes_in(latest.succ_opt().unwrap()), "{starts_in} {on}");
        }
    }
    // On the website on Sunday 2 June 2024: Monday 3 June to Friday 12 July.
    let counted = rights_period(day("2024-06-02")).unwrap();
    assert_eq!((counted.first, counted.last), (day("2024-06-03"), day("2024-07-12")));
}

fn rights(starts_in: i32, on_website: Option<&str>, notice: Fact<bool>) -> RightsFacts {
    RightsFacts {
        area: Area::Norfolk.into(),
        year: year(starts_in).into(),
        on_website: Fact::Known(on_website.map(day)),
        late_notice: notice,
    }
}

/// reg. 15(1), (1A), (3): the draft may go up on the eve, weekend or not, and not a day later; too early is no better.
#[test]
fn si_2015_234_reg_15_the_last_day_for_the_draft() {
    let ask = |facts: RightsFacts, on: &str| facts.determine(day(on)).settled().copied();
    for (starts_in, draft, open, to) in
        [(2023, "2024-06-02", "2024-06-03", "2024-07-12"), (2020, "2021-08-01", "2021-08-02", "2021-09-13")]
    {
        let on = open;
        assert_eq!(
            ask(rights(starts_in, Some(draft), Fact::Unknown), on),
            Some(Rights::Open { from: day(open), to: day(to) })
        );
        let late = Rights::Late { latest: day(open), notice: Some(true) };
        assert_eq!(ask(rights(starts_in, Some(open), true.into()), "2024-06-10"), Some(late));
        assert_eq!(late.standing(), Standing::NotMet);
    }
    // Nothing on the website: due to the last day, then late, with or without the notice.
    let nothing = |notice| rights(2023, None, notice);
    assert_eq!(ask(nothing(Fact::Unknown), "2024-06-03"), Some(Rights::Due { latest: day("2024-06-03") }));
    let asked = nothing(Fact::Unknown).determine(day("2024-06-04"));
    assert!(asked.needs().names().eq(["late-notice"]));
    let without = nothing(false.into()).determine(day("2024-06-04"));
    assert_eq!(without.settled(), Some(&Rights::Late { latest: day("2024-06-03"), notice: Some(false) }));
    assert_eq!(finding(without.grounds(), &RIGHTS_LATE_NOTICE), Some(Finding::NotMet));
    // Before 31 March 2021 no notice was asked for.
    let old = rights(2018, None, Fact::Unknown);
    assert_eq!(
        ask(old.clone(), "2021-03-30"),
        Some(Rights::Late { latest: day("2019-06-03"), notice: None })
    );
    assert_eq!(ask(old, "2021-03-31"), None);
    let early = rights(2023, Some("2024-04-30"), Fact::Unknown);
    let earliest = earliest_opening(year(2023), day("2024-06-03")).unwrap().unwrap();
    assert_eq!(earliest, day("2024-05-02"));
    assert_eq!(ask(early, "2024-06-03"), Some(Rights::TooEarly { earliest }));
    let on_time = rights(2023, Some("2024-05-01"), Fact::Unknown).determine(day("2024-06-03"));
    assert!(matches!(on_time.settled(), Some(Rights::Open { .. })));
    assert_eq!(finding(on_time.grounds(), &RIGHTS_PERIOD), Some(Finding::Met));
    assert_eq!(ask(rights(2013, None, Fact::Unknown), "2014-09-01"), Some(Rights::ByAuditor));
}

const ALL_PARTS: &[NoticePart] = NoticePart::ALL;

fn published(starts_in: i32, on: Option<&str>) -> PublicationFacts {
    PublicationFacts {
        area: Area::Norfolk.into(),
        year: year(starts_in).into(),
        published: Fact::Known(on.map(day)),
        ..PublicationFacts::default()
    }
}

fn late(
    starts_in: i32,
    audited: bool,
    pending: &[Pending],
    notice: &[NoticePart],
    on: &str,
) -> pcc_rules::Determination<Publication> {
    PublicationFacts {
        audited: audited.into(),
        pending: Set::from_iter(pending.iter().copied()).into(),
        notice: Set::from_iter(notice.iter().copied()).into(),
        ..published(starts_in, None)
    }
    .determine(day(on))
}

/// regs 9A(3), 10(1): the last day and the day after; what was published keeps the date of its own day.
#[test]
fn si_2015_234_reg_9a_and_10_published_in_time() {
    let ask = |facts: PublicationFacts, on: &str| facts.determine(day(on)).settled().copied();
    let last = day("2025-02-28");
    let found =
        |on: Option<&str>, asked| finding(published(2023, on).determine(day(asked)).grounds(), &LAST_DATES);
    assert_eq!(found(None, "2025-02-28"), Some(Finding::Met));
    assert_eq!(found(Some("2025-02-28"), "2025-06-01"), Some(Finding::Met));
    assert_eq!(found(None, "2025-03-01"), Some(Finding::NotMet));
    assert_eq!(found(Some("2025-03-01"), "2025-06-01"), Some(Finding::NotMet));
    assert_eq!(ask(published(2023, None), "2025-02-28"), Some(Publication::Due { last }));
    assert_eq!(ask(published(2023, None), "2025-03-01"), None);
    assert_eq!(ask(published(2023, Some("2025-02-28")), "2025-06-01"), Some(Publication::InTime { last }));
    let late_by_a_day = published(2023, Some("2025-03-01")).determine(day("2025-06-01"));
    assert!(late_by_a_day.needs().names().eq(["audited", "pending"]));
    // Where nothing is pending, whether the opinion is there changes nothing.
    let nothing = PublicationFacts { pending: Set::EMPTY.into(), ..published(2023, Some("2025-03-01")) };
    assert!(nothing.determine(day("2025-06-01")).needs().names().eq(["notice"]));
    // The accounts of 2018, out on 1 August 2019, were a day late and stay so after the last dates came.
    let old = PublicationFacts { audited: true.into(), ..published(2018, Some("2019-08-01")) };
    for on in ["2019-08-01", "2025-01-01"] {
        let expected = Publication::Late {
            last: day("2019-07-31"),
            case: LateCase::AuditConcluded,
            missing: Set::EMPTY,
        };
        assert_eq!(ask(old.clone(), on), Some(expected), "{on}");
    }
    assert_eq!(
        ask(published(2018, Some("2019-07-31")), "2025-01-01"),
        Some(Publication::InTime { last: day("2019-07-31") })
    );
    let earlier = published(2013, None).determine(day("2014-10-01"));
    assert_eq!(earlier.answer(), Err(&Unsettled::NotEncoded(&LATE_BEFORE_2015)));
}

/// regs 9A(4) to (6), 10(2): three cases of lateness, each with its notice; value for money excuses from 2023 alone.
#[test]
fn si_2015_234_reg_9a_4_to_6_and_10_2_the_notices() {
    use NoticePart::{CopiedToSecretaryOfState, Published, Reasons};
    let short = [Published, Reasons];
    let out = |found: &pcc_rules::Determination<Publication>| match found.settled() {
        Some(Publication::Late { case, missing, .. }) => (*case, missing.len()),
        other => panic!("{other:?}"),
    };
    // Regulation 10, before 30 September 2024.
    let open = late(2022, false, &[], &short, "2023-10-01");
    assert_eq!(out(&open), (LateCase::AuditOpen, 0));
    assert_eq!(finding(open.grounds(), &AUDIT_OPEN_NOTICE), Some(Finding::Met));
    assert_eq!(open.settled().map(|one| one.standing()), Some(Standing::Warning));
    assert_eq!(out(&late(2022, false, &[], &[Published], "2023-10-01")), (LateCase::AuditOpen, 1));
    assert_eq!(out(&late(2022, true, &[], &[], "2023-10-01")), (LateCase::AuditConcluded, 0));
    // Regulation 9A.
    for pending in [Pending::Objection, Pending::Appeal, Pending::Application, Pending::CourtCase] {
        for (starts_in, on) in [(2020, "2024-12-14"), (2023, "2025-03-01")] {
            let excused = late(starts_in, false, &[pending], &short, on);
            assert_eq!(out(&excused), (LateCase::Excused, 0), "{pending}");
            assert_eq!(finding(excused.grounds(), &EXCUSED_NOTICE), Some(Finding::Met));
            assert_eq!(excused.settled().map(|one| one.standing()), Some(Standing::Warning));
            // With the opinion there, nothing excuses.
            assert_eq!(out(&late(starts_in, true, &[pending], ALL_PARTS, on)), (LateCase::Failure, 0));
        }
    }
    let money = &[Pending::ValueForMoney];
    assert_eq!(out(&late(2023, false, money, &short, "2025-03-01")), (LateCase::Excused, 0));
    assert_eq!(out(&late(2022, false, money, &short, "2024-12-14")), (LateCase::Failure, 2));
    let failure = late(2023, false, &[], &[Published, Reasons, CopiedToSecretaryOfState], "2025-03-01");
    assert_eq!(out(&failure), (LateCase::Failure, 1));
    assert_eq!(finding(failure.grounds(), &FAILURE_NOTICE), Some(Finding::NotMet));
    let told = late(2023, false, &[], ALL_PARTS, "2025-03-01");
    assert_eq!(told.settled().map(|one| one.standing()), Some(Standing::NotMet));
}

/// Wales has regulations that were not read; the City has no elected body; and each rule starts when its instrument does.
#[test]
fn the_accounts_by_place_and_day() {
    let at = |area: Area| {
        let rights = RightsFacts { area: area.into(), ..rights(2023, None, Fact::Unknown) };
        let published = PublicationFacts { area: area.into(), ..published(2023, None) };
        (rights.answer(day("2024-05-09")).err(), published.answer(day("2024-05-09")).err())
    };
    let wales = Some(Unsettled::NotEncoded(&ACCOUNTS_IN_WALES));
    assert_eq!(at(Area::Gwent), (wales, wales));
    let city = Some(Unsettled::OutOfForce(OutOfForce::DoesNotExtend));
    assert_eq!(at(Area::CityOfLondon), (city, city));
    assert_eq!(at(Area::Metropolitan), (None, None));
    let starts: [(&Rule, &str); 20] = [
        (&OWN_ACCOUNTS, "2012-11-22"),
        (&BODYS_YEAR, "2012-11-22"),
        (&WEST_YORKSHIRES_LAST_YEAR, "2021-05-10"),
        (&DRAFT_BY_JUNE, "2012-11-22"),
        (&RIGHTS_OPEN, "2015-04-01"),
        (&RIGHTS_OPEN_2019, "2020-04-30"),
        (&RIGHTS_OPEN_AUGUST, "2021-03-31"),
        (&RIGHTS_OPEN_JULY, "2024-09-30"),
        (&RIGHTS_PERIOD, "2015-04-01"),
        (&RIGHTS_LATE_NOTICE, "2021-03-31"),
        (&PUBLISHED_2011, "2012-11-22"),
        (&PUBLISHED, "2015-04-01"),
        (&PUBLISHED_2019, "2020-04-30"),
        (&PUBLISHED_BY_2021, "2021-03-31"),
        (&PUBLISHED_BY_2022, "2022-07-22"),
        (&LAST_DATES, "2024-09-30"),
        (&AUDIT_OPEN_NOTICE, "2015-04-01"),
        (&EXCUSED_NOTICE, "2024-09-30"),
        (&FAILURE_NOTICE, "2024-09-30"),
        (&OWN_ACCOUNTS, "2012-11-22"),
    ];
    for (rule, start) in starts {
        assert!(rule.check_force(Place::England, eve(start)).is_err(), "{}", rule.id());
        assert!(rule.check_force(Place::England, day(start)).is_ok(), "{}", rule.id());
    }
    for rule in [&PUBLISHED_2019, &PUBLISHED_BY_2021, &PUBLISHED_BY_2022] {
        assert!(rule.check_force(Place::England, eve("2024-09-30")).is_ok());
        assert!(rule.check_force(Place::England, day("2024-09-30")).is_err());
    }
    assert!(LONDONS_YEAR.check_force(Place::Metropolitan, day("2012-01-16")).is_ok());
    assert!(LONDONS_YEAR.check_force(Place::England, day("2013-01-16")).is_err());
}
