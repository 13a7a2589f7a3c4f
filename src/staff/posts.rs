//! The posts an office must have, and the one deputy it may. (PRSRA 2011 s. 18(1), Sch. 1 paras 6, 7.)
//!
//! A commissioner must appoint a chief executive and a chief finance officer. While either post is vacant, or the
//! commissioner thinks its holder unable to act, somebody must be appointed to act in it. The finance officer, acting
//! or not, must hold one of the qualifications of section 113 of the Local Government Finance Act 1988. One deputy may
//! be appointed, and none need be: no Act was found that makes the duty announced in 2021 to have one. All other staff
//! are a matter of choice. Where a mayor has the functions, the combined authority has the staff.
//!
//! ```
//! use chrono::NaiveDate;
//! use pcc_rules::{Fact, Question, area::Area, staff::{Establishment, Post, PostsFacts, Role, Shortfall, Shortfalls}};
//!
//! let day = NaiveDate::from_ymd_opt(2024, 5, 9).unwrap_or_default();
//! let office = PostsFacts {
//!     area: Area::Durham.into(),
//!     posts: vec![Post::held("chief executive", Role::ChiefExecutive)].into(),
//!     finance_officer_qualified: Fact::Unknown,
//! };
//! let missing = Shortfalls::from_iter([Shortfall::NoChiefFinanceOfficer]);
//! assert_eq!(office.answer(day), Ok(Establishment::Short(missing)));
//! ```

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::restriction::SINCE_FIRST_MAYOR;
use super::{RestrictionFacts, RestrictionStatus, Role};
use crate::area::{Area, Body};
use crate::law::{
    Actor, Confidence, LGFA_1988, LGHA_1989, PRSRA_2011, Rule, SI_2017_470, SI_2021_112, SI_2023_1432,
    SI_2024_414, commenced,
};
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Truth, Weigh, facts};

/// The chief executive.
pub static CHIEF_EXECUTIVE: Rule = Rule::duty(
    "staff.posts-chief-executive",
    Actor::Commissioner,
    "the commissioner appoints a chief executive, or somebody to act while the post is vacant or its holder unable",
)
.under(&[PRSRA_2011.schedule("1", "6(1)(a)"), PRSRA_2011.schedule("1", "7(1)")])
.in_force(commenced::SCHEDULE_1);

/// The chief finance officer.
pub static CHIEF_FINANCE_OFFICER: Rule = Rule::duty(
    "staff.posts-chief-finance-officer",
    Actor::Commissioner,
    "the commissioner appoints a chief finance officer, or somebody to act while the post is vacant or its holder unable",
)
.under(&[PRSRA_2011.schedule("1", "6(1)(b)"), PRSRA_2011.schedule("1", "7(1)")])
.in_force(commenced::SCHEDULE_1);

/// The finance officer's qualification.
pub static FINANCE_QUALIFICATION: Rule = Rule::condition(
    "staff.posts-finance-qualification",
    Actor::ChiefFinanceOfficer,
    "the chief finance officer, or whoever acts as one, holds a qualification in accountancy",
)
.under(&[LGFA_1988.section("113"), PRSRA_2011.schedule("1", "6(4)"), PRSRA_2011.schedule("1", "7(2)")])
.in_force(commenced::OUTSIDE_LONDON);

/// One deputy.
pub static ONE_DEPUTY: Rule = Rule::power(
    "staff.posts-one-deputy",
    Actor::Commissioner,
    "the commissioner may appoint one deputy, and need not",
)
.under(&[PRSRA_2011.section("18(1)")])
.in_force(commenced::OUTSIDE_LONDON);

/// A mayor's staff and officers are the combined authority's.
pub static COMBINED_AUTHORITY_EMPLOYS: Rule = Rule::condition(
    "staff.posts-combined-authority",
    Actor::Commissioner,
    "where a mayor has the functions, staff and statutory officers are the combined authority's own",
)
.under(&[
    LGHA_1989.section("4(1)"),
    SI_2017_470.schedule("1", "9"),
    SI_2021_112.schedule("5", "9"),
    SI_2023_1432.schedule("5", "9"),
    SI_2024_414.schedule("1", "9"),
])
.in_force(&[SINCE_FIRST_MAYOR])
.confidence_is(Confidence::Inferred);

listed! {
    /// Whether somebody does the work of a post.
    pub enum Cover {
        /// It has a holder who does.
        Held = "held",
        /// It is vacant, or its holder unable, and somebody is appointed to act.
        Acting = "acting",
        /// The commissioner thinks its holder unable to act, and nobody is appointed to.
        Unable = "unable",
        /// It is vacant, and nobody is appointed to act.
        Vacant = "vacant",
    }
}

// Not derived: a list of values has no room for the attribute.
#[allow(clippy::derivable_impls, reason = "the enum is made by a macro")]
impl Default for Cover {
    fn default() -> Self {
        Self::Held
    }
}

impl Cover {
    /// Whether somebody does the work.
    #[must_use]
    pub const fn is_covered(self) -> bool {
        matches!(self, Self::Held | Self::Acting)
    }
}

/// A post in an office, as the office itself calls it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", deny_unknown_fields)
)]
pub struct Post {
    /// The office's own title for it.
    pub title: String,
    /// What it is in law.
    pub role: Role,
    /// Whether somebody does its work; left out, it has a holder.
    #[cfg_attr(feature = "serde", serde(default))]
    pub cover: Cover,
}

impl Post {
    /// A post with a holder.
    #[must_use]
    pub fn held(title: impl Into<String>, role: Role) -> Self {
        Self { title: title.into(), role, cover: Cover::Held }
    }

    /// Whether its holder is politically restricted.
    ///
    /// # Errors
    /// As [`RestrictionFacts`] answers.
    pub fn restriction(&self, area: Area, law_on: NaiveDate) -> Answer<RestrictionStatus> {
        RestrictionFacts { area: area.into(), role: self.role.into() }.answer(law_on)
    }
}

listed! {
    /// What an office lacks, or has too much of.
    pub enum Shortfall {
        /// No chief executive, and nobody acting.
        NoChiefExecutive = "no-chief-executive",
        /// No chief finance officer, and nobody acting.
        NoChiefFinanceOfficer = "no-chief-finance-officer",
        /// The finance officer has no qualification that counts.
        UnqualifiedFinanceOfficer = "unqualified-finance-officer",
        /// More than one deputy.
        SecondDeputy = "second-deputy",
    }
}

/// What an office lacks, or has too much of.
pub type Shortfalls = Set<Shortfall>;

facts! {
    /// The posts of an office.
    pub struct PostsFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Every post on the commissioner's staff.
        pub posts: Fact<Vec<Post>>,
        /// The chief finance officer, or whoever acts as one, holds a qualification that section 113 accepts.
        pub finance_officer_qualified: Fact<bool>,
    }
}

/// Whether an office has the posts it must, and no deputy too many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Establishment {
    /// It has.
    AsRequired,
    /// It has not, in these ways.
    Short(Shortfalls),
    /// A mayor has the functions: the staff are the combined authority's.
    NotApplicable,
}

impl fmt::Display for Establishment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AsRequired => f.write_str("the office has the posts it must have"),
            Self::Short(shortfalls) => write!(f, "not as the law requires: {shortfalls}"),
            Self::NotApplicable => f.write_str("the staff are the combined authority's"),
        }
    }
}

impl Outcome for Establishment {
    fn standing(&self) -> Standing {
        match self {
            Self::AsRequired => Standing::Met,
            Self::Short(_) => Standing::NotMet,
            Self::NotApplicable => Standing::NotApplicable,
        }
    }
}

/// Whether an office has the posts it must have. (PRSRA 2011 s. 18(1), Sch. 1 paras 6, 7.)
impl Question for PostsFacts {
    type Outcome = Establishment;

    const RULE: &'static Rule = &CHIEF_EXECUTIVE;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Establishment> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&CHIEF_EXECUTIVE)?;
        if self.area().needed()?.body_on(law_on)? == Body::Mayor {
            weigh.test(&COMBINED_AUTHORITY_EMPLOYS, Truth::Met)?;
            return Ok(Establishment::NotApplicable);
        }
        let covered = |role: Role| {
            self.posts().is(|posts| posts.iter().any(|post| post.role == role && post.cover.is_covered()))
        };
        // A deputy who cannot act is still the one deputy; an empty post is nobody.
        let one_deputy = self.posts().is(|posts| {
            let deputy = |post: &&Post| {
                matches!(post.role, Role::DeputyCommissioner | Role::DeputyAsActingCommissioner)
                    && post.cover != Cover::Vacant
            };
            posts.iter().filter(deputy).count() <= 1
        });
        let executive = weigh.test(&CHIEF_EXECUTIVE, covered(Role::ChiefExecutive))?;
        let finance = weigh.test(&CHIEF_FINANCE_OFFICER, covered(Role::ChiefFinanceOfficer))?;
        // Nobody in post, nobody to be qualified.
        let qualified = if finance == Truth::NotMet {
            Truth::Met
        } else {
            weigh.test(&FINANCE_QUALIFICATION, self.finance_officer_qualified().is(|yes| *yes))?
        };
        let one_deputy = weigh.test(&ONE_DEPUTY, one_deputy)?;

        let mut short = Shortfalls::EMPTY;
        for (shortfall, met) in [
            (Shortfall::NoChiefExecutive, executive),
            (Shortfall::NoChiefFinanceOfficer, finance),
            (Shortfall::UnqualifiedFinanceOfficer, qualified),
            (Shortfall::SecondDeputy, one_deputy),
        ] {
            if !met.holds()? {
                short.insert(shortfall);
            }
        }
        Ok(if short.is_empty() { Establishment::AsRequired } else { Establishment::Short(short) })
    }
}
