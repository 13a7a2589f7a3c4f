//! The budget of a year, and the council tax that follows from it.
//!
//! Outgoings less income are the council tax requirement; divided by the tax base that the billing authorities notify,
//! it is the basic amount, which is what band D pays; the other bands pay so many ninths of it, and each billing
//! authority pays it on its own tax base. In Wales the budget requirement comes first, central grants are taken from
//! it, there are nine bands, and no referendum.
//!
//! | question | ask | provision |
//! |---|---|---|
//! | what has council tax to raise? | [`RequirementFacts`] | LGFA 1992 ss. 42A, 42B(2); Wales ss. 43, 44 |
//! | what does each band, and each billing authority, pay? | [`CalculationFacts`], [`Calculation::of`] | ss. 42B, 47, 48 |
//! | what do the bands pay, where band D is known? | [`BandsFacts`], [`BasicAmount::band`] | s. 47 |
//! | how is it rounded? | [`Practice`] | none: the Act gives fractions |
//! | do calculations made again have effect? | [`SubstitutionFacts`] | s. 49 |
//! | who does what by when? | [`timetable()`] | ss. 40, 42A; SI 2012/2271; SI 2012/2914 |
//! | do the printed shares of a budget make a whole? | [`SpendingFacts`] | SI 2011/3050 |
//! | is a rise excessive, and what then? | [`referendum`](crate::referendum) | Ch. 4ZA |
//!
//! Amounts are exact: pence, or a fraction of them ([`Unrounded`](crate::money::Unrounded)). An estimate goes up to
//! 10^15 pounds and a tax base to 10^12 dwellings; what is larger is an error where it is read, so that nothing
//! calculated overflows. A mayor's component for policing is calculated as a commissioner's amounts are. London's
//! precept is the Greater London Authority's, under an Act of its own.

mod band;
mod calculation;
mod estimate;
mod requirement;
mod rules;
mod spending;
mod substitution;
mod tax_bases;
mod timetable;

pub use band::*;
pub use calculation::*;
pub use estimate::*;
pub use requirement::*;
pub use rules::*;
pub use spending::*;
pub use substitution::*;
pub use tax_bases::*;
pub use timetable::*;

use crate::law::{GLAA_1999, LGFA_1992, LeftOut, POLICE_ACT_1996, Rule, SI_2012_2914, SI_2017_611};

/// The rules of the topic.
pub static RULES: &[&Rule] = rules::RULES;

/// Provisions of the topic that are not encoded, and why.
pub static LEFT_OUT: &[LeftOut] = &[
    LeftOut {
        provision: SI_2012_2914.regulation("3"),
        reason: "how a billing authority finds its tax base, from dwellings to collection rate, is its own calculation",
    },
    LeftOut {
        provision: LGFA_1992.section("42A(5)"),
        reason: "what is a proper practice, a trust fund or estimated future expenditure is left to whoever makes the estimates",
    },
    LeftOut {
        provision: LGFA_1992.section("45"),
        reason: "special items arise only from a county council's levies, so a commissioner has none",
    },
    LeftOut {
        provision: LGFA_1992.section("42(3)"),
        reason: "how what was paid on an earlier precept counts towards its substitute is between the authorities",
    },
    LeftOut {
        provision: LGFA_1992.section("66"),
        reason: "that calculations and precepts are questioned only by judicial review is a matter for a court",
    },
    LeftOut {
        provision: LGFA_1992.section("43(6)"),
        reason: "which central grants section 43(3) lists for Wales, and what is future expenditure, is left to the estimates",
    },
    LeftOut {
        provision: LGFA_1992.section("52A"),
        reason: "capping by the Welsh Ministers, which compares budget requirements, was not read",
    },
    LeftOut {
        provision: GLAA_1999.section("85"),
        reason: "London: the Authority calculates component and consolidated requirements under sections of its own",
    },
    LeftOut {
        provision: SI_2017_611.article("5"),
        reason: "a mayor's general functions have a budget and a veto of their own, which are not about policing",
    },
    LeftOut {
        provision: POLICE_ACT_1996.section("96(5A)"),
        reason: "how the views of people and ratepayers are obtained is for the commissioner after consulting",
    },
];
