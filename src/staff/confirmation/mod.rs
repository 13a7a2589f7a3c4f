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
mod stage;

pub use eligibility::*;
pub use event::*;
pub use hearing::*;
pub use process::*;
pub use rules::*;
pub use stage::*;

use chrono::{Datelike, NaiveDate};

use crate::calendar::{Period, ordinary_poll, plus_days};
use crate::law::{PCA_2017, PRSRA_2011, Rule};
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

/// READING: Schedule 1 has no bar on appointing before the panel has spoken, nor before it is told what the
/// commissioner makes of it.
pub static APPOINTED_EARLY: Gap = Gap {
    statement: "whether a senior appointment can be made while the panel still has time to report, or before it is told of the decision on its recommendation",
    readings: &[
        "yes: unlike Schedule 8, Schedule 1 bars no appointment before the end of a process, and gives the notice no time",
        "no: only a proposed appointment is put to the panel, and the decision that it is told of is whether to appoint",
    ],
    provisions: &[
        PRSRA_2011.schedule("1", "10(5)"),
        PRSRA_2011.schedule("1", "12(1)"),
        PRSRA_2011.schedule("1", "12(2)"),
        PRSRA_2011.schedule("1", "6(2)"),
    ],
};

/// READING: before 3 April 2017 a deputy's appointment had to end with the term of office of the commissioner that was
/// running when it was made. The poll that follows a vacancy of then is refused with this gap: enter the deputy's
/// leaving first to follow the first reading, leave the poll out to follow the second.
pub static DEPUTY_TERM_AFTER_VACANCY: Gap = Gap {
    statement: "when the appointment of a deputy under the text before 3 April 2017 ends if the commissioner's office falls vacant",
    readings: &[
        "with the vacancy, which ends the commissioner's term of office",
        "on the day that the term would have ended, for a vacancy in the office does not shorten the term",
    ],
    provisions: &[
        PRSRA_2011.schedule("1", "8(3)"),
        PRSRA_2011.schedule("1", "8(5)"),
        PCA_2017.section("121(5)"),
        PCA_2017.section("121(6)"),
    ],
};

/// The last day that the terms of a deputy appointed on a day may reach: the sixth after the poll at the next
/// ordinary election, which is the day on which the term of the commissioner who appoints would end. A deputy
/// appointed between a poll and that day is the outgoing commissioner's, and goes with that term. None past the end
/// of the calendar. (Sch. 1 para. 8(3).)
///
/// The day was the same under the text before 3 April 2017, where no vacancy cut the term short. A by-election can end
/// the appointment sooner, and the terms may say so of anything else.
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
    // The poll of the cycle's 2020 was held in 2021, so the next may belong to the year before.
    let year = appointed_on.year();
    (year.saturating_sub(1)..=year.saturating_add(5))
        .filter_map(ordinary_poll)
        .map(|poll| plus_days(poll, 6))
        .find(|last| appointed_on <= *last)
}
