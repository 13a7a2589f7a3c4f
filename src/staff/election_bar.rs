//! Staff who stand for commissioner. (PRSRA 2011 s. 65(1)(a), (d), (e), (1A), (2).)
//!
//! The office of commissioner is not on the list of candidacies that restricted staff may not announce. What keeps
//! them out is section 65: the staff of *any* commissioner, of the Mayor's Office and of any chief officer can be
//! neither elected nor remain commissioner, anywhere. "Staff" has a wide meaning here: contractors, secondees and
//! agency workers count. From 3 April 2017 a deputy may be elected at an ordinary election, and at a by-election if
//! acting commissioner from nomination to the declaration of the result.
//!
//! Only these limbs are asked about, and of a member of staff. They stand with the others in
//! [`eligibility`](crate::eligibility), where the whole person is asked about.

use core::fmt;

use chrono::NaiveDate;

use super::Role;
use crate::eligibility::{
    CHIEF_OFFICER_STAFF, COMBINED_AUTHORITY_CANDIDATES, CONSTABLE, DEPUTY_MAY_STAND, POLICE_BODY_STAFF,
};
use crate::law::{PRSRA_2011, Provision, Rule};
use crate::process::Poll;
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Truth, Unsettled, Weigh, facts};

facts! {
    /// Somebody who would stand for commissioner, and when.
    pub struct ElectionBarFacts {
        /// What the person is, on the day of the poll, to any area's body.
        pub role: Fact<Role>,
        /// A deputy: the kind of election.
        pub election: Fact<Poll>,
        /// A deputy: acting commissioner from the day of nomination to the declaration of the result.
        pub acting_throughout: Fact<bool>,
    }
}

/// Whether these limbs bar the person's election.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum ElectionBar {
    /// Disqualified, by this provision.
    Disqualified(Provision),
    /// Not by these limbs. Other limbs may bar.
    NotByTheseLimbs,
}

impl fmt::Display for ElectionBar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Disqualified(provision) => write!(f, "disqualified by {provision}"),
            Self::NotByTheseLimbs => f.write_str("not disqualified by reason of the post"),
        }
    }
}

impl Outcome for ElectionBar {
    fn standing(&self) -> Standing {
        match self {
            Self::Disqualified(_) => Standing::NotMet,
            Self::NotByTheseLimbs => Standing::Met,
        }
    }
}

/// Whether somebody's post keeps the person from being elected commissioner. (PRSRA 2011 s. 65.)
impl Question for ElectionBarFacts {
    type Outcome = ElectionBar;

    const RULE: &'static Rule = &POLICE_BODY_STAFF;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<ElectionBar> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        let (rule, barred) = match *self.role().needed()? {
            Role::AssistantCommissioner
            | Role::ChiefExecutive
            | Role::ChiefFinanceOfficer
            | Role::OtherStaff
            | Role::ActingCommissioner
            | Role::TransferredStaff
            | Role::ForceCivilian
            | Role::LondonDeputyMayor
            | Role::Contractor
            | Role::SecondeeOrAgencyWorker => (&POLICE_BODY_STAFF, Truth::Met),
            Role::DeputyCommissioner | Role::DeputyAsActingCommissioner => {
                (&POLICE_BODY_STAFF, !self.deputy_may_stand(&mut weigh, law_on)?)
            }
            Role::ChiefConstableStaff => (&CHIEF_OFFICER_STAFF, Truth::Met),
            Role::PoliceOfficer => (&CONSTABLE, Truth::Met),
            Role::CombinedAuthorityPredominantly
            | Role::CombinedAuthorityPartly
            | Role::CombinedAuthorityDeputyMayor => {
                return Err(Unsettled::NoRule(&COMBINED_AUTHORITY_CANDIDATES));
            }
            Role::Commissioner
            | Role::LondonDeputyMayorInAssembly
            | Role::FireAuthoritySeniorPost
            | Role::FireAuthorityStaff
            | Role::LondonFireCommissionerStaff
            | Role::Volunteer
            | Role::PanelMember
            | Role::CouncilOfficer => (&POLICE_BODY_STAFF, Truth::NotMet),
        };
        let limb = rule.provisions().first().copied().unwrap_or(PRSRA_2011.section("65"));
        weigh.test(rule, !barred)?.settle(ElectionBar::NotByTheseLimbs, ElectionBar::Disqualified(limb))
    }
}

impl ElectionBarFacts {
    fn deputy_may_stand<R: Reasons>(&self, weigh: &mut Weigh<'_, R>, law_on: NaiveDate) -> Answer<Truth> {
        if !DEPUTY_MAY_STAND.in_force_somewhere(law_on) {
            return Ok(Truth::NotMet);
        }
        let ordinary = self.election().is(|election| *election == Poll::Ordinary);
        weigh.test(&DEPUTY_MAY_STAND, ordinary | self.acting_throughout().is(|yes| *yes))
    }
}
