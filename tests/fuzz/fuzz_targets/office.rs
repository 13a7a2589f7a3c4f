//! Any bytes as an office: either refused, or assessed on its own day and others, told in words and in JSON, and read
//! back as it was written.
#![no_main]

use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;
use pcc_rules::office::{Office, assess};

fuzz_target!(|bytes: &[u8]| {
    let Ok(office) = serde_json::from_slice::<Office>(bytes) else { return };
    let days = [NaiveDate::MIN, NaiveDate::default(), NaiveDate::MAX];
    let own = office.law_on.known().copied();
    let turning = ["2012-11-22", "2017-04-03", "2024-05-07"].map(|day| day.parse().unwrap_or_default());
    for day in own.into_iter().chain(turning).chain(days) {
        let assessment = assess(&office, day);
        for finding in &assessment.findings {
            let _ = finding.to_string();
        }
        serde_json::to_string(&assessment).expect("an assessment serialises");
    }
    let written = serde_json::to_string(&office).expect("an office serialises");
    assert_eq!(serde_json::from_str::<Office>(&written).expect("and reads back"), office);
});
