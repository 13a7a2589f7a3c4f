//! Tests of the topic.

mod appointment;
mod eligibility;
mod removal;
mod removal_transitions;
mod term;
mod transitions;
mod veto;
