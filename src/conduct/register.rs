//! What belongs in the two registers. (SI 2011/3050 Sch. paras 1(e), 2(e).)
//!
//! Every paid job, every paid office and every other pecuniary interest of the commissioner and the deputy is in the register of
//! interests. Every offer of a gift or of hospitality to the commissioner, the deputy or a member of staff is in the
//! other, of whatever value, and with whether it was accepted or refused. No Act makes it an offence to leave one out:
//! the offence of councillors who do not disclose an interest is not one of commissioners.

use core::fmt;

use chrono::NaiveDate;

use super::{GIFT_REGISTER, REGISTER_OF_INTERESTS};
use crate::area::Area;
use crate::law::{Rule, SPECIFIED_INFORMATION_2011};
use crate::listed::listed;
use crate::reasoning::{Answer, Gap, Outcome, Question, Reasons, Standing, Unsettled, Weigh, facts};

listed! {
    /// An interest of the commissioner or the deputy.
    pub enum Interest {
        /// Paid employment.
        PaidEmployment = "paid-employment",
        /// A paid office.
        PaidOffice = "paid-office",
        /// Another pecuniary interest, such as land or shares.
        OtherPecuniary = "other-pecuniary",
        /// An interest that is not pecuniary, such as unpaid membership of a charity.
        NotPecuniary = "not-pecuniary",
    }
}

listed! {
    /// To whom a gift or hospitality was offered.
    pub enum Offeree {
        /// The commissioner or the deputy or, where a mayor governs, the mayor or the deputy mayor for policing and crime.
        OfficeHolder = "office-holder",
        /// A member of the staff.
        Staff = "staff",
        /// Anybody else, such as an officer or the staff of the chief constable.
        Other = "other",
    }
}

listed! {
    /// What the register says of an offer.
    pub enum Entry {
        /// The offer, and whether it was accepted or refused.
        Complete = "complete",
        /// The offer, but not whether it was accepted or refused.
        WithoutAnswer = "without-answer",
        /// Nothing.
        None = "none",
    }
}

/// READING: the register "includes" pecuniary interests; whether it is of others too is not said.
pub static OTHER_INTERESTS: Gap = Gap {
    statement: "the register of interests includes every pecuniary interest; whether interests that are not pecuniary belong in \
                it is not said",
    readings: &[
        "it is a register of pecuniary interests, and other interests need not be in it",
        "it is a register of all interests, of which the pecuniary ones are named as the least",
    ],
    provisions: &[SPECIFIED_INFORMATION_2011.only_schedule("1(e)")],
};

facts! {
    /// An interest of the commissioner or the deputy.
    pub struct InterestFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// What kind it is.
        pub interest: Fact<Interest>,
        /// Whether it is in the published register.
        pub registered: Fact<bool>,
    }
}

facts! {
    /// An offer of a gift or of hospitality, of any value.
    pub struct OfferFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// To whom it was made.
        pub to: Fact<Offeree>,
        /// What the published register says of it.
        pub entry: Fact<Entry>,
    }
}

/// Whether a register has what belongs in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Registration {
    /// It has.
    Registered,
    /// It has the offer, but not whether it was accepted.
    Incomplete,
    /// It has not.
    Missing,
    /// It does not belong there.
    NotApplicable,
}

impl fmt::Display for Registration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Registered => "in the register",
            Self::Incomplete => "in the register without saying whether it was accepted or refused",
            Self::Missing => "not in the register, where it belongs",
            Self::NotApplicable => "need not be in the register",
        })
    }
}

impl Outcome for Registration {
    fn standing(&self) -> Standing {
        match self {
            Self::Registered => Standing::Met,
            Self::Incomplete | Self::Missing => Standing::NotMet,
            Self::NotApplicable => Standing::NotApplicable,
        }
    }
}

/// Whether an interest is registered. (SI 2011/3050 Sch. para. 1(e).)
impl Question for InterestFacts {
    type Outcome = Registration;

    const RULE: &'static Rule = &REGISTER_OF_INTERESTS;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Registration> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&REGISTER_OF_INTERESTS)?;
        if *self.interest().needed()? == Interest::NotPecuniary {
            return Err(Unsettled::NoRule(&OTHER_INTERESTS));
        }
        weigh
            .test(&REGISTER_OF_INTERESTS, self.registered().is(|registered| *registered))?
            .settle(Registration::Registered, Registration::Missing)
    }
}

/// Whether an offer is registered. (SI 2011/3050 Sch. para. 2(e).)
impl Question for OfferFacts {
    type Outcome = Registration;

    const RULE: &'static Rule = &GIFT_REGISTER;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Registration> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&GIFT_REGISTER)?;
        if *self.to().needed()? == Offeree::Other {
            weigh.test(&GIFT_REGISTER, true.into())?;
            return Ok(Registration::NotApplicable);
        }
        weigh.test(&GIFT_REGISTER, self.entry().is(|entry| *entry == Entry::Complete))?;
        Ok(match self.entry().needed()? {
            Entry::Complete => Registration::Registered,
            Entry::WithoutAnswer => Registration::Incomplete,
            Entry::None => Registration::Missing,
        })
    }
}
