//! Whether an item was published in time. (PRSRA 2011 s. 11(1); SI 2011/3050.)
//!
//! Four times have a last day: before the financial year, with the plan, and within a month of somebody else's
//! publication. All others are "as soon as practicable", a judgement for the body, on review for a court; the answer
//! never turns it into days. Nothing has to be published that an enactment forbids, or that in the view of the chief
//! constable would be against national security, might endanger somebody or might prejudice law enforcement: a view
//! that is not known is for the chief constable, so that what is not published in time is neither late nor due until it is known.
//!
//! The time runs from an ordinary election. A commissioner's by-election starts nothing; a mayor's, where the Order for
//! the area leaves it open, and any election in London are [`Gap`]s of the text.

use core::fmt;

use chrono::NaiveDate;

use super::items::{ORDER, SINCE_2021};
use super::{Due, Item, Trigger};
use crate::area::{Area, Body};
use crate::calendar::Deadline;
use crate::law::{
    Actor, Extent, PRSRA_2011, Rule, SI_2017_863, SI_2024_414, SPECIFIED_INFORMATION_2011, Span, rules, ymd,
};
use crate::listed::listed;
use crate::reasoning::{
    Answer, Gap, Judgement, Outcome, Question, Read, Reasons, Standing, Truth, Unsettled, Weigh, facts,
};

static FIRE: &[Span] = &[Span::since(ymd(2017, 10, 1), SI_2017_863.article("1(1)")).within(Extent::ENGLAND)];

rules! {
    SPECIFIED_INFORMATION = duty("conduct.specified-information", Actor::Commissioner,
        "the information that the Secretary of State specifies is published at the time and in the manner specified")
        .towards(&[Actor::Public])
        .under(&[PRSRA_2011.section("11(1)"), SPECIFIED_INFORMATION_2011.article("2(1)")])
        .in_force(ORDER);
    NOT_PUBLISHED = condition("conduct.exceptions", Actor::ChiefConstable,
        "nothing need be published that an enactment bars, or that the chief constable thinks unsafe for security, persons or justice")
        .under(&[SPECIFIED_INFORMATION_2011.article("2(2)")])
        .in_force(ORDER);
    ELECTION_MEANT = condition("conduct.election-meant", Actor::Commissioner,
        "times after an election run from an ordinary election of the commissioner, not from one that fills a vacancy")
        .under(&[SPECIFIED_INFORMATION_2011.article("1(2)")])
        .in_force(ORDER);
    CONSOLIDATED = duty("conduct.consolidated-with-fire", Actor::Commissioner,
        "a commissioner who is the fire and rescue authority publishes names, addresses, salaries and interests once for both offices")
        .towards(&[Actor::Public])
        .under(&[SPECIFIED_INFORMATION_2011.only_schedule("17"), SI_2017_863.schedule("2", "6")])
        .in_force(FIRE);
    PROMINENT = duty("conduct.prominent-on-website", Actor::Commissioner,
        "priorities, inspection and complaints information stands in a prominent place on the body's website")
        .towards(&[Actor::Public])
        .under(&[SPECIFIED_INFORMATION_2011.only_schedule("18")])
        .in_force(SINCE_2021);
    LINKED = duty("conduct.linked-to-comments", Actor::Commissioner,
        "inspection reports are published with a link to the body's own comments on them")
        .towards(&[Actor::Public])
        .under(&[SPECIFIED_INFORMATION_2011.only_schedule("19")])
        .in_force(SINCE_2021);
}

/// READING: in London the Order names the section of the 1999 Act on filling a vacancy, not the one on ordinary elections.
pub static LONDON_ELECTION: Gap = Gap {
    statement: "for London the Order defines \"election\" by section 16 of the Greater London Authority Act 1999, which is \
                about vacancies, so it does not say that an ordinary election starts the time",
    readings: &[
        "as printed: only an election that fills a vacancy in the office of Mayor starts the time",
        "section 3 is meant: the ordinary election of the Mayor starts it, as for commissioners",
    ],
    provisions: &[SPECIFIED_INFORMATION_2011.article("1(2)")],
};

/// READING: as for the plan, South Yorkshire's Order does not say which elections of the mayor it means.
pub static MAYORAL_ELECTION: Gap = Gap {
    statement: "the Order for South Yorkshire puts \"an election for the return of a Mayor\" for \"election\" and does not say \
                whether one to fill a vacancy counts",
    readings: &[
        "any election of a mayor counts, so a by-election starts the time",
        "the elections meant are those of the mayor's cycle, so a by-election does not",
    ],
    provisions: &[SI_2024_414.schedule("1", "50(2)(a)")],
};

/// READING: the Mayor's Office issues its plan under section 6.
pub static LONDON_PLAN: Gap = Gap {
    statement: "statements on the national priorities are published with the plan under section 5(1), which the Mayor's Office \
                does not issue: its plan is under section 6(1)",
    readings: &[
        "as printed: the Mayor's Office has no such time, and only reviews what it has published",
        "the plan under section 6(1) is meant too",
    ],
    provisions: &[SPECIFIED_INFORMATION_2011.only_schedule("16A")],
};

/// Practicability is for the body, and on review for a court.
pub static AS_SOON_AS_PRACTICABLE: Judgement = Judgement::new(
    "whether it was, or still can be, published as soon as practicable (subject to review by a court)",
    Actor::Commissioner,
);
/// The first three exceptions are the chief constable's view; the fourth is law.
pub static WOULD_PUBLICATION_HARM: Judgement = Judgement::new(
    "whether publication would be against national security or might endanger anybody or prejudice law enforcement, or an enactment bars it",
    Actor::ChiefConstable,
);

listed! {
    /// Why information need not be published.
    pub enum Exception {
        /// The chief constable's view: it would be against the interests of national security.
        NationalSecurity = "national-security",
        /// The chief constable's view: it might endanger somebody.
        Safety = "safety",
        /// The chief constable's view: it might prejudice the prevention or detection of crime, the catching or prosecution
        /// of offenders, or the administration of justice.
        Justice = "justice",
        /// An enactment forbids it.
        Enactment = "enactment",
    }
}

facts! {
    /// One item that fell due, and its publication.
    pub struct PublicationItemFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// The item, and what started its time.
        pub due: Fact<Due>,
        /// The day on which it was published; none if it was not, by the day asked about.
        pub published_on: Fact<Option<NaiveDate>>,
        /// Whether that, or having not yet published, is judged to be as soon as practicable. Asked only where the Order
        /// fixes no day.
        pub as_soon_as_practicable: Fact<bool>,
        /// The exception that applies, if any.
        pub exception: Fact<Option<Exception>>,
    }
}

/// Whether an item was published in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Published {
    /// It was.
    InTime(Due),
    /// It is not published yet, and the time has not run out.
    NotYet(Due),
    /// It was not published, or too late.
    NotInTime(Due),
    /// It need not be published.
    Excepted(Exception),
    /// The election starts no time: it filled a vacancy.
    NotStarted,
}

impl fmt::Display for Published {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InTime(due) => write!(f, "{due} published in time, {}", due.limit()),
            Self::NotYet(due) => write!(f, "{due} to be published {}", due.limit()),
            Self::NotInTime(due) => write!(f, "{due} not published in time, {}", due.limit()),
            Self::Excepted(exception) => write!(f, "need not be published: {exception}"),
            Self::NotStarted => f.write_str("an election to fill a vacancy starts no time for publishing"),
        }
    }
}

impl Outcome for Published {
    fn standing(&self) -> Standing {
        match self {
            Self::InTime(_) => Standing::Met,
            Self::NotYet(_) => Standing::Stated,
            Self::NotInTime(_) => Standing::NotMet,
            Self::Excepted(_) | Self::NotStarted => Standing::NotApplicable,
        }
    }
}

/// Whether what started the time does so for the body that governs the area.
fn starts(area: Area, due: &Due, law_on: NaiveDate) -> Answer<bool> {
    Ok(match (due.trigger(), area.body_on(law_on)?) {
        (Trigger::OrdinaryElection | Trigger::ByElection, Body::MayorsOffice) => {
            return Err(Unsettled::NoRule(&LONDON_ELECTION));
        }
        (Trigger::PlanIssued, Body::MayorsOffice) => return Err(Unsettled::NoRule(&LONDON_PLAN)),
        (Trigger::ByElection, Body::Mayor) if area == Area::SouthYorkshire => {
            return Err(Unsettled::NoRule(&MAYORAL_ELECTION));
        }
        (Trigger::ByElection, _) => false,
        _ => true,
    })
}

/// Whether an item was published in time. (SI 2011/3050 art. 2, Sch.)
impl Question for PublicationItemFacts {
    type Outcome = Published;

    const RULE: &'static Rule = &SPECIFIED_INFORMATION;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Published> {
        let place = self.area().map(|area| area.place());
        let mut weigh = Weigh::new(law_on, place, reasons);
        weigh.in_force(&SPECIFIED_INFORMATION)?;
        let area = *self.area().needed()?;
        let due = *self.due().needed()?;
        let (rule, limit) = (due.item().rule(), due.limit());
        weigh.in_force(rule)?;
        if let Some(last) = limit.last_day() {
            // A time that ran out before the item was law was never missed.
            rule.check_force(area.place(), last)?;
        }
        let started = starts(area, &due, law_on)?;
        if matches!(due.trigger(), Trigger::OrdinaryElection | Trigger::ByElection) {
            weigh.test(&ELECTION_MEANT, started.into())?;
        }
        if !started {
            return Ok(Published::NotStarted);
        }
        let begun = due.answers(law_on);
        let published = if begun {
            self.published_on().map(|day| day.filter(|day| *day <= law_on && due.answers(*day)))
        } else {
            Read::Known(None)
        };
        let in_time = match limit {
            Deadline::By { day } if law_on <= day => Truth::Met,
            Deadline::By { day } => published.is(|on| on.is_some_and(|on| on <= day)),
            _ if !begun => Truth::Met,
            _ => self.as_soon_as_practicable().judged(&AS_SOON_AS_PRACTICABLE, |prompt| *prompt),
        };
        weigh.ground(rule, in_time);
        let done = in_time & published.is(|on| on.is_some());
        if done == Truth::Met {
            return Ok(Published::InTime(due));
        }
        // What is excepted need not be published, late or at all.
        let excepted = self.exception().judged(&WOULD_PUBLICATION_HARM, Option::is_some);
        weigh.test(&NOT_PUBLISHED, excepted)?;
        if let (Truth::NotMet, Read::Known(Some(exception))) = (done, self.exception()) {
            return Ok(Published::Excepted(*exception));
        }
        (open(done) & open(in_time) & open(excepted)).holds()?;
        Ok(if in_time == Truth::Met { Published::NotYet(due) } else { Published::NotInTime(due) })
    }
}

/// A truth as far as it is open: met where it is settled, either way.
fn open(truth: Truth) -> Truth {
    match truth {
        Truth::Met | Truth::NotMet => Truth::Met,
        open => open,
    }
}

facts! {
    /// How an item was published.
    pub struct MannerFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// The item.
        pub item: Fact<Item>,
        /// Whether it stands in a prominent place on the body's website.
        pub prominent: Fact<bool>,
        /// Whether it has a link to the body's comments on the inspectors' report.
        pub linked: Fact<bool>,
        /// Whether the information on the two offices of a commissioner who is the fire authority is in one form.
        pub consolidated: Fact<bool>,
    }
}

/// Whether an item was published in the manner specified.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Manner {
    /// The Order specifies none.
    Free,
    /// It was.
    AsSpecified,
    /// It was not.
    NotAsSpecified,
}

impl fmt::Display for Manner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Free => "no manner of publication is specified",
            Self::AsSpecified => "published in the manner specified",
            Self::NotAsSpecified => "not published in the manner specified",
        })
    }
}

impl Outcome for Manner {
    fn standing(&self) -> Standing {
        match self {
            Self::Free => Standing::NotApplicable,
            Self::AsSpecified => Standing::Met,
            Self::NotAsSpecified => Standing::NotMet,
        }
    }
}

/// Whether an item was published in the manner specified. (SI 2011/3050 Sch. paras 17 to 19.)
impl Question for MannerFacts {
    type Outcome = Manner;

    const RULE: &'static Rule = &SPECIFIED_INFORMATION;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Manner> {
        use Item::{
            ComplaintData, ComplaintReport, ComplaintStatistics, InspectionReport, InspectionSummary,
            OfficeHolderAddresses, OfficeHolderNames, OfficeHolderSalaries, PrioritiesApplicable,
            PrioritiesContribution, RegisterOfInterests,
        };
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&SPECIFIED_INFORMATION)?;
        let area = *self.area().needed()?;
        let item = *self.item().needed()?;
        weigh.in_force(item.rule())?;
        weigh.test(&SPECIFIED_INFORMATION, true.into())?;
        let prominent = self.prominent().is(|yes| *yes);
        let manner = match item {
            PrioritiesContribution
            | PrioritiesApplicable
            | ComplaintData
            | ComplaintStatistics
            | ComplaintReport => weigh.test(&PROMINENT, prominent)?,
            InspectionReport | InspectionSummary => {
                weigh.test(&PROMINENT, prominent)? & weigh.test(&LINKED, self.linked().is(|yes| *yes))?
            }
            OfficeHolderNames | OfficeHolderAddresses | OfficeHolderSalaries | RegisterOfInterests
                if area.body_on(law_on)? == Body::FireCommissioner =>
            {
                weigh.test(&CONSOLIDATED, self.consolidated().is(|yes| *yes))?
            }
            _ => return Ok(Manner::Free),
        };
        manner.settle(Manner::AsSpecified, Manner::NotAsSpecified)
    }
}
