//! Who must or may act next in a scrutiny, by when, and what follows if nobody does.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::rules::{
    AFTER_SCRUTINY, ENDS_ON_SECOND_RESPONSE, ISSUE, ISSUE_SUBSTITUTE, LATE_NOT_VOID, NO_SECOND_REPORT,
    NOTIFY, REPORT, RESPOND, RESPOND_TO_SECOND, RESPOND_TO_VETO, REVIEW, REVIEW_REVISED, REVISE,
    REVISED_OR_OTHER, SECOND_REPORT, UNREPORTED_VETO, VETO, VETO_REPORTED, VETOED_NOT_ISSUED,
};
use super::{NO_REPORT, Scrutiny, Stage, UNPUBLISHED};
use crate::calendar::Deadline;
use crate::law::Rule;
use crate::process::{Next, OnDefault};

impl Scrutiny {
    pub(super) fn next_acts(&self, on: NaiveDate) -> Vec<Next> {
        let mut next = match self.stage(on) {
            Stage::NotNotified => Vec::from([self.act(&NOTIFY, OnDefault::Provided(&AFTER_SCRUTINY))]),
            Stage::UnderReview if self.veto_carried() => {
                Vec::from([self.act(&VETO_REPORTED, OnDefault::Provided(&UNREPORTED_VETO))])
            }
            Stage::UnderReview => Vec::from([
                self.act(&REVIEW, OnDefault::NoRule(&NO_REPORT)),
                self.act(&REPORT, OnDefault::NoRule(&NO_REPORT)),
                self.act(&VETO, OnDefault::Provided(&UNREPORTED_VETO)),
            ]),
            Stage::NoReport if self.asked_too_late() => {
                let on_default = OnDefault::NoRule(&NO_REPORT);
                Vec::from([Next { on_default, ..Next::open(&REPORT) }])
            }
            Stage::NoReport => Vec::from([self.act(&REPORT, OnDefault::NoRule(&NO_REPORT))]),
            Stage::Reported => Vec::from([Next::open(&RESPOND)]),
            Stage::Vetoed => {
                let barred = OnDefault::Provided(&VETOED_NOT_ISSUED);
                // The response and the revised precept in it share the day.
                let revise = self.act(&REVISE, barred);
                Vec::from([Next { rule: &RESPOND_TO_VETO, ..revise }, revise])
            }
            Stage::Revised => {
                let ends = OnDefault::Provided(&NO_SECOND_REPORT);
                Vec::from([self.act(&REVIEW_REVISED, ends), self.act(&SECOND_REPORT, ends)])
            }
            Stage::SecondReported => {
                Vec::from([self.act(&RESPOND_TO_SECOND, OnDefault::Provided(&ENDS_ON_SECOND_RESPONSE))])
            }
            Stage::Ended => {
                let mut next = Vec::new();
                if self.ended_under(on) == Some(&ENDS_ON_SECOND_RESPONSE) {
                    next.push(Next::open(&REVISED_OR_OTHER));
                }
                next.push(if self.is_of_substitute() {
                    Next::open(&ISSUE_SUBSTITUTE)
                } else {
                    self.act(&ISSUE, OnDefault::Provided(&LATE_NOT_VOID))
                });
                next
            }
            // No rule says who acts: see the gap.
            Stage::AskedTooLate | Stage::Issued => Vec::new(),
        };
        next.extend(self.unpublished().iter().map(|rule| self.act(rule, OnDefault::NoRule(&UNPUBLISHED))));
        next
    }

    /// An act with the last day it has and what follows then, if it has one.
    fn act(&self, rule: &'static Rule, on_default: OnDefault) -> Next {
        self.time_for(rule).map_or(Next::open(rule), |(timed_by, day)| Next {
            rule,
            by: Deadline::By { day },
            timed_by: Some(timed_by),
            on_default,
        })
    }
}
