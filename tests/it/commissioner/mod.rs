//! Suspension, vacancy and acting commissioners.

mod acceptance;
mod acting;
mod acting_table;
mod suspension;
mod tenure;
mod tenure_table;
