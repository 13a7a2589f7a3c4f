//! What the chief constable owes: help for the commissioner, regard to the plan, value for money, information.
//! (PRSRA 2011 ss. 2(5), 4(5), 8(2), 8(4), 35, 36.)
//!
//! Regard is not obedience: a chief constable who weighed the plan and departed from it had regard to it. Section 36
//! has no exceptions and no time limit, so information that is still outstanding is neither given nor refused. Value
//! for money is judged by the commissioner, who holds the chief constable to account for it (s. 1(8)(f)); whether help was
//! reasonable, by the chief constable, whose direction and control it is. `READING:` the Act names neither judge.
//!
//! Value for money is law everywhere from 16 January 2012; the rest from 22 November 2012, in London from 16 January 2012.
//! None of it binds the Commissioner of Police for the City of London.

use core::fmt;

use chrono::NaiveDate;

use super::Duty;
use crate::area::Area;
use crate::calendar::Deadline;
use crate::law::{Actor, Extent, PRSRA_2011, Place, Rule, SI_2011_3019, Span, commenced, ymd};
use crate::listed::listed;
use crate::reasoning::{
    Answer, Fact, Judgement, Outcome, Question, Reasons, Refusal, Standing, Weigh, facts,
};

/// Sections 34 and 35: on one day everywhere but the City.
pub(super) static JAN_2012: &[Span] =
    &[Span::since(ymd(2012, 1, 16), SI_2011_3019.article("3")).within(Extent::ELECTED_BODIES)];

/// Help for the commissioner.
pub static ASSIST: Rule = Rule::duty(
    "duties.assist-commissioner",
    Actor::ChiefConstable,
    "direction and control are exercised in such a way as is reasonable to help the commissioner's functions",
)
.towards(&[Actor::Commissioner])
.under(&[PRSRA_2011.section("2(5)"), PRSRA_2011.section("4(5)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// Regard to the plan.
pub static REGARD_TO_PLAN: Rule = Rule::duty(
    "duties.regard-to-plan",
    Actor::ChiefConstable,
    "the chief constable has regard to the police and crime plan in every function",
)
.under(&[PRSRA_2011.section("8(2)"), PRSRA_2011.section("8(4)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// Value for money in the chief constable's functions.
pub static VALUE_FOR_MONEY: Rule = Rule::duty(
    "duties.value-for-money",
    Actor::ChiefConstable,
    "the chief constable secures good value for money",
)
.under(&[PRSRA_2011.section("35(1)")])
.in_force(JAN_2012);

/// Value for money by the force.
pub static VALUE_FOR_MONEY_BY_FORCE: Rule = Rule::duty(
    "duties.value-for-money-by-force",
    Actor::ChiefConstable,
    "the chief constable secures that those under direction and control obtain good value for money",
)
.under(&[PRSRA_2011.section("35(2)")])
.in_force(JAN_2012);

/// Information that the commissioner requires.
pub static GIVE_INFORMATION: Rule = Rule::duty(
    "duties.give-information",
    Actor::ChiefConstable,
    "the commissioner is given the information on policing the area that the commissioner requires",
)
.towards(&[Actor::Commissioner])
.under(&[PRSRA_2011.section("36(1)"), PRSRA_2011.section("36(5)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// Its form.
pub static INFORMATION_FORM: Rule = Rule::duty(
    "duties.information-form",
    Actor::ChiefConstable,
    "the information is in the form that the commissioner set, if one was set",
)
.towards(&[Actor::Commissioner])
.under(&[PRSRA_2011.section("36(2)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// The commissioner may have it published.
pub static PUBLISH_INFORMATION: Rule = Rule::power(
    "duties.publish-information",
    Actor::Commissioner,
    "the commissioner may publish the information, or make the chief constable publish it, and chooses the manner",
)
.towards(&[Actor::Public])
.under(&[PRSRA_2011.section("36(3)"), PRSRA_2011.section("36(4)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// And then the chief constable must.
pub static PUBLISH_AS_REQUIRED: Rule = Rule::duty(
    "duties.publish-as-required",
    Actor::ChiefConstable,
    "information that the commissioner requires to be published is published, in the manner that the commissioner chose",
)
.towards(&[Actor::Commissioner])
.under(&[PRSRA_2011.section("36(3)(b)"), PRSRA_2011.section("36(4)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

static REASONABLE_HELP: Judgement = Judgement::new(
    "whether direction and control were exercised in such a way as is reasonable to help the commissioner",
    Actor::ChiefConstable,
);
static GOOD_VALUE: Judgement =
    Judgement::new("whether good value for money was obtained", Actor::Commissioner);

facts! {
    /// Whether the chief constable helps the commissioner.
    pub struct AssistanceFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whether direction and control were exercised so as is reasonable to help.
        pub reasonable_help: Fact<bool>,
    }
}

/// Whether the chief constable helps as is reasonable. (PRSRA 2011 ss. 2(5), 4(5).)
impl Question for AssistanceFacts {
    type Outcome = Duty;

    const RULE: &'static Rule = &ASSIST;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Duty> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        let helped = self.reasonable_help().judged(&REASONABLE_HELP, |yes| *yes);
        Duty::from_truth(weigh.test(&ASSIST, helped)?)
    }
}

facts! {
    /// Whether the chief constable had regard to the plan.
    pub struct PlanRegardFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whether regard was had to the plan, followed or not.
        pub had_regard: Fact<bool>,
    }
}

/// Whether the chief constable had regard to the police and crime plan. (PRSRA 2011 s. 8(2), (4).)
impl Question for PlanRegardFacts {
    type Outcome = Duty;

    const RULE: &'static Rule = &REGARD_TO_PLAN;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Duty> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        Duty::from_truth(weigh.test(&REGARD_TO_PLAN, self.had_regard().is(|yes| *yes))?)
    }
}

facts! {
    /// What was judged of value for money.
    pub struct ValueForMoneyFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whether good value was obtained in the chief constable's own functions.
        pub in_own_functions: Fact<bool>,
        /// Whether those under direction and control obtained it.
        pub by_force: Fact<bool>,
    }
}

/// Whether good value for money was secured, which is a judgement. (PRSRA 2011 s. 35.)
impl Question for ValueForMoneyFacts {
    type Outcome = Duty;

    const RULE: &'static Rule = &VALUE_FOR_MONEY;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Duty> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        let own = self.in_own_functions().judged(&GOOD_VALUE, |yes| *yes);
        let own = weigh.test(&VALUE_FOR_MONEY, own)?;
        let force = self.by_force().judged(&GOOD_VALUE, |yes| *yes);
        let force = weigh.test(&VALUE_FOR_MONEY_BY_FORCE, force)?;
        Duty::from_truth(own & force)
    }
}

listed! {
    /// What became of information that the commissioner required.
    pub enum Reply {
        /// It was given, in the form set if one was.
        Given = "given",
        /// It was given, but not in the form set.
        GivenInAnotherForm = "given-in-another-form",
        /// It has not been given yet, nor refused.
        Outstanding = "outstanding",
        /// It was refused.
        Refused = "refused",
    }
}

facts! {
    /// Information that the commissioner required of the chief constable.
    pub struct InformationFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// What became of it; none where nothing was required.
        pub required: Fact<Option<Reply>>,
    }
}

/// Whether required information was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Information {
    /// Nothing was required.
    NothingRequired,
    /// It was given as required.
    Given,
    /// It was given, but not in the form set.
    WrongForm,
    /// Not yet; the section states no time limit.
    Outstanding(Deadline),
    /// It was refused, for which the section has no exception.
    Refused,
}

impl fmt::Display for Information {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NothingRequired => f.write_str("no information was required"),
            Self::Given => f.write_str("the information was given as required"),
            Self::WrongForm => f.write_str("the information was not given in the form set"),
            Self::Outstanding(deadline) => write!(f, "the information has not been given yet; {deadline}"),
            Self::Refused => f.write_str("the information was refused"),
        }
    }
}

impl Outcome for Information {
    fn standing(&self) -> Standing {
        match self {
            Self::NothingRequired => Standing::NotApplicable,
            Self::Given => Standing::Met,
            Self::Outstanding(_) => Standing::Warning,
            Self::WrongForm | Self::Refused => Standing::NotMet,
        }
    }
}

/// Whether the chief constable gave the information required. (PRSRA 2011 s. 36(1), (2).)
impl Question for InformationFacts {
    type Outcome = Information;

    const RULE: &'static Rule = &GIVE_INFORMATION;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Information> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        let given =
            |reply: &Option<Reply>| matches!(reply, None | Some(Reply::Given | Reply::GivenInAnotherForm));
        weigh.test(&GIVE_INFORMATION, self.required().is(given))?;
        if let Fact::Known(Some(reply @ (Reply::Given | Reply::GivenInAnotherForm))) = &self.required {
            weigh.test(&INFORMATION_FORM, (*reply == Reply::Given).into())?;
        }
        let required = self.required().needed()?;
        Ok(match required {
            None => Information::NothingRequired,
            Some(Reply::Given) => Information::Given,
            Some(Reply::GivenInAnotherForm) => Information::WrongForm,
            Some(Reply::Outstanding) => Information::Outstanding(Deadline::NoneStated),
            Some(Reply::Refused) => Information::Refused,
        })
    }
}

/// Whether the commissioner may have information that the chief constable gave published: yes, by whom and in what
/// manner the commissioner chooses. (PRSRA 2011 s. 36(3), (4).)
///
/// # Errors
/// Before the power was law there, and in the City of London.
pub fn may_publish_information(place: Place, law_on: NaiveDate) -> Result<&'static Rule, Refusal> {
    PUBLISH_INFORMATION.check_force(place, law_on)?;
    Ok(&PUBLISH_INFORMATION)
}

facts! {
    /// Information that the chief constable may have been required to publish.
    pub struct PublicationFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whether the commissioner required the chief constable to publish it.
        pub required: Fact<bool>,
        /// Whether the chief constable arranged for that, in the manner that the commissioner chose.
        pub arranged: Fact<bool>,
    }
}

/// Whether the chief constable published what the commissioner required to be. (PRSRA 2011 s. 36(3)(b), (4).)
impl Question for PublicationFacts {
    type Outcome = Duty;

    const RULE: &'static Rule = &PUBLISH_AS_REQUIRED;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Duty> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        let (required, arranged) = (self.required().is(|yes| *yes), self.arranged().is(|yes| *yes));
        // Not required is as good as done.
        weigh.test(&PUBLISH_AS_REQUIRED, !required | arranged)?;
        Duty::if_called_for(required, arranged)
    }
}
