//! The rules of suspension, of vacancies and of acting commissioners, in the order of the sections.

use crate::law::Actor::{AppropriateOfficer, Commissioner, Panel, Public, Staff};
use crate::law::{
    Confidence, ELECTIONS_ACT_2022, Extent, PRSRA_2011, Rule, SI_2017_470, SI_2021_112, SI_2023_1145,
    SI_2023_1432, SI_2024_414, Span, commenced, rules, ymd,
};

/// Chapter 6, commenced before there were commissioners.
static CHAPTER_6: &[Span] = &[commenced::APR_2012];
/// The first mayor with a commissioner's functions.
static MAYORS: &[Span] = &[Span::since(ymd(2017, 5, 8), SI_2017_470.article("1(2)")).within(Extent::ENGLAND)];
/// Disqualification orders of criminal courts.
static ORDERS: &[Span] =
    &[Span::since(ymd(2023, 11, 1), SI_2023_1145.regulation("3")).within(Extent::OUTSIDE_LONDON)];

rules! {
    SUSPEND = power("commissioner.suspend", Panel,
        "the panel may suspend a commissioner who appears to it to be charged with a sufficiently grave offence")
        .towards(&[Commissioner])
        .under(&[PRSRA_2011.section("30(1)")])
        .in_force(commenced::OUTSIDE_LONDON);
    CHARGED = condition("commissioner.suspension-charged", Commissioner,
        "the commissioner has been charged with an offence; arrest or investigation is not enough")
        .under(&[PRSRA_2011.section("30(1)(a)")])
        .in_force(commenced::OUTSIDE_LONDON);
    CHARGED_IN = condition("commissioner.suspension-charged-in", Commissioner,
        "the charge was brought in the United Kingdom, the Channel Islands or the Isle of Man")
        .under(&[PRSRA_2011.section("30(1)(a)")])
        .in_force(commenced::OUTSIDE_LONDON);
    OVER_TWO_YEARS = condition("commissioner.suspension-over-two-years", Commissioner,
        "the most that an adult can be sentenced to for the offence is more than two years' imprisonment")
        .under(&[PRSRA_2011.section("30(1)(b)"), PRSRA_2011.section("30(4)(a)")])
        .in_force(commenced::OUTSIDE_LONDON);
    FIXED_LIFE = condition("commissioner.suspension-fixed-life", Commissioner,
        "the sentence of an adult for the offence is fixed by law as life imprisonment, which also counts")
        .under(&[PRSRA_2011.section("30(4)(b)")])
        .in_force(commenced::OUTSIDE_LONDON);
    SUSPEND_MAYOR = power("commissioner.suspend-mayor", Panel,
        "the panel may in the same way suspend a mayor, but only from a commissioner's functions")
        .towards(&[Commissioner])
        .under(&[
            SI_2021_112.schedule("5", "25(a)"),
            SI_2017_470.schedule("1", "25(a)"),
            SI_2023_1432.schedule("5", "25(a)"),
            SI_2024_414.schedule("1", "25(a)")
        ])
        .in_force(MAYORS)
        .confidence_is(Confidence::Secondary);
    SUSPENSION_DROPPED = condition("commissioner.suspension-ends-charge-dropped", Panel,
        "the suspension ends when the charge is dropped")
        .under(&[PRSRA_2011.section("30(2)(a)")])
        .in_force(commenced::OUTSIDE_LONDON);
    SUSPENSION_ACQUITTED = condition("commissioner.suspension-ends-acquittal", Panel,
        "the suspension ends when the commissioner is acquitted of the offence")
        .under(&[PRSRA_2011.section("30(2)(b)")])
        .in_force(commenced::OUTSIDE_LONDON);
    SUSPENSION_CONVICTED = condition("commissioner.suspension-ends-conviction", Panel,
        "the suspension ends with a conviction that does not disqualify")
        .under(&[PRSRA_2011.section("30(2)(c)")])
        .in_force(commenced::OUTSIDE_LONDON);
    SUSPENSION_LIFTED = power("commissioner.suspension-lifted", Panel, "the panel may end the suspension at any time")
        .towards(&[Commissioner])
        .under(&[PRSRA_2011.section("30(2)(d)")])
        .in_force(commenced::OUTSIDE_LONDON);

    COURT_ORDER = prohibition("commissioner.disqualification-order", Commissioner,
        "from a criminal court's disqualification order on, the holder is suspended from every function of the office")
        .under(&[ELECTIONS_ACT_2022.section("31(4)")])
        .in_force(ORDERS);
    ORDER_VACATES = condition("commissioner.disqualification-order-vacates", Commissioner,
        "the office is vacated three months after the order, or sooner when the time for appeal or an appeal ends")
        .under(&[ELECTIONS_ACT_2022.section("31(2)"), ELECTIONS_ACT_2022.section("31(3)")])
        .in_force(ORDERS);
    ORDER_UPHELD = condition("commissioner.disqualification-order-appeal", Commissioner,
        "an appeal upheld within the three months keeps the office and ends the suspension")
        .under(&[ELECTIONS_ACT_2022.section("31(3)(b)"), ELECTIONS_ACT_2022.section("31(4)(b)")])
        .in_force(ORDERS);
    ORDER_NOT_UNDONE = prohibition("commissioner.disqualification-order-final", Commissioner,
        "an appeal upheld after the office was vacated does not give it back")
        .under(&[ELECTIONS_ACT_2022.section("31(5)")])
        .in_force(ORDERS);
    ORDER_VACANCY = condition("commissioner.vacancy-by-order", Commissioner,
        "a vacancy by a disqualification order occurs when the order vacates the office")
        .under(&[
            PRSRA_2011.section("59(1)(e)"),
            PRSRA_2011.section("59(2A)"),
            ELECTIONS_ACT_2022.section("31(2)"),
            ELECTIONS_ACT_2022.section("31(3)"),
        ])
        .in_force(ORDERS);

    ORDINARY_TERM = condition("commissioner.ordinary-term", Commissioner,
        "a term won at an ordinary election begins on the seventh day after the poll, until when the old one runs")
        .under(&[PRSRA_2011.section("50(7)")])
        .in_force(CHAPTER_6);
    BY_ELECTION_TERM = condition("commissioner.by-election-term", Commissioner,
        "whoever fills a vacancy at a by-election takes office on being declared elected")
        .under(&[PRSRA_2011.section("51(8)"), PRSRA_2011.section("51(2)")])
        .in_force(CHAPTER_6);
    VACANT_ON_RECEIPT = condition("commissioner.vacancy-on-resignation", Commissioner,
        "a vacancy by resignation occurs when the appropriate officer receives the notice")
        .under(&[PRSRA_2011.section("59(1)(b)"), PRSRA_2011.section("61(2)")])
        .in_force(CHAPTER_6);
    VACANT_ON_DEATH = condition("commissioner.vacancy-on-death", Commissioner,
        "a vacancy by death occurs on the date of death")
        .under(&[PRSRA_2011.section("59(1)(c)")])
        .in_force(CHAPTER_6);
    VACANT_WHEN_DECLARED = condition("commissioner.vacancy-when-declared", AppropriateOfficer,
        "for disqualification, want of acceptance or incapacity the vacancy occurs on the day it is declared")
        .under(&[PRSRA_2011.section("59(1)(d)"), PRSRA_2011.section("59(2)")])
        .in_force(CHAPTER_6);
    PUBLIC_NOTICE = duty("commissioner.vacancy-public-notice", AppropriateOfficer,
        "the appropriate officer gives public notice of a vacancy as soon as practicable after its date")
        .towards(&[Public])
        .under(&[PRSRA_2011.section("59(3)"), PRSRA_2011.section("59(5)")])
        .in_force(CHAPTER_6);
    RETURNING_OFFICER_NOTICE = duty("commissioner.vacancy-returning-officer", AppropriateOfficer,
        "the appropriate officer tells the police area returning officer of a vacancy as soon as practicable after its date")
        .under(&[PRSRA_2011.section("59(4)"), PRSRA_2011.section("59(5)")])
        .in_force(CHAPTER_6);
    DECLARE_VACANT = duty("commissioner.declare-vacant", AppropriateOfficer,
        "the appropriate officer forthwith declares the office vacant, unless the matter is with the High Court")
        .under(&[PRSRA_2011.section("60(2)"), PRSRA_2011.section("60(1)")])
        .in_force(CHAPTER_6);
    RESIGN = power("commissioner.resign", Commissioner,
        "the commissioner may resign at any time by notice to the appropriate officer")
        .towards(&[AppropriateOfficer])
        .under(&[PRSRA_2011.section("61(1)"), PRSRA_2011.section("61(2)")])
        .in_force(CHAPTER_6);
    DISQUALIFIED = prohibition("commissioner.disqualified", Commissioner,
        "nobody may hold the office while disqualified from it")
        .under(&[PRSRA_2011.section("60(1)(a)"), PRSRA_2011.section("65"), PRSRA_2011.section("66"), PRSRA_2011.section("67")])
        .in_force(CHAPTER_6);
    CONVICTION_FINAL = condition("commissioner.conviction-final", Commissioner,
        "a conviction of an imprisonable offence counts once the time for appeal or the appeal has ended")
        .under(&[PRSRA_2011.section("66(4)(b)")])
        .in_force(CHAPTER_6);
    ACCEPT_OFFICE = prohibition("commissioner.accept-office", Commissioner,
        "nobody elected may act before making the declaration of acceptance and delivering it to the appropriate officer")
        .under(&[PRSRA_2011.section("70(1)")])
        .in_force(CHAPTER_6);
    ACCEPT_IN_TIME = condition("commissioner.accept-in-time", Commissioner,
        "the office falls vacant if the declaration is not delivered within two months beginning the day after the election")
        .under(&[
            PRSRA_2011.section("70(2)"),
            PRSRA_2011.section("73(1)"),
            PRSRA_2011.section("73(2)"),
            PRSRA_2011.section("73(3)"),
        ])
        .in_force(CHAPTER_6);
    DECLARED_BY_COURT = power("commissioner.declared-by-high-court", Public,
        "anybody may ask the High Court to declare that the holder is disqualified or has gone")
        .under(&[PRSRA_2011.section("71(1)"), PRSRA_2011.section("71(2)"), PRSRA_2011.section("71(4)")])
        .in_force(CHAPTER_6);
    NOT_FOR_MAYORS = condition("commissioner.vacancy-not-mayors", Commissioner,
        "a mayor's vacancies and elections follow the mayor's own Orders, not these sections")
        .under(&[SI_2017_470.whole(), SI_2021_112.whole(), SI_2023_1432.whole(), SI_2024_414.whole()])
        .in_force(MAYORS)
        .confidence_is(Confidence::Secondary);

    ACTING_VACANCY = duty("commissioner.acting-for-vacancy", Panel,
        "the panel appoints an acting commissioner when nobody holds the office")
        .under(&[PRSRA_2011.section("62(1)(a)")])
        .in_force(CHAPTER_6);
    ACTING_INCAPACITY = duty("commissioner.acting-for-incapacity", Panel,
        "the panel appoints an acting commissioner when the commissioner is incapacitated")
        .under(&[PRSRA_2011.section("62(1)(b)")])
        .in_force(CHAPTER_6);
    ACTING_SUSPENSION = duty("commissioner.acting-for-suspension", Panel,
        "the panel appoints an acting commissioner when it has suspended the commissioner")
        .under(&[PRSRA_2011.section("62(1)(c)")])
        .in_force(CHAPTER_6);
    ACTING_FROM_STAFF = condition("commissioner.acting-from-staff", Panel,
        "only somebody who is a member of the commissioner's staff when appointed can be acting commissioner")
        .under(&[PRSRA_2011.section("62(2)")])
        .in_force(CHAPTER_6);
    ACTING_REPRESENTATIONS = duty("commissioner.acting-representations", Panel,
        "for incapacity the panel has regard to any representations the commissioner makes on the appointment")
        .towards(&[Commissioner])
        .under(&[PRSRA_2011.section("62(3)")])
        .in_force(CHAPTER_6);
    ACTING_FUNCTIONS = power("commissioner.acting-functions", Staff,
        "an acting commissioner has every function of a commissioner but issuing and varying a plan")
        .under(&[PRSRA_2011.section("62(4)"), PRSRA_2011.section("62(9)")])
        .in_force(CHAPTER_6);
    ACTING_PROPERTY = power("commissioner.acting-property", Staff,
        "an acting commissioner may deal with the commissioner's property and rights")
        .under(&[PRSRA_2011.section("62(5)")])
        .in_force(CHAPTER_6);
    ACTING_ENDS_ELECTION = condition("commissioner.acting-ends-election", Panel,
        "the appointment ends when a person is elected commissioner")
        .under(&[PRSRA_2011.section("62(6)(a)")])
        .in_force(CHAPTER_6);
    ACTING_ENDS_TERMINATION = power("commissioner.acting-terminated", Panel,
        "the panel may end the appointment of the acting commissioner")
        .towards(&[Staff])
        .under(&[PRSRA_2011.section("62(6)(b)")])
        .in_force(CHAPTER_6);
    ACTING_STEPS_DOWN = power("commissioner.acting-steps-down", Staff,
        "the acting commissioner may end the appointment")
        .towards(&[Panel])
        .under(&[PRSRA_2011.section("62(6)(b)")])
        .in_force(CHAPTER_6);
    ACTING_ENDS_INCAPACITY = condition("commissioner.acting-ends-incapacity", Panel,
        "an appointment for incapacity ends with the incapacity")
        .under(&[PRSRA_2011.section("62(6)(c)")])
        .in_force(CHAPTER_6);
    ACTING_ENDS_SUSPENSION = condition("commissioner.acting-ends-suspension", Panel,
        "an appointment for suspension ends with the suspension")
        .under(&[PRSRA_2011.section("62(6)(d)")])
        .in_force(CHAPTER_6);
    ACTING_RUNS_ON = condition("commissioner.acting-runs-on", Panel,
        "an appointment for incapacity or suspension runs on when the office falls vacant")
        .under(&[PRSRA_2011.section("62(7)")])
        .in_force(CHAPTER_6);
    INCAPACITATED = condition("commissioner.incapacitated", Panel,
        "the panel decides whether the commissioner is unable to exercise the functions, an undelivered declaration apart")
        .under(&[PRSRA_2011.section("62(8)")])
        .in_force(CHAPTER_6);
    SIX_MONTHS = condition("commissioner.six-months-incapacity", Commissioner,
        "a commissioner incapacitated throughout six months from an acting appointment for it ceases to hold office")
        .under(&[PRSRA_2011.section("63(1)"), PRSRA_2011.section("63(2)")])
        .in_force(CHAPTER_6);
    MAYOR_ONLY_SUSPENDED = condition("commissioner.acting-for-mayor", Panel,
        "for a mayor the panel appoints an acting commissioner on suspension only")
        .under(&[
            SI_2021_112.schedule("5", "27(a)"),
            SI_2017_470.schedule("1", "27"),
            SI_2023_1432.schedule("5", "27"),
            SI_2024_414.schedule("1", "27")
        ])
        .in_force(MAYORS)
        .confidence_is(Confidence::Secondary);
    MAYOR_POOL = condition("commissioner.acting-for-mayor-pool", Panel,
        "for a mayor it is the authority's staff deployed on these functions, or the deputy mayor for policing and crime")
        .under(&[
            SI_2021_112.schedule("5", "27(b)"),
            SI_2017_470.schedule("1", "27"),
            SI_2023_1432.schedule("5", "27"),
            SI_2024_414.schedule("1", "27")
        ])
        .in_force(MAYORS)
        .confidence_is(Confidence::Secondary);
    NOT_DEPUTY_MAYOR = prohibition("commissioner.acting-not-deputy-mayor", Panel,
        "the panel may not appoint the mayor's own deputy mayor as acting commissioner")
        .under(&[
            SI_2021_112.schedule("5", "27(c)"),
            SI_2017_470.schedule("1", "27"),
            SI_2023_1432.schedule("5", "27"),
            SI_2024_414.schedule("1", "27")
        ])
        .in_force(MAYORS)
        .confidence_is(Confidence::Secondary);
}
