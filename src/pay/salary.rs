//! What a commissioner is paid on a day. (PRSRA 2011 Sch. 1 paras. 1, 2 and 5, ss. 30(3) and 70(6), (7).)
//!
//! Only a commissioner has a salary under the Act: mayors with a commissioner's functions, the Mayor's Office
//! and the Common Council have none, so the answer for their areas is "not applicable". Nothing is paid
//! before the declaration of acceptance has been made and delivered, and arrears follow once it has. Nothing
//! at all is due for a suspension by the panel; a suspension by a court's disqualification order is another
//! thing, of which that rule does not speak. A part-time commissioner is paid in full.
//!
//! A commissioner who is the fire and rescue authority gets a supplement from January 2019. Whether Essex,
//! Staffordshire and North Yorkshire had one before is not known, so there the answer is "no rule".
//!
//! ```
//! use chrono::NaiveDate;
//! use pcc_rules::area::Area;
//! use pcc_rules::pay::salary_of;
//!
//! let day = NaiveDate::from_ymd_opt(2024, 5, 1).unwrap_or_default();
//! let pay = salary_of(Area::Wiltshire, day)?;
//! assert_eq!(pay.to_string(), "£73,300 a year (band 4)");
//! # Ok::<(), pcc_rules::Unsettled>(())
//! ```

use core::fmt;

use chrono::NaiveDate;

use super::band::{Band, FIRE_SUPPLEMENT, SCALES};
use crate::area::{Area, Body};
use crate::law::{
    Actor, Confidence, Extent, PCC_SALARIES_2018, PRSRA_2011, Provision, Rule, SI_2017_470, SI_2021_112,
    SI_2023_1432, SI_2024_414, Span, commenced, ymd,
};
use crate::money::Pounds;
use crate::reasoning::{
    Answer, Gap, Outcome, Question, Read, Reasons, Standing, Truth, Unsettled, Weigh, facts,
};

/// Schedule 1 as to whom it is about, which it says everywhere.
static SCHEDULE_1_EVERYWHERE: &[Span] = &[commenced::schedule_nov_2012("2(b)").within(Extent::EVERYWHERE)];
static SINCE_2019: &[Span] =
    &[Span::since(ymd(2019, 1, 1), PCC_SALARIES_2018.whole()).within(Extent::OUTSIDE_LONDON)];

/// Whom the Schedule pays. The four transfer orders take mayors out of paragraphs 2, 3 and 5(1) by name.
pub static SCOPE: Rule = Rule::condition(
    "pay.scope",
    Actor::Commissioner,
    "salary and allowances under the Act are for police and crime commissioners, not for mayors or in London",
)
.under(&[
    PRSRA_2011.schedule("1", "1"),
    SI_2017_470.schedule("2", "21(f)"),
    SI_2021_112.schedule("6", "21(f)"),
    SI_2023_1432.schedule("6", "21(f)"),
    SI_2024_414.schedule("2", "21(f)"),
])
.in_force(SCHEDULE_1_EVERYWHERE);

/// There is a salary.
pub static SALARY: Rule =
    Rule::duty("pay.salary", Actor::Commissioner, "a police and crime commissioner is paid a salary")
        .under(&[PRSRA_2011.schedule("1", "2(1)")])
        .in_force(commenced::SCHEDULE_1);

/// Who says how much.
pub static AMOUNT: Rule = Rule::power(
    "pay.salary-amount",
    Actor::SecretaryOfState,
    "the Secretary of State determines the amount of a commissioner's salary",
)
.towards(&[Actor::Commissioner])
.under(&[PRSRA_2011.schedule("1", "2(2)")])
.in_force(commenced::SCHEDULE_1);

/// Why there are bands.
pub static BY_AREA: Rule = Rule::power(
    "pay.salary-by-area",
    Actor::SecretaryOfState,
    "the Secretary of State may determine different salaries for different police areas",
)
.towards(&[Actor::Commissioner])
.under(&[PRSRA_2011.schedule("1", "2(3)")])
.in_force(commenced::SCHEDULE_1);

/// Why there is a supplement.
pub static FIRE_ROLE: Rule = Rule::power(
    "pay.fire-role-counted",
    Actor::SecretaryOfState,
    "a determination may take account of a commissioner's being the fire and rescue authority",
)
.towards(&[Actor::Commissioner])
.under(&[PRSRA_2011.schedule("1", "2(4)")])
.in_force(&[commenced::APR_2017]);

/// The supplement. The first of the month is assumed.
pub static SUPPLEMENT: Rule = Rule::duty(
    "pay.fire-supplement",
    Actor::Commissioner,
    "a commissioner who is the fire and rescue authority is paid a flat supplement beside the band's figure",
)
.under(&[PCC_SALARIES_2018.whole(), PRSRA_2011.schedule("1", "2(4)")])
.in_force(SINCE_2019)
.confidence_is(Confidence::Inferred);

/// Who pays.
pub static PAID_BY: Rule = Rule::duty(
    "pay.paid-by-commissioner",
    Actor::Commissioner,
    "salary and allowances are paid by the commissioner concerned, as the body",
)
.under(&[PRSRA_2011.schedule("1", "5(1)")])
.in_force(commenced::SCHEDULE_1);

/// Nothing until the declaration.
pub static DECLARATION: Rule = Rule::condition(
    "pay.after-declaration",
    Actor::Commissioner,
    "salary is paid only once the declaration of acceptance of office has been made and delivered",
)
.under(&[PRSRA_2011.section("70(6)"), PRSRA_2011.section("70(1)")])
.in_force(&[commenced::APR_2012]);

/// And then from the start.
pub static ARREARS: Rule = Rule::immunity(
    "pay.arrears",
    Actor::Commissioner,
    "what is held back for want of the declaration is paid as arrears once it is made and delivered",
)
.under(&[PRSRA_2011.section("70(7)")])
.in_force(&[commenced::APR_2012]);

/// Suspension by the panel.
pub static SUSPENSION: Rule = Rule::condition(
    "pay.suspension",
    Actor::Commissioner,
    "for a time of suspension by the panel a commissioner counts as not holding office for pay and allowances",
)
.under(&[PRSRA_2011.section("30(3)")])
.in_force(commenced::OUTSIDE_LONDON);

/// The first three fire commissioners before January 2019.
pub static SUPPLEMENT_BEFORE_2019: Gap = Gap {
    statement: "whether a police, fire and crime commissioner had a supplement before January 2019",
    readings: &[
        "there was none: the £3,000 was added for every fire commissioner in January 2019",
        "the £3,000 was due from the day the commissioner became the fire and rescue authority",
    ],
    provisions: &[PCC_SALARIES_2018.whole(), PRSRA_2011.schedule("1", "2(4)")],
};

/// A commissioner's salary on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Salary {
    /// The whole: the band's figure and any supplement.
    pub amount: Pounds,
    /// The band of the area.
    pub band: Band,
    /// The band's figure.
    pub basic: Pounds,
    /// The fire supplement; nothing where there is none.
    pub supplement: Pounds,
    /// The first day of the band's figure.
    pub since: NaiveDate,
    /// What set the band's figure.
    pub set_by: Provision,
    /// How surely the sums are known: the less sure of the two.
    pub confidence: Confidence,
    /// The last day on which the sums are known to have held.
    pub last_confirmed: NaiveDate,
    /// Whether the day asked about is no later than that. If not, a rise may have been missed.
    pub is_confirmed: bool,
}

impl fmt::Display for Salary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#} a year (band {}", self.amount, self.band)?;
        if self.supplement > Pounds::ZERO {
            write!(f, ", with {:#} for fire and rescue", self.supplement)?;
        }
        if !self.is_confirmed {
            write!(f, "; last confirmed {}", self.last_confirmed)?;
        }
        f.write_str(")")
    }
}

/// What is paid to whoever governs policing in an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Pay {
    /// This salary.
    Payable(Salary),
    /// Nothing until the declaration of acceptance is made and delivered; arrears follow.
    NotYetPayable,
    /// Nothing, and no arrears: the commissioner is suspended.
    NothingPayable,
    /// The body that governs the area has no salary under the Act.
    NotApplicable(Body),
}

impl fmt::Display for Pay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Payable(salary) => write!(f, "{salary}"),
            Self::NotYetPayable => {
                f.write_str("not payable until the declaration of acceptance; arrears follow")
            }
            Self::NothingPayable => f.write_str("nothing is payable for a time of suspension"),
            Self::NotApplicable(body) => write!(f, "no salary under the Act: {body}"),
        }
    }
}

impl Outcome for Pay {
    fn standing(&self) -> Standing {
        match self {
            Self::NotApplicable(_) => Standing::NotApplicable,
            Self::Payable(_) | Self::NotYetPayable | Self::NothingPayable => Standing::Stated,
        }
    }
}

/// The salary of the office on a day, for a commissioner who has declared and is not suspended.
///
/// Settles to [`Pay::Payable`] or [`Pay::NotApplicable`].
///
/// # Errors
/// Before 22 November 2012; and for a fire commissioner before January 2019 ([`SUPPLEMENT_BEFORE_2019`]).
pub fn salary_of(area: Area, day: NaiveDate) -> Answer<Pay> {
    SCOPE.check_force(area.place(), day)?;
    Ok(match determined(area, day)? {
        Ok(salary) => Pay::Payable(salary),
        Err(body) => Pay::NotApplicable(body),
    })
}

/// The salary determined for an area's commissioner; where it has none, the body it has.
pub(super) fn determined(area: Area, day: NaiveDate) -> Answer<Result<Salary, Body>> {
    let body = area.body_on(day)?;
    let Some(band) = Band::of(area).filter(|_| body.is_commissioner()) else {
        return Ok(Err(body));
    };
    let row = SCALES.on(day)?;
    let basic = row.value().figure(band);
    let mut salary = Salary {
        amount: basic.amount,
        band,
        basic: basic.amount,
        supplement: Pounds::ZERO,
        since: row.first_day(),
        set_by: row.by(),
        confidence: basic.confidence,
        last_confirmed: basic.last_confirmed,
        is_confirmed: false,
    };
    if body == Body::FireCommissioner {
        let supplement =
            FIRE_SUPPLEMENT.on(day).map_err(|_| Unsettled::NoRule(&SUPPLEMENT_BEFORE_2019))?.value();
        salary.supplement = supplement.amount;
        // Two small constants: the sum always fits.
        salary.amount = basic.amount.checked_add(supplement.amount).unwrap_or(basic.amount);
        salary.confidence = salary.confidence.max(supplement.confidence);
        salary.last_confirmed = salary.last_confirmed.min(supplement.last_confirmed);
    }
    salary.is_confirmed = day <= salary.last_confirmed;
    Ok(Ok(salary))
}

/// The body that governs an area, or a need for the area.
pub(super) fn body_on(area: Read<&Area>, day: NaiveDate) -> Answer<Read<Body>> {
    Ok(match area {
        Read::Known(area) => Read::Known(area.body_on(day)?),
        Read::Unknown(needs) => Read::Unknown(needs),
    })
}

facts! {
    /// Whose salary, and what stands in its way. The day is the one whose salary is asked about.
    pub struct SalaryFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// The day by which the declaration of acceptance had been both made and delivered for the term of
        /// office that runs; absent if it has not.
        pub declared_on: Fact<Option<NaiveDate>>,
        /// Whether the panel has suspended the commissioner under section 30.
        pub suspended: Fact<bool>,
    }
}

/// Whether a commissioner may be paid, so far as it turns on the person.
enum Entitled {
    Suspended,
    Undeclared,
    Yes,
}

/// What a commissioner is paid. (PRSRA 2011 Sch. 1 para. 2, ss. 30(3) and 70(6).)
impl Question for SalaryFacts {
    type Outcome = Pay;

    const RULE: &'static Rule = &SALARY;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Pay> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        weigh.in_force(&SCOPE)?;
        let body = body_on(self.area(), law_on)?;
        if let Truth::NotMet = weigh.test(&SCOPE, body.is(Body::is_commissioner))? {
            return Ok(Pay::NotApplicable(body.needed()?));
        }
        weigh.test(&SUSPENSION, self.suspended().is(|suspended| *suspended))?;
        // A declaration dated after the day asked about has not been made on it.
        let declared = |on: &Option<NaiveDate>| on.is_some_and(|on| on <= law_on);
        let entitled = match self.suspended() {
            // Nobody who counts as out of office waits for arrears, declared or not.
            Read::Known(true) => Read::Known(Entitled::Suspended),
            suspended => {
                weigh.test(&DECLARATION, self.declared_on().is(declared))?;
                suspended
                    .zip(self.declared_on())
                    .map(|(_, on)| if declared(on) { Entitled::Yes } else { Entitled::Undeclared })
            }
        };
        let (area, entitled) = self.area().zip(entitled).needed()?;
        match entitled {
            Entitled::Suspended => Ok(Pay::NothingPayable),
            Entitled::Undeclared => {
                weigh.test(&ARREARS, Truth::Met)?;
                Ok(Pay::NotYetPayable)
            }
            Entitled::Yes => {
                for rule in [&SALARY, &AMOUNT, &BY_AREA, &PAID_BY] {
                    weigh.test(rule, Truth::Met)?;
                }
                if let Read::Known(Body::FireCommissioner) = body {
                    weigh.test(&FIRE_ROLE, Truth::Met)?;
                }
                let pay = salary_of(*area, law_on)?;
                if let Read::Known(Body::FireCommissioner) = body {
                    weigh.test(&SUPPLEMENT, Truth::Met)?;
                }
                Ok(pay)
            }
        }
    }
}
