//! The types of [`conduct`](crate::conduct).

use chrono::{Datelike, NaiveDate};
use proptest::prelude::Just;
use proptest::strategy::{BoxedStrategy, Strategy};

use super::{Sample, any, one_of};
use crate::conduct::{Due, Item, Trigger};

/// Any item with any day that can start its time: a day that cannot is moved to one near it that can.
impl Sample for Due {
    fn strategy() -> BoxedStrategy<Self> {
        (any::<Item>(), any::<NaiveDate>())
            .prop_flat_map(|(item, on)| (Just(item), one_of(item.timing().triggers().to_vec()), Just(on)))
            .prop_filter_map("a day of the calendar", |(item, trigger, on)| {
                let on = match trigger {
                    Trigger::YearBegins => NaiveDate::from_ymd_opt(on.year(), 4, 1)?,
                    Trigger::YearEnds => NaiveDate::from_ymd_opt(on.year(), 3, 31)?,
                    Trigger::MonthEnds => on.with_day(1)?.pred_opt()?,
                    _ => on,
                };
                Self::new(item, trigger, on).ok()
            })
            .boxed()
    }
}
