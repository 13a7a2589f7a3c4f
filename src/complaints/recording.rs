//! Who passes a complaint or a conduct matter on, and whether the panel records it. (SI 2012/62 regs 9 to 12.)
//!
//! A complaint goes to the office holder's own panel, which records it; the Director General, another panel, a chief
//! officer and the holder pass it on. Nobody need do so once criminal proceedings deal with its subject, or after a
//! withdrawal; whoever so decides, the Director General apart, tells the complainant and says why. A commissioner's
//! office or a council that gets a complaint has no duty to pass it on. A conduct matter the panel records itself, or as
//! directed. Law from 16 January 2012.

use core::fmt;

use chrono::NaiveDate;

use super::rules::{
    CHIEF_OFFICER_NOTIFIES, CONDUCT_EXCEPTIONS, CONDUCT_NOTIFIED, CONDUCT_RECORDED, CRIMINAL_PROCEEDINGS,
    GROUNDS_TOLD, HOLDER_NOTIFIES, IOPC_NOTIFIES, RECORD_AS_DIRECTED, RECORDED, WITHDRAWN_BEFORE,
    WRONG_PANEL_NOTIFIES,
};
use crate::area::Area;
use crate::law::{Actor, Rule};
use crate::listed::listed;
use crate::reasoning::{
    Answer, Judgement, Outcome, Question, Read, Reasons, Standing, Truth, Weigh, by_cases, facts,
};

/// The Director General's exception.
pub static EXCEPTIONAL: Judgement =
    Judgement::new("whether exceptional circumstances justify that the panel is not notified", Actor::Iopc);

listed! {
    /// Whom a complaint reached first.
    pub enum Recipient {
        /// The office holder's own panel.
        Panel = "panel",
        /// Another police and crime panel.
        AnotherPanel = "another-panel",
        /// The Director General of the Independent Office for Police Conduct, or before 2018 the Commission.
        Iopc = "iopc",
        /// A chief officer of police.
        ChiefOfficer = "chief-officer",
        /// The office holder whose conduct it is about.
        OfficeHolder = "office-holder",
        /// Anybody else, such as a council or the staff of the commissioner.
        SomebodyElse = "somebody-else",
    }
}

impl Recipient {
    /// The rule that has a complaint passed on, or recorded by its own panel; none for anybody else.
    #[must_use]
    pub const fn rule(self) -> Option<&'static Rule> {
        Some(match self {
            Self::Panel => &RECORDED,
            Self::AnotherPanel => &WRONG_PANEL_NOTIFIES,
            Self::Iopc => &IOPC_NOTIFIES,
            Self::ChiefOfficer => &CHIEF_OFFICER_NOTIFIES,
            Self::OfficeHolder => &HOLDER_NOTIFIES,
            Self::SomebodyElse => return None,
        })
    }

    /// Whether they must tell the complainant if they do not. (Reg. 10(1).)
    #[must_use]
    pub const fn tells_grounds(self) -> bool {
        !matches!(self, Self::Iopc | Self::SomebodyElse)
    }
}

facts! {
    /// A complaint about an office holder that somebody has received.
    pub struct RecordingFacts {
        /// The police area of the office holder.
        pub area: Fact<Area>,
        /// Whom it reached.
        pub recipient: Fact<Recipient>,
        /// Whether the recipient is satisfied that criminal proceedings against the holder deal or dealt with its subject.
        pub criminal_proceedings: Fact<bool>,
        /// Whether it was withdrawn in writing and signed.
        pub withdrawn: Fact<bool>,
        /// Whether the Director General, having received it, finds exceptional circumstances against notifying.
        pub exceptional: Fact<bool>,
    }
}

/// What the recipient of a complaint must do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Recording {
    /// Record it.
    Record,
    /// Notify the office holder's panel, which records it.
    Notify,
    /// Neither, but tell the complainant so, with the grounds.
    NeedNotButTell,
    /// Nothing.
    NeedNot,
}

impl fmt::Display for Recording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Record => "must be recorded",
            Self::Notify => "must be notified to the office holder's panel",
            Self::NeedNotButTell => {
                "need not be taken up, and if not the complainant is told on what grounds"
            }
            Self::NeedNot => "need not be taken up",
        })
    }
}

impl Outcome for Recording {
    fn standing(&self) -> Standing {
        Standing::Stated
    }
}

/// What the recipient of a complaint must do. (SI 2012/62 regs 9, 10.)
impl Question for RecordingFacts {
    type Outcome = Recording;

    const RULE: &'static Rule = &RECORDED;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Recording> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&RECORDED)?;
        let recipient = *self.recipient().needed()?;
        let Some(rule) = recipient.rule() else {
            weigh.test(&RECORDED, Truth::NotMet)?;
            return Ok(Recording::NeedNot);
        };
        let proceedings = self.criminal_proceedings().is(|yes| *yes);
        let proceedings = weigh.test(&CRIMINAL_PROCEEDINGS, proceedings)?;
        let withdrawn = weigh.test(&WITHDRAWN_BEFORE, self.withdrawn().is(|yes| *yes))?;
        let mut exempt = proceedings | withdrawn;
        if recipient == Recipient::Iopc {
            exempt = exempt | self.exceptional().judged(&EXCEPTIONAL, |yes| *yes);
        }
        weigh.test(rule, !exempt)?;
        if !exempt.holds()? {
            return Ok(if recipient == Recipient::Panel { Recording::Record } else { Recording::Notify });
        }
        let told = weigh.test(&GROUNDS_TOLD, recipient.tells_grounds().into())?;
        told.settle(Recording::NeedNotButTell, Recording::NeedNot)
    }
}

facts! {
    /// A conduct matter that has come to a panel's attention, or a direction about one.
    pub struct ConductRecordingFacts {
        /// The police area of the office holder.
        pub area: Fact<Area>,
        /// Whether the panel is the office holder's own.
        pub own_panel: Fact<bool>,
        /// Whether it is met in civil proceedings brought, or likely to be brought, by a member of the public.
        pub civil: Fact<bool>,
        /// Whether the Director General directed the panel to record it.
        pub directed: Fact<bool>,
        /// Whether it was recorded as a complaint.
        pub recorded_as_complaint: Fact<bool>,
        /// Whether the panel is satisfied that criminal proceedings deal or dealt with it.
        pub criminal_proceedings: Fact<bool>,
    }
}

/// What a conduct matter is recorded under. (SI 2012/62 regs 11, 12.)
impl Question for ConductRecordingFacts {
    type Outcome = Recording;

    const RULE: &'static Rule = &CONDUCT_RECORDED;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Recording> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&CONDUCT_RECORDED)?;
        let yes = |fact: Read<&bool>| fact.map(|yes| *yes);
        let facts = [
            yes(self.own_panel()),
            yes(self.civil()),
            yes(self.directed()),
            yes(self.recorded_as_complaint()),
            yes(self.criminal_proceedings()),
        ];
        let [own, civil, directed, complaint, proceedings] = facts.map(|fact| fact.is(|yes| yes));
        // Only a civil claim sends a panel to another's; and a direction has no exception.
        weigh.test(&CONDUCT_NOTIFIED, !own & civil)?;
        weigh.test(&RECORD_AS_DIRECTED, own & directed)?;
        let exempt = weigh.test(&CONDUCT_EXCEPTIONS, complaint | proceedings)?;
        weigh.test(&CONDUCT_RECORDED, own & (directed | !exempt))?;
        by_cases(facts, |[own, civil, directed, complaint, proceedings]| {
            Ok(match (own, civil) {
                (true, _) if directed || !(complaint || proceedings) => Recording::Record,
                (false, true) => Recording::Notify,
                _ => Recording::NeedNot,
            })
        })
    }
}
