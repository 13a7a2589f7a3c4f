use pcc_rules::area::Area;
use pcc_rules::finance::reports::Authority;
use pcc_rules::finance::*;
use pcc_rules::law::{OutOfForce, Place, Rule};
use pcc_rules::reasoning::{Finding, Outcome as _, Standing, Unsettled};
use pcc_rules::{Fact, Question as _};

use crate::{day, eve, finding};

const BODY: Authority = Authority::Body;
const FORCE: Authority = Authority::ChiefConstable;

/// The table typed out: act, the body, the chief constable to 12 May 2014, and since. `+` may, `c` with consent, `-` may
/// not, `?` not read.
const TABLE: [(Act, char, char, char); 8] = [
    (Act::Borrow, '+', '-', '-'),
    (Act::BorrowTemporarily, '+', '-', 'c'),
    (Act::CreditArrangement, '+', '?', '-'),
    (Act::Invest, '+', '?', 'c'),
    (Act::Land, '+', '-', '-'),
    (Act::Property, '+', 'c', 'c'),
    (Act::Contract, '+', 'c', 'c'),
    (Act::StaffAgreement, '+', '+', '+'),
];

fn sign(act: Act, by: Authority, place: Place, on: &str) -> char {
    match cell(act, by, place, day(on)) {
        Ok(Cell::May(_)) => '+',
        Ok(Cell::WithConsent(_)) => 'c',
        Ok(Cell::MayNot(_)) => '-',
        Err(Unsettled::NotEncoded(why)) if *why == CREDIT_BEFORE_2014 => '?',
        Err(other) => panic!("{other}"),
    }
}

/// Every act by either of them in every place on the first day, the eve and the day of the change, and today.
#[test]
fn prsra_schs_1_to_4_the_table_of_acts() {
    assert_eq!(TABLE.map(|row| row.0), *Act::ALL);
    for (act, body, before, since) in TABLE {
        for (place, first) in [
            (Place::England, "2012-11-22"),
            (Place::Wales, "2012-11-22"),
            (Place::Metropolitan, "2012-01-16"),
        ] {
            for on in [first, "2014-05-12", "2014-05-13", "2026-11-22"] {
                assert_eq!(sign(act, BODY, place, on), body, "{act} {on}");
            }
            for on in [first, "2014-05-12"] {
                assert_eq!(sign(act, FORCE, place, on), before, "{act} {on}");
            }
            for on in ["2014-05-13", "2026-11-22"] {
                assert_eq!(sign(act, FORCE, place, on), since, "{act} {on}");
            }
            assert!(cell(act, BODY, place, eve(first)).is_err());
        }
        let city = cell(act, FORCE, Place::City, day("2026-11-22"));
        assert_eq!(city, Err(OutOfForce::DoesNotExtend.into()));
    }
}

/// Each cell's rule, and where it stands.
#[test]
fn prsra_schs_1_to_4_the_rule_of_each_act() {
    let rule = |act, by, on: &str| cell(act, by, Place::England, day(on)).unwrap().rule();
    let cells: [(Act, Authority, &str, &Rule, &str); 12] = [
        (Act::Borrow, BODY, "2024-05-09", &BORROWS, "ukpga/2003/26/section/1"),
        (Act::Invest, BODY, "2024-05-09", &INVESTS, "ukpga/2003/26/section/12"),
        (Act::Land, BODY, "2024-05-09", &GENERAL_POWER, "ukpga/2011/13/schedule/1/paragraph/14"),
        (Act::Borrow, FORCE, "2014-05-12", &NO_BORROWING, "ukpga/2011/13/schedule/2/paragraph/7/3"),
        (Act::Borrow, FORCE, "2014-05-13", &ONLY_TEMPORARY, "ukpga/2011/13/schedule/2/paragraph/7A/2/a"),
        (
            Act::BorrowTemporarily,
            FORCE,
            "2014-05-13",
            &TEMPORARY_LOAN,
            "ukpga/2011/13/schedule/2/paragraph/7A/1",
        ),
        (
            Act::CreditArrangement,
            FORCE,
            "2014-05-13",
            &NO_CREDIT,
            "ukpga/2011/13/schedule/2/paragraph/7A/2/b",
        ),
        (Act::Invest, FORCE, "2014-05-13", &INVESTMENT_CONSENT, "ukpga/2011/13/schedule/2/paragraph/7A/3"),
        (Act::Land, FORCE, "2024-05-09", &NO_LAND, "ukpga/2011/13/schedule/2/paragraph/7/2/b"),
        (Act::Property, FORCE, "2024-05-09", &PROPERTY_CONSENT, "ukpga/2011/13/schedule/2/paragraph/7/2/b"),
        (Act::Contract, FORCE, "2024-05-09", &CONTRACT_CONSENT, "ukpga/2011/13/schedule/2/paragraph/7/2/a"),
        (
            Act::StaffAgreement,
            FORCE,
            "2024-05-09",
            &STAFF_AGREEMENTS,
            "ukpga/2011/13/schedule/2/paragraph/7/4",
        ),
    ];
    for (act, by, on, expected, key) in cells {
        assert_eq!(rule(act, by, on), expected, "{act}");
        assert_eq!(expected.provisions()[0].key().to_string(), key);
    }
}

fn dealing(by: Authority, act: Act) -> DealingFacts {
    DealingFacts {
        area: Area::Norfolk.into(),
        by: Fact::Known(by),
        act: Fact::Known(act),
        ..DealingFacts::default()
    }
}

fn power(found: &pcc_rules::Determination<Dealing>) -> Option<Power> {
    found.settled().map(|found| found.power)
}

/// What each answer turns on, and nothing else.
#[test]
fn prsra_sch2_paras_7_and_7a_dealings() {
    let ask = |facts: DealingFacts| facts.determine(day("2024-05-09"));
    let outcome = |facts| ask(facts).settled().map(|found| found.power);
    for act in [Act::Property, Act::Contract, Act::Invest] {
        let facts = dealing(FORCE, act);
        assert!(ask(facts.clone()).needs().names().eq(["consent"]));
        let with = |consent: bool| outcome(DealingFacts { consent: consent.into(), ..facts.clone() });
        assert_eq!((with(true), with(false)), (Some(Power::Within), Some(Power::NoConsent)));
    }
    assert_eq!(outcome(dealing(FORCE, Act::StaffAgreement)), Some(Power::Within));
    for act in [Act::Borrow, Act::CreditArrangement] {
        let whoever = DealingFacts { consent: true.into(), ..dealing(FORCE, act) };
        assert_eq!(outcome(whoever), Some(Power::NoPower));
    }
    // Land: no consent helps; what a transfer scheme placed there is the exception.
    let land = |scheme: bool| {
        ask(DealingFacts { consent: true.into(), scheme_land: scheme.into(), ..dealing(FORCE, Act::Land) })
    };
    assert_eq!((power(&land(false)), power(&land(true))), (Some(Power::NoPower), Some(Power::Within)));
    assert_eq!(finding(land(true).grounds(), &SCHEME_LAND), Some(Finding::Met));
    assert_eq!(land(false).settled().map(|found| found.standing()), Some(Standing::NotMet));
    // A temporary loan: consent, sterling, revenue of the same period.
    let loan = |consent: bool, sterling: bool, pending: bool| {
        outcome(DealingFacts {
            consent: consent.into(),
            in_sterling: sterling.into(),
            pending_revenue: pending.into(),
            ..dealing(FORCE, Act::BorrowTemporarily)
        })
    };
    assert_eq!(loan(true, true, true), Some(Power::Within));
    assert_eq!(loan(false, true, true), Some(Power::NoConsent));
    assert_eq!(loan(true, false, true), Some(Power::NotSterling));
    assert_eq!(loan(true, true, false), Some(Power::NotPendingRevenue));
}

/// LGA 2003 ss. 1, 2, 8: the body's limits; another currency with the Treasury's consent; credit counts as borrowing.
#[test]
fn lga_2003_ss_1_2_and_8_the_bodys_borrowing() {
    let ask = |act, within: bool, sterling: Fact<bool>, treasury: Fact<bool>| {
        DealingFacts {
            within_limits: within.into(),
            in_sterling: sterling,
            treasury_consent: treasury,
            ..dealing(BODY, act)
        }
        .determine(day("2024-05-09"))
    };
    for act in [Act::Borrow, Act::BorrowTemporarily] {
        assert_eq!(power(&ask(act, true, true.into(), Fact::Unknown)), Some(Power::Within));
        assert_eq!(power(&ask(act, true, false.into(), true.into())), Some(Power::Within));
        // With the Treasury's consent the currency does not matter.
        assert_eq!(power(&ask(act, true, Fact::Unknown, true.into())), Some(Power::Within));
        let euros = ask(act, true, false.into(), false.into());
        assert_eq!(power(&euros), Some(Power::NotSterling));
        assert_eq!(finding(euros.grounds(), &IN_STERLING), Some(Finding::NotMet));
    }
    for act in [Act::Borrow, Act::BorrowTemporarily, Act::CreditArrangement] {
        let over = ask(act, false, true.into(), Fact::Unknown);
        assert_eq!(power(&over), Some(Power::OverLimit));
        assert_eq!(finding(over.grounds(), &WITHIN_LIMITS), Some(Finding::NotMet));
    }
    assert_eq!(power(&ask(Act::CreditArrangement, true, Fact::Unknown, Fact::Unknown)), Some(Power::Within));
    let mayor = DealingFacts { area: Area::WestYorkshire.into(), ..dealing(BODY, Act::Land) };
    assert_eq!(mayor.answer(day("2021-05-10")), Err(Unsettled::NotEncoded(&MAYORS_DEALINGS)));
    assert_eq!(
        mayor.answer(eve("2021-05-10")),
        Ok(Dealing { by: BODY, act: Act::Land, power: Power::Within })
    );
}
