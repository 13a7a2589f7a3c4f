//! A complaint or a conduct matter from the day it is made. (SI 2012/62 regs 9 to 31.)
//!
//! | stage | what comes next |
//! |---|---|
//! | [`Elsewhere`](Stage::Elsewhere) | whoever has it notifies the office holder's panel |
//! | [`Received`](Stage::Received) | the panel records it, or says why not |
//! | [`Recorded`](Stage::Recorded), [`ReferredBack`](Stage::ReferredBack) | informal resolution, the monitoring officer, or as the panel thinks fit |
//! | [`Referable`](Stage::Referable) | the panel refers it by the end of the next day |
//! | [`WithIopc`](Stage::WithIopc), [`UnderInvestigation`](Stage::UnderInvestigation), [`Reported`](Stage::Reported) | the Director General |
//! | [`Resolving`](Stage::Resolving), [`Resolved`](Stage::Resolved) | comments, the outcome, perhaps publication |
//! | [`Withdrawing`](Stage::Withdrawing) | is it a conduct matter all the same? |
//!
//! The stage is a function of the events and of the day: 21 days without a reply turn an unsigned withdrawal into a
//! signed one. The 21 days are counted from the day after the panel wrote.
//!
//! READING: nothing says that a complaint must be recorded before it is referred, so the order is free; a reference
//! leaves the duty to record standing. Called in while it is with the Director General, it is referred and determined
//! anew.

mod event;
mod next;
mod process;
mod receipt;
mod reference;
mod resolution;
mod stage;
mod withdrawal;

pub use event::*;
pub use process::*;
pub use stage::*;
