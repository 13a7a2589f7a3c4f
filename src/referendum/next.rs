//! Who must or may act next on an excessive amount, by when, and what follows if nobody does.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::rules::{
    AFTER_DIRECTION, DETERMINE, EXPENSES, EXPENSES_OF_DEFAULT, HOLD_POLL, NO_PAYMENT, NOT_HELD, NOT_NOTIFIED,
    NOTIFY_EXCESS, NOTIFY_EXCESS_BY, POLL_DAY, SINGLE_POLL_DAY, SUBSTITUTE_CALCULATIONS, TELL_RESULT,
};
use super::{LATE_NOTICE, Referendum, Stage, last_notice};
use crate::calendar::Deadline;
use crate::law::Rule;
use crate::process::{Next, OnDefault};

impl Referendum {
    pub(super) fn next_acts(&self, on: NaiveDate) -> Vec<Next> {
        let by = |rule: &'static Rule, day, timed_by: &'static Rule, on_default| Next {
            rule,
            by: Deadline::By { day },
            timed_by: Some(timed_by),
            on_default,
        };
        let notice =
            |rule| by(rule, last_notice(self.year()), &NOTIFY_EXCESS_BY, OnDefault::Provided(&NOT_NOTIFIED));
        let told = || if self.is_told() { None } else { Some(Next::open(&TELL_RESULT)) };
        match self.stage(on) {
            Stage::NotExcessive => Vec::from([Next::open(&DETERMINE)]),
            Stage::Excessive => Vec::from([notice(&SUBSTITUTE_CALCULATIONS), notice(&NOTIFY_EXCESS)]),
            Stage::Substituted => Vec::from([notice(&NOTIFY_EXCESS)]),
            Stage::Notified => {
                let timed_by = if self.is_single() { &SINGLE_POLL_DAY } else { &POLL_DAY };
                let on_default = match self.gap() {
                    Some(_) => OnDefault::NoRule(&LATE_NOTICE),
                    None => OnDefault::Provided(&NOT_HELD),
                };
                Vec::from([by(&HOLD_POLL, self.poll_day(), timed_by, on_default)])
            }
            Stage::Carried | Stage::Lost => {
                let expenses = if self.defaulters() > 0 { &EXPENSES_OF_DEFAULT } else { &EXPENSES };
                told().into_iter().chain([Next::open(expenses)]).collect()
            }
            Stage::NotHeld | Stage::SubstituteIssued => Vec::new(),
            // Until it is done no billing authority may pay: the rule itself says so.
            Stage::SubstituteNeeded => Vec::from([Next {
                on_default: OnDefault::Provided(&NOT_NOTIFIED),
                ..Next::open(&NOT_NOTIFIED)
            }]),
            Stage::Directed => {
                let on_default = OnDefault::Provided(&NO_PAYMENT);
                let open = Next { on_default, ..Next::open(&AFTER_DIRECTION) };
                Vec::from([match self.direction_ends() {
                    Some(day) => Next { by: Deadline::By { day }, timed_by: Some(&AFTER_DIRECTION), ..open },
                    None => open,
                }])
            }
        }
    }
}
