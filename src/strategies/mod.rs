//! Strategies for every public fact type, for property tests of code built on the crate. Feature `proptest`.
//!
//! ```
//! use pcc_rules::plan::ContentFacts;
//! use pcc_rules::strategies::any;
//!
//! let facts = any::<ContentFacts>();
//! # let _ = facts;
//! ```
//!
//! Days are drawn from 2011-11-01 to 2030-12-31: a quarter evenly, a quarter within two days of a day on which the
//! law changed, and half from the forty days around the poll of May 2024, so that the days of one case fall together.
//! A [`Fact`] is unknown one time in four.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::{Days, NaiveDate};
use proptest::collection::vec;
use proptest::prelude::{Just, any as arbitrary, prop_oneof};
use proptest::strategy::{BoxedStrategy, Strategy};

use crate::law::ymd;
use crate::process::Dated;
use crate::reasoning::Fact;

mod budget;
pub mod chief_constable;
pub mod commissioner;
pub mod complaints;
mod conduct;
pub mod confirmation;
mod duties;
mod election;
mod eligibility;
pub mod finance;
pub mod membership;
mod panel;
mod pay;
mod plan;
pub mod precept;
pub mod referendum;
pub mod removal;
pub mod reports;
mod reserves;
mod samples;
pub mod scrutiny;
mod staff;

/// A type of fact that can be drawn at random.
pub trait Sample: Sized + core::fmt::Debug + 'static {
    /// The strategy.
    fn strategy() -> BoxedStrategy<Self>;
}

/// The strategy of a type.
pub fn any<T: Sample>() -> BoxedStrategy<T> {
    T::strategy()
}

/// A value drawn evenly from a list.
pub(crate) fn one_of<T: Clone + core::fmt::Debug + 'static>(values: Vec<T>) -> BoxedStrategy<T> {
    proptest::sample::select(values).boxed()
}

/// Strategies of several types as nested pairs, and the pattern that takes them apart again.
macro_rules! nest {
    () => { proptest::strategy::Just(()) };
    ($first:ty $(, $rest:ty)*) => {
        (<$first as $crate::strategies::Sample>::strategy(), $crate::strategies::nest!($($rest),*))
    };
}

macro_rules! nested {
    () => { () };
    ($first:ident $(, $rest:ident)*) => { ($first, $crate::strategies::nested!($($rest),*)) };
}

pub(crate) use {nest, nested};

impl Sample for NaiveDate {
    fn strategy() -> BoxedStrategy<Self> {
        let days = |start: NaiveDate, from: i64, to: i64| {
            (from..to)
                .prop_map(move |n| start.checked_add_signed(chrono::TimeDelta::days(n)).unwrap_or(start))
        };
        let turning: Vec<NaiveDate> = crate::CATALOGUE
            .rules()
            .flat_map(|rule| rule.spans().iter().map(crate::law::Span::first_day))
            .filter(|day| *day >= ymd(2011, 11, 1))
            .collect();
        let near = one_of(turning).prop_flat_map(move |day| days(day, -2, 3));
        let together = days(ymd(2024, 4, 11), 0, 40);
        prop_oneof![days(ymd(2011, 11, 1), 0, 7000), near, together.clone(), together].boxed()
    }
}

impl<T: Sample + Clone> Sample for Fact<T> {
    fn strategy() -> BoxedStrategy<Self> {
        prop_oneof![1 => Just(Self::Unknown), 3 => T::strategy().prop_map(Self::Known)].boxed()
    }
}

impl<T: Sample> Sample for Option<T> {
    fn strategy() -> BoxedStrategy<Self> {
        proptest::option::of(T::strategy()).boxed()
    }
}

impl<T: Sample> Sample for Vec<T> {
    fn strategy() -> BoxedStrategy<Self> {
        vec(T::strategy(), 0..6).boxed()
    }
}

impl Sample for bool {
    fn strategy() -> BoxedStrategy<Self> {
        arbitrary::<Self>().boxed()
    }
}

impl Sample for u16 {
    fn strategy() -> BoxedStrategy<Self> {
        (0..100u16).boxed()
    }
}

impl Sample for String {
    fn strategy() -> BoxedStrategy<Self> {
        "[a-z ]{0,12}".prop_map(Into::into).boxed()
    }
}

/// Events in order of their days, as far apart as `step` says, the first from `start` on.
fn dated<E: Sample>(
    start: NaiveDate,
    step: impl Strategy<Value = u64> + 'static,
    length: usize,
) -> BoxedStrategy<Vec<Dated<E>>> {
    vec((step, any::<E>()), 0..length)
        .prop_map(move |steps| {
            let mut on = start;
            steps
                .into_iter()
                .map(|(days, event)| {
                    on = on.checked_add_days(Days::new(days)).unwrap_or(on);
                    Dated { on, event }
                })
                .collect()
        })
        .boxed()
}

/// Events in order of their days, the first on `start`: up to so many of some steps, one in `leave_out` left out, each
/// followed by up to two events of any kind, the days between as `gap` says.
fn stepwise<E: Sample + Clone>(
    start: NaiveDate,
    steps: BoxedStrategy<Vec<E>>,
    leave_out: u32,
    gap: BoxedStrategy<u64>,
) -> BoxedStrategy<Vec<Dated<E>>> {
    const MOST: usize = 40;
    let between = (0..leave_out, gap.clone(), vec((gap, any::<E>()), 0..3));
    (steps, vec(between, 1..MOST))
        .prop_map(move |(steps, between)| {
            let mut on = start;
            let mut events = Vec::new();
            for (step, (kept, days, more)) in steps.into_iter().zip(between) {
                let step = (kept > 0).then_some((days, step));
                for (days, event) in step.into_iter().chain(more) {
                    on = on.checked_add_days(Days::new(days)).unwrap_or(on);
                    events.push(Dated { on, event });
                }
            }
            events
        })
        .boxed()
}
