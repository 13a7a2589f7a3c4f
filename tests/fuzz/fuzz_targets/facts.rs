//! Any bytes as the facts of any question, which the first byte picks: either refused, or answered.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pcc_rules_fuzz::{QUESTIONS, pick};

fuzz_target!(|bytes: &[u8]| {
    if let Some((ask, facts)) = pick(QUESTIONS, bytes) {
        ask(facts);
    }
});
