//! The police areas, and who governs each on a given day.
//!
//! | question | answer | provision |
//! |---|---|---|
//! | which areas are there? | [`Area::ALL`] | Police Act 1996 Sch. 1 and s. 1(2) |
//! | who governs it that day? | [`Area::body_on`] | PRSRA 2011 ss. 1, 3; the transfer orders |
//! | what is it called that day? | [`Area::name_on`] | PRSRA 2011 s. 1(3); SI 2022/790 |
//! | which law reaches it? | [`Area::place`] | |
//!
//! Not law: the end of commissioners announced on 13 November 2025 for May 2028, which no Act found enacts; and
//! the West Midlands transfer planned for May 2024, which did not happen.

mod governance;
mod police_area;

pub use governance::Body;
pub use police_area::{Area, UnknownArea};
