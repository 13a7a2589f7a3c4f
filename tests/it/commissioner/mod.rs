//! Suspension, vacancy and acting commissioners.

mod acceptance;
mod acting;
mod acting_table;
mod every_case;
mod suspension;
mod tenure;
mod tenure_table;
mod words;
