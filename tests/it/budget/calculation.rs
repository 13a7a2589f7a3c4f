use pcc_rules::area::Area;
use pcc_rules::budget::{self, Band, BandsFacts, Calculation, CalculationFacts, Practice, Setting};
use pcc_rules::law::{Confidence, Place};
use pcc_rules::money::Rounding;
use pcc_rules::reasoning::Finding;
use pcc_rules::{Fact, Question};

use super::{amount, bases, estimate, key, law_from, pounds};
use crate::{day, finding};

const TODAY: &str = "2026-11-22";

fn facts(area: Area, practice: Practice) -> CalculationFacts {
    CalculationFacts {
        area: area.into(),
        to_raise: estimate("1000").into(),
        tax_bases: bases(&["1", "2"]).into(),
        practice: practice.into(),
    }
}

/// £1,000 on three dwellings: £333 and a third, set to £333.33 or left; the shares of one and of two dwellings.
#[test]
fn lgfa_s42b_s48_requirement_over_tax_base_and_shares() {
    let found = facts(Area::Kent, Practice::WHOLE_PENCE).answer(day(TODAY)).unwrap();
    assert_eq!(found.basic_amount, amount("1000/3"));
    assert_eq!(found.set, amount("333.33"));
    let shares: Vec<String> = found.shares.iter().map(|share| share.amount.pounds.to_string()).collect();
    assert_eq!(shares, ["333.33", "666.66"]);
    // A penny is lost to the whole pence of band D.
    assert_eq!(found.precept, pounds("999.99"));
    assert_eq!(found.band(Band::A).unwrap().pounds, pounds("222.22"));

    let exact = facts(Area::Kent, Practice::UNROUNDED).answer(day(TODAY)).unwrap();
    assert_eq!(exact.set, exact.basic_amount);
    let shares: Vec<String> = exact.shares.iter().map(|share| share.amount.unrounded.to_string()).collect();
    assert_eq!(shares, ["1000.00/3", "2000.00/3"]);
    assert_eq!(exact.precept, pounds("1000.00"));
    assert_eq!(exact.band(Band::H).unwrap().unrounded.to_string(), "2000.00/3");
    assert_eq!(exact.band(Band::I), None);
}

/// The practice decides, and the same figures under another give other pence.
#[test]
fn lgfa_s47_the_rounding_is_the_commissioners_practice() {
    let with = |setting, rounding| {
        let found = facts(Area::Kent, Practice { setting, rounding }).answer(day(TODAY)).unwrap();
        (found.set.rounded(rounding).to_string(), found.band(Band::H).unwrap().pounds.to_string())
    };
    assert_eq!(with(Setting::WholePence, Rounding::HalfUp), ("333.33".into(), "666.66".into()));
    assert_eq!(with(Setting::Unrounded, Rounding::HalfUp), ("333.33".into(), "666.67".into()));
    assert_eq!(with(Setting::Unrounded, Rounding::Down), ("333.33".into(), "666.66".into()));
    let read: Practice = serde_json::from_str(r#"{ "setting": "whole-pence" }"#).unwrap();
    assert_eq!(read, Practice::WHOLE_PENCE);
    assert_eq!(budget::NO_ROUNDING.confidence(), Confidence::Inferred);
}

#[test]
fn each_nation_rests_on_its_own_sections() {
    let england = facts(Area::Kent, Practice::UNROUNDED).determine(day(TODAY));
    let wales = facts(Area::Gwent, Practice::UNROUNDED).determine(day(TODAY));
    let met = |found: &pcc_rules::Determination<Calculation>, rule| finding(found.grounds(), rule);
    for rule in [&budget::BANDS, &budget::SHARES, &budget::NO_ROUNDING] {
        assert_eq!(met(&england, rule), Some(Finding::Met));
        assert_eq!(met(&wales, rule), Some(Finding::Met));
    }
    for rule in [&budget::TAX_BASE, &budget::BASIC_AMOUNT] {
        assert_eq!(met(&england, rule), Some(Finding::Met));
        assert_eq!(met(&wales, rule), None);
    }
    for rule in [&budget::BASIC_AMOUNT_WALES, &budget::BANDS_WALES] {
        assert_eq!(met(&england, rule), None);
        assert_eq!(met(&wales, rule), Some(Finding::Met));
    }
    assert_eq!(england.settled().unwrap().bands.len(), 8);
    // Twenty-one ninths of £333 and a third.
    assert_eq!(wales.settled().unwrap().band(Band::I).unwrap().pounds, pounds("777.78"));
}

#[test]
fn bands_of_a_printed_band_d() {
    let facts = |area: Area| BandsFacts {
        area: area.into(),
        basic_amount: amount("264.50").into(),
        rounding: Rounding::HalfUp.into(),
    };
    let found = facts(Area::WestMercia).determine(day(TODAY));
    assert!(
        found.to_string().starts_with("A £176.33, B £205.72, C £235.11, D £264.50, E £323.28, F £382.06")
    );
    assert_eq!(facts(Area::Gwent).answer(day(TODAY)).unwrap().amounts.len(), 9);
    let open = BandsFacts { rounding: Fact::Unknown, basic_amount: Fact::Unknown, ..facts(Area::Kent) };
    assert!(open.answer(day(TODAY)).unwrap_err().needs().names().eq(["basic-amount", "rounding"]));
}

/// Nothing to raise is nothing for every band.
#[test]
fn a_requirement_of_nothing_is_no_council_tax() {
    let facts = CalculationFacts { to_raise: estimate("0").into(), ..facts(Area::Kent, Practice::UNROUNDED) };
    let found = facts.answer(day(TODAY)).unwrap();
    assert_eq!(found.precept, pounds("0"));
    assert!(found.bands.iter().all(|(_, band)| band.pounds == pounds("0")));
}

/// The largest requirement on the smallest and on the largest tax base.
#[test]
fn the_largest_requirement_has_bands_and_shares() {
    for tax_bases in [&["1"][..], &["999999999999.9999"][..], &["1", "999999999999"][..]] {
        for practice in [Practice::WHOLE_PENCE, Practice::UNROUNDED] {
            let found =
                Calculation::of(Place::Wales, estimate("1000000000000000"), &bases(tax_bases), practice);
            let off = found.precept.pence().abs_diff(100_000_000_000_000_000);
            // Half a penny for each dwelling at most.
            assert!(off <= 500_000_000_001, "{tax_bases:?}: {off}");
            assert!(found.band(Band::I).unwrap().pounds > found.band(Band::H).unwrap().pounds);
        }
    }
}

#[test]
fn the_days_and_places_of_the_amounts() {
    let (england, wales) = (&[Place::England][..], &[Place::Wales][..]);
    let both = &[Place::England, Place::Wales][..];
    for (rule, from, places, provision) in [
        (&budget::TAX_BASE, "2012-11-22", england, "ukpga/1992/14/section/42B/1"),
        (&budget::BASIC_AMOUNT, "2012-11-22", england, "ukpga/1992/14/section/42B/1"),
        (&budget::BASIC_AMOUNT_WALES, "2012-11-22", wales, "ukpga/1992/14/section/44/1"),
        (&budget::BANDS, "2012-11-22", both, "ukpga/1992/14/section/47/1"),
        (&budget::BANDS_WALES, "2012-11-22", wales, "ukpga/1992/14/section/47/1"),
        (&budget::SHARES, "2012-11-22", both, "ukpga/1992/14/section/48/2"),
        (&budget::NO_ROUNDING, "2012-11-22", both, "ukpga/1992/14/section/47/1"),
        (&budget::CALCULATE_FIRST, "2012-11-22", both, "ukpga/1992/14/section/40/7"),
        (&budget::TAX_BASE_NOTIFIED, "2012-11-30", england, "uksi/2012/2914/regulation/8"),
        (&budget::TAX_BASE_DETERMINED, "2012-11-30", england, "uksi/2012/2914/regulation/9"),
        (&budget::VIEWS, "2012-11-22", both, "ukpga/1996/16/section/96/1B"),
    ] {
        law_from(rule, from, places);
        assert_eq!(key(rule), provision);
    }
}
