//! Borrowing, investing, land, property and contracts: who may do what, and with whose consent.
//! (PRSRA 2011 Sch. 1 para. 14, Sch. 2 paras 7, 7A, Sch. 3 para. 7, Sch. 4 para. 4; LGA 2003 ss. 1, 2, 7, 8, 12.)
//!
//! The policing body holds the powers: it may contract, deal in property and land, borrow within its limits and invest.
//! The chief constable may contract and deal in property other than land with the body's consent, needs none to take on
//! civilian staff, and never deals in land but what a transfer scheme placed there. Borrowing was barred outright until
//! 13 May 2014; since then a chief constable may, with consent and in sterling, take a temporary loan or overdraft to meet
//! expenses until revenue of the same period comes in, and may invest with consent, but enter no credit arrangement.
//! [`cell`] is the table of it by day.

use core::fmt;

use chrono::NaiveDate;

use super::reports::Authority;
use crate::area::Area;
use crate::law::Actor::{ChiefConstable, Commissioner};
use crate::law::{
    ASBCPA_2014, Confidence, Extent, LGA_2003, LeftOut, PRSRA_2011, Place, Rule, SI_2014_949, Span,
    commenced, rules, ymd,
};
use crate::listed::listed;
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Truth, Unsettled, Weigh, facts};

const ELECTED: Extent = Extent::ELECTED_BODIES;

static SINCE_MAY_2014: &[Span] = &[Span::since(ymd(2014, 5, 13), SI_2014_949.article("3")).within(ELECTED)];
static UNTIL_MAY_2014: &[Span] = &[
    commenced::LONDON_JAN_2012.until(ymd(2014, 5, 12), SI_2014_949.article("3")),
    commenced::schedule_nov_2012("2(c)").until(ymd(2014, 5, 12), SI_2014_949.article("3")),
];
static SCHEDULES_1_AND_3: &[Span] = &[commenced::LONDON_JAN_2012, commenced::schedule_nov_2012("2(b)")];
static SCHEDULES_2_AND_4: &[Span] = &[commenced::LONDON_JAN_2012, commenced::schedule_nov_2012("2(c)")];

rules! {
    GENERAL_POWER = power("finance.dealing-general-power", Commissioner,
        "the policing body may do what helps or goes with its functions: contract, deal in property and land, borrow under its limits")
        .under(&[PRSRA_2011.schedule("1", "14"), PRSRA_2011.schedule("3", "7")])
        .in_force(SCHEDULES_1_AND_3);
    BORROWS = power("finance.dealing-borrows", Commissioner,
        "the policing body may borrow for its functions or for the prudent management of its finances")
        .under(&[LGA_2003.section("1"), LGA_2003.section("23(1)"), PRSRA_2011.schedule("16", "317")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
    WITHIN_LIMITS = prohibition("finance.dealing-within-limits", Commissioner,
        "the policing body neither borrows nor enters a credit arrangement past its own affordable limit or a limit set on it")
        .under(&[LGA_2003.section("2(1)"), LGA_2003.section("3(1)"), LGA_2003.section("4"), LGA_2003.section("8(1)")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
    IN_STERLING = prohibition("finance.dealing-in-sterling", Commissioner,
        "without the Treasury's consent the policing body borrows in sterling alone")
        .under(&[LGA_2003.section("2(3)")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
    INVESTS = power("finance.dealing-invests", Commissioner,
        "the policing body may invest for a purpose of its functions or for the prudent management of its finances")
        .under(&[LGA_2003.section("12")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
    CONTRACT_CONSENT = condition("finance.dealing-contract-consent", ChiefConstable,
        "a chief constable enters contracts and other agreements, binding or not, only with the policing body's consent")
        .under(&[PRSRA_2011.schedule("2", "7(2)(a)"), PRSRA_2011.schedule("4", "4(2)(a)")])
        .in_force(SCHEDULES_2_AND_4);
    // READING: in London paragraph 4(4) lifts the need for consent from (3), which asks for none; taken as a slip for (2)(a),
    // as paragraph 7(4) of Schedule 2 has it. The other reading leaves consent needed there.
    STAFF_AGREEMENTS = power("finance.dealing-staff-agreements", ChiefConstable,
        "agreements to become civilian staff, or on membership of it and its terms, need no consent")
        .under(&[PRSRA_2011.schedule("2", "7(4)"), PRSRA_2011.schedule("4", "4(4)")])
        .in_force(SCHEDULES_2_AND_4);
    PROPERTY_CONSENT = condition("finance.dealing-property-consent", ChiefConstable,
        "a chief constable acquires and disposes of property other than land only with the policing body's consent")
        .under(&[PRSRA_2011.schedule("2", "7(2)(b)"), PRSRA_2011.schedule("4", "4(2)(b)")])
        .in_force(SCHEDULES_2_AND_4);
    NO_LAND = prohibition("finance.dealing-no-land", ChiefConstable,
        "a chief constable has no power over land, with consent or without")
        .under(&[PRSRA_2011.schedule("2", "7(2)(b)"), PRSRA_2011.schedule("4", "4(2)(b)")])
        .in_force(SCHEDULES_2_AND_4)
        .confidence_is(Confidence::Inferred);
    SCHEME_LAND = condition("finance.dealing-scheme-land", ChiefConstable,
        "land that a transfer scheme placed with a chief constable is the exception")
        .under(&[PRSRA_2011.schedule("15", "23")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_15)
        .confidence_is(Confidence::Secondary);
    NO_BORROWING = prohibition("finance.dealing-no-borrowing", ChiefConstable,
        "until 13 May 2014 a chief constable could not borrow at all")
        .under(&[PRSRA_2011.schedule("2", "7(3)"), PRSRA_2011.schedule("4", "4(3)")])
        .in_force(UNTIL_MAY_2014);
    ONLY_TEMPORARY = prohibition("finance.dealing-only-temporary", ChiefConstable,
        "a chief constable borrows no money but by a temporary loan or overdraft")
        .under(&[PRSRA_2011.schedule("2", "7A(2)(a)"), ASBCPA_2014.section("141")])
        .in_force(SINCE_MAY_2014);
    TEMPORARY_LOAN = condition("finance.dealing-temporary-loan", ChiefConstable,
        "a chief constable's temporary loan or overdraft is in sterling, with consent, to meet expenses until the period's revenue comes in")
        .under(&[PRSRA_2011.schedule("2", "7A(1)"), ASBCPA_2014.section("141")])
        .in_force(SINCE_MAY_2014);
    NO_CREDIT = prohibition("finance.dealing-no-credit", ChiefConstable,
        "a chief constable enters no credit arrangement")
        .under(&[PRSRA_2011.schedule("2", "7A(2)(b)"), ASBCPA_2014.section("141")])
        .in_force(SINCE_MAY_2014);
    INVESTMENT_CONSENT = condition("finance.dealing-investment-consent", ChiefConstable,
        "a chief constable invests for the functions or for prudent management, and only with the policing body's consent")
        .under(&[PRSRA_2011.schedule("2", "7A(3)"), ASBCPA_2014.section("141")])
        .in_force(SINCE_MAY_2014);
}

/// Before 13 May 2014 nothing express was said of either.
pub static CREDIT_BEFORE_2014: LeftOut = LeftOut {
    provision: PRSRA_2011.schedule("2", "7(1)"),
    reason: "whether a chief constable could invest or enter a credit arrangement before 13 May 2014 was not read",
};

/// Where a mayor has the functions.
pub static MAYORS_DEALINGS: LeftOut = LeftOut {
    provision: PRSRA_2011.schedule("1", "14"),
    reason: "where a mayor has the functions property, contracts and borrowing are the combined authority's",
};

listed! {
    /// What somebody would do with money, property or an agreement.
    pub enum Act {
        /// Borrow, but by a temporary loan or overdraft.
        Borrow = "borrow",
        /// Take a temporary loan or overdraft.
        BorrowTemporarily = "borrow-temporarily",
        /// Enter a credit arrangement, such as a long lease of equipment.
        CreditArrangement = "credit-arrangement",
        /// Invest.
        Invest = "invest",
        /// Acquire or dispose of land.
        Land = "land",
        /// Acquire or dispose of other property.
        Property = "property",
        /// Enter a contract or other agreement, binding or not.
        Contract = "contract",
        /// Agree with somebody that they become civilian staff, or on the terms of it.
        StaffAgreement = "staff-agreement",
    }
}

/// One cell of the table: what an authority may do on a day, and the rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cell {
    /// It may, on its own.
    May(&'static Rule),
    /// It may with the policing body's consent.
    WithConsent(&'static Rule),
    /// It may not, whoever consents.
    MayNot(&'static Rule),
}

impl Cell {
    /// The rule.
    #[must_use]
    pub const fn rule(self) -> &'static Rule {
        match self {
            Self::May(rule) | Self::WithConsent(rule) | Self::MayNot(rule) => rule,
        }
    }
}

/// What the body or the chief constable may do, in a place on a day.
///
/// ```
/// use pcc_rules::finance::{Act, Cell, ONLY_TEMPORARY, TEMPORARY_LOAN, cell, reports::Authority};
/// use pcc_rules::law::Place;
///
/// let day: chrono::NaiveDate = "2014-05-13".parse()?;
/// let force = |act| cell(act, Authority::ChiefConstable, Place::England, day);
/// assert_eq!(force(Act::Borrow)?, Cell::MayNot(&ONLY_TEMPORARY));
/// assert_eq!(force(Act::BorrowTemporarily)?, Cell::WithConsent(&TEMPORARY_LOAN));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// Before the 2011 Act there, in the City of London, and what was not read.
pub fn cell(act: Act, by: Authority, place: Place, law_on: NaiveDate) -> Answer<Cell> {
    GENERAL_POWER.check_force(place, law_on)?;
    let since_2014 = TEMPORARY_LOAN.is_law(place, law_on);
    Ok(match (by, act) {
        (Authority::Body, Act::Borrow | Act::BorrowTemporarily | Act::CreditArrangement) => {
            Cell::May(&BORROWS)
        }
        (Authority::Body, Act::Invest) => Cell::May(&INVESTS),
        (Authority::Body, Act::Land | Act::Property | Act::Contract | Act::StaffAgreement) => {
            Cell::May(&GENERAL_POWER)
        }
        (Authority::ChiefConstable, Act::Borrow | Act::BorrowTemporarily) if !since_2014 => {
            Cell::MayNot(&NO_BORROWING)
        }
        (Authority::ChiefConstable, Act::CreditArrangement | Act::Invest) if !since_2014 => {
            return Err(Unsettled::NotEncoded(&CREDIT_BEFORE_2014));
        }
        (Authority::ChiefConstable, Act::Borrow) => Cell::MayNot(&ONLY_TEMPORARY),
        (Authority::ChiefConstable, Act::BorrowTemporarily) => Cell::WithConsent(&TEMPORARY_LOAN),
        (Authority::ChiefConstable, Act::CreditArrangement) => Cell::MayNot(&NO_CREDIT),
        (Authority::ChiefConstable, Act::Invest) => Cell::WithConsent(&INVESTMENT_CONSENT),
        (Authority::ChiefConstable, Act::Land) => Cell::MayNot(&NO_LAND),
        (Authority::ChiefConstable, Act::Property) => Cell::WithConsent(&PROPERTY_CONSENT),
        (Authority::ChiefConstable, Act::Contract) => Cell::WithConsent(&CONTRACT_CONSENT),
        (Authority::ChiefConstable, Act::StaffAgreement) => Cell::May(&STAFF_AGREEMENTS),
    })
}

facts! {
    /// Something that the body or the chief constable does, or would do, with money, property or an agreement.
    pub struct DealingFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Who does it.
        pub by: Fact<Authority>,
        /// What.
        pub act: Fact<Act>,
        /// Whether the policing body consents; a standing consent in its scheme counts. Asked of chief constables.
        pub consent: Fact<bool>,
        /// Whether it keeps within every limit on borrowing. Asked of the body's borrowing and credit.
        pub within_limits: Fact<bool>,
        /// Whether it is in sterling.
        pub in_sterling: Fact<bool>,
        /// Whether the Treasury consents to another currency.
        pub treasury_consent: Fact<bool>,
        /// Whether a temporary loan meets expenses until revenue of the same period of account comes in.
        pub pending_revenue: Fact<bool>,
        /// Whether the land is what a transfer scheme placed with the chief constable.
        pub scheme_land: Fact<bool>,
    }
}

/// Whether it is within power.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Power {
    /// Yes.
    Within,
    /// No: there is no power, whoever consents.
    NoPower,
    /// No: the policing body's consent is missing.
    NoConsent,
    /// No: past a limit on borrowing.
    OverLimit,
    /// No: not in sterling.
    NotSterling,
    /// No: a temporary loan that does not wait for revenue of the period.
    NotPendingRevenue,
}

impl fmt::Display for Power {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Within => "within power",
            Self::NoPower => "beyond power, whoever consents",
            Self::NoConsent => "beyond power without the policing body's consent",
            Self::OverLimit => "beyond power: past a limit on borrowing",
            Self::NotSterling => "beyond power: not in sterling",
            Self::NotPendingRevenue => "beyond power: not pending revenue of the same period",
        })
    }
}

/// Who would do what, and whether it is within power.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Dealing {
    /// Who.
    pub by: Authority,
    /// What.
    pub act: Act,
    /// Whether it is within power.
    pub power: Power,
}

impl fmt::Display for Dealing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.power, self.by)
    }
}

impl Outcome for Dealing {
    fn standing(&self) -> Standing {
        match self.power {
            Power::Within => Standing::Met,
            _ => Standing::NotMet,
        }
    }
}

/// Whether a dealing is within power. (PRSRA 2011 Schs 1 to 4; LGA 2003 Part 1.)
impl Question for DealingFacts {
    type Outcome = Dealing;

    const RULE: &'static Rule = &GENERAL_POWER;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Dealing> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&GENERAL_POWER)?;
        let area = *self.area().needed()?;
        let mayor = area.body_on(law_on)? == crate::area::Body::Mayor;
        let by = *self.by().needed()?;
        if mayor && by == Authority::Body {
            return Err(Unsettled::NotEncoded(&MAYORS_DEALINGS));
        }
        let act = *self.act().needed()?;
        let cell = cell(act, by, area.place(), law_on)?;
        self.power(cell, by, act, &mut weigh).map(|power| Dealing { by, act, power })
    }
}

impl DealingFacts {
    /// Whether what the cell allows, or allows with consent, is done as the rules ask.
    fn power<R: Reasons>(
        &self,
        cell: Cell,
        by: Authority,
        act: Act,
        weigh: &mut Weigh<'_, R>,
    ) -> Answer<Power> {
        match cell {
            Cell::MayNot(rule) if act == Act::Land => {
                if weigh.test(&SCHEME_LAND, self.scheme_land().is(|yes| *yes))?.holds()? {
                    return Ok(Power::Within);
                }
                weigh.test(rule, Truth::NotMet)?;
                Ok(Power::NoPower)
            }
            Cell::MayNot(rule) => {
                weigh.test(rule, Truth::NotMet)?;
                Ok(Power::NoPower)
            }
            Cell::WithConsent(rule) => {
                if !weigh.test(rule, self.consent().is(|yes| *yes))?.holds()? {
                    return Ok(Power::NoConsent);
                }
                if act != Act::BorrowTemporarily {
                    return Ok(Power::Within);
                }
                if !weigh.test(rule, self.in_sterling().is(|yes| *yes))?.holds()? {
                    return Ok(Power::NotSterling);
                }
                weigh
                    .test(rule, self.pending_revenue().is(|yes| *yes))?
                    .settle(Power::Within, Power::NotPendingRevenue)
            }
            Cell::May(rule) => {
                weigh.test(rule, Truth::Met)?;
                if by != Authority::Body
                    || !matches!(act, Act::Borrow | Act::BorrowTemporarily | Act::CreditArrangement)
                {
                    return Ok(Power::Within);
                }
                if !weigh.test(&WITHIN_LIMITS, self.within_limits().is(|yes| *yes))?.holds()? {
                    return Ok(Power::OverLimit);
                }
                // The bar on other currencies is on borrowing.
                if act == Act::CreditArrangement {
                    return Ok(Power::Within);
                }
                let allowed = self.in_sterling().is(|yes| *yes) | self.treasury_consent().is(|yes| *yes);
                weigh.test(&IN_STERLING, allowed)?.settle(Power::Within, Power::NotSterling)
            }
        }
    }
}
