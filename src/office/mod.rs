//! One whole office: its facts, and what the law finds in them.
//!
//! An [`Office`] holds the facts of every subject, each part optional, and reads from JSON. [`assess`] asks every
//! question of them on the law of a day and gives an [`Assessment`]: a [`Finding`] for each, with the rule, the answer,
//! the grounds, what is still needed and what falls due.
//!
//! | question | ask |
//! |---|---|
//! | what do the facts of this office come to? | [`assess`] |
//! | what is not met? what needs facts? | [`Assessment::with`] a [`Verdict`] |
//! | what falls due? | [`Finding::due`] |

mod assess;
mod facts;
mod finding;
mod followed;
mod parts;
mod sited;

pub use assess::{Assessment, assess};
pub use facts::*;
pub use finding::{Detail, Finding, Verdict};
pub use parts::*;
