//! Resigning to stand for Parliament. (SI 1990/851 Schedule paras 2 and 2D.)
//!
//! A restricted person who gives the employer written notice of resigning in order to announce a candidacy for the
//! House of Commons at a pending election is out of the post at once, whatever notice the contract asks for. A
//! general election is pending once the proposed date of dissolution is officially announced; a by-election once the
//! vacancy has occurred. For posts in Wales a like rule, with no pending election, serves candidates for the Senedd.
//! No such rule serves any other candidate, who must give the notice that the contract asks for and keep silent.

use core::fmt;

use chrono::NaiveDate;

use super::Role;
use super::activity::{ElectedBody, SINCE_1990};
use super::restriction::{self, BODY_STAFF, Part, RestrictionStatus};
use crate::area::Area;
use crate::law::{Actor, Extent, POLITICAL_RESTRICTIONS_1990, Rule, SI_1999_1665, Span, ymd};
use crate::listed::listed;
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Truth, Unsettled, Weigh, facts};

listed! {
    /// How far off the election is.
    pub enum Pending {
        /// A general election: the date proposed for the dissolution has been officially announced.
        DissolutionAnnounced = "dissolution-announced",
        /// A by-election: the vacancy has occurred.
        VacancyOccurred = "vacancy-occurred",
        /// Neither.
        NotPending = "not-pending",
    }
}

/// The House of Commons.
pub static RESIGN_FOR_COMMONS: Rule = Rule::condition(
    "staff.terms-resign-for-commons",
    Actor::Staff,
    "written notice to stand for the Commons at a pending election ends the appointment at once",
)
.under(&[POLITICAL_RESTRICTIONS_1990.only_schedule("2")])
.in_force(SINCE_1990);

/// The Senedd, for posts in Wales.
pub static RESIGN_FOR_SENEDD: Rule = Rule::condition(
    "staff.terms-resign-for-senedd",
    Actor::Staff,
    "for a post in Wales, written notice to stand for the Senedd ends the appointment at once",
)
.under(&[POLITICAL_RESTRICTIONS_1990.only_schedule("2D"), SI_1999_1665.regulation("2(3)")])
.in_force(&[Span::since(ymd(1999, 7, 7), SI_1999_1665.regulation("1")).within(Extent::WALES)]);

facts! {
    /// A resignation.
    pub struct ResignationFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// What the person is to the body that governs it.
        pub role: Fact<Role>,
        /// What the person means to stand for.
        pub body: Fact<ElectedBody>,
        /// The employer has written notice that the person resigns for that reason.
        pub written_notice: Fact<bool>,
        /// Whether the election is pending.
        pub pending: Fact<Pending>,
    }
}

/// When the appointment ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Resignation {
    /// At once, whatever the contract says.
    EndsAtOnce,
    /// As the contract says: no such term helps.
    AsTheContractSays,
    /// A council's or combined authority's officer: it turns on whether the post is one that LGHA 1989 s. 2 catches.
    OrdinaryRules,
    /// There is no such post where that body governs.
    NotApplicable,
}

impl fmt::Display for Resignation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::EndsAtOnce => "the appointment ends at once, whatever the contract says",
            Self::AsTheContractSays => "the appointment ends as the contract says",
            Self::OrdinaryRules => "it turns on the ordinary rules for council officers",
            Self::NotApplicable => "there is no such post under the body that governs the area that day",
        })
    }
}

impl Outcome for Resignation {
    fn standing(&self) -> Standing {
        match self {
            Self::NotApplicable => Standing::NotApplicable,
            _ => Standing::Stated,
        }
    }
}

/// Whether a resignation to stand takes effect at once. (SI 1990/851 Schedule paras 2 and 2D.)
impl Question for ResignationFacts {
    type Outcome = Resignation;

    const RULE: &'static Rule = &RESIGN_FOR_COMMONS;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Resignation> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&BODY_STAFF)?;
        let (area, role) = self.area().zip(self.role()).needed()?;
        let gap = match restriction::status(&mut weigh, *area, *role, law_on) {
            Ok(RestrictionStatus::NotApplicable) => return Ok(Resignation::NotApplicable),
            Ok(RestrictionStatus::OrdinaryRules) => return Ok(Resignation::OrdinaryRules),
            Ok(
                RestrictionStatus::NotRestricted | RestrictionStatus::PartlyRestricted(Part::CouncilsOnly),
            ) => {
                return Ok(Resignation::AsTheContractSays);
            }
            // Paragraph 2 is none of those from which London's deputy mayor is freed.
            Ok(RestrictionStatus::Restricted | RestrictionStatus::PartlyRestricted(_)) => None,
            Err(Unsettled::NoRule(gap)) => Some(gap),
            Err(open) => return Err(open),
        };
        let notice = self.written_notice().is(|yes| *yes);
        let for_commons = weigh.test(
            &RESIGN_FOR_COMMONS,
            self.body().is(|body| *body == ElectedBody::HouseOfCommons)
                & notice
                & self.pending().is(|pending| *pending != Pending::NotPending),
        )?;
        let for_senedd = if RESIGN_FOR_SENEDD.is_law(area.place(), law_on) {
            let stands = self.body().is(|body| *body == ElectedBody::Senedd);
            weigh.test(&RESIGN_FOR_SENEDD, stands & notice)?
        } else {
            Truth::NotMet
        };
        let at_once = (for_commons | for_senedd).holds()?;
        match gap {
            Some(gap) if at_once => Err(Unsettled::NoRule(gap)),
            _ if at_once => Ok(Resignation::EndsAtOnce),
            _ => Ok(Resignation::AsTheContractSays),
        }
    }
}
