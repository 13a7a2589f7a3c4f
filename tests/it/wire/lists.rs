//! Every closed list of words.

use pcc_rules::*;

use super::Wire;

macro_rules! lists {
    ($($name:ty,)+) => {
        pub(super) fn shown_to(wire: &mut Wire) {
            $(wire.list::<$name>();)+
        }
    };
}

lists! {
    area::Subject,
    budget::Band, budget::Defect, budget::Setting,
    chief_constable::NoticeItem, chief_constable::Recommendation, chief_constable::Response,
    chief_constable::Term, chief_constable::removal::Advice, chief_constable::removal::Departure,
    chief_constable::removal::Forum, chief_constable::removal::FurtherItem,
    chief_constable::removal::Owed, chief_constable::removal::Party,
    chief_constable::removal::ProposalItem, chief_constable::removal::ReasonsItem,
    chief_constable::removal::Sitting, chief_constable::removal::Subject,
    commissioner::Appointee, commissioner::ChargedIn, commissioner::Cover, commissioner::DeclaredBy,
    commissioner::EndedBy, commissioner::Function, commissioner::Matter, commissioner::Representations,
    commissioner::VacancyGround,
    complaints::ComplaintAct, complaints::ComplaintDelegate, complaints::Description,
    complaints::EarlierEnd, complaints::Holder, complaints::Recipient, complaints::RecordKind,
    complaints::ReferralGround, complaints::Route, complaints::handling::Because,
    complaints::handling::Determined, complaints::handling::Direction, complaints::handling::Kind,
    complaints::handling::Resolver, complaints::handling::Stage,
    conduct::Campaigner, conduct::Entry, conduct::Exception, conduct::Interest, conduct::Item,
    conduct::Offeree, conduct::Standard, conduct::Timing, conduct::Trigger,
    delegation::Delegate, delegation::DeputyObstacle, delegation::FireDelegate, delegation::FireFunction,
    delegation::Function, delegation::Grantor, delegation::Obstacle, delegation::Route,
    duties::Limb, duties::Mechanism, duties::Reply,
    election::Cause, election::Franchise, election::NoByElection, election::NominationFault,
    election::OfficerTitle, election::RelevantEvent, election::VotedOffice, election::VotingSystem,
    eligibility::Citizenship, eligibility::Claim, eligibility::CouncilPost, eligibility::Elsewhere,
    eligibility::FirePost, eligibility::Incapacity, eligibility::InsolvencyMeasure,
    eligibility::Legislature, eligibility::Limb, eligibility::MadeBefore, eligibility::PolicePost,
    eligibility::PublicOffice, eligibility::Register, eligibility::Stage,
    finance::Act, finance::FundDuty, finance::GrantDetail, finance::ServicePurpose,
    finance::accounts::LateCase, finance::accounts::NoticePart, finance::accounts::Pending,
    finance::reports::AgreementAuthority, finance::reports::Author, finance::reports::Authority,
    finance::reports::Consultation, finance::reports::Doer, finance::reports::Irregularity,
    finance::reports::Recipient, finance::reports::ResponsePart, finance::reports::ResponseRecipient,
    finance::reports::Trigger, finance::reports::View,
    law::Actor, law::Binding, law::Confidence, law::Modality, law::Topic,
    money::Rounding,
    office::Verdict,
    panel::Act, panel::Arrangement, panel::Bar, panel::Cast, panel::Delegate, panel::Establishment,
    panel::Flaw, panel::Function, panel::Harm, panel::Hearing, panel::LegalNature, panel::Meeting,
    panel::Method, panel::NumberFault, panel::ProcedureItem, panel::Role, panel::Seat, panel::Side,
    panel::membership::Failure, panel::membership::Leaving, panel::scrutiny::ActingBody,
    panel::scrutiny::Matter, panel::scrutiny::Presenter, panel::scrutiny::Subject,
    panel::scrutiny::Witness,
    pay::Band, pay::Expense, pay::Payee, pay::Recipient, pay::Variation,
    plan::CommitmentKind, plan::Copied, plan::CopyFor, plan::ElectionKind, plan::Event, plan::Head,
    plan::Maker, plan::NationalThreat, plan::OperationalMatter, plan::QualifyingCondition,
    plan::Regardful, plan::ReviewDuty, plan::Section, plan::Spr, plan::Step,
    precept::Direction, precept::Kind, precept::Verdict,
    process::Poll,
    reserves::BaseKind, reserves::Edges, reserves::Justification, reserves::Of, reserves::ReportMatter,
    reserves::ReserveKind, reserves::StrategyPart,
    staff::AccountancyBody, staff::Act, staff::Controller, staff::Cover, staff::DataShortfall,
    staff::ElectedBody, staff::Part, staff::Pending, staff::Role, staff::Seat, staff::Shortfall,
    staff::StatutoryOffice, staff::confirmation::DeputyBar, staff::confirmation::SeniorPost,
    staff::confirmation::StaffAppointment, staff::reports::Author, staff::reports::Concern,
    staff::reports::Consultation, staff::reports::Recipient, staff::reports::ReportKind,
}
