//! What a panel must do with plans, annual reports and its own reports. (PRSRA 2011 s. 28.)
//!
//! Everything a panel does is to support the commissioner's effective work; scrutiny serves that end and is no
//! second duty beside it. It reviews a draft plan and reports or recommends on it; it holds a public meeting on
//! each annual report as soon as practicable, asks the commissioner there, reviews, and reports or recommends.
//! It publishes its reports and recommendations in the manner it chooses; in England, and there alone, it sends
//! copies to the councils. Law from 22 November 2012, outside London.

use core::fmt;

use chrono::NaiveDate;

use super::roster::is_fire_panel;
use crate::area::Area;
use crate::calendar::Deadline;
use crate::law::{Actor, Extent, OutOfForce, PRSRA_2011, Place, Rule, Span, commenced};
use crate::listed::listed;
use crate::reasoning::{Answer, Judgement, Outcome, Question, Reasons, Standing, Truth, Weigh, facts};

static APRIL_2012: &[Span] = &[commenced::APR_2012];
static FIRE: &[Span] = &[commenced::APR_2017];
static ENGLAND: &[Span] = &[commenced::NOV_2012.within(Extent::ENGLAND)];

/// That there is a panel.
pub static PANEL: Rule =
    Rule::duty("panel.each-area", Actor::Council, "each police area outside London has a panel")
        .also_by(&[Actor::SecretaryOfState])
        .under(&[PRSRA_2011.section("28(1)"), PRSRA_2011.section("28(10)")])
        .in_force(APRIL_2012);

/// The name of a panel whose commissioner is the fire and rescue authority.
pub static FIRE_PANEL_NAME: Rule = Rule::condition(
    "panel.fire-panel-name",
    Actor::Panel,
    "where the commissioner is also the fire and rescue authority, it is the Police, Fire and Crime Panel",
)
.under(&[PRSRA_2011.section("28(1B)"), PRSRA_2011.section("28(1A)")])
.in_force(FIRE);

/// The end that every function serves.
pub static SUPPORT: Rule = Rule::duty(
    "panel.support",
    Actor::Panel,
    "the panel exercises its functions with a view to supporting the commissioner's effective work",
)
.towards(&[Actor::Commissioner])
.under(&[PRSRA_2011.section("28(2)")])
.in_force(commenced::OUTSIDE_LONDON);

/// First limb on the draft plan.
pub static PLAN_REVIEW: Rule = Rule::duty(
    "panel.plan-review",
    Actor::Panel,
    "the panel reviews the draft plan or variation it is given",
)
.towards(&[Actor::Commissioner])
.under(&[PRSRA_2011.section("28(3)(a)")])
.in_force(commenced::OUTSIDE_LONDON);

/// Second limb on the draft plan.
pub static PLAN_REPORT: Rule = Rule::duty(
    "panel.plan-report",
    Actor::Panel,
    "the panel reports or recommends to the commissioner on the draft plan or variation",
)
.towards(&[Actor::Commissioner])
.under(&[PRSRA_2011.section("28(3)(b)")])
.in_force(commenced::OUTSIDE_LONDON);

/// First limb on the annual report.
pub static ANNUAL_REPORT_MEETING: Rule = Rule::duty(
    "panel.annual-report-meeting",
    Actor::Panel,
    "the panel arranges a public meeting on the annual report as soon as practicable after it is sent",
)
.towards(&[Actor::Public])
.under(&[PRSRA_2011.section("28(4)(a)")])
.in_force(commenced::OUTSIDE_LONDON);

/// Second limb on the annual report.
pub static ANNUAL_REPORT_QUESTIONS: Rule = Rule::duty(
    "panel.annual-report-questions",
    Actor::Panel,
    "the panel asks the commissioner, at that meeting, what its members think appropriate",
)
.towards(&[Actor::Commissioner])
.under(&[PRSRA_2011.section("28(4)(b)")])
.in_force(commenced::OUTSIDE_LONDON);

/// Third limb on the annual report.
pub static ANNUAL_REPORT_REVIEW: Rule =
    Rule::duty("panel.annual-report-review", Actor::Panel, "the panel reviews the annual report")
        .towards(&[Actor::Commissioner])
        .under(&[PRSRA_2011.section("28(4)(c)")])
        .in_force(commenced::OUTSIDE_LONDON);

/// Fourth limb on the annual report.
pub static ANNUAL_REPORT_REPORT: Rule = Rule::duty(
    "panel.annual-report-report",
    Actor::Panel,
    "the panel reports or recommends to the commissioner on the annual report",
)
.towards(&[Actor::Commissioner])
.under(&[PRSRA_2011.section("28(4)(d)")])
.in_force(commenced::OUTSIDE_LONDON);

/// Publication.
pub static PUBLISH: Rule = Rule::duty(
    "panel.publish",
    Actor::Panel,
    "the panel publishes its reports and recommendations to the commissioner, in the manner it chooses",
)
.towards(&[Actor::Public])
.under(&[PRSRA_2011.section("28(7)"), PRSRA_2011.section("28(9)")])
.in_force(commenced::OUTSIDE_LONDON);

/// Copies, in England.
pub static COPIES: Rule = Rule::duty(
    "panel.copies",
    Actor::Panel,
    "an English panel sends copies to each county and district council wholly or partly in the area",
)
.towards(&[Actor::Council])
.under(&[PRSRA_2011.section("28(8)"), PRSRA_2011.section("28(11)")])
.in_force(ENGLAND);

/// How soon the meeting is.
pub static AS_SOON_AS_PRACTICABLE: Judgement =
    Judgement::new("whether the meeting was as soon as practicable after the report was sent", Actor::Panel);
/// Whether functions were exercised to that end.
pub static SUPPORTIVE: Judgement =
    Judgement::new("whether the panel acted with a view to supporting the commissioner", Actor::Panel);

/// The name of an area's panel on a day. (PRSRA 2011 s. 28(1) to (1B).)
///
/// # Errors
/// In London, and before 25 April 2012.
pub fn panel_name(area: Area, law_on: NaiveDate) -> Result<&'static str, OutOfForce> {
    PANEL.check_force(area.place(), law_on)?;
    let fire = is_fire_panel(area, law_on) && FIRE_PANEL_NAME.is_law(area.place(), law_on);
    Ok(if fire { "Police, Fire and Crime Panel" } else { "Police and Crime Panel" })
}

/// By when the panel meets on an annual report sent to it on a day.
///
/// # Errors
/// Where and when the duty is not law.
pub fn annual_report_meeting(place: Place, sent_on: NaiveDate) -> Result<Deadline, OutOfForce> {
    ANNUAL_REPORT_MEETING.check_force(place, sent_on)?;
    Ok(Deadline::AsSoonAsPracticable { after: sent_on })
}

/// Whether a panel has done a duty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum PanelDuty {
    /// It has.
    Done,
    /// It has not.
    NotDone,
}

impl PanelDuty {
    fn from(truth: Truth) -> Answer<Self> {
        truth.settle(Self::Done, Self::NotDone)
    }
}

impl fmt::Display for PanelDuty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Done => "the panel has done its duty",
            Self::NotDone => "the panel has not done its duty",
        })
    }
}

impl Outcome for PanelDuty {
    fn standing(&self) -> Standing {
        match self {
            Self::Done => Standing::Met,
            Self::NotDone => Standing::NotMet,
        }
    }
}

facts! {
    /// How a panel exercised a function.
    pub struct SupportFacts {
        /// Whether it was with a view to supporting the commissioner's effective work, once judged.
        pub supportive: Fact<bool>,
    }
}

/// Whether a panel exercised a function with a view to supporting the commissioner. (PRSRA 2011 s. 28(2).)
impl Question for SupportFacts {
    type Outcome = PanelDuty;

    const RULE: &'static Rule = &SUPPORT;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<PanelDuty> {
        let supportive = self.supportive().judged(&SUPPORTIVE, |supportive| *supportive);
        PanelDuty::from(Weigh::outside_london(law_on, reasons).test(&SUPPORT, supportive)?)
    }
}

facts! {
    /// What a panel did with a draft plan, or a draft variation, that it was given.
    pub struct PlanReviewFacts {
        /// Whether it reviewed the draft.
        pub reviewed: Fact<bool>,
        /// Whether it made a report or recommendation on the draft.
        pub reported: Fact<bool>,
    }
}

/// Whether a panel did its duty on a draft plan. (PRSRA 2011 s. 28(3).) No time limit is stated.
impl Question for PlanReviewFacts {
    type Outcome = PanelDuty;

    const RULE: &'static Rule = &PLAN_REVIEW;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<PanelDuty> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        let reviewed = weigh.test(&PLAN_REVIEW, self.reviewed().is(|reviewed| *reviewed))?;
        let reported = weigh.test(&PLAN_REPORT, self.reported().is(|reported| *reported))?;
        PanelDuty::from(reviewed & reported)
    }
}

listed! {
    /// The meeting a panel held on an annual report.
    pub enum Meeting {
        /// It held none.
        NotHeld = "not-held",
        /// The public was not admitted.
        Private = "private",
        /// The public was admitted.
        Public = "public",
    }
}

facts! {
    /// What a panel did with an annual report that it was sent.
    pub struct AnnualReportFacts {
        /// The meeting it held on the report.
        pub meeting: Fact<Meeting>,
        /// Whether that was as soon as practicable, once judged.
        pub prompt: Fact<bool>,
        /// Whether it asked the commissioner there what its members thought appropriate, if anything.
        pub questioned: Fact<bool>,
        /// Whether it reviewed the report.
        pub reviewed: Fact<bool>,
        /// Whether it made a report or recommendation on it.
        pub reported: Fact<bool>,
    }
}

/// Whether a panel did its duty on an annual report. (PRSRA 2011 s. 28(4).)
impl Question for AnnualReportFacts {
    type Outcome = PanelDuty;

    const RULE: &'static Rule = &ANNUAL_REPORT_MEETING;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<PanelDuty> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        let public = self.meeting().is(|meeting| *meeting == Meeting::Public);
        let prompt = self.prompt().judged(&AS_SOON_AS_PRACTICABLE, |prompt| *prompt);
        let met = weigh.test(&ANNUAL_REPORT_MEETING, public & prompt)?;
        let asked = weigh.test(&ANNUAL_REPORT_QUESTIONS, self.questioned().is(|asked| *asked))?;
        let reviewed = weigh.test(&ANNUAL_REPORT_REVIEW, self.reviewed().is(|reviewed| *reviewed))?;
        let reported = weigh.test(&ANNUAL_REPORT_REPORT, self.reported().is(|reported| *reported))?;
        PanelDuty::from(met & asked & reviewed & reported)
    }
}

facts! {
    /// What became of a report or recommendation of a panel.
    pub struct PublicationFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whether the panel published it.
        pub published: Fact<bool>,
        /// Whether it sent copies to every county and district council wholly or partly in the area.
        pub copied: Fact<bool>,
    }
}

/// Whether a panel published a report, and in England copied it to the councils. (PRSRA 2011 s. 28(7), (8).)
impl Question for PublicationFacts {
    type Outcome = PanelDuty;

    const RULE: &'static Rule = &PUBLISH;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<PanelDuty> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        let mut done = weigh.test(&PUBLISH, self.published().is(|published| *published))?;
        if self.area().needed()?.place() == Place::England {
            done = done & weigh.test(&COPIES, self.copied().is(|copied| *copied))?;
        }
        PanelDuty::from(done)
    }
}
