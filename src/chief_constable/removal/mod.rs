//! Suspending and removing a chief constable.
//!
//! The commissioner may suspend, and tells the panel. A call to resign or retire comes at the end of a long road: the
//! chief inspector's written views; reasons to the chief constable and notice to the panel, both with the views; the
//! opportunity for written representations (see [`Owed`] for what order the text fixes among these); if a call is still
//! proposed, notice with fresh reasons; then six weeks in which the panel hears both sides in private and recommends.
//! Only when the six weeks pass in silence, or the panel is told of the decision on its recommendation, does the gate
//! open. The panel advises; it cannot block. Who is called on must go.
//!
//! | question | ask | provision |
//! |---|---|---|
//! | where does it stand, and who acts next? | [`Removal`] | PRSRA 2011 s. 38(2) to (4), Sch. 8 Part 2; SI 2003/527 reg. 11A |
//! | what is owed before the panel's six weeks? | [`Removal::owed`] | Sch. 8 para. 13; SI 2003/527 reg. 11A(1) |
//! | may the commissioner call now? | [`Removal::may_call`] | Sch. 8 para. 12 |
//! | how long has the panel? | [`six_weeks`] | Sch. 8 para. 15(3), (7), (8) |
//! | is there a right to be heard in person? | [`right_to_be_heard`] | Sch. 8 paras 13(4), 15(9); SI 2003/527 reg. 11B(3) |
//!
//! The same holds for whoever acts because the chief constable cannot (s. 41(10)). Outside London only. Suspensions
//! and calls have been quashed as irrational: keeping to the steps is not enough, and no rule here says what is.

mod event;
mod next;
mod process;
mod rules;
mod stage;
mod steps;

pub use event::*;
pub use process::*;
pub use rules::*;
pub use stage::*;

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::PostElection;
use crate::area::Area;
use crate::calendar::{Counted, Pause, Period};
use crate::law::{PRSRA_2011, Rule};
use crate::listed::listed;
use crate::reasoning::{Gap, Refusal};

/// The rules of suspension and removal.
pub static RULES: &[&Rule] = rules::RULES;

/// The six weeks the panel has. (Sch. 8 para. 15(3).)
pub const TIME_FOR_RECOMMENDATION: Period = Period::Weeks(6);

/// READING: the gate opens with the notice of any decision, even one not to call.
pub static CALL_AFTER_DECIDING_AGAINST: Gap = Gap {
    statement: "whether a commissioner who told the panel of a decision not to call may call after all",
    readings: &[
        "yes: the scrutiny process has ended, whichever way the decision went",
        "no: the proposal that was scrutinised is over, and another call needs a process of its own",
    ],
    provisions: &[PRSRA_2011.schedule("8", "12(2)(b)"), PRSRA_2011.schedule("8", "14(1)")],
};

/// READING: a call on somebody who acts outlives the acting, or does not.
pub static CALL_OUTLIVES_ACTING: Gap = Gap {
    statement: "whether somebody called on while acting must still go once the acting is over",
    readings: &[
        "yes: the duty to go came with the call and names no end",
        "no: the provisions on chief constables are read onto an officer only in the case of one who acts",
    ],
    provisions: &[PRSRA_2011.section("38(4)"), PRSRA_2011.section("41(10)(a)")],
};

/// The six weeks counted out from the day the panel received the further notice, which is the first of them.
///
/// ```
/// use chrono::NaiveDate;
/// use pcc_rules::chief_constable::removal::six_weeks;
///
/// let day = |text: &str| text.parse::<NaiveDate>();
/// assert_eq!(six_weeks(day("2026-02-10")?, &[]).last, day("2026-03-23")?);
/// # Ok::<(), chrono::ParseError>(())
/// ```
#[must_use]
pub fn six_weeks(received: NaiveDate, pauses: &[PostElection]) -> Counted {
    let pauses: Vec<Pause> = pauses.iter().map(|one| one.pause()).collect();
    TIME_FOR_RECOMMENDATION.beginning_with(received, &pauses)
}

listed! {
    /// Before whom a chief constable might want to be heard.
    pub enum Forum {
        /// The commissioner, before the panel comes in.
        Commissioner = "commissioner",
        /// The panel's scrutiny hearing.
        ScrutinyHearing = "scrutiny-hearing",
    }
}

/// Whether a chief constable has a right to be heard in person, and under which rule.
///
/// # Errors
/// No right before the commissioner, whose duty is to take written representations; law not in force.
pub fn right_to_be_heard(area: Area, before: Forum, law_on: NaiveDate) -> Result<&'static Rule, Refusal> {
    let rule = match before {
        Forum::Commissioner => &WRITTEN_ONLY,
        Forum::ScrutinyHearing => &BOTH_MAY_ATTEND,
    };
    rule.check_force(area.place(), law_on)?;
    match before {
        Forum::Commissioner => Err(Refusal::NoPower(rule)),
        Forum::ScrutinyHearing => Ok(rule),
    }
}
