//! The types of [`staff`](crate::staff).
