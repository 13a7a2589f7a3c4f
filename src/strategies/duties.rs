//! The types of [`duties`](crate::duties).
