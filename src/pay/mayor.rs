//! Allowances of the York and North Yorkshire Combined Authority. (SI 2023/1432 Sch. 1 paras. 5 to 7.)
//!
//! Members of the authority get no remuneration. The Mayor may be paid an allowance, and so may the deputy
//! mayor and the deputy mayor for policing and crime unless they lead a constituent council, but only after
//! the authority has considered a published report of an independent panel that recommends it, has approved a
//! scheme, and keeps to the sum recommended. The panel has three members or more, none from the authority or
//! its councils.
//!
//! Ask of a day since the Order, 20 December 2023; there has been a mayor since 7 May 2024. The like rules of
//! the other authorities whose mayors have a commissioner's functions were not read: for their areas the
//! answer is "no rule".

use core::fmt;

use chrono::NaiveDate;

use crate::area::{Area, Body};
use crate::law::{Actor, Extent, Rule, SI_2017_470, SI_2021_112, SI_2023_1432, SI_2024_414, Span, ymd};
use crate::listed::listed;
use crate::money::Pounds;
use crate::reasoning::{Answer, Gap, Outcome, Question, Reasons, Standing, Unsettled, Weigh, facts};

/// From the day after the Order was made.
static ORDER: &[Span] =
    &[Span::since(ymd(2023, 12, 20), SI_2023_1432.article("1(2)")).within(Extent::ENGLAND)];

/// Whose rules these are.
pub static AUTHORITY: Rule = Rule::condition(
    "pay.mayoral-allowance-authority",
    Actor::CombinedAuthority,
    "these rules are the York and North Yorkshire Combined Authority's",
)
.under(&[SI_2023_1432.article("6"), SI_2023_1432.article("3(1)")])
.in_force(ORDER);

/// Nobody else is paid.
pub static LISTED: Rule = Rule::prohibition(
    "pay.mayoral-allowance-recipients",
    Actor::CombinedAuthority,
    "beyond travel and subsistence, only the Mayor and the two deputy mayors may have an allowance",
)
.under(&[SI_2023_1432.schedule("1", "5"), SI_2023_1432.schedule("1", "6(1)")])
.in_force(ORDER);

/// Council leaders have an allowance of their own.
pub static NOT_A_LEADER: Rule = Rule::prohibition(
    "pay.mayoral-allowance-not-a-leader",
    Actor::CombinedAuthority,
    "a deputy who leads a constituent council may have no allowance",
)
.under(&[SI_2023_1432.schedule("1", "6(1)(b)"), SI_2023_1432.schedule("1", "6(1)(c)")])
.in_force(ORDER);

/// First a report.
pub static REPORT: Rule = Rule::condition(
    "pay.mayoral-allowance-report",
    Actor::CombinedAuthority,
    "the authority has considered a published report of an independent panel that recommends the allowance",
)
.under(&[SI_2023_1432.schedule("1", "7(a)")])
.in_force(ORDER);

/// How many.
pub static PANEL_OF_THREE: Rule = Rule::condition(
    "pay.remuneration-panel-of-three",
    Actor::CombinedAuthority,
    "the independent remuneration panel has at least three members",
)
.under(&[SI_2023_1432.schedule("1", "6(2)")])
.in_force(ORDER);

/// And who not.
pub static PANEL_OF_OUTSIDERS: Rule = Rule::condition(
    "pay.remuneration-panel-of-outsiders",
    Actor::CombinedAuthority,
    "no member of the panel sits on, or is disqualified from, the authority or sits on a constituent council",
)
.under(&[SI_2023_1432.schedule("1", "6(2)(a)"), SI_2023_1432.schedule("1", "6(2)(b)")])
.in_force(ORDER);

/// Then a scheme, within what was recommended.
pub static SCHEME: Rule = Rule::condition(
    "pay.mayoral-allowance-scheme",
    Actor::CombinedAuthority,
    "the authority has approved a scheme, for no more than the panel recommends",
)
.under(&[SI_2023_1432.schedule("1", "7(b)")])
.in_force(ORDER);

/// The other authorities.
pub static OTHER_AUTHORITIES: Gap = Gap {
    statement: "on what conditions another combined authority may pay its mayor an allowance",
    readings: &[
        "as in York and North Yorkshire: within what an independent panel recommends",
        "as each authority's own order and scheme say, which were not read",
    ],
    provisions: &[SI_2017_470.whole(), SI_2021_112.whole(), SI_2024_414.whole()],
};

listed! {
    /// Somebody at the combined authority.
    pub enum Recipient {
        /// The Mayor.
        Mayor = "mayor",
        /// The deputy mayor, who stands in for the Mayor.
        DeputyMayor = "deputy-mayor",
        /// The deputy mayor for policing and crime.
        DeputyMayorForPolicing = "deputy-mayor-for-policing",
        /// Any other member.
        OtherMember = "other-member",
    }
}

/// A published report of a remuneration panel that recommends an allowance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, rename_all = "kebab-case")
)]
pub struct RemunerationReport {
    /// How many members the panel has.
    pub panel_members: u16,
    /// Whether all of them are outsiders: none a member of the authority, of its committees or of a
    /// constituent council, and none disqualified from being a member of the authority.
    pub outsiders: bool,
    /// Pounds a year, as recommended for the recipient.
    pub recommended: Pounds,
}

facts! {
    /// An allowance of a combined authority.
    pub struct MayoralAllowanceFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Who is to have it.
        pub recipient: Fact<Recipient>,
        /// Whether the recipient is a leader or elected mayor of a constituent council or, for the deputy
        /// mayor, chairs the local enterprise partnership.
        pub leads_a_council: Fact<bool>,
        /// The report that the authority has considered; absent if it has considered none.
        pub report: Fact<Option<RemunerationReport>>,
        /// Pounds a year under the scheme the authority has approved; absent if it has approved none.
        pub scheme: Fact<Option<Pounds>>,
    }
}

/// Whether the authority may pay it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum MayoralAllowance {
    /// It may.
    Payable,
    /// It may not.
    NotPayable,
    /// The area is not under a mayor of a combined authority.
    NotApplicable(Body),
}

impl fmt::Display for MayoralAllowance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Payable => f.write_str("the combined authority may pay it"),
            Self::NotPayable => f.write_str("the combined authority may not pay it"),
            Self::NotApplicable(body) => write!(f, "no combined authority: {body}"),
        }
    }
}

impl Outcome for MayoralAllowance {
    fn standing(&self) -> Standing {
        match self {
            Self::Payable => Standing::Met,
            Self::NotPayable => Standing::NotMet,
            Self::NotApplicable(_) => Standing::NotApplicable,
        }
    }
}

/// Whether a combined authority may pay an allowance. (SI 2023/1432 Sch. 1 paras. 5 to 7.)
impl Question for MayoralAllowanceFacts {
    type Outcome = MayoralAllowance;

    const RULE: &'static Rule = &SCHEME;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<MayoralAllowance> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&AUTHORITY)?;
        let area = *self.area().needed()?;
        let body = area.body_on(law_on)?;
        let there = area == Area::NorthYorkshire && body == Body::Mayor;
        weigh.test(&AUTHORITY, there.into())?;
        if body != Body::Mayor {
            return Ok(MayoralAllowance::NotApplicable(body));
        }
        if !there {
            return Err(Unsettled::NoRule(&OTHER_AUTHORITIES));
        }
        let listed = self.recipient().is(|one| *one != Recipient::OtherMember);
        let is_deputy = self.recipient().is(|one| *one != Recipient::Mayor);
        let leads = self.leads_a_council().is(|leads| *leads);
        let report = self.report().is(Option::is_some);
        let of_three = self.report().is(|report| report.is_some_and(|report| report.panel_members >= 3));
        let outsiders = self.report().is(|report| report.is_some_and(|report| report.outsiders));
        let approved = self.scheme().is(Option::is_some);
        let within = self.report().zip(self.scheme()).is(|pair| match pair {
            (Some(report), Some(scheme)) => *scheme <= report.recommended,
            _ => false,
        });
        let all = weigh.test(&LISTED, listed)?
            & weigh.test(&NOT_A_LEADER, !(is_deputy & leads))?
            & weigh.test(&REPORT, report)?
            & weigh.test(&PANEL_OF_THREE, of_three)?
            & weigh.test(&PANEL_OF_OUTSIDERS, outsiders)?
            & weigh.test(&SCHEME, approved & within)?;
        all.settle(MayoralAllowance::Payable, MayoralAllowance::NotPayable)
    }
}
