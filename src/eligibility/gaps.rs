//! Where the text of a limb can be read two ways.

use crate::law::{LDEDCA_2009, LeftOut, PRSRA_2011, SI_2012_2087, SI_2024_414};
use crate::reasoning::Gap;

/// READING: mayors of combined county authorities, whom the section does not name.
pub static COUNTY_MAYORS: Gap = Gap {
    statement: "whether standing for, or being, a combined county authority's mayor with a commissioner's functions bars",
    readings: &[
        "it does not: the section names mayors by orders under section 107F(1) of the 2009 Act, for combined authorities alone",
        "it does: the Electoral Commission's guidance counts combined county authorities, whose mayors are in the same case",
    ],
    provisions: &[
        PRSRA_2011.section("64(3A)(b)"),
        PRSRA_2011.section("64(4A)"),
        LDEDCA_2009.section("107F(1)"),
    ],
};

/// READING: combined-authority staff who serve a mayor in the place of a commissioner.
pub static COMBINED_AUTHORITY_CANDIDATES: Gap = Gap {
    statement: "whether combined-authority staff who serve a mayor in the place of a commissioner may be elected commissioner of another area",
    readings: &[
        "they may: the orders bar them by a limb added for the election of that mayor, and a mayor is not a commissioner",
        "they may not: the orders have the mayor treated as a commissioner, so they are staff of one",
    ],
    provisions: &[PRSRA_2011.section("65(1)(e)"), SI_2024_414.schedule("1", "30")],
};

/// READING: a deputy who wins a by-election, until the deputy's appointment ends with the declaration.
pub static DEPUTY_ELECTED: Gap = Gap {
    statement: "whether a deputy who wins a by-election is disqualified as staff until the declaration ends the deputy's post",
    readings: &[
        "no: a right to be elected that did not carry into the office would be worth nothing",
        "yes: the exception is from being elected alone, the term begins with the result, and the post ends with the declaration",
    ],
    provisions: &[
        PRSRA_2011.section("65(1A)(b)"),
        PRSRA_2011.section("51(8)"),
        PRSRA_2011.schedule("1", "8(3A)"),
    ],
};

/// READING: those whom a joint authority employs, whose members councils of the area appoint.
pub static JOINT_AUTHORITIES: Gap = Gap {
    statement: "whether a combined, combined county or combined fire authority is an entity under a council's control",
    readings: &[
        "it is: councils appoint its members, and the regulation asks no more than that",
        "it is not: it is an authority of its own, and section 66(11) would not bar fire staff only in some areas if it were",
    ],
    provisions: &[PRSRA_2011.section("66(5)(b)"), SI_2012_2087.regulation("3(2)(a)")],
};

/// Mayors are elected, and hold office, under other Acts and orders.
pub static MAYORS: LeftOut = LeftOut {
    provision: LDEDCA_2009.schedule("5B", "9"),
    reason: "who may be elected mayor, and how a mayor accepts office, is in other Acts and orders",
};
