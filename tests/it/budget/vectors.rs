//! Published budgets to the penny, each with where the figures stand. What a source does not print is said.

use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::budget::{
    Band, BandsFacts, Calculation, CalculationFacts, Practice, Requirement, RequirementFacts,
};
use pcc_rules::calendar::{BusinessDays, FinancialYear, Period};
use pcc_rules::law::Place;
use pcc_rules::money::{Pounds, Rounding, Unrounded};
use pcc_rules::precept::Kind;
use pcc_rules::referendum::{Increase, IncreaseFacts, Step, principle_for};
use pcc_rules::reserves::{Position, Stated, needs_explanation};
use pcc_rules::{Fact, Question};
use rust_decimal::Decimal;

use super::{amount, bases, estimate, pounds};
use crate::day;

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// The rise as the law finds it in the year, on its first day.
fn rise(area: Area, year: i32, previous: &str, proposed: &str) -> Increase {
    let year = FinancialYear::starting(year).unwrap();
    let facts = IncreaseFacts {
        area: area.into(),
        kind: Kind::Policing.into(),
        year: year.into(),
        previous: amount(previous).into(),
        amount: amount(proposed).into(),
        lowest_quartile: false.into(),
        directed: false.into(),
        ..IncreaseFacts::default()
    };
    facts.answer(year.first_day()).unwrap_or_else(|open| panic!("{open}"))
}

/// The rise in pounds and in per cent to four places, of an amount that is not excessive.
fn within(area: Area, year: i32, previous: &str, proposed: &str) -> (Unrounded, Decimal) {
    let Increase::NotExcessive(rise) = rise(area, year, previous, proposed) else {
        panic!("{proposed} after {previous} is not excessive");
    };
    (rise.more().unwrap(), rise.percent().unwrap().round_dp(4))
}

/// Every band A to H of a band D.
fn bands(band_d: &str) -> Vec<String> {
    let facts = BandsFacts {
        area: Area::Norfolk.into(),
        basic_amount: amount(band_d).into(),
        rounding: Rounding::HalfUp.into(),
    };
    let found = facts.answer(day("2025-04-01")).unwrap();
    found.amounts.iter().map(|(_, band)| band.pounds.to_string()).collect()
}

/// A year's amount by the week, in pence to the nearest.
fn weekly(year: Unrounded) -> Decimal {
    (year.to_places(10) * Decimal::from(100) / Decimal::from(52)).round()
}

/// V1, V2 and V3. Norfolk, 2021/22, 2020/21 and 2019/20: 5.68%, 3.95% and 10.45% as published, and 29p, 22p and 19p a
/// week. 263.07 is worked back from 278.01 and the percentage.
#[test]
fn v1_to_v3_norfolk_rises_of_three_years() {
    let (more, percent) = within(Area::Norfolk, 2021, "263.07", "278.01");
    assert_eq!((more.to_string().as_str(), percent), ("14.94", decimal("5.6791")));
    assert_eq!(weekly(more), decimal("29"));
    let band_b = amount("14.94").band(Band::B);
    assert_eq!((band_b.to_string().as_str(), weekly(band_b)), ("11.62", decimal("22")));
    assert_eq!(
        bands("278.01"),
        ["185.34", "216.23", "247.12", "278.01", "339.79", "401.57", "463.35", "556.02"]
    );
    assert!(Band::of(Place::England).all(|band| amount("278.01").band(band).is_whole()));

    let (more, percent) = within(Area::Norfolk, 2020, "253.08", "263.07");
    assert_eq!(
        (more.to_string().as_str(), percent, weekly(more)),
        ("9.99", decimal("3.9474"), decimal("19"))
    );
    // 2% would have been £5.06.
    let two = Decimal::from(2) * decimal("253.08") / Decimal::from(100);
    assert_eq!(two.round_dp(2), decimal("5.06"));

    // Loosely "£24"; £24 would have been 10.474%.
    let (more, percent) = within(Area::Norfolk, 2019, "229.14", "253.08");
    assert_eq!((more.to_string().as_str(), percent), ("23.94", decimal("10.4478")));
    assert_eq!(within(Area::Norfolk, 2019, "229.14", "253.14").1.round_dp(3), decimal("10.474"));
}

/// V4. West Mercia, 2023/24 and 2025/26: every band as published, half up from band D in whole pence.
#[test]
fn v4_west_mercia_bands_of_two_years() {
    assert_eq!(
        bands("264.50"),
        ["176.33", "205.72", "235.11", "264.50", "323.28", "382.06", "440.83", "529.00"]
    );
    let (more, percent) = within(Area::WestMercia, 2023, "249.66", "264.50");
    assert_eq!((more.to_string().as_str(), percent), ("14.84", decimal("5.9441")));
    assert_eq!(
        bands("291.50"),
        ["194.33", "226.72", "259.11", "291.50", "356.28", "421.06", "485.83", "583.00"]
    );
    let (more, percent) = within(Area::WestMercia, 2025, "277.50", "291.50");
    assert_eq!((more.to_string().as_str(), percent), ("14.00", decimal("5.0450")));
}

/// V5. Warwickshire, 2024/25, in thousands as the decision notice gives it. The notice prints the subtotal before the
/// deficit as 64.581 too; it is 64.527. The tax base is what the two printed figures imply.
#[test]
fn v5_warwickshire_requirement_and_band_d() {
    let facts = |deficit: &str| RequirementFacts {
        area: Area::Warwickshire.into(),
        expenditure: estimate("133144000").into(),
        grants_repaid: Fact::Unknown,
        collection_fund_deficit: estimate(deficit).into(),
        contingencies: estimate("0").into(),
        reserves_raised: estimate("0").into(),
        earlier_deficit: estimate("0").into(),
        central_grants: estimate("67988000").into(),
        other_income: estimate("0").into(),
        collection_fund_surplus: estimate("0").into(),
        reserves_used: estimate("629000").into(),
    };
    let grants = ["41451000", "21383000", "3910000", "368000", "876000"];
    let together = grants.iter().fold(Pounds::ZERO, |sum, one| sum.checked_add(pounds(one)).unwrap());
    assert_eq!(together, pounds("67988000"));
    let to_raise = |deficit| match facts(deficit).answer(day("2024-02-16")) {
        Ok(Requirement::Calculated(sums)) => sums.to_raise,
        other => panic!("{other:?}"),
    };
    assert_eq!(to_raise("0"), pounds("64527000"));
    assert_eq!(to_raise("54000"), pounds("64581000"));
    let found =
        Calculation::of(Place::England, estimate("64581000"), &bases(&["222916.02"]), Practice::WHOLE_PENCE);
    assert_eq!(found.set, amount("289.71"));
    assert_eq!(found.basic_amount.unrounded().to_places(6), decimal("289.709999"));
    let (more, percent) = within(Area::Warwickshire, 2024, "276.71", "289.71");
    assert_eq!((more.to_string().as_str(), percent), ("13.00", decimal("4.6981")));
}

/// The tax bases of West Mercia's nine billing authorities for 2023/24, worked back from the published precepts. The
/// second is Herefordshire's and the third Malvern Hills'.
const WEST_MERCIA_2023: [&str; 9] = [
    "37919.44",
    "71073.11",
    "32871.23",
    "26304.94",
    "118106.08",
    "55315.90",
    "32954.10",
    "52435.50",
    "34738.00",
];

/// V6. West Mercia, 2023/24. The published pair for Herefordshire and Malvern Hills, 18,798,837.59 and 8,694,440.34, is
/// what no one way of rounding gives: both are half a penny. Half up makes the first .60 and the shares one penny more
/// than the precept; half to even does the same here; rounding down gives .59 and .33. A binary float gives the published
/// pair, which is the published discrepancy.
#[test]
fn v6_west_mercia_shares_miss_the_precept_by_the_published_penny() {
    let facts = CalculationFacts {
        area: Area::WestMercia.into(),
        // The published total, which the tax bases and £264.50 give exactly.
        to_raise: estimate("122124490.35").into(),
        tax_bases: bases(&WEST_MERCIA_2023).into(),
        practice: Practice::WHOLE_PENCE.into(),
    };
    let found = facts.answer(day("2023-02-20")).unwrap();
    assert_eq!(found.tax_base.to_string(), "461718.3");
    assert_eq!(found.set, amount("264.50"));
    assert_eq!(found.basic_amount, amount("264.50"));
    let shares: Vec<(String, String)> = found
        .shares
        .iter()
        .map(|share| (share.amount.unrounded.to_string(), share.amount.pounds.to_string()))
        .collect();
    let expected = [
        ("10029691.88", "10029691.88"),
        ("18798837.595", "18798837.60"),
        ("8694440.335", "8694440.34"),
        ("6957656.63", "6957656.63"),
        ("31239058.16", "31239058.16"),
        ("14631055.55", "14631055.55"),
        ("8716359.45", "8716359.45"),
        ("13869189.75", "13869189.75"),
        ("9188201.00", "9188201.00"),
    ];
    assert_eq!(shares, expected.map(|(exact, rounded)| (exact.to_string(), rounded.to_string())));
    assert_eq!(found.precept, pounds("122124490.36"));
    let pair = |rounding| {
        let practice = Practice { rounding, ..Practice::WHOLE_PENCE };
        let found =
            Calculation::of(Place::England, estimate("122124490.35"), &bases(&WEST_MERCIA_2023), practice);
        [1, 2].map(|at| found.shares[at].amount.pounds.to_string())
    };
    assert_eq!(pair(Rounding::HalfUp), ["18798837.60", "8694440.34"]);
    assert_eq!(pair(Rounding::HalfEven), ["18798837.60", "8694440.34"]);
    assert_eq!(pair(Rounding::Down), ["18798837.59", "8694440.33"]);
    let float = |base: f64| format!("{:.2}", base * 264.50);
    assert_eq!([float(71073.11), float(32871.23)], ["18798837.59", "8694440.34"]);
}

/// V7. A finance officer's report: sent on Monday 2 March 2026, decided on by Sunday the 22nd; the prohibition ends with
/// the first business day after the decision.
#[test]
fn v7_twenty_one_days_and_the_business_day_after() {
    assert_eq!(Period::Days(21).last_day(day("2026-03-02")), day("2026-03-22"));
    let after = |decided: &str| -> NaiveDate {
        BusinessDays::FinanceOfficer.nth_after(day(decided), 1).map(|counted| counted.last).unwrap()
    };
    assert_eq!(after("2026-03-20"), day("2026-03-23"));
    // Good Friday and Easter Monday are left out.
    assert_eq!(after("2026-04-02"), day("2026-04-07"));
}

/// V8. The worked edges of the three kinds of limit.
#[test]
fn v8_the_edges_of_the_limits() {
    let excessive = |year, previous, proposed, lowest| {
        let principle = principle_for(FinancialYear::starting(year).unwrap()).unwrap().principle;
        principle.is_excessive(amount(previous), amount(proposed), lowest)
    };
    assert!(!excessive(2016, "160.00", "163.19", false));
    assert!(excessive(2016, "160.00", "163.20", false));
    assert!(!excessive(2016, "160.00", "165.00", true));
    assert!(excessive(2016, "160.00", "165.01", true));
    assert!(!excessive(2024, "276.71", "289.71", false));
    assert!(excessive(2024, "276.71", "289.72", false));
}

/// V9. 5% of the net budget of £183.1m: exactly that needs no explaining.
#[test]
fn v9_five_per_cent_of_the_net_budget() {
    let budget = pounds("183100000");
    assert!(!needs_explanation(pounds("9155000.00"), budget));
    assert!(needs_explanation(pounds("9155000.01"), budget));
}

/// V10. Shares of reserves as a minister gave them, recomputed from rounded millions: within a tenth of a point, and four
/// of them a little off.
#[test]
fn v10_published_shares_recompute_to_a_tenth_of_a_point() {
    for (reserves, funding, recomputed, published) in [
        ("47900000", "181100000", "26.449", "26.5"),
        ("35800000", "266000000", "13.459", "13.4"),
        ("49300000", "258900000", "19.042", "19.1"),
        ("19400000", "197400000", "9.828", "9.8"),
        ("51400000", "369700000", "13.903", "13.9"),
    ] {
        let share = pounds(reserves).percentage_of(pounds(funding)).unwrap();
        assert_eq!(share.round_dp(3), decimal(recomputed));
        assert!((share - decimal(published)).abs() <= decimal("0.1"), "{share} and {published}");
    }
}

/// V11. West Mercia's reserves at seven year ends: general and earmarked make the published total.
#[test]
fn v11_general_and_earmarked_make_the_published_total() {
    for (year, general, earmarked, total) in [
        (2017, "13500000", "39600000", "53100000"),
        (2016, "13500000", "46600000", "60100000"),
        (2015, "13500000", "50400000", "63900000"),
        (2014, "12000000", "41100000", "53100000"),
        (2013, "8900000", "37200000", "46100000"),
        (2012, "6200000", "31600000", "37800000"),
        (2011, "6200000", "25900000", "32100000"),
    ] {
        let [general, earmarked, total] = [general, earmarked, total].map(|sum| Some(pounds(sum)));
        let on = NaiveDate::from_ymd_opt(year, 3, 31).unwrap();
        assert!(Position::new(on, Stated { general, earmarked, total }).is_ok(), "{year}");
    }
}

/// V12. Leicestershire, 2026/27: £4 between £11 and £15 was said to be about £1.4m, so about 350,000 dwellings; the higher
/// was the most without a referendum.
#[test]
fn v12_four_pounds_of_band_d_are_one_million_four() {
    let raised = amount("4.00").on("350000".parse().unwrap()).unwrap();
    assert_eq!(raised.to_string(), "1400000.00");
    assert!(matches!(rise(Area::Leicestershire, 2026, "160.00", "175.00"), Increase::NotExcessive(_)));
    assert!(matches!(rise(Area::Leicestershire, 2026, "160.00", "175.01"), Increase::Excessive(_)));
}

/// V13. West Mercia, 2015/16: everything from the unrounded amount, which was printed as £185.90. The tax bases follow from
/// the published shares, to the hundredth, and add up to the published one.
#[test]
fn v13_west_mercia_unrounded() {
    let requirement = RequirementFacts {
        area: Area::WestMercia.into(),
        expenditure: estimate("200033000").into(),
        grants_repaid: Fact::Unknown,
        collection_fund_deficit: estimate("0").into(),
        contingencies: estimate("0").into(),
        reserves_raised: estimate("0").into(),
        earlier_deficit: estimate("0").into(),
        central_grants: estimate("122341000").into(),
        other_income: estimate("0").into(),
        collection_fund_surplus: estimate("1496000").into(),
        reserves_used: estimate("0").into(),
    };
    let Ok(Requirement::Calculated(sums)) = requirement.answer(day("2015-02-20")) else {
        panic!("calculated");
    };
    assert_eq!(sums.to_raise, pounds("76196000"));
    let tax_bases = [
        "34907.84",
        "65848.29",
        "28939.72",
        "24846.71",
        "102411.33",
        "45191.70",
        "30023.00",
        "45884.27",
        "31814.00",
    ];
    let shares = [
        "6489520.14",
        "12241485.13",
        "5380020.53",
        "4619112.07",
        "19038714.19",
        "8401334.70",
        "5581407.02",
        "8530086.49",
        "5914361.75",
    ];
    let found =
        Calculation::of(Place::England, estimate("76196042.02"), &bases(&tax_bases), Practice::UNROUNDED);
    assert_eq!(found.tax_base.to_string(), "409866.86");
    assert_eq!(found.basic_amount.unrounded().to_places(6), decimal("185.904374"));
    assert_eq!(found.band(Band::D).unwrap().pounds, pounds("185.90"));
    let six: Vec<Decimal> = found.bands.iter().map(|(_, band)| band.unrounded.to_places(6)).collect();
    let printed = [
        "123.936249",
        "144.592291",
        "165.248332",
        "185.904374",
        "227.216457",
        "268.528540",
        "309.840623",
        "371.808748",
    ];
    assert_eq!(six, printed.map(decimal));
    let found_shares: Vec<Pounds> = found.shares.iter().map(|share| share.amount.pounds).collect();
    assert_eq!(found_shares, shares.map(pounds));
    assert_eq!(found.precept, pounds("76196042.02"));
    // From whole pence the precept would have been nearly £1,800 less.
    let whole =
        Calculation::of(Place::England, estimate("76196042.02"), &bases(&tax_bases), Practice::WHOLE_PENCE);
    assert_eq!(whole.precept, pounds("76194249.28"));
}

/// Cleveland, 2018/19 (report of its finance officer of 24 January 2018): £226.54 on 151,210.3 dwellings; the shares, in
/// whole pounds as printed, and the requirement of £34,255,181.
#[test]
fn cleveland_2018_requirement_and_rise() {
    let found =
        Calculation::of(Place::England, estimate("34255181"), &bases(&["151210.3"]), Practice::WHOLE_PENCE);
    assert_eq!(found.set, amount("226.54"));
    assert_eq!(found.precept, pounds("34255181.36"));
    let printed = ["5441717", "7503231", "8794962", "12515270"];
    let together = printed.iter().fold(Pounds::ZERO, |sum, one| sum.checked_add(pounds(one)).unwrap());
    // Rounded to pounds one by one, they miss the requirement by one.
    assert_eq!(together, pounds("34255180"));
    let (more, _) = within(Area::Cleveland, 2018, "214.54", "226.54");
    assert_eq!(more.to_string(), "12.00");
}

/// Band D on a lattice of nine pence, so that every band is whole: the largest such rise in each limit, and amounts in use.
#[test]
fn the_largest_rise_in_steps_of_nine_pence() {
    for (year, rise) in [
        (2018, "11.97"),
        (2019, "23.94"),
        (2020, "9.99"),
        (2021, "14.94"),
        (2024, "12.96"),
        (2025, "13.95"),
        (2026, "14.94"),
    ] {
        let principle = principle_for(FinancialYear::starting(year).unwrap()).unwrap().principle;
        let most = principle.largest_in_steps(amount("180.00"), false, Step::NINE_PENCE);
        assert_eq!(most.checked_sub(pounds("180.00")), Some(pounds(rise)), "{year}");
    }
    let principle = principle_for(FinancialYear::starting(2013).unwrap()).unwrap().principle;
    let most = principle.largest_in_steps(amount("180.00"), true, Step::NINE_PENCE);
    assert_eq!(most, pounds("184.95"));
    for in_use in ["229.14", "253.08", "263.07", "278.01", "285.48", "299.43", "262.71", "289.71"] {
        assert!(Band::of(Place::England).all(|band| amount(in_use).band(band).is_whole()), "{in_use}");
    }
    assert!(!amount("264.50").band(Band::A).is_whole());
}
