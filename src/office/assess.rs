//! Every question the facts of an office answer, asked in the order of the subjects.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{Detail, Finding, Office, Verdict};
use crate::area::Area;
use crate::law::{Place, Topic};
use crate::reasoning::{Fact, Question};
use crate::staff::RestrictionFacts;
use crate::{duties, staff};

/// What the law finds in an office on a day.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Assessment<'o> {
    /// The office.
    pub office: &'o str,
    /// The day whose law was applied.
    #[cfg_attr(feature = "serde", serde(rename = "law_on"))]
    pub law_on: NaiveDate,
    /// The findings, ordered by subject.
    pub findings: Vec<Finding<'o>>,
    #[cfg_attr(feature = "serde", serde(skip))]
    place: Option<Place>,
}

impl<'o> Assessment<'o> {
    /// The findings on a subject.
    pub fn on(&self, topic: Topic) -> impl Iterator<Item = &Finding<'o>> {
        self.findings.iter().filter(move |finding| finding.rule.topic() == topic)
    }

    /// The findings with a verdict.
    pub fn with(&self, verdict: Verdict) -> impl Iterator<Item = &Finding<'o>> {
        self.findings.iter().filter(move |finding| finding.verdict() == verdict)
    }

    fn ask<Q>(&mut self, about: Option<&'o str>, question: &Q)
    where
        Q: Question,
        Detail: From<Q::Outcome>,
    {
        // A question without an area of its own is not asked where its rule is not law.
        let out = self.place.and_then(|place| Q::RULE.check_force(place, self.law_on).err());
        let (answer, grounds) = match out {
            Some(out) => (Err(out.into()), Vec::new()),
            None => question.determine(self.law_on).into_parts(),
        };
        self.findings.push(Finding { rule: Q::RULE, about, answer: answer.map(Detail::from), grounds });
    }

    /// As [`ask`](Self::ask), of one of a list that may be long: no memory is kept to spare.
    fn ask_one_of<Q>(&mut self, about: Option<&'o str>, question: &Q)
    where
        Q: Question,
        Detail: From<Q::Outcome>,
    {
        self.ask(about, question);
        if let Some(finding) = self.findings.last_mut() {
            finding.grounds.shrink_to_fit();
        }
    }

    fn ask_each<Q>(&mut self, questions: &[Q])
    where
        Q: Question,
        Detail: From<Q::Outcome>,
    {
        for question in questions {
            self.ask_one_of(None, question);
        }
    }
}

/// Assesses an office on the law of a day: every subject, every question, with what is met, not met, unknown, for
/// judgement and due. Facts of the office that are not given are needed, never assumed.
///
/// ```
/// use chrono::NaiveDate;
/// use pcc_rules::area::Area;
/// use pcc_rules::office::{Office, Verdict, assess};
///
/// let office = Office { office: "Norfolk".into(), area: Area::Norfolk.into(), ..Office::default() }.sited()?;
/// let day = NaiveDate::from_ymd_opt(2021, 4, 30).ok_or("no such day")?;
/// let assessment = assess(&office, day);
/// assert_eq!(assessment.with(Verdict::NotMet).count(), 0);
/// assert!(assessment.with(Verdict::NeedsFacts).count() > 10);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn assess(office: &Office, law_on: NaiveDate) -> Assessment<'_> {
    let place = office.area.known().map(|area| area.place());
    let findings = Vec::with_capacity(96);
    let mut assessment = Assessment { office: &office.office, law_on, findings, place };
    duties(office, &mut assessment);
    plan(office, &mut assessment);
    panel(office, &mut assessment);
    assessment.follow(&office.appointment);
    assessment.follow(&office.removal);
    assessment.follow(&office.scrutinies);
    budget(office, &mut assessment);
    assessment.follow(&office.referendums);
    commissioner(office, &mut assessment);
    election(office, &mut assessment);
    eligibility(office, &mut assessment);
    complaints(office, &mut assessment);
    staff(office, &mut assessment);
    delegation(office, &mut assessment);
    conduct(office, &mut assessment);
    reserves(office, &mut assessment);
    finance(office, &mut assessment);
    pay(office, &mut assessment);
    // The steps of a draft plan before the panel are rules of the plan, told with that subject.
    if !assessment.findings.is_sorted_by_key(|finding| finding.rule.topic()) {
        assessment.findings.sort_by_key(|finding| finding.rule.topic());
    }
    assessment
}

fn duties<'o>(office: &'o Office, to: &mut Assessment<'o>) {
    let part = &office.duties;
    to.ask(None, &part.core);
    // One pass over the limbs with one copy of the records.
    let mut account = part.account.clone();
    for limb in duties::Limb::ALL {
        account.limb = Fact::Known(*limb);
        let (answer, grounds) = account.determine(to.law_on).into_parts();
        to.findings.push(Finding {
            rule: limb.rule(),
            about: None,
            answer: answer.map(Detail::from),
            grounds,
        });
    }
    to.ask(None, &part.mechanisms);
    to.ask(None, &part.assistance);
    to.ask(None, &part.value_for_money);
    to.ask(None, &part.engagement);
    to.ask_each(&part.information);
    to.ask(None, &part.protocol);
}

fn plan<'o>(office: &'o Office, to: &mut Assessment<'o>) {
    let part = &office.plan;
    to.ask(None, &part.content);
    to.ask(None, &part.objectives);
    to.ask(None, &part.issuing);
    to.ask(None, &part.promptness);
    to.ask_each(&part.making);
    to.ask(None, &part.in_effect);
    to.ask_each(&part.copies);
    to.ask(None, &part.review);
    to.ask(None, &part.regard);
    to.ask(None, &part.operational);
}

fn panel<'o>(office: &'o Office, to: &mut Assessment<'o>) {
    let part = &office.panel;
    to.ask(None, &part.numbers);
    to.ask(None, &part.roster);
    to.ask(None, &part.balance);
    to.ask(None, &part.arrangements);
    to.ask(None, &part.procedure);
    to.ask_each(&part.plan_reviews);
    to.ask_each(&part.annual_reports);
    to.ask_each(&part.publications);
    to.follow(&part.composition);
    to.follow(&part.reviews);
    to.follow(&part.occasions);
    to.follow(&part.requests);
}

fn commissioner<'o>(office: &'o Office, to: &mut Assessment<'o>) {
    let part = &office.commissioner;
    to.ask_each(&part.suspension);
    to.follow(&part.tenure);
    to.follow(&part.acting);
}

fn election<'o>(office: &'o Office, to: &mut Assessment<'o>) {
    let part = &office.election;
    to.ask(None, &part.ordinary);
    to.ask(None, &part.voting);
    to.ask(None, &part.officer);
    for vacancy in &part.vacancies {
        to.ask_one_of(vacancy.cause.known().map(|cause| cause.as_str()), vacancy);
    }
}

fn eligibility<'o>(office: &'o Office, to: &mut Assessment<'o>) {
    let part = &office.eligibility;
    if let Some(acceptance) = &part.acceptance {
        to.ask(None, acceptance);
    }
    to.ask_each(&part.challenges);
    if let Some(candidate) = &part.candidate {
        to.ask(candidate.stage.known().map(|stage| stage.as_str()), candidate);
    }
    to.ask_each(&part.acts);
}

fn complaints<'o>(office: &'o Office, to: &mut Assessment<'o>) {
    let part = &office.complaints;
    to.ask(None, &part.address);
    to.ask(None, &part.records);
    to.ask_each(&part.holders);
    to.ask_each(&part.matters);
    to.ask_each(&part.received);
    to.ask_each(&part.conduct_matters);
    to.ask_each(&part.references);
    to.ask_each(&part.disapplications);
    to.follow(&part.cases);
}

fn budget<'o>(office: &'o Office, to: &mut Assessment<'o>) {
    let part = &office.budget;
    to.ask(None, &part.requirement);
    to.ask(None, &part.calculation);
    to.ask(None, &part.bands);
    to.ask_each(&part.substitutions);
    to.ask_each(&part.spending);
    to.ask(None, &part.increase);
}

fn staff<'o>(office: &'o Office, to: &mut Assessment<'o>) {
    let part = &office.staff;
    to.ask(None, &part.posts);
    to.ask(None, &part.officers);
    to.follow(&part.confirmations);
    if let Fact::Known(posts) = &part.posts.posts {
        for post in posts {
            to.ask_one_of(Some(&post.title), &restriction(part.posts.area, post.role));
        }
    }
    for appointment in &part.merit {
        to.ask_one_of(appointment.role.known().map(|role| role.as_str()), appointment);
    }
    for activity in &part.activities {
        to.ask_one_of(activity.act.known().map(|act| act.as_str()), activity);
    }
    to.ask(None, &part.data_protection);
    to.ask_each(&part.finance_officers);
    to.ask_each(&part.concerns);
    to.follow(&part.reports);
}

fn delegation<'o>(office: &'o Office, to: &mut Assessment<'o>) {
    let part = &office.delegation;
    to.ask_each(&part.deputies);
    for arrangement in &part.arrangements {
        to.ask_one_of(arrangement.function.known().map(|function| function.as_str()), arrangement);
    }
    for arrangement in &part.fire {
        to.ask_one_of(arrangement.function.known().map(|function| function.as_str()), arrangement);
    }
}

fn conduct<'o>(office: &'o Office, to: &mut Assessment<'o>) {
    let part = &office.conduct;
    for publication in &part.publications {
        to.ask_one_of(publication.due.known().map(|due| due.item().as_str()), publication);
    }
    for manner in &part.manner {
        to.ask_one_of(manner.item.known().map(|item| item.as_str()), manner);
    }
    for interest in &part.interests {
        to.ask_one_of(interest.interest.known().map(|interest| interest.as_str()), interest);
    }
    to.ask_each(&part.offers);
    for standard in &part.standards {
        to.ask_one_of(standard.standard.known().map(|standard| standard.as_str()), standard);
    }
    to.ask_each(&part.publicity);
}

const fn restriction(area: Fact<Area>, role: staff::Role) -> RestrictionFacts {
    RestrictionFacts { area, role: Fact::Known(role) }
}

fn reserves<'o>(office: &'o Office, to: &mut Assessment<'o>) {
    let part = &office.reserves;
    to.ask(None, &part.budget_report);
    to.ask(None, &part.monitoring);
    to.ask(None, &part.strategy);
    to.ask(None, &part.tiers);
    to.ask(None, &part.general);
    for level in &part.levels {
        to.ask_one_of(level.policy.known().map(|policy| policy.of().as_str()), level);
    }
    for forecast in &part.forecasts {
        to.ask_one_of(forecast.policy.known().map(|policy| policy.of().as_str()), forecast);
    }
}

fn finance<'o>(office: &'o Office, to: &mut Assessment<'o>) {
    let part = &office.finance;
    to.ask(None, &part.fund);
    to.ask_each(&part.concerns);
    to.follow(&part.reports);
    to.ask_each(&part.rights);
    to.ask_each(&part.publications);
    to.ask(None, &part.audit_committee);
    for dealing in &part.dealings {
        to.ask_one_of(dealing.act.known().map(|act| act.as_str()), dealing);
    }
    for services in &part.services {
        to.ask_one_of(services.purpose.known().map(|purpose| purpose.as_str()), services);
    }
    for grant in &part.grants {
        to.ask_one_of(grant.purpose.known().map(|purpose| purpose.as_str()), grant);
    }
    for grant in &part.grants_published {
        to.ask_one_of(grant.purpose.known().map(|purpose| purpose.as_str()), grant);
    }
}

fn pay<'o>(office: &'o Office, to: &mut Assessment<'o>) {
    let part = &office.pay;
    to.ask(None, &part.salary);
    to.ask(None, &part.stated);
    to.ask_each(&part.claims);
}
