//! What a commissioner must let the panel know. (PRSRA 2011 s. 13.)
//!
//! The commissioner must supply any information that the panel may reasonably require for its functions. The
//! duty stops at four exceptions. In the view of the chief officer, not the commissioner's, disclosure *would*
//! be against national security, or *might* jeopardise anyone's safety, or *might* prejudice policing or justice;
//! or an enactment forbids it. Beyond the duty the commissioner may supply what the commissioner thinks fit.
//! Law from 22 November 2012, in London from 16 January 2012. Advice is not an exception here: it is one for
//! staff who attend ([`OWN_ADVICE`](super::OWN_ADVICE)).

use core::fmt;

use chrono::NaiveDate;

use crate::area::Area;
use crate::law::{Actor, PRSRA_2011, Rule, commenced};
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Judgement, Outcome, Question, Reasons, Standing, Weigh, facts};

/// The duty.
pub static INFORMATION: Rule = Rule::duty(
    "panel.information",
    Actor::Commissioner,
    "the commissioner supplies the panel with any information it may reasonably require for its functions",
)
.towards(&[Actor::Panel])
.under(&[PRSRA_2011.section("13(1)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// First exception.
pub static NATIONAL_SECURITY: Rule = Rule::immunity(
    "panel.information-national-security",
    Actor::Commissioner,
    "no duty to supply what, in the chief officer's view, would be against the interests of national security",
)
.towards(&[Actor::Panel])
.under(&[PRSRA_2011.section("13(2)(a)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// Second exception.
pub static SAFETY: Rule = Rule::immunity(
    "panel.information-safety",
    Actor::Commissioner,
    "no duty to supply what, in the chief officer's view, might jeopardise the safety of any person",
)
.towards(&[Actor::Panel])
.under(&[PRSRA_2011.section("13(2)(b)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// Third exception.
pub static CRIME_AND_JUSTICE: Rule = Rule::immunity(
    "panel.information-crime-and-justice",
    Actor::Commissioner,
    "no duty to supply what, in the chief officer's view, might prejudice policing, prosecution or justice",
)
.towards(&[Actor::Panel])
.under(&[PRSRA_2011.section("13(2)(c)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// Fourth exception.
pub static PROHIBITED_BY_ENACTMENT: Rule = Rule::prohibition(
    "panel.information-prohibited",
    Actor::Commissioner,
    "no duty to supply what an enactment forbids to disclose",
)
.towards(&[Actor::Panel])
.under(&[PRSRA_2011.section("13(2)(d)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// Beyond the duty.
pub static OTHER_INFORMATION: Rule = Rule::power(
    "panel.information-other",
    Actor::Commissioner,
    "the commissioner may supply the panel with any other information the commissioner thinks appropriate",
)
.towards(&[Actor::Panel])
.under(&[PRSRA_2011.section("13(3)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// What the panel may ask for.
pub static REASONABLY_REQUIRED: Judgement =
    Judgement::new("whether the panel may reasonably require it to carry out its functions", Actor::Panel);
/// The three harms are the chief officer's to see.
pub static CHIEF_OFFICERS_VIEW: Judgement = Judgement::new(
    "whether disclosure would be against national security, or might endanger anyone or prejudice policing or justice",
    Actor::ChiefConstable,
);

listed! {
    /// A harm that, in the chief officer's view, disclosure would or might do.
    pub enum Harm {
        /// Would be against the interests of national security.
        NationalSecurity = "national-security",
        /// Might jeopardise the safety of any person.
        Safety = "safety",
        /// Might prejudice the prevention or detection of crime, arrest, prosecution or justice.
        CrimeAndJustice = "crime-and-justice",
    }
}

impl Harm {
    /// The exception for it.
    #[must_use]
    pub const fn rule(self) -> &'static Rule {
        match self {
            Self::NationalSecurity => &NATIONAL_SECURITY,
            Self::Safety => &SAFETY,
            Self::CrimeAndJustice => &CRIME_AND_JUSTICE,
        }
    }
}

facts! {
    /// Information that a panel asks its commissioner for.
    pub struct InformationFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whether the panel may reasonably require it, once judged.
        pub reasonably_required: Fact<bool>,
        /// The harms that the chief officer sees in disclosing it; none if the chief officer sees none.
        pub harms: Fact<Set<Harm>>,
        /// Whether an enactment forbids disclosing it.
        pub prohibited: Fact<bool>,
    }
}

/// Whether the information must be supplied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Supply {
    /// It must be.
    Must,
    /// It need not be; the commissioner may supply it if the commissioner thinks fit.
    NeedNot,
    /// An enactment forbids it.
    Forbidden,
}

impl fmt::Display for Supply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Must => "must be supplied",
            Self::NeedNot => "need not be supplied, but may be",
            Self::Forbidden => "an enactment forbids supplying it",
        })
    }
}

impl Outcome for Supply {
    fn standing(&self) -> Standing {
        Standing::Stated
    }
}

/// Whether a commissioner must supply the panel with information. (PRSRA 2011 s. 13.)
impl Question for InformationFacts {
    type Outcome = Supply;

    const RULE: &'static Rule = &INFORMATION;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Supply> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        let prohibited = self.prohibited().is(|prohibited| *prohibited);
        if weigh.test(&PROHIBITED_BY_ENACTMENT, prohibited)?.holds()? {
            return Ok(Supply::Forbidden);
        }
        let required = self.reasonably_required().judged(&REASONABLY_REQUIRED, |required| *required);
        let mut must = weigh.test(&INFORMATION, required)?;
        for harm in Harm::ALL {
            let seen = self.harms().judged(&CHIEF_OFFICERS_VIEW, |harms| harms.contains(*harm));
            must = must & !weigh.test(harm.rule(), seen)?;
        }
        let supply = must.settle(Supply::Must, Supply::NeedNot)?;
        if supply == Supply::NeedNot {
            weigh.test(&OTHER_INFORMATION, true.into())?;
        }
        Ok(supply)
    }
}
