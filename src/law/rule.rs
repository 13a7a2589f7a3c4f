//! A rule of law as data.

use chrono::NaiveDate;

use crate::listed::listed;

use super::{Binding, Extent, OutOfForce, Place, Provision, Span, force::why_out_of_force};

/// One test, duty, power or bar, with where it comes from and when it is law.
///
/// Rules are statics beside the code that applies them. Two rules are the same rule if their ids are.
#[derive(Debug)]
pub struct Rule {
    id: &'static str,
    topic: Topic,
    statement: &'static str,
    modality: Modality,
    bearer: Actor,
    also: &'static [Actor],
    towards: &'static [Actor],
    provisions: &'static [Provision],
    spans: &'static [Span],
    confidence: Confidence,
}

listed! {
    /// A subject of the law; the first part of a rule's id, and the order of an assessment.
    #[non_exhaustive]
    pub enum Topic {
        /// Holding the chief constable to account.
        Duties = "duties",
        /// The police and crime plan.
        Plan = "plan",
        /// Police and crime panels.
        Panel = "panel",
        /// Appointing, suspending and removing a chief constable.
        ChiefConstable = "chief-constable",
        /// Scrutiny of the precept.
        Precept = "precept",
        /// The budget and the amounts of council tax that follow from it.
        Budget = "budget",
        /// Referendums on council tax.
        Referendum = "referendum",
        /// The commissioner's own office.
        Commissioner = "commissioner",
        /// Elections of commissioners, and vacancies as they bear on them.
        Election = "election",
        /// Who may be elected and hold the commissioner's office.
        Eligibility = "eligibility",
        /// Complaints and conduct matters about the commissioner.
        Complaints = "complaints",
        /// The commissioner's staff.
        Staff = "staff",
        /// Who exercises the commissioner's functions by arrangement.
        Delegation = "delegation",
        /// Conduct in office, and what is published about it.
        Conduct = "conduct",
        /// Reserves.
        Reserves = "reserves",
        /// Finance officers' reports, accounts, dealings and grants.
        Finance = "finance",
        /// Pay.
        Pay = "pay",
    }
}

listed! {
    /// What kind of rule it is.
    pub enum Modality {
        /// Somebody must.
        Duty = "duty",
        /// Somebody may.
        Power = "power",
        /// Somebody may not.
        Prohibition = "prohibition",
        /// Somebody is protected.
        Immunity = "immunity",
        /// A test that something else depends on.
        Condition = "condition",
    }
}

listed! {
    /// Who a rule speaks to or about.
    #[non_exhaustive]
    pub enum Actor {
        /// A police and crime commissioner, whoever exercises the office's functions.
        Commissioner = "commissioner",
        /// The chief constable, or in London the Commissioner of Police of the Metropolis.
        ChiefConstable = "chief-constable",
        /// The police and crime panel.
        Panel = "panel",
        /// The deputy commissioner.
        Deputy = "deputy",
        /// The commissioner's chief executive.
        ChiefExecutive = "chief-executive",
        /// The commissioner's chief finance officer.
        ChiefFinanceOfficer = "chief-finance-officer",
        /// The chief constable's chief finance officer.
        ForceFinanceOfficer = "force-finance-officer",
        /// The local auditor of the body's or the chief constable's accounts.
        Auditor = "auditor",
        /// A member of the commissioner's staff.
        Staff = "staff",
        /// A person proposed for appointment, or who would be elected.
        Candidate = "candidate",
        /// The Secretary of State.
        SecretaryOfState = "secretary-of-state",
        /// The Welsh Ministers.
        WelshMinisters = "welsh-ministers",
        /// The officer who receives resignations and declares vacancies in a commissioner's office.
        AppropriateOfficer = "appropriate-officer",
        /// The police area returning officer.
        ReturningOfficer = "returning-officer",
        /// An elector of the police area.
        Elector = "elector",
        /// A council, or the councils, in the police area.
        Council = "council",
        /// A combined authority whose mayor has a commissioner's functions.
        CombinedAuthority = "combined-authority",
        /// The Inspectorate of Constabulary.
        Inspectorate = "inspectorate",
        /// A responsible authority of a community safety partnership.
        ResponsibleAuthority = "responsible-authority",
        /// Whoever complaints can be about: a commissioner, a deputy, London's office and its deputy mayor, a mayor.
        OfficeHolder = "office-holder",
        /// Whoever made a complaint.
        Complainant = "complainant",
        /// The Director General of the Independent Office for Police Conduct; until 7 January 2018 the Independent
        /// Police Complaints Commission.
        Iopc = "iopc",
        /// The monitoring officer of the Greater London Authority or of a combined authority.
        MonitoringOfficer = "monitoring-officer",
        /// The public of the police area.
        Public = "public",
        /// Victims of crime in the police area.
        Victims = "victims",
    }
}

listed! {
    /// How sure the crate is of a rule's wording.
    pub enum Confidence {
        /// The text of the provision was read.
        Seen = "seen",
        /// Read in an official note, a modifying order or a secondary page.
        Secondary = "secondary",
        /// A reading of text that was seen.
        Inferred = "inferred",
        /// Not confirmed against any text.
        Unconfirmed = "unconfirmed",
    }
}

impl Topic {
    /// The topic whose name comes before the dot of a rule id. Fails to compile where there is none.
    const fn of(id: &'static str) -> Self {
        let mut i = 0;
        while i < Self::ALL.len() {
            #[expect(clippy::indexing_slicing, reason = "bounded by the loop, evaluated at compile time")]
            if starts_with_topic(id.as_bytes(), Self::ALL[i].as_str().as_bytes()) {
                #[expect(clippy::indexing_slicing, reason = "as above")]
                return Self::ALL[i];
            }
            i = i.saturating_add(1);
        }
        #[expect(clippy::panic, reason = "evaluated at compile time only")]
        {
            panic!("a rule id starts with its topic and a dot")
        }
    }
}

#[expect(clippy::indexing_slicing, reason = "bounded by the length test, evaluated at compile time")]
const fn starts_with_topic(id: &[u8], topic: &[u8]) -> bool {
    if id.len() <= topic.len() || id[topic.len()] != b'.' {
        return false;
    }
    let mut i = 0;
    while i < topic.len() {
        if id[i] != topic[i] {
            return false;
        }
        i = i.saturating_add(1);
    }
    true
}

impl Rule {
    const fn new(id: &'static str, modality: Modality, bearer: Actor, statement: &'static str) -> Self {
        Self {
            id,
            topic: Topic::of(id),
            statement,
            modality,
            bearer,
            also: &[],
            towards: &[],
            provisions: &[],
            spans: &[],
            confidence: Confidence::Seen,
        }
    }

    pub(crate) const fn duty(id: &'static str, bearer: Actor, statement: &'static str) -> Self {
        Self::new(id, Modality::Duty, bearer, statement)
    }

    pub(crate) const fn power(id: &'static str, bearer: Actor, statement: &'static str) -> Self {
        Self::new(id, Modality::Power, bearer, statement)
    }

    pub(crate) const fn prohibition(id: &'static str, bearer: Actor, statement: &'static str) -> Self {
        Self::new(id, Modality::Prohibition, bearer, statement)
    }

    pub(crate) const fn immunity(id: &'static str, bearer: Actor, statement: &'static str) -> Self {
        Self::new(id, Modality::Immunity, bearer, statement)
    }

    pub(crate) const fn condition(id: &'static str, bearer: Actor, statement: &'static str) -> Self {
        Self::new(id, Modality::Condition, bearer, statement)
    }

    /// Others whom the rule binds or empowers in the same words.
    pub(crate) const fn also_by(mut self, also: &'static [Actor]) -> Self {
        self.also = also;
        self
    }

    pub(crate) const fn towards(mut self, towards: &'static [Actor]) -> Self {
        self.towards = towards;
        self
    }

    /// The provisions it rests on, the one it states first.
    pub(crate) const fn under(mut self, provisions: &'static [Provision]) -> Self {
        self.provisions = provisions;
        self
    }

    pub(crate) const fn in_force(mut self, spans: &'static [Span]) -> Self {
        self.spans = spans;
        self
    }

    pub(crate) const fn confidence_is(mut self, confidence: Confidence) -> Self {
        self.confidence = confidence;
        self
    }

    /// The stable id: topic, dot, name.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The subject it belongs to.
    #[must_use]
    pub const fn topic(&self) -> Topic {
        self.topic
    }

    /// The rule in one line.
    #[must_use]
    pub const fn statement(&self) -> &'static str {
        self.statement
    }

    /// Duty, power, prohibition, immunity or condition.
    #[must_use]
    pub const fn modality(&self) -> Modality {
        self.modality
    }

    /// Who must, may, may not, or is protected.
    #[must_use]
    pub const fn bearer(&self) -> Actor {
        self.bearer
    }

    /// Everybody who must, may, may not, or is protected: the bearer first.
    pub fn bearers(&self) -> impl Iterator<Item = Actor> + use<> {
        core::iter::once(self.bearer).chain(self.also.iter().copied())
    }

    /// Towards whom, where the provision says.
    #[must_use]
    pub const fn owed_to(&self) -> &'static [Actor] {
        self.towards
    }

    /// The provisions it rests on, the one it states first.
    #[must_use]
    pub const fn provisions(&self) -> &'static [Provision] {
        self.provisions
    }

    /// How it binds, which is how the first of its provisions binds.
    #[must_use]
    pub const fn binding(&self) -> Binding {
        match self.provisions.first() {
            Some(provision) => provision.instrument().binding(),
            None => Binding::Guidance,
        }
    }

    /// The stretches of days in which it is law, and where.
    #[must_use]
    pub const fn spans(&self) -> &'static [Span] {
        self.spans
    }

    /// How sure the crate is of the wording.
    #[must_use]
    pub const fn confidence(&self) -> Confidence {
        self.confidence
    }

    /// Whether the rule is law in a place on a day.
    ///
    /// # Errors
    /// [`OutOfForce`] with the first day to come, or the last day gone, or that it never extends there.
    #[inline]
    pub fn check_force(&self, place: Place, day: NaiveDate) -> Result<(), OutOfForce> {
        if self.is_law(place, day) { Ok(()) } else { Err(self.why_not(place, day)) }
    }

    /// As [`check_force`](Self::check_force), without the reason.
    #[must_use]
    #[inline]
    pub fn is_law(&self, place: Place, day: NaiveDate) -> bool {
        self.spans.iter().any(|span| span.extent().contains(place) && span.covers(day))
    }

    /// Why the rule is not law there and then, which is rarely asked.
    #[cold]
    fn why_not(&self, place: Place, day: NaiveDate) -> OutOfForce {
        let there = self.spans.iter().filter(|span| span.extent().contains(place));
        why_out_of_force(there.map(|span| (span.first_day(), span.last_day())), day)
    }

    /// Whether the rule is law anywhere on a day.
    #[must_use]
    pub fn in_force_somewhere(&self, day: NaiveDate) -> bool {
        self.spans.iter().any(|span| span.covers(day))
    }

    /// Where the rule has ever been law.
    #[must_use]
    pub fn extent(&self) -> Option<Extent> {
        self.spans.iter().map(Span::extent).reduce(Extent::and)
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Rule {}

impl core::hash::Hash for Rule {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

/// A topic's rules as statics, each documented by its statement, and all of them in order as `RULES`.
macro_rules! rules {
    ($($name:ident = $make:ident($id:literal, $bearer:expr, $statement:literal)$(.$with:ident($($arg:expr),*))+;)+) => {
        $(
            #[doc = $statement]
            pub static $name: Rule = Rule::$make($id, $bearer, $statement)$(.$with($($arg),*))+;
        )+

        pub(super) static RULES: &[&Rule] = &[$(&$name),+];
    };
}
pub(crate) use rules;
