//! What can happen to a commissioner in office and to the office.

use core::fmt;

use chrono::NaiveDate;

use super::{ChargedIn, MaximumSentence};
use crate::listed::listed;
use crate::process::Happening;

/// A charge, by number: the crate keeps no particulars.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
pub struct Charge(pub u16);

/// `charge 1`.
impl fmt::Display for Charge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "charge {}", self.0)
    }
}

listed! {
    /// Who declares an office vacant.
    pub enum DeclaredBy {
        /// The appropriate officer.
        AppropriateOfficer = "appropriate-officer",
        /// The High Court.
        HighCourt = "high-court",
    }
}

listed! {
    /// Why an office has to be declared vacant. (PRSRA 2011 s. 60(1).)
    pub enum VacancyGround {
        /// The commissioner is disqualified.
        Disqualification = "disqualification",
        /// The person elected did not deliver a declaration of acceptance in time.
        NoAcceptance = "no-acceptance",
        /// Six months of incapacity have passed under an acting commissioner.
        Incapacity = "incapacity",
    }
}

/// Something that happened to the commissioner or the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "kind", deny_unknown_fields)
)]
pub enum TenureEvent {
    /// The commissioner was charged with an offence, as it appears to the panel.
    Charged {
        /// Which charge.
        charge: Charge,
        /// Where it was brought.
        charged_in: ChargedIn,
        /// The most that an adult can be sentenced to for the offence.
        maximum: MaximumSentence,
    },
    /// The panel suspended the commissioner on a charge.
    Suspended {
        /// Which charge.
        charge: Charge,
    },
    /// A charge was dropped.
    ChargeDropped {
        /// Which charge.
        charge: Charge,
    },
    /// The commissioner was acquitted.
    Acquitted {
        /// Of which charge.
        charge: Charge,
    },
    /// The commissioner was convicted as charged; the conviction can still be appealed.
    Convicted {
        /// Of which charge.
        charge: Charge,
    },
    /// A charge ended in a conviction of the offence charged that cannot disqualify: of one without imprisonment, or
    /// abroad. Somebody convicted of another offence instead is acquitted of the one charged: enter
    /// [`Acquitted`](Self::Acquitted).
    ConvictedWithoutDisqualification {
        /// Which charge.
        charge: Charge,
    },
    /// A conviction was quashed on appeal, and with it any order made on it. A retrial is a new charge.
    ConvictionQuashed {
        /// Of which charge.
        charge: Charge,
    },
    /// The time to appeal against a conviction ran out, or the appeal ended without success.
    ConvictionFinal {
        /// Of which charge.
        charge: Charge,
    },
    /// The panel ended the suspension.
    SuspensionLifted {},
    /// The convicting court made a disqualification order.
    OrderMade {
        /// For which charge.
        charge: Charge,
        /// The last day for an appeal against the conviction or the order.
        appeal_by: NaiveDate,
    },
    /// An appeal was made against the order or its conviction.
    OrderAppealed {},
    /// That appeal was upheld, as far as it was against the order. One against the conviction quashes that.
    OrderAppealUpheld {},
    /// That appeal was dismissed or abandoned.
    OrderAppealFailed {},
    /// The commissioner became disqualified otherwise than by a conviction or an order.
    Disqualified {},
    /// Six months of incapacity passed under an acting commissioner; the day is their last.
    CeasedForIncapacity {
        /// The day on which an acting commissioner was first appointed for the incapacity.
        appointed_on: NaiveDate,
    },
    /// The time to deliver a declaration of acceptance passed without one. Only for years whose bank holidays are not
    /// known: in all others it passes with no event.
    DefaultedOnAcceptance {},
    /// The office was declared vacant.
    DeclaredVacant {
        /// By whom.
        by: DeclaredBy,
        /// On what ground.
        ground: VacancyGround,
    },
    /// The appropriate officer received a notice of resignation.
    Resigned {},
    /// The commissioner died.
    Died {},
    /// Somebody was declared elected at an ordinary election.
    ElectedAtOrdinary {},
    /// Somebody was declared elected at an election to fill the vacancy.
    ElectedAtByElection {
        /// The day of the poll.
        polled_on: NaiveDate,
    },
    /// Somebody elected at an ordinary election died before the term began.
    WinnerDied {},
    /// Somebody elected at an ordinary election became disqualified before the term began.
    WinnerDisqualified {},
    /// The person elected delivered the declaration of acceptance.
    Accepted {},
}

impl Happening for TenureEvent {
    fn name(&self) -> &'static str {
        match self {
            Self::Charged { .. } => "charged",
            Self::Suspended { .. } => "suspended",
            Self::ChargeDropped { .. } => "charge-dropped",
            Self::Acquitted { .. } => "acquitted",
            Self::Convicted { .. } => "convicted",
            Self::ConvictedWithoutDisqualification { .. } => "convicted-without-disqualification",
            Self::ConvictionQuashed { .. } => "conviction-quashed",
            Self::ConvictionFinal { .. } => "conviction-final",
            Self::SuspensionLifted {} => "suspension-lifted",
            Self::OrderMade { .. } => "order-made",
            Self::OrderAppealed {} => "order-appealed",
            Self::OrderAppealUpheld {} => "order-appeal-upheld",
            Self::OrderAppealFailed {} => "order-appeal-failed",
            Self::Disqualified {} => "disqualified",
            Self::CeasedForIncapacity { .. } => "ceased-for-incapacity",
            Self::DefaultedOnAcceptance {} => "defaulted-on-acceptance",
            Self::DeclaredVacant { .. } => "declared-vacant",
            Self::Resigned {} => "resigned",
            Self::Died {} => "died",
            Self::ElectedAtOrdinary {} => "elected-at-ordinary",
            Self::ElectedAtByElection { .. } => "elected-at-by-election",
            Self::WinnerDied {} => "winner-died",
            Self::WinnerDisqualified {} => "winner-disqualified",
            Self::Accepted {} => "accepted",
        }
    }
}

impl fmt::Display for TenureEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Charged { charge, .. }
            | Self::Suspended { charge }
            | Self::ChargeDropped { charge }
            | Self::Acquitted { charge }
            | Self::Convicted { charge }
            | Self::ConvictedWithoutDisqualification { charge }
            | Self::ConvictionQuashed { charge }
            | Self::ConvictionFinal { charge }
            | Self::OrderMade { charge, .. } => write!(f, "{} ({charge})", self.name()),
            Self::DeclaredVacant { by, ground } => write!(f, "declared-vacant by {by} for {ground}"),
            _ => f.write_str(self.name()),
        }
    }
}

/// An event and the day it happened.
pub type DatedTenure = crate::process::Dated<TenureEvent>;

/// A tenure as stored: its area and its events.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, rename = "Tenure")]
pub(super) struct Stored {
    pub(super) area: crate::area::Area,
    pub(super) events: alloc::vec::Vec<DatedTenure>,
}
