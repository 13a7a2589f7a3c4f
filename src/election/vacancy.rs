//! When a vacancy is taken to occur. (PRSRA 2011 s. 59; SI 2012/1917 art. 80.)
//!
//! For elections the day is fixed by the cause and is not always the day on which the office fell empty. A resignation counts when the
//! appropriate officer receives it, a death on its day, a criminal court's disqualification order when it vacates the office, a failed or
//! void election when the officer receives the notice of it. In the other three cases, the want of acceptance, six months
//! of incapacity and every other disqualification, it is the day on which the office is *declared* vacant, which the officer has to
//! do forthwith unless the matter is with the High Court.
//!
//! Where the office stands and what became of it before is [`Tenure`](crate::commissioner::Tenure)'s to follow.

use core::fmt;

use chrono::NaiveDate;

use super::rules::{DATE_OF_VACANCY, VACANT_ON_FAILURE};
use crate::calendar::Deadline;
use crate::commissioner::{
    DECLARE_VACANT, ORDER_VACANCY, VACANT_ON_DEATH, VACANT_ON_RECEIPT, VACANT_WHEN_DECLARED,
};
use crate::law::Rule;
use crate::listed::listed;
use crate::reasoning::{Answer, Needs, Outcome, Question, Read, Reasons, Standing, Unsettled, Weigh, facts};

listed! {
    /// Why the office is vacant.
    pub enum Cause {
        /// The commissioner resigned.
        Resignation = "resignation",
        /// The commissioner died.
        Death = "death",
        /// The person elected did not make and deliver the declaration of acceptance in time.
        NoAcceptance = "no-acceptance",
        /// Six months of incapacity passed under an acting commissioner.
        Incapacity = "incapacity",
        /// The commissioner became disqualified, otherwise than by a disqualification order.
        Disqualification = "disqualification",
        /// A disqualification order of a criminal court. (Elections Act 2022 s. 30.)
        CourtOrder = "court-order",
        /// An election failed, or an election court found it void.
        FailedElection = "failed-election",
    }
}

impl Cause {
    /// The rule that fixes the day.
    #[must_use]
    pub const fn dated_by(self) -> &'static Rule {
        match self {
            Self::Resignation => &VACANT_ON_RECEIPT,
            Self::Death => &VACANT_ON_DEATH,
            Self::NoAcceptance | Self::Incapacity | Self::Disqualification => &VACANT_WHEN_DECLARED,
            Self::CourtOrder => &ORDER_VACANCY,
            Self::FailedElection => &VACANT_ON_FAILURE,
        }
    }

    /// Whether the vacancy occurs only when it is declared.
    #[must_use]
    pub const fn is_declared(self) -> bool {
        matches!(self, Self::NoAcceptance | Self::Incapacity | Self::Disqualification)
    }
}

facts! {
    /// What makes the office vacant.
    pub struct VacancyFacts {
        /// Why.
        pub cause: Fact<Cause>,
        /// The day of it: the officer received the resignation or the notice that an election failed, the commissioner
        /// died, the order vacated the office; or, where the vacancy has to be declared, the ground for that arose.
        pub happened_on: Fact<NaiveDate>,
        /// The day on which the officer or the High Court declared the office vacant; absent if neither has.
        pub declared_on: Fact<Option<NaiveDate>>,
    }
}

/// When the vacancy is taken to occur.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum VacancyDate {
    /// On this day.
    Occurs(NaiveDate),
    /// Not until the office is declared vacant, which is owed forthwith after a day.
    ToBeDeclared {
        /// The day on which the ground arose.
        since: NaiveDate,
    },
}

impl fmt::Display for VacancyDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Occurs(on) => write!(f, "the vacancy occurs on {on}"),
            Self::ToBeDeclared { since } => {
                let by = Deadline::Forthwith { after: *since };
                write!(f, "no vacancy until the office is declared vacant, which is to be done {by}")
            }
        }
    }
}

impl Outcome for VacancyDate {
    fn standing(&self) -> Standing {
        match self {
            Self::Occurs(_) => Standing::Stated,
            Self::ToBeDeclared { .. } => Standing::Warning,
        }
    }
}

/// When a vacancy is taken to occur for elections. (PRSRA 2011 s. 59(1).)
impl Question for VacancyFacts {
    type Outcome = VacancyDate;

    const RULE: &'static Rule = &DATE_OF_VACANCY;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<VacancyDate> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        weigh.test(&DATE_OF_VACANCY, true.into())?;
        match self.cause() {
            Read::Known(cause) => date_of(*cause, self.happened_on(), self.declared_on(), &mut weigh),
            Read::Unknown(needs) => whatever_the_cause(needs, |cause| {
                let mut nobody = ();
                let mut unheard = Weigh::outside_london(law_on, &mut nobody);
                date_of(cause, self.happened_on(), self.declared_on(), &mut unheard)
            }),
        }
    }
}

/// The answer that every cause gives, if they all give one; else what has to be known to tell.
pub(super) fn whatever_the_cause<T: PartialEq>(
    cause: Needs,
    answer: impl Fn(Cause) -> Answer<T>,
) -> Answer<T> {
    let mut needs = cause;
    let mut answers = Cause::ALL.iter().map(|cause| answer(*cause));
    let Some(first) = answers.next() else { return Err(Unsettled::NeedsFacts(needs)) };
    let mut agree = true;
    if let Err(open) = &first {
        needs = needs.and(open.needs());
    }
    for other in answers {
        if let Err(open) = &other {
            needs = needs.and(open.needs());
        }
        agree = agree && other == first;
    }
    match first {
        Err(Unsettled::NeedsFacts(_)) => Err(Unsettled::NeedsFacts(needs)),
        first if agree => first,
        _ => Err(Unsettled::NeedsFacts(needs)),
    }
}

/// The day, from the facts of whichever question asks.
pub(super) fn date_of<R: Reasons>(
    cause: Cause,
    happened_on: Read<&NaiveDate>,
    declared_on: Read<&Option<NaiveDate>>,
    weigh: &mut Weigh<'_, R>,
) -> Answer<VacancyDate> {
    weigh.in_force(cause.dated_by())?;
    if !cause.is_declared() {
        let on = *happened_on.needed()?;
        weigh.test(cause.dated_by(), true.into())?;
        return Ok(VacancyDate::Occurs(on));
    }
    if let Some(on) = *declared_on.needed()? {
        weigh.test(cause.dated_by(), true.into())?;
        return Ok(VacancyDate::Occurs(on));
    }
    let since = *happened_on.needed()?;
    weigh.test(cause.dated_by(), false.into())?;
    weigh.test(&DECLARE_VACANT, false.into())?;
    Ok(VacancyDate::ToBeDeclared { since })
}
