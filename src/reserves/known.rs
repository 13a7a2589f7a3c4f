//! Policies of commissioners that were found in a document, each with the document and how sure it is.
//!
//! None of these documents says from which day its policy held. Each rule therefore starts on the last day on
//! which its document can have been published, so that it is never claimed for a day on which it was not yet
//! shown; and none is ended, because no document found ends one. [`KnownPolicy::last_shown`] says how far the
//! documents reach: after it, ask the commissioner. Positions that are no policy (a balance somebody published)
//! are not here.

use alloc::borrow::Cow;

use chrono::NaiveDate;

use crate::area::Area;
use crate::law::{
    Actor, Confidence, ESSEX_RESERVES_POLICY, Extent, GLOUCESTERSHIRE_RESERVES_POLICY,
    HAMPSHIRE_RESERVES_STRATEGY, KENT_RESERVES_POLICY, MERSEYSIDE_RESERVES_POLICY, NORFOLK_RESERVES_POLICY,
    Rule, Span, ymd,
};
use crate::money::{Percent, Pounds};

use super::policy::{BaseKind, Edges, Of, Policy, Test};

/// A policy found in a document.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct KnownPolicy {
    area: Area,
    policy: Policy,
    rule: &'static Rule,
    last_shown: NaiveDate,
}

impl KnownPolicy {
    /// Whose area.
    #[must_use]
    pub const fn area(&self) -> Area {
        self.area
    }

    /// The policy, ready to be given as a fact.
    #[must_use]
    pub const fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The rule that records it: its document, its first day and how sure it is.
    #[must_use]
    pub const fn rule(&self) -> &'static Rule {
        self.rule
    }

    /// The last day for which a document found shows it.
    #[must_use]
    pub const fn last_shown(&self) -> NaiveDate {
        self.last_shown
    }
}

/// The policies known for an area on a day, from the day each is shown.
pub fn known_policies(area: Area, law_on: NaiveDate) -> impl Iterator<Item = &'static KnownPolicy> {
    KNOWN_POLICIES.iter().filter(move |known| known.area == area && known.rule.is_law(area.place(), law_on))
}

macro_rules! known {
    ($($(#[$doc:meta])* $rule:ident = $id:literal, $area:ident, $of:ident, $instrument:ident, $confidence:ident,
        $from:expr, $last_shown:expr, $statement:literal, $test:expr;)+) => {
        $(
            $(#[$doc])*
            pub static $rule: Rule = Rule::condition($id, Actor::Commissioner, $statement)
                .under(&[$instrument.whole()])
                .in_force(&[Span::since($from, $instrument.whole()).within(Extent::ENGLAND)])
                .confidence_is(Confidence::$confidence);
        )+

        /// Every policy found in a document.
        pub static KNOWN_POLICIES: &[KnownPolicy] = &[$(KnownPolicy {
            area: Area::$area,
            policy: Policy { of: Of::$of, test: $test, source: Cow::Borrowed($instrument.title()) },
            rule: &$rule,
            last_shown: $last_shown,
        }),+];
    };
}

known! {
    /// From a briefing for the candidates of May 2021, which is shown by the end of March 2021.
    NORFOLK_GENERAL = "reserves.norfolk-general", Norfolk, General, NORFOLK_RESERVES_POLICY, Secondary,
        ymd(2021, 3, 31), ymd(2021, 3, 31),
        "Norfolk: the general reserve is between 2.5% and 3% of the net revenue budget",
        Test::PercentRange {
            lo: Percent::hundredths(250),
            hi: Percent::hundredths(300),
            base: BaseKind::NetRevenueBudget,
            edges: Edges::Included,
        };
    /// From the same briefing.
    NORFOLK_TOTAL = "reserves.norfolk-total", Norfolk, Total, NORFOLK_RESERVES_POLICY, Secondary,
        ymd(2021, 3, 31), ymd(2021, 3, 31),
        "Norfolk: total reserves are at least 6% of the net budget",
        Test::PercentMin {
            lo: Percent::hundredths(600),
            base: BaseKind::NetRevenueBudget,
            edges: Edges::Included,
        };
    /// An undated statement by the commissioner, placed in the 2010s. It does not say what the 5% is taken of;
    /// the police budget is inferred from the 20% beside it.
    GLOUCESTERSHIRE_GENERAL = "reserves.gloucestershire-general", Gloucestershire, General,
        GLOUCESTERSHIRE_RESERVES_POLICY, Inferred, ymd(2019, 12, 31), ymd(2019, 12, 31),
        "Gloucestershire: 5% is set aside for uncertain funding and major incidents",
        Test::PercentTarget { percent: Percent::hundredths(500), base: BaseKind::PoliceBudget };
    /// The same statement; it describes what is held, and defends it as the right level.
    GLOUCESTERSHIRE_TOTAL = "reserves.gloucestershire-total", Gloucestershire, Total,
        GLOUCESTERSHIRE_RESERVES_POLICY, Secondary, ymd(2019, 12, 31), ymd(2019, 12, 31),
        "Gloucestershire: total reserves are 20% of the police budget",
        Test::PercentTarget { percent: Percent::hundredths(2_000), base: BaseKind::PoliceBudget };
    /// A level planned for March 2022 in a strategy of April 2018, so not asked for before then. The strategy
    /// calls it just under 3% of the revenue budget, and fixes neither figure as a floor.
    HAMPSHIRE_GENERAL = "reserves.hampshire-general", HampshireAndIsleOfWight, General,
        HAMPSHIRE_RESERVES_STRATEGY, Inferred, ymd(2022, 3, 31), ymd(2022, 3, 31),
        "Hampshire: the general reserve is planned to be £8m by March 2022",
        Test::CashLevel { amount: Pounds::whole(8_000_000) };
    /// From the same strategy.
    HAMPSHIRE_TOTAL = "reserves.hampshire-total", HampshireAndIsleOfWight, Total,
        HAMPSHIRE_RESERVES_STRATEGY, Inferred, ymd(2022, 3, 31), ymd(2022, 3, 31),
        "Hampshire: total reserves are planned to be £14m by March 2022",
        Test::CashLevel { amount: Pounds::whole(14_000_000) };
    /// On the budget pages of 2018/19 (about £10m), 2021/22 and 2023/24 (about £12m).
    KENT_GENERAL = "reserves.kent-general", Kent, General, KENT_RESERVES_POLICY, Seen,
        ymd(2019, 3, 31), ymd(2024, 3, 31),
        "Kent: a general, non-earmarked reserve of 3% of the net budget is maintained",
        Test::PercentTarget { percent: Percent::hundredths(300), base: BaseKind::NetRevenueBudget };
    /// The page forecasts the balance of 31 March 2019, so it is from before that day. The medium term strategy
    /// of June 2023 (dated 20 August 2023) still plans 3%.
    ESSEX_GENERAL = "reserves.essex-general", Essex, General, ESSEX_RESERVES_POLICY, Seen,
        ymd(2019, 3, 31), ymd(2023, 8, 20),
        "Essex: the general reserve is kept at 3% of net revenue expenditure over the medium term",
        Test::PercentTarget { percent: Percent::hundredths(300), base: BaseKind::NetRevenueExpenditure };
    /// The page, of no date, lists the budget documents of 2021/22 to 2024/25.
    MERSEYSIDE_GENERAL = "reserves.merseyside-general", Merseyside, General, MERSEYSIDE_RESERVES_POLICY, Seen,
        ymd(2025, 3, 31), ymd(2025, 3, 31),
        "Merseyside: the least acceptable general balance is found by risk assessment, with no fixed percentage",
        Test::RiskBased;
}
