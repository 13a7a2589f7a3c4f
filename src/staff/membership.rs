//! What a politically restricted person may not be a member of. (LGHA 1989 s. 1(1), (1B); PRSRA 2011 Sch. 6 para. 22.)
//!
//! The holder of a restricted post can neither become nor remain a member of any local authority in Great Britain, by
//! election or otherwise. "Local authority" is the list of section 21(1): parish and community councils, the Greater
//! London Authority, commissioners and National Park authorities are not on it. From 6 May 2022 corporate joint
//! committees in Wales are barred too. A panel may not co-opt the staff of its area's body, the deputy included.
//!
//! The answer speaks of these bars alone: other law bars other people, or the same people for another reason. Whether
//! the list of offices that disqualify from the House of Commons reaches the body's staff is arguable, and the
//! Senedd's lists were not seen: both come back as gaps. London's deputy mayor may be a councillor from 1 April 2018.

use core::fmt;

use chrono::NaiveDate;

use super::Role;
use super::restriction::{self, BODY_STAFF, ONLY_STAFF, Part, RestrictionStatus, SINCE_FIRST_MAYOR};
use crate::area::Area;
use crate::law::{
    Actor, Confidence, Extent, GOWA_2006, HCDA_1975, LGHA_1989, PRSRA_2011, Provision, Rule, SI_2017_399,
    SI_2021_1349, SI_2024_414, Span, commenced, ymd,
};
use crate::listed::listed;
use crate::reasoning::{Answer, Gap, Outcome, Question, Reasons, Standing, Truth, Unsettled, Weigh, facts};

listed! {
    /// Something to be a member of.
    #[non_exhaustive]
    pub enum Seat {
        /// A county council.
        CountyCouncil = "county-council",
        /// A county borough council in Wales.
        CountyBoroughCouncil = "county-borough-council",
        /// A district council.
        DistrictCouncil = "district-council",
        /// A London borough council.
        LondonBoroughCouncil = "london-borough-council",
        /// The Common Council of the City of London as local, police or port health authority.
        CommonCouncil = "common-council",
        /// The Council of the Isles of Scilly.
        IslesOfScilly = "isles-of-scilly",
        /// A combined fire and rescue authority under a scheme.
        CombinedFireAuthority = "combined-fire-authority",
        /// A joint waste, fire and rescue or transport authority, or a residuary body's successor.
        JointAuthority = "joint-authority",
        /// An economic prosperity board.
        EconomicProsperityBoard = "economic-prosperity-board",
        /// A combined authority, its mayor included.
        CombinedAuthority = "combined-authority",
        /// A combined county authority, its mayor included.
        CombinedCountyAuthority = "combined-county-authority",
        /// A sub-national transport body.
        SubNationalTransportBody = "sub-national-transport-body",
        /// The Broads Authority.
        BroadsAuthority = "broads-authority",
        /// A joint board of any of these.
        JointBoard = "joint-board",
        /// A joint planning board in Wales outside a National Park.
        WelshJointPlanningBoard = "welsh-joint-planning-board",
        /// A council, or a joint board, in Scotland.
        ScottishCouncil = "scottish-council",
        /// A parish council.
        ParishCouncil = "parish-council",
        /// A community council.
        CommunityCouncil = "community-council",
        /// The Greater London Authority: the London Assembly or the mayoralty.
        GreaterLondonAuthority = "greater-london-authority",
        /// A National Park authority.
        NationalParkAuthority = "national-park-authority",
        /// A corporate joint committee in Wales.
        CorporateJointCommittee = "corporate-joint-committee",
        /// The House of Commons.
        HouseOfCommons = "house-of-commons",
        /// Senedd Cymru.
        Senedd = "senedd",
        /// The police and crime panel of the same area, as a co-opted member.
        PanelCoOption = "panel-co-option",
    }
}

impl Seat {
    /// Whether it is on a local authority in the sense of LGHA 1989 s. 21(1) or, for Scotland, (2).
    #[must_use]
    pub const fn is_local_authority(self) -> bool {
        match self {
            Self::CountyCouncil
            | Self::CountyBoroughCouncil
            | Self::DistrictCouncil
            | Self::LondonBoroughCouncil
            | Self::CommonCouncil
            | Self::IslesOfScilly
            | Self::CombinedFireAuthority
            | Self::JointAuthority
            | Self::EconomicProsperityBoard
            | Self::CombinedAuthority
            | Self::CombinedCountyAuthority
            | Self::SubNationalTransportBody
            | Self::BroadsAuthority
            | Self::JointBoard
            | Self::WelshJointPlanningBoard
            | Self::ScottishCouncil => true,
            Self::ParishCouncil
            | Self::CommunityCouncil
            | Self::GreaterLondonAuthority
            | Self::NationalParkAuthority
            | Self::CorporateJointCommittee
            | Self::HouseOfCommons
            | Self::Senedd
            | Self::PanelCoOption => false,
        }
    }
}

/// Councils.
pub static COUNCIL: Rule = Rule::prohibition(
    "staff.membership-council",
    Actor::Staff,
    "the holder of a politically restricted post may not become or remain a member of a local authority",
)
.under(&[LGHA_1989.section("1(1)"), LGHA_1989.section("1(9)"), LGHA_1989.section("21(1)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// What is not on the list of local authorities.
pub static NOT_A_LOCAL_AUTHORITY: Rule = Rule::condition(
    "staff.membership-not-a-local-authority",
    Actor::Staff,
    "only the listed bodies are local authorities: not parishes, communities, the Greater London Authority or National Parks",
)
.under(&[LGHA_1989.section("21(1)"), LGHA_1989.section("7(1)(a)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// Corporate joint committees.
pub static JOINT_COMMITTEE: Rule = Rule::prohibition(
    "staff.membership-corporate-joint-committee",
    Actor::Staff,
    "the holder of a politically restricted post may not become or remain a member of a corporate joint committee",
)
.under(&[LGHA_1989.section("1(1B)"), LGHA_1989.section("1(9)")])
.in_force(&[Span::since(ymd(2022, 5, 6), SI_2021_1349.regulation("1(3)(a)")).within(Extent::ELECTED_BODIES)])
.confidence_is(Confidence::Inferred);

/// The commissioner and the panel.
pub static COMMISSIONER_ON_PANEL: Rule = Rule::prohibition(
    "staff.membership-panel-commissioner",
    Actor::Commissioner,
    "the area's commissioner, or the mayor in that place, may not be a member of the panel at all",
)
.under(&[PRSRA_2011.schedule("6", "21")])
.in_force(&[commenced::APR_2012]);

/// Co-option to the panel.
pub static CO_OPTION: Rule = Rule::prohibition(
    "staff.membership-panel-co-option",
    Actor::Panel,
    "the staff of the area's commissioner, the deputy included, and of its force may not be co-opted to the panel",
)
.under(&[PRSRA_2011.schedule("6", "22(1)"), PRSRA_2011.section("18(10)")])
.in_force(&[commenced::APR_2012]);

/// Co-option of fire staff.
pub static FIRE_CO_OPTION: Rule = Rule::prohibition(
    "staff.membership-panel-co-option-fire",
    Actor::Panel,
    "the staff of a fire and rescue authority that the panel scrutinises may not be co-opted to it",
)
.under(&[PRSRA_2011.schedule("6", "22(3)")])
.in_force(&[Span::since(ymd(2017, 4, 3), SI_2017_399.regulation("2")).within(Extent::ENGLAND)]);

/// Co-option under a mayor.
// Read in the South Yorkshire order; the other three are taken to say the same.
pub static COMBINED_CO_OPTION: Rule = Rule::prohibition(
    "staff.membership-panel-co-option-combined-authority",
    Actor::Panel,
    "where a mayor has the functions, no member of the combined authority's staff may be co-opted to the panel",
)
.under(&[PRSRA_2011.schedule("6", "22(1)(a)"), SI_2024_414.schedule("1", "34(b)")])
.in_force(&[SINCE_FIRST_MAYOR])
.confidence_is(Confidence::Inferred);

/// The House of Commons.
pub static COMMONS: Gap = Gap {
    statement: "whether the body's staff are disqualified from the House of Commons as holders of politically restricted posts",
    readings: &[
        "they are not: section 1(9) makes them so only for section 1 itself, and the 1975 Act speaks of posts under a local authority within Part I",
        "they are: section 1(2) put the words into the 1975 Act and is part of the section for which section 1(9) speaks",
    ],
    provisions: &[LGHA_1989.section("1(2)"), LGHA_1989.section("1(9)"), HCDA_1975.section("1(1)(f)")],
};

/// The Senedd.
pub static SENEDD: Gap = Gap {
    statement: "whether the lists of offices that disqualify from the Senedd, its own since the polls of April 2021, name the body's staff",
    readings: &[
        "they are named, in Schedule 1A or in an order under section 16(1)(b)",
        "they are not named, and may be members",
    ],
    provisions: &[GOWA_2006.section("16"), GOWA_2006.section("16(1)(b)")],
};

/// Secondees and the panel.
pub static SECONDEE_CO_OPTION: Gap = Gap {
    statement: "whether a secondee or agency worker is staff of the commissioner, whom the panel may not co-opt",
    readings: &[
        "staff means those the commissioner employs, so a secondee may be co-opted",
        "staff means those who serve under the commissioner's direction, so a secondee may not",
    ],
    provisions: &[PRSRA_2011.schedule("6", "22(1)"), PRSRA_2011.section("65(2)")],
};

facts! {
    /// Somebody who is, or would be, a member of something.
    pub struct MembershipFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// What the person is to the body that governs it.
        pub role: Fact<Role>,
        /// What the person would be a member of.
        pub seat: Fact<Seat>,
    }
}

/// Whether the person may have the seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Membership {
    /// Disqualified, by this provision.
    Disqualified(Provision),
    /// Not by political restriction, nor by the bar on co-option. Other law may bar.
    NotBarred,
    /// A council's or combined authority's officer: it turns on whether the post is one that LGHA 1989 s. 2 catches.
    OrdinaryRules,
    /// There is no such post where that body governs.
    NotApplicable,
}

impl fmt::Display for Membership {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Disqualified(provision) => write!(f, "disqualified by {provision}"),
            Self::NotBarred => f.write_str("not barred by reason of the post"),
            Self::OrdinaryRules => f.write_str("it turns on the ordinary rules for council officers"),
            Self::NotApplicable => {
                f.write_str("there is no such post under the body that governs the area that day")
            }
        }
    }
}

impl Outcome for Membership {
    fn standing(&self) -> Standing {
        match self {
            Self::Disqualified(_) => Standing::NotMet,
            Self::NotBarred => Standing::Met,
            Self::OrdinaryRules => Standing::Stated,
            Self::NotApplicable => Standing::NotApplicable,
        }
    }
}

/// Whether somebody may be a member of a council, a parliament or the panel. (LGHA 1989 s. 1; PRSRA 2011 Sch. 6.)
impl Question for MembershipFacts {
    type Outcome = Membership;

    const RULE: &'static Rule = &COUNCIL;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Membership> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&BODY_STAFF)?;
        let (area, role) = self.area().zip(self.role()).needed()?;
        let body = area.body_on(law_on)?;
        if !role.exists_under(body, law_on) {
            weigh.test(&BODY_STAFF, Truth::NotMet)?;
            return Ok(Membership::NotApplicable);
        }
        if matches!(role, Role::PoliceOfficer | Role::Volunteer | Role::Contractor | Role::PanelMember) {
            weigh.test(&ONLY_STAFF, Truth::Met)?;
            return Ok(Membership::NotBarred);
        }
        let seat = *self.seat().needed()?;
        if seat == Seat::PanelCoOption {
            return co_option(&mut weigh, *role);
        }
        match restriction::status(&mut weigh, *area, *role, law_on) {
            Ok(RestrictionStatus::NotApplicable) => Ok(Membership::NotApplicable),
            Ok(RestrictionStatus::OrdinaryRules) => Ok(Membership::OrdinaryRules),
            Ok(RestrictionStatus::NotRestricted) => Ok(Membership::NotBarred),
            Ok(RestrictionStatus::Restricted) => under_restriction(&mut weigh, None, *area, seat, law_on),
            Ok(RestrictionStatus::PartlyRestricted(part)) => {
                under_restriction(&mut weigh, Some(part), *area, seat, law_on)
            }
            // A seat that is free to the restricted is free on either reading.
            Err(Unsettled::NoRule(_)) if is_free(seat, *area, law_on) => free(&mut weigh),
            Err(open) => Err(open),
        }
    }
}

/// Whether nothing in section 1 bars even the restricted from the seat, and no other list is in doubt.
fn is_free(seat: Seat, area: Area, law_on: NaiveDate) -> bool {
    match seat {
        Seat::HouseOfCommons | Seat::Senedd => false,
        Seat::CorporateJointCommittee => !JOINT_COMMITTEE.is_law(area.place(), law_on),
        _ => !seat.is_local_authority(),
    }
}

/// The Senedd has lists of its own for polls from this day. (GoWA 2006 Sch. 1A.)
const SENEDDS_OWN_LISTS: NaiveDate = ymd(2021, 4, 5);

fn free<R: Reasons>(weigh: &mut Weigh<'_, R>) -> Answer<Membership> {
    weigh.test(&NOT_A_LOCAL_AUTHORITY, Truth::Met)?;
    Ok(Membership::NotBarred)
}

fn under_restriction<R: Reasons>(
    weigh: &mut Weigh<'_, R>,
    part: Option<Part>,
    area: Area,
    seat: Seat,
    law_on: NaiveDate,
) -> Answer<Membership> {
    match seat {
        _ if is_free(seat, area, law_on) => free(weigh),
        Seat::HouseOfCommons => Err(Unsettled::NoRule(&COMMONS)),
        // Until the polls of April 2021 the Senedd's lists were copied from the Commons.
        Seat::Senedd if law_on < SENEDDS_OWN_LISTS => Err(Unsettled::NoRule(&COMMONS)),
        Seat::Senedd => Err(Unsettled::NoRule(&SENEDD)),
        Seat::CorporateJointCommittee => {
            weigh.test(&JOINT_COMMITTEE, Truth::Met)?;
            Ok(Membership::Disqualified(LGHA_1989.section("1(1B)")))
        }
        // Section 1(11) frees London's deputy mayor for the purposes of section 1(1) alone.
        _ if part == Some(Part::ParliamentaryCandidacy) => {
            weigh.test(&COUNCIL, Truth::NotMet)?;
            Ok(Membership::NotBarred)
        }
        _ => {
            weigh.test(&COUNCIL, Truth::Met)?;
            Ok(Membership::Disqualified(LGHA_1989.section("1(1)")))
        }
    }
}

/// Schedule 6 knows staff as staff: there the deputy and an acting commissioner are staff like the rest.
fn co_option<R: Reasons>(weigh: &mut Weigh<'_, R>, role: Role) -> Answer<Membership> {
    let (rule, barred) = match role {
        Role::Commissioner => (&COMMISSIONER_ON_PANEL, true),
        Role::DeputyCommissioner
        | Role::AssistantCommissioner
        | Role::ChiefExecutive
        | Role::ChiefFinanceOfficer
        | Role::OtherStaff
        | Role::ActingCommissioner
        | Role::DeputyAsActingCommissioner
        | Role::TransferredStaff
        | Role::ForceCivilian
        | Role::ChiefConstableStaff => (&CO_OPTION, true),
        Role::FireAuthoritySeniorPost | Role::FireAuthorityStaff => (&FIRE_CO_OPTION, true),
        // The deputy mayor for policing is staff, or else a member of the authority, whom paragraph 21 bars.
        Role::CombinedAuthorityPredominantly
        | Role::CombinedAuthorityPartly
        | Role::CombinedAuthorityDeputyMayor => (&COMBINED_CO_OPTION, true),
        Role::SecondeeOrAgencyWorker => {
            weigh.in_force(&CO_OPTION)?;
            return Err(Unsettled::NoRule(&SECONDEE_CO_OPTION));
        }
        // London's roles: there paragraph 22 is not law, and the answer says so.
        _ => (&CO_OPTION, false),
    };
    weigh.test(rule, barred.into())?;
    Ok(if barred {
        Membership::Disqualified(rule.provisions().first().copied().unwrap_or(PRSRA_2011.whole()))
    } else {
        Membership::NotBarred
    })
}
