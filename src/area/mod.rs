//! The police areas, and who governs each on a given day.
//!
//! | question | answer | provision |
//! |---|---|---|
//! | which areas are there? | [`Area::ALL`] | Police Act 1996 Sch. 1 and s. 1(2) |
//! | who governs it that day? | [`Area::body_on`] | PRSRA 2011 ss. 1, 3; the transfer orders |
//! | what is it called that day? | [`Area::name_on`] | PRSRA 2011 s. 1(3); SI 2022/790 |
//! | what is its body called that day? | [`Area::body_name_on`] | PRSRA 2011 ss. 1(3) to (3B), 3(1) |
//! | what changed, when, by what? | [`changes`] | the transfer orders |
//! | how many commissioners are there that day? which areas? | [`commissioners_on`], [`areas_of`] | |
//! | may its commissioner precept for fire that day? | [`Area::precepts_for_fire_on`] | FRSA 2004 s. 4A; SI 2022/1230 art. 11 |
//! | how does a kind of body change the rules? | [`Body::differences`] | the transfer orders |
//! | which law reaches it? | [`Area::place`] | |
//! | what was announced and is not law? | [`ANNOUNCED`] | none |
//!
//! Commissioners by day: 41 from 22 November 2012, 40 from 8 May 2017, 39 from 10 May 2021, 37 from 7 May 2024. Their end,
//! announced on 13 November 2025 for May 2028, is in no Act that was found and changes no answer.

mod announced;
mod change;
mod difference;
mod governance;
mod name;
mod police_area;

pub use announced::{ANNOUNCED, Announced, Fate};
pub use change::{Change, areas_of, changes, commissioners_on};
pub use difference::{DIFFERENCES, Difference, Subject};
pub use governance::Body;
pub(crate) use governance::{
    GREATER_MANCHESTER_MAYOR, NORTH_YORKSHIRE_MAYOR, SOUTH_YORKSHIRE_MAYOR, WEST_YORKSHIRE_MAYOR,
};
pub use name::BodyName;
pub use police_area::{Area, UnknownArea};
