//! Who the appropriate officer is. (PRSRA 2011 s. 75.)
//!
//! The appropriate officer receives resignations and declarations of acceptance, declares vacancies and gives notice of them.
//! An order designates one council for each police area; the officer is its head of paid service and, in Wales since 5
//! May 2022, its chief executive. Each order goes by the day of the poll that the notice of election names. The order
//! of 2020 is known as it was amended in March and April 2021; no commissioner's poll was held under it before.

use core::fmt;

use chrono::NaiveDate;

use super::councils::COUNCILS;
use super::rules::CHAPTER_6;
use crate::area::Area;
use crate::law::{
    Actor, Extent, Instrument, LeftOut, OutOfForce, PRSRA_2011, Place, Provision, Rule, SI_2012_2084,
    SI_2015_2028, SI_2020_134, SI_2024_186, Span, commenced, rules, ymd,
};
use crate::listed::listed;
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Unsettled, Weigh, facts};

rules! {
    DESIGNATED = duty("election.appropriate-officer-designated", Actor::SecretaryOfState,
        "an order designates a council for each police area outside London")
        .under(&[PRSRA_2011.section("75(1)")])
        .in_force(CHAPTER_6);
    HEAD_OF_PAID_SERVICE = condition("election.appropriate-officer-england", Actor::AppropriateOfficer,
        "the appropriate officer is the head of paid service of the designated council")
        .under(&[PRSRA_2011.section("75(2)(a)")])
        .in_force(&[
            commenced::APR_2012.within(Extent::ENGLAND),
            commenced::APR_2012.within(Extent::WALES).until(ymd(2022, 5, 4), PRSRA_2011.section("75(2)(b)"))
        ]);
    CHIEF_EXECUTIVE_WALES = condition("election.appropriate-officer-wales", Actor::AppropriateOfficer,
        "in Wales the appropriate officer is the chief executive of the designated council")
        .under(&[PRSRA_2011.section("75(2)(b)"), PRSRA_2011.section("75(3)")])
        .in_force(&[Span::from(ymd(2022, 5, 5)).within(Extent::WALES)]);
}

/// An order that designates councils.
struct Order {
    /// The first day on which it, or the amended table, was law.
    law_from: NaiveDate,
    /// The first poll it is about.
    polls_from: NaiveDate,
    /// Its place in the table; none for a table that was not read.
    column: Option<usize>,
    by: &'static Instrument,
}

const FIRST_ORDER: NaiveDate = ymd(2012, 8, 10);

static ORDERS: [Order; 5] = [
    Order { law_from: ymd(2012, 8, 10), polls_from: ymd(2012, 8, 10), column: Some(0), by: &SI_2012_2084 },
    Order { law_from: ymd(2016, 5, 5), polls_from: ymd(2016, 5, 5), column: Some(1), by: &SI_2015_2028 },
    Order { law_from: ymd(2020, 2, 12), polls_from: ymd(2020, 5, 7), column: None, by: &SI_2020_134 },
    Order { law_from: ymd(2021, 4, 1), polls_from: ymd(2020, 5, 7), column: Some(2), by: &SI_2020_134 },
    Order { law_from: ymd(2024, 2, 22), polls_from: ymd(2024, 5, 2), column: Some(3), by: &SI_2024_186 },
];

/// The councils of the 2020 order before it was amended.
pub static COUNCILS_2020_AS_MADE: LeftOut = AS_MADE_2020;
pub(super) const AS_MADE_2020: LeftOut = LeftOut {
    provision: SI_2020_134.article("2"),
    reason: "the councils designated from February 2020, before the amendments of 2021, were not read; no poll was held",
};

listed! {
    /// Which officer of the council it is.
    pub enum OfficerTitle {
        /// Head of paid service.
        HeadOfPaidService = "head-of-paid-service",
        /// Chief executive, in Wales.
        ChiefExecutive = "chief-executive",
    }
}

facts! {
    /// An area and the poll that matters.
    pub struct AppropriateOfficerFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// The day of the poll: of the by-election that follows on the vacancy, or of the election that was won.
        pub poll: Fact<NaiveDate>,
    }
}

/// The appropriate officer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum AppropriateOfficer {
    /// An officer of a council.
    Of {
        /// The council, in the order's words.
        council: &'static str,
        /// Which of its officers.
        title: OfficerTitle,
        /// The order.
        by: Provision,
    },
    /// The order designates no council: the area has a mayor.
    NoneDesignated,
}

impl fmt::Display for AppropriateOfficer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Of { council, title, by } => {
                let title = match title {
                    OfficerTitle::HeadOfPaidService => "head of paid service",
                    OfficerTitle::ChiefExecutive => "chief executive",
                };
                write!(f, "{title} of {council} [{by}]")
            }
            Self::NoneDesignated => f.write_str("no council is designated for the area"),
        }
    }
}

impl Outcome for AppropriateOfficer {
    fn standing(&self) -> Standing {
        match self {
            Self::Of { .. } => Standing::Stated,
            Self::NoneDesignated => Standing::NotApplicable,
        }
    }
}

/// Who the appropriate officer of an area is. (PRSRA 2011 s. 75.)
impl Question for AppropriateOfficerFacts {
    type Outcome = AppropriateOfficer;

    const RULE: &'static Rule = &DESIGNATED;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<AppropriateOfficer> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&DESIGNATED)?;
        let area = *self.area().needed()?;
        let Some(order) = self.order(law_on)? else {
            return Err(OutOfForce::NotYet { starts: FIRST_ORDER }.into());
        };
        let Some(column) = order.column else {
            return Err(Unsettled::NotEncoded(&COUNCILS_2020_AS_MADE));
        };
        let row = COUNCILS.iter().find(|(of, _)| *of == area);
        let council = row.and_then(|(_, councils)| councils.get(column).copied().flatten());
        let Some(council) = council else {
            weigh.test(&DESIGNATED, false.into())?;
            return Ok(AppropriateOfficer::NoneDesignated);
        };
        weigh.test(&DESIGNATED, true.into())?;
        let chief_executive =
            area.place() == Place::Wales && CHIEF_EXECUTIVE_WALES.in_force_somewhere(law_on);
        let (rule, title) = if chief_executive {
            (&CHIEF_EXECUTIVE_WALES, OfficerTitle::ChiefExecutive)
        } else {
            (&HEAD_OF_PAID_SERVICE, OfficerTitle::HeadOfPaidService)
        };
        weigh.test(rule, true.into())?;
        Ok(AppropriateOfficer::Of { council, title, by: order.by.whole() })
    }
}

impl AppropriateOfficerFacts {
    /// The order that the poll is under. The first is the only one for a while, whatever the poll.
    fn order(&self, law_on: NaiveDate) -> Answer<Option<&'static Order>> {
        let law = || ORDERS.iter().filter(|one| one.law_from <= law_on);
        if law().count() < 2 {
            return Ok(law().next());
        }
        let poll = *self.poll().needed()?;
        Ok(law().rev().find(|one| one.polls_from <= poll).or_else(|| law().next()))
    }
}
