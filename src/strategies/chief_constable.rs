//! The types of [`chief_constable`](crate::chief_constable).
