//! The law again in plain booleans and day-by-day loops, sharing no code with `src`: what the tests compare with.

pub(crate) mod accounts;
pub(crate) mod acting;
pub(crate) mod appointment;
pub(crate) mod areas;
pub(crate) mod body;
pub(crate) mod budget;
pub(crate) mod by_election;
pub(crate) mod calendar;
pub(crate) mod chief_constable;
pub(crate) mod complaint;
pub(crate) mod complaints;
pub(crate) mod conduct;
pub(crate) mod confirmation;
pub(crate) mod delegation;
pub(crate) mod duties;
pub(crate) mod election;
pub(crate) mod eligibility;
pub(crate) mod facts;
pub(crate) mod finance;
pub(crate) mod finance_reports;
pub(crate) mod grounds;
pub(crate) mod membership;
pub(crate) mod money;
pub(crate) mod panel;
pub(crate) mod panel_time;
pub(crate) mod pay;
pub(crate) mod plan;
pub(crate) mod precept;
pub(crate) mod referendum;
pub(crate) mod removal;
pub(crate) mod reports;
pub(crate) mod reserves;
pub(crate) mod scrutiny;
pub(crate) mod staff;
pub(crate) mod staff_office;
pub(crate) mod tenure;
pub(crate) mod worlds;

use chrono::{Days, NaiveDate};

/// Two-thirds of all members, found by adding thirds up one vote at a time.
pub(crate) fn two_thirds(members: u16, in_favour: u16) -> bool {
    let (mut thirds_in_favour, mut thirds_needed) = (0u32, 0u32);
    for _ in 0..in_favour {
        thirds_in_favour += 3;
    }
    for _ in 0..members {
        thirds_needed += 2;
    }
    thirds_in_favour >= thirds_needed
}

/// The last of `n` days that begin with `first` and lie in none of the spans, and how many days were left out.
pub(crate) fn count(first: NaiveDate, n: u32, left_out: &[(NaiveDate, NaiveDate)]) -> (NaiveDate, usize) {
    let (mut day, mut counted, mut passed) = (first, 0, 0);
    loop {
        if left_out.iter().any(|(from, to)| *from <= day && day <= *to) {
            passed += 1;
        } else {
            counted += 1;
            if counted == n {
                return (day, passed);
            }
        }
        day = day + Days::new(1);
    }
}
