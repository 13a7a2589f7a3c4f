//! Whether somebody may be appointed deputy. (PRSRA 2011 s. 18(1)(a), (3)(a), (6), Sch. 1 para. 8(2).)
//!
//! There is one deputy for a police area, and need be none. The deputy stands on none of the three lists that
//! [`staff::confirmation`](crate::staff::confirmation) keeps; a mayor's deputy for policing is not the statutory
//! deputy mayor either. The appointment is put to the panel ([`Confirmation`](crate::staff::confirmation::Confirmation)). London's deputy mayor comes
//! under Schedule 3 and the Greater London Authority Act 1999, which are not encoded.

use core::fmt;

use chrono::NaiveDate;

use super::rules::MAYORS_LISTED_PERSONS;
use crate::area::{Area, Body};
use crate::law::{LeftOut, PRSRA_2011, Place, Rule};
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Outcome, Question, Read, Reasons, Standing, Unsettled, Weigh, facts};
use crate::staff::ONE_DEPUTY;
use crate::staff::confirmation::{
    DEPUTY_AGE_AND_SEATS, DEPUTY_NO_OFFICE_HOLDER, DEPUTY_NOT_DISQUALIFIED, DeputyBar,
};

/// London's deputy mayor.
pub static LONDON_DEPUTY: LeftOut = LeftOut {
    provision: PRSRA_2011.schedule("3", "4"),
    reason: "who may be London's deputy mayor for policing, and the Assembly's veto, are not encoded",
};

listed! {
    /// What stands against appointing somebody deputy.
    pub enum DeputyObstacle {
        /// There is a deputy already.
        DeputyInPost = "deputy-in-post",
        /// A constable, a policing body, its holder or its staff.
        OfficeHolder = "office-holder",
        /// Under 18, or a member of a listed parliament or assembly.
        AgeOrSeat = "age-or-seat",
        /// Under one of the commissioner's disqualifications that count here.
        Disqualified = "disqualified",
        /// The combined authority's statutory deputy mayor.
        StatutoryDeputyMayor = "statutory-deputy-mayor",
    }
}

facts! {
    /// A person who would be deputy.
    pub struct DeputyFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Somebody else is the deputy.
        pub deputy_in_post: Fact<bool>,
        /// What bars the person; an empty list where nothing does.
        pub bars: Fact<Set<DeputyBar>>,
        /// The person is the combined authority's statutory deputy mayor. Asked where a mayor has the functions.
        pub statutory_deputy_mayor: Fact<bool>,
    }
}

/// Whether somebody may be appointed deputy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum DeputyAppointment {
    /// Yes, once it has been put to the panel.
    May,
    /// No, for these reasons.
    MayNot(Set<DeputyObstacle>),
}

impl fmt::Display for DeputyAppointment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::May => f.write_str("may be appointed deputy"),
            Self::MayNot(obstacles) => write!(f, "may not be appointed deputy: {obstacles}"),
        }
    }
}

impl Outcome for DeputyAppointment {
    fn standing(&self) -> Standing {
        match self {
            Self::May => Standing::Met,
            Self::MayNot(_) => Standing::NotMet,
        }
    }
}

/// Whether somebody may be appointed deputy. (PRSRA 2011 s. 18(1)(a), (3)(a), (6), Sch. 1 para. 8(2).)
impl Question for DeputyFacts {
    type Outcome = DeputyAppointment;

    const RULE: &'static Rule = &ONE_DEPUTY;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<DeputyAppointment> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        let area = *self.area().needed()?;
        if area.place() == Place::Metropolitan {
            area.body_on(law_on)?;
            return Err(Unsettled::NotEncoded(&LONDON_DEPUTY));
        }
        weigh.in_force(&ONE_DEPUTY)?;
        let body = area.body_on(law_on)?;
        let statutory = if body == Body::Mayor {
            self.statutory_deputy_mayor().map(|yes| *yes)
        } else {
            Read::Known(false)
        };
        weigh.test(&ONE_DEPUTY, self.deputy_in_post().is(|taken| !*taken))?;
        for rule in [&DEPUTY_NO_OFFICE_HOLDER, &DEPUTY_AGE_AND_SEATS, &DEPUTY_NOT_DISQUALIFIED] {
            weigh.test(rule, self.bars().is(|bars| bars.iter().all(|bar| bar.rule() != rule)))?;
        }
        if body == Body::Mayor {
            weigh.test(&MAYORS_LISTED_PERSONS, statutory.is(|yes| !yes))?;
        }
        let ((in_post, bars), statutory) =
            self.deputy_in_post().map(|taken| *taken).zip(self.bars()).zip(statutory).needed()?;
        let under = |rule: &Rule| bars.iter().any(|bar| bar.rule() == rule);
        let against: Set<DeputyObstacle> = [
            (DeputyObstacle::DeputyInPost, in_post),
            (DeputyObstacle::OfficeHolder, under(&DEPUTY_NO_OFFICE_HOLDER)),
            (DeputyObstacle::AgeOrSeat, under(&DEPUTY_AGE_AND_SEATS)),
            (DeputyObstacle::Disqualified, under(&DEPUTY_NOT_DISQUALIFIED)),
            (DeputyObstacle::StatutoryDeputyMayor, statutory),
        ]
        .into_iter()
        .filter_map(|(obstacle, there)| there.then_some(obstacle))
        .collect();
        Ok(if against.is_empty() { DeputyAppointment::May } else { DeputyAppointment::MayNot(against) })
    }
}
