//! The processes that an office can hold: where each stands, and what is next in it.

use chrono::NaiveDate;

use super::facts::OfficeError;
use super::sited::Sited;
use super::{Assessment, Detail, Finding};
use crate::area::Area;
use crate::law::Rule;
use crate::process::Process;
use crate::reasoning::{Determination, Fact};
use crate::{chief_constable, commissioner, complaints, finance, panel, precept, referendum, staff};

/// A process as an assessment follows it.
pub(super) trait Followed: Process {
    /// The rule that the finding on where it stands is about.
    fn rule(&self, on: NaiveDate) -> &'static Rule;
    /// Which of several of its kind it is.
    fn about(&self) -> Option<&'static str>;
    /// Where it stands.
    fn standing(&self, on: NaiveDate) -> Determination<Detail>;
    /// The days of its events.
    fn days(&self) -> impl Iterator<Item = NaiveDate>;
}

macro_rules! followed {
    ($($process:ty { rule: $rule:expr, about: $about:expr })+) => {
        $(impl Followed for $process {
            fn rule(&self, on: NaiveDate) -> &'static Rule {
                let rule: fn(&Self, NaiveDate) -> &'static Rule = $rule;
                rule(self, on)
            }

            fn about(&self) -> Option<&'static str> {
                let about: fn(&Self) -> Option<&'static str> = $about;
                about(self)
            }

            fn standing(&self, on: NaiveDate) -> Determination<Detail> {
                let (answer, grounds) = self.progress(on).into_parts();
                Determination::new(answer.map(Detail::from), grounds)
            }

            fn days(&self) -> impl Iterator<Item = NaiveDate> {
                self.history().map(|(dated, _)| dated.on)
            }
        }

        impl Sited for $process {
            fn site(&mut self, part: &'static str, office: Option<Area>) -> Result<(), OfficeError> {
                Fact::Known(self.area()).site(part, office)
            }
        })+
    };
}

followed! {
    chief_constable::Appointment { rule: |_, _| &chief_constable::APPOINTS, about: |_| None }
    chief_constable::removal::Removal { rule: |_, _| &chief_constable::removal::CALL, about: |_| None }
    panel::membership::Composition { rule: |_, _| &panel::NUMBERS, about: |_| Some("over time") }
    panel::scrutiny::Review { rule: |one, _| one.rule(), about: |one| Some(one.subject().as_str()) }
    panel::scrutiny::Occasion { rule: |_, _| &panel::REQUIRE_ATTENDANCE, about: |_| None }
    panel::scrutiny::InformationRequest { rule: |_, _| &panel::INFORMATION, about: |_| None }
    precept::Scrutiny { rule: |_, _| &precept::AFTER_SCRUTINY, about: |one| Some(one.kind().as_str()) }
    referendum::Referendum { rule: |_, _| &referendum::NOT_A_CAP, about: |_| None }
    complaints::Complaint { rule: |_, _| &complaints::RECORDED, about: |one| Some(one.about().as_str()) }
    commissioner::Tenure { rule: |_, _| &commissioner::ORDINARY_TERM, about: |_| None }
    commissioner::Acting { rule: |_, _| &commissioner::ACTING_FUNCTIONS, about: |_| None }
    staff::confirmation::Confirmation {
        rule: |one, on| match one.wants_acting_holder(on) {
            true => &staff::confirmation::ACTING_HOLDER,
            false => &staff::confirmation::SENIOR_NOTIFIED,
        },
        about: |one| Some(one.post().as_str())
    }
    staff::reports::OfficerReport { rule: |one, _| one.considers(), about: |one| Some(one.of().as_str()) }
    finance::reports::FinanceReport { rule: |one, _| one.considers(), about: |one| Some(one.of().as_str()) }
}

impl Assessment<'_> {
    /// A finding on where each process stands, and one on each act that is next in it.
    pub(super) fn follow<'p, P: Followed + 'p>(&mut self, processes: impl IntoIterator<Item = &'p P>) {
        for process in processes {
            let about = process.about();
            let (answer, grounds) = process.standing(self.law_on).into_parts();
            self.findings.push(Finding { rule: process.rule(self.law_on), about, answer, grounds });
            self.findings.extend(process.next(self.law_on).into_iter().map(|next| Finding {
                rule: next.rule,
                about,
                answer: Ok(next.into()),
                grounds: alloc::vec::Vec::new(),
            }));
        }
    }
}
