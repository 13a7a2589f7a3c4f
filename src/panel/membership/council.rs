//! What the process keeps of one council: its seats, its mayor, its clock.

use chrono::NaiveDate;

use super::event::{CouncilNumber, Failure, Person};
use crate::calendar::{next as next_day, plus_days};
use crate::law::ymd;

/// The relevant date where the power came with paragraphs 6 to 8. (SI 2012/1433 reg. 4(2)(a).)
const FIRST_RELEVANT: NaiveDate = ymd(2012, 7, 16);
/// Days from the meeting to the relevant date. (Reg. 4(2)(b), (c).)
const AFTER_MEETING: u64 = 21;
/// Days from acceptance to the relevant date. (Reg. 5(2).)
const AFTER_ACCEPTANCE: u64 = 14;

/// The day on which a council that has not appointed gives notice: 14 days after its nominee accepted.
pub(super) fn appoint_before(accepted: NaiveDate) -> NaiveDate {
    plus_days(accepted, AFTER_ACCEPTANCE)
}

/// When a council's unused power to nominate arose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Arose {
    /// With paragraphs 6 to 8.
    WithTheSchedule,
    /// At its annual meeting.
    AtAnnualMeeting(NaiveDate),
    /// Otherwise; no meeting since.
    Otherwise,
    /// Otherwise; the first meeting since.
    BeforeMeeting(NaiveDate),
}

impl Arose {
    /// The relevant date, if it can be told yet.
    pub(super) fn relevant_date(self) -> Option<NaiveDate> {
        match self {
            Self::WithTheSchedule => Some(FIRST_RELEVANT),
            Self::AtAnnualMeeting(met) | Self::BeforeMeeting(met) => Some(plus_days(met, AFTER_MEETING)),
            Self::Otherwise => None,
        }
    }

    /// How a power arose that was there on the first day of a history.
    pub(super) fn by(since: NaiveDate) -> Self {
        if next_day(since) <= FIRST_RELEVANT { Self::WithTheSchedule } else { Self::Otherwise }
    }
}

/// The unused power to nominate, and whether its not being used has been told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Unused {
    pub(super) arose: Arose,
    pub(super) notified: bool,
}

/// An elected mayor in the current term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Mayor {
    pub(super) person: Person,
    /// Nominations by the council since the term began.
    pub(super) by_council: u16,
    /// A nomination since the term began has not made the mayor a member.
    pub(super) failed: bool,
}

impl Mayor {
    pub(super) const fn new(person: Person) -> Self {
        Self { person, by_council: 0, failed: false }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Council {
    pub(super) number: CouncilNumber,
    pub(super) extras: u16,
    pub(super) mayor: Option<Mayor>,
    /// A notice under paragraph 10(8) is in force.
    pub(super) notice: bool,
    /// The failure that the Secretary of State is satisfied of, until the panel is full.
    pub(super) found: Option<Failure>,
    /// It was ever satisfied of one.
    pub(super) ever_found: bool,
    pub(super) unused: Option<Unused>,
    /// Nominees who refused and have not been followed by another.
    pub(super) declined: u16,
    /// One of them is the mayor, whose first nomination of the term it was.
    pub(super) mayor_declined_first: bool,
    /// A member it appointed has left.
    pub(super) left: bool,
    /// Wales: nominations it is asked for and has not made.
    pub(super) asked: u16,
    /// Wales: nominations that came to nothing, for the Secretary of State to deal with.
    pub(super) returned: u16,
}

impl Council {
    pub(super) const fn new(number: CouncilNumber, extras: u16) -> Self {
        Self {
            number,
            extras,
            mayor: None,
            notice: false,
            found: None,
            ever_found: false,
            unused: None,
            declined: 0,
            mayor_declined_first: false,
            left: false,
            asked: 0,
            returned: 0,
        }
    }

    /// Nominees who refused, leaving out a mayor's first refusal. (Sch. 6 para. 34.)
    pub(super) fn declined_but_for_the_mayor(&self) -> u16 {
        self.declined.saturating_sub(self.mayor_declined_first.into())
    }

    /// Wales: failed nominations in whose place the Secretary of State may nominate. (Sch. 6 paras 16(4)(b), 34.)
    pub(super) fn open_to_the_secretary(&self) -> u16 {
        self.returned.saturating_sub(self.mayor_declined_first.into())
    }

    /// Another nomination takes the place of one that was refused: of the mayor's first.
    pub(super) fn replace(&mut self, nominations: u16) {
        self.declined = self.declined.saturating_sub(nominations);
        self.mayor_declined_first = false;
    }
}
