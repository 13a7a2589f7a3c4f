//! Putting the commissioner's chief executive, chief finance officer and deputy to the panel.
//!
//! The commissioner notifies the panel with four items; within three weeks the panel hears the candidate in public and
//! reports with a recommendation; the commissioner accepts or rejects it and says so. There is no veto and no end of
//! process: three weeks without a report are the panel's breach and stop nothing. Reviewing and reporting are for the
//! full panel. While the post of chief executive or finance officer has nobody able in it, somebody must act.
//!
//! | question | ask | provision |
//! |---|---|---|
//! | does this appointment need a hearing? | [`HearingFacts`] | Sch. 1 paras 6, 7, 9 |
//! | can this person be appointed? | [`SeniorEligibilityFacts`] | s. 18(6); Sch. 1 paras 6(4), 8(2), 8(6) |
//! | where does it stand, and who acts next? | [`Confirmation`] | Sch. 1 paras 7, 9 to 12 |
//! | by when must a deputy's appointment end? | [`latest_end_of_deputy`] | Sch. 1 para. 8(3), (3A), (3B) |
//!
//! Outside London only. A mayor's deputy for policing goes the same way, under the orders; how that deputy's term
//! ends is not encoded.

mod eligibility;
mod event;
mod hearing;
mod process;
mod rules;

pub use eligibility::*;
pub use event::*;
pub use hearing::*;
pub use process::*;
pub use rules::*;

use chrono::NaiveDate;

use crate::calendar::Period;
use crate::law::{PRSRA_2011, Rule};
use crate::reasoning::Gap;

/// The rules of senior appointments.
pub static RULES: &[&Rule] = rules::RULES;

/// The three weeks the panel has. (Sch. 1 para. 10(5).)
pub const TIME_FOR_SENIOR_REPORT: Period = Period::Weeks(3);

/// READING: whether an acting chief executive or finance officer is put to the panel.
pub static ACTING_HEARING: Gap = Gap {
    statement: "whether appointing somebody to act as chief executive or chief finance officer needs a hearing",
    readings: &[
        "no: the duty to follow paragraphs 9 to 12 is about appointing the holder, not somebody who acts",
        "yes: what enactments say of the chief executive or finance officer they say of whoever acts as one",
    ],
    provisions: &[PRSRA_2011.schedule("1", "6(2)"), PRSRA_2011.schedule("1", "7(3)")],
};

/// READING: Schedule 1 has no bar on appointing before the panel has spoken.
pub static APPOINTED_BEFORE_REPORT: Gap = Gap {
    statement: "whether a senior appointment can be made while the panel still has time to report",
    readings: &[
        "yes: unlike Schedule 8, Schedule 1 bars no appointment before the end of a process",
        "no: only a proposed appointment is put to the panel, and its recommendation is to be accepted or rejected",
    ],
    provisions: &[PRSRA_2011.schedule("1", "10(5)"), PRSRA_2011.schedule("1", "12(1)")],
};

/// The last day that the terms of a deputy appointed on a day may reach: the sixth after the poll at the next
/// ordinary election. None past the end of the calendar. (Sch. 1 para. 8(3).)
///
/// A commissioner's own term ends on the same day, so the day is the same under the text before 3 April 2017. A
/// by-election can end the appointment sooner, and the terms may say so of anything else.
///
/// ```
/// use pcc_rules::staff::confirmation::latest_end_of_deputy;
///
/// let appointed = "2024-06-10".parse::<chrono::NaiveDate>()?;
/// assert_eq!(latest_end_of_deputy(appointed), Some("2028-05-10".parse()?));
/// # Ok::<(), chrono::ParseError>(())
/// ```
#[must_use]
pub fn latest_end_of_deputy(appointed_on: NaiveDate) -> Option<NaiveDate> {
    crate::calendar::term_end(appointed_on)
}
