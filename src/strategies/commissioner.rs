//! The types of [`commissioner`](crate::commissioner).
