//! Filling the seats of a panel over time: nomination, acceptance, appointment, default, co-option.
//!
//! In England a council nominates its councillors, up to its seats; a nominee who accepts it may appoint. A council
//! that has not nominated 21 days after its first meeting with the power, or not appointed 14 days after acceptance,
//! tells the Secretary of State; who, once satisfied that a council failed, nominates and appoints whoever the panel
//! lacks. In Wales the Secretary of State asks councils for nominations and appoints; a nomination that fails is asked
//! for again or made by the Secretary of State. An elected mayor is nominated first, until one nomination of the term
//! has failed. The panel co-opts two, or more if the Secretary of State agrees to the number.
//!
//! | question | ask | provision |
//! |---|---|---|
//! | where does the membership stand, and who acts next? | [`Composition`] | Sch. 6 paras 4 to 10, 13 to 16 |
//! | how many may this council nominate? | [`Composition::may_nominate`] | paras 6(2), 7(2), 8(2), 8(3), 16(2) |
//! | by when does a council give notice of a failure? | [`Composition::relevant_date`], [`Composition::failures`] | SI 2012/1433 regs 4, 5 |
//! | is every council fairly represented? | [`Composition::fairly_represented`] | paras 10(7), 15(5) |
//! | is the number right? | [`Composition::numbers`] | paras 4, 13 |
//!
//! Whether the panel is balanced, and in a fire area whether fire expertise was considered, is for
//! [`BalanceFacts`](super::BalanceFacts); whether an appointed member is the commissioner, for
//! [`RosterFacts`](super::RosterFacts). No regulations say when a nomination lapses, and nothing says how a resolution
//! on co-opted members ends but by another. The panels of mayors are not encoded. Outside London only.

mod co_opting;
mod council;
mod default;
mod event;
mod next;
mod nominating;
mod opening;
mod process;
mod progress;
mod rules;

pub use event::*;
pub use opening::*;
pub use process::*;
pub use progress::*;
pub use rules::*;

use crate::law::{PCP_NOMINATIONS_2012, PRSRA_2011, Rule};
use crate::reasoning::Gap;

/// The rules of nomination and appointment.
pub(super) static RULES: &[&Rule] = rules::RULES;

/// READING: no regulations were made about when nominations lapse. A nomination withdrawn is refused with this gap:
/// enter it as refused by the nominee to follow the first reading, or leave it out to follow the second.
pub static NOMINATION_WITHDRAWN: Gap = Gap {
    statement: "whether a nomination can be withdrawn before the nominee is appointed",
    readings: &[
        "it can: nothing obliges a council to appoint its nominee, so it may nominate another",
        "it cannot: only the nominee's refusal lets a council nominate another, and no regulations add to that",
    ],
    provisions: &[PRSRA_2011.schedule("6", "9"), PRSRA_2011.schedule("6", "38(1)(a)")],
};

/// READING: terms of office are for the arrangements. An appointed member's ceasing to be a councillor is refused with
/// this gap: enter the end of the term to follow the first two readings, or leave it out to follow the third.
pub static NO_LONGER_COUNCILLOR: Gap = Gap {
    statement: "whether an appointed member who stops being a councillor stops being a member by that alone",
    readings: &[
        "yes: members are appointed as councillors, and an English panel is a committee of councils",
        "if the panel arrangements say so, as they settle terms of office and removal",
        "no: the Schedule asks that a nominee be a councillor when nominated and appointed, and no longer",
    ],
    provisions: &[PRSRA_2011.schedule("6", "24(3)"), PRSRA_2011.schedule("6", "4(5)")],
};

/// READING: paragraph 9(3) says "as if the nomination were made under" the paragraphs that a notice bars.
pub static ANOTHER_UNDER_NOTICE: Gap = Gap {
    statement: "whether a council to which notice was given may nominate another when its nominee has refused",
    readings: &[
        "it may not: the other nomination is treated as one under the paragraphs that the notice bars",
        "it may: the notice bars nominations under those paragraphs, and this one is made under paragraph 9(3)",
    ],
    provisions: &[PRSRA_2011.schedule("6", "9(3)"), PRSRA_2011.schedule("6", "10(8)")],
};

/// Regulation 4 names paragraphs 6(2), 7(2) and 8(2), not 8(3).
pub static QUOTA_NOT_NOTIFIED: Gap = Gap {
    statement: "by when a council that appoints extra members gives notice that it has not nominated",
    readings: &[
        "it gives none: the regulation does not name its power",
        "as other councils do, 21 days after the meeting: leaving its power out was a slip",
    ],
    provisions: &[PCP_NOMINATIONS_2012.regulation("4(1)(a)"), PRSRA_2011.schedule("6", "8(3)")],
};
