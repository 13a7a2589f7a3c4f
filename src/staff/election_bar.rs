//! Staff who stand for commissioner. (PRSRA 2011 s. 65(1)(a), (d), (e), (1A), (2).)
//!
//! The office of commissioner is not on the list of candidacies that restricted staff may not announce. What keeps
//! them out is section 65: the staff of *any* commissioner, of the Mayor's Office and of any chief officer can be
//! neither elected nor remain commissioner, anywhere. "Staff" has a wide meaning here: contractors, secondees and
//! agency workers count. From 3 April 2017 a deputy may be elected at an ordinary election, and at a by-election if
//! acting commissioner from nomination to the declaration of the result.
//!
//! Only these limbs are asked about. The rest of eligibility is a question of its own.

use core::fmt;

use chrono::NaiveDate;

use super::Role;
use crate::law::{
    Actor, Extent, PRSRA_2011, Provision, Rule, SI_2017_399, SI_2024_414, Span, commenced, ymd,
};
use crate::listed::listed;
use crate::reasoning::{Answer, Gap, Outcome, Question, Reasons, Standing, Truth, Unsettled, Weigh, facts};

listed! {
    /// The kind of election.
    pub enum Election {
        /// The ordinary election, every fourth year.
        Ordinary = "ordinary",
        /// An election to fill a vacancy.
        ByElection = "by-election",
    }
}

/// Staff of a commissioner or of the Mayor's Office.
pub static BODY_STAFF_BARRED: Rule = Rule::prohibition(
    "staff.election-bar-body-staff",
    Actor::Candidate,
    "staff of any commissioner or of the Mayor's Office may not be elected or be commissioner",
)
.under(&[PRSRA_2011.section("65(1)(e)"), PRSRA_2011.section("65(2)")])
.in_force(&[commenced::APR_2012]);

/// Staff of a chief officer.
pub static CHIEF_OFFICER_STAFF_BARRED: Rule = Rule::prohibition(
    "staff.election-bar-chief-officer-staff",
    Actor::Candidate,
    "staff of the chief officer of any police force may not be elected or be commissioner",
)
.under(&[PRSRA_2011.section("65(1)(d)"), PRSRA_2011.section("65(2)")])
.in_force(&[commenced::APR_2012]);

/// Police officers.
pub static POLICE_BARRED: Rule = Rule::prohibition(
    "staff.election-bar-police",
    Actor::Candidate,
    "a full-time police officer may not be elected or be commissioner",
)
.under(&[PRSRA_2011.section("65(1)(a)")])
.in_force(&[commenced::APR_2012]);

/// The deputy's way in.
pub static DEPUTY_MAY_STAND: Rule = Rule::immunity(
    "staff.election-bar-deputy-excepted",
    Actor::Deputy,
    "a deputy may be elected at an ordinary election, or at a by-election if acting commissioner throughout",
)
.under(&[PRSRA_2011.section("65(1A)")])
.in_force(&[Span::since(ymd(2017, 4, 3), SI_2017_399.only_schedule("30")).within(Extent::OUTSIDE_LONDON)]);

/// Combined-authority staff.
pub static COMBINED_AUTHORITY_CANDIDATES: Gap = Gap {
    statement: "whether combined-authority staff who serve a mayor in the place of a commissioner may be elected commissioner of another area",
    readings: &[
        "they may: the orders bar them by a limb added for the election of that mayor, and a mayor is not a commissioner",
        "they may not: the orders have the mayor treated as a commissioner, so they are staff of one",
    ],
    provisions: &[PRSRA_2011.section("65(1)(e)"), SI_2024_414.schedule("1", "30")],
};

facts! {
    /// Somebody who would stand for commissioner, and when.
    pub struct ElectionBarFacts {
        /// What the person is, on the day of the poll, to any area's body.
        pub role: Fact<Role>,
        /// A deputy: the kind of election.
        pub election: Fact<Election>,
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

    const RULE: &'static Rule = &BODY_STAFF_BARRED;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<ElectionBar> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        weigh.in_force(&BODY_STAFF_BARRED)?;
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
            | Role::SecondeeOrAgencyWorker => (&BODY_STAFF_BARRED, Truth::Met),
            Role::DeputyCommissioner | Role::DeputyAsActingCommissioner => {
                (&BODY_STAFF_BARRED, !self.deputy_may_stand(&mut weigh, law_on)?)
            }
            Role::ChiefConstableStaff => (&CHIEF_OFFICER_STAFF_BARRED, Truth::Met),
            Role::PoliceOfficer => (&POLICE_BARRED, Truth::Met),
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
            | Role::CouncilOfficer => (&BODY_STAFF_BARRED, Truth::NotMet),
        };
        let limb = rule.provisions().first().copied().unwrap_or(PRSRA_2011.section("65"));
        weigh.test(rule, barred)?.settle(ElectionBar::Disqualified(limb), ElectionBar::NotByTheseLimbs)
    }
}

impl ElectionBarFacts {
    fn deputy_may_stand<R: Reasons>(&self, weigh: &mut Weigh<'_, R>, law_on: NaiveDate) -> Answer<Truth> {
        if !DEPUTY_MAY_STAND.in_force_somewhere(law_on) {
            return Ok(Truth::NotMet);
        }
        let ordinary = self.election().is(|election| *election == Election::Ordinary);
        weigh.test(&DEPUTY_MAY_STAND, ordinary | self.acting_throughout().is(|yes| *yes))
    }
}
