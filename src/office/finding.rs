//! One finding of an assessment, and what it can say.

use alloc::vec::Vec;
use core::fmt;

use crate::calendar::Deadline;
use crate::law::Rule;
use crate::listed::listed;
use crate::process::Next;
use crate::reasoning::{Answer, Ground, Needs, Outcome, Standing, Unsettled};
use crate::{
    budget, chief_constable, commissioner, complaints, conduct, delegation, duties, election, eligibility,
    finance, panel, pay, plan, precept, referendum, reserves, staff,
};

listed! {
    /// The outcome of a finding in a word. The first five are answers; the others say why there is none.
    pub enum Verdict {
        /// What the rule asks is done, or its test passed.
        Met = "met",
        /// It is not.
        NotMet = "not-met",
        /// The rule asks nothing of this office.
        NotApplicable = "not-applicable",
        /// It says what the law gives, or where a process stands; there is nothing to meet.
        Stated = "stated",
        /// Worth a look, though no duty is broken.
        Warning = "warning",
        /// Facts are missing that can still change the answer.
        NeedsFacts = "needs-facts",
        /// The law leaves it to somebody.
        ForJudgement = "for-judgement",
        /// No rule provides, or the text reads two ways.
        NoRule = "no-rule",
        /// There is law on it that the crate does not encode.
        NotEncoded = "not-encoded",
        /// Not law there and then.
        OutOfForce = "out-of-force",
    }
}

macro_rules! details {
    ($($(#[$doc:meta])* $variant:ident($type:ty),)+) => {
        /// The outcome of a question of the office, each with the type of its own question.
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Detail {
            $($(#[$doc])* $variant($type),)+
        }

        $(impl From<$type> for Detail {
            fn from(outcome: $type) -> Self {
                Self::$variant(outcome)
            }
        })+

        impl fmt::Display for Detail {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self { $(Self::$variant(outcome) => outcome.fmt(f),)+ }
            }
        }

        impl Outcome for Detail {
            fn standing(&self) -> Standing {
                match self { $(Self::$variant(outcome) => outcome.standing(),)+ }
            }
        }
    };
}

details! {
    /// A duty done or not.
    Duty(duties::Duty),
    /// Evidence on a limb.
    Evidence(duties::Evidence),
    /// Mechanisms in use.
    Mechanisms(duties::MechanismsInUse),
    /// Information for the commissioner.
    Information(duties::Information),
    /// Sections of the plan.
    Content(plan::Content),
    /// Objectives of the plan.
    Objectives(plan::Objectives),
    /// Whether the plan was issued in time.
    Issuing(plan::Issuing),
    /// Whether it was issued as soon as practicable.
    Promptness(plan::Promptness),
    /// Steps of making the plan.
    Making(plan::Making),
    /// Which plan is in effect.
    InEffect(plan::InEffect),
    /// Copies of the plan.
    Copies(plan::Copies),
    /// Review of the plan.
    Review(plan::Review),
    /// Regard to the plan.
    Regard(plan::Regard),
    /// Commitments on operational matters.
    Operational(plan::Operational),
    /// The size of the panel.
    Numbers(panel::Numbers),
    /// Who sits on the panel.
    Roster(panel::Roster),
    /// The panel's arrangements.
    Arrangements(panel::Arrangements),
    /// The panel's rules of procedure.
    Procedure(panel::Procedure),
    /// The balance of the panel.
    Balance(panel::Balance),
    /// A duty of the panel.
    PanelDuty(panel::PanelDuty),
    /// Where the membership of the panel stands.
    Composition(panel::membership::Progress),
    /// Where a review stands.
    PanelReview(panel::scrutiny::ReviewStage),
    /// Where a meeting stands to which people are called.
    Occasion(panel::scrutiny::OccasionStage),
    /// Where a requirement for information stands.
    InformationRequest(panel::scrutiny::RequestStage),
    /// Where an appointment stands.
    Progress(chief_constable::Progress),
    /// Where the scrutiny of a precept stands.
    Scrutiny(precept::Progress),
    /// Where the removal of a chief constable stands.
    Removal(chief_constable::removal::Progress),
    /// Whether the panel may suspend the commissioner.
    Suspension(commissioner::Suspension),
    /// In whose hands the office is.
    Tenure(commissioner::TenureProgress),
    /// Who acts in the commissioner's stead.
    Acting(commissioner::ActingProgress),
    /// Where the appointment to a senior post stands.
    Confirmation(staff::confirmation::Progress),
    /// Whether somebody's conduct is covered.
    Covered(complaints::Covered),
    /// What a complaint or conduct matter is.
    Matter(complaints::Matter),
    /// Whether a complaint or conduct matter must be recorded.
    Recording(complaints::Recording),
    /// Whether one is referred in time.
    Referral(complaints::Referral),
    /// Whether a complaint may be handled otherwise.
    Disapplication(complaints::Disapplication),
    /// The address for complaints, and the records of them.
    Keeping(complaints::Keeping),
    /// Where a complaint stands.
    Complaint(complaints::handling::Progress),
    /// What council tax has to raise.
    Requirement(budget::Requirement),
    /// The amounts of council tax.
    Calculation(budget::Calculation),
    /// What the bands pay.
    Bands(budget::Bands),
    /// Calculations made again.
    Substitution(budget::Substitution),
    /// Printed shares of a budget.
    Spending(budget::Spending),
    /// Whether a rise in council tax is excessive.
    Increase(referendum::Increase),
    /// Where an excessive amount stands.
    Referendum(referendum::Progress),
    /// What is next in a process.
    Next(Next),
    /// An ordinary election.
    OrdinaryElection(election::OrdinaryElection),
    /// A voting system.
    VotingSystem(election::VotingSystem),
    /// The appropriate officer.
    AppropriateOfficer(election::AppropriateOfficer),
    /// What follows on a vacancy.
    ByElection(election::ByElection),
    /// The declaration of acceptance.
    Acceptance(eligibility::Acceptance),
    /// An application to the High Court.
    Challenge(eligibility::Challenge),
    /// Whether somebody may be commissioner.
    Eligibility(eligibility::Eligibility),
    /// Acts of somebody disqualified.
    Acts(eligibility::Acts),
    /// Posts filled.
    Posts(staff::Establishment),
    /// Who holds the two statutory offices.
    Officers(staff::Officers),
    /// Political restriction of a post.
    Restriction(staff::RestrictionStatus),
    /// A political act.
    Activity(staff::Activity),
    /// Appointment on merit.
    Merit(staff::Merit),
    /// Data protection.
    DataProtection(staff::DataProtection),
    /// Whether a chief finance officer is qualified.
    Qualification(staff::Qualification),
    /// Whether the monitoring officer must report.
    ReportDuty(staff::reports::ReportDuty),
    /// Where an officer's report stands.
    OfficerReport(staff::reports::Progress),
    /// Whether somebody may be deputy.
    Deputy(delegation::DeputyAppointment),
    /// Whether a function may be arranged for somebody.
    Arrangement(delegation::Arrangement),
    /// Whether a fire function may be delegated.
    FireArrangement(delegation::FireArrangement),
    /// Whether an item was published in time.
    Published(conduct::Published),
    /// Whether an item was published in the manner specified.
    Manner(conduct::Manner),
    /// Whether a register has what belongs in it.
    Registration(conduct::Registration),
    /// Whether and how a standard binds.
    Standard(conduct::Reach),
    /// Whether something may be published.
    Publicity(conduct::Publicity),
    /// Reserves against a policy.
    Level(reserves::Level),
    /// Reserves over the years.
    Outlook(reserves::Outlook),
    /// The reserves strategy.
    Strategy(reserves::Strategy),
    /// The three tiers.
    Tiers(reserves::TierCheck),
    /// The general reserve.
    GeneralReserve(reserves::GeneralReserve),
    /// The finance officer's report on the budget.
    BudgetReport(reserves::BudgetReportCheck),
    /// Monitoring of the budget.
    Monitoring(reserves::Monitoring),
    /// The police fund.
    Fund(finance::Fund),
    /// The audit committee.
    AuditCommittee(finance::AuditCommittee),
    /// Which finance officer's reports are due.
    FinanceReportsDue(finance::reports::FinanceReportsDue),
    /// Where a finance officer's report stands.
    FinanceReport(finance::reports::Progress),
    /// The public's rights over draft accounts.
    Rights(finance::accounts::Rights),
    /// Publication of audited accounts.
    Publication(finance::accounts::Publication),
    /// A dealing in money, property or agreements.
    Dealing(finance::Dealing),
    /// Services or a grant.
    Commissioned(finance::Commissioned),
    /// What is published of a grant.
    GrantPublication(finance::GrantPublication),
    /// The salary.
    Pay(pay::Pay),
    /// A salary as stated.
    StatedSalary(pay::StatedSalary),
    /// A claim for expenses.
    Claim(pay::Claim),
}

/// What was found on one question: the rule it is about, the answer, and the grounds.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Finding<'o> {
    /// The rule the answer is about.
    pub rule: &'static Rule,
    /// Which post, appointment, act or kind of reserve, where the rule is asked of several.
    pub about: Option<&'o str>,
    /// The answer.
    pub answer: Answer<Detail>,
    /// Every rule weighed, with what was found.
    pub grounds: Vec<Ground>,
}

impl Finding<'_> {
    /// The outcome in a word.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        match &self.answer {
            Ok(detail) => match detail.standing() {
                Standing::Met => Verdict::Met,
                Standing::NotMet => Verdict::NotMet,
                Standing::NotApplicable => Verdict::NotApplicable,
                Standing::Stated => Verdict::Stated,
                Standing::Warning => Verdict::Warning,
            },
            Err(Unsettled::NeedsFacts(_)) => Verdict::NeedsFacts,
            Err(Unsettled::ForJudgement { .. }) => Verdict::ForJudgement,
            Err(Unsettled::NoRule(_)) => Verdict::NoRule,
            Err(Unsettled::NotEncoded(_)) => Verdict::NotEncoded,
            Err(Unsettled::OutOfForce(_)) => Verdict::OutOfForce,
        }
    }

    /// The facts that can still change the answer.
    #[must_use]
    pub fn needs(&self) -> Needs {
        self.answer.as_ref().err().map_or(Needs::NONE, Unsettled::needs)
    }

    /// What falls due, where something does.
    #[must_use]
    pub fn due(&self) -> Option<Deadline> {
        match &self.answer {
            Ok(Detail::Issuing(plan::Issuing::NotYetDue { last_day })) => {
                Some(Deadline::By { day: *last_day })
            }
            Ok(Detail::ByElection(by_election)) => {
                by_election.last_poll_day().map(|day| Deadline::By { day })
            }
            Ok(Detail::Acceptance(eligibility::Acceptance::Awaited { by })) => {
                Some(Deadline::By { day: *by })
            }
            Ok(
                Detail::Rights(finance::accounts::Rights::Due { latest: day })
                | Detail::Publication(finance::accounts::Publication::Due { last: day }),
            ) => Some(Deadline::By { day: *day }),
            Ok(Detail::Published(conduct::Published::NotYet(due))) => Some(due.limit()),
            Ok(Detail::Next(next)) => Some(next.by),
            _ => None,
        }
    }
}

/// The statement, the outcome and what was found, without the grounds.
impl fmt::Display for Finding<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.verdict(), self.rule.statement())?;
        if let Some(about) = self.about {
            write!(f, " ({about})")?;
        }
        match &self.answer {
            Ok(detail) => write!(f, ": {detail}"),
            Err(open) => write!(f, ": {open}"),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Finding<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use alloc::string::ToString;
        use serde::ser::SerializeStruct as _;

        let citations: Vec<_> = self.rule.provisions().iter().map(ToString::to_string).collect();
        let mut out = serializer.serialize_struct("Finding", 13)?;
        out.serialize_field("rule", self.rule.id())?;
        out.serialize_field("statement", self.rule.statement())?;
        out.serialize_field("topic", &self.rule.topic())?;
        out.serialize_field("about", &self.about)?;
        out.serialize_field("outcome", &self.verdict())?;
        match &self.answer {
            Ok(detail) => out.serialize_field("detail", &detail.to_string())?,
            Err(open) => out.serialize_field("detail", &open.to_string())?,
        }
        match &self.answer {
            Err(Unsettled::NoRule(gap)) => out.serialize_field("readings", gap.readings)?,
            _ => out.skip_field("readings")?,
        }
        out.serialize_field("citations", &citations)?;
        out.serialize_field("binding", &self.rule.binding())?;
        out.serialize_field("confidence", &self.rule.confidence())?;
        out.serialize_field("grounds", &self.grounds)?;
        out.serialize_field("needs", &self.needs())?;
        out.serialize_field("due", &self.due())?;
        out.end()
    }
}
