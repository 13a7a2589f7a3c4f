//! Commitments on operational matters: a warning, never a breach. (Policing Protocol 2023 paras 18, 35; 2011 paras
//! 18, 33; PRSRA 2011 s. 2(3).)
//!
//! No statute lists what a plan may not hold. The force is under the chief constable's direction and control, and
//! the Protocol, to which regard must be had, says the commissioner must not fetter operational independence and
//! gives examples of what lies within the chief constable's direction and control. The list is not exhaustive, and
//! the idea turns on context. So a commitment that fixes arrest or detection numbers, bans or orders a lawful
//! tactic, directs a named investigation, deployment, post or person, or sets shift or unit structure is worth a
//! look; objectives, outcomes, resources, measures and reporting are what a plan is for. Text is not read: say what
//! kind of commitment each is. Which example of the Protocol a kind touches is our reading.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use crate::area::Area;
use crate::law::{
    Actor, Confidence, Extent, PROTOCOL_2011, PROTOCOL_2023, PRSRA_2011, Place, Provision, Rule, Span,
    commenced, ymd,
};
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Weigh, facts};

listed! {
    /// An example the Protocol gives of what is within the chief constable's direction and control.
    pub enum OperationalMatter {
        /// (a) Issuing a warrant to an attested officer.
        Warrants = "warrants",
        /// (b) Appointing and dismissing officers and staff.
        AppointAndDismiss = "appoint-and-dismiss",
        /// (c) Organising resources, and deploying people or not.
        OrganiseAndDeploy = "organise-and-deploy",
        /// (d) Whether to investigate a crime or a person.
        Investigate = "investigate",
        /// (e) Balancing competing operational needs.
        BalanceNeeds = "balance-needs",
        /// (f) Moving resources to meet immediate demand.
        MeetDemand = "meet-demand",
        /// (g) Giving officers their specific duties.
        SpecificDuties = "specific-duties",
    }
}

listed! {
    /// What kind of commitment a plan makes.
    pub enum CommitmentKind {
        /// An objective.
        Objective = "objective",
        /// An outcome aimed at.
        Outcome = "outcome",
        /// Resources given.
        Resources = "resources",
        /// A measure of performance.
        Measure = "measure",
        /// How the chief constable reports.
        Reporting = "reporting",
        /// A fixed number of arrests or detections for a kind of crime.
        ArrestOrDetectionNumbers = "arrest-or-detection-numbers",
        /// A lawful tactic banned.
        TacticBanned = "tactic-banned",
        /// A lawful tactic ordered.
        TacticOrdered = "tactic-ordered",
        /// A named investigation directed.
        InvestigationDirected = "investigation-directed",
        /// A named deployment directed.
        DeploymentDirected = "deployment-directed",
        /// A named post directed.
        PostDirected = "post-directed",
        /// A named person directed.
        PersonDirected = "person-directed",
        /// Shifts set.
        ShiftStructure = "shift-structure",
        /// Units set.
        UnitStructure = "unit-structure",
    }
}

impl CommitmentKind {
    /// Whether it is what a plan is for: it directs nothing that is the chief constable's.
    #[must_use]
    pub const fn is_strategic(self) -> bool {
        matches!(self, Self::Objective | Self::Outcome | Self::Resources | Self::Measure | Self::Reporting)
    }

    /// The example of the Protocol it comes nearest to. Tactics are not among the examples, though they are within
    /// direction and control all the same.
    #[must_use]
    pub const fn matter(self) -> Option<OperationalMatter> {
        match self {
            Self::ArrestOrDetectionNumbers => Some(OperationalMatter::BalanceNeeds),
            Self::InvestigationDirected => Some(OperationalMatter::Investigate),
            Self::DeploymentDirected | Self::ShiftStructure | Self::UnitStructure => {
                Some(OperationalMatter::OrganiseAndDeploy)
            }
            Self::PostDirected => Some(OperationalMatter::AppointAndDismiss),
            Self::PersonDirected => Some(OperationalMatter::SpecificDuties),
            Self::TacticBanned
            | Self::TacticOrdered
            | Self::Objective
            | Self::Outcome
            | Self::Resources
            | Self::Measure
            | Self::Reporting => None,
        }
    }
}

/// One commitment of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", deny_unknown_fields)
)]
pub struct Commitment {
    /// What kind it is.
    pub kind: CommitmentKind,
    /// Its words, for the reader: they are not examined.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub text: Option<String>,
}

const REPLACED: (NaiveDate, Provision) = (ymd(2023, 7, 2), PROTOCOL_2023.whole());
static UNTIL_2023: &[Span] = &[
    commenced::LONDON_JAN_2012.until(REPLACED.0, REPLACED.1),
    commenced::NOV_2012.until(REPLACED.0, REPLACED.1),
];
static SINCE_2023: &[Span] =
    &[Span::since(ymd(2023, 7, 3), PROTOCOL_2023.whole()).within(Extent::ELECTED_BODIES)];

/// The check as a whole: what it rests on in the Act.
pub static OPERATIONAL: Rule = Rule::condition(
    "plan.operational",
    Actor::Commissioner,
    "a plan leaves direction and control of the force to the chief constable",
)
.towards(&[Actor::ChiefConstable])
.under(&[PRSRA_2011.section("2(3)"), PRSRA_2011.section("4(3)"), PRSRA_2011.section("79(2)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE)
.confidence_is(Confidence::Inferred);

/// The examples, to 2 July 2023.
pub static OPERATIONAL_2011: Rule = Rule::condition(
    "plan.operational-matters-2011",
    Actor::Commissioner,
    "operational independence is not fettered, for example in the matters the Protocol of 2011 lists",
)
.towards(&[Actor::ChiefConstable])
.under(&[PROTOCOL_2011.only_schedule("33"), PROTOCOL_2011.only_schedule("18")])
.in_force(UNTIL_2023);

/// The examples, from 3 July 2023.
pub static OPERATIONAL_2023: Rule = Rule::condition(
    "plan.operational-matters-2023",
    Actor::Commissioner,
    "operational independence is not fettered, for example in the matters the Protocol of 2023 lists",
)
.towards(&[Actor::ChiefConstable])
.under(&[PROTOCOL_2023.only_schedule("35"), PROTOCOL_2023.only_schedule("18")])
.in_force(SINCE_2023);

pub(super) const RULES: &[&Rule] = &[&OPERATIONAL, &OPERATIONAL_2011, &OPERATIONAL_2023];

facts! {
    /// What a plan commits to.
    pub struct OperationalFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Its commitments.
        pub commitments: Fact<Vec<Commitment>>,
    }
}

/// Whether any commitment touches operational matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "kind")
)]
pub enum Operational {
    /// None does.
    Clear,
    /// Some do, on their face.
    Flagged {
        /// The kinds of commitment.
        commitments: Set<CommitmentKind>,
        /// The examples of the Protocol they come nearest to.
        matters: Set<OperationalMatter>,
    },
}

impl fmt::Display for Operational {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Clear => f.write_str("no commitment touches operational matters"),
            Self::Flagged { commitments, matters } => {
                write!(f, "may touch operational matters: {commitments}")?;
                if matters.is_empty() { Ok(()) } else { write!(f, " (in the Protocol: {matters})") }
            }
        }
    }
}

impl Outcome for Operational {
    fn standing(&self) -> Standing {
        match self {
            Self::Clear => Standing::Met,
            Self::Flagged { .. } => Standing::Warning,
        }
    }
}

/// The Protocol's rule in force that day.
fn protocol_on(place: Place, law_on: NaiveDate) -> Option<&'static Rule> {
    [&OPERATIONAL_2011, &OPERATIONAL_2023].into_iter().find(|rule| rule.is_law(place, law_on))
}

/// Whether a plan's commitments touch operational matters.
impl Question for OperationalFacts {
    type Outcome = Operational;

    const RULE: &'static Rule = &OPERATIONAL;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Operational> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&OPERATIONAL)?;
        let area = self.area().needed()?;
        let strategic = self.commitments().is(|all| all.iter().all(|one| one.kind.is_strategic()));
        weigh.test(&OPERATIONAL, strategic)?;
        if let Some(protocol) = protocol_on(area.place(), law_on) {
            weigh.test(protocol, strategic)?;
        }
        let flagged =
            || self.commitments.known().into_iter().flatten().filter(|one| !one.kind.is_strategic());
        strategic.settle(
            Operational::Clear,
            Operational::Flagged {
                commitments: flagged().map(|one| one.kind).collect(),
                matters: flagged().filter_map(|one| one.kind.matter()).collect(),
            },
        )
    }
}
