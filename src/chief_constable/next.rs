//! Who must or may act next in an appointment, by when, and what follows if nobody does.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::rules::{
    APPOINTS, DECIDE, HEARING, NOTIFY, PROCESS_LAPSES, PUBLISH, REPORT, REPORT_IN_TIME, RESERVE,
    RESERVE_DECIDE, RESERVE_HEARING, RESERVE_PUBLISH, RESERVE_REPORT, RESERVE_THEN, REVIEW, VETO,
    VETO_IN_TIME, VETO_REPORTED,
};
use super::veto::{PAUSE_WITHOUT_END, VETO_UNREPORTED};
use super::{Appointment, RESERVE_OVERDUE, Stage};
use crate::calendar::Deadline;
use crate::law::Rule;
use crate::process::{Next, OnDefault};

impl Appointment {
    pub(super) fn next_acts(&self, on: NaiveDate) -> Vec<Next> {
        match self.stage(on) {
            Stage::Vacant => Vec::from([Next::open(&NOTIFY)]),
            Stage::UnderReview => {
                let mut next = Vec::with_capacity(4);
                if !self.heard() {
                    next.push(self.timed(&HEARING, &REPORT_IN_TIME));
                }
                if self.veto_carried() {
                    let on_default = OnDefault::NoRule(&VETO_UNREPORTED);
                    next.push(Next { on_default, ..self.timed(&VETO_REPORTED, &REPORT_IN_TIME) });
                } else {
                    next.push(self.timed(&REVIEW, &REPORT_IN_TIME));
                    next.push(self.timed(&REPORT, &REPORT_IN_TIME));
                    next.push(self.timed(&VETO, &VETO_IN_TIME));
                }
                next
            }
            Stage::Reported => Vec::from([Next::open(&DECIDE), Next::open(&PUBLISH)]),
            Stage::Vetoed => Vec::from([Next::open(&RESERVE), Next::open(&PUBLISH)]),
            Stage::VetoUnreported => {
                Vec::from([Next { on_default: OnDefault::NoRule(&VETO_UNREPORTED), ..Next::open(&RESERVE) }])
            }
            Stage::ProcessEnded => Vec::from([Next::open(&APPOINTS)]),
            Stage::ReserveUnderReview => {
                let hearing = if self.heard() { None } else { Some(&RESERVE_HEARING) };
                let on_default = OnDefault::NoRule(&RESERVE_OVERDUE);
                hearing
                    .into_iter()
                    .chain([&RESERVE_REPORT])
                    .map(|rule| Next { on_default, ..self.timed(rule, &RESERVE_REPORT) })
                    .collect()
            }
            Stage::ReserveOverdue => Vec::from([Next::open(&RESERVE_REPORT)]),
            Stage::ReserveReported => Vec::from([Next::open(&RESERVE_DECIDE), Next::open(&RESERVE_PUBLISH)]),
            Stage::ReserveEnded => Vec::from([Next::open(&RESERVE_THEN)]),
            Stage::Filled => Vec::new(),
        }
    }

    /// An act of the panel inside its three weeks. While a poll awaits its declaration no last day is known.
    fn timed(&self, rule: &'static Rule, timed_by: &'static Rule) -> Next {
        let (by, on_default) = match self.due() {
            Some(due) => (Deadline::By { day: due.last }, OnDefault::Provided(&PROCESS_LAPSES)),
            None => (Deadline::NoneStated, OnDefault::NoRule(&PAUSE_WITHOUT_END)),
        };
        Next { rule, by, timed_by: Some(timed_by), on_default }
    }
}
