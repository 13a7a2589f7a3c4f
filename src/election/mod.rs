//! Elections of commissioners, and vacancies as they bear on them.
//!
//! Each of the areas outside London elects its commissioner in 2012 and every fourth year after it; the election of 2020 was
//! held in 2021. When the office falls vacant in between, an election fills it within 35 business days of the declaration of
//! vacancy or, where nothing is declared, of notice by two electors; but not in the half-year before an ordinary poll nor just before a mayor
//! takes over. Who won by a supplementary vote until 2023 wins by a simple majority since.
//!
//! | question | ask | provision |
//! |---|---|---|
//! | when does an area vote, and for which term? which areas? | [`OrdinaryElectionFacts`], [`areas_voting`] | ss. 50, 73; Coronavirus Act 2020 s. 60 |
//! | may an order move the poll? | [`MovePollFacts`] | s. 50(4), (5) |
//! | how is the winner found? | [`VotingSystemFacts`] | s. 57; Elections Act 2022 s. 13 |
//! | who may vote? whose notice of a vacancy counts? | [`VoterFacts`], [`RelevantElectorFacts`] | ss. 51(6), 52 |
//! | does a candidate stand nominated? is the deposit lost? | [`NominationFacts`], [`DepositFacts`] | SI 2012/1917 Sch. 3; SI 2021/293 |
//! | who is the appropriate officer? | [`AppropriateOfficerFacts`] | s. 75; SI 2024/186 |
//! | when does a vacancy occur? | [`VacancyFacts`] | s. 59; SI 2012/1917 art. 80 |
//! | is it filled by an election, and by when? | [`ByElectionFacts`], [`by_election`] | ss. 51, 73 |
//! | is the day fixed in time? | [`PollDayFacts`], [`last_poll_day`] | ss. 51(4), 73 |
//!
//! Where the office itself stands, who declares it vacant and who acts meanwhile is in [`commissioner`](crate::commissioner).
//! Bank holidays are known to the end of 2028; a count that leaves them is "not encoded" ([`CALENDAR_ENDS`]).

mod by_election;
mod councils;
mod electorate;
mod nomination;
mod officer;
mod ordinary;
mod rules;
mod timetable;
mod transfer;
mod vacancy;
mod voting;

pub use by_election::*;
pub use electorate::*;
pub use nomination::*;
pub use officer::*;
pub use ordinary::*;
pub use rules::*;
pub use timetable::*;
pub use transfer::*;
pub use vacancy::*;
pub use voting::*;

use crate::law::{
    ELECTIONS_ACT_2022, LeftOut, PCC_ELECTIONS_2012, PRSRA_2011, Rule, SI_2020_395, SI_2024_186, count,
    joined,
};
use crate::reasoning::Gap;

/// The rules of the topic, question by question.
pub static RULES: &[&Rule] = &joined::<{ count(PARTS) }>(PARTS);

const PARTS: &[&[&Rule]] =
    &[rules::RULES, voting::RULES, electorate::RULES, nomination::RULES, officer::RULES];

const ENDS: LeftOut = LeftOut {
    provision: PRSRA_2011.section("73(5)"),
    reason: "bank holidays outside the table of the calendar, and days of thanksgiving or mourning yet to be appointed",
};

/// A count that leaves the table of bank holidays.
pub static CALENDAR_ENDS: LeftOut = ENDS;

/// Where the law of the topic gives no answer, or can be read in more than one way.
pub static GAPS: &[&Gap] =
    &[&SIX_MONTHS_COUNTED, &AFTER_THE_POLL, &FAILED_BEFORE_ORDINARY, &OFFICE_ABOUT_TO_END];

/// Provisions of the topic that are not encoded, and why.
pub static LEFT_OUT: &[LeftOut] = &[
    ENDS,
    voting::TO_COME,
    officer::AS_MADE_2020,
    LeftOut {
        provision: PRSRA_2011.section("53"),
        reason: "what the Electoral Commission does to raise awareness is for the Commission",
    },
    LeftOut {
        provision: PRSRA_2011.section("54"),
        reason: "which constituency's returning officer acts (SI 2024/186 Schs 3, 4), and returning officers' functions",
    },
    LeftOut {
        provision: PRSRA_2011.section("55"),
        reason: "returning officers' charges, their accounts and taxation (ss. 55, 56) are finance of elections",
    },
    LeftOut {
        provision: PRSRA_2011.section("72"),
        reason: "terms after an alteration of police areas: no area has been altered",
    },
    LeftOut {
        provision: PRSRA_2011.schedule("9", "1"),
        reason: "the counting of second preferences; repealed for polls from 4 May 2023",
    },
    LeftOut {
        provision: ELECTIONS_ACT_2022.section("1"),
        reason: "voter identification and the conduct of the poll are for returning officers",
    },
    LeftOut {
        provision: PCC_ELECTIONS_2012.schedule("3", "1"),
        reason: "the timetable of notice, nominations and absent votes was not read: its table is not in the text reached",
    },
    LeftOut {
        provision: PCC_ELECTIONS_2012.schedule("3", "5"),
        reason: "the form of the nomination paper, the home address form and descriptions of parties",
    },
    LeftOut {
        provision: PCC_ELECTIONS_2012.article("35"),
        reason: "election expenses, publications and offences of the campaign",
    },
    LeftOut {
        provision: PCC_ELECTIONS_2012.article("80(1)"),
        reason: "how an election court decides that an election is void; its notice is the event here",
    },
    LeftOut {
        provision: SI_2020_395.regulation("15"),
        reason: "that nobody is in breach for the polls put off in 2020",
    },
    LeftOut {
        provision: SI_2024_186.article("4"),
        reason: "police area returning officers are designated by constituency; for whoever calls the poll",
    },
];
