//! The types of [`reserves`](crate::reserves).

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;
use proptest::collection::{btree_map, vec};
use proptest::prelude::{Just, prop_oneof};
use proptest::strategy::{BoxedStrategy, Strategy};

use super::{Sample, one_of};
use crate::calendar::FinancialYear;
use crate::listed::Set;
use crate::money::{Percent, Pounds};
use crate::reserves::{
    Base, BaseKind, Bases, BudgetReport, Edges, Forecast, KNOWN_POLICIES, Of, Policy, Position, ReserveKind,
    ReserveLine, ReserveTable, ReviewedRequirement, Stated, Test, Tiers, YearBase, YearBases, YearsAhead,
};

impl Sample for Base {
    fn strategy() -> BoxedStrategy<Self> {
        (BaseKind::strategy(), FinancialYear::strategy(), Pounds::strategy())
            .prop_map(|(kind, year, amount)| Self { kind, year, amount })
            .boxed()
    }
}

/// Up to 20%, as policies are.
fn percent() -> impl Strategy<Value = Percent> {
    (0..=2_000u16).prop_map(Percent::hundredths)
}

impl Sample for Test {
    fn strategy() -> BoxedStrategy<Self> {
        let range = (percent(), percent(), BaseKind::strategy(), Edges::strategy())
            .prop_map(|(a, b, base, edges)| Self::PercentRange { lo: a.min(b), hi: a.max(b), base, edges });
        let min = (percent(), BaseKind::strategy(), Edges::strategy())
            .prop_map(|(lo, base, edges)| Self::PercentMin { lo, base, edges });
        let target = (percent(), BaseKind::strategy())
            .prop_map(|(percent, base)| Self::PercentTarget { percent, base });
        let cash = Pounds::strategy().prop_map(|amount| Self::CashLevel { amount });
        prop_oneof![range, min, target, cash, Just(Self::RiskBased)].boxed()
    }
}

/// One time in five a policy found in a document.
impl Sample for Policy {
    fn strategy() -> BoxedStrategy<Self> {
        let known = one_of(KNOWN_POLICIES.iter().map(|known| known.policy().clone()).collect());
        let made = (Of::strategy(), Test::strategy(), "[a-z]{1,12}")
            .prop_filter_map("limits with nothing between them", |(of, test, source)| {
                Self::new(of, test, source).ok()
            });
        prop_oneof![1 => known, 4 => made].boxed()
    }
}

impl Sample for Stated {
    fn strategy() -> BoxedStrategy<Self> {
        (Option::strategy(), Option::strategy(), Option::strategy())
            .prop_map(|(general, earmarked, total)| Self { general, earmarked, total })
            .boxed()
    }
}

impl Sample for Position {
    fn strategy() -> BoxedStrategy<Self> {
        (NaiveDate::strategy(), Stated::strategy())
            .prop_filter_map("figures that fit", |(day, stated)| Self::new(day, stated).ok())
            .boxed()
    }
}

/// One to four positions.
impl Sample for Forecast {
    fn strategy() -> BoxedStrategy<Self> {
        vec(Position::strategy(), 1..5)
            .prop_filter_map("days once each", |mut positions| {
                positions.sort_by_key(Position::day);
                Self::new(positions).ok()
            })
            .boxed()
    }
}

impl Sample for YearBase {
    fn strategy() -> BoxedStrategy<Self> {
        (FinancialYear::strategy(), Pounds::strategy())
            .prop_map(|(year, amount)| Self { year, amount })
            .boxed()
    }
}

impl Sample for YearBases {
    fn strategy() -> BoxedStrategy<Self> {
        btree_map(FinancialYear::strategy(), Pounds::strategy(), 0..12)
            .prop_filter_map("years once each", |years| {
                Self::new(years.into_iter().map(|(year, amount)| YearBase { year, amount }).collect()).ok()
            })
            .boxed()
    }
}

impl Sample for Bases {
    fn strategy() -> BoxedStrategy<Self> {
        let fixed = YearBase::strategy().prop_map(Self::Fixed);
        prop_oneof![fixed, YearBases::strategy().prop_map(Self::YearByYear)].boxed()
    }
}

/// Nought to five, around the two that are asked for.
impl Sample for YearsAhead {
    fn strategy() -> BoxedStrategy<Self> {
        (0..6u16).prop_map(Self).boxed()
    }
}

impl Sample for Tiers {
    fn strategy() -> BoxedStrategy<Self> {
        (Pounds::strategy(), Pounds::strategy(), Pounds::strategy())
            .prop_map(|(planned, later, contingency)| Self { planned, later, contingency })
            .boxed()
    }
}

/// Two times in three the tiers add up.
impl Sample for ReserveLine {
    fn strategy() -> BoxedStrategy<Self> {
        let split = prop_oneof![
            2 => Tiers::strategy().prop_map(|tiers| (tiers.sum().unwrap_or_default(), Some(tiers))),
            1 => (Pounds::strategy(), Option::strategy()),
        ];
        (String::strategy(), ReserveKind::strategy(), NaiveDate::strategy(), split)
            .prop_map(|(name, kind, day, (balance, tiers))| Self { name, kind, day, balance, tiers })
            .boxed()
    }
}

impl Sample for ReserveTable {
    fn strategy() -> BoxedStrategy<Self> {
        vec(ReserveLine::strategy(), 1..4)
            .prop_filter_map("a reserve once a day", |lines: Vec<_>| Self::new(lines).ok())
            .boxed()
    }
}

/// Two times in three on both matters; made from 2015 to 2025, so that decisions fall before and after.
impl Sample for BudgetReport {
    fn strategy() -> BoxedStrategy<Self> {
        let days = (2015..2026, 1..13u32, 1..29u32);
        let made_on =
            days.prop_filter_map("a day", |(year, month, day)| NaiveDate::from_ymd_opt(year, month, day));
        let matters = prop_oneof![1 => Set::strategy(), 2 => Just(Set::all())];
        (made_on, matters).prop_map(|(made_on, matters)| Self { made_on, matters }).boxed()
    }
}

impl Sample for ReviewedRequirement {
    fn strategy() -> BoxedStrategy<Self> {
        (Option::strategy(), Option::strategy())
            .prop_map(|(calculated, reviewed)| Self { calculated, reviewed })
            .boxed()
    }
}
