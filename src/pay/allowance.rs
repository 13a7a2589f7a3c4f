//! What a commissioner may claim for expenses. (PRSRA 2011 Sch. 1 para. 3; the determination of allowances.)
//!
//! Allowances repay expenses reasonably incurred in the exercise of the functions: travel, subsistence and
//! exceptional expenses. Each kind has its own condition and its own limit, in the determination as updated
//! on 1 August 2018; what it said before was not found, so an earlier claim that passes the Act's own tests
//! gets "no rule". So does an evening meal, whose rate was not found. Lunch is never paid. Mayors and London
//! are outside, and a suspended commissioner may claim nothing for the time of the suspension. The chief
//! executive checks every claim, and judges what the determination leaves open.
//!
//! The wait for the declaration of acceptance is for salary and pension only
//! ([`DECLARATION`](super::DECLARATION)).

use core::fmt;

use chrono::NaiveDate;

use super::salary::{SCOPE, SUSPENSION, body_on};
use crate::area::{Area, Body};
use crate::law::{
    Actor, Confidence, Extent, PCC_ALLOWANCES_2018, PRSRA_2011, Place, Rule, Span, commenced, ymd,
};
use crate::listed::listed;
use crate::money::Pounds;
use crate::reasoning::{
    Answer, Gap, Judgement, Outcome, Question, Read, Reasons, Standing, Truth, Unsettled, Weigh, facts,
};

listed! {
    /// What an expense was for.
    #[non_exhaustive]
    pub enum Expense {
        /// A train fare.
        Train = "train",
        /// Miles driven in one's own car.
        Mileage = "mileage",
        /// A taxi fare.
        Taxi = "taxi",
        /// Travel abroad.
        ForeignTravel = "foreign-travel",
        /// A hotel room.
        Hotel = "hotel",
        /// Breakfast, at home or abroad.
        Breakfast = "breakfast",
        /// Lunch.
        Lunch = "lunch",
        /// An evening meal, at home or abroad.
        EveningMeal = "evening-meal",
        /// An expense of no ordinary kind.
        Exceptional = "exceptional",
    }
}

/// From the update of 2018, the first text that was read.
static SINCE_2018: &[Span] =
    &[Span::since(ymd(2018, 8, 1), PCC_ALLOWANCES_2018.whole()).within(Extent::OUTSIDE_LONDON)];

/// There are allowances.
pub static ALLOWANCES: Rule = Rule::duty(
    "pay.allowances",
    Actor::Commissioner,
    "a commissioner is paid allowances for expenses, of the kinds and amounts determined",
)
.under(&[PRSRA_2011.schedule("1", "3(1)"), PRSRA_2011.schedule("1", "3(2)")])
.in_force(commenced::SCHEDULE_1);

/// For what the office is for.
pub static FOR_FUNCTIONS: Rule = Rule::condition(
    "pay.allowance-for-functions",
    Actor::Commissioner,
    "the expense was incurred in the exercise of the commissioner's functions",
)
.under(&[PRSRA_2011.schedule("1", "3(2)")])
.in_force(commenced::SCHEDULE_1);

macro_rules! table_rules {
    ($($name:ident = $id:literal, $at:literal, $statement:literal;)+) => {
        $(
            #[doc = concat!("In the table: ", $statement, ".")]
            pub static $name: Rule = Rule::condition($id, Actor::Commissioner, $statement)
                .under(&[PCC_ALLOWANCES_2018.paragraph($at), PRSRA_2011.schedule("1", "3(2)")])
                .in_force(SINCE_2018);
        )+
    };
}

table_rules! {
    REASONABLE = "pay.allowance-reasonable", "1", "the expense was reasonably incurred";
    TRAIN = "pay.allowance-train", "1.1", "trains are paid up to the standard class fare";
    MILEAGE = "pay.allowance-mileage", "1.1", "mileage is paid only if necessary";
    TAXI = "pay.allowance-taxi", "1.1", "taxis are paid only where there is no public transport";
    FOREIGN = "pay.allowance-foreign-travel", "1.1",
        "foreign travel is paid only with the chief executive's authority beforehand";
    HOTEL_AGREED = "pay.allowance-hotel-agreed", "1.1", "hotels are paid only if agreed beforehand";
    HOTEL_VALUE = "pay.allowance-hotel-value", "1.1",
        "hotels are good value and the lower priced of what is suitable, though no number of stars is set";
    MEALS = "pay.allowance-meals", "1.1",
        "meals are paid only if evening meals or, where it applies, breakfast: never lunch";
}

/// The way out for what nobody foresaw.
pub static EXCEPTIONAL: Rule = Rule::condition(
    "pay.allowance-exceptional",
    Actor::ChiefExecutive,
    "an exceptional expense is paid only if the chief executive approves it",
)
.towards(&[Actor::Commissioner])
.under(&[PCC_ALLOWANCES_2018.paragraph("1"), PRSRA_2011.schedule("1", "3(2)")])
.in_force(SINCE_2018)
.confidence_is(Confidence::Secondary);

/// Who checks.
pub static VERIFIED: Rule = Rule::duty(
    "pay.claims-verified",
    Actor::ChiefExecutive,
    "the chief executive verifies and audits every claim of the commissioner",
)
.towards(&[Actor::Commissioner])
.under(&[PCC_ALLOWANCES_2018.whole()])
.in_force(SINCE_2018)
.confidence_is(Confidence::Secondary);

/// Whether an expense was reasonable. That the chief executive judges is read from the duty to verify claims.
pub static WAS_REASONABLE: Judgement =
    Judgement::new("was the expense reasonably incurred", Actor::ChiefExecutive);
/// Whether a hotel was good value.
pub static WAS_VALUE: Judgement = Judgement::new(
    "was the hotel good value and the lower priced of what was suitable",
    Actor::ChiefExecutive,
);
/// Whether an exceptional expense is approved.
pub static IS_EXCEPTIONAL: Judgement = Judgement::new(
    "do exceptional circumstances call for it, could it not have been avoided, and would refusal seriously \
     hamper the commissioner's duties",
    Actor::ChiefExecutive,
);

/// The amount for an evening meal.
pub static DINNER_RATE: Gap = Gap {
    statement: "how much is paid for an evening meal",
    readings: &[
        "the determination has a rate for dinner, which was not found: up to that rate",
        "until the rate is found, nothing can be said of the amount, only that evening meals are paid",
    ],
    provisions: &[PCC_ALLOWANCES_2018.paragraph("1.1")],
};

/// The amounts before August 2018.
pub static BEFORE_AUGUST_2018: Gap = Gap {
    statement: "which kinds and amounts of allowance were determined before 1 August 2018",
    readings: &[
        "the update of that day restates the kinds and amounts determined before it",
        "it changed them, and what they were is not known",
    ],
    provisions: &[PCC_ALLOWANCES_2018.whole(), PRSRA_2011.schedule("1", "3(2)")],
};

/// How far an expense is repaid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Limit {
    /// Up to the standard class fare.
    StandardClass,
    /// At the rates of HM Revenue and Customs.
    RevenueMileageRates,
    /// The fare.
    Fare,
    /// Economy class, for flights.
    EconomyClass,
    /// What was paid.
    Actual,
    /// Up to this sum.
    UpTo(Pounds),
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::StandardClass => f.write_str("up to the standard class fare"),
            Self::RevenueMileageRates => f.write_str("at the rates of HM Revenue and Customs"),
            Self::Fare => f.write_str("the fare"),
            Self::EconomyClass => f.write_str("economy class for flights"),
            Self::Actual => f.write_str("what was paid"),
            Self::UpTo(sum) => write!(f, "up to {sum:#}"),
        }
    }
}

/// What becomes of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Claim {
    /// It is paid, this far.
    Allowed(Limit),
    /// It is not paid.
    NotAllowed,
    /// The body that governs the area has no allowances under the Act.
    NotApplicable(Body),
}

impl fmt::Display for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Allowed(limit) => write!(f, "allowed: {limit}"),
            Self::NotAllowed => f.write_str("not allowed"),
            Self::NotApplicable(body) => write!(f, "no allowances under the Act: {body}"),
        }
    }
}

impl Outcome for Claim {
    fn standing(&self) -> Standing {
        match self {
            Self::Allowed(_) => Standing::Met,
            Self::NotAllowed => Standing::NotMet,
            Self::NotApplicable(_) => Standing::NotApplicable,
        }
    }
}

facts! {
    /// One claim of a commissioner. The day is the day of the expense.
    pub struct ClaimFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whether the commissioner was suspended under section 30.
        pub suspended: Fact<bool>,
        /// What it was for.
        pub expense: Fact<Expense>,
        /// Whether it was incurred in the exercise of the commissioner's functions.
        pub for_functions: Fact<bool>,
        /// Whether the chief executive finds it reasonably incurred.
        pub reasonable: Fact<bool>,
        /// Mileage: whether driving was necessary.
        pub driving_necessary: Fact<bool>,
        /// A taxi: whether there was public transport.
        pub public_transport: Fact<bool>,
        /// Foreign travel: whether the chief executive authorised it beforehand. A hotel: whether it was
        /// agreed beforehand.
        pub agreed_beforehand: Fact<bool>,
        /// A hotel: whether the chief executive finds it good value.
        pub good_value: Fact<bool>,
        /// Breakfast: whether it applied, as after a night away.
        pub breakfast_applies: Fact<bool>,
        /// An exceptional expense: whether the chief executive approves it.
        pub approved: Fact<bool>,
    }
}

impl ClaimFacts {
    /// The conditions of the kind of expense it was for.
    fn of_its_kind<R: Reasons>(&self, expense: Expense, weigh: &mut Weigh<'_, R>) -> Answer<Truth> {
        match expense {
            Expense::Train => weigh.test(&TRAIN, Truth::Met),
            Expense::Mileage => weigh.test(&MILEAGE, self.driving_necessary().is(|necessary| *necessary)),
            Expense::Taxi => weigh.test(&TAXI, self.public_transport().is(|there_was| !*there_was)),
            Expense::ForeignTravel => weigh.test(&FOREIGN, self.agreed_beforehand().is(|agreed| *agreed)),
            Expense::Hotel => {
                let agreed = weigh.test(&HOTEL_AGREED, self.agreed_beforehand().is(|agreed| *agreed))?;
                let value = self.good_value().judged(&WAS_VALUE, |value| *value);
                Ok(agreed & weigh.test(&HOTEL_VALUE, value)?)
            }
            Expense::Breakfast => weigh.test(&MEALS, self.breakfast_applies().is(|applies| *applies)),
            Expense::Lunch => weigh.test(&MEALS, Truth::NotMet),
            Expense::EveningMeal => weigh.test(&MEALS, Truth::Met),
            Expense::Exceptional => {
                weigh.test(&EXCEPTIONAL, self.approved().judged(&IS_EXCEPTIONAL, |approved| *approved))
            }
        }
    }
}

/// How far a claim that passes is paid. Lunch never passes, and the rate for an evening meal is not known.
fn limit(expense: Expense) -> Answer<Claim> {
    Ok(Claim::Allowed(match expense {
        Expense::Train => Limit::StandardClass,
        Expense::Mileage => Limit::RevenueMileageRates,
        Expense::Taxi => Limit::Fare,
        Expense::ForeignTravel => Limit::EconomyClass,
        Expense::Hotel | Expense::Exceptional => Limit::Actual,
        Expense::Breakfast => Limit::UpTo(BREAKFAST),
        Expense::Lunch => return Ok(Claim::NotAllowed),
        Expense::EveningMeal => return Err(Unsettled::NoRule(&DINNER_RATE)),
    }))
}

/// The most that is paid for a breakfast.
pub const BREAKFAST: Pounds = Pounds::whole(10);

/// Whether a claim is paid, and how far. (PRSRA 2011 Sch. 1 para. 3.)
impl Question for ClaimFacts {
    type Outcome = Claim;

    const RULE: &'static Rule = &ALLOWANCES;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Claim> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        weigh.in_force(&SCOPE)?;
        let body = body_on(self.area(), law_on)?;
        let commissioner = weigh.test(&SCOPE, body.is(Body::is_commissioner))?;
        if commissioner == Truth::NotMet {
            return Ok(Claim::NotApplicable(body.needed()?));
        }
        let suspended = weigh.test(&SUSPENSION, self.suspended().is(|suspended| *suspended))?;
        let for_functions = weigh.test(&FOR_FUNCTIONS, self.for_functions().is(|functions| *functions))?;
        let by_the_act = !suspended & for_functions;
        let determined = REASONABLE.is_law(Place::England, law_on);
        let passes = if determined {
            let reasonable = self.reasonable().judged(&WAS_REASONABLE, |reasonable| *reasonable);
            let reasonable = weigh.test(&REASONABLE, reasonable)?;
            let of_its_kind = match self.expense() {
                Read::Known(expense) => self.of_its_kind(*expense, &mut weigh)?,
                Read::Unknown(needs) => Truth::Unknown(needs),
            };
            by_the_act & reasonable & of_its_kind
        } else {
            by_the_act
        };
        // While the area is unknown a failed test does not settle it: mayors are outside the scheme.
        (commissioner & (passes | !passes)).holds()?;
        if !passes.holds()? {
            return Ok(Claim::NotAllowed);
        }
        if !determined {
            return Err(Unsettled::NoRule(&BEFORE_AUGUST_2018));
        }
        weigh.test(&ALLOWANCES, Truth::Met)?;
        limit(*self.expense().needed()?)
    }
}

facts! {
    /// The check of a claim.
    pub struct VerificationFacts {
        /// Whether the chief executive has verified and audited it.
        pub verified: Fact<bool>,
    }
}

/// Whether a claim has been checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Verification {
    /// It has.
    Verified,
    /// It has not.
    Unverified,
}

impl fmt::Display for Verification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Verified => "verified and audited",
            Self::Unverified => "not verified and audited",
        })
    }
}

impl Outcome for Verification {
    fn standing(&self) -> Standing {
        match self {
            Self::Verified => Standing::Met,
            Self::Unverified => Standing::NotMet,
        }
    }
}

/// Whether the chief executive has checked a claim.
impl Question for VerificationFacts {
    type Outcome = Verification;

    const RULE: &'static Rule = &VERIFIED;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Verification> {
        Weigh::outside_london(law_on, reasons)
            .test(&VERIFIED, self.verified().is(|verified| *verified))?
            .settle(Verification::Verified, Verification::Unverified)
    }
}
