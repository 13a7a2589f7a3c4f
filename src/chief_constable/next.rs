//! Who must or may act next in an appointment, by when, and what follows if nobody does.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::rules::{
    APPOINTS, DECIDE, HEARING, NOTIFY, PROCESS_LAPSES, PUBLISH, REPORT, REPORT_IN_TIME, RESERVE,
    RESERVE_DECIDE, RESERVE_HEARING, RESERVE_PUBLISH, RESERVE_REPORT, RESERVE_THEN, REVIEW, VETO,
    VETO_IN_TIME, VETO_REPORTED,
};
use super::veto::VETO_UNREPORTED;
use super::{Appointment, RESERVE_OVERDUE, Stage};
use crate::process::{Next, OnDefault};

impl Appointment {
    pub(super) fn next_acts(&self, on: NaiveDate) -> Vec<Next> {
        let mut next = self.acts_at(self.stage(on), on);
        next.extend(self.unpublished.first.then(|| Next::open(&PUBLISH)));
        next.extend(self.unpublished.reserve.then(|| Next::open(&RESERVE_PUBLISH)));
        next
    }

    fn acts_at(&self, stage: Stage, on: NaiveDate) -> Vec<Next> {
        match stage {
            Stage::Vacant => Vec::from([Next::open(&NOTIFY)]),
            Stage::UnderReview => {
                let act = |rule, timed_by, on_default| self.time.act(rule, timed_by, on_default, on);
                let lapses = OnDefault::Provided(&PROCESS_LAPSES);
                let mut next = Vec::with_capacity(4);
                if !self.heard() {
                    next.push(act(&HEARING, &REPORT_IN_TIME, lapses));
                }
                if self.veto_carried() {
                    next.push(act(&VETO_REPORTED, &REPORT_IN_TIME, OnDefault::NoRule(&VETO_UNREPORTED)));
                } else {
                    next.push(act(&REVIEW, &REPORT_IN_TIME, lapses));
                    next.push(act(&REPORT, &REPORT_IN_TIME, lapses));
                    // A power that is not used is gone with the time, and nothing follows.
                    next.push(act(&VETO, &VETO_IN_TIME, OnDefault::NoLimit));
                }
                next
            }
            Stage::Reported => Vec::from([Next::open(&DECIDE)]),
            Stage::Vetoed => {
                let unreported = OnDefault::NoRule(&VETO_UNREPORTED);
                let report = self.time.act(&VETO_REPORTED, &REPORT_IN_TIME, unreported, on);
                let owed = self.owes_veto_report() && self.doubt(on).is_none();
                owed.then_some(report).into_iter().chain([Next::open(&RESERVE)]).collect()
            }
            Stage::VetoUnreported => {
                Vec::from([Next { on_default: OnDefault::NoRule(&VETO_UNREPORTED), ..Next::open(&RESERVE) }])
            }
            Stage::ProcessEnded => Vec::from([Next::open(&APPOINTS)]),
            Stage::ReserveUnderReview | Stage::ReserveOverdue => {
                let hearing = if self.heard() { None } else { Some(&RESERVE_HEARING) };
                let act = |rule| match stage {
                    Stage::ReserveOverdue => Next::open(rule),
                    _ => self.time.act(rule, &RESERVE_REPORT, OnDefault::NoRule(&RESERVE_OVERDUE), on),
                };
                hearing.into_iter().chain([&RESERVE_REPORT]).map(act).collect()
            }
            Stage::ReserveReported => Vec::from([Next::open(&RESERVE_DECIDE)]),
            Stage::ReserveEnded => Vec::from([Next::open(&RESERVE_THEN)]),
            Stage::Filled => Vec::new(),
        }
    }
}
