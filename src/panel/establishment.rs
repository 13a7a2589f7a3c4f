//! Who sets a panel up, and what it is. (PRSRA 2011 s. 28(1), Sch. 6 paras 3, 4(5), 12, 13(5).)
//!
//! In England the councils that the police area covers set the panel up, and it is their committee or joint
//! committee. In Wales the Secretary of State sets up each panel, and it is no council's committee. In London there
//! is no such panel. Law from 25 April 2012.

use chrono::NaiveDate;

use super::seats::Councils;
use crate::law::{Actor, Extent, OutOfForce, PRSRA_2011, Place, Rule, SI_2012_1129, Span, ymd};
use crate::listed::listed;

const SINCE: Span = Span::since(ymd(2012, 4, 25), SI_2012_1129.article("2"));
/// Part 2 of Schedule 6, on panels set up by councils.
pub(super) static PART_2: &[Span] = &[SINCE.within(Extent::ENGLAND)];
/// Part 3 of Schedule 6, on panels set up by the Secretary of State.
pub(super) static PART_3: &[Span] = &[SINCE.within(Extent::WALES)];

/// Who sets up an English panel.
pub static ESTABLISHED_BY_COUNCILS: Rule = Rule::duty(
    "panel.established-by-councils",
    Actor::Council,
    "the councils that the area covers set up and maintain its panel and agree the panel arrangements",
)
.under(&[PRSRA_2011.schedule("6", "3(2)"), PRSRA_2011.schedule("6", "3(3)"), PRSRA_2011.section("28(1)")])
.in_force(PART_2);

/// Who sets up a Welsh panel.
pub static ESTABLISHED_BY_SECRETARY_OF_STATE: Rule = Rule::duty(
    "panel.established-by-secretary-of-state",
    Actor::SecretaryOfState,
    "the Secretary of State sets up and maintains a separate panel for each area and makes its arrangements",
)
.under(&[PRSRA_2011.schedule("6", "12(2)"), PRSRA_2011.section("28(1)")])
.in_force(PART_3);

/// What an English panel is.
pub static COMMITTEE_OF_COUNCILS: Rule = Rule::condition(
    "panel.committee-of-councils",
    Actor::Panel,
    "the panel is a committee of the one council, or a joint committee of the several",
)
.under(&[PRSRA_2011.schedule("6", "4(5)")])
.in_force(PART_2);

/// What a Welsh panel is not.
pub static NO_COMMITTEE: Rule = Rule::condition(
    "panel.no-committee",
    Actor::Panel,
    "the panel is no committee or joint committee of any council",
)
.under(&[PRSRA_2011.schedule("6", "13(5)")])
.in_force(PART_3);

listed! {
    /// Who sets a panel up.
    pub enum Establishment {
        /// The councils of the area.
        Councils = "councils",
        /// The Secretary of State.
        SecretaryOfState = "secretary-of-state",
    }
}

impl Establishment {
    /// The rule that says so.
    #[must_use]
    pub const fn rule(self) -> &'static Rule {
        match self {
            Self::Councils => &ESTABLISHED_BY_COUNCILS,
            Self::SecretaryOfState => &ESTABLISHED_BY_SECRETARY_OF_STATE,
        }
    }
}

/// Who sets up the panels of a place.
///
/// # Errors
/// In London, where there is no such panel, and before 25 April 2012.
pub fn established_by(place: Place, law_on: NaiveDate) -> Result<Establishment, OutOfForce> {
    let by = match place {
        Place::Wales => Establishment::SecretaryOfState,
        _ => Establishment::Councils,
    };
    by.rule().check_force(place, law_on).map(|()| by)
}

listed! {
    /// What a panel is in local government law.
    pub enum LegalNature {
        /// A committee of the area's one council.
        Committee = "committee",
        /// A joint committee of the area's councils.
        JointCommittee = "joint-committee",
        /// Neither.
        Neither = "neither",
    }
}

impl LegalNature {
    /// The rule that says so.
    #[must_use]
    pub const fn rule(self) -> &'static Rule {
        match self {
            Self::Committee | Self::JointCommittee => &COMMITTEE_OF_COUNCILS,
            Self::Neither => &NO_COMMITTEE,
        }
    }
}

/// What the panel of an area that covers so many councils is.
///
/// # Errors
/// In London, and before 25 April 2012.
pub fn legal_nature(place: Place, councils: Councils, law_on: NaiveDate) -> Result<LegalNature, OutOfForce> {
    let nature = match (place, councils.get()) {
        (Place::Wales, _) => LegalNature::Neither,
        (_, 1) => LegalNature::Committee,
        _ => LegalNature::JointCommittee,
    };
    nature.rule().check_force(place, law_on).map(|()| nature)
}
