//! The controller and the data protection officer. (DPA 2018 s. 69; UK GDPR arts 37, 38.)
//!
//! The commissioner as corporation sole is the controller of the office's personal data: not the chief executive,
//! and not the person elected. A controller that is a public authority must designate a data protection officer. The
//! officer may have other tasks if they do not conflict: a chief executive, who is monitoring officer too, may be one
//! only after that question has been asked. The post needs no confirmation hearing, and controllers may share one
//! officer.

use core::fmt;

use chrono::NaiveDate;

use crate::area::{Area, Body};
use crate::law::{Actor, Confidence, DPA_2018, Extent, LeftOut, PRSRA_2011, Rule, Span, UK_GDPR, ymd};
use crate::listed::{Set, listed};
use crate::reasoning::{
    Answer, Judgement, Outcome, Question, Reasons, Standing, Truth, Unsettled, Weigh, facts,
};

/// Where a mayor has the functions.
pub static MAYORS_DATA: LeftOut = LeftOut {
    provision: UK_GDPR.article("37(1)(a)"),
    reason: "who is controller, and designates the officer, where a mayor has the functions was not looked up",
};

/// What brought both texts into force on 25 May 2018 was not looked up.
static SINCE_2018: &[Span] = &[Span::from(ymd(2018, 5, 25)).within(Extent::ELECTED_BODIES)];

/// An officer.
pub static DESIGNATE_OFFICER: Rule = Rule::duty(
    "staff.data-protection-officer",
    Actor::Commissioner,
    "the body designates a data protection officer, whom it may share with other controllers",
)
.under(&[DPA_2018.section("69(1)"), DPA_2018.section("69(3)"), UK_GDPR.article("37(1)(a)")])
.in_force(SINCE_2018)
.confidence_is(Confidence::Secondary);

/// The controller.
pub static CONTROLLER: Rule = Rule::condition(
    "staff.data-protection-controller",
    Actor::Commissioner,
    "the controller is the body itself, a corporation sole, and not one of its officers",
)
.under(&[PRSRA_2011.section("1(2)"), PRSRA_2011.section("3(2)")])
.in_force(SINCE_2018)
.confidence_is(Confidence::Inferred);

/// No conflict of tasks.
pub static NO_CONFLICT: Rule = Rule::condition(
    "staff.data-protection-no-conflict",
    Actor::Commissioner,
    "the data protection officer's other tasks do not conflict with that one",
)
.under(&[UK_GDPR.article("38(6)")])
.in_force(SINCE_2018)
.confidence_is(Confidence::Unconfirmed);

/// Whether tasks conflict.
pub static CONFLICT: Judgement = Judgement::new(
    "do the data protection officer's other tasks and duties result in a conflict of interests?",
    Actor::Commissioner,
);

listed! {
    /// Who an office says is controller of its personal data.
    pub enum Controller {
        /// The commissioner or Mayor's Office, as a body.
        Body = "body",
        /// The chief executive.
        ChiefExecutive = "chief-executive",
        /// Somebody else.
        Other = "other",
    }
}

listed! {
    /// What is amiss.
    pub enum DataShortfall {
        /// No data protection officer is designated.
        NoOfficer = "no-officer",
        /// The officer's other tasks conflict.
        ConflictingTasks = "conflicting-tasks",
        /// Somebody other than the body is named as controller.
        WrongController = "wrong-controller",
    }
}

facts! {
    /// What an office says of its data protection.
    pub struct DataProtectionFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// The controller it names.
        pub controller: Fact<Controller>,
        /// A data protection officer is designated.
        pub officer_designated: Fact<bool>,
        /// The officer has other tasks that result in a conflict of interests.
        pub conflicting_tasks: Fact<bool>,
    }
}

/// Whether an office has the officer and names the controller that the law asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum DataProtection {
    /// It does.
    AsRequired,
    /// It does not, in these ways.
    Short(Set<DataShortfall>),
}

impl fmt::Display for DataProtection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AsRequired => f.write_str("an officer is designated, and the body is controller"),
            Self::Short(shortfalls) => write!(f, "not as the law requires: {shortfalls}"),
        }
    }
}

impl Outcome for DataProtection {
    fn standing(&self) -> Standing {
        match self {
            Self::AsRequired => Standing::Met,
            Self::Short(_) => Standing::NotMet,
        }
    }
}

/// Whether an office has a data protection officer and the right controller. (DPA 2018 s. 69; UK GDPR arts 37, 38.)
impl Question for DataProtectionFacts {
    type Outcome = DataProtection;

    const RULE: &'static Rule = &DESIGNATE_OFFICER;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<DataProtection> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&DESIGNATE_OFFICER)?;
        if self.area().needed()?.body_on(law_on)? == Body::Mayor {
            return Err(Unsettled::NotEncoded(&MAYORS_DATA));
        }
        let controller = weigh.test(&CONTROLLER, self.controller().is(|named| *named == Controller::Body))?;
        let officer = weigh.test(&DESIGNATE_OFFICER, self.officer_designated().is(|yes| *yes))?;
        // Without an officer there are no tasks to conflict.
        let no_conflict = if officer == Truth::NotMet {
            Truth::Met
        } else {
            weigh.test(&NO_CONFLICT, self.conflicting_tasks().judged(&CONFLICT, |yes| !*yes))?
        };
        let _ = self.controller().zip(self.officer_designated()).needed()?;
        let mut short = Set::EMPTY;
        for (shortfall, met) in [
            (DataShortfall::NoOfficer, officer),
            (DataShortfall::ConflictingTasks, no_conflict),
            (DataShortfall::WrongController, controller),
        ] {
            if !met.holds()? {
                short.insert(shortfall);
            }
        }
        Ok(if short.is_empty() { DataProtection::AsRequired } else { DataProtection::Short(short) })
    }
}
