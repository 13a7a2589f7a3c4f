#![no_std]
#![forbid(unsafe_code)]
#![doc = include_str!("../README.md")]

extern crate alloc;
#[cfg(feature = "proptest")]
extern crate std;

pub mod area;
pub mod calendar;
pub mod chief_constable;
pub mod duties;
pub mod law;
mod listed;
pub mod money;
pub mod office;
pub mod panel;
pub mod pay;
pub mod plan;
pub mod reasoning;
pub mod reserves;
pub mod staff;
#[cfg(feature = "proptest")]
pub mod strategies;

pub use listed::{Listed, Set, UnknownName};
pub use reasoning::{Answer, Determination, Fact, Question, Refusal, Unsettled};

use law::Catalogue;

/// Every rule the crate encodes, and what it leaves out, topic by topic.
pub static CATALOGUE: Catalogue = Catalogue::new(
    &[
        duties::RULES,
        plan::RULES,
        panel::RULES,
        chief_constable::RULES,
        staff::RULES,
        reserves::RULES,
        pay::RULES,
    ],
    &[
        duties::LEFT_OUT,
        plan::LEFT_OUT,
        panel::LEFT_OUT,
        chief_constable::LEFT_OUT,
        staff::LEFT_OUT,
        reserves::LEFT_OUT,
        pay::LEFT_OUT,
    ],
);
