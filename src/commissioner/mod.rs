//! The commissioner's office: suspension, vacancy, acting commissioners.

use crate::law::{LeftOut, Rule};

/// The rules of the topic.
pub static RULES: &[&Rule] = &[];
/// Provisions of the topic that are not encoded, and why.
pub static LEFT_OUT: &[LeftOut] = &[];
