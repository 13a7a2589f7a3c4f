//! Acts, orders, codes and policies, each written once; [`Provision`]s are built from them.

use super::{Pin, Provision};
use crate::listed::listed;

/// An Act, an order, a code or a policy that rules rest on.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Instrument {
    key: &'static str,
    title: &'static str,
    short: &'static str,
    binding: Binding,
    address: Option<&'static str>,
}

listed! {
    /// How a rule binds those it speaks to.
    #[non_exhaustive]
    pub enum Binding {
        /// An Act of Parliament.
        Statute = "statute",
        /// Regulations or an order made under an Act.
        Regulations = "regulations",
        /// A decision that an Act leaves to somebody, such as a sum to be determined: binding, but no legislation.
        Determination = "determination",
        /// A code or protocol to which regard must be had by statute.
        Code = "code",
        /// Guidance: persuasive, never a breach by itself.
        Guidance = "guidance",
        /// One commissioner's own policy, which that commissioner can change.
        LocalPolicy = "local-policy",
    }
}

impl Binding {
    /// Whether departing from the rule is, by itself, a breach of a legal duty.
    #[must_use]
    pub const fn is_law(self) -> bool {
        matches!(self, Self::Statute | Self::Regulations | Self::Determination)
    }
}

impl Instrument {
    const fn legislation(
        binding: Binding,
        key: &'static str,
        short: &'static str,
        title: &'static str,
    ) -> Self {
        Self { key, title, short, binding, address: None }
    }

    const fn act(key: &'static str, short: &'static str, title: &'static str) -> Self {
        Self::legislation(Binding::Statute, key, short, title)
    }

    const fn si(key: &'static str, short: &'static str, title: &'static str) -> Self {
        Self::legislation(Binding::Regulations, key, short, title)
    }

    const fn other(
        binding: Binding,
        key: &'static str,
        short: &'static str,
        title: &'static str,
        address: Option<&'static str>,
    ) -> Self {
        Self { key, title, short, binding, address }
    }

    /// The stable key: for legislation its legislation.gov.uk path (`ukpga/2011/13`).
    #[must_use]
    pub const fn key(&self) -> &'static str {
        self.key
    }

    /// The full title.
    #[must_use]
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// The short form used in citations (`PRSRA 2011`, `SI 2012/2271`).
    #[must_use]
    pub const fn short(&self) -> &'static str {
        self.short
    }

    /// How it binds.
    #[must_use]
    pub const fn binding(&self) -> Binding {
        self.binding
    }

    /// Where it was published, for an instrument that is not on legislation.gov.uk.
    #[must_use]
    pub const fn address(&self) -> Option<&'static str> {
        self.address
    }

    /// Whether it is published on legislation.gov.uk under its key.
    #[must_use]
    pub const fn is_legislation(&self) -> bool {
        matches!(self.binding, Binding::Statute | Binding::Regulations)
            || matches!(self.key.as_bytes(), [b'u', b'k', b's', b'i', ..])
    }

    /// The instrument as a whole.
    #[must_use]
    pub const fn whole(&'static self) -> Provision {
        Provision::new(self, Pin::Whole)
    }

    /// A section, with its limbs in brackets: `section("1(8)(ca)")`.
    #[must_use]
    pub const fn section(&'static self, at: &'static str) -> Provision {
        Provision::new(self, Pin::Section(at))
    }

    /// A regulation: `regulation("12(3)")`.
    #[must_use]
    pub const fn regulation(&'static self, at: &'static str) -> Provision {
        Provision::new(self, Pin::Regulation(at))
    }

    /// An article of an order: `article("2(a)")`.
    #[must_use]
    pub const fn article(&'static self, at: &'static str) -> Provision {
        Provision::new(self, Pin::Article(at))
    }

    /// A paragraph of a numbered schedule: `schedule("8", "4(6)")`.
    #[must_use]
    pub const fn schedule(&'static self, number: &'static str, paragraph: &'static str) -> Provision {
        Provision::new(self, Pin::Schedule(number, paragraph))
    }

    /// A paragraph of the only schedule: `only_schedule("4")`.
    #[must_use]
    pub const fn only_schedule(&'static self, paragraph: &'static str) -> Provision {
        Provision::new(self, Pin::OnlySchedule(paragraph))
    }

    /// A numbered paragraph of a code or guidance: `paragraph("7.2.1")`.
    #[must_use]
    pub const fn paragraph(&'static self, at: &'static str) -> Provision {
        Provision::new(self, Pin::Paragraph(at))
    }
}

macro_rules! instruments {
    ($($(#[$doc:meta])* $name:ident = $make:ident($($arg:expr),+ $(,)?);)+) => {
        $($(#[$doc])* pub static $name: Instrument = Instrument::$make($($arg),+);)+

        /// Every instrument the crate cites.
        pub static INSTRUMENTS: &[&Instrument] = &[$(&$name),+];
    };
}

instruments! {
    /// Made commissioners and panels.
    PRSRA_2011 = act("ukpga/2011/13", "PRSRA 2011", "Police Reform and Social Responsibility Act 2011");
    /// The Act that keeps the list of police areas, the Strategic Policing Requirement and inspection.
    POLICE_ACT_1996 = act("ukpga/1996/16", "Police Act 1996", "Police Act 1996");
    /// Political restriction, merit and the two statutory officers.
    LGHA_1989 = act("ukpga/1989/42", "LGHA 1989", "Local Government and Housing Act 1989");
    /// Budgets, the officer's adequacy report and controlled reserves.
    LGA_2003 = act("ukpga/2003/26", "LGA 2003", "Local Government Act 2003");
    /// Precepts and budget calculations.
    LGFA_1992 = act("ukpga/1992/14", "LGFA 1992", "Local Government Finance Act 1992");
    /// The officer's unlawful-expenditure and balanced-budget reports.
    LGFA_1988 = act("ukpga/1988/41", "LGFA 1988", "Local Government Finance Act 1988");
    /// Services for victims and crime reduction, and who issues codes.
    ASBCPA_2014 = act("ukpga/2014/12", "ASBCPA 2014", "Anti-social Behaviour, Crime and Policing Act 2014");
    /// Fire functions, deputies' terms, complaint handling.
    PCA_2017 = act("ukpga/2017/3", "PCA 2017", "Policing and Crime Act 2017");
    /// Complaints against police.
    PRA_2002 = act("ukpga/2002/30", "PRA 2002", "Police Reform Act 2002");
    /// Responsible authorities and their strategies.
    CDA_1998 = act("ukpga/1998/37", "CDA 1998", "Crime and Disorder Act 1998");
    /// Well-being and safeguarding of children.
    CHILDREN_ACT_2004 = act("ukpga/2004/31", "Children Act 2004", "Children Act 2004");
    /// The equality duty.
    EQUALITY_ACT_2010 = act("ukpga/2010/15", "Equality Act 2010", "Equality Act 2010");
    /// Fire and rescue authorities, a commissioner's included.
    FRSA_2004 = act("ukpga/2004/21", "FRSA 2004", "Fire and Rescue Services Act 2004");
    /// Combined authorities and their mayors.
    LDEDCA_2009 = act("ukpga/2009/20", "LDEDCA 2009", "Local Democracy, Economic Development and Construction Act 2009");
    /// The Greater London Authority and the Mayor of London.
    GLAA_1999 = act("ukpga/1999/29", "GLAA 1999", "Greater London Authority Act 1999");
    /// The supplementary vote again, commenced for mayors alone. Its chapter number was not found, so that its key is its
    /// name and its address that of a report.
    EDCEA_2026 = other(Binding::Statute, "ukpga/2026/english-devolution-and-community-empowerment", "EDCEA 2026",
        "English Devolution and Community Empowerment Act 2026",
        Some("http://the-common-room.co.uk/england-mayoral-elections-move-to-supplementary-vote"));
    /// Who may not sit in the Commons.
    HCDA_1975 = act("ukpga/1975/24", "HCDA 1975", "House of Commons Disqualification Act 1975");
    /// Who may register and vote, and what corrupt and illegal practices lead to.
    RPA_1983 = act("ukpga/1983/2", "RPA 1983", "Representation of the People Act 1983");
    /// Bankruptcy and debt relief restrictions.
    INSOLVENCY_ACT_1986 = act("ukpga/1986/45", "Insolvency Act 1986", "Insolvency Act 1986");
    /// Membership of the Senedd.
    GOWA_2006 = act("ukpga/2006/32", "GoWA 2006", "Government of Wales Act 2006");
    /// The postponement of the 2020 polls.
    CORONAVIRUS_ACT_2020 = act("ukpga/2020/7", "Coronavirus Act 2020", "Coronavirus Act 2020");
    /// Disqualification orders of criminal courts against holders of elective offices.
    ELECTIONS_ACT_2022 = act("ukpga/2022/37", "Elections Act 2022", "Elections Act 2022");
    /// Data protection officers for law enforcement processing.
    DPA_2018 = act("ukpga/2018/12", "DPA 2018", "Data Protection Act 2018");
    /// Data protection officers for everything else.
    UK_GDPR = act("eur/2016/679", "UK GDPR", "Regulation (EU) 2016/679 as it forms part of the law of the United Kingdom");
    /// Meetings and proceedings of local authorities and their committees, access to them, and delegation.
    LGA_1972 = act("ukpga/1972/70", "LGA 1972", "Local Government Act 1972");
    /// Publicity of local authorities, commissioners included.
    LGA_1986 = act("ukpga/1986/10", "LGA 1986", "Local Government Act 1986");
    /// Codes of conduct of councils and combined authorities.
    LOCALISM_2011 = act("ukpga/2011/20", "Localism Act 2011", "Localism Act 2011");
    /// Local auditors.
    LAAA_2014 = act("ukpga/2014/2", "LAAA 2014", "Local Audit and Accountability Act 2014");

    /// Panels: precepts and chief constable appointments.
    PCP_REGS_2012 = si("uksi/2012/2271", "SI 2012/2271", "Police and Crime Panels (Precepts and Chief Constable Appointments) Regulations 2012");
    /// Panels: nominations, appointments and notifications.
    PCP_NOMINATIONS_2012 = si("uksi/2012/1433", "SI 2012/1433", "Police and Crime Panels (Nominations, Appointments and Notifications) Regulations 2012");
    /// Panels: local authority law that applies to them.
    PCP_ENACTMENTS_2012 = si("uksi/2012/2734", "SI 2012/2734", "Police and Crime Panels (Application of Local Authority Enactments) Regulations 2012");
    /// Complaints about commissioners.
    COMPLAINTS_REGS_2012 = si("uksi/2012/62", "SI 2012/62", "Elected Local Policing Bodies (Complaints and Misconduct) Regulations 2012");
    /// When an entity is under the control of a police body or a council, for standing as commissioner.
    SI_2012_2087 = si("uksi/2012/2087", "SI 2012/2087", "Police and Crime Commissioner (Disqualification) (Supplementary Provisions) Regulations 2012");
    /// The form of a commissioner's declaration of acceptance.
    SI_2012_2553 = si("uksi/2012/2553", "SI 2012/2553", "Police and Crime Commissioner Elections (Declaration of Acceptance of Office) Order 2012");
    /// What a commissioner must publish.
    SPECIFIED_INFORMATION_2011 = si("uksi/2011/3050", "SI 2011/3050", "Elected Local Policing Bodies (Specified Information) Order 2011");
    /// Accounts for the years from 2012 to 2014.
    ACCOUNTS_REGS_2011 = si("uksi/2011/817", "SI 2011/817", "Accounts and Audit (England) Regulations 2011");
    /// Accounts for the years from 2015 on: rights of the public, approval, publication.
    ACCOUNTS_REGS_2015 = si("uksi/2015/234", "SI 2015/234", "Accounts and Audit Regulations 2015");
    /// Accounts of Welsh bodies.
    ACCOUNTS_WALES_REGS_2014 = si("wsi/2014/3362", "SI 2014/3362", "Accounts and Audit (Wales) Regulations 2014");
    /// Later dates for the accounts of 2019.
    SI_2020_404 = si("uksi/2020/404", "SI 2020/404", "Accounts and Audit (Coronavirus) (Amendment) Regulations 2020");
    /// Later dates for the accounts of 2020 and 2021, and the notice where the public's rights open late.
    SI_2021_263 = si("uksi/2021/263", "SI 2021/263", "Accounts and Audit (Amendment) Regulations 2021");
    /// Later publication dates for the accounts of 2021 to 2027.
    SI_2022_708 = si("uksi/2022/708", "SI 2022/708", "Accounts and Audit (Amendment) Regulations 2022");
    /// The last publication dates, for the accounts of 2015 to 2027.
    SI_2024_907 = si("uksi/2024/907", "SI 2024/907", "Accounts and Audit (Amendment) Regulations 2024");
    /// What a commissioner must publish, as changed on the day commissioners took office.
    SI_2012_2479 = si("uksi/2012/2479", "SI 2012/2479", "Elected Local Policing Bodies (Specified Information) (Amendment) Order 2012");
    /// Travel and subsistence added to it.
    SI_2013_1816 = si("uksi/2013/1816", "SI 2013/1816", "Elected Local Policing Bodies (Specified Information) (Amendment) Order 2013");
    /// Priorities, inspection and complaints added to it.
    SI_2021_547 = si("uksi/2021/547", "SI 2021/547", "Elected Local Policing Bodies (Specified Information) (Amendment) Order 2021");
    /// What capital receipts of English authorities may be spent on.
    CAPITAL_FINANCE_REGS_2003 = si("uksi/2003/3146", "SI 2003/3146", "Local Authorities (Capital Finance and Accounting) (England) Regulations 2003");
    /// The same for authorities in Wales.
    CAPITAL_FINANCE_WALES_REGS_2003 = si("wsi/2003/3239", "SI 2003/3239", "Local Authorities (Capital Finance and Accounting) (Wales) Regulations 2003");
    /// Council tax bases of billing authorities in England.
    SI_2012_2914 = si("uksi/2012/2914", "SI 2012/2914", "Local Authorities (Calculation of Council Tax Base) (England) Regulations 2012");
    /// When a council tax referendum is notified, and who bears its cost.
    SI_2012_460 = si("uksi/2012/460", "SI 2012/460", "Local Authority (Referendums Relating to Council Tax Increases) Regulations 2012");
    /// How a council tax referendum is conducted.
    SI_2012_444 = si("uksi/2012/444", "SI 2012/444", "Local Authorities (Conduct of Referendums) (Council Tax Increases) (England) Regulations 2012");
    /// Commencement of council tax referendums and of the calculations that go with them.
    SI_2011_2896 = si("uksi/2011/2896", "SI 2011/2896", "Localism Act 2011 (Commencement No. 1 and Transitional Provisions) Order 2011");
    /// Precepts of mayors of combined authorities.
    SI_2017_611 = si("uksi/2017/611", "SI 2017/611", "Combined Authorities (Finance) Order 2017");
    /// The terms read into restricted posts.
    POLITICAL_RESTRICTIONS_1990 = si("uksi/1990/851", "SI 1990/851", "Local Government Officers (Political Restrictions) Regulations 1990");
    /// Scottish and Welsh elections added to the restricted candidacies, for posts in England.
    SI_1999_715 = si("uksi/1999/715", "SI 1999/715", "Local Government Officers (Political Restrictions) (Amendment) Regulations 1999");
    /// The Welsh assembly added to the restricted candidacies, for posts in Wales.
    SI_1999_1665 = si("uksi/1999/1665", "SI 1999/1665", "Local Government Officers (Political Restrictions) (Wales) (Amendment) Regulations 1999");
    /// The London deputy mayor's partial release.
    SI_2012_1772 = si("uksi/2012/1772", "SI 2012/1772", "Local Government Officers (Political Restrictions) (Amendment) (England) Regulations 2012");
    /// Rank, term and removal of chief officers.
    POLICE_REGS_2003 = si("uksi/2003/527", "SI 2003/527", "Police Regulations 2003");
    /// Terms of chief officers as changed with the commissioners.
    SI_2012_2712 = si("uksi/2012/2712", "SI 2012/2712", "Police (Amendment No. 4) Regulations 2012");
    /// The chief inspector's part in removing chief officers.
    SI_2011_3026 = si("uksi/2011/3026", "SI 2011/3026", "Police (Amendment) Regulations 2011");
    /// Commencement No. 1 of the 2011 Act.
    SI_2011_2515 = si("uksi/2011/2515", "SI 2011/2515", "Police Reform and Social Responsibility Act 2011 (Commencement No. 1) Order 2011");
    /// Commencement No. 3 of the 2011 Act (London, and parts everywhere).
    SI_2011_3019 = si("uksi/2011/3019", "SI 2011/3019", "Police Reform and Social Responsibility Act 2011 (Commencement No. 3 and Transitional Provisions) Order 2011");
    /// Commencement of Chapter 6 and panels.
    SI_2012_1129 = si("uksi/2012/1129", "SI 2012/1129", "Police Reform and Social Responsibility Act 2011 (Commencement No. 5) Order 2012");
    /// Commencement of the rest of Part 1.
    SI_2012_2892 = si("uksi/2012/2892", "SI 2012/2892", "Police Reform and Social Responsibility Act 2011 (Commencement No. 7 and Transitional Provisions and Commencement No. 3 and Transitional Provisions (Amendment)) Order 2012");
    /// Police civilians kept outside political restriction until they moved to their chief constables.
    SI_2012_2733 = si("uksi/2012/2733", "SI 2012/2733", "Local Policing Bodies (Consequential Amendments and Transitional Provision) Order 2012");
    /// Commencement of section 143 of the 2014 Act.
    SI_2014_630 = si("uksi/2014/630", "SI 2014/630", "Anti-social Behaviour, Crime and Policing Act 2014 (Commencement No. 1) Order 2014");
    /// Commencement that moved codes to the College of Policing.
    SI_2014_949 = si("uksi/2014/949", "SI 2014/949", "Anti-social Behaviour, Crime and Policing Act 2014 (Commencement No. 2, Transitional and Transitory Provisions) Order 2014");
    /// Commencement of the overseas route to chief constable.
    SI_2014_1916 = si("uksi/2014/1916", "SI 2014/1916", "Anti-social Behaviour, Crime and Policing Act 2014 (Commencement No. 4 and Transitional Provisions) Order 2014");
    /// Commencement of local audit.
    SI_2015_841 = si("uksi/2015/841", "SI 2015/841", "Local Audit and Accountability Act 2014 (Commencement No. 7, Transitional Provisions and Savings) Order 2015");
    /// Commencement of fire functions and deputies' terms.
    SI_2017_399 = si("uksi/2017/399", "SI 2017/399", "Policing and Crime Act 2017 (Commencement No. 1 and Transitional Provisions) Regulations 2017");
    /// Commencement of the barred list.
    SI_2017_1139 = si("uksi/2017/1139", "SI 2017/1139", "Policing and Crime Act 2017 (Commencement No. 5 and Transitional Provisions) Regulations 2017");
    /// Commencement of the complaint-handling limb.
    SI_2020_5 = si("uksi/2020/5", "SI 2020/5", "Policing and Crime Act 2017 (Commencement No. 10 and Transitional and Saving Provisions) Regulations 2020");
    /// Nominations, deposits, results, and elections that fail.
    PCC_ELECTIONS_2012 = si("uksi/2012/1917", "SI 2012/1917", "Police and Crime Commissioner Elections Order 2012");
    /// Fewer subscribers in 2021.
    SI_2021_293 = si("uksi/2021/293", "SI 2021/293", "Mayoral and Police and Crime Commissioner Elections (Coronavirus, Nomination of Candidates) (Amendment) Order 2021");
    /// By-elections of 2020 put off to 2021.
    SI_2020_395 = si("uksi/2020/395", "SI 2020/395", "Local Government and Police and Crime Commissioner (Coronavirus) (Postponement of Elections and Referendums) (England and Wales) Regulations 2020");
    /// Appropriate officers from 2012.
    SI_2012_2084 = si("uksi/2012/2084", "SI 2012/2084", "Police and Crime Commissioner Elections (Designation of Local Authorities) (No.2) Order 2012");
    /// Appropriate officers from 5 May 2016.
    SI_2015_2028 = si("uksi/2015/2028", "SI 2015/2028", "Police and Crime Commissioner Elections (Designation of Local Authorities) Order 2015");
    /// Appropriate officers for polls from 7 May 2020.
    SI_2020_134 = si("uksi/2020/134", "SI 2020/134", "Police and Crime Commissioner Elections (Designation of Local Authorities) Order 2020");
    /// Appropriate and returning officers for polls from 2 May 2024.
    SI_2024_186 = si("uksi/2024/186", "SI 2024/186", "Police and Crime Commissioner Elections (Designation of Local Authorities and Police Area Returning Officers) Order 2024");
    /// Commencement of the Welsh franchise and of the first Thursday in May.
    SI_2017_1179 = si("uksi/2017/1179", "SI 2017/1179", "Wales Act 2017 (Commencement No. 4) Regulations 2017");
    /// Commencement of the simple majority system.
    SI_2022_1093 = si("uksi/2022/1093", "SI 2022/1093", "Elections Act 2022 (Commencement No. 3 and Saving Provision) Regulations 2022");
    /// Greater Manchester: the Mayor instead of a commissioner.
    SI_2016_448 = si("uksi/2016/448", "SI 2016/448", "Greater Manchester Combined Authority (Election of Mayor with Police and Crime Commissioner Functions) Order 2016");
    /// Commencement of disqualification orders.
    SI_2023_1145 = si("uksi/2023/1145", "SI 2023/1145", "Elections Act 2022 (Commencement No. 9, Transitional and Savings Provisions and Appointed and Specified Days) and Ballot Secrecy Act 2023 (Commencement) Regulations 2023");
    /// Greater Manchester: police functions of the Mayor.
    SI_2017_470 = si("uksi/2017/470", "SI 2017/470", "Greater Manchester Combined Authority (Transfer of Police and Crime Commissioner Functions to the Mayor) Order 2017");
    /// The Director General in the place of the Commission, in the rules on complaints.
    SI_2017_1250 = si("uksi/2017/1250", "SI 2017/1250", "Independent Office for Police Conduct (Transitional and Consequential) Regulations 2017");
    /// Commissioners as fire and rescue authorities: consequential changes.
    SI_2017_863 = si("uksi/2017/863", "SI 2017/863", "Fire and Rescue Authority (Police and Crime Commissioner) (Application of Local Policing Provisions, Inspection, Powers to Trade and Consequential Amendments) Order 2017");
    /// Commencement that let the London deputy mayor be a councillor.
    SI_2018_227 = si("uksi/2018/227", "SI 2018/227", "Policing and Crime Act 2017 (Commencement No. 7) Regulations 2018");
    /// The London deputy mayor's release from the council candidacy term.
    SI_2018_269 = si("uksi/2018/269", "SI 2018/269", "London Government (London Fire Commissioner and Policing) (Amendment) Regulations 2018");
    /// Essex: police, fire and crime commissioner.
    SI_2017_864 = si("uksi/2017/864", "SI 2017/864", "Police, Fire and Crime Commissioner for Essex (Fire and Rescue Authority) Order 2017");
    /// Staffordshire: police, fire and crime commissioner.
    SI_2018_696 = si("uksi/2018/696", "SI 2018/696", "Police, Fire and Crime Commissioner for Staffordshire (Fire and Rescue Authority) Order 2018");
    /// North Yorkshire: police, fire and crime commissioner.
    SI_2018_970 = si("uksi/2018/970", "SI 2018/970", "Police, Fire and Crime Commissioner for North Yorkshire (Fire and Rescue Authority) Order 2018");
    /// Northamptonshire: police, fire and crime commissioner.
    SI_2018_1072 = si("uksi/2018/1072", "SI 2018/1072", "Police, Fire and Crime Commissioner for Northamptonshire (Fire and Rescue Authority) Order 2018");
    /// West Yorkshire: police functions of the Mayor.
    SI_2021_112 = si("uksi/2021/112", "SI 2021/112", "West Yorkshire Combined Authority (Election of Mayor and Functions) Order 2021");
    /// Corporate joint committees in Wales.
    SI_2021_1349 = si("wsi/2021/1349", "SI 2021/1349", "Corporate Joint Committees (General) (No. 2) (Wales) Regulations 2021");
    /// Remote meetings of panels in 2020 and 2021.
    SI_2020_392 = si("uksi/2020/392", "SI 2020/392", "Local Authorities and Police and Crime Panels (Coronavirus) (Flexibility of Local Authority and Police and Crime Panel Meetings) (England and Wales) Regulations 2020");
    /// Hampshire renamed.
    SI_2022_790 = si("uksi/2022/790", "SI 2022/790", "Police Act 1996 (Amendment and Consequential Amendments) Regulations 2022");
    /// Cumbria: police, fire and crime commissioner.
    SI_2022_1230 = si("uksi/2022/1230", "SI 2022/1230", "Police, Fire and Crime Commissioner for Cumbria (Fire and Rescue Authority) Order 2022");
    /// York and North Yorkshire: police functions of the Mayor.
    SI_2023_1432 = si("uksi/2023/1432", "SI 2023/1432", "York and North Yorkshire Combined Authority Order 2023");
    /// South Yorkshire: police functions of the Mayor.
    SI_2024_414 = si("uksi/2024/414", "SI 2024/414", "South Yorkshire Mayoral Combined Authority (Election of Mayor and Transfer of Police and Crime Commissioner Functions) Order 2024");

    /// The first determination of commissioners' salaries, as the Home Secretary stated it.
    PCC_SALARIES_2012 = other(Binding::Determination, "determination/pcc-salaries-2012", "PCC salaries 2012",
        "Home Secretary's statement of 7 March 2012 on the pay of police and crime commissioners",
        Some("https://www.gov.uk/government/speeches/senior-salarys-review-body-report-on-the-pay-of-police-and-crime-commissioners-government-response"));
    /// The rise of May 2018 and the fire supplement of January 2019, known from an office's replies to requests.
    PCC_SALARIES_2018 = other(Binding::Determination, "determination/pcc-salaries-2018", "PCC salaries 2018",
        "Ministers' decision of 2018 on the pay of police and crime commissioners, as the Northamptonshire office reports it",
        None);
    /// The rise of May 2022.
    PCC_SALARIES_2022 = other(Binding::Determination, "determination/pcc-salaries-2022", "PCC salaries 2022",
        "Home Secretary's statement of 19 July 2022 on pay and allowances of police and crime commissioners",
        Some("https://www.ukpol.co.uk/priti-patel-2022-statement-on-pay-and-allowances-for-pccs-and-pfccs/"));
    /// What commissioners may claim.
    PCC_ALLOWANCES_2018 = other(Binding::Determination, "determination/pcc-allowances-2018", "PCC allowances 2018",
        "Home Office determination of authorised allowances for police and crime commissioners, as updated on 1 August 2018",
        Some("https://www.gov.uk/government/publications/expenses--2/expenses"));

    /// When a rise in council tax for 2012/13 is excessive.
    CT_PRINCIPLES_2012 = other(Binding::Determination, "determination/council-tax-principles-2012", "council tax principles 2012/13",
        "Referendums Relating to Council Tax Increases (Principles) (England) Report 2012/13", None);
    /// When a rise in council tax for 2013/14 is excessive.
    CT_PRINCIPLES_2013 = other(Binding::Determination, "determination/council-tax-principles-2013", "council tax principles 2013/14",
        "Referendums Relating to Council Tax Increases (Principles) (England) Report 2013/14", None);
    /// When a rise in council tax for 2014/15 is excessive.
    CT_PRINCIPLES_2014 = other(Binding::Determination, "determination/council-tax-principles-2014", "council tax principles 2014/15",
        "Referendums Relating to Council Tax Increases (Principles) (England) Report 2014/15 (HC 1056)", None);
    /// When a rise in council tax for 2015/16 is excessive.
    CT_PRINCIPLES_2015 = other(Binding::Determination, "determination/council-tax-principles-2015", "council tax principles 2015/16",
        "Referendums Relating to Council Tax Increases (Principles) (England) Report 2015/16", None);
    /// When a rise in council tax for 2016/17 is excessive.
    CT_PRINCIPLES_2016 = other(Binding::Determination, "determination/council-tax-principles-2016", "council tax principles 2016/17",
        "Referendums Relating to Council Tax Increases (Principles) (England) Report 2016/17", None);
    /// When a rise in council tax for 2017/18 is excessive.
    CT_PRINCIPLES_2017 = other(Binding::Determination, "determination/council-tax-principles-2017", "council tax principles 2017/18",
        "Referendums Relating to Council Tax Increases (Principles) (England) Report 2017/18", None);
    /// When a rise in council tax for 2018/19 is excessive.
    CT_PRINCIPLES_2018 = other(Binding::Determination, "determination/council-tax-principles-2018", "council tax principles 2018/19",
        "Referendums Relating to Council Tax Increases (Principles) (England) Report 2018/19", None);
    /// When a rise in council tax for 2019/20 is excessive.
    CT_PRINCIPLES_2019 = other(Binding::Determination, "determination/council-tax-principles-2019", "council tax principles 2019/20",
        "Referendums Relating to Council Tax Increases (Principles) (England) Report 2019/20", None);
    /// When a rise in council tax for 2020/21 is excessive.
    CT_PRINCIPLES_2020 = other(Binding::Determination, "determination/council-tax-principles-2020", "council tax principles 2020/21",
        "Referendums Relating to Council Tax Increases (Principles) (England) Report 2020/21 (HC 70)", None);
    /// When a rise in council tax for 2021/22 is excessive.
    CT_PRINCIPLES_2021 = other(Binding::Determination, "determination/council-tax-principles-2021", "council tax principles 2021/22",
        "Referendums Relating to Council Tax Increases (Principles) (England) Report 2021/22", None);
    /// When a rise in council tax for 2022/23 is excessive.
    CT_PRINCIPLES_2022 = other(Binding::Determination, "determination/council-tax-principles-2022", "council tax principles 2022/23",
        "Referendums Relating to Council Tax Increases (Principles) (England) Report 2022/23", None);
    /// When a rise in council tax for 2023/24 is excessive.
    CT_PRINCIPLES_2023 = other(Binding::Determination, "determination/council-tax-principles-2023", "council tax principles 2023/24",
        "Referendums Relating to Council Tax Increases (Principles) (England) Report 2023/24", None);
    /// When a rise in council tax for 2024/25 is excessive.
    CT_PRINCIPLES_2024 = other(Binding::Determination, "determination/council-tax-principles-2024", "council tax principles 2024/25",
        "Referendums Relating to Council Tax Increases (Principles) (England) Report 2024/25", None);
    /// When a rise in council tax for 2025/26 is excessive.
    CT_PRINCIPLES_2025 = other(Binding::Determination, "determination/council-tax-principles-2025", "council tax principles 2025/26",
        "Referendums Relating to Council Tax Increases (Principles) (England) Report 2025/26", None);
    /// When a rise in council tax for 2026/27 is excessive.
    CT_PRINCIPLES_2026 = other(Binding::Determination, "determination/council-tax-principles-2026", "council tax principles 2026/27",
        "Referendums Relating to Council Tax Increases (Principles) (England) Report 2026/27", None);

    /// The Policing Protocol in force to 2 July 2023.
    PROTOCOL_2011 = other(Binding::Code, "uksi/2011/2744", "Policing Protocol 2011", "Policing Protocol Order 2011", None);
    /// The Policing Protocol in force from 3 July 2023.
    PROTOCOL_2023 = other(Binding::Code, "uksi/2023/649", "Policing Protocol 2023", "Policing Protocol Order 2023", None);
    /// The Home Office's first financial code for commissioners.
    FMCOP_2012 = other(Binding::Code, "code/financial-management-code-of-practice-2012", "FMCOP 2012",
        "Financial Management Code of Practice for the Police Service of England and Wales, January 2012",
        Some("https://www.gov.uk/government/speeches/financial-management-code-of-practice-for-the-police"));
    /// The Home Office's financial code as revised in July 2018.
    FMCOP_2018 = other(Binding::Code, "code/financial-management-code-of-practice-2018", "FMCOP 2018",
        "Revised Financial Management Code of Practice for the Police Forces of England and Wales and Fire and Rescue Authorities created under section 4A of the Fire and Rescue Services Act 2004, July 2018",
        Some("https://www.gov.uk/government/collections/police-financial-reserves"));
    /// What local authorities in England should have regard to in all publicity.
    PUBLICITY_CODE_2011 = other(Binding::Code, "code/local-authority-publicity-2011", "Publicity Code 2011",
        "Code of Recommended Practice on Local Authority Publicity, in force from 31 March 2011",
        Some("https://www.gov.uk/government/publications/recommended-code-of-practice-for-local-authority-publicity"));
    /// Commissioners' own guidance for the time before elections.
    APCC_PRE_ELECTION = other(Binding::Guidance, "guidance/apcc-pre-election", "APCC pre-election guidance",
        "Association of Police and Crime Commissioners, guidance on the period before an election, approved in March 2016 and revised in 2017",
        Some("https://www.devonandcornwall-pcc.gov.uk/information-hub/conduct-during-elections/"));
    /// Commissioners' own framework of ethics.
    APCC_ETHICAL_FRAMEWORK = other(Binding::Guidance, "guidance/apcc-ethical-framework", "APCC ethical framework",
        "Association of Police and Crime Commissioners, ethical framework, on which commissioners base their own codes", None);
    /// The code of conduct of the commissioner asked about.
    OWN_CODE_OF_CONDUCT = other(Binding::LocalPolicy, "policy/own/conduct", "own code of conduct",
        "The commissioner's own code of conduct", None);
    /// Home Office guidance on reserves.
    RESERVES_GUIDANCE_2018 = other(Binding::Guidance, "guidance/police-financial-reserves-2018", "Home Office reserves guidance 2018",
        "Home Office guidance on police financial reserves, 31 January 2018",
        Some("https://www.gov.uk/government/collections/police-financial-reserves"));
    /// Norfolk's reserves policy as briefed to candidates in 2021.
    NORFOLK_RESERVES_POLICY = other(Binding::LocalPolicy, "policy/norfolk/reserves-2021", "Norfolk reserves policy 2021",
        "Reserves policy of the Police and Crime Commissioner for Norfolk, candidate briefing, spring 2021", None);
    /// The reserves policy of the commissioner asked about, as the facts give it.
    OWN_RESERVES_POLICY = other(Binding::LocalPolicy, "policy/own/reserves", "own reserves policy",
        "The commissioner's own reserves policy, as given in the facts", None);
    /// Gloucestershire's reserves as its commissioner explained them in the 2010s.
    GLOUCESTERSHIRE_RESERVES_POLICY = other(Binding::LocalPolicy, "policy/gloucestershire/reserves", "Gloucestershire reserves statement",
        "Reserves of the Police and Crime Commissioner for Gloucestershire, \"A tale of two savers\", undated",
        Some("https://www.gloucestershire-pcc.gov.uk/a-tale-of-two-savers/"));
    /// Hampshire's reserves strategy of April 2018.
    HAMPSHIRE_RESERVES_STRATEGY = other(Binding::LocalPolicy, "policy/hampshire/reserves-2018", "Hampshire reserves strategy 2018",
        "Reserves strategy of the Police and Crime Commissioner for Hampshire, April 2018", None);
    /// Kent's reserves policy as its budget pages give it.
    KENT_RESERVES_POLICY = other(Binding::LocalPolicy, "policy/kent/reserves", "Kent reserves policy",
        "Reserves policy of the Police and Crime Commissioner for Kent, budget pages 2018/19 to 2023/24",
        Some("https://www.kent-pcc.gov.uk/what-we-do/setting-the-kent-police-budget/"));
    /// Essex's police reserves strategy for 2018/19.
    ESSEX_RESERVES_POLICY = other(Binding::LocalPolicy, "policy/essex/reserves-2019", "Essex police reserves strategy",
        "Police finance reserves strategy of the Police, Fire and Crime Commissioner for Essex",
        Some("http://www.essex.pfcc.police.uk/finance-reporting/police-finance-reserves-strategy/"));
    /// Merseyside's reserves strategy.
    MERSEYSIDE_RESERVES_POLICY = other(Binding::LocalPolicy, "policy/merseyside/reserves", "Merseyside reserves strategy",
        "Reserves strategy of the Police and Crime Commissioner for Merseyside, from 2018/19",
        Some("https://www.merseysidepcc.info/down-to-business/money/reserves-strategy/"));
}
