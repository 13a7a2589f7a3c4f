//! The posts and persons that political restriction, merit and the commissioner's election bar tell apart.

use chrono::NaiveDate;

use crate::area::Body;
use crate::law::ymd;
use crate::listed::listed;

listed! {
    /// What somebody is to the body that governs a police area.
    ///
    /// "The body" is the commissioner or, in London, the Mayor's Office for Policing and Crime. A mayor of a combined
    /// authority has no staff as commissioner: those who serve there are told apart by how they are deployed.
    #[non_exhaustive]
    pub enum Role {
        /// The elected holder: the commissioner, or the mayor who exercises the functions.
        Commissioner = "commissioner",
        /// The deputy commissioner, of whom there is one at most.
        DeputyCommissioner = "deputy-commissioner",
        /// An assistant commissioner, an adviser, or a second deputy by whatever title.
        AssistantCommissioner = "assistant-commissioner",
        /// The body's chief executive.
        ChiefExecutive = "chief-executive",
        /// The body's chief finance officer.
        ChiefFinanceOfficer = "chief-finance-officer",
        /// Any other member of the body's staff, whatever the grade, pay or duties.
        OtherStaff = "other-staff",
        /// A member of the commissioner's staff, not the deputy, whom the panel made acting commissioner. For whoever
        /// stands in for a suspended mayor, give the person's own post.
        ActingCommissioner = "acting-commissioner",
        /// The deputy commissioner while acting commissioner.
        DeputyAsActingCommissioner = "deputy-as-acting-commissioner",
        /// Staff who came from a police authority by transfer scheme and still have the same duties, or much the same.
        TransferredStaff = "transferred-staff",
        /// A police civilian on the body's staff, employed only to help the force, before the force took its staff over.
        ForceCivilian = "force-civilian",
        /// The Deputy Mayor for Policing and Crime in London who is not a member of the London Assembly.
        LondonDeputyMayor = "london-deputy-mayor",
        /// The Deputy Mayor for Policing and Crime in London who is a member of the London Assembly.
        LondonDeputyMayorInAssembly = "london-deputy-mayor-in-assembly",
        /// Combined-authority staff deployed predominantly on the mayor's functions as commissioner.
        CombinedAuthorityPredominantly = "combined-authority-predominantly",
        /// Combined-authority staff deployed on those functions only in part.
        CombinedAuthorityPartly = "combined-authority-partly",
        /// A combined authority's deputy mayor for policing and crime.
        CombinedAuthorityDeputyMayor = "combined-authority-deputy-mayor",
        /// Staff of a commissioner's fire and rescue authority in one of the senior posts of LGHA 1989 s. 2(1)(a) to (e):
        /// head of paid service, chief and deputy chief officers, monitoring officer.
        FireAuthoritySeniorPost = "fire-authority-senior-post",
        /// All other staff of a commissioner's fire and rescue authority, firefighters included.
        FireAuthorityStaff = "fire-authority-staff",
        /// Staff of the London Fire Commissioner.
        LondonFireCommissionerStaff = "london-fire-commissioner-staff",
        /// Civilian staff of the chief constable, or of the Commissioner of Police of the Metropolis.
        ChiefConstableStaff = "chief-constable-staff",
        /// A police officer.
        PoliceOfficer = "police-officer",
        /// A volunteer, such as an independent custody visitor.
        Volunteer = "volunteer",
        /// Somebody who works for the body under a contract for services.
        Contractor = "contractor",
        /// Somebody else's employee who works under the body's direction: on secondment or through an agency.
        SecondeeOrAgencyWorker = "secondee-or-agency-worker",
        /// A member of the police and crime panel.
        PanelMember = "panel-member",
        /// A council's officer who serves the panel.
        CouncilOfficer = "council-officer",
    }
}

/// The day the London Fire Commissioner took over from the London Fire and Emergency Planning Authority.
/// (SI 2018/227 reg. 4(a).)
const LONDON_FIRE_COMMISSIONER: NaiveDate = ymd(2018, 4, 1);

impl Role {
    /// Whether there can be such a person where `body` governs on a day.
    #[must_use]
    pub fn exists_under(self, body: Body, on: NaiveDate) -> bool {
        match self {
            Self::Commissioner
            | Self::ChiefConstableStaff
            | Self::PoliceOfficer
            | Self::Volunteer
            | Self::Contractor
            | Self::SecondeeOrAgencyWorker
            | Self::PanelMember => body != Body::CommonCouncil,
            Self::DeputyCommissioner | Self::ActingCommissioner | Self::DeputyAsActingCommissioner => {
                body.is_commissioner()
            }
            Self::AssistantCommissioner
            | Self::ChiefExecutive
            | Self::ChiefFinanceOfficer
            | Self::OtherStaff
            | Self::TransferredStaff
            | Self::ForceCivilian => body.is_commissioner() || body == Body::MayorsOffice,
            Self::LondonDeputyMayor | Self::LondonDeputyMayorInAssembly => body == Body::MayorsOffice,
            Self::LondonFireCommissionerStaff => body == Body::MayorsOffice && on >= LONDON_FIRE_COMMISSIONER,
            Self::CombinedAuthorityPredominantly
            | Self::CombinedAuthorityPartly
            | Self::CombinedAuthorityDeputyMayor => body == Body::Mayor,
            Self::FireAuthoritySeniorPost | Self::FireAuthorityStaff => body == Body::FireCommissioner,
            // In London the panel is a committee of the Assembly, served by the Greater London Authority.
            Self::CouncilOfficer => body.has_commissioner_functions(),
        }
    }
}
