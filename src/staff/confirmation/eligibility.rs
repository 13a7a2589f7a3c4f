//! Who can be appointed to a senior post. (PRSRA 2011 s. 18(6), Sch. 1 paras 6(4), 8(2), 8(6).)
//!
//! A deputy must stand on none of three lists. A chief finance officer must be qualified. Of a chief executive
//! nothing of the kind is asked.

use core::fmt;

use chrono::NaiveDate;

use super::SeniorPost;
use super::rules::{
    DEPUTY_AGE_AND_SEATS, DEPUTY_NO_OFFICE_HOLDER, DEPUTY_NOT_DISQUALIFIED, SENIOR_APPOINTMENT,
};
use crate::law::Rule;
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Outcome, Question, Read, Reasons, Standing, Truth, Weigh, by_cases, facts};
use crate::staff::FINANCE_QUALIFICATION;

listed! {
    /// What bars a person from being appointed deputy.
    ///
    /// Not among them, though they bar a commissioner: debt relief restrictions, being a judge, civil servant or in
    /// the armed forces, and being on a council's or fire authority's staff.
    pub enum DeputyBar {
        /// A constable, in England and Wales or anywhere else. (s. 18(6)(a).)
        Constable = "constable",
        /// A police and crime commissioner. (s. 18(6)(b).)
        Commissioner = "commissioner",
        /// The Mayor's Office for Policing and Crime. (s. 18(6)(c).)
        MayorsOffice = "mayors-office",
        /// The Deputy Mayor for Policing and Crime. (s. 18(6)(d).)
        DeputyMayorForPolicing = "deputy-mayor-for-policing",
        /// The Mayor of London. (s. 18(6)(e).)
        MayorOfLondon = "mayor-of-london",
        /// The Common Council of the City of London. (s. 18(6)(f).)
        CommonCouncil = "common-council",
        /// Anybody else who maintains a police force. (s. 18(6)(g).)
        OtherPoliceBody = "other-police-body",
        /// On the staff of any of these, so a commissioner's own staff too until they leave. (s. 18(6)(h).)
        StaffOfThese = "staff-of-these",
        /// Under 18 on the day of appointment. (Sch. 1 para. 8(2)(a).)
        Under18 = "under-18",
        /// A member of the House of Commons. (Sch. 1 para. 8(2)(c).)
        HouseOfCommons = "house-of-commons",
        /// A member of the European Parliament. (Sch. 1 para. 8(2)(d).)
        EuropeanParliament = "european-parliament",
        /// A member of the National Assembly for Wales, now the Senedd. (Sch. 1 para. 8(2)(e).)
        WelshParliament = "welsh-parliament",
        /// A member of the Scottish Parliament. (Sch. 1 para. 8(2)(f).)
        ScottishParliament = "scottish-parliament",
        /// A member of the Northern Ireland Assembly. (Sch. 1 para. 8(2)(g).)
        NorthernIrelandAssembly = "northern-ireland-assembly",
        /// Disqualified by police employment and the like, staff of the Mayor's Office apart. (Sch. 1 para. 8(6)(a).)
        PoliceEmployment = "police-employment",
        /// Without the citizenship a commissioner needs. (Sch. 1 para. 8(6)(b); s. 66(1).)
        Citizenship = "citizenship",
        /// Under a bankruptcy restrictions order or an interim one. (Sch. 1 para. 8(6)(b); s. 66(3)(a)(iii), (iv).)
        BankruptcyRestrictions = "bankruptcy-restrictions",
        /// Convicted of an imprisonable offence. (Sch. 1 para. 8(6)(b); s. 66(3)(c).)
        ImprisonableOffence = "imprisonable-offence",
        /// Guilty of a corrupt or illegal election practice. (Sch. 1 para. 8(6)(b); s. 66(3)(d).)
        ElectionOffence = "election-offence",
    }
}

impl DeputyBar {
    /// The rule it stands under.
    #[must_use]
    pub const fn rule(self) -> &'static Rule {
        match self {
            Self::Constable
            | Self::Commissioner
            | Self::MayorsOffice
            | Self::DeputyMayorForPolicing
            | Self::MayorOfLondon
            | Self::CommonCouncil
            | Self::OtherPoliceBody
            | Self::StaffOfThese => &DEPUTY_NO_OFFICE_HOLDER,
            Self::Under18
            | Self::HouseOfCommons
            | Self::EuropeanParliament
            | Self::WelshParliament
            | Self::ScottishParliament
            | Self::NorthernIrelandAssembly => &DEPUTY_AGE_AND_SEATS,
            Self::PoliceEmployment
            | Self::Citizenship
            | Self::BankruptcyRestrictions
            | Self::ImprisonableOffence
            | Self::ElectionOffence => &DEPUTY_NOT_DISQUALIFIED,
        }
    }
}

facts! {
    /// What decides whether a person can be appointed to a senior post.
    pub struct SeniorEligibilityFacts {
        /// The post.
        pub post: Fact<SeniorPost>,
        /// The person is qualified to be a chief finance officer. Asked for that post alone.
        pub finance_qualified: Fact<bool>,
        /// What bars the person from being deputy; an empty list where nothing does. Asked for that post alone.
        pub bars: Fact<Set<DeputyBar>>,
    }
}

/// Whether a person can be appointed to a senior post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum SeniorEligibility {
    /// Yes.
    Eligible,
    /// No.
    NotEligible,
}

impl fmt::Display for SeniorEligibility {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Eligible => "can be appointed",
            Self::NotEligible => "cannot be appointed",
        })
    }
}

impl Outcome for SeniorEligibility {
    fn standing(&self) -> Standing {
        match self {
            Self::Eligible => Standing::Met,
            Self::NotEligible => Standing::NotMet,
        }
    }
}

/// Whether a person can be appointed to a senior post. (PRSRA 2011 s. 18(6), Sch. 1 paras 6(4), 8(2), 8(6).)
impl Question for SeniorEligibilityFacts {
    type Outcome = SeniorEligibility;

    const RULE: &'static Rule = &SENIOR_APPOINTMENT;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<SeniorEligibility> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        weigh.test(&SENIOR_APPOINTMENT, Truth::Met)?;
        match self.post() {
            Read::Known(SeniorPost::Deputy) => {
                for rule in [&DEPUTY_NO_OFFICE_HOLDER, &DEPUTY_AGE_AND_SEATS, &DEPUTY_NOT_DISQUALIFIED] {
                    weigh.test(rule, self.bars().is(|bars| bars.iter().all(|bar| bar.rule() != rule)))?;
                }
            }
            Read::Known(SeniorPost::ChiefFinanceOfficer) => {
                weigh.test(&FINANCE_QUALIFICATION, self.finance_qualified().is(|yes| *yes))?;
            }
            _ => {}
        }
        let facts = [
            self.post().map(|post| *post == SeniorPost::Deputy),
            self.post().map(|post| *post == SeniorPost::ChiefFinanceOfficer),
            self.finance_qualified().map(|yes| *yes),
            self.bars().map(|bars| bars.is_empty()),
        ];
        by_cases(facts, |[deputy, finance, qualified, unbarred]| {
            let fit = if deputy { unbarred } else { !finance || qualified };
            Ok(if fit { SeniorEligibility::Eligible } else { SeniorEligibility::NotEligible })
        })
    }
}
