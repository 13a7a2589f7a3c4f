//! Conduct in office: what is published about the office and its holders, registers, codes, publicity.
//!
//! The law on a commissioner's conduct is mostly a law of publication: an Order lists what the public must be
//! able to read, from salaries and interests to gifts refused, and when. Beside it stand the declaration of acceptance,
//! the handling of complaints, suspension on a charge, and the Act on publicity. There is no statutory code of conduct,
//! no register whose neglect is an offence, and no vetting.
//!
//! | question | ask | provision |
//! |---|---|---|
//! | what is published, when, and from which sum? | [`Item`], [`Timing`], [`Item::threshold`] | SI 2011/3050 Sch. paras 1 to 8, 9 to 16C |
//! | was an item published in time? | [`PublicationItemFacts`] | PRSRA 2011 s. 11(1); SI 2011/3050 art. 2 |
//! | was it published in the manner specified? | [`MannerFacts`] | SI 2011/3050 Sch. paras 17 to 19 |
//! | is an interest registered? an offer of a gift? | [`InterestFacts`], [`OfferFacts`] | SI 2011/3050 Sch. paras 1(e), 2(e) |
//! | which standards bind, and how? | [`StandardFacts`] | none: what there is, is listed there |
//! | may something be published? what holds before an election? | [`PublicityFacts`], [`before_an_election`] | LGA 1986 ss. 2, 4, 6 |
//!
//! A mayor with a commissioner's functions publishes the same items, with other sums for contracts and senior staff, and on the
//! staff that the combined authority deploys there. The City of London publishes none of them.
//!
//! **Consequence.** No offence and no penalty; the panel may report on it, and a court may order publication.

mod due;
mod items;
mod publication;
mod publicity;
mod register;
mod standard;

pub use due::*;
pub use items::*;
pub use publication::*;
pub use publicity::*;
pub use register::*;
pub use standard::*;

use crate::law::{
    GLAA_1999, LGA_1986, LeftOut, PRSRA_2011, Rule, SI_2017_863, SPECIFIED_INFORMATION_2011, count, joined,
};
use crate::reasoning::Gap;

/// The rules of the topic.
pub static RULES: &[&Rule] = &joined::<{ count(PARTS) }>(PARTS);

const PARTS: &[&[&Rule]] = &[publication::RULES, items::RULES, standard::RULES, publicity::RULES];

/// Where the law of the topic gives no answer, or can be read in more than one way.
pub static GAPS: &[&Gap] = &[&LONDON_ELECTION, &MAYORAL_ELECTION, &LONDON_PLAN, &OTHER_INTERESTS];

/// Provisions of the topic that are not encoded, and why.
pub static LEFT_OUT: &[LeftOut] = &[
    LeftOut {
        provision: PRSRA_2011.section("11(3)"),
        reason: "what residents need to judge the performance of the body and of the chief constable is for the body (s. 11(3) to (5))",
    },
    LeftOut {
        provision: SPECIFIED_INFORMATION_2011.only_schedule("9"),
        reason: "from which day the yearly and half-yearly reviews count is not said; how often they are made is data",
    },
    LeftOut {
        provision: SPECIFIED_INFORMATION_2011.only_schedule("16A(b)(i)"),
        reason: "the quarterly review of statements on national priorities: with which day quarters begin is not said",
    },
    LeftOut {
        provision: SI_2017_863.schedule("1", "4"),
        reason: "the parallel duty of a commissioner's fire and rescue authority to publish is not encoded, but for the merged form",
    },
    LeftOut {
        provision: LGA_1986.section("4A"),
        reason: "directions and orders that make the code on publicity binding in England: none to a commissioner was found",
    },
    LeftOut {
        provision: LGA_1986.section("5"),
        reason: "the separate account of spending on publicity is part of the accounts",
    },
    LeftOut {
        provision: LGA_1986.section("6(3)"),
        reason: "the Common Council, which Part II of the Act reaches as police authority too, has no commissioner",
    },
    LeftOut { provision: LGA_1986.section("4(2)"), reason: "the code on publicity for Wales was not read" },
    LeftOut {
        provision: GLAA_1999.whole(),
        reason: "the standards to which the Mayor of London and the deputy mayor are held are the Greater London Authority's",
    },
];
