//! Who sets the pay of everyone else: deputies, acting commissioners, mayors, and those who leave office.
//! (PRSRA 2011 Sch. 1 paras. 2, 8, 9(2)(d) and 13; s. 62; the transfer orders.)
//!
//! The Secretary of State's determinations are about commissioners alone. A deputy is paid what the
//! commissioner agrees, within no limit in law, after the panel has seen the terms. No payment on loss of
//! office has been determined. For an acting commissioner the Act says nothing, and what it says of
//! commissioners can be read either way: the answer is "no rule".

use core::fmt;

use chrono::NaiveDate;

use super::salary::{SALARY, SCOPE, SUSPENSION, body_on};
use crate::area::{Area, Body};
use crate::law::{
    Actor, Confidence, Extent, GLAA_1999, PCC_SALARIES_2022, PRSRA_2011, Place, Rule, SI_2017_470,
    SI_2021_112, SI_2023_1432, SI_2024_414, Span, commenced, ymd,
};
use crate::listed::listed;
use crate::reasoning::{
    Answer, Gap, Outcome, Question, Read, Reasons, Standing, Truth, Unsettled, Weigh, facts,
};

listed! {
    /// Somebody whose pay no determination sets.
    #[non_exhaustive]
    pub enum Payee {
        /// A deputy police and crime commissioner.
        Deputy = "deputy",
        /// A member of staff whom the panel has appointed to act.
        ActingCommissioner = "acting-commissioner",
        /// A commissioner, on leaving office.
        LeavingCommissioner = "leaving-commissioner",
        /// The mayor of a combined authority with a commissioner's functions.
        Mayor = "mayor",
        /// The deputy such a mayor appoints for policing and crime.
        DeputyMayorForPolicing = "deputy-mayor-for-policing",
        /// The Mayor of London, who occupies the Mayor's Office for Policing and Crime.
        MayorOfLondon = "mayor-of-london",
    }
}

/// Since the first mayor with a commissioner's functions.
static MAYORS: &[Span] = &[Span::since(ymd(2017, 5, 8), SI_2017_470.article("1(2)")).within(Extent::ENGLAND)];

/// A deputy's pay is a term of appointment.
pub static DEPUTY: Rule = Rule::power(
    "pay.deputy",
    Actor::Commissioner,
    "the commissioner sets the pay of a deputy, who is a member of the staff, and shows the panel the terms",
)
.towards(&[Actor::Deputy])
.under(&[
    PRSRA_2011.schedule("1", "13(1)"),
    PRSRA_2011.section("18(10)"),
    PRSRA_2011.schedule("1", "9(2)(d)"),
])
.in_force(commenced::SCHEDULE_1);

/// Nothing on leaving.
pub static NO_LOSS_OF_OFFICE_PAYMENT: Rule = Rule::condition(
    "pay.no-loss-of-office-payment",
    Actor::Commissioner,
    "no payment on loss of office has been determined; the one recommended in 2022 was not taken up",
)
.under(&[PRSRA_2011.schedule("1", "2(2)"), PCC_SALARIES_2022.whole()])
.in_force(commenced::SCHEDULE_1)
.confidence_is(Confidence::Secondary);

/// Mayors are paid as mayors.
pub static MAYOR: Rule = Rule::condition(
    "pay.mayor",
    Actor::CombinedAuthority,
    "a mayor with a commissioner's functions is paid by the combined authority, with no band and no addition",
)
.under(&[
    SI_2017_470.schedule("2", "21(f)"),
    SI_2021_112.schedule("6", "21(f)"),
    SI_2023_1432.schedule("6", "21(f)"),
    SI_2024_414.schedule("2", "21(f)"),
])
.in_force(MAYORS)
.confidence_is(Confidence::Inferred);

/// And so are their deputies for policing, by the mayor.
pub static DEPUTY_MAYOR: Rule = Rule::power(
    "pay.deputy-mayor",
    Actor::Commissioner,
    "the mayor may pay the deputy mayor for policing and crime",
)
.towards(&[Actor::Deputy])
.under(&[
    SI_2017_470.schedule("1", "32(g)"),
    SI_2021_112.schedule("5", "32(g)"),
    SI_2023_1432.schedule("5", "32(g)"),
    SI_2024_414.schedule("1", "32(g)"),
])
.in_force(MAYORS);

/// London is under its own Act, which was not read.
pub static MAYOR_OF_LONDON: Rule = Rule::condition(
    "pay.mayor-of-london",
    Actor::Commissioner,
    "the Mayor of London is paid under the Greater London Authority Act",
)
.under(&[GLAA_1999.whole()])
.in_force(&[commenced::LONDON_JAN_2012])
.confidence_is(Confidence::Unconfirmed);

/// A suspended mayor is paid. For York and North Yorkshire the Order first said the opposite; it was put
/// right on 21 March 2024, before there was a mayor.
pub static MAYOR_SUSPENDED: Rule = Rule::immunity(
    "pay.mayor-suspended",
    Actor::Commissioner,
    "for a time of suspension by the panel a mayor counts as still holding office for pay and allowances",
)
.under(&[
    SI_2017_470.schedule("1", "25(b)"),
    SI_2021_112.schedule("5", "25(b)"),
    SI_2023_1432.schedule("5", "25(b)"),
    SI_2024_414.article("14"),
    SI_2024_414.schedule("1", "25(b)"),
])
.in_force(MAYORS);

/// What an acting commissioner is paid.
pub static ACTING: Gap = Gap {
    statement: "what an acting commissioner is paid",
    readings: &[
        "an acting commissioner stays a member of staff, paid as one with any addition agreed locally",
        "an enactment about a commissioner is about an acting one too, so the commissioner's salary is due",
    ],
    provisions: &[
        PRSRA_2011.section("62(2)"),
        PRSRA_2011.section("62(9)"),
        PRSRA_2011.schedule("1", "2(1)"),
        PRSRA_2011.schedule("1", "13(1)"),
    ],
};

facts! {
    /// Whose pay.
    pub struct OtherPayFacts {
        /// The person.
        pub payee: Fact<Payee>,
    }
}

/// Who sets somebody's pay, where no determination does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum OtherPay {
    /// The commissioner, with no limit in law.
    SetByCommissioner,
    /// The combined authority.
    SetByCombinedAuthority,
    /// The mayor.
    SetByMayor,
    /// The law of Greater London, which the crate does not encode.
    SetInLondon,
    /// There is nothing to pay.
    Nothing,
}

impl fmt::Display for OtherPay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::SetByCommissioner => "set by the commissioner, with no limit in law",
            Self::SetByCombinedAuthority => "set by the combined authority",
            Self::SetByMayor => "set by the mayor",
            Self::SetInLondon => "set under the law of Greater London",
            Self::Nothing => "no payment",
        })
    }
}

impl Outcome for OtherPay {
    fn standing(&self) -> Standing {
        Standing::Stated
    }
}

/// Who sets somebody's pay. (PRSRA 2011 Sch. 1 paras. 8 and 13; the transfer orders.)
impl Question for OtherPayFacts {
    type Outcome = OtherPay;

    const RULE: &'static Rule = &DEPUTY;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<OtherPay> {
        let (place, rule, pay) = match self.payee().needed()? {
            Payee::Deputy => (Place::England, &DEPUTY, OtherPay::SetByCommissioner),
            Payee::LeavingCommissioner => (Place::England, &NO_LOSS_OF_OFFICE_PAYMENT, OtherPay::Nothing),
            Payee::Mayor => (Place::England, &MAYOR, OtherPay::SetByCombinedAuthority),
            Payee::DeputyMayorForPolicing => (Place::England, &DEPUTY_MAYOR, OtherPay::SetByMayor),
            Payee::MayorOfLondon => (Place::Metropolitan, &MAYOR_OF_LONDON, OtherPay::SetInLondon),
            Payee::ActingCommissioner => {
                Weigh::outside_london(law_on, reasons).in_force(&SALARY)?;
                return Err(Unsettled::NoRule(&ACTING));
            }
        };
        Weigh::new(law_on, Read::Known(place), reasons).test(rule, Truth::Met)?;
        Ok(pay)
    }
}

facts! {
    /// A suspension by the panel under section 30.
    pub struct SuspendedPayFacts {
        /// The police area.
        pub area: Fact<Area>,
    }
}

/// What a suspension does to pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum SuspendedPay {
    /// Salary, pension and allowances stop for the time of it.
    Stops,
    /// They go on.
    GoesOn,
    /// The panel cannot suspend the body that governs the area.
    NotApplicable(Body),
}

impl fmt::Display for SuspendedPay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stops => f.write_str("pay stops for the time of the suspension"),
            Self::GoesOn => f.write_str("pay goes on during the suspension"),
            Self::NotApplicable(body) => write!(f, "no suspension under section 30: {body}"),
        }
    }
}

impl Outcome for SuspendedPay {
    fn standing(&self) -> Standing {
        match self {
            Self::Stops | Self::GoesOn => Standing::Stated,
            Self::NotApplicable(_) => Standing::NotApplicable,
        }
    }
}

/// What a suspension by the panel does to pay. (PRSRA 2011 s. 30(3), and as the transfer orders modify it.)
impl Question for SuspendedPayFacts {
    type Outcome = SuspendedPay;

    const RULE: &'static Rule = &SUSPENSION;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<SuspendedPay> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        weigh.in_force(&SUSPENSION)?;
        let body = body_on(self.area(), law_on)?;
        // Section 30 is no law in London, where what can be said is that this pay is for commissioners.
        let london = body.is(|body| matches!(body, Body::MayorsOffice | Body::CommonCouncil));
        let rule = if london == Truth::Met { &SCOPE } else { &SUSPENSION };
        weigh.test(rule, body.is(Body::is_commissioner))?;
        match body.needed()? {
            body if body.is_commissioner() => Ok(SuspendedPay::Stops),
            Body::Mayor => {
                weigh.test(&MAYOR_SUSPENDED, Truth::Met)?;
                Ok(SuspendedPay::GoesOn)
            }
            body => Ok(SuspendedPay::NotApplicable(body)),
        }
    }
}
