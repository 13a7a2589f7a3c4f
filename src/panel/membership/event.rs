//! What can happen to the membership of a panel.

use alloc::vec::Vec;
use core::fmt;

use crate::listed::{Set, listed};
use crate::panel::{Resolution, Role, Vote};
use crate::process::Happening;

macro_rules! numbered {
    ($($(#[$doc:meta])* $name:ident, $word:literal;)+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
            #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
            pub struct $name(pub u16);

            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    write!(f, concat!($word, " {}"), self.0)
                }
            }
        )+
    };
}

numbered! {
    /// A council that the police area covers, by a number of the caller's own.
    CouncilNumber, "council";
    /// Somebody who is, or might be, on the panel, by number: the crate keeps no names of persons.
    Person, "person";
}

listed! {
    /// How a council failed to fill a seat. (Sch. 6 paras 10(1)(b), 16(4), 34, 41(2).)
    pub enum Failure {
        /// It did not nominate, or not enough.
        NotNominated = "not-nominated",
        /// It did not appoint: its nominee accepted, or refused and nobody was appointed instead.
        NotAppointed = "not-appointed",
        /// Whom it appointed did not stay for what the Secretary of State considers a reasonable time.
        NotRemained = "not-remained",
        /// Its elected mayor was nominated and did not become a member.
        MayorDidNotJoin = "mayor-did-not-join",
        /// It may not nominate, for a notice is in force.
        NoPower = "no-power",
    }
}

listed! {
    /// How a member stopped being one. Terms, resignation and removal are for the panel arrangements.
    pub enum Leaving {
        /// Resigned.
        Resigned = "resigned",
        /// Was removed.
        Removed = "removed",
        /// The term of office ended.
        TermEnded = "term-ended",
        /// The term of office ended at the annual meeting of the council that appointed the member.
        TermEndedAtAnnualMeeting = "term-ended-at-annual-meeting",
        /// Died.
        Died = "died",
    }
}

/// A councillor whom the Secretary of State nominates, and of which council.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Nominee {
    /// Who.
    pub person: Person,
    /// Of which council.
    pub council: CouncilNumber,
}

/// How many nominations a Welsh council is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Request {
    /// Which council.
    pub council: CouncilNumber,
    /// How many.
    pub nominations: u16,
}

/// Something that happened to the membership of a panel.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "kind", deny_unknown_fields)
)]
pub enum Event {
    /// Somebody took office as elected mayor of a council's mayor and cabinet executive, or did so again.
    MayorTookOffice {
        /// Of which council.
        council: CouncilNumber,
        /// Who.
        mayor: Person,
    },
    /// A council's elected mayor left that office.
    MayorLeftOffice {
        /// Of which council.
        council: CouncilNumber,
    },
    /// A council met. Only the first meeting after its power to nominate arose matters.
    CouncilMet {
        /// Which council.
        council: CouncilNumber,
    },
    /// A council nominated some of its councillors.
    Nominated {
        /// Which council.
        council: CouncilNumber,
        /// Whom.
        nominees: Vec<Person>,
    },
    /// A nominee accepted.
    Accepted {
        /// Who.
        nominee: Person,
    },
    /// A nominee refused, even after accepting.
    Declined {
        /// Who.
        nominee: Person,
    },
    /// Whoever nominated somebody withdrew the nomination.
    Withdrawn {
        /// Whose.
        nominee: Person,
    },
    /// A nominee was appointed: by the council that nominated, in England, or by the Secretary of State.
    Appointed {
        /// Who.
        nominee: Person,
    },
    /// A council told the Secretary of State that it had not nominated, or not appointed.
    FailureNotified {
        /// Which council.
        council: CouncilNumber,
        /// Which failure.
        failure: Failure,
    },
    /// The Secretary of State is satisfied that a council failed.
    FailureFound {
        /// Which council.
        council: CouncilNumber,
        /// Which failure.
        failure: Failure,
    },
    /// The Secretary of State gave a council notice of that.
    NoticeGiven {
        /// Which council.
        council: CouncilNumber,
    },
    /// The Secretary of State withdrew the notice.
    NoticeWithdrawn {
        /// To which council.
        council: CouncilNumber,
    },
    /// The Secretary of State asked Welsh councils for nominations.
    Asked {
        /// Which, and for how many.
        requests: Vec<Request>,
    },
    /// The Secretary of State asked a Welsh council for another nomination in place of one that failed.
    AskedAgain {
        /// Which council.
        council: CouncilNumber,
    },
    /// The Secretary of State nominated councillors of the area.
    SecretaryNominated {
        /// Whom.
        nominees: Vec<Nominee>,
    },
    /// The panel decided whether more co-opted members would serve balance.
    DecidedOnMore {
        /// Whether they would.
        would_help: bool,
    },
    /// The panel asked the Secretary of State to agree to a number of co-opted members, with its reasons.
    AskedToAgree {
        /// The number.
        co_opted: Resolution,
    },
    /// The Secretary of State agreed to a number.
    Agreed {
        /// The number.
        co_opted: Resolution,
    },
    /// The panel resolved to have a number of co-opted members.
    Resolved {
        /// The number.
        co_opted: Resolution,
    },
    /// The panel co-opted somebody.
    CoOpted {
        /// Who.
        person: Person,
        /// Everything on the list that the person is.
        roles: Set<Role>,
        /// The panel's vote on it, of all who were members.
        vote: Vote,
    },
    /// The panel told the Secretary of State of the co-option of a council member.
    CoOptionNotified {
        /// Whose.
        person: Person,
    },
    /// A member stopped being one.
    Left {
        /// Who.
        member: Person,
        /// How.
        how: Leaving,
    },
    /// A nominee or member stopped being a councillor.
    CeasedToBeCouncillor {
        /// Who.
        person: Person,
    },
}

impl Happening for Event {
    fn name(&self) -> &'static str {
        match self {
            Self::MayorTookOffice { .. } => "mayor-took-office",
            Self::MayorLeftOffice { .. } => "mayor-left-office",
            Self::CouncilMet { .. } => "council-met",
            Self::Nominated { .. } => "nominated",
            Self::Accepted { .. } => "accepted",
            Self::Declined { .. } => "declined",
            Self::Withdrawn { .. } => "withdrawn",
            Self::Appointed { .. } => "appointed",
            Self::FailureNotified { .. } => "failure-notified",
            Self::FailureFound { .. } => "failure-found",
            Self::NoticeGiven { .. } => "notice-given",
            Self::NoticeWithdrawn { .. } => "notice-withdrawn",
            Self::Asked { .. } => "asked",
            Self::AskedAgain { .. } => "asked-again",
            Self::SecretaryNominated { .. } => "secretary-nominated",
            Self::DecidedOnMore { .. } => "decided-on-more",
            Self::AskedToAgree { .. } => "asked-to-agree",
            Self::Agreed { .. } => "agreed",
            Self::Resolved { .. } => "resolved",
            Self::CoOpted { .. } => "co-opted",
            Self::CoOptionNotified { .. } => "co-option-notified",
            Self::Left { .. } => "left",
            Self::CeasedToBeCouncillor { .. } => "ceased-to-be-councillor",
        }
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MayorTookOffice { council, mayor } => {
                write!(f, "{mayor} takes office as mayor of {council}")
            }
            Self::MayorLeftOffice { council } => write!(f, "the mayor of {council} leaves office"),
            Self::CouncilMet { council } => write!(f, "{council} meets"),
            Self::Nominated { council, nominees } => write!(f, "{council} nominates {}", nominees.len()),
            Self::Accepted { nominee } => write!(f, "{nominee} accepts"),
            Self::Declined { nominee } => write!(f, "{nominee} does not accept"),
            Self::Withdrawn { nominee } => write!(f, "the nomination of {nominee} is withdrawn"),
            Self::Appointed { nominee } => write!(f, "{nominee} is appointed"),
            Self::FailureNotified { council, failure } => write!(f, "{council} gives notice: {failure}"),
            Self::FailureFound { council, failure } => {
                write!(f, "the Secretary of State finds that {council} failed: {failure}")
            }
            Self::NoticeGiven { council } => write!(f, "the Secretary of State gives {council} notice"),
            Self::NoticeWithdrawn { council } => write!(f, "the notice to {council} is withdrawn"),
            Self::Asked { requests } => write!(f, "{} councils are asked for nominations", requests.len()),
            Self::AskedAgain { council } => write!(f, "{council} is asked again"),
            Self::SecretaryNominated { nominees } => {
                write!(f, "the Secretary of State nominates {}", nominees.len())
            }
            Self::DecidedOnMore { would_help: true } => {
                f.write_str("more co-opted members would serve balance")
            }
            Self::DecidedOnMore { would_help: false } => {
                f.write_str("more co-opted members would not serve balance")
            }
            Self::AskedToAgree { co_opted } => {
                write!(f, "agreement to {} co-opted members is asked", co_opted.0)
            }
            Self::Agreed { co_opted } => {
                write!(f, "the Secretary of State agrees to {} co-opted", co_opted.0)
            }
            Self::Resolved { co_opted } => write!(f, "the panel resolves to have {} co-opted", co_opted.0),
            Self::CoOpted { person, .. } => write!(f, "the panel co-opts {person}"),
            Self::CoOptionNotified { person } => write!(f, "the co-option of {person} is notified"),
            Self::Left { member, how } => write!(f, "{member} leaves the panel ({how})"),
            Self::CeasedToBeCouncillor { person } => write!(f, "{person} is no councillor any more"),
        }
    }
}

/// An event of a panel's membership and the day it happened.
pub type Dated = crate::process::Dated<Event>;
