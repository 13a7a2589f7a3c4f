//! Every question, asked of facts in JSON.

use std::fmt::{Debug, Display};

use chrono::NaiveDate;
use pcc_rules::{
    Question, budget, chief_constable, commissioner, complaints, conduct, delegation, duties, election,
    eligibility, finance, panel, pay, plan, referendum, reserves, staff,
};
use serde::{Serialize, de::DeserializeOwned};

/// Answered on many days, the same with its grounds as without, told in words and in JSON, and read back as written.
fn ask<Q>(json: &[u8]) -> bool
where
    Q: Question + Serialize + DeserializeOwned + PartialEq + Debug,
    Q::Outcome: Clone + Display + Serialize + PartialEq + Debug,
{
    let Ok(facts) = serde_json::from_slice::<Q>(json) else { return false };
    let turning = ["2012-11-22", "2017-04-03", "2024-05-07", "2026-11-22"];
    let turning = turning.map(|day| day.parse().unwrap_or_default());
    for day in turning.into_iter().chain([NaiveDate::MIN, NaiveDate::MAX]) {
        let told = facts.determine(day);
        assert_eq!(told.answer().cloned().map_err(Clone::clone), facts.answer(day));
        let _ = told.to_string();
        serde_json::to_string(&told).expect("a determination serialises");
    }
    let written = serde_json::to_string(&facts).expect("facts serialise");
    assert_eq!(serde_json::from_str::<Q>(&written).expect("and read back"), facts);
    true
}

macro_rules! questions {
    ($($facts:ty),+ $(,)?) => {
        /// Asks one question of facts in JSON; whether they were taken.
        pub const QUESTIONS: &[fn(&[u8]) -> bool] = &[$(ask::<$facts>),+];
    };
}

questions! {
    budget::BandsFacts,
    budget::CalculationFacts,
    budget::RequirementFacts,
    budget::SpendingFacts,
    budget::SubstitutionFacts,
    chief_constable::EligibilityFacts,
    chief_constable::TermFacts,
    chief_constable::VetoFacts,
    commissioner::SuspensionFacts,
    complaints::AddressFacts,
    complaints::ConductRecordingFacts,
    complaints::DisapplicationFacts,
    complaints::HolderFacts,
    complaints::MatterFacts,
    complaints::RecordingFacts,
    complaints::RecordsFacts,
    complaints::ReferralFacts,
    conduct::InterestFacts,
    conduct::MannerFacts,
    conduct::OfferFacts,
    conduct::PublicationItemFacts,
    conduct::PublicityFacts,
    conduct::StandardFacts,
    delegation::ArrangementFacts,
    delegation::DeputyFacts,
    delegation::FireArrangementFacts,
    duties::AccountFacts,
    duties::AssistanceFacts,
    duties::ChiefConstablesOpportunitiesFacts,
    duties::CollaborationFacts,
    duties::CommissionersOpportunitiesFacts,
    duties::ComplaintFacts,
    duties::CoreDutyFacts,
    duties::EngagementFacts,
    duties::InformationFacts,
    duties::MechanismsFacts,
    duties::PlanRegardFacts,
    duties::ProtocolFacts,
    duties::PublicationFacts,
    duties::ValueForMoneyFacts,
    election::AppropriateOfficerFacts,
    election::ByElectionFacts,
    election::DepositFacts,
    election::MovePollFacts,
    election::NominationFacts,
    election::OrdinaryElectionFacts,
    election::PollDayFacts,
    election::RelevantElectorFacts,
    election::VacancyFacts,
    election::VoterFacts,
    election::VotingSystemFacts,
    eligibility::AcceptanceFacts,
    eligibility::ActsFacts,
    eligibility::CandidateFacts,
    eligibility::ChallengeFacts,
    finance::AuditCommitteeFacts,
    finance::DealingFacts,
    finance::FundFacts,
    finance::GrantFacts,
    finance::GrantPublicationFacts,
    finance::ServicesFacts,
    finance::accounts::PublicationFacts,
    finance::accounts::RightsFacts,
    finance::reports::FinanceReportFacts,
    panel::AnnualReportFacts,
    panel::ArrangementsFacts,
    panel::BalanceFacts,
    panel::CoOptionFacts,
    panel::DecisionFacts,
    panel::InformationFacts,
    panel::MayorFacts,
    panel::NumbersFacts,
    panel::PlanReviewFacts,
    panel::ProcedureFacts,
    panel::PublicationFacts,
    panel::QuorumFacts,
    panel::RosterFacts,
    panel::SupportFacts,
    pay::ClaimFacts,
    pay::MayoralAllowanceFacts,
    pay::OtherPayFacts,
    pay::PublicationFacts,
    pay::SalaryFacts,
    pay::StatedSalaryFacts,
    pay::SuspendedPayFacts,
    pay::VerificationFacts,
    plan::ContentFacts,
    plan::CopiesFacts,
    plan::InEffectFacts,
    plan::IssuingFacts,
    plan::ObjectivesFacts,
    plan::OperationalFacts,
    plan::PromptnessFacts,
    plan::RegardFacts,
    plan::ReviewFacts,
    plan::StepsFacts,
    referendum::IncreaseFacts,
    reserves::BudgetReportFacts,
    reserves::ForecastFacts,
    reserves::GeneralReserveFacts,
    reserves::LevelFacts,
    reserves::MonitoringFacts,
    reserves::StrategyFacts,
    reserves::TierFacts,
    staff::ActivityFacts,
    staff::DataProtectionFacts,
    staff::ElectionBarFacts,
    staff::MembershipFacts,
    staff::MeritFacts,
    staff::OfficersFacts,
    staff::PostsFacts,
    staff::QualificationFacts,
    staff::ResignationFacts,
    staff::RestrictionFacts,
    staff::confirmation::HearingFacts,
    staff::confirmation::SeniorEligibilityFacts,
    staff::reports::ReportDutyFacts,
}
