//! Who is politically restricted. (LGHA 1989 s. 1(9) to (11).)
//!
//! Every member of the staff of a commissioner, or of the Mayor's Office in London, counts as the holder of a
//! politically restricted post, whatever the grade, pay or duties. There is no list to be put on and nothing to apply
//! to be taken off. The deputy commissioner is excepted, and nobody else by another title. London's deputy mayor was
//! caught whole until 5 August 2012, was then freed of the party terms, and from 1 April 2018 may be a councillor.
//! Under a mayor of a combined authority it is the staff deployed *predominantly* on commissioner functions who are
//! caught; the rest fall under the council officers' rules of section 2.
//!
//! Edge cases: staff of a commissioner's fire and rescue authority are all barred from councils, but the contract
//! terms bind only those in the senior posts; "staff" is not defined here, so secondees are a gap; the York and North
//! Yorkshire order misquotes the words it changes.
//!
//! ```
//! use chrono::NaiveDate;
//! use pcc_rules::{Fact, Question, area::Area, staff::{RestrictionFacts, RestrictionStatus, Role}};
//!
//! let day = NaiveDate::from_ymd_opt(2024, 5, 9).unwrap_or_default();
//! let who = |role| RestrictionFacts { area: Area::Durham.into(), role: Fact::Known(role) };
//! assert_eq!(who(Role::OtherStaff).answer(day), Ok(RestrictionStatus::Restricted));
//! assert_eq!(who(Role::DeputyCommissioner).answer(day), Ok(RestrictionStatus::NotRestricted));
//! ```

mod rules;

use core::fmt;

use chrono::NaiveDate;

use super::Role;
use crate::area::Area;
use crate::law::{LGHA_1989, LeftOut, Rule};
use crate::listed::listed;
use crate::reasoning::{
    Answer, Outcome, Question, Reasons, Refusal, Standing, Truth, Unsettled, Weigh, facts,
};

pub(super) use rules::SINCE_FIRST_MAYOR;
pub use rules::*;

listed! {
    /// What still binds somebody who is restricted only in part.
    pub enum Part {
        /// Barred from councils and bound by the candidacy terms (paragraphs 1 to 3), not by the party terms:
        /// London's deputy mayor from 6 August 2012 to 31 March 2018.
        CouncilsAndCandidacy = "councils-and-candidacy",
        /// Not barred from councils; bound by paragraphs 1 to 3 but for council candidacies:
        /// London's deputy mayor from 1 April 2018.
        ParliamentaryCandidacy = "parliamentary-candidacy",
        /// Barred from councils but bound by no term: a fire authority's staff outside the senior posts.
        CouncilsOnly = "councils-only",
    }
}

facts! {
    /// Who is asked about.
    pub struct RestrictionFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// What the person is to the body that governs it.
        pub role: Fact<Role>,
    }
}

/// Whether somebody counts as holding a politically restricted post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum RestrictionStatus {
    /// Barred from councils, and bound by all the contract terms.
    Restricted,
    /// Caught for some purposes only.
    PartlyRestricted(Part),
    /// Not caught.
    NotRestricted,
    /// A council's or combined authority's officer: caught only in a post that section 2 names or the authority lists.
    OrdinaryRules,
    /// There is no such post where that body governs.
    NotApplicable,
}

impl fmt::Display for RestrictionStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Restricted => "politically restricted",
            Self::PartlyRestricted(Part::CouncilsAndCandidacy) => {
                "barred from councils and from candidacies, but not bound by the party terms"
            }
            Self::PartlyRestricted(Part::ParliamentaryCandidacy) => {
                "free to be a councillor and of the party terms, but bound by the terms on candidacies for parliaments"
            }
            Self::PartlyRestricted(Part::CouncilsOnly) => "barred from councils, but bound by none of the terms",
            Self::NotRestricted => "not politically restricted",
            Self::OrdinaryRules => "under the ordinary rules for council officers",
            Self::NotApplicable => "there is no such post under the body that governs the area that day",
        })
    }
}

impl Outcome for RestrictionStatus {
    fn standing(&self) -> Standing {
        match self {
            Self::NotApplicable => Standing::NotApplicable,
            _ => Standing::Stated,
        }
    }
}

/// Whether somebody is politically restricted. (LGHA 1989 s. 1(9) to (11).)
impl Question for RestrictionFacts {
    type Outcome = RestrictionStatus;

    const RULE: &'static Rule = &BODY_STAFF;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<RestrictionStatus> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&BODY_STAFF)?;
        let (area, role) = self.area().zip(self.role()).needed()?;
        status(&mut weigh, *area, *role, law_on)
    }
}

/// The status of a role in an area on a day. The caller has checked that [`BODY_STAFF`] is law there.
pub(super) fn status<R: Reasons>(
    weigh: &mut Weigh<'_, R>,
    area: Area,
    role: Role,
    law_on: NaiveDate,
) -> Answer<RestrictionStatus> {
    use RestrictionStatus::{NotApplicable, NotRestricted, OrdinaryRules, PartlyRestricted, Restricted};

    let body = area.body_on(law_on)?;
    if !role.exists_under(body, law_on) {
        weigh.test(&BODY_STAFF, Truth::NotMet)?;
        return Ok(NotApplicable);
    }
    match role {
        Role::Commissioner
        | Role::ChiefConstableStaff
        | Role::PoliceOfficer
        | Role::Volunteer
        | Role::Contractor
        | Role::PanelMember => {
            weigh.test(&ONLY_STAFF, Truth::Met)?;
            Ok(NotRestricted)
        }
        Role::SecondeeOrAgencyWorker => Err(Unsettled::NoRule(&SECONDEES)),
        // The deputy is staff too (PRSRA 2011 s. 18(10)): the exception, not the definition, takes the deputy out.
        Role::DeputyCommissioner | Role::DeputyAsActingCommissioner => {
            weigh.test(&BODY_STAFF, Truth::Met)?;
            weigh.test(deputy_exception(area, law_on), Truth::Met)?;
            Ok(NotRestricted)
        }
        Role::AssistantCommissioner
        | Role::ChiefExecutive
        | Role::ChiefFinanceOfficer
        | Role::OtherStaff
        | Role::ActingCommissioner => {
            weigh.test(&BODY_STAFF, Truth::Met)?;
            if body.is_commissioner() {
                weigh.test(deputy_exception(area, law_on), Truth::NotMet)?;
            }
            if role == Role::ActingCommissioner {
                weigh.test(&ACTING_COMMISSIONER, Truth::Met)?;
            }
            Ok(Restricted)
        }
        Role::TransferredStaff => {
            weigh.test(&BODY_STAFF, Truth::Met)?;
            weigh.test(&TRANSFERRED_STAFF, Truth::Met)?;
            Ok(NotRestricted)
        }
        Role::ForceCivilian => {
            weigh.test(&BODY_STAFF, Truth::Met)?;
            // In London there were police civilians ten months before the order that frees them.
            if !FORCE_CIVILIAN.is_law(area.place(), law_on) {
                return Ok(Restricted);
            }
            weigh.test(&FORCE_CIVILIAN, Truth::Met)?;
            Ok(NotRestricted)
        }
        Role::LondonDeputyMayor => {
            weigh.test(&BODY_STAFF, Truth::Met)?;
            if !LONDON_DEPUTY_PARTY_TERMS.is_law(area.place(), law_on) {
                return Ok(Restricted);
            }
            weigh.test(&LONDON_DEPUTY_PARTY_TERMS, Truth::Met)?;
            if !LONDON_DEPUTY_COUNCILLOR.is_law(area.place(), law_on) {
                return Ok(PartlyRestricted(Part::CouncilsAndCandidacy));
            }
            weigh.test(&LONDON_DEPUTY_COUNCILLOR, Truth::Met)?;
            weigh.test(&LONDON_DEPUTY_CANDIDACY, Truth::Met)?;
            Ok(PartlyRestricted(Part::ParliamentaryCandidacy))
        }
        Role::LondonDeputyMayorInAssembly => {
            weigh.test(&ASSEMBLY_MEMBER, Truth::Met)?;
            Ok(NotRestricted)
        }
        Role::LondonFireCommissionerStaff => Err(Unsettled::NoRule(&LONDON_FIRE_STAFF)),
        Role::CombinedAuthorityPredominantly if area == Area::NorthYorkshire => {
            Err(Unsettled::NoRule(&YORK_MISQUOTATION))
        }
        Role::CombinedAuthorityPredominantly => {
            weigh.test(&COMBINED_AUTHORITY_STAFF, Truth::Met)?;
            Ok(Restricted)
        }
        Role::CombinedAuthorityPartly => {
            weigh.test(&COMBINED_AUTHORITY_STAFF, Truth::NotMet)?;
            weigh.test(&ORDINARY_RULES, Truth::Met)?;
            Ok(OrdinaryRules)
        }
        Role::CouncilOfficer => {
            weigh.test(&ORDINARY_RULES, Truth::Met)?;
            Ok(OrdinaryRules)
        }
        Role::CombinedAuthorityDeputyMayor => {
            weigh.test(&COMBINED_AUTHORITY_DEPUTY, Truth::Met)?;
            Ok(NotRestricted)
        }
        Role::FireAuthoritySeniorPost | Role::FireAuthorityStaff => {
            let senior = role == Role::FireAuthoritySeniorPost;
            weigh.test(&FIRE_AUTHORITY_STAFF, Truth::Met)?;
            weigh.test(&FIRE_AUTHORITY_TERMS, senior.into())?;
            Ok(if senior { Restricted } else { PartlyRestricted(Part::CouncilsOnly) })
        }
    }
}

/// The deputy was excepted inside section 1(9) until that exception got a subsection of its own.
fn deputy_exception(area: Area, law_on: NaiveDate) -> &'static Rule {
    if DEPUTY_EXCEPTED.is_law(area.place(), law_on) { &DEPUTY_EXCEPTED } else { &DEPUTY_EXCEPTED_2012 }
}

/// Which posts an authority lists as sensitive, and so which can be exempted.
pub static LISTED_POSTS: LeftOut = LeftOut {
    provision: LGHA_1989.section("2(2)"),
    reason: "whether an officer under the ordinary rules may apply turns on the authority's own list of posts",
};

/// Whether somebody may apply to have the post exempted from political restriction. (LGHA 1989 ss. 3, 3A.)
///
/// # Errors
/// [`Refusal::NoPower`] for those caught by section 1(9), who hold no listed post; [`Refusal::ConditionUnmet`] for
/// those who are not caught at all; for officers under the ordinary rules, that the lists are not encoded; [`Refusal::NoRule`] or [`Refusal::Unsettled`] where the status itself is open.
pub fn may_apply_for_exemption(area: Area, role: Role, law_on: NaiveDate) -> Result<(), Refusal> {
    match (RestrictionFacts { area: area.into(), role: role.into() }).answer(law_on)? {
        // Only a post on, or proposed for, the authority's list under section 2(2): which posts are is not a fact here.
        RestrictionStatus::OrdinaryRules => Err(Unsettled::NotEncoded(&LISTED_POSTS).into()),
        RestrictionStatus::Restricted | RestrictionStatus::PartlyRestricted(_) => {
            Err(Refusal::NoPower(&NO_EXEMPTION))
        }
        RestrictionStatus::NotRestricted | RestrictionStatus::NotApplicable => {
            Err(Refusal::ConditionUnmet(&NO_EXEMPTION))
        }
    }
}
