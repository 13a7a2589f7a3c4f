//! What is open to somebody, or owed, on the way to a full panel.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::QUOTA_NOT_NOTIFIED;
use super::council::appoint_before;
use super::event::Failure;
use super::process::Composition;
use super::rules::{
    APPOINT_IN_DEFAULT, APPOINT_IN_WALES, APPOINT_NOMINEE, ASK_AGAIN_OR_NOMINATE, ASK_IN_WALES,
    DEFAULT_FOUND, NOMINATE_IN_DEFAULT, NOMINATE_TO_QUOTA, NOTIFY_CO_OPTION, NOTIFY_NO_APPOINTMENT,
    NOTIFY_NO_NOMINATION,
};
use crate::calendar::{Deadline, previous};
use crate::law::Rule;
use crate::panel::{AGREED_BY_SECRETARY_OF_STATE, CoOpted, DECIDE_ON_MORE, HAVE_MORE};
use crate::process::{Next, OnDefault};

/// An act that is in time until the day before a notice is due.
fn before(rule: &'static Rule, due: Option<NaiveDate>, notice: &'static Rule) -> Next {
    match due {
        Some(due) => Next {
            rule,
            by: Deadline::By { day: previous(due) },
            timed_by: Some(notice),
            on_default: OnDefault::Provided(notice),
        },
        None => Next { timed_by: Some(notice), ..Next::open(rule) },
    }
}

/// A notice due on a day, after which the Secretary of State may be satisfied of the failure.
const fn notice(rule: &'static Rule, due: NaiveDate) -> Next {
    Next {
        rule,
        by: Deadline::By { day: due },
        timed_by: Some(rule),
        on_default: OnDefault::Provided(&DEFAULT_FOUND),
    }
}

/// Each act once, however many councils it is open to.
pub(super) fn next(panel: &Composition, on: NaiveDate) -> Vec<Next> {
    let mut next = Vec::new();
    let mut add = |one: Next| {
        if one.rule.check_force(panel.place(), on).is_ok() && !next.contains(&one) {
            next.push(one);
        }
    };
    let welsh = panel.is_welsh();
    for council in &panel.councils {
        if panel.may_nominate(council.number) > 0 {
            let rule = panel.power(council);
            add(match panel.relevant_date(council.number) {
                _ if rule == &NOMINATE_TO_QUOTA => {
                    Next { on_default: OnDefault::NoRule(&QUOTA_NOT_NOTIFIED), ..Next::open(rule) }
                }
                _ if welsh => {
                    Next { on_default: OnDefault::Provided(&ASK_AGAIN_OR_NOMINATE), ..Next::open(rule) }
                }
                // No day is set for another nomination in the place of one that was refused.
                None if council.unused.is_none() => Next::open(rule),
                Some(due) if due <= on => Next::open(rule),
                due => before(rule, due, &NOTIFY_NO_NOMINATION),
            });
        }
    }
    for (number, failure, told) in panel.failures(on) {
        let due = match failure {
            Failure::NotNominated => panel.relevant_date(number),
            _ => None,
        };
        if let (Some(due), false) = (due, told) {
            add(notice(&NOTIFY_NO_NOMINATION, due));
        }
    }
    for nomination in &panel.nominations {
        let Some(accepted) = nomination.accepted else { continue };
        let due = appoint_before(accepted);
        match (welsh, nomination.by_secretary) {
            (true, _) => add(Next::open(&APPOINT_IN_WALES)),
            (false, true) => add(Next::open(&APPOINT_IN_DEFAULT)),
            (false, false) if on < due => {
                add(before(&APPOINT_NOMINEE, Some(due), &NOTIFY_NO_APPOINTMENT));
            }
            (false, false) => {
                add(Next::open(&APPOINT_NOMINEE));
                if !nomination.notified {
                    add(notice(&NOTIFY_NO_APPOINTMENT, due));
                }
            }
        }
    }
    if welsh {
        if panel.to_ask() > 0 {
            add(Next::open(&ASK_IN_WALES));
        }
        if panel.owed_by_secretary() > 0 || panel.councils.iter().any(|council| council.returned > 0) {
            add(Next::open(&ASK_AGAIN_OR_NOMINATE));
        }
    } else if panel.owed_by_secretary() > 0 {
        add(Next::open(&NOMINATE_IN_DEFAULT));
    }
    match panel.more_would_help {
        None => add(Next::open(&DECIDE_ON_MORE)),
        Some(true) => add(Next::open(&HAVE_MORE)),
        Some(false) => {}
    }
    if panel.asked_to_agree.is_some() {
        add(Next::open(&AGREED_BY_SECRETARY_OF_STATE));
    }
    let CoOpted { council_members, others } = panel.co_opted();
    if council_members.saturating_add(others) < panel.complement().co_opted {
        add(Next::open(panel.co_opted_rule()));
    }
    if !panel.untold.is_empty() {
        add(Next::open(&NOTIFY_CO_OPTION));
    }
    next
}
