//! Keeping the plan under review. (PRSRA 2011 ss. 5(9), 6(9).)
//!
//! The plan is kept under review, and reviewed in particular when the panel has reported on the annual report and
//! when the Strategic Policing Requirement changes; a further plan or a variation follows if the review calls for
//! one. In London the panel's report is no such occasion. No time is stated, so a review not yet held is no breach
//! by itself. Issuing or varying the plan counts here as reviewing it.

use core::fmt;

use chrono::NaiveDate;

use super::spr::spr_changed_by;
use crate::area::Area;
use crate::law::{Actor, PRSRA_2011, Place, Rule, commenced};
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Truth, Weigh, facts};

listed! {
    /// Why a plan is reviewed.
    pub enum ReviewDuty {
        /// It is kept under review throughout.
        UnderReview = "under-review",
        /// The panel made a report or recommendations on the annual report. Not in London.
        PanelReport = "panel-report",
        /// The Strategic Policing Requirement changed.
        SprChange = "spr-change",
    }
}

/// Throughout.
pub static KEEP_UNDER_REVIEW: Rule =
    Rule::duty("plan.keep-under-review", Actor::Commissioner, "the plan is kept under review")
        .under(&[PRSRA_2011.section("5(9)(a)"), PRSRA_2011.section("6(9)(a)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);

/// After the panel's report on the annual report.
pub static REVIEW_ON_PANEL_REPORT: Rule = Rule::duty(
    "plan.review-on-panel-report",
    Actor::Commissioner,
    "the plan is reviewed in the light of the panel's report or recommendations on the annual report",
)
.towards(&[Actor::Panel])
.under(&[PRSRA_2011.section("5(9)(b)(i)"), PRSRA_2011.section("28(4)")])
.in_force(commenced::OUTSIDE_LONDON);

/// After a change of the Strategic Policing Requirement.
pub static REVIEW_ON_SPR_CHANGE: Rule = Rule::duty(
    "plan.review-on-spr-change",
    Actor::Commissioner,
    "the plan is reviewed in the light of changes in the Strategic Policing Requirement",
)
.under(&[PRSRA_2011.section("5(9)(b)(ii)"), PRSRA_2011.section("6(9)(b)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

pub(super) const RULES: &[&Rule] = &[&KEEP_UNDER_REVIEW, &REVIEW_ON_PANEL_REPORT, &REVIEW_ON_SPR_CHANGE];

impl ReviewDuty {
    /// The rule that asks for the review.
    #[must_use]
    pub const fn rule(self) -> &'static Rule {
        match self {
            Self::UnderReview => &KEEP_UNDER_REVIEW,
            Self::PanelReport => &REVIEW_ON_PANEL_REPORT,
            Self::SprChange => &REVIEW_ON_SPR_CHANGE,
        }
    }
}

facts! {
    /// When the plan was last looked at, and what has happened since.
    pub struct ReviewFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// The latest day on which the plan was issued, varied or reviewed; `null` if never.
        pub reviewed: Fact<Option<NaiveDate>>,
        /// Whether the panel has made a report or recommendations on an annual report since then. Not asked in London.
        pub panel_report_since: Fact<bool>,
    }
}

/// How the review of the plan stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Review {
    /// It has been reviewed since everything that asks for a review.
    UpToDate,
    /// A review is called for.
    Due(Set<ReviewDuty>),
}

impl fmt::Display for Review {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UpToDate => f.write_str("the plan has been reviewed since anything called for it"),
            Self::Due(why) => write!(f, "a review of the plan is called for: {why}"),
        }
    }
}

impl Outcome for Review {
    fn standing(&self) -> Standing {
        match self {
            Self::UpToDate => Standing::Met,
            Self::Due(_) => Standing::Warning,
        }
    }
}

/// Whether a review is called for. (PRSRA 2011 ss. 5(9), 6(9).)
impl Question for ReviewFacts {
    type Outcome = Review;

    const RULE: &'static Rule = &KEEP_UNDER_REVIEW;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Review> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&KEEP_UNDER_REVIEW)?;
        let area = self.area().needed()?;
        let spr_changed = spr_changed_by(law_on);
        let (mut open, mut due) = (Truth::Met, Set::EMPTY);
        for duty in ReviewDuty::ALL.iter().copied() {
            let reviewed = match duty {
                ReviewDuty::UnderReview => self.reviewed().is(Option::is_some),
                ReviewDuty::PanelReport if area.place() == Place::Metropolitan => continue,
                ReviewDuty::PanelReport => self.panel_report_since().is(|since| !*since),
                // A plan never reviewed, which is None, sorts before every change; no change asks for nothing.
                ReviewDuty::SprChange if spr_changed.is_none() => Truth::Met,
                ReviewDuty::SprChange => self.reviewed().is(|reviewed| *reviewed >= spr_changed),
            };
            match weigh.test(duty.rule(), reviewed)? {
                Truth::Met => {}
                Truth::NotMet => {
                    due.insert(duty);
                }
                unsettled => open = open & unsettled,
            }
        }
        open.holds()?;
        Ok(if due.is_empty() { Review::UpToDate } else { Review::Due(due) })
    }
}
