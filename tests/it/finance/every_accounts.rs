//! Every date of the accounts, and every case of the two questions on them, against the model.

use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::finance::accounts::*;
use pcc_rules::{Answer, Question as _, Set};

use super::every::{AREAS, seat};
use super::year;
use crate::day;
use crate::model::accounts::{self as model, How};
use crate::model::facts::{BOTH, known, names, with_eves, words, yes};
use crate::model::worlds::{every_word, in_words, values};

const CHANGES: [&str; 6] =
    ["2012-01-16", "2015-04-01", "2020-04-30", "2021-03-31", "2022-07-22", "2024-09-30"];

/// What a model says, be it law or not.
fn either(model: Result<String, String>) -> String {
    model.unwrap_or_else(|out| out)
}

fn same<T>(found: Answer<T>, say: impl FnOnce(T) -> String, expected: Result<String, String>, of: &str) {
    assert_eq!(in_words(found, say), either(expected), "{of}");
}

fn on_or_none(day: Option<NaiveDate>) -> String {
    day.map_or("none".into(), |day| day.to_string())
}

/// Every year of 2011 to 2030 on the day of each change, its eve, and today.
#[test]
fn si_2015_234_every_year_on_every_law() {
    let mut dates = 0;
    for law in with_eves(CHANGES).into_iter().chain([day("2026-11-22")]) {
        for starts_in in 2011..=2030 {
            dates += 1;
            let (of, year) = (format!("{starts_in} on {law}"), year(starts_in));
            let how = model::how(starts_in, law);
            let said = |how: &How| format!("{how:?}");
            let opens = |(how, _)| match how {
                Opening::ByAuditor => said(&How::ByAuditor),
                Opening::TakesIn(month) => said(&How::TakesIn(month)),
                Opening::OnOrBefore(month) => said(&How::By(month)),
            };
            same(opening(year, law), opens, how.as_ref().map(said).map_err(Clone::clone), &of);
            let window = || match model::how(starts_in, law)? {
                How::ByAuditor => Ok((None, None)),
                how => model::window(starts_in, &how).map(|(first, last)| (first, Some(last))),
            };
            same(latest_opening(year, law), on_or_none, window().map(|(_, last)| on_or_none(last)), &of);
            let mut earliest = window().map(|(first, _)| on_or_none(first));
            if matches!(model::how(starts_in, law), Ok(How::By(_))) {
                earliest = Ok("none".into());
            }
            same(earliest_opening(year, law), on_or_none, earliest, &of);
            let last = model::last(starts_in, law).map(|(last, _)| last.to_string());
            same(last_publication(year, law), |(last, _)| last.to_string(), last, &of);
        }
    }
    assert_eq!(dates, 260);
}

/// The thirty working days after every day of the thirteen years that the calendar knows.
#[test]
fn si_2015_234_reg_14_every_period() {
    let mut days = 0;
    let mut on = day("2015-04-01");
    while on <= day("2028-11-15") {
        days += 1;
        let (counted, opened) = (rights_period(on).unwrap(), on.succ_opt().unwrap());
        assert_eq!((counted.first, counted.last), (opened, model::nth_working_day(opened, 30)), "{on}");
        on = opened;
    }
    assert_eq!(days, 4_978);
    // From 16 November 2028 to the end of the table are just thirty, the last on 29 December; from the day after, too few.
    assert_eq!(rights_period(day("2028-11-15")).unwrap().last, day("2028-12-29"));
    assert!(rights_period(day("2028-11-16")).is_err());
}

/// Every area on the first and the last day of every month, and about every transfer.
#[test]
fn prsra_sch1_para16_and_sch3_para9_every_financial_year() {
    let mut days: Vec<NaiveDate> = (2012..=2027)
        .flat_map(|year| (1..=12).map(move |month| NaiveDate::from_ymd_opt(year, month, 1).unwrap()))
        .flat_map(|first| [first, first.pred_opt().unwrap()])
        .collect();
    days.extend(with_eves(["2012-01-16", "2012-11-15", "2017-05-08", "2021-05-10", "2024-05-07"]));
    let mut years = 0;
    for area in Area::ALL {
        for on in &days {
            years += 1;
            let said = |(first, last)| format!("{first} to {last}");
            let expected = model::body_year(area.id(), *on).map(said);
            let found = body_year(area, *on);
            same(found, |(first, last, _)| said((first, last)), expected, &format!("{area} on {on}"));
        }
    }
    assert_eq!(years, 16_942);
}

#[test]
fn si_2015_234_reg_15_every_opening() {
    let years = [2011, 2013, 2016, 2019, 2020, 2023, 2024, 2028];
    // Before and after each date at stake: early and late for June, July, August and September, and of two laws.
    let website: Vec<Option<NaiveDate>> = [
        "2014-06-30",
        "2017-05-18",
        "2017-05-19",
        "2017-07-02",
        "2017-07-03",
        "2020-04-20",
        "2020-05-31",
        "2020-08-31",
        "2020-09-01",
        "2021-08-01",
        "2021-08-02",
        "2024-04-30",
        "2024-05-01",
        "2024-06-02",
        "2024-06-03",
        "2025-06-30",
        "2025-07-01",
    ]
    .into_iter()
    .map(|on| Some(day(on)))
    .chain([None])
    .collect();
    let facts =
        values!(RightsFacts { area: AREAS, year: years.map(year), on_website: website, late_notice: BOTH });
    let days =
        ["2012-11-21", "2014-09-01", "2017-07-03", "2020-06-01", "2021-08-03", "2024-06-04", "2026-11-22"];
    let cases = every_word(
        &facts,
        &[],
        &days.map(day),
        |f, on| {
            let (year, website) = (known(&f.year).starts_in(), known(&f.on_website));
            either(model::rights(seat(&f.area), on, year, website, yes(&f.late_notice)))
        },
        |found| match found {
            Rights::ByAuditor => "by the auditor".into(),
            Rights::Open { from, to } => format!("open {from} to {to}"),
            Rights::TooEarly { earliest } => format!("too early before {earliest}"),
            Rights::Due { latest } => format!("due {latest}"),
            Rights::Late { latest, notice } => {
                let notice = match notice {
                    None => "none asked",
                    Some(true) => "notice",
                    Some(false) => "no notice",
                };
                format!("late after {latest}, {notice}")
            }
        },
    );
    assert_eq!(cases, 21_546);
}

#[test]
fn si_2015_234_reg_9a_and_10_every_publication() {
    let areas = [Area::Norfolk, Area::Gwent, Area::CityOfLondon];
    let years = [2011, 2013, 2018, 2022, 2023, 2028];
    let published: Vec<Option<NaiveDate>> =
        ["2014-09-30", "2014-10-01", "2019-07-31", "2019-08-01", "2023-09-30", "2024-12-13", "2025-03-01"]
            .into_iter()
            .map(|on| Some(day(on)))
            .chain([None])
            .collect();
    use NoticePart::{AcceptsDuty, CopiedToSecretaryOfState, Published, Reasons};
    let pending = [vec![], vec![Pending::Objection], vec![Pending::ValueForMoney], Pending::ALL.to_vec()];
    let notice = [
        vec![],
        vec![Published, Reasons],
        vec![AcceptsDuty, CopiedToSecretaryOfState],
        NoticePart::ALL.to_vec(),
    ];
    let facts = values!(PublicationFacts {
        area: areas,
        year: years.map(year),
        published: published,
        audited: BOTH,
        pending: pending.map(Set::from_iter),
        notice: notice.map(Set::from_iter),
    });
    let days =
        ["2012-11-21", "2014-10-01", "2019-08-01", "2023-10-01", "2024-12-13", "2024-12-14", "2026-11-22"];
    let cases = every_word(
        &facts,
        &[],
        &days.map(day),
        |f, on| {
            let (pending, notice) = (names(&f.pending), names(&f.notice));
            let said = model::Late { audited: yes(&f.audited), pending: &pending, notice: &notice };
            let (year, published) = (known(&f.year).starts_in(), known(&f.published));
            either(model::publication(seat(&f.area), on, year, published, &said))
        },
        |found| match found {
            Publication::InTime { last } => format!("in time {last}"),
            Publication::Due { last } => format!("due {last}"),
            Publication::Late { last, case: LateCase::AuditConcluded, missing } => {
                assert!(missing.is_empty());
                format!("late after {last}: audit concluded")
            }
            Publication::Late { last, case, missing } => {
                let case = match case {
                    LateCase::AuditOpen => "audit open",
                    LateCase::Excused => "excused",
                    _ => "failure",
                };
                format!("late after {last}: {case} lacks {}", words(missing)).trim_end().to_owned()
            }
        },
    );
    assert_eq!(cases, 132_300);
}

/// Whatever is pending on whichever accounts of regulation 9A, and whatever the notice has: 32 by 16 by 13 by 2.
#[test]
fn si_2015_234_reg_9a_every_excuse_and_notice() {
    let mut cases = 0;
    for starts_in in 2015..=2027 {
        let last = model::last(starts_in, day("2024-09-30")).unwrap().0;
        let on = last.succ_opt().unwrap();
        for excuses in 0..32u32 {
            for parts in 0..16u32 {
                for audited in [false, true] {
                    cases += 1;
                    let pick = |bits: u32, at: usize| bits & (1 << at) != 0;
                    let pending: Vec<Pending> =
                        (0..5).filter(|at| pick(excuses, *at)).map(|at| Pending::ALL[at]).collect();
                    let notice: Vec<NoticePart> =
                        (0..4).filter(|at| pick(parts, *at)).map(|at| NoticePart::ALL[at]).collect();
                    let facts = PublicationFacts {
                        area: Area::Norfolk.into(),
                        year: year(starts_in).into(),
                        published: None.into(),
                        audited: audited.into(),
                        pending: pending.iter().copied().collect::<Set<_>>().into(),
                        notice: notice.iter().copied().collect::<Set<_>>().into(),
                    };
                    let excused = !audited
                        && pending.iter().any(|one| *one != Pending::ValueForMoney || starts_in >= 2023);
                    let asked: &[NoticePart] =
                        if excused { &[NoticePart::Published, NoticePart::Reasons] } else { NoticePart::ALL };
                    let missing = asked.iter().copied().filter(|part| !notice.contains(part)).collect();
                    let case = if excused { LateCase::Excused } else { LateCase::Failure };
                    assert_eq!(facts.answer(on), Ok(Publication::Late { last, case, missing }), "{facts:?}");
                }
            }
        }
    }
    assert_eq!(cases, 13_312);
}
