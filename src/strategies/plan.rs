//! The types of [`plan`](crate::plan).
