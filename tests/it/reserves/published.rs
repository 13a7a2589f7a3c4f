use pcc_rules::money::Percent;
use pcc_rules::reserves::{ImpliedBase, Printed, SharesTotal, implied_base, shares_total};

use super::{decimal, percent, pounds};

fn implied(balance: &str, share: &str, share_nearest: &str) -> ImpliedBase {
    implied_base(
        Printed::new(pounds(balance), pounds("100000")),
        Printed::new(percent(share), percent(share_nearest)),
    )
}

/// £16.8m printed as 9.6%: a base of £173.58m to £176.44m, so £175.0m but not £183.1m.
#[test]
fn norfolk_balance_of_march_2021_was_measured_on_the_year_before() {
    let base = implied("16800000", "9.6", "0.1");
    assert_eq!(base.lowest().unwrap().round_dp(0), decimal("173575130"));
    assert_eq!(base.highest().unwrap().round_dp(0), decimal("176439791"));
    assert!(base.allows(pounds("175000000")));
    assert!(!base.allows(pounds("183100000")));
}

/// £12.8m printed as 6.98%: a base of £182.53m to £184.23m, so £183.1m but not the £211.4m of 2024/25.
#[test]
fn norfolk_balance_of_march_2025_was_measured_on_the_budget_of_2021_22() {
    let base = implied("12800000", "6.98", "0.01");
    assert_eq!(base.lowest().unwrap().round_dp(0), decimal("182534001"));
    assert_eq!(base.highest().unwrap().round_dp(0), decimal("184229391"));
    assert!(base.allows(pounds("183100000")));
    assert!(!base.allows(pounds("211395975")));
    // £12.78m is 6.9798% of £183.1m; £12.8m would have been printed as 6.99%.
    let unrounded = pounds("12780000").percentage_of(pounds("183100000")).unwrap();
    assert_eq!(unrounded.round_dp(4), decimal("6.9798"));
}

/// Home Office shares of 2015: most agree with their inputs, three do not by a hair of rounding.
#[test]
fn published_shares_of_2015_against_their_own_inputs() {
    for (balance, base, share, agrees) in [
        ("19400000", "197400000", "9.8", true),   // Hertfordshire 2011
        ("51400000", "369700000", "13.9", true),  // Thames Valley 2015
        ("47900000", "181100000", "26.5", true),  // Hertfordshire 2015: 26.449, within the rounding of £47.9m
        ("35800000", "266000000", "13.4", true),  // Lancashire 2014: 13.459, the same
        ("49300000", "258900000", "19.1", true),  // Lancashire 2015: 19.042, the same
        ("49300000", "258900000", "19.2", false), // a tenth further
    ] {
        assert_eq!(implied(balance, share, "0.1").allows(pounds(base)), agrees, "{balance} {share}");
    }
}

/// The ends are exact: a balance of 10p to the nearest 2p and 10% to the nearest 2 points allow 82p to 122p.
#[test]
fn both_ends_are_allowed_and_a_penny_past_them_is_not() {
    let base =
        implied_base(Printed::new(pounds("0.10"), pounds("0.02")), Printed::new(percent("10"), percent("2")));
    // 9p / 11% = 81.8p; 11p / 9% = 122.2p.
    for (pence, allowed) in [("0.81", false), ("0.82", true), ("1.22", true), ("1.23", false)] {
        assert_eq!(base.allows(pounds(pence)), allowed, "{pence}");
    }
    let even =
        implied_base(Printed::new(pounds("0.10"), pounds("0.04")), Printed::new(percent("9"), percent("2")));
    // 8p / 10% = 80p and 12p / 8% = 150p, both exactly.
    for (pence, allowed) in [("0.79", false), ("0.80", true), ("1.50", true), ("1.51", false)] {
        assert_eq!(even.allows(pounds(pence)), allowed, "{pence}");
    }
    assert_eq!((even.lowest(), even.highest()), (Some(decimal("0.80")), Some(decimal("1.50"))));
}

#[test]
fn a_share_that_may_be_nothing_sets_no_highest_base() {
    let base = implied("100000", "0.05", "0.1");
    assert_eq!(base.highest(), None);
    assert!(base.lowest().is_some());
    assert!(base.allows(pounds("100000000000")));
}

fn list(shares: &[u32]) -> Vec<Percent> {
    shares.iter().map(|share| percent(&share.to_string())).collect()
}

#[test]
fn wiltshire_lists_total_a_hundred_or_miss_it_by_rounding() {
    let nearest = percent("1");
    assert_eq!(shares_total(&list(&[26, 6, 4, 6, 25, 2, 6, 6, 15, 0, 4]), nearest), SharesTotal::Hundred);
    let of_2021 = list(&[28, 6, 4, 5, 24, 4, 8, 4, 15, 1, 3]);
    assert_eq!(shares_total(&of_2021, nearest), SharesTotal::Rounded(decimal("102")));
    assert_eq!(shares_total(&list(&[2, 2, 96]), nearest), SharesTotal::Hundred);
}

/// Eleven parts to the nearest point may be off by 5.5 points, and by no more.
#[test]
fn rounding_explains_half_a_step_for_each_part() {
    let nearest = percent("1");
    let totalling = |total: u32| {
        let mut parts = vec![0; 10];
        parts.push(total);
        parts
    };
    for (total, rounded) in [(94, false), (95, true), (99, true)] {
        assert_eq!(
            shares_total(&list(&totalling(total)), nearest),
            if rounded { SharesTotal::Rounded(total.into()) } else { SharesTotal::NotOneWhole(total.into()) }
        );
    }
    let four = |last| list(&[25, 25, 25, last]);
    assert_eq!(shares_total(&four(27), nearest), SharesTotal::Rounded(decimal("102")));
    assert_eq!(shares_total(&four(28), nearest), SharesTotal::NotOneWhole(decimal("103")));
    assert_eq!(shares_total(&[], nearest), SharesTotal::NotOneWhole(decimal("0")));
}

/// Norfolk prints gross lines as shares of the net budget: 111.4% and 111.8%, which no rounding explains.
#[test]
fn gross_lines_on_a_net_base_are_not_one_whole() {
    let nearest = percent("0.1");
    let of = |shares: [&str; 5]| shares_total(&shares.map(percent), nearest);
    assert_eq!(of(["85.8", "8.9", "1.8", "12.9", "2.0"]), SharesTotal::NotOneWhole(decimal("111.4")));
    assert_eq!(of(["85.9", "9.5", "1.8", "12.0", "2.6"]), SharesTotal::NotOneWhole(decimal("111.8")));
}

/// A total is written as text, never as a float.
#[test]
fn a_total_is_written_as_it_reads() {
    let total = shares_total(&list(&[28, 6, 4, 5, 24, 4, 8, 4, 15, 1, 3]), percent("1"));
    assert_eq!(serde_json::to_string(&total).unwrap(), r#"{"rounded":"102"}"#);
}
