//! Suspension, vacancy and acting commissioners.

mod acting;
mod suspension;
mod tenure;
