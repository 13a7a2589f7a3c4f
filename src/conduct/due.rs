//! When an item is to be published, and what starts the time. (SI 2011/3050 Sch. paras 9 to 16C.)

use core::fmt;

use chrono::{Datelike, NaiveDate};

use super::Item;
use crate::calendar::{Deadline, Period};
use crate::law::{Provision, SPECIFIED_INFORMATION_2011};
use crate::listed::listed;

listed! {
    /// A time of publication of the Order.
    pub enum Timing {
        /// As soon as practicable after an election; reviewed each year.
        AfterElection = "after-election",
        /// As soon as practicable after an election; reviewed every six months.
        AfterElectionHalfYearly = "after-election-half-yearly",
        /// As soon as practicable after an election, and every change as soon as practicable once known.
        AfterElectionAndChange = "after-election-and-change",
        /// Before the financial year.
        BeforeYear = "before-year",
        /// As soon as practicable after the financial year.
        AfterYear = "after-year",
        /// As soon as practicable after each quarter. The Order does not say with which day quarters begin.
        Quarterly = "quarterly",
        /// As soon as practicable after each month.
        Monthly = "monthly",
        /// As soon as practicable once available to the body.
        WhenAvailable = "when-available",
        /// With the plan; reviewed each quarter, and within a month of the inspectors' annual report.
        WithPlan = "with-plan",
        /// Within the month that begins with the day on which somebody else's report or data was published.
        WithinMonth = "within-month",
    }
}

listed! {
    /// What starts the time for publishing.
    pub enum Trigger {
        /// The poll at an ordinary election.
        OrdinaryElection = "ordinary-election",
        /// The poll at an election that fills a vacancy.
        ByElection = "by-election",
        /// A change has become known to the body.
        Change = "change",
        /// A financial year begins: its 1 April.
        YearBegins = "year-begins",
        /// A financial year ends: its 31 March.
        YearEnds = "year-ends",
        /// A quarter ends.
        QuarterEnds = "quarter-ends",
        /// A month ends: its last day.
        MonthEnds = "month-ends",
        /// The information has become available to the body.
        Available = "available",
        /// A police and crime plan was issued.
        PlanIssued = "plan-issued",
        /// The inspectors, or the Independent Office for Police Conduct, published what the item follows on. Statements on
        /// the national priorities are reviewed then: give this of one that the review changed, for only that is published.
        Published = "published",
    }
}

impl Timing {
    /// The paragraph that sets it.
    #[must_use]
    pub const fn provision(self) -> Provision {
        SPECIFIED_INFORMATION_2011.only_schedule(match self {
            Self::AfterElection => "9",
            Self::AfterElectionHalfYearly => "12",
            Self::AfterElectionAndChange => "15",
            Self::BeforeYear => "10",
            Self::AfterYear => "11",
            Self::Quarterly => "13",
            Self::Monthly => "14",
            Self::WhenAvailable => "16",
            Self::WithPlan => "16A",
            Self::WithinMonth => "16B",
        })
    }

    /// What can start it.
    #[must_use]
    pub const fn triggers(self) -> &'static [Trigger] {
        use Trigger::{
            Available, ByElection, Change, MonthEnds, OrdinaryElection, PlanIssued, Published, QuarterEnds,
            YearBegins, YearEnds,
        };
        match self {
            Self::AfterElection | Self::AfterElectionHalfYearly => &[OrdinaryElection, ByElection],
            Self::AfterElectionAndChange => &[OrdinaryElection, ByElection, Change],
            Self::BeforeYear => &[YearBegins],
            Self::AfterYear => &[YearEnds],
            Self::Quarterly => &[QuarterEnds],
            Self::Monthly => &[MonthEnds],
            Self::WhenAvailable => &[Available],
            Self::WithPlan => &[PlanIssued, Published],
            Self::WithinMonth => &[Published],
        }
    }

    /// How often what was published is reviewed, if it is. From which day "each year" counts is not said.
    #[must_use]
    pub const fn review(self) -> Option<Period> {
        match self {
            Self::AfterElection => Some(Period::Months(12)),
            Self::AfterElectionHalfYearly => Some(Period::Months(6)),
            Self::WithPlan => Some(Period::Months(3)),
            _ => None,
        }
    }
}

/// An item that falls due: what started the time, and the day of it.
///
/// ```
/// use pcc_rules::conduct::{Due, DueError, Item, Trigger};
///
/// let due = Due::new(Item::Budget, Trigger::YearBegins, "2025-04-01".parse()?)?;
/// assert_eq!(due.limit().to_string(), "by 2025-03-31");
/// let wrong = Due::new(Item::Budget, Trigger::MonthEnds, "2025-03-31".parse()?);
/// assert!(matches!(wrong, Err(DueError::WrongTrigger { .. })));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "DueParts", into = "DueParts")
)]
pub struct Due {
    item: Item,
    trigger: Trigger,
    on: NaiveDate,
}

#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct DueParts {
    item: Item,
    trigger: Trigger,
    on: NaiveDate,
}

/// Why an item cannot fall due so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum DueError {
    /// The item's time is started by something else.
    #[error("`{item}` is not started by `{trigger}`: it is published `{}`", item.timing())]
    WrongTrigger {
        /// The item.
        item: Item,
        /// What was given.
        trigger: Trigger,
    },
    /// The day is not one on which that happens.
    #[error(
        "`{on}` is no day of `{trigger}`: a financial year begins on 1 April and ends on 31 March, a month on its last day"
    )]
    WrongDay {
        /// What was given.
        trigger: Trigger,
        /// The day given.
        on: NaiveDate,
    },
}

impl Due {
    /// An item that something starts the time of on a day.
    ///
    /// # Errors
    /// Where something else starts it, or on no such day.
    pub fn new(item: Item, trigger: Trigger, on: NaiveDate) -> Result<Self, DueError> {
        if !item.timing().triggers().contains(&trigger) {
            return Err(DueError::WrongTrigger { item, trigger });
        }
        let right_day = match trigger {
            Trigger::YearBegins => (on.month(), on.day()) == (4, 1),
            Trigger::YearEnds => (on.month(), on.day()) == (3, 31),
            Trigger::MonthEnds => on.succ_opt().is_none_or(|next| next.day() == 1),
            _ => true,
        };
        if right_day { Ok(Self { item, trigger, on }) } else { Err(DueError::WrongDay { trigger, on }) }
    }

    /// The item.
    #[must_use]
    pub const fn item(&self) -> Item {
        self.item
    }

    /// What started the time.
    #[must_use]
    pub const fn trigger(&self) -> Trigger {
        self.trigger
    }

    /// The day of it.
    #[must_use]
    pub const fn on(&self) -> NaiveDate {
        self.on
    }

    /// The time for publishing: a last day where the Order fixes one, else as soon as practicable.
    #[must_use]
    pub fn limit(&self) -> Deadline {
        match self.trigger {
            // Before the year begins.
            Trigger::YearBegins => Deadline::By { day: self.on.pred_opt().unwrap_or(self.on) },
            // At the same time as the plan.
            Trigger::PlanIssued => Deadline::By { day: self.on },
            Trigger::Published => Deadline::By { day: Period::Months(1).last_day(self.on) },
            _ => Deadline::AsSoonAsPracticable { after: self.on },
        }
    }

    /// Whether a publication on a day can be the one asked for: what follows on something is not published before it,
    /// nor what is published after the end of a year, a quarter or a month on its last day.
    pub(super) fn answers(&self, day: NaiveDate) -> bool {
        match self.trigger {
            Trigger::YearBegins | Trigger::PlanIssued => true,
            Trigger::YearEnds | Trigger::QuarterEnds | Trigger::MonthEnds => self.on < day,
            _ => self.on <= day,
        }
    }
}

#[cfg(feature = "serde")]
impl TryFrom<DueParts> for Due {
    type Error = DueError;

    fn try_from(parts: DueParts) -> Result<Self, DueError> {
        Self::new(parts.item, parts.trigger, parts.on)
    }
}

#[cfg(feature = "serde")]
impl From<Due> for DueParts {
    fn from(due: Due) -> Self {
        Self { item: due.item, trigger: due.trigger, on: due.on }
    }
}

impl fmt::Display for Due {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({} {})", self.item, self.trigger, self.on)
    }
}
