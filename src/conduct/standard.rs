//! Which standards of conduct reach the holder of the office, and how they bind.
//!
//! No Act and no instrument makes a code of conduct for commissioners. What the law asks is that a policy on conduct be
//! published (SI 2011/3050 Sch. para. 6(a)), that regard be had to the Policing Protocol with its seven principles of public
//! life, and to the code on publicity. A commissioner's own code is a choice, and so is the framework of the commissioners'
//! association behind most of them. The code of councillors under the Localism Act 2011 does not reach a commissioner;
//! it does reach a mayor, whose complaints the Orders send to it. No law asks that candidates or commissioners be vetted.
//!
//! Complaints that a standard was not kept are handled under section 31 of the 2011 Act. The declaration of acceptance is
//! in [`commissioner`](crate::commissioner). How London's Mayor is held to standards is not encoded.

use core::fmt;

use chrono::NaiveDate;

use super::{CONDUCT_POLICY, PUBLICITY_REGARD};
use crate::area::{Area, Body};
use crate::duties::PROTOCOL_NOLAN;
use crate::law::{
    APCC_ETHICAL_FRAMEWORK, Actor, Binding, Confidence, Extent, LOCALISM_2011, OWN_CODE_OF_CONDUCT,
    POLICE_ACT_1996, PRSRA_2011, Rule, SI_2017_470, SI_2021_112, SI_2023_1432, SI_2024_414, Span, commenced,
    rules, ymd,
};
use crate::listed::listed;
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Weigh, facts};

static MAYORS: &[Span] = &[Span::since(ymd(2017, 5, 8), SI_2017_470.article("1(2)")).within(Extent::ENGLAND)];

rules! {
    NO_STATUTORY_CODE = condition("conduct.no-statutory-code", Actor::Commissioner,
        "no enactment makes a code of conduct for commissioners: the code of councillors does not cover them")
        .under(&[LOCALISM_2011.section("27(6)")])
        .in_force(commenced::OUTSIDE_LONDON)
        .confidence_is(Confidence::Unconfirmed);
    MAYORS_CODE = duty("conduct.mayors-code", Actor::CombinedAuthority,
        "complaints about a mayor's conduct that are not serious are dealt with under the combined authority's code of conduct")
        .under(&[
            SI_2017_470.schedule("1", "52(6)"),
            SI_2021_112.schedule("5", "52(6)"),
            SI_2023_1432.schedule("5", "51(6)"),
            SI_2024_414.schedule("1", "51(6)"),
            LOCALISM_2011.section("27(2)"),
        ])
        .in_force(MAYORS);
    OWN_CODE = condition("conduct.own-code", Actor::Commissioner,
        "a commissioner's own code of conduct is a choice: it binds as a promise to the public, and may be changed")
        .under(&[OWN_CODE_OF_CONDUCT.whole()])
        .in_force(commenced::OUTSIDE_LONDON)
        .confidence_is(Confidence::Secondary);
    ETHICAL_FRAMEWORK = condition("conduct.ethical-framework", Actor::Commissioner,
        "the commissioners' association has an ethical framework, which its members may follow")
        .under(&[APCC_ETHICAL_FRAMEWORK.whole()])
        .in_force(commenced::OUTSIDE_LONDON)
        .confidence_is(Confidence::Secondary);
    POLICE_CODES = condition("conduct.police-codes", Actor::ChiefConstable,
        "the College of Policing's codes, its code of ethics among them, are for police and not for commissioners")
        .under(&[POLICE_ACT_1996.section("39A")])
        .in_force(commenced::OUTSIDE_LONDON)
        .confidence_is(Confidence::Unconfirmed);
    NO_VETTING = condition("conduct.no-vetting", Actor::Commissioner,
        "no enactment asks that a candidate or a commissioner be vetted: the test is who may be elected, which the candidate declares")
        .under(&[PRSRA_2011.section("64"), PRSRA_2011.section("65"), PRSRA_2011.section("66")])
        .in_force(&[commenced::APR_2012])
        .confidence_is(Confidence::Secondary);
}

listed! {
    /// A standard of conduct, by whatever name.
    #[non_exhaustive]
    pub enum Standard {
        /// Publishing a policy on the conduct of office holders.
        PublishedPolicy = "published-policy",
        /// The seven principles of public life, as the Policing Protocol has them.
        SevenPrinciples = "seven-principles",
        /// The office's own code of conduct. For a mayor it is the combined authority's: [`CouncillorsCode`](Self::CouncillorsCode).
        OwnCode = "own-code",
        /// The ethical framework of the Association of Police and Crime Commissioners.
        EthicalFramework = "ethical-framework",
        /// A code of conduct under the Localism Act 2011, as councils and combined authorities have.
        CouncillorsCode = "councillors-code",
        /// The College of Policing's code of ethics.
        PoliceCodeOfEthics = "police-code-of-ethics",
        /// The code of recommended practice on publicity.
        PublicityCode = "publicity-code",
        /// Vetting before or in office.
        Vetting = "vetting",
    }
}

facts! {
    /// A standard, and the area whose commissioner or mayor is asked about.
    pub struct StandardFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// The standard.
        pub standard: Fact<Standard>,
    }
}

/// How a standard reaches the holder of the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Reach {
    /// It does, and binds so.
    Reaches(Standard, Binding),
    /// It does not, or the law asks for none.
    DoesNotReach(Standard),
}

impl fmt::Display for Reach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reaches(standard, binding) if binding.is_law() => {
                write!(f, "{standard}: binds, by {binding}")
            }
            Self::Reaches(standard, Binding::Code) => {
                write!(f, "{standard}: regard must be had to it")
            }
            Self::Reaches(standard, binding) => {
                write!(f, "{standard}: does not bind in law ({binding})")
            }
            Self::DoesNotReach(standard) => {
                write!(f, "{standard}: not required of the holder of this office")
            }
        }
    }
}

impl Outcome for Reach {
    fn standing(&self) -> Standing {
        match self {
            Self::Reaches(..) => Standing::Stated,
            Self::DoesNotReach(_) => Standing::NotApplicable,
        }
    }
}

/// Which standards reach the holder of the office, and how they bind.
impl Question for StandardFacts {
    type Outcome = Reach;

    const RULE: &'static Rule = &NO_STATUTORY_CODE;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Reach> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&NO_STATUTORY_CODE)?;
        let area = *self.area().needed()?;
        let standard = *self.standard().needed()?;
        let mayor = area.body_on(law_on)? == Body::Mayor;
        let (rule, reaches) = match standard {
            Standard::PublishedPolicy => (&CONDUCT_POLICY, true),
            Standard::SevenPrinciples => (&PROTOCOL_NOLAN, true),
            Standard::OwnCode if mayor => (&MAYORS_CODE, false),
            Standard::OwnCode => (&OWN_CODE, true),
            Standard::EthicalFramework => (&ETHICAL_FRAMEWORK, true),
            Standard::CouncillorsCode if mayor => (&MAYORS_CODE, true),
            Standard::CouncillorsCode => (&NO_STATUTORY_CODE, false),
            Standard::PoliceCodeOfEthics => (&POLICE_CODES, false),
            Standard::PublicityCode => (&PUBLICITY_REGARD, true),
            Standard::Vetting => (&NO_VETTING, false),
        };
        weigh.test(rule, true.into())?;
        let binding = match standard {
            // The duty to have regard is the Act's; what regard is had to is a code.
            Standard::PublicityCode => Binding::Code,
            _ => rule.binding(),
        };
        Ok(if reaches { Reach::Reaches(standard, binding) } else { Reach::DoesNotReach(standard) })
    }
}
