//! Tests of the topic.

mod appointment;
mod eligibility;
mod every_case;
mod refusals;
mod removal;
mod removal_proposal;
pub(crate) mod removal_transitions;
mod term;
pub(crate) mod transitions;
mod veto;
