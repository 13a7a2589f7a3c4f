//! The types of [`panel`](crate::panel).
