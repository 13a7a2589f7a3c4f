//! The rules of the budget calculations, in the order of sections 39 to 49 of the 1992 Act, and of what goes with them.

use crate::law::Actor::{Commissioner, Council, Public};
use crate::law::{
    Confidence, Extent, LGFA_1992, POLICE_ACT_1996, Rule, SI_2012_2914, SPECIFIED_INFORMATION_2011, Span,
    commenced, rules, ymd,
};

/// The 1992 Act is older than commissioners: it has bound them since there were any.
static EITHER: &[Span] = commenced::OUTSIDE_LONDON;
/// Sections 42A and 42B took the place of sections 43 and 44 in England in December 2011, before commissioners.
static ENGLAND: &[Span] = &[commenced::NOV_2012.within(Extent::ENGLAND)];
static WALES: &[Span] = &[commenced::NOV_2012.within(Extent::WALES)];
/// SI 2012/2914 applies from the year 2013/14, the first that a commissioner set a precept for.
static TAX_BASE_REGULATIONS: &[Span] =
    &[Span::since(ymd(2012, 11, 30), SI_2012_2914.regulation("1(1)")).within(Extent::ENGLAND)];

rules! {
    CALCULATE = duty("budget.calculate", Commissioner,
        "for each year the commissioner calculates the council tax requirement in England, the budget requirement in Wales")
        .under(&[LGFA_1992.section("42A(1)"), LGFA_1992.section("43(1)")])
        .in_force(EITHER);
    OUTGOINGS = condition("budget.outgoings", Commissioner,
        "outgoings: spending with the collection fund deficit, contingencies, reserves to raise, and an earlier deficit to cover")
        .under(&[LGFA_1992.section("42A(2)"), LGFA_1992.section("42A(6)"), LGFA_1992.section("42A(7A)")])
        .in_force(ENGLAND);
    INCOME = condition("budget.income", Commissioner,
        "income: grants, the collection fund surplus and other receipts, but not the precept, and the reserves to be used")
        .under(&[LGFA_1992.section("42A(3)"), LGFA_1992.section("42A(10)")])
        .in_force(ENGLAND);
    RESERVES_FOR_SPENDING = condition("budget.reserves-for-spending", Commissioner,
        "reserves are used to meet spending and contingencies, not to raise other reserves or to cover an earlier deficit")
        .under(&[LGFA_1992.section("42A(3)(b)")])
        .in_force(ENGLAND);
    REQUIREMENT = condition("budget.requirement", Commissioner,
        "the council tax requirement is what outgoings exceed income by, and nothing where they do not")
        .under(&[LGFA_1992.section("42A(4)"), LGFA_1992.section("42B(2)")])
        .in_force(ENGLAND);
    TAX_BASE = condition("budget.tax-base", Council,
        "the tax base is the sum of those that the billing authorities of the police area notify")
        .towards(&[Commissioner])
        .under(&[LGFA_1992.section("42B(1)"), SI_2012_2914.regulation("7")])
        .in_force(ENGLAND);
    BASIC_AMOUNT = condition("budget.basic-amount", Commissioner,
        "the basic amount is the council tax requirement divided by the tax base, one for the whole police area")
        .under(&[LGFA_1992.section("42B(1)"), LGFA_1992.section("46(2)(b)")])
        .in_force(ENGLAND);

    OUTGOINGS_WALES = condition("budget.outgoings-wales", Commissioner,
        "in Wales outgoings are spending, grants to repay, contingencies, reserves to raise and an earlier deficit to cover")
        .under(&[LGFA_1992.section("43(2)")])
        .in_force(WALES);
    INCOME_WALES = condition("budget.income-wales", Commissioner,
        "in Wales income leaves out the precept and the listed central grants, and takes in the reserves to be used")
        .under(&[LGFA_1992.section("43(3)")])
        .in_force(WALES);
    RESERVES_FOR_SPENDING_WALES = condition("budget.reserves-for-spending-wales", Commissioner,
        "in Wales reserves are used for spending and contingencies, not to repay grants, raise reserves or cover a deficit")
        .under(&[LGFA_1992.section("43(3)(b)")])
        .in_force(WALES);
    REQUIREMENT_WALES = condition("budget.requirement-wales", Commissioner,
        "in Wales the budget requirement is what outgoings exceed income by, before the listed central grants")
        .under(&[LGFA_1992.section("43(4)")])
        .in_force(WALES);
    GRANTS_WALES = condition("budget.grants-wales", Commissioner,
        "in Wales council tax raises the budget requirement less the central grants, and nothing where they are more")
        .under(&[LGFA_1992.section("44(1)"), LGFA_1992.section("44(2)"), LGFA_1992.section("44(7)")])
        .in_force(WALES);
    BASIC_AMOUNT_WALES = condition("budget.basic-amount-wales", Commissioner,
        "in Wales the basic amount is the budget requirement less central grants, divided by the tax base")
        .under(&[LGFA_1992.section("44(1)")])
        .in_force(WALES);

    BANDS = condition("budget.bands", Commissioner,
        "bands A to H pay 6, 7, 8, 9, 11, 13, 15 and 18 ninths of the basic amount, and every band is stated")
        .towards(&[Council])
        .under(&[LGFA_1992.section("47(1)"), LGFA_1992.section("5(1)"), LGFA_1992.section("40(4)")])
        .in_force(EITHER);
    BANDS_WALES = condition("budget.bands-wales", Commissioner,
        "in Wales there is a ninth band, I, which pays 21 ninths of the basic amount")
        .towards(&[Council])
        .under(&[LGFA_1992.section("47(1)"), LGFA_1992.section("5(1A)"), LGFA_1992.section("40(4)")])
        .in_force(WALES);
    SHARES = condition("budget.shares", Commissioner,
        "each billing authority pays the basic amount times its own tax base, or that of its part in the police area")
        .towards(&[Council])
        .under(&[LGFA_1992.section("48(2)"), LGFA_1992.section("48(3)"), LGFA_1992.section("40(2)(b)")])
        .in_force(EITHER);
    NO_ROUNDING = condition("budget.no-rounding", Commissioner,
        "the Act gives exact fractions and no rule of rounding: whole pence are each commissioner's practice")
        .under(&[LGFA_1992.section("47(1)"), LGFA_1992.section("48(2)")])
        .in_force(EITHER)
        .confidence_is(Confidence::Inferred);
    CALCULATE_FIRST = prohibition("budget.calculations-first", Commissioner,
        "no precept before the year's calculations are made; issued sooner, it counts as not issued")
        .towards(&[Council])
        .under(&[LGFA_1992.section("40(7)"), LGFA_1992.section("40(8)")])
        .in_force(EITHER);

    TAX_BASE_NOTIFIED = duty("budget.tax-base-notified", Council,
        "each billing authority notifies its tax base between 1 December and 31 January before the year")
        .towards(&[Commissioner])
        .under(&[SI_2012_2914.regulation("8")])
        .in_force(TAX_BASE_REGULATIONS);
    TAX_BASE_DETERMINED = duty("budget.tax-base-determined", Commissioner,
        "a tax base not notified is that notified to another precepting authority, or else what the first determines")
        .under(&[SI_2012_2914.regulation("9"), SI_2012_2914.regulation("10")])
        .in_force(TAX_BASE_REGULATIONS);
    VIEWS = duty("budget.views", Commissioner,
        "before a year's first precept the views of the people and of ratepayers' representatives on spending are obtained")
        .towards(&[Public])
        .under(&[POLICE_ACT_1996.section("96(1B)")])
        .in_force(EITHER);
    PUBLISH_BUDGET = duty("budget.publish", Commissioner,
        "before the year the total budget, its sources, the precept and what it is to be spent on are published")
        .towards(&[Public])
        .under(&[
            SPECIFIED_INFORMATION_2011.only_schedule("3(a)"), SPECIFIED_INFORMATION_2011.only_schedule("3(b)"),
            SPECIFIED_INFORMATION_2011.only_schedule("3(c)"), SPECIFIED_INFORMATION_2011.only_schedule("3(d)")])
        .in_force(EITHER)
        .confidence_is(Confidence::Secondary);

    SUBSTITUTE = power("budget.substitute", Commissioner,
        "calculations already made for a year may be made again in substitution")
        .under(&[LGFA_1992.section("49(1)")])
        .in_force(EITHER);
    SUBSTITUTE_REQUIREMENT = condition("budget.substitute-requirement", Commissioner,
        "substitute calculations have no effect if the requirement would be more than before")
        .under(&[LGFA_1992.section("49(2)(za)"), LGFA_1992.section("49(2)(a)")])
        .in_force(EITHER);
    SUBSTITUTE_BASIC_AMOUNT = condition("budget.substitute-basic-amount", Commissioner,
        "substitute calculations have no effect if the basic amount would be more than before")
        .under(&[LGFA_1992.section("49(2)(za)"), LGFA_1992.section("49(2)(a)")])
        .in_force(EITHER);
    SUBSTITUTE_TAX_BASE = condition("budget.substitute-tax-base", Commissioner,
        "substitute calculations have no effect unless they use the tax base of those before")
        .under(&[LGFA_1992.section("49(2A)"), LGFA_1992.section("49(3)"), LGFA_1992.section("49(2)(b)")])
        .in_force(EITHER);
    SUBSTITUTE_GRANTS_WALES = condition("budget.substitute-grants-wales", Commissioner,
        "in Wales they also use the same central grants, which only additional grant not counted before may raise")
        .under(&[LGFA_1992.section("49(3)"), LGFA_1992.section("49(4)")])
        .in_force(WALES);
    QUASHED = condition("budget.substitute-after-quashing", Commissioner,
        "those limits do not apply where the calculations before were quashed for breach of sections 42A to 48")
        .under(&[LGFA_1992.section("49(4D)"), LGFA_1992.section("49(5)")])
        .in_force(EITHER);
    DIRECTED = condition("budget.substitute-after-direction", Commissioner,
        "under a direction that the referendum provisions do not apply the amounts may rise, and the tax base stays")
        .under(&[LGFA_1992.section("52ZT(5)(b)"), LGFA_1992.section("49(2A)")])
        .in_force(ENGLAND);
}
