//! The rules on who is restricted, and the gaps in them.

use crate::law::{
    Actor, Confidence, Extent, LGHA_1989, PCA_2017, POLITICAL_RESTRICTIONS_1990, PRSRA_2011, Rule,
    SI_2012_1772, SI_2012_2733, SI_2017_399, SI_2017_470, SI_2017_863, SI_2018_227, SI_2018_269, SI_2021_112,
    SI_2023_1432, SI_2024_414, Span, commenced, ymd,
};
use crate::reasoning::Gap;

/// From 1 April 2018, when section 123 of the 2017 Act was commenced.
const APR_2018: Span = Span::since(ymd(2018, 4, 1), SI_2018_227.regulation("4(d)"));

/// Every member of staff is caught.
// The words have been law since 16 January 2012 (SI 2011/3019 Sch. 1); commissioners came on 22 November.
pub static BODY_STAFF: Rule = Rule::condition(
    "staff.restricted-body-staff",
    Actor::Staff,
    "every member of the staff of a commissioner or of the Mayor's Office counts as holding a politically restricted post",
)
.under(&[LGHA_1989.section("1(9)"), PRSRA_2011.schedule("16", "200")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

/// Those who are not staff are outside.
pub static ONLY_STAFF: Rule = Rule::condition(
    "staff.restricted-only-staff",
    Actor::Staff,
    "an elected holder, and anybody else who is not a member of the body's staff, is not caught",
)
.under(&[LGHA_1989.section("1(9)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE)
.confidence_is(Confidence::Inferred);

/// The deputy's exception as first enacted.
pub static DEPUTY_EXCEPTED_2012: Rule = Rule::immunity(
    "staff.restricted-deputy-excepted-2012",
    Actor::Deputy,
    "the deputy commissioner is not caught (as first enacted)",
)
.under(&[LGHA_1989.section("1(9)"), PRSRA_2011.schedule("16", "200")])
.in_force(&[commenced::NOV_2012.until(ymd(2018, 3, 31), SI_2018_227.regulation("4(d)"))]);

/// The deputy's exception in its own subsection.
pub static DEPUTY_EXCEPTED: Rule = Rule::immunity(
    "staff.restricted-deputy-excepted",
    Actor::Deputy,
    "the deputy commissioner is not caught",
)
.under(&[LGHA_1989.section("1(10)"), PCA_2017.section("123(3)")])
.in_force(&[APR_2018.within(Extent::OUTSIDE_LONDON)]);

/// An acting commissioner is still staff.
pub static ACTING_COMMISSIONER: Rule = Rule::condition(
    "staff.restricted-acting-commissioner",
    Actor::Staff,
    "a member of staff made acting commissioner stays a member of staff, and so is still caught",
)
.under(&[LGHA_1989.section("1(9)"), PRSRA_2011.section("62(2)")])
.in_force(commenced::OUTSIDE_LONDON)
.confidence_is(Confidence::Inferred);

/// London: an Assembly member is not staff.
pub static ASSEMBLY_MEMBER: Rule = Rule::immunity(
    "staff.restricted-assembly-member",
    Actor::Deputy,
    "a Deputy Mayor for Policing and Crime who is a member of the London Assembly is not staff",
)
.under(&[PRSRA_2011.section("19(11)"), PRSRA_2011.schedule("3", "4(4)")])
.in_force(&[commenced::LONDON_JAN_2012]);

/// London: free of the party terms.
pub static LONDON_DEPUTY_PARTY_TERMS: Rule = Rule::immunity(
    "staff.restricted-london-deputy-party-terms",
    Actor::Deputy,
    "the terms on party office, canvassing, speaking and publishing do not bind London's deputy mayor",
)
.under(&[POLITICAL_RESTRICTIONS_1990.regulation("3(3)")])
.in_force(&[Span::since(ymd(2012, 8, 6), SI_2012_1772.regulation("1(1)")).within(Extent::METROPOLITAN)]);

/// London: may be a councillor.
pub static LONDON_DEPUTY_COUNCILLOR: Rule = Rule::immunity(
    "staff.restricted-london-deputy-councillor",
    Actor::Deputy,
    "London's deputy mayor is not caught for the purposes of council membership",
)
.under(&[LGHA_1989.section("1(11)"), PCA_2017.section("123")])
.in_force(&[APR_2018.within(Extent::METROPOLITAN)]);

/// London: may announce a council candidacy.
pub static LONDON_DEPUTY_CANDIDACY: Rule = Rule::immunity(
    "staff.restricted-london-deputy-candidacy",
    Actor::Deputy,
    "the term against announcing a council candidacy does not bind London's deputy mayor",
)
.under(&[POLITICAL_RESTRICTIONS_1990.regulation("3(3)"), SI_2018_269.regulation("3(2)")])
.in_force(&[Span::since(ymd(2018, 4, 1), SI_2018_269.regulation("1(2)")).within(Extent::METROPOLITAN)]);

/// Mayors: predominant deployment.
pub static COMBINED_AUTHORITY_STAFF: Rule = Rule::condition(
    "staff.restricted-combined-authority-staff",
    Actor::Staff,
    "combined-authority staff deployed predominantly on the mayor's functions as commissioner are caught",
)
.under(&[
    LGHA_1989.section("1(9)"),
    SI_2017_470.schedule("1", "9(2)"),
    SI_2021_112.schedule("5", "9(2)"),
    SI_2024_414.schedule("1", "9(2)"),
])
.in_force(&[SINCE_FIRST_MAYOR]);

/// Mayors: the deputy for policing.
pub static COMBINED_AUTHORITY_DEPUTY: Rule = Rule::immunity(
    "staff.restricted-combined-authority-deputy",
    Actor::Deputy,
    "a combined authority's deputy mayor for policing and crime is not caught",
)
.under(&[
    LGHA_1989.section("1(10)"),
    SI_2017_470.schedule("1", "9(2)"),
    SI_2021_112.schedule("5", "9(2)"),
    SI_2023_1432.schedule("5", "9(2)(b)"),
    SI_2024_414.schedule("1", "9(2)"),
])
.in_force(&[SINCE_FIRST_MAYOR]);

// Each later authority by its own order, on the day its mayor takes over: `Area::body_on` says which.
pub(in crate::staff) const SINCE_FIRST_MAYOR: Span =
    Span::since(ymd(2017, 5, 8), SI_2017_470.whole()).within(Extent::ENGLAND);

/// Section 2, for council and combined-authority staff.
// Older than the crate's law: it was in force when the 1990 Regulations began.
pub static ORDINARY_RULES: Rule = Rule::condition(
    "staff.restricted-ordinary-rules",
    Actor::Council,
    "other officers of councils and combined authorities are caught only in the posts that section 2 names or lists",
)
.under(&[LGHA_1989.section("2"), LGHA_1989.section("21(1)(jb)")])
.in_force(&[Span::from(ymd(1990, 5, 1))]);

/// Fire: every member of the authority's staff.
pub static FIRE_AUTHORITY_STAFF: Rule = Rule::condition(
    "staff.restricted-fire-authority-staff",
    Actor::Staff,
    "every member of the staff of a commissioner's fire and rescue authority counts as holding a politically restricted post",
)
.under(&[LGHA_1989.section("1(9)"), PCA_2017.schedule("1", "61")])
.in_force(&[Span::since(ymd(2017, 4, 3), SI_2017_399.only_schedule("38")).within(Extent::ENGLAND)]);

/// Fire: the terms only in senior posts.
pub static FIRE_AUTHORITY_TERMS: Rule = Rule::condition(
    "staff.restricted-fire-authority-terms",
    Actor::Staff,
    "in a commissioner's fire and rescue authority the contract terms bind only the senior posts",
)
.under(&[POLITICAL_RESTRICTIONS_1990.regulation("3(4)"), LGHA_1989.section("2(1)")])
.in_force(&[Span::since(ymd(2017, 10, 1), SI_2017_863.schedule("2", "1(2)(b)")).within(Extent::ENGLAND)]);

/// Staff who came over from a police authority.
pub static TRANSFERRED_STAFF: Rule = Rule::immunity(
    "staff.restricted-transferred-staff",
    Actor::Staff,
    "staff moved from a police authority are outside while their duties stay the same or substantially the same",
)
.under(&[PRSRA_2011.schedule("15", "20")])
.in_force(commenced::LONDON_THEN_SCHEDULE_15);

/// Police civilians before the force employed its own.
pub static FORCE_CIVILIAN: Rule = Rule::immunity(
    "staff.restricted-force-civilian",
    Actor::Staff,
    "a police civilian on the body's staff is outside for as long as he or she is one",
)
.under(&[SI_2012_2733.article("4")])
.in_force(&[Span::since(ymd(2012, 11, 22), SI_2012_2733.article("1")).within(Extent::ELECTED_BODIES)]);

/// No way to apply out.
pub static NO_EXEMPTION: Rule = Rule::power(
    "staff.restricted-no-exemption",
    Actor::Staff,
    "only a post on a council's own list may be exempted; the body's staff hold none and have nothing to apply against",
)
.under(&[LGHA_1989.section("3A(2)"), LGHA_1989.section("3"), LGHA_1989.section("1(9)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE)
.confidence_is(Confidence::Inferred);

/// Secondees and agency workers.
pub static SECONDEES: Gap = Gap {
    statement: "whether a secondee or agency worker is a member of the body's staff: the word is not defined here",
    readings: &[
        "staff means those the body employs, so a secondee is outside; section 65(2) of the 2011 Act shows how a wider meaning is written",
        "staff means those who serve under the body's direction, so a secondee is caught",
    ],
    provisions: &[LGHA_1989.section("1(9)"), LGHA_1989.section("21"), PRSRA_2011.section("65(2)")],
};

/// York and North Yorkshire.
pub static YORK_MISQUOTATION: Gap = Gap {
    statement: "the York and North Yorkshire order replaces words that are not in section 1(9)",
    readings: &[
        "a plain slip: read like the other orders, staff deployed predominantly on commissioner functions are caught",
        "the change takes no effect: the staff are under the ordinary rules of section 2",
    ],
    provisions: &[SI_2023_1432.schedule("5", "9(2)(a)"), LGHA_1989.section("1(9)")],
};

/// The London Fire Commissioner's staff.
pub static LONDON_FIRE_STAFF: Gap = Gap {
    statement: "whether the words that name the London Fire Commissioner's staff have been commenced",
    readings: &[
        "they have: the published text of section 1(9) prints them as in force from 1 April 2018",
        "they have not: the commencing regulations leave that paragraph of Schedule 2 out",
    ],
    provisions: &[LGHA_1989.section("1(9)"), PCA_2017.schedule("2", "86"), SI_2018_227.regulation("4(c)(i)")],
};
