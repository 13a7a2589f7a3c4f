//! When the panel may handle a complaint as it thinks fit, or not at all. (SI 2012/62 reg. 15.)
//!
//! The complaint is recorded and need not be referred, or came back; the panel thinks that it should not go to informal
//! resolution; and it is of one of six kinds. Most of the kinds are for the panel to judge. More than 12 months must
//! lie between the latest incident and the complaint: 12 months to the day are not enough. The complainant is told.
//! Law from 16 January 2012.

use core::fmt;

use chrono::{Months, NaiveDate};

use super::rules::{
    ABOUT_STAFF, ABUSIVE, ALREADY_SUBJECT, ANONYMOUS, DELAYED, DISAPPLICABLE, DISAPPLICATION, REPETITIOUS,
};
use crate::area::Area;
use crate::law::{Actor, Rule};
use crate::listed::listed;
use crate::reasoning::{Answer, Judgement, Outcome, Question, Reasons, Standing, Truth, Weigh, facts};

listed! {
    /// The kinds of complaint that the panel may handle as it thinks fit. (Reg. 15(3).)
    pub enum Description {
        /// (a) Entirely about conduct towards somebody then working as the holder's staff, or a mayor's authority's.
        AboutStaff = "about-staff",
        /// (b) Made more than 12 months after, without good reason or with injustice likely.
        Delayed = "delayed",
        /// (c) Already the subject of a complaint.
        AlreadySubject = "already-subject",
        /// (d) Anonymous, and nobody can practicably be found.
        Anonymous = "anonymous",
        /// (e) Vexatious, oppressive or otherwise an abuse.
        Abusive = "abusive",
        /// (f) Repetitious, by the four tests of paragraph (4).
        Repetitious = "repetitious",
    }
}

impl Description {
    /// Its limb.
    #[must_use]
    pub const fn rule(self) -> &'static Rule {
        match self {
            Self::AboutStaff => &ABOUT_STAFF,
            Self::Delayed => &DELAYED,
            Self::AlreadySubject => &ALREADY_SUBJECT,
            Self::Anonymous => &ANONYMOUS,
            Self::Abusive => &ABUSIVE,
            Self::Repetitious => &REPETITIOUS,
        }
    }
}

listed! {
    /// How an earlier complaint or conduct matter ran its course. (Reg. 15(4)(d).)
    pub enum EarlierEnd {
        /// The Director General acted on an investigation report under regulation 26(2).
        Investigated = "investigated",
        /// It was resolved under Part 4.
        Resolved = "resolved",
        /// It was withdrawn under regulation 16.
        Withdrawn = "withdrawn",
        /// The panel handled it as it thought fit under regulation 15.
        HandledOtherwise = "handled-otherwise",
    }
}

/// The panel's view of what should be done.
pub static SHOULD_HANDLE_OTHERWISE: Judgement = Judgement::new(
    "whether the complaint should be handled otherwise than by informal resolution, or not at all",
    Actor::Panel,
);
/// The panel's view of each kind.
pub static FALLS_WITHIN: Judgement =
    Judgement::new("whether the complaint is of a kind that regulation 15(3) lists", Actor::Panel);

facts! {
    /// A complaint that the panel may want to handle otherwise.
    pub struct DisapplicationFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whether the panel has recorded it.
        pub recorded: Fact<bool>,
        /// Whether it was or must be referred, and is not for the time being referred back.
        pub referable: Fact<bool>,
        /// Whether the panel considers that it should handle it otherwise than under Part 4, or not at all.
        pub otherwise: Fact<bool>,
        /// (a) Entirely about conduct towards somebody then working as the holder's staff.
        pub about_staff: Fact<bool>,
        /// The day of the incident, or of the latest.
        pub latest_incident: Fact<NaiveDate>,
        /// The day the complaint was made.
        pub made_on: Fact<NaiveDate>,
        /// (b)(i) A good reason for the delay has been shown.
        pub good_reason: Fact<bool>,
        /// (b)(ii) Injustice would be likely to be caused by the delay.
        pub injustice: Fact<bool>,
        /// (c) The matter is already the subject of a complaint.
        pub already_subject: Fact<bool>,
        /// (d) It gives no name and address of the complainant or of another interested person.
        pub names_nobody: Fact<bool>,
        /// (d) Such a name or address can practicably be found out.
        pub traceable: Fact<bool>,
        /// (e) Vexatious, oppressive or otherwise an abuse of the procedures.
        pub abusive: Fact<bool>,
        /// (4)(a) Substantially the same complaint as an earlier one, or the same conduct as an earlier conduct matter.
        pub same_as_before: Fact<bool>,
        /// (4)(b) It has fresh allegations that significantly affect the account.
        pub fresh_allegations: Fact<bool>,
        /// (4)(c) It comes with fresh evidence that was not reasonably available before.
        pub fresh_evidence: Fact<bool>,
        /// (4)(d) How the earlier matter ran its course; `Known(None)` if in none of the four ways.
        pub earlier_end: Fact<Option<EarlierEnd>>,
    }
}

/// Whether the panel may handle a complaint as it thinks fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Disapplication {
    /// It may, and tells the complainant.
    May,
    /// It may not.
    MayNot,
}

impl fmt::Display for Disapplication {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::May => "the panel may handle it as it thinks fit, or not at all, and tells the complainant",
            Self::MayNot => "the panel may not handle it otherwise than the Regulations say",
        })
    }
}

impl Outcome for Disapplication {
    fn standing(&self) -> Standing {
        Standing::Stated
    }
}

impl DisapplicationFacts {
    /// Whether the complaint is of a kind.
    fn is_of(&self, kind: Description) -> Truth {
        let considers = |fact: crate::reasoning::Read<&bool>| fact.judged(&FALLS_WITHIN, |yes| *yes);
        match kind {
            Description::AboutStaff => considers(self.about_staff()),
            Description::Delayed => {
                let elapsed = self.latest_incident().zip(self.made_on());
                elapsed.is(|(incident, made)| is_more_than_a_year(*incident, *made))
                    & (!considers(self.good_reason()) | considers(self.injustice()))
            }
            Description::AlreadySubject => considers(self.already_subject()),
            Description::Anonymous => self.names_nobody().is(|yes| *yes) & !considers(self.traceable()),
            Description::Abusive => considers(self.abusive()),
            Description::Repetitious => {
                considers(self.same_as_before())
                    & !considers(self.fresh_allegations())
                    & !considers(self.fresh_evidence())
                    & self.earlier_end().is(|end| end.is_some())
            }
        }
    }
}

/// More than 12 months, by the corresponding date.
fn is_more_than_a_year(incident: NaiveDate, made: NaiveDate) -> bool {
    incident.checked_add_months(Months::new(12)).is_some_and(|year| made > year)
}

/// Whether the panel may handle a complaint as it thinks fit. (SI 2012/62 reg. 15.)
impl Question for DisapplicationFacts {
    type Outcome = Disapplication;

    const RULE: &'static Rule = &DISAPPLICATION;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Disapplication> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&DISAPPLICATION)?;
        let open = self.recorded().is(|yes| *yes) & !self.referable().is(|yes| *yes);
        let open = weigh.test(&DISAPPLICABLE, open)?;
        let mut of_a_kind = Truth::NotMet;
        for kind in Description::ALL {
            of_a_kind = of_a_kind | weigh.test(kind.rule(), self.is_of(*kind))?;
        }
        let otherwise = self.otherwise().judged(&SHOULD_HANDLE_OTHERWISE, |yes| *yes);
        let may = weigh.test(&DISAPPLICATION, open & otherwise & of_a_kind)?;
        may.settle(Disapplication::May, Disapplication::MayNot)
    }
}
