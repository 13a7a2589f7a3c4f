//! Which complaints the limb on complaint handling covers. (PRSRA 2011 ss. 1(8)(ca), 3(8)(ca); SI 2020/5 reg. 3.)
//!
//! The limb is law from 1 February 2020, but a saving keeps older matters outside it: a complaint made before that
//! day, or a conduct matter or a death or serious injury that came to the appropriate authority's notice before it;
//! and a later one that relates to such a matter, if that matter was then still being handled. A matter
//! comes back under the limb where the Director General of the Independent Office for Police Conduct orders it
//! investigated again, or directs on or after that day that it be treated as a new case.

use core::fmt;

use chrono::NaiveDate;

use super::ACCOUNT_COMPLAINTS;
use crate::area::Area;
use crate::law::{Actor, Extent, PCA_2017, Rule, SI_2020_5, Span, ymd};
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Weigh, facts};

/// First day of the limb, and of what is not an older matter.
const STARTS: NaiveDate = ymd(2020, 2, 1);

static SINCE_2020: &[Span] =
    &[Span::since(STARTS, SI_2020_5.regulation("2(i)")).within(Extent::ELECTED_BODIES)];

/// The saving for older matters.
pub static OLDER_COMPLAINTS: Rule = Rule::condition(
    "duties.complaints-before-2020",
    Actor::Commissioner,
    "a matter known before 1 February 2020, or linked to one then still being handled, is outside the limb",
)
.under(&[SI_2020_5.regulation("3(1)"), PCA_2017.section("22")])
.in_force(SINCE_2020);

/// What lifts the saving.
pub static REOPENED_COMPLAINTS: Rule = Rule::condition(
    "duties.complaints-reopened",
    Actor::Commissioner,
    "a matter that is to be investigated again, or is directed to be handled afresh, is inside the limb whatever its age",
)
.under(&[SI_2020_5.regulation("3(2)")])
.in_force(SINCE_2020);

facts! {
    /// A complaint, conduct matter, or death or serious injury matter.
    pub struct ComplaintFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// The day the complaint was made, or the matter came to the appropriate authority's notice.
        pub known_on: Fact<NaiveDate>,
        /// Whether it relates to a matter known before 1 February 2020 that was still being handled on that day.
        pub linked_to_older: Fact<bool>,
        /// Whether the Director General ordered it investigated again, or directed on or after 1 February 2020 that it be handled afresh.
        pub reopened: Fact<bool>,
    }
}

/// Whether handling the matter falls under the limb.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Oversight {
    /// It does.
    UnderTheLimb,
    /// It does not: it is an older matter. The general duty of sections 1(7) and 3(7) still covers it.
    OlderMatter,
}

impl fmt::Display for Oversight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::UnderTheLimb => "handling the matter falls under limb (ca)",
            Self::OlderMatter => "an older matter, outside limb (ca) and left to the general duty",
        })
    }
}

impl Outcome for Oversight {
    fn standing(&self) -> Standing {
        Standing::Stated
    }
}

/// Whether handling a complaint falls under limb (ca).
impl Question for ComplaintFacts {
    type Outcome = Oversight;

    const RULE: &'static Rule = &ACCOUNT_COMPLAINTS;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Oversight> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        let older = self.known_on().is(|day| *day < STARTS) | self.linked_to_older().is(|linked| *linked);
        let older = weigh.test(&OLDER_COMPLAINTS, older)?;
        let reopened = weigh.test(&REOPENED_COMPLAINTS, self.reopened().is(|reopened| *reopened))?;
        let outside = older & !reopened;
        weigh.test(&ACCOUNT_COMPLAINTS, !outside)?;
        outside.settle(Oversight::OlderMatter, Oversight::UnderTheLimb)
    }
}
