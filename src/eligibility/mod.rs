//! Who may be elected and hold the office of commissioner, and how it is accepted.
//!
//! Whoever is not disqualified may. The 2011 Act lists what disqualifies, in part from being elected alone, in part from
//! being commissioner too, and a criminal court's order can; what stands on no list is no bar. Two lists are wide: any
//! conviction, however old, of an offence for which an adult can be imprisoned, and any work under the direction of the
//! police, of a commissioner or of a council in the area. A member of a parliament may be elected, but must give up the
//! seat before the declaration of acceptance, without which nobody acts or is paid.
//!
//! | question | ask | provision |
//! |---|---|---|
//! | may this person be elected, take up or hold the office? | [`CandidateFacts`] -> [`Eligibility`] | ss. 64 to 68, 70(5); Elections Act 2022 s. 30 |
//! | which limbs are known to disqualify? | [`CandidateFacts::caught_by`] | |
//! | what does one limb make of it? | [`CandidateFacts::on_limb`] -> [`LimbFinding`] | |
//! | when is a limb asked, under which clause? | [`Limb::stages`], [`Limb::rule`] | |
//! | which citizens of the European Union may stand? | [`UNION_CITIZENS`] | s. 68(2)(c); Elections Act 2022 Sch. 8 |
//! | has the person elected accepted, and what follows? | [`AcceptanceFacts`] -> [`Acceptance`] | s. 70 |
//! | are acts done while disqualified valid? | [`ActsFacts`] -> [`Acts`] | s. 69 |
//! | who may bring it to court? | [`ChallengeFacts`] -> [`Challenge`] | s. 71 |
//!
//! How a vacancy then arises, and who declares it, is in [`commissioner`](crate::commissioner); what a nomination paper
//! must have is not here.
//!
//! **Limits.** Whether an offence carries imprisonment, whose appointment makes an entity one under control, and whether
//! somebody works under direction and control are facts to give, not answers. Mayors with a commissioner's functions
//! have other lists.

mod acceptance;
mod candidate;
mod challenge;
mod citizenship;
mod gaps;
mod limb;
mod person;
mod posts;
mod rules;

pub use acceptance::*;
pub use candidate::*;
pub use challenge::*;
pub use citizenship::{Citizenship, UNION_CITIZENS, UnionCitizens};
pub use gaps::*;
pub use limb::*;
pub use person::*;
pub use posts::*;
pub use rules::*;

use crate::law::{
    ELECTIONS_ACT_2022, HCDA_1975, LeftOut, PRSRA_2011, RPA_1983, Rule, SI_2012_2553, count, joined,
};
use crate::reasoning::Gap;

/// The rules of the topic: the limbs, then what qualifies them and what follows.
pub static RULES: &[&Rule] = &joined::<{ count(PARTS) }>(PARTS);

const PARTS: &[&[&Rule]] = &[LIMB_RULES, rules::RULES];

/// Where the law of the topic gives no answer, or can be read in more than one way.
pub static GAPS: &[&Gap] =
    &[&COUNTY_MAYORS, &COMBINED_AUTHORITY_CANDIDATES, &DEPUTY_ELECTED, &JOINT_AUTHORITIES];

/// Provisions of the topic that are not encoded, and why.
pub static LEFT_OUT: &[LeftOut] = &[
    MAYORS,
    UNKNOWN_HOLIDAYS,
    LeftOut {
        provision: PRSRA_2011.section("58"),
        reason: "election petitions are for the election court; what a failed or void election leads to is an election topic",
    },
    LeftOut {
        provision: PRSRA_2011.section("65(1)(h)(v)"),
        reason: "the fifth body was repealed before any commissioner was elected",
    },
    LeftOut {
        provision: HCDA_1975.schedule("1", "1"),
        reason: "the list of judicial offices, in Part I, was in no copy that was read: whether an office is on it is a fact",
    },
    LeftOut {
        provision: RPA_1983.section("203A(2)"),
        reason: "which countries have a treaty is in a list that regulations extend: whether one is listed is a fact",
    },
    LeftOut {
        provision: ELECTIONS_ACT_2022.section("30(1)"),
        reason: "when a court must make a disqualification order is for the court; that it did is a fact",
    },
    LeftOut {
        provision: SI_2012_2553.whole(),
        reason: "the form of the declaration, in English and in Welsh, was not read",
    },
];
