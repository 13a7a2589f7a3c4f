//! The steps of issuing or varying a plan, and their order. (PRSRA 2011 ss. 5(5)-(8), 6(5)-(8); Police Act 1996
//! s. 96(1A).)
//!
//! Before a plan is issued or varied a draft is prepared, the chief constable consulted while it is, and the draft
//! sent to the panel with a reasonable time to review it. Once the panel has reported there is regard to the
//! report, a response, and its publication. If the final text differs from the draft the chief constable is
//! consulted again; nothing sends it back to the panel. The views of the public and of victims are asked for
//! before a plan is issued: the text does not ask for them on a variation. Copies and publication come after: see
//! [`CopiesFacts`](super::CopiesFacts).
//!
//! Days are compared, not hours: two steps on one day are in order. A report that reached the commissioner only
//! after the plan was issued asks nothing of that issue; whether the panel had a reasonable time is then the point.
//! Until the plan is issued the question is whether it may now be.

use core::fmt;

use chrono::NaiveDate;

use super::power::{Event, FIRE_AREA, SINCE_APR_2017, is_fire_area};
use super::spr::spr_on;
use crate::area::Area;
use crate::calendar::previous;
use crate::law::{Actor, Confidence, OutOfForce, POLICE_ACT_1996, PRSRA_2011, Place, Rule, commenced};
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Judgement, Outcome, Question, Read, Reasons, Standing, Truth, Weigh, facts};

listed! {
    /// A step on the way to an issued or varied plan, in order.
    pub enum Step {
        /// The views of the people of the area. Issue only.
        PublicViews = "public-views",
        /// The views of victims of crime in the area. Issue only.
        VictimsViews = "victims-views",
        /// The draft.
        Draft = "draft",
        /// Consulting the chief constable while preparing it.
        ConsultChiefConstable = "consult-chief-constable",
        /// Sending the draft to the panel.
        SendToPanel = "send-to-panel",
        /// Leaving the panel a reasonable time. Once the draft is sent.
        ReasonableTime = "reasonable-time",
        /// Regard to the panel's report or recommendations. Once there is one, as the next two.
        RegardToPanel = "regard-to-panel",
        /// The response to it.
        Respond = "respond",
        /// Publication of the response.
        PublishResponse = "publish-response",
        /// Consulting the chief constable again. If the final text differs from the draft.
        ConsultAgain = "consult-again",
        /// Regard to the Strategic Policing Requirement. Once there is one.
        RegardToSpr = "regard-to-spr",
        /// Regard to the Fire and Rescue National Framework. Fire areas, as the next two.
        RegardToFireFramework = "regard-to-fire-framework",
        /// Regard to the fire authority's latest priorities and objectives. Not for a joint plan.
        RegardToFirePriorities = "regard-to-fire-priorities",
        /// The fire authority's priorities and objectives set out in the plan. Joint plans.
        FirePrioritiesSetOut = "fire-priorities-set-out",
    }
}

/// Several steps.
pub type Steps = Set<Step>;

macro_rules! step_rules {
    ($($rule:ident = $step:ident, $id:literal, [$($towards:ident),*], [$($provision:expr),+], $spans:expr,
       $confidence:ident, $statement:literal;)+) => {
        $(
            #[doc = $statement]
            pub static $rule: Rule = Rule::duty($id, Actor::Commissioner, $statement)
                .towards(&[$(Actor::$towards),*])
                .under(&[$($provision),+])
                .in_force($spans)
                .confidence_is(Confidence::$confidence);
        )+

        impl Step {
            /// The rule that asks for the step.
            #[must_use]
            pub const fn rule(self) -> &'static Rule {
                match self { $(Self::$step => &$rule,)+ }
            }
        }

        pub(super) const RULES: &[&Rule] = &[&STEPS, $(&$rule),+];
    };
}

step_rules! {
    PUBLIC_VIEWS = PublicViews, "plan.step-public-views", [Public], [POLICE_ACT_1996.section("96(1A)")],
        commenced::LONDON_THEN_ELSEWHERE, Seen,
        "before a plan is issued the views on it of the people of the area are obtained";
    VICTIMS_VIEWS = VictimsViews, "plan.step-victims-views", [Victims], [POLICE_ACT_1996.section("96(1A)")],
        commenced::LONDON_THEN_ELSEWHERE, Seen,
        "before a plan is issued the views on it of victims of crime in the area are obtained";
    DRAFT = Draft, "plan.step-draft", [], [PRSRA_2011.section("5(6)(a)"), PRSRA_2011.section("6(6)(a)")],
        commenced::LONDON_THEN_ELSEWHERE, Seen,
        "a draft of the plan or variation is prepared before it is issued or made";
    CONSULT_CHIEF_CONSTABLE = ConsultChiefConstable, "plan.step-consult-chief-constable", [ChiefConstable],
        [PRSRA_2011.section("5(6)(b)"), PRSRA_2011.section("6(6)(b)")], commenced::LONDON_THEN_ELSEWHERE, Seen,
        "the chief constable is consulted while the draft is prepared";
    SEND_TO_PANEL = SendToPanel, "plan.step-send-to-panel", [Panel],
        [PRSRA_2011.section("5(6)(c)"), PRSRA_2011.section("6(6)(c)")], commenced::LONDON_THEN_ELSEWHERE, Seen,
        "the draft is sent to the panel";
    REASONABLE_TIME = ReasonableTime, "plan.step-reasonable-time", [Panel],
        [PRSRA_2011.section("5(7)"), PRSRA_2011.section("6(7)")], commenced::LONDON_THEN_ELSEWHERE, Seen,
        "the panel has a reasonable amount of time to review the draft and report";
    REGARD_TO_PANEL = RegardToPanel, "plan.step-regard-to-panel", [Panel],
        [PRSRA_2011.section("5(6)(d)"), PRSRA_2011.section("6(6)(d)")], commenced::LONDON_THEN_ELSEWHERE, Seen,
        "regard is had to the panel's report or recommendations on the draft";
    RESPOND = Respond, "plan.step-respond", [Panel],
        [PRSRA_2011.section("5(6)(e)"), PRSRA_2011.section("6(6)(e)")], commenced::LONDON_THEN_ELSEWHERE, Seen,
        "the panel is given a response to its report or recommendations";
    PUBLISH_RESPONSE = PublishResponse, "plan.step-publish-response", [Public],
        [PRSRA_2011.section("5(6)(f)"), PRSRA_2011.section("5(12)(a)"), PRSRA_2011.section("6(6)(f)")],
        commenced::LONDON_THEN_ELSEWHERE, Seen,
        "the response to the panel is published, in a manner the commissioner chooses";
    CONSULT_AGAIN = ConsultAgain, "plan.step-consult-again", [ChiefConstable],
        [PRSRA_2011.section("5(8)"), PRSRA_2011.section("6(8)")], commenced::LONDON_THEN_ELSEWHERE, Seen,
        "the chief constable is consulted again so far as the final text differs from the draft";
    REGARD_TO_SPR = RegardToSpr, "plan.step-regard-to-spr", [],
        [PRSRA_2011.section("5(5)"), PRSRA_2011.section("6(5)")], commenced::LONDON_THEN_ELSEWHERE, Seen,
        "regard is had to the Strategic Policing Requirement in issuing or varying a plan";
    REGARD_TO_FIRE_FRAMEWORK = RegardToFireFramework, "plan.step-regard-to-fire-framework", [],
        [PRSRA_2011.section("5(5B)(a)")], SINCE_APR_2017, Inferred,
        "in a fire area regard is had to the current Fire and Rescue National Framework";
    REGARD_TO_FIRE_PRIORITIES = RegardToFirePriorities, "plan.step-regard-to-fire-priorities", [],
        [PRSRA_2011.section("5(5B)(b)"), PRSRA_2011.section("5(5E)")], SINCE_APR_2017, Inferred,
        "in a fire area regard is had to the fire authority's latest priorities and objectives, unless the plan is joint";
    FIRE_PRIORITIES_SET_OUT = FirePrioritiesSetOut, "plan.step-fire-priorities-set-out", [],
        [PRSRA_2011.section("5(5D)")], SINCE_APR_2017, Inferred,
        "a joint plan also sets out the fire authority's priorities and objectives for its period";
}

/// The steps as a whole.
pub static STEPS: Rule = Rule::duty(
    "plan.steps",
    Actor::Commissioner,
    "every step the law asks for is taken, in order, before a plan is issued or varied",
)
.towards(&[Actor::Public, Actor::Victims, Actor::ChiefConstable, Actor::Panel])
.under(&[PRSRA_2011.section("5(6)"), PRSRA_2011.section("6(6)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// The Act gives no number of days. The commissioner must secure the time, so judges first; a court may be asked
/// to review it.
pub static WAS_TIME_REASONABLE: Judgement = Judgement::new(
    "whether the panel had a reasonable amount of time to review the draft and report (subject to review by a court)",
    Actor::Commissioner,
);

facts! {
    /// What was done towards issuing or varying a plan, and when. A day of `null` says it was not done.
    pub struct StepsFacts {
        /// The police area of the plan.
        pub area: Fact<Area>,
        /// Whether it is a plan or a variation.
        pub event: Fact<Event>,
        /// Day the views of the public were in.
        pub public_views: Fact<Option<NaiveDate>>,
        /// Day the views of victims were in.
        pub victims_views: Fact<Option<NaiveDate>>,
        /// Day the draft was finished.
        pub draft: Fact<Option<NaiveDate>>,
        /// Day the chief constable was consulted on it.
        pub chief_constable_consulted: Fact<Option<NaiveDate>>,
        /// Day the draft was sent to the panel.
        pub sent_to_panel: Fact<Option<NaiveDate>>,
        /// Whether the panel was left a reasonable time, once that is judged.
        pub panel_had_reasonable_time: Fact<bool>,
        /// Day the panel's report or recommendations were received.
        pub panel_reported: Fact<Option<NaiveDate>>,
        /// Whether regard was had to them.
        pub regard_to_panel: Fact<bool>,
        /// Day the panel was given a response.
        pub response_given: Fact<Option<NaiveDate>>,
        /// Day the response was published.
        pub response_published: Fact<Option<NaiveDate>>,
        /// Whether the final text differs from the draft.
        pub differs_from_draft: Fact<bool>,
        /// Day the chief constable was consulted on the differences.
        pub chief_constable_consulted_again: Fact<Option<NaiveDate>>,
        /// Whether regard was had to the Strategic Policing Requirement.
        pub regard_to_spr: Fact<bool>,
        /// Whether regard was had to the Fire and Rescue National Framework.
        pub regard_to_fire_framework: Fact<bool>,
        /// Whether the plan was prepared jointly with the fire and rescue authority.
        pub joint: Fact<bool>,
        /// Whether regard was had to the fire authority's priorities and objectives.
        pub regard_to_fire_priorities: Fact<bool>,
        /// Whether the plan sets them out.
        pub fire_priorities_set_out: Fact<bool>,
        /// Day the plan was issued or varied; `null` if it has not been yet.
        pub issued: Fact<Option<NaiveDate>>,
    }
}

/// How the making of a plan stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "kind")
)]
pub enum Making {
    /// Every step that binds is taken, in order.
    Complete,
    /// Some are not.
    Incomplete {
        /// Steps not taken.
        missing: Steps,
        /// Steps taken before the step they follow, or after the plan was issued or varied.
        out_of_order: Steps,
    },
}

impl fmt::Display for Making {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Complete => f.write_str("every step that binds was taken in order"),
            Self::Incomplete { missing, out_of_order } if out_of_order.is_empty() => {
                write!(f, "not taken: {missing}")
            }
            Self::Incomplete { missing, out_of_order } if missing.is_empty() => {
                write!(f, "out of order: {out_of_order}")
            }
            Self::Incomplete { missing, out_of_order } => {
                write!(f, "not taken: {missing}; out of order: {out_of_order}")
            }
        }
    }
}

impl Outcome for Making {
    fn standing(&self) -> Standing {
        match self {
            Self::Complete => Standing::Met,
            Self::Incomplete { .. } => Standing::NotMet,
        }
    }
}

/// The steps that can bind in an area on a day, before the facts of the case drop any: for a variation none of the
/// public's and victims' views, outside a fire area none of the fire steps.
///
/// # Errors
/// Before the rules were law there, and in the City of London.
pub fn steps_for(event: Event, area: Area, law_on: NaiveDate) -> Result<Steps, OutOfForce> {
    STEPS.check_force(area.place(), law_on)?;
    let asked_for = |step: &Step| match step {
        Step::PublicViews | Step::VictimsViews => event == Event::Issue,
        Step::RegardToSpr => spr_on(law_on).is_ok(),
        Step::RegardToFireFramework | Step::RegardToFirePriorities | Step::FirePrioritiesSetOut => {
            is_fire_area(area, law_on)
        }
        _ => true,
    };
    Ok(Step::ALL.iter().copied().filter(asked_for).collect())
}

/// Whether one day is not after another. Met where either thing was not done: there is then nothing to order.
fn in_order(first: Read<&Option<NaiveDate>>, then: Read<&Option<NaiveDate>>) -> Truth {
    match (first, then) {
        (Read::Known(None), _) | (_, Read::Known(None)) => Truth::Met,
        (first, then) => first.zip(then).is(|(first, then)| first <= then),
    }
}

impl StepsFacts {
    /// Whether a thing was done no later than the issue. Before these rules were law nothing was issued under them,
    /// so what was done by their first day was done in time.
    fn by_issue(&self, day: Read<&Option<NaiveDate>>, place: Place) -> Truth {
        let under_these_rules = |day: NaiveDate| STEPS.is_law(place, day);
        match (day, self.issued()) {
            (Read::Known(Some(day)), _) if !under_these_rules(previous(*day)) => Truth::Met,
            (_, Read::Known(Some(issued))) if !under_these_rules(*issued) => Truth::Met,
            (day, issued) => in_order(day, issued),
        }
    }

    /// Whether a thing was done on the day of an issue under these rules.
    fn on_issue(&self, day: Read<&Option<NaiveDate>>, place: Place) -> Truth {
        day.is(|day| day.is_some_and(|day| STEPS.is_law(place, day)))
            & day.zip(self.issued()).is(|(day, issued)| day == issued)
    }

    /// Whether the case is one in which a step that can bind does.
    fn binds(&self, step: Step, place: Place) -> Truth {
        match step {
            Step::PublicViews | Step::VictimsViews => self.event().is(|event| *event == Event::Issue),
            Step::ReasonableTime => self.sent_to_panel().is(Option::is_some),
            Step::RegardToPanel | Step::Respond | Step::PublishResponse => {
                self.panel_reported().is(Option::is_some) & self.by_issue(self.panel_reported(), place)
            }
            Step::ConsultAgain => self.differs_from_draft().is(|differs| *differs),
            Step::RegardToFirePriorities => self.joint().is(|joint| !*joint),
            Step::FirePrioritiesSetOut => self.joint().is(|joint| *joint),
            Step::Draft
            | Step::ConsultChiefConstable
            | Step::SendToPanel
            | Step::RegardToSpr
            | Step::RegardToFireFramework => Truth::Met,
        }
    }

    /// The day a step was taken, for those that have one.
    fn day_of(&self, step: Step) -> Option<Read<&Option<NaiveDate>>> {
        match step {
            Step::PublicViews => Some(self.public_views()),
            Step::VictimsViews => Some(self.victims_views()),
            Step::Draft => Some(self.draft()),
            Step::ConsultChiefConstable => Some(self.chief_constable_consulted()),
            Step::SendToPanel => Some(self.sent_to_panel()),
            Step::Respond => Some(self.response_given()),
            Step::PublishResponse => Some(self.response_published()),
            Step::ConsultAgain => Some(self.chief_constable_consulted_again()),
            Step::ReasonableTime
            | Step::RegardToPanel
            | Step::RegardToSpr
            | Step::RegardToFireFramework
            | Step::RegardToFirePriorities
            | Step::FirePrioritiesSetOut => None,
        }
    }

    fn is_taken(&self, step: Step) -> Truth {
        match step {
            Step::ReasonableTime => self.panel_had_reasonable_time().judged(&WAS_TIME_REASONABLE, |had| *had),
            Step::RegardToPanel => self.regard_to_panel().is(|had| *had),
            Step::RegardToSpr => self.regard_to_spr().is(|had| *had),
            Step::RegardToFireFramework => self.regard_to_fire_framework().is(|had| *had),
            Step::RegardToFirePriorities => self.regard_to_fire_priorities().is(|had| *had),
            Step::FirePrioritiesSetOut => self.fire_priorities_set_out().is(|set_out| *set_out),
            dated => self.day_of(dated).map_or(Truth::Met, |day| day.is(Option::is_some)),
        }
    }

    /// After the step it follows, before the one it must precede, and before the plan is issued or varied.
    fn is_in_order(&self, step: Step, place: Place) -> Truth {
        let Some(day) = self.day_of(step) else { return Truth::Met };
        let follows = match step {
            Step::SendToPanel => in_order(self.draft(), day),
            // A report that asks for a response came by the issue, so a response of that very day follows it.
            Step::Respond => in_order(self.panel_reported(), day) | self.on_issue(day, place),
            Step::PublishResponse => in_order(self.response_given(), day),
            _ => Truth::Met,
        };
        let precedes = match step {
            Step::ConsultChiefConstable => self.draft(),
            Step::SendToPanel => self.panel_reported(),
            _ => return follows & self.by_issue(day, place),
        };
        // Where the later step came by the issue, so did whatever came before it: the issue then tells nothing more.
        let by_way_of_it = precedes.is(Option::is_some) & self.by_issue(precedes, place);
        follows & in_order(day, precedes) & (by_way_of_it | self.by_issue(day, place))
    }
}

/// Whether every step that binds was taken, in order, before the plan was issued or varied.
impl Question for StepsFacts {
    type Outcome = Making;

    const RULE: &'static Rule = &STEPS;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Making> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&STEPS)?;
        let area = *self.area().needed()?;
        if is_fire_area(area, law_on) {
            weigh.test(&FIRE_AREA, Truth::Met)?;
        }
        let (mut missing, mut out_of_order) = (Steps::EMPTY, Steps::EMPTY);
        let mut open = Truth::Met;
        for step in steps_for(Event::Issue, area, law_on)?.iter() {
            let binds = self.binds(step, area.place());
            if binds == Truth::NotMet {
                continue;
            }
            let taken = !binds | self.is_taken(step);
            let ordered = !binds | self.is_in_order(step, area.place());
            weigh.test(step.rule(), taken & ordered)?;
            for (truth, failed) in [(taken, &mut missing), (ordered, &mut out_of_order)] {
                match truth {
                    Truth::Met => {}
                    Truth::NotMet => {
                        failed.insert(step);
                    }
                    unsettled => open = open & unsettled,
                }
            }
        }
        open.holds()?;
        Ok(if missing.is_empty() && out_of_order.is_empty() {
            Making::Complete
        } else {
            Making::Incomplete { missing, out_of_order }
        })
    }
}

impl StepsFacts {
    /// Every day that the facts give.
    pub(crate) fn days(&self) -> impl Iterator<Item = NaiveDate> {
        [
            &self.public_views,
            &self.victims_views,
            &self.draft,
            &self.chief_constable_consulted,
            &self.sent_to_panel,
            &self.panel_reported,
            &self.response_given,
            &self.response_published,
            &self.chief_constable_consulted_again,
            &self.issued,
        ]
        .into_iter()
        .filter_map(|fact| fact.known().copied().flatten())
    }
}
