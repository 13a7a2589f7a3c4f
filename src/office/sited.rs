//! The police area that an office gives once, taken by each of its parts.

use alloc::vec::Vec;

use super::facts::{MOST_ENTRIES, OfficeError};
use crate::area::Area;
use crate::reasoning::Fact;
use crate::{
    budget, commissioner, complaints, conduct, delegation, duties, election, eligibility, finance, panel,
    pay, plan, referendum, reserves, staff,
};

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

pub(super) fn few_enough(part: &'static str, given: usize) -> Result<(), OfficeError> {
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
