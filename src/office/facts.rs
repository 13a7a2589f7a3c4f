//! The facts of one office, subject by subject. Every part can be left out: what is not given is unknown.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::followed::Followed;
use crate::area::Area;
use crate::reasoning::Fact;
use crate::{
    budget, chief_constable, commissioner, complaints, conduct, delegation, duties, election, eligibility,
    finance, panel, pay, plan, precept, referendum, reserves, staff,
};

/// Facts that cannot make one office.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OfficeError {
    /// A part disagrees with the office on the police area.
    #[error("`{part}` is about `{given}`, but the office is of `{office}`")]
    AreaMismatch {
        /// The part, such as `plan.content`.
        part: &'static str,
        /// The area it gives.
        given: Area,
        /// The area of the office.
        office: Area,
    },
    /// A list of entries, each of which is a question of its own, is too long.
    #[error("`{part}` has {given} entries, more than the {MOST_ENTRIES} that an assessment takes")]
    TooMany {
        /// The part, such as `pay.claims`.
        part: &'static str,
        /// How many entries it has.
        given: usize,
    },
    /// A thing is dated after the day asked about, by which it must have happened.
    #[error("`{part}` is dated `{given}`, after `{law_on}`, the day asked about")]
    Later {
        /// The part, such as `duties.account`.
        part: &'static str,
        /// The day it gives.
        given: NaiveDate,
        /// The day asked about.
        law_on: NaiveDate,
    },
}

/// How many entries a list can have of which each gives a finding of its own.
pub const MOST_ENTRIES: usize = 10_000;

/// Facts that turn on the police area, which an office gives once for all of them.
pub(super) trait Sited {
    /// Takes the area where it is not known.
    fn site(&mut self, part: &'static str, office: Option<Area>) -> Result<(), OfficeError>;
}

impl<T: Sited> Sited for Vec<T> {
    fn site(&mut self, part: &'static str, office: Option<Area>) -> Result<(), OfficeError> {
        few_enough(part, self.len())?;
        self.iter_mut().try_for_each(|one| one.site(part, office))
    }
}

impl<T: Sited> Sited for Option<T> {
    fn site(&mut self, part: &'static str, office: Option<Area>) -> Result<(), OfficeError> {
        self.iter_mut().try_for_each(|one| one.site(part, office))
    }
}

impl Sited for Fact<Area> {
    fn site(&mut self, part: &'static str, office: Option<Area>) -> Result<(), OfficeError> {
        let Some(office) = office else { return Ok(()) };
        match *self {
            Self::Known(given) if given != office => Err(OfficeError::AreaMismatch { part, given, office }),
            _ => {
                *self = Self::Known(office);
                Ok(())
            }
        }
    }
}

fn few_enough(part: &'static str, given: usize) -> Result<(), OfficeError> {
    if given > MOST_ENTRIES { Err(OfficeError::TooMany { part, given }) } else { Ok(()) }
}

macro_rules! sited {
    (with: $($with:ty),+; without: $($without:ty),+ $(,)?) => {
        $(impl Sited for $with {
            fn site(&mut self, part: &'static str, office: Option<Area>) -> Result<(), OfficeError> {
                self.area.site(part, office)
            }
        })+
        $(impl Sited for $without {
            fn site(&mut self, _: &'static str, _: Option<Area>) -> Result<(), OfficeError> {
                Ok(())
            }
        })+
    };
}

sited! {
    with:
        duties::AccountFacts, duties::MechanismsFacts, duties::CoreDutyFacts, duties::AssistanceFacts,
        duties::ValueForMoneyFacts, duties::EngagementFacts, duties::ProtocolFacts,
        duties::InformationFacts,
        plan::ContentFacts, plan::ObjectivesFacts, plan::IssuingFacts, plan::PromptnessFacts,
        plan::StepsFacts, plan::InEffectFacts, plan::CopiesFacts, plan::ReviewFacts, plan::RegardFacts,
        plan::OperationalFacts,
        panel::NumbersFacts, panel::RosterFacts, panel::ArrangementsFacts, panel::BalanceFacts,
        panel::PublicationFacts,
        complaints::HolderFacts, complaints::MatterFacts, complaints::RecordingFacts,
        complaints::ConductRecordingFacts, complaints::ReferralFacts, complaints::DisapplicationFacts,
        complaints::AddressFacts, complaints::RecordsFacts,
        budget::RequirementFacts, budget::CalculationFacts, budget::BandsFacts, budget::SubstitutionFacts,
        referendum::IncreaseFacts,
        commissioner::SuspensionFacts,
        election::OrdinaryElectionFacts, election::AppropriateOfficerFacts, election::ByElectionFacts,
        eligibility::CandidateFacts, eligibility::AcceptanceFacts, eligibility::ActsFacts,
        eligibility::ChallengeFacts,
        staff::PostsFacts, staff::OfficersFacts, staff::MeritFacts, staff::ActivityFacts,
        staff::DataProtectionFacts, staff::reports::ReportDutyFacts,
        delegation::ArrangementFacts, delegation::DeputyFacts, delegation::FireArrangementFacts,
        conduct::PublicationItemFacts, conduct::MannerFacts, conduct::InterestFacts, conduct::OfferFacts,
        conduct::StandardFacts, conduct::PublicityFacts,
        finance::FundFacts, finance::AuditCommitteeFacts, finance::DealingFacts, finance::ServicesFacts,
        finance::GrantFacts, finance::GrantPublicationFacts, finance::reports::FinanceReportFacts,
        finance::accounts::RightsFacts, finance::accounts::PublicationFacts,
        pay::SalaryFacts, pay::StatedSalaryFacts, pay::ClaimFacts;
    without:
        panel::ProcedureFacts, panel::PlanReviewFacts, panel::AnnualReportFacts,
        budget::SpendingFacts,
        election::VotingSystemFacts,
        staff::QualificationFacts,
        reserves::LevelFacts, reserves::ForecastFacts, reserves::StrategyFacts, reserves::TierFacts,
        reserves::GeneralReserveFacts, reserves::BudgetReportFacts, reserves::MonitoringFacts,
}

macro_rules! part {
    (
        $(#[$meta:meta])*
        pub struct $name:ident in $prefix:literal {
            $($(#[$doc:meta])* pub $field:ident : $type:ty = $wire:literal,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq, Eq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize),
            serde(default, deny_unknown_fields))]
        pub struct $name {
            /// Where these facts come from.
            pub source: String,
            $($(#[$doc])* #[cfg_attr(feature = "serde", serde(rename = $wire))] pub $field: $type,)+
        }

        impl $name {
            fn site(&mut self, office: Option<Area>) -> Result<(), OfficeError> {
                $(self.$field.site(concat!($prefix, ".", $wire), office)?;)+
                Ok(())
            }
        }

        #[cfg(feature = "proptest")]
        impl crate::strategies::Sample for $name {
            fn strategy() -> proptest::strategy::BoxedStrategy<Self> {
                use proptest::strategy::Strategy as _;
                crate::strategies::nest!(String, $($type),+)
                    .prop_map(|crate::strategies::nested!(source, $($field),+)| Self { source, $($field),+ })
                    .boxed()
            }
        }
    };
}

part! {
    /// Facts on holding the chief constable to account.
    pub struct DutiesPart in "duties" {
        /// What is recorded, limb by limb: the limb itself is left out, for each is asked about.
        pub account: duties::AccountFacts = "account",
        /// The mechanisms in use.
        pub mechanisms: duties::MechanismsFacts = "mechanisms",
        /// The core duties of sections 1(6) and 1(7).
        pub core: duties::CoreDutyFacts = "core",
        /// The chief constable's help to the commissioner.
        pub assistance: duties::AssistanceFacts = "assistance",
        /// Value for money.
        pub value_for_money: duties::ValueForMoneyFacts = "value-for-money",
        /// Engagement with neighbourhoods.
        pub engagement: duties::EngagementFacts = "engagement",
        /// Regard to the Policing Protocol.
        pub protocol: duties::ProtocolFacts = "protocol",
        /// Requirements for information.
        pub information: Vec<duties::InformationFacts> = "information",
    }
}

part! {
    /// Facts on the police and crime plan.
    pub struct PlanPart in "plan" {
        /// What the plan sets out.
        pub content: plan::ContentFacts = "content",
        /// The heads its objectives fall under.
        pub objectives: plan::ObjectivesFacts = "objectives",
        /// The election, and the plans issued after it.
        pub issuing: plan::IssuingFacts = "issuing",
        /// Whether it was issued as soon as practicable.
        pub promptness: plan::PromptnessFacts = "promptness",
        /// The steps of issuing or varying a plan, one entry for each time.
        pub making: Vec<plan::StepsFacts> = "making",
        /// The plans, to tell which is in effect.
        pub in_effect: plan::InEffectFacts = "in-effect",
        /// Copies, one entry for each plan or variation.
        pub copies: Vec<plan::CopiesFacts> = "copies",
        /// Review.
        pub review: plan::ReviewFacts = "review",
        /// Regard to the plan.
        pub regard: plan::RegardFacts = "regard",
        /// What the plan commits to.
        pub operational: plan::OperationalFacts = "operational",
    }
}

part! {
    /// Facts on the police and crime panel.
    pub struct PanelPart in "panel" {
        /// How many members, and of which kinds.
        pub numbers: panel::NumbersFacts = "numbers",
        /// Who they are in law.
        pub roster: panel::RosterFacts = "roster",
        /// The balanced appointment objective.
        pub balance: panel::BalanceFacts = "balance",
        /// The panel arrangements.
        pub arrangements: panel::ArrangementsFacts = "arrangements",
        /// The rules of procedure.
        pub procedure: panel::ProcedureFacts = "procedure",
        /// Reviews of draft plans, one entry each.
        pub plan_reviews: Vec<panel::PlanReviewFacts> = "plan-reviews",
        /// Annual reports, one entry each.
        pub annual_reports: Vec<panel::AnnualReportFacts> = "annual-reports",
        /// Reports and recommendations, one entry each.
        pub publications: Vec<panel::PublicationFacts> = "publications",
        /// How its seats were filled over time, if it is told.
        pub composition: Option<panel::membership::Composition> = "composition",
        /// Reviews under way or done, step by step.
        pub reviews: Vec<panel::scrutiny::Review> = "reviews",
        /// Meetings to which people were called.
        pub occasions: Vec<panel::scrutiny::Occasion> = "occasions",
        /// Requirements for information.
        pub requests: Vec<panel::scrutiny::InformationRequest> = "requests",
    }
}

part! {
    /// The commissioner in office, or not.
    pub struct CommissionerPart in "commissioner" {
        /// Criminal matters that concern the commissioner, one entry each.
        pub suspension: Vec<commissioner::SuspensionFacts> = "suspension",
        /// Suspension, vacancy and term, if any of it is in question.
        pub tenure: Option<commissioner::Tenure> = "tenure",
        /// Who acts in the commissioner's stead, if somebody does or must.
        pub acting: Option<commissioner::Acting> = "acting",
    }
}

part! {
    /// Facts on the election of the commissioner.
    pub struct ElectionPart in "election" {
        /// The ordinary election asked about.
        pub ordinary: election::OrdinaryElectionFacts = "ordinary",
        /// How its winner is found.
        pub voting: election::VotingSystemFacts = "voting",
        /// The appropriate officer.
        pub officer: election::AppropriateOfficerFacts = "officer",
        /// Vacancies, one entry each.
        pub vacancies: Vec<election::ByElectionFacts> = "vacancies",
    }
}

part! {
    /// Facts on who may hold the commissioner's office. Of it, only what is given is asked about.
    pub struct EligibilityPart in "eligibility" {
        /// The declaration of acceptance.
        pub acceptance: Option<eligibility::AcceptanceFacts> = "acceptance",
        /// Applications to the High Court, one entry each.
        pub challenges: Vec<eligibility::ChallengeFacts> = "challenges",
        /// The commissioner, or somebody who would be.
        pub candidate: Option<eligibility::CandidateFacts> = "candidate",
        /// Acts of somebody disqualified, one entry each.
        pub acts: Vec<eligibility::ActsFacts> = "acts",
    }
}

part! {
    /// Facts on complaints about the commissioner and the deputy, and on conduct matters.
    pub struct ComplaintsPart in "complaints" {
        /// Where complaints go.
        pub address: complaints::AddressFacts = "address",
        /// What the panel keeps records of.
        pub records: complaints::RecordsFacts = "records",
        /// People whose conduct is complained of, one entry each.
        pub holders: Vec<complaints::HolderFacts> = "holders",
        /// Matters to be told apart, one entry each.
        pub matters: Vec<complaints::MatterFacts> = "matters",
        /// Complaints received, one entry each.
        pub received: Vec<complaints::RecordingFacts> = "received",
        /// Conduct matters come to notice, one entry each.
        pub conduct_matters: Vec<complaints::ConductRecordingFacts> = "conduct-matters",
        /// References, one entry each.
        pub references: Vec<complaints::ReferralFacts> = "references",
        /// Complaints that may be handled otherwise, one entry each.
        pub disapplications: Vec<complaints::DisapplicationFacts> = "disapplications",
        /// Complaints and conduct matters from event to event.
        pub cases: Vec<complaints::Complaint> = "cases",
    }
}

part! {
    /// Facts on the budget of a year and the council tax that follows from it.
    pub struct BudgetPart in "budget" {
        /// The estimates.
        pub requirement: budget::RequirementFacts = "requirement",
        /// What the amounts of council tax are calculated from.
        pub calculation: budget::CalculationFacts = "calculation",
        /// Band D as a document gives it.
        pub bands: budget::BandsFacts = "bands",
        /// Calculations made again, one entry each.
        pub substitutions: Vec<budget::SubstitutionFacts> = "substitutions",
        /// Printed shares of budgets, one entry each.
        pub spending: Vec<budget::SpendingFacts> = "spending",
        /// The basic amount beside that of the year before.
        pub increase: referendum::IncreaseFacts = "increase",
    }
}

part! {
    /// Facts on the commissioner's staff.
    pub struct StaffPart in "staff" {
        /// The posts of the office.
        pub posts: staff::PostsFacts = "posts",
        /// Who is head of paid service and monitoring officer.
        pub officers: staff::OfficersFacts = "officers",
        /// Data protection.
        pub data_protection: staff::DataProtectionFacts = "data-protection",
        /// Appointments, one entry each.
        pub merit: Vec<staff::MeritFacts> = "merit",
        /// Appointments of a chief executive, a finance officer or a deputy, one entry for each post.
        pub confirmations: Vec<staff::confirmation::Confirmation> = "confirmations",
        /// Political acts asked about, one entry each.
        pub activities: Vec<staff::ActivityFacts> = "activities",
        /// The chief finance officer, and whoever acts as one, one entry each.
        pub finance_officers: Vec<staff::QualificationFacts> = "finance-officers",
        /// What the monitoring officer may have to report on, one entry each.
        pub concerns: Vec<staff::reports::ReportDutyFacts> = "concerns",
        /// Reports of the head of paid service and of the monitoring officer, one entry each.
        pub reports: Vec<staff::reports::OfficerReport> = "reports",
    }
}

part! {
    /// Facts on who exercises the body's functions besides its holder.
    pub struct DelegationPart in "delegation" {
        /// Persons who are, or would be, deputy, one entry each.
        pub deputies: Vec<delegation::DeputyFacts> = "deputies",
        /// Arrangements for somebody to exercise a function, as in a scheme of delegation, one entry each.
        pub arrangements: Vec<delegation::ArrangementFacts> = "arrangements",
        /// Arrangements for functions of a commissioner's fire and rescue authority, one entry each.
        pub fire: Vec<delegation::FireArrangementFacts> = "fire",
    }
}

part! {
    /// Conduct in office, and what is published about it.
    pub struct ConductPart in "conduct" {
        /// Items of information that fell due, one entry each.
        pub publications: Vec<conduct::PublicationItemFacts> = "publications",
        /// How items are published, one entry each.
        pub manner: Vec<conduct::MannerFacts> = "manner",
        /// Interests of the commissioner and the deputy, one entry each.
        pub interests: Vec<conduct::InterestFacts> = "interests",
        /// Offers of gifts and hospitality, one entry each.
        pub offers: Vec<conduct::OfferFacts> = "offers",
        /// Standards asked about, one entry each.
        pub standards: Vec<conduct::StandardFacts> = "standards",
        /// Publicity, one entry for each thing published.
        pub publicity: Vec<conduct::PublicityFacts> = "publicity",
    }
}

part! {
    /// Facts on reserves.
    pub struct ReservesPart in "reserves" {
        /// Balances against policies, one entry each.
        pub levels: Vec<reserves::LevelFacts> = "levels",
        /// Balances over the years against policies, one entry each.
        pub forecasts: Vec<reserves::ForecastFacts> = "forecasts",
        /// The reserves strategy.
        pub strategy: reserves::StrategyFacts = "strategy",
        /// The reserves by tier.
        pub tiers: reserves::TierFacts = "tiers",
        /// The general reserve against the budget.
        pub general: reserves::GeneralReserveFacts = "general",
        /// The chief finance officer's report on the budget.
        pub budget_report: reserves::BudgetReportFacts = "budget-report",
        /// Monitoring of the budget in the year.
        pub monitoring: reserves::MonitoringFacts = "monitoring",
    }
}

part! {
    /// Facts on finance.
    pub struct FinancePart in "finance" {
        /// The police fund.
        pub fund: finance::FundFacts = "fund",
        /// The audit committee.
        pub audit_committee: finance::AuditCommitteeFacts = "audit-committee",
        /// What finance officers may have to report on, one entry each.
        pub concerns: Vec<finance::reports::FinanceReportFacts> = "concerns",
        /// Finance officers' reports, one entry each.
        pub reports: Vec<finance::reports::FinanceReport> = "reports",
        /// Draft accounts and the public's rights, one entry for each year and statement.
        pub rights: Vec<finance::accounts::RightsFacts> = "rights",
        /// Audited accounts, one entry for each year and statement.
        pub publications: Vec<finance::accounts::PublicationFacts> = "publications",
        /// Loans, investments, land, property and contracts, one entry each.
        pub dealings: Vec<finance::DealingFacts> = "dealings",
        /// Services arranged, one entry each.
        pub services: Vec<finance::ServicesFacts> = "services",
        /// Grants made, one entry each.
        pub grants: Vec<finance::GrantFacts> = "grants",
        /// What is published of grants, one entry each.
        pub grants_published: Vec<finance::GrantPublicationFacts> = "grants-published",
    }
}

part! {
    /// Facts on pay.
    pub struct PayPart in "pay" {
        /// The commissioner's salary.
        pub salary: pay::SalaryFacts = "salary",
        /// The salary as the office states it.
        pub stated: pay::StatedSalaryFacts = "stated",
        /// Claims for expenses, one entry each.
        pub claims: Vec<pay::ClaimFacts> = "claims",
    }
}

macro_rules! office {
    (
        $(#[$meta:meta])*
        pub struct Office {
            $($(#[$attr:meta])* pub $field:ident : $type:ty,)+
        }
    ) => {
        $(#[$meta])*
        pub struct Office { $($(#[$attr])* pub $field: $type,)+ }

        /// As read, before the parts take the area of the office.
        #[cfg(feature = "serde")]
        #[derive(serde::Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case", rename = "Office")]
        struct Unsited { $($(#[$attr])* $field: $type,)+ }

        #[cfg(feature = "serde")]
        impl TryFrom<Unsited> for Office {
            type Error = OfficeError;

            fn try_from(raw: Unsited) -> Result<Self, Self::Error> {
                Self { $($field: raw.$field),+ }.sited()
            }
        }

        /// An office whose parts name more than one area has none of its own.
        #[cfg(feature = "proptest")]
        impl crate::strategies::Sample for Office {
            fn strategy() -> proptest::strategy::BoxedStrategy<Self> {
                use proptest::strategy::Strategy as _;
                crate::strategies::nest!($($type),+)
                    .prop_map(|crate::strategies::nested!($($field),+)| {
                        let office = Self { $($field),+ };
                        let placeless = Self { area: Fact::Unknown, ..office.clone() };
                        office.sited().unwrap_or(placeless)
                    })
                    .boxed()
            }
        }
    };
}

office! {
    /// The facts of one office, as a document gives them.
    ///
    /// Read from JSON, the area given once is taken by every part; a part that names another area is an error.
    /// Built by hand, [`sited`](Self::sited) does the same.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize),
        serde(try_from = "Unsited", rename_all = "kebab-case"))]
    pub struct Office {
        /// What the office is called.
        pub office: String,
        /// Where the facts come from.
        pub source: String,
        /// The day whose law to apply unless another is asked for.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Fact::is_unknown"))]
        pub law_on: Fact<NaiveDate>,
        /// The police area.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Fact::is_unknown"))]
        pub area: Fact<Area>,
        /// Holding the chief constable to account.
        #[cfg_attr(feature = "serde", serde(default))]
        pub duties: DutiesPart,
        /// The police and crime plan.
        #[cfg_attr(feature = "serde", serde(default))]
        pub plan: PlanPart,
        /// The police and crime panel.
        #[cfg_attr(feature = "serde", serde(default))]
        pub panel: PanelPart,
        /// The appointment of a chief constable, if one is under way.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        pub appointment: Option<chief_constable::Appointment>,
        /// The suspension or removal of a chief constable, if one is under way.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        pub removal: Option<chief_constable::removal::Removal>,
        /// Scrutinies of precepts: of a year's policing precept and, for a fire commissioner, of the fire one.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
        pub scrutinies: Vec<precept::Scrutiny>,
        /// The commissioner in office, or not.
        #[cfg_attr(feature = "serde", serde(default))]
        pub commissioner: CommissionerPart,
        /// The election of the commissioner.
        #[cfg_attr(feature = "serde", serde(default))]
        pub election: ElectionPart,
        /// Who may hold the commissioner's office.
        #[cfg_attr(feature = "serde", serde(default))]
        pub eligibility: EligibilityPart,
        /// Complaints about the commissioner and the deputy.
        #[cfg_attr(feature = "serde", serde(default))]
        pub complaints: ComplaintsPart,
        /// The budget and council tax.
        #[cfg_attr(feature = "serde", serde(default))]
        pub budget: BudgetPart,
        /// Amounts of council tax that need a referendum.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
        pub referendums: Vec<referendum::Referendum>,
        /// The commissioner's staff.
        #[cfg_attr(feature = "serde", serde(default))]
        pub staff: StaffPart,
        /// Deputies and delegation.
        #[cfg_attr(feature = "serde", serde(default))]
        pub delegation: DelegationPart,
        /// Conduct in office.
        #[cfg_attr(feature = "serde", serde(default))]
        pub conduct: ConductPart,
        /// Reserves.
        #[cfg_attr(feature = "serde", serde(default))]
        pub reserves: ReservesPart,
        /// Finance.
        #[cfg_attr(feature = "serde", serde(default))]
        pub finance: FinancePart,
        /// Pay.
        #[cfg_attr(feature = "serde", serde(default))]
        pub pay: PayPart,
    }
}

impl Office {
    /// The office with its area given to every part that turns on it, and its lists counted.
    ///
    /// # Errors
    /// [`OfficeError`] where a part names another area or a list is too long.
    pub fn sited(mut self) -> Result<Self, OfficeError> {
        let area = self.area.known().copied();
        self.duties.site(area)?;
        self.plan.site(area)?;
        self.panel.site(area)?;
        self.appointment.site("appointment", area)?;
        self.removal.site("removal", area)?;
        self.scrutinies.site("scrutinies", area)?;
        self.commissioner.site(area)?;
        self.election.site(area)?;
        self.eligibility.site(area)?;
        self.complaints.site(area)?;
        self.budget.site(area)?;
        self.referendums.site("referendums", area)?;
        self.staff.site(area)?;
        self.delegation.site(area)?;
        self.conduct.site(area)?;
        self.reserves.site(area)?;
        self.finance.site(area)?;
        self.pay.site(area)?;
        let candidate = self.eligibility.candidate.as_ref();
        let convictions = candidate.and_then(|one| one.convictions.known()).map_or(0, Vec::len);
        few_enough("eligibility.candidate.convictions", convictions)?;
        for spending in &self.budget.spending {
            few_enough("budget.spending.lines", spending.lines.known().map_or(0, Vec::len))?;
        }
        few_enough("staff.posts.posts", self.staff.posts.posts.known().map_or(0, Vec::len))?;
        Ok(self)
    }

    /// Checks that what must have happened by the day asked about is not dated after it.
    ///
    /// # Errors
    /// [`OfficeError::Later`] with the first part that is.
    pub fn check_by(&self, law_on: NaiveDate) -> Result<(), OfficeError> {
        let records = self.duties.account.records.known().into_iter().flatten();
        by(law_on, "duties.account.records", records.map(|record| record.on))?;
        by(law_on, "plan.issuing.issued", self.plan.issuing.issued.known().into_iter().flatten().copied())?;
        let elections = [&self.plan.issuing.election, &self.plan.promptness.election];
        let polls = elections.into_iter().filter_map(Fact::known).map(plan::Election::poll);
        by(law_on, "plan.issuing.election", polls)?;
        by(law_on, "plan.making", self.plan.making.iter().flat_map(plan::StepsFacts::days))?;
        let plans = self.plan.in_effect.plans.known().into_iter().flatten();
        by(law_on, "plan.in-effect.plans", plans.map(plan::Plan::issue_day))?;
        by(law_on, "plan.review.reviewed", self.plan.review.reviewed.known().copied().flatten())?;
        by_events(law_on, "appointment.events", &self.appointment)?;
        by_events(law_on, "removal.events", &self.removal)?;
        by_events(law_on, "scrutinies.events", &self.scrutinies)?;
        by_events(law_on, "commissioner.tenure.events", &self.commissioner.tenure)?;
        by_events(law_on, "commissioner.acting.events", &self.commissioner.acting)?;
        by_events(law_on, "staff.confirmations.events", &self.staff.confirmations)?;
        let days = self.election.vacancies.iter().flat_map(election::ByElectionFacts::days);
        by(law_on, "election.vacancies", days)?;
        by_events(law_on, "staff.reports.events", &self.staff.reports)?;
        by_events(law_on, "panel.composition", &self.panel.composition)?;
        by(law_on, "panel.composition", self.panel.composition.iter().map(|one| one.opening().since))?;
        by_events(law_on, "panel.reviews", &self.panel.reviews)?;
        by_events(law_on, "panel.occasions", &self.panel.occasions)?;
        by_events(law_on, "panel.requests", &self.panel.requests)?;
        let acceptance = self.eligibility.acceptance.as_ref();
        by(law_on, "eligibility.acceptance", acceptance.into_iter().flat_map(|one| one.days()))?;
        let part = &self.complaints;
        by_events(law_on, "complaints.cases.events", &part.cases)?;
        let referred = part.references.iter().filter_map(|one| one.referred_on.known().copied().flatten());
        by(law_on, "complaints.references.referred-on", referred)?;
        let made = part.disapplications.iter().filter_map(|one| one.made_on.known().copied());
        by(law_on, "complaints.disapplications.made-on", made)?;
        by_events(law_on, "referendums.events", &self.referendums)?;
        let published = self.conduct.publications.iter().filter_map(|one| *one.published_on.known()?);
        by(law_on, "conduct.publications", published)?;
        let report = self.reserves.budget_report.report.known().copied().flatten();
        by(law_on, "reserves.budget-report.report", report.map(|report| report.made_on))?;
        let decided = self.reserves.budget_report.decided_on.known().copied();
        by(law_on, "reserves.budget-report.decided-on", decided)?;
        by_events(law_on, "finance.reports.events", &self.finance.reports)?;
        let drafts = self.finance.rights.iter().filter_map(|one| one.on_website.known().copied().flatten());
        by(law_on, "finance.rights", drafts)?;
        let published =
            self.finance.publications.iter().filter_map(|one| one.published.known().copied().flatten());
        by(law_on, "finance.publications", published)?;
        by(law_on, "pay.salary.declared-on", self.pay.salary.declared_on.known().copied().flatten())
    }
}

fn by(
    law_on: NaiveDate,
    part: &'static str,
    days: impl IntoIterator<Item = NaiveDate>,
) -> Result<(), OfficeError> {
    match days.into_iter().find(|day| *day > law_on) {
        Some(given) => Err(OfficeError::Later { part, given, law_on }),
        None => Ok(()),
    }
}

fn by_events<'p, P: Followed + 'p>(
    law_on: NaiveDate,
    part: &'static str,
    processes: impl IntoIterator<Item = &'p P>,
) -> Result<(), OfficeError> {
    by(law_on, part, processes.into_iter().flat_map(Followed::days))
}
