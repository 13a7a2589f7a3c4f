//! A balanced panel. (PRSRA 2011 Sch. 6 paras 31 to 32A.)
//!
//! As far as reasonably practicable, the council members of a panel together represent all parts of the area and
//! the political make-up of its councils, and have the skills the panel needs; so do appointed and co-opted
//! members together when others are co-opted. The panel must from time to time decide whether more co-opted
//! members would serve that end, and if it decides so must have them. Whether a panel is balanced is judged, by
//! the councils or by the panel: this file says whose judgement it is and what follows. Law from 25 April 2012;
//! on fire and rescue expertise from 3 April 2017.

use core::fmt;

use chrono::NaiveDate;

use super::roster::is_fire_panel;
use super::voting::SCHEDULE_6;
use crate::area::Area;
use crate::law::{Actor, PRSRA_2011, Rule, Span, commenced};
use crate::reasoning::{Answer, Judgement, Outcome, Question, Reasons, Standing, Weigh, facts};

static FIRE: &[Span] = &[commenced::APR_2017];

/// Balance among the council members.
pub static BALANCED: Rule = Rule::duty(
    "panel.balanced",
    Actor::Council,
    "as far as reasonably practicable, council members represent all parts and politics of the area, with the skills needed",
)
.also_by(&[Actor::SecretaryOfState, Actor::Panel])
.under(&[
    PRSRA_2011.schedule("6", "31(1)"),
    PRSRA_2011.schedule("6", "31(2)"),
    PRSRA_2011.schedule("6", "31(3)"),
    PRSRA_2011.schedule("6", "31(5)"),
])
.in_force(SCHEDULE_6);

/// Skills of all the members.
pub static SKILLED: Rule = Rule::duty(
    "panel.skilled",
    Actor::Panel,
    "in co-opting others, the panel secures as far as reasonably practicable the skills its functions need",
)
.under(&[PRSRA_2011.schedule("6", "32")])
.in_force(SCHEDULE_6);

/// The panel decides.
pub static DECIDE_ON_MORE: Rule = Rule::duty(
    "panel.decide-on-more",
    Actor::Panel,
    "the panel decides from time to time whether more co-opted members would serve balance",
)
.under(&[PRSRA_2011.schedule("6", "31(4)(a)")])
.in_force(SCHEDULE_6);

/// And acts.
pub static HAVE_MORE: Rule = Rule::duty(
    "panel.have-more",
    Actor::Panel,
    "if the panel decides that more co-opted members would serve balance, it uses its power to have them",
)
.under(&[PRSRA_2011.schedule("6", "31(4)(b)")])
.in_force(SCHEDULE_6);

/// Fire areas.
pub static FIRE_EXPERTISE: Rule = Rule::duty(
    "panel.fire-expertise",
    Actor::Panel,
    "in a fire area, panel, councils and Secretary of State consider whether they can bring fire expertise to the panel",
)
.under(&[PRSRA_2011.schedule("6", "32A")])
.in_force(FIRE);

/// The councils' judgement.
pub static BALANCE: Judgement = Judgement::new(
    "whether the council members are as balanced as is reasonably practicable",
    Actor::Council,
);
/// The panel's judgement.
pub static SKILLS: Judgement = Judgement::new(
    "whether the members together have the skills the panel needs, as far as reasonably practicable",
    Actor::Panel,
);

facts! {
    /// The balance of a panel.
    pub struct BalanceFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whether the council members are balanced, once judged.
        pub balanced: Fact<bool>,
        /// Whether the members together have the skills needed, once judged.
        pub skilled: Fact<bool>,
        /// What the panel last decided on whether more co-opted members would serve balance; `Known(None)` if it
        /// has never decided.
        pub more_would_help: Fact<Option<bool>>,
        /// Whether it has then used its power to have more.
        pub has_more: Fact<bool>,
        /// Whether it has been considered, in a fire area, how to bring fire and rescue expertise to the panel.
        pub fire_considered: Fact<bool>,
    }
}

/// Whether the duties of balance are done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Balance {
    /// They are.
    Met,
    /// One is not.
    NotMet,
}

impl fmt::Display for Balance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Met => "the duties of balance are done",
            Self::NotMet => "a duty of balance is not done",
        })
    }
}

impl Outcome for Balance {
    fn standing(&self) -> Standing {
        match self {
            Self::Met => Standing::Met,
            Self::NotMet => Standing::NotMet,
        }
    }
}

/// Whether the duties of balance are done. (PRSRA 2011 Sch. 6 paras 31 to 32A.)
impl Question for BalanceFacts {
    type Outcome = Balance;

    const RULE: &'static Rule = &BALANCED;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Balance> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&BALANCED)?;
        let area = *self.area().needed()?;
        let balanced = self.balanced().judged(&BALANCE, |balanced| *balanced);
        let skilled = self.skilled().judged(&SKILLS, |skilled| *skilled);
        let mut met = weigh.test(&BALANCED, balanced)? & weigh.test(&SKILLED, skilled)?;
        let decided = weigh.test(&DECIDE_ON_MORE, self.more_would_help().is(Option::is_some))?;
        let unhelpful = self.more_would_help().is(|help| *help != Some(true));
        let has_more = self.has_more().is(|has| *has);
        met = met & decided & weigh.test(&HAVE_MORE, unhelpful | has_more)?;
        if is_fire_panel(area, law_on) {
            met = met & weigh.test(&FIRE_EXPERTISE, self.fire_considered().is(|considered| *considered))?;
        }
        met.settle(Balance::Met, Balance::NotMet)
    }
}
