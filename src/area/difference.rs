//! How each kind of body changes the rules: pointers to where the crate has the difference.
//!
//! A commissioner is the rule. For the others each row says on which subject they differ, how, by what, and under which
//! rule of the catalogue the answer takes it into account. A row is a pointer and decides nothing.

use super::Body;
use crate::law::{
    FRSA_2004, GLAA_1999, POLICE_ACT_1996, PRSRA_2011, Provision, SI_2016_448, SI_2017_470, SI_2017_864,
    SI_2024_414, SPECIFIED_INFORMATION_2011,
};
use crate::listed::listed;

listed! {
    /// A subject on which bodies differ.
    #[non_exhaustive]
    pub enum Subject {
        /// Ordinary elections and by-elections.
        Elections = "elections",
        /// The post-election period, which the times of panels leave out.
        PostElectionPeriod = "post-election-period",
        /// Pay, and pay during a suspension.
        Pay = "pay",
        /// When the plan is due, and under which section it is issued.
        Plan = "plan",
        /// The precept, and the panel's part in it.
        Precept = "precept",
        /// Who may exercise the functions besides the holder.
        Delegation = "delegation",
        /// Staff.
        Staff = "staff",
        /// Who acts while the holder cannot.
        Acting = "acting",
        /// Suspension of the holder.
        Suspension = "suspension",
        /// Conduct, and what is published.
        Conduct = "conduct",
        /// Everything in Part 1 of the 2011 Act.
        Everything = "everything",
    }
}

/// How a body differs from a commissioner on a subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Difference {
    /// The body.
    pub body: Body,
    /// The subject.
    pub subject: Subject,
    /// How it differs.
    pub how: &'static str,
    /// What makes the difference: for mayors one of the four Orders, of which the others are alike.
    pub by: Provision,
    /// The id of the rule that takes it into account; none where that law is not encoded.
    pub rule: Option<&'static str>,
}

macro_rules! differences {
    ($($body:ident, $subject:ident, $how:literal, $by:expr, $rule:expr;)+) => {
        /// Every difference that is known, body by body.
        pub static DIFFERENCES: &[Difference] = &[$(
            Difference { body: Body::$body, subject: Subject::$subject, how: $how, by: $by, rule: $rule },
        )+];
    };
}

differences! {
    FireCommissioner, Precept, "a second precept, for fire, with a scrutiny and a veto of its own",
        FRSA_2004.schedule("A2", "12"), Some("precept.fire");
    FireCommissioner, Pay, "a supplement to the salary, since January 2019",
        PRSRA_2011.schedule("1", "2(4)"), Some("pay.fire-supplement");
    FireCommissioner, Delegation, "fire functions are delegated under the order that made the authority",
        SI_2017_864.article("4(1)"), Some("delegation.fire-arrangements");
    FireCommissioner, Plan, "the plan may be prepared jointly with the fire and rescue authority",
        PRSRA_2011.section("5(5C)"), Some("plan.joint-plan");
    FireCommissioner, Conduct, "names, addresses, salaries and interests are published once for both offices",
        SPECIFIED_INFORMATION_2011.only_schedule("17"), Some("conduct.consolidated-with-fire");
    Mayor, Elections, "no election of a commissioner: the mayor is elected under other law",
        SI_2016_448.article("4(3)"), Some("election.no-ordinary-after-transfer");
    Mayor, PostElectionPeriod, "from the poll at an election of the mayor to the mayor's declaration",
        SI_2024_414.schedule("1", "36(a)"), Some("chief-constable.post-election-pause");
    Mayor, Pay, "paid by the combined authority, and paid while suspended",
        SI_2017_470.schedule("1", "25(b)"), Some("pay.mayor-suspended");
    Mayor, Plan, "due after an election of the mayor",
        SI_2024_414.schedule("1", "18"), Some("plan.ordinary-election");
    Mayor, Precept, "no precept of its own: a component of the combined authority's",
        SI_2024_414.schedule("1", "33"), None;
    Mayor, Delegation, "to a deputy mayor for policing and crime; never to the statutory deputy mayor or the authority itself",
        SI_2017_470.schedule("1", "21(b)"), Some("delegation.mayors-listed-persons");
    Mayor, Staff, "the staff are the combined authority's, restricted if predominantly deployed there",
        SI_2017_470.schedule("1", "9(2)"), Some("staff.restricted-combined-authority-staff");
    Mayor, Acting, "somebody acts only while the mayor is suspended",
        SI_2017_470.schedule("1", "27"), Some("commissioner.acting-for-mayor");
    Mayor, Suspension, "the panel suspends the mayor from the policing functions alone",
        SI_2017_470.schedule("1", "25(a)"), Some("commissioner.suspend-mayor");
    Mayor, Conduct, "complaints go to the combined authority's code; other sums for contracts and senior staff",
        SI_2017_470.schedule("1", "52(6)"), Some("conduct.mayors-code");
    MayorsOffice, Elections, "its holder is the Mayor of London for the time being",
        PRSRA_2011.section("3(3)"), None;
    MayorsOffice, Plan, "issued under section 6, after an election of the Mayor of London",
        PRSRA_2011.section("6(1)"), Some("plan.issue-within-year");
    MayorsOffice, Pay, "the Mayor of London is paid under another Act",
        GLAA_1999.whole(), Some("pay.mayor-of-london");
    MayorsOffice, Delegation, "lists of its own of what a deputy and others may not do",
        PRSRA_2011.section("19(7)(a)"), Some("delegation.london-kept-from-deputy");
    MayorsOffice, Suspension, "what the Assembly's panel may do is in another section",
        PRSRA_2011.section("33"), None;
    CommonCouncil, Everything, "stays police authority: no commissioner, no panel, no plan under the 2011 Act",
        POLICE_ACT_1996.section("6AZA"), None;
}

impl Body {
    /// How it differs from a commissioner, subject by subject; a commissioner does not.
    pub fn differences(self) -> impl Iterator<Item = &'static Difference> {
        DIFFERENCES.iter().filter(move |one| one.body == self)
    }
}
