//! The whole crate day by day: every question on every month, every rule on the days its law changed.

mod changes;
mod commencement;
mod months;
mod timelines;

pub(crate) use months::{Each, months};
