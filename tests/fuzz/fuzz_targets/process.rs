//! Any bytes as a stored process of any kind, which the first byte picks: either refused, or replayed and followed.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pcc_rules_fuzz::{PROCESSES, pick};

fuzz_target!(|bytes: &[u8]| {
    if let Some((follow, stored)) = pick(PROCESSES, bytes) {
        follow(stored);
    }
});
