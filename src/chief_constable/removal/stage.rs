//! The stages of a removal, and what a commissioner owes before a call can be proposed once more.

use core::fmt;

use super::rules::{
    OPPORTUNITY, PROPOSAL_NOTIFIED, REASONS, REASONS_TO_PANEL, REPRESENTATIONS_CONSIDERED,
    REPRESENTATIONS_COPIED, VIEWS_OBTAINED, VIEWS_TO_CHIEF_CONSTABLE, VIEWS_TO_PANEL,
};
use crate::law::Rule;
use crate::listed::{Set, listed};

/// Where a removal stands on a day, in the order of the stages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Stage {
    /// In post, and no call is proposed.
    InPost,
    /// In post: the commissioner told the panel of a decision that means no call.
    Retained,
    /// A call is proposed; paragraph 13 and regulation 11A(1) are complied with step by step.
    Proposed,
    /// The six weeks run.
    PanelScrutiny,
    /// The panel has recommended; the commissioner decides.
    Recommended,
    /// The gate is open: the commissioner may call.
    MayCall,
    /// The commissioner has called; the chief constable must go.
    Called,
    /// The process is over: the service has ended, or the acting of whoever acted and was not called on.
    Ended,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::InPost => "in post, no call proposed",
            Self::Retained => "in post, the commissioner having decided not to call",
            Self::Proposed => "a call is proposed",
            Self::PanelScrutiny => "before the panel",
            Self::Recommended => "panel has recommended",
            Self::MayCall => "the commissioner may call",
            Self::Called => "called on to resign or retire",
            Self::Ended => "over",
        })
    }
}

listed! {
    /// What a commissioner who proposes a call owes before it can be proposed once more. (Sch. 8 para. 13; SI 2003/527
    /// reg. 11A(1).)
    ///
    /// The text fixes three orders: the views come before the reasons, for a copy goes with them; the reasons before the
    /// copy of them for the panel; and all of it before the further notice. That what is made of the opportunity is not
    /// closed before the reasons are known is a reading.
    pub enum Owed {
        /// To obtain the chief inspector's written views.
        Views = "views",
        /// To give the chief constable the reasons, with the views.
        Reasons = "reasons",
        /// To notify the panel.
        Notification = "notification",
        /// To give the panel a copy of the reasons, with the views.
        CopyOfReasons = "copy-of-reasons",
        /// To give the chief constable the opportunity to make written representations.
        Opportunity = "opportunity",
        /// To consider them, or find that none are made.
        Consideration = "consideration",
        /// To give the panel a copy of those that were made.
        CopyOfRepresentations = "copy-of-representations",
    }
}

impl Owed {
    /// The rule that asks for it.
    #[must_use]
    pub const fn rule(self) -> &'static Rule {
        match self {
            Self::Views => &VIEWS_OBTAINED,
            Self::Reasons => &REASONS,
            Self::Notification => &PROPOSAL_NOTIFIED,
            Self::CopyOfReasons => &REASONS_TO_PANEL,
            Self::Opportunity => &OPPORTUNITY,
            Self::Consideration => &REPRESENTATIONS_CONSIDERED,
            Self::CopyOfRepresentations => &REPRESENTATIONS_COPIED,
        }
    }

    /// The rule that asks for a copy of the chief inspector's views with it, if one does.
    #[must_use]
    pub const fn views_with_it(self) -> Option<&'static Rule> {
        match self {
            Self::Reasons => Some(&VIEWS_TO_CHIEF_CONSTABLE),
            Self::CopyOfReasons => Some(&VIEWS_TO_PANEL),
            _ => None,
        }
    }

    /// Whether it can be done while all this is owed.
    pub(super) fn can_be_done(self, owed: Set<Self>) -> bool {
        match self {
            Self::Reasons => !owed.contains(Self::Views),
            Self::CopyOfReasons => !owed.contains(Self::Reasons),
            Self::Consideration => !owed.contains(Self::Reasons) && !owed.contains(Self::Opportunity),
            Self::Views | Self::Notification | Self::Opportunity | Self::CopyOfRepresentations => true,
        }
    }

    /// All that is owed when a call is first proposed.
    pub(super) fn at_first() -> Set<Self> {
        Set::all().without(Set::from_iter([Self::CopyOfRepresentations]))
    }
}
