//! Placeholder until the first bench.
fn main() {}
