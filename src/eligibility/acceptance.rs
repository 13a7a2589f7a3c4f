//! The declaration of acceptance of office. (PRSRA 2011 ss. 70, 73(1), (2).)
//!
//! It is made before one of three kinds of persons and delivered to the appropriate officer, both while the person is a
//! member of no parliament, and both by the last day: two months from the day after the election, moved on to a
//! business day. Until then the person may not act and is not paid; what is held back follows as arrears, and
//! allowances are not held back by these words. Without it the office is vacant when the time ends, which the
//! appropriate officer forthwith declares: for the by-election the vacancy dates from that declaration.
//!
//! `READING:` the election is the day of the poll, not that on which the result is declared.

use core::fmt;

use chrono::NaiveDate;

use super::gaps::MAYORS;
use super::limb::MAY_NOT_DECLARE;
use super::posts::Legislature;
use super::rules::DECLARED_BEFORE;
use crate::area::{Area, Body};
use crate::commissioner::{ACCEPT_IN_TIME, ACCEPT_OFFICE, DECLARE_VACANT, accept_by};
use crate::law::{LeftOut, PRSRA_2011, Rule};
use crate::listed::{Set, listed};
use crate::pay::{ARREARS, DECLARATION};
use crate::reasoning::{Answer, Outcome, Question, Read, Reasons, Standing, Truth, Unsettled, Weigh, facts};

listed! {
    /// Before whom a declaration is made. (PRSRA 2011 s. 70(3).)
    pub enum MadeBefore {
        /// The appropriate officer.
        AppropriateOfficer = "appropriate-officer",
        /// A justice of the peace or magistrate in the United Kingdom, the Channel Islands or the Isle of Man.
        Magistrate = "magistrate",
        /// A commissioner appointed to administer oaths in the Senior Courts.
        CommissionerForOaths = "commissioner-for-oaths",
        /// Anybody else, such as the chief executive of the office or a member of the panel.
        AnybodyElse = "anybody-else",
    }
}

facts! {
    /// The declaration of a person elected commissioner.
    pub struct AcceptanceFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// The day of the election.
        pub elected_on: Fact<NaiveDate>,
        /// The day on which the declaration was made; absent if it was not.
        pub made_on: Fact<Option<NaiveDate>>,
        /// Before whom it was made.
        pub made_before: Fact<MadeBefore>,
        /// Parliaments of which the person was a member when making it.
        pub legislatures_when_made: Fact<Set<Legislature>>,
        /// The day on which it reached the appropriate officer; absent if it did not.
        pub delivered_on: Fact<Option<NaiveDate>>,
        /// Parliaments of which the person was a member when delivering it.
        pub legislatures_when_delivered: Fact<Set<Legislature>>,
    }
}

impl AcceptanceFacts {
    /// The days that are known.
    pub(crate) fn days(&self) -> impl Iterator<Item = NaiveDate> {
        let steps = [&self.made_on, &self.delivered_on].into_iter().filter_map(|fact| *fact.known()?);
        self.elected_on.known().copied().into_iter().chain(steps)
    }
}

/// Where a declaration of acceptance stands on the day asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case", tag = "kind"))]
pub enum Acceptance {
    /// Made and delivered in time: the person may act and is paid.
    Accepted,
    /// Awaited: the person may neither act nor be paid.
    Awaited {
        /// The last day.
        by: NaiveDate,
    },
    /// Not made and delivered in time: the office is vacant, which has to be declared.
    Defaulted {
        /// The last day there was.
        after: NaiveDate,
    },
}

impl fmt::Display for Acceptance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Accepted => f.write_str("accepted: may act and is paid, with arrears"),
            Self::Awaited { by } => write!(f, "due by {by}; until then no acting and no pay"),
            Self::Defaulted { after } => {
                write!(f, "not accepted by {after}: the office is vacant, and is to be declared so forthwith")
            }
        }
    }
}

impl Outcome for Acceptance {
    fn standing(&self) -> Standing {
        match self {
            Self::Accepted => Standing::Met,
            Self::Awaited { .. } => Standing::Stated,
            Self::Defaulted { .. } => Standing::NotMet,
        }
    }
}

/// The last day cannot be told where it is not known which days are bank holidays.
pub static UNKNOWN_HOLIDAYS: LeftOut = LeftOut {
    provision: PRSRA_2011.section("73(5)"),
    reason: "the bank holidays around the last day, on which it turns, are not known",
};

/// Whether the declaration was made and delivered as the law asks. (PRSRA 2011 s. 70.)
impl Question for AcceptanceFacts {
    type Outcome = Acceptance;

    const RULE: &'static Rule = &ACCEPT_OFFICE;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Acceptance> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&ACCEPT_OFFICE)?;
        if self.area().needed()?.body_on(law_on) == Ok(Body::Mayor) {
            return Err(Unsettled::NotEncoded(&MAYORS));
        }
        let elected_on = *self.elected_on().needed()?;
        let last = accept_by(elected_on).ok_or(Unsettled::NotEncoded(&UNKNOWN_HOLIDAYS))?;
        // A thing dated after the day asked about has not happened on it; before the election nothing has.
        let by_then =
            |on: &Option<NaiveDate>| on.is_some_and(|on| elected_on <= on && on <= law_on.min(last));
        let elected = Truth::from(elected_on <= law_on);
        let made = elected & self.made_on().is(by_then);
        let before = self.made_before().is(|who| *who != MadeBefore::AnybodyElse);
        let free =
            |seats: Read<&Set<Legislature>>| seats.is(|seats| !seats.iter().any(Legislature::is_listed));
        let (free_made, free_delivered) =
            (free(self.legislatures_when_made()), free(self.legislatures_when_delivered()));
        let delivered = elected & self.delivered_on().is(by_then);
        let ordered = self
            .made_on()
            .zip(self.delivered_on())
            .is(|(made, delivered)| made <= delivered || !by_then(made));
        let accepted = made & before & free_made & delivered & free_delivered & ordered;
        if made != Truth::NotMet {
            weigh.test(&DECLARED_BEFORE, before)?;
            weigh.test(&MAY_NOT_DECLARE, free_made & (!delivered | free_delivered))?;
        }
        weigh.test(&ACCEPT_OFFICE, accepted)?;
        weigh.test(&DECLARATION, accepted)?;
        if accepted.holds()? {
            return Ok(Acceptance::Accepted);
        }
        let in_time = law_on <= last;
        weigh.test(&ACCEPT_IN_TIME, in_time.into())?;
        weigh.test(if in_time { &ARREARS } else { &DECLARE_VACANT }, Truth::Met)?;
        Ok(if in_time { Acceptance::Awaited { by: last } } else { Acceptance::Defaulted { after: last } })
    }
}
