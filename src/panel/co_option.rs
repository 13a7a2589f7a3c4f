//! Whether somebody may be co-opted. (PRSRA 2011 Sch. 6 paras 21 to 23; SI 2012/1433 reg. 7.)
//!
//! Nobody barred from a co-opted seat may be ([`RosterFacts`](super::RosterFacts)). A member of a council in the
//! area may be only beside two co-opted members who are no council members, and, from 2 July 2012, only if every
//! member of the panel agrees: all of its members, not all who came. Anybody else takes an ordinary decision.

use core::fmt;

use chrono::NaiveDate;

use super::roster::{Bar, Bars, NO_COMMISSIONER, Role, council_bar, role_bars};
use super::unless_mayors;
use super::voting::Vote;
use crate::area::Area;
use crate::law::{Actor, Extent, PCP_NOMINATIONS_2012, Rule, Span, ymd};
use crate::listed::Set;
use crate::reasoning::{Answer, Outcome, Question, Read, Reasons, Standing, Weigh, facts};

static SINCE_JULY_2012: &[Span] =
    &[Span::since(ymd(2012, 7, 2), PCP_NOMINATIONS_2012.regulation("1(1)")).within(Extent::OUTSIDE_LONDON)];

/// Every member agrees.
pub static UNANIMITY: Rule = Rule::prohibition(
    "panel.unanimity",
    Actor::Panel,
    "a panel may not co-opt a member of a council in the area unless all the panel's members agree",
)
.under(&[PCP_NOMINATIONS_2012.regulation("7")])
.in_force(SINCE_JULY_2012);

/// The co-opted members a panel has before another joins them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, rename_all = "kebab-case")
)]
pub struct CoOpted {
    /// Those who are members of a council in the area.
    pub council_members: u16,
    /// Those who are not.
    pub others: u16,
}

facts! {
    /// A proposal to co-opt somebody.
    pub struct CoOptionFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Everything on the list that the person is.
        pub roles: Fact<Set<Role>>,
        /// The co-opted members there are without the person.
        pub co_opted: Fact<CoOpted>,
        /// The panel's vote on it. All members must be in favour of a council member, not all who came.
        pub vote: Fact<Vote>,
    }
}

/// Whether a panel may co-opt somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum CoOption {
    /// It may.
    May,
    /// It may not, for these reasons.
    MayNot(Bars),
}

impl fmt::Display for CoOption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::May => f.write_str("may be co-opted"),
            Self::MayNot(bars) => write!(f, "may not be co-opted: {bars}"),
        }
    }
}

impl Outcome for CoOption {
    fn standing(&self) -> Standing {
        match self {
            Self::May => Standing::Met,
            Self::MayNot(_) => Standing::NotMet,
        }
    }
}

/// Whether a panel may co-opt somebody, if a seat is free. (PRSRA 2011 Sch. 6 paras 21 to 23; SI 2012/1433 reg. 7.)
impl Question for CoOptionFacts {
    type Outcome = CoOption;

    const RULE: &'static Rule = &UNANIMITY;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<CoOption> {
        let place = self.area().map(|area| area.place());
        let mut weigh = Weigh::new(law_on, place, reasons);
        weigh.in_force(&NO_COMMISSIONER)?;
        let area = *self.area().needed()?;
        unless_mayors(area, law_on)?;
        let mut bars = Bars::EMPTY;
        for bar in role_bars(area, law_on) {
            let free = self.roles().is(|roles| !roles.iter().any(|role| role.bar() == Some(bar)));
            if !weigh.test(bar.rule(), free)?.holds()? {
                bars.insert(bar);
            }
        }
        if self.roles().needed()?.contains(Role::CouncilMember) {
            let barred = self.co_opted().map(|co_opted| {
                council_bar(usize::from(co_opted.council_members).saturating_add(1), co_opted.others.into())
            });
            for bar in [Bar::CouncilMemberOfTwo, Bar::CouncilMemberOfMore] {
                weigh.test(bar.rule(), barred.is(|barred| barred != Some(bar)))?;
            }
            // Before 2 July 2012 nothing asked for more than the panel's ordinary decision.
            let split = if UNANIMITY.is_law(area.place(), law_on) {
                let all = self.vote().map(|vote| vote.not_in_favour() == 0);
                weigh.test(&UNANIMITY, all.is(|all| all))?;
                all.map(|all| !all)
            } else {
                Read::Known(false)
            };
            let (barred, split) = barred.zip(split).needed()?;
            for bar in barred.into_iter().chain(split.then_some(Bar::NotUnanimous)) {
                bars.insert(bar);
            }
        }
        Ok(if bars.is_empty() { CoOption::May } else { CoOption::MayNot(bars) })
    }
}
