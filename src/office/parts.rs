//! The facts of an office, subject by subject. Every part can be left out: what is not given is unknown.

use alloc::string::String;
use alloc::vec::Vec;

use super::facts::OfficeError;
use super::sited::Sited as _;
use crate::area::Area;
use crate::{
    budget, commissioner, complaints, conduct, delegation, duties, election, eligibility, finance, panel,
    pay, plan, referendum, reserves, staff,
};

macro_rules! part {
    (
        $(#[$meta:meta])*
        pub struct $name:ident in $prefix:literal {
            $($(#[$doc:meta])* pub $field:ident : $type:ty = $wire:literal,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize),
            serde(default, deny_unknown_fields))]
        pub struct $name {
            /// Where these facts come from.
            pub source: String,
            $($(#[$doc])* #[cfg_attr(feature = "serde", serde(rename = $wire))] pub $field: $type,)+
        }

        impl $name {
            pub(super) fn site(&mut self, office: Option<Area>) -> Result<(), OfficeError> {
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
