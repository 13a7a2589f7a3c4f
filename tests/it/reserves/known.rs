use pcc_rules::area::Area;
use pcc_rules::law::{Binding, Confidence, Rule};
use pcc_rules::reserves::{self, BaseKind, Edges, KNOWN_POLICIES, Of, Policy, Test, known_policies};

use super::{percent, pounds};
use crate::{day, eve};

fn expected() -> Vec<(&'static Rule, Area, Of, &'static str, Confidence, Test)> {
    let nrb = BaseKind::NetRevenueBudget;
    let target = |share, base| Test::PercentTarget { percent: percent(share), base };
    let cash = |amount| Test::CashLevel { amount: pounds(amount) };
    let edges = Edges::Included;
    vec![
        (
            &reserves::NORFOLK_GENERAL,
            Area::Norfolk,
            Of::General,
            "2021-03-31",
            Confidence::Secondary,
            Test::PercentRange { lo: percent("2.5"), hi: percent("3"), base: nrb, edges },
        ),
        (
            &reserves::NORFOLK_TOTAL,
            Area::Norfolk,
            Of::Total,
            "2021-03-31",
            Confidence::Secondary,
            Test::PercentMin { lo: percent("6"), base: nrb, edges },
        ),
        (
            &reserves::GLOUCESTERSHIRE_GENERAL,
            Area::Gloucestershire,
            Of::General,
            "2019-12-31",
            Confidence::Inferred,
            target("5", BaseKind::PoliceBudget),
        ),
        (
            &reserves::GLOUCESTERSHIRE_TOTAL,
            Area::Gloucestershire,
            Of::Total,
            "2019-12-31",
            Confidence::Secondary,
            target("20", BaseKind::PoliceBudget),
        ),
        (
            &reserves::HAMPSHIRE_GENERAL,
            Area::HampshireAndIsleOfWight,
            Of::General,
            "2022-03-31",
            Confidence::Inferred,
            cash("8000000"),
        ),
        (
            &reserves::HAMPSHIRE_TOTAL,
            Area::HampshireAndIsleOfWight,
            Of::Total,
            "2022-03-31",
            Confidence::Inferred,
            cash("14000000"),
        ),
        (&reserves::KENT_GENERAL, Area::Kent, Of::General, "2019-03-31", Confidence::Seen, target("3", nrb)),
        (
            &reserves::ESSEX_GENERAL,
            Area::Essex,
            Of::General,
            "2019-03-31",
            Confidence::Seen,
            target("3", BaseKind::NetRevenueExpenditure),
        ),
        (
            &reserves::MERSEYSIDE_GENERAL,
            Area::Merseyside,
            Of::General,
            "2025-03-31",
            Confidence::Seen,
            Test::RiskBased,
        ),
    ]
}

/// The policies confirmed in documents, and no others: a policy only remembered is not here.
#[test]
fn known_policies_are_those_of_the_documents_from_the_day_each_is_shown() {
    assert_eq!(KNOWN_POLICIES.len(), expected().len());
    for (rule, area, of, from, confidence, test) in expected() {
        let on = |date| known_policies(area, date).find(|known| known.rule() == rule);
        assert!(on(eve(from)).is_none(), "{}", rule.id());
        let known = on(day(from)).unwrap_or_else(|| panic!("{}", rule.id()));
        assert_eq!((known.area(), known.policy().of(), known.policy().test()), (area, of, &test));
        assert_eq!(rule.confidence(), confidence, "{}", rule.id());
        assert_eq!(rule.binding(), Binding::LocalPolicy);
        assert!(known.last_shown() >= day(from));
        assert!(on(day("2026-11-22")).is_some(), "no document ends it");
        let again = Policy::new(of, test, known.policy().source().to_owned());
        assert_eq!(again.as_ref(), Ok(known.policy()), "as the constructor would build it");
    }
}

/// Every area on both sides of every first day: the policies shown by then, and no other area's.
#[test]
fn every_area_has_its_own_policies_and_no_others() {
    let mut asked = 0;
    for on in expected().iter().flat_map(|known| [eve(known.3), day(known.3)]) {
        for area in Area::ALL {
            asked += 1;
            let found: Vec<&Rule> = known_policies(area, on).map(|known| known.rule()).collect();
            let shown: Vec<&Rule> = expected()
                .into_iter()
                .filter(|known| known.1 == area && day(known.3) <= on)
                .map(|known| known.0)
                .collect();
            assert_eq!(found, shown, "{area} on {on}");
        }
    }
    assert_eq!(asked, 774);
}

#[test]
fn the_documents_reach_no_further_than_they_do() {
    let last = |rule: &Rule| {
        KNOWN_POLICIES.iter().find(|known| known.rule() == rule).map(|known| known.last_shown()).unwrap()
    };
    assert_eq!(last(&reserves::NORFOLK_TOTAL), day("2021-03-31"));
    assert_eq!(last(&reserves::KENT_GENERAL), day("2024-03-31"));
    assert_eq!(last(&reserves::ESSEX_GENERAL), day("2023-08-20"));
    assert_eq!(last(&reserves::MERSEYSIDE_GENERAL), day("2025-03-31"));
}

#[test]
fn areas_with_no_confirmed_policy_have_none() {
    for area in
        [Area::Sussex, Area::ThamesValley, Area::DevonAndCornwall, Area::Surrey, Area::Suffolk, Area::Gwent]
    {
        assert_eq!(known_policies(area, day("2026-11-22")).count(), 0, "{area}");
    }
}
