//! The types of [`pay`](crate::pay).
