//! The Strategic Policing Requirement, by day. (Police Act 1996 s. 37A(1).)
//!
//! The document in which the Secretary of State sets out the national threats and the national policing
//! capabilities to counter them. The body has regard to it when it issues or varies a plan, and reviews the plan
//! when it changes; the chief constable has regard to it in everything.

use chrono::NaiveDate;

use crate::law::{OutOfForce, POLICE_ACT_1996, Row, Timeline, ymd};
use crate::listed::listed;

listed! {
    /// An edition of the Strategic Policing Requirement.
    #[non_exhaustive]
    pub enum Spr {
        /// July 2012.
        First = "2012",
        /// March 2015: child sexual abuse added.
        Second = "2015",
        /// 20 February 2023: violence against women and girls added.
        Third = "2023",
    }
}

listed! {
    /// A national threat that an edition names.
    #[non_exhaustive]
    pub enum NationalThreat {
        /// Terrorism.
        Terrorism = "terrorism",
        /// Serious and organised crime.
        OrganisedCrime = "organised-crime",
        /// Public disorder.
        PublicDisorder = "public-disorder",
        /// Civil emergencies.
        CivilEmergencies = "civil-emergencies",
        /// A cyber incident on a national scale.
        Cyber = "cyber",
        /// Child sexual abuse: from 2015.
        ChildSexualAbuse = "child-sexual-abuse",
        /// Violence against women and girls: from 2023.
        ViolenceAgainstWomenAndGirls = "violence-against-women-and-girls",
    }
}

/// The editions. Only the month of the first two is known, save that the first was out by the last day of its
/// month; each starts here on the last day of its month, so none is taken to be in force before it was.
pub static SPR: Timeline<Spr> = Timeline::new(&[
    Row::from(ymd(2012, 7, 31), POLICE_ACT_1996.section("37A(1)"), Spr::First),
    Row::from(ymd(2015, 3, 31), POLICE_ACT_1996.section("37A(1)"), Spr::Second),
    Row::from(ymd(2023, 2, 20), POLICE_ACT_1996.section("37A(1)"), Spr::Third),
]);

/// The edition in force on a day.
///
/// # Errors
/// Before the first.
pub fn spr_on(day: NaiveDate) -> Result<Spr, OutOfForce> {
    SPR.on(day).map(|row| *row.value())
}

/// The day of the latest change: an edition that took the place of another. None before March 2015.
#[must_use]
pub fn spr_changed_by(day: NaiveDate) -> Option<NaiveDate> {
    SPR.rows().iter().skip(1).map(Row::first_day).filter(|changed| *changed <= day).max()
}

impl Spr {
    /// The threats it names.
    #[must_use]
    pub fn threats(self) -> crate::Set<NationalThreat> {
        NationalThreat::ALL
            .iter()
            .copied()
            .filter(|threat| match threat {
                NationalThreat::ChildSexualAbuse => self >= Self::Second,
                NationalThreat::ViolenceAgainstWomenAndGirls => self >= Self::Third,
                _ => true,
            })
            .collect()
    }
}
