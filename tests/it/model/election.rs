//! Ordinary elections, votes, nominations and officers again, in plain booleans and days found one by one.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::day;

/// Area, the first day of its order's being law, the first year without an election, the first day without a
/// commissioner, and where the order calls elections off.
const ORDERS: [(&str, &str, i32, &str, &str); 4] = [
    ("greater-manchester", "2016-03-30", 2016, "2017-05-08", "uksi/2016/448/article/4/3"),
    ("west-yorkshire", "2021-01-30", 2020, "2021-05-10", "uksi/2021/112/article/34/3"),
    ("north-yorkshire", "2023-12-20", 2024, "2024-05-07", "uksi/2023/1432/article/32/3"),
    ("south-yorkshire", "2024-03-21", 2024, "2024-05-07", "uksi/2024/414/article/4/3"),
];

/// Where the order that is law calls off the election of a year, and the first day without a commissioner.
pub(crate) fn called_off(area: &str, year: i32, law_on: NaiveDate) -> Option<(&'static str, NaiveDate)> {
    let order = ORDERS.iter().find(|order| order.0 == area && day(order.1) <= law_on)?;
    (year >= order.2).then(|| (order.4, day(order.3)))
}

fn first_thursday_in_may(year: i32) -> NaiveDate {
    let mut on = NaiveDate::from_ymd_opt(year, 5, 1).unwrap();
    while on.weekday() != Weekday::Thu {
        on = on + Days::new(1);
    }
    on
}

/// Section 50(1) to (3), and section 60(12) of the Coronavirus Act 2020 from its Royal Assent.
pub(crate) fn poll(year: i32, law_on: NaiveDate) -> NaiveDate {
    match year {
        2012 => day("2012-11-15"),
        2020 if law_on >= day("2020-03-25") => day("2021-05-06"),
        _ => first_thursday_in_may(year),
    }
}

/// Section 50(7), (8): the sixth day after the next poll, or the eve of a mayor.
pub(crate) fn term_end(area: &str, year: i32, law_on: NaiveDate) -> NaiveDate {
    match called_off(area, year + 4, law_on) {
        Some((_, ended)) => ended - Days::new(1),
        None => poll(year + 4, law_on) + Days::new(6),
    }
}

/// Which rule fixed the poll.
pub(crate) fn poll_fixed_by(year: i32, law_on: NaiveDate) -> &'static str {
    match year {
        2012 => "election.first-poll",
        2020 if law_on >= day("2020-03-25") => "election.poll-2020-postponed",
        _ if law_on >= day("2018-04-01") => "election.poll-day",
        _ => "election.poll-day-with-councils",
    }
}

/// Section 50(4), (5): the poll that an order could move to a day, if any, and the last day for making it.
pub(crate) fn movable(to: NaiveDate, law_on: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let year = to.year();
    let moved_already = year == 2020 && law_on >= day("2020-03-25");
    if year % 4 != 0 || year <= 2012 || moved_already {
        return None;
    }
    let poll = first_thursday_in_may(year);
    // The day of the same number in November is outside the six months that end with the poll, if only just.
    let last = NaiveDate::from_ymd_opt(year - 1, 11, poll.day()).unwrap();
    Some((poll, last))
}

/// Section 57 as it was and is, and the Act of 2026 for mayors: whether a contest of three is by supplementary vote.
pub(crate) fn supplementary(mayor: bool, poll: NaiveDate, law_on: NaiveDate) -> [bool; 2] {
    let old = law_on < day("2022-10-26") || poll < day("2023-05-04");
    let again = law_on >= day("2026-06-18") && mayor && poll >= day("2026-06-18");
    [old, again]
}

/// Somebody on the registers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Person<'p> {
    pub(crate) wales: bool,
    pub(crate) local: bool,
    pub(crate) parliamentary: bool,
    pub(crate) franchise: &'p str,
    pub(crate) adult: bool,
}

impl Person<'_> {
    fn is_eu(&self, law_on: NaiveDate) -> bool {
        ["qualifying-eu-citizen", "eu-citizen-with-retained-rights"].contains(&self.franchise)
            || law_on < day("2024-05-07") && self.franchise == "other-eu-citizen"
    }

    /// Section 52(1) to (1C), limb by limb with the rule of each.
    pub(crate) fn votes(&self, law_on: NaiveDate) -> Vec<(&'static str, bool)> {
        if !self.wales {
            return vec![("election.voter-local-register", self.local)];
        }
        if law_on < day("2018-04-01") {
            return vec![("election.voter-local-register-wales", self.local)];
        }
        let new = law_on >= day("2024-05-07");
        let eu = if new { "election.voter-eu-citizen" } else { "election.voter-union-citizen" };
        vec![
            ("election.voter-parliamentary-register", self.parliamentary),
            ("election.voter-peer", self.franchise == "barred-peer" && self.local),
            (eu, self.is_eu(law_on) && self.adult && self.local),
        ]
    }

    /// Section 51(6) to (6C): of age only since the words of 2024.
    pub(crate) fn may_give_notice(&self, law_on: NaiveDate) -> (&'static str, bool) {
        if !self.wales {
            return ("election.relevant-elector", self.local);
        }
        if law_on < day("2018-04-01") {
            return ("election.relevant-elector-wales-2012", self.local);
        }
        let of_age = self.adult || law_on < day("2024-05-07");
        let by_local = self.local && (self.franchise == "barred-peer" || self.is_eu(law_on) && of_age);
        ("election.relevant-elector-wales", self.parliamentary || by_local)
    }
}

/// Rule 7(1) and (1A): how many assent besides proposer and seconder, and by which rule.
pub(crate) fn assenters(notice: NaiveDate, voting_areas: u16, law_on: NaiveDate) -> (u16, &'static str) {
    let relaxed = law_on >= day("2021-03-11") && day("2021-03-11") <= notice && notice <= day("2022-02-28");
    if !relaxed {
        return (98, "election.nomination-assented");
    }
    // Two for each voting area in all, of whom proposer and seconder are two.
    let mut all = 0u16;
    for _ in 0..voting_areas {
        all += 2;
    }
    (all.saturating_sub(2), "election.nomination-assented-2021")
}

/// Rule 63(5): no more than a twentieth of all votes.
pub(crate) fn loses_deposit(votes: u32, all: u32) -> bool {
    let twenty_times: u64 = (0..20).map(|_| u64::from(votes)).sum();
    twenty_times <= u64::from(all)
}

/// Section 75: which of the four tables designates the council for a poll; none for the one that was not read.
pub(crate) fn table(poll: NaiveDate, law_on: NaiveDate) -> Option<usize> {
    let law = |from: &str| law_on >= day(from);
    let polled = |from: &str| poll >= day(from);
    if law("2024-02-22") && polled("2024-05-02") {
        Some(3)
    } else if law("2020-02-12") && polled("2020-05-07") {
        // The order of 2020, as amended from April 2021.
        law("2021-04-01").then_some(2)
    } else if law("2016-05-05") && polled("2016-05-05") {
        Some(1)
    } else {
        Some(0)
    }
}

/// Section 59(1) and article 80(2): the day of the vacancy, or none yet; and the rule of the cause.
pub(crate) fn vacant(
    cause: &str,
    happened: NaiveDate,
    declared: Option<NaiveDate>,
) -> (Option<NaiveDate>, &'static str) {
    match cause {
        "resignation" => (Some(happened), "commissioner.vacancy-on-resignation"),
        "death" => (Some(happened), "commissioner.vacancy-on-death"),
        "court-order" => (Some(happened), "commissioner.vacancy-by-order"),
        "failed-election" => (Some(happened), "election.vacancy-on-failure"),
        "no-acceptance" | "incapacity" | "disqualification" => {
            (declared, "commissioner.vacancy-when-declared")
        }
        other => panic!("`{other}` is no cause"),
    }
}

/// The first day of the law on a cause.
pub(crate) fn cause_from(cause: &str) -> &'static str {
    match cause {
        "court-order" => "2023-11-01",
        "failed-election" => "2012-07-25",
        _ => "2012-04-25",
    }
}
