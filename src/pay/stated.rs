//! Whether the salary an office states is the one determined. (PRSRA 2011 Sch. 1 para. 2.)
//!
//! The sum compared is the yearly salary of the office; whether it is payable yet to the person is
//! [`SalaryFacts`](super::SalaryFacts). A difference from a figure that is not confirmed for the day is a
//! warning and not a breach, for a rise may have been missed.

use core::fmt;

use chrono::NaiveDate;

use super::salary::{SCOPE, Salary, body_on, determined};
use crate::area::{Area, Body};
use crate::law::{Actor, PRSRA_2011, Rule, commenced};
use crate::money::Pounds;
use crate::reasoning::{Answer, Outcome, Question, Read, Reasons, Standing, Truth, Weigh, facts};

/// The sum paid is the sum determined.
pub static AS_DETERMINED: Rule = Rule::duty(
    "pay.as-determined",
    Actor::Commissioner,
    "the salary paid is the sum determined for the police area, neither more nor less",
)
.under(&[PRSRA_2011.schedule("1", "2(2)"), PRSRA_2011.schedule("1", "2(1)")])
.in_force(commenced::SCHEDULE_1);

facts! {
    /// A salary as an office's document states it.
    pub struct StatedSalaryFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Pounds a year, as stated.
        pub stated: Fact<Pounds>,
    }
}

/// How a stated salary compares with the one determined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum StatedSalary {
    /// They are the same.
    Same(Salary),
    /// They are not.
    Differs {
        /// As stated.
        stated: Pounds,
        /// As determined.
        determined: Salary,
    },
    /// The body that governs the area has no salary under the Act.
    NotApplicable(Body),
}

impl fmt::Display for StatedSalary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Same(salary) => write!(f, "as determined: {salary}"),
            Self::Differs { stated, determined } => write!(f, "{stated:#} stated, {determined} determined"),
            Self::NotApplicable(body) => write!(f, "no salary under the Act: {body}"),
        }
    }
}

/// A difference from a figure that was not confirmed for the day is worth a look: the scale may have moved.
impl Outcome for StatedSalary {
    fn standing(&self) -> Standing {
        match self {
            Self::Same(_) => Standing::Met,
            Self::Differs { determined, .. } if determined.is_confirmed => Standing::NotMet,
            Self::Differs { .. } => Standing::Warning,
            Self::NotApplicable(_) => Standing::NotApplicable,
        }
    }
}

/// Whether a stated salary is the one determined. (PRSRA 2011 Sch. 1 para. 2(1) to (4).)
impl Question for StatedSalaryFacts {
    type Outcome = StatedSalary;

    const RULE: &'static Rule = &AS_DETERMINED;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<StatedSalary> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        weigh.in_force(&SCOPE)?;
        let body = body_on(self.area(), law_on)?;
        if let Truth::NotMet = weigh.test(&SCOPE, body.is(Body::is_commissioner))? {
            return Ok(StatedSalary::NotApplicable(body.needed()?));
        }
        let determined = match self.area() {
            Read::Known(area) => Read::Known(determined(*area, law_on)?),
            Read::Unknown(needs) => Read::Unknown(needs),
        };
        let compared = determined.zip(self.stated()).map(|(determined, stated)| match determined {
            Ok(salary) if salary.amount == *stated => StatedSalary::Same(salary),
            Ok(determined) => StatedSalary::Differs { stated: *stated, determined },
            Err(body) => StatedSalary::NotApplicable(body),
        });
        let same = match &compared {
            Read::Known(compared) => matches!(compared, StatedSalary::Same(_)).into(),
            Read::Unknown(needs) => Truth::Unknown(*needs),
        };
        weigh.test(&AS_DETERMINED, same)?;
        compared.needed()
    }
}
