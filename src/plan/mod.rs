//! The police and crime plan.

mod content;

pub use content::*;

use crate::law::{LeftOut, Rule};

/// The rules of the plan.
pub static RULES: &[&Rule] = content::RULES;
/// What is not encoded.
pub static LEFT_OUT: &[LeftOut] = &[];
