//! The rules of referendums on council tax, in the order of Chapter 4ZA.

use crate::law::Actor::{CombinedAuthority, Commissioner, Council, Public, SecretaryOfState};
use crate::law::{Extent, LGFA_1992, Rule, SI_2011_2896, SI_2012_460, SI_2017_611, Span, rules, ymd};

/// The Chapter is of England, London included; its first year was 2012/13.
static CHAPTER: &[Span] = &[Span::since(ymd(2011, 12, 3), SI_2011_2896.article("2(i)"))
    .within(Extent::ENGLAND.and(Extent::METROPOLITAN))];
static REGULATIONS: &[Span] = &[Span::since(ymd(2012, 3, 16), SI_2012_460.regulation("1(1)"))
    .within(Extent::ENGLAND.and(Extent::METROPOLITAN))];
static COMBINED: &[Span] = &[Span::since(ymd(2017, 4, 27), SI_2017_611.article("1")).within(Extent::ENGLAND)];

rules! {
    DETERMINE = duty("referendum.determine", Commissioner,
        "each year it is determined, once the principles are approved, whether the basic amount of council tax is excessive")
        .also_by(&[CombinedAuthority])
        .under(&[LGFA_1992.section("52ZB(3)"), LGFA_1992.section("52ZB(7)")])
        .in_force(CHAPTER);
    PRINCIPLES = condition("referendum.principles", SecretaryOfState,
        "whether it is goes by the Secretary of State's principles, which compare it with the amount of the year before")
        .under(&[LGFA_1992.section("52ZC(1)"), LGFA_1992.section("52ZC(2)"), LGFA_1992.section("52ZC(3)")])
        .in_force(CHAPTER);
    COMPARED = condition("referendum.compared", Commissioner,
        "what is compared is the basic amount calculated, with that of the year before or a notional amount put for it")
        .under(&[LGFA_1992.section("52ZX(2)"), LGFA_1992.section("52ZE(1)")])
        .in_force(CHAPTER);
    APPROVED = condition("referendum.principles-approved", SecretaryOfState,
        "the Commons approve the principles by the day they approve the finance report, or nothing is excessive")
        .under(&[LGFA_1992.section("52ZD(1)"), LGFA_1992.section("52ZD(2)")])
        .in_force(CHAPTER);
    COMPONENT = condition("referendum.component", CombinedAuthority,
        "the policing of a mayor is a component of the precept with amounts of its own, compared by itself")
        .under(&[SI_2017_611.article("4(2)"), LGFA_1992.section("52ZC(1)")])
        .in_force(COMBINED);
    NOT_A_CAP = power("referendum.not-a-cap", Commissioner,
        "an excessive amount may be set: a limit is no cap, but means that a referendum decides")
        .under(&[LGFA_1992.section("52ZB(4)"), LGFA_1992.section("52ZO(2)"), LGFA_1992.section("52ZO(3)")])
        .in_force(CHAPTER);

    SUBSTITUTE_CALCULATIONS = duty("referendum.substitute-calculations", Commissioner,
        "with an excessive amount go substitute calculations, on the same tax base and grants, for one that is not")
        .under(&[LGFA_1992.section("52ZJ(1)"), LGFA_1992.section("52ZJ(2)"), LGFA_1992.section("52ZJ(4)")])
        .in_force(CHAPTER);
    NOTIFY_EXCESS = duty("referendum.notify", Commissioner,
        "each billing authority is told that the amount is excessive and a referendum due, with the substitute precept")
        .towards(&[Council])
        .under(&[LGFA_1992.section("52ZK(1)"), LGFA_1992.section("52ZK(2)"), LGFA_1992.section("52ZK(3)")])
        .in_force(CHAPTER);
    NOTIFY_EXCESS_BY = duty("referendum.notify-by", Commissioner,
        "that notice is given by 8 March before the year; for 2012/13 by 17 March")
        .towards(&[Council])
        .under(&[SI_2012_460.regulation("3"), LGFA_1992.section("52ZK(8)")])
        .in_force(REGULATIONS);
    HOLD_POLL = duty("referendum.hold-poll", Council,
        "a billing authority so notified holds a referendum on the amount")
        .towards(&[Public])
        .under(&[LGFA_1992.section("52ZN(1)")])
        .in_force(CHAPTER);
    POLL_DAY = condition("referendum.poll-day", Council,
        "two or more referendums on one calculation are held on the first Thursday in May of the year, or as ordered")
        .under(&[LGFA_1992.section("52ZN(2)")])
        .in_force(CHAPTER);
    SINGLE_POLL_DAY = condition("referendum.single-poll-day", Council,
        "a referendum that is the only one is held on a day the billing authority decides, not later than that")
        .under(&[LGFA_1992.section("52ZN(3)"), LGFA_1992.section("52ZN(4)")])
        .in_force(CHAPTER);
    DAY_ORDERED = power("referendum.day-ordered", SecretaryOfState,
        "another day may be ordered by 1 February before the year")
        .under(&[LGFA_1992.section("52ZN(2)(b)"), LGFA_1992.section("52ZN(4)(b)"), LGFA_1992.section("52ZN(5)")])
        .in_force(CHAPTER);
    EXPENSES = power("referendum.expenses", Council,
        "a billing authority may recover the expenses of its referendum from the precepting authority")
        .towards(&[Commissioner])
        .under(&[LGFA_1992.section("52ZN(7)")])
        .in_force(CHAPTER);
    EXPENSES_OF_DEFAULT = power("referendum.expenses-of-default", Council,
        "where all were told in time and some held none, the others recover in equal parts from those, who recover nothing")
        .towards(&[Council])
        .under(&[SI_2012_460.regulation("4(4)"), SI_2012_460.regulation("4(2)"), LGFA_1992.section("52ZN(8)")])
        .in_force(REGULATIONS);
    TELL_RESULT = duty("referendum.tell-result", Commissioner,
        "the Secretary of State is told the result")
        .towards(&[SecretaryOfState])
        .under(&[LGFA_1992.section("52ZO(1)")])
        .in_force(CHAPTER);
    CARRIED = condition("referendum.carried", Public,
        "approved by a majority of those voting, all referendums taken together, the calculations and precept stand")
        .under(&[LGFA_1992.section("52ZO(2)"), LGFA_1992.section("52ZO(3)")])
        .in_force(CHAPTER);
    LOST = condition("referendum.lost", Public,
        "not so approved, the substitute precept that went with the notice has effect")
        .under(&[LGFA_1992.section("52ZO(4)"), LGFA_1992.section("52ZO(5)")])
        .in_force(CHAPTER);
    NOT_NOTIFIED = duty("referendum.not-notified", Commissioner,
        "without notice and referendum the substitute is issued; from the day of the poll until then no precept is paid")
        .towards(&[Council])
        .under(&[
            LGFA_1992.section("52ZP(2)"), LGFA_1992.section("52ZP(3)"), LGFA_1992.section("52ZP(4)"),
            LGFA_1992.section("52ZP(5)")])
        .in_force(CHAPTER);
    NOT_HELD = condition("referendum.not-held", Council,
        "where a billing authority was notified and held no referendum, the substitute precept has effect there")
        .under(&[LGFA_1992.section("52ZP(7)")])
        .in_force(CHAPTER);
    DIRECTION = power("referendum.direction", SecretaryOfState,
        "the provisions may be directed not to apply where functions or obligations could not be met; not after a lost poll")
        .towards(&[Commissioner])
        .under(&[LGFA_1992.section("52ZR(1)"), LGFA_1992.section("52ZR(3)"), LGFA_1992.section("52ZR(6)")])
        .in_force(CHAPTER);
    AFTER_DIRECTION = duty("referendum.after-direction", Commissioner,
        "within 21 days that begin with receiving a direction, substitutes are calculated and precepts issued")
        .under(&[LGFA_1992.section("52ZT(4)(b)"), LGFA_1992.section("52ZW(1)"), LGFA_1992.section("52ZW(3)(b)")])
        .in_force(CHAPTER);
    NO_PAYMENT = prohibition("referendum.no-payment", Council,
        "after those 21 days nothing is paid on a precept of the year until the substitutes are issued")
        .towards(&[Commissioner])
        .under(&[LGFA_1992.section("52ZW(5)"), LGFA_1992.section("52ZW(6)")])
        .in_force(CHAPTER);
}
