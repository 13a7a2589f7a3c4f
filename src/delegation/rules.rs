//! The rules of delegation, in the order of section 18, with section 19 for London and the mayors' Orders.

use crate::law::Actor::{Commissioner, Deputy, Staff};
use crate::law::{
    Confidence, Extent, PRSRA_2011, Rule, SI_2015_841, SI_2017_470, SI_2017_864, SI_2018_696, SI_2018_1072,
    SI_2020_5, SI_2021_112, SI_2022_1230, SI_2023_1432, SI_2024_414, Span, commenced, rules, ymd,
};

static LONDON: &[Span] = &[commenced::LONDON_JAN_2012];
/// The first of the mayors; each later one by an Order in the same words, on the day [`Area::body_on`] gives.
///
/// [`Area::body_on`]: crate::area::Area::body_on
static MAYORS: &[Span] = &[Span::since(ymd(2017, 5, 8), SI_2017_470.whole()).within(Extent::ENGLAND)];
static AUDIT: &[Span] =
    &[Span::since(ymd(2015, 4, 1), SI_2015_841.article("3(x)")).within(Extent::ELECTED_BODIES)];
static COMPLAINTS: &[Span] =
    &[Span::since(ymd(2020, 2, 1), SI_2020_5.regulation("2(j)")).within(Extent::ELECTED_BODIES)];
/// The first commissioner who is a fire and rescue authority, Essex's.
static FIRE: &[Span] = &[Span::since(ymd(2017, 10, 1), SI_2017_864.article("1")).within(Extent::ENGLAND)];

rules! {
    TO_DEPUTY = power("delegation.to-deputy", Commissioner,
        "the body may arrange for its deputy to exercise any function that is not kept from the deputy")
        .towards(&[Deputy])
        .under(&[PRSRA_2011.section("18(1)(b)"), PRSRA_2011.section("19(1)(b)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);
    TO_OTHERS = power("delegation.to-others", Commissioner,
        "with or without a deputy, the body may arrange for anybody not listed to exercise any function not listed")
        .towards(&[Staff])
        .under(&[
            PRSRA_2011.section("18(2)"), PRSRA_2011.section("18(9)"),
            PRSRA_2011.section("19(2)"), PRSRA_2011.section("19(9)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);
    BY_DEPUTY = power("delegation.by-deputy", Deputy,
        "the deputy may arrange for another person to exercise a function that the deputy exercises by arrangement")
        .towards(&[Staff])
        .under(&[PRSRA_2011.section("18(4)"), PRSRA_2011.section("19(4)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);
    BY_NOBODY_ELSE = prohibition("delegation.by-nobody-else", Staff,
        "whoever else exercises a function by arrangement has no power to pass it on")
        .under(&[
            PRSRA_2011.section("18(2)"), PRSRA_2011.section("18(4)"),
            PRSRA_2011.section("19(2)"), PRSRA_2011.section("19(4)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE)
        .confidence_is(Confidence::Inferred);

    KEPT_FROM_DEPUTY = prohibition("delegation.kept-from-deputy", Commissioner,
        "issuing the plan, hiring and removing the chief constable and calculating the budget are kept from the deputy")
        .towards(&[Deputy])
        .under(&[
            PRSRA_2011.section("18(3)(b)"), PRSRA_2011.section("18(7)(a)"), PRSRA_2011.section("18(7)(e)"),
            PRSRA_2011.section("18(7)(f)")])
        .in_force(commenced::OUTSIDE_LONDON);
    KEPT_FROM_OTHERS = prohibition("delegation.kept-from-others", Commissioner,
        "no listed function, from the plan and its objectives to the budget, is arranged for anybody but the deputy")
        .towards(&[Staff])
        .under(&[PRSRA_2011.section("18(3)(d)"), PRSRA_2011.section("18(7)")])
        .in_force(commenced::OUTSIDE_LONDON);
    NOT_BY_DEPUTY = prohibition("delegation.not-by-deputy", Deputy,
        "the deputy passes on no listed function, not even one that the deputy may exercise")
        .towards(&[Staff])
        .under(&[PRSRA_2011.section("18(5)(b)"), PRSRA_2011.section("18(7)")])
        .in_force(commenced::OUTSIDE_LONDON);
    AUDIT_BY_DEPUTY_ALONE = prohibition("delegation.audit-by-deputy-alone", Commissioner,
        "choosing the local auditor and limiting its liability go to the deputy or nobody, and no further")
        .also_by(&[Deputy])
        .towards(&[Staff])
        .under(&[
            PRSRA_2011.section("18(7)(g)"), PRSRA_2011.section("18(7)(h)"),
            PRSRA_2011.section("19(7)(i)"), PRSRA_2011.section("19(7)(j)")])
        .in_force(AUDIT);
    COMPLAINTS_KEPT = prohibition("delegation.complaints-kept", Commissioner,
        "functions in police complaints are arranged for nobody in this way; regulations provide for them instead")
        .towards(&[Deputy, Staff])
        .under(&[PRSRA_2011.section("18(3)(aa)"), PRSRA_2011.section("19(3)(aa)")])
        .in_force(COMPLAINTS);
    OLDER_MATTERS = condition("delegation.older-matters", Commissioner,
        "functions in a matter known before 1 February 2020, or linked to one then still handled, may still be arranged")
        .towards(&[Deputy, Staff])
        .under(&[SI_2020_5.regulation("3(1)")])
        .in_force(COMPLAINTS);
    LISTED_PERSONS = prohibition("delegation.listed-persons", Commissioner,
        "no function goes to a constable, another policing body, the Mayor of London, the City, or staff of any of these")
        .also_by(&[Deputy])
        .under(&[
            PRSRA_2011.section("18(6)"), PRSRA_2011.section("18(3)(c)"), PRSRA_2011.section("18(5)(a)")])
        .in_force(commenced::OUTSIDE_LONDON);
    ONLY_WHAT_IS_HELD = condition("delegation.only-what-is-held", Deputy,
        "the deputy passes on only what has been arranged, lawfully, for the deputy to exercise")
        .under(&[PRSRA_2011.section("18(4)"), PRSRA_2011.section("19(4)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);
    AS_IF_VESTED = power("delegation.as-if-vested", Staff,
        "whoever exercises a function by arrangement may deal, in exercising it, with the body's property and rights")
        .also_by(&[Deputy])
        .under(&[PRSRA_2011.section("18(8)"), PRSRA_2011.section("19(8)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);
    STAYS_THE_BODYS = condition("delegation.stays-the-bodys", Commissioner,
        "a function that somebody exercises by arrangement is still a function of the body, which may still exercise it")
        .towards(&[Deputy, Staff])
        .under(&[
            PRSRA_2011.section("18(1)(b)"), PRSRA_2011.section("18(2)"), PRSRA_2011.section("18(8)"),
            PRSRA_2011.section("19(8)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE)
        .confidence_is(Confidence::Inferred);

    LONDON_KEPT_FROM_DEPUTY = prohibition("delegation.london-kept-from-deputy", Commissioner,
        "issuing the plan and all part in appointing and removing the Met's chief officers are kept from the deputy mayor")
        .towards(&[Deputy])
        .under(&[
            PRSRA_2011.section("19(3)(b)"), PRSRA_2011.section("19(7)(a)"), PRSRA_2011.section("19(7)(e)"),
            PRSRA_2011.section("19(7)(f)"), PRSRA_2011.section("19(7)(g)"), PRSRA_2011.section("19(7)(h)")])
        .in_force(LONDON);
    LONDON_KEPT_FROM_OTHERS = prohibition("delegation.london-kept-from-others", Commissioner,
        "no function listed for London is arranged for anybody but the deputy mayor")
        .towards(&[Staff])
        .under(&[PRSRA_2011.section("19(3)(d)"), PRSRA_2011.section("19(7)")])
        .in_force(LONDON);
    LONDON_NOT_BY_DEPUTY = prohibition("delegation.london-not-by-deputy", Deputy,
        "London's deputy mayor passes on no listed function")
        .towards(&[Staff])
        .under(&[PRSRA_2011.section("19(5)(b)"), PRSRA_2011.section("19(7)")])
        .in_force(LONDON);
    LONDON_LISTED_PERSONS = prohibition("delegation.london-listed-persons", Commissioner,
        "no function of the Mayor's Office goes to a constable, a commissioner, the Mayor, the City, or their staff")
        .also_by(&[Deputy])
        .under(&[
            PRSRA_2011.section("19(6)"), PRSRA_2011.section("19(3)(c)"), PRSRA_2011.section("19(5)(a)")])
        .in_force(LONDON);

    MAYORS_LISTED_PERSONS = prohibition("delegation.mayors-listed-persons", Commissioner,
        "a mayor's policing functions go neither to the statutory deputy mayor nor to the combined authority")
        .also_by(&[Deputy])
        .under(&[
            SI_2017_470.schedule("1", "21(b)"), SI_2021_112.schedule("5", "21(b)"),
            SI_2023_1432.schedule("5", "21(b)"), SI_2024_414.schedule("1", "21(b)")])
        .in_force(MAYORS);
    MAYORS_BUDGET = prohibition("delegation.mayors-budget", Commissioner,
        "calculating the council tax requirement for a mayor's policing component is delegated to nobody")
        .also_by(&[Deputy])
        .towards(&[Deputy, Staff])
        .under(&[
            SI_2017_470.schedule("1", "21(c)(i)"), SI_2021_112.schedule("5", "21(c)(i)"),
            SI_2023_1432.schedule("5", "21(c)(i)"), SI_2024_414.schedule("1", "21(c)(i)")])
        .in_force(MAYORS);
    MAYORS_STAFF = condition("delegation.mayors-staff", Staff,
        "a mayor's policing functions may go to staff of the combined authority, who are the staff of nobody listed")
        .under(&[
            SI_2017_470.schedule("1", "21(b)(ii)"), SI_2021_112.schedule("5", "21(b)(ii)"),
            SI_2023_1432.schedule("5", "21(b)(ii)"), SI_2024_414.schedule("1", "21(b)(ii)")])
        .in_force(MAYORS)
        .confidence_is(Confidence::Inferred);

    FIRE_ARRANGEMENTS = power("delegation.fire-arrangements", Commissioner,
        "a commissioner's fire authority may delegate to the deputy, its own staff or the commissioner's staff, no others")
        .towards(&[Deputy, Staff])
        .under(&[
            SI_2017_864.article("4(1)"), SI_2018_696.article("4(1)"), SI_2018_1072.article("4(1)"),
            SI_2022_1230.article("4(1)")])
        .in_force(FIRE);
    FIRE_KEPT = prohibition("delegation.fire-kept", Commissioner,
        "eleven functions, from the budget and the fire plan to the chief fire officer's post, stay with the authority")
        .towards(&[Deputy, Staff])
        .under(&[
            SI_2017_864.article("5(1)"), SI_2018_696.article("5(1)"), SI_2018_1072.article("5(1)"),
            SI_2022_1230.article("5(1)")])
        .in_force(FIRE);
    FIRE_DEPUTY_ALONE = prohibition("delegation.fire-deputy-alone", Commissioner,
        "fire priorities, attending the panel, the auditor and its liability are delegated to the deputy or to nobody")
        .towards(&[Staff])
        .under(&[
            SI_2017_864.article("6"), SI_2018_696.article("6(1)"), SI_2018_1072.article("6(1)"),
            SI_2022_1230.article("6(1)")])
        .in_force(FIRE);
    FIRE_BY_DEPUTY = power("delegation.fire-by-deputy", Deputy,
        "the deputy may delegate a function delegated to the deputy to the fire authority's or the commissioner's staff")
        .towards(&[Staff])
        .under(&[
            SI_2017_864.article("7(1)"), SI_2018_696.article("7(1)"), SI_2018_1072.article("7(1)"),
            SI_2022_1230.article("7(1)")])
        .in_force(FIRE);
    FIRE_NOT_BY_DEPUTY = prohibition("delegation.fire-not-by-deputy", Deputy,
        "the deputy delegates none of the fire functions that only the deputy may be given")
        .towards(&[Staff])
        .under(&[
            SI_2017_864.article("7(2)"), SI_2018_696.article("7(2)"), SI_2018_1072.article("7(2)"),
            SI_2022_1230.article("7(2)")])
        .in_force(FIRE);
    FIRE_RISK_PLAN = prohibition("delegation.fire-risk-plan", Commissioner,
        "preparing and publishing the integrated risk management plan is delegated to the chief fire officer or to nobody")
        .towards(&[Deputy, Staff])
        .under(&[
            SI_2017_864.article("8"), SI_2018_696.article("8"), SI_2018_1072.article("8"),
            SI_2022_1230.article("8")])
        .in_force(FIRE);
}
