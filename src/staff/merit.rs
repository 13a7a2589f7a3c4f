//! Appointment on merit. (LGHA 1989 s. 7.)
//!
//! Every appointment to a paid office or employment under a commissioner or the Mayor's Office is made on merit. The
//! deputy, the London deputy mayor and a combined authority's deputy mayor for policing are not: those are political
//! appointments. A combined authority's own staff are appointed on merit as any council's are.

use core::fmt;

use chrono::NaiveDate;

use super::Role;
use super::restriction::SINCE_FIRST_MAYOR;
use crate::area::Area;
use crate::law::{
    Actor, Confidence, LGHA_1989, PRSRA_2011, Rule, SI_2017_470, SI_2021_112, SI_2024_414, commenced,
};
use crate::reasoning::{Answer, Judgement, Outcome, Question, Reasons, Standing, Truth, Weigh, facts};

/// On merit.
pub static MERIT: Rule = Rule::duty(
    "staff.merit",
    Actor::Commissioner,
    "every appointment to a paid office or employment under the body is made on merit",
)
.under(&[LGHA_1989.section("7(1)(aa)"), PRSRA_2011.schedule("16", "203")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// On merit, under a combined authority.
pub static COMBINED_AUTHORITY_MERIT: Rule = Rule::duty(
    "staff.merit-combined-authority",
    Actor::Council,
    "every appointment to a paid office or employment under a combined authority is made on merit",
)
.under(&[
    LGHA_1989.section("7(1)(a)"),
    SI_2017_470.schedule("1", "9(5)"),
    SI_2021_112.schedule("5", "9(5)"),
    SI_2024_414.schedule("1", "9(5)"),
])
.in_force(&[SINCE_FIRST_MAYOR]);

/// Not the deputy.
pub static DEPUTY_WITHOUT_MERIT: Rule = Rule::immunity(
    "staff.merit-deputy-excepted",
    Actor::Commissioner,
    "the merit rule does not apply to the deputy commissioner",
)
.under(&[PRSRA_2011.schedule("1", "8(4)")])
.in_force(commenced::SCHEDULE_1);

/// Not London's deputy mayor.
pub static LONDON_DEPUTY_WITHOUT_MERIT: Rule = Rule::immunity(
    "staff.merit-london-deputy-excepted",
    Actor::Commissioner,
    "the merit rule does not apply to London's Deputy Mayor for Policing and Crime",
)
.under(&[PRSRA_2011.schedule("3", "4(6)")])
.in_force(&[commenced::LONDON_JAN_2012]);

/// Not a combined authority's deputy mayor for policing.
// Read in the South Yorkshire order, which puts that deputy in the place of the deputy commissioner in paragraph 8.
pub static COMBINED_DEPUTY_WITHOUT_MERIT: Rule = Rule::immunity(
    "staff.merit-combined-authority-deputy-excepted",
    Actor::Commissioner,
    "the merit rule does not apply to a combined authority's deputy mayor for policing and crime",
)
.under(&[PRSRA_2011.schedule("1", "8(4)"), SI_2024_414.schedule("1", "32(d)(i)")])
.in_force(&[SINCE_FIRST_MAYOR])
.confidence_is(Confidence::Inferred);

/// What the rule reaches.
pub static PAID_POSTS: Rule = Rule::condition(
    "staff.merit-paid-posts",
    Actor::Staff,
    "the merit rule reaches appointments to paid offices and employments under the body itself",
)
.under(&[LGHA_1989.section("7(1)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE)
.confidence_is(Confidence::Inferred);

/// Who was the best.
pub static ON_MERIT: Judgement = Judgement::new("was the appointment made on merit?", Actor::Commissioner);

facts! {
    /// An appointment.
    pub struct MeritFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// What the person was appointed to be.
        pub role: Fact<Role>,
        /// It was made on merit.
        pub on_merit: Fact<bool>,
    }
}

/// Whether an appointment was made as it must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Merit {
    /// On merit, as it must be.
    OnMerit,
    /// Not on merit, though it must be.
    NotOnMerit,
    /// The rule asks nothing of this appointment.
    NotRequired,
}

impl fmt::Display for Merit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OnMerit => "made on merit",
            Self::NotOnMerit => "not made on merit",
            Self::NotRequired => "need not be made on merit",
        })
    }
}

impl Outcome for Merit {
    fn standing(&self) -> Standing {
        match self {
            Self::OnMerit => Standing::Met,
            Self::NotOnMerit => Standing::NotMet,
            Self::NotRequired => Standing::NotApplicable,
        }
    }
}

/// Whether an appointment was made on merit, where it must be. (LGHA 1989 s. 7(1).)
impl Question for MeritFacts {
    type Outcome = Merit;

    const RULE: &'static Rule = &MERIT;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Merit> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&MERIT)?;
        let (area, role) = self.area().zip(self.role()).needed()?;
        if !role.exists_under(area.body_on(law_on)?, law_on) {
            weigh.test(&PAID_POSTS, Truth::NotMet)?;
            return Ok(Merit::NotRequired);
        }
        match *role {
            Role::AssistantCommissioner
            | Role::ChiefExecutive
            | Role::ChiefFinanceOfficer
            | Role::OtherStaff
            | Role::ForceCivilian => self.made_on_merit(&mut weigh, &MERIT),
            Role::CombinedAuthorityPredominantly | Role::CombinedAuthorityPartly => {
                self.made_on_merit(&mut weigh, &COMBINED_AUTHORITY_MERIT)
            }
            Role::DeputyCommissioner | Role::DeputyAsActingCommissioner => {
                not_required(&mut weigh, &DEPUTY_WITHOUT_MERIT, Truth::Met)
            }
            Role::LondonDeputyMayor | Role::LondonDeputyMayorInAssembly => {
                not_required(&mut weigh, &LONDON_DEPUTY_WITHOUT_MERIT, Truth::Met)
            }
            Role::CombinedAuthorityDeputyMayor => {
                not_required(&mut weigh, &COMBINED_DEPUTY_WITHOUT_MERIT, Truth::Met)
            }
            _ => not_required(&mut weigh, &PAID_POSTS, Truth::NotMet),
        }
    }
}

impl MeritFacts {
    fn made_on_merit<R: Reasons>(&self, weigh: &mut Weigh<'_, R>, rule: &'static Rule) -> Answer<Merit> {
        let made = self.on_merit().judged(&ON_MERIT, |yes| *yes);
        weigh.test(rule, made)?.settle(Merit::OnMerit, Merit::NotOnMerit)
    }
}

fn not_required<R: Reasons>(weigh: &mut Weigh<'_, R>, rule: &'static Rule, found: Truth) -> Answer<Merit> {
    weigh.test(rule, found)?;
    Ok(Merit::NotRequired)
}
