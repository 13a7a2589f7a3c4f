//! Questions of conduct, and properties of the times of publication.

use chrono::{Days, NaiveDate};
use pcc_rules::Question;
use pcc_rules::conduct::*;
use pcc_rules::strategies::any;
use proptest::prelude::*;

use crate::model::conduct as model;

super::questions! {
    publication_item: PublicationItemFacts, near publications;
    manner: MannerFacts, near manners;
    interest: InterestFacts;
    offer: OfferFacts;
    standard: StandardFacts;
    publicity: PublicityFacts;
}

/// Publication on the day that starts the time, on the last, the day after, and never; judged both ways; excepted or not.
fn publications(facts: &PublicationItemFacts) -> Vec<PublicationItemFacts> {
    let dues: Vec<Due> = match facts.due.known() {
        Some(due) => vec![*due],
        None => [
            (Item::Budget, Trigger::YearBegins, (2022, 4, 1)),
            (Item::Decisions, Trigger::Available, (2022, 5, 2)),
        ]
        .into_iter()
        .filter_map(|(item, trigger, (y, m, d))| {
            Due::new(item, trigger, NaiveDate::from_ymd_opt(y, m, d)?).ok()
        })
        .collect(),
    };
    let mut all = Vec::new();
    for due in dues {
        let last = due.limit().last_day().unwrap_or(due.on());
        for published in [None, Some(due.on()), Some(last), last.checked_add_days(Days::new(1))] {
            for prompt in [true, false] {
                for exception in [None, Some(Exception::Safety)] {
                    let near = PublicationItemFacts {
                        area: pcc_rules::area::Area::Kent.into(),
                        due: due.into(),
                        published_on: published.into(),
                        as_soon_as_practicable: prompt.into(),
                        exception: exception.into(),
                    };
                    all.push(super::fill(facts, &near, |_| true));
                }
            }
        }
    }
    all
}

/// Items with a manner of their own, in an area with a fire commissioner.
fn manners(facts: &MannerFacts) -> Vec<MannerFacts> {
    let mut all = Vec::new();
    for item in [Item::InspectionReport, Item::OfficeHolderNames, Item::Budget] {
        for bits in 0..8u8 {
            let near = MannerFacts {
                area: pcc_rules::area::Area::Essex.into(),
                item: item.into(),
                prominent: (bits & 1 != 0).into(),
                linked: (bits & 2 != 0).into(),
                consolidated: (bits & 4 != 0).into(),
            };
            all.push(super::fill(facts, &near, |_| true));
        }
    }
    all
}

proptest! {
    #![proptest_config(crate::prop::random(256))]

    /// The last day is the model's, which counts day by day.
    #[test]
    fn the_last_day_is_as_counted_day_by_day(due in any::<Due>()) {
        prop_assert_eq!(due.limit().last_day(), model::last_day(due.trigger().as_str(), due.on()));
        prop_assert!(model::starts(due.item().as_str(), due.trigger().as_str()));
    }

    /// What is published in time on a day was in time the day before too, if it could be what was asked for by then.
    #[test]
    fn publishing_a_day_earlier_is_never_late(
        facts in any::<PublicationItemFacts>(), due in any::<Due>(), after in 2..400u64, on in any::<NaiveDate>(),
    ) {
        let ask = |days| {
            let published = due.on() + Days::new(days);
            let facts = PublicationItemFacts { due: due.into(), published_on: Some(published).into(), ..facts.clone() };
            facts.answer(on)
        };
        if matches!(ask(after), Ok(Published::InTime(_))) {
            prop_assert!(matches!(ask(after - 1), Ok(Published::InTime(_))));
        }
    }

    /// No exception ever makes anything late.
    #[test]
    fn an_exception_never_makes_anything_late(facts in any::<PublicationItemFacts>(), on in any::<NaiveDate>()) {
        let excepted = PublicationItemFacts { exception: Some(Exception::Justice).into(), ..facts };
        prop_assert!(!matches!(excepted.answer(on), Ok(Published::NotInTime(_))));
    }

    /// Up to and above share every sum between them.
    #[test]
    fn a_contract_is_copied_or_listed(sum in any::<pcc_rules::money::Pounds>(), edge in any::<pcc_rules::money::Pounds>()) {
        prop_assert_ne!(Threshold::Above(edge).includes(sum), Threshold::UpTo(edge).includes(sum));
    }
}
