//! Tests of the topic.

mod appointment;
mod eligibility;
mod term;
mod transitions;
mod veto;
