//! Publishing the audited accounts, and the notices where they are late. (SI 2015/234 regs 9A, 10, 21.)
//!
//! A missed day is one of three cases. Under regulation 10 an audit not concluded asks for a notice with the reasons.
//! Under regulation 9A, which covers 2015 to 2027 from 30 September 2024, a failure is excused where the opinion is not
//! there and, the day before, an objection or court case was live or, from 2023, the auditor was not yet satisfied on
//! value for money; any other failure asks for a notice that accepts the duty, with a copy to the Secretary of State.

use core::fmt;

use chrono::NaiveDate;

use super::rules::{
    AUDIT_OPEN_NOTICE, EXCUSED_NOTICE, FAILURE_NOTICE, LAST_DATES, OWN_ACCOUNTS, PUBLISHED, PUBLISHED_2011,
    PUBLISHED_2019, PUBLISHED_BY_2021, PUBLISHED_BY_2022,
};
use super::{ACCOUNTS_IN_WALES, YearRow, row};
use crate::area::Area;
use crate::calendar::FinancialYear;
use crate::law::{ACCOUNTS_REGS_2011, LeftOut, Place, Rule, ymd};
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Unsettled, Weigh, facts};

/// Accounts of 2012 to 2014 out of time.
pub static LATE_BEFORE_2015: LeftOut = LeftOut {
    provision: ACCOUNTS_REGS_2011.regulation("8(3)"),
    reason: "what follows where accounts of 2012 to 2014 are not published by 30 September was not read",
};

/// A day of the calendar year after the one the accounts' year starts in, or a day of its own.
#[derive(Clone, Copy)]
enum Last {
    Of(u32, u32),
    On(NaiveDate),
}

const END_OF_JULY: Last = Last::Of(7, 31);
const END_OF_SEPTEMBER: Last = Last::Of(9, 30);
const END_OF_NOVEMBER: Last = Last::Of(11, 30);
const SEPTEMBER_2024: NaiveDate = ymd(2024, 9, 30);

const fn of(years: (i32, i32), from: NaiveDate, rule: &'static Rule, value: Last) -> YearRow<Last> {
    YearRow { years, from, rule, value }
}

const ROWS: &[YearRow<Last>] = &[
    of((2012, 2014), ymd(2012, 1, 16), &PUBLISHED_2011, END_OF_SEPTEMBER),
    of((2015, 2016), ymd(2015, 4, 1), &PUBLISHED, END_OF_SEPTEMBER),
    of((2017, 2200), ymd(2015, 4, 1), &PUBLISHED, END_OF_JULY),
    of((2019, 2019), ymd(2020, 4, 30), &PUBLISHED_2019, END_OF_NOVEMBER),
    of((2020, 2021), ymd(2021, 3, 31), &PUBLISHED_BY_2021, END_OF_SEPTEMBER),
    of((2021, 2021), ymd(2022, 7, 22), &PUBLISHED_BY_2022, END_OF_NOVEMBER),
    of((2022, 2027), ymd(2022, 7, 22), &PUBLISHED_BY_2022, END_OF_SEPTEMBER),
    of((2015, 2022), SEPTEMBER_2024, &LAST_DATES, Last::On(ymd(2024, 12, 13))),
    of((2023, 2023), SEPTEMBER_2024, &LAST_DATES, Last::On(ymd(2025, 2, 28))),
    of((2024, 2024), SEPTEMBER_2024, &LAST_DATES, Last::On(ymd(2026, 2, 27))),
    of((2025, 2025), SEPTEMBER_2024, &LAST_DATES, Last::On(ymd(2027, 1, 31))),
    of((2026, 2026), SEPTEMBER_2024, &LAST_DATES, Last::On(ymd(2027, 11, 30))),
    of((2027, 2027), SEPTEMBER_2024, &LAST_DATES, Last::On(ymd(2028, 11, 30))),
];

/// The last day on which the audited accounts of a year are published in time, on the law of a day, and the rule.
///
/// # Errors
/// Before the law of that year, and for years before 2012/13.
pub fn last_publication(year: FinancialYear, law_on: NaiveDate) -> Answer<(NaiveDate, &'static Rule)> {
    let row = row(ROWS, year, law_on)?;
    let day = match row.value {
        Last::Of(month, day) => NaiveDate::from_ymd_opt(year.starts_in().saturating_add(1), month, day),
        Last::On(day) => Some(day),
    };
    Ok((day.unwrap_or(NaiveDate::MAX), row.rule))
}

listed! {
    /// What was open the day before the last date. (reg. 9A(5).)
    pub enum Pending {
        /// The auditor was considering an objection. (a)(i)
        Objection = "objection",
        /// An objector could still appeal. (a)(ii)
        Appeal = "appeal",
        /// The auditor was considering an application to the court. (a)(iii)
        Application = "application",
        /// An application or appeal was not yet determined. (a)(iv)
        CourtCase = "court-case",
        /// The auditor was not yet satisfied on value for money; counts from the accounts of 2023. (b)
        ValueForMoney = "value-for-money",
    }
}

listed! {
    /// What a notice of unpublished accounts gives, or what is done with it.
    pub enum NoticePart {
        /// It is published, and says that the accounts are not.
        Published = "published",
        /// It gives the reasons.
        Reasons = "reasons",
        /// It accepts that the accounts must be published as soon as reasonably practicable.
        AcceptsDuty = "accepts-duty",
        /// A copy goes to the Secretary of State.
        CopiedToSecretaryOfState = "copied-to-secretary-of-state",
    }
}

listed! {
    /// Why accounts are late, as the regulations tell the cases apart.
    pub enum LateCase {
        /// The audit was not concluded. (reg. 10(2).)
        AuditOpen = "audit-open",
        /// The audit was concluded: regulation 10 provides for no notice.
        AuditConcluded = "audit-concluded",
        /// Excused. (reg. 9A(4), (5).)
        Excused = "excused",
        /// Any other failure. (reg. 9A(6).)
        Failure = "failure",
    }
}

impl LateCase {
    /// The rule on the notice, and what it asks of it.
    fn notice(self) -> Option<(&'static Rule, Set<NoticePart>)> {
        let short = Set::from_iter([NoticePart::Published, NoticePart::Reasons]);
        match self {
            Self::AuditOpen => Some((&AUDIT_OPEN_NOTICE, short)),
            Self::AuditConcluded => None,
            Self::Excused => Some((&EXCUSED_NOTICE, short)),
            Self::Failure => Some((&FAILURE_NOTICE, Set::all())),
        }
    }
}

facts! {
    /// The audited accounts of the body or of the chief constable.
    pub struct PublicationFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// The year of the accounts, by the year it starts in.
        pub year: Fact<FinancialYear>,
        /// The day on which the accounts with the opinion, the governance and the narrative statement were published;
        /// `Known(None)` if they are not.
        pub published: Fact<Option<NaiveDate>>,
        /// Whether, before the last date, the audit was concluded or, under regulation 9A, the opinion was there.
        pub audited: Fact<bool>,
        /// What was open the day before the last date.
        pub pending: Fact<Set<Pending>>,
        /// The notice of unpublished accounts; an empty list for none.
        pub notice: Fact<Set<NoticePart>>,
    }
}

/// Whether accounts were published in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case", tag = "kind"))]
pub enum Publication {
    /// Published by the last day.
    InTime {
        /// The last day.
        last: NaiveDate,
    },
    /// Not published, and not yet due.
    Due {
        /// The last day.
        last: NaiveDate,
    },
    /// The day has passed.
    Late {
        /// The last day.
        last: NaiveDate,
        /// Which case it is.
        case: LateCase,
        /// What the notice lacks.
        missing: Set<NoticePart>,
    },
}

impl fmt::Display for Publication {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InTime { last } => write!(f, "published in time, by {last}"),
            Self::Due { last } => write!(f, "to be published by {last}"),
            Self::Late { last, case, missing } => {
                write!(f, "not published by {last} ({case})")?;
                if missing.is_empty() { Ok(()) } else { write!(f, "; the notice lacks: {missing}") }
            }
        }
    }
}

impl Outcome for Publication {
    fn standing(&self) -> Standing {
        match self {
            Self::InTime { .. } => Standing::Met,
            Self::Due { .. } => Standing::Stated,
            Self::Late { case: LateCase::AuditOpen | LateCase::Excused, missing, .. }
                if missing.is_empty() =>
            {
                Standing::Warning
            }
            Self::Late { .. } => Standing::NotMet,
        }
    }
}

/// Whether the audited accounts were published in time, and if not with which notice. (SI 2015/234 regs 9A, 10.)
impl Question for PublicationFacts {
    type Outcome = Publication;

    const RULE: &'static Rule = &OWN_ACCOUNTS;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Publication> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&OWN_ACCOUNTS)?;
        let area = *self.area().needed()?;
        area.body_on(law_on)?;
        if area.place() == Place::Wales {
            return Err(Unsettled::NotEncoded(&ACCOUNTS_IN_WALES));
        }
        let year = *self.year().needed()?;
        last_publication(year, law_on)?;
        let published = *self.published().needed()?;
        // Regulation 9A speaks of accounts not yet published: those that were keep the date of their own day.
        let (last, rule) = last_publication(year, published.map_or(law_on, |day| day.min(law_on)))?;
        let stated = if rule.is_law(area.place(), law_on) { rule } else { &PUBLISHED };
        let in_time = published.is_some_and(|day| day <= last);
        let due = published.is_none() && law_on <= last;
        weigh.test(stated, (in_time || due).into())?;
        if in_time {
            return Ok(Publication::InTime { last });
        }
        if due {
            return Ok(Publication::Due { last });
        }
        if rule == &PUBLISHED_2011 {
            return Err(Unsettled::NotEncoded(&LATE_BEFORE_2015));
        }
        let audited = self.audited().is(|yes| *yes);
        let case = if rule == &LAST_DATES {
            let mut excuses = Set::all();
            if year.starts_in() < 2023 {
                excuses = excuses.without(Set::from_iter([Pending::ValueForMoney]));
            }
            let pending = self.pending().is(|pending| !pending.shared_with(excuses).is_empty());
            (!audited & pending).settle(LateCase::Excused, LateCase::Failure)?
        } else {
            audited.settle(LateCase::AuditConcluded, LateCase::AuditOpen)?
        };
        let Some((on_notice, parts)) = case.notice() else {
            return Ok(Publication::Late { last, case, missing: Set::EMPTY });
        };
        let complete = self.notice().is(|notice| parts.without(*notice).is_empty());
        weigh.test(on_notice, complete)?;
        let missing = parts.without(*self.notice().needed()?);
        Ok(Publication::Late { last, case, missing })
    }
}
