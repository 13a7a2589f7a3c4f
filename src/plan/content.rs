//! What a police and crime plan must set out. (PRSRA 2011 s. 7(1).)
//!
//! A plan is a document that sets out every section on the list for its planning period. The list changed once:
//! from 20 March 2014 the commissioner's own services and the grants that go with them replaced the
//! free-standing crime and disorder reduction grants. Law from 22 November 2012, in London from 16 January 2012.
//! The City of London has no plan. Ask with the day the plan was issued.

use core::fmt;

use chrono::NaiveDate;

use crate::area::Area;
use crate::law::{Actor, Extent, OutOfForce, PRSRA_2011, Place, Rule, SI_2014_630, Span, commenced, ymd};
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Outcome, Question, Read, Reasons, Standing, Weigh, facts};

listed! {
    /// A section of a plan. The list has been closed by statute; each entry says when it was on it.
    pub enum Section {
        /// The body's police and crime objectives.
        Objectives = "objectives",
        /// The policing that the chief constable is to provide.
        PolicingToBeProvided = "policing-to-be-provided",
        /// The financial and other resources that the chief constable is given.
        Resources = "resources",
        /// How the chief constable reports to the body.
        Reporting = "reporting",
        /// How the chief constable's performance is measured.
        Measurement = "measurement",
        /// Crime and disorder reduction grants and their conditions: until 19 March 2014.
        CrimeReductionGrants = "crime-reduction-grants",
        /// Services provided or arranged under the 2014 Act: from 20 March 2014.
        Services = "services",
        /// Grants made in connection with those services, and their conditions: from 20 March 2014.
        Grants = "grants",
    }
}

/// Sections of a plan.
pub type Sections = Set<Section>;

/// From 20 March 2014, everywhere with an elected local policing body.
static SINCE_2014: &[Span] =
    &[Span::since(ymd(2014, 3, 20), SI_2014_630.article("3")).within(Extent::ELECTED_BODIES)];
const ENDED_2014: (NaiveDate, crate::law::Provision) = (ymd(2014, 3, 19), SI_2014_630.article("3"));
static UNTIL_2014: &[Span] = &[
    commenced::LONDON_JAN_2012.until(ENDED_2014.0, ENDED_2014.1),
    commenced::NOV_2012.until(ENDED_2014.0, ENDED_2014.1),
];

macro_rules! section_rules {
    ($($rule:ident = $section:ident, $id:literal, $limb:literal, $spans:expr, $statement:literal;)+) => {
        $(
            #[doc = $statement]
            pub static $rule: Rule = Rule::duty($id, Actor::Commissioner, $statement)
                .towards(&[Actor::Public])
                .under(&[PRSRA_2011.section($limb)])
                .in_force($spans);
        )+

        impl Section {
            /// The rule that asks for the section.
            #[must_use]
            pub const fn rule(self) -> &'static Rule {
                match self { $(Self::$section => &$rule,)+ }
            }

            /// Those whose rules are law. One by one, so that the compiler knows the days of each.
            fn required(place: Place, law_on: NaiveDate) -> Sections {
                let mut sections = Sections::EMPTY;
                $(if $rule.is_law(place, law_on) { sections.insert(Self::$section); })+
                sections
            }
        }

        pub(super) const RULES: &[&Rule] = &[&CONTENT, $(&$rule),+];
    };
}

section_rules! {
    OBJECTIVES = Objectives, "plan.content-objectives", "7(1)(a)", commenced::LONDON_THEN_ELSEWHERE,
        "the plan sets out the police and crime objectives";
    POLICING = PolicingToBeProvided, "plan.content-policing", "7(1)(b)", commenced::LONDON_THEN_ELSEWHERE,
        "the plan sets out the policing that the chief constable is to provide";
    RESOURCES = Resources, "plan.content-resources", "7(1)(c)", commenced::LONDON_THEN_ELSEWHERE,
        "the plan sets out the financial and other resources given to the chief constable";
    REPORTING = Reporting, "plan.content-reporting", "7(1)(d)", commenced::LONDON_THEN_ELSEWHERE,
        "the plan sets out how the chief constable will report on the policing provided";
    MEASUREMENT = Measurement, "plan.content-measurement", "7(1)(e)", commenced::LONDON_THEN_ELSEWHERE,
        "the plan sets out how the chief constable's performance will be measured";
    CRIME_REDUCTION_GRANTS = CrimeReductionGrants, "plan.content-crime-reduction-grants", "7(1)(f)", UNTIL_2014,
        "the plan sets out the crime and disorder reduction grants to be made, and their conditions";
    SERVICES = Services, "plan.content-services", "7(1)(ea)", SINCE_2014,
        "the plan sets out the services to be provided or arranged for crime reduction and for victims";
    GRANTS = Grants, "plan.content-grants", "7(1)(f)", SINCE_2014,
        "the plan sets out the grants to be made in connection with those services, and their conditions";
}

/// The list as a whole.
pub static CONTENT: Rule = Rule::duty(
    "plan.content",
    Actor::Commissioner,
    "a police and crime plan sets out everything on the statutory list",
)
.towards(&[Actor::Public])
.under(&[PRSRA_2011.section("7(1)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

facts! {
    /// What a plan sets out, and where.
    pub struct ContentFacts {
        /// The police area of the plan.
        pub area: Fact<Area>,
        /// The sections it sets out.
        pub sections: Fact<Sections>,
    }
}

/// Whether the plan sets out all it must.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Content {
    /// Every section is there.
    Complete,
    /// These are not.
    Missing(Sections),
}

impl fmt::Display for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Complete => f.write_str("every required section is set out"),
            Self::Missing(sections) => write!(f, "missing: {sections}"),
        }
    }
}

impl Outcome for Content {
    fn standing(&self) -> Standing {
        match self {
            Self::Complete => Standing::Met,
            Self::Missing(_) => Standing::NotMet,
        }
    }
}

/// The sections that a plan issued on a day must set out.
///
/// # Errors
/// Before the section was law there, and in the City of London.
pub fn required_sections(place: Place, law_on: NaiveDate) -> Result<Sections, OutOfForce> {
    CONTENT.check_force(place, law_on)?;
    Ok(Section::required(place, law_on))
}

/// Whether a plan sets out every section it must. (PRSRA 2011 s. 7(1).)
impl Question for ContentFacts {
    type Outcome = Content;

    const RULE: &'static Rule = &CONTENT;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Content> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&CONTENT)?;
        let required = match self.area() {
            Read::Known(area) => required_sections(area.place(), law_on)?,
            Read::Unknown(_) => Sections::default(),
        };
        for section in required.iter() {
            weigh.ground(section.rule(), self.sections().is(|given| given.contains(section)));
        }
        let (_, given) = self.area().zip(self.sections()).needed()?;
        let missing = required.without(*given);
        Ok(if missing.is_empty() { Content::Complete } else { Content::Missing(missing) })
    }
}
