//! Three rules of the crate, in it, by hand, and in the engines that one might embed instead.

pub mod engines;
pub mod rules;
