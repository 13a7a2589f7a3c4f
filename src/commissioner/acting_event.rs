//! What can happen with an acting commissioner.

use core::fmt;

use chrono::NaiveDate;

use crate::listed::listed;
use crate::process::Happening;

listed! {
    /// What an acting commissioner is appointed for. (PRSRA 2011 s. 62(1).)
    pub enum Cover {
        /// Nobody holds the office.
        Vacancy = "vacancy",
        /// The commissioner is incapacitated.
        Incapacity = "incapacity",
        /// The panel has suspended the commissioner.
        Suspension = "suspension",
    }
}

listed! {
    /// What the person appointed is at the time of the appointment.
    pub enum Appointee {
        /// A member of the commissioner's staff; for a mayor, of the authority's staff who is deployed wholly or
        /// partly on a commissioner's functions.
        Staff = "staff",
        /// The deputy commissioner, still in post and so on the staff; for a mayor, the deputy mayor for policing and
        /// crime, unless also the mayor's own deputy mayor.
        Deputy = "deputy",
        /// The deputy mayor whom a mayor appoints under section 107C of the 2009 Act.
        DeputyMayor = "deputy-mayor",
        /// A member of the panel.
        PanelMember = "panel-member",
        /// Anybody else, such as one of the chief constable's staff or a councillor.
        Outsider = "outsider",
    }
}

listed! {
    /// What became of the commissioner's representations on the appointment.
    pub enum Representations {
        /// None were made.
        None = "none",
        /// The panel had regard to them.
        Considered = "considered",
        /// The panel had no regard to them.
        Ignored = "ignored",
    }
}

listed! {
    /// Who ends an appointment. (PRSRA 2011 s. 62(6)(b).)
    pub enum EndedBy {
        /// The panel.
        Panel = "panel",
        /// The acting commissioner.
        ActingCommissioner = "acting-commissioner",
    }
}

/// What an appointment is made for, with what its procedure turns on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", tag = "cover", deny_unknown_fields)
)]
pub enum Because {
    /// Nobody holds the office.
    Vacancy {},
    /// The commissioner is incapacitated.
    Incapacity {
        /// What became of the commissioner's representations.
        representations: Representations,
    },
    /// The panel has suspended the commissioner.
    Suspension {},
}

impl Because {
    /// The limb.
    #[must_use]
    pub const fn cover(self) -> Cover {
        match self {
            Self::Vacancy {} => Cover::Vacancy,
            Self::Incapacity { .. } => Cover::Incapacity,
            Self::Suspension {} => Cover::Suspension,
        }
    }
}

/// Something that happened with an acting commissioner, or that calls for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "kind", deny_unknown_fields)
)]
pub enum ActingEvent {
    /// The office fell vacant.
    FellVacant {},
    /// The panel decided that the commissioner is incapacitated.
    Incapacitated {},
    /// The panel suspended the commissioner.
    Suspended {},
    /// The panel appointed an acting commissioner.
    Appointed {
        /// Why.
        because: Because,
        /// What the person is.
        appointee: Appointee,
    },
    /// The appointment was ended.
    Ended {
        /// By whom.
        by: EndedBy,
    },
    /// The commissioner ceased to be incapacitated.
    IncapacityEnded {},
    /// The commissioner ceased to be suspended.
    SuspensionEnded {},
    /// A person was elected commissioner, or mayor with a commissioner's functions.
    Elected {
        /// The first day of the term, whether or not the person can act yet: the seventh day after an ordinary poll,
        /// at a by-election the day of this event. For a mayor, as the Order says.
        term_begins: NaiveDate,
    },
    /// The person elected died before the term began.
    WinnerDied {},
}

impl Happening for ActingEvent {
    fn name(&self) -> &'static str {
        match self {
            Self::FellVacant {} => "fell-vacant",
            Self::Incapacitated {} => "incapacitated",
            Self::Suspended {} => "suspended",
            Self::Appointed { .. } => "appointed",
            Self::Ended { .. } => "ended",
            Self::IncapacityEnded {} => "incapacity-ended",
            Self::SuspensionEnded {} => "suspension-ended",
            Self::Elected { .. } => "elected",
            Self::WinnerDied {} => "winner-died",
        }
    }
}

impl fmt::Display for ActingEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Appointed { because, appointee } => {
                write!(f, "appointed ({appointee}) for {}", because.cover())
            }
            Self::Ended { by } => write!(f, "ended by {by}"),
            Self::Elected { term_begins } => write!(f, "elected from {term_begins} on"),
            _ => f.write_str(self.name()),
        }
    }
}

/// An event and the day it happened.
pub type DatedActing = crate::process::Dated<ActingEvent>;

/// A process as stored: its area and its events.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, rename = "Acting")]
pub(super) struct Stored {
    pub(super) area: crate::area::Area,
    pub(super) events: alloc::vec::Vec<DatedActing>,
}
