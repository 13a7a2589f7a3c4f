//! The core duties: a force that is maintained, efficient and effective, and a chief constable who answers for it.
//! (PRSRA 2011 ss. 1(6)-(7), 3(6)-(7).)
//!
//! Both run all the time and fix no measure. That a force is maintained is a fact; whether it is efficient and
//! effective, and whether its chief constable is held to account, is for the commissioner to judge, and the facts
//! record what was judged. Law from 22 November 2012, in London from 16 January 2012; not in the City of London.

use chrono::NaiveDate;

use super::Duty;
use crate::area::Area;
use crate::law::{Actor, PRSRA_2011, Rule, commenced};
use crate::reasoning::{Answer, Judgement, Question, Reasons, Weigh, facts};

/// A force there must be.
pub static MAINTAIN_FORCE: Rule = Rule::duty(
    "duties.maintain-force",
    Actor::Commissioner,
    "the commissioner secures that a police force is maintained for the area",
)
.towards(&[Actor::Public])
.under(&[PRSRA_2011.section("1(6)(a)"), PRSRA_2011.section("3(6)(a)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// And a good one.
pub static EFFICIENT_AND_EFFECTIVE: Rule = Rule::duty(
    "duties.efficient-and-effective",
    Actor::Commissioner,
    "the commissioner secures that the force is efficient and effective",
)
.towards(&[Actor::Public])
.under(&[PRSRA_2011.section("1(6)(b)"), PRSRA_2011.section("3(6)(b)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// The chief constable answers for the chief constable's own functions.
pub static ACCOUNT_CHIEF_CONSTABLE: Rule = Rule::duty(
    "duties.account-chief-constable",
    Actor::Commissioner,
    "the chief constable is held to account for the exercise of the chief constable's own functions",
)
.towards(&[Actor::Public])
.under(&[PRSRA_2011.section("1(7)(a)"), PRSRA_2011.section("3(7)(a)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// And for everybody under the chief constable's direction and control.
pub static ACCOUNT_FORCE: Rule = Rule::duty(
    "duties.account-force",
    Actor::Commissioner,
    "the chief constable is held to account for the functions of all who are under the chief constable's direction and control",
)
.towards(&[Actor::Public])
.under(&[PRSRA_2011.section("1(7)(b)"), PRSRA_2011.section("3(7)(b)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

static IS_EFFICIENT_AND_EFFECTIVE: Judgement =
    Judgement::new("whether the police force is efficient and effective", Actor::Commissioner);
static ANSWERS_FOR_OWN: Judgement = Judgement::new(
    "whether the chief constable is held to account for the chief constable's own functions",
    Actor::Commissioner,
);
static ANSWERS_FOR_FORCE: Judgement =
    Judgement::new("whether the chief constable is held to account for the force", Actor::Commissioner);

facts! {
    /// How the core duties stand.
    pub struct CoreDutyFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whether a police force is maintained for it.
        pub force_maintained: Fact<bool>,
        /// Whether the commissioner judges the force efficient and effective.
        pub efficient_and_effective: Fact<bool>,
        /// Whether the commissioner judges that the chief constable is held to account for the chief constable's own functions.
        pub chief_constable_held_to_account: Fact<bool>,
        /// Whether the commissioner judges that the chief constable is held to account for those under direction and control.
        pub force_held_to_account: Fact<bool>,
    }
}

/// Whether the core duties are done, as the commissioner judges them; the grounds say which are not.
impl Question for CoreDutyFacts {
    type Outcome = Duty;

    const RULE: &'static Rule = &EFFICIENT_AND_EFFECTIVE;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Duty> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        let maintained = weigh.test(&MAINTAIN_FORCE, self.force_maintained().is(|yes| *yes))?;
        let good = weigh.test(
            &EFFICIENT_AND_EFFECTIVE,
            self.efficient_and_effective().judged(&IS_EFFICIENT_AND_EFFECTIVE, |yes| *yes),
        )?;
        let own = weigh.test(
            &ACCOUNT_CHIEF_CONSTABLE,
            self.chief_constable_held_to_account().judged(&ANSWERS_FOR_OWN, |yes| *yes),
        )?;
        let all = weigh
            .test(&ACCOUNT_FORCE, self.force_held_to_account().judged(&ANSWERS_FOR_FORCE, |yes| *yes))?;
        Duty::from_truth(maintained & good & own & all)
    }
}
