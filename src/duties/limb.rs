//! The particular matters for which the chief constable must be held to account. (PRSRA 2011 ss. 1(8), 3(8).)
//!
//! Section 1(8) lists nine limbs for commissioners, and section 3(8) the same nine under the same letters for the
//! Mayor's Office for Policing and Crime. They are part of the general duty in sections 1(7) and 3(7)
//! ([`ACCOUNT_CHIEF_CONSTABLE`](super::ACCOUNT_CHIEF_CONSTABLE)), not a limit on it. A mayor who exercises a
//! commissioner's functions has the same limbs. The City of London has none: its Common Council is not an elected
//! local policing body.
//!
//! The list is law from 22 November 2012, in London from 16 January 2012, but not every limb starts with it:
//!
//! - (b) names a duty that did not exist before 25 April 2012 (SI 2012/1129 art. 2(c)). `READING:` in London the limb was
//!   law from 16 January 2012, though there was nothing yet to have regard to; on the other reading it began with the
//!   duty. The crate takes the first.
//! - (c) still speaks of codes issued by the Secretary of State, though the College of Policing issues them from
//!   13 May 2014 with the Secretary of State's approval (ASBCPA 2014 s. 124; SI 2014/949). `READING:` the limb names
//!   the duty in section 39A(7) of the Police Act 1996 and only describes it in brackets, so it goes on for
//!   the College's codes; on the other reading it covers the Secretary of State's alone. The crate takes the first.
//! - (ca) starts on 1 February 2020, with a saving for older complaints: see [`ComplaintFacts`](super::ComplaintFacts).
//! - (h) names duties that the Children Act 2004 puts on chief officers of English police areas only.
//!
//! ```
//! use chrono::NaiveDate;
//! use pcc_rules::{duties::{Limb, limbs}, law::Place};
//!
//! let day = NaiveDate::from_ymd_opt(2022, 6, 1).ok_or("no such day")?;
//! assert_eq!(limbs(Place::England, day)?.len(), 9);
//! assert!(!limbs(Place::Wales, day)?.contains(Limb::Children));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use chrono::NaiveDate;

use crate::law::{
    ASBCPA_2014, Actor, CHILDREN_ACT_2004, Confidence, EQUALITY_ACT_2010, Extent, OutOfForce, PCA_2017,
    POLICE_ACT_1996, PRA_2002, PRSRA_2011, Place, Rule, SI_2020_5, Span, commenced, ymd,
};
use crate::listed::{Set, listed};
use crate::reasoning::Judgement;

listed! {
    /// A limb of section 1(8), and the same limb of section 3(8).
    pub enum Limb {
        /// (a) Having regard to the police and crime plan.
        Plan = "plan",
        /// (b) Having regard to the Strategic Policing Requirement.
        StrategicPolicingRequirement = "strategic-policing-requirement",
        /// (c) Having regard to codes of practice.
        CodesOfPractice = "codes-of-practice",
        /// (ca) Handling complaints: from 1 February 2020.
        Complaints = "complaints",
        /// (d) Working with others.
        CoOperation = "co-operation",
        /// (e) Engaging with local people.
        Engagement = "engagement",
        /// (f) Value for money.
        ValueForMoney = "value-for-money",
        /// (g) Equality and diversity.
        Equality = "equality",
        /// (h) Safeguarding children and promoting their welfare: in England.
        Children = "children",
    }
}

/// Several limbs.
pub type Limbs = Set<Limb>;

static SINCE_2020: &[Span] =
    &[Span::since(ymd(2020, 2, 1), SI_2020_5.regulation("2(i)")).within(Extent::ELECTED_BODIES)];
static ENGLISH_AREAS: &[Span] = &[commenced::LONDON_JAN_2012, commenced::NOV_2012.within(Extent::ENGLAND)];

macro_rules! limb_rules {
    ($($rule:ident, $judgement:ident = $limb:ident, $id:literal, $letter:literal, $outside:literal, $london:literal,
        [$($source:expr),+], $spans:expr, $confidence:ident, $matter:literal;)+) => {
        $(
            #[doc = concat!("(", $letter, ") The chief constable is held to account for ", $matter, ".")]
            pub static $rule: Rule =
                Rule::duty($id, Actor::Commissioner, concat!("the chief constable is held to account for ", $matter))
                    .towards(&[Actor::Public])
                    .under(&[PRSRA_2011.section($outside), PRSRA_2011.section($london), $($source),+])
                    .in_force($spans)
                    .confidence_is(Confidence::$confidence);

            static $judgement: Judgement = Judgement::new(
                concat!("no evidence is recorded; whether the chief constable is held to account for ", $matter),
                Actor::Commissioner,
            );
        )+

        impl Limb {
            /// Its letter in both lists.
            #[must_use]
            pub const fn letter(self) -> &'static str {
                match self { $(Self::$limb => $letter,)+ }
            }

            /// The rule that it is.
            #[must_use]
            pub const fn rule(self) -> &'static Rule {
                match self { $(Self::$limb => &$rule,)+ }
            }

            /// What is left to judge where nothing is recorded.
            pub(super) const fn judgement(self) -> &'static Judgement {
                match self { $(Self::$limb => &$judgement,)+ }
            }
        }
    };
}

limb_rules! {
    ACCOUNT_PLAN, JUDGE_PLAN = Plan, "duties.account-plan", "a", "1(8)(a)", "3(8)(a)",
        [PRSRA_2011.section("8(2)"), PRSRA_2011.section("8(4)")], commenced::LONDON_THEN_ELSEWHERE, Seen,
        "having regard to the police and crime plan";
    ACCOUNT_STRATEGIC_POLICING_REQUIREMENT, JUDGE_REQUIREMENT = StrategicPolicingRequirement,
        "duties.account-strategic-policing-requirement", "b", "1(8)(b)", "3(8)(b)",
        [POLICE_ACT_1996.section("37A(2)")], commenced::LONDON_THEN_ELSEWHERE, Seen,
        "having regard to the Strategic Policing Requirement";
    ACCOUNT_CODES, JUDGE_CODES = CodesOfPractice, "duties.account-codes-of-practice", "c", "1(8)(c)", "3(8)(c)",
        [POLICE_ACT_1996.section("39A(7)"), ASBCPA_2014.section("124")], commenced::LONDON_THEN_ELSEWHERE, Inferred,
        "having regard to codes of practice for police forces";
    ACCOUNT_COMPLAINTS, JUDGE_COMPLAINTS = Complaints, "duties.account-complaints", "ca", "1(8)(ca)", "3(8)(ca)",
        [PRA_2002.whole(), PCA_2017.section("22")], SINCE_2020, Seen,
        "the handling of complaints under Part 2 of the Police Reform Act 2002";
    ACCOUNT_CO_OPERATION, JUDGE_CO_OPERATION = CoOperation, "duties.account-co-operation", "d", "1(8)(d)", "3(8)(d)",
        [POLICE_ACT_1996.section("22A")], commenced::LONDON_THEN_ELSEWHERE, Seen,
        "how effective and efficient the arrangements for co-operating with others are";
    ACCOUNT_ENGAGEMENT, JUDGE_ENGAGEMENT = Engagement, "duties.account-engagement", "e", "1(8)(e)", "3(8)(e)",
        [PRSRA_2011.section("34")], commenced::LONDON_THEN_ELSEWHERE, Seen,
        "how effective and efficient the arrangements for engaging with local people are";
    ACCOUNT_VALUE_FOR_MONEY, JUDGE_VALUE = ValueForMoney, "duties.account-value-for-money", "f", "1(8)(f)", "3(8)(f)",
        [PRSRA_2011.section("35")], commenced::LONDON_THEN_ELSEWHERE, Seen,
        "how far good value for money was secured";
    ACCOUNT_EQUALITY, JUDGE_EQUALITY = Equality, "duties.account-equality", "g", "1(8)(g)", "3(8)(g)",
        [EQUALITY_ACT_2010.section("149")], commenced::LONDON_THEN_ELSEWHERE, Seen,
        "the duties on equality and diversity that any enactment imposes";
    ACCOUNT_CHILDREN, JUDGE_CHILDREN = Children, "duties.account-children", "h", "1(8)(h)", "3(8)(h)",
        [CHILDREN_ACT_2004.section("10"), CHILDREN_ACT_2004.section("11")], ENGLISH_AREAS, Seen,
        "the duties to safeguard children and promote their welfare";
}

/// The list as a whole.
pub static ACCOUNT_IN_PARTICULAR: Rule = Rule::duty(
    "duties.account-in-particular",
    Actor::Commissioner,
    "the chief constable is held to account, in particular, for each matter on the statutory list",
)
.towards(&[Actor::Public])
.under(&[PRSRA_2011.section("1(8)"), PRSRA_2011.section("3(8)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// The limbs that are law in a place on a day: nine in England from 1 February 2020, eight in Wales.
///
/// # Errors
/// Before the list was law there, and in the City of London.
pub fn limbs(place: Place, law_on: NaiveDate) -> Result<Limbs, OutOfForce> {
    ACCOUNT_IN_PARTICULAR.check_force(place, law_on)?;
    Ok(Limb::ALL.iter().copied().filter(|limb| limb.rule().is_law(place, law_on)).collect())
}
