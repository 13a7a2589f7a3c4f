//! From facts to answers: unknown facts, three-valued tests, grounds, and the ways there can be no answer.
//!
//! A question is a struct of [`Fact`]s that implements [`Question`]. [`Question::answer`] gives the bare
//! [`Answer`]; [`Question::determine`] gives a [`Determination`] with its grounds. Neither guesses:
//!
//! | the answer | means |
//! |---|---|
//! | `Ok(outcome)` | the facts given settle it; no further fact changes it |
//! | [`Unsettled::NeedsFacts`] | these facts, and no others, can still change it |
//! | [`Unsettled::ForJudgement`] | the law leaves it to somebody, who is named |
//! | [`Unsettled::NoRule`] | no rule provides, or the text reads two ways; the readings are given, and every gap is in the catalogue |
//! | [`Unsettled::NotEncoded`] | there is law on it that the crate does not encode, which is said |
//! | [`Unsettled::OutOfForce`] | not law yet, no longer, or not here |
//! | [`Refusal`] | a power that is not there, a bar, an unmet condition, too early, too late |

mod cases;
mod determination;
pub(crate) mod fact;
mod refusal;
mod truth;

pub(crate) use cases::by_cases;
pub(crate) use determination::Weigh;
pub use determination::{
    Answer, Determination, Finding, Gap, Ground, Judgement, Outcome, Question, Reasons, Standing, Unsettled,
};
#[cfg(feature = "serde")]
pub(crate) use fact::no_more_keys;
pub use fact::{Fact, Facts, Needs};
pub(crate) use fact::{Read, facts};
pub use refusal::Refusal;
pub(crate) use truth::Truth;
