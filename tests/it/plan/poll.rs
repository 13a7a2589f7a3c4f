use pcc_rules::calendar::{
    POSTPONED_BY, POSTPONED_ON, next_expected_after, ordinary_poll, term_end, term_start,
};

use crate::{day, eve};

/// Year of the cycle, poll, first and last day of the term: the history, and the statutory default for 2028 and 2032.
const ELECTIONS: [(i32, &str, &str, &str); 5] = [
    (2012, "2012-11-15", "2012-11-22", "2016-05-11"),
    (2016, "2016-05-05", "2016-05-12", "2021-05-12"),
    (2020, "2021-05-06", "2021-05-13", "2024-05-08"),
    (2024, "2024-05-02", "2024-05-09", "2028-05-10"),
    // First Thursday in May 2032: 1 May is a Saturday.
    (2028, "2028-05-04", "2028-05-11", "2032-05-12"),
];

#[test]
fn prsra_s50_polls_and_terms() {
    for (year, poll, starts, ends) in ELECTIONS {
        assert_eq!(ordinary_poll(year), Some(day(poll)), "{year}");
        assert_eq!(term_start(day(poll)), day(starts), "{year}");
        assert_eq!(term_end(day(poll)), Some(day(ends)), "{year}");
    }
}

#[test]
fn prsra_s50_1_only_every_fourth_year_from_2012() {
    for year in 2000..2040 {
        let expected = [2012, 2016, 2020, 2024, 2028, 2032, 2036].contains(&year);
        assert_eq!(ordinary_poll(year).is_some(), expected, "{year}");
    }
}

/// The day before each poll that poll is next; on the day itself the one after is.
#[test]
fn next_expected_turns_over_on_poll_day() {
    let next = |date| next_expected_after(date).map(|poll| poll.to_string());
    assert_eq!(next(day("2011-09-15")).as_deref(), Some("2012-11-15"));
    assert_eq!(next(eve("2012-11-15")).as_deref(), Some("2012-11-15"));
    assert_eq!(next(day("2012-11-15")).as_deref(), Some("2016-05-05"));
    assert_eq!(next(eve("2016-05-05")).as_deref(), Some("2016-05-05"));
    assert_eq!(next(eve("2021-05-06")).as_deref(), Some("2021-05-06"));
    assert_eq!(next(day("2021-05-06")).as_deref(), Some("2024-05-02"));
    assert_eq!(next(eve("2024-05-02")).as_deref(), Some("2024-05-02"));
    assert_eq!(next(day("2024-05-02")).as_deref(), Some("2028-05-04"));
    assert_eq!(next(day("2025-02-10")).as_deref(), Some("2028-05-04"));
    assert_eq!(next(day("2028-05-04")).as_deref(), Some("2032-05-06"));
}

/// Coronavirus Act 2020 s. 60(12), law from Royal Assent: the 2020 poll was 7 May 2020 until the eve of 25 March.
#[test]
fn coronavirus_act_s60_12_postponed_the_2020_poll() {
    assert_eq!(POSTPONED_ON, day("2020-03-25"));
    assert_eq!(POSTPONED_BY.key().to_string(), "ukpga/2020/7/section/60/12");
    for before in [day("2016-05-05"), day("2018-01-01"), eve("2020-03-25")] {
        assert_eq!(next_expected_after(before), Some(day("2020-05-07")), "{before}");
    }
    for after in [day("2020-03-25"), day("2020-05-07"), day("2020-12-31")] {
        assert_eq!(next_expected_after(after), Some(day("2021-05-06")), "{after}");
    }
}
