//! What a person is, holds or is under, so far as a limb may turn on it: lists to choose from, near misses included.

use super::Limb;
use crate::listed::listed;

listed! {
    /// A register of electors in which a person is entered for an address in the police area.
    pub enum Register {
        /// The register of local government electors.
        LocalGovernment = "local-government",
        /// The register of parliamentary electors.
        Parliamentary = "parliamentary",
        /// The register of parliamentary electors, by an overseas elector's declaration, which does not count.
        ParliamentaryOverseas = "parliamentary-overseas",
    }
}

listed! {
    /// Another candidacy or office of the kind. (PRSRA 2011 s. 64(3) to (4A).)
    pub enum Elsewhere {
        /// Nominated for commissioner of another police area, at the same ordinary election or for the same day.
        CommissionerCandidate = "commissioner-candidate",
        /// Nominated, for the same day, for mayor of a combined authority who would have a commissioner's functions.
        MayoralCandidate = "mayoral-candidate",
        /// The same of a combined county authority, which the section does not name: see [`COUNTY_MAYORS`](super::COUNTY_MAYORS).
        CountyMayoralCandidate = "county-mayoral-candidate",
        /// Commissioner for another police area.
        Commissioner = "commissioner",
        /// Mayor of a combined authority with a commissioner's functions.
        Mayor = "mayor",
        /// The same of a combined county authority.
        CountyMayor = "county-mayor",
    }
}

listed! {
    /// A post or office on the side of the police. Staff are all who work under somebody's direction and control: by a
    /// contract of employment or for services, or lent by their employer. (PRSRA 2011 s. 65(1), (2).)
    pub enum PolicePost {
        /// Full-time constable of a police force in the United Kingdom.
        Constable = "constable",
        /// Constable who is not full-time. On no list.
        PartTimeConstable = "part-time-constable",
        /// Member of the British Transport Police.
        TransportPolice = "transport-police",
        /// Member of the Civil Nuclear Constabulary.
        NuclearConstabulary = "nuclear-constabulary",
        /// Special constable of a police area or of the City of London.
        SpecialConstable = "special-constable",
        /// Special constable of the British Transport Police.
        TransportSpecialConstable = "transport-special-constable",
        /// Staff of the chief officer of a police area's force.
        ChiefOfficerStaff = "chief-officer-staff",
        /// Staff of a commissioner, the deputy included.
        CommissionerStaff = "commissioner-staff",
        /// Staff of the Mayor's Office for Policing and Crime.
        MayorsOfficeStaff = "mayors-office-staff",
        /// Staff of a combined authority who serve a mayor in the place of a commissioner.
        MayorPoliceStaff = "mayor-police-staff",
        /// The Mayor of London.
        MayorOfLondon = "mayor-of-london",
        /// Member of the Common Council of the City of London.
        CommonCouncillor = "common-councillor",
        /// Staff of the Common Council as police authority.
        CommonCouncilPoliceStaff = "common-council-police-staff",
        /// Staff of the Common Council in its other capacities. On no list.
        CommonCouncilOtherStaff = "common-council-other-staff",
        /// Member, chair or chief executive of the British Transport Police Authority, the Civil Nuclear Police
        /// Authority, the police complaints body (the Independent Office for Police Conduct, until 7 January 2018 the
        /// Independent Police Complaints Commission) or the Serious Organised Crime Agency.
        OversightMember = "oversight-member",
        /// Staff of one of these four.
        OversightStaff = "oversight-staff",
        /// Employed in an entity to which a commissioner, the Mayor's Office, the Common Council as police authority
        /// with its committees, a joint committee of theirs, one of the four bodies, or a chief officer of police
        /// makes or confirms appointments, or may, alone or with others. (SI 2012/2087 reg. 2.) At the first elections a
        /// police authority stood in the place of the commissioner, the Office and the Council. (s. 65(4)(b).)
        ControlledEntityEmployee = "controlled-entity-employee",
        /// Member or staff of a police authority; asked at the first elections alone.
        PoliceAuthority = "police-authority",
        /// Member of a police and crime panel. On no list.
        PanelMember = "panel-member",
    }
}

impl PolicePost {
    /// The limb it falls under, if any.
    #[must_use]
    pub const fn limb(self) -> Option<Limb> {
        Some(match self {
            Self::Constable => Limb::Constable,
            Self::TransportPolice | Self::NuclearConstabulary => Limb::OtherForce,
            Self::SpecialConstable | Self::TransportSpecialConstable => Limb::SpecialConstable,
            Self::ChiefOfficerStaff => Limb::ChiefOfficerStaff,
            Self::CommissionerStaff | Self::MayorsOfficeStaff | Self::MayorPoliceStaff => {
                Limb::PoliceBodyStaff
            }
            Self::MayorOfLondon => Limb::MayorOfLondon,
            Self::CommonCouncillor | Self::CommonCouncilPoliceStaff => Limb::CommonCouncil,
            Self::OversightMember | Self::OversightStaff => Limb::OversightBody,
            Self::ControlledEntityEmployee => Limb::PoliceControlled,
            Self::PoliceAuthority => Limb::PoliceAuthority,
            Self::PartTimeConstable | Self::CommonCouncilOtherStaff | Self::PanelMember => return None,
        })
    }
}

listed! {
    /// An office or service of the state, and what is often taken for one. (PRSRA 2011 s. 66(2); HCDA 1975 ss. 1, 3.)
    pub enum PublicOffice {
        /// A judicial office that disqualifies for the Commons.
        JudicialOffice = "judicial-office",
        /// Lay magistrate. On no list.
        Magistrate = "magistrate",
        /// Employed in the civil service of the Crown, the diplomatic service and Northern Ireland's included.
        CivilServant = "civil-servant",
        /// Member of the regular armed forces.
        RegularForces = "regular-forces",
        /// Reservist, or officer on the retired or emergency list, or recalled pensioner. On no list.
        ReserveForces = "reserve-forces",
        /// Member of a legislature outside the United Kingdom, the Commonwealth and Ireland included.
        ForeignLegislator = "foreign-legislator",
        /// Councillor. On no list.
        Councillor = "councillor",
        /// Member of the House of Lords. On no list.
        Peer = "peer",
        /// Officer of a political party. On no list.
        PartyOfficer = "party-officer",
    }
}

impl PublicOffice {
    /// The limb it falls under, if any.
    #[must_use]
    pub const fn limb(self) -> Option<Limb> {
        Some(match self {
            Self::JudicialOffice => Limb::JudicialOffice,
            Self::CivilServant => Limb::CivilService,
            Self::RegularForces => Limb::ArmedForces,
            Self::ForeignLegislator => Limb::ForeignLegislature,
            Self::Magistrate | Self::ReserveForces | Self::Councillor | Self::Peer | Self::PartyOfficer => {
                return None;
            }
        })
    }
}

listed! {
    /// An insolvency measure that has effect on the day asked about. (PRSRA 2011 s. 66(3)(a), (b).)
    ///
    /// An undertaking counts as an order does (Insolvency Act 1986 Sch. 4A para. 8, Sch. 4ZB para. 8). Insolvency alone
    /// is no limb.
    pub enum InsolvencyMeasure {
        /// Bankruptcy restrictions order.
        BankruptcyRestrictionsOrder = "bankruptcy-restrictions-order",
        /// Interim bankruptcy restrictions order.
        InterimBankruptcyRestrictionsOrder = "interim-bankruptcy-restrictions-order",
        /// Bankruptcy restrictions undertaking.
        BankruptcyRestrictionsUndertaking = "bankruptcy-restrictions-undertaking",
        /// Debt relief restrictions order.
        DebtReliefRestrictionsOrder = "debt-relief-restrictions-order",
        /// Interim debt relief restrictions order.
        InterimDebtReliefRestrictionsOrder = "interim-debt-relief-restrictions-order",
        /// Debt relief restrictions undertaking.
        DebtReliefRestrictionsUndertaking = "debt-relief-restrictions-undertaking",
        /// Bankruptcy without restrictions. On no list.
        Bankruptcy = "bankruptcy",
        /// Debt relief order without restrictions. On no list.
        DebtReliefOrder = "debt-relief-order",
        /// Individual voluntary arrangement. On no list.
        VoluntaryArrangement = "voluntary-arrangement",
    }
}

impl InsolvencyMeasure {
    /// Whether it disqualifies.
    #[must_use]
    pub const fn is_restriction(self) -> bool {
        !matches!(self, Self::Bankruptcy | Self::DebtReliefOrder | Self::VoluntaryArrangement)
    }
}

listed! {
    /// An incapacity by practices at elections that has effect on the day asked about. (PRSRA 2011 s. 66(3)(d), (e).)
    pub enum Incapacity {
        /// Incapable of election to the Commons, or required to vacate a seat there, for corrupt or illegal practices.
        CorruptOrIllegalPractice = "corrupt-or-illegal-practice",
        /// Incapable of being a member of the Northern Ireland Assembly for undue influence.
        NorthernIrelandAssembly = "northern-ireland-assembly",
        /// Incapable of being a member of a district council in Northern Ireland for undue influence.
        NorthernIrelandCouncil = "northern-ireland-council",
    }
}

impl Incapacity {
    /// The limb it falls under.
    #[must_use]
    pub const fn limb(self) -> Limb {
        match self {
            Self::CorruptOrIllegalPractice => Limb::ElectoralPractice,
            Self::NorthernIrelandAssembly | Self::NorthernIrelandCouncil => Limb::NorthernIrelandPractice,
        }
    }
}

listed! {
    /// Work for a council any part of whose area lies in the police area, or for somebody close to one. Councils here
    /// are county, county borough, district, parish and community councils and the Isles of Scilly; London boroughs are
    /// not among them. Staff has the wide meaning of [`PolicePost`]. (PRSRA 2011 s. 66(5) to (9).)
    pub enum CouncilPost {
        /// Staff of such a council.
        CouncilStaff = "council-staff",
        /// Teacher, or otherwise employed in a school or other educational institution that a council maintains or
        /// assists. Saved by s. 66(9).
        SchoolStaff = "school-staff",
        /// Employed in an entity to which such a council, other than a parish or community council, its committee, a
        /// joint committee with it, or anybody these have put there, makes or confirms appointments or elections, or
        /// may; or in a company under its control by Part 5 of LGHA 1989. (SI 2012/2087 reg. 3.)
        ControlledEntityEmployee = "controlled-entity-employee",
        /// Employed in an entity that only a parish or community council controls. Left out by s. 66(5)(b).
        ParishControlledEntityEmployee = "parish-controlled-entity-employee",
        /// Employed by a combined authority, a combined county authority or a combined fire authority whose members
        /// such councils appoint: see [`JOINT_AUTHORITIES`](super::JOINT_AUTHORITIES).
        JointAuthorityEmployee = "joint-authority-employee",
        /// Staff of a council no part of whose area lies in the police area. On no list.
        StaffOfCouncilElsewhere = "staff-of-council-elsewhere",
        /// Staff of a London borough. On no list.
        LondonBoroughStaff = "london-borough-staff",
    }
}

listed! {
    /// Work for a fire and rescue authority. (PRSRA 2011 s. 66(11), (12).)
    pub enum FirePost {
        /// Employed by a fire and rescue authority that is a council or a metropolitan county authority, one constituted
        /// by a combination scheme, or one created for a commissioner. (FRSA 2004 ss. 1(2), (3), 2, 4, 4A.)
        FireAuthorityEmployee = "fire-authority-employee",
        /// Employed by a combined or combined county authority with a fire authority's functions. On no list.
        CombinedAuthorityEmployee = "combined-authority-employee",
        /// The London Fire Commissioner.
        LondonFireCommissioner = "london-fire-commissioner",
        /// Staff of the London Fire Commissioner.
        LondonFireCommissionerStaff = "london-fire-commissioner-staff",
    }
}

impl FirePost {
    /// The limb it falls under, if any.
    #[must_use]
    pub const fn limb(self) -> Option<Limb> {
        Some(match self {
            Self::FireAuthorityEmployee => Limb::FireAuthority,
            Self::LondonFireCommissioner | Self::LondonFireCommissionerStaff => Limb::LondonFireCommissioner,
            Self::CombinedAuthorityEmployee => return None,
        })
    }
}

listed! {
    /// A parliament, or a house of one. (PRSRA 2011 ss. 67, 70(5).)
    pub enum Legislature {
        /// The House of Commons.
        HouseOfCommons = "house-of-commons",
        /// The House of Lords. On no list.
        HouseOfLords = "house-of-lords",
        /// The Scottish Parliament.
        ScottishParliament = "scottish-parliament",
        /// The Senedd, which the Act still calls the National Assembly for Wales.
        Senedd = "senedd",
        /// The Northern Ireland Assembly.
        NorthernIrelandAssembly = "northern-ireland-assembly",
        /// The European Parliament.
        EuropeanParliament = "european-parliament",
    }
}

impl Legislature {
    /// Whether sections 67 and 70(5) name it.
    #[must_use]
    pub const fn is_listed(self) -> bool {
        !matches!(self, Self::HouseOfLords)
    }
}
