//! Whom complaints can be about, and who deals with those that are not serious. (PRSRA 2011 s. 31(3), Sch. 7 paras 3,
//! 4; SI 2012/62 regs 2(1), 28(1), 29(1).)
//!
//! Four offices, and where a mayor has a commissioner's functions two; nobody else in the office, and not the chief
//! constable. Conduct in office counts after the holder has left, and earlier conduct counts once the person holds
//! office. London's office and a mayor go to a monitoring officer, as does a deputy mayor who is a member of the
//! Assembly or authority; all others to the panel. Law from 16 January 2012, under mayors from their Orders.

use core::fmt;

use chrono::NaiveDate;

use super::rules::{
    ACTING_COMMISSIONER, EARLIER_CONDUCT, FORMER_HOLDER, INFORMAL_RESOLUTION, MAYORAL_OFFICE_HOLDERS,
    OFFICE_HOLDERS, PASSED_ON_IN_LONDON, PASSED_ON_UNDER_MAYORS,
};
use crate::area::{Area, Body};
use crate::law::{LeftOut, Rule, SI_2024_414};
use crate::listed::listed;
use crate::reasoning::{Answer, Outcome, Question, Read, Reasons, Standing, Truth, Unsettled, Weigh, facts};

listed! {
    /// An office, or a post that is none of these.
    pub enum Holder {
        /// Police and crime commissioner.
        Commissioner = "commissioner",
        /// Deputy police and crime commissioner.
        Deputy = "deputy",
        /// A combined authority's mayor with a commissioner's functions.
        Mayor = "mayor",
        /// The Mayor's Office for Policing and Crime.
        MayorsOffice = "mayors-office",
        /// Deputy mayor for policing and crime, of London or of a combined authority, not a member of the London
        /// Assembly or the authority when the complaint is recorded.
        DeputyMayor = "deputy-mayor",
        /// Deputy mayor for policing and crime who is such a member then.
        DeputyMayorMember = "deputy-mayor-member",
        /// Acting commissioner.
        ActingCommissioner = "acting-commissioner",
        /// Anybody else: staff, a chief constable, a candidate, a member of the panel.
        SomebodyElse = "somebody-else",
    }
}

listed! {
    /// Who deals with a complaint that is not serious.
    pub enum Route {
        /// The panel, by informal resolution.
        Panel = "panel",
        /// The monitoring officer of the Greater London Authority.
        LondonMonitoringOfficer = "london-monitoring-officer",
        /// The monitoring officer of the combined authority.
        AuthorityMonitoringOfficer = "authority-monitoring-officer",
    }
}

impl Route {
    /// The rule that takes it there.
    #[must_use]
    pub const fn rule(self) -> &'static Rule {
        match self {
            Self::Panel => &INFORMAL_RESOLUTION,
            Self::LondonMonitoringOfficer => &PASSED_ON_IN_LONDON,
            Self::AuthorityMonitoringOfficer => &PASSED_ON_UNDER_MAYORS,
        }
    }
}

/// A commissioner or deputy who left when a mayor took over.
pub static BEFORE_THE_MAYOR: LeftOut = LeftOut {
    provision: SI_2024_414.article("8"),
    reason: "a commissioner or deputy of before the mayor: how the transfer Orders carry such a complaint on",
};

impl Holder {
    /// Who deals with a complaint that is not serious under a body; none where the body has no such office.
    pub(super) const fn route_under(self, body: Body) -> Answer<Option<Route>> {
        Ok(Some(match (body, self) {
            (
                Body::Commissioner | Body::FireCommissioner,
                Self::Commissioner | Self::Deputy | Self::ActingCommissioner,
            )
            | (Body::MayorsOffice | Body::Mayor, Self::DeputyMayor) => Route::Panel,
            (Body::MayorsOffice, Self::MayorsOffice | Self::DeputyMayorMember) => {
                Route::LondonMonitoringOfficer
            }
            (Body::Mayor, Self::Mayor | Self::DeputyMayorMember | Self::ActingCommissioner) => {
                Route::AuthorityMonitoringOfficer
            }
            (Body::Mayor, Self::Commissioner | Self::Deputy) => {
                return Err(Unsettled::NotEncoded(&BEFORE_THE_MAYOR));
            }
            _ => return Ok(None),
        }))
    }
}

facts! {
    /// Somebody whose conduct is complained of or in question.
    pub struct HolderFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// The office in question.
        pub holder: Fact<Holder>,
        /// Whether the person held it at the time of the conduct.
        pub held_then: Fact<bool>,
        /// Whether the person holds it when the matter comes to the panel's attention.
        pub holds_now: Fact<bool>,
    }
}

/// Whether the Regulations cover somebody's conduct.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Covered {
    /// They do; and who deals with a complaint that is not serious.
    Covered(Route),
    /// They do not.
    NotCovered,
}

impl fmt::Display for Covered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Covered(Route::Panel) => "covered; what is not serious is for the panel",
            Self::Covered(Route::LondonMonitoringOfficer) => {
                "covered; what is not serious passes to the Greater London Authority's monitoring officer"
            }
            Self::Covered(Route::AuthorityMonitoringOfficer) => {
                "covered; what is not serious passes to the combined authority's monitoring officer"
            }
            Self::NotCovered => "not covered by the Regulations",
        })
    }
}

impl Outcome for Covered {
    fn standing(&self) -> Standing {
        match self {
            Self::Covered(_) => Standing::Stated,
            Self::NotCovered => Standing::NotApplicable,
        }
    }
}

/// Whether the Regulations cover somebody's conduct. (PRSRA 2011 s. 31(3); SI 2012/62 reg. 2(1).)
impl Question for HolderFacts {
    type Outcome = Covered;

    const RULE: &'static Rule = &OFFICE_HOLDERS;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Covered> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&OFFICE_HOLDERS)?;
        let body = self.area().needed()?.body_on(law_on)?;
        let then = weigh.test(&FORMER_HOLDER, self.held_then().is(|held| *held))?;
        let now = weigh.test(&EARLIER_CONDUCT, self.holds_now().is(|holds| *holds))?;
        let covers = then | now;
        let holder = match self.holder() {
            Read::Known(holder) if covers != Truth::NotMet => *holder,
            holder => {
                // Whoever it is, the time has to be right.
                return (covers & holder.is(|_| true)).settle(Covered::NotCovered, Covered::NotCovered);
            }
        };
        // What becomes of it under a mayor is a question only if the time is right.
        let route = holder.route_under(body).map_err(|open| covers.holds().err().unwrap_or(open))?;
        let offices = if body == Body::Mayor { &MAYORAL_OFFICE_HOLDERS } else { &OFFICE_HOLDERS };
        weigh.test(offices, route.is_some().into())?;
        let Some(route) = route else { return Ok(Covered::NotCovered) };
        if holder == Holder::ActingCommissioner {
            weigh.test(&ACTING_COMMISSIONER, true.into())?;
        }
        covers.settle(Covered::Covered(route), Covered::NotCovered)
    }
}
