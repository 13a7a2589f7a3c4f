//! The types of [`reserves`](crate::reserves).
