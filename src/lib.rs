#![no_std]
#![forbid(unsafe_code)]
#![doc = include_str!("../README.md")]
//! # Reading an answer
//!
//! A question is a struct of [`Fact`]s that implements [`Question`]. Ask it with the day whose law applies:
//! [`answer`](Question::answer) for the bare [`Answer`], [`determine`](Question::determine) for a [`Determination`] with
//! its grounds, each a rule with what was found. [`reasoning`] has the table of what an answer can be. A rule says how
//! it binds ([`law::Binding`]) and how sure the crate is of it ([`law::Confidence`]). Processes, such as
//! [`chief_constable::Appointment`], move on by dated events ([`process::Process`]) and refuse those the law does not allow with a
//! [`Refusal`]; small helpers, such as [`panel::votes_needed`], are plain functions.
//!
//! Facts are never assumed. `Known(None)` says that a thing is known not to be; [`Fact::Unknown`] says nothing. In JSON
//! the first is `null` and the second a key left out. Money is text (`"1234.50"`), for a float would lose pennies.
//!
//! # Dates
//!
//! Every rule has the days on which it is law, place by place, with the instrument that began or ended it. Before,
//! after and elsewhere the answer is [`law::OutOfForce`], never an older version. Bank holidays are known from
//! [`calendar::FIRST_KNOWN`] to [`calendar::LAST_KNOWN`]; outside, the calendar is not known. The end of commissioners
//! announced for 2028 is not law and not encoded.
//!
//! # Features
//!
//! `serde`: facts and offices read from, and answers written to, any serde format. `proptest`: a strategy for every
//! fact type, in `strategies`. Neither is on by default, and neither changes an answer.
//!
//! # Promises
//!
//! No input or output, no clock, no global state, no `unsafe`, no float, and no panic: a value that cannot be does not
//! construct, and what is out of range is an error. The bare answer allocates nothing unless the outcome itself holds
//! a list; grounds cost one allocation.
//!
//! # Adding a rule
//!
//! A rule is a `static` beside the code that weighs it, with one provision or more, the days it is law, and how sure we
//! are; it is listed once in its topic's `RULES`, and a gap or an omission in its `GAPS` or `LEFT_OUT`. Name a test after
//! its clause, with both sides of every threshold, give its question a line in the properties, and say in the tests'
//! table when its provision began: sweeps fail where any of these is missing.

extern crate alloc;
#[cfg(feature = "proptest")]
extern crate std;

pub mod area;
pub mod budget;
pub mod calendar;
pub mod chief_constable;
pub mod commissioner;
pub mod complaints;
pub mod conduct;
pub mod delegation;
pub mod duties;
pub mod election;
pub mod eligibility;
pub mod finance;
pub mod law;
mod listed;
pub mod money;
pub mod office;
pub mod panel;
pub mod pay;
pub mod plan;
pub mod precept;
pub mod process;
pub mod reasoning;
pub mod referendum;
pub mod reserves;
pub mod staff;
#[cfg(feature = "proptest")]
pub mod strategies;

pub use listed::{Listed, Set, UnknownName};
pub use process::Process;
pub use reasoning::{Answer, Determination, Fact, Question, Refusal, Unsettled};

use law::Catalogue;

/// Every rule the crate encodes, what it leaves out, and the gaps it knows of, topic by topic.
pub static CATALOGUE: Catalogue = Catalogue::new(
    &[
        duties::RULES,
        plan::RULES,
        panel::RULES,
        chief_constable::RULES,
        precept::RULES,
        budget::RULES,
        referendum::RULES,
        commissioner::RULES,
        election::RULES,
        eligibility::RULES,
        complaints::RULES,
        staff::RULES,
        delegation::RULES,
        conduct::RULES,
        reserves::RULES,
        finance::RULES,
        pay::RULES,
    ],
    &[
        duties::LEFT_OUT,
        plan::LEFT_OUT,
        panel::LEFT_OUT,
        chief_constable::LEFT_OUT,
        precept::LEFT_OUT,
        budget::LEFT_OUT,
        referendum::LEFT_OUT,
        commissioner::LEFT_OUT,
        election::LEFT_OUT,
        eligibility::LEFT_OUT,
        complaints::LEFT_OUT,
        staff::LEFT_OUT,
        delegation::LEFT_OUT,
        conduct::LEFT_OUT,
        reserves::LEFT_OUT,
        finance::LEFT_OUT,
        pay::LEFT_OUT,
    ],
    &[
        plan::GAPS,
        panel::GAPS,
        chief_constable::GAPS,
        precept::GAPS,
        referendum::GAPS,
        commissioner::GAPS,
        election::GAPS,
        eligibility::GAPS,
        complaints::GAPS,
        staff::GAPS,
        delegation::GAPS,
        conduct::GAPS,
        finance::GAPS,
        pay::GAPS,
        process::GAPS,
    ],
);
