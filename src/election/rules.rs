//! The rules of ordinary elections and by-elections, in the order of the sections.

use crate::law::Actor::{AppropriateOfficer, Commissioner, Elector, ReturningOfficer, SecretaryOfState};
use crate::law::{
    CORONAVIRUS_ACT_2020, Extent, PCC_ELECTIONS_2012, PRSRA_2011, Rule, SI_2016_448, SI_2017_1179,
    SI_2020_395, SI_2021_112, SI_2023_1432, SI_2024_414, Span, commenced, rules, ymd,
};

/// Chapter 6, commenced before there were commissioners.
pub(super) static CHAPTER_6: &[Span] = &[commenced::APR_2012];
/// Chapter 6 where the Wales Act 2017 changed it.
pub(super) static SINCE_APRIL_2018: &[Span] =
    &[Span::since(ymd(2018, 4, 1), SI_2017_1179.whole()).within(Extent::OUTSIDE_LONDON)];
/// And as it was before.
pub(super) static UNTIL_APRIL_2018: &[Span] =
    &[commenced::APR_2012.until(ymd(2018, 3, 31), SI_2017_1179.whole())];
/// The Elections Order.
pub(super) static ELECTIONS_ORDER: &[Span] =
    &[Span::since(ymd(2012, 7, 25), PCC_ELECTIONS_2012.article("1(2)")).within(Extent::OUTSIDE_LONDON)];
/// The first of the orders that called elections off.
static TRANSFER_ORDERS: &[Span] =
    &[Span::since(ymd(2016, 3, 30), SI_2016_448.article("1")).within(Extent::ENGLAND)];

rules! {
    ORDINARY = condition("election.ordinary", Commissioner,
        "an ordinary election of commissioners for every police area is held in 2012 and in each fourth year after it")
        .under(&[PRSRA_2011.section("50(1)")])
        .in_force(CHAPTER_6);
    FIRST_POLL = condition("election.first-poll", Commissioner,
        "the poll of 2012 is held on 15 November")
        .under(&[PRSRA_2011.section("50(2)")])
        .in_force(CHAPTER_6);
    POLL_WITH_COUNCILS = condition("election.poll-day-with-councils", Commissioner,
        "a later poll is held on the ordinary day of council elections of its year, the first Thursday in May")
        .under(&[PRSRA_2011.section("50(3)"), PRSRA_2011.section("50(6)")])
        .in_force(UNTIL_APRIL_2018);
    POLL_DAY = condition("election.poll-day", Commissioner,
        "a later poll is held on the first Thursday in May of its year")
        .under(&[PRSRA_2011.section("50(3)")])
        .in_force(SINCE_APRIL_2018);
    POSTPONED_ORDINARY = condition("election.poll-2020-postponed", Commissioner,
        "the ordinary election of 2020 is held on 6 May 2021 instead, and the one after it still in 2024")
        .under(&[CORONAVIRUS_ACT_2020.section("60(12)"), CORONAVIRUS_ACT_2020.section("60(13)")])
        .in_force(&[Span::since(ymd(2020, 3, 25), CORONAVIRUS_ACT_2020.section("87(1)")).within(Extent::OUTSIDE_LONDON)]);
    NO_ORDINARY_ELECTION = prohibition("election.no-ordinary-after-transfer", Commissioner,
        "where a mayor takes over from the commissioner no further ordinary election of a commissioner is held")
        .under(&[
            SI_2016_448.article("4(3)"),
            SI_2021_112.article("34(3)"),
            SI_2023_1432.article("32(3)"),
            SI_2024_414.article("4(3)")
        ])
        .in_force(TRANSFER_ORDERS);
    MOVE_POLL = power("election.move-poll", SecretaryOfState,
        "the Secretary of State may by order put the poll of a year after 2012 on another day of the same year")
        .under(&[PRSRA_2011.section("50(4)")])
        .in_force(CHAPTER_6);
    MOVE_LATER_ONLY = prohibition("election.move-poll-later-only", SecretaryOfState,
        "the order may not put the poll before the first Thursday in May")
        .under(&[PRSRA_2011.section("50(5)(a)")])
        .in_force(CHAPTER_6);
    MOVE_IN_TIME = prohibition("election.move-poll-in-time", SecretaryOfState,
        "the order may not be made in the six months that end with the first Thursday in May")
        .under(&[PRSRA_2011.section("50(5)(b)")])
        .in_force(CHAPTER_6);
    ROLLED = condition("election.next-business-day", ReturningOfficer,
        "a poll, or a last day, that is not a business day is on the next one, which counts as the day of election")
        .under(&[PRSRA_2011.section("73(1)"), PRSRA_2011.section("73(2)"), PRSRA_2011.section("73(3)"), PRSRA_2011.section("73(5)")])
        .in_force(CHAPTER_6);

    BY_ELECTION = duty("election.by-election", ReturningOfficer,
        "a vacancy in the office of commissioner is filled by an election, on a day that the returning officer fixes")
        .under(&[PRSRA_2011.section("51(2)"), PRSRA_2011.section("51(3)")])
        .in_force(CHAPTER_6);
    IN_35_DAYS = duty("election.by-election-35-days", ReturningOfficer,
        "the poll is held not more than 35 days after the relevant event, business days alone being counted")
        .under(&[PRSRA_2011.section("51(4)"), PRSRA_2011.section("73(4)"), PRSRA_2011.section("73(5)")])
        .in_force(CHAPTER_6);
    RUNS_FROM_DECLARATION = condition("election.by-election-from-declaration", AppropriateOfficer,
        "where the High Court or the appropriate officer has declared the office vacant the 35 days run from that")
        .under(&[PRSRA_2011.section("51(5)(a)")])
        .in_force(CHAPTER_6);
    RUNS_FROM_NOTICE = power("election.by-election-from-notice", Elector,
        "otherwise they run from notice of the vacancy by two or more relevant electors to the appropriate officer")
        .towards(&[AppropriateOfficer])
        .under(&[PRSRA_2011.section("51(5)(b)"), PRSRA_2011.section("51(6)")])
        .in_force(CHAPTER_6);
    RUNS_FROM_FAILURE = condition("election.by-election-from-failure", AppropriateOfficer,
        "where an election failed or was void they run from the appropriate officer's receipt of the notice of it")
        .under(&[PCC_ELECTIONS_2012.article("80(4)"), PRSRA_2011.section("51(9)")])
        .in_force(ELECTIONS_ORDER);
    BEFORE_ORDINARY = prohibition("election.no-by-election-before-ordinary", ReturningOfficer,
        "a vacancy in the six months that end with the next ordinary poll is left unfilled until that election")
        .under(&[PRSRA_2011.section("51(7)")])
        .in_force(CHAPTER_6);
    BEFORE_TRANSFER = prohibition("election.no-by-election-before-transfer", ReturningOfficer,
        "no election is held for a vacancy in the last stretch before a mayor takes over, as the area's order states it")
        .under(&[
            SI_2016_448.article("4(5)"),
            SI_2021_112.article("34(5)"),
            SI_2023_1432.article("32(5)"),
            SI_2024_414.article("4(5)")
        ])
        .in_force(TRANSFER_ORDERS);
    POSTPONED_BY_ELECTION = condition("election.by-election-2020-postponed", ReturningOfficer,
        "a by-election due from 16 March 2020 to 5 May 2021 is not held and the vacancy is filled on 6 May 2021")
        .under(&[SI_2020_395.regulation("10(1)"), SI_2020_395.regulation("10(2)"), SI_2020_395.regulation("10(3)")])
        .in_force(&[Span::since(ymd(2020, 4, 7), SI_2020_395.regulation("1")).within(Extent::OUTSIDE_LONDON)]);
    BY_ELECTION_TERM_ENDS = condition("election.by-election-term-ends", Commissioner,
        "a term won at a by-election ends when one won at the most recent ordinary election would")
        .under(&[PRSRA_2011.section("51(8)(b)")])
        .in_force(CHAPTER_6);

    DATE_OF_VACANCY = condition("election.date-of-vacancy", AppropriateOfficer,
        "for elections a vacancy occurs on the day that its cause fixes, whenever the office was in truth empty")
        .under(&[PRSRA_2011.section("59(1)")])
        .in_force(CHAPTER_6);
    VACANT_ON_FAILURE = condition("election.vacancy-on-failure", AppropriateOfficer,
        "a vacancy by a failed or void election occurs when the appropriate officer receives the notice of it")
        .under(&[PCC_ELECTIONS_2012.article("80(2)"), PRSRA_2011.section("59(1)(a)")])
        .in_force(ELECTIONS_ORDER);
    NOTIFY_FAILURE = duty("election.notify-failure", ReturningOfficer,
        "the appropriate officer is told forthwith of a poll abandoned, an election without candidates or one not held")
        .towards(&[AppropriateOfficer])
        .under(&[PCC_ELECTIONS_2012.article("79")])
        .in_force(ELECTIONS_ORDER);
}
