//! When a rise is excessive: the principles of each year. (LGFA 1992 ss. 52ZC to 52ZE.)
//!
//! The Secretary of State sets them year by year in a report that the House of Commons approves. No report was read: the
//! figures come from what Parliament's library, offices and panels said of them, so each year's rule is marked
//! [`Confidence::Secondary`], and 2012/13, which was the police authorities', [`Confidence::Unconfirmed`].
//!
//! A limit in per cent is "or more": a rise of exactly 2% is excessive. A limit in pounds is "more than": exactly the
//! limit is not. In three years commissioners in the lowest quartile, whom the report lists, had the better of the two.
//!
//! | year | limit | | year | limit |
//! |---|---|---|---|---|
//! | 2012/13 | 4% | | 2020/21 | £10 |
//! | 2013/14 | 2%, or £5 in the lowest quartile | | 2021/22 | £15 |
//! | 2014/15, 2015/16 | 2% | | 2022/23 | £10 |
//! | 2016/17, 2017/18 | 2%, or £5 in the lowest quartile | | 2023/24 | £15 |
//! | 2018/19 | £12 | | 2024/25 | £13 |
//! | 2019/20 | £24 | | 2025/26 | £14 |
//! | | | | 2026/27 | £15 |
//!
//! UNVERIFIED: on which day each report was approved. A year's principles are taken from 1 January before it, and until
//! the year begins it is a fact whether they have been approved.

use core::cmp::Ordering;
use core::fmt;

use crate::budget::BasicAmount;
use crate::calendar::FinancialYear;
use crate::law::Actor::{Commissioner, SecretaryOfState};
use crate::law::{
    CT_PRINCIPLES_2012, CT_PRINCIPLES_2013, CT_PRINCIPLES_2014, CT_PRINCIPLES_2015, CT_PRINCIPLES_2016,
    CT_PRINCIPLES_2017, CT_PRINCIPLES_2018, CT_PRINCIPLES_2019, CT_PRINCIPLES_2020, CT_PRINCIPLES_2021,
    CT_PRINCIPLES_2022, CT_PRINCIPLES_2023, CT_PRINCIPLES_2024, CT_PRINCIPLES_2025, CT_PRINCIPLES_2026,
    Confidence, Extent, LGFA_1992, Provision, Rule, Span, rules, ymd,
};
use crate::money::{Percent, Pounds, Unrounded};

/// The principles of a year, from the January before it.
const fn from_january(year: i32, report: Provision) -> Span {
    Span::since(ymd(year, 1, 1), report).within(Extent::ENGLAND)
}

rules! {
    PRINCIPLE_2012 = condition("referendum.principle-2012", SecretaryOfState,
        "for 2012/13 a police authority's amount is not excessive if it is less than 4% more than the year before")
        .towards(&[Commissioner])
        .under(&[CT_PRINCIPLES_2012.whole(), LGFA_1992.section("52ZC(1)")])
        .in_force(&[from_january(2012, CT_PRINCIPLES_2012.whole())])
        .confidence_is(Confidence::Unconfirmed);
    PRINCIPLE_2013 = condition("referendum.principle-2013", SecretaryOfState,
        "for 2013/14 an amount is not excessive if less than 2% more, or in the lowest quartile at most £5 more")
        .towards(&[Commissioner])
        .under(&[CT_PRINCIPLES_2013.whole(), LGFA_1992.section("52ZC(1)")])
        .in_force(&[from_january(2013, CT_PRINCIPLES_2013.whole())])
        .confidence_is(Confidence::Secondary);
    PRINCIPLE_2014 = condition("referendum.principle-2014", SecretaryOfState,
        "for 2014/15 an amount is not excessive if it is less than 2% more than the year before")
        .towards(&[Commissioner])
        .under(&[CT_PRINCIPLES_2014.whole(), LGFA_1992.section("52ZC(1)")])
        .in_force(&[from_january(2014, CT_PRINCIPLES_2014.whole())])
        .confidence_is(Confidence::Secondary);
    PRINCIPLE_2015 = condition("referendum.principle-2015", SecretaryOfState,
        "for 2015/16 an amount is not excessive if it is less than 2% more than the year before")
        .towards(&[Commissioner])
        .under(&[CT_PRINCIPLES_2015.whole(), LGFA_1992.section("52ZC(1)")])
        .in_force(&[from_january(2015, CT_PRINCIPLES_2015.whole())])
        .confidence_is(Confidence::Secondary);
    PRINCIPLE_2016 = condition("referendum.principle-2016", SecretaryOfState,
        "for 2016/17 an amount is not excessive if less than 2% more, or in the lowest quartile at most £5 more")
        .towards(&[Commissioner])
        .under(&[CT_PRINCIPLES_2016.whole(), LGFA_1992.section("52ZC(1)")])
        .in_force(&[from_january(2016, CT_PRINCIPLES_2016.whole())])
        .confidence_is(Confidence::Secondary);
    PRINCIPLE_2017 = condition("referendum.principle-2017", SecretaryOfState,
        "for 2017/18 an amount is not excessive if less than 2% more, or in the lowest quartile at most £5 more")
        .towards(&[Commissioner])
        .under(&[CT_PRINCIPLES_2017.whole(), LGFA_1992.section("52ZC(1)")])
        .in_force(&[from_january(2017, CT_PRINCIPLES_2017.whole())])
        .confidence_is(Confidence::Secondary);
    PRINCIPLE_2018 = condition("referendum.principle-2018", SecretaryOfState,
        "for 2018/19 an amount is not excessive if it is at most £12 more than the year before")
        .towards(&[Commissioner])
        .under(&[CT_PRINCIPLES_2018.whole(), LGFA_1992.section("52ZC(1)")])
        .in_force(&[from_january(2018, CT_PRINCIPLES_2018.whole())])
        .confidence_is(Confidence::Secondary);
    PRINCIPLE_2019 = condition("referendum.principle-2019", SecretaryOfState,
        "for 2019/20 an amount is not excessive if it is at most £24 more than the year before")
        .towards(&[Commissioner])
        .under(&[CT_PRINCIPLES_2019.whole(), LGFA_1992.section("52ZC(1)")])
        .in_force(&[from_january(2019, CT_PRINCIPLES_2019.whole())])
        .confidence_is(Confidence::Secondary);
    PRINCIPLE_2020 = condition("referendum.principle-2020", SecretaryOfState,
        "for 2020/21 an amount is not excessive if it is at most £10 more than the year before")
        .towards(&[Commissioner])
        .under(&[CT_PRINCIPLES_2020.whole(), LGFA_1992.section("52ZC(1)")])
        .in_force(&[from_january(2020, CT_PRINCIPLES_2020.whole())])
        .confidence_is(Confidence::Secondary);
    PRINCIPLE_2021 = condition("referendum.principle-2021", SecretaryOfState,
        "for 2021/22 an amount is not excessive if it is at most £15 more than the year before")
        .towards(&[Commissioner])
        .under(&[CT_PRINCIPLES_2021.whole(), LGFA_1992.section("52ZC(1)")])
        .in_force(&[from_january(2021, CT_PRINCIPLES_2021.whole())])
        .confidence_is(Confidence::Secondary);
    PRINCIPLE_2022 = condition("referendum.principle-2022", SecretaryOfState,
        "for 2022/23 an amount is not excessive if it is at most £10 more than the year before")
        .towards(&[Commissioner])
        .under(&[CT_PRINCIPLES_2022.whole(), LGFA_1992.section("52ZC(1)")])
        .in_force(&[from_january(2022, CT_PRINCIPLES_2022.whole())])
        .confidence_is(Confidence::Secondary);
    PRINCIPLE_2023 = condition("referendum.principle-2023", SecretaryOfState,
        "for 2023/24 an amount is not excessive if it is at most £15 more than the year before")
        .towards(&[Commissioner])
        .under(&[CT_PRINCIPLES_2023.whole(), LGFA_1992.section("52ZC(1)")])
        .in_force(&[from_january(2023, CT_PRINCIPLES_2023.whole())])
        .confidence_is(Confidence::Secondary);
    PRINCIPLE_2024 = condition("referendum.principle-2024", SecretaryOfState,
        "for 2024/25 an amount is not excessive if it is at most £13 more than the year before")
        .towards(&[Commissioner])
        .under(&[CT_PRINCIPLES_2024.whole(), LGFA_1992.section("52ZC(1)")])
        .in_force(&[from_january(2024, CT_PRINCIPLES_2024.whole())])
        .confidence_is(Confidence::Secondary);
    PRINCIPLE_2025 = condition("referendum.principle-2025", SecretaryOfState,
        "for 2025/26 an amount is not excessive if it is at most £14 more than the year before")
        .towards(&[Commissioner])
        .under(&[CT_PRINCIPLES_2025.whole(), LGFA_1992.section("52ZC(1)")])
        .in_force(&[from_january(2025, CT_PRINCIPLES_2025.whole())])
        .confidence_is(Confidence::Secondary);
    PRINCIPLE_2026 = condition("referendum.principle-2026", SecretaryOfState,
        "for 2026/27 an amount is not excessive if it is at most £15 more than the year before")
        .towards(&[Commissioner])
        .under(&[CT_PRINCIPLES_2026.whole(), LGFA_1992.section("52ZC(1)")])
        .in_force(&[from_january(2026, CT_PRINCIPLES_2026.whole())])
        .confidence_is(Confidence::Secondary);
}

/// What is compared with the year before, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Principle {
    /// Excessive if it is this much more, in per cent, or more than this.
    Percent(Percent),
    /// Excessive if it is more than this much more.
    Cash(Pounds),
    /// As in per cent; but of a commissioner in the lowest quartile only if it is also more than this much more.
    PercentOrLowest {
        /// In per cent.
        percent: Percent,
        /// In pounds, for the lowest quartile.
        cash: Pounds,
    },
}

const TWO_PER_CENT: Principle = Principle::Percent(Percent::hundredths(200));
const TWO_OR_FIVE: Principle =
    Principle::PercentOrLowest { percent: Percent::hundredths(200), cash: Pounds::whole(5) };

const fn cash(pounds: u32) -> Principle {
    Principle::Cash(Pounds::whole(pounds))
}

/// The principle of one year for a commissioner's precept, and the rule that it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct YearPrinciple {
    /// The year starts in this one.
    starts_in: i32,
    /// What it is.
    pub principle: Principle,
    /// The rule, with its report and how sure the figure is.
    pub rule: &'static Rule,
}

const fn row(starts_in: i32, principle: Principle, rule: &'static Rule) -> YearPrinciple {
    YearPrinciple { starts_in, principle, rule }
}

static YEARS: &[YearPrinciple] = &[
    row(2012, Principle::Percent(Percent::hundredths(400)), &PRINCIPLE_2012),
    row(2013, TWO_OR_FIVE, &PRINCIPLE_2013),
    row(2014, TWO_PER_CENT, &PRINCIPLE_2014),
    row(2015, TWO_PER_CENT, &PRINCIPLE_2015),
    row(2016, TWO_OR_FIVE, &PRINCIPLE_2016),
    row(2017, TWO_OR_FIVE, &PRINCIPLE_2017),
    row(2018, cash(12), &PRINCIPLE_2018),
    row(2019, cash(24), &PRINCIPLE_2019),
    row(2020, cash(10), &PRINCIPLE_2020),
    row(2021, cash(15), &PRINCIPLE_2021),
    row(2022, cash(10), &PRINCIPLE_2022),
    row(2023, cash(15), &PRINCIPLE_2023),
    row(2024, cash(13), &PRINCIPLE_2024),
    row(2025, cash(14), &PRINCIPLE_2025),
    row(2026, cash(15), &PRINCIPLE_2026),
];

/// The first year of the Chapter.
pub(super) const FIRST_YEAR: i32 = 2012;

/// The principle for the precepts of commissioners for a year; none before 2012/13, nor after 2026/27, the last that was
/// set by 22 November 2026.
///
/// ```
/// use pcc_rules::calendar::FinancialYear;
/// use pcc_rules::referendum::principle_for;
///
/// let principle = principle_for(FinancialYear::starting(2024)?).ok_or("none")?.principle;
/// let (previous, limit) = ("276.71".parse()?, "289.71".parse()?);
/// assert!(!principle.is_excessive(previous, limit, false));
/// assert_eq!(principle.largest(previous, false).to_string(), "289.71");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn principle_for(year: FinancialYear) -> Option<&'static YearPrinciple> {
    YEARS.iter().find(|one| one.starts_in == year.starts_in())
}

impl Principle {
    /// Whether an amount is excessive after the one of the year before. Exact: nothing is divided or rounded.
    #[must_use]
    pub fn is_excessive(self, previous: BasicAmount, amount: BasicAmount, lowest_quartile: bool) -> bool {
        // A fall is no increase, whatever the limit.
        amount > previous
            && match self {
                Self::Percent(percent) => reaches(percent, previous, amount),
                Self::Cash(cash) => exceeds(cash, previous, amount),
                Self::PercentOrLowest { percent, cash } => {
                    reaches(percent, previous, amount)
                        && (!lowest_quartile || exceeds(cash, previous, amount))
                }
            }
    }

    /// Whether it turns on the quartile that this rise is or is not excessive.
    pub(super) fn turns_on_quartile(self, previous: BasicAmount, amount: BasicAmount) -> bool {
        self.is_excessive(previous, amount, true) != self.is_excessive(previous, amount, false)
    }

    /// The largest whole number of pence that is not excessive.
    #[must_use]
    pub fn largest(self, previous: BasicAmount, lowest_quartile: bool) -> Pounds {
        self.largest_in_steps(previous, lowest_quartile, Step::PENNY)
    }

    /// The largest amount in steps of so many pence that is not excessive: in steps of nine pence every band is a whole
    /// number of them, a habit of several commissioners.
    ///
    /// ```
    /// use pcc_rules::calendar::FinancialYear;
    /// use pcc_rules::referendum::{Step, principle_for};
    ///
    /// // Norfolk for 2021/22, where the limit was £15.
    /// let principle = principle_for(FinancialYear::starting(2021)?).ok_or("none")?.principle;
    /// let largest = principle.largest_in_steps("263.07".parse()?, false, Step::NINE_PENCE);
    /// assert_eq!(largest.to_string(), "278.01");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn largest_in_steps(self, previous: BasicAmount, lowest_quartile: bool, step: Step) -> Pounds {
        let (pence, over) = previous.parts();
        let percent = |percent: Percent| {
            // Just below pence * (1 + percent) / over: one less than it rounded up, and no less than `previous`.
            let (raised, whole) = raised(percent, pence, over);
            let up = raised.div_ceil(whole.max(1)).saturating_sub(1);
            up.max(pence.checked_div(over).unwrap_or_default())
        };
        let cash =
            |cash: Pounds| pence.checked_div(over).unwrap_or_default().saturating_add(cash.pence().into());
        let most = match self {
            Self::Percent(limit) => percent(limit),
            Self::Cash(limit) => cash(limit),
            Self::PercentOrLowest { percent: limit, .. } if !lowest_quartile => percent(limit),
            Self::PercentOrLowest { percent: limit, cash: pounds } => percent(limit).max(cash(pounds)),
        };
        let step = u128::from(step.0);
        let on_step = most.saturating_sub(most.checked_rem(step).unwrap_or_default());
        Pounds::from_pence(u64::try_from(on_step).unwrap_or(u64::MAX))
    }
}

/// So many pence between one amount and the next: one at least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Step(u16);

impl Step {
    /// Any whole number of pence.
    pub const PENNY: Self = Self(1);
    /// Steps on which every band is a whole number of pence.
    pub const NINE_PENCE: Self = Self(9);
}

/// An amount in pence raised by a percentage, and what it is over. At most 1e21 times 2e6, over 1e16 times 1e6.
fn raised(percent: Percent, pence: u128, over: u128) -> (u128, u128) {
    let factor = 1_000_000u128.saturating_add(percent.millionths().into());
    (pence.saturating_mul(factor), over.saturating_mul(1_000_000))
}

/// Whether an amount is so many per cent more than the one before, or more.
fn reaches(percent: Percent, previous: BasicAmount, amount: BasicAmount) -> bool {
    let (pence, over) = previous.parts();
    let (pence, over) = raised(percent, pence, over);
    Unrounded::ratio(pence, over).is_some_and(|limit| amount.unrounded().cmp(&limit) != Ordering::Less)
}

/// Whether an amount is more than so many pounds more than the one before.
fn exceeds(cash: Pounds, previous: BasicAmount, amount: BasicAmount) -> bool {
    let (pence, over) = previous.parts();
    // At most 1e21, and 1e16 times the pence of a limit, which are thousands.
    let limit = pence.saturating_add(over.saturating_mul(cash.pence().into()));
    Unrounded::ratio(limit, over).is_some_and(|limit| amount.unrounded() > limit)
}

impl fmt::Display for Principle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Percent(percent) => write!(f, "{percent}% more, or more than that"),
            Self::Cash(cash) => write!(f, "more than {cash:#} more"),
            Self::PercentOrLowest { percent, cash } => {
                write!(
                    f,
                    "{percent}% more, or more than that; in the lowest quartile also more than {cash:#} more"
                )
            }
        }
    }
}
