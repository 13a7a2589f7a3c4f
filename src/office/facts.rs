//! One office: its parts, its processes, and the checks that hold across them.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::followed::Followed;
use super::parts::*;
use super::sited::{Sited as _, few_enough};
use crate::area::Area;
use crate::reasoning::Fact;
use crate::{chief_constable, election, plan, precept, referendum};

/// Facts that cannot make one office.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum OfficeError {
    /// A part disagrees with the office on the police area.
    #[error("`{part}` is about `{given}`, but the office is of `{office}`")]
    AreaMismatch {
        /// The part, such as `plan.content`.
        part: &'static str,
        /// The area it gives.
        given: Area,
        /// The area of the office.
        office: Area,
    },
    /// A list of entries, each of which is a question of its own, is too long.
    #[error("`{part}` has {given} entries, more than the {MOST_ENTRIES} that an assessment takes")]
    TooMany {
        /// The part, such as `pay.claims`.
        part: &'static str,
        /// How many entries it has.
        given: usize,
    },
    /// A thing is dated after the day asked about, by which it must have happened.
    #[error("`{part}` is dated `{given}`, after `{law_on}`, the day asked about")]
    Later {
        /// The part, such as `duties.account`.
        part: &'static str,
        /// The day it gives.
        given: NaiveDate,
        /// The day asked about.
        law_on: NaiveDate,
    },
}

/// How many entries a list can have of which each gives a finding of its own.
pub const MOST_ENTRIES: usize = 10_000;

macro_rules! office {
    (
        $(#[$meta:meta])*
        pub struct Office {
            $($(#[$attr:meta])* pub $field:ident : $type:ty,)+
        }
    ) => {
        $(#[$meta])*
        pub struct Office { $($(#[$attr])* pub $field: $type,)+ }

        /// As read, before the parts take the area of the office.
        #[cfg(feature = "serde")]
        #[derive(serde::Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case", rename = "Office")]
        struct Unsited { $($(#[$attr])* $field: $type,)+ }

        #[cfg(feature = "serde")]
        impl TryFrom<Unsited> for Office {
            type Error = OfficeError;

            fn try_from(raw: Unsited) -> Result<Self, Self::Error> {
                Self { $($field: raw.$field),+ }.sited()
            }
        }

        /// An office whose parts name more than one area has none of its own.
        #[cfg(feature = "proptest")]
        impl crate::strategies::Sample for Office {
            fn strategy() -> proptest::strategy::BoxedStrategy<Self> {
                use proptest::strategy::Strategy as _;
                crate::strategies::nest!($($type),+)
                    .prop_map(|crate::strategies::nested!($($field),+)| {
                        let office = Self { $($field),+ };
                        let placeless = Self { area: Fact::Unknown, ..office.clone() };
                        office.sited().unwrap_or(placeless)
                    })
                    .boxed()
            }
        }
    };
}

office! {
    /// The facts of one office, as a document gives them.
    ///
    /// Read from JSON, the area given once is taken by every part; a part that names another area is an error.
    /// Built by hand, [`sited`](Self::sited) does the same.
    #[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize),
        serde(try_from = "Unsited", rename_all = "kebab-case"))]
    pub struct Office {
        /// What the office is called.
        pub office: String,
        /// Where the facts come from.
        pub source: String,
        /// The day whose law to apply unless another is asked for.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Fact::is_unknown"))]
        pub law_on: Fact<NaiveDate>,
        /// The police area.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Fact::is_unknown"))]
        pub area: Fact<Area>,
        /// Holding the chief constable to account.
        #[cfg_attr(feature = "serde", serde(default))]
        pub duties: DutiesPart,
        /// The police and crime plan.
        #[cfg_attr(feature = "serde", serde(default))]
        pub plan: PlanPart,
        /// The police and crime panel.
        #[cfg_attr(feature = "serde", serde(default))]
        pub panel: PanelPart,
        /// The appointment of a chief constable, if one is under way.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        pub appointment: Option<chief_constable::Appointment>,
        /// The suspension or removal of a chief constable, if one is under way.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        pub removal: Option<chief_constable::removal::Removal>,
        /// Scrutinies of precepts: of a year's policing precept and, for a fire commissioner, of the fire one.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
        pub scrutinies: Vec<precept::Scrutiny>,
        /// The commissioner in office, or not.
        #[cfg_attr(feature = "serde", serde(default))]
        pub commissioner: CommissionerPart,
        /// The election of the commissioner.
        #[cfg_attr(feature = "serde", serde(default))]
        pub election: ElectionPart,
        /// Who may hold the commissioner's office.
        #[cfg_attr(feature = "serde", serde(default))]
        pub eligibility: EligibilityPart,
        /// Complaints about the commissioner and the deputy.
        #[cfg_attr(feature = "serde", serde(default))]
        pub complaints: ComplaintsPart,
        /// The budget and council tax.
        #[cfg_attr(feature = "serde", serde(default))]
        pub budget: BudgetPart,
        /// Amounts of council tax that need a referendum.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
        pub referendums: Vec<referendum::Referendum>,
        /// The commissioner's staff.
        #[cfg_attr(feature = "serde", serde(default))]
        pub staff: StaffPart,
        /// Deputies and delegation.
        #[cfg_attr(feature = "serde", serde(default))]
        pub delegation: DelegationPart,
        /// Conduct in office.
        #[cfg_attr(feature = "serde", serde(default))]
        pub conduct: ConductPart,
        /// Reserves.
        #[cfg_attr(feature = "serde", serde(default))]
        pub reserves: ReservesPart,
        /// Finance.
        #[cfg_attr(feature = "serde", serde(default))]
        pub finance: FinancePart,
        /// Pay.
        #[cfg_attr(feature = "serde", serde(default))]
        pub pay: PayPart,
    }
}

impl Office {
    /// The office with its area given to every part that turns on it, and its lists counted.
    ///
    /// # Errors
    /// [`OfficeError`] where a part names another area or a list is too long.
    pub fn sited(mut self) -> Result<Self, OfficeError> {
        let area = self.area.known().copied();
        self.duties.site(area)?;
        self.plan.site(area)?;
        self.panel.site(area)?;
        self.appointment.site("appointment", area)?;
        self.removal.site("removal", area)?;
        self.scrutinies.site("scrutinies", area)?;
        self.commissioner.site(area)?;
        self.election.site(area)?;
        self.eligibility.site(area)?;
        self.complaints.site(area)?;
        self.budget.site(area)?;
        self.referendums.site("referendums", area)?;
        self.staff.site(area)?;
        self.delegation.site(area)?;
        self.conduct.site(area)?;
        self.reserves.site(area)?;
        self.finance.site(area)?;
        self.pay.site(area)?;
        let candidate = self.eligibility.candidate.as_ref();
        let convictions = candidate.and_then(|one| one.convictions.known()).map_or(0, Vec::len);
        few_enough("eligibility.candidate.convictions", convictions)?;
        for spending in &self.budget.spending {
            few_enough("budget.spending.lines", spending.lines.known().map_or(0, Vec::len))?;
        }
        few_enough("staff.posts.posts", self.staff.posts.posts.known().map_or(0, Vec::len))?;
        Ok(self)
    }

    /// Checks that what must have happened by the day asked about is not dated after it.
    ///
    /// # Errors
    /// [`OfficeError::Later`] with the first part that is.
    pub fn check_by(&self, law_on: NaiveDate) -> Result<(), OfficeError> {
        let records = self.duties.account.records.known().into_iter().flatten();
        by(law_on, "duties.account.records", records.map(|record| record.on))?;
        by(law_on, "plan.issuing.issued", self.plan.issuing.issued.known().into_iter().flatten().copied())?;
        let elections = [&self.plan.issuing.election, &self.plan.promptness.election];
        let polls = elections.into_iter().filter_map(Fact::known).map(plan::Election::poll);
        by(law_on, "plan.issuing.election", polls)?;
        by(law_on, "plan.making", self.plan.making.iter().flat_map(plan::StepsFacts::days))?;
        let plans = self.plan.in_effect.plans.known().into_iter().flatten();
        by(law_on, "plan.in-effect.plans", plans.map(plan::Plan::issue_day))?;
        by(law_on, "plan.review.reviewed", self.plan.review.reviewed.known().copied().flatten())?;
        by_events(law_on, "appointment.events", &self.appointment)?;
        by_events(law_on, "removal.events", &self.removal)?;
        by_events(law_on, "scrutinies.events", &self.scrutinies)?;
        by_events(law_on, "commissioner.tenure.events", &self.commissioner.tenure)?;
        by_events(law_on, "commissioner.acting.events", &self.commissioner.acting)?;
        by_events(law_on, "staff.confirmations.events", &self.staff.confirmations)?;
        let days = self.election.vacancies.iter().flat_map(election::ByElectionFacts::days);
        by(law_on, "election.vacancies", days)?;
        by_events(law_on, "staff.reports.events", &self.staff.reports)?;
        by_events(law_on, "panel.composition", &self.panel.composition)?;
        by(law_on, "panel.composition", self.panel.composition.iter().map(|one| one.opening().since))?;
        by_events(law_on, "panel.reviews", &self.panel.reviews)?;
        by_events(law_on, "panel.occasions", &self.panel.occasions)?;
        by_events(law_on, "panel.requests", &self.panel.requests)?;
        let acceptance = self.eligibility.acceptance.as_ref();
        by(law_on, "eligibility.acceptance", acceptance.into_iter().flat_map(|one| one.days()))?;
        let part = &self.complaints;
        by_events(law_on, "complaints.cases.events", &part.cases)?;
        let referred = part.references.iter().filter_map(|one| one.referred_on.known().copied().flatten());
        by(law_on, "complaints.references.referred-on", referred)?;
        let made = part.disapplications.iter().filter_map(|one| one.made_on.known().copied());
        by(law_on, "complaints.disapplications.made-on", made)?;
        by_events(law_on, "referendums.events", &self.referendums)?;
        let published = self.conduct.publications.iter().filter_map(|one| *one.published_on.known()?);
        by(law_on, "conduct.publications", published)?;
        let report = self.reserves.budget_report.report.known().copied().flatten();
        by(law_on, "reserves.budget-report.report", report.map(|report| report.made_on))?;
        let decided = self.reserves.budget_report.decided_on.known().copied();
        by(law_on, "reserves.budget-report.decided-on", decided)?;
        by_events(law_on, "finance.reports.events", &self.finance.reports)?;
        let drafts = self.finance.rights.iter().filter_map(|one| one.on_website.known().copied().flatten());
        by(law_on, "finance.rights", drafts)?;
        let published =
            self.finance.publications.iter().filter_map(|one| one.published.known().copied().flatten());
        by(law_on, "finance.publications", published)?;
        by(law_on, "pay.salary.declared-on", self.pay.salary.declared_on.known().copied().flatten())
    }
}

fn by(
    law_on: NaiveDate,
    part: &'static str,
    days: impl IntoIterator<Item = NaiveDate>,
) -> Result<(), OfficeError> {
    match days.into_iter().find(|day| *day > law_on) {
        Some(given) => Err(OfficeError::Later { part, given, law_on }),
        None => Ok(()),
    }
}

fn by_events<'p, P: Followed + 'p>(
    law_on: NaiveDate,
    part: &'static str,
    processes: impl IntoIterator<Item = &'p P>,
) -> Result<(), OfficeError> {
    by(law_on, part, processes.into_iter().flat_map(Followed::days))
}
