//! What most questions about a duty settle to.

use core::fmt;

use crate::reasoning::{Answer, Needs, Outcome, Standing, Truth, Unsettled};

/// Whether a duty was done.
///
/// `NotDone` has no consequence of its own: nothing in these provisions makes an offence, a penalty or an act void.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Duty {
    /// It was done.
    Done,
    /// It was not.
    NotDone,
    /// Nothing happened that calls for it.
    NotCalledFor,
}

impl fmt::Display for Duty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Done => "done",
            Self::NotDone => "not done",
            Self::NotCalledFor => "not called for",
        })
    }
}

impl Outcome for Duty {
    fn standing(&self) -> Standing {
        match self {
            Self::Done => Standing::Met,
            Self::NotDone => Standing::NotMet,
            Self::NotCalledFor => Standing::NotApplicable,
        }
    }
}

impl Duty {
    pub(super) fn from_truth(done: Truth) -> Answer<Self> {
        done.settle(Self::Done, Self::NotDone)
    }

    /// For a duty that only some event calls for: while the event is open, nothing about the duty settles it.
    pub(super) fn if_called_for(called_for: Truth, done: Truth) -> Answer<Self> {
        match called_for {
            Truth::Met => Self::from_truth(done),
            Truth::NotMet => Ok(Self::NotCalledFor),
            Truth::Unknown(needs) | Truth::ForJudgement(_, needs) => {
                let also = match done {
                    Truth::Unknown(needs) | Truth::ForJudgement(_, needs) => needs,
                    Truth::Met | Truth::NotMet => Needs::NONE,
                };
                Err(Unsettled::NeedsFacts(needs.and(also)))
            }
        }
    }
}
