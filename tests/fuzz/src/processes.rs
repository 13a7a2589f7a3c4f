//! Every process, read from its stored form.

use std::fmt::Debug;

use chrono::{Days, NaiveDate};
use pcc_rules::Process;
use pcc_rules::chief_constable::{Appointment, removal::Removal};
use pcc_rules::commissioner::{Acting, Tenure};
use pcc_rules::complaints::Complaint;
use pcc_rules::finance::reports::FinanceReport;
use pcc_rules::panel::membership::Composition;
use pcc_rules::panel::scrutiny::{InformationRequest, Occasion, Review};
use pcc_rules::precept::Scrutiny;
use pcc_rules::referendum::Referendum;
use pcc_rules::staff::confirmation::Confirmation;
use pcc_rules::staff::reports::OfficerReport;
use serde::{Serialize, de::DeserializeOwned};

/// Replayed, asked on many days, and read back.
fn follow<P>(bytes: &[u8]) -> bool
where
    P: Process + Serialize + DeserializeOwned + PartialEq + Debug,
{
    let Ok(process) = serde_json::from_slice::<P>(bytes) else { return false };
    let written = serde_json::to_value(&process).expect("a process serialises");
    let last = written["events"].as_array().and_then(|events| events.last());
    let last = last.and_then(|event| event["on"].as_str()?.parse::<NaiveDate>().ok()).unwrap_or_default();
    for ahead in [0, 1, 20, 21, 41, 42, 60, 183, 400, 4000] {
        let Some(day) = last.checked_add_days(Days::new(ahead)) else { continue };
        for next in process.next(day) {
            let _ = next.to_string();
        }
    }
    let read: P = serde_json::from_value(written).expect("and reads back");
    assert_eq!(read, process);
    true
}

/// Follows one kind of process from its stored form; whether it was taken.
pub const PROCESSES: &[fn(&[u8]) -> bool] = &[
    follow::<Appointment>,
    follow::<Removal>,
    follow::<Scrutiny>,
    follow::<Confirmation>,
    follow::<Tenure>,
    follow::<Acting>,
    follow::<Complaint>,
    follow::<Composition>,
    follow::<Review>,
    follow::<Occasion>,
    follow::<InformationRequest>,
    follow::<Referendum>,
    follow::<OfficerReport>,
    follow::<FinanceReport>,
];
